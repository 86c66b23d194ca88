"""Save a problem report: says what it holds, shows every file of it, and writes it where the user wants."""

from __future__ import annotations

import platform
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import problem_report
from iso20k_audit.ui import settings
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.process import crash_log
from iso20k_audit.ui.widgets.cards import set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

TOLD_AFTER = "what-happened.txt"


def window_facts() -> dict[str, str]:
    """What only the window knows: versions of Qt, how it is drawn, the screens."""
    screens = [
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():.2f}, "
        f"{screen.logicalDotsPerInch():.0f} dpi"
        for screen in QGuiApplication.screens()
    ]
    return {
        "qt": str(qVersion()),
        "pyside": PySide6.__version__,
        "platform plugin": QGuiApplication.platformName(),
        "screens": "; ".join(screens),
        "direction": "right to left" if QGuiApplication.isRightToLeft() else "left to right",
        "implementation": platform.python_implementation(),
    }


def read_log() -> str:
    """The error log of this user, the older part first; empty where there is none."""
    file = crash_log.log_file()
    text = ""
    for one in (file.with_suffix(".old.log"), file):
        try:
            text += one.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    return text


class ProblemReportDialog(QDialog):
    """Everything that would be in the file can be read before it is written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a problem report"))
        self.resize(820, 600)
        self._session = session
        self._files: dict[str, str] = {}
        self._off = OffThread(self)
        intro = text_label(
            self.tr(
                "The report holds versions, a few settings, counts and the error log, so that a fault can be found. "
                "It holds nothing of your audits: no texts, no file names, no names of people or places. Read it "
                "here, save it to a file, and send that file yourself. Nothing is sent by the program."
            ),
            wrap=True,
        )
        self.told = QPlainTextEdit()
        self.told.setAccessibleName(self.tr("What happened (goes into the report as you write it)"))
        self.told.setPlaceholderText(
            self.tr("What did you do, and what happened? (goes into the report as you write it)")
        )
        self.told.setTabChangesFocus(True)
        self.told.setMaximumHeight(84)
        self.told.textChanged.connect(self._on_told)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files in the report"))
        self.list.currentTextChanged.connect(self._show_file)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setAccessibleName(self.tr("What the file holds"))
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([190, 600])
        self.state = text_label("", "muted", wrap=True)
        self.save_button = QPushButton(self.tr("Save report…"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._ask)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        buttons.addWidget(close)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addWidget(self.told)
        column.addWidget(split, 1)
        column.addLayout(buttons)
        self._gather()

    @property
    def files(self) -> dict[str, str]:
        """What would be saved now, by name."""
        told = self.told.toPlainText().strip()
        return self._files | ({TOLD_AFTER: told + "\n"} if told else {})

    def _gather(self) -> None:
        workspace, window = self._session.workspace, window_facts()
        stored = settings.stored()
        kept = {key: stored.value(key) for key in stored.allKeys()}

        def work() -> dict[str, str]:
            return problem_report.put_together(
                window=window, settings=kept, workspace=workspace, log=read_log()
            )

        self._off.run(work, self._take, self._on_failed)

    def _take(self, files: dict[str, str]) -> None:
        self._files = files
        self.save_button.setEnabled(True)
        self._list_files()
        self.list.setCurrentRow(0)

    def _list_files(self) -> None:
        names = list(self.files)
        if [self.list.item(place).text() for place in range(self.list.count())] == names:
            return
        chosen = self.list.currentItem().text() if self.list.currentItem() else ""
        self.list.clear()
        self.list.addItems(names)
        if chosen in names:
            self.list.setCurrentRow(names.index(chosen))

    def _on_told(self) -> None:
        if not self._files:
            return
        self._list_files()
        item = self.list.currentItem()
        if item is not None and item.text() == TOLD_AFTER:
            self._show_file(TOLD_AFTER)

    def _show_file(self, name: str) -> None:
        self.view.setPlainText(self.files.get(name, ""))

    def _ask(self) -> None:
        from iso20k_audit.ui.pages.exports import documents_folder

        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H%M")
        name = documents_folder() / f"ISO20K problem report {stamp}.zip"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the problem report"), str(name), self.tr("ZIP (*.zip)")
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, target: Path) -> None:
        """Writes the report."""
        if target.suffix.lower() != ".zip":
            target = target.with_name(target.name + ".zip")
        files = self.files
        self.save_button.setEnabled(False)
        self._off.run(lambda: problem_report.save_report(target, files), self._on_saved, self._on_failed)

    def _on_saved(self, target: Path) -> None:
        self.save_button.setEnabled(True)
        set_role(self.state, "strong")
        self.state.setText(self.tr("Saved: {}. Send it yourself where you want it looked at.").format(target))

    def _on_failed(self, error: AuditError) -> None:
        self.save_button.setEnabled(bool(self._files))
        set_role(self.state, "danger")
        self.state.setText(str(error))

"""What both dialogs that write packages share: folder, passphrase, note, progress, and the files with their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.folder import CHANGED, remember_folder, usual_folder
from iso20k_audit.ui.packages.passphrase import PassphraseBox
from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, set_role, text_label
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.packing import Written
    from iso20k_audit.ui.jobs import Job, JobRunner, Progress
    from iso20k_audit.ui.session import Session

Writing = Callable[["Progress"], "Written"]

TOUCH = 32
"""Height of buttons and ticks, to be hit with a finger."""


class WritingDialog(QDialog):
    """Asks, writes in a job, and shows what was written.

    Attributes:
        form: column for what the dialog asks of its own; what all ask follows below.
        written: the packages, once they are there.
    """

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self.written: list[Written] = []
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = self.screen().availableGeometry()
        self.resize(min(940, room.width() - 40), min(640, room.height() - 60))
        self.messages = MessageArea()
        self.form = ScrollColumn(margin=4)
        self.folder = QLineEdit(usual_folder())
        self.folder.setAccessibleName(self.tr("Folder for the files"))
        self.secret = PassphraseBox()
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Stands in the package and is shown before it is taken in"))
        self.write_button = QPushButton(self.tr("Write"))
        self.stack = QStackedWidget()
        for page in (self._asking(), self._running(), self._done()):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self.folder.textChanged.connect(lambda _text: self.show_able())
        self.secret.changed.connect(self.show_able)

    # -- the three pages ----------------------------------------------------------------------------

    def _asking(self) -> QWidget:
        page = QWidget()
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.common = QFormLayout()
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.folder)
        self.common.addRow(label, row)
        self.common.addRow(self.tr("&Note"), self.note)
        self.write_button.setProperty("role", "primary")
        self.write_button.clicked.connect(self.write)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.write_button, cancel):
            button.setMinimumHeight(TOUCH)
            foot.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form, 1)
        column.addLayout(foot)
        return page

    def finish_form(self) -> None:
        """Puts folder, note and passphrase below what the dialog asks of its own."""
        self.form.column.addLayout(self.common)
        self.form.add(self.secret)
        self.form.column.addStretch(1)
        self.write_button.setDefault(True)  # only now is it in the dialog, which would take another one else
        self.show_able()

    def _running(self) -> QWidget:
        page = QWidget()
        self.running_told = text_label("", "strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.running_told)
        column.addWidget(self.bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _done(self) -> QWidget:
        page = QWidget()
        self.done_title = text_label("", "heading", wrap=True)
        self.done_told = text_label("", wrap=True)
        columns = (
            Column(self.tr("File"), lambda row: row["file"]),
            Column(self.tr("Size"), lambda row: row["size"], 80, lambda _row: "muted"),
            Column(self.tr("In words"), lambda row: row["words"], 340),
            Column(self.tr("In digits"), lambda row: row["digits"], 120),
        )
        self.files = RowsModel(columns, self)
        self.table = make_table(self.files, self.tr("Packages that were written"), columns)
        self.missing = text_label("", "warning", wrap=True)
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(self._open_folder)
        copy = QPushButton(self.tr("Copy words"))
        copy.setToolTip(self.tr("File names with their words and digits, for a message"))
        copy.clicked.connect(self.copy_words)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.done_title, self.done_told, self.table, self.missing):
            column.addWidget(part, int(part is self.table))
        for button in (folder, copy, self.close_button):
            button.setMinimumHeight(TOUCH)
        column.addWidget(flowing(folder, copy, self.close_button))
        return page

    # -- asking -------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the packages"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def show_able(self) -> None:
        """Whether it can be written as things are."""
        self.write_button.setEnabled(
            bool(self.folder.text().strip()) and self.secret.is_usable and self.is_complete()
        )

    def is_complete(self) -> bool:
        """Whether the dialog's own questions are answered."""
        return True

    def writings(self, folder: Path) -> Sequence[Writing]:
        """What is to be written into a folder, one after the other."""
        raise NotImplementedError

    def told_done(self) -> str:
        """What to do with the files, in a sentence."""
        raise NotImplementedError

    # -- writing ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Starts; the form comes back where it fails or is cancelled."""
        folder = Path(self.folder.text().strip()).expanduser()
        todo = list(self.writings(folder))

        def work(progress: Progress) -> list[Written]:
            folder.mkdir(parents=True, exist_ok=True)
            found = []
            for number, one in enumerate(todo):
                found.append(one(_part_of(progress, number, len(todo))))
            return found

        self.messages.clear()
        self.bar.setRange(0, 0)
        self.running_told.setText(self.tr("Writing…"))
        self.stack.setCurrentIndex(1)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus()
        self._job = self._jobs.start(self.windowTitle(), _worded(work), self._on_written, self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._job.cancelled.connect(lambda: self._back(self.tr("Cancelled. Nothing was written."), "info"))

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(int(done * 1000 / total) if total else 0)
        if what:
            self.running_told.setText(what)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _back(self, told: str, grade: str) -> None:
        self._job = None
        self._session.notify(CHANGED)
        self.stack.setCurrentIndex(0)
        self.messages.say(told, grade)
        self.write_button.setFocus()

    def _on_failed(self, error: AuditError) -> None:
        self._back(str(error), "danger")

    def _on_written(self, written: list[Written]) -> None:
        self._job = None
        self.written = written
        remember_folder(written[0].path.parent)
        self._session.notify(CHANGED | {"device"})
        self.files.show_rows(
            [
                {
                    "id": str(one.path),
                    "file": one.path.name,
                    "size": formats.size(one.bytes),
                    "words": one.words,
                    "digits": one.digits,
                }
                for one in written
            ]
        )
        self.table.selectRow(0)
        self.done_title.setText(
            self.tr("One package was written")
            if len(written) == 1
            else self.tr("Packages written: {}").format(len(written))
        )
        told = [self.told_done(), *dict.fromkeys(one.why_whole for one in written if one.why_whole)]
        self.done_told.setText("\n".join(told))
        missing = {file.sha256: file.told for one in written for file in one.missing}
        self.missing.setVisible(bool(missing))
        self.missing.setText(
            self.tr("Files that are not on this computer and so not in the package: {}").format(
                "; ".join(missing.values())
            )
        )
        set_role(self.missing, "warning")
        self.stack.setCurrentIndex(2)
        self.close_button.setFocus()

    # -- afterwards ---------------------------------------------------------------------------------

    def copy_words(self) -> None:
        """Puts names, words and digits on the clipboard."""
        lines = [
            self.tr("{file}\n  in words: {words}\n  in digits: {digits}").format(
                file=one.path.name, words=one.words, digits=one.digits
            )
            for one in self.written
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.messages.say(self.tr("Copied."))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].path.parent)))

    def reject(self) -> None:
        """Esc while it writes cancels that first."""
        if self._job is not None:
            self._cancel()
            return
        super().reject()


def _part_of(progress: Progress, number: int, count: int) -> Progress:
    """The progress of one of several."""
    return lambda done, total, what: progress(
        number * 1000 + (done * 1000 // total if total else 0), count * 1000, what
    )


def _worded(work: Callable[[Progress], list[Written]]) -> Callable[[Progress], list[Written]]:
    """A folder that cannot be made is the user's to mend."""
    from iso20k_audit.model.errors import InputError

    def run(progress: Progress) -> list[Written]:
        try:
            return work(progress)
        except OSError as error:
            raise InputError(f"{error.filename or ''}: {error.strerror or error}") from error

    return run

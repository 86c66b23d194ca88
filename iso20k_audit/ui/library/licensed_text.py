"""The user's own licensed text of a standard: entered clause by clause or pasted whole, kept on this computer only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES, clause_order, clause_titles
from iso20k_audit.services import licensed
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.ui.jobs import JobRunner

CLAUSE = int(Qt.ItemDataRole.UserRole) + 1


class LicensedTextDialog(QDialog):
    """Clauses of a standard at the left, the text of the chosen one at the right; saves itself."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licensed text"))
        self.resize(920, 600)
        self._jobs = jobs
        self._texts: dict[str, str] = {}
        self._clause = ""
        self.messages = MessageArea()
        self.standard = Choice()
        self.standard.setAccessibleName(self.tr("Standard"))
        self.standard.offer([(name, STANDARD_TITLES[name]) for name in KNOWN_STANDARDS])
        self.standard.choose(KNOWN_STANDARDS[0])
        self.standard.chosen.connect(lambda _value: self._load())
        self.clauses = QListWidget()
        self.clauses.setAccessibleName(self.tr("Clauses; those with text are ticked"))
        self.clauses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clauses.setStyleSheet("QListWidget::item { padding: 4px; }")
        self.clauses.currentItemChanged.connect(lambda now, _before: self._on_clause(now))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Your licensed text of the clause"))
        self.text.setPlaceholderText(self.tr("Paste the text of this clause from your licensed copy"))
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        explained = text_label(
            self.tr(
                "Text that you licensed stays on this computer. It is shown beside the question, and is in no "
                "workspace, package, report or register. An audit keeps only a fingerprint, so that the program can "
                "say when the text of a clause has changed."
            ),
            "muted",
            wrap=True,
        )
        top = QHBoxLayout()
        top.addWidget(self.standard, 1)
        for words, act in (
            (self.tr("Paste all clauses"), self.paste_all),
            (self.tr("Import text file…"), self._choose_file),
            (self.tr("Remove all"), self._remove_all),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, act=act: act())
            top.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.clauses)
        split.addWidget(self.text)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(10)
        whole.addWidget(explained)
        whole.addWidget(self.messages)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    # -- showing ------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._keep()
        standard = self._standard()
        self._clause = ""
        self._jobs.start(
            self.tr("Reading licensed text"), lambda _progress: licensed.texts(standard), self._show
        )

    def _standard(self) -> str:
        return self.standard.value or KNOWN_STANDARDS[0]

    def _show(self, texts: dict[str, str]) -> None:
        self._texts = dict(texts)
        chosen = self._clause
        self.clauses.blockSignals(True)
        self.clauses.clear()
        titles = clause_titles(self._standard())
        for clause, title in sorted(titles.items(), key=lambda pair: clause_order(pair[0])):
            item = QListWidgetItem(f"{clause}  {title}")
            item.setData(CLAUSE, clause)
            self._mark(item, bool(self._texts.get(clause)))
            self.clauses.addItem(item)
        self.clauses.blockSignals(False)
        places = [self.clauses.item(row).data(CLAUSE) for row in range(self.clauses.count())]
        self._clause = ""
        self.clauses.setCurrentRow(places.index(chosen) if chosen in places else 0)
        self._count()

    def _mark(self, item: QListWidgetItem, there: bool) -> None:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)

    def _count(self) -> None:
        there = sum(bool(text) for text in self._texts.values())
        self._state.setText(self.tr("Clauses with text: {}").format(there))

    def _on_clause(self, item: QListWidgetItem | None) -> None:
        self._keep()
        self._clause = item.data(CLAUSE) if item is not None else ""
        self.text.setPlainText(self._texts.get(self._clause, ""))

    # -- keeping ------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Saves the text in hand, if it changed."""
        clause, text = self._clause, self.text.toPlainText().strip()
        if clause and text != self._texts.get(clause, ""):
            self._write({clause: text})

    def _write(self, changed: dict[str, str]) -> None:
        standard = self._standard()
        self._texts |= changed
        for row in range(self.clauses.count()):
            item = self.clauses.item(row)
            if item.data(CLAUSE) in changed:
                self._mark(item, bool(changed[item.data(CLAUSE)]))
        self._count()
        self._jobs.start(
            self.tr("Keeping licensed text"),
            lambda _progress: licensed.keep(standard, changed),
            failed=self._say_error,
        )

    def _say_error(self, error: AuditError) -> None:
        self.messages.say(str(error), "danger")

    def paste_all(self) -> None:
        """Cuts the text in the clipboard into clauses."""
        from PySide6.QtGui import QGuiApplication

        self._take_whole(QGuiApplication.clipboard().text())

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Text file of the standard"))
        dialog.setNameFilters([self.tr("Text files (*.txt *.md)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._read_file)
        dialog.open()

    def _read_file(self, name: str) -> None:
        self._jobs.start(
            self.tr("Reading the text file"),
            lambda _progress: licensed.read_text_file(name),
            self._take_whole,
            self._say_error,
        )

    def _take_whole(self, text: str) -> None:
        found = licensed.split(text, self._standard())
        if not found.clauses:
            self.messages.say(
                self.tr("No clause was recognised. Each has to begin with its number on a line, like 8.6.1."),
                "warning",
            )
            return
        self._write(found.clauses)
        self.text.setPlainText(self._texts.get(self._clause, ""))
        self.messages.say(self.tr("Clauses taken over: {}").format(len(found.clauses)))

    def _remove_all(self) -> None:
        if not any(self._texts.values()):
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Remove all"))
        title = STANDARD_TITLES[self._standard()]
        box.setText(self.tr("Remove all licensed text of {} from this computer?").format(title))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(self._forget)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _forget(self) -> None:
        standard = self._standard()
        self._texts.clear()
        self.text.clear()
        self._jobs.start(
            self.tr("Removing licensed text"),
            lambda _progress: licensed.forget(standard),
            lambda _done: self._show({}),
            self._say_error,
        )

    def done(self, result: int) -> None:
        """Keeps what was typed last."""
        self._keep()
        super().done(result)

"""Questions of other checklists, chosen to be copied into the one in hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner

QUESTION = int(Qt.ItemDataRole.UserRole) + 1


class CopyDialog(QDialog):
    """Checklists in a choice, their questions in a list with a filter.

    Signals:
        chosen(questions, source): copy these questions of that checklist.
    """

    chosen = Signal(object, object)

    def __init__(self, folder: Path, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy from the library"))
        self.resize(820, 560)
        self._folder, self._jobs = folder, jobs
        self._source: Checklist | None = None
        self.messages = MessageArea()
        self.checklists = Choice()
        self.checklists.setAccessibleName(self.tr("Checklist"))
        self.checklists.chosen.connect(self._read)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by clause, id or word"))
        self.filter.setAccessibleName(self.tr("Filter the questions"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.checklists, 2)
        top.addWidget(self.filter, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.messages)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self._on_selected()
        jobs.start(self.tr("Reading the library"), lambda _progress: self._list(), self._offer, self._say)

    def _list(self) -> list[tuple[str, str]]:
        from iso20k_audit.assets import checklist_folder
        from iso20k_audit.checklists.library import list_checklists

        infos = list_checklists(checklist_folder(), self._folder)
        return [(str(info.path), f"{info.title} ({info.questions})") for info in infos if not info.error]

    def _offer(self, pairs: list[tuple[str, str]]) -> None:
        self.checklists.offer(pairs)
        if pairs:
            self.checklists.choose(pairs[0][0])
            self._read(pairs[0][0])

    def _read(self, path: str | None) -> None:
        if not path:
            return
        from iso20k_audit.checklists.reading import read_checklist

        self._jobs.start(
            self.tr("Opening the checklist"),
            lambda _progress: read_checklist(Path(path)),
            self._show,
            self._say,
        )

    def _show(self, source: Checklist) -> None:
        self._source = source
        self.list.clear()
        for question in source.questions:
            item = QListWidgetItem(f"{question.id}  {question.text}")
            item.setData(QUESTION, question)
            self.list.addItem(item)
        self._filter()

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _on_selected(self) -> None:
        count = len(self.questions())
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(bool(count))
        button.setText(
            self.tr("Copy 1 question") if count == 1 else self.tr("Copy {} questions").format(count)
        )

    def questions(self) -> list[Question]:
        """Those selected, in the order of their checklist."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item.data(QUESTION) for item in items if item.isSelected() and not item.isHidden()]

    def _say(self, error: Exception) -> None:
        self.messages.say(str(error), "danger")

    def accept(self) -> None:
        """Hands over what is selected."""
        found = self.questions()
        if found and self._source is not None:
            self.chosen.emit(found, self._source)
            super().accept()

"""The list of questions with the keys of fieldwork: one key answers, one key moves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from iso20k_audit.ui import theme
from iso20k_audit.ui.answers import BY_DIGIT, VALUE_KEYS
from iso20k_audit.ui.widgets.question_delegate import QuestionDelegate
from iso20k_audit.ui.widgets.question_model import QuestionModel

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionRow

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class QuestionList(QListView):
    """Questions to answer.

    Signals:
        picked(question id): the cursor is on another question; empty if on none.
        answered(Answer): a digit was pressed for what is selected.
        value_keyed(key): a key that answers the typed question under the cursor.
        next_unanswered_wanted, previous_unanswered_wanted: Enter, Shift+Enter.
        note_wanted, finding_wanted, attach_wanted, filter_wanted, shortcuts_wanted: T, F, E, /, ?.
        filter_cleared: Esc.
        files_dropped(question id, list of Path).
        selection_counted(int): how many questions are selected.
    """

    picked = Signal(str)
    answered = Signal(object)
    value_keyed = Signal(str)
    next_unanswered_wanted = Signal()
    previous_unanswered_wanted = Signal()
    note_wanted = Signal()
    finding_wanted = Signal()
    attach_wanted = Signal()
    filter_wanted = Signal()
    filter_cleared = Signal()
    shortcuts_wanted = Signal()
    files_dropped = Signal(str, object)
    selection_counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = QuestionModel(self)
        self.empty_text = ""
        self.setModel(self.questions)
        self.setItemDelegate(QuestionDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("Questions"))
        self.setAccessibleDescription(
            self.tr("Digits 1 to 6 answer, Enter goes to the next unanswered question")
        )
        self._keys = {
            Qt.Key.Key_T: self.note_wanted,
            Qt.Key.Key_F: self.finding_wanted,
            Qt.Key.Key_E: self.attach_wanted,
        }

    # -- what is in view and selected ---------------------------------------------------------------

    def current_question(self) -> str:
        """Id of the question under the cursor, or empty."""
        row = self.questions.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row.id if row else ""

    def current_row(self) -> QuestionRow | None:
        """The row under the cursor."""
        return self.questions.row(self.currentIndex().row())

    def selected_questions(self) -> list[str]:
        """Ids of the selected questions in order; the one under the cursor if none is selected."""
        places = sorted(index.row() for index in self.selectedIndexes())
        rows = [self.questions.row(place) for place in places]
        found = [row.id for row in rows if row]
        return found or ([self.current_question()] if self.current_question() else [])

    def go_to(self, place: int) -> bool:
        """Puts cursor and selection on a row. Returns whether there is one."""
        row = self.questions.row(place)
        if row is None:
            return False
        index = self.questions.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def step(self, by: int) -> bool:
        """Moves the cursor by rows."""
        return self.go_to(self.currentIndex().row() + by)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Says which question is under the cursor."""
        super().currentChanged(current, previous)
        row = self.questions.row(current.row()) if current.isValid() else None
        self.picked.emit(row.id if row else "")

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Says how many are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_counted.emit(len(self.selectedIndexes()))

    # -- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of fieldwork; everything else as lists do."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER:
            backwards = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_unanswered_wanted if backwards else self.next_unanswered_wanted).emit()
            return True
        if event.text() in ("/", "?") and not modifiers & Qt.KeyboardModifier.ControlModifier:
            (self.filter_wanted if event.text() == "/" else self.shortcuts_wanted).emit()
            return True
        if modifiers not in _PLAIN:
            return False
        row = self.current_row()
        if row is not None and event.text() and event.text().lower() in VALUE_KEYS.get(row.answer, ""):
            if not event.isAutoRepeat() and len(self.selectedIndexes()) < 2:
                self.value_keyed.emit(event.text().lower())
            return True
        answer = BY_DIGIT.get(event.text())
        if answer is not None:
            if not event.isAutoRepeat():
                self.answered.emit(answer)
            return True
        if key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.step(1 if key == Qt.Key.Key_J else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.filter_cleared.emit()
            return True
        wanted = self._keys.get(Qt.Key(key))
        if wanted is not None:
            wanted.emit()
            return True
        return False

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters and digits are commands here, jumping to a row that starts with one is not wanted."""

    # -- files dropped on a row ---------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """On a row only."""
        if event.mimeData().hasUrls() and self.indexAt(event.position().toPoint()).isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attaches to the question under the pointer; filter, selection and scroll stay as they are."""
        row = self.questions.row(self.indexAt(event.position().toPoint()).row())
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if row is not None and paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(row.id, paths)

    # -- looks --------------------------------------------------------------------------------------

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaints the rows. QListView would lay all rows out anew (12 ms of 5,000), for heights never change."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or what to do when there are none."""
        super().paintEvent(event)
        if self.questions.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.scheme().muted))
            area = self.viewport().rect().adjusted(30, 30, -30, -30)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self.empty_text)
            painter.end()

"""The list of questions with the keys of fieldwork: one key answers, one key moves. Which key: see `ui.keymap`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS, VALUE_KEYS
from iso20k_audit.ui.widgets.question_delegate import QuestionDelegate
from iso20k_audit.ui.widgets.question_menu import QuestionMenu
from iso20k_audit.ui.widgets.question_model import QuestionModel
from iso20k_audit.ui.widgets.quick_note import QuickNote

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionRow

Index = QModelIndex | QPersistentModelIndex
BY_NAME = {answer.result.value if answer.result else "clear": answer for answer in ANSWERS}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class QuestionList(QListView):
    """Questions to answer.

    Signals:
        picked(question id): the cursor is on another question; empty if on none.
        answered(Answer): a digit was pressed for what is selected.
        value_keyed(key): a key that answers the typed question under the cursor.
        commanded(id): another key of the list or an entry of its menu (see `ui.keymap.LIST_KEYS`).
        noted(text): a quick note on what is selected.
        filter_cleared: Esc.
        files_dropped(question id, list of Path).
        selection_counted(int): how many questions are selected.
    """

    picked = Signal(str)
    answered = Signal(object)
    value_keyed = Signal(str)
    commanded = Signal(str)
    noted = Signal(str)
    filter_cleared = Signal()
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
        self.quick_note = QuickNote(self.viewport())
        self.quick_note.noted.connect(self.noted)
        self.quick_note.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_quick_note())
        keymap().changed.connect(self._describe_keys)
        self._describe_keys()

    def _describe_keys(self) -> None:
        """Tells a screen reader the keys as they are."""
        keys = keymap()
        self.setAccessibleDescription(
            self.tr(
                "{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all"
            ).format(conforms=keys.shown("conforms"), next=keys.shown("next_open"), menu=keys.shown("menu"))
        )

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

    def go_to(self, place: int, towards: int = 1) -> bool:
        """Puts cursor and selection on a question, past headings. Returns whether there is one."""
        place = self.questions.nearest(place, towards)
        if place < 0:
            return False
        index = self.questions.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if place and self.questions.row(place - 1) is None:
            self.scrollTo(self.questions.index(place - 1))  # its heading
        self.scrollTo(index)
        return True

    def step(self, by: int) -> bool:
        """Moves the cursor by a question."""
        return self.go_to(self.currentIndex().row() + by, by)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """As lists do, but never onto a heading."""
        index = super().moveCursor(action, modifiers)
        place = index.row()
        if not index.isValid() or self.questions.row(place) is not None:
            return index
        back = action in (QAbstractItemView.CursorAction.MoveEnd, QAbstractItemView.CursorAction.MovePageDown)
        found = self.questions.nearest(place, -1 if back else 1)
        return self.questions.index(found) if found >= 0 else self.currentIndex()

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
        if self._is_value(event):
            if not event.isAutoRepeat() and len(self.selectedIndexes()) < 2:
                self.value_keyed.emit(event.text().lower())
            return True
        if event.key() == Qt.Key.Key_Escape and event.modifiers() in _PLAIN:
            self.filter_cleared.emit()
            return True
        wanted = keymap().pressed(event)
        if wanted in ("next", "previous"):
            self.step(1 if wanted == "next" else -1)
        elif wanted and not event.isAutoRepeat():
            self.run(wanted)
        return bool(wanted)

    def _is_value(self, event: QKeyEvent) -> bool:
        """Whether the key answers a question with a value: yes, no, a level, a choice."""
        row = self.current_row()
        if row is None or event.modifiers() not in _PLAIN or not keymap().single_keys:
            return False
        return bool(event.text()) and event.text().lower() in VALUE_KEYS.get(row.answer, "")

    def run(self, wanted: str) -> None:
        """Does what a key of the list does, by its id."""
        if wanted in BY_NAME:
            self.answered.emit(BY_NAME[wanted])
        elif wanted == "menu":
            self.show_menu()
        elif wanted == "quick_note":
            self.start_quick_note()
        else:
            self.commanded.emit(wanted)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters and digits are commands here, jumping to a row that starts with one is not wanted."""

    # -- menu and quick note ------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The commands of the list, at the pointer or at the row under the cursor (menu key)."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu()
        elif self.questions.row(self.indexAt(event.pos()).row()) is not None:
            self.show_menu(event.globalPos())
        event.accept()

    def show_menu(self, at: QPoint | None = None) -> None:
        """Shows the commands for what is selected."""
        if self.current_row() is None:
            return
        menu = QuestionMenu(len(self.selectedIndexes()) > 1, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self.run)
        if at is None:
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(QPoint(row.center().x() // 2, row.bottom()))
        menu.popup(at)

    def start_quick_note(self) -> None:
        """Opens a line over the row under the cursor; Enter adds it to the note of what is selected."""
        row = self.current_row()
        if row is None:
            return
        count = len(self.selected_questions())
        words = self.tr("Note on {}. Enter saves, Esc leaves.").format(row.item)
        if count > 1:
            words = self.tr("Note on {} questions. Enter saves, Esc leaves.").format(count)
        self.scrollTo(self.currentIndex())
        self._place_quick_note()
        self.quick_note.open(words)

    def _place_quick_note(self) -> None:
        row = self.visualRect(self.currentIndex())
        height = max(self.quick_note.sizeHint().height(), row.height() - 10)
        self.quick_note.setGeometry(
            row.left() + 8, row.center().y() - height // 2, max(row.width() - 16, 120), height
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The quick note keeps to its row."""
        super().resizeEvent(event)
        self._place_quick_note()

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

"""The words of numbered callouts and texts beside the picture, one line each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iso20k_audit.model.markup import WORDED, Markup, Shape, ShapeKind
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.painting import number_pixmap
from iso20k_audit.ui.widgets.cards import clear

LETTERS = 300
"""Of one line under a printed picture."""


class WordsList(QWidget):
    """Lines to write in, in the order of the marks.

    Signals:
        written(place, text): words of a mark were changed.
        entered(place): the cursor went into the line of a mark.
        done: Enter or Esc in a line; back to the picture.
    """

    written = Signal(int, str)
    entered = Signal(int)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: list[tuple[int, ShapeKind, int, str]] = []
        self._lines: dict[int, QLineEdit] = {}

    def show_markup(self, markup: Markup) -> None:
        """Shows the lines of these marks; the one being written in keeps its cursor."""
        worded = [(place, shape) for place, shape in enumerate(markup.shapes) if shape.kind in WORDED]
        wanted = [(place, shape.kind, shape.number, shape.colour.value) for place, shape in worded]
        if wanted != self._shown:
            self._rebuild(worded)
            self._shown = wanted
        for place, shape in worded:
            line = self._lines[place]
            if line.text() != shape.text:
                line.setText(shape.text)
                line.setCursorPosition(0)

    def _rebuild(self, worded: list[tuple[int, Shape]]) -> None:
        focused = next((place for place, line in self._lines.items() if line.hasFocus()), None)
        clear(self._column)
        self._lines = {}
        size = theme.zoomed(24)
        for place, shape in worded:
            row = QWidget()
            flow = QHBoxLayout(row)
            flow.setContentsMargins(0, 0, 0, 0)
            flow.setSpacing(8)
            mark = QLabel()
            mark.setPixmap(number_pixmap(shape, size))
            mark.setFixedWidth(size)
            line = QLineEdit(shape.text)
            line.setMaxLength(LETTERS)
            line.setCursorPosition(0)
            line.setMinimumHeight(theme.zoomed(34))
            if shape.kind is ShapeKind.CALLOUT:
                line.setPlaceholderText(self.tr("What number {} shows").format(shape.number))
                line.setAccessibleName(self.tr("Words of number {}").format(shape.number))
            else:
                line.setPlaceholderText(self.tr("Text on the picture"))
                line.setAccessibleName(self.tr("Text on the picture"))
            line.textEdited.connect(lambda text, place=place: self.written.emit(place, text))
            line.installEventFilter(self)
            line.setProperty("place", place)
            flow.addWidget(mark)
            flow.addWidget(line, 1)
            self._column.addWidget(row)
            self._lines[place] = line
        if focused is not None and focused in self._lines:
            self._lines[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self, place: int) -> None:
        """Puts the cursor into the line of a mark."""
        line = self._lines.get(place)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def lock(self, locked: bool) -> None:
        """Words can be read only."""
        for line in self._lines.values():
            line.setReadOnly(locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc lead back to the picture."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(int(watched.property("place")))
        back = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in back:
            self.done.emit()
            return True
        return super().eventFilter(watched, event)

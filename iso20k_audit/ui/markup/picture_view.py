"""The picture with its marks: drawn, chosen, moved and resized by pointer, finger and keyboard.

Knows nothing of records; it says by signals what the user made of the marks.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import TWO_ENDED, WORDED, Colour, Look, Markup, Shape, ShapeKind
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.ground import Ground
from iso20k_audit.ui.markup.painting import paint_markup, paint_selection
from iso20k_audit.ui.markup.telling import selection_told
from iso20k_audit.ui.markup.zoom_view import ZoomView

LEAST_DRAG = 6
"""Screen pixels; a shorter drag is a tap and places a mark of a handy size."""

TOOL_KEYS: dict[int, ShapeKind | None] = {
    Qt.Key.Key_V: None,
    Qt.Key.Key_A: ShapeKind.ARROW,
    Qt.Key.Key_B: ShapeKind.BOX,
    Qt.Key.Key_T: ShapeKind.TEXT,
    Qt.Key.Key_N: ShapeKind.CALLOUT,
    Qt.Key.Key_R: ShapeKind.REDACTION,
}

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureView(ZoomView):
    """The picture and its marks.

    Signals:
        edited(Markup): the user finished a change.
        selected(int): another mark is selected; -1 for none.
        tool_changed(ShapeKind or None): another tool is in hand.
        words_wanted(int): the words of this mark are to be written.
        left: Esc with nothing to let go of.

    Attributes:
        markup: what is shown.
        chosen: place of the selected mark, -1 for none.
        tool: what the next press draws; None selects.
        colour: of new marks.
        empty_text: shown in place of a text without words.
    """

    edited = Signal(object)
    selected = Signal(int)
    tool_changed = Signal(object)
    words_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.markup = Markup()
        self.chosen = -1
        self.tool: ShapeKind | None = None
        self.colour = Colour.RED
        self.empty_text = ""
        self.locked = False
        self._look = Look.of(1000, 1000)
        self._marks_shown = True
        self._held = ""
        self._start = QPointF()
        self._before = Markup()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture with its marks"))
        self.setMinimumSize(260, 200)
        self._describe()

    # -- what is shown ------------------------------------------------------------------------------

    def show_picture(self, image: QImage, full_width: int, full_height: int) -> None:
        """Shows a picture; marks are placed in pixels of its full size."""
        self._look = Look.of(full_width, full_height)
        super().show_picture(image, full_width, full_height)

    @property
    def _ground(self) -> Ground:
        return Ground(self._size, self._look, self.empty_text)

    def _describe(self) -> None:
        self.setAccessibleDescription(selection_told(self.markup, self.chosen, self.empty_text))

    def show_markup(self, markup: Markup) -> None:
        """Shows other marks; the selection stays where it still can."""
        self.markup = markup
        if self.chosen >= len(markup.shapes):
            self.choose(-1)
        self._describe()
        self.viewport().update()

    def show_marks(self, shown: bool) -> None:
        """Shows the marks, or the picture as it was received."""
        self._marks_shown = shown
        self.viewport().update()

    def choose(self, place: int) -> None:
        """Selects a mark, -1 for none."""
        if place != self.chosen:
            self.chosen = place
            self._describe()
            self.selected.emit(place)
            self.viewport().update()

    @property
    def shape(self) -> Shape | None:
        """The selected mark."""
        return self.markup.shapes[self.chosen] if 0 <= self.chosen < len(self.markup.shapes) else None

    def take_tool(self, tool: ShapeKind | None) -> None:
        """Takes a tool in hand."""
        self.tool = tool
        drawing = tool is not None and not self.locked
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)
        self.tool_changed.emit(tool)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The marks over the picture, clipped as they will be in the copy, and what is selected."""
        if not self._marks_shown or not self.has_picture:
            return
        painter.save()
        painter.setClipRect(self._size)
        paint_markup(painter, self.markup, self._look, self.empty_text)
        painter.restore()
        shape = self.shape
        if shape is not None:
            paint_selection(painter, shape, self._look, self.zoomed_to, self.empty_text)

    def paintEvent(self, event: QEvent) -> None:
        """The focus is seen around the picture."""
        super().paintEvent(event)  # type: ignore[arg-type]
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.scheme().accent))
            area = self.viewport().rect()
            painter.drawRect(area.adjusted(0, 0, -1, -1))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
            painter.end()

    # -- pointer ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a mark or starts a new one."""
        if event.button() != Qt.MouseButton.LeftButton or not self.has_picture or not self._marks_shown:
            super().mousePressEvent(event)
            return
        at = self.mapToScene(event.position().toPoint())
        self._start, self._before = at, self.markup
        self._held = self._ground.part_at(self.shape, at, self.zoomed_to)
        if not self._held and self.tool is None:
            self.choose(self._ground.place_at(self.markup, at, self.zoomed_to))
            self._held = "body" if self.chosen >= 0 else ""
        if not self._held and self.tool is not None and not self.locked:
            self._begin(at)
        if self.locked:
            self._held = ""
        event.accept()

    def _begin(self, at: QPointF) -> None:
        x, y = self._ground.inside(at)
        assert self.tool is not None
        if self._add(Shape(self.tool, x, y, x, y, self.colour)):
            self._held = "second" if self.tool in TWO_ENDED else "placed"

    def _add(self, shape: Shape) -> bool:
        try:
            self.markup = self.markup.added(shape)
        except InputError as error:
            self.setAccessibleDescription(str(error))
            return False
        self.choose(len(self.markup.shapes) - 1)
        self._describe()
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves or resizes what is held."""
        shape = self.shape
        if not self._held or shape is None:
            super().mouseMoveEvent(event)
            return
        at = self.mapToScene(event.position().toPoint())
        if self._held in ("body", "placed"):
            was = self._before.shapes[self.chosen] if self._held == "body" else shape
            if self._held == "placed":
                x, y = self._ground.inside(at)
                shape = replace(was, x=x, y=y)
            else:
                shape = self._ground.moved(
                    was, round(at.x() - self._start.x()), round(at.y() - self._start.y())
                )
        else:
            x, y = self._ground.inside(at)
            shape = replace(shape, x=x, y=y) if self._held == "first" else replace(shape, x2=x, y2=y)
        self.markup = self.markup.changed(self.chosen, shape)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was held is done."""
        if not self._held:
            super().mouseReleaseEvent(event)
            return
        held, self._held = self._held, ""
        shape = self.shape
        if shape is None:
            return
        new = len(self.markup.shapes) > len(self._before.shapes)
        reach = max(abs(shape.x2 - shape.x), abs(shape.y2 - shape.y)) * self.zoomed_to
        if new and held == "second" and reach < LEAST_DRAG:
            self.markup = self.markup.changed(
                self.chosen, self._ground.handy(shape.kind, shape.x, shape.y, self.colour)
            )
        self._finish(words=new and shape.kind in WORDED)

    def _finish(self, *, words: bool = False) -> None:
        self.viewport().update()
        self._describe()
        if self.markup != self._before:
            self.edited.emit(self.markup)
        if words:
            self.words_wanted.emit(self.chosen)

    def cancel(self) -> bool:
        """Lets go of what is being drawn or moved."""
        if not self._held:
            return False
        self._held = ""
        self.show_markup(self._before)
        return True

    # -- keyboard -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters take tools; arrows move; Enter places; Del removes; plus, minus, 0 zoom."""
        key, modifiers = event.key(), event.modifiers()
        plain = not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and key in TOOL_KEYS:
            if not self.locked or key == Qt.Key.Key_V:
                self.take_tool(TOOL_KEYS[key])
        elif plain and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.25)
        elif plain and key == Qt.Key.Key_Minus:
            self.zoom(0.8)
        elif plain and key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        elif self.locked or not self._marks_shown:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._place_or_write()
        elif key in _ARROWS and self.shape is not None:
            self._nudge(_ARROWS[Qt.Key(key)], modifiers)
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        if self.cancel():
            return
        if self.tool is not None:
            self.take_tool(None)
        elif self.chosen >= 0:
            self.choose(-1)
        else:
            self.left.emit()

    def remove(self) -> None:
        """Removes the selected mark; the one after it is selected."""
        if self.shape is None or self.locked:
            return
        self._before = self.markup
        self.markup = self.markup.removed(self.chosen)
        place = min(self.chosen, len(self.markup.shapes) - 1)
        self.chosen = -2  # so that the same place is told again: another mark stands there now
        self.choose(place)
        self._finish()

    def _place_or_write(self) -> None:
        shape = self.shape
        if self.tool is None or not self.has_picture:
            if shape is not None and shape.kind in WORDED:
                self.words_wanted.emit(self.chosen)
            return
        self._before = self.markup
        x, y = self._ground.inside(self.mapToScene(self.viewport().rect().center()))
        if self._add(self._ground.handy(self.tool, x, y, self.colour)):
            self._finish(words=self.tool in WORDED)

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """One step, ten with Ctrl; a step is a pixel, of very large pictures one that can be seen."""
        shape = self.shape
        assert shape is not None
        step = self._ground.step()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            step *= 10
        dx, dy = way[0] * step, way[1] * step
        self._before = self.markup
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            moved = self._ground.resized(shape, dx, dy)
        else:
            moved = self._ground.moved(shape, dx, dy)
        self.markup = self.markup.changed(self.chosen, moved)
        self.ensureVisible(self._ground.bounds(moved), 20, 20)
        self._finish()

    def recolour(self, colour: Colour) -> None:
        """Gives new marks, and the selected one, another colour."""
        self.colour = colour
        shape = self.shape
        if shape is not None and shape.kind is not ShapeKind.REDACTION and not self.locked:
            self._before = self.markup
            self.markup = self.markup.changed(self.chosen, replace(shape, colour=colour))
            self._finish()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the marks, then goes on to what comes after the picture."""
        following = self.chosen + (1 if forward else -1)
        if self._marks_shown and (0 <= following < len(self.markup.shapes) and (forward or self.chosen >= 0)):
            self.choose(following)
            self.ensureVisible(self._ground.bounds(self.markup.shapes[following]), 20, 20)
            return True
        self.choose(-1)
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is shown."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It is gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def on_screen(self, x: int, y: int) -> QPoint:
        """Where a point of the picture is in the viewport."""
        return self.mapFromScene(QPointF(x, y))

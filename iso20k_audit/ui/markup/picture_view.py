"""The picture with its marks: drawn, chosen, moved and resized by pointer, finger and keyboard.

Knows nothing of records; it says by signals what the user made of the marks.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import TWO_ENDED, WORDED, Colour, Look, Markup, Shape, ShapeKind
from iso20k_audit.ui import theme
from iso20k_audit.ui.markup.painting import bounds, handles, hits, paint_markup, paint_selection

SLACK = 9
"""Screen pixels by which a pointer may miss a mark; with its line that is a finger's worth."""

HANDLE_REACH = 18
"""Screen pixels around a handle that take hold of it: a target of 36 pixels."""

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


class PictureView(QGraphicsView):
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
        self._size = QRectF()
        self._marks_shown = True
        self._fitted = True
        self._held = ""
        self._start = QPointF()
        self._before = Markup()
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture with its marks"))
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setMinimumSize(260, 200)
        self._describe()

    # -- what is shown ------------------------------------------------------------------------------

    def show_picture(self, image: QImage, full_width: int, full_height: int) -> None:
        """Shows a picture; marks are placed in pixels of its full size."""
        self.scene().clear()
        item = QGraphicsPixmapItem(QPixmap.fromImage(image))
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        item.setScale(full_width / max(image.width(), 1))
        self.scene().addItem(item)
        self._size = QRectF(0, 0, full_width, full_height)
        self._look = Look.of(full_width, full_height)
        margin = max(full_width, full_height) * 0.02
        self.scene().setSceneRect(self._size.adjusted(-margin, -margin, margin, margin))
        self.fit()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._size.isEmpty()

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

    def words_of(self, shape: Shape) -> str:
        """A mark in words, for the screen reader."""
        what = {
            ShapeKind.ARROW: self.tr("Arrow"),
            ShapeKind.BOX: self.tr("Box"),
            ShapeKind.TEXT: self.tr("Text {}").format(shape.text or self.empty_text),
            ShapeKind.CALLOUT: self.tr("Number {number} {text}").format(number=shape.number, text=shape.text),
            ShapeKind.REDACTION: self.tr("Redaction"),
        }[shape.kind].strip()
        if shape.kind in TWO_ENDED:
            return self.tr("{mark}, at {x}, {y}, {width} by {height} pixels").format(
                mark=what, x=shape.left, y=shape.top, width=shape.width, height=shape.height
            )
        return self.tr("{mark}, at {x}, {y}").format(mark=what, x=shape.x, y=shape.y)

    def _describe(self) -> None:
        shape = self.shape
        if shape is not None:
            told = self.tr("Selected: {mark}. Mark {place} of {count}.").format(
                mark=self.words_of(shape), place=self.chosen + 1, count=len(self.markup.shapes)
            )
        elif self.markup.shapes:
            told = self.tr("Marks: {}. Tab walks through them.").format(len(self.markup.shapes))
        else:
            told = self.tr("No marks yet. Choose a tool by its letter, then press Enter.")
        self.setAccessibleDescription(told)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The quiet ground around the picture."""
        painter.fillRect(rect, QColor(theme.scheme().window))

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
            paint_selection(painter, shape, self._look, self._scale(), self.empty_text)

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

    # -- zoom ---------------------------------------------------------------------------------------

    def _scale(self) -> float:
        return max(self.transform().m11(), 1e-6)

    def fit(self) -> None:
        """The whole picture in view."""
        self._fitted = True
        if self.has_picture:
            self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Larger (above 1) or smaller, between the whole picture and eight screen pixels per pixel."""
        least = self._least_scale()
        wanted = min(max(self._scale() * factor, least), 8.0)
        if wanted <= least * 1.001:
            self.fit()
            return
        self._fitted = False
        self.scale(wanted / self._scale(), wanted / self._scale())

    def _least_scale(self) -> float:
        area, whole = self.viewport().rect(), self.scene().sceneRect()
        if whole.isEmpty():
            return 1.0
        return min(area.width() / whole.width(), area.height() / whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was fitted stays so."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers zoom, on a touch screen and on a pad."""
        if event.type() == QEvent.Type.Gesture:
            gesture = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(gesture, QPinchGesture):
                self._cancel()
                self.zoom(gesture.scaleFactor())
                return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value())
            return True
        return super().viewportEvent(event)

    # -- pointer ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a mark or starts a new one."""
        if event.button() != Qt.MouseButton.LeftButton or not self.has_picture or not self._marks_shown:
            super().mousePressEvent(event)
            return
        at = self.mapToScene(event.position().toPoint())
        self._start, self._before = at, self.markup
        self._held = self._held_at(at)
        if not self._held and self.tool is None:
            self.choose(self._place_at(at))
            self._held = "body" if self.chosen >= 0 else ""
        if not self._held and self.tool is not None and not self.locked:
            self._begin(at)
        if self.locked:
            self._held = ""
        event.accept()

    def _held_at(self, at: QPointF) -> str:
        """Which part of the selected mark is under the pointer: `first`, `second`, `body` or none."""
        shape = self.shape
        if shape is None:
            return ""
        reach = HANDLE_REACH / self._scale()
        for name, point in zip(("second", "first"), reversed(handles(shape)), strict=False):
            if (point - at).manhattanLength() <= reach:
                return name
        slack = SLACK / self._scale()
        return "body" if hits(shape, self._look, at, slack, self.empty_text) else ""

    def _place_at(self, at: QPointF) -> int:
        slack = SLACK / self._scale()
        shapes = self.markup.shapes
        order = sorted(  # marks lie on top of redactions
            range(len(shapes)), key=lambda place: (shapes[place].kind is ShapeKind.REDACTION, -place)
        )
        return next(
            (place for place in order if hits(shapes[place], self._look, at, slack, self.empty_text)), -1
        )

    def _begin(self, at: QPointF) -> None:
        x, y = self._inside(at)
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

    def _inside(self, at: QPointF) -> tuple[int, int]:
        return (
            round(min(max(at.x(), 0.0), self._size.width())),
            round(min(max(at.y(), 0.0), self._size.height())),
        )

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
                x, y = self._inside(at)
                shape = replace(was, x=x, y=y)
            else:
                shape = self._kept_inside(
                    was, round(at.x() - self._start.x()), round(at.y() - self._start.y())
                )
        else:
            x, y = self._inside(at)
            shape = replace(shape, x=x, y=y) if self._held == "first" else replace(shape, x2=x, y2=y)
        self.markup = self.markup.changed(self.chosen, shape)
        self.viewport().update()

    def _kept_inside(self, shape: Shape, dx: int, dy: int) -> Shape:
        """The mark moved, but with its middle still in the picture."""
        middle = bounds(shape, self._look, self.empty_text).center()
        dx = round(min(max(middle.x() + dx, 0), self._size.width()) - middle.x())
        dy = round(min(max(middle.y() + dy, 0), self._size.height()) - middle.y())
        return shape.moved(dx, dy)

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
        reach = max(abs(shape.x2 - shape.x), abs(shape.y2 - shape.y)) * self._scale()
        if new and held == "second" and reach < LEAST_DRAG:
            self.markup = self.markup.changed(self.chosen, self._handy(shape.kind, shape.x, shape.y))
        self._finish(words=new and shape.kind in WORDED)

    def _handy(self, kind: ShapeKind, x: int, y: int) -> Shape:
        """A mark of a size that can be seen and grasped, with its middle (an arrow's head) at a point."""
        unit = round(max(self._size.width(), self._size.height()) / 12)
        if kind is ShapeKind.ARROW:
            right = x + unit <= self._size.width()
            below = y + unit <= self._size.height()
            return Shape(
                kind, x + (unit if right else -unit), y + (unit if below else -unit), x, y, self.colour
            )
        if kind in TWO_ENDED:
            high = unit // 2 if kind is ShapeKind.BOX else unit // 4
            return Shape(kind, x - unit, y - high, x + unit, y + high, self.colour)
        return Shape(kind, x, y, x, y, self.colour)

    def _finish(self, *, words: bool = False) -> None:
        self.viewport().update()
        self._describe()
        if self.markup != self._before:
            self.edited.emit(self.markup)
        if words:
            self.words_wanted.emit(self.chosen)

    def _cancel(self) -> bool:
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
        if self._cancel():
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
        x, y = self._inside(self.mapToScene(self.viewport().rect().center()))
        if self._add(self._handy(self.tool, x, y)):
            self._finish(words=self.tool in WORDED)

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """One step, ten with Ctrl; a step is a pixel, of very large pictures one that can be seen."""
        shape = self.shape
        assert shape is not None
        step = max(1, round(max(self._size.width(), self._size.height()) / 1600))
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            step *= 10
        dx, dy = way[0] * step, way[1] * step
        self._before = self.markup
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            moved = shape.resized(dx, dy)
            if shape.kind in TWO_ENDED:
                x2, y2 = self._inside(QPointF(moved.x2, moved.y2))
                moved = replace(moved, x2=x2, y2=y2)
        else:
            moved = self._kept_inside(shape, dx, dy)
        self.markup = self.markup.changed(self.chosen, moved)
        self.ensureVisible(bounds(moved, self._look, self.empty_text), 20, 20)
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
            self.ensureVisible(bounds(self.markup.shapes[following], self._look, self.empty_text), 20, 20)
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

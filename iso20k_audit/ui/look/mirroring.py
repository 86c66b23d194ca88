"""Drawing by hand where writing goes from right to left: what was laid out from the left is laid out from the right.

Lists, charts and tiles draw themselves with places counted from the left. In Arabic they draw with a painter
that turns every place around within the area; letters and numbers are not turned.
"""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget


def mirrored(painter: QPainter, area: QRect | QRectF, direction: Qt.LayoutDirection) -> QPainter:
    """The painter itself, or where writing goes from right to left one that mirrors places within the area.

    What needs a painter of Qt's own (styles, icons, a delegate's base) takes `plain(painter)`.
    """
    if direction != Qt.LayoutDirection.RightToLeft or isinstance(painter, _Mirrored):
        return painter
    painter.setLayoutDirection(direction)  # so that AlignLeft means where lines begin
    return cast(QPainter, _Mirrored(painter, QRectF(area)))


def plain(painter: QPainter) -> QPainter:
    """The painter behind a mirroring one."""
    return painter.real if isinstance(painter, _Mirrored) else painter


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """A text of a checklist, to be drawn in a window of the other direction: its full stop stays at its end."""
    return f"\u2068{text}\u2069" if direction == Qt.LayoutDirection.RightToLeft else text


def onward(widget: QWidget) -> Qt.ArrowType:
    """The arrow that points where reading goes on."""
    rightward = widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    return Qt.ArrowType.RightArrow if rightward else Qt.ArrowType.LeftArrow


class _Mirrored:
    """Passes everything on; places in what is drawn are counted from the other side."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self.real = painter
        self._sum = area.left() + area.right()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def _turn(self, thing: Any) -> Any:
        """A place or shape on the other side; anything else as it is."""
        if isinstance(thing, QRect):
            return self._turn(QRectF(thing)).toRect()
        if isinstance(thing, QRectF):
            return QRectF(self._sum - thing.right(), thing.top(), thing.width(), thing.height())
        if isinstance(thing, QPoint | QPointF):
            return QPointF(self._sum - thing.x(), thing.y())
        if isinstance(thing, QLineF):
            return QLineF(self._turn(thing.p1()), self._turn(thing.p2()))
        if isinstance(thing, QPolygonF | QPainterPath):
            return QTransform(-1, 0, 0, 1, self._sum, 0).map(thing)
        return thing

    def _draw(self, name: str, arguments: tuple[Any, ...]) -> Any:
        return getattr(self.real, name)(*map(self._turn, arguments))

    def drawText(self, *arguments: Any) -> Any:
        """A text in a turned area, or ending where it would begin."""
        first = arguments[0]
        if isinstance(first, QRect | QRectF):
            return self._draw("drawText", arguments)
        x, y = (first.x(), first.y()) if isinstance(first, QPoint | QPointF) else arguments[:2]
        text = arguments[-1]
        width = self.real.fontMetrics().horizontalAdvance(text)
        return self.real.drawText(QPointF(self._sum - x - width, y), text)

    def fillRect(self, *arguments: Any) -> Any:
        """An area given as such or by four numbers."""
        if len(arguments) == 5:
            arguments = (QRect(*arguments[:4]), arguments[4])
        return self._draw("fillRect", arguments)

    def drawLine(self, *arguments: Any) -> Any:
        """A line given as such, by two points or by four numbers."""
        if len(arguments) == 4:
            arguments = (QLineF(*arguments),)
        return self._draw("drawLine", arguments)

    def drawPixmap(self, *arguments: Any) -> Any:
        """A picture in a turned area; it is not turned itself."""
        first = arguments[0]
        if isinstance(first, QRect | QRectF):
            return self.real.drawPixmap(self._turn(first), *arguments[1:])
        x, y = (first.x(), first.y()) if isinstance(first, QPoint | QPointF) else arguments[:2]
        rest = arguments[1:] if isinstance(first, QPoint | QPointF) else arguments[2:]
        if len(rest) > 1:  # x, y, width, height, picture
            return self.real.drawPixmap(self._turn(QRect(x, y, rest[0], rest[1])), rest[2])
        picture = rest[0]
        width = picture.width() / picture.devicePixelRatio()
        return self.real.drawPixmap(QPointF(self._sum - x - width, y), picture)

    def drawRoundedRect(self, *arguments: Any) -> Any:
        """An area with round corners."""
        return self._draw("drawRoundedRect", arguments)

    def drawRect(self, *arguments: Any) -> Any:
        """An area."""
        return self._draw("drawRect", arguments)

    def drawEllipse(self, *arguments: Any) -> Any:
        """An ellipse, by its area or its middle."""
        return self._draw("drawEllipse", arguments)

    def drawPie(self, area: QRectF, start: int, span: int) -> Any:
        """A sector, turned in itself too."""
        return self.real.drawPie(self._turn(area), 180 * 16 - start - span, span)

    def drawPolygon(self, *arguments: Any) -> Any:
        """A polygon."""
        return self._draw("drawPolygon", arguments)

    def drawPolyline(self, *arguments: Any) -> Any:
        """A line with bends."""
        return self._draw("drawPolyline", arguments)

    def drawPath(self, *arguments: Any) -> Any:
        """An outline."""
        return self._draw("drawPath", arguments)

    def fillPath(self, *arguments: Any) -> Any:
        """A filled outline."""
        return self._draw("fillPath", arguments)

    def setClipRect(self, *arguments: Any) -> Any:
        """The area outside which nothing is drawn."""
        return self._draw("setClipRect", arguments)

"""Small pictures of kinds of records and commands, drawn in one colour at any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Draw = Callable[[QPainter], None]


def _lines(*points: tuple[float, float]) -> Draw:
    """A broken line through points of a square of 16."""

    def draw(painter: QPainter) -> None:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    return draw


def _box(x: float, y: float, width: float, height: float, round_by: float = 1.5) -> Draw:
    return lambda painter: painter.drawRoundedRect(QRectF(x, y, width, height), round_by, round_by)


def _ring(x: float, y: float, radius: float) -> Draw:
    return lambda painter: painter.drawEllipse(QPointF(x, y), radius, radius)


def _question(painter: QPainter) -> None:
    path = QPainterPath(QPointF(5.2, 6))
    path.arcTo(QRectF(5.2, 3.2, 5.6, 5.2), 180, -235)
    path.lineTo(QPointF(8, 10.4))
    painter.drawPath(path)
    painter.drawPoint(QPointF(8, 13))


def _clip(painter: QPainter) -> None:
    path = QPainterPath(QPointF(11.5, 5))
    path.lineTo(QPointF(11.5, 10.5))
    path.arcTo(QRectF(4.5, 7, 7, 7), 0, -180)
    path.lineTo(QPointF(4.5, 4.5))
    path.arcTo(QRectF(4.5, 2, 4.6, 4.6), 180, -180)
    path.lineTo(QPointF(9.1, 10))
    painter.drawPath(path)


def _shoulders(painter: QPainter) -> None:
    path = QPainterPath(QPointF(2.8, 13.5))
    path.arcTo(QRectF(2.8, 8.8, 10.4, 9.4), 180, -180)
    painter.drawPath(path)


_SHEET = _box(3.5, 2, 9, 12)
_GLYPHS: dict[str, tuple[Draw, ...]] = {
    "question": (_question,),
    "review_note": (_box(2, 3, 12, 8), _lines((5, 11), (5, 14), (8, 11)), _lines((5, 7), (11, 7))),
    "programme": (_lines((2.5, 2), (2.5, 13.5), (14, 13.5)), _lines((4.5, 11), (7.5, 7), (10, 9), (13.5, 4))),
    "working_paper": (
        _SHEET,
        _lines((6, 5.5), (10, 5.5)),
        _lines((6, 8), (10, 8)),
        _lines((6, 10.5), (8.5, 10.5)),
    ),
    "finding": (_lines((4, 14.5), (4, 2.5), (12.5, 5), (4, 8.5)),),
    "action": (_box(2.5, 2.5, 11, 11), _lines((5, 8.2), (7.2, 10.4), (11, 5.6))),
    "evidence": (_clip,),
    "sample_item": (
        _lines((6.5, 4), (14, 4)),
        _lines((6.5, 8), (14, 8)),
        _lines((6.5, 12), (14, 12)),
        _lines((2, 4), (3, 5), (4.6, 3)),
        _lines((2, 8), (3, 9), (4.6, 7)),
        _lines((2.2, 12), (4.2, 12)),
    ),
    "interview": (
        _lines((2, 3), (14, 3), (14, 10.5), (7.5, 10.5), (4.5, 13.5), (4.5, 10.5), (2, 10.5), (2, 3)),
    ),
    "pending_question": (_ring(8, 8, 5.8), _lines((8, 4.6), (8, 8.2), (10.6, 9.6))),
    "person": (_ring(8, 5.2, 2.7), _shoulders),
    "meeting": (
        _box(2.2, 3.4, 11.6, 10.4),
        _lines((2.2, 6.6), (13.8, 6.6)),
        _lines((5.4, 2), (5.4, 4.4)),
        _lines((10.6, 2), (10.6, 4.4)),
    ),
    "audit": (_lines((2, 12.8), (2, 3.4), (6.4, 3.4), (7.8, 5.2), (14, 5.2), (14, 12.8), (2, 12.8)),),
    "clause": (
        _lines((6.2, 2.5), (4.6, 13.5)),
        _lines((11.4, 2.5), (9.8, 13.5)),
        _lines((3.2, 6), (13.4, 6)),
        _lines((2.6, 10.2), (12.8, 10.2)),
    ),
    "command": (_lines((5.5, 3.5), (10.5, 8), (5.5, 12.5)),),
    "search": (_ring(7, 7, 4.4), _lines((10.3, 10.3), (14, 14))),
    "recent": (_ring(8, 8, 5.8), _lines((8, 4.6), (8, 8.2), (10.6, 9.6))),
    "more": (_lines((3.5, 6), (8, 10.5), (12.5, 6)),),
}


def draw_glyph(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Draws a picture filling the area; nothing for a name that is not known."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / 16, area.height() / 16)
    painter.setPen(
        QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for draw in _GLYPHS.get(name, ()):
        draw(painter)
    painter.restore()

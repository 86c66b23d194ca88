"""How series look: colour, shape and pattern, so that nothing is told by colour alone.

Patterns are drawn as lines and dots that end at the edges of their area: SVG pictures know no clipping.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from iso20k_audit.ui.look.mirroring import plain
from iso20k_audit.ui.look.theme import Scheme


class Look(NamedTuple):
    """Fill, ink of words and patterns upon it, shape of `theme.draw_shape`, and pattern."""

    fill: str
    ink: str
    shape: str
    pattern: str = ""


_PATTERNS = {
    "minor": "rising",
    "ofi": "dots",
    "positive": "level",
    "conflict": "crossed",
    "late": "rising",
    "unknown": "dots",
    "second": "level",
    "third": "dots",
}
_SWATCHES = {
    "in_time": "conforms",
    "late": "minor",
    "unknown": "not_sampled",
    "second": "ofi",
    "third": "positive",
}


def look_of(scheme: Scheme, name: str) -> Look:
    """The look of a series in a theme; empty is the first."""
    if name in ("", "first"):
        return Look(scheme.accent, scheme.on_accent, "circle")
    if name == "target":
        return Look(scheme.text, scheme.base, "dash")
    swatch = scheme.swatches.get(_SWATCHES.get(name, name), scheme.swatches["recorded"])
    return Look(swatch.fill, swatch.text, swatch.shape, _PATTERNS.get(name, ""))


def fill_area(painter: QPainter, area: QRectF, look: Look) -> None:
    """Fills a rectangle with colour and pattern."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.fill))
    painter.drawRect(area)
    if not look.pattern or area.width() < 4 or area.height() < 4:
        return
    ink = QColor(look.ink)
    ink.setAlpha(120)
    painter.setPen(QPen(ink, 1))
    if look.pattern in ("rising", "crossed"):
        _lines(painter, _slanted(area, 7.0))
    if look.pattern in ("level", "crossed"):
        rows = (area.top() + step * 5 - 1.5 for step in range(1, int(area.height() // 5) + 1))
        _lines(painter, [QLineF(area.left() + 0.5, y, area.right() - 0.5, y) for y in rows])
    if look.pattern == "dots":
        _dots(painter, area, ink)


def _lines(painter: QPainter, lines: list[QLineF]) -> None:
    """In one call where the painter does not mirror: a chart has thousands of them."""
    if plain(painter) is painter:
        painter.drawLines(lines)
        return
    for line in lines:
        painter.drawLine(line)


def _dots(painter: QPainter, area: QRectF, ink: QColor) -> None:
    points = []
    for row in range(int(area.height() // 6) + 1):
        y = area.top() + 3 + row * 6
        x = area.left() + (3 if row % 2 else 6)
        while x < area.right() - 1.5 and y < area.bottom() - 1.5:
            points.append(QPointF(x, y))
            x += 6
    if plain(painter) is painter:
        painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF(points))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for point in points:
        painter.drawEllipse(point, 1.1, 1.1)


def _slanted(area: QRectF, pitch: float) -> list[QLineF]:
    """Parallel lines that rise from the left, cut at the edges of the area."""
    found = []
    total = area.width() + area.height()
    for step in range(1, int(total // pitch) + 1):
        along = step * pitch
        x1 = area.left() + min(along, area.width())
        y1 = area.top() + max(0.0, along - area.width())
        x2 = area.left() + max(0.0, along - area.height())
        y2 = area.top() + min(along, area.height())
        found.append(QLineF(x1, y1, x2, y2))
    return found

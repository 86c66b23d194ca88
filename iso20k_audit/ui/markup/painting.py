"""Draws marks with Qt as `services.marked_copy` draws them into the copy; handles and badges besides."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from iso20k_audit.assets import resource
from iso20k_audit.model.markup import (
    COLOUR_VALUES,
    HALO,
    REDACTED,
    TWO_ENDED,
    Colour,
    Look,
    Markup,
    Shape,
    ShapeKind,
    arrow_outline,
)
from iso20k_audit.ui.look import theme

MARK_FONT = "fonts/DejaVuSans.ttf"
"""The same file that the copy is drawn with, so that a text reaches equally far in both."""


@lru_cache(maxsize=1)
def _family() -> str:
    added = QFontDatabase.addApplicationFont(str(resource(MARK_FONT)))
    families = QFontDatabase.applicationFontFamilies(added)
    return families[0] if families else "sans-serif"


def _font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(pixels, 1))
    return font


def paint_markup(painter: QPainter, markup: Markup, look: Look, empty_text: str = "") -> None:
    """All marks in the picture's coordinates: redactions first, as in the copy.

    Args:
        empty_text: shown in place of a text that has no words yet.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in markup:
        if shape.kind is ShapeKind.REDACTION:
            painter.fillRect(bounds(shape, look), QColor(REDACTED))
    for shape in markup:
        if shape.kind is not ShapeKind.REDACTION:
            _paint(painter, shape, look, empty_text)


def _paint(painter: QPainter, shape: Shape, look: Look, empty_text: str) -> None:
    colour, halo = QColor(COLOUR_VALUES[shape.colour]), QColor(HALO)
    if shape.kind is ShapeKind.ARROW:
        painter.setPen(Qt.PenStyle.NoPen)
        for grown, fill in ((look.halo, halo), (0, colour)):
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in arrow_outline(shape, look, grown)]))
    elif shape.kind is ShapeKind.BOX:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(shape.left, shape.top, shape.width, shape.height)
        for width, line in ((look.line + 2 * look.halo, halo), (look.line, colour)):
            pen = QPen(line, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(area)
    elif shape.kind is ShapeKind.CALLOUT:
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(shape.x, shape.y)
        for radius, fill in ((look.radius + look.halo, halo), (look.radius, colour)):
            painter.setBrush(fill)
            painter.drawEllipse(middle, radius, radius)
        painter.setFont(_font(round(look.radius * (1.25 if shape.number < 10 else 1.0))))
        painter.setPen(halo)
        reach = look.radius
        area = QRectF(shape.x - reach, shape.y - reach, 2 * reach, 2 * reach)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(shape.number))
    elif shape.kind is ShapeKind.TEXT:
        pixels = look.letters(shape.size)
        font = _font(pixels)
        path = QPainterPath()
        baseline = shape.y + QFontMetricsF(font).ascent()
        path.addText(QPointF(shape.x, baseline), font, shape.text or empty_text)
        pen = QPen(halo, 2 * max(1, pixels // 7))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(halo)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.setOpacity(1.0 if shape.text else 0.6)
        painter.drawPath(path)
        painter.setOpacity(1.0)


def bounds(shape: Shape, look: Look, empty_text: str = "") -> QRectF:
    """The area that a mark takes up, in the picture's coordinates, without its halo."""
    if shape.kind is ShapeKind.CALLOUT:
        reach = look.radius
        return QRectF(shape.x - reach, shape.y - reach, 2 * reach, 2 * reach)
    if shape.kind is ShapeKind.TEXT:
        metrics = QFontMetricsF(_font(look.letters(shape.size)))
        return QRectF(
            shape.x,
            shape.y,
            max(metrics.horizontalAdvance(shape.text or empty_text), look.radius),
            metrics.height(),
        )
    return QRectF(shape.left, shape.top, shape.width, shape.height)


def handles(shape: Shape) -> tuple[QPointF, ...]:
    """The points by which a mark is resized: its two ends; first (x, y), then (x2, y2)."""
    if shape.kind not in TWO_ENDED:
        return ()
    return QPointF(shape.x, shape.y), QPointF(shape.x2, shape.y2)


def hits(shape: Shape, look: Look, at: QPointF, slack: float, empty_text: str = "") -> bool:
    """Whether a point is on a mark, or not further than `slack` picture pixels from it."""
    if shape.kind is ShapeKind.ARROW:
        outline = QPolygonF([QPointF(*point) for point in arrow_outline(shape, look, slack)])
        return outline.containsPoint(at, Qt.FillRule.WindingFill)
    area = bounds(shape, look, empty_text)
    outer = area.adjusted(-slack, -slack, slack, slack)
    if shape.kind is ShapeKind.BOX:
        reach = look.line + slack
        inner = area.adjusted(reach, reach, -reach, -reach)
        return outer.contains(at) and not (inner.isValid() and inner.contains(at))
    return outer.contains(at)


def paint_selection(painter: QPainter, shape: Shape, look: Look, scale: float, empty_text: str = "") -> None:
    """A dashed frame and handles around the selected mark, equally large at every zoom.

    Args: scale: screen pixels per picture pixel.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gap = look.halo + 5 / scale
    area = bounds(shape, look, empty_text).adjusted(-gap, -gap, gap, gap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, dashed in (("#FFFFFF", False), ("#0B3D91", True)):
        pen = QPen(QColor(colour), 2)
        pen.setCosmetic(True)
        if dashed:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRect(area)
    pen = QPen(QColor("#0B3D91"), 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(QColor("#FFFFFF"))
    reach = 6 / scale
    for point in handles(shape):
        painter.drawRect(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))


# -- icons ---------------------------------------------------------------------------------------------


def tool_icon(kind: ShapeKind | None, pixels: int) -> QIcon:
    """The picture of a tool in the theme's colours; of the pointer for None."""
    icon = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme.scheme().text),
        (QIcon.Mode.Disabled, theme.scheme().muted),
    ):
        pixmap = _canvas(QSize(pixels, pixels))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(pixels / 24, pixels / 24)
        _paint_tool(painter, kind, QColor(colour))
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon


def _paint_tool(painter: QPainter, kind: ShapeKind | None, colour: QColor) -> None:
    pen = QPen(colour, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if kind is None:
        points = [(6, 3), (6, 19), (10, 15), (12.5, 21), (15, 20), (12.5, 14), (18, 14)]
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
    elif kind is ShapeKind.ARROW:
        painter.drawLine(QPointF(4, 20), QPointF(18, 6))
        painter.drawPolyline(QPolygonF([QPointF(10, 5), QPointF(19, 5), QPointF(19, 14)]))
    elif kind is ShapeKind.BOX:
        painter.drawRect(QRectF(4, 6, 16, 12))
    elif kind is ShapeKind.REDACTION:
        painter.fillRect(QRectF(3, 8, 18, 8), colour)
    elif kind is ShapeKind.CALLOUT:
        painter.drawEllipse(QRectF(3, 3, 18, 18))
        _letter(painter, "1", 13)
    else:
        _letter(painter, "T", 20)


def _letter(painter: QPainter, letter: str, pixels: int) -> None:
    font = QFont(_family())
    font.setPixelSize(pixels)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, 24, 24), Qt.AlignmentFlag.AlignCenter, letter)


def colour_icon(colour: Colour, pixels: int) -> QIcon:
    """A disc in a colour of marks."""
    pixmap = _canvas(QSize(pixels, pixels))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(HALO), 2))
    painter.setBrush(QColor(COLOUR_VALUES[colour]))
    painter.drawEllipse(QRectF(2, 2, pixels - 4, pixels - 4))
    painter.end()
    return QIcon(pixmap)


def number_pixmap(shape: Shape, pixels: int) -> QPixmap:
    """A callout's disc, or the T of a text, to stand before its words."""
    pixmap = _canvas(QSize(pixels, pixels))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = Look(2, 1, pixels // 2 - 2)
    if shape.kind is ShapeKind.CALLOUT:
        middle = pixels // 2
        mark = Shape(ShapeKind.CALLOUT, middle, middle, colour=shape.colour, number=shape.number)
        _paint(painter, mark, look, "")
    else:
        painter.scale(pixels / 24, pixels / 24)
        painter.setPen(QColor(theme.scheme().text))
        _letter(painter, "T", 18)
    painter.end()
    return pixmap


def _canvas(size: QSize) -> QPixmap:
    pixmap = QPixmap(size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def paint_badge(painter: QPainter, picture: QRectF, state: str) -> None:
    """The small badge in the corner of a thumbnail: a bar for redacted, an arrow for marked.

    Args:
        picture: where the thumbnail is.
        state: as of `services.markup.state_of`; nothing is drawn where it is empty.
    """
    if not state:
        return
    size = min(20.0, picture.height() * 0.38)
    area = QRectF(picture.right() - size - 2, picture.top() + 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#FFFFFF"), 1.4))
    painter.setBrush(QColor("#111418"))
    painter.drawRoundedRect(area, 4, 4)
    painter.translate(area.topLeft())
    painter.scale(size / 24, size / 24)
    if state == "redacted":
        painter.fillRect(QRectF(4, 9, 16, 6), QColor("#FFFFFF"))
    else:
        painter.translate(1, 0)
        _paint_tool(painter, ShapeKind.ARROW, QColor("#FFFFFF"))
    painter.restore()

"""Drawing whys and fishbones with a QPainter, on the screen and in pictures.

Not for: where boxes stand (see `model.why_layout`, `model.fishbone_layout`). Nothing is said by colour alone: a root
cause has a double frame, bold letters and its word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from iso20k_audit.model.diagram import Box, Drawing, Face, Part, Stroke, Weight
from iso20k_audit.ui.look.mirroring import isolated
from iso20k_audit.ui.look.theme import Scheme

_LINE = {Weight.SPINE: 2.6, Weight.BONE: 1.5, Weight.TWIG: 1.0}


@lru_cache(maxsize=16)
def _face(described: str, points: float) -> Face:
    font = QFont()
    font.fromString(described)
    font.setPointSizeF(points)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    plain, heavy = QFontMetricsF(font), QFontMetricsF(bold)

    @lru_cache(maxsize=20_000)
    def measure(text: str, is_bold: bool) -> float:
        # A little more than it is: letters are placed on whole pixels when they are painted.
        return float((heavy if is_bold else plain).horizontalAdvance(text)) * 1.02

    return Face(plain.height() * 0.75, plain.lineSpacing(), measure)


def screen_face(font: QFont) -> Face:
    """The letters of a font, as layouts measure them."""
    return _face(font.toString(), font.pointSizeF())


@dataclass(frozen=True, slots=True)
class Look:
    """How a drawing is painted.

    Attributes:
        chosen: id of the cause in hand, which has a thick frame in the accent colour.
        outlines: letters as shapes, so that a picture looks the same where the font is not.
    """

    scheme: Scheme
    font: QFont
    rightward: bool = False
    chosen: str = ""
    chosen_branch: str = ""
    outlines: bool = False


def paint(painter: QPainter, drawing: Drawing, look: Look) -> None:
    """Paints a drawing with its corner at the painter's origin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    way = Qt.LayoutDirection.RightToLeft if look.rightward else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    pen = _Pen(painter, drawing, look)
    for stroke in drawing.strokes:
        pen.stroke(stroke)
    for box in drawing.boxes:
        pen.box(box)
    painter.restore()


class _Pen:
    def __init__(self, painter: QPainter, drawing: Drawing, look: Look) -> None:
        self.painter = painter
        self.drawing = drawing
        self.look = look
        self.bold = QFont(look.font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._muted = QColor(look.scheme.muted)
        self._text = QColor(look.scheme.text)

    def _x(self, x: float, width: float = 0.0) -> float:
        return self.drawing.width - x - width if self.look.rightward else x

    def stroke(self, stroke: Stroke) -> None:
        colour = self._text if stroke.weight is Weight.SPINE else self._muted
        pen = QPen(colour, _LINE[stroke.weight])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        points = [QPointF(self._x(x), y) for x, y in stroke.points]
        for start, end in pairwise(points):
            self.painter.drawLine(start, end)
        if stroke.arrow:
            reach = self.drawing.face.size * (0.9 if stroke.weight is Weight.SPINE else 0.6)
            start, tip = points[-2], points[-1]
            angle = atan2(tip.y() - start.y(), tip.x() - start.x())
            for side in (2.65, -2.65):
                end = QPointF(tip.x() + reach * cos(angle + side), tip.y() + reach * sin(angle + side))
                self.painter.drawLine(tip, end)

    def box(self, box: Box) -> None:
        area = QRectF(self._x(box.x, box.width), box.y, box.width, box.height)
        scheme = self.look.scheme
        chosen = (box.item_id and box.item_id == self.look.chosen) or (
            box.part is Part.BRANCH and bool(box.branch) and box.branch == self.look.chosen_branch
        )
        if box.framed or box.is_root or chosen:
            heavy = box.is_root or box.part is Part.PROBLEM
            colour = QColor(scheme.accent if chosen else scheme.text if heavy else scheme.muted)
            ground = scheme.alternate if box.part is not Part.CAUSE else scheme.panel
            if chosen:
                ground = scheme.selection
            self.painter.setPen(QPen(colour, 2.0 if heavy or chosen else 1.0))
            self.painter.setBrush(QColor(ground))
            inside = area.adjusted(0.5, 0.5, -0.5, -0.5)
            self.painter.drawRect(inside)
            if box.is_root:
                self.painter.setBrush(Qt.BrushStyle.NoBrush)
                self.painter.setPen(QPen(colour, 1.0))
                self.painter.drawRect(inside.adjusted(3, 3, -3, -3))
        self._lines(box, area, on_selection=bool(chosen))

    def _lines(self, box: Box, area: QRectF, *, on_selection: bool) -> None:
        face, scheme = self.drawing.face, self.look.scheme
        text = QColor(scheme.on_selection) if on_selection else self._text
        small = QColor(scheme.on_selection) if on_selection else self._muted
        rows = [
            *((line, True, small) for line in box.caption_lines),
            *((line, box.is_root or box.part is not Part.CAUSE, text) for line in box.lines),
        ]
        y = area.y() + (area.height() - len(rows) * face.leading) / 2
        inset = _inset(box, face)
        # As wide as the box: what is measured a little short must not lose its last letter.
        place = QRectF(area.x() + inset, y, area.width() - inset, face.leading)
        if self.look.rightward:
            place = QRectF(area.x(), y, area.width() - inset, face.leading)
        side = Qt.AlignmentFlag.AlignLeft  # where lines begin, by the painter's direction
        if box.part is Part.BRANCH:
            place, side = QRectF(area.x(), y, area.width(), face.leading), Qt.AlignmentFlag.AlignHCenter
        way = Qt.LayoutDirection.RightToLeft if self.look.rightward else Qt.LayoutDirection.LeftToRight
        for text_line, bold, colour in rows:
            line = isolated(text_line, way)
            self.painter.setPen(colour)
            self.painter.setFont(self.bold if bold else self.look.font)
            if self.look.outlines:
                self._outline(line, place, side, self.bold if bold else self.look.font, colour)
            else:
                flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
                self.painter.drawText(place, int(flags), line)
            place.translate(0, face.leading)

    def _outline(self, line: str, place: QRectF, side: Qt.AlignmentFlag, font: QFont, colour: QColor) -> None:
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(line)
        x = place.right() - width if self.look.rightward else place.x()
        if side is Qt.AlignmentFlag.AlignHCenter:
            x = place.x() + (place.width() - width) / 2
        path = QPainterPath()
        base = place.y() + (place.height() - metrics.height()) / 2 + metrics.ascent()
        path.addText(QPointF(x, base), font, line)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawPath(path)


def _inset(box: Box, face: Face) -> float:
    if box.part is Part.PROBLEM:
        return 0.7 * face.size
    if box.framed:
        return 0.75 * face.size
    return (0.75 if box.is_root else 0.3) * face.size

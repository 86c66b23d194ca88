"""One line of text with the places found in it in bold and colour, cut with an ellipsis where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from iso20k_audit.services.search_marks import Mark

_UNLIMITED = 1_000_000


def draw_marked(
    painter: QPainter,
    area: QRect,
    text: str,
    marks: tuple[Mark, ...],
    *,
    font: QFont,
    colour: QColor,
    marked: QColor,
    direction: Qt.LayoutDirection,
) -> int:
    """Draws it in the middle of an area's height, at its leading edge. Returns the width used."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    layout = _layout(text, marks, font, bold, marked, direction)
    if layout.lineAt(0).naturalTextWidth() > area.width():
        # measured in bold, so that marks never make it longer than there is room
        text = QFontMetrics(bold if marks else font).elidedText(
            text, Qt.TextElideMode.ElideRight, area.width()
        )
        marks = tuple((at, min(length, len(text) - 1 - at)) for at, length in marks if at < len(text) - 1)
        layout = _layout(text, marks, font, bold, marked, direction)
    line = layout.lineAt(0)
    width = min(round(line.naturalTextWidth() + 0.5), area.width())
    left = area.left() if direction == Qt.LayoutDirection.LeftToRight else area.right() + 1 - width
    painter.setPen(colour)
    layout.draw(painter, QPointF(left, area.top() + (area.height() - line.height()) / 2))
    return width


def _layout(
    text: str,
    marks: tuple[Mark, ...],
    font: QFont,
    bold: QFont,
    marked: QColor,
    direction: Qt.LayoutDirection,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    ranges = []
    for at, length in marks:
        found = QTextLayout.FormatRange()
        found.start, found.length = at, length
        look = QTextCharFormat()
        look.setFont(bold)
        look.setForeground(marked)
        found.format = look
        ranges.append(found)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNLIMITED if direction == Qt.LayoutDirection.LeftToRight else 0)
    layout.endLayout()
    if direction != Qt.LayoutDirection.LeftToRight:  # aligned within its own width, so that it starts at 0
        layout.beginLayout()
        wide = layout.createLine()
        wide.setLineWidth(_UNLIMITED)
        width = wide.naturalTextWidth()
        layout.endLayout()
        layout.beginLayout()
        layout.createLine().setLineWidth(width + 1)
        layout.endLayout()
    return layout

"""Draws one question of the list: clause and item, two lines of text, counts, and the result as shape and word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from iso20k_audit.ui import theme
from iso20k_audit.ui.answers import result_words
from iso20k_audit.ui.widgets.question_model import ROW_ROLE

MARGIN = 10


class QuestionDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that ten thousand of them scroll."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[tuple[str, int, str], list[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of text and some air."""
        return QSize(200, option.fontMetrics.lineSpacing() * 2 + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws a row."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        scheme = theme.scheme()
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        font: QFont = option.font
        selected = bool(state & QStyle.StateFlag.State_Selected)
        text_colour = QColor(scheme.on_selection if selected else scheme.text)
        muted = QColor(scheme.on_selection if selected else scheme.muted)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(scheme.selection if selected else scheme.base))
        if not selected:
            painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(scheme.line).lighter(104))
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(area.left(), area.top(), 4, area.height(), QColor(scheme.accent))

        pill_width = pill_width_for(metrics)
        right = area.right() - MARGIN
        pill = QRectF(right - pill_width, area.center().y() - 12, pill_width, 25)
        draw_pill(painter, pill, row.result, diverging=row.diverging, font=font)

        counts_right = int(pill.left()) - 10
        count_width = metrics.horizontalAdvance("99") + 17
        painter.setFont(font)
        painter.setPen(muted)
        if row.findings:
            _draw_count(painter, area, counts_right - count_width, row.findings, flag=True)
        if row.evidence:
            _draw_count(painter, area, counts_right - 2 * count_width, row.evidence, flag=False)

        item_width = metrics.horizontalAdvance("8.3.4.2-00") + 6
        left = area.left() + MARGIN + 2
        painter.setFont(font)
        painter.setPen(muted)
        first_line = area.top() + (area.height() - 2 * metrics.lineSpacing()) // 2
        text_left = left + item_width + 8
        text_width = counts_right - 2 * count_width - 6 - text_left
        lines = self._two_lines(row.text, text_width, font, metrics)
        if len(lines) == 1:
            first_line = area.top() + (area.height() - metrics.lineSpacing()) // 2
        item = metrics.elidedText(row.item, Qt.TextElideMode.ElideRight, item_width)
        painter.drawText(left, first_line + metrics.ascent(), item)
        painter.setPen(text_colour)
        for number, line in enumerate(lines):
            painter.drawText(text_left, first_line + metrics.ascent() + number * metrics.lineSpacing(), line)
        painter.restore()

    def _two_lines(self, text: str, width: int, font: QFont, metrics: QFontMetrics) -> list[str]:
        """The text in at most two lines, the second elided; remembered, as layouts are slow."""
        key = (text, width, font.key())
        known = self._lines.get(key)
        if known is not None:
            return known
        if len(self._lines) > 4000:
            self._lines.clear()
        flat = " ".join(text.split())
        layout = QTextLayout(flat, font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(width, 40))
        cut = line.textLength()
        layout.endLayout()
        lines = [flat[:cut].rstrip()]
        if cut < len(flat):
            lines.append(metrics.elidedText(flat[cut:], Qt.TextElideMode.ElideRight, max(width, 40)))
        self._lines[key] = lines
        return lines


def pill_width_for(metrics: QFontMetrics) -> int:
    """Wide enough for the longest result word with its shape."""
    return metrics.horizontalAdvance(result_words(None)) + 34


def draw_pill(painter: QPainter, area: QRectF, result: str | None, *, diverging: bool, font: QFont) -> None:
    """A result as a pill of colour, shape and word; dashed outline for unanswered."""
    scheme = theme.scheme()
    look = theme.swatch("diverging" if diverging else result)
    word = result_words(result, diverging=diverging)  # type: ignore[arg-type]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    outlined = look.shape in ("none", "dash", "ring")
    if outlined:
        pen = QPen(QColor(look.fill), 1.1)
        if look.shape == "none":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QColor(scheme.text if look.shape == "none" else look.fill)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        ink = QColor(look.text)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    metrics = QFontMetrics(font)
    shape = 9 if look.shape != "none" else 0
    gap = 7 if shape else 0
    width = metrics.horizontalAdvance(word)
    start = area.center().x() - (shape + gap + width) / 2
    if shape:
        theme.draw_shape(painter, look.shape, QRectF(start, area.center().y() - shape / 2, shape, shape), ink)
    painter.setPen(ink)
    text_area = QRectF(start + shape + gap, area.top(), width + 4, area.height())
    painter.drawText(text_area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), word)
    painter.restore()


def _draw_count(painter: QPainter, row: QRect, left: int, count: int, *, flag: bool) -> None:
    """A small sheet (evidence) or flag (findings) with a number, in the painter's colour and font."""
    colour = painter.pen().color()
    painter.save()
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = row.center().y() + 0.5
    if flag:
        painter.drawLine(QPointF(left + 1.5, middle - 6), QPointF(left + 1.5, middle + 6))
        painter.setBrush(colour)
        corners = [(1.5, -6), (10, -3), (1.5, 0.5)]
        painter.drawPolygon(QPolygonF([QPointF(left + x, middle + y) for x, y in corners]))
    else:
        path = QPainterPath(QPointF(left + 1, middle - 6))
        for x, y in ((6.5, -6), (9.5, -3), (9.5, 6), (1, 6)):
            path.lineTo(left + x, middle + y)
        path.closeSubpath()
        painter.drawPath(path)
        painter.drawLine(QPointF(left + 3.2, middle), QPointF(left + 7.3, middle))
        painter.drawLine(QPointF(left + 3.2, middle + 3), QPointF(left + 7.3, middle + 3))
    painter.setPen(colour)
    area = QRectF(left + 13, row.top(), 40, row.height())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), str(count))
    painter.restore()

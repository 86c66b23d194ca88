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

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import isolated, mirrored
from iso20k_audit.ui.questions.answers import result_words
from iso20k_audit.ui.widgets.question_model import HEADING_ROLE, ROW_ROLE, Heading

MARGIN = 10
LEAST_CHARS = 16
"""Average letters that the text of a question has at least beside its counts."""

PILL_WITHOUT_WORD = 34
"""Pixels of width of a result that is a shape alone."""

NARROW_CHARS = 72
"""Average letters: a list narrower than this gives the room of missing counts to the text."""


class QuestionDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that ten thousand of them scroll."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[tuple[str, int, str], list[str]] = {}
        self._pill_widths: dict[str, int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of text and some air."""
        return QSize(200, option.fontMetrics.lineSpacing() * 2 + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws a row."""
        painter = mirrored(painter, option.rect, option.direction)
        row = index.data(ROW_ROLE)
        if row is None:
            _draw_heading(painter, option, index.data(HEADING_ROLE))
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

        pill_width = self._pill_widths.get(font.key())
        if pill_width is None:  # measuring nine words for each row is a tenth of drawing it
            pill_width = self._pill_widths[font.key()] = pill_width_for(metrics)
        right, left = area.right() - MARGIN, area.left() + MARGIN + 2
        item_width = metrics.horizontalAdvance("8.3.4.2-00") + 6
        text_left = left + item_width + 8
        least = metrics.averageCharWidth() * LEAST_CHARS
        if right - pill_width - 16 - text_left < least:  # no room for the word, which the detail says too
            pill_width = PILL_WITHOUT_WORD
        pill = QRectF(right - pill_width, area.center().y() - 12, pill_width, 25)
        draw_pill(painter, pill, row.result, diverging=row.diverging, contested=row.contested, font=font)

        counts_right = int(pill.left()) - 10
        count_width = metrics.horizontalAdvance("99") + 17
        painter.setFont(font)
        painter.setPen(muted)
        narrow = area.width() < metrics.averageCharWidth() * NARROW_CHARS
        kinds = bool(row.findings) + bool(row.evidence)
        counts_left = counts_right - count_width * kinds
        if not narrow:  # in columns, also where there is nothing to count
            counts_left = counts_right - 2 * count_width

        first_line = area.top() + (area.height() - 2 * metrics.lineSpacing()) // 2
        below = kinds and counts_left - 6 - text_left < least
        under_item = QRect(left, first_line + metrics.lineSpacing(), item_width, metrics.lineSpacing())
        if below:  # the counts would leave the question no room: they stand under its number
            text_width = counts_right - 6 - text_left
            counts_area, counts_right = under_item, left + item_width
            counts_left = counts_right - count_width * kinds
        else:
            text_width, counts_area = counts_left - 6 - text_left, area
        if row.findings:
            _draw_count(painter, counts_area, counts_right - count_width, row.findings, flag=True)
        if row.evidence:
            _draw_count(painter, counts_area, counts_left, row.evidence, flag=False)
        lines = self._two_lines(row.text, text_width, font, metrics)
        if row.returned:
            draw_returned(painter, under_item, "" if below else self.tr("Returned"), selected=selected)
            painter.setPen(muted)
        elif row.flagged:
            word = "" if below else self.tr("Flagged")
            _draw_bookmark(painter, under_item, word, selected=selected)
            painter.setPen(muted)
        elif len(lines) == 1 and not below:
            first_line = area.top() + (area.height() - metrics.lineSpacing()) // 2
        if row.is_mine:  # one's own stand out by weight and by a bar, both without colour
            bold = QFont(font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.fillRect(area.left() + 5, area.top() + 6, 2, area.height() - 13, muted)
        item = painter.fontMetrics().elidedText(row.item, Qt.TextElideMode.ElideRight, item_width)
        painter.drawText(left, first_line + metrics.ascent(), item)
        painter.setFont(font)
        painter.setPen(text_colour)
        for number, plain in enumerate(lines):
            line = isolated(plain, option.direction)
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
    words = [result_words(result) for result in (None, *Result)]
    words += [result_words(None, diverging=True), result_words(None, contested=True)]
    return max(map(metrics.horizontalAdvance, words)) + 34


def draw_pill(
    painter: QPainter,
    area: QRectF,
    result: str | None,
    *,
    diverging: bool,
    font: QFont,
    contested: bool = False,
) -> None:
    """A result as a pill of colour, shape and word; dashed outline for unanswered."""
    scheme = theme.scheme()
    look = theme.swatch("conflict" if contested else "diverging" if diverging else result)
    word = result_words(result, diverging=diverging, contested=contested)  # type: ignore[arg-type]
    if area.width() <= PILL_WITHOUT_WORD:
        word = ""
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
    gap = 7 if shape and word else 0
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


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading | None) -> None:
    """The name of a group at the foot of its row, over a line, and how many questions it has."""
    if heading is None:
        return
    scheme = theme.scheme()
    area: QRect = option.rect
    font = QFont(option.font)
    painter.save()
    painter.fillRect(area, QColor(scheme.window))
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(scheme.muted))
    inner = area.adjusted(MARGIN + 2, 0, -MARGIN, -7)
    painter.setFont(font)
    painter.setPen(QColor(scheme.muted))
    count = str(heading.count)
    flags = Qt.AlignmentFlag.AlignBottom
    painter.drawText(inner, int(flags | Qt.AlignmentFlag.AlignRight), count)
    room = inner.width() - QFontMetrics(font).horizontalAdvance(count) - 12
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    words = QFontMetrics(font).elidedText(heading.words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(inner, int(flags | Qt.AlignmentFlag.AlignLeft), words)
    painter.restore()


def _draw_bookmark(painter: QPainter, area: QRect, word: str, *, selected: bool) -> None:
    """A ribbon and the word: come back to it."""
    scheme = theme.scheme()
    ink = QColor(scheme.on_selection if selected else scheme.warning)
    metrics = painter.fontMetrics()
    height = metrics.ascent() * 0.82
    top = area.top() + (metrics.lineSpacing() - height) / 2
    width = height * 0.66
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    corners = ((0.0, 0.0), (width, 0.0), (width, height), (width / 2, height * 0.68), (0.0, height))
    painter.drawPolygon(QPolygonF([QPointF(area.left() + 1 + x, top + y) for x, y in corners]))
    painter.setPen(ink)
    text_left = area.left() + int(width) + 5
    text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, area.right() - text_left)
    painter.drawText(text_left, area.top() + metrics.ascent(), text)


def draw_returned(painter: QPainter, area: QRect, word: str, *, selected: bool) -> None:
    """An arrow that turns back and, where there is room, the word: a reviewer returned it."""
    scheme = theme.scheme()
    ink = QColor(scheme.on_selection if selected else scheme.danger)
    metrics = painter.fontMetrics()
    height = metrics.ascent() * 0.8
    top = area.top() + (metrics.lineSpacing() - height) / 2
    width = height * 1.05
    left = float(area.left() + 1)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(left + width * 0.2, top + height * 0.35))
    path.lineTo(left + width * 0.7, top + height * 0.35)
    path.arcTo(QRectF(left + width * 0.4, top + height * 0.35, width * 0.6, height * 0.6), 90, -180)
    path.lineTo(left + width * 0.35, top + height * 0.95)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    corners = ((0.0, 0.35), (0.42, 0.02), (0.42, 0.68))
    painter.drawPolygon(QPolygonF([QPointF(left + x * width, top + y * height) for x, y in corners]))
    painter.setPen(ink)
    text_left = area.left() + int(width) + 5
    if metrics.horizontalAdvance(word) <= area.right() + 2 - text_left:
        painter.drawText(text_left, area.top() + metrics.ascent(), word)

"""Draws a figure into an area with any painter: on the screen, into a picture, into SVG.

Gives back where each value stands, so that it can be pressed. Places are counted from the side where lines
begin; the painter mirrors them (see `look.mirroring`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from iso20k_audit.model.figures import Cell, Figure, Form, Label, Unit, shown, steps
from iso20k_audit.ui.charts.looks import Look, fill_area, look_of
from iso20k_audit.ui.look.mirroring import isolated
from iso20k_audit.ui.look.theme import Scheme, draw_shape

GAP = 8.0
PANEL_WIDTH = 200.0
"""Least width of a small chart at the usual size of text; grows with it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value stands: its area, series and category; `touch` is the larger area that takes the pointer."""

    area: QRectF
    series: int
    category: int
    touch: QRectF


@dataclass(slots=True)
class Drawing:
    """One figure on one width: measures itself, then draws itself.

    Args:
        figure: what is drawn.
        scheme: colours. font: of the words.
        width: in pixels.
        room: height of the plot of upright columns and lines, in pixels; 0 for as the width demands.
    """

    figure: Figure
    scheme: Scheme
    font: QFont
    width: float
    room: float = 0.0
    spots: list[Spot] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.metrics = QFontMetricsF(self.font)
        self.line = self.metrics.lineSpacing()

    metrics: QFontMetricsF = field(init=False)
    line: float = field(init=False)

    # -- measuring --------------------------------------------------------------------------------------

    def height(self) -> float:
        """What the width demands, in pixels."""
        if self.figure.is_empty:
            return self.line * 3
        return self._legend_height() + self._plot_height()

    def _plot_height(self) -> float:
        if self.figure.form is Form.BARS:
            return sum(self._row_heights()) + 2
        if self.figure.form is Form.MULTIPLES:
            _columns, lines, _width = self._grid()
            return lines * (self._panel_height() + GAP * 1.5) - GAP * 1.5
        return self._upright_room() + self.line * 1.4

    def _upright_room(self) -> float:
        return self.room or min(max(self.width * 0.34, self.line * 8), self.line * 16)

    def _panel_height(self) -> float:
        return self.line * 7.0

    def _grid(self) -> tuple[int, int, float]:
        """Columns, lines and width of small charts."""
        least = max(PANEL_WIDTH, self.metrics.averageCharWidth() * 26)
        columns = max(1, min(int((self.width + GAP * 2) // (least + GAP * 2)), len(self.figure.series)))
        lines = -(-len(self.figure.series) // columns)
        return columns, lines, (self.width - GAP * 2 * (columns - 1)) / columns

    def _label_width(self) -> float:
        widest = max(self.metrics.horizontalAdvance(one.whole) for one in self.figure.categories) + 2
        return min(widest, max(self.width * 0.42, min(90.0, self.width * 0.5)))

    def _row_heights(self) -> list[float]:
        width = self._label_width()
        return [self.line * (2 if self._is_long(one, width) else 1) + 10 for one in self.figure.categories]

    def _is_long(self, label: Label, width: float) -> bool:
        return self.metrics.horizontalAdvance(label.whole) > width

    # -- drawing ------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, left: float = 0.0, top: float = 0.0) -> list[Spot]:
        """Draws; returns where the values stand, in reading order."""
        self.spots = []
        painter.setFont(self.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.figure.is_empty:
            return []
        top += self._draw_legend(painter, left, top)
        ways: dict[Form, Callable[[QPainter, float, float], None]] = {
            Form.BARS: self._draw_bars,
            Form.COLUMNS: self._draw_columns,
            Form.LINES: self._draw_lines,
            Form.MULTIPLES: self._draw_multiples,
        }
        ways[self.figure.form](painter, left, top)
        return self.spots

    def _look(self, series: int, category: int = -1) -> Look:
        own = self.figure.categories[category].look if category >= 0 else ""
        return look_of(self.scheme, own or self.figure.series[series].look)

    def _text(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        colour: str,
        flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(QColor(colour))
        shown_text = isolated(text, painter.layoutDirection())
        painter.drawText(area, int(flags | Qt.AlignmentFlag.AlignVCenter), shown_text)

    def _elided(self, text: str, width: float) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    # -- legend -----------------------------------------------------------------------------------------------

    def _legend(self) -> list[tuple[float, float, int]]:
        """Place and line of each entry."""
        figure = self.figure
        if figure.form is Form.MULTIPLES or (len(figure.series) < 2 and figure.target is None):
            return []
        entries, at, line = [], 0.0, 0.0
        count = len(figure.series) + (figure.target is not None)
        for place in range(count):
            if place < len(figure.series) and not any(cell.value for cell in figure.cells[place]):
                continue  # a kind that occurs nowhere needs no explanation
            wide = self.line + 6 + self.metrics.horizontalAdvance(self._entry(place)) + 18
            if at and at + wide - 18 > self.width:
                at, line = 0.0, line + self.line + 4
            entries.append((at, line, place))
            at += wide
        return entries

    def _entry(self, place: int) -> str:
        if place < len(self.figure.series):
            return self.figure.series[place].whole
        from iso20k_audit.model.wording import translate

        value = shown(self.figure.target, self.figure.unit)
        return translate("Trends", "Target: {value}").format(
            value=f"{value} {self.figure.measured_in}".rstrip()
        )

    def _legend_height(self) -> float:
        entries = self._legend()
        return entries[-1][1] + self.line + 12 if entries else 0.0

    def _draw_legend(self, painter: QPainter, left: float, top: float) -> float:
        for at, line, place in self._legend():
            mark = QRectF(left + at, top + line + 2, self.line - 4, self.line - 4)
            if place >= len(self.figure.series):
                self._draw_target_sample(painter, mark)
            else:
                look = self._look(place)
                if self.figure.form is Form.LINES:
                    painter.setPen(QPen(QColor(look.fill), 2))
                    middle = mark.center().y()
                    painter.drawLine(QLineF(mark.left() - 2, middle, mark.right() + 2, middle))
                    draw_shape(painter, look.shape, _around(mark.center(), 9), QColor(look.fill))
                else:
                    fill_area(painter, mark, look)
            words = QRectF(left + at + self.line + 3, top + line, self.width - at, self.line)
            self._text(painter, words, self._entry(place), self.scheme.text)
        return self._legend_height()

    def _draw_target_sample(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(self.scheme.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(area.left() - 2, area.center().y(), area.right() + 2, area.center().y()))

    # -- horizontal bars ------------------------------------------------------------------------------------------

    def _draw_bars(self, painter: QPainter, left: float, top: float) -> None:
        figure = self.figure
        label_width = self._label_width()
        ends = [self._end_text(place) for place in range(len(figure.categories))]
        value_width = max(self.metrics.horizontalAdvance(one) for one in ends) + 10
        start = left + label_width + 12
        room = max(self.width - label_width - 12 - value_width, 20.0)
        scale = room / (figure.highest or 1.0)
        y = top
        for place, height in enumerate(self._row_heights()):
            label = figure.categories[place]
            self._draw_bar_label(painter, QRectF(left, y, label_width, height), label)
            thick = min(height - 8, self.line * 1.15)
            bar_top = y + (height - thick) / 2
            x = start
            for series in range(len(figure.series)):
                cell = figure.cell(series, place)
                wide = (cell.value or 0.0) * scale
                if wide <= 0:
                    if len(figure.series) == 1:
                        self._spot(QRectF(start, bar_top, 3, thick), series, place, left, y, height)
                    continue
                inner = QRectF(x, bar_top, max(wide - (1.0 if len(figure.series) > 1 else 0.0), 1.5), thick)
                look = self._look(series, place if len(figure.series) == 1 else -1)
                if label.key in figure.small:
                    look = look._replace(pattern="rising")
                fill_area(painter, inner, look)
                if figure.is_stacked:
                    self._value_inside(painter, inner, shown(cell.value, figure.unit), look)
                self._spot(inner, series, place, left, y, height)
                x += wide
            painter.setPen(QPen(QColor(self.scheme.line), 1))
            painter.drawLine(QLineF(start - 1, y, start - 1, y + height))
            words = QRectF(max(x, start) + 6, y, value_width + room, height)
            self._text(painter, words, ends[place], self.scheme.text)
            y += height

    def _end_text(self, place: int) -> str:
        figure = self.figure
        if figure.is_stacked:
            return shown(figure.total(place), figure.unit)
        cell = figure.cell(0, place)
        text = shown(cell.value, figure.unit)
        if figure.unit is Unit.PER_100 and cell.of is not None:
            text = f"{text}  ({len(cell.ids)}/{cell.of})"
        elif cell.value is None and cell.note:
            text = "–"
        return text

    def _draw_bar_label(self, painter: QPainter, area: QRectF, label: Label) -> None:
        if not self._is_long(label, area.width()):
            self._text(painter, area, label.whole, self.scheme.text)
            return
        first, rest = self._two_lines(label.whole, area.width())
        middle = area.center().y()
        self._text(
            painter, QRectF(area.left(), middle - self.line, area.width(), self.line), first, self.scheme.text
        )
        self._text(painter, QRectF(area.left(), middle, area.width(), self.line), rest, self.scheme.text)

    def _two_lines(self, text: str, width: float) -> tuple[str, str]:
        first, words = "", text.split()
        while words and self.metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
            first = f"{first} {words.pop(0)}".strip()
        if not first:
            return self._elided(text, width), ""
        return first, self._elided(" ".join(words), width)

    def _value_inside(self, painter: QPainter, area: QRectF, text: str, look: Look) -> None:
        wide = self.metrics.horizontalAdvance(text) + 6
        if wide > area.width() or self.line > area.height() + 4:
            return
        if look.pattern:
            patch = _around(area.center(), wide, min(self.line - 2, area.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.fill))
            painter.drawRect(patch)
        self._text(painter, area, text, look.ink, Qt.AlignmentFlag.AlignHCenter)

    def _spot(self, area: QRectF, series: int, category: int, left: float, y: float, height: float) -> None:
        touch = area.adjusted(0, -4, 0, 4)
        if len(self.figure.series) == 1:
            touch = QRectF(left, y, self.width, height)
        self.spots.append(Spot(area, series, category, touch))

    # -- upright: columns and lines --------------------------------------------------------------------------------

    def _axis(self, painter: QPainter, left: float, top: float) -> tuple[QRectF, float, float]:
        """Draws grid and words; returns the plot, its lowest value, and pixels for one."""
        figure = self.figure
        whole = figure.unit in (Unit.COUNT, Unit.DAYS)
        high = 1.0 if figure.unit is Unit.SHARE else figure.highest
        room = self._upright_room()
        values = steps(figure.lowest, high or 1.0, 4 if room < self.line * 9 else 5, whole=whole)
        words = [shown(value, figure.unit) for value in values]
        wide = max(self.metrics.horizontalAdvance(one) for one in words) + 8
        head = self.line * 0.9
        plot = QRectF(left + wide, top + head, self.width - wide - 6, room - head)
        scale = plot.height() / (values[-1] - values[0])
        for value, word in zip(values, words, strict=True):
            y = plot.bottom() - (value - values[0]) * scale
            painter.setPen(QPen(QColor(self.scheme.line), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            area = QRectF(left, y - self.line / 2, wide - 8, self.line)
            self._text(painter, area, word, self.scheme.muted, Qt.AlignmentFlag.AlignRight)
        return plot, values[0], scale

    def _draw_periods(self, painter: QPainter, plot: QRectF, middles: Sequence[float]) -> None:
        """Words below the axis: as many as fit, always the last."""
        labels = self.figure.categories
        widest = max(self.metrics.horizontalAdvance(one.text) for one in labels) + 10
        pitch = plot.width() / max(len(labels), 1)
        every = max(1, -(-int(widest) // max(int(pitch), 1)))
        for place, label in enumerate(labels):
            if (len(labels) - 1 - place) % every:
                continue
            wide = max(widest, pitch)
            at = min(max(middles[place] - wide / 2, plot.left() - 40), plot.right() + 6 - widest)
            flags = Qt.AlignmentFlag.AlignHCenter
            area = QRectF(at, plot.bottom() + 4, wide if at + wide <= plot.right() + 8 else widest, self.line)
            self._text(painter, area, label.text, self.scheme.muted, flags)

    def _middles(self, plot: QRectF) -> list[float]:
        count = len(self.figure.categories)
        pitch = plot.width() / count
        return [plot.left() + pitch * (place + 0.5) for place in range(count)]

    def _draw_columns(self, painter: QPainter, left: float, top: float) -> None:
        figure = self.figure
        plot, _low, scale = self._axis(painter, left, top)
        middles = self._middles(plot)
        pitch = plot.width() / len(middles)
        wide = max(min(pitch * 0.68, 64.0), 2.0)
        for place, middle in enumerate(middles):
            y = plot.bottom()
            touch_all = QRectF(middle - pitch / 2, plot.top(), pitch, plot.height())
            for series in range(len(figure.series)):
                cell = figure.cell(series, place)
                high = (cell.value or 0.0) * scale
                if high <= 0:
                    continue
                area = QRectF(middle - wide / 2, y - high, wide, max(high - 1.0, 1.5))
                look = self._look(series)
                fill_area(painter, area, look)
                self._value_inside(painter, area, shown(cell.value, figure.unit), look)
                self.spots.append(Spot(area, series, place, area.adjusted(-2, 0, 2, 0)))
                y -= high
            total = shown(figure.total(place), figure.unit)
            if figure.total(place) and self.metrics.horizontalAdvance(total) <= pitch:
                words = QRectF(touch_all.left(), y - self.line, pitch, self.line)
                self._text(painter, words, total, self.scheme.text, Qt.AlignmentFlag.AlignHCenter)
        self._draw_periods(painter, plot, middles)

    def _draw_lines(self, painter: QPainter, left: float, top: float) -> None:
        figure = self.figure
        plot, low, scale = self._axis(painter, left, top)
        middles = self._middles(plot)
        pitch = plot.width() / len(middles)
        if figure.target is not None:
            y = plot.bottom() - (figure.target - low) * scale
            painter.setPen(QPen(QColor(self.scheme.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        for series in range(len(figure.series)):
            look = self._look(series)
            points = [
                None
                if cell.value is None
                else QPointF(middles[place], plot.bottom() - (cell.value - low) * scale)
                for place, cell in enumerate(figure.cells[series])
            ]
            self._draw_line(painter, points, QColor(look.fill))
            size = min(max(pitch * 0.8, 4.0), 10.0)
            for place, point in enumerate(points):
                if point is None:
                    continue
                mark = _around(point, size)
                draw_shape(painter, look.shape, mark, QColor(look.fill))
                reach = max(size, min(pitch, 28.0))
                self.spots.append(Spot(_around(point, size + 4), series, place, _around(point, reach)))
                word = shown(figure.cells[series][place].value, figure.unit)
                if len(figure.series) == 1 and self.metrics.horizontalAdvance(word) + 4 <= pitch:
                    words = QRectF(point.x() - pitch / 2, point.y() - self.line - size / 2, pitch, self.line)
                    self._text(painter, words, word, self.scheme.text, Qt.AlignmentFlag.AlignHCenter)
        self._draw_periods(painter, plot, middles)

    @staticmethod
    def _draw_line(painter: QPainter, points: Sequence[QPointF | None], colour: QColor) -> None:
        """Joins neighbours; a gap stays a gap."""
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for point in [*points, None]:
            if point is not None:
                run.append(point)
            elif run:
                if len(run) > 1:
                    painter.drawPolyline(QPolygonF(run))
                run = []

    # -- small multiples ----------------------------------------------------------------------------------------------

    def _draw_multiples(self, painter: QPainter, left: float, top: float) -> None:
        columns, _lines, width = self._grid()
        high = 1.0 if self.figure.unit is Unit.SHARE else (self.figure.highest or 1.0)
        for series in range(len(self.figure.series)):
            x = left + (series % columns) * (width + GAP * 2)
            y = top + (series // columns) * (self._panel_height() + GAP * 1.5)
            self._draw_panel(painter, QRectF(x, y, width, self._panel_height()), series, high)

    def _draw_panel(self, painter: QPainter, area: QRectF, series: int, high: float) -> None:
        figure, look = self.figure, self._look(series)
        cells = figure.cells[series]
        title = self._elided(figure.series[series].whole, area.width())
        self._text(painter, QRectF(area.left(), area.top(), area.width(), self.line), title, self.scheme.text)
        words = [shown(value, figure.unit) for value in (0.0, high)]
        wide = max(self.metrics.horizontalAdvance(one) for one in words) + 6
        plot = QRectF(
            area.left() + wide,
            area.top() + self.line * 1.7,
            area.width() - wide - 4,
            area.height() - self.line * 2.9,
        )
        for share, word in ((0.0, words[0]), (1.0, words[1])):
            y = plot.bottom() - plot.height() * share
            painter.setPen(QPen(QColor(self.scheme.line), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            scale_words = QRectF(area.left(), y - self.line / 2, wide - 6, self.line)
            self._text(painter, scale_words, word, self.scheme.muted, Qt.AlignmentFlag.AlignRight)
        pitch = plot.width() / max(len(cells), 1)
        if figure.unit is Unit.SHARE:
            self._panel_line(painter, plot, series, cells, high, look)
        else:
            for place, cell in enumerate(cells):
                tall = plot.height() * (cell.value or 0.0) / high
                if tall <= 0:
                    continue
                bar = QRectF(
                    plot.left() + pitch * place + pitch * 0.16,
                    plot.bottom() - tall,
                    max(pitch * 0.68, 1.5),
                    tall,
                )
                fill_area(painter, bar, look)
                touch = QRectF(plot.left() + pitch * place, plot.top(), pitch, plot.height())
                self.spots.append(Spot(bar, series, place, touch))
        labels = figure.categories
        under = QRectF(plot.left(), plot.bottom() + 2, plot.width(), self.line)
        first, last = labels[0].text, labels[-1].text
        if len(labels) > 1:
            self._text(painter, under, self._elided(first, plot.width() / 2), self.scheme.muted)
        self._text(
            painter,
            under,
            self._elided(last, plot.width() / 2),
            self.scheme.muted,
            Qt.AlignmentFlag.AlignRight,
        )

    def _panel_line(
        self,
        painter: QPainter,
        plot: QRectF,
        series: int,
        cells: Sequence[Cell],
        high: float,
        look: Look,
    ) -> None:
        pitch = plot.width() / max(len(cells), 1)
        points = [
            None
            if cell.value is None
            else QPointF(
                plot.left() + pitch * (place + 0.5), plot.bottom() - plot.height() * cell.value / high
            )
            for place, cell in enumerate(cells)
        ]
        self._draw_line(painter, points, QColor(look.fill))
        size = min(max(pitch * 0.7, 3.0), 7.0)
        for place, point in enumerate(points):
            if point is not None:
                draw_shape(painter, look.shape, _around(point, size), QColor(look.fill))
                touch = QRectF(point.x() - pitch / 2, plot.top(), pitch, plot.height())
                self.spots.append(Spot(_around(point, size + 4), series, place, touch))


def _around(point: QPointF, width: float, height: float = 0.0) -> QRectF:
    height = height or width
    return QRectF(point.x() - width / 2, point.y() - height / 2, width, height)

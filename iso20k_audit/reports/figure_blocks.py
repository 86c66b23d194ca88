"""Charts of a `Figure` in a PDF: drawn as vectors, on any page of the report's kind.

Bars are rows that a page may part; upright charts stay whole. Nothing is told by colour alone: each series has
a pattern or shape, and values stand beside what they are of. Not for: which charts there are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor

from iso20k_audit.model.figures import Cell, Figure, Form, Label, Unit, shown, steps
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Block, Gap, Text
from iso20k_audit.reports.shapes import draw_shape
from iso20k_audit.reports.typography import NOTE, REGULAR, SEMIBOLD, draw_text, escape, fit, text_width

SIZE = 8.0
"""Points of the words in a chart."""

_VIOLET = HexColor("#5B3E96")


class Look(NamedTuple):
    """Colour, shape and pattern of a series."""

    colour: Color
    shape: str
    pattern: str = ""


_LOOKS = {
    "first": Look(palette.ACCENT, "circle"),
    "second": Look(palette.OPPORTUNITY.colour, "square", "level"),
    "third": Look(_VIOLET, "triangle", "rising"),
    "in_time": Look(palette.ACCENT, "circle"),
    "late": Look(palette.MINOR.colour, "triangle", "rising"),
    "unknown": Look(palette.MUTED, "ring", "level"),
    "major": Look(palette.MAJOR.colour, "diamond"),
    "minor": Look(palette.MINOR.colour, "triangle", "rising"),
    "ofi": Look(palette.OPPORTUNITY.colour, "square", "level"),
    "positive": Look(_VIOLET, "star", "crossed"),
    "conflict": Look(palette.CONFLICT.colour, "cross", "crossed"),
}


def figure_blocks(figure: Figure, *, titled: bool = True) -> list[Block]:
    """The chart with its legend, how it is counted and its notes, from top to bottom.

    Args:
        titled: with its title above; without where a heading of the document says it.
    """
    blocks: list[Block] = []
    if titled:
        title = Text(escape(figure.title), typography.BODY_STRONG)
        title.keep_next = True
        blocks += [title, _kept_gap(4)]
    if figure.is_empty:
        blocks.append(Text(escape(translate("Trends", "Nothing to show here yet.")), typography.ABSENT))
    else:
        if (len(figure.series) > 1 and figure.form is not Form.MULTIPLES) or figure.target is not None:
            blocks += [FigureLegend(figure), _kept_gap(6)]
        if figure.form is Form.BARS:
            rows = [BarRow(figure, place) for place in range(len(figure.categories))]
            for row in rows[:2]:
                row.keep_next = True
            blocks += rows
        elif figure.form is Form.MULTIPLES:
            blocks += [PanelRow(figure, start) for start in range(0, len(figure.series), PanelRow.columns)]
        else:
            blocks.append(Upright(figure))
    blocks.append(Gap(6))
    blocks += [Text(escape(text), NOTE) for text in (figure.how, *figure.notes) if text]
    return blocks


class _KeptGap(Block):
    """White space that keeps what is above with what is below."""

    keep_next = True

    def __init__(self, points: float) -> None:
        self.points = points

    def height(self, width: float) -> float:
        return self.points

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        return


def _kept_gap(points: float) -> Block:
    return _KeptGap(points)


def look_of(name: str) -> Look:
    """The look of a series."""
    return _LOOKS.get(name, _LOOKS["first"])


def _fill(canvas: Any, x: float, y: float, width: float, height: float, look: Look) -> None:
    canvas.saveState()
    canvas.setFillColor(look.colour)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    if look.pattern and width > 3 and height > 3:
        canvas.setStrokeColor(palette.WHITE)
        canvas.setStrokeAlpha(0.55)
        canvas.setLineWidth(0.6)
        if look.pattern in ("rising", "crossed"):
            total = width + height
            at = 4.0
            while at < total:
                canvas.line(
                    x + max(0.0, at - height),
                    y + height - min(at, height),
                    x + min(at, width),
                    y + height - max(0.0, at - width),
                )
                at += 4.0
        if look.pattern in ("level", "crossed"):
            at = 2.0
            while at < height - 0.5:
                canvas.line(x + 0.3, y + at, x + width - 0.3, y + at)
                at += 3.0
    canvas.restoreState()


class FigureLegend(Block):
    """Patterns and words of the series in a line, wrapping where needed."""

    keep_next = True

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.entries: list[tuple[str, Look | None]] = [
            (one.whole, look_of(one.look))
            for place, one in enumerate(figure.series)
            if any(cell.value for cell in figure.cells[place])
        ]
        if figure.target is not None:
            value = f"{shown(figure.target, figure.unit)} {figure.measured_in}".rstrip()
            self.entries.append((translate("Trends", "Target: {value}").format(value=value), None))

    def _places(self, width: float) -> list[tuple[float, float, str, Look | None]]:
        places, at, line = [], 0.0, 0.0
        for word, look in self.entries:
            wide = 13 + text_width(word, REGULAR, SIZE) + 14
            if at and at + wide - 14 > width:
                at, line = 0.0, line + 13
            places.append((at, line, word, look))
            at += wide
        return places

    def height(self, width: float) -> float:
        """As many lines as needed."""
        places = self._places(width)
        return (places[-1][1] if places else 0.0) + 12

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw each sample with its word."""
        for at, line, word, look in self._places(width):
            base = top - line - 8.5
            if look is None:
                _dashed(canvas, x + at, base + 3, 9)
            elif self.figure.form is Form.LINES:
                draw_shape(canvas, look.shape, x + at + 4.5, base + 2.8, 7, look.colour)
            else:
                _fill(canvas, x + at, base - 1, 9, 8, look)
            draw_text(canvas, x + at + 13, base, word, REGULAR, SIZE, palette.INK)


def _dashed(canvas: Any, x: float, y: float, width: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(palette.INK)
    canvas.setLineWidth(1)
    canvas.setDash(3, 2)
    canvas.line(x, y, x + width, y)
    canvas.restoreState()


class BarRow(Block):
    """One bar with its name and values; names that are long take two lines."""

    def __init__(self, figure: Figure, place: int) -> None:
        self.figure = figure
        self.place = place
        self.label = figure.categories[place]

    def _label_width(self, width: float) -> float:
        widest = max(text_width(one.whole, REGULAR, SIZE) for one in self.figure.categories) + 2
        return min(widest, width * 0.42)

    def _lines(self, width: float) -> list[str]:
        return _two_lines(self.label, self._label_width(width))

    def height(self, width: float) -> float:
        """One or two lines."""
        return 6.0 + 10.0 * len(self._lines(width))

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw name, bar and values."""
        figure, place = self.figure, self.place
        high = self.height(width)
        lines = self._lines(width)
        base = top - high / 2 + 5.0 * (len(lines) - 1) - 2.7
        for line in lines:
            draw_text(canvas, x, base, line, REGULAR, SIZE, palette.INK)
            base -= 10
        ends = [_end_text(figure, one) for one in range(len(figure.categories))]
        end_width = max(text_width(one, REGULAR, SIZE) for one in ends) + 6
        start = x + self._label_width(width) + 8
        scale = max(x + width - start - end_width, 10.0) / (figure.highest or 1.0)
        bar = 10.0
        low = top - high / 2 - bar / 2
        at = start
        for series in range(len(figure.series)):
            cell = figure.cell(series, place)
            part = (cell.value or 0.0) * scale
            if part <= 0:
                continue
            name = (
                self.label.look if len(figure.series) == 1 and self.label.look else figure.series[series].look
            )
            look = look_of(name)
            if self.label.key in figure.small:
                look = look._replace(pattern="rising")
            inner = max(part - (0.6 if figure.is_stacked else 0.0), 0.6)
            _fill(canvas, at, low, inner, bar, look)
            if figure.is_stacked:
                _value_on(canvas, at, low, inner, bar, shown(cell.value, figure.unit), look)
            at += part
        canvas.setStrokeColor(palette.HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(start - 0.5, top, start - 0.5, top - high)
        draw_text(canvas, at + 4, top - high / 2 - 2.7, ends[place], REGULAR, SIZE, palette.INK)


def _value_on(canvas: Any, x: float, y: float, width: float, height: float, text: str, look: Look) -> None:
    wide = text_width(text, SEMIBOLD, 7) + 3
    if wide > width or height < 8:
        return
    if look.pattern:
        canvas.setFillColor(look.colour)
        canvas.rect(x + width / 2 - wide / 2, y + height / 2 - 4, wide, 8, stroke=0, fill=1)
    draw_text(canvas, x + width / 2, y + height / 2 - 2.4, text, SEMIBOLD, 7, palette.WHITE, "center")


def _end_text(figure: Figure, place: int) -> str:
    if figure.is_stacked:
        return shown(figure.total(place), figure.unit)
    cell = figure.cell(0, place)
    text = shown(cell.value, figure.unit)
    if figure.unit is Unit.PER_100 and cell.of is not None:
        return f"{text}  ({len(cell.ids)}/{cell.of})"
    return text


def _two_lines(label: Label, width: float) -> list[str]:
    whole = label.whole
    if text_width(whole, REGULAR, SIZE) <= width:
        return [whole]
    first, words = "", whole.split()
    while words and text_width(f"{first} {words[0]}".strip(), REGULAR, SIZE) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return [fit(whole, REGULAR, SIZE, width)]
    return [first, fit(" ".join(words), REGULAR, SIZE, width)] if words else [first]


class Upright(Block):
    """Columns or lines over the periods."""

    def __init__(self, figure: Figure, room: float = 150.0) -> None:
        self.figure = figure
        self.room = room

    def height(self, width: float) -> float:
        """The plot and the names of the periods."""
        return self.room + 18

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw grid, values and periods."""
        figure = self.figure
        high = 1.0 if figure.unit is Unit.SHARE else figure.highest
        whole = figure.unit in (Unit.COUNT, Unit.DAYS)
        values = steps(figure.lowest, high or 1.0, 5, whole=whole)
        words = [shown(value, figure.unit) for value in values]
        edge = max(text_width(word, REGULAR, SIZE) for word in words) + 6
        left, right = x + edge, x + width
        bottom, head = top - self.room, top - 10
        scale = (head - bottom) / (values[-1] - values[0])
        canvas.setLineWidth(0.5)
        for value, word in zip(values, words, strict=True):
            y = bottom + (value - values[0]) * scale
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.line(left, y, right, y)
            draw_text(canvas, left - 5, y - 2.7, word, REGULAR, SIZE, palette.MUTED, "right")
        pitch = (right - left) / len(figure.categories)
        middles = [left + pitch * (place + 0.5) for place in range(len(figure.categories))]
        if figure.form is Form.COLUMNS:
            self._columns(canvas, middles, pitch, bottom, scale)
        else:
            self._lines(canvas, middles, pitch, bottom, scale, values[0])
            if figure.target is not None:
                _dashed(canvas, left, bottom + (figure.target - values[0]) * scale, right - left)
        _periods(canvas, figure, middles, pitch, bottom - 11)

    def _columns(
        self, canvas: Any, middles: Sequence[float], pitch: float, bottom: float, scale: float
    ) -> None:
        figure = self.figure
        wide = max(min(pitch * 0.68, 44.0), 1.0)
        for place, middle in enumerate(middles):
            y = bottom
            for series in range(len(figure.series)):
                cell = figure.cell(series, place)
                tall = (cell.value or 0.0) * scale
                if tall <= 0:
                    continue
                look = look_of(figure.series[series].look)
                inner = max(tall - 0.6, 0.6)
                _fill(canvas, middle - wide / 2, y, wide, inner, look)
                _value_on(canvas, middle - wide / 2, y, wide, inner, shown(cell.value, figure.unit), look)
                y += tall
            text = shown(figure.total(place), figure.unit)
            if figure.total(place) and text_width(text, REGULAR, SIZE) <= pitch:
                draw_text(canvas, middle, y + 2.5, text, REGULAR, SIZE, palette.INK, "center")

    def _lines(
        self,
        canvas: Any,
        middles: Sequence[float],
        pitch: float,
        bottom: float,
        scale: float,
        low: float,
    ) -> None:
        figure = self.figure
        for series, label in enumerate(figure.series):
            look = look_of(label.look)
            places = _points(figure.cells[series], middles, lambda value: bottom + (value - low) * scale)
            _joined(canvas, places, look)
            for place, point in enumerate(places):
                if point is None:
                    continue
                word = shown(figure.cell(series, place).value, figure.unit)
                if len(figure.series) == 1 and text_width(word, REGULAR, SIZE) + 2 <= pitch:
                    draw_text(canvas, point[0], point[1] + 6, word, REGULAR, SIZE, palette.INK, "center")


Point = tuple[float, float] | None


def _points(cells: Sequence[Cell], middles: Sequence[float], at: Callable[[float], float]) -> list[Point]:
    return [
        None if cell.value is None else (middle, at(cell.value))
        for cell, middle in zip(cells, middles, strict=True)
    ]


def _joined(canvas: Any, points: Sequence[Point], look: Look, size: float = 6.0) -> None:
    canvas.saveState()
    canvas.setStrokeColor(look.colour)
    canvas.setLineWidth(1.3)
    before: Point = None
    for point in points:
        if point is not None and before is not None:
            canvas.line(*before, *point)
        before = point
    canvas.restoreState()
    for point in points:
        if point is not None:
            draw_shape(canvas, look.shape, *point, size, look.colour)


def _periods(canvas: Any, figure: Figure, middles: Sequence[float], pitch: float, base: float) -> None:
    widest = max(text_width(one.text, REGULAR, SIZE) for one in figure.categories) + 6
    every = max(1, -(-int(widest) // max(int(pitch), 1)))
    last = len(middles) - 1
    for place, middle in enumerate(middles):
        if (last - place) % every == 0:
            draw_text(
                canvas, middle, base, figure.categories[place].text, REGULAR, SIZE, palette.MUTED, "center"
            )


class PanelRow(Block):
    """A row of small charts to the same scale."""

    columns = 3
    gap = 18.0

    def __init__(self, figure: Figure, start: int) -> None:
        self.figure = figure
        self.start = start

    def height(self, width: float) -> float:
        """Title, plot and periods."""
        return 84.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw each small chart."""
        wide = (width - self.gap * (self.columns - 1)) / self.columns
        for column in range(self.columns):
            series = self.start + column
            if series < len(self.figure.series):
                self._panel(canvas, x + column * (wide + self.gap), top, wide, series)

    def _panel(self, canvas: Any, x: float, top: float, width: float, series: int) -> None:
        figure = self.figure
        label = figure.series[series]
        draw_text(canvas, x, top - 9, fit(label.whole, SEMIBOLD, SIZE, width), SEMIBOLD, SIZE, palette.INK)
        highest = 1.0 if figure.unit is Unit.SHARE else (figure.highest or 1.0)
        words = (shown(0.0, figure.unit), shown(highest, figure.unit))
        edge = max(text_width(word, REGULAR, 7) for word in words) + 5
        left, right, bottom, head = x + edge, x + width, top - 66, top - 20
        canvas.setLineWidth(0.5)
        for y, word in zip((bottom, head), words, strict=True):
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.line(left, y, right, y)
            draw_text(canvas, left - 4, y - 2.4, word, REGULAR, 7, palette.MUTED, "right")
        cells = figure.cells[series]
        pitch = (right - left) / max(len(cells), 1)
        middles = [left + pitch * (place + 0.5) for place in range(len(cells))]
        scale = (head - bottom) / highest
        look = look_of(label.look)
        if figure.unit is Unit.SHARE:
            _joined(canvas, _points(cells, middles, lambda value: bottom + value * scale), look, 4.0)
        else:
            for cell, middle in zip(cells, middles, strict=True):
                if cell.value:
                    wide = max(pitch * 0.68, 0.8)
                    _fill(canvas, middle - wide / 2, bottom, wide, cell.value * scale, look)
        names = figure.categories
        if len(names) > 1:
            first = fit(names[0].text, REGULAR, 7, (right - left) / 2)
            draw_text(canvas, left, bottom - 9, first, REGULAR, 7, palette.MUTED)
        last = fit(names[-1].text, REGULAR, 7, (right - left) / 2)
        draw_text(canvas, right, bottom - 9, last, REGULAR, 7, palette.MUTED, "right")

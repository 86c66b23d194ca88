"""A chart as data: what stands on its axes, every value with the records behind it, and how it is counted.

Everything that shows a chart (window, PDF, Excel, CSV) draws the same `Figure`, so that they cannot disagree.
Not for: which charts there are (see `trend_figures`), nor for drawing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from iso20k_audit.model.trends import Counted
from iso20k_audit.model.wording import grouped, percentage, translate


class Form(StrEnum):
    """How a figure is drawn."""

    BARS = "bars"
    """One horizontal bar for each category, cut into the series."""
    COLUMNS = "columns"
    """One upright column for each period, cut into the series."""
    LINES = "lines"
    """One line over the periods for each series."""
    MULTIPLES = "multiples"
    """One small chart over the periods for each series, all to the same scale."""


class Unit(StrEnum):
    """What a value is."""

    COUNT = "count"
    DAYS = "days"
    SHARE = "share"
    """Between 0 and 1."""
    PER_100 = "per_100"
    NUMBER = "number"
    """A measured value in a unit of its own."""


@dataclass(frozen=True, slots=True)
class Source:
    """How the records behind a value are found where they are too many to be named: judged questions."""

    audit_ids: tuple[str, ...]
    standard: str
    group: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One value.

    Attributes:
        value: None where there is none; drawn as a gap.
        ids: of the records that it counts. source: instead of them.
        of: out of how many (of a share), or None.
        note: a remark shown with the value, such as that the numbers are small.
    """

    value: float | None
    ids: tuple[str, ...] = ()
    of: int | None = None
    note: str = ""
    source: Source | None = None

    @property
    def opens(self) -> bool:
        """Whether there are records to be shown."""
        return bool(self.ids) or (self.source is not None and bool(self.of))


@dataclass(frozen=True, slots=True)
class Label:
    """A category or series: a stable key, its words, and more words for tool tips.

    Attributes:
        look: what colour, shape and pattern are chosen by: a kind of finding, or a name of `LOOKS`.
    """

    key: str
    text: str
    more: str = ""
    look: str = ""

    @property
    def whole(self) -> str:
        """Both texts."""
        return f"{self.text} {self.more}".rstrip()


LOOKS = ("first", "second", "third", "target", "in_time", "late", "unknown")
"""Looks of series that are no kinds of findings."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart.

    Attributes:
        name: stable, for files and commands.
        categories: along the axis of bars, or the periods. series: parts, lines or small charts.
        cells: by series, then category.
        counts: what kind of records the ids are of.
        how: how it is counted, in words; notes: what is left out here, numbers that are small.
        target: a value to be compared with, drawn as a line of its own.
    """

    name: str
    title: str
    form: Form
    unit: Unit
    categories: tuple[Label, ...]
    series: tuple[Label, ...]
    cells: tuple[tuple[Cell, ...], ...]
    counts: Counted
    how: str
    notes: tuple[str, ...] = ()
    measured_in: str = ""
    target: float | None = None
    small: frozenset[str] = field(default_factory=frozenset)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(cell.value is not None for row in self.cells for cell in row) or not self.categories

    def cell(self, series: int, category: int) -> Cell:
        """One value."""
        return self.cells[series][category]

    def total(self, category: int) -> float:
        """The whole bar or column."""
        return sum(row[category].value or 0.0 for row in self.cells)

    @property
    def is_stacked(self) -> bool:
        """Whether bars or columns are cut into several series."""
        return len(self.series) > 1 and self.form in (Form.BARS, Form.COLUMNS)

    @property
    def highest(self) -> float:
        """The largest value that is drawn, with the target; 0 without any."""
        values = [cell.value or 0.0 for row in self.cells for cell in row]
        if self.is_stacked:
            values = [self.total(place) for place in range(len(self.categories))]
        return max([*values, self.target or 0.0], default=0.0)

    @property
    def lowest(self) -> float:
        """The smallest of them, 0 or less: measured values may be negative."""
        values = [cell.value for row in self.cells for cell in row if cell.value is not None]
        return min([*values, self.target or 0.0, 0.0])

    def ids_of(self, category: int) -> tuple[str, ...]:
        """The records of the whole bar or column, each once."""
        return tuple(dict.fromkeys(one for row in self.cells for one in row[category].ids))

    def shown(self, value: float | None) -> str:
        """A value as people read it; a dash for none."""
        return shown(value, self.unit)

    def told(self, series: int, category: int) -> str:
        """One value in a sentence, for tool tips and screen readers: `8.6 Resolution, Major: 3`."""
        cell, label = self.cells[series][category], self.categories[category].whole
        name = f"{label}, {self.series[series].whole}" if len(self.series) > 1 else label
        value = self.shown(cell.value)
        if self.unit is Unit.DAYS and cell.value is not None:
            value = translate("Trends", "{days} days").format(days=value)
        elif self.unit is Unit.NUMBER and self.measured_in:
            value = f"{value} {self.measured_in}"
        elif self.unit is Unit.SHARE and cell.of is not None:
            value = translate("Trends", "{value} ({part} of {whole})").format(
                value=value, part=_part(cell), whole=cell.of
            )
        elif self.unit is Unit.PER_100 and cell.of is not None:
            value = translate("Trends", "{value} for 100 questions ({part} in {whole})").format(
                value=value, part=len(cell.ids), whole=cell.of
            )
        told = translate("Trends", "{name}: {value}").format(name=name, value=value)
        return f"{told}. {cell.note}" if cell.note else told


def trimmed(figure: Figure, most: int) -> Figure:
    """The figure with its largest categories (or small charts) only, in their order, and a note that says so."""
    many = figure.form is Form.MULTIPLES
    count = len(figure.series) if many else len(figure.categories)
    if figure.form not in (Form.BARS, Form.MULTIPLES) or count <= most:
        return figure
    if many:
        sizes = [sum(cell.value or 0.0 for cell in row) for row in figure.cells]
    else:
        sizes = [figure.total(place) for place in range(count)]
    if many and figure.unit is Unit.SHARE:
        chosen = list(range(most))
    else:
        chosen = sorted(sorted(range(count), key=lambda place: -sizes[place])[:most])
    note = translate("Trends", "The {shown} largest of {all} are shown.").format(shown=most, all=count)
    if many:
        return replace(
            figure,
            series=tuple(figure.series[place] for place in chosen),
            cells=tuple(figure.cells[place] for place in chosen),
        )
    return replace(
        figure,
        categories=tuple(figure.categories[place] for place in chosen),
        cells=tuple(tuple(row[place] for place in chosen) for row in figure.cells),
        notes=(note, *figure.notes),
    )


def _part(cell: Cell) -> int:
    if cell.source is not None:
        return round((cell.value or 0) * (cell.of or 0))
    return len(cell.ids)


def shown(value: float | None, unit: Unit) -> str:
    """A value as people read it in the language in use; a share is never rounded up to all or down to none."""
    if value is None:
        return "–"
    if unit is Unit.SHARE:
        rounded = round(value * 100)
        rounded = 99 if rounded == 100 and value < 1 else 1 if rounded == 0 and value > 0 else rounded
        return percentage(rounded)
    if value == int(value):
        return grouped(int(value))
    return grouped(value, 1 if unit is not Unit.NUMBER else _decimals(value))


def _decimals(value: float) -> int:
    text = f"{value:.6f}".rstrip("0")
    return min(len(text.partition(".")[2]), 4)


def steps(low: float, high: float, most: int = 5, *, whole: bool = False) -> list[float]:
    """Round values for an axis from `low` to `high`, both reached: 0, 5, 10. At most about `most` steps.

    whole: no steps of less than one, for counts.
    """
    from math import ceil, floor, log10

    span = (high - low) or 1.0
    rough = span / max(most, 1)
    power = 10.0 ** floor(log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough - 1e-12)
    if whole:
        step = max(1.0, float(ceil(step - 1e-9)))
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    last = max(last, first + 1)
    return [round(step * place, 10) for place in range(first, last + 1)]


def rows_of(figure: Figure) -> tuple[list[str], list[list[str | float | int | None]]]:
    """The figure as a table: headings, and a row for each category. Shares are between 0 and 1."""
    head = [translate("Trends", "Category"), *(one.whole or figure.title for one in figure.series)]
    with_of = any(cell.of is not None for row in figure.cells for cell in row)
    if with_of:
        head += [
            translate("Trends", "{series}: out of").format(series=one.whole or figure.title)
            for one in figure.series
        ]
    rows: list[list[str | float | int | None]] = []
    for place, label in enumerate(figure.categories):
        cells = [row[place] for row in figure.cells]
        name = label.whole if figure.form is Form.BARS else label.text
        row: list[str | float | int | None] = [name, *(_plain(cell.value) for cell in cells)]
        if with_of:
            row += [cell.of for cell in cells]
        rows.append(row)
    return head, rows


def _plain(value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == int(value) else round(value, 6)


def all_notes(figures: Iterable[Figure]) -> list[str]:
    """The notes of several figures, each once."""
    return list(dict.fromkeys(note for one in figures for note in one.notes))

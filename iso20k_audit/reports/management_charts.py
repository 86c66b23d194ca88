"""Vector figures of the management-review pack: bars by month, bars by category.

Nothing is said by colour alone: every bar carries its number, and a shape tells raised from closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from iso20k_audit.model.management_view import PackMonth, PackTally
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.reports import palette
from iso20k_audit.reports.blocks import Block
from iso20k_audit.reports.palette import Mark
from iso20k_audit.reports.shapes import draw_shape
from iso20k_audit.reports.typography import REGULAR, SEMIBOLD, draw_text, fit, text_width

_RAISED = QT_TRANSLATE_NOOP("ManagementPack", "Raised")
_CLOSED = QT_TRANSLATE_NOOP("ManagementPack", "Closed")


def raised_mark() -> Mark:
    """Of the bars of what was raised."""
    word = translate("ManagementPack", _RAISED)
    return Mark("triangle", word, word, palette.MINOR.colour, palette.MINOR.tint)


def closed_mark() -> Mark:
    """Of the bars of what was closed."""
    word = translate("ManagementPack", _CLOSED)
    return Mark("circle", word, word, palette.ACCENT, palette.CONFORMS.tint)


class TimeBars(Block):
    """Two bars for each month, raised and closed, their numbers on top, and below how many stayed open."""

    plot = 92.0
    foot = 44.0

    def __init__(self, months: Sequence[PackMonth]) -> None:
        self.months = months

    def height(self, width: float) -> float:
        """Bars, months and the line of what is open."""
        return self.plot + self.foot

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the bars on equal columns."""
        label = translate("ManagementPack", "Open")
        lead = max(34.0, text_width(label, SEMIBOLD, 7.5) + 10)
        column = (width - lead) / max(len(self.months), 1)
        most = max([1, *(max(month.raised, month.closed) for month in self.months)])
        base = top - self.plot
        step = (self.plot - 16) / most
        canvas.setStrokeColor(palette.INK)
        canvas.setLineWidth(0.7)
        canvas.line(x + lead, base, x + width, base)
        draw_text(canvas, x, base - 37, label, SEMIBOLD, 7.5, palette.MUTED)
        every = max(1, round(26 / column)) if column < 26 else 1
        bar = min(13.0, column * 0.34)
        for index, month in enumerate(self.months):
            left = x + lead + index * column
            middle = left + column / 2
            self._bar(canvas, middle - bar - 0.6, base, bar, month.raised * step, month.raised, raised_mark())
            self._bar(canvas, middle + 0.6, base, bar, month.closed * step, month.closed, closed_mark())
            if index % every == 0:
                word = f"{month.first.month:02d}"
                at = middle - text_width(word, REGULAR, 7) / 2
                draw_text(canvas, at, base - 12, word, REGULAR, 7, palette.MUTED)
                if month.first.month == 1 or index == 0:
                    year = str(month.first.year)
                    draw_text(
                        canvas,
                        middle - text_width(year, SEMIBOLD, 7) / 2,
                        base - 22,
                        year,
                        SEMIBOLD,
                        7,
                        palette.MUTED,
                    )
                number = str(month.open)
                draw_text(
                    canvas,
                    middle - text_width(number, SEMIBOLD, 8) / 2,
                    base - 37,
                    number,
                    SEMIBOLD,
                    8,
                    palette.INK,
                )

    @staticmethod
    def _bar(canvas: Any, x: float, base: float, wide: float, high: float, count: int, mark: Mark) -> None:
        if not count:
            return
        canvas.setFillColor(mark.colour)
        canvas.rect(x, base, wide, high, stroke=0, fill=1)
        number = str(count)
        draw_text(
            canvas,
            x + wide / 2 - text_width(number, SEMIBOLD, 7) / 2,
            base + high + 3,
            number,
            SEMIBOLD,
            7,
            mark.colour,
        )
        if wide > 8 and high > 10:
            draw_shape(canvas, mark.shape, x + wide / 2, base + 5.5, 4.6, palette.WHITE)


class TallyBars(Block):
    """One stacked bar for each category: majors and minors, with their numbers.

    Args:
        axis: width of the labels.
    """

    row = 18.0

    def __init__(self, tallies: Sequence[PackTally], axis: float) -> None:
        self.tallies = tallies
        self.axis = axis

    def height(self, width: float) -> float:
        """One line each."""
        return self.row * len(self.tallies)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between lines, leaving at least two on either side."""
        first = min(int(room / self.row), len(self.tallies) - 2)
        if first < 2:
            return None
        return TallyBars(self.tallies[:first], self.axis), TallyBars(self.tallies[first:], self.axis)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw label, bar and number."""
        most = max([1, *(one.total for one in self.tallies)])
        room = width - self.axis - 28
        for index, one in enumerate(self.tallies):
            y = top - index * self.row
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.setLineWidth(0.5)
            canvas.line(x, y, x + width, y)
            base = y - self.row / 2 - 3
            lead = text_width(one.label, SEMIBOLD, 8.5) + 6
            draw_text(
                canvas, x, base, fit(one.label, SEMIBOLD, 8.5, self.axis - 8), SEMIBOLD, 8.5, palette.INK
            )
            title = fit(one.title, REGULAR, 8.5, max(self.axis - lead - 8, 10)) if one.title else ""
            draw_text(canvas, x + lead, base, title, REGULAR, 8.5, palette.INK)
            at = x + self.axis
            for mark, count in (
                (palette.MAJOR, one.majors),
                (palette.MINOR, one.minors),
                (palette.CONFLICT, one.other),
            ):
                part = room * count / most
                if not count:
                    continue
                canvas.setFillColor(mark.colour)
                canvas.rect(at, y - self.row + 4, max(part - 0.8, 1), self.row - 8, stroke=0, fill=1)
                if part > 9:
                    draw_shape(canvas, mark.shape, at + part / 2, y - self.row / 2, 5.2, palette.WHITE)
                at += part
            draw_text(canvas, at + 6, base, str(one.total), SEMIBOLD, 8.5, palette.INK)

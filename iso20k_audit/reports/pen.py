"""What a pen fills in on paper: ruled lines and boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.colors import HexColor

from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Block

LINE_PITCH = 22.0
"""Points between two ruled lines: 7.8 mm, as on ruled paper."""

PEN = HexColor("#8A939D")
"""Of lines and boxes: visible on a poor printer, lighter than what is written on them."""


class Ruled(Block):
    """Ruled lines to write on, with a small label over the first."""

    def __init__(self, lines: int, label: str = "") -> None:
        self._lines = lines
        self._label = label

    def height(self, width: float) -> float:
        """The pitch times the lines; the label stands in the first."""
        return self._lines * LINE_PITCH

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draws from the top line down."""
        if self._label:
            label = typography.fit(self._label, typography.REGULAR, 7, width)
            typography.draw_text(canvas, x, top - 8, label, typography.REGULAR, 7, palette.MUTED)
        canvas.setStrokeColor(PEN)
        canvas.setLineWidth(0.5)
        for line in range(1, self._lines + 1):
            canvas.line(x, top - line * LINE_PITCH, x + width, top - line * LINE_PITCH)


class Boxes(Block):
    """Boxes to tick with their words, on as many lines as they need."""

    SIZE = 9.5
    GAP = 13.0

    def __init__(self, words: Sequence[tuple[str, bool]]) -> None:
        self._words = words

    def _places(self, width: float) -> Iterator[tuple[float, int, str, bool]]:
        x, line = 0.0, 0
        for word, ticked in self._words:
            shown = typography.fit(word, typography.REGULAR, 8.5, width - self.SIZE - 4)
            needs = self.SIZE + 4 + typography.text_width(shown, typography.REGULAR, 8.5)
            if x and x + needs > width:
                x, line = 0.0, line + 1
            yield x, line, shown, ticked
            x += needs + self.GAP

    def height(self, width: float) -> float:
        """One line or more."""
        return (max((line for _x, line, _w, _t in self._places(width)), default=0) + 1) * 17.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draws every box; a ticked one has a cross."""
        for left, line, word, ticked in self._places(width):
            foot = top - line * 17.0 - 13.5
            at = x + left
            canvas.setStrokeColor(palette.INK if ticked else PEN)
            canvas.setLineWidth(1.2 if ticked else 0.8)
            canvas.rect(at, foot, self.SIZE, self.SIZE, stroke=1, fill=0)
            if ticked:
                canvas.line(at + 2, foot + 2, at + self.SIZE - 2, foot + self.SIZE - 2)
                canvas.line(at + 2, foot + self.SIZE - 2, at + self.SIZE - 2, foot + 2)
            font = typography.SEMIBOLD if ticked else typography.REGULAR
            typography.draw_text(canvas, at + self.SIZE + 4, foot + 1.8, word, font, 8.5, palette.INK)

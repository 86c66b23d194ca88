"""Sets blocks onto pages in one pass: page breaks, repeated heads, what stays together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from iso20k_audit.reports.blocks import Block, NewPage
from iso20k_audit.reports.sheet import Sheet


class Flow:
    """Fills pages from top to bottom; blocks may come from a generator and are dropped once drawn.

    Args:
        canvas: a `ReportCanvas`.
        sheet: page size and margins.
    """

    def __init__(self, canvas: Any, sheet: Sheet) -> None:
        self.canvas = canvas
        self.sheet = sheet
        self._y = sheet.top
        self._gap = 0.0
        self._fresh = True

    def run(self, blocks: Iterable[Block]) -> None:
        """Draw all blocks; the last page stays open."""
        chain: list[Block] = []
        for block in blocks:
            if isinstance(block, NewPage):
                self._place(chain)
                chain = []
                if not self._fresh:
                    self._turn(None)
                continue
            chain.append(block)
            if not block.keep_next:
                self._place(chain)
                chain = []
        self._place(chain)

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self._y - self.sheet.bottom

    def _place(self, chain: list[Block]) -> None:
        if len(chain) > 1 and not self._fresh:
            width = self.sheet.width
            need, gap = 0.0, self._gap
            for index, block in enumerate(chain):
                need += max(gap, block.gap_before)
                last = index == len(chain) - 1
                need += block.lead(width) if last else block.height(width)
                gap = block.gap_after
            if need > self.room:
                self._turn(chain[0].repeat)
        for block in chain:
            self._set(block)

    def _set(self, block: Block) -> None:
        width = self.sheet.width
        while True:
            before = 0.0 if self._fresh else max(self._gap, block.gap_before)
            room = self.room - before
            height = block.height(width)
            if height <= room + 0.01:
                self._draw(block, before, height)
                return
            pieces = block.split(width, room)
            if pieces is not None:
                self._draw(pieces[0], before, pieces[0].height(width))
                repeat, block = block.repeat, pieces[1]
                self._turn(repeat)
            elif self._fresh:
                # Taller than a page and not to be cut: better to run out at the foot than to fail.
                self._draw(block, before, height)
                return
            elif (smaller := block.shrunk(width, room)) is not None:
                self._draw(smaller, before, smaller.height(width))
                return
            else:
                self._turn(block.repeat)

    def _draw(self, block: Block, before: float, height: float) -> None:
        block.draw(self.canvas, self.sheet.left, self._y - before, self.sheet.width)
        self._y -= before + height
        self._gap = block.gap_after
        if height:
            self._fresh = False

    def _turn(self, repeat: Block | None) -> None:
        self.canvas.showPage()
        self._y = self.sheet.top
        self._gap = 0.0
        if repeat is not None:
            height = repeat.height(self.sheet.width)
            repeat.draw(self.canvas, self.sheet.left, self._y, self.sheet.width)
            self._y -= height
            self._gap = repeat.gap_after
        self._fresh = True

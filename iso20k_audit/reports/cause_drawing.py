"""Whys and fishbones as vectors in a PDF: the same layout as in the window, drawn with reportlab.

Not for: where boxes stand (see `model.why_layout`, `model.fishbone_layout`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import atan2, cos, sin
from typing import Any

from iso20k_audit.model.cause_analysis import CauseAnalysis
from iso20k_audit.model.diagram import Box, Drawing, Face, Part, Stroke, Weight
from iso20k_audit.model.fishbone_layout import draw_fishbone_on_pages
from iso20k_audit.model.vocabulary import CauseMethod
from iso20k_audit.model.why_layout import draw_whys_on_pages
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Block, Text
from iso20k_audit.reports.typography import escape

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Letters of the drawings, from what reads well to the least that can be read on paper."""
LARGE_SIZES = (11.0, 10.0, *SIZES)
"""For sheets that hold nothing but a drawing."""

_LEAST_OF_SIZE = 0.8
"""Drawings may be made this much smaller to fill the rest of a page."""

_LINE = {Weight.SPINE: 1.8, Weight.BONE: 1.0, Weight.TWIG: 0.6}


@cache
def paper_face(size: float) -> Face:
    """The report's letters, as layouts measure them."""
    typography.register_fonts()

    def measure(text: str, bold: bool) -> float:
        return typography.text_width(text, typography.SEMIBOLD if bold else typography.REGULAR, size)

    return Face(size, size * 1.32, measure)


def drawings(
    analysis: CauseAnalysis,
    method: CauseMethod,
    width: float,
    height: float,
    sizes: Sequence[float] = SIZES,
) -> list[Drawing]:
    """The diagram of one method on as many pages as it takes; none where nothing was analysed by it."""
    faces = [paper_face(size) for size in sizes]
    problem = typography.clean(analysis.problem)
    if method is CauseMethod.WHYS:
        return draw_whys_on_pages(problem, analysis.whys, faces, width, height) if analysis.whys else []
    if not analysis.branches:
        return []
    return draw_fishbone_on_pages(problem, analysis.branches, faces, width, height)


def cause_blocks(
    analysis: CauseAnalysis, width: float, height: float, sizes: Sequence[float] = SIZES
) -> Iterator[Block]:
    """Both diagrams with their captions, and in full what was cut in a box."""
    for method in CauseMethod:
        made = drawings(analysis, method, width, height, sizes)
        for number, drawing in enumerate(made, start=1):
            caption = Text(escape(caption_of(method, number, len(made))), typography.CELL_STRONG)
            caption.keep_next = True
            caption.gap_after = 5
            yield caption
            yield DiagramBlock(drawing)
            for label, text in drawing.notes:
                note = Text(f"{escape(label)}: {escape(text)}", typography.NOTE)
                note.gap_before = 4
                yield note


def caption_of(method: CauseMethod, number: int, count: int) -> str:
    """`5 whys`, with the number of the drawing where there are several."""
    if count < 2:
        return method.label
    return translate("Report", "{what}, drawing {number} of {count}").format(
        what=method.label, number=number, count=count
    )


class DiagramBlock(Block):
    """One drawing; never cut, at most made a little smaller."""

    def __init__(self, drawing: Drawing, scale: float = 1.0) -> None:
        self.drawing = drawing
        self.scale = scale
        self.gap_before = self.gap_after = 6.0

    def _scale(self, width: float) -> float:
        return min(self.scale, width / self.drawing.width)

    def height(self, width: float) -> float:
        """That of the drawing."""
        return self.drawing.height * self._scale(width)

    def shrunk(self, width: float, room: float) -> Block | None:
        """The same a little smaller; None where it could not be read any more."""
        scale = room / self.drawing.height
        if scale < _LEAST_OF_SIZE or self.drawing.face.size * scale < SIZES[-1]:
            return None
        return DiagramBlock(self.drawing, scale)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw strokes, then boxes over their ends; in the middle of the width."""
        pen = _Pen(canvas, x + (width - self.drawing.width * self._scale(width)) / 2, top, self._scale(width))
        canvas.saveState()
        for stroke in self.drawing.strokes:
            pen.stroke(stroke)
        for box in self.drawing.boxes:
            pen.box(box, self.drawing.face)
        canvas.restoreState()


class _Pen:
    """Draws with places of the drawing on paper; the canvas turns a page from right to left round."""

    def __init__(self, canvas: Any, left: float, top: float, scale: float) -> None:
        self.canvas = canvas
        self.left = left
        self.top = top
        self.scale = scale

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self.left + x * self.scale, self.top - y * self.scale

    def stroke(self, stroke: Stroke) -> None:
        self.canvas.setStrokeColor(palette.INK if stroke.weight is Weight.SPINE else palette.MUTED)
        self.canvas.setLineWidth(_LINE[stroke.weight] * self.scale)
        points = [self._at(*point) for point in stroke.points]
        for start, end in pairwise(points):
            self.canvas.line(*start, *end)
        if stroke.arrow:
            self._arrow(points[-2], points[-1], (7.5 if stroke.weight is Weight.SPINE else 5) * self.scale)

    def _arrow(self, start: tuple[float, float], tip: tuple[float, float], reach: float) -> None:
        angle = atan2(tip[1] - start[1], tip[0] - start[0])
        for side in (2.65, -2.65):
            self.canvas.line(*tip, tip[0] + reach * cos(angle + side), tip[1] + reach * sin(angle + side))

    def box(self, box: Box, face: Face) -> None:
        """Frame and text. A root cause has a double frame and its word; the failure is filled."""
        x, top = self._at(box.x, box.y)
        wide, high = box.width * self.scale, box.height * self.scale
        canvas = self.canvas
        if box.framed or box.is_root:
            filled = box.part is Part.PROBLEM
            canvas.setFillColor(palette.WASH if filled or box.part is Part.BRANCH else palette.WHITE)
            canvas.setStrokeColor(palette.INK if box.is_root or filled else palette.MUTED)
            canvas.setLineWidth((1.4 if box.is_root or filled else 0.7) * self.scale)
            canvas.rect(x, top - high, wide, high, stroke=1, fill=1)
            if box.is_root:
                canvas.setLineWidth(0.5 * self.scale)
                inset = 2.0 * self.scale
                canvas.rect(
                    x + inset, top - high + inset, wide - 2 * inset, high - 2 * inset, stroke=1, fill=0
                )
        self._text(box, face)

    def _text(self, box: Box, face: Face) -> None:
        rows: Sequence[tuple[str, bool, Any]] = [
            *((line, True, palette.MUTED) for line in box.caption_lines),
            *((line, box.is_root or box.part is not Part.CAUSE, palette.INK) for line in box.lines),
        ]
        size = face.size * self.scale
        free = box.height - len(rows) * face.leading
        y = box.y + free / 2
        inset = text_inset(box, face)
        for text, bold, colour in rows:
            x, top = self._at(box.x + inset, y)
            base = top - (face.leading * self.scale - size) / 2 - size * 0.8
            font = typography.SEMIBOLD if bold else typography.REGULAR
            if box.part is Part.BRANCH:
                middle, _ = self._at(box.x + box.width / 2, y)
                typography.draw_text(self.canvas, middle, base, text, font, size, colour, "center")
            else:
                typography.draw_text(self.canvas, x, base, text, font, size, colour)
            y += face.leading


def text_inset(box: Box, face: Face) -> float:
    """From the edge of a box to its text."""
    if box.part is Part.PROBLEM:
        return 0.7 * face.size
    if box.framed:
        return 0.75 * face.size
    return (0.75 if box.is_root else 0.3) * face.size

"""The pieces that a page is set from: text, marks, rows of columns, headings, gaps.

Every block measures itself, may split where a page ends, and draws itself from its top left corner.
Made instead of nested reportlab tables, which take most of the time of a large report. Leaf text is
reportlab's Paragraph. Not for: page breaks (see `flow`) and what the report says (see `sections`).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph

from iso20k_audit.model.wording import translate
from iso20k_audit.reports import mixed_text, palette, typography
from iso20k_audit.reports.shapes import draw_shape

Pieces = tuple["Block", "Block"]
_TALL = 10_000_000.0


class Block:
    """Something with a width to fill and a height that follows.

    Attributes:
        gap_before, gap_after: white space in points; the larger of two that meet counts.
        keep_next: never the last thing on a page.
        repeat: drawn at the top of the next page when the page ends before or inside this block.
    """

    gap_before: float = 0.0
    gap_after: float = 0.0
    keep_next: bool = False
    repeat: Block | None = None

    def height(self, width: float) -> float:
        """Height in points when set to `width`."""
        raise NotImplementedError

    def lead(self, width: float) -> float:
        """The least height that may stand alone at the foot of a page."""
        return self.height(width)

    def split(self, width: float, room: float) -> Pieces | None:
        """Two blocks of which the first fits into `room`, or None where it cannot be cut."""
        return None

    def shrunk(self, width: float, room: float) -> Block | None:
        """A smaller version that fits into `room`, or None where it would lose; for pictures."""
        return None

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw with the top left corner at (`x`, `top`)."""
        raise NotImplementedError


class Gap(Block):
    """White space that vanishes at a page break."""

    def __init__(self, points: float) -> None:
        self.gap_after = points

    def height(self, width: float) -> float:
        """No height of its own."""
        return 0.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Nothing to draw."""


class NewPage(Block):
    """Ends the page unless nothing is on it yet."""

    def height(self, width: float) -> float:
        """No height of its own."""
        return 0.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Nothing to draw."""


class Text(Block):
    """A paragraph of markup; users' text must have gone through `typography.escape`."""

    __slots__ = ("_height", "_paragraph", "_width", "gap_after", "gap_before", "keep_next", "repeat")

    def __init__(self, markup: str | Paragraph, style: ParagraphStyle = typography.BODY) -> None:
        self._paragraph = markup if isinstance(markup, Paragraph) else mixed_text.paragraph(markup, style)
        self._width = -1.0
        self._height = 0.0
        self.gap_before = self.gap_after = 0.0
        self.keep_next = False
        self.repeat: Block | None = None

    def height(self, width: float) -> float:
        """Height of all lines; set once per width."""
        if width != self._width:
            self._height = float(self._paragraph.wrap(width, _TALL)[1])
            self._width = width
        return self._height

    def lead(self, width: float) -> float:
        """Three lines, or two where there are only two."""
        return min(self.height(width), 3 * float(self._paragraph.style.leading))

    def split(self, width: float, room: float) -> Pieces | None:
        """Cut between lines, leaving at least two on either side.

        The lines stay as they were broken: Paragraph.split would break them again and loses breaks.
        """
        self.height(width)
        count = len(self._paragraph.blPara.lines)
        first = min(int(room / self._paragraph.style.leading + 1e-6), count - 2)
        if first < 2:
            return None
        return self._part(0, first), self._part(first, count)

    def _part(self, start: int, stop: int) -> Text:
        part = copy(self._paragraph)
        part.blPara = self._paragraph.blPara.clone(lines=self._paragraph.blPara.lines[start:stop])
        part.height = (stop - start) * part.style.leading
        if start and part.style.firstLineIndent:
            part.style = ParagraphStyle(f"{part.style.name} rest", part.style, firstLineIndent=0)
        text = Text(part)
        text._width, text._height = self._width, part.height
        return text

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw all lines."""
        self._paragraph.drawOn(canvas, canvas.left_of(x, width), top - self.height(width))


class Line(Block):
    """One line of a plain string, cut with `…` if it is too wide; much cheaper than a paragraph."""

    __slots__ = ("style", "text")

    def __init__(self, text: str, style: ParagraphStyle = typography.CELL) -> None:
        self.text = text
        self.style = style

    def height(self, width: float) -> float:
        """The leading of the style."""
        return float(self.style.leading)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the line."""
        face = self.style
        text = typography.fit(self.text, face.fontName, face.fontSize, width)
        base = top - _ascent(face)
        align = "right" if face.alignment == 2 else "left"
        at = x + width if align == "right" else x
        typography.draw_text(canvas, at, base, text, face.fontName, face.fontSize, face.textColor, align)


class MarkLine(Block):
    """A status: its shape and its word."""

    def __init__(
        self, mark: palette.Mark, word: str | None = None, style: ParagraphStyle = typography.CELL_STRONG
    ) -> None:
        self.mark = mark
        self.word = mark.word if word is None else word
        self.style = style

    def height(self, width: float) -> float:
        """The leading of the style."""
        return float(self.style.leading)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw shape and word in the status' colour."""
        size = self.style.fontSize
        base = top - _ascent(self.style)
        draw_shape(
            canvas, self.mark.shape, x + size * 0.45, base + size * 0.35, size * 0.82, self.mark.colour
        )
        text = typography.fit(self.word, self.style.fontName, size, width - size * 1.4)
        typography.draw_text(canvas, x + size * 1.4, base, text, self.style.fontName, size, self.mark.colour)


class Stack(Block):
    """Blocks below one another."""

    def __init__(self, blocks: Sequence[Block], gap: float = 0.0) -> None:
        self.blocks = [block for block in blocks if block is not None]
        self.gap = gap

    def _before(self, index: int) -> float:
        if index == 0:
            return 0.0
        return max(self.gap, self.blocks[index - 1].gap_after, self.blocks[index].gap_before)

    def height(self, width: float) -> float:
        """Sum of the blocks and the gaps between them."""
        return sum(self._before(i) + block.height(width) for i, block in enumerate(self.blocks))

    def lead(self, width: float) -> float:
        """What the first block that may be the last on a page needs, with all before it."""
        total = 0.0
        for index, block in enumerate(self.blocks):
            total += self._before(index)
            if not block.keep_next:
                return total + block.lead(width)
            total += block.height(width)
        return total

    def split(self, width: float, room: float) -> Pieces | None:
        """Cut between blocks or inside the one at the edge."""
        used = 0.0
        for index, block in enumerate(self.blocks):
            before = self._before(index)
            height = block.height(width)
            if used + before + height <= room:
                used += before + height
                continue
            cut = block.split(width, room - used - before)
            head, tail = list(self.blocks[:index]), list(self.blocks[index:])
            if cut is not None:
                head.append(cut[0])
                tail[0] = cut[1]
            while cut is None and head and head[-1].keep_next:
                tail.insert(0, head.pop())
            if not head:
                return None
            return Stack(head, self.gap), Stack(tail, self.gap)
        return None

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw one below the other."""
        for index, block in enumerate(self.blocks):
            top -= self._before(index)
            block.draw(canvas, x, top, width)
            top -= block.height(width)


@dataclass(slots=True)
class Anchor:
    """A place that links, bookmarks and the contents lead to."""

    key: str
    title: str = ""
    level: int | None = None
    listed: bool = False


@dataclass
class Row(Block):
    """Columns side by side: the unit of tables, cards and labelled texts.

    Attributes:
        cells: (left edge, width, block) relative to the row's left edge, in points.
        rule: colour of a hairline along the top; ink: a full-strength line instead.
        ground: background; edge: colour of a bar along the left side.
        floor: rows lower than this are not cut but moved to the next page, in points.
        again: plain text that names the row where it goes on on the next page, in the first column.
    """

    cells: Sequence[tuple[float, float, Block]]
    pad: float = 4.0
    pad_bottom: float | None = None
    rule: Color | None = palette.HAIRLINE
    rule_width: float = 0.5
    rule_from: float = 0.0
    ground: Color | None = None
    edge: Color | None = None
    anchor: Anchor | None = None
    floor: float = 84.0
    again: str = ""
    gap_before: float = 0.0
    gap_after: float = 0.0
    keep_next: bool = False
    repeat: Block | None = None
    _height: float | None = field(default=None, repr=False)

    @property
    def _foot(self) -> float:
        return self.pad if self.pad_bottom is None else self.pad_bottom

    def height(self, width: float) -> float:
        """The highest cell and the padding."""
        if self._height is None:
            inner = max((block.height(w) for _, w, block in self.cells), default=0.0)
            self._height = inner + self.pad + self._foot
        return self._height

    def lead(self, width: float) -> float:
        """The whole row if it is low, otherwise the leads of its cells."""
        full = self.height(width)
        if full <= self.floor:
            return full
        inner = max((_least(block, w) for _, w, block in self.cells), default=0.0)
        return min(full, inner + self.pad + self._foot)

    def split(self, width: float, room: float) -> Pieces | None:
        """Cut every cell that is too high at the same line."""
        if self.height(width) <= self.floor:
            return None
        inner = room - self.pad - self._foot
        above: list[tuple[float, float, Block]] = []
        below: list[tuple[float, float, Block]] = []
        for x, w, block in self.cells:
            if block.height(w) <= inner:
                above.append((x, w, block))
                continue
            cut = None if block.height(w) <= _LABEL_HEIGHT else block.split(w, inner)
            if cut is None:
                return None
            above.append((x, w, cut[0]))
            below.append((x, w, cut[1]))
        if not below:
            return None
        x, w, _ = self.cells[0]
        if self.again and all(left != x for left, _, _ in below):
            name = translate("Report", "{what}, continued").format(what=typography.escape(self.again))
            below.insert(0, (x, w, Text(name, typography.CELL_STRONG)))
        more: dict[str, Any] = {
            "pad": self.pad,
            "pad_bottom": self.pad_bottom,
            "ground": self.ground,
            "edge": self.edge,
            "repeat": self.repeat,
            "again": self.again,
        }
        first = Row(
            above,
            rule=self.rule,
            rule_width=self.rule_width,
            rule_from=self.rule_from,
            anchor=self.anchor,
            **more,
        )
        rest = Row(below, rule=None, gap_after=self.gap_after, keep_next=self.keep_next, **more)
        return first, rest

    def shrunk(self, width: float, room: float) -> Block | None:
        """The row with a smaller picture, if it holds nothing else."""
        if len(self.cells) != 1:
            return None
        x, w, block = self.cells[0]
        smaller = block.shrunk(w, room - self.pad - self._foot)
        return replace(self, cells=[(x, w, smaller)], _height=None) if smaller is not None else None

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw ground, bar and line, then the cells."""
        height = self.height(width)
        if self.ground is not None:
            canvas.setFillColor(self.ground)
            canvas.rect(x, top - height, width, height, stroke=0, fill=1)
        if self.edge is not None:
            canvas.setFillColor(self.edge)
            canvas.rect(x, top - height, 2.2, height, stroke=0, fill=1)
        if self.rule is not None:
            canvas.setStrokeColor(self.rule)
            canvas.setLineWidth(self.rule_width)
            canvas.line(x + self.rule_from, top, x + width, top)
        if self.anchor is not None:
            canvas.place(self.anchor, top)
        for left, w, block in self.cells:
            block.draw(canvas, x + left, top - self.pad, w)


class Heading(Block):
    """A numbered heading on the report's two axes: number at the margin, title on the main axis."""

    keep_next = True

    def __init__(self, anchor: Anchor, number: str, axis: float, *, level: int = 1) -> None:
        self.anchor = anchor
        self.number = number
        self.axis = axis
        self.level = level
        self.style = typography.HEADING_1 if level == 1 else typography.HEADING_2
        self.gap_before = 34.0 if level == 1 else 22.0
        self.gap_after = 16.0 if level == 1 else 7.0
        self._title = Text(typography.escape(anchor.title), self.style)

    def height(self, width: float) -> float:
        """Lines of the title and, above a section, the line."""
        inner = self._title.height(width - (self.axis if self.level == 1 else 0))
        return inner + (9.0 if self.level == 1 else 0.0)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw line, number and title, and set the bookmark."""
        canvas.place(self.anchor, top)
        if self.level > 1:
            self._title.draw(canvas, x, top, width)
            return
        canvas.setStrokeColor(palette.INK)
        canvas.setLineWidth(1.1)
        canvas.line(x, top, x + width, top)
        base = top - 9.0 - _ascent(self.style)
        typography.draw_text(canvas, x, base, self.number, typography.REGULAR, 19, palette.ACCENT)
        self._title.draw(canvas, x + self.axis, top - 9.0, width - self.axis)


_LABEL_HEIGHT = 40.0
"""Points up to which a cell is a label that stays whole."""


def _least(block: Block, width: float) -> float:
    """The least height that a cell may have at the foot of a page."""
    full = block.height(width)
    return full if full <= _LABEL_HEIGHT else block.lead(width)


def _ascent(face: ParagraphStyle) -> float:
    """Distance from the top of a line to its baseline, as `Paragraph` sets it (`register_fonts`)."""
    return float(face.fontSize)

"""Where the boxes of the five whys stand: the failure on top, each answer below what it explains.

Answers of one level stand on one line, so that levels can be counted. What is too large for a page is cut into
drawings that refer to each other by letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from iso20k_audit.model.cause_analysis import Cause
from iso20k_audit.model.diagram import Box, Drawing, Face, Part, Stroke, Weight, largest_fitting
from iso20k_audit.model.wording import translate

_NARROWEST, _WIDEST = 11.0, 34.0
"""Width of boxes in letter sizes."""
_ALONE = 46.0
"""Width of the boxes of a chain that does not branch."""
_PAD, _BETWEEN, _BELOW = 0.75, 1.3, 2.2
"""White space inside of a box, beside it and below it, in letter sizes."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A cause and how much of what follows is in this drawing."""

    cause: Cause
    children: tuple[_Node, ...] = ()
    goes_on: str = ""


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands on top: the failure, or the cause that an earlier drawing ended with."""

    caption: str
    text: str
    cause: Cause | None = None


def draw_whys(problem: str, whys: Sequence[Cause], face: Face, width: float) -> Drawing:
    """All in one drawing, which is as high as it needs to be, and wider than `width` where it has to be."""
    head, nodes = _Head(_problem_word(), problem), tuple(map(_whole, whys))
    made = _lay_out(head, nodes, face, width, 0)
    if made is None:
        made = _lay_out(head, nodes, face, _least_width(nodes, face), 0)
    assert made is not None
    return made


def draw_whys_on_pages(
    problem: str, whys: Sequence[Cause], faces: Sequence[Face], width: float, height: float
) -> list[Drawing]:
    """Drawings that are no larger than a page, with the largest letters that do.

    Args:
        faces: from the largest letters to the smallest that may be.
        width, height: of a page; its least height is about twelve lines of the smallest letters.
    """
    return _Cutter(faces, width, height).drawings(_Head(_problem_word(), problem), tuple(map(_whole, whys)))


def _problem_word() -> str:
    return translate("Causes", "Failure")


def why_caption(cause: Cause) -> str:
    """`Why 3`, with the words for a root cause where it is one."""
    asked = translate("Causes", "Why {label}").format(label=cause.label)
    return f"{asked} · {root_word()}" if cause.is_root else asked


def root_word() -> str:
    """What marks a root cause besides its frame."""
    return translate("Causes", "Root cause")


def _whole(cause: Cause) -> _Node:
    return _Node(cause, tuple(map(_whole, cause.children)))


def _leaves(nodes: Sequence[_Node]) -> int:
    return sum(_leaves(node.children) if node.children else 1 for node in nodes)


def _least_width(nodes: Sequence[_Node], face: Face) -> float:
    count = max(_leaves(nodes), 1)
    return (count * _NARROWEST + (count - 1) * _BETWEEN) * face.size


def _lay_out(head: _Head, nodes: Sequence[_Node], face: Face, width: float, most: int) -> Drawing | None:
    """None where boxes would be too narrow."""
    count = max(_leaves(nodes), 1)
    gap = _BETWEEN * face.size
    wide = (width - (count - 1) * gap) / count
    if wide < _NARROWEST * face.size - 0.01:
        return None
    wide = min(wide, (_ALONE if count == 1 else _WIDEST) * face.size)
    left = (width - count * wide - (count - 1) * gap) / 2
    placed: list[list[tuple[_Node, float]]] = []
    spans: dict[str, tuple[float, float]] = {}

    def place(node: _Node, level: int, start: float) -> float:
        """Gives a node its middle; returns where the next one starts."""
        end = start
        if node.children:
            for child in node.children:
                end = place(child, level + 1, end)
            middles = [spans[child.cause.id] for child in node.children]
            middle = (middles[0][0] + middles[-1][0]) / 2
        else:
            middle, end = start + wide / 2, start + wide + gap
        spans[node.cause.id] = (middle, middle - wide / 2)
        while len(placed) <= level:
            placed.append([])
        placed[level].append((node, middle))
        return end

    at = left
    for node in nodes:
        at = place(node, 0, at)
    pen = _Pen(face, wide, most)
    middle = (spans[nodes[0].cause.id][0] + spans[nodes[-1].cause.id][0]) / 2 if nodes else width / 2
    top_wide = min(width, max(wide, _ALONE * face.size))
    middle = min(max(middle, top_wide / 2), width - top_wide / 2)
    pen.head(head, middle, top_wide)
    for row in placed:
        pen.row(sorted(row, key=lambda one: one[1]))
    strokes = [*_arrows(head, nodes, pen, face)]
    return Drawing(width, pen.foot, face, tuple(pen.boxes), tuple(strokes), tuple(pen.notes))


class _Pen:
    """Sets rows of boxes below each other."""

    def __init__(self, face: Face, wide: float, most: int) -> None:
        self.face = face
        self.wide = wide
        self.most = most
        self.boxes: list[Box] = []
        self.notes: list[tuple[str, str]] = []
        self.foot = 0.0
        self.by_id: dict[str, Box] = {}

    def head(self, head: _Head, middle: float, wide: float) -> None:
        """The box on top."""
        is_root = head.cause is not None and head.cause.is_root
        box = self._box(Part.PROBLEM, head.caption, head.text, middle, 0.0, wide, bold=True)
        if head.cause is not None:
            box = replace(box, part=Part.CAUSE, item_id=head.cause.id, is_root=is_root)
        self.by_id[""] = box
        self.boxes.append(box)
        self._note(head.caption, box)
        self.foot = box.bottom

    def row(self, row: Sequence[tuple[_Node, float]]) -> None:
        """Boxes of one level, as high as each needs."""
        top = self.foot + _BELOW * self.face.size
        for node, middle in row:
            cause = node.cause
            caption = why_caption(cause)
            if node.goes_on:
                told = translate("Causes", "goes on at {letter}").format(letter=node.goes_on)
                caption = f"{caption} · {told}"
            text = cause.text.strip() or "…"
            box = self._box(Part.CAUSE, caption, text, middle, top, self.wide, bold=cause.is_root)
            box = replace(box, item_id=cause.id, is_root=cause.is_root)
            self.by_id[cause.id] = box
            self.boxes.append(box)
            self._note(why_caption(cause), box)
            self.foot = max(self.foot, box.bottom)

    def _note(self, label: str, box: Box) -> None:
        if box.cut:
            self.notes.append((label, box.text))

    def _box(
        self, part: Part, caption: str, text: str, middle: float, top: float, wide: float, *, bold: bool
    ) -> Box:
        face, pad = self.face, _PAD * self.face.size
        inner = wide - 2 * pad
        small = face.wrapped(caption, inner, bold=True, most=min(self.most, 3))
        told = face.wrapped(text, inner, bold=bold, most=self.most)
        high = (len(small.lines) + max(len(told.lines), 1)) * face.leading + 2 * pad * 0.8
        return Box(
            part,
            middle - wide / 2,
            top,
            wide,
            high,
            told.lines,
            caption_lines=small.lines,
            text=text,
            cut=told.cut,
        )


def _arrows(head: _Head, nodes: Sequence[_Node], pen: _Pen, face: Face) -> list[Stroke]:
    found: list[Stroke] = []
    row_tops: dict[str, float] = {}

    def join(above: Box, below: Sequence[_Node]) -> None:
        if not below:
            return
        top = pen.by_id[below[0].cause.id].y
        bend = top - _BELOW * face.size / 2
        start = above.x + above.width / 2
        for node in below:
            box = pen.by_id[node.cause.id]
            end = box.x + box.width / 2
            if abs(end - start) < 0.5:
                points: tuple[tuple[float, float], ...] = ((end, above.bottom), (end, box.y))
            else:
                points = ((start, above.bottom), (start, bend), (end, bend), (end, box.y))
            found.append(Stroke(points, Weight.BONE, arrow=True))
            row_tops[node.cause.id] = box.y
            join(box, node.children)

    join(pen.by_id[""], nodes)
    return found


class _Cutter:
    """Cuts what is too large for a page into drawings that refer to each other."""

    def __init__(self, faces: Sequence[Face], width: float, height: float) -> None:
        self.faces = faces
        self.width = width
        self.height = height
        smallest = faces[-1]
        # Two boxes, one below the other, always find room.
        room = height - (_BELOW + 4 * _PAD) * smallest.size
        self.most = max(2, int(room / 2 / smallest.leading) - 3)
        self._letters = 0

    def drawings(self, head: _Head, nodes: tuple[_Node, ...]) -> list[Drawing]:
        """What is below a head, on as many drawings as it takes."""
        made = largest_fitting(
            self.faces, lambda face: _lay_out(head, nodes, face, self.width, self.most), self.height
        )
        if made is not None:
            return [made]
        self.faces = self.faces[-1:]
        smallest = self.faces[0]
        for depth in range(_depth(nodes) - 1, 0, -1):
            before = self._letters
            cut = self._cut(nodes, depth)
            made = _lay_out(head, cut, smallest, self.width, self.most)
            if made is not None and made.height <= self.height + 0.01:
                return [made, *self._rest(cut, nodes)]
            self._letters = before
        if len(nodes) < 2:  # the least there is: two boxes, by the choice of `most`
            cut = self._cut(nodes, 1)
            made = _lay_out(head, cut, smallest, self.width, self.most)
            assert made is not None
            return [made, *self._rest(cut, nodes)]
        half = len(nodes) // 2
        goes_on = replace(head, caption=translate("Causes", "{name}, continued").format(name=head.caption))
        return [*self.drawings(head, nodes[:half]), *self.drawings(goes_on, nodes[half:])]

    def _cut(self, nodes: Sequence[_Node], depth: int) -> tuple[_Node, ...]:
        cut = []
        for node in nodes:
            if depth == 1 and node.children:
                cut.append(_Node(node.cause, (), self._next_letter()))
            else:
                cut.append(_Node(node.cause, self._cut(node.children, depth - 1)))
        return tuple(cut)

    def _next_letter(self) -> str:
        number, self._letters = self._letters, self._letters + 1
        rounds, place = divmod(number, len(ascii_uppercase))
        return ascii_uppercase[place] + (str(rounds + 1) if rounds else "")

    def _rest(self, cut: Sequence[_Node], whole: Sequence[_Node]) -> list[Drawing]:
        found: list[Drawing] = []
        for short, full in zip(cut, whole, strict=True):
            if short.goes_on:
                caption = f"{short.goes_on} · {why_caption(full.cause)}"
                text = full.cause.text.strip() or "…"
                found += self.drawings(_Head(caption, text, full.cause), full.children)
            else:
                found += self._rest(short.children, full.children)
        return found


def _depth(nodes: Sequence[_Node]) -> int:
    return 1 + max((_depth(node.children) for node in nodes), default=0) if nodes else 0

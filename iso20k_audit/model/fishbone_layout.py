"""Where everything of a fishbone stands (Ishikawa): the failure at the head, kinds of causes as bones, causes on twigs.

Text stands beside the bones, never on them: each bone leans inside of a column of its own. What is too large for a
page goes on in further drawings, branch by branch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from iso20k_audit.model.cause_analysis import Branch, Cause
from iso20k_audit.model.diagram import Box, Drawing, Face, Part, Stroke, Weight, largest_fitting
from iso20k_audit.model.vocabulary import CauseCategory
from iso20k_audit.model.why_layout import root_word
from iso20k_audit.model.wording import translate

_LEAST_TEXT = 9.5
"""Width of the text beside a bone, in letter sizes."""
_INDENT, _DEEPEST = 1.1, 4
"""How far a sub-cause is set in, and how often at most."""
_GAP, _PAD, _ROOT_PAD, _SLANT, _TAIL, _NECK = 0.7, 0.3, 0.75, 2.6, 0.8, 1.5
_LEAST_HALF = 6.5
"""Height of each half in letter sizes, so that it looks like a fish."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A cause on a bone; `again` repeats what an earlier drawing had, for what is below it."""

    cause: Cause
    depth: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Bone:
    branch: Branch
    entries: tuple[_Entry, ...]
    goes_on: bool = False

    @property
    def title(self) -> str:
        if not self.goes_on:
            return self.branch.title
        return translate("Causes", "{name}, continued").format(name=self.branch.title)


def draw_fishbone(
    problem: str, branches: Sequence[Branch], face: Face, width: float, *, all_branches: bool = False
) -> Drawing:
    """All in one drawing, which is as high as it needs to be, and wider than `width` where it has to be.

    Args: all_branches: those without causes too, in the order of the vocabulary.
    """
    shown = list(branches)
    if all_branches:
        there = {branch.category: branch for branch in branches}
        shown = [there.get(category, Branch(category)) for category in CauseCategory]
        shown += [branch for branch in branches if branch.category is None]
    bones = tuple(map(_whole, shown))
    made = _lay_out(problem, bones, face, width, 0)
    if made is None:
        made = _lay_out(problem, bones, face, _least_width(len(bones), face), 0)
    assert made is not None
    return made


def draw_fishbone_on_pages(
    problem: str, branches: Sequence[Branch], faces: Sequence[Face], width: float, height: float
) -> list[Drawing]:
    """Drawings that are no larger than a page, with the largest letters that do.

    Args:
        faces: from the largest letters to the smallest that may be.
        width, height: of a page; its least height is about thirty lines of the smallest letters, its least
            width some thirty letters.
    """
    smallest = faces[-1]
    most = max(2, int(((height - 12 * smallest.size) / smallest.leading - 7) / 2.5))
    waiting = tuple(map(_whole, branches))
    found: list[Drawing] = []
    while waiting:
        made = largest_fitting(faces, partial(_lay_out, problem, waiting, width=width, most=most), height)
        if made is not None:
            return [*found, made]
        faces = (smallest,)
        drawn, waiting = _first(problem, waiting, smallest, width, height, most)
        found.append(drawn)
    return found


def _first(
    problem: str, bones: tuple[_Bone, ...], face: Face, width: float, height: float, most: int
) -> tuple[Drawing, tuple[_Bone, ...]]:
    """As much as fits on one page, and what is left."""

    def drawn(some: tuple[_Bone, ...]) -> Drawing | None:
        made = _lay_out(problem, some, face, width, most)
        return made if made is not None and made.height <= height + 0.01 else None

    for count in range(len(bones) - 1, 0, -1):
        made = drawn(bones[:count])
        if made is not None:
            return made, bones[count:]
    first = bones[0]
    for count in range(len(first.entries) - 1, 0, -1):
        made = drawn((replace(first, entries=first.entries[:count]),))
        if made is not None and not first.entries[count - 1].again:
            rest = _Bone(first.branch, _after(first.entries, count), goes_on=True)
            return made, (rest, *bones[1:])
    made = _lay_out(problem, bones[:1], face, width, most)
    if made is None:  # narrower than promised: a wider drawing is shrunk by who draws it
        made = _lay_out(problem, bones[:1], face, _least_width(1, face), most)
    assert made is not None
    return made, bones[1:]


def _after(entries: Sequence[_Entry], count: int) -> tuple[_Entry, ...]:
    """What follows, below what it belongs to."""
    rest = tuple(entries[count:])
    depth = rest[0].depth
    if not depth:
        return rest
    above = next(entry for entry in reversed(entries[:count]) if entry.depth == depth - 1)
    return (replace(above, again=True), *rest)


def _whole(branch: Branch) -> _Bone:
    def walked(causes: Sequence[Cause], depth: int) -> Iterator[_Entry]:
        for cause in causes:
            yield _Entry(cause, depth)
            yield from walked(cause.children, depth + 1)

    return _Bone(branch, tuple(walked(branch.causes, 0)))


def _head_width(width: float, face: Face) -> float:
    return min(max(width * 0.17, 9.5 * face.size), 20 * face.size)


def _least_width(bones: int, face: Face) -> float:
    columns = max((bones + 1) // 2, 1)
    column = (_LEAST_TEXT + _SLANT + 2 * _GAP) * face.size
    return columns * column + (_TAIL + _NECK) * face.size + 9.5 * face.size + columns * column * 0.21


@dataclass(slots=True)
class _Set:
    """What was set so far."""

    boxes: list[Box] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a bone stands: the text beside it, and the bone itself from its outer end to the spine."""

    text_x: float
    text_width: float
    outer_x: float
    spine_x: float

    def bone_at(self, share: float) -> float:
        """Where the bone is, from 0 at its outer end to 1 at the spine."""
        return self.outer_x + (self.spine_x - self.outer_x) * share


def _lay_out(problem: str, bones: tuple[_Bone, ...], face: Face, width: float, most: int) -> Drawing | None:
    """None where the text beside the bones would be too narrow."""
    size = face.size
    columns = max((len(bones) + 1) // 2, 1)
    head_width = _head_width(width, face)
    head_x = width - head_width
    wide = (head_x - (_TAIL + _NECK) * size) / columns
    slant = min(_SLANT * size, wide * 0.25)
    text_width = wide - slant - 2 * _GAP * size
    if text_width < _LEAST_TEXT * size - 0.01:
        return None
    places = [
        _Column(
            text_x=_TAIL * size + index * wide + _GAP * size,
            text_width=text_width,
            outer_x=_TAIL * size + (index + 1) * wide - slant,
            spine_x=_TAIL * size + (index + 1) * wide,
        )
        for index in range(columns)
    ]
    labels = [_label(bone, face, wide - _GAP * size) for bone in bones]
    blocks = [[_block(bone, entry, face, text_width, most) for entry in bone.entries] for bone in bones]
    head = _head(problem, face, head_x, head_width, most)
    label_height = max((box.height for box in labels), default=0.0)

    def half(first: int) -> float:
        """Height from the outer edge to the spine, of the upper or lower bones."""
        needs = [
            label_height + (sum(box.height for box in column) + (len(column) + 1) * _GAP * size)
            for column in blocks[first::2]
        ]
        least = _LEAST_HALF * size if blocks[first::2] else 0.0
        return max([*needs, least, head.height / 2])

    upper, lower = half(0), half(1)
    made = _Set()
    for index, bone in enumerate(bones):
        place, below = places[index // 2], index % 2 == 1
        _set_bone(
            made, bone, labels[index], blocks[index], place, face, upper, lower, label_height, below=below
        )
    made.boxes.append(replace(head, y=upper - head.height / 2))
    if head.cut:
        made.notes.insert(0, (translate("Causes", "Failure"), head.text))
    made.strokes.append(Stroke(((0.0, upper), (head_x, upper)), Weight.SPINE, arrow=True))
    return Drawing(width, upper + lower, face, tuple(made.boxes), tuple(made.strokes), tuple(made.notes))


def _head(problem: str, face: Face, x: float, width: float, most: int) -> Box:
    pad = 0.7 * face.size
    caption = face.wrapped(translate("Causes", "Failure"), width - 2 * pad, bold=True, most=2)
    told = face.wrapped(problem, width - 2 * pad, bold=True, most=most)
    high = (len(caption.lines) + max(len(told.lines), 1)) * face.leading + 2 * pad
    return Box(
        Part.PROBLEM, x, 0.0, width, high, told.lines, caption_lines=caption.lines, text=problem, cut=told.cut
    )


def _label(bone: _Bone, face: Face, widest: float) -> Box:
    pad = 0.6 * face.size
    told = face.wrapped(bone.title, widest - 2 * pad, bold=True, most=3)
    wide = max((face.measure(line, True) for line in told.lines), default=0.0) + 2 * pad
    wide = min(max(wide, _SLANT * face.size + 2 * pad), widest)
    high = max(len(told.lines), 1) * face.leading + pad
    branch = bone.branch.category.value if bone.branch.category else ""
    return Box(Part.BRANCH, 0.0, 0.0, wide, high, told.lines, branch=branch, text=bone.title)


def _block(bone: _Bone, entry: _Entry, face: Face, width: float, most: int) -> Box:
    cause = entry.cause
    pad = (_ROOT_PAD if cause.is_root else _PAD) * face.size
    inset = min(entry.depth, _DEEPEST) * _INDENT * face.size
    inner = width - inset - 2 * pad
    text = cause.text.strip() or "…"
    told = face.wrapped(text, inner, bold=cause.is_root, most=most)
    words = [
        cause.label if told.cut else "",
        root_word() if cause.is_root else "",
        translate("Causes", "continued") if entry.again else "",
    ]
    caption = face.wrapped(" · ".join(word for word in words if word), inner, bold=True, most=2)
    high = (len(caption.lines) + max(len(told.lines), 1)) * face.leading + 2 * pad
    return Box(
        Part.CAUSE,
        inset,
        0.0,
        width - inset,
        high,
        told.lines,
        caption_lines=caption.lines,
        item_id=cause.id,
        branch=bone.branch.category.value if bone.branch.category else "",
        is_root=cause.is_root,
        framed=False,
        text=text,
        cut=told.cut and not entry.again,
    )


def _set_bone(
    made: _Set,
    bone: _Bone,
    label: Box,
    blocks: Sequence[Box],
    place: _Column,
    face: Face,
    upper: float,
    lower: float,
    label_height: float,
    *,
    below: bool,
) -> None:
    """One bone with its label and its causes from the top down."""
    gap = _GAP * face.size
    x = min(place.outer_x - label.width / 2, place.spine_x - label.width)
    x = max(x, 0.0)
    total = upper + lower
    outer = total - label_height if below else label_height
    made.boxes.append(replace(label, x=x, y=outer if below else label_height - label.height))
    made.strokes.append(Stroke(((place.outer_x, outer), (place.spine_x, upper)), Weight.BONE))
    first, last = (upper, outer) if below else (outer, upper)
    free = last - first - sum(box.height for box in blocks)
    between = free / (len(blocks) + 1)
    y = first + max(between, gap * 0.5)
    twigs: dict[int, tuple[float, float]] = {}  # by depth: where sub-causes start, and the twig they hang on
    for entry, block in zip(bone.entries, blocks, strict=True):
        box = replace(block, x=place.text_x + block.x, y=y)
        made.boxes.append(box)
        if box.cut:
            made.notes.append((f"{bone.branch.title} {entry.cause.label}", box.text))
        foot = box.bottom
        above = twigs.get(entry.depth - 1)
        if entry.depth and above is not None:
            start, hung = above
            made.strokes.append(Stroke(((start, hung), (start, foot), (box.right, foot)), Weight.TWIG))
        else:
            share = abs(foot - outer) / max(abs(upper - outer), 1e-9)
            made.strokes.append(Stroke(((box.x, foot), (place.bone_at(share), foot)), Weight.TWIG))
        twigs[entry.depth] = (box.x + 0.35 * face.size, foot)
        y = foot + between

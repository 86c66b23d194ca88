"""What a drawn diagram is made of, whoever draws it: boxes with wrapped text, and strokes between them.

Places are as they are read: `x` counts from the side that a line starts at, `y` from the top down. Who draws from
right to left turns the drawing round. Units are those of the face: points on paper, pixels in the window.
Not for: where things stand (see `why_layout`, `fishbone_layout`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache


class Part(StrEnum):
    """What a box is."""

    PROBLEM = auto()
    CAUSE = auto()
    BRANCH = auto()


class Weight(StrEnum):
    """How heavy a stroke is drawn."""

    SPINE = auto()
    BONE = auto()
    TWIG = auto()


@dataclass(frozen=True, slots=True)
class Face:
    """Letters of one size.

    Attributes:
        size: of the letters; all white space grows with it.
        leading: from line to line.
        measure: width of one line of text; True for bold letters.
    """

    size: float
    leading: float
    measure: Callable[[str, bool], float]

    def wrapped(self, text: str, width: float, *, bold: bool = False, most: int = 0) -> Lines:
        """The text on lines that are at most `width` wide, at most `most` of them (0: as many as needed)."""
        return _wrapped(self, text, round(width, 2), bold, most)


@dataclass(frozen=True, slots=True)
class Lines:
    """Wrapped text; `cut` says that it goes on behind the last line."""

    lines: tuple[str, ...]
    cut: bool = False


@lru_cache(maxsize=8192)
def _wrapped(face: Face, text: str, width: float, bold: bool, most: int) -> Lines:
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for whole in paragraph.split():
            word = whole
            longer = f"{line} {word}" if line else word
            if face.measure(longer, bold) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            while face.measure(word, bold) > width and len(word) > 1:
                fits = _fitting(face, word, width, bold)
                lines.append(word[:fits])
                word = word[fits:]
            line = word
            if most and len(lines) > most:
                break
        if line:
            lines.append(line)
        if most and len(lines) > most:
            break
    if most and len(lines) > most:
        last = lines[most - 1]
        while last and face.measure(f"{last}…", bold) > width:
            last = last[:-1].rstrip()
        return Lines((*lines[: most - 1], f"{last}…"), cut=True)
    return Lines(tuple(lines))


def _fitting(face: Face, word: str, width: float, bold: bool) -> int:
    """How many letters of a word fit, at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if face.measure(word[:middle], bold) <= width:
            low = middle
        else:
            high = middle - 1
    return low


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with text.

    Attributes:
        part: what it is.
        caption: a small line above the text: `Why 3 · Root cause`.
        caption_lines: the same wrapped.
        lines: the text, wrapped; bold where the part is a problem or branch, or a root cause.
        item_id: of the cause; empty for problem and branches.
        branch: value of the kind of cause, of boxes in a fishbone.
        framed: drawn with a frame; text on a twig has none.
        text: the whole text, for those who cannot see the drawing and where it was cut.
    """

    part: Part
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    caption_lines: tuple[str, ...] = ()
    item_id: str = ""
    branch: str = ""
    is_root: bool = False
    framed: bool = True
    text: str = ""
    cut: bool = False

    @property
    def right(self) -> float:
        """The edge away from the side that a line starts at."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def overlaps(self, other: Box) -> bool:
        """Whether they share more than an edge."""
        slack = 1e-6
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; with an arrow at its end where it says what follows from what."""

    points: tuple[tuple[float, float], ...]
    weight: Weight = Weight.TWIG
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram, or a part of one that is too large for a page.

    Attributes:
        notes: label and whole text of what was cut in its box.
        face: that it was laid out with.
    """

    width: float
    height: float
    face: Face
    boxes: tuple[Box, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()

    def box_of(self, item_id: str) -> Box | None:
        """The box of a cause."""
        return next((box for box in self.boxes if box.item_id == item_id and item_id), None)

    def at(self, x: float, y: float) -> Box | None:
        """The box at a place."""
        return next((box for box in self.boxes if box.x <= x <= box.right and box.y <= y <= box.bottom), None)

    @property
    def is_inside(self) -> bool:
        """Whether nothing sticks out."""
        slack = 0.01
        points = [point for stroke in self.strokes for point in stroke.points]
        points += [(box.x, box.y) for box in self.boxes] + [(box.right, box.bottom) for box in self.boxes]
        return all(
            -slack <= x <= self.width + slack and -slack <= y <= self.height + slack for x, y in points
        )


def largest_fitting(
    faces: Sequence[Face], lay_out: Callable[[Face], Drawing | None], room: float
) -> Drawing | None:
    """The drawing with the largest letters that is not higher than the room; None where none fits."""
    for face in faces:
        made = lay_out(face)
        if made is not None and made.height <= room + 0.01:
            return made
    return None

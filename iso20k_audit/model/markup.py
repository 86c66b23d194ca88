"""Marks on a picture: arrows, boxes, texts, numbered callouts and redactions, as frozen values.

Coordinates are whole pixels of the upright picture at its full size, so that a redaction covers exactly
what it was drawn over. Not for: drawing (see `services.marked_copy` and `ui.markup`), nor for where marks
are recorded (see `services.markup`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.records import clean_text
from iso20k_audit.model.wording import translate

MOST_SHAPES = 200
MOST_LETTERS = 2_000
"""Of one text: a caption line, not a note."""

LARGEST = 1_000_000
"""No coordinate is further out; more would be a slip or an attack."""

TEXT_SIZES = (1, 2, 3)


class ShapeKind(StrEnum):
    """What a mark is; the values are stored."""

    ARROW = "arrow"
    BOX = "box"
    TEXT = "text"
    CALLOUT = "callout"
    REDACTION = "redaction"


class Colour(StrEnum):
    """Colours of marks, dark enough to stand out from the light halo that every mark has."""

    RED = "red"
    BLUE = "blue"
    GREEN = "green"
    VIOLET = "violet"
    BLACK = "black"


COLOUR_VALUES: dict[Colour, str] = {
    Colour.RED: "#B3122B",
    Colour.BLUE: "#0B4FC4",
    Colour.GREEN: "#0B6B3A",
    Colour.VIOLET: "#6B2FA0",
    Colour.BLACK: "#111418",
}
"""As #rrggbb; each has at least 4.5:1 against the white of the halo, whatever the picture shows."""

HALO = "#FFFFFF"
REDACTED = "#000000"

TWO_ENDED = frozenset({ShapeKind.ARROW, ShapeKind.BOX, ShapeKind.REDACTION})
"""Kinds with a second point: the head of an arrow, the opposite corner of a box."""

WORDED = frozenset({ShapeKind.TEXT, ShapeKind.CALLOUT})
"""Kinds with words: a text on the picture, the line of a callout beside it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One mark.

    Attributes:
        x, y: start of an arrow, a corner of a box or redaction, top left of a text, centre of a callout.
        x2, y2: head of an arrow, opposite corner of a box or redaction; equal to x, y for the others.
        colour: not used by redactions, which are black.
        text: words of a text, or the line that belongs to a callout.
        number: of a callout, from 1 in order; 0 for the others. `Markup` gives it.
        size: of a text: 1 small, 2 normal, 3 large.
    """

    kind: ShapeKind
    x: int
    y: int
    x2: int = 0
    y2: int = 0
    colour: Colour = Colour.RED
    text: str = ""
    number: int = 0
    size: int = 2

    @property
    def left(self) -> int:
        """Smallest x."""
        return min(self.x, self.x2) if self.kind in TWO_ENDED else self.x

    @property
    def top(self) -> int:
        """Smallest y."""
        return min(self.y, self.y2) if self.kind in TWO_ENDED else self.y

    @property
    def width(self) -> int:
        """Pixels from the first to the second point, 0 for kinds with one point."""
        return abs(self.x2 - self.x) if self.kind in TWO_ENDED else 0

    @property
    def height(self) -> int:
        """Pixels from the first to the second point, 0 for kinds with one point."""
        return abs(self.y2 - self.y) if self.kind in TWO_ENDED else 0

    def moved(self, dx: int, dy: int) -> Shape:
        """The same elsewhere."""
        return replace(self, x=self.x + dx, y=self.y + dy, x2=self.x2 + dx, y2=self.y2 + dy)

    def resized(self, dx: int, dy: int) -> Shape:
        """The second point moved; a text gets larger to the right or down and smaller to the left or up."""
        if self.kind is ShapeKind.TEXT:
            step = 1 if dx + dy > 0 else -1
            return replace(self, size=min(max(self.size + step, TEXT_SIZES[0]), TEXT_SIZES[-1]))
        if self.kind not in TWO_ENDED:
            return self
        return replace(self, x2=self.x2 + dx, y2=self.y2 + dy)

    @property
    def is_finished(self) -> bool:
        """Whether there is something to see: a box has an area, a text has words."""
        if self.kind is ShapeKind.ARROW:
            return (self.x, self.y) != (self.x2, self.y2)
        if self.kind in TWO_ENDED:
            return self.width > 0 and self.height > 0
        return self.kind is ShapeKind.CALLOUT or bool(self.text.strip())

    def to_json(self) -> dict[str, Any]:
        """As it is recorded: only what this kind has."""
        found: dict[str, Any] = {"kind": self.kind.value, "x": self.x, "y": self.y}
        if self.kind in TWO_ENDED:
            found |= {"x2": self.x2, "y2": self.y2}
        if self.kind is not ShapeKind.REDACTION:
            found["colour"] = self.colour.value
        if self.kind in WORDED:
            found["text"] = clean_text(self.text)[:MOST_LETTERS]
        if self.kind is ShapeKind.CALLOUT:
            found["number"] = self.number
        if self.kind is ShapeKind.TEXT:
            found["size"] = self.size
        return found


@dataclass(frozen=True, slots=True)
class Markup:
    """All marks of one picture, in order; every change gives a new value.

    Attributes:
        shapes: callouts among them are numbered 1 to n in this order.
        unknown: marks of a newer version of the program, kept as they are.
    """

    shapes: tuple[Shape, ...] = ()
    unknown: tuple[Any, ...] = ()

    def __bool__(self) -> bool:
        """Whether there are marks."""
        return bool(self.shapes or self.unknown)

    def __iter__(self) -> Iterator[Shape]:
        """The marks that this version knows."""
        return iter(self.shapes)

    @property
    def is_redacted(self) -> bool:
        """Whether something is covered; a mark that is not known counts, since it may cover something."""
        return bool(self.unknown) or any(shape.kind is ShapeKind.REDACTION for shape in self.shapes)

    @property
    def callouts(self) -> tuple[Shape, ...]:
        """The numbered callouts in order."""
        return tuple(shape for shape in self.shapes if shape.kind is ShapeKind.CALLOUT)

    def added(self, shape: Shape) -> Markup:
        """With one more mark, on top.

        Raises:
            InputError: there are too many already.
        """
        if len(self.shapes) >= MOST_SHAPES:
            raise InputError(
                translate("Markup", "A picture takes {most} marks at most.").format(most=MOST_SHAPES)
            )
        return replace(self, shapes=_numbered((*self.shapes, shape)))

    def changed(self, place: int, shape: Shape) -> Markup:
        """With the mark at a place replaced."""
        return replace(self, shapes=_numbered((*self.shapes[:place], shape, *self.shapes[place + 1 :])))

    def removed(self, place: int) -> Markup:
        """Without the mark at a place; the callouts after it move up."""
        return replace(self, shapes=_numbered(self.shapes[:place] + self.shapes[place + 1 :]))

    def finished(self) -> Markup:
        """Without marks that show nothing (a text without words, a box without area)."""
        return replace(self, shapes=_numbered(shape for shape in self.shapes if shape.is_finished))

    def agrees(self, other: Markup) -> bool:
        """Whether both would be recorded alike."""
        return self.finished().to_json() == other.finished().to_json()

    def legend(self) -> tuple[tuple[int, str], ...]:
        """Number and words of the callouts that have words: the lines under the printed picture."""
        return tuple((shape.number, shape.text.strip()) for shape in self.callouts if shape.text.strip())

    def to_json(self) -> list[Any]:
        """As it is recorded; what came from a newer version stands at the end, untouched."""
        return [*(shape.to_json() for shape in self.shapes), *self.unknown]


def _numbered(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    number = 0
    found = []
    for shape in shapes:
        if shape.kind is ShapeKind.CALLOUT:
            number += 1
        wanted = number if shape.kind is ShapeKind.CALLOUT else 0
        found.append(shape if shape.number == wanted else replace(shape, number=wanted))
    return tuple(found)


def from_json(recorded: Any) -> Markup:
    """Marks as they were recorded; never raises, what is not understood is kept in `unknown`."""
    if recorded is None:
        return Markup()
    if not isinstance(recorded, list):
        return Markup(unknown=(recorded,))
    shapes, unknown = [], []
    for given in recorded:
        shape = _shape(given)
        if shape is None:
            unknown.append(given)
        else:
            shapes.append(shape)
    return Markup(_numbered(shapes), tuple(unknown))


def _shape(given: Any) -> Shape | None:
    if not isinstance(given, dict):
        return None
    try:
        kind = ShapeKind(given["kind"])
        names = ("x", "y", "x2", "y2") if kind in TWO_ENDED else ("x", "y")
        points = {name: given[name] for name in names}
        colour = Colour(given.get("colour", Colour.RED))
    except (KeyError, ValueError, TypeError):
        return None
    text, size = given.get("text", ""), given.get("size", 2)
    whole = all(type(value) is int and abs(value) <= LARGEST for value in points.values())
    if not whole or not isinstance(text, str) or type(size) is not int or size not in TEXT_SIZES:
        return None
    shape = Shape(
        kind, **points, colour=colour, text=text[:MOST_LETTERS] if kind in WORDED else "", size=size
    )
    extra = set(given) - set(shape.to_json())
    return None if extra else shape  # a newer version says something about it that would be lost


# -- geometry that the editor and the rendered copy share -----------------------------------------------


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of marks on one picture, in its pixels: they look alike on every picture when it is printed.

    Attributes:
        line: thickness of arrows and boxes.
        halo: how far the light rim reaches beyond a mark.
        radius: of a callout.
    """

    line: int
    halo: int
    radius: int

    @classmethod
    def of(cls, width: int, height: int) -> Look:
        """For a picture of that many pixels."""
        edge = max(width, height)
        line = max(2, round(edge / 210))
        return cls(line, max(1, round(line * 0.6)), max(9, round(edge / 46)))

    def letters(self, size: int) -> int:
        """Height of the letters of a text, in pixels."""
        return max(10, round(self.radius * {1: 0.95, 2: 1.35, 3: 2.1}.get(size, 1.35)))


Point = tuple[float, float]


def arrow_outline(shape: Shape, look: Look, grown: float = 0.0) -> tuple[Point, ...]:
    """The seven corners of an arrow from (x, y) to its head at (x2, y2), `grown` pixels wider all around."""
    dx, dy = shape.x2 - shape.x, shape.y2 - shape.y
    length = max((dx * dx + dy * dy) ** 0.5, 1.0)
    ux, uy = dx / length, dy / length
    head = min(look.line * 5.2, length * 0.9)
    half, wide = look.line / 2 + grown, head * 0.52 + grown * 1.7
    start, tip, neck = -grown, length + grown * 1.9, length - head - grown

    def at(along: float, across: float) -> Point:
        return shape.x + ux * along - uy * across, shape.y + uy * along + ux * across

    return (
        at(start, half),
        at(neck, half),
        at(neck, wide),
        at(tip, 0),
        at(neck, -wide),
        at(neck, -half),
        at(start, -half),
    )

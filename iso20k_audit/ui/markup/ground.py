"""Where marks lie on a picture: what is under a pointer, and where a mark may be put. Draws nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from iso20k_audit.model.markup import TWO_ENDED, Colour, Look, Markup, Shape, ShapeKind
from iso20k_audit.ui.markup.painting import bounds, handles, hits

SLACK = 9
"""Screen pixels by which a pointer may miss a mark; with its line that is a finger's worth."""

HANDLE_REACH = 18
"""Screen pixels around a handle that take hold of it: a target of 36 pixels."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The picture as marks see it; points are in pixels of its full size.

    Attributes:
        size: of the picture.
        look: how thick and large marks are on it.
        empty_text: shown in place of a text without words.
    """

    size: QRectF
    look: Look
    empty_text: str

    @property
    def longest(self) -> float:
        """The longer edge of the picture."""
        return max(self.size.width(), self.size.height())

    # -- what is there ------------------------------------------------------------------------------

    def part_at(self, shape: Shape | None, at: QPointF, scale: float) -> str:
        """Which part of the selected mark is under the pointer: `first`, `second`, `body` or none.

        Args:
            scale: screen pixels per pixel of the picture.
        """
        if shape is None:
            return ""
        reach = HANDLE_REACH / scale
        for name, point in zip(("second", "first"), reversed(handles(shape)), strict=False):
            if (point - at).manhattanLength() <= reach:
                return name
        return "body" if hits(shape, self.look, at, SLACK / scale, self.empty_text) else ""

    def place_at(self, markup: Markup, at: QPointF, scale: float) -> int:
        """Place of the mark under the pointer, -1 for none; of those that overlap the one that is seen."""
        slack = SLACK / scale
        shapes = markup.shapes
        order = sorted(  # marks lie on top of redactions
            range(len(shapes)), key=lambda place: (shapes[place].kind is ShapeKind.REDACTION, -place)
        )
        return next(
            (place for place in order if hits(shapes[place], self.look, at, slack, self.empty_text)), -1
        )

    def bounds(self, shape: Shape) -> QRectF:
        """What a mark covers."""
        return bounds(shape, self.look, self.empty_text)

    # -- where a mark may be ------------------------------------------------------------------------

    def inside(self, at: QPointF) -> tuple[int, int]:
        """The nearest point of the picture."""
        return (
            round(min(max(at.x(), 0.0), self.size.width())),
            round(min(max(at.y(), 0.0), self.size.height())),
        )

    def moved(self, shape: Shape, dx: int, dy: int) -> Shape:
        """The mark moved, but with its middle still in the picture."""
        middle = self.bounds(shape).center()
        dx = round(min(max(middle.x() + dx, 0), self.size.width()) - middle.x())
        dy = round(min(max(middle.y() + dy, 0), self.size.height()) - middle.y())
        return shape.moved(dx, dy)

    def resized(self, shape: Shape, dx: int, dy: int) -> Shape:
        """The mark with its second end moved, which stays in the picture."""
        changed = shape.resized(dx, dy)
        if shape.kind in TWO_ENDED:
            x2, y2 = self.inside(QPointF(changed.x2, changed.y2))
            changed = replace(changed, x2=x2, y2=y2)
        return changed

    def handy(self, kind: ShapeKind, x: int, y: int, colour: Colour) -> Shape:
        """A mark of a size that can be seen and grasped, with its middle (an arrow's head) at a point."""
        unit = round(self.longest / 12)
        if kind is ShapeKind.ARROW:
            right = x + unit <= self.size.width()
            below = y + unit <= self.size.height()
            return Shape(kind, x + (unit if right else -unit), y + (unit if below else -unit), x, y, colour)
        if kind in TWO_ENDED:
            high = unit // 2 if kind is ShapeKind.BOX else unit // 4
            return Shape(kind, x - unit, y - high, x + unit, y + high, colour)
        return Shape(kind, x, y, x, y, colour)

    def step(self) -> int:
        """One step of an arrow key: a pixel, of very large pictures one that can be seen."""
        return max(1, round(self.longest / 1600))

"""What the popup lists: rows of one shape, whatever they lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from iso20k_audit.services.search_marks import Mark


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    Attributes:
        glyph: its picture, see `glyphs`; empty for a heading or a hint.
        state: finding kind whose shape and colour the picture takes instead.
        number, title: the first line; marks say where words were found.
        detail: the second line, if any.
        aside: at the far end of the first line: kind of record, menu of a command.
        below: at the far end of the second line: the audit, where it is another one.
        keys: shortcut of a command.
        available: greyed when False, and not to be chosen.
        act: what choosing it does; None for what is only to be read.
        stays: the popup stays open when it is chosen.
    """

    glyph: str = ""
    state: str = ""
    number: str = ""
    title: str = ""
    detail: str = ""
    aside: str = ""
    below: str = ""
    keys: str = ""
    number_marks: tuple[Mark, ...] = ()
    title_marks: tuple[Mark, ...] = ()
    detail_marks: tuple[Mark, ...] = ()
    heading: bool = False
    available: bool = True
    act: Callable[[], None] | None = field(default=None, compare=False)
    stays: bool = False

    @property
    def can_be_chosen(self) -> bool:
        """Whether the cursor stops here."""
        return self.act is not None and self.available

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = (self.aside, f"{self.number} {self.title}".strip(), self.detail, self.below, self.keys)
        return ". ".join(part for part in parts if part)

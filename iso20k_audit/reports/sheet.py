"""Page size, margins and the two vertical axes of the report."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate

_SIZES = {"A4": (595.276, 841.89), "LETTER": (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in points.

    A narrow column holds numbers and labels, the wide one what is to be read. `axis` is the left edge
    of the wide column, measured from the left margin; tables start their second column there too.
    """

    page_width: float
    page_height: float
    left: float = 54.0
    right: float = 50.0
    head: float = 84.0
    foot: float = 66.0
    axis: float = 124.0
    gutter: float = 14.0

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.page_width - self.left - self.right

    @property
    def top(self) -> float:
        """Upper end of the text area."""
        return self.page_height - self.head

    @property
    def bottom(self) -> float:
        """Lower end of the text area."""
        return self.foot

    @property
    def side(self) -> float:
        """Width of the narrow column."""
        return self.axis - self.gutter

    @property
    def main(self) -> float:
        """Width of the wide column."""
        return self.width - self.axis


def sheet_for(page_size: str) -> Sheet:
    """The sheet for `A4` or `Letter`.

    Raises:
        InputError: for any other name.
    """
    try:
        width, height = _SIZES[page_size.strip().upper()]
    except KeyError:
        raise InputError(
            translate("Report", "The page size “{page_size}” is not known.").format(page_size=page_size),
            translate("Report", "Choose A4 or Letter."),
        ) from None
    return Sheet(width, height)

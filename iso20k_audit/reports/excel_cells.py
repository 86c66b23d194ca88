"""Cells of a streamed sheet: values checked and styled without an object for each.

openpyxl's own write-only cells cost more than writing them, turn `=…` into a formula, read `#N/A` as an
error and cut long text. Here one cell per column is filled again for each row. It has just the
attributes that `openpyxl.cell._writer.write_cell` reads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from iso20k_audit.reports import excel_text
from iso20k_audit.reports.dates import local

FORMULA_SIGNS = frozenset("=+-@\t\r\n")
"""A text that starts so is marked as text for good, also when somebody edits the cell."""

_FIRST_DAY = date(1900, 3, 1)  # Excel believes in 29 February 1900; no date before is safe

Value = str | int | float | date | datetime | None
"""What a cell may hold; None and empty text leave it out."""


class Link(NamedTuple):
    """A text that leads to a row of a sheet of the same workbook."""

    text: str
    sheet: str
    row: int

    @property
    def location(self) -> str:
        """The place as Excel writes it."""
        return place(self.sheet, "A", self.row)


def place(sheet: str, letter: str, row: int) -> str:
    """Address of a cell, for example `'NC and actions'!A5`."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{letter}{row}"


def moment(value: datetime | None) -> tuple[Value, str]:
    """Wall-clock time and its offset from UTC, since a sheet knows no time zones.

    Returns:
        The time as the clock showed it, without its zone, and for example `+05:30`; no offset for a value
        that came without a zone. A time that Excel cannot hold comes as text.
    """
    if value is None:
        return None, ""
    try:
        shown = local(value)
    except (OSError, OverflowError, ValueError):  # far past or future that this computer's clock lacks
        shown = value
    plain = shown.replace(tzinfo=None)
    if plain.date() < _FIRST_DAY:
        return value.isoformat(sep=" "), ""
    offset = f"{shown:%z}"
    return plain, f"{offset[:3]}:{offset[3:5]}" if offset else ""


def day(value: date | None) -> Value:
    """A date as Excel can hold it, else as text."""
    if value is not None and value < _FIRST_DAY:
        return value.isoformat()
    return value


_LINE = 13.0
_TALLEST = 409.0
_MOST_LINES = int(_TALLEST / _LINE)


class Heights:
    """Row heights estimated from the text, in the place where openpyxl looks for attributes of rows.

    Excel would fit rows without a height when it opens the file; LibreOffice and most viewers do not, and
    let wrapped lines run over each other. The height is no fixed one: it follows when somebody types.

    Args:
        wrapped: (index, width in characters) of the columns that wrap.
    """

    def __init__(self, wrapped: Sequence[tuple[int, float]] = ()) -> None:
        # A character of running text is narrower than a digit, but lines end where words do.
        self._wrapped = [(index, max(4, int(width * 1.13 - 3))) for index, width in wrapped]
        self._known = {lines: {"ht": f"{_LINE * lines + 2:g}"} for lines in range(1, _MOST_LINES)}
        self._known[_MOST_LINES] = {"ht": f"{_TALLEST:g}"}
        self._next = self._known[1]

    def measure(self, row: Sequence[Value | Link]) -> None:
        """Estimate the height of the row that is written next."""
        most = 1
        for index, width in self._wrapped:
            value = row[index] if index < len(row) else None
            if isinstance(value, Link):
                value = value.text
            if isinstance(value, str) and (len(value) > width // 2 or "\n" in value):
                most = max(most, _lines(value, width))
        self._next = self._known[min(most, _MOST_LINES)]

    def set(self, points: float) -> None:
        """Set the height of the row that is written next."""
        self._next = {"ht": f"{points:g}"}

    def get(self, _row: int, _otherwise: object = None) -> dict[str, str]:
        """Attributes of the row, asked by openpyxl."""
        return self._next


def _lines(text: str, width: int) -> int:
    """About how many lines a wrapped text takes; East Asian characters count double."""
    if len(text) > width * _MOST_LINES:
        return _MOST_LINES
    double = 2 if text and max(text) > "\u2e7f" else 1
    return sum(max(1, -(-len(line) * double // width)) for line in text.split("\n"))


class Looks(NamedTuple):
    """Numbers of the styles that cells of one column may take."""

    normal: int
    quoted: int
    link: int
    link_quoted: int


class Slot:
    """The cell of one column, filled again for every row."""

    __slots__ = (
        "_comment",
        "_value",
        "data_type",
        "has_style",
        "hyperlink",
        "letter",
        "looks",
        "parent",
        "row",
        "style_id",
    )

    def __init__(self, parent: Any, letter: str, looks: Looks) -> None:
        self.parent = parent
        self.letter = letter
        self.looks = looks
        self.style_id = looks.normal
        self.has_style = True
        self.hyperlink = None
        self._comment = None
        self._value: Any = None
        self.data_type = "n"
        self.row = 0

    @property
    def coordinate(self) -> str:
        """For example `B7`."""
        return f"{self.letter}{self.row}"

    def fill(
        self, value: Value | Link, row: int, links: list[tuple[str, str]], rest: Callable[[str, str], str]
    ) -> None:
        """Take the value of a row.

        Args:
            value: neither None nor empty.
            row: of the sheet, from 1.
            links: where cell and target of a link are noted.
            rest: called with the letter and a text that cannot be written as it is; answers what to write
                and keeps the remainder.
        """
        self.row = row
        looks = self.looks
        linked = isinstance(value, Link)
        if isinstance(value, Link):
            links.append((f"{self.letter}{row}", value.location))
            value = value.text
        if isinstance(value, str):
            self.data_type = "s"
            if value[0] in FORMULA_SIGNS:
                self.style_id = looks.link_quoted if linked else looks.quoted
            else:
                self.style_id = looks.link if linked else looks.normal
            self._value = value if excel_text.is_plain(value) else rest(self.letter, value)
            return
        self.style_id = looks.normal
        self.data_type = "n" if isinstance(value, (int, float)) else "d"
        self._value = value

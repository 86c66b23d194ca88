"""A table as it stands in a file: rows of texts with the numbers that people see beside them.

Not for: what its columns mean (see `column_guessing`), or reading a file (see `tabular`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELLS = 8_000_000
"""Of one sheet, filled or not; a stray cell far away makes a sheet as large as this."""

Range = tuple[int, int, int, int]
"""First row, first column, last row, last column: rows as in the file from 1, columns from 0."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a workbook, or the table in a text file.

    Attributes:
        name: of the sheet; of the file where it has no sheets.
        rows: cells as people see them, all rows equally long; empty rows stay.
        first_row: number of the first row in the file, counted from 1.
        hidden: the sheet is hidden in its workbook.
        merged: ranges of merged cells. Those of one column are filled down, see `filled`.
        filled: cells (row number, column) that were empty and have got the value of the merged cell above.
        numeric: cells (row number, column) that hold a number, with the decimals that their format shows,
            or None where that is not known. Empty where the file does not tell numbers from text.
        dates: cells (row number, column) that hold a date, written as 2026-10-31 here.
        typed: whether the file tells numbers and dates from text at all.
    """

    name: str
    rows: list[list[str]]
    first_row: int = 1
    hidden: bool = False
    merged: tuple[Range, ...] = ()
    filled: frozenset[tuple[int, int]] = frozenset()
    numeric: dict[tuple[int, int], int | None] = field(default_factory=dict)
    dates: frozenset[tuple[int, int]] = frozenset()
    typed: bool = False

    @property
    def width(self) -> int:
        """How many columns."""
        return len(self.rows[0]) if self.rows else 0

    def number(self, index: int) -> int:
        """The number that people see beside the row at `index`."""
        return self.first_row + index

    def row(self, number: int) -> list[str]:
        """The cells of the row with this number; empty where there is none."""
        index = number - self.first_row
        return self.rows[index] if 0 <= index < len(self.rows) else [""] * self.width


def column_letter(index: int) -> str:
    """The letter over a column counted from 0: A, B, … Z, AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The column counted from 0 under a letter; -1 where it is no letter of a column."""
    if not letters or len(letters) > 3 or not (letters.isascii() and letters.isalpha()):
        return -1
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1

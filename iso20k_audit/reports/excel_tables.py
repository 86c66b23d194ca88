"""Declarations of tables and their columns, and what Excel lays over the rows of a table.

Not for: the rows themselves (see `excel_book`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from iso20k_audit.model.wording import translate
from iso20k_audit.reports.excel_styles import TONES, Tone, differential


class Kind(Enum):
    """What a column holds, and so how it looks."""

    TEXT = "text"
    LONG = "long text, wrapped"
    DATE = "date"
    MOMENT = "date and time"
    NUMBER = "whole number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a register.

    Attributes:
        header: its name in English, unique in the table; other programs may rely on it.
        width: in characters.
        kind: what it holds.
        words: name of the list of words it takes, empty for free text.
        editable: for people who get the register; shown by a cream ground.
        not_before: header of a column with an earlier date.
    """

    header: str
    width: float
    kind: Kind = Kind.TEXT
    words: str = ""
    editable: bool = False
    not_before: str = ""

    @property
    def shown(self) -> str:
        """The header in the language in use."""
        return translate("Registers", self.header)


_REFUSED = re.compile(r"[\\/*?:\[\]]|^'|'$")
"""What the title of a sheet may not hold."""


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A sheet with its table.

    Attributes:
        title: of the sheet, in English; name: of the table, the same in every language.
        columns: in the order that is kept for good; new ones go to the end.
        frozen: columns that stay in view.
        printed: columns that go to paper, 0 for all; pages: over how many pages side by side.
        rules: (header, formula, tone): tones the cell of a column by a formula over `{Header}` cells, with
            words of lists as `{=Open}`.
    """

    title: str
    name: str
    columns: tuple[Column, ...]
    frozen: int = 1
    printed: int = 0
    pages: int = 1
    rules: tuple[tuple[str, str, Tone], ...] = ()

    @property
    def sheet(self) -> str:
        """The title of the sheet in the language in use; the English one where Excel would refuse it."""
        shown = translate("Registers", self.title)
        return shown if len(shown) <= 31 and not _REFUSED.search(shown) else self.title

    @property
    def headers(self) -> list[str]:
        """The headers in the language in use, numbered where two would be the same."""
        found: list[str] = []
        for column in self.columns:
            shown = column.shown
            found.append(shown if shown not in found else f"{shown} ({len(found) + 1})")
        return found

    def letter(self, header: str) -> str:
        """The letter of the column with this header."""
        return letter_of([column.header for column in self.columns].index(header) + 1)


CONTINUED = TableSpec(
    "Continued texts",
    "tblContinued",
    (
        Column("Sheet", 20),
        Column("Cell", 10),
        Column("Column", 24),
        Column("Record", 16),
        Column("Part", 10),
        Column("Text", 120, Kind.LONG),
    ),
)


def letter_of(number: int) -> str:
    """Column letters: 1 is `A`, 27 is `AA`."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


Words = Mapping[str, Mapping[str, str]]
"""Words of lists by the name of the list: English to the language in use."""


def finish(raw: Any, spec: TableSpec, last: int, lists: Words) -> None:
    """Add what lies over the rows of a sheet: table, print area, tones of status words, validations.

    Args:
        raw: the openpyxl sheet, all rows written.
        spec: its table; last: the last row; lists: words by the name of their list.
    """
    from openpyxl.worksheet.table import Table, TableStyleInfo

    end = letter_of(len(spec.columns))
    table: Any = Table(displayName=spec.name, ref=f"A1:{end}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()
    for header, made in zip(spec.headers, table.tableColumns, strict=True):
        made.name = header
    raw._tables.add(table)  # add_table would warn that columns are missing, which they are not
    printed = letter_of(spec.printed or len(spec.columns))
    raw.print_area = f"A1:{printed}{last}"
    _add_tones(raw, spec, last, lists)
    _add_validations(raw, spec, last, lists)


def _add_tones(raw: Any, spec: TableSpec, last: int, lists: Words) -> None:
    from openpyxl.formatting.rule import Rule

    for header, formula, tone in spec.rules:
        letter = spec.letter(header)
        cells = {column.header: f"${spec.letter(column.header)}2" for column in spec.columns}
        for words in lists.values():
            cells |= {f"={english}": _quoted(word) for english, word in words.items()}
        rule = Rule(type="expression", formula=[formula.format_map(cells)], dxf=differential(tone))
        raw.conditional_formatting.add(f"{letter}2:{letter}{last}", rule)
    for column in spec.columns:
        letter = spec.letter(column.header)
        for word, tone in TONES.get(column.words, {}).items():
            shown = _quoted(lists.get(column.words, {}).get(word, word))
            rule = Rule(type="cellIs", operator="equal", formula=[f'"{shown}"'], dxf=differential(tone))
            raw.conditional_formatting.add(f"{letter}2:{letter}{last}", rule)


def _quoted(word: str) -> str:
    return word.replace('"', '""')


def _add_validations(raw: Any, spec: TableSpec, last: int, lists: Words) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    for column in spec.columns:
        letter = spec.letter(column.header)
        checks: dict[str, Any]
        if column.words in lists:
            checks = {"type": "list", "formula1": f"list_{column.words}"}
            problem = translate("Registers", "Choose one of the words of the list.")
        elif column.editable and column.kind is Kind.DATE:
            start = f"INT(${spec.letter(column.not_before)}2)" if column.not_before else "36526"
            checks = {"type": "date", "operator": "greaterThanOrEqual", "formula1": start}
            problem = translate("Registers", "Enter a date.")
            if column.not_before:
                earlier = translate("Registers", column.not_before)
                problem = translate(
                    "Registers", "Enter a date that is not before the one in “{column}”."
                ).format(column=earlier)
        else:
            continue
        validation = DataValidation(allow_blank=True, showErrorMessage=True, **checks)
        validation.errorTitle = column.shown[:32]  # Excel takes no more
        validation.error = problem
        validation.add(f"{letter}2:{letter}{last}")
        raw.data_validations.append(validation)


def set_up_print(raw: Any, title: str, header: str, footer: str, pages: int = 1) -> None:
    """Landscape A4, so many pages wide, with title and audit above and the footer with page numbers below."""
    from openpyxl.worksheet.properties import PageSetupProperties

    raw.page_setup.orientation = "landscape"
    raw.page_setup.paperSize = 9  # A4
    raw.page_setup.fitToWidth = pages
    raw.page_setup.fitToHeight = 0
    raw.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = raw.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.7
    margins.header = margins.footer = 0.3
    raw.oddHeader.left.text = _plain_code(title)
    raw.oddHeader.right.text = _plain_code(header)
    pages_of = translate("Registers", "page {number} of {total}").format(number="&P", total="&N")
    raw.oddFooter.center.text = f"{_plain_code(footer)} — {pages_of}"


def _plain_code(text: str) -> str:
    """Text for a page header: an ampersand would start a code, a digit in front the size of the font."""
    shown = text.replace("&", "&&")
    return f" {shown}" if shown[:1].isdigit() else shown

"""Looks and checks of the cells of an action workbook, made once and shared by its sheets."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, Any

from iso20k_audit.model.action_workbook import Column, Holds
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.excel_cells import FORMULA_SIGNS
from iso20k_audit.reports.excel_styles import ACCENT, EDITABLE, FONT, HAIRLINE, INK, LINK, MUTED

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LINE = 13.5
TALLEST = 400.0
DAY_FORMAT = "yyyy-mm-dd"
_REFUSED_IN_TITLES = re.compile(r"[\\/*?:\[\]]|^'|'$")


class Look:
    """The styles of the workbook, made once."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        def font(**more: Any) -> Any:
            looks: dict[str, Any] = {"size": 10, "color": INK} | more
            return Font(name=FONT, **looks)

        def ground(colour: str) -> Any:
            return PatternFill("solid", start_color=colour, end_color=colour)

        line = Side(style="thin", color=HAIRLINE)
        self.wrapped = Alignment(vertical="top", wrap_text=True)
        self._leading = Alignment(vertical="top", wrap_text=True, horizontal="left")
        self._single = Alignment(vertical="top")
        self._middle = Alignment(vertical="center", wrap_text=True)
        self.frame = Border(left=line, right=line, top=line, bottom=line)
        self.unlocked = Protection(locked=False)
        self.link = font(color=LINK, underline="single", bold=True)
        self.title = (font(size=16, bold=True, color=ACCENT), None, self._single, None)
        self.heading = (font(size=12, bold=True, color=ACCENT), None, Alignment(vertical="bottom"), None)
        self.strong = (font(bold=True), None, self.wrapped, None)
        self.plain = (font(), None, self.wrapped, None)
        self.muted = (font(color=MUTED), None, self._single, None)
        self.head = (font(bold=True, color="FFFFFF"), ground(ACCENT), self._middle, self.frame)
        self.head_owner = (font(bold=True, color=INK), ground("F2DFA0"), self._middle, self.frame)
        self.read = (font(), ground("F3F5F7"), self.wrapped, self.frame)
        self.read_strong = (font(bold=True), ground("F3F5F7"), self.wrapped, self.frame)
        self._read_day = (font(), ground("F3F5F7"), self._leading, self.frame)
        self._open = (font(), ground(EDITABLE), self.wrapped, self.frame)
        self._open_day = (font(), ground(EDITABLE), self._leading, self.frame)
        self._formats = {Holds.DATE: DAY_FORMAT, Holds.PERCENT: "0"}
        self._of_format: dict[int, str] = {}

    def read_cell(self, column: Column) -> tuple[Any, ...]:
        """The look of a locked cell."""
        look = self._read_day if column.holds in self._formats else self.read
        return (*look, self._formats.get(column.holds, "@"))

    def open_cell(self, column: Column) -> tuple[Any, ...]:
        """The look of a cell that the owner fills in."""
        look = self._open_day if column.holds in self._formats else self._open
        return (*look, self._formats.get(column.holds, "@"))

    def put(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        value: Any,
        look: tuple[Any, ...],
        *,
        blank: bool = False,
    ) -> None:
        """Writes a value; a text stays text, whatever it begins with. `blank`: style empty cells too."""
        if value in (None, "") and not blank:
            return
        cell: Any = sheet.cell(row, column)
        if isinstance(value, str):
            text = excel_text.escape(excel_text.clean(value))
            if text:
                cell.value = text
                cell.data_type = "s"
        elif value is not None:
            cell.value = value
        font, fill, alignment, border, *number_format = look
        cell.font, cell.alignment = font, alignment
        if fill is not None:
            cell.fill = fill
        if border is not None:
            cell.border = border
        if number_format:
            cell.number_format = number_format[0]
        if isinstance(value, str) and value[:1] in FORMULA_SIGNS:
            cell.quotePrefix = True

    def height(self, sheet: Worksheet, row: int, points: float) -> Any:
        """A height for a row that Excel still changes when somebody types."""
        return _loose_height()(sheet, index=row, ht=points)


@cache
def _loose_height() -> Callable[..., Any]:
    from openpyxl.worksheet.dimensions import RowDimension

    class Loose(RowDimension):
        """openpyxl calls every height a fixed one, and Excel would then not grow the row."""

        @property
        def customHeight(self) -> bool:
            return False

    return Loose


def line_count(text: str, wide: float) -> int:
    """About how many lines a wrapped text takes; East Asian characters count double."""
    room = max(4, int(wide * 1.08 - 1))
    double = 2 if text and max(text) > "\u2e7f" else 1
    return sum(max(1, ceil(len(line) * double / room)) for line in text.split("\n"))


def fitting_titles(titles: dict[str, tuple[str, str]]) -> dict[str, str]:
    """Titles of sheets in the language in use; the English one where Excel would refuse it, or it is there twice."""
    found: dict[str, str] = {}
    for name, (shown, english) in titles.items():
        fits = len(shown) <= 31 and not _REFUSED_IN_TITLES.search(shown) and shown not in found.values()
        found[name] = shown if fits else english
    return found


def quoted(word: str) -> str:
    """A word as a formula has it."""
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def day_formula(value: date) -> str:
    """A day as a formula has it."""
    return f"DATE({value.year},{value.month},{value.day})"


def link_to(sheet: str, row: int, cell: str) -> Any:
    """A link from a cell to the first cell of a row of another sheet."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    quoted = sheet.replace("'", "''")
    return Hyperlink(ref=cell, location=f"'{quoted}'!A{row}")


def add_check(sheet: Worksheet, cells: str, column: Column, wrong: str, **rule: Any) -> None:
    """Checks what is typed into cells by a `rule` of openpyxl, says what is `wrong`, and shows what belongs there."""
    from openpyxl.worksheet.datavalidation import DataValidation

    check: Any = DataValidation(allow_blank=True, **rule)
    if wrong:
        check.showErrorMessage = True
        check.errorTitle = column.heading[:32]
        check.error = wrong[:255]
    if column.hint:
        check.showInputMessage = True
        check.promptTitle = column.heading[:32]
        check.prompt = column.hint[:255]
    for part in cells.split():
        check.add(part)
    sheet.add_data_validation(check)

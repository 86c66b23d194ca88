"""A checklist as an Excel workbook to be edited and imported again, nothing lost.

Not for: workbooks that auditors made themselves (see `table_import`); registers and reports (see
`iso20k_audit.reports`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from iso20k_audit.checklists.template_fields import (
    CHECKLIST_SHEET,
    COLUMNS,
    CONDITION_COLUMNS,
    CONDITION_SHEET,
    FIELDS,
    HELP_SHEET,
    QUESTION_SHEET,
    Value,
)
from iso20k_audit.checklists.template_reading import is_template, read_template
from iso20k_audit.model.checklist import Checklist

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["is_template", "read_template", "write_template"]

_ROOM = 1000
"""Rows below the last question in which Excel still offers choices."""
_MOST_CONDITIONS = 50
_LINE = 14.5
_TALLEST = 400

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

_HELP = (
    ("What this is", "A checklist for the ISO20K Audit Workbench. Edit it here, then import it there."),
    (
        "Questions",
        "One row a question. Rows with the same section stand together in the audit, in their order here.",
    ),
    (
        "New rows",
        "Write below the last row: the table grows by itself. Rows without a question are left out, and said so.",
    ),
    (
        "Several lines",
        "Alt+Enter starts a new line in a cell: one pointer, one kind of evidence, one choice a line.",
    ),
    ("Clauses", "The cells are text, so that 8.10 stays 8.10. Paste values only, to keep it so."),
    (
        "Conditions",
        "Facts about a place that decide which questions apply. Name one here, and refer to its id by Only if.",
    ),
    ("Columns", "They may change places, but keep their names. What each one takes:"),
)


def write_template(checklist: Checklist, path: Path) -> None:
    """Writes a workbook that `read_template` reads back to an equal checklist (but for `sha256`).

    Raises:
        OSError: the file cannot be written.
    """
    from openpyxl import Workbook

    workbook = Workbook()
    first = workbook.active
    assert first is not None
    _write_checklist(first, checklist)
    _write_questions(workbook, checklist)
    _write_conditions(workbook, checklist)
    _write_help(workbook)
    workbook.save(path)


class _Look:
    """The styles of the workbook, made once."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        self.head_font = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
        self.head_fill = PatternFill("solid", fgColor="27506E")
        self.name_font = Font(name="Calibri", size=11, bold=True)
        self.hint_font = Font(name="Calibri", size=10, italic=True, color="5F6B76")
        self.wrapped = Alignment(vertical="top", wrap_text=True)

    def put(self, sheet: Worksheet, row: int, column: int, value: Value, *, font: Any = None) -> None:
        """Writes a value; text stays text, whatever it begins with."""
        if value == "":
            return
        cell = sheet.cell(row, column)
        if isinstance(value, str):
            cell.value = _LOOKS_ESCAPED.sub("_x005F_", _ILLEGAL.sub(" ", value))
            cell.data_type = "s"
            cell.number_format = "@"
            if value[0] in "=+-@":
                cell.quotePrefix = True
        else:
            cell.value = value
        cell.alignment = self.wrapped
        if font is not None:
            cell.font = font

    def fit(self, sheet: Worksheet, row: int, texts: Iterable[tuple[str, int]]) -> None:
        """The height that texts need in columns of these widths; only Excel itself would find it."""
        most = max(
            sum(ceil(max(1, len(line)) / (1.1 * wide)) for line in text.split("\n")) for text, wide in texts
        )
        if most > 1:
            sheet.row_dimensions[row].height = min(_TALLEST, _LINE * most + 2)

    def head(self, sheet: Worksheet, names: tuple[str, ...]) -> None:
        """The headings of a table in the first row, always in view."""
        for column, name in enumerate(names, start=1):
            cell = sheet.cell(1, column, name)
            cell.font, cell.fill, cell.alignment = self.head_font, self.head_fill, self.wrapped
        sheet.row_dimensions[1].height = 2 * _LINE + 2
        sheet.freeze_panes = "A2"

    def page(self, sheet: Worksheet) -> None:
        """Printed across, on one page wide."""
        from openpyxl.worksheet.properties import PageSetupProperties

        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)

    def columns(self, sheet: Worksheet, widths: tuple[int, ...]) -> None:
        """Widths; cells that are filled in later are text, on several lines."""
        from openpyxl.utils import get_column_letter

        for column, wide in enumerate(widths, start=1):
            dimension = sheet.column_dimensions[get_column_letter(column)]
            dimension.width = wide
            dimension.alignment = self.wrapped
            dimension.number_format = "@"


def _write_checklist(sheet: Worksheet, checklist: Checklist) -> None:
    look = _Look()
    sheet.title = CHECKLIST_SHEET
    look.columns(sheet, (16, 70, 70))
    for row, field in enumerate(FIELDS, start=1):
        look.put(sheet, row, 1, field.name, font=look.name_font)
        look.put(sheet, row, 2, field.value(checklist))
        look.put(sheet, row, 3, field.hint, font=look.hint_font)
        if field.choices:
            _offer(sheet, f"B{row}", field.choices, field.hint)
    look.fit(sheet, len(FIELDS), ((checklist.description, 70),))
    look.page(sheet)


def _write_questions(workbook: Workbook, checklist: Checklist) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.table import Table, TableStyleInfo

    look = _Look()
    sheet: Worksheet = workbook.create_sheet(QUESTION_SHEET)
    look.columns(sheet, tuple(column.wide for column in COLUMNS))
    look.head(sheet, tuple(column.name for column in COLUMNS))
    row = 1
    for section, question in checklist.located():
        row += 1
        values = [column.value(section, question) for column in COLUMNS]
        for place, value in enumerate(values, start=1):
            look.put(sheet, row, place, value)
        look.fit(sheet, row, zip(map(str, values), (column.wide for column in COLUMNS), strict=True))
    last = get_column_letter(len(COLUMNS))
    table = Table(displayName="Questions", ref=f"A1:{last}{max(row, 2)}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(table)
    for place, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(place)
        cells = f"{letter}2:{letter}{row + _ROOM}"
        if column.choices:
            _offer(sheet, cells, column.choices, column.hint)
        elif column.name == "Only if":
            _offer(sheet, cells, f"={CONDITION_SHEET}!$A$2:$A${_MOST_CONDITIONS + 1}", column.hint)
        elif column.whole:
            _offer(sheet, cells, column.whole, column.hint)
            sheet.column_dimensions[letter].number_format = "0"
        else:
            _explain(sheet, cells, column.name, column.hint)
        if column.name in ("At least", "At most"):
            sheet.column_dimensions[letter].number_format = "General"
    sheet.sheet_view.zoomScale = 90
    sheet.print_title_rows = "1:1"
    look.page(sheet)


def _write_conditions(workbook: Workbook, checklist: Checklist) -> None:
    look = _Look()
    sheet: Worksheet = workbook.create_sheet(CONDITION_SHEET)
    look.columns(sheet, (24, 90))
    look.head(sheet, CONDITION_COLUMNS)
    for row, condition in enumerate(checklist.conditions, start=2):
        look.put(sheet, row, 1, condition.id)
        look.put(sheet, row, 2, condition.text)
        look.fit(sheet, row, ((condition.text, 90),))
    look.page(sheet)
    _explain(sheet, f"A2:A{_MOST_CONDITIONS + 1}", "Id", "A short name, by which Only if refers to it.")
    _explain(sheet, f"B2:B{_MOST_CONDITIONS + 1}", "Condition", "A statement that is true of a place or not.")


def _write_help(workbook: Workbook) -> None:
    look = _Look()
    sheet: Worksheet = workbook.create_sheet(HELP_SHEET)
    look.columns(sheet, (26, 110))
    rows = (*_HELP, *((column.name, column.hint) for column in COLUMNS))
    for row, (name, text) in enumerate(rows, start=1):
        look.put(sheet, row, 1, name, font=look.name_font)
        look.put(sheet, row, 2, text)
        look.fit(sheet, row, ((text, 110),))
    look.page(sheet)


def _offer(sheet: Worksheet, cells: str, what: tuple[str, ...] | tuple[int, int] | str, hint: str) -> None:
    """Lets Excel offer choices, a range of them, or whole numbers only."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if isinstance(what, str):
        rule = DataValidation(type="list", formula1=what, allow_blank=True)
    elif isinstance(what[0], int):
        rule = DataValidation(
            type="whole", operator="between", formula1=str(what[0]), formula2=str(what[1]), allow_blank=True
        )
    else:
        rule = DataValidation(type="list", formula1=f'"{",".join(map(str, what))}"', allow_blank=True)
    rule.error = hint
    rule.errorTitle = "Not possible here"
    rule.showErrorMessage = True
    _hint(rule, "", hint)
    sheet.add_data_validation(rule)
    rule.add(cells)


def _explain(sheet: Worksheet, cells: str, name: str, hint: str) -> None:
    """Lets Excel show what a cell takes; anything may stand there."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation(allow_blank=True)
    _hint(rule, name, hint)
    sheet.add_data_validation(rule)
    rule.add(cells)


def _hint(rule: Any, name: str, hint: str) -> None:
    rule.promptTitle = name or None
    rule.prompt = hint
    rule.showInputMessage = True

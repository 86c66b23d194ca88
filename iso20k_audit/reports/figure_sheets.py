"""A `Figure` as a sheet of an Excel workbook: its values as a table, and a native chart that follows them.

Made with a plain openpyxl workbook, because the streaming one (`excel_book`) has no charts. Not for: registers.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.figures import Figure, Form, Unit, rows_of
from iso20k_audit.model.wording import direction, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.excel_book import PROGRAM

_COLOURS = {
    "first": "08635C",
    "second": "0869FC",
    "third": "5B3E96",
    "in_time": "08635C",
    "late": "B45D13",
    "unknown": "59636E",
    "major": "630E20",
    "minor": "B45D13",
    "ofi": "0869FC",
    "positive": "5B3E96",
    "conflict": "A3122F",
}
_PATTERNS = {
    "minor": "wdUpDiag",
    "late": "wdUpDiag",
    "ofi": "dotGrid",
    "unknown": "dotGrid",
    "positive": "ltHorz",
}
_MARKERS = {"first": "circle", "second": "square", "third": "triangle"}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
HEAD_ROW = 1


def new_workbook() -> Any:
    """An empty workbook for figures."""
    from openpyxl import Workbook

    book: Any = Workbook()
    book.remove(book.active)
    book.properties.creator = PROGRAM
    return book


def save(book: Any, target: Path) -> Path:
    """Writes a workbook: all or nothing.

    Raises:
        InputError: the file cannot be written.
    """
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with temporary.open("xb") as stream:
            book.save(stream)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            translate("Trends", "{target} could not be written: {reason}.").format(
                target=target, reason=error.strerror or error
            ),
            translate("Trends", "Close the file if it is open elsewhere, or choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def sheet_title(book: Any, title: str) -> str:
    """A title that Excel takes and no other sheet has: at most 31 characters."""
    base = _FORBIDDEN.sub(" ", excel_text.one_line(title, 31))[:31].strip() or "Sheet"
    name, number = base, 2
    while name.casefold() in (one.casefold() for one in book.sheetnames):
        name = f"{base[:27]} {number}"
        number += 1
    return name


def put(sheet: Any, row: int, column: int, value: Any, *, bold: bool = False, form: str = "") -> None:
    """One cell; a text never becomes a formula."""
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = excel_text.escape(excel_text.split(excel_text.clean(value))[0])
        cell.data_type = "s"
        if value[:1] in "=+-@":
            cell.quotePrefix = True
        cell.alignment = Alignment(wrap_text=bold, vertical="top")
    else:
        cell.value = value
    if bold:
        cell.font = Font(bold=True)
    if form:
        cell.number_format = form


def add_figure(book: Any, figure: Figure) -> Any:
    """Adds a sheet with the values of a figure, its chart beside them, and how it is counted. Returns the sheet."""
    sheet = book.create_sheet(sheet_title(book, figure.title))
    sheet.sheet_view.rightToLeft = direction() == "rtl" or None
    head, rows = rows_of(figure)
    put_table(sheet, head, rows, "0%" if figure.unit is Unit.SHARE else "", len(figure.series))
    below = len(rows) + HEAD_ROW + 2
    for offset, text in enumerate(text for text in (figure.title, figure.how, *figure.notes) if text):
        put(sheet, below + offset, 1, text)
        sheet.cell(below + offset, 1).alignment = _plain()
    if not figure.is_empty:
        _add_chart(sheet, figure, len(rows))
    return sheet


def put_table(
    sheet: Any, head: Sequence[str], rows: Sequence[Sequence[Any]], form: str = "", formed: int = 0
) -> None:
    """Headings and rows from A1; `form` is the number format of the first `formed` columns after the first."""
    for column, text in enumerate(head, 1):
        put(sheet, HEAD_ROW, column, text, bold=True)
        sheet.column_dimensions[_letter(column)].width = 42 if column == 1 else 16
    for number, row in enumerate(rows, HEAD_ROW + 1):
        for column, value in enumerate(row, 1):
            put(sheet, number, column, value, form=form if 1 < column <= formed + 1 else "")
    sheet.freeze_panes = "B2"
    sheet.row_dimensions[HEAD_ROW].height = 15.0 * max(-(-len(text) // 15) for text in head[1:] or [""])
    fit_to_page(sheet)


def fit_to_page(sheet: Any) -> None:
    """Prints on one page across, lying."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _plain() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(wrap_text=False)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


def _add_chart(sheet: Any, figure: Figure, rows: int) -> None:
    from openpyxl.chart import BarChart, LineChart, Reference

    lines = figure.form is Form.LINES or (figure.form is Form.MULTIPLES and figure.unit is Unit.SHARE)
    chart: Any = LineChart() if lines else BarChart()
    if not lines:
        chart.type = "bar" if figure.form is Form.BARS else "col"
        if figure.is_stacked:
            chart.grouping, chart.overlap = "stacked", 100
        chart.gapWidth = 50
        if figure.form is Form.BARS:
            chart.y_axis.crosses = "max"
    chart.title = figure.title
    last = len(figure.series) + 1
    data = Reference(sheet, min_col=2, max_col=last, min_row=HEAD_ROW, max_row=HEAD_ROW + rows)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=HEAD_ROW + 1, max_row=HEAD_ROW + rows))
    for series, label in zip(chart.series, figure.series, strict=False):
        if figure.form is not Form.MULTIPLES:
            _dress(series, label.look or "first", lines=lines)
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # openpyxl hides axes unless told otherwise
    if figure.form is Form.BARS:
        chart.x_axis.scaling.orientation = "maxMin"
    if figure.unit is Unit.SHARE:
        chart.y_axis.number_format = "0%"
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    if len(figure.series) == 1:
        chart.legend = None
    else:
        chart.legend.position = "b"
    chart.width = 24
    chart.height = max(9.0, 2.5 + rows * 0.62) if figure.form is Form.BARS else 10.0
    sheet.add_chart(chart, f"{_letter(len(rows_of(figure)[0]) + 2)}2")


def _dress(series: Any, look: str, *, lines: bool) -> None:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    colour = _COLOURS.get(look, _COLOURS["first"])
    if lines:
        series.graphicalProperties.line.solidFill = colour
        series.marker.symbol = _MARKERS.get(look, "circle")
        series.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.smooth = False
    elif look in _PATTERNS:
        pattern: Any = _PATTERNS[look]
        fill = PatternFillProperties(prst=pattern)
        front: Any = "FFFFFF"  # openpyxl's types know its descriptors, not what they take
        ground: Any = colour
        fill.foreground, fill.background = ColorChoice(srgbClr=front), ColorChoice(srgbClr=ground)
        series.graphicalProperties.pattFill = fill
        series.graphicalProperties.line.solidFill = colour
    else:
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour

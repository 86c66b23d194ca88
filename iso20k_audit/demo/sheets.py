"""Workbooks of the demo audit: samples, rosters, registers. Written with fixed times inside, byte for byte alike."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from iso20k_audit.demo.drawing import Generator

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def write_sheets(made: Generator, target: Path) -> None:
    """Writes the workbook; `created` is the time that its properties carry."""
    from openpyxl import Workbook

    moment = datetime.fromisoformat(made["created"]).astimezone(UTC)
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "Brackwell Contact Services"
    book.properties.created = moment.replace(tzinfo=None)
    for told in made["sheets"]:
        _fill(book.create_sheet(told["name"]), told)
    raw = io.BytesIO()
    book.save(raw)
    target.write_bytes(_settled(raw, moment))


def _value(told: Any) -> Any:
    """Dates as dates, so that the sheet can be sorted and filtered; the rest as told."""
    if isinstance(told, str) and _DATE.fullmatch(told):
        return date.fromisoformat(told)
    return told


def _fill(sheet: Any, told: Generator) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    thin = Side(style="thin", color="FFB8C0CA")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    head, mark = PatternFill("solid", fgColor="FF1C2E4A"), PatternFill("solid", fgColor="FFFFF2CC")
    sheet["A1"], sheet["A2"] = told["title"], told["note"]
    sheet["A1"].font, sheet["A2"].font = Font(bold=True, size=14), Font(italic=True, color="FF5A6470")
    highlight = told.get("highlight") or {"column": None, "values": []}
    for column, (name, width) in enumerate(zip(told["columns"], told["widths"], strict=True), 1):
        cell = sheet.cell(4, column, name)
        cell.font, cell.fill, cell.border = Font(bold=True, color="FFFFFFFF"), head, border
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(column)].width = width + 2
    for number, row in enumerate(told["rows"], 5):
        marked = any(
            name == highlight["column"] and value in highlight["values"]
            for name, value in zip(told["columns"], row, strict=True)
        )
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, _value(value))
            cell.border = border
            cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str) and len(value) > 24)
            if isinstance(cell.value, date):
                cell.number_format = "yyyy-mm-dd"
            if marked:
                cell.fill = mark
    last = f"{get_column_letter(len(told['columns']))}{4 + len(told['rows'])}"
    sheet.auto_filter.ref = f"A4:{last}"
    sheet.freeze_panes = "B5"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _settled(raw: io.BytesIO, moment: datetime) -> bytes:
    """The same workbook with the time of the story wherever the library wrote the time of the run."""
    out = io.BytesIO()
    stamp = f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            entry = zipfile.ZipInfo(
                name, (moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
            )
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return out.getvalue()

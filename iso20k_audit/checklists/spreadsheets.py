"""The sheets of a workbook as tables, by calamine; values of formulas are those that Excel has saved.

Not for: text files (see `delimited`), or what the columns mean (see `column_guessing`).
"""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

from iso20k_audit.checklists import number_formats, old_excel_guard, spreadsheet_guards
from iso20k_audit.checklists.incoming import refusal
from iso20k_audit.checklists.tables import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Range, Table, column_letter
from iso20k_audit.model.wording import grouped, translate

_LARGEST_WHOLE = 1e15


def tables_of(data: bytes, name: str) -> list[Table]:
    """The sheets of a workbook with this file name; see `tabular.read_tables`."""
    archive, parts = _guarded(data, name)
    import python_calamine

    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as workbook:
            return [
                _table(workbook, sheet, archive, parts.get(sheet.name, ""), name)
                for sheet in workbook.sheets_metadata
                if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
            ]
    except python_calamine.PasswordError:
        raise refusal(
            name,
            translate("Checklists", "is protected by a password"),
            translate("Checklists", "save it without one"),
        ) from None
    except (python_calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        what = translate("Checklists", "is damaged or no workbook ({error})").format(error=error)
        raise refusal(name, what, translate("Checklists", "open it in Excel and save it as .xlsx")) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # the library's own bug, told as no Exception
            raise
        raise refusal(
            name,
            translate("Checklists", "is damaged"),
            translate("Checklists", "open it in Excel and save it as .xlsx"),
        ) from None


def _guarded(data: bytes, name: str) -> tuple[zipfile.ZipFile | None, dict[str, str]]:
    """The archive, None for the old format, and sheet names to parts; refuses what is too large to open."""
    if not data.startswith(b"PK"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise refusal(
                name,
                translate("Checklists", "is protected by a password"),
                translate("Checklists", "save it without one"),
            )
        old_excel_guard.refuse_impossible_cells(data, name)
        return None, {}
    archive = spreadsheet_guards.open_archive(data, name)
    parts = number_formats.sheet_parts(archive, name)
    spreadsheet_guards.refuse_far_cells(archive, parts, name)
    if "content.xml" in archive.namelist():
        spreadsheet_guards.refuse_repeated_cells(archive, name)
    return archive, {sheet: part for part, sheet in parts.items() if sheet}


def _table(workbook: Any, metadata: Any, archive: zipfile.ZipFile | None, part: str, name: str) -> Table:
    sheet = workbook.get_sheet_by_name(metadata.name)
    hidden = not str(metadata.visible).endswith(".Visible")
    if sheet.start is None:
        return Table(metadata.name, [], hidden=hidden, typed=True)
    (first, left), (last, right) = sheet.start, sheet.end
    if last >= MAX_ROWS or right >= MAX_COLUMNS or (last - first + 1) * (right + 1) > MAX_CELLS:
        what = translate("Checklists", "reaches to cell {column_letter}{value}; that is too large").format(
            column_letter=column_letter(right), value=grouped(last + 1)
        )
        mend = f"keep to {MAX_ROWS:,} rows and {MAX_COLUMNS} columns, and delete stray values"
        raise refusal(name, what, mend, sheet=metadata.name)
    raw = sheet.to_python(skip_empty_area=True)
    rows, fractions, dates = _as_text(raw, first, left)
    while rows and not any(rows[-1]):
        rows.pop()
    numeric: dict[tuple[int, int], int | None] = {}
    if fractions:
        decimals = {}
        if archive is not None and part.endswith(".xml"):
            decimals = number_formats.shown_decimals(archive, part, sorted(fractions), name)
        numeric = _show_decimals(rows, raw, fractions, (first, left), decimals)
    merged = _merged(sheet)
    filled = _fill_down(rows, merged, first + 1)
    return Table(metadata.name, rows, first + 1, hidden, merged, filled, numeric, dates, typed=True)


def _as_text(
    raw: list[list[Any]], first: int, left: int
) -> tuple[list[list[str]], set[int], frozenset[tuple[int, int]]]:
    """Cells as text, the columns in which numbers with decimals stand, and the cells with dates."""
    fractions: set[int] = set()
    dates: set[tuple[int, int]] = set()
    before = [""] * left
    rows = []
    for number, values in enumerate(raw, first + 1):
        row = before + values
        for column, value in enumerate(values, left):
            if type(value) is not str:
                row[column] = _shown(value)
                if type(value) is float:
                    if value % 1:
                        fractions.add(column)
                elif isinstance(value, datetime.date):
                    dates.add((number, column))
        rows.append(row)
    return rows, fractions, frozenset(dates)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if value == value // 1 and abs(value) < _LARGEST_WHOLE:
            return str(int(value))
        return f"{value:.10g}"
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat(" ") if isinstance(value, datetime.datetime) else value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat("auto")
    return str(value)


def _show_decimals(
    rows: list[list[str]],
    raw: list[list[Any]],
    columns: set[int],
    start: tuple[int, int],
    decimals: dict[tuple[int, int], int],
) -> dict[tuple[int, int], int | None]:
    """Puts the decimals of their format on the numbers of these columns; says which cells are numbers."""
    first, left = start
    numeric: dict[tuple[int, int], int | None] = {}
    for index, row in enumerate(rows):
        for column in columns:
            value = raw[index][column - left]
            if type(value) is not float and type(value) is not int:
                continue
            shown = decimals.get((first + index + 1, column))
            numeric[first + index + 1, column] = shown
            text = row[column]
            if shown is not None and shown > len(text.partition(".")[2]) and "e" not in text:
                row[column] = f"{value:.{shown}f}"
    return numeric


def _merged(sheet: Any) -> tuple[Range, ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple((top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in ranges)


def _fill_down(
    rows: list[list[str]], merged: tuple[Range, ...], first_row: int
) -> frozenset[tuple[int, int]]:
    """Writes the value of cells merged downwards into each row, as a reader takes it."""
    filled: set[tuple[int, int]] = set()
    for top, left, bottom, right in merged:
        index = top - first_row
        if left != right or top == bottom or not 0 <= index < len(rows) or left >= len(rows[index]):
            continue
        value = rows[index][left]
        for below in range(index + 1, min(bottom - first_row + 1, len(rows))) if value else ():
            if rows[below][left]:
                break  # ranges never overlap in a workbook that Excel wrote
            rows[below][left] = value
            filled.add((first_row + below, left))
    return frozenset(filled)

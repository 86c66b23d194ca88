"""Tables in the files that auditors keep: workbooks of Excel and LibreOffice, CSV and other text.

Cells come as people see them; nothing is guessed here about what they mean (see `column_guessing`).
"""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.checklists import delimited, spreadsheets
from iso20k_audit.checklists.incoming import FileKind, kind_of, read_bytes, refusal
from iso20k_audit.checklists.tables import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Table,
    column_index,
    column_letter,
)
from iso20k_audit.model.wording import translate

__all__ = [
    "MAX_CELLS",
    "MAX_COLUMNS",
    "MAX_ROWS",
    "Table",
    "column_index",
    "column_letter",
    "read_tables",
    "tables_of",
]


def read_tables(path: Path) -> list[Table]:
    """The tables in a file: each sheet of a workbook, or the one in a text file. Empty sheets stay.

    Args:
        path: `.xlsx`, `.xlsm`, `.xls`, `.xlsb`, `.ods`, `.csv`, `.tsv` or `.txt`; what it is, is told by its
            content. At most 50 MB, and in each sheet 200,000 rows and 200 columns.

    Raises:
        NotFound: there is no such file.
        InputError: it cannot be used; names the file, where known the sheet and the row, and the mend.
    """
    return tables_of(read_bytes(path), path.name)


def tables_of(data: bytes, name: str) -> list[Table]:
    """The tables in the bytes of a file with this name; see `read_tables`."""
    if kind_of(data, name) is FileKind.WORKBOOK:
        return spreadsheets.tables_of(data, name)

    text = delimited.decode(data)
    sample = text[:20_000]
    odd = sum(1 for sign in sample if sign < " " and sign not in "\t\r\n\f\v")
    if odd * 50 > len(sample):
        raise refusal(
            name,
            translate("Checklists", "this is no text and no workbook"),
            translate("Checklists", "save the table as .xlsx or .csv"),
        )
    rows = delimited.parse(text, name)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    for row in rows:
        if len(row) < width:
            row.extend([""] * (width - len(row)))
    return [Table(Path(name).stem or name, rows)]

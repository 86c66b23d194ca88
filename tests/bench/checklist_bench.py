"""Loading the whole library, and reading a large checklist of the user's."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import yaml

from iso20k_audit.assets import checklist_folder
from iso20k_audit.checklists.library import list_checklists
from tests.bench.measuring import Line, in_turns

ROWS = 5_000


def library_line() -> Line:
    """Reading and validating every shipped checklist against parsing the same files with the C loader."""
    files = sorted(checklist_folder().rglob("*.yaml"))

    def floor() -> None:
        for file in files:
            yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)

    list_checklists(checklist_folder())
    mine, base = in_turns(lambda: list_checklists(checklist_folder()), floor, 5)
    return Line(f"Loading and validating {len(files)} checklists", mine * 1000, base * 1000, "ms", 3)


def excel_lines(folder: Path) -> list[Line]:
    """A 5,000-row Excel checklist against calamine reading the same cells."""
    from openpyxl import Workbook
    from python_calamine import CalamineWorkbook

    from iso20k_audit.checklists.importing import import_file
    from iso20k_audit.checklists.tabular import read_tables

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Checklist")
    sheet.append(["Internal audit checklist"])
    sheet.append([])
    sheet.append(["No.", "Clause", "Process", "Question", "What to look for", "Evidence"])
    for number in range(ROWS):
        sheet.append(
            [
                number + 1,
                f"8.{number % 7 + 1}",
                f"Process {number // 400}",
                f"How does the desk handle case {number} of the day?",
                "A dated record\nA name against it",
                "Tickets; shift log",
            ]
        )
    file = folder / "checklist.xlsx"
    book.save(file)

    def floor() -> None:
        workbook = CalamineWorkbook.from_path(str(file))
        workbook.get_sheet_by_index(0).to_python()

    def read() -> None:
        (table,) = read_tables(file)
        assert len(table.rows) > ROWS

    def read_and_convert() -> None:
        assert len(import_file(file).checklist.questions) == ROWS

    read_and_convert()
    reading, base = in_turns(read, floor, 5)
    importing, base_again = in_turns(read_and_convert, floor, 3)
    return [
        Line(f"Reading an Excel checklist of {ROWS:,} rows", reading * 1000, base * 1000, "ms", 3),
        Line(f"Reading it and making {ROWS:,} questions", importing * 1000, base_again * 1000, "ms", 25),
    ]


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        return [library_line(), *excel_lines(folder)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)

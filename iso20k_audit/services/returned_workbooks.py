"""Reads an action workbook that came back: which export it is, and what stands in each cell of each row.

A row is known by its key and a column by its code, so that sorted rows, moved columns and a renamed sheet make no
difference. Nothing here asks what the audit says; that is compared in `action_import`.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path

from iso20k_audit.checklists import spreadsheets
from iso20k_audit.checklists.incoming import FileKind, kind_of, read_bytes
from iso20k_audit.checklists.spreadsheet_guards import read_member
from iso20k_audit.checklists.tables import Table, column_letter
from iso20k_audit.model.action_workbook import (
    FORMAT,
    KEY,
    MANIFEST_SHEET,
    STAMP,
    VERSION,
    SealedRow,
    cell_seal,
    column_of,
    normal,
    owner_codes,
    seal,
)
from iso20k_audit.model.errors import ChecklistError, InputError
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_cells import moment_of

_MOST_BYTES = 20 * 1024 * 1024
_SEARCHED_ROWS = 40
"""The headings are looked for in so many rows from the top."""

_ENOUGH_HEADINGS = 4
_DATE_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true)[\"']")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a cell, a row or the file, in one line.

    Attributes:
        place: `Actions!H7`, or a sheet, or empty for the file as a whole.
        refused: it was not taken; else it is only worth knowing.
    """

    place: str
    what: str
    mend: str = ""
    refused: bool = True

    @property
    def text(self) -> str:
        """`Actions!H7: "next week" is not a date; write it as 2026-10-31`."""
        told = f"{self.what}; {self.mend}" if self.mend else self.what
        return f"{self.place}: {told}" if self.place else told


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the owner: its text, and where it stands."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row that was recognised.

    Attributes:
        cells: by code of the column, those that an owner fills in and that are not locked in this row.
        heads: versions that stood when it was written; None where the row is of another export, so that nothing is
            known about them.
    """

    key: str
    finding_id: str
    place: str
    cells: dict[str, Cell]
    heads: dict[str, list[str]] | None


@dataclass(slots=True)
class Returned:
    """A workbook that came back.

    Attributes:
        path: the file; sha256, size_bytes: of its bytes.
        rows: in the order of the file, each key once.
        problems: what was found wrong while reading.
    """

    path: Path
    sha256: str
    size_bytes: int
    export_id: str
    audit_id: str
    audit_number: str
    owner: str
    part: str
    language: str
    made_at: datetime | None
    program: str
    from_1904: bool
    sheet: str = ""
    rows: list[ReturnedRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_workbook(path: Path) -> Returned:
    """Reads a workbook in any format that Excel and LibreOffice save.

    Raises:
        InputError: it cannot be read, is no action workbook, or its hidden sheet was changed.
    """
    data = _bytes(path)
    try:
        tables = spreadsheets.tables_of(data, path.name)
    except ChecklistError as error:
        raise InputError("\n".join(error.problems)) from error
    facts = _manifest(tables, path)
    found = Returned(
        path,
        hashlib.sha256(data).hexdigest(),
        len(data),
        facts["export"],
        facts["audit"],
        facts.get("audit_number", ""),
        facts.get("owner", ""),
        facts.get("part", ""),
        facts.get("language", ""),
        moment_of(facts.get("made_at", "")),
        facts.get("program", ""),
        _counts_from_1904(data, path.name),
    )
    table, header, columns = _headed(tables, facts, path)
    found.sheet = table.name
    _read_rows(found, table, header, columns, facts)
    return found


def is_action_workbook(path: Path) -> bool:
    """Whether an Excel file has the hidden sheet of an action workbook; a quick look, nothing is checked."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("xl/workbook.xml") as part:
            return f'"{MANIFEST_SHEET}"'.encode() in part.read(200_000)
    except (
        OSError,
        KeyError,
        ValueError,
        RuntimeError,
        NotImplementedError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
    ):
        return False


def _bytes(path: Path) -> bytes:
    data = read_bytes(path)
    if len(data) > _MOST_BYTES:
        raise InputError(
            translate("ActionImport", '"{name}" is larger than {most} MB.').format(
                name=path.name, most=_MOST_BYTES // 2**20
            ),
            translate("ActionImport", "Evidence belongs into files beside the workbook, not into it."),
        )
    try:
        is_workbook = kind_of(data, path.name) is FileKind.WORKBOOK
    except ChecklistError as error:
        raise InputError("\n".join(error.problems)) from error
    if not is_workbook:
        raise _no_workbook(path)
    return data


def _no_workbook(path: Path) -> InputError:
    return InputError(
        translate("ActionImport", '"{name}" is no action workbook of this program.').format(name=path.name),
        translate(
            "ActionImport", "Ask for the workbook that was sent out, saved as .xlsx, with all its sheets."
        ),
    )


def _counts_from_1904(data: bytes, name: str) -> bool:
    """Whether numbers of days in this workbook count from 1904, as old Macintosh workbooks do."""
    if not data.startswith(b"PK"):
        return False
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return bool(_DATE_1904.search(read_member(archive, "xl/workbook.xml", name)[:100_000]))


def _manifest(tables: list[Table], path: Path) -> dict[str, str]:
    named = [table for table in tables if table.name == MANIFEST_SHEET]
    lines = {row[0]: row[1] for table in named for row in table.rows if len(row) > 1 and row[0]}
    if lines.get("format") != FORMAT:
        raise _no_workbook(path)
    told = lines.pop("seal", "")
    if lines.get("version") != str(VERSION):
        raise InputError(
            translate("ActionImport", '"{name}" was written by another version of this program.').format(
                name=path.name
            ),
            translate("ActionImport", "Install the newest version, or send a new workbook out."),
        )
    made_at = moment_of(lines.get("made_at", ""))
    whole = all(lines.get(name) for name in ("export", "audit")) and made_at is not None
    if told != seal(lines) or not whole or _sealed_rows(lines) is None:
        raise InputError(
            translate(
                "ActionImport", '"{name}": the hidden sheet by which rows are recognised was changed.'
            ).format(name=path.name),
            translate("ActionImport", "Send a new workbook out; the answers can be copied into it."),
        )
    return lines


def _sealed_rows(lines: dict[str, str]) -> dict[str, SealedRow] | None:
    """What the hidden sheet knows of each row; None where it does not make sense."""
    try:
        return {
            name[4:]: SealedRow.from_json(text) for name, text in lines.items() if name.startswith("row:")
        }
    except (ValueError, TypeError, RecursionError):
        return None


# --- the sheet of actions --------------------------------------------------------------------------


def _headed(tables: list[Table], facts: dict[str, str], path: Path) -> tuple[Table, int, dict[str, int]]:
    """The sheet with the actions, the index of its last heading row, and the columns by their codes."""
    ordered = sorted(tables, key=lambda table: table.name != facts.get("sheet"))
    codes = (KEY, STAMP, *(name.removeprefix("column:") for name in facts if name.startswith("column:")))
    for table in ordered:
        if table.name == MANIFEST_SHEET:
            continue
        for index, row in enumerate(table.rows[:_SEARCHED_ROWS]):
            if KEY in row and sum(code in row for code in codes) >= _ENOUGH_HEADINGS:
                columns = {code: row.index(code) for code in codes if code in row}
                return table, _last_heading(table, index, facts), _completed(table, columns, facts)
    raise InputError(
        translate("ActionImport", '"{name}" has no sheet with the hidden keys of its rows.').format(
            name=path.name
        ),
        translate(
            "ActionImport", "They are in the first, hidden column. Ask for the workbook with all its columns."
        ),
    )


def _headings(facts: dict[str, str]) -> dict[str, str]:
    return {normal(text): name[7:] for name, text in facts.items() if name.startswith("column:")}


def _last_heading(table: Table, codes_at: int, facts: dict[str, str]) -> int:
    known = _headings(facts)
    for index in range(codes_at, min(codes_at + 8, len(table.rows))):
        if sum(normal(cell) in known for cell in table.rows[index]) >= _ENOUGH_HEADINGS:
            return index
    return codes_at


def _completed(table: Table, columns: dict[str, int], facts: dict[str, str]) -> dict[str, int]:
    """Columns without their code (of a row that was deleted or overwritten) by their heading."""
    known = _headings(facts)
    taken = set(columns.values())
    for row in table.rows[:_SEARCHED_ROWS]:
        if sum(normal(cell) in known for cell in row) < _ENOUGH_HEADINGS:
            continue
        for index, cell in enumerate(row):
            code = known.get(normal(cell), "")
            if code and code not in columns and index not in taken:
                columns[code] = index
                taken.add(index)
    return columns


def _read_rows(
    found: Returned, table: Table, header: int, columns: dict[str, int], facts: dict[str, str]
) -> None:
    known = _sealed_rows(facts) or {}
    numbers = {normal(name[8:]): text for name, text in facts.items() if name.startswith("finding:")}
    _tell_missing_columns(found, columns, facts)
    lines = list(_lines(table, header))
    keys = Counter(row[columns[KEY]] for _number, row in lines)
    stamp = found.export_id.replace("-", "")[-12:]
    seen: set[str] = set()
    for number, row in lines:
        place = f"{table.name}!{column_letter(_first_shown(columns))}{number}"
        key = row[columns[KEY]]
        told = _refused_row(row, columns, key, known, keys)
        if told is not None:
            if told and (keys[key] < 2 or key not in seen or not key):
                found.problems.append(Problem(place, *told))
            seen.add(key)
            continue
        seen.add(key)
        row_seal = known[key]
        same_export = row[columns[STAMP]] == stamp if STAMP in columns else True
        if not same_export:
            found.problems.append(
                Problem(
                    place,
                    translate("ActionImport", "the row was copied from another workbook"),
                    translate("ActionImport", "compare each value with what stands in the audit"),
                    refused=False,
                )
            )
        cells = {
            code: Cell(row[index], f"{table.name}!{column_letter(index)}{number}")
            for code, index in columns.items()
        }
        _tell_tampered(found, cells, row_seal)
        finding_id = row_seal.finding_id
        if not finding_id and "finding" in cells:
            finding_id = numbers.get(normal(cells["finding"].text), "")
            if cells["finding"].text.strip() and not finding_id:
                found.problems.append(
                    Problem(
                        cells["finding"].place,
                        translate("ActionImport", '"{text}" is no finding of this workbook').format(
                            text=normal(cells["finding"].text)[:60]
                        ),
                        translate("ActionImport", "choose one from the list; nothing of the row was taken"),
                    )
                )
                continue
        own = {
            code: cell for code, cell in cells.items() if code in owner_codes() and code not in row_seal.cells
        }
        found.rows.append(ReturnedRow(key, finding_id, place, own, row_seal.heads if same_export else None))
    _tell_deleted(found, known, seen)


def _lines(table: Table, header: int) -> Iterator[tuple[int, list[str]]]:
    for index in range(header + 1, len(table.rows)):
        row = table.rows[index]
        if any(cell.strip() for cell in row):
            yield table.number(index), row


def _first_shown(columns: dict[str, int]) -> int:
    return min((index for code, index in columns.items() if code not in (KEY, STAMP)), default=0)


def _refused_row(
    row: list[str], columns: dict[str, int], key: str, known: dict[str, SealedRow], keys: Counter[str]
) -> tuple[str, str] | tuple[()] | None:
    """Why a row cannot be used: what and mend; empty where it holds nothing anyway; None where it can."""
    filled = any(row[index].strip() for code, index in columns.items() if code in owner_codes())
    if not key:
        if not filled:
            return ()
        return (
            translate("ActionImport", "the row has no key, so it was added by hand; nothing of it was taken"),
            translate("ActionImport", "use the empty rows at the end of the table for new actions"),
        )
    if key not in known:
        return (
            translate("ActionImport", "the row belongs to another workbook; nothing of it was taken"),
            translate("ActionImport", "take that workbook in as it is"),
        )
    if keys[key] > 1:
        return (
            translate("ActionImport", "the row is there {count} times; none of them was taken").format(
                count=keys[key]
            ),
            translate("ActionImport", "delete all but the right one"),
        )
    return None


def _tell_missing_columns(found: Returned, columns: dict[str, int], facts: dict[str, str]) -> None:
    lost = [text for name, text in facts.items() if name.startswith("column:") and name[7:] not in columns]
    if lost:
        found.problems.append(
            Problem(
                found.sheet,
                translate("ActionImport", "these columns are gone: {columns}").format(
                    columns=", ".join(lost)
                ),
                translate("ActionImport", "what stood in them was not taken"),
                refused=False,
            )
        )


def _tell_tampered(found: Returned, cells: dict[str, Cell], row: SealedRow) -> None:
    """Locked cells that say something else than when the workbook was written."""
    for code, expected in row.cells.items():
        cell = cells.get(code)
        if cell is None or cell_seal(_as_written(code, cell.text)) == expected:
            continue
        found.problems.append(
            Problem(
                cell.place,
                translate("ActionImport", "the locked cell “{column}” was changed").format(
                    column=column_of(code).heading
                ),
                translate("ActionImport", "the change was ignored"),
                refused=False,
            )
        )


def _as_written(code: str, text: str) -> str:
    """A date without the time that some programs add."""
    return (
        text[:10]
        if code in ("due", "due_on", "done_on", "extension_on") and re.match(r"\d{4}-", text)
        else text
    )


def _tell_deleted(found: Returned, known: dict[str, SealedRow], seen: set[str]) -> None:
    gone = [key for key in known if key not in seen and key.startswith("action:")]
    if gone:
        found.problems.append(
            Problem(
                found.sheet,
                translate("ActionImport", "rows that were sent out are not there any more: {count}").format(
                    count=len(gone)
                ),
                translate("ActionImport", "these actions stay as they are"),
                refused=False,
            )
        )

"""With how many decimals Excel shows the numbers of a sheet: whether 8.1 is seen as 8.1 or as 8.10.

Excel keeps clause 8.10 as the number 8.1; only its format tells. The reader of cells does not say the format,
so it is looked up in the file, for single columns. Not for: which clause is meant (see `clause_cells`).
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterable

from iso20k_audit.checklists.spreadsheet_guards import read_member
from iso20k_audit.checklists.tables import column_letter

_BUILT_IN = {1: 0, 2: 2, 3: 0, 4: 2, 37: 0, 38: 0, 39: 2, 40: 2}
"""Formats that a workbook need not write out: ECMA-376 part 1, 18.8.30; 0 is General."""

_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NUMBER_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\b[^>]*>")
_CELL_FORMATS = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.S)
_CELL_FORMAT = re.compile(rb"<(?:\w+:)?xf\b[^>]*>")
_WORDS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_PLAIN = re.compile(r"[#,]*[0?]*(?:\.([0?]*))?[#]*\Z")


def sheet_parts(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    """The parts of the archive that hold sheets, with the names of the sheets where they can be known.

    Every part that could be a sheet is named, so that a guard can look at it.
    """
    parts = {member: "" for member in archive.namelist() if re.search(r"sheets/[^/]*\.(xml|bin)\Z", member)}
    targets: dict[str, str] = {}
    for relations in ("xl/_rels/workbook.xml.rels", "xl/_rels/workbook.bin.rels"):
        for tag in _RELATION.finditer(read_member(archive, relations, name)):
            found = _attributes(tag[0])
            target = found.get("Target", "").lstrip("/")
            target = target if target.startswith("xl/") else f"xl/{target}"
            if found.get("Type", "").endswith(("/worksheet", "/chartsheet", "/dialogsheet")):
                parts.setdefault(target, "")
                targets[found.get("Id", "")] = target
    for tag in _SHEET.finditer(read_member(archive, "xl/workbook.xml", name)):
        found = _attributes(tag[0])
        identity = next((value for key, value in found.items() if key.endswith(":id")), "")
        if identity in targets:
            parts[targets[identity]] = found.get("name", "")
    return parts


def shown_decimals(
    archive: zipfile.ZipFile, part: str, columns: Iterable[int], name: str
) -> dict[tuple[int, int], int]:
    """Decimals that the format of a cell shows, by row number and column; cells in General are left out."""
    by_format = _decimals_by_format(read_member(archive, "xl/styles.xml", name))
    letters = {column_letter(column): column for column in columns}
    if not letters or not any(decimals is not None for decimals in by_format):
        return {}
    cell = re.compile(
        rb'<(?:\w+:)?c r="(' + "|".join(letters).encode() + rb')(\d{1,7})"(?: t="n")? s="(\d{1,6})"'
    )
    found = {}
    for letter, row, style in cell.findall(read_member(archive, part, name)):
        number = int(style)
        decimals = by_format[number] if number < len(by_format) else None
        if decimals is not None:
            found[int(row), letters[letter.decode()]] = decimals
    return found


def _attributes(tag: bytes) -> dict[str, str]:
    return {
        key.decode("utf-8", "replace"): html.unescape((one or other).decode("utf-8", "replace"))
        for key, one, other in _ATTRIBUTE.findall(tag)
    }


def _decimals_by_format(styles: bytes) -> list[int | None]:
    """Decimals by the number of a cell format; None where the format fixes none."""
    decimals: dict[str, int | None] = {str(number): count for number, count in _BUILT_IN.items()}
    for tag in _NUMBER_FORMAT.finditer(styles):
        found = _attributes(tag[0])
        decimals[found.get("numFmtId", "")] = _decimals(found.get("formatCode", ""))
    inside = _CELL_FORMATS.search(styles)
    tags = _CELL_FORMAT.finditer(inside[0]) if inside else ()
    return [decimals.get(_attributes(tag[0]).get("numFmtId", "")) for tag in tags]


def _decimals(code: str) -> int | None:
    """Decimals of a format such as `0.00` or `#,##0.0;[Red]-0.0`; None for dates, per cent and text."""
    plain = _PLAIN.match(_WORDS.sub("", code.partition(";")[0]).strip())
    return len(plain[1] or "") if plain and plain[0] else None

"""What is looked at before a workbook is opened, so that none can fill the memory.

A zip archive of a few kilobytes can unpack to gigabytes, and one stray cell at XFD1048576 makes a sheet of
17 billion cells, which ends the program. Not for: reading cells (see `spreadsheets`).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from iso20k_audit.checklists.incoming import MEGABYTE, refusal
from iso20k_audit.checklists.tables import MAX_COLUMNS, MAX_ROWS, column_index, column_letter
from iso20k_audit.model.wording import translate

MAX_UNPACKED = 400 * MEGABYTE
MAX_RATIO = 250
"""Times that an archive may grow; workbooks grow by 5 to 60, with endless repetition up to 150."""
SMALL = 16 * MEGABYTE
"""Below this, the ratio does not matter."""
MAX_MEMBERS = 10_000
_MOST_OF_DEFLATE = 1032
"""Deflate cannot do better: a file smaller than `MAX_UNPACKED` by this factor needs no trial unpacking."""

_FAR_XML = re.compile(
    rb'r="(?:[A-Z]{3}\d|G[S-Z]\d|[H-Z][A-Z]\d|[A-Z]{0,3}(?:2(?!00000")\d{5}|[3-9]\d{5}|\d{7}))'
)  # starts with plain text, which is found four times as fast
_CELL_XML = re.compile(
    rb"""<(?:\w+:)?(?:row\b[^>]*?\br=["'](\d{1,9})["']|c\b(?:[^>]*?\br=["']([A-Z]{1,7})(\d{1,9})["'])?)"""
    rb"""[^>]*?(/>|>\s*</(?:\w+:)?c>|>)"""
)
_WIDE_ODS = re.compile(
    rb'<table:table-cell\b[^>]*?number-columns-repeated="(\d+)"[^>]*?office:value-type|'
    rb'<table:table-cell\b[^>]*?office:value-type[^>]*?number-columns-repeated="(\d+)"'
)


def open_archive(data: bytes, name: str) -> zipfile.ZipFile:
    """The archive of a workbook, after a look at how large it becomes.

    Raises:
        ChecklistError: it is damaged, encrypted, or too large unpacked.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise refusal(
            name,
            translate("Checklists", "is damaged or not completely copied"),
            translate("Checklists", "open it in Excel and save it again"),
        ) from None
    if len(members) > MAX_MEMBERS:
        raise refusal(
            name,
            translate("Checklists", "holds thousands of parts"),
            translate("Checklists", "save its table as a new workbook"),
        )
    told = sum(member.file_size for member in members)
    if told > MAX_UNPACKED or (told > SMALL and told > MAX_RATIO * len(data)):
        raise _bomb(name)
    if any(member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for member in members):
        raise refusal(
            name,
            translate("Checklists", "is packed in an unusual way"),
            translate("Checklists", "open it in Excel and save it again"),
        )
    if any(member.flag_bits & 1 for member in members):
        raise refusal(
            name,
            translate("Checklists", "is protected by a password"),
            translate("Checklists", "save it without one"),
        )
    if len(data) * _MOST_OF_DEFLATE > MAX_UNPACKED:  # what the directory tells may be a lie
        _try_unpacking(archive, data, name)
    return archive


def _bomb(name: str) -> Exception:
    what = translate("Checklists", "becomes enormous when it is unpacked")
    return refusal(name, what, translate("Checklists", "copy its table into a new workbook, as values only"))


def _try_unpacking(archive: zipfile.ZipFile, data: bytes, name: str) -> None:
    """Unpacks without keeping anything, by the stream and not by what the directory says of it."""
    left = min(MAX_UNPACKED, max(SMALL, MAX_RATIO * len(data)))
    for member in archive.infolist():
        if member.compress_type != zipfile.ZIP_DEFLATED:
            continue
        start = member.header_offset
        names = int.from_bytes(data[start + 26 : start + 28], "little")
        extra = int.from_bytes(data[start + 28 : start + 30], "little")
        rest = data[start + 30 + names + extra :]
        stream = zlib.decompressobj(-15)
        try:
            while rest and not stream.eof:
                left -= len(stream.decompress(rest, 4 * MEGABYTE))
                rest = stream.unconsumed_tail
                if left < 0:
                    raise _bomb(name)
        except zlib.error:
            raise refusal(
                name,
                translate("Checklists", "is damaged"),
                translate("Checklists", "open it in Excel and save it again"),
            ) from None


def read_member(archive: zipfile.ZipFile, member: str, name: str) -> bytes:
    """The bytes of a part of the workbook; empty where there is no such part.

    Raises:
        ChecklistError: the part is damaged, or longer than its directory says.
    """
    try:
        return archive.read(member)
    except KeyError:
        return b""
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise refusal(
            name,
            translate("Checklists", "is damaged"),
            translate("Checklists", "open it in Excel and save it again"),
        ) from None


def refuse_far_cells(archive: zipfile.ZipFile, sheets: dict[str, str], name: str) -> None:
    """Refuses values far outside the limits before the sheet is laid out in memory.

    Args:
        sheets: part of the archive, `xl/worksheets/sheet1.xml` or `….bin`, to the name of the sheet.

    Raises:
        ChecklistError: names the first such cell.
    """
    for member, sheet in sheets.items():
        content = read_member(archive, member, name)
        cells = _far_in_binary(content) if member.endswith(".bin") else _far_in_xml(content)
        for row, column in cells:
            what = (
                f"there is a value in cell {column_letter(column)}{row}, beyond {MAX_ROWS:,} rows or "
                f"{MAX_COLUMNS} columns"
            )
            mend = "delete it, and the empty rows or columns before it"
            raise refusal(name, what, mend, sheet=sheet)


def refuse_repeated_cells(archive: zipfile.ZipFile, name: str) -> None:
    """Refuses an OpenDocument sheet that repeats one value over more columns than there may be."""
    for match in _WIDE_ODS.finditer(read_member(archive, "content.xml", name)):
        if int(match[1] or match[2]) > MAX_COLUMNS:
            what = translate("Checklists", "a value is repeated over more than {max_columns} columns").format(
                max_columns=MAX_COLUMNS
            )
            raise refusal(name, what, translate("Checklists", "delete what is beyond the checklist"))


def _far_in_xml(content: bytes) -> Iterator[tuple[int, int]]:
    if not _FAR_XML.search(content) and b"r='" not in content:
        return
    row = 0
    for match in _CELL_XML.finditer(content):
        if match[1]:
            row = int(match[1])
            continue
        column = 0
        if match[2]:
            row, column = int(match[3]), column_index(match[2][:3].decode())
        if (row > MAX_ROWS or column >= MAX_COLUMNS or len(match[2] or b"") > 3) and match[4] == b">":
            yield row, column


_ROW_RECORD = 0
_CELL_RECORDS = frozenset(range(2, 12)) | {62}
"""Records of a binary sheet that hold a value: [MS-XLSB] 2.3.2; 1 is an empty cell."""


def _far_in_binary(content: bytes) -> Iterator[tuple[int, int]]:
    at, row = 0, 0
    while at + 2 <= len(content):
        kind, at = _varint(content, at, 2)
        size, at = _varint(content, at, 4)
        if kind == _ROW_RECORD:
            row = int.from_bytes(content[at : at + 4], "little")
        elif kind in _CELL_RECORDS:
            column = int.from_bytes(content[at : at + 4], "little")
            if row >= MAX_ROWS or column >= MAX_COLUMNS:
                yield row + 1, column
        at += size


def _varint(content: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for place in range(most):
        if at >= len(content):
            break
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return value, at

"""A look at workbooks of Excel 97 to 2003 before they are opened, as `spreadsheet_guards` does for newer ones.

A cell in a column that the format does not have makes a sheet of four billion cells, which ends the program. Only as
much of the file is read as it takes to find the places of cells: [MS-CFB] for the container, [MS-XLS] for records.
Not for: reading cells (see `spreadsheets`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from iso20k_audit.checklists.incoming import refusal
from iso20k_audit.model.wording import translate

COLUMNS = 256
ROWS = 65_536
"""What a sheet of the format can have."""

_LAST_SECTOR = 0xFFFFFFFA
"""Numbers above are marks, not sectors."""
_CELLS = frozenset({0x02, 0x03, 0x04, 0x06, 0x203, 0x204, 0x205, 0x27E, 0xD6, 0xFD})
_SEVERAL_CELLS = frozenset({0xBD, 0xBE})
_PASSWORD = 0x2F
_DIMENSIONS = frozenset({0x00, 0x200})


def refuse_impossible_cells(data: bytes, name: str) -> None:
    """Refuses a workbook with cells where there cannot be any.

    Raises:
        ChecklistError: there are such, or the container is damaged.
    """
    try:
        for stream in _streams(data):
            if not all(column < COLUMNS and row < ROWS for row, column in _places(stream)):
                raise refusal(
                    name,
                    translate("Checklists", "is damaged"),
                    translate("Checklists", "open it in Excel and save it as .xlsx"),
                )
    except (struct.error, IndexError):
        raise refusal(
            name,
            translate("Checklists", "is damaged or not completely copied"),
            translate("Checklists", "open it in Excel and save it again"),
        ) from None


def _streams(data: bytes) -> Iterator[bytes]:
    """The streams named Workbook or Book of a compound file."""
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small_shift != 6:
        raise IndexError
    size = 1 << shift
    first_directory, _, cutoff, first_small = struct.unpack_from("<IIII", data, 48)
    table = _sector_table(data, size)
    directory = _chain(data, table, first_directory, size, size)
    root_start = struct.unpack_from("<I", directory, 116)[0]
    for at in range(0, len(directory) - 127, 128):
        entry = directory[at : at + 128]
        title = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le", "replace")
        if title.lower() not in ("workbook", "book") or entry[66] != 2:
            continue
        start, length = struct.unpack_from("<II", entry, 116)
        if length >= cutoff:
            yield _chain(data, table, start, size, size)[:length]
        else:
            small = _chain(data, table, root_start, size, size)
            small_table = _numbers(_chain(data, table, first_small, size, size))
            yield _chain(small, small_table, start, 64, 0)[:length]


def _sector_table(data: bytes, size: int) -> list[int]:
    """The next sector of each; chains of the table itself are followed where it is long."""
    sectors = list(struct.unpack_from("<109I", data, 76))
    more, count = struct.unpack_from("<II", data, 68)
    for _ in range(min(count, len(data) // size)):
        if more >= _LAST_SECTOR:
            break
        block = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
        sectors += block[:-1]
        more = block[-1]
    found: list[int] = []
    for sector in sectors:
        if sector < _LAST_SECTOR:
            found += _numbers(data[(sector + 1) * size : (sector + 2) * size])
    return found


def _numbers(block: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4]))


def _chain(data: bytes, table: list[int], start: int, size: int, offset: int) -> bytes:
    parts = []
    sector = start
    for _ in range(len(table) + 1):
        if sector >= _LAST_SECTOR or sector >= len(table):
            break
        parts.append(data[offset + sector * size : offset + (sector + 1) * size])
        sector = table[sector]
    return b"".join(parts)


def _places(stream: bytes) -> Iterator[tuple[int, int]]:
    """Row and column of every cell, and the last ones that a sheet says it has."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        at += 4
        if kind == _PASSWORD:  # what follows is encrypted, and the reader says so
            return
        if kind in _CELLS and length >= 4:
            yield struct.unpack_from("<HH", stream, at)
        elif kind in _SEVERAL_CELLS and length >= 6 and at + length <= len(stream):
            yield (
                struct.unpack_from("<H", stream, at)[0],
                struct.unpack_from("<H", stream, at + length - 2)[0],
            )
        elif kind in _DIMENSIONS and length >= 14 and at + 12 <= len(stream):
            rows, columns = (
                struct.unpack_from("<I", stream, at + 4)[0],
                struct.unpack_from("<H", stream, at + 10)[0],
            )
            yield max(0, rows - 1), max(0, columns - 1)
        at += length

"""The directory at the end of a zip file, read strictly: one form, at one place, with nothing around it.

Gives places and sizes as they are claimed; whether they are true is seen by `container`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from iso20k_audit.exchange.refusing import damaged, shown, too_much, wrong_at
from iso20k_audit.model.wording import grouped, translate

FULL32 = 0xFFFFFFFF
_FULL16 = 0xFFFF
_END = struct.Struct("<4s4H2LH")
_END64_PLACE = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_CENTRAL = struct.Struct("<4s6H3L5H2L")

ReadAt = Callable[[int, int], bytes]
"""Exactly so many bytes from a place of the file, or PackageError."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a package may be.

    Attributes:
        members: files in it; twenty auditors with 200 photos each and their marked copies are 12,000.
        total_bytes: unpacked.
        ratio: unpacked to packed size of files larger than `ratio_from`; not of entries, which may repeat long texts.
        directory_bytes: size of the zip's own directory.
        text_bytes: entries and all else that is no original, unpacked.
    """

    members: int = 60_000
    total_bytes: int = 64 * 1024**3
    ratio: int = 200
    ratio_from: int = 1024**2
    directory_bytes: int = 16 * 1024**2
    text_bytes: int = 512 * 1024**2


LIMITS = Limits()


class Entry(NamedTuple):
    """A line of the directory."""

    name: bytes
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    offset: int
    is_folder: bool


def read_directory(read_at: ReadAt, size: int, limits: Limits) -> tuple[list[Entry], int]:
    """The lines of the directory, and where it begins.

    Raises:
        PackageError: it is not whole, not at the end, or larger than allowed.
        struct.error: numbers are missing.
    """
    if size < _END.size:
        raise damaged(translate("Exchange", "it is no zip file"))
    end = size - _END.size
    mark, disk, first_disk, here, count, length, offset, comment = _END.unpack(read_at(end, _END.size))
    if mark != b"PK\x05\x06" or comment or disk or first_disk or here != count:
        raise _no_end()
    if count == _FULL16 or FULL32 in (length, offset) or offset + length != end:
        count, length, offset, end = _large_end(read_at, end)
    if count > limits.members:
        raise too_much(
            translate("Exchange", "it has more than {limit} files").format(limit=grouped(limits.members))
        )
    if length > limits.directory_bytes:
        raise too_much(translate("Exchange", "its directory is too large"))
    if offset + length != end:
        raise _no_directory()
    content = read_at(offset, length)
    entries, at = [], 0
    for _ in range(count):
        entry, at = _read_entry(content, at)
        entries.append(entry)
    if at != length:
        raise _no_directory()
    return entries, offset


def _large_end(read_at: ReadAt, end: int) -> tuple[int, int, int, int]:
    """Count, length, place and end of the directory of a large zip (Zip64)."""
    at = end - _END64_PLACE.size - _END64.size
    if at < 0:
        raise _no_end()
    record = _END64.unpack(read_at(at, _END64.size))
    pointer = _END64_PLACE.unpack(read_at(at + _END64.size, _END64_PLACE.size))
    mark, size, _made, _needs, disk, first_disk, here, count, length, offset = record
    if mark != b"PK\x06\x06" or size != _END64.size - 12 or disk or first_disk or here != count:
        raise _no_end()
    if pointer != (b"PK\x06\x07", 0, at, 1):
        raise _no_end()
    return count, length, offset, at


def _no_end() -> Exception:
    return damaged(translate("Exchange", "its end is missing, or something follows it"))


def _no_directory() -> Exception:
    return damaged(translate("Exchange", "its directory cannot be read"))


def _read_entry(content: bytes, at: int) -> tuple[Entry, int]:
    fields = _CENTRAL.unpack_from(content, at)
    mark, made_by, _needs, flags, method, _time, _day, checksum, packed, size = fields[:10]
    name_length, extra_length, comment_length, disk, _internal, outside, offset = fields[10:]
    if mark != b"PK\x01\x02" or comment_length or disk:
        raise _no_directory()
    at += _CENTRAL.size
    name = content[at : at + name_length]
    extra = content[at + name_length : at + name_length + extra_length]
    at += name_length + extra_length
    if len(extra) != extra_length or not name:
        raise _no_directory()
    if FULL32 in (packed, size, offset):
        size, packed, offset = _large_values(extra, size, packed, offset)
    is_folder = name.endswith(b"/")
    kind = (outside >> 16) & 0xF000 if made_by >> 8 == 3 else 0  # the type of a file on Unix
    if kind not in (0, 0x8000, 0x4000) or (kind == 0x4000) > is_folder or (outside & 0x10 and not is_folder):
        raise wrong_at(
            shown(name.decode("utf-8", "replace")),
            translate("Exchange", "is a link or something else that is no file"),
        )
    if is_folder and (size or packed):
        raise damaged(translate("Exchange", "a folder in it has content"))
    return Entry(name, flags, method, checksum, packed, size, offset, is_folder), at


def _large_values(extra: bytes, *values: int) -> list[int]:
    """Values of which those that are full stand in the field for large files (Zip64), in this order."""
    found: list[int] = []
    at = 0
    field = b""
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1:
            field = extra[at + 4 : at + 4 + length]
            break
        at += 4 + length
    for value in values:
        if value == FULL32:
            (value,) = struct.unpack_from("<Q", field)  # noqa: PLW2901
            field = field[8:]
        found.append(value)
    return found


def large_sizes(extra: bytes, size: int, packed: int) -> tuple[int, int]:
    """Packed and unpacked size of a header before the data, from its field for large files where they are full."""
    size, packed = _large_values(extra, size, packed)
    return packed, size

"""A zip file from somebody else, read under guard: nothing is extracted by name, nothing is believed unchecked.

Stricter than zip readers are: entries lie one after the other from the first byte to the directory, the directory
ends the file, sizes are bounded before anything is unpacked, and what is unpacked must have the size and checksum
that it was said to have. Not for: what the files mean (see `bag`).
"""

from __future__ import annotations

import struct
import threading
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from iso20k_audit.exchange.refusing import damaged, shown, too_much, unreadable, wrong_at
from iso20k_audit.exchange.zip_directory import FULL32, LIMITS, Entry, Limits, large_sizes, read_directory
from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import grouped, translate

CHUNK = 256 * 1024
STORED, DEFLATED = 0, 8
_FLAGS_ALLOWED = 0x080E  # kind of deflate, sizes after the data, names in UTF-8
_SIZES_AFTER = 0x0008
_UTF8 = 0x0800
_LOCAL = struct.Struct("<4s5H3L2H")


class Member(NamedTuple):
    """A file in the zip; `start` is where its data begin in the zip."""

    name: str
    method: int
    checksum: int
    packed: int
    size: int
    start: int


class Container:
    """The files of a zip, checked when it is opened. The file stays the caller's, and stays open.

    Args:
        allowed: whether a name may be there; names of folders end with a stroke.
        dense: which files may be packed more densely than `Limits.ratio`.

    Raises:
        PackageError: it is no zip file that may be read; says where and why.
    """

    def __init__(
        self,
        file: BinaryIO,
        size: int,
        allowed: Callable[[str], bool],
        limits: Limits = LIMITS,
        dense: Callable[[str], bool] = lambda _name: False,
    ) -> None:
        self._file = file
        self._size = size
        self._limits = limits
        self._dense = dense
        self._lock = threading.Lock()
        try:
            entries, end = read_directory(self._at, size, limits)
            self.members = self._placed(entries, end, allowed)
        except (struct.error, UnicodeDecodeError, IndexError, ValueError) as error:
            raise damaged(translate("Exchange", "its directory cannot be read")) from error

    # -- reading -------------------------------------------------------------------------------------

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of a file in parts of at most `CHUNK` bytes.

        Raises:
            PackageError: there is no such file, or it is not what the directory says.
        """
        member = self.members.get(name)
        if member is None:
            raise wrong_at(shown(name), translate("Exchange", "is missing"))
        checksum = size = 0
        for part in self._plain(member):
            size += len(part)
            if size > member.size:
                break
            checksum = zlib.crc32(part, checksum)
            yield part
        if size != member.size or checksum != member.checksum:
            raise damaged(translate("Exchange", "{file} is not as it was written").format(file=name))

    def read(self, name: str, most: int) -> bytes:
        """A small file whole.

        Raises:
            PackageError: see `chunks`; or it has more than `most` bytes.
        """
        member = self.members.get(name)
        if member is not None and member.size > most:
            told = translate("Exchange", "is larger than {limit} bytes").format(limit=grouped(most))
            raise wrong_at(shown(name), told)
        return b"".join(self.chunks(name))

    def _plain(self, member: Member) -> Iterator[bytes]:
        if member.method == STORED:
            yield from self._raw(member)
            return
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for part in self._raw(member):
                waiting = part
                while waiting and not inflate.eof:
                    plain = inflate.decompress(waiting, CHUNK)
                    waiting = inflate.unconsumed_tail
                    if plain:
                        yield plain
                if inflate.eof and inflate.unused_data:
                    break
            while not inflate.eof and (plain := inflate.decompress(b"", CHUNK)):
                yield plain
        except zlib.error as error:
            raise damaged(
                translate("Exchange", "{file} cannot be unpacked").format(file=member.name)
            ) from error
        if not inflate.eof or inflate.unused_data:
            raise damaged(translate("Exchange", "{file} cannot be unpacked").format(file=member.name))

    def _raw(self, member: Member) -> Iterator[bytes]:
        place, end = member.start, member.start + member.packed
        while place < end:
            part = self._at(place, min(CHUNK, end - place))
            place += len(part)
            yield part

    def _at(self, place: int, count: int) -> bytes:
        """Bytes of the file, exactly as many."""
        if place + count <= self._size:
            try:
                with self._lock:
                    self._file.seek(place)
                    part = self._file.read(count)
            except OSError as error:
                raise unreadable(error) from error
            if len(part) == count:
                return part
        raise damaged(translate("Exchange", "it is cut off"))

    # -- places -------------------------------------------------------------------------------------

    def _placed(self, entries: list[Entry], end: int, allowed: Callable[[str], bool]) -> dict[str, Member]:
        """Every file with the place of its data; they fill the zip without gap or overlap."""
        total = 0
        seen: set[str] = set()
        members: dict[str, Member] = {}
        ordered = sorted(entries, key=lambda entry: entry.offset)
        places = [*(entry.offset for entry in ordered), end]
        if places[0] != 0:
            raise damaged(translate("Exchange", "something stands before its first file"))
        for entry, (place, following) in zip(ordered, pairwise(places), strict=True):
            name = self._name(entry, seen, allowed)
            self._check_size(entry, name)
            total += entry.size
            if total > self._limits.total_bytes:
                raise too_much(
                    translate("Exchange", "unpacked it has more than {limit} MB").format(
                        limit=grouped(self._limits.total_bytes // 10**6)
                    )
                )
            start = self._data_start(entry, place, following, name)
            if not entry.is_folder:
                members[name] = Member(name, entry.method, entry.checksum, entry.packed, entry.size, start)
        return members

    def _name(self, entry: Entry, seen: set[str], allowed: Callable[[str], bool]) -> str:
        name = entry.name.decode("utf-8" if entry.flags & _UTF8 else "cp437")
        if not allowed(name):
            raise wrong_at(shown(name), translate("Exchange", "has a name that is not allowed"))
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold()).rstrip("/")
        if key in seen:
            raise wrong_at(shown(name), translate("Exchange", "is there twice"))
        seen.add(key)
        return name

    def _check_size(self, entry: Entry, name: str) -> None:
        if entry.flags & ~_FLAGS_ALLOWED or entry.method not in (STORED, DEFLATED):
            told = translate("Exchange", "is encrypted or packed in a way that is not allowed")
            raise wrong_at(shown(name), told)
        if entry.method == STORED and entry.packed != entry.size:
            raise damaged(translate("Exchange", "the sizes of {file} differ").format(file=shown(name)))
        most = max(self._limits.ratio * entry.packed, self._limits.ratio_from)
        if entry.size > most and not self._dense(name):
            raise too_much(
                translate("Exchange", "{file} would become more than {ratio} times as large").format(
                    file=shown(name), ratio=self._limits.ratio
                )
            )

    def _data_start(self, entry: Entry, place: int, following: int, name: str) -> int:
        """Where the data begin, after a header that must say the same as the directory."""
        if following - place < _LOCAL.size + len(entry.name) + entry.packed:
            raise self._misplaced(name)
        header = _LOCAL.unpack(self._at(place, _LOCAL.size))
        mark, _needs, flags, method, _time, _day, checksum, packed, size, name_length, extra_length = header
        start: int = place + _LOCAL.size + name_length + extra_length
        if mark != b"PK\x03\x04" or (flags, method) != (entry.flags, entry.method):
            raise self._misplaced(name)
        if self._at(place + _LOCAL.size, name_length) != entry.name:
            raise self._misplaced(name)
        sizes = (checksum, packed, size)
        if FULL32 in (packed, size):
            extra = self._at(place + _LOCAL.size + name_length, extra_length)
            sizes = (checksum, *large_sizes(extra, size, packed))
        after = following - start - entry.packed
        if not flags & _SIZES_AFTER:
            if sizes != (entry.checksum, entry.packed, entry.size) or after != 0:
                raise self._misplaced(name)
        elif after not in (12, 16, 20, 24) or not self._sizes_after(entry, following - after, after):
            raise self._misplaced(name)
        return start

    @staticmethod
    def _misplaced(name: str) -> PackageError:
        return damaged(translate("Exchange", "{file} is not where it should be").format(file=shown(name)))

    def _sizes_after(self, entry: Entry, place: int, length: int) -> bool:
        """Whether what stands behind the data is what the directory says."""
        content = self._at(place, length)
        if length in (16, 24):
            if content[:4] != b"PK\x07\x08":
                return False
            content = content[4:]
        form = "<LLL" if len(content) == 12 else "<LQQ"
        return struct.unpack(form, content) == (entry.checksum, entry.packed, entry.size)

"""A package that was opened: its content, all of it checked before any of it can be read."""

from __future__ import annotations

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from iso20k_audit.exchange import bag, lines
from iso20k_audit.exchange.chains import Place
from iso20k_audit.exchange.container import Container
from iso20k_audit.exchange.contents import Contents, check, read_withheld
from iso20k_audit.exchange.package_info import PackageInfo
from iso20k_audit.exchange.refusing import wrong_at
from iso20k_audit.exchange.signing import Seal, Signature
from iso20k_audit.exchange.zip_directory import Limits
from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import grouped, translate

Progress = Callable[[int, int, str], None]

RESERVE_BYTES = 64 * 1024 * 1024
"""Left free on the disk of the private folder."""

_STEP = 1024 * 1024


class OpenedPackage:
    """A package whose content was checked; see `open_package`. Close it, or use it in a `with` statement.

    Attributes:
        path: the file.
        file_bytes: its size.
        encrypted: whether it was encrypted.
        info: what it says of itself.
        signature: whose signature it has; not whether that key is trusted.
        digest: SHA-256 that names its content, the same with and without encryption; `words.spoken` says it.
    """

    def __init__(self, path: Path, private: Path, file: BinaryIO, *, encrypted: bool, size: int) -> None:
        self.path = path
        self.file_bytes = size
        self.encrypted = encrypted
        self._private = private
        self._file = file
        self._source: bag.Inside
        self._contents: Contents

    def check(self, size: int, limits: Limits, progress: Progress | None, *, room_for_blobs: bool) -> None:
        """Checks all of it, before anything else is asked. Raises: PackageError, Cancelled."""
        self._source = bag.Inside(Container(self._file, size, bag.is_safe, limits, bag.may_be_dense))
        sizes = self._source.sizes
        total = sum(sizes.values())
        needed = total if room_for_blobs else sum(n for name, n in sizes.items() if bag.blob_of(name) is None)
        check_room(self._private, needed)
        told = counted(progress, total, translate("Exchange", "Checking the package"))
        self._contents = check(self._source, self._private, told, limits)

    def __enter__(self) -> OpenedPackage:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file and removes the private copies. Safe to call twice."""
        self._file.close()
        shutil.rmtree(self._private, ignore_errors=True)

    @property
    def info(self) -> PackageInfo:
        """What the package says of itself."""
        return self._contents.info

    @property
    def signature(self) -> Signature:
        """Whose signature it has."""
        return self._contents.signature

    @property
    def digest(self) -> str:
        """SHA-256 that names the content."""
        return self._contents.digest

    @property
    def file_sha256(self) -> str:
        """SHA-256 of the file as it lies there; read when asked for."""
        with self.path.open("rb", buffering=0) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def replicas(self) -> tuple[str, ...]:
        """Copies of which there are entries or places, in a stable order."""
        found = {copy[1] for name in self._contents.texts if (copy := bag.copy_of(name))}
        return tuple(sorted(found))

    def changes(self, replica: str) -> Iterator[bytes]:
        """The exact bytes of every entry of a copy, each after the one that it continues."""
        name = bag.changes_name(replica)
        if name in self._contents.texts:
            for _number, line in lines.lines_of(self._contents.texts[name], name):
                yield line

    def withheld(self, replica: str) -> Iterator[Place]:
        """Places of entries of a copy that were not sent."""
        name = bag.withheld_name(replica)
        if name in self._contents.texts:
            for _where, place in read_withheld(self._contents.texts[name], replica):
                yield place

    def seals(self) -> tuple[Seal, ...]:
        """Signed heads; each was made with the key that it names, and names no other entry than there is."""
        return self._contents.seals

    def blobs(self) -> dict[str, int]:
        """Sizes of originals by hash."""
        return dict(self._contents.blobs)

    def blob_stream(self, sha256: str) -> io.RawIOBase:
        """An original to read from its beginning, for whoever hashes it on the way; several may be read at once.

        Reading raises PackageError if the file was changed since it was opened.

        Raises:
            PackageError: it is not in the package.
        """
        if sha256 not in self._contents.blobs:
            raise wrong_at(sha256[:80], translate("Exchange", "is not in the package"))
        return _BlobStream(self._source.chunks(bag.blob_name(sha256)))

    def copy_blob(self, sha256: str, target: Path, told: Callable[[int], None] | None = None) -> None:
        """Writes an original to a new file and hashes it again; may be called by several threads.

        Args: told(n): bytes that were written; may raise Cancelled.

        Raises:
            PackageError: it is not in the package, or the file was changed meanwhile; then no file is left.
            OSError: the target cannot be written.
        """
        if sha256 not in self._contents.blobs:
            raise wrong_at(sha256[:80], translate("Exchange", "is not in the package"))
        hasher = hashlib.sha256()
        try:
            with target.open("xb") as file:
                for part in self._source.chunks(bag.blob_name(sha256)):
                    hasher.update(part)
                    file.write(part)
                    if told is not None:
                        told(len(part))
            if hasher.hexdigest() != sha256:
                raise wrong_at(bag.blob_name(sha256), translate("Exchange", "was altered"))
        except FileExistsError:
            raise
        except BaseException:
            target.unlink(missing_ok=True)
            raise


class _BlobStream(io.RawIOBase):
    """Parts of a file, read as a stream."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts
        self._held = memoryview(b"")

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fills the buffer as far as the part in hand reaches; 0 at the end."""
        if not self._held:
            self._held = memoryview(next(self._parts, b""))
        count = min(len(buffer), len(self._held))
        buffer[:count] = self._held[:count]
        self._held = self._held[count:]
        return count


def check_room(folder: Path, needed: int) -> None:
    """Raises PackageError unless the disk of a folder has room for so many bytes."""
    free = shutil.disk_usage(folder).free
    if needed + RESERVE_BYTES > free:
        raise PackageError(
            translate(
                "Exchange", "The package needs {needed} MB, but the disk of {folder} has only {free} MB free."
            ).format(
                needed=grouped((needed + RESERVE_BYTES) // 10**6 + 1),
                folder=folder.parent,
                free=grouped(free // 10**6),
            ),
            translate("Exchange", "Nothing was changed. Free some space, then open it again."),
        )


def counted(progress: Progress | None, total: int, what: str) -> Callable[[int], None]:
    """Tells of bytes in steps of a megabyte."""
    done = told = 0

    def count(number: int) -> None:
        nonlocal done, told
        done += number
        if progress is not None and (done - told >= _STEP or not told):
            told = done
            progress(min(done, total), max(total, 1), what)

    return count

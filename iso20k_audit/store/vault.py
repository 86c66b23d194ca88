"""The evidence vault: each file once, named by its SHA-256, never altered.

Write order: temporary name, fsync, read back and hash, rename, fsync of the folder; only then may a
record name it. A hash name alone does not make a write durable.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from io import BytesIO, RawIOBase
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from iso20k_audit.model.errors import Cancelled, InputError, IntegrityError, WorkspaceError
from iso20k_audit.model.wording import grouped, translate

CHUNK = 256 * 1024
INCOMING = ".incoming"
RESERVE_BYTES = 16 * 1024 * 1024
"""Left free on the disk, so that the database can still save after a large attachment."""

WORKERS = 4
GROUP = 32
"""Files whose folders are synced together; also how many may be waiting for their records after a kill."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the vault.

    Attributes:
        source: where it came from.
        new: False when the vault had these bytes already.
    """

    source: Path
    sha256: str
    size_bytes: int
    new: bool


_Group = tuple[list[tuple[Path, "Future[StoredFile]"]], set[Path]]


class Vault:
    """The folder `evidence/` of a workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def path(self, sha256: str) -> Path:
        """Where the bytes of that hash are, or would be."""
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise InputError(translate("Store", '"{sha256}" is not a SHA-256.').format(sha256=sha256[:80]))
        return self.folder / sha256[:2] / sha256[2:]

    def has(self, sha256: str) -> bool:
        """Whether the bytes are there (not whether they are unchanged)."""
        return bool(sha256) and self.path(sha256).is_file()

    def clear_incoming(self) -> None:
        """Removes what a killed process left half-written; called by the one writer when it opens."""
        incoming = self.folder / INCOMING
        if incoming.is_dir():
            for left in incoming.iterdir():
                left.unlink(missing_ok=True)

    def add(self, source: Path, on_bytes: Callable[[int], None] | None = None) -> StoredFile:
        """Puts one file away durably. `on_bytes(n)` is told of progress and may raise Cancelled.

        Raises:
            InputError: the source is missing, a folder, or unreadable.
            WorkspaceError: no space or the disk refused.
            IntegrityError: what was read back differs from what was written.
        """
        return self._add(source, on_bytes, sync_folder)

    def _add(
        self, source: Path, on_bytes: Callable[[int], None] | None, renamed_in: Callable[[Path], None]
    ) -> StoredFile:
        try:
            size = source.stat().st_size
            if not source.is_file():
                raise InputError(
                    translate("Store", "{source}: is not a file.").format(source=source),
                    translate("Store", "Choose a file; folders are attached file by file."),
                )
            stream = source.open("rb", buffering=0)
        except OSError as error:
            raise InputError(
                translate("Store", "{source}: cannot be read ({strerror}).").format(
                    source=source, strerror=error.strerror
                )
            ) from error
        self._check_space(size, source)
        with stream:
            return self._store(stream, source, on_bytes, renamed_in)

    def add_bytes(self, data: bytes, name: str) -> StoredFile:
        """Puts bytes from the clipboard away under the same promises."""
        self._check_space(len(data), Path(name))
        return self._store(BytesIO(data), Path(name), None, sync_folder)

    def add_many(
        self, sources: Iterable[Path], on_bytes: Callable[[int, int], None] | None = None
    ) -> Iterator[tuple[Path, StoredFile | Exception]]:
        """Stores several files at once, in order; a file that fails yields its error, the others go on.

        Several threads hash and write while others wait for the disk, and folders are synced once for a
        group of files; nothing is yielded before it is durable.

        Args: on_bytes(place in sources, bytes) is told of progress by several threads and may raise Cancelled;
            then what was stored whole is still yielded before Cancelled is raised, so that nothing lies in
            the vault without its record.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        waiting = enumerate(sources)
        with ThreadPoolExecutor(WORKERS, thread_name_prefix="vault") as pool:

            def begin() -> _Group:
                folders: set[Path] = set()
                return [
                    (
                        path,
                        pool.submit(self._add, path, on_bytes and partial(on_bytes, place), folders.add),
                    )
                    for place, path in islice(waiting, GROUP)
                ], folders

            ahead = begin()
            while ahead[0]:
                started = ahead
                ahead = begin()  # keeps the threads busy while the caller writes records for this group
                try:
                    yield from self._settled(pool, started)
                except Cancelled:
                    for group in (started, ahead):
                        yield from self._whole(pool, group)
                    raise
                except BaseException:
                    for _, future in (*started[0], *ahead[0]):
                        future.cancel()
                    raise

    def _settled(self, pool: ThreadPoolExecutor, group: _Group) -> list[tuple[Path, StoredFile | Exception]]:
        outcomes = [self._outcome(*pair) for pair in group[0]]
        list(pool.map(sync_folder, group[1]))
        return outcomes

    @staticmethod
    def _whole(pool: ThreadPoolExecutor, group: _Group) -> list[tuple[Path, StoredFile | Exception]]:
        """What a cancelled group has stored to the end; the rest is left out."""
        whole: list[tuple[Path, StoredFile | Exception]] = []
        for path, future in group[0]:
            if not future.cancel() and future.exception() is None:
                whole.append((path, future.result()))
        list(pool.map(sync_folder, group[1]))
        return whole

    @staticmethod
    def _outcome(source: Path, future: Future[StoredFile]) -> tuple[Path, StoredFile | Exception]:
        error = future.exception()
        if error is None:
            return source, future.result()
        if isinstance(error, InputError | WorkspaceError):
            return source, error
        raise error

    def take_many(self, wanted: Iterable[tuple[str, Callable[[Path], None]]]) -> int:
        """Puts files away whose hashes are known, several at once: of a package, for example.

        Args: `wanted` are pairs of a hash and a function that writes the file to the new path that it is given;
            it is called by several threads and may raise Cancelled. What was stored by then stays, without a
            record that names it.

        Returns: how many files were not there before.

        Raises:
            WorkspaceError: no space or the disk refused.
            IntegrityError: what was read back is not what the hash says.
        """
        (self.folder / INCOMING).mkdir(parents=True, exist_ok=True)
        folders: set[Path] = set()
        with ThreadPoolExecutor(WORKERS, thread_name_prefix="vault") as pool:
            futures = [pool.submit(self._take, sha256, write, folders.add) for sha256, write in wanted]
            try:
                new = sum(future.result() for future in futures)
            finally:
                for future in futures:
                    future.cancel()
            list(pool.map(sync_folder, folders))
        return new

    def _take(self, sha256: str, write: Callable[[Path], None], renamed_in: Callable[[Path], None]) -> bool:
        final = self.path(sha256)
        temporary = self.folder / INCOMING / f"{os.getpid()}-{threading.get_ident()}-{time.monotonic_ns()}"
        try:
            write(temporary)
            with temporary.open("r+b", buffering=0) as file:
                _flush_to_disk(file)
            if _hash(temporary) != sha256:
                raise IntegrityError(
                    translate("Store", "{source}: the disk gave back other bytes than were written.").format(
                        source=sha256[:12]
                    ),
                    translate("Store", "Nothing was taken in. Check the disk before you go on."),
                )
            return self._keep(temporary, sha256, renamed_in)
        except OSError as error:
            raise WorkspaceError(
                translate(
                    "Store", "{source} could not be stored ({strerror}). Everything recorded is safe."
                ).format(source=final.name[:12], strerror=error.strerror or error),
                translate("Store", "Check the disk and try again."),
            ) from error
        finally:
            temporary.unlink(missing_ok=True)

    def _check_space(self, size: int, source: Path) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if size + RESERVE_BYTES > free:
            raise WorkspaceError(
                translate(
                    "Store",
                    "{source} could not be copied: the disk of {folder} has {free} MB free, the file "
                    "needs {needed} MB. Everything recorded so far is safe.",
                ).format(
                    source=source.name,
                    folder=self.folder,
                    free=grouped(free // 2**20),
                    needed=grouped(size // 2**20 + 1),
                ),
                translate("Store", "Free some space, then attach it again."),
            )

    def _store(
        self,
        stream: RawIOBase | BytesIO,
        source: Path,
        on_bytes: Callable[[int], None] | None,
        renamed_in: Callable[[Path], None],
    ) -> StoredFile:
        incoming = self.folder / INCOMING
        incoming.mkdir(parents=True, exist_ok=True)
        temporary = incoming / f"{os.getpid()}-{threading.get_ident()}-{time.monotonic_ns()}"
        try:
            with temporary.open("xb", buffering=0) as target:
                sha256, size = _copy(stream, target, on_bytes)
                _flush_to_disk(target)
            if _hash(temporary, on_bytes) != sha256:
                raise IntegrityError(
                    translate("Store", "{source}: the disk gave back other bytes than were written.").format(
                        source=source.name
                    ),
                    translate("Store", "Nothing was attached. Check the disk before you go on."),
                )
            return StoredFile(source, sha256, size, self._keep(temporary, sha256, renamed_in))
        except OSError as error:
            raise WorkspaceError(
                translate(
                    "Store", "{source} could not be stored ({strerror}). Everything recorded is safe."
                ).format(source=source.name, strerror=error.strerror or error),
                translate("Store", "Check the disk and attach it again."),
            ) from error
        finally:
            temporary.unlink(missing_ok=True)

    def _keep(self, temporary: Path, sha256: str, renamed_in: Callable[[Path], None]) -> bool:
        final = self.path(sha256)
        with self._lock:
            if final.is_file() and _hash(final) == sha256:
                return False
            created = not final.parent.is_dir()
            final.parent.mkdir(exist_ok=True)
            temporary.chmod(0o444)
            _replace(temporary, final)
        renamed_in(final.parent)
        if created:
            renamed_in(self.folder)
        return True

    def check(self, sha256: str, *, read: bool = True) -> str | None:
        """What is wrong with a stored file, in words, or None. `read=False` only looks whether it is there."""
        path = self.path(sha256)
        if not path.is_file():
            return translate("Store", "is missing from the vault")
        if read and _hash(path) != sha256:
            return translate("Store", "has other bytes than when it was attached")
        return None

    def stored(self) -> Iterator[str]:
        """Hashes of everything in the vault."""
        if not self.folder.is_dir():
            return
        for part in sorted(self.folder.iterdir()):
            if part.is_dir() and len(part.name) == 2:
                for file in sorted(part.iterdir()):
                    yield part.name + file.name


def _copy(
    stream: RawIOBase | BytesIO, target: BinaryIO, on_bytes: Callable[[int], None] | None
) -> tuple[str, int]:
    hasher = hashlib.sha256()
    size = 0
    buffer = memoryview(bytearray(CHUNK))
    while count := stream.readinto(buffer):
        part = buffer[:count]
        hasher.update(part)
        while part:
            part = part[target.write(part) :]
        size += count
        if on_bytes is not None:
            on_bytes(count)
    return hasher.hexdigest(), size


def _hash(path: Path, on_bytes: Callable[[int], None] | None = None) -> str:
    """Reads a file back; `on_bytes(0)` after every part, so that it can be cancelled."""
    with path.open("rb", buffering=0) as file:
        if on_bytes is None:
            return hashlib.file_digest(file, "sha256").hexdigest()
        hasher = hashlib.sha256()
        buffer = memoryview(bytearray(CHUNK))
        while count := file.readinto(buffer):
            hasher.update(buffer[:count])
            on_bytes(0)
        return hasher.hexdigest()


def _flush_to_disk(file: BinaryIO) -> None:
    file.flush()
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())


def _replace(source: Path, target: Path) -> None:
    """Renames, waiting out a virus scanner that holds the file on Windows (up to 2.5 s)."""
    deadline = time.monotonic() + 2.5
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def sync_folder(folder: Path) -> None:
    """Makes a rename in this folder durable; Windows has no such call and needs none on NTFS."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems refuse; the file itself is synced
            os.fsync(handle)
    finally:
        os.close(handle)

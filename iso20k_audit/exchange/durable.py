"""Files that are whole or not there, also after a power cut: another name, synced, renamed, folder synced."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from typing import BinaryIO


def write_private(file: Path, content: bytes, *, replace: bool = True) -> None:
    """Writes a file that only its user can read, whole or not at all.

    Raises:
        FileExistsError: it is there and may not be replaced.
        OSError: the disk refused.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{file.name}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            flush_to_disk(stream)
        if replace:
            put_in_place(temporary, file)
        else:
            _put_new(temporary, file)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    sync_folder(file.parent)


def _put_new(temporary: Path, file: Path) -> None:
    """Renames where nothing is; a hard link fails where something is, also between two processes."""
    if sys.platform == "win32":
        temporary.rename(file)
        return
    try:
        os.link(temporary, file)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if file.exists():
            raise FileExistsError(file) from None
        temporary.rename(file)


def flush_to_disk(file: BinaryIO) -> None:
    """Returns when the disk has what was written."""
    file.flush()
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())


def put_in_place(temporary: Path, file: Path) -> None:
    """Renames, waiting out a virus scanner that holds the file on Windows (up to 2.5 s), and syncs the folder."""
    deadline = time.monotonic() + 2.5
    while True:
        try:
            temporary.replace(file)
            break
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename in this folder durable; Windows has no such call."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

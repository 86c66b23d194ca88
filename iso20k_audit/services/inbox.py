"""A folder where a phone or camera puts photos: what is new there, complete, and not in the audit yet.

Only looks and, when asked, moves. It deletes nothing. The folder may go away (a stick was pulled) and come back.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from iso20k_audit.services.file_names import free_name
from iso20k_audit.store.ledger import Ledger

TAKEN = "taken"
"""Subfolder to which attached files are moved if the user wants that."""

UNFINISHED = (".part", ".tmp", ".crdownload", ".download", ".partial", ".filepart", ".!ut", ".opdownload")
"""Endings of files that another program is still writing."""

_NOISE = frozenset({"thumbs.db", "desktop.ini"})
MOST_FILES = 2_000
CHUNK = 1024 * 1024
"""Bytes hashed between two looks at whether to stop."""


@dataclass(frozen=True, slots=True)
class Found:
    """One complete file in the inbox; equal only while size and time of change are equal too."""

    path: Path
    size_bytes: int
    changed_ns: int

    @property
    def mark(self) -> str:
        """Tells this state of the file from others, also at another start of the program."""
        return f"{self.path.name}|{self.size_bytes}|{self.changed_ns}"


@dataclass(slots=True)
class Look:
    """What one look into the folder found.

    Attributes:
        there: the folder exists and can be read.
        files: complete ones, oldest first.
        growing: how many are still being written, or were seen for the first time just now.
        more: how many were left out above `MOST_FILES`.
    """

    there: bool = True
    files: list[Found] = field(default_factory=list)
    growing: int = 0
    more: int = 0


class Inbox:
    """Looks into one folder again and again. Not for several threads at once.

    Attributes:
        stop: set from any thread to end looking and hashing soon; what they return then is to be dropped.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stop = threading.Event()
        self._before: dict[Path, tuple[int, int]] = {}
        self._hashes: dict[Found, str] = {}

    def look(self, settled: Container[str] = frozenset()) -> Look:
        """Files whose size and time are as they were at the look before; call it at least a second apart.

        Args: settled holds the marks of files that need no attention; they are the first to be left out
            where there are more than `MOST_FILES`, then the oldest.
        """
        now: dict[Path, tuple[int, int]] = {}
        found = Look()
        try:
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if self.stop.is_set():
                        return Look(there=False)
                    state = _state(entry)
                    if state is not None:
                        now[Path(entry.path)] = state
        except OSError:
            self._before.clear()
            return Look(there=False)
        for path, state in now.items():
            if state[0] and self._before.get(path) == state:
                found.files.append(Found(path, *state))
            else:
                found.growing += 1
        self._before = now
        found.more = max(0, len(found.files) - MOST_FILES)
        if found.more:
            found.files.sort(key=lambda file: (file.mark not in settled, *_age(file)))
            del found.files[: found.more]
        found.files.sort(key=_age)
        kept = set(found.files)
        self._hashes = {file: sha for file, sha in self._hashes.items() if file in kept}
        return found

    def sha256(self, file: Found) -> str:
        """Hash of a file, computed once for each state of it; empty if it cannot be read or was stopped."""
        if file not in self._hashes:
            digest = hashlib.sha256()
            try:
                with file.path.open("rb") as stream:
                    while not self.stop.is_set() and (chunk := stream.read(CHUNK)):
                        digest.update(chunk)
            except OSError:
                return ""
            if self.stop.is_set():
                return ""
            self._hashes[file] = digest.hexdigest()
        return self._hashes[file]


def _age(file: Found) -> tuple[int, str]:
    return file.changed_ns, file.path.name


def _state(entry: os.DirEntry[str]) -> tuple[int, int] | None:
    """Size and time of change; None for what is no file to offer, or went away meanwhile."""
    try:
        if _is_noise(entry.name) or not entry.is_file(follow_symlinks=False):
            return None
        stat = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns


def _is_noise(name: str) -> bool:
    low = name.lower()
    return low.startswith((".", "~$")) or low.endswith(UNFINISHED) or low in _NOISE


def known(ledger: Ledger, audit_id: str, hashes: Iterable[str]) -> dict[str, str]:
    """Numbers of the evidence of an audit that has these bytes already, by SHA-256."""
    wanted = [sha256 for sha256 in hashes if sha256]
    if not wanted:
        return {}
    rows = ledger.rows(
        "SELECT sha256, number FROM evidence WHERE audit_id=:a AND withdrawn IS NULL AND sha256 IN :h"
        " UNION ALL SELECT f.sha256, e.number FROM evidence_file f JOIN evidence e ON e.id=f.evidence_id"
        " WHERE f.audit_id=:a AND f.withdrawn IS NULL AND e.withdrawn IS NULL AND f.sha256 IN :h",
        a=audit_id,
        h=wanted,
    )
    return {row["sha256"]: row["number"] or "" for row in rows}


def move_taken(folder: Path, files: Iterable[Path]) -> list[Path]:
    """Moves attached files into the subfolder `taken`; one of the same name there gets company, not replaced.

    Returns: files that could not be moved; they stay where they are.
    """
    target = folder / TAKEN
    left: list[Path] = []
    for file in files:
        try:
            target.mkdir(exist_ok=True)
            taken = {name.casefold() for name in os.listdir(target)}  # noqa: PTH208  (names are all it needs)
            file.rename(target / free_name(file.name, taken))
        except OSError:
            left.append(file)
    return left

"""A folder where a phone or camera puts photos: what is new there, complete, and not in the audit yet.

Only looks and, when asked, moves. It deletes nothing. The folder may go away (a stick was pulled) and come back.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
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
    """Looks into one folder again and again. Not for several threads at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before: dict[Path, tuple[int, int]] = {}
        self._hashes: dict[Found, str] = {}

    def look(self) -> Look:
        """Files whose size and time are as they were at the look before; call it at least a second apart."""
        now: dict[Path, tuple[int, int]] = {}
        found = Look()
        try:
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if _is_noise(entry.name) or not entry.is_file(follow_symlinks=False):
                        continue
                    stat = entry.stat(follow_symlinks=False)
                    now[Path(entry.path)] = (stat.st_size, stat.st_mtime_ns)
        except OSError:
            self._before.clear()
            return Look(there=False)
        for path, state in now.items():
            if state[0] and self._before.get(path) == state:
                found.files.append(Found(path, *state))
            else:
                found.growing += 1
        self._before = now
        found.files.sort(key=lambda file: (file.changed_ns, file.path.name))
        found.more = max(0, len(found.files) - MOST_FILES)
        del found.files[MOST_FILES:]
        self._hashes = {file: sha for file, sha in self._hashes.items() if file in set(found.files)}
        return found

    def sha256(self, file: Found) -> str:
        """Hash of a file, computed once for each state of it; empty if it cannot be read."""
        if file not in self._hashes:
            try:
                with file.path.open("rb") as stream:
                    self._hashes[file] = hashlib.file_digest(stream, "sha256").hexdigest()
            except OSError:
                return ""
        return self._hashes[file]


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

"""Who may write to a workspace: a lock that names its holder and is free after a crash."""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from iso20k_audit.model.errors import WorkspaceError, WorkspaceLocked

LOCK_FILE = "workspace.lock"
HOLDER_FILE = "workspace.holder.json"


class WriterLock:
    """Held from opening to closing by the one process that writes."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(str(folder / LOCK_FILE))
        self._holder = folder / HOLDER_FILE

    def acquire(self) -> None:
        """Takes the lock at once or says who has it.

        Raises:
            WorkspaceLocked: another process writes to this workspace.
            WorkspaceError: the folder cannot be written.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise WorkspaceLocked(
                f"{self._holder.parent}: already open for writing ({self._describe_holder()}).",
                "Close it there first; reading is possible meanwhile.",
            ) from None
        except OSError as error:
            raise WorkspaceError(
                f"{self._holder.parent}: cannot be written ({error.strerror}).",
                "Check the folder's permissions, or open the workspace for reading only.",
            ) from error
        holder = {
            "process": os.getpid(),
            "host": platform.node(),
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        self._holder.write_text(json.dumps(holder), encoding="utf-8")

    def _describe_holder(self) -> str:
        try:
            holder = json.loads(self._holder.read_text(encoding="utf-8"))
            told = f"process {holder['process']} on {holder['host']} since {holder['since'][:16].replace('T', ' ')}"
            return f"{holder['person']}, {told}" if holder.get("person") else told
        except (OSError, ValueError, KeyError):
            return "another process"

    def release(self) -> None:
        """Gives the lock back; also happens by itself when the process dies."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()


def name_holder(folder: Path, person: str) -> None:
    """Adds who works there to what others are told; does nothing unless this process holds the lock."""
    place = folder / HOLDER_FILE
    with suppress(OSError, ValueError):
        holder = json.loads(place.read_text(encoding="utf-8"))
        if holder.get("process") == os.getpid():
            place.write_text(json.dumps(holder | {"person": person}), encoding="utf-8")

"""Who may write to a workspace: a lock that names its holder and is free after a crash."""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from iso20k_audit.model.errors import WorkspaceLocked
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults

LOCK_FILE = "workspace.lock"
HOLDER_FILE = "workspace.holder.json"


class WriterLock:
    """Held from opening to closing by the one process that writes."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(
            str(folder / LOCK_FILE), thread_local=False
        )  # taken and given back in two threads
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
                translate("Store", "{parent}: already open for writing ({describe_holder}).").format(
                    parent=self._holder.parent, describe_holder=self._describe_holder()
                ),
                translate("Store", "Close it there first; reading is possible meanwhile."),
            ) from None
        except OSError as error:
            raise faults.of_system(error, self._holder.parent) from error
        holder = {
            "process": os.getpid(),
            "host": platform.node(),
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        try:
            self._holder.write_text(json.dumps(holder), encoding="utf-8")
        except OSError as error:
            self.release()
            raise faults.of_system(error, self._holder.parent) from error

    def _describe_holder(self) -> str:
        try:
            holder = json.loads(self._holder.read_text(encoding="utf-8"))
            told = translate("Store", "process {process} on {host} since {since}").format(
                process=holder["process"], host=holder["host"], since=holder["since"][:16].replace("T", " ")
            )
            return f"{holder['person']}, {told}" if holder.get("person") else told
        except (OSError, ValueError, KeyError):
            return translate("Store", "another process")

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

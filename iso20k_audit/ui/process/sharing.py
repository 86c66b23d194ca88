"""Workspaces that are open in this process: several windows on one folder share one, and hear of each other.

The last window that lets a workspace go closes it. Imports Qt only; the data layer comes with the loader.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iso20k_audit.store.workspace import Workspace
    from iso20k_audit.ui.session import Session

_opening = threading.Lock()
_users: dict[int, list[Session]] = {}
_open: dict[tuple[Path, bool], Workspace] = {}


def take(folder: Path, session: Session, *, read_only: bool, load: Callable[[], Workspace]) -> Workspace:
    """The workspace that is open on a folder, else the one that `load` opens; counted as used by this session.

    Called by loader threads: while one opens a folder the others wait.
    """
    key = (folder.resolve(), read_only)
    with _opening:
        workspace = _open.get(key)
        if workspace is None:
            workspace = _open[key] = load()
        _users.setdefault(id(workspace), []).append(session)
        return workspace


def leave(workspace: Workspace, session: Session) -> None:
    """A session lets it go; the last one closes it, after what was handed over is done."""
    with _opening:
        users = _users.get(id(workspace), [])
        if session in users:
            users.remove(session)
        if users:
            return
        for key in [key for key, there in _open.items() if there is workspace]:
            del _open[key]
        _users.pop(id(workspace), None)
        workspace.close()


def others(workspace: Workspace, session: Session) -> list[Session]:
    """The other windows on the same workspace."""
    return [user for user in _users.get(id(workspace), []) if user is not session]


def is_open_here(folder: Path) -> bool:
    """Whether a window of this process has the folder open."""
    return any(there == folder.resolve() for there, _read_only in _open)

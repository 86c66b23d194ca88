"""What the window remembers for one user at one computer: sizes, theme, and where work stopped.

Not for: anything that belongs to an audit (see `iso20k_audit.store`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings


def stored() -> QSettings:
    """The settings file; beside the other configuration where ISO20K_CONFIG names a folder."""
    folder = os.environ.get("ISO20K_CONFIG")
    if folder:
        return QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "iso20k-audit", "window")


def text(key: str, default: str = "") -> str:
    """A remembered word."""
    value = stored().value(key, default)
    return str(value) if isinstance(value, str | int) else default  # within a process numbers stay numbers


def number(key: str, default: int) -> int:
    """A remembered whole number."""
    try:
        return int(text(key, str(default)))
    except ValueError:
        return default


def remember(key: str, value: object) -> None:
    """Keeps a value."""
    stored().setValue(key, value)


class Place(NamedTuple):
    """Where work stopped in one workspace."""

    audit: str = ""
    page: str = ""
    question: str = ""
    section: str = ""
    view: str = ""
    """How the questions were filtered and ordered, as JSON."""


def _group(workspace: Path) -> str:
    return "place/" + str(workspace).replace("/", "|").replace("\\", "|")


def last_place(workspace: Path) -> Place:
    """Where work stopped when this workspace was closed."""
    group = _group(workspace)
    return Place(**{name: text(f"{group}/{name}") for name in Place._fields})


def remember_place(workspace: Path, place: Place) -> None:
    """Keeps where work stopped."""
    settings = stored()
    for name, value in place._asdict().items():
        settings.setValue(f"{_group(workspace)}/{name}", value)


def last_workspace() -> Path | None:
    """The workspace that was open last."""
    folder = text("workspace")
    return Path(folder) if folder else None

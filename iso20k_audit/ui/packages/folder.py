"""Where packages were written last, and what pages listen for; light, as the desk needs it from the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from iso20k_audit.ui import settings

CHANGED = frozenset({"package"})
"""What is said to be recorded when a package was written or taken in: no kind of record, pages listen for it."""

_FOLDER = "packages/folder"


def usual_folder() -> str:
    """The folder that packages were written to last, else that of documents."""
    places = QStandardPaths.StandardLocation
    return settings.text(_FOLDER) or QStandardPaths.writableLocation(places.DocumentsLocation)


def remember_folder(folder: Path) -> None:
    """Packages were written there."""
    settings.remember(_FOLDER, str(folder))

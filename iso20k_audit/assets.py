"""Where the files that ship with the program are: fonts, icons, schemas, checklists, the demo story, the changelog.

Not for: anything that a user makes (see `iso20k_audit.store`).
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_shared"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def resource(name: str) -> Path:
    """The path of a shipped file under `resources/`, for example `fonts/DejaVuSans.ttf`."""
    return _ROOT / "resources" / name


def checklist_folder() -> Path:
    """The folder with the checklists that ship with the program (`*.yaml`)."""
    return _ROOT / "checklists"


def changelog() -> Path:
    """The changelog, of which the window shows the newest part."""
    return _ROOT / "CHANGELOG.md"

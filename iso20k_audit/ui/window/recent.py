"""The workspaces opened last: what is known of each from when it was open. Nothing is searched for on disks.

Kept in the settings of one user at one computer; a workspace that is not there is shown so and can be taken off.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime, Signal

from iso20k_audit.ui import settings
from iso20k_audit.ui.background import OffThread

if TYPE_CHECKING:
    pass

MOST = 10
_KEY = "recent"


@dataclass(frozen=True, slots=True)
class Recent:
    """One workspace.

    Attributes:
        folder: its place.
        opened_at: when it was opened last, ISO 8601.
        audit: number and title of its newest audit.
        answered, questions: how far that audit was.
        backup_at: when its newest backup was made; empty for none.
    """

    folder: str
    opened_at: str = ""
    audit: str = ""
    answered: int = 0
    questions: int = 0
    backup_at: str = ""

    @property
    def path(self) -> Path:
        """Its place."""
        return Path(self.folder)

    @property
    def name(self) -> str:
        """What people call it: the name of its folder, or of the one around where that says nothing."""
        path = self.path
        return path.parent.name if path.name.casefold() == "workspace" and path.parent.name else path.name


def recent_workspaces() -> list[Recent]:
    """Those known, newest first; what cannot be read is left out."""
    try:
        kept = json.loads(settings.text(_KEY, "[]"))
    except ValueError:
        return []
    usual = Recent("")
    found: list[Recent] = []
    for one in kept if isinstance(kept, list) else []:
        if not isinstance(one, dict) or not isinstance(one.get("folder"), str) or not one["folder"]:
            continue
        known = {field.name: one[field.name] for field in fields(Recent) if field.name in one}
        if all(type(value) is type(getattr(usual, name)) for name, value in known.items()):
            found.append(Recent(**known))
    return found[:MOST]


def _keep(workspaces: Iterable[Recent]) -> None:
    kept = json.dumps([asdict(one) for one in workspaces][:MOST], ensure_ascii=False)
    settings.remember(_KEY, kept)


def note_opened(folder: Path) -> None:
    """A workspace was opened: it comes first."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    known = recent_workspaces()
    same = next((one for one in known if one.path == folder), Recent(str(folder)))
    _keep([replace(same, opened_at=now), *(one for one in known if one.path != folder)])


def note_standing(folder: Path, audits: list[dict[str, Any]], backup_at: str) -> None:
    """How far its newest audit is, and when it was backed up."""
    newest = audits[0] if audits else None
    facts: dict[str, Any] = {"audit": "", "answered": 0, "questions": 0}
    if newest is not None:
        number, title = newest["number"] or "", newest["title"] or ""
        facts = {
            "audit": title if number in title else f"{number} {title}".strip(),
            "answered": int(newest["answered"]),
            "questions": int(newest["questions"]),
        }
    before = recent_workspaces()
    after = [replace(one, backup_at=backup_at, **facts) if one.path == folder else one for one in before]
    if after != before:
        _keep(after)


def forget(folder: Path) -> None:
    """Takes a workspace off the list; its folder is left alone."""
    _keep(one for one in recent_workspaces() if one.path != folder)


def ago(moment: str, now: datetime | None = None) -> str:
    """`today 14:03`, `yesterday`, `12 days ago`, else the date; empty for no moment."""
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return ""
    today = (now or datetime.now().astimezone()).astimezone()
    days = (today.date() - then.date()).days

    if days <= 0:
        clock = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Recent", "today {}").format(clock)
    if days == 1:
        return QCoreApplication.translate("Recent", "yesterday")
    if days < 60:
        return QCoreApplication.translate("Recent", "{} days ago").format(days)
    return QLocale().toString(QDate(then.year, then.month, then.day), QLocale.FormatType.ShortFormat)


def keep_only(folder: Path | None) -> None:
    """Forgets all but this one."""
    _keep(one for one in recent_workspaces() if one.path == folder)


class RecentPlaces(QObject):
    """Which of the recent workspaces are not there. Looked up in a thread: a dead network drive answers late.

    Signals:
        looked: `missing` is up to date.
    """

    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.missing: frozenset[Path] = frozenset()
        self._off = OffThread(self)

    def look(self) -> None:
        """Looks whether each is still there."""
        folders = [one.path for one in recent_workspaces()]

        def work() -> frozenset[Path]:
            return frozenset(folder for folder in folders if not (folder / "workspace.db").is_file())

        self._off.run(work, self._take)

    def _take(self, missing: frozenset[Path]) -> None:
        self.missing = missing
        self.looked.emit()

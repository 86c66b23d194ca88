"""How an interview is named and timed in the window, in a few words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from iso20k_audit.ui.look import formats

Row = dict[str, Any]


def who(row: Row) -> str:
    """The role, else the name: `Shift lead`; with the place if it is known: `Shift lead, Kraków`."""
    person = row["function"] or row["name"] or QCoreApplication.translate("Interviews", "Without a role")
    if not row.get("site"):
        return str(person)
    return QCoreApplication.translate("Interviews", "{who}, {site}").format(who=person, site=row["site"])


def clock(moment: str | None) -> str:
    """`14:02`, as the clock showed it; with the day unless that is today."""
    if not moment:
        return ""
    at = datetime.fromisoformat(moment)
    return formats.clock(at) if at.date() == datetime.now(at.tzinfo).date() else formats.moment(at)


def span(row: Row) -> str:
    """`14:02 to 14:40`, `since 14:02` while it runs, `14:02` where only that is known."""
    begun, ended = row["held_at"], row["ended_at"]
    if not begun:
        return ""
    if not ended:
        return QCoreApplication.translate("Interviews", "since {}").format(clock(begun))
    if ended == begun:
        return clock(begun)
    last = datetime.fromisoformat(ended)
    same_day = last.date() == datetime.fromisoformat(begun).date()
    until = formats.clock(last) if same_day else clock(ended)
    return QCoreApplication.translate("Interviews", "{} to {}").format(clock(begun), until)

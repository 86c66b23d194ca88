"""Until when there is time: set by hand for one audit, else the end of the plan entry that is running."""

from __future__ import annotations

from datetime import datetime, timedelta

from iso20k_audit.ui import settings

FORGOTTEN_AFTER = timedelta(hours=4)
"""A limit that passed longer ago belongs to another visit."""


def now() -> datetime:
    """The time of day with its offset."""
    return datetime.now().astimezone()


def limit(audit_id: str) -> datetime | None:
    """The end that was set by hand, if it still means anything."""
    try:
        found = datetime.fromisoformat(settings.text(f"pace/{audit_id}"))
    except ValueError:
        return None
    return found if found.tzinfo is not None and now() - found < FORGOTTEN_AFTER else None


def set_limit(audit_id: str, end: datetime | None) -> None:
    """Keeps the end, or forgets it."""
    settings.remember(f"pace/{audit_id}", end.isoformat(timespec="minutes") if end else "")


def minutes_until(end: datetime) -> int:
    """Whole minutes left, negative when it has passed."""
    return int((end - now()).total_seconds() // 60)


def at_time(hour: int, minute: int) -> datetime:
    """The next moment at which the clock shows this time."""
    moment = now().replace(hour=hour, minute=minute, second=0, microsecond=0)
    return moment if moment > now() else moment + timedelta(days=1)

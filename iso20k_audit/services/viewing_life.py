"""Steps and extensions of corrective actions for the snapshot of an audit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from iso20k_audit.model.action_life_view import ExtensionView, LifeView, StepView
from iso20k_audit.model.contested import contested
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, ExtensionDecision
from iso20k_audit.store.ledger import Row

T = TypeVar("T")


def rows_by_action(rows: list[Row], time: str) -> dict[str, list[Row]]:
    """Records of actions by action, oldest first."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row[time] or "")):
        found[row["action_id"] or ""].append(row)
    return found


def life_view(action: Row, steps: list[Row], extensions: list[Row]) -> LifeView:
    """The life of one action; texts in conflict stand as they were given, with their phrase."""
    return LifeView(
        progress=action["progress"] or "",
        percent_done=action["percent_done"],
        check_on=_read(date.fromisoformat, action["check_on"]),
        check_method=action["check_method"] or "",
        steps=tuple(_step(row) for row in steps),
        extensions=tuple(_extension(row) for row in extensions),
    )


def _step(row: Row) -> StepView:
    return StepView(
        start=_read(ActionStatus, row["from_status"]),
        to=_read(ActionStatus, row["to_status"]),
        moved_as=_read(ActionParty, row["moved_as"]),
        moved_by=row["moved_by"] or "",
        moved_at=_read(datetime.fromisoformat, row["moved_at"]),
        comment=row["comment"] or "",
    )


def _extension(row: Row) -> ExtensionView:
    return ExtensionView(
        from_on=_read(date.fromisoformat, row["from_on"]),
        to_on=_read(date.fromisoformat, row["to_on"]),
        reason=row["reason"] or "",
        asked_by=row["asked_by"] or "",
        asked_at=_read(datetime.fromisoformat, row["asked_at"]),
        decision=_read(ExtensionDecision, row["decision"]),
        decided_by=row["decided_by"] or "",
        decided_at=_read(datetime.fromisoformat, row["decided_at"]),
        decision_note=row["decision_note"] or "",
        conflict="decision" in contested(row),
    )


def _read(as_: Callable[[str], T], text: str | None) -> T | None:
    return as_(text) if text else None

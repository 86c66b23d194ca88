"""Cause analyses and effectiveness checks of an audit as parts of its view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from iso20k_audit.model.action_view import CheckView
from iso20k_audit.model.contested import shown
from iso20k_audit.model.vocabulary import Effectiveness
from iso20k_audit.services.effectiveness import TARGET, sampled
from iso20k_audit.store.ledger import Ledger, Row


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def check_rows(ledger: Ledger, audit_id: str) -> dict[str, list[Row]]:
    """Checks by action, in the order in which they were planned."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in ledger.select(TARGET, audit_id):
        found[row["action_id"]].append(row)
    return found


def check_views(rows: Iterable[Row], numbers: Mapping[str, tuple[str, ...]]) -> tuple[CheckView, ...]:
    """Rows as they are printed.

    Args: numbers: of evidence, by id of what it supports.
    """
    return tuple(
        CheckView(
            planned_on=_date(row["planned_on"]),
            method=shown(row, "method"),
            attribute=shown(row, "attribute"),
            population_before=shown(row, "population_before"),
            population_after=shown(row, "population_after"),
            before=sampled(row, "before"),
            after=sampled(row, "after"),
            held_on=_date(row["held_on"]),
            checked_by=shown(row, "checked_by"),
            verdict=Effectiveness(row["verdict"]) if row["verdict"] else None,
            note=shown(row, "note"),
            evidence_numbers=numbers.get(row["id"], ()),
        )
        for row in rows
    )

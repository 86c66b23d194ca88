"""How much waits for the lead auditor in each tab of Consolidation; also what the status line says of it."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.records import KINDS
from iso20k_audit.store.ledger import Ledger

KINDS_COUNTED = frozenset(KINDS)
"""Changes of these kinds may change the counts: a conflict may be in any."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Numbers of what waits: packages that are overdue, fields in conflict, questions judged differently,
    probable duplicates not looked at, review notes not cleared and sign-offs gone stale.
    """

    roster: int = 0
    conflicts: int = 0
    disagreements: int = 0
    duplicates: int = 0
    review: int = 0


def unsettled(ledger: Ledger, audit_id: str) -> Unsettled:
    """Counts what waits in an audit; cheap enough to be asked after every change."""
    from iso20k_audit.services import conflicts, disagreements, duplicates, roster

    return Unsettled(
        roster=roster.count_waiting(ledger, audit_id),
        conflicts=conflicts.count(ledger, audit_id),
        disagreements=disagreements.count(ledger, audit_id),
        duplicates=duplicates.count(ledger, audit_id),
        review=_review(ledger, audit_id),
    )


def _review(ledger: Ledger, audit_id: str) -> int:
    from iso20k_audit.services.review_notes import count_open
    from iso20k_audit.services.signing_off import count_stale

    return count_open(ledger, audit_id) + count_stale(ledger, audit_id)

"""Who audits their own work, for report and register."""

from __future__ import annotations

from iso20k_audit.model.independence import OwnWorkView
from iso20k_audit.services.handed import assignments
from iso20k_audit.services.independence import Guard
from iso20k_audit.store.ledger import Ledger


def own_work_views(ledger: Ledger, audit_id: str) -> tuple[OwnWorkView, ...]:
    """Every hand-out that is about its auditor's own work, also where the own area was recorded afterwards."""
    guard = Guard(ledger, audit_id)
    found = []
    for one in assignments(ledger, audit_id):
        for against in guard.collisions([(one.part, one.person_id)]):
            found.append(
                OwnWorkView(one.person, one.title, against.area_words, one.override_reason.strip(), one.id)
            )
    return tuple(found)

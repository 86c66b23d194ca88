"""Whether an audit has review notes: asked for every question shown, so that they are read only where some are."""

from __future__ import annotations

from iso20k_audit.store.ledger import Ledger


def has_notes(ledger: Ledger, audit_id: str) -> bool:
    """Whether anybody wrote a review note that was not withdrawn."""
    sql = "SELECT 1 FROM review_note WHERE audit_id=:a AND withdrawn IS NULL LIMIT 1"
    return ledger.value(sql, a=audit_id) is not None

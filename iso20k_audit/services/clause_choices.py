"""The clauses that a finding of an audit can cite: those of every standard known here, and of own criteria."""

from __future__ import annotations

from iso20k_audit.model.standards import (
    KNOWN_STANDARDS,
    auditable_clauses,
    clause_order,
    clause_titles,
    show_reference,
)
from iso20k_audit.services import own_criteria
from iso20k_audit.store.ledger import Ledger


def clause_choices(ledger: Ledger, audit_id: str) -> tuple[str, dict[str, str]]:
    """The audit's own standard, and each reference with its title: of that standard, of own criteria, of the others."""
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    found: dict[str, str] = _of(home, home)
    found |= own_criteria.titles(ledger)
    for standard in KNOWN_STANDARDS:
        if standard != home:
            found |= _of(standard, home)
    return home, found


def _of(standard: str, home: str) -> dict[str, str]:
    titles = clause_titles(standard)
    clauses = sorted(set(auditable_clauses(standard)) | set(titles), key=clause_order)
    return {show_reference(standard, clause, home): titles.get(clause, "") for clause in clauses}

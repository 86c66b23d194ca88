"""Going to a clause: the clauses that an audit asks about, and the question to go to for what is typed.

A clause leads to its first question without an answer, so that work goes on there; when all have one, to its
first. An item id or a number (8.6.1-03, NC-2026-003) leads to exactly that record.
"""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.standards import clause_titles, parse_reference, show_reference
from iso20k_audit.store.ledger import Ledger, Row

_QUESTIONS = """
  SELECT q.id, q.item, q.standard, q.clause, q.section,
    q.applies AND NOT EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=q.id AND w.withdrawn IS NULL
      AND w.result IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM conclusion c WHERE c.question_id=q.id
      AND c.withdrawn IS NULL AND c.result IS NOT NULL) AS is_open
  FROM question q WHERE q.audit_id=:audit AND q.retired=0
"""


@dataclass(frozen=True, slots=True)
class ClausePlace:
    """A clause of the audit, or all that stand under it.

    Attributes:
        clause: its number; `reference` names the standard too where that is not the audit's own.
        target: id of the question to go to.
        questions, unanswered: how many there are, and without an answer.
    """

    clause: str
    reference: str
    title: str
    target: str
    questions: int
    unanswered: int


def list_clauses(ledger: Ledger, audit_id: str) -> list[ClausePlace]:
    """The clauses of an audit in the order of its checklist."""
    rows = ledger.rows(f"{_QUESTIONS} ORDER BY q.position", audit=audit_id)
    home = _home(ledger, audit_id)
    by_clause: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        by_clause.setdefault((row["standard"], row["clause"]), []).append(row)
    return [_place(found, clause, standard, home) for (standard, clause), found in by_clause.items()]


def find_clause(ledger: Ledger, audit_id: str, typed: str) -> ClausePlace | None:
    """The clause that is meant; None if the audit asks nothing about it.

    `8.6` takes all under it; `5.24` is A.5.24 where there is no clause 5.24; `22301 8.2.2` names the standard.
    """
    home = _home(ledger, audit_id)
    standard, clause = parse_reference(typed.strip().rstrip("."), home)
    if not any(letter.isdigit() for letter in clause):
        return None
    for wanted in (clause.upper(), f"A.{clause.upper()}"):
        like = wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        condition = "(upper(q.clause)=:clause OR upper(q.clause) LIKE :under ESCAPE '!')"
        rows = ledger.rows(
            f"{_QUESTIONS} AND {condition} ORDER BY q.position",
            audit=audit_id,
            clause=wanted,
            under=f"{like}.%",
        )
        rows = [row for row in rows if (row["standard"] or home) == standard] or rows
        exact = [row for row in rows if row["clause"].upper() == wanted]
        if rows:
            shown = exact[0]["clause"] if exact else wanted
            return _place(rows, shown, (exact or rows)[0]["standard"], home)
    return None


def _home(ledger: Ledger, audit_id: str) -> str:
    return str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")


def _place(rows: list[Row], clause: str, standard: str, home: str) -> ClausePlace:
    unanswered = [row for row in rows if row["is_open"]]
    standard = standard or home
    return ClausePlace(
        clause=clause,
        reference=show_reference(standard, clause, home),
        title=clause_titles(standard).get(clause) or rows[0]["section"],
        target=(unanswered or rows)[0]["id"],
        questions=len(rows),
        unanswered=len(unanswered),
    )

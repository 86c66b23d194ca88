"""What is known around the findings of an audit, for the review of their wording; and remarks laid aside.

A remark that does not apply is laid aside in the record itself (`dismissed_remarks`): it stays quiet for every
auditor of the audit, can be undone, and the history tells who did it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from iso20k_audit.model.contested import contested, kind_of
from iso20k_audit.model.finding_review import Remark, ReviewContext, Statement, dismissed_on
from iso20k_audit.model.vocabulary import FindingKind, Result, Role, SampleVerdict
from iso20k_audit.store.ledger import Ledger, Row

_NAMES = """
  SELECT name FROM person WHERE name IS NOT NULL AND withdrawn IS NULL
  UNION SELECT name FROM attendance WHERE audit_id=:a AND name IS NOT NULL AND withdrawn IS NULL
  UNION SELECT name FROM interview WHERE audit_id=:a AND name IS NOT NULL AND withdrawn IS NULL
"""
_TEAM = """
  SELECT p.name FROM participant t JOIN person p ON p.id=t.person_id
  WHERE t.audit_id=:a AND t.withdrawn IS NULL AND t.role IN :roles AND p.name IS NOT NULL
"""
_SAMPLES = """
  SELECT question_id, sum(verdict=:deviates) AS deviating, count(*) AS looked_at FROM sample_item
  WHERE audit_id=:a AND withdrawn IS NULL AND verdict IN (:deviates, :fine) GROUP BY question_id
"""


class Surroundings:
    """Reads once what the review of every finding of an audit needs."""

    def __init__(self, ledger: Ledger, audit_id: str) -> None:
        self._ledger = ledger
        audit = ledger.rows("SELECT language, ends_on FROM audit WHERE id=:a", a=audit_id)[0]
        self._language = audit["language"] or "en"
        today = ledger.now().date()
        ends_on = date.fromisoformat(audit["ends_on"]) if audit["ends_on"] else today
        self._latest = min(today, ends_on)
        roles = [role.value for role in Role if role.is_audit_team]
        team = {row["name"] for row in ledger.rows(_TEAM, a=audit_id, roles=roles)}
        named = (row["name"] for row in ledger.rows(_NAMES, a=audit_id))
        self._names = tuple(sorted(name for name in named if name not in team))
        words = {"deviates": SampleVerdict.DEVIATES.value, "fine": SampleVerdict.AS_REQUIRED.value}
        self._samples = {
            row["question_id"]: (row["deviating"], row["looked_at"])
            for row in ledger.rows(_SAMPLES, a=audit_id, **words)
        }

    def context(self, row: Row, question_result: Result | None) -> ReviewContext:
        """What is known around one finding."""
        deviating, looked_at = self._samples.get(row["question_id"], (0, 0))
        earlier: Row | None = None
        if row["repeat_of"]:
            found = self._ledger.rows(
                "SELECT finding_kind, coalesce(number, provisional_number) AS number FROM finding WHERE id=:f",
                f=row["repeat_of"],
            )
            earlier = found[0] if found else None
        return ReviewContext(
            language=self._language,
            question_result=question_result,
            names=self._names,
            latest=self._latest,
            deviating=deviating,
            looked_at=looked_at,
            repeat_of=kind_of(earlier) if earlier else None,
            repeats=str(earlier["number"] or "") if earlier else "",
            dismissed=frozenset(_keys(row["dismissed_remarks"])),
        )


def _keys(value: Any) -> list[str]:
    """The dismissed keys of a row, read as it stands in the table or decoded."""
    if isinstance(value, str):
        import json

        value = json.loads(value)
    return [key for key in value or () if isinstance(key, str)]


def statement_of(row: Row, clauses: tuple[str, ...]) -> Statement:
    """A finding as the review reads it."""
    texts = ("title", "requirement", "objective_evidence", "failure", "grade_reason")
    kind = kind_of(row) or FindingKind.MINOR  # while it is in conflict its remarks are not shown
    return Statement(kind, **{name: row[name] or "" for name in texts}, clauses=clauses)


def settled_remarks(row: Row, remarks: list[Remark]) -> list[Remark]:
    """Remarks without those about fields in conflict, which say nothing yet; none while the kind is in conflict."""
    disputed = contested(row)
    if "finding_kind" in disputed:
        return []
    return [remark for remark in remarks if remark.field not in disputed]


def dismiss_remark(ledger: Ledger, finding_id: str, key: str) -> None:
    """Says that a remark does not apply to this finding; it stays quiet for these words."""
    row = ledger.get("finding", finding_id)
    keys = _keys(row["dismissed_remarks"])
    if key not in keys:
        ledger.set("finding", finding_id, row["audit_id"], dismissed_remarks=[*keys, key])


def recall_remarks(ledger: Ledger, finding_id: str) -> None:
    """Takes back every dismissal of a finding."""
    row = ledger.get("finding", finding_id)
    ledger.set("finding", finding_id, row["audit_id"], dismissed_remarks=None)


def still_dismissed(row: Row, clauses: tuple[str, ...], context: ReviewContext) -> list[Remark]:
    """The remarks of a finding that are quiet only because they were dismissed."""
    return dismissed_on(statement_of(row, clauses), context)

"""For the `AuditView`: what the lead auditor concluded on questions, on which evidence, and groups of findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from iso20k_audit.model import view as mv
from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services.concluding import changes_since
from iso20k_audit.services.disagreements import decision, linked_by
from iso20k_audit.services.grouping import groups
from iso20k_audit.store.ledger import Ledger, Row


class ConclusionViews:
    """Conclusions of one audit, read once.

    Args:
        conclusions: its rows by question.
    """

    def __init__(self, ledger: Ledger, audit_id: str, conclusions: Mapping[str, Row]) -> None:
        self._ledger = ledger
        self._id = audit_id
        self._conclusions = conclusions
        self._since = changes_since(ledger, audit_id) if conclusions else {}
        self._linked = linked_by(ledger, audit_id)

    def evidence_of(self, question: str, person_id: str, linked: Sequence[str]) -> list[str]:
        """Ids of the evidence of a question that somebody linked to it."""
        return [one for one in linked if person_id in self._linked.get((question, one), ())]

    def facts(self, question: str, spec: AnswerSpec) -> dict[str, Any]:
        """Fields of a `QuestionView` that tell of its conclusion."""
        row = self._conclusions.get(question)
        told = decision(self._ledger, self._id, row, spec)
        if row is None or told is None:
            return {"conclusion_reason": (row or {}).get("reason") or ""}
        return {
            "conclusion_reason": told.reason,
            "conclusion_by": told.by,
            "concluded_at": datetime.fromisoformat(told.at) if told.at else None,
            "conclusion_stale": tuple(change.words for change in self._since.get(question, ())),
            "left_diverging": told.result is None and "result" not in (row["conflicts"] or "").split(),
        }

    def value(self, question: str, papers: Sequence[str]) -> str:
        """The value that stands: the lead auditor's, else the one that all papers agree on."""
        row = self._conclusions.get(question)
        if row is not None and row["result"] and row["value"]:
            return str(row["value"])
        said = {value for value in papers if value}
        return said.pop() if len(said) == 1 else ""


def standing_verdicts(
    papers: Sequence[mv.WorkingPaperView], conclusion: Row | None, standards: Sequence[str]
) -> dict[str, Result]:
    """The lead auditor's verdicts by standard, else those that all working papers agree on.

    Where the papers differ for some standards only, the others keep what all say of them.
    """
    if conclusion is not None and conclusion["result"]:
        return {name: Result(one) for name, one in (conclusion["verdicts"] or {}).items()}
    judged = [paper for paper in papers if paper.result is not None]
    if len({paper.value for paper in judged if paper.value}) > 1:
        return {}
    named = dict.fromkeys(standard for paper in judged for standard in paper.verdicts)
    said = {
        standard: {paper.verdicts.get(standard, paper.result) for paper in judged}
        for standard in (*named, *standards)
    }
    differ = any(len(one) > 1 for one in said.values())
    return {
        standard: one
        for standard in (said if differ else named)
        if len(said[standard]) == 1 and (one := next(iter(said[standard]))) is not None
    }


def group_views(
    ledger: Ledger, audit_id: str, rows: Sequence[Row]
) -> tuple[tuple[mv.FindingGroupView, ...], dict[str, str]]:
    """The groups of findings in report order, and the title of the group of each finding by its id.

    Args:
        rows: the findings as `list_findings` gives them.
    """
    by_id = {row["id"]: row for row in rows}
    views: list[mv.FindingGroupView] = []
    titles: dict[str, str] = {}
    for group in groups(ledger, audit_id, rows):
        inside = [by_id[finding_id] for finding_id in group.members]
        titles |= dict.fromkeys(group.members, group.title)
        views.append(
            mv.FindingGroupView(
                id=group.id,
                title=group.title,
                reason=group.reason,
                numbers=tuple(row["shown_number"] or "" for row in inside),
                sites=tuple(dict.fromkeys(row["site"] for row in inside if row["site"])),
                auditors=tuple(dict.fromkeys(row["auditor"] for row in inside if row["auditor"])),
            )
        )
    return tuple(views), titles

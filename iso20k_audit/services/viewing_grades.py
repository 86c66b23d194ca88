"""The grades of an audit's findings as reports and registers read them."""

from __future__ import annotations

from iso20k_audit.model.grade_view import GradeView
from iso20k_audit.model.grading import QUESTION_IDS
from iso20k_audit.services.grading import Grade, grades
from iso20k_audit.store.ledger import Ledger


def grade_views(ledger: Ledger, audit_id: str) -> dict[str, GradeView]:
    """By finding id."""
    return {key: _view(grade) for key, grade in grades(ledger, audit_id).items()}


def _view(grade: Grade) -> GradeView:
    proposal = grade.proposal if grade.in_force else None
    of_kind = [step for step in grade.scale if step.kind is grade.kind]
    earlier, answers = grade.may_repeat, grade.answers
    return GradeView(
        step=grade.step.name if grade.step else "",
        answers=tuple((one, answers[one]) for one in QUESTION_IDS if one in answers) if grade.given else (),
        proposed=proposal.kind if proposal else None,
        justification=proposal.justification if proposal and proposal.kind else "",
        deviation=grade.deviation if grade.deviates else "",
        decided=grade.is_decided,
        decided_by=grade.decided_by if grade.is_decided else "",
        unexplained=grade.is_unexplained,
        step_open=len(of_kind) > 1 and grade.step is None,
        part_of=grade.context.part_of,
        parts=grade.parts,
        may_repeat=f"{earlier.number} ({earlier.audit_number})" if earlier else "",
    )

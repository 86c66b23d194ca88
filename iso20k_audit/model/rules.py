"""Rules of auditing that the program knows, and what a report still lacks before it can be issued.

Sources: ISO/IEC 17021-1 9.4.5 (nonconformities, opportunities), ISO 19011 6.4.8 and 6.5.1 (findings,
report), ISO/IEC 20000-1 9.2 (objectivity). In our own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iso20k_audit.model.vocabulary import ChecklistKind, FindingKind, MeetingKind, Result

if TYPE_CHECKING:
    from iso20k_audit.model.view import AuditView, FindingView, QuestionView

NOT_ASKED = (Result.NOT_APPLICABLE, Result.NOT_SAMPLED)
_IDENTIFIER = re.compile(r"\d")
_SOLUTION = re.compile(
    r"\b(should (?:be|have|implement|introduce|define|train)|we (?:recommend|suggest)|needs? to be (?:trained|replaced)"
    r"|is recommended|recommend(?:ation)? (?:is|that|to))\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(r"\b(because|due to|root cause|caused by|owing to)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a careful reviewer would say.

    Attributes:
        blocking: the record cannot be issued like this.
        field: name of the field it is about.
    """

    text: str
    field: str
    blocking: bool = True


def finding_remarks(
    kind: FindingKind,
    *,
    clauses: tuple[str, ...],
    requirement: str,
    objective_evidence: str,
    failure: str,
    title: str,
    question_result: Result | None = None,
) -> list[Remark]:
    """What is wrong with a finding as it stands.

    A nonconformity needs a clause, verifiable objective evidence and a statement; it may not be recorded as
    an opportunity for improvement; the auditor's part proposes neither cause nor solution.
    """
    remarks: list[Remark] = []
    if not title.strip():
        remarks.append(Remark("Give the finding a title that says what was found.", "title"))
    if kind.is_nonconformity:
        remarks += _nonconformity_remarks(clauses, requirement, objective_evidence, failure)
    elif kind is FindingKind.OPPORTUNITY and question_result is not None and question_result.is_nonconformity:
        remarks.append(
            Remark(
                "The question was judged a nonconformity, so this may not be recorded as an opportunity for "
                "improvement. Grade the finding as a nonconformity, or change the answer.",
                "finding_kind",
            )
        )
    elif kind is FindingKind.POSITIVE and question_result is not None and question_result.is_nonconformity:
        remarks.append(
            Remark(
                "The question was judged a nonconformity, so this does not answer for it. Raise the "
                "nonconformity as a finding of its own.",
                "finding_kind",
                blocking=False,
            )
        )
    elif not failure.strip() and not objective_evidence.strip():
        remarks.append(Remark("Say what was seen.", "objective_evidence"))
    return remarks


def _nonconformity_remarks(
    clauses: tuple[str, ...], requirement: str, objective_evidence: str, failure: str
) -> list[Remark]:
    remarks: list[Remark] = []
    if not clauses:
        remarks.append(Remark("Name the clause that is not met.", "clauses"))
    if not requirement.strip():
        remarks.append(Remark("State the requirement, and where it stands.", "requirement"))
    if not objective_evidence.strip():
        remarks.append(Remark("State the objective evidence.", "objective_evidence"))
    elif not _IDENTIFIER.search(objective_evidence):
        remarks.append(
            Remark(
                "The evidence cannot be verified: add a record number, version, date or sample size.",
                "objective_evidence",
            )
        )
    if not failure.strip():
        remarks.append(Remark("Say what exactly is not met.", "failure"))
    for field, text in (("requirement", requirement), ("failure", failure)):
        if _SOLUTION.search(text):
            remarks.append(
                Remark(
                    "The auditor's part proposes no solution; that is for the auditee.", field, blocking=False
                )
            )
        if _CAUSE.search(text):
            remarks.append(
                Remark("The auditor's part names no cause; that is for the auditee.", field, blocking=False)
            )
    return remarks


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the report lacks.

    Attributes:
        area: page of the window where it is mended: plan, fieldwork, findings, actions, conclusion.
        blocking: the report cannot be issued without it.
        record_id: the record it is about, if one.
        field: field of that record, or of the audit, to be mended; for lists of the plan the list.
    """

    text: str
    area: str
    blocking: bool
    record_id: str = ""
    field: str = ""

    @property
    def target(self) -> str:
        """Where it is mended on its page, as one word: `record`, `record:field` or `:field` of the audit."""
        return f"{self.record_id}:{self.field}" if self.field else self.record_id


def split_target(target: str) -> tuple[str, str]:
    """Record id and field of `Gap.target`; either may be empty."""
    record_id, _, field = target.partition(":")
    return record_id, field


_REQUIRED_TEXTS = {
    "objectives": "plan",
    "scope": "plan",
    "criteria": "plan",
    "audit_client": "plan",
    "sampling_statement": "plan",
    "conformity_statement": "conclusion",
    "effectiveness_statement": "conclusion",
    "conclusion": "conclusion",
}
_JUDGEMENTS = frozenset({"conformity_statement", "effectiveness_statement", "sampling_statement"})
"""What only an audit of a system has to say; a visit to the floor or a gap assessment may."""

_EXPECTED_TEXTS = {
    "method": "plan",
    "deviations_from_plan": "conclusion",
    "areas_not_covered": "conclusion",
    "previous_actions_effectiveness": "conclusion",
    "diverging_opinions": "conclusion",
    "internal_audit_and_management_review_remark": "conclusion",
    "objectives_met": "conclusion",
    "scope_appropriateness": "conclusion",
    "follow_up": "conclusion",
}


def report_gaps(view: AuditView) -> list[Gap]:
    """What is missing before the report can be issued, blocking gaps first."""
    from iso20k_audit.model.records import AUDIT_TEXTS

    labels = {field.name: field.label for field in AUDIT_TEXTS}
    judges = view.checklist_kind in (ChecklistKind.AUDIT, ChecklistKind.INTEGRATED)
    gaps = [
        Gap(f"{labels[name]}: not stated", area, blocking and (judges or name not in _JUDGEMENTS), field=name)
        for texts, blocking in ((_REQUIRED_TEXTS, True), (_EXPECTED_TEXTS, False))
        for name, area in texts.items()
        if not getattr(view, name).strip()
    ]
    gaps += _people_gaps(view) + _question_gaps(view)
    for finding in view.findings:
        gaps += _finding_gaps(view, finding)
    gaps += [
        Gap(f"Evidence {item.number} is missing from the vault", "evidence", True, item.id)
        for item in view.evidence
        if item.missing
    ]
    if view.open_conflicts:
        gaps.append(Gap(f"{view.open_conflicts} fields are in conflict", "findings", True))
    return sorted(gaps, key=lambda gap: not gap.blocking)


def _people_gaps(view: AuditView) -> list[Gap]:
    gaps: list[Gap] = []
    if not view.lead_auditor:
        gaps.append(Gap("No lead auditor is named", "plan", True, field="participants"))
    if view.starts_on is None or view.ends_on is None:
        missing = "starts_on" if view.starts_on is None else "ends_on"
        gaps.append(Gap("The dates of the audit are not stated", "plan", True, field=missing))
    gaps += [
        Gap(f"{person.name}: independence is not stated", "plan", False, field="participants")
        for person in view.people
        if person.role.is_audit_team and not person.independence.strip()
    ]
    held = {meeting.kind for meeting in view.meetings}
    for kind in (MeetingKind.OPENING, MeetingKind.CLOSING):
        if kind not in held:
            gaps.append(Gap(f"{kind.label}: not recorded", "plan", False, field="meetings"))
    if not view.distribution:
        gaps.append(Gap("The distribution list is empty", "plan", False, field="distribution"))
    return gaps


def _question_gaps(view: AuditView) -> list[Gap]:
    gaps: list[Gap] = []
    open_questions = [q for q in view.questions if q.result is None and not q.diverging]
    if open_questions:
        clauses = ", ".join(dict.fromkeys(q.clause for q in open_questions[:12]))
        gaps.append(
            Gap(
                f"{len(open_questions)} of {len(view.questions)} questions are not answered ({clauses}"
                f"{', …' if len(open_questions) > 12 else ''}); answer them or mark them not sampled",
                "fieldwork",
                True,
            )
        )
    gaps += [
        Gap(f"{q.item}: auditors diverge, the lead auditor has not concluded", "fieldwork", False, q.id)
        for q in view.questions
        if q.diverging
    ]
    raised = {finding.number for finding in view.findings if finding.kind.is_nonconformity}
    gaps += [
        Gap(f"{q.item}: judged a nonconformity, but no nonconformity is raised", "fieldwork", True, q.id)
        for q in view.questions
        if _judged_nonconforming(q) and not raised & set(q.finding_numbers)
    ]
    gaps += [
        Gap(f"{q.item}: evidence is required, none is attached", "fieldwork", False, q.id)
        for q in view.questions
        if q.evidence_required and not q.evidence_numbers and q.result not in (None, *NOT_ASKED)
    ]
    return gaps


def _judged_nonconforming(question: QuestionView) -> bool:
    """Whether the result, or the verdict for any one standard, is a nonconformity."""
    return any(
        result is not None and result.is_nonconformity
        for result in (question.result, *question.verdicts.values())
    )


def _finding_gaps(view: AuditView, finding: FindingView) -> list[Gap]:
    result = next((q.result for q in view.questions if q.item == finding.question_item), None)
    remarks = finding_remarks(
        finding.kind,
        clauses=finding.clauses,
        requirement=finding.requirement,
        objective_evidence=finding.objective_evidence,
        failure=finding.failure,
        title=finding.title,
        question_result=result,
    )
    gaps = [Gap(f"{finding.number}: {r.text}", "findings", r.blocking, finding.id, r.field) for r in remarks]
    if finding.kind.is_nonconformity:
        if not finding.evidence:
            gaps.append(
                Gap(f"{finding.number}: no evidence is attached", "findings", False, finding.id, "evidence")
            )
        if not finding.grade_reason.strip():
            reason = f"{finding.number}: the grade has no reason"
            gaps.append(Gap(reason, "findings", False, finding.id, "grade_reason"))
        if not finding.actions:
            gaps.append(Gap(f"{finding.number}: no corrective action yet", "actions", False, finding.id))
    return gaps

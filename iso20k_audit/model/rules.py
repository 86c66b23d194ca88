"""Rules of auditing that the program knows, and what a report still lacks before it can be issued.

Sources: ISO/IEC 17021-1 9.4.5 (nonconformities, opportunities), ISO 19011 6.4.8 and 6.5.1 (findings,
report), ISO/IEC 20000-1 9.2 (objectivity). In our own words.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iso20k_audit.model.finding_review import Remark, ReviewContext, Statement, review
from iso20k_audit.model.grade_view import grade_gaps
from iso20k_audit.model.review_view import review_gaps
from iso20k_audit.model.vocabulary import ChecklistKind, FindingKind, MeetingKind, Result
from iso20k_audit.model.wording import translate

if TYPE_CHECKING:
    from iso20k_audit.model.view import AuditView, FindingView, QuestionView

NOT_ASKED = (Result.NOT_APPLICABLE, Result.NOT_SAMPLED)


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
    """What is wrong with a finding as it stands, by the rules of `finding_review`.

    A nonconformity needs a clause, verifiable objective evidence and a statement; it may not be recorded as
    an opportunity for improvement; the auditor's part proposes neither cause nor solution.
    """
    statement = Statement(kind, title, requirement, objective_evidence, failure, clauses=clauses)
    return review(statement, ReviewContext(question_result=question_result))


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
        Gap(
            translate("Rules", "{labels}: not stated").format(labels=labels[name]),
            area,
            blocking and (judges or name not in _JUDGEMENTS),
            field=name,
        )
        for texts, blocking in ((_REQUIRED_TEXTS, True), (_EXPECTED_TEXTS, False))
        for name, area in texts.items()
        if not getattr(view, name).strip()
    ]
    gaps += _people_gaps(view) + _question_gaps(view)
    for finding in view.findings:
        gaps += _finding_gaps(view, finding)
    gaps += [
        Gap(
            translate("Rules", "Evidence {item} is missing from the vault").format(item=item.number),
            "evidence",
            True,
            item.id,
        )
        for item in view.evidence
        if item.missing
    ]
    gaps += [
        Gap(
            translate("Rules", "Still to be asked: {text}").format(text=pending.text),
            "fieldwork",
            False,
            pending.question_id,
        )
        for pending in view.pending
    ]
    gaps += _doubled_numbers(view)
    gaps += grade_gaps(view.findings)
    gaps += _independence_gaps(view)
    gaps += review_gaps(view.sign_offs, view.review_notes)
    gaps += [Gap(told, "consolidation", False, "roster") for told in view.forks]
    if view.open_conflicts:
        gaps.append(
            Gap(
                (
                    translate("Rules", "Fields in conflict: {count}")
                    if view.open_conflicts_statement.strip()
                    else translate(
                        "Rules",
                        "Fields in conflict: {count}. Settle them, or state under Conclusion why the report is "
                        "issued in spite of them",
                    )
                ).format(count=view.open_conflicts),
                "consolidation",
                not view.open_conflicts_statement.strip(),
                "conflicts",
            )
        )
    return sorted(gaps, key=lambda gap: not gap.blocking)


def _doubled_numbers(view: AuditView) -> list[Gap]:
    """Final numbers that two copies gave at once: a number names one finding for ever."""
    times = Counter(finding.number for finding in view.findings if finding.number)
    return [
        Gap(
            translate(
                "Rules", "{number} was given to {count} findings; one of them needs another number"
            ).format(number=finding.number, count=times[finding.number]),
            "findings",
            True,
            finding.id,
            "number",
        )
        for finding in view.findings
        if times[finding.number] > 1
    ]


def _people_gaps(view: AuditView) -> list[Gap]:
    gaps: list[Gap] = []
    if not view.lead_auditor:
        gaps.append(Gap(translate("Rules", "No lead auditor is named"), "plan", True, field="participants"))
    undated = {name for name in ("starts_on", "ends_on") if getattr(view, name) is None}
    if undated - set(view.conflicts):
        missing = "starts_on" if view.starts_on is None else "ends_on"
        gaps.append(
            Gap(translate("Rules", "The dates of the audit are not stated"), "plan", True, field=missing)
        )
    gaps += [
        Gap(
            translate("Rules", "{person}: independence is not stated").format(person=person.name),
            "plan",
            False,
            field="participants",
        )
        for person in view.people
        if person.role.is_audit_team and not person.independence.strip()
    ]
    held = {meeting.kind for meeting in view.meetings}
    for kind in (MeetingKind.OPENING, MeetingKind.CLOSING):
        if kind not in held:
            gaps.append(
                Gap(
                    translate("Rules", "{kind}: not recorded").format(kind=kind.label),
                    "plan",
                    False,
                    field="meetings",
                )
            )
    if not view.distribution:
        gaps.append(
            Gap(translate("Rules", "The distribution list is empty"), "plan", False, field="distribution")
        )
    return gaps


def _independence_gaps(view: AuditView) -> list[Gap]:
    """ISO 19011 4 e: nobody audits their own work; where it cannot be helped, the report says why."""
    return [
        Gap(
            translate(
                "Rules", "{person} audits their own work: {part} ({areas}). Give a reason or another auditor."
            ).format(person=one.person, part=one.part, areas=one.areas),
            "plan",
            True,
            one.record_id,
            "assignments",
        )
        for one in view.own_work
        if not one.reason
    ]


def _question_gaps(view: AuditView) -> list[Gap]:
    gaps: list[Gap] = []
    open_questions = [q for q in view.questions if q.result is None and not (q.diverging or q.contested)]
    if open_questions:
        clauses = ", ".join(dict.fromkeys(q.clause for q in open_questions[:12]))
        clauses += ", …" if len(open_questions) > 12 else ""
        gaps.append(
            Gap(
                translate(
                    "Rules",
                    "{count} of {total} questions are not answered ({clauses}); answer them or "
                    "mark them not sampled",
                ).format(
                    count=len(open_questions),
                    total=len(view.questions),
                    clauses=clauses,
                ),
                "fieldwork",
                True,
            )
        )
    gaps += [
        Gap(
            translate("Rules", "{item}: auditors diverge, the lead auditor has not concluded").format(
                item=q.item
            ),
            "fieldwork",
            False,
            q.id,
        )
        for q in view.questions
        if q.diverging and not q.left_diverging
    ]
    gaps += [
        Gap(
            translate("Rules", "{item}: {change}; the lead auditor concluded before").format(
                item=q.item, change="; ".join(q.conclusion_stale)
            ),
            "consolidation",
            False,
            "disagreements",
            q.id,
        )
        for q in view.questions
        if q.conclusion_stale
    ]
    raised = {finding.number for finding in view.findings if finding.kind.is_nonconformity}
    gaps += [
        Gap(
            translate("Rules", "{item}: judged a nonconformity, but no nonconformity is raised").format(
                item=q.item
            ),
            "fieldwork",
            True,
            q.id,
        )
        for q in view.questions
        if _judged_nonconforming(q) and not raised & set(q.finding_numbers)
    ]
    gaps += [
        Gap(
            translate("Rules", "{item}: evidence is required, none is attached").format(item=q.item),
            "fieldwork",
            False,
            q.id,
        )
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
    statement = Statement(
        finding.kind,
        finding.title,
        finding.requirement,
        finding.objective_evidence,
        finding.failure,
        finding.grade_reason,
        finding.clauses,
    )
    remarks = review(statement, replace(finding.review or ReviewContext(), question_result=result))
    remarks = [
        remark
        for remark in remarks
        if remark.field not in finding.conflicts and not finding.kind_contested  # it says nothing yet
    ]
    gaps = [
        Gap(f"{finding.number}: {r.full_text}", "findings", r.blocking, finding.id, r.field) for r in remarks
    ]
    if finding.kind.is_nonconformity:
        if not finding.evidence:
            gaps.append(
                Gap(
                    translate("Rules", "{finding}: no evidence is attached").format(finding=finding.number),
                    "findings",
                    False,
                    finding.id,
                    "evidence",
                )
            )
        if not finding.grade_reason.strip():
            reason = translate("Rules", "{finding}: the grade has no reason").format(finding=finding.number)
            gaps.append(Gap(reason, "findings", False, finding.id, "grade_reason"))
        if not finding.actions:
            gaps.append(
                Gap(
                    translate("Rules", "{finding}: no corrective action yet").format(finding=finding.number),
                    "actions",
                    False,
                    finding.id,
                )
            )
    return gaps

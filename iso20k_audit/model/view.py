"""One audit as a plain, frozen snapshot: what reports and registers are made from.

Built by the services from a snapshot of the workspace; knows nothing of the database.
Texts are exactly as typed (never markup); empty text means "not stated".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from iso20k_audit.model.standards import clause_order, clause_titles, group_of, report_groups
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    AuditStatus,
    AuditType,
    Confidentiality,
    Effectiveness,
    EvidenceKind,
    FindingKind,
    FindingStatus,
    MeetingKind,
    Presence,
    Result,
    Role,
)


@dataclass(frozen=True, slots=True)
class OrganisationView:
    """The audited organisation."""

    name: str = ""
    address: str = ""
    representative: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ScopeItemView:
    """A site, service or client account inside or outside the scope, with the reason if outside."""

    kind: str
    name: str
    detail: str = ""
    in_scope: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """A participant: audit team, observer, auditee or client's representative."""

    name: str
    role: Role
    function: str = ""
    site: str = ""
    email: str = ""
    initials: str = ""
    independence: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """One line of the audit plan with what really happened."""

    starts_at: datetime | None
    ends_at: datetime | None
    activity: str
    site: str = ""
    auditors: str = ""
    auditees: str = ""
    clauses: str = ""
    actual: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceView:
    """Somebody at a meeting."""

    name: str
    function: str = ""
    presence: Presence = Presence.IN_PERSON


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A formal meeting and who was there."""

    kind: MeetingKind
    held_at: datetime | None
    place: str = ""
    minutes: str = ""
    attendees: tuple[AttendanceView, ...] = ()


@dataclass(frozen=True, slots=True)
class RecipientView:
    """One line of the distribution list."""

    name: str
    function: str = ""
    format: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A piece of objective evidence.

    Attributes:
        number: for example `MR-E07`.
        path: the original in the vault, None for physical items and files that are missing.
        preview_path: a shrunk, upright, metadata-free JPEG for reports; None where not an image.
        sha256: of the original; empty for physical items.
        speaks_of: the date or period the evidence is about, in words.
        taken_at: when it came to be (photo taken, record printed); received_at: when attached.
        question_ids, finding_numbers: what it supports.
        missing: the row is there but the bytes are not.
    """

    id: str
    number: str
    kind: EvidenceKind
    caption: str
    file_name: str = ""
    reference: str = ""
    sha256: str = ""
    size_bytes: int = 0
    media_type: str = ""
    taken_at: datetime | None = None
    received_at: datetime | None = None
    taken_by: str = ""
    place: str = ""
    site: str = ""
    client: str = ""
    speaks_of: str = ""
    confidentiality: Confidentiality = Confidentiality.CONFIDENTIAL
    camera: str = ""
    path: Path | None = None
    preview_path: Path | None = None
    question_ids: tuple[str, ...] = ()
    finding_numbers: tuple[str, ...] = ()
    missing: bool = False

    @property
    def is_image(self) -> bool:
        """Whether a picture of it can be printed."""
        return self.preview_path is not None


@dataclass(frozen=True, slots=True)
class WorkingPaperView:
    """What one auditor recorded on one question."""

    auditor: str
    result: Result | None
    note: str = ""
    interviewees: str = ""
    documents: str = ""
    sample: str = ""
    site: str = ""
    answered_at: datetime | None = None
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question of the frozen checklist with what was recorded.

    Attributes:
        result: the lead's conclusion if there is one, else what all working papers agree on, else None.
        diverging: working papers disagree and the lead has not concluded.
        conclusion_reason: the lead's reason where the lead concluded.
        evidence_numbers, finding_numbers: linked records, by their numbers.
    """

    id: str
    item: str
    section: str
    clause: str
    text: str
    look_for: tuple[str, ...] = ()
    expected_evidence: tuple[str, ...] = ()
    documented_information: bool = False
    suggested_sample: str = ""
    itil4: tuple[str, ...] = ()
    result: Result | None = None
    diverging: bool = False
    conclusion_reason: str = ""
    papers: tuple[WorkingPaperView, ...] = ()
    evidence_numbers: tuple[str, ...] = ()
    finding_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionView:
    """The auditee's answer to a finding, and its verification by the audit team."""

    id: str
    number: str
    finding_number: str
    finding_title: str
    finding_kind: FindingKind
    correction: str = ""
    root_cause: str = ""
    action: str = ""
    owner: str = ""
    due_on: date | None = None
    status: ActionStatus = ActionStatus.OPEN
    done_on: date | None = None
    effectiveness: Effectiveness = Effectiveness.NOT_YET_VERIFIED
    verified_on: date | None = None
    verified_by: str = ""
    verification_note: str = ""
    evidence_numbers: tuple[str, ...] = ()

    def is_overdue(self, today: date) -> bool:
        """Due before `today` and neither implemented nor verified."""
        waiting = self.status in (ActionStatus.OPEN, ActionStatus.IN_PROGRESS)
        return waiting and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding; the auditor's part. The auditee's part is in `actions`.

    Attributes:
        number: final number such as `NC-2026-003` once issued, before that the provisional one.
        requirement, objective_evidence, failure: the three parts of a nonconformity statement. For an
            opportunity `failure` tells the weakness seen, for a positive practice what is worth keeping.
    """

    id: str
    number: str
    kind: FindingKind
    status: FindingStatus
    title: str
    clauses: tuple[str, ...] = ()
    requirement: str = ""
    objective_evidence: str = ""
    failure: str = ""
    grade_reason: str = ""
    process: str = ""
    site: str = ""
    client: str = ""
    auditor: str = ""
    raised_at: datetime | None = None
    acknowledgement: Acknowledgement | None = None
    auditee_comment: str = ""
    auditee_name: str = ""
    question_item: str = ""
    evidence: tuple[EvidenceView, ...] = ()
    actions: tuple[ActionView, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseConformity:
    """Counts of results for one group of clauses.

    `applicable` leaves out not applicable and not sampled; `degree` is fulfilled / applicable answered.
    """

    number: str
    title: str
    questions: int
    results: Counter[Result] = field(default_factory=Counter)
    unanswered: int = 0
    diverging: int = 0

    @property
    def applicable(self) -> int:
        """Answered questions that were judged."""
        left_out = self.results[Result.NOT_APPLICABLE] + self.results[Result.NOT_SAMPLED]
        return sum(self.results.values()) - left_out

    @property
    def degree(self) -> float | None:
        """Share of judged questions that are fulfilled, 0 to 1; None if nothing was judged."""
        met = self.results[Result.CONFORMS] + self.results[Result.OPPORTUNITY]
        return met / self.applicable if self.applicable else None

    @property
    def worst(self) -> Result | None:
        """The gravest result present: major, minor, OFI, conforms, then not applicable/not sampled."""
        order = (
            Result.MAJOR,
            Result.MINOR,
            Result.OPPORTUNITY,
            Result.CONFORMS,
            Result.NOT_SAMPLED,
            Result.NOT_APPLICABLE,
        )
        return next((result for result in order if self.results[result]), None)


@dataclass(frozen=True, slots=True)
class AuditView:
    """Everything about one audit that a report may print.

    Attributes:
        log_head: SHA-256 of the newest change of the workspace at the time of the snapshot.
        change_count: how many changes the log of this audit held.
        made_at: when the snapshot was taken (aware).
    """

    id: str
    number: str
    title: str
    type: AuditType
    status: AuditStatus
    organisation: OrganisationView
    objectives: str = ""
    scope: str = ""
    exclusions: str = ""
    criteria: str = ""
    audit_client: str = ""
    method: str = ""
    sampling_statement: str = ""
    risks: str = ""
    significant_changes: str = ""
    deviations_from_plan: str = ""
    areas_not_covered: str = ""
    previous_actions_effectiveness: str = ""
    diverging_opinions: str = ""
    conformity_statement: str = ""
    effectiveness_statement: str = ""
    internal_audit_and_management_review_remark: str = ""
    scope_appropriateness: str = ""
    objectives_met: str = ""
    conclusion: str = ""
    recommendations: str = ""
    programme_implications: str = ""
    follow_up: str = ""
    confidentiality: Confidentiality = Confidentiality.CONFIDENTIAL
    retention: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    report_version: str = ""
    report_on: date | None = None
    prepared_by: str = ""
    reviewed_by: str = ""
    approved_by: str = ""
    checklist_title: str = ""
    checklist_version: str = ""
    checklist_sha256: str = ""
    standard: str = ""
    scope_items: tuple[ScopeItemView, ...] = ()
    people: tuple[PersonView, ...] = ()
    schedule: tuple[ScheduleView, ...] = ()
    meetings: tuple[MeetingView, ...] = ()
    distribution: tuple[RecipientView, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    findings: tuple[FindingView, ...] = ()
    evidence: tuple[EvidenceView, ...] = ()
    open_conflicts: int = 0
    log_head: str = ""
    change_count: int = 0
    made_at: datetime | None = None
    program_version: str = ""

    @property
    def actions(self) -> tuple[ActionView, ...]:
        """All corrective actions, in the order of their findings."""
        return tuple(action for finding in self.findings for action in finding.actions)

    @property
    def lead_auditor(self) -> str:
        """Name of the lead auditor, or empty."""
        return next((person.name for person in self.people if person.role is Role.LEAD_AUDITOR), "")

    @property
    def is_draft(self) -> bool:
        """Until the report is issued."""
        return self.status is not AuditStatus.ISSUED

    def findings_of(self, *kinds: FindingKind) -> tuple[FindingView, ...]:
        """Findings of these kinds, in report order."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)

    def finding_counts(self) -> Counter[FindingKind]:
        """How many findings of each kind."""
        return Counter(finding.kind for finding in self.findings)

    def result_counts(self) -> Counter[Result | None]:
        """How many questions have each result; None counts the unanswered and diverging ones."""
        return Counter(question.result for question in self.questions)

    def conformity_by_group(self) -> list[ClauseConformity]:
        """Counts per report group (4 to 7, 8.1 to 8.7, 9, 10), only groups that have questions."""
        return self._conformity(group_of, dict(report_groups()))

    def conformity_by_clause(self) -> list[ClauseConformity]:
        """Counts per auditable clause, in the standard's order."""
        return self._conformity(lambda clause: clause, clause_titles())

    def overall(self) -> ClauseConformity:
        """Counts over the whole audit."""
        rows = self._conformity(lambda _clause: "all", {"all": "All clauses"})
        return rows[0] if rows else ClauseConformity("all", "All clauses", 0)

    def _conformity(self, key_of: object, titles: dict[str, str]) -> list[ClauseConformity]:
        assert callable(key_of)
        buckets: dict[str, list[QuestionView]] = {}
        for question in self.questions:
            buckets.setdefault(str(key_of(question.clause)), []).append(question)
        return [
            ClauseConformity(
                number=number,
                title=titles.get(number, ""),
                questions=len(questions),
                results=Counter(q.result for q in questions if q.result is not None),
                unanswered=sum(1 for q in questions if q.result is None and not q.diverging),
                diverging=sum(1 for q in questions if q.diverging),
            )
            for number, questions in sorted(buckets.items(), key=lambda pair: clause_order(pair[0]))
        ]

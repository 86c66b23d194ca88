"""One audit as a plain, frozen snapshot: what reports and registers are made from.

Built by the services from a snapshot of the workspace; knows nothing of the database.
Texts are exactly as typed (never markup); empty text means "not stated".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from iso20k_audit.model.action_life_view import LifeView
from iso20k_audit.model.action_states import is_overdue
from iso20k_audit.model.action_view import CheckView
from iso20k_audit.model.cause_analysis import CauseAnalysis
from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.disagreement import Difference, Said, difference
from iso20k_audit.model.fieldwork_view import InterviewView, PendingView, SampleItemView
from iso20k_audit.model.follow_up_view import FollowedUpView, FollowUpPlace
from iso20k_audit.model.grade_view import GradeView, kind_with_step
from iso20k_audit.model.independence import OwnWorkView
from iso20k_audit.model.own_criteria import OwnDocument
from iso20k_audit.model.review_terms import ReviewContext
from iso20k_audit.model.review_view import ReviewNoteView, SignOffView
from iso20k_audit.model.scoring import weighted
from iso20k_audit.model.standards import (
    ISO20000_1,
    OWN,
    clause_order,
    clause_titles,
    group_of,
    own_document,
    parse_reference,
    reference_title,
    show_reference,
)
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    AnswerType,
    AuditStatus,
    AuditType,
    CauseCategory,
    ChecklistKind,
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
from iso20k_audit.model.wording import translate


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A field whose versions disagree: the record and the field as people call them, and what each author wrote.

    Attributes:
        versions: the value in words with its authors, in no order of worth.
    """

    record: str
    field: str
    versions: tuple[tuple[str, str], ...] = ()


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
    code: str = ""


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
    shift: str = ""


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
class EvidenceFileView:
    """A further file of a piece of evidence; fields as in `EvidenceView`."""

    file_name: str
    sha256: str = ""
    size_bytes: int = 0
    media_type: str = ""
    taken_at: datetime | None = None
    received_at: datetime | None = None
    caption: str = ""
    path: Path | None = None
    preview_path: Path | None = None
    missing: bool = False
    copy: str = ""
    copy_sha256: str = ""
    legend: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A piece of objective evidence.

    Attributes:
        number: for example `MR-E07`.
        path: what may leave, the original or its marked copy in the vault; None for physical items and
            files that are missing.
        preview_path: a shrunk, upright, metadata-free JPEG for reports; None where not an image.
        sha256: of the original; empty for physical items.
        speaks_of: the date or period the evidence is about, in words; about_from, about_to: the same as days.
        held_by: who has the item itself, if it has no file here.
        files: further files beside the one that the fields above describe.
        taken_at: when it came to be (photo taken, record printed); received_at: when attached.
        question_items, finding_numbers, action_numbers: what it supports.
        verification_of: findings whose corrective action it helps to verify.
        missing: the row is there but the bytes of one of its files are not.
        copy: `marked` or `redacted` where `path` and `preview_path` are of a copy with marks, else empty.
        copy_sha256: of that copy.
        legend: number and words of the callouts on the copy.
        conflicts: names of its fields that are in conflict.
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
    about_from: date | None = None
    about_to: date | None = None
    held_by: str = ""
    files: tuple[EvidenceFileView, ...] = ()
    confidentiality: Confidentiality = Confidentiality.CONFIDENTIAL
    camera: str = ""
    path: Path | None = None
    preview_path: Path | None = None
    question_items: tuple[str, ...] = ()
    finding_numbers: tuple[str, ...] = ()
    action_numbers: tuple[str, ...] = ()
    verification_of: tuple[str, ...] = ()
    missing: bool = False
    copy: str = ""
    copy_sha256: str = ""
    legend: tuple[tuple[int, str], ...] = ()
    conflicts: tuple[str, ...] = ()

    @property
    def is_image(self) -> bool:
        """Whether a picture of it can be printed."""
        return self.preview_path is not None

    @property
    def about(self) -> str:
        """What it speaks about: its days as `2026-09-01 to 2026-09-30`, and what was said in words."""
        days = [day.isoformat() for day in (self.about_from, self.about_to) if day is not None]
        if len(days) == 2 and days[0] != days[1]:
            told = translate("EvidenceView", "{first} to {last}").format(first=days[0], last=days[1])
        elif self.about_from is None and self.about_to is not None:
            told = translate("EvidenceView", "until {day}").format(day=days[0])
        else:
            told = days[0] if days else ""
        return " · ".join(part for part in (told, self.speaks_of) if part)


@dataclass(frozen=True, slots=True)
class WorkingPaperView:
    """What one auditor recorded on one question.

    Attributes:
        value: of a typed answer, in words (`12 minutes`, `3 Defined`).
        verdicts: results by standard where they differ from `result`.
        effort, gap_owner: of a gap assessment.
        evidence_numbers: evidence that this auditor linked to the question.
    """

    auditor: str
    result: Result | None
    note: str = ""
    interviewees: str = ""
    documents: str = ""
    sample: str = ""
    site: str = ""
    answered_at: datetime | None = None
    conflicts: tuple[str, ...] = ()
    value: str = ""
    verdicts: dict[str, Result] = field(default_factory=dict)
    effort: str = ""
    gap_owner: str = ""
    evidence_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question of the frozen checklist with what was recorded.

    Attributes:
        result: the lead's conclusion if there is one, else what all working papers agree on, else None.
        diverging: working papers disagree and the lead has not concluded.
        conclusion_reason: the lead's reason where the lead concluded; the lead's statement, if any, where the
            question was left as a diverging opinion.
        conclusion_by, concluded_at: who recorded it and when.
        conclusion_stale: what happened to working papers since then, in words.
        left_diverging: the lead left it undecided on purpose, to be reported as a diverging opinion.
        evidence_numbers, finding_numbers: linked records, by their numbers.
        standard: that `clause` belongs to; empty for that of the audit.
        also: clauses of other standards that the answer counts for.
        more_clauses: further clauses of `standard` that it counts for.
        verdicts: results by standard where they differ from `result`.
        answer: how it is answered; `value` the recorded value where all papers agree, in words.
        score: 0 to 1 of a typed answer, None where it has none.
        evidence_required: an answer without evidence is incomplete.
        applies: False while its condition is false in this audit.
        sample_items: what was looked at for it, by auditor.
        contested: versions of the answer are in conflict, so there is no result.
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
    conclusion_by: str = ""
    concluded_at: datetime | None = None
    conclusion_stale: tuple[str, ...] = ()
    left_diverging: bool = False
    papers: tuple[WorkingPaperView, ...] = ()
    evidence_numbers: tuple[str, ...] = ()
    finding_numbers: tuple[str, ...] = ()
    standard: str = ""
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    more_clauses: tuple[str, ...] = ()
    verdicts: dict[str, Result] = field(default_factory=dict)
    answer: AnswerSpec = field(default_factory=AnswerSpec)
    value: str = ""
    score: float | None = None
    weight: int = 1
    evidence_required: bool = False
    applies: bool = True
    sample_items: tuple[SampleItemView, ...] = ()
    contested: bool = False

    @property
    def difference(self) -> Difference:
        """In what the working papers differ, whether or not the lead concluded."""
        said = (Said(paper.result, paper.value, paper.verdicts) for paper in self.papers)
        return difference(said, self.answer.type)

    @property
    def is_decided(self) -> bool:
        """The working papers differ and the lead concluded."""
        return not self.diverging and bool(self.conclusion_by) and bool(self.difference)

    def counts_for(self, standard: str, home: str) -> tuple[str, ...]:
        """The clauses of a standard that the answer counts for; `home` is the standard of the audit."""
        own = (self.clause, *self.more_clauses) if (self.standard or home) == standard else ()
        return own + self.also.get(standard, ())


@dataclass(frozen=True, slots=True)
class ActionView:
    """The auditee's answer to a finding, and its verification by the audit team.

    Attributes:
        conflicts: names of its fields that are in conflict; finding_contested: the kind of its finding is.
        evidence_numbers: what supports it, also by its effectiveness checks.
        causes: the cause analysis, which may be empty; root_cause is its conclusion in words.
        checks: effectiveness checks, in the order in which they were planned.
        life: progress, steps and extensions.
    """

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
    conflicts: tuple[str, ...] = ()
    finding_contested: bool = False
    cause_category: CauseCategory | None = None
    causes: CauseAnalysis = field(default_factory=CauseAnalysis)
    checks: tuple[CheckView, ...] = ()
    life: LifeView = field(default_factory=LifeView)

    def is_overdue(self, today: date) -> bool:
        """Due before `today` and not implemented yet."""
        return is_overdue(self.status, self.due_on, today)


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding; the auditor's part. The auditee's part is in `actions`.

    Attributes:
        number: final number such as `NC-2026-003` once issued, before that the provisional one.
        requirement, objective_evidence, failure: the three parts of a nonconformity statement. For an
            opportunity `failure` tells the weakness seen, for a positive practice what is worth keeping.
        clauses: as people read them in this audit; those of another standard with its name before them.
        grades: kinds by standard where they differ from `kind`.
        repeat_of: number of the earlier finding that this one repeats, with its audit where it is another.
        group: title of the group of findings that it is in.
        review: what the review of its wording knows around it; None where nothing is known.
        grade: how its grade came about, and what belongs to it.
        changed_since: what of the statement was changed after the auditee acknowledged it, in words.
        followed_up: audits that followed it up, the earliest first.
        answer_due_on, close_due_on: until when it is to be answered and closed.
        conflicts: names of its fields that are in conflict. Where `finding_kind` is among them, `kind` is the
            gravest of its versions and only says where the finding is listed; it is counted under no kind.
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
    shift: str = ""
    client: str = ""
    auditor: str = ""
    raised_at: datetime | None = None
    acknowledgement: Acknowledgement | None = None
    auditee_comment: str = ""
    auditee_name: str = ""
    question_item: str = ""
    evidence: tuple[EvidenceView, ...] = ()
    actions: tuple[ActionView, ...] = ()
    grades: dict[str, FindingKind] = field(default_factory=dict)
    repeat_of: str = ""
    group: str = ""
    review: ReviewContext | None = None
    grade: GradeView = field(default_factory=GradeView)
    conflicts: tuple[str, ...] = ()
    auditee_role: str = ""
    acknowledged_at: datetime | None = None
    changed_since: tuple[str, ...] = ()
    followed_up: tuple[FollowUpPlace, ...] = ()
    answer_due_on: date | None = None
    close_due_on: date | None = None

    @property
    def kind_contested(self) -> bool:
        """Whether its kind is in conflict."""
        return "finding_kind" in self.conflicts

    @property
    def kind_label(self) -> str:
        """Its kind in words."""
        return in_conflict() if self.kind_contested else self.kind.label

    @property
    def graded_label(self) -> str:
        """Its kind in words, and beside it the step of the organisation's own scale."""
        return kind_with_step(self.kind_label, "" if self.kind_contested else self.grade.step)


@dataclass(frozen=True, slots=True)
class FindingGroupView:
    """Findings that say the same. They stay findings of their own; the group is only a heading over them.

    Attributes:
        reason: why they say the same.
        numbers: of its findings, the one to be read first before the others.
        sites, auditors: of its findings, each once.
    """

    id: str
    title: str
    reason: str
    numbers: tuple[str, ...]
    sites: tuple[str, ...] = ()
    auditors: tuple[str, ...] = ()


NOT_JUDGED = (Result.NOT_APPLICABLE, Result.NOT_SAMPLED, Result.RECORDED)
"""Results that say nothing about whether a requirement is met."""


@dataclass(frozen=True, slots=True)
class ClauseConformity:
    """Counts of results for one group of clauses.

    `diverging` counts questions whose auditors, or versions of an answer, disagree. `applicable` leaves out what
    was not judged; `degree` is fulfilled / applicable answered. `number` names the standard where it is not that
    of the audit.
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
        return sum(self.results.values()) - sum(self.results[result] for result in NOT_JUDGED)

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
            Result.RECORDED,
            Result.NOT_SAMPLED,
            Result.NOT_APPLICABLE,
        )
        return next((result for result in order if self.results[result]), None)


@dataclass(frozen=True, slots=True)
class MaturityRow:
    """How far a clause is, of a gap assessment.

    Attributes:
        level: 0 to 5.
        weight: how much certification hangs on it.
        effort, owner: to close the gap, in words.
    """

    number: str
    title: str
    level: int
    weight: int = 1
    effort: str = ""
    owner: str = ""

    def with_lower(self, other: MaturityRow) -> MaturityRow:
        """Both questions of one clause: the lower level, the higher weight, what either says."""
        return replace(
            self,
            level=min(self.level, other.level),
            weight=max(self.weight, other.weight),
            effort="; ".join(text for text in (self.effort, other.effort) if text),
            owner="; ".join(dict.fromkeys(text for text in (self.owner, other.owner) if text)),
        )


@dataclass(frozen=True, slots=True)
class AuditView:
    """Everything about one audit that a report may print.

    Attributes:
        log_head: SHA-256 of the newest change of the workspace at the time of the snapshot.
        change_count: how many changes the log of this audit held.
        made_at: when the snapshot was taken (aware).
        standard: that the clauses of questions belong to unless they say otherwise.
        checklists: titles and versions of those that were combined.
        conditions: facts about the place and whether they hold.
        language: of its report; empty for English.
        only_standard: this is the part of an audit against several standards that is about one.
        forks: copies that went on in two ways, each in a sentence.
        open_conflicts: how many fields are in conflict; conflict_list: which, with their versions.
        open_conflicts_statement: why the report is issued in spite of them.
        conflicts: names of fields of the audit itself that are in conflict.
        own_work: parts that are about their auditor's own work.
        followed_up: findings of earlier audits that this one follows up.
        own_criteria: contracts, agreements, policies and laws that it is held against beside the standards.
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
    standard: str = ISO20000_1
    checklist_kind: ChecklistKind = ChecklistKind.AUDIT
    checklists: tuple[str, ...] = ()
    conditions: tuple[tuple[str, bool | None], ...] = ()
    only_standard: bool = False
    scope_items: tuple[ScopeItemView, ...] = ()
    own_criteria: tuple[OwnDocument, ...] = ()
    people: tuple[PersonView, ...] = ()
    schedule: tuple[ScheduleView, ...] = ()
    meetings: tuple[MeetingView, ...] = ()
    distribution: tuple[RecipientView, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    findings: tuple[FindingView, ...] = ()
    groups: tuple[FindingGroupView, ...] = ()
    evidence: tuple[EvidenceView, ...] = ()
    interviews: tuple[InterviewView, ...] = ()
    pending: tuple[PendingView, ...] = ()
    sign_offs: tuple[SignOffView, ...] = ()
    own_work: tuple[OwnWorkView, ...] = ()
    followed_up: tuple[FollowedUpView, ...] = ()
    review_notes: tuple[ReviewNoteView, ...] = ()
    forks: tuple[str, ...] = ()
    open_conflicts: int = 0
    conflict_list: tuple[ConflictView, ...] = ()
    open_conflicts_statement: str = ""
    conflicts: tuple[str, ...] = ()
    log_head: str = ""
    change_count: int = 0
    made_at: datetime | None = None
    program_version: str = ""
    language: str = ""

    @property
    def actions(self) -> tuple[ActionView, ...]:
        """All corrective actions, in the order of their findings."""
        return tuple(action for finding in self.findings for action in finding.actions)

    @property
    def lead_auditor(self) -> str:
        """Name of the lead auditor, or empty."""
        return next((person.name for person in self.people if person.role is Role.LEAD_AUDITOR), "")

    def clause_title(self, reference: str) -> str:
        """The title of a clause as people read it in this audit; empty where none is known."""
        if own_document(reference):
            return next((one.titles[reference] for one in self.own_criteria if reference in one.titles), "")
        return reference_title(reference, self.standard)

    @property
    def is_draft(self) -> bool:
        """Until the report is issued."""
        return self.status is not AuditStatus.ISSUED

    def findings_of(self, *kinds: FindingKind) -> tuple[FindingView, ...]:
        """Findings of these kinds, in report order."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)

    def in_groups(
        self, findings: Sequence[FindingView]
    ) -> list[tuple[FindingGroupView | None, tuple[FindingView, ...]]]:
        """Findings as they are read: those of a group together, at the place of its first one in this order."""
        home = {number: group for group in self.groups for number in group.numbers}
        by_number = {finding.number: finding for finding in findings}
        found: list[tuple[FindingGroupView | None, tuple[FindingView, ...]]] = []
        told: set[str] = set()
        for finding in findings:
            group = home.get(finding.number)
            if group is None:
                found.append((None, (finding,)))
            elif group.id not in told:
                told.add(group.id)
                inside = tuple(by_number[number] for number in group.numbers if number in by_number)
                found.append((group, inside))
        return found

    @property
    def grouped_findings(self) -> int:
        """How many findings are in groups."""
        return sum(len(group.numbers) for group in self.groups)

    def finding_counts(self) -> Counter[FindingKind]:
        """How many findings of each kind; those whose kind is in conflict count under none."""
        return Counter(finding.kind for finding in self.findings if not finding.kind_contested)

    def contested_kinds(self) -> int:
        """How many findings have a kind in conflict."""
        return sum(finding.kind_contested for finding in self.findings)

    def result_counts(self) -> Counter[Result | None]:
        """How many questions have each result; None counts the unanswered and diverging ones."""
        return Counter(question.result for question in self.questions)

    @property
    def standards(self) -> tuple[str, ...]:
        """The standards that questions belong to or count for, that of the audit first."""
        found = [self.standard]
        if not self.only_standard:
            for question in self.questions:
                found += [question.standard or self.standard, *question.also]
        return tuple(dict.fromkeys(found))

    def for_standard(self, standard: str) -> AuditView:
        """The part of the audit that is about one standard, with its clauses, verdicts and grades.

        Questions and findings that do not concern it are left out; evidence stays where they use it.
        """
        if standard == self.standard and self.standards == (standard,):
            return self
        questions = tuple(
            replace(
                question,
                clause=clauses[0],
                more_clauses=clauses[1:],
                standard="",
                also={},
                result=question.verdicts.get(standard, question.result),
                diverging=question.diverging and standard not in question.verdicts,
                verdicts={},
            )
            for question in self.questions
            if (clauses := question.counts_for(standard, self.standard))
        )
        findings = tuple(
            replace(
                finding,
                kind=finding.grades.get(standard, finding.kind),
                clauses=cited,
                grades={},
            )
            for finding in self.findings
            if (cited := self._cited(finding, standard))
        )
        numbers = {number for question in questions for number in question.evidence_numbers}
        numbers |= {item.number for finding in findings for item in finding.evidence}
        numbers |= {number for f in findings for action in f.actions for number in action.evidence_numbers}
        asked = frozenset(question.item for question in questions)
        talks = (interview.about(asked) for interview in self.interviews)
        return replace(
            self,
            standard=standard,
            only_standard=True,
            questions=questions,
            findings=findings,
            groups=tuple(
                part for group in self.groups if (part := _group_within(group, findings)) is not None
            ),
            evidence=tuple(item for item in self.evidence if item.number in numbers),
            interviews=tuple(talk for talk in talks if talk.question_items),
            pending=tuple(p for p in self.pending if p.question_item in asked),
        )

    def _cited(self, finding: FindingView, standard: str) -> tuple[str, ...]:
        pairs = (parse_reference(clause, self.standard) for clause in finding.clauses)
        return tuple(clause for cited, clause in pairs if cited == standard)

    def overall_score(self) -> float | None:
        """Weighted mean of the scores of typed answers, 0 to 1; None if no question has a score."""
        return weighted((q.weight, q.score) for q in self.questions if q.applies)

    def maturity_by_clause(self) -> list[MaturityRow]:
        """Maturity of each clause that was rated, in the standard's order: the lowest of its levels counts.

        A process is as mature as its weakest part, so levels are not averaged away within a clause.
        """
        rows: list[MaturityRow] = []
        rated = [q for q in self.questions if q.answer.type is AnswerType.MATURITY and q.value and q.applies]
        for question in sorted(rated, key=lambda q: clause_order(q.clause)):
            level = int(question.value.split(" ")[0])
            standard = question.standard or self.standard
            title = clause_titles(standard).get(question.clause, question.section)
            papers = [paper for paper in question.papers if paper.value]
            said = MaturityRow(
                show_reference(standard, question.clause, self.standard),
                title,
                level,
                question.weight,
                "; ".join(dict.fromkeys(paper.effort for paper in papers if paper.effort)),
                "; ".join(dict.fromkeys(paper.gap_owner for paper in papers if paper.gap_owner)),
            )
            if rows and rows[-1].number == said.number:
                rows[-1] = rows[-1].with_lower(said)
            else:
                rows.append(said)
        return rows

    def conformity_by_standard(self) -> list[tuple[str, ClauseConformity]]:
        """Overall counts for each standard that the audit is about, of audits against several."""
        return [(standard, self.for_standard(standard).overall()) for standard in self.standards]

    def conformity_by_group(self) -> list[ClauseConformity]:
        """Counts per report group (4 to 7, 8.1 to 8.7, 9, 10), only groups that have questions."""
        return self._conformity(grouped=True)

    def conformity_by_clause(self) -> list[ClauseConformity]:
        """Counts per auditable clause, in the standard's order."""
        return self._conformity(grouped=False)

    def conformity_by_practice(self) -> list[ClauseConformity]:
        """Counts per ITIL 4 practice, by name; a question with several practices counts for each."""
        buckets: dict[str, list[QuestionView]] = {}
        for question in self.questions:
            for practice in question.itil4:
                buckets.setdefault(practice, []).append(question)
        return [_counted(name, name.capitalize(), buckets[name]) for name in sorted(buckets)]

    def overall(self) -> ClauseConformity:
        """Counts over the whole audit."""
        return _counted("all", translate("Report", "All clauses"), self.questions)

    def _conformity(self, *, grouped: bool) -> list[ClauseConformity]:
        buckets: dict[tuple[str, str], list[QuestionView]] = {}
        for question in self.questions:
            standard = question.standard or self.standard
            clauses = (question.clause, *question.more_clauses)
            keys = [(standard, group_of(clause, standard) if grouped else clause) for clause in clauses]
            for key in dict.fromkeys(keys):
                buckets.setdefault(key, []).append(question)
        order = sorted(buckets, key=lambda key: (key[0] != self.standard, key[0], clause_order(key[1])))
        return [
            _counted(
                show_reference(standard, clause, self.standard),
                clause_titles(standard).get(clause, "")
                or (self.clause_title(clause) if standard == OWN else "")
                or buckets[standard, clause][0].section,
                buckets[standard, clause],
            )
            for standard, clause in order
        ]


def _group_within(group: FindingGroupView, findings: Sequence[FindingView]) -> FindingGroupView | None:
    """What of a group is among these findings, None where it is not a group any more."""
    inside = [finding for finding in findings if finding.number in group.numbers]
    if len(inside) < 2:
        return None
    there = {finding.number for finding in inside}
    return replace(
        group,
        numbers=tuple(number for number in group.numbers if number in there),
        sites=tuple(dict.fromkeys(finding.site for finding in inside if finding.site)),
        auditors=tuple(dict.fromkeys(finding.auditor for finding in inside if finding.auditor)),
    )


def _counted(number: str, title: str, questions: Sequence[QuestionView]) -> ClauseConformity:
    return ClauseConformity(
        number=number,
        title=title,
        questions=len(questions),
        results=Counter(q.result for q in questions if q.result is not None),
        unanswered=sum(1 for q in questions if q.result is None and not (q.diverging or q.contested)),
        diverging=sum(1 for q in questions if q.diverging or q.contested),
    )

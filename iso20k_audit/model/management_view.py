"""Everything that the management-review pack prints, frozen: PDF and workbook read their numbers from here only.

After the inputs of ISO/IEC 20000-1 9.3 that internal audits can give, in our own words. Not for: where it comes from
(see `services.management_review`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime

from iso20k_audit.model.vocabulary import (
    ActionStatus,
    AuditStatus,
    AuditType,
    BenefitKind,
    Effectiveness,
    FindingKind,
)
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class ReviewText:
    """A management review as it was typed."""

    title: str = ""
    held_on: date | None = None
    period_from: date | None = None
    period_to: date | None = None
    remarks: str = ""
    decisions: str = ""


@dataclass(frozen=True, slots=True)
class SourcedText:
    """A text and where it stands, such as the number of an audit."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class PackFinding:
    """A finding, with its dates as far as they are known.

    Attributes:
        kind: None while entries of the team disagree on it.
        day: last day of its audit, by which it counts in a period.
        closed_on: last verification; None while it is open.
    """

    id: str
    number: str
    kind: FindingKind | None
    title: str
    clauses: tuple[str, ...] = ()
    audit: str = ""
    site: str = ""
    client: str = ""
    process: str = ""
    day: date | None = None
    due_on: date | None = None
    is_closed: bool = False
    closed_on: date | None = None
    repeat_of: str = ""

    @property
    def is_nonconformity(self) -> bool:
        """Major, minor, or one of which the grade is in conflict."""
        return self.kind is None or self.kind.is_nonconformity

    def is_open(self, on: date) -> bool:
        """Whether it had been raised by the end of a day and not been closed."""
        if self.day is not None and self.day > on:
            return False
        return not self.is_closed or (self.closed_on is not None and self.closed_on > on)

    def is_overdue(self, on: date) -> bool:
        """Open, and to be closed before that day."""
        return self.is_open(on) and self.due_on is not None and self.due_on < on


@dataclass(frozen=True, slots=True)
class PackAction:
    """A corrective action of a finding."""

    number: str
    finding: str
    text: str
    owner: str = ""
    status: ActionStatus | None = None
    due_on: date | None = None
    done_on: date | None = None
    effectiveness: Effectiveness = Effectiveness.NOT_YET_VERIFIED
    verified_on: date | None = None
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class PackCheck:
    """An effectiveness check that was held, with the deviation rates before and after where samples were taken."""

    action: str
    held_on: date | None
    attribute: str = ""
    before: tuple[int, int] | None = None
    after: tuple[int, int] | None = None
    verdict: Effectiveness = Effectiveness.NOT_YET_VERIFIED
    note: str = ""


@dataclass(frozen=True, slots=True)
class PackAudit:
    """An audit of the period."""

    number: str
    title: str
    type: AuditType
    status: AuditStatus
    starts_on: date | None = None
    ends_on: date | None = None
    kinds: tuple[tuple[FindingKind, int], ...] = ()
    conclusion: str = ""

    def count(self, kind: FindingKind) -> int:
        """Its findings of a kind."""
        return dict(self.kinds).get(kind, 0)


@dataclass(frozen=True, slots=True)
class PackTally:
    """Nonconformities of one clause group or kind of cause."""

    label: str
    title: str
    majors: int
    minors: int
    other: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.majors + self.minors + self.other


@dataclass(frozen=True, slots=True)
class PackMonth:
    """Nonconformities raised and closed in a month, and open at its end (or at the end of the period)."""

    first: date
    raised: int
    closed: int
    open: int


@dataclass(frozen=True, slots=True)
class PackObjective:
    """An objective with its newest value in or before the period."""

    title: str
    measure: str = ""
    unit: str = ""
    target: str = ""
    baseline: str = ""
    value: str = ""
    read_on: date | None = None
    due_on: date | None = None
    owner: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class PackBenefit:
    """Something that the organisation says it gained."""

    kind: BenefitKind
    title: str
    amount: str = ""
    unit: str = ""
    since: date | None = None
    until: date | None = None
    source: str = ""
    recorded_by: str = ""
    finding: str = ""


@dataclass(frozen=True, slots=True)
class ManagementView:
    """One pack.

    Attributes:
        since, until: the period, both days included; data are those of `made_at`.
        wall: what was left out for whom, in words; empty for nothing.
        repeats: nonconformities of the period that repeat an earlier finding; None if none was raised.
        first_time: actions accepted without having been sent back, and all whose steps are known.
        drafts: findings not issued yet, which are not counted.
        covered, clauses: auditable clauses of `standard` judged in the period, and all there are.
    """

    since: date
    until: date
    organisation: str = ""
    review: ReviewText = field(default_factory=ReviewText)
    earlier: tuple[ReviewText, ...] = ()
    changes: tuple[SourcedText, ...] = ()
    findings: tuple[PackFinding, ...] = ()
    actions: tuple[PackAction, ...] = ()
    checks: tuple[PackCheck, ...] = ()
    audits: tuple[PackAudit, ...] = ()
    groups: tuple[PackTally, ...] = ()
    causes: tuple[PackTally, ...] = ()
    months: tuple[PackMonth, ...] = ()
    objectives: tuple[PackObjective, ...] = ()
    benefits: tuple[PackBenefit, ...] = ()
    benefit_totals: tuple[tuple[str, str, str], ...] = ()
    benefits_note: str = ""
    repeats: int = 0
    first_time: tuple[int, int] = (0, 0)
    closing_days: float | None = None
    drafts: int = 0
    standard: str = ""
    standard_title: str = ""
    covered: int = 0
    clauses: int = 0
    wall: str = ""
    log_head: str = ""
    change_count: int = 0
    made_at: datetime | None = None
    program_version: str = ""
    language: str = ""

    @property
    def as_of(self) -> date:
        """The day by which open and overdue are judged: the end of the period, or that of the data if earlier."""
        return min(self.until, self.made_at.date()) if self.made_at is not None else self.until

    @property
    def title(self) -> str:
        """Of the pack: that of the review, else what it is."""
        return self.review.title or translate("ManagementPack", "Management review: inputs from audits")

    def raised(self, kind: FindingKind) -> list[PackFinding]:
        """Findings of a kind from audits of the period."""
        return [one for one in self.findings if one.kind is kind and self.is_within(one.day)]

    @property
    def nonconformities(self) -> list[PackFinding]:
        """Those raised or closed in the period, and those open at its end."""
        return [
            one
            for one in self.findings
            if one.is_nonconformity
            and (
                self.is_within(one.day)
                or self.is_within(one.closed_on if one.is_closed else None)
                or one.is_open(self.as_of)
            )
        ]

    def closed_in_period(self, kind: FindingKind) -> int:
        """How many of a kind were closed in the period."""
        return sum(
            one.kind is kind and one.is_closed and self.is_within(one.closed_on) for one in self.findings
        )

    def open_at_end(self, kind: FindingKind) -> int:
        """How many of a kind were open at the end of the period."""
        return sum(one.kind is kind and one.is_open(self.as_of) for one in self.findings)

    def overdue_at_end(self, kind: FindingKind) -> int:
        """Of those open at the end, how many were to be closed before."""
        return sum(one.kind is kind and one.is_overdue(self.as_of) for one in self.findings)

    def action_counts(self) -> list[tuple[ActionStatus, int]]:
        """Corrective actions by state, in the order of the states; only those there are."""
        counts = Counter(action.status for action in self.actions)
        return [(status, counts[status]) for status in ActionStatus if counts[status]]

    def effectiveness_counts(self) -> list[tuple[Effectiveness, int]]:
        """Outcome of the checks of the actions, all three words always."""
        counts = Counter(action.effectiveness for action in self.actions)
        return [(word, counts[word]) for word in Effectiveness]

    def is_within(self, day: date | None) -> bool:
        """Whether a day lies in the period."""
        return day is not None and self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Input:
    """One of the inputs that a management review considers, and where it comes from.

    Attributes:
        section: of the pack; empty where the organisation brings it.
    """

    english: str
    section: str

    @property
    def words(self) -> str:
        """In the language in use."""
        return translate("ManagementPack", self.english)


INPUTS: tuple[Input, ...] = (
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Status of actions from earlier reviews"), "2"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Changes inside and outside that matter to the system"), "3"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Nonconformities and corrective actions, with trends"), "4"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Results of monitoring; achievement of objectives"), "6"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Audit results"), "7"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Opportunities for continual improvement"), "8"),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Feedback of customers and other interested parties"), ""),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Suitability of the service management policy"), ""),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Performance of the services"), ""),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Performance of other parties who deliver services"), ""),
    Input(QT_TRANSLATE_NOOP("ManagementPack", "Resources now and forecast: people, techniques, money"), ""),
    Input(
        QT_TRANSLATE_NOOP("ManagementPack", "Results of risk assessment, effect of the actions on risks"), ""
    ),
)
"""After ISO/IEC 20000-1 9.3, in our own words; the section of the pack that holds each."""

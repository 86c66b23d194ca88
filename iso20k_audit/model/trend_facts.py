"""What trends are made of, and the counts that come of it: plain values, each with the ids of what it counts.

Not for: counting (see `trends`, which also says how).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from iso20k_audit.model.vocabulary import FindingKind, FindingStatus
from iso20k_audit.model.wording import translate

PROBLEMS = (FindingKind.MAJOR.value, FindingKind.MINOR.value, FindingKind.OPPORTUNITY.value)
NONCONFORMITIES = (FindingKind.MAJOR.value, FindingKind.MINOR.value)
EVERY_KIND = (*PROBLEMS, FindingKind.POSITIVE.value)
IN_CONFLICT = "in_conflict"
"""Stands for the kind of a finding on whose kind entries of the team disagree."""

SMALL_ANSWERS = 30
SMALL_FINDINGS = 5
"""Below these a rate says little: one finding more or less moves it by a lot."""

AGES = ((0, 30), (31, 60), (61, 90), (91, None))
"""Classes of age in days."""


class Dimension(StrEnum):
    """By what findings are counted."""

    CLAUSE = "clause"
    GROUP = "group"
    PROCESS = "process"
    SITE = "site"
    CLIENT = "client"
    KIND = "kind"
    STEP = "step"
    CAUSE = "cause"


class Unit(StrEnum):
    """What a point of time is."""

    AUDIT = "audit"
    QUARTER = "quarter"
    YEAR = "year"


class AuditFact(NamedTuple):
    """An audit; `day` is its last day (or first), empty where it has none; `sites` and `clients` are in its scope."""

    id: str
    number: str
    title: str
    type: str
    standard: str
    organisation_id: str
    day: str
    sites: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()


class FindingFact(NamedTuple):
    """A finding that was not withdrawn; days are ISO dates or empty; `clauses` are pairs of standard and clause."""

    id: str
    audit_id: str
    kind: str
    status: str
    number: str
    step: str
    process: str
    site_id: str
    client_id: str
    raised_on: str
    due_on: str
    repeat_of: str
    clauses: tuple[tuple[str, str], ...] = ()


class ActionFact(NamedTuple):
    """A corrective action; `steps` were recorded, `sent_back` of them returned or reopened it."""

    id: str
    finding_id: str
    status: str
    effectiveness: str
    cause: str
    due_on: str
    verified_on: str
    steps: int = 0
    sent_back: int = 0


class AnswerFact(NamedTuple):
    """Answers to the questions of one clause in one audit at one place (site, account, or empty).

    `answered` have any result, of them `fulfilled` conform (also with an opportunity) and `failed` do not;
    papers that disagree without a conclusion are answered, and neither.
    """

    audit_id: str
    standard: str
    clause: str
    scope_id: str
    answered: int
    fulfilled: int
    failed: int


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that trends are made of.

    Attributes:
        names: of organisations, sites, clients and steps of the own scale, by id. site_ids: which are sites.
        withdrawn_findings, withdrawn_audits: ids, to say what is not counted.
    """

    audits: Sequence[AuditFact] = ()
    findings: Sequence[FindingFact] = ()
    actions: Sequence[ActionFact] = ()
    answers: Sequence[AnswerFact] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    site_ids: frozenset[str] = frozenset()
    withdrawn_findings: tuple[str, ...] = ()
    withdrawn_audits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrendFilter:
    """Which part is looked at; empty fields do not restrict.

    Attributes:
        organisation, site, client: ids. standard: such as `iso20000-1-2018`. audit_type: of `AuditType`.
        since, until: ISO days that the audit's day lies between, both included.
        kinds: kinds of findings that count. drafts: findings that are not issued count too.
    """

    organisation: str = ""
    since: str = ""
    until: str = ""
    site: str = ""
    client: str = ""
    standard: str = ""
    audit_type: str = ""
    kinds: tuple[str, ...] = PROBLEMS
    drafts: bool = False


class Period(NamedTuple):
    """A point of the time axis with the audits that fall into it; the key of audits without a day is empty."""

    key: str
    label: str
    audits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """The findings of one category.

    Attributes:
        label: short, such as `8.6.1`; title: what else there is to say, such as the title of the clause.
    """

    key: str
    label: str
    title: str
    findings: tuple[FindingFact, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the findings."""
        return tuple(one.id for one in self.findings)

    @property
    def name(self) -> str:
        """Label and title."""
        return f"{self.label} {self.title}".rstrip()

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Ids of those of one kind; `IN_CONFLICT` for those without one."""
        return tuple(one.id for one in self.findings if (one.kind or IN_CONFLICT) == kind)


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Findings by one dimension, each category with its findings.

    Attributes:
        total: ids of all findings counted; mentions: what the tallies add up to.
    """

    dimension: Dimension
    tallies: tuple[Tally, ...]
    total: tuple[str, ...]

    @property
    def mentions(self) -> int:
        """More than there are findings where one counts under several categories."""
        return sum(len(tally.findings) for tally in self.tallies)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole in one period; `unknown` belong to neither because it was not recorded."""

    period: Period
    part: tuple[str, ...]
    whole: tuple[str, ...]
    unknown: tuple[str, ...] = ()

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None where the whole is empty."""
        return len(self.part) / len(self.whole) if self.whole else None


@dataclass(frozen=True, slots=True)
class Closing:
    """How long closing took in one period, in days from raising to the verification of the last action.

    Attributes:
        days: by finding id.
        in_time, late, no_due: findings closed by their due day, after it, and without any.
        undated: closed, but a day is missing, or the days contradict each other.
    """

    period: Period
    days: Mapping[str, int]
    in_time: tuple[str, ...]
    late: tuple[str, ...]
    no_due: tuple[str, ...]
    undated: tuple[str, ...]

    @property
    def share_in_time(self) -> float | None:
        """Of those with a due day; None without any."""
        due = len(self.in_time) + len(self.late)
        return len(self.in_time) / due if due else None

    def quartile(self, share: float) -> float | None:
        """The value below which this share lies, interpolated; 0.5 is the median. None without any."""
        return quantile(list(self.days.values()), share)


@dataclass(frozen=True, slots=True)
class Age:
    """Open records of one class of age in days; `most` None is open above; both None: the day is not known."""

    least: int | None
    most: int | None
    in_time: tuple[str, ...]
    overdue: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteLine:
    """Findings of one site against the questions answered there.

    Attributes:
        all: ids of all its findings. rated: of those in audits whose answers are known by site.
        answered: questions answered at the site in those audits.
    """

    key: str
    label: str
    all: tuple[str, ...]
    rated: tuple[str, ...]
    answered: int

    @property
    def per_100(self) -> float | None:
        """Findings for 100 questions answered; None where no answers are known by site."""
        return 100 * len(self.rated) / self.answered if self.answered else None

    @property
    def is_small(self) -> bool:
        """Whether the numbers are too small to compare."""
        return self.answered < SMALL_ANSWERS or len(self.rated) < SMALL_FINDINGS


@dataclass(frozen=True, slots=True)
class Degree:
    """Conformity of one clause group in one period: fulfilled out of the judged answers."""

    period: Period
    fulfilled: int
    failed: int

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None where nothing was judged."""
        judged = self.fulfilled + self.failed
        return self.fulfilled / judged if judged else None


@dataclass(frozen=True, slots=True)
class Conformity:
    """Conformity of one clause group over time."""

    standard: str
    group: str
    label: str
    title: str
    degrees: tuple[Degree, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not counted, or counted apart, and why; ids."""

    drafts: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    other_kinds: tuple[str, ...] = ()
    in_conflict: tuple[str, ...] = ()
    undated_audits: tuple[str, ...] = ()


def quantile(values: Sequence[float], share: float) -> float | None:
    """Quantile by linear interpolation between the neighbours (Hyndman and Fan's type 7, as in spreadsheets)."""
    ordered = sorted(values)
    if not ordered:
        return None
    place = share * (len(ordered) - 1)
    low = int(place)
    if low + 1 >= len(ordered):
        return float(ordered[low])
    return ordered[low] + (ordered[low + 1] - ordered[low]) * (place - low)


class Counted(StrEnum):
    """What the ids of a count belong to."""

    FINDING = "finding"
    ACTION = "action"
    QUESTION = "question"
    AUDIT = "audit"


def is_issued(one: FindingFact) -> bool:
    """Whether it has left the auditor's drafts; one whose status is in conflict has if it has its number."""
    return one.status in (FindingStatus.ISSUED, FindingStatus.CLOSED) or (not one.status and bool(one.number))


def due_of(one: FindingFact, actions: Iterable[ActionFact]) -> str:
    """The day by which a finding is to be closed: its own, else the latest of its actions; empty for none."""
    return one.due_on or max((action.due_on for action in actions), default="")


def kind_name(key: str) -> str:
    """The words for a kind of finding, or for one in conflict."""
    return translate("Conflicts", "In conflict") if key == IN_CONFLICT else FindingKind(key).label

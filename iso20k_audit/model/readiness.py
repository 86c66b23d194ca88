"""Where an organisation stands before an audit by its certification body: what is known, counted and missing.

There is no score, only parts that are counted (`readiness_counts`) and an ordered list of what is missing
(`readiness_rules`), each with the reason, how severe it is and where it is mended. Sources: ISO/IEC 20000-1 7.5, 9.2,
9.3 and 10.1, ISO/IEC 17021-1 9.3.1 (stage 1 looks at whether internal audits and management review were planned and
held) and 9.5.2 (no certificate before majors are corrected). In our own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from iso20k_audit.model.certification_cycle import months_later
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

WINDOW_MONTHS = 12
"""How far back an internal audit, a management review and evidence count as recent."""


class Severity(StrEnum):
    """How much something matters before the audit of the certification body, the gravest first."""

    BLOCKS = "blocks"
    LIKELY = "likely"
    TIDY = "tidy"

    @property
    def label(self) -> str:
        """The words for people."""
        return translate("Readiness", _SEVERITIES[self])

    @property
    def rank(self) -> int:
        """Order in the list."""
        return list(Severity).index(self)


_SEVERITIES = {
    Severity.BLOCKS: QT_TRANSLATE_NOOP("Readiness", "Blocks certification"),
    Severity.LIKELY: QT_TRANSLATE_NOOP("Readiness", "Likely nonconformity"),
    Severity.TIDY: QT_TRANSLATE_NOOP("Readiness", "To be tidied"),
}


class PartName(StrEnum):
    """What is counted, in the order in which it is told."""

    AUDITED = "audited"
    CYCLE = "cycle"
    SITES = "sites"
    REVIEW = "review"
    MAJORS = "majors"
    MINORS = "minors"
    DOCUMENTED = "documented"
    ANSWERS = "answers"
    ACTIONS = "actions"
    CHECKS = "checks"
    PROGRAMME = "programme"
    EVIDENCE = "evidence"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is mended, as `ui.programme.window` understands it, and the words of the button."""

    page: str
    target: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class ClauseFacts:
    """What is recorded about one auditable clause.

    Attributes:
        audited_on: newest judged answer in an internal audit; audit: its number.
        proof: documented information that the clause asks for; empty for none.
        has_proof: whether evidence or a fulfilled answer stands for it.
        evidence_on: the day of the newest evidence.
        sites: ids of the sites at which it was audited within the window.
        asked_in, question_id: the newest internal audit with a question of it, and that question; empty for none.
    """

    number: str
    title: str = ""
    audited_on: date | None = None
    audit: str = ""
    proof: str = ""
    has_proof: bool = False
    evidence_on: date | None = None
    sites: frozenset[str] = frozenset()
    asked_in: str = ""
    question_id: str = ""


@dataclass(frozen=True, slots=True)
class FindingFacts:
    """A nonconformity.

    Attributes:
        kind: None while versions of its grade disagree.
        is_answered: an action with a correction or a corrective action is recorded.
        is_own: raised against the organisation's own criteria.
    """

    id: str
    audit_id: str
    number: str
    title: str
    kind: FindingKind | None
    clauses: tuple[str, ...] = ()
    raised_on: date | None = None
    is_closed: bool = False
    is_repeat: bool = False
    is_answered: bool = False
    answer_due_on: date | None = None
    close_due_on: date | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """A corrective action of a nonconformity.

    Attributes:
        is_done: implemented, whether or not it was checked.
        is_checked: its effectiveness was judged and holds.
        check_on: day planned for the check.
    """

    id: str
    audit_id: str
    number: str
    finding: str
    text: str = ""
    due_on: date | None = None
    is_done: bool = False
    done_on: date | None = None
    is_checked: bool = False
    check_on: date | None = None
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditFacts:
    """An internal audit of the cycle."""

    id: str
    number: str
    ends_on: date | None
    is_issued: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one organisation and standard on one day.

    Attributes:
        cycle_from: first day of the cycle that is looked at.
        is_certified: a certificate is recorded: internal audits may then spread the clauses over the cycle.
        sites: id and name of the sites in scope.
        knows_clauses: the clauses of the standard are known, so that a whole can be counted.
        towards: what the organisation is on its way to, in words; empty if nothing is planned.
    """

    today: date
    standard: str
    standard_title: str
    organisation: str = ""
    cycle_from: date = date.min
    is_certified: bool = False
    knows_clauses: bool = True
    clauses: tuple[ClauseFacts, ...] = ()
    sites: tuple[tuple[str, str], ...] = ()
    audits: tuple[AuditFacts, ...] = ()
    findings: tuple[FindingFacts, ...] = ()
    actions: tuple[ActionFacts, ...] = ()
    review_held_on: date | None = None
    review_planned: str = ""
    programme_until: date | None = None
    programme_id: str = ""
    planned_audits: int = 0
    towards: str = ""

    @property
    def since(self) -> date:
        """First day of the window."""
        return months_later(self.today, -WINDOW_MONTHS)

    def is_recent(self, day: date | None) -> bool:
        """Whether something of that day lies within the window."""
        return day is not None and self.since <= day <= self.today + timedelta(days=1)

    def in_cycle(self, day: date | None) -> bool:
        """Whether something of that day lies within the cycle."""
        return day is not None and day >= self.cycle_from

    @property
    def programme_runs(self) -> bool:
        """Whether an audit programme is in force."""
        return bool(self.programme_id) and (
            self.programme_until is None or self.programme_until >= self.today
        )


@dataclass(frozen=True, slots=True)
class Part:
    """One count: `31 of 49 clauses`.

    Attributes:
        unit: what is counted; empty for what is either there or not.
        counts: what counts, in a sentence.
        lines: the same count by site or the like: name, done, total.
    """

    name: PartName
    title: str
    done: int
    total: int
    unit: str
    counts: str
    lines: tuple[tuple[str, int, int], ...] = ()

    @property
    def told(self) -> str:
        """`31 of 49 clauses`; words where there is nothing to count."""
        if not self.total:
            return translate("Readiness", "None recorded")
        if not self.unit:
            return translate("Readiness", "Yes") if self.done else translate("Readiness", "No")
        return translate("Readiness", "{done} of {total} {unit}").format(
            done=self.done, total=self.total, unit=self.unit
        )

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing in it."""
        return self.done == self.total


@dataclass(frozen=True, slots=True)
class Item:
    """Something to fix.

    Attributes:
        what: in a few words; why: the reason, in a sentence or two.
        clauses: that it is about; record: the number of the record, if it is one.
        urgent: orders what is equally severe within a part, smaller first.
    """

    severity: Severity
    part: PartName
    what: str
    why: str
    place: Place
    clauses: tuple[str, ...] = ()
    record: str = ""
    urgent: tuple[int, str] = (1, "")


@dataclass(frozen=True, slots=True)
class Readiness:
    """The outcome: parts that are counted, what to fix first, and what cannot be known from records."""

    facts: Facts
    parts: tuple[Part, ...]
    items: tuple[Item, ...]
    unknown: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was recorded that could be judged."""
        facts = self.facts
        return not (facts.audits or facts.findings or facts.review_held_on or facts.programme_id)

    def part(self, name: PartName) -> Part | None:
        """The count of that name."""
        return next((part for part in self.parts if part.name is name), None)

    def count(self, severity: Severity) -> int:
        """How many of the items are so severe."""
        return sum(item.severity is severity for item in self.items)

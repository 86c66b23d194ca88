"""Time on the floor: minutes used and still needed, and which questions can wait when time runs short.

Pure arithmetic over plain values; see `iso20k_audit.services.pace` for where they come from.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.vocabulary import Term
from iso20k_audit.model.wording import translate

BREAK_MINUTES = 15
"""A longer silence between two records is a break: it counts as the expected time of what follows."""

SLOWEST, FASTEST = 2.5, 0.4
"""How far one's own speed may move the forecast: a first question that took an hour does not rule the day."""

ENOUGH_ANSWERS = 5
"""Answers before one's own speed is believed."""


AT_ONCE_SECONDS = 2
"""Records that follow each other faster are one act on several questions: nobody asks and hears in that time."""


class Priority(Term):
    """How much is lost when a question is not asked this time."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class PacedQuestion:
    """A question with what decides whether it can wait.

    Attributes:
        section: id of its part of the checklist.
        minutes: expected duration.
        answered: somebody gave a result.
        reasons: why its priority is high, in words; empty otherwise.
    """

    id: str
    item: str
    clause: str
    text: str
    section: str
    minutes: int
    answered: bool
    priority: Priority
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was recorded on a question, and how long that question was expected to take."""

    at: datetime
    section: str
    minutes: int


@dataclass(frozen=True, slots=True)
class SectionPace:
    """One part of the checklist.

    Attributes:
        planned: minutes set aside for it, or expected of its questions.
        used: minutes spent on it so far.
        needed: minutes that its open questions will take at the speed so far.
    """

    id: str
    title: str
    clause: str
    questions: int
    answered: int
    planned: int
    used: int
    needed: int
    is_planned_by_hand: bool = False

    @property
    def left(self) -> int:
        """Questions not answered yet."""
        return self.questions - self.answered


def used_minutes(moments: Iterable[Moment]) -> dict[str, float]:
    """Minutes used for each section.

    The time between two records belongs to the later one; after a break, and for the first, the expected
    time of the question stands in for it.
    """
    used: dict[str, float] = {}
    last: datetime | None = None
    for moment in sorted(moments, key=lambda found: found.at):
        gap = (moment.at - last).total_seconds() / 60 if last is not None else None
        spent = gap if gap is not None and gap <= BREAK_MINUTES else min(moment.minutes, BREAK_MINUTES)
        used[moment.section] = used.get(moment.section, 0.0) + spent
        last = moment.at
    return used


def asked_one_by_one(recorded: Iterable[tuple[str, Moment]]) -> list[str]:
    """Ids of the questions that tell how fast somebody works: what several answers were given to at once does not."""
    asked: dict[str, None] = {}
    last: datetime | None = None
    for question, moment in sorted(recorded, key=lambda found: found[1].at):
        if last is None or (moment.at - last).total_seconds() >= AT_ONCE_SECONDS:
            asked[question] = None
        last = moment.at
    return list(asked)


def speed(used: float, questions: Sequence[PacedQuestion]) -> float:
    """Minutes used for one expected minute, from one's own answers; 1.0 until there are enough to tell."""
    answered = [question for question in questions if question.answered]
    expected = sum(question.minutes for question in answered)
    if len(answered) < ENOUGH_ANSWERS or not expected or not used:
        return 1.0
    return min(SLOWEST, max(FASTEST, used / expected))


def priority_of(
    *,
    weight: int,
    evidence_required: bool,
    documented_information: bool,
    failed_last_time: bool,
    fails_in_clause: bool,
) -> tuple[Priority, tuple[str, ...]]:
    """How much is lost when a question is left out, and why if much.

    Risk decides, as ISO 19011 5.3 and 6.3.2.1 ask of programme and plan: what failed last time, what fails
    in this clause now, what must be proven by evidence, what the checklist weighs more. Low is what the
    standard asks no documented information for and nothing else speaks for.
    """
    reasons = []
    if failed_last_time:
        reasons.append(translate("Pace", "nonconformity last time"))
    if fails_in_clause:
        reasons.append(translate("Pace", "a nonconformity was seen in this clause"))
    if evidence_required:
        reasons.append(translate("Pace", "evidence is required"))
    if weight > 1:
        reasons.append(translate("Pace", "weight {}").format(weight))
    if reasons:
        return Priority.HIGH, tuple(reasons)
    return (Priority.NORMAL if documented_information else Priority.LOW), ()


def can_wait(questions: Sequence[PacedQuestion], minutes_short: float, pace: float = 1.0) -> list[str]:
    """Ids of the open questions to leave out so that the rest fits, least loss first.

    High priority is never proposed, and every clause keeps at least one question that is answered or will
    be asked. The proposal may fall short; it is never longer than needed.

    Args: questions in checklist order; minutes that are missing; `pace` as from `speed`.
    """
    kept: dict[str, int] = {}
    for question in questions:
        kept[question.clause] = kept.get(question.clause, 0) + 1
    order = {Priority.LOW: 0, Priority.NORMAL: 1}
    candidates = [q for q in questions if not q.answered and q.priority in order]
    candidates.reverse()  # the last questions of a clause go first: checklists begin with what matters most
    proposal: list[str] = []
    saved = 0.0
    for question in sorted(candidates, key=lambda q: order[q.priority]):
        if saved >= minutes_short:
            break
        if kept[question.clause] > 1:
            kept[question.clause] -= 1
            saved += question.minutes * pace
            proposal.append(question.id)
    return proposal

"""Planned against used time of an audit's sections, and what can be left out when time runs short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.checklist import MINUTES_A_QUESTION
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.pace import (
    Moment,
    PacedQuestion,
    SectionPace,
    asked_one_by_one,
    priority_of,
    speed,
    used_minutes,
)
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.model.wording import translate
from iso20k_audit.services.answering import answer, own_paper_id
from iso20k_audit.services.handed import MINE_SQL
from iso20k_audit.services.last_time import earlier_audits
from iso20k_audit.store.ledger import Ledger, Row

_QUESTIONS = f"""
  SELECT q.id, q.item, q.standard, q.clause, q.text, q.set_id, q.answer_type,
    coalesce(json_extract(q.detail, '$.minutes'), 0) AS minutes,
    coalesce(json_extract(q.detail, '$.weight'), 1) AS weight,
    coalesce(json_extract(q.detail, '$.evidence_required'), 0) AS evidence_required,
    coalesce(json_extract(q.detail, '$.documented_information'), 0) AS documented,
    EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=q.id AND w.withdrawn IS NULL
      AND w.result IS NOT NULL) AS answered,
    EXISTS (SELECT 1 FROM conclusion c WHERE c.question_id=q.id AND c.withdrawn IS NULL
      AND c.result IS NOT NULL) AS concluded,
    EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=q.id AND w.withdrawn IS NULL
      AND w.result IN ('minor', 'major')) AS failed
  FROM question q
  WHERE q.audit_id=:audit AND q.applies=1 AND q.retired=0
    AND (:person='' OR q.id IN ({MINE_SQL}))
  ORDER BY q.position
"""  # noqa: S608  (constants)
_SETS = """
  SELECT id, title, clause, planned_minutes FROM question_set
  WHERE audit_id=:a AND withdrawn IS NULL ORDER BY position
"""
_MOMENTS = """
  SELECT question_id, answered_at AS at FROM working_paper
    WHERE audit_id=:a AND auditor_id=:p AND withdrawn IS NULL AND answered_at IS NOT NULL
  UNION ALL SELECT question_id, raised_at FROM finding
    WHERE audit_id=:a AND auditor_id=:p AND withdrawn IS NULL AND question_id IS NOT NULL
  UNION ALL SELECT question_id, looked_at FROM sample_item
    WHERE audit_id=:a AND auditor_id=:p AND withdrawn IS NULL AND looked_at IS NOT NULL
"""
_FAILED_BEFORE = """
  SELECT DISTINCT q.standard || ' ' || q.item AS what FROM working_paper w JOIN question q ON q.id=w.question_id
  WHERE w.audit_id IN :audits AND w.withdrawn IS NULL AND w.result IN ('minor', 'major')
"""
_PLANNED = """
  SELECT starts_at, ends_at FROM schedule_item WHERE audit_id=:a AND withdrawn IS NULL AND starts_at IS NOT NULL
    AND ends_at IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class AuditPace:
    """How one person stands in an audit.

    Attributes:
        sections: with questions that are theirs, in checklist order.
        questions: in checklist order.
        factor: minutes used for one expected minute.
        plan_ends: end of the plan entry that is running now, if there is one.
    """

    sections: tuple[SectionPace, ...]
    questions: tuple[PacedQuestion, ...]
    factor: float
    plan_ends: datetime | None = None

    def within(self, title: str) -> tuple[PacedQuestion, ...]:
        """The questions of one section, of all for an empty title."""
        ids = {section.id for section in self.sections if section.title == title}
        return self.questions if not title else tuple(q for q in self.questions if q.section in ids)

    def needed(self, questions: Iterable[PacedQuestion]) -> int:
        """Minutes that the open ones among these questions will take."""
        return round(sum(q.minutes for q in questions if not q.answered) * self.factor)


def pace_of(ledger: Ledger, audit_id: str, person_id: str, now: datetime) -> AuditPace:
    """Where a person stands: what was handed to them (to nobody, if nothing was), and the time that they used.

    Args: `now` is aware; it picks the plan entry that is running.
    """
    rows = ledger.rows(_QUESTIONS, audit=audit_id, person=person_id)
    earlier = [row["id"] for row in earlier_audits(ledger, audit_id)]
    before = {row["what"] for row in ledger.rows(_FAILED_BEFORE, audits=earlier)} if earlier else set()
    failing = {row["clause"] for row in rows if row["failed"]}
    questions = tuple(_paced(row, before, failing) for row in rows)
    by_id = {q.id: q for q in questions}
    recorded = _recorded(ledger, audit_id, person_id, by_id)
    used = used_minutes(moment for _question, moment in recorded)
    factor = speed(sum(used.values()), [by_id[one] for one in asked_one_by_one(recorded)])
    return AuditPace(
        _sections(ledger, audit_id, questions, used, factor),
        questions,
        factor,
        _plan_end(ledger, audit_id, now),
    )


def _paced(row: Row, before: set[str], failing: set[str]) -> PacedQuestion:
    priority, reasons = priority_of(
        weight=int(row["weight"]),
        evidence_required=bool(row["evidence_required"]),
        documented_information=bool(row["documented"]),
        failed_last_time=f"{row['standard']} {row['item']}" in before,
        fails_in_clause=row["clause"] in failing and not row["failed"],
    )
    known = {kind.value for kind in AnswerType}
    kind = AnswerType(row["answer_type"]) if row["answer_type"] in known else AnswerType.TEXT
    return PacedQuestion(
        row["id"],
        row["item"],
        row["clause"],
        row["text"],
        row["set_id"],
        int(row["minutes"]) or MINUTES_A_QUESTION.get(kind, 2),
        bool(row["answered"] or row["concluded"]),
        priority,
        reasons,
    )


def _recorded(
    ledger: Ledger, audit_id: str, person_id: str, questions: dict[str, PacedQuestion]
) -> list[tuple[str, Moment]]:
    """What the person recorded: the question, and when."""
    found = []
    for row in ledger.rows(_MOMENTS, a=audit_id, p=person_id):
        question = questions.get(row["question_id"])
        if question is not None:
            moment = Moment(datetime.fromisoformat(row["at"]), question.section, question.minutes)
            found.append((question.id, moment))
    return found


def _sections(
    ledger: Ledger,
    audit_id: str,
    questions: tuple[PacedQuestion, ...],
    used: dict[str, float],
    factor: float,
) -> tuple[SectionPace, ...]:
    count, done, expected, needed = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for question in questions:
        count[question.section] += 1
        done[question.section] += question.answered
        expected[question.section] += question.minutes
        needed[question.section] += 0 if question.answered else question.minutes
    return tuple(
        SectionPace(
            row["id"],
            row["title"] or "",
            row["clause"] or "",
            count[row["id"]],
            done[row["id"]],
            expected[row["id"]] if row["planned_minutes"] is None else int(row["planned_minutes"]),
            round(used.get(row["id"], 0)),
            round(needed[row["id"]] * factor),
            row["planned_minutes"] is not None,
        )
        for row in ledger.rows(_SETS, a=audit_id)
        if count[row["id"]]
    )


def _plan_end(ledger: Ledger, audit_id: str, now: datetime) -> datetime | None:
    ends = []
    for row in ledger.rows(_PLANNED, a=audit_id):
        starts, end = datetime.fromisoformat(row["starts_at"]), datetime.fromisoformat(row["ends_at"])
        if starts <= now < end:
            ends.append(end)
    return min(ends, default=None)


def plan_minutes(ledger: Ledger, section_id: str, minutes: int | None) -> None:
    """Sets the minutes set aside for a section; None goes back to what its questions are expected to take.

    Raises:
        InputError: negative, or more than a working week.
    """
    if minutes is not None and not 0 <= minutes <= 2400:
        raise InputError(
            translate("Pace", "A section can be planned with 0 to 2400 minutes."),
            translate("Pace", "Split it over several days in the plan."),
        )
    row = ledger.get("question_set", section_id)
    ledger.set("question_set", section_id, row["audit_id"], planned_minutes=minutes)


def leave_out(ledger: Ledger, audit_id: str, questions: Iterable[str], reason: str) -> int:
    """Marks questions as not sampled for a reason, as one act; an answered one and a written note stay.

    Returns: how many were marked.
    """
    marked = 0
    for question in questions:
        paper = ledger.find("working_paper", own_paper_id(ledger, audit_id, question)) or {}
        if paper.get("result"):
            continue
        fields = {"result": Result.NOT_SAMPLED.value}
        if not (paper.get("note") or "").strip():
            fields["note"] = reason
        answer(ledger, audit_id, question, fields)
        marked += 1
    return marked

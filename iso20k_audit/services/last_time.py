"""What an earlier audit said on the same question, and taking it over where the question has not changed.

A question is the same where item, standard and text are: the text is compared by the SHA-256 of its words, so
that another line break does not count as a change and another word does. What is taken over says so in its
note; nobody can mistake it for something that was looked at anew.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.ids import question_id
from iso20k_audit.model.vocabulary import FindingKind, FindingStatus, Result
from iso20k_audit.model.wording import language, translate
from iso20k_audit.services.answering import answer, own_paper_id
from iso20k_audit.services.diverging import DIVERGES, papers_sql
from iso20k_audit.store.ledger import Ledger, Row


class Obstacle(Enum):
    """Why what was said last time is not taken over."""

    NONE = ""
    NEVER_ASKED = "never asked"
    TEXT_CHANGED = "text changed"
    KIND_CHANGED = "kind of answer changed"
    DIVERGING = "auditors differed"
    ANSWERED = "answered already"
    NOT_ASKED_NOW = "does not apply"


@dataclass(frozen=True, slots=True)
class EarlierFinding:
    """A finding that arose from the question last time."""

    id: str
    number: str
    kind: FindingKind | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class LastTime:
    """What the newest earlier audit that answered the question says.

    Attributes:
        number, held_on: of that audit; the day is ISO 8601 or empty.
        result: None where its auditors differed.
        obstacle: why it cannot be taken over, from the two questions alone.
    """

    audit_id: str
    number: str
    held_on: str
    result: Result | None
    value: str = ""
    note: str = ""
    verdicts: dict[str, str] = field(default_factory=dict)
    findings: tuple[EarlierFinding, ...] = ()
    obstacle: Obstacle = Obstacle.NONE


def text_sha256(text: str) -> str:
    """The fingerprint of a question's words: Unicode NFC, runs of white space as one blank."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode()).hexdigest()


def earlier_audits(ledger: Ledger, audit_id: str) -> list[Row]:
    """Audits of the same organisation before this one, newest first: what another one said is not shown here.

    An audit counts by its last day, or its first; without a day by when it was entered (ids rise with time).
    """
    rows = ledger.rows(
        "SELECT id, number, organisation_id, coalesce(ends_on, starts_on, report_on, '') AS held_on"
        " FROM audit WHERE withdrawn IS NULL OR id=:a",
        a=audit_id,
    )
    here = next((row for row in rows if row["id"] == audit_id), None)
    if here is None:
        return []

    def before(row: Row) -> bool:
        if row["held_on"] and here["held_on"] and row["held_on"] != here["held_on"]:
            return bool(row["held_on"] < here["held_on"])
        return bool(row["id"] < here["id"])

    mine = (row for row in rows if row["organisation_id"] == here["organisation_id"] and before(row))
    return sorted(mine, key=lambda row: (row["held_on"], row["id"]), reverse=True)


def last_times(ledger: Ledger, audit_id: str, questions: Iterable[str] | None = None) -> dict[str, LastTime]:
    """What was said last time, by question; questions that no earlier audit answered are left out.

    Args:
        questions: ids; None for all of the audit.
    """
    open_ones = _questions(ledger, audit_id, None if questions is None else list(questions))
    found: dict[str, LastTime] = {}
    for audit in earlier_audits(ledger, audit_id):
        if not open_ones:
            break
        asked = {question_id(audit["id"], row["item"]): row for row in open_ones}
        for there in _answered(ledger, asked):
            here = asked[there["id"]]
            if here["standard"] == there["standard"]:
                found[here["id"]] = _last_time(audit, here, there)
        open_ones = [row for row in open_ones if row["id"] not in found]
    return _with_words(ledger, audit_id, found)


def _questions(ledger: Ledger, audit_id: str, wanted: list[str] | None) -> list[Row]:
    return ledger.rows(
        "SELECT id, item, standard, text, answer_type FROM question WHERE audit_id=:a"
        " AND (:q IS NULL OR id IN (SELECT value FROM json_each(:q)))",
        a=audit_id,
        q=None if wanted is None else json.dumps(wanted),
    )


def _answered(ledger: Ledger, ids: Iterable[str]) -> list[Row]:
    """Those of these questions that have a result, with it; `diverges` where auditors did."""
    papers = papers_sql("w.question_id IN (SELECT value FROM json_each(:ids))")
    return ledger.rows(
        f"""
        SELECT q.id, q.standard, q.text, q.answer_type, c.result AS concluded, p.low AS said, {DIVERGES} AS diverges
        FROM question q
          LEFT JOIN ({papers}) p ON p.question_id=q.id
          LEFT JOIN conclusion c ON c.question_id=q.id AND c.withdrawn IS NULL AND c.result IS NOT NULL
        WHERE q.id IN (SELECT value FROM json_each(:ids)) AND (c.result IS NOT NULL OR p.low IS NOT NULL)
        """,  # noqa: S608  (composed of constants)
        ids=json.dumps(list(ids)),
    )


def _last_time(audit: Row, here: Row, there: Row) -> LastTime:
    said = there["concluded"] or (None if there["diverges"] else there["said"])
    obstacle = Obstacle.NONE
    if text_sha256(here["text"]) != text_sha256(there["text"]):
        obstacle = Obstacle.TEXT_CHANGED
    elif here["answer_type"] != there["answer_type"]:
        obstacle = Obstacle.KIND_CHANGED
    elif said is None:
        obstacle = Obstacle.DIVERGING
    return LastTime(
        audit["id"],
        audit["number"] or "",
        audit["held_on"],
        Result(said) if said else None,
        obstacle=obstacle,
    )


def _with_words(ledger: Ledger, audit_id: str, found: dict[str, LastTime]) -> dict[str, LastTime]:
    """Adds value, note and verdicts of a paper that gave the result, and the findings."""
    items = {row["id"]: row["item"] for row in _questions(ledger, audit_id, list(found))}
    then = {question_id(last.audit_id, items[here]): here for here, last in found.items()}
    among = "question_id IN (SELECT value FROM json_each(:ids)) AND withdrawn IS NULL"
    ids = json.dumps(list(then))
    papers: dict[str, Row] = {}
    for paper in ledger.rows(
        "SELECT question_id, result, value, note, verdicts FROM working_paper"  # noqa: S608  (constants)
        f" WHERE {among} AND result IS NOT NULL ORDER BY answered_at DESC",
        ids=ids,
    ):
        said = found[then[paper["question_id"]]].result
        if said is not None and paper["result"] == said.value:
            papers.setdefault(paper["question_id"], paper)
    raised: dict[str, list[EarlierFinding]] = {}
    for row in ledger.rows(
        "SELECT id, question_id, coalesce(number, provisional_number, '') AS number, finding_kind, status"  # noqa: S608
        f" FROM finding WHERE {among} ORDER BY number",
        ids=ids,
    ):
        raised.setdefault(row["question_id"], []).append(
            EarlierFinding(
                row["id"],
                row["number"],
                kind_of(row),
                row["status"] != FindingStatus.CLOSED.value,
            )
        )
    complete: dict[str, LastTime] = {}
    for question, here in then.items():
        paper = papers.get(question, {})
        last = found[here]
        complete[here] = LastTime(
            last.audit_id,
            last.number,
            last.held_on,
            last.result,
            paper.get("value") or "",
            paper.get("note") or "",
            json.loads(paper["verdicts"]) if paper.get("verdicts") else {},
            tuple(raised.get(question, ())),
            last.obstacle,
        )
    return complete


def last_results(ledger: Ledger, audit_id: str) -> dict[str, str]:
    """Last time's result of every question of an audit that has one, by question; for ordering the list."""
    return {
        question: last.result.value
        for question, last in last_times(ledger, audit_id).items()
        if last.result is not None
    }


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What came of taking over: ids of the questions done, and how many were not, by reason."""

    taken: tuple[str, ...]
    left: dict[Obstacle, int]


def take_over(ledger: Ledger, audit_id: str, questions: Iterable[str]) -> TakenOver:
    """Answers each question as last time where its text is unchanged and it has no answer yet, as one act.

    Result, value and verdicts by standard are taken over. The note starts with where they come from; what
    was noted already follows it.
    """
    wanted = list(questions)
    known = last_times(ledger, audit_id, wanted)
    state = {
        row["id"]: row
        for row in ledger.rows(
            "SELECT id, applies, retired FROM question WHERE id IN (SELECT value FROM json_each(:q))",
            q=json.dumps(wanted),
        )
    }
    spoken = str(ledger.value("SELECT language FROM audit WHERE id=:a", a=audit_id) or "")
    taken: list[str] = []
    left: Counter[Obstacle] = Counter()
    for question in wanted:
        paper = ledger.find("working_paper", own_paper_id(ledger, audit_id, question)) or {}
        if paper.get("withdrawn"):
            paper = {}
        last = known.get(question)
        obstacle = Obstacle.NEVER_ASKED if last is None else last.obstacle
        if paper.get("result") or paper.get("value"):
            obstacle = Obstacle.ANSWERED
        elif question in state and (not state[question]["applies"] or state[question]["retired"]):
            obstacle = Obstacle.NOT_ASKED_NOW
        if last is None or obstacle is not Obstacle.NONE:
            left[obstacle] += 1
            continue
        with language(spoken):
            source = reference(last)
        fields: dict[str, Any] = {
            "result": last.result.value if last.result else None,
            "note": "\n".join(filter(None, (source, paper.get("note")))),
        }
        if last.value:
            fields = {"value": last.value} | fields
        if last.verdicts:
            fields = fields | {"verdicts": last.verdicts}
        answer(ledger, audit_id, question, fields)
        taken.append(question)
    return TakenOver(tuple(taken), dict(left))


def reference(last: LastTime) -> str:
    """The first line of the note of an answer that was taken over."""
    if not last.held_on:
        return translate("LastTime", "As in {audit}; not looked at anew.").format(audit=last.number)
    return translate("LastTime", "As in {audit} of {day}; not looked at anew.").format(
        audit=last.number, day=last.held_on
    )

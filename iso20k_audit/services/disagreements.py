"""Questions that auditors judged differently: what each says with their evidence, and what the lead auditor made of it.

Both verdicts stay whatever is decided. Deciding: see `concluding`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.contested import contested
from iso20k_audit.model.disagreement import Difference, Said, difference
from iso20k_audit.model.errors import NotFound
from iso20k_audit.model.ids import conclusion_id
from iso20k_audit.model.scoring import shown_value
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services.concluding import PaperChange, changes_since
from iso20k_audit.services.diverging import DIVERGES, papers_sql
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.interviews import list_interviews
from iso20k_audit.services.sample_items import list_items
from iso20k_audit.store.ledger import Ledger, Row

SHOWN_WITH = frozenset(
    {
        *("working_paper", "conclusion", "evidence", "evidence_link", "interview", "interview_topic"),
        *("sample_item", "participant", "person", "question_set", "audit"),
    }
)
"""Kinds of records whose changes may change what is shown."""


class State(Enum):
    """How far a question is that was judged differently; in the order of the list."""

    OPEN = "open"
    CONTESTED = "contested"
    STALE = "stale"
    LEFT = "left"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Line:
    """A question of the list.

    Attributes:
        auditors: who answered it.
        result: that was decided, where one was.
        since: what happened to working papers since the conclusion.
    """

    id: str
    item: str
    clause: str
    text: str
    section: str
    state: State
    auditors: tuple[str, ...]
    result: Result | None = None
    since: tuple[PaperChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one auditor says.

    Attributes:
        value: as stored; `shown` in words.
        roles: of the people they asked.
        items: what they looked at, as rows of `sample_items.list_items`.
        evidence: that they linked to the question, as rows of `evidence.list_evidence`.
        since: what became of it since the conclusion.
        contested: names of its fields that are in conflict.
    """

    paper_id: str
    person_id: str
    auditor: str
    result: Result | None
    value: str
    shown: str
    verdicts: dict[str, Result]
    note: str
    documents: str
    sample: str
    roles: tuple[str, ...]
    items: tuple[Row, ...] = ()
    evidence: tuple[Row, ...] = ()
    answered_at: str = ""
    since: PaperChange | None = None
    contested: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """What stands as the lead auditor's word; without a result the question was left as a diverging opinion.

    Attributes:
        by, at: who recorded it and when, by their clock.
        why: given where somebody decided in the place of the lead auditor.
    """

    result: Result | None
    value: str
    shown: str
    verdicts: dict[str, Result]
    reason: str
    by: str
    at: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One question with everything that is needed to decide it.

    Attributes:
        standards: clauses by standard that the answer counts for, its own first.
        differs: in what the papers differ.
        unlinked: evidence of the question that none of those who answered linked.
        seen: versions of the conclusion in view, to be handed back when deciding.
    """

    line: Line
    standard: str
    standards: dict[str, tuple[str, ...]]
    answer: AnswerSpec
    differs: Difference
    opinions: tuple[Opinion, ...]
    decision: Decision | None
    unlinked: tuple[Row, ...] = ()
    seen: dict[str, list[str]] = field(default_factory=dict)


_LINES = f"""
  SELECT q.id, q.item, q.clause, q.text, q.section, {DIVERGES} AS diverges, c.id AS conclusion, c.result,
    c.considered, c.conflicts
  FROM question q LEFT JOIN ({papers_sql("w.audit_id=:a")}) p ON p.question_id=q.id
    LEFT JOIN conclusion c ON c.question_id=q.id AND c.withdrawn IS NULL
  WHERE q.audit_id=:a AND (:q='' OR q.id=:q) AND ({DIVERGES} OR c.id IS NOT NULL)
  ORDER BY q.position
"""  # noqa: S608  (composed of constants)
_AUDITORS = """
  SELECT DISTINCT w.question_id, p.name FROM working_paper w JOIN person p ON p.id=w.auditor_id
  WHERE w.audit_id=:a AND w.withdrawn IS NULL AND (w.result IS NOT NULL OR w.value IS NOT NULL)
    AND (:q='' OR w.question_id=:q) ORDER BY p.name
"""
_LINKERS = """
  SELECT DISTINCT l.target_id, l.evidence_id, c.author_id FROM evidence_link l JOIN change c ON c.record_id=l.id
  WHERE l.audit_id=:a AND l.withdrawn IS NULL AND l.target_kind='question' AND c.status='accepted'
    AND (:q='' OR l.target_id=:q)
"""


def list_disagreements(ledger: Ledger, audit_id: str) -> list[Line]:
    """Questions judged differently: undecided first, then conclusions that have gone stale, then the others."""
    found = _lines(ledger, audit_id, "")
    order = list(State)
    return sorted(found, key=lambda line: order.index(line.state))


def _lines(ledger: Ledger, audit_id: str, question: str) -> list[Line]:
    since = changes_since(ledger, audit_id, question)
    auditors: dict[str, list[str]] = defaultdict(list)
    for row in ledger.rows(_AUDITORS, a=audit_id, q=question):
        auditors[row["question_id"]].append(row["name"] or "")
    found = []
    for row in ledger.rows(_LINES, a=audit_id, q=question):
        changes = tuple(since.get(row["id"], ()))
        if not row["diverges"] and not changes and not question:
            continue  # concluded, and nobody says otherwise
        found.append(
            Line(
                row["id"],
                row["item"],
                row["clause"],
                row["text"],
                row["section"],
                _state(row, stale=bool(changes)),
                tuple(auditors[row["id"]]),
                Result(row["result"]) if row["result"] else None,
                changes,
            )
        )
    return found


def _state(row: Row, *, stale: bool) -> State:
    if row["conclusion"] is not None and "result" in contested(row):
        return State.CONTESTED
    if row["conclusion"] is None or (row["result"] is None and row["considered"] is None):
        return State.OPEN
    if stale:
        return State.STALE
    return State.LEFT if row["result"] is None else State.DECIDED


def count(ledger: Ledger, audit_id: str) -> int:
    """How many questions wait for the lead auditor: undecided, or decided on answers that have changed."""
    waiting = (State.OPEN, State.STALE)
    return sum(line.state in waiting for line in _lines(ledger, audit_id, ""))


def linked_by(ledger: Ledger, audit_id: str, question: str = "") -> dict[tuple[str, str], frozenset[str]]:
    """Ids of the people who linked evidence to questions, by question and evidence.

    Args:
        question: only this one; empty for all of the audit.
    """
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in ledger.rows(_LINKERS, a=audit_id, q=question):
        found[row["target_id"], row["evidence_id"]].add(row["author_id"])
    return {place: frozenset(people) for place, people in found.items()}


def disagreement(ledger: Ledger, audit_id: str, question: str) -> Disagreement:
    """One question with all its opinions.

    Raises:
        NotFound: it is not judged differently, and nothing was concluded on it.
    """
    from iso20k_audit.model.wording import translate

    lines = _lines(ledger, audit_id, question)
    detail = ledger.rows("SELECT standard, detail FROM question WHERE id=:q", q=question)
    if not lines or not detail:
        raise NotFound(translate("Disagreement", "The auditors do not differ on this question."))
    asked = Question.from_json(json.loads(detail[0]["detail"]))
    papers = ledger.select("working_paper", audit_id, question_id=question)
    papers = [row for row in papers if row["result"] or row["value"] or row["note"] or contested(row)]
    names = {row["id"]: row["name"] or "" for row in ledger.select("person", withdrawn=True)}
    since = {change.paper_id: change for change in lines[0].since}
    here = _Surroundings(ledger, audit_id, question)
    opinions = [
        _opinion(row, asked.answer, names, since.get(row["id"]), here)
        for row in sorted(papers, key=lambda row: (names.get(row["auditor_id"] or "", ""), row["id"]))
    ]
    theirs = {row["auditor_id"] for row in papers}
    record = conclusion_id(audit_id, question)
    said = [Said(one.result, one.value, one.verdicts) for one in opinions]
    return Disagreement(
        line=lines[0],
        standard=detail[0]["standard"],
        standards={detail[0]["standard"]: (lines[0].clause,), **asked.also},
        answer=asked.answer,
        differs=difference(said, asked.answer.type),
        opinions=tuple(opinions),
        decision=decision(ledger, audit_id, ledger.find("conclusion", record), asked.answer),
        unlinked=tuple(row for row in here.evidence if here.linkers(row["id"]).isdisjoint(theirs)),
        seen=ledger.seen(record),
    )


class _Surroundings:
    """Evidence, samples and interviews of one question, read once."""

    def __init__(self, ledger: Ledger, audit_id: str, question: str) -> None:
        self._question = question
        self._linked = linked_by(ledger, audit_id, question)
        self.evidence = list_evidence(ledger, audit_id, question)
        self.items = list_items(ledger, audit_id, question)
        self.interviews = list_interviews(ledger, audit_id, question)

    def linkers(self, evidence_id: str) -> frozenset[str]:
        return self._linked.get((self._question, evidence_id), frozenset())

    def roles_of(self, row: Row) -> tuple[str, ...]:
        """Whom an auditor asked: what the paper says, and the roles of their interviews."""
        roles = [row["interviewees"] or ""]
        roles += [
            talk["function"] or "" for talk in self.interviews if talk["auditor_id"] == row["auditor_id"]
        ]
        return tuple(dict.fromkeys(role.strip() for role in roles if role.strip()))


def _opinion(
    row: Row, spec: AnswerSpec, names: Mapping[str, str], since: PaperChange | None, here: _Surroundings
) -> Opinion:
    person = row["auditor_id"] or ""
    return Opinion(
        paper_id=row["id"],
        person_id=person,
        auditor=names.get(person, ""),
        result=Result(row["result"]) if row["result"] else None,
        value=row["value"] or "",
        shown=shown_value(spec, row["value"] or ""),
        verdicts=verdicts_of(row),
        note=row["note"] or "",
        documents=row["documents"] or "",
        sample=row["sample"] or "",
        roles=here.roles_of(row),
        items=tuple(item for item in here.items if item["auditor_id"] == person),
        evidence=tuple(item for item in here.evidence if person in here.linkers(item["id"])),
        answered_at=row["answered_at"] or "",
        since=since,
        contested=contested(row),
    )


def verdicts_of(row: Mapping[str, Any]) -> dict[str, Result]:
    """The verdicts by standard of a paper or conclusion."""
    return {standard: Result(result) for standard, result in (row["verdicts"] or {}).items()}


def decision(ledger: Ledger, audit_id: str, row: Row | None, spec: AnswerSpec) -> Decision | None:
    """What a conclusion says and who recorded it; None if it says nothing (any more)."""
    if row is None or row["withdrawn"] or (row["result"] is None and row["considered"] is None):
        return None
    newest = ledger.rows(
        "SELECT c.body FROM head h JOIN change c ON c.id=h.change_id WHERE h.record_id=:r"
        " AND h.field IN ('result', 'reason', 'considered') ORDER BY c.arrival DESC LIMIT 1",
        r=row["id"],
    )
    document = json.loads(newest[0]["body"]) if newest else {}
    return Decision(
        result=Result(row["result"]) if row["result"] else None,
        value=row["value"] or "",
        shown=shown_value(spec, row["value"] or ""),
        verdicts=verdicts_of(row),
        reason=row["reason"] or "",
        by=document.get("a", {}).get("name", ""),
        at=document.get("w", ""),
        why=document.get("why") or "",
    )

"""The lead auditor's word on a question that auditors judged differently, and whether it still rests on what they say.

A conclusion replaces no working paper: it names those that were considered, with the versions of what they said.
If one of them says something else later, or a paper is added, the conclusion stays and is shown as stale.
Not for: which questions are judged differently (see `disagreements`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from iso20k_audit.model.checklist import Question
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import conclusion_id
from iso20k_audit.model.scoring import check_value
from iso20k_audit.model.vocabulary import Result, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Ledger, Row

ANSWER = ("result", "value", "verdicts")
NOTES = ("note", "interviewees", "documents", "sample")
CONSIDERED = (*ANSWER, *NOTES)
"""Fields of a working paper that a conclusion rests on."""

TAKEN_BACK = "taken back"

Seen = Mapping[str, list[str]]


class NotTheLead(RuleViolation):
    """Somebody else than the lead auditor wants to decide, and has not said that they know."""


class Since(Enum):
    """What happened to a working paper since the conclusion."""

    ANSWER_CHANGED = "answer"
    NOTES_CHANGED = "notes"
    ADDED = "added"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class PaperChange:
    """A working paper that says something else than it did when the lead auditor concluded."""

    paper_id: str
    auditor: str
    since: Since

    @property
    def words(self) -> str:
        """In words: `A. Khan changed their answer since`."""
        told = {
            Since.ANSWER_CHANGED: translate("Disagreement", "{name} changed their answer since"),
            Since.NOTES_CHANGED: translate("Disagreement", "{name} changed what they noted since"),
            Since.ADDED: translate("Disagreement", "{name} answered since"),
            Since.TAKEN_BACK: translate("Disagreement", "{name} took their answer back since"),
        }[self.since]
        return told.format(name=self.auditor or translate("Disagreement", "Somebody"))


# -- recording ----------------------------------------------------------------------------------------


def is_lead(ledger: Ledger, audit_id: str, person_id: str) -> bool:
    """Whether somebody is a lead auditor of an audit."""
    leads = ledger.select("participant", audit_id, person_id=person_id, role=Role.LEAD_AUDITOR.value)
    return bool(leads)


def conclude_question(
    ledger: Ledger,
    audit_id: str,
    question: str,
    result: Result,
    reason: str,
    *,
    value: str = "",
    verdicts: Mapping[str, Result] | None = None,
    for_lead: bool = False,
    seen: Seen | None = None,
) -> None:
    """Records what the lead auditor decided on a question, and on which working papers it rests.

    Args:
        value: of a typed question, where it is decided too.
        verdicts: for single standards, where they differ from the result.
        for_lead: somebody else than the lead auditor decides, knowingly; that is kept in the history.
        seen: versions of the conclusion that the person had in view.

    Raises:
        InputError: no reason, or a value that does not fit the question.
        NotTheLead: the acting person is not the lead auditor.
    """
    if not reason.strip():
        raise InputError(
            translate("Services", "A conclusion needs a reason."),
            translate("Services", "Say what decided it."),
        )
    detail = ledger.value("SELECT detail FROM question WHERE id=:q AND audit_id=:a", q=question, a=audit_id)
    if detail is None:
        raise NotFound(
            translate("Services", '"{question}" is no question of this audit.').format(question=question)
        )
    spec = Question.from_json(json.loads(detail)).answer
    differing = {name: one.value for name, one in (verdicts or {}).items() if one is not result}
    fields = {
        "result": result.value,
        "value": check_value(spec, value) if value else None,
        "verdicts": differing or None,
        "reason": reason.strip(),
    }
    _record(ledger, audit_id, question, fields, for_lead=for_lead, seen=seen)


def leave_diverging(
    ledger: Ledger,
    audit_id: str,
    question: str,
    statement: str = "",
    *,
    for_lead: bool = False,
    seen: Seen | None = None,
) -> None:
    """Leaves a question undecided on purpose: the report prints it as a diverging opinion, with the statement.

    Raises:
        NotTheLead: the acting person is not the lead auditor.
    """
    fields = {"result": None, "value": None, "verdicts": None, "reason": statement.strip() or None}
    _record(ledger, audit_id, question, fields, for_lead=for_lead, seen=seen)


def take_conclusion_back(ledger: Ledger, audit_id: str, question: str, *, for_lead: bool = False) -> None:
    """The question is undecided again.

    Raises:
        NotFound: there is no conclusion.
        NotTheLead: the acting person is not the lead auditor.
    """
    _check_lead(ledger, audit_id, for_lead=for_lead)
    row = ledger.find("conclusion", conclusion_id(audit_id, question))
    if row is None or row["withdrawn"]:
        raise NotFound(translate("Disagreement", "Nothing was concluded on this question."))
    act = Act("conclusion", row["id"], {"withdrawn": TAKEN_BACK}, audit_id, why=_why(for_lead=for_lead))
    ledger.record(act)


def _record(
    ledger: Ledger,
    audit_id: str,
    question: str,
    fields: dict[str, Any],
    *,
    for_lead: bool,
    seen: Seen | None,
) -> None:
    _check_lead(ledger, audit_id, for_lead=for_lead)
    papers = [row["id"] for row in ledger.select("working_paper", audit_id, question_id=question)]
    heads = _heads(ledger, papers)
    said = {paper: sorted(set().union(*heads[paper].values())) for paper in papers if heads[paper]}
    fields = {
        "question_id": question,
        **fields,
        "cites": sorted(papers),
        "considered": said,
        "withdrawn": None,
    }
    record = conclusion_id(audit_id, question)
    shown = None if seen is None else {name: seen.get(name, []) for name in fields}
    require_settled(ledger, "conclusion", record, ("result", "value", "verdicts", "reason"), shown)
    ledger.record(Act("conclusion", record, fields, audit_id, seen=shown, why=_why(for_lead=for_lead)))


def _check_lead(ledger: Ledger, audit_id: str, *, for_lead: bool) -> None:
    if for_lead or (ledger.person is not None and is_lead(ledger, audit_id, ledger.person.id)):
        return
    raise NotTheLead(
        translate("Disagreement", "The lead auditor of this audit decides, and that is somebody else."),
        translate("Disagreement", "Let the lead auditor decide, or say that you decide in their place."),
    )


def _why(*, for_lead: bool) -> str | None:
    return translate("Disagreement", "Decided in the place of the lead auditor") if for_lead else None


# -- whether it still rests on what the papers say ----------------------------------------------------


def _heads(ledger: Ledger, papers: list[str]) -> dict[str, dict[str, set[str]]]:
    """By paper and field: the changes that stand for what a conclusion rests on."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    if papers:
        rows = ledger.rows(
            "SELECT record_id, field, change_id FROM head WHERE field IN :fields"
            " AND record_id IN (SELECT value FROM json_each(:ids))",
            fields=list(CONSIDERED),
            ids=json.dumps(papers),
        )
        for row in rows:
            found[row["record_id"]][row["field"]].add(row["change_id"])
    return found


_PAPERS = """
  SELECT id, question_id, auditor_id, result, value, verdicts, note, interviewees, documents, sample
  FROM working_paper WHERE audit_id=:a AND withdrawn IS NULL AND question_id IN (SELECT value FROM json_each(:q))
"""


def changes_since(ledger: Ledger, audit_id: str, question: str = "") -> dict[str, list[PaperChange]]:
    """By question: the working papers that say something else than when the lead auditor concluded.

    Args:
        question: only this one; empty for all of the audit.
    """
    conclusions = [
        row
        for row in ledger.select("conclusion", audit_id)
        if isinstance(row["considered"], dict) and row["question_id"] and question in ("", row["question_id"])
    ]
    if not conclusions:
        return {}
    papers: dict[str, list[Row]] = defaultdict(list)
    asked = json.dumps([conclusion["question_id"] for conclusion in conclusions])
    for row in ledger.rows(_PAPERS, a=audit_id, q=asked):
        papers[row["question_id"]].append(row | {"verdicts": json.loads(row["verdicts"] or "null")})
    names = {row["id"]: row["name"] or "" for row in ledger.select("person", withdrawn=True)}
    concerned = [row["id"] for c in conclusions for row in papers[c["question_id"]]]
    heads = _heads(ledger, concerned)
    then = _values(ledger, conclusions, heads)
    found: dict[str, list[PaperChange]] = {}
    for conclusion in conclusions:
        considered = conclusion["considered"]
        here = papers[conclusion["question_id"]]
        changes = []
        for paper in here:
            since = _since(paper, considered.get(paper["id"]), heads[paper["id"]], then)
            if since is not None:
                changes.append(PaperChange(paper["id"], names.get(paper["auditor_id"] or "", ""), since))
        standing = {paper["id"] for paper in here}
        for paper_id in sorted(set(considered) - standing):
            row = ledger.find("working_paper", paper_id) or {}
            name = names.get(row.get("auditor_id") or "", "")
            changes.append(PaperChange(paper_id, name, Since.TAKEN_BACK))
        if changes:
            found[conclusion["question_id"]] = changes
    return found


def _values(
    ledger: Ledger, conclusions: list[Row], heads: Mapping[str, Mapping[str, set[str]]]
) -> dict[str, dict[str, Any]]:
    """What considered versions said, by change and field; only of papers that have other versions now."""
    wanted: set[str] = set()
    for conclusion in conclusions:
        for paper, considered in conclusion["considered"].items():
            now = set().union(*heads[paper].values()) if paper in heads else set()
            if not now <= set(considered):
                wanted |= set(considered)
    if not wanted:
        return {}
    changes = ledger.changes("id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(sorted(wanted)))
    return {change.id: dict(change.fields) for change in changes}


def _since(
    paper: Row,
    considered: list[str] | None,
    heads: Mapping[str, set[str]],
    then: Mapping[str, Mapping[str, Any]],
) -> Since | None:
    if considered is None:
        return Since.ADDED if any(paper[name] for name in (*ANSWER, "note")) else None
    changed = []
    for name in CONSIDERED:
        if heads.get(name, set()) <= set(considered):
            continue
        said = [then[change][name] for change in considered if name in then.get(change, {})]
        if said != [paper[name]] and (said or paper[name] is not None):
            changed.append(name)
    if not changed:
        return None
    if not any(name in ANSWER for name in changed):
        return Since.NOTES_CHANGED
    gone = not (paper["result"] or paper["value"])
    return Since.TAKEN_BACK if gone else Since.ANSWER_CHANGED

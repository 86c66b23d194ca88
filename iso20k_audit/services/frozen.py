"""The checklist inside an audit: what it asks, and taking in a newer version.

A running audit keeps its frozen copy. Adopting a newer version changes what is asked, never what was
answered: questions are the same where their ids are, and one that is no longer asked but was answered stays,
marked as retired.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from iso20k_audit.checklists.comparing import Difference, compare
from iso20k_audit.checklists.keeping_ids import keep_ids
from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import question_id
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, language, translate
from iso20k_audit.services.audits import freeze
from iso20k_audit.services.own_criteria import note_asked
from iso20k_audit.store.ledger import Ledger, Row

RETIRED_SECTION = QT_TRANSLATE_NOOP("Services", "No longer asked")


def frozen_checklist(ledger: Ledger, audit_id: str) -> Checklist:
    """What an audit asks, without retired questions."""
    audit = ledger.get("audit", audit_id)
    sections: dict[str, Section] = {}
    for row in _parts(ledger, audit_id):
        questions = tuple(Question.from_json(one) for one in row["questions"] or () if not one.get("retired"))
        there = sections.get(row["title"])
        if there is not None:
            sections[row["title"]] = replace(there, questions=there.questions + questions)
        elif questions:
            sections[row["title"]] = Section(
                row["title"], row["clause"] or "", questions, row["standard"] or ""
            )
    return Checklist(
        id=audit["checklist_key"] or "",
        title=audit["checklist_title"] or "",
        version=audit["checklist_version"] or "",
        language="en",
        standard=audit["standard"] or "",
        description="",
        sections=tuple(sections.values()),
        sha256=audit["checklist_sha256"] or "",
        kind=ChecklistKind(audit["checklist_kind"] or "audit"),
        conditions=tuple(Condition(one["id"], one["text"]) for one in audit["conditions"] or ()),
    )


def _parts(ledger: Ledger, audit_id: str) -> list[Row]:
    return sorted(ledger.select("question_set", audit_id), key=lambda row: row["position"] or 0)


def difference(ledger: Ledger, audit_id: str, newer: Checklist) -> Difference:
    """What adopting this checklist would change for an audit."""
    return compare(frozen_checklist(ledger, audit_id), _with_known_ids(ledger, audit_id, newer))


def _with_known_ids(ledger: Ledger, audit_id: str, newer: Checklist) -> Checklist:
    """A list combined anew with the ids that the audit knows, so that no answer comes under another question."""
    if not ledger.get("audit", audit_id)["checklists"]:
        return newer
    return keep_ids(frozen_checklist(ledger, audit_id), newer)


@dataclass(frozen=True, slots=True)
class Adopted:
    """What came of adopting a newer version.

    Attributes:
        asked_anew: answered questions whose words, clause or way of answering changed.
        retired: questions no longer asked that keep their answers.
    """

    difference: Difference
    asked_anew: tuple[str, ...]
    retired: tuple[str, ...]


def adopt(ledger: Ledger, audit_id: str, newer: Checklist) -> Adopted:
    """Makes an audit ask what a newer version of its checklist asks; every answer stays.

    Raises:
        InputError: the checklist is of another standard, has no questions, or changes nothing.
    """
    audit = ledger.get("audit", audit_id)
    if newer.standard != audit["standard"]:
        raise InputError(
            translate("Services", '"{newer}" is a checklist of another standard.').format(newer=newer.title),
            translate("Services", "Adopt a newer version of the same one."),
        )
    newer = _with_known_ids(ledger, audit_id, newer)
    found = compare(frozen_checklist(ledger, audit_id), newer)
    if found.is_empty:
        raise InputError(
            translate("Services", '"{newer}" {version} asks exactly what the audit asks already.').format(
                newer=newer.title, version=newer.version
            )
        )
    answered = _used_questions(ledger, audit_id)
    before = _parts(ledger, audit_id)
    titles = {row["id"]: row["title"] or "" for row in before}
    from iso20k_audit.services import handing_out  # not needed to open an audit

    handing_out.take_over(ledger, audit_id, set(titles.values()))
    sections = {row["id"]: row["section"] for row in _asked(ledger, audit_id)}
    old = {one["id"]: one for row in before for one in row["questions"] or ()}
    kept_ids = {question.id for question in newer.questions}
    retired = [
        Question.from_json(one)
        for key, one in old.items()
        if key not in kept_ids and question_id(audit_id, key) in answered
    ]
    written = freeze(ledger, audit_id, newer)
    note_asked(ledger, audit_id)
    last = len(written)
    for row in before:
        if row["id"] not in written:
            ledger.set(
                "question_set",
                row["id"],
                audit_id,
                withdrawn=translate("Services", "another version was adopted"),
            )
    if retired:
        from iso20k_audit.model.ids import link_id

        with language(audit["language"] or ""):
            retired_title = translate("Services", RETIRED_SECTION)
        ledger.set(
            "question_set",
            link_id("question_set", audit_id, str(last)),
            audit_id,
            position=last,
            title=retired_title,
            clause=retired[0].clause,
            standard=None,
            questions=[question.to_json() | {"retired": True} for question in retired],
            assignees=None,
            withdrawn=None,
        )
    from iso20k_audit.services import handing_out  # not needed to open an audit

    handing_out.follow_sections(ledger, audit_id, titles, sections)
    held = {one["id"]: one.get("holds") for one in audit["conditions"] or ()}
    ledger.set(
        "audit",
        audit_id,
        audit_id,
        checklist_title=newer.title,
        checklist_version=newer.version,
        checklist_sha256=newer.sha256,
        conditions=[{"id": one.id, "text": one.text, "holds": held.get(one.id)} for one in newer.conditions]
        or None,
    )
    anew = (change.after.id for change in found.changed if change.asks_anew)
    return Adopted(
        found,
        asked_anew=tuple(key for key in anew if question_id(audit_id, key) in answered),
        retired=tuple(question.id for question in retired),
    )


def _asked(ledger: Ledger, audit_id: str) -> list[Row]:
    return ledger.rows("SELECT id, section FROM question WHERE audit_id=:a", a=audit_id)


def _used_questions(ledger: Ledger, audit_id: str) -> set[str]:
    """Ids of questions that anything hangs on: answers, evidence, findings, interviews, samples …"""
    rows = ledger.rows(
        "SELECT question_id AS q FROM working_paper WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT question_id FROM finding WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT question_id FROM conclusion WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT question_id FROM sample_item WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT question_id FROM interview_topic WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT question_id FROM pending_question WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT target_id FROM evidence_link WHERE audit_id=:a AND withdrawn IS NULL",
        a=audit_id,
    )
    return {row["q"] for row in rows if row["q"]}


def state_condition(ledger: Ledger, audit_id: str, condition: str, holds: bool | None) -> None:
    """Says whether a fact about the place holds (None: not known); its questions apply accordingly.

    Raises:
        NotFound: the checklist of the audit has no such condition.
    """
    audit = ledger.get("audit", audit_id)
    conditions = [dict(one) for one in audit["conditions"] or ()]
    for one in conditions:
        if one["id"] == condition:
            one["holds"] = holds
            break
    else:
        known = ", ".join(one["id"] for one in conditions) or "none"
        raise NotFound(
            translate("Services", 'The checklist has no condition "{condition}".').format(
                condition=condition
            ),
            translate("Services", "Its conditions: {known}.").format(known=known),
        )
    ledger.set("audit", audit_id, audit_id, conditions=conditions)


def practices(ledger: Ledger, audit_id: str) -> list[str]:
    """The ITIL 4 practices that the questions of an audit belong to, by name."""
    rows = ledger.rows("SELECT DISTINCT practices FROM question WHERE audit_id=:a", a=audit_id)
    return sorted({name for row in rows for name in (row["practices"] or "").split("|") if name})


def standards(ledger: Ledger, audit_id: str) -> list[str]:
    """The standards that questions of an audit belong to or count for, its own first."""
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    found = {home: None}
    for row in ledger.rows("SELECT DISTINCT standard FROM question WHERE audit_id=:a", a=audit_id):
        found[row["standard"]] = None
    detailed = ledger.rows(
        'SELECT detail FROM question WHERE audit_id=:a AND detail LIKE \'%"also": {"%\'', a=audit_id
    )
    for row in detailed:
        found |= dict.fromkeys(json.loads(row["detail"]).get("also", {}))
    return [name for name in found if name]

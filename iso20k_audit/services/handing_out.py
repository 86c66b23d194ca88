"""Handing parts of an audit to auditors, with a check that nobody gets their own work.

Several hand-outs in one transaction are one act of undo. What earlier versions wrote into the checklist becomes
records as soon as anything about its section is changed.

Not for: what is whose (see `handed`), nor the rule of independence (see `independence`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.vocabulary import PartKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services.handed import (
    Assignment,
    Expected,
    assignments,
    expected,
    old_ones,
    own_questions,
    section_parts,
    sets_of,
)
from iso20k_audit.services.independence import Collision, Guard, NotIndependent
from iso20k_audit.services.parts import Part, part_title
from iso20k_audit.store.ledger import Ledger, Row

__all__ = [
    "Assignment",
    "Collision",
    "Expected",
    "NotIndependent",
    "Part",
    "assignments",
    "expected",
    "own_questions",
]


def hand_out(
    ledger: Ledger,
    audit_id: str,
    parts: Iterable[Part],
    people: Iterable[str],
    *,
    due_at: datetime | None = None,
    note: str | None = None,
    reason: str = "",
    instead: bool = False,
) -> int:
    """Hands parts to auditors; who has one already keeps it, with the new time and note if any are given.

    Args:
        due_at: aware. Without one, a time that was given before stays.
        reason: why although a part is about somebody's own work; kept with those parts only.
        instead: take the parts from everybody else.

    Returns: how many hand-outs were made or changed.

    Raises:
        NotIndependent: a part is about somebody's own work and there is no reason; nothing is handed out.
        NotFound: there is no such part or person in the audit.
        InputError: no part or nobody was named.
    """
    chosen, ids = list(dict.fromkeys(parts)), list(dict.fromkeys(people))
    if not chosen or not ids:
        raise InputError(translate("HandOut", "Choose what to hand out, and to whom."))
    chosen = [_checked(ledger, audit_id, part) for part in chosen]
    for person in ids:
        if not ledger.value("SELECT 1 FROM person WHERE id=:p AND withdrawn IS NULL", p=person):
            raise NotFound(translate("HandOut", "There is no such person in this workspace."))
    found = Guard(ledger, audit_id).collisions((part, person) for part in chosen for person in ids)
    against = {(one.part, one.person_id): one for one in found}
    there = {row["id"]: row for row in ledger.select("assignment", audit_id)}
    reasons = {record: row["override_reason"] for record, row in there.items()}
    reason = reason.strip()
    refused = [
        one
        for (part, person), one in against.items()
        if not reason and not reasons.get(assignment_id(audit_id, person, part))
    ]
    if refused:
        raise NotIndependent(refused)
    _take_over(ledger, audit_id, chosen)
    if instead:
        _withdraw_others(ledger, audit_id, chosen, ids)
    there |= {row["id"]: row for row in ledger.select("assignment", audit_id)}
    made = 0
    for part in chosen:
        for person in ids:
            fields: dict[str, Any] = {
                "person_id": person,
                "part_kind": part.kind.value,
                "part_id": part.id,
                "withdrawn": None,
            }
            record = assignment_id(audit_id, person, part)
            if record not in there:  # one that was taken back begins anew
                fields |= {"due_at": None, "note": None, "override_reason": None}
            if due_at is not None:
                fields["due_at"] = due_at.isoformat(timespec="minutes")
            if note is not None:
                fields["note"] = note.strip() or None
            if reason and (part, person) in against:
                fields["override_reason"] = reason
            made += ledger.set("assignment", record, audit_id, **fields) is not None
    return made


def hand_unchecked(ledger: Ledger, audit_id: str, part: Part, person_id: str) -> None:
    """Hands a part out without asking the rule, where an audit begins: what collides is a gap of its report."""
    fields = {"person_id": person_id, "part_kind": part.kind.value, "part_id": part.id, "withdrawn": None}
    ledger.set("assignment", assignment_id(audit_id, person_id, part), audit_id, **fields)


def assignment_id(audit_id: str, person_id: str, part: Part) -> str:
    """Id of the record that hands a part to a person: two who hand out the same make the same record."""
    return link_id("assignment", audit_id, person_id, part.kind.value, part.id)


def withdraw(
    ledger: Ledger, audit_id: str, parts: Iterable[Part], people: Iterable[str] | None = None
) -> int:
    """Takes parts back from people (None: from everybody who has them). Returns how many hand-outs ended."""
    chosen = list(dict.fromkeys(parts))
    wanted = None if people is None else set(people)
    _take_over(ledger, audit_id, chosen)
    ended = 0
    for row in ledger.select("assignment", audit_id):
        if (wanted is None or row["person_id"] in wanted) and _names_one_of(ledger, row, chosen):
            _end(ledger, audit_id, row["id"])
            ended += 1
    return ended


def change(ledger: Ledger, audit_id: str, one: Assignment, **fields: Any) -> None:
    """Changes time, note or reason of a hand-out.

    Args: `fields` are those of the record: due_at (aware, or None), note, override_reason.
    """
    if "due_at" in fields and fields["due_at"] is not None:
        fields["due_at"] = fields["due_at"].isoformat(timespec="minutes")
    _take_over(ledger, audit_id, [one.part])
    record = one.id or assignment_id(audit_id, one.person_id, one.part)
    ledger.set("assignment", record, audit_id, **fields)


def _end(ledger: Ledger, audit_id: str, record_id: str) -> None:
    ledger.set("assignment", record_id, audit_id, withdrawn=translate("HandOut", "taken back"))


def _withdraw_others(ledger: Ledger, audit_id: str, parts: Sequence[Part], people: Sequence[str]) -> None:
    for row in ledger.select("assignment", audit_id):
        if row["person_id"] not in people and _names_one_of(ledger, row, parts):
            _end(ledger, audit_id, row["id"])


def _names_one_of(ledger: Ledger, row: Row, parts: Sequence[Part]) -> bool:
    """Whether a record is about one of the parts; a section may be named by any of its parts of the checklist."""
    if not row["part_kind"]:
        return False
    part = Part(PartKind(row["part_kind"]), row["part_id"])
    if part in parts or part.kind is not PartKind.SECTION:
        return part in parts
    titles = {part_title(ledger, one) for one in parts if one.kind is PartKind.SECTION}
    return part_title(ledger, part) in titles


def _checked(ledger: Ledger, audit_id: str, part: Part) -> Part:
    """The part as its record names it: a section by the first of its parts of the checklist.

    Raises:
        NotFound: the audit has no such part.
    """
    if part.kind is PartKind.SECTION:
        rows = sets_of(ledger, audit_id)
        title = next((row["title"] for row in rows if row["id"] == part.id), None)
        if title is not None:
            return Part(part.kind, next(row["id"] for row in rows if row["title"] == title))
    elif part.kind is PartKind.QUESTION:
        if ledger.value("SELECT 1 FROM question WHERE id=:q AND audit_id=:a", q=part.id, a=audit_id):
            return part
    elif ledger.find("site" if part.kind is PartKind.SITE else "client", part.id) is not None:
        return part
    raise NotFound(
        translate("HandOut", 'The audit has no {kind} "{part}".').format(
            kind=part.kind.label.casefold(), part=part.id
        )
    )


def _take_over(ledger: Ledger, audit_id: str, parts: Iterable[Part]) -> None:
    take_over(ledger, audit_id, {part_title(ledger, one) for one in parts if one.kind is PartKind.SECTION})


def take_over(ledger: Ledger, audit_id: str, titles: Collection[str]) -> None:
    """Makes records of what earlier versions wrote about these sections into the checklist."""
    if not titles:
        return
    for part, title, person in old_ones(ledger, audit_id):
        if title in titles:
            hand_unchecked(ledger, audit_id, part, person)
    for row in sets_of(ledger, audit_id):
        if row["title"] in titles and row["assignees"]:
            ledger.set("question_set", row["id"], audit_id, assignees=None)


# -- sections by title, as starting an audit and adopting a checklist know them ---------------------


def hand_section(ledger: Ledger, audit_id: str, section: str, people: Iterable[str]) -> None:
    """Hands a section to these people and to nobody else; to nobody at all without any.

    Raises:
        NotFound: the audit has no such section.
        NotIndependent: it is about the own work of one of them.
    """
    part = section_parts(ledger, audit_id).get(section)
    if part is None:
        raise NotFound(translate("Services", 'The audit has no section "{section}".').format(section=section))
    ids = list(people)
    if ids:
        hand_out(ledger, audit_id, [part], ids, instead=True)
    else:
        withdraw(ledger, audit_id, [part])


def follow_sections(
    ledger: Ledger, audit_id: str, before: Mapping[str, str], items: Mapping[str, str]
) -> None:
    """After another version of the checklist was adopted: what was handed out stays with its auditor.

    A section that is still there is handed as before. Of one that is gone, the questions that are still asked
    are handed one by one.

    Args:
        before: titles of the sections by the ids of their parts of the checklist, before.
        items: titles of the sections by the ids of questions, before.
    """
    now = section_parts(ledger, audit_id)
    for row in ledger.select("assignment", audit_id):
        if row["part_kind"] != PartKind.SECTION.value or row["part_id"] not in before:
            continue
        title = before[row["part_id"]]
        if title in now and now[title].id == row["part_id"]:
            continue
        questions = [question for question, section in items.items() if section == title]
        parts = [now[title]] if title in now else [Part(PartKind.QUESTION, one) for one in questions]
        kept = {name: row[name] for name in ("person_id", "due_at", "note", "override_reason") if row[name]}
        _end(ledger, audit_id, row["id"])
        for part in parts:
            if part.kind is PartKind.QUESTION and not ledger.value(
                "SELECT 1 FROM question WHERE id=:q AND retired=0", q=part.id
            ):
                continue
            fields = kept | {"part_kind": part.kind.value, "part_id": part.id, "withdrawn": None}
            ledger.set("assignment", assignment_id(audit_id, row["person_id"], part), audit_id, **fields)

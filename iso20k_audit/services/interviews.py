"""Interviews: who was asked, in which role, when, and on which questions.

The name is for the audit team; what is printed names the role (see `reports.sections.interviews`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row

NOT_ASKED = "not asked in it"
"""Why a question is no longer linked to an interview if somebody said so; a running one does not take it back."""

_PEOPLE = re.compile(r"[;\n]")


def _person_id(ledger: Ledger) -> str:
    if ledger.person is None:
        raise InputError(translate("Interviews", "This workspace is open for reading only."))
    return ledger.person.id


def start_interview(
    ledger: Ledger,
    audit_id: str,
    function: str,
    *,
    name: str = "",
    site_id: str | None = None,
    shift: str = "",
    question: str = "",
) -> str:
    """Starts an interview now; one that the acting person still has running ends.

    Args:
        function: role of who is asked.
        name: only for the audit team, may be empty.
        shift: which shift is asked, so that coverage knows it.
        question: the question in hand, asked in it.

    Raises:
        InputError: neither a role nor a name.
    """
    person_id = _person_id(ledger)
    running = running_interview(ledger, audit_id, person_id)
    if running is not None:
        end_interview(ledger, running["id"])
    interview_id = _new(ledger, audit_id, function, name=name, site_id=site_id, shift=shift.strip() or None)
    if question:
        link_topics(ledger, interview_id, [question])
    return interview_id


def _new(ledger: Ledger, audit_id: str, function: str, **fields: Any) -> str:
    function = " ".join(function.split())
    name = " ".join(str(fields.pop("name", "")).split())
    if not function and not name:
        raise InputError(
            translate("Interviews", "Say who is asked."), translate("Interviews", "The role is enough.")
        )
    interview_id = new_id()
    fields |= {"function": function, "name": name, "auditor_id": _person_id(ledger)}
    fields["held_at"] = fields.get("held_at") or ledger.now().isoformat(timespec="seconds")
    ledger.set("interview", interview_id, audit_id, **fields)
    return interview_id


def note_interview(ledger: Ledger, audit_id: str, question: str, roles: str) -> list[str]:
    """Says who was asked on a question: links the acting person's interview of that role, or makes one.

    An interview of that role which runs, or was held today, is the one meant; a new one is held now and over,
    so that what is answered later is not taken for part of it. Several roles are parted by semicolons.
    Returns the interviews' ids.

    Raises:
        InputError: no role is given.
    """
    person_id, today = _person_id(ledger), ledger.now().date().isoformat()
    wanted = [" ".join(role.split()) for role in _PEOPLE.split(roles) if role.strip()]
    if not wanted:
        raise InputError(
            translate("Interviews", "Say who is asked."), translate("Interviews", "The role is enough.")
        )
    found: list[str] = []
    for role in wanted:
        mine = ledger.select("interview", audit_id, auditor_id=person_id)
        known = [
            row["id"]
            for row in mine
            if role.casefold() in ((row["function"] or "").casefold(), (row["name"] or "").casefold())
            and (not row["ended_at"] or (row["held_at"] or "").startswith(today))
        ]
        if known:
            interview_id = str(known[-1])
        else:
            moment = ledger.now().isoformat(timespec="seconds")
            interview_id = _new(ledger, audit_id, role, held_at=moment, ended_at=moment)
        link_topics(ledger, interview_id, [question])
        found.append(interview_id)
    return found


def end_interview(ledger: Ledger, interview_id: str) -> None:
    """Ends a running interview, now."""
    row = ledger.get("interview", interview_id)
    if not row["ended_at"]:
        moment = ledger.now().isoformat(timespec="seconds")
        ledger.set("interview", interview_id, row["audit_id"], ended_at=moment)


def running_interview(ledger: Ledger, audit_id: str, person_id: str) -> Row | None:
    """The interview that a person has running in this audit, or None."""
    rows = ledger.rows(
        "SELECT id FROM interview WHERE audit_id=:a AND auditor_id=:p AND withdrawn IS NULL AND ended_at IS NULL"
        " AND held_at IS NOT NULL ORDER BY held_at DESC, rowid DESC LIMIT 1",
        a=audit_id,
        p=person_id,
    )
    return ledger.get("interview", rows[0]["id"]) if rows else None


def link_topics(ledger: Ledger, interview_id: str, questions: Iterable[str]) -> None:
    """Says that questions were asked in an interview."""
    audit_id = ledger.get("interview", interview_id)["audit_id"]
    for question in questions:
        ledger.set(
            "interview_topic",
            link_id("interview_topic", interview_id, question),
            audit_id,
            interview_id=interview_id,
            question_id=question,
            withdrawn=None,
        )


def unlink_topic(ledger: Ledger, interview_id: str, question: str) -> None:
    """Says that a question was not asked in it after all."""
    record_id = link_id("interview_topic", interview_id, question)
    row = ledger.find("interview_topic", record_id)
    if row is not None:
        ledger.set("interview_topic", record_id, row["audit_id"], withdrawn=NOT_ASKED)


def link_running(ledger: Ledger, audit_id: str, question: str) -> None:
    """A question was answered: it is part of the interview that the acting person has running, if one.

    A question that was taken out of it by hand stays out.
    """
    person = ledger.person
    running = running_interview(ledger, audit_id, person.id) if person is not None else None
    if running is None:
        return
    there = ledger.find("interview_topic", link_id("interview_topic", running["id"], question))
    if there is None or there["withdrawn"] not in (None, NOT_ASKED):
        link_topics(ledger, running["id"], [question])


def withdraw_interview(ledger: Ledger, interview_id: str) -> None:
    """Takes an interview out of the audit, with its questions.

    Raises:
        RuleViolation: it is another auditor's.
    """
    row = ledger.get("interview", interview_id)
    if row["auditor_id"] and row["auditor_id"] != _person_id(ledger):
        raise RuleViolation(
            translate("Interviews", "This is the interview of another auditor."),
            translate("Interviews", "Nothing was changed."),
        )
    for topic in ledger.select("interview_topic", row["audit_id"], interview_id=interview_id):
        ledger.set(
            "interview_topic",
            topic["id"],
            row["audit_id"],
            withdrawn=translate("Interviews", "interview taken away"),
        )
    ledger.set("interview", interview_id, row["audit_id"], withdrawn=translate("Interviews", "taken away"))


def list_interviews(ledger: Ledger, audit_id: str, question: str = "") -> list[Row]:
    """Interviews of an audit, or those in which one question was asked, in order of time.

    Each row has besides its fields `auditor`, `site` and `topics`: rows of `question_id`, `item`, `text` in
    the order of the checklist.
    """
    rows = ledger.rows(
        "SELECT i.*, p.name AS auditor, s.name AS site FROM interview i"
        " LEFT JOIN person p ON p.id=i.auditor_id LEFT JOIN site s ON s.id=i.site_id"
        " WHERE i.audit_id=:a AND i.withdrawn IS NULL AND (:q='' OR EXISTS (SELECT 1 FROM interview_topic t"
        " WHERE t.interview_id=i.id AND t.question_id=:q AND t.withdrawn IS NULL))"
        " ORDER BY i.held_at IS NULL, i.held_at, i.rowid",
        a=audit_id,
        q=question,
    )
    topics: dict[str, list[Row]] = {}
    for topic in ledger.rows(
        "SELECT t.interview_id, t.question_id, q.item, q.text FROM interview_topic t"
        " JOIN question q ON q.id=t.question_id WHERE t.audit_id=:a AND t.withdrawn IS NULL ORDER BY q.rowid",
        a=audit_id,
    ):
        topics.setdefault(topic["interview_id"], []).append(topic)
    for row in rows:
        row["topics"] = topics.get(row["id"], [])
        for name in ("function", "name", "auditor", "site", "note"):
            row[name] = row[name] or ""
    return rows


def known_roles(ledger: Ledger, audit_id: str) -> list[str]:
    """Roles to choose from: those of interviews so far, then functions of the participants."""
    roles = ledger.rows(
        "SELECT function FROM interview WHERE audit_id=:a AND withdrawn IS NULL ORDER BY rowid DESC",
        a=audit_id,
    )
    roles += ledger.rows(
        "SELECT coalesce(nullif(t.function, ''), p.function) AS function FROM participant t"
        " JOIN person p ON p.id=t.person_id WHERE t.audit_id=:a AND t.withdrawn IS NULL"
        " AND t.role NOT IN ('lead_auditor', 'auditor', 'technical_expert', 'observer') ORDER BY t.rowid",
        a=audit_id,
    )
    return list(dict.fromkeys(row["function"] for row in roles if row["function"]))

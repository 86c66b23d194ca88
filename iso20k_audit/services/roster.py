"""Who owes what: for every auditor what was handed out, what was sent to them, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.handed import Expected, expected, team
from iso20k_audit.services.package_records import IntakeRow, SendingRow, intakes, sendings
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.receiving import missing_for_held

KINDS_SHOWN = frozenset(
    {"assignment", "participant", "person", "working_paper", "conclusion", "question_set", "audit", "device"}
)
"""Kinds of records whose changes may change the roster; packages change it as well."""


class RosterState(Enum):
    """How it stands with one auditor."""

    HERE = "here"
    NOT_SENT = "not_sent"
    WAITING = "waiting"
    OVERDUE = "overdue"
    HELD = "held"
    RECEIVED = "received"
    COMPLETE = "complete"
    UNASSIGNED = "unassigned"

    @property
    def label(self) -> str:
        """In a word or two."""
        return {
            RosterState.HERE: translate("Roster", "Works on this copy"),
            RosterState.NOT_SENT: translate("Roster", "Nothing sent yet"),
            RosterState.WAITING: translate("Roster", "Waiting"),
            RosterState.OVERDUE: translate("Roster", "Overdue"),
            RosterState.HELD: translate("Roster", "Incomplete"),
            RosterState.RECEIVED: translate("Roster", "Received"),
            RosterState.COMPLETE: translate("Roster", "Complete"),
            RosterState.UNASSIGNED: translate("Roster", "Without assignment"),
        }[self]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One auditor.

    Attributes:
        parts: what was handed to them, in words.
        questions, answered: that apply, and of those answered as far as it is received here.
        sent, received: the last package in either direction, with how many there were; for somebody who works on
            this copy `sent` is what was sent back from here.
        held: entries of theirs that wait for an earlier package.
    """

    person_id: str
    name: str
    is_lead: bool
    assigned: bool
    parts: tuple[str, ...]
    questions: int
    answered: int
    due_at: datetime | None
    overdue: bool
    sent: SendingRow | None
    sent_count: int
    received: IntakeRow | None
    received_count: int
    held: int
    state: RosterState

    @property
    def expected_count(self) -> int:
        """How many packages are still expected: one, until everything is received."""
        return int(
            self.state in (RosterState.NOT_SENT, RosterState.WAITING, RosterState.OVERDUE, RosterState.HELD)
        )

    @property
    def state_told(self) -> str:
        """How it stands, in a sentence."""
        if self.state is RosterState.HELD:
            return translate("Roster", "Entries that wait for an earlier package: {count}").format(
                count=grouped(self.held)
            )
        if self.state is RosterState.OVERDUE and self.due_at is not None:
            return translate("Roster", "Was due on {date}").format(date=self.due_at.date().isoformat())
        if self.state is RosterState.HERE and self.sent is not None:
            if self.sent.arrived_at:
                return translate("Roster", "What was sent back arrived on {date}").format(
                    date=self.sent.arrived_at[:10]
                )
            return translate("Roster", "Sent back on {date}, not acknowledged yet").format(
                date=self.sent.written_at[:10]
            )
        if self.state is RosterState.WAITING and self.sent is not None and self.sent.arrived_at:
            return translate("Roster", "The assignment arrived on {date}").format(
                date=self.sent.arrived_at[:10]
            )
        if self.received is not None:
            return translate("Roster", "Last package taken in on {date}").format(
                date=self.received.taken_at[:10]
            )
        return self.state.label


def roster(ledger: Ledger, audit_id: str, now: datetime | None = None) -> list[RosterRow]:
    """Every auditor who owes something, the lead first, then whoever sent without an assignment."""
    now = now or ledger.now()
    people = {person: (name, role.value == "lead_auditor") for person, name, role in team(ledger, audit_id)}
    owed = {one.person_id: one for one in expected(ledger, audit_id, now)}
    received: dict[str, list[IntakeRow]] = {}
    for row in intakes(ledger, audit_id):
        if not row.taken_back_at:
            received.setdefault(row.sender_id, []).append(row)
    here = _here(ledger)
    sent: dict[str, list[SendingRow]] = {}
    for sending in sendings(ledger, audit_id):
        back = sending.purpose is Purpose.RETURN
        for person in here if back else [person for person, _name in sending.receivers]:
            sent.setdefault(person, []).append(sending)
    held = _held_by(ledger, received)
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    others = [one for one in (*received, *sent) if not people.get(one, ("", False))[1] and one not in here]
    everybody = dict.fromkeys((*owed, *others))
    rows = [
        _row(
            person,
            people.get(person, (names.get(person, ""), False)),
            owed.get(person),
            sent.get(person, []),
            received.get(person, []),
            held.get(person, 0),
            is_here=person in here,
        )
        for person in everybody
    ]
    return sorted(
        rows, key=lambda one: (not one.assigned, not one.is_lead, one.name.casefold(), one.person_id)
    )


def _row(
    person: str,
    known: tuple[str, bool],
    owed: Expected | None,
    sent: list[SendingRow],
    received: list[IntakeRow],
    held: int,
    *,
    is_here: bool,
) -> RosterRow:
    name = known[0] or (owed.name if owed else "") or (received[0].sender if received else "")
    return RosterRow(
        person,
        name,
        known[1],
        owed is not None,
        tuple(one.title for one in owed.parts) if owed else (),
        owed.questions if owed else 0,
        owed.answered if owed else 0,
        owed.due_at if owed else None,
        owed.overdue if owed else False,
        sent[0] if sent else None,
        len(sent),
        received[0] if received else None,
        len(received),
        held,
        _state(owed, sent, received, held, is_here=is_here),
    )


def _state(
    owed: Expected | None,
    sent: list[SendingRow],
    received: list[IntakeRow],
    held: int,
    *,
    is_here: bool,
) -> RosterState:
    if held:
        return RosterState.HELD
    if is_here and not received:
        return RosterState.HERE
    if owed is None:
        return RosterState.UNASSIGNED
    if received and owed.answered >= owed.questions:
        return RosterState.COMPLETE
    if owed.overdue:
        return RosterState.OVERDUE
    if received:
        return RosterState.RECEIVED
    return RosterState.WAITING if sent else RosterState.NOT_SENT


def _here(ledger: Ledger) -> set[str]:
    """People who recorded in this very copy."""
    rows = ledger.rows(
        "SELECT DISTINCT author_id FROM change WHERE replica_id=:r AND author_id<>''",
        r=ledger.meta("replica_id") or "",
    )
    return {row["author_id"] for row in rows}


def _held_by(ledger: Ledger, received: dict[str, list[IntakeRow]]) -> dict[str, int]:
    """Entries that wait, by the person whose copy they are of."""
    whose = {row.replica: person for person, several in received.items() for row in several}
    found: dict[str, int] = {}
    for replica, count in missing_for_held(ledger):
        person = whose.get(replica)
        if person is not None:
            found[person] = found.get(person, 0) + count
    return found


def count_waiting(ledger: Ledger, audit_id: str) -> int:
    """How many auditors are overdue or have sent something that waits for an earlier package."""
    if not ledger.value(
        "SELECT 1 FROM assignment WHERE audit_id=:a LIMIT 1", a=audit_id
    ) and not ledger.value("SELECT 1 FROM intake LIMIT 1"):
        return 0
    return sum(one.state in (RosterState.OVERDUE, RosterState.HELD) for one in roster(ledger, audit_id))


__all__ = ["RosterRow", "RosterState", "count_waiting", "roster"]

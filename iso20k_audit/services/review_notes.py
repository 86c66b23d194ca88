"""Review notes: a reviewer remarks on an item or returns it, its auditor answers, the reviewer clears.

Nobody's note is anybody else's record, and answering and clearing are fields apart: what two people do at the
same time stands side by side. Not for: remarks on the wording of findings (see `reviewing`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.review_state import NoteState, is_rejection, note_state
from iso20k_audit.model.vocabulary import ReviewNoteKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services.review_targets import TARGET_KINDS, Target, Targets, responsible
from iso20k_audit.store.ledger import Act, Ledger, Row

NOTES_SHOWN_WITH = frozenset(
    {"review_note", "working_paper", "finding", "evidence", "action", "question_set"}
)
"""Kinds of records whose changes may change what a list of notes shows."""


@dataclass(frozen=True, slots=True)
class Note:
    """A review note as it is shown.

    Attributes:
        rejected: the work is returned; otherwise a remark.
        author, answered_by, cleared_by, for_name: names; `author_id`, `for_id` the ids of two of them.
        contested: names of its fields that are in conflict.
        seen: versions of its fields, to be handed back when saving.
    """

    id: str
    target: Target
    rejected: bool
    state: NoteState
    text: str
    author_id: str
    author: str
    for_id: str
    for_name: str
    raised_at: str
    answer: str = ""
    answered_by: str = ""
    answered_at: str = ""
    cleared_by: str = ""
    cleared_at: str = ""
    contested: tuple[str, ...] = ()
    seen: dict[str, list[str]] | None = None

    @property
    def is_returned(self) -> bool:
        """Whether it is on the work list of the auditor it is for."""
        return self.rejected and self.state is NoteState.OPEN

    @property
    def order(self) -> tuple[tuple[int, int, str], str]:
        """Place in lists that lead from item to item."""
        return self.target.order, self.id


# -- recording ----------------------------------------------------------------------------------------


def add_note(
    ledger: Ledger,
    audit_id: str,
    kind: str,
    record_id: str,
    text: str,
    *,
    rejected: bool = False,
    for_id: str | None = None,
) -> str:
    """Puts a note on an item. Returns its id.

    Args:
        kind, record_id: see `review_targets.TARGET_KINDS`; a question is narrowed down to the working paper of
            the auditor the note is for, where there is one.
        for_id: who is to answer; found from the item unless given.

    Raises:
        InputError: no text, or nothing to put it on.
    """
    text = text.strip()
    if not text:
        raise InputError(translate("Review", "Say what the note is about."))
    if kind not in TARGET_KINDS:
        raise InputError(translate("Review", "A review note cannot stand on this."))
    person = for_id if for_id is not None else next(iter(responsible(ledger, audit_id, kind, record_id)), "")
    if kind == "question":
        kind, record_id = _paper_of(ledger, audit_id, record_id, person) or (kind, record_id)
    note_id = new_id()
    ledger.set(
        "review_note",
        note_id,
        audit_id,
        target_kind=kind,
        target_id=record_id,
        note_kind=(ReviewNoteKind.REJECTED if rejected else ReviewNoteKind.REMARK).value,
        text=text,
        author_id=_acting(ledger),
        for_id=person or None,
        raised_at=_now(ledger),
    )
    return note_id


def _paper_of(ledger: Ledger, audit_id: str, question: str, person_id: str) -> tuple[str, str] | None:
    if not person_id:
        return None
    papers = ledger.select("working_paper", audit_id, question_id=question, auditor_id=person_id)
    return ("working_paper", papers[0]["id"]) if papers else None


def change_note(ledger: Ledger, note_id: str, fields: dict[str, Any]) -> None:
    """Text, kind or addressee as the reviewer wants them now.

    Raises:
        InputError: an empty text.
        RuleViolation: it is somebody else's note.
    """
    row = _note(ledger, note_id)
    if row["author_id"] not in (None, _acting(ledger)):
        raise RuleViolation(
            translate("Review", "Only who wrote a review note can change it."),
            translate("Review", "Answer it, or write a note of your own."),
        )
    if "text" in fields and not str(fields["text"] or "").strip():
        raise InputError(translate("Review", "Say what the note is about."))
    ledger.record(Act("review_note", note_id, fields, row["audit_id"]))


def answer_note(ledger: Ledger, note_id: str, text: str) -> None:
    """Says what was done about a note; it leaves the work list and waits for its reviewer.

    Raises:
        InputError: no text.
        RuleViolation: it is cleared already.
    """
    row = _note(ledger, note_id)
    text = text.strip()
    if not text:
        raise InputError(
            translate("Review", "Say shortly what you did about it."),
            translate("Review", "Who reviews reads this first."),
        )
    if note_state(row) is NoteState.CLEARED:
        raise RuleViolation(translate("Review", "This note is cleared; it needs no answer any more."))
    fields = {"answer": text, "answered_by": _acting(ledger), "answered_at": _now(ledger)}
    ledger.record(Act("review_note", note_id, fields, row["audit_id"]))


def clear_note(ledger: Ledger, note_id: str) -> None:
    """Settles a note: the reviewer is content.

    Raises:
        RuleViolation: by the one whose work it is about, unless the note is their own.
    """
    row = _note(ledger, note_id)
    person = _acting(ledger)
    if person == row["for_id"] and person != row["author_id"]:
        raise RuleViolation(
            translate("Review", "A note on your own work is cleared by who reviews it."),
            translate("Review", "Answer it."),
        )
    if note_state(row) is not NoteState.CLEARED:
        fields = {"cleared_by": person, "cleared_at": _now(ledger)}
        ledger.record(Act("review_note", note_id, fields, row["audit_id"]))


def return_again(ledger: Ledger, note_id: str, text: str) -> None:
    """The answer is not enough: the note is open again, with what is still missing added to it.

    Raises:
        InputError: nothing was added.
    """
    row = _note(ledger, note_id)
    text = text.strip()
    if not text:
        raise InputError(translate("Review", "Say what is still missing."))
    fields: dict[str, Any] = {
        "text": "\n\n".join(part for part in (row["text"], text) if part),
        "note_kind": ReviewNoteKind.REJECTED.value,
        "answered_at": None,
        "cleared_at": None,
        "cleared_by": None,
    }
    ledger.record(Act("review_note", note_id, fields, row["audit_id"]))


def _note(ledger: Ledger, note_id: str) -> Row:
    row = ledger.find("review_note", note_id)
    if row is None or row["withdrawn"]:
        raise NotFound(
            translate("Review", "This review note is not there any more."),
            translate("Review", "Look at the list again."),
        )
    return row


def _acting(ledger: Ledger) -> str:
    if ledger.person is None:
        raise InputError(translate("Review", "This workspace is open for reading only."))
    return ledger.person.id


def _now(ledger: Ledger) -> str:
    return ledger.now().isoformat(timespec="seconds")


# -- listing ------------------------------------------------------------------------------------------


def list_notes(ledger: Ledger, audit_id: str) -> list[Note]:
    """All notes of an audit in the order of the items they are on, oldest first where several are on one."""
    return _shown(ledger, audit_id, ledger.select("review_note", audit_id))


def notes_on(ledger: Ledger, audit_id: str, kind: str, record_id: str) -> list[Note]:
    """What is not cleared on an item: of a question also what is on its papers; those returned come first."""
    ids = [record_id]
    if kind == "question":
        rows = ledger.rows(
            "SELECT id FROM working_paper WHERE question_id=:q AND audit_id=:a", q=record_id, a=audit_id
        )
        ids += [row["id"] for row in rows]
    found = ledger.rows(
        "SELECT id FROM review_note WHERE audit_id=:a AND target_id IN :ids AND withdrawn IS NULL"
        " AND cleared_at IS NULL",
        a=audit_id,
        ids=ids,
    )
    notes = _shown(ledger, audit_id, [ledger.get("review_note", row["id"]) for row in found])
    return sorted(notes, key=lambda note: (not note.rejected, note.state is not NoteState.OPEN, note.order))


def returned_to(ledger: Ledger, audit_id: str, person_id: str) -> list[Note]:
    """The work list of an auditor: what was returned to them and not answered yet, item by item."""
    rows = [
        row
        for row in ledger.select("review_note", audit_id, for_id=person_id)
        if is_rejection(row) and note_state(row) is NoteState.OPEN
    ]
    return _shown(ledger, audit_id, rows)


def _shown(ledger: Ledger, audit_id: str, rows: Iterable[Row]) -> list[Note]:
    targets = Targets(ledger, audit_id)
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}

    def name(person_id: str | None) -> str:
        return names.get(person_id or "", "")

    notes = [
        Note(
            id=row["id"],
            target=targets.of(row["target_kind"] or "", row["target_id"] or ""),
            rejected=is_rejection(row),
            state=note_state(row),
            text=row["text"] or "",
            author_id=row["author_id"] or "",
            author=name(row["author_id"]),
            for_id=row["for_id"] or "",
            for_name=name(row["for_id"]),
            raised_at=row["raised_at"] or "",
            answer=row["answer"] or "",
            answered_by=name(row["answered_by"]),
            answered_at=row["answered_at"] or "",
            cleared_by=name(row["cleared_by"]),
            cleared_at=row["cleared_at"] or "",
            contested=tuple((row["conflicts"] or "").split()),
            seen=ledger.seen(row["id"]),
        )
        for row in rows
    ]
    return sorted(notes, key=lambda note: note.order)


def count_open(ledger: Ledger, audit_id: str) -> int:
    """How many notes are not cleared."""
    sql = "SELECT count(*) FROM review_note WHERE audit_id=:a AND withdrawn IS NULL AND cleared_at IS NULL"
    return int(ledger.value(sql, a=audit_id) or 0)


def count_returned(ledger: Ledger, audit_id: str, person_id: str) -> int:
    """How much waits on the work list of an auditor."""
    sql = (
        "SELECT count(*) FROM review_note WHERE audit_id=:a AND withdrawn IS NULL AND cleared_at IS NULL"
        " AND answered_at IS NULL AND for_id=:p AND note_kind IS NOT 'remark'"
    )
    return int(ledger.value(sql, a=audit_id, p=person_id) or 0)


def note_named(ledger: Ledger, name: str) -> Row:
    """A note by its id or the beginning of it.

    Raises:
        NotFound: there is none.
        InputError: several begin so.
    """
    rows = [row for row in ledger.select("review_note") if row["id"].startswith(name.strip() or "-")]
    if not rows:
        raise NotFound(
            translate("Review", 'There is no review note "{name}".').format(name=name),
            translate("Review", "`review list AUDIT` shows those there are."),
        )
    if len(rows) > 1:
        raise InputError(
            translate("Review", '"{name}" fits {count} things.').format(name=name, count=len(rows)),
            translate("Review", "Give the id."),
        )
    return rows[0]

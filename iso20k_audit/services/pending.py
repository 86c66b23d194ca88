"""What is to be asked later: noted when it comes to mind, ticked off with what was said."""

from __future__ import annotations

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.wording import translate
from iso20k_audit.services import answering
from iso20k_audit.store.ledger import Ledger, Row


def note_pending(ledger: Ledger, audit_id: str, text: str, whom: str = "", question: str = "") -> str:
    """Notes something to ask, of whom if known, about a question if one is in hand. Returns its id.

    Raises:
        InputError: nothing to ask.
    """
    text = " ".join(text.split())
    if not text:
        raise InputError(translate("Pending", "Say what is to be asked."))
    record_id = new_id()
    ledger.set(
        "pending_question",
        record_id,
        audit_id,
        text=text,
        whom=" ".join(whom.split()),
        question_id=question or None,
        auditor_id=ledger.person.id if ledger.person else None,
        noted_at=ledger.now().isoformat(timespec="seconds"),
    )
    return record_id


def settle(ledger: Ledger, pending_id: str, outcome: str = "", *, into_note: bool = False) -> None:
    """Ticks it off: it was asked, now, with what came of it.

    Args:
        into_note: also adds question and outcome to the acting person's note on the question it is about.
    """
    row = ledger.get("pending_question", pending_id)
    outcome = outcome.strip()
    ledger.set(
        "pending_question",
        pending_id,
        row["audit_id"],
        asked_at=row["asked_at"] or ledger.now().isoformat(timespec="seconds"),
        outcome=outcome or row["outcome"],
    )
    question = row["question_id"]
    if not into_note or not question or not outcome:
        return
    paper_id = answering.own_paper_id(ledger, row["audit_id"], question)
    note = (ledger.find("working_paper", paper_id) or {}).get("note") or ""
    line = _line(row["whom"] or "", row["text"] or "", outcome)
    if line not in note.split("\n"):
        answering.answer(
            ledger, row["audit_id"], question, {"note": f"{note}\n{line}" if note.strip() else line}
        )


def _line(whom: str, text: str, outcome: str) -> str:
    if whom:
        return translate("Pending", "{whom}, asked “{text}”: {outcome}").format(
            whom=whom, text=text, outcome=outcome
        )
    return translate("Pending", "Asked “{text}”: {outcome}").format(text=text, outcome=outcome)


def ask_again(ledger: Ledger, pending_id: str) -> None:
    """Opens it again; what was said so far stays."""
    row = ledger.get("pending_question", pending_id)
    ledger.set("pending_question", pending_id, row["audit_id"], asked_at=None)


def forget_pending(ledger: Ledger, pending_id: str) -> None:
    """Takes it off the list; it stays in the history."""
    row = ledger.get("pending_question", pending_id)
    ledger.set("pending_question", pending_id, row["audit_id"], withdrawn="not asked")


def list_pending(ledger: Ledger, audit_id: str, question: str = "") -> list[Row]:
    """What is and was to be asked: open first, by whom, then in the order noted.

    Each row has besides its fields `auditor` and the `item` of the question it is about (empty for none).
    """
    rows = ledger.rows(
        "SELECT n.*, p.name AS auditor, q.item FROM pending_question n"
        " LEFT JOIN person p ON p.id=n.auditor_id LEFT JOIN question q ON q.id=n.question_id"
        " WHERE n.audit_id=:a AND n.withdrawn IS NULL AND (:q='' OR n.question_id=:q)"
        " ORDER BY n.asked_at IS NOT NULL, n.rowid",
        a=audit_id,
        q=question,
    )
    for row in rows:
        for name in ("whom", "text", "outcome", "auditor", "item", "question_id"):
            row[name] = row[name] or ""
    return sorted(rows, key=lambda row: (bool(row["asked_at"]), not row["whom"], row["whom"].casefold()))


def count_open(ledger: Ledger, audit_id: str) -> int:
    """How many are still to be asked."""
    return int(
        ledger.value(
            "SELECT count(*) FROM pending_question WHERE audit_id=:a AND withdrawn IS NULL AND asked_at IS NULL",
            a=audit_id,
        )
        or 0
    )


def known_people(ledger: Ledger, audit_id: str) -> list[str]:
    """Whom to ask: those named so far, then roles and names of the auditees."""
    from iso20k_audit.services.interviews import known_roles

    named = ledger.rows(
        "SELECT whom FROM pending_question WHERE audit_id=:a AND withdrawn IS NULL AND whom IS NOT NULL"
        " ORDER BY rowid DESC",
        a=audit_id,
    )
    return list(
        dict.fromkeys([*(row["whom"] for row in named if row["whom"]), *known_roles(ledger, audit_id)])
    )

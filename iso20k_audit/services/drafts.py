"""Half-typed text: kept at most half a second behind the keyboard, recorded when the writer moves on.

A draft is local and never exported. After a crash it is recorded when the workspace is opened next.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import answering, audits, findings
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text belongs.

    Attributes:
        record_id: of the record; for a working paper the id it has or will have.
        question: only for a working paper: the question it answers.
    """

    kind: str
    record_id: str
    field: str
    audit_id: str
    question: str = ""

    @property
    def key(self) -> str:
        """One draft per place."""
        return f"{self.kind}:{self.record_id}:{self.field}"


def keep(ledger: Ledger, place: TextPlace, text: str, seen: list[str] | None) -> None:
    """Keeps the text as it stands now, in case the power fails before it is recorded."""
    person = ledger.person
    ledger.keep_draft(
        place.key,
        asdict(place) | {"text": text, "seen": seen, "person": [person.id, person.name] if person else None},
    )


def forget(ledger: Ledger, place: TextPlace) -> None:
    """Forgets the draft of a text: what was typed there was taken back."""
    ledger.keep_draft(place.key, None)


def record_text(ledger: Ledger, place: TextPlace, text: str, seen: list[str] | None) -> bool:
    """Records a text and forgets its draft, in one transaction. Returns whether anything changed."""
    fields = {place.field: text}
    in_view = None if seen is None else {place.field: seen}
    before = len(ledger.recorded)
    if place.kind == "working_paper":
        answering.answer(ledger, place.audit_id, place.question, fields, seen=in_view)
    elif place.kind == "action":
        findings.save_action(ledger, place.record_id, fields, seen=in_view)
    else:
        audits.save(ledger, place.kind, place.record_id, fields, seen=in_view)
    ledger.keep_draft(place.key, None)
    return len(ledger.recorded) > before


def recover(ledger: Ledger) -> list[TextPlace]:
    """Records what was half-typed when the program last ended without warning. Returns where it was.

    A draft that cannot be recorded (its record breaks a rule meanwhile) stays a draft.
    """
    from iso20k_audit.store.ledger import Person

    recovered: list[TextPlace] = []
    acting = ledger.person
    for key, draft in ledger.drafts().items():
        place = TextPlace(
            **{name: draft[name] for name in ("kind", "record_id", "field", "audit_id", "question")}
        )
        if draft.get("person"):
            ledger.person = Person(*draft["person"])
        try:
            if record_text(ledger, place, draft["text"], draft.get("seen")):
                recovered.append(place)
        except AuditError:
            ledger.keep_draft(key, draft)
        finally:
            ledger.person = acting
    return recovered

"""Half-typed text: kept at most half a second behind the keyboard, recorded when the writer moves on.

A draft is local and never exported. After a crash it is recorded when the workspace is opened next.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.records import FieldType, kind_named
from iso20k_audit.services import answering, audits, findings, sample_items
from iso20k_audit.services.joining_texts import with_what_stands
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


@dataclass(slots=True)
class InView:
    """The versions of a text that an input shows, followed while it saves; empty: whatever stands.

    Attributes:
        versions: newest last; those of a save that failed are passed over.
    """

    versions: list[list[str]] = field(default_factory=list)

    def known(self, ledger: Ledger) -> list[str] | None:
        """The newest that are in the log."""
        for one in reversed(self.versions):
            if all(ledger.value("SELECT 1 FROM change WHERE id=:i", i=change) for change in one):
                return one
        return None


def _key(place: TextPlace, writer: str) -> str:
    return f"{place.key}#{writer}" if writer else place.key


def keep(ledger: Ledger, place: TextPlace, text: str, seen: list[str] | None, *, writer: str = "") -> None:
    """Keeps the text as it stands now, in case the power fails before it is recorded.

    Args: writer: tells windows apart that type at the same place.
    """
    person = ledger.person
    ledger.keep_draft(
        _key(place, writer),
        asdict(place) | {"text": text, "seen": seen, "person": [person.id, person.name] if person else None},
    )


def forget(ledger: Ledger, place: TextPlace, *, writer: str = "") -> None:
    """Forgets the draft of a text: what was typed there was taken back."""
    ledger.keep_draft(_key(place, writer), None)


def record_typed(ledger: Ledger, place: TextPlace, text: str, in_view: InView, *, writer: str = "") -> bool:
    """Records what an input holds. Returns whether it had to be joined with what another window saved meanwhile."""
    before = len(ledger.recorded)
    record_text(ledger, place, text, in_view.known(ledger), writer=writer)
    if in_view.versions:
        in_view.versions.append(ledger.seen(place.record_id).get(place.field, []))
    made = [change for change in ledger.recorded[before:] if place.field in change.fields]
    return any(change.fields[place.field] != (text or None) for change in made)


def record_text(
    ledger: Ledger, place: TextPlace, text: str, seen: list[str] | None, *, writer: str = ""
) -> bool:
    """Records a text and forgets its draft, in one transaction. Returns whether anything changed.

    What the writer's own other window saved there since it was read is kept: see `joining_texts`.
    """
    long = kind_named(place.kind).field(place.field).value_type is FieldType.LONG_TEXT
    text, seen = with_what_stands(ledger, place.record_id, place.field, text, seen, long=long)
    fields = {place.field: text}
    in_view = None if seen is None else {place.field: seen}
    before = len(ledger.recorded)
    if place.kind == "working_paper":
        answering.answer(ledger, place.audit_id, place.question, fields, seen=in_view)
    elif place.kind == "action":
        findings.save_action(ledger, place.record_id, fields, seen=in_view)
    else:
        audits.save(ledger, place.kind, place.record_id, fields, seen=in_view)
    ledger.keep_draft(_key(place, writer), None)
    return len(ledger.recorded) > before


def recover(ledger: Ledger) -> list[TextPlace]:
    """Records what was half-typed when the program last ended without warning. Returns where it was.

    A draft that cannot be recorded (its record breaks a rule meanwhile) stays a draft.
    """
    from iso20k_audit.store.ledger import Person

    recovered: list[TextPlace] = []
    acting = ledger.person
    for key, draft in ledger.drafts().items():
        if key.startswith("markup:"):  # marks on pictures: `services.markup` recovers those
            continue
        place = TextPlace(
            **{name: draft[name] for name in ("kind", "record_id", "field", "audit_id", "question")}
        )
        if key.startswith(sample_items.DRAFT_KEY):
            if sample_items.recover_typed(ledger, key, draft):
                recovered.append(place)
            continue
        if draft.get("person"):
            ledger.person = Person(*draft["person"])
        try:
            if record_text(ledger, place, draft["text"], draft.get("seen")):
                recovered.append(place)
            ledger.keep_draft(key, None)
        except AuditError:
            ledger.keep_draft(key, draft)
        finally:
            ledger.person = acting
    return recovered

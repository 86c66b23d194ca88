"""Conflicts for tests: entries that several people made without having seen each other's."""

from __future__ import annotations

from typing import Any

from iso20k_audit.model.records import KINDS, FieldType, Kind
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.store import projecting
from iso20k_audit.store.ledger import Act, Ledger, Person

AISHA = Person("00000000-0000-7000-8000-0000000000a1", "Aisha Khan")
BO = Person("00000000-0000-7000-8000-0000000000b0", "Bo Rao")


def blind(
    ledger: Ledger, kind: str, record_id: str, audit_id: str | None, person: Person, **fields: Any
) -> str:
    """An entry of somebody who saw what stood first of each field, and nothing that came after."""
    acting, ledger.person = ledger.person, person
    try:
        seen = {name: _oldest(ledger, record_id, name) for name in fields}
        change = ledger.record(Act(kind, record_id, fields, audit_id, seen=seen))
    finally:
        ledger.person = acting
    assert change is not None
    return change.id


def _oldest(ledger: Ledger, record_id: str, name: str) -> list[str]:
    for change in ledger.changes("record_id=:r", r=record_id):
        if name in change.fields:
            return [change.id]
    return []


def disagree(
    workspace: Workspace, kind: str, record_id: str, field: str, *values: Any, audit: str | None = None
) -> list[str]:
    """Several people give a field different values; returns their changes. The first is Aisha, the second Bo."""
    people = [AISHA, BO, Person("00000000-0000-7000-8000-0000000000c1", "Cleo Diaz")]

    def act(ledger: Ledger) -> list[str]:
        before = _oldest(ledger, record_id, field)
        made = []
        for person, value in zip(people, values, strict=False):
            acting, ledger.person = ledger.person, person
            change = ledger.record(Act(kind, record_id, {field: value}, audit, seen={field: before}))
            ledger.person = acting
            if change is not None:  # the value stood there already
                made.append(change.id)
        return made

    return workspace.write(act)


def two_values(kind: Kind, name: str) -> tuple[Any, Any]:
    """Two different values that a field can take."""
    field = kind.field(name)
    if field.value_type is FieldType.TERM:
        assert field.term is not None
        terms = [term.value for term in field.term]
        return terms[0], terms[-1]
    return {
        FieldType.FLAG: (True, False),
        FieldType.NUMBER: (1, 2),
        FieldType.DATE: ("2026-01-01", "2026-01-02"),
        FieldType.TIME: ("2026-01-01T10:00:00+01:00", "2026-01-02T10:00:00+01:00"),
        FieldType.JSON: (_json(name, 1), _json(name, 2)),
    }.get(field.value_type, (f"{name} of Aisha", f"{name} of Bo"))


def _json(name: str, number: int) -> Any:
    if name in ("verdicts", "grades"):
        return {"iso27001": "major" if number == 1 else "minor"}
    if name in ("file_metadata", "text_fingerprints", "state"):
        return {"camera": f"camera {number}"}
    if name == "conditions":
        return [{"id": "night", "text": "Night shift", "holds": number == 1}]
    if name == "checklists":
        return [{"title": f"List {number}", "version": "1"}]
    if name == "questions":
        return [
            {"id": f"8.6.1-0{number}", "clause": "8.6.1", "text": f"Question {number}?"},
        ]
    return [f"entry {number}"]


def contest(ledger: Ledger, kind: str, record_id: str, audit_id: str | None, name: str) -> None:
    """Puts one field of a record in conflict, also one that is recorded once for all (as a received entry could)."""
    first, second = two_values(KINDS[kind], name)
    for person, value in ((AISHA, first), (BO, second)):
        acting, ledger.person = ledger.person, person
        act = Act(kind, record_id, {name: value}, audit_id)
        before = projecting.standing(ledger.connection, record_id)
        bases = sorted(before.get(name, {})) if person is AISHA else []
        ledger._append(act, {name: [value, bases]}, before)
        ledger.person = acting


__all__ = ["AISHA", "BO", "blind", "contest", "disagree", "two_values"]

"""Who did what, when, from what to what. For taking one's own acts back see `undoing`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.records import KINDS
from iso20k_audit.model.vocabulary import MeetingKind
from iso20k_audit.services.act_names import NAMED_BY
from iso20k_audit.services.similar_findings import earlier_number
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one change.

    Attributes:
        made_at: ISO 8601 with the offset that the clock showed.
        before: value of the version it replaced; None if there was none.
        undo: whether the change takes an earlier one back.
        why: the reason that was given, for a conflict resolved for example; empty for none.
    """

    made_at: str
    person: str
    kind: str
    record_id: str
    field: str
    label: str
    before: Any
    after: Any
    change_id: str
    undo: bool
    why: str = ""


def history(ledger: Ledger, audit_id: str | None = None, record_id: str | None = None) -> list[Entry]:
    """The history of an audit or of one record, oldest first, field by field."""
    condition, parameters = "1=1", {}
    if record_id is not None:
        condition, parameters = "record_id=:record", {"record": record_id}
    elif audit_id is not None:
        condition, parameters = "audit_id=:audit", {"audit": audit_id}
    values: dict[tuple[str, str], Any] = {}
    entries: list[Entry] = []
    for change in ledger.changes(condition, **parameters):
        kind = KINDS.get(change.kind)
        for name, after in change.fields.items():
            named = change.bases[name]
            before = values.get((named[0], name)) if named else None
            values[change.id, name] = after
            known = kind is not None and (name == "withdrawn" or any(f.name == name for f in kind.fields))
            entries.append(
                Entry(
                    made_at=change.made_at,
                    person=change.author.name,
                    kind=change.kind,
                    record_id=change.record_id,
                    field=name,
                    label=kind.field(name).label if kind is not None and known else name,
                    before=before,
                    after=after,
                    change_id=change.id,
                    undo=change.undoes is not None,
                    why=change.why or "",
                )
            )
    return entries


def record_names(ledger: Ledger, audit_id: str) -> dict[str, str]:
    """What people call the records of an audit and of the workspace, by id; questions by their item."""
    names: dict[str, str] = {
        row["id"]: row["item"]
        for row in ledger.rows("SELECT id, item FROM question WHERE audit_id=:a", a=audit_id)
    }
    for kind, columns in NAMED_BY.items():
        in_audit = audit_id if KINDS[kind].in_audit else None
        for row in ledger.select(kind, in_audit, withdrawn=True):
            called = next((str(row[column]) for column in columns if row[column]), "")
            names[row["id"]] = names.get(called, called)  # named by what it is about, or by its own words
    for row in ledger.select("meeting", audit_id, withdrawn=True):
        names[row["id"]] = MeetingKind(row["meeting_kind"] or "team").label
    for row in ledger.select("finding", audit_id, withdrawn=True):
        if row["repeat_of"] and row["repeat_of"] not in names:  # a finding of another audit
            names[row["repeat_of"]] = earlier_number(ledger, row)
    return names

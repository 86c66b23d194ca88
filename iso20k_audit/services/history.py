"""Who did what, when, from what to what; and taking one's own acts back.

Undo is a new change that restores what stood before; the log keeps both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.vocabulary import MeetingKind
from iso20k_audit.store.ledger import Act, Change, Ledger


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one change.

    Attributes:
        made_at: ISO 8601 with the offset that the clock showed.
        before: value of the version it replaced; None if there was none.
        undo: whether the change takes an earlier one back.
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
                )
            )
    return entries


def record_names(ledger: Ledger, audit_id: str) -> dict[str, str]:
    """What people call the records of an audit and of the workspace, by id; questions by their item."""
    names: dict[str, str] = {
        row["id"]: row["item"]
        for row in ledger.rows("SELECT id, item FROM question WHERE audit_id=:a", a=audit_id)
    }
    for kind, columns in _NAMED_BY.items():
        in_audit = audit_id if KINDS[kind].in_audit else None
        for row in ledger.select(kind, in_audit, withdrawn=True):
            called = next((str(row[column]) for column in columns if row[column]), "")
            names[row["id"]] = names.get(called, called)  # named by what it is about, or by its own words
    for row in ledger.select("meeting", audit_id, withdrawn=True):
        names[row["id"]] = MeetingKind(row["meeting_kind"] or "team").label
    return names


_NAMED_BY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("organisation", "site", "service", "client", "person"), ("name",)),
    **dict.fromkeys(("attendance", "recipient"), ("name",)),
    "audit": ("number",),
    "question_set": ("title",),
    "schedule_item": ("activity",),
    "scope_item": ("target_id",),
    "participant": ("person_id",),
    "working_paper": ("question_id",),
    "conclusion": ("question_id",),
    "finding": ("number", "provisional_number"),
    "finding_clause": ("finding_id",),
    "evidence": ("number",),
    "evidence_link": ("evidence_id",),
    "action": ("number",),
}
"""Fields that tell records apart, first filled one counts; what they refer to stands before them."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do next: the group and its description in words; None if nothing."""

    undo_group: str | None = None
    undo_text: str = ""
    redo_group: str | None = None
    redo_text: str = ""


def undo_state(ledger: Ledger, audit_id: str) -> UndoState:
    """Follows the acting person's groups of changes in this audit, made on this copy."""
    person = ledger.person
    if person is None:
        return UndoState()
    rows = ledger.rows(
        "SELECT group_id, max(undoes) AS undoes, min(arrival) AS first FROM change WHERE audit_id=:a AND author_id=:p"
        " AND replica_id=:r AND arrival>(SELECT max(arrival) FROM change)-3000 GROUP BY group_id ORDER BY first",
        a=audit_id,
        p=person.id,
        r=ledger.chain.replica_id,
    )
    done: list[str] = []
    undone: list[str] = []
    for row in rows:
        group, target = row["group_id"], row["undoes"]
        if target is None:
            done.append(group)
            undone.clear()
        elif target in done:
            done.remove(target)
            undone.append(group)
        elif target in undone:
            undone.remove(target)
            done.append(group)
    while done and _issues(ledger, done[-1]):  # final numbers stay; what came before can still be undone
        done.pop()
    first = (
        _group_changes(ledger, done[-1])
        if len(done) > 1 or (done and not _starts_audit(ledger, done[-1]))
        else []
    )
    again = _group_changes(ledger, undone[-1]) if undone else []
    return UndoState(
        undo_group=done[-1] if first else None,
        undo_text=describe(first) if first else "",
        redo_group=undone[-1] if again else None,
        redo_text=describe(again) if again else "",
    )


def _issues(ledger: Ledger, group: str) -> bool:
    """Whether a group gave a finding its final number or the report its version."""
    return any(
        (change.kind == "finding" and change.fields.get("number") and change.bases.get("number") == [])
        or (change.kind == "audit" and change.fields.get("report_version"))
        for change in _group_changes(ledger, group)
    )


def _starts_audit(ledger: Ledger, group: str) -> bool:
    return bool(
        ledger.value("SELECT 1 FROM change WHERE group_id=:g AND kind='question_set' LIMIT 1", g=group)
    )


def _group_changes(ledger: Ledger, group: str) -> list[Change]:
    return list(ledger.changes("group_id=:g", g=group))


def describe(changes: list[Change]) -> str:
    """A few words for what a group of changes did, for example `Answer: Result, Note`."""
    if not changes:
        return ""
    main = next((change for change in changes if change.kind != "audit"), changes[0])
    kind = KINDS.get(main.kind)
    if kind is None:
        return "a change of a newer version"
    hidden = {"answered_at", "question_id", "auditor_id", "scope_id"}
    labels = [
        field.label
        for field in kind.fields
        if field.name in main.fields and field.name not in hidden and field.value_type is not FieldType.JSON
    ]
    more = f" ({len({change.record_id for change in changes})} records)" if len(changes) > 1 else ""
    if len(labels) > 3:
        return f"{kind.label}{more}"
    return f"{kind.label}: {', '.join(labels)}{more}" if labels else f"{kind.label}{more}"


def take_back(ledger: Ledger, group: str) -> str:
    """Undoes a group of the acting person's changes (an undo among them means: redo). Returns what it was.

    Raises:
        RuleViolation: a field was changed since, or the group issued a finding.
        InputError: somebody else's act.
    """
    changes = _group_changes(ledger, group)
    person = ledger.person
    if not changes:
        raise InputError("There is nothing to undo.")
    if person is None or any(change.author.id != person.id for change in changes):
        raise InputError("Only your own changes can be undone.")
    for change in reversed(changes):
        _revert(ledger, change, group)
    return describe(changes)


_IDENTITY = frozenset({"question_id", "auditor_id", "scope_id"})
"""What a working paper or conclusion is about: its id follows from it, so it never changes."""


def _revert(ledger: Ledger, change: Change, group: str) -> None:
    if change.kind == "finding" and change.fields.get("number") and change.bases.get("number") == []:
        raise RuleViolation(
            f"{change.fields['number']} was issued; a number is given once.",
            "Withdraw the finding with a reason.",
        )
    seen = ledger.seen(change.record_id)
    for name in change.fields:
        standing = seen.get(name, [])
        if len(standing) != 1 or change.id not in _stands_for(ledger, standing[0], name):
            raise RuleViolation(
                "This was changed again since, so it cannot be undone.", "Use the history instead."
            )
    created = all(not bases for bases in change.bases.values()) and len(seen) == len(change.fields)
    derived = KINDS[change.kind].derived_id
    fields: dict[str, Any]
    if (created and not derived) or (created and change.kind not in ("working_paper", "conclusion")):
        fields = {"withdrawn": "undone"}
    else:
        kept = _IDENTITY if created else frozenset()  # the record stays; it must still say what it is about
        fields = {name: _value_before(ledger, change, name) for name in change.fields if name not in kept}
    ledger.record(Act(change.kind, change.record_id, fields, change.audit_id, undoes=group))


def _stands_for(ledger: Ledger, change_id: str, name: str) -> set[str]:
    """This change, and those whose value it brought back by undoing what came between."""
    change = next(iter(ledger.changes("id=:id", id=change_id)))
    found = {change.id}
    while change.undoes is not None:
        undone = next(
            (
                candidate
                for candidate in _group_changes(ledger, change.undoes)
                if candidate.record_id == change.record_id and name in candidate.fields
            ),
            None,
        )
        if undone is None or not undone.bases[name]:
            break
        change = next(iter(ledger.changes("id=:id", id=undone.bases[name][0])))
        found.add(change.id)
    return found


def _value_before(ledger: Ledger, change: Change, name: str) -> Any:
    bases = change.bases[name]
    if not bases:
        return None
    if len(bases) > 1:
        raise RuleViolation(
            "This resolved a conflict and cannot be undone in one step.", "Resolve it again instead."
        )
    for base in ledger.changes("id=:id", id=bases[0]):
        return base.fields[name]
    raise RuleViolation("What stood before is not in this workspace.")

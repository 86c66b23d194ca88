"""Taking one's own acts back, and doing them again.

Undo is a new change that restores what stood before; the log keeps both. What can be undone are the acts of
one person on this copy: in an audit those in it and those on what belongs to the whole workspace (sites,
people), in the list of audits the latter and the start of an audit in which nobody has worked yet.
Not undone is what was issued: numbers are given once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.wording import translate
from iso20k_audit.services.act_names import is_first, name_of, removes, started_audit
from iso20k_audit.services.findings import check_numbered
from iso20k_audit.services.tracing import Tracer
from iso20k_audit.store.ledger import Act, Change, Ledger, Row

REACHES = (3_000, 30_000, 300_000)
"""Changes looked back through: some days of work, more where single acts were large."""

ENOUGH_GROUPS = 100
"""Acts that are enough to undo one by one."""

_IDENTITY = frozenset({"question_id", "auditor_id", "scope_id"})
"""What a working paper or conclusion is about: its id follows from it, so it never changes."""

_BLANKED = frozenset({"working_paper", "conclusion"})
"""Records that come to life again under the same id: undone, they must not keep old words."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do next: the group and its description in words; None if nothing.

    Attributes:
        kept: what came after and stays, because it cannot be undone; empty for nothing.
        removed: ids of records that the act to be undone withdrew.
        removed_kind: their kind.
    """

    undo_group: str | None = None
    undo_text: str = ""
    redo_group: str | None = None
    redo_text: str = ""
    kept: str = ""
    removed: tuple[str, ...] = ()
    removed_kind: str = ""


def undo_state(ledger: Ledger, audit_id: str = "") -> UndoState:
    """Follows the acting person's groups of changes in an audit, or in the list of audits, made on this copy."""
    person = ledger.person
    if person is None:
        return UndoState()
    done, undone = _stacks(ledger, person.id, audit_id)
    kept = ""
    changes: list[Change] = []
    while done:
        origin = _origin(ledger, done[-1])
        changes = _group_changes(ledger, origin)
        issued = _issued(changes)
        started = started_audit(changes)
        if issued:  # what came before can still be undone
            kept = kept or translate("Undo", "{number} stays issued; numbers are given once").format(
                number=issued
            )
        elif _arrives(changes) or (started and audit_id):
            done.clear()  # an audit is not undone from within
            break
        elif not (started and _worked_on(ledger, started, origin)):
            break
        done.pop()
    again = undone[-1] if undone else None
    gone = [change for change in _group_changes(ledger, done[-1]) if removes(change)] if done else []
    return UndoState(
        undo_group=done[-1] if done else None,
        undo_text=name_of(ledger, changes) if done else "",
        redo_group=again,
        redo_text=name_of(ledger, _group_changes(ledger, _origin(ledger, again))) if again else "",
        kept=kept,
        removed=tuple(change.record_id for change in gone),
        removed_kind=gone[0].kind if gone else "",
    )


def _stacks(ledger: Ledger, person_id: str, audit_id: str) -> tuple[list[str], list[str]]:
    """Groups that stand and groups that undid one, each with the newest last."""
    for reach in REACHES:
        rows = _groups(ledger, person_id, audit_id, reach)
        if len(rows) >= ENOUGH_GROUPS or reach >= int(ledger.value("SELECT max(arrival) FROM change") or 0):
            break
    done: list[str] = []
    undone: list[str] = []
    for row in rows:
        group, target, audit = row["group_id"], row["undoes"], row["audit"]
        if target in done:
            done.remove(target)
            undone.append(group)
        elif target in undone:
            undone.remove(target)
            done.append(group)
        elif target is None and (
            audit is None
            or audit == audit_id
            or (not audit_id and row["of_audit"] and started_audit(_group_changes(ledger, group)))
        ):
            done.append(group)
            undone.clear()
    return done, undone


def _groups(ledger: Ledger, person_id: str, audit_id: str, reach: int) -> list[Row]:
    """This person's groups among the newest changes of this copy, oldest first.

    An act that touched several audits (a follow-up that verifies an earlier action) counts for each of them.
    """
    return ledger.rows(
        "SELECT group_id, max(undoes) AS undoes, min(arrival) AS first,"
        " coalesce(max(CASE WHEN audit_id=:a THEN audit_id END), max(audit_id)) AS audit,"
        " max(kind='audit') AS of_audit FROM change"
        " WHERE replica_id=:r AND status='accepted' AND arrival>(SELECT max(arrival) FROM change)-:reach"
        " GROUP BY group_id HAVING min(author_id)=:p AND max(author_id)=:p ORDER BY first",
        r=ledger.chain.replica_id,
        reach=reach,
        p=person_id,
        a=audit_id,
    )


def _issued(changes: list[Change]) -> str:
    """The final number of a finding or the version of a report that these changes gave, or nothing."""
    for change in changes:
        if _numbers(change):
            return str(change.fields["number"])
    for change in changes:
        if change.kind == "audit" and change.fields.get("report_version"):
            version = change.fields["report_version"]
            return translate("Undo", "Report version {version}").format(version=version)
    return ""


def _numbers(change: Change) -> bool:
    return change.kind == "finding" and bool(change.fields.get("number")) and change.bases["number"] == []


def _arrives(changes: list[Change]) -> bool:
    """Whether somebody only came to be known here: taking that back would leave their acts without a name."""
    return all(change.kind == "person" and change.record_id == change.author.id for change in changes)


def _worked_on(ledger: Ledger, audit_id: str, start: str) -> bool:
    """Whether an act of anybody stands in an audit besides its start."""
    rows = ledger.rows(
        "SELECT group_id, max(undoes) AS undoes, min(arrival) AS first FROM change"
        " WHERE audit_id=:a AND status='accepted'"
        " GROUP BY group_id ORDER BY first",
        a=audit_id,
    )
    stands: set[str] = set()
    for row in rows:
        target = row["undoes"]
        if target is None or target not in stands:
            stands.add(row["group_id"])
        else:
            stands.discard(target)
    by_group = {row["group_id"]: row["undoes"] for row in rows}
    return any(not _goes_back_to(group, start, by_group) for group in stands - {start})


def _goes_back_to(group: str, start: str, by_group: dict[str, str | None]) -> bool:
    """Whether a group undid or redid the start."""
    target = by_group.get(group)
    seen: set[str] = set()  # entries of other programs may undo each other
    while target is not None and target != start and target not in seen:
        seen.add(target)
        target = by_group.get(target)
    return target == start


def _origin(ledger: Ledger, group: str) -> str:
    """The act that a chain of undo and redo is about."""
    sql = "SELECT max(undoes) FROM change WHERE group_id=:g AND replica_id=:r"
    while target := ledger.value(sql, g=group, r=ledger.chain.replica_id):
        group = str(target)
    return group


def _group_changes(ledger: Ledger, group: str) -> list[Change]:
    """What an act of this copy recorded; others cannot add to it, whatever group their entries name."""
    return list(ledger.changes("group_id=:g AND replica_id=:r", g=group, r=ledger.chain.replica_id))


def take_back(ledger: Ledger, group: str) -> str:
    """Undoes a group of the acting person's changes (an undo among them means: redo). Returns what it was.

    Raises:
        RuleViolation: a field was changed since, the group issued a number, or others use what it made.
        InputError: somebody else's act.
    """
    changes = _group_changes(ledger, group)
    person = ledger.person
    if not changes:
        raise InputError(translate("Services", "There is nothing to undo."))
    if person is None or any(change.author.id != person.id for change in changes):
        raise InputError(translate("Services", "Only your own changes can be undone."))
    origin = _origin(ledger, group)
    started = started_audit(_group_changes(ledger, origin))
    if started and _worked_on(ledger, started, origin):
        raise RuleViolation(
            translate("Undo", "Work was recorded in this audit since it was started."),
            translate("Undo", "Undo that first."),
        )
    said = name_of(ledger, _group_changes(ledger, origin))
    before = len(ledger.recorded)
    apart, lines = _parted(changes), _lines(changes)
    for change in reversed(changes):
        _revert(ledger, change, group, apart, lines)
    if len(ledger.recorded) == before:
        raise RuleViolation(
            translate("Undo", "This cannot be undone: {what} is in use.").format(what=said),
            translate("Undo", "Take it away there first."),
        )
    return said


_Apart = dict[tuple[str, str], list[Change]]
"""By record and field: the versions that an undo of a resolution recorded beside each other."""


def _parted(changes: list[Change]) -> _Apart:
    found: _Apart = {}
    for change in changes:
        for name in change.fields:
            found.setdefault((change.record_id, name), []).append(change)
    return {
        place: versions
        for place, versions in found.items()
        if len(versions) > 1
        and not any(one.id in other.bases[place[1]] for one in versions for other in versions)
    }


_Lines = dict[tuple[str, str], list[Change]]
"""By record and field: what one act set several times, one after the other (an action moved two states on)."""


def _lines(changes: list[Change]) -> _Lines:
    found: _Lines = {}
    for change in changes:
        for name in change.fields:
            line = found.setdefault((change.record_id, name), [])
            if line and change.bases[name] != [line[-1].id]:
                line.clear()  # versions beside each other: see `_parted`
            line.append(change)
    return {place: line for place, line in found.items() if len(line) > 1}


def _put_together(ledger: Ledger, change: Change, group: str, apart: _Apart) -> None:
    """Settles again what an undo had taken apart, as it was settled; with the first of its versions."""
    names = [name for name in change.fields if (change.record_id, name) in apart]
    seen = ledger.seen(change.record_id)
    fields: dict[str, Any] = {}
    why = None
    for name in names:
        versions = apart[change.record_id, name]
        if versions[-1] is not change:
            continue  # done with the last of them
        standing = seen.get(name, [])
        covered = {
            one.id for head in standing for one in versions if one.id in _stands_for(ledger, head, name)
        }
        if len(standing) != len(versions) or len(covered) != len(versions):
            raise _changed_since()
        settled = _settled_by(ledger, change, name)
        fields[name], why = settled.fields[name], settled.why
    for name in change.fields.keys() - set(names):
        if [change.id] != seen.get(name):
            raise _changed_since()
        fields[name] = _value_before(ledger, change, name)
    if fields:
        heads = {name: seen[name] for name in fields}
        act = Act(change.kind, change.record_id, fields, change.audit_id, seen=heads, undoes=group, why=why)
        ledger.record(act)


def _settled_by(ledger: Ledger, version: Change, name: str) -> Change:
    """The resolution that an undo took apart into this and other versions."""
    assert version.undoes is not None
    for change in _group_changes(ledger, version.undoes):
        if change.record_id == version.record_id and name in change.fields:
            return change
    raise RuleViolation(translate("Services", "What stood before is not in this workspace."))


def _take_apart(ledger: Ledger, change: Change, group: str) -> None:
    """Brings back every version that a resolution replaced: each as a change of its own that names the version
    it brings back beside what it replaces, so that they stand beside each other as before and keep their authors.
    """
    seen = ledger.seen(change.record_id)
    versions: dict[str | None, dict[str, Any]] = {}
    named: dict[str | None, dict[str, list[str]]] = {}
    tracer = Tracer(ledger)
    for name, bases in change.bases.items():
        for base in tracer.changes(sorted(bases)):
            key = (
                base.id if name in base.fields else None
            )  # None: kept by those who edited what was withdrawn
            versions.setdefault(key, {})[name] = base.fields.get(name)
            named.setdefault(key, {}).setdefault(name, list(seen[name])).append(base.id)
        if not bases:
            versions.setdefault("", {})[name] = None
            named.setdefault("", {})[name] = seen[name]
    for key, fields in versions.items():
        act = Act(change.kind, change.record_id, fields, change.audit_id, seen=named[key], undoes=group)
        ledger.record(act)


def _revert(ledger: Ledger, change: Change, group: str, apart: _Apart, lines: _Lines) -> None:
    if any((change.record_id, name) in apart for name in change.fields):
        _put_together(ledger, change, group, apart)
        return
    if _numbers(change):
        raise RuleViolation(
            translate("Services", "{number} was issued; a number is given once.").format(
                number=change.fields["number"]
            ),
            translate("Services", "Withdraw the finding with a reason."),
        )
    seen = ledger.seen(change.record_id)
    passed = {
        name  # taken back with the last change of its line, to what stood before the first
        for name in change.fields
        if change in lines.get((change.record_id, name), [])[:-1]
    }
    for name in change.fields.keys() - passed:
        standing = seen.get(name, [])
        if len(standing) != 1 or change.id not in _stands_for(ledger, standing[0], name):
            raise _changed_since()
    if any(len(bases) > 1 and name not in _IDENTITY for name, bases in change.bases.items()):
        _take_apart(ledger, change, group)
        return
    fields: dict[str, Any]
    if is_first(ledger, change):
        if not KINDS[change.kind].in_audit and _in_use(ledger, change.kind, change.record_id):
            return
        row = ledger.get(change.kind, change.record_id)
        if any(row.get(name) is not None for name in seen if name not in change.fields):
            raise _changed_since()
        fields = {"withdrawn": "undone"}
        if change.kind in _BLANKED:
            fields |= {name: None for name in change.fields if name not in _IDENTITY}
    else:
        fields = {
            name: _value_before(ledger, lines.get((change.record_id, name), [change])[0], name)
            for name in change.fields
            if (change.bases[name] or name not in _IDENTITY) and name not in passed
        }
    if change.kind == "finding":
        check_numbered(ledger.get("finding", change.record_id), fields)
    ledger.record(Act(change.kind, change.record_id, fields, change.audit_id, undoes=group))


def _changed_since() -> RuleViolation:
    return RuleViolation(
        translate("Services", "This was changed again since, so it cannot be undone."),
        translate("Services", "Use the history instead."),
    )


def _in_use(ledger: Ledger, kind: str, record_id: str) -> bool:
    """Whether a record that is not withdrawn refers to this one of the workspace."""
    places = [
        (known.name, field.name)
        for known in KINDS.values()
        for field in known.fields
        if field.value_type is FieldType.REFERENCE and field.refers_to == kind
    ]
    for table, column in (*places, ("scope_item", "target_id")):
        sql = f'SELECT 1 FROM "{table}" WHERE "{column}"=:i AND withdrawn IS NULL LIMIT 1'  # noqa: S608
        if ledger.value(sql, i=record_id) is not None:
            return True
    return False


def _stands_for(ledger: Ledger, change_id: str, name: str) -> set[str]:
    """This change, and those whose value it brought back by undoing what came between."""
    tracer = Tracer(ledger)
    change = tracer.changes([change_id])[0]
    found = {change.id}
    while (before := tracer.brought_back(change, name)) is not None and before.id not in found:
        change = before
        found.add(change.id)
    return found


def _value_before(ledger: Ledger, change: Change, name: str) -> Any:
    bases = change.bases[name]
    if not bases:
        return None
    for base in ledger.changes("id=:id", id=bases[0]):
        return base.fields[name]
    raise RuleViolation(translate("Services", "What stood before is not in this workspace."))

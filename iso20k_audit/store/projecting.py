"""From changes to the tables that the program reads. The same code runs when recording, receiving and rebuilding."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, text

from iso20k_audit.model.ids import question_id
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.standards import clause_order
from iso20k_audit.store import search_index
from iso20k_audit.store.change import Change, parse
from iso20k_audit.store.engine import write_many
from iso20k_audit.store.standing import WITHDRAWN, RecordState, Standing, settled

__all__ = ["Standing", "apply", "apply_many", "settle", "standing"]

_STANDING = text(
    "SELECT h.field, h.change_id, c.body FROM head h JOIN change c ON c.id=h.change_id"
    " WHERE h.record_id=:record ORDER BY h.field, h.change_id"
)
_STANDING_MANY = text(
    "SELECT h.record_id, h.field, h.change_id, c.body FROM head h JOIN change c ON c.id=h.change_id"
    " WHERE h.record_id IN :records"
).bindparams(bindparam("records", expanding=True))
_OF_RECORDS = text(
    "SELECT id, status, body FROM change WHERE record_id IN :records AND status IN ('accepted', 'aside')"
    " ORDER BY arrival"
).bindparams(bindparam("records", expanding=True))
_ASIDE = text("SELECT 1 FROM json_each(:ids) j JOIN change c ON c.id=j.value WHERE c.status='aside' LIMIT 1")
_DROP = "DELETE FROM head WHERE record_id=? AND field=? AND change_id=?"
_DROP_ALL = "DELETE FROM head WHERE record_id=?"
_ADD = "INSERT INTO head (record_id, field, change_id) VALUES (?, ?, ?)"

_AT_ONCE = 500
"""Records that are looked up in one statement."""

_ASKED_IN_SET = frozenset({"questions", "position", "title", "withdrawn"})


def standing(connection: Connection, record_id: str) -> Standing:
    """What stands for every field of a record: one value, or several where there is a conflict."""
    found: Standing = {}
    bodies: dict[str, dict[str, Any]] = {}
    for name, change_id, body in connection.execute(_STANDING, {"record": record_id}):
        if change_id not in bodies:
            bodies[change_id] = parse(body).fields
        found.setdefault(name, {})[change_id] = bodies[change_id][name]
    return found


# -- one change ---------------------------------------------------------------------------------------


def apply(
    connection: Connection, change: Change, before: Standing | None = None, *, searched: bool = True
) -> None:
    """Brings heads and projection up to date with one accepted change.

    Kinds and fields of a newer program move heads but are not projected; they stay in the log.

    Args:
        before: what `standing` gave for this record, where the caller has just asked.
        searched: whether the search index follows; it is filled in one go where many changes are replayed.
    """
    before = standing(connection, change.record_id) if before is None else before
    gone = [
        base for name, bases in change.bases.items() for base in bases if base not in before.get(name, ())
    ]
    if gone and connection.execute(_ASIDE, {"ids": json.dumps(gone)}).scalar() is not None:
        settle(connection, (change.record_id,), searched=searched)  # what these had replaced stays replaced
        return
    if WITHDRAWN in change.fields or any(reason for reason in before.get(WITHDRAWN, {}).values()):
        apply_many(connection, (change,), searched=searched)
        return
    known = KINDS.get(change.kind)
    dropped: list[tuple[str, str, str]] = []
    conflicts: set[str] = set()
    projected: dict[str, Any] = {}
    for name, value in change.fields.items():
        there = before.get(name, {})
        left = {head: other for head, other in there.items() if head not in change.bases[name]}
        dropped += [(change.record_id, name, head) for head in there if head not in left]
        if any(other != value or type(other) is not type(value) for other in left.values()):
            conflicts.add(name)
        if known is not None and any(f.name == name for f in known.fields):
            projected[name] = None if name in conflicts else _column_value(change.kind, name, value)
    write_many(connection, _DROP, dropped)
    write_many(connection, _ADD, [(change.record_id, name, change.id) for name in change.fields])
    if known is None:
        return
    contested = {name for name, there in before.items() if len(there) > 1}
    _write_row(connection, change, projected, conflicts, contested)
    _follow(connection, [(change.kind, change.record_id, frozenset(change.fields))])
    if searched:
        search_index.keep(connection, change.kind, change.record_id, change.fields.keys())


def _column_value(kind: str, name: str, value: Any) -> Any:
    if value is None:
        return None
    field = KINDS[kind].field(name)
    if field.value_type is FieldType.JSON:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return int(value) if field.value_type is FieldType.FLAG else value


def _write_row(
    connection: Connection,
    change: Change,
    projected: dict[str, Any],
    conflicts: set[str],
    contested: set[str],
) -> None:
    row: dict[str, Any] = {"id": change.record_id, "audit_id": change.audit_id} | projected
    if change.kind == "audit":
        row["audit_id"] = change.record_id
    names = tuple(projected)
    write_many(
        connection, _upsert(change.kind, names), [tuple(row[name] for name in ("id", "audit_id", *names))]
    )
    if not conflicts and not contested:
        return
    query = text(f"SELECT conflicts FROM {change.kind} WHERE id=:id")  # noqa: S608  (a kind's own name)
    named = set((connection.execute(query, {"id": change.record_id}).scalar() or "").split())
    now = (named - set(change.fields)) | conflicts
    update = text(f"UPDATE {change.kind} SET conflicts=:c WHERE id=:id")  # noqa: S608
    connection.execute(update, {"c": " ".join(sorted(now)) or None, "id": change.record_id})


@cache
def _upsert(kind: str, columns: tuple[str, ...]) -> str:
    """Takes id, audit and these columns."""
    names = ("id", "audit_id", *columns)
    updates = ", ".join(f'"{name}"=excluded."{name}"' for name in columns)
    return (
        f'INSERT INTO "{kind}" ({", ".join(f"{chr(34)}{n}{chr(34)}" for n in names)}) '  # noqa: S608
        f"VALUES ({', '.join('?' for _ in names)}) "
        f"ON CONFLICT (id) DO {f'UPDATE SET {updates}' if updates else 'NOTHING'}"
    )


# -- many changes -------------------------------------------------------------------------------------


def apply_many(connection: Connection, changes: Iterable[Change], *, searched: bool = True) -> None:
    """The same for many accepted changes in causal order, in few statements; the outcome is the same."""
    records: dict[str, list[Change]] = {}
    for change in changes:
        records.setdefault(change.record_id, []).append(change)
    names = list(records)
    for first in range(0, len(names), _AT_ONCE):
        page = names[first : first + _AT_ONCE]
        states = _states(connection, page)
        written = []
        dropped: list[tuple[str, str, str]] = []
        added: list[tuple[str, str, str]] = []
        for record_id in page:
            is_new = record_id not in states
            state = states.get(record_id) or RecordState()
            before = state.pairs()
            for change in records[record_id]:
                state.take(change)
            after = state.pairs()
            dropped += [(record_id, name, head) for name, head in before - after]
            added += [(record_id, name, head) for name, head in sorted(after - before)]
            touched = frozenset(name for change in records[record_id] for name in change.fields)
            written.append((records[record_id][0], state, touched, is_new))
        write_many(connection, _DROP, dropped)
        write_many(connection, _ADD, added)
        _write_rows(connection, written)
        _after(connection, written, searched=searched)


def settle(connection: Connection, record_ids: Iterable[str], *, searched: bool = True) -> None:
    """Makes heads and rows of some records anew from all their changes, those set aside not counting.

    For when changes were set aside or brought back: `apply_many` only adds.
    """
    names = list(dict.fromkeys(record_ids))
    for first in range(0, len(names), _AT_ONCE):
        page = names[first : first + _AT_ONCE]
        changes: dict[str, list[Change]] = {record_id: [] for record_id in page}
        aside: set[str] = set()
        for change_id, status, body in connection.execute(_OF_RECORDS, {"records": page}):
            change = parse(body)
            changes[change.record_id].append(change)
            if status == "aside":
                aside.add(change_id)
        write_many(connection, _DROP_ALL, [(record_id,) for record_id in page])
        written = []
        added: list[tuple[str, str, str]] = []
        for record_id in page:
            if not changes[record_id]:
                continue
            state = settled(changes[record_id], aside)
            kind = changes[record_id][0].kind
            if kind in KINDS:
                connection.execute(
                    text(f'DELETE FROM "{kind}" WHERE id=:id') if not state.heads else _EMPTIED[kind],  # noqa: S608
                    {"id": record_id},
                )
            added += [(record_id, name, head) for name, head in sorted(state.pairs())]
            touched = frozenset(name for change in changes[record_id] for name in change.fields)
            written.append((changes[record_id][0], state, touched, False))
        write_many(connection, _ADD, added)
        _write_rows(connection, [one for one in written if one[1].heads])
        _after(connection, written, searched=searched)


_EMPTIED = {
    name: text(
        f'UPDATE "{name}" SET withdrawn=NULL, conflicts=NULL, '  # noqa: S608
        + ", ".join(f'"{field.name}"=NULL' for field in kind.fields)
        + " WHERE id=:id"
    )
    for name, kind in KINDS.items()
}

_Written = tuple[Change, RecordState, frozenset[str], bool]
"""First change (for kind, id and audit), state, fields touched, and whether the record is new here."""


def _states(connection: Connection, record_ids: Sequence[str]) -> dict[str, RecordState]:
    states: dict[str, RecordState] = {}
    for record_id, name, change_id, body in connection.execute(_STANDING_MANY, {"records": list(record_ids)}):
        state = states.setdefault(record_id, RecordState())
        if change_id not in state.sources:
            state.sources[change_id] = parse(body)
        state.heads.setdefault(name, {})[change_id] = state.sources[change_id].fields[name]
    return states


def _write_rows(connection: Connection, written: Sequence[_Written]) -> None:
    """Rows of new records with all their columns, so that a kind is written in order; of others what changed."""
    statements: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
    for change, state, touched, is_new in written:
        kind = KINDS.get(change.kind)
        if kind is None:
            continue
        conflicts = state.conflicts()
        columns = _columns(change.kind)
        names = columns if is_new else tuple(name for name in columns if name in touched)
        row = (
            change.record_id,
            change.record_id if change.kind == "audit" else change.audit_id,
            *(_column_value(change.kind, name, state.shown(name, conflicts)) for name in names),
            state.shown(WITHDRAWN, conflicts),
            " ".join(sorted(conflicts & {*columns, WITHDRAWN})) or None if conflicts else None,
        )
        statements.setdefault((change.kind, (*names, WITHDRAWN, "conflicts")), []).append(row)
    for (kind_name, names_written), rows in statements.items():
        write_many(connection, _upsert(kind_name, names_written), rows)


@cache
def _columns(kind: str) -> tuple[str, ...]:
    return tuple(sorted(field.name for field in KINDS[kind].fields))


def _after(connection: Connection, written: Sequence[_Written], *, searched: bool) -> None:
    touched = [(change.kind, change.record_id, names) for change, _state, names, _new in written]
    _follow(connection, touched)
    if searched:
        search_index.keep_many(connection, touched)


# -- what follows from a record -------------------------------------------------------------------------


def _follow(connection: Connection, touched: Sequence[tuple[str, str, frozenset[str]]]) -> None:
    """Rows of questions, where their part of the checklist or the facts of their audit changed."""
    sets = [record for kind, record, names in touched if kind == "question_set" and names & _ASKED_IN_SET]
    for kind, record, names in touched:
        if kind == "audit" and "standard" in names:
            sets += connection.execute(_SETS_OF, {"a": record}).scalars().all()
    for set_id in dict.fromkeys(sets):
        _write_questions(connection, set_id)
    for kind, record, names in touched:
        if kind == "audit" and "conditions" in names:
            _apply_conditions(connection, record)


_SETS_OF = text("SELECT id FROM question_set WHERE audit_id=:a ORDER BY position, id")


def _write_questions(connection: Connection, set_id: str) -> None:
    """One row a question, so that lists can be filtered and ordered by SQL; anew whenever its set changes.

    A question that two parts ask (both moved it, or one was not told) stands in the one with the smaller id,
    on every copy alike; what this part gives up goes to another that asks it.
    """
    from iso20k_audit.store.tables import table

    before = set(connection.execute(_ITEMS, {"set": set_id}).scalars())
    connection.execute(text("DELETE FROM question WHERE set_id=:set"), {"set": set_id})
    found = connection.execute(_QUESTION_SET, {"set": set_id}).mappings().one_or_none()
    asked = [] if found is None or found["withdrawn"] else _asked(connection, set_id, found["questions"])
    if found is not None and asked:
        rows = _question_rows(set_id, dict(found), asked)
        held = {row[0]: row[1] for row in connection.execute(_HELD, {"ids": [row["id"] for row in rows]})}
        rows = [row for row in rows if held.get(row["id"], set_id) >= set_id]
        if held and rows:
            connection.execute(_FORGET, [{"id": row["id"]} for row in rows])
        if rows:
            connection.execute(insert(table("question")), rows)
    given_up = before - {question["id"] for question in asked}
    if given_up and found is not None:
        for other in connection.execute(_OTHER_SETS, {"a": found["audit_id"], "set": set_id}).all():
            if any(
                f'"id": {json.dumps(item, ensure_ascii=False)}' in (other.questions or "")
                for item in given_up
            ):
                _write_questions(connection, other.id)


def _asked(connection: Connection, set_id: str, questions: str | None) -> list[dict[str, Any]]:
    """The questions of a part; where its versions are in conflict, those of all versions."""
    if questions:
        return list(json.loads(questions))
    versions = standing(connection, set_id).get("questions", {})
    together: dict[str, dict[str, Any]] = {}
    for change_id in sorted(versions):
        for question in versions[change_id] or ():
            together.setdefault(question["id"], question)
    return list(together.values())


_LAST_POSITION = 10**9
"""Beyond it a number would not fit into the order of questions; nobody has so many parts."""


def _question_rows(set_id: str, found: dict[str, Any], asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    audit_id, home = found["audit_id"], found["home"] or ""
    section_position = max(-_LAST_POSITION, min(int(found["position"] or 0), _LAST_POSITION))
    off = _conditions_off(found["conditions"])
    return [
        {
            "id": question_id(audit_id, question["id"]),
            "audit_id": audit_id,
            "set_id": set_id,
            "position": section_position * 100_000 + number,
            "section_position": section_position,
            "section": found["title"] or "",
            "standard": question.get("standard") or home,
            "clause": question["clause"],
            "clause_sort": ".".join(f"{part:03d}" for part in clause_order(question["clause"])),
            "item": question["id"],
            "text": question["text"],
            "answer_type": (question.get("answer") or {}).get("type", "result"),
            "condition": question.get("only_if") or None,
            "applies": int(question.get("only_if") not in off),
            "retired": int(bool(question.get("retired"))),
            "practices": "".join(f"|{practice}" for practice in question.get("itil4", ())) + "|",
            "detail": json.dumps(question, ensure_ascii=False, sort_keys=True),
        }
        for number, question in enumerate(asked)
    ]


_ITEMS = text("SELECT item FROM question WHERE set_id=:set")
_HELD = text("SELECT id, set_id FROM question WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))
_OTHER_SETS = text(
    "SELECT id, questions FROM question_set WHERE audit_id=:a AND id<>:set AND withdrawn IS NULL ORDER BY id"
)
_QUESTION_SET = text(
    "SELECT s.audit_id, s.position, s.title, s.questions, s.withdrawn, a.standard AS home, a.conditions"
    " FROM question_set s LEFT JOIN audit a ON a.id=s.audit_id WHERE s.id=:set"
)
_FORGET = text("DELETE FROM question WHERE id=:id")  # asked here from now on


def _conditions_off(conditions: str | None) -> frozenset[str]:
    """Ids of the facts that do not hold in an audit: a list of `{"id", "text", "holds"}`."""
    found = json.loads(conditions) if conditions else []
    return frozenset(one["id"] for one in found if one.get("holds") is False)


def _apply_conditions(connection: Connection, audit_id: str) -> None:
    """Brings `applies` of every question up to date with the facts of its audit."""
    query = text("SELECT conditions FROM audit WHERE id=:a")
    off = _conditions_off(connection.execute(query, {"a": audit_id}).scalar())
    asked = text("SELECT id, condition FROM question WHERE audit_id=:a AND condition IS NOT NULL")
    rows = [
        {"id": row.id, "applies": int(row.condition not in off)}
        for row in connection.execute(asked, {"a": audit_id})
    ]
    if rows:
        connection.execute(text("UPDATE question SET applies=:applies WHERE id=:id"), rows)

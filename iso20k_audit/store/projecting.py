"""From a change to the tables that the program reads. The same code runs when recording and rebuilding."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, TextClause, insert, text

from iso20k_audit.model.ids import question_id
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.standards import clause_order
from iso20k_audit.store import search_index
from iso20k_audit.store.change import Change, parse

_STANDING = text(
    "SELECT h.field, h.change_id, c.body FROM head h JOIN change c ON c.id=h.change_id"
    " WHERE h.record_id=:record ORDER BY h.field, h.change_id"
)
_DROP = text("DELETE FROM head WHERE record_id=:record AND field=:field AND change_id=:base")
_ADD = text("INSERT INTO head (record_id, field, change_id) VALUES (:record, :field, :change)")

Standing = dict[str, dict[str, Any]]
"""For each field of a record: change id to value, for every change that stands."""


def standing(connection: Connection, record_id: str) -> Standing:
    """What stands for every field of a record: one value, or several where there is a conflict."""
    found: Standing = {}
    bodies: dict[str, dict[str, Any]] = {}
    for name, change_id, body in connection.execute(_STANDING, {"record": record_id}):
        if change_id not in bodies:
            bodies[change_id] = parse(body).fields
        found.setdefault(name, {})[change_id] = bodies[change_id][name]
    return found


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
    known = KINDS.get(change.kind)
    dropped: list[dict[str, str]] = []
    conflicts: set[str] = set()
    projected: dict[str, Any] = {}
    for name, value in change.fields.items():
        there = before.get(name, {})
        left = {head: other for head, other in there.items() if head not in change.bases[name]}
        dropped += [
            {"record": change.record_id, "field": name, "base": head} for head in there if head not in left
        ]
        if any(other != value for other in left.values()):
            conflicts.add(name)
        if known is not None and (name == "withdrawn" or any(f.name == name for f in known.fields)):
            projected[name] = None if name in conflicts else _column_value(change.kind, name, value)
    if dropped:
        connection.execute(_DROP, dropped)
    record = change.record_id
    connection.execute(
        _ADD, [{"record": record, "field": name, "change": change.id} for name in change.fields]
    )
    if known is None:
        return
    contested = {name for name, there in before.items() if len(there) > 1}
    _write_row(connection, change, projected, conflicts, contested)
    if change.kind == "question_set":
        _write_questions(connection, change.record_id)
    elif change.kind == "audit" and "conditions" in change.fields:
        _apply_conditions(connection, change.record_id)
    if searched:
        search_index.keep(connection, change)


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
    connection.execute(_upsert(change.kind, tuple(projected)), row)
    if not conflicts and not contested:
        return
    query = text(f"SELECT conflicts FROM {change.kind} WHERE id=:id")  # noqa: S608  (a kind's own name)
    named = set((connection.execute(query, {"id": change.record_id}).scalar() or "").split())
    now = (named - set(change.fields)) | conflicts
    update = text(f"UPDATE {change.kind} SET conflicts=:c WHERE id=:id")  # noqa: S608
    connection.execute(update, {"c": " ".join(sorted(now)) or None, "id": change.record_id})


@cache
def _upsert(kind: str, columns: tuple[str, ...]) -> TextClause:
    names = ("id", "audit_id", *columns)
    updates = ", ".join(f'"{name}"=excluded."{name}"' for name in columns)
    return text(
        f'INSERT INTO "{kind}" ({", ".join(f"{chr(34)}{n}{chr(34)}" for n in names)}) '  # noqa: S608
        f"VALUES ({', '.join(f':{name}' for name in names)}) "
        f"ON CONFLICT (id) DO {f'UPDATE SET {updates}' if updates else 'NOTHING'}"
    )


def _write_questions(connection: Connection, set_id: str) -> None:
    """One row a question, so that lists can be filtered and ordered by SQL; anew whenever its set changes."""
    from iso20k_audit.store.tables import table

    connection.execute(text("DELETE FROM question WHERE set_id=:set"), {"set": set_id})
    found = connection.execute(_QUESTION_SET, {"set": set_id}).mappings().one()
    if found["withdrawn"] or not found["questions"]:
        return
    audit_id, home = found["audit_id"], found["home"] or ""
    section_position = int(found["position"] or 0)
    off = _conditions_off(found["conditions"])
    rows = [
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
        for number, question in enumerate(json.loads(found["questions"]))
    ]
    if rows:
        connection.execute(_FORGET, [{"id": row["id"]} for row in rows])
        connection.execute(insert(table("question")), rows)


_QUESTION_SET = text(
    "SELECT s.audit_id, s.position, s.title, s.questions, s.withdrawn, a.standard AS home, a.conditions"
    " FROM question_set s LEFT JOIN audit a ON a.id=s.audit_id WHERE s.id=:set"
)
_FORGET = text("DELETE FROM question WHERE id=:id")  # moved here from another section


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

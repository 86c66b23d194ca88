"""From a change to the tables that the program reads. The same code runs when recording and rebuilding."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, TextClause, bindparam, insert, text

from iso20k_audit.model.ids import question_id
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.standards import clause_order
from iso20k_audit.store.change import Change, parse
from iso20k_audit.store.tables import table

_HEADS = text("SELECT change_id FROM head WHERE record_id=:record AND field=:field ORDER BY change_id")
_DROP = text("DELETE FROM head WHERE record_id=:record AND field=:field AND change_id=:base")
_ADD = text("INSERT INTO head (record_id, field, change_id) VALUES (:record, :field, :change)")
_BODIES = text("SELECT id, body FROM change WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))


def heads(connection: Connection, record_id: str, field: str) -> list[str]:
    """Ids of the changes that stand for this field now, sorted."""
    rows = connection.execute(_HEADS, {"record": record_id, "field": field})
    return [row[0] for row in rows]


def all_heads(connection: Connection, record_id: str) -> dict[str, list[str]]:
    """Ids of the standing changes for every field of a record."""
    query = text("SELECT field, change_id FROM head WHERE record_id=:record ORDER BY field, change_id")
    found: dict[str, list[str]] = {}
    for name, change_id in connection.execute(query, {"record": record_id}):
        found.setdefault(name, []).append(change_id)
    return found


def standing_values(connection: Connection, record_id: str, field: str) -> list[Any]:
    """The different values that stand for a field: one, or several where there is a conflict."""
    ids = heads(connection, record_id, field)
    if not ids:
        return []
    values: list[Any] = []
    for _, body in connection.execute(_BODIES, {"ids": ids}):
        value = parse(body).fields[field]
        if value not in values:
            values.append(value)
    return values


def apply(connection: Connection, change: Change) -> None:
    """Brings heads and projection up to date with one accepted change.

    Kinds and fields of a newer program move heads but are not projected; they stay in the log.
    """
    conflicts: list[str] = []
    projected: dict[str, Any] = {}
    known = KINDS.get(change.kind)
    for name, value in change.fields.items():
        where = {"record": change.record_id, "field": name}
        standing = heads(connection, change.record_id, name)
        for base in change.bases[name]:
            if base in standing:
                connection.execute(_DROP, where | {"base": base})
                standing.remove(base)
        connection.execute(_ADD, where | {"change": change.id})
        if standing and len(standing_values(connection, change.record_id, name)) > 1:
            conflicts.append(name)
        if known is not None and (name == "withdrawn" or any(f.name == name for f in known.fields)):
            projected[name] = _column_value(change.kind, name, None if name in conflicts else value)
    if known is None:
        return
    _write_row(connection, change, projected, conflicts)
    if change.kind == "question_set" and change.fields.get("questions"):
        _write_questions(connection, change)


def _column_value(kind: str, name: str, value: Any) -> Any:
    if value is None:
        return None
    field = KINDS[kind].field(name)
    if field.value_type is FieldType.JSON:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return int(value) if field.value_type is FieldType.FLAG else value


def _write_row(
    connection: Connection, change: Change, projected: dict[str, Any], conflicts: list[str]
) -> None:
    row: dict[str, Any] = {"id": change.record_id, "audit_id": change.audit_id} | projected
    if change.kind == "audit":
        row["audit_id"] = change.record_id
    connection.execute(_upsert(change.kind, tuple(projected)), row)
    query = text(f"SELECT conflicts FROM {change.kind} WHERE id=:id")  # noqa: S608  (a kind's own name)
    before = connection.execute(query, {"id": change.record_id}).scalar()
    if before or conflicts:
        now = (set((before or "").split()) - set(change.fields)) | set(conflicts)
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


def _write_questions(connection: Connection, change: Change) -> None:
    """One row a question, so that lists can be filtered and ordered by SQL."""
    audit_id = change.audit_id or ""
    section_position = int(change.fields.get("position") or 0)
    rows = [
        {
            "id": question_id(audit_id, question["id"]),
            "audit_id": audit_id,
            "position": section_position * 100_000 + number,
            "section_position": section_position,
            "section": change.fields.get("title") or "",
            "clause": question["clause"],
            "clause_sort": ".".join(f"{part:03d}" for part in clause_order(question["clause"])),
            "item": question["id"],
            "text": question["text"],
            "detail": json.dumps(question, ensure_ascii=False, sort_keys=True),
        }
        for number, question in enumerate(change.fields["questions"])
    ]
    connection.execute(insert(table("question")), rows)

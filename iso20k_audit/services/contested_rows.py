"""Which rows name a field in conflict, and how many there are: asked after every change, so kept light.

Not for: what their versions say (see `conflicts`).
"""

from __future__ import annotations

from collections.abc import Iterable

from iso20k_audit.model.contested import contested
from iso20k_audit.model.records import KINDS, WITHDRAWN, FieldType
from iso20k_audit.store.ledger import Ledger, Row

COMPANIONS: dict[tuple[str, str], str] = {
    ("evidence", "marked_sha256"): "markup",
    ("evidence_file", "marked_sha256"): "markup",
    ("working_paper", "answered_at"): "result",
}
"""Fields that are recorded together with another one and settled with it: marks and the copy that shows them."""


def count(ledger: Ledger, audit_id: str) -> int:
    """How many fields `list_conflicts` would name; reads only rows that name any."""
    return sum(
        len(listed(kind, contested(row)))
        for kind, row in contested_rows(ledger, audit_id, columns="id, conflicts")
    )


def contested_rows(ledger: Ledger, audit_id: str | None, *, columns: str = "*") -> list[tuple[str, Row]]:
    """Rows that name a field in conflict, of records that are not withdrawn."""
    named = [kind.name for kind in KINDS.values() if audit_id is None or kind.in_audit]
    tests = " UNION ALL ".join(
        f"SELECT '{name}' AS kind FROM \"{name}\" WHERE conflicts IS NOT NULL AND withdrawn IS NULL"  # noqa: S608
        + (" AND audit_id=:a" if audit_id is not None else "")
        for name in named
    )
    parameters = {} if audit_id is None else {"a": audit_id}
    hit = {row["kind"] for row in ledger.rows(f"SELECT DISTINCT kind FROM ({tests})", **parameters)}  # noqa: S608
    where = "conflicts IS NOT NULL AND withdrawn IS NULL" + (
        " AND audit_id=:a" if audit_id is not None else ""
    )
    found = [
        (name, row)
        for name in named
        if name in hit
        for row in ledger.rows(f'SELECT {columns} FROM "{name}" WHERE {where}', **parameters)  # noqa: S608
    ]
    if audit_id is not None:
        found += [
            (kind, row) for kind, row in _beside(ledger, columns) if _used(ledger, audit_id, kind, row["id"])
        ]
    return found


def _beside(ledger: Ledger, columns: str) -> list[tuple[str, Row]]:
    """The same of records that belong to the whole workspace."""
    return [
        (kind.name, row)
        for kind in KINDS.values()
        if not kind.in_audit
        for row in ledger.rows(
            f'SELECT {columns} FROM "{kind.name}" WHERE conflicts IS NOT NULL AND withdrawn IS NULL'  # noqa: S608
        )
    ]


def _used(ledger: Ledger, audit_id: str, kind: str, record_id: str) -> bool:
    """Whether a record of the audit refers to this record of the workspace."""
    if kind in ("own_area", "device"):
        person = ledger.value(f'SELECT person_id FROM "{kind}" WHERE id=:i', i=record_id)  # noqa: S608
        return person is not None and _used(ledger, audit_id, "person", str(person))
    places = [
        (known.name, one.name)
        for known in KINDS.values()
        if known.in_audit
        for one in known.fields
        if one.value_type is FieldType.REFERENCE and one.refers_to == kind
    ]
    places += [("scope_item", "target_id"), ("working_paper", "scope_id")]
    tests = " UNION ALL ".join(
        f'SELECT 1 FROM "{table}" WHERE audit_id=:a AND "{column}"=:i AND withdrawn IS NULL'  # noqa: S608
        for table, column in places
    )
    return ledger.value(f"SELECT 1 FROM ({tests}) LIMIT 1", a=audit_id, i=record_id) is not None  # noqa: S608


def listed(kind: str, names: Iterable[str]) -> list[str]:
    """Fields in conflict that are decided for themselves, in the order of the record."""
    there = set(names)
    order = [one.name for one in KINDS[kind].fields] + [WITHDRAWN.name]
    return [name for name in order if name in there and COMPANIONS.get((kind, name)) not in there]

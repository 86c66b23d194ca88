"""One transaction on a workspace: recording changes and reading what they led to.

`record` is the only function that writes the change log, and it writes the projection in the same
transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, text

from iso20k_audit import __version__
from iso20k_audit.model.errors import InputError, IntegrityError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.records import KINDS, FieldType, kind_named
from iso20k_audit.model.wording import translate
from iso20k_audit.store import projecting
from iso20k_audit.store.change import FORMAT, Act, Change, Person, canonical, digest, parse

Row = dict[str, Any]

_INSERT = text(
    "INSERT INTO change (id, audit_id, replica_id, seq, prev, group_id, kind, record_id, author_id, undoes,"
    " status, body) VALUES (:id, :audit, :r, :n, :p, :g, :kind, :record, :author, :undoes, 'accepted', :body)"
)
_FORGET_TIP = text("DELETE FROM replica WHERE id=:id AND head=:prev")
_ADD_TIP = text("INSERT INTO replica (id, seq, head, named) VALUES (:id, :seq, :head, 0)")
_OTHERS = text("SELECT head FROM replica WHERE id<>:me AND named=0 ORDER BY head")
_NAMED = text("UPDATE replica SET named=1 WHERE id<>:me")


@dataclass(slots=True)
class Chain:
    """Where this copy's own chain of changes stands; advances only when a transaction commits."""

    replica_id: str
    seq: int = 0
    head: str | None = None
    clock: tuple[int, int] = (0, 0)
    others_unnamed: bool = True

    def go_back_to(self, before: Chain) -> None:
        """Stands again where it stood: the transaction was not kept."""
        self.replica_id, self.seq, self.head = before.replica_id, before.seq, before.head
        self.clock, self.others_unnamed = before.clock, before.others_unnamed


@dataclass(slots=True)
class Ledger:
    """A transaction in progress.

    Args:
        person: who acts; None for reading only.
        now: the clock (aware, with the local offset).
    """

    connection: Connection
    chain: Chain
    person: Person | None = None
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()
    group_id: str = field(default_factory=new_id)
    recorded: list[Change] = field(default_factory=list)

    # -- writing ------------------------------------------------------------------------------------

    def record(self, act: Act) -> Change | None:
        """Appends one change and brings its projection up to date, in this transaction.

        Fields that already stand at the given value are left out; returns None if nothing is left.
        A value that was not in view (`act.seen`) is never superseded.

        Raises:
            InputError: unknown kind or field, or a value the field cannot take.
            RuleViolation: a field that is recorded once has another value already.
        """
        if self.person is None:
            raise InputError(
                translate("Store", "This workspace is open for reading only."),
                translate("Store", "Close the other window that uses it."),
            )
        kind = kind_named(act.kind)
        fields: dict[str, list[Any]] = {}
        before = projecting.standing(self.connection, act.record_id)
        for name, given in act.fields.items():
            value = kind.field(name).check(given)
            there = before.get(name, {})
            seen = act.seen.get(name) if act.seen is not None else None
            bases = sorted(there) if seen is None else sorted(seen)
            if not there and value is None:
                continue
            if kind.field(name).once and any(stands not in (None, value) for stands in there.values()):
                raise RuleViolation(
                    translate(
                        "Store", "{kind}: {label} was recorded and cannot be changed by anybody."
                    ).format(kind=kind.label, label=kind.field(name).label),
                    translate("Store", "Nothing was changed."),
                )
            if len(there) == 1 and bases == list(there):
                stands = next(iter(there.values()))
                if stands == value and type(stands) is type(value):
                    continue
            fields[name] = [value, bases]
        if not fields:
            return None
        return self._append(act, fields, before)

    def _append(self, act: Act, fields: dict[str, list[Any]], before: projecting.Standing) -> Change:
        person = self.person
        assert person is not None
        others: list[str] = []
        if self.chain.others_unnamed:
            others = list(self.connection.execute(_OTHERS, {"me": self.chain.replica_id}).scalars())
            self.connection.execute(_NAMED, {"me": self.chain.replica_id})
            self.chain.others_unnamed = False
        moment = self.now()
        milliseconds = int(moment.timestamp() * 1000)
        last = self.chain.clock
        clock = (milliseconds, 0) if milliseconds > last[0] else (last[0], last[1] + 1)
        document: dict[str, Any] = {
            "v": FORMAT,
            "audit": act.audit_id,
            "r": self.chain.replica_id,
            "n": self.chain.seq + 1,
            "p": self.chain.head,
            "d": others,
            "t": list(clock),
            "w": moment.isoformat(timespec="milliseconds"),
            "a": {"id": person.id, "name": person.name},
            "app": __version__,
            "g": self.group_id,
            "k": "set",
            "e": act.kind,
            "i": act.record_id,
            "f": fields,
        }
        if act.undoes:
            document["u"] = act.undoes
        if act.why:
            document["why"] = act.why
        stood = _stood(act, before)
        if stood:
            document["s"] = stood
        body = canonical(document)
        change = parse(body.decode())
        self.connection.execute(
            _INSERT,
            {
                "id": change.id,
                "audit": act.audit_id,
                "r": change.replica_id,
                "n": change.seq,
                "p": change.prev,
                "g": self.group_id,
                "kind": act.kind,
                "record": act.record_id,
                "author": person.id,
                "undoes": act.undoes,
                "body": body.decode(),
            },
        )
        projecting.apply(self.connection, change, before)
        if change.prev is not None:
            self.connection.execute(_FORGET_TIP, {"id": change.replica_id, "prev": change.prev})
        self.connection.execute(_ADD_TIP, {"id": change.replica_id, "seq": change.seq, "head": change.id})
        self.chain.seq, self.chain.head, self.chain.clock = change.seq, change.id, clock
        self.recorded.append(change)
        return change

    def set(self, kind: str, record_id: str, audit_id: str | None = None, **fields: Any) -> Change | None:
        """Shorthand for `record` with the present heads as bases."""
        return self.record(Act(kind, record_id, fields, audit_id))

    def accept(self, body: str) -> Change:
        """Appends a change that already exists, as its exact bytes (rebuild and consolidation)."""
        change = parse(body)
        projecting.apply(self.connection, change)
        return change

    # -- reading ------------------------------------------------------------------------------------

    def rows(self, sql: str, **parameters: Any) -> list[Row]:
        """Rows of a SELECT as dicts; lists are allowed as `IN :name` parameters."""
        statement = text(sql)
        lists = [name for name, value in parameters.items() if isinstance(value, list | tuple)]
        for name in lists:
            statement = statement.bindparams(bindparam(name, expanding=True))
        return [dict(row) for row in self.connection.execute(statement, parameters).mappings()]

    def value(self, sql: str, **parameters: Any) -> Any:
        """The first column of the first row, or None."""
        return self.connection.execute(text(sql), parameters).scalar()

    def find(self, kind: str, record_id: str) -> Row | None:
        """One record with its JSON and flag fields decoded, or None."""
        found = self.rows(f'SELECT * FROM "{kind_named(kind).name}" WHERE id=:id', id=record_id)  # noqa: S608
        return _decoded(kind, found[0]) if found else None

    def get(self, kind: str, record_id: str) -> Row:
        """One record.

        Raises:
            NotFound: there is none of that id.
        """
        row = self.find(kind, record_id)
        if row is None:
            raise NotFound(
                translate("Store", '{label} "{record_id}" is not in this workspace.').format(
                    label=kind_named(kind).label, record_id=record_id
                )
            )
        return row

    def select(
        self, kind: str, audit_id: str | None = None, *, withdrawn: bool = False, **equals: Any
    ) -> list[Row]:
        """Records of a kind in order of creation, without withdrawn ones unless asked for."""
        known = kind_named(kind)
        conditions = ["1=1"] if withdrawn else ["withdrawn IS NULL"]
        parameters: dict[str, Any] = {}
        if audit_id is not None:
            conditions.append("audit_id=:audit_id")
            parameters["audit_id"] = audit_id
        for name, wanted in equals.items():
            known.field(name)
            conditions.append(f'"{name}"=:{name}')
            parameters[name] = wanted
        sql = f'SELECT * FROM "{kind}" WHERE {" AND ".join(conditions)} ORDER BY rowid'  # noqa: S608
        return [_decoded(kind, row) for row in self.rows(sql, **parameters)]

    def seen(self, record_id: str) -> dict[str, list[str]]:
        """The versions of every field that a form shows when it loads this record now."""
        there = projecting.standing(self.connection, record_id)
        return {name: sorted(changes) for name, changes in there.items()}

    def changes(self, sql_condition: str = "1=1", **parameters: Any) -> Iterable[Change]:
        """Accepted changes in order of arrival.

        Raises:
            IntegrityError: the bytes of one are no change any more.
        """
        sql = f"SELECT arrival, body FROM change WHERE status='accepted' AND {sql_condition} ORDER BY arrival"  # noqa: S608
        for row in self.rows(sql, **parameters):
            try:
                change = parse(row["body"])
            except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
                told = translate(
                    "Store", "The workspace is damaged: entry {n} of its change log cannot be read."
                )
                raise _damaged(told.format(n=row["arrival"])) from error
            yield change

    def meta(self, key: str) -> str | None:
        """A fact about this copy."""
        found = self.value("SELECT value FROM meta WHERE key=:key", key=key)
        return None if found is None else str(found)

    def set_meta(self, key: str, value: str) -> None:
        """Keeps a fact about this copy (not part of the record, not in the log)."""
        sql = "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value=excluded.value"
        self.connection.execute(text(sql), {"key": key, "value": value})

    def keep_draft(self, key: str, draft: Mapping[str, Any] | None) -> None:
        """Keeps half-typed text, or forgets it when None."""
        if draft is None:
            self.connection.execute(text("DELETE FROM draft WHERE key=:key"), {"key": key})
            return
        sql = (
            "INSERT INTO draft (key, text, updated_at) VALUES (:key, :text, :at)"
            " ON CONFLICT (key) DO UPDATE SET text=excluded.text, updated_at=excluded.updated_at"
        )
        content = json.dumps(draft, ensure_ascii=False)
        self.connection.execute(text(sql), {"key": key, "text": content, "at": self.now().isoformat()})

    def drafts(self) -> dict[str, dict[str, Any]]:
        """Half-typed texts by key."""
        return {row["key"]: json.loads(row["text"]) for row in self.rows("SELECT key, text FROM draft")}


def _stood(act: Act, before: projecting.Standing) -> list[str]:
    """What the author of a withdrawal, or of an entry in a withdrawn record, had in view."""
    if act.fields.get("withdrawn") is not None:
        return sorted({change for there in before.values() for change in there})
    return sorted(change for change, reason in before.get("withdrawn", {}).items() if reason is not None)


def _damaged(told: str) -> IntegrityError:
    return IntegrityError(
        told,
        translate(
            "Store",
            "`workspace check` lists what is damaged. Keep a copy of the workspace's folder, then put the newest "
            "backup from its folder `backups` in the place of workspace.db.",
        ),
    )


def _decoded(kind: str, row: Row) -> Row:
    for known in KINDS[kind].fields:
        value = row.get(known.name)
        if value is None:
            continue
        if known.value_type is FieldType.JSON:
            try:
                row[known.name] = json.loads(value)
            except (ValueError, TypeError) as error:
                told = translate("Store", 'The workspace is damaged: {record}, "{field}" cannot be read.')
                raise _damaged(told.format(record=KINDS[kind].label, field=known.label)) from error
        elif known.value_type is FieldType.FLAG:
            row[known.name] = bool(value)
    return row


__all__ = ["Act", "Chain", "Change", "Ledger", "Person", "Row", "digest"]

"""Devices of a team for tests of consolidation: each a ledger in memory with a chain of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from unittest import mock

import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from iso20k_audit.model.records import KINDS
from iso20k_audit.store import admitting, checking, engine, identity, receiving, setting_aside, upgrading
from iso20k_audit.store.admitting import Stub
from iso20k_audit.store.change import Act, Change, Person
from iso20k_audit.store.ledger import Chain, Ledger
from iso20k_audit.store.tables import METADATA

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@cache
def empty() -> Any:
    """A database as a new workspace has it; copied because making its tables takes long."""
    made = engine.make_engine(":memory:")
    with made.begin() as connection:
        METADATA.create_all(connection)
        upgrading.stamp(Ledger(connection, Chain("")))
    return made.raw_connection().driver_connection


class Device:
    """One copy of a workspace: what it recorded, what it took in.

    Args: ids: where ids of copies and groups come from, so that a schedule can be run again exactly.
    """

    def __init__(self, name: str, ids: Iterator[int], snapshot: Any = None) -> None:
        self.ids = ids
        self.person = Person(f"person-{name}", name)
        self.clock = START
        self.engine = engine.make_engine(":memory:")
        self.recorded: list[str] = []
        raw = self.engine.raw_connection()
        (snapshot or empty()).backup(raw.driver_connection)
        raw.close()
        if snapshot is None:
            self.chain = Chain("")
            self.write(lambda ledger: ledger.set_meta("replica_id", f"copy-{next(ids):04d}"))
        self.chain = Chain(self.read(lambda ledger: ledger.meta("replica_id")))

    def close(self) -> None:
        """Frees the memory."""
        self.engine.dispose()

    def now(self) -> datetime:
        """A clock that moves on by itself, from wherever it was set."""
        self.clock += timedelta(seconds=1)
        return self.clock

    def write(self, job: Any) -> Any:
        """Runs a job in a transaction, like the writing thread of a workspace."""
        chain = self.chain
        before = replace(chain)
        try:
            with self.engine.begin() as connection:
                ledger = Ledger(connection, chain, self.person, self.now, f"group-{next(self.ids):06d}")
                with mock.patch.object(identity, "uuid", self):
                    return job(ledger)
        except BaseException:
            chain.go_back_to(before)
            raise

    def uuid4(self) -> str:
        """A new id for a copy that begins anew."""
        return f"copy-{next(self.ids):04d}"

    def read(self, job: Any) -> Any:
        """Runs a reading job."""
        with self.engine.begin() as connection:
            return job(Ledger(connection, Chain("")))

    def record(self, act: Act) -> Change | None:
        """Records an act and remembers that it was acknowledged."""
        change = self.write(lambda ledger: ledger.record(act))
        if change is not None:
            self.recorded.append(change.id)
        return change

    # -- exchange ------------------------------------------------------------------------------------

    def entries(self) -> list[str]:
        """Exact bytes of everything known in full, chain by chain."""
        sql = "SELECT body FROM change WHERE body<>'' AND status<>'held' ORDER BY replica_id, seq, id"
        return [row["body"] for row in self.read(lambda ledger: ledger.rows(sql))]

    def known(self) -> set[str]:
        """Ids of everything known in full."""
        sql = "SELECT id FROM change WHERE body<>''"
        return {row["id"] for row in self.read(lambda ledger: ledger.rows(sql))}

    def take(
        self, bodies: list[str], stubs: list[Stub] | tuple[Stub, ...] = (), *, crash: bool = False
    ) -> tuple[int, receiving.Account]:
        """Takes entries in as one package; `crash` ends it before the transaction does."""

        def job(ledger: Ledger) -> tuple[int, receiving.Account]:
            ledger.connection.execute(
                text(
                    "INSERT INTO intake (package_sha256, taken_at, taken_by, file_name, package, account, heads)"
                    " VALUES ('', '', '', '', '{}', '{}', '{}')"
                )
            )
            intake = int(ledger.value("SELECT max(id) FROM intake"))
            admitted = [admitting.admit(body, "test") for body in bodies]
            account = receiving.receive(ledger, admitted, stubs, intake_id=intake).account
            if crash:
                raise Crash
            return intake, account

        return self.write(job)

    def take_back(self, intake: int) -> setting_aside.Reach:
        """Takes an import back."""
        return self.write(lambda ledger: setting_aside.take_back(ledger, intake, "test"))

    # -- what it shows -------------------------------------------------------------------------------

    def shown(self) -> dict[str, Any]:
        """Every projection, rows by id."""

        def job(ledger: Ledger) -> dict[str, Any]:
            found = {
                kind: ledger.rows(f'SELECT * FROM "{kind}" ORDER BY id') for kind in (*KINDS, "question")
            }
            words = ledger.rows(
                "SELECT kind, record_id, audit_id, source, number, title, body FROM search_entry"
                " ORDER BY record_id"
            )
            heads = ledger.rows("SELECT * FROM head ORDER BY record_id, field, change_id")
            return found | {"search_entry": words, "head": heads}

        return self.read(job)

    def digest(self) -> str:
        """One hash over all projections."""
        return str(self.read(checking.projection_digest))

    def rebuild(self) -> None:
        """Makes all projections anew from the log."""
        self.write(upgrading.rebuild)

    def snapshot(self) -> Any:
        """The whole database, as a backup would hold it."""
        copy = driver.connect(":memory:", check_same_thread=False)
        raw = self.engine.raw_connection()
        try:
            raw.driver_connection.backup(copy)
        finally:
            raw.close()
        return copy

    def restored(self, snapshot: Any, *, same_name: bool) -> Device:
        """A device that goes on from a backup: under its old id (nothing told it) or under a new one."""
        other = Device(self.person.name, self.ids, snapshot)
        other.clock = self.clock
        other.recorded = list(self.recorded)
        if not same_name:
            other.write(identity.begin_anew)
            other.chain = Chain(other.read(lambda ledger: ledger.meta("replica_id")))
        else:
            other.chain = other.read(identity.read_chain)
        return other


class Crash(Exception):
    """The power went."""

"""What this copy knows of packages that it wrote and took in, as plain rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.exchange.package_info import Head, Heads, Purpose
from iso20k_audit.exchange.words import spoken, spoken_digits
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class SendingRow:
    """A package that was written here.

    Attributes:
        receivers: whom it was for, (person id, name); empty for everybody.
        version: counted for an audit and the same receivers.
        whole: not only what came since an earlier one.
        people: whose work it was limited to; empty where everything of the audit went.
        records: records of the workspace that went with it.
        missing: files that were not in the vault when it was written.
        arrived_at, arrived_with: when and how it became known that it arrived; empty until then.
    """

    id: int
    audit_id: str
    file_name: str
    written_at: str
    purpose: Purpose
    receivers: tuple[tuple[str, str], ...]
    version: int
    digest: str
    file_sha256: str
    whole: bool
    heads: Heads
    people: tuple[str, ...] = ()
    records: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()
    arrived_at: str = ""
    arrived_with: str = ""

    @property
    def words(self) -> str:
        """Its digest to say over the telephone."""
        return spoken(self.digest)

    @property
    def digits(self) -> str:
        """The same as digits."""
        return spoken_digits(self.digest)


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """A package that was taken in here.

    Attributes:
        sender, sender_id, replica: who wrote it, with which copy.
        account: what was counted: received, new, known, held, refused and so on.
        trust: how its signature was judged then (see `incoming.Trust`).
        taken_back_at: set while what came with it is set aside.
    """

    id: int
    audit_id: str
    file_name: str
    taken_at: str
    taken_by: str
    made_at: str
    sender: str
    sender_id: str
    replica: str
    key: str
    purpose: Purpose
    version: int
    digest: str
    file_sha256: str
    trust: str
    heads: Heads
    account: Mapping[str, Any] = field(default_factory=dict)
    taken_back_at: str = ""
    taken_back_reason: str = ""

    @property
    def words(self) -> str:
        """Its digest to say over the telephone."""
        return spoken(self.digest)

    @property
    def digits(self) -> str:
        """The same as digits."""
        return spoken_digits(self.digest)

    @property
    def entries(self) -> int:
        """How many entries came with it."""
        return int(self.account.get("received", 0))


def sendings(ledger: Ledger, audit_id: str | None = None) -> list[SendingRow]:
    """Packages that were written here, of one audit or of all, the newest first."""
    return [_sending(row) for row in _rows(ledger, "sending") if audit_id in (None, row["audit_id"])]


def intakes(ledger: Ledger, audit_id: str | None = None) -> list[IntakeRow]:
    """Packages that were taken in here, of one audit or of all, the newest first."""
    found = [_intake(row) for row in _rows(ledger, "intake")]
    return [one for one in found if audit_id in (None, one.audit_id)]


def heads_to_json(heads: Heads) -> dict[str, list[list[Any]]]:
    """As they are kept."""
    return {replica: [[one.seq, one.head] for one in tips] for replica, tips in sorted(heads.items())}


def heads_from_json(data: Mapping[str, Any]) -> dict[str, tuple[Head, ...]]:
    """As they were kept."""
    return {replica: tuple(Head(seq, head) for seq, head in tips) for replica, tips in data.items()}


def _rows(ledger: Ledger, table: str) -> list[Row]:
    return ledger.rows(f"SELECT * FROM {table} ORDER BY id DESC")  # noqa: S608


def _sending(row: Row) -> SendingRow:
    package = json.loads(row["package"])
    return SendingRow(
        row["id"],
        row["audit_id"],
        row["file_name"],
        row["written_at"],
        Purpose(package["purpose"]),
        tuple((one["person_id"], one["name"]) for one in package["for"]),
        int(package.get("version", 1)),
        package["digest"],
        row["package_sha256"],
        package.get("since") is None,
        heads_from_json(json.loads(row["heads"])),
        tuple(package.get("people", ())),
        frozenset(package.get("records", ())),
        tuple(package.get("missing", ())),
        package.get("arrived_at", ""),
        package.get("arrived_with", ""),
    )


def _intake(row: Row) -> IntakeRow:
    package = json.loads(row["package"])
    sender = package["from"]
    return IntakeRow(
        row["id"],
        package["audit"]["id"],
        row["file_name"],
        row["taken_at"],
        row["taken_by"],
        package["made_at"],
        sender["name"],
        sender["person_id"],
        sender["replica"],
        package.get("key", ""),
        Purpose(package["purpose"]),
        version_of(package),
        package["digest"],
        row["package_sha256"],
        package.get("trust", ""),
        heads_from_json(json.loads(row["heads"])),
        json.loads(row["account"]),
        row["taken_back_at"] or "",
        row["taken_back_reason"] or "",
    )


def version_of(more: Mapping[str, Any]) -> int:
    """The number that the sender gave a package; 0 where it gave none that can be read."""
    version = more.get("version")
    return version if type(version) is int and 0 < version < 10**6 else 0

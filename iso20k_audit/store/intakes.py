"""Which packages this copy took in and wrote: rows of its own, never in the log.

Not for: what was in them (see `receiving` and `sending`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from iso20k_audit.store.ledger import Ledger

_ADD_INTAKE = text(
    "INSERT INTO intake (package_sha256, taken_at, taken_by, file_name, package, account, heads)"
    " VALUES (:sha256, :at, :by, :file, :package, '{}', :heads) RETURNING id"
)
_ADD_SENDING = text(
    "INSERT INTO sending (audit_id, package_sha256, written_at, file_name, package, heads)"
    " VALUES (:audit, :sha256, :at, :file, :package, :heads) RETURNING id"
)


def add_intake(
    ledger: Ledger,
    *,
    package_sha256: str,
    file_name: str,
    package: Mapping[str, Any],
    heads: Mapping[str, Any],
) -> int:
    """Notes a package that is being taken in, in the caller's transaction. Returns the number of the import."""
    person = ledger.person
    values = {
        "sha256": package_sha256,
        "at": ledger.now().isoformat(timespec="seconds"),
        "by": person.name if person else "",
        "file": file_name,
        "package": _json(package),
        "heads": _json(heads),
    }
    return int(ledger.connection.execute(_ADD_INTAKE, values).scalar_one())


def keep_account(ledger: Ledger, intake_id: int, account: Mapping[str, Any]) -> None:
    """Keeps what was counted."""
    sql = text("UPDATE intake SET account=:account WHERE id=:id")
    ledger.connection.execute(sql, {"account": _json(account), "id": intake_id})


def add_sending(
    ledger: Ledger,
    *,
    audit_id: str,
    package_sha256: str,
    file_name: str,
    package: Mapping[str, Any],
    heads: Mapping[str, Any],
) -> int:
    """Notes a package that was written. Returns its number."""
    values = {
        "audit": audit_id,
        "sha256": package_sha256,
        "at": ledger.now().isoformat(timespec="seconds"),
        "file": file_name,
        "package": _json(package),
        "heads": _json(heads),
    }
    return int(ledger.connection.execute(_ADD_SENDING, values).scalar_one())


def keep_sending(ledger: Ledger, sending_id: int, package: Mapping[str, Any]) -> None:
    """Keeps what is known of a package since, for example that it arrived."""
    sql = text("UPDATE sending SET package=:package WHERE id=:id")
    ledger.connection.execute(sql, {"package": _json(package), "id": sending_id})


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)

"""Whether a workspace is whole: database pages, log hashes and chains, projections, evidence bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import text

from iso20k_audit.store import projecting
from iso20k_audit.store.change import digest, parse
from iso20k_audit.store.engine import make_engine
from iso20k_audit.store.ledger import Chain, Ledger
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


@dataclass(slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        problems: one sentence each, naming the record or file.
        changes, evidence: how many were looked at.
        unused_files: stored files that no record names (left by a crash, harmless).
    """

    problems: list[str] = field(default_factory=list)
    changes: int = 0
    evidence: int = 0
    unused_files: int = 0

    @property
    def ok(self) -> bool:
        """Nothing is wrong."""
        return not self.problems


def check(
    workspace: Workspace, *, read_evidence: bool = True, progress: Progress | None = None
) -> CheckReport:
    """Recomputes every hash and chain and compares projections with what the log says. Changes nothing."""
    report = CheckReport()
    with workspace.snapshot() as snapshot:
        snapshot.read(lambda ledger: _check_pages(ledger, report))
        snapshot.read(lambda ledger: _check_log(ledger, report, progress))
        if report.ok:
            snapshot.read(lambda ledger: _check_projections(ledger, report))
        snapshot.read(lambda ledger: _check_evidence(ledger, workspace, report, read_evidence, progress))
    return report


def _check_pages(ledger: Ledger, report: CheckReport) -> None:
    for row in ledger.connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            report.problems.append(f"Database: {row[0]}.")


def _check_log(ledger: Ledger, report: CheckReport, progress: Progress | None) -> None:
    tails: dict[str, tuple[int, str | None]] = {}
    total = int(ledger.value("SELECT count(*) FROM change") or 0)
    copied = ("audit_id", "replica_id", "seq", "prev", "group_id", "kind", "record_id")
    last = 0
    while page := ledger.rows(
        "SELECT * FROM change WHERE arrival>:last ORDER BY arrival LIMIT 1000", last=last
    ):
        for row in page:
            last = row["arrival"]
            name = f"Change {row['seq']} of copy {row['replica_id'][:8]} ({row['kind']})"
            report.changes += 1
            if digest(row["body"].encode()) != row["id"]:
                report.problems.append(f"{name}: its content does not match its hash.")
                continue
            try:
                change = parse(row["body"])
            except (KeyError, ValueError, TypeError):
                report.problems.append(f"{name}: is not readable.")
                continue
            if any(getattr(change, column) != row[column] for column in copied):
                report.problems.append(f"{name}: its index columns do not match its content.")
            seq, head = tails.get(change.replica_id, (0, None))
            if change.seq != seq + 1 or change.prev != head:
                report.problems.append(f"{name}: does not continue its chain (after {seq}).")
            tails[change.replica_id] = (change.seq, change.id)
        if progress is not None:
            progress(report.changes, total, "Checking the change log")
    for row in ledger.rows("SELECT id, seq, head FROM replica"):
        if tails.get(row["id"]) != (row["seq"], row["head"]):
            report.problems.append(
                f"Copy {row['id'][:8]}: the newest change {row['seq']} is missing from the log."
            )


def _check_projections(ledger: Ledger, report: CheckReport) -> None:
    from iso20k_audit.store.tables import METADATA, projection_tables

    engine = make_engine(":memory:")
    try:
        with engine.begin() as connection:
            METADATA.create_all(connection)
            fresh = Ledger(connection, Chain(""))
            copy = text(
                "INSERT INTO change (id, replica_id, seq, group_id, kind, record_id, author_id, status, body)"
                " VALUES (:id, '', 0, '', '', '', '', 'accepted', :body)"
            )
            for row in ledger.rows("SELECT id, body FROM change WHERE status='accepted' ORDER BY arrival"):
                connection.execute(copy, row)
                projecting.apply(connection, parse(row["body"]))
            for table in projection_tables():
                if _table_digest(fresh, table.name) != _table_digest(ledger, table.name):
                    report.problems.append(
                        f'Table "{table.name}" does not match the change log; `workspace rebuild` mends it.'
                    )
    finally:
        engine.dispose()


def projection_digest(ledger: Ledger) -> str:
    """One hash over all projections: equal for equal logs, whatever the order of arrival."""
    from iso20k_audit.store.tables import projection_tables

    whole = hashlib.sha256()
    for table in projection_tables():
        whole.update(table.name.encode() + _table_digest(ledger, table.name).encode())
    return whole.hexdigest()


def _table_digest(ledger: Ledger, name: str) -> str:
    rows = ledger.rows(f'SELECT * FROM "{name}"')  # noqa: S608  (a table's own name)
    lines = sorted(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows)
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def _check_evidence(
    ledger: Ledger, workspace: Workspace, report: CheckReport, read: bool, progress: Progress | None
) -> None:
    rows = ledger.rows("SELECT number, file_name, sha256 FROM evidence WHERE sha256 IS NOT NULL")
    for done, row in enumerate(rows, 1):
        report.evidence += 1
        wrong = workspace.vault.check(row["sha256"], read=read)
        if wrong:
            report.problems.append(f"Evidence {row['number']} ({row['file_name']}) {wrong}.")
        if progress is not None:
            progress(done, len(rows), "Checking evidence")
    named = {row["sha256"] for row in rows}
    report.unused_files = sum(1 for sha256 in workspace.vault.stored() if sha256 not in named)

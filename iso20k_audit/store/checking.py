"""Whether a workspace is whole: database pages, log hashes and chains, projections, evidence bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import text

from iso20k_audit.model.errors import InputError, IntegrityError
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults, projecting, search_index, upgrading
from iso20k_audit.store.change import parse
from iso20k_audit.store.engine import make_engine
from iso20k_audit.store.ledger import Chain, Ledger
from iso20k_audit.store.vault import Vault
from iso20k_audit.store.verifying import verify_log
from iso20k_audit.store.workspace import DATABASE, Snapshot, Workspace, must_be_there

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
    return _check(workspace.snapshot, workspace.vault, read_evidence, progress)


def check_folder(
    folder: Path, *, read_evidence: bool = True, progress: Progress | None = None
) -> CheckReport:
    """The same for a workspace that is not open, also where it is too damaged to be opened.

    Raises:
        NotFound: there is no workspace in that folder.
        WorkspaceError: it was made by a newer program, or may not be read.
    """
    database = folder / DATABASE
    must_be_there(folder)
    try:
        upgrading.check_version(database)
    except IntegrityError as error:
        return CheckReport([error.message])
    return _check(partial(Snapshot, folder), Vault(folder / "evidence"), read_evidence, progress)


def _check(
    snapshot: Callable[[], Snapshot], vault: Vault, read_evidence: bool, progress: Progress | None
) -> CheckReport:
    report = CheckReport()
    try:
        copy = snapshot()
    except IntegrityError as error:
        report.problems.append(error.message)
        return report
    with copy:
        _part(
            copy,
            report,
            translate("Store", "Database: it cannot be read ({error})."),
            lambda ledger: _check_pages(ledger, report),
        )
        pages_hold = report.ok
        with copy.opened() as ledger:
            log = verify_log(ledger, progress)
            older = _is_older(ledger)
        report.changes = log.changes
        report.problems += log.problems
        if pages_hold:
            _part(
                copy,
                report,
                translate("Store", "Database: its tables cannot be read ({error})."),
                lambda ledger: _check_derived(ledger, report, log_holds=not log.problems),
            )
        if log.problems and older:
            return report  # its evidence is known only when its tables are made anew, which the log forbids
        _part(
            copy,
            report,
            translate("Store", "Database: its list of evidence cannot be read ({error})."),
            lambda ledger: _check_evidence(ledger, vault, report, read_evidence, progress),
        )
    return report


def _part(copy: Snapshot, report: CheckReport, unreadable: str, job: Callable[[Ledger], None]) -> None:
    """Looks at one part; a part that cannot be read is a problem, and the others are looked at all the same."""
    try:
        with copy.opened() as ledger:
            job(ledger)
    except faults.REFUSED as error:
        report.problems.append(unreadable.format(error=faults.said(error)))


def _check_pages(ledger: Ledger, report: CheckReport) -> None:
    found: dict[str, None] = {}
    unreadable: list[str] = []
    try:
        found |= _told_of_pages(ledger, "")
    except faults.REFUSED as error:  # so damaged that it stops: table by table
        for table in ledger.rows("SELECT name FROM sqlite_master WHERE type='table' AND rootpage>0"):
            try:
                found |= _told_of_pages(ledger, f"('{table['name']}')")
            except faults.REFUSED as again:
                told = translate("Store", 'Database: its table "{table}" cannot be read ({error}).')
                unreadable.append(told.format(table=table["name"], error=faults.said(again)))
        if not found and not unreadable:
            raise error
    report.problems += unreadable
    for line in found:
        if not line.startswith("***") and "FTS5" not in line:  # the latter: `_check_index`
            report.problems.append(translate("Store", "Database: {row}.").format(row=line))


def _told_of_pages(ledger: Ledger, table: str) -> dict[str, None]:
    rows = ledger.connection.execute(text(f"PRAGMA integrity_check{table}")).all()
    lines = (line.strip() for row in rows for line in str(row[0]).splitlines())
    return dict.fromkeys(line for line in lines if line and line != "ok")


def _is_older(ledger: Ledger) -> bool:
    try:
        return upgrading.needs_rebuild(ledger)
    except faults.REFUSED:
        return False


def _check_derived(ledger: Ledger, report: CheckReport, *, log_holds: bool) -> None:
    """Tables of another version of the program are not compared: they are made anew when it is opened."""
    if log_holds and not upgrading.needs_rebuild(ledger):
        _check_projections(ledger, report)
        _check_index(ledger, report)


def _check_projections(ledger: Ledger, report: CheckReport) -> None:
    from iso20k_audit.store.tables import METADATA, projection_tables

    engine = make_engine(":memory:")
    try:
        with engine.begin() as connection:
            METADATA.create_all(connection)
            fresh = Ledger(connection, Chain(""))
            copy = text(
                "INSERT INTO change (id, replica_id, seq, group_id, kind, record_id, author_id, status, body)"
                " VALUES (:id, '', 0, '', '', :record_id, '', :status, :body)"
            )
            rows = ledger.rows(
                "SELECT id, record_id, status, body FROM change WHERE status IN ('accepted', 'aside')"
                " ORDER BY arrival"
            )
            if rows:
                connection.execute(copy, rows)
            taken = [parse(row["body"]) for row in rows if row["status"] == "accepted"]
            projecting.apply_many(connection, taken, searched=False)
            reduced = [row["record_id"] for row in rows if row["status"] == "aside"]
            projecting.settle(connection, reduced, searched=False)
            search_index.fill(connection)
            for table in projection_tables():
                if _table_digest(fresh, table.name) != _digest_or_none(ledger, table.name):
                    report.problems.append(
                        translate(
                            "Store",
                            'Table "{table}" does not match the change log; `workspace rebuild` mends it.',
                        ).format(table=table.name)
                    )
    finally:
        engine.dispose()


def _check_index(ledger: Ledger, report: CheckReport) -> None:
    try:
        search_index.check(ledger.connection)
    except faults.REFUSED:
        report.problems.append(
            translate(
                "Store",
                "The search index does not match its entries; `workspace rebuild` mends it. "
                "Nothing else is affected.",
            )
        )


def _digest_or_none(ledger: Ledger, name: str) -> str | None:
    """None for a table that is missing or cannot be read."""
    try:
        return _table_digest(ledger, name)
    except faults.REFUSED:
        return None


def projection_digest(ledger: Ledger) -> str:
    """One hash over all projections: equal for equal logs, whatever the order of arrival."""
    from iso20k_audit.store.tables import projection_tables

    whole = hashlib.sha256()
    for table in projection_tables():
        whole.update(table.name.encode() + _table_digest(ledger, table.name).encode())
    return whole.hexdigest()


def _table_digest(ledger: Ledger, name: str) -> str:
    rows = ledger.rows(f'SELECT * FROM "{name}"')  # noqa: S608  (a table's own name)
    for row in rows:
        row.pop("entry_no", None)  # numbers entries of the search index in order of arrival
    lines = sorted(json.dumps(row, sort_keys=True, ensure_ascii=False, default=repr) for row in rows)
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


_VAULT_FILES = """
  SELECT number, file_name, sha256, 0 AS marked FROM evidence WHERE sha256 IS NOT NULL
  UNION ALL SELECT number, file_name, marked_sha256, 1 FROM evidence WHERE marked_sha256 IS NOT NULL
  UNION ALL SELECT e.number, f.file_name, f.sha256, 0 FROM evidence_file f
    LEFT JOIN evidence e ON e.id=f.evidence_id WHERE f.sha256 IS NOT NULL
  UNION ALL SELECT e.number, f.file_name, f.marked_sha256, 1 FROM evidence_file f
    LEFT JOIN evidence e ON e.id=f.evidence_id WHERE f.marked_sha256 IS NOT NULL
"""
"""Every file that a record names: of pieces of evidence, their further files, and the marked copies of both."""


def _check_evidence(
    ledger: Ledger, vault: Vault, report: CheckReport, read: bool, progress: Progress | None
) -> None:
    if upgrading.needs_rebuild(ledger):
        upgrading.rebuild(ledger)  # of the copy in memory
    rows = ledger.rows(_VAULT_FILES)
    for done, row in enumerate(rows, 1):
        report.evidence += 1
        try:
            wrong = vault.check(str(row["sha256"]), read=read)
        except InputError as error:  # damaged: no hash at all
            wrong = error.message
        except OSError as error:
            wrong = translate("Store", "cannot be read ({reason})").format(reason=error.strerror)
        if wrong:
            told = translate("Store", "Evidence {number} ({file_name}) {wrong}.")
            if row["marked"]:
                told = translate("Store", "Evidence {number} (marked copy of {file_name}) {wrong}.")
            report.problems.append(
                told.format(number=row["number"] or "?", file_name=row["file_name"], wrong=wrong)
            )
        if progress is not None:
            progress(done, len(rows), translate("Store", "Checking evidence"))
    named = {row["sha256"] for row in rows}
    report.unused_files = sum(1 for sha256 in vault.stored() if sha256 not in named)

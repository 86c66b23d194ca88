"""Taking in the packages of a team, as the window does: looked into, checked, backed up, files kept, entries projected.

The floor writes what is in the workspace afterwards, and nothing else: the rows of log, heads, projections and
search with one `executemany` for each table in one transaction a package, under the same pragmas; and the photos
copied from plain files with the promises of the vault (temporary name, fsync, rename, fsync of the folders in the
end) by as many threads. It neither reads a package, nor checks, hashes, decides or makes a backup.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.services import taking_in
from iso20k_audit.services.incoming import look_into
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.store import engine
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.tables import METADATA, PROJECTIONS
from iso20k_audit.store.vault import WORKERS, sync_folder
from tests.bench import consolidation_packages
from tests.bench.measuring import Line, seconds
from tests.making import make_workspace, start

PACKAGES = int(os.environ.get("ISO20K_BENCH_PACKAGES", "20"))

Rows = dict[str, tuple[str, list[tuple[Any, ...]]]]
"""For each table its INSERT and what is inserted."""


def take(workspace: Workspace, package: Path) -> int:
    """Takes a package in. Returns: number of the import."""
    with look_into(workspace, package) as incoming:
        outcome = taking_in.take_in(workspace, incoming)
    assert outcome.account.new == consolidation_packages.CHANGES, outcome
    assert outcome.files_new == consolidation_packages.PHOTOS and outcome.intake_id is not None
    return outcome.intake_id


def rows_of(ledger: Ledger, intake: int) -> Rows:
    """Everything that an import left in the database, all of whose records are new."""
    records = f"SELECT record_id FROM change WHERE intake_id={intake}"
    conditions = {
        "change": f"intake_id={intake}",
        "head": f"record_id IN ({records})",
        "replica": f"id IN (SELECT replica_id FROM change WHERE intake_id={intake})",
        "search_entry": f"record_id IN ({records})",
    } | dict.fromkeys(PROJECTIONS, f"id IN ({records})")
    found: Rows = {}
    for name, condition in conditions.items():
        result = ledger.connection.exec_driver_sql(f'SELECT * FROM "{name}" WHERE {condition}')
        names = tuple(result.keys())
        columns = ", ".join(f'"{column}"' for column in names)
        marks = ", ".join("?" for _ in names)
        rows = [tuple(row) for row in result]
        if rows:
            found[name] = f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', rows
    words = [
        tuple(row)
        for row in ledger.connection.exec_driver_sql(
            f"SELECT entry_no, number, title, body FROM search_entry WHERE record_id IN ({records})"
        )
    ]
    found["search_words"] = "INSERT INTO search_words (rowid, number, title, body) VALUES (?, ?, ?, ?)", words
    return found


def write_rows(raw: Any, rows: Rows) -> None:
    """The floor of the database."""
    raw.execute("BEGIN IMMEDIATE")
    for statement, values in rows.values():
        raw.executemany(statement, values)
    raw.execute("COMMIT")


def copy_files(files: list[tuple[str, Path]], vault: Path) -> None:
    """The floor of the files."""

    def copy(item: tuple[str, Path]) -> Path:
        sha256, source = item
        temporary, final = vault / f"{sha256}.tmp", vault / sha256[:2] / sha256[2:]
        shutil.copyfile(source, temporary)
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        final.parent.mkdir(exist_ok=True)
        temporary.replace(final)
        return final.parent

    with ThreadPoolExecutor(WORKERS) as pool:
        folders = set(pool.map(copy, files))
        list(pool.map(sync_folder, [*folders, vault]))


def peak(package: Path, folder: Path) -> float:
    """Megabytes that a process needs which takes one package in."""
    command = [sys.executable, "-m", "tests.bench.consolidation_child", str(folder), str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _note(intakes: list[int], workspace: Workspace, package: Path) -> None:
    intakes.append(take(workspace, package))


def lines(folder: Path) -> list[Line]:
    """Imports one after the other, each followed by its floor."""
    key = DeviceKey.load_or_make()
    vault = folder / "plain"
    vault.mkdir()
    made = engine.make_engine(folder / "plain.db")
    with made.begin() as connection:
        METADATA.create_all(connection)
    made.dispose()
    raw = engine.connect(folder / "plain.db")
    ours: list[float] = []
    floors: list[float] = []
    with make_workspace(folder / "lead") as workspace:
        audit = start(workspace)
        alone = folder / "alone"
        shutil.copytree(workspace.folder, alone)
        for number in range(PACKAGES):
            package, files = consolidation_packages.write(folder, number, audit, key)
            intakes: list[int] = []
            ours.append(seconds(partial(_note, intakes, workspace, package)))
            rows = workspace.read(partial(rows_of, intake=intakes[0]))

            def floor(rows: Rows = rows, files: list[tuple[str, Path]] = files) -> None:
                write_rows(raw, rows)
                copy_files(files, vault)

            floors.append(seconds(floor))
            shutil.rmtree(files[0][1].parent)
            if number:
                package.unlink()
    raw.close()
    memory = peak(folder / "IA-2026-001 from Auditor 0.i20k", alone)
    half = PACKAGES // 2
    return [
        Line(
            f"Importing {PACKAGES} packages: 5,000 changes, 200 photos each", sum(ours), sum(floors), "s", 4
        ),
        Line("  as against half as many", sum(ours), sum(ours[:half]), "s", 2.2),
        Line("  peak memory of a process that imports one", memory, None, "MB", 300),
    ]


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        return lines(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

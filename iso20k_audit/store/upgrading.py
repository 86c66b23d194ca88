"""Versions of the workspace's form, and recreating projections from the log.

The log is never migrated. When a program with other projections opens a workspace, it backs the database
up and rebuilds them; an older program refuses a newer workspace and does not touch it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from iso20k_audit.model.errors import IntegrityError, WorkspaceError
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults, projecting, search_index
from iso20k_audit.store.change import parse
from iso20k_audit.store.engine import APPLICATION_ID, connect, memory_copy
from iso20k_audit.store.ledger import Chain, Ledger
from iso20k_audit.store.verifying import refuse_wrong

FORMAT_VERSION = 2
"""Of the log and the local tables. A higher one in a workspace means: made by a newer program.

2: packages: forks of chains, changes held, set aside and withheld.
"""

_PROJECTING = 6
"""Raise it whenever the code of a projection changes; workspaces are rebuilt when opened."""

_FIELDS = ";".join(f"{kind.name}:{','.join(field.name for field in kind.fields)}" for kind in KINDS.values())

PROJECTION_VERSION = f"{_PROJECTING}-{zlib.crc32(_FIELDS.encode()):08x}"
"""Follows the fields of `model.records` by itself."""


def stamp(ledger: Ledger) -> None:
    """Writes the versions into a new workspace."""
    ledger.connection.execute(text(f"PRAGMA user_version={FORMAT_VERSION}"))
    ledger.set_meta("projection_version", PROJECTION_VERSION)


@contextmanager
def _reading(database: Path) -> Iterator[Any]:
    connection = connect(database, read_only=True)
    try:
        yield connection
    except faults.REFUSED as error:
        raise faults.of_database(error, database, reading=True) from error
    finally:
        connection.close()


def check_version(database: Path) -> None:
    """Refuses what this program must not touch, without writing a byte.

    Raises:
        IntegrityError: the database is damaged.
        WorkspaceError: not a workspace of ours, or made by a newer program.
    """
    with _reading(database) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise WorkspaceError(
            translate("Store", "{database}: is a database, but not an audit workspace.").format(
                database=database
            ),
            translate(
                "Store",
                "Choose another folder; if it was one, put the newest file of {backups} in its place.",
            ).format(backups=database.parent / "backups"),
        )
    if version > FORMAT_VERSION:
        raise WorkspaceError(
            translate(
                "Store",
                "{parent}: was made by a newer version of this program (format {version}, this "
                "program knows {format_version}). It was not changed.",
            ).format(parent=database.parent, version=version, format_version=FORMAT_VERSION),
            translate("Store", "Update the program to open it."),
        )


def needs_rebuild(ledger: Ledger) -> bool:
    """Whether the projections were made by a program with other ones."""
    if int(ledger.value("PRAGMA user_version") or 0) < FORMAT_VERSION:
        return True
    return ledger.meta("projection_version") != PROJECTION_VERSION


def is_outdated(database: Path) -> bool:
    """Whether projections must be rebuilt before this workspace can be read.

    Raises:
        WorkspaceError: as `check_version`.
    """
    check_version(database)
    with _reading(database) as connection:
        found = connection.execute("SELECT value FROM meta WHERE key='projection_version'").fetchone()
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    return version < FORMAT_VERSION or found is None or found[0] != PROJECTION_VERSION


def rebuild(ledger: Ledger, progress: Callable[[int, int], None] | None = None) -> int:
    """Drops every projection and recreates it from the log, in the caller's transaction.

    Returns: how many changes were replayed.

    Raises:
        DamagedLog: a change is not what was recorded; nothing is replayed then.
    """
    from iso20k_audit.store.tables import METADATA, projection_tables

    upgrade_local(ledger)
    refuse_wrong(ledger)

    ledger.connection.execute(text(search_index.DROP_WORDS))
    for found in reversed(projection_tables()):
        ledger.connection.execute(text(f'DROP TABLE IF EXISTS "{found.name}"'))
    METADATA.create_all(ledger.connection)
    total = int(ledger.value("SELECT count(*) FROM change WHERE status='accepted'") or 0)
    aside = "SELECT DISTINCT record_id FROM change WHERE status='aside'"
    reduced = [row["record_id"] for row in ledger.rows(aside)]
    done = 0
    last = 0
    while True:
        page = ledger.rows(
            "SELECT arrival, body FROM change WHERE status='accepted' AND arrival>:last ORDER BY arrival LIMIT 500",
            last=last,
        )
        if not page:
            break
        projecting.apply_many(ledger.connection, (parse(row["body"]) for row in page), searched=False)
        last = page[-1]["arrival"]
        done += len(page)
        if progress is not None:
            progress(done, total)
    projecting.settle(ledger.connection, reduced, searched=False)
    search_index.fill(ledger.connection)
    ledger.set_meta("projection_version", PROJECTION_VERSION)
    return done


def upgrade_local(ledger: Ledger) -> None:
    """Brings the local tables of an older workspace up to date; does nothing where they are."""
    from iso20k_audit.store.tables import METADATA, table

    version = int(ledger.value("PRAGMA user_version") or 0)
    if version >= FORMAT_VERSION:
        return
    connection = ledger.connection
    if version < 2:
        copies = ledger.rows("SELECT id, seq, head, named FROM replica")
        connection.execute(text("ALTER TABLE change ADD COLUMN intake_id INTEGER"))
        connection.execute(text("DROP TABLE replica"))
        METADATA.create_all(
            connection,
            tables=[table(name) for name in ("replica", "intake", "waits", "set_aside", "sending")],
        )
        for index in table("change").indexes:
            index.create(connection, checkfirst=True)
        add = text("INSERT INTO replica (id, seq, head, named) VALUES (:id, :seq, :head, :named)")
        for copy in copies:
            connection.execute(add, copy | {"named": int(copy["named"] == copy["head"])})
    connection.execute(text(f"PRAGMA user_version={FORMAT_VERSION}"))


def rebuilt_copy(database: Path) -> Engine:
    """A copy in memory with the projections of this program, for reading where nothing may be written.

    Raises:
        DamagedLog: as `rebuild`.
    """
    engine = memory_copy(database)
    try:
        with engine.begin() as connection:
            rebuild(Ledger(connection, Chain("")))
    except BaseException:
        engine.dispose()
        raise
    return engine


def verify_copy(copy: Path, original: Path) -> None:
    """Opens a backup and looks at it closely enough to trust it.

    Raises:
        IntegrityError: the copy is damaged, or what was copied is.
    """
    verdict = _verdict(copy)
    if verdict == "ok":
        return
    before = _verdict(original)
    if before != "ok":
        raise faults.damaged(original, before)
    raise IntegrityError(
        translate("Store", "{database}: the backup is damaged ({verdict}).").format(
            database=copy, verdict=verdict
        ),
        translate("Store", "Make another one on a good disk."),
    )


def _verdict(database: Path) -> str:
    try:
        with _reading(database) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            connection.execute("SELECT count(*) FROM change").fetchone()
    except WorkspaceError as error:
        return str(error.__cause__ or error.message)
    return " ".join(str(found).replace("*** in database main ***", "").split())

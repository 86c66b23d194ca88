"""Versions of the workspace's form, and recreating projections from the log.

The log is never migrated. When a program with other projections opens a workspace, it backs the database
up and rebuilds them; an older program refuses a newer workspace and does not touch it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from iso20k_audit.model.errors import IntegrityError, WorkspaceError
from iso20k_audit.model.records import KINDS
from iso20k_audit.store import projecting
from iso20k_audit.store.change import parse
from iso20k_audit.store.engine import APPLICATION_ID, connect
from iso20k_audit.store.ledger import Ledger

FORMAT_VERSION = 1
"""Of the log and the local tables. A higher one in a workspace means: made by a newer program."""

_PROJECTING = 3
"""Raise it whenever the code of a projection changes; workspaces are rebuilt when opened."""

_FIELDS = ";".join(f"{kind.name}:{','.join(field.name for field in kind.fields)}" for kind in KINDS.values())

PROJECTION_VERSION = f"{_PROJECTING}-{zlib.crc32(_FIELDS.encode()):08x}"
"""Follows the fields of `model.records` by itself."""


def stamp(ledger: Ledger) -> None:
    """Writes the versions into a new workspace."""
    ledger.connection.execute(text(f"PRAGMA user_version={FORMAT_VERSION}"))
    ledger.set_meta("projection_version", PROJECTION_VERSION)


def check_version(database: Path) -> None:
    """Refuses what this program must not touch, without writing a byte.

    Raises:
        WorkspaceError: not a workspace of ours, or made by a newer program.
    """
    connection = connect(database, read_only=True)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise WorkspaceError(
            f"{database}: is a database, but not an audit workspace.", "Choose another folder."
        )
    if version > FORMAT_VERSION:
        raise WorkspaceError(
            f"{database.parent}: was made by a newer version of this program (format {version}, "
            f"this program knows {FORMAT_VERSION}). It was not changed.",
            "Update the program to open it.",
        )


def needs_rebuild(ledger: Ledger) -> bool:
    """Whether the projections were made by a program with other ones."""
    return ledger.meta("projection_version") != PROJECTION_VERSION


def is_outdated(database: Path) -> bool:
    """Whether projections must be rebuilt before this workspace can be read.

    Raises:
        WorkspaceError: as `check_version`.
    """
    check_version(database)
    connection = connect(database, read_only=True)
    try:
        found = connection.execute("SELECT value FROM meta WHERE key='projection_version'").fetchone()
    finally:
        connection.close()
    return found is None or found[0] != PROJECTION_VERSION


def rebuild(ledger: Ledger, progress: Callable[[int, int], None] | None = None) -> int:
    """Drops every projection and recreates it from the log, in the caller's transaction.

    Returns: how many changes were replayed.
    """
    from iso20k_audit.store.tables import METADATA, projection_tables

    for found in reversed(projection_tables()):
        ledger.connection.execute(text(f'DROP TABLE IF EXISTS "{found.name}"'))
    METADATA.create_all(ledger.connection)
    total = int(ledger.value("SELECT count(*) FROM change WHERE status='accepted'") or 0)
    done = 0
    last = 0
    while True:
        page = ledger.rows(
            "SELECT arrival, body FROM change WHERE status='accepted' AND arrival>:last ORDER BY arrival LIMIT 500",
            last=last,
        )
        if not page:
            break
        for row in page:
            projecting.apply(ledger.connection, parse(row["body"]))
        last = page[-1]["arrival"]
        done += len(page)
        if progress is not None:
            progress(done, total)
    ledger.set_meta("projection_version", PROJECTION_VERSION)
    return done


def verify_copy(database: Path) -> None:
    """Opens a backup and looks at it closely enough to trust it.

    Raises:
        IntegrityError: the copy is damaged.
    """
    connection = connect(database)
    try:
        verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
        connection.execute("SELECT count(*) FROM change").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        raise IntegrityError(
            f"{database}: the backup is damaged ({verdict}).", "Make another one on a good disk."
        )

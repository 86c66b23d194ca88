"""Opening the workspace database: one driver, safe settings, read back on every connection.

Why these settings: TRUNCATE with EXTRA lost no acknowledged save in simulated power cuts, where SQLite's
default lost the last one in half of them; WAL is wrong for a file that people copy.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from iso20k_audit.model.errors import WorkspaceError

APPLICATION_ID = 0x49324B41  # "I2KA"
BUSY_TIMEOUT_MS = 5_000

_SETTINGS: tuple[tuple[str, object, object], ...] = (
    ("busy_timeout", BUSY_TIMEOUT_MS, BUSY_TIMEOUT_MS),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", 0, 0),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
)
_MAC_SETTINGS: tuple[tuple[str, object, object], ...] = (("fullfsync", "ON", 1),)


def settings() -> tuple[tuple[str, object, object], ...]:
    """(pragma, value to set, value it must read back as) for this platform."""
    return _SETTINGS + (_MAC_SETTINGS if sys.platform == "darwin" else ())


def connect(path: Path | str, *, read_only: bool = False) -> Any:
    """A DB-API connection with every setting applied and read back.

    Raises:
        WorkspaceError: the file is no database, or a setting did not take.
    """
    try:
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    except driver.Error as error:
        raise WorkspaceError(
            f"{path}: cannot be opened ({error}).", "Check that the folder exists."
        ) from error
    try:
        for name, value, expected in settings():
            in_memory = str(path) == ":memory:" and name in ("journal_mode", "mmap_size")
            connection.execute(f"PRAGMA {name}={value}")
            got = connection.execute(f"PRAGMA {name}").fetchone()
            if not in_memory and got is not None and str(got[0]).lower() != str(expected).lower():
                raise WorkspaceError(
                    f"{path}: the database refused the setting {name}={value} (it says {got[0]}).",
                    "Move the workspace to a local disk and open it there.",
                )
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except driver.DatabaseError as error:
        connection.close()
        raise WorkspaceError(
            f"{path}: this is not a readable workspace database ({error}).",
            "Restore the newest backup, or choose another folder.",
        ) from error
    except WorkspaceError:
        connection.close()
        raise
    return connection


def make_engine(path: Path | str, *, read_only: bool = False) -> Engine:
    """An SQLAlchemy engine over one connection; transactions begin IMMEDIATE when they may write.

    The driver's own transaction handling is off (it leaves DDL behind after a rollback), so BEGIN is ours.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(path, read_only=read_only),
        module=driver,
        poolclass=StaticPool,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def copy_database(source: Path | str, target: Path | str) -> None:
    """Copies a live database with the backup interface: a consistent snapshot, whoever is writing."""
    origin = connect(source, read_only=True)
    try:
        copy = driver.connect(str(target))
        try:
            origin.backup(copy)
        finally:
            copy.close()
    finally:
        origin.close()

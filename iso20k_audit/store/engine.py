"""Opening the workspace database: one driver, safe settings, read back on every connection.

Why these settings: TRUNCATE with EXTRA lost no acknowledged save in simulated power cuts, where SQLite's
default lost the last one in half of them; WAL is wrong for a file that people copy.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from iso20k_audit.model.errors import IntegrityError, WorkspaceError
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults

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
        IntegrityError: the file is no database.
        WorkspaceError: it may not be opened, or a setting did not take.
    """
    try:
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    except driver.Error as error:
        raise WorkspaceError(
            translate("Store", "{path}: cannot be opened ({error}).").format(path=path, error=error),
            translate("Store", "Check that the folder exists."),
        ) from error
    try:
        for name, value, expected in settings():
            in_memory = str(path) == ":memory:" and name in ("journal_mode", "mmap_size")
            connection.execute(f"PRAGMA {name}={value}")
            got = connection.execute(f"PRAGMA {name}").fetchone()
            if not in_memory and got is not None and str(got[0]).lower() != str(expected).lower():
                raise WorkspaceError(
                    translate(
                        "Store", "{path}: the database refused the setting {name}={value} (it says {got})."
                    ).format(path=path, name=name, value=value, got=got[0]),
                    translate("Store", "Move the workspace to a local disk and open it there."),
                )
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except (driver.DatabaseError, UnicodeDecodeError) as error:
        connection.close()
        raise faults.of_database(error, Path(path), reading=True) from error
    except WorkspaceError:
        connection.close()
        raise
    return connection


def make_engine(path: Path | str, *, read_only: bool = False) -> Engine:
    """An SQLAlchemy engine over one connection; transactions begin IMMEDIATE when they may write.

    The driver's own transaction handling is off (it leaves DDL behind after a rollback), so BEGIN is ours.
    """
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    return _engine(lambda: connect(path, read_only=read_only), begin)


def _engine(creator: Callable[[], Any], begin: str) -> Engine:
    engine = create_engine("sqlite+pysqlite://", creator=creator, module=driver, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def write_many(connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Runs a statement of this driver (values as `?`) with every row.

    For what is written by the thousand: preparing named values takes SQLAlchemy as long as the database needs.
    """
    if rows:
        connection.exec_driver_sql(sql, list(rows))


def memory_copy(database: Path) -> Engine:
    """An engine over a frozen copy of a database in memory, whoever is writing to the original.

    Raises:
        IntegrityError: the original cannot be read as a database.
    """
    memory = driver.connect(":memory:", check_same_thread=False, isolation_level=None)
    origin = connect(database, read_only=True)
    try:
        origin.backup(memory)
    except faults.REFUSED as error:
        memory.close()
        raise faults.of_database(error, database, reading=True) from error
    finally:
        origin.close()
    return _engine(lambda: memory, "BEGIN")


def copy_database(source: Path, target: Path) -> None:
    """Copies a live database with the backup interface: a consistent snapshot, whoever is writing.

    Raises:
        WorkspaceError: the source cannot be read, or the target not be written.
    """
    origin = connect(source, read_only=True)
    try:
        copy = driver.connect(str(target))
        try:
            origin.backup(copy)
        finally:
            copy.close()
    except faults.REFUSED as error:
        told = faults.of_database(error, source)
        raise told if isinstance(told, IntegrityError) else faults.of_database(error, target) from error
    finally:
        origin.close()

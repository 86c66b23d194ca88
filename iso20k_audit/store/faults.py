"""What the disk or the database refused, as an error that says what happened, what is safe and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from iso20k_audit.model.errors import IntegrityError, WorkspaceError
from iso20k_audit.model.wording import translate

REFUSED = (DBAPIError, driver.Error, UnicodeDecodeError)
"""What reading a database may raise; the last one where SQLite's message quotes damaged bytes."""

_DAMAGE = (
    "malformed",
    "not a database",
    "corrupt",
    "decode to utf-8",
    "unsupported file format",
    "no such table",
    "no such column",
)
"""Words of SQLite's own messages; the driver gives no numbers. Ours are asked for by name, so one that is
missing in a database of ours was lost."""

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


def said(error: BaseException) -> str:
    """The database's own words, without the statement."""
    return " ".join(str(getattr(error, "orig", None) or error).split())


def damaged(database: Path, what: object) -> IntegrityError:
    """The database of a workspace is not readable as one. Says nothing about what is safe: nobody knows."""
    return IntegrityError(
        translate("Store", "{database}: the database is damaged ({what}).").format(
            database=database, what=" ".join(str(what).split())
        ),
        translate(
            "Store",
            "Close the program, keep a copy of this folder, then put the newest file of {backups} in the "
            "place of {name}. `workspace check` lists what is damaged.",
        ).format(backups=database.parent / "backups", name=database.name),
    )


def of_database(error: BaseException, database: Path, *, reading: bool = False) -> WorkspaceError:
    """What SQLite said about a workspace's database, in words."""
    told = said(error)
    lower = told.lower()
    if isinstance(error, UnicodeDecodeError) or any(word in lower for word in _DAMAGE):
        return damaged(database, told)
    if "disk is full" in lower:
        return _full(database.parent)
    if "readonly" in lower or "permission" in lower:
        return _forbidden(database.parent)
    if "unable to open" in lower:
        return WorkspaceError(
            translate("Store", "{database}: cannot be opened ({said}).").format(database=database, said=told),
            translate("Store", "Check that the folder is there, and your permissions on it."),
        )
    if "locked" in lower:
        return WorkspaceError(
            translate("Store", "{parent}: another program is using the database just now.").format(
                parent=database.parent
            ),
            translate("Store", "Nothing was changed. Try again in a moment."),
        )
    if reading:
        return WorkspaceError(
            translate("Store", "{parent}: cannot be read ({said}). Nothing was changed.").format(
                parent=database.parent, said=told
            ),
            translate("Store", "Check the disk (permissions, connection), then try again."),
        )
    return WorkspaceError(
        translate("Store", "{parent}: not saved ({orig}). What was saved before is safe.").format(
            parent=database.parent, orig=told
        ),
        translate("Store", "Check the disk (space, permissions, connection), then try again."),
    )


def of_system(error: OSError, place: Path) -> WorkspaceError:
    """What the operating system refused at a place, in words."""
    if error.errno in _FULL:
        return _full(place)
    if error.errno == errno.EROFS:
        return WorkspaceError(
            translate("Store", "{place}: lies on a read-only disk; nothing was written.").format(place=place),
            translate("Store", "Copy it to a disk that can be written, or only read it here."),
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return _forbidden(place)
    return WorkspaceError(
        translate(
            "Store", "{place}: the system refused it ({reason}). What was saved before is safe."
        ).format(place=place, reason=error.strerror or error),
        translate("Store", "Check the disk (space, permissions, connection), then try again."),
    )


def _full(place: Path) -> WorkspaceError:
    return WorkspaceError(
        translate(
            "Store", "{place}: nothing more can be written, the disk is full. What was saved before is safe."
        ).format(place=place),
        translate("Store", "Free some space, then try again."),
    )


def _forbidden(place: Path) -> WorkspaceError:
    return WorkspaceError(
        translate(
            "Store", "{place}: may not be read or written with your permissions; nothing was changed."
        ).format(place=place),
        translate("Store", "Change the permissions, or copy it to a folder of your own and work there."),
    )

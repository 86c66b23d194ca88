"""Opening a workspace and saying who works in it."""

from __future__ import annotations

import getpass
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from iso20k_audit import __version__
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.wording import translate
from iso20k_audit.store import upgrading
from iso20k_audit.store.checking import CheckReport, check, check_folder
from iso20k_audit.store.faults import of_system
from iso20k_audit.store.holding import HOLDER_FILE, name_holder
from iso20k_audit.store.ledger import Ledger, Person
from iso20k_audit.store.verifying import refuse_wrong
from iso20k_audit.store.workspace import DATABASE, Workspace, default_folder

__all__ = [
    "CheckReport",
    "Ledger",
    "Person",
    "Workspace",
    "act_as",
    "check",
    "check_folder",
    "default_folder",
    "describe",
    "is_workspace",
    "newest_backup",
    "of_system",
    "open_workspace",
    "own_name",
    "rebuild",
    "was_left_open",
]


def open_workspace(folder: Path, *, create: bool = False, read_only: bool = False) -> Workspace:
    """Opens the workspace in a folder; `create` makes one where there is none.

    Raises:
        NotFound, WorkspaceLocked, WorkspaceError, InputError: see `Workspace.open` and `Workspace.create`.
    """
    if create and not (folder / DATABASE).exists():
        return Workspace.create(folder)
    return Workspace.open(folder, read_only=read_only)


def is_workspace(folder: Path) -> bool:
    """Whether there is a workspace in a folder (not whether it can be opened)."""
    return (folder / DATABASE).is_file()


def own_name() -> str:
    """The name of the person at this computer: ISO20K_PERSON, else the account's full or login name."""
    configured = os.environ.get("ISO20K_PERSON", "").strip()
    if configured:
        return configured
    try:
        import pwd

        full = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
        if full and full.lower() != "root":
            return full
    except (ImportError, KeyError):
        pass
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "Auditor"


def initials_of(name: str) -> str:
    """Two or three capitals for provisional numbers: `Maria da Rocha` gives `MDR`."""
    words = [word for word in name.replace("-", " ").replace("_", " ").replace(".", " ").split() if word]
    letters = "".join(word[0] for word in words if word[0].isalpha()).upper()
    if len(letters) >= 2:
        return letters[:3]
    return ("".join(ch for ch in name if ch.isalpha()).upper() + "XX")[:2]


def find_or_add_person(ledger: Ledger, name: str, **fields: Any) -> str:
    """Id of the person of that name (compared without case), who is added if unknown.

    Raises:
        InputError: the name is empty.
    """
    name = " ".join(name.split())
    if not name:
        raise InputError(translate("Services", "A person needs a name."))
    people = ledger.select("person")
    for row in people:
        if (row["name"] or "").casefold() == name.casefold():
            if fields:
                ledger.set("person", row["id"], **fields)
            return str(row["id"])
    person_id = new_id()
    taken = {row["initials"] for row in people}
    initials = fields.pop("initials", None) or initials_of(name)
    number = 2
    wanted = initials
    while initials in taken:
        initials, number = f"{wanted}{number}", number + 1
    if ledger.person is None or not ledger.person.id:
        ledger.person = Person(person_id, name)
    ledger.set("person", person_id, name=name, initials=initials, **fields)
    return person_id


def act_as(workspace: Workspace, name: str | None = None) -> Person:
    """Sets who records in this workspace from now on; the person is added if unknown.

    Without a name it is whom an assignment made the one who works here (see `joining`), else the user's own name.
    """
    said = name or os.environ.get("ISO20K_PERSON", "").strip() or None
    chosen = name or own_name()

    def find(ledger: Ledger) -> Person:
        from iso20k_audit.services.joining import own_person

        if ledger.person is None:
            ledger.person = Person("", chosen)
        person_id = own_person(ledger, said) or find_or_add_person(ledger, chosen)
        return Person(person_id, str(ledger.get("person", person_id)["name"]))

    workspace.person = workspace.write(find)
    name_holder(workspace.folder, workspace.person.name)
    return workspace.person


def rebuild(workspace: Workspace) -> tuple[Path, int]:
    """Recreates every table from the change log after a backup. Returns the backup and the changes replayed.

    Raises:
        DamagedLog: changes are not what was recorded; nothing is touched.
        IntegrityError: the database is damaged; nothing is touched.
    """
    workspace.read(refuse_wrong)
    backup = workspace.backup("before-rebuild")
    return backup, workspace.write(upgrading.rebuild)


def describe(workspace: Workspace) -> dict[str, Any]:
    """Facts about a workspace: place, program, sizes, the newest change."""

    def facts(ledger: Ledger) -> dict[str, Any]:
        newest = ledger.rows("SELECT id, replica_id, seq FROM change ORDER BY arrival DESC LIMIT 1")
        count = {
            name: ledger.value(f'SELECT count(*) FROM "{name}" WHERE withdrawn IS NULL')  # noqa: S608
            for name in ("audit", "working_paper", "finding", "evidence", "action")
        }
        return {
            "folder": str(workspace.folder.resolve()),
            "program": __version__,
            "sqlite": ledger.value("SELECT sqlite_version()"),
            "changes": ledger.value("SELECT count(*) FROM change"),
            "head": newest[0]["id"] if newest else None,
            "copy": ledger.meta("replica_id"),
            "records": count,
            "database_bytes": (workspace.folder / DATABASE).stat().st_size,
            "evidence_bytes": ledger.value(
                "SELECT (SELECT coalesce(sum(size_bytes), 0) FROM evidence)"
                " + (SELECT coalesce(sum(size_bytes), 0) FROM evidence_file)"
            ),
        }

    return workspace.read(facts)


def was_left_open(folder: Path) -> bool:
    """Whether the last process that wrote to a workspace ended without closing it. Asked before it is opened."""
    return (folder / HOLDER_FILE).exists()


def newest_backup(folder: Path) -> str:
    """When the newest backup of a workspace was made (ISO 8601), or empty. Looks into that folder only."""
    try:
        times = [one.stat().st_mtime for one in (folder / "backups").glob("workspace-*.db")]
    except OSError:
        return ""
    if not times:
        return ""
    return datetime.fromtimestamp(max(times)).astimezone().isoformat(timespec="seconds")

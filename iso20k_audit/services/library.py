"""The checklists of the program and of a workspace: what there is, when it was used, and keeping one's own."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from iso20k_audit.assets import checklist_folder
from iso20k_audit.checklists.library import ChecklistInfo, list_checklists
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import ChecklistError, InputError, WorkspaceError
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.vault import sync_folder

VERSIONS = ".versions"
"""Folder of earlier versions of own checklists, one folder for each id."""
OWN = "checklists"


@dataclass(frozen=True, slots=True)
class Listed:
    """A checklist in the library.

    Attributes:
        own: it belongs to the workspace and can be edited; others come with the program.
        used_in, used_on: number and first day of the newest audit with it; empty if there is none.
        audits: how many audits used it.
    """

    info: ChecklistInfo
    own: bool
    used_in: str = ""
    used_on: str = ""
    audits: int = 0


def folders(workspace_folder: Path) -> tuple[Path, Path]:
    """Where checklists are: those of the program, those of the workspace."""
    return checklist_folder(), workspace_folder / OWN


def uses(ledger: Ledger) -> dict[str, tuple[str, str, int]]:
    """For each checklist id: number and first day of the newest audit with it, and how many there are."""
    found: dict[str, tuple[str, str, int]] = {}
    rows = ledger.rows(
        "SELECT number, starts_on, checklist_key, checklists FROM audit WHERE withdrawn IS NULL ORDER BY starts_on DESC"
    )
    for row in rows:
        parts = json.loads(row["checklists"]) if row["checklists"] else [{"id": row["checklist_key"]}]
        for key in {one["id"] for one in parts if one.get("id")}:
            number, on, count = found.get(key, (row["number"] or "", row["starts_on"] or "", 0))
            found[key] = (number, on, count + 1)
    return found


def list_library(workspace_folder: Path, used: Mapping[str, tuple[str, str, int]]) -> list[Listed]:
    """Every checklist, usable ones first; reads files, so not for the UI thread."""
    shipped, own = folders(workspace_folder)
    listed = []
    for info in list_checklists(shipped, own):
        number, on, count = used.get(info.id, ("", "", 0))
        mine = own in info.path.parents
        listed.append(Listed(info, own=mine, used_in=number, used_on=on, audits=count))
    return listed


def save_checklist(workspace_folder: Path, checklist: Checklist, *, replace: bool = False) -> Path:
    """Writes a checklist into the workspace's own folder; durable when it returns.

    Raises:
        InputError: the id is taken (by another file, or without `replace`), or the file would not be valid.
        WorkspaceError: the folder cannot be written.
    """
    shipped, own = folders(workspace_folder)
    target = own / f"{checklist.id}.yaml"
    for info in list_checklists(shipped, own):
        if info.id == checklist.id and info.path.resolve() != target.resolve():
            raise InputError(
                translate("Services", 'The id "{checklist}" is taken by {path}.').format(
                    checklist=checklist.id, path=info.path
                ),
                translate("Services", "Give this one another id."),
            )
    if target.exists() and not replace:
        raise InputError(
            translate("Services", 'There is a checklist "{checklist}" here already.').format(
                checklist=checklist.id
            ),
            translate("Services", "Replace it, or give another id."),
        )
    own.mkdir(parents=True, exist_ok=True)
    try:
        handle, name = tempfile.mkstemp(dir=own, prefix=".", suffix=".tmp")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(to_yaml(checklist))
                stream.flush()
                os.fsync(stream.fileno())
            read_checklist(temporary)
            keep_version(target)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(own)
    except ChecklistError as error:
        lines = "\n".join(problem.partition(".tmp:")[2] or problem for problem in error.problems[:5])
        raise InputError(
            translate("Services", '"{checklist}" cannot be kept as a checklist: {lines}').format(
                checklist=checklist.title, lines=lines
            )
        ) from None
    except OSError as error:
        raise WorkspaceError(
            translate("Services", "{own}: cannot be written ({strerror}).").format(
                own=own, strerror=error.strerror
            ),
            translate("Services", "Look at its permissions."),
        ) from error
    return target


def keep_version(path: Path) -> None:
    """Keeps the version that a file holds before another one replaces it; one that cannot be read is kept as it is."""
    if not path.is_file():
        return
    try:
        version = read_checklist(path).version
    except InputError:
        version = "unreadable"
    kept = path.parent / VERSIONS / path.stem
    kept.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", version)
    data = path.read_bytes()
    number = 0
    while True:
        target = kept / (f"{name}.yaml" if not number else f"{name}-{number}.yaml")
        if not target.exists():
            break
        if target.read_bytes() == data:
            return
        number += 1
    target.write_bytes(data)
    sync_folder(kept)


def earlier_versions(path: Path) -> list[Checklist]:
    """The versions of an own checklist that were saved before the present one, newest first."""
    kept = path.parent / VERSIONS / path.stem
    files = sorted(kept.glob("*.yaml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
    found = []
    for file in files:
        try:
            found.append(read_checklist(file))
        except InputError:
            continue
    return found


def export_checklist(source: Path, target: Path, form: str) -> Path:
    """Writes a checklist file as `yaml`, as an Excel template (`xlsx`) or as a CISO Assistant library (`ciso`).

    Raises:
        InputError: the source is broken, or the target cannot be written.
    """
    checklist = read_checklist(source)
    try:
        if form == "xlsx":
            from iso20k_audit.checklists.excel_template import write_template

            write_template(checklist, target)
        elif form == "ciso":
            from iso20k_audit.checklists.ciso_writing import to_ciso

            today = datetime.now().astimezone().date()
            target.write_text(to_ciso(checklist, publication_date=today), encoding="utf-8")
        else:
            target.write_text(to_yaml(checklist), encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(
            translate("Services", "{target}: cannot be written ({strerror}).").format(
                target=target, strerror=error.strerror
            ),
            translate("Services", "Choose another place."),
        ) from error
    return target

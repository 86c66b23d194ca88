"""The sample audit: a finished audit to try everything on, in a workspace of its own that says that it is one.

Not for: playing it (see `iso20k_audit.demo`).
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from iso20k_audit import __version__
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.workspaces import default_folder, open_workspace
from iso20k_audit.store.ledger import Ledger

MARK = "sample.json"
"""A file beside the database of a sample; a copy of the folder is a sample too."""

FOLDER_NAME = "ISO20K Sample Audit"


def sample_folder() -> Path:
    """Where the sample is made: beside the usual workspace."""
    return default_folder().parent / FOLDER_NAME


def workspace_of(folder: Path) -> Path:
    """The workspace inside a sample's folder; report, registers and evidence lie beside it."""
    return folder / "workspace"


def is_sample(workspace: Path) -> bool:
    """Whether a workspace is a sample."""
    return (workspace / MARK).is_file()


def acting_person(workspace: Path) -> str | None:
    """The name under which one acts in a sample: its lead auditor. None in every other workspace."""
    try:
        mark = json.loads((workspace / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    person = mark.get("person") if isinstance(mark, dict) else None
    return person if isinstance(person, str) and person.strip() else None


def finish_sample(made: Path, folder: Path) -> Path:
    """Puts a sample that was just made in its place, instead of the one there was. Returns its workspace.

    Args: made: the folder it was made in, on the same disk. folder: its place.

    Raises:
        InputError: the place holds something that is no sample, or cannot be written.
    """
    workspace = workspace_of(made)
    with open_workspace(workspace) as opened:
        person = opened.read(_lead)
    mark = json.dumps({"person": person, "program": __version__}, ensure_ascii=False)
    (workspace / MARK).write_text(mark, encoding="utf-8")
    try:
        clear_sample(folder)
        made.rename(folder)
    except OSError as error:
        raise InputError(
            translate("Samples", "{folder}: cannot be replaced ({reason}).").format(
                folder=folder, reason=error.strerror
            ),
            translate("Samples", "Close what uses it, then try again."),
        ) from error
    return workspace_of(folder)


def _lead(ledger: Ledger) -> str:
    for row in ledger.select("participant"):
        if row["role"] == Role.LEAD_AUDITOR.value:
            return str(ledger.get("person", row["person_id"])["name"])
    return ""


def clear_sample(folder: Path) -> None:
    """Takes a sample away so that a new one can take its place; nothing else is ever deleted.

    Raises:
        InputError: the folder holds something that is no sample.
        OSError: it cannot be deleted.
    """
    if not folder.exists():
        return
    if any(folder.iterdir()) and not is_sample(workspace_of(folder)):
        raise InputError(
            translate("Samples", "{folder}: holds something that is no sample; it was left alone.").format(
                folder=folder
            ),
            translate("Samples", "Move it away, then open the sample again."),
        )
    shutil.rmtree(folder)

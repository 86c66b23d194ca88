"""What all commands share: the groups, opening the workspace, finding records, reading words and dates."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.assets import checklist_folder
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.vocabulary import Term
from iso20k_audit.services import workspaces
from iso20k_audit.services.workspaces import Ledger, Workspace

app = typer.Typer(
    name="iso20k-audit",
    help="Internal audits of a service management system against ISO/IEC 20000-1. Without a command the window opens. "
    "--workspace DIR (or ISO20K_WORKSPACE) says where the audits are, --person NAME (or ISO20K_PERSON) who acts.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_groups = {
    "checklist": "Checklists that audits are made from.",
    "audit": "Start, list, show and issue audits.",
    "person": "People: what they work on themselves.",
    "finding": "Raise, list and issue findings.",
    "evidence": "Attach, list and export objective evidence.",
    "action": "Corrective actions: steps, extensions, causes, effectiveness.",
    "actions": "Action workbooks for owners who have only Excel.",
    "programme": "Audit programme: coverage, planned audits, auditors, calibration, calendar.",
    "criteria": "Own audit criteria: contracts, service level agreements, policies, laws.",
    "meeting": "Closing meeting: what the auditee says to each finding.",
    "followup": "Follow-up audits of open findings.",
    "certification": "Stages, surveillance and recertification.",
    "objective": "Objectives with targets and measured values.",
    "benefit": "What was gained, as the organisation records it.",
    "conflicts": "Fields on which entries of the team disagree.",
    "package": "Packages for a team: write, look into, take in, take back, acknowledge.",
    "team": "Keys of the team's devices: compare, trust, retire.",
    "review": "Review notes: remark, return, answer, clear.",
    "section": "Sign sections off, and see what changed since.",
    "export": "Write the PDF report and the Excel registers.",
    "workspace": "Make, check, back up and rebuild a workspace.",
}
groups = {
    name: typer.Typer(help=text, no_args_is_help=True, rich_markup_mode=None)
    for name, text in _groups.items()
}
for _name, _group in groups.items():
    app.add_typer(_group, name=_name)

FINDING_NUMBERS = ("number", "provisional_number")
"""Columns by which a finding is named."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AuditName = Annotated[str, typer.Argument(metavar="AUDIT", help="Number such as IA-2026-001, or id.")]


def folder() -> Path:
    """The workspace that is meant."""
    configured = os.environ.get("ISO20K_WORKSPACE")
    return Path(configured).expanduser() if configured else workspaces.default_folder()


def existing_folder() -> Path:
    """The workspace that is meant, which must be there: a mistyped name makes none.

    Raises:
        NotFound: there is no workspace in that folder.
    """
    place = folder()
    if not workspaces.is_workspace(place):
        raise NotFound(
            f"{place}: there is no workspace here.",
            "Name another folder with --workspace, or make one: `workspace new` or `audit new`.",
        )
    return place


@contextmanager
def writing(*, create: bool = False) -> Iterator[Workspace]:
    """The workspace open for writing, with its acting person. `create`: made if there is none.

    Raises:
        NotFound: there is none, and none is to be made.
    """
    place = folder() if create else existing_folder()
    with workspaces.open_workspace(place, create=create) as workspace:
        workspaces.act_as(workspace)
        yield workspace


@contextmanager
def reading() -> Iterator[Workspace]:
    """The workspace open for reading.

    Raises:
        NotFound: there is none.
    """
    with workspaces.open_workspace(existing_folder(), read_only=True) as workspace:
        yield workspace


def read_term(term: type[Term], value: str, option: str) -> Any:
    """The word of a vocabulary.

    Raises:
        InputError: it is not one; names those there are.
    """
    try:
        return term(value)
    except ValueError:
        known = ", ".join(word.value for word in term)
        raise InputError(f'{option}: "{value}" is not known.', f"Use one of: {known}.") from None


def find_record(
    ledger: Ledger, kind: str, audit_id: str | None, name: str, *columns: str, withdrawn: bool = False
) -> str:
    """Id of a record by its id or number. `withdrawn`: also of one that was withdrawn, if no other fits.

    Raises:
        NotFound: there is none, or it was withdrawn.
        InputError: several fit.
    """
    tests = " OR ".join(f'upper("{column}")=upper(:n)' for column in ("id", *columns))
    where = "" if audit_id is None else "audit_id=:a AND "
    sql = f'SELECT id, withdrawn FROM "{kind}" WHERE {where}({tests})'  # noqa: S608
    every = ledger.rows(sql, n=name, **({} if audit_id is None else {"a": audit_id}))
    found = [row for row in every if row["withdrawn"] is None]
    if every and not found:
        if not withdrawn:
            back = (
                f"`{kind} restore` brings it back."
                if kind == "finding"
                else "`undo AUDIT` may bring it back."
            )
            raise NotFound(f'{kind.capitalize()} "{name}" was withdrawn: {every[0]["withdrawn"]}.', back)
        found = every
    if len(found) == 1:
        return str(found[0]["id"])
    if found:
        raise InputError(f'"{name}" fits {len(found)} records.', "Give the id.")
    raise NotFound(f'There is no {kind} "{name}".', f"`{kind} list` shows those there are.")


def find_named(ledger: Ledger, kind: str, name: str) -> str:
    """Id of an organisation, site or client of the workspace by its name, code or id; empty for an empty name.

    Raises:
        NotFound: there is none; says which there are.
    """
    if not name:
        return ""
    rows = ledger.select(kind)
    for row in rows:
        if name.casefold() in {str(row.get(key) or "").casefold() for key in ("id", "name", "code")}:
            return str(row["id"])
    known = ", ".join(sorted(row["name"] or "" for row in rows))
    raise NotFound(f'There is no {kind} "{name}".', f"Use one of: {known}." if known else "")


def checklist_folders() -> list[Path]:
    """Where checklists are: those of the program, those of the workspace."""
    return [checklist_folder(), folder() / "checklists"]


def named_checklist(name: str) -> Checklist:
    """The checklist of an id or in a file."""
    from iso20k_audit.checklists.library import find_checklist
    from iso20k_audit.checklists.reading import read_checklist

    return read_checklist(find_checklist(name, *checklist_folders()))


def read_language(text: str) -> str:
    """The code of a language of the program, or empty for an empty text.

    Raises:
        InputError: the program does not have it.
    """
    from iso20k_audit.model.wording import LANGUAGES, known

    code = known(text) if text else ""
    if text and text.replace("-", "_").partition("_")[0].casefold() != code.partition("_")[0].casefold():
        raise InputError(f'--language: "{text}" is not known.', f"Use one of: {', '.join(LANGUAGES)}.")
    return code


def read_date(text: str, option: str) -> date | None:
    """A day, or None for an empty text.

    Raises:
        InputError: it is none.
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f'{option}: "{text}" is not a date.', "Write it as 2026-10-31.") from None

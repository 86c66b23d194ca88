"""What all commands share: the groups, opening the workspace, printing, reading words and dates."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
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
)
_groups = {
    "checklist": "Checklists that audits are made from.",
    "audit": "Start, list, show and issue audits.",
    "finding": "Raise, list and issue findings.",
    "evidence": "Attach, list and export objective evidence.",
    "action": "Corrective actions.",
    "export": "Write the PDF report and the Excel registers.",
    "workspace": "Check, back up and rebuild a workspace.",
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


def fail(text: str, code: int) -> int:
    """Says in one line on standard error what went wrong; returns the exit code."""
    print(f"Error: {' '.join(text.split())}", file=sys.stderr)
    return code


def folder() -> Path:
    """The workspace that is meant."""
    configured = os.environ.get("ISO20K_WORKSPACE")
    return Path(configured).expanduser() if configured else workspaces.default_folder()


@contextmanager
def writing() -> Iterator[Workspace]:
    """The workspace open for writing, made if there is none, with its acting person."""
    with workspaces.open_workspace(folder(), create=True) as workspace:
        workspaces.act_as(workspace)
        yield workspace


@contextmanager
def reading() -> Iterator[Workspace]:
    """The workspace open for reading."""
    with workspaces.open_workspace(folder(), read_only=True) as workspace:
        yield workspace


def print_json(value: Any) -> None:
    """One JSON document; dates and paths as text."""

    def plain(item: Any) -> Any:
        if is_dataclass(item) and not isinstance(item, type):
            return asdict(item)
        return str(item)

    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=plain)
    print()


def print_table(rows: list[dict[str, Any]], columns: dict[str, str], empty: str) -> None:
    """Rows as a table for people, or a sentence where there are none."""
    if not rows:
        print(empty)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in columns.values():
        table.add_column(heading, overflow="fold")
    for row in rows:
        values = (row.get(name) for name in columns)
        table.add_row(*(Text("" if value is None else str(value)) for value in values))
    Console(width=None if sys.stdout.isatty() else 200).print(table)


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


def find_record(ledger: Ledger, kind: str, audit_id: str | None, name: str, *columns: str) -> str:
    """Id of a record by its id or number."""
    tests = " OR ".join(f'upper("{column}")=upper(:n)' for column in ("id", *columns))
    where = "" if audit_id is None else "audit_id=:a AND "
    sql = f'SELECT id FROM "{kind}" WHERE {where}({tests}) AND withdrawn IS NULL'  # noqa: S608
    found = ledger.rows(sql, n=name, **({} if audit_id is None else {"a": audit_id}))
    if len(found) == 1:
        return str(found[0]["id"])
    if found:
        raise InputError(f'"{name}" fits {len(found)} records.', "Give the id.")
    raise NotFound(f'There is no {kind} "{name}".', f"`{kind} list` shows those there are.")


def checklist_folders() -> list[Path]:
    """Where checklists are: those of the program, those of the workspace."""
    return [checklist_folder(), folder() / "checklists"]


def named_checklist(name: str) -> Checklist:
    """The checklist of an id or in a file."""
    from iso20k_audit.checklists.library import find_checklist
    from iso20k_audit.checklists.reading import read_checklist

    return read_checklist(find_checklist(name, *checklist_folders()))


def read_date(text: str, option: str) -> date | None:
    """A day, or None for an empty text.

    Raises:
        InputError: it is none.
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f'{option}: "{text}" is not a date.', "Write it as 2026-10-31.") from None

"""Copies of a workspace that exchange what they recorded, without packages."""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.services import workspaces
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.store.admitting import admit
from iso20k_audit.store.receiving import receive


def bodies(workspace: Workspace) -> list[str]:
    """Everything that a copy knows, chain by chain."""
    rows = workspace.read(
        lambda ledger: ledger.rows("SELECT body FROM change WHERE body<>'' ORDER BY replica_id, seq")
    )
    return [row["body"] for row in rows]


def take_in(workspace: Workspace, entries: list[str]) -> None:
    """Takes in what others recorded."""
    admitted = [admit(body, f"line {number}") for number, body in enumerate(entries, 1)]
    workspace.write(lambda ledger: receive(ledger, admitted))


def second_copy(workspace: Workspace, folder: Path, person: str) -> Workspace:
    """Another copy that knows what the first does, in which somebody else acts."""
    other = workspaces.open_workspace(folder, create=True)
    take_in(other, bodies(workspace))
    workspaces.act_as(other, person)
    return other


def exchange(one: Workspace, other: Workspace) -> None:
    """Both get what the other has."""
    mine, theirs = bodies(one), bodies(other)
    take_in(one, theirs)
    take_in(other, mine)

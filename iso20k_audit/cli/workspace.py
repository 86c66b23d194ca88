"""The workspace as a whole, the demo, the version."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from iso20k_audit import __version__
from iso20k_audit.cli.printing import print_json, say
from iso20k_audit.cli.shared import (
    AsJson,
    app,
    existing_folder,
    folder,
    groups,
    reading,
    writing,
)
from iso20k_audit.services import workspaces


def _print_version(wanted: bool) -> None:
    if wanted:
        say(__version__)
        raise typer.Exit


@app.callback()
def program(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Options of the program itself."""


@groups["workspace"].command("new")
def workspace_new(as_json: AsJson = False) -> None:
    """Make an empty workspace in a new or empty folder."""
    place = folder()
    workspaces.Workspace.create(place).close()
    if as_json:
        print_json({"folder": place})
    else:
        say(f"A new workspace is in {place}")


@groups["workspace"].command("info")
def workspace_info(as_json: AsJson = False) -> None:
    """Show where the workspace is and what is in it."""
    with reading() as workspace:
        facts = workspaces.describe(workspace)
    if as_json:
        print_json(facts)
    else:
        for name, value in facts.items():
            say(f"{name}: {value}")


@groups["workspace"].command("check")
def workspace_check(
    quick: Annotated[bool, typer.Option("--quick", help="Do not read the evidence files.")] = False,
    as_json: AsJson = False,
) -> None:
    """Recompute every hash and chain, compare tables with the log, read the evidence. Changes nothing."""
    report = workspaces.check_folder(existing_folder(), read_evidence=not quick)
    if as_json:
        print_json(asdict(report) | {"ok": report.ok})
    else:
        for problem in report.problems:
            say(problem)
        say(f"{report.changes} changes and {report.evidence} pieces of evidence checked: ", end="")
        say("all is well." if report.ok else f"{len(report.problems)} problems.")
    if not report.ok:
        raise typer.Exit(1)


@groups["workspace"].command("backup")
def workspace_backup(as_json: AsJson = False) -> None:
    """Copy the database into the workspace's backups folder and verify the copy."""
    with reading() as workspace:
        backup = workspace.backup()
    if as_json:
        print_json({"backup": backup})
    else:
        say(backup)


@groups["workspace"].command("rebuild")
def workspace_rebuild(as_json: AsJson = False) -> None:
    """Recreate all tables from the change log (after a backup); refused where the log is damaged."""
    with writing() as workspace:
        backup, count = workspaces.rebuild(workspace)
    if as_json:
        print_json({"changes": count, "backup": backup})
    else:
        say(f"{count} changes replayed. Backup: {backup}")


@app.command("demo")
def demo_command(out: Annotated[Path, typer.Option(help="Empty or missing folder to write to.")]) -> None:
    """Play a complete audit of a fictional company and write its report, registers and evidence."""
    from iso20k_audit.demo.play import play

    play(out, say=say)


@app.command("version")
def version_command() -> None:
    """Print the program's version."""
    say(__version__)

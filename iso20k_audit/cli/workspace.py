"""The workspace as a whole, the demo, the version."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from iso20k_audit import __version__
from iso20k_audit.cli.shared import (
    AsJson,
    app,
    groups,
    print_json,
    reading,
    writing,
)
from iso20k_audit.services import workspaces


@groups["workspace"].command("info")
def workspace_info(as_json: AsJson = False) -> None:
    """Show where the workspace is and what is in it."""
    with reading() as workspace:
        facts = workspaces.describe(workspace)
    if as_json:
        print_json(facts)
    else:
        for name, value in facts.items():
            print(f"{name}: {value}")


@groups["workspace"].command("check")
def workspace_check(
    quick: Annotated[bool, typer.Option("--quick", help="Do not read the evidence files.")] = False,
    as_json: AsJson = False,
) -> None:
    """Recompute every hash and chain, compare tables with the log, read the evidence. Changes nothing."""
    with reading() as workspace:
        report = workspaces.check(workspace, read_evidence=not quick)
    if as_json:
        print_json(asdict(report) | {"ok": report.ok})
    else:
        for problem in report.problems:
            print(problem)
        print(f"{report.changes} changes and {report.evidence} pieces of evidence checked: ", end="")
        print("all is well." if report.ok else f"{len(report.problems)} problems.")
    if not report.ok:
        raise typer.Exit(1)


@groups["workspace"].command("backup")
def workspace_backup() -> None:
    """Copy the database into the workspace's backups folder and verify the copy."""
    with reading() as workspace:
        print(workspace.backup())


@groups["workspace"].command("rebuild")
def workspace_rebuild() -> None:
    """Recreate all tables from the change log (after a backup)."""
    with writing() as workspace:
        backup, count = workspaces.rebuild(workspace)
    print(f"{count} changes replayed. Backup: {backup}")


@app.command("demo")
def demo_command(out: Annotated[Path, typer.Option(help="Empty or missing folder to write to.")]) -> None:
    """Play a complete audit of a fictional company and write its report, registers and evidence."""
    from iso20k_audit.demo.play import play

    play(out, say=print)


@app.command("version")
def version_command() -> None:
    """Print the program's version."""
    print(__version__)

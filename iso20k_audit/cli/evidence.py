"""Objective evidence: attached, listed, exported."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    find_record,
    groups,
    print_json,
    print_table,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError


@groups["evidence"].command("add")
def evidence_add(
    audit: AuditName,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE...")] = None,
    item: Annotated[str, typer.Option(help="Checklist item that it supports.")] = "",
    finding: Annotated[str, typer.Option(help="Finding that it supports.")] = "",
    caption: Annotated[str, typer.Option(help="What it proves.")] = "",
    reference: Annotated[str, typer.Option(help="Where the item is, if it has no file here.")] = "",
    as_json: AsJson = False,
) -> None:
    """Attach files, or a reference to something that has no file here."""
    from iso20k_audit.services import answering, audits, evidence

    if not files and not reference:
        raise InputError("Name at least one file, or a --reference.")
    extra: dict[str, Any] = {"caption": caption} if caption else {}
    with writing() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        target = None
        if finding:
            found = workspace.read(
                lambda ledger: find_record(ledger, "finding", audit_id, finding, *FINDING_NUMBERS)
            )
            target = evidence.Target("finding", found)
        elif item:
            found = workspace.read(lambda ledger: answering.question_of_item(ledger, audit_id, item))
            target = evidence.Target("question", found)
        outcome = evidence.attach_files(workspace, audit_id, files or [], target=target, **extra)
        ids = list(outcome.evidence_ids)
        if reference:
            ids.append(
                workspace.write(
                    lambda ledger: evidence.attach_reference(
                        ledger, audit_id, reference, target=target, **extra
                    )
                )
            )
        rows = workspace.read(lambda ledger: [ledger.get("evidence", evidence_id) for evidence_id in ids])
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['number']}  {row['file_name'] or row['reference']}  {row['sha256'] or ''}")
    if outcome.failed:
        raise InputError("; ".join(reason for _, reason in outcome.failed))


@groups["evidence"].command("list")
def evidence_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the evidence of an audit."""
    from iso20k_audit.services import audits, evidence

    with reading() as workspace:
        rows = workspace.read(
            lambda ledger: evidence.list_evidence(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        print_json(rows)
        return
    columns = {"number": "Number", "evidence_kind": "Kind", "caption": "Caption", "file_name": "File"}
    print_table(rows, columns | {"sha256": "SHA-256"}, "There is no evidence yet.")


@groups["evidence"].command("export")
def evidence_export(audit: AuditName, out: Annotated[Path, typer.Option(help="Folder to write to.")]) -> None:
    """Copy all originals into a folder, with a manifest for `sha256sum -c`."""
    from iso20k_audit.services import audits, evidence

    with reading() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        written = evidence.export_evidence(workspace, audit_id, out)
    print(f"{len(written) - 1} files and a manifest in {out}")

"""Objective evidence: attached, listed, exported."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    find_record,
    groups,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.services.workspaces import Ledger

if TYPE_CHECKING:
    from iso20k_audit.services.evidence import Target


@groups["evidence"].command("add")
def evidence_add(
    audit: AuditName,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE...")] = None,
    item: Annotated[str, typer.Option(help="Checklist item that it supports.")] = "",
    finding: Annotated[str, typer.Option(help="Finding that it supports.")] = "",
    check_of: Annotated[
        str, typer.Option("--check-of", metavar="ACTION", help="Action whose planned check it supports.")
    ] = "",
    caption: Annotated[str, typer.Option(help="What it proves.")] = "",
    reference: Annotated[str, typer.Option(help="Where the item is, if it has no file here.")] = "",
    again: Annotated[
        bool, typer.Option("--again", help="Attach a file also where the audit has the same bytes already.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Attach files, or a reference to something that has no file here.

    With several of --item, --finding and --check-of it supports each. A file that the audit has already is linked,
    not attached again.
    """
    from iso20k_audit.services import audits, evidence
    from iso20k_audit.services.findings import link_evidence

    if not files and not reference:
        raise InputError("Name at least one file, or a --reference.")
    extra: dict[str, Any] = {"caption": caption} if caption else {}
    with writing() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        targets = workspace.read(lambda ledger: _targets(ledger, audit_id, item, finding, check_of))
        new, there = list(files or []), list[str]()
        if not again:
            new, there = workspace.read(lambda ledger: _known_files(ledger, audit_id, list(files or [])))
        first = targets[0] if targets else None
        outcome = evidence.attach_files(workspace, audit_id, new, target=first, **extra)

        def finish(ledger: Ledger) -> list[dict[str, Any]]:
            ids = [*there, *outcome.evidence_ids]
            if reference:
                ids.append(evidence.attach_reference(ledger, audit_id, reference, target=first, **extra))
            for evidence_id in ids:
                for target in targets:
                    link_evidence(ledger, evidence_id, target.kind, target.record_id)
            return [ledger.get("evidence", one) | {"already_there": one in there} for one in ids]

        rows = workspace.write(finish)
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            known = "  (there already)" if row["already_there"] else ""
            say(f"{row['number']}  {row['file_name'] or row['reference']}  {row['sha256'] or ''}{known}")
    if outcome.failed:
        raise InputError("; ".join(reason for _, reason in outcome.failed))


def _targets(ledger: Ledger, audit_id: str, item: str, finding: str, check_of: str = "") -> list[Target]:
    """What new evidence is to support: a question, a finding, a check of an action, several of them or none."""
    from iso20k_audit.services import effectiveness
    from iso20k_audit.services.answering import question_of_item
    from iso20k_audit.services.evidence import Target

    targets = []
    if item:
        targets.append(Target("question", question_of_item(ledger, audit_id, item)))
    if finding:
        found = find_record(ledger, "finding", audit_id, finding, *FINDING_NUMBERS)
        targets.append(Target("finding", found))
    if check_of:
        action_id = find_record(ledger, "action", audit_id, check_of, "number")
        targets.append(Target(effectiveness.TARGET, effectiveness.open_check(ledger, action_id)))
    return targets


def _known_files(ledger: Ledger, audit_id: str, files: list[Path]) -> tuple[list[Path], list[str]]:
    """Files whose bytes the audit does not have yet, each once, and the ids of the evidence that has the others.

    Only files of a size that is there, or was named before, are read for it. What cannot be read is left to
    be refused when it is attached.
    """
    by_hash: dict[str, str] = {}
    sizes: set[int] = set()
    further = ledger.select("evidence_file", audit_id)
    standing = {row["id"]: row for row in ledger.select("evidence", audit_id)}
    for owner, row in [(one["id"], one) for one in standing.values()] + [
        (one["evidence_id"], one) for one in further if one["evidence_id"] in standing
    ]:
        if row["sha256"]:
            by_hash.setdefault(row["sha256"], owner)
            sizes.add(row["size_bytes"])
    given = [path.stat().st_size if path.is_file() else -1 for path in files]
    new: list[Path] = []
    there: list[str] = []
    taken: set[str] = set()
    for path, size in zip(files, given, strict=True):
        if size < 0 or (size not in sizes and given.count(size) < 2):
            new.append(path)
            continue
        try:
            with path.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError:
            new.append(path)
            continue
        if sha256 in by_hash:
            there.append(by_hash[sha256])
        elif sha256 not in taken:
            taken.add(sha256)
            new.append(path)
    return new, list(dict.fromkeys(there))


@groups["evidence"].command("withdraw")
def evidence_withdraw(
    audit: AuditName,
    number: Annotated[str, typer.Argument(help="Number of the piece of evidence, for example MR-E07.")],
    reason: Annotated[str, typer.Option(help="Why; it stays in the history.")] = "",
) -> None:
    """Take a piece of evidence out of an audit; its file stays in the vault, and `undo` brings it back."""
    from iso20k_audit.services import audits

    if not reason.strip():
        raise InputError("State why the evidence is withdrawn, with --reason.")

    def record(ledger: Ledger) -> None:
        audit_id = audits.find_audit(ledger, audit)["id"]
        piece = find_record(ledger, "evidence", audit_id, number, "number")
        audits.withdraw(ledger, "evidence", piece, reason)

    with writing() as workspace:
        workspace.write(record)
    say(f"{number}: withdrawn")


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
def evidence_export(
    audit: AuditName,
    out: Annotated[Path, typer.Option(help="Folder to write to.")],
    keep_metadata: Annotated[
        bool, typer.Option("--keep-metadata", help="Keep place and camera data in photos (exact originals).")
    ] = False,
    originals: Annotated[
        bool,
        typer.Option(
            "--with-originals", help="Add the originals of marked and redacted pictures: all is seen."
        ),
    ] = False,
    mask_personal_data: Annotated[
        bool, typer.Option("--mask-personal-data", help="Leave personal data out of the names of files.")
    ] = False,
) -> None:
    """Copy the evidence into a folder, with a manifest for `sha256sum -c`.

    Photos are copied without place and camera data; the manifest names the SHA-256 of each original.
    """
    from iso20k_audit.services import audits, evidence

    with reading() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        written = evidence.export_evidence(
            workspace,
            audit_id,
            out,
            keep_metadata=keep_metadata,
            originals=originals,
            mask_personal_data=mask_personal_data,
        )
    say(f"{len(written) - 2} files, a read-me and a manifest in {out}")
    for line in written[-1].read_text(encoding="utf-8").splitlines():
        if line.startswith("# left out"):
            say(line.removeprefix("# "))


@groups["evidence"].command("add-file")
def evidence_add_file(
    audit: AuditName,
    number: Annotated[str, typer.Argument(help="Number of the piece of evidence, for example MR-E07.")],
    files: Annotated[list[Path], typer.Argument(metavar="FILE...")],
    as_json: AsJson = False,
) -> None:
    """Add further files to a piece of evidence; they share its number, uses and dates."""
    from iso20k_audit.services import audits, evidence

    with writing() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        piece = workspace.read(lambda ledger: find_record(ledger, "evidence", audit_id, number, "number"))
        outcome = evidence.add_files(workspace, piece, files)
        rows = workspace.read(
            lambda ledger: [ledger.get("evidence_file", file_id) for file_id in outcome.evidence_ids]
        )
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            say(f"{number} ({row['position'] + 1})  {row['file_name']}  {row['sha256']}")
    if outcome.failed:
        raise InputError("; ".join(reason for _, reason in outcome.failed))

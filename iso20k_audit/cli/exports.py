"""Report and registers, and the history of records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    app,
    find_record,
    groups,
    read_language,
    reading,
)
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.services.workspaces import Ledger, Workspace

OfStandard = Annotated[str, typer.Option(help="Only what concerns one standard, such as iso27001-2022.")]


InLanguage = Annotated[
    str, typer.Option(help="Language to write it in, such as de or pt_BR; empty for that of the audit.")
]


MaskPersonalData = Annotated[
    bool,
    typer.Option("--mask-personal-data", help="Put words in place of what is probably personal data."),
]


def _export(audit: str, out: Path, write: Callable[[Workspace, str, Path], Path]) -> None:
    from iso20k_audit.services.audits import find_audit

    with reading() as workspace:
        audit_id = workspace.read(lambda ledger: find_audit(ledger, audit)["id"])
        _check_target(workspace.folder, out)
        say(write(workspace, audit_id, out))


def _check_target(workspace: Path, out: Path) -> None:
    """A mistyped name must not cost the records, nor a device or pipe of the system."""
    resolved, home = out.resolve(), workspace.resolve()
    if resolved.parent == home or any(home / kept in resolved.parents for kept in ("evidence", "backups")):
        raise InputError(f"{out}: lies among the records of the workspace.", "Choose another place.")
    if out.is_symlink() or (out.exists() and not out.is_file()):
        raise InputError(f"{out}: is not a plain file.", "Choose another name.")


@groups["export"].command("pdf")
def export_pdf_command(
    audit: AuditName,
    out: Annotated[Path, typer.Option(help="File to write.")],
    page_size: Annotated[str, typer.Option(help="A4 or Letter.")] = "A4",
    standard: OfStandard = "",
    language: InLanguage = "",
    mask_personal_data: MaskPersonalData = False,
) -> None:
    """Write the PDF audit report."""
    from iso20k_audit.services.exporting import export_pdf

    if page_size.lower() not in ("a4", "letter"):
        raise InputError(f'--page-size: "{page_size}" is not known.', "Use A4 or Letter.")
    code = read_language(language)
    size = "A4" if page_size.lower() == "a4" else "Letter"
    _export(
        audit,
        out,
        lambda workspace, audit_id, target: export_pdf(
            workspace,
            audit_id,
            target,
            page_size=size,
            standard=standard,
            language=code,
            mask_personal_data=mask_personal_data,
        ),
    )


@groups["export"].command("xlsx")
def export_xlsx_command(
    audit: AuditName,
    out: Annotated[Path, typer.Option(help="File to write.")],
    standard: OfStandard = "",
    language: InLanguage = "",
    mask_personal_data: MaskPersonalData = False,
) -> None:
    """Write the Excel registers."""
    from iso20k_audit.services.exporting import export_xlsx

    code = read_language(language)

    _export(
        audit,
        out,
        lambda workspace, audit_id, target: export_xlsx(
            workspace,
            audit_id,
            target,
            standard=standard,
            language=code,
            mask_personal_data=mask_personal_data,
        ),
    )


@groups["export"].command("personal-data")
def personal_data_command(audit: AuditName, as_json: AsJson = False) -> None:
    """List where the exports would probably contain personal data, masked; changes nothing."""
    from iso20k_audit.services import audits
    from iso20k_audit.services.personal_data import scan

    with reading() as workspace:
        found = workspace.read(lambda ledger: scan(ledger, audits.find_audit(ledger, audit)["id"]))
    rows: list[dict[str, Any]] = [
        {
            "kind": place.data_kind.value,
            "record": place.record,
            "field": place.label,
            "excerpt": place.excerpt,
        }
        for place in found.places
    ]
    if as_json:
        print_json(rows)
        return
    for row, place in zip(rows, found.places, strict=True):
        row["kind"] = place.data_kind.label
    columns = {"kind": "Probably", "record": "Record", "field": "Field", "excerpt": "Text"}
    print_table(rows, columns, "No personal data was found.")


@app.command("history")
def history_command(
    audit: AuditName,
    record: Annotated[str, typer.Argument(metavar="[RECORD]", help="Id, item or number of one record.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show who changed what, when, from what to what."""
    from iso20k_audit.services import audits
    from iso20k_audit.services.history import history

    def entries(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        if not record:
            return [asdict(entry) for entry in history(ledger, audit_id)]
        return [
            asdict(entry)
            for found in _records(ledger, audit_id, record)
            for entry in history(ledger, None, found)
        ]

    with reading() as workspace:
        rows = workspace.read(entries)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        for side in ("before", "after"):
            text = "" if row[side] is None else str(row[side])
            row[side] = text if len(text) <= 60 else text[:59] + "…"
    columns = {"made_at": "When", "person": "Who", "kind": "Record", "label": "Field"}
    print_table(rows, columns | {"before": "From", "after": "To"}, "Nothing was recorded.")


def _records(ledger: Ledger, audit_id: str, name: str) -> list[str]:
    """Ids of the records meant by an id, a checklist item (its working papers) or a number."""
    known = ledger.rows("SELECT DISTINCT audit_id FROM change WHERE record_id=:n", n=name)
    if any(row["audit_id"] in (None, audit_id) for row in known):
        return [name]
    if known:
        raise NotFound(f'"{name}" belongs to another audit.', "Name that one.")
    papers = ledger.rows(
        "SELECT w.id FROM working_paper w JOIN question q ON q.id=w.question_id WHERE w.audit_id=:a AND q.item=:n",
        a=audit_id,
        n=name,
    )
    if papers:
        return [row["id"] for row in papers]
    for kind, columns in (("finding", FINDING_NUMBERS), ("evidence", ("number",)), ("action", ("number",))):
        try:
            return [find_record(ledger, kind, audit_id, name, *columns, withdrawn=True)]
        except NotFound:
            continue
    raise NotFound(f'There is no record "{name}" in this audit.')

"""Own audit criteria: contracts, service level agreements, policies and laws beside the standards."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, AuditName, folder, groups, read_date, read_term, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.own_criteria import OwnDocument, read_clauses
from iso20k_audit.model.vocabulary import CriterionKind
from iso20k_audit.services.workspaces import Ledger

DocumentName = Annotated[str, typer.Argument(metavar="CRITERIA", help="Short name, title or id.")]


def _plain(document: OwnDocument) -> dict[str, Any]:
    return {
        "id": document.id,
        "short_name": document.short_name,
        "title": document.title,
        "kind": document.kind.value,
        "version": document.version,
        "valid_from": document.valid_from.isoformat() if document.valid_from else None,
        "client": document.client,
        "note": document.note,
        "clauses": [
            {
                "id": one.id,
                "reference": document.reference(one),
                "number": one.number,
                "title": one.title,
                "note": one.note,
                "also": list(one.also),
            }
            for one in document.clauses
        ],
    }


@groups["criteria"].command("add")
def criteria_add(
    short_name: Annotated[
        str, typer.Argument(metavar="SHORT", help="Stands before clause numbers: ACME-SLA.")
    ],
    title: Annotated[str, typer.Option(help="Title of the document.")],
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in CriterionKind))] = "other",
    version: Annotated[str, typer.Option(help="Version of the document.")] = "",
    valid_from: Annotated[str, typer.Option(help="Day such as 2026-10-31.")] = "",
    client: Annotated[str, typer.Option(help="Client account that it belongs to, by name.")] = "",
    note: Annotated[str, typer.Option(help="Note.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add a contract, agreement, policy or law."""
    from iso20k_audit.services import own_criteria
    from iso20k_audit.services.audits import record_named

    chosen = read_term(CriterionKind, kind, "--kind")
    day = read_date(valid_from, "--valid-from") if valid_from else None

    def record(ledger: Ledger) -> dict[str, Any]:
        fields = {"version": version, "note": note, "valid_from": day.isoformat() if day else None}
        given = {name: value for name, value in fields.items() if value}
        if client.strip():
            given["client_id"] = record_named(ledger, "client", client.strip())
        own_criteria.add_document(ledger, short_name, title, chosen, **given)
        return _plain(own_criteria.find_document(ledger, short_name))

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(f"{made['short_name']}  {made['id']}")


@groups["criteria"].command("list")
def criteria_list(as_json: AsJson = False) -> None:
    """List own audit criteria."""
    from iso20k_audit.services import own_criteria

    with reading() as workspace:
        rows = [_plain(one) for one in workspace.read(own_criteria.documents)]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["count"] = len(row["clauses"])
    columns = {"short_name": "Short name", "title": "Title", "kind": "Kind", "version": "Version"}
    columns |= {"client": "Client account", "count": "Clauses"}
    print_table(rows, columns, "There are no own audit criteria yet.")


@groups["criteria"].command("show")
def criteria_show(document: DocumentName, as_json: AsJson = False) -> None:
    """Show a document with its clauses."""
    from iso20k_audit.services import own_criteria

    with reading() as workspace:
        row = _plain(workspace.read(lambda ledger: own_criteria.find_document(ledger, document)))
    if as_json:
        print_json(row)
        return
    say(f"{row['short_name']}  {row['title']}  {row['version']}".rstrip())
    for clause in row["clauses"]:
        clause["serves"] = ", ".join(clause["also"])
    columns = {"reference": "Clause", "title": "Title", "serves": "Serves", "note": "Asks for"}
    print_table(row["clauses"], columns, "It has no clauses yet.")


@groups["criteria"].command("clause")
def criteria_clause(
    document: DocumentName,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="Number of the clause: 4.2.")],
    title: Annotated[str, typer.Option(help="Title of the clause.")],
    note: Annotated[str, typer.Option(help="What it asks for, in own words.")] = "",
    also: Annotated[
        list[str] | None, typer.Option(help="Clause of a standard that it serves: 8.3.3; several times.")
    ] = None,
) -> None:
    """Add a clause to a document, or change the one of that number."""
    from iso20k_audit.services import own_criteria

    def record(ledger: Ledger) -> str:
        found = own_criteria.find_document(ledger, document)
        own_criteria.add_clause(ledger, found.id, number, title, note, also or ())
        return f"{found.short_name} {number}"

    with writing() as workspace:
        say(workspace.write(record))


@groups["criteria"].command("import")
def criteria_import(
    document: DocumentName,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Text file, one clause a line: 4.2 First response.")
    ],
) -> None:
    """Read clauses from a text file; all lines or none."""
    from iso20k_audit.services import own_criteria

    try:
        clauses = read_clauses(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{file}: is not UTF-8 text (byte {error.start}).", "Save it as UTF-8.") from None
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror}).") from error
    except InputError as error:
        raise InputError(f"{file}: {error.message}", error.mend) from None

    def record(ledger: Ledger) -> int:
        return own_criteria.add_clauses(ledger, own_criteria.find_document(ledger, document).id, clauses)

    with writing() as workspace:
        say(f"Clauses read: {workspace.write(record)}")


@groups["criteria"].command("use")
def criteria_use(
    audit: AuditName,
    document: DocumentName,
    not_any_more: Annotated[bool, typer.Option("--not-any-more", help="Take it back.")] = False,
) -> None:
    """Make a document a criterion of an audit."""
    from iso20k_audit.services import own_criteria
    from iso20k_audit.services.audits import find_audit

    def record(ledger: Ledger) -> list[str]:
        audit_id = find_audit(ledger, audit)["id"]
        found = own_criteria.find_document(ledger, document)
        change = own_criteria.use_no_longer if not_any_more else own_criteria.use
        change(ledger, audit_id, found.id)
        return [one.short_name for one in own_criteria.used_in(ledger, audit_id)]

    with writing() as workspace:
        say("Own criteria of the audit: " + (", ".join(workspace.write(record)) or "none"))


@groups["criteria"].command("withdraw")
def criteria_withdraw(
    document: DocumentName, reason: Annotated[str, typer.Option(help="Why it is out of use.")]
) -> None:
    """Take a document out of use; audits that cite it keep its words."""
    from iso20k_audit.services import own_criteria

    def record(ledger: Ledger) -> str:
        found = own_criteria.find_document(ledger, document)
        own_criteria.withdraw_document(ledger, found.id, reason)
        return found.short_name

    with writing() as workspace:
        say(f"Withdrawn: {workspace.write(record)}")


@groups["criteria"].command("checklist")
def criteria_checklist(
    document: DocumentName,
    replace: Annotated[bool, typer.Option("--replace", help="Replace the one that is there.")] = False,
) -> None:
    """Write a checklist with one question for each clause into the workspace, to be sharpened there."""
    from iso20k_audit.services import own_criteria

    with reading() as workspace:
        path = workspace.read(
            lambda ledger: own_criteria.make_checklist(ledger, document, folder(), replace=replace)
        )
    say(str(path))

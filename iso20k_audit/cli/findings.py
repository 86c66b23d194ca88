"""Findings and corrective actions."""

from __future__ import annotations

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
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services.workspaces import Ledger


@groups["finding"].command("add")
def finding_add(
    audit: AuditName,
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in FindingKind))],
    clause: Annotated[list[str], typer.Option(help="Clause; may be given several times.")],
    title: Annotated[str, typer.Option(help="What was found, in a few words.")] = "",
    requirement: Annotated[str, typer.Option(help="What is required, and by what.")] = "",
    evidence: Annotated[str, typer.Option(help="Objective evidence, in words.")] = "",
    failure: Annotated[str, typer.Option(help="What exactly is not met.")] = "",
    item: Annotated[str, typer.Option(help="Checklist item it arises from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Raise a finding as a draft."""
    from iso20k_audit.services import answering, audits, findings

    chosen = read_term(FindingKind, kind, "--kind")
    texts = {"title": title, "requirement": requirement, "objective_evidence": evidence, "failure": failure}

    def record(ledger: Ledger) -> dict[str, Any]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item) if item else None
        given = {name: text for name, text in texts.items() if text}
        finding_id = findings.raise_finding(
            ledger, audit_id, chosen, clauses=clause, question=question, **given
        )
        number = ledger.get("finding", finding_id)["provisional_number"]
        remarks = [remark.text for remark in findings.remarks_on(ledger, finding_id)]
        return {"id": finding_id, "number": number, "remarks": remarks}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
        return
    print(f"{made['number']}  {made['id']}")
    for remark in made["remarks"]:
        print(f"  to do: {remark}")


FindingName = Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")]


@groups["finding"].command("list")
def finding_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the findings of an audit, gravest first."""
    from iso20k_audit.services import audits, browsing

    with reading() as workspace:
        rows = workspace.read(
            lambda ledger: browsing.list_findings(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["cited"] = ", ".join(row["clauses"])
    columns = {"shown_number": "Number", "finding_kind": "Kind", "status": "Status", "cited": "Clauses"}
    print_table(rows, columns | {"title": "Title", "id": "Id"}, "There are no findings yet.")


@groups["finding"].command("show")
def finding_show(finding: FindingName, as_json: AsJson = False) -> None:
    """Show one finding with its evidence and actions."""
    from iso20k_audit.services import browsing

    with reading() as workspace:
        row = workspace.read(
            lambda ledger: browsing.finding_detail(
                ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
            )
        )
    row.pop("seen")
    if as_json:
        print_json(row)
        return
    print(
        f"{row['shown_number']}  {FindingKind(row['finding_kind']).label}  clause {', '.join(row['clauses'])}"
    )
    for label, name in (
        ("Title", "title"),
        ("Requirement", "requirement"),
        ("Objective evidence", "objective_evidence"),
        ("Failure", "failure"),
    ):
        print(f"{label}: {row[name] or 'not stated'}")
    print("Evidence: " + (", ".join(item["number"] for item in row["evidence"]) or "none"))
    print("Actions: " + (", ".join(item["number"] for item in row["actions"]) or "none"))


@groups["finding"].command("issue")
def finding_issue(finding: FindingName) -> None:
    """Give a finding its final number."""
    from iso20k_audit.services import findings

    with writing() as workspace:
        number = workspace.write(
            lambda ledger: findings.issue_finding(
                ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
            )
        )
    print(number)


@groups["action"].command("add")
def action_add(
    finding: FindingName,
    action: Annotated[str, typer.Option(help="Corrective action.")] = "",
    correction: Annotated[str, typer.Option(help="What was put right at once.")] = "",
    cause: Annotated[str, typer.Option(help="Why it could happen.")] = "",
    owner: Annotated[str, typer.Option(help="Who does it.")] = "",
    due: Annotated[str, typer.Option(help="Due date, YYYY-MM-DD.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add a corrective action to a finding."""
    from iso20k_audit.services import findings

    given = {"action": action, "correction": correction, "root_cause": cause, "owner": owner, "due_on": due}
    fields = {name: value for name, value in given.items() if value}
    if not fields:
        raise InputError("Say what is to be done, for example with --action and --owner.")

    def record(ledger: Ledger) -> dict[str, Any]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        action_id = findings.add_action(ledger, finding_id, **fields)
        return {"id": action_id, "number": ledger.get("action", action_id)["number"]}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        print(f"{made['number']}  {made['id']}")


@groups["action"].command("list")
def action_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the corrective actions of an audit by due date."""
    from iso20k_audit.services import audits, browsing

    with reading() as workspace:
        rows = workspace.read(
            lambda ledger: browsing.list_actions(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        print_json(rows)
        return
    columns = {
        "number": "Number",
        "finding_number": "Finding",
        "status": "Status",
        "due_on": "Due",
        "owner": "Owner",
    }
    print_table(rows, columns | {"action": "Corrective action"}, "There are no corrective actions yet.")

"""The closing meeting: what is presented, what the auditee says to each finding, and the sheet to sign."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.exports import InLanguage, _check_target
from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    find_record,
    groups,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.vocabulary import Acknowledgement, Confidentiality
from iso20k_audit.services.workspaces import Ledger

OfClient = Annotated[
    str, typer.Option("--client", help="Only findings of one client account, by name or code.")
]
OfSite = Annotated[str, typer.Option("--site", help="Only findings of one site, by name.")]


@groups["meeting"].command("show")
def meeting_show(audit: AuditName, client: OfClient = "", site: OfSite = "", as_json: AsJson = False) -> None:
    """Show what the closing meeting presents, with what the auditee said to each finding."""
    from iso20k_audit.model.closing import as_presented
    from iso20k_audit.services.acknowledgement_sheet import find_wall
    from iso20k_audit.services.acknowledging import acknowledgements
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.closing_meeting import closing_meeting

    def read(ledger: Ledger) -> dict[str, Any]:
        audit_id = find_audit(ledger, audit)["id"]
        wall = find_wall(ledger, audit_id, client=client, site=site)
        meeting = as_presented(closing_meeting(ledger, audit_id), Confidentiality.PUBLIC, wall)
        return {
            "audit": meeting.number,
            "held_at": meeting.held_at or None,
            "present": list(meeting.present),
            "limited_to": wall.name if wall else None,
            "findings": [
                {
                    "number": finding.number,
                    "kind": finding.kind.value if finding.kind else None,
                    "title": finding.title,
                    "clauses": [number for number, _title in finding.clauses],
                    "site": finding.site or None,
                    "client": finding.client or None,
                    "acknowledgement": finding.said.value if finding.said else None,
                    "by": finding.said_by or None,
                    "role": finding.said_role or None,
                    "at": finding.said_at or None,
                    "comment": finding.comment or None,
                    "changed_since": list(finding.changed),
                    "said": [
                        {
                            "acknowledgement": one.acknowledgement.value,
                            "by": one.by,
                            "role": one.role,
                            "at": one.at,
                            "comment": one.comment,
                            "recorded_by": one.recorded_by,
                            "stands": one.stands,
                        }
                        for one in acknowledgements(ledger, finding.id)
                    ],
                }
                for finding in meeting.findings
            ],
        }

    with reading() as workspace:
        found = workspace.read(read)
    if as_json:
        print_json(found)
        return
    held = f"held at {found['held_at']}" if found["held_at"] else "not held yet"
    say(f"{found['audit']}: closing meeting {held}")
    if found["present"]:
        say(f"Present: {', '.join(found['present'])}")
    for row in found["findings"]:
        row["said"] = Acknowledgement(row["acknowledgement"]).label if row["acknowledgement"] else ""
        row["changed"] = ", ".join(row["changed_since"])
    columns = {
        "number": "Number",
        "kind": "Kind",
        "title": "Title",
        "said": "Said",
        "by": "By",
        "role": "Role",
    }
    print_table(
        found["findings"],
        columns | {"at": "At", "comment": "Comment", "changed": "Changed since"},
        "No findings.",
    )


@groups["meeting"].command("acknowledge")
def meeting_acknowledge(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")],
    said: Annotated[str, typer.Argument(metavar="SAID", help="accepted, accepted_with_comment or disputed.")],
    by: Annotated[str, typer.Option(help="Name of the one who says it.")] = "",
    role: Annotated[str, typer.Option(help="Their role.")] = "",
    comment: Annotated[
        str, typer.Option(help="In the auditee's words; needed for a comment or a dispute.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Record what the auditee says to a finding, now."""
    from iso20k_audit.services.acknowledging import acknowledge

    word = read_term(Acknowledgement, said, "SAID")

    def record(ledger: Ledger) -> dict[str, Any]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        acknowledge(ledger, finding_id, word, by, role, comment)
        row = ledger.get("finding", finding_id)
        names = ("acknowledgement", "auditee_name", "auditee_role", "auditee_comment", "acknowledged_at")
        return {"id": finding_id} | {name: row[name] for name in names}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(f"{finding}: {word.label}, {made['auditee_name']}, {made['acknowledged_at']}")


@groups["meeting"].command("take-back")
def meeting_take_back(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")],
) -> None:
    """Take an acknowledgement back; it stays in the history."""
    from iso20k_audit.services.acknowledging import take_back

    with writing() as workspace:
        workspace.write(
            lambda ledger: take_back(ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS))
        )
    say(f"{finding}: not acknowledged")


@groups["meeting"].command("start")
def meeting_start(
    audit: AuditName, place: Annotated[str, typer.Option(help="Where it is held.")] = ""
) -> None:
    """Say that the closing meeting begins now, unless it has a time already."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.closing_meeting import start_meeting

    def record(ledger: Ledger) -> str:
        meeting_id = start_meeting(ledger, find_audit(ledger, audit)["id"], place)
        return str(ledger.get("meeting", meeting_id)["held_at"])

    with writing() as workspace:
        held = workspace.write(record)
    say(f"Closing meeting held at {held}")


@groups["meeting"].command("attend")
def meeting_attend(
    audit: AuditName,
    name: Annotated[str, typer.Argument(help="Who is there.")],
    function: Annotated[str, typer.Option(help="Their function.")] = "",
) -> None:
    """Note that somebody is at the closing meeting; starts its record if there is none."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.closing_meeting import attend

    with writing() as workspace:
        workspace.write(lambda ledger: attend(ledger, find_audit(ledger, audit)["id"], name, function))
    say(f"{name}: present")


@groups["meeting"].command("sheet")
def meeting_sheet(
    audit: AuditName,
    out: Annotated[Path, typer.Option(help="PDF to write.")],
    client: OfClient = "",
    site: OfSite = "",
    language: InLanguage = "",
) -> None:
    """Write the acknowledgement sheet to sign, with the fingerprint of what was acknowledged."""
    from iso20k_audit.cli.shared import read_language
    from iso20k_audit.services.acknowledgement_sheet import export_sheet, find_wall
    from iso20k_audit.services.audits import find_audit

    code = read_language(language)
    with reading() as workspace:
        audit_id = workspace.read(lambda ledger: find_audit(ledger, audit)["id"])
        wall = workspace.read(lambda ledger: find_wall(ledger, audit_id, client=client, site=site))
        _check_target(workspace.folder, out)
        say(export_sheet(workspace, audit_id, out, wall=wall, language=code))

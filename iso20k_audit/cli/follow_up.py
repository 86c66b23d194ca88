"""Follow-up audits: started from open findings, with what became of each."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    find_record,
    groups,
    read_date,
    read_language,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import FollowUpOutcome
from iso20k_audit.services.workspaces import Ledger

FromAudits = Annotated[
    list[str] | None,
    typer.Option("--from", metavar="AUDIT", help="Earlier audit; may be given several times."),
]


@groups["followup"].command("open")
def followup_open(
    audit: Annotated[str, typer.Argument(metavar="[AUDIT]", help="Of one audit; of all without it.")] = "",
    as_json: AsJson = False,
) -> None:
    """List open findings that a follow-up audit can be about."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.follow_up_audits import open_findings

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        wanted = find_audit(ledger, audit)["id"] if audit else ""
        return [
            {
                "id": one.id,
                "number": one.number,
                "audit": one.audit_number,
                "organisation": one.organisation,
                "kind": one.kind.value if one.kind else None,
                "title": one.title,
                "actions": list(one.actions),
                "followed_up_in": list(one.followed_up_in),
            }
            for one in open_findings(ledger, wanted)
        ]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["states"], row["inside"] = ", ".join(row["actions"]), ", ".join(row["followed_up_in"])
    columns = {"number": "Number", "audit": "Audit", "kind": "Kind", "title": "Title"}
    print_table(rows, columns | {"states": "Actions", "inside": "Followed up in"}, "No finding is open.")


@groups["followup"].command("start")
def followup_start(
    audits: FromAudits = None,
    findings: Annotated[
        list[str] | None,
        typer.Option(
            "--finding", metavar="NUMBER", help="Open finding, by number or id; may be given several times."
        ),
    ] = None,
    title: Annotated[str, typer.Option(help="Title; type and number without it.")] = "",
    lead: Annotated[str, typer.Option(help="Lead auditor; you without it.")] = "",
    auditor: Annotated[
        list[str] | None, typer.Option(help="Another auditor; may be given several times.")
    ] = None,
    start: Annotated[str, typer.Option(help="First day, YYYY-MM-DD.")] = "",
    end: Annotated[str, typer.Option(help="Last day, YYYY-MM-DD.")] = "",
    language: Annotated[
        str, typer.Option(help="Language of the report; that of the earlier audit without it.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Start a follow-up audit of open findings: those named, or all open ones of the audits named."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.follow_up_audits import open_findings, start_follow_up

    if not audits and not findings:
        raise InputError("Nothing is named to follow up.", "Give --from AUDIT, or --finding NUMBER.")
    code = read_language(language)
    starts_on, ends_on = read_date(start, "--start"), read_date(end, "--end")

    def record(ledger: Ledger) -> dict[str, Any]:
        ids: list[str] = []
        from_ids = [find_audit(ledger, name)["id"] for name in audits or ()]
        for name in findings or ():
            within = from_ids[0] if len(from_ids) == 1 else None
            ids.append(find_record(ledger, "finding", within, name, *FINDING_NUMBERS))
        if not ids:
            ids = [one.id for audit_id in from_ids for one in open_findings(ledger, audit_id)]
        audit_id = start_follow_up(
            ledger,
            ids,
            title=title,
            lead=lead,
            auditors=auditor or (),
            starts_on=starts_on,
            ends_on=ends_on,
            code=code,
        )
        row = ledger.get("audit", audit_id)
        asked = int(ledger.value("SELECT count(*) FROM question WHERE audit_id=:a", a=audit_id) or 0)
        return {
            "id": audit_id,
            "number": row["number"],
            "title": row["title"],
            "findings": len(ids),
            "questions": asked,
        }

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(
            f"{made['number']}  {made['title']} (findings: {made['findings']}, questions: {made['questions']})"
        )


@groups["followup"].command("list")
def followup_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the earlier findings of a follow-up audit with their outcomes."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.follow_up_outcomes import items

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        return [
            {
                "finding_id": one.finding_id,
                "number": one.number,
                "audit": one.audit_number,
                "title": one.title,
                "question": one.question_item,
                "answer": one.answer.value if one.answer else None,
                "outcome": one.outcome.value if one.outcome else None,
                "note": one.note or None,
                "checked_by": one.checked_by or None,
                "checked_on": one.checked_on or None,
                "evidence": list(one.evidence),
                "repeated_by": list(one.repeats),
                "state": one.state,
                "not_moved": [{"action": number, "why": why} for number, why in one.to_move],
            }
            for one in items(ledger, find_audit(ledger, audit)["id"])
        ]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["word"] = FollowUpOutcome(row["outcome"]).label if row["outcome"] else "(no outcome yet)"
        row["proof"] = ", ".join(row["evidence"])
    columns = {"number": "Number", "audit": "Audit", "title": "Title", "word": "Outcome", "note": "Note"}
    columns |= {"checked_by": "By", "checked_on": "On", "proof": "Evidence", "state": "Now"}
    print_table(rows, columns, "This audit follows no earlier finding up.")


@groups["followup"].command("set")
def followup_set(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Number or id of the earlier finding.")],
    outcome: Annotated[
        str, typer.Argument(metavar="OUTCOME", help="effective, partly, still_open, not_checked, or none.")
    ],
    note: Annotated[str, typer.Option(help="On what it rests, or why it was not checked.")] = "",
    by: Annotated[str, typer.Option(help="Who checked it; you without it.")] = "",
    on: Annotated[str, typer.Option(help="When, YYYY-MM-DD; today without it.")] = "",
    audit: Annotated[str, typer.Option(help="The follow-up audit, where several have the finding.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record what became of an earlier finding; its corrective actions are verified or reopened accordingly."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.follow_up_outcomes import set_outcome

    word = None if outcome == "none" else read_term(FollowUpOutcome, outcome, "OUTCOME")
    day = read_date(on, "--on")

    def record(ledger: Ledger) -> dict[str, Any]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        audit_id = find_audit(ledger, audit)["id"] if audit else _only_audit(ledger, finding_id, finding)
        left = set_outcome(ledger, audit_id, finding_id, word, note=note, by=by, on=day)
        return {
            "audit": ledger.get("audit", audit_id)["number"],
            "finding": ledger.get("finding", finding_id)["number"],
            "status": ledger.get("finding", finding_id)["status"],
            "outcome": word.value if word else None,
            "not_moved": [{"action": number, "why": why} for number, why in left],
        }

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
        return
    say(f"{made['finding']}: {word.label if word else 'no outcome'} ({made['audit']}), now {made['status']}")
    for one in made["not_moved"]:
        say(f"{one['action']} was not moved: {one['why']}")


def _only_audit(ledger: Ledger, finding_id: str, name: str) -> str:
    rows = ledger.rows(
        "SELECT i.audit_id, a.number FROM follow_up_item i JOIN audit a ON a.id=i.audit_id"
        " WHERE i.finding_id=:f AND i.withdrawn IS NULL AND a.withdrawn IS NULL",
        f=finding_id,
    )
    if len(rows) == 1:
        return str(rows[0]["audit_id"])
    if not rows:
        raise InputError(f"{name}: no follow-up audit has this finding.", "`followup start` starts one.")
    known = ", ".join(row["number"] or "" for row in rows)
    raise InputError(f"{name}: several follow-up audits have this finding.", f"Give --audit: {known}.")

"""Corrective actions: what they say, their moves, extensions, and what is escalated."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from iso20k_audit.cli.findings import FindingName
from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    find_record,
    groups,
    read_date,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.contested import contested
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, CauseCategory
from iso20k_audit.services.workspaces import Ledger

ActionName = Annotated[str, typer.Argument(metavar="ACTION", help="Number such as MR-A01, or id.")]
InAudit = Annotated[
    str,
    typer.Option("--audit", help="Number or id of its audit, where the number of the action fits several."),
]
Done = Annotated[str, typer.Option("--done-on", help="Day on which it was implemented, YYYY-MM-DD.")]
CheckOn = Annotated[str, typer.Option("--check-on", help="Day of the effectiveness check, YYYY-MM-DD.")]
VerifiedBy = Annotated[str, typer.Option("--verified-by", help="Who judged effectiveness.")]
VerifiedOn = Annotated[str, typer.Option("--verified-on", help="When, YYYY-MM-DD.")]
Verification = Annotated[str, typer.Option("--verification", help="On what evidence, in words.")]
By = Annotated[str, typer.Option("--by", help="Who; default: the owner, or the acting person.")]


def _named(ledger: Ledger, name: str, audit: str) -> str:
    from iso20k_audit.services import audits

    audit_id = audits.find_audit(ledger, audit)["id"] if audit else None
    return find_record(ledger, "action", audit_id, name, "number")


@groups["action"].command("add")
def action_add(
    finding: FindingName,
    action: Annotated[str, typer.Option(help="Corrective action.")] = "",
    correction: Annotated[str, typer.Option(help="What was put right at once.")] = "",
    cause: Annotated[str, typer.Option(help="Why it could happen.")] = "",
    owner: Annotated[str, typer.Option(help="Who does it.")] = "",
    due: Annotated[
        str, typer.Option(help="Due date, YYYY-MM-DD; default: by the deadlines of the finding.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Add a corrective action to a finding. It is open until it is moved."""
    from iso20k_audit.services import findings

    given = {"action": action, "correction": correction, "root_cause": cause, "owner": owner, "due_on": due}
    fields = {name: value for name, value in given.items() if value}
    if not fields:
        raise InputError("Say what is to be done, for example with --action and --owner.")

    def record(ledger: Ledger) -> dict[str, Any]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        action_id = findings.add_action(ledger, finding_id, **fields)
        row = ledger.get("action", action_id)
        return {"id": action_id, "number": row["number"], "due_on": row["due_on"]}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(f"{made['number']}  {made['id']}")


@groups["action"].command("list")
def action_list(
    audit: Annotated[str, typer.Argument(metavar="[AUDIT]", help="Number such as IA-2026-001, or id.")] = "",
    all_audits: Annotated[
        bool, typer.Option("--all-audits", help="Of every audit of the workspace.")
    ] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only those that are overdue.")] = False,
    as_json: AsJson = False,
) -> None:
    """List corrective actions by due date."""
    from iso20k_audit.services import audits, browsing

    if bool(audit) == all_audits:
        raise InputError("Name an audit, or give --all-audits.")

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        chosen = ledger.select("audit") if all_audits else [audits.find_audit(ledger, audit)]
        today = ledger.now().date().isoformat()
        found = []
        for one in chosen:
            for row in browsing.list_actions(ledger, one["id"]):
                late = browsing.action_is_overdue(row, today)
                found.append(row | {"audit_number": one["number"], "overdue": late})
        found.sort(key=lambda row: (row["due_on"] is None, row["due_on"] or "", row["audit_number"] or ""))
        return [row for row in found if row["overdue"] or not overdue]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    columns = {"audit_number": "Audit"} if all_audits else {}
    columns |= {
        "number": "Number",
        "finding_number": "Finding",
        "status": "Status",
        "due_on": "Due",
        "owner": "Owner",
    }
    print_table(rows, columns | {"action": "Corrective action"}, "There are no corrective actions here.")


@groups["action"].command("show")
def action_show(action: ActionName, audit: InAudit = "", as_json: AsJson = False) -> None:
    """Show a corrective action: what it says, its steps, extensions, and what may follow."""
    from iso20k_audit.services import action_dates, action_life

    def read(ledger: Ledger) -> dict[str, Any]:
        row = dict(ledger.get("action", _named(ledger, action, audit)))
        finding = ledger.get("finding", row["finding_id"])
        row["finding_number"] = finding["number"] or finding["provisional_number"]
        row["answer_due_on"], row["close_due_on"] = finding["answer_due_on"], finding["close_due_on"]
        row["due_reason"] = action_dates.due_reason(ledger, row)
        row["in_conflict"] = sorted(contested(row))
        row["steps"] = action_life.steps(ledger, row["id"])
        row["extensions"] = action_life.extensions(ledger, row["id"])
        row["moves"] = [
            {
                "to": move.to.value,
                "as": party.value,
                "label": move.label,
                "missing": [need.value for need in action_life.missing(ledger, row["id"], move)],
            }
            for party in ActionParty
            for move in action_life.allowed(ledger, row["id"], party)
        ]
        return row

    with reading() as workspace:
        row = workspace.read(read)
    if as_json:
        print_json(row)
        return
    say(f"{row['number']}  {row['status'] or 'in conflict'}  answers {row['finding_number']}")
    for name, label in (
        ("correction", "Correction"), ("root_cause", "Cause"), ("action", "Corrective action"), ("owner", "Owner"),
        ("due_on", "Due"), ("due_reason", "Why then"), ("progress", "Progress"), ("percent_done", "Done, percent"),
        ("done_on", "Done on"), ("check_on", "Check planned for"), ("check_method", "How it will be checked"),
        ("effectiveness", "Effectiveness"), ("verified_by", "Verified by"), ("verified_on", "Verified on"),
        ("verification_note", "Verification"),
    ):  # fmt: skip
        if row[name] not in (None, ""):
            say(f"{label}: {row[name]}")
    for step in row["steps"]:
        told = f": {step['comment']}" if step["comment"] else ""
        say(
            f"{(step['moved_at'] or '')[:16]}  {step['from_status']} to {step['to_status']}, {step['moved_by']}{told}"
        )
    for asked in row["extensions"]:
        decided = asked["decision"] or "not decided"
        note = f" ({asked['decided_by']}: {asked['decision_note']})" if asked["decision"] else ""
        say(f"Extension to {asked['to_on']}, {asked['asked_by']}: {asked['reason']}; {decided}{note}")
    for move in row["moves"]:
        wants = f"; missing: {', '.join(move['missing'])}" if move["missing"] else ""
        say(f"May follow: {move['to']} (as {move['as']}){wants}")


@groups["action"].command("set")
def action_set(
    action: ActionName,
    audit: InAudit = "",
    text: Annotated[str | None, typer.Option("--action", help="Corrective action.")] = None,
    correction: Annotated[str | None, typer.Option(help="What was put right at once.")] = None,
    cause: Annotated[str | None, typer.Option(help="Why it could happen.")] = None,
    cause_category: Annotated[str, typer.Option(help=", ".join(word.value for word in CauseCategory))] = "",
    owner: Annotated[str | None, typer.Option(help="Who does it.")] = None,
    due: Annotated[str, typer.Option(help="Due date, YYYY-MM-DD; later by an extension only.")] = "",
    progress: Annotated[str | None, typer.Option(help="What was done so far.")] = None,
    percent: Annotated[int | None, typer.Option(help="Done, 0 to 100.")] = None,
    done_on: Done = "",
    check_on: CheckOn = "",
    check_method: Annotated[str | None, typer.Option(help="How effectiveness will be checked.")] = None,
    verified_by: VerifiedBy = "",
    verified_on: VerifiedOn = "",
    verification: Verification = "",
) -> None:
    """Change what a corrective action says; an empty text clears. Its state changes by `action move`."""
    from iso20k_audit.services import findings

    texts: dict[str, Any] = {
        "action": text, "correction": correction, "root_cause": cause, "owner": owner, "progress": progress,
        "percent_done": percent, "check_method": check_method,
    }  # fmt: skip
    fields = {name: value for name, value in texts.items() if value is not None}
    fields |= _given(done_on, check_on, verified_by, verified_on, verification)
    if day := read_date(due, "--due"):
        fields["due_on"] = day.isoformat()
    if cause_category:
        fields["cause_category"] = read_term(CauseCategory, cause_category, "--cause-category").value
    if not fields:
        raise InputError("Say what is to be changed, for example with --progress.")
    with writing() as workspace:
        workspace.write(lambda ledger: findings.save_action(ledger, _named(ledger, action, audit), fields))
    say(f"{action}: saved")


@groups["action"].command("move")
def action_move(
    action: ActionName,
    state: Annotated[str, typer.Argument(help=", ".join(word.value for word in ActionStatus))],
    audit: InAudit = "",
    as_: Annotated[
        str,
        typer.Option("--as", help="owner, auditor or lead; default: the first that may and that you are."),
    ] = "",
    by: By = "",
    comment: Annotated[str, typer.Option(help="A reason or remark; needed to return or reopen.")] = "",
    done_on: Done = "",
    check_on: CheckOn = "",
    verified_by: VerifiedBy = "",
    verified_on: VerifiedOn = "",
    verification: Verification = "",
) -> None:
    """Move a corrective action to another state. `action show` says which moves may follow."""
    from iso20k_audit.services import action_life

    to = read_term(ActionStatus, state, "STATE")
    party = read_term(ActionParty, as_, "--as") if as_ else None
    fields = _given(done_on, check_on, verified_by, verified_on, verification)

    def record(ledger: Ledger) -> str:
        action_id = _named(ledger, action, audit)
        as_whom = party or action_life.party_for(ledger, action_id, to)
        action_life.move(ledger, action_id, to, as_whom, by, comment, **fields)
        return str(ledger.get("action", action_id)["status"])

    with writing() as workspace:
        reached = workspace.write(record)
    say(f"{action}: {reached}")


@groups["action"].command("extend")
def action_extend(
    action: ActionName,
    to: Annotated[str, typer.Option("--to", help="The day asked for, YYYY-MM-DD.")],
    reason: Annotated[str, typer.Option(help="Why more time is needed.")],
    audit: InAudit = "",
    by: By = "",
) -> None:
    """Ask for more time. The due date stays until the lead auditor decides."""
    from iso20k_audit.services import action_life

    day = read_date(to, "--to")
    with writing() as workspace:
        workspace.write(
            lambda ledger: action_life.ask_extension(
                ledger, _named(ledger, action, audit), day.isoformat() if day else "", reason, by
            )
        )
    say(f"{action}: extension to {to} asked for")


@groups["action"].command("decide")
def action_decide(
    action: ActionName,
    reason: Annotated[str, typer.Option(help="Why.")],
    grant: Annotated[bool, typer.Option("--grant", help="Grant the extension.")] = False,
    refuse: Annotated[bool, typer.Option("--refuse", help="Refuse it.")] = False,
    audit: InAudit = "",
    by: By = "",
) -> None:
    """Grant or refuse the extension that was asked for (lead auditor)."""
    from iso20k_audit.services import action_life

    if grant == refuse:
        raise InputError("Give either --grant or --refuse.")

    def record(ledger: Ledger) -> str:
        action_id = _named(ledger, action, audit)
        asked = action_life.open_extension(ledger, action_id)
        if asked is None:
            raise InputError(f"{action}: no extension is asked for.", "`action extend` asks for one.")
        action_life.decide_extension(ledger, asked["id"], grant, reason, by)
        return str(ledger.get("action", action_id)["due_on"])

    with writing() as workspace:
        due = workspace.write(record)
    say(f"{action}: {'granted' if grant else 'refused'}, due {due}")


@groups["action"].command("escalations")
def action_escalations(as_json: AsJson = False) -> None:
    """List what is escalated in all audits, the longest overdue first, with to whom."""
    from iso20k_audit.services import action_life

    with reading() as workspace:
        found = workspace.read(lambda ledger: action_life.escalations(ledger, ledger.now().date()))
    rows = [
        {
            "reason": one.reason.value,
            "days": one.days,
            "escalated_to": one.to,
            **{
                name: value
                for name, value in asdict(one.item).items()
                if name not in ("late", "escalate_to", "waits")
            },
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
        return
    columns = {
        "days": "Days", "reason": "Reason", "audit_number": "Audit", "finding_number": "Finding", "number": "Action",
        "owner": "Owner", "escalated_to": "Escalated to", "finding_title": "Title",
    }  # fmt: skip
    print_table(rows, columns, "Nothing is escalated.")


def _given(
    done_on: str, check_on: str, verified_by: str, verified_on: str, verification: str
) -> dict[str, Any]:
    """What was given of the fields that moves need."""
    days = {"done_on": (done_on, "--done-on"), "check_on": (check_on, "--check-on")}
    days["verified_on"] = (verified_on, "--verified-on")
    found: dict[str, Any] = {}
    for name, (text, option) in days.items():
        if day := read_date(text, option):
            found[name] = day.isoformat()
    if verified_by:
        found["verified_by"] = verified_by
    if verification:
        found["verification_note"] = verification
    return found

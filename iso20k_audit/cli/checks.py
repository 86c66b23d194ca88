"""Effectiveness checks of a corrective action: planned, held, listed."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.actions import ActionName, InAudit
from iso20k_audit.cli.causes import named_action
from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, groups, read_date, read_term, reading, writing
from iso20k_audit.model.deviation_rates import counted, limits
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Effectiveness
from iso20k_audit.services import effectiveness
from iso20k_audit.services.workspaces import Ledger


@groups["action"].command("check")
def action_check(
    action: ActionName,
    plan: Annotated[
        str, typer.Option("--plan", metavar="DATE", help="Plan a check for that day, or `policy`.")
    ] = "",
    held: Annotated[
        str, typer.Option("--held", metavar="DATE", help="The planned check was held then.")
    ] = "",
    method: Annotated[str, typer.Option("--method", help="How effectiveness is checked.")] = "",
    attribute: Annotated[
        str, typer.Option("--attribute", help="What each item is looked at for; default: that of the audit.")
    ] = "",
    by: Annotated[str, typer.Option("--by", help="Who checked; default: the acting person.")] = "",
    population_after: Annotated[
        str, typer.Option("--population-after", help="Of what the new sample was taken, in words.")
    ] = "",
    size_after: Annotated[
        int | None, typer.Option("--size-after", help="Items looked at after the fix.")
    ] = None,
    deviations_after: Annotated[
        int | None, typer.Option("--deviations-after", help="How many of them deviated.")
    ] = None,
    size_before: Annotated[
        int | None, typer.Option("--size-before", help="Items before; default: counted in the audit.")
    ] = None,
    deviations_before: Annotated[
        int | None,
        typer.Option("--deviations-before", help="Deviations before; default: counted in the audit."),
    ] = None,
    verdict: Annotated[str, typer.Option("--verdict", help="effective or not_effective.")] = "",
    note: Annotated[str, typer.Option("--note", help="On what the verdict rests.")] = "",
    audit: InAudit = "",
    as_json: AsJson = False,
) -> None:
    """Plan an effectiveness check, hold it with its verdict, or change the one that is planned.

    The verdict moves the action: it is verified, or reopened.
    """
    if verdict and not held:
        raise InputError("A verdict needs the day of the check.", "Give --held with the date.")
    if held and not verdict:
        raise InputError("A check that was held has a verdict.", "Give --verdict effective or not_effective.")
    chosen = read_term(Effectiveness, verdict, "--verdict") if verdict else None
    held_on = read_date(held, "--held")
    given = {
        "method": method,
        "attribute": attribute,
        "population_after": population_after,
        "size_after": size_after,
        "deviations_after": deviations_after,
        "size_before": size_before,
        "deviations_before": deviations_before,
        "note": note,
    }
    fields: dict[str, Any] = {name: value for name, value in given.items() if value not in (None, "")}

    def record(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        if plan:
            day = None if plan == "policy" else read_date(plan, "--plan")
            check_id = effectiveness.plan_check(
                ledger, action_id, day.isoformat() if day else None, **({} if held else fields)
            )
        else:
            check_id = effectiveness.open_check(ledger, action_id)
        if chosen is not None and held_on is not None:
            effectiveness.hold_check(ledger, check_id, chosen, held_on=held_on.isoformat(), by=by, **fields)
        elif not plan:
            if not fields:
                raise InputError("Nothing is to be recorded.", "Give --plan, --held or a field of the check.")
            effectiveness.save_check(ledger, check_id, fields | ({"checked_by": by} if by else {}))
        row = ledger.get("effectiveness_check", check_id)
        status = ledger.get("action", action_id)["status"]
        return {
            "id": check_id,
            "planned_on": row["planned_on"],
            "held_on": row["held_on"],
            "verdict": row["verdict"],
            "status": status,
            "compared": effectiveness.compared(row),
        }

    with writing() as workspace:
        done = workspace.write(record)
    if as_json:
        print_json(done)
        return
    if done["verdict"]:
        say(f"{Effectiveness(done['verdict']).label}; the action is now: {done['status']}.")
    else:
        say(f"Planned for {done['planned_on']}.")
    if done["compared"]:
        say(done["compared"])


@groups["action"].command("checks")
def action_checks(action: ActionName, audit: InAudit = "", as_json: AsJson = False) -> None:
    """List the effectiveness checks of a corrective action, with both deviation rates."""

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        action_id = named_action(ledger, action, audit)
        found = []
        for row in effectiveness.checks(ledger, action_id):
            told = dict(row) | {"compared": effectiveness.compared(row)}
            for when in ("before", "after"):
                sample = effectiveness.sampled(row, when)
                told[f"rate_{when}"] = f"{counted(sample)}, {limits(sample)}" if sample else None
                told[f"upper_{when}"] = round(sample.upper, 6) if sample else None
            told["evidence"] = [item["number"] for item in effectiveness.evidence_of(ledger, row)]
            found.append(told)
        return found

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    columns = {
        "planned_on": "Planned",
        "held_on": "Held",
        "checked_by": "By",
        "verdict": "Verdict",
        "rate_before": "Before",
        "rate_after": "After",
        "note": "Note",
    }
    print_table(rows, columns, "No effectiveness check is planned.")

"""Findings that say the same: suggested, grouped, ungrouped, or said to be different."""

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
    reading,
    writing,
)
from iso20k_audit.services.workspaces import Ledger

Findings = Annotated[list[str], typer.Argument(metavar="FINDING…", help="Numbers or ids.")]


def _ids(ledger: Ledger, names: list[str]) -> list[str]:
    return [find_record(ledger, "finding", None, name, *FINDING_NUMBERS) for name in names]


@groups["finding"].command("duplicates")
def finding_duplicates(audit: AuditName, as_json: AsJson = False) -> None:
    """List findings that probably say the same, the groups there are, and what was said to be different."""
    from iso20k_audit.services import audits, browsing, duplicates, grouping

    def read(ledger: Ledger) -> dict[str, Any]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        rows = browsing.list_findings(ledger, audit_id)
        numbers = {row["id"]: row["shown_number"] or "" for row in rows}
        return {
            "suggestions": [
                {
                    "findings": [numbers[one] for one in found.ids],
                    "ids": found.ids,
                    "score": found.score,
                    "reasons": found.reasons,
                    "joins": found.joins,
                }
                for found in duplicates.suggestions(ledger, audit_id)
            ],
            "groups": [
                {
                    "id": group.id,
                    "title": group.title,
                    "reason": group.reason,
                    "findings": [numbers[one] for one in group.members],
                    "ids": group.members,
                }
                for group in grouping.groups(ledger, audit_id, rows)
            ],
            "not_the_same": [
                {
                    "findings": [numbers.get(pair.one, ""), numbers.get(pair.other, "")],
                    "ids": [pair.one, pair.other],
                    "reason": pair.reason,
                }
                for pair in grouping.not_same_pairs(ledger, audit_id)
            ],
        }

    with reading() as workspace:
        found = workspace.read(read)
    if as_json:
        print_json(found)
        return
    lines = [
        {"findings": " ".join(one["findings"]), "score": one["score"], "why": ", ".join(one["reasons"])}
        for one in found["suggestions"]
    ]
    columns = {"findings": "Probably the same", "score": "Score", "why": "Why"}
    print_table(lines, columns, "No findings look like duplicates.")
    for group in found["groups"]:
        say(f"Group: {group['title']}: {' '.join(group['findings'])}")
    for pair in found["not_the_same"]:
        say(f"Not the same: {' '.join(pair['findings'])} {pair['reason']}".rstrip())


@groups["finding"].command("group")
def finding_group(
    findings: Findings,
    title: Annotated[str, typer.Option(help="Title of the group; default: that of the gravest.")] = "",
    reason: Annotated[str, typer.Option(help="Why they say the same.")] = "",
    first: Annotated[str, typer.Option(help="The finding to be read first; default: the gravest.")] = "",
    join: Annotated[bool, typer.Option("--join", help="Groups that they are in already become one.")] = False,
    as_json: AsJson = False,
) -> None:
    """Group findings that say the same; each stays as it is and counts for its site."""
    from iso20k_audit.services.grouping import group_findings, group_named

    def record(ledger: Ledger) -> dict[str, Any]:
        ids = _ids(ledger, findings)
        group_id = group_findings(
            ledger,
            ids,
            title=title or None,
            reason=reason or None,
            leading_id=_ids(ledger, [first])[0] if first else None,
            joining=join,
        )
        made = group_named(ledger, ledger.get("finding", ids[0])["audit_id"], group_id)
        return {"id": made.id, "title": made.title, "reason": made.reason, "ids": made.members}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(f"{made['title']}  {made['id']}  findings: {len(made['ids'])}")


@groups["finding"].command("ungroup")
def finding_ungroup(
    findings: Findings, reason: Annotated[str, typer.Option(help="Why; it stays in the history.")] = ""
) -> None:
    """Take findings out of their groups."""
    from iso20k_audit.services.grouping import take_out

    with writing() as workspace:
        workspace.write(lambda ledger: take_out(ledger, _ids(ledger, findings), reason))
    say(f"{', '.join(findings)}: in no group")


@groups["finding"].command("not-same")
def finding_not_same(
    findings: Findings,
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    take_back: Annotated[
        bool, typer.Option("--take-back", help="They may be suggested to each other again.")
    ] = False,
) -> None:
    """Say that findings do not say the same, so that they are not suggested again; or take that back."""
    from iso20k_audit.services.grouping import forget_not_same, say_not_same

    def record(ledger: Ledger) -> None:
        if take_back:
            forget_not_same(ledger, _ids(ledger, findings))
        else:
            say_not_same(ledger, _ids(ledger, findings), reason)

    with writing() as workspace:
        workspace.write(record)
    say(f"{', '.join(findings)}: {'may be the same' if take_back else 'not the same'}")

"""Where an organisation stands before its certification audit."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, app, find_named, reading
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.readiness import Item, Part, Readiness, Severity
from iso20k_audit.services.workspaces import Ledger


@app.command("readiness")
def readiness_command(
    standard: Annotated[str, typer.Option(help="Standard, such as iso27001-2022.")] = "iso20000-1-2018",
    organisation: Annotated[str, typer.Option(help="Name or id; empty for all together.")] = "",
    as_json: AsJson = False,
) -> None:
    """Count what is there before a certification audit, and list what to fix first. There is no score."""
    from iso20k_audit.services import readiness

    def read(ledger: Ledger) -> Readiness:
        known = [name for name, _title in readiness.choices(ledger).standards]
        if standard not in known:
            raise InputError(f'--standard: "{standard}" is not known.', f"Use one of: {', '.join(known)}.")
        organisation_id = find_named(ledger, "organisation", organisation)
        return readiness.readiness(ledger, standard, organisation_id)

    with reading() as workspace:
        found = workspace.read(read)
    if as_json:
        print_json(_document(found))
        return
    facts = found.facts
    say(" · ".join(part for part in (facts.standard_title, facts.organisation, facts.towards) if part))
    rows: list[dict[str, Any]] = []
    for part in found.parts:
        rows.append({"part": part.title, "count": part.told})
        rows += [{"part": f"  {name}", "count": f"{done} of {total}"} for name, done, total in part.lines]
    print_table(rows, {"part": "Part", "count": "Count"}, "Nothing is counted.")
    if found.is_empty:
        say("Nothing was audited here yet: start an internal audit first.")
    items = [
        {
            "severity": item.severity.label,
            "what": item.what,
            "clauses": ", ".join(item.clauses),
            "record": item.record,
            "why": item.why,
        }
        for item in found.items
    ]
    columns = {"severity": "Severity", "what": "What", "clauses": "Clauses", "record": "Record", "why": "Why"}
    print_table(items, columns, "Nothing to fix was found in the records.")
    say("What the records cannot tell:")
    for line in found.unknown:
        say(f"- {line}")


def _document(found: Readiness) -> dict[str, Any]:
    facts = found.facts
    return {
        "day": facts.today,
        "standard": facts.standard,
        "organisation": facts.organisation,
        "towards": facts.towards,
        "cycle_from": facts.cycle_from,
        "is_empty": found.is_empty,
        "severities": {one.value: found.count(one) for one in Severity},
        "parts": [_part(part) for part in found.parts],
        "items": [_item(item) for item in found.items],
        "unknown": list(found.unknown),
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "part": part.name.value,
        "title": part.title,
        "done": part.done,
        "total": part.total,
        "unit": part.unit,
        "counts": part.counts,
        "lines": [{"name": name, "done": done, "total": total} for name, done, total in part.lines],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "severity": item.severity.value,
        "part": item.part.value,
        "what": item.what,
        "why": item.why,
        "clauses": list(item.clauses),
        "record": item.record,
        "page": item.place.page,
        "target": item.place.target,
    }

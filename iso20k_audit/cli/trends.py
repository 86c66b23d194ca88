"""Trends over all audits, objectives with their values, and benefits."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.exports import _check_target
from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, app, find_record, groups, read_date, read_term, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import AuditType, BenefitKind, Direction, FindingKind
from iso20k_audit.services.workspaces import Ledger

Named = Annotated[str, typer.Option(help="Name or id.")]
By = Annotated[
    str, typer.Option(help="Print findings by: clause, group, process, site, client, kind, step or cause.")
]
OneFile = Annotated[Path | None, typer.Option(metavar="FILE")]


@app.command("trends")
def trends_command(
    organisation: Named = "",
    site: Named = "",
    client: Named = "",
    standard: Annotated[str, typer.Option(help="Such as iso20000-1-2018.")] = "",
    audit_type: Annotated[str, typer.Option("--type", help=", ".join(word.value for word in AuditType))] = "",
    since: Annotated[str, typer.Option("--from", help="Audits that end on this day or later.")] = "",
    until: Annotated[str, typer.Option("--to", help="Audits that end on this day or earlier.")] = "",
    by: By = "",
    unit: Annotated[str, typer.Option("--per", help="A point for each: audit, quarter or year.")] = "quarter",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            help=f"Kinds counted; default all but positive: {', '.join(word.value for word in FindingKind)}"
        ),
    ] = None,
    drafts: Annotated[bool, typer.Option("--drafts", help="Count findings that are not issued too.")] = False,
    chart: Annotated[
        str, typer.Option(help="Which chart --csv writes; its name is in the JSON. Default: that of --by.")
    ] = "",
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help="Write one chart's data as CSV.")] = None,
    xlsx: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write all charts as Excel, with native charts.")
    ] = None,
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help="Write all charts as PDF.")] = None,
    as_json: AsJson = False,
) -> None:
    """Findings by clause, site, cause and time; repeats; times to close; ageing; conformity; with the ids counted."""
    from iso20k_audit.model.trend_figures import OVER, figure, figures, names
    from iso20k_audit.model.trends import PROBLEMS, Dimension, TrendFilter, Unit
    from iso20k_audit.reports import trend_book
    from iso20k_audit.services import trends

    chosen = _word(Dimension, by, "--by") if by else None
    point = _word(Unit, unit, "--per")
    if audit_type:
        read_term(AuditType, audit_type, "--type")
    kinds = tuple(read_term(FindingKind, one, "--kind").value for one in kind or ()) or PROBLEMS
    first, last = read_date(since, "--from"), read_date(until, "--to")
    known = [*names(), *(f"{OVER}{one.value}" for one in Dimension)]
    if chart and chart not in known:
        raise InputError(f'--chart: "{chart}" is not known.', f"Use one of: {', '.join(known)}.")

    def read(ledger: Ledger) -> Any:
        wanted = TrendFilter(
            _id(ledger, "organisation", organisation),
            first.isoformat() if first else "",
            last.isoformat() if last else "",
            _id(ledger, "site", site),
            _id(ledger, "client", client),
            standard,
            audit_type,
            kinds,
            drafts,
        )
        return trends.trends(ledger, wanted)

    with reading() as workspace:
        for target in (csv, xlsx, pdf):
            if target is not None:
                _check_target(workspace.folder, target)
        found = workspace.read(read)
    made = figures(found, point)
    name = chart or (f"by_{chosen.value}" if chosen else "findings")
    told = [
        ("Audits", f"{since or '…'} to {until or '…'}" if since or until else "all"),
        *((label, text) for label, text in (("Organisation", organisation), ("Site", site)) if text),
        *((label, text) for label, text in (("Client account", client), ("Standard", standard)) if text),
    ]
    cover = trend_book.Cover("Trends", found.today.isoformat(), tuple(told))
    if csv is not None:
        say(trend_book.write_csv(figure(found, name, point), csv))
    if xlsx is not None:
        say(trend_book.write_xlsx(cover, made, xlsx))
    if pdf is not None:
        say(trend_book.write_pdf(cover, made, pdf))
    if as_json:
        shown = [figure(found, f"{OVER}{chosen.value}", point)] if chosen else []
        print_json(_document(found, [one for one in made if not chosen or one.name == name] + shown))
    elif csv is None and xlsx is None and pdf is None:
        _print(figure(found, name, point), [] if chosen or chart else made)


def _word(words: type[StrEnum], value: str, option: str) -> Any:
    """The word of a list that is never shown by other words.

    Raises:
        InputError: it is not one; names those there are.
    """
    try:
        return words(value)
    except ValueError:
        raise InputError(f'{option}: "{value}" is not known.', f"Use one of: {', '.join(words)}.") from None


def _id(ledger: Ledger, kind: str, name: str) -> str:
    """Id of the organisation, site or client of that name.

    Raises:
        InputError: there is none; names those there are.
    """
    if not name:
        return ""
    known = {row["id"]: row["name"] or "" for row in ledger.select(kind)}
    for record_id, called in known.items():
        if name.casefold() in (record_id.casefold(), called.casefold()):
            return str(record_id)
    listed = "; ".join(sorted(known.values())) or "none yet"
    raise InputError(f'--{kind}: there is no "{name}".', f"Known: {listed}.")


def _document(found: Any, made: list[Any]) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "today": found.today.isoformat(),
        "filter": asdict(found.wanted),
        "audits": [one._asdict() for one in found.audits],
        "findings": [one.id for one in found.findings],
        "left_out": asdict(found.left_out),
        "charts": [_chart(one) for one in made],
    }


def _chart(one: Any) -> dict[str, Any]:
    from dataclasses import asdict

    def cell(series: int, place: int) -> dict[str, Any]:
        found = one.cell(series, place)
        known: dict[str, Any] = {"value": found.value, "ids": list(found.ids)}
        if found.of is not None:
            known["of"] = found.of
        if found.note:
            known["note"] = found.note
        if found.source is not None:
            known["source"] = asdict(found.source)
        return known

    return {
        "name": one.name,
        "title": one.title,
        "unit": one.unit.value,
        "counts": one.counts.value,
        "how": one.how,
        "notes": list(one.notes),
        "rows": [
            {
                "key": label.key,
                "label": label.text,
                "title": label.more,
                "values": {series.key: cell(number, place) for number, series in enumerate(one.series)},
            }
            for place, label in enumerate(one.categories)
        ],
    }


def _print(one: Any, others: list[Any]) -> None:
    from iso20k_audit.model.figures import rows_of

    head, rows = rows_of(one)
    say(one.title)
    shown = [{f"{place}": "–" if value is None else value for place, value in enumerate(row)} for row in rows]
    print_table(shown, {f"{place}": text for place, text in enumerate(head)}, "Nothing is counted.")
    for text in (one.how, *one.notes):
        say(text)
    if others:
        say()
        say(
            "Further charts (--chart NAME, or --json for all): "
            + ", ".join(other.name for other in others)
            + "."
        )


# -- objectives ---------------------------------------------------------------------------------------------

ObjectiveName = Annotated[str, typer.Argument(metavar="OBJECTIVE", help="Title or id.")]


@groups["objective"].command("add")
def objective_add(
    title: Annotated[str, typer.Option(help="What is to be reached.")],
    measure: Annotated[str, typer.Option(help="How it is measured.")] = "",
    unit: Annotated[str, typer.Option(help="Such as %, hours, tickets.")] = "",
    baseline: Annotated[str, typer.Option(help="Where it stood before, such as 7.5 or 7,5.")] = "",
    target: Annotated[str, typer.Option(help="What is to be reached, as a number.")] = "",
    direction: Annotated[str, typer.Option(help="Better is: higher or lower.")] = Direction.HIGHER.value,
    due: Annotated[str, typer.Option(help="By when, such as 2027-06-30.")] = "",
    owner: Annotated[str, typer.Option(help="Who answers for it.")] = "",
    clause: Annotated[str, typer.Option(help="Clause that it belongs to.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record an objective with its target."""
    from iso20k_audit.services import objectives

    day = read_date(due, "--due")
    way = read_term(Direction, direction, "--direction")
    fields = {"measure": measure, "unit": unit, "baseline": baseline, "target": target, "owner": owner}
    fields |= {"clause": clause, "due_on": day.isoformat() if day else ""}
    with writing() as workspace:
        made = workspace.write(
            lambda ledger: objectives.add(
                ledger, title=title, direction=way.value, **{k: v for k, v in fields.items() if v}
            )
        )
    print_json({"id": made}) if as_json else say(made)


@groups["objective"].command("list")
def objective_list(as_json: AsJson = False) -> None:
    """List objectives with their latest value and how they stand."""
    from iso20k_audit.services import objectives

    with reading() as workspace:
        found = workspace.read(objectives.list_objectives)
    rows = [_objective(one) for one in found]
    if as_json:
        print_json(rows)
        return
    columns = {"title": "Objective", "latest": "Latest", "target": "Target", "unit": "Unit", "due_on": "Due"}
    print_table(rows, columns | {"status": "Status", "owner": "Owner"}, "There are no objectives.")


@groups["objective"].command("read")
def objective_read(
    objective: ObjectiveName,
    value: Annotated[str, typer.Option(help="What was measured, such as 12.5 or 12,5.")],
    on: Annotated[str, typer.Option("--on", help="Day; default today.")] = "",
    note: Annotated[str, typer.Option(help="Remark.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record a measured value."""
    from iso20k_audit.services import objectives

    day = read_date(on, "--on")

    def record(ledger: Ledger) -> tuple[str, str]:
        found = find_record(ledger, "objective", None, objective, "title")
        made = objectives.add_reading(ledger, found, value, read_on=day, note=note)
        return made, objectives.objective(ledger, found).status.value

    with writing() as workspace:
        made, status = workspace.write(record)
    print_json({"id": made, "status": status}) if as_json else say(f"{made}  {status}")


@groups["objective"].command("show")
def objective_show(objective: ObjectiveName, as_json: AsJson = False) -> None:
    """Show an objective with all values, and by which rule it stands as it does."""
    from iso20k_audit.services import objectives

    def read(ledger: Ledger) -> Any:
        return objectives.objective(ledger, find_record(ledger, "objective", None, objective, "title"))

    with reading() as workspace:
        found = workspace.read(read)
    shown = _objective(found) | {
        "readings": [
            {
                "id": one.id,
                "on": one.read_on.isoformat() if one.read_on else "",
                "value": one.text,
                "note": one.note,
            }
            for one in found.readings
        ],
        "rule": objectives.how_judged(),
    }
    if as_json:
        print_json(shown)
        return
    for name in ("title", "measure", "unit", "baseline", "target", "due_on", "owner", "clause", "status"):
        say(f"{name}: {shown[name]}")
    print_table(shown["readings"], {"on": "Measured on", "value": "Value", "note": "Note"}, "No values yet.")
    say(shown["rule"])


def _objective(one: Any) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "measure": one.measure,
        "unit": one.unit,
        "direction": one.direction.value,
        "baseline": one.baseline_text,
        "target": one.target_text,
        "due_on": one.due_on.isoformat() if one.due_on else "",
        "owner": one.owner,
        "clause": one.clause,
        "status": one.status.value,
        "latest": one.latest.text if one.latest else "",
        "latest_on": one.latest.read_on.isoformat() if one.latest and one.latest.read_on else "",
    }


# -- benefits ------------------------------------------------------------------------------------------------


@groups["benefit"].command("add")
def benefit_add(
    title: Annotated[str, typer.Option(help="What was gained.")],
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in BenefitKind))],
    amount: Annotated[str, typer.Option(help="Such as 1250 or 12.5.")] = "",
    unit: Annotated[str, typer.Option(help="Such as EUR, hours.")] = "",
    since: Annotated[str, typer.Option("--from", help="First day.")] = "",
    until: Annotated[str, typer.Option("--to", help="Last day.")] = "",
    source: Annotated[str, typer.Option(help="How the amount is known.")] = "",
    recorded_by: Annotated[str, typer.Option(help="By whom; default: who acts.")] = "",
    finding: Annotated[str, typer.Option(help="Number of the finding that it comes from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record a benefit: the organisation's own statement, not audited."""
    from iso20k_audit.services import benefits

    first, last = read_date(since, "--from"), read_date(until, "--to")
    word = read_term(BenefitKind, kind, "--kind")
    fields: dict[str, Any] = {"amount": amount, "unit": unit, "source": source, "recorded_by": recorded_by}
    fields |= {
        "benefit_from": first.isoformat() if first else "",
        "benefit_to": last.isoformat() if last else "",
    }

    def record(ledger: Ledger) -> str:
        given = {name: text for name, text in fields.items() if text}
        if finding:
            given["for_finding"] = benefits.finding_of(ledger, finding)
        return benefits.add(ledger, title=title, kind=word, **given)

    with writing() as workspace:
        made = workspace.write(record)
    print_json({"id": made, "standing": benefits.not_audited()}) if as_json else say(made)


@groups["benefit"].command("list")
def benefit_list(
    since: Annotated[str, typer.Option("--from", help="Benefits from this day.")] = "",
    until: Annotated[str, typer.Option("--to", help="Benefits up to this day.")] = "",
    as_json: AsJson = False,
) -> None:
    """List benefits with their sums per kind and unit; recorded by the organisation, not audited."""
    from iso20k_audit.services import benefits

    first, last = read_date(since, "--from"), read_date(until, "--to")
    with reading() as workspace:
        found = workspace.read(
            lambda ledger: benefits.list_benefits(
                ledger, first.isoformat() if first else "", last.isoformat() if last else ""
            )
        )
    rows = [
        {
            "id": one.id,
            "title": one.title,
            "kind": one.kind.value,
            "amount": one.amount_text,
            "unit": one.unit,
            "from": one.since.isoformat() if one.since else "",
            "to": one.until.isoformat() if one.until else "",
            "source": one.source,
            "recorded_by": one.recorded_by,
            "finding": one.finding,
        }
        for one in found
    ]
    sums = [
        {"kind": one.kind.value, "unit": one.unit, "amount": str(one.amount), "ids": list(one.ids)}
        for one in benefits.totals(found)
    ]
    if as_json:
        print_json({"standing": benefits.not_audited(), "benefits": rows, "totals": sums})
        return
    say(benefits.not_audited())
    columns = {
        "title": "Benefit",
        "kind": "Kind",
        "amount": "Amount",
        "unit": "Unit",
        "from": "From",
        "to": "To",
    }
    print_table(
        rows, columns | {"recorded_by": "Recorded by", "finding": "Finding"}, "No benefits are recorded."
    )
    for one in sums:
        say(f"Sum of {one['kind']}: {one['amount']} {one['unit']}".rstrip())

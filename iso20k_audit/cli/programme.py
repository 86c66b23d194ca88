"""Audit programme: coverage, planned audits, how often areas are due, gaps against 9.2, calendar."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, groups, named_checklist, read_date, read_term, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Level
from iso20k_audit.services.workspaces import Ledger

ProgrammeName = Annotated[str, typer.Option("--programme", help="Title or id; default: the newest.")]
Areas = Annotated[
    list[str] | None,
    typer.Option(
        "--area", help="What is audited: site=Cebu, clause=8.6.1, shift=Cebu: Night; several times."
    ),
]
People = Annotated[list[str] | None, typer.Option("--auditor", help="Further auditor; several times.")]
_programme = groups["programme"].command


@_programme("create")
def programme_create(
    title: Annotated[str, typer.Option(help="Title.")],
    starts_on: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD.")],
    ends_on: Annotated[str, typer.Option("--to", help="Last day, YYYY-MM-DD.")],
    objectives: Annotated[str, typer.Option(help="Objectives of the programme.")] = "",
    risks: Annotated[str, typer.Option(help="Risks of the programme.")] = "",
    method: Annotated[str, typer.Option(help="Methods.")] = "",
    responsible: Annotated[str, typer.Option(help="Who is responsible.")] = "",
    as_json: AsJson = False,
) -> None:
    """Begin an audit programme of several years; makes the workspace if there is none."""
    from iso20k_audit.services.programme import create_programme

    first, last = read_date(starts_on, "--from"), read_date(ends_on, "--to")
    if first is None or last is None:
        raise InputError("--from and --to: a programme needs both days.", "Write them as 2026-01-01.")
    texts = {"objectives": objectives, "risks": risks, "method": method, "responsible": responsible}
    with writing(create=True) as workspace:
        made = workspace.write(lambda ledger: create_programme(ledger, title, first, last, **texts))
    if as_json:
        print_json({"id": made, "title": title})
    else:
        say(f"{title}  {made}")


@_programme("show")
def programme_show(programme: ProgrammeName = "", as_json: AsJson = False) -> None:
    """Show a programme with its planned audits."""
    from iso20k_audit.services.programme import find_programme, read_programme

    with reading() as workspace:
        found = workspace.read(lambda ledger: read_programme(ledger, find_programme(ledger, programme)["id"]))
    items: list[dict[str, Any]] = [
        {
            "id": item.id,
            "title": item.title,
            "from": item.planned_from,
            "to": item.planned_to,
            "hours": item.hours,
            "state": item.state.value,
            "audit": item.audit_number,
            "lead": item.lead,
            "team": list(item.team),
            "standard": item.standard,
            "areas": [{"dimension": a.dimension, "area": a.area, "title": a.title} for a in item.areas],
            "reason": item.reason,
            "own_work": list(item.own_work),
            "override_reason": item.override_reason,
        }
        for item in found.items
    ]
    facts = {
        "id": found.id,
        "title": found.title,
        "from": found.starts_on,
        "to": found.ends_on,
        "objectives": found.objectives,
        "risks": found.risks,
        "method": found.method,
        "responsible": found.responsible,
        "reviewed_on": found.reviewed_on,
        "review_note": found.review_note,
        "hours": found.hours,
    }
    if as_json:
        print_json({**facts, "planned_audits": items})
        return
    say(f"{found.title}  {found.starts_on} to {found.ends_on}  {found.id}")
    for item in items:
        item["covers"] = ", ".join(area["title"] for area in item["areas"])[:80]
    columns = {"from": "From", "to": "To", "title": "Title", "state": "State", "hours": "Hours"}
    columns |= {"audit": "Audit", "lead": "Lead", "covers": "Covers", "id": "Id"}
    print_table(items, columns, "No audit is planned yet. `programme propose` says which are needed.")


@_programme("change")
def programme_change(
    programme: ProgrammeName = "",
    title: Annotated[str | None, typer.Option(help="Title.")] = None,
    starts_on: Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")] = None,
    ends_on: Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = None,
    objectives: Annotated[str | None, typer.Option(help="Objectives of the programme.")] = None,
    risks: Annotated[str | None, typer.Option(help="Risks of the programme.")] = None,
    method: Annotated[str | None, typer.Option(help="Methods.")] = None,
    responsible: Annotated[str | None, typer.Option(help="Who is responsible.")] = None,
) -> None:
    """Change what a programme says; what is not given stays."""
    from iso20k_audit.services.programme import find_programme, save_programme

    given: dict[str, Any] = {
        "title": title,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "objectives": objectives,
    }
    given |= {"risks": risks, "method": method, "responsible": responsible}
    fields = {name: value for name, value in given.items() if value is not None}
    with writing() as workspace:
        workspace.write(
            lambda ledger: save_programme(ledger, find_programme(ledger, programme)["id"], fields)
        )
    say("Saved.")


@_programme("review")
def programme_review(
    note: Annotated[str, typer.Option(help="What the review changed.")],
    on: Annotated[str, typer.Option(help="Day, YYYY-MM-DD; default: today.")] = "",
    programme: ProgrammeName = "",
) -> None:
    """Record that the programme was reviewed."""
    from iso20k_audit.services.programme import find_programme, record_review

    day = read_date(on, "--on")

    def job(ledger: Ledger) -> None:
        record_review(ledger, find_programme(ledger, programme)["id"], day or ledger.now().date(), note)

    with writing() as workspace:
        workspace.write(job)
    say("Saved.")


def _area_keys(ledger: Ledger, given: list[str]) -> list[tuple[str, str]]:
    from iso20k_audit.services.risk_ratings import find_area

    keys = []
    for one in given:
        dimension, sign, name = one.partition("=")
        if not sign:
            raise InputError(
                f'--area: "{one}" does not say what it is.', "Write it as clause=8.6.1 or site=Cebu."
            )
        keys.append((dimension.strip(), find_area(ledger, dimension.strip(), name.strip()).id))
    return keys


def _person(ledger: Ledger, name: str) -> str:
    from iso20k_audit.services.workspaces import find_or_add_person

    return find_or_add_person(ledger, name)


@_programme("add")
def programme_add(
    title: Annotated[str, typer.Option(help="Title of the planned audit.")],
    area: Areas = None,
    starts_on: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD.")] = "",
    ends_on: Annotated[str, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = "",
    hours: Annotated[int, typer.Option(help="Planned hours.")] = 0,
    lead: Annotated[str, typer.Option(help="Lead auditor.")] = "",
    auditor: People = None,
    standard: Annotated[str, typer.Option(help="Standard of the clauses; default: the usual one here.")] = "",
    reason: Annotated[str, typer.Option(help="Why then.")] = "",
    programme: ProgrammeName = "",
    as_json: AsJson = False,
) -> None:
    """Plan an audit."""
    from iso20k_audit.services.coverage_matrix import usual_standard
    from iso20k_audit.services.programme import add_item, find_programme

    first, last = read_date(starts_on, "--from"), read_date(ends_on, "--to")

    def job(ledger: Ledger) -> str:
        fields: dict[str, Any] = {"planned_hours": hours or None, "reason": reason or None}
        fields["standard"] = standard or usual_standard(ledger)
        fields["lead_id"] = _person(ledger, lead) if lead else None
        fields["team"] = [_person(ledger, name) for name in auditor or []] or None
        found = find_programme(ledger, programme)["id"]
        return add_item(ledger, found, title, _area_keys(ledger, area or []), first, last, **fields)

    with writing() as workspace:
        made = workspace.write(job)
    if as_json:
        print_json({"id": made, "title": title})
    else:
        say(f"{title}  {made}")


@_programme("change-audit")
def programme_change_audit(
    planned: Annotated[str, typer.Argument(metavar="PLANNED", help="Title or id of the planned audit.")],
    title: Annotated[str | None, typer.Option(help="Title.")] = None,
    area: Areas = None,
    starts_on: Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")] = None,
    ends_on: Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = None,
    hours: Annotated[int | None, typer.Option(help="Planned hours.")] = None,
    lead: Annotated[str | None, typer.Option(help="Lead auditor.")] = None,
    auditor: People = None,
    reason: Annotated[str | None, typer.Option(help="Why then.")] = None,
    override_reason: Annotated[str | None, typer.Option(help="Reason in spite of own work.")] = None,
    programme: ProgrammeName = "",
) -> None:
    """Change a planned audit; what is not given stays."""
    from iso20k_audit.services.programme import areas_json, find_item, find_programme, save_programme

    given: dict[str, Any] = {"title": title, "planned_from": starts_on, "planned_to": ends_on}
    given |= {"planned_hours": hours, "reason": reason, "override_reason": override_reason}

    def job(ledger: Ledger) -> None:
        item = find_item(ledger, find_programme(ledger, programme)["id"], planned)
        fields = {name: value for name, value in given.items() if value is not None}
        if area is not None:
            fields["areas"] = areas_json(_area_keys(ledger, area))
        if lead is not None:
            fields["lead_id"] = _person(ledger, lead) if lead else None
        if auditor is not None:
            fields["team"] = [_person(ledger, name) for name in auditor]
        save_programme(ledger, item["id"], fields)

    with writing() as workspace:
        workspace.write(job)
    say("Saved.")


@_programme("withdraw")
def programme_withdraw(
    planned: Annotated[str, typer.Argument(metavar="PLANNED", help="Title or id of the planned audit.")],
    reason: Annotated[str, typer.Option(help="Why it is not planned any more.")],
    programme: ProgrammeName = "",
) -> None:
    """Take a planned audit out of the programme; it stays in the history."""
    from iso20k_audit.services.programme import find_item, find_programme, withdraw_item

    with writing() as workspace:
        workspace.write(
            lambda ledger: withdraw_item(
                ledger, find_item(ledger, find_programme(ledger, programme)["id"], planned)["id"], reason
            )
        )
    say("Withdrawn.")


@_programme("start")
def programme_start(
    planned: Annotated[str, typer.Argument(metavar="PLANNED", help="Title or id of the planned audit.")],
    checklist: Annotated[list[str], typer.Option(help="Id of a checklist, or a file; several are combined.")],
    programme: ProgrammeName = "",
    as_json: AsJson = False,
) -> None:
    """Start a planned audit as a real one, with the questions about its clauses."""
    from iso20k_audit.checklists.combining import combine
    from iso20k_audit.services.programme import find_item, find_programme, start_item

    sources = [named_checklist(name) for name in checklist]
    asked = combine(sources)

    def job(ledger: Ledger) -> dict[str, Any]:
        item = find_item(ledger, find_programme(ledger, programme)["id"], planned)
        audit_id = start_item(ledger, item["id"], asked, sources if len(sources) > 1 else ())
        return {"id": audit_id, "number": ledger.get("audit", audit_id)["number"]}

    with writing() as workspace:
        made = workspace.write(job)
    if as_json:
        print_json(made)
    else:
        say(f"{made['number']}  {made['id']}")


@_programme("propose")
def programme_propose(
    programme: ProgrammeName = "",
    accept: Annotated[bool, typer.Option("--accept", help="Plan all that is proposed.")] = False,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", help="With --accept: only those of this title; several times."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Propose the audits that the programme lacks, with the reasons; nothing is planned without --accept."""
    from iso20k_audit.services import programme_planning
    from iso20k_audit.services.programme import find_programme

    def job(ledger: Ledger) -> list[programme_planning.ProposedAudit]:
        found = find_programme(ledger, programme)["id"]
        proposed = programme_planning.propose_plan(ledger, found)
        if accept:
            proposed = [one for one in proposed if not only or one.title in only]
            programme_planning.accept(ledger, found, proposed)
        return proposed

    with writing() if accept else reading() as workspace:
        proposed = workspace.write(job) if accept else workspace.read(job)
    rows: list[dict[str, Any]] = [
        {
            "title": one.title,
            "from": one.planned_from,
            "to": one.planned_to,
            "hours": one.hours,
            "standard": one.standard,
            "areas": [{"dimension": a.dimension, "area": a.area, "title": a.title} for a in one.areas],
            "reasons": list(one.reasons),
        }
        for one in proposed
    ]
    if as_json:
        print_json({"accepted": accept, "proposed": rows})
        return
    for row in rows:
        row["covers"] = ", ".join(area["title"] for area in row["areas"])[:100]
    columns = {"from": "From", "to": "To", "title": "Title", "hours": "Hours", "covers": "Covers"}
    print_table(rows, columns, "Nothing is missing: everything that is due is planned.")
    if rows:
        say("Planned." if accept else "`programme propose --accept` plans them.")


@_programme("coverage")
def programme_coverage(
    rows: Annotated[str, typer.Option(help="clause, site, shift, process, client or service.")] = "clause",
    columns: Annotated[str, typer.Option(help="Another one of these, or time.")] = "site",
    years: Annotated[int, typer.Option(help="Years that count, this one included.")] = 3,
    standard: Annotated[str, typer.Option(help="Whose clauses; default: the usual one here.")] = "",
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    as_json: AsJson = False,
) -> None:
    """What was audited when, in which audit, with what outcome; what never was stands out."""
    from iso20k_audit.services.coverage_matrix import coverage

    with reading() as workspace:
        matrix = workspace.read(
            lambda ledger: coverage(ledger, rows, columns, years=years, standard=standard)
        )
    if as_json:
        from iso20k_audit.services.coverage_export import matrix_json

        print_json(matrix_json(matrix))
        return
    from iso20k_audit.services.coverage_export import matrix_rows

    head, *lines = matrix_rows(matrix)
    if as_csv:
        stream = io.StringIO()
        csv.writer(stream).writerows([head, *lines])
        say(stream.getvalue(), end="")
        return
    shown = [dict(zip(map(str, range(len(head))), line, strict=True)) for line in lines]
    print_table(
        shown, {str(place): title for place, title in enumerate(head)}, "There is nothing to show yet."
    )
    never = [
        area.title
        for area in (*matrix.rows, *matrix.columns)
        if area.id in matrix.never_rows | matrix.never_columns
    ]
    if never:
        say(f"Never audited: {', '.join(never)}")


@_programme("rate")
def programme_rate(
    dimension: Annotated[str, typer.Argument(help="clause, site, shift, process, client or service.")],
    area: Annotated[str, typer.Argument(help="Which: number, name or id.")],
    importance: Annotated[str, typer.Option(help="low, medium or high.")] = "",
    change: Annotated[str, typer.Option(help="low, medium or high.")] = "",
    note: Annotated[str | None, typer.Option(help="What changed.")] = None,
    months: Annotated[
        int | None, typer.Option(help="Months between audits, set by hand; 0 leaves it to the rule.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Rate importance and changes of an area, which decide how often it is audited."""
    from iso20k_audit.services.risk_ratings import area_frequencies, find_area, rate

    weight = read_term(Level, importance, "--importance") if importance else None
    changed = read_term(Level, change, "--change") if change else None

    def job(ledger: Ledger) -> dict[str, Any]:
        found = find_area(ledger, dimension, area)
        rate(
            ledger,
            dimension,
            found.id,
            importance=weight,
            change=changed,
            change_note=note,
            interval_months=months,
        )
        one = next(one for one in area_frequencies(ledger, dimensions=[dimension]) if one.area.id == found.id)
        return _frequency_row(one)

    with writing() as workspace:
        row = workspace.write(job)
    if as_json:
        print_json(row)
    else:
        say(f"{row['title']}: {row['reasons']}")


def _frequency_row(one: Any) -> dict[str, Any]:
    return {
        "dimension": one.area.dimension,
        "area": one.area.id,
        "title": one.area.title,
        "rated": one.rated,
        "importance": one.rating.importance.value if one.rating.importance else None,
        "change": one.rating.change.value if one.rating.change else None,
        "change_note": one.rating.change_note,
        "points": one.frequency.total,
        "months": one.frequency.months,
        "by_hand": one.frequency.by_hand,
        "last_on": one.frequency.past.last_on,
        "last_in": one.frequency.past.last_in,
        "due_on": one.frequency.due_on,
        "reasons": one.frequency.words,
    }


@_programme("due")
def programme_due(
    dimension: Annotated[
        str, typer.Option(help="Only this one of clause, site, shift, process, client, service.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """How often each area is to be audited, why, and when it is due."""
    from iso20k_audit.model.coverage_matrix import DIMENSIONS
    from iso20k_audit.services.risk_ratings import area_frequencies

    if dimension and dimension not in DIMENSIONS:
        raise InputError(f'--dimension: "{dimension}" is not known.', f"Use one of: {', '.join(DIMENSIONS)}.")
    wanted = [dimension] if dimension else list(DIMENSIONS)
    with reading() as workspace:
        rows = [
            _frequency_row(one)
            for one in workspace.read(lambda ledger: area_frequencies(ledger, dimensions=wanted))
        ]
    if as_json:
        print_json(rows)
        return
    columns = {"dimension": "What", "title": "Which", "points": "Points", "months": "Months"}
    columns |= {"last_on": "Last", "due_on": "Due", "reasons": "Reasons"}
    print_table(rows, columns, "There is nothing to audit yet.")


@_programme("gaps")
def programme_gaps(programme: ProgrammeName = "", as_json: AsJson = False) -> None:
    """What the programme lacks against clause 9.2, and where to mend it."""
    from iso20k_audit.services.programme import find_programme
    from iso20k_audit.services.programme_gaps import programme_gaps as read_gaps

    def job(ledger: Ledger) -> Any:
        return read_gaps(ledger, find_programme(ledger, programme)["id"] if programme else "")

    with reading() as workspace:
        found = workspace.read(job)
    if as_json:
        print_json(found)
        return
    rows = [{"clause": gap.clause, "text": gap.text, "mend": gap.mend} for gap in found]
    columns = {"clause": "Clause", "text": "What is missing", "mend": "What to do"}
    print_table(rows, columns, "No gap against clause 9.2 was found.")


@_programme("export-ics")
def programme_export_ics(
    out: Annotated[Path, typer.Option(help="File to write.")],
    audit: Annotated[str, typer.Option(help="Plan of this audit instead of the programme.")] = "",
    programme: ProgrammeName = "",
    as_json: AsJson = False,
) -> None:
    """Write planned audits, or the plan of one audit, as a calendar file (.ics)."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.calendar_export import audit_calendar, programme_calendar, write_calendar
    from iso20k_audit.services.programme import find_programme

    def job(ledger: Ledger) -> str:
        if audit:
            return audit_calendar(ledger, find_audit(ledger, audit)["id"])
        return programme_calendar(ledger, find_programme(ledger, programme)["id"])

    with reading() as workspace:
        text = workspace.read(job)
    write_calendar(text, out)
    count = text.count("BEGIN:VEVENT")
    if as_json:
        print_json({"file": str(out), "events": count})
    else:
        say(f"{out}  events: {count}")


@_programme("export")
def programme_export(
    pdf: Annotated[Path | None, typer.Option(help="PDF to write.")] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Excel workbook to write.")] = None,
    years: Annotated[int, typer.Option(help="Years of coverage, this one included.")] = 3,
    page_size: Annotated[str, typer.Option(help="A4 or Letter.")] = "A4",
    programme: ProgrammeName = "",
    as_json: AsJson = False,
) -> None:
    """Write the programme with coverage, planned audits and gaps, for the certification body."""
    from iso20k_audit.services.programme import find_programme
    from iso20k_audit.services.programme_export import take_programme_view, write_programme

    if pdf is None and xlsx is None:
        raise InputError("Say what to write.", "Give --pdf FILE, --xlsx FILE or both.")
    with reading() as workspace:
        view = workspace.read(
            lambda ledger: take_programme_view(ledger, find_programme(ledger, programme)["id"], years=years)
        )
    written = [
        str(write_programme(view, path, page_size=page_size)) for path in (pdf, xlsx) if path is not None
    ]
    if as_json:
        print_json({"files": written})
    else:
        say("\n".join(written))

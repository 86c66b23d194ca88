"""Certificates, the audits of the certification body, and what has to be ready before the next."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    AsJson,
    find_named,
    find_record,
    groups,
    read_date,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.certification_cycle import Certificate
from iso20k_audit.model.vocabulary import CertificationEventKind
from iso20k_audit.services.workspaces import Ledger

group = groups["certification"]
Name = Annotated[str, typer.Argument(metavar="CERTIFICATION", help="Certificate number, standard or id.")]
Day = Annotated[str, typer.Option(help="As 2026-10-31.")]


def _day(text: str, option: str) -> str | None:
    day = read_date(text, option)
    return day.isoformat() if day else None


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


@group.command("add")
def add_command(
    standard: Annotated[str, typer.Option(help="Standard, such as iso20000-1-2018.")] = "iso20000-1-2018",
    organisation: Annotated[str, typer.Option(help="Name or id of an organisation of the workspace.")] = "",
    body: Annotated[str, typer.Option(help="Certification body.")] = "",
    number: Annotated[str, typer.Option(help="Number of the certificate.")] = "",
    scope: Annotated[str, typer.Option(help="Scope as the certificate says it.")] = "",
    issued_on: Day = "",
    expires_on: Day = "",
) -> None:
    """Record a certification, held or aimed at; without a date of issue it is aimed at."""
    from iso20k_audit.services import certification

    fields = _given(
        standard=standard,
        body=body,
        certificate_number=number,
        scope=scope,
        issued_on=_day(issued_on, "--issued-on"),
        expires_on=_day(expires_on, "--expires-on"),
    )

    def job(ledger: Ledger) -> str:
        if organisation:
            fields["organisation_id"] = find_named(ledger, "organisation", organisation)
        return certification.add_certification(ledger, **fields)

    with writing() as workspace:
        say(workspace.write(job))


@group.command("list")
def list_command(as_json: AsJson = False) -> None:
    """List certifications, the one that ends first leading."""
    from iso20k_audit.services import certification

    with reading() as workspace:
        found = workspace.read(certification.certificates)
    rows = [_row(one) for one in found]
    if as_json:
        print_json(rows)
        return
    columns = {"id": "Id", "standard": "Standard", "organisation": "Organisation", "number": "Certificate"}
    columns |= {"body": "Certification body", "issued_on": "Issued", "ends_on": "Valid until"}
    print_table(rows, columns, "No certification is recorded. `certification add` records one.")


def _row(one: Certificate) -> dict[str, Any]:
    names = ("id", "standard", "organisation", "number", "body", "scope", "issued_on")
    return {name: getattr(one, name) for name in names} | {"ends_on": one.ends_on}


@group.command("show")
def show_command(name: Name, as_json: AsJson = False) -> None:
    """Show the audits of the cycle, and what has to be ready before the next one."""
    from iso20k_audit.services import certification
    from iso20k_audit.services.certification_cycles import cycle_view

    with reading() as workspace:
        view = workspace.read(
            lambda ledger: cycle_view(ledger, certification.find_certification(ledger, name)["id"])
        )
    slots = [
        {
            "event": slot.title,
            "kind": slot.kind.value,
            "state": slot.state.value,
            "from": slot.opens_on,
            "until": slot.closes_on,
            "planned_on": slot.event.planned_on if slot.event else None,
            "held_on": slot.event.held_on if slot.event else None,
            "outcome": slot.event.outcome if slot.event else "",
            "id": slot.event.id if slot.event else "",
        }
        for slot in view.slots
    ]
    if as_json:
        print_json(
            _row(view.certificate)
            | {
                "audits": slots,
                "next": view.next.title if view.next else None,
                "to_prepare": [asdict(one) for one in view.preparations],
                "since_last_audit": asdict(view.surveillance.figures),
                "whole_cycle": asdict(view.recertification.figures),
            }
        )
        return
    say(view.title)
    for row, slot in zip(slots, view.slots, strict=True):
        row["state"] = slot.state.label
    columns = {"event": "Audit", "state": "State", "from": "From", "until": "Until", "planned_on": "Planned"}
    print_table(slots, columns | {"held_on": "Held", "outcome": "Outcome"}, "No audits.")
    if view.next is not None:
        say(f"To be ready for: {view.next.title}")
    words = {True: "ready", False: "open", None: "to be looked at"}
    prepared = [
        {"state": words[one.is_ready], "what": one.what, "told": one.told} for one in view.preparations
    ]
    print_table(prepared, {"state": "State", "what": "What", "told": "How it stands"}, "Nothing to prepare.")


@group.command("calendar")
def calendar_command(
    out: Annotated[Path, typer.Option(help="File to write, .ics.")],
) -> None:
    """Write the days to come of all certificates as a calendar file."""
    from iso20k_audit.cli.exports import _check_target
    from iso20k_audit.services.calendar_export import write_calendar
    from iso20k_audit.services.certification_cycles import certification_calendar

    with reading() as workspace:
        _check_target(workspace.folder, out)
        say(write_calendar(workspace.read(certification_calendar), out))


@group.command("event")
def event_command(
    name: Name,
    kind: Annotated[str, typer.Option(help="stage_1, stage_2, surveillance, recertification or special.")],
    planned_on: Day = "",
    held_on: Day = "",
    outcome: Annotated[str, typer.Option(help="What came out, in words.")] = "",
    recorded_as: Annotated[str, typer.Option(help="Audit here that holds its findings: number or id.")] = "",
    event: Annotated[str, typer.Option(help="Id of an audit recorded before, to change it.")] = "",
) -> None:
    """Record an audit by the certification body, planned or held, or change one."""
    from iso20k_audit.services import audits, certification

    term = read_term(CertificationEventKind, kind, "--kind")
    fields = _given(
        planned_on=_day(planned_on, "--planned-on"), held_on=_day(held_on, "--held-on"), outcome=outcome
    )

    def job(ledger: Ledger) -> str:
        certification_id = certification.find_certification(ledger, name)["id"]
        if recorded_as:
            fields["recorded_as"] = audits.find_audit(ledger, recorded_as)["number"]
        if not event:
            return certification.add_event(ledger, certification_id, term, **fields)
        event_id = find_record(ledger, certification.EVENT, None, event)
        certification.save_event(ledger, event_id, {"event_kind": term.value, **fields})
        return event_id

    with writing() as workspace:
        say(workspace.write(job))

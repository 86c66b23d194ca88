"""The pack for a management review, and the reviews that were held."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.exports import _check_target
from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    AsJson,
    find_named,
    find_record,
    groups,
    read_date,
    read_language,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.services.workspaces import Ledger

Day = Annotated[str, typer.Option(help="As 2026-10-31.")]


@groups["export"].command("management-review")
def export_management_review_command(
    out: Annotated[Path, typer.Option(help="File to write: .pdf or .xlsx.")],
    since: Annotated[str, typer.Option("--from", help="First day, as 2026-01-01.")] = "",
    until: Annotated[str, typer.Option("--to", help="Last day, as 2026-12-31.")] = "",
    organisation: Annotated[str, typer.Option(help="Name or id; empty for all.")] = "",
    client: Annotated[str, typer.Option(help="For this client account: others' findings are left out.")] = "",
    without_client: Annotated[str, typer.Option(help="Leave this client account's findings out.")] = "",
    language: Annotated[str, typer.Option(help="Language to write it in, such as de.")] = "",
    page_size: Annotated[str, typer.Option(help="A4 or Letter.")] = "A4",
) -> None:
    """Write the inputs of a management review that come from audits. Without dates: since the last review."""
    from iso20k_audit.services import management_review as service

    if client and without_client:
        raise InputError("--client and --without-client exclude each other.", "Use one of them.")
    if page_size.lower() not in ("a4", "letter"):
        raise InputError(f'--page-size: "{page_size}" is not known.', "Use A4 or Letter.")
    first, last = read_date(since, "--from"), read_date(until, "--to")
    code = read_language(language)

    def wanted(ledger: Ledger) -> service.Wanted:
        usual = service.proposed_period(ledger)
        own = find_named(ledger, "organisation", organisation)
        only = find_named(ledger, "client", client)
        no = find_named(ledger, "client", without_client)
        return service.Wanted(first or usual[0], last or usual[1], service.Wall(only, no), own, language=code)

    with reading() as workspace:
        _check_target(workspace.folder, out)
        meant = workspace.read(wanted)
        size = "A4" if page_size.lower() == "a4" else "Letter"
        say(service.export_pack(workspace, meant, out, page_size=size))


@groups["programme"].command("management-review")
def review_command(
    title: Annotated[str, typer.Option(help="Title, such as: Management review 2026.")] = "",
    since: Annotated[str, typer.Option("--from", help="First day of the period, as 2026-01-01.")] = "",
    until: Annotated[str, typer.Option("--to", help="Last day of the period, as 2026-12-31.")] = "",
    held_on: Day = "",
    remarks: Annotated[str, typer.Option(help="Remarks of the management on the audit results.")] = "",
    decisions: Annotated[str, typer.Option(help="Decisions and actions.")] = "",
    review: Annotated[str, typer.Option(help="Id of a review recorded before, to change it.")] = "",
) -> None:
    """Record a management review, planned or held, or change one."""
    from iso20k_audit.services import management_review as service

    given: dict[str, Any] = {"title": title, "remarks": remarks, "decisions": decisions}
    for name, text, option in (
        ("period_from", since, "--from"),
        ("period_to", until, "--to"),
        ("held_on", held_on, "--held-on"),
    ):
        day = read_date(text, option)
        given[name] = day.isoformat() if day else ""
    fields = {name: value for name, value in given.items() if value}

    def job(ledger: Ledger) -> str:
        if not review:
            return service.add_review(ledger, **fields)
        record_id = find_record(ledger, service.KIND, None, review, "title")
        service.save_review(ledger, record_id, fields)
        return record_id

    with writing() as workspace:
        say(workspace.write(job))


@groups["programme"].command("management-reviews")
def reviews_command(as_json: AsJson = False) -> None:
    """List management reviews, the newest first."""
    from iso20k_audit.services import management_review as service

    names = ("id", "title", "period_from", "period_to", "held_on", "remarks", "decisions")
    with reading() as workspace:
        rows = [{name: row[name] for name in names} for row in workspace.read(service.list_reviews)]
    if as_json:
        print_json(rows)
        return
    columns = {"id": "Id", "title": "Title", "period_from": "From", "period_to": "To", "held_on": "Held on"}
    print_table(rows, columns | {"decisions": "Decisions"}, "No management review is recorded.")

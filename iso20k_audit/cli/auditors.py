"""The auditors: profiles, workload, independence, and calibration."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, find_record, groups, read_date, read_term, reading, writing
from iso20k_audit.model.calibration import FEW
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services.workspaces import Ledger

PersonName = Annotated[str, typer.Argument(metavar="NAME", help="Name of the auditor.")]


def _person(ledger: Ledger, name: str) -> str:
    return find_record(ledger, "person", None, name, "name")


@groups["programme"].command("auditors")
def auditors(
    on: Annotated[str, typer.Option(help="As of this day, YYYY-MM-DD; default: today.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the auditors with competence, workload of the year and where they may not audit."""
    from iso20k_audit.services.auditor_pool import pool

    given = read_date(on, "--on") if on else None
    with reading() as workspace:
        day, found = workspace.read(
            lambda ledger: (given or ledger.now().date(), pool(ledger, given or ledger.now().date()))
        )
    rows: list[dict[str, Any]] = []
    for one in found:
        row = asdict(one)
        row |= {"workload": one.workload, "warnings": list(one.warnings(day))}
        row["own_areas"] = [area.words for area in one.own_areas]
        row["parts"] = [
            asdict(part) | {"starts_on": _iso(part.starts_on), "ends_on": _iso(part.ends_on)}
            for part in one.parts
        ]
        row |= {name: _iso(row[name]) for name in ("qualified_on", "requalify_on", "witnessed_on")}
        rows.append(row)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["audits"] = len([part for part in row["parts"] if not part["planned"]])
        row["load"] = f"{row['workload']:.0%}" if row["workload"] is not None else ""
        row["days"] = f"{row['days_done']:g} + {row['days_planned']:g}"
        row["own"] = "; ".join(row["own_areas"])
        row["known"] = ", ".join(row["standards"])
    columns = {"name": "Name", "known": "Standards", "audits": "Audits", "days": "Days", "load": "Workload"}
    print_table(rows, columns | {"own": "May not audit"}, "There are no auditors yet.")
    for row in rows:
        for told in row["warnings"]:
            say(f"{row['name']}: {told}")


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


@groups["programme"].command("auditor")
def auditor(
    name: PersonName,
    competence: Annotated[str | None, typer.Option(help="Competence in words.")] = None,
    standard: Annotated[list[str] | None, typer.Option(help="Standard; several times.")] = None,
    languages: Annotated[str | None, typer.Option(help="Languages.")] = None,
    qualified_on: Annotated[str, typer.Option(help="Day such as 2026-10-31.")] = "",
    requalify_on: Annotated[str, typer.Option(help="Day such as 2026-10-31.")] = "",
    days_per_year: Annotated[int | None, typer.Option(help="Days a year for audits.")] = None,
    witnessed_on: Annotated[str, typer.Option(help="Day on which they were last witnessed.")] = "",
    witnessed_by: Annotated[str | None, typer.Option(help="By whom.")] = None,
    note: Annotated[str | None, typer.Option(help="Note.")] = None,
) -> None:
    """Record what is known of an auditor; somebody who is not known yet is added."""
    from iso20k_audit.services.auditor_pool import set_profile
    from iso20k_audit.services.workspaces import find_or_add_person

    fields: dict[str, Any] = {
        "competence": competence,
        "standards": standard,
        "languages": languages,
        "qualified_on": _iso(read_date(qualified_on, "--qualified-on") if qualified_on else None),
        "requalify_on": _iso(read_date(requalify_on, "--requalify-on") if requalify_on else None),
        "days_per_year": days_per_year,
        "witnessed_on": _iso(read_date(witnessed_on, "--witnessed-on") if witnessed_on else None),
        "witnessed_by": witnessed_by,
        "note": note,
    }
    given = {field: value for field, value in fields.items() if value is not None}

    def record(ledger: Ledger) -> None:
        set_profile(ledger, find_or_add_person(ledger, name), **given)

    with writing() as workspace:
        workspace.write(record)
    say(f"Recorded: {name}")


# -- calibration --------------------------------------------------------------------------------------

CaseName = Annotated[str, typer.Argument(metavar="CASE", help="Title or id of the case.")]


@groups["programme"].command("case")
def case_add(
    title: Annotated[str, typer.Argument(metavar="TITLE", help="Title of the case.")],
    seen: Annotated[str, typer.Option(help="What was seen.")],
    clause: Annotated[str, typer.Option(help="Clause.")] = "",
    expected: Annotated[str, typer.Option(help=", ".join(kind.value for kind in FindingKind))] = "",
    reason: Annotated[str, typer.Option(help="Why that grade is expected.")] = "",
) -> None:
    """Add a case that every auditor grades; for lead auditors."""
    from iso20k_audit.services.calibration import add_case

    kind = read_term(FindingKind, expected, "--expected") if expected else None
    with writing() as workspace:
        made = workspace.write(
            lambda ledger: add_case(ledger, title, seen, clause=clause, expected=kind, expected_reason=reason)
        )
    say(made)


@groups["programme"].command("cases")
def case_list(as_json: AsJson = False) -> None:
    """List the cases: lead auditors see every answer, others their own."""
    from iso20k_audit.services import calibration

    def read(ledger: Ledger) -> list[calibration.Case]:
        if calibration.may_see(ledger):
            return calibration.cases(ledger)
        return calibration.cases_for(ledger, ledger.person.id if ledger.person else "")

    with writing() as workspace:
        found = workspace.write(read)
    rows = [asdict(one) for one in found]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["graded"] = len(row["answers"])
        row["wanted"] = row["expected"].label if row["expected"] else ""
    columns = {"title": "Case", "clause": "Clause", "wanted": "Expected", "graded": "Graded by", "id": "Id"}
    print_table(rows, columns, "There are no calibration cases yet.")


@groups["programme"].command("grade-case")
def case_answer(
    case: CaseName,
    kind: Annotated[str, typer.Argument(metavar="GRADE", help=", ".join(one.value for one in FindingKind))],
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    auditor_name: Annotated[
        str, typer.Option("--for", help="For this auditor; for lead auditors only.")
    ] = "",
) -> None:
    """Grade a case; the first grade counts."""
    from iso20k_audit.services.calibration import answer_case

    graded = read_term(FindingKind, kind, "GRADE")

    def record(ledger: Ledger) -> None:
        own = ledger.person.id if ledger.person else ""
        person = _person(ledger, auditor_name) if auditor_name else own
        answer_case(
            ledger, find_record(ledger, "calibration_case", None, case, "title"), person, graded, reason
        )

    with writing() as workspace:
        workspace.write(record)
    say(f"{case}: {graded.label}")


@groups["programme"].command("calibration")
def calibration_show(as_json: AsJson = False) -> None:
    """Agreement and drift of each auditor, on cases and on questions audited twice; for lead auditors."""
    from iso20k_audit.services import calibration

    with writing() as workspace:
        rows = calibration.as_rows(workspace.write(calibration.drift))
    if as_json:
        print_json(rows)
        return
    flat = []
    for row in rows:
        line = {"person": row["person"]}
        for source in ("cases", "questions"):
            part = row[source]
            line[source] = (
                f"{part['agreed']} of {part['compared']}, drift {part['drift']:+.2f}"
                if part
                else "not compared"
            )
        flat.append(line)
    columns = {"person": "Auditor", "cases": "Cases", "questions": "Questions audited twice"}
    print_table(flat, columns, "Nobody can be compared yet.")
    if rows:
        say(f"Drift in steps of the scale; above 0 is stricter. Fewer than {FEW} comparisons say little.")


@groups["programme"].command("case-sheet")
def case_sheet(name: PersonName, out: Annotated[Path, typer.Option(help="Workbook to write.")]) -> None:
    """Write the cases that an auditor has not graded yet into a workbook."""
    from iso20k_audit.services.calibration_sheets import write_sheet

    with writing() as workspace:
        count = workspace.write(lambda ledger: write_sheet(ledger, _person(ledger, name), out))
    say(f"Cases: {count}  {out}")


@groups["programme"].command("case-answers")
def case_answers(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Workbook that came back.")],
) -> None:
    """Take in the answers of a workbook; all or none."""
    from iso20k_audit.services.calibration_sheets import take_sheet

    with writing() as workspace:
        say(f"New answers: {workspace.write(lambda ledger: take_sheet(ledger, file))}")

"""Checklists: listed, shown, checked, compared, imported and exported."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    AsJson,
    checklist_folders,
    groups,
    named_checklist,
)
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import ISO20000_1, KNOWN_STANDARDS, STANDARD_TITLES


@groups["checklist"].command("list")
def checklist_list(as_json: AsJson = False) -> None:
    """List the checklists that are there."""
    from iso20k_audit.checklists.library import list_checklists

    rows = [
        asdict(info) | {"path": str(info.path), "kind": info.kind.value}
        for info in list_checklists(*checklist_folders())
    ]
    for row in rows:
        row["clauses"] = row["clauses"] if isinstance(row["clauses"], int | str) else len(row["clauses"])
    if as_json:
        print_json(rows)
    else:
        columns = {
            "id": "Id",
            "title": "Title",
            "version": "Version",
            "kind": "Kind",
            "questions": "Questions",
            "minutes": "Minutes",
            "error": "Problem",
        }
        print_table(rows, columns, "There are no checklists.")


@groups["checklist"].command("show")
def checklist_show(name: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> None:
    """Show a checklist: by id, or a file."""
    checklist = named_checklist(name)
    if as_json:
        sections = [
            {"title": s.title, "clause": s.clause, "questions": [q.to_json() for q in s.questions]}
            for s in checklist.sections
        ]
        print_json(asdict(checklist) | {"sections": sections})
        return
    say(f"{checklist.title} (version {checklist.version}, {len(checklist.questions)} questions)")
    for section in checklist.sections:
        say(f"\n{section.title}")
        for question in section.questions:
            say(f"  {question.id}  {question.text}")


@groups["checklist"].command("validate")
def checklist_validate(file: Path) -> None:
    """Check a checklist file; every problem is named with its line."""
    from iso20k_audit.checklists.reading import read_checklist

    checklist = read_checklist(file)
    say(f"{file}: valid, {len(checklist.questions)} questions on {len(checklist.clauses)} clauses.")


@groups["checklist"].command("diff")
def checklist_diff(
    before: Annotated[str, typer.Argument(metavar="A", help="Id or file of the older one.")],
    after: Annotated[str, typer.Argument(metavar="B", help="Id or file of the newer one.")],
    as_json: AsJson = False,
) -> None:
    """Show what differs between two checklists, question by question."""
    from iso20k_audit.checklists.comparing import compare

    found = compare(named_checklist(before), named_checklist(after))
    if as_json:
        print_json(
            {
                "added": [question.to_json() for question in found.added],
                "removed": [question.to_json() for question in found.removed],
                "changed": [
                    {
                        "id": change.after.id,
                        "fields": change.fields,
                        "asks_anew": change.asks_anew,
                        "before": change.before.to_json(),
                        "after": change.after.to_json(),
                    }
                    for change in found.changed
                ],
                "kept": found.kept,
                "reordered": found.reordered,
            }
        )
        return
    for sign, questions in (("+", found.added), ("-", found.removed)):
        for question in questions:
            say(f"{sign} {question.id}  {question.text}")
    for change in found.changed:
        say(f"~ {change.after.id}  {', '.join(change.fields)}")
        if "text" in change.fields:
            say(f"    was: {change.before.text}\n    now: {change.after.text}")
    say(
        f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} changed, {found.kept} the same"
        f"{'; the order differs' if found.reordered else ''}"
    )


@groups["checklist"].command("coverage")
def checklist_coverage(
    names: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids or files.")],
    standard: Annotated[str, typer.Option(help=f"One of {', '.join(KNOWN_STANDARDS)}.")] = ISO20000_1,
    as_json: AsJson = False,
) -> None:
    """Show which clauses of a standard the questions of checklists cover."""
    from iso20k_audit.checklists.comparing import coverage

    if standard not in KNOWN_STANDARDS:
        raise InputError(
            f'--standard: "{standard}" is not known here.', f"Use one of: {', '.join(KNOWN_STANDARDS)}."
        )
    rows = coverage([named_checklist(name) for name in names], standard)
    covered = sum(bool(row.questions) for row in rows)
    if as_json:
        print_json(
            {
                "standard": standard,
                "clauses": len(rows),
                "covered": covered,
                "missing": [row.clause for row in rows if not row.questions],
                "coverage": [asdict(row) for row in rows],
            }
        )
        return
    shown = [asdict(row) | {"questions": len(row.questions) or "none"} for row in rows]
    print_table(shown, {"clause": "Clause", "title": "Title", "questions": "Questions"}, "No clauses.")
    say(f"{covered} of {len(rows)} clauses of {STANDARD_TITLES[standard]} are covered.")


@groups["checklist"].command("combine")
def checklist_combine(
    names: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids or files.")],
    out: Annotated[Path, typer.Option(help="File to write, .yaml.")],
    new_id: Annotated[str, typer.Option("--id", help="Id of the combined checklist.")] = "",
    title: Annotated[str, typer.Option(help="Title of the combined checklist.")] = "",
    description: Annotated[str, typer.Option(help="What it is for; default: those of its parts.")] = "",
) -> None:
    """Make one checklist of several; what they ask alike is asked once."""
    from iso20k_audit.checklists.combining import combine

    whole = combine(
        [named_checklist(name) for name in names], id=new_id, title=title, description=description
    )
    _write(whole, out, "yaml")


@groups["checklist"].command("export")
def checklist_export(
    name: Annotated[str, typer.Argument(metavar="ID", help="Id or file.")],
    form: Annotated[str, typer.Option("--format", help="yaml, xlsx (a template that imports back) or ciso.")],
    out: Annotated[Path | None, typer.Option(help="File to write; default: the id, here.")] = None,
) -> None:
    """Write a checklist as YAML, as an Excel template, or as a CISO Assistant library."""
    if form not in _ENDINGS:
        raise InputError(f'--format: "{form}" is not known.', f"Use one of: {', '.join(_ENDINGS)}.")
    checklist = named_checklist(name)
    _write(checklist, out or Path(f"{checklist.id}{_ENDINGS[form]}"), form)


_ENDINGS = {"yaml": ".yaml", "xlsx": ".xlsx", "ciso": ".ciso.yaml"}


def _write(checklist: Checklist, out: Path, form: str) -> None:
    try:
        if form == "xlsx":
            from iso20k_audit.checklists.excel_template import write_template

            write_template(checklist, out)
        elif form == "ciso":
            from iso20k_audit.checklists.ciso_writing import to_ciso

            out.write_text(to_ciso(checklist, publication_date=date.today()), encoding="utf-8")  # noqa: DTZ011
        else:
            from iso20k_audit.checklists.writing import to_yaml

            out.write_text(to_yaml(checklist), encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror}).", "Choose another place.") from error
    say(f"{out}: {len(checklist.questions)} questions.")


@groups["checklist"].command("import")
def checklist_import(
    file: Annotated[Path, typer.Argument(help="Excel, ODS, CSV, CISO Assistant library or YAML.")],
    out: Annotated[Path, typer.Option(help="File to write, .yaml.")],
    columns: Annotated[
        str,
        typer.Option("--map", help="Columns by letter or heading: question=C,clause=A,section=B,header=4."),
    ] = "",
    new_id: Annotated[
        str, typer.Option("--id", help="Id of the checklist; default: from the file name.")
    ] = "",
    title: Annotated[str, typer.Option(help="Title; default: from the file.")] = "",
    standard: Annotated[str, typer.Option(help="Standard of its clauses; default: recognised.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make a checklist of a file of yours; every row that is left out is named with its reason."""
    from iso20k_audit.checklists.importing import import_file

    found = import_file(
        file, mapping=columns or None, id=new_id or None, title=title or None, standard=standard or None
    )
    _write_quietly(found.checklist, out)
    if as_json:
        print_json(
            {
                "id": found.checklist.id,
                "title": found.checklist.title,
                "standard": found.checklist.standard,
                "questions": len(found.checklist.questions),
                "out": out,
                "rows_read": found.rows_read,
                "skipped": [asdict(row) for row in found.skipped],
                "remarks": [asdict(remark) for remark in found.remarks],
            }
        )
        return
    say(f"{out}: {len(found.checklist.questions)} questions of {found.rows_read} rows.")
    for row in found.skipped:
        say(f"  left out: {row.sheet} row {row.row}: {row.reason}")
    for remark in found.remarks:
        say(f"  {remark.sheet} row {remark.row}: {remark.text}")


def _write_quietly(checklist: Checklist, out: Path) -> None:
    from iso20k_audit.checklists.writing import to_yaml

    try:
        out.write_text(to_yaml(checklist), encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror}).", "Choose another place.") from error

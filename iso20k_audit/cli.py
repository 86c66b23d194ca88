"""The services without a window. Other programs use this: names, options and JSON keys stay stable.

Errors are one clear line on standard error; exit code 2 for wrong usage or input, 1 for a failure.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from iso20k_audit import __version__
from iso20k_audit.assets import checklist_folder
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import AuditError, ChecklistError, InputError, NotFound
from iso20k_audit.model.vocabulary import FindingKind, Result, Term
from iso20k_audit.services import workspaces
from iso20k_audit.services.workspaces import Ledger, Workspace

app = typer.Typer(
    name="iso20k-audit",
    help="Internal audits of a service management system against ISO/IEC 20000-1. Without a command the window opens. "
    "--workspace DIR (or ISO20K_WORKSPACE) says where the audits are, --person NAME (or ISO20K_PERSON) who acts.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_groups = {
    "checklist": "Checklists that audits are made from.",
    "audit": "Start, list, show and issue audits.",
    "finding": "Raise, list and issue findings.",
    "evidence": "Attach, list and export objective evidence.",
    "action": "Corrective actions.",
    "export": "Write the PDF report and the Excel registers.",
    "workspace": "Check, back up and rebuild a workspace.",
}
groups = {
    name: typer.Typer(help=text, no_args_is_help=True, rich_markup_mode=None)
    for name, text in _groups.items()
}
for _name, _group in groups.items():
    app.add_typer(_group, name=_name)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AuditName = Annotated[str, typer.Argument(metavar="AUDIT", help="Number such as IA-2026-001, or id.")]


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; no traceback ever reaches the user."""
    try:
        app(list(arguments), standalone_mode=False, prog_name="iso20k-audit")
    except TyperException as error:
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        if type(error).__name__ == "NoArgsIsHelpError":
            print(message)
            return 2
        return _fail(f"{message} `--help` shows what there is.", 2)
    except typer.Exit as stop:
        return int(stop.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return _fail("Stopped.", 1)
    except ChecklistError as error:
        for problem in error.problems:
            print(f"Error: {problem}", file=sys.stderr)
        return 2
    except InputError as error:
        return _fail(str(error), 2)
    except AuditError as error:
        return _fail(str(error), 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # the last line of defence: one line, never a traceback
        return _fail(f"Something unexpected happened ({type(error).__name__}: {error}).", 1)
    return 0


def _fail(text: str, code: int) -> int:
    print(f"Error: {' '.join(text.split())}", file=sys.stderr)
    return code


def _folder() -> Path:
    configured = os.environ.get("ISO20K_WORKSPACE")
    return Path(configured).expanduser() if configured else workspaces.default_folder()


@contextmanager
def _writing() -> Iterator[Workspace]:
    with workspaces.open_workspace(_folder(), create=True) as workspace:
        workspaces.act_as(workspace)
        yield workspace


@contextmanager
def _reading() -> Iterator[Workspace]:
    with workspaces.open_workspace(_folder(), read_only=True) as workspace:
        yield workspace


def _print_json(value: Any) -> None:
    def plain(item: Any) -> Any:
        if is_dataclass(item) and not isinstance(item, type):
            return asdict(item)
        return str(item)

    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=plain)
    print()


def _print_table(rows: list[dict[str, Any]], columns: dict[str, str], empty: str) -> None:
    if not rows:
        print(empty)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in columns.values():
        table.add_column(heading, overflow="fold")
    for row in rows:
        values = (row.get(name) for name in columns)
        table.add_row(*(Text("" if value is None else str(value)) for value in values))
    Console(width=None if sys.stdout.isatty() else 200).print(table)


def _term(term: type[Term], value: str, option: str) -> Any:
    try:
        return term(value)
    except ValueError:
        known = ", ".join(word.value for word in term)
        raise InputError(f'{option}: "{value}" is not known.', f"Use one of: {known}.") from None


def _find(ledger: Ledger, kind: str, audit_id: str | None, name: str, *columns: str) -> str:
    """Id of a record by its id or number."""
    tests = " OR ".join(f'upper("{column}")=upper(:n)' for column in ("id", *columns))
    where = "" if audit_id is None else "audit_id=:a AND "
    sql = f'SELECT id FROM "{kind}" WHERE {where}({tests}) AND withdrawn IS NULL'  # noqa: S608
    found = ledger.rows(sql, n=name, **({} if audit_id is None else {"a": audit_id}))
    if len(found) == 1:
        return str(found[0]["id"])
    if found:
        raise InputError(f'"{name}" fits {len(found)} records.', "Give the id.")
    raise NotFound(f'There is no {kind} "{name}".', f"`{kind} list` shows those there are.")


# -- checklists -------------------------------------------------------------------------------------


def _checklist_folders() -> list[Path]:
    return [checklist_folder(), _folder() / "checklists"]


def _checklist(name: str) -> Checklist:
    from iso20k_audit.checklists.library import find_checklist
    from iso20k_audit.checklists.reading import read_checklist

    return read_checklist(find_checklist(name, *_checklist_folders()))


@groups["checklist"].command("list")
def checklist_list(as_json: AsJson = False) -> None:
    """List the checklists that are there."""
    from iso20k_audit.checklists.library import list_checklists

    rows = [asdict(info) | {"path": str(info.path)} for info in list_checklists(*_checklist_folders())]
    for row in rows:
        row["clauses"] = row["clauses"] if isinstance(row["clauses"], int | str) else len(row["clauses"])
    if as_json:
        _print_json(rows)
    else:
        columns = {
            "id": "Id",
            "title": "Title",
            "version": "Version",
            "questions": "Questions",
            "error": "Problem",
        }
        _print_table(rows, columns, "There are no checklists.")


@groups["checklist"].command("show")
def checklist_show(name: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> None:
    """Show a checklist: by id, or a file."""
    checklist = _checklist(name)
    if as_json:
        sections = [
            {"title": s.title, "clause": s.clause, "questions": [q.to_json() for q in s.questions]}
            for s in checklist.sections
        ]
        _print_json(asdict(checklist) | {"sections": sections})
        return
    print(f"{checklist.title} (version {checklist.version}, {len(checklist.questions)} questions)")
    for section in checklist.sections:
        print(f"\n{section.title}")
        for question in section.questions:
            print(f"  {question.id}  {question.text}")


@groups["checklist"].command("validate")
def checklist_validate(file: Path) -> None:
    """Check a checklist file; every problem is named with its line."""
    from iso20k_audit.checklists.reading import read_checklist

    checklist = read_checklist(file)
    print(f"{file}: valid, {len(checklist.questions)} questions on {len(checklist.clauses)} clauses.")


# -- audits -----------------------------------------------------------------------------------------


@groups["audit"].command("new")
def audit_new(
    checklist: Annotated[str, typer.Option(help="Id of a checklist, or a file.")],
    title: Annotated[str, typer.Option(help="Title of the audit.")],
    organisation: Annotated[str, typer.Option(help="Audited organisation.")] = "",
    site: Annotated[list[str] | None, typer.Option(help="Site in scope; may be given several times.")] = None,
    service: Annotated[list[str] | None, typer.Option(help="Service in scope; several times.")] = None,
    client: Annotated[list[str] | None, typer.Option(help="Client account in scope; several times.")] = None,
    lead: Annotated[str, typer.Option(help="Lead auditor; default: the person acting.")] = "",
    auditor: Annotated[list[str] | None, typer.Option(help="Further auditor; several times.")] = None,
    starts_on: Annotated[str, typer.Option(help="First day, YYYY-MM-DD; default: today.")] = "",
    ends_on: Annotated[str, typer.Option(help="Last day, YYYY-MM-DD.")] = "",
    scope: Annotated[str, typer.Option(help="Scope in words.")] = "",
    objectives: Annotated[str, typer.Option(help="Objectives in words.")] = "",
    criteria: Annotated[str, typer.Option(help="Audit criteria in words.")] = "",
    as_json: AsJson = False,
) -> None:
    """Start an audit; makes the workspace if there is none."""
    from iso20k_audit.services.audits import NewAudit, start_audit

    new = NewAudit(
        checklist=_checklist(checklist),
        title=title,
        organisation=organisation,
        sites=site or [],
        services=service or [],
        clients=client or [],
        lead=lead,
        auditors=auditor or [],
        starts_on=_date(starts_on, "--starts-on"),
        ends_on=_date(ends_on, "--ends-on"),
        texts={"scope": scope, "objectives": objectives, "criteria": criteria},
    )
    with _writing() as workspace:
        audit_id = workspace.write(lambda ledger: start_audit(ledger, new))
        number = workspace.read(lambda ledger: ledger.get("audit", audit_id)["number"])
    if as_json:
        _print_json({"id": audit_id, "number": number, "questions": len(new.checklist.questions)})
    else:
        print(f"{number}  {audit_id}")


def _date(text: str, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f'{option}: "{text}" is not a date.', "Write it as 2026-10-31.") from None


@groups["audit"].command("list")
def audit_list(as_json: AsJson = False) -> None:
    """List the audits of the workspace."""
    from iso20k_audit.services.audits import list_audits

    with _reading() as workspace:
        rows = workspace.read(list_audits)
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        row["progress"] = f"{row['answered']}/{row['questions']}"
    columns = {"number": "Number", "title": "Title", "status": "Status", "starts_on": "First day"}
    columns |= {"progress": "Answered", "findings": "Findings", "evidence": "Evidence", "id": "Id"}
    _print_table(rows, columns, "There are no audits yet. Start one with `audit new`.")


@groups["audit"].command("show")
def audit_show(audit: AuditName, as_json: AsJson = False) -> None:
    """Show an audit: its facts, progress and questions with results."""
    from iso20k_audit.services import audits, browsing

    with _reading() as workspace:

        def facts(ledger: Ledger) -> dict[str, Any]:
            row = audits.find_audit(ledger, audit)
            shown = {name: value for name, value in row.items() if value is not None}
            numbers = browsing.totals(ledger, row["id"])
            questions = [asdict(line) for line in browsing.list_questions(ledger, row["id"])]
            return shown | {"totals": asdict(numbers), "questions": questions}

        found = workspace.read(facts)
    if as_json:
        _print_json(found)
        return
    numbers = found["totals"]
    print(f"{found['number']}  {found['title']}  ({found['status']})")
    print(
        f"{numbers['answered']} of {numbers['questions']} questions answered, {numbers['evidence']} pieces of evidence"
    )
    print(
        "Findings: " + (", ".join(f"{n} {kind}" for kind, n in numbers["findings"].items()) or "none") + "\n"
    )
    columns = {
        "item": "Item",
        "result": "Result",
        "evidence": "Evidence",
        "findings": "Findings",
        "text": "Question",
    }
    _print_table(found["questions"], columns, "No questions.")


@groups["audit"].command("issue")
def audit_issue(audit: AuditName) -> None:
    """Issue findings and report; says what is missing if something is."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.exporting import issue_report

    with _writing() as workspace:
        folder = workspace.folder
        version = workspace.write(
            lambda ledger: issue_report(ledger, find_audit(ledger, audit)["id"], folder)
        )
    print(f"Issued as version {version}.")


@app.command("answer")
def answer_command(
    audit: AuditName,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="Checklist item such as 8.6.1-03.")],
    result: Annotated[str, typer.Option(help=", ".join(word.value for word in Result))],
    note: Annotated[str | None, typer.Option(help="What was seen.")] = None,
    interviewed: Annotated[str | None, typer.Option(help="Role of the people asked.")] = None,
    documents: Annotated[str | None, typer.Option(help="Documents and records seen.")] = None,
    sample: Annotated[str | None, typer.Option(help="Sample looked at.")] = None,
    as_json: AsJson = False,
) -> None:
    """Record an answer in one's own working paper."""
    from iso20k_audit.services import answering, audits

    given = {"note": note, "interviewees": interviewed, "documents": documents, "sample": sample}
    fields = {name: value for name, value in given.items() if value is not None}
    fields["result"] = _term(Result, result, "--result").value

    def record(ledger: Ledger) -> str:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item)
        return answering.answer(ledger, audit_id, question, fields)

    with _writing() as workspace:
        paper_id = workspace.write(record)
    if as_json:
        _print_json({"id": paper_id, "item": item} | fields)
    else:
        print(f"{item}: {Result(fields['result']).label}")


# -- findings and actions ---------------------------------------------------------------------------


@groups["finding"].command("add")
def finding_add(
    audit: AuditName,
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in FindingKind))],
    clause: Annotated[list[str], typer.Option(help="Clause; may be given several times.")],
    title: Annotated[str, typer.Option(help="What was found, in a few words.")] = "",
    requirement: Annotated[str, typer.Option(help="What is required, and by what.")] = "",
    evidence: Annotated[str, typer.Option(help="Objective evidence, in words.")] = "",
    failure: Annotated[str, typer.Option(help="What exactly is not met.")] = "",
    item: Annotated[str, typer.Option(help="Checklist item it arises from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Raise a finding as a draft."""
    from iso20k_audit.services import answering, audits, findings

    chosen = _term(FindingKind, kind, "--kind")
    texts = {"title": title, "requirement": requirement, "objective_evidence": evidence, "failure": failure}

    def record(ledger: Ledger) -> dict[str, Any]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item) if item else None
        given = {name: text for name, text in texts.items() if text}
        finding_id = findings.raise_finding(
            ledger, audit_id, chosen, clauses=clause, question=question, **given
        )
        number = ledger.get("finding", finding_id)["provisional_number"]
        remarks = [remark.text for remark in findings.remarks_on(ledger, finding_id)]
        return {"id": finding_id, "number": number, "remarks": remarks}

    with _writing() as workspace:
        made = workspace.write(record)
    if as_json:
        _print_json(made)
        return
    print(f"{made['number']}  {made['id']}")
    for remark in made["remarks"]:
        print(f"  to do: {remark}")


_FINDING_NUMBERS = ("number", "provisional_number")
FindingName = Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")]


@groups["finding"].command("list")
def finding_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the findings of an audit, gravest first."""
    from iso20k_audit.services import audits, browsing

    with _reading() as workspace:
        rows = workspace.read(
            lambda ledger: browsing.list_findings(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        row["cited"] = ", ".join(row["clauses"])
    columns = {"shown_number": "Number", "finding_kind": "Kind", "status": "Status", "cited": "Clauses"}
    _print_table(rows, columns | {"title": "Title", "id": "Id"}, "There are no findings yet.")


@groups["finding"].command("show")
def finding_show(finding: FindingName, as_json: AsJson = False) -> None:
    """Show one finding with its evidence and actions."""
    from iso20k_audit.services import browsing

    with _reading() as workspace:
        row = workspace.read(
            lambda ledger: browsing.finding_detail(
                ledger, _find(ledger, "finding", None, finding, *_FINDING_NUMBERS)
            )
        )
    row.pop("seen")
    if as_json:
        _print_json(row)
        return
    print(
        f"{row['shown_number']}  {FindingKind(row['finding_kind']).label}  clause {', '.join(row['clauses'])}"
    )
    for label, name in (
        ("Title", "title"),
        ("Requirement", "requirement"),
        ("Objective evidence", "objective_evidence"),
        ("Failure", "failure"),
    ):
        print(f"{label}: {row[name] or 'not stated'}")
    print("Evidence: " + (", ".join(item["number"] for item in row["evidence"]) or "none"))
    print("Actions: " + (", ".join(item["number"] for item in row["actions"]) or "none"))


@groups["finding"].command("issue")
def finding_issue(finding: FindingName) -> None:
    """Give a finding its final number."""
    from iso20k_audit.services import findings

    with _writing() as workspace:
        number = workspace.write(
            lambda ledger: findings.issue_finding(
                ledger, _find(ledger, "finding", None, finding, *_FINDING_NUMBERS)
            )
        )
    print(number)


@groups["action"].command("add")
def action_add(
    finding: FindingName,
    action: Annotated[str, typer.Option(help="Corrective action.")] = "",
    correction: Annotated[str, typer.Option(help="What was put right at once.")] = "",
    cause: Annotated[str, typer.Option(help="Why it could happen.")] = "",
    owner: Annotated[str, typer.Option(help="Who does it.")] = "",
    due: Annotated[str, typer.Option(help="Due date, YYYY-MM-DD.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add a corrective action to a finding."""
    from iso20k_audit.services import findings

    given = {"action": action, "correction": correction, "root_cause": cause, "owner": owner, "due_on": due}
    fields = {name: value for name, value in given.items() if value}
    if not fields:
        raise InputError("Say what is to be done, for example with --action and --owner.")

    def record(ledger: Ledger) -> dict[str, Any]:
        finding_id = _find(ledger, "finding", None, finding, *_FINDING_NUMBERS)
        action_id = findings.add_action(ledger, finding_id, **fields)
        return {"id": action_id, "number": ledger.get("action", action_id)["number"]}

    with _writing() as workspace:
        made = workspace.write(record)
    if as_json:
        _print_json(made)
    else:
        print(f"{made['number']}  {made['id']}")


@groups["action"].command("list")
def action_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the corrective actions of an audit by due date."""
    from iso20k_audit.services import audits, browsing

    with _reading() as workspace:
        rows = workspace.read(
            lambda ledger: browsing.list_actions(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        _print_json(rows)
        return
    columns = {
        "number": "Number",
        "finding_number": "Finding",
        "status": "Status",
        "due_on": "Due",
        "owner": "Owner",
    }
    _print_table(rows, columns | {"action": "Corrective action"}, "There are no corrective actions yet.")


# -- evidence ---------------------------------------------------------------------------------------


@groups["evidence"].command("add")
def evidence_add(
    audit: AuditName,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE...")] = None,
    item: Annotated[str, typer.Option(help="Checklist item that it supports.")] = "",
    finding: Annotated[str, typer.Option(help="Finding that it supports.")] = "",
    caption: Annotated[str, typer.Option(help="What it proves.")] = "",
    reference: Annotated[str, typer.Option(help="Where the item is, if it has no file here.")] = "",
    as_json: AsJson = False,
) -> None:
    """Attach files, or a reference to something that has no file here."""
    from iso20k_audit.services import answering, audits, evidence

    if not files and not reference:
        raise InputError("Name at least one file, or a --reference.")
    extra: dict[str, Any] = {"caption": caption} if caption else {}
    with _writing() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        target = None
        if finding:
            found = workspace.read(
                lambda ledger: _find(ledger, "finding", audit_id, finding, *_FINDING_NUMBERS)
            )
            target = evidence.Target("finding", found)
        elif item:
            found = workspace.read(lambda ledger: answering.question_of_item(ledger, audit_id, item))
            target = evidence.Target("question", found)
        outcome = evidence.attach_files(workspace, audit_id, files or [], target=target, **extra)
        ids = list(outcome.evidence_ids)
        if reference:
            ids.append(
                workspace.write(
                    lambda ledger: evidence.attach_reference(
                        ledger, audit_id, reference, target=target, **extra
                    )
                )
            )
        rows = workspace.read(lambda ledger: [ledger.get("evidence", evidence_id) for evidence_id in ids])
    if as_json:
        _print_json(rows)
    else:
        for row in rows:
            print(f"{row['number']}  {row['file_name'] or row['reference']}  {row['sha256'] or ''}")
    if outcome.failed:
        raise InputError("; ".join(reason for _, reason in outcome.failed))


@groups["evidence"].command("list")
def evidence_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the evidence of an audit."""
    from iso20k_audit.services import audits, evidence

    with _reading() as workspace:
        rows = workspace.read(
            lambda ledger: evidence.list_evidence(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        _print_json(rows)
        return
    columns = {"number": "Number", "evidence_kind": "Kind", "caption": "Caption", "file_name": "File"}
    _print_table(rows, columns | {"sha256": "SHA-256"}, "There is no evidence yet.")


@groups["evidence"].command("export")
def evidence_export(audit: AuditName, out: Annotated[Path, typer.Option(help="Folder to write to.")]) -> None:
    """Copy all originals into a folder, with a manifest for `sha256sum -c`."""
    from iso20k_audit.services import audits, evidence

    with _reading() as workspace:
        audit_id = workspace.read(lambda ledger: audits.find_audit(ledger, audit)["id"])
        written = evidence.export_evidence(workspace, audit_id, out)
    print(f"{len(written) - 1} files and a manifest in {out}")


# -- exports, history, workspace --------------------------------------------------------------------


def _export(audit: str, out: Path, write: Callable[[Workspace, str, Path], Path]) -> None:
    from iso20k_audit.services.audits import find_audit

    with _reading() as workspace:
        audit_id = workspace.read(lambda ledger: find_audit(ledger, audit)["id"])
        print(write(workspace, audit_id, out))


@groups["export"].command("pdf")
def export_pdf_command(
    audit: AuditName,
    out: Annotated[Path, typer.Option(help="File to write.")],
    page_size: Annotated[str, typer.Option(help="A4 or Letter.")] = "A4",
) -> None:
    """Write the PDF audit report."""
    from iso20k_audit.services.exporting import export_pdf

    if page_size.lower() not in ("a4", "letter"):
        raise InputError(f'--page-size: "{page_size}" is not known.', "Use A4 or Letter.")
    size = "A4" if page_size.lower() == "a4" else "Letter"
    _export(
        audit,
        out,
        lambda workspace, audit_id, target: export_pdf(workspace, audit_id, target, page_size=size),
    )


@groups["export"].command("xlsx")
def export_xlsx_command(audit: AuditName, out: Annotated[Path, typer.Option(help="File to write.")]) -> None:
    """Write the Excel registers."""
    from iso20k_audit.services.exporting import export_xlsx

    _export(audit, out, export_xlsx)


@app.command("history")
def history_command(
    audit: AuditName,
    record: Annotated[str, typer.Argument(metavar="[RECORD]", help="Id, item or number of one record.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show who changed what, when, from what to what."""
    from iso20k_audit.services import audits
    from iso20k_audit.services.history import history

    def entries(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        if not record:
            return [asdict(entry) for entry in history(ledger, audit_id)]
        return [
            asdict(entry)
            for found in _records(ledger, audit_id, record)
            for entry in history(ledger, None, found)
        ]

    with _reading() as workspace:
        rows = workspace.read(entries)
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        for side in ("before", "after"):
            text = "" if row[side] is None else str(row[side])
            row[side] = text if len(text) <= 60 else text[:59] + "…"
    columns = {"made_at": "When", "person": "Who", "kind": "Record", "label": "Field"}
    _print_table(rows, columns | {"before": "From", "after": "To"}, "Nothing was recorded.")


def _records(ledger: Ledger, audit_id: str, name: str) -> list[str]:
    """Ids of the records meant by an id, a checklist item (its working papers) or a number."""
    if ledger.value("SELECT 1 FROM change WHERE record_id=:n LIMIT 1", n=name):
        return [name]
    papers = ledger.rows(
        "SELECT w.id FROM working_paper w JOIN question q ON q.id=w.question_id WHERE w.audit_id=:a AND q.item=:n",
        a=audit_id,
        n=name,
    )
    if papers:
        return [row["id"] for row in papers]
    for kind, columns in (("finding", _FINDING_NUMBERS), ("evidence", ("number",)), ("action", ("number",))):
        try:
            return [_find(ledger, kind, audit_id, name, *columns)]
        except NotFound:
            continue
    raise NotFound(f'There is no record "{name}" in this audit.')


@groups["workspace"].command("info")
def workspace_info(as_json: AsJson = False) -> None:
    """Show where the workspace is and what is in it."""
    with _reading() as workspace:
        facts = workspaces.describe(workspace)
    if as_json:
        _print_json(facts)
    else:
        for name, value in facts.items():
            print(f"{name}: {value}")


@groups["workspace"].command("check")
def workspace_check(
    quick: Annotated[bool, typer.Option("--quick", help="Do not read the evidence files.")] = False,
    as_json: AsJson = False,
) -> None:
    """Recompute every hash and chain, compare tables with the log, read the evidence. Changes nothing."""
    with _reading() as workspace:
        report = workspaces.check(workspace, read_evidence=not quick)
    if as_json:
        _print_json(asdict(report) | {"ok": report.ok})
    else:
        for problem in report.problems:
            print(problem)
        print(f"{report.changes} changes and {report.evidence} pieces of evidence checked: ", end="")
        print("all is well." if report.ok else f"{len(report.problems)} problems.")
    if not report.ok:
        raise typer.Exit(1)


@groups["workspace"].command("backup")
def workspace_backup() -> None:
    """Copy the database into the workspace's backups folder and verify the copy."""
    with _reading() as workspace:
        print(workspace.backup())


@groups["workspace"].command("rebuild")
def workspace_rebuild() -> None:
    """Recreate all tables from the change log (after a backup)."""
    with _writing() as workspace:
        backup, count = workspaces.rebuild(workspace)
    print(f"{count} changes replayed. Backup: {backup}")


@app.command("demo")
def demo_command(out: Annotated[Path, typer.Option(help="Empty or missing folder to write to.")]) -> None:
    """Play a complete audit of a fictional company and write its report, registers and evidence."""
    from iso20k_audit.demo.play import play

    play(out, say=print)


@app.command("version")
def version_command() -> None:
    """Print the program's version."""
    print(__version__)

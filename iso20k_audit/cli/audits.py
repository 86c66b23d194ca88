"""Audits: started, listed, shown, issued; answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    AsJson,
    AuditName,
    app,
    groups,
    named_checklist,
    read_date,
    read_language,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Result, Role, ScopeKind
from iso20k_audit.services.workspaces import Ledger


@groups["audit"].command("new")
def audit_new(
    checklist: Annotated[
        list[str], typer.Option(help="Id of a checklist, or a file; given several times they are combined.")
    ],
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
    clause: Annotated[
        list[str] | None, typer.Option(help="Only these clauses and those below; several times.")
    ] = None,
    practice: Annotated[
        list[str] | None, typer.Option(help="Only these ITIL 4 practices; several times.")
    ] = None,
    condition: Annotated[
        list[str] | None,
        typer.Option(help="A fact of the checklist: card-payments=yes or =no; several times."),
    ] = None,
    language: Annotated[
        str, typer.Option(help="Language of the report, such as de or pt_BR; default: English.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Start an audit; makes the workspace if there is none."""
    from iso20k_audit.checklists.combining import combine
    from iso20k_audit.services.audits import NewAudit, start_audit

    sources = [named_checklist(name) for name in checklist]
    asked = combine(sources)
    if clause or practice:
        asked = _part(asked, clause or [], practice or [])
    new = NewAudit(
        checklist=asked,
        sources=sources if len(sources) > 1 else [],
        conditions=dict(_condition(given, asked) for given in condition or []),
        title=title,
        organisation=organisation,
        sites=site or [],
        services=service or [],
        clients=client or [],
        lead=lead,
        auditors=auditor or [],
        starts_on=read_date(starts_on, "--starts-on"),
        ends_on=read_date(ends_on, "--ends-on"),
        texts={"scope": scope, "objectives": objectives, "criteria": criteria},
        language=read_language(language),
    )
    with writing(create=True) as workspace:
        audit_id = workspace.write(lambda ledger: start_audit(ledger, new))
        number = workspace.read(lambda ledger: ledger.get("audit", audit_id)["number"])
    if as_json:
        print_json({"id": audit_id, "number": number, "questions": len(new.checklist.questions)})
    else:
        say(f"{number}  {audit_id}")


def _part(checklist: Checklist, clauses: list[str], practices: list[str]) -> Checklist:
    """Only the questions of these clauses (and those below them) and practices."""

    def wanted(question: Question) -> bool:
        inside = not clauses or any(f"{question.clause}.".startswith(f"{clause}.") for clause in clauses)
        return inside and (not practices or any(practice.lower() in question.itil4 for practice in practices))

    part = checklist.with_questions(frozenset(q.id for q in checklist.questions if wanted(q)))
    if not part.questions:
        raise InputError("No question is left of the checklist.", "Look at --clause and --practice.")
    return part


def _condition(given: str, checklist: Checklist) -> tuple[str, bool]:
    name, _, holds = given.partition("=")
    known = [one.id for one in checklist.conditions]
    if name not in known or holds not in ("yes", "no"):
        there = f"Its conditions: {', '.join(known)}." if known else "It has none."
        raise InputError(
            f'--condition: "{given}" does not say yes or no to a condition of the checklist.', there
        )
    return name, holds == "yes"


@groups["audit"].command("list")
def audit_list(as_json: AsJson = False) -> None:
    """List the audits of the workspace."""
    from iso20k_audit.services.audits import list_audits

    with reading() as workspace:
        rows = workspace.read(list_audits)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["progress"] = f"{row['answered']}/{row['questions']}"
    columns = {"number": "Number", "title": "Title", "status": "Status", "starts_on": "First day"}
    columns |= {"progress": "Answered", "findings": "Findings", "evidence": "Evidence", "id": "Id"}
    print_table(rows, columns, "There are no audits yet. Start one with `audit new`.")


@groups["audit"].command("show")
def audit_show(audit: AuditName, as_json: AsJson = False) -> None:
    """Show an audit: its facts, progress and questions with results; as JSON also interviews, items looked
    at and what is to be asked."""
    from iso20k_audit.services import audits, browsing, interviews, pending, sample_items

    with reading() as workspace:

        def facts(ledger: Ledger) -> dict[str, Any]:
            row = audits.find_audit(ledger, audit)
            shown = {name: value for name, value in row.items() if value is not None} | _scene(ledger, row)
            numbers = browsing.totals(ledger, row["id"])
            questions = [asdict(line) for line in browsing.list_questions(ledger, row["id"])]
            return shown | {
                "totals": asdict(numbers),
                "questions": questions,
                "interviews": interviews.list_interviews(ledger, row["id"]),
                "sample_items": sample_items.list_items(ledger, row["id"]),
                "to_ask": pending.list_pending(ledger, row["id"]),
            }

        found = workspace.read(facts)
    if as_json:
        print_json(found)
        return
    numbers = found["totals"]
    say(f"{found['number']}  {found['title']}  ({found['status']})")
    for label, value in (
        ("Organisation", found["organisation"]),
        ("Lead auditor", ", ".join(found["lead_auditors"])),
        ("Sites", ", ".join(found["sites"])),
        ("Days", " to ".join(dict.fromkeys(filter(None, (found.get("starts_on"), found.get("ends_on")))))),
    ):
        say(f"{label}: {value or 'not stated'}")
    say(
        f"{numbers['answered']} of {numbers['questions']} questions answered, {numbers['evidence']} pieces of evidence"
    )
    say("Findings: " + (", ".join(f"{n} {kind}" for kind, n in numbers["findings"].items()) or "none"))
    items, still = found["sample_items"], [one for one in found["to_ask"] if not one["asked_at"]]
    say(f"Interviews: {len(found['interviews'])}, items looked at: {len(items)}, to ask: {len(still)}\n")
    columns = {
        "item": "Item",
        "result": "Result",
        "evidence": "Evidence",
        "findings": "Findings",
        "text": "Question",
    }
    print_table(found["questions"], columns, "No questions.")


def _scene(ledger: Ledger, audit: dict[str, Any]) -> dict[str, Any]:
    """Who is audited, where, and by whom: names, in the order they were given."""
    organisation = ledger.find("organisation", audit["organisation_id"]) if audit["organisation_id"] else None
    leads = ledger.select("participant", audit["id"], role=Role.LEAD_AUDITOR.value)
    sites = ledger.select("scope_item", audit["id"], scope_kind=ScopeKind.SITE.value)
    return {
        "organisation": organisation["name"] if organisation else None,
        "lead_auditors": [ledger.get("person", row["person_id"])["name"] for row in leads],
        "sites": [ledger.get("site", row["target_id"])["name"] for row in sites if row["in_scope"]],
    }


@groups["audit"].command("issue")
def audit_issue(audit: AuditName) -> None:
    """Issue findings and report; says what is missing if something is."""
    from iso20k_audit.services.audits import find_audit
    from iso20k_audit.services.exporting import issue_report

    with writing() as workspace:
        folder = workspace.folder
        version = workspace.write(
            lambda ledger: issue_report(ledger, find_audit(ledger, audit)["id"], folder)
        )
    say(f"Issued as version {version}.")


def _answered(ledger: Ledger, paper_id: str) -> bool:
    paper = ledger.find("working_paper", paper_id)
    return paper is not None and not paper["withdrawn"] and bool(paper["result"] or paper["value"])


@app.command("answer")
def answer_command(
    audit: AuditName,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="Checklist item such as 8.6.1-03.")],
    result: Annotated[
        str, typer.Option(help=", ".join(word.value for word in Result if word is not Result.RECORDED))
    ] = "",
    value: Annotated[
        str,
        typer.Option(help="Value of a typed question: yes, no, 0 to 5, a number, a choice, a date, a text."),
    ] = "",
    verdict: Annotated[
        list[str] | None,
        typer.Option(help="Another verdict for one standard: iso27001-2022=minor; several times."),
    ] = None,
    note: Annotated[str | None, typer.Option(help="What was seen.")] = None,
    interviewed: Annotated[str | None, typer.Option(help="Role of the people asked.")] = None,
    documents: Annotated[str | None, typer.Option(help="Documents and records seen.")] = None,
    sample: Annotated[str | None, typer.Option(help="Sample looked at.")] = None,
    clear: Annotated[
        bool, typer.Option("--clear", help="Take your result and value back; what you noted stays.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Record an answer in one's own working paper."""
    from iso20k_audit.services import answering, audits

    given = {"note": note, "interviewees": interviewed, "documents": documents, "sample": sample}
    fields: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if clear and (result or value or verdict or fields):
        raise InputError("--clear takes an answer back; give it alone.")
    if clear:
        fields |= {"result": None, "value": None, "verdicts": None}
    elif not result and not value and not verdict:
        raise InputError("An answer needs --result, or --value for a typed question.")
    if result:
        fields["result"] = read_term(Result, result, "--result").value
    if value:
        fields["value"] = value
    verdicts = [given.partition("=") for given in verdict or []]

    def record(ledger: Ledger) -> str:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item)
        paper_id = answering.own_paper_id(ledger, audit_id, question)
        if clear and not _answered(ledger, paper_id):
            raise InputError(f"There is no answer of yours to {item}.")
        if fields:
            answering.answer(ledger, audit_id, question, fields)
        for standard, _, judged in verdicts:
            found = read_term(Result, judged, "--verdict")
            answering.judge_for_standard(ledger, audit_id, question, standard, found)
        return paper_id

    with writing() as workspace:
        paper_id = workspace.write(record)
        stands = workspace.read(lambda ledger: ledger.get("working_paper", paper_id))
    if as_json:
        kept = {name: stands[name] for name in ("result", "value", "verdicts") if stands[name]}
        print_json({"id": paper_id, "item": item} | fields | kept)
    elif clear:
        say(f"{item}: no answer")
    elif stands["result"]:
        say(f"{item}: {Result(stands['result']).label}")
    else:
        say(f"{item}: {stands['value'] or 'noted'}, to be judged with --result")

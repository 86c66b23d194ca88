"""Findings and corrective actions."""

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
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.contested import kind_label
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.finding_review import Remark
from iso20k_audit.model.standards import auditable_clauses, parse_reference
from iso20k_audit.model.vocabulary import Acknowledgement, FindingKind
from iso20k_audit.services.workspaces import Ledger


@groups["finding"].command("add")
def finding_add(
    audit: AuditName,
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in FindingKind))],
    clause: Annotated[
        list[str] | None,
        typer.Option(help="Clause; may be given several times; default: that of the item."),
    ] = None,
    title: Annotated[str, typer.Option(help="What was found, in a few words.")] = "",
    requirement: Annotated[str, typer.Option(help="What is required, and by what.")] = "",
    evidence: Annotated[str, typer.Option(help="Objective evidence, in words.")] = "",
    failure: Annotated[str, typer.Option(help="What exactly is not met.")] = "",
    item: Annotated[str, typer.Option(help="Checklist item it arises from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Raise a finding as a draft."""
    from iso20k_audit.services import answering, audits, findings

    chosen = read_term(FindingKind, kind, "--kind")
    texts = {"title": title, "requirement": requirement, "objective_evidence": evidence, "failure": failure}

    if not clause and not item:
        raise InputError("A finding needs --clause, or --item to take it from.")

    def record(ledger: Ledger) -> dict[str, Any]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item) if item else None
        _check_clauses(ledger, audit_id, clause or [])
        given = {name: text for name, text in texts.items() if text}
        finding_id = findings.raise_finding(
            ledger, audit_id, chosen, clauses=clause or [], question=question, **given
        )
        number = ledger.get("finding", finding_id)["provisional_number"]
        remarks = [remark.full_text for remark in findings.remarks_on(ledger, finding_id)]
        return {"id": finding_id, "number": number, "remarks": remarks}

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
        return
    say(f"{made['number']}  {made['id']}")
    for remark in made["remarks"]:
        say(f"  to do: {remark}")


def _check_clauses(ledger: Ledger, audit_id: str, clauses: list[str]) -> None:
    """A finding says which requirement is not met, so a mere heading is not enough.

    Raises:
        InputError: an empty clause, or a heading; names the clauses under it.
    """
    home = ledger.get("audit", audit_id)["standard"] or ""
    for given in clauses:
        if not given.strip():
            raise InputError("--clause: is empty.", "Name a clause such as 8.6.1.")
        standard, number = parse_reference(given, home)
        under = [one for one in auditable_clauses(standard) if one.startswith(f"{number}.")]
        if under and number not in auditable_clauses(standard):
            raise InputError(
                f'--clause: "{given}" is a heading with no requirement of its own.',
                f"Name one of those under it: {', '.join(under)}.",
            )


FindingName = Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")]


@groups["finding"].command("list")
def finding_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the findings of an audit, gravest first, with what a reviewer would say."""
    from iso20k_audit.cli.grading import plain_grade
    from iso20k_audit.services import audits, browsing, findings
    from iso20k_audit.services.grading import grades

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        remarks = findings.remarks_by_finding(ledger, audit_id)
        rows = browsing.list_findings(ledger, audit_id)
        graded = grades(ledger, audit_id)
        return [
            row | {"remarks": _plain(remarks[row["id"]]), "grade": plain_grade(graded[row["id"]])}
            for row in rows
        ]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["cited"] = ", ".join(row["clauses"])
        row["to_mend"] = sum(remark["severity"] == "must_fix" for remark in row["remarks"])
        row["suggested"] = len(row["remarks"]) - row["to_mend"]
        row["grading"] = _grading_words(row["grade"])
        if row["grade"]["step"]:
            row["finding_kind"] = f"{row['finding_kind']} ({row['grade']['step']})"
    columns = {"shown_number": "Number", "finding_kind": "Kind", "status": "Status", "cited": "Clauses"}
    columns |= {"title": "Title", "grading": "Grading"}
    columns |= {"to_mend": "Must fix", "suggested": "Suggestions", "id": "Id"}
    print_table(rows, columns, "There are no findings yet.")


def _grading_words(grade: dict[str, Any]) -> str:
    """What a list says of a grade: `open`, `decided`, `differs`, and where it belongs."""
    words = ["decided" if grade["is_decided"] else "open"]
    if grade["deviates"]:
        words.append(f"proposed {grade['proposed']}")
    if grade["part_of"]:
        words.append(f"part of {grade['part_of']}")
    if grade["repeat_of"]:
        words.append(f"repeat of {grade['repeat_of']}")
    elif grade["may_repeat"]:
        words.append(f"repeat of {grade['may_repeat'].number}?")
    return ", ".join(words)


def _plain(remarks: list[Remark]) -> list[dict[str, Any]]:
    """Remarks of the review for JSON."""
    names = ("severity", "field", "text", "mend", "rule", "words", "source")
    return [{name: getattr(remark, name) for name in names} for remark in remarks]


@groups["finding"].command("show")
def finding_show(finding: FindingName, as_json: AsJson = False) -> None:
    """Show one finding with its evidence, its actions, and what a reviewer would say."""
    from iso20k_audit.cli.grading import plain_grade
    from iso20k_audit.services import browsing, findings
    from iso20k_audit.services.acknowledging import changed_since
    from iso20k_audit.services.follow_up_outcomes import places
    from iso20k_audit.services.grading import grade_of
    from iso20k_audit.services.similar_findings import earlier_number, similar_findings

    def read(ledger: Ledger) -> dict[str, Any]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS, withdrawn=True)
        row = browsing.finding_detail(ledger, finding_id)
        row["remarks"] = _plain(findings.remarks_on(ledger, finding_id))
        row["repeats"] = earlier_number(ledger, row)
        row["changed_since"] = changed_since(ledger, row["audit_id"]).get(finding_id, ())
        row["followed_up"] = places(ledger, row["audit_id"]).get(finding_id, ())
        row["similar"] = similar_findings(ledger, finding_id)
        row["grade"] = plain_grade(grade_of(ledger, finding_id))
        return row

    with reading() as workspace:
        row = workspace.read(read)
    row.pop("seen")
    if as_json:
        print_json(row)
        return
    say(f"{row['shown_number']}  {kind_label(row)}  clause {', '.join(row['clauses'])}")
    if row["withdrawn"]:
        say(f"Withdrawn: {row['withdrawn']}")
    for label, name in (
        ("Title", "title"),
        ("Requirement", "requirement"),
        ("Objective evidence", "objective_evidence"),
        ("Failure", "failure"),
    ):
        say(f"{label}: {row[name] or 'not stated'}")
    say("Evidence: " + (", ".join(item["number"] for item in row["evidence"]) or "none"))
    say("Actions: " + (", ".join(item["number"] for item in row["actions"]) or "none"))
    if row["acknowledgement"]:
        facts = (row["auditee_name"], row["auditee_role"], row["acknowledged_at"], row["auditee_comment"])
        told = " · ".join(fact for fact in facts if fact)
        say(f"Acknowledgement: {Acknowledgement(row['acknowledgement']).label} · {told}".rstrip(" ·"))
    if row["changed_since"]:
        say(f"Changed since it was acknowledged: {', '.join(row['changed_since'])}")
    for place in row["followed_up"]:
        word = place.outcome.label if place.outcome else "no outcome yet"
        say(f"Followed up in: {place.audit_number} ({word})")
    if row["repeats"]:
        say(f"Repeat of: {row['repeats']}")
    grade = row["grade"]
    say(f"Grading: {_grading_words(grade)}" + (f"; {grade['step']}" if grade["step"] else ""))
    if grade["parts"]:
        say(f"Minors of this systemic finding: {', '.join(grade['parts'])}")
    for remark in row["remarks"]:
        word = "Must fix" if remark["severity"] == "must_fix" else "Suggestion"
        say(f"{word}, {remark['field'].replace('_', ' ')}: {remark['text']} {remark['mend']}".rstrip())
    for one in row["similar"]:
        say(f"Similar: {one.number} ({one.audit_number}) {one.title}: {', '.join(one.reasons)}; {one.state}")


@groups["finding"].command("edit")
def finding_edit(
    finding: FindingName,
    kind: Annotated[str, typer.Option(help=", ".join(word.value for word in FindingKind))] = "",
    clause: Annotated[
        list[str] | None, typer.Option(help="The clauses in place of those cited; several times.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="What was found, in a few words.")] = None,
    requirement: Annotated[str | None, typer.Option(help="What is required, and by what.")] = None,
    evidence: Annotated[str | None, typer.Option(help="Objective evidence, in words.")] = None,
    failure: Annotated[str | None, typer.Option(help="What exactly is not met.")] = None,
    reason: Annotated[str, typer.Option(help="Why it is graded otherwise than proposed; with --kind.")] = "",
) -> None:
    """Change what a finding says; an empty text clears. A number that was issued stays, and so does its series."""
    from iso20k_audit.services import audits, findings

    texts = {"title": title, "requirement": requirement, "objective_evidence": evidence, "failure": failure}
    fields = {name: text for name, text in texts.items() if text is not None}
    if kind:
        fields["finding_kind"] = read_term(FindingKind, kind, "--kind").value
        if reason.strip():
            fields["grade_deviation"] = reason
    elif reason:
        raise InputError("--reason goes with --kind.")
    if not fields and not clause:
        raise InputError("Say what is to be changed, for example with --title.")

    def record(ledger: Ledger) -> list[str]:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        if clause:
            _check_clauses(ledger, ledger.get("finding", finding_id)["audit_id"], clause)
            findings.set_clauses(ledger, finding_id, clause)
        audits.save(ledger, "finding", finding_id, fields)
        return [remark.full_text for remark in findings.remarks_on(ledger, finding_id)]

    with writing() as workspace:
        remarks = workspace.write(record)
    say(f"{finding}: saved")
    for remark in remarks:
        say(f"  to do: {remark}")


@groups["finding"].command("withdraw")
def finding_withdraw(
    finding: FindingName, reason: Annotated[str, typer.Option(help="Why; it stays in the history.")] = ""
) -> None:
    """Take a finding out of its audit; its number is not given again, and `finding restore` brings it back."""
    from iso20k_audit.services.findings import withdraw_findings

    with writing() as workspace:
        workspace.write(
            lambda ledger: withdraw_findings(
                ledger, [find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)], reason
            )
        )
    say(f"{finding}: withdrawn")


@groups["finding"].command("renumber")
def finding_renumber(
    finding: FindingName, reason: Annotated[str, typer.Option(help="Why; it stays in the history.")]
) -> None:
    """Give a finding another final number, where two copies gave the same number at once. Name it by its id."""
    from iso20k_audit.services.numbering import renumber

    with writing() as workspace:
        number = workspace.write(
            lambda ledger: renumber(
                ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS), reason
            )
        )
    say(f"{finding}: {number}")


@groups["finding"].command("restore")
def finding_restore(finding: FindingName) -> None:
    """Bring a withdrawn finding back."""
    from iso20k_audit.services.findings import restore_findings

    with writing() as workspace:
        workspace.write(
            lambda ledger: restore_findings(
                ledger, [find_record(ledger, "finding", None, finding, *FINDING_NUMBERS, withdrawn=True)]
            )
        )
    say(f"{finding}: in the audit")


@groups["finding"].command("repeat")
def finding_repeat(
    finding: FindingName,
    of: Annotated[
        str, typer.Option("--of", help="Earlier finding, by number or id; empty takes it back.")
    ] = "",
    is_none: Annotated[
        bool, typer.Option("--not", help="It is no repeat of that one, or of the one linked or proposed.")
    ] = False,
    reason: Annotated[str, typer.Option(help="Why it is no repeat; with --not.")] = "",
) -> None:
    """Say that a finding repeats an earlier one, that it does not, or take that back."""
    from iso20k_audit.services.similar_findings import (
        dismiss_repeat,
        earlier_number,
        mark_repeat,
        repeat_proposals,
    )

    def record(ledger: Ledger) -> str:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        earlier = find_record(ledger, "finding", None, of, *FINDING_NUMBERS) if of else None
        if is_none:
            row = ledger.get("finding", finding_id)
            proposed = repeat_proposals(ledger, row["audit_id"], [finding_id]).get(finding_id)
            meant = earlier or row["repeat_of"] or (proposed.id if proposed else "")
            if not meant:
                raise InputError(
                    f"{finding}: no earlier finding is linked or proposed.", "Name it with --of."
                )
            dismiss_repeat(ledger, finding_id, meant, reason)
            return ""
        mark_repeat(ledger, finding_id, earlier)
        return earlier_number(ledger, ledger.get("finding", finding_id))

    with writing() as workspace:
        number = workspace.write(record)
    say(f"Repeat of {number}." if number else "No repeat.")


@groups["finding"].command("issue")
def finding_issue(finding: FindingName) -> None:
    """Give a finding its final number."""
    from iso20k_audit.services import findings

    with writing() as workspace:
        number = workspace.write(
            lambda ledger: findings.issue_finding(
                ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
            )
        )
    say(number)

"""Questions that auditors judged differently, and the lead auditor's conclusions."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, AuditName, groups, read_term, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services.workspaces import Ledger


@groups["audit"].command("disagreements")
def audit_disagreements(audit: AuditName, as_json: AsJson = False) -> None:
    """List the questions that auditors judged differently: undecided, stale, left as diverging opinion, decided."""
    from iso20k_audit.services import audits, disagreements

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        found = []
        for line in disagreements.list_disagreements(ledger, audit_id):
            one = disagreements.disagreement(ledger, audit_id, line.id)
            found.append(
                {
                    "id": line.id,
                    "item": line.item,
                    "clause": line.clause,
                    "text": line.text,
                    "state": line.state.value,
                    "differs": one.differs,
                    "opinions": [_opinion(opinion) for opinion in one.opinions],
                    "decision": one.decision,
                    "changed_since": [change.words for change in line.since],
                }
            )
        return found

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["said"] = "; ".join(
            f"{one['auditor']}: {one['result'] or one['value']}" for one in row["opinions"]
        )
        decision = row["decision"]
        row["decided"] = (decision.result.value if decision.result else "left open") if decision else ""
        row["since"] = "; ".join(row["changed_since"])
    columns = {
        "item": "Item",
        "state": "State",
        "said": "Answers",
        "decided": "Decision",
        "since": "Since then",
    }
    print_table(rows, columns, "The auditors do not differ on any question.")


def _opinion(opinion: Any) -> dict[str, Any]:
    return {
        "auditor": opinion.auditor,
        "result": opinion.result.value if opinion.result else None,
        "value": opinion.value or None,
        "verdicts": {name: one.value for name, one in opinion.verdicts.items()},
        "note": opinion.note,
        "interviewed": opinion.roles,
        "sample": opinion.sample,
        "items_looked_at": [item["reference"] for item in opinion.items],
        "evidence": [row["number"] for row in opinion.evidence],
        "answered_at": opinion.answered_at,
    }


@groups["audit"].command("conclude")
def audit_conclude(
    audit: AuditName,
    item: Annotated[str, typer.Argument(metavar="QUESTION", help="Checklist item such as 8.6.1-03.")],
    result: Annotated[str, typer.Option(help=", ".join(word.value for word in Result))] = "",
    reason: Annotated[str, typer.Option(help="What decided it; required with --result.")] = "",
    value: Annotated[str, typer.Option(help="Value of a typed question, where it is decided too.")] = "",
    verdict: Annotated[
        list[str] | None,
        typer.Option(help="Another verdict for one standard: iso27001-2022=minor; several times."),
    ] = None,
    leave: Annotated[
        bool, typer.Option("--leave", help="Leave it as a diverging opinion; --reason is the statement.")
    ] = False,
    take_back: Annotated[bool, typer.Option("--take-back", help="The question is undecided again.")] = False,
    for_lead: Annotated[
        bool, typer.Option("--in-place-of-lead", help="Decide although somebody else is the lead auditor.")
    ] = False,
) -> None:
    """Record the lead auditor's decision on a question that auditors judged differently."""
    from iso20k_audit.services import answering, audits, concluding

    if sum((bool(result), leave, take_back)) != 1:
        raise InputError("Give one of --result, --leave and --take-back.")
    chosen = read_term(Result, result, "--result") if result else None
    given = [one.partition("=") for one in verdict or []]
    verdicts = {standard: read_term(Result, word, "--verdict") for standard, _, word in given}

    def record(ledger: Ledger) -> None:
        audit_id = audits.find_audit(ledger, audit)["id"]
        question = answering.question_of_item(ledger, audit_id, item)
        if leave:
            concluding.leave_diverging(ledger, audit_id, question, reason, for_lead=for_lead)
        elif chosen is None:
            concluding.take_conclusion_back(ledger, audit_id, question, for_lead=for_lead)
        else:
            concluding.conclude_question(
                ledger, audit_id, question, chosen, reason, value=value, verdicts=verdicts, for_lead=for_lead
            )

    with writing() as workspace:
        workspace.write(record)
    told = "left as a diverging opinion" if leave else chosen.label if chosen else "undecided"
    say(f"{item}: {told}")

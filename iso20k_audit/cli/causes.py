"""The cause analysis of a corrective action: whys, causes of the fishbone, both as text, PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.actions import ActionName, InAudit
from iso20k_audit.cli.printing import print_json, say
from iso20k_audit.cli.shared import AsJson, find_record, groups, read_term, reading, writing
from iso20k_audit.model.action_view import causes_in_lines
from iso20k_audit.model.cause_analysis import Cause
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.services import audits, cause_analysis
from iso20k_audit.services.workspaces import Ledger

Root = Annotated[bool, typer.Option("--root", help="It is a root cause.")]
BRANCHES = ", ".join(word.value for word in CauseCategory)


def named_action(ledger: Ledger, name: str, audit: str) -> str:
    """Id of an action by its number, within one audit if that is named.

    Raises:
        NotFound: there is none. InputError: several fit.
    """
    audit_id = audits.find_audit(ledger, audit)["id"] if audit else None
    return find_record(ledger, "action", audit_id, name, "number")


@groups["action"].command("why")
def action_why(
    action: ActionName,
    text: Annotated[str, typer.Argument(help="The answer to the next why.")],
    after: Annotated[
        str,
        typer.Option(
            "--after",
            metavar="N",
            help="Why that it explains, such as 2 or 3b; 0 for the failure; default: the last.",
        ),
    ] = "",
    root: Root = False,
    audit: InAudit = "",
    as_json: AsJson = False,
) -> None:
    """Answer the next why of a corrective action."""

    def record(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        if after.strip() == "0":
            above = ""
        elif after.strip():
            above = cause_analysis.item_labelled(ledger, action_id, after, CauseMethod.WHYS)
        else:
            above = _last(cause_analysis.read(ledger, action_id).whys)
        item_id = cause_analysis.add_why(ledger, action_id, text, after=above, is_root=root)
        return _made(ledger, action_id, item_id)

    _say_made(record, as_json)


@groups["action"].command("cause")
def action_cause(
    action: ActionName,
    branch: Annotated[str, typer.Argument(metavar="BRANCH", help=f"Kind of cause: {BRANCHES}.")],
    text: Annotated[str, typer.Argument(help="The cause.")],
    under: Annotated[
        str, typer.Option("--under", metavar="N", help="Cause that it is a sub-cause of, such as 2 or 2.1.")
    ] = "",
    root: Root = False,
    audit: InAudit = "",
    as_json: AsJson = False,
) -> None:
    """Add a cause to the fishbone of a corrective action."""
    category = read_term(CauseCategory, branch, "BRANCH")

    def record(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        above = (
            cause_analysis.item_labelled(ledger, action_id, under, CauseMethod.FISHBONE)
            if under.strip()
            else ""
        )
        item_id = cause_analysis.add_cause(ledger, action_id, category, text, under=above, is_root=root)
        return _made(ledger, action_id, item_id)

    _say_made(record, as_json)


def _say_made(record: Any, as_json: bool) -> None:
    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
    else:
        say(f"{made['label']}  {made['id']}")
        for told in made["remarks"]:
            say(told)


def _last(whys: tuple[Cause, ...]) -> str:
    """The end of the chain: the last answer of the deepest level that the last branch reaches."""
    last = ""
    while whys:
        last, whys = whys[-1].id, whys[-1].children
    return last


def _made(ledger: Ledger, action_id: str, item_id: str) -> dict[str, Any]:
    cause = next(one for one in cause_analysis.read(ledger, action_id).all() if one.id == item_id)
    remarks = [one.full_text for one in cause_analysis.review(ledger, action_id) if one.item_id == item_id]
    return {"id": item_id, "label": cause.label, "remarks": remarks}


@groups["action"].command("root-cause")
def action_root_cause(
    action: ActionName,
    cause: Annotated[str, typer.Argument(metavar="N", help="Why such as 3b, or cause such as 2.1.")],
    fishbone: Annotated[
        bool, typer.Option("--fishbone", help="The number is of the fishbone, not of the whys.")
    ] = False,
    off: Annotated[bool, typer.Option("--off", help="Take the mark away.")] = False,
    audit: InAudit = "",
    as_json: AsJson = False,
) -> None:
    """Mark a why or a cause as a root cause."""
    method = CauseMethod.FISHBONE if fishbone else CauseMethod.WHYS

    def record(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        item_id = cause_analysis.item_labelled(ledger, action_id, cause, method)
        cause_analysis.mark_root(ledger, item_id, not off)
        return _made(ledger, action_id, item_id) | {"is_root": not off}

    _say_made(record, as_json)


@groups["action"].command("take-roots")
def action_take_roots(action: ActionName, audit: InAudit = "", as_json: AsJson = False) -> None:
    """Add the marked root causes to the cause of the action, behind what is written there."""

    def record(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        changed = cause_analysis.take_roots(ledger, action_id)
        return {"changed": changed, "root_cause": ledger.get("action", action_id)["root_cause"]}

    with writing() as workspace:
        done = workspace.write(record)
    if as_json:
        print_json(done)
    else:
        say(done["root_cause"] if done["changed"] else "The cause of the action says them already.")


@groups["action"].command("causes")
def action_causes(
    action: ActionName,
    pdf: Annotated[
        Path | None, typer.Option("--pdf", metavar="FILE", help="Write both diagrams to a PDF, A4 landscape.")
    ] = None,
    audit: InAudit = "",
    as_json: AsJson = False,
) -> None:
    """Show the cause analysis of a corrective action, and what speaks against it."""
    from iso20k_audit.services.cause_papers import export_causes

    def read(ledger: Ledger) -> dict[str, Any]:
        action_id = named_action(ledger, action, audit)
        analysis = cause_analysis.read(ledger, action_id)
        return {
            "action_id": action_id,
            "audit_id": ledger.get("action", action_id)["audit_id"],
            "analysis": analysis,
            "remarks": [one.full_text for one in cause_analysis.review(ledger, action_id)],
        }

    with reading() as workspace:
        found = workspace.read(read)
        written = (
            export_causes(workspace, found["audit_id"], pdf, action_id=found["action_id"]) if pdf else None
        )
    analysis = found["analysis"]
    if as_json:
        print_json(
            {
                "problem": analysis.problem,
                "whys": [_plain(cause) for cause in analysis.whys],
                "branches": {
                    branch.category.value if branch.category else "": [
                        _plain(cause) for cause in branch.causes
                    ]
                    for branch in analysis.branches
                },
                "remarks": found["remarks"],
                "pdf": str(written) if written else None,
            }
        )
        return
    say(analysis.problem)
    say(causes_in_lines(analysis) or "Nothing analysed yet.")
    for told in found["remarks"]:
        say(f"! {told}")
    if written:
        say(f"Written: {written}")


def _plain(cause: Cause) -> dict[str, Any]:
    return {
        "id": cause.id,
        "label": cause.label,
        "text": cause.text,
        "is_root": cause.is_root,
        "children": [_plain(child) for child in cause.children],
    }

"""Action workbooks for owners who have only Excel: writing them, and taking in what comes back."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, groups, read_date, read_language, reading, writing
from iso20k_audit.model.errors import AuditError, InputError
from iso20k_audit.services.workspaces import Workspace

Several = list[str] | None


@groups["actions"].command("export")
def actions_export(
    out: Annotated[Path, typer.Option(help="Folder for the workbooks; made if it is not there.")],
    audit: Annotated[str, typer.Argument(metavar="[AUDIT]", help="Number such as IA-2026-001, or id.")] = "",
    all_audits: Annotated[bool, typer.Option("--all-audits", help="Of every audit.")] = False,
    owner: Annotated[Several, typer.Option(help="Only for this owner; several times.")] = None,
    language: Annotated[str, typer.Option(help="Such as de or pt_BR; empty for that of the audit.")] = "",
    answer_by: Annotated[str, typer.Option(help="Until when it is to come back, YYYY-MM-DD.")] = "",
    reply_to: Annotated[str, typer.Option(help="To whom; the lead auditor if not given.")] = "",
    split: Annotated[str, typer.Option(help="Keep findings without an owner apart: site or process.")] = "",
    drafts: Annotated[bool, typer.Option("--drafts", help="Also findings that are not issued yet.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write one Excel workbook for each owner, and one for findings that nobody owns yet."""
    from iso20k_audit.services.action_workbooks import export_workbooks
    from iso20k_audit.services.audits import find_audit

    if bool(audit) == all_audits:
        raise InputError("Name one audit, or give --all-audits.", "`audit list` shows those there are.")
    code, until = read_language(language), read_date(answer_by, "--answer-by")
    with writing() as workspace:
        _check_folder(workspace, out)
        wanted = (
            [row["id"] for row in workspace.read(lambda ledger: ledger.select("audit"))]
            if all_audits
            else [workspace.read(lambda ledger: find_audit(ledger, audit)["id"])]
        )
        written: list[dict[str, Any]] = []
        fitting = 0
        refused: AuditError | None = None
        for audit_id in wanted:
            number = workspace.read(lambda ledger, a=audit_id: ledger.get("audit", a)["number"])  # type: ignore[misc]
            try:
                done = export_workbooks(
                    workspace,
                    audit_id,
                    out,
                    owners=owner,
                    language=code,
                    reply_to=reply_to,
                    answer_by=until,
                    drafts=drafts,
                    split=split,
                )
            except InputError as error:
                if not (all_audits and owner):
                    raise
                refused = error  # somebody who owns nothing in this audit may in another
                continue
            fitting += 1
            written += [asdict(one) | {"path": str(one.path), "audit": number} for one in done]
        if refused is not None and not fitting:
            raise refused
    if as_json:
        print_json(written)
        return
    columns = {
        "audit": "Audit",
        "owner": "Owner",
        "part": "About",
        "findings": "Findings",
        "actions": "Actions",
    }
    print_table(
        written, columns | {"path": "File"}, "There is nothing to send: no open finding asks for an action."
    )


def _check_folder(workspace: Workspace, out: Path) -> None:
    """Workbooks for others do not belong among the records."""
    resolved, home = out.resolve(), workspace.folder.resolve()
    if resolved == home or any(
        home / kept in (resolved, *resolved.parents) for kept in ("evidence", "backups")
    ):
        raise InputError(f"{out}: lies among the records of the workspace.", "Choose another place.")
    if out.exists() and not out.is_dir():
        raise InputError(f"{out}: is not a folder.", "Name a folder with --out.")


@groups["actions"].command("import")
def actions_import(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Workbooks that came back.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change; change nothing.")
    ] = False,
    take: Annotated[
        str,
        typer.Option(help="Where the audit was changed since: ours (keep it) or theirs (take the workbook)."),
    ] = "ours",
    as_json: AsJson = False,
) -> None:
    """Take answers in: what is new or changed; what cannot be taken is told cell by cell."""
    from iso20k_audit.services.action_import import Plan, look, usual_choices
    from iso20k_audit.services.action_taking_in import TakenIn, take_in

    if take not in ("ours", "theirs"):
        raise InputError(f'--take: "{take}" is not known.', "Use ours or theirs.")
    with reading() if dry_run else writing() as workspace:
        looked = look(workspace, files)
        plans = [one for one in looked if isinstance(one, Plan)]
        unusable = [one for one in looked if not isinstance(one, Plan)]
        chosen = usual_choices(plans, theirs=take == "theirs")
        done = TakenIn() if dry_run else take_in(workspace, plans, chosen)
    told = [_plan_told(plan, chosen) for plan in plans]
    if as_json:
        result = {
            "dry_run": dry_run,
            "recorded": asdict(done),
            "files": told,
            "unusable": [
                {"file": str(path), "error": error.message, "mend": error.mend} for path, error in unusable
            ],
        }
        print_json(result)
    else:
        for plan in told:
            _say_plan(plan)
        for _path, error in unusable:
            say(f"Not usable: {error}")
        if not dry_run:
            say(
                f"Recorded: {done.fields} fields, {len(done.new_actions)} new actions, {done.files} evidence files"
                if not done.is_nothing
                else "Nothing was changed."
            )
    if unusable:
        raise typer.Exit(2)


def _plan_told(plan: Any, chosen: frozenset[tuple[str, str, str]]) -> dict[str, Any]:
    from iso20k_audit.services.action_import import choice_of

    return {
        "file": str(plan.path),
        "audit": plan.audit_number,
        "owner": plan.returned.owner,
        "made_at": plan.returned.made_at,
        "told": list(plan.told),
        "unchanged": plan.unchanged,
        "changes": [
            {
                "action": action.title,
                "action_id": action.action_id,
                "field": item.code,
                "label": item.label,
                "cell": item.place,
                "before": item.before,
                "after": item.after,
                "state": item.state,
                "taken": choice_of(plan, action, item) in chosen,
            }
            for action, item in plan.items
        ],
        "problems": [
            {"cell": one.place, "what": one.what, "mend": one.mend, "refused": one.refused}
            for one in plan.problems
        ],
    }


def _say_plan(plan: dict[str, Any]) -> None:
    name = Path(plan["file"]).name
    say(f"{name}: {plan['audit']}, {plan['owner'] or 'no owner'}, unchanged cells: {plan['unchanged']}")
    for sentence in plan["told"]:
        say(f"  {sentence}")
    rows = [one | {"taken": "yes" if one["taken"] else "no"} for one in plan["changes"]]
    columns = {"action": "Action", "label": "What", "before": "Stands now", "after": "Workbook"}
    print_table(
        rows, columns | {"state": "State", "taken": "Taken", "cell": "Cell"}, "  Nothing in it is new."
    )
    for problem in plan["problems"]:
        told = f"{problem['what']}; {problem['mend']}" if problem["mend"] else problem["what"]
        kind = "Problem" if problem["refused"] else "Note"
        say(f"{kind}: {name}, {problem['cell']}: {told}" if problem["cell"] else f"{kind}: {name}: {told}")

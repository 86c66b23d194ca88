"""What an action workbook that came back would change: compared with the audit, field by field, before anything is.

A cell counts as answered where it differs from what stood when the workbook was written. Where the audit was changed
since, both stand beside each other and nothing is replaced unless somebody says so. Taking it in is the work of
`action_taking_in`, reading the file that of `returned_workbooks`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from iso20k_audit.model.errors import AuditError, InputError
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_cells import names_in
from iso20k_audit.services.action_planning import Planning
from iso20k_audit.services.action_plans import (
    CHANGED,
    CONFLICT,
    EMPTIED,
    NEW,
    ActionPlan,
    Choice,
    Item,
    Plan,
    choice_of,
    comment_line,
    usual_choices,
)
from iso20k_audit.services.action_workbooks import newest_export
from iso20k_audit.services.named_files import NamedFile, NotUsable, find_named
from iso20k_audit.services.returned_workbooks import Problem, Returned, read_workbook
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


# --- looking at files ------------------------------------------------------------------------------


def look(
    workspace: Workspace, paths: Iterable[Path], progress: Progress | None = None
) -> list[Plan | tuple[Path, AuditError]]:
    """Reads workbooks and the evidence files they name, and compares them with the audit; changes nothing.

    Returns: for each file its plan, or why it cannot be used.

    Raises:
        Cancelled: by `progress`.
    """
    every = list(dict.fromkeys(paths))
    found: list[Plan | tuple[Path, AuditError]] = []
    taken: dict[str, Path] = {}
    for place, path in enumerate(every):
        step = _Step(progress, place, len(every), path.name)
        step(0)
        try:
            returned = read_workbook(path)
            plan = workspace.read(_planned(returned, _named(returned, step)))
        except InputError as error:
            found.append((path, error))
            continue
        found.append(_once(plan, taken))
    if progress is not None:
        progress(len(every), len(every), "")
    return found


@dataclass(frozen=True, slots=True)
class _Step:
    """Tells which of several files is read, as often as it is called."""

    progress: Progress | None
    place: int
    count: int
    name: str

    def __call__(self, _bytes: int) -> None:
        if self.progress is not None:
            self.progress(self.place, self.count, self.name)


def _planned(returned: Returned, files: Mapping[str, NamedFile | NotUsable]) -> Callable[[Ledger], Plan]:
    return lambda ledger: make_plan(ledger, returned, files)


def _once(plan: Plan, taken: dict[str, Path]) -> Plan:
    """Rows that another of the files has too are left to that file."""
    kept, problems = [], list(plan.problems)
    for action in plan.actions:
        other = taken.setdefault(action.key, plan.path)
        if other == plan.path:
            kept.append(action)
            continue
        problems.append(
            Problem(
                action.place,
                translate("ActionImport", "the row is in {file} too; it was left to that file").format(
                    file=other.name
                ),
                translate("ActionImport", "take this file in afterwards"),
            )
        )
    return Plan(
        plan.returned,
        plan.files,
        plan.audit_id,
        plan.audit_number,
        tuple(kept),
        tuple(problems),
        plan.unchanged,
        plan.told,
    )


def _named(returned: Returned, step: Callable[[int], None]) -> dict[str, NamedFile | NotUsable]:
    """Each file that is named anywhere in a workbook, looked for once; `step` may raise to stop."""
    folder = returned.path.absolute().parent
    names = dict.fromkeys(
        name for row in returned.rows if "files" in row.cells for name in names_in(row.cells["files"].text)
    )
    return {name: find_named(folder, name, step) for name in names}


# --- comparing -------------------------------------------------------------------------------------


def make_plan(ledger: Ledger, returned: Returned, files: Mapping[str, NamedFile | NotUsable]) -> Plan:
    """Compares a workbook with the audit as it stands now.

    Raises:
        InputError: its audit is not in this workspace, or was withdrawn.
    """
    audit = ledger.find("audit", returned.audit_id)
    if audit is None or audit["withdrawn"]:
        raise InputError(
            translate(
                "ActionImport", '"{name}" is about audit {number}, which is not in this workspace.'
            ).format(name=returned.path.name, number=returned.audit_number or "?"),
            translate("ActionImport", "Open the workspace that the workbook was sent from."),
        )
    planning = Planning(ledger, returned, files)
    actions = [plan for row in returned.rows if (plan := planning.row(row)) is not None]
    return Plan(
        returned,
        files,
        returned.audit_id,
        str(audit["number"] or returned.audit_number),
        tuple(plan for plan in actions if plan.items),
        (*returned.problems, *planning.notes.problems),
        planning.notes.unchanged,
        tuple(_told(ledger, returned)),
    )


def _told(ledger: Ledger, returned: Returned) -> list[str]:
    told = []
    before = ledger.select("evidence", returned.audit_id, sha256=returned.sha256)
    if before:
        told.append(
            translate("ActionImport", "This very file was taken in before ({number}).").format(
                number=before[0]["number"] or ""
            )
        )
    newest = newest_export(ledger, returned.audit_id, returned.owner, returned.part)
    made_at = returned.made_at
    if newest and made_at and newest[0] != returned.export_id and newest[1] > made_at:
        told.append(
            translate(
                "ActionImport",
                "An old workbook: it was made on {day}, a newer one on {newer}. What was changed since is shown as a "
                "conflict.",
            ).format(day=_moment(made_at), newer=_moment(newest[1]))
        )
    return told


def _moment(value: datetime) -> str:
    return value.isoformat(" ", "minutes")[:16]


__all__ = [
    "CHANGED",
    "CONFLICT",
    "EMPTIED",
    "NEW",
    "ActionPlan",
    "Choice",
    "Item",
    "Plan",
    "choice_of",
    "comment_line",
    "look",
    "make_plan",
    "usual_choices",
]

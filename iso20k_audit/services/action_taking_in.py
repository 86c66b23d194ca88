"""Takes answers of owners in: files into the vault first, then everything chosen in one act for each audit.

One act, so that one undo takes the whole import back. What was changed between looking and taking in stops it: the
plan is made again inside the transaction, and only what was in view is replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, EvidenceKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import pictures_apart
from iso20k_audit.services.action_import import (
    ActionPlan,
    Choice,
    Item,
    Plan,
    choice_of,
    comment_line,
    make_plan,
)
from iso20k_audit.services.action_life import ask_extension, move
from iso20k_audit.services.evidence import Target, facts_of, record_stored
from iso20k_audit.services.findings import add_action, link_evidence, save_action
from iso20k_audit.services.named_files import NamedFile
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.vault import StoredFile
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]
_Stored = dict[str, tuple[StoredFile, dict[str, Any]]]


@dataclass(slots=True)
class TakenIn:
    """What an import did.

    Attributes:
        fields: how many fields, states, comments and extensions were recorded.
        new_actions: ids of actions that were added or came back.
        action_ids: every action that was changed.
        files: evidence files that were attached; workbooks: how many workbooks were kept as evidence.
    """

    fields: int = 0
    new_actions: list[str] = field(default_factory=list)
    action_ids: list[str] = field(default_factory=list)
    files: int = 0
    workbooks: int = 0
    audit_ids: list[str] = field(default_factory=list)

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was changed."""
        return not self.action_ids


def take_in(
    workspace: Workspace,
    plans: Iterable[Plan],
    chosen: Collection[Choice],
    progress: Progress | None = None,
) -> TakenIn:
    """Records what was chosen; nothing else, and nothing twice.

    Raises:
        RuleViolation: the audit was changed since the plan was made, or a rule is broken; nothing is changed.
        InputError: a file was changed or went away since; nothing is changed.
        Cancelled: by `progress`, before anything is recorded.
    """
    wanted = frozenset(chosen)
    outcome = TakenIn()
    by_audit: dict[str, list[Plan]] = {}
    for plan in plans:
        if any(choice_of(plan, action, item) in wanted for action, item in plan.items):
            by_audit.setdefault(plan.audit_id, []).append(plan)
    stored = _store(workspace, [plan for several in by_audit.values() for plan in several], wanted, progress)
    for audit_id, several in by_audit.items():
        done = workspace.write(lambda ledger, s=several: _record(ledger, s, wanted, stored))  # type: ignore[misc]
        outcome.audit_ids.append(audit_id)
        outcome.fields += done.fields
        outcome.files += done.files
        outcome.workbooks += done.workbooks
        outcome.new_actions += done.new_actions
        outcome.action_ids += done.action_ids
    for sha256, (_file, facts) in stored.items():
        if str(facts.get("media_type") or "").startswith("image/"):
            pictures_apart.preview(workspace.folder, workspace.vault.path(sha256), sha256)
    return outcome


# --- files -----------------------------------------------------------------------------------------


def _wanted_files(plan: Plan, wanted: frozenset[Choice]) -> list[NamedFile]:
    names = {
        item.code.removeprefix("file:")
        for action, item in plan.items
        if item.code.startswith("file:") and choice_of(plan, action, item) in wanted
    }
    return [file for name, file in plan.files.items() if name in names and isinstance(file, NamedFile)]


def _store(
    workspace: Workspace, plans: list[Plan], wanted: frozenset[Choice], progress: Progress | None
) -> _Stored:
    """Puts workbooks and evidence into the vault; their bytes are those that were looked at, or it stops."""
    expected: dict[Path, str] = {plan.path: plan.returned.sha256 for plan in plans}
    for plan in plans:
        expected |= {file.path: file.sha256 for file in _wanted_files(plan, wanted)}
    total = sum(_size(path) for path in expected)
    done = 0

    def count(_place: int, more: int) -> None:
        nonlocal done
        done += more
        if progress is not None:
            progress(min(done, total), total, translate("ActionImport", "Keeping the files"))

    stored: _Stored = {}
    for path, result in workspace.vault.add_many(expected, count):
        if isinstance(result, Exception):
            raise InputError(str(result), translate("ActionImport", "Nothing was taken in.")) from result
        if result.sha256 != expected[path]:
            raise InputError(
                translate("ActionImport", '"{name}" was changed while it was looked at.').format(
                    name=path.name
                ),
                translate("ActionImport", "Nothing was taken in. Open it here again."),
            )
        stored[result.sha256] = (result, facts_of(path, workspace.vault.path(result.sha256)))
    return stored


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


# --- records ---------------------------------------------------------------------------------------


def _record(ledger: Ledger, plans: list[Plan], wanted: frozenset[Choice], stored: _Stored) -> TakenIn:
    outcome = TakenIn()
    for plan in plans:
        fresh = make_plan(ledger, plan.returned, plan.files)
        now = {action.key: action for action in fresh.actions}
        changed: list[str] = []
        for action in plan.actions:
            items = [item for item in action.items if choice_of(plan, action, item) in wanted]
            if items:
                _require_unchanged(action, now.get(action.key), items)
                _apply(ledger, plan, action, items, stored, outcome)
                changed.append(action.action_id)
        if changed:
            _keep_workbook(ledger, plan, changed, stored, outcome)
            outcome.action_ids += changed
    return outcome


def _require_unchanged(action: ActionPlan, now: ActionPlan | None, items: list[Item]) -> None:
    """What was in view is what stands; else somebody would replace what they have not seen."""
    there = {item.code: item for item in now.items} if now is not None else {}
    if now is None or now.heads != action.heads or any(there.get(item.code) != item for item in items):
        raise RuleViolation(
            translate("ActionImport", "{title} was changed since the preview was made.").format(
                title=action.title
            ),
            translate("ActionImport", "Nothing was taken in. Look at the workbook again."),
        )


def _apply(
    ledger: Ledger, plan: Plan, action: ActionPlan, items: list[Item], stored: _Stored, outcome: TakenIn
) -> None:
    values = {item.code: item.value for item in items}
    fields = {
        code: value
        for code, value in values.items()
        if code not in ("status", "extension", "comment") and not code.startswith("file:")
    }
    comment = str(values.get("comment") or "")
    if comment and "status" not in values:
        line = comment_line(ledger.now().date(), action.by, comment)
        row = ledger.find("action", action.action_id) or {}
        before = fields.get("progress", row.get("progress") if not action.is_new else None)
        fields["progress"] = f"{before}\n{line}" if before else line
    if action.is_new:
        _add(ledger, action, fields)
        outcome.new_actions.append(action.action_id)
    elif fields:
        save_action(ledger, action.action_id, fields)
    if "extension" in values:
        until, reason = values["extension"]
        ask_extension(ledger, action.action_id, until, reason, by=action.by)
    if "status" in values:
        status = ActionStatus(values["status"])
        move(ledger, action.action_id, status, ActionParty.OWNER, by=action.by, comment=comment)
    for item in items:
        if item.code.startswith("file:"):
            file, facts = stored[item.value]
            target = Target("action", action.action_id)
            evidence_id = _there(ledger, plan.audit_id, file.sha256)
            if evidence_id:
                link_evidence(ledger, evidence_id, target.kind, target.record_id)
            else:
                caption = translate("ActionImport", "Evidence from {owner}").format(owner=action.by or "-")
                record_stored(ledger, plan.audit_id, file, facts, target, caption=caption)
            outcome.files += 1
    outcome.fields += sum(1 for item in items if not item.code.startswith("file:"))


def _add(ledger: Ledger, action: ActionPlan, fields: dict[str, Any]) -> None:
    """A new action under the id that the workbook has for it, so that the same row never adds two."""
    if action.is_back:
        row = ledger.get("action", action.action_id)
        ledger.set("action", action.action_id, row["audit_id"], withdrawn=None)
        save_action(ledger, action.action_id, fields)
        return
    add_action(ledger, action.finding_id, action_id=action.action_id, **fields)


def _there(ledger: Ledger, audit_id: str, sha256: str) -> str:
    """Id of the evidence of an audit that has this file, or nothing."""
    rows = ledger.select("evidence", audit_id, sha256=sha256)
    return str(rows[0]["id"]) if rows else ""


def _keep_workbook(
    ledger: Ledger, plan: Plan, action_ids: list[str], stored: _Stored, outcome: TakenIn
) -> None:
    """The file that came back is evidence of what the owner said, linked to the actions that it changed."""
    evidence_id = _there(ledger, plan.audit_id, plan.returned.sha256)
    if not evidence_id:
        file, facts = stored[plan.returned.sha256]
        caption = translate("ActionImport", "Action workbook as it came back from {owner}").format(
            owner=plan.returned.owner or "-"
        )
        evidence_id = record_stored(
            ledger,
            plan.audit_id,
            file,
            facts,
            evidence_kind=EvidenceKind.SPREADSHEET.value,
            caption=caption,
            taken_by=plan.returned.owner or None,
        )
        outcome.workbooks += 1
    for action_id in action_ids:
        link_evidence(ledger, evidence_id, "action", action_id)

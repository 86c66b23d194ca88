"""What an owner says besides the fields of an action: its state, an extension, a comment, evidence files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from iso20k_audit.model.action_states import DUE_DATE_OPEN, WAITING, find_move, missing, moves_from, status_of
from iso20k_audit.model.action_workbook import (
    OWNER_STATES,
    column_of,
    normal,
    said,
)
from iso20k_audit.model.contested import contested
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_cells import CellError, day_of, names_in, state_of
from iso20k_audit.services.action_fields import Before, Notes, not_possible, same
from iso20k_audit.services.action_life import extensions, open_extension, steps
from iso20k_audit.services.action_parties import grade_of
from iso20k_audit.services.action_plans import CHANGED, CONFLICT, NEW, Item
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.named_files import NamedFile, NotUsable
from iso20k_audit.services.returned_workbooks import Returned, ReturnedRow
from iso20k_audit.store.ledger import Ledger, Row


class Extras:
    """Of one workbook; each method gives things that can be taken or left."""

    def __init__(
        self,
        ledger: Ledger,
        returned: Returned,
        files: Mapping[str, NamedFile | NotUsable],
        notes: Notes,
    ) -> None:
        self._ledger = ledger
        self._returned = returned
        self._files = files
        self._notes = notes

    def state(
        self, row: ReturnedRow, action_id: str, ready: Row, before: Before, finding: Row, comment: str
    ) -> Item | None:
        """The move that an owner's word means, if it follows and nothing is missing for it.

        Args: ready: the action with what the workbook says of its fields.
        """
        cell = row.cells.get("status")
        if cell is None or not cell.text.strip():
            return None
        try:
            wanted = state_of(cell.text)
        except CellError as error:
            self._notes.say(cell.place, error.what, error.mend)
            return None
        now = status_of(before.row)
        if now is wanted or self._was_said(action_id, wanted):
            self._notes.unchanged += 1
            return None
        if "status" in contested(before.row):
            self._notes.say(cell.place, *not_possible("status", "status", before) or ("", ""))
            return None
        move = find_move(now, wanted)
        if move is None or ActionParty.OWNER not in move.parties:
            self._notes.say(cell.place, *no_way(now, wanted))
            return None
        nonconformity = grade_of(finding).is_nonconformity
        lacking = missing(move, ready, comment, nonconformity=nonconformity)
        if lacking:
            self._notes.say(
                cell.place,
                translate("ActionImport", '"{state}" needs more: {needs}').format(
                    state=said(wanted), needs=", ".join(need.label for need in lacking)
                ),
                translate("ActionImport", "the state stays as it is; the other cells of the row were taken"),
            )
            return None
        as_sent = not before.row.get("id") or before.is_as_sent("status")
        return Item(
            "status",
            translate("ActionImport", "State"),
            cell.place,
            now.label,
            wanted.label,
            wanted.value,
            CHANGED if as_sent else CONFLICT,
        )

    def _was_said(self, action_id: str, wanted: ActionStatus) -> bool:
        """Whether the owner's word was recorded since the workbook was made."""
        sent = self._returned.made_at
        return sent is not None and any(
            step["to_status"] == wanted.value
            and step["moved_as"] == ActionParty.OWNER.value
            and datetime.fromisoformat(step["moved_at"]) >= sent
            for step in steps(self._ledger, action_id)
            if step["moved_at"]
        )

    def extension(self, row: ReturnedRow, action_id: str, action: Row | None) -> list[Item]:
        """The extension that is asked for, unless it was asked for already."""
        until, reason = row.cells.get("extension_on"), row.cells.get("extension_reason")
        said_why = normal(reason.text) if reason else ""
        if until is None or action is None or not (until.text.strip() or said_why):
            return []
        if not until.text.strip():
            assert reason is not None
            self._notes.say(
                reason.place,
                translate("ActionImport", "a reason for an extension without a date"),
                translate("ActionImport", "write the date that is asked for beside it"),
            )
            return []
        try:
            day = day_of(normal(until.text), from_1904=self._returned.from_1904).isoformat()
        except CellError as error:
            self._notes.say(until.place, error.what, error.mend)
            return []
        if any(
            one["to_on"] == day and same(one["reason"], said_why)
            for one in extensions(self._ledger, action_id)
        ):
            self._notes.unchanged += 1
            return []
        if told := self._no_extension(action, day, said_why):
            self._notes.say(until.place, *told)
            return []
        after = translate("ActionImport", "{day}, because: {reason}").format(day=day, reason=said_why)
        label = translate("ActionImport", "Extension asked for")
        return [
            Item("extension", label, until.place, action["due_on"] or "", after, [day, said_why], CHANGED)
        ]

    def _no_extension(self, action: Row, day: str, reason: str) -> tuple[str, str] | None:
        """Why an extension cannot be asked for (as `action_extensions` would say it, but before)."""
        if status_of(action) not in WAITING or not action["due_on"]:
            return (
                translate(
                    "ActionImport", "there is nothing to extend: the action has no due date or is implemented"
                ),
                translate("ActionImport", "write the due date instead"),
            )
        waiting = open_extension(self._ledger, action["id"])
        if waiting is not None:
            return (
                translate("ActionImport", "an extension until {day} is asked for already").format(
                    day=waiting["to_on"]
                ),
                translate("ActionImport", "grant or refuse that one first"),
            )
        if day <= action["due_on"]:
            return (
                translate("ActionImport", "{day} is not after the due date {due}").format(
                    day=day, due=action["due_on"]
                ),
                translate("ActionImport", "write a later day"),
            )
        if not reason:
            return (
                translate("ActionImport", "an extension without a reason"),
                translate("ActionImport", "write the reason beside it"),
            )
        return None

    def comment(
        self, row: ReturnedRow, action_id: str, action: Row | None, comment: str, *, moving: bool
    ) -> list[Item]:
        """With a change of state it is said with that; else it is added to the progress."""
        if not comment:
            return []
        there = [str(step["comment"] or "") for step in steps(self._ledger, action_id)]
        progress = normal((action or {}).get("progress"))
        if comment in map(normal, there) or comment in progress:
            self._notes.unchanged += 1
            return []
        where = (
            translate("ActionImport", "(with the state) {text}")
            if moving
            else translate("ActionImport", "(added to the progress) {text}")
        )
        label = column_of("comment").heading
        return [
            Item("comment", label, row.cells["comment"].place, "", where.format(text=comment), comment, NEW)
        ]

    def files(self, row: ReturnedRow, action_id: str, action: Row | None) -> list[Item]:
        """The evidence files that are named and there, each once; those that the action has already are left out."""
        cell = row.cells.get("files")
        if cell is None:
            return []
        there = set()
        if action is not None:
            for piece in list_evidence(self._ledger, self._returned.audit_id, action_id):
                there |= {piece["sha256"], *(more["sha256"] for more in piece["more"])}
        items: dict[str, Item] = {}
        for name in names_in(cell.text):
            file = self._files.get(name)
            if isinstance(file, NotUsable):
                self._notes.say(cell.place, file.what, file.mend)
            elif file is not None and file.sha256 in there:
                self._notes.unchanged += 1
            elif file is not None and file.sha256 not in items:
                label = translate("ActionImport", "Evidence file")
                items[file.sha256] = Item(f"file:{name}", label, cell.place, "", name, file.sha256, NEW)
        return list(items.values())


def no_way(now: ActionStatus, wanted: ActionStatus) -> tuple[str, str]:
    """That a state does not follow, and which the owner may choose."""
    what = translate("ActionImport", '"{wanted}" does not follow from "{now}"').format(
        wanted=said(wanted), now=now.label
    )
    if wanted is ActionStatus.IN_PROGRESS and now in DUE_DATE_OPEN:
        return what, translate(
            "ActionImport", "the audit team accepts the plan first; “Answered” hands it to them"
        )
    if wanted is ActionStatus.IMPLEMENTED and now in DUE_DATE_OPEN:
        return what, translate(
            "ActionImport", "the plan is accepted first; “Answered” hands it to the audit team"
        )
    possible = [
        said(move.to)
        for move in moves_from(now)
        if ActionParty.OWNER in move.parties and move.to in OWNER_STATES
    ]
    if possible:
        return what, translate("ActionImport", "possible is: {states}").format(states=", ".join(possible))
    return what, translate("ActionImport", "it is the audit team's turn")

"""Goes through the rows of a workbook that came back and says what each would change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iso20k_audit.model.action_workbook import (
    Holds,
    column_of,
    field_label,
    normal,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.services import numbering
from iso20k_audit.services.action_cells import CellError, cause_of, day_of, percent_of
from iso20k_audit.services.action_dates import first_due
from iso20k_audit.services.action_extras import Extras
from iso20k_audit.services.action_fields import (
    Before,
    Notes,
    continues,
    not_possible,
    owner_item,
    same,
    words,
)
from iso20k_audit.services.action_plans import NEW, ActionPlan, Item
from iso20k_audit.services.action_workbooks import owner_key
from iso20k_audit.services.named_files import NamedFile, NotUsable
from iso20k_audit.services.returned_workbooks import Cell, Returned, ReturnedRow
from iso20k_audit.store.ledger import Ledger, Row

_SUBSTANCE = ("correction", "root_cause", "action")
_FIELDS = (
    *("owner", "correction", "root_cause", "cause_category", "action", "due_on", "done_on", "percent_done"),
    "progress",
)


class Planning:
    """Goes through the rows of one workbook and gathers what is wrong on the way."""

    def __init__(
        self, ledger: Ledger, returned: Returned, files: Mapping[str, NamedFile | NotUsable]
    ) -> None:
        self.ledger = ledger
        self.returned = returned
        self.notes = Notes()
        self._extras = Extras(ledger, returned, files, self.notes)
        self._letters = numbering.letters(ledger, returned.audit_id)

    # -- rows ---------------------------------------------------------------------------------------

    def row(self, row: ReturnedRow) -> ActionPlan | None:
        """What a row would change, or None where it cannot be used or is about nothing."""
        kind, _colon, action_id = row.key.partition(":")
        action = self.ledger.find("action", action_id)
        gone = action is not None and bool(action["withdrawn"])
        if kind == "action" and not self._is_usable(row, action):
            return None
        if action is not None and action["audit_id"] != self.returned.audit_id:
            self.notes.say(row.place, translate("ActionImport", "the action belongs to another audit"))
            return None
        is_new = action is None or gone
        if is_new:
            if not self._is_answered(row):
                return None
            finding_id = row.finding_id
        else:
            assert action is not None
            finding_id = action["finding_id"]
        finding = self.ledger.find("finding", finding_id)
        if finding is None or finding["withdrawn"] or finding["audit_id"] != self.returned.audit_id:
            self.notes.say(
                row.place,
                translate("ActionImport", "the finding is not in the audit any more"),
                translate("ActionImport", "nothing of the row was taken"),
            )
            return None
        return self._compared(row, action_id, None if is_new else action, finding, is_back=gone)

    def _is_usable(self, row: ReturnedRow, action: Row | None) -> bool:
        if action is None:
            self.notes.say(
                row.place,
                translate("ActionImport", "the action is not in this workspace"),
                translate("ActionImport", "open the workspace that the workbook was sent from"),
            )
            return False
        if action["withdrawn"]:
            self.notes.say(
                row.place,
                translate("ActionImport", "{number} was withdrawn: {reason}").format(
                    number=action["number"] or "", reason=action["withdrawn"]
                ),
                translate("ActionImport", "bring it back first, then take the workbook in again"),
            )
            return False
        if owner_key(action["owner"]) != owner_key(self.returned.owner):
            self.notes.say(
                row.place,
                translate("ActionImport", "{number} belongs to {owner} now").format(
                    number=action["number"] or "", owner=action["owner"] or "-"
                ),
                translate("ActionImport", "look whether the answer still counts"),
                refused=False,
            )
        return True

    def _is_answered(self, row: ReturnedRow) -> bool:
        """Whether a row for a new action says enough; tells where it is half filled in."""
        filled = {code for code, cell in row.cells.items() if cell.text.strip()} - {"owner"}
        if not filled:
            return False
        if not row.finding_id:
            self.notes.say(
                row.place,
                translate("ActionImport", "the row does not say which finding it is about"),
                translate(
                    "ActionImport", "choose the finding in the first column; nothing of the row was taken"
                ),
            )
            return False
        if filled.isdisjoint(_SUBSTANCE):
            self.notes.say(
                row.place,
                translate(
                    "ActionImport",
                    "the row is half filled in: correction, cause and corrective action are empty",
                ),
                translate("ActionImport", "fill in at least one of them; nothing of the row was taken"),
            )
            return False
        return True

    def _compared(
        self, row: ReturnedRow, action_id: str, action: Row | None, finding: Row, *, is_back: bool
    ) -> ActionPlan:
        seen = self.ledger.seen(action_id) if action is not None else {}
        heads = row.heads if action is None or row.key.startswith("action:") else {}
        by = (row.cells["owner"].text.strip() if "owner" in row.cells else "") or self.returned.owner
        by = by or str((action or {}).get("owner") or "")
        known = action or {
            "status": None,
            "due_on": first_due(self.ledger, finding),
            "owner": self.returned.owner or None,
        }
        before = Before(self.ledger, known, heads, seen)
        items = [item for code in _FIELDS if (item := self._field(row, code, before, is_new=action is None))]
        if action is None and self.returned.owner:
            items.insert(0, owner_item(row, self.returned.owner))
        comment = row.cells["comment"].text if "comment" in row.cells else ""
        ready = dict(known) | {item.code: item.value for item in items if item.is_usual}
        state = self._extras.state(row, action_id, ready, before, finding, normal(comment))
        items += [state] if state else []
        items += self._extras.extension(row, action_id, action)
        items += self._extras.comment(row, action_id, action, normal(comment), moving=state is not None)
        items += self._extras.files(row, action_id, action)
        changed = {item.code for item in items} | {"status"}
        return ActionPlan(
            row.key,
            action_id,
            finding["id"],
            self._title(action, finding),
            row.place,
            by,
            action is None,
            tuple(items),
            is_back,
            {name: tuple(versions) for name, versions in seen.items() if name in changed},
        )

    def _title(self, action: Row | None, finding: Row) -> str:
        number = numbering.shown_number(finding, self._letters)
        title = str(finding["title"] or "")
        own = str((action or {}).get("number") or "")
        if not own:
            return translate("ActionImport", "New action for {number} {title}").format(
                number=number, title=title
            )
        return translate("ActionImport", "{action} for {number} {title}").format(
            action=own, number=number, title=title
        )

    # -- fields -------------------------------------------------------------------------------------

    def _field(self, row: ReturnedRow, code: str, before: Before, *, is_new: bool) -> Item | None:
        cell = row.cells.get(code)
        if cell is None or (code == "owner" and is_new and self.returned.owner):
            return None
        name = column_of(code).field
        try:
            value = self._value(code, cell)
        except CellError as error:
            self.notes.say(cell.place, error.what, error.mend)
            return None
        ours = before.now(name) if not is_new else None
        comment = normal(row.cells["comment"].text) if "comment" in row.cells else ""
        if same(ours, value) or (name == "progress" and continues(ours, value, comment)):
            self.notes.unchanged += bool(value)
            return None
        if not is_new and before.was_untouched(name, value):
            self.notes.unchanged += bool(value)  # the owner left it as it was sent; what stands is newer
            return None
        if not is_new and (refusal := not_possible(code, name, before)):
            self.notes.say(cell.place, *refusal)
            return None
        if (wrong := self._wrong_day(code, value)) is not None:
            self.notes.say(cell.place, *wrong)
            return None
        state = NEW if is_new or (ours is None and before.is_as_sent(name)) else before.state_of(name, value)
        return Item(code, field_label(code), cell.place, words(code, ours), words(code, value), value, state)

    def _value(self, code: str, cell: Cell) -> Any:
        """What a cell says, as it would be recorded; None for nothing."""
        text = normal(cell.text)
        if not text:
            return None
        holds = column_of(code).holds
        if holds is Holds.DATE:
            return day_of(text, from_1904=self.returned.from_1904).isoformat()
        if holds is Holds.PERCENT:
            return percent_of(text)
        if holds is Holds.CAUSE:
            return cause_of(text).value
        return " ".join(text.split()) if holds is Holds.LINE else text

    def _wrong_day(self, code: str, value: Any) -> tuple[str, str] | None:
        if not value or column_of(code).holds is not Holds.DATE:
            return None
        today = self.ledger.now().date().isoformat()
        sent = self.returned.made_at.date().isoformat() if self.returned.made_at else today
        if code == "done_on" and value > today:
            return (
                translate("ActionImport", "{day} has not come yet").format(day=value),
                translate("ActionImport", "write the day on which everything was done, once it is"),
            )
        if code == "due_on" and value < sent:
            return (
                translate("ActionImport", "{day} was over when the workbook was made").format(day=value),
                translate("ActionImport", "write a day in the future, such as 2026-10-31"),
            )
        return None

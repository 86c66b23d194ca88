"""Fields of a corrective action beside what a workbook says of them: what stood, what stands, what may change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iso20k_audit.model.action_states import DUE_DATE_OPEN, WAITING, status_of
from iso20k_audit.model.action_workbook import (
    Holds,
    column_of,
    field_label,
    is_open_to_owner,
    normal,
)
from iso20k_audit.model.contested import contested
from iso20k_audit.model.vocabulary import CauseCategory
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_plans import CHANGED, CONFLICT, EMPTIED, NEW, Item
from iso20k_audit.services.returned_workbooks import Problem, ReturnedRow
from iso20k_audit.store.ledger import Ledger, Row


class Notes:
    """What is found wrong on the way, and how many cells say what stands already."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.unchanged = 0

    def say(self, place: str, what: str, mend: str = "", *, refused: bool = True) -> None:
        """Notes a problem."""
        self.problems.append(Problem(place, what, mend, refused))


class Before:
    """What stood when the workbook was made, and what stands now."""

    def __init__(
        self, ledger: Ledger, row: Row, heads: dict[str, list[str]] | None, seen: Mapping[str, list[str]]
    ) -> None:
        self._ledger = ledger
        self.row = row
        self._heads = heads
        self._seen = seen

    def now(self, name: str) -> Any:
        """What stands now."""
        return self.row.get(name)

    def is_as_sent(self, name: str) -> bool:
        """Whether the field has the versions that it had then."""
        return self._heads is not None and sorted(self._heads.get(name, ())) == sorted(
            self._seen.get(name, ())
        )

    def was_untouched(self, name: str, value: Any) -> bool:
        """Whether the cell says what was sent out, while the audit was changed since."""
        if self._heads is None or self.is_as_sent(name):
            return False
        versions = self._heads.get(name, [])
        if not versions:
            return value is None
        found = next(iter(self._ledger.changes("id IN :ids", ids=versions)), None)
        return found is not None and same(found.fields.get(name), value)

    def state_of(self, name: str, value: Any) -> str:
        """What taking the value would be: a change, one over somebody else's, or emptying."""
        if not self.is_as_sent(name):
            return CONFLICT
        return EMPTIED if value is None else CHANGED


def owner_item(row: ReturnedRow, owner: str) -> Item:
    """The owner of a new action in a workbook that was sent to them."""
    return Item("owner", field_label("owner"), row.place, "", owner, owner, NEW)


def same(one: Any, other: Any) -> bool:
    """Whether a recorded value is what a cell says, apart from what spreadsheets change."""
    from iso20k_audit.reports.excel_text import clean

    return normal(clean(str(one)) if one is not None else "") == normal(other)


def continues(ours: Any, theirs: Any, comment: str) -> bool:
    """Whether what stands is what the workbook says, with its comment added when it was taken in."""
    return bool(comment) and normal(ours).startswith(normal(theirs)) and comment in normal(ours)


def words(code: str, value: Any) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if column_of(code).holds is Holds.CAUSE:
        return CauseCategory(value).label
    return f"{value} %" if column_of(code).holds is Holds.PERCENT else str(value)


def not_possible(code: str, name: str, before: Before) -> tuple[str, str] | None:
    """Why an owner cannot change a field as things stand now, and what to do; None where they can."""
    status = status_of(before.row)
    if name in contested(before.row):
        return (
            translate("ActionImport", "“{column}” is in conflict in the audit").format(
                column=field_label(code)
            ),
            translate(
                "ActionImport",
                "settle it under Consolidation, Conflicts, then take the workbook in again",
            ),
        )
    if is_open_to_owner(code, status, has_due=bool(before.row["due_on"])):
        return None
    if code == "due_on" and status not in DUE_DATE_OPEN and status in WAITING:
        return (
            translate("ActionImport", "the due date was accepted meanwhile"),
            translate("ActionImport", "ask for an extension instead"),
        )
    return (
        translate("ActionImport", 'the action is in the state "{state}" now').format(state=status.label),
        translate("ActionImport", "its owner cannot change “{column}” any more").format(
            column=field_label(code)
        ),
    )

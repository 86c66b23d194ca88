"""What a workbook that came back would change, as data: things that can be taken or left, by action and workbook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from iso20k_audit.services.named_files import NamedFile, NotUsable
from iso20k_audit.services.returned_workbooks import Problem, Returned

NEW, CHANGED, CONFLICT, EMPTIED = "new", "changed", "conflict", "emptied"
"""States of an item: nothing stood there; it stands as it was sent out; it was changed here since; it was emptied."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be taken or left.

    Attributes:
        code: of the column; `status`, `extension`, `comment`, or `file:NAME`.
        place: the cell it comes from.
        before, after: in words.
        value: what would be recorded.
        state: see `NEW` and so on.
    """

    code: str
    label: str
    place: str
    before: str
    after: str
    value: Any
    state: str

    @property
    def is_usual(self) -> bool:
        """Taken unless somebody says otherwise."""
        return self.state in (NEW, CHANGED)


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """What one row would change.

    Attributes:
        key: of the row; action_id: of the action it is about, or will be.
        by: in whose name.
        is_new: the action is not there yet; is_back: it was, and comes back.
        heads: versions in view of what would be changed.
    """

    key: str
    action_id: str
    finding_id: str
    title: str
    place: str
    by: str
    is_new: bool
    items: tuple[Item, ...]
    is_back: bool = False
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one workbook would change.

    Attributes:
        unchanged: cells that say what stands already.
        told: about the workbook as a whole: an old one, one that was taken in before.
    """

    returned: Returned
    files: Mapping[str, NamedFile | NotUsable]
    audit_id: str
    audit_number: str
    actions: tuple[ActionPlan, ...]
    problems: tuple[Problem, ...]
    unchanged: int
    told: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """The file."""
        return self.returned.path

    @property
    def items(self) -> list[tuple[ActionPlan, Item]]:
        """Everything that can be taken or left."""
        return [(action, item) for action in self.actions for item in action.items]

    def count(self, *states: str) -> int:
        """How many items are in these states; in any without one."""
        return sum(1 for _action, item in self.items if not states or item.state in states)


Choice = tuple[str, str, str]
"""Path of the workbook, key of the row, code of the item."""


def choice_of(plan: Plan, action: ActionPlan, item: Item) -> Choice:
    """By what an item is chosen."""
    return (str(plan.path), action.key, item.code)


def usual_choices(plans: Iterable[Plan], *, theirs: bool = False) -> frozenset[Choice]:
    """What is taken unless somebody chooses: what is new or changed; with `theirs` also where the audit was changed
    since. What was emptied is never taken by itself."""
    return frozenset(
        choice_of(plan, action, item)
        for plan in plans
        for action, item in plan.items
        if item.is_usual or (theirs and item.state == CONFLICT)
    )


def comment_line(day: date, by: str, comment: str) -> str:
    """A comment as it is added to the progress."""
    who = f"{day.isoformat()} {by}".strip()
    return f"{who}: {comment}"

"""What stands in a record: for every field the versions that no later change has named as its base.

Pure rules, the same when recording, receiving, rebuilding and taking an import back. The outcome follows from
which changes are known, never from the order in which they came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.store.change import Change

WITHDRAWN = "withdrawn"

Standing = dict[str, dict[str, Any]]
"""For each field of a record: change id to value, for every change that stands."""


@dataclass(slots=True)
class RecordState:
    """The versions that stand in one record, and the changes that they come from."""

    heads: Standing = field(default_factory=dict)
    sources: dict[str, Change] = field(default_factory=dict)

    def take(self, change: Change) -> None:
        """Takes a change in whose bases are known here; none of them may have been set aside."""
        for name, value in change.fields.items():
            there = self.heads.setdefault(name, {})
            for base in change.bases[name]:
                there.pop(base, None)
            there[change.id] = value
        self.sources[change.id] = change

    def pairs(self) -> set[tuple[str, str]]:
        """Field and change id of every version that stands."""
        return {(name, change_id) for name, there in self.heads.items() for change_id in there}

    def conflicts(self) -> set[str]:
        """Names of fields whose versions disagree; `withdrawn` where somebody edited what another withdrew."""
        found = {name for name, there in self.heads.items() if disagree(there)}
        if WITHDRAWN not in found and self.unseen_edits():
            found.add(WITHDRAWN)
        return found

    def unseen_edits(self) -> set[str]:
        """Entries that stand, where the author of a withdrawal did not see them, nor their author the withdrawal."""
        withdrawals = [
            self.sources[change_id]
            for change_id, reason in self.heads.get(WITHDRAWN, {}).items()
            if reason is not None
        ]
        if not withdrawals:
            return set()
        edits = {change_id for name, there in self.heads.items() if name != WITHDRAWN for change_id in there}
        return {
            edit
            for edit in edits
            if any(unseen(self.sources[edit], withdrawal) for withdrawal in withdrawals)
        }

    def shown(self, name: str, conflicts: Collection[str]) -> Any:
        """The value of a field that may be shown as the one that holds: none of a field in conflict."""
        there = self.heads.get(name)
        if not there or name in conflicts:
            return None
        return next(iter(there.values()))


def disagree(there: Mapping[str, Any]) -> bool:
    """Whether the versions of a field hold different values."""
    if len(there) < 2:
        return False
    values = iter(there.values())
    first = next(values)
    return any(other != first or type(other) is not type(first) for other in values)


def unseen(edit: Change, withdrawal: Change) -> bool:
    """Neither author knew of the other's change; within one copy everything before is known."""
    if edit.id == withdrawal.id or edit.replica_id == withdrawal.replica_id:
        return False
    return edit.id not in withdrawal.stood and withdrawal.id not in edit.stood


def settled(changes: Iterable[Change], aside: Collection[str] = ()) -> RecordState:
    """What stands after all these changes of one record, those set aside not counting.

    A version that was set aside still passes on what it replaced to whoever replaced it: what the acting
    person decided over it stays decided.
    """
    known = {change.id: change for change in changes}
    state = RecordState()
    names = {name for change in known.values() for name in change.fields}
    for name in names:
        writes = {change.id: change.bases[name] for change in known.values() if name in change.fields}
        visible = [change_id for change_id in writes if change_id not in aside]
        replaced: set[str] = set()
        pending = [base for change_id in visible for base in writes[change_id]]
        while pending:
            base = pending.pop()
            if base not in replaced:
                replaced.add(base)
                pending += writes.get(base, ())
        heads = {
            change_id: known[change_id].fields[name] for change_id in visible if change_id not in replaced
        }
        if heads:
            state.heads[name] = heads
            state.sources |= {change_id: known[change_id] for change_id in heads}
    return state


__all__ = ["WITHDRAWN", "RecordState", "Standing", "disagree", "settled", "unseen"]

"""Where a version of a field comes from: the versions before it, and whose it was before an undo brought it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from iso20k_audit.store.ledger import Change, Ledger


@dataclass(slots=True)
class Tracer:
    """Reads changes of the log once each."""

    ledger: Ledger
    _known: dict[str, Change] = field(default_factory=dict)
    _groups: dict[tuple[str, str], list[Change]] = field(default_factory=dict)

    def changes(self, ids: Iterable[str]) -> list[Change]:
        """Changes by their ids, in the order asked for; those that are not here are left out."""
        wanted = list(dict.fromkeys(ids))
        missing = [one for one in wanted if one not in self._known]
        if missing:
            for change in self.ledger.changes("id IN :ids", ids=missing):
                self._known[change.id] = change
        return [self._known[one] for one in wanted if one in self._known]

    def in_group(self, group: str, record_id: str, name: str) -> list[Change]:
        """What one act did to a field of a record, in order."""
        key = (group, record_id)
        if key not in self._groups:
            found = self.ledger.changes("group_id=:g AND record_id=:r", g=group, r=record_id)
            self._groups[key] = list(found)
        return [change for change in self._groups[key] if name in change.fields]

    def origin(self, change: Change, name: str) -> Change:
        """The change whose version of a field this one brought back by undo or redo; itself if none."""
        seen: set[str] = set()
        while change.undoes is not None and change.id not in seen:
            seen.add(change.id)
            before = self.brought_back(change, name)
            if before is None:
                return change
            change = before
        return change

    def brought_back(self, change: Change, name: str) -> Change | None:
        """The change whose version of a field an undo (or redo) brought back; None where it was none."""
        if change.undoes is None:
            return None
        undone = self.in_group(change.undoes, change.record_id, name)
        if not undone:
            return None
        if len(undone) > 1 and undone[0].undoes is not None:  # a resolution, done again
            settled = self.in_group(undone[0].undoes, change.record_id, name)
            restored = settled[0].bases[name] if settled else []
            wanted = [base for base in undone[0].bases[name] if base not in restored]
            return next((one for one in self.changes(wanted) if name in one.fields), None)
        replaced = undone[0].bases[name]
        if len(replaced) > 1:  # one of the versions that a resolution had replaced
            replaced = [base for base in change.bases[name] if base in replaced]
        return next((one for one in self.changes(replaced) if name in one.fields), None)

    def before(self, change: Change, name: str) -> list[Change]:
        """The versions of a field that its author replaced."""
        return [one for one in self.changes(change.bases.get(name, ())) if name in one.fields]

    def line(self, change: Change, name: str, most: int = 60) -> list[Change]:
        """The version and those before it, newest first, along the first of several."""
        found = [change]
        while len(found) < most:
            earlier = self.before(found[-1], name)
            if not earlier:
                break
            found.append(earlier[0])
        return found

    def common(self, changes: Iterable[Change], name: str) -> Change | None:
        """The newest version that all of these go back to, if any: what was there before they parted."""
        lines = [self._ancestors(change, name) for change in changes]
        if not lines:
            return None
        shared = [one for one in lines[0] if all(one in others for others in lines[1:])]
        return next(iter(self.changes(shared)), None)

    def _ancestors(self, change: Change, name: str, most: int = 400) -> list[str]:
        """Ids of all versions before one, nearest first."""
        found: dict[str, None] = {}
        edge = [change]
        while edge and len(found) < most:
            edge = [one for each in edge for one in self.before(each, name) if one.id not in found]
            found.update(dict.fromkeys(one.id for one in edge))
        return list(found)


def is_resolution(change: Change) -> bool:
    """Whether a change settled a conflict: it gives a reason and replaces several versions."""
    return bool(change.why) and any(len(named) > 1 for named in change.bases.values())


__all__ = ["Tracer", "is_resolution"]

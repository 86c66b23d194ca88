"""The rules of a chain: each entry continues the one before it in the same copy.

For entries of packages, of folders, or read from anywhere else; knows nothing of files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from iso20k_audit.exchange.package_info import Head
from iso20k_audit.model.wording import translate


class Place(NamedTuple):
    """Where an entry stands in its chain. Of a withheld entry that is all that is known.

    Attributes:
        id: SHA-256 of its bytes.
        seq: its number in its copy.
        prev: the entry before it; None for the first.
    """

    id: str
    seq: int
    prev: str | None


class Break(NamedTuple):
    """The first entry that does not fit, and why (a clause that follows its name and a colon)."""

    replica: str
    place: Place
    reason: str


class Walk:
    """Checks the entries of one copy one after the other, in the order of (number, id), in little memory.

    Rules: the first entry continues nothing, and only it; any other continues an entry with the number before it,
    which is there, or is one of the heads in `since`, or lies before the newest of them. Two entries may continue
    the same one: a copy of a workspace can fork.

    Args:
        since: heads that the receiver is known to have; None where the chain must be whole.
    """

    def __init__(self, since: Sequence[Head] | None = None) -> None:
        self._since = {tip.head: tip.seq for tip in since or ()}
        self._newest = max(self._since.values(), default=0)
        self._left = dict(self._since)  # heads of `since` that nothing has continued
        self._last: tuple[int, str] = (0, "")
        self._before: dict[str, bool] = {}  # entries of the number before: whether something continues them
        self._level: dict[str, bool] = {}  # those of the number in hand
        self._tips: list[Head] = []

    def wrong_with(self, place: Place) -> str:
        """Takes the next entry. Returns: what is wrong, in words, or an empty text."""
        if (place.seq, place.id) <= self._last:
            if place.id in self._level:
                return translate("Exchange", "it is there twice")
            return translate("Exchange", "it stands after an entry that comes later")
        if place.seq != self._last[0]:
            self._begin(place.seq)
        self._last = (place.seq, place.id)
        reason = self._break_of(place)
        self._level[place.id] = False
        self._left.pop(place.id, None)
        if place.prev is not None:
            self._left.pop(place.prev, None)
            if place.prev in self._before:
                self._before[place.prev] = True
        return reason

    def tips(self) -> tuple[Head, ...]:
        """Entries that none continues, and the heads in `since` that none continues. Ends the walk."""
        self._begin(self._last[0] + 2)
        found = {*self._tips, *(Head(seq, head) for head, seq in self._left.items())}
        return tuple(sorted(found, key=lambda tip: (tip.seq, tip.head)))

    def _begin(self, seq: int) -> None:
        """Goes to another number; what nothing can continue any more is a tip."""
        last = self._last[0]
        self._tips += [Head(last - 1, one) for one, continued in self._before.items() if not continued]
        if seq == last + 1:
            self._before = self._level
        else:
            self._tips += [Head(last, one) for one in self._level]
            self._before = {}
        self._level = {}

    def _break_of(self, place: Place) -> str:
        if place.prev is None:
            return (
                "" if place.seq == 1 else translate("Exchange", "it continues nothing, but is not the first")
            )
        if place.seq == 1:
            return translate("Exchange", "it is the first, but continues another entry")
        if place.prev in self._before:
            return ""
        known = self._since.get(place.prev)
        if known is not None:
            return "" if known == place.seq - 1 else translate("Exchange", "its number does not follow")
        if place.seq - 1 <= self._newest:  # it forked off before the newest that the receiver has
            return ""
        return translate("Exchange", "the entry before it is not there")


def first_break(replica: str, places: Iterable[Place], since: Sequence[Head] | None = None) -> Break | None:
    """The first entry of one copy that does not continue its chain, or None; places in any order. See `Walk`."""
    walk = Walk(since)
    for place in sorted(places, key=lambda one: (one.seq, one.id)):
        reason = walk.wrong_with(place)
        if reason:
            return Break(replica, place, reason)
    return None


def tips_of(places: Iterable[Place], since: Sequence[Head] | None = None) -> tuple[Head, ...]:
    """The newest entries of one copy: those that none continues, among places and the heads that were there."""
    walk = Walk(since)
    for place in sorted(places, key=lambda one: (one.seq, one.id)):
        walk.wrong_with(place)
    return walk.tips()

"""A plan of audits from what is due when: which areas go together, at which site, in which month.

Pure, and the same for the same input. What is planned already counts; only what is missing is proposed, so accepting
everything and proposing again gives nothing. Our own rule after ISO 19011 5.4: audits are grouped by site, spread over
the months, no longer than a team can hold, and a clause goes to the site where it was looked at longest ago.

Not for: how often an area is due (see `audit_frequency`).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from iso20k_audit.model.audit_frequency import months_later
from iso20k_audit.model.wording import translate

GRACE_MONTHS = 3
"""An audit so much later than due still counts as the one that was due: overdue work is spread over these months."""

LEAD_MONTHS = 3
"""An area may be audited so much earlier than due, if that spares an audit; a quarter of its interval at most."""

NOTICE_DAYS = 14
"""Nothing is proposed sooner than this from today."""

MOST_HOURS = 24
"""Of one proposed audit: three days."""

MEETING_MINUTES = 120
"""Opening, team and closing meeting of each audit."""

DAY_HOURS = 7
VISIT_MINUTES = 180
"""For a visit to a site that no clause is due for: what is looked at there takes so long."""

SITE, SHIFT, CLAUSE = "site", "shift", "clause"

AreaKey = tuple[str, str]
"""Dimension and id of an area."""


@dataclass(frozen=True, slots=True)
class Demand:
    """An area and how often it is to be audited.

    Attributes:
        months: between audits. last_on: when it was audited last, None for never.
        minutes: that auditing it takes. site: of a shift; else empty.
        urgency: more is planned first where several are due. words: why, for people.
        on_site: a clause that can be looked at wherever the work is done.
    """

    key: AreaKey
    title: str
    months: int
    last_on: date | None = None
    minutes: int = 0
    site: str = ""
    urgency: int = 0
    words: str = ""
    on_site: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """An audit that is planned or started already."""

    day: date
    areas: frozenset[AreaKey]


@dataclass(frozen=True, slots=True)
class Proposal:
    """An audit that is proposed.

    Attributes:
        site: id, empty where the workspace has no site.
        areas: in the order of the demands; reasons: title and words of each area that made it due.
    """

    site: str
    planned_from: date
    planned_to: date
    hours: int
    areas: tuple[AreaKey, ...]
    reasons: tuple[str, ...]


@dataclass
class _Slot:
    day: date
    site: str
    minutes: int = MEETING_MINUTES
    demands: dict[AreaKey, Demand] = field(default_factory=dict)
    covers: set[AreaKey] = field(default_factory=set)

    def take(self, demand: Demand) -> None:
        if demand.key not in self.demands:
            self.demands[demand.key] = demand
            self.covers.add(demand.key)
            self.minutes += demand.minutes


def propose(
    demands: Sequence[Demand],
    standing: Iterable[Standing],
    sites: Sequence[str],
    start: date,
    end: date,
    today: date,
    seen_together: Mapping[tuple[str, str], str] | None = None,
) -> tuple[Proposal, ...]:
    """The audits that are missing in a period.

    Args:
        standing: what is planned already.
        sites: ids of those that can be visited.
        start, end: of the programme; today: nothing is proposed before it.
        seen_together: last day (ISO 8601) on which a clause was audited at a site, by clause and site.
    """
    planner = _Planner(demands, list(standing), sites, start, end, today, seen_together or {})
    return planner.run()


class _Planner:
    def __init__(
        self,
        demands: Sequence[Demand],
        standing: list[Standing],
        sites: Sequence[str],
        start: date,
        end: date,
        today: date,
        seen: Mapping[tuple[str, str], str],
    ) -> None:
        self.demands, self.standing, self.sites, self.end = list(demands), standing, list(sites), end
        self.first = max(start, today + timedelta(days=NOTICE_DAYS))
        self.seen = dict(seen)
        self.slots: list[_Slot] = []
        self._cycle = max(1, _months_between(start, end))
        self._standing_days: dict[AreaKey, list[date]] = {}
        for one in standing:
            for key in one.areas:
                self._standing_days.setdefault(key, []).append(one.day)

    def run(self) -> tuple[Proposal, ...]:
        queue: list[tuple[date, int, int, int, date | None]] = []

        def push(place: int, last: date | None) -> None:
            demand = self.demands[place]
            due = self._next_need(demand, last)
            if due is not None:
                target, known = due
                order = 0 if demand.key[0] in (SITE, SHIFT) else 1
                heapq.heappush(queue, (target, order, -demand.urgency, place, known))

        if self.first > self.end:
            return ()
        for place in range(len(self.demands)):
            push(place, self.demands[place].last_on)
        while queue:
            target, _order, _urgency, place, last = heapq.heappop(queue)
            demand = self.demands[place]
            again = self._next_need(demand, last)
            if again is None:
                continue
            if again[0] != target or again[1] != last:  # another audit covers it meanwhile
                push(place, again[1])
                continue
            slot = self._slot_for(demand, target, last)
            slot.take(demand)
            if demand.key[0] == CLAUSE and slot.site:
                self.seen[demand.key[1], slot.site] = slot.day.isoformat()
            push(place, slot.day)
        for slot in sorted(self.slots, key=lambda one: (one.day, one.site)):
            self._fill(slot)
        return tuple(_proposal(slot) for slot in sorted(self.slots, key=lambda one: (one.day, one.site)))

    # -- when ---------------------------------------------------------------------------------------

    def _next_need(self, demand: Demand, last: date | None) -> tuple[date, date | None] | None:
        """The day by which an area needs an audit that is not there, and the one before; None if none is missing."""
        days = self._days_of(demand.key)
        while True:
            due = self.first if last is None else months_later(last, min(demand.months, self._cycle))
            if due > self.end:
                return None
            target = max(due, self.first)
            known = next((day for day in days if last is None or day > last), None)
            if known is None or known > months_later(target, GRACE_MONTHS):
                return target, last
            last = known

    def _days_of(self, key: AreaKey) -> list[date]:
        proposed = [slot.day for slot in self.slots if key in slot.covers]
        return sorted({*self._standing_days.get(key, ()), *proposed})

    # -- where --------------------------------------------------------------------------------------

    def _slot_for(self, demand: Demand, target: date, last: date | None) -> _Slot:
        site = demand.key[1] if demand.key[0] == SITE else demand.site
        early = min(LEAD_MONTHS, demand.months // 4)
        low = max(self.first, months_later(target, -early))
        if last is not None:
            low = max(low, last + timedelta(days=1))
        high = target if target > self.first else months_later(target, GRACE_MONTHS)
        fitting = [
            slot
            for slot in self.slots
            if low <= slot.day <= high
            and (not site or slot.site == site)
            and slot.minutes + demand.minutes <= MOST_HOURS * 60
        ]
        if fitting:
            return min(
                fitting,
                key=lambda slot: (self._seen_at(demand, slot.site), slot.minutes, slot.day, slot.site),
            )
        return self._new_slot(demand, site, low, min(high, self.end))

    def _new_slot(self, demand: Demand, site: str, low: date, high: date) -> _Slot:
        if not site and self.sites:
            load = {one: sum(slot.minutes for slot in self.slots if slot.site == one) for one in self.sites}
            site = min(
                self.sites, key=lambda one: (self._seen_at(demand, one), load[one], self.sites.index(one))
            )
        busy: dict[tuple[int, int], int] = defaultdict(int)
        for slot in self.slots:
            busy[slot.day.year, slot.day.month] += slot.minutes
        for one in self.standing:
            busy[one.day.year, one.day.month] += DAY_HOURS * 60
        way = (
            1 if low == self.first else -1
        )  # what is overdue comes as soon as it can, the rest when it is due
        months = _workdays_by_month(low, high) or [_workday(low, self.end)]
        day = min(months, key=lambda one: (busy[one.year, one.month], way * one.toordinal()))
        slot = _Slot(day, site)
        if site:
            slot.covers.add((SITE, site))
        self.slots.append(slot)
        return slot

    def _fill(self, slot: _Slot) -> None:
        """Gives a visit for which no clause is due those that were looked at there longest ago."""
        if not slot.site or any(what == CLAUSE for what, _area in slot.demands):
            return
        asked = [one for one in self.demands if one.key[0] == CLAUSE and one.on_site]
        until = slot.minutes + VISIT_MINUTES
        for one in sorted(asked, key=lambda demand: (self._seen_at(demand, slot.site), -demand.urgency)):
            if slot.minutes + one.minutes <= until:
                slot.take(replace(one, words=translate("AuditProgramme", "looked at there longest ago")))
                self.seen[one.key[1], slot.site] = slot.day.isoformat()

    def _seen_at(self, demand: Demand, site: str) -> str:
        return self.seen.get((demand.key[1], site), "") if demand.key[0] == CLAUSE else ""


def _workdays_by_month(low: date, high: date) -> list[date]:
    """One day for an audit to begin in each month between two days: the second Monday, or the next day there is."""
    found = []
    year, month = low.year, low.month
    while (year, month) <= (high.year, high.month):
        first = date(year, month, 1)
        monday = first + timedelta(days=(7 - first.weekday()) % 7 + 7)
        day = max(monday, low)
        while day.weekday() > 4:
            day += timedelta(days=1)
        if day <= high and (day.year, day.month) == (year, month):
            found.append(day)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def _workday(day: date, end: date) -> date:
    """The day, or where it is on a weekend the Monday after; the Friday before if that is too late."""
    monday = day + timedelta(days=(7 - day.weekday()) % 7) if day.weekday() > 4 else day
    return monday if monday <= end else day - timedelta(days=day.weekday() - 4)


def last_day(first: date, hours: int) -> date:
    """The last working day of an audit of so many hours that begins on a day."""
    day, left = first, max(1, -(-hours // DAY_HOURS)) - 1
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def _proposal(slot: _Slot) -> Proposal:
    hours = -(-slot.minutes // 60)
    areas = tuple(dict.fromkeys([*([(SITE, slot.site)] if slot.site else []), *slot.demands]))
    told = tuple(f"{one.title}: {one.words}" if one.words else one.title for one in slot.demands.values())
    return Proposal(slot.site, slot.day, last_day(slot.day, hours), hours, areas, told)


def _months_between(start: date, end: date) -> int:
    """Whole months of a period whose last day is in it."""
    after = end + timedelta(days=1)
    return (after.year - start.year) * 12 + after.month - start.month - (after.day < start.day)

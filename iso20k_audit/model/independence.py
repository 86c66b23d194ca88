"""Nobody audits their own work: which own area of an auditor touches which part of an audit.

Sources: ISO 19011 4 e (independence), ISO/IEC 20000-1 9.2.2 (objectivity and impartiality). How long earlier work
counts is our choice, as is what counts as touching; both are written down here and nowhere else.

Not for: who has which part (see `services.handing_out`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from iso20k_audit.model.standards import parse_reference
from iso20k_audit.model.vocabulary import AreaKind
from iso20k_audit.model.wording import translate

MONTHS_AFTERWARDS = 12
"""How long work that was given up still counts as one's own."""


@dataclass(frozen=True, slots=True)
class OwnArea:
    """What somebody works on, or worked on until a day.

    Attributes:
        area: id of the site, client account or service; else the clause or the process in words.
        name: what people call it.
        until: last day of the work; None while it goes on.
    """

    id: str
    person_id: str
    kind: AreaKind
    area: str
    name: str
    until: date | None = None
    note: str = ""

    def counts_on(self, day: date) -> bool:
        """Whether it stands in the way of auditing on a day."""
        return self.until is None or day <= _months_later(self.until, MONTHS_AFTERWARDS)

    @property
    def words(self) -> str:
        """It in words, for example `Process Incident management, until 2026-03-31`."""
        told = f"{self.kind.label} {self.name}"
        if self.until is None:
            return told
        return translate("Independence", "{area}, until {day}").format(area=told, day=self.until.isoformat())


@dataclass(frozen=True, slots=True)
class OwnWorkView:
    """A part that somebody audits although it is about their own work; printed in the report.

    Attributes:
        part: its name; areas: the own areas that it touches, in words.
        reason: why nevertheless; empty where nobody gave one, and then the report cannot be issued.
        record_id: of the hand-out; empty where an earlier version wrote it into the checklist.
    """

    person: str
    part: str
    areas: str
    reason: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a part of an audit is about.

    Attributes:
        clauses: standard and clause of its questions, also those that their answers count for.
        sites, clients, services: ids of those that it is about for certain: the part is that site or
            account, or the audit has no other.
        words: names that say what it is about: title of the section, practices, titles of clauses.
    """

    clauses: frozenset[tuple[str, str]] = frozenset()
    sites: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    words: frozenset[str] = field(default_factory=frozenset)


def touches(area: OwnArea, reach: Reach, home: str) -> bool:
    """Whether somebody's own area is among what a part is about.

    A clause reaches down (8.6 covers 8.6.1), not up. Services and processes go by name.

    Args: `home` is the standard that a clause without one belongs to.
    """
    if area.kind is AreaKind.CLAUSE:
        standard, clause = parse_reference(area.area, home)
        return bool(clause) and any(
            one == standard and f"{asked}.".startswith(f"{clause}.") for one, asked in reach.clauses
        )
    if area.kind is AreaKind.SITE:
        return area.area in reach.sites
    if area.kind is AreaKind.CLIENT:
        return area.area in reach.clients
    if area.kind is AreaKind.SERVICE and area.area in reach.services:
        return True
    return _named(area.name, reach.words)


def standing_in_the_way(areas: Iterable[OwnArea], reach: Reach, home: str, day: date) -> tuple[OwnArea, ...]:
    """Those own areas for which a part may not be handed to their person on a day."""
    return tuple(area for area in areas if area.counts_on(day) and touches(area, reach, home))


def _named(name: str, words: Iterable[str]) -> bool:
    """Whether a name stands as whole words in one of the names, or one of several words stands in it."""
    wanted = _spaced(name)
    return wanted.strip() != "" and any(
        wanted in known or (" " in known.strip() and known in wanted) for known in map(_spaced, words)
    )


def _spaced(text: str) -> str:
    """Letters and digits in small, one space around each word."""
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in text.casefold()).split())} "


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")  # pragma: no cover

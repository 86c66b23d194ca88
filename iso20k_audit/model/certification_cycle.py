"""The three years of a certificate: which audits of the certification body come when, and how they stand.

Source: ISO/IEC 17021-1 9.1.3 (initial certification in two stages, surveillance at least once a calendar year except
in the years of recertification, the first one not later than 12 months after the certification decision) and 9.6.3
(recertification before the certificate expires). In our own words. Not for: what has to be ready (see `readiness`
and `services.certification`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from iso20k_audit.model.vocabulary import CertificationEventKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

YEARS = 3
"""Of a certificate whose end is not recorded."""

RECERTIFICATION_MONTHS = 6
"""From when the recertification audit is prepared: early enough that a major can be closed before expiry."""

SOON_DAYS = 90
"""An audit within so many days is near."""


class SlotState(StrEnum):
    """How an audit of the cycle stands."""

    HELD = "held"
    PASSED = "passed"
    PLANNED = "planned"
    TOO_LATE = "too_late"
    DUE = "due"
    OVERDUE = "overdue"
    LATER = "later"
    OPEN = "open"

    @property
    def label(self) -> str:
        """The words for people."""
        return translate("Certification", _STATES[self])

    @property
    def needs_attention(self) -> bool:
        """Whether somebody has to act."""
        return self in (SlotState.TOO_LATE, SlotState.DUE, SlotState.OVERDUE)


_STATES = {
    SlotState.HELD: QT_TRANSLATE_NOOP("Certification", "Held"),
    SlotState.PASSED: QT_TRANSLATE_NOOP("Certification", "Passed"),
    SlotState.PLANNED: QT_TRANSLATE_NOOP("Certification", "Planned"),
    SlotState.TOO_LATE: QT_TRANSLATE_NOOP("Certification", "Planned too late"),
    SlotState.DUE: QT_TRANSLATE_NOOP("Certification", "Due, no date yet"),
    SlotState.OVERDUE: QT_TRANSLATE_NOOP("Certification", "Overdue"),
    SlotState.LATER: QT_TRANSLATE_NOOP("Certification", "Later"),
    SlotState.OPEN: QT_TRANSLATE_NOOP("Certification", "No date yet"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """An audit by the certification body as it is recorded."""

    id: str
    kind: CertificationEventKind
    planned_on: date | None = None
    held_on: date | None = None
    outcome: str = ""
    note: str = ""
    recorded_as: str = ""

    @property
    def day(self) -> date | None:
        """When it was, else when it is planned."""
        return self.held_on or self.planned_on


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certification of one organisation by one standard.

    Attributes:
        standard: its id, such as `iso20000-1-2018`, or the name that somebody typed.
        issued_on: day of the certification decision; None while it is only aimed at.
    """

    id: str
    standard: str
    organisation_id: str = ""
    organisation: str = ""
    body: str = ""
    number: str = ""
    scope: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    events: tuple[Event, ...] = ()

    @property
    def ends_on(self) -> date | None:
        """Last day of validity; three years after the decision where none is recorded."""
        if self.expires_on is not None or self.issued_on is None:
            return self.expires_on
        return months_later(self.issued_on, 12 * YEARS) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """One audit of the cycle, recorded or to come.

    Attributes:
        number: 1 and 2 for the surveillance audits, else 0.
        opens_on, closes_on: the days between which it has to be held; None for as the organisation likes.
        why: the rule behind the window.
    """

    kind: CertificationEventKind
    number: int = 0
    opens_on: date | None = None
    closes_on: date | None = None
    event: Event | None = None
    state: SlotState = SlotState.OPEN
    why: str = ""

    @property
    def title(self) -> str:
        """`Surveillance 2`."""
        return f"{self.kind.label} {self.number}" if self.number else self.kind.label

    @property
    def day(self) -> date | None:
        """When it was held or is planned, else the last day of its window."""
        return (self.event.day if self.event else None) or self.closes_on

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to be held."""
        return self.state not in (SlotState.HELD, SlotState.PASSED)


def months_later(day: date, months: int) -> date:
    """The same day so many months later (or earlier, if negative); the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError  # every month has a day 28


def cycle(certificate: Certificate, today: date) -> tuple[Slot, ...]:
    """The audits of the cycle in the order of time, with special ones where they were recorded."""
    kind = CertificationEventKind
    of = {one: [event for event in certificate.events if event.kind is one] for one in kind}
    for events in of.values():
        events.sort(key=lambda event: (event.day or date.max, event.id))
    slots = [
        Slot(kind.STAGE_1, event=_last(of[kind.STAGE_1]), closes_on=certificate.issued_on),
        Slot(kind.STAGE_2, event=_last(of[kind.STAGE_2]), closes_on=certificate.issued_on),
    ]
    watched = _surveillances(certificate)
    for slot, event in _matched(watched, of[kind.SURVEILLANCE]):
        slots.append(replace(slot, event=event))
    slots.append(replace(_recertification(certificate), event=_last(of[kind.RECERTIFICATION])))
    slots += [Slot(kind.SPECIAL, event=event) for event in of[kind.SPECIAL]]
    decided = certificate.issued_on is not None
    judged = [replace(slot, state=_state(slot, today, decided=decided)) for slot in slots]
    order = list(kind)
    return tuple(
        sorted(judged, key=lambda slot: (slot.day or date.max, order.index(slot.kind), slot.number))
        if decided
        else judged
    )


def next_slot(slots: Sequence[Slot]) -> Slot | None:
    """The audit that comes next: the first that was not held."""
    return next((slot for slot in slots if slot.is_ahead), None)


def last_held(certificate: Certificate, before: date | None = None) -> Event | None:
    """The newest audit that was held, up to a day."""
    held = [
        event
        for event in certificate.events
        if event.held_on is not None and (before is None or event.held_on <= before)
    ]
    return max(held, key=lambda event: event.held_on or date.min, default=None)


def _last(events: list[Event]) -> Event | None:
    return events[-1] if events else None


def _surveillances(certificate: Certificate) -> list[Slot]:
    start, end = certificate.issued_on, certificate.ends_on
    if start is None or end is None:
        return [Slot(CertificationEventKind.SURVEILLANCE, number) for number in range(1, YEARS)]
    slots = []
    for number, year in enumerate(range(start.year + 1, end.year), 1):
        opens, closes = date(year, 1, 1), date(year, 12, 31)
        why = translate("Certification", "At least once in each calendar year (ISO/IEC 17021-1 9.1.3).")
        if number == 1:
            closes = min(closes, months_later(start, 12))
            opens = min(opens, months_later(start, 9))
            why = translate(
                "Certification", "Within 12 months of the certification decision (ISO/IEC 17021-1 9.1.3)."
            )
        slots.append(Slot(CertificationEventKind.SURVEILLANCE, number, opens, closes, why=why))
    return slots


def _recertification(certificate: Certificate) -> Slot:
    end = certificate.ends_on
    opens = months_later(end, -RECERTIFICATION_MONTHS) if end else None
    why = translate(
        "Certification",
        "Before the certificate expires, with time to close a major nonconformity (ISO/IEC 17021-1 9.6.3).",
    )
    return Slot(CertificationEventKind.RECERTIFICATION, 0, opens, end, why=why if end else "")


def _matched(slots: list[Slot], events: list[Event]) -> list[tuple[Slot, Event | None]]:
    """Each surveillance audit in the slot of its calendar year; what is left over stands where there is room."""
    taken: dict[int, Event] = {}
    left = []
    for event in events:
        place = next(
            (
                index
                for index, slot in enumerate(slots)
                if index not in taken
                and event.day is not None
                and slot.opens_on is not None
                and slot.closes_on is not None
                and (slot.opens_on <= event.day <= slot.closes_on or event.day.year == slot.closes_on.year)
            ),
            None,
        )
        if place is None:
            left.append(event)
        else:
            taken[place] = event
    for event in left:
        place = next((index for index in range(len(slots)) if index not in taken), len(slots))
        if place == len(slots):  # more audits than the rule asks for
            slots.append(Slot(CertificationEventKind.SURVEILLANCE, len(slots) + 1))
        taken[place] = event
    return [(slot, taken.get(index)) for index, slot in enumerate(slots)]


def _state(slot: Slot, today: date, *, decided: bool) -> SlotState:
    event, closes = slot.event, slot.closes_on
    first = slot.kind in (CertificationEventKind.STAGE_1, CertificationEventKind.STAGE_2)
    if event is not None and event.held_on is not None:
        return SlotState.HELD
    if first and decided:
        return SlotState.PASSED  # else there would be no certificate
    if event is not None and event.planned_on is not None:
        if closes is not None and event.planned_on > closes:
            return SlotState.TOO_LATE
        return SlotState.OVERDUE if event.planned_on < today else SlotState.PLANNED
    if closes is not None and today > closes:
        return SlotState.OVERDUE
    if closes is not None and (
        (slot.opens_on or closes) <= today or closes - today <= timedelta(days=SOON_DAYS)
    ):
        return SlotState.DUE
    return SlotState.OPEN if closes is None else SlotState.LATER

"""Events as an iCalendar file (RFC 5545), so that planned audits stand in anybody's calendar.

A writer of our own: the program only writes, and needs whole days, moments in UTC, five text properties and folding;
a package for that would be a dependency with a reader, time zones and recurrence that nobody uses here.
Not for: what becomes an event (see `services.calendar_export`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

PRODUCT = "-//ISO20K Audit Workbench//Audit programme//EN"
LINE_OCTETS = 75
"""RFC 5545 3.1: no line is longer, without its line end."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_UNSAFE = re.compile(r"[^A-Za-z0-9.@_-]")


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    Attributes:
        uid: the same for the same record in every export, so that a calendar updates it.
        starts, ends: both days (the last one included) or both aware moments; `ends` may be None.
        sequence: goes up with every change. status: `TENTATIVE`, `CONFIRMED` or `CANCELLED`.
        changed_at: aware; None if not known.
    """

    uid: str
    title: str
    starts: date | datetime
    ends: date | datetime | None = None
    place: str = ""
    text: str = ""
    categories: tuple[str, ...] = ()
    status: str = "CONFIRMED"
    sequence: int = 0
    changed_at: datetime | None = None


def calendar_text(events: Iterable[Event], name: str, made_at: datetime) -> str:
    """The file as text with CRLF at the end of every line; encode it as UTF-8.

    Args:
        name: of the calendar. made_at: aware.
    """
    return "".join(f"{line}\r\n" for line in _lines(events, name, made_at))


def _lines(events: Iterable[Event], name: str, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:{PRODUCT}"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield from folded(f"X-WR-CALNAME:{escaped(name)}")
    for event in events:
        yield from _event(event, made_at)
    yield "END:VCALENDAR"


def _event(event: Event, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from folded(f"UID:{_UNSAFE.sub('-', event.uid)}")
    yield f"DTSTAMP:{moment(made_at)}"
    if event.changed_at is not None:
        yield f"LAST-MODIFIED:{moment(event.changed_at)}"
    yield from _times(event)
    yield from folded(f"SUMMARY:{escaped(event.title)}")
    for label, text in (("LOCATION", event.place), ("DESCRIPTION", event.text)):
        if text.strip():
            yield from folded(f"{label}:{escaped(text.strip())}")
    if event.categories:
        yield from folded(f"CATEGORIES:{','.join(map(escaped, event.categories))}")
    yield f"STATUS:{event.status}"
    yield f"SEQUENCE:{event.sequence}"
    if not isinstance(event.starts, datetime):
        yield "TRANSP:TRANSPARENT"  # a whole day that is planned blocks nobody's calendar
    yield "END:VEVENT"


def _times(event: Event) -> Iterator[str]:
    if isinstance(event.starts, datetime):
        yield f"DTSTART:{moment(event.starts)}"
        if isinstance(event.ends, datetime) and event.ends > event.starts:
            yield f"DTEND:{moment(event.ends)}"
        return
    last = event.ends if event.ends is not None else event.starts
    after = max(date(last.year, last.month, last.day), event.starts) + timedelta(
        days=1
    )  # the end is exclusive
    yield f"DTSTART;VALUE=DATE:{event.starts:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{after:%Y%m%d}"


def moment(at: datetime) -> str:
    """A moment in UTC, `20261031T130500Z`."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    r"""A text value: backslash, semicolon, comma and line ends escaped, other control characters gone."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets of UTF-8; each but the first begins with a blank, no letter is cut."""
    piece, room = "", LINE_OCTETS
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if size > room:
            yield piece
            piece, room = " ", LINE_OCTETS - 1
        piece += letter
        room -= size
    yield piece

"""How dates and times read in reports: `12 October 2026`, `12. Oktober 2026`, `14:05`. The only place that
formats them. Words and order are those of the language in use.

Times read as the clock showed them where they were recorded: an answer given at 09:40 in Cebu says 09:40,
wherever the report is made. Where sites in several zones could be confused, the offset stands beside it.
"""

from __future__ import annotations

from datetime import date, datetime

from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, commas, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)
"""As they stand after a day: the genitive where a language has one."""


def _month(value: date) -> str:
    return translate("Dates", _MONTHS[value.month - 1])


def local(value: datetime) -> datetime:
    """The time as the clock showed it where it was recorded (the offset that is part of the value)."""
    return value


def day(value: date | datetime | None) -> str:
    """`12 October 2026`, or empty text for None."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = local(value)
    form = translate("Dates", "{day} {month} {year}")
    return form.format(day=value.day, month=_month(value), year=value.year)


def clock(value: datetime | None) -> str:
    """`14:05`, or empty text for None."""
    return f"{local(value):%H:%M}" if value else ""


def moment(value: datetime | None) -> str:
    """`12 October 2026, 14:05`, or empty text for None."""
    return commas((day(value), clock(value))) if value else ""


def days(first: date | None, last: date | None) -> str:
    """A span without repeating what both ends share: `26–30 October 2026`; one day if only one is known."""
    if first is None or last is None or first == last:
        return day(first or last)
    if (first.year, first.month) == (last.year, last.month):
        form = translate("Dates", "{first}–{last} {month} {year}")
        return form.format(first=first.day, last=last.day, month=_month(last), year=last.year)
    if first.year == last.year:
        form = translate("Dates", "{day} {month}")
        return f"{form.format(day=first.day, month=_month(first))} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def hours(start: datetime | None, end: datetime | None) -> str:
    """`09:00–10:30`; with the day of the end if that is another one."""
    if start is None or end is None:
        return clock(start or end)
    if local(start).date() != local(end).date():
        return f"{clock(start)} – {moment(end)}"
    return f"{clock(start)}–{clock(end)}"


def deadline_day(made_at: datetime | None, report_on: date | None) -> date | None:
    """The day by which deadlines are judged: that of the data, or of the report if that is unknown."""
    return local(made_at).date() if made_at else report_on


def follow_up_day(made_at: datetime | None, report_on: date | None) -> date | None:
    """The day of the data where they go on after the date of the report, else None."""
    day_of_data = deadline_day(made_at, report_on)
    return day_of_data if day_of_data and report_on and day_of_data > report_on else None


def zone(value: datetime) -> str:
    """The offset that `value` is shown with: `UTC+05:30`, or `UTC`."""
    shown = local(value)
    offset = f"{shown:%z}"
    if not offset or not shown.utcoffset():
        return "UTC" if offset else translate("Dates", "the clock of the recording device")
    return f"UTC{offset[:3]}:{offset[3:5]}"

"""How often an area is audited: points for risk and past results, and the interval that they give.

The rule is ours, after ISO 19011 5.3 and 5.4 (risks of the programme, resources by risk) and ISO/IEC 20000-1 9.2.2 a
(importance of the processes, changes, results of previous audits). Everything that counts stands in the tables below;
what somebody sets by hand goes before it. More points never give a longer interval.

Not for: which audits follow from it (see `programme_planning`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.vocabulary import Level
from iso20k_audit.model.wording import translate

CYCLE_MONTHS = 36
"""Everything in scope is audited at least once in this time, whatever its points: a certification cycle."""

PAST_MONTHS = 36
"""How far back findings count."""

IMPORTANCE_POINTS: Mapping[Level, int] = {Level.LOW: 0, Level.MEDIUM: 2, Level.HIGH: 5}
CHANGE_POINTS: Mapping[Level, int] = {Level.LOW: 0, Level.MEDIUM: 1, Level.HIGH: 3}
MAJOR_POINTS = ((1, 3), (2, 4))
MINOR_POINTS = ((1, 1), (3, 2))
REPEAT_POINTS = ((1, 2),)
OVERDUE_POINTS = ((1, 1), (3, 2))
"""(from so many, so many points): the last that is reached counts."""

INTERVALS = ((0, 36), (2, 24), (5, 12), (8, 6))
"""(from so many points, months between audits)."""

UNRATED = Level.MEDIUM
"""Importance of an area that nobody rated; its changes count as low."""


@dataclass(frozen=True, slots=True)
class PastResults:
    """What audits found in an area within `PAST_MONTHS`.

    Attributes:
        overdue: corrective actions that are past their day and not implemented.
        last_on: when it was audited last, at any time; None for never. last_in: number of that audit.
    """

    majors: int = 0
    minors: int = 0
    repeats: int = 0
    overdue: int = 0
    last_on: date | None = None
    last_in: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """What people said about an area.

    Attributes:
        interval_months: set by hand, goes before the points; None for none.
    """

    importance: Level | None = None
    change: Level | None = None
    change_note: str = ""
    interval_months: int | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One reason with its points."""

    words: str
    points: int


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often, why, and when next.

    Attributes:
        points: the reasons that give any; total: their sum.
        months: between audits, never more than the cycle.
        by_hand: the interval was set by somebody.
        due_on: None where it was never audited: it is due at once.
    """

    points: tuple[Point, ...]
    total: int
    months: int
    by_hand: bool
    due_on: date | None
    past: PastResults

    def is_due(self, day: date) -> bool:
        """Whether it should have been audited by a day."""
        return self.due_on is None or self.due_on <= day

    @property
    def words(self) -> str:
        """The reasons, the interval and the due day in words."""
        parts = [
            translate("AuditFrequency", "{reason}: {points}").format(reason=one.words, points=one.points)
            for one in self.points
        ]
        if self.by_hand:
            rule = translate("AuditFrequency", "interval set by hand: {months} months")
        else:
            rule = translate("AuditFrequency", "points in all: {total}, so every {months} months")
        parts.append(rule.format(total=self.total, months=self.months))
        if self.past.last_on is None:
            parts.append(translate("AuditFrequency", "never audited, so due at once"))
        elif self.due_on is not None:
            told = translate("AuditFrequency", "last audited {last} in {audit}, so due {due}")
            parts.append(
                told.format(
                    last=self.past.last_on.isoformat(), audit=self.past.last_in, due=self.due_on.isoformat()
                )
            )
        return "; ".join(parts)


def frequency(rating: Rating, past: PastResults, cycle_months: int = CYCLE_MONTHS) -> Frequency:
    """How often an area is audited, by the tables of this module.

    Args:
        cycle_months: nothing waits longer than this.
    """
    points = [
        _importance(rating),
        Point(
            translate("AuditFrequency", "changes {level}").format(
                level=(rating.change or Level.LOW).label.lower()
            )
            + (f" ({rating.change_note.strip()})" if rating.change_note.strip() else ""),
            CHANGE_POINTS[rating.change or Level.LOW],
        ),
        Point(
            translate("AuditFrequency", "major nonconformities {count}").format(count=past.majors),
            _reached(MAJOR_POINTS, past.majors),
        ),
        Point(
            translate("AuditFrequency", "minor nonconformities {count}").format(count=past.minors),
            _reached(MINOR_POINTS, past.minors),
        ),
        Point(
            translate("AuditFrequency", "repeat findings {count}").format(count=past.repeats),
            _reached(REPEAT_POINTS, past.repeats),
        ),
        Point(
            translate("AuditFrequency", "overdue actions {count}").format(count=past.overdue),
            _reached(OVERDUE_POINTS, past.overdue),
        ),
    ]
    total = sum(one.points for one in points)
    by_hand = bool(rating.interval_months and rating.interval_months > 0)
    wanted = rating.interval_months if by_hand and rating.interval_months else _reached(INTERVALS, total)
    months = max(1, min(wanted, cycle_months))
    due = months_later(past.last_on, months) if past.last_on is not None else None
    return Frequency(tuple(one for one in points if one.points), total, months, by_hand, due, past)


def _importance(rating: Rating) -> Point:
    if rating.importance is None:
        words = translate("AuditFrequency", "importance not rated, taken as {level}")
    else:
        words = translate("AuditFrequency", "importance {level}")
    level = rating.importance or UNRATED
    return Point(words.format(level=level.label.lower()), IMPORTANCE_POINTS[level])


def _reached(table: tuple[tuple[int, int], ...], count: int) -> int:
    return next((value for start, value in reversed(table) if count >= start), 0)


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")  # pragma: no cover


def table_words() -> list[tuple[str, str]]:
    """The rule as lines to be shown: what counts, and its points or months."""
    levels = (Level.HIGH, Level.MEDIUM, Level.LOW)
    lines = [
        (
            translate("AuditFrequency", "Importance: high, medium, low"),
            " / ".join(str(IMPORTANCE_POINTS[level]) for level in levels),
        ),
        (
            translate("AuditFrequency", "Changes: high, medium, low"),
            " / ".join(str(CHANGE_POINTS[level]) for level in levels),
        ),
    ]
    for name, table in (
        (translate("AuditFrequency", "Major nonconformities"), MAJOR_POINTS),
        (translate("AuditFrequency", "Minor nonconformities"), MINOR_POINTS),
        (translate("AuditFrequency", "Repeat findings"), REPEAT_POINTS),
        (translate("AuditFrequency", "Overdue corrective actions"), OVERDUE_POINTS),
    ):
        told = translate("AuditFrequency", "{count} or more: {points}")
        lines.append((name, ", ".join(told.format(count=start, points=points) for start, points in table)))
    told = translate("AuditFrequency", "from {points} points every {months} months")
    lines.append(
        (
            translate("AuditFrequency", "Interval"),
            ", ".join(told.format(points=points, months=months) for points, months in INTERVALS),
        )
    )
    return lines

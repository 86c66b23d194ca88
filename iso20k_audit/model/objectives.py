"""Objectives with targets and measured values (ISO/IEC 20000-1 6.2 and 9.1): how they stand, by a stated rule.

Numbers are kept as the text that was typed and compared as decimals, so that 99.95 stays 99.95.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Direction, Term
from iso20k_audit.model.wording import translate

_SPACES = str.maketrans("", "", "  \u00a0\u202f\u2009'’")
MOST_DIGITS = 30


class ObjectiveStatus(Term):
    """How an objective stands; see `how_judged` for the rule."""

    MET = "met"
    ON_TRACK = "on_track"
    OFF_TRACK = "off_track"
    NO_READING = "no_reading"
    NO_TARGET = "no_target"


@dataclass(frozen=True, slots=True)
class Reading:
    """A value measured on a day; `value` is None where the text is no number (typed by another program)."""

    id: str
    read_on: date | None
    value: Decimal | None
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ObjectiveView:
    """An objective with its readings, oldest first, and how it stands on a day."""

    id: str
    title: str
    measure: str
    unit: str
    direction: Direction
    baseline: Decimal | None
    target: Decimal | None
    baseline_text: str
    target_text: str
    due_on: date | None
    owner: str
    clause: str
    note: str
    status: ObjectiveStatus
    readings: tuple[Reading, ...] = field(default_factory=tuple)

    @property
    def latest(self) -> Reading | None:
        """The newest reading that is a number."""
        return latest(self.readings)


def how_judged() -> str:
    """The rule of `status_of` in words, shown wherever a status is."""
    return translate(
        "Objectives",
        "Met: the latest value reaches the target. On track: it is not met yet, its due day is not past, and the "
        "latest value is at least as good as the straight line says that leads from the baseline (else the first "
        "value) on the day of the first value to the target on the due day; without a due day, or with a single "
        "value, at least as good as the value before or the baseline. Off track: otherwise.",
    )


def parse_decimal(text: str) -> Decimal:
    """A number with a decimal point or comma, with or without groups: `7,5`, `7.5`, `1,234.5`, `1.234,5`, `-3`.

    A lone comma or point before exactly three digits (`1,234`) could be either mark: it is refused, not guessed.

    Raises:
        InputError: it is no number, or could be read in two ways.
    """
    plain = text.translate(_SPACES).strip()
    sign = "-" if plain[:1] in ("-", "−") else ""
    digits = (plain[1:] if plain[:1] in ("+", "-", "−") else plain).removesuffix("%")
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        mark = "." if digits.rfind(".") > digits.rfind(",") else ","
        other = "," if mark == "." else "."
        head, _mark, tail = digits.rpartition(mark)
        if mark in head or not _is_grouped(head, other):
            raise _no_number(text)
        digits = head.replace(other, "") + "." + tail
    elif points > 1 or commas > 1:
        mark = "." if points else ","
        if not _is_grouped(digits, mark):
            raise _no_number(text)
        digits = digits.replace(mark, "")
    elif points or commas:
        head, _mark, tail = digits.replace(",", ".").partition(".")
        if len(tail) == 3 and 1 <= len(head) <= 3 and not head.startswith("0"):
            raise InputError(
                translate("Objectives", "“{text}” can be read in two ways.").format(text=text.strip()[:40]),
                translate("Objectives", "Write {thousands} or {decimal}.").format(
                    thousands=head + tail, decimal=f"{head}.{tail}0"
                ),
            )
        digits = f"{head}.{tail}"
    if not digits or not digits.replace(".", "", 1).isdigit() or not digits.isascii():
        raise _no_number(text)
    if len(digits) > MOST_DIGITS:
        raise _no_number(text)
    try:
        return Decimal(sign + digits)
    except InvalidOperation:
        raise _no_number(text) from None


def _is_grouped(text: str, mark: str) -> bool:
    """Whether all groups after the first have three digits."""
    first, *others = text.split(mark)
    return 1 <= len(first) <= 3 and all(len(group) == 3 for group in others)


def _no_number(text: str) -> InputError:
    return InputError(
        translate("Objectives", "“{text}” is not a number.").format(text=text.strip()[:40]),
        translate("Objectives", "Write for example 12 or 12.5."),
    )


def read_decimal(text: str | None) -> Decimal | None:
    """The same, None for what is empty or no number."""
    if not text or not text.strip():
        return None
    try:
        return parse_decimal(text)
    except InputError:
        return None


def latest(readings: Sequence[Reading]) -> Reading | None:
    """The newest reading that is a number; of one day the last recorded."""
    found = [one for one in readings if one.value is not None]
    dated = [one for one in found if one.read_on is not None]
    return (dated or found)[-1] if found else None


def status_of(
    direction: Direction,
    baseline: Decimal | None,
    target: Decimal | None,
    due_on: date | None,
    readings: Sequence[Reading],
    today: date,
) -> ObjectiveStatus:
    """How an objective stands; the rule is in `how_judged`. Readings oldest first."""
    now = latest(readings)
    if now is None or now.value is None:
        return ObjectiveStatus.NO_READING
    if target is None:
        return ObjectiveStatus.NO_TARGET
    if _as_good(direction, now.value, target):
        return ObjectiveStatus.MET
    if due_on is not None and today > due_on:
        return ObjectiveStatus.OFF_TRACK
    wanted = _expected(baseline, target, due_on, readings, now)
    good = wanted is None or _as_good(direction, now.value, wanted)
    return ObjectiveStatus.ON_TRACK if good else ObjectiveStatus.OFF_TRACK


def _as_good(direction: Direction, value: Decimal, other: Decimal) -> bool:
    return value <= other if direction is Direction.LOWER else value >= other


def _expected(
    baseline: Decimal | None,
    target: Decimal,
    due_on: date | None,
    readings: Sequence[Reading],
    now: Reading,
) -> Decimal | None:
    """What the latest value has to reach to be on track; None where there is nothing to compare with."""
    counted = [one for one in readings if one.value is not None and one.read_on is not None]
    first = counted[0] if counted else None
    if first is not None and first is not now and due_on and first.read_on and now.read_on:
        start = baseline if baseline is not None else first.value
        span = (due_on - first.read_on).days
        if start is not None and span > 0:
            passed = Decimal((now.read_on - first.read_on).days)
            return start + (target - start) * passed / span
    before = [one.value for one in counted if one is not now]
    return before[-1] if before and not due_on else baseline if baseline is not None else None

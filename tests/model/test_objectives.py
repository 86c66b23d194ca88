"""Numbers as people type them, how an objective stands, and sums of benefits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.benefits import BenefitView, totals
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.objectives import ObjectiveStatus, Reading, parse_decimal, read_decimal, status_of
from iso20k_audit.model.vocabulary import BenefitKind, Direction

TODAY = date(2026, 6, 30)
DUE = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", "7"), ("7.5", "7.5"), ("7,5", "7.5"), ("-3,25", "-3.25"), ("−3", "-3"), ("99.95 %", "99.95"),
        ("1,234.5", "1234.5"), ("1.234,5", "1234.5"), ("1.234.567", "1234567"), ("1 234,5", "1234.5"),
        ("1\u202f234", "1234"), ("0.125", "0.125"), ("1'250.00", "1250.00"), ("+4", "4"), ("12.3456", "12.3456"),
    ],
)  # fmt: skip
def test_decimal_point_and_comma(text, value):
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "abc", "1,23.4,5", "12,34,56", "1.2.3", "--3", "1e5", "٣", "1,234", "99.950"]
)
def test_what_is_no_number_or_could_be_two_is_refused(text):
    with pytest.raises(InputError) as told:
        parse_decimal(text)
    assert told.value.mend
    assert read_decimal(text) is None


@given(st.decimals(-10_000, 10_000, places=2))
def test_a_number_with_two_decimals_reads_the_same_with_point_and_comma(number):
    assert parse_decimal(str(number)) == parse_decimal(str(number).replace(".", ",")) == number


def readings(*pairs: tuple[str, str]) -> list[Reading]:
    return [Reading(day, date.fromisoformat(day), Decimal(value)) for day, value in pairs]


def stands(values: list[Reading], *, direction=Direction.HIGHER, baseline="80", target="95", due=DUE):
    first = Decimal(baseline) if baseline else None
    return status_of(direction, first, Decimal(target) if target else None, due, values, TODAY)


def test_no_reading_no_target_and_met():
    assert stands([]) is ObjectiveStatus.NO_READING
    assert stands(readings(("2026-06-01", "90")), target="") is ObjectiveStatus.NO_TARGET
    assert stands(readings(("2026-06-01", "95"))) is ObjectiveStatus.MET
    lower = stands(readings(("2026-06-01", "4.9")), direction=Direction.LOWER, baseline="9", target="5")
    assert lower is ObjectiveStatus.MET


def test_the_straight_line_to_the_due_day_decides():
    # from 80 on 1 January to 95 on 31 December: 87.4 on 30 June
    assert stands(readings(("2026-01-01", "80"), ("2026-06-30", "88"))) is ObjectiveStatus.ON_TRACK
    assert stands(readings(("2026-01-01", "80"), ("2026-06-30", "87"))) is ObjectiveStatus.OFF_TRACK


def test_past_the_due_day_only_the_target_counts():
    late = date(2026, 6, 1)
    assert stands(readings(("2026-05-01", "94.9")), due=late) is ObjectiveStatus.OFF_TRACK
    assert stands(readings(("2026-05-01", "95")), due=late) is ObjectiveStatus.MET


def test_without_a_due_day_the_value_before_decides():
    assert stands(readings(("2026-01-01", "85"), ("2026-06-01", "86")), due=None) is ObjectiveStatus.ON_TRACK
    assert stands(readings(("2026-01-01", "86"), ("2026-06-01", "85")), due=None) is ObjectiveStatus.OFF_TRACK
    assert stands(readings(("2026-06-01", "79"))) is ObjectiveStatus.OFF_TRACK  # worse than the baseline


def test_an_unreadable_value_is_not_the_latest():
    values = [*readings(("2026-01-01", "95")), Reading("x", date(2026, 6, 1), None, "about 40")]
    assert stands(values) is ObjectiveStatus.MET


def benefit(number: str, kind: BenefitKind, amount: str | None, unit: str) -> BenefitView:
    value = Decimal(amount) if amount else None
    return BenefitView(number, kind, "", value, amount or "", unit, None, None, "", "", "", "")


def test_benefits_add_up_by_kind_and_unit_only():
    found = totals(
        [
            benefit("1", BenefitKind.HOURS_SAVED, "0.1", "hours"),
            benefit("2", BenefitKind.HOURS_SAVED, "0.2", " Hours"),
            benefit("3", BenefitKind.COST_SAVED, "5", "EUR"),
            benefit("4", BenefitKind.COST_SAVED, "7", "USD"),
            benefit("5", BenefitKind.COST_SAVED, None, "EUR"),
        ]
    )
    assert [(one.kind, one.unit, one.amount, one.ids) for one in found] == [
        (BenefitKind.HOURS_SAVED, "hours", Decimal("0.3"), ("1", "2")),
        (BenefitKind.COST_SAVED, "EUR", Decimal(5), ("3",)),
        (BenefitKind.COST_SAVED, "USD", Decimal(7), ("4",)),
    ]

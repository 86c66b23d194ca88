"""Shifts: what a site's text names, and which of them somebody means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.shifts import matching, parse_shifts, shift_key

NAMED = [
    ("Day 06-14, Night 22-06", ["Day", "Night"]),
    ("Early 06:00-14:00, late 14:00-22:00; service desk also night 22:00-06:00", ["Early", "Late", "Night"]),
    ("Day 06:00-14:00, mid 14:00-22:00, night 22:00-06:00, seven days a week", ["Day", "Mid", "Night"]),
    ("Early, late and night shift", ["Early", "Late", "Night"]),
    ("06:00-14:00/14:00-22:00/22:00-06:00", ["06:00-14:00", "14:00-22:00", "22:00-06:00"]),
    ("A 6-14; B 14-22; C 22-6", ["A", "B", "C"]),
    ("Day, day, DAY", ["Day"]),
    ("24/7", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_text_names_its_shifts(text, names):
    assert [shift.name for shift in parse_shifts(text)] == names


@pytest.mark.parametrize("typed", ["night", "Night shift", "NIGHTS", "22:00-06:00", "22-06"])
def test_a_shift_is_known_however_it_is_typed(typed):
    assert matching(typed, parse_shifts("Day 06-14, Night 22-06")).name == "Night"


def test_what_the_site_does_not_name_is_none_of_its_shifts():
    shifts = parse_shifts("Day 06-14, Night 22-06")
    assert matching("weekend", shifts) is None
    assert matching("", shifts) is None


@given(st.text(max_size=60))
def test_any_text_is_read_and_every_shift_is_found_again_by_its_name(text):
    shifts = parse_shifts(text)
    assert len({shift.key for shift in shifts}) == len(shifts)
    for shift in shifts:
        assert shift_key(shift.name) == shift.key
        assert matching(shift.name, shifts) == shift

"""When audits of the certification body are due (ISO/IEC 17021-1 9.1.3, 9.6.3), and how they stand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.certification_cycle import (
    Certificate,
    Event,
    SlotState,
    cycle,
    last_held,
    months_later,
    next_slot,
)
from iso20k_audit.model.vocabulary import CertificationEventKind as Kind

ISSUED = date(2026, 3, 15)
DAYS = st.dates(date(2001, 1, 1), date(2090, 12, 31))


def certificate(*events: Event, issued: date | None = ISSUED, expires: date | None = None) -> Certificate:
    return Certificate("c", "iso20000-1-2018", issued_on=issued, expires_on=expires, events=events)


def slot_of(slots, kind, number=0):
    return next(slot for slot in slots if slot.kind is kind and slot.number == number)


def test_the_usual_cycle_has_two_surveillances_and_a_recertification():
    slots = cycle(certificate(), date(2026, 4, 1))
    assert [slot.title for slot in slots] == [
        "Stage 1",
        "Stage 2",
        "Surveillance 1",
        "Surveillance 2",
        "Recertification",
    ]
    assert slot_of(slots, Kind.SURVEILLANCE, 1).closes_on == date(2027, 3, 15)
    assert slot_of(slots, Kind.SURVEILLANCE, 2).closes_on == date(2028, 12, 31)
    assert slot_of(slots, Kind.RECERTIFICATION).closes_on == date(2029, 3, 14)
    assert next_slot(slots).title == "Surveillance 1"


@given(DAYS, DAYS)
def test_windows_hold_for_any_day_of_issue(issued, today):
    slots = cycle(certificate(issued=issued), today)
    surveillances = [slot for slot in slots if slot.kind is Kind.SURVEILLANCE]
    end = certificate(issued=issued).ends_on
    assert surveillances[0].closes_on <= months_later(issued, 12)
    years = [slot.closes_on.year for slot in surveillances]
    assert years == sorted(set(years))
    # every calendar year strictly between that of issue and that of recertification has one
    assert years == list(range(issued.year + 1, end.year))
    assert all(slot.opens_on <= slot.closes_on < end for slot in surveillances)
    recertification = slot_of(slots, Kind.RECERTIFICATION)
    assert recertification.opens_on < recertification.closes_on == end
    days = [slot.day for slot in slots]
    assert days == sorted(days)


@given(DAYS, st.integers(-80, 80))
def test_months_later_goes_there_and_nearly_back(day, months):
    there = months_later(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day == day.day or (there + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("planned", "held", "today", "state"),
    [
        (None, None, date(2026, 4, 1), SlotState.LATER),
        (None, None, date(2026, 12, 20), SlotState.DUE),
        (None, None, date(2027, 3, 16), SlotState.OVERDUE),
        (date(2027, 2, 1), None, date(2026, 12, 20), SlotState.PLANNED),
        (date(2027, 2, 1), None, date(2027, 2, 2), SlotState.OVERDUE),
        (date(2027, 4, 1), None, date(2026, 12, 20), SlotState.TOO_LATE),
        (date(2027, 2, 1), date(2027, 2, 3), date(2027, 9, 1), SlotState.HELD),
    ],
)
def test_how_the_first_surveillance_stands(planned, held, today, state):
    slots = cycle(certificate(Event("e", Kind.SURVEILLANCE, planned, held)), today)
    first = slot_of(slots, Kind.SURVEILLANCE, 1)
    if planned is None and held is None:
        slots = cycle(certificate(), today)
        first = slot_of(slots, Kind.SURVEILLANCE, 1)
    assert first.state is state


def test_an_audit_stands_in_its_calendar_year_whatever_comes_first():
    second = Event("b", Kind.SURVEILLANCE, planned_on=date(2028, 5, 1))
    slots = cycle(certificate(second), date(2027, 1, 1))
    assert slot_of(slots, Kind.SURVEILLANCE, 1).event is None
    assert slot_of(slots, Kind.SURVEILLANCE, 2).event is second


def test_more_audits_than_the_rule_asks_for_are_kept():
    events = [Event(name, Kind.SURVEILLANCE, held_on=date(2027, 1, 5)) for name in "abc"]
    slots = cycle(certificate(*events), date(2027, 6, 1))
    assert {slot.event.id for slot in slots if slot.event} == set("abc")


def test_before_there_is_a_certificate_only_the_stages_are_open():
    aimed = certificate(Event("s", Kind.STAGE_1, planned_on=date(2026, 5, 1)), issued=None)
    slots = cycle(aimed, date(2026, 4, 1))
    assert [slot.state for slot in slots[:2]] == [SlotState.PLANNED, SlotState.OPEN]
    assert next_slot(slots).kind is Kind.STAGE_1
    assert all(slot.closes_on is None for slot in slots)


def test_both_stages_were_passed_once_there_is_a_certificate():
    slots = cycle(certificate(), date(2026, 4, 1))
    assert [slot.state for slot in slots[:2]] == [SlotState.PASSED, SlotState.PASSED]
    held = cycle(certificate(Event("x", Kind.STAGE_2, held_on=date(2026, 2, 1))), date(2026, 4, 1))
    assert slot_of(held, Kind.STAGE_2).state is SlotState.HELD


def test_a_cycle_that_is_over_has_no_next():
    events = (
        Event("1", Kind.SURVEILLANCE, held_on=date(2027, 2, 1)),
        Event("2", Kind.SURVEILLANCE, held_on=date(2028, 2, 1)),
        Event("3", Kind.RECERTIFICATION, held_on=date(2029, 1, 10)),
    )
    over = certificate(*events)
    assert next_slot(cycle(over, date(2029, 2, 1))) is None
    assert last_held(over).id == "3"
    assert last_held(over, date(2028, 6, 1)).id == "2"

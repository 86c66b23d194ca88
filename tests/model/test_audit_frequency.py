"""How often an area is audited: the tables, their reasons, and that more risk never waits longer."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.audit_frequency import CYCLE_MONTHS, PastResults, Rating, frequency, months_later
from iso20k_audit.model.vocabulary import Level

levels = st.sampled_from([None, *Level])
counts = st.integers(0, 6)
ratings = st.builds(Rating, levels, levels)
pasts = st.builds(PastResults, counts, counts, counts, counts)


def test_what_nobody_rated_counts_as_of_medium_importance():
    found = frequency(Rating(), PastResults(last_on=date(2025, 3, 31), last_in="IA-2025-001"))
    assert (found.total, found.months, found.due_on) == (2, 24, date(2027, 3, 31))
    assert "not rated" in found.words and "IA-2025-001" in found.words


def test_importance_changes_and_results_add_up():
    rating = Rating(Level.HIGH, Level.HIGH, "New ticket tool")
    found = frequency(rating, PastResults(1, 3, 1, 1, date(2026, 9, 30), "IA-2026-002"))
    assert (found.total, found.months) == (5 + 3 + 3 + 2 + 2 + 1, 6)
    assert found.due_on == date(2027, 3, 30)
    assert "New ticket tool" in found.words


def test_what_was_never_audited_is_due_at_once():
    found = frequency(Rating(Level.LOW), PastResults())
    assert found.due_on is None and found.is_due(date(2026, 1, 1))


def test_months_set_by_hand_go_before_the_points_but_not_past_the_cycle():
    assert frequency(Rating(interval_months=9), PastResults(majors=5)).months == 9
    assert frequency(Rating(interval_months=60), PastResults()).months == CYCLE_MONTHS
    assert frequency(Rating(Level.LOW), PastResults(), cycle_months=12).months == 12


def _level(value):
    return -1 if value is None else list(Level).index(value)


@given(ratings, pasts, ratings, pasts)
def test_more_risk_never_waits_longer(rating, past, other, worse):
    first = frequency(rating, past)
    more = Rating(
        max(rating.importance or Level.MEDIUM, other.importance or Level.MEDIUM, key=_level),
        max(rating.change or Level.LOW, other.change or Level.LOW, key=_level),
    )
    grown = PastResults(
        past.majors + worse.majors,
        past.minors + worse.minors,
        past.repeats + worse.repeats,
        past.overdue + worse.overdue,
    )
    second = frequency(more, grown)
    assert second.total >= first.total
    assert 1 <= second.months <= first.months <= CYCLE_MONTHS


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-60, 60))
def test_months_later_is_in_that_month(day, months):
    found = months_later(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day <= day.day

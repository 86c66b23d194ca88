"""Planning: everything is covered in the cycle, nothing is proposed twice, days and hours are sensible."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.model.audit_frequency import months_later
from iso20k_audit.model.programme_planning import (
    GRACE_MONTHS,
    MOST_HOURS,
    Demand,
    Standing,
    last_day,
    propose,
)

START, END, TODAY = date(2027, 1, 1), date(2029, 12, 31), date(2026, 11, 24)
SITES = ("krk", "ceb", "mnl")

days = st.one_of(st.none(), st.dates(date(2023, 1, 1), date(2026, 11, 1)))
months = st.sampled_from([3, 6, 12, 24, 36])


@st.composite
def demands(draw):
    found = [Demand(("site", site), site, draw(months), draw(days), 60) for site in SITES]
    found += [
        Demand(("shift", f"{site}|{shift}"), shift, draw(months), draw(days), 60, site)
        for site in SITES
        for shift in ("day", "night")
    ]
    found += [
        Demand(
            ("clause", f"8.{number}"),
            f"8.{number}",
            draw(months),
            draw(days),
            draw(st.integers(5, 90)),
            on_site=True,
        )
        for number in range(1, draw(st.integers(2, 25)))
    ]
    return found


def standing(proposals):
    return [Standing(one.planned_from, frozenset(one.areas)) for one in proposals]


@settings(max_examples=60, deadline=None)
@given(demands())
def test_everything_is_covered_in_time_and_then_nothing_is_missing(wanted):
    found = propose(wanted, [], SITES, START, END, TODAY)
    assert propose(wanted, standing(found), SITES, START, END, TODAY) == ()
    for demand in wanted:
        visits = sorted(one.planned_from for one in found if demand.key in one.areas)
        last = demand.last_on
        for day in [*visits, END]:
            due = START if last is None else max(months_later(last, demand.months), START)
            assert day <= months_later(due, GRACE_MONTHS) + timedelta(days=1) or due > END
            last = day
        assert visits or months_later(demand.last_on, demand.months) > END


@settings(max_examples=40, deadline=None)
@given(demands(), st.randoms())
def test_what_was_not_taken_over_is_proposed_again_and_nothing_else(wanted, chance):
    found = list(propose(wanted, [], SITES, START, END, TODAY))
    kept = [one for one in found if chance.random() < 0.6]
    again = propose(wanted, standing(kept), SITES, START, END, TODAY)
    assert propose(wanted, standing([*kept, *again]), SITES, START, END, TODAY) == ()


@settings(max_examples=40, deadline=None)
@given(demands())
def test_audits_are_on_working_days_in_the_period_and_not_too_long(wanted):
    for one in propose(wanted, [], SITES, START, END, TODAY):
        assert START <= one.planned_from <= END and one.planned_from <= one.planned_to
        assert one.planned_to.weekday() < 5
        assert 0 < one.hours <= MOST_HOURS + 3
        assert ("site", one.site) in one.areas and len(set(one.areas)) == len(one.areas)


def test_without_sites_clauses_are_planned_all_the_same():
    [one] = propose([Demand(("clause", "4.1"), "4.1", 36, None, 30)], [], (), START, END, TODAY)
    assert one.site == "" and one.areas == (("clause", "4.1"),)


def test_a_programme_that_is_over_gets_no_more_audits():
    assert propose([Demand(("clause", "4.1"), "4.1", 12)], [], (), START, END, date(2031, 1, 1)) == ()


def test_a_clause_goes_to_the_site_where_it_was_seen_longest_ago():
    seen = {("8.6", "krk"): "2026-05-01", ("8.6", "ceb"): "2024-05-01", ("8.6", "mnl"): "2025-05-01"}
    [one] = propose([Demand(("clause", "8.6"), "8.6", 36, None, 30)], [], SITES, START, END, TODAY, seen)
    assert one.site == "ceb"


def test_a_visit_for_which_no_clause_is_due_looks_at_those_seen_longest_ago():
    clause = Demand(("clause", "8.6"), "8.6", 36, date(2026, 11, 1), 30, on_site=True)
    site = Demand(("site", "krk"), "Kraków", 12, date(2026, 3, 1), 60)
    found = propose([site, clause], [], ("krk",), START, END, TODAY)
    assert ("clause", "8.6") in found[0].areas


def test_the_last_day_skips_the_weekend():
    assert last_day(date(2027, 1, 8), 14) == date(2027, 1, 11)
    assert last_day(date(2027, 1, 11), 7) == date(2027, 1, 11)

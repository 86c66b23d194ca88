"""Whatever the audits are: categories add up to totals, filters part them, and no record is counted twice."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.model.figures import Form, rows_of, steps, trimmed
from iso20k_audit.model.standards import ISO20000_1
from iso20k_audit.model.trend_figures import OVER, figure, figures
from iso20k_audit.model.trends import (
    EVERY_KIND,
    ActionFact,
    AnswerFact,
    AuditFact,
    Dimension,
    Facts,
    FindingFact,
    TrendFilter,
    Trends,
    Unit,
)

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(2023, 1, 1), TODAY).map(date.isoformat) | st.just("")
SITES, CLIENTS = ("k", "c", ""), ("x", "y", "")


@st.composite
def some_facts(draw) -> Facts:
    audits = [
        AuditFact(f"A{n}", f"A{n}", "", draw(st.sampled_from(("internal", "follow_up"))), ISO20000_1,
                  draw(st.sampled_from(("o1", "o2"))), draw(DAYS), ("k",) if n % 2 else ("c", "k"), ())
        for n in range(draw(st.integers(0, 4)))
    ]  # fmt: skip
    findings, actions = [], []
    for n in range(draw(st.integers(0, 12)) if audits else 0):
        findings.append(
            FindingFact(
                f"F{n}", draw(st.sampled_from(audits)).id, draw(st.sampled_from((*EVERY_KIND, ""))),
                draw(st.sampled_from(("draft", "issued", "closed"))), f"N{n}", draw(st.sampled_from(("s1", ""))),
                draw(st.sampled_from(("Change", "change ", ""))), draw(st.sampled_from(SITES)),
                draw(st.sampled_from(CLIENTS)), draw(DAYS), draw(DAYS), draw(st.sampled_from(("", "F0"))),
                tuple((ISO20000_1, one) for one in draw(st.sets(st.sampled_from(("8.6.1", "8.6.2", "7.2"))))),
            )
        )  # fmt: skip
        for place in range(draw(st.integers(0, 2))):
            actions.append(
                ActionFact(f"X{n}-{place}", f"F{n}", draw(st.sampled_from(("open", "implemented", "verified"))), "",
                           draw(st.sampled_from(("people", "process", ""))), draw(DAYS), draw(DAYS),
                           draw(st.integers(0, 2)), draw(st.integers(0, 1)))
            )  # fmt: skip
    answers = [
        AnswerFact(
            one.id, ISO20000_1, "8.6.1", draw(st.sampled_from(("", "k"))), 9, draw(st.integers(0, 5)), 2
        )
        for one in audits
    ]
    return Facts(audits, findings, actions, answers, {"k": "K", "c": "C"}, frozenset({"k", "c"}))


def ids(found: Trends) -> set[str]:
    return {one.id for one in found.findings}


@given(some_facts(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_categories_add_up_to_totals(facts, drafts):
    found = Trends(facts, TrendFilter(kinds=EVERY_KIND, drafts=drafts), TODAY)
    everything = ids(found)
    for dimension in Dimension:
        breakdown = found.by(dimension)
        assert {one for tally in breakdown.tallies for one in tally.ids} == everything
        assert set(breakdown.total) == everything and len(breakdown.total) == len(everything)
        several = dimension in (Dimension.CLAUSE, Dimension.GROUP, Dimension.CAUSE)
        assert breakdown.mentions >= len(everything) if several else breakdown.mentions == len(everything)
        for unit in Unit:
            for tally in breakdown.tallies:
                split = found.split(tally.findings, unit)
                assert sorted(one.id for _p, inside in split for one in inside) == sorted(tally.ids)


@given(some_facts())
@settings(max_examples=150, deadline=None)
def test_filters_part_the_findings(facts):
    every = Trends(facts, TrendFilter(kinds=EVERY_KIND), TODAY)
    for name, values in (("audit_type", ("internal", "follow_up")), ("organisation", ("o1", "o2"))):
        parts = [
            ids(Trends(facts, TrendFilter(kinds=EVERY_KIND, **{name: value}), TODAY)) for value in values
        ]
        assert set.union(*parts) == ids(every) and sum(map(len, parts)) == len(ids(every))
    before = Trends(facts, TrendFilter(kinds=EVERY_KIND, until="2024-12-31"), TODAY)
    after = Trends(facts, TrendFilter(kinds=EVERY_KIND, since="2025-01-01"), TODAY)
    undated = {one.id for one in every.findings if one.audit_id in every.left_out.undated_audits}
    assert ids(before) | ids(after) | undated == ids(every)
    assert len(ids(before)) + len(ids(after)) + len(undated) == len(ids(every))
    at_sites = [ids(Trends(facts, TrendFilter(kinds=EVERY_KIND, site=site), TODAY)) for site in ("k", "c")]
    assert set.union(*at_sites) == {one.id for one in every.findings if one.site_id}


@given(some_facts())
@settings(max_examples=150, deadline=None)
def test_every_closed_and_every_open_finding_has_one_place(facts):
    found = Trends(facts, TrendFilter(kinds=EVERY_KIND), TODAY)
    closed = {one.id for one in found.findings if one.status == "closed"}
    for unit in Unit:
        closing, fixed = found.closing(unit), found.first_time_fix(unit)
        assert {one for row in closing for one in (*row.days, *row.undated)} == closed
        for row in closing:
            assert sorted((*row.in_time, *row.late, *row.no_due)) == sorted(row.days)
        assert {one for row in fixed for one in (*row.whole, *row.unknown)} == closed
        assert all(set(row.part) <= set(row.whole) for row in fixed)
    aged = [one for age in found.ageing_of_findings() for one in (*age.in_time, *age.overdue)]
    assert sorted(aged) == sorted(one.id for one in found.open_findings)


@given(some_facts(), st.sampled_from(Unit))
@settings(max_examples=80, deadline=None)
def test_charts_count_the_ids_that_they_carry(facts, unit):
    found = Trends(facts, TrendFilter(kinds=EVERY_KIND), TODAY)
    made = [*figures(found, unit), *(figure(found, f"{OVER}{one.value}", unit) for one in Dimension)]
    for one in made:
        assert len(one.cells) == len(one.series)
        assert all(len(row) == len(one.categories) for row in one.cells)
        if one.unit.value == "count":
            assert all(cell.value == len(cell.ids) for row in one.cells for cell in row)
        head, rows = rows_of(one)
        assert all(len(row) == len(head) for row in rows)
        small = trimmed(one, 2)
        if one.form in (Form.BARS, Form.MULTIPLES):
            assert len(small.categories if one.form is Form.BARS else small.series) <= 2
        for series in range(len(one.series)):
            for place in range(len(one.categories)):
                assert one.told(series, place)


@given(st.floats(-1000, 1000), st.floats(0.001, 10_000), st.integers(2, 8), st.booleans())
def test_an_axis_reaches_both_ends_in_a_few_round_steps(low, span, most, whole):
    values = steps(min(low, 0.0), max(low, 0.0) + span, most, whole=whole)
    assert values[0] <= min(low, 0.0) + 1e-6 and values[-1] >= max(low, 0.0) + span - 1e-6
    assert 2 <= len(values) <= most + 3
    assert values == sorted(set(values))

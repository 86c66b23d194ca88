"""Every measure of the trends on a small set of audits whose results are known."""

from __future__ import annotations

from datetime import date

import pytest

from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.trend_figures import figure
from iso20k_audit.model.trends import (
    EVERY_KIND,
    IN_CONFLICT,
    NONCONFORMITIES,
    ActionFact,
    AnswerFact,
    AuditFact,
    Dimension,
    Facts,
    FindingFact,
    TrendFilter,
    Trends,
    Unit,
    quantile,
)

TODAY = date(2026, 6, 30)


def audit(
    number: str, day: str, *, sites=("k",), kind="internal", organisation="o1", clients=()
) -> AuditFact:
    return AuditFact(number, number, f"Audit {number}", kind, ISO20000_1, organisation, day, sites, clients)


def finding(name: str, of: str, kind: str, clauses=("8.6.1",), **more) -> FindingFact:
    known = {
        "status": "issued", "number": name, "step": "", "process": "", "site_id": "", "client_id": "",
        "raised_on": "", "due_on": "", "repeat_of": "",
    } | more  # fmt: skip
    pairs = tuple(one if isinstance(one, tuple) else (ISO20000_1, one) for one in clauses)
    return FindingFact(id=name, audit_id=of, kind=kind, clauses=pairs, **known)


def action(of: str, **more) -> ActionFact:
    known = {
        "id": f"a-{of}", "status": "verified", "effectiveness": "effective", "cause": "", "due_on": "",
        "verified_on": "", "steps": 3, "sent_back": 0,
    } | more  # fmt: skip
    return ActionFact(finding_id=of, **known)


AUDITS = (
    audit("A1", "2025-03-10"),
    audit("A2", "2025-11-20", sites=("c", "k")),
    audit("A3", "2026-02-02", sites=("c",), kind="follow_up", organisation="o2"),
    audit("A4", ""),
)
FINDINGS = (
    finding("F1", "A1", "major", process="Incident  management", site_id="k", raised_on="2025-03-10",
            due_on="2025-06-08", status="closed"),
    finding("F2", "A1", "minor", ("8.6.1", "7.2"), process="incident management", site_id="k", raised_on="2025-03-10",
            status="closed"),
    finding("F3", "A2", "minor", ("8.5.1.2",), site_id="c", client_id="x", raised_on="2025-11-20", repeat_of="F1",
            due_on="2026-05-19"),
    finding("F4", "A2", "ofi", ((ISO27001, "A.5.24"),), site_id="k", raised_on="2025-11-20"),
    finding("F5", "A3", "minor", ("7.2",), site_id="c", raised_on="2026-02-02", status="closed", repeat_of="F2"),
    finding("F6", "A3", "positive", ("7.2",), site_id="c", raised_on="2026-02-02"),
    finding("F7", "A3", "minor", ("7.2",), status="draft", number=""),
    finding("F8", "A4", "", ("4.1",), raised_on="2026-06-01"),
    finding("F9", "A4", "minor", (), site_id="k", due_on="2026-06-29"),
)  # fmt: skip
ACTIONS = (
    action("F1", verified_on="2025-06-08", cause="process"),
    action("F2", id="a1", verified_on="2025-05-09", cause="people", due_on="2025-05-01", sent_back=1),
    action("F2", id="a2", verified_on="2025-05-19", cause="process", due_on="2025-05-10"),
    action("F3", status="in_progress", cause="people", due_on="2026-06-29"),
    action("F5", verified_on="2026-02-12", steps=0),
    action("F9", status="implemented", due_on="2026-01-01"),
)
ANSWERS = (
    AnswerFact("A1", ISO20000_1, "8.6.1", "", 40, 30, 8),
    AnswerFact("A2", ISO20000_1, "7.2", "k", 20, 20, 0),
    AnswerFact("A2", ISO20000_1, "7.2", "c", 10, 5, 5),
    AnswerFact("A2", ISO20000_1, "8.6.1", "", 12, 6, 6),
    AnswerFact("A3", ISO20000_1, "8.6.2", "", 30, 30, 0),
)
FACTS = Facts(
    AUDITS, FINDINGS, ACTIONS, ANSWERS, {"k": "Kraków", "c": "Cebu", "x": "Havgrim"}, frozenset("kc"), ("F0",)
)


def trends(**wanted) -> Trends:
    return Trends(FACTS, TrendFilter(**wanted), TODAY)


def counted(found: Trends, dimension: Dimension) -> dict[str, tuple[str, ...]]:
    return {tally.label: tally.ids for tally in found.by(dimension).tallies}


def test_what_is_counted_and_what_is_left_out_is_said():
    found = trends()
    assert [one.id for one in found.findings] == ["F1", "F2", "F3", "F4", "F5", "F8", "F9"]
    left = found.left_out
    assert (left.drafts, left.other_kinds, left.in_conflict) == (("F7",), ("F6",), ("F8",))
    assert (left.undated_audits, left.withdrawn) == (("A4",), ("F0",))
    assert "F7" in {one.id for one in trends(drafts=True).findings}
    assert "F6" in {one.id for one in trends(kinds=EVERY_KIND).findings}


def test_by_clause_a_finding_counts_under_each_that_it_cites():
    found = trends().by(Dimension.CLAUSE)
    assert {tally.label: tally.ids for tally in found.tallies} == {
        "7.2": ("F2", "F5"),
        "8.5.1.2": ("F3",),
        "8.6.1": ("F1", "F2"),
        "4.1": ("F8",),
        "27001 A.5.24": ("F4",),
        "Not stated": ("F9",),
    }
    assert [tally.label for tally in found.tallies][-2:] == ["27001 A.5.24", "Not stated"]
    assert (len(found.total), found.mentions) == (7, 8)
    assert next(tally.title for tally in found.tallies if tally.label == "7.2") == "Competence"


def test_by_group_of_clauses():
    assert counted(trends(), Dimension.GROUP) == {
        "4": ("F8",),
        "7": ("F2", "F5"),
        "8.5": ("F3",),
        "8.6": ("F1", "F2"),
        "27001 A.5": ("F4",),
        "Not stated": ("F9",),
    }


def test_spelling_of_a_process_makes_no_difference():
    assert counted(trends(), Dimension.PROCESS)["Incident management"] == ("F1", "F2")


def test_by_site_client_kind_and_cause():
    found = trends()
    assert counted(found, Dimension.SITE) == {
        "Kraków": ("F1", "F2", "F4", "F9"),
        "Cebu": ("F3", "F5"),
        "Not stated": ("F8",),
    }
    assert counted(found, Dimension.CLIENT)["Havgrim"] == ("F3",)
    kinds = {tally.key: tally.ids for tally in found.by(Dimension.KIND).tallies}
    assert kinds == {
        "major": ("F1",),
        "minor": ("F2", "F3", "F5", "F9"),
        "ofi": ("F4",),
        IN_CONFLICT: ("F8",),
    }
    causes = {tally.key: tally.ids for tally in found.by(Dimension.CAUSE).tallies}
    assert causes == {
        "process": ("F1", "F2"),
        "people": ("F2", "F3"),
        "": ("F4", "F5", "F8", "F9"),
    }


def test_quarters_without_audits_stand_on_the_axis_and_undated_audits_apart():
    found = trends()
    split = {
        period.label: [one.id for one in inside]
        for period, inside in found.split(found.findings, Unit.QUARTER)
    }
    assert split == {
        "Q1 2025": ["F1", "F2"],
        "Q2 2025": [],
        "Q3 2025": [],
        "Q4 2025": ["F3", "F4"],
        "Q1 2026": ["F5"],
        "No date": ["F8", "F9"],
    }
    assert [period.label for period in found.periods(Unit.YEAR)] == ["2025", "2026", "No date"]
    assert [period.label for period in found.periods(Unit.AUDIT)] == ["A1", "A2", "A3", "A4"]


def test_repeat_rate():
    shares = {share.period.label: share for share in trends().repeats(Unit.YEAR)}
    assert (shares["2025"].part, shares["2025"].value) == (("F3",), 0.25)
    assert shares["2026"].value == 1.0


def test_time_to_close_against_due():
    found = {one.period.label: one for one in trends().closing(Unit.YEAR)}
    first = found["2025"]
    assert first.days == {"F1": 90, "F2": 70}
    assert (first.in_time, first.late, first.no_due) == (("F1",), ("F2",), ())
    assert (first.quartile(0.5), first.quartile(0.25)) == (80.0, 75.0)
    assert (first.share_in_time, found["2026"].share_in_time) == (0.5, None)
    assert (found["2026"].days, found["2026"].no_due) == ({"F5": 10}, ("F5",))
    chart = figure(trends(), "in_time", Unit.YEAR)
    assert chart.notes == ("Closed in time: 50% (1 of 2 with a due day).",)


def test_closed_with_contradicting_days_is_counted_apart():
    odd = Facts(
        AUDITS,
        [finding("F1", "A1", "minor", status="closed", raised_on="2025-03-10")],
        [action("F1", verified_on="2025-01-01")],
    )
    found = Trends(odd, TrendFilter(), TODAY).closing(Unit.YEAR)[0]
    assert (found.days, found.undated) == ({}, ("F1",))


def test_first_time_fix_knows_only_what_was_recorded():
    found = {one.period.label: one for one in trends().first_time_fix(Unit.YEAR)}
    assert (found["2025"].part, found["2025"].whole) == (("F1",), ("F1", "F2"))
    assert (found["2026"].whole, found["2026"].unknown, found["2026"].value) == ((), ("F5",), None)


def test_ageing_of_open_nonconformities():
    ages = {(age.least, age.most): age for age in trends().ageing_of_findings()}
    assert ages[0, 30].in_time == ("F8",)
    assert (ages[91, None].in_time, ages[91, None].overdue) == ((), ("F3",))
    assert ages[None, None].overdue == ("F9",)


def test_an_implemented_action_is_open_and_not_overdue():
    ages = trends().ageing_of_actions()
    assert {one for age in ages for one in age.overdue} == {"a-F3"}
    assert {one for age in ages for one in age.in_time} == {"a-F9"}


def test_sites_compare_by_questions_answered_there():
    lines = {line.label: line for line in trends().sites()}
    cebu, krakow = lines["Cebu"], lines["Kraków"]
    assert (cebu.answered, cebu.rated, cebu.per_100) == (40, ("F3", "F5"), 5.0)
    assert (krakow.answered, krakow.rated) == (60, ("F1", "F2", "F4"))
    assert krakow.all == ("F1", "F2", "F4", "F9")
    assert cebu.is_small and krakow.is_small  # fewer than five findings


def test_conformity_by_group_over_time():
    found = {
        one.label: {degree.period.label: degree.value for degree in one.degrees}
        for one in trends().conformity(Unit.YEAR)
    }
    assert found["8.6"] == {"2025": pytest.approx(36 / 50), "2026": 1.0, "No date": None}
    assert found["7"]["2025"] == pytest.approx(25 / 30)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"organisation": "o2"}, ["F5"]),
        ({"since": "2025-11-20"}, ["F3", "F4", "F5"]),
        ({"until": "2025-11-20"}, ["F1", "F2", "F3", "F4"]),
        ({"since": "2025-04-01", "until": "2025-12-31"}, ["F3", "F4"]),
        ({"site": "c"}, ["F3", "F5"]),
        ({"client": "x"}, ["F3"]),
        ({"standard": ISO27001}, ["F4"]),
        ({"audit_type": "follow_up"}, ["F5"]),
        ({"kinds": NONCONFORMITIES}, ["F1", "F2", "F3", "F5", "F8", "F9"]),
    ],
)
def test_filters(wanted, expected):
    assert [one.id for one in trends(**wanted).findings] == expected


def test_of_a_standard_only_its_clauses_are_categories():
    both = Facts(AUDITS, [finding("F1", "A1", "minor", ("8.6.1", (ISO27001, "A.5.24")))])
    found = Trends(both, TrendFilter(standard=ISO27001), TODAY)
    assert [tally.label for tally in found.by(Dimension.CLAUSE).tallies] == ["A.5.24"]


def test_nothing_at_all():
    found = Trends(Facts(), TrendFilter(), TODAY)
    assert found.periods(Unit.QUARTER) == () and found.sites() == () and found.conformity(Unit.YEAR) == ()
    assert [found.by(one).tallies for one in Dimension] == [()] * len(Dimension)


def test_quantiles_as_in_spreadsheets():
    assert quantile([], 0.5) is None
    assert [quantile([1, 2, 3, 4], share) for share in (0, 0.25, 0.5, 0.75, 1)] == [1, 1.75, 2.5, 3.25, 4]

"""Calibration: what agreement and drift say of each auditor."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.calibration import (
    Comparison,
    against_expected,
    agreement,
    among_themselves,
    severity,
)
from iso20k_audit.model.vocabulary import FindingKind, Result

KINDS = st.sampled_from(list(FindingKind))
PEOPLE = st.sampled_from(["ann", "ben", "cleo", "dan"])


def test_grades_and_results_are_on_one_scale():
    assert [severity(kind) for kind in (FindingKind.POSITIVE, FindingKind.OPPORTUNITY)] == [0, 1]
    assert [severity(result) for result in (Result.CONFORMS, Result.MINOR, Result.MAJOR)] == [0, 2, 3]
    assert severity(Result.NOT_SAMPLED) is None


def test_grades_are_compared_with_the_expected_one():
    found = agreement(
        against_expected({"ann": FindingKind.MAJOR, "ben": FindingKind.MINOR}, FindingKind.MINOR)
        + against_expected({"ann": FindingKind.MINOR, "ben": FindingKind.OPPORTUNITY}, FindingKind.MINOR)
        + against_expected({"ann": FindingKind.MINOR}, FindingKind.MINOR)
    )
    ann, ben = sorted(found, key=lambda one: one.person_id)
    assert (ann.count, ann.agreed, ann.stricter, ann.milder) == (3, 2, 1, 0)
    assert round(ann.drift, 3) == 0.333
    assert (ben.count, ben.agreed, ben.milder, ben.drift) == (2, 1, 1, -0.5)
    assert ann.says_little and ann.share == 2 / 3


def test_two_auditors_are_compared_with_the_lead_else_with_each_other():
    judged = {"ann": Result.MAJOR, "ben": Result.CONFORMS}
    assert among_themselves(judged, Result.MAJOR) == [Comparison("ann", 3, 3), Comparison("ben", 0, 3)]
    assert among_themselves(judged) == [Comparison("ann", 3, 0), Comparison("ben", 0, 3)]
    assert among_themselves({"ann": Result.MAJOR}) == []
    assert among_themselves({"ann": Result.MAJOR, "ben": Result.NOT_APPLICABLE}) == []


@given(st.lists(st.tuples(PEOPLE, KINDS, KINDS), max_size=40))
def test_every_comparison_counts_once_on_one_side(rows):
    comparisons = [
        one for person, kind, expected in rows for one in against_expected({person: kind}, expected)
    ]
    found = agreement(comparisons)
    assert sum(one.count for one in found) == len(rows)
    for one in found:
        assert one.agreed + one.stricter + one.milder == one.count
        assert -3 <= one.drift <= 3


@given(st.dictionaries(PEOPLE, KINDS, min_size=2))
def test_who_agrees_with_everybody_has_no_drift(judged):
    same = dict.fromkeys(judged, FindingKind.MINOR)
    assert all(one.drift == 0 for one in agreement(among_themselves(same)))

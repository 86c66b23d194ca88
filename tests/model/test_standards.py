"""The clauses of the standards: order, titles, groups, and which of them can be audited."""

from __future__ import annotations

from collections import Counter

import pytest

from iso20k_audit.model.standards import (
    CLAUSES,
    ISO20000_1,
    ISO22301,
    ISO27001,
    KNOWN_STANDARDS,
    OWN,
    STANDARD_TITLES,
    auditable_clauses,
    clause_order,
    clause_titles,
    group_of,
    is_known_clause,
    report_groups,
)

standards = pytest.mark.parametrize("standard", KNOWN_STANDARDS)


def _parent(number):
    return number.rpartition(".")[0]


# --- order -----------------------------------------------------------------------------------------


def test_clauses_sort_by_number_and_a_heading_before_what_it_groups():
    right = [
        "4",
        "4.1",
        "8",
        "8.2",
        "8.2.6",
        "8.3",
        "8.9",
        "8.10",
        "9",
        "10",
        "10.1",
        "A.5.9",
        "A.5.10",
        "A.8",
    ]
    assert sorted(sorted(right), key=clause_order) == right


@pytest.mark.parametrize("text", ["", "SLA 4", "all clauses", "8.", "8.6.x", "A.", "AA.1"])
def test_what_is_no_clause_number_sorts_last(text):
    assert sorted([text, "A.8.34", "10.2", "4.1"], key=clause_order) == ["4.1", "10.2", "A.8.34", text]


@standards
def test_auditable_clauses_come_in_the_order_of_the_standard_each_once(standard):
    clauses = list(auditable_clauses(standard))
    assert clauses == sorted(set(clauses), key=clause_order)


# --- which clauses there are -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("standard", "counts"),
    [
        (ISO20000_1, "4:4 5:4 6:4 7:9 8.1:1 8.2:6 8.3:5 8.4:3 8.5:7 8.6:3 8.7:5 9:4 10:2"),
        (ISO27001, "4:4 5:3 6:5 7:7 8:3 9:6 10:2 A.5:37 A.6:8 A.7:14 A.8:34"),
        (ISO22301, "4:6 5:4 6:5 7:7 8.1:1 8.2:3 8.3:5 8.4:5 8.5:1 8.6:1 9:6 10:2"),
    ],
)
def test_each_part_of_a_standard_has_its_number_of_auditable_clauses(standard, counts):
    counted = Counter(group_of(clause, standard) for clause in auditable_clauses(standard))
    assert " ".join(f"{group}:{count}" for group, count in counted.items()) == counts


@standards
def test_clauses_are_numbered_without_holes(standard):
    children: dict[str, set[int]] = {}
    for number in clause_titles(standard):
        if _parent(number) in clause_titles(standard):
            children.setdefault(_parent(number), set()).add(int(number.rpartition(".")[2]))
    assert [parent for parent, last in children.items() if last != set(range(1, max(last) + 1))] == []


@standards
def test_a_heading_groups_clauses_and_an_auditable_clause_groups_none(standard):
    headings = set(clause_titles(standard)) - set(auditable_clauses(standard))
    assert {_parent(number) for number in clause_titles(standard)} - {"", "A"} == headings


def test_a_clause_is_of_iso_20000_1_unless_a_standard_is_named():
    assert auditable_clauses() == tuple(clause.number for clause in CLAUSES) == auditable_clauses(ISO20000_1)
    assert clause_titles() == clause_titles(ISO20000_1)
    assert report_groups() == report_groups(ISO20000_1)
    assert is_known_clause("8.7.3.1") and group_of("8.7.3.1") == "8.7"


@pytest.mark.parametrize(
    ("number", "standard"),
    [
        *((number, ISO20000_1) for number in ("4", "8.7.3", "8.7.3.3", "10.2")),
        *((number, ISO27001) for number in ("4", "6.1.3", "A.5", "A.5.37")),
        *((number, ISO22301) for number in ("8.4", "8.4.5", "10.1")),
    ],
)
def test_headings_and_clauses_are_known(number, standard):
    assert is_known_clause(number, standard)


@pytest.mark.parametrize(
    "number", ["", "3", "11", "4.5", "8.6.", "08.1", " 8.1", "8.1 ", "10.3", "A", "a.5.1"]
)
@standards
def test_other_numbers_are_not_known(number, standard):
    assert not is_known_clause(number, standard)


@pytest.mark.parametrize(
    ("number", "of", "not_of"),
    [
        ("8.6.1", ISO20000_1, ISO27001),
        ("A.5.24", ISO27001, ISO20000_1),
        ("6.1.3", ISO27001, ISO22301),
        ("8.4.5", ISO22301, ISO20000_1),
    ],
)
def test_a_clause_of_one_standard_is_not_taken_for_one_of_another(number, of, not_of):
    assert is_known_clause(number, of) and not is_known_clause(number, not_of)


# --- titles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("standard", "number", "title"),
    [
        (ISO20000_1, "4.3", "Determining the scope of the service management system"),
        (ISO20000_1, "6.3", "Plan the service management system"),
        (ISO20000_1, "7.6", "Knowledge"),
        (ISO20000_1, "8", "Operation of the service management system"),
        (ISO20000_1, "8.2.4", "Service catalogue management"),
        (ISO20000_1, "8.3.4", "Supplier management"),
        (ISO20000_1, "8.3.4.1", "Management of external suppliers"),
        (ISO20000_1, "8.5.1.3", "Change management activities"),
        (ISO20000_1, "8.6.1", "Incident management"),
        (ISO20000_1, "8.7.2", "Service continuity management"),
        (ISO20000_1, "10.1", "Nonconformity and corrective action"),
        (ISO27001, "10.1", "Continual improvement"),
        (ISO27001, "A.8", "Technological controls"),
        (ISO27001, "A.8.13", "Information backup"),
        (ISO22301, "8.2.2", "Business impact analysis"),
        (ISO22301, "8.5", "Exercise programme"),
    ],
)
def test_titles_are_those_of_the_standard(standard, number, title):
    assert clause_titles(standard)[number] == title


@standards
def test_titles_are_told_apart_below_the_same_heading(standard):
    by_place = Counter((_parent(number), title) for number, title in clause_titles(standard).items())
    assert [place for place, count in by_place.items() if count > 1] == []
    assert all(title and title == title.strip() for title in clause_titles(standard).values())


def test_every_standard_that_is_offered_has_a_title_of_its_own():
    assert set(STANDARD_TITLES) == {*KNOWN_STANDARDS, OWN}
    assert len(set(STANDARD_TITLES.values())) == len(STANDARD_TITLES)


# --- criteria of one's own -------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["SLA 4", "8.9.1", "Policy 3.2"])
def test_own_criteria_have_any_clause_that_is_named(number):
    assert is_known_clause(number, OWN)
    assert not is_known_clause(number)


@pytest.mark.parametrize("blank", ["", " \t"])
def test_a_clause_of_own_criteria_needs_a_name(blank):
    assert not is_known_clause(blank, OWN)


@pytest.mark.parametrize("standard", [OWN, "iso9001-2015"])
def test_of_criteria_that_are_not_listed_no_clause_is_asked_titled_or_charted(standard):
    assert (auditable_clauses(standard), clause_titles(standard), report_groups(standard)) == ((), {}, [])


# --- groups of the report --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "standard", "group"),
    [
        ("4.2", ISO20000_1, "4"),
        ("7.5.3", ISO20000_1, "7"),
        ("8.1", ISO20000_1, "8.1"),
        ("8.7.3.2", ISO20000_1, "8.7"),
        ("9", ISO20000_1, "9"),
        ("10.2", ISO20000_1, "10"),
        ("8.1", ISO27001, "8"),
        ("6.1.3", ISO27001, "6"),
        ("A.5.24", ISO27001, "A.5"),
        ("8.4.2", ISO22301, "8.4"),
        ("3.2.1", OWN, "3"),
        ("Handbook", OWN, "Handbook"),
    ],
)
def test_clauses_are_charted_by_their_part_of_the_standard(clause, standard, group):
    assert group_of(clause, standard) == group


@standards
def test_report_groups_take_in_every_auditable_clause_in_order(standard):
    groups = dict.fromkeys(group_of(clause, standard) for clause in auditable_clauses(standard))
    assert [number for number, _ in report_groups(standard)] == list(groups)
    titles = clause_titles(standard)
    assert [title for number, title in report_groups(standard) if title != titles[number]] == []


# --- facts about clauses ---------------------------------------------------------------------------


def test_every_clause_says_what_proves_it_and_which_practices_serve_it():
    assert [clause.number for clause in CLAUSES if not clause.proof.strip() or not clause.practices] == []


def test_references_to_other_standards_can_be_looked_up():
    wrong = [
        (clause.number, standard, number)
        for clause in CLAUSES
        for standard, numbers in ((ISO27001, clause.iso27001), (ISO22301, clause.iso22301))
        for number in numbers
        if not is_known_clause(number, standard)
    ]
    assert wrong == []

"""Own audit criteria: short names, clause numbers, pasted lists, references, and the checklist made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.own_criteria import (
    OwnClause,
    OwnDocument,
    as_checklist,
    check_also,
    check_number,
    check_short_name,
    document_of,
    read_clauses,
)
from iso20k_audit.model.standards import (
    ISO20000_1,
    ISO27001,
    OWN,
    clause_order,
    group_of,
    own_document,
    parse_reference,
    reference_order,
    show_reference,
)


@pytest.mark.parametrize("name", ["ACME-SLA", "GDPR", "Policy_7", "SLA/2", "Ümlaut.Co"])
def test_short_names_that_can_stand_before_a_number(name):
    assert check_short_name(f" {name} ") == name


@pytest.mark.parametrize(
    "name", ["", "two words", "27001", "20000-1", "4.2", "A" * 25, "own", "ISO", "-x", "iso27001-2022"]
)
def test_short_names_that_cannot(name):
    with pytest.raises(InputError):
        check_short_name(name)


@pytest.mark.parametrize(
    ("typed", "number"), [("4.2", "4.2"), ("§ 12", "12"), ("A.5.", "A.5"), ("7a", "7a"), (" 1 ", "1")]
)
def test_numbers_of_clauses(typed, number):
    assert check_number(typed) == number


@pytest.mark.parametrize("typed", ["", "four", "4..2", "4.2 x", "A"])
def test_what_is_no_number(typed):
    with pytest.raises(InputError):
        check_number(typed)


def test_pasted_clauses_are_read_line_by_line():
    assert read_clauses("4.1  First response\n\n§4.2)\tResolution time\n5. Reporting") == [
        ("4.1", "First response"),
        ("4.2", "Resolution time"),
        ("5", "Reporting"),
    ]


def test_every_wrong_line_is_named_and_nothing_is_taken():
    with pytest.raises(InputError) as caught:
        read_clauses("4.1 First\nSecond\n4.1 Again\n9")
    for told in ("line 2", "line 3", "line 4"):
        assert told in caught.value.message


def test_served_clauses_carry_their_standard():
    assert check_also(["8.3.3", "27001 A.5.24", "8.3.3"]) == ("20000-1 8.3.3", "27001 A.5.24")
    with pytest.raises(InputError, match="99"):
        check_also(["99.1"])


SHORT = st.from_regex(r"[A-Z][A-Za-z0-9-]{2,12}", fullmatch=True).filter(
    lambda name: name.casefold() not in ("iso", "iec", "own")
)
NUMBER = st.from_regex(r"[1-9][0-9]?(\.[1-9][0-9]?){0,3}", fullmatch=True)


@given(SHORT, NUMBER, st.sampled_from([ISO20000_1, ISO27001, OWN]))
def test_a_reference_is_read_as_it_is_written(short, number, home):
    clause = f"{short} {number}"
    assert parse_reference(show_reference(OWN, clause, home), home) == (OWN, clause)
    assert group_of(clause, OWN) == short


@given(st.lists(st.tuples(SHORT, NUMBER), max_size=12))
def test_clauses_of_a_document_stand_together_in_the_order_of_their_numbers(pairs):
    ordered = sorted(
        (f"{short} {number}" for short, number in set(pairs)),
        key=lambda one: reference_order(one, ISO20000_1),
    )
    names = [one.split(" ")[0].casefold() for one in ordered]
    assert names == sorted(names)
    for name in set(names):
        numbers = [one.split(" ")[1] for one in ordered if one.split(" ")[0].casefold() == name]
        assert numbers == sorted(numbers, key=clause_order)


def test_clauses_of_standards_are_read_as_before():
    assert parse_reference("8.6.1", ISO20000_1) == (ISO20000_1, "8.6.1")
    assert parse_reference("27001 A.5.24", ISO20000_1) == (ISO27001, "A.5.24")
    assert parse_reference("A.5.24", ISO20000_1) == (ISO27001, "A.5.24")
    assert parse_reference("99.9", ISO20000_1) == (ISO20000_1, "99.9")
    assert parse_reference("two words", ISO20000_1) == (ISO20000_1, "two words")
    assert show_reference(OWN, "two words", ISO20000_1) == "Own criteria two words"
    assert parse_reference("Own criteria two words", ISO20000_1) == (OWN, "two words")


DOCUMENT = OwnDocument(
    "d",
    "Service level agreement",
    "ACME-SLA",
    version="3",
    clauses=(
        OwnClause("1", "4", "Service levels"),
        OwnClause("2", "4.1", "First response", "within 15 minutes\n\nby priority", ("20000-1 8.3.3",)),
        OwnClause("3", "5", "Reporting"),
    ),
)


def test_a_checklist_asks_about_each_clause_under_its_heading():
    made = as_checklist(DOCUMENT, "own-acme-sla")
    assert [(section.title, section.clause) for section in made.sections] == [
        ("Service levels", "ACME-SLA 4"),
        ("Reporting", "ACME-SLA 5"),
    ]
    first = made.questions[0]
    assert (first.clause, first.look_for, first.also) == (
        "ACME-SLA 4.1",
        ("within 15 minutes", "by priority"),
        {ISO20000_1: ("8.3.3",)},
    )
    with pytest.raises(InputError):
        as_checklist(OwnDocument("e", "Empty", "E"), "own-e")


def test_the_document_of_a_reference():
    assert document_of("ACME-SLA 4.1", [DOCUMENT]) is DOCUMENT
    assert document_of("8.6.1", [DOCUMENT]) is None
    assert own_document("27001 A.5.24") == "" and own_document("ACME-SLA 4") == "ACME-SLA"

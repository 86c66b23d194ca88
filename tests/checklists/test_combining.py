"""Several checklists as one: what is the same is asked once, nothing is lost, ids and titles stay unique."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.assets import checklist_folder
from iso20k_audit.checklists.combining import combine
from iso20k_audit.checklists.comparing import compare, coverage
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import ISO20000_1, ISO22301, ISO27001, KNOWN_STANDARDS, auditable_clauses
from iso20k_audit.model.vocabulary import ChecklistKind
from tests.checklists.test_reading import RELAXED, checklists


def listed(name: str, standard: str, *questions: Question, **fields) -> Checklist:
    section = Section("Leadership", questions[0].clause, questions)
    return Checklist(name, name.title(), "1.0", "en", standard, "", (section,), **fields)


SERVICE = listed(
    "service",
    ISO20000_1,
    Question("5.1-01", "5.1", "How?", look_for=("Minutes",)),
    Question("8.6.1-01", "8.6.1", "What?", also={ISO27001: ("A.5.24",)}),
)
SECURITY = listed(
    "security",
    ISO27001,
    Question(
        "5.1-01",
        "5.1",
        "How does it lead?",
        same_as=("service/5.1-01",),
        evidence_required=True,
        look_for=("minutes", "Security budget"),
    ),
    Question("8.6.1-01", "A.5.25", "Who decides?"),
)


def test_the_same_question_is_asked_once_and_counts_for_both():
    whole = combine([SERVICE, SECURITY])
    assert [question.id for question in whole.questions] == ["5.1-01", "8.6.1-01", "27001-8.6.1-01"]
    assert whole.questions[0].also == {ISO27001: ("5.1",)} and whole.questions[0].evidence_required
    assert whole.questions[0].look_for == ("Minutes", "Security budget")
    assert whole.questions[1].also == {ISO27001: ("A.5.24",)}
    assert whole.questions[2].standard == ISO27001
    assert whole.kind is ChecklistKind.INTEGRATED and whole.standards == (ISO20000_1, ISO27001)


def test_the_order_of_choice_does_not_matter_for_what_is_asked_once():
    one, other = combine([SERVICE, SECURITY]), combine([SECURITY, SERVICE])
    assert {q.id for q in one.questions} == {q.id for q in other.questions}
    assert one.standard == other.standard == ISO20000_1


def test_section_titles_stay_unique_and_name_their_standard():
    titles = [section.title for section in combine([SERVICE, SECURITY]).sections]
    assert titles == ["Leadership", "Leadership · ISO/IEC 27001:2022"]


def test_one_checklist_stays_as_it_is():
    assert combine([SERVICE]) == SERVICE


def test_equal_conditions_are_one_and_different_ones_are_kept_apart():
    facts = [
        Condition("cards", "Cards are taken"),
        Condition("cards", "CARDS ARE TAKEN"),
        Condition("cards", "Else"),
    ]
    lists = [
        listed(name, ISO20000_1, Question(f"{name}-1", "4.1", "How?", only_if="cards"), conditions=(fact,))
        for name, fact in zip("abc", facts, strict=True)
    ]
    whole = combine(lists)
    assert [condition.id for condition in whole.conditions] == ["cards", "cards-c"]
    assert [question.only_if for question in whole.questions] == ["cards", "cards", "cards-c"]


@pytest.mark.parametrize("wrong", [[], [SERVICE, SERVICE]])
def test_nothing_and_twice_are_refused(wrong):
    with pytest.raises(InputError):
        combine(wrong)


@RELAXED
@given(parts=st.lists(checklists(), min_size=1, max_size=3, unique_by=lambda one: one.id))
def test_no_question_is_lost_and_ids_stay_unique(parts):
    whole = combine(parts)
    ids = [question.id for question in whole.questions]
    assert len(ids) == len(set(ids)) == sum(len(part.questions) for part in parts)
    titles = [section.title for section in whole.sections]
    assert len(titles) == len(set(titles))
    known = {condition.id for condition in whole.conditions}
    assert all(not question.only_if or question.only_if in known for question in whole.questions)


def test_the_shipped_standards_combine_and_cover_every_clause_of_each():
    names = ("iso20000-1-2018", "iso27001-2022", "iso22301-2019")
    parts = [read_checklist(checklist_folder() / f"{name}.yaml") for name in names]
    whole = combine(parts)
    shared = sum(len(part.questions) for part in parts) - len(whole.questions)
    assert shared >= 25, "management-system questions are asked once"
    for standard in KNOWN_STANDARDS:
        missing = [row.clause for row in coverage([whole], standard) if not row.questions]
        assert missing == [], standard


# -- comparing --------------------------------------------------------------------------------------


def test_what_came_went_and_changed():
    before = listed("x", ISO20000_1, *(Question(f"q{n}", "4.1", f"How {n}?") for n in range(4)))
    questions = list(before.questions)
    changed = (replace(questions[1], text="Why 1?"), replace(questions[0], sample="3"))
    after = listed("x", ISO20000_1, *changed, questions[2], Question("new", "4.1", "New?"))
    found = compare(before, after)
    assert [q.id for q in found.added] == ["new"] and [q.id for q in found.removed] == ["q3"]
    assert [(c.after.id, c.fields, c.asks_anew) for c in found.changed] == [
        ("q1", ("text",), True),
        ("q0", ("sample",), False),
    ]
    assert found.kept == 1 and found.reordered


@RELAXED
@given(checklist=checklists())
def test_a_checklist_does_not_differ_from_itself(checklist):
    assert compare(checklist, checklist).is_empty


def test_coverage_lists_every_clause_with_its_questions():
    rows = {row.clause: row for row in coverage([SERVICE, SECURITY], ISO27001)}
    assert tuple(rows) == auditable_clauses(ISO27001)
    assert rows["A.5.24"].questions == ("service/8.6.1-01",)
    assert rows["A.5.25"].questions == ("security/8.6.1-01",)
    assert rows["A.8.1"].questions == ()
    assert [row.clause for row in coverage([SERVICE], ISO22301) if row.questions] == []

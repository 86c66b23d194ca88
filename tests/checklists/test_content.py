"""The checklists that ship: complete, open, concrete, without repetition."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from iso20k_audit.assets import checklist_folder
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.model.standards import CLAUSES, clause_order

FULL = "iso20000-1-2018.yaml"
NEAR_DUPLICATE = 88
"""Token-set similarity in per cent above which two questions ask the same."""

NOT_PRESCRIBED = {"4.1", "4.2", "6.2.2", "7.4", "7.6"}
"""Clauses whose `proof` names what to determine or plan; the standard leaves open whether it is written down."""

FILES = sorted(checklist_folder().glob("*.yaml"))
CLOSED = re.compile(
    r"(Is|Are|Am|Do|Does|Did|Has|Have|Had|Can|Could|Was|Were|Will|Would|Should|May|Must)\b", re.I
)
TWO_THINGS = re.compile(r";|\?.*\?| and (how|what|which|who|whom|whose|where|when|why)\b| as well as ", re.I)


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.name)
def checklist(request) -> Checklist:
    return read_checklist(request.param)


@pytest.fixture(scope="module")
def full() -> Checklist:
    return read_checklist(checklist_folder() / FULL)


def faulty(questions, wrong) -> list[str]:
    """The questions that are wrong, as a readable list."""
    return [f"{question.id}: {question.text}" for question in questions if wrong(question)]


def test_the_full_checklist_ships():
    assert FULL in [path.name for path in FILES]


def test_every_auditable_clause_has_a_question(full):
    assert sorted({clause.number for clause in CLAUSES} - full.clauses, key=clause_order) == []


def test_there_are_enough_questions(full):
    assert len(full.questions) >= 180


def test_clauses_that_call_for_documents_have_a_question_that_says_so(full):
    asked = {question.clause for question in full.questions if question.documented_information}
    free = {clause.number for clause in CLAUSES if clause.proof.startswith("(")} | NOT_PRESCRIBED
    called_for = {clause.number for clause in CLAUSES} - free
    assert sorted(called_for - asked, key=clause_order) == []
    assert sorted(free & asked, key=clause_order) == []


def test_questions_belong_to_their_section_in_the_order_of_the_standard(full):
    for section in full.sections:
        outside = [q.id for q in section.questions if not f"{q.clause}.".startswith(f"{section.clause}.")]
        assert outside == [], section.title
    order = [clause_order(question.clause) for question in full.questions]
    assert order == sorted(order)


def test_ids_are_clause_and_number(full):
    for clause, questions in itertools.groupby(full.questions, key=lambda question: question.clause):
        ids = [question.id for question in questions]
        assert ids == [f"{clause}-{number:02d}" for number in range(1, len(ids) + 1)]


def test_questions_are_questions(checklist):
    assert faulty(checklist.questions, lambda q: not q.text.endswith("?")) == []


def test_questions_are_open(checklist):
    assert faulty(checklist.questions, lambda q: CLOSED.match(q.text)) == []


def test_questions_ask_one_thing(checklist):
    assert faulty(checklist.questions, lambda q: TWO_THINGS.search(q.text)) == []


def test_questions_fit_on_two_lines(checklist):
    assert faulty(checklist.questions, lambda q: len(q.text) > 220) == []


@pytest.mark.parametrize("field", ["look_for", "evidence", "itil4"])
def test_hints_are_there(checklist, field):
    assert faulty(checklist.questions, lambda q: not getattr(q, field)) == []


def test_practices_are_in_lower_case_but_for_abbreviations(checklist):
    def capital(question: Question) -> bool:
        return any(re.search(r"\b[A-Z][a-z]", practice) for practice in question.itil4)

    assert faulty(checklist.questions, capital) == []


def test_no_two_questions_ask_the_same(checklist):
    pairs = [
        f"{one.id} and {other.id}: {one.text} / {other.text}"
        for one, other in itertools.combinations(checklist.questions, 2)
        if fuzz.token_set_ratio(one.text.lower(), other.text.lower()) > NEAR_DUPLICATE
    ]
    assert pairs == []


def test_checklists_name_no_path_of_a_machine():
    for path in FILES:
        assert not re.search(r"/(home|root|tmp|work)/|[A-Z]:\\", Path(path).read_text("utf-8")), path.name

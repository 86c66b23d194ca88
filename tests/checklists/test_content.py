"""The checklists that ship: complete, open, concrete, without repetition."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from iso20k_audit.assets import checklist_folder
from iso20k_audit.checklists.combining import combine
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.model.standards import CLAUSES, KNOWN_STANDARDS, auditable_clauses, clause_order
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind

FULL = "iso20000-1-2018.yaml"
NEAR_DUPLICATE = 88
"""Token-set similarity in per cent above which two questions ask the same."""

NOT_PRESCRIBED = {"4.1", "4.2", "6.2.2", "7.4", "7.6"}
"""Clauses whose `proof` names what to determine or plan; the standard leaves open whether it is written down."""

FILES = sorted(checklist_folder().rglob("*.yaml"))
FLOOR = [path for path in FILES if path.parent.name == "floor"]
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
    assert len(full.questions) >= 220


def test_clauses_that_call_for_documents_have_a_question_that_says_so(full):
    asked = {question.clause for question in full.questions if question.documented_information}
    free = {clause.number for clause in CLAUSES if clause.proof.startswith("(")} | NOT_PRESCRIBED
    called_for = {clause.number for clause in CLAUSES} - free
    assert sorted(called_for - asked, key=clause_order) == []
    assert sorted(free & asked, key=clause_order) == []


@pytest.mark.parametrize("standard", KNOWN_STANDARDS)
def test_each_standard_is_asked_about_in_full(standard):
    whole = read_checklist(checklist_folder() / f"{standard}.yaml")
    assert whole.standard == standard and whole.kind is ChecklistKind.AUDIT
    assert [clause for clause in auditable_clauses(standard) if clause not in whole.clauses] == []


def test_the_gap_assessment_asks_for_the_maturity_of_every_clause():
    gap = read_checklist(checklist_folder() / "gap-iso20000-1.yaml")
    assert gap.kind is ChecklistKind.GAP
    assert [clause for clause in auditable_clauses() if clause not in gap.clauses] == []
    assert faulty(gap.questions, lambda q: q.answer.type is not AnswerType.MATURITY) == []


def test_readiness_has_both_stages():
    ready = read_checklist(checklist_folder() / "readiness-iso20000-1.yaml")
    assert ready.kind is ChecklistKind.READINESS
    assert {section.title.split(":")[0] for section in ready.sections} == {"Stage 1", "Stage 2"}


def test_the_floor_checks_are_short_enough_for_one_visit():
    assert len(FLOOR) == 15
    for path in FLOOR:
        check = read_checklist(path)
        assert check.kind is ChecklistKind.FLOOR, path.name
        assert 15 <= len(check.questions) <= 40, path.name
        assert 30 <= check.expected_minutes <= 150, path.name


def test_the_mystery_contact_scores():
    sheet = read_checklist(checklist_folder() / "floor" / "mystery-contact.yaml")
    scored = [
        q
        for q in sheet.questions
        if q.answer.type in (AnswerType.CHOICE, AnswerType.YES_NO, AnswerType.NUMBER)
    ]
    assert len(scored) * 2 > len(sheet.questions) and len({q.weight for q in scored}) > 2


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
    def closed(question: Question) -> bool:
        return question.answer.type is not AnswerType.YES_NO and bool(CLOSED.match(question.text))

    assert faulty(checklist.questions, closed) == []


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
        if one.standard == other.standard  # the scope of one system and that of another are two questions
        and fuzz.token_set_ratio(one.text.lower(), other.text.lower()) > NEAR_DUPLICATE
    ]
    assert pairs == []


def test_no_checklist_copies_a_question_of_another():
    """A floor check looks at the same clause from the floor; the very same words would be asked twice."""
    texts: dict[str, str] = {}
    copies = []
    for path in FILES:
        whole = read_checklist(path)
        if whole.kind is ChecklistKind.INTEGRATED:
            continue
        for question in whole.questions:
            there = texts.setdefault(question.text.casefold(), f"{whole.id}/{question.id}")
            if there != f"{whole.id}/{question.id}" and there not in question.same_as:
                copies.append(f"{there} and {whole.id}/{question.id}: {question.text}")
    assert copies == []


def test_the_integrated_audit_is_made_of_the_three_standards():
    """`packaging/integrated.sh` makes it anew."""
    shipped = read_checklist(checklist_folder() / "integrated-20000-27001-22301.yaml")
    whole = combine([read_checklist(checklist_folder() / f"{standard}.yaml") for standard in KNOWN_STANDARDS])
    assert shipped.sections == whole.sections and shipped.conditions == whole.conditions
    for standard in KNOWN_STANDARDS:
        assert set(auditable_clauses(standard)) <= shipped.clauses_of(standard)


def test_what_is_the_same_as_another_question_names_one_that_exists():
    known = {f"{whole.id}/{q.id}" for whole in map(read_checklist, FILES) for q in whole.questions}
    wrong = [
        f"{whole.id}/{question.id}: {name}"
        for whole in map(read_checklist, FILES)
        for question in whole.questions
        for name in question.same_as
        if name not in known
    ]
    assert wrong == []


def test_answers_count_for_clauses_that_can_be_audited(checklist):
    def heading(question: Question) -> bool:
        return any(
            clause not in auditable_clauses(standard)
            for standard, clauses in question.also.items()
            for clause in clauses
        )

    assert faulty(checklist.questions, heading) == []


def test_a_condition_means_the_same_everywhere():
    meanings: dict[str, str] = {}
    wrong = []
    for path in FILES:
        for condition in read_checklist(path).conditions:
            there = meanings.setdefault(condition.id, condition.text)
            if there != condition.text:
                wrong.append(f"{path.name}: {condition.id}: {condition.text} / {there}")
    assert wrong == []


def syllables(word: str) -> int:
    """Groups of vowels, a silent e at the end left out: good enough for a mean over hundreds of words."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - word.lower().endswith("e"))


def test_a_team_leader_understands_it(checklist):
    """Flesch reading ease of all questions together: plain English is above 30 even with the terms of the field."""
    words = [word for question in checklist.questions for word in re.findall(r"[A-Za-z']+", question.text)]
    ease = (
        206.835
        - 1.015 * len(words) / len(checklist.questions)
        - 84.6 * sum(map(syllables, words)) / len(words)
    )
    assert ease > 35, f"{ease:.0f}"
    assert faulty(checklist.questions, lambda q: len(q.text.split()) > 32) == []


def test_checklists_name_no_path_of_a_machine():
    for path in FILES:
        assert not re.search(r"/(home|root|tmp|work)/|[A-Z]:\\", Path(path).read_text("utf-8")), path.name

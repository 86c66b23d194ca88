"""The rules on grades: every combination of answers, and that a worse answer never gives a lesser grade."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.grading import (
    QUESTION_IDS,
    QUESTIONS,
    RULES,
    Answer,
    GradeContext,
    propose,
    question_named,
    read_answers,
    stored_answers,
)
from iso20k_audit.model.vocabulary import FindingKind

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
MAJOR, MINOR, OFI, POSITIVE = FindingKind
EVERY_ANSWER = (YES, NO, UNKNOWN, None)
CONTEXTS = (
    GradeContext(),
    GradeContext(is_strength=True),
    GradeContext(part_of="MR-09"),
    GradeContext(repeats="NC-2025-003", others=("MR-02", "MR-03")),
)


def _expected(answers, context):
    """The rules in one sentence each, written apart from the table."""
    graver = {"absent", "doubt", "repeat"} | (set() if context.part_of else {"several"})
    if any(answers.get(question) is YES for question in graver):
        return MAJOR
    if answers.get("not_met") is YES or answers.get("several") is YES:
        return MINOR
    if answers.get("not_met") is NO:
        return POSITIVE if context.is_strength else OFI
    return None


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_combination_of_answers(context):
    for combination in product(EVERY_ANSWER, repeat=len(QUESTION_IDS)):
        answers = {name: one for name, one in zip(QUESTION_IDS, combination, strict=True) if one}
        proposal = propose(answers, context)
        assert proposal.kind is _expected(answers, context), answers
        assert proposal.justification
        assert bool(proposal.rules) == (proposal.kind is not None)
        for rule in RULES:
            if rule.id in proposal.rules:
                assert rule.kind is proposal.kind and rule.fits(answers, context)


@pytest.mark.parametrize("context", CONTEXTS)
def test_a_requirement_that_is_not_met_is_never_less_than_a_minor(context):
    for combination in product(EVERY_ANSWER, repeat=len(QUESTION_IDS) - 1):
        answers = {name: one for name, one in zip(QUESTION_IDS[1:], combination, strict=True) if one}
        assert propose(answers | {"not_met": YES}, context).kind in (MAJOR, MINOR)


_ORDER = {None: 2, MAJOR: 0, MINOR: 1, OFI: 3, POSITIVE: 4}


def _worse(question, one, other):
    """Whether `one` speaks for a graver grade than `other`."""
    order = [YES, UNKNOWN, NO] if question_named(question).worse is YES else [NO, UNKNOWN, YES]
    places = {answer: place for place, answer in enumerate(order)} | {None: 1}
    return places[one] < places[other]


@given(
    st.fixed_dictionaries({name: st.sampled_from(EVERY_ANSWER) for name in QUESTION_IDS}),
    st.sampled_from(QUESTION_IDS),
    st.sampled_from(EVERY_ANSWER),
    st.sampled_from(CONTEXTS),
)
def test_a_worse_answer_never_gives_a_lesser_grade(answers, question, other, context):
    def kind(given_answers):
        return propose({name: one for name, one in given_answers.items() if one}, context).kind

    changed = answers | {question: other}
    if _worse(question, other, answers[question]):
        assert _ORDER[kind(changed)] <= _ORDER[kind(answers)]


def test_what_is_not_known_is_named_and_speaks_for_nothing():
    proposal = propose({"not_met": YES, "absent": UNKNOWN, "doubt": NO})
    assert proposal.kind is MINOR
    assert proposal.unknown == ("absent",)
    assert proposal.unanswered == ("repeat", "several", "isolated")
    assert proposal.could_be_graver


def test_the_justification_names_what_it_rests_on():
    context = GradeContext(repeats="NC-2025-003", others=("MR-02", "MR-03"))
    proposal = propose({"not_met": YES, "repeat": YES, "several": YES}, context)
    assert proposal.kind is MAJOR and proposal.rules == ("repeat", "several")
    assert "NC-2025-003" in proposal.justification and "MR-02, MR-03" in proposal.justification
    assert "ISO/IEC 17021-1 3.12" in proposal.sources


def test_answers_that_do_not_go_together_are_told_and_the_graver_counts():
    proposal = propose({"not_met": NO, "absent": YES, "isolated": YES})
    assert proposal.kind is MAJOR
    assert len(proposal.contradictions) == 2
    assert not propose({"not_met": YES, "absent": YES, "isolated": NO}).contradictions


def test_a_minor_of_a_systemic_finding_stays_a_minor():
    answers = dict.fromkeys(QUESTION_IDS, NO) | {"not_met": YES, "several": YES}
    assert propose(answers).kind is MAJOR
    part = propose(answers, GradeContext(part_of="MR-09"))
    assert part.kind is MINOR and part.rules == ("part",) and "MR-09" in part.justification


def test_questions_have_words_help_and_a_source():
    assert len(QUESTIONS) == len(set(QUESTION_IDS)) == 6
    assert all(one.text.endswith("?") and one.help and one.source for one in QUESTIONS)
    with pytest.raises(InputError, match="absent"):
        question_named("absence")


@given(
    st.dictionaries(st.sampled_from(QUESTION_IDS), st.sampled_from(Answer)),
    st.dictionaries(st.sampled_from(QUESTION_IDS), st.sampled_from(Answer)),
)
def test_stored_answers_are_read_as_they_were_given(given_answers, known):
    stored = stored_answers(given_answers, known)
    assert read_answers(stored) == given_answers
    assert read_answers(stored, given=False) == known | given_answers


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        "yes",
        {"absent": "yes"},
        {"other": {"answer": "yes"}},
        {"absent": {"answer": "maybe"}},
        {"absent": {"answer": []}},
    ],
)
def test_what_another_program_stored_breaks_nothing(stored):
    assert read_answers(stored) == {}

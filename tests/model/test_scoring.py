"""Typed answers: what fits, what a value says by itself, and what it scores."""

from __future__ import annotations

import pytest

from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.scoring import check_value, score, shown_value, suggested_result, weighted
from iso20k_audit.model.vocabulary import AnswerType, Result

YES_NO = AnswerSpec(AnswerType.YES_NO)
LEVEL = AnswerSpec(AnswerType.MATURITY)
MINUTES = AnswerSpec(AnswerType.NUMBER, "minutes", at_most=10)
COUNT = AnswerSpec(AnswerType.NUMBER)
CHOICE = AnswerSpec(AnswerType.CHOICE, choices=("Poor", "Fair", "Good"))
DAY = AnswerSpec(AnswerType.DATE)
WORDS = AnswerSpec(AnswerType.TEXT)


@pytest.mark.parametrize(
    ("spec", "given", "kept"),
    [
        (YES_NO, " Yes ", "yes"),
        (YES_NO, "nein", "no"),
        (LEVEL, "03", "3"),
        (MINUTES, "7,50", "7.5"),
        (MINUTES, "1 200", "1200"),
        (COUNT, "-3", "-3"),
        (CHOICE, "good", "Good"),
        (DAY, "2026-10-31", "2026-10-31"),
        (WORDS, " as seen ", "as seen"),
    ],
)
def test_what_people_type_is_kept_in_one_form(spec, given, kept):
    assert check_value(spec, given) == kept


@pytest.mark.parametrize(
    ("spec", "given"),
    [
        (YES_NO, "perhaps"),
        (LEVEL, "6"),
        (LEVEL, "-1"),
        (LEVEL, "²"),
        (MINUTES, "ten"),
        (MINUTES, "nan"),
        (MINUTES, "1e999"),
        (CHOICE, "Excellent"),
        (DAY, "31.10.2026"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_would(spec, given):
    with pytest.raises(InputError) as refused:
        check_value(spec, given)
    assert given in refused.value.message and refused.value.mend


@pytest.mark.parametrize(
    ("spec", "value", "says"),
    [
        (YES_NO, "yes", Result.CONFORMS),
        (YES_NO, "no", None),
        (MINUTES, "10", Result.CONFORMS),
        (MINUTES, "10.5", None),
        (COUNT, "4", Result.RECORDED),
        (LEVEL, "0", Result.RECORDED),
        (CHOICE, "Poor", Result.RECORDED),
        (DAY, "2026-10-31", Result.RECORDED),
        (AnswerSpec(), "", None),
    ],
)
def test_a_deviation_is_left_to_be_judged(spec, value, says):
    assert suggested_result(spec, value) is says


@pytest.mark.parametrize(
    ("spec", "value", "result", "expected"),
    [
        (YES_NO, "yes", Result.CONFORMS, 1.0),
        (YES_NO, "no", Result.MINOR, 0.0),
        (LEVEL, "4", Result.RECORDED, 0.8),
        (CHOICE, "Fair", Result.RECORDED, 0.5),
        (MINUTES, "11", Result.OPPORTUNITY, 0.0),
        (COUNT, "4", Result.RECORDED, None),
        (WORDS, "so", Result.RECORDED, None),
        (YES_NO, "no", Result.NOT_APPLICABLE, None),
        (YES_NO, "", None, None),
        (AnswerSpec(), "", Result.CONFORMS, 1.0),
        (AnswerSpec(), "", Result.MAJOR, 0.0),
        (AnswerSpec(), "", None, None),
    ],
)
def test_scores(spec, value, result, expected):
    assert score(spec, value, result) == expected


def test_scores_are_weighted_and_leave_out_what_has_none():
    assert weighted([(3, 1.0), (1, 0.0), (10, None)]) == 0.75
    assert weighted([(1, None)]) is None


def test_values_in_words():
    shown = [(YES_NO, "yes", "Yes"), (LEVEL, "3", "3 Defined"), (MINUTES, "12", "12 minutes"), (DAY, "", "")]
    assert [shown_value(spec, value) for spec, value, _ in shown] == [words for *_, words in shown]

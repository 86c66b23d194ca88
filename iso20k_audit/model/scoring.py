"""What a recorded value means: whether it fits the kind of answer, what it suggests, and what it scores."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import isfinite

from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

MATURITY_LEVELS = {
    0: QT_TRANSLATE_NOOP("Answers", "Absent"),
    1: QT_TRANSLATE_NOOP("Answers", "Ad hoc"),
    2: QT_TRANSLATE_NOOP("Answers", "Repeatable"),
    3: QT_TRANSLATE_NOOP("Answers", "Defined"),
    4: QT_TRANSLATE_NOOP("Answers", "Measured"),
    5: QT_TRANSLATE_NOOP("Answers", "Improving"),
}
"""Levels of a maturity answer, in our words after common five-level scales (ISO/IEC 33020 style)."""

_YES = {"yes", "y", "true", "1", "ja", "oui", "sí", "si", "sim", "tak", "نعم"}
_NO = {"no", "n", "false", "0", "nein", "non", "não", "nao", "nie", "لا"}


def maturity_word(level: int) -> str:
    """The name of a maturity level in the language in use, or empty."""
    return translate("Answers", MATURITY_LEVELS[level]) if level in MATURITY_LEVELS else ""


def check_value(answer: AnswerSpec, value: str) -> str:
    """The value as it is stored: `yes`, `3`, `12.5`, a choice, a date `2026-10-31` or a text.

    Raises:
        InputError: the value does not fit the kind of answer; says what would.
    """
    text = value.strip()
    if answer.type is AnswerType.YES_NO:
        if text.casefold() in _YES:
            return "yes"
        if text.casefold() in _NO:
            return "no"
        raise InputError(
            translate("Answers", '"{text}" is neither yes nor no.').format(text=text[:60]),
            translate("Answers", "Answer yes or no."),
        )
    if answer.type is AnswerType.MATURITY:
        if text.isdecimal() and int(text) in MATURITY_LEVELS:
            return str(int(text))
        raise InputError(
            translate("Answers", '"{text}" is not a maturity level.').format(text=text[:60]),
            translate("Answers", "Use 0 to 5."),
        )
    if answer.type is AnswerType.NUMBER:
        return f"{_number(text):.15g}"
    if answer.type is AnswerType.CHOICE:
        for choice in answer.choices:
            if choice.casefold() == text.casefold():
                return choice
        raise InputError(
            translate("Answers", '"{text}" is not among the choices.').format(text=text[:60]),
            translate("Answers", "Use one of: {choices}.").format(choices=", ".join(answer.choices)),
        )
    if answer.type is AnswerType.DATE:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise InputError(
                translate("Answers", '"{text}" is not a date.').format(text=text[:60]),
                translate("Answers", "Write it as 2026-10-31."),
            ) from None
    return text


def _number(text: str) -> float:
    """A number with a point or a comma before its decimals."""
    plain = text.replace("\u00a0", "").replace(" ", "").removesuffix("%")
    if "," in plain and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        found = float(plain)
    except ValueError:
        raise InputError(
            translate("Answers", '"{text}" is not a number.').format(text=text[:60]),
            translate("Answers", "Write for example 12 or 12.5."),
        ) from None
    if not isfinite(found):
        raise InputError(
            translate("Answers", '"{text}" is not a number.').format(text=text[:60]),
            translate("Answers", "Write for example 12 or 12.5."),
        )
    return found


def suggested_result(answer: AnswerSpec, value: str) -> Result | None:
    """What a value alone says: conforming, recorded, or None where somebody has to judge a deviation."""
    if answer.type is AnswerType.RESULT:
        return None
    if answer.type is AnswerType.YES_NO:
        return Result.CONFORMS if value == "yes" else None
    if answer.type is AnswerType.NUMBER and (answer.at_least is not None or answer.at_most is not None):
        return Result.CONFORMS if within(answer, float(value)) else None
    return Result.RECORDED


def within(answer: AnswerSpec, number: float) -> bool:
    """Whether a number keeps its limits."""
    return (answer.at_least is None or number >= answer.at_least) and (
        answer.at_most is None or number <= answer.at_most
    )


def score(answer: AnswerSpec, value: str, result: Result | None) -> float | None:
    """What an answer scores, 0 to 1; None where it has no score (texts, dates, not applicable, unanswered)."""
    if result in (Result.NOT_APPLICABLE, Result.NOT_SAMPLED):
        return None
    if answer.type is AnswerType.RESULT:
        return None if result is None else float(result.counts_as_fulfilled)
    if not value:
        return None
    if answer.type is AnswerType.YES_NO:
        return float(value == "yes")
    if answer.type is AnswerType.MATURITY:
        return int(value) / max(MATURITY_LEVELS)
    if answer.type is AnswerType.CHOICE and value in answer.choices:
        return answer.choices.index(value) / (len(answer.choices) - 1)
    if answer.type is AnswerType.NUMBER and suggested_result(answer, value) is not Result.RECORDED:
        return float(within(answer, float(value)))
    return None


def weighted(scores: Iterable[tuple[int, float | None]]) -> float | None:
    """The weighted mean of (weight, score), without those that have none; None if none has."""
    counted = [(weight, one) for weight, one in scores if one is not None]
    whole = sum(weight for weight, _ in counted)
    return sum(weight * one for weight, one in counted) / whole if whole else None


def shown_value(answer: AnswerSpec, value: str) -> str:
    """The value in words: `Yes`, `3 Defined`, `12 minutes`."""
    if not value:
        return ""
    if answer.type is AnswerType.YES_NO:
        return translate("Answers", "Yes") if value == "yes" else translate("Answers", "No")
    if answer.type is AnswerType.MATURITY:
        return f"{value} {maturity_word(int(value))}".strip()
    if answer.type is AnswerType.NUMBER:
        return f"{value} {answer.unit}".strip()
    return value

"""How a question of a CISO Assistant library is answered, in our kinds of answer and back.

Not for: the question itself (see `ciso_reading`, `ciso_writing`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from math import isfinite
from typing import Any

from iso20k_audit.checklists.ciso_nodes import Asked, Choice
from iso20k_audit.checklists.fitting import LONGEST_CHOICE, fits, one_line
from iso20k_audit.checklists.header_words import normal
from iso20k_audit.checklists.question_fields import NO_WORDS, YES_WORDS
from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.scoring import MATURITY_LEVELS
from iso20k_audit.model.vocabulary import AnswerType

MOST_CHOICES = 12

_SIMPLE = {
    "text": AnswerType.TEXT,
    "date": AnswerType.DATE,
    "number": AnswerType.NUMBER,
    "boolean": AnswerType.YES_NO,
}
_NEITHER = frozenset(
    {
        *("n a", "na", "not applicable", "nicht anwendbar", "nicht zutreffend", "entfallt", "non applicable"),
        *(
            "sans objet",
            "no aplica",
            "nao aplicavel",
            "non applicabile",
            "niet van toepassing",
            "nie dotyczy",
        ),
    }
)
"""Choices that say that a question does not apply; ours always can."""
_LEVELS = tuple(f"{level} {word}" for level, word in MATURITY_LEVELS.items())
_LIMITS = re.compile(
    r" \((?:at least (?P<least>[-+.\de]+))?(?:(?<!\()[;] )?(?:at most (?P<most>[-+.\de]+))?"
    r"(?:(?<!\()[;] )?(?:unit: (?P<unit>.+))?\)\Z"
)


def answer_of(asked: Asked) -> tuple[AnswerSpec, list[str], str]:
    """The kind of answer, choices that have no place in it as hints, and a remark."""
    if asked.type in _SIMPLE:
        return AnswerSpec(_SIMPLE[asked.type]), [], ""
    choices = [
        replace(choice, text=one_line(choice.text)) for choice in asked.choices if one_line(choice.text)
    ]
    texts = [choice.text for choice in choices]
    if not choices:
        return AnswerSpec(AnswerType.TEXT) if asked.type else AnswerSpec(), [], ""
    if asked.type == "multiple_choice":
        return AnswerSpec(AnswerType.TEXT), texts, "several choices at once; answered in words"
    real = [choice for choice in choices if normal(choice.text) not in _NEITHER]
    if len(real) == 2 and _is_yes_no([choice.text for choice in real]):
        return AnswerSpec(AnswerType.YES_NO), [], ""
    if not 2 <= len(real) <= MOST_CHOICES or len({choice.text for choice in real}) < len(real):
        return AnswerSpec(AnswerType.TEXT), texts, f"{len(real)} choices; answered in words"
    ordered, remark = _worst_first(real)
    short = [_short(choice.text) for choice in ordered]
    if len(set(short)) < len(short):
        return AnswerSpec(AnswerType.TEXT), texts, "choices too long to tell apart; answered in words"
    long = [choice.text for choice in ordered if len(choice.text) > LONGEST_CHOICE]
    return AnswerSpec(AnswerType.CHOICE, choices=tuple(short)), long, remark


def _is_yes_no(texts: list[str]) -> bool:
    words = {normal(text) for text in texts}
    return any(word in YES_WORDS for word in words) and any(word in NO_WORDS for word in words)


def _worst_first(choices: list[Choice]) -> tuple[list[Choice], str]:
    scores = [choice.score for choice in choices if choice.score is not None]
    if len(scores) == len(choices) and len(set(scores)) > 1:
        return sorted(choices, key=lambda choice: choice.score or 0), ""
    if len({choice.complies for choice in choices}) > 1:
        rank = {False: 0, None: 1, True: 2}
        return sorted(choices, key=lambda choice: rank[choice.complies]), ""
    if normal(choices[0].text) in YES_WORDS:
        return choices[::-1], "the order of its choices was turned round, so that the worst is first"
    return choices, "its choices are in the order of the file; the first counts as the worst"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else text[: LONGEST_CHOICE - 1].rstrip() + "…"


def asked_of(question: Question, urn: str) -> dict[str, Any]:
    """The `questions` of a node for a typed answer; none for one that is judged."""
    answer = question.answer
    choices: list[dict[str, Any]] = []
    kind = "unique_choice"
    if answer.type is AnswerType.RESULT:
        return {}
    if answer.type is AnswerType.YES_NO:
        choices = [
            {"value": "Yes", "add_score": 1, "compute_result": True},
            {"value": "No", "add_score": 0, "compute_result": False},
        ]
    elif answer.type is AnswerType.MATURITY:
        choices = [{"value": text, "add_score": level} for level, text in enumerate(_LEVELS)]
    elif answer.type is AnswerType.CHOICE:
        choices = [{"value": text, "add_score": place} for place, text in enumerate(answer.choices)]
    else:
        kind = answer.type.value
    asked: dict[str, Any] = {"type": kind, "text": question.text + _limits(answer)}
    if choices:
        asked["choices"] = [
            {"urn": f"{urn}:question:1:choice:{number}", **choice} for number, choice in enumerate(choices, 1)
        ]
    return {f"{urn}:question:1": asked}


def _limits(answer: AnswerSpec) -> str:
    parts = []
    if answer.at_least is not None:
        parts.append(f"at least {answer.at_least:.15g}")
    if answer.at_most is not None:
        parts.append(f"at most {answer.at_most:.15g}")
    if answer.unit:
        parts.append(f"unit: {answer.unit}")
    return f" ({'; '.join(parts)})" if parts else ""


def own_answer(asked: Asked, text: str) -> AnswerSpec | None:
    """The answer that `asked_of` wrote for a question with this text; None where it cannot have."""
    if asked.type == "number":
        found = _LIMITS.match(asked.text[len(text) :])
        if found is None:
            return AnswerSpec(AnswerType.NUMBER)
        try:
            least, most = (float(found[name]) if found[name] else None for name in ("least", "most"))
        except ValueError:
            return None
        if not all(isfinite(limit) for limit in (least, most) if limit is not None):
            return None
        unit = found["unit"] or ""
        return AnswerSpec(AnswerType.NUMBER, unit if fits(unit, 40) else "", least, most)
    if asked.type in _SIMPLE:
        return AnswerSpec(_SIMPLE[asked.type])
    texts = tuple(choice.text for choice in asked.choices)
    if texts == _LEVELS:
        return AnswerSpec(AnswerType.MATURITY)
    if texts == ("Yes", "No") and asked.choices[0].complies:
        return AnswerSpec(AnswerType.YES_NO)
    sound = 2 <= len(set(texts)) == len(texts) <= MOST_CHOICES and all(
        fits(one, LONGEST_CHOICE) for one in texts
    )
    return AnswerSpec(AnswerType.CHOICE, choices=texts) if sound else None

"""The results of a question as keys, words and looks: one table for list, buttons, notes and shortcut sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.vocabulary import AnswerType, FindingKind, Result
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer.

    Attributes:
        result: None takes the answer away.
        digit: the key, alone in the list and with Ctrl in the note.
        short: the word on a button or pill, untranslated.
        full: what it means, untranslated.
    """

    result: Result | None
    digit: str
    short: str
    full: str

    @property
    def word(self) -> str:
        """The short word in the user's language."""
        return QCoreApplication.translate("Answers", self.short)

    @property
    def meaning(self) -> str:
        """The full words in the user's language."""
        return QCoreApplication.translate("Answers", self.full)


ANSWERS: tuple[Answer, ...] = (
    Answer(
        Result.CONFORMS,
        "1",
        QT_TRANSLATE_NOOP("Answers", "Conforms"),
        QT_TRANSLATE_NOOP("Answers", "Conforms"),
    ),
    Answer(
        Result.MINOR,
        "2",
        QT_TRANSLATE_NOOP("Answers", "Minor"),
        QT_TRANSLATE_NOOP("Answers", "Minor nonconformity"),
    ),
    Answer(
        Result.MAJOR,
        "3",
        QT_TRANSLATE_NOOP("Answers", "Major"),
        QT_TRANSLATE_NOOP("Answers", "Major nonconformity"),
    ),
    Answer(
        Result.OPPORTUNITY,
        "4",
        QT_TRANSLATE_NOOP("Answers", "OFI"),
        QT_TRANSLATE_NOOP("Answers", "Opportunity for improvement"),
    ),
    Answer(
        Result.NOT_APPLICABLE,
        "5",
        QT_TRANSLATE_NOOP("Answers", "N/A"),
        QT_TRANSLATE_NOOP("Answers", "Not applicable"),
    ),
    Answer(
        Result.NOT_SAMPLED,
        "6",
        QT_TRANSLATE_NOOP("Answers", "Not sampled"),
        QT_TRANSLATE_NOOP("Answers", "Not sampled"),
    ),
    Answer(
        None,
        "0",
        QT_TRANSLATE_NOOP("Answers", "Clear"),
        QT_TRANSLATE_NOOP("Answers", "Take the answer away"),
    ),
)
RECORDED = Answer(
    Result.RECORDED,
    "",
    QT_TRANSLATE_NOOP("Answers", "Recorded"),
    QT_TRANSLATE_NOOP("Answers", "Recorded, not judged"),
)
"""What a value without a judgement leaves behind; no button of its own."""

VALUE_KEYS: dict[AnswerType, str] = {
    AnswerType.YES_NO: "yn",
    AnswerType.MATURITY: "012345",
    AnswerType.CHOICE: "123456789",
}
"""Keys in the list that answer a typed question: its value, instead of a result."""

BY_DIGIT: dict[str, Answer] = {answer.digit: answer for answer in ANSWERS}
_BY_RESULT: dict[Result | None, Answer] = {answer.result: answer for answer in (*ANSWERS, RECORDED)}

ADVANCING = frozenset({Result.CONFORMS, Result.NOT_APPLICABLE, Result.NOT_SAMPLED})
"""Answers that need no further word: the next question follows at once."""

EXPLAINED = frozenset({Result.MINOR, Result.MAJOR, Result.OPPORTUNITY})
"""Answers that call for a note: the cursor goes there."""


def answer_for(result: Result | None) -> Answer:
    """The table row of a result."""
    return _BY_RESULT[result]


def result_words(result: Result | None, *, diverging: bool = False, contested: bool = False) -> str:
    """What a pill says: the short word, or that it is unanswered, diverging or in conflict."""
    if contested:
        return QCoreApplication.translate("Conflicts", "In conflict")
    if diverging:
        return QCoreApplication.translate("Answers", "Diverging")
    if result is None:
        return QCoreApplication.translate("Answers", "Unanswered")
    return _BY_RESULT[result].word


def finding_kind_for(result: Result | None) -> FindingKind:
    """The kind of finding that an answer calls for; a minor nonconformity unless it says otherwise."""
    kinds = {
        Result.MAJOR: FindingKind.MAJOR,
        Result.OPPORTUNITY: FindingKind.OPPORTUNITY,
        Result.CONFORMS: FindingKind.POSITIVE,
    }
    return kinds.get(result, FindingKind.MINOR) if result is not None else FindingKind.MINOR

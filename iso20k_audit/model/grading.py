"""Which grade a finding deserves: a few questions, a table of rules, and a proposal with its justification.

Sources: ISO/IEC 17021-1 3.11 to 3.13 (nonconformity, major, minor) and 9.4.5 (opportunities may not stand for
nonconformities); that a repeat counts as major is common practice of certification bodies. In our own words.

Pure. Not for: what is known of a finding already, who decides and what is recorded (see `services.grading`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, commas, translate


class Answer(StrEnum):
    """What somebody says to a question on the grade."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """In the language in use."""
        return {
            Answer.YES: translate("Grading", "Yes"),
            Answer.NO: translate("Grading", "No"),
            Answer.UNKNOWN: translate("Grading", "Don't know"),
        }[self]


@dataclass(frozen=True, slots=True)
class GradeQuestion:
    """One of the questions.

    Attributes:
        worse: the answer that speaks for the graver grade.
        source: of the question; a clause, or practice.
    """

    id: str
    english: str
    english_help: str
    source: str
    worse: Answer = Answer.YES

    @property
    def text(self) -> str:
        """The question in the language in use."""
        return translate("Grading", self.english)

    @property
    def help(self) -> str:
        """What is meant by it, in the language in use."""
        return translate("Grading", self.english_help)


_PRACTICE = QT_TRANSLATE_NOOP("Grading", "Practice of certification bodies")

QUESTIONS: tuple[GradeQuestion, ...] = (
    GradeQuestion(
        "not_met",
        QT_TRANSLATE_NOOP("Grading", "Is a requirement of the audit criteria not met?"),
        QT_TRANSLATE_NOOP("Grading", "No, if it is met and only a weakness or a better way was seen."),
        "ISO/IEC 17021-1 3.11, 9.4.5.2",
    ),
    GradeQuestion(
        "absent",
        QT_TRANSLATE_NOOP("Grading", "Is what is required absent, or has it broken down as a whole?"),
        QT_TRANSLATE_NOOP("Grading", "No process, or one that is not followed at all: not single cases."),
        "ISO/IEC 17021-1 3.12",
    ),
    GradeQuestion(
        "doubt",
        QT_TRANSLATE_NOOP(
            "Grading",
            "Is there significant doubt about the delivered service, or about achieving the intended results?",
        ),
        QT_TRANSLATE_NOOP("Grading", "Think of what customers and clients would notice, or already have."),
        "ISO/IEC 17021-1 3.12",
    ),
    GradeQuestion(
        "repeat",
        QT_TRANSLATE_NOOP("Grading", "Does it repeat an earlier finding whose action was to prevent it?"),
        QT_TRANSLATE_NOOP("Grading", "The same failure again, after the corrective action was due."),
        _PRACTICE,
    ),
    GradeQuestion(
        "several",
        QT_TRANSLATE_NOOP("Grading", "Do several minor nonconformities on this clause show one failure?"),
        QT_TRANSLATE_NOOP("Grading", "At other sites, on other shifts, for other clients."),
        "ISO/IEC 17021-1 3.12",
    ),
    GradeQuestion(
        "isolated",
        QT_TRANSLATE_NOOP("Grading", "Is it an isolated lapse?"),
        QT_TRANSLATE_NOOP("Grading", "A single case in something that otherwise works."),
        "ISO/IEC 17021-1 3.13",
        worse=Answer.NO,
    ),
)
"""In the order in which they are asked."""

QUESTION_IDS = tuple(question.id for question in QUESTIONS)


@dataclass(frozen=True, slots=True)
class GradeContext:
    """What is known around a finding that no answer says.

    Attributes:
        is_strength: it was raised as a positive practice.
        part_of: number of the systemic finding that it belongs to, or empty.
        repeats: number of the earlier finding that it repeats, or empty.
        others: numbers of the other minors on the same clause.
    """

    is_strength: bool = False
    part_of: str = ""
    repeats: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GradeRule:
    """One line of the table: these answers speak for this grade.

    Attributes:
        needs: by question, the answer that has to be given.
        in_systemic: only for findings that belong to a systemic one (True), only for others (False).
        for_strength: the same for what was raised as a positive practice.
    """

    id: str
    kind: FindingKind
    needs: Mapping[str, Answer]
    english: str
    source: str
    in_systemic: bool | None = None
    for_strength: bool | None = None

    def fits(self, answers: Mapping[str, Answer], context: GradeContext) -> bool:
        """Whether the answers are those that it needs."""
        return (
            self.in_systemic in (None, bool(context.part_of))
            and self.for_strength in (None, context.is_strength)
            and all(answers.get(question) is answer for question, answer in self.needs.items())
        )


RULES: tuple[GradeRule, ...] = (
    GradeRule(
        "absent",
        FindingKind.MAJOR,
        {"absent": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading",
            "What is required is absent or has broken down, so the system cannot bring about its results.",
        ),
        "ISO/IEC 17021-1 3.12",
    ),
    GradeRule(
        "doubt",
        FindingKind.MAJOR,
        {"doubt": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading",
            "There is significant doubt about the delivered service or about achieving the intended results.",
        ),
        "ISO/IEC 17021-1 3.12",
    ),
    GradeRule(
        "repeat",
        FindingKind.MAJOR,
        {"repeat": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading",
            "It repeats an earlier finding{repeats}: the corrective action did not keep it from happening again.",
        ),
        _PRACTICE,
    ),
    GradeRule(
        "several",
        FindingKind.MAJOR,
        {"several": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading", "Several minor nonconformities on this clause{others} show a systemic failure."
        ),
        "ISO/IEC 17021-1 3.12",
        in_systemic=False,
    ),
    GradeRule(
        "part",
        FindingKind.MINOR,
        {"several": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading", "The systemic failure is told by {part_of}; this is one of the cases that show it."
        ),
        "ISO/IEC 17021-1 3.12, 3.13",
        in_systemic=True,
    ),
    GradeRule(
        "isolated",
        FindingKind.MINOR,
        {"not_met": Answer.YES, "isolated": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading", "A requirement is not met, as an isolated lapse in something that otherwise works."
        ),
        "ISO/IEC 17021-1 3.13",
    ),
    GradeRule(
        "not_isolated",
        FindingKind.MINOR,
        {"not_met": Answer.YES, "isolated": Answer.NO},
        QT_TRANSLATE_NOOP(
            "Grading",
            "A requirement is not met, and not in one case only; nothing shows yet that the system as a whole fails.",
        ),
        "ISO/IEC 17021-1 3.13",
    ),
    GradeRule(
        "not_met",
        FindingKind.MINOR,
        {"not_met": Answer.YES},
        QT_TRANSLATE_NOOP(
            "Grading", "A requirement is not met, so it is a nonconformity and no opportunity."
        ),
        "ISO/IEC 17021-1 3.11, 9.4.5.2",
    ),
    GradeRule(
        "met",
        FindingKind.OPPORTUNITY,
        {"not_met": Answer.NO},
        QT_TRANSLATE_NOOP("Grading", "The requirement is met; a weakness or a better way was seen."),
        "ISO/IEC 17021-1 9.4.5.2",
        for_strength=False,
    ),
    GradeRule(
        "strength",
        FindingKind.POSITIVE,
        {"not_met": Answer.NO},
        QT_TRANSLATE_NOOP("Grading", "The requirement is met in a way that is worth keeping and spreading."),
        _PRACTICE,
        for_strength=True,
    ),
)
"""The gravest grade for which a line fits is proposed; of the lines for it each that fits is told."""

_LESS = {"isolated": "not_met", "not_isolated": "not_met"}
"""Lines that say more than another one, which is then left out."""

CONTRADICTIONS: tuple[tuple[Mapping[str, Answer], str], ...] = (
    *(
        (
            {"not_met": Answer.NO, question: Answer.YES},
            QT_TRANSLATE_NOOP(
                "Grading",
                "The requirement cannot be met and this be true: “{question}” One of both is wrong.",
            ),
        )
        for question in ("absent", "doubt", "repeat", "several")
    ),
    *(
        (
            {"isolated": Answer.YES, question: Answer.YES},
            QT_TRANSLATE_NOOP(
                "Grading",
                "It cannot be an isolated lapse and this be true: “{question}” One of both is wrong.",
            ),
        )
        for question in ("absent", "several")
    ),
)
"""Answers that do not go together. The graver one counts, and it is told."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the answers speak for.

    Attributes:
        kind: None where they do not say enough.
        justification: in the language in use.
        rules: ids of the lines of the table that fit.
        sources: what they rest on.
        unanswered, unknown: ids of the questions that nobody answered, and that somebody does not know.
        contradictions: answers that do not go together, in words.
    """

    kind: FindingKind | None
    justification: str
    rules: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = field(default=())

    @property
    def could_be_graver(self) -> bool:
        """Whether a question that is open could still make it graver."""
        graver = self.kind is not FindingKind.MAJOR
        return graver and any(one != "isolated" for one in (*self.unanswered, *self.unknown))


def propose(answers: Mapping[str, Answer], context: GradeContext | None = None) -> Proposal:
    """The grade that the answers speak for.

    What somebody does not know, and what nobody answered, speaks for no grade; it is named. A requirement that is
    not met is at least a minor nonconformity, whatever else is answered.
    """
    context = context or GradeContext()
    fitting = [rule for rule in RULES if rule.fits(answers, context)]
    kind = min((rule.kind for rule in fitting), key=lambda one: one.rank, default=None)
    told = [rule for rule in fitting if rule.kind is kind]
    less = {_LESS[rule.id] for rule in told if rule.id in _LESS}
    if any(rule.id == "part" for rule in told):
        less |= {"not_met", "not_isolated"}
    told = [rule for rule in told if rule.id not in less]
    return Proposal(
        kind,
        " ".join(_words(rule, context) for rule in told)
        or translate("Grading", "Say whether a requirement is not met; until then no grade can be proposed."),
        tuple(rule.id for rule in told),
        tuple(dict.fromkeys(translate("Grading", rule.source) for rule in told)),
        tuple(one.id for one in asked(context) if one.id not in answers),
        tuple(one.id for one in asked(context) if answers.get(one.id) is Answer.UNKNOWN),
        tuple(_contradictions(answers)),
    )


def asked(context: GradeContext) -> tuple[GradeQuestion, ...]:
    """The questions that are asked: of a positive practice only whether a requirement is not met."""
    return QUESTIONS[:1] if context.is_strength else QUESTIONS


def _words(rule: GradeRule, context: GradeContext) -> str:
    values = {
        "repeats": f" ({context.repeats})" if context.repeats else "",
        "others": f" ({commas(context.others)})" if context.others else "",
        "part_of": context.part_of,
    }
    return translate("Grading", rule.english).format(**values)


def _contradictions(answers: Mapping[str, Answer]) -> Iterable[str]:
    for together, text in CONTRADICTIONS:
        if all(answers.get(question) is answer for question, answer in together.items()):
            named = next(one for one in together if answers[one] is Answer.YES and one != "isolated")
            yield translate("Grading", text).format(question=question_named(named).text)


def question_named(question_id: str) -> GradeQuestion:
    """The question of that id.

    Raises:
        InputError: there is none.
    """
    for question in QUESTIONS:
        if question.id == question_id:
            return question
    from iso20k_audit.model.errors import InputError

    raise InputError(
        translate("Grading", '"{name}" is no question on the grade.').format(name=question_id),
        translate("Grading", "Use one of: {known}.").format(known=", ".join(QUESTION_IDS)),
    )


def read_answers(stored: Any, *, given: bool = True) -> dict[str, Answer]:
    """The answers in what is stored with a finding; what this program does not know is left out.

    Args: given: only those that somebody gave, without those that followed from the data.
    """
    found: dict[str, Answer] = {}
    for question, one in (stored if isinstance(stored, dict) else {}).items():
        if question in QUESTION_IDS and isinstance(one, dict) and not (given and one.get("known")):
            try:
                found[question] = Answer(str(one.get("answer")))
            except ValueError:
                continue
    return found


def stored_answers(
    given: Mapping[str, Answer], known: Mapping[str, Answer]
) -> dict[str, dict[str, Any]] | None:
    """How answers are stored: those that somebody gave, and marked as such those that followed from the data."""
    found: dict[str, dict[str, Any]] = {}
    for question in QUESTION_IDS:
        if question in given:
            found[question] = {"answer": given[question].value}
        elif question in known:
            found[question] = {"answer": known[question].value, "known": True}
    return found or None

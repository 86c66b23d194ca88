"""A checklist as data: sections of questions, whatever file they came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind

MINUTES_A_QUESTION = {AnswerType.RESULT: 5, AnswerType.MATURITY: 6}
"""Expected minutes of a question that does not say; other types of answer take two."""


@dataclass(frozen=True, slots=True)
class AnswerSpec:
    """How a question is answered.

    Attributes:
        unit, at_least, at_most: of a number; outside the limits it deviates.
        choices: possible answers, worst first.
    """

    type: AnswerType = AnswerType.RESULT
    unit: str = ""
    at_least: float | None = None
    at_most: float | None = None
    choices: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values, without what is not set."""
        found: dict[str, Any] = {"type": self.type.value}
        if self.unit:
            found["unit"] = self.unit
        for name in ("at_least", "at_most"):
            limit = getattr(self, name)
            if limit is not None:
                found[name] = limit
        if self.choices:
            found["choices"] = list(self.choices)
        return found

    @classmethod
    def from_json(cls, data: str | dict[str, Any] | None) -> AnswerSpec:
        """From a word such as `maturity` or the fields of `to_json`; a type of a newer program is text."""
        if data is None:
            return cls()
        fields = {"type": data} if isinstance(data, str) else data
        known = {kind.value for kind in AnswerType}
        return cls(
            type=AnswerType(fields["type"]) if fields.get("type") in known else AnswerType.TEXT,
            unit=str(fields.get("unit", "")),
            at_least=_limit(fields.get("at_least")),
            at_most=_limit(fields.get("at_most")),
            choices=tuple(str(choice) for choice in fields.get("choices", ())),
        )


def _limit(value: Any) -> float | None:
    """Limits are text in the change log, which takes no fractions."""
    return None if value is None else float(value)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that an auditor asks.

    Attributes:
        id: unique within the checklist, for example `8.6.1-03`.
        clause: audit criterion, a clause number of `standard`.
        standard: the standard that the clause belongs to; empty for that of the checklist.
        text: the open question.
        look_for: what a good auditor watches for.
        evidence: kinds of objective evidence to expect.
        documented_information: whether the standard calls for documented information here.
        sample: suggested sample, in words; empty where sampling makes no sense.
        itil4: ITIL 4 practices.
        also: clauses of other standards that the answer counts for, by standard.
        same_as: questions of other checklists that ask the same, as `checklist/question`.
        answer: how it is answered.
        weight: how much it counts in a score, 1 to 10.
        only_if: id of the condition under which it applies, empty for always.
        evidence_required: an answer without evidence is incomplete.
        minutes: expected duration, 0 for the usual one.
    """

    id: str
    clause: str
    text: str
    look_for: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    documented_information: bool = False
    sample: str = ""
    itil4: tuple[str, ...] = ()
    standard: str = ""
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    same_as: tuple[str, ...] = ()
    answer: AnswerSpec = field(default_factory=AnswerSpec)
    weight: int = 1
    only_if: str = ""
    evidence_required: bool = False
    minutes: int = 0

    @property
    def expected_minutes(self) -> int:
        """How long it takes, said or usual."""
        return self.minutes or MINUTES_A_QUESTION.get(self.answer.type, 2)

    def counts_for(self, standard: str, home: str) -> tuple[str, ...]:
        """The clauses of a standard that an answer counts for; `home` is the standard of the checklist."""
        own = (self.clause,) if (self.standard or home) == standard else ()
        return own + self.also.get(standard, ())

    def to_json(self) -> dict[str, Any]:
        """A dict of plain JSON values, as stored in the change log; fractions as text."""
        found = asdict(self) | {
            "look_for": list(self.look_for),
            "evidence": list(self.evidence),
            "itil4": list(self.itil4),
            "same_as": list(self.same_as),
            "also": {standard: list(clauses) for standard, clauses in self.also.items()},
            "answer": self.answer.to_json(),
        }
        for name in ("at_least", "at_most"):
            if name in found["answer"]:
                found["answer"][name] = str(found["answer"][name])
        return {name: value for name, value in found.items() if name in _ALWAYS or value != _DEFAULTS[name]}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Question:
        """The question that `to_json` wrote; unknown keys of a newer program are ignored."""
        return cls(
            id=data["id"],
            clause=data["clause"],
            text=data["text"],
            look_for=tuple(data.get("look_for", ())),
            evidence=tuple(data.get("evidence", ())),
            documented_information=bool(data.get("documented_information", False)),
            sample=data.get("sample", ""),
            itil4=tuple(data.get("itil4", ())),
            standard=data.get("standard", ""),
            also={standard: tuple(clauses) for standard, clauses in data.get("also", {}).items()},
            same_as=tuple(data.get("same_as", ())),
            answer=AnswerSpec.from_json(data.get("answer")),
            weight=int(data.get("weight", 1)),
            only_if=data.get("only_if", ""),
            evidence_required=bool(data.get("evidence_required", False)),
            minutes=int(data.get("minutes", 0)),
        )


_ALWAYS = frozenset(
    {"id", "clause", "text", "look_for", "evidence", "documented_information", "sample", "itil4"}
)
"""Written even when empty, as the first version of the program did."""
_DEFAULTS: dict[str, Any] = {
    "standard": "",
    "also": {},
    "same_as": [],
    "answer": AnswerSpec().to_json(),
    "weight": 1,
    "only_if": "",
    "evidence_required": False,
    "minutes": 0,
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a checklist with its questions in order.

    Attributes:
        standard: the standard that `clause` belongs to; empty for that of the checklist.
    """

    title: str
    clause: str
    questions: tuple[Question, ...]
    standard: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact about a place, true or not, under which some questions apply."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist at one version.

    Attributes:
        sha256: hash of the file it was read from, so that a frozen copy names its source.
        kind: what it is for.
        minutes: expected duration, 0 to estimate it from the questions.
        conditions: facts that `only_if` of its questions name.
    """

    id: str
    title: str
    version: str
    language: str
    standard: str
    description: str
    sections: tuple[Section, ...]
    sha256: str = ""
    kind: ChecklistKind = ChecklistKind.AUDIT
    minutes: int = 0
    conditions: tuple[Condition, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def clauses(self) -> frozenset[str]:
        """Clauses of its own standard that at least one question asks about."""
        return self.clauses_of(self.standard)

    def clauses_of(self, standard: str) -> frozenset[str]:
        """Clauses of a standard that the answer to at least one question counts for."""
        return frozenset(
            clause for question in self.questions for clause in question.counts_for(standard, self.standard)
        )

    @property
    def standards(self) -> tuple[str, ...]:
        """Its own standard first, then the others that its questions belong to or count for."""
        found = [self.standard]
        for question in self.questions:
            found += [question.standard or self.standard, *question.also]
        return tuple(dict.fromkeys(found))

    @property
    def expected_minutes(self) -> int:
        """How long an audit with it takes, said or estimated."""
        return self.minutes or sum(question.expected_minutes for question in self.questions)

    def located(self) -> Iterator[tuple[Section, Question]]:
        """Every question with its section, in order."""
        for section in self.sections:
            for question in section.questions:
                yield section, question

    def with_questions(self, kept: frozenset[str]) -> Checklist:
        """The checklist without other questions than those of these ids; empty sections go."""
        sections = (
            replace(section, questions=tuple(q for q in section.questions if q.id in kept))
            for section in self.sections
        )
        return replace(self, sections=tuple(section for section in sections if section.questions))

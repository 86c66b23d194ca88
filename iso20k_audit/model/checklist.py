"""A checklist as data: sections of questions, whatever file they came from."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that an auditor asks.

    Attributes:
        id: unique within the checklist, for example `8.6.1-03`.
        clause: audit criterion, a clause number of the checklist's standard.
        text: the open question.
        look_for: what a good auditor watches for.
        evidence: kinds of objective evidence to expect.
        documented_information: whether the standard calls for documented information here.
        sample: suggested sample, in words; empty where sampling makes no sense.
        itil4: ITIL 4 practices.
    """

    id: str
    clause: str
    text: str
    look_for: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    documented_information: bool = False
    sample: str = ""
    itil4: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """A dict of plain JSON values, as stored in the change log."""
        return asdict(self) | {
            "look_for": list(self.look_for),
            "evidence": list(self.evidence),
            "itil4": list(self.itil4),
        }

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
        )


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a checklist with its questions in order."""

    title: str
    clause: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist at one version.

    Attributes:
        sha256: hash of the file it was read from, so that a frozen copy names its source.
    """

    id: str
    title: str
    version: str
    language: str
    standard: str
    description: str
    sections: tuple[Section, ...]
    sha256: str = ""

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def clauses(self) -> frozenset[str]:
        """Clauses that at least one question asks about."""
        return frozenset(question.clause for question in self.questions)

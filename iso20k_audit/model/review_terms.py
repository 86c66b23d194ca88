"""The words of a review: a finding as it is typed, what is known around it, a rule, and a remark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date

from iso20k_audit.model.review_words import Words
from iso20k_audit.model.vocabulary import FindingKind, Result


@dataclass(frozen=True, slots=True)
class Remark:
    """What a careful reviewer would say.

    Attributes:
        text: what is wrong; ends in a full stop.
        field: name of the field it is about.
        blocking: the record cannot be issued like this (must be mended); else a suggestion.
        rule: id of the rule.
        mend: what to do about it, or empty.
        source: where the rule comes from.
        start, length: the words meant, in characters of the field; length 0 for the whole field.
        words: these words.
        dismissable: the auditor may say that it does not apply here.
    """

    text: str
    field: str
    blocking: bool = True
    rule: str = ""
    mend: str = ""
    source: str = ""
    start: int = 0
    length: int = 0
    words: str = ""
    dismissable: bool = False

    @property
    def severity(self) -> str:
        """`must_fix` or `suggestion`."""
        return "must_fix" if self.blocking else "suggestion"

    @property
    def key(self) -> str:
        """What it is dismissed by: other words of the same rule are remarked again."""
        return ":".join((self.rule, self.field, " ".join(self.words.casefold().split())))

    @property
    def full_text(self) -> str:
        """What is wrong, and the mend."""
        return f"{self.text} {self.mend}".strip()


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding as it stands, or as it is typed at this moment."""

    kind: FindingKind
    title: str = ""
    requirement: str = ""
    objective_evidence: str = ""
    failure: str = ""
    grade_reason: str = ""
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewContext:
    """What is known around a finding.

    Attributes:
        language: of the audit; the words of that language are looked for.
        question_result: how the question it arose from was judged.
        names: people who are not to be named in a finding (auditees, interviewed, attendees).
        latest: evidence cannot speak of a later day: the last day of the audit, or today if that is earlier.
        deviating, looked_at: items of the sample recorded for the question; 0 where there is none.
        repeat_of: kind of the earlier finding that this one repeats.
        repeats: its number.
        dismissed: keys of remarks that do not apply here.
    """

    language: str = "en"
    question_result: Result | None = None
    names: tuple[str, ...] = ()
    latest: date | None = None
    deviating: int = 0
    looked_at: int = 0
    repeat_of: FindingKind | None = None
    repeats: str = ""
    dismissed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule applies: the field, the words meant, and what the text of the rule is filled with."""

    field: str
    start: int = 0
    end: int = 0
    values: dict[str, str] = dataclass_field(default_factory=dict)


Find = Callable[[Statement, ReviewContext, Words | None], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the table."""

    id: str
    must_fix: bool
    text: str
    mend: str
    source: str
    find: Find
    from_words: bool = True

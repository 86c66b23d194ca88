"""Calibration: how far auditors judge the same thing in the same way, and to which side somebody drifts.

Two sources: questions that several auditors judged, and cases that are graded by everybody. Agreement and mean
difference are shown with the number of comparisons behind them, never without: with few of them they say little.
Source: ISO 19011 7.6 (evaluating auditors) and common practice of certification bodies; the scale is our choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from iso20k_audit.model.vocabulary import FindingKind, Result

FEW = 5
"""Fewer comparisons than this say little; what is shown says so."""

_OF_KIND = {FindingKind.POSITIVE: 0, FindingKind.OPPORTUNITY: 1, FindingKind.MINOR: 2, FindingKind.MAJOR: 3}
_OF_RESULT = {Result.CONFORMS: 0, Result.OPPORTUNITY: 1, Result.MINOR: 2, Result.MAJOR: 3}


def severity(judged: FindingKind | Result) -> int | None:
    """0 for conforming to 3 for a major nonconformity; None for what is no judgement."""
    if isinstance(judged, FindingKind):
        return _OF_KIND[judged]
    return _OF_RESULT.get(judged)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One judgement of somebody beside what it is compared with.

    Attributes:
        given, against: severities; `against` is the expected grade, the lead auditor's conclusion, or the middle
            of what the others said.
    """

    person_id: str
    given: int
    against: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """How somebody's judgements compare.

    Attributes:
        count: comparisons; agreed, stricter, milder: of these.
        drift: mean difference in steps of the scale, positive for stricter; 0 for none.
    """

    person_id: str
    count: int
    agreed: int
    stricter: int
    milder: int
    drift: float

    @property
    def share(self) -> float | None:
        """Share of agreement, 0 to 1; None without comparisons."""
        return self.agreed / self.count if self.count else None

    @property
    def says_little(self) -> bool:
        """Whether there are too few comparisons to conclude anything."""
        return self.count < FEW


def agreement(comparisons: Iterable[Comparison]) -> list[Agreement]:
    """For everybody who was compared, the largest drift first."""
    by_person: dict[str, list[float]] = {}
    for one in comparisons:
        by_person.setdefault(one.person_id, []).append(one.given - one.against)
    found = [
        Agreement(
            person_id,
            len(differences),
            sum(abs(one) < 0.5 for one in differences),
            sum(one >= 0.5 for one in differences),
            sum(one <= -0.5 for one in differences),
            sum(differences) / len(differences),
        )
        for person_id, differences in by_person.items()
    ]
    return sorted(found, key=lambda one: (-abs(one.drift), one.person_id))


def against_expected(answers: Mapping[str, FindingKind], expected: FindingKind) -> list[Comparison]:
    """Grades that people gave to a case, beside the expected one."""
    wanted = _OF_KIND[expected]
    return [Comparison(person, _OF_KIND[kind], wanted) for person, kind in answers.items()]


def among_themselves(
    judged: Mapping[str, Result | FindingKind], concluded: Result | FindingKind | None = None
) -> list[Comparison]:
    """Judgements of several people on one question, each beside the lead's conclusion, else the middle of the others.

    Nothing where fewer than two judged it.
    """
    levels = {person: level for person, one in judged.items() if (level := severity(one)) is not None}
    if len(levels) < 2:
        return []
    fixed = severity(concluded) if concluded is not None else None
    found = []
    for person, level in levels.items():
        others = [value for other, value in levels.items() if other != person]
        found.append(Comparison(person, level, fixed if fixed is not None else _middle(others)))
    return found


def _middle(values: Sequence[int]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2

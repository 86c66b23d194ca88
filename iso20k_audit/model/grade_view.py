"""The grade of a finding as reports and registers read it, and what of it a report still lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iso20k_audit.model.grading import Answer, question_named
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate

if TYPE_CHECKING:
    from iso20k_audit.model.rules import Gap
    from iso20k_audit.model.view import FindingView


@dataclass(frozen=True, slots=True)
class GradeView:
    """How the grade of a finding came about.

    Attributes:
        step: name in the organisation's own scale; empty where there is none.
        answers: question ids with what counts for each; only where somebody answered.
        proposed: what the answers speak for; None where nobody answered, or they do not say enough.
        justification: of the proposal.
        deviation: why it has another grade than the proposed one.
        decided: whether the lead auditor decided on the grade that it has.
        decided_by: who did.
        unexplained: it has another grade than the proposed one, and nobody said why.
        step_open: several steps of the own scale count as its kind, and none was chosen.
        part_of: number of the systemic finding that it belongs to.
        parts: numbers of the minors that the systemic finding was raised from.
        may_repeat: number of an earlier finding that it resembles; nobody has said yet whether it repeats it.
    """

    step: str = ""
    answers: tuple[tuple[str, Answer], ...] = ()
    proposed: FindingKind | None = None
    justification: str = ""
    deviation: str = ""
    decided: bool = False
    decided_by: str = ""
    unexplained: bool = False
    step_open: bool = False
    part_of: str = ""
    parts: tuple[str, ...] = ()
    may_repeat: str = ""

    @property
    def answer_words(self) -> tuple[str, ...]:
        """Each question with its answer, in the language in use."""
        told = translate("Grading", "{question} {answer}")
        return tuple(
            told.format(question=question_named(name).text, answer=one.label) for name, one in self.answers
        )


def kind_with_step(kind: str, step: str) -> str:
    """The standard kind, which always comes first, with the step of the own scale beside it."""
    if not step or step.casefold() == kind.casefold():
        return kind
    return translate("Grading", "{kind} ({step})").format(kind=kind, step=step)


def step_counts(findings: Iterable[FindingView]) -> Counter[tuple[FindingKind, str]]:
    """Findings by standard kind and step of the own scale; those without a step are left out."""
    return Counter(
        (one.kind, one.grade.step) for one in findings if one.grade.step and not one.kind_contested
    )


def grade_gaps(findings: Iterable[FindingView]) -> list[Gap]:
    """What is missing in the grades: a deviation without a reason blocks, the rest is told."""
    from iso20k_audit.model.rules import Gap

    found: list[Gap] = []
    for finding in findings:
        grade = finding.grade
        if finding.kind_contested:
            continue
        if grade.unexplained and grade.proposed is not None:
            told = translate(
                "Grading", "{number}: proposed is {proposed}; no reason says why it is graded otherwise"
            )
            text = told.format(number=finding.number, proposed=grade.proposed.label)
            found.append(Gap(text, "findings", True, finding.id, "grade_reason"))
        if grade.step_open:
            told = translate("Grading", "{number}: no step of the own grading scale is chosen")
            found.append(
                Gap(told.format(number=finding.number), "findings", False, finding.id, "grade_reason")
            )
        if grade.may_repeat:
            told = translate("Grading", "{number}: say whether it repeats {earlier}")
            text = told.format(number=finding.number, earlier=grade.may_repeat)
            found.append(Gap(text, "findings", False, finding.id, "repeat"))
    return found

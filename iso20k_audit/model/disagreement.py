"""When auditors judge a question differently: in result, in the value of a typed answer, or for one standard.

The one rule in words. The lists of the window ask the same of SQL (see `services.diverging`); a property test holds
both to it. Texts that were typed as a value never diverge: no two people write the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from iso20k_audit.model.vocabulary import AnswerType, Result


@dataclass(frozen=True, slots=True)
class Said:
    """What one working paper says.

    Attributes:
        verdicts: results by standard; those that equal `result` say nothing more.
    """

    result: Result | None = None
    value: str = ""
    verdicts: Mapping[str, Result] = field(default_factory=dict)

    def verdict(self, standard: str) -> Result | None:
        """For one standard."""
        return self.verdicts.get(standard, self.result)


@dataclass(frozen=True, slots=True)
class Difference:
    """In what the papers on a question differ.

    Attributes:
        standards: for which the verdicts differ although the results agree.
    """

    results: bool = False
    values: bool = False
    standards: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.results or self.values or bool(self.standards)


def difference(papers: Iterable[Said], answer: AnswerType) -> Difference:
    """In what papers differ; a paper that does not say a thing differs from nobody in it."""
    said = list(papers)
    judged = [paper for paper in said if paper.result is not None]
    values = {paper.value for paper in said if paper.value}
    results = {paper.result for paper in judged}
    standards = sorted({standard for paper in judged for standard in paper.verdicts})
    return Difference(
        results=len(results) > 1,
        values=answer is not AnswerType.TEXT and len(values) > 1,
        standards=tuple(
            standard
            for standard in standards
            if len(results) == 1 and len({paper.verdict(standard) for paper in judged}) > 1
        ),
    )

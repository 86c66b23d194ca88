"""What of a corrective action reports and registers print besides its fields: causes as text, and checks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.cause_analysis import Cause, CauseAnalysis
from iso20k_audit.model.deviation_rates import Sampled, careful_sentence
from iso20k_audit.model.vocabulary import CauseMethod, Effectiveness
from iso20k_audit.model.why_layout import root_word, why_caption
from iso20k_audit.model.wording import commas, translate


@dataclass(frozen=True, slots=True)
class CheckView:
    """One check, planned or held.

    Attributes:
        before, after: what was counted in the audit, and after the fix; None where nothing was.
        evidence_numbers: what supports the verdict.
    """

    planned_on: date | None = None
    method: str = ""
    attribute: str = ""
    population_before: str = ""
    population_after: str = ""
    before: Sampled | None = None
    after: Sampled | None = None
    held_on: date | None = None
    checked_by: str = ""
    verdict: Effectiveness | None = None
    note: str = ""
    evidence_numbers: tuple[str, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether it has its verdict."""
        return self.verdict in (Effectiveness.EFFECTIVE, Effectiveness.NOT_EFFECTIVE)

    @property
    def compared(self) -> str:
        """What both rates show and do not show; empty until something was counted after the fix."""
        return careful_sentence(self.before, self.after) if self.after is not None else ""


def causes_in_lines(analysis: CauseAnalysis) -> str:
    """The analysis as text: a line for each why and each cause, with what is a root cause."""
    lines = []
    for cause in analysis.all():
        name = why_caption(cause) if cause.method is CauseMethod.WHYS else _bone_caption(analysis, cause)
        lines.append(f"{name}: {' '.join(cause.text.split())}")
    return "\n".join(lines)


def _bone_caption(analysis: CauseAnalysis, cause: Cause) -> str:
    name = f"{analysis.branch(cause.branch).title} {cause.label}"
    return f"{name} · {root_word()}" if cause.is_root else name


def check_in_lines(check: CheckView) -> str:
    """A check as text: when, with what outcome, what was looked at and how, what was counted."""
    parts = []
    if check.is_held and check.verdict is not None:
        held = [check.held_on.isoformat()] if check.held_on else []
        parts.append(commas([*held, check.verdict.label, *([check.checked_by] if check.checked_by else [])]))
    elif check.planned_on:
        parts.append(translate("Checks", "Planned for {day}").format(day=check.planned_on.isoformat()))
    basis = (check.attribute, check.method, check.population_before, check.population_after)
    parts += [" ".join(text.split()) for text in basis if text.strip()]
    parts += [text for text in (check.compared, check.note.strip()) if text]
    parts += [commas(check.evidence_numbers)] if check.evidence_numbers else []
    return " · ".join(parts)

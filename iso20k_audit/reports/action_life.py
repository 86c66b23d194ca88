"""The life of a corrective action in the report: what is done, extensions, the planned check, every step."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.view import ActionView, FindingView
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.compose import named, stated
from iso20k_audit.reports.typography import escape


def deadlines(finding: FindingView) -> str:
    """Markup of until when a finding is to be answered and closed; empty where nothing is set."""
    parts = []
    if finding.answer_due_on:
        parts.append(named(translate("Report", "Answer due"), dates.day(finding.answer_due_on)))
    if finding.close_due_on:
        parts.append(named(translate("Report", "To be closed by"), dates.day(finding.close_due_on)))
    return " &nbsp;&nbsp; ".join(parts)


def life_lines(action: ActionView) -> Iterator[tuple[str, Block]]:
    """Lines of the card of a finding, each with its label; what there is nothing of is left out."""
    life = action.life
    if told := life.done_in_words():
        yield translate("Report", "Progress"), stated(told)
    if life.extensions:
        lines: list[Block] = [
            Text(escape(one.in_words(dates.day)), typography.BODY) for one in life.extensions
        ]
        yield translate("Report", "Extensions"), Stack(lines, gap=3)
    if life.check_on or life.check_method.strip():
        parts: list[Block] = []
        if life.check_on:
            day = dates.day(life.check_on)
            parts.append(
                Text(escape(translate("Checks", "Planned for {day}").format(day=day)), typography.BODY)
            )
        if life.check_method.strip():
            parts.append(stated(life.check_method))
        yield translate("Report", "Effectiveness check"), Stack(parts, gap=3)
    if life.steps:
        steps: list[Block] = [Text(escape(step.in_words(dates.day)), typography.BODY) for step in life.steps]
        yield translate("Report", "Steps"), Stack(steps, gap=3)

"""Effectiveness checks of a corrective action in the report: plan, both rates, verdict."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.action_view import CheckView
from iso20k_audit.model.deviation_rates import counted, limits
from iso20k_audit.model.view import ActionView
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.compose import Context, named, stated, strong
from iso20k_audit.reports.typography import escape


def check_lines(context: Context, action: ActionView) -> Iterator[tuple[str, Block]]:
    """A label and what is said of each check, in the order in which they were planned."""
    for check in action.checks:
        label = translate("Report", "Effectiveness check")
        yield label, Stack(list(_check(context, check)), gap=3)


def _check(context: Context, check: CheckView) -> Iterator[Block]:
    if check.is_held and check.verdict is not None:
        parts = [strong(check.verdict.label)]
        if check.held_on:
            parts.append(dates.day(check.held_on))
        if check.checked_by:
            parts.append(escape(check.checked_by))
        parts += [context.evidence_link(number) for number in check.evidence_numbers]
        yield Text(" · ".join(parts), typography.BODY)
    else:
        day = dates.day(check.planned_on) or translate("Report", "not stated")
        yield Text(named(translate("Report", "Planned for"), day), typography.BODY)
    if check.attribute.strip():
        yield Text(named(translate("Report", "Attribute"), escape(check.attribute)), typography.CELL)
    if check.method.strip():
        yield Text(named(translate("Report", "Method"), escape(check.method)), typography.CELL)
    for label, sample, population in (
        (translate("Report", "Before"), check.before, check.population_before),
        (translate("Report", "After the fix"), check.after, check.population_after),
    ):
        told = [escape(population.strip())] if population.strip() else []
        if sample is not None:
            rate = translate("Report", "{counted} deviated, true rate {limits} (95 % confidence each)")
            told.insert(0, escape(rate.format(counted=counted(sample), limits=limits(sample))))
        if told:
            yield Text(named(label, "<br/>".join(told)), typography.CELL)
    if check.compared:
        yield Text(escape(check.compared), typography.CELL)
    if check.note.strip():
        yield stated(check.note)

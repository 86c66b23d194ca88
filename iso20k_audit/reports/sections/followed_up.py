"""Earlier findings that an audit followed up: part of section 6; and where a finding was followed up."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.follow_up_view import FollowedUpView, FollowUpPlace
from iso20k_audit.model.vocabulary import FollowUpOutcome, Result
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, Stack, Text
from iso20k_audit.reports.compose import Cell, Context, heading, named, prose, sentence, strong, table
from iso20k_audit.reports.typography import escape

_MARKS = {
    FollowUpOutcome.EFFECTIVE: Result.CONFORMS,
    FollowUpOutcome.PARTLY: Result.MINOR,
    FollowUpOutcome.STILL_OPEN: Result.MAJOR,
    FollowUpOutcome.NOT_CHECKED: Result.NOT_SAMPLED,
}
"""Result whose mark an outcome has in print; its words are its own."""


def followed_up(context: Context) -> Iterator[Block]:
    """The outcome for each earlier finding; nothing in an audit that follows none up."""
    found = context.view.followed_up
    if not found:
        return
    yield heading(translate("Report", "Earlier findings followed up"), "followed-up", context.sheet)
    counted = sentence(context.sheet, escape(_counted(found)))
    counted.keep_next = True
    yield counted
    heads = (
        translate("Report", "Finding"),
        translate("Report", "Outcome"),
        translate("Report", "On what evidence"),
        translate("Report", "Checked"),
    )
    widths = (-3.2, -2.2, -4.4, -2.2)
    yield from table(context, widths, heads, (_row(context, one) for one in found))


def _counted(found: tuple[FollowedUpView, ...]) -> str:
    counts = [
        f"{outcome.label}: {number}"
        for outcome in FollowUpOutcome
        if (number := sum(one.outcome is outcome for one in found))
    ]
    waiting = sum(one.outcome is None for one in found)
    if waiting:
        counts.append(translate("Report", "No outcome yet: {count}").format(count=waiting))
    return translate("Report", "Earlier findings: {count}. {outcomes}.").format(
        count=len(found), outcomes="; ".join(counts)
    )


def _row(context: Context, one: FollowedUpView) -> list[Cell]:
    number = one.number or translate("Report", "A finding of another workspace")
    head: list[Block] = [Text(strong(number), typography.CELL)]
    if one.kind is not None:
        mark = palette.of_kind(one.kind)
        head.append(MarkLine(mark, mark.short, typography.CELL))
    if one.title:
        head.append(Text(escape(one.title), typography.CELL))
    if one.audit_number:
        head.append(
            Text(named(translate("Report", "Audit"), escape(one.audit_number)), typography.CELL_MUTED)
        )
    outcome: list[Block] = [_outcome(one)]
    if one.state:
        told = named(translate("Report", "Now"), escape(one.state))
        outcome.append(Text(told, typography.CELL_MUTED))
    evidence: list[Block] = list(prose(one.note, typography.CELL)) if one.note.strip() else []
    if one.evidence_numbers:
        links = ", ".join(context.evidence_link(number) for number in one.evidence_numbers)
        evidence.append(Text(named(translate("Report", "Evidence"), links), typography.CELL))
    if one.question_item:
        link = context.question_link(one.question_item)
        evidence.append(Text(named(translate("Report", "Question"), link), typography.CELL))
    if one.repeats:
        links = ", ".join(context.finding_link(number) for number in one.repeats)
        evidence.append(Text(named(translate("Report", "Repeated by"), links), typography.CELL))
    checked = commas(part for part in (one.checked_by, dates.day(one.checked_on)) if part)
    return [Stack(head, gap=1), Stack(outcome, gap=1), Stack(evidence, gap=2) if evidence else "", checked]


def _outcome(one: FollowedUpView) -> Block:
    if "outcome" in one.conflicts:
        return Text(strong(in_conflict()), typography.CELL)
    if one.outcome is None:
        return Text(translate("Report", "No outcome yet."), typography.CELL_ABSENT)
    mark = palette.mark_of(_MARKS[one.outcome])
    # the words may need two lines, a mark has one
    return Stack([MarkLine(mark, "", typography.CELL), Text(strong(one.outcome.label), typography.CELL)])


def followed_up_in(place: FollowUpPlace) -> str:
    """Markup of the audit that followed a finding up, with what it found."""
    word = place.outcome.label if place.outcome else translate("Report", "no outcome yet")
    parts = (strong(place.audit_number), escape(word), escape(place.checked_by), dates.day(place.checked_on))
    return " · ".join(part for part in parts if part)

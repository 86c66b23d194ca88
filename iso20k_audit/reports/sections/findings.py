"""Sections 8 to 12: nonconformities, opportunities, positive practices, actions, diverging opinions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iso20k_audit.model.action_states import WAITING
from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.view import ActionView, FindingGroupView, FindingView
from iso20k_audit.model.vocabulary import Acknowledgement, ActionStatus, FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, NewPage, Row, Stack, Text
from iso20k_audit.reports.cards import acknowledged_by, action_status, card
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    heading,
    labelled,
    listing,
    named,
    sentence,
    stated,
    strong,
    table,
)
from iso20k_audit.reports.sections.opinions import diverging_questions
from iso20k_audit.reports.typography import escape


def nonconformities(context: Context) -> Iterator[Block]:
    """Section 8: a register, then one card each."""
    found = context.view.findings_of(FindingKind.MAJOR, FindingKind.MINOR)
    sheet = context.sheet
    if not found:
        yield absent(sheet, translate("Report", "The audit raised no nonconformities."))
        return
    counts = context.view.finding_counts()
    majors, minors = counts[FindingKind.MAJOR], counts[FindingKind.MINOR]
    counted = [
        translate("Report", "%n major nonconformity(s)", None, majors) if majors else "",
        translate("Report", "%n minor nonconformity(s)", None, minors) if minors else "",
    ]
    contested = sum(finding.kind_contested for finding in found)
    if contested:
        counted.append(translate("Report", "{count} with a kind in conflict").format(count=contested))
    text = translate("Report", "{counted}, the gravest first.").format(counted=listing(counted))
    if context.view.groups:
        told = translate(
            "Report",
            "Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding "
            "of its own and counts for its site.",
        )
        told = told.format(findings=context.view.grouped_findings, groups=len(context.view.groups))
        text = f"{text} {told}"
    yield sentence(sheet, text)
    if len(found) > 1:
        heads = (
            translate("Report", "Number"),
            translate("Report", "Grade"),
            translate("Report", "Clause"),
            translate("Report", "Nonconformity"),
            translate("Report", "Site"),
        )
        widths = (sheet.axis - 46, 72, 52, -5, -2)
        yield from table(context, widths, heads, _register_rows(context, found))
    for group, members in context.view.in_groups(found):
        for index, finding in enumerate(members):
            if len(found) > 1:
                # A page of its own, so that it can be handed to whoever has to answer it.
                yield NewPage()
            if group is not None and index == 0:
                yield from _group(context, group)
            yield from _cards(context, [finding])


def _register_rows(context: Context, found: Sequence[FindingView]) -> Iterator[list[Cell]]:
    """A row for each finding; those of a group follow a row that names it."""
    for group, members in context.view.in_groups(found):
        if group is not None:
            yield ["", Text("", typography.CELL), "", Text(strong(group_words(group)), typography.CELL), ""]
        for finding in members:
            yield _register_row(context, finding)


def group_words(group: FindingGroupView) -> str:
    """The title of a group with the number of its findings."""
    return translate("Report", "{title} (findings in this group: {count})").format(
        title=group.title, count=len(group.numbers)
    )


def _group(context: Context, group: FindingGroupView) -> Iterator[Block]:
    """A heading over findings that say the same, with all of them in a few words each."""
    sheet = context.sheet
    by_number = {finding.number: finding for finding in context.view.findings}
    inside = [by_number[number] for number in group.numbers if number in by_number]
    key = f"group-{group.id}-{inside[0].kind.prefix if inside else ''}"
    yield heading(group_words(group), key, sheet)
    lines: list[Block] = []
    for finding in inside:
        facts = [escape(part) for part in (finding.graded_label, finding.site, finding.auditor) if part]
        lines.append(Text(" · ".join([context.finding_link(finding.number), *facts])))
    yield labelled(sheet, translate("Report", "Say the same"), Stack(lines, gap=3), first=True)
    if group.reason.strip():
        yield labelled(sheet, translate("Report", "Why"), group.reason)


def _grouped_cards(context: Context, found: Sequence[FindingView]) -> Iterator[Block]:
    for group, members in context.view.in_groups(found):
        if group is not None:
            yield from _group(context, group)
        yield from _cards(context, members)


def _register_row(context: Context, finding: FindingView) -> list[Cell]:
    mark = palette.of_kind(finding.kind, contested=finding.kind_contested)
    return [
        Text(context.finding_link(finding.number), typography.CELL_STRONG),
        Stack([MarkLine(mark, mark.short), Text(escape(finding.grade.step), typography.CELL_MUTED)])
        if finding.grade.step
        else MarkLine(mark, mark.short),
        "\n".join(finding.clauses),
        finding.title,
        finding.site,
    ]


def _cards(context: Context, findings: Sequence[FindingView]) -> Iterator[Block]:
    for finding in findings:
        context.step(finding.number)
        yield from card(context, finding)


def opportunities(context: Context) -> Iterator[Block]:
    """Section 9."""
    found = context.view.findings_of(FindingKind.OPPORTUNITY)
    if not found:
        yield absent(
            context.sheet, translate("Report", "The audit recorded no opportunities for improvement.")
        )
    yield from _grouped_cards(context, found)


def positives(context: Context) -> Iterator[Block]:
    """Section 10."""
    found = context.view.findings_of(FindingKind.POSITIVE)
    if not found:
        yield absent(context.sheet, translate("Report", "The audit recorded no positive practices."))
    yield from _grouped_cards(context, found)


def action_plan(context: Context) -> Iterator[Block]:
    """Section 11: all corrective actions in one table."""
    view, sheet = context.view, context.sheet
    if not view.actions:
        text = translate("Report", "No corrective action has been stated.")
        if not view.findings:
            text = translate("Report", "There are no findings that call for corrective action.")
        yield absent(sheet, text)
        return
    rows = []
    for action in view.actions:
        mark = palette.of_kind(action.finding_kind, contested=action.finding_contested)
        what = action.action or action.correction
        lines: list[Block] = [
            Text(context.finding_link(action.finding_number), typography.CELL_STRONG),
            MarkLine(mark, mark.short, typography.CELL),
        ]
        cells: list[Cell] = [
            Stack(lines),
            Text(escape(what), typography.CELL)
            if what.strip()
            else Text(typography.not_stated(), typography.CELL_ABSENT),
            action.owner,
            _progress(context, action),
        ]
        rows.append(cells)
    heads = (
        translate("Report", "Finding"),
        translate("Report", "Corrective action"),
        translate("Report", "Owner"),
        translate("Report", "Due, status and effectiveness"),
    )
    yield from table(context, (sheet.axis - 46, -5, 88, 136), heads, rows)


def _progress(context: Context, action: ActionView) -> Block:
    """The due date, the status with its days, and the outcome of the effectiveness check."""
    due = dates.day(action.due_on)
    lines: list[Block] = [
        Text(named(translate("Report", "Due"), due), typography.CELL)
        if due
        else Text(translate("Report", "No date stated."), typography.CELL_ABSENT)
    ]
    if context.is_overdue(action):
        lines.append(MarkLine(palette.OVERDUE, style=typography.CELL_STRONG))
    if first := action.life.extended_from:
        lines.append(
            Text(named(translate("Report", "Extended from"), dates.day(first)), typography.CELL_MUTED)
        )
    if action.life.percent_done is not None and action.status in WAITING:
        told = translate("ActionLife", "{percent} % done").format(percent=action.life.percent_done)
        lines.append(Text(escape(told), typography.CELL))
    if action.status in (ActionStatus.TO_CHECK, ActionStatus.VERIFIED) and action.done_on:
        lines.append(Text(named(translate("Report", "Done"), dates.day(action.done_on)), typography.CELL))
    status = action_status(action)
    lines.append(Text(f"{status[:1].upper()}{status[1:]}", typography.CELL))
    word = in_conflict() if "effectiveness" in action.conflicts else action.effectiveness.label
    lines.append(Text(escape(word), typography.CELL_MUTED))
    return Stack(lines)


def diverging(context: Context) -> Iterator[Block]:
    """Section 12: unresolved disagreement with the auditee and within the team."""
    view, sheet = context.view, context.sheet
    disputed = [f for f in view.findings if f.acknowledgement is Acknowledgement.DISPUTED]
    questions = [question for question in view.questions if question.diverging]
    stated_text = view.diverging_opinions.strip()
    if not (disputed or questions or stated_text):
        yield absent(
            sheet, translate("Report", "No diverging opinions remain between the audit team and the auditee.")
        )
        return
    yield labelled(sheet, translate("Report", "Statement"), view.diverging_opinions, first=True)
    if disputed:
        yield heading(translate("Report", "Disputed findings"), "disputed", sheet)
    for index, finding in enumerate(disputed):
        who = named(
            translate("Report", "Disputed by"),
            " · ".join(acknowledged_by(finding)) or translate("Report", "the auditee"),
        )
        body = Stack([Text(strong(finding.title)), Text(who), stated(finding.auditee_comment)], gap=3)
        row = labelled(sheet, "", body, first=index == 0)
        link = Text(context.finding_link(finding.number), typography.BODY_STRONG)
        yield Row([(0, sheet.side, link), *row.cells[1:]], pad=6, pad_bottom=8, rule=row.rule)
    yield from diverging_questions(context, questions)

"""Sections 8 to 12: nonconformities, opportunities, positive practices, actions, diverging opinions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iso20k_audit.model.view import ActionView, FindingView
from iso20k_audit.model.vocabulary import Acknowledgement, ActionStatus, FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, NewPage, Row, Stack, Text
from iso20k_audit.reports.cards import action_status, card
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
    text = translate("Report", "{counted}, the gravest first.").format(counted=listing(counted))
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
        yield from table(context, widths, heads, (_register_row(context, item) for item in found))
    for finding in found:
        if len(found) > 1:
            # A page of its own, so that it can be handed to whoever has to answer it.
            yield NewPage()
        yield from _cards(context, [finding])


def _register_row(context: Context, finding: FindingView) -> list[Cell]:
    mark = palette.OF_KIND[finding.kind]
    return [
        Text(context.finding_link(finding.number), typography.CELL_STRONG),
        MarkLine(mark, mark.short),
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
    yield from _cards(context, found)


def positives(context: Context) -> Iterator[Block]:
    """Section 10."""
    found = context.view.findings_of(FindingKind.POSITIVE)
    if not found:
        yield absent(context.sheet, translate("Report", "The audit recorded no positive practices."))
    yield from _cards(context, found)


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
        mark = palette.OF_KIND[action.finding_kind]
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
    if action.status is ActionStatus.VERIFIED and action.done_on:
        lines.append(Text(named(translate("Report", "Done"), dates.day(action.done_on)), typography.CELL))
    status = action_status(action)
    lines.append(Text(f"{status[:1].upper()}{status[1:]}", typography.CELL))
    lines.append(Text(escape(action.effectiveness.label), typography.CELL_MUTED))
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
            escape(finding.auditee_name) or translate("Report", "the auditee"),
        )
        body = Stack([Text(strong(finding.title)), Text(who), stated(finding.auditee_comment)], gap=3)
        row = labelled(sheet, "", body, first=index == 0)
        link = Text(context.finding_link(finding.number), typography.BODY_STRONG)
        yield Row([(0, sheet.side, link), *row.cells[1:]], pad=6, pad_bottom=8, rule=row.rule)
    if questions:
        yield heading(
            translate("Report", "Questions on which working papers diverge"), "diverging-papers", sheet
        )
    for index, question in enumerate(questions):
        views: list[Block] = [Text(escape(question.text))]
        for paper in question.papers:
            mark = palette.mark_of(paper.result)
            views.append(MarkLine(mark, f"{mark.word} · {paper.auditor}"))
        yield labelled(
            sheet,
            question.item,
            Stack(views, gap=3),
            first=index == 0,
            note=translate("Report", "Clause {clause}").format(clause=question.clause),
        )

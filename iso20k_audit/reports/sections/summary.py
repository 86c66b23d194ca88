"""Section 1: what a reader with two minutes must know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from iso20k_audit.model.view import ActionView, FindingView
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, Result
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, Gap, MarkLine, Row, Stack, Text
from iso20k_audit.reports.charts import BigCounts, GroupBars, HeatMap, Legend, percent, tiles
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    heading,
    is_audit_open,
    plural,
    prose,
    sentence,
    table,
)
from iso20k_audit.reports.sections.front import counted
from iso20k_audit.reports.typography import escape

_MOST_ACTIONS = 12
_LONGEST_LEAD = 700


def summary(context: Context) -> Iterator[Block]:
    """Conclusion, counts, heat map, bars and what must happen."""
    view, sheet = context.view, context.sheet
    conclusion = view.conclusion or view.conformity_statement
    if conclusion.strip():
        # What is meant to be read at a glance is set large; a long text would fill pages that way.
        face = typography.LEAD if len(conclusion) <= _LONGEST_LEAD else typography.BODY
        blocks = prose(conclusion, face)
    else:
        blocks = [
            Text(escape(counted(context)), typography.LEAD),
            Text("No conclusion has been stated yet.", typography.ABSENT),
        ]
    yield Row([(sheet.axis, sheet.main, Stack(blocks, gap=6))], pad=0, rule=None, gap_after=22)
    overall = view.overall()
    counts = view.finding_counts()
    numbers: list[tuple[str, str, palette.Mark | None]] = [
        (str(counts[FindingKind.MAJOR]), "Major", palette.MAJOR),
        (str(counts[FindingKind.MINOR]), "Minor", palette.MINOR),
        (str(counts[FindingKind.OPPORTUNITY]), "OFI", palette.OPPORTUNITY),
        (str(counts[FindingKind.POSITIVE]), "Positive", palette.POSITIVE),
        (percent(overall.degree), "Fulfilled", None),
    ]
    figures = BigCounts(numbers)
    figures.gap_after = 14
    yield figures
    if overall.questions:
        yield sentence(sheet, _degree_in_words(context), typography.NOTE)
    groups = view.conformity_by_group()
    yield heading("Conformity by clause group", "heat-map", sheet)
    if not groups:
        yield absent(sheet, "The checklist of this audit has no questions.")
    else:
        yield HeatMap(tiles(view), _legend(context))
        yield heading("Results of the questions", "bars", sheet)
        bars = GroupBars(groups, sheet.axis + 60)
        bars.gap_after = 10
        yield bars
    yield heading("What must happen", "must-happen", sheet)
    yield from _what_must_happen(context)


def _legend(context: Context) -> Legend:
    view = context.view
    counts = view.result_counts()
    marks = [palette.CONFORMS, palette.OPPORTUNITY, palette.MINOR, palette.MAJOR]
    for result in (Result.NOT_APPLICABLE, Result.NOT_SAMPLED):
        if counts[result]:
            marks.append(palette.OF_RESULT[result])
    overall = view.overall()
    if overall.diverging:
        marks.append(palette.DIVERGING)
    if overall.unanswered:
        marks.append(palette.UNANSWERED)
    return Legend(marks)


def _degree_in_words(context: Context) -> str:
    overall = context.view.overall()
    met = overall.results[Result.CONFORMS] + overall.results[Result.OPPORTUNITY]
    parts = [
        f"Of {plural(overall.questions, 'question')}, {overall.applicable} were judged and {met} of these "
        "are fulfilled"
        + (f" (degree of fulfilment {percent(overall.degree)})." if overall.degree is not None else ".")
    ]
    rest = [
        (overall.results[Result.NOT_APPLICABLE], "not applicable"),
        (overall.results[Result.NOT_SAMPLED], "not sampled"),
        (overall.unanswered, "not answered"),
        (overall.diverging, "with working papers that diverge"),
    ]
    left = [f"{count} {word}" for count, word in rest if count]
    if left:
        parts.append(f"Left out: {', '.join(left)}.")
    parts.append("An opportunity for improvement counts as fulfilled.")
    return " ".join(parts)


def _what_must_happen(context: Context) -> Iterator[Block]:
    view, sheet = context.view, context.sheet
    open_actions = [
        (finding, action)
        for finding in view.findings
        for action in finding.actions
        if action.status is not ActionStatus.VERIFIED
    ]
    waiting: list[tuple[FindingView, ActionView | None]] = [
        (finding, None) for finding in view.findings if is_audit_open(finding) and not finding.actions
    ]
    todo = [*waiting, *sorted(open_actions, key=_by_due)]
    if not todo:
        nothing = "No corrective action is open." if view.findings else "The audit raised no findings."
        yield absent(sheet, nothing)
        return
    today = view.report_on or (view.made_at.date() if view.made_at else None)
    rows = (_todo_row(context, finding, action, today) for finding, action in todo[:_MOST_ACTIONS])
    heads = ("Finding", "Grade", "Action", "Owner", "Due")
    yield from table(context, (sheet.axis - 46, 72, -5, -2.4, 92), heads, rows)
    more = len(todo) - _MOST_ACTIONS
    if more > 0:
        text = (
            f'{plural(more, "further action")} in <a href="#s11" color="{palette.LINK_HEX}">section 11</a>.'
        )
        yield sentence(sheet, text[0].upper() + text[1:], typography.NOTE)
    yield Gap(4)


def _by_due(pair: tuple[FindingView, ActionView]) -> tuple[date, int]:
    finding, action = pair
    return action.due_on or date.max, finding.kind.rank


def _todo_row(
    context: Context, finding: FindingView, action: ActionView | None, today: date | None
) -> list[Cell]:
    mark = palette.OF_KIND[finding.kind]
    number = Text(context.finding_link(finding.number), typography.CELL_STRONG)
    grade = MarkLine(mark, mark.short)
    if action is None:
        text = Text(f"Respond: {escape(finding.title)}", typography.CELL)
        return [number, grade, text, "Auditee", ""]
    what = action.action or action.correction or "Corrective action to be stated"
    return [number, grade, what, action.owner, due(action, today)]


def due(action: ActionView, today: date | None) -> Cell:
    """The due date; with the word if it has passed."""
    if today is not None and action.is_overdue(today):
        lines: list[Block] = [
            Text(dates.day(action.due_on), typography.CELL),
            MarkLine(palette.MINOR, "Overdue", typography.CELL_STRONG),
        ]
        return Stack(lines)
    return dates.day(action.due_on)

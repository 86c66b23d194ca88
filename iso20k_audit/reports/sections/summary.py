"""Section 1: what a reader with two minutes must know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.view import ActionView, FindingView
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, Result
from iso20k_audit.model.wording import commas, inside, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, Gap, MarkLine, Row, Stack, Text
from iso20k_audit.reports.charts import (
    BigCounts,
    GroupBars,
    HeatMap,
    Legend,
    legend_marks,
    percent,
    strip_note,
    tiles,
)
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    entries,
    heading,
    is_audit_open,
    limited,
    listing,
    prose,
    section_link,
    sentence,
    table,
)
from iso20k_audit.reports.graded import scale_sentence
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
            Text(translate("Report", "No conclusion has been stated yet."), typography.ABSENT),
        ]
    yield Row([(sheet.axis, sheet.main, Stack(blocks, gap=6))], pad=0, rule=None, gap_after=14)
    statements = (
        (translate("Report", "Conformity"), view.conformity_statement),
        (translate("Report", "Effectiveness"), view.effectiveness_statement),
    )
    made = [(label, text) for label, text in statements if text.strip() and text != conclusion]
    yield from entries(sheet, made)
    yield Gap(16)
    overall = view.overall()
    counts = view.finding_counts()
    numbers: list[tuple[str, str, palette.Mark | None]] = [
        (str(counts[FindingKind.MAJOR]), translate("Report", "Major"), palette.MAJOR),
        (str(counts[FindingKind.MINOR]), translate("Report", "Minor"), palette.MINOR),
        (str(counts[FindingKind.OPPORTUNITY]), translate("Report", "OFI"), palette.OPPORTUNITY),
        (str(counts[FindingKind.POSITIVE]), translate("Report", "Positive"), palette.POSITIVE),
        (percent(overall.degree), translate("Report", "Fulfilled"), None),
    ]
    if view.contested_kinds():
        numbers.insert(
            4, (str(view.contested_kinds()), translate("Conflicts", "In conflict"), palette.CONFLICT)
        )
    figures = BigCounts(numbers)
    figures.gap_after = 14
    yield figures
    if steps := scale_sentence(view):
        yield sentence(sheet, steps, typography.NOTE)
    if overall.questions:
        yield sentence(sheet, _degree_in_words(context), typography.NOTE)
    groups = view.conformity_by_group()
    yield heading(translate("Report", "Conformity by clause group"), "heat-map", sheet)
    if not groups:
        yield absent(sheet, translate("Report", "The checklist of this audit has no questions."))
    else:
        yield HeatMap(tiles(view), Legend(legend_marks(overall)), escape(strip_note(view)))
        yield heading(translate("Report", "Results of the questions"), "bars", sheet)
        bars = GroupBars(groups, sheet.axis + 46)
        bars.gap_after = 8
        yield bars
        legend = Legend(legend_marks(overall))
        legend.gap_after = 10
        yield legend
    yield heading(translate("Report", "What must happen"), "must-happen", sheet)
    yield from _what_must_happen(context)


def _degree_in_words(context: Context) -> str:
    overall = context.view.overall()
    met = overall.results[Result.CONFORMS] + overall.results[Result.OPPORTUNITY]
    if overall.degree is None:
        told = translate("Report", "Questions: {total}. Judged: {judged}; of these fulfilled: {met}.")
    else:
        told = translate(
            "Report",
            "Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).",
        )
    parts = [
        told.format(
            total=overall.questions,
            judged=overall.applicable,
            met=met,
            degree="" if overall.degree is None else percent(overall.degree),
        )
    ]
    contested = sum(question.contested for question in context.view.questions)
    rest = [
        (overall.results[Result.NOT_APPLICABLE], translate("Report", "not applicable")),
        (overall.results[Result.NOT_SAMPLED], translate("Report", "not sampled")),
        (overall.results[Result.RECORDED], translate("Report", "recorded without judgement")),
        (overall.unanswered, translate("Report", "not answered")),
        (overall.diverging - contested, translate("Report", "with working papers that diverge")),
        (contested, translate("Report", "with an answer in conflict")),
    ]
    left = [f"{count} {word}" for count, word in rest if count]
    if left:
        parts.append(translate("Report", "Left out: {left}.").format(left=commas(left)))
    parts.append(translate("Report", "An opportunity for improvement counts as fulfilled."))
    return " ".join(parts)


def _what_must_happen(context: Context) -> Iterator[Block]:
    """Open actions, the gravest first, and what else became of the actions in a sentence."""
    view, sheet = context.view, context.sheet
    todo: list[tuple[FindingView, ActionView | None]] = [
        (finding, action) for finding in view.findings for action in finding.actions if not _is_done(action)
    ]
    todo += [(finding, None) for finding in view.findings if is_audit_open(finding) and not finding.actions]
    if view.actions:
        yield _standing(context)
    if not todo:
        nothing = (
            translate("Report", "No corrective action is open.")
            if view.findings
            else translate("Report", "The audit raised no findings.")
        )
        yield absent(sheet, nothing)
        return
    todo.sort(key=_by_grade)
    widths = (sheet.axis - 46, -5, 92, 114)
    wide = context.columns(*widths)[1][1]
    rows = (_todo_row(context, finding, action, wide) for finding, action in todo[:_MOST_ACTIONS])
    heads = (
        translate("Report", "Finding"),
        translate("Report", "Action"),
        translate("Report", "Owner"),
        translate("Report", "Due and status"),
    )
    yield from table(context, widths, heads, rows)
    more = len(todo) - _MOST_ACTIONS
    if more > 0:
        text = translate("Report", "%n further action(s) in {place}.", None, more)
        yield sentence(sheet, text.format(place=section_link("11")), typography.NOTE)
    yield Gap(4)


def _is_done(action: ActionView) -> bool:
    return action.status in (ActionStatus.IMPLEMENTED, ActionStatus.TO_CHECK, ActionStatus.VERIFIED)


def _standing(context: Context) -> Row:
    """How many actions are overdue, open, implemented and verified, on which day."""
    actions = context.view.actions
    counts = Counter(action.status for action in actions)
    late = [action for action in actions if context.is_overdue(action)]
    day = dates.day(context.today)
    parts = [f"{counts[status]} {inside(status.label)}" for status in ActionStatus if counts[status]]
    text = translate("Report", "%n action(s) stated: {states}.", None, len(actions))
    if day:
        text = translate("Report", "%n action(s) stated: {states} on {day}.", None, len(actions))
    text = text.format(states=listing(parts), day=day)
    lines: list[Block] = []
    if late:
        word = translate("Report", "%n action(s) (is|are) overdue", None, len(late))
        if day:
            word = translate("Report", "%n action(s) (is|are) overdue on {day}", None, len(late)).format(
                day=day
            )
        lines.append(MarkLine(palette.OVERDUE, word, typography.BODY_STRONG))
    more = translate("Report", "All are in {place}, with those implemented and verified.")
    lines.append(Text(f"{escape(text)} {more.format(place=section_link('11'))}", typography.BODY))
    return Row(
        [(context.sheet.axis, context.sheet.main, Stack(lines, gap=3))], pad=0, rule=None, gap_after=10
    )


def _by_grade(pair: tuple[FindingView, ActionView | None]) -> tuple[int, date]:
    finding, action = pair
    return finding.kind.rank, (action.due_on if action else None) or date.max


def _todo_row(context: Context, finding: FindingView, action: ActionView | None, width: float) -> list[Cell]:
    """Two lines: what is due, and how it stands."""
    mark = palette.of_kind(finding.kind, contested=finding.kind_contested)
    number = Text(context.finding_link(finding.number), typography.CELL_STRONG)
    grade = MarkLine(mark, mark.short, typography.CELL)
    if action is None:
        what, owner = (
            translate("Report", "Respond: {finding}").format(finding=finding.title),
            translate("Report", "Auditee"),
        )
        state: list[Block] = [
            Text(translate("Report", "No date"), typography.CELL_ABSENT),
            Text(translate("Report", "No response"), typography.CELL),
        ]
    else:
        what, owner = (
            action.action or action.correction or translate("Report", "Corrective action to be stated"),
            action.owner,
        )
        day = dates.day(action.due_on)
        status = in_conflict() if "status" in action.conflicts else action.status.label
        state = [
            Text(day, typography.CELL)
            if day
            else Text(translate("Report", "No date"), typography.CELL_ABSENT)
        ]
        if context.is_overdue(action):
            word = translate("Report", "Overdue, {status}").format(status=inside(status))
            state.append(MarkLine(palette.OVERDUE, word, typography.CELL_STRONG))
        else:
            state.append(Text(status, typography.CELL_MUTED))
    text = limited(" ".join(what.split()), typography.CELL, width, 2.1 * typography.CELL.leading)
    return [Stack([number, grade]), text, owner, Stack(state)]

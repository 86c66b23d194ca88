"""The sections of the management-review pack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.management_view import (
    INPUTS,
    ManagementView,
    PackAction,
    PackFinding,
    PackObjective,
    PackTally,
    ReviewText,
)
from iso20k_audit.model.vocabulary import Effectiveness, FindingKind
from iso20k_audit.model.wording import commas, grouped, inside, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, Gap, MarkLine, Row, Stack, Text
from iso20k_audit.reports.charts import BigCounts, Legend, percent
from iso20k_audit.reports.compose import (
    Cell,
    absent,
    column_places,
    entries,
    heading,
    limited,
    prose,
    section_link,
    sentence,
    strong,
    table,
)
from iso20k_audit.reports.management_charts import TallyBars, TimeBars, closed_mark, raised_mark
from iso20k_audit.reports.palette import Mark
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import escape

_MOST_LINES = 40
"""Rows of a table of single records; what is more stands in the workbook."""


@dataclass
class Pack:
    """What all sections need: the numbers and the page."""

    view: ManagementView
    sheet: Sheet

    def columns(self, *widths: float) -> list[tuple[float, float]]:
        """See `compose.column_places`."""
        return column_places(self.sheet, widths)


def in_one_sentence(view: ManagementView) -> str:
    """What a director reads first."""
    majors, minors = view.open_at_end(FindingKind.MAJOR), view.open_at_end(FindingKind.MINOR)
    late = view.overdue_at_end(FindingKind.MAJOR) + view.overdue_at_end(FindingKind.MINOR)
    if not view.audits and not view.findings:
        return translate("ManagementPack", "No audit was held in this period.")
    if not majors and not minors:
        return translate("ManagementPack", "On {day} no nonconformity is open.").format(
            day=dates.day(view.as_of)
        )
    told = translate(
        "ManagementPack",
        "On {day} these nonconformities are open: major {majors}, minor {minors}; of them overdue {late}.",
    )
    return told.format(day=dates.day(view.as_of), majors=majors, minors=minors, late=late)


def glance(pack: Pack) -> Iterator[Block]:
    """Counts by kind, and what comes from where."""
    view, sheet = pack.view, pack.sheet
    yield sentence(sheet, escape(in_one_sentence(view)), typography.LEAD)
    figures = BigCounts(
        [
            (str(len(view.raised(FindingKind.MAJOR))), translate("Report", "Major"), palette.MAJOR),
            (str(len(view.raised(FindingKind.MINOR))), translate("Report", "Minor"), palette.MINOR),
            (str(len(view.raised(FindingKind.OPPORTUNITY))), translate("Report", "OFI"), palette.OPPORTUNITY),
            (str(len(view.raised(FindingKind.POSITIVE))), translate("Report", "Positive"), palette.POSITIVE),
            (str(len(view.audits)), translate("ManagementPack", "Audits"), None),
        ]
    )
    figures.gap_after = 14
    yield figures
    yield sentence(
        sheet,
        escape(
            translate(
                "ManagementPack",
                "Raised: in audits whose last day lies in the period, {period}. Closed: within the period. Open and "
                "overdue: on {day}.",
            ).format(period=dates.days(view.since, view.until), day=dates.day(view.as_of))
        ),
        typography.NOTE,
    )
    yield heading(translate("ManagementPack", "Findings by kind"), "kinds", sheet)
    rows: list[list[Cell]] = []
    for kind in FindingKind:
        mark = palette.OF_KIND[kind]
        follows = kind is not FindingKind.POSITIVE
        rows.append(
            [
                MarkLine(mark, kind.label, typography.CELL_STRONG),
                str(len(view.raised(kind))),
                str(view.closed_in_period(kind)) if follows else "",
                str(view.open_at_end(kind)) if follows else "",
                str(view.overdue_at_end(kind)) if follows else "",
            ]
        )
    yield from table(
        pack,
        (-4, -1.6, -1.6, -1.6, -1.6),
        (
            translate("ManagementPack", "Kind"),
            translate("ManagementPack", "Raised"),
            translate("ManagementPack", "Closed"),
            translate("ManagementPack", "Open at the end"),
            translate("ManagementPack", "Of them overdue"),
        ),
        rows,
        right=frozenset({1, 2, 3, 4}),
    )
    yield heading(translate("ManagementPack", "Inputs of a management review"), "inputs", sheet)
    yield from table(
        pack,
        (-7, -3),
        (
            translate("ManagementPack", "Input (ISO/IEC 20000-1 9.3, in our own words)"),
            translate("ManagementPack", "Where"),
        ),
        (
            [
                one.words,
                Text(section_link(one.section), typography.CELL)
                if one.section
                else Text(
                    escape(translate("ManagementPack", "To be brought by the organisation")),
                    typography.CELL_MUTED,
                ),
            ]
            for one in INPUTS
        ),
    )


def earlier(pack: Pack) -> Iterator[Block]:
    """Decisions of reviews before, as they were typed."""
    told = [one for one in pack.view.earlier if one.decisions.strip() or one.remarks.strip()]
    if not told:
        text = (
            translate("ManagementPack", "Earlier reviews are recorded, but no decisions of theirs.")
            if pack.view.earlier
            else translate("ManagementPack", "No earlier management review is recorded.")
        )
        yield absent(pack.sheet, text)
        return
    yield sentence(
        pack.sheet,
        escape(
            translate(
                "ManagementPack", "As recorded then; what became of each is to be reported in the review."
            )
        ),
        typography.NOTE,
    )
    yield from entries(pack.sheet, [(_review_name(one), one.decisions or one.remarks) for one in told])


def _review_name(review: ReviewText) -> str:
    day = dates.day(review.held_on)
    return commas(part for part in (review.title, day) if part)


def changes(pack: Pack) -> Iterator[Block]:
    """What audits and the audit programme say has changed."""
    if not pack.view.changes:
        yield absent(
            pack.sheet,
            translate(
                "ManagementPack",
                "Neither audits of the period nor the audit programme say that something changed.",
            ),
        )
        return
    yield from entries(pack.sheet, [(one.source, one.text) for one in pack.view.changes])


def nonconformities(pack: Pack) -> Iterator[Block]:
    """Trend, where and why, the single ones, and their actions."""
    view, sheet = pack.view, pack.sheet
    bad = view.nonconformities
    if not bad:
        yield absent(
            sheet, translate("ManagementPack", "No nonconformity was raised, closed or open in the period.")
        )
    else:
        yield heading(translate("ManagementPack", "Raised, closed and open by month"), "months", sheet)
        bars = TimeBars(view.months)
        bars.gap_after = 6
        yield bars
        legend = Legend([raised_mark(), closed_mark()])
        legend.gap_after = 4
        yield legend
        note = translate(
            "ManagementPack",
            "A nonconformity counts as raised on the last day of its audit, as closed on the day of the last "
            "verification. The line of numbers says how many were open at the end of each month.",
        )
        yield sentence(sheet, escape(note), typography.NOTE)
        yield from _figures(pack)
        yield from _tallies(pack, translate("ManagementPack", "By clause group"), "groups", view.groups)
        yield from _tallies(pack, translate("ManagementPack", "By kind of cause"), "causes", view.causes)
        yield heading(
            translate("ManagementPack", "Raised or closed in the period, or open at its end"), "ncs", sheet
        )
        yield from _finding_table(pack, bad, view.as_of)
    yield heading(translate("ManagementPack", "Corrective actions"), "actions", sheet)
    yield from _actions(pack)


def _figures(pack: Pack) -> Iterator[Block]:
    """Repeats, first-time fix and time to close, each with what it counts."""
    view = pack.view
    raised = len(view.raised(FindingKind.MAJOR)) + len(view.raised(FindingKind.MINOR))
    part, whole = view.first_time
    pairs = [
        (
            translate("ManagementPack", "Repeats"),
            translate("ManagementPack", "{repeats} of {raised} raised repeat an earlier finding.").format(
                repeats=view.repeats, raised=raised
            ),
        ),
        (
            translate("ManagementPack", "Right first time"),
            translate(
                "ManagementPack", "{part} of {whole} ({share}) closed without anything being sent back."
            ).format(part=part, whole=whole, share=percent(part / whole))
            if whole
            else translate("ManagementPack", "Not known: no steps were recorded."),
        ),
        (
            translate("ManagementPack", "Time to close"),
            translate("ManagementPack", "Median {days} days from raising to the last verification.").format(
                days=grouped(view.closing_days, 0 if view.closing_days == int(view.closing_days) else 1)
            )
            if view.closing_days is not None
            else translate("ManagementPack", "None of those raised in the period is closed."),
        ),
    ]
    yield from entries(pack.sheet, pairs)


def _tallies(pack: Pack, title: str, key: str, tallies: Sequence[PackTally]) -> Iterator[Block]:
    if not tallies:
        return
    yield heading(title, key, pack.sheet)
    bars = TallyBars(tallies, pack.sheet.axis + 60)
    bars.gap_after = 8
    yield bars
    marks = [palette.MAJOR, palette.MINOR]
    if any(one.other for one in tallies):
        marks.append(palette.CONFLICT)
    legend = Legend(marks)
    legend.gap_after = 10
    yield legend


def _finding_table(pack: Pack, findings: Sequence[PackFinding], on: date) -> Iterator[Block]:
    widths = (pack.sheet.axis - 30, -5, -2, 106)
    wide = pack.columns(*widths)[1][1]
    rows = (_finding_row(one, on, wide) for one in findings[:_MOST_LINES])
    heads = (
        translate("Report", "Finding"),
        translate("ManagementPack", "What, clauses, where"),
        translate("ManagementPack", "Audit"),
        translate("ManagementPack", "State"),
    )
    yield from table(pack, widths, heads, rows)
    yield from _more(pack, len(findings))


def _finding_row(one: PackFinding, on: date, wide: float) -> list[Cell]:
    mark = palette.OF_KIND[one.kind] if one.kind else palette.CONFLICT
    where = commas(part for part in (commas(one.clauses), one.site, one.client) if part)
    title = limited(
        one.title or translate("ManagementPack", "Without a title"), typography.CELL, wide, 2.1 * 12
    )
    lines: list[Block] = [title]
    if where:
        lines.append(Text(escape(where), typography.CELL_MUTED))
    if one.repeat_of:
        repeat = translate("ManagementPack", "Repeats {number}").format(number=one.repeat_of)
        lines.append(Text(escape(repeat), typography.CELL_STRONG))
    number = Text(escape(one.number), typography.CELL_STRONG)
    return [
        Stack([number, MarkLine(mark, mark.short, typography.CELL)]),
        Stack(lines),
        one.audit,
        Stack(list(_state(one, on))),
    ]


def _state(one: PackFinding, on: date) -> Iterator[Block]:
    if not one.is_nonconformity and one.kind is FindingKind.POSITIVE:
        return
    if one.is_closed and not one.is_open(on):
        told = translate("ManagementPack", "Closed {day}").format(day=dates.day(one.closed_on)).strip()
        yield Text(escape(told), typography.CELL_MUTED)
        return
    if one.is_overdue(on):
        yield MarkLine(palette.OVERDUE, translate("ManagementPack", "Open, overdue"), typography.CELL_STRONG)
    else:
        yield Text(escape(translate("ManagementPack", "Open")), typography.CELL)
    if one.due_on:
        due = translate("ManagementPack", "due {day}").format(day=dates.day(one.due_on))
        yield Text(escape(due), typography.CELL_MUTED)


def _more(pack: Pack, count: int) -> Iterator[Block]:
    if count > _MOST_LINES:
        told = translate("ManagementPack", "Shown: {shown} of {count}. The workbook holds all.")
        yield sentence(
            pack.sheet, escape(told.format(shown=_MOST_LINES, count=grouped(count))), typography.NOTE
        )


def _actions(pack: Pack) -> Iterator[Block]:
    view, sheet = pack.view, pack.sheet
    if not view.actions:
        yield absent(sheet, translate("ManagementPack", "No corrective action is recorded."))
        return
    late = sum(action.is_overdue for action in view.actions)
    parts = [f"{inside(status.label)} {count}" for status, count in view.action_counts()]
    told = translate("ManagementPack", "Corrective actions: {count}. By state: {states}.").format(
        count=len(view.actions), states="; ".join(parts)
    )
    lines: list[Block] = [Text(escape(told))]
    if late:
        told_late = translate("ManagementPack", "Overdue on {day}: {count}").format(
            day=dates.day(view.made_at), count=late
        )
        lines.insert(0, MarkLine(palette.OVERDUE, told_late, typography.BODY_STRONG))
    yield Row([(sheet.axis, sheet.main, Stack(lines, gap=3))], pad=0, rule=None, gap_after=10)
    widths = (70, -5, 92, 104)
    wide = pack.columns(*widths)[1][1]
    heads = (
        translate("ManagementPack", "Action"),
        translate("ManagementPack", "What, for which finding"),
        translate("Report", "Owner"),
        translate("Report", "Due and status"),
    )
    yield from table(pack, widths, heads, (_action_row(one, wide) for one in view.actions[:_MOST_LINES]))
    yield from _more(pack, len(view.actions))


def _action_row(one: PackAction, wide: float) -> list[Cell]:
    text = " ".join(one.text.split()) or translate("Report", "Corrective action to be stated")
    status = one.status.label if one.status else in_conflict()
    day = dates.day(one.due_on) or translate("Report", "No date")
    state: list[Block] = [Text(escape(day), typography.CELL)]
    if one.is_overdue:
        word = translate("Report", "Overdue, {status}").format(status=inside(status))
        state.append(MarkLine(palette.OVERDUE, word, typography.CELL_STRONG))
    else:
        state.append(Text(escape(status), typography.CELL_MUTED))
    return [
        Text(escape(one.number), typography.CELL_STRONG),
        Stack(
            [limited(text, typography.CELL, wide, 2.1 * 12), Text(escape(one.finding), typography.CELL_MUTED)]
        ),
        one.owner,
        Stack(state),
    ]


def effectiveness(pack: Pack) -> Iterator[Block]:
    """Outcome of the checks, and the single checks with rates before and after."""
    view, sheet = pack.view, pack.sheet
    if not view.actions:
        yield absent(
            sheet, translate("ManagementPack", "There is no corrective action whose effect could be checked.")
        )
        return
    marks: dict[Effectiveness, Mark | None] = {
        Effectiveness.EFFECTIVE: palette.CONFORMS,
        Effectiveness.NOT_EFFECTIVE: palette.MAJOR,
        Effectiveness.NOT_YET_VERIFIED: None,
    }
    figures = BigCounts(
        [(str(count), word.label, marks[word]) for word, count in view.effectiveness_counts()]
    )
    figures.gap_after = 14
    yield figures
    if not view.checks:
        yield absent(
            sheet,
            translate("ManagementPack", "No effectiveness check with its own sample was held in the period."),
        )
        return
    yield heading(translate("ManagementPack", "Checks held in the period"), "checks", sheet)
    rows: list[list[Cell]] = [
        [
            Text(escape(one.action), typography.CELL_STRONG),
            one.attribute,
            _rate(one.before),
            _rate(one.after),
            Stack(
                [
                    Text(escape(one.verdict.label), typography.CELL_STRONG),
                    Text(escape(dates.day(one.held_on)), typography.CELL_MUTED),
                ]
            ),
        ]
        for one in view.checks[:_MOST_LINES]
    ]
    yield from table(
        pack,
        (70, -4, -2, -2, -2.4),
        (
            translate("ManagementPack", "Action"),
            translate("ManagementPack", "Attribute looked at"),
            translate("ManagementPack", "Deviations before"),
            translate("ManagementPack", "Deviations after"),
            translate("ManagementPack", "Verdict"),
        ),
        rows,
    )


def _rate(pair: tuple[int, int] | None) -> str:
    if pair is None:
        return ""
    return translate("ManagementPack", "{deviations} of {size} ({share})").format(
        deviations=pair[0], size=pair[1], share=percent(pair[0] / pair[1])
    )


def objectives(pack: Pack) -> Iterator[Block]:
    """Each objective with its target and newest value."""
    view, sheet = pack.view, pack.sheet
    if view.wall and not view.objectives:
        yield absent(sheet, translate("ManagementPack", "Left out; see the cover."))
        return
    if not view.objectives:
        yield absent(sheet, translate("ManagementPack", "No objective is recorded."))
        return
    rows = [_objective_row(one) for one in view.objectives]
    yield from table(
        pack,
        (-5, -2, -2.4, -2.4),
        (
            translate("ManagementPack", "Objective, measured by"),
            translate("ManagementPack", "Target"),
            translate("ManagementPack", "Newest value"),
            translate("ManagementPack", "State"),
        ),
        rows,
    )


def _objective_row(one: PackObjective) -> list[Cell]:
    target = " ".join(part for part in (one.target, one.unit) if part)
    value = " ".join(part for part in (one.value, one.unit if one.value else "") if part)
    due = dates.day(one.due_on)
    return [
        Stack(
            [
                Text(escape(one.title), typography.CELL_STRONG),
                *([Text(escape(one.measure), typography.CELL_MUTED)] if one.measure else []),
            ]
        ),
        Stack(
            [
                Text(escape(target or "–"), typography.CELL),
                *([Text(escape(due), typography.CELL_MUTED)] if due else []),
            ]
        ),
        Stack(
            [
                Text(escape(value or translate("ManagementPack", "None yet")), typography.CELL),
                *([Text(escape(dates.day(one.read_on)), typography.CELL_MUTED)] if one.read_on else []),
            ]
        ),
        one.status,
    ]


def audit_results(pack: Pack) -> Iterator[Block]:
    """The audits of the period with counts, coverage and conclusions."""
    view, sheet = pack.view, pack.sheet
    if not view.audits:
        yield absent(sheet, translate("ManagementPack", "No audit has its last day in this period."))
        return
    rows: list[list[Cell]] = []
    for one in view.audits:
        what: list[Block] = [
            Text(strong(one.number), typography.CELL),
            *([Text(escape(one.title), typography.CELL)] if one.title else []),
            Text(
                escape(commas(part for part in (one.type.label, one.status.label) if part)),
                typography.CELL_MUTED,
            ),
        ]
        rows.append(
            [
                Stack(what),
                dates.days(one.starts_on, one.ends_on),
                *(str(one.count(kind)) for kind in FindingKind),
            ]
        )
    yield from table(
        pack,
        (-6, -3, 44, 44, 44, 52),
        (
            translate("ManagementPack", "Audit"),
            translate("ManagementPack", "Dates"),
            translate("Report", "Major"),
            translate("Report", "Minor"),
            translate("Report", "OFI"),
            translate("Report", "Positive"),
        ),
        rows,
        right=frozenset({2, 3, 4, 5}),
    )
    if view.clauses:
        yield sentence(
            sheet,
            escape(
                translate(
                    "ManagementPack",
                    "Internal and follow-up audits judged {done} of {total} clauses of {standard} in the period.",
                ).format(done=view.covered, total=view.clauses, standard=view.standard_title)
            ),
        )
    told = [(one.number, one.conclusion) for one in view.audits if one.conclusion.strip()]
    if told:
        yield heading(translate("ManagementPack", "Conclusions of the audits"), "conclusions", sheet)
        yield from entries(sheet, told)


def opportunities(pack: Pack) -> Iterator[Block]:
    """Opportunities and what is worth keeping."""
    view, sheet = pack.view, pack.sheet
    found = view.raised(FindingKind.OPPORTUNITY)
    if found:
        yield from _finding_table(pack, found, view.as_of)
    else:
        yield absent(
            sheet, translate("ManagementPack", "No opportunity for improvement was raised in the period.")
        )
    good = view.raised(FindingKind.POSITIVE)
    if good:
        yield heading(translate("ManagementPack", "Positive practices"), "positives", sheet)
        yield from _finding_table(pack, good, view.as_of)


def benefits(pack: Pack) -> Iterator[Block]:
    """What the organisation says it gained, apart from what was audited."""
    view, sheet = pack.view, pack.sheet
    if view.wall and not view.benefits:
        yield absent(sheet, translate("ManagementPack", "Left out; see the cover."))
        return
    if view.benefits_note:
        yield sentence(sheet, escape(view.benefits_note), typography.BODY_STRONG)
    if not view.benefits:
        yield absent(sheet, translate("ManagementPack", "No benefit is recorded for this period."))
        return
    rows: list[list[Cell]] = [
        [
            Stack(
                [
                    Text(escape(one.title), typography.CELL_STRONG),
                    Text(
                        escape(commas(part for part in (one.kind.label, one.finding) if part)),
                        typography.CELL_MUTED,
                    ),
                ]
            ),
            " ".join(part for part in (one.amount, one.unit) if part),
            dates.days(one.since, one.until),
            Stack(
                [
                    Text(escape(one.source or "–"), typography.CELL),
                    *([Text(escape(one.recorded_by), typography.CELL_MUTED)] if one.recorded_by else []),
                ]
            ),
        ]
        for one in view.benefits[:_MOST_LINES]
    ]
    yield from table(
        pack,
        (-4, -2.2, -3, -4),
        (
            translate("ManagementPack", "Benefit"),
            translate("ManagementPack", "Amount"),
            translate("ManagementPack", "From and to"),
            translate("ManagementPack", "How it is known, recorded by"),
        ),
        rows,
        right=frozenset({1}),
    )
    yield from _more(pack, len(view.benefits))
    if view.benefit_totals:
        totals = "; ".join(
            f"{kind}: {' '.join(part for part in (amount, unit) if part)}"
            for kind, amount, unit in view.benefit_totals
        )
        yield sentence(
            sheet,
            escape(translate("ManagementPack", "Sums by kind and unit: {totals}.").format(totals=totals)),
        )


def decisions(pack: Pack) -> Iterator[Block]:
    """What the management says to it, in a part of its own."""
    review, sheet = pack.view.review, pack.sheet
    if pack.view.wall:
        yield absent(sheet, translate("ManagementPack", "Left out; see the cover."))
        return
    if not review.remarks.strip() and not review.decisions.strip():
        yield absent(
            sheet,
            translate(
                "ManagementPack", "Nothing is recorded yet. The review writes its remarks and decisions here."
            ),
        )
        return
    yield from entries(
        sheet,
        [
            (translate("ManagementPack", "Remarks"), review.remarks),
            (translate("ManagementPack", "Decisions and actions"), review.decisions),
        ],
    )


def holds(pack: Pack) -> Iterator[Block]:
    """What was counted, what not, and how the data can be recognised."""
    view = pack.view
    pairs: list[tuple[str, Block | str]] = [
        (
            translate("ManagementPack", "Counted"),
            translate(
                "ManagementPack",
                "Issued findings of all audits up to the end of the period, with their actions as they stood on "
                "{day}. Findings that are still drafts and therefore left out: {drafts}.",
            ).format(day=dates.day(view.made_at), drafts=view.drafts),
        ),
        (
            translate("ManagementPack", "Not known here"),
            translate(
                "ManagementPack",
                "Service performance, customer feedback, suppliers, resources and risks: the organisation brings them.",
            ),
        ),
    ]
    if view.wall:
        pairs.append((translate("ManagementPack", "Left out"), view.wall))
    if view.log_head:
        told = translate(
            "ManagementPack",
            "{head} is the newest of the entries in the log of this workspace (entries: {count}). While both are the "
            "same, the data behind this pack are unchanged.",
        ).format(head=view.log_head, count=grouped(view.change_count))
        pairs.append((translate("Report", "Fingerprint of the data"), Stack(prose(told))))
    yield from entries(pack.sheet, pairs)
    yield Gap(4)

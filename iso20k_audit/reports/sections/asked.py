"""Annexes E and G: interviews by role, and the items looked at for each question with what they showed."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.fieldwork_view import InterviewView, SampleItemView, sample_count
from iso20k_audit.model.samples import count_words
from iso20k_audit.model.view import QuestionView
from iso20k_audit.model.vocabulary import Result, SampleVerdict
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, Row, Text
from iso20k_audit.reports.compose import Cell, Context, absent, sentence, strong, table
from iso20k_audit.reports.typography import escape

_MARKS = {
    SampleVerdict.AS_REQUIRED: Result.CONFORMS,
    SampleVerdict.DEVIATES: Result.MINOR,
    SampleVerdict.NOT_APPLICABLE: Result.NOT_APPLICABLE,
    SampleVerdict.NOT_DETERMINED: Result.NOT_SAMPLED,
}
"""Result whose mark a verdict has in print; its words are its own."""


def interviews(context: Context) -> Iterator[Block]:
    """The interviews held, by role: names of those asked are personal data and are not printed."""
    talks = sorted(
        context.view.interviews,
        key=lambda talk: (not talk.function, talk.function.casefold(), str(talk.held_at or "")),
    )
    if not talks:
        return
    heads = (
        translate("Report", "Interviewed (role)"),
        translate("Report", "Site and shift"),
        translate("Report", "Held"),
        translate("Report", "Auditor"),
        translate("Report", "Questions"),
    )
    yield from table(
        context, (-3.4, -2.6, -2.6, -2.4, -3.6), heads, (_interview(context, talk) for talk in talks)
    )


def _interview(context: Context, talk: InterviewView) -> list[Cell]:
    held = dates.moment(talk.held_at)
    if talk.minutes:
        held = translate("Report", "{moment}, {count} min").format(moment=held, count=talk.minutes)
    links = commas(context.question_link(item) for item in talk.question_items)
    return [
        talk.function or translate("Report", "Role not stated"),
        " · ".join(part for part in (talk.site, talk.shift) if part),
        held,
        talk.auditor,
        Text(links, typography.CELL) if links else "",
    ]


def sample_items(context: Context) -> Iterator[Block]:
    """Annex G: every item looked at, question by question."""
    view, sheet = context.view, context.sheet
    sampled = [question for question in view.questions if question.sample_items]
    if not sampled:
        yield absent(sheet, translate("Report", "No single items are listed; Annex A names the samples."))
        return
    yield sentence(
        sheet,
        escape(
            translate(
                "Report",
                "What each auditor listed to look at, and what it showed. An item without a result was not judged.",
            )
        ),
        typography.NOTE,
    )
    for question in sampled:
        context.step(question.item)
        yield _sampled(context, question)
        heads = (
            translate("Report", "Item"),
            translate("Report", "Kind"),
            translate("Report", "Looked at"),
            translate("Report", "Result"),
            translate("Report", "Note"),
        )
        rows = (_item(context, item) for item in question.sample_items)
        yield from table(context, (-2.4, -1.4, -2.8, -2.4, -4.2), heads, rows)


def _sampled(context: Context, question: QuestionView) -> Row:
    counted = escape(count_words(sample_count(question.sample_items)))
    text = f"{context.question_link(question.item)} {escape(question.text)}<br/>{strong(counted)}"
    return Row(
        [(0, context.sheet.width, Text(text, typography.CELL))],
        pad=2,
        pad_bottom=4,
        rule=None,
        keep_next=True,
        gap_before=4,
    )


def _item(context: Context, item: SampleItemView) -> list[Cell]:
    looked = dates.moment(item.looked_at) if item.looked_at else translate("Report", "Not looked at")
    verdict: Cell = ""
    if item.verdict is not None:
        mark = palette.mark_of(_MARKS[item.verdict], diverging=False)
        verdict = MarkLine(mark, item.verdict.label, typography.CELL)
    note = escape(item.note)
    links = commas(context.evidence_link(number) for number in item.evidence_numbers)
    return [
        item.reference,
        item.kind.label,
        "\n".join(part for part in (looked, item.auditor) if part),
        verdict,
        Text("<br/>".join(part for part in (note, links) if part), typography.CELL) if note or links else "",
    ]

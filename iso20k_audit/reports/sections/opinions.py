"""Where auditors judged a question differently: what each says, and what the lead auditor decided.

Undecided questions stand in section 12 as diverging opinions, decided ones in an annex. Both verdicts are printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iso20k_audit.model.view import QuestionView, WorkingPaperView
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, Row, Stack, Text
from iso20k_audit.reports.compose import (
    Context,
    absent,
    heading,
    labelled,
    named,
    sentence,
    strong,
)
from iso20k_audit.reports.coverage import references, standard_title
from iso20k_audit.reports.sections.annexes import paper_markup
from iso20k_audit.reports.typography import escape


def diverging_questions(context: Context, questions: Sequence[QuestionView]) -> Iterator[Block]:
    """Part of section 12: the questions on which no decision was made."""
    if not questions:
        return
    title = translate("Report", "Questions on which working papers diverge")
    yield heading(title, "diverging-papers", context.sheet)
    for index, question in enumerate(questions):
        yield _entry(context, question, _undecided(question), first=index == 0)


def _undecided(question: QuestionView) -> list[Block]:
    if not question.left_diverging:
        return [Text(translate("Report", "The lead auditor has not concluded."), typography.NOTE)]
    label = translate("Report", "Left undecided by {name}").format(name=question.conclusion_by)
    return [Text(_told(label, question.conclusion_reason)), *_stale(question)]


def decisions(context: Context) -> Iterator[Block]:
    """Annex: the questions on which the lead auditor decided between differing answers."""
    decided = [question for question in context.view.questions if question.is_decided]
    if not decided:
        told = translate("Report", "The lead auditor had no differing answers of the audit team to decide.")
        yield absent(context.sheet, told)
        return
    told = translate(
        "Report",
        "Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided "
        "which result counts.",
    )
    yield sentence(context.sheet, escape(told), typography.NOTE)
    for index, question in enumerate(decided):
        context.step(question.item)
        yield _entry(context, question, _decision(question), first=index == 0)


def _decision(question: QuestionView) -> list[Block]:
    mark = palette.mark_of(question.result)
    label = translate("Report", "Decided by {name}").format(name=question.conclusion_by)
    if question.concluded_at is not None:
        label = f"{label}, {dates.moment(question.concluded_at)}"
    words = mark.word if not question.value else f"{mark.word} · {question.value}"
    blocks: list[Block] = [MarkLine(mark, words)]
    for standard, verdict in question.verdicts.items():
        told = translate("Report", "Verdict for {standard}").format(standard=standard_title(standard))
        blocks.append(Text(named(told, strong(verdict.label))))
    return [*blocks, Text(_told(label, question.conclusion_reason)), *_stale(question)]


def _told(label: str, text: str) -> str:
    """A strong label, with a text after it if there is one."""
    if not text.strip():
        return f"{strong(label)}."
    return translate("Report", "{label}: {text}").format(label=strong(label), text=escape(text))


def _stale(question: QuestionView) -> list[Block]:
    return [Text(escape(f"{words}."), typography.NOTE) for words in question.conclusion_stale]


def _entry(context: Context, question: QuestionView, outcome: list[Block], *, first: bool) -> Row:
    blocks: list[Block] = [Text(escape(question.text))]
    for paper in question.papers:
        blocks += _opinion(context, question, paper)
    row = labelled(
        context.sheet,
        "",
        Stack([*blocks, *outcome], gap=4),
        first=first,
    )
    clause = translate("Report", "Clause {clause}").format(clause=references(context.view, question)[0])
    link = Stack(
        [
            Text(context.question_link(question.item), typography.BODY_STRONG),
            Text(escape(clause), typography.CAPTION),
        ]
    )
    return Row(
        [(0, context.sheet.side, link), *row.cells[1:]],
        pad=6,
        pad_bottom=8,
        rule=row.rule,
        floor=100,
        again=question.item,
    )


def _opinion(context: Context, question: QuestionView, paper: WorkingPaperView) -> list[Block]:
    mark = palette.mark_of(paper.result, contested="result" in paper.conflicts)
    blocks: list[Block] = [MarkLine(mark, " · ".join(filter(None, (mark.word, paper.auditor))))]
    details = paper_markup(question, paper, signed=False)
    if details:
        blocks.append(Text(details, typography.CELL))
    if paper.evidence_numbers:
        links = commas(context.evidence_link(number) for number in paper.evidence_numbers)
        blocks.append(Text(named(translate("Report", "Evidence"), links), typography.CELL))
    return blocks

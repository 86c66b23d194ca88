"""Which sections were signed off in the program, by whom and when; part of section 16."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.review_state import SignState
from iso20k_audit.model.review_view import SignOffView
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.model.wording import translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine
from iso20k_audit.reports.compose import Cell, Context, sentence, table
from iso20k_audit.reports.typography import escape

_MARKS = {SignState.SIGNED: Result.CONFORMS, SignState.STALE: Result.MINOR, SignState.UNSIGNED: None}
"""Result whose mark a state has in print; its words are its own."""


def sign_offs(context: Context) -> Iterator[Block]:
    """One line for each section and auditor; one sentence where nobody signed in the program."""
    lines = context.view.sign_offs
    if not lines:
        return
    if not any(line.is_touched for line in lines):
        text = translate("Report", "The sections were not signed off one by one.")
        yield sentence(context.sheet, escape(text), typography.NOTE)
        return
    text = translate(
        "Report",
        "Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while "
        "nothing of what was signed has changed.",
    )
    yield sentence(context.sheet, escape(text), typography.NOTE)
    heads = (
        translate("Report", "Section"),
        translate("Report", "Auditor"),
        translate("Report", "Signed"),
        translate("Report", "Lead auditor"),
        translate("Report", "Signed"),
        translate("Report", "State"),
    )
    yield from table(context, (-3.0, -2.0, -2.2, -2.0, -2.2, -2.0), heads, map(_line, lines))


def _line(line: SignOffView) -> list[Cell]:
    mark = palette.mark_of(_MARKS[line.state])
    return [
        line.section,
        line.auditor,
        dates.day(line.auditor_at),
        line.lead,
        dates.day(line.lead_at),
        MarkLine(mark, line.state.label, typography.CELL),
    ]

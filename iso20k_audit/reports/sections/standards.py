"""The same answers read otherwise: by standard, by ITIL 4 practice, and as maturity of each clause."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.scoring import MATURITY_LEVELS, maturity_word
from iso20k_audit.model.view import ClauseConformity, MaturityRow
from iso20k_audit.model.wording import commas, grouped, inside, translate
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Block, MarkLine, Text
from iso20k_audit.reports.charts import DegreeBar, gravest, short_head, shown_results
from iso20k_audit.reports.compose import Cell, Context, heading, sentence, strong, table
from iso20k_audit.reports.coverage import criteria, standard_title
from iso20k_audit.reports.typography import escape


def by_standard(context: Context) -> Iterator[Block]:
    """Overall counts for each standard, then every clause of those besides the audit's own."""
    view, sheet = context.view, context.sheet
    standards = criteria(view)
    if len(standards) < 2 or view.only_standard:
        return
    yield heading(translate("Report", "By standard"), "by-standard", sheet)
    yield sentence(
        sheet,
        translate(
            "Report",
            "A question that counts for several standards is asked once. Its answer is the "
            "verdict for each, unless the auditor judged it otherwise for one; findings can be "
            "graded differently for each.",
        ),
        typography.NOTE,
    )
    parts = {standard: view.for_standard(standard) for standard in standards}
    wholes = [parts[standard].overall() for standard in standards]
    rows = [
        _counts(standard_title(standard), whole, wholes)
        for standard, whole in zip(standards, wholes, strict=True)
    ]
    yield from _table(context, translate("Report", "Standard"), rows, wholes)
    for standard in standards[1:]:
        clauses = parts[standard].conformity_by_clause()
        title = standard_title(standard)
        yield heading(title, f"standard-{standard}", sheet)
        lines = [_counts(f"{row.number} {row.title}", row, clauses, number=row.number) for row in clauses]
        yield from _table(
            context, translate("Report", "Clause of {title}").format(title=title), lines, clauses
        )


def by_practice(context: Context) -> Iterator[Block]:
    """Counts for each ITIL 4 practice; nothing where the checklist names none."""
    rows = context.view.conformity_by_practice()
    if not rows:
        return
    yield heading(translate("Report", "By ITIL 4 practice"), "by-practice", context.sheet)
    yield sentence(
        context.sheet,
        translate("Report", "A question that belongs to several practices counts for each of them."),
        typography.NOTE,
    )
    yield from _table(
        context, translate("Report", "Practice"), [_counts(row.title, row, rows) for row in rows], rows
    )


def maturity(context: Context) -> Iterator[Block]:
    """How far each clause is, with effort and owner of the gap; nothing where no level was recorded."""
    view, sheet = context.view, context.sheet
    rows = view.maturity_by_clause()
    if not rows:
        return
    yield heading(translate("Report", "Maturity by clause"), "maturity", sheet)
    levels = commas(f"{level} {inside(maturity_word(level))}" for level in MATURITY_LEVELS)
    mean = grouped(sum(row.level for row in rows) / len(rows), 1)
    low = sum(row.level < 3 for row in rows)
    yield sentence(
        sheet,
        translate(
            "Report",
            "Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is "
            "{mean}. Where a clause was rated by several questions, the lowest level counts. "
            "Weight says how much certification hangs on it.",
        ).format(levels=levels, count=len(rows), low=low, mean=mean),
        typography.NOTE,
    )
    heads = (
        translate("Report", "Clause"),
        translate("Report", "Level"),
        translate("Report", "Weight"),
        translate("Report", "Effort"),
        translate("Report", "Owner"),
    )
    yield from table(context, (-5, 128, 46, -2.5, -2.5), heads, (_maturity_row(row) for row in rows))


def _maturity_row(row: MaturityRow) -> list[Cell]:
    dots = "●" * row.level + "○" * (5 - row.level)
    level = (
        f'<font color="{palette.MUTED_HEX}">{dots}</font> {strong(str(row.level))} {maturity_word(row.level)}'
    )
    return [
        Text(f"{strong(row.number)} {escape(row.title)}", typography.CELL),
        Text(level, typography.CELL),
        str(row.weight),
        row.effort,
        row.owner,
    ]


def _counts(
    name: str, row: ClauseConformity, rows: list[ClauseConformity], *, number: str = ""
) -> list[Cell]:
    opened = row.unanswered + row.diverging
    title = strong(number) + " " + escape(name.removeprefix(number).strip()) if number else strong(name)
    return [
        MarkLine(gravest(row, []), "", typography.CELL),
        Text(title, typography.CELL),
        *(str(row.results[result]) if row.results[result] else "" for result in shown_results(rows)),
        str(opened) if opened else "",
        DegreeBar(row.degree),
    ]


def _table(
    context: Context, what: str, lines: list[list[Cell]], rows: list[ClauseConformity]
) -> Iterator[Block]:
    results = shown_results(rows)
    heads = (
        "",
        what,
        *(short_head(result) for result in results),
        translate("Report", "Open"),
        translate("Report", "Fulfilled"),
    )
    widths = (15, -1, *([25.0] * len(results)), 41.0, 64)
    yield from table(context, widths, heads, lines, right=frozenset(range(2, len(results) + 3)))

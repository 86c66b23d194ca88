"""Sections 5 to 7: how the audit was done, what changed since the last one, and conformity by clause."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.view import ClauseConformity, FindingView
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.reports import typography
from iso20k_audit.reports.blocks import Block, MarkLine, Text
from iso20k_audit.reports.charts import ORDER, DegreeBar, gravest
from iso20k_audit.reports.compose import Cell, Context, absent, entries, sentence, table
from iso20k_audit.reports.typography import escape

SAMPLING_CAVEAT = (
    "The audit examined samples of the records, services and activities that were available when it was "
    "held. What was not sampled was not examined: nonconformities may exist that this report does not "
    "name, and the absence of a finding is no proof of conformity beyond the samples."
)


def method(context: Context) -> Iterator[Block]:
    """Section 5: method, sampling and limits."""
    view = context.view
    yield from entries(
        context.sheet,
        [
            ("Method", view.method),
            ("Sampling", view.sampling_statement),
            ("Limits of sampling", Text(SAMPLING_CAVEAT)),
            ("Grading", Text(_GRADING)),
        ],
    )


_GRADING = (
    "A major nonconformity puts in doubt that the service management system can achieve its intended "
    "results; several minor ones on one matter may add up to it. A minor nonconformity does not. An "
    "opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. "
    "Causes and solutions are left to the auditee."
)


def changes(context: Context) -> Iterator[Block]:
    """Section 6: what is different from the last audit and what became of its findings."""
    view = context.view
    yield from entries(
        context.sheet,
        [
            ("Significant changes since the last audit", view.significant_changes),
            ("Effectiveness of earlier corrective actions", view.previous_actions_effectiveness),
        ],
    )


def conformity(context: Context) -> Iterator[Block]:
    """Section 7: every clause with its counts, degree and findings."""
    view, sheet = context.view, context.sheet
    clauses = view.conformity_by_clause()
    if not clauses:
        yield absent(sheet, "The checklist of this audit has no questions.")
        return
    yield sentence(
        sheet,
        "Questions by result: conforms, opportunity for improvement, minor and major nonconformity, not "
        "applicable (N/a), not sampled (N/s), and open: not answered, or with working papers that diverge. "
        "Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape "
        "before a clause is its gravest result or finding.",
        typography.NOTE,
    )
    heads = ("", "Clause", *_HEADS, "Open", "Fulfilled", "Findings")
    widths = (15, -1, 30, 25, 25, 25, 25, 25, 42, 64, 60)
    found = _findings_by_clause(context)
    rows = (_clause_row(context, clause, found.get(clause.number, [])) for clause in clauses)
    yield from table(context, widths, heads, rows, right=frozenset(range(2, 9)))


_SHORT_HEADS = {
    Result.CONFORMS: "Conf",
    Result.OPPORTUNITY: "OFI",
    Result.MINOR: "Min",
    Result.MAJOR: "Maj",
    Result.NOT_APPLICABLE: "N/a",
    Result.NOT_SAMPLED: "N/s",
}
_HEADS = tuple(_SHORT_HEADS[result] for result in ORDER)


def _findings_by_clause(context: Context) -> dict[str, list[FindingView]]:
    found: dict[str, list[FindingView]] = {}
    for finding in context.view.findings:
        for clause in finding.clauses:
            found.setdefault(clause, []).append(finding)
    return found


def _clause_row(context: Context, clause: ClauseConformity, findings: list[FindingView]) -> list[Cell]:
    mark = gravest(clause, [finding.kind for finding in findings])
    opened = clause.unanswered + clause.diverging
    counts = [str(clause.results[result]) if clause.results[result] else "" for result in ORDER]
    title = f'<font name="{typography.SEMIBOLD}">{escape(clause.number)}</font> {escape(clause.title)}'
    links = "<br/>".join(context.finding_link(finding.number) for finding in findings)
    return [
        MarkLine(mark, "", typography.CELL),
        Text(title, typography.CELL),
        *counts,
        str(opened) if opened else "",
        DegreeBar(clause.degree),
        Text(links, typography.CELL) if links else "",
    ]

"""Sections 5 to 7: how the audit was done, what changed since the last one, and conformity by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iso20k_audit.model.view import ClauseConformity, FindingView
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.model.wording import commas, inside, translate
from iso20k_audit.reports import typography
from iso20k_audit.reports.blocks import Block, MarkLine, Text
from iso20k_audit.reports.charts import DegreeBar, gravest, short_head, shown_results
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    entries,
    number_style,
    section_link,
    sentence,
    table,
)
from iso20k_audit.reports.coverage import coverage
from iso20k_audit.reports.sections import standards
from iso20k_audit.reports.sections.followed_up import followed_up
from iso20k_audit.reports.typography import escape


def sampling_caveat() -> str:
    """What holds of every audit by samples."""
    return translate(
        "Report",
        "The audit examined samples of the records, services and activities that were "
        "available when it was held. What was not sampled was not examined: nonconformities "
        "may exist that this report does not name, and the absence of a finding is no proof "
        "of conformity beyond the samples.",
    )


def method(context: Context) -> Iterator[Block]:
    """Section 5: method, sampling and limits."""
    view = context.view
    yield from entries(
        context.sheet,
        [
            (translate("Report", "Method"), view.method),
            (translate("Report", "Sampling"), view.sampling_statement),
            (translate("Report", "Limits of sampling"), Text(sampling_caveat())),
            (translate("Report", "Grading"), Text(_grading())),
        ],
    )


def _grading() -> str:
    return translate(
        "Report",
        "A major nonconformity puts in doubt that the service management system can achieve "
        "its intended results; several minor ones on one matter may add up to it. A minor "
        "nonconformity does not. An opportunity for improvement is no nonconformity, and a "
        "nonconformity is never recorded as one. Causes and solutions are left to the "
        "auditee.",
    )


def changes(context: Context) -> Iterator[Block]:
    """Section 6: what is different from the last audit and what became of its findings."""
    view = context.view
    yield from entries(
        context.sheet,
        [
            (translate("Report", "Significant changes since the last audit"), view.significant_changes),
            (
                translate("Report", "Effectiveness of earlier corrective actions"),
                view.previous_actions_effectiveness,
            ),
        ],
    )
    yield from followed_up(context)


def conformity(context: Context) -> Iterator[Block]:
    """Section 7: every clause with its counts, degree and findings."""
    view, sheet = context.view, context.sheet
    clauses = view.conformity_by_clause()
    if not clauses:
        yield absent(sheet, translate("Report", "The checklist of this audit has no questions."))
        return
    results = shown_results(clauses)
    yield sentence(
        sheet,
        translate(
            "Report",
            "Questions by result: {result_words}, and open: not answered, or with working papers "
            "that diverge. Fulfilled is the share of judged questions that conform, with or "
            "without an opportunity. The shape before a clause is its gravest result or finding. "
            "Evidence counts what the questions and findings of a clause rest on; {section_link} "
            "names it, {section_link2} describes it.",
        ).format(
            result_words=_result_words(results),
            section_link=section_link("C"),
            section_link2=section_link("B"),
        ),
        typography.NOTE,
    )
    heads = (
        "",
        translate("Report", "Clause"),
        *(short_head(r) for r in results),
        translate("Report", "Open"),
        translate("Report", "Fulfilled"),
        translate("Report", "Evidence"),
        translate("Report", "Findings"),
    )
    counts = (*([25.0] * len(results)), 41.0)
    widths = (15, -1, *counts, 58, 46, 62)
    found = _findings_by_clause(context)
    seen = {line.clause: line.evidence for line in coverage(view)}
    rows = (
        _clause_row(context, clause, results, seen.get(clause.number, ()), found.get(clause.number, []))
        for clause in clauses
    )
    right = frozenset((*range(2, len(results) + 3), len(results) + 4))
    yield from table(context, widths, heads, rows, right=right)
    yield from standards.maturity(context)
    yield from standards.by_standard(context)
    yield from standards.by_practice(context)


def _result_words(results: Sequence[Result]) -> str:
    """The results with the words above their columns."""
    return commas(f"{inside(result.label)} ({short_head(result)})" for result in results)


def _findings_by_clause(context: Context) -> dict[str, list[FindingView]]:
    found: dict[str, list[FindingView]] = {}
    for finding in context.view.findings:
        for clause in finding.clauses:
            found.setdefault(clause, []).append(finding)
    return found


def _clause_row(
    context: Context,
    clause: ClauseConformity,
    results: Sequence[Result],
    evidence: Sequence[str],
    findings: list[FindingView],
) -> list[Cell]:
    mark = gravest(clause, [finding.kind for finding in findings])
    opened = clause.unanswered + clause.diverging
    counts = [str(clause.results[result]) if clause.results[result] else "" for result in results]
    title = f'<font name="{typography.SEMIBOLD}">{escape(clause.number)}</font> {escape(clause.title)}'
    links = "<br/>".join(context.finding_link(finding.number) for finding in findings)
    return [
        MarkLine(mark, "", typography.CELL),
        Text(title, typography.CELL),
        *counts,
        str(opened) if opened else "",
        DegreeBar(clause.degree),
        Text(context.evidence_count_link(evidence), number_style()) if evidence else "",
        Text(links, typography.CELL) if links else "",
    ]

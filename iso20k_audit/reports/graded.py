"""How the grade of a finding came about, compactly in its card, and the counts by step of an own scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from iso20k_audit.model.grade_view import step_counts
from iso20k_audit.model.view import AuditView, FindingView
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import typography
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.compose import Context, named, stated, strong
from iso20k_audit.reports.typography import escape


def grading(context: Context, finding: FindingView) -> Iterator[tuple[str, Block]]:
    """Label and body of each line: reason, how it was graded, and the systemic finding with its minors."""
    grade = finding.grade
    same = grade.deviation.strip() == finding.grade_reason.strip()
    if finding.kind.is_nonconformity or finding.grade_reason.strip():
        yield translate("Report", "Reason for the grade"), stated(finding.grade_reason)
    lines: list[Block] = []
    if grade.proposed is not None and grade.justification:
        told = translate("Report", "Proposed by the rules: {kind}.").format(kind=grade.proposed.label)
        lines.append(Text(f"{strong(told)} {escape(grade.justification)}", typography.BODY))
    if grade.deviation.strip() and not same:
        head = translate("Report", "Graded otherwise because")
        lines.append(Text(named(head, escape(grade.deviation)), typography.BODY))
    elif grade.deviation.strip():
        lines.append(Text(translate("Report", "Graded otherwise for the reason above."), typography.BODY))
    if grade.answers:
        lines.append(Text(escape(" · ".join(grade.answer_words)), typography.CELL_MUTED))
    if grade.decided:
        told = translate("Report", "Decided by the lead auditor: {name}.").format(name=grade.decided_by)
        lines.append(Text(escape(told), typography.CELL_MUTED))
    elif lines:
        lines.append(
            Text(escape(translate("Report", "The lead auditor has not decided yet.")), typography.CELL_MUTED)
        )
    if lines:
        yield translate("Report", "Grading"), Stack(lines, gap=3)
    if grade.part_of:
        told = translate("Report", "One of the cases that show {number}").format(
            number=_links(context, [grade.part_of])
        )
        yield translate("Report", "Systemic finding"), Text(told, typography.BODY)
    if grade.parts:
        yield translate("Report", "Shown by"), Text(_links(context, grade.parts), typography.BODY)


def _links(context: Context, numbers: Sequence[str]) -> str:
    return commas(context.finding_link(number) for number in numbers)


def scale_sentence(view: AuditView) -> str:
    """Findings by step of the own scale, with the standard kind of each; empty where there is no scale."""
    counts = step_counts(view.findings)
    if not counts:
        return ""
    order = sorted(counts.items(), key=lambda one: (one[0][0].rank, one[0][1]))
    told = translate("Report", "{step} ({kind}): {count}")
    parts = [told.format(step=step, kind=kind.label, count=count) for (kind, step), count in order]
    return translate("Report", "In the organisation's own grading scale: {steps}.").format(
        steps=commas(parts)
    )

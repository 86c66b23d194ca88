"""Sections 13 to 16: management processes, conclusion, disclaimers and signatures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iso20k_audit.model.wording import translate
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Block, Text
from iso20k_audit.reports.charts import percent
from iso20k_audit.reports.compose import Context, entries, section_link, sentence
from iso20k_audit.reports.sections.conflicts import open_conflicts
from iso20k_audit.reports.sections.signed import sign_offs
from iso20k_audit.reports.typography import REGULAR, draw_text, escape, one_line


def management_processes(context: Context) -> Iterator[Block]:
    """Section 13: on the auditee's own internal audits and management reviews."""
    remark = context.view.internal_audit_and_management_review_remark
    yield from entries(context.sheet, [(translate("Report", "Remark"), remark)])


def conclusion(context: Context) -> Iterator[Block]:
    """Section 14: conclusion, recommendations, follow-up."""
    view = context.view
    degree = view.overall().degree
    share = (
        translate("Report", "No question has been judged yet.")
        if degree is None
        else translate("Report", "{percent} of the judged questions are fulfilled.").format(
            percent=percent(degree)
        )
    )
    yield from entries(
        context.sheet,
        [
            (translate("Report", "Conclusion"), view.conclusion),
            (translate("Report", "Statement on conformity"), view.conformity_statement),
            (translate("Report", "Degree of fulfilment"), Text(escape(share))),
            (translate("Report", "Statement on effectiveness"), view.effectiveness_statement),
            (translate("Report", "Appropriateness of the scope"), view.scope_appropriateness),
            (translate("Report", "Objectives met"), view.objectives_met),
            (translate("Report", "Recommendations"), view.recommendations),
            (translate("Report", "Follow-up"), view.follow_up),
            (translate("Report", "Implications for the audit programme"), view.programme_implications),
        ],
    )
    yield from open_conflicts(context)


def disclaimer(context: Context) -> Iterator[Block]:
    """Section 15: what the report does not claim and who may read it."""
    view = context.view
    word = view.confidentiality.label
    text = translate(
        "Report",
        "This report is classified “{word}”. It is meant for the recipients in its "
        "distribution list. It may be passed on only with the consent of the audit client, "
        "and the audit team discloses nothing of the audit to others unless the law demands "
        "it.",
    ).format(word=word)
    sampling = translate(
        "Report",
        "An audit rests on samples and gives no certainty about what was not examined. How "
        "this one sampled, and the limits that follow from it, are stated in {section_link}.",
    ).format(section_link=section_link("5"))
    yield from entries(
        context.sheet,
        [
            (translate("Report", "Sampling"), Text(sampling)),
            (translate("Report", "Confidentiality"), Text(text)),
            (translate("Report", "Retention"), view.retention),
        ],
    )


class SignatureLines(Block):
    """Lines to sign on, two side by side, with name and role below."""

    gap = 24.0

    def __init__(self, people: list[tuple[str, str]]) -> None:
        self.people = people

    def height(self, width: float) -> float:
        """For each pair room to sign above the line, and the longer name below it."""
        return sum(self._heights(width))

    def _pairs(self) -> list[list[tuple[str, str]]]:
        return [self.people[at : at + 2] for at in range(0, len(self.people), 2)]

    def _heights(self, width: float) -> list[float]:
        wide = (width - self.gap) / 2
        return [76 + max(_signer(name).height(wide) for name, _ in pair) for pair in self._pairs()]

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the lines."""
        wide = (width - self.gap) / 2
        for pair, high in zip(self._pairs(), self._heights(width), strict=True):
            for index, (name, role) in enumerate(pair):
                left = x + index * (wide + self.gap)
                canvas.setStrokeColor(palette.INK)
                canvas.setLineWidth(0.8)
                canvas.line(left, top - 56, left + wide, top - 56)
                draw_text(canvas, left, top - 68, role, REGULAR, 8, palette.MUTED)
                _signer(name).draw(canvas, left, top - 72, wide)
            top -= high


def _signer(name: str) -> Text:
    return Text(escape(one_line(name)), typography.BODY_STRONG)


def signatures(context: Context) -> Iterator[Block]:
    """Section 16: sections signed off, four signatures and the data that they stand for."""
    view = context.view
    yield from sign_offs(context)
    note = translate(
        "Report",
        "A signature confirms that the report was received and discussed, not that every finding is agreed.",
    )
    line = sentence(context.sheet, note, typography.NOTE)
    line.keep_next = True
    yield line
    if view.log_head:
        told = (
            translate("Report", "The signatures refer to the data of version {version} with the fingerprint")
            if view.report_version
            else translate("Report", "The signatures refer to the data with the fingerprint")
        )
        count = translate("Report", "(%n change(s) in the log of this audit).", None, view.change_count)
        text = (
            f"{told.format(version=escape(view.report_version))}<br/>"
            f'<font name="{typography.SEMIBOLD}">{escape(view.log_head)}</font><br/>{count}'
        )
        data = sentence(context.sheet, text, typography.NOTE)
        data.keep_next = True
        yield data
    yield SignatureLines(
        [
            (view.lead_auditor or view.prepared_by, translate("Report", "Lead auditor: date, signature")),
            (view.organisation.representative, translate("Report", "Auditee: date, signature")),
            (view.reviewed_by, translate("Report", "Reviewed by: date, signature")),
            (view.approved_by, translate("Report", "Approved by: date, signature")),
        ]
    )

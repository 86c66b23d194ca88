"""The report as a whole: order of the sections, contents, document properties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from iso20k_audit.model.view import AuditView
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Anchor, Block, NewPage
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.compose import Context, heading, listing
from iso20k_audit.reports.coverage import criteria, standard_title
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.sections import annexes, closing, engagement, findings, front, method, summary
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import one_line

_MOST_FINDINGS_LISTED = 60


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the report; `opens` says whether it starts on a new page."""

    number: str
    title: str
    compose: Callable[[Context], Iterator[Block]]
    opens: Callable[[AuditView], bool] = lambda view: False

    @property
    def key(self) -> str:
        """Where links to it lead."""
        return f"s{self.number.replace('Annex ', '')}"


def _always(view: AuditView) -> bool:
    return True


def _after_nonconformities(view: AuditView) -> bool:
    return any(finding.kind.is_nonconformity for finding in view.findings)


def _if_questions(view: AuditView) -> bool:
    return bool(view.questions)


SECTIONS: tuple[Section, ...] = (
    Section("1", "Executive summary", summary.summary, opens=_always),
    Section("2", "Organisation, scope and criteria", engagement.scope, opens=_always),
    Section("3", "Audit team and participants", engagement.team),
    Section("4", "Audit plan and what took place", engagement.plan),
    Section("5", "Method, sampling and limitations", method.method),
    Section("6", "Changes and earlier actions", method.changes),
    Section("7", "Conformity by clause", method.conformity, opens=_if_questions),
    Section("8", "Nonconformities", findings.nonconformities, opens=lambda view: bool(view.findings)),
    Section("9", "Opportunities for improvement", findings.opportunities, opens=_after_nonconformities),
    Section("10", "Positive practices", findings.positives),
    Section("11", "Corrective action plan", findings.action_plan),
    Section("12", "Diverging opinions", findings.diverging),
    Section("13", "Internal audit and management review", closing.management_processes),
    Section("14", "Conclusion and follow-up", closing.conclusion),
    Section("15", "Sampling disclaimer and confidentiality", closing.disclaimer),
    Section("16", "Signatures", closing.signatures),
    Section("Annex A", "Answered checklist", annexes.checklist, opens=_if_questions),
    Section("Annex B", "Evidence register", annexes.evidence, opens=lambda view: bool(view.evidence)),
    Section("Annex C", "Coverage", annexes.covered, opens=_if_questions),
    Section("Annex D", "Meetings and attendance", annexes.meetings),
    Section("Annex E", "Interviewees", annexes.interviewees),
    Section("Annex F", "How to verify this report", annexes.verification),
)


def build(view: AuditView, stream: BinaryIO, sheet: Sheet, step: Callable[[str], None]) -> None:
    """Set the report and write it.

    Args:
        view: the audit.
        stream: a binary file at its start.
        sheet: page size and margins.
        step: called with what is being set; may raise `Cancelled`.
    """
    typography.register_fonts()
    canvas = ReportCanvas(sheet, _furniture(view))
    _describe(canvas, view)
    context = Context(view, sheet, step, canvas.picture_size)
    step("Cover")
    canvas.place(Anchor("cover", "Cover", 0), sheet.page_height)
    front.draw_cover(canvas, context)
    canvas.showPage()
    Flow(canvas, sheet).run(_blocks(context))
    canvas.write(stream, lambda: step("Writing the file"))


def _blocks(context: Context) -> Iterator[Block]:
    sheet = context.sheet
    yield from front.document_control(context)
    yield NewPage()
    yield heading("Contents", "contents", sheet, level=1)
    yield front.Contents(_listed(context.view), sheet)
    for section in SECTIONS:
        context.step(section.title)
        if section.opens(context.view):
            yield NewPage()
        yield heading(section.title, section.key, sheet, number=section.number, level=1)
        yield from section.compose(context)


def _listed(view: AuditView) -> list[front.Listed]:
    """Lines of the contents; findings are left to the register where there are too many to scan."""
    lines = [front.Listed("control", "", "Document control")]
    named = len(view.findings) <= _MOST_FINDINGS_LISTED
    by_section = {
        "8": [f for f in view.findings if f.kind.is_nonconformity],
        "9": [f for f in view.findings if f.kind.prefix == "OFI"],
        "10": [f for f in view.findings if f.kind.prefix == "PP"],
    }
    keys = {finding.number: f"finding-{index}" for index, finding in enumerate(view.findings)}
    for section in SECTIONS:
        lines.append(front.Listed(section.key, section.number, section.title))
        for finding in by_section.get(section.number, []) if named else []:
            lines.append(front.Listed(keys[finding.number], finding.number, finding.title, 2))
    return lines


def _furniture(view: AuditView) -> Furniture:
    left = " · ".join(part for part in (one_line(view.number), one_line(view.organisation.name)) if part)
    version = f"Version {one_line(view.report_version)}" if view.report_version else "No version"
    day = dates.day(view.report_on) or dates.day(view.made_at)
    later = dates.follow_up_day(view.made_at, view.report_on)
    follow_up = f"follow-up as of {dates.day(later)}" if later else ""
    foot = " · ".join(part for part in (version, day, follow_up) if part)
    return Furniture(left, view.confidentiality.label, view.is_draft, foot)


def _describe(canvas: ReportCanvas, view: AuditView) -> None:
    """Title, author and subject of the document, and the navigation pane shown first."""
    title = " · ".join(part for part in (view.number, view.title) if part)
    canvas.setTitle(one_line(title) or "Audit report")
    canvas.setAuthor(one_line(view.prepared_by or view.lead_auditor) or "Audit team")
    standards = listing([standard_title(standard) for standard in criteria(view)])
    canvas.setSubject(one_line(f"{view.type.label} report, {view.organisation.name}, {standards}"))
    canvas.setCreator(f"ISO20K Audit Workbench {view.program_version}".strip())
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")

"""The report as a whole: order of the sections, contents, document properties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from iso20k_audit.model.view import AuditView, FindingView
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Anchor, Block, NewPage
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.compose import Context, heading, listing
from iso20k_audit.reports.coverage import criteria, standard_title
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.sections import (
    annexes,
    asked,
    closing,
    engagement,
    findings,
    front,
    method,
    opinions,
    summary,
)
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import one_line

_MOST_FINDINGS_LISTED = 60


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the report; `opens` says whether it starts on a new page."""

    number: str
    english: str
    compose: Callable[[Context], Iterator[Block]]
    opens: Callable[[AuditView], bool] = lambda view: False

    @property
    def title(self) -> str:
        """Its heading in the language in use."""
        return translate("Report", self.english)

    @property
    def shown_number(self) -> str:
        """`7` or `Annex B`, in the language in use."""
        word, _, letter = self.number.partition(" ")
        return translate("Report", "Annex {letter}").format(letter=letter) if letter else word

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
    Section("1", QT_TRANSLATE_NOOP("Report", "Executive summary"), summary.summary, opens=_always),
    Section(
        "2", QT_TRANSLATE_NOOP("Report", "Organisation, scope and criteria"), engagement.scope, opens=_always
    ),
    Section("3", QT_TRANSLATE_NOOP("Report", "Audit team and participants"), engagement.team),
    Section("4", QT_TRANSLATE_NOOP("Report", "Audit plan and what took place"), engagement.plan),
    Section("5", QT_TRANSLATE_NOOP("Report", "Method, sampling and limitations"), method.method),
    Section("6", QT_TRANSLATE_NOOP("Report", "Changes and earlier actions"), method.changes),
    Section("7", QT_TRANSLATE_NOOP("Report", "Conformity by clause"), method.conformity, opens=_if_questions),
    Section(
        "8",
        QT_TRANSLATE_NOOP("Report", "Nonconformities"),
        findings.nonconformities,
        opens=lambda view: bool(view.findings),
    ),
    Section(
        "9",
        QT_TRANSLATE_NOOP("Report", "Opportunities for improvement"),
        findings.opportunities,
        opens=_after_nonconformities,
    ),
    Section("10", QT_TRANSLATE_NOOP("Report", "Positive practices"), findings.positives),
    Section("11", QT_TRANSLATE_NOOP("Report", "Corrective action plan"), findings.action_plan),
    Section("12", QT_TRANSLATE_NOOP("Report", "Diverging opinions"), findings.diverging),
    Section(
        "13",
        QT_TRANSLATE_NOOP("Report", "Internal audit and management review"),
        closing.management_processes,
    ),
    Section("14", QT_TRANSLATE_NOOP("Report", "Conclusion and follow-up"), closing.conclusion),
    Section("15", QT_TRANSLATE_NOOP("Report", "Sampling disclaimer and confidentiality"), closing.disclaimer),
    Section("16", QT_TRANSLATE_NOOP("Report", "Signatures"), closing.signatures),
    Section(
        "Annex A", QT_TRANSLATE_NOOP("Report", "Answered checklist"), annexes.checklist, opens=_if_questions
    ),
    Section(
        "Annex B",
        QT_TRANSLATE_NOOP("Report", "Evidence register"),
        annexes.evidence,
        opens=lambda view: bool(view.evidence),
    ),
    Section("Annex C", QT_TRANSLATE_NOOP("Report", "Coverage"), annexes.covered, opens=_if_questions),
    Section("Annex D", QT_TRANSLATE_NOOP("Report", "Meetings and attendance"), annexes.meetings),
    Section("Annex E", QT_TRANSLATE_NOOP("Report", "Interviewees"), annexes.interviewees),
    Section("Annex F", QT_TRANSLATE_NOOP("Report", "How to verify this report"), annexes.verification),
    Section("Annex G", QT_TRANSLATE_NOOP("Report", "Items looked at"), asked.sample_items),
    Section("Annex H", QT_TRANSLATE_NOOP("Report", "Decisions on differing answers"), opinions.decisions),
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
    step(translate("Report", "Cover"))
    canvas.place(Anchor("cover", translate("Report", "Cover"), 0), sheet.page_height)
    front.draw_cover(canvas, context)
    canvas.showPage()
    Flow(canvas, sheet).run(_blocks(context))
    canvas.write(stream, lambda: step(translate("Report", "Writing the file")))


def _blocks(context: Context) -> Iterator[Block]:
    sheet = context.sheet
    yield from front.document_control(context)
    yield NewPage()
    yield heading(translate("Report", "Contents"), "contents", sheet, level=1)
    yield front.Contents(_listed(context.view), sheet)
    for section in SECTIONS:
        context.step(section.title)
        if section.opens(context.view):
            yield NewPage()
        yield heading(section.title, section.key, sheet, number=section.shown_number, level=1)
        yield from section.compose(context)


def _listed(view: AuditView) -> list[front.Listed]:
    """Lines of the contents; findings are left to the register where there are too many to scan."""
    lines = [front.Listed("control", "", translate("Report", "Document control"))]
    named = len(view.findings) <= _MOST_FINDINGS_LISTED
    by_section = {
        "8": _as_read(view, [f for f in view.findings if f.kind.is_nonconformity]),
        "9": _as_read(view, [f for f in view.findings if f.kind.prefix == "OFI"]),
        "10": _as_read(view, [f for f in view.findings if f.kind.prefix == "PP"]),
    }
    keys = {finding.number: f"finding-{index}" for index, finding in enumerate(view.findings)}
    for section in SECTIONS:
        lines.append(front.Listed(section.key, section.shown_number, section.title))
        for finding in by_section.get(section.number, []) if named else []:
            lines.append(front.Listed(keys[finding.number], finding.number, finding.title, 2))
    return lines


def _as_read(view: AuditView, found: list[FindingView]) -> list[FindingView]:
    """Findings in the order of their cards: those of a group together."""
    return [finding for _group, inside in view.in_groups(found) for finding in inside]


def _furniture(view: AuditView) -> Furniture:
    left = " · ".join(part for part in (one_line(view.number), one_line(view.organisation.name)) if part)
    version = (
        translate("Report", "Version {one_line}").format(one_line=one_line(view.report_version))
        if view.report_version
        else translate("Report", "No version")
    )
    day = dates.day(view.report_on) or dates.day(view.made_at)
    later = dates.follow_up_day(view.made_at, view.report_on)
    follow_up = translate("Report", "follow-up as of {day}").format(day=dates.day(later)) if later else ""
    foot = " · ".join(part for part in (version, day, follow_up) if part)
    return Furniture(left, view.confidentiality.label, view.is_draft, foot)


def _describe(canvas: ReportCanvas, view: AuditView) -> None:
    """Title, author and subject of the document, and the navigation pane shown first."""
    title = " · ".join(part for part in (view.number, view.title) if part)
    canvas.setTitle(one_line(title) or translate("Report", "Audit report"))
    canvas.setAuthor(one_line(view.prepared_by or view.lead_auditor) or translate("Report", "Audit team"))
    standards = listing([standard_title(standard) for standard in criteria(view)])
    canvas.setSubject(
        one_line(
            translate("Report", "{type} report, {organisation}, {standards}").format(
                type=view.type.label, organisation=view.organisation.name, standards=standards
            )
        )
    )
    canvas.setCreator(f"ISO20K Audit Workbench {view.program_version}".strip())
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")

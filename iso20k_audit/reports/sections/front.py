"""Cover, document control and contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Block, Text
from iso20k_audit.reports.canvas import draw_draft
from iso20k_audit.reports.charts import Signature, strip_note, tiles
from iso20k_audit.reports.compose import (
    Context,
    absent,
    entries,
    heading,
    limited,
    listing,
    strong,
    table,
)
from iso20k_audit.reports.coverage import standard_title
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import BOLD, REGULAR, SEMIBOLD, draw_text, escape, fit, one_line, style

_SENTENCE = re.compile(r"(.+?[.!?؟])(?=\s+[A-Z0-9“\"'(«\u0621-\u064a]|\s*$)", re.DOTALL)
_LONGEST_SUBTITLE = 240


def one_sentence_conclusion(context: Context) -> str:
    """The first sentence of the conclusion or conformity statement, or else the counts in words."""
    view = context.view
    for stated in (view.conclusion, view.conformity_statement):
        text = one_line(stated)
        found = _SENTENCE.match(text)
        first = found[1] if found else text
        if first:
            cut = first[:_LONGEST_SUBTITLE]
            return first if cut == first else cut.rsplit(" ", 1)[0] + " …"
    return counted(context)


def counted(context: Context) -> str:
    """`The audit raised 1 major nonconformity and 2 opportunities for improvement.`"""
    counts = context.view.finding_counts()
    majors, minors = counts[FindingKind.MAJOR], counts[FindingKind.MINOR]
    seen = counts[FindingKind.OPPORTUNITY]
    raised = [
        translate("Report", "%n major nonconformity(s)", None, majors) if majors else "",
        translate("Report", "%n minor nonconformity(s)", None, minors) if minors else "",
        translate("Report", "%n opportunity(s) for improvement", None, seen) if seen else "",
    ]
    if contested := context.view.contested_kinds():
        raised.append(translate("Report", "{count} with a kind in conflict").format(count=contested))
    raised = [words for words in raised if words]
    if not raised and not context.view.overall().applicable:
        return translate("Report", "No results have been recorded yet.")
    if not raised:
        return translate(
            "Report", "The audit raised no nonconformities and no opportunities for improvement."
        )
    return translate("Report", "The audit raised {listing}.").format(listing=listing(raised))


def draw_cover(canvas: Any, context: Context) -> None:
    """The first page: what was audited, what came out, and who answers for it."""
    view, sheet = context.view, context.sheet
    left, width = sheet.left, sheet.width
    top = sheet.page_height - 62
    draw_text(
        canvas,
        left,
        top,
        translate("Report", "{type} report").format(type=view.type.label),
        SEMIBOLD,
        10,
        palette.ACCENT,
    )
    if view.is_draft:
        draw_draft(canvas, left + width, top, 10)
    canvas.setFillColor(palette.ACCENT)
    canvas.rect(left, top - 96, 72, 3.2, stroke=0, fill=1)
    floor = _draw_facts(canvas, context)
    y = top - 118
    size, title = _title(view.title or view.number, width)
    title.draw(canvas, left, y, width)
    y -= title.height(width) + 14 + 0.2 * size
    name = limited(
        view.organisation.name or translate("Report", "Organisation not stated"), _ORGANISATION, width, 44
    )
    name.draw(canvas, left, y, width)
    y -= name.height(width) + 26
    subtitle = limited(
        one_sentence_conclusion(context), typography.COVER_SUBTITLE, sheet.main, y - floor - 20
    )
    subtitle.draw(canvas, left + sheet.axis, y, sheet.main)
    line = program = f"ISO20K Audit Workbench {view.program_version}".strip()
    if view.made_at:
        line = translate("Report", "Made on {moment} with {program}").format(
            moment=dates.moment(view.made_at), program=program
        )
    number = fit(view.number, SEMIBOLD, 8, sheet.side)
    draw_text(canvas, left, 36, number, SEMIBOLD, 8, palette.INK)
    draw_text(canvas, left + sheet.axis, 36, line, REGULAR, 8, palette.MUTED)


def _draw_facts(canvas: Any, context: Context) -> float:
    """Draw who, when and by which criteria, and the strip of clauses below; returns their upper edge."""
    sheet = context.sheet
    left, base = sheet.left, sheet.foot + 34
    strip = Signature(tiles(context.view))
    if strip.tiles:
        strip.draw(canvas, left, base + 46, sheet.width)
        note = fit(strip_note(context.view), REGULAR, 7, sheet.width)
        draw_text(canvas, left, base - 8, note, REGULAR, 7, palette.MUTED)
        base += 46 + 34
    facts = [(label, block, max(15.0, block.height(sheet.main)) + 4) for label, block in _facts(context)]
    upper = y = base + sum(high for _, _, high in facts)
    for label, block, high in facts:
        draw_text(canvas, left, y - 9.5, label, SEMIBOLD, 9, palette.INK)
        block.draw(canvas, left + sheet.axis, y, sheet.main)
        y -= high
    return upper


_ORGANISATION = style("Cover organisation", REGULAR, 17, 22, palette.MUTED)
_COVER_FACT = style("Cover fact", REGULAR, 9.5, 14)


def _title(text: str, width: float) -> tuple[float, Text]:
    """The title as large as it fits into three lines, then as many as it takes at the smallest size."""
    face, size = _ORGANISATION, 0.0
    for size in (34.0, 29.0, 24.0, 20.0):
        face = style(f"Cover title {size}", BOLD, size, size * 1.14)
        block = Text(escape(one_line(text)), face)
        if block.height(width) <= 3.1 * face.leading:
            return size, _balanced(block, face, escape(one_line(text)), width)
    return size, limited(one_line(text), face, width, 6.1 * size * 1.14)


def _balanced(block: Text, face: ParagraphStyle, markup: str, width: float) -> Text:
    """The title with lines of about one length: as narrow as its number of lines allows."""
    high, narrow = block.height(width), width
    while narrow > width * 0.5 and Text(markup, face).height(narrow - 12) <= high:
        narrow -= 12
    return Text(markup, ParagraphStyle(f"{face.name} balanced", face, rightIndent=width - narrow))


def _facts(context: Context) -> list[tuple[str, Text]]:
    view = context.view
    criteria = one_line(view.criteria) or standard_title(view.standard)
    version = (
        translate("Report", ", version {report_version}").format(report_version=view.report_version)
        if view.report_version
        else ""
    )
    issued = commas(("", dates.day(view.report_on))) if view.report_on else ""
    later = dates.follow_up_day(view.made_at, view.report_on)
    if later:
        issued += translate("Report", "; follow-up as of {day}").format(day=dates.day(later))
    pairs = [
        (translate("Report", "Audit criteria"), criteria),
        (translate("Report", "Audit dates"), dates.days(view.starts_on, view.ends_on)),
        (translate("Report", "Lead auditor"), view.lead_auditor),
        (translate("Report", "Audit client"), view.audit_client),
        (translate("Report", "Report"), f"{view.number}{version}{issued}"),
        (translate("Report", "Confidentiality"), view.confidentiality.label),
    ]
    facts = []
    for label, value in pairs:
        text = one_line(value)
        block = (
            limited(text, _COVER_FACT, context.sheet.main, 43)
            if text
            else Text(typography.not_stated(), _COVER_FACT)
        )
        facts.append((label, block))
    return facts


# --- document control ----------------------------------------------------------------------------


def document_control(context: Context) -> Iterator[Block]:
    """Identity, approval, distribution and the fingerprint of the data."""
    view, sheet = context.view, context.sheet
    yield heading(translate("Report", "Document control"), "control", sheet, level=1)
    state = translate("Report", "Draft; not issued") if view.is_draft else translate("Report", "Issued")
    pairs: list[tuple[str, Block | str]] = [
        (translate("Report", "Report"), f"{view.number} · {view.title}" if view.title else view.number),
        (
            translate("Report", "Version"),
            f"{view.report_version} · {state}" if view.report_version else state,
        ),
        (translate("Report", "Date of the report"), dates.day(view.report_on)),
    ]
    later = dates.follow_up_day(view.made_at, view.report_on)
    if later:
        text = translate(
            "Report",
            "{day}. Responses, status and verification of corrective actions are shown as they "
            "stood on this day, which is later than the date of the report.",
        ).format(day=dates.day(later))
        pairs.append((translate("Report", "Follow-up as of"), text))
    pairs += [
        (translate("Report", "Prepared by"), view.prepared_by),
        (translate("Report", "Reviewed by"), view.reviewed_by),
        (translate("Report", "Approved by"), view.approved_by),
        (translate("Report", "Confidentiality"), view.confidentiality.label),
        (translate("Report", "Retention"), view.retention),
        (translate("Report", "Fingerprint of the data"), _fingerprint(context)),
    ]
    if view.made_at:
        text = translate(
            "Report",
            "{moment} ({zone}). Times in this report are local to the place where they were recorded.",
        ).format(moment=dates.moment(view.made_at), zone=dates.zone(view.made_at))
        pairs.append((translate("Report", "Snapshot taken"), text))
    yield from entries(sheet, pairs)
    yield heading(translate("Report", "Distribution list"), "distribution", sheet)
    if not view.distribution:
        yield absent(sheet, translate("Report", "No recipients are recorded."))
        return
    rows = ((person.name, person.function, person.format) for person in view.distribution)
    yield from table(
        context,
        (-3.5, -4, -2.5),
        (translate("Report", "Name"), translate("Report", "Function"), translate("Report", "Format")),
        rows,
    )


def _fingerprint(context: Context) -> Block | str:
    view = context.view
    if not view.log_head:
        return ""
    told = translate(
        "Report",
        "This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the "
        "hash of the one before it. While the workspace shows the same fingerprint and count, the data "
        "behind this report are unchanged since it was made; any later entry, correction or deletion gives "
        "another fingerprint.",
        None,
        view.change_count,
    )
    return Text(f'<font size="8">{strong(view.log_head)}</font><br/>{told}', typography.BODY)


# --- contents ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the contents."""

    key: str
    number: str
    title: str
    level: int = 1


_STEPS = {1: 21.0, 2: 15.0}
"""Points from line to line, by level."""
_CLOSEST = 0.72
_AROUND_CONTENTS = 220.0
"""Points of a page that margins and the heading of the contents take."""


class Contents(Block):
    """Lines with dotted leaders; page numbers are filled in when all pages are set."""

    def __init__(self, lines: Sequence[Listed], sheet: Sheet, density: float | None = None) -> None:
        self.lines = lines
        self.sheet = sheet
        if density is None:  # a few lines too many are set closer rather than left alone on a second page
            room = sheet.page_height - _AROUND_CONTENTS
            density = min(1.0, max(_CLOSEST, room / max(1.0, sum(_STEPS[line.level] for line in lines))))
        self.density = density

    def _step(self, line: Listed) -> float:
        return _STEPS[line.level] * self.density

    def height(self, width: float) -> float:
        """All lines."""
        return sum(self._step(line) for line in self.lines)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between lines."""
        used = 0.0
        for index, line in enumerate(self.lines):
            used += self._step(line)
            if used > room:
                if not index:
                    return None
                parts = (self.lines[:index], self.lines[index:])
                first, rest = (Contents(part, self.sheet, self.density) for part in parts)
                return first, rest
        return None

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw number, title and leader of each line, and its link."""
        axis, right = self.sheet.axis, x + width
        for line in self.lines:
            step = self._step(line)
            base = top - step + 5 * self.density
            face = SEMIBOLD if line.level == 1 else REGULAR
            size = 9.5 if line.level == 1 else 8.5
            colour = palette.INK if line.level == 1 else palette.MUTED
            shown = fit(line.number, face, size, axis - 12)
            draw_text(canvas, x, base, shown, face, size, colour)
            title = fit(line.title, face, size, width - axis - 44)
            end = x + axis + draw_text(canvas, x + axis, base, title, face, size, colour)
            canvas.saveState()
            canvas.setStrokeColor(palette.MUTED)
            canvas.setLineWidth(0.7)
            canvas.setLineCap(1)
            canvas.setDash(0.01, 4)
            if right - 30 > end + 6:
                canvas.line(right - 28, base + 0.6, end + 6, base + 0.6)
            canvas.restoreState()
            canvas.link_area(line.key, x, base - 4, right - x, step - 2)
            canvas.list_number(right, base, line.key)
            top -= step

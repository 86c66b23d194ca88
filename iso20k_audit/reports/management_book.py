"""The order of the management-review pack: cover, contents, numbered sections, running heads."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, BinaryIO

from reportlab.lib.utils import TimeStamp

from iso20k_audit.model.management_view import ManagementView
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Anchor, Block, NewPage, Text
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.charts import BigCounts
from iso20k_audit.reports.compose import heading, limited
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.sections import management as parts
from iso20k_audit.reports.sections.front import Contents, Listed
from iso20k_audit.reports.sections.management import Pack
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import (
    BOLD,
    REGULAR,
    SEMIBOLD,
    draw_text,
    escape,
    fit,
    one_line,
    style,
)

PROGRAM = "ISO20K Audit Workbench"


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the pack; `opens`: it starts on a new page."""

    number: str
    english: str
    compose: Callable[[Pack], Iterator[Block]]
    opens: bool = False

    @property
    def title(self) -> str:
        """Its heading in the language in use."""
        return translate("ManagementPack", self.english)

    @property
    def key(self) -> str:
        """Where links to it lead."""
        return f"s{self.number}"


SECTIONS: tuple[Section, ...] = (
    Section("1", QT_TRANSLATE_NOOP("ManagementPack", "At a glance"), parts.glance, opens=True),
    Section("2", QT_TRANSLATE_NOOP("ManagementPack", "Actions from earlier reviews"), parts.earlier),
    Section("3", QT_TRANSLATE_NOOP("ManagementPack", "Changes"), parts.changes),
    Section(
        "4",
        QT_TRANSLATE_NOOP("ManagementPack", "Nonconformities and corrective actions"),
        parts.nonconformities,
        opens=True,
    ),
    Section(
        "5", QT_TRANSLATE_NOOP("ManagementPack", "Effectiveness of corrective actions"), parts.effectiveness
    ),
    Section("6", QT_TRANSLATE_NOOP("ManagementPack", "Objectives"), parts.objectives),
    Section("7", QT_TRANSLATE_NOOP("ManagementPack", "Audit results"), parts.audit_results),
    Section("8", QT_TRANSLATE_NOOP("ManagementPack", "Opportunities for improvement"), parts.opportunities),
    Section("9", QT_TRANSLATE_NOOP("ManagementPack", "Benefits"), parts.benefits),
    Section(
        "10", QT_TRANSLATE_NOOP("ManagementPack", "Remarks and decisions of the management"), parts.decisions
    ),
    Section("11", QT_TRANSLATE_NOOP("ManagementPack", "What this pack holds and what it lacks"), parts.holds),
)


def build(view: ManagementView, stream: BinaryIO, sheet: Sheet, step: Callable[[str], None]) -> None:
    """Set the pack and write it.

    Args:
        stream: a binary file at its start.
        step: called with what is being set; may raise `Cancelled`.
    """
    typography.register_fonts()
    canvas = ReportCanvas(sheet, _furniture(view))
    if view.made_at is not None:
        _date(canvas, view.made_at)
    canvas.setTitle(one_line(view.title))
    canvas.setAuthor(one_line(view.organisation) or PROGRAM)
    canvas.setSubject(
        translate("ManagementPack", "Inputs from internal audits, {period}").format(
            period=dates.days(view.since, view.until)
        )
    )
    canvas.setCreator(f"{PROGRAM} {view.program_version}".strip())
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pack = Pack(view, sheet)
    step(translate("Report", "Cover"))
    canvas.place(Anchor("cover", translate("Report", "Cover"), 0), sheet.page_height)
    _draw_cover(canvas, pack)
    canvas.showPage()
    Flow(canvas, sheet).run(_blocks(pack, step))
    canvas.write(stream, lambda: step(translate("Report", "Writing the file")))


def _date(canvas: ReportCanvas, made_at: datetime) -> None:
    """Date the file by its data, so that the same data give the same bytes."""
    moment = made_at.astimezone(UTC)
    stamp = TimeStamp(1)
    stamp.t = moment.timestamp()
    stamp.lt = moment.timetuple()
    stamp.YMDhms = tuple(stamp.lt)[:6]
    document = canvas._doc
    document.invariant = 1
    document._timeStamp = stamp
    document.signature = hashlib.md5(repr(stamp.t).encode(), usedforsecurity=False)


def _blocks(pack: Pack, step: Callable[[str], None]) -> Iterator[Block]:
    sheet = pack.sheet
    yield heading(translate("Report", "Contents"), "contents", sheet, level=1)
    yield Contents([Listed(one.key, one.number, one.title) for one in SECTIONS], sheet)
    for section in SECTIONS:
        step(section.title)
        if section.opens:
            yield NewPage()
        yield heading(section.title, section.key, sheet, number=section.number, level=1)
        yield from section.compose(pack)


def _furniture(view: ManagementView) -> Furniture:
    left = one_line(view.organisation) or PROGRAM
    right = translate("ManagementPack", "Management review")
    day = dates.day(view.made_at)
    as_of = translate("ManagementPack", "Data as of {day}").format(day=day) if day else ""
    return Furniture(
        left, right, False, " · ".join(one for one in (dates.days(view.since, view.until), as_of) if one)
    )


_ORGANISATION = style("Pack organisation", REGULAR, 17, 22, palette.MUTED)
_FACT = style("Pack fact", REGULAR, 9.5, 14)


def _draw_cover(canvas: Any, pack: Pack) -> None:
    """What it is about, for which period, and the counts that matter."""
    view, sheet = pack.view, pack.sheet
    left, width = sheet.left, sheet.width
    top = sheet.page_height - 62
    kind = translate("ManagementPack", "Management review: inputs from audits")
    draw_text(canvas, left, top, kind, SEMIBOLD, 10, palette.ACCENT)
    canvas.setFillColor(palette.ACCENT)
    canvas.rect(left, top - 96, 72, 3.2, stroke=0, fill=1)
    y = top - 118
    size = 34.0 if len(view.title) < 40 else 26.0
    face = style(f"Pack title {size}", BOLD, size, size * 1.14)
    title = limited(one_line(view.title), face, width, 4.1 * face.leading)
    title.draw(canvas, left, y, width)
    y -= title.height(width) + 18
    name = limited(
        view.organisation or translate("ManagementPack", "All organisations of this workspace"),
        _ORGANISATION,
        width,
        44,
    )
    name.draw(canvas, left, y, width)
    y -= name.height(width) + 26
    subtitle = Text(escape(parts.in_one_sentence(view)), typography.COVER_SUBTITLE)
    subtitle.draw(canvas, left + sheet.axis, y, sheet.main)
    figures = BigCounts(
        [
            (
                str(view.open_at_end(FindingKind.MAJOR)),
                translate("ManagementPack", "Majors open"),
                palette.MAJOR,
            ),
            (
                str(view.open_at_end(FindingKind.MINOR)),
                translate("ManagementPack", "Minors open"),
                palette.MINOR,
            ),
            (
                str(len(view.raised(FindingKind.OPPORTUNITY))),
                translate("ManagementPack", "OFI raised"),
                palette.OPPORTUNITY,
            ),
            (str(len(view.audits)), translate("ManagementPack", "Audits"), None),
        ]
    )
    base = sheet.foot + 44
    facts = _facts(pack)
    high = [max(15.0, block.height(sheet.main)) + 4 for _label, block in facts]
    y = base + sum(high)
    figures.draw(canvas, left, y + 34 + figures.height(width), width)
    for (label, block), step in zip(facts, high, strict=True):
        draw_text(canvas, left, y - 9.5, label, SEMIBOLD, 9, palette.INK)
        block.draw(canvas, left + sheet.axis, y, sheet.main)
        y -= step
    program = f"{PROGRAM} {view.program_version}".strip()
    line = (
        translate("Report", "Made on {moment} with {program}").format(
            moment=dates.moment(view.made_at), program=program
        )
        if view.made_at
        else program
    )
    draw_text(canvas, left + sheet.axis, 36, fit(line, REGULAR, 8, sheet.main), REGULAR, 8, palette.MUTED)


def _facts(pack: Pack) -> list[tuple[str, Text]]:
    view = pack.view
    pairs = [
        (translate("ManagementPack", "Period"), dates.days(view.since, view.until)),
        (
            translate("ManagementPack", "Review held on"),
            dates.day(view.review.held_on) or translate("ManagementPack", "Not held yet"),
        ),
        (translate("ManagementPack", "Data as of"), dates.day(view.made_at)),
    ]
    if view.wall:
        pairs.append((translate("ManagementPack", "Left out"), view.wall))
    return [(label, limited(one_line(text), _FACT, pack.sheet.main, 57)) for label, text in pairs if text]

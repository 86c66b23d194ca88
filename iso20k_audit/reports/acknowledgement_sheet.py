"""The acknowledgement sheet of a closing meeting as a PDF: each finding with what was said, and lines to sign.

What was not said in the program has boxes to tick with a pen. Not for: the statement of findings in full (see
`cards`): the sheet names them and carries the fingerprint of what was presented.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from iso20k_audit.model import wording
from iso20k_audit.model.acknowledgement_sheet import Sheet as Content
from iso20k_audit.model.acknowledgement_sheet import SheetLine
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Acknowledgement
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Anchor, Block, Gap, MarkLine, Row, Stack, Text
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.compose import heading, named, prose, strong
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.pen import Boxes, Ruled
from iso20k_audit.reports.sections.closing import SignatureLines
from iso20k_audit.reports.sheet import Sheet, sheet_for
from iso20k_audit.reports.typography import escape, one_line

Progress = Callable[[int, int, str], None]

AXIS = 92.0
"""Left edge of the words: the column before it holds only the numbers."""


def write_sheet(
    content: Content,
    target: Path,
    *,
    language: str = "",
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the sheet: all or nothing.

    Args: progress: called with (done, total, what); may raise `Cancelled`.

    Returns:
        The target.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
    """
    usual = sheet_for(page_size)
    sheet = Sheet(usual.page_width, usual.page_height, head=74.0, foot=62.0, axis=AXIS)
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with wording.language(language), temporary.open("xb") as stream:
            canvas = _SheetCanvas(sheet, _furniture(content))
            canvas.setTitle(
                translate("AcknowledgementSheet", "Acknowledgement of findings {number}").format(
                    number=one_line(content.meeting.number)
                )
            )
            Flow(canvas, sheet).run(_blocks(content, sheet, progress))
            canvas.write(stream, lambda: None)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            translate("AcknowledgementSheet", "{target}: cannot be written ({reason}).").format(
                target=target, reason=error.strerror or error
            ),
            translate(
                "AcknowledgementSheet", "Close the file if it is open elsewhere, or choose another folder."
            ),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


class _SheetCanvas(ReportCanvas):
    """Every page names its audit, also the first: sheets get out of order."""

    def showPage(self) -> None:
        """Closes the page with its furniture."""
        if self.getPageNumber() == 1:
            self._draw_furniture()
        super().showPage()


def _furniture(content: Content) -> Furniture:
    meeting = content.meeting
    return Furniture(
        left=" · ".join(part for part in (one_line(meeting.number), one_line(meeting.organisation)) if part),
        right=meeting.confidentiality.label,
        foot=dates.moment(content.made_at) if content.made_at else "",
    )


def _blocks(content: Content, sheet: Sheet, progress: Progress | None) -> Iterator[Block]:
    yield Text(
        escape(translate("AcknowledgementSheet", "Acknowledgement of findings")), typography.TITLE_CARD
    )
    yield from _opening(content)
    for done, line in enumerate(content.lines):
        if progress is not None:
            progress(done, len(content.lines), line.finding.number)
        yield _finding(line, sheet)
    yield Gap(10)
    yield heading(translate("AcknowledgementSheet", "Signatures"), "signatures", sheet, level=2)
    yield from _closing(content)
    if progress is not None:
        progress(len(content.lines), len(content.lines), "")


def _opening(content: Content) -> Iterator[Block]:
    meeting = content.meeting
    facts = (meeting.number, meeting.title, meeting.type_label, meeting.organisation)
    yield Text(" · ".join(escape(part) for part in facts if part), typography.BODY)
    parts = [
        named(translate("AcknowledgementSheet", "Audit"), dates.days(meeting.starts_on, meeting.ends_on))
    ]
    if meeting.held_at:
        held = dates.moment(datetime.fromisoformat(meeting.held_at))
        parts.append(named(translate("AcknowledgementSheet", "Closing meeting"), held))
    if meeting.lead:
        parts.append(named(translate("AcknowledgementSheet", "Lead auditor"), escape(meeting.lead)))
    yield Text(" &nbsp;&nbsp; ".join(parts), typography.NOTE)
    if meeting.wall is not None:
        told = translate("AcknowledgementSheet", "Only findings of: {name}").format(name=meeting.wall.name)
        yield Text(strong(told), typography.BODY)
    note = Text(
        escape(
            translate(
                "AcknowledgementSheet",
                "The findings were presented with their requirement, objective evidence and nature of the failure. "
                "A signature confirms what is said here to each finding; a disputed finding stays in the report with "
                "the auditee's words.",
            )
        ),
        typography.NOTE,
    )
    note.gap_before = note.gap_after = 8
    yield note


def _finding(line: SheetLine, sheet: Sheet) -> Row:
    finding = line.finding
    mark = palette.of_kind(finding.kind, contested=False) if finding.kind else palette.OVERDUE
    word = finding.kind_label if not finding.step else f"{finding.kind_label} ({finding.step})"
    parts: list[Block] = [
        Text(escape(finding.title), typography.BODY_STRONG),
        MarkLine(mark, word, typography.CELL),
    ]
    where = [f"{number} {title}".strip() for number, title in finding.clauses]
    where += [part for part in (finding.site, finding.client, finding.process) if part]
    if where:
        parts.append(Text(" · ".join(map(escape, where)), typography.CELL_MUTED))
    parts += _said(line)
    digest = translate("AcknowledgementSheet", "Fingerprint (SHA-256) {sha256}").format(
        sha256=line.fingerprint
    )
    parts.append(Text(escape(digest), typography.DIGEST))
    return Row(
        [
            (0, sheet.side, Text(escape(finding.number), typography.CELL_STRONG)),
            (sheet.axis, sheet.main, Stack(parts, 4)),
        ],
        pad=8,
        pad_bottom=9,
        anchor=Anchor(f"finding-{finding.id}", finding.number),
        floor=260,
    )


def _said(line: SheetLine) -> list[Block]:
    finding = line.finding
    if finding.said is None:
        boxes = [(said.label, False) for said in Acknowledgement]
        who = translate("AcknowledgementSheet", "Comment, or why it is disputed; name and role")
        return [Boxes(boxes), Ruled(2, who)]
    at = dates.moment(datetime.fromisoformat(finding.said_at)) if finding.said_at else ""
    who = commas(part for part in (finding.said_by, finding.said_role) if part)
    told = " · ".join(part for part in (strong(finding.said.label), escape(who), at) if part)
    found: list[Block] = [Text(told, typography.BODY)]
    if finding.comment.strip():
        found += prose(finding.comment, typography.CELL)
    if finding.changed:
        words = translate("AcknowledgementSheet", "Changed after it was acknowledged: {fields}.").format(
            fields=commas(finding.changed)
        )
        found.append(Text(strong(words), typography.CELL))
    return found


def _closing(content: Content) -> Iterator[Block]:
    whole = translate("AcknowledgementSheet", "Fingerprint of this sheet (SHA-256)")
    text = f'{escape(whole)}<br/><font name="{typography.SEMIBOLD}">{escape(content.fingerprint)}</font>'
    if content.log_head:
        told = translate(
            "AcknowledgementSheet", "Newest change of the log {sha256} (changes of this audit: {count})"
        )
        text += f"<br/>{escape(told.format(sha256=content.log_head, count=content.change_count))}"
    note = Text(text, typography.NOTE)
    note.gap_after = 6
    note.keep_next = True
    yield note
    people = [
        (name, _signs(role or translate("AcknowledgementSheet", "Auditee")))
        for name, role in content.speakers()
    ] or [(content.representative, _signs(translate("AcknowledgementSheet", "Auditee")))]
    people.append((content.meeting.lead, _signs(translate("AcknowledgementSheet", "Lead auditor"))))
    if len(people) % 2:
        people.append(("", _signs(translate("AcknowledgementSheet", "Further person"))))
    yield SignatureLines(people)


def _signs(role: str) -> str:
    return translate("AcknowledgementSheet", "{role}: date, signature").format(role=role)

"""Cards of findings: the auditor's statement and, visibly apart, the auditee's response."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.view import ActionView, EvidenceView, FindingView
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    Effectiveness,
    EvidenceKind,
    FindingKind,
)
from iso20k_audit.model.wording import commas, inside, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.action_checks import check_lines
from iso20k_audit.reports.action_life import deadlines, life_lines
from iso20k_audit.reports.blocks import Anchor, Block, Gap, MarkLine, Row, Stack, Text
from iso20k_audit.reports.cause_drawing import DiagramBlock, cause_blocks
from iso20k_audit.reports.compose import (
    Context,
    clause_with_title,
    coloured,
    evidence_title,
    named,
    stated,
    strong,
)
from iso20k_audit.reports.coverage import standard_title
from iso20k_audit.reports.graded import grading
from iso20k_audit.reports.marked import under_picture
from iso20k_audit.reports.palette import Mark
from iso20k_audit.reports.sections.conflicts import named_fields
from iso20k_audit.reports.sections.followed_up import followed_up_in
from iso20k_audit.reports.shapes import draw_shape
from iso20k_audit.reports.typography import escape


def no_copy() -> str:
    """Said of evidence that is only referred to."""
    return translate("Report", "original not copied, no hash")


_INSET = 12.0
_BETWEEN = 14.0
_PICTURE_HEIGHT = 176.0
_SCREEN_HEIGHT = 272.0
_AROUND_DIAGRAM = 44.0
"""Points for the caption of a diagram and the white space around it."""
_LEAST_OF_HEIGHT = 0.68
"""Pictures may be made this much smaller to fill the rest of a page."""
_META_LABEL = typography.style("Meta label", typography.REGULAR, 7.5, 10, palette.MUTED)
_RESPONSE_HEAD = typography.style("Response head", typography.SEMIBOLD, 9.5, 13)


class HeadBar(Block):
    """The coloured bar of a card: shape and grade at the left, number at the right."""

    keep_next = True

    def __init__(self, mark: Mark, word: str, number: str, anchor: Anchor | None = None) -> None:
        self.mark = mark
        self.word = word
        self.number = number
        self.anchor = anchor

    def height(self, width: float) -> float:
        """One line with room around it."""
        return 24.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the bar."""
        if self.anchor is not None:
            canvas.place(self.anchor, top)
        canvas.setFillColor(self.mark.colour)
        canvas.rect(x, top - 24, width, 24, stroke=0, fill=1)
        draw_shape(canvas, self.mark.shape, x + _INSET + 4, top - 12, 8.5, palette.WHITE)
        white, face = palette.WHITE, typography.SEMIBOLD
        number = typography.fit(self.number, face, 9.5, width * 0.45)
        typography.draw_text(canvas, x + width - _INSET, top - 15.4, number, face, 9.5, white, "right")
        word = typography.fit(self.word, face, 9.5, width * 0.5)
        typography.draw_text(canvas, x + _INSET + 14, top - 15.4, word, face, 9.5, white)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to print: its file, its pixels and its caption as markup."""

    path: Path
    pixels: tuple[int, int]
    caption: str


class Pictures(Block):
    """One picture over the whole width, or up to two side by side, each above its caption; never cut.

    Args:
        pictures: one or two.
        whole: a single picture takes the whole width, so that a screenshot can be read.
        tallest: the most points that a picture may be high.
    """

    def __init__(self, pictures: Sequence[Picture], *, whole: bool = False, tallest: float = 0.0) -> None:
        self.pictures = pictures
        self.whole = whole
        self.tallest = tallest or (_SCREEN_HEIGHT if whole else _PICTURE_HEIGHT)
        self._captions = [Text(picture.caption, typography.CAPTION) for picture in pictures]

    def _column(self, width: float) -> float:
        return width if self.whole else (width - _BETWEEN) / 2

    def _boxes(self, width: float) -> list[tuple[float, float]]:
        wide = self._column(width)
        boxes = []
        for picture in self.pictures:
            w, h = picture.pixels
            scale = min(wide / w, self.tallest / h)
            boxes.append((w * scale, h * scale))
        return boxes

    def height(self, width: float) -> float:
        """The highest of the pictures with their captions."""
        wide = self._column(width)
        pairs = zip(self._boxes(width), self._captions, strict=True)
        return max(high + 5 + caption.height(wide) for (_, high), caption in pairs)

    def shrunk(self, width: float, room: float) -> Block | None:
        """The same a little smaller; None where too little could be seen."""
        wide = self._column(width)
        tallest = room - 5 - max(caption.height(wide) for caption in self._captions)
        if tallest < _LEAST_OF_HEIGHT * max(high for _, high in self._boxes(width)):
            return None
        return Pictures(self.pictures, whole=self.whole, tallest=tallest)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw pictures on one top line, each with its caption under it."""
        wide = self._column(width)
        rows = zip(self.pictures, self._boxes(width), self._captions, strict=True)
        for index, (picture, (w, h), caption) in enumerate(rows):
            left = x + index * (wide + _BETWEEN)
            canvas.draw_picture(picture.path, left, top - h, w, h)
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.setLineWidth(0.4)
            canvas.rect(left, top - h, w, h, stroke=1, fill=0)
            caption.draw(canvas, left, top - h - 5, wide)


def card(context: Context, finding: FindingView) -> Iterator[Block]:
    """One finding as it is printed in the report."""
    mark = palette.of_kind(finding.kind, contested=finding.kind_contested)
    key = context.finding_keys[finding.number]
    title = finding.title or translate("Report", "Without a title")
    bar = HeadBar(mark, finding.graded_label, finding.number, Anchor(key, f"{finding.number} {title}", 1))
    bar.gap_before = 26
    follow = HeadBar(
        mark, translate("Report", "{kind}, continued").format(kind=finding.graded_label), finding.number
    )
    yield bar
    inner = context.sheet.width - 2 * _INSET
    opening = Row(
        [(_INSET, inner, Text(escape(title), typography.TITLE_CARD))],
        pad=10,
        pad_bottom=6,
        rule=None,
        edge=mark.colour,
        keep_next=True,
        repeat=follow,
    )
    yield opening
    yield _meta(context, finding, mark, follow)
    if told := named_fields("finding", finding.conflicts):
        yield _line(
            context,
            translate("Report", "Open conflicts"),
            Text(strong(told), typography.BODY),
            edge=mark.colour,
            repeat=follow,
        )
    for index, (label, body) in enumerate(_statement(context, finding)):
        line = _line(context, label, body, edge=mark.colour, repeat=follow)
        # A nonconformity starts where its evidence starts too, not with a few lines at the foot of a page.
        line.keep_next = index == 0 and finding.kind.is_nonconformity
        yield line
    yield from _pictures(context, finding, mark, follow)
    if finding.kind is not FindingKind.POSITIVE:
        yield from _acknowledgement(context, finding, mark, follow)
        yield from _responses(context, finding, follow)
    yield Gap(14)


def _meta(context: Context, finding: FindingView, mark: Mark, repeat: Block) -> Row:
    """Clause, process, site and client in columns; the first starts on the card's inset."""
    clauses = "<br/>".join(escape(clause_with_title(context.view, number)) for number in finding.clauses)
    pairs = [
        (
            translate("Report", "Clause") if len(finding.clauses) < 2 else translate("Report", "Clauses"),
            clauses,
        ),
        (translate("Report", "Process"), escape(finding.process)),
        (translate("Report", "Site"), escape(" · ".join(filter(None, (finding.site, finding.shift))))),
    ]
    if finding.client.strip():
        pairs.append((translate("Report", "Client"), escape(finding.client)))
    inner = context.sheet.width - 2 * _INSET
    widths = (inner * 0.37, inner * 0.25, inner * 0.19, inner * 0.19)
    at, cells = _INSET, []
    for (label, markup), width in zip(pairs, widths, strict=False):
        value = (
            Text(markup, typography.CELL)
            if markup
            else Text(translate("Report", "Not stated."), typography.CELL_ABSENT)
        )
        cells.append((at, width - 10, Stack([Text(label, _META_LABEL), value])))
        at += width
    return Row(
        cells, pad=0, pad_bottom=10, rule=None, edge=mark.colour, keep_next=True, repeat=repeat, floor=90
    )


def _statement(context: Context, finding: FindingView) -> Iterator[tuple[str, Block]]:
    kind = finding.kind
    if kind.is_nonconformity:
        yield translate("Report", "Requirement"), stated(finding.requirement)
        yield translate("Report", "Objective evidence"), stated(finding.objective_evidence)
        yield translate("Report", "Nature of the failure"), stated(finding.failure)
    else:
        if finding.requirement.strip():
            yield translate("Report", "Requirement"), stated(finding.requirement)
        yield translate("Report", "Objective evidence"), stated(finding.objective_evidence)
        word = (
            translate("Report", "Weakness seen")
            if kind is FindingKind.OPPORTUNITY
            else translate("Report", "Worth keeping")
        )
        yield word, stated(finding.failure)
    yield from grading(context, finding)
    if finding.repeat_of:
        yield translate("Report", "Repeat of"), Text(escape(finding.repeat_of), typography.BODY)
    if finding.followed_up:
        lines: list[Block] = [Text(followed_up_in(place), typography.BODY) for place in finding.followed_up]
        yield translate("Report", "Followed up in"), Stack(lines)
    for standard, grade in finding.grades.items():
        yield (
            translate("Report", "Grade for {standard_title}").format(standard_title=standard_title(standard)),
            Text(strong(grade.label), typography.BODY),
        )
    source = [escape(finding.auditor) or typography.not_stated()]
    if finding.raised_at:
        source.append(dates.moment(finding.raised_at))
    if finding.question_item:
        source.append(
            translate("Report", "question {item}").format(item=context.question_link(finding.question_item))
        )
    status = in_conflict() if "status" in finding.conflicts else finding.status.label
    source.append(translate("Report", "status: {status}").format(status=inside(status)))
    yield translate("Report", "Raised by"), Text(" · ".join(source), typography.BODY)
    yield translate("Report", "Evidence"), _evidence_list(context, finding.evidence)


def _evidence_list(context: Context, evidence: Sequence[EvidenceView]) -> Block:
    if not evidence:
        return Text(translate("Report", "No evidence is linked to this finding."), typography.ABSENT)
    lines: list[Block] = []
    for item in evidence:
        parts = [context.evidence_link(item.number), escape(evidence_title(item))]
        if item.missing:
            absent_file = strong(translate("Report", "file missing"))
            parts.append(f'<font color="#630E20">{absent_file}</font>')
        if item.sha256:
            parts.append(coloured(f"SHA-256 {item.sha256[:12]}…"))
        elif not item.files:
            parts.append(coloured(no_copy()))
        parts += [coloured(f"{escape(file.file_name)} {file.sha256[:12]}…") for file in item.files]
        lines.append(Text(" · ".join(parts), typography.CELL))
    return Stack(lines, gap=2)


def _line(
    context: Context,
    label: str,
    body: Block,
    *,
    edge: Any,
    repeat: Block | None,
    ground: Any = None,
) -> Row:
    sheet = context.sheet
    return Row(
        [
            (_INSET, sheet.side - _INSET, Text(escape(label), typography.LABEL)),
            (sheet.axis, sheet.main - _INSET, body),
        ],
        pad=5,
        pad_bottom=6,
        rule_from=_INSET,
        edge=edge,
        ground=ground,
        repeat=repeat,
        again=label,
    )


def _printable(
    evidence: Sequence[EvidenceView],
) -> Iterator[tuple[EvidenceView, Path, datetime | None, str, str]]:
    """Every picture with its time, title and what follows: of each piece, and of its further files."""
    for item in evidence:
        if item.preview_path is not None:
            yield item, item.preview_path, item.taken_at, evidence_title(item), under_picture(item)
        for file in item.files:
            if file.preview_path is not None:
                title = file.caption or evidence_title(item)
                yield item, file.preview_path, file.taken_at, title, under_picture(file)


def _pictures(context: Context, finding: FindingView, mark: Mark, repeat: Block) -> Iterator[Block]:
    """Photos in pairs, then screenshots one by one over the whole width."""
    small: list[Picture] = []
    screens: list[Picture] = []
    broken = []
    for item, path, taken_at, title, after in _printable(finding.evidence):
        size = context.picture_size(path)
        if size is None:
            broken.append(item.number)
            continue
        parts = [strong(item.number), escape(title)]
        if taken_at:
            parts.append(dates.moment(taken_at))
        picture = Picture(path, size, " · ".join(parts) + after)
        is_screen = item.kind is EvidenceKind.SCREENSHOT and size[0] > size[1]
        (screens if is_screen else small).append(picture)
    blocks = [Pictures(small[index : index + 2]) for index in range(0, len(small), 2)]
    blocks += [Pictures([picture], whole=True) for picture in screens]
    inner = context.sheet.width - 2 * _INSET
    for index, block in enumerate(blocks):
        yield Row(
            [(_INSET, inner, block)],
            pad=8,
            pad_bottom=6,
            rule=palette.HAIRLINE if index == 0 else None,
            rule_from=_INSET,
            edge=mark.colour,
            repeat=repeat,
            floor=600,
        )
    if broken:
        text = translate("Report", "The pictures of {broken} could not be read and are not printed.").format(
            broken=commas(broken)
        )
        yield _line(
            context,
            translate("Report", "Pictures"),
            Text(escape(text), typography.ABSENT),
            edge=mark.colour,
            repeat=repeat,
        )


def _acknowledgement(context: Context, finding: FindingView, mark: Mark, repeat: Block) -> Iterator[Block]:
    if "acknowledgement" in finding.conflicts:
        body: Block = Text(strong(in_conflict()), typography.BODY)
    elif finding.acknowledgement is None:
        body = Text(translate("Report", "Not yet acknowledged."), typography.ABSENT)
    else:
        words = {
            Acknowledgement.ACCEPTED: translate("Report", "Accepted"),
            Acknowledgement.ACCEPTED_WITH_COMMENT: translate("Report", "Accepted with a comment"),
            Acknowledgement.DISPUTED: translate("Report", "Disputed; see section 12"),
        }
        parts = [strong(words[finding.acknowledgement])]
        parts += acknowledged_by(finding)
        blocks: list[Block] = [Text(" · ".join(parts), typography.BODY)]
        if finding.auditee_comment.strip():
            blocks.append(stated(finding.auditee_comment))
        if finding.changed_since:
            blocks.append(Text(strong(changed_words(finding)), typography.BODY))
        body = Stack(blocks, gap=3)
    yield _line(
        context, translate("Report", "Auditee’s acknowledgement"), body, edge=mark.colour, repeat=repeat
    )


def acknowledged_by(finding: FindingView) -> list[str]:
    """Markup of who acknowledged a finding, in which role and when; what is not known is left out."""
    parts = [escape(part) for part in (finding.auditee_name, finding.auditee_role) if part]
    if finding.acknowledged_at:
        parts.append(dates.moment(finding.acknowledged_at))
    return parts


def changed_words(finding: FindingView) -> str:
    """That the statement was changed after the auditee acknowledged it, and where."""
    return translate("Report", "Changed after it was acknowledged: {fields}.").format(
        fields=commas(finding.changed_since)
    )


def _responses(context: Context, finding: FindingView, follow: Block) -> Iterator[Block]:
    """The block that belongs to the auditee, on a ground of its own."""
    if not finding.actions and not finding.kind.is_nonconformity:
        return
    sheet = context.sheet
    head = Row(
        [
            (_INSET, sheet.side - _INSET, Text(translate("Report", "Auditee’s response"), _RESPONSE_HEAD)),
            (
                sheet.axis,
                sheet.main - _INSET,
                Text(
                    translate(
                        "Report", "Stated by the auditee; the audit team only enters the verification."
                    ),
                    typography.CELL_MUTED,
                ),
            ),
        ],
        pad=9,
        pad_bottom=7,
        rule=palette.INK,
        rule_width=0.9,
        ground=palette.WASH,
        keep_next=True,
        gap_before=9,
        repeat=follow,
    )
    yield head
    repeat = Stack([follow, head])
    if until := deadlines(finding):
        yield _line(
            context,
            translate("Report", "Deadlines"),
            Text(until, typography.BODY),
            edge=None,
            ground=palette.WASH,
            repeat=repeat,
        )
    if not finding.actions:
        text = Text(translate("Report", "No response has been given yet."), typography.ABSENT)
        yield _line(
            context, translate("Report", "Response"), text, edge=None, ground=palette.WASH, repeat=repeat
        )
    for action in finding.actions:
        for label, body in _action(context, action, numbered=len(finding.actions) > 1):
            yield _line(context, label, body, edge=None, ground=palette.WASH, repeat=repeat)
        yield from _causes(context, action, repeat)


def _action(context: Context, action: ActionView, *, numbered: bool) -> Iterator[tuple[str, Block]]:
    if numbered:
        yield translate("Report", "Response"), Text(strong(action.number), typography.BODY)
    # An opportunity asks for an action at most; only of a nonconformity is the rest missed.
    required = action.finding_kind.is_nonconformity
    if required or action.correction.strip():
        yield translate("Report", "Correction"), stated(action.correction)
    if required or action.root_cause.strip():
        yield translate("Report", "Cause"), stated(action.root_cause)
    yield (
        translate("Report", "Corrective action") if required else translate("Report", "Action"),
        stated(action.action),
    )
    parts = [
        named(translate("Report", "Owner"), escape(action.owner) or translate("Report", "not stated")),
        named(translate("Report", "Due"), dates.day(action.due_on) or translate("Report", "not stated")),
    ]
    if first := action.life.extended_from:
        parts.append(named(translate("Report", "Extended from"), dates.day(first)))
    if action.status in (ActionStatus.TO_CHECK, ActionStatus.VERIFIED) and action.done_on:
        parts.append(named(translate("Report", "Done"), dates.day(action.done_on)))
    parts.append(named(translate("Report", "Status"), action_status(action)))
    lines: list[Block] = [Text(" &nbsp;&nbsp; ".join(parts), typography.BODY)]
    if context.is_overdue(action):
        lines.append(
            MarkLine(
                palette.OVERDUE,
                translate("Report", "Overdue on {day}").format(day=dates.day(context.today)),
                typography.BODY_STRONG,
            )
        )
    yield translate("Report", "Owner, due, status"), Stack(lines)
    yield from life_lines(action)
    if told := named_fields("action", action.conflicts):
        yield translate("Report", "Open conflicts"), Text(strong(told), typography.BODY)
    yield from check_lines(context, action)
    yield translate("Report", "Verification"), _verification(context, action)


def _causes(context: Context, action: ActionView, repeat: Block) -> Iterator[Row]:
    """The cause analysis as it is drawn, over the whole width of the card."""
    sheet = context.sheet
    inner = sheet.width - 2 * _INSET
    room = sheet.top - sheet.bottom - repeat.height(sheet.width) - _AROUND_DIAGRAM
    for place, block in enumerate(cause_blocks(action.causes, inner, room)):
        if place == 0:
            line = _line(
                context,
                translate("Report", "Cause analysis"),
                Text(escape(translate("Report", "Root causes have a double frame.")), typography.CELL_MUTED),
                edge=None,
                ground=palette.WASH,
                repeat=repeat,
            )
            line.keep_next = True
            yield line
        yield Row(
            [(_INSET, inner, block)],
            pad=4,
            pad_bottom=6,
            rule=None,
            ground=palette.WASH,
            keep_next=block.keep_next,
            repeat=repeat,
            floor=10_000 if isinstance(block, DiagramBlock) else 84,
        )


def action_status(action: ActionView) -> str:
    """The status in words, with the day on which it was reached."""
    reached = {ActionStatus.IMPLEMENTED: action.done_on, ActionStatus.VERIFIED: action.verified_on}
    if "status" in action.conflicts:
        return inside(in_conflict())
    return commas(
        part for part in (inside(action.status.label), dates.day(reached.get(action.status))) if part
    )


def _verification(context: Context, action: ActionView) -> Block:
    if "effectiveness" in action.conflicts:
        return Text(strong(in_conflict()), typography.BODY)
    if action.effectiveness is Effectiveness.NOT_YET_VERIFIED and not action.verification_note.strip():
        return Text(translate("Report", "Effectiveness not yet verified."), typography.ABSENT)
    parts = [strong(action.effectiveness.label)]
    if action.verified_by:
        parts.append(escape(action.verified_by))
    if action.verified_on:
        parts.append(dates.day(action.verified_on))
    parts += [context.evidence_link(number) for number in action.evidence_numbers]
    blocks: list[Block] = [Text(" · ".join(parts), typography.BODY)]
    if action.verification_note.strip():
        blocks.append(stated(action.verification_note))
    return Stack(blocks, gap=3)

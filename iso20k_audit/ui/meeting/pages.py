"""The pages of the closing meeting, each made anew for a size of text from what may be shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from iso20k_audit.model.closing import ClosingMeeting, Picture, Presented, Slide, finding_of
from iso20k_audit.model.vocabulary import Acknowledgement, FindingKind
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.meeting.page_parts import Ground, Mark, PictureTile, Type, marked_line, panel
from iso20k_audit.ui.meeting.said_words import SHAPES, changed_words, said_words, shape_of
from iso20k_audit.ui.pages.overview import weighed_groups
from iso20k_audit.ui.widgets.charts import HeatTiles
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import words

translate = QCoreApplication.translate

WIDE_LETTERS = 46
"""Widths in letters of the body from which a page has two columns."""

MOST_PICTURES = 6
"""Thumbnails beside a finding; more would be too small to see from a chair."""


class PageMaker:
    """Makes pages of one meeting.

    Args:
        folder: the workspace, for pictures.
        show_picture: called with a picture that is to be shown large.
    """

    def __init__(
        self, meeting: ClosingMeeting, folder: Path | None, show_picture: Callable[[Picture], object]
    ) -> None:
        self._meeting = meeting
        self._folder = folder
        self._show_picture = show_picture
        self._width = 0

    def make(self, slide: Slide, kind: Type, width: int) -> Ground:
        """A page for a width in pixels; where that is large, what accompanies the text stands beside it."""
        self._width = width
        wide = width / (kind.body * 0.5) >= WIDE_LETTERS
        if slide.finding_id:
            finding = finding_of(self._meeting.findings, slide.finding_id)
            if finding is not None:
                return self._finding(finding, kind, wide)
        makes = {
            "opening": self._opening,
            "positives": self._positives,
            "conclusion": self._conclusion,
            "next_steps": self._next_steps,
            "acknowledged": self._acknowledged,
        }
        return makes.get(slide.name, self._opening)(kind, wide)

    # -- opening ------------------------------------------------------------------------------------

    def _opening(self, kind: Type, wide: bool) -> Ground:
        meeting, page = self._meeting, Ground(kind)
        head = " · ".join(part for part in (meeting.number, meeting.type_label, meeting.organisation) if part)
        page.column.addWidget(kind.text(head, 0.8, role="muted"))
        title = meeting.title
        if meeting.wall is not None:
            title = translate("ClosingMeeting", "Findings concerning {}").format(meeting.wall.name)
        page.column.addWidget(kind.text(title, 1.9, strong=True))
        page.column.addWidget(
            kind.text(
                translate("ClosingMeeting", "Closing meeting. Thank you for your time and openness."), 1.1
            )
        )
        page.column.addLayout(self._counts(kind))
        left = QVBoxLayout()
        left.setSpacing(kind.gap(0.5))
        for label, text in self._facts():
            left.addWidget(kind.labelled(label, text, 0.82))
        left.addStretch(1)
        if meeting.results is None or not meeting.results.questions:
            page.column.addLayout(left)
            page.column.addStretch(1)
            return page
        tiles = HeatTiles()
        tiles.setFont(kind.font(0.7))
        room = self._width - kind.gap(2.8)
        tiles.resize(round((room - kind.gap(1.2)) * 0.6) if wide else room, 10)  # its height follows from it
        tiles.show_groups(weighed_groups(meeting.results))
        right = QVBoxLayout()
        right.setSpacing(kind.gap(0.2))
        right.addWidget(kind.line(translate("ClosingMeeting", "Results by clause"), 0.68, role="muted"))
        right.addWidget(tiles)
        right.addStretch(1)
        both = QHBoxLayout() if wide else QVBoxLayout()
        both.setSpacing(kind.gap(1.2))
        both.addLayout(left, 4)
        both.addLayout(right, 6)
        page.column.addLayout(both)
        page.column.addStretch(1)
        return page

    def _facts(self) -> list[tuple[str, str]]:
        meeting = self._meeting
        days = formats.day(meeting.starts_on)
        if meeting.ends_on and meeting.ends_on != meeting.starts_on:
            days = translate("ClosingMeeting", "{} to {}").format(days, formats.day(meeting.ends_on))
        team = ", ".join(
            translate("ClosingMeeting", "{} ({})").format(name, words(role)) for name, role in meeting.team
        )
        places = ", ".join((*meeting.sites, *meeting.clients)) if meeting.wall is None else ""
        scope = meeting.scope or places
        found = [
            (translate("ClosingMeeting", "Audit days"), days),
            (translate("ClosingMeeting", "Scope"), scope),
            (translate("ClosingMeeting", "Audit team"), team),
        ]
        return [(label, text) for label, text in found if text]

    def _counts(self, kind: Type) -> FlowLayout:
        """How many findings of each kind."""
        counts, flow = self._meeting.counts(), FlowLayout(gap=kind.gap(0.6))
        for one in FindingKind:
            frame, column = panel(kind)
            number = QHBoxLayout()
            number.setSpacing(kind.gap(0.4))
            number.addWidget(Mark(one.value, kind.gap(1.1)))
            number.addWidget(kind.line(str(counts.get(one, 0)), 1.7, strong=True))
            number.addStretch(1)
            column.addLayout(number)
            column.addWidget(kind.line(words(one.label), 0.72, role="muted"))
            frame.setAccessibleName(f"{words(one.label)}: {counts.get(one, 0)}")
            flow.addWidget(frame)
        return flow

    # -- a finding ----------------------------------------------------------------------------------

    def _finding(self, finding: Presented, kind: Type, wide: bool) -> Ground:
        page = Ground(kind)
        value = finding.kind.value if finding.kind else "conflict"
        head = QHBoxLayout()
        head.setSpacing(kind.gap(0.5))
        head.addWidget(Mark(value, kind.gap(1.15)), 0, Qt.AlignmentFlag.AlignVCenter)
        told = words(finding.kind_label)
        if finding.step:
            told = translate("ClosingMeeting", "{} ({})").format(told, finding.step)
        head.addWidget(kind.line(finding.number, 1.0, strong=True))
        head.addWidget(kind.text(told, 1.0), 1)
        page.column.addLayout(head)
        page.column.addWidget(
            kind.text(finding.title or translate("ClosingMeeting", "(no title yet)"), 1.55, strong=True)
        )
        clauses = "  ·  ".join(f"{number} {title}".strip() for number, title in finding.clauses)
        if clauses:
            page.column.addWidget(kind.text(clauses, 0.85, role="muted"))
        if finding.contested:
            told = translate("ClosingMeeting", "Versions of the team still disagree on: {}")
            page.column.addWidget(kind.text(told.format(", ".join(finding.contested)), 0.85, role="danger"))
        statement = QVBoxLayout()
        statement.setSpacing(kind.gap(0.6))
        for label, text in self._statement(finding):
            statement.addWidget(kind.labelled(label, text))
        statement.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(kind.gap(0.6))
        beside.addWidget(self._said(finding, kind))
        where = self._where(finding)
        for label, text in where:
            beside.addWidget(kind.labelled(label, text, 0.82))
        if finding.pictures and self._folder is not None:
            beside.addWidget(self._pictures(finding, kind))
        beside.addStretch(1)
        both = QHBoxLayout() if wide else QVBoxLayout()
        both.setSpacing(kind.gap(1.4))
        both.addLayout(statement, 7)
        both.addLayout(beside, 3)
        page.column.addLayout(both, 1)
        return page

    @staticmethod
    def _statement(finding: Presented) -> list[tuple[str, str]]:
        found = []
        if finding.requirement or (finding.kind and finding.kind.is_nonconformity):
            found.append((translate("ClosingMeeting", "Requirement"), finding.requirement))
        found.append((translate("ClosingMeeting", "Objective evidence"), finding.objective_evidence))
        if finding.kind is FindingKind.OPPORTUNITY:
            label = translate("ClosingMeeting", "Weakness seen")
        elif finding.is_positive:
            label = translate("ClosingMeeting", "Worth keeping")
        else:
            label = translate("ClosingMeeting", "Nature of the failure")
        found.append((label, finding.failure))
        return [(one, text or translate("ClosingMeeting", "Not stated.")) for one, text in found]

    @staticmethod
    def _where(finding: Presented) -> list[tuple[str, str]]:
        place = ", ".join(part for part in (finding.site, finding.shift) if part)
        found = (
            (translate("ClosingMeeting", "Site"), place),
            (translate("ClosingMeeting", "Client account"), finding.client),
            (translate("ClosingMeeting", "Process"), finding.process),
            (translate("ClosingMeeting", "Repeat of"), finding.repeat_of),
        )
        return [(label, text) for label, text in found if text]

    @staticmethod
    def _said(finding: Presented, kind: Type) -> QWidget:
        """What the auditee said, in a frame of its own."""
        frame, column = panel(kind)
        column.addWidget(kind.line(translate("ClosingMeeting", "The auditee says"), 0.68, role="muted"))
        column.addWidget(marked_line(kind, shape_of(finding), said_words(finding), 0.85, strong=True))
        if finding.comment:
            column.addWidget(kind.text(finding.comment, 0.85))
        if finding.changed:
            column.addWidget(kind.text(changed_words(finding), 0.78, role="warning"))
        return frame

    def _pictures(self, finding: Presented, kind: Type) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=kind.gap(0.35))
        size = QSize(kind.gap(6.2), kind.gap(5.2))
        assert self._folder is not None
        for picture in finding.pictures[:MOST_PICTURES]:
            tile = PictureTile(self._folder, picture, size)
            tile.setFont(kind.font(0.6))
            tile.wanted.connect(self._show_picture)
            flow.addWidget(tile)
        more = len(finding.pictures) - MOST_PICTURES
        if more > 0:
            flow.addWidget(
                kind.line(translate("ClosingMeeting", "and {} more").format(more), 0.7, role="muted")
            )
        return box

    # -- after the findings -------------------------------------------------------------------------

    def _positives(self, kind: Type, wide: bool) -> Ground:
        page = self._headed(kind, translate("ClosingMeeting", "Positive practices"))
        grid = QGridLayout()
        grid.setSpacing(kind.gap(0.7))
        columns = 2 if wide and len(self._meeting.positives) > 1 else 1
        for place, finding in enumerate(self._meeting.positives):
            frame, column = panel(kind)
            where = ", ".join(part for part in (finding.number, finding.site, finding.client) if part)
            column.addWidget(marked_line(kind, "positive", finding.title, 0.95, strong=True))
            if finding.failure or finding.objective_evidence:
                column.addWidget(kind.text(finding.failure or finding.objective_evidence, 0.82))
            column.addWidget(kind.text(where, 0.68, role="muted"))
            grid.addWidget(frame, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        page.column.addLayout(grid)
        page.column.addStretch(1)
        return page

    def _conclusion(self, kind: Type, wide: bool) -> Ground:
        meeting = self._meeting
        page = self._headed(kind, translate("ClosingMeeting", "Conclusion"))
        page.column.addWidget(
            kind.text(
                meeting.conclusion or translate("ClosingMeeting", "The conclusion is not written yet."), 1.25
            )
        )
        for label, text in (
            (translate("ClosingMeeting", "Degree to which the criteria are met"), meeting.conformity),
            (translate("ClosingMeeting", "Recommendations"), meeting.recommendations),
        ):
            if text:
                page.column.addWidget(kind.labelled(label, text, 0.95))
        page.column.addWidget(
            kind.text(
                translate(
                    "ClosingMeeting",
                    "The audit is based on samples. Nonconformities may exist that were not found.",
                ),
                0.75,
                role="muted",
            )
        )
        page.column.addStretch(1)
        return page

    def _next_steps(self, kind: Type, wide: bool) -> Ground:
        meeting = self._meeting
        page = self._headed(kind, translate("ClosingMeeting", "Next steps"))
        if meeting.follow_up:
            page.column.addWidget(kind.text(meeting.follow_up, 1.0))
        if meeting.report_on:
            told = translate("ClosingMeeting", "Report dated {}").format(formats.day(meeting.report_on))
            page.column.addWidget(kind.text(told, 0.95))
        rows = [one for one in meeting.to_acknowledge if one.kind is None or one.kind.is_nonconformity]
        if not rows:
            none = translate("ClosingMeeting", "No nonconformity asks for corrective action.")
            page.column.addWidget(kind.text(none, 1.0))
            page.column.addStretch(1)
            return page
        heads = (
            "",
            translate("ClosingMeeting", "Finding"),
            translate("ClosingMeeting", "Answer with cause and action"),
            translate("ClosingMeeting", "To be closed"),
        )
        lines = [
            (
                one.kind.value if one.kind else "conflict",
                f"{one.number}  {one.title}",
                _until(one.answer_due_on, one.answer_days, issued=one.is_issued),
                _until(one.close_due_on, one.close_days, issued=one.is_issued),
            )
            for one in rows
        ]
        page.column.addLayout(self._table(kind, heads, lines))
        told = translate(
            "ClosingMeeting",
            "The answer names the correction, the cause, the corrective action, its owner and a date.",
        )
        page.column.addWidget(kind.text(told, 0.75, role="muted"))
        page.column.addStretch(1)
        return page

    def _acknowledged(self, kind: Type, wide: bool) -> Ground:
        meeting = self._meeting
        page = self._headed(kind, translate("ClosingMeeting", "Acknowledgements"))
        counts, flow = meeting.said_counts(), FlowLayout(gap=kind.gap(1.2))
        for said in Acknowledgement:
            told = translate("ClosingMeeting", "{}: {}").format(words(said.label), counts.get(said, 0))
            flow.addWidget(_chip(kind, SHAPES[said], told))
        if counts.get(None, 0):
            told = translate("ClosingMeeting", "Not acknowledged yet: {}").format(counts[None])
            flow.addWidget(_chip(kind, "not_sampled", told))
        page.column.addLayout(flow)
        heads = (
            "",
            translate("ClosingMeeting", "Finding"),
            translate("ClosingMeeting", "Said"),
            translate("ClosingMeeting", "Comment"),
        )
        lines = []
        for one in meeting.to_acknowledge:
            told = "" if one.said is Acknowledgement.ACCEPTED else one.comment
            comment = "\n".join(part for part in (told, changed_words(one)) if part)
            lines.append((shape_of(one), f"{one.number}  {one.title}", said_words(one), comment))
        page.column.addLayout(self._table(kind, heads, lines))
        page.column.addStretch(1)
        return page

    @staticmethod
    def _headed(kind: Type, title: str) -> Ground:
        page = Ground(kind)
        page.column.addWidget(kind.text(title, 1.7, strong=True))
        return page

    @staticmethod
    def _table(kind: Type, heads: tuple[str, ...], lines: list[tuple[str, str, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(kind.gap(0.9))
        grid.setVerticalSpacing(kind.gap(0.4))
        for place, head in enumerate(heads[1:], 1):
            grid.addWidget(kind.text(head, 0.68, role="muted"), 0, place)
        for row, (value, *texts) in enumerate(lines, 1):
            grid.addWidget(Mark(value, kind.gap(0.75)), row, 0, Qt.AlignmentFlag.AlignTop)
            for place, text in enumerate(texts, 1):
                grid.addWidget(kind.text(text, 0.8), row, place, Qt.AlignmentFlag.AlignTop)
        for place, share in ((1, 5), (2, 3), (3, 3)):
            grid.setColumnStretch(place, share)
        return grid


def _until(day: date | None, days: int | None, *, issued: bool) -> str:
    """A day; where none is set, what the policy allows."""
    if day is not None:
        return formats.day(day)
    if days is None:
        return translate("ClosingMeeting", "as agreed")
    if issued:
        return translate("ClosingMeeting", "within {} days of issue").format(days)
    latest = formats.day(date.today() + timedelta(days=days))  # noqa: DTZ011  (the local day)
    return translate("ClosingMeeting", "{} if issued today").format(latest)


def _chip(kind: Type, value: str, text: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(kind.gap(0.35))
    row.addWidget(Mark(value, kind.gap(0.85)))
    row.addWidget(kind.line(text, 0.95, strong=True))
    return box

"""The lead's strip: where the presentation stands, what comes next, the time, and the notes nobody else sees."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.closing import ClosingMeeting, Presented, Slide, finding_of, others_named
from iso20k_audit.model.vocabulary import Confidentiality
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.meeting.said_bar import SaidBar
from iso20k_audit.ui.meeting.said_words import slide_title
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

CLOCK_EVERY_MS = 1000

LOW_LINES = 32
"""Heights of a window in lines of text below which the pages would have too little room."""


class Strip(QFrame):
    """Below the pages, or in a window of its own while they are on another screen.

    Signals:
        wanted(act): `next`, `previous`, `tiles`, `black`, `bigger`, `smaller`, `full`, `start`, `people`, `sheet`.
        wall_chosen(key): whose findings may be seen, as `client:ID` or `site:ID`; empty for all.
        level_chosen(value): up to which confidentiality pictures are shown.
        screen_chosen(place): on which screen the pages are; empty for this window.
    """

    wanted = Signal(str)
    wall_chosen = Signal(str)
    level_chosen = Signal(str)
    screen_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._session = session
        self._alone = False
        self._low = False
        self._latest = Latest(session, self)
        self.position = text_label("", "strong")
        self.clock = text_label("", "heading")
        self.clock.setAccessibleName(self.tr("Time"))
        self.following = ElidedLabel()
        self.following.setProperty("role", "muted")
        self.warning = text_label("", "warning", wrap=True)
        self.warning.hide()
        self.said = SaidBar(session)
        self.wall = self._choice(self.tr("Only findings of one client account or site"), self.wall_chosen)
        self.level = self._choice(self.tr("Show pictures up to this confidentiality"), self.level_chosen)
        self.screen_choice = self._choice(self.tr("Where the pages are shown"), self.screen_chosen)
        self.start_button = self._button(
            "start", self.tr("Start the meeting"), self.tr("Notes the time it begins")
        )
        self.notes_button = QPushButton(self.tr("Notes"))
        self.notes_button.setCheckable(True)
        self.notes_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.notes_button.setToolTip(
            self.tr("The team's notes on this finding; not for the auditee's eyes (N)")
        )
        self.notes_button.toggled.connect(self._show_notes)
        self.notes = ScrollColumn(margin=4)
        self.notes.setMaximumHeight(theme.zoomed(190))
        self.notes.setAccessibleName(self.tr("Notes for the lead"))
        self.notes.hide()
        self._lay_out()
        self._timer = QTimer(self, interval=CLOCK_EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    # -- looks --------------------------------------------------------------------------------------

    def _choice(self, name: str, signal: object) -> Choice:
        choice = Choice()
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setMinimumContentsLength(15)
        choice.chosen.connect(lambda value: signal.emit(value or ""))  # type: ignore[attr-defined]
        return choice

    def _button(self, act: str, text: str, tip: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if tip:
            button.setToolTip(tip)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _lay_out(self) -> None:
        self.previous_button = self._button("previous", self.tr("Previous"), self.tr("Page Up, ←"))
        self.next_button = self._button("next", self.tr("Next"), self.tr("Page Down, →, Space"))
        self.next_button.setProperty("role", "primary")
        for button in (self.previous_button, self.next_button):
            button.setMinimumHeight(theme.zoomed(36))
        first = QHBoxLayout()
        first.setSpacing(10)
        for widget in (self.previous_button, self.next_button, self.position):
            first.addWidget(widget)
        first.addWidget(self.following, 1)
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setCheckable(True)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button.setToolTip(self.tr("What else the strip can do"))
        self.more_button.toggled.connect(lambda _on: self._fit())
        self.more_button.hide()
        first.addWidget(self.more_button)
        first.addWidget(self.clock)
        self._acts = QWidget()
        acts = FlowLayout(self._acts, gap=6)
        smaller = self._button("smaller", self.tr("A−"), self.tr("Smaller text (Ctrl+-)"))
        smaller.setAccessibleName(self.tr("Smaller text"))
        bigger = self._button("bigger", self.tr("A+"), self.tr("Bigger text (Ctrl++)"))
        bigger.setAccessibleName(self.tr("Bigger text"))
        self.full_button = self._button("full", self.tr("Full screen"), self.tr("F11; Esc leaves it"))
        self.people_button = self._button(
            "people", self.tr("Who is here…"), self.tr("Attendance of the meeting")
        )
        self.sheet_button = self._button(
            "sheet",
            self.tr("Sheet to sign…"),
            self.tr("What was said to each finding, as a PDF with signature lines"),
        )
        acting: tuple[QWidget, ...] = (
            self.start_button,
            self.people_button,
            self._button("tiles", self.tr("All pages"), self.tr("G")),
            self._button("black", self.tr("Black"), self.tr("B shows nothing, and again the page")),
            smaller,
            bigger,
            self.full_button,
            self.notes_button,
            self.sheet_button,
            self.wall,
            self.level,
            self.screen_choice,
        )
        for one in acting:
            acts.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.warning)
        column.addWidget(self.said)
        column.addWidget(self._acts)
        column.addWidget(self.notes)

    def fit(self, height: int) -> None:
        """Leaves the pages their room in a low window: what is seldom needed goes behind a button."""
        self._low = height < LOW_LINES * self.fontMetrics().lineSpacing() and not self._alone
        self._fit()

    def _fit(self) -> None:
        self.more_button.setVisible(self._low)
        self._acts.setVisible(not self._low or self.more_button.isChecked())
        self.said.setVisible(not self._low or bool(self.said.finding_id))

    def stand_alone(self, alone: bool) -> None:
        """In a window of its own the notes are in sight and have all the room there is."""
        self._alone = alone
        self.notes.setMaximumHeight(16777215 if alone else theme.zoomed(190))
        self.notes_button.setChecked(alone)

    # -- showing ------------------------------------------------------------------------------------

    def _tick(self) -> None:
        self.clock.setText(formats.clock(datetime.now().astimezone()))

    def offer_screens(self, names: list[str]) -> None:
        """The screens that the pages can be on; hidden where there is only this one."""
        self.screen_choice.offer(
            [
                ("", self.tr("Pages in this window")),
                *((str(place), self.tr("Pages on {}").format(name)) for place, name in enumerate(names)),
            ]
        )
        if self.screen_choice.currentIndex() < 0:
            self.screen_choice.choose("")
        self.screen_choice.setVisible(len(names) > 1)

    def show_meeting(self, whole: ClosingMeeting, wall: str, level: Confidentiality) -> None:
        """Shows the choices as they stand.

        Args: whole: the meeting before anything was left out.
        """
        walls: list[tuple[str | None, str]] = [("", self.tr("All clients and sites"))]
        walls += [
            (f"{one.kind.value}:{one.target_id}", self.tr("Only findings of: {}").format(one.name))
            for one in whole.walls
        ]
        self.wall.offer(walls)
        self.wall.choose(wall)
        self.level.offer(
            [(one.value, self.tr("Pictures: {}").format(words(one.label))) for one in Confidentiality]
        )
        self.level.choose(level.value)
        if whole.held_at:
            self.start_button.setText(self.tr("Held {}").format(formats.moment(whole.held_at)))
        else:
            self.start_button.setText(self.tr("Start the meeting"))
        self.start_button.setEnabled(not whole.held_at)
        self.people_button.setText(self.tr("Who is here ({})…").format(len(whole.present)))

    def show_slide(
        self, whole: ClosingMeeting, shown: ClosingMeeting, slides: list[Slide], place: int
    ) -> None:
        """Shows where the presentation stands and what can be said to the finding in view."""
        self.position.setText(self.tr("{} of {}").format(place + 1, len(slides)))
        after = slides[place + 1] if place + 1 < len(slides) else None
        told = slide_title(shown, after) if after else self.tr("nothing more")
        self.following.setText(self.tr("Next: {}").format(told))
        self.previous_button.setEnabled(place > 0)
        self.next_button.setEnabled(after is not None)
        slide = slides[place] if place < len(slides) else None
        finding = finding_of(shown.findings, slide.finding_id) if slide and slide.finding_id else None
        self.said.show_finding(finding)
        self._fit()
        self._warn(whole, finding)
        self._read_notes(finding)

    def _warn(self, whole: ClosingMeeting, finding: Presented | None) -> None:
        """Before others read it: the words of a finding name another client."""
        named = others_named(whole, finding) if finding is not None else ()
        self.warning.setText(
            self.tr("The words of this finding name another client: {}").format(", ".join(named))
        )
        self.warning.setVisible(bool(named))

    # -- notes --------------------------------------------------------------------------------------

    def _show_notes(self, on: bool) -> None:
        self.notes.setVisible(on)

    def _read_notes(self, finding: Presented | None) -> None:
        finding_id = finding.id if finding else ""
        if not finding_id:
            self._latest.drop()
            self._fill_notes([])
            return

        def read(ledger: Ledger) -> list[tuple[str, str]]:
            from iso20k_audit.services.closing_meeting import notes_for_lead

            return notes_for_lead(ledger, finding_id)

        self._latest.ask(read, self._fill_notes)

    def _fill_notes(self, found: list[tuple[str, str]]) -> None:
        clear(self.notes.column)
        for label, text in found:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 4)
            column.setSpacing(2)
            column.addWidget(text_label(label, "muted"))
            told = text_label(text, wrap=True)
            font = told.font()
            font.setPointSizeF(font.pointSizeF() * (1.2 if self._alone else 1.0))
            told.setFont(font)
            column.addWidget(told)
            self.notes.add(box)
        if not found:
            self.notes.add(text_label(self.tr("No notes on this page."), "muted"))
        self.notes.column.addStretch(1)

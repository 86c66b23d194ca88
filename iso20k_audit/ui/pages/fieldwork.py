"""Fieldwork: sections, questions and the question in hand. One key answers, one key moves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from iso20k_audit.ui import settings
from iso20k_audit.ui.commands.keymap import SHEET
from iso20k_audit.ui.evidence.arrivals import arrivals_of
from iso20k_audit.ui.floor.mode import FloorMode
from iso20k_audit.ui.handing_out.yours import YoursLine
from iso20k_audit.ui.pace.bar import PaceBar
from iso20k_audit.ui.pages.fieldwork_acts import FieldworkActs
from iso20k_audit.ui.pages.fieldwork_answers import FieldworkAnswers
from iso20k_audit.ui.pages.fieldwork_rows import ROWS_ONE_BY_ONE, FieldworkRows
from iso20k_audit.ui.widgets.asked_here import BESIDE_KINDS
from iso20k_audit.ui.widgets.filter_bar import FilterBar
from iso20k_audit.ui.widgets.question_detail import QuestionPane
from iso20k_audit.ui.widgets.question_list import QuestionList
from iso20k_audit.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

_ONE_BY_ONE_KINDS = frozenset({"working_paper", "audit", "evidence", "evidence_link", "evidence_file"})
_SHOWN_KINDS = frozenset(
    {"working_paper", "conclusion", "evidence_link", "evidence", "finding", "question_set", "audit"}
    | {"review_note", "assignment"}
)

LEAST, SMALL = (130, 330, 380), (110, 250, 300)
"""Pixels of width that sections, questions and the question in hand have at least; on a small screen."""

SMALL_SCREEN = sum(LEAST) + 20


class FieldworkPage(QWidget):
    """The page where answers are given.

    Signals:
        go_to(page, record id): a finding was raised or chosen.
        said(text): something to know that is no error.
        shortcuts_wanted: ? was pressed in the list.
        command_wanted(id): a command of the window.
        floor_changed(bool): floor mode was entered or left.
    """

    go_to = Signal(str, str)
    said = Signal(str)
    shortcuts_wanted = Signal()
    command_wanted = Signal(str)
    floor_changed = Signal(bool)

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self.sections = SectionList()
        self.filter_bar = FilterBar()
        self.questions = QuestionList()
        self.pane = QuestionPane(session, jobs)
        self.pace = PaceBar(session)
        self.yours = YoursLine(session)
        self.rows = FieldworkRows(self, session)
        self.answers = FieldworkAnswers(self, session)
        self.acts = FieldworkActs(self, session)
        self._lay_out()
        self.floor = FloorMode(self, session, jobs, self._views, self._splitter)
        self.floor.changed.connect(self.floor_changed)
        self._connect(jobs)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.yours)
        column.addWidget(self.filter_bar)
        column.addWidget(self.questions, 1)
        column.addWidget(self.pace)
        small = self.screen().availableGeometry().width() < SMALL_SCREEN
        for part, width in zip((self.sections, middle, self.pane), SMALL if small else LEAST, strict=True):
            part.setMinimumWidth(width)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget in (self.sections, middle, self.pane):
            self._splitter.addWidget(widget)
        for place, stretch in enumerate((0, 3, 2)):
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setSizes([230, 640, 496])
        kept = settings.stored().value("fieldwork/splitter")
        if isinstance(kept, QByteArray):
            self._splitter.restoreState(kept)
        self._splitter.splitterMoved.connect(
            lambda *_: settings.remember("fieldwork/splitter", self._splitter.saveState())
        )
        self._views = QStackedWidget()
        self._views.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)

    def _connect(self, jobs: JobRunner) -> None:
        questions, pane = self.questions, self.pane
        self.sections.chosen.connect(lambda _title: self.rows.load())
        self.sections.chosen.connect(self.pace.show_section)
        self.pace.done.connect(self.said)
        self.sections.left.connect(self.focus_list)
        self.filter_bar.attend(self._session)
        self.filter_bar.changed.connect(self.rows.load)
        self.filter_bar.changed.connect(lambda: self.yours.show_choice(self.filter_bar.view.mine))
        self.yours.shown.connect(self.filter_bar.tell_mine_elsewhere)
        self.yours.only_mine.connect(self.filter_bar.view.choose_mine)
        self.filter_bar.handed.connect(self.sections.show_people)
        self.filter_bar.left.connect(self.focus_list)
        questions.picked.connect(self._on_picked)
        questions.answered.connect(self.answers.answer_in_list)
        questions.commanded.connect(lambda wanted: self._commands[wanted]())
        questions.noted.connect(self.acts.note)
        questions.filter_cleared.connect(self.filter_bar.clear)
        questions.files_dropped.connect(self._on_files_dropped)
        arrivals_of(self._session, jobs).recorded_for.connect(self.answers.known.add)
        questions.selection_counted.connect(pane.show_selection)
        pane.answered.connect(self.answers.answer_in_pane)
        pane.value_given.connect(self.answers.give_value)
        pane.verdict_given.connect(self.answers.judge_for_standard)
        questions.value_keyed.connect(self.answers.value_in_list)
        pane.finding_wanted.connect(self.acts.raise_finding)
        pane.finding_chosen.connect(lambda finding_id: self.go_to.emit("findings", finding_id))
        pane.previous_wanted.connect(lambda: self.questions.step(-1))
        pane.next_unanswered_wanted.connect(self._on_done_here)
        pane.list_wanted.connect(self.focus_list)
        pane.text_recorded.connect(self.answers.known.add)
        pane.take_over_wanted.connect(self.take_over)
        pane.change_wanted.connect(self.change_selected)
        pane.hand_wanted.connect(self.hand_selected)
        pane.asked.place_wanted.connect(self.go_to)
        self._commands: dict[str, Callable[[], None]] = {
            "last_time": self.take_over,
            "flag": self.flag,
            "note": pane.write_note,
            "attach": self.attach,
            "view_evidence": self.acts.view_evidence,
            "finding": self.acts.open_or_raise_finding,
            "change": self.change_selected,
            "hand_to": self.hand_selected,
            "next_open": self.next_unanswered,
            "previous_open": self.previous_unanswered,
            "next_flagged": self.next_flagged,
            "previous_flagged": self.previous_flagged,
            "filter": self.start_filter,
            SHEET: self.shortcuts_wanted.emit,
        }

    # -- the contract of a page ---------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows an audit, at its first question unless `show_question` asked for another."""
        if audit_id != self._audit_id:
            self.flush()
            self._audit_id = audit_id
            self.pane.show_row(audit_id, None)
            self.questions.questions.show([])
        self.pace.show_audit(audit_id)
        self.yours.show_audit(audit_id)
        self.rows.load()
        self.rows.count()

    def show_question(self, question: str) -> None:
        """Puts the cursor on a question as soon as the list holds it."""
        place = self.questions.questions.place_of(question)
        self.rows.wanted_question = question if place < 0 else ""
        if place >= 0:
            self.questions.go_to(place)
        elif self._audit_id:
            self.sections.choose("")
            if not self.filter_bar.clear():
                self.rows.load()

    @property
    def audit_id(self) -> str:
        """The audit in hand, or empty."""
        return self._audit_id

    def show_record(self, record_id: str) -> None:
        """Shows a question (other records have no place of their own here)."""
        self.show_question(record_id)

    def come_back(self, question: str, section: str) -> None:
        """Goes to where work stopped, as soon as sections and list are read."""
        self.rows.wanted_question = question
        self.sections.want(section)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed."""
        known = set(self.answers.known)
        self.answers.known.clear()
        self.pace.refresh(kinds)
        self.yours.refresh(kinds)
        if kinds & BESIDE_KINDS and not kinds & _SHOWN_KINDS:
            self.pane.asked.reload()
        if not self._audit_id or not kinds & _SHOWN_KINDS:
            return
        if kinds & {"question_set", "assignment"}:
            self.rows.load()
        elif known and kinds & _SHOWN_KINDS <= _ONE_BY_ONE_KINDS and len(known) <= ROWS_ONE_BY_ONE:
            self.rows.refresh(known)
        else:
            self.rows.refresh_all()
        self._reload_question()
        self.rows.count_soon()

    def _reload_question(self) -> None:
        self.pane.reload()
        self.floor.reload()

    def flush(self) -> None:
        """Records pending text."""
        self.pane.flush()
        self.floor.flush()

    def place(self) -> tuple[str, str]:
        """Question and section in hand, to come back to."""
        return self.questions.current_question(), self.sections.section()

    # -- the question in hand -----------------------------------------------------------------------

    def show_count(self) -> None:
        """Says which question of the list is in hand."""
        model, row = self.questions.questions, self.questions.currentIndex().row()
        place = ""
        if row >= 0:
            place = self.tr("{} of {}").format(model.number_of(row), model.question_count())
        self.pane.show_place(place)
        self.floor.show_place(place)

    def _on_picked(self, _question: str) -> None:
        row = self.questions.current_row()
        self.pane.show_row(self._audit_id, row)
        self.floor.show_row(row)
        self.show_count()

    # -- time ---------------------------------------------------------------------------------------

    def ask_time_left(self) -> None:
        """Asks until when there is time here."""
        self.pace.ask_end()

    def show_times(self) -> None:
        """Planned, used and needed minutes of every section."""
        self.pace.show_times()

    def show_what_can_wait(self) -> None:
        """What can be left out so that the rest fits."""
        self.pace.show_waiting()

    # -- moving -------------------------------------------------------------------------------------

    def next_unanswered(self) -> None:
        """Goes to the next unanswered question of the list, around its end."""
        self._go_unanswered(1)

    def previous_unanswered(self) -> None:
        """Goes to the one before."""
        self._go_unanswered(-1)

    def _go_unanswered(self, step: int) -> None:
        place = self.questions.questions.unanswered_from(self.questions.currentIndex().row(), step)
        if place < 0:
            self.said.emit(self.tr("Every question in this list is answered."))
        else:
            self.questions.go_to(place)

    def next_flagged(self) -> None:
        """Goes to the next question of the list to come back to, around its end."""
        self._go_flagged(1)

    def previous_flagged(self) -> None:
        """Goes to the one before."""
        self._go_flagged(-1)

    def _go_flagged(self, step: int) -> None:
        place = self.questions.questions.flagged_from(self.questions.currentIndex().row(), step)
        if place < 0:
            self.said.emit(self.tr("No question in this list is flagged."))
        else:
            self.questions.go_to(place)

    def flag(self) -> None:
        """Flags what is selected, or takes the flag away."""
        self.acts.flag()

    def take_over(self) -> None:
        """Answers what is selected as last time."""
        self.acts.take_over()

    def change_selected(self) -> None:
        """Asks what is to be changed on what is selected."""
        self.acts.ask_changes()

    def hand_selected(self) -> None:
        """Asks to whom what is selected is handed."""
        self.acts.ask_hand_out()

    def _on_done_here(self) -> None:
        self.flush()
        self.next_unanswered()
        self.focus_list()

    def focus_list(self) -> None:
        """The keys of fieldwork work from here."""
        if not self.floor.focus():
            self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_filter(self) -> None:
        """Puts the cursor into the filter."""
        self.filter_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.field.selectAll()

    def next_pane(self) -> None:
        """Sections, questions, note in turn."""
        if self.sections.hasFocus():
            self.focus_list()
        elif self.questions.hasFocus():
            self.pane.write_note()
        else:
            self.sections.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- evidence and findings ----------------------------------------------------------------------

    def raise_finding(self) -> None:
        """Starts a finding from the question in hand."""
        self.acts.raise_finding()

    def attach(self) -> None:
        """Asks for files for the question in hand."""
        if self.pane.question:
            self.pane.evidence.choose_files()

    def paste_evidence(self) -> None:
        """Attaches what is on the clipboard to the question in hand."""
        if self.pane.question:
            self.pane.evidence.paste()

    def evidence_target(self) -> tuple[str, str, str] | None:
        """What evidence goes to now, with its name for people."""
        row = self.questions.current_row()
        return ("question", row.id, self.tr("question {}").format(row.item)) if row is not None else None

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on."""
        row = self.questions.current_row()
        return ("question", row.id) if row is not None else None

    def _on_files_dropped(self, question: str, paths: list[Path]) -> None:
        self.pane.evidence.attach(paths, "question", question)

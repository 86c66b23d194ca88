"""Fieldwork: sections, questions and the question in hand. One key answers, one key moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui import settings
from iso20k_audit.ui.answers import ADVANCING, EXPLAINED, Answer, finding_kind_for
from iso20k_audit.ui.arrivals import arrivals_of
from iso20k_audit.ui.keymap import SHEET
from iso20k_audit.ui.pace.bar import PaceBar
from iso20k_audit.ui.pages.fieldwork_acts import FieldworkActs
from iso20k_audit.ui.widgets.asked_here import BESIDE_KINDS
from iso20k_audit.ui.widgets.filter_bar import FilterBar
from iso20k_audit.ui.widgets.question_detail import QuestionPane
from iso20k_audit.ui.widgets.question_list import QuestionList
from iso20k_audit.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Filter, QuestionRow, SectionRow
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.floor.view import FloorView
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

T = TypeVar("T")

FIRST_ROWS = 200
"""Shown at once; the rest of a long checklist follows."""

ROWS_ONE_BY_ONE = 20
"""Up to here changed rows are read singly, above it the whole list is."""

_ONE_BY_ONE_KINDS = frozenset({"working_paper", "audit", "evidence", "evidence_link", "evidence_file"})
_SHOWN_KINDS = frozenset(
    {"working_paper", "conclusion", "evidence_link", "evidence", "finding", "question_set", "audit"}
)


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
        self._jobs = jobs
        self._floor: FloorView | None = None
        self._audit_id = ""
        self._wanted_question = ""
        self._known: set[str] = set()
        self._on_the_way: Counter[str] = Counter()
        self._asked = 0
        self.sections = SectionList()
        self.filter_bar = FilterBar()
        self.questions = QuestionList()
        self.pane = QuestionPane(session, jobs)
        self.pace = PaceBar(session)
        self.acts = FieldworkActs(self, session)
        self._count_timer = QTimer(self, singleShot=True, interval=40)
        self._count_timer.timeout.connect(self._load_counts)
        self._lay_out()
        self._connect(jobs)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.questions, 1)
        column.addWidget(self.pace)
        self.sections.setMinimumWidth(130)
        middle.setMinimumWidth(330)
        self.pane.setMinimumWidth(380)
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
        self.sections.chosen.connect(lambda _title: self._load_list())
        self.sections.chosen.connect(self.pace.show_section)
        self.pace.done.connect(self.said)
        self.sections.left.connect(self.focus_list)
        self.filter_bar.attend(self._session)
        self.filter_bar.changed.connect(self._load_list)
        self.filter_bar.handed.connect(self.sections.show_people)
        self.filter_bar.left.connect(self.focus_list)
        questions.picked.connect(self._on_picked)
        questions.answered.connect(self._on_list_answer)
        questions.commanded.connect(lambda wanted: self._commands[wanted]())
        questions.noted.connect(self.acts.note)
        questions.filter_cleared.connect(self.filter_bar.clear)
        questions.files_dropped.connect(self._on_files_dropped)
        arrivals_of(self._session, jobs).recorded_for.connect(self._known.add)
        questions.selection_counted.connect(pane.show_selection)
        pane.answered.connect(self._on_pane_answer)
        pane.value_given.connect(self._on_value)
        pane.verdict_given.connect(self._on_verdict)
        questions.value_keyed.connect(self._on_list_value)
        pane.finding_wanted.connect(self.raise_finding)
        pane.finding_chosen.connect(lambda finding_id: self.go_to.emit("findings", finding_id))
        pane.previous_wanted.connect(lambda: self.questions.step(-1))
        pane.next_unanswered_wanted.connect(self._on_done_here)
        pane.list_wanted.connect(self.focus_list)
        pane.text_recorded.connect(self._known.add)
        pane.take_over_wanted.connect(self.take_over)
        pane.change_wanted.connect(self.change_selected)
        pane.asked.place_wanted.connect(self.go_to)
        self._commands: dict[str, Callable[[], None]] = {
            "last_time": self.take_over,
            "flag": self.flag,
            "note": pane.write_note,
            "attach": self.attach,
            "view_evidence": self.acts.view_evidence,
            "finding": self.open_or_raise_finding,
            "change": self.change_selected,
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
        self._load_list()
        self._load_counts()

    def show_question(self, question: str) -> None:
        """Puts the cursor on a question as soon as the list holds it."""
        place = self.questions.questions.place_of(question)
        self._wanted_question = question if place < 0 else ""
        if place >= 0:
            self.questions.go_to(place)
        elif self._audit_id:
            self.sections.choose("")
            if not self.filter_bar.clear():
                self._load_list()

    @property
    def audit_id(self) -> str:
        """The audit in hand, or empty."""
        return self._audit_id

    def show_record(self, record_id: str) -> None:
        """Shows a question (other records have no place of their own here)."""
        self.show_question(record_id)

    def come_back(self, question: str, section: str) -> None:
        """Goes to where work stopped, as soon as sections and list are read."""
        self._wanted_question = question
        self.sections.want(section)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed."""
        known = set(self._known)
        self._known.clear()
        self.pace.refresh(kinds)
        if kinds & BESIDE_KINDS and not kinds & _SHOWN_KINDS:
            self.pane.asked.reload()
        if not self._audit_id or not kinds & _SHOWN_KINDS:
            return
        if "question_set" in kinds:
            self._load_list()
        elif known and kinds <= _ONE_BY_ONE_KINDS and len(known) <= ROWS_ONE_BY_ONE:
            self._refresh_rows(known)
        else:
            self._refresh_all_rows()
        self._reload_question()
        self._count_timer.start()

    def _reload_question(self) -> None:
        self.pane.reload()
        if self._floor is not None and self.is_on_floor:
            self._floor.reload()

    def flush(self) -> None:
        """Records pending text."""
        self.pane.flush()
        if self._floor is not None:
            self._floor.flush()

    def place(self) -> tuple[str, str]:
        """Question and section in hand, to come back to."""
        return self.questions.current_question(), self.sections.section()

    # -- loading ------------------------------------------------------------------------------------

    def _filter(self, state: str | None = None) -> Filter:
        from iso20k_audit.services.browsing import Filter

        chosen = self.filter_bar.state() if state is None else state
        bar = self.filter_bar
        return Filter(
            self.sections.section(),
            chosen,
            bar.words(),
            bar.practice(),
            bar.standard(),
            bar.person_id(),
            viewer_id=self._session.person_id,
            order=bar.view.order,
            group=bar.view.grouping,
        )

    def _load_list(self) -> None:
        """Reads the list anew in two steps, so that a long one opens at once."""
        if not self._audit_id:
            return
        from iso20k_audit.services.browsing import list_questions

        self._asked += 1
        asked, audit_id, wanted = self._asked, self._audit_id, self._filter()

        def first(rows: list[QuestionRow]) -> None:
            if asked != self._asked:
                return
            keep = self._wanted_question or self.questions.current_question()
            self.questions.questions.show(rows, wanted.group)
            self._after_rows(keep)
            if len(rows) == FIRST_ROWS:
                self._session.ask(
                    lambda ledger: list_questions(ledger, audit_id, wanted, offset=FIRST_ROWS), rest
                )

        def rest(rows: list[QuestionRow]) -> None:
            if asked == self._asked:
                self.questions.questions.append(rows)
                if self._wanted_question:
                    self._after_rows(self._wanted_question)
                self._show_count()

        self._session.ask(lambda ledger: list_questions(ledger, audit_id, wanted, limit=FIRST_ROWS), first)
        self._count_timer.start()

    def _after_rows(self, keep: str) -> None:
        place = self.questions.questions.place_of(keep)
        if place >= 0 and keep == self._wanted_question:
            self._wanted_question = ""
        self.questions.empty_text = self.tr(
            "No question matches.\nPress Esc in the list to clear the filter."
        )
        if not self.questions.go_to(max(place, 0)):
            self.pane.show_row(self._audit_id, None)
        self._show_count()

    def _load_counts(self) -> None:
        if not self._audit_id:
            return
        from iso20k_audit.services.browsing import count_states, list_sections

        audit_id, wanted = self._audit_id, self._filter("all")
        self._session.ask(lambda ledger: list_sections(ledger, audit_id), self._show_sections)
        self._session.ask(lambda ledger: count_states(ledger, audit_id, wanted), self.filter_bar.show_counts)

    def _show_sections(self, rows: list[SectionRow]) -> None:
        self.sections.show_sections(rows)
        if self._floor is not None:
            self._floor.show_sections(rows)

    def _refresh_rows(self, questions: set[str]) -> None:
        from iso20k_audit.services.browsing import question_row

        audit_id, viewer = self._audit_id, self._session.person_id
        self._session.ask(
            lambda ledger: [question_row(ledger, audit_id, one, viewer) for one in sorted(questions)],
            self._show_fresh,
        )

    def _refresh_all_rows(self) -> None:
        from iso20k_audit.services.browsing import list_questions

        audit_id, wanted = self._audit_id, replace(self._filter("all"), order="checklist", group="")
        self._session.ask(lambda ledger: list_questions(ledger, audit_id, wanted), self._show_fresh)

    def _show_fresh(self, rows: list[QuestionRow]) -> None:
        """Fresh rows, but for those with an answer on its way to the disk: they were read before it."""
        self.questions.questions.update([row for row in rows if not self._on_the_way[row.id]])

    def _show_count(self) -> None:
        model, row = self.questions.questions, self.questions.currentIndex().row()
        place = ""
        if row >= 0:
            place = self.tr("{} of {}").format(model.number_of(row), model.question_count())
        self.pane.show_place(place)
        if self._floor is not None:
            self._floor.show_place(place)

    def _on_picked(self, _question: str) -> None:
        row = self.questions.current_row()
        self.pane.show_row(self._audit_id, row)
        if self._floor is not None and self.is_on_floor:
            self._floor.show_row(self._audit_id, row)
        self._show_count()

    # -- floor mode ---------------------------------------------------------------------------------

    @property
    def is_on_floor(self) -> bool:
        """Whether one question fills the page."""
        return self._floor is not None and self._views.currentWidget() is self._floor

    def set_floor(self, on: bool) -> None:
        """Shows one question at a time in large, or the desk with its lists."""
        if on == self.is_on_floor:
            return
        self.flush()
        if on:
            floor = self._floor or self._make_floor()
            self._views.setCurrentWidget(floor)
            floor.show_row(self._audit_id, self.questions.current_row())
            floor.reload()
            self._show_count()
            self._count_timer.start()
            floor.setFocus()
        else:
            self._views.setCurrentWidget(self._splitter)
            self.pane.reload()
            self.focus_list()
        self.floor_changed.emit(on)

    def _make_floor(self) -> FloorView:
        from iso20k_audit.ui.floor.view import FloorView

        floor = self._floor = FloorView(self._session, self._jobs)
        floor.answered.connect(self._on_floor_answer)
        floor.value_given.connect(self._on_value)
        floor.stepped.connect(self.questions.step)
        floor.next_unanswered_wanted.connect(self.next_unanswered)
        floor.section_chosen.connect(self.sections.choose)
        floor.flagged.connect(self._on_floor_flag)
        floor.command_wanted.connect(self.command_wanted)
        floor.left.connect(lambda: self.set_floor(False))
        floor.text_recorded.connect(self._known.add)
        self._views.addWidget(floor)
        return floor

    def _on_floor_answer(self, answer: Answer) -> None:
        """As in the list: what needs no words moves on, what needs them waits for the note."""
        self.give(answer)
        if answer.result in ADVANCING:
            self.questions.step(1)
        elif answer.result in EXPLAINED and self._floor is not None:
            self._floor.write_note()

    def _on_floor_flag(self, on: bool) -> None:
        from iso20k_audit.services.several import Changes

        question = self.questions.current_question()
        if question:
            self.acts.change([question], Changes(flagged=on))

    # -- answering ----------------------------------------------------------------------------------

    def _on_list_answer(self, answer: Answer) -> None:
        several = len(self.questions.selected_questions()) > 1
        self.give(answer)
        if several:
            return
        if answer.result in ADVANCING:
            self.questions.step(1)
        elif answer.result in EXPLAINED:
            self.pane.write_note()

    def _on_pane_answer(self, answer: Answer) -> None:
        self.give(answer)
        if answer.result in EXPLAINED and not self.pane.note.hasFocus():
            self.pane.write_note()

    def give(self, answer: Answer) -> None:
        """Answers what is selected: on screen at once, "Saved" when it is durable."""
        questions = self.questions.selected_questions()
        if not questions:
            return
        from iso20k_audit.services.answering import answer as record
        from iso20k_audit.services.answering import answer_many

        audit_id, result = self._audit_id, answer.result
        for question in questions:
            self.questions.questions.set_result(question, result)
        self._show_result(result)
        if len(questions) > 1:
            self.record(questions, lambda ledger: answer_many(ledger, audit_id, questions, result))
        else:
            fields = {"result": result.value if result else None}
            self.record(questions, lambda ledger: record(ledger, audit_id, questions[0], fields))

    def record(
        self,
        questions: list[str],
        job: Callable[[Ledger], T],
        then: Callable[[T], None] | None = None,
    ) -> None:
        """Writes what is on screen already for these questions; shows the truth again if it was not saved."""
        self._on_the_way.update(questions)

        def done(result: T) -> None:
            self._on_the_way.subtract(questions)
            self._known.update(questions)
            if then is not None:
                then(result)

        def failed(_error: object) -> None:
            self._on_the_way.subtract(questions)
            self._on_not_saved(questions[0])

        self._session.write(job, done, failed)

    def _on_list_value(self, key: str) -> None:
        """A value by key: what needs no further judgement moves on, as an answer does."""
        row = self.questions.current_row()
        if row is None:
            return
        from iso20k_audit.services.answering import answer_by_key

        audit_id, deviates = self._audit_id, key == "n"
        result = None if deviates else Result.CONFORMS if key == "y" else Result.RECORDED
        self._write_value(row.id, result, lambda ledger: answer_by_key(ledger, audit_id, row.id, key))
        if deviates:
            self.pane.write_note()
        else:
            self.questions.step(1)

    def _on_value(self, value: str) -> None:
        """A value from the pane; its result follows from it where it can."""
        question, audit_id = self.questions.current_question(), self._audit_id
        if not question:
            return
        from iso20k_audit.model.scoring import suggested_result
        from iso20k_audit.services.answering import answer as record

        suggested = suggested_result(self.pane.value.spec, value.replace(",", ".")) if value else None
        fields = {"value": value or None}
        self._write_value(question, suggested, lambda ledger: record(ledger, audit_id, question, fields))

    def _write_value(self, question: str, result: Result | None, job: Callable[[Ledger], object]) -> None:
        """On screen at once, "Saved" when it is durable."""
        self.questions.questions.set_result(question, result)
        self._show_result(result)
        self.record([question], job)

    def _show_result(self, result: Result | None) -> None:
        self.pane.results.show_result(result)
        if self._floor is not None:
            self._floor.results.show_result(result)

    def _on_verdict(self, standard: str, result: Result | None) -> None:
        question, audit_id = self.questions.current_question(), self._audit_id
        if not question:
            return
        from iso20k_audit.services.answering import judge_for_standard

        self._session.write(lambda ledger: judge_for_standard(ledger, audit_id, question, standard, result))

    def _on_not_saved(self, question: str) -> None:
        """Shows again what is in the workspace, at the question that was not saved."""
        self._refresh_all_rows()
        self.pane.reload()
        self._count_timer.start()
        self.questions.go_to(self.questions.questions.place_of(question))

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

    def _on_done_here(self) -> None:
        self.flush()
        self.next_unanswered()
        self.focus_list()

    def focus_list(self) -> None:
        """The keys of fieldwork work from here."""
        if self.is_on_floor and self._floor is not None:
            self._floor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
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

    def _on_files_dropped(self, question: str, paths: list[Path]) -> None:
        self.pane.evidence.attach(paths, "question", question)

    def open_or_raise_finding(self) -> None:
        """Opens the finding of the question, or raises its first."""
        row = self.questions.current_row()
        if row is None:
            return
        if not row.findings:
            self.raise_finding()
            return
        from iso20k_audit.services.browsing import list_findings

        audit_id, question = self._audit_id, row.id

        def show(rows: list[dict[str, str]]) -> None:
            mine = [found["id"] for found in rows if found["question_id"] == question]
            if mine:
                self.go_to.emit("findings", mine[-1])

        self._session.ask(lambda ledger: list_findings(ledger, audit_id), show)

    def raise_finding(self) -> None:
        """Starts a finding with clause, note and evidence of the question in hand, and goes to it."""
        row = self.questions.current_row()
        if row is None:
            return
        from iso20k_audit.services.findings import raise_finding

        self.flush()
        audit_id, kind = self._audit_id, finding_kind_for(row.result)
        self._session.write(
            lambda ledger: raise_finding(ledger, audit_id, kind, question=row.id),
            lambda finding_id: self.go_to.emit("findings", finding_id),
        )

"""Fieldwork: sections, questions and the question in hand. One key answers, one key moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui import settings
from iso20k_audit.ui.answers import ADVANCING, EXPLAINED, Answer, finding_kind_for
from iso20k_audit.ui.widgets.filter_bar import FilterBar
from iso20k_audit.ui.widgets.question_detail import QuestionPane
from iso20k_audit.ui.widgets.question_list import QuestionList
from iso20k_audit.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Filter, QuestionRow
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

FIRST_ROWS = 200
"""Shown at once; the rest of a long checklist follows."""

ROWS_ONE_BY_ONE = 20
"""Up to here changed rows are read singly, above it the whole list is."""

_ANSWER_KINDS = frozenset({"working_paper", "audit"})
_SHOWN_KINDS = frozenset(
    {"working_paper", "conclusion", "evidence_link", "evidence", "finding", "question_set"}
)


class FieldworkPage(QWidget):
    """The page where answers are given.

    Signals:
        go_to(page, record id): a finding was raised or chosen.
        said(text): something to know that is no error.
        shortcuts_wanted: ? was pressed.
    """

    go_to = Signal(str, str)
    said = Signal(str)
    shortcuts_wanted = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._wanted_question = ""
        self._known: set[str] = set()
        self._on_the_way: Counter[str] = Counter()
        self._asked = 0
        self.sections = SectionList()
        self.filter_bar = FilterBar()
        self.questions = QuestionList()
        self.pane = QuestionPane(session, jobs)
        self._count_timer = QTimer(self, singleShot=True, interval=40)
        self._count_timer.timeout.connect(self._load_counts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.questions, 1)
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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _connect(self) -> None:
        questions, pane = self.questions, self.pane
        self.sections.chosen.connect(lambda _title: self._load_list())
        self.sections.left.connect(self.focus_list)
        self.filter_bar.attend(self._session)
        self.filter_bar.changed.connect(self._load_list)
        self.filter_bar.handed.connect(self.sections.show_people)
        self.filter_bar.left.connect(self.focus_list)
        questions.picked.connect(self._on_picked)
        questions.answered.connect(self._on_list_answer)
        questions.next_unanswered_wanted.connect(self.next_unanswered)
        questions.previous_unanswered_wanted.connect(self.previous_unanswered)
        questions.note_wanted.connect(pane.write_note)
        questions.finding_wanted.connect(self.open_or_raise_finding)
        questions.attach_wanted.connect(self.attach)
        questions.filter_wanted.connect(self.start_filter)
        questions.filter_cleared.connect(self.filter_bar.clear)
        questions.shortcuts_wanted.connect(self.shortcuts_wanted)
        questions.files_dropped.connect(self._on_files_dropped)
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

    # -- the contract of a page ---------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows an audit, at its first question unless `show_question` asked for another."""
        if audit_id != self._audit_id:
            self.flush()
            self._audit_id = audit_id
            self.pane.show_row(audit_id, None)
            self.questions.questions.show([])
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
        if not self._audit_id or not kinds & _SHOWN_KINDS:
            return
        if "question_set" in kinds:
            self._load_list()
        elif known and kinds <= _ANSWER_KINDS and len(known) <= ROWS_ONE_BY_ONE:
            self._refresh_rows(known)
        else:
            self._refresh_all_rows()
        self.pane.reload()
        self._count_timer.start()

    def flush(self) -> None:
        """Records pending text."""
        self.pane.flush()

    def place(self) -> tuple[str, str]:
        """Question and section in hand, to come back to."""
        return self.questions.current_question(), self.sections.section()

    # -- loading ------------------------------------------------------------------------------------

    def _filter(self, state: str | None = None) -> Filter:
        from iso20k_audit.services.browsing import Filter

        chosen = self.filter_bar.state() if state is None else state
        bar = self.filter_bar
        return Filter(
            self.sections.section(), chosen, bar.words(), bar.practice(), bar.standard(), bar.person_id()
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
            self.questions.questions.show(rows)
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
        self._session.ask(lambda ledger: list_sections(ledger, audit_id), self.sections.show_sections)
        self._session.ask(lambda ledger: count_states(ledger, audit_id, wanted), self.filter_bar.show_counts)

    def _refresh_rows(self, questions: set[str]) -> None:
        from iso20k_audit.services.browsing import question_row

        audit_id = self._audit_id
        self._session.ask(
            lambda ledger: [question_row(ledger, audit_id, question) for question in sorted(questions)],
            self._show_fresh,
        )

    def _refresh_all_rows(self) -> None:
        from iso20k_audit.services.browsing import list_questions

        audit_id, wanted = self._audit_id, self._filter("all")
        self._session.ask(lambda ledger: list_questions(ledger, audit_id, wanted), self._show_fresh)

    def _show_fresh(self, rows: list[QuestionRow]) -> None:
        """Fresh rows, but for those with an answer on its way to the disk: they were read before it."""
        self.questions.questions.update([row for row in rows if not self._on_the_way[row.id]])

    def _show_count(self) -> None:
        model, row = self.questions.questions, self.questions.currentIndex().row()
        self.pane.show_place(self.tr("{} of {}").format(row + 1, model.rowCount()) if row >= 0 else "")

    def _on_picked(self, _question: str) -> None:
        row = self.questions.current_row()
        self.pane.show_row(self._audit_id, row)
        self._show_count()

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
        self.pane.results.show_result(result)

        self._on_the_way.update(questions)

        def then(_done: object) -> None:
            self._on_the_way.subtract(questions)
            self._known.update(questions)

        def failed(_error: object) -> None:
            self._on_the_way.subtract(questions)
            self._on_not_saved(questions[0])

        if len(questions) > 1:
            self._session.write(lambda ledger: answer_many(ledger, audit_id, questions, result), then, failed)
        else:
            fields = {"result": result.value if result else None}
            self._session.write(lambda ledger: record(ledger, audit_id, questions[0], fields), then, failed)

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
        self.pane.results.show_result(result)
        self._on_the_way.update([question])

        def then(_done: object) -> None:
            self._on_the_way.subtract([question])
            self._known.add(question)

        def failed(_error: object) -> None:
            self._on_the_way.subtract([question])
            self._on_not_saved(question)

        self._session.write(job, then, failed)

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

    def _on_done_here(self) -> None:
        self.flush()
        self.next_unanswered()
        self.focus_list()

    def focus_list(self) -> None:
        """The keys of fieldwork work from here."""
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

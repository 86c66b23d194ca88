"""The question in hand: text, guidance, result, note and what was seen, evidence, findings, other papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import contested, is_contested
from iso20k_audit.model.ids import working_paper_id
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.standards import clause_titles
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.widgets.asked_here import AskedHere
from iso20k_audit.ui.widgets.conflict_notice import ConflictNotice
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip
from iso20k_audit.ui.widgets.finding_cards import FindingCards
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.guidance import Guidance
from iso20k_audit.ui.widgets.last_time_line import LastTimeLine
from iso20k_audit.ui.widgets.licensed_note import LicensedNote
from iso20k_audit.ui.widgets.note_edit import NoteEdit
from iso20k_audit.ui.widgets.other_papers import OtherPapers
from iso20k_audit.ui.widgets.result_bar import ResultBar
from iso20k_audit.ui.widgets.returned_bar import ReturnedBar
from iso20k_audit.ui.widgets.saving_text import TextSaver
from iso20k_audit.ui.widgets.selection_line import SelectionLine
from iso20k_audit.ui.widgets.standard_verdicts import StandardVerdicts
from iso20k_audit.ui.widgets.value_bar import ValueBar

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionDetail, QuestionRow
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session


def contested_fields(detail: QuestionDetail) -> tuple[dict[str, str], dict[str, str]]:
    """Fields in conflict with their labels: of the own answer, and of the conclusion."""
    found = []
    for kind, row in (("working_paper", detail.own), ("conclusion", detail.conclusion)):
        there = contested(row)
        found.append({field.name: words(field.label) for field in KINDS[kind].fields if field.name in there})
    return found[0], found[1]


TEXTS = ("note", "interviewees", "sample", "documents")


class QuestionPane(QWidget):
    """Shows and edits one question for the acting person.

    Signals:
        answered(Answer): a result was chosen here.
        value_given(value): a typed question was answered here; empty to clear.
        verdict_given(standard, Result or None): another verdict for one standard.
        finding_wanted: "Raise finding".
        finding_chosen(finding id).
        next_wanted, next_unanswered_wanted, previous_wanted: the buttons at the foot, Ctrl+Enter.
        list_wanted: Esc in a text.
        text_recorded(question id): a note or another text of it is durable.
        take_over_wanted: "Take over" of the answer of last time.
        change_wanted: "Change…" of what is selected.
        hand_wanted: "Hand to…" of what is selected.
    """

    answered = Signal(object)
    value_given = Signal(str)
    verdict_given = Signal(str, object)
    finding_wanted = Signal()
    finding_chosen = Signal(str)
    previous_wanted = Signal()
    next_unanswered_wanted = Signal()
    list_wanted = Signal()
    text_recorded = Signal(str)
    take_over_wanted = Signal()
    change_wanted = Signal()
    hand_wanted = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._question = ""
        self._asked = 0
        self._make_inputs()
        self.asked = AskedHere(session, jobs, self.interviewees, self)
        self.asked.flush_wanted.connect(self.flush)
        self.asked.left.connect(self.list_wanted)
        self.returned = ReturnedBar(session)
        self.guidance = Guidance()
        self.licensed = LicensedNote()
        self.conflict = ConflictNotice(session)
        self.results = ResultBar()
        self.results.answered.connect(self.answered)
        self.value = ValueBar()
        self.value.given.connect(self.value_given)
        self.verdicts = StandardVerdicts()
        self.verdicts.judged.connect(self.verdict_given)
        self.evidence = EvidenceStrip(session, jobs)
        self.findings = FindingCards()
        self.findings.raise_wanted.connect(self.finding_wanted)
        self.findings.chosen.connect(self.finding_chosen)
        self.papers = OtherPapers(session)
        self._lay_out()
        self.show_row("", None)

    def _make_inputs(self) -> None:
        self._item, self._place = ElidedLabel(), QLabel()
        for label in (self._item, self._place):
            label.setProperty("role", "muted")
        self._text = QLabel()
        self._text.setProperty("role", "question")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._selection = SelectionLine()
        self._selection.wanted.connect(self.change_wanted)
        self._selection.hand_wanted.connect(self.hand_wanted)
        self.last_time = LastTimeLine(self._session)
        self.last_time.wanted.connect(self.take_over_wanted)
        self.note = NoteEdit()
        self.note.setPlaceholderText(
            self.tr("What was seen: record numbers, versions, dates, places, sample size")
        )
        self.note.setAccessibleName(self.tr("Note"))
        self.note.answered.connect(self.answered)
        self.note.finished.connect(self.next_unanswered_wanted)
        self.note.left.connect(self.list_wanted)
        self.interviewees, self.sample = QLineEdit(), QLineEdit()
        self.interviewees.setAccessibleName(self.tr("Interviewed (role)"))
        self.sample.setPlaceholderText(self.tr("For example 15 of 214 closed tickets"))
        self.sample.setAccessibleName(self.tr("Sample looked at"))
        self.documents = QPlainTextEdit()
        self.documents.setTabChangesFocus(True)
        self.documents.setPlaceholderText(self.tr("Documents and records seen, with versions"))
        self.documents.setAccessibleName(self.tr("Documents and records seen"))
        self.effort, self.gap_owner = QLineEdit(), QLineEdit()
        self.effort.setPlaceholderText(self.tr("For example 15 days, or small"))
        self.effort.setAccessibleName(self.tr("Effort to close the gap"))
        self.gap_owner.setPlaceholderText(self.tr("Role"))
        self.gap_owner.setAccessibleName(self.tr("Who closes the gap"))
        self.documents.setFixedHeight(self.documents.fontMetrics().lineSpacing() * 2 + 18)
        self._editors: dict[str, QLineEdit | QPlainTextEdit] = {
            "note": self.note,
            "interviewees": self.interviewees,
            "sample": self.sample,
            "documents": self.documents,
            "effort": self.effort,
            "gap_owner": self.gap_owner,
        }
        self._savers = {name: TextSaver(editor, self._session) for name, editor in self._editors.items()}
        for saver in self._savers.values():
            saver.recorded.connect(lambda _text: self.text_recorded.emit(self._question))

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self._item, 1)
        top.addWidget(self._place)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addWidget(self.returned)
        column.addWidget(self.guidance)
        column.addWidget(self.licensed)
        column.addWidget(self.last_time)
        column.addWidget(self.asked.pending)
        column.addWidget(self._selection)
        column.addWidget(self.conflict)
        column.addWidget(self.value)
        column.addWidget(self.results)
        column.addWidget(self.verdicts)
        column.addWidget(self.note, 1)
        column.addLayout(self._grid())
        column.addWidget(self.asked.samples)
        column.addWidget(self._gap_box())
        column.addWidget(self.evidence)
        column.addWidget(self.findings)
        column.addWidget(self.papers)
        self._column = column
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.evidence.accept_drops_on(body, self.tr("Attach to this question"))
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 6, 14, 8)
        previous = QPushButton(self.tr("Previous"))
        previous.setAccessibleName(self.tr("Previous question"))
        previous.clicked.connect(self.previous_wanted)
        onward = QPushButton(self.tr("Next unanswered"))
        onward.setProperty("role", "primary")
        onward.setAccessibleName(self.tr("Next unanswered question"))
        onward.clicked.connect(self.next_unanswered_wanted)
        self._foot_buttons = (previous, onward)
        keymap().changed.connect(self._name_keys)
        self._name_keys()
        row.addWidget(previous)
        row.addStretch(1)
        row.addWidget(onward)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(foot)

    def _name_keys(self) -> None:
        """Tool tips with the keys as they are."""
        previous, onward = self._foot_buttons
        previous.setToolTip(keymap().tip(self.tr("Previous question"), "previous"))
        onward.setToolTip(
            keymap().tip(self.tr("Next unanswered question; Ctrl+Enter in the note"), "next_open")
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for place, (text, editor) in enumerate(
            (
                (self.tr("&Interviewed (role)"), self.interviewees),
                (self.tr("&Sample looked at"), self.sample),
            )
        ):
            label = QLabel(text)
            label.setBuddy(editor)
            grid.addWidget(label, 0, place)
            grid.addWidget(editor, 1, place)
            grid.setColumnStretch(place, 1)
        label = QLabel(self.tr("&Documents and records seen"))
        label.setBuddy(self.documents)
        grid.addWidget(self.asked.chips, 2, 0, 1, 2)
        grid.addWidget(label, 3, 0, 1, 2)
        grid.addWidget(self.documents, 4, 0, 1, 2)
        return grid

    def _gap_box(self) -> QWidget:
        """Effort and owner, for questions of a gap assessment."""
        self._gap = QWidget()
        row = QHBoxLayout(self._gap)
        row.setContentsMargins(0, 0, 0, 0)
        for text, editor in ((self.tr("Effort"), self.effort), (self.tr("Owner of the gap"), self.gap_owner)):
            label = QLabel(text)
            label.setBuddy(editor)
            row.addWidget(label)
            row.addWidget(editor, 1)
        self._gap.hide()
        return self._gap

    # -- showing ------------------------------------------------------------------------------------

    @property
    def question(self) -> str:
        """Id of the question shown, or empty."""
        return self._question

    def show_row(self, audit_id: str, row: QuestionRow | None) -> None:
        """Shows at once what the list knows of a question; the rest is read and follows in a moment."""
        if row is None or row.id != self._question:
            self.flush()
            self._audit_id, self._question = audit_id, row.id if row else ""
            self._show_nothing_yet()
            self._scroll.verticalScrollBar().setValue(0)
        self.setEnabled(row is not None)
        if row is None:
            self._item.clear()
            self._text.setText(self.tr("No question chosen"))
            self.results.show_result(None)
            return
        self._item.setText(
            self.tr("{item} · {title}").format(
                item=row.item, title=clause_titles(row.standard).get(row.clause, row.section)
            )
        )
        self._text.setText(row.text)
        self.results.show_result(None if row.diverging or row.contested else row.result)
        self.reload()

    def show_place(self, place: str) -> None:
        """Says where in the list the question stands."""
        self._place.setText(place)

    def _show_nothing_yet(self) -> None:
        self.conflict.show_fields("", {})
        for name, saver in self._savers.items():
            saver.show(None, "")
            self._editors[name].setReadOnly(bool(self._question))
        self.note.wait_for_text()
        self.guidance.show_question(None)
        self.findings.show_findings([])
        self.papers.show_papers("", None)
        self.licensed.hide()
        self.value.hide()
        self.verdicts.hide()
        self._gap.hide()
        self.evidence.show_target(self._audit_id, "question", self._question)
        self.last_time.show_question(self._audit_id, self._question)
        self.asked.show_question(self._audit_id, self._question)
        self.returned.show_item(self._audit_id, "question", self._question)

    def reload(self) -> None:
        """Reads the question again; what is being typed stays."""
        if not self._question:
            return
        from iso20k_audit.services import licensed
        from iso20k_audit.services.browsing import question_detail

        self._asked += 1
        asked, audit_id, question = self._asked, self._audit_id, self._question
        person_id = self._session.person_id

        def read(ledger: Ledger) -> tuple[QuestionDetail, str, licensed.TextChange | None]:
            detail = question_detail(ledger, audit_id, question, person_id)
            place = (detail.row.standard, detail.row.clause)
            text = licensed.text_of(*place)
            return detail, text, licensed.changed_since(ledger, audit_id, *place) if text else None

        def show(found: tuple[QuestionDetail, str, licensed.TextChange | None]) -> None:
            if asked == self._asked:
                self._show_detail(found[0])
                self.licensed.show_text(found[0].row.clause, *found[1:])

        self._session.ask(read, show)
        self.asked.reload()

    def _show_detail(self, detail: QuestionDetail) -> None:
        from iso20k_audit.services.drafts import TextPlace

        for name, saver in self._savers.items():
            place = TextPlace("working_paper", detail.own_id, name, self._audit_id, question=detail.id)
            self._editors[name].setReadOnly(is_contested(detail.own, name) and not saver.is_dirty)
            saver.show(place, detail.own.get(name) or "", detail.seen.get(name, []))
        self.note.text_has_come()
        own = detail.own.get("result")
        self.results.show_result(Result(own) if own else None)
        self._show_conflicts(detail)
        self.last_time.show_answered(bool(own))
        spec = detail.question.answer
        self.value.show_answer(spec, detail.own.get("value") or "", judged=bool(own))
        self.verdicts.show_standards(
            {detail.row.standard: (detail.question.clause,)} | detail.question.also,
            detail.own.get("verdicts") or {},
        )
        self._gap.setVisible(spec.type is AnswerType.MATURITY)
        self.guidance.show_question(detail.question)
        self.findings.show_findings(detail.findings)
        self.papers.show_papers(self._audit_id, detail)
        self._place_papers(first=not own and not detail.own.get("note") and bool(detail.others))

    def _show_conflicts(self, detail: QuestionDetail) -> None:
        """Fields of the own answer in conflict, else of the lead auditor's conclusion; none can be written over."""
        of_paper, of_conclusion = contested_fields(detail)
        self.results.setEnabled("result" not in of_paper)
        self.value.setEnabled("value" not in of_paper)
        self.verdicts.setEnabled("verdicts" not in of_paper)
        if of_paper or not of_conclusion:
            self.conflict.show_fields(detail.own_id, of_paper)
        else:
            assert detail.conclusion is not None
            self.conflict.show_fields(detail.conclusion["id"], of_conclusion)

    def _place_papers(self, *, first: bool) -> None:
        """What others found stands above the own answer for a reader, below it for whoever answers too."""
        column = self._column
        place = column.indexOf(self.results if first else self.findings) + (0 if first else 1)
        if column.indexOf(self.papers) not in (place, place - 1 if first else place):
            column.removeWidget(self.papers)
            place = column.indexOf(self.results) if first else column.count()
            column.insertWidget(place, self.papers)

    def own_paper_id(self) -> str:
        """Id of the acting person's working paper on the question shown."""
        return working_paper_id(self._audit_id, self._question, "", self._session.person_id)

    def show_selection(self, count: int) -> None:
        """Says that a digit answers several questions."""
        self._selection.show_count(count)

    def write_note(self) -> None:
        """Puts the cursor at the end of the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)
        self._scroll.ensureWidgetVisible(self.note)

    def _append_to_note(self, typed: str) -> None:
        """Records keys that were typed before the note was read, after what it says."""
        from iso20k_audit.services import drafts

        own_id = self.own_paper_id()
        place = drafts.TextPlace("working_paper", own_id, "note", self._audit_id, question=self._question)

        def append(ledger: Ledger) -> None:
            paper = ledger.find("working_paper", own_id)
            drafts.record_text(ledger, place, ((paper or {}).get("note") or "") + typed, None)

        self._session.write(append)

    def flush(self) -> None:
        """Records what was typed."""
        typed = self.note.take_waiting()
        if typed and self._question:
            self._append_to_note(typed)
        for saver in self._savers.values():
            saver.flush()
        self.asked.flush()
        self.returned.flush()
        self.papers.flush()

"""The question in hand for a tablet: large words, large targets, swipe or buttons to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import clause_titles
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.ui.floor.phrases import PhraseChips
from iso20k_audit.ui.floor.results import FloorResults
from iso20k_audit.ui.floor.swipe import SwipeArea
from iso20k_audit.ui.widgets.conflict_notice import ConflictNotice
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.guidance import Guidance
from iso20k_audit.ui.widgets.note_edit import NoteEdit
from iso20k_audit.ui.widgets.question_detail import contested_fields
from iso20k_audit.ui.widgets.returned_bar import ReturnedBar
from iso20k_audit.ui.widgets.saving_text import TextSaver
from iso20k_audit.ui.widgets.value_bar import ValueBar

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionDetail, QuestionRow, SectionRow
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

WIDE_PIXELS = 960
"""From here on question and answer stand side by side."""


class FloorView(QWidget):
    """Shows and edits one question, in the words and sizes of somebody who stands.

    Signals:
        answered(Answer), value_given(value): as of `QuestionPane`.
        stepped(step): the next (1) or previous (-1) question of the list.
        next_unanswered_wanted: the large button at the foot.
        section_chosen(title): another section; empty for all.
        flagged(bool): to come back to, or not.
        command_wanted(id): a command of the window.
        left: back to the desk.
        text_recorded(question id): the note is durable.
    """

    answered = Signal(object)
    value_given = Signal(str)
    stepped = Signal(int)
    next_unanswered_wanted = Signal()
    section_chosen = Signal(str)
    flagged = Signal(bool)
    command_wanted = Signal(str)
    left = Signal()
    text_recorded = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._question = ""
        self._asked = 0
        self._sections: list[SectionRow] = []
        self.setProperty("density", "touch")
        self.conflict = ConflictNotice(session)
        self.results = FloorResults()
        self.results.answered.connect(self.answered)
        self.value = ValueBar()
        self.value.given.connect(self.value_given)
        self.evidence = EvidenceStrip(session, jobs)
        self.returned = ReturnedBar(session)
        self.guidance = Guidance()
        self.phrases = PhraseChips()
        self.phrases.chosen.connect(self._add_phrase)
        self.note = NoteEdit()
        self.note.setPlaceholderText(self.tr("What was seen: numbers, dates, places"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.answered.connect(self.answered)
        self.note.finished.connect(self.next_unanswered_wanted)
        self.note.left.connect(self.setFocus)
        self._saver = TextSaver(self.note, session)
        self._saver.recorded.connect(lambda _text: self.text_recorded.emit(self._question))
        self._text = QLabel()
        self._text.setProperty("role", "floor-question")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        keyboard = QGuiApplication.inputMethod()
        keyboard.keyboardRectangleChanged.connect(self._make_room)
        keyboard.visibleChanged.connect(self._make_room)
        self.show_row("", None)

    # -- looks --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._asking, self._answering = QWidget(), QWidget()
        ask = QVBoxLayout(self._asking)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(12)
        for part in (self._text, self.returned, self.guidance, self.evidence):
            ask.addWidget(part)
        ask.addLayout(self._acts())
        ask.addStretch(1)
        reply = QVBoxLayout(self._answering)
        reply.setContentsMargins(0, 0, 0, 0)
        reply.setSpacing(12)
        for answer_part in (self.conflict, self.value, self.results, self.note, self.phrases):
            reply.addWidget(answer_part)
        reply.setStretch(3, 1)
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(20, 14, 20, 14)
        self._columns.setSpacing(24)
        self._columns.addWidget(self._asking, 1)
        self._columns.addWidget(self._answering, 1)
        self._area = SwipeArea()
        self._area.setWidget(body)
        self._area.swiped.connect(self.stepped)
        for ground in (body, self._asking, self._answering, self._text):
            self._area.watch(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot())
        self._room = whole

    def _head(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self._section = QToolButton()
        self._section.setText(self.tr("Sections"))
        self._section.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._section.setAccessibleName(self.tr("Choose a section"))
        self._menu = QMenu(self)
        self._menu.setProperty("density", "touch")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._section.setMenu(self._menu)
        self._item = ElidedLabel()
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        undo = QPushButton(self.tr("Undo"))
        undo.setToolTip(self.tr("Take back the last thing that was recorded (Ctrl+Z)"))
        undo.clicked.connect(lambda: self.command_wanted.emit("undo"))
        leave = QPushButton(self.tr("Desk"))
        leave.setToolTip(self.tr("Leave floor mode (F11)"))
        leave.setAccessibleName(self.tr("Leave floor mode"))
        leave.clicked.connect(self.left)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(self._section)
        row.addWidget(self._item, 1)
        for widget in (self._place, undo, leave):
            row.addWidget(widget)
        return bar

    def _acts(self) -> FlowLayout:
        """What one does at a desk besides answering."""
        flow = FlowLayout(gap=8)
        self._flag = QPushButton(self.tr("Flag"))
        self._flag.setCheckable(True)
        self._flag.setToolTip(self.tr("Come back to this question"))
        self._flag.clicked.connect(self.flagged)
        flow.addWidget(self._flag)
        for command, words, tip in (
            ("photo", self.tr("Photo"), self.tr("Take a photo as evidence")),
            ("ask_later", self.tr("Ask later"), self.tr("Note something to ask later")),
            ("raise_finding", self.tr("Finding"), self.tr("Raise a finding from this question")),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _on=False, command=command: self.command_wanted.emit(command))
            flow.addWidget(button)
        return flow

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("role", "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        previous = QPushButton(self.tr("Previous"))
        previous.setAccessibleName(self.tr("Previous question"))
        previous.clicked.connect(lambda: self.stepped.emit(-1))
        following = QPushButton(self.tr("Next"))
        following.setAccessibleName(self.tr("Next question"))
        following.clicked.connect(lambda: self.stepped.emit(1))
        onward = QPushButton(self.tr("Next unanswered"))
        onward.setProperty("role", "primary")
        onward.setAccessibleName(self.tr("Next unanswered question"))
        onward.clicked.connect(self.next_unanswered_wanted)
        for button, stretch in ((previous, 1), (following, 1), (onward, 2)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, stretch)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, one below the other on an upright tablet."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE_PIXELS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
            self._columns.setStretchFactor(self._asking, int(wide))

    def _make_room(self) -> None:
        """An on-screen keyboard covers what is below: everything moves above it, the note stays in sight."""
        keyboard = QGuiApplication.inputMethod()
        covered = 0
        if keyboard.isVisible() and self.isVisible():
            top = self.window().mapFromGlobal(keyboard.keyboardRectangle().topLeft().toPoint()).y()
            bottom = self.mapTo(self.window(), self.rect().bottomLeft()).y()
            covered = max(0, bottom - top) if keyboard.keyboardRectangle().height() else 0
        self._room.setContentsMargins(0, 0, 0, covered)
        if covered and self.note.hasFocus():
            self._area.ensureWidgetVisible(self.note)

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
            self.conflict.show_fields("", {})
            self._saver.show(None, "")
            self.note.setReadOnly(bool(self._question))
            self.note.wait_for_text()
            self.guidance.show_question(None)
            self.phrases.show_question(None)
            self.value.hide()
            self.evidence.show_target(audit_id, "question", self._question)
            self.returned.show_item(audit_id, "question", self._question)
            self._area.verticalScrollBar().setValue(0)
        for part in (self._asking, self._answering):
            part.setEnabled(row is not None)
        if row is None:
            self._item.clear()
            self._text.setText(self.tr("No question chosen"))
            self.results.show_result(None)
            return
        title = clause_titles(row.standard).get(row.clause, row.section)
        self._item.setText(self.tr("{item} · {title}").format(item=row.item, title=title))
        self._text.setText(row.text)
        self.results.show_result(None if row.diverging or row.contested else row.result)
        self.reload()

    def show_place(self, place: str) -> None:
        """Says where in the list the question stands."""
        self._place.setText(place)

    def show_sections(self, rows: list[SectionRow]) -> None:
        """The sections to choose from."""
        self._sections = list(rows)

    def _fill_menu(self) -> None:
        self._menu.clear()
        everything = self._menu.addAction(self.tr("All questions"))
        everything.triggered.connect(lambda: self.section_chosen.emit(""))
        for row in self._sections:
            text = self.tr("{section} ({answered} of {questions})").format(
                section=f"{row.clause}  {row.title}".strip(), answered=row.answered, questions=row.questions
            )
            act = self._menu.addAction(text.replace("&", "&&"))
            act.triggered.connect(lambda _on=False, title=row.title: self.section_chosen.emit(title))

    def reload(self) -> None:
        """Reads the question again; what is being typed stays."""
        if not self._question:
            return
        from iso20k_audit.services.browsing import question_detail

        self._asked += 1
        asked, audit_id, question = self._asked, self._audit_id, self._question
        person_id = self._session.person_id

        def show(detail: QuestionDetail) -> None:
            if asked == self._asked:
                self._show_detail(detail)

        self._session.ask(lambda ledger: question_detail(ledger, audit_id, question, person_id), show)

    def _show_detail(self, detail: QuestionDetail) -> None:
        from iso20k_audit.services.drafts import TextPlace

        place = TextPlace("working_paper", detail.own_id, "note", self._audit_id, question=detail.id)
        of_paper, _of_conclusion = contested_fields(detail)
        self.note.setReadOnly("note" in of_paper and not self._saver.is_dirty)
        self.results.setEnabled("result" not in of_paper)
        self.value.setEnabled("value" not in of_paper)
        self.conflict.show_fields(detail.own_id, of_paper)
        self._saver.show(place, detail.own.get("note") or "", detail.seen.get("note", []))
        self.note.text_has_come()
        own = detail.own.get("result")
        self.results.show_result(Result(own) if own else None)
        spec = detail.question.answer
        self.value.show_answer(spec, detail.own.get("value") or "", judged=bool(own))
        self.value.setVisible(spec.type is not AnswerType.RESULT)
        self.guidance.show_question(detail.question)
        self.phrases.show_question(detail.question)
        self._flag.setChecked(bool(detail.own.get("flagged")))

    def _add_phrase(self, text: str) -> None:
        if self.note.isReadOnly():
            return
        cursor = self.note.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        before = self.note.toPlainText()
        cursor.insertText(text if not before or before[-1] in " \n" else f" {text}")
        self.note.setTextCursor(cursor)

    def flush(self) -> None:
        """Records pending text."""
        self._saver.flush()
        self.returned.flush()

    def write_note(self) -> None:
        """Puts the cursor at the end of the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)
        self._area.ensureWidgetVisible(self.note)

"""Grading one finding: questions at the left, what they speak for and the decision at the right.

Each answer is recorded at once. The lead auditor decides; for others the same button gives the draft its grade.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.grading import Answer, asked, propose
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import grading, similar_findings
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.grade_proposal import GradeProposal
from iso20k_audit.ui.widgets.grade_questions import GradeQuestions
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.services.grading import Grade
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
_STEP = "step:"


class GradingDialog(QDialog):
    """Questions by keyboard, proposal as one answers, decision with reason.

    Args: wanted: the grade that somebody chose elsewhere and that needs a reason.

    Signals:
        graded(text): it has its grade now; what to say about it.
    """

    graded = Signal(str)

    def __init__(
        self,
        session: Session,
        finding_id: str,
        wanted: FindingKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Grade"))
        self._session, self._finding_id = session, finding_id
        self._latest = Latest(session, self)
        self._grade: Grade | None = None
        self._waiting: dict[str, Answer | None] = {}
        self._in_flight = 0
        self._touched = wanted is not None
        self._wanted = wanted
        self._started = False
        self.heading = text_label("", "heading", wrap=True)
        self.questions = GradeQuestions()
        self.questions.answered.connect(self._on_answered)
        self.questions.repeat_linked.connect(lambda: self._say_repeat(linked=True))
        self.questions.repeat_dismissed.connect(lambda: self._say_repeat(linked=False))
        self.proposal = GradeProposal()
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Grade"))
        self.choice.setMinimumHeight(30)
        self.choice.chosen.connect(self._on_chosen)
        self.reason = RecordForm(session, "finding", ("grade_reason",), lines={"grade_reason": 3})
        self.deviation = RecordForm(
            session,
            "finding",
            ("grade_deviation",),
            lines={"grade_deviation": 3},
            labels={"grade_deviation": self.tr("Why it is graded otherwise than proposed")},
            hints={"grade_deviation": self.tr("What the questions do not say; it stands in the report")},
        )
        self.told = text_label("", "muted", wrap=True)
        self.problem = text_label("", "danger", wrap=True)
        self.problem.hide()
        self.decide_button = QPushButton(self.tr("Decide"))
        self.decide_button.setProperty("role", "primary")
        self.decide_button.setAutoDefault(False)
        self.decide_button.clicked.connect(lambda *_: self.decide())
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(self.tr("Answers are kept; the grade stays as it is"))
        self.close_button.clicked.connect(self.reject)
        self.questions.finished.connect(lambda: self.decide_button.setFocus(Qt.FocusReason.TabFocusReason))
        self._lay_out()
        session.recorded.connect(self._on_recorded)
        self.reload()

    def _lay_out(self) -> None:
        left = ScrollColumn(margin=0)
        left.column.setContentsMargins(0, 0, 12, 0)
        left.add(self.questions)
        right = ScrollColumn(margin=0)
        right.column.setContentsMargins(0, 0, 8, 0)
        chosen = QVBoxLayout()
        chosen.setSpacing(3)
        chosen.addWidget(text_label(self.tr("Grade"), "muted"))
        chosen.addWidget(self.choice)
        right.add(self.proposal)
        right.column.addLayout(chosen)
        right.add(self.deviation, self.reason)
        right.add(self.told)
        right.column.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(left, 11)
        sides.addWidget(right, 9)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.decide_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 16)
        whole.setSpacing(12)
        whole.addWidget(self.heading)
        whole.addLayout(sides, 1)
        whole.addLayout(buttons)
        room = self.screen().availableGeometry()
        letters = self.fontMetrics().averageCharWidth()
        self.resize(min(letters * 145, room.width() - 40), min(letters * 106, room.height() - 60))

    # -- showing --------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the grade again; what is being typed stays."""
        finding_id = self._finding_id

        def read(ledger: Ledger) -> tuple[Grade, Row]:
            row = ledger.get("finding", finding_id)
            row["seen"] = ledger.seen(finding_id)
            return grading.grade_of(ledger, finding_id), row

        self._latest.ask(read, lambda found: self._show(*found))

    def _show(self, grade: Grade, row: Row) -> None:
        if self._in_flight:
            return  # read again once everything is recorded
        self._waiting = {}
        self._grade = grade
        self.heading.setText(
            self.tr("{}  {}").format(grade.number, row["title"] or self.tr("(no title yet)"))
        )
        for form in (self.reason, self.deviation):
            form.show_record(row, row["seen"])
        self._offer_grades(grade)
        lead = grade.may_decide(self._session.person_id)
        self.decide_button.setText(self.tr("Decide") if lead else self.tr("Propose this grade"))
        self.decide_button.setToolTip(self.tr("Ctrl+Enter"))
        self.told.setText(self._who(grade, lead=lead))
        self._show_answers()
        if not self._started:
            self._started = True
            if self._wanted is not None:
                self.deviation.show_field("grade_deviation")
            else:
                self.questions.start()

    def _who(self, grade: Grade, *, lead: bool) -> str:
        if grade.is_decided:
            return self.tr("Decided by the lead auditor: {}").format(grade.decided_by)
        if not lead:
            return self.tr("The lead auditor decides: {}. What you record is your proposal.").format(
                ", ".join(grade.leads)
            )
        return self.tr("The grade it has now was not decided yet.")

    def _offer_grades(self, grade: Grade) -> None:
        pairs: list[tuple[str | None, str]] = []
        prefix = grade.kind.prefix if grade.is_issued and grade.kind else ""
        for kind in FindingKind:
            if prefix and kind.prefix != prefix:
                continue
            steps = [step for step in grade.scale if step.kind is kind]
            if steps:
                label = words(kind.label)
                pairs += [(f"{_STEP}{one.id}", self.tr("{} ({})").format(label, one.name)) for one in steps]
            else:
                pairs.append((kind.value, words(kind.label)))
        self.choice.offer(pairs)

    def _show_answers(self) -> None:
        grade = self._grade
        if grade is None:
            return
        given = {**grade.given, **self._waiting}
        taken_back = {name for name, answer in given.items() if answer is None}
        answers = {name: one.answer for name, one in grade.known.items()}
        answers |= {name: one for name, one in given.items() if one is not None}
        earlier = grade.may_repeat
        self.questions.show_questions(
            asked(grade.context),
            answers,
            {name: one.why for name, one in grade.known.items()},
            frozenset(given) - taken_back,
            earlier.number if earlier is not None else "",
        )
        self._proposed = propose(answers, grade.context)
        self.proposal.show_proposal(self._proposed)
        if not self._touched:
            kind = grade.kind if grade.is_decided else self._proposed.kind or grade.kind
            self._choose(kind)
        elif self._wanted is not None and self.choice.currentIndex() < 0:
            self._choose(self._wanted)
        self._show_reasons()

    def _choose(self, kind: FindingKind | None) -> None:
        grade = self._grade
        if grade is None or kind is None:
            return
        steps = [step for step in grade.scale if step.kind is kind]
        own = grade.step.id if grade.step is not None and grade.step.kind is kind else ""
        chosen = f"{_STEP}{own or steps[0].id}" if steps else kind.value
        if self.choice.findData(chosen) >= 0:
            self.choice.choose(chosen)

    @property
    def kind(self) -> FindingKind | None:
        """The standard kind of what is chosen."""
        value = str(self.choice.currentData() or "")
        if value.startswith(_STEP) and self._grade is not None:
            return next((one.kind for one in self._grade.scale if one.id == value[len(_STEP) :]), None)
        return FindingKind(value) if value else None

    @property
    def step_id(self) -> str | None:
        """The step of what is chosen, or None."""
        value = str(self.choice.currentData() or "")
        return value[len(_STEP) :] if value.startswith(_STEP) else None

    @property
    def deviates(self) -> bool:
        """Whether another grade is chosen than the proposed one."""
        grade, kind = self._grade, self.kind
        if grade is None or kind is None:
            return False
        return grading.proposal_as(grade, kind, self._answers()).kind not in (None, kind)

    def _answers(self) -> dict[str, Answer]:
        grade = self._grade
        if grade is None:
            return {}
        given = {**grade.given, **self._waiting}
        answers = {name: one.answer for name, one in grade.known.items()}
        return answers | {name: one for name, one in given.items() if one is not None}

    def _show_reasons(self) -> None:
        self.deviation.setVisible(self.deviates)
        self.decide_button.setEnabled(self.kind is not None)

    # -- acting ---------------------------------------------------------------------------------------

    def _on_chosen(self, _value: object) -> None:
        self._touched = True
        self.problem.hide()
        self._show_reasons()

    def _on_answered(self, question: str, answer: Answer | None) -> None:
        self._waiting[question] = answer
        self._show_answers()
        finding_id = self._finding_id
        self._write(lambda ledger: grading.answer_grade_questions(ledger, finding_id, {question: answer}))

    def _say_repeat(self, *, linked: bool) -> None:
        earlier = self._grade.may_repeat if self._grade is not None else None
        if earlier is None:
            return
        finding_id = self._finding_id

        def job(ledger: Ledger) -> None:
            if linked:
                similar_findings.mark_repeat(ledger, finding_id, earlier.id)
            else:
                similar_findings.dismiss_repeat(ledger, finding_id, earlier.id)

        self._write(job)

    def _write(self, job: Callable[[Ledger], object]) -> None:
        self._in_flight += 1
        self.problem.hide()

        def done(_result: object) -> None:
            self._in_flight -= 1
            self.reload()

        def failed(error: AuditError) -> bool:
            self._in_flight -= 1
            self._waiting = {}
            self._say(str(error))
            self.reload()
            return True

        self._session.write(job, then=done, failed=failed)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def decide(self) -> None:
        """Records the grade with its reason; what is missing is asked for."""
        grade, kind = self._grade, self.kind
        if grade is None or kind is None:
            return
        self.flush()
        deviates = self.deviates
        form, name = (self.deviation, "grade_deviation") if deviates else (self.reason, "grade_reason")
        saver = form.boxes[name].saver
        reason = saver.text() if saver is not None else ""
        if deviates and not reason.strip():
            self._say(self.tr("Another grade than the proposed one needs a reason."))
            form.show_field(name)
            return
        finding_id, step_id = self._finding_id, self.step_id
        lead = grade.may_decide(self._session.person_id)
        act = grading.decide_grade if lead else grading.propose_grade
        told = self.tr("Graded: {}.") if lead else self.tr("Proposed to the lead auditor: {}.")
        text = told.format(words(kind.label))

        def done(_grade: Grade) -> None:
            self.graded.emit(text)
            self.accept()

        def failed(error: AuditError) -> bool:
            self._say(str(error))
            form.show_field(name)
            return True

        self._session.write(
            lambda ledger: act(ledger, finding_id, kind, reason, step=step_id), then=done, failed=failed
        )

    def flush(self) -> None:
        """Records what is being typed."""
        self.reason.flush()
        self.deviation.flush()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & grading.GRADE_KINDS and self.isVisible():
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter decides, wherever the cursor is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.decide_button.click()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Records what is being typed, then goes."""
        self.flush()
        super().done(result)

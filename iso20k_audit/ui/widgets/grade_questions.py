"""The questions on a finding's grade, one below the other: Y, N and ? answer and go on to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.grading import Answer, GradeQuestion
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import show_input

_KEYS = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}
_SHOWN = {Answer.YES: "Y", Answer.NO: "N", Answer.UNKNOWN: "?"}


class _Question(QWidget):
    """One question with its three answers.

    Signals:
        answered(Answer): the user chose an answer; None takes it back.
    """

    answered = Signal(object)

    def __init__(self, question: GradeQuestion) -> None:
        super().__init__()
        self.question = question
        self._group = QButtonGroup(self)
        self.buttons: dict[Answer, QRadioButton] = {}
        answers = QWidget()
        flow = FlowLayout(answers, gap=14)
        for answer in Answer:
            button = QRadioButton(answer.label)
            button.setToolTip(self.tr("{} (key {})").format(answer.label, _SHOWN[answer]))
            button.setAccessibleName(self.tr("{} {}").format(question.text, answer.label))
            button.clicked.connect(lambda *_checked, answer=answer: self.answered.emit(answer))
            self._group.addButton(button)
            self.buttons[answer] = button
            flow.addWidget(button)
        text = text_label(question.text, "strong", wrap=True)
        text.setToolTip(question.source)
        self.note = text_label(question.help, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(text)
        column.addWidget(self.note)
        line = QHBoxLayout()
        line.addWidget(answers, 1)
        self.extra = line
        column.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_answer(self, answer: Answer | None, known: str, *, given: bool) -> None:
        """Checks the answer that counts, and says where it comes from."""
        self._group.setExclusive(False)
        for one, button in self.buttons.items():
            button.setChecked(one is answer)
        self._group.setExclusive(True)
        told = self.question.help
        if known:
            told = (
                self.tr("{} You answered it yourself.").format(known)
                if given
                else self.tr("From the data: {}").format(known)
            )
        self.note.setText(told)
        for button in self.buttons.values():
            button.setAccessibleDescription(told)

    def take_focus(self) -> None:
        """Puts the cursor on the answer that counts, or on the first."""
        checked = next((one for one in self.buttons.values() if one.isChecked()), None)
        show_input(checked or self.buttons[Answer.YES])

    @property
    def has_cursor(self) -> bool:
        """Whether one of its answers has the cursor."""
        return any(button.hasFocus() for button in self.buttons.values())


class GradeQuestions(QWidget):
    """Shows what counts for each question.

    Signals:
        answered(question id, Answer): the user answered; None takes the answer back.
        repeat_linked, repeat_dismissed: it repeats the earlier finding that it resembles, or does not.
        finished: the last question was answered by a key.
    """

    answered = Signal(str, object)
    repeat_linked = Signal()
    repeat_dismissed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, _Question] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.link_button = QPushButton(self.tr("It repeats it"))
        self.link_button.clicked.connect(lambda *_: self.repeat_linked.emit())
        self.dismiss_button = QPushButton(self.tr("No repeat"))
        self.dismiss_button.clicked.connect(lambda *_: self.repeat_dismissed.emit())
        for button in (self.link_button, self.dismiss_button):
            button.setAutoDefault(False)
            button.hide()
        hint = self.tr("Keys: Y, N, ? answer and go on; Delete takes an answer back.")
        self._hint = text_label(hint, "muted", wrap=True)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)

    def show_questions(
        self,
        questions: tuple[GradeQuestion, ...],
        answers: Mapping[str, Answer],
        known: Mapping[str, str],
        given: frozenset[str],
        resembles: str = "",
    ) -> None:
        """Shows the questions with what counts; `known` says where an answer from the data comes from.

        Args: resembles: number of an earlier finding, of which has still to be said whether it is repeated.
        """
        if [question.id for question in questions] != list(self.rows):
            self._make(questions)
        for name, row in self.rows.items():
            row.show_answer(answers.get(name), known.get(name, ""), given=name in given)
        for button in (self.link_button, self.dismiss_button):
            button.setVisible(bool(resembles) and "repeat" in self.rows)
        self.link_button.setAccessibleName(self.tr("It repeats {}").format(resembles))
        self.dismiss_button.setAccessibleName(self.tr("It does not repeat {}").format(resembles))

    def _make(self, questions: tuple[GradeQuestion, ...]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for place, question in enumerate(questions):
            row = _Question(question)
            row.answered.connect(lambda answer, name=question.id: self.answered.emit(name, answer))
            self._column.insertWidget(place, row)
            self.rows[question.id] = row
            if question.id == "repeat":
                row.extra.addWidget(self.link_button)
                row.extra.addWidget(self.dismiss_button)
            row.show()

    def start(self) -> None:
        """Puts the cursor on the first question that has no answer, else on the first."""
        rows = list(self.rows.values())
        empty = [row for row in rows if not any(button.isChecked() for button in row.buttons.values())]
        for row in (empty or rows)[:1]:
            row.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and ? answer the question with the cursor and go on; Delete takes its answer back."""
        rows = list(self.rows.values())
        here = next((place for place, row in enumerate(rows) if row.has_cursor), None)
        plain = (
            not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        )
        answer = _KEYS.get(event.text().casefold()) if plain else None
        if here is None:
            super().keyPressEvent(event)
        elif answer is not None:
            self.answered.emit(rows[here].question.id, answer)
            if here + 1 < len(rows):
                rows[here + 1].take_focus()
            else:
                self.finished.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.answered.emit(rows[here].question.id, None)
        else:
            super().keyPressEvent(event)

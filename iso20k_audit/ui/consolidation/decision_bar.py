"""What the lead auditor decides on a question: result, value, verdicts by standard, and the reason."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.scoring import suggested_result
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.services.disagreements import Disagreement, Opinion, State
from iso20k_audit.ui.questions.answers import Answer
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.result_bar import ResultBar
from iso20k_audit.ui.widgets.standard_verdicts import StandardVerdicts
from iso20k_audit.ui.widgets.value_bar import ValueBar

translate = QCoreApplication.translate


@dataclass(slots=True)
class Draft:
    """A decision that is not recorded yet."""

    result: Result | None = None
    value: str = ""
    verdicts: dict[str, Result] = field(default_factory=dict)
    reason: str = ""


class DecisionBar(QWidget):
    """Buttons for the result and a line for the reason.

    Signals:
        decided(Draft): with a result and a reason.
        left(statement): the question is to stay a diverging opinion.
        confirmed: the decision that stands is to rest on the answers as they are now.
        taken_back: it is to be undecided again.
    """

    decided = Signal(object)
    left = Signal(str)
    confirmed = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[str, Draft] = {}
        self._shown: Disagreement | None = None
        self.draft = Draft()
        self.standing = text_label("", "", wrap=True)
        self.results = ResultBar()
        self.results.answered.connect(self._on_answered)
        self.values = ValueBar()
        self.values.given.connect(self._on_value)
        self.verdicts = StandardVerdicts()
        self.verdicts.judged.connect(self._on_verdict)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            translate("DisagreementsTab", "What decided it, or the statement for the report")
        )
        self.reason.setAccessibleName(translate("DisagreementsTab", "Reason of the decision"))
        self.reason.textChanged.connect(self._on_reason)
        self.reason.returnPressed.connect(self._on_decide)
        self.decide = self._button(translate("DisagreementsTab", "Decide"), self._on_decide)
        self.decide.setProperty("role", "primary")
        self.decide.setToolTip(
            translate("DisagreementsTab", "Needs a result and a reason; both answers stay (Enter)")
        )
        self.leave = self._button(translate("DisagreementsTab", "Leave as diverging opinion"), self._on_leave)
        self.leave.setToolTip(
            translate(
                "DisagreementsTab",
                "The report prints each auditor's verdict, with your statement if you give one (L)",
            )
        )
        self.confirm = self._button(translate("DisagreementsTab", "Still holds"), self.confirmed.emit)
        self.confirm.setToolTip(
            translate(
                "DisagreementsTab",
                "The same decision with the same reason, on the answers as they are now (H)",
            )
        )
        self.back = self._button(translate("DisagreementsTab", "Take back"), self.taken_back.emit)
        self.back.setToolTip(translate("DisagreementsTab", "The question is undecided again"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.standing)
        column.addWidget(self.values)
        column.addWidget(self.results)
        column.addWidget(self.verdicts)
        column.addLayout(line)
        column.addWidget(flowing(self.decide, self.leave, self.confirm, self.back))

    @staticmethod
    def _button(words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(36)
        button.clicked.connect(lambda *_: act())  # type: ignore[operator]
        return button

    # -- showing ------------------------------------------------------------------------------------

    def show_question(self, shown: Disagreement) -> None:
        """Shows what was decided, and what is being decided, on a question."""
        other = self._shown is None or self._shown.line.id != shown.line.id
        self._shown = shown
        self.draft = self._drafts.setdefault(shown.line.id, Draft())
        decision = shown.decision
        self.standing.setText(self._standing())
        self.standing.setVisible(bool(self.standing.text()))
        if other:
            self.reason.setText(self.draft.reason)
        self.confirm.setVisible(decision is not None and shown.line.state is State.STALE)
        self.back.setVisible(decision is not None)
        self._show_draft()

    def _standing(self) -> str:
        decision = self._shown.decision if self._shown else None
        if decision is None:
            return ""
        if decision.result is None:
            told = translate("DisagreementsTab", "Left as a diverging opinion by {name}. {reason}")
            return told.format(name=decision.by, reason=decision.reason).rstrip()
        from iso20k_audit.ui.questions.answers import answer_for

        result = answer_for(decision.result).meaning
        if decision.shown:
            result = f"{decision.shown} · {result}"
        told = translate("DisagreementsTab", "Decided by {name}: {result}. {reason}")
        return told.format(name=decision.by, result=result, reason=decision.reason).rstrip()

    def _show_draft(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.values.show_answer(shown.answer, self.draft.value, judged=self.draft.result is not None)
        self.results.show_result(self.draft.result)
        verdicts = {name: one.value for name, one in self.draft.verdicts.items()}
        self.verdicts.show_standards(shown.standards, verdicts)
        self.decide.setEnabled(self.draft.result is not None and bool(self.draft.reason.strip()))

    # -- deciding -----------------------------------------------------------------------------------

    def choose(self, result: Result | None) -> None:
        """Takes a result; the reason is asked for next."""
        self.draft.result = result
        self._show_draft()
        if result is not None:
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, opinion: Opinion) -> None:
        """Takes over what one auditor says."""
        self.draft.value = opinion.value
        self.draft.verdicts = dict(opinion.verdicts)
        self.choose(opinion.result)

    def _on_answered(self, answer: Answer) -> None:
        self.choose(answer.result)

    def _on_value(self, value: str) -> None:
        self.draft.value = value
        spec = self._shown.answer if self._shown else None
        if spec is not None and spec.type is not AnswerType.RESULT:
            self.draft.result = suggested_result(spec, value) if value else None
        self._show_draft()

    def _on_verdict(self, standard: str, verdict: Result | None) -> None:
        if verdict is None:
            self.draft.verdicts.pop(standard, None)
        else:
            self.draft.verdicts[standard] = verdict
        self._show_draft()

    def _on_reason(self, text: str) -> None:
        self.draft.reason = text
        self._show_draft()

    def _on_decide(self) -> None:
        if self.decide.isEnabled():
            self.decided.emit(self.draft)

    def _on_leave(self) -> None:
        self.left.emit(self.draft.reason.strip())

    def done(self, question: str) -> None:
        """The decision on a question is recorded: nothing of it is a draft any more."""
        self._drafts.pop(question, None)
        if self._shown is not None and self._shown.line.id == question:
            self.draft = self._drafts.setdefault(question, Draft())
            self.reason.clear()
            self._show_draft()

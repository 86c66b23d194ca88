"""How the grade of the finding in hand stands: proposal, decision, systemic finding, and the way to the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.form import words

if TYPE_CHECKING:
    from iso20k_audit.services.grading import Grade


class GradeLine(QWidget):
    """Says in one or two lines what is proposed and what was decided.

    Signals:
        grade_wanted: the questions are to be shown.
        go_to(finding id): the systemic finding is to be shown.
    """

    grade_wanted = Signal()
    go_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.told = text_label("", wrap=True)
        self.state = text_label("", "muted", wrap=True)
        self.button = QPushButton(self.tr("Grade…"))
        self.button.setToolTip(self.tr("Questions, proposal and decision (Ctrl+D)"))
        self.button.setAccessibleName(self.tr("Grade the finding with questions"))
        self.button.clicked.connect(lambda *_: self.grade_wanted.emit())
        self.whole_button = QPushButton()
        self.whole_button.setProperty("role", "quiet")
        self.whole_button.clicked.connect(lambda *_: self.go_to.emit(self._whole))
        self.whole_button.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.told)
        texts.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addLayout(texts, 1)
        row.addWidget(self.whole_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_grade(self, grade: Grade | None) -> None:
        """Shows where the grade stands."""
        self.setEnabled(grade is not None)
        if grade is None:
            self.told.clear()
            self.state.clear()
            self.whole_button.hide()
            return
        proposal = grade.proposal
        if not grade.in_force:
            self.told.setText(self.tr("No questions on the grade are answered yet."))
        elif proposal.kind is None:
            self.told.setText(proposal.justification)
        else:
            self.told.setText(
                self.tr("Proposed: {}. {}").format(words(proposal.kind.label), proposal.justification)
            )
        facts: list[str] = []
        if grade.is_unexplained:
            facts.append(self.tr("It is graded otherwise, and no reason says why."))
        elif grade.deviates:
            facts.append(self.tr("Graded otherwise: {}").format(grade.deviation))
        if grade.is_decided:
            facts.append(self.tr("Decided by the lead auditor: {}").format(grade.decided_by))
        else:
            facts.append(self.tr("The lead auditor has not decided yet."))
        if grade.scale:
            facts.append(
                self.tr("Own scale: {}").format(grade.step.name)
                if grade.step is not None
                else self.tr("Own scale: no step is chosen.")
            )
        if grade.parts:
            facts.append(self.tr("Raised from the minors {}.").format(", ".join(grade.parts)))
        self.state.setText(" · ".join(facts))
        set_role(self.state, "warning" if grade.is_unexplained else "muted")
        self._whole = grade.part_of_id
        self.whole_button.setVisible(bool(grade.part_of_id))
        self.whole_button.setText(self.tr("Part of {}").format(grade.context.part_of))
        self.whole_button.setToolTip(self.tr("Show the systemic finding that it belongs to"))

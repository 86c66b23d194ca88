"""What other auditors answered on the same question, and the lead auditor's conclusion where they diverge."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import in_conflict, is_contested, shown
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.consolidation.deciding import record_for_lead
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS, answer_for, result_words
from iso20k_audit.ui.widgets.cards import text_label

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionDetail
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.session import Session


class OtherPapers(QWidget):
    """Read-only papers; below them a conclusion that needs a reason."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._question = ""
        self._heading = QLabel(self.tr("Other auditors"))
        self._heading.setProperty("role", "strong")
        self._papers = QLabel()
        self._papers.setTextFormat(Qt.TextFormat.RichText)
        self._papers.setWordWrap(True)
        self._papers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._papers.setAccessibleName(self.tr("Answers of other auditors"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._papers)
        column.addWidget(self._conclusion_box())

    def _conclusion_box(self) -> QWidget:
        self._box = QFrame()
        self._box.setProperty("role", "card")
        self._conclude = QPushButton(self.tr("Conclude"))
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._since = text_label("", "warning", wrap=True)
        self._result = QComboBox()
        self._result.setAccessibleName(self.tr("Lead auditor's conclusion"))
        self._result.setIconSize(QSize(14, 14))
        self._result.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._result.setMinimumContentsLength(12)
        for answer in ANSWERS:
            if answer.result is not None:
                self._result.addItem(theme.shape_icon(answer.result.value, 14), answer.meaning, answer.result)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("What decided it"))
        self._reason.setAccessibleName(self.tr("Reason of the conclusion"))
        self._reason.textChanged.connect(lambda text: self._conclude.setEnabled(bool(text.strip())))
        self._reason.returnPressed.connect(self._on_conclude)
        self._conclude.setEnabled(False)
        self._conclude.clicked.connect(self._on_conclude)
        self._reopen = QPushButton(self.tr("Take back"))
        self._reopen.setAccessibleName(self.tr("Take the conclusion back"))
        self._reopen.clicked.connect(self._on_take_back)
        grid = QGridLayout(self._box)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.addWidget(self._state, 0, 0, 1, 2)
        grid.addWidget(self._since, 1, 0, 1, 2)
        grid.addWidget(self._result, 2, 0, 1, 2)
        grid.addWidget(self._reason, 3, 0)
        grid.addWidget(self._conclude, 3, 1)
        grid.addWidget(self._reopen, 4, 1)
        grid.setColumnStretch(0, 1)
        return self._box

    def show_papers(self, audit_id: str, detail: QuestionDetail | None) -> None:
        """Shows the papers of others on a question; nothing if there are none."""
        other = detail is None or detail.id != self._question
        self._audit_id = audit_id
        self._question = detail.id if detail else ""
        if other:
            self._reason.clear()
        papers = detail.others if detail else []
        answered = [
            paper
            for paper in papers
            if paper["result"] or paper["note"] or is_contested(paper, "result", "note")
        ]
        conclusion = detail.conclusion if detail else None
        diverging = bool(detail and detail.row.diverging)
        self._heading.setVisible(bool(answered))
        self._papers.setVisible(bool(answered))
        self._papers.setText("".join(self._html(paper) for paper in answered))
        self._box.setVisible(diverging or conclusion is not None)
        if conclusion is not None:
            self._state.setText(
                self.tr("Concluded: {result}. {reason}").format(
                    result=answer_for(Result(conclusion["result"])).meaning
                    if conclusion["result"]
                    else in_conflict(),
                    reason=shown(conclusion, "reason"),
                )
            )
        else:
            self._state.setText(self.tr("The answers diverge. The lead auditor concludes, with a reason."))
        self._since.setText("\n".join(detail.since) if detail else "")
        self._since.setVisible(bool(self._since.text()) and conclusion is not None)
        self._reopen.setVisible(conclusion is not None)
        for widget in (self._result, self._reason, self._conclude):
            widget.setVisible(conclusion is None)
        self.setVisible(bool(answered) or diverging or conclusion is not None)

    def _html(self, paper: Row) -> str:
        result = Result(paper["result"]) if paper["result"] else None
        words = (
            answer_for(result).meaning
            if result
            else result_words(None, contested=is_contested(paper, "result"))
        )
        lines = [f"<b>{escape(paper['auditor'])}</b> · {escape(words)}"]
        said = (
            ("", shown(paper, "note")),
            (self.tr("Interviewed"), shown(paper, "interviewees")),
            (self.tr("Seen"), shown(paper, "documents")),
            (self.tr("Sample"), shown(paper, "sample")),
        )
        muted = theme.scheme().muted
        lines += [
            (f"<span style='color:{muted}'>{escape(label)}</span> " if label else "")
            + escape(text).replace("\n", "<br>")
            for label, text in said
            if text
        ]
        return f"<p style='margin:0 0 6px 0'>{'<br>'.join(lines)}</p>"

    def _on_conclude(self) -> None:
        reason, result = self._reason.text(), self._result.currentData()
        if not reason.strip() or not self._question:
            return
        from iso20k_audit.services.concluding import conclude_question

        audit_id, question, chosen = self._audit_id, self._question, Result(result)
        record_for_lead(
            self,
            self._session,
            lambda ledger, for_lead: conclude_question(
                ledger, audit_id, question, chosen, reason, for_lead=for_lead
            ),
        )

    def _on_take_back(self) -> None:
        from iso20k_audit.services.concluding import take_conclusion_back

        audit_id, question = self._audit_id, self._question
        record_for_lead(
            self,
            self._session,
            lambda ledger, for_lead: take_conclusion_back(ledger, audit_id, question, for_lead=for_lead),
        )

    def flush(self) -> None:
        """Nothing half-typed is kept here: a conclusion counts when it is concluded."""

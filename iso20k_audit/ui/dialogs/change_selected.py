"""Changing all selected questions at once: result, flag, texts, and to whom their sections are handed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS

if TYPE_CHECKING:
    from iso20k_audit.services.several import Changes
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

_AS_IS, _CLEAR, _NOBODY = "", "clear", "nobody"
MOST_SECTIONS = 3
"""Sections named; of more, only how many."""


class ChangeSelectedDialog(QDialog):
    """What is left as it is changes nothing; texts are added to what is there.

    Signals:
        wanted(Changes): to be done to the questions.
    """

    wanted = Signal(object)

    def __init__(
        self, session: Session, audit_id: str, questions: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        count = len(questions)
        one = self.tr("Change one question")
        self.setWindowTitle(one if count == 1 else self.tr("Change {} questions").format(count))
        self.result_box = self._box(self.tr("Result"))
        for answer in ANSWERS:
            if answer.result is not None:
                icon = theme.shape_icon(answer.result.value)
                self.result_box.addItem(icon, answer.meaning, answer.result.value)
        self.result_box.addItem(self.tr("No answer any more"), _CLEAR)
        self.flag_box = self._box(self.tr("Flag"))
        self.flag_box.addItem(self.tr("Come back to them"), "1")
        self.flag_box.addItem(self.tr("No longer flagged"), "0")
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Add to the note"))
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 3 + 18)
        self.note.setPlaceholderText(self.tr("A line for each note"))
        self.interviewees = self._line(self.tr("Add to interviewed (role)"), self.tr("Roles, not names"))
        self.sample = self._line(
            self.tr("Add to sample looked at"), self.tr("For example 15 of 214 closed tickets")
        )
        self.hand_box = self._box(self.tr("Hand to"))
        self.hand_box.addItem(self.tr("Nobody in particular"), _NOBODY)
        self._sections = QLabel()
        self._sections.setProperty("role", "muted")
        self._sections.setWordWrap(True)
        self._lay_out()
        self._latest = Latest(session, self)
        self._latest.ask(lambda ledger: _read(ledger, audit_id, questions), self._show)
        self.result_box.setFocus()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItem(self.tr("As it is"), _AS_IS)
        box.currentIndexChanged.connect(lambda _place: self._offer())
        return box

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textChanged.connect(lambda _text: self._offer())
        return line

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("&Result"), self.result_box)
        form.addRow(self.tr("&Flag"), self.flag_box)
        form.addRow(self.tr("Add to the &note"), self.note)
        form.addRow(self.tr("Add to &interviewed"), self.interviewees)
        form.addRow(self.tr("Add to &sample"), self.sample)
        form.addRow(self.tr("&Hand to"), self.hand_box)
        form.addRow("", self._sections)
        self.note.textChanged.connect(self._offer)
        buttons = QDialogButtonBox()
        self.change_button = QPushButton(self.tr("Change"))
        self.change_button.setProperty("role", "primary")
        self.change_button.setDefault(True)
        buttons.addButton(self.change_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * 78, 620))
        self._offer()

    def _show(self, found: tuple[list[tuple[str, str]], list[str]]) -> None:
        people, sections = found
        for person, name in people:
            self.hand_box.addItem(name, person)
        named = ", ".join(sections[:MOST_SECTIONS])
        if len(sections) > MOST_SECTIONS:
            named = self.tr("{sections} and others, {count} in all").format(
                sections=named, count=len(sections)
            )
        self._sections.setText(self.tr("Whole sections are handed out: {}").format(named))

    def changes(self) -> Changes:
        """What was asked for."""
        from iso20k_audit.services.several import Changes

        result, flag, hand = (box.currentData() for box in (self.result_box, self.flag_box, self.hand_box))
        return Changes(
            result=Result(result) if result and result != _CLEAR else None,
            clear=result == _CLEAR,
            flagged=None if flag == _AS_IS else flag == "1",
            note=self.note.toPlainText().strip(),
            interviewees=self.interviewees.text().strip(),
            sample=self.sample.text().strip(),
            hand_to=None if hand == _AS_IS else () if hand == _NOBODY else (hand,),
        )

    def _offer(self) -> None:
        if hasattr(self, "change_button"):
            self.change_button.setEnabled(not self.changes().is_empty)

    def _accept(self) -> None:
        changes = self.changes()
        self.accept()
        if not changes.is_empty:
            self.wanted.emit(changes)


def _read(ledger: Ledger, audit_id: str, questions: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """The auditors of the audit as id and name, and the sections of the questions."""
    from iso20k_audit.model.vocabulary import Role
    from iso20k_audit.services.several import sections_of

    names = {row["id"]: row["name"] or "" for row in ledger.select("person")}
    people = {
        row["person_id"]: names[row["person_id"]]
        for row in ledger.select("participant", audit_id)
        if Role(row["role"] or "observer").is_audit_team and row["person_id"] in names
    }
    ordered = sorted(people.items(), key=lambda pair: pair[1].casefold())
    return ordered, sections_of(ledger, questions)

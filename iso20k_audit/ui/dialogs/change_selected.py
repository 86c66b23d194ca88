"""Changing all selected questions at once: result, flag, texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS

if TYPE_CHECKING:
    from iso20k_audit.services.several import Changes

_AS_IS, _CLEAR = "", "clear"


class ChangeSelectedDialog(QDialog):
    """What is left as it is changes nothing; texts are added to what is there.

    Signals:
        wanted(Changes): to be done to the questions.
    """

    wanted = Signal(object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._lay_out()
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

    def changes(self) -> Changes:
        """What was asked for."""
        from iso20k_audit.services.several import Changes

        result, flag = self.result_box.currentData(), self.flag_box.currentData()
        return Changes(
            result=Result(result) if result and result != _CLEAR else None,
            clear=result == _CLEAR,
            flagged=None if flag == _AS_IS else flag == "1",
            note=self.note.toPlainText().strip(),
            interviewees=self.interviewees.text().strip(),
            sample=self.sample.text().strip(),
        )

    def _offer(self) -> None:
        if hasattr(self, "change_button"):
            self.change_button.setEnabled(not self.changes().is_empty)

    def _accept(self) -> None:
        changes = self.changes()
        self.accept()
        if not changes.is_empty:
            self.wanted.emit(changes)

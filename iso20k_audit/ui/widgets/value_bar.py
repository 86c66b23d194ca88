"""The value of a question that is answered with more than a result: yes or no, a level, a number, a choice, a date."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.scoring import MATURITY_LEVELS, maturity_word, within
from iso20k_audit.model.vocabulary import AnswerType
from iso20k_audit.ui.widgets.inputs import MomentEdit

ANYTHING = QRegularExpression(".*")
COLUMNS = 3
NUMBER = QRegularExpression(r"[-+]?\d{0,15}([.,]\d{0,6})?")


class ValueBar(QWidget):
    """Shows and takes the value of one typed question; hidden for questions that are only judged.

    Signals:
        given(value): a value was chosen or typed; empty to clear it.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = AnswerSpec()
        self._value = ""
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._choices = QWidget()
        self._grid = QGridLayout(self._choices)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(5)
        self._line = QLineEdit()
        self._line.editingFinished.connect(self._on_typed)
        self._unit = QLabel()
        self._unit.setProperty("role", "muted")
        self._date = MomentEdit(with_time=False)
        self._date.name(self.tr("Date"))
        self._date.chosen.connect(lambda value: self._give(value or ""))
        typed = QWidget()
        row = QHBoxLayout(typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._unit)
        self._inputs = (self._choices, typed, self._date)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (*self._inputs, self._hint):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    # -- showing ------------------------------------------------------------------------------------

    def show_answer(self, spec: AnswerSpec, value: str, *, judged: bool) -> None:
        """Shows how a question is answered and its value; `judged` says that a result stands beside it."""
        if spec != self._spec:
            self._spec = spec
            self._build()
        self._value = value
        for key, button in self._buttons.items():
            button.setChecked(key == value)
        if spec.type is AnswerType.DATE:
            self._date.choose(value or None)
        elif spec.type in (AnswerType.NUMBER, AnswerType.TEXT) and not self._line.hasFocus():
            self._line.setText(value)
        self._show_hint(judged)
        self.setVisible(spec.type is not AnswerType.RESULT)

    @property
    def spec(self) -> AnswerSpec:
        """How the question in hand is answered."""
        return self._spec

    def write(self) -> None:
        """Puts the cursor where the value is typed or chosen."""
        target: QWidget = self._line
        if self._spec.type is AnswerType.DATE:
            target = self._date
        elif self._buttons:
            target = next(
                (b for b in self._buttons.values() if b.isChecked()), next(iter(self._buttons.values()))
            )
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        spec = self._spec
        if spec.type is AnswerType.YES_NO:
            self._offer({"yes": self.tr("Yes  Y"), "no": self.tr("No  N")})
        elif spec.type is AnswerType.MATURITY:
            self._offer({str(level): f"{level} {maturity_word(level)}" for level in MATURITY_LEVELS})
        elif spec.type is AnswerType.CHOICE:
            self._offer({choice: f"{choice}  {place}" for place, choice in enumerate(spec.choices, 1)})
        elif spec.type is AnswerType.NUMBER:
            self._line.setValidator(QRegularExpressionValidator(NUMBER, self._line))
            self._line.setPlaceholderText(self.tr("Number"))
            self._line.setAccessibleName(self.tr("Number"))
            self._unit.setText(spec.unit)
        elif spec.type is AnswerType.TEXT:
            self._line.setValidator(QRegularExpressionValidator(ANYTHING, self._line))
            self._line.setPlaceholderText(self.tr("Answer in a few words"))
            self._line.setAccessibleName(self.tr("Answer"))
            self._unit.clear()
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        places = {AnswerType.NUMBER: 1, AnswerType.TEXT: 1, AnswerType.DATE: 2}
        for place, widget in enumerate(self._inputs):
            widget.setVisible(place == places.get(spec.type, 0))

    def _offer(self, words: dict[str, str]) -> None:
        for place, (value, text) in enumerate(words.items()):
            button = QToolButton()
            button.setProperty("role", "result")
            button.setText(text)
            button.setCheckable(True)
            button.setMinimumHeight(34)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(text)
            button.setAccessibleName(text.split("  ")[0])
            button.clicked.connect(lambda checked, value=value: self._give(value if checked else ""))
            self._group.addButton(button)
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            self._buttons[value] = button

    def _show_hint(self, judged: bool) -> None:
        spec, parts = self._spec, []
        if spec.type is AnswerType.NUMBER:
            if spec.at_least is not None:
                parts.append(self.tr("At least {}.").format(f"{spec.at_least:.15g}"))
            if spec.at_most is not None:
                parts.append(self.tr("At most {}.").format(f"{spec.at_most:.15g}"))
        if self._deviates() and not judged:
            parts.append(self.tr("This deviates: judge it with 2, 3, 4 or 5."))
        self._hint.setText(" ".join(parts))
        self._hint.setProperty("role", "warning" if self._deviates() and not judged else "muted")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self._hint.setVisible(bool(parts))

    def _deviates(self) -> bool:
        if self._spec.type is AnswerType.YES_NO:
            return self._value == "no"
        return (
            self._spec.type is AnswerType.NUMBER
            and bool(self._value)
            and not within(self._spec, float(self._value))
        )

    # -- taking -------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        text = self._line.text().strip()
        if text != self._value and (not text or self._line.hasAcceptableInput()):
            self._give(text)

    def _give(self, value: str) -> None:
        if value != self._value:
            self.given.emit(value)
        else:
            for key, button in self._buttons.items():
                button.setChecked(key == self._value)

"""Facts about a place: true, not true, or not known yet; some questions apply only where they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import clear, text_label


@dataclass(frozen=True, slots=True)
class Fact:
    """A condition of a checklist.

    Attributes:
        questions: how many depend on it.
        holds: None for not known yet.
    """

    id: str
    text: str
    questions: int
    holds: bool | None = None


class _FactRow(QFrame):
    """One fact with its three answers."""

    stated = Signal(object)

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.id = fact.id
        self._text = text_label(fact.text, wrap=True)
        self._count = text_label("", "muted")
        self._group = QButtonGroup(self)
        self.answers: dict[bool | None, QPushButton] = {}
        words: tuple[tuple[bool | None, str], ...] = (
            (True, self.tr("Yes")),
            (False, self.tr("No")),
            (None, self.tr("Not known yet")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(6)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._text)
        column.addWidget(self._count)
        row.addLayout(column, 1)
        for value, word in words:
            button = QPushButton(word)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("{answer}: {fact}").format(answer=word, fact=fact.text))
            self._group.addButton(button)
            self.answers[value] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._group.buttonToggled.connect(self._on_toggled)
        self._quiet = False
        self.show_fact(fact)

    def _on_toggled(self, button: QPushButton, on: bool) -> None:
        if on and not self._quiet:
            self.stated.emit(next(value for value, one in self.answers.items() if one is button))

    def show_fact(self, fact: Fact) -> None:
        """Shows another answer or count."""
        if fact.questions == 1:
            self._count.setText(self.tr("1 question depends on it"))
        else:
            self._count.setText(self.tr("{} questions depend on it").format(fact.questions))
        self._quiet = True
        self.answers[fact.holds].setChecked(True)
        self._quiet = False
        for value, button in self.answers.items():  # Tab goes to the answer that stands, arrows to the others
            stands = value is fact.holds
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stands else Qt.FocusPolicy.ClickFocus)


class ConditionList(QWidget):
    """All facts, one a line.

    Signals:
        stated(condition id, True, False or None): the user answered.
    """

    stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, _FactRow] = {}
        self._facts: list[Fact] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows facts; where they are the same ones, only what changed."""
        same = [(fact.id, fact.text) for fact in facts] == [(fact.id, fact.text) for fact in self._facts]
        self._facts = list(facts)
        if same:
            for fact in facts:
                self.rows[fact.id].show_fact(fact)
            return
        clear(self._column)
        self.rows = {}
        for fact in facts:
            row = _FactRow(fact)
            row.stated.connect(lambda holds, id=fact.id: self.stated.emit(id, holds))
            self.rows[fact.id] = row
            self._column.addWidget(row)

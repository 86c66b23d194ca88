"""The sections of a checklist and the auditor to whom each is handed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.inputs import Choice

EVERYBODY = ""
"""Value of the choice that hands a section to nobody in particular."""

BETWEEN = "\x1f"
"""Between the people of a section that was handed to several."""


@dataclass(frozen=True, slots=True)
class HandedPart:
    """A section.

    Attributes:
        people: whom it was handed to, by the key under which they are offered.
    """

    title: str
    clause: str
    questions: int
    people: tuple[str, ...] = ()


class PartTable(QWidget):
    """Section, number of questions, auditor.

    Signals:
        handed(section title, tuple of people): the user chose; empty for everybody.
    """

    handed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, Choice] = {}
        self._counts: dict[str, QLabel] = {}
        self._parts: list[HandedPart] = []
        self._people: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_parts(self, parts: Sequence[HandedPart], people: Sequence[tuple[str, str]]) -> None:
        """Shows sections; `people` are those who can be chosen, as key and name."""
        same = [(part.title, part.clause) for part in parts] == [
            (part.title, part.clause) for part in self._parts
        ]
        self._parts, self._people = list(parts), list(people)
        if not same:
            self._build()
        for part in parts:
            self._show_part(part)

    def _build(self) -> None:
        clear(self._grid)
        self.choices, self._counts = {}, {}
        headings = (self.tr("Section"), self.tr("Questions"), self.tr("Handed to"))
        for column, heading in enumerate(headings if self._parts else ()):
            self._grid.addWidget(text_label(heading, "muted"), 0, column)
        for row, part in enumerate(self._parts, 1):
            name = ElidedLabel()
            name.setText(f"{part.clause}  {part.title}".strip())
            name.setMinimumWidth(120)
            count = text_label("")
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            choice = Choice()
            choice.setMinimumContentsLength(16)
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            choice.setMinimumHeight(30)
            choice.setAccessibleName(self.tr("Section {} is handed to").format(part.title))
            choice.chosen.connect(lambda value, title=part.title: self._on_chosen(title, value))
            self.choices[part.title], self._counts[part.title] = choice, count
            for column, widget in enumerate((name, count, choice)):
                self._grid.addWidget(widget, row, column)

    def _show_part(self, part: HandedPart) -> None:
        self._counts[part.title].setText(str(part.questions))
        offered: list[tuple[str | None, str]] = [(EVERYBODY, self.tr("Everybody")), *self._people]
        chosen = BETWEEN.join(part.people)
        known = {key for key, _name in offered}
        if chosen not in known and all(person in known for person in part.people):
            names = dict(self._people)
            offered.append((chosen, ", ".join(names[person] for person in part.people)))
        choice = self.choices[part.title]
        choice.offer(offered)
        choice.choose(chosen)

    def _on_chosen(self, title: str, value: str | None) -> None:
        self.handed.emit(title, tuple((value or "").split(BETWEEN)) if value else ())

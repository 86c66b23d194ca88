"""One answer, several standards: what the question counts for, and a verdict of its own where one differs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.answers import ANSWERS
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.inputs import Choice


class StandardVerdicts(QWidget):
    """A line for each standard that a question counts for; hidden where there is only one.

    Signals:
        judged(standard, Result or None): another verdict for one standard; None as for the answer itself.
    """

    judged = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._choices: dict[str, Choice] = {}
        self._served: dict[str, tuple[str, ...]] = {}
        self.hide()

    def show_standards(self, served: dict[str, tuple[str, ...]], verdicts: dict[str, str]) -> None:
        """Shows the clauses by standard, the own one first, and the verdicts that differ."""
        if served != self._served:
            self._served = served
            self._build()
        for standard, choice in self._choices.items():
            choice.choose(verdicts.get(standard) or "")
        self.setVisible(len(served) > 1)

    def _build(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._choices.clear()
        if len(self._served) < 2:
            return
        heading = QLabel(self.tr("Counts for"))
        heading.setProperty("role", "strong")
        self._grid.addWidget(heading, 0, 0, 1, 2)
        for row, (standard, clauses) in enumerate(self._served.items(), 1):
            title = STANDARD_TITLES.get(standard, standard)
            label = ElidedLabel()
            label.setText(f"{title}: {', '.join(clauses)}")
            label.setProperty("role", "muted")
            self._grid.addWidget(label, row, 0)
            if row == 1:
                continue  # the answer itself is the verdict for the question's own standard
            choice = Choice()
            choice.setMinimumContentsLength(12)
            choice.setAccessibleName(self.tr("Verdict for {}").format(title))
            choice.offer(
                [("", self.tr("As answered"))]
                + [(answer.result.value, answer.word) for answer in ANSWERS if answer.result is not None]
            )
            choice.chosen.connect(lambda value, standard=standard: self._on_chosen(standard, value))
            self._grid.addWidget(choice, row, 1)
            self._choices[standard] = choice

    def _on_chosen(self, standard: str, value: object) -> None:
        self.judged.emit(standard, Result(value) if isinstance(value, str) and value else None)

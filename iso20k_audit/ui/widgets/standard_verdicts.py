"""One answer, several standards: what the question counts for, and a verdict of its own where one differs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look.mirroring import onward
from iso20k_audit.ui.questions.answers import ANSWERS
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.inputs import Choice


class StandardVerdicts(QWidget):
    """One line that opens to a line for each standard that a question counts for; hidden where there is only one.

    It opens by itself where a verdict differs.

    Signals:
        judged(standard, Result or None): another verdict for one standard; None as for the answer itself.
    """

    judged = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "quiet")
        self._toggle.setCheckable(True)
        self._toggle.setText(self.tr("Counts for"))
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.toggled.connect(self._open)
        self._brief = ElidedLabel()
        self._brief.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._toggle)
        head.addWidget(self._brief, 1)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._rows)
        self._choices: dict[str, Choice] = {}
        self._served: dict[str, tuple[str, ...]] = {}
        self._open(False)
        self.hide()

    def _open(self, is_open: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else onward(self))
        self._rows.setVisible(is_open)
        self._brief.setVisible(not is_open)

    def show_standards(self, served: dict[str, tuple[str, ...]], verdicts: dict[str, str]) -> None:
        """Shows the clauses by standard, the own one first, and the verdicts that differ."""
        if served != self._served:
            self._served = served
            self._build()
            self._toggle.setChecked(False)
        if any(verdicts.values()):
            self._toggle.setChecked(True)
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
        titles = {standard: STANDARD_TITLES.get(standard, standard) for standard in self._served}
        lines = [f"{titles[standard]}: {', '.join(clauses)}" for standard, clauses in self._served.items()]
        self._brief.setText(" · ".join(lines[1:]))
        self._toggle.setAccessibleDescription("; ".join(lines))
        for row, (standard, title) in enumerate(titles.items(), 1):
            label = ElidedLabel()
            label.setText(lines[row - 1])
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

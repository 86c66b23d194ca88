"""What the answers speak for: the grade with its justification, as it follows from them at this moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iso20k_audit.model.grading import Proposal, question_named
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import Card, text_label
from iso20k_audit.ui.widgets.form import words

SHAPE = 18
"""Pixels of the shape of the kind."""


class GradeProposal(Card):
    """A card with the proposal; says what is open, and answers that do not go together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._value = ""
        self._shape = QLabel()
        self.kind = text_label("", "heading", wrap=True)
        self.why = text_label("", wrap=True)
        self.sources = text_label("", "muted", wrap=True)
        self.open = text_label("", "muted", wrap=True)
        self.check = text_label("", "warning", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._shape)
        line.addWidget(self.kind, 1)
        inside = QVBoxLayout()
        inside.setSpacing(6)
        inside.addWidget(text_label(self.tr("Proposed"), "muted"))
        inside.addLayout(line)
        for label in (self.why, self.check, self.open, self.sources):
            inside.addWidget(label)
        self.column.addLayout(inside)
        self.setAccessibleName(self.tr("Proposed grade"))

    def show_proposal(self, proposal: Proposal) -> None:
        """Shows what follows from the answers."""
        self._value = proposal.kind.value if proposal.kind else ""
        self._draw()
        told = words(proposal.kind.label) if proposal.kind else self.tr("Nothing yet")
        self.kind.setText(told)
        self.why.setText(proposal.justification)
        self.sources.setText(self.tr("After {}").format("; ".join(proposal.sources)))
        self.sources.setVisible(bool(proposal.sources))
        self.check.setText("\n".join(self.tr("Check: {}").format(one) for one in proposal.contradictions))
        self.check.setVisible(bool(proposal.contradictions))
        self.open.setText(self._open(proposal))
        self.open.setVisible(bool(self.open.text()))
        self.setAccessibleDescription(f"{told}. {proposal.justification}")

    def _open(self, proposal: Proposal) -> str:
        told: list[str] = []
        if proposal.unknown:
            named = " ".join(question_named(one).text for one in proposal.unknown)
            told.append(self.tr("Not known: {}").format(named))
        if proposal.unanswered and proposal.rules:
            told.append(self.tr("Not answered: {}").format(len(proposal.unanswered)))
        if told and proposal.kind is not None and proposal.could_be_graver:
            told.append(self.tr("It could still be graver."))
        return "\n".join(told)

    def _draw(self) -> None:
        self._shape.setPixmap(theme.shape_icon(self._value, SHAPE).pixmap(theme.zoomed(SHAPE)))
        self._shape.setVisible(bool(self._value))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shape in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shape"):
            self._draw()
        super().changeEvent(event)

"""Several corrective actions at once: the moves that all of them allow, made together or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.action_states import Move
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services.action_detail import ActionDetail
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import GrowingText

_NAMED = 12


def common_moves(details: Sequence[ActionDetail]) -> list[Move]:
    """The moves that the acting person can make with each of these actions; the words are those of the first."""
    if not details:
        return []
    targets = [{one.move.to for one in detail.possible} for detail in details]
    everywhere = set.intersection(*targets)
    return [one.move for one in details[0].possible if one.move.to in everywhere]


class MassMoves(QWidget):
    """In the place of the forms while several actions are chosen.

    Signals:
        move_wanted(ActionStatus, comment): all are to be moved.
    """

    move_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.heading = text_label("", "heading")
        self._names = text_label("", "muted", wrap=True)
        self._nothing = text_label(
            self.tr("They stand in different states: there is no step that all of them allow."),
            "muted",
            wrap=True,
        )
        self.comment = GrowingText(2)
        self.comment.setPlaceholderText(self.tr("Comment to the step, for all of them"))
        self.comment.setAccessibleName(self.tr("Comment to the step of the chosen actions"))
        self._moves = QWidget()
        self._flow = FlowLayout(self._moves, gap=8)
        self.remark = text_label("", "danger", wrap=True)
        self.remark.hide()
        self.buttons: list[QPushButton] = []
        card = Card(self.tr("Next step"), self.tr("All of them or none: what stands in the way is said."))
        card.add(self._nothing, self.comment, self._moves, self.remark)
        page = ScrollColumn(widest=760)
        page.column.setContentsMargins(16, 8, 16, 16)
        page.add(self.heading, self._names, card)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def show_details(self, details: Sequence[ActionDetail]) -> None:
        """Shows for which actions it works, and what they all allow."""
        self.heading.setText(self.tr("{} actions chosen").format(len(details)))
        names = [str(detail.action["number"] or "") for detail in details[:_NAMED]]
        self._names.setText(", ".join(names) + (" …" if len(details) > _NAMED else ""))
        moves = common_moves(details)
        clear(self._flow)
        self.buttons = []
        for place, move in enumerate(moves):
            button = QPushButton(move.label)
            button.setProperty("role", "primary" if place == 0 and not move.needs_comment else "")
            button.clicked.connect(lambda *_, one=move: self._ask(one))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._nothing.setVisible(not moves)
        self.comment.setVisible(bool(moves))
        self._moves.setVisible(bool(moves))
        self.say("")

    def _ask(self, move: Move) -> None:
        comment = self.comment.toPlainText().strip()
        if move.needs_comment and not comment:
            self.say(self.tr("Say why in the comment, then press again: {}").format(move.label))
            self.comment.setFocus()
            return
        self.move_wanted.emit(ActionStatus(move.to), comment)

    def say(self, text: str) -> None:
        """A remark; empty takes it away."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

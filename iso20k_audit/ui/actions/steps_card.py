"""What was done with a corrective action: every move and every extension, oldest first, with the comments."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from iso20k_audit.model.action_states import find_move
from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, ExtensionDecision
from iso20k_audit.services.action_detail import ActionDetail
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.cards import Card, clear, text_label
from iso20k_audit.ui.widgets.form import words

Row = dict[str, Any]


def step_words(step: Row) -> str:
    """What a step did, in words: `Plan accepted`."""
    if not step["from_status"] or not step["to_status"]:
        return in_conflict()
    start, to = ActionStatus(step["from_status"]), ActionStatus(step["to_status"])
    move = find_move(start, to)
    return move.told if move is not None else words(to.label)


class StepsCard(Card):
    """A list to read."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Steps"))
        self.title.show()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)
        self.lines: list[str] = []

    def show_detail(self, detail: ActionDetail) -> None:
        """Shows the steps of an action."""
        clear(self._grid)
        told = sorted([*map(self._step, detail.steps), *self._extensions(detail)], key=lambda line: line[0])
        self.lines = [" ".join(part for part in line[1:] if part) for line in told]
        if not told:
            words_of_none = self.tr(
                "No steps were recorded. Actions of older versions have their state only."
            )
            self._grid.addWidget(text_label(words_of_none, "muted", wrap=True), 0, 0, 1, 3)
        for place, (at, what, who, comment) in enumerate(told):
            when = text_label(formats.moment(at) if at else "", "muted")
            head = text_label(what, "strong")
            said = text_label("\n".join(part for part in (who, comment) if part), wrap=True)
            for column, label in enumerate((when, head, said)):
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self._grid.addWidget(label, place, column)
                label.show()

    def _step(self, step: Row) -> tuple[str, str, str, str]:
        party = words(ActionParty(step["moved_as"]).label) if step["moved_as"] else ""
        name = step["moved_by"] or ""
        who = self.tr("{} ({})").format(name, party) if name and party else name or party
        return step["moved_at"] or "", step_words(step), who, step["comment"] or ""

    def _extensions(self, detail: ActionDetail) -> list[tuple[str, str, str, str]]:
        found = []
        for asked in detail.extensions:
            what = self.tr("More time asked for, until {}").format(asked["to_on"] or in_conflict())
            found.append((asked["asked_at"] or "", what, asked["asked_by"] or "", asked["reason"] or ""))
            if asked["decision"]:
                granted = asked["decision"] == ExtensionDecision.GRANTED.value
                what = self.tr("Extension granted") if granted else self.tr("Extension refused")
                note = asked["decision_note"] or ""
                found.append((asked["decided_at"] or "", what, asked["decided_by"] or "", note))
        return found

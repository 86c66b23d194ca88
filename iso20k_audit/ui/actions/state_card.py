"""The state of a corrective action: where it is, who is next, and the moves that may be made, with a comment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from iso20k_audit.model.action_states import Need, waits_for
from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, Effectiveness
from iso20k_audit.services.action_detail import ActionDetail, Possible
from iso20k_audit.ui.actions.state_line import StateLine
from iso20k_audit.ui.commands.key_names import shown_key
from iso20k_audit.ui.commands.keymap import command_entry, keymap
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.cards import Card, clear, set_role, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import show_input, words
from iso20k_audit.ui.widgets.inputs import GrowingText

FORWARD, BACK = "action_forward", "action_back"


class StateCard(Card):
    """Asks for moves; the page makes them.

    Signals:
        move_wanted(Possible, comment): a move is to be made.
        need_picked(Need): something is missing, and that is where it is typed.
    """

    move_wanted = Signal(object, str)
    need_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._detail: ActionDetail | None = None
        self._comments: dict[str, str] = {}
        self.line = StateLine()
        self.next = text_label("", "strong", wrap=True)
        self.late = text_label("", "danger", wrap=True)
        self.more = text_label("", "muted", wrap=True)
        self.comment = GrowingText(1)
        self.comment.setPlaceholderText(self.tr("Comment to the next step; needed to return or reopen"))
        self.comment.setAccessibleName(self.tr("Comment to the next step"))
        self.comment.textChanged.connect(lambda: self.say(""))
        self._moves = QWidget()
        self._flow = FlowLayout(self._moves, gap=8)
        self.remark = text_label("", "danger", wrap=True)
        self.remark.hide()
        self.add(self.line, self.next, self.late, self.more, self.comment, self._moves, self.remark)
        self.buttons: list[QPushButton] = []
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )  # higher where it wraps

    def show_detail(self, detail: ActionDetail) -> None:
        """Shows where an action stands; a comment that was typed for another one is kept for it."""
        before = self._detail
        if before is not None and before.action["id"] != detail.action["id"]:
            self._comments[before.action["id"]] = self.comment.toPlainText()
            self.comment.setPlainText(self._comments.pop(detail.action["id"], ""))
        if before is None or (before.action["id"], before.status) != (detail.action["id"], detail.status):
            self.say("")
        self._detail = detail
        self.line.show_status(detail.status)
        self.next.setText(self._who_is_next(detail))
        self.late.setText(
            self.tr("Overdue since {}").format(formats.day(detail.action["due_on"]))
            if detail.is_overdue
            else ""
        )
        self.late.setVisible(detail.is_overdue)
        told = self._told(detail)
        self.more.setText(told)
        self.more.setVisible(bool(told))
        self.comment.setVisible(bool(detail.possible))
        self._show_moves(detail)

    def _show_moves(self, detail: ActionDetail) -> None:
        focused = self._moves.isAncestorOf(self.window().focusWidget() or self)
        clear(self._flow)
        self.buttons = []
        for place, possible in enumerate(detail.possible):
            button = QPushButton(possible.move.label)
            button.setProperty("role", "primary" if place == 0 and not possible.move.needs_comment else "")
            tip = self._tip(possible)
            key = self._key(possible)
            button.setToolTip(f"{tip} ({key})" if key else tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda *_, one=possible: self.ask(one))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._moves.setVisible(bool(self.buttons))
        self._moves.updateGeometry()
        if focused and self.buttons:
            self.comment.setFocus()

    def _tip(self, possible: Possible) -> str:
        if possible.missing:
            missing = ", ".join(need.label for need in possible.missing)
            return self.tr("Missing: {}").format(missing)
        if possible.party is ActionParty.OWNER:
            return self.tr("Recorded as a step of the owner")
        return self.tr("Recorded as your step")

    def _key(self, possible: Possible) -> str:
        """The key of a move, as it is set now."""
        command = FORWARD if possible is self.forward else BACK if possible is self.back else ""
        keys = keymap().keys(command_entry(command)) if command else ()
        return shown_key(keys[0]) if keys else ""

    @property
    def forward(self) -> Possible | None:
        """The usual move on."""
        found = self._detail.possible if self._detail else ()
        return next((one for one in found if one is not self.back), None)

    @property
    def back(self) -> Possible | None:
        """The move that returns or reopens."""
        found = self._detail.possible if self._detail else ()
        backward = (ActionStatus.RETURNED, ActionStatus.REOPENED)
        returns = [one for one in found if one.move.to in backward]
        returns += [
            one
            for one in found
            if (one.move.start, one.move.to) == (ActionStatus.IMPLEMENTED, ActionStatus.IN_PROGRESS)
        ]
        return returns[0] if returns else None

    def ask(self, possible: Possible | None) -> None:
        """Asks for a move, or says what is missing and puts the cursor there."""
        if possible is None:
            return
        comment = self.comment.toPlainText().strip()
        missing = [need for need in possible.missing if need is not Need.COMMENT or not comment]
        if missing == [Need.COMMENT]:
            self.say(self.tr("Say why in the comment, then press again: {}").format(possible.move.label))
            show_input(self.comment)
            return
        self.move_wanted.emit(possible, comment)

    def on_refused(self, possible: Possible, text: str) -> None:
        """The move was not made."""
        self.say(text)
        if possible.missing:
            self.need_picked.emit(possible.missing[0])

    def moved(self) -> None:
        """The move was made: its comment is part of the step."""
        self.comment.clear()
        self.say("")

    def say(self, text: str) -> None:
        """A remark about the last move that was asked for."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _who_is_next(self, detail: ActionDetail) -> str:
        status = detail.status
        if status is None:
            return self.tr("The state is in conflict; settle it under Consolidation, Conflicts.")
        party = waits_for(status)
        set_role(self.next, "strong")
        if party is None:
            return self.tr("Nothing is left to do.")
        if party is ActionParty.OWNER:
            owner = detail.action["owner"] or self.tr("the owner (nobody is named yet)")
            return self.tr("Next: {}").format(owner)
        return self.tr("Next: the audit team")

    def _told(self, detail: ActionDetail) -> str:
        parts = []
        action = detail.action
        if detail.status is ActionStatus.TO_CHECK and action["check_on"]:
            parts.append(
                self.tr("Effectiveness check planned for {}.").format(formats.day(action["check_on"]))
            )
        verdict = action["effectiveness"]
        if verdict and verdict != Effectiveness.NOT_YET_VERIFIED.value:
            told = words(Effectiveness(verdict).label)
            parts.append(self.tr("Effectiveness: {}.").format(told))
        if detail.steps and detail.steps[-1]["comment"] and detail.status is not ActionStatus.VERIFIED:
            last = detail.steps[-1]
            parts.append(
                self.tr("{}: {}").format(last["moved_by"] or in_conflict(), " ".join(last["comment"].split()))
            )
        if detail.others and not detail.possible:
            parts.append(self.tr("The moves that follow are made by the audit team of this audit."))
        return "\n".join(parts)

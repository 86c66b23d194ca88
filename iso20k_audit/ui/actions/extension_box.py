"""The due date of a corrective action: why it is what it is, asking for more time, and deciding on that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services.action_detail import ActionDetail
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.inputs import MomentEdit


class ExtensionBox(QWidget):
    """Below the due date.

    Signals:
        asked(day, reason): more time is wanted.
        decided(extension id, granted, reason): the lead auditor decides.
    """

    asked = Signal(str, str)
    decided = Signal(str, bool, str)

    def __init__(self) -> None:
        super().__init__()
        self._detail: ActionDetail | None = None
        self._open = False
        self.reason_of_due = text_label("", "muted", wrap=True)
        self.finding_dates = text_label("", "muted", wrap=True)
        self.waiting = text_label("", "strong", wrap=True)
        self.open_button = QPushButton(self.tr("Ask for more time…"))
        self.open_button.setProperty("role", "quiet")
        self.open_button.clicked.connect(self.open)
        self.day = MomentEdit(with_time=False)
        self.day.name(self.tr("Until when more time is asked for"))
        self.day.misread.connect(self.say)
        self.day.setMinimumWidth(self.day.whole_width())
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why more time is needed"))
        self.reason.setAccessibleName(self.tr("Why more time is needed"))
        self.reason.returnPressed.connect(self._ask)
        self.ask_button = QPushButton(self.tr("Ask"))
        self.ask_button.setAccessibleName(self.tr("Ask for more time"))
        self.ask_button.clicked.connect(self._ask)
        self.give_up = QPushButton(self.tr("Cancel"))
        self.give_up.setProperty("role", "quiet")
        self.give_up.clicked.connect(self._close)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(6)
        asking.addWidget(text_label(self.tr("More time until"), "muted"))
        asking.addWidget(self.day)
        asking.addWidget(self.reason)
        asking.addWidget(flowing(self.ask_button, self.give_up))
        self.decision = QLineEdit()
        self.decision.setPlaceholderText(self.tr("Why it is granted or refused"))
        self.decision.setAccessibleName(self.tr("Why the extension is granted or refused"))
        self.grant = QPushButton(self.tr("Grant"))
        self.grant.setAccessibleName(self.tr("Grant the extension"))
        self.grant.clicked.connect(lambda: self._decide(True))
        self.refuse = QPushButton(self.tr("Refuse"))
        self.refuse.setAccessibleName(self.tr("Refuse the extension"))
        self.refuse.clicked.connect(lambda: self._decide(False))
        self._deciding = QWidget()
        deciding = QVBoxLayout(self._deciding)
        deciding.setContentsMargins(0, 0, 0, 0)
        deciding.setSpacing(6)
        deciding.addWidget(self.decision)
        deciding.addWidget(flowing(self.grant, self.refuse))
        self.remark = text_label("", "danger", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (
            *(self.reason_of_due, self.finding_dates, self.waiting),
            *(self.open_button, self._asking, self._deciding, self.remark),
        ):
            column.addWidget(widget)
        column.setAlignment(self.open_button, Qt.AlignmentFlag.AlignLeading)
        for hidden in (self._asking, self._deciding, self.remark, self.waiting):
            hidden.hide()

    def show_detail(self, detail: ActionDetail) -> None:
        """Shows the dates of an action."""
        before = self._detail
        if before is None or before.action["id"] != detail.action["id"]:
            self._open = False
            self.reason.clear()
            self.decision.clear()
            self.day.forget_typed()
            self.day.choose(None)
            self.say("")
        self._detail = detail
        self.reason_of_due.setText(detail.due_reason)
        self.reason_of_due.setVisible(bool(detail.due_reason))
        told = self._of_finding(detail)
        self.finding_dates.setText(told)
        self.finding_dates.setVisible(bool(told))
        asked = detail.asked
        if asked is not None:
            told = self.tr("{} asks for more time until {}: {}").format(
                asked["asked_by"] or "", formats.day(asked["to_on"]), asked["reason"] or ""
            )
            lead = "" if detail.decides else self.tr("The lead auditor decides.")
            self.waiting.setText("\n".join(part for part in (told, lead) if part))
        self.waiting.setVisible(asked is not None)
        self._deciding.setVisible(asked is not None and detail.decides)
        self._open = self._open and detail.may_ask
        self._asking.setVisible(self._open)
        self.open_button.setVisible(detail.may_ask and not self._open)

    def _of_finding(self, detail: ActionDetail) -> str:
        finding = detail.finding
        parts = []
        if finding["answer_due_on"]:
            parts.append(self.tr("Answer due {}").format(formats.day(finding["answer_due_on"])))
        if finding["close_due_on"]:
            parts.append(self.tr("finding to be closed by {}").format(formats.day(finding["close_due_on"])))
        return " · ".join(parts)

    def open(self) -> None:
        """Offers to ask for more time."""
        if self._detail is None or not self._detail.may_ask:
            return
        self._open = True
        self._asking.show()
        self.open_button.hide()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._open = False
        self._asking.hide()
        self.say("")
        if self._detail is not None and self._detail.may_ask:
            self.open_button.show()
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if not self.day.value:
            self.say(self.tr("Say until when, and why."))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.reason.text().strip():
            self.say(self.tr("Say why more time is needed."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.asked.emit(self.day.value, self.reason.text().strip())

    def _decide(self, granted: bool) -> None:
        if self._detail is None or self._detail.asked is None:
            return
        if not self.decision.text().strip():
            self.say(self.tr("Say why it is granted or refused."))
            self.decision.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.decided.emit(self._detail.asked["id"], granted, self.decision.text().strip())

    def recorded(self) -> None:
        """What was asked for or decided is recorded."""
        self._open = False
        self.reason.clear()
        self.decision.clear()
        self.day.forget_typed()
        self.day.choose(None)
        self.say("")

    def say(self, text: str) -> None:
        """A remark; empty takes it away."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

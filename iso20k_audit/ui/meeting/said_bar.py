"""Where the lead writes down what the auditee says to the finding in view: who, in which role, and how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.acknowledged import needs_comment
from iso20k_audit.model.closing import Presented
from iso20k_audit.model.vocabulary import Acknowledgement
from iso20k_audit.services.acknowledging import take_back
from iso20k_audit.services.closing_meeting import acknowledge_here
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.meeting.said_words import SHAPES, changed_words, said_words
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import GrowingText, Suggestions

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

KEYS = {
    Acknowledgement.ACCEPTED: "1",
    Acknowledgement.ACCEPTED_WITH_COMMENT: "2",
    Acknowledgement.DISPUTED: "3",
}


class SaidBar(QWidget):
    """Name and role stay for the next finding; a comment belongs to its finding, also while it is not recorded.

    Signals:
        done: something was recorded; the cursor belongs to the pages again.
    """

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finding: Presented | None = None
        self._pending: Acknowledgement | None = None
        self._comments: dict[str, str] = {}
        self._roles: dict[str, str] = {}
        self._filled = False
        self._names = QStringListModel(self)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Who says it"))
        self.name.setAccessibleName(self.tr("Name of the auditee who acknowledges"))
        completer = Suggestions(self._names, self.name)
        completer.activated.connect(self._on_name_chosen)
        self.name.setCompleter(completer)
        self.role = QLineEdit()
        self.role.setPlaceholderText(self.tr("In which role"))
        self.role.setAccessibleName(self.tr("Role of the auditee who acknowledges"))
        self.comment = GrowingText(1, 4)
        self.comment.setPlaceholderText(self.tr("In the auditee's words; needed for 2 and 3"))
        self.comment.setAccessibleName(self.tr("The auditee's comment"))
        self.comment.installEventFilter(self)
        for line in (self.name, self.role):
            line.returnPressed.connect(self._on_enter)
        self.buttons: dict[Acknowledgement, QPushButton] = {}
        for said, text in (
            (Acknowledgement.ACCEPTED, self.tr("Accepts (1)")),
            (Acknowledgement.ACCEPTED_WITH_COMMENT, self.tr("Accepts with comment (2)")),
            (Acknowledgement.DISPUTED, self.tr("Disputes (3)")),
        ):
            button = QPushButton(theme.shape_icon(SHAPES[said]), text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumHeight(theme.zoomed(36))
            button.setToolTip(self.tr("{}; key {}").format(words(said.label), KEYS[said]))
            button.clicked.connect(lambda *_, said=said: self.say(said))
            self.buttons[said] = button
        self.back_button = QPushButton(self.tr("Take back"))
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.setMinimumHeight(theme.zoomed(36))
        self.back_button.setToolTip(
            self.tr("The finding is not acknowledged any more; Ctrl+Z brings it back")
        )
        self.back_button.clicked.connect(self.take_back)
        self.state = text_label("", "strong", wrap=True)
        self.changed = text_label("", "warning", wrap=True)
        self.hint = text_label("", "muted", wrap=True)
        self._lay_out()
        self.show_finding(None)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.state, 1)
        told.addWidget(self.changed, 1)
        told.addWidget(self.hint, 1)
        inputs = QHBoxLayout()
        inputs.setSpacing(8)
        for widget, share in ((self.name, 3), (self.role, 3), (self.comment, 6)):
            inputs.addWidget(widget, share)
        self._pressed = QWidget()
        flow = FlowLayout(self._pressed, gap=8)
        for button in (*self.buttons.values(), self.back_button):
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(8)
        self._row.addLayout(inputs, 1)
        self._row.addWidget(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(told)
        column.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the inputs where there is room for both."""
        super().resizeEvent(event)
        fits = self.width() > self._pressed.sizeHint().width() + self.fontMetrics().averageCharWidth() * 70
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not way:
            self._row.setDirection(way)

    # -- showing ------------------------------------------------------------------------------------

    @property
    def finding_id(self) -> str:
        """The finding in view, or empty."""
        return self._finding.id if self._finding else ""

    def offer_names(self, people: Sequence[tuple[str, str]], last_by: str, last_role: str) -> None:
        """Names that are suggested, with their roles; whoever spoke last is there at the beginning."""
        self._roles = dict(people)
        self._names.setStringList(list(self._roles))
        if not self._filled and last_by and not self.name.text():
            self.name.setText(last_by)
            self.role.setText(last_role)
        self._filled = True

    def show_finding(self, finding: Presented | None) -> None:
        """Shows what was said to a finding; None where there is nothing to acknowledge."""
        before = self.finding_id
        if before and before != (finding.id if finding else ""):
            self._comments[before] = self.comment.toPlainText()
        new = finding is not None and finding.id != before
        self._finding = finding
        self.setEnabled(finding is not None)
        if finding is None:
            self.state.setText(self.tr("Nothing to acknowledge on this page."))
            self.changed.setText("")
            self.hint.setText("")
            self.comment.setPlainText("")
            return
        if new:
            self._pending = None
            self.comment.setPlainText(self._comments.pop(finding.id, ""))
            self._tell("")
        self.state.setText(said_words(finding))
        self.changed.setText(changed_words(finding))
        self.changed.setVisible(bool(finding.changed))
        self.back_button.setEnabled(finding.said is not None)

    def _tell(self, text: str, role: str = "muted") -> None:
        set_role(self.hint, role)
        self.hint.setText(text)

    # -- recording ----------------------------------------------------------------------------------

    def say(self, said: Acknowledgement) -> None:
        """Records it, or asks first for the name or the comment that is missing."""
        finding = self._finding
        if finding is None:
            return
        by, role, comment = (
            self.name.text().strip(),
            self.role.text().strip(),
            self.comment.toPlainText().strip(),
        )
        self._pending = said
        if not by:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(self.tr("Who says it? Enter records: {}").format(words(said.label)), "warning")
            return
        if needs_comment(said) and not comment:
            self.comment.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(self.tr("What does the auditee say? Ctrl+Enter records it."), "warning")
            return
        self._pending = None
        finding_id = finding.id

        def job(ledger: Ledger) -> None:
            acknowledge_here(ledger, finding_id, said, by, role, comment)

        def recorded(_none: None) -> None:
            self._comments.pop(finding_id, None)
            if self.finding_id == finding_id:
                self.comment.setPlainText("")
                self._tell(self.tr("Recorded {}").format(formats.clock(self._session.saved_at, seconds=True)))
            self.done.emit()

        self._session.write(job, then=recorded, failed=self._on_failed)

    def take_back(self) -> None:
        """The finding in view is not acknowledged any more."""
        finding_id = self.finding_id
        if not finding_id:
            return

        def taken(_none: None) -> None:
            if self.finding_id == finding_id:
                self._tell(self.tr("Taken back; it stays in the history."))
            self.done.emit()

        self._session.write(lambda ledger: take_back(ledger, finding_id), then=taken, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> bool:
        self._tell(str(error), "danger")
        return self.isVisible()

    def _on_enter(self) -> None:
        if self._pending is not None:
            self.say(self._pending)
        else:
            self.focusNextChild()

    def _on_name_chosen(self, name: str) -> None:
        role = self._roles.get(name, "")
        if role:
            self.role.setText(role)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter records what the comment is for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.say(self._pending or Acknowledgement.ACCEPTED_WITH_COMMENT)
                return True
        return super().eventFilter(watched, event)

    def is_typing(self) -> bool:
        """Whether the cursor is in one of the inputs."""
        return any(one.hasFocus() for one in (self.name, self.role, self.comment))

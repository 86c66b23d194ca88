"""What was said last time on the question in hand, quietly, and the button that takes it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.questions.answers import answer_for
from iso20k_audit.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from iso20k_audit.services.last_time import LastTime
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session


class LastTimeLine(QWidget):
    """Hidden where no earlier audit answered the question.

    Signals:
        wanted: the answer is to be taken over.
    """

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(session, self)
        self._shown = ("", "")
        self._last: LastTime | None = None
        self._answered = False
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note = ElidedLabel()
        self.note.setProperty("role", "muted")
        self.button = QPushButton()
        self.button.setAccessibleName(self.tr("Take over the answer of last time"))
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self.note)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        keymap().changed.connect(self._name_key)
        self._name_key()
        self.hide()

    def _name_key(self) -> None:
        key = keymap().shown("last_time")
        self.button.setText(self.tr("Take over  {}").format(key) if key else self.tr("Take over"))
        self.button.setToolTip(
            self.tr("Answer as last time; the note will say that it was not looked at anew")
        )

    def show_question(self, audit_id: str, question: str) -> None:
        """Shows what is known of a question as soon as it is read; asked once for each question."""
        if (audit_id, question) == self._shown:
            return
        self._shown = (audit_id, question)
        self._take(None)
        if not question:
            self._latest.drop()
            return

        def read(ledger: Ledger) -> LastTime | None:
            from iso20k_audit.services.last_time import last_times

            return last_times(ledger, audit_id, [question]).get(question)

        self._latest.ask(read, self._take)

    def show_answered(self, answered: bool) -> None:
        """Whether the question has an answer already, which is not replaced."""
        self._answered = answered
        self._offer()

    def last(self, question: str) -> LastTime | None:
        """What was said last time, if it is read already."""
        return self._last if self._shown[1] == question else None

    def _take(self, last: LastTime | None) -> None:
        self._last = last
        self.setVisible(last is not None)
        if last is not None:
            self.text.setText(self._words(last))
            self.note.setText(" ".join(last.note.split()))
            self.note.setVisible(bool(last.note))
            self._offer()

    def _offer(self) -> None:
        from iso20k_audit.services.last_time import Obstacle

        fits = self._last is not None and self._last.obstacle is Obstacle.NONE
        self.button.setVisible(fits)
        self.button.setEnabled(fits and not self._answered)

    def _words(self, last: LastTime) -> str:
        from iso20k_audit.services.last_time import Obstacle

        day = QDate.fromString(last.held_on, Qt.DateFormat.ISODate)
        when = last.number
        if day.isValid():
            shown = formats.day(last.held_on)
            when = self.tr("{audit}, {day}").format(audit=last.number, day=shown)
        result = answer_for(last.result).meaning if last.result else self.tr("the auditors differed")
        parts = [self.tr("Last time ({when}): {result}.").format(when=when, result=result)]
        if last.obstacle is Obstacle.TEXT_CHANGED:
            parts.append(self.tr("The text of the question has changed since."))
        elif last.obstacle is Obstacle.KIND_CHANGED:
            parts.append(self.tr("The question is answered in another way now."))
        parts += [
            self.tr("{finding}, open.").format(finding=one.number)
            if one.is_open
            else self.tr("{finding}, closed.").format(finding=one.number)
            for one in last.findings
        ]
        return " ".join(parts)

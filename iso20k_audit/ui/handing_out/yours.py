"""The line above the questions that tells an auditor what is theirs, until when, and shows only that."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.checklist_words import question_count

if TYPE_CHECKING:
    from iso20k_audit.services.handed import Expected
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

KINDS = frozenset({"assignment", "question_set", "working_paper", "conclusion", "audit", "participant"})
READ_AFTER_MS = 500
WITHIN_A_WEEK = 6
"""Days up to which a due time is told by the name of the day."""


def due_words(due_at: datetime, now: datetime) -> str:
    """A time as people say it: `16:00` today, `Friday 16:00` within the week, else with its date."""
    here = due_at.astimezone(now.tzinfo)
    days = (here.date() - now.date()).days
    if days == 0:
        return formats.clock(here)
    if 0 < days <= WITHIN_A_WEEK:
        return f"{QLocale().dayName(here.isoweekday())} {formats.clock(here)}"
    return formats.moment(here)


class YoursLine(QFrame):
    """Hidden from somebody to whom nothing is handed.

    Signals:
        only_mine(bool): the acting person wants to see only theirs, or everything again.
        shown(bool): the line is there, or not.
    """

    only_mine = Signal(bool)
    shown = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._told = ""
        self.setProperty("role", "bar")
        self.words = text_label("", "strong", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self.tr("Only mine"))
        self.button.setCheckable(True)
        self.button.setProperty("role", "chip")
        self.button.setMinimumHeight(32)
        self.button.setAccessibleName(self.tr("Show only what is handed to me"))
        self.button.setToolTip(self.tr("Only what is handed to you, or every question"))
        self.button.clicked.connect(self.only_mine)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._timer.timeout.connect(self._read)
        self.hide()

    def show_audit(self, audit_id: str) -> None:
        """Another audit is in hand: what is one's own is shown first, except to the lead."""
        if audit_id != self._audit_id:
            self._audit_id = audit_id
            self.hide()
            self.shown.emit(False)
            self._read(first=True)
        else:
            self._timer.start()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed."""
        if kinds & KINDS:
            self._timer.start()

    def show_choice(self, only_mine: bool) -> None:
        """What the list shows now."""
        self.button.setChecked(only_mine)

    def _read(self, *, first: bool = False) -> None:
        audit_id, person_id = self._audit_id, self._session.person_id
        if not audit_id or not person_id:
            return
        now = clock.now()

        def read(ledger: Ledger) -> tuple[Expected | None, bool]:
            from iso20k_audit.model.vocabulary import Role
            from iso20k_audit.services.handed import expected

            found = expected(ledger, audit_id, now, person_id=person_id)
            leads = ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value, person_id=person_id)
            return (found[0] if found else None), bool(leads)

        self._session.ask(read, lambda found: self._show(audit_id, *found, first=first))

    def _show(self, audit_id: str, found: Expected | None, leads: bool, *, first: bool) -> None:
        if audit_id != self._audit_id:
            return
        self.setVisible(found is not None)
        self.shown.emit(found is not None)
        if found is None:
            return
        self.words.setText(self._told_words(found))
        set_role(self.words, "warning" if found.overdue else "strong")
        if first and not leads:
            self.only_mine.emit(True)

    def _told_words(self, found: Expected) -> str:
        questions = question_count(found.questions)
        if found.sections == 1:
            told = self.tr("Yours: {questions}, one section").format(questions=questions)
        elif found.sections:
            told = self.tr("Yours: {questions} in {count} sections").format(
                questions=questions, count=found.sections
            )
        else:
            told = self.tr("Yours: {questions}").format(questions=questions)
        if found.questions and found.answered == found.questions:
            return self.tr("{yours}, all answered").format(yours=told)
        told = self.tr("{yours}, {done} answered").format(yours=told, done=found.answered)
        if found.due_at is None:
            return told
        due = due_words(found.due_at, clock.now())
        if found.overdue:
            return self.tr("{yours}, overdue since {time}").format(yours=told, time=due)
        return self.tr("{yours}, due {time}").format(yours=told, time=due)

"""One quiet line above the question list: what is open, how long it takes, how much time is left."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.pace.words import duration, time_of_day
from iso20k_audit.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from datetime import datetime

    from iso20k_audit.services.pace import AuditPace
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

READ_AFTER_MS = 700
"""After the last answer: numbers may lag a breath behind, keys may not."""

TICK_MS = 20_000
OFFERED_MINUTES = (15, 30, 45, 60, 90)
PACE_KINDS = frozenset(
    {
        *("working_paper", "conclusion", "question_set", "assignment", "audit"),
        *("schedule_item", "finding", "sample_item"),
    }
)


class PaceBar(QFrame):
    """How the acting person stands in the section in hand.

    Signals:
        done(text): questions were left out; the text says how many.
        dialog_opened(dialog): times or what can wait.
    """

    done = Signal(str)
    dialog_opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = ""
        self._section = ""
        self._pace: AuditPace | None = None
        self.setProperty("role", "bar")
        self._open = ElidedLabel()
        self._open.setProperty("role", "muted")
        self._left = QLabel()
        self._wait = QPushButton(self.tr("What can wait…"))
        self._wait.setToolTip(self.tr("Questions to leave out so that the rest fits, least loss first"))
        self._wait.clicked.connect(self.show_waiting)
        self._until = QToolButton()
        self._until.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._until.setProperty("role", "quiet")
        self._until.setToolTip(self.tr("Until when there is time here"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._until.setMenu(self._menu)
        for button in (self._wait, self._until):
            button.setMinimumHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(self._open, 1)
        row.addWidget(self._left)
        row.addWidget(self._wait)
        row.addWidget(self._until)
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_timer.timeout.connect(self._read)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show)
        self._tick.start()
        self._show()

    # -- the page says ------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows an audit."""
        if audit_id != self._audit_id:
            self._audit_id, self._pace = audit_id, None
            self._show()
        self._read_timer.start()

    def show_section(self, title: str) -> None:
        """Shows one section of it, all for an empty title."""
        self._section = title
        self._show()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed."""
        if kinds & PACE_KINDS:
            self._read_timer.start()

    # -- reading and showing ------------------------------------------------------------------------

    def _read(self) -> None:
        audit_id, person_id = self._audit_id, self._session.person_id
        if not audit_id:
            return
        from iso20k_audit.services.pace import pace_of

        def read(ledger: Ledger) -> AuditPace:
            return pace_of(ledger, audit_id, person_id, clock.now())

        self._session.ask(read, lambda found: self._take(audit_id, found))

    def _take(self, audit_id: str, found: AuditPace) -> None:
        if audit_id == self._audit_id:
            self._pace = found
            self._show()

    def end(self) -> datetime | None:
        """Until when there is time: set by hand, else by the plan."""
        return clock.limit(self._audit_id) or (self._pace.plan_ends if self._pace else None)

    def minutes_short(self) -> int:
        """Minutes by which what is open takes longer than there is time; 0 if it fits or no end is known."""
        end = self.end()
        if self._pace is None or end is None:
            return 0
        needed = self._pace.needed(self._pace.within(self._section))
        return max(0, needed - max(0, clock.minutes_until(end)))

    def _show(self) -> None:
        pace, end = self._pace, self.end() if self._audit_id else None
        self.setVisible(bool(self._audit_id))
        if pace is None:
            self._open.setText("")
        else:
            questions = pace.within(self._section)
            left = sum(not question.answered for question in questions)
            self._open.setText(
                self.tr("Open: {count}, about {time}").format(
                    count=left, time=duration(pace.needed(questions))
                )
                if left
                else self.tr("Nothing open here")
            )
        self._left.setText(self._left_words(end))
        short = self.minutes_short()
        self._left.setProperty("role", "warning" if short else "muted")
        self._left.style().unpolish(self._left)
        self._left.style().polish(self._left)
        self._wait.setVisible(short > 0)
        self._until.setText(
            self.tr("Until {}").format(time_of_day(end)) + "  " if end else self.tr("Time…") + "  "
        )
        self._until.setAccessibleName(
            self.tr("Time left: until {}").format(time_of_day(end)) if end else self.tr("Time left: no limit")
        )

    def _left_words(self, end: datetime | None) -> str:
        if end is None:
            return ""
        minutes = clock.minutes_until(end)
        if minutes < 0:
            return self.tr("Time is up")
        short = self.minutes_short()
        if short:
            return self.tr("{left} left, {short} short").format(left=duration(minutes), short=duration(short))
        return self.tr("{} left").format(duration(minutes))

    # -- setting the end ----------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        for minutes in OFFERED_MINUTES:
            end = clock.now() + timedelta(minutes=minutes)
            text = self.tr("{time} from now, until {end}").format(
                time=duration(minutes), end=time_of_day(end)
            )
            menu.addAction(text).triggered.connect(lambda _on=False, end=end: self.set_end(end))
        menu.addAction(self.tr("Until a time of day…")).triggered.connect(self.ask_end)
        menu.addSeparator()
        planned = self._pace.plan_ends if self._pace else None
        if planned is not None:
            text = self.tr("As planned, until {}").format(time_of_day(planned))
            menu.addAction(text).triggered.connect(lambda: self.set_end(None))
        elif clock.limit(self._audit_id) is not None:
            menu.addAction(self.tr("No limit")).triggered.connect(lambda: self.set_end(None))
        menu.addAction(self.tr("Times by section…")).triggered.connect(self.show_times)

    def set_end(self, end: datetime | None) -> None:
        """Sets until when there is time; None goes by the plan, or without a limit."""
        clock.set_limit(self._audit_id, end)
        self._show()

    def ask_end(self) -> None:
        """Asks for a time of day."""
        from iso20k_audit.ui.pace.end_dialog import EndDialog

        dialog = EndDialog(self.end(), self)
        dialog.chosen.connect(self.set_end)
        self._open_dialog(dialog)

    # -- dialogs ------------------------------------------------------------------------------------

    def show_times(self) -> None:
        """Planned, used and needed minutes of every section."""
        if self._pace is None:
            return
        from iso20k_audit.ui.pace.times import TimesDialog

        self._open_dialog(TimesDialog(self._session, self._audit_id, self))

    def show_waiting(self) -> None:
        """What can be left out so that the rest fits."""
        if self._pace is None:
            return
        from iso20k_audit.ui.pace.waiting import WaitingDialog

        end = self.end()
        minutes = max(0, clock.minutes_until(end)) if end else None
        questions = self._pace.within(self._section)
        dialog = WaitingDialog(questions, self._pace.factor, minutes, self)
        dialog.chosen.connect(self.leave_out)
        self._open_dialog(dialog)

    def leave_out(self, questions: list[str]) -> None:
        """Marks questions as not sampled, as one act that can be undone."""
        from iso20k_audit.services import pace

        audit_id, reason = self._audit_id, self.tr("Left out for lack of time.")
        said = self.tr("Marked as not sampled: {}. Undo takes it back.")
        self._session.write(
            lambda ledger: pace.leave_out(ledger, audit_id, questions, reason),
            lambda count: self.done.emit(said.format(count)),
        )

    def _open_dialog(self, dialog: QWidget) -> None:
        from PySide6.QtCore import Qt

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog_opened.emit(dialog)
        dialog.show()

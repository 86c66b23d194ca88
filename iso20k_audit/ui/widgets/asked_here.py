"""Beside the question in hand: who was asked, what is still to be asked, and which items were looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from iso20k_audit.ui.widgets.inputs import Suggestions
from iso20k_audit.ui.widgets.interview_chips import InterviewChips
from iso20k_audit.ui.widgets.pending_here import PendingHere
from iso20k_audit.ui.widgets.sample_table import SampleTable

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
BESIDE_KINDS = frozenset({"interview", "interview_topic", "pending_question", "sample_item", "evidence_link"})
"""Records that show here and nowhere else beside a question."""


class _Found(NamedTuple):
    interviews: list[Row]
    running: Row | None
    roles: list[str]
    pending: list[Row]
    items: list[Row]


class AskedHere(QObject):
    """Reads and records for three parts of the pane, which lays them out where they belong.

    Args:
        roles: the text of who was interviewed. Enter in it makes an interview of each role; what is left
            there without Enter stays the text that it was.

    Signals:
        place_wanted(place, record id): the list of interviews or of what is to be asked, or evidence.
        flush_wanted: what is typed in the pane must be recorded before something is written into it.
        left: Esc in the items.
    """

    place_wanted = Signal(str, str)
    flush_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, jobs: JobRunner, roles: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = self._question = ""
        self._asked = 0
        self._roles = roles
        self._known_roles = QStringListModel(self)
        self._completer = Suggestions(self._known_roles, roles)
        roles.setCompleter(self._completer)
        roles.setPlaceholderText(self.tr("Role, then Enter"))
        roles.setToolTip(
            self.tr("Roles, not names. Enter notes an interview held now, or links the one with that role.")
        )
        roles.installEventFilter(self)
        self.chips = InterviewChips()
        self.chips.added.connect(self._link)
        self.chips.removed.connect(self._unlink)
        self.chips.shown.connect(lambda found: self.place_wanted.emit("interviews", found))
        self.pending = PendingHere()
        self.pending.chosen.connect(lambda found: self.place_wanted.emit("to_ask", found))
        self.samples = SampleTable(session, jobs)
        self.samples.write_up_wanted.connect(self._write_up)
        self.samples.left.connect(self.left)
        self.samples.evidence_chosen.connect(lambda found: self.place_wanted.emit("evidence", found))

    # -- showing ------------------------------------------------------------------------------------

    def show_question(self, audit_id: str, question: str) -> None:
        """Belongs to another question from now on; what is recorded follows by `reload`."""
        self._audit_id, self._question = audit_id, question
        self.samples.show_question(audit_id, question)
        self.chips.show_interviews([], None, "")
        self.pending.show_pending([])

    def reload(self) -> None:
        """Reads again what is shown."""
        if not self._question:
            return
        from iso20k_audit.services import interviews, pending, sample_items

        self._asked += 1
        asked, audit_id, question = self._asked, self._audit_id, self._question
        person_id = self._session.person_id

        def read(ledger: Ledger) -> _Found:
            running = interviews.running_interview(ledger, audit_id, person_id)
            if running is not None:
                running["site"] = ledger.value("SELECT name FROM site WHERE id=:s", s=running["site_id"])
            return _Found(
                interviews.list_interviews(ledger, audit_id, question),
                running,
                interviews.known_roles(ledger, audit_id),
                pending.list_pending(ledger, audit_id, question),
                sample_items.list_items(ledger, audit_id, question),
            )

        self._session.ask(read, lambda found: self._show(found) if asked == self._asked else None)

    def _show(self, found: _Found) -> None:
        if found.roles != self._known_roles.stringList():
            self._known_roles.setStringList(found.roles)
        self.chips.show_interviews(found.interviews, found.running, self._session.person_id)
        self.pending.show_pending(found.pending)
        self.samples.show_rows(found.items)

    def flush(self) -> None:
        """Records what is half-typed."""
        self.samples.flush()

    # -- recording ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the text of who was interviewed makes an interview of it."""
        if (
            watched is self._roles
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            and not self._offers()
        ):
            self._note_interview()
            return True
        return super().eventFilter(watched, event)

    def _offers(self) -> bool:
        """Whether the list of known roles is open: Enter takes one of it then."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _note_interview(self) -> None:
        roles = self._roles.text()
        if not roles.strip() or not self._question or self._roles.isReadOnly():
            return
        from iso20k_audit.services.interviews import note_interview

        audit_id, question = self._audit_id, self._question
        self._roles.clear()
        self.flush_wanted.emit()  # the text is empty now, or its draft would come back after a crash
        self._session.write(lambda ledger: note_interview(ledger, audit_id, question, roles))

    def _link(self, interview_id: str) -> None:
        from iso20k_audit.services.interviews import link_topics

        question = self._question
        self._session.write(lambda ledger: link_topics(ledger, interview_id, [question]))

    def _unlink(self, interview_id: str) -> None:
        from iso20k_audit.services.interviews import unlink_topic

        question = self._question
        self._session.write(lambda ledger: unlink_topic(ledger, interview_id, question))

    def _write_up(self) -> None:
        from iso20k_audit.services.sample_items import write_up

        audit_id, question = self._audit_id, self._question
        self.flush_wanted.emit()
        self._session.write(lambda ledger: write_up(ledger, audit_id, question))

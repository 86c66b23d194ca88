"""What reviewers noted on the item in hand and is not cleared, above it: read it, mend the work, answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.note_box import NoteBox

if TYPE_CHECKING:
    from iso20k_audit.services.review_notes import Note
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

MOST = 2
"""Notes shown whole; the list has them all."""

_KINDS = frozenset({"review_note", "working_paper", "finding"})


class ReturnedBar(QWidget):
    """Nothing where nothing is noted; reads by itself what it shows.

    Signals:
        shown: there are notes, or none any more.
    """

    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Review notes on this"))
        self._session = session
        self._latest = Latest(session, self)
        self._audit_id, self._kind, self._record_id = "", "", ""
        self._next: Note | None = None
        self.boxes = [NoteBox(session) for _ in range(MOST)]
        self._more = QPushButton(self.tr("More review notes"))
        self._more.setProperty("role", "card")
        self._more.setAutoDefault(False)
        self._more.clicked.connect(lambda: session.wanted.emit("consolidation", "review:"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for box in self.boxes:
            column.addWidget(box)
            box.next_wanted.connect(self._go_on)
        column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        session.recorded.connect(self._on_recorded)
        self.hide()

    def show_item(self, audit_id: str, kind: str, record_id: str) -> None:
        """Shows the notes on another item; the same item again is read again."""
        if (kind, record_id) != (self._kind, self._record_id):
            self._show([], [])
        self._audit_id, self._kind, self._record_id = audit_id, kind, record_id
        self.reload()

    def reload(self) -> None:
        """Reads again; what is being typed stays."""
        audit_id, kind, record_id = self._audit_id, self._kind, self._record_id
        if not record_id or not audit_id:
            self._latest.drop()
            self._show([], [])
            return
        from iso20k_audit.services.noted import has_notes

        person = self._session.person_id

        def read(ledger: Ledger) -> tuple[list[Note], list[Note]]:
            if not has_notes(ledger, audit_id):
                return [], []
            from iso20k_audit.services.review_notes import notes_on, returned_to

            return notes_on(ledger, audit_id, kind, record_id), returned_to(ledger, audit_id, person)

        self._latest.ask(read, lambda found: self._show(*found))

    def _show(self, notes: list[Note], returned: list[Note]) -> None:
        mine = self._session.person_id
        notes = sorted(notes, key=lambda note: (not note.is_returned, note.for_id != mine))
        here = {note.id for note in notes}
        others = [note for note in returned if note.id not in here]
        order = max((note.order for note in notes), default=None)
        self._next = next(
            (note for note in others if order is None or note.order > order), next(iter(others), None)
        )
        for place, box in enumerate(self.boxes):
            note = notes[place] if place < len(notes) else None
            following = len(others) if place == 0 and note is not None and note.for_id == mine else 0
            box.show_note(self._audit_id, note, following)
        left = len(notes) - MOST
        self._more.setText(self.tr("More review notes: {}").format(left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(notes))
        self.shown.emit()

    def _go_on(self) -> None:
        if self._next is not None:
            self.flush()
            self._session.wanted.emit(self._next.target.page, self._next.target.place)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS and self._record_id:
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        for box in self.boxes:
            box.flush()

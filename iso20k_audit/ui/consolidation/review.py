"""Review: sections with their signatures, review notes, and what was changed since somebody signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.review_state import NoteState
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.services.section_records import SIGNED_KINDS
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.consolidation.review_sections import ALL, SectionTable, SignatureCard
from iso20k_audit.ui.consolidation.signed_changes import SignedChanges
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.note_box import NoteBox, note_mark
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.services.review_notes import Note
    from iso20k_audit.services.sign_differences import ChangedField
    from iso20k_audit.services.signing_off import SectionStatus
    from iso20k_audit.store.ledger import Ledger

Found = tuple[list["SectionStatus"], list["Note"], bool]
SHOWN_KINDS = frozenset(
    {*SIGNED_KINDS, "review_note", "sign_off", "assignment", "participant", "person", "action", "audit"}
)

FILTERS = ("unsettled", "returned", "mine", "open", "answered", "cleared")
"""Which notes are listed: not cleared, returned to the acting person, for or by them, and by state."""


LEAST_HEIGHT = 300
"""Pixels for the notes; where there is less the page scrolls."""

FOR_COLUMN = 3

NARROW_CHARS = 70
"""Average letters: a list of notes narrower than this leaves out for whom they are; the note below says it."""


class ReviewTab(Page):
    """Sections at the left; at the right signatures and notes of the chosen one, or of all."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.notes: list[Note] = []
        self.shown: list[Note] = []
        self._filter = FILTERS[0]
        self._wanted_note = ""
        self._is_lead = False
        self._signed = ("", "")
        self._again = SignsAs.LEAD
        self._differing = Latest(session, self)
        self.sections = SectionTable()
        self.sections.chosen.connect(lambda _section: self._show_chosen())
        self.card = SignatureCard()
        self.card.sign_wanted.connect(self.sign)
        self.card.all_wanted.connect(self.sign_all)
        self.card.changes_wanted.connect(self.show_changes)
        self.changes = SignedChanges()
        self.changes.go_to.connect(self.go_to)
        self.changes.sign_wanted.connect(self._sign_again)
        self.changes.left.connect(self._show_notes)
        self._make_notes()
        self._lay_out()

    def _make_notes(self) -> None:
        columns = (
            Column(
                self.tr("State"),
                lambda row: row["state"],
                128,
                lambda row: row["grade"],
                lambda row: theme.shape_icon(row["shape"], 12),
            ),
            Column(self.tr("On"), lambda row: row["title"]),
            Column(self.tr("Note"), lambda row: row["text"]),
            Column(self.tr("For"), lambda row: row["for"], 140),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Review notes"), columns)
        self.table.setAccessibleDescription(self.tr("Enter goes to the item, F2 answers the note"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_note())
        self.table.doubleClicked.connect(lambda _index: self.go_to_item())
        self.table.installEventFilter(self)
        self.box = NoteBox(self.session, with_way=True)
        self.box.go_wanted.connect(self.go_to_item)
        self.box.next_wanted.connect(self._next_returned)
        self.add_button = QPushButton(self.tr("Review note…"))
        self.add_button.setToolTip(self.tr("A note on the chosen section (Ctrl+Shift+M on any item)"))
        self.add_button.clicked.connect(self.add_note)
        self._chips: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for name in FILTERS:
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, name=name: self.filter_by(name))
            group.addButton(chip)
            self._chips[name] = chip
        self._chips[self._filter].setChecked(True)
        self._empty = text_label("", "muted", wrap=True)

    def _lay_out(self) -> None:
        notes = QWidget()
        column = QVBoxLayout(notes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(flowing(*self._chips.values()), 1)
        bar.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(bar)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.box)
        column.addStretch(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(notes)
        self._stack.addWidget(self.changes)
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        right = ScrollColumn(margin=12)
        right.column.setSpacing(10)
        right.add(self.card)
        right.column.addWidget(self._stack, 1)
        right.setMinimumWidth(340)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.sections)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([680, 686])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list of notes shows fewer columns."""
        super().resizeEvent(event)
        narrow = self.table.width() < self.table.fontMetrics().averageCharWidth() * NARROW_CHARS
        self.table.setColumnHidden(FOR_COLUMN, narrow)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads sections and notes; what is chosen and typed stays."""
        audit_id, person = self.audit_id, self.session.person_id
        if not audit_id:
            return
        from iso20k_audit.services.review_notes import list_notes
        from iso20k_audit.services.review_targets import leads
        from iso20k_audit.services.signing_off import section_status

        def read(ledger: Ledger) -> Found:
            return (
                section_status(ledger, audit_id),
                list_notes(ledger, audit_id),
                person in leads(ledger, audit_id),
            )

        self.latest.ask(read, lambda found: self._show(*found))

    def _show(self, statuses: list[SectionStatus], notes: list[Note], is_lead: bool) -> None:
        self.notes, self._is_lead = notes, is_lead
        waiting = [note for note in notes if note.state is not NoteState.CLEARED]
        self.sections.show_statuses(statuses, len(waiting), sum(note.rejected for note in waiting))
        if self._stack.currentWidget() is self.changes:
            self.show_changes(self._signed[0])

    def _show_chosen(self) -> None:
        """Signatures and notes of the chosen section, or of all."""
        self.card.show_section(
            self.sections.status(), self.sections.statuses, self.session.person_id, is_lead=self._is_lead
        )
        if self._stack.currentWidget() is self.changes and self._signed[1] != self.sections.current:
            self._show_notes()
        self._show_list()

    def _show_list(self) -> None:
        status = self.sections.status()
        person = self.session.person_id
        here = [note for note in self.notes if status is None or note.target.section == status.title]
        for name, words in (
            ("unsettled", self.tr("Not cleared")),
            ("returned", self.tr("Returned to you")),
            ("mine", self.tr("Yours")),
            ("open", self.tr("Open")),
            ("answered", self.tr("Answered")),
            ("cleared", self.tr("Cleared")),
        ):
            count = sum(_fits(note, name, person) for note in here)
            self._chips[name].setText(f"{words} ({count})" if count else words)
        self.shown = [note for note in here if _fits(note, self._filter, person)]
        self.model.show_rows([self._row(note) for note in self.shown])
        self.table.setVisible(bool(self.shown))
        self._empty.setText(self._nothing(has_any=bool(self.notes)))
        self._empty.setVisible(not self.shown)
        place = self.model.place_of(self._wanted_note)
        current = self.table.currentIndex().row()
        if place < 0:
            place = min(max(current, 0), len(self.shown) - 1)
        self._wanted_note = ""
        if place >= 0 and current != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_note()

    def _nothing(self, *, has_any: bool) -> str:
        if not has_any:
            return self.tr(
                "No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a "
                "note on a section here."
            )
        if self._filter == "returned":
            return self.tr("Nothing is returned to you.")
        return self.tr("No note here is of this kind.")

    def _row(self, note: Note) -> dict[str, Any]:
        state = note.state.label
        if note.rejected and note.state is not NoteState.CLEARED:
            state = self.tr("Returned") if note.state is NoteState.OPEN else self.tr("Answered")
        return {
            "id": note.id,
            "state": state,
            "grade": "danger" if note.is_returned else ("muted" if note.state is NoteState.CLEARED else ""),
            "shape": note_mark(note),
            "title": note.target.title,
            "text": note.text,
            "for": note.for_name,
        }

    def _current(self) -> Note | None:
        place = self.table.currentIndex().row()
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def _on_note(self) -> None:
        note = self._current()
        person = self.session.person_id
        others = [one for one in self.notes if one.is_returned and one.for_id == person]
        following = len(others) if note is not None and note.for_id == person and note not in others else 0
        focused = self.window().focusWidget()
        if note is None and focused is not None and self.box.isAncestorOf(focused):
            self.sections.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # else it goes to the first button of the window
        self.box.show_note(self.audit_id, note, following)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & SHOWN_KINDS:
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Shows the work list (`returned`), a section, or a note by its id."""
        if record_id == "returned":
            self.sections.choose(ALL)
            self.filter_by("returned")
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif record_id:
            self._wanted_note = record_id
            note = next((one for one in self.notes if one.id == record_id), None)
            if note is None and self.sections.model.place_of(record_id) >= 0:
                self.sections.choose(record_id)
                return
            self.sections.choose(ALL)
            self.filter_by("cleared" if note is not None and note.state is NoteState.CLEARED else "unsettled")
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Records what is being typed."""
        self.box.flush()

    # -- notes --------------------------------------------------------------------------------------

    def filter_by(self, name: str) -> None:
        """Lists other notes."""
        self._filter = name
        self._chips[name].setChecked(True)
        self._show_notes()
        self._show_list()

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on: the chosen section."""
        status = self.sections.status()
        return ("question_set", status.id) if status is not None else None

    def add_note(self) -> None:
        """Asks for a note on the chosen section, on the first one where none is chosen."""
        statuses = self.sections.statuses
        section = self.sections.status() or next(iter(statuses), None)
        if section is None:
            return
        from iso20k_audit.ui.dialogs.review_note import ReviewNoteDialog

        dialog = ReviewNoteDialog(self.session, self.audit_id, "question_set", section.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_to_item(self) -> None:
        """Shows what the note is on."""
        note = self._current()
        if note is not None and note.target.page:
            self.box.flush()
            self.go_to.emit(note.target.page, note.target.place)

    def _next_returned(self) -> None:
        person = self.session.person_id
        note = next((one for one in self.notes if one.is_returned and one.for_id == person), None)
        if note is not None:
            self._wanted_note = note.id
            self.filter_by("returned")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list of notes."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go_to_item()
                return True
            if event.key() == Qt.Key.Key_F2:
                self.box.focus_reply()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from the changes to the notes."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.changes:
            self._show_notes()
            return
        super().keyPressEvent(event)

    # -- signing ------------------------------------------------------------------------------------

    def _show_notes(self) -> None:
        self._differing.drop()
        self._stack.setCurrentIndex(0)

    def show_changes(self, sign_off_id: str) -> None:
        """Shows what was changed since somebody signed."""
        status = self.sections.status()
        if status is None or not sign_off_id:
            return
        one = next((s for s in (*status.auditors, *status.leads) if s.id == sign_off_id), None)
        if one is None or not one.changes:
            self._show_notes()
            return
        self._signed = (sign_off_id, status.id)
        who, own, signs_as = one.person, one.person_id == self.session.person_id, one.signs_as

        def show(changes: list[ChangedField]) -> None:
            self._again = signs_as
            self.changes.show_changes(changes, who, own=own)
            if self._stack.currentWidget() is not self.changes:
                self._stack.setCurrentWidget(self.changes)
                (self.changes.sign if own else self.changes.back).setFocus(Qt.FocusReason.OtherFocusReason)

        def read(ledger: Ledger) -> list[ChangedField]:
            from iso20k_audit.services.sign_differences import changed_fields

            return changed_fields(ledger, sign_off_id)

        self._differing.ask(read, show)

    def _sign_again(self) -> None:
        self.sign(self._again)

    def sign(self, signs_as: SignsAs) -> None:
        """Signs the chosen section; asks first where something is still open."""
        status = self.sections.status()
        if status is None:
            return
        from iso20k_audit.services.signing_off import objections

        self.box.flush()
        audit_id, section_id = self.audit_id, status.id
        title = f"{status.clause} {status.title}".strip()

        def ask(found: list[str]) -> None:
            if not found:
                self._do_sign(section_id, signs_as)
                return
            confirm(
                self,
                self.tr("Sign “{}” all the same?").format(title),
                "\n".join(found),
                self.tr("Sign"),
                lambda: self._do_sign(section_id, signs_as),
            )

        self.session.ask(lambda ledger: objections(ledger, audit_id, section_id, signs_as), ask)

    def _do_sign(self, section_id: str, signs_as: SignsAs) -> None:
        from iso20k_audit.services.signing_off import sign

        audit_id = self.audit_id
        self.session.write(lambda ledger: sign(ledger, audit_id, section_id, signs_as, anyway=True))

    def sign_all(self) -> None:
        """The lead auditor signs every section that is ready."""
        from iso20k_audit.services.signing_off import sign_ready

        audit_id = self.audit_id
        self.session.write(lambda ledger: sign_ready(ledger, audit_id))


def _fits(note: Note, name: str, person_id: str) -> bool:
    if name == "unsettled":
        return note.state is not NoteState.CLEARED
    if name == "returned":
        return note.is_returned and note.for_id == person_id
    if name == "mine":
        return person_id in (note.for_id, note.author_id)
    return note.state.value == name

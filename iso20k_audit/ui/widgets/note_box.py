"""One review note with what can be done about it: answer, clear, return again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.review_state import NoteState
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.saving_text import TextSaver

if TYPE_CHECKING:
    from iso20k_audit.services.review_notes import Note
    from iso20k_audit.ui.session import Session


class NoteBox(QFrame):
    """Shows one note; what is typed saves itself, the buttons say that it is done.

    Args:
        with_way: offers the way to the item, for where the item itself is not in view.

    Signals:
        go_wanted: the item is to be shown.
        next_wanted: the next item on the work list is to be shown.
    """

    go_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, session: Session, *, with_way: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.note: Note | None = None
        self._audit_id = ""
        self.head = text_label("", "strong", wrap=True)
        self.about = text_label("", "muted", wrap=True)
        self.text = text_label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.given = text_label("", wrap=True)
        self.given.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.contested = text_label("", "danger", wrap=True)
        self.reply = QLineEdit()
        self.reply.setPlaceholderText(self.tr("What you did about it, in one line"))
        self.reply.setAccessibleName(self.tr("Answer to the reviewer"))
        self.reply.returnPressed.connect(self.answer)
        self._saver = TextSaver(self.reply, session)
        self.more = QLineEdit()
        self.more.setPlaceholderText(self.tr("What is still missing; Enter returns it"))
        self.more.setAccessibleName(self.tr("What is still missing"))
        self.more.returnPressed.connect(self.send_back)
        self.done_button = self._button(self.tr("Answered"), self.answer, primary=True)
        self.done_button.setToolTip(self.tr("Tells the reviewer that you are done with it (Enter)"))
        self.next_button = self._button(self.tr("Next returned"), self.next_wanted.emit)
        self.clear_button = self._button(self.tr("Clear"), self.clear)
        self.clear_button.setToolTip(self.tr("The note is settled"))
        self.again_button = self._button(self.tr("Return again…"), self._ask_more)
        self.change_button = self._button(self.tr("Change…"), self._change)
        self.change_button.setToolTip(self.tr("Text, kind, or for whom the note is"))
        self.go_button = self._button(self.tr("Go to it"), self.go_wanted.emit)
        self._with_way = with_way
        self.go_button.setVisible(with_way)
        self.next_button.hide()
        self._lay_out()
        self.hide()

    def _button(self, text: str, act: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _on=False: act())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        self._mark = QLabel()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.head, 1)
        self._acts = flowing(
            self.go_button,
            self.done_button,
            self.clear_button,
            self.again_button,
            self.change_button,
            self.next_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(5)
        column.addLayout(head)
        for widget in (self.about, self.text, self.given, self.contested, self.reply, self.more, self._acts):
            column.addWidget(widget)
        self._dress()

    def _dress(self) -> None:
        scheme = theme.scheme()
        returned = self.note is not None and self.note.rejected and self.note.state is not NoteState.CLEARED
        colour = scheme.danger if returned else scheme.line
        sheet = (
            f"NoteBox {{ background: {scheme.panel}; border: 1px solid {scheme.line}; border-radius: 6px; }}"
            f"NoteBox[returned=true] {{ border-color: {colour}; }}"
        )
        if self.styleSheet() != sheet or self.property("returned") != returned:
            self.setProperty("returned", returned)
            self.setStyleSheet(sheet)
        note = self.note
        word = "not_applicable" if note is None else note_mark(note)
        size = theme.zoomed(14)
        self._mark.setPixmap(theme.shape_icon(word, 14).pixmap(size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_mark"):
            self._dress()

    # -- showing ------------------------------------------------------------------------------------

    def show_note(self, audit_id: str, note: Note | None, following: int = 0) -> None:
        """Shows a note, or none.

        Args: following: how many more items are on the work list of the acting person.
        """
        from iso20k_audit.services.drafts import TextPlace

        if self.note is None or note is None or note.id != self.note.id:
            self.more.clear()
            self.more.hide()
        self.note, self._audit_id = note, audit_id
        self.setVisible(note is not None)
        if note is None:
            self._saver.show(None, "")
            return
        person = self._session.person_id
        mine = note.for_id == person
        open_ = note.state is NoteState.OPEN
        self.head.setText(self._head(note))
        self.about.setText(self._about(note, mine=mine))
        self.text.setText(note.text)
        self.given.setText(self.tr("Answer: {}").format(note.answer))
        self.given.setVisible(bool(note.answer) and not (mine and open_))
        self.contested.setText(
            self.tr("Parts of this note are in conflict; it counts as open until that is settled.")
        )
        self.contested.setVisible(bool(note.contested))
        self._saver.show(
            TextPlace("review_note", note.id, "answer", audit_id),
            note.answer,
            (note.seen or {}).get("answer", []),
        )
        answering = mine and open_
        may_clear = note.state is not NoteState.CLEARED and (not mine or note.author_id == person)
        self.reply.setVisible(answering)
        self.done_button.setVisible(answering)
        self.clear_button.setVisible(may_clear)
        self.again_button.setVisible(may_clear and note.state is NoteState.ANSWERED)
        self.change_button.setVisible(note.author_id == person and open_)
        self.next_button.setText(self.tr("Next returned ({})").format(following))
        self.next_button.setVisible(following > 0)
        self._acts.setVisible(self._with_way or answering or may_clear or following > 0)
        self._dress()

    def _head(self, note: Note) -> str:
        if note.rejected:
            return self.tr("Returned by {}").format(note.author or "–")
        return self.tr("Remark by {}").format(note.author or "–")

    def _about(self, note: Note, *, mine: bool) -> str:
        raised = formats.moment(note.raised_at)
        name = self.tr("you") if mine else note.for_name
        if note.state is NoteState.CLEARED:
            return self.tr("{when} · for {name} · cleared by {who}, {cleared}").format(
                when=raised,
                name=name or "–",
                who=note.cleared_by or "–",
                cleared=formats.moment(note.cleared_at),
            )
        if note.state is NoteState.ANSWERED:
            return self.tr("{when} · for {name} · answered {answered}, waits for the reviewer").format(
                when=raised, name=name or "–", answered=formats.moment(note.answered_at)
            )
        if not name:
            return self.tr("{when} · for nobody in particular · open").format(when=raised)
        return self.tr("{when} · for {name} · open").format(when=raised, name=name)

    # -- acting -------------------------------------------------------------------------------------

    def answer(self) -> None:
        """Says that it is done, with the reply."""
        from iso20k_audit.services.review_notes import answer_note

        note, text = self.note, self.reply.text()
        if note is None or not self.done_button.isVisibleTo(self):
            return
        if not text.strip():
            self.reply.setFocus(Qt.FocusReason.OtherFocusReason)
        self._saver.flush()
        self._session.write(lambda ledger: answer_note(ledger, note.id, text))

    def clear(self) -> None:
        """Settles it."""
        from iso20k_audit.services.review_notes import clear_note

        note = self.note
        if note is not None and self.clear_button.isVisibleTo(self):
            self._session.write(lambda ledger: clear_note(ledger, note.id))

    def _change(self) -> None:
        from iso20k_audit.ui.dialogs.review_note import ReviewNoteDialog

        note = self.note
        if note is None:
            return
        dialog = ReviewNoteDialog(
            self._session, self._audit_id, note.target.kind, note.target.record_id, self.window(), note=note
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_more(self) -> None:
        self.more.show()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def send_back(self) -> None:
        """Opens it again, with what is still missing."""
        from iso20k_audit.services.review_notes import return_again

        note, text = self.note, self.more.text()
        if note is None or not text.strip():
            return
        self.more.clear()
        self.more.hide()
        self._session.write(lambda ledger: return_again(ledger, note.id, text))

    def focus_reply(self) -> None:
        """Puts the cursor into the answer, where one is wanted."""
        if self.reply.isVisibleTo(self):
            self.reply.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Records what is being typed."""
        self._saver.flush()


def note_mark(note: Note) -> str:
    """The shape of a note's state: what is returned stands out, what is cleared is quiet."""
    if note.state is NoteState.CLEARED:
        return "conforms"
    if note.state is NoteState.ANSWERED:
        return "ofi"
    return "major" if note.rejected else "minor"

"""Text inputs that save themselves: a draft within half a second, a record when the writer moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from iso20k_audit.services.drafts import InView, TextPlace
    from iso20k_audit.ui.session import Session

DRAFT_AFTER_MS = 350
"""From the first unsaved key to the draft: with the write itself well under half a second."""

RECORD_AFTER_MS = 4_000
"""Of silence: long enough not to record every pause for thought as a version of its own."""


class TextSaver(QObject):
    """Keeps one text input and its place in the audit together.

    Signals:
        recorded(text): the text is a durable part of the record.
    """

    recorded = Signal(str)

    def __init__(self, editor: QLineEdit | QPlainTextEdit, session: Session) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = session
        self._place: TextPlace | None = None
        self._in_view: InView | None = None
        self._stored = ""
        self._loading = False
        self._in_flight = 0
        self._drafted = False
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        self._record_timer = QTimer(self, singleShot=True, interval=RECORD_AFTER_MS)
        self._record_timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._on_text_changed)
        editor.installEventFilter(self)

    def show(self, place: TextPlace | None, text: str, seen: list[str] | None = None) -> None:
        """Shows the text of another place, after recording what was typed for the one before.

        The same place again keeps what is being typed, or was typed and is on its way to the disk: what
        was read from there meanwhile is older.
        """
        if place is not None and place == self._place:
            if self.is_dirty or self._in_flight:
                return
        else:
            self.flush()
        self._place = place
        self._in_view = self._versions(seen)
        self._stored = text
        self._loading = True
        if text != self.text():
            if isinstance(self._editor, QLineEdit):
                self._editor.setText(text)
                self._editor.setCursorPosition(0)
            else:
                self._editor.setPlainText(text)
        self._loading = False

    @staticmethod
    def _versions(seen: list[str] | None) -> InView:
        from iso20k_audit.services.drafts import InView

        return InView([list(seen)] if seen is not None else [])

    def text(self) -> str:
        """What the input shows."""
        if isinstance(self._editor, QLineEdit):
            return self._editor.text()
        return self._editor.toPlainText()

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not recorded yet."""
        return self._place is not None and self.text() != self._stored

    def _on_text_changed(self) -> None:
        if self._loading or self._place is None:
            return
        self._session.typing.emit()
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._record_timer.start()

    def _keep_draft(self) -> None:
        place, text, in_view = self._place, self.text(), self._in_view or self._versions(None)
        if place is None:
            return
        if not self.is_dirty:
            self._forget_draft(place)
            return
        from iso20k_audit.services import drafts

        self._drafted = True
        writer = self._session.writer
        self._session.write(
            lambda ledger: drafts.keep(ledger, place, text, in_view.known(ledger), writer=writer)
        )

    def _forget_draft(self, place: TextPlace) -> None:
        """What was typed is taken back: a draft of it must not come to life again."""
        if not self._drafted:
            self._session.say_settled()
            return
        from iso20k_audit.services import drafts

        self._drafted = False
        writer = self._session.writer
        self._session.write(lambda ledger: drafts.forget(ledger, place, writer=writer))

    def flush(self) -> None:
        """Records what was typed, at once."""
        typing = self._draft_timer.isActive() or self._record_timer.isActive()
        self._draft_timer.stop()
        self._record_timer.stop()
        place, text, in_view = self._place, self.text(), self._in_view or self._versions(None)
        if place is None:
            return
        if not self.is_dirty:
            if typing or self._drafted:
                self._forget_draft(place)
            return
        from iso20k_audit.services import drafts

        self._drafted = False  # recording forgets the draft in the same transaction
        before, self._stored = self._stored, text
        self._in_flight += 1
        writer = self._session.writer

        def done(joined: bool) -> None:
            self._in_flight -= 1
            self.recorded.emit(text)
            if joined:
                self._session.joined.emit()

        def failed(_error: object) -> None:
            self._in_flight -= 1
            if self._place == place:
                self._stored = before  # still dirty: the text stays on screen and is tried again

        self._session.write(
            lambda ledger: drafts.record_typed(ledger, place, text, in_view, writer=writer),
            then=done,
            failed=failed,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Records when the writer leaves the input."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

"""The ways into the vault that belong to no page: inbox, camera, reference. They go to what is in hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from iso20k_audit.ui import settings

if TYPE_CHECKING:
    from iso20k_audit.ui.evidence.inbox import InboxWatch
    from iso20k_audit.ui.evidence.inbox_window import InboxWindow, Place
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session
    from iso20k_audit.ui.window.page_stack import PageStack


class Capture(QObject):
    """Commands `photo`, `reference` and `inbox`, and the word in the status line when something came in.

    Attributes:
        inbox_button: shown while files wait in the inbox; belongs into the status line.
        watch: None until a workspace is open and an inbox folder is chosen or asked for.
    """

    def __init__(self, session: Session, jobs: JobRunner, stack: PageStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._jobs = jobs
        self._stack = stack
        self.watch: InboxWatch | None = None
        self._inbox: InboxWindow | None = None
        self.inbox_button = QPushButton()
        self.inbox_button.setProperty("role", "chip")
        self.inbox_button.setToolTip(self.tr("Look at them and attach them (Ctrl+I)"))
        self.inbox_button.clicked.connect(self.show_inbox)
        self.inbox_button.hide()
        session.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        if settings.text("inbox/folder"):
            self._start_watching()

    def _start_watching(self) -> InboxWatch:
        if self.watch is None:
            from iso20k_audit.ui.evidence.inbox import InboxWatch

            self.watch = InboxWatch(self._session, self)
            self.watch.changed.connect(self._on_inbox)
        return self.watch

    def close(self) -> None:
        """Ends looking into the inbox: the window closes."""
        if self.watch is not None:
            self.watch.close()

    def _on_inbox(self) -> None:
        assert self.watch is not None
        count = len(self.watch.new_files) if self._session.audit_id else 0
        text = self.tr("1 new file in the inbox") if count == 1 else self.tr("{} new files in the inbox")
        self.inbox_button.setText(text.format(count))
        self.inbox_button.setVisible(count > 0)

    # -- what is in hand ----------------------------------------------------------------------------

    def place_in_hand(self) -> Place | None:
        """What evidence goes to now: the question, finding or action in hand, else the audit as a whole."""
        from iso20k_audit.ui.evidence.inbox_window import Place

        if not self._session.audit_id:
            return None
        ask: Any = getattr(self._stack.current(), "evidence_target", None)
        found = ask() if ask is not None else None
        return Place(*found) if found else Place("", "", self.tr("the audit as a whole"))

    def show_inbox(self) -> None:
        """The files that wait; or, without a folder, where to choose one."""
        from iso20k_audit.ui.evidence.inbox_window import InboxWindow

        watch = self._start_watching()
        if self._inbox is None:
            self._inbox = InboxWindow(watch, self.place_in_hand, self._window)
            self._inbox.attach_wanted.connect(self._attach)
        self._inbox.show()
        self._inbox.raise_()
        self._inbox.activateWindow()
        self._inbox.list.setFocus()

    def _attach(self, place: Place, paths: list[Path]) -> None:
        from iso20k_audit.ui.evidence.arrivals import arrivals_of

        arrivals_of(self._session, self._jobs).attach(
            self._session.audit_id, (place.kind, place.record_id), paths
        )

    def take_photo(self) -> None:
        """Opens the camera, or says what it needs."""
        from iso20k_audit.ui.evidence.arrivals import arrivals_of
        from iso20k_audit.ui.evidence.camera_window import open_camera

        place = self.place_in_hand()
        if place is not None:
            goes_to = self.tr("Goes to {}").format(place.words)
            arrivals = arrivals_of(self._session, self._jobs)
            target = (place.kind, place.record_id)
            open_camera(self._window, self._session, arrivals, self._session.audit_id, target, goes_to)

    def add_reference(self) -> None:
        """Asks for evidence that has no file here."""
        from iso20k_audit.ui.dialogs.reference import ReferenceDialog

        place = self.place_in_hand()
        if place is not None:
            target = (place.kind, place.record_id)
            ReferenceDialog(self._session, self._session.audit_id, target, self._window).open()

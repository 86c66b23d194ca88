"""Opens the start of a follow-up audit from anywhere in a main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from iso20k_audit.ui.follow_up.start_dialog import StartFollowUpDialog
    from iso20k_audit.ui.window.main_window import MainWindow

PAGE = "follow_up"
"""Where pages send what is for this: ids of findings that are ticked at first, parted by commas; `audit:ID` ticks all
open ones of an audit; nothing leaves the choice to the user."""


class FollowUpDesk(QObject):
    """Of one main window.

    Attributes:
        dialog: the one that is open, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: StartFollowUpDialog | None = None

    def start(self, place: str = "") -> None:
        """Asks for the findings and starts the audit, which is then taken in hand."""
        window = self._window
        if window.session.workspace is None:
            return
        window.flush()
        from iso20k_audit.ui.follow_up.start_dialog import StartFollowUpDialog

        dialog = StartFollowUpDialog(window.session, window, ticked=place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.started.connect(self._open)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def _open(self, audit_id: str) -> None:
        self._window.audits.want("", "findings")
        self._window.audits.open(audit_id)

    def show_place(self, page: str, place: str) -> bool:
        """Does what a page asks for; returns whether it was for this."""
        if page != PAGE:
            return False
        self.start(place)
        return True

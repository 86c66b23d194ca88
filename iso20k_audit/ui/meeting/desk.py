"""Opens the closing meeting of a main window's audit, and closes it with the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

if TYPE_CHECKING:
    from iso20k_audit.ui.meeting.window import ClosingWindow
    from iso20k_audit.ui.window.main_window import MainWindow

PAGE = "meeting"
"""Where pages send what is for the closing meeting, with the id of a finding or nothing."""

_SHARED_COMMANDS = ("undo", "redo")


class MeetingDesk(QObject):
    """Of one main window; the window of the meeting is made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shown: ClosingWindow | None = None

    def show(self, finding_id: str = "") -> None:
        """Presents the findings of the audit in hand, one of them first if given."""
        window = self._window
        if not window.session.audit_id:
            return
        window.flush()
        if self.shown is None or not isValid(self.shown) or self.shown.audit_id != window.session.audit_id:
            self.leave()
            from iso20k_audit.ui.meeting.window import ClosingWindow

            commands = tuple(window.actions_by_id[name] for name in _SHARED_COMMANDS)
            self.shown = ClosingWindow(window.session, window.jobs, window, commands)
        shown = self.shown
        shown.show()
        shown.raise_()
        shown.activateWindow()
        if finding_id:
            shown.show_key(finding_id)

    def show_place(self, page: str, place: str) -> bool:
        """Does what a page asks for; returns whether it was for the meeting."""
        if page != PAGE:
            return False
        self.show(place)
        return True

    def leave(self) -> None:
        """Another workspace or audit comes, or the main window goes."""
        if self.shown is not None and isValid(self.shown):
            self.shown.close()
            self.shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.shown.deleteLater()
        self.shown = None

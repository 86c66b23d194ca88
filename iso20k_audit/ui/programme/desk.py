"""Opens the programme window of a main window, and leads from it to records of any audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

if TYPE_CHECKING:
    from iso20k_audit.ui.programme.window import ProgrammeWindow
    from iso20k_audit.ui.window.main_window import MainWindow

PAGE = "programme"
"""Where pages send what is for this window: `section` or `section:record`."""

NEW_AUDIT = "new_audit"
"""Where sections send who has no audit yet."""

_SHARED_COMMANDS = ("undo", "redo", "search_everything", "command_palette")


class ProgrammeDesk(QObject):
    """Of one main window; the programme window is made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: ProgrammeWindow | None = None

    def show(self, place: str = "") -> None:
        """Shows a section, or the one that was in view last."""
        window = self._window
        if window.session.workspace is None:
            return
        if self._shown is None or not isValid(self._shown):
            from iso20k_audit.ui.programme.window import ProgrammeWindow

            commands = tuple(window.actions_by_id[name] for name in _SHARED_COMMANDS)
            self._shown = ProgrammeWindow(window.session, window.jobs, window, commands)
            self._shown.go_to.connect(window.go_to)
            self._shown.audit_wanted.connect(self._open_audit)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        self._shown.show_place(place)

    def show_place(self, page: str, place: str) -> bool:
        """Does what a page asks for; returns whether it was for this window."""
        if page == NEW_AUDIT:
            self._window.beside.new_audit()
            return True
        if page != PAGE:
            return False
        self.show(place)
        return True

    def flush(self) -> None:
        """Records what is being typed there."""
        if self._shown is not None and isValid(self._shown):
            self._shown.flush()

    def leave(self) -> None:
        """Another workspace comes, or the main window goes."""
        if self._shown is not None and isValid(self._shown):
            self._shown.close()
            self._shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._shown.deleteLater()
        self._shown = None

    def _open_audit(self, audit_id: str, page: str, record_id: str) -> None:
        window = self._window
        if window.session.audit_id != audit_id:
            window.audits.open(audit_id)
        window.go_to(page, record_id)
        window.raise_()
        window.activateWindow()

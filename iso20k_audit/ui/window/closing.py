"""Closing a window: what was typed last is on the disk first, or the user is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from iso20k_audit.ui.markup.opening import finish_markup

if TYPE_CHECKING:
    from iso20k_audit.ui.window.main_window import MainWindow

WAITS_SECONDS = 1.0
"""For the last save; a slower disk is waited for without holding the window up."""


class Closing(QObject):
    """Decides whether a window may close now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = False
        self._leaving_unsaved = False

    def may_close(self) -> bool:
        """Records what is pending. False while it is not durable: the window closes itself once it is."""
        if self._leaving_unsaved:
            finish_markup(self._window, anyway=True)
            return True
        session = self._window.session
        failures: list[str] = []
        drawn = finish_markup(self._window, failures.append)
        session.save_failed.connect(failures.append)
        self._window.flush()
        settled = session.settle(WAITS_SECONDS)
        session.save_failed.disconnect(failures.append)
        if failures or not drawn:
            self._ask_to_leave(failures[-1] if failures else "", self._leave_unsaved)
            return False
        if not settled:
            if not self._waiting:
                self._waiting = True
                session.saved.connect(self._close_when_saved)
                session.save_failed.connect(self._on_failed)
            return False
        return True

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Records what is being drawn. False if that failed: the user is asked, `then()` follows a leave."""
        failures: list[str] = []
        if finish_markup(self._window, failures.append):
            return True

        def leave() -> None:
            finish_markup(self._window, anyway=True)
            then()

        self._ask_to_leave(failures[-1] if failures else "", lambda: QTimer.singleShot(0, self, leave))
        return False

    def _close_when_saved(self, _moment: object) -> None:
        self._stop_waiting()
        QTimer.singleShot(0, self._window.close)

    def _stop_waiting(self) -> None:
        self._waiting = False
        self._window.session.saved.disconnect(self._close_when_saved)
        self._window.session.save_failed.disconnect(self._on_failed)

    def _on_failed(self, text: str) -> None:
        self._stop_waiting()
        self._ask_to_leave(text, self._leave_unsaved)

    def _ask_to_leave(self, text: str, leave: Callable[[], object]) -> None:
        """What was typed last is not on the disk: the user decides, nothing goes unsaid."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("What was typed last could not be saved."))
        box.setInformativeText(text)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        button = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        button.clicked.connect(leave)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _leave_unsaved(self) -> None:
        self._leaving_unsaved = True
        QTimer.singleShot(0, self._window.close)

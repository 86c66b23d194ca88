"""Where work stopped: window, audit, page, question and how the list was looked at. Comes back after a crash too.

Not for: how pages are laid out (see `layout_memory`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from iso20k_audit.ui import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iso20k_audit.ui.questions.saved_views import SavedView
    from iso20k_audit.ui.window.layout_memory import LayoutMemory
    from iso20k_audit.ui.window.main_window import MainWindow

EVERY_MS = 5_000
"""How often the place in hand is kept, so that it is found again after a crash."""

LEAST_VISIBLE = 120
"""Pixels of a window's upper edge that have to lie on a screen to be taken hold of."""


class Places(QObject):
    """Keeps and restores the place of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._layout_memory: LayoutMemory | None = None
        self._waiting: settings.Place | None = None
        window.stack.made.connect(self._arrange)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def _arrange(self, name: str, page: QWidget) -> None:
        self.layout_memory.arrange(name, page)
        if name == "fieldwork" and self._waiting is not None:
            place, self._waiting = self._waiting, None
            if place.audit == self._window.session.audit_id:
                self.come_back(place)

    @property
    def layout_memory(self) -> LayoutMemory:
        """What the pages looked like; needed with the first page."""
        if self._layout_memory is None:
            from iso20k_audit.ui.window.layout_memory import LayoutMemory

            self._layout_memory = LayoutMemory()
        return self._layout_memory

    # -- the window ---------------------------------------------------------------------------------

    def restore_window(self) -> None:
        """Size, place and state of the window as they were, on a screen that is there."""
        window = self._window
        kept = settings.stored().value("geometry")
        if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
            self.keep_visible()
            return
        self._usual_size()

    def _usual_size(self) -> None:
        window = self._window
        screen = window.screen().availableGeometry()
        window.resize(min(1366, screen.width()), min(768, screen.height()))
        if screen.width() <= 1366 or screen.height() <= 820:  # with its frame it would not fit
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def keep_visible(self) -> None:
        """Moves the window onto a screen if its upper edge lies outside of all (a screen was unplugged)."""
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        frame = window.geometry()
        edge = QRect(frame.x(), frame.y(), frame.width(), 30)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if any(edge.intersected(screen).width() >= LEAST_VISIBLE for screen in screens):
            return
        screen = window.screen().availableGeometry()
        width, height = min(frame.width(), screen.width()), min(frame.height(), screen.height())
        window.setGeometry(
            screen.x() + (screen.width() - width) // 2,
            screen.y() + (screen.height() - height) // 2,
            width,
            height,
        )

    def reset(self) -> None:
        """The window and its pages look as on the first day; nothing that was recorded changes."""
        settings.stored().remove("geometry")
        window = self._window
        window.setWindowState(Qt.WindowState.WindowNoState)
        self._usual_size()
        self.layout_memory.reset(window.pages)
        self.keep_visible()

    # -- the place in the audit ---------------------------------------------------------------------

    def keep(self) -> None:
        """Keeps audit, page, section, question and view in hand, if they changed."""
        window = self._window
        workspace = window.session.workspace
        if workspace is None or not window.session.audit_id:
            return
        before = settings.last_place(workspace.folder)
        place = before if before.audit == window.session.audit_id else settings.Place(window.session.audit_id)
        place = place._replace(page=window.page)
        fieldwork = window.pages.get("fieldwork")
        if fieldwork is not None:
            question, section = fieldwork.place()
            view = fieldwork.filter_bar.present_view("")
            place = place._replace(question=question, section=section, view=_written(view))
        if place != before:
            settings.remember_place(workspace.folder, place)

    def come_back(self, place: settings.Place) -> None:
        """Goes to where work stopped in Fieldwork, at once or when the page is first shown."""
        fieldwork = self._window.pages.get("fieldwork")
        if fieldwork is None:
            self._waiting = place
            return
        view = _read(place.view)
        if view is not None:
            fieldwork.filter_bar.show_view(view)
        if place.question:
            fieldwork.come_back(place.question, place.section)

    def close(self) -> None:
        """Keeps everything: the window closes."""
        self._timer.stop()
        settings.remember("geometry", self._window.saveGeometry())
        self.keep_layout()

    def keep_layout(self) -> None:
        """Keeps how the pages look."""
        for name, page in self._window.pages.items():
            self.layout_memory.keep(name, page)


def _written(view: SavedView) -> str:
    import json
    from dataclasses import asdict

    return json.dumps({name: value for name, value in asdict(view).items() if value}, sort_keys=True)


def _read(text: str) -> SavedView | None:
    """A kept view, if it differs from the usual one and can be read."""
    import json
    from dataclasses import fields, replace

    from iso20k_audit.ui.questions.saved_views import SavedView

    usual = SavedView("")
    try:
        kept = json.loads(text or "{}")
        known = {
            field.name: kept[field.name]
            for field in fields(SavedView)
            if field.name in kept and type(kept[field.name]) is type(getattr(usual, field.name))
        }
    except (ValueError, TypeError):
        return None
    view = replace(usual, **known)
    return view if view != usual else None

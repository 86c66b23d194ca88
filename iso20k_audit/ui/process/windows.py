"""The windows of this process: another one on the same workspace, all of them closed, one brought to the front.

Not for: what they share (see `sharing`), nor other processes (see `single_instance`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from iso20k_audit.ui.process.single_instance import Listening
    from iso20k_audit.ui.window.main_window import MainWindow

STEP = QPoint(36, 36)
"""How far a further window stands from the one it came from."""

_windows: list[MainWindow] = []
_numbers = 0


def count_in(window: MainWindow) -> str:
    """Knows a window from now on. Returns what its drafts are told apart by: nothing for the first."""
    global _numbers  # noqa: PLW0603  (one row of windows per process)
    _windows.append(window)
    _numbers += 1
    return "" if len(_windows) == 1 else str(_numbers)


def count_out(window: MainWindow) -> None:
    """The window is closed."""
    if window in _windows:
        _windows.remove(window)


def all_windows() -> list[MainWindow]:
    """Those that are open, oldest first."""
    return list(_windows)


def open_another(window: MainWindow) -> MainWindow:
    """A second window on the same workspace, at the same audit and page."""
    from iso20k_audit.ui.window.main_window import MainWindow

    window.flush()
    other = MainWindow()
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not window.isMaximized():
        other.resize(window.size())
        other.setWindowState(Qt.WindowState.WindowNoState)
        other.move(window.pos() + STEP)
        other.places.keep_visible()
    other.show()
    folder = window.session.folder or (window.session.workspace.folder if window.session.workspace else None)
    other.open_workspace(
        folder,
        audit=window.session.audit_id,
        page=window.page,
        read_only=window.session.workspace is not None and window.session.workspace.read_only,
    )
    return other


def replace(window: MainWindow) -> None:
    """Puts a new window in the place of one, on the same workspace, audit, page and question.

    What was typed is recorded first. The old one goes once the new one has the workspace, and stays where
    something could not be saved, as when it is closed by hand.
    """
    other = open_another(window)
    other.setGeometry(window.geometry())
    other.setWindowState(window.windowState())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.hide()
    if window.session.workspace is None:
        window.close()
    else:
        other.session.opened.connect(window.close, Qt.ConnectionType.SingleShotConnection)


def close_all() -> None:
    """Closes every window; one that has something unsaved asks and stays."""
    for window in all_windows():
        window.close()


def come_forward(window: MainWindow) -> None:
    """Brings a window to the front, or makes the system point at it where it forbids that."""
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.raise_()
    window.activateWindow()
    QTimer.singleShot(200, lambda: QApplication.alert(window) if window in _windows else None)


# -- other processes ------------------------------------------------------------------------------

LISTEN_AFTER_MS = 1_500
"""After the start, so that it costs nothing there."""

_listening: Listening | None = None


def listen_soon(window: MainWindow) -> None:
    """Another process that is started on the window's workspace will bring it to the front."""
    QTimer.singleShot(LISTEN_AFTER_MS, window, lambda: _listen(window))


def _listen(window: MainWindow) -> None:
    global _listening  # noqa: PLW0603  (one for all windows)
    workspace = window.session.workspace
    if workspace is None or workspace.read_only:
        return
    if _listening is None:
        from iso20k_audit.ui.process.single_instance import Listening

        _listening = Listening(QApplication.instance())
        _listening.asked.connect(_on_asked)
        _listening.given.connect(_on_given)
    _listening.listen(workspace.folder)


def stop_listening(folder: Path) -> None:
    """The folder was let go; where another window has it, this one goes on."""
    from iso20k_audit.ui.process import sharing

    if _listening is not None and not sharing.is_open_here(folder):
        _listening.stop(folder)


def _on_asked(folder: Path) -> None:
    window = _window_on(folder)
    if window is not None:
        come_forward(window)


def _on_given(folder: Path, files: list[Path]) -> None:
    window = _window_on(folder)
    if window is not None:
        window.packages.open_files(files)


def _window_on(folder: Path) -> MainWindow | None:
    """The newest window on a workspace."""
    for window in reversed(_windows):
        workspace = window.session.workspace
        if workspace is not None and workspace.folder.resolve() == folder:
            return window
    return None

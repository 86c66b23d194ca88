"""Starts the window: paints first, loads the data layer afterwards."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from iso20k_audit import __version__
from iso20k_audit.assets import resource
from iso20k_audit.ui import settings
from iso20k_audit.ui.look import appearance, languages, theme
from iso20k_audit.ui.process import windows
from iso20k_audit.ui.window.main_window import MainWindow

SETTLED_MS = 3_000
"""After which modules and window are there, and are set apart from what is collected while working."""


UNPAINTED_MS = 400
"""After which a window that is not painted goes on all the same."""


def _report_problem() -> None:
    """An error was met: the newest window offers the report."""
    if windows.all_windows():
        windows.all_windows()[-1].helping.report_problem()


def _hand_over(folder: Path | None, files: Sequence[Path]) -> bool:
    """Gives files to the process that has the workspace open. Returns whether there is one and it took them."""
    from iso20k_audit.ui.process.single_instance import ask_forward

    place = folder or settings.last_workspace()
    if place is None:
        from iso20k_audit.services.workspaces import default_folder

        place = default_folder()
    return ask_forward(place, files)


class _Application(QApplication):
    """Takes files that macOS hands over as events."""

    def event(self, event: QEvent) -> bool:
        """Opens a file in the newest window."""
        if isinstance(event, QFileOpenEvent) and windows.all_windows():
            window = windows.all_windows()[-1]
            if window.is_whole and event.file():
                window.packages.open_files([Path(event.file())])
                return True
        return super().event(event)


class _AfterPaint(QObject):
    """Does something once when a window has been painted, or soon where it never is (started minimised)."""

    def __init__(self, window: QWidget, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._act: Callable[[], None] | None = act
        window.installEventFilter(self)
        QTimer.singleShot(UNPAINTED_MS, self._do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._do)
        return False

    def _do(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


def run(folder: Path | None, *, audit: str = "", files: Sequence[Path] = ()) -> int:
    """Shows the window on a workspace until it is closed. Returns the exit status.

    Args: folder of the workspace (None: the one open last, else the usual place); number or id of the
        audit to open (empty: the one open last); packages and receipts to open. Where another process has the
        workspace open, it gets the files and this one ends.
    """
    gc.disable()  # what starts now stays: collecting among it costs a tenth of the time to the first answer
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = _Application([*sys.argv[:1], "-style", "Fusion"])
        application.setProperty(theme.STYLED, True)
    application.setOrganizationName("iso20k-audit")
    application.setApplicationName("iso20k-audit")
    application.setApplicationDisplayName("ISO20K Audit Workbench")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("iso20k-audit")
    if files and _hand_over(folder, files):
        return 0
    appearance.apply()
    languages.apply()
    window = MainWindow(whole=False)
    window.show()

    def go_on() -> None:
        from PySide6.QtGui import QIcon

        window.complete()

        from iso20k_audit.ui.process.crash_log import CrashLog

        crash_log = CrashLog(application)
        crash_log.report_wanted.connect(_report_problem)
        application.setWindowIcon(QIcon(str(resource("icons/iso20k-audit.png"))))
        window.open_workspace(folder or settings.last_workspace(), audit=audit)
        window.packages.open_files(files)
        from iso20k_audit.ui.process.collecting import Collecting

        QTimer.singleShot(SETTLED_MS, Collecting(application).start)
        import signal

        signal.signal(signal.SIGINT, lambda *_: windows.close_all())
        window.helping.greet()

    _AfterPaint(window, go_on)
    return int(application.exec())

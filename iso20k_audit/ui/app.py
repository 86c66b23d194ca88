"""Starts the window: paints first, loads the data layer afterwards."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from iso20k_audit import __version__
from iso20k_audit.assets import resource
from iso20k_audit.ui import appearance, settings
from iso20k_audit.ui.crash_log import CrashLog
from iso20k_audit.ui.main_window import MainWindow


def run(folder: Path | None, *, audit: str = "") -> int:
    """Shows the window on a workspace until it is closed. Returns the exit status.

    Args: folder of the workspace (None: the one open last, else the usual place); number or id of the
        audit to open (empty: the one open last).
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setOrganizationName("iso20k-audit")
    application.setApplicationName("iso20k-audit")
    application.setApplicationDisplayName("ISO20K Audit Workbench")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("iso20k-audit")
    icon = resource("icons/iso20k-audit.png")
    if icon.is_file():
        application.setWindowIcon(QIcon(str(icon)))
    appearance.apply()
    crash_log = CrashLog(application)
    window = MainWindow()
    window.show()
    QTimer.singleShot(0, lambda: window.open_workspace(folder or settings.last_workspace(), audit=audit))
    signal.signal(signal.SIGINT, lambda *_: window.close())
    status = application.exec()
    crash_log.deleteLater()
    return int(status)

"""What happens with errors nobody expected: a line in a log without audit content, and a calm word to the user."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from iso20k_audit import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

LARGEST_LOG = 500_000


def log_file() -> Path:
    """Where errors are written."""
    from platformdirs import user_log_path

    return user_log_path("iso20k-audit", appauthor=False) / "window.log"


def write(kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Appends an error: its type and the lines of code, never its message, which may quote the audit.

    Returns the file; None if it cannot be written.
    """
    try:
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LARGEST_LOG:
            file.replace(file.with_suffix(".old.log"))
        lines = "".join(traceback.format_tb(trace))
        stamp = datetime.now().astimezone().isoformat(timespec="seconds")
        with file.open("a", encoding="utf-8") as log:
            log.write(f"--- {stamp} version {__version__}\n{lines}{kind.__name__}\n")
    except OSError:
        return None  # an error about the error log helps nobody; the dialog still appears
    return file


class CrashLog(QObject):
    """Takes over Python's two last resorts. Keep it alive as long as the application.

    Signals:
        report_wanted: the user wants to save a problem report.
    """

    report_wanted = Signal()
    _caught = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self._box: QMessageBox | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.__excepthook__(kind, error, trace)
        self._caught.emit(kind, write(kind, trace))

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_type is SystemExit:
            return
        sys.__excepthook__(
            arguments.exc_type, arguments.exc_value or arguments.exc_type(), arguments.exc_traceback
        )
        self._caught.emit(arguments.exc_type, write(arguments.exc_type, arguments.exc_traceback))

    def _tell(self, kind: type[BaseException], file: Path | None) -> None:
        if self._shown:
            return
        self._shown = True
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("The program met an error it did not expect."))
        place = self.tr("What happened was written to {} (without anything of the audit).").format(file)
        box.setInformativeText(
            self.tr("What the line at the foot of the window calls saved is safe. You can go on working.")
            + ("\n\n" + place if file else "")
        )
        box.setDetailedText(kind.__name__)
        report = box.addButton(self.tr("Save a problem report…"), QMessageBox.ButtonRole.ActionRole)
        report.clicked.connect(self.report_wanted)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.finished.connect(self._on_read)
        self._box = box  # without a window as parent nobody else holds it
        box.open()

    def _on_read(self, _result: int) -> None:
        self._shown = False

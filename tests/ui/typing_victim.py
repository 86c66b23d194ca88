"""The real program, in which somebody types a note and never stops; killed by `test_killed_while_typing`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from iso20k_audit.ui.app import run
from iso20k_audit.ui.process import windows

WORDS = "Seen at desk 4: ticket INC0048213 closed without confirmation. "


def main(folder: Path, audit: str) -> None:
    application = QApplication(["victim", "-style", "Fusion"])
    typed = 0
    timer = QTimer(application, interval=25)

    def key() -> None:
        nonlocal typed
        [window] = windows.all_windows()
        fieldwork = window.pages.get("fieldwork")
        if fieldwork is None or not fieldwork.pane.question or fieldwork.pane.note.isReadOnly():
            return
        note = fieldwork.pane.note
        if typed == 0:
            note.setFocus()
        letter = WORDS[typed % len(WORDS)]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(note, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        typed += 1
        print(f"{typed}", flush=True)

    timer.timeout.connect(key)
    QTimer.singleShot(500, timer.start)
    run(folder, audit=audit)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

"""Garbage is collected in the UI thread, never in another.

Widgets that refer to each other are freed by whichever thread Python happens to collect in; a widget freed in a
thread of the store takes the program with it. So Python's own collecting stays off and a timer does it here.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
FULL_EVERY_SECONDS = 30.0
"""A full collection looks at everything made since the start; more often it would be felt."""


class Collecting(QObject):
    """Collects by Python's own thresholds, on a timer of the thread it lives in.

    Args: owner: the application; collecting ends with it.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        gc.disable()
        self._full_at = time.monotonic()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """From now on; what was loaded until now stays and is not looked through again."""
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collects as much as is due."""
        young, middle, old = gc.get_count()
        first, second, third = gc.get_threshold()
        if old > third and time.monotonic() - self._full_at > FULL_EVERY_SECONDS:
            gc.collect(2)
            self._full_at = time.monotonic()
        elif middle > second:
            gc.collect(1)
        elif young > first:
            gc.collect(0)

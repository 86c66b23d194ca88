"""Threads for work beside the window, a few at once, and the way back to the UI thread.

Not pools of Qt's: the end of a `QThreadPool` waits for its threads while it keeps Python from going on, so a window
that ends while one of them runs Python waits for ever.
"""

from __future__ import annotations

import atexit
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

STAYS_SECONDS = 5.0
"""A thread waits so long for more work: the UI thread waits a little for each that is started."""


class Crew:
    """At most `size` threads that do what they are given, in order or the newest first.

    Nothing waits for them unless it is asked to: they end with the process, wherever they are.
    """

    def __init__(self, name: str, size: int, *, newest_first: bool = False) -> None:
        self._name = name
        self._size = size
        self._newest_first = newest_first
        self._waiting: deque[Callable[[], None]] = deque()
        self._threads = self._idle = 0
        self._change = threading.Condition()
        _open_post()

    def start(self, work: Callable[[], None]) -> None:
        """Has it done as soon as a thread is free."""
        with self._change:
            self._waiting.append(work)
            if len(self._waiting) <= self._idle or self._threads == self._size:
                self._change.notify_all()
                return
            self._threads += 1
        threading.Thread(target=self._run, name=self._name, daemon=True).start()

    def clear(self) -> None:
        """Forgets what has not been begun."""
        with self._change:
            self._waiting.clear()
            self._change.notify_all()

    def wait(self, seconds: float | None = None) -> bool:
        """Waits until everything is done. Returns whether it is."""
        with self._change:
            return self._change.wait_for(lambda: not self._waiting and self._idle == self._threads, seconds)

    def _run(self) -> None:
        while True:
            with self._change:
                self._idle += 1
                self._change.notify_all()
                more = self._change.wait_for(lambda: self._waiting, STAYS_SECONDS)
                self._idle -= 1
                if not more:
                    self._threads -= 1
                    return
                work = self._waiting.pop() if self._newest_first else self._waiting.popleft()
            try:
                work()
            except Exception:  # the next work must still be done
                threading.excepthook(threading.ExceptHookArgs([*sys.exc_info(), threading.current_thread()]))
            del work  # it may hold what should go


class _Post(QObject):
    """Lives in the UI thread as long as the program, so that no thread ever tells something that is gone."""

    came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def _hand_over(self, call: Callable[[], None]) -> None:
        call()


_sending = threading.RLock()
_post: _Post | None = None


def deliver(call: Callable[[], None]) -> None:
    """Has `call()` done on the UI thread, after what was delivered before; not at all once the program ends.

    For threads of a `Crew`. The call looks for itself whether what it is for is still there.
    """
    with _sending:
        if _post is not None and isValid(_post):
            with suppress(RuntimeError):
                _post.came.emit(call)


def _open_post() -> None:
    global _post  # noqa: PLW0603  (one UI thread per process)
    if _post is None or not isValid(_post):
        _post = _Post()
        atexit.register(_close_post)


def _close_post() -> None:
    """Before Qt is taken down: a thread that is stopped by Python's end inside of Qt aborts the process."""
    global _post  # noqa: PLW0603
    got = _sending.acquire(timeout=2)
    _post = None
    if got:
        _sending.release()

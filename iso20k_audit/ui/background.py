"""Questions whose answer may come late: only the newest counts, and long ones leave the reader alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

T = TypeVar("T")


class Latest:
    """Asks the reading thread and drops answers that a newer question has overtaken.

    Without this an answer read before a save could be shown after it, and put old text over new.
    """

    def __init__(self, session: Session, owner: QObject) -> None:
        self._session = session
        self._owner = owner
        self._serial = 0

    def ask(self, job: Callable[[Ledger], T], then: Callable[[T], None]) -> None:
        """Reads; `then(answer)` follows on the UI thread unless something newer was asked meanwhile."""
        self._serial += 1
        serial = self._serial

        def answered(answer: T) -> None:
            if serial == self._serial and isValid(self._owner):  # the page may be gone with its workspace
                then(answer)

        self._session.ask(job, answered)

    def drop(self) -> None:
        """Lets go of what was asked: its answer is not wanted any more."""
        self._serial += 1


class OffThread(QObject):
    """Runs a function in a thread of its own; the newest result comes back to the UI thread.

    Not for what the user waits for with progress and cancel: that is a job (see `jobs`).
    """

    _delivered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: Callable[[], None] | None = None
        self._running = False
        self._serial = 0
        self._then: Callable[[Any], None] | None = None
        self._failed: Callable[[AuditError], None] | None = None
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[AuditError], None] | None = None,
    ) -> None:
        """Runs `work()`; an older run that has not started yet is left out."""
        self._serial += 1
        serial = self._serial
        self._then, self._failed = then, failed

        def body() -> None:
            try:
                result: object = work()
                error: AuditError | None = None
            except AuditError as known:
                result, error = None, known
            except Exception as unknown:  # a thread has nobody above it; the page must hear of it
                result, error = (
                    None,
                    AuditError(f"It could not be read ({type(unknown).__name__}: {unknown})."),
                )
            if isValid(self):  # its window may have been closed meanwhile
                with suppress(RuntimeError):
                    self._delivered.emit(serial, result, error)

        with self._lock:
            self._waiting = body
            if self._running:
                return
            self._running = True
        # not a pool of Qt's: its end waits for the work while it keeps Python from going on, for ever
        threading.Thread(target=self._work, name="off-thread", daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._lock:
                body, self._waiting = self._waiting, None
                if body is None:
                    self._running = False
                    return
            body()

    def _deliver(self, serial: int, result: object, error: AuditError | None) -> None:
        if serial != self._serial:
            return
        if error is None:
            if self._then is not None:
                self._then(result)
        elif self._failed is not None:
            self._failed(error)

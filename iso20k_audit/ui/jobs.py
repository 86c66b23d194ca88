"""The one runner for everything that takes longer than a blink: attaching, exporting, checking.

A job is a function that takes `progress(done, total, what)`; it runs in a thread, can be cancelled (progress
raises Cancelled), and ends in the UI thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError, Cancelled
from iso20k_audit.ui.crew import Crew, deliver

Progress = Callable[[int, int, str], None]
EMIT_EVERY_SECONDS = 0.05
AT_ONCE = 2
LEAVE_AFTER_SECONDS = 10.0
"""A job that does not stop when it is asked to is waited for so long when the window closes."""


class Job(QObject):
    """One running job.

    Signals:
        progressed(done, total, what): at most twenty times a second; done and total in the job's own unit.
        finished(result), failed(AuditError), cancelled: exactly one of them ends the job.
    """

    progressed = Signal(object, object, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, title: str, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Asks the job to stop at its next step."""
        self._stop.set()

    def _progress(self, done: int, total: int, what: str) -> None:
        if self._stop.is_set() or not isValid(self):  # its window may be gone
            raise Cancelled
        now = time.monotonic()
        if now - self._last > EMIT_EVERY_SECONDS or done >= total:
            self._last = now
            deliver(lambda: self.progressed.emit(done, total, what) if isValid(self) else None)

    def run(self) -> None:
        """Does the work; called in a thread by `JobRunner`."""
        outcome: tuple[str, Any]
        try:
            if self._stop.is_set() or not isValid(self):
                raise Cancelled
            outcome = ("finished", self._work(self._progress))
        except Cancelled:
            outcome = ("cancelled", None)
        except AuditError as error:
            outcome = ("failed", error)
        except Exception as error:  # a thread has nobody above it; the window must hear of it
            from iso20k_audit.ui.process import crash_log

            crash_log.write(type(error), error.__traceback__)
            outcome = ("broken", f"{type(error).__name__}: {error}")
        deliver(lambda: self._on_ended(outcome) if isValid(self) else None)

    def _on_ended(self, outcome: tuple[str, Any]) -> None:
        how, what = outcome
        if how == "finished":
            self.finished.emit(what)
        elif how == "failed":
            self.failed.emit(what)
        elif how == "broken":
            words = self.tr("{title} failed ({error}).").format(title=self.title, error=what)
            self.failed.emit(AuditError(words))
        else:
            self.cancelled.emit()


class JobRunner(QObject):
    """Starts jobs and knows which are running.

    Signals:
        started(Job): shown by the status line with progress and cancel.
        idle: no job is running any more.
    """

    started = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = Crew("job", AT_ONCE)
        self.running: list[Job] = []

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[AuditError], None] | None = None,
    ) -> Job:
        """Runs `work(progress)` in a thread; `then(result)` or `failed(error)` follows on the UI thread."""
        job = Job(title, work, self)
        if then is not None:
            job.finished.connect(then)
        if failed is not None:
            job.failed.connect(failed)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(lambda *_args, job=job: self._on_over(job))
        self.running.append(job)
        self.started.emit(job)
        self._crew.start(job.run)
        return job

    def _on_over(self, job: Job) -> None:
        if job in self.running:
            self.running.remove(job)
            job.deleteLater()
        if not self.running:
            self.idle.emit()

    def cancel_all(self) -> None:
        """Asks every job to stop and waits for them a while (on closing the window); none is begun any more."""
        for job in self.running:
            job.cancel()
        self._crew.wait(LEAVE_AFTER_SECONDS)

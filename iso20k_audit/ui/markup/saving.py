"""Keeps the marks of one picture and their record together: a draft at once, a record when the hand rests."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError, Cancelled
from iso20k_audit.model.markup import Markup
from iso20k_audit.services import markup as service
from iso20k_audit.services.markup import Place

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Workspace
    from iso20k_audit.store.ledger import Ledger, Row
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

DRAFT_AFTER_MS = 300
"""From a finished mark to its draft on the disk."""

RECORD_AFTER_MS = 2_500
"""Of rest: each record brings a copy of the picture into the vault, so marks set in one go make one."""

Answer = tuple["Row", dict[str, list[str]]]
LeftOver = tuple[Markup, dict[str, list[str]]]


class MarkupSaver(QObject):
    """Saves marks as they are made.

    Signals:
        changed(state): `typing`, `saving`, `saved` or `failed`.
        recorded(Row): the record as it stands, after a save or a change made elsewhere.
        failed(text): it was not recorded; the text says why.
    """

    changed = Signal(str)
    recorded = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._place = session, jobs, place
        self._workspace: Workspace | None = session.workspace
        self._seen: dict[str, list[str]] = {}
        self._stored = Markup()
        self._wanted = Markup()
        self._running = False
        self._drafted = False
        self._finished = False
        self._left_over: LeftOver | None = None
        self._one_at_a_time = threading.Lock()
        self._then: Callable[[], None] | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        self._record_timer = QTimer(self, singleShot=True, interval=RECORD_AFTER_MS)
        self._record_timer.timeout.connect(self.flush)

    def load(self) -> None:
        """Reads the record; `recorded` follows. What is not recorded yet is kept."""
        self._session.ask(lambda ledger: service.read(ledger, self._place), self._on_read)

    def load_with_draft(self) -> None:
        """Reads the record as `load` does, and what was drawn before and never recorded."""
        person = self._session.person_id

        def read(ledger: Ledger) -> tuple[Answer, LeftOver | None]:
            return service.read(ledger, self._place), service.kept_draft(ledger, self._place, person)

        def show(found: tuple[Answer, LeftOver | None]) -> None:
            if isValid(self):
                self._left_over = found[1]
                self._on_read(found[0])

        self._session.ask(read, show)

    def take_left_over(self) -> Markup | None:
        """What was drawn before and never recorded, once: it is saved as if it was drawn now."""
        left, self._left_over = self._left_over, None
        if left is None or self.is_dirty or self._running:
            return None
        markup, seen = left
        self._drafted = True
        if markup.agrees(self._stored):
            self._keep_draft()  # it is recorded already: forgets the draft
            return None
        self._seen = {name: list(versions) for name, versions in seen.items()}
        return markup

    def forget(self) -> None:
        """What was drawn and could not be recorded is given up; its draft goes too."""
        self._draft_timer.stop()
        self._record_timer.stop()
        self._wanted, self._drafted = self._stored, False
        if self._usable():
            place = self._place
            self._session.write(lambda ledger: service.forget_draft(ledger, place))

    def _on_read(self, answer: Answer) -> None:
        if not isValid(self) or self.is_dirty or self._running:  # the window may be gone meanwhile
            return
        self._wanted = service.markup_of(answer[0])
        self._take(answer)

    def _take(self, answer: Answer) -> None:
        row, self._seen = answer
        self._stored = service.markup_of(row)
        self.recorded.emit(row)

    @property
    def is_dirty(self) -> bool:
        """Whether marks are not recorded yet."""
        return not self._wanted.agrees(self._stored)

    def keep(self, markup: Markup) -> None:
        """These are the marks now."""
        self._wanted = markup
        if not self.is_dirty and not self._drafted and not self._running:
            self._record_timer.stop()
            self.changed.emit("saved")
            return
        self._draft_timer.start()
        self._record_timer.start()
        self.changed.emit("typing")

    def _keep_draft(self) -> None:
        markup, seen, place = self._wanted, self._seen, self._place
        if not self._usable():
            return
        self._drafted = True
        if self.is_dirty:
            self._session.write(lambda ledger: service.keep_draft(ledger, place, markup, seen))
        elif not self._running:
            self._drafted = False
            self._session.write(lambda ledger: service.forget_draft(ledger, place))

    def _usable(self) -> bool:
        return self._workspace is not None and self._workspace is self._session.workspace

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Records what is not recorded yet, in a job; `then()` follows once all of it is durable."""
        self._draft_timer.stop()
        self._record_timer.stop()
        self._then = then or self._then
        if self._running:
            return  # it goes on with what came meanwhile
        if not self.is_dirty or not self._usable():
            if self._drafted and self._usable():
                self._keep_draft()
            self._end()
            return
        workspace, place, markup, seen = self._workspace, self._place, self._wanted, self._seen
        assert workspace is not None

        def work(progress: Progress) -> Answer:
            with self._one_at_a_time:
                if self._finished:
                    raise Cancelled
                return service.save(workspace, place, markup, seen, progress)

        self._running = True
        self.changed.emit("saving")
        job = self._jobs.start(self.tr("Recording marks"), work, self._on_saved, self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _end(self) -> None:
        then, self._then = self._then, None
        if not self.is_dirty:
            self.changed.emit("saved")
        if then is not None:
            then()

    def _on_saved(self, answer: Answer) -> None:
        if not isValid(self):
            self._session.notify({self._place.kind})
            return
        self._running = self._drafted = False
        self._take(answer)
        self._session.notify({self._place.kind})
        if self.is_dirty:  # more was drawn while the copy was made
            self.flush()
        else:
            self._end()

    def _on_failed(self, error: AuditError) -> None:
        if not isValid(self):
            return
        self._running = False
        self._then = None
        self.changed.emit("failed")
        self.failed.emit(str(error))

    def _on_cancelled(self) -> None:
        self._on_failed(AuditError(self.tr("Recording the marks was cancelled; they are kept as a draft.")))

    def finish(self) -> bool:
        """Records at once and waits for it; for the moment when the workspace is about to close.

        Returns: whether everything is recorded. If not, it is kept as a draft, and saving goes on.
        """
        self._draft_timer.stop()
        self._record_timer.stop()
        self._finished = True
        if not self._usable() or self._workspace is None:
            return not self.is_dirty
        workspace, place = self._workspace, self._place
        try:
            with self._one_at_a_time:  # a job that is at it comes to its end, one that waits gives up
                if self._running:
                    row, self._seen = workspace.read(lambda ledger: service.read(ledger, place))
                    self._stored = service.markup_of(row)
                if self.is_dirty:
                    self._take(service.save(workspace, place, self._wanted, self._seen))
                elif self._drafted:  # what was drawn was taken back
                    workspace.write(lambda ledger: service.forget_draft(ledger, place))
        except AuditError as error:
            markup, seen = self._wanted, self._seen
            with contextlib.suppress(AuditError):
                workspace.write(lambda ledger: service.keep_draft(ledger, place, markup, seen))
                self._drafted = True
            self._finished = False
            self.changed.emit("failed")
            self.failed.emit(str(error))
            return False
        self._drafted = False
        return True

"""What the window works on: the open workspace and audit, and the way to and from its threads.

Nothing here blocks: jobs run on the workspace's threads, results come back to the UI thread. The data
layer is imported in a thread after the first paint, so this module imports Qt only.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from iso20k_audit.model.errors import AuditError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.store.workspace import Workspace

T = TypeVar("T")


class Session(QObject):
    """One window's workspace, audit and acting person.

    Signals:
        opened: a workspace is open and its data layer loaded.
        open_failed(error): it could not be opened.
        audit_opened(audit_id): another audit is in hand.
        recorded(kinds): records of these kinds were changed (a frozenset of kind names).
        saving: something was handed to the writer and is not durable yet.
        saved(datetime): everything handed over so far is durable; when COMMIT last returned (None: never).
        save_failed(text): a change was not saved; the text says what is safe and what to do.
        refused(text): a rule or input error; nothing was changed.
        typing: text is being typed that is only a draft yet.
    """

    opened = Signal()
    open_failed = Signal(object)
    audit_opened = Signal(str)
    recorded = Signal(object)
    saving = Signal()
    saved = Signal(object)
    save_failed = Signal(str)
    refused = Signal(str)
    typing = Signal()
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.folder: Path | None = None
        self.audit_id = ""
        self.recovered: list[Any] = []
        self.saved_at: datetime | None = None
        self._pending = 0
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    # -- opening ------------------------------------------------------------------------------------

    def open(
        self,
        folder: Path | None,
        *,
        create: bool = True,
        person: str | None = None,
        read_only: bool = False,
    ) -> None:
        """Opens a workspace (None: the usual place) in a thread; `opened` or `open_failed` follows.

        One that is `read_only` can be open while somebody else writes to it; every change is refused.
        """
        self.close()
        self.folder = folder

        def load() -> None:
            try:
                from iso20k_audit.services import drafts, workspaces

                place = folder or workspaces.default_folder()
                recovered: list[Any] = []
                workspace = workspaces.open_workspace(
                    place, create=create and not read_only, read_only=read_only
                )
                try:
                    if not read_only:
                        workspaces.act_as(workspace, person)
                        recovered = workspace.write(drafts.recover)
                except BaseException:
                    workspace.close()  # else the failed window would keep everybody out
                    raise
            except AuditError as error:
                failure = error
                self._delivered.emit(lambda: self.open_failed.emit(failure))
            except Exception as error:  # the loader thread has nobody above it; the window must hear of it
                place_name = folder or "The workspace"
                wrapped = AuditError(f"{place_name}: could not be opened ({type(error).__name__}: {error}).")
                self._delivered.emit(lambda: self.open_failed.emit(wrapped))
            else:
                self._delivered.emit(lambda: self._take(workspace, recovered))

        threading.Thread(target=load, name="workspace-loader", daemon=True).start()

    def _take(self, workspace: Workspace, recovered: list[Any]) -> None:
        self.workspace = workspace
        self.recovered = recovered
        self.opened.emit()

    def open_audit(self, audit_id: str) -> None:
        """Takes another audit in hand."""
        self.audit_id = audit_id
        self.audit_opened.emit(audit_id)

    def close(self) -> None:
        """Waits for what was handed over, then lets the workspace go."""
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None
            self.audit_id = ""

    @property
    def person_id(self) -> str:
        """Id of the acting person, or empty."""
        person = self.workspace.person if self.workspace else None
        return person.id if person else ""

    @property
    def person_name(self) -> str:
        """Name of the acting person, or empty."""
        person = self.workspace.person if self.workspace else None
        return person.name if person else ""

    # -- working ------------------------------------------------------------------------------------

    def write(
        self,
        job: Callable[[Ledger], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[AuditError], object] | None = None,
    ) -> None:
        """Runs a job in one write transaction; `then(result)` follows on the UI thread once it is durable.

        On an error nothing is changed and `failed(error)` is called if given; `save_failed` is emitted in
        any case, `refused` unless `failed` returned True, which says that it told the user itself.
        """
        if self.workspace is None:
            return
        if self.workspace.read_only:
            self._report(self._only_reading(), failed)
            return
        kinds: set[str] = set()

        def noted(ledger: Ledger) -> T:
            result = job(ledger)
            kinds.update(change.kind for change in ledger.recorded)
            return result

        self._pending += 1
        self.saving.emit()
        future = self.workspace.submit(noted)
        future.add_done_callback(
            lambda done: self._delivered.emit(lambda: self._written(done, frozenset(kinds), then, failed))
        )

    def _written(
        self,
        future: Future[T],
        kinds: frozenset[str],
        then: Callable[[T], None] | None,
        failed: Callable[[AuditError], object] | None,
    ) -> None:
        self._pending -= 1
        error = future.exception()
        if error is not None:
            self._report(error, failed)
            return
        self.saved_at = datetime.now().astimezone()
        if self._pending == 0:
            self.saved.emit(self.saved_at)
        if then is not None:
            then(future.result())
        if kinds:
            self.recorded.emit(kinds)

    def _only_reading(self) -> AuditError:
        from iso20k_audit.model.errors import InputError

        return InputError(
            self.tr("This window is open for reading only; nothing was changed."),
            self.tr("Close it where it is open for writing, then open it here again."),
        )

    def _report(self, error: BaseException, failed: Callable[[AuditError], object] | None) -> None:
        from iso20k_audit.model.errors import InputError

        if not isinstance(error, AuditError):
            error = AuditError(
                f"Something unexpected happened ({type(error).__name__}: {error}). Nothing was changed."
            )
        told = failed is not None and failed(error) is True
        if isinstance(error, InputError):
            if not told:
                self.refused.emit(str(error))
            if self._pending == 0:
                self.saved.emit(self.saved_at)
        else:
            self.save_failed.emit(str(error))

    def ask(self, job: Callable[[Ledger], T], then: Callable[[T], None]) -> None:
        """Runs a reading job; `then(result)` follows on the UI thread. Writes handed over before are seen
        only once they are durable, so ask again on `recorded`."""
        if self.workspace is None:
            return
        future = self.workspace.ask(job)

        def answered() -> None:
            error = future.exception()
            if error is not None:
                self.refused.emit(self.tr("This could not be read: {}").format(error))
            else:
                then(future.result())

        future.add_done_callback(lambda _done: self._delivered.emit(answered))

    def notify(self, kinds: Iterable[str]) -> None:
        """Says that records were changed by a job that wrote through the workspace itself."""
        self.saved_at = datetime.now().astimezone()
        if self._pending == 0:
            self.saved.emit(self.saved_at)
        self.recorded.emit(frozenset(kinds))

    def say_settled(self) -> None:
        """Says again what is saved: what was being typed is as it is recorded."""
        if self._pending == 0:
            self.saved.emit(self.saved_at)

    @property
    def is_saving(self) -> bool:
        """Something handed over is not durable yet."""
        return self._pending > 0

    def settle(self, seconds: float) -> bool:
        """Waits, briefly, until everything handed over is durable or refused. Returns whether it is."""
        until = time.monotonic() + seconds
        while self._pending and time.monotonic() < until:
            QCoreApplication.sendPostedEvents(self)
            time.sleep(0.001)
        return not self._pending

    def _deliver(self, call: Callable[[], None]) -> None:
        call()

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
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui.process import sharing

if TYPE_CHECKING:
    from concurrent.futures import Future

    from iso20k_audit.store.ledger import Change, Ledger, Person
    from iso20k_audit.store.workspace import Workspace

T = TypeVar("T")


class Session(QObject):
    """One window's workspace, audit and acting person. Several sessions can share one open workspace.

    Signals:
        opened: a workspace is open and its data layer loaded.
        open_failed(error): it could not be opened.
        audit_opened(audit_id): another audit is in hand.
        recorded(kinds): records of these kinds were changed (a frozenset of kind names), here or in another
            window on the same workspace.
        acted(changes): what this window itself has just recorded (a tuple of `Change`).
        saving: something was handed to the writer and is not durable yet.
        saved(datetime): everything handed over so far is durable; when COMMIT last returned (None: never).
        save_failed(text): a change was not saved; the text says what is safe and what to do.
        refused(text): a rule or input error; nothing was changed.
        typing: text is being typed that is only a draft yet.
        joined: a text was joined with what another window saved at the same place.
        wanted(page, record id): something inside of a page leads to another page.

    Attributes:
        writer: tells the drafts of several windows apart; empty for the first.
        recovered: places of half-typed text that was found and recorded at opening.
        was_left_open: the process that had the workspace before did not close it.
    """

    opened = Signal()
    open_failed = Signal(object)
    audit_opened = Signal(str)
    recorded = Signal(object)
    acted = Signal(object)
    saving = Signal()
    saved = Signal(object)
    save_failed = Signal(str)
    refused = Signal(str)
    typing = Signal()
    joined = Signal()
    wanted = Signal(str, str)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.folder: Path | None = None
        self.audit_id = ""
        self.recovered: list[Any] = []
        self.was_left_open = False
        self.saved_at: datetime | None = None
        self._pending = 0
        self._opening = 0
        self.writer = ""
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

        One that is `read_only` can be open while somebody else writes to it; every change is refused. One
        that another window of this process has open is shared with it.
        """
        self.close()
        self.folder = folder
        opening = self._opening

        def load() -> None:
            try:
                from iso20k_audit.services import drafts, samples, workspaces

                place = folder or workspaces.default_folder()
                recovered: list[Any] = []
                left_open = workspaces.was_left_open(place)

                def open_it() -> Workspace:
                    workspace = workspaces.open_workspace(
                        place, create=create and not read_only, read_only=read_only
                    )
                    try:
                        if not read_only:
                            workspaces.act_as(workspace, person or samples.acting_person(place))
                            recovered.extend(workspace.write(drafts.recover))
                            if workspace.read(lambda ledger: bool(ledger.drafts())):
                                from iso20k_audit.services import markup

                                recovered.extend(markup.recover(workspace))
                    except BaseException:
                        workspace.close()  # else the failed window would keep everybody out
                        raise
                    return workspace

                workspace = sharing.take(place, self, read_only=read_only, load=open_it)
            except AuditError as error:
                failure = error
                self._delivered.emit(lambda: self.open_failed.emit(failure))
            except Exception as error:  # the loader thread has nobody above it; the window must hear of it
                told = f"{type(error).__name__}: {error}"
                wrapped = AuditError(
                    self.tr("{place}: could not be opened ({error}).").format(place=folder, error=told)
                    if folder
                    else self.tr("The workspace could not be opened ({error}).").format(error=told)
                )
                self._delivered.emit(lambda: self.open_failed.emit(wrapped))
            else:
                self._delivered.emit(lambda: self._take(workspace, recovered, opening, left_open=left_open))

        threading.Thread(target=load, name="workspace-loader", daemon=True).start()

    def _take(self, workspace: Workspace, recovered: list[Any], opening: int, *, left_open: bool) -> None:
        if opening != self._opening:  # closed, or another one was wanted meanwhile
            sharing.leave(workspace, self)
            return
        self.workspace = workspace
        self.recovered = recovered
        alone = not sharing.others(workspace, self)
        self.was_left_open = left_open and alone and not workspace.read_only
        self.opened.emit()

    def open_audit(self, audit_id: str) -> None:
        """Takes another audit in hand."""
        self.audit_id = audit_id
        self.audit_opened.emit(audit_id)
        person = self.workspace.person if self.workspace else None
        if not audit_id or person is None:
            return

        def acts_as(ledger: Ledger) -> Person | None:
            from iso20k_audit.services.joining import person_in

            return person_in(ledger, audit_id, person)

        self.ask(acts_as, self._act_as)

    def _act_as(self, person: Person | None) -> None:
        """Somebody whom a lead auditor knows under another id works under that id in the lead's audit."""
        if person is not None and self.workspace is not None and person.id != self.person_id:
            self.workspace.person = person
            self.audit_opened.emit(self.audit_id)

    def close(self) -> None:
        """Lets the workspace go; the last window on it waits for what was handed over."""
        self._opening += 1
        if self.workspace is not None:
            sharing.leave(self.workspace, self)
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
        changes: list[Change] = []

        def noted(ledger: Ledger) -> T:
            result = job(ledger)
            changes.extend(ledger.recorded)
            return result

        self._pending += 1
        self.saving.emit()
        future = self.workspace.submit(noted)
        future.add_done_callback(
            lambda done: self._delivered.emit(lambda: self._written(done, changes, then, failed))
        )

    def _written(
        self,
        future: Future[T],
        changes: list[Change],
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
        if then is not None and _is_awaited(then):
            then(future.result())
        if changes:
            self._tell(frozenset(change.kind for change in changes))
            self.acted.emit(tuple(changes))

    def _tell(self, kinds: frozenset[str]) -> None:
        """Lets every window on the workspace know."""
        listening = sharing.others(self.workspace, self) if self.workspace is not None else []
        for session in (self, *listening):
            session.recorded.emit(kinds)

    def _only_reading(self) -> AuditError:
        from iso20k_audit.model.errors import InputError

        return InputError(
            self.tr("This window is open for reading only; nothing was changed."),
            self.tr("Close it where it is open for writing, then open it here again."),
        )

    def _report(self, error: BaseException, failed: Callable[[AuditError], object] | None) -> None:
        from iso20k_audit.model.errors import InputError

        if not isinstance(error, AuditError):
            from iso20k_audit.ui.process import crash_log

            crash_log.write(type(error), error.__traceback__)
            told_error = f"{type(error).__name__}: {error}"
            error = AuditError(
                self.tr("Something unexpected happened ({}). Nothing was changed.").format(told_error)
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
            elif _is_awaited(then):
                then(future.result())

        future.add_done_callback(lambda _done: self._delivered.emit(answered))

    def notify(self, kinds: Iterable[str]) -> None:
        """Says that records were changed by a job that wrote through the workspace itself."""
        self.saved_at = datetime.now().astimezone()
        if self._pending == 0:
            self.saved.emit(self.saved_at)
        self._tell(frozenset(kinds))

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


def _is_awaited(then: Callable[..., object]) -> bool:
    """Whether who asked is still there: a dialog may be gone before its answer comes."""
    owner = getattr(then, "__self__", None)
    if owner is None:
        code, cells = getattr(then, "__code__", None), getattr(then, "__closure__", None) or ()
        names = code.co_freevars if code is not None else ()
        owner = next(
            (cell.cell_contents for name, cell in zip(names, cells, strict=True) if name == "self"), None
        )
    return not isinstance(owner, QObject) or isValid(owner)

"""A workspace: a folder with a database and a vault, one writing thread, one reading thread.

Everything is asked for as a function of a `Ledger` and answered as a `Future`, so that the window never
waits for a disk. A write's future is done when COMMIT has returned: only then is anything "saved".
"""

from __future__ import annotations

import queue
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_documents_path
from sqlalchemy import Engine, text

from iso20k_audit.model.errors import InputError, IntegrityError, NotFound, WorkspaceError
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults, identity, upgrading
from iso20k_audit.store.engine import APPLICATION_ID, copy_database, make_engine, memory_copy
from iso20k_audit.store.holding import WriterLock
from iso20k_audit.store.ledger import Chain, Ledger, Person
from iso20k_audit.store.vault import Vault, sync_folder
from iso20k_audit.store.verifying import refuse_wrong

T = TypeVar("T")
Job = Callable[[Ledger], T]

DATABASE = "workspace.db"
_UNFINISHED = f"{DATABASE}.new"
_STOP: Any = object()


def default_folder() -> Path:
    """Where a workspace is put unless the user says otherwise."""
    return user_documents_path() / "ISO20K Audit Workspace"


def must_be_there(folder: Path) -> None:
    """Refuses a folder without a workspace.

    Raises:
        NotFound: there is none.
    """
    if not (folder / DATABASE).is_file():
        raise NotFound(
            translate("Store", "{folder}: there is no workspace here.").format(folder=folder),
            translate("Store", "Choose another folder or make a new workspace."),
        )


def _lay_out(folder: Path) -> None:
    """Makes the folders and the empty database of a new workspace; the database gets its name last."""
    from iso20k_audit.store.tables import METADATA  # not needed to open a workspace: see `tables`

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "evidence").mkdir()
    (folder / "checklists").mkdir()
    temporary = folder / _UNFINISHED
    engine = make_engine(temporary)
    try:
        with engine.begin() as connection:
            METADATA.create_all(connection)
            upgrading.stamp(Ledger(connection, Chain("")))
            connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
    finally:
        engine.dispose()
    (folder / f"{_UNFINISHED}-journal").unlink(missing_ok=True)
    temporary.rename(folder / DATABASE)


def _clear_away(folder: Path, *, itself: bool) -> None:
    """Removes what `_lay_out` left unfinished; the folder was empty before."""
    for left in (_UNFINISHED, f"{_UNFINISHED}-journal"):
        with suppress(OSError):
            (folder / left).unlink(missing_ok=True)
    for made in ("evidence", "checklists", *([""] if itself else [])):
        with suppress(OSError):
            (folder / made).rmdir()


class Workspace:
    """An open workspace. Use `Workspace.open`; close it, or use it as a context manager."""

    def __init__(self, folder: Path, *, read_only: bool, rebuilt: bool = False) -> None:
        """`rebuilt`: read from a copy in memory with this program's projections, as the file has older ones."""
        self.folder = folder
        self.read_only = read_only
        self.vault = Vault(folder / "evidence")
        self.person: Person | None = None
        self.on_saved: Callable[[datetime], None] | None = None
        self._chain = Chain("")
        self._lock = WriterLock(folder)
        database = folder / DATABASE
        self._rebuilt = rebuilt
        copied = partial(upgrading.rebuilt_copy, database) if rebuilt else None
        self._writer = _Worker("workspace-writer", database, read_only=read_only, made=copied)
        self._reader = _Worker("workspace-reader", database, read_only=True, made=copied)
        self._closed = False

    # -- opening and closing ------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path, *, config: Path | None = None) -> Workspace:
        """Makes a new workspace in an empty or missing folder and opens it.

        Raises:
            InputError: there is a workspace already, or the folder holds other files.
            WorkspaceError: it cannot be made there; nothing is left behind.
        """
        if (folder / DATABASE).exists():
            raise InputError(
                translate("Store", "{folder}: is a workspace already.").format(folder=folder),
                translate("Store", "Open it instead."),
            )
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise InputError(
                translate("Store", "{folder}: is not an empty folder.").format(folder=folder),
                translate("Store", "Choose a new or empty folder."),
            )
        made = not folder.exists()
        try:
            _lay_out(folder)
        except BaseException as error:
            _clear_away(folder, itself=made)
            if isinstance(error, OSError):
                raise faults.of_system(error, folder) from error
            if isinstance(error, faults.REFUSED):
                raise faults.of_database(error, folder / DATABASE) from error
            raise
        return cls.open(folder, config=config)

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, config: Path | None = None) -> Workspace:
        """Opens a workspace, upgrading its projections (after a backup) if an older program made them.

        Raises:
            NotFound: there is no workspace in that folder.
            WorkspaceLocked: another process writes to it (open it `read_only`).
            IntegrityError: it is damaged.
            WorkspaceError: it was made by a newer program, or cannot be written.
        """
        must_be_there(folder)
        rebuilt = False
        if read_only and upgrading.is_outdated(folder / DATABASE):
            try:
                cls.open(folder, config=config).close()
            except IntegrityError:
                raise
            except WorkspaceError:  # somebody writes to it, or nobody can
                rebuilt = True
        workspace = cls(folder, read_only=read_only, rebuilt=rebuilt)
        if not read_only:
            workspace._lock.acquire()
        try:
            upgrading.check_version(folder / DATABASE)
            workspace._writer.start()
            workspace._reader.start()
            if not read_only:
                workspace._take_over(config)
            else:
                workspace._chain = workspace._reader.submit(identity.read_chain).result()
        except BaseException:
            workspace.close()
            raise
        return workspace

    def _take_over(self, config: Path | None) -> None:
        self.vault.clear_incoming()
        shutil.rmtree(self.folder / "tmp", ignore_errors=True)
        if self._writer.submit(upgrading.needs_rebuild).result():
            self._reader.submit(refuse_wrong).result()
            self.backup("before-upgrade")
            self._writer.submit(upgrading.rebuild).result()
        self._chain = self._writer.submit(lambda ledger: identity.claim(ledger, config)).result()

    def close(self) -> None:
        """Finishes what was asked for, then lets the folder go."""
        if self._closed:
            return
        self._closed = True
        self._writer.stop()
        self._reader.stop()
        self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- working ------------------------------------------------------------------------------------

    def submit(self, job: Job[T]) -> Future[T]:
        """Runs `job` in one write transaction on the writing thread; done when it is durable.

        When it raises, nothing of it is kept.
        """
        return self._writer.submit(job, self._chain, self.person, self.on_saved)

    def write(self, job: Job[T]) -> T:
        """Like `submit`, and waits. Not for the UI thread."""
        return self.submit(job).result()

    def ask(self, job: Job[T]) -> Future[T]:
        """Runs a reading `job` on the reading thread; sees what is committed."""
        return self._reader.submit(job, self._chain)

    def read(self, job: Job[T]) -> T:
        """Like `ask`, and waits. Not for the UI thread."""
        return self.ask(job).result()

    def snapshot(self) -> Snapshot:
        """A frozen copy to read at leisure (reports, exports) without holding up the writer."""
        return Snapshot(self.folder, rebuilt=self._rebuilt)

    def backup(self, reason: str = "by-hand") -> Path:
        """Copies the database into `backups/`, checks the copy by opening it, and returns its path.

        Evidence files are never altered and so need no second copy inside the workspace.

        Raises:
            IntegrityError: the workspace's database, or the copy, is damaged.
            WorkspaceError: the copy cannot be written; nothing of it is left.
        """
        folder = self.folder / "backups"
        stamp = datetime.now().astimezone().strftime("%Y%m%dT%H%M%S%f")[:18]
        target = folder / f"workspace-{stamp}-{reason}.db"
        temporary = target.with_suffix(".tmp")
        try:
            folder.mkdir(exist_ok=True)
            for left in folder.glob("workspace-*.tmp*"):  # of a backup that was killed
                left.unlink(missing_ok=True)
            copy_database(self.folder / DATABASE, temporary)
            upgrading.verify_copy(temporary, self.folder / DATABASE)
            temporary.replace(target)
            sync_folder(folder)
        except OSError as error:
            raise faults.of_system(error, folder) from error
        finally:
            with suppress(OSError):
                for left in folder.glob(f"{temporary.name}*"):
                    left.unlink(missing_ok=True)
        return target

    def private_folder(self) -> Path:
        """A folder for temporary files that are gone when the workspace is opened next."""
        folder = self.folder / "tmp"
        folder.mkdir(mode=0o700, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=folder))


class Snapshot:
    """A frozen copy of the database in memory, with the workspace's vault."""

    def __init__(self, folder: Path, *, rebuilt: bool = False) -> None:
        """`rebuilt`: with this program's projections instead of those of the file.

        Raises:
            IntegrityError: the database is too damaged to be copied.
        """
        self.vault = Vault(folder / "evidence")
        self.folder = folder
        database = folder / DATABASE
        self._engine = upgrading.rebuilt_copy(database) if rebuilt else memory_copy(database)

    def read(self, job: Job[T]) -> T:
        """The result of a reading job."""
        try:
            with self.opened() as ledger:
                return job(ledger)
        except faults.REFUSED as error:
            raise faults.of_database(error, self.folder / DATABASE, reading=True) from error

    @contextmanager
    def opened(self) -> Iterator[Ledger]:
        """The copy itself, for a check; what the database refuses is raised as it is."""
        with self._engine.connect() as connection:
            yield Ledger(connection, Chain(""))

    def close(self) -> None:
        """Frees the memory."""
        self._engine.dispose()

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Worker:
    """A thread that owns one connection and runs jobs in order, each in a transaction."""

    def __init__(
        self, name: str, database: Path, *, read_only: bool, made: Callable[[], Engine] | None = None
    ) -> None:
        self._made = made or partial(make_engine, database, read_only=read_only)
        self._jobs: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._database = database
        self._read_only = read_only
        self._engine: Engine | None = None
        self._started = False

    def start(self) -> None:
        self._started = True
        self._thread.start()

    def submit(
        self,
        job: Job[T],
        chain: Chain | None = None,
        person: Person | None = None,
        on_saved: Callable[[datetime], None] | None = None,
    ) -> Future[T]:
        future: Future[T] = Future()
        if not self._started:
            future.set_exception(
                WorkspaceError(
                    translate("Store", "The workspace is closed."), translate("Store", "Open it again.")
                )
            )
            return future
        self._jobs.put((job, chain or Chain(""), None if self._read_only else person, on_saved, future))
        return future

    def stop(self) -> None:
        if self._started:
            self._started = False
            self._jobs.put(_STOP)
            self._thread.join()

    def _run(self) -> None:
        while (item := self._jobs.get()) is not _STOP:
            job, chain, person, on_saved, future = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = self._transact(job, chain, person)
            except BaseException as error:
                future.set_exception(error)
            else:
                if on_saved is not None:
                    on_saved(datetime.now().astimezone())
                future.set_result(result)
        if self._engine is not None:
            self._engine.dispose()

    def _transact(self, job: Job[T], chain: Chain, person: Person | None) -> T:
        before = replace(chain)
        try:
            if self._engine is None:
                self._engine = self._made()
            with self._engine.begin() as connection:
                return job(Ledger(connection, chain, person))
        except faults.REFUSED as error:
            chain.go_back_to(before)
            self._reopen()
            raise faults.of_database(error, self._database, reading=self._read_only) from error
        except BaseException:
            chain.go_back_to(before)
            raise

    def _reopen(self) -> None:
        """After an I/O error a handle may believe in pages that never reached the disk: never reuse it."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

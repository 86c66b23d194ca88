"""A workspace: a folder with a database and a vault, one writing thread, one reading thread.

Everything is asked for as a function of a `Ledger` and answered as a `Future`, so that the window never
waits for a disk. A write's future is done when COMMIT has returned: only then is anything "saved".
"""

from __future__ import annotations

import queue
import shutil
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_documents_path
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from iso20k_audit.model.errors import InputError, NotFound, WorkspaceError
from iso20k_audit.store import identity, upgrading
from iso20k_audit.store.engine import APPLICATION_ID, copy_database, make_engine
from iso20k_audit.store.holding import WriterLock
from iso20k_audit.store.ledger import Chain, Ledger, Person
from iso20k_audit.store.vault import Vault

T = TypeVar("T")
Job = Callable[[Ledger], T]

DATABASE = "workspace.db"
_STOP: Any = object()


def default_folder() -> Path:
    """Where a workspace is put unless the user says otherwise."""
    return user_documents_path() / "ISO20K Audit Workspace"


class Workspace:
    """An open workspace. Use `Workspace.open`; close it, or use it as a context manager."""

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self.folder = folder
        self.read_only = read_only
        self.vault = Vault(folder / "evidence")
        self.person: Person | None = None
        self.on_saved: Callable[[datetime], None] | None = None
        self._chain = Chain("")
        self._lock = WriterLock(folder)
        self._writer = _Worker("workspace-writer", folder / DATABASE, read_only=read_only)
        self._reader = _Worker("workspace-reader", folder / DATABASE, read_only=True)
        self._closed = False

    # -- opening and closing ------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path, *, config: Path | None = None) -> Workspace:
        """Makes a new workspace in an empty or missing folder and opens it.

        Raises:
            InputError: there is a workspace already, or the folder holds other files.
        """
        if (folder / DATABASE).exists():
            raise InputError(f"{folder}: is a workspace already.", "Open it instead.")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise InputError(f"{folder}: is not an empty folder.", "Choose a new or empty folder.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "evidence").mkdir()
            (folder / "checklists").mkdir()
        except OSError as error:
            raise WorkspaceError(
                f"{folder}: cannot be made ({error.strerror}).", "Choose another place."
            ) from error
        from iso20k_audit.store.tables import METADATA  # not needed to open a workspace: see `tables`

        temporary = folder / f"{DATABASE}.new"
        engine = make_engine(temporary)
        with engine.begin() as connection:
            METADATA.create_all(connection)
            upgrading.stamp(Ledger(connection, Chain("")))
            connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
        engine.dispose()
        temporary.rename(folder / DATABASE)
        return cls.open(folder, config=config)

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, config: Path | None = None) -> Workspace:
        """Opens a workspace, upgrading its projections (after a backup) if an older program made them.

        Raises:
            NotFound: there is no workspace in that folder.
            WorkspaceLocked: another process writes to it (open it `read_only`).
            WorkspaceError: it was made by a newer program, or is damaged.
        """
        if not (folder / DATABASE).is_file():
            raise NotFound(
                f"{folder}: there is no workspace here.", "Choose another folder or make a new workspace."
            )
        if read_only and upgrading.is_outdated(folder / DATABASE):
            cls.open(folder, config=config).close()
        workspace = cls(folder, read_only=read_only)
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
        return Snapshot(self)

    def backup(self, reason: str = "by-hand") -> Path:
        """Copies the database into `backups/`, checks the copy by opening it, and returns its path.

        Evidence files are never altered and so need no second copy inside the workspace.
        """
        folder = self.folder / "backups"
        folder.mkdir(exist_ok=True)
        stamp = datetime.now().astimezone().strftime("%Y%m%dT%H%M%S%f")[:18]
        target = folder / f"workspace-{stamp}-{reason}.db"
        temporary = target.with_suffix(".tmp")
        temporary.unlink(missing_ok=True)
        copy_database(self.folder / DATABASE, temporary)
        upgrading.verify_copy(temporary)
        temporary.replace(target)
        from iso20k_audit.store.vault import sync_folder

        sync_folder(folder)
        return target

    def private_folder(self) -> Path:
        """A folder for temporary files that are gone when the workspace is opened next."""
        folder = self.folder / "tmp"
        folder.mkdir(mode=0o700, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=folder))


class Snapshot:
    """A frozen copy of the database in memory, with the workspace's vault."""

    def __init__(self, workspace: Workspace) -> None:
        import sqlcipher3.dbapi2 as driver

        from iso20k_audit.store.engine import connect

        self.vault = workspace.vault
        self.folder = workspace.folder
        memory = driver.connect(":memory:", check_same_thread=False, isolation_level=None)
        origin = connect(workspace.folder / DATABASE, read_only=True)
        try:
            origin.backup(memory)
        finally:
            origin.close()
        from sqlalchemy import create_engine
        from sqlalchemy.pool import StaticPool

        self._engine = create_engine(
            "sqlite+pysqlite://", creator=lambda: memory, module=driver, poolclass=StaticPool
        )

    def read(self, job: Job[T]) -> T:
        """The result of a reading job."""
        with self._engine.connect() as connection:
            return job(Ledger(connection, Chain("")))

    def close(self) -> None:
        """Frees the memory."""
        self._engine.dispose()

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Worker:
    """A thread that owns one connection and runs jobs in order, each in a transaction."""

    def __init__(self, name: str, database: Path, *, read_only: bool) -> None:
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
            future.set_exception(WorkspaceError("The workspace is closed.", "Open it again."))
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
        before = (chain.seq, chain.head, chain.clock, chain.others_unnamed)
        try:
            if self._engine is None:
                self._engine = make_engine(self._database, read_only=self._read_only)
            with self._engine.begin() as connection:
                return job(Ledger(connection, chain, person))
        except DBAPIError as error:
            chain.seq, chain.head, chain.clock, chain.others_unnamed = before
            self._reopen()
            raise WorkspaceError(
                f"{self._database.parent}: not saved ({error.orig}). What was saved before is safe.",
                "Check the disk (space, permissions, connection), then try again.",
            ) from error
        except BaseException:
            chain.seq, chain.head, chain.clock, chain.others_unnamed = before
            raise

    def _reopen(self) -> None:
        """After an I/O error a handle may believe in pages that never reached the disk: never reuse it."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

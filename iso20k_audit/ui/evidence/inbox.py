"""Watches the inbox folder for one window: what is new there for the audit in hand. Looking happens off-thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from iso20k_audit.services.inbox import Found, Inbox, Look, known, move_taken
from iso20k_audit.ui import settings
from iso20k_audit.ui.background import OffThread

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

AGAIN_MS = 1_200
"""Until the next look while something is still being written."""

ANYWAY_MS = 10_000
"""Until the next look where the system reports no changes (network folders, sticks)."""

MOST_REMEMBERED = 5_000


@dataclass(frozen=True, slots=True)
class InboxFile:
    """A complete file in the inbox.

    Attributes:
        known_as: number of the evidence of this audit with the same bytes; empty if there is none.
        dismissed: the user does not want to be told of it again.
    """

    found: Found
    sha256: str
    known_as: str = ""
    dismissed: bool = False

    @property
    def is_new(self) -> bool:
        """Whether it waits for the user."""
        return not self.known_as and not self.dismissed


class InboxWatch(QObject):
    """The inbox of a window.

    Signals:
        changed: files came or went, or became known; look at `files` and `there`.

    Attributes:
        folder: what is watched; None while no folder is chosen.
        there: whether the folder is there now.
        files: complete ones, oldest first.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.folder: Path | None = None
        self.there = False
        self.files: list[InboxFile] = []
        self._inbox: Inbox | None = None
        self._stops: list[Event] = []
        self.destroyed.connect(partial(_set_all, self._stops))  # before the thread is waited for
        self._known: dict[str, str] = {}
        self._off_thread = OffThread(self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._soon(150))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._new_marks: set[str] = set()
        self._dismissed = {mark for mark in settings.text("inbox/dismissed").split("\n") if mark}
        session.recorded.connect(self._on_recorded)
        session.audit_opened.connect(self._on_audit)
        kept = settings.text("inbox/folder")
        if kept:
            self._watch(Path(kept))

    # -- what is watched ----------------------------------------------------------------------------

    @property
    def moves(self) -> bool:
        """Whether attached files are moved into the subfolder `taken`."""
        return settings.text("inbox/move") == "yes"

    def set_moves(self, on: bool) -> None:
        """Keeps that choice."""
        settings.remember("inbox/move", "yes" if on else "no")

    def choose(self, folder: Path | None) -> None:
        """Watches another folder, or none."""
        settings.remember("inbox/folder", str(folder) if folder else "")
        self._watch(folder)

    def close(self) -> None:
        """Rests for good, without waiting for what is being hashed; what is chosen stays chosen."""
        self._stop_looking()
        self._inbox = None
        self._timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def _stop_looking(self) -> None:
        _set_all(self._stops)
        self._stops.clear()

    def _watch(self, folder: Path | None) -> None:
        self._stop_looking()
        self.folder = folder
        self._inbox = Inbox(folder) if folder else None
        if self._inbox is not None:
            self._stops.append(self._inbox.stop)
        self._known.clear()
        self.files = []
        self.there = False
        self._new_marks.clear()
        self._timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if folder is not None:
            self._soon(0)
        self.changed.emit()

    @property
    def new_files(self) -> list[InboxFile]:
        """Files that wait for the user."""
        return [file for file in self.files if file.is_new]

    def dismiss(self, files: list[InboxFile]) -> None:
        """Does not tell of these files again; they stay where they are."""
        self._dismissed.update(file.found.mark for file in files)
        kept = sorted(self._dismissed)[-MOST_REMEMBERED:]
        settings.remember("inbox/dismissed", "\n".join(kept))
        self._judge(self.files)

    # -- looking ------------------------------------------------------------------------------------

    def _soon(self, milliseconds: int) -> None:
        if self._inbox is not None and (
            not self._timer.isActive() or self._timer.remainingTime() > milliseconds
        ):
            self._timer.start(milliseconds)

    def look(self) -> None:
        """Looks into the folder, in a thread."""
        inbox = self._inbox
        if inbox is None:
            return

        settled = self._dismissed | self._known.keys()

        def work() -> tuple[Look, list[str]]:
            look = inbox.look(settled)
            return look, [inbox.sha256(file) for file in look.files]

        self._off_thread.run(work, lambda answer: self._on_looked(inbox, *answer))

    def _on_looked(self, inbox: Inbox, look: Look, hashes: list[str]) -> None:
        if inbox is not self._inbox:
            return
        self._arm(look.there)
        self._timer.start(AGAIN_MS if look.growing else ANYWAY_MS)
        was_there, self.there = self.there, look.there
        pairs = [(file, sha) for file, sha in zip(look.files, hashes, strict=True) if sha]
        if [(one.found, one.sha256) for one in self.files] == pairs and was_there == look.there:
            return
        self._ask_known([InboxFile(file, sha) for file, sha in pairs])

    def _arm(self, there: bool) -> None:
        """The watcher forgets a folder that goes away; its parent tells when it comes back."""
        assert self.folder is not None
        wanted = self.folder if there else self.folder.parent
        watched = self._watcher.directories()
        if str(wanted) not in watched:
            if watched:
                self._watcher.removePaths(watched)
            if wanted.is_dir():
                self._watcher.addPath(str(wanted))

    def _on_audit(self, _audit: object) -> None:
        self._known.clear()
        self._soon(0)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & {"evidence", "evidence_file"} and self.files:
            self._ask_known(self.files)

    def _ask_known(self, files: list[InboxFile]) -> None:
        audit_id = self._session.audit_id
        if not audit_id or not files:
            self._judge([InboxFile(file.found, file.sha256) for file in files])
            return
        marks = self._known | {file.found.mark: file.sha256 for file in files}
        hashes = sorted(set(marks.values()))

        def show(numbers: dict[str, str]) -> None:
            if audit_id != self._session.audit_id:
                return
            self._known = {mark: sha256 for mark, sha256 in marks.items() if sha256 in numbers}
            self._judge([InboxFile(file.found, file.sha256, numbers.get(file.sha256, "")) for file in files])

        self._session.ask(lambda ledger: known(ledger, audit_id, hashes), show)

    def _judge(self, files: list[InboxFile]) -> None:
        self.files = [
            InboxFile(file.found, file.sha256, file.known_as, file.found.mark in self._dismissed)
            for file in files
        ]
        self._move_taken()
        self._new_marks.update(file.found.mark for file in self.new_files)
        self.changed.emit()

    def _move_taken(self) -> None:
        """Moves what became evidence while it lay here, if the user wants that."""
        folder = self.folder
        taken = [file for file in self.files if file.known_as and file.found.mark in self._new_marks]
        self._new_marks.difference_update(file.found.mark for file in taken)
        if not taken or not self.moves or folder is None:
            return
        paths = [file.found.path for file in taken]

        def moved(left: list[Path]) -> None:
            if left:
                names = ", ".join(path.name for path in left[:3])
                self._session.refused.emit(
                    self.tr("Attached, but not moved to the folder taken: {}").format(names)
                )
            self._soon(0)

        mover = OffThread(self)
        mover.run(lambda: move_taken(folder, paths), moved)


def _set_all(stops: list[Event], _gone: object = None) -> None:
    for stop in stops:
        stop.set()

"""Evidence on its way into the vault: what was dropped, pasted, photographed or chosen, shown before it is stored.

One for each session, so that every strip and page shows the same arrivals. It starts the jobs that attach;
tiles show an arrival from the moment it is taken until its record is shown in its place.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageWriter

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets import thumbnails

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.evidence import Attached
    from iso20k_audit.store.workspace import Workspace
    from iso20k_audit.ui.jobs import Job, JobRunner, Progress
    from iso20k_audit.ui.session import Session

EVIDENCE_KINDS = frozenset({"evidence", "evidence_link", "evidence_file"})
SHOWS_EVERY_MS = 60
"""Progress on tiles, about as often as a hand notices."""

RECORDED_AFTER_MS = 700
"""Records of a long attachment are shown so often while it goes on."""

Target = tuple[str, str]


class Arrival:
    """One file on its way.

    Attributes:
        key: the path of the file, or a word of its own; names its picture among the thumbnails.
        piece: id of the piece of evidence to which it comes as a further file, else empty.
        done, size: bytes.
        evidence_id: once it is recorded.
    """

    def __init__(
        self, key: str, path: Path | None, name: str, size: int, place: tuple[str, Target, str]
    ) -> None:
        self.key = key
        self.path = path
        self.name = name
        self.size = size
        self.audit_id, self.target, self.piece = place
        self.done = 0
        self.evidence_id = ""
        self.job: Job | None = None

    @property
    def share(self) -> float:
        """How much of it is stored, 0 to 1."""
        return min(self.done / self.size, 1.0) if self.size else 0.0


class Arrivals(QObject):
    """What is on its way in one window.

    Signals:
        changed: others are on their way.
        moved: the same are further on their way.
        recorded_for(target id): something was recorded that supports this question, finding or action.
    """

    changed = Signal()
    moved = Signal()
    recorded_for = Signal(str)
    _noted = Signal(object, str, str)

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session)
        self._session = session
        self._jobs = jobs
        self._all: list[Arrival] = []
        self._timer = QTimer(self, singleShot=True, interval=SHOWS_EVERY_MS)
        self._timer.timeout.connect(self.moved)
        self._recorded_timer = QTimer(self, singleShot=True, interval=RECORDED_AFTER_MS)
        self._recorded_timer.timeout.connect(self._say_recorded)
        self._recorded_targets: set[str] = set()
        self._noted.connect(self._on_noted, Qt.ConnectionType.QueuedConnection)

    # -- what is on its way -------------------------------------------------------------------------

    def on_the_way(self, audit_id: str, target_id: str = "") -> list[Arrival]:
        """Arrivals of an audit, or of one question, finding or action, in the order they were taken."""
        return [
            one
            for one in self._all
            if one.audit_id == audit_id and not one.piece and (not target_id or one.target[1] == target_id)
        ]

    def further(self, evidence_id: str) -> list[Arrival]:
        """Further files on their way to a piece of evidence."""
        return [one for one in self._all if one.piece == evidence_id]

    def cancel(self, arrival: Arrival) -> None:
        """Stops the attachment that it belongs to; what is recorded stays."""
        if arrival.job is not None:
            arrival.job.cancel()

    # -- taking ------------------------------------------------------------------------------------

    def attach(
        self, audit_id: str, target: Target, paths: list[Path], done: Callable[[Attached], None] | None = None
    ) -> None:
        """Attaches files as new evidence, in a job; their tiles are there at once."""
        from iso20k_audit.services.evidence import Target as ServiceTarget
        from iso20k_audit.services.evidence import attach_files

        if not audit_id or not paths:
            return

        def attach(workspace: Workspace, **told: Any) -> Attached:
            return attach_files(workspace, audit_id, paths, target=ServiceTarget(*target), **told)

        self._take(paths, (audit_id, target, ""), attach, done)

    def add_files(self, audit_id: str, evidence_id: str, paths: list[Path]) -> None:
        """Adds further files to a piece of evidence, in a job."""
        from iso20k_audit.services.evidence import add_files

        def attach(workspace: Workspace, **told: Any) -> Attached:
            return add_files(workspace, evidence_id, paths, **told)

        if paths:
            self._take(paths, (audit_id, ("", ""), evidence_id), attach, None)

    def _take(
        self,
        paths: list[Path],
        place: tuple[str, Target, str],
        attach: Callable[..., Attached],
        done: Callable[[Attached], None] | None,
    ) -> None:
        workspace = self._session.workspace
        if workspace is None or self._refuse_reading_only():
            return
        taken = [Arrival(str(path), path, path.name, 0, place) for path in paths]
        title = (
            self.tr("Attaching {}").format(paths[0].name)
            if len(paths) == 1
            else self.tr("Attaching files: {}").format(len(paths))
        )

        def work(progress: Progress) -> Attached:
            for arrival, path in zip(taken, paths, strict=True):
                arrival.size = _size(path)
            pace = Pace(progress, title)
            return attach(
                workspace,
                progress=pace,
                told=lambda at, record_id, sha256: self._noted.emit(taken[at], record_id, sha256),
                on_file=lambda at, count: self._on_file(taken[at], count),
            )

        self._run(title, work, taken, done)

    def _run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        taken: list[Arrival],
        done: Callable[[Attached], None] | None,
    ) -> None:
        self._all += taken
        job = self._jobs.start(title, work)
        for arrival in taken:
            arrival.job = job

        def finished(outcome: Any) -> None:
            self._settle(taken)
            failed = getattr(outcome, "failed", [])
            if failed:
                reasons = "; ".join(f"{path.name}: {reason}" for path, reason in failed[:3])
                self._session.refused.emit(
                    self.tr("Could not be attached: {count} ({reasons})").format(
                        count=len(failed), reasons=reasons
                    )
                )
            if done is not None:
                done(outcome)

        def failed(error: AuditError) -> None:
            self._settle(taken)
            self._session.refused.emit(str(error))

        job.finished.connect(finished)
        job.failed.connect(failed)
        job.cancelled.connect(lambda: self._settle(taken))
        self.changed.emit()

    def take_picture(
        self, audit_id: str, target: Target, image: QImage, name: str, *, photo: bool = False
    ) -> None:
        """Attaches a picture that is no file yet: pasted, or just photographed."""
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        fields = {"taken_at": at, "evidence_kind": "photo"} if photo else {}
        key = f"{name}#{time.monotonic_ns()}"

        def make() -> bytes:
            small = image.scaled(
                thumbnails.LONGEST_EDGE,
                thumbnails.LONGEST_EDGE,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._noted.emit(small, key, "")
            return encoded(image, "jpg" if photo else "png")

        self._take_bytes(audit_id, target, make, name, key, fields)

    def take_text(self, audit_id: str, target: Target, text: str, name: str) -> None:
        """Attaches a text."""
        self._take_bytes(audit_id, target, text.encode, name, f"{name}#{time.monotonic_ns()}", {})

    def _take_bytes(
        self,
        audit_id: str,
        target: Target,
        make: Callable[[], bytes],
        name: str,
        key: str,
        fields: dict[str, Any],
    ) -> None:
        workspace = self._session.workspace
        if workspace is None or not audit_id or self._refuse_reading_only():
            return
        from iso20k_audit.services.evidence import Target as ServiceTarget
        from iso20k_audit.services.evidence import attach_bytes

        arrival = Arrival(key, None, name, 0, (audit_id, target, ""))

        def work(_progress: Progress) -> str:
            content = make()
            evidence_id = attach_bytes(
                workspace, audit_id, content, name, target=ServiceTarget(*target), **fields
            )
            self._noted.emit(arrival, evidence_id, "")
            return evidence_id

        self._run(self.tr("Attaching {}").format(name), work, [arrival], None)

    def take(self, audit_id: str, target: Target, data: QMimeData) -> bool:
        """Attaches a picture or text from the clipboard or a drop (files go through `attach`)."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        if data.hasImage():
            name = self.tr("Pasted picture {}").format(stamp) + ".png"
            self.take_picture(audit_id, target, QImage(data.imageData()), name)
            return True
        if data.hasText() and data.text().strip():
            self.take_text(audit_id, target, data.text(), self.tr("Pasted text {}").format(stamp) + ".txt")
            return True
        self._session.refused.emit(self.tr("There is no picture, file or text to attach."))
        return False

    def _refuse_reading_only(self) -> bool:
        workspace = self._session.workspace
        if workspace is not None and workspace.read_only:
            self._session.refused.emit(self.tr("This window is open for reading only; nothing was changed."))
            return True
        return False

    # -- hearing from the jobs ----------------------------------------------------------------------

    def _on_file(self, arrival: Arrival, count: int) -> None:
        """In a thread of the vault: the number is enough, the timer of the window looks at it."""
        arrival.done = count

    def _on_noted(self, what: Any, name: str, sha256: str) -> None:
        if isinstance(what, QImage):
            thumbnails.shared().offer(name, what)
            self.moved.emit()
            return
        arrival: Arrival = what
        arrival.evidence_id = name
        arrival.done = arrival.size
        if arrival.path is not None and sha256:
            thumbnails.shared().adopt(arrival.path, sha256)
        self._recorded_targets.add(arrival.target[1])
        if not self._recorded_timer.isActive():
            self._recorded_timer.start()

    def _say_recorded(self) -> None:
        self._recorded_timer.stop()
        for target_id in sorted(self._recorded_targets - {""}):
            self.recorded_for.emit(target_id)
        self._recorded_targets.clear()
        self._session.notify(EVIDENCE_KINDS)

    def _settle(self, taken: list[Arrival]) -> None:
        """The job is over: the records are shown first, then the arrivals go."""
        self._say_recorded()
        ended = set(map(id, taken))

        def gone(_nothing: object) -> None:
            self._all = [one for one in self._all if id(one) not in ended]
            for one in taken:
                if one.path is not None:
                    thumbnails.shared().forget_file(one.path)
            self.changed.emit()

        self._session.ask(lambda _ledger: None, gone)  # answered after the lists that were asked for just now

    def tick(self) -> None:
        """Asks for `moved` soon, while something is on its way (a tile was just painted)."""
        if not self._timer.isActive():
            self._timer.start()


class Pace:
    """Progress of an attachment in words: bytes and time left."""

    def __init__(self, progress: Progress, title: str) -> None:
        self._progress = progress
        self._title = title
        self._began = time.monotonic()
        self._told = 0.0
        self._words = title

    def __call__(self, done: int, total: int, _what: str) -> None:
        """Passes progress on."""
        now = time.monotonic()
        if total >= 20_000_000 and now - self._told > 0.4:
            self._told = now
            self._words = f"{self._title} · {self._left(done, total, now - self._began)}"
        self._progress(done, total, self._words)

    @staticmethod
    def _left(done: int, total: int, seconds: float) -> str:
        if done < total:
            far = {"done": formats.size(done), "total": formats.size(total)}
            if seconds > 1.5 and done:
                minutes, rest = divmod(max(1, round(seconds * (total - done) / done)), 60)
                told = QCoreApplication.translate("Arrivals", "{done} of {total}, {left} left")
                return told.format(left=f"{minutes}:{rest:02d}", **far)
            return QCoreApplication.translate("Arrivals", "{done} of {total}").format(**far)
        return QCoreApplication.translate("Arrivals", "reading back to verify")


def encoded(image: QImage, kind: str) -> bytes:
    """The picture as a file; takes a while, so it runs in a job."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind == "jpg":
        writer.setQuality(93)
    writer.write(image)
    return bytes(content.data())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def arrivals_of(session: Session, jobs: JobRunner) -> Arrivals:
    """The arrivals of a session; made when they are first asked for."""
    found = session.findChild(Arrivals)
    return found if isinstance(found, Arrivals) else Arrivals(session, jobs)

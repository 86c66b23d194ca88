"""Small pictures of evidence, made in a thread and kept in memory.

Pictures of files that are still on their way into the vault come straight from the file, so that they are
there before the vault has finished.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

LONGEST_EDGE = 256
KEPT = 600
"""About 120 MB at most; what is not kept is made again when it is seen."""


class Thumbnails(QObject):
    """Hands out pictures that are ready and makes those that are not, the one asked for last first.

    Signals:
        ready(key): a picture asked for can be had now; the key is its SHA-256 or the path of its file.
    """

    ready = Signal(str)
    _made = Signal(str, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap] = {}
        self._asked: set[str] = set()
        self._waiting: list[tuple[str, Callable[[], QImage]]] = []
        self._lock = threading.Lock()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._made.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def get(self, workspace: Path, sha256: str) -> QPixmap | None:
        """The picture of an original in a workspace, or None for now (`ready` follows) or for good."""
        return self._get(sha256, lambda: _of_original(workspace, sha256))

    def of_file(self, path: Path) -> QPixmap | None:
        """The picture of a file anywhere, or None for now or for good."""
        return self._get(str(path), lambda: _of_file(path))

    def kept(self, key: str) -> QPixmap | None:
        """A picture that was offered under a key of its own."""
        found = self._pictures.get(key)
        return None if found is None or found.isNull() else found

    def forget_file(self, path: Path) -> None:
        """Lets go of the picture of a file: another one may come under this path."""
        self._pictures.pop(str(path), None)
        self._asked.discard(str(path))

    def adopt(self, path: Path, sha256: str) -> None:
        """The file is in the vault now: what its picture looks like is known already."""
        picture = self._pictures.get(str(path))
        if picture is not None and not picture.isNull():
            self._asked.add(sha256)
            self._keep_picture(sha256, picture)

    def offer(self, key: str, image: QImage) -> None:
        """Takes a small picture that somebody made already."""
        self._asked.add(key)
        self._keep_picture(key, QPixmap.fromImage(image))

    def _get(self, key: str, make: Callable[[], QImage]) -> QPixmap | None:
        found = self._pictures.get(key)
        if found is not None:
            return None if found.isNull() else found
        if key not in self._asked:
            self._asked.add(key)
            with self._lock:
                self._waiting.append((key, make))
            self._pool.start(self._work)
        return None

    def _work(self) -> None:
        with self._lock:
            if not self._waiting:
                return
            key, make = self._waiting.pop()
        image = make()
        if isValid(self):  # the program may have ended meanwhile
            self._made.emit(key, image)

    def _keep(self, key: str, image: QImage) -> None:
        self._keep_picture(key, QPixmap.fromImage(image))
        if not image.isNull():
            self.ready.emit(key)

    def _keep_picture(self, key: str, picture: QPixmap) -> None:
        while len(self._pictures) >= KEPT:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._asked.discard(oldest)
        self._pictures[key] = picture

    def wait(self) -> None:
        """Until nothing is being made any more."""
        with self._lock:
            self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()


def _of_original(workspace: Path, sha256: str) -> QImage:
    """From the preview, which is made first if need be; a null image if there is none."""
    from iso20k_audit.services import photos
    from iso20k_audit.store.vault import Vault

    small = photos.preview(workspace, Vault(workspace / "evidence").path(sha256), sha256)
    return QImage() if small is None else _of_file(small)


def _of_file(path: Path) -> QImage:
    from iso20k_audit.services import photos

    picture = photos.thumbnail(path, LONGEST_EDGE)
    if picture is None:
        return QImage()
    lines = 4 * picture.width
    return QImage(picture.pixels, picture.width, picture.height, lines, QImage.Format.Format_RGB32).copy()


@lru_cache(maxsize=1)
def shared() -> Thumbnails:
    """The pictures that all strips of a process share."""
    return Thumbnails()

"""Small pictures of evidence, made in a thread and kept in memory."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

LONGEST_EDGE = 320
KEPT = 400


class Thumbnails(QObject):
    """Hands out pictures that are ready and makes those that are not.

    Signals:
        ready(sha256): a picture asked for can be had now.
    """

    ready = Signal(str)
    _made = Signal(str, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap] = {}
        self._asked: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def get(self, workspace: Path, sha256: str) -> QPixmap | None:
        """The picture of an original in a workspace, or None for now (`ready` follows) or for good."""
        found = self._pictures.get(sha256)
        if found is not None:
            return None if found.isNull() else found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self._pool.start(lambda: self._made.emit(sha256, _make(workspace, sha256)))
        return None

    def _keep(self, sha256: str, image: QImage) -> None:
        while len(self._pictures) >= KEPT:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._asked.discard(oldest)
        self._pictures[sha256] = QPixmap.fromImage(image)
        if not image.isNull():
            self.ready.emit(sha256)

    def wait(self) -> None:
        """Until nothing is being made any more."""
        self._pool.clear()
        self._pool.waitForDone()


def _make(workspace: Path, sha256: str) -> QImage:
    """A small picture from the preview, which is made first if need be; a null image if there is none."""
    from iso20k_audit.services import photos
    from iso20k_audit.store.vault import Vault

    small = photos.preview(workspace, Vault(workspace / "evidence").path(sha256), sha256)
    if small is None:
        return QImage()
    reader = QImageReader(str(small))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(LONGEST_EDGE, LONGEST_EDGE), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return reader.read()


@lru_cache(maxsize=1)
def shared() -> Thumbnails:
    """The pictures that all strips of a process share."""
    return Thumbnails()

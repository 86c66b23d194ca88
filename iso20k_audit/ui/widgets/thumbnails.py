"""Small pictures of evidence, made in a thread and kept in memory.

Pictures of files that are still on their way into the vault come straight from the file, so that they are
there before the vault has finished.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from iso20k_audit.ui.crew import Crew, deliver

if TYPE_CHECKING:
    from iso20k_audit.services.photos import Picture

LONGEST_EDGE = 256
KEPT = 600
"""About 120 MB at most; what is not kept is made again when it is seen."""


class Thumbnails(QObject):
    """Hands out pictures that are ready and makes those that are not, the one asked for last first.

    Signals:
        ready(key): a picture asked for can be had now; the key is its SHA-256 or the path of its file.
    """

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap] = {}
        self._asked: set[str] = set()
        self._adopted: dict[Path, str] = {}
        self._crew = Crew("thumbnails", 1, newest_first=True)

    def get(self, workspace: Path, sha256: str) -> QPixmap | None:
        """The picture of an original in a workspace, or None for now (`ready` follows) or for good."""
        return self._get(sha256, lambda: _of_original(workspace, sha256))

    def of_file(self, path: Path) -> QPixmap | None:
        """The picture of a file anywhere, or None for now or for good."""
        return self._get(self._adopted.get(path, str(path)), lambda: _of_file(path))

    def kept(self, key: str) -> QPixmap | None:
        """A picture that was offered under a key of its own."""
        found = self._pictures.get(key)
        return None if found is None or found.isNull() else found

    def forget_file(self, path: Path) -> None:
        """Lets go of the picture of a file: another one may come under this path."""
        self._pictures.pop(str(path), None)
        self._asked.discard(str(path))
        self._adopted.pop(path, None)

    def adopt(self, path: Path, sha256: str) -> None:
        """The file is in the vault now: what its picture looks like is known already."""
        picture = self._pictures.pop(str(path), None)  # once is enough, as only so many are kept
        self._asked.discard(str(path))
        self._adopted[path] = sha256
        if picture is not None and not picture.isNull():
            self._asked.add(sha256)
            self._keep_picture(sha256, picture)

    def offer(self, key: str, image: QImage) -> None:
        """Takes a small picture that somebody made already."""
        self._asked.add(key)
        self._keep_picture(key, QPixmap.fromImage(image))

    def _get(self, key: str, make: Callable[[], Picture | None]) -> QPixmap | None:
        found = self._pictures.get(key)
        if found is not None:
            return None if found.isNull() else found
        if key not in self._asked:
            self._asked.add(key)
            self._crew.start(lambda: self._make(key, make))
        return None

    def _make(self, key: str, make: Callable[[], Picture | None]) -> None:
        """In a thread."""
        made: Picture | None = None
        try:
            if isValid(self) and key in self._asked:  # it may be forgotten, or the program have ended
                made = make()
        finally:  # one that cannot be made is not asked for again and again
            deliver(lambda: self._keep(key, made) if isValid(self) else None)

    def _keep(self, key: str, made: Picture | None) -> None:
        if key not in self._asked:
            return
        if made is None:
            self._keep_picture(key, QPixmap())
            return
        format_ = QImage.Format.Format_RGB32
        image = QImage(made.pixels, made.width, made.height, 4 * made.width, format_)
        self._keep_picture(key, QPixmap.fromImage(image))
        self.ready.emit(key)

    def _keep_picture(self, key: str, picture: QPixmap) -> None:
        while len(self._pictures) >= KEPT:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._asked.discard(oldest)
        self._pictures[key] = picture

    def wait(self) -> None:
        """Until nothing is being made any more."""
        self._crew.clear()
        self._crew.wait()


def _of_original(workspace: Path, sha256: str) -> Picture | None:
    """From the preview if it is there: making one first would take three times as long."""
    from iso20k_audit.services import photos
    from iso20k_audit.store.vault import Vault

    small = photos.preview_path(workspace, sha256)
    return _of_file(small if small.is_file() else Vault(workspace / "evidence").path(sha256))


def _of_file(path: Path) -> Picture | None:
    from iso20k_audit.services import pictures_apart

    return pictures_apart.thumbnail(path, LONGEST_EDGE)


@lru_cache(maxsize=1)
def shared() -> Thumbnails:
    """The pictures that all strips of a process share."""
    return Thumbnails()

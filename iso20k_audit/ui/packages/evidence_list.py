"""The evidence that a package brings: pictures out of the package, sizes, and what is missing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui.crew import Crew, deliver
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets import thumbnails

if TYPE_CHECKING:
    from iso20k_audit.services.incoming import Incoming
    from iso20k_audit.services.previewing import EvidencePreview

MOST_PICTURES = 300
"""Further ones are listed by name; all come with the package."""

SIDE = QSize(150, 110)
_LARGEST = 80_000_000
"""Bytes of a picture that is not copied out of the package only to be looked at."""


class EvidenceList(QListWidget):
    """Tiles with a name below; pictures come as they are ready."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Evidence in the package"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(SIDE)
        self.setGridSize(QSize(SIDE.width() + 36, SIDE.height() + 4 * self.fontMetrics().lineSpacing()))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)
        self.setUniformItemSizes(True)
        self._crew = Crew("package-pictures", 1)
        self._shared = thumbnails.shared()
        self._shared.ready.connect(self._on_ready)
        self._tiles: dict[str, list[QListWidgetItem]] = {}
        self._paths: dict[str, str] = {}
        self._closed = False

    def show_evidence(self, incoming: Incoming, evidence: tuple[EvidencePreview, ...]) -> None:
        """Shows what a package brings."""
        self.clear()
        self._tiles = {}
        for number, one in enumerate(evidence):
            item = QListWidgetItem(self._blank(), self._words(one))
            item.setToolTip(f"{one.title}\n{one.file_name}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(item)
            readable = (one.in_package or one.is_here) and one.size_bytes <= _LARGEST
            if readable and one.media_type.startswith("image/") and number < MOST_PICTURES:
                known = self._tiles.setdefault(one.sha256, [])
                known.append(item)
                if len(known) == 1:
                    self._crew.start(partial(self._copy_out, incoming, one.sha256))
        if self.count():
            self.setCurrentRow(0)

    def _words(self, one: EvidencePreview) -> str:
        title = " ".join(part for part in (one.number, one.title or one.file_name) if part)
        size = formats.size(one.size_bytes)
        if one.is_here:
            size = self.tr("{} (here already)").format(size)
        elif not one.in_package:
            size = self.tr("file missing")
        return f"{title}\n{size}"

    def _blank(self) -> QIcon:
        tile = QPixmap(SIDE)
        tile.fill(self.palette().alternateBase().color())
        return QIcon(tile)

    def _copy_out(self, incoming: Incoming, sha256: str) -> None:
        """In a thread."""
        if self._closed:
            return
        try:
            path = incoming.evidence_file(sha256)
        except (
            AuditError,
            OSError,
            ValueError,
        ):  # the package is being closed, or the disk is full: no picture
            return
        if path is not None:
            deliver(lambda: self._on_copied(sha256, path) if isValid(self) else None)

    def _on_copied(self, sha256: str, path: Path) -> None:
        self._paths[str(path)] = sha256
        picture = self._shared.of_file(path)
        if picture is not None:
            self._paint(sha256, picture)

    def _on_ready(self, key: str) -> None:
        sha256 = self._paths.get(key)
        if sha256 is not None:
            picture = self._shared.of_file(Path(key))
            if picture is not None:
                self._paint(sha256, picture)

    def _paint(self, sha256: str, picture: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        fitted = picture.scaled(
            SIDE * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        icon = QIcon(fitted)
        for item in self._tiles.get(sha256, ()):
            item.setIcon(icon)

    def stop(self) -> None:
        """Copies nothing more out of the package: it is about to be taken in or closed."""
        self._closed = True
        self._crew.clear()

    def wait(self) -> None:
        """Until nothing is copied any more; for a thread that closes the package."""
        self._crew.wait(30)

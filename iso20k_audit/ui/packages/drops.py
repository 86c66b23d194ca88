"""Packages and receipts dropped anywhere on a window: taken before any part of it could make evidence of them.

Watches the window of the system, so that a text input or a list under the pointer has no say.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from iso20k_audit.ui.widgets.file_drops import DropSheet, local_files

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ENDINGS = (".i20k", ".receipt.json")


def is_for_desk(path: Path) -> bool:
    """Whether a file is named like a package or receipt; as `packing` and `receipts` say it, without their import."""
    return path.name.casefold().endswith(_ENDINGS)


def packages_of(data: QMimeData) -> list[Path]:
    """The files of a drag, if every one is a package or receipt; else none."""
    files = local_files(data)
    return files if files and all(is_for_desk(one) for one in files) else []


class PackageDrops(QObject):
    """Gives what is dropped to `take`."""

    def __init__(self, window: QWidget, take: Callable[[list[Path]], None]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._sheet: DropSheet | None = None
        window.setAcceptDrops(True)
        window.winId()  # there is no window of the system before
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes drags of packages, leaves everything else alone."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._say("")
            return False
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        if not isinstance(event, QDropEvent):
            return False
        files = packages_of(event.mimeData())
        if not files:
            self._say("")
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if kind == QEvent.Type.Drop:
            self._say("")
            self._take(files)
        else:
            self._say(
                self.tr("Open the package")
                if len(files) == 1
                else self.tr("Open {} packages").format(len(files))
            )
        return True

    def _say(self, words: str) -> None:
        if self._sheet is None:
            if not words:
                return
            self._sheet = DropSheet(self._window)
        self._sheet.say(words)


__all__ = ["PackageDrops", "is_for_desk", "packages_of"]

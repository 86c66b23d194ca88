"""Action workbooks that came back, dropped anywhere on the window while the corrective actions are in view.

Every other file, and a workbook dropped on another page, is evidence as before.
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

_ENDINGS = (".xlsx", ".xlsm")
_MOST_FILES = 200


def answers_of(data: QMimeData) -> list[Path]:
    """The files of a drag, if every one is an action workbook; else none."""
    files = local_files(data)
    if not files or len(files) > _MOST_FILES or any(one.suffix.casefold() not in _ENDINGS for one in files):
        return []
    from iso20k_audit.services.returned_workbooks import is_action_workbook

    return files if all(map(is_action_workbook, files)) else []


class AnswerDrops(QObject):
    """Gives what is dropped to `take` while `wanted` says so."""

    def __init__(
        self, window: QWidget, wanted: Callable[[], bool], take: Callable[[list[Path]], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._take = take
        self._sheet: DropSheet | None = None
        self._files: list[Path] = []
        window.winId()  # there is no window of the system before
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes drags of action workbooks, leaves everything else alone."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._say("")
            return False
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        if not isinstance(event, QDropEvent):
            return False
        if kind != QEvent.Type.DragMove:  # looked into once, not at every move of the pointer
            self._files = answers_of(event.mimeData()) if self._wanted() else []
        if not self._files:
            self._say("")
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if kind == QEvent.Type.Drop:
            self._say("")
            self._take(self._files)
        else:
            self._say(self.tr("Take in answers (files: {})").format(len(self._files)))
        return True

    def _say(self, words: str) -> None:
        if self._sheet is None:
            if not words:
                return
            self._sheet = DropSheet(self._window)
        self._sheet.say(words)


__all__ = ["AnswerDrops", "answers_of"]

"""Sees which steps of the guide the user does for real, from what is recorded, shown, asked for and written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication

from iso20k_audit.ui.guide.steps import mark_done

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Change
    from iso20k_audit.ui.jobs import Job
    from iso20k_audit.ui.window.main_window import MainWindow

SEARCHES = ("find", "search", "search_everything", "commands")
"""Commands that look for something; those the window does not have are passed over."""


class GuideWatch(QObject):
    """Ticks the steps off.

    Signals:
        done(step id): a step was done for the first time.
    """

    done = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.session.acted.connect(self._on_acted)
        window.session.recorded.connect(self._on_recorded)
        window.jobs.started.connect(self._on_job)
        window.stack.currentChanged.connect(lambda _place: self._on_page(window.page))
        for name in SEARCHES:
            action = window.actions_by_id.get(name)
            if action is not None:
                action.triggered.connect(lambda *_: self._tick("search"))

    def _tick(self, step: str) -> None:
        if mark_done(step):
            self.done.emit(step)

    def _on_acted(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if change.undoes is not None:
                self._tick("undo")
            elif change.kind == "working_paper":
                in_list = isinstance(QApplication.focusWidget(), QAbstractItemView)
                if change.fields.get("result") and in_list:
                    self._tick("answer")
                if change.fields.get("note"):
                    self._tick("note")
            elif change.kind == "finding" and "provisional_number" in change.fields:
                self._tick("finding")
            elif change.kind == "evidence" and "number" in change.fields:
                self._tick("evidence")

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        """Files are attached by a job, which only says that there is new evidence."""
        if "evidence" in kinds and "evidence_link" in kinds:
            self._tick("evidence")

    def _on_page(self, page: str) -> None:
        if page == "report":
            self._tick("gaps")

    def _on_job(self, job: Job) -> None:
        job.finished.connect(self._on_finished)

    def _on_finished(self, result: object) -> None:
        if isinstance(result, Path) and (result.suffix.lower() == ".pdf" or any(result.glob("*.pdf"))):
            self._tick("export")

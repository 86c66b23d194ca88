"""Finding, reading and combining checklists for a new audit, in jobs; the newest choice counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.services.library import Listed, list_library, uses
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.new_audit.combined import Combined, put_together

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

Uses = dict[str, tuple[str, str, int]]
CHOSEN = "new_audit/checklist"


def remember_chosen(sources: Sequence[Checklist]) -> None:
    """Keeps what the next audit begins with."""
    settings.remember(CHOSEN, ",".join(source.id for source in sources))


class Reading(QObject):
    """Reads for the dialog, which may be gone when a job ends.

    Signals:
        listed(list of Listed, list of ids): the checklists there are; those to begin with.
        combined(Combined): what was chosen last, put together.
        failed(text): it could not be read.
    """

    listed = Signal(object, object)
    combined = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, wanted: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._wanted = session, jobs, wanted
        self._read: dict[Path, Checklist] = {}
        self._serial = 0

    def look(self) -> None:
        """Looks which checklists there are."""
        self._session.ask(uses, self._list)

    def _list(self, used: Uses) -> None:
        workspace = self._session.workspace
        if workspace is None or not isValid(self):
            return
        folder = workspace.folder

        def work(_progress: Progress) -> list[Listed]:
            return list_library(folder, used)

        def then(found: list[Listed]) -> None:
            self.listed.emit(found, self._begin_with(found, used))

        self._start(self.tr("Reading checklists"), work, then)

    def _begin_with(self, found: list[Listed], used: Uses) -> list[str]:
        """Ids of what was asked for, or remembered, or used in the newest audit here."""
        if self._wanted is not None:
            wanted = self._wanted.resolve()
            return [line.info.id for line in found if line.info.path.resolve() == wanted]
        known = {line.info.id for line in found if not line.info.error}
        remembered = [id for id in settings.text(CHOSEN).split(",") if id in known]
        if remembered:
            return remembered
        newest = max((on for id, (_number, on, _count) in used.items() if id in known), default="")
        return [id for id, (_number, on, _count) in used.items() if id in known and on == newest]

    def put_together(self, paths: Sequence[Path]) -> None:
        """Reads checklists and combines them."""
        self._serial += 1
        if not paths:
            return
        serial, known = self._serial, dict(self._read)

        def work(_progress: Progress) -> tuple[dict[Path, Checklist], Combined]:
            read = {path: known.get(path) or read_checklist(path) for path in paths}
            return read, put_together(list(read.values()))

        def then(result: tuple[dict[Path, Checklist], Combined]) -> None:
            self._read |= result[0]
            if serial == self._serial:
                self.combined.emit(result[1])

        self._start(self.tr("Reading the chosen checklists"), work, then)

    def _start(self, title: str, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        def done(result: object) -> None:
            if isValid(self):
                then(result)

        def failed(error: object) -> None:
            if isValid(self):
                self.failed.emit(str(error))

        self._jobs.start(title, work, done, failed)

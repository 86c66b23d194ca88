"""Opens the windows for action workbooks; pages ask for them by `go_to("action_workbooks", …)`.

Places: `send` and `take` for the audit in hand, `send:all` for every audit.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from iso20k_audit.ui import settings

if TYPE_CHECKING:
    from iso20k_audit.services.action_taking_in import TakenIn
    from iso20k_audit.ui.action_workbooks.answers import AnswersWindow
    from iso20k_audit.ui.action_workbooks.sending import SendWorkbooksDialog
    from iso20k_audit.ui.window.main_window import MainWindow

PAGE = "action_workbooks"
_FOLDER = "action_workbooks/folder"


def usual_folder() -> str:
    """The folder that workbooks were written to or taken from last, else that of documents."""
    places = QStandardPaths.StandardLocation
    return settings.text(_FOLDER) or QStandardPaths.writableLocation(places.DocumentsLocation)


def remember_folder(folder: Path) -> None:
    """Workbooks were there."""
    settings.remember(_FOLDER, str(folder))


class ActionWorkbookDesk(QObject):
    """Of one main window.

    Attributes:
        sending, answers: the window that is open, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.sending: SendWorkbooksDialog | None = None
        self.answers: AnswersWindow | None = None

    def show_place(self, page: str, place: str) -> bool:
        """Does what a page asks for; returns whether it was for this desk."""
        if page != PAGE:
            return False
        if place.startswith("send"):
            self.send(every=place == "send:all")
        else:
            self.choose()
        return True

    def send(self, *, every: bool = False) -> None:
        """Workbooks for owners: of the audit in hand, or of every audit."""
        window = self._window
        audit_id = "" if every else window.session.audit_id
        if window.session.workspace is None or not (every or audit_id):
            return
        from iso20k_audit.ui.action_workbooks.sending import SendWorkbooksDialog

        window.flush()
        self.sending = SendWorkbooksDialog(window.session, window.jobs, audit_id, window)
        self.sending.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sending.show()

    def choose(self) -> None:
        """Asks for workbooks that came back."""
        dialog = QFileDialog(self._window, self.tr("Take in answers of owners"), usual_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Workbooks ({})").format("*.xlsx *.xlsm *.xls *.ods"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take(Path(name) for name in names))
        dialog.open()

    def take(self, paths: Iterable[Path]) -> None:
        """Shows what workbooks would change."""
        window = self._window
        files = list(paths)
        if window.session.workspace is None or not files:
            return
        from iso20k_audit.ui.action_workbooks.answers import AnswersWindow

        remember_folder(files[0].parent)
        window.flush()
        self.answers = AnswersWindow(window.session, window.jobs, files, window)
        self.answers.taken_in.connect(self._on_taken_in)
        self.answers.show()
        self.answers.look()

    def _on_taken_in(self, outcome: TakenIn) -> None:
        kinds = {"action", "action_step", "action_extension", "evidence", "evidence_link", "finding"}
        self._window.session.notify(kinds)
        told = (
            self.tr(
                "Taken in: fields {fields}, new actions {actions}, evidence files {files}. Undo takes all of it back."
            )
            if len(outcome.audit_ids) == 1
            else self.tr(
                "Taken in: fields {fields}, new actions {actions}, evidence files {files}. In each audit, undo takes "
                "all of it back."
            )
        ).format(fields=outcome.fields, actions=len(outcome.new_actions), files=outcome.files)
        self._window.messages.say(told)

    def close(self) -> None:
        """The main window goes."""
        for one in (self.sending, self.answers):
            if one is not None and isValid(one):
                one.close()


__all__ = ["ActionWorkbookDesk", "remember_folder", "usual_folder"]

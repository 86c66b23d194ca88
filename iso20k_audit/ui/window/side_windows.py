"""What a window opens beside itself: new audit, checklists, history, keys, print preview; and the backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from iso20k_audit.model.errors import AuditError

if TYPE_CHECKING:
    from iso20k_audit.ui.window.main_window import MainWindow

translate = QCoreApplication.translate


class SideWindows(QObject):
    """Opens them for one window; each is imported when it is first wanted.

    Not for: what helps (see `helping`), evidence (see `capture`) and interviews (see `asking`).
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def new_audit(self, checklist: Path | None = None) -> None:
        """The guided start, with a checklist chosen already if one is given."""
        window = self._window
        if window.session.workspace is None:
            return
        from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

        dialog = NewAuditDialog(window.session, window.jobs, window, chosen=checklist)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.started.connect(window.audits.open)
        dialog.follow_up_wanted.connect(window.follow_up.start)
        dialog.open()

    def show_library(self) -> None:
        """The checklists that there are."""
        window = self._window
        if window.session.workspace is None:
            return
        from iso20k_audit.ui.library.window import LibraryWindow

        library = LibraryWindow(window.session, window.jobs, window)
        library.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        library.audit_wanted.connect(self.new_audit)
        library.show()

    def show_history(self) -> None:
        """Who did what in this audit."""
        window = self._window
        if not window.session.audit_id:
            return
        from iso20k_audit.ui.dialogs.history import HistoryDialog

        title = translate("MainWindow", "History of this audit")
        dialog = HistoryDialog(window.session, window.session.audit_id, None, title, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def show_shortcuts(self) -> None:
        """Every key on one sheet."""
        from iso20k_audit.ui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.keys_wanted.connect(self.show_keys)
        dialog.show()

    def show_keys(self) -> None:
        """The key of each command, to be changed."""
        from iso20k_audit.ui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def preview(self) -> None:
        """The report and the working papers as they would be printed."""
        window = self._window
        if not window.session.audit_id:
            return
        from iso20k_audit.ui.printing.preview import PrintPreview

        window.flush()
        number = window.audits.number() or translate("MainWindow", "audit")
        dialog = PrintPreview(window.session, window.jobs, number, parent=window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.make()

    # -- backup -------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Copies the database into the workspace's backups and checks the copy."""
        window = self._window
        workspace = window.session.workspace
        if workspace is None:
            return
        window.flush()
        window.jobs.start(
            translate("MainWindow", "Backing up"),
            lambda _progress: workspace.backup(),
            self._on_backed_up,
            self._on_not_backed_up,
        )

    def _on_backed_up(self, path: Path) -> None:
        self._window.messages.say(translate("MainWindow", "Backed up and checked: {}").format(path))
        self._window.audits.note_standing()

    def _on_not_backed_up(self, error: AuditError) -> None:
        self._window.messages.say(str(error), "danger")

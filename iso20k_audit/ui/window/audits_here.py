"""The audits of the workspace in hand: which there are, which one is opened first, and the list of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from iso20k_audit.ui import settings

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.window.main_window import MainWindow


class AuditsHere(QObject):
    """Knows the audits of one window's workspace and takes one of them in hand.

    Attributes:
        rows: those that there are, as last read.
        start: the list of all audits, once it was made.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.rows: list[Row] = []
        self._wanted_audit = ""
        self._wanted_page = ""
        self.start: Any = None

    @property
    def wanted(self) -> str:
        """Id or number of the audit that was asked for with the workspace, or empty."""
        return self._wanted_audit

    def want(self, audit: str, page: str) -> None:
        """Notes the audit (by id or number) and page to open once the workspace is read; empty for those left last."""
        self._wanted_audit, self._wanted_page = audit, page

    def forget(self) -> None:
        """Another workspace comes."""
        self.rows = []
        self._window.top_bar.show_audits([], "")

    def number(self) -> str:
        """Number of the audit in hand, or empty."""
        audit_id = self._window.session.audit_id
        return next((row["number"] or "" for row in self.rows if row["id"] == audit_id), "")

    # -- reading ------------------------------------------------------------------------------------

    def read_and_choose(self) -> None:
        """Reads the audits of a workspace just opened, and opens the one that is wanted or was left last."""
        from iso20k_audit.services.audits import list_audits

        self._window.session.ask(list_audits, self._choose)

    def read(self) -> None:
        """Reads the audits again."""
        from iso20k_audit.services.audits import list_audits

        self._window.session.ask(list_audits, self._take)

    def _choose(self, rows: list[Row]) -> None:
        self.rows = rows
        self.note_standing()
        window = self._window
        workspace = window.session.workspace
        if workspace is None:
            return
        wanted = self._wanted_audit or settings.last_place(workspace.folder).audit
        if len(rows) == 1 and not self._wanted_audit:
            wanted = rows[0]["id"]
        for row in rows:
            if wanted and (row["id"] == wanted or (row["number"] or "").upper() == wanted.upper()):
                self.open(row["id"])
                return
        if self._wanted_audit:
            told = QCoreApplication.translate("MainWindow", "There is no audit {} here.")
            window.messages.say(told.format(self._wanted_audit), "warning")
        self.show_start()

    def _take(self, rows: list[Row]) -> None:
        self.rows = rows
        window = self._window
        window.top_bar.show_audits(rows, window.session.audit_id)
        self.note_standing()
        if window.session.audit_id and all(row["id"] != window.session.audit_id for row in rows):
            self.show_start()  # its start was undone, here or in another window

    def note_standing(self) -> None:
        """Keeps what the list of recent workspaces says of this one."""
        from iso20k_audit.services.workspaces import newest_backup
        from iso20k_audit.ui.window import recent

        session, rows = self._window.session, self.rows
        workspace = session.workspace
        if workspace is not None:
            folder = workspace.folder
            session.ask(
                lambda _ledger: newest_backup(folder),
                lambda backup: recent.note_standing(folder, rows, backup),
            )

    # -- taking one in hand -------------------------------------------------------------------------

    def open(self, audit_id: str) -> None:
        """Takes an audit in hand, at the page where it was left."""
        window = self._window
        if window.session.audit_id:
            window.places.keep()
            window.flush()
        window.session.open_audit(audit_id)

    def show_opened(self, audit_id: str) -> None:
        """The session has taken an audit in hand: shows its page and the place in it."""
        window = self._window
        self.read()
        window.top_bar.show_audits(self.rows, audit_id)
        workspace = window.session.workspace
        place = settings.last_place(workspace.folder) if workspace else settings.Place()
        same = place.audit == audit_id
        window.commands.show_able()
        wanted, self._wanted_page = self._wanted_page, ""
        window.show_page(wanted or (place.page if same and place.page else "fieldwork"))
        if same:
            window.places.come_back(place)

    def show_start(self) -> None:
        """Shows the list of audits."""
        window = self._window
        if window.session.workspace is None:
            return
        if self.start is None:
            from iso20k_audit.ui.pages.start import StartPage

            self.start = StartPage(window.session)
            self.start.chosen.connect(self.open)
            self.start.new_wanted.connect(window.beside.new_audit)
            self.start.workspace_wanted.connect(window.opening.choose)
            self.start.sample_wanted.connect(window.helping.open_sample)
            self.start.package_wanted.connect(window.packages.choose)
            self.start.programme_wanted.connect(window.programme.show)
            self.start.recent_chosen.connect(window.open_workspace)
        if window.session.audit_id:
            window.places.keep()
            window.flush()
            window.session.audit_id = ""
        window.asking.leave()
        window.reviewing.leave()
        window.top_bar.show_audits(self.rows, "")
        window.status.show_totals(None)
        window.stack.show_other(self.start)
        self.start.reload()
        self.start.list.setFocus()
        window.undoing.look_again()
        window.commands.show_able()

    def reload_start(self) -> None:
        """Reads the list of audits again if it is in view."""
        stack = self._window.stack
        if self.start is not None and stack.indexOf(self.start) == stack.currentIndex():
            self.start.reload()

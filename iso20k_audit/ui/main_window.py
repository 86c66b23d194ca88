"""The one window: menus, audit and pages, messages, status line. It renders; the services decide.

The data layer is not imported before the first paint: pages come in when they are first shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit import __version__
from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui import appearance, settings
from iso20k_audit.ui.commands import COMMANDS, MENUS, PAGES, make_actions, words
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.opening import Opening
from iso20k_audit.ui.page_stack import NAMES, PageStack
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.status_line import StatusLine
from iso20k_audit.ui.top_bar import TopBar
from iso20k_audit.ui.undoing import Undoing
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Totals
    from iso20k_audit.store.ledger import Row

REMEMBER_MS = 5_000
"""How often the place in hand is kept, so that it is found again after a crash too."""

CLOSING_WAITS_SECONDS = 1.0
"""For the last save; a slower disk is waited for without holding the window up."""

TOTALS_KINDS = frozenset({"working_paper", "conclusion", "finding", "evidence", "question_set"})


class MainWindow(QMainWindow):
    """Window, session and jobs of one workspace at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(self)
        self.jobs = JobRunner(self)
        self._audits: list[Row] = []
        self._wanted_audit = ""
        self._closing = False
        self._leaving_unsaved = False
        self._start: Any = None
        self.actions_by_id = make_actions(self, self._runs())
        self.messages = MessageArea()
        self.top_bar = TopBar()
        self.status = StatusLine(self.session, self.jobs)
        self.opening = Opening(self)
        self.stack = PageStack(self.session, self.jobs)
        self._waiting = QLabel(self.tr("Opening the workspace…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self.stack.show_other(self._waiting)
        self.undoing = Undoing(self.session, self.actions_by_id["undo"], self.actions_by_id["redo"], self)
        self._totals_timer = QTimer(self, singleShot=True, interval=80)
        self._totals_timer.timeout.connect(self._load_totals)
        self._place_timer = QTimer(self, interval=REMEMBER_MS)
        self._place_timer.timeout.connect(self._remember_place)
        self._place_timer.start()
        self._lay_out()
        self._connect()
        self._show_commands()
        self.setWindowTitle(self.tr("ISO20K Audit Workbench"))
        self._restore_geometry()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top_bar, self.messages):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.top_bar.show_audits([], "")
        menus = {menu: self.menuBar().addMenu(words(title)) for menu, title in MENUS}
        for command in COMMANDS:
            menus[command.menu].addAction(self.actions_by_id[command.id])
            if command.ends_group:
                menus[command.menu].addSeparator()
        for ids in ([f"page_{page[0]}" for page in PAGES], ["theme_system", "theme_light", "theme_dark"]):
            group = QActionGroup(self)
            for command_id in ids:
                group.addAction(self.actions_by_id[command_id])
        chosen = self.actions_by_id.get(f"theme_{appearance.choice()}")
        if chosen is not None:
            chosen.setChecked(True)
        self.setMinimumSize(900, 560)

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._on_opened)
        session.open_failed.connect(self._on_open_failed)
        session.audit_opened.connect(self._on_audit_opened)
        session.recorded.connect(self._on_recorded)
        session.refused.connect(lambda text: self.messages.say(text, "warning"))
        session.save_failed.connect(self._on_save_failed)
        self.top_bar.page_chosen.connect(self.show_page)
        self.top_bar.audit_chosen.connect(self.open_audit)
        self.top_bar.new_wanted.connect(self.new_audit)
        self.top_bar.all_wanted.connect(self.show_start)
        self.opening.chosen.connect(self.open_workspace)
        self.opening.again.connect(self._open_again)
        self.opening.given_up.connect(self._on_given_up)
        self.stack.go_to.connect(self.go_to)
        self.stack.said.connect(self.messages.say)
        self.stack.shortcuts_wanted.connect(self.show_shortcuts)
        self.undoing.came_back.connect(self._show_question)
        self.undoing.flush_wanted.connect(self.flush)
        self.undoing.told.connect(self.status.tell)

    def _runs(self) -> dict[str, Any]:
        """What each command does."""
        runs: dict[str, Any] = {
            "new_audit": self.new_audit,
            "open_workspace": lambda: self.opening.choose(or_give_up=False),
            "checklists": self.show_library,
            "export": lambda: self.show_page("report"),
            "back_up": self.back_up,
            "quit": self.close,
            "undo": lambda: self._undo("undo"),
            "redo": lambda: self._undo("redo"),
            "paste_evidence": lambda: self._on_page("paste_evidence"),
            "find": lambda: self._on_page("start_filter"),
            "next_pane": lambda: self._on_page("next_pane"),
            "theme_system": lambda: self.set_theme("system"),
            "theme_light": lambda: self.set_theme("light"),
            "theme_dark": lambda: self.set_theme("dark"),
            "text_bigger": lambda: appearance.resize_text(1),
            "text_smaller": lambda: appearance.resize_text(-1),
            "text_normal": lambda: appearance.resize_text(0),
            "history": self.show_history,
            "all_audits": self.show_start,
            "next_unanswered": lambda: self._in_fieldwork("next_unanswered"),
            "previous_unanswered": lambda: self._in_fieldwork("previous_unanswered"),
            "raise_finding": lambda: self._in_fieldwork("raise_finding"),
            "attach": lambda: self._in_fieldwork("attach"),
            "shortcuts": self.show_shortcuts,
            "open_folder": self._open_folder,
            "about": self._show_about,
        }
        return runs | {f"page_{page[0]}": lambda page=page[0]: self.show_page(page) for page in PAGES}

    @property
    def pages(self) -> dict[str, Any]:
        """The pages made so far, by name."""
        return self.stack.pages

    @property
    def page(self) -> str:
        """Name of the page in view, or empty."""
        return self.stack.page

    # -- workspace ----------------------------------------------------------------------------------

    def open_workspace(self, folder: Path | None, *, audit: str = "") -> None:
        """Opens a workspace in a thread; the window stays usable."""
        self._leave()
        self._wanted_audit = audit
        self._waiting.setText(self.tr("Opening the workspace…"))
        self.stack.show_other(self._waiting)
        self.session.open(folder)
        self._show_commands()

    def _leave(self) -> None:
        """Records what is pending and forgets what was shown of the workspace before."""
        if self.session.workspace is not None:
            self._remember_place()
            self.flush()
            self.jobs.cancel_all()
        self.stack.forget()
        self._audits = []
        self.top_bar.show_audits([], "")
        self.status.show_totals(None)

    def _on_opened(self) -> None:
        workspace = self.session.workspace
        if workspace is None:
            return
        settings.remember("workspace", str(workspace.folder))
        self.status.show_place()
        self._show_commands()
        from iso20k_audit.services.audits import list_audits

        self.session.ask(list_audits, self._choose_audit)
        if self.session.recovered:
            self.messages.say(
                self.tr(
                    "The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now."
                ).format(len(self.session.recovered)),
                "info",
                self.tr("Show history"),
                self.show_history,
            )

    def _choose_audit(self, audits: list[Row]) -> None:
        self._audits = audits
        workspace = self.session.workspace
        if workspace is None:
            return
        wanted = self._wanted_audit or settings.last_place(workspace.folder).audit
        if not wanted and len(audits) == 1:
            wanted = audits[0]["id"]
        for row in audits:
            if wanted and (row["id"] == wanted or (row["number"] or "").upper() == wanted.upper()):
                self.open_audit(row["id"])
                return
        if self._wanted_audit:
            self.messages.say(self.tr("There is no audit {} here.").format(self._wanted_audit), "warning")
        self.show_start()

    def _on_open_failed(self, error: AuditError) -> None:
        self._waiting.setText(self.tr("No workspace is open."))
        self.opening.explain(error)

    def _open_again(self) -> None:
        self.open_workspace(self.session.folder, audit=self._wanted_audit)

    def _on_given_up(self) -> None:
        if self.session.workspace is None:
            QTimer.singleShot(0, self.close)

    # -- audits and pages ---------------------------------------------------------------------------

    def open_audit(self, audit_id: str) -> None:
        """Takes an audit in hand, at the page where it was left."""
        if self.session.audit_id:
            self._remember_place()
            self.flush()
        self.session.open_audit(audit_id)

    def _on_audit_opened(self, audit_id: str) -> None:
        from iso20k_audit.services.audits import list_audits

        self.session.ask(list_audits, self._take_audits)
        self.top_bar.show_audits(self._audits, audit_id)
        workspace = self.session.workspace
        place = settings.last_place(workspace.folder) if workspace else settings.Place()
        same = place.audit == audit_id
        self._show_commands()
        self.show_page(place.page if same and place.page else "fieldwork")
        if same and place.question:
            self._fieldwork_place(place)
        self._load_totals()

    def _fieldwork_place(self, place: settings.Place) -> None:
        fieldwork = self.stack.pages.get("fieldwork")
        if fieldwork is not None:
            fieldwork.come_back(place.question, place.section)

    def _take_audits(self, audits: list[Row]) -> None:
        self._audits = audits
        self.top_bar.show_audits(audits, self.session.audit_id)

    def show_start(self) -> None:
        """Shows the list of audits."""
        if self.session.workspace is None:
            return
        if self._start is None:
            from iso20k_audit.ui.pages.start import StartPage

            self._start = StartPage(self.session)
            self._start.chosen.connect(self.open_audit)
            self._start.new_wanted.connect(self.new_audit)
            self._start.workspace_wanted.connect(self.opening.choose)
        if self.session.audit_id:
            self._remember_place()
            self.flush()
            self.session.audit_id = ""
        self.top_bar.show_audits(self._audits, "")
        self.status.show_totals(None)
        self.stack.show_other(self._start)
        self._start.reload()
        self._start.list.setFocus()
        self._show_commands()

    def show_page(self, page: str) -> None:
        """Shows a page of the audit in hand."""
        audit_id = self.session.audit_id
        if not audit_id or page not in NAMES:
            return
        self.stack.show_page(page, audit_id)
        self.top_bar.show_page(page)
        self.actions_by_id[f"page_{page}"].setChecked(True)
        self._show_commands()

    def go_to(self, page: str, record_id: str) -> None:
        """Shows a page, and there a record."""
        self.show_page(page)
        if record_id and page in self.stack.pages:
            self.stack.pages[page].show_record(record_id)

    def _show_question(self, question: str) -> None:
        self.go_to("fieldwork", question)

    def new_audit(self, checklist: Path | None = None) -> None:
        """The guided start, with a checklist chosen already if one is given."""
        if self.session.workspace is None:
            return
        from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

        dialog = NewAuditDialog(self.session, self.jobs, self, chosen=checklist)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.started.connect(self.open_audit)
        dialog.open()

    def show_library(self) -> None:
        """The checklists that there are."""
        if self.session.workspace is None:
            return
        from iso20k_audit.ui.library.window import LibraryWindow

        library = LibraryWindow(self.session, self.jobs, self)
        library.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        library.audit_wanted.connect(self.new_audit)
        library.show()

    # -- what was recorded --------------------------------------------------------------------------

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        self.stack.refresh(kinds)
        if kinds & TOTALS_KINDS:
            self._totals_timer.start()
        if "audit" in kinds:
            from iso20k_audit.services.audits import list_audits

            self.session.ask(list_audits, self._take_audits)

    def _load_totals(self) -> None:
        audit_id = self.session.audit_id
        if not audit_id:
            return
        from iso20k_audit.services.browsing import totals

        def show(found: Totals) -> None:
            if audit_id == self.session.audit_id:
                self.status.show_totals(found)

        self.session.ask(lambda ledger: totals(ledger, audit_id), show)

    def _on_save_failed(self, text: str) -> None:
        bar = self.messages.say(
            self.tr("NOT SAVED: {}").format(text), "danger", self.tr("Try again"), self._try_again
        )
        bar.closed.connect(self.status.clear_failure)

    def _try_again(self) -> None:
        self.status.clear_failure()
        self.flush()

    def flush(self) -> None:
        """Hands everything half-typed to the writer."""
        self.stack.flush()

    def _remember_place(self) -> None:
        """Keeps audit, page, section and question in hand, if they changed."""
        workspace = self.session.workspace
        if workspace is None or not self.session.audit_id:
            return
        place = settings.last_place(workspace.folder)
        if place.audit != self.session.audit_id:
            place = settings.Place(self.session.audit_id)
        place = place._replace(page=self.page)
        if "fieldwork" in self.stack.pages:
            question, section = self.stack.pages["fieldwork"].place()
            place = place._replace(question=question, section=section)
        if place != settings.last_place(workspace.folder):
            settings.remember_place(workspace.folder, place)

    # -- commands -----------------------------------------------------------------------------------

    def _show_commands(self) -> None:
        """Greys out what cannot be done now."""
        has_workspace = self.session.workspace is not None
        has_audit = bool(self.session.audit_id)
        page = self.stack.current()
        able = {
            "new_audit": has_workspace,
            "back_up": has_workspace,
            "checklists": has_workspace,
            "open_folder": has_workspace,
            "all_audits": has_workspace,
            "find": hasattr(page, "start_filter"),
            "paste_evidence": hasattr(page, "paste_evidence"),
            "next_pane": hasattr(page, "next_pane"),
            **dict.fromkeys(("export", "history", *(f"page_{known[0]}" for known in PAGES)), has_audit),
            **dict.fromkeys(
                ("next_unanswered", "previous_unanswered", "raise_finding", "attach"),
                self.page == "fieldwork",
            ),
        }
        for name, enabled in able.items():
            self.actions_by_id[name].setEnabled(enabled)

    def _undo(self, way: str) -> None:
        getattr(self.undoing, way)()

    def _on_page(self, act: str) -> None:
        run = getattr(self.stack.current(), act, None)
        if run is not None:
            run()

    def _in_fieldwork(self, act: str) -> None:
        if self.page == "fieldwork":
            getattr(self.stack.pages["fieldwork"], act)()

    def set_theme(self, choice: str) -> None:
        """Light, dark or as the system has it."""
        appearance.choose(choice)
        self.actions_by_id[f"theme_{choice}"].setChecked(True)

    def show_history(self) -> None:
        """Who did what in this audit."""
        if not self.session.audit_id:
            return
        from iso20k_audit.ui.dialogs.history import HistoryDialog

        title = self.tr("History of this audit")
        dialog = HistoryDialog(self.session, self.session.audit_id, None, title, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def show_shortcuts(self) -> None:
        """Every key on one sheet."""
        from iso20k_audit.ui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def back_up(self) -> None:
        """Copies the database into the workspace's backups and checks the copy."""
        workspace = self.session.workspace
        if workspace is None:
            return
        self.flush()
        self.jobs.start(
            self.tr("Backing up"),
            lambda _progress: workspace.backup(),
            self._on_backed_up,
            self._on_not_backed_up,
        )

    def _on_backed_up(self, path: Path) -> None:
        self.messages.say(self.tr("Backed up and checked: {}").format(path))

    def _on_not_backed_up(self, error: AuditError) -> None:
        self.messages.say(str(error), "danger")

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self.session.workspace is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder)))

    def _show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About"))
        box.setText(self.tr("ISO20K Audit Workbench {}").format(__version__))
        box.setInformativeText(
            self.tr(
                "Internal audits of a service management system against ISO/IEC 20000-1:2018. "
                "Works offline; nothing leaves this computer."
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # -- the window itself --------------------------------------------------------------------------

    def createPopupMenu(self) -> QMenu | None:
        """None: there are no tool bars to hide."""
        return None

    def _restore_geometry(self) -> None:
        kept = settings.stored().value("geometry")
        if isinstance(kept, QByteArray) and self.restoreGeometry(kept):
            return
        screen = self.screen().availableGeometry()
        self.resize(min(1366, screen.width()), min(768, screen.height()))
        if screen.width() <= 1366 or screen.height() <= 820:  # with its frame it would not fit
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is pending, closes once it is durable, remembers the place."""
        self._remember_place()
        if not self._leaving_unsaved:
            failures: list[str] = []
            self.session.save_failed.connect(failures.append)
            self.flush()
            settled = self.session.settle(CLOSING_WAITS_SECONDS)
            self.session.save_failed.disconnect(failures.append)
            if failures:
                event.ignore()
                self._ask_to_leave(failures[-1])
                return
            if not settled:
                event.ignore()
                if not self._closing:
                    self._closing = True
                    self.session.saved.connect(self._close_when_saved)
                    self.session.save_failed.connect(self._on_close_failed)
                return
        settings.remember("geometry", self.saveGeometry())
        self._place_timer.stop()
        self.jobs.cancel_all()
        self.session.close()
        event.accept()

    def _close_when_saved(self, _moment: object) -> None:
        self._stop_closing()
        QTimer.singleShot(0, self.close)

    def _stop_closing(self) -> None:
        self._closing = False
        self.session.saved.disconnect(self._close_when_saved)
        self.session.save_failed.disconnect(self._on_close_failed)

    def _on_close_failed(self, text: str) -> None:
        self._stop_closing()
        self._ask_to_leave(text)

    def _ask_to_leave(self, text: str) -> None:
        """What was typed last is not on the disk: the user decides, nothing goes unsaid."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("What was typed last could not be saved."))
        box.setInformativeText(text)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(self._leave_unsaved)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _leave_unsaved(self) -> None:
        self._leaving_unsaved = True
        QTimer.singleShot(0, self.close)

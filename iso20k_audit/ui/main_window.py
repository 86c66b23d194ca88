"""The one window: menus, audit and pages, messages, status line. It renders; the services decide.

The data layer is not imported before the first paint: pages come in when they are first shown.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl
from PySide6.QtGui import QActionGroup, QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit import __version__
from iso20k_audit.model.errors import AuditError, WorkspaceLocked
from iso20k_audit.ui import settings, theme
from iso20k_audit.ui.commands import COMMANDS, MENUS, PAGES, make_actions, words
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.status_line import StatusLine
from iso20k_audit.ui.top_bar import TopBar
from iso20k_audit.ui.undoing import Undoing
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Totals
    from iso20k_audit.store.ledger import Row

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
REMEMBER_MS = 5_000
"""How often the place in hand is kept, so that it is found again after a crash too."""

TOTALS_KINDS = frozenset({"working_paper", "conclusion", "finding", "evidence", "question_set"})


class MainWindow(QMainWindow):
    """Window, session and jobs of one workspace at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(self)
        self.jobs = JobRunner(self)
        self.pages: dict[str, Any] = {}
        self.page = ""
        self._stale: dict[str, set[str]] = {}
        self._shown_audit: dict[str, str] = {}
        self._audits: list[Row] = []
        self._wanted_audit = ""
        self._start: Any = None
        self.actions_by_id = make_actions(self, self._runs())
        self.messages = MessageArea()
        self.top_bar = TopBar()
        self.status = StatusLine(self.session, self.jobs)
        self.stack = QStackedWidget()
        self._waiting = QLabel(self.tr("Opening the workspace…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self.stack.addWidget(self._waiting)
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
        chosen = self.actions_by_id.get(f"theme_{settings.text('theme', 'system')}")
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
        self.undoing.came_back.connect(self._show_question)
        self.undoing.flush_wanted.connect(self.flush)

    def _runs(self) -> dict[str, Any]:
        """What each command does."""
        runs: dict[str, Any] = {
            "new_audit": self.new_audit,
            "open_workspace": self.choose_workspace,
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
            "text_bigger": lambda: self._resize_text(1),
            "text_smaller": lambda: self._resize_text(-1),
            "text_normal": lambda: self._resize_text(0),
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

    # -- workspace ----------------------------------------------------------------------------------

    def open_workspace(self, folder: Path | None, *, audit: str = "") -> None:
        """Opens a workspace in a thread; the window stays usable."""
        self._leave()
        self._wanted_audit = audit
        self.stack.setCurrentWidget(self._waiting)
        self.session.open(folder)
        self._show_commands()

    def _leave(self) -> None:
        """Records what is pending and forgets what was shown of the workspace before."""
        if self.session.workspace is not None:
            self._remember_place()
            self.flush()
            self.jobs.cancel_all()
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._shown_audit.clear()
        self._stale.clear()
        self.page = ""
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
        for row in audits:
            if wanted and (row["id"] == wanted or (row["number"] or "").upper() == wanted.upper()):
                self.open_audit(row["id"])
                return
        if self._wanted_audit:
            self.messages.say(self.tr("There is no audit {} here.").format(self._wanted_audit), "warning")
        self.show_start()

    def _on_open_failed(self, error: AuditError) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        locked = isinstance(error, WorkspaceLocked)
        box.setWindowTitle(
            self.tr("The workspace is in use") if locked else self.tr("The workspace cannot be opened")
        )
        box.setText(error.message)
        box.setInformativeText(error.mend)
        again = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.ActionRole)
        other = box.addButton(self.tr("Choose another folder…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(other)
        box.setEscapeButton(leave)
        folder = self.session.folder
        again.clicked.connect(lambda *_: self.open_workspace(folder, audit=self._wanted_audit))
        other.clicked.connect(lambda *_: self.choose_workspace(or_quit=True))
        leave.clicked.connect(lambda *_: QTimer.singleShot(0, self.close))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._waiting.setText(self.tr("No workspace is open."))
        box.open()

    def choose_workspace(self, *, or_quit: bool = False) -> None:
        """Asks for a folder and opens it; an empty folder becomes a new workspace."""
        dialog = QFileDialog(self, self.tr("Open a workspace, or choose an empty folder for a new one"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_workspace(Path(name)))
        if or_quit and self.session.workspace is None:
            dialog.rejected.connect(self.close)
        dialog.open()

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
        fieldwork = self.pages.get("fieldwork")
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
            self._start.workspace_wanted.connect(self.choose_workspace)
            self.stack.addWidget(self._start)
        if self.session.audit_id:
            self._remember_place()
            self.flush()
            self.session.audit_id = ""
        self.page = ""
        self.top_bar.show_audits(self._audits, "")
        self.status.show_totals(None)
        self.stack.setCurrentWidget(self._start)
        self._start.reload()
        self._start.list.setFocus()
        self._show_commands()

    def show_page(self, page: str) -> None:
        """Shows a page of the audit in hand."""
        audit_id = self.session.audit_id
        if not audit_id or page not in {known[0] for known in PAGES}:
            return
        if self.page and self.page != page:
            self.pages[self.page].flush()
        widget = self.pages.get(page) or self._make_page(page)
        self.page = page
        if self._shown_audit.get(page) != audit_id:
            self._shown_audit[page] = audit_id
            widget.show_audit(audit_id)
        elif self._stale.get(page):
            widget.refresh(frozenset(self._stale[page]))
        self._stale[page] = set()
        self.stack.setCurrentWidget(widget)
        self.top_bar.show_page(page)
        self.actions_by_id[f"page_{page}"].setChecked(True)
        if page == "fieldwork":
            widget.focus_list()
        self._show_commands()

    def _make_page(self, page: str) -> Any:
        _id, _title, module, name = next(known for known in PAGES if known[0] == page)
        widget = getattr(import_module(module), name)(self.session, self.jobs)
        for signal, slot in (
            ("go_to", self.go_to),
            ("said", self.messages.say),
            ("shortcuts_wanted", self.show_shortcuts),
        ):
            if hasattr(widget, signal):
                getattr(widget, signal).connect(slot)
        self.pages[page] = widget
        self.stack.addWidget(widget)
        return widget

    def go_to(self, page: str, record_id: str) -> None:
        """Shows a page, and there a record."""
        self.show_page(page)
        if record_id and page in self.pages:
            self.pages[page].show_record(record_id)

    def _show_question(self, question: str) -> None:
        self.go_to("fieldwork", question)

    def new_audit(self) -> None:
        """The guided start."""
        if self.session.workspace is None:
            return
        from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

        dialog = NewAuditDialog(self.session, self.jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.started.connect(self.open_audit)
        dialog.open()

    # -- what was recorded --------------------------------------------------------------------------

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        for page in self.pages:
            if page == self.page:
                self.pages[page].refresh(kinds)
            else:
                self._stale.setdefault(page, set()).update(kinds)
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
        for page in self.pages.values():
            page.flush()

    def _remember_place(self) -> None:
        """Keeps audit, page, section and question in hand, if they changed."""
        workspace = self.session.workspace
        if workspace is None or not self.session.audit_id:
            return
        place = settings.last_place(workspace.folder)
        if place.audit != self.session.audit_id:
            place = settings.Place(self.session.audit_id)
        place.page = self.page
        if "fieldwork" in self.pages:
            place.question, place.section = self.pages["fieldwork"].place()
        if place != settings.last_place(workspace.folder):
            settings.remember_place(workspace.folder, place)

    # -- commands -----------------------------------------------------------------------------------

    def _show_commands(self) -> None:
        """Greys out what cannot be done now."""
        has_workspace = self.session.workspace is not None
        has_audit = bool(self.session.audit_id)
        page = self.pages.get(self.page)
        able = {
            "new_audit": has_workspace,
            "back_up": has_workspace,
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
        run = getattr(self.pages.get(self.page), act, None)
        if run is not None:
            run()

    def _in_fieldwork(self, act: str) -> None:
        if self.page == "fieldwork":
            getattr(self.pages["fieldwork"], act)()

    def set_theme(self, choice: str) -> None:
        """Light, dark or as the system has it."""
        settings.remember("theme", choice)
        self.actions_by_id[f"theme_{choice}"].setChecked(True)
        self._dress()

    def _resize_text(self, step: int) -> None:
        percent = settings.number("text_percent", 100)
        place = TEXT_SIZES.index(percent) if percent in TEXT_SIZES else TEXT_SIZES.index(100)
        place = min(max(place + step, 0), len(TEXT_SIZES) - 1) if step else TEXT_SIZES.index(100)
        settings.remember("text_percent", TEXT_SIZES[place])
        self._dress()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, settings.text("theme", "system"), settings.number("text_percent", 100))

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
        if self.session.workspace is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder)))

    def _show_about(self) -> None:
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is pending, waits until it is durable, remembers the place."""
        settings.remember("geometry", self.saveGeometry())
        self._remember_place()
        self.flush()
        self.jobs.cancel_all()
        self.session.close()
        event.accept()

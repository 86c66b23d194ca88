"""The one window: menus, audit and pages, messages, status line. It renders; the services decide.

The data layer is not imported before the first paint: pages come in when they are first shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError, WorkspaceLocked
from iso20k_audit.ui import appearance, languages, recent, settings, windows
from iso20k_audit.ui.asking import Asking
from iso20k_audit.ui.capture import Capture
from iso20k_audit.ui.closing import Closing
from iso20k_audit.ui.commands import PAGES, make_actions
from iso20k_audit.ui.helping import Helping
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.keymap import command_entry, keymap
from iso20k_audit.ui.markup.opening import finish_markup
from iso20k_audit.ui.menus import fill_menus
from iso20k_audit.ui.opening import Opening
from iso20k_audit.ui.page_stack import NAMES, PageStack
from iso20k_audit.ui.places import Places
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.status_line import StatusLine
from iso20k_audit.ui.top_bar import TopBar
from iso20k_audit.ui.undoing import Undoing
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Totals
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.search.desk import Desk

TOTALS_KINDS = frozenset({"working_paper", "conclusion", "finding", "evidence", "question_set"})


class MainWindow(QMainWindow):
    """Window, session and jobs of one workspace at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(self)
        self.session.writer = windows.count_in(self)
        self.jobs = JobRunner(self)
        self.helping = Helping(self)
        self.closing = Closing(self)
        self._audits: list[Row] = []
        self._wanted_audit = ""
        self._wanted_page = ""
        self._was_open = False
        self._start: Any = None
        self._search: Desk | None = None
        self.actions_by_id = make_actions(self, self._runs())
        keymap().load()
        self._dress_actions()
        self.messages = MessageArea()
        self.top_bar = TopBar()
        self.status = StatusLine(self.session, self.jobs)
        self.opening = Opening(self)
        self.stack = PageStack(self.session, self.jobs)
        self.capture = Capture(self.session, self.jobs, self.stack, self)
        self.status.add(self.capture.inbox_button)
        self.asking = Asking(self.session, self.stack, self)
        self.status.add(self.asking.button)
        self._waiting = QLabel(self.tr("Opening the workspace…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self.stack.show_other(self._waiting)
        self.undoing = Undoing(self.session, self.actions_by_id["undo"], self.actions_by_id["redo"], self)
        self._totals_timer = QTimer(self, singleShot=True, interval=80)
        self._totals_timer.timeout.connect(self._load_totals)
        self.places = Places(self)
        self._lay_out()
        self._connect()
        self._show_commands()
        self.setWindowTitle(self.tr("ISO20K Audit Workbench"))
        self.places.restore_window()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top_bar, self.messages):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.asking.bar)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.top_bar.show_audits([], "")
        self.recent_menu = fill_menus(self)
        self.recent_menu.chosen.connect(self.open_workspace)
        self.setMinimumSize(900, 560)

    def _connect(self) -> None:
        session = self.session
        keymap().changed.connect(self._dress_actions)
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
        self.top_bar.search_button.clicked.connect(self.actions_by_id["search_everything"].trigger)
        self.opening.chosen.connect(self.open_workspace)
        self.opening.again.connect(self._open_again)
        self.opening.given_up.connect(self._on_given_up)
        self.stack.go_to.connect(self.go_to)
        self.stack.said.connect(self.messages.say)
        self.stack.shortcuts_wanted.connect(self.show_shortcuts)
        self.asking.go_to.connect(self.go_to)
        self.asking.changed.connect(self._show_commands)
        self.stack.command_wanted.connect(self._run_command)
        self.stack.floor_changed.connect(self._on_floor_changed)
        self.undoing.came_back.connect(self._show_question)
        self.undoing.flush_wanted.connect(self.flush)
        self.undoing.told.connect(self.status.tell)
        self.undoing.removed.connect(self._offer_undo)
        session.joined.connect(self._on_joined)

    def _runs(self) -> dict[str, Any]:
        """What each command does."""
        runs: dict[str, Any] = {
            "new_audit": self.new_audit,
            "open_workspace": lambda: self.opening.choose(or_give_up=False),
            "checklists": self.show_library,
            "export": lambda: self.show_page("report"),
            "back_up": self.back_up,
            "print_preview": self.preview,
            "new_window": lambda: windows.open_another(self),
            "close_window": self.close,
            "quit": windows.close_all,
            "reset_layout": self.reset_layout,
            "guide": self.helping.toggle_guide,
            "sample": self.helping.open_sample,
            "whats_new": self.helping.show_news,
            "problem_report": self.helping.report_problem,
            "undo": lambda: self._undo("undo"),
            "redo": lambda: self._undo("redo"),
            "paste_evidence": lambda: self._on_page("paste_evidence"),
            "phrasings": lambda: self._on_page("phrasings"),
            "next_remark": lambda: self._on_page("next_remark"),
            "find": lambda: self._on_page("start_filter"),
            "search_everything": lambda: self._desk().search(),
            "go_to_clause": lambda: self._desk().go_to_clause(),
            "command_palette": lambda: self._desk().commands(),
            "next_pane": lambda: self._on_page("next_pane"),
            "theme_system": lambda: self.set_theme("system"),
            "theme_light": lambda: self.set_theme("light"),
            "theme_dark": lambda: self.set_theme("dark"),
            **{f"language_{name}": lambda name=name: languages.choose(name) for name in languages.NAMES},
            "text_bigger": lambda: appearance.resize_text(1),
            "text_smaller": lambda: appearance.resize_text(-1),
            "text_normal": lambda: appearance.resize_text(0),
            "history": self.show_history,
            "all_audits": self.show_start,
            "next_unanswered": lambda: self._in_fieldwork("next_unanswered"),
            "previous_unanswered": lambda: self._in_fieldwork("previous_unanswered"),
            "time_left": lambda: self._in_fieldwork("ask_time_left"),
            "section_times": lambda: self._in_fieldwork("show_times"),
            "what_can_wait": lambda: self._in_fieldwork("show_what_can_wait"),
            "floor_mode": self.toggle_floor,
            "next_flagged": lambda: self._in_fieldwork("next_flagged"),
            "previous_flagged": lambda: self._in_fieldwork("previous_flagged"),
            "flag": lambda: self._in_fieldwork("flag"),
            "last_time": lambda: self._in_fieldwork("take_over"),
            "change_selected": lambda: self._in_fieldwork("change_selected"),
            "keys": self.show_keys,
            "raise_finding": lambda: self._in_fieldwork("raise_finding"),
            "attach": lambda: self._in_fieldwork("attach"),
            "photo": lambda: self._capture("take_photo"),
            "reference": lambda: self._capture("add_reference"),
            "inbox": lambda: self._capture("show_inbox"),
            "start_interview": lambda: self._ask("start_interview"),
            "end_interview": lambda: self._ask("end_interview"),
            "interviews": lambda: self._ask("show_interviews"),
            "ask_later": lambda: self._ask("ask_later"),
            "to_ask": lambda: self._ask("show_to_ask"),
            "shortcuts": self.show_shortcuts,
            "open_folder": self.helping.open_folder,
            "about": self.helping.show_about,
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

    def open_workspace(
        self, folder: Path | None, *, audit: str = "", page: str = "", read_only: bool = False
    ) -> None:
        """Opens a workspace in a thread; the window stays usable. Audit and page: those left last unless given."""
        self.leave_workspace()
        self._wanted_audit, self._wanted_page = audit, page
        self._waiting.setText(self.tr("Opening the workspace…"))
        self.session.open(folder, read_only=read_only)
        self._show_commands()

    def leave_workspace(self) -> None:
        """Records what is pending, lets the workspace go, and shows nothing of it any more."""
        self._leave()
        folder = self.session.folder
        self.session.close()
        if folder is not None:
            windows.stop_listening(folder)
        for bar in self.messages.bars():
            if bar.grade == "info":  # said of the workspace that was left
                bar.dismiss()
        self.stack.show_other(self._waiting)

    def _leave(self) -> None:
        """Records what is pending and forgets what was shown of the workspace before."""
        if self.session.workspace is not None:
            self.places.keep()
            self.places.keep_layout()
            finish_markup(self)
            self.flush()
            self.jobs.cancel_all()
        self.stack.forget()
        self.asking.leave()
        self._audits = []
        self.top_bar.show_audits([], "")
        self.status.show_totals(None)

    def _on_opened(self) -> None:
        workspace = self.session.workspace
        if workspace is None:
            return
        settings.remember("workspace", str(workspace.folder))
        recent.note_opened(workspace.folder)
        self._was_open = True
        self.session.folder = workspace.folder
        windows.listen_soon(self)
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
        elif self.session.was_left_open:
            self.messages.say(
                self.tr("The program was closed unexpectedly. Nothing that was saved is lost."),
                "info",
                self.tr("Save a problem report…"),
                self.helping.report_problem,
            )

    def _choose_audit(self, audits: list[Row]) -> None:
        self._audits = audits
        self._note_standing(audits)
        workspace = self.session.workspace
        if workspace is None:
            return
        wanted = self._wanted_audit or settings.last_place(workspace.folder).audit
        if len(audits) == 1 and not self._wanted_audit:
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
        if isinstance(error, WorkspaceLocked) and self.session.folder is not None:
            self.opening.bring_forward(self.session.folder, error, leave=not self._was_open)
        else:
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
            self.places.keep()
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
        wanted, self._wanted_page = self._wanted_page, ""
        self.show_page(wanted or (place.page if same and place.page else "fieldwork"))
        if same:
            self.places.come_back(place)
        self._load_totals()

    def _take_audits(self, audits: list[Row]) -> None:
        self._audits = audits
        self.top_bar.show_audits(audits, self.session.audit_id)
        self._note_standing(audits)
        if self.session.audit_id and all(row["id"] != self.session.audit_id for row in audits):
            self.show_start()  # its start was undone, here or in another window

    def _note_standing(self, audits: list[Row]) -> None:
        """What the list of recent workspaces says of this one."""
        from iso20k_audit.services.workspaces import newest_backup

        workspace = self.session.workspace
        if workspace is not None:
            folder = workspace.folder
            self.session.ask(
                lambda _ledger: newest_backup(folder),
                lambda backup: recent.note_standing(folder, audits, backup),
            )

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
            self._start.sample_wanted.connect(self.helping.open_sample)
            self._start.recent_chosen.connect(self.open_workspace)
        if self.session.audit_id:
            self.places.keep()
            self.flush()
            self.session.audit_id = ""
        self.asking.leave()
        self.top_bar.show_audits(self._audits, "")
        self.status.show_totals(None)
        self.stack.show_other(self._start)
        self._start.reload()
        self._start.list.setFocus()
        self.undoing.look_again()
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
        """Shows a page, and there a record; or one of the lists that are beside all pages."""
        if self.asking.show_place(page, record_id):
            return
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
            start = self._start
            if start is not None and self.stack.indexOf(start) == self.stack.currentIndex():
                start.reload()

    def _offer_undo(self, text: str) -> None:
        self.messages.say(text, "info", self.tr("Undo"), self.undoing.undo)

    def _on_joined(self) -> None:
        self.messages.say(
            self.tr("This text was changed in another window too. Both are kept, one after the other."),
            "warning",
        )

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
        self.asking.flush()

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
            "new_window": has_workspace,
            "print_preview": has_audit,
            "all_audits": has_workspace,
            "search_everything": has_workspace,
            "go_to_clause": has_audit,
            **dict.fromkeys(("start_interview", "interviews", "ask_later", "to_ask"), has_audit),
            "end_interview": self.asking.running is not None,
            "inbox": has_workspace,
            "photo": has_audit,
            "reference": has_audit,
            "find": hasattr(page, "start_filter"),
            "paste_evidence": hasattr(page, "paste_evidence"),
            "phrasings": hasattr(page, "phrasings"),
            "next_remark": hasattr(page, "next_remark"),
            "next_pane": hasattr(page, "next_pane"),
            **dict.fromkeys(
                ("export", "history", "floor_mode", *(f"page_{known[0]}" for known in PAGES)), has_audit
            ),
            **dict.fromkeys(
                (
                    *("next_unanswered", "previous_unanswered", "raise_finding", "attach"),
                    *("next_flagged", "previous_flagged", "flag", "last_time", "change_selected"),
                    *("time_left", "section_times", "what_can_wait"),
                ),
                self.page == "fieldwork",
            ),
        }
        for name, enabled in able.items():
            self.actions_by_id[name].setEnabled(enabled)

    def _undo(self, way: str) -> None:
        getattr(self.undoing, way)()

    def _capture(self, act: str) -> None:
        getattr(self.capture, act)()

    def _ask(self, act: str) -> None:
        getattr(self.asking, act)()

    def _on_page(self, act: str) -> None:
        run = getattr(self.stack.current(), act, None)
        if run is not None:
            run()

    def _in_fieldwork(self, act: str) -> None:
        if self.page == "fieldwork":
            getattr(self.stack.pages["fieldwork"], act)()

    def _run_command(self, command: str) -> None:
        action = self.actions_by_id.get(command)
        if action is not None:
            action.trigger()

    def toggle_floor(self) -> None:
        """One question at a time in large, and back."""
        if self.page != "fieldwork":
            self.show_page("fieldwork")
        fieldwork = self.stack.pages.get("fieldwork")
        if fieldwork is not None:
            fieldwork.set_floor(not fieldwork.is_on_floor)

    def _on_floor_changed(self, on: bool) -> None:
        """Menus and tabs give their room to the question."""
        self.top_bar.setVisible(not on)
        self.menuBar().setVisible(not on)
        for action in self.actions_by_id.values():  # shortcuts of a hidden menu bar would be dead
            if on:
                self.addAction(action)
            else:
                self.removeAction(action)
        self.actions_by_id["floor_mode"].setChecked(on)

    def _desk(self) -> Desk:
        """Search, commands and the way to a clause; made when first wanted."""
        if self._search is None:
            from iso20k_audit.ui.search.desk import Desk

            self._search = Desk(self)
        return self._search

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
        dialog.keys_wanted.connect(self.show_keys)
        dialog.show()

    def show_keys(self) -> None:
        """The key of each command, to be changed."""
        from iso20k_audit.ui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _dress_actions(self) -> None:
        """Gives the commands the keys that the user wants."""
        for name, action in self.actions_by_id.items():
            action.setShortcuts([QKeySequence(key) for key in keymap().keys(command_entry(name))])

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
        self._note_standing(self._audits)

    def _on_not_backed_up(self, error: AuditError) -> None:
        self.messages.say(str(error), "danger")

    def reset_layout(self) -> None:
        """Window, panes and columns as on the first day."""
        self.places.reset()

    def preview(self) -> None:
        """The report and the working papers as they would be printed."""
        if not self.session.audit_id:
            return
        from iso20k_audit.ui.printing.preview import PrintPreview

        self.flush()
        number = next((row["number"] for row in self._audits if row["id"] == self.session.audit_id), "")
        dialog = PrintPreview(self.session, self.jobs, number or self.tr("audit"), parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.make()

    # -- the window itself --------------------------------------------------------------------------

    def createPopupMenu(self) -> QMenu | None:
        """None: there are no tool bars to hide."""
        return None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is pending, closes once it is durable, remembers the place."""
        self.places.keep()
        finish_markup(self)
        if not self.closing.may_close():
            event.ignore()
            return
        self.places.close()
        self.jobs.cancel_all()
        folder = self.session.folder
        self.session.close()
        windows.count_out(self)
        if folder is not None:
            windows.stop_listening(folder)
        event.accept()

"""The one window: menus, audit and pages, messages, status line. It renders; the services decide.

The data layer is not imported before the first paint: pages come in when they are first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError, WorkspaceLocked
from iso20k_audit.ui import settings
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.process import windows
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.window.menu_bar import make_menus
from iso20k_audit.ui.window.page_stack import NAMES, PageStack
from iso20k_audit.ui.window.places import Places
from iso20k_audit.ui.window.status_line import StatusLine
from iso20k_audit.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Totals


FRAME = 40
"""Pixels that the frame of a window takes of the height of a screen."""


class MainWindow(QMainWindow):
    """Window, session and jobs of one workspace at a time."""

    def __init__(self, *, whole: bool = True) -> None:
        """With `whole` False it is a frame that paints at once; `complete` makes the rest of it."""
        super().__init__()
        self.session = Session(self)
        self.session.writer = windows.count_in(self)
        self.jobs = JobRunner(self)
        self.messages = MessageArea()
        self.top_bar = TopBar()
        self.status = StatusLine(self.session, self.jobs)
        self.stack = PageStack(self.session, self.jobs)
        self._waiting = QLabel(self.tr("Opening the workspace…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self.stack.show_other(self._waiting)
        self._was_open = False
        self._totals_timer = QTimer(self, singleShot=True, interval=80)
        self._totals_timer.timeout.connect(self._load_totals)
        self.places = Places(self)
        self.menus = make_menus(self)
        self._lay_out()
        self.setWindowTitle(self.tr("ISO20K Audit Workbench"))
        self.places.restore_window()
        self.is_whole = False
        if whole:
            self.complete()

    def complete(self) -> None:
        """Makes what the first paint does not need: commands, search, capture, undo and all that they bring."""
        if self.is_whole:
            return
        from iso20k_audit.ui.action_workbooks.desk import ActionWorkbookDesk
        from iso20k_audit.ui.action_workbooks.drops import AnswerDrops
        from iso20k_audit.ui.commands.keymap import keymap
        from iso20k_audit.ui.commands.runs import CommandRuns
        from iso20k_audit.ui.commands.table import make_actions
        from iso20k_audit.ui.evidence.capture import Capture
        from iso20k_audit.ui.follow_up.desk import FollowUpDesk
        from iso20k_audit.ui.meeting.desk import MeetingDesk
        from iso20k_audit.ui.packages.desk import PackageDesk
        from iso20k_audit.ui.packages.drops import PackageDrops
        from iso20k_audit.ui.programme.desk import ProgrammeDesk
        from iso20k_audit.ui.window.asking import Asking
        from iso20k_audit.ui.window.audits_here import AuditsHere
        from iso20k_audit.ui.window.closing import Closing
        from iso20k_audit.ui.window.helping import Helping
        from iso20k_audit.ui.window.menus import fill_menus
        from iso20k_audit.ui.window.opening import Opening
        from iso20k_audit.ui.window.reviewing import Reviewing
        from iso20k_audit.ui.window.side_windows import SideWindows
        from iso20k_audit.ui.window.undoing import Undoing

        self.is_whole = True
        self.helping = Helping(self)
        self.closing = Closing(self)
        self.audits = AuditsHere(self)
        self.beside = SideWindows(self)
        self.commands = CommandRuns(self)
        self.actions_by_id = make_actions(self, self.commands.table())
        keymap().load()
        keymap().changed.connect(self.commands.dress)
        self.commands.dress()
        self.opening = Opening(self)
        self.packages = PackageDesk(self)
        PackageDrops(self, self.packages.open_files)
        self.workbooks = ActionWorkbookDesk(self)
        AnswerDrops(self, lambda: self.page == "actions", self.workbooks.take)
        self.programme = ProgrammeDesk(self)
        self.meeting = MeetingDesk(self)
        self.follow_up = FollowUpDesk(self)
        self.capture = Capture(self.session, self.jobs, self.stack, self)
        self.status.add(self.capture.inbox_button)
        self.asking = Asking(self.session, self.stack, self)
        self.status.add(self.asking.button)
        self._column.insertWidget(self._column.indexOf(self.status), self.asking.bar)
        self.reviewing = Reviewing(self.session, self.stack, self)
        self.status.add(self.reviewing.button)
        self.undoing = Undoing(self.session, self.actions_by_id["undo"], self.actions_by_id["redo"], self)
        search = self.top_bar.add_search()
        search.clicked.connect(self.actions_by_id["search_everything"].trigger)
        self.recent_menu = fill_menus(self)
        self._connect()
        self.commands.show_able()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top_bar, self.messages):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self._column = column
        self.setCentralWidget(body)
        self.top_bar.show_audits([], "")
        room = self.screen().availableGeometry()  # small where the scale is large: the foot must stay on it
        self.setMinimumSize(min(900, room.width()), min(560, room.height() - FRAME))

    def _connect(self) -> None:
        session = self.session
        self.recent_menu.chosen.connect(self.open_workspace)
        session.opened.connect(self._on_opened)
        session.open_failed.connect(self._on_open_failed)
        session.audit_opened.connect(self._on_audit_opened)
        session.recorded.connect(self._on_recorded)
        session.refused.connect(lambda text: self.messages.say(text, "warning"))
        session.save_failed.connect(self._on_save_failed)
        self.top_bar.page_chosen.connect(self.show_page)
        self.top_bar.audit_chosen.connect(self.audits.open)
        self.top_bar.new_wanted.connect(self.beside.new_audit)
        self.top_bar.all_wanted.connect(self.audits.show_start)
        self.opening.chosen.connect(self.open_workspace)
        self.opening.again.connect(self._open_again)
        self.opening.given_up.connect(self._on_given_up)
        self.stack.go_to.connect(self.go_to)
        self.stack.said.connect(self.messages.say)
        self.stack.shortcuts_wanted.connect(self.beside.show_shortcuts)
        self.asking.go_to.connect(self.go_to)
        self.asking.changed.connect(self.commands.show_able)
        self.reviewing.go_to.connect(self.go_to)
        self.reviewing.said.connect(self.messages.say)
        self.stack.command_wanted.connect(self.commands.run)
        self.stack.floor_changed.connect(self._on_floor_changed)
        self.undoing.came_back.connect(self._show_question)
        self.undoing.flush_wanted.connect(self.flush)
        self.undoing.told.connect(self.status.tell)
        self.undoing.removed.connect(self._offer_undo)
        session.joined.connect(self._on_joined)
        session.wanted.connect(self.go_to)

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
        again = partial(self.open_workspace, folder, audit=audit, page=page, read_only=read_only)
        if not self.leave_workspace(again):
            return
        self.audits.want(audit, page)
        self._waiting.setText(self.tr("Opening the workspace…"))
        self.session.open(folder, read_only=read_only)
        self.commands.show_able()

    def leave_workspace(self, again: Callable[[], object] | None = None) -> bool:
        """Records what is pending, lets the workspace go, and shows nothing of it any more.

        Returns: whether it was left. If marks could not be recorded the user is asked; `again()`, which is
            this act unless given, follows if they are to be left unsaved.
        """
        if (
            self.is_whole
            and self.session.workspace is not None
            and not self.closing.may_leave(again or self.leave_workspace)
        ):
            return False
        self._leave()
        folder = self.session.folder
        self.session.close()
        if folder is not None:
            windows.stop_listening(folder)
        for bar in self.messages.bars():
            if bar.grade == "info":  # said of the workspace that was left
                bar.dismiss()
        self.stack.show_other(self._waiting)
        return True

    def _leave(self) -> None:
        """Records what is pending and forgets what was shown of the workspace before."""
        if self.session.workspace is not None:
            self.places.keep()
            self.places.keep_layout()
            self.flush()
            self.jobs.cancel_all()
        self.stack.forget()
        self.asking.leave()
        self.reviewing.leave()
        self.programme.leave()
        self.meeting.leave()
        self.audits.forget()
        self.status.show_totals(None)

    def _on_opened(self) -> None:
        workspace = self.session.workspace
        if workspace is None:
            return
        settings.remember("workspace", str(workspace.folder))
        from iso20k_audit.ui.window import recent

        recent.note_opened(workspace.folder)
        self._was_open = True
        self.session.folder = workspace.folder
        windows.listen_soon(self)
        self.status.show_place()
        self.commands.show_able()
        self.audits.read_and_choose()
        if self.session.recovered:
            self.messages.say(
                self.tr(
                    "The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now."
                ).format(len(self.session.recovered)),
                "info",
                self.tr("Show history"),
                self.beside.show_history,
            )
        elif self.session.was_left_open:
            self.messages.say(
                self.tr("The program was closed unexpectedly. Nothing that was saved is lost."),
                "info",
                self.tr("Save a problem report…"),
                self.helping.report_problem,
            )

    def _on_open_failed(self, error: AuditError) -> None:
        self._waiting.setText(self.tr("No workspace is open."))
        if isinstance(error, WorkspaceLocked) and self.session.folder is not None:
            self.opening.bring_forward(self.session.folder, error, leave=not self._was_open)
        else:
            self.opening.explain(error)

    def _open_again(self) -> None:
        self.open_workspace(self.session.folder, audit=self.audits.wanted)

    def _on_given_up(self) -> None:
        if self.session.workspace is None:
            QTimer.singleShot(0, self.close)

    # -- pages --------------------------------------------------------------------------------------

    def _on_audit_opened(self, audit_id: str) -> None:
        self.audits.show_opened(audit_id)
        self._load_totals()

    def show_page(self, page: str) -> None:
        """Shows a page of the audit in hand."""
        audit_id = self.session.audit_id
        if not audit_id or page not in NAMES:
            return
        self.stack.show_page(page, audit_id)
        self.top_bar.show_page(page)
        self.actions_by_id[f"page_{page}"].setChecked(True)
        self.commands.show_able()

    def go_to(self, page: str, record_id: str) -> None:
        """Shows a page, and there a record; or one of the lists that are beside all pages."""
        beside = (self.asking, self.packages, self.programme, self.meeting, self.follow_up, self.workbooks)
        if any(one.show_place(page, record_id) for one in beside):
            return
        self.show_page(page)
        if record_id and page in self.stack.pages:
            self.stack.pages[page].show_record(record_id)

    def _show_question(self, question: str) -> None:
        self.go_to("fieldwork", question)

    # -- what was recorded --------------------------------------------------------------------------

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        self.stack.refresh(kinds)
        if kinds:
            self._totals_timer.start()
        if "audit" in kinds:
            self.audits.read()
            self.audits.reload_start()

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
        from iso20k_audit.services.contested_rows import count

        def show(found: tuple[Totals, int]) -> None:
            if audit_id == self.session.audit_id:
                self.status.show_totals(found[0])
                self.status.show_conflicts(found[1])

        self.session.ask(lambda ledger: (totals(ledger, audit_id), count(ledger, audit_id)), show)

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
        self.programme.flush()

    # -- floor mode ---------------------------------------------------------------------------------

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

    # -- the window itself --------------------------------------------------------------------------

    def createPopupMenu(self) -> QMenu | None:
        """None: there are no tool bars to hide."""
        return None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is pending, closes once it is durable, remembers the place."""
        self.places.keep()
        if self.is_whole and not self.closing.may_close():
            event.ignore()
            return
        self.places.close()
        if self.is_whole:
            self.capture.close()
            self.packages.close()
            self.workbooks.close()
            self.programme.leave()
            self.meeting.leave()
        self.jobs.cancel_all()
        folder = self.session.folder
        self.session.close()
        windows.count_out(self)
        if folder is not None:
            windows.stop_listening(folder)
        event.accept()

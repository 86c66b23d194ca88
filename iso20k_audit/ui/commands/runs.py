"""What each command of a window does, and which of them can be done now.

Not for: what commands there are, with their words and keys (see `table` and `keymap`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from iso20k_audit.ui.commands.keymap import command_entry, keymap
from iso20k_audit.ui.commands.table import COMMANDS, PAGES
from iso20k_audit.ui.look import appearance, languages
from iso20k_audit.ui.process import windows

if TYPE_CHECKING:
    from iso20k_audit.ui.search.desk import Desk
    from iso20k_audit.ui.window.main_window import MainWindow

IN_PROGRAMME = "programme_"
"""What the commands that show a section of the programme window begin with."""

IN_FIELDWORK = (
    *("next_unanswered", "previous_unanswered", "raise_finding", "attach"),
    *("next_flagged", "previous_flagged", "flag", "last_time", "change_selected", "hand_to"),
    *("time_left", "section_times", "what_can_wait"),
)
"""Commands that mean the questions in view."""

WITH_WORKSPACE = (
    *("new_audit", "back_up", "checklists", "open_folder", "new_window", "all_audits"),
    *("search_everything", "inbox", "open_package", "programme", "follow_up_audit"),
    *(command.id for command in COMMANDS if command.id.startswith(IN_PROGRAMME)),
)

WITH_AUDIT = (
    *("print_preview", "go_to_clause", "start_interview", "interviews", "ask_later", "to_ask"),
    *("photo", "reference", "export", "history", "floor_mode"),
    *("next_conflict", "previous_conflict", "closing_meeting"),
    *("review_note", "returned_to_me"),
    *("write_packages", "send_back"),
    *("action_workbooks", "take_in_answers"),
    *(f"page_{page[0]}" for page in PAGES),
)

ON_PAGE = {
    "find": "start_filter",
    "paste_evidence": "paste_evidence",
    "phrasings": "phrasings",
    "next_remark": "next_remark",
    "grade_finding": "grade",
    "next_pane": "next_pane",
    "action_forward": "move_on",
    "action_back": "move_back",
    "action_extend": "ask_extension",
}
"""Commands that each page runs in its own way, by the name of its method; a page may have none."""


class CommandRuns(QObject):
    """Runs the commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._search: Desk | None = None

    def table(self) -> dict[str, Any]:
        """What each command does."""
        window = self._window
        beside, helping = window.beside, window.helping
        runs: dict[str, Any] = {
            "new_audit": beside.new_audit,
            "open_workspace": lambda: window.opening.choose(or_give_up=False),
            "checklists": beside.show_library,
            "open_package": self._of("packages", "choose"),
            "write_packages": self._of("packages", "write"),
            "send_back": self._of("packages", "send_back"),
            "action_workbooks": self._of("workbooks", "send"),
            "take_in_answers": self._of("workbooks", "choose"),
            "export": lambda: window.show_page("report"),
            "programme": self._of("programme", "show"),
            **{
                command.id: partial(self._show_in_programme, command.id.removeprefix(IN_PROGRAMME))
                for command in COMMANDS
                if command.id.startswith(IN_PROGRAMME)
            },
            "closing_meeting": self._of("meeting", "show"),
            "follow_up_audit": self._of("follow_up", "start"),
            "back_up": beside.back_up,
            "print_preview": beside.preview,
            "new_window": lambda: windows.open_another(window),
            "close_window": window.close,
            "quit": windows.close_all,
            "reset_layout": self._of("places", "reset"),
            "guide": helping.toggle_guide,
            "sample": helping.open_sample,
            "whats_new": helping.show_news,
            "problem_report": helping.report_problem,
            "undo": self._of("undoing", "undo"),
            "redo": self._of("undoing", "redo"),
            **{command: lambda act=act: self._on_page(act) for command, act in ON_PAGE.items()},
            "search_everything": lambda: self.desk().search(),
            "go_to_clause": lambda: self.desk().go_to_clause(),
            "command_palette": lambda: self.desk().commands(),
            "theme_system": lambda: self.set_theme("system"),
            "theme_light": lambda: self.set_theme("light"),
            "theme_dark": lambda: self.set_theme("dark"),
            **{f"language_{name}": lambda name=name: languages.choose(name) for name in languages.NAMES},
            "text_bigger": lambda: appearance.resize_text(1),
            "text_smaller": lambda: appearance.resize_text(-1),
            "text_normal": lambda: appearance.resize_text(0),
            "history": beside.show_history,
            "all_audits": window.audits.show_start,
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
            "hand_to": lambda: self._in_fieldwork("hand_selected"),
            "next_conflict": lambda: self._step_conflict(1),
            "previous_conflict": lambda: self._step_conflict(-1),
            "keys": beside.show_keys,
            "raise_finding": lambda: self._in_fieldwork("raise_finding"),
            "attach": lambda: self._in_fieldwork("attach"),
            "photo": self._of("capture", "take_photo"),
            "reference": self._of("capture", "add_reference"),
            "inbox": self._of("capture", "show_inbox"),
            "start_interview": self._of("asking", "start_interview"),
            "end_interview": self._of("asking", "end_interview"),
            "interviews": self._of("asking", "show_interviews"),
            "ask_later": self._of("asking", "ask_later"),
            "to_ask": self._of("asking", "show_to_ask"),
            "review_note": self._of("reviewing", "add_note"),
            "returned_to_me": self._of("reviewing", "show_returned"),
            "shortcuts": beside.show_shortcuts,
            "open_folder": helping.open_folder,
            "about": helping.show_about,
        }
        return runs | {f"page_{page[0]}": lambda page=page[0]: window.show_page(page) for page in PAGES}

    # -- the actions --------------------------------------------------------------------------------

    def show_able(self) -> None:
        """Greys out what cannot be done now."""
        window = self._window
        page = window.stack.current()
        able = {
            **dict.fromkeys(WITH_WORKSPACE, window.session.workspace is not None),
            **dict.fromkeys(WITH_AUDIT, bool(window.session.audit_id)),
            **{command: hasattr(page, act) for command, act in ON_PAGE.items()},
            **dict.fromkeys(IN_FIELDWORK, window.page == "fieldwork"),
            "end_interview": window.asking.running is not None,
        }
        for name, enabled in able.items():
            window.actions_by_id[name].setEnabled(enabled)

    def dress(self) -> None:
        """Gives the commands the keys that the user wants."""
        for name, action in self._window.actions_by_id.items():
            action.setShortcuts([QKeySequence(key) for key in keymap().keys(command_entry(name))])

    def run(self, command: str) -> None:
        """Runs a command by its id, if it can be done now."""
        action = self._window.actions_by_id.get(command)
        if action is not None:
            action.trigger()

    # -- how they are run ---------------------------------------------------------------------------

    def _of(self, part: str, act: str) -> Callable[[], None]:
        """Runs a method of a part of the window that is made after the actions."""

        def run() -> None:
            getattr(getattr(self._window, part), act)()

        return run

    def _show_in_programme(self, section: str) -> None:
        self._window.programme.show(section)

    def _on_page(self, act: str) -> None:
        run = getattr(self._window.stack.current(), act, None)
        if run is not None:
            run()

    def _in_fieldwork(self, act: str) -> None:
        if self._window.page == "fieldwork":
            getattr(self._window.pages["fieldwork"], act)()

    def _step_conflict(self, step: int) -> None:
        self._window.go_to("consolidation", "conflicts")
        page = self._window.pages.get("consolidation")
        if page is not None:
            page.tab_named("conflicts").step(step)

    def toggle_floor(self) -> None:
        """One question at a time in large, and back."""
        window = self._window
        if window.page != "fieldwork":
            window.show_page("fieldwork")
        fieldwork = window.pages.get("fieldwork")
        if fieldwork is not None:
            fieldwork.floor.toggle()

    def desk(self) -> Desk:
        """Search, commands and the way to a clause; made when first wanted."""
        if self._search is None:
            from iso20k_audit.ui.search.desk import Desk

            self._search = Desk(self._window)
        return self._search

    def set_theme(self, choice: str) -> None:
        """Light, dark or as the system has it."""
        appearance.choose(choice)
        self._window.actions_by_id[f"theme_{choice}"].setChecked(True)

"""Every command of the window by its words: those of the menus, and those that the question list has keys for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from iso20k_audit.ui import settings
from iso20k_audit.ui.commands.keymap import LIST_GROUPS, LIST_KEYS, keymap
from iso20k_audit.ui.commands.table import COMMANDS, MENUS, words
from iso20k_audit.ui.search.entries import Entry
from iso20k_audit.ui.search.ranking import BEGINS, INITIALS, fit, ranked

if TYPE_CHECKING:
    from iso20k_audit.ui.window.main_window import MainWindow

_RECENT = "commands/recent"
REMEMBERED = 12
"""Commands used last that come first."""

_OWN = frozenset({"command_palette"})
_IN_LIST = frozenset(
    (
        *("conforms", "minor", "major", "ofi", "not_applicable", "not_sampled", "clear"),
        *("note", "quick_note", "view_evidence", "menu"),
    )
)
"""Keys of the question list that are commands too; the others are in the menus or only move the cursor."""

WITH_HITS = 3
"""Commands shown below the hits of a search."""


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """One command as it can be chosen now."""

    id: str
    text: str
    menu: str
    tip: str
    keys: str
    available: bool
    run: Callable[[], None]


def commands_of(window: MainWindow) -> list[PaletteCommand]:
    """All commands in the order of the menus, then those of the question list."""
    menus = dict(MENUS)
    found = []
    for command in COMMANDS:
        if command.id in _OWN:
            continue
        action = window.actions_by_id[command.id]
        found.append(
            PaletteCommand(
                command.id,
                action.text().replace("&", "").rstrip("…"),
                words(menus[command.menu]).replace("&", ""),
                action.statusTip(),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.isEnabled(),
                action.trigger,
            )
        )
    fieldwork = window.pages.get("fieldwork") if window.page == "fieldwork" else None
    able = fieldwork is not None and bool(fieldwork.questions.current_question())
    groups = dict(LIST_GROUPS)
    for one in LIST_KEYS:
        if one.id in _IN_LIST:
            text = QCoreApplication.translate("Keys", one.text)
            place = QCoreApplication.translate("Keys", groups[one.group])

            def run(wanted: str = one.id) -> None:
                fieldwork.questions.run(wanted)  # type: ignore[union-attr]

            found.append(PaletteCommand(f"list:{one.id}", text, place, "", keymap().shown(one.id), able, run))
    return found


def recent() -> list[str]:
    """Ids of the commands used last, the newest first."""
    try:
        kept = json.loads(settings.text(_RECENT, "[]"))
    except ValueError:
        return []
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []


def remember(command_id: str) -> None:
    """Notes that a command was used."""
    kept = [command_id, *(one for one in recent() if one != command_id)][:REMEMBERED]
    settings.remember(_RECENT, json.dumps(kept))


def command_rows(
    commands: list[PaletteCommand], typed: str, run: Callable[[PaletteCommand], None]
) -> list[Entry]:
    """The commands that are meant, the best first; those that are not available now last, and saying so."""
    by_id = {command.id: command for command in commands}
    rows: list[Entry] = []
    greyed: list[Entry] = []
    items = ((command.id, command.text, f"{command.menu} {command.tip}") for command in commands)
    for command_id, marks in ranked(typed, items, recent()):
        command = by_id[command_id]
        aside = command.menu
        if not command.available:
            aside = QCoreApplication.translate("Search", "{menu}, not available here").format(menu=aside)
        entry = Entry(
            glyph="command",
            title=command.text,
            title_marks=marks,
            aside=aside,
            keys=command.keys,
            available=command.available,
            act=partial(run, command),
        )
        (rows if command.available else greyed).append(entry)
    return rows + greyed


def fitting_rows(
    commands: list[PaletteCommand], typed: str, run: Callable[[PaletteCommand], None]
) -> list[Entry]:
    """The few commands whose words begin as typed, to stand below the hits of a search."""
    close = [
        command
        for command in commands
        if command.available and (good := fit(typed, command.text)) and BEGINS <= good.tier <= INITIALS
    ]
    rows = command_rows(close, typed, run)[:WITH_HITS]
    heading = Entry(heading=True, title=QCoreApplication.translate("Search", "Commands"))
    return [heading, *rows] if rows else []

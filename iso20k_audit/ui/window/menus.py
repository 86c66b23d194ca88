"""The menus of a window, made from the table of commands; what excludes each other is grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup

from iso20k_audit.ui.commands.table import COMMANDS, PAGES
from iso20k_audit.ui.look import appearance, languages
from iso20k_audit.ui.window.recent_menu import RecentMenu

if TYPE_CHECKING:
    from iso20k_audit.ui.window.main_window import MainWindow


def fill_menus(window: MainWindow) -> RecentMenu:
    """Puts every command into its menu. Returns the menu of recent workspaces, which is no command."""
    actions, menus = window.actions_by_id, window.menus
    for command in COMMANDS:
        menus[command.menu].addAction(actions[command.id])
        if command.ends_group:
            menus[command.menu].addSeparator()
    menus["view"].addSeparator()
    menus["view"].addMenu(menus["language"])
    recent = RecentMenu(window.session, window)
    menus["file"].insertMenu(actions["new_window"], recent)
    for ids in (
        [f"page_{page[0]}" for page in PAGES],
        ["theme_system", "theme_light", "theme_dark"],
        [f"language_{name}" for name in languages.NAMES],
    ):
        group = QActionGroup(window)
        for command_id in ids:
            group.addAction(actions[command_id])
    actions[f"language_{languages.choice()}"].setChecked(True)
    chosen = actions.get(f"theme_{appearance.choice()}")
    if chosen is not None:
        chosen.setChecked(True)
    return recent

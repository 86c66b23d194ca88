"""The titles of the menus, there from the first paint; `menus` fills them."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QMenu

from iso20k_audit.ui.commands.table import MENUS, words


def make_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Empty menus by name; the one of languages will stand in another menu."""
    menus = {menu: window.menuBar().addMenu(words(title)) for menu, title in MENUS if menu != "language"}
    menus["language"] = QMenu(words(dict(MENUS)["language"]), window)
    return menus

"""Colours and text size as the user chose them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from iso20k_audit.ui import settings
from iso20k_audit.ui.look import theme

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Of the system's size, in percent."""


def apply() -> None:
    """Dresses the application as remembered."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply(application, choice(), settings.number("text_percent", 100))


def choice() -> str:
    """`system`, `light` or `dark`."""
    return settings.text("theme", "system")


def choose(name: str) -> None:
    """Takes other colours."""
    settings.remember("theme", name)
    apply()


def resize_text(step: int) -> None:
    """Bigger (1), smaller (-1) or the system's own size (0)."""
    usual = TEXT_SIZES.index(100)
    percent = settings.number("text_percent", 100)
    place = TEXT_SIZES.index(percent) if percent in TEXT_SIZES else usual
    place = min(max(place + step, 0), len(TEXT_SIZES) - 1) if step else usual
    settings.remember("text_percent", TEXT_SIZES[place])
    apply()

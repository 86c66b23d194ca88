"""Marks words in tables for translation; the one name that the extraction tool looks for, with its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """The text as it is; `QCoreApplication.translate(context, text)` translates it when it is shown."""
        return text
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]

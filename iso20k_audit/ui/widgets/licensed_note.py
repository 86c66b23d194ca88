"""The user's licensed text of the clause beside its question, and whether it changed since the last audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.ui import settings
from iso20k_audit.ui.look.mirroring import onward

if TYPE_CHECKING:
    from iso20k_audit.services.licensed import TextChange


class LicensedNote(QWidget):
    """Hidden without a text; opens and closes, and remembers which the user likes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "quiet")
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.setAccessibleName(self.tr("Show or hide your licensed text of the clause"))
        self._changed = QLabel()
        self._changed.setProperty("role", "warning")
        self._changed.setWordWrap(True)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAccessibleName(self.tr("Your licensed text of the clause"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._toggle, self._changed, self._text):
            column.addWidget(widget)
        self._toggle.toggled.connect(self._on_toggled)
        self._toggle.clicked.connect(
            lambda is_open: settings.remember("licensed", "open" if is_open else "closed")
        )
        self._toggle.setChecked(settings.text("licensed", "closed") == "open")
        self._on_toggled(self._toggle.isChecked())
        self.hide()

    def show_text(self, clause: str, text: str, change: TextChange | None) -> None:
        """Shows the text of a clause; nothing where there is none."""
        self._toggle.setText(self.tr("Text of {}").format(clause))
        self._text.setText(text)
        self._changed.setVisible(change is not None)
        if change is not None:
            self._changed.setText(
                self.tr("The text of this clause has changed since {}: ask again.").format(
                    change.audit_number
                )
            )
        self.setVisible(bool(text))

    def _on_toggled(self, is_open: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else onward(self))
        self._text.setVisible(is_open)

"""Which checklists the audit is held with: a list with a filter over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iso20k_audit.services.library import Listed
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.checklist_list import ChecklistList

TYPING_MS = 80


class ChecklistChooser(QWidget):
    """Filter and list.

    Signals:
        chosen_changed: other checklists are ticked.
        start_wanted: Enter on what is chosen.
    """

    chosen_changed = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by title, standard or kind"))
        self.field.setAccessibleName(self.tr("Filter the checklists"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = ChecklistList()
        self.checklists = self.list.checklists
        label = QLabel(self.tr("&Checklists"))
        label.setBuddy(self.list)
        hint = text_label(self.tr("Space, or a click on the box, adds one"), "muted", wrap=True)
        self._none = text_label(self.tr("No checklist matches."), "muted")
        self._none.hide()
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._filter)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.list.typed.connect(self._on_typed)
        self.list.wanted.connect(self.start_wanted)
        self.checklists.chosen_changed.connect(self.chosen_changed)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(hint, 3)
        hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)

    def show_checklists(self, found: Sequence[Listed], chosen: Sequence[str]) -> None:
        """Shows the checklists there are, these chosen; the first usable one if there is none of these."""
        wanted = [id for id in chosen if any(line.info.id == id and not line.info.error for line in found)]
        if not wanted:
            wanted = [line.info.id for line in found if not line.info.error][:1]
        self.checklists.show(found, [id for id in chosen if id in wanted])
        self.checklists.choose(wanted)
        self.list.go_to(wanted[0] if wanted else "")

    def chosen(self) -> list[Listed]:
        """The ticked checklists."""
        return self.checklists.chosen_lines()

    def _filter(self) -> None:
        self._timer.stop()
        words = self.field.text()
        self.checklists.filter(words)
        self._none.setVisible(bool(words) and not self.checklists.lines)
        chosen = self.checklists.chosen
        self.list.go_to(chosen[0] if chosen else "")

    def _on_typed(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead from the filter to the list: Enter takes the line under the cursor."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._filter()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._filter()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.text().strip():
            self._filter()
            if self.checklists.lines:
                self.list.choose_current()
                self.field.clear()
                self._filter()
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

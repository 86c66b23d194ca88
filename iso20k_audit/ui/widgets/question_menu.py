"""The commands of the question list as a menu, so that nothing depends on keys alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from iso20k_audit.ui.commands.keymap import ENTRIES, keymap
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS
from iso20k_audit.ui.widgets.checklist_words import no_mnemonic

_RECORDING = ("flag", "last_time", "quick_note", "note")
_REST = (
    ("attach", "view_evidence", "finding"),
    ("change", "hand_to"),
    ("next_open", "previous_open", "next_flagged", "previous_flagged"),
)
_ONE_ONLY = frozenset({"note", "view_evidence", "finding", "attach"})


class QuestionMenu(QMenu):
    """Results, then everything else that a key of the list does.

    Signals:
        chosen(id): of a list key (see `keymap.LIST_KEYS`).
    """

    chosen = Signal(str)

    def __init__(self, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for answer in ANSWERS:
            entry = answer.result.value if answer.result else "clear"
            action = self._offer(entry, answer.meaning if answer.result else "")
            if answer.result is not None:
                action.setIcon(theme.shape_icon(answer.result.value))
                action.setIconVisibleInMenu(True)
        self.addSeparator()
        for entry in _RECORDING:
            self._offer(entry).setDisabled(several and entry in _ONE_ONLY)
        for group in _REST:
            self.addSeparator()
            for entry in group:
                self._offer(entry).setDisabled(several and entry in _ONE_ONLY)

    def _offer(self, entry: str, words: str = "") -> QAction:
        text = no_mnemonic(words or ENTRIES[entry].text)
        key = keymap().shown(entry)
        action = QAction(f"{text}\t{key}" if key else text, self)
        action.setObjectName(entry)
        action.triggered.connect(lambda *_: self.chosen.emit(entry))
        self.addAction(action)
        return action

"""Which questions the list shows, and how: chips that count, the View menu, a field for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.questions.saved_views import SavedView
from iso20k_audit.ui.widgets.checklist_words import no_mnemonic
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.view_menu import Offered, ViewButton, ViewOffers

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

TYPING_MS = 120

RARE = ("bare_nonconformities", "diverging", "in_conflict")
"""Chips that are there only while they are of use."""


class FilterBar(QWidget):
    """Chips for the states of questions, the View menu, and a field that filters by words.

    Signals:
        changed: another state, view or other words.
        left: Enter, ↓ or Esc in the field hand the focus back to the list.
        handed(dict): for each section that was handed out, to whom; read anew.
    """

    changed = Signal()
    left = Signal()
    handed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        self._there = {"diverging": False, "in_conflict": False}
        self._words = {
            "all": self.tr("All"),
            "unanswered": self.tr("Unanswered"),
            "nonconformities": self.tr("Nonconformities"),
            "opportunities": self.tr("OFI"),
            "no_evidence": self.tr("No evidence"),
            "bare_nonconformities": self.tr("Nonconformities without evidence"),
            "flagged": self.tr("Flagged"),
            "diverging": self.tr("Diverging"),
            "in_conflict": self.tr("In conflict"),
        }
        tips = {
            "opportunities": self.tr("Opportunities for improvement"),
            "no_evidence": self.tr("Answered without any evidence attached"),
            "flagged": self.tr("Questions that you want to come back to"),
            "diverging": self.tr("Auditors answered differently; the lead auditor concludes"),
            "in_conflict": self.tr("Versions of the answer disagree; settle them under Conflicts"),
        }
        self._group = QButtonGroup(self)
        chips = FlowLayout()
        for state, word in self._words.items():
            chip = QPushButton(word)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setToolTip(tips.get(state, word))
            chip.setAccessibleName(tips.get(state, word))
            self._group.addButton(chip)
            self._chips[state] = chip
            chips.addWidget(chip)
        self._chips["all"].setChecked(True)
        for state in RARE:
            self._chips[state].hide()
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())
        self._mine_is_told = False
        self._session: Session | None = None
        self._offers: ViewOffers | None = None
        self.view = ViewButton()
        self.view.changed.connect(self._on_view)
        self.view.view_chosen.connect(self.show_view)
        self.view.views_wanted.connect(self._show_views)
        self.view_chips: dict[str, QPushButton] = {}
        for what in ("standard", "practice", "mine", "order", "grouping"):
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.clicked.connect(lambda _on, what=what: self.view.drop(what))
            chip.hide()
            self.view_chips[what] = chip
            chips.addWidget(chip)
        self.field = QLineEdit()
        keymap().changed.connect(self._name_key)
        self._name_key()
        self.field.setAccessibleName(self.tr("Filter questions by words or clause"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self.changed)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(7)
        column.addLayout(chips)
        words = QHBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.field, 1)
        words.addWidget(self.view)
        column.addLayout(words)

    def _name_key(self) -> None:
        key = keymap().shown("filter")
        words = self.tr("Filter by words or clause")
        self.field.setPlaceholderText(f"{words}   {key}".rstrip())

    def state(self) -> str:
        """The chosen state."""
        return next((state for state, chip in self._chips.items() if chip.isChecked()), "all")

    def words(self) -> str:
        """The words to look for."""
        return self.field.text().strip()

    def attend(self, session: Session) -> None:
        """Keeps the View menu true to the audit in hand."""
        self._session = session
        self._offers = ViewOffers(session, self)
        self._offers.offered.connect(self._on_offered)
        self._offers.audit_left.connect(self._on_audit_left)
        self._offers.facts_changed.connect(self.changed)

    def _on_offered(self, offered: Offered) -> None:
        self.view.offer(offered)
        self.handed.emit(dict(offered.handed))

    def _on_audit_left(self) -> None:
        if self.view.clear():
            self._on_view()

    def _on_view(self) -> None:
        """Shows what narrows the view as chips; a click takes one away."""
        active = dict(self.view.active() + self.view.arranged())
        for what, chip in self.view_chips.items():
            words = active.get(what, "")
            chip.setText(self.tr("{} ✕").format(no_mnemonic(words)))
            arranged = what in ("order", "grouping")
            name = self.tr("No longer {}") if arranged else self.tr("No longer only: {}")
            chip.setAccessibleName(name.format(words))
            chip.setToolTip(
                self.tr("As in the checklist again") if arranged else self.tr("Show others again")
            )
            if not words and chip.hasFocus():
                self.view.setFocus()
            chip.setVisible(bool(words) and not (what == "mine" and self._mine_is_told))
        self.changed.emit()

    def tell_mine_elsewhere(self, told: bool) -> None:
        """Whether a line of its own says, and takes away, that only one's own questions are shown."""
        self._mine_is_told = told
        self.view_chips["mine"].setVisible(self.view.mine and not told)

    def standard(self) -> str:
        """The standard that answers are to count for, empty for all."""
        return self.view.standard

    def practice(self) -> str:
        """The ITIL 4 practice, empty for all."""
        return self.view.practice

    def person_id(self) -> str:
        """Whose sections are shown, empty for everybody's."""
        return self._session.person_id if self._session is not None and self.view.mine else ""

    def choose(self, state: str) -> None:
        """Presses a chip."""
        if self.state() != state:
            self._check(state)
            self.changed.emit()

    def _check(self, state: str) -> None:
        self._chips[state].setChecked(True)
        for rare in RARE:
            self._chips[rare].setVisible(rare == state or self._there.get(rare, False))

    # -- saved views --------------------------------------------------------------------------------

    def present_view(self, name: str) -> SavedView:
        """What is looked at now, under a name."""
        view = self.view
        return SavedView(
            name,
            self.state(),
            self.words(),
            view.practice,
            view.standard,
            view.mine,
            view.order,
            view.grouping,
        )

    def show_view(self, view: SavedView) -> None:
        """Looks at the questions as a saved view does."""
        self._check(view.state if view.state in self._chips else "all")
        self.field.setText(view.words)
        self._timer.stop()
        self.view.take(view)
        self._on_view()

    def _show_views(self) -> None:
        from iso20k_audit.ui.dialogs.views import ViewsDialog

        dialog = ViewsDialog(self.present_view(""), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.show_view)
        dialog.finished.connect(lambda _result: self.left.emit())
        dialog.open()

    def clear(self) -> bool:
        """Shows everything again. Returns whether anything was filtered."""
        viewed = self.view.clear()
        filtered = viewed or self.state() != "all" or bool(self.field.text())
        self._check("all")
        self.field.clear()
        self._timer.stop()
        if viewed:
            self._on_view()
        elif filtered:
            self.changed.emit()
        return filtered

    def show_counts(self, counts: dict[str, int]) -> None:
        """Writes how many questions each chip stands for."""
        self._there = {state: counts.get(state, 0) > 0 for state in self._there}
        for state, chip in self._chips.items():
            count = counts.get(state, 0)
            chip.setText(self.tr("{word} {count}").format(word=self._words[state], count=count))
            if state in self._there:
                chip.setVisible(self._there[state] or chip.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead from the field to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                if self._timer.isActive():
                    self._timer.stop()
                    self.changed.emit()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

"""The clauses that a finding cites: chips with their titles, and an input that knows the standard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import ISO20000_1, STANDARD_TITLES, clause_titles, reference_order
from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import Suggestions


class ClauseEditor(QWidget):
    """Shows clauses; the user adds by number or word of the title, and removes with the chip.

    Signals:
        changed(clauses): the user made these the clauses.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses: tuple[str, ...] = ()
        self._home = ISO20000_1
        self._titles: dict[str, str] = {}
        self._words = QStringListModel(self)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Clause number or word of its title, for example 8.6.1"))
        self._line.setAccessibleName(self.tr("Add a clause"))
        completer = Suggestions(self._words, self)
        completer.setMaxVisibleItems(12)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Clauses that fit"))
        completer.activated.connect(self._on_completed)
        self._line.setCompleter(completer)
        self._line.returnPressed.connect(self._on_entered)
        self._line.installEventFilter(self)
        self._add = QPushButton(self.tr("Add clause"))
        self._add.clicked.connect(self._on_entered)
        self._wrong = text_label("", "danger", wrap=True)
        self._wrong.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        self._line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self._rest = QWidget()
        row = QHBoxLayout(self._rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._add)
        self._flow.addWidget(self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self._wrong)
        self.setFocusProxy(self._line)
        self.offer(ISO20000_1, clause_titles())

    def offer(self, home: str, titles: Mapping[str, str]) -> None:
        """The clauses to choose from, references with their titles, in an audit against `home`."""
        if (home, titles) != (self._home, self._titles):
            self._home, self._titles = home, dict(titles)
            self._words.setStringList([f"{number}  {title}" for number, title in self._titles.items()])
            self._show()

    @property
    def clauses(self) -> tuple[str, ...]:
        """What is cited, in the standard's order."""
        return self._clauses

    def show_clauses(self, clauses: Sequence[str]) -> None:
        """Shows other clauses; what is being typed stays."""
        if tuple(clauses) != self._clauses:
            self._clauses = tuple(clauses)
            self._show()

    def _show(self) -> None:
        self._flow.removeWidget(self._rest)
        clear(self._flow)
        before: QWidget = self._add
        for number in self._clauses:
            chip = QToolButton()
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setText(f"{number}  {self._titles.get(number, '')}   ✕")
            chip.setAccessibleName(
                self.tr("Remove clause {} {}").format(number, self._titles.get(number, ""))
            )
            chip.setToolTip(self.tr("No longer cite {}").format(number))
            chip.clicked.connect(lambda *_, number=number: self._remove(number))
            self._flow.addWidget(chip)
            chip.show()
            self.setTabOrder(before, chip)
            before = chip
        self._flow.addWidget(self._rest)
        self._flow.invalidate()
        self._flow.activate()
        self._chips.updateGeometry()

    def _on_completed(self, text: str) -> None:
        self._take(text.partition("  ")[0])
        QTimer.singleShot(0, self._line.clear)  # the completer writes its text after this signal

    def _on_entered(self) -> None:
        text = self._line.text().strip()
        if not text:
            return
        number = self._meant(text)
        if not number:
            self._wrong.setText(
                self.tr("“{}” is not a clause of {} nor of other criteria known here.").format(
                    text, STANDARD_TITLES.get(self._home, self._home)
                )
            )
            self._wrong.show()
            return
        self._take(number)
        self._line.clear()

    def _meant(self, text: str) -> str:
        """The clause that was typed: its reference in any case of letters, or what only its title says."""
        typed = " ".join(text.partition("  ")[0].split()).casefold()
        first = text.split(maxsplit=1)[0]
        fitting = [one for one in self._titles if one.casefold() == typed]
        fitting = fitting or [one for one in self._titles if one == first]
        fitting = fitting or [one for one, title in self._titles.items() if typed in title.casefold()]
        return fitting[0] if len(fitting) == 1 else ""

    def _take(self, number: str) -> None:
        self._wrong.hide()
        if number not in self._clauses:
            cited = {*self._clauses, number}
            self._clauses = tuple(sorted(cited, key=lambda one: reference_order(one, self._home)))
            self._show()
            self.changed.emit(self._clauses)

    def _remove(self, number: str) -> None:
        self._clauses = tuple(clause for clause in self._clauses if clause != number)
        self._show()
        self._line.setFocus()
        self.changed.emit(self._clauses)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Backspace in the empty input takes the last clause away."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self._line.text()
            and self._clauses
        ):
            self._remove(self._clauses[-1])
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

"""The conflicts of an audit to choose from, with filters by auditor, section and kind."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.records import KINDS
from iso20k_audit.services.conflicts import Conflict
from iso20k_audit.ui.consolidation.version_card import TOUCH
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.rows_model import plain_icon

translate = QCoreApplication.translate
LONGEST = 64
"""Letters of a record's name in the list: two lines."""

KEY = int(Qt.ItemDataRole.UserRole)


class ConflictList(QWidget):
    """A list with its filters and the way to settle many at once.

    Signals:
        chosen(key): another conflict; empty for none.
        rule_wanted: "Settle by rule…".
    """

    chosen = Signal(str)
    rule_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflicts: list[Conflict] = []
        self._quiet = False
        self.person, self.section, self.kind = Choice(), Choice(), Choice()
        for choice, name in (
            (self.person, translate("ConflictsTab", "Filter by auditor")),
            (self.section, translate("ConflictsTab", "Filter by section")),
            (self.kind, translate("ConflictsTab", "Filter by kind of record")),
        ):
            choice.setAccessibleName(name)
            choice.setToolTip(name)
            choice.chosen.connect(lambda _value: self._fill())
        self.list = QListWidget()
        self.list.setAccessibleName(translate("ConflictsTab", "Conflicts"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_current)
        self.count = text_label("", "muted", wrap=True)
        self.rule_button = QPushButton(translate("ConflictsTab", "Settle by rule…"))
        self.rule_button.setMinimumHeight(TOUCH)
        self.rule_button.setToolTip(
            translate("ConflictsTab", "One rule for all that are listed; first shows what each would become")
        )
        self.rule_button.clicked.connect(self.rule_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.person, self.section, self.kind, self.list, self.count, self.rule_button):
            column.addWidget(widget, int(widget is self.list))

    def show_conflicts(self, conflicts: list[Conflict]) -> None:
        """Shows other conflicts; what is chosen stays chosen, or what stands in its place is."""
        self._conflicts = conflicts
        people = sorted({name for conflict in conflicts for name in conflict.people}, key=str.casefold)
        sections = dict.fromkeys(conflict.place.section for conflict in conflicts)
        kinds = dict.fromkeys(conflict.kind for conflict in conflicts)
        self._offer(self.person, translate("ConflictsTab", "All auditors"), ((name, name) for name in people))
        self._offer(
            self.section, translate("ConflictsTab", "All sections"), ((name, name) for name in sections)
        )
        self._offer(
            self.kind,
            translate("ConflictsTab", "All kinds"),
            ((kind, words(KINDS[kind].label)) for kind in kinds),
        )
        self._fill()

    @staticmethod
    def _offer(choice: Choice, everything: str, pairs: Iterable[tuple[str, str]]) -> None:
        stands = choice.value
        offered: list[tuple[str | None, str]] = [(None, everything), *pairs]
        choice.offer(offered)
        choice.choose(stands if stands in {value for value, _words in offered} else None)

    def listed(self) -> list[Conflict]:
        """The conflicts that the filters leave."""
        return [
            conflict
            for conflict in self._conflicts
            if (self.person.value is None or self.person.value in conflict.people)
            and (self.section.value is None or self.section.value == conflict.place.section)
            and (self.kind.value is None or self.kind.value == conflict.kind)
        ]

    def _fill(self) -> None:
        place, before = max(self.list.currentRow(), 0), self.current_key
        listed = self.listed()
        self._quiet = True
        self.list.clear()
        for conflict in listed:
            about = translate("ConflictsTab", "{field} · {people}").format(
                field=conflict.label, people=", ".join(conflict.people)
            )
            name = conflict.record
            name = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
            icon = plain_icon(theme.shape_icon("conflict", 14))
            item = QListWidgetItem(icon, f"{name}\n{about}")
            item.setData(KEY, conflict.key)
            item.setToolTip(conflict.record)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                translate("ConflictsTab", "{record}, {field}, versions by {people}").format(
                    record=conflict.record, field=conflict.label, people=", ".join(conflict.people)
                ),
            )
            self.list.addItem(item)
        self._quiet = False
        self._fit()
        total = len(self._conflicts)
        told = translate("ConflictsTab", "Conflicts: {}").format(total)
        if len(listed) != total:
            told = translate("ConflictsTab", "{} of {} conflicts listed").format(len(listed), total)
        self.count.setText(told)
        self.rule_button.setEnabled(bool(listed))
        if not self.choose(before):
            self.list.setCurrentRow(min(place, len(listed) - 1))
        if not listed:
            self.chosen.emit("")

    def _fit(self) -> None:
        """Every line of an item is seen, also in bigger text."""
        room = max(self.list.viewport().width(), 220) - theme.zoomed(38)
        flags = int(Qt.TextFlag.TextWordWrap)
        for place in range(self.list.count()):
            item = self.list.item(place)
            metrics = self.list.fontMetrics()
            text = metrics.boundingRect(QRect(0, 0, room, 4_000), flags, item.text())
            item.setSizeHint(QSize(0, max(text.height() + 14, TOUCH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the items anew."""
        super().resizeEvent(event)
        self._fit()

    @property
    def current_key(self) -> str:
        """The conflict that is chosen, or empty."""
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def choose(self, key: str) -> bool:
        """Chooses a conflict, or the first one of a record; False if it is not listed."""
        for place, conflict in enumerate(self.listed()):
            if key and key in (conflict.key, conflict.record_id):
                if self.list.currentRow() == place:
                    self.chosen.emit(conflict.key)
                self.list.setCurrentRow(place)
                return True
        return False

    def clear_filters(self) -> None:
        """Lists everything again."""
        for choice in (self.person, self.section, self.kind):
            choice.choose(None)
        self._fill()

    def step(self, step: int) -> None:
        """The next or previous conflict, around the end."""
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def _on_current(self, item: QListWidgetItem | None, _before: object) -> None:
        if not self._quiet and item is not None:
            self.chosen.emit(str(item.data(KEY)))

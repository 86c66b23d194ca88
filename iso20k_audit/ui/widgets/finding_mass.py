"""Several findings at once: process, site, issue, withdraw; each is one step that undo takes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, text_label
from iso20k_audit.ui.widgets.inputs import Choice

Row = dict[str, Any]
_NAMED = 12


class FindingMassPanel(QWidget):
    """What can be done with the chosen findings.

    Signals:
        changed(fields): these fields are to be set.
        issue_wanted, restore_wanted: they are to be issued, or brought back.
        withdrawn(reason): they are to be withdrawn.
        group_wanted, ungroup_wanted: they say the same, or are to be taken out of their groups.
    """

    changed = Signal(object)
    issue_wanted = Signal()
    restore_wanted = Signal()
    withdrawn = Signal(str)
    group_wanted = Signal()
    ungroup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = text_label("", "heading")
        self._names = text_label("", "muted", wrap=True)
        self.process = QLineEdit()
        self.process.setAccessibleName(self.tr("Process of the chosen findings"))
        self.set_process = self._button(self.tr("Set process"))
        self.set_process.clicked.connect(
            lambda: self.changed.emit({"process": self.process.text().strip() or None})
        )
        self.process.returnPressed.connect(self.set_process.click)
        self.process.textChanged.connect(lambda _text: self.set_process.setEnabled(True))
        self.site = Choice()
        self.site.setAccessibleName(self.tr("Site of the chosen findings"))
        self.set_site = self._button(self.tr("Set site"))
        self.set_site.clicked.connect(lambda: self.changed.emit({"site_id": self.site.value}))
        self.site.currentIndexChanged.connect(lambda place: self.set_site.setEnabled(place >= 0))
        self.group_button = self._button(self.tr("Group them"))
        self.group_button.setToolTip(self.tr("A heading over them; each stays a finding of its own"))
        self.group_button.clicked.connect(self.group_wanted)
        self.ungroup_button = self._button(self.tr("Take them out of their groups"))
        self.ungroup_button.clicked.connect(self.ungroup_wanted)
        self.issue_button = QPushButton(self.tr("Issue them"))
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setToolTip(self.tr("Gives each its final number, all or none, once and for good"))
        self.issue_button.clicked.connect(self.issue_wanted)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why they are withdrawn; the records stay in the history"))
        self.reason.setAccessibleName(self.tr("Reason for withdrawing the chosen findings"))
        self.withdraw_button = self._button(self.tr("Withdraw them"))
        self.withdraw_button.setEnabled(False)
        self.withdraw_button.clicked.connect(lambda: self.withdrawn.emit(self.reason.text().strip()))
        self.reason.textChanged.connect(lambda text: self.withdraw_button.setEnabled(bool(text.strip())))
        self.reason.returnPressed.connect(self.withdraw_button.click)
        self.restore_button = self._button(self.tr("Bring them back"))
        self.restore_button.clicked.connect(self.restore_wanted)
        self._lay_out()

    @staticmethod
    def _button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        self._edit = Card(self.tr("Where"))
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (label, field, button) in enumerate(
            (
                (self.tr("Process"), self.process, self.set_process),
                (self.tr("Site"), self.site, self.set_site),
            )
        ):
            named = text_label(label, "muted")
            named.setBuddy(field)
            grid.addWidget(named, place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(button, place, 2)
        grid.setColumnStretch(1, 1)
        self._edit.column.addLayout(grid)
        self._group = Card(
            self.tr("Say the same"), self.tr("They stand together in lists, report and registers.")
        )
        together = QHBoxLayout()
        together.setSpacing(8)
        together.addWidget(self.group_button)
        together.addWidget(self.ungroup_button)
        together.addStretch(1)
        self._group.column.addLayout(together)
        self._issue = Card(self.tr("Issue"), self.tr("All of them or none: what blocks one of them is said."))
        row = QHBoxLayout()
        row.addWidget(self.issue_button)
        row.addStretch(1)
        self._issue.column.addLayout(row)
        self._withdraw = Card(self.tr("Withdraw"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.reason, 1)
        line.addWidget(self.withdraw_button)
        self._withdraw.column.addLayout(line)
        self._back = Card(self.tr("Withdrawn findings"))
        again = QHBoxLayout()
        again.addWidget(self.restore_button)
        again.addStretch(1)
        self._back.column.addLayout(again)
        page = ScrollColumn(widest=760)
        page.column.setContentsMargins(16, 12, 16, 16)
        page.add(self.heading, self._names, self._edit, self._group, self._issue, self._withdraw, self._back)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def offer_sites(self, pairs: Iterable[tuple[str | None, str]]) -> None:
        """The sites that there are."""
        self.site.offer([(None, self.tr("Not stated")), *pairs])

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows for which findings it works."""
        gone = bool(rows) and bool(rows[0]["withdrawn"])
        self.heading.setText(self.tr("{} findings chosen").format(len(rows)))
        names = [str(row["shown_number"] or "") for row in rows[:_NAMED]]
        self._names.setText(", ".join(names) + (" …" if len(rows) > _NAMED else ""))
        for card in (self._edit, self._group, self._withdraw):
            card.setVisible(not gone)
        groups = [row.get("group_id") for row in rows]
        self.group_button.setEnabled(None in groups or len(set(groups)) > 1)
        self.ungroup_button.setVisible(any(groups))
        drafts = [row for row in rows if not row["number"]]
        self._issue.setVisible(bool(drafts) and not gone)
        self._back.setVisible(gone)
        if not self.process.hasFocus():
            processes = {row["process"] or "" for row in rows}
            self.process.setText(processes.pop() if len(processes) == 1 else "")
            self.process.setPlaceholderText(self.tr("They differ") if processes else "")
            self.set_process.setEnabled(False)
        if not self.site.hasFocus():
            sites = {row["site_id"] for row in rows}
            self.site.setPlaceholderText(self.tr("They differ"))
            if len(sites) == 1:
                self.site.choose(sites.pop())
            else:
                self.site.setCurrentIndex(-1)
            self.set_site.setEnabled(False)

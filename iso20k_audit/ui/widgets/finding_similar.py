"""Earlier findings that resemble the one in hand, with what became of them; one press links a repeat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.services.grouping import Group
from iso20k_audit.services.similar_findings import SimilarFinding
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.finding_marks import ReadingPopup
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.text_card import TextCard


class SimilarPanel(QWidget):
    """What resembles the finding, findings of other audits first.

    Signals:
        linked(finding id): the finding in hand repeats that one; empty takes the link back.
        go_to(finding id): a finding of the same audit is to be shown.
        grouped(finding id): the finding in hand says the same as that one of the same audit.
        ungrouped: the finding in hand is to be taken out of its group.
        dismissed(finding id): the finding in hand does not repeat that earlier one.
    """

    linked = Signal(str)
    go_to = Signal(str)
    grouped = Signal(str)
    ungrouped = Signal()
    dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[SimilarFinding] = []
        self._face: object = None
        self._page = ScrollColumn(margin=0)
        self._page.column.setSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._page.column.addLayout(self._list)
        self._page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def show_found(
        self, found: Sequence[SimilarFinding], repeats_id: str, repeats: str, group: Group | None = None
    ) -> None:
        """Shows what resembles the finding, which one it repeats (id and number; empty for none), and its group."""
        face = (tuple(found), repeats_id, repeats, group)
        if face == self._face:
            return
        self._face = face
        self.found = list(found)
        clear(self._list)
        if repeats_id:
            self._list.addWidget(self._linked_row(repeats))
        if group is not None:
            self._list.addWidget(self._group_row(group))
        inside = group.members if group is not None else ()
        others = [one for one in found if one.id != repeats_id]
        if not others and not repeats_id:
            told = self.tr("No earlier finding in this workspace resembles this one.")
            self._list.addWidget(text_label(told, "muted", wrap=True))
        told_same = False
        if any(one.may_be_repeated for one in others) and not repeats_id:
            told = self.tr("It may repeat a finding of an earlier audit: say whether it does.")
            self._list.addWidget(text_label(told, wrap=True))
        for one in others:
            if one.same_audit and not told_same:
                told_same = True
                told = self.tr("In this audit too: one of them may be a duplicate.")
                self._list.addWidget(text_label(told, "muted", wrap=True))
            self._list.addWidget(self._row(one, groupable=one.same_audit and one.id not in inside))

    def _group_row(self, group: Group) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        told = self.tr("In a group of {}: {}").format(len(group.members), group.title)
        column.addWidget(text_label(told, "strong", wrap=True))
        out = QPushButton(self.tr("Take it out"))
        out.setAccessibleName(self.tr("Take it out of the group {}").format(group.title))
        out.clicked.connect(lambda *_: self.ungrouped.emit())
        line = QHBoxLayout()
        line.addWidget(out)
        line.addStretch(1)
        column.addLayout(line)
        return row

    def _linked_row(self, repeats: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(text_label(self.tr("Repeat of {}").format(repeats), "strong", wrap=True))
        back = QPushButton(self.tr("It is no repeat"))
        back.setAccessibleName(self.tr("It is no repeat of {}").format(repeats))
        back.clicked.connect(lambda: self.linked.emit(""))
        line = QHBoxLayout()
        line.addWidget(back)
        line.addStretch(1)
        column.addLayout(line)
        return row

    def _row(self, one: SimilarFinding, *, groupable: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(3)
        number = one.number if one.same_audit else self.tr("{} in {}").format(one.number, one.audit_number)
        title = one.title or self.tr("(no title yet)")
        facts = self.tr("{}: {}.").format(number, words(one.kind.label) if one.kind else in_conflict())
        why = self.tr("{reasons} · {state}").format(reasons=", ".join(one.reasons), state=one.state)
        card = TextCard(((facts, "muted"), (title, "strong"), (why, "muted")), f"{facts} {title}. {why}")
        if one.same_audit:
            card.setToolTip(self.tr("Show this finding"))
            card.clicked.connect(lambda: self.go_to.emit(one.id))
        else:
            card.setToolTip(self.tr("Read it; it belongs to {}").format(one.audit_number))
            card.clicked.connect(lambda: self.read(one, card))
        link = QPushButton(self.tr("This is a repeat"))
        link.setAccessibleName(self.tr("This is a repeat of {} {}").format(number, title))
        link.clicked.connect(lambda: self.linked.emit(one.id))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        if groupable:
            same = QPushButton(self.tr("Says the same"))
            same.setToolTip(self.tr("Group both: a heading over them, each stays a finding of its own"))
            same.setAccessibleName(self.tr("Group with {} {}").format(number, title))
            same.clicked.connect(lambda *_: self.grouped.emit(one.id))
            line.addWidget(same)
        line.addWidget(link)
        if one.may_be_repeated:
            not_it = QPushButton(self.tr("No repeat"))
            not_it.setToolTip(self.tr("It is not proposed again for this finding"))
            not_it.setAccessibleName(self.tr("This does not repeat {} {}").format(number, title))
            not_it.clicked.connect(lambda *_: self.dismissed.emit(one.id))
            line.insertWidget(line.count() - 1, not_it)
        column.addWidget(card)
        column.addLayout(line)
        return row

    def read(self, one: SimilarFinding, anchor: QWidget) -> None:
        """Shows evidence and failure of an earlier finding over the page."""
        title = self.tr("{} in {}: {}").format(one.number, one.audit_number, one.title)
        ReadingPopup(title, one.told or self.tr("Nothing is written there."), self).open_at(anchor)

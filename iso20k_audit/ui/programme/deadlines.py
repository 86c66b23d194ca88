"""Time allowed by grade: days to answer, to close, to check, until escalation, and to whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import follow_up_policy as policies
from iso20k_audit.services.follow_up_policy import Policy, SystemicPolicy
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, text_label
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT, words

LIMITED = (FindingKind.MAJOR, FindingKind.MINOR, FindingKind.OPPORTUNITY)
"""Grades that something is asked for; a positive practice has no limits."""

_DAYS = ("answer_days", "close_days", "check_days", "escalate_days")


class _Days(QLineEdit):
    """A number of days; empty for no limit."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, policies.LONGEST_DAYS, self))
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(hint) + 28)

    @property
    def days(self) -> int | None:
        """What is typed; nothing and 0 are no limit."""
        return int(self.text()) or None if self.text() else None


class DeadlinesCard(Card):
    """Saves each number when it is left.

    Signals:
        refused(text): a rule forbids it; what stands is shown again.
    """

    refused = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stand: dict[FindingKind, Policy] = {}
        self.title.setText(self.tr("Time allowed by grade"))
        self.title.show()
        self.note.setText(
            self.tr(
                "In days. Answer and close count from the issue of the finding, the check from the implementation; "
                "what is overdue for so many days is escalated. Empty means no limit."
            )
        )
        self.note.show()
        self.days: dict[tuple[FindingKind, str], _Days] = {}
        self.whom: dict[FindingKind, QLineEdit] = {}
        self._shapes: dict[FindingKind, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        heads = (
            self.tr("Answer"),
            self.tr("Close"),
            self.tr("Effectiveness check"),
            self.tr("Escalate after"),
            self.tr("Escalated to"),
        )
        for place, head in enumerate(heads, start=1):
            grid.addWidget(text_label(head, "muted", wrap=True), 0, place)
        for line, kind in enumerate(LIMITED, start=1):
            grid.addWidget(self._named(kind), line, 0)
            label = words(kind.label)
            for place, name in enumerate(_DAYS, start=1):
                box = _Days(self.tr("{}: {}, in days").format(label, heads[place - 1]), self.tr("no limit"))
                box.editingFinished.connect(lambda kind=kind, name=name: self._save_days(kind, name))
                self.days[kind, name] = box
                grid.addWidget(box, line, place)
            whom = QLineEdit()
            whom.setAccessibleName(self.tr("{}: escalated to").format(label))
            whom.setPlaceholderText(self.tr("Role or person"))
            whom.setMinimumHeight(LEAST_HEIGHT)
            whom.editingFinished.connect(lambda kind=kind: self._save_whom(kind))
            self.whom[kind] = whom
            grid.addWidget(whom, line, len(heads))
        grid.setColumnStretch(0, 3)
        for place in range(1, len(heads)):
            grid.setColumnStretch(place, 2)
        grid.setColumnStretch(len(heads), 4)
        self.column.addLayout(grid)
        self.usual_button = QPushButton(self.tr("Usual limits again"))
        self.usual_button.setToolTip(self.tr("Major 14 and 90 days, minor 30 and 180 days"))
        self.usual_button.clicked.connect(lambda *_: self._write(self._use_usual))
        row = QHBoxLayout()
        row.addWidget(self.usual_button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _named(self, kind: FindingKind) -> QWidget:
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        shape = QLabel()
        self._shapes[kind] = shape
        line.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(text_label(words(kind.label), wrap=True), 1)
        return cell

    def show_policies(self, found: Mapping[FindingKind, Policy]) -> None:
        """Shows what holds; what is being typed stays."""
        self._stand = dict(found)
        for kind in LIMITED:
            shape = theme.shape_icon(kind.value)
            self._shapes[kind].setPixmap(shape.pixmap(theme.zoomed(16)))
            for name in _DAYS:
                box, value = self.days[kind, name], getattr(found[kind], name)
                if not box.hasFocus():
                    box.setText("" if value is None else str(value))
            if not self.whom[kind].hasFocus():
                self.whom[kind].setText(found[kind].escalate_to)

    def _save_days(self, kind: FindingKind, name: str) -> None:
        value = self.days[kind, name].days
        if kind in self._stand and getattr(self._stand[kind], name) != value:
            self._write(lambda ledger: policies.set_policy(ledger, kind, **{name: value}))

    def _save_whom(self, kind: FindingKind) -> None:
        text = self.whom[kind].text().strip()
        if kind in self._stand and self._stand[kind].escalate_to != text:
            self._write(lambda ledger: policies.set_policy(ledger, kind, escalate_to=text))

    @staticmethod
    def _use_usual(ledger: Ledger) -> None:
        for kind in LIMITED:
            policies.use_defaults(ledger, kind)

    def flush(self) -> None:
        """Records what is being typed."""
        for (kind, name), box in self.days.items():
            if box.hasFocus():
                self._save_days(kind, name)
        for kind, line in self.whom.items():
            if line.hasFocus():
                self._save_whom(kind)

    def _write(self, job: Callable[[Ledger], Any]) -> None:
        def failed(error: Exception) -> bool:
            self.show_policies(self._stand)
            self.refused.emit(str(error))
            return True

        self._session.write(job, failed=failed)


class SeveralCard(Card):
    """From how many minors on one clause on a systemic major is proposed.

    Signals:
        refused(text): a rule forbids it; what stands is shown again.
    """

    refused = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stand = SystemicPolicy()
        self.title.setText(self.tr("Several minors on one clause"))
        self.title.show()
        self.note.setText(self.tr("From how many on a systemic major is proposed to the lead auditor."))
        self.note.show()
        self.anywhere = self._box(self.tr("Minors on one clause, wherever they are"))
        self.spread = self._box(self.tr("Minors on one clause, at two or more sites, shifts or clients"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for line, (box, text) in enumerate(
            (
                (self.anywhere, self.tr("wherever they are")),
                (self.spread, self.tr("where they are at two or more sites, shifts or clients")),
            )
        ):
            grid.addWidget(box, line, 0)
            grid.addWidget(text_label(text, wrap=True), line, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def _box(self, name: str) -> QLineEdit:
        box = QLineEdit()
        box.setValidator(QIntValidator(1, policies.MOST_MINORS, box))
        box.setAccessibleName(name)
        box.setMinimumHeight(LEAST_HEIGHT)
        box.setFixedWidth(box.fontMetrics().horizontalAdvance("000") + 36)
        box.editingFinished.connect(self.save)
        return box

    def show_policy(self, policy: SystemicPolicy) -> None:
        """Shows what holds."""
        self._stand = policy
        for box, value in ((self.anywhere, policy.anywhere), (self.spread, policy.spread)):
            if not box.hasFocus():
                box.setText(str(value))

    def save(self) -> None:
        """Records both numbers if one of them was changed."""
        typed = [int(box.text() or 0) for box in (self.anywhere, self.spread)]
        if not all(typed):
            self.show_policy(self._stand)
        if not all(typed) or typed == [self._stand.anywhere, self._stand.spread]:
            return

        def failed(error: Exception) -> bool:
            for box, value in ((self.anywhere, self._stand.anywhere), (self.spread, self._stand.spread)):
                box.setText(str(value))
            self.refused.emit(str(error))
            return True

        self._session.write(lambda ledger: policies.set_systemic_policy(ledger, *typed), failed=failed)

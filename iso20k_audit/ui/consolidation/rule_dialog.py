"""Settling many conflicts by one rule: what each would become, what stays open and why, then one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services.resolving_by_rule import Planned, Rule, preview, resolve_planned
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.consolidation.version_card import TOUCH
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

LONGEST = 120


class RuleDialog(QDialog):
    """Rule, person, reason, and a table of what would become of each conflict.

    Args:
        keys: the conflicts that the rule is for.
        reason: to begin with.
    """

    def __init__(
        self, session: Session, audit_id: str, keys: Sequence[str], reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = audit_id
        self._keys = list(keys)
        self._latest = Latest(session, self)
        self.planned: list[Planned] = []
        self.setWindowTitle(self.tr("Settle by rule"))
        self.resize(900, 560)
        self.rule, self.person = Choice(), Choice()
        self.rule.setAccessibleName(self.tr("Rule"))
        self.person.setAccessibleName(self.tr("Person"))
        self.reason = QLineEdit(reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why this rule is right here; stays in the history"))
        self.rule.offer([(rule.value, rule.label) for rule in Rule])
        self.rule.choose(Rule.OWNER.value)
        for widget in (self.rule, self.person, self.reason):
            widget.setMinimumHeight(TOUCH)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Rule"), self.rule)
        form.addRow(self.tr("&Person"), self.person)
        form.addRow(self.tr("R&eason"), self.reason)
        self._form = form
        self.clock_note = text_label(
            self.tr(
                "Clocks of computers can be wrong; the newest version by its time need not be the last one."
            ),
            "warning",
            wrap=True,
        )
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("What each conflict would become"))
        self.table.setHorizontalHeaderLabels([self.tr("Record"), self.tr("Field"), self.tr("Would become")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.told = text_label("", "strong", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.settle_button = buttons.addButton(self.tr("Settle"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.settle_button.setProperty("role", "primary")
        for button in buttons.buttons():
            button.setMinimumHeight(TOUCH)
        buttons.accepted.connect(self._settle)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addLayout(form)
        for part in (self.clock_note, self.table, self.told, buttons):
            column.addWidget(part, int(part is self.table))
        self.rule.chosen.connect(lambda _value: self._on_rule())
        self.person.chosen.connect(lambda _value: self._ask())
        self.reason.textChanged.connect(lambda _text: self._show_able())
        self._on_rule()
        session.ask(self._read_people, self._show_people)

    def _read_people(self, ledger: Ledger) -> list[tuple[str, str]]:
        from iso20k_audit.services.conflicts import list_conflicts

        found = {
            signature.person_id: signature.person
            for conflict in list_conflicts(ledger, self._audit_id)
            if conflict.key in self._keys
            for version in conflict.versions
            for signature in version.signatures
        }
        return sorted(found.items(), key=lambda pair: pair[1].casefold())

    def _show_people(self, people: list[tuple[str, str]]) -> None:
        self.person.offer(people)
        if people:
            self.person.choose(people[0][0])
        self._ask()

    @property
    def chosen_rule(self) -> Rule:
        """The rule in hand."""
        return Rule(self.rule.value or Rule.OWNER.value)

    def _on_rule(self) -> None:
        self._form.setRowVisible(self.person, self.chosen_rule is Rule.PERSON)
        self.clock_note.setVisible(self.chosen_rule is Rule.NEWEST)
        self._ask()

    def _ask(self) -> None:
        rule, person, keys, audit_id = self.chosen_rule, self.person.value or "", self._keys, self._audit_id
        if rule is Rule.PERSON and not person:
            return
        self._latest.ask(
            lambda ledger: preview(ledger, audit_id, rule, person_id=person, only=keys), self._show
        )

    def _show(self, planned: list[Planned]) -> None:
        self.planned = planned
        self.table.setRowCount(len(planned))
        for row, one in enumerate(planned):
            if one.version is not None:
                words = self.tr("{value} ({authors})").format(
                    value=_short(one.version.words), authors=one.version.authors
                )
            else:
                words = self.tr("Stays open: {}").format(one.why_not)
            for column, text in enumerate((one.conflict.record, one.conflict.label, words)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 2 and one.version is None:
                    item.setIcon(theme.shape_icon("conflict", 12))
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()
        covered = sum(one.version is not None for one in planned)
        self.told.setText(
            self.tr("The rule settles {} of {} conflicts. All of it is one step that can be undone.").format(
                covered, len(planned)
            )
        )
        self._show_able()

    def _show_able(self) -> None:
        covered = any(one.version is not None for one in self.planned)
        self.settle_button.setEnabled(covered and bool(self.reason.text().strip()))
        self.settle_button.setToolTip("" if self.reason.text().strip() else self.tr("State the reason first"))

    def _settle(self) -> None:
        planned, reason = self.planned, self.reason.text()

        def failed(error: Exception) -> bool:
            self.told.setText(str(error))
            set_role(self.told, "danger")
            self._ask()
            return True

        self._session.write(
            lambda ledger: resolve_planned(ledger, planned, reason),
            then=lambda _count: self.accept(),
            failed=failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the reason settles nothing by accident: the button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.settle_button.hasFocus():
            self.settle_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"

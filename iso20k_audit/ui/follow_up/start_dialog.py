"""Starting a follow-up audit: open findings to tick, and what comes of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services.follow_up_audits import OpenFinding, Plan, open_findings, plan, start_follow_up
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.new_audit.details import names_in
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

_ID = int(Qt.ItemDataRole.UserRole)
OF_AUDIT = "audit:"


class StartFollowUpDialog(QDialog):
    """Asks which open findings the audit is about and starts it.

    Args:
        ticked: ids of findings parted by commas, or `audit:ID` for all open ones of an audit.

    Signals:
        started(audit id): it is durable and can be opened.
    """

    started = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, *, ticked: str = "") -> None:
        super().__init__(parent)
        self._session = session
        self._ticked = ticked
        self._found: list[OpenFinding] = []
        self._reading = Latest(session, self)
        self._planning = Latest(session, self)
        self._plan: Plan | None = None
        self.setWindowTitle(self.tr("Start a follow-up audit"))
        room = self.screen().availableGeometry()
        self.resize(min(1060, room.width() - 20), min(640, room.height() - 60))
        self.organisation = Choice()
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.organisation.chosen.connect(lambda _value: self._fill())
        self.filter = FilterLine(
            self.tr("Filter by word, number, site or client"), self.tr("Filter the open findings by words")
        )
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Open findings"))
        self.tree.setHeaderLabels(
            [
                self.tr("Finding"),
                self.tr("Title"),
                self.tr("Place"),
                self.tr("Actions"),
                self.tr("Followed up in"),
            ]
        )
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.itemChanged.connect(self._on_ticked)
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Type and number, unless you name it"))
        self.lead = QLineEdit(session.person_name)
        self.auditors = QLineEdit()
        self.auditors.setPlaceholderText(self.tr("Separated by commas"))
        self.starts_on, self.ends_on = self._day(), self._day()
        self.starts_on.dateChanged.connect(self.ends_on.setMinimumDate)
        self.summary = text_label("", "strong", wrap=True)
        self.problem = text_label("", "danger", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._read()

    @staticmethod
    def _day() -> QDateEdit:
        edit = QDateEdit(QDate.currentDate())
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        return edit

    def _lay_out(self) -> None:
        head = self.tree.header()
        head.setStretchLastSection(False)
        for place in (0, 3, 4):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(2, self.fontMetrics().averageCharWidth() * 26)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.organisation, 1)
        top.addWidget(self.filter, 2)
        form = QFormLayout()
        for label, widget in (
            (self.tr("&Title"), self.title),
            (self.tr("&Lead auditor"), self.lead),
            (self.tr("Other &auditors"), self.auditors),
        ):
            form.addRow(label, widget)
        days = QFormLayout()
        days.addRow(self.tr("&First day"), self.starts_on)
        days.addRow(self.tr("La&st day"), self.ends_on)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(form, 3)
        both.addLayout(days, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = QPushButton(self.tr("Start audit"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setDefault(True)
        self.start_button.setEnabled(False)
        buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.summary)
        said.addWidget(self.problem)
        foot.addLayout(said, 1)
        foot.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        hint = self.tr(
            "Tick what is followed up. The audit gets the sites and clients of these findings, the questions that they "
            "came from, and for each finding the question whether its corrective action was implemented and works."
        )
        column.addWidget(text_label(hint, "muted", wrap=True))
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(both)
        column.addLayout(foot)

    # -- the findings -------------------------------------------------------------------------------

    def _read(self) -> None:
        self._reading.ask(open_findings, self._take)

    def _take(self, found: list[OpenFinding]) -> None:
        self._found = found
        wanted = self._wanted()
        organisations = dict.fromkeys(
            (one.organisation_id, one.organisation or self.tr("(no organisation)")) for one in found
        )
        self.organisation.offer([(key, name) for key, name in organisations])
        home = next((one.organisation_id for one in found if one.id in wanted), None)
        first = found[0].organisation_id if found else None
        self.organisation.choose(home if home is not None else first)
        self.organisation.setVisible(len(organisations) > 1)
        self._fill(wanted)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if not found:
            self._say(
                self.tr("No issued finding is open. Findings are followed up once they are issued."), "muted"
            )

    def _wanted(self) -> set[str]:
        if self._ticked.startswith(OF_AUDIT):
            audit_id = self._ticked.removeprefix(OF_AUDIT)
            return {
                one.id
                for one in self._found
                if one.audit_id == audit_id and (one.kind is None or one.kind.is_nonconformity)
            }
        return {one for one in self._ticked.split(",") if one}

    def _fill(self, ticked: set[str] | None = None) -> None:
        wanted = ticked or set()
        self.tree.blockSignals(True)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for one in self._found:
            if one.organisation_id != (self.organisation.value or ""):
                continue
            group = groups.get(one.audit_id)
            if group is None:
                group = QTreeWidgetItem([one.audit_number])
                group.setFlags(
                    group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
                )
                group.setCheckState(0, Qt.CheckState.Unchecked)
                self.tree.addTopLevelItem(group)
                groups[one.audit_id] = group
            states = dict.fromkeys(words(ActionStatus(state).label) for state in one.actions)
            line = QTreeWidgetItem(
                [
                    one.number,
                    one.title,
                    ", ".join(part for part in (one.site, one.client) if part),
                    ", ".join(states) or self.tr("none"),
                    ", ".join(one.followed_up_in),
                ]
            )
            line.setData(0, _ID, one.id)
            line.setIcon(0, theme.shape_icon(one.kind.value if one.kind else "conflict", 14))
            line.setToolTip(1, one.title)
            if one.close_due_on:
                line.setToolTip(0, self.tr("To be closed by {}").format(formats.day(one.close_due_on)))
            group.addChild(line)
            line.setCheckState(0, Qt.CheckState.Checked if one.id in wanted else Qt.CheckState.Unchecked)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._filter()
        self._follow()

    def _lines(self) -> list[QTreeWidgetItem]:
        groups = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        lines = (group.child(place) for group in groups if group for place in range(group.childCount()))
        return [line for line in lines if line is not None]

    def _filter(self) -> None:
        wanted = self.filter.text().casefold().split()
        for line in self._lines():
            text = " ".join(line.text(place) for place in range(5)).casefold()
            line.setHidden(not all(word in text for word in wanted))

    def chosen(self) -> list[str]:
        """Ids of the ticked findings."""
        return [
            str(line.data(0, _ID)) for line in self._lines() if line.checkState(0) == Qt.CheckState.Checked
        ]

    def tick(self, number: str, on: bool = True) -> None:
        """Ticks a finding by its number."""
        for line in self._lines():
            if line.text(0) == number:
                line.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _on_ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.parent() is None and item.checkState(0) == Qt.CheckState.PartiallyChecked:
            return
        self._follow()

    # -- what comes of them -------------------------------------------------------------------------

    def _follow(self) -> None:
        ids = self.chosen()
        self._plan = None
        self.start_button.setEnabled(False)
        if not ids:
            self._planning.drop()
            self.summary.setText(self.tr("No finding is ticked.") if self._found else "")
            return

        def read(ledger: Ledger) -> Plan | AuditError:
            try:
                return plan(ledger, ids)
            except AuditError as error:
                return error

        self._planning.ask(read, self._show_plan)

    def _show_plan(self, made: Plan | AuditError) -> None:
        if isinstance(made, AuditError):
            self.summary.setText("")
            self._say(str(made))
            return
        self._say("")
        self._plan = made
        asked = len(made.checklist.questions) if made.checklist else 0
        parts = [
            self.tr("Findings: {}").format(len(made.findings)),
            self.tr("Questions: {} (asked before: {})").format(asked, made.asked_again),
        ]
        if made.sites:
            parts.append(self.tr("Sites: {}").format(", ".join(made.sites)))
        if made.clients:
            parts.append(self.tr("Client accounts: {}").format(", ".join(made.clients)))
        self.summary.setText("  ·  ".join(parts))
        self.start_button.setEnabled(True)

    def _say(self, text: str, role: str = "danger") -> None:
        set_role(self.problem, role)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    # -- starting -----------------------------------------------------------------------------------

    def accept(self) -> None:
        """Starts the audit; the dialog closes when it is durable."""
        if self._plan is None or not self.start_button.isEnabled():
            return
        ids = self.chosen()
        title, lead = self.title.text().strip(), self.lead.text().strip()
        auditors = names_in(self.auditors.text())
        starts_on, ends_on = _date(self.starts_on), _date(self.ends_on)
        self.start_button.setEnabled(False)

        def job(ledger: Ledger) -> str:
            return start_follow_up(
                ledger, ids, title=title, lead=lead, auditors=auditors, starts_on=starts_on, ends_on=ends_on
            )

        def then(audit_id: str) -> None:
            self.started.emit(audit_id)
            super(StartFollowUpDialog, self).accept()

        def failed(error: Exception) -> bool:
            self.start_button.setEnabled(True)
            self._say(str(error))
            return True

        self._session.write(job, then=then, failed=failed)


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())

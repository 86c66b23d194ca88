"""Starting an interview: the role of who is asked, and where. The name is for the audit team only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT
from iso20k_audit.ui.widgets.inputs import Choice, Suggestions
from iso20k_audit.ui.widgets.interview_words import clock, who

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


class StartInterviewDialog(QDialog):
    """Role, name, place; Enter starts."""

    def __init__(
        self, session: Session, audit_id: str, question: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = audit_id
        self._question = question
        self.setWindowTitle(self.tr("Start an interview"))
        self.resize(460, 0)
        self.role, self.name = QLineEdit(), QLineEdit()
        self.role.setAccessibleName(self.tr("Role of who is asked"))
        self.role.setPlaceholderText(self.tr("For example shift lead"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Not printed; may stay empty"))
        self.place = Choice()
        self.place.setAccessibleName(self.tr("Where"))
        self.shift = QLineEdit()
        self.shift.setAccessibleName(self.tr("Shift"))
        self.shift.setPlaceholderText(self.tr("For example night"))
        self.shift.setToolTip(self.tr("Coverage shows which shifts were audited"))
        self._shifts = QStringListModel(self)
        self._shifts_of: dict[str, list[str]] = {}
        self.shift.setCompleter(Suggestions(self._shifts, self.shift))
        self.place.chosen.connect(lambda _site: self._suggest_shifts())
        self._roles = QStringListModel(self)
        self.role.setCompleter(Suggestions(self._roles, self.role))
        self.about = QCheckBox()
        self.about.setChecked(True)
        self.about.hide()
        self._running = text_label("", "warning", wrap=True)
        self._running.hide()
        for field in (self.role, self.name, self.place, self.shift):
            field.setMinimumHeight(LEAST_HEIGHT)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Where"), self.place)
        form.addRow(self.tr("S&hift"), self.shift)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.begin.setProperty("role", "primary")
        self.begin.setDefault(True)
        self.begin.setEnabled(False)
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)
        for field in (self.role, self.name):
            field.textChanged.connect(self._on_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(
            text_label(
                self.tr("While it runs, every question you answer is noted as asked in it."),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(self._running)
        column.addWidget(buttons)
        self.role.setFocus()
        session.ask(self._read, self._show)

    def _read(self, ledger: Ledger) -> tuple[list[str], list[Row], Row | None, str]:
        from iso20k_audit.services import interviews

        sites = ledger.rows(
            "SELECT s.id, s.name, s.shifts FROM site s JOIN scope_item c ON c.target_id=s.id AND c.audit_id=:a"
            " AND c.withdrawn IS NULL WHERE s.withdrawn IS NULL ORDER BY c.rowid",
            a=self._audit_id,
        )
        running = interviews.running_interview(ledger, self._audit_id, self._session.person_id)
        item = ledger.value("SELECT item FROM question WHERE id=:q", q=self._question)
        return interviews.known_roles(ledger, self._audit_id), sites, running, str(item or "")

    def _show(self, found: tuple[list[str], list[Row], Row | None, str]) -> None:
        roles, sites, running, item = found
        self._roles.setStringList(roles)
        self.place.offer([(None, self.tr("Not stated")), *((row["id"], row["name"] or "") for row in sites)])
        from iso20k_audit.model.shifts import parse_shifts

        self._shifts_of = {
            row["id"]: [one.name for one in parse_shifts(row["shifts"] or "")] for row in sites
        }
        if len(sites) == 1:
            self.place.choose(sites[0]["id"])
        if running is not None:
            self._running.setText(
                self.tr("The interview with {who}, running since {when}, ends when this one starts.").format(
                    who=who(running), when=clock(running["held_at"])
                )
            )
            self._running.show()
            self.place.choose(running["site_id"])
            self.shift.setText(running["shift"] or "")
        self._suggest_shifts()
        if item:
            self.about.setText(self.tr("Question {} is asked in it").format(item))
            self.about.show()

    def _suggest_shifts(self) -> None:
        """The shifts of the site, or of all sites where none is chosen."""
        here = self._shifts_of.get(self.place.value or "")
        every = [name for names in self._shifts_of.values() for name in names]
        self._shifts.setStringList(list(dict.fromkeys(every if here is None else here)))

    def _on_text(self) -> None:
        self.begin.setEnabled(bool(self.role.text().strip() or self.name.text().strip()))

    def _start(self) -> None:
        from iso20k_audit.services.interviews import start_interview

        audit_id, role, name, site = self._audit_id, self.role.text(), self.name.text(), self.place.value
        shift = self.shift.text()
        question = self._question if self.about.isChecked() else ""

        def begin(ledger: Ledger) -> str:
            return start_interview(
                ledger, audit_id, role, name=name, site_id=site, shift=shift, question=question
            )

        self._session.write(begin)
        self.accept()

"""The own criteria of an audit in its plan: contracts, agreements, policies and laws beside the standard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.own_criteria import OwnDocument
from iso20k_audit.services import own_criteria
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import Choice


class OwnCriteria(QWidget):
    """Documents as chips; another one is chosen from those of the workspace.

    Signals:
        manage_wanted: the list of all documents is to be shown.
    """

    manage_wanted = Signal()
    kinds = frozenset({"audit_criterion", "criterion_document", "criterion_clause"})

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._latest = Latest(session, self)
        self._audit_id = ""
        self.used: list[OwnDocument] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            text_label(self.tr("Own audit criteria: contracts, agreements, policies, laws"), "muted")
        )
        self._line = QWidget()
        self._flow = FlowLayout(self._line, gap=6)
        column.addWidget(self._line)
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Own criteria to add to this audit"))
        self.choice.setMinimumWidth(220)
        self.choice.chosen.connect(self._add)
        self.manage = QPushButton(self.tr("All own criteria…"))
        self.manage.setToolTip(self.tr("Add contracts, agreements, policies and laws, and their clauses"))
        self.manage.clicked.connect(self.manage_wanted)
        self._flow.addWidget(self.choice)
        self._flow.addWidget(self.manage)

    def show_audit(self, audit_id: str) -> None:
        """Shows those of another audit."""
        self._audit_id = audit_id
        self.reload()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if they may have changed."""
        if kinds & self.kinds:
            self.reload()

    def reload(self) -> None:
        """Reads them."""
        audit_id = self._audit_id

        def read(ledger: Ledger) -> tuple[list[OwnDocument], list[OwnDocument]]:
            return own_criteria.used_in(ledger, audit_id), own_criteria.documents(ledger)

        if audit_id:
            self._latest.ask(read, lambda found: self._show(*found))

    def _show(self, used: list[OwnDocument], every: list[OwnDocument]) -> None:
        self.used = used
        for widget in (self.choice, self.manage):
            self._flow.removeWidget(widget)
        clear(self._flow)
        for one in used:
            chip = QToolButton()
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            version = f" {one.version}" if one.version else ""
            chip.setText(f"{one.short_name}  {one.title}{version}   ✕")
            chip.setAccessibleName(self.tr("Remove {} from the criteria of this audit").format(one.title))
            chip.setToolTip(self.tr("No longer audit against {}").format(one.title))
            chip.clicked.connect(lambda *_, document_id=one.id: self._remove(document_id))
            self._flow.addWidget(chip)
            chip.show()
        there = {one.id for one in used}
        left = [(one.id, f"{one.short_name}  {one.title}") for one in every if one.id not in there]
        self.choice.offer([(None, self.tr("Add own criteria…") if left else self.tr("(no others)")), *left])
        self.choice.choose(None)
        self.choice.setEnabled(bool(left))
        self._flow.addWidget(self.choice)
        self._flow.addWidget(self.manage)
        self._flow.invalidate()
        self._line.updateGeometry()

    def _add(self, document_id: str | None) -> None:
        audit_id = self._audit_id
        if document_id:
            self._session.write(lambda ledger: own_criteria.use(ledger, audit_id, document_id))

    def _remove(self, document_id: str) -> None:
        audit_id = self._audit_id
        self._session.write(lambda ledger: own_criteria.use_no_longer(ledger, audit_id, document_id))

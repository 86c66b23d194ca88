"""The proposed systemic findings: their minors and the reasoning, each accepted or refused with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services import systemic
from iso20k_audit.services.grading import GRADE_KINDS
from iso20k_audit.services.review_targets import leads
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, flowing, text_label
from iso20k_audit.ui.widgets.text_card import TextCard

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.systemic import Minor, SystemicProposal
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session


class ProposalCard(Card):
    """One proposal.

    Signals:
        accepted, refused(reason): the lead auditor decides.
        go_to(finding id): one of its minors is to be shown.
    """

    accepted = Signal()
    refused = Signal(str)
    go_to = Signal(str)

    def __init__(self, proposal: SystemicProposal, *, may_decide: bool) -> None:
        super().__init__(", ".join(proposal.clauses), edge="accent")
        self.proposal = proposal
        self.add(text_label(proposal.reasoning, wrap=True))
        for minor in proposal.minors:
            self.add(self._minor(minor))
        self.accept_button = QPushButton(
            self.tr("Let them join {}").format(proposal.joins)
            if proposal.joins_id
            else self.tr("Raise the systemic major")
        )
        self.accept_button.setToolTip(
            self.tr("A draft that quotes the minors and has their evidence; the minors stay as they are")
        )
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(lambda *_: self.accepted.emit())
        self.refuse_button = QPushButton(self.tr("Not systemic…"))
        self.refuse_button.setToolTip(self.tr("It is asked again only if another minor joins"))
        self.refuse_button.setAutoDefault(False)
        self.reason = AskBar(
            self.tr("Why these minors show no systemic failure"),
            self.tr("Why they show no systemic failure; it is kept with them"),
            self.tr("Keep the reason"),
            self.tr("Refuse the systemic finding with this reason"),
            self.tr("Leave it open"),
            self.tr("Decide nothing"),
        )
        self.reason.take_button.setAutoDefault(False)
        self.refuse_button.clicked.connect(lambda *_: self.reason.open())
        self.reason.given.connect(self.refused)
        self.reason.left.connect(self.refuse_button.setFocus)
        for button in (self.accept_button, self.refuse_button):
            button.setEnabled(may_decide)
        self.add(flowing(self.accept_button, self.refuse_button), self.reason)

    def _minor(self, minor: Minor) -> TextCard:
        head = self.tr("{} · {}").format(minor.number, minor.where) if minor.where else minor.number
        title = minor.title or self.tr("(no title yet)")
        card = TextCard(((head, "muted"), (title, "strong")), f"{head}. {title}")
        card.setAutoDefault(False)
        card.setToolTip(self.tr("Show this finding"))
        card.clicked.connect(lambda: self.go_to.emit(minor.id))
        return card


class SystemicDialog(QDialog):
    """Stays open until everything is decided or it is closed.

    Signals:
        go_to(finding id): a finding is to be shown.
        raised(finding id): a systemic finding was raised, or minors joined it.
    """

    go_to = Signal(str)
    raised = Signal(str)

    def __init__(self, session: Session, audit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Systemic findings"))
        self._session, self._audit_id = session, audit_id
        self._latest = Latest(session, self)
        self.cards: list[ProposalCard] = []
        self._face: object = None
        self.told = text_label("", "muted", wrap=True)
        self.problem = text_label("", "danger", wrap=True)
        self.problem.hide()
        self._page = ScrollColumn(margin=0)
        self._page.column.setContentsMargins(0, 0, 8, 0)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._page.column.addLayout(self._list)
        self._page.column.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 16)
        whole.setSpacing(12)
        whole.addWidget(self.told)
        whole.addWidget(self._page, 1)
        whole.addLayout(foot)
        room = self.screen().availableGeometry()
        letters = self.fontMetrics().averageCharWidth()
        self.resize(min(letters * 110, room.width() - 40), min(letters * 90, room.height() - 80))
        session.recorded.connect(self._on_recorded)
        self.reload()

    def reload(self) -> None:
        """Reads the proposals again."""
        audit_id, person = self._audit_id, self._session.person_id

        def read(ledger: Ledger) -> tuple[list[SystemicProposal], bool]:
            known = leads(ledger, audit_id)
            return systemic.systemic_proposals(ledger, audit_id), not known or person in known

        self._latest.ask(read, lambda found: self._show(*found))

    def _show(self, proposals: list[SystemicProposal], may_decide: bool) -> None:
        face = (tuple(proposals), may_decide)
        if face == self._face:
            return
        self._face = face
        clear(self._list)
        self.cards = []
        told = self.tr(
            "Several minor nonconformities on one requirement can show that what should ensure it does not work as a "
            "whole (ISO/IEC 17021-1 3.12). The systemic major is raised beside the minors, which stay as they are."
        )
        if not may_decide:
            told = self.tr("{} The lead auditor decides.").format(told)
        self.told.setText(told if proposals else self.tr("Nothing is left to decide."))
        for one in proposals:
            card = ProposalCard(one, may_decide=may_decide)
            card.accepted.connect(lambda one=one: self.accept_proposal(one))
            card.refused.connect(lambda reason, one=one: self.refuse_proposal(one, reason))
            card.go_to.connect(self.go_to)
            self._list.addWidget(card)
            self.cards.append(card)

    def accept_proposal(self, proposal: SystemicProposal) -> None:
        """Raises the systemic finding, or lets the minors join it."""
        audit_id, clause = self._audit_id, proposal.clauses[0]

        def raised(finding_id: str) -> None:
            self.reload()
            self.raised.emit(finding_id)

        self._session.write(
            lambda ledger: systemic.accept_systemic(ledger, audit_id, clause),
            then=raised,
            failed=self._failed,
        )

    def refuse_proposal(self, proposal: SystemicProposal, reason: str) -> None:
        """Remembers that it is none."""
        audit_id, clause = self._audit_id, proposal.clauses[0]
        self._session.write(
            lambda ledger: systemic.refuse_systemic(ledger, audit_id, clause, reason),
            then=lambda _proposal: self.reload(),
            failed=self._failed,
        )

    def _failed(self, error: AuditError) -> bool:
        self.problem.setText(str(error))
        self.problem.show()
        return True

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & GRADE_KINDS and self.isVisible():
            self.reload()

"""On the overview: how far a follow-up audit is with earlier findings, or that open findings can be followed up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.services.follow_up_audits import open_findings
from iso20k_audit.services.follow_up_outcomes import count_left, left_to_move, places
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.cards import Card, flowing, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

SHOWN_KINDS = frozenset({"follow_up_item", "finding", "action", "audit"})


@dataclass(frozen=True, slots=True)
class _Standing:
    left: int
    every: int
    to_move: int
    open: int
    followed: tuple[str, ...]
    is_over: bool


class FollowUpCard(Card):
    """Hidden where there is nothing to follow up.

    Signals:
        go_to(page, record id): the user wants to see the earlier findings, or start a follow-up audit.
    """

    go_to = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.title.setText(self.tr("Follow-up"))
        self.title.show()
        self._latest = Latest(session, self)
        self._audit_id = ""
        self.told = text_label("", wrap=True)
        self.moved = text_label("", "warning", wrap=True)
        self.show_button = QPushButton(self.tr("Go to the earlier findings"))
        self.show_button.clicked.connect(lambda: self.go_to.emit("findings", "earlier:"))
        self.start_button = QPushButton(self.tr("Start a follow-up audit…"))
        self.start_button.setToolTip(self.tr("Of the open nonconformities of this audit (Ctrl+Shift+U)"))
        self.start_button.clicked.connect(lambda: self.go_to.emit("follow_up", f"audit:{self._audit_id}"))
        self.add(self.told, self.moved, flowing(self.show_button, self.start_button))
        self.hide()

    def show_audit(self, audit_id: str) -> None:
        """Shows another audit."""
        self._audit_id = audit_id
        self.reload()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if something that is shown here was changed."""
        if kinds & SHOWN_KINDS:
            self.reload()

    def reload(self) -> None:
        """Reads how far it is."""
        audit_id = self._audit_id
        if not audit_id:
            return

        def read(ledger: Ledger) -> _Standing:
            left, every = count_left(ledger, audit_id)
            status = ledger.get("audit", audit_id)["status"]
            over = status in (AuditStatus.CONCLUDED.value, AuditStatus.ISSUED.value)
            numbers = [place.audit_number for there in places(ledger, audit_id).values() for place in there]
            return _Standing(
                left,
                every,
                len(left_to_move(ledger, audit_id)) if every else 0,
                len(open_findings(ledger, audit_id)) if over else 0,
                tuple(dict.fromkeys(numbers)),
                over,
            )

        self._latest.ask(read, self._show)

    def _show(self, found: _Standing) -> None:
        lines = []
        if found.every:
            lines.append(
                self.tr("Earlier findings: {}, still to be checked: {}").format(found.every, found.left)
                if found.left
                else self.tr("Earlier findings: {}, all have an outcome").format(found.every)
            )
        if found.is_over and found.open:
            lines.append(self.tr("Open findings of this audit: {}").format(found.open))
        if found.followed:
            lines.append(self.tr("Followed up in: {}").format(", ".join(found.followed)))
        self.told.setText("\n".join(lines))
        self.moved.setText(
            self.tr("Outcomes that the earlier corrective actions do not show yet: {}").format(found.to_move)
        )
        self.moved.setVisible(bool(found.to_move))
        self.show_button.setVisible(bool(found.every))
        self.start_button.setVisible(found.is_over and bool(found.open))
        self.setVisible(bool(lines))

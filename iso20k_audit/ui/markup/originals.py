"""The choice to hand out, beside marked copies, also the pictures as they were received: never without a word."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from iso20k_audit.services import markup
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.session import Session


class OriginalsChoice(QCheckBox):
    """Shown where an audit has marked pictures; off unless it was confirmed for this export."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Evidence folder: add the originals of marked pictures"))
        self.setToolTip(self.tr("Without it, exports contain the marked and redacted copies only"))
        self._latest = Latest(session, self)
        self._counts = (0, 0)
        self.hide()
        self.clicked.connect(self._on_clicked)

    def look(self, audit_id: str) -> None:
        """Reads how many pictures of an audit are marked."""
        self._latest.ask(lambda ledger: _counts(ledger, audit_id), self._show)

    def _show(self, counts: tuple[int, int]) -> None:
        self._counts = counts
        self.setVisible(sum(counts) > 0)
        if not sum(counts):
            self.setChecked(False)

    def _on_clicked(self, wanted: bool) -> None:
        if not wanted:
            return
        self.setChecked(False)
        marked, redacted = self._counts
        told = self.tr(
            "The evidence folder then holds these pictures as they were received, in a folder of their own. "
            "Pictures with redactions: {redacted}. Everything that was covered can be seen there. "
            "Pictures with marks only: {marked}."
        ).format(redacted=redacted, marked=marked)
        confirm(
            self.window(),
            self.tr("Hand out what was redacted, too?"),
            told,
            self.tr("Add the originals"),
            lambda: self.setChecked(True),
        )


def _counts(ledger: Ledger, audit_id: str) -> tuple[int, int]:
    """How many pictures have marks only, and how many redactions."""
    rows = ledger.select("evidence", audit_id) + ledger.select("evidence_file", audit_id)
    states = [markup.state_of(row) for row in rows]
    return states.count(markup.MARKED), states.count(markup.REDACTED)

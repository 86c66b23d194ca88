"""Recording what is the lead auditor's to decide: somebody else is asked first whether they know."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui.dialogs.confirm import confirm

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session


def record_for_lead(
    parent: QWidget,
    session: Session,
    job: Callable[[Ledger, bool], object],
    then: Callable[[object], None] | None = None,
) -> None:
    """Records a decision; where the acting person is not the lead auditor, asks and records it then.

    Args:
        job: takes the ledger and whether somebody knowingly decides in the place of the lead auditor.
    """

    def failed(error: AuditError) -> bool:
        from iso20k_audit.services.concluding import NotTheLead

        if not isinstance(error, NotTheLead):
            return False
        confirm(
            parent,
            QCoreApplication.translate("Deciding", "Decide in the place of the lead auditor?"),
            QCoreApplication.translate(
                "Deciding",
                "The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that "
                "you decided in their place.",
            ),
            QCoreApplication.translate("Deciding", "Decide"),
            lambda: session.write(lambda ledger: job(ledger, True), then=then),
        )
        return True

    session.write(lambda ledger: job(ledger, False), then=then, failed=failed)

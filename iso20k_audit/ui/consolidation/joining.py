"""Groups of findings become one only when somebody says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import grouping
from iso20k_audit.ui.dialogs.confirm import confirm

translate = QCoreApplication.translate


def ask_to_join(parent: QWidget, then: Callable[[], None], error: AuditError) -> bool:
    """Where findings to be grouped are in different groups: asks whether these are to become one.

    Returns whether it asked.
    """
    if not isinstance(error, grouping.GroupsDiffer):
        return False
    confirm(
        parent,
        translate("DuplicatesTab", "Join the groups?"),
        str(error),
        translate("DuplicatesTab", "Join"),
        then,
    )
    return True

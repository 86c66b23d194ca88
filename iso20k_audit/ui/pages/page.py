"""What the record pages have in common: the audit in hand and the way to other pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from iso20k_audit.model.contested import shown
from iso20k_audit.model.records import AUDIT_TEXTS
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session

if TYPE_CHECKING:
    from iso20k_audit.ui.widgets.form import RecordForm

_TEXTS = frozenset(field.name for field in AUDIT_TEXTS)

Pairs = list[tuple[str | None, str]]


class Page(QWidget):
    """A page of an audit.

    Signals:
        go_to(page, record_id): the user wants to see something that stands on another page.
    """

    go_to = Signal(str, str)

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self.audit_id = ""
        self.latest = Latest(session, self)

    def show_audit(self, audit_id: str) -> None:
        """Shows another audit."""
        if audit_id != self.audit_id:
            self.flush()
        self.audit_id = audit_id
        self.reload()

    def reload(self) -> None:
        """Reads what the page shows; selection, place and what is being typed stay."""

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds were changed: shows them fresh if they are shown here."""
        raise NotImplementedError

    def flush(self) -> None:
        """Records what is being typed."""

    def show_record(self, record_id: str) -> None:
        """Shows one record of the page."""


def text_in_hand(forms: Iterable[RecordForm]) -> tuple[str, str] | None:
    """The text of the audit that has the cursor, for a review note on it."""
    for form in forms:
        for name, box in form.boxes.items():
            focused = box.window().focusWidget()
            if focused is not None and box.isAncestorOf(focused) and name in _TEXTS:
                return "audit_text", name
    return None


def focus_filter(line: QLineEdit) -> None:
    """Puts the cursor into a filter, ready to type over what is there."""
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    line.selectAll()


def names_of(ledger: Ledger, kind: str) -> Pairs:
    """Ids and names of the sites, clients or people of the workspace, by name."""
    rows = ledger.select(kind)
    return sorted(((row["id"], shown(row, "name")) for row in rows), key=lambda pair: pair[1].casefold())

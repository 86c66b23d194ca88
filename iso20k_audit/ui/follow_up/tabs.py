"""Findings of an audit and, in one that follows earlier findings up, a second tab for these with what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from iso20k_audit.ui.background import Latest

if TYPE_CHECKING:
    from iso20k_audit.ui.follow_up.earlier import EarlierFindings
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

OWN, EARLIER = range(2)
TARGET = "earlier:"
"""What the id of an earlier finding begins with where the page of findings is asked to show it."""


class FindingsTabs(QWidget):
    """Belongs to the page of findings; the bar is there only where earlier findings are followed up.

    Signals:
        go_to(page, record id): the user follows a link.
    """

    go_to = Signal(str, str)

    def __init__(self, session: Session, jobs: JobRunner, own: QWidget) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._audit_id = ""
        self._chooses = False
        self._latest = Latest(session, self)
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Findings of this audit, earlier findings"))
        self.bar.setExpanding(False)
        self.bar.addTab(self.tr("Findings of this audit"))
        self.bar.addTab(self.tr("Earlier findings"))
        self.bar.hide()
        self.bar.currentChanged.connect(self._on_tab)
        self.stack = QStackedWidget()
        self.stack.addWidget(own)
        self.earlier: EarlierFindings | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    def show_audit(self, audit_id: str) -> None:
        """Another audit: its own findings first, the earlier ones where it has none of its own yet."""
        if audit_id == self._audit_id:
            return
        self._audit_id = audit_id
        self.bar.hide()
        self.bar.setCurrentIndex(OWN)
        self._chooses = True
        self.refresh(frozenset({"follow_up_item"}))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Counts again what is left."""
        audit_id = self._audit_id
        if not audit_id or "follow_up_item" not in kinds:
            return
        from iso20k_audit.services.follow_up_outcomes import count_left

        def read(ledger: object) -> tuple[int, int, bool]:
            left, every = count_left(ledger, audit_id)  # type: ignore[arg-type]
            return left, every, bool(ledger.select("finding", audit_id)) if every else True  # type: ignore[attr-defined]

        def show(answer: tuple[int, int, bool]) -> None:
            left, every, has_own = answer
            self._show_count(left, every)
            chooses, self._chooses = self._chooses, False
            if chooses and every and not has_own:
                self.bar.setCurrentIndex(EARLIER)

        self._latest.ask(read, show)

    def _show_count(self, left: int, every: int) -> None:
        self.bar.setVisible(bool(every))
        told = self.tr("Earlier findings ({} left of {})").format(left, every)
        self.bar.setTabText(EARLIER, told if left else self.tr("Earlier findings ({})").format(every))
        if not every:
            self.bar.setCurrentIndex(OWN)

    def _on_tab(self, place: int) -> None:
        if place == EARLIER:
            earlier = self._made()
            self.stack.setCurrentWidget(earlier)
        else:
            self.stack.setCurrentIndex(OWN)

    def _made(self) -> EarlierFindings:
        if self.earlier is None:
            from iso20k_audit.ui.follow_up.earlier import EarlierFindings

            self.earlier = EarlierFindings(self._session, self._jobs)
            self.earlier.go_to.connect(self._on_go_to)
            self.earlier.counted.connect(self._show_count)
            self.stack.addWidget(self.earlier)
        if self.earlier.audit_id != self._audit_id:
            self.earlier.show_audit(self._audit_id)
        return self.earlier

    def _on_go_to(self, page: str, record_id: str) -> None:
        if page == "findings":
            self.bar.setCurrentIndex(OWN)
        self.go_to.emit(page, record_id)

    def show_record(self, record_id: str) -> bool:
        """Shows an earlier finding (`earlier:ID`); False for a finding of this audit, whose tab then is in view."""
        if not record_id.startswith(TARGET):
            self.bar.setCurrentIndex(OWN)
            return False
        self.bar.setCurrentIndex(EARLIER)
        self._on_tab(EARLIER)
        finding_id = record_id.removeprefix(TARGET)
        if finding_id:
            self._made().show_finding(finding_id)
        return True

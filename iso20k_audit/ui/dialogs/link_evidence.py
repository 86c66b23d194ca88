"""Choosing evidence that is there already, for a finding or action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import shown
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.findings import link_evidence, unlink_evidence
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.evidence_icons import TILE, tile_of

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
_ROW = int(Qt.ItemDataRole.UserRole) + 2


class LinkEvidenceDialog(QDialog):
    """All evidence of an audit; what is ticked supports the target. Every tick is saved at once.

    Signals:
        linked: something was ticked or unticked.
    """

    linked = Signal()

    def __init__(
        self, session: Session, audit_id: str, target_kind: str, target_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Link evidence"))
        self.resize(560, 560)
        self._session = session
        self._target = (target_kind, target_id)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter by number, caption or file name"))
        self._filter.setAccessibleName(self.tr("Filter the evidence"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Evidence of the audit"))
        self.list.setIconSize(TILE)
        self.list.setStyleSheet("QListWidget::item { padding: 4px; }")
        self.list.itemChanged.connect(self._on_ticked)
        self._empty = text_label(self.tr("The audit has no evidence yet."), "muted", wrap=True)
        self._empty.hide()
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(text_label(self.tr("Ticked evidence supports this record."), "muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._filter)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

        def read(ledger: Ledger) -> tuple[list[Row], set[str]]:
            used = {row["id"] for row in list_evidence(ledger, audit_id, target_id)}
            return list_evidence(ledger, audit_id), used

        session.ask(read, lambda answer: self._show(*answer))
        thumbnails.shared().ready.connect(self._on_picture)

    def _show(self, rows: list[Row], used: set[str]) -> None:
        self.list.blockSignals(True)
        for row in rows:
            name = shown(row, "caption") or row["file_name"] or row["reference"] or ""
            item = QListWidgetItem(f"{row['number']}  {name}")
            item.setData(Qt.ItemDataRole.UserRole, row["id"])
            item.setToolTip(row["file_name"] or row["reference"] or "")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row["id"] in used else Qt.CheckState.Unchecked)
            item.setData(_ROW, row)
            item.setIcon(tile_of(self._session, row, self.font(), self.tr("REF")))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def _on_picture(self, sha256: str) -> None:
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            item = self.list.item(place)
            row = item.data(_ROW)
            if row["sha256"] == sha256:
                item.setIcon(tile_of(self._session, row, self.font(), self.tr("REF")))
        self.list.blockSignals(False)

    def _on_filter(self) -> None:
        wanted = self._filter.text().casefold().split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            text = f"{item.text()} {item.toolTip()}".casefold()
            item.setHidden(not all(word in text for word in wanted))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        evidence_id = item.data(Qt.ItemDataRole.UserRole)
        kind, target_id = self._target
        if item.checkState() is Qt.CheckState.Checked:
            self._session.write(lambda ledger: link_evidence(ledger, evidence_id, kind, target_id))
        else:
            self._session.write(lambda ledger: unlink_evidence(ledger, evidence_id, target_id))
        self.linked.emit()

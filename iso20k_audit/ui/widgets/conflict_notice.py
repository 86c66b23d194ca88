"""A line that says which fields are in conflict, with the way to where they are settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from iso20k_audit.ui.widgets.cards import text_label

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session


class ConflictNotice(QWidget):
    """Hidden until fields are in conflict."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._target = ""
        self.label = text_label("", "danger", wrap=True)
        self.button = QPushButton(self.tr("Compare…"))
        self.button.setToolTip(self.tr("See all versions side by side and settle the conflict"))
        self.button.clicked.connect(lambda: session.wanted.emit("consolidation", f"conflicts:{self._target}"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_fields(self, record_id: str, fields: dict[str, str]) -> None:
        """Names the fields of a record that are in conflict, by name and label; nothing hides the line."""
        self._target = f"{record_id}:{next(iter(fields), '')}"
        told = self.tr("In conflict: {}. Nobody's version is shown until it is settled.").format(
            ", ".join(fields.values())
        )
        self.label.setText(told if fields else "")
        self.button.setAccessibleName(
            self.tr("Compare the versions of {}").format(", ".join(fields.values()))
        )
        self.setVisible(bool(fields))

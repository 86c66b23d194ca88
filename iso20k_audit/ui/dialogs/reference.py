"""Evidence that has no file here: a physical document, a ticket in a tool, a device; where it is and who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import EvidenceKind
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import MomentEdit

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

KINDS = (EvidenceKind.PHYSICAL, EvidenceKind.RECORD, EvidenceKind.DOCUMENT, EvidenceKind.OTHER)


class ReferenceDialog(QDialog):
    """Asks for one reference.

    Args: target is kind and id of the question, finding or action that it supports; empty for the audit.

    Signals:
        added(evidence id): it is recorded.
    """

    added = Signal(str)

    def __init__(
        self, session: Session, audit_id: str, target: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reference without a file"))
        self._session = session
        self._audit_id = audit_id
        self._target = target
        self.reference = self._line(self.tr("Ticket number, title and version, shelf mark, device"))
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(words(kind.label), kind.value)
        self.caption = self._line(self.tr("What it proves"))
        self.place = self._line(self.tr("Building, room, system"))
        self.held_by = self._line(self.tr("Name or role of whoever has it"))
        self.about_from, self.about_to = MomentEdit(with_time=False), MomentEdit(with_time=False)
        self._misread: dict[str, str] = {}
        for name, day in (("from", self.about_from), ("to", self.about_to)):
            day.misread.connect(lambda text, name=name: self._on_misread(name, text))
        for day in (self.about_from, self.about_to):
            day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        to = QLabel(self.tr("to"))
        row.addWidget(self.about_from, 1)
        row.addWidget(to)
        row.addWidget(self.about_to, 1)
        self._told = text_label("", "danger", wrap=True)
        self._told.hide()
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, editor in (
            (self.tr("&What it is"), self.reference),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Caption"), self.caption),
            (self.tr("&Place"), self.place),
            (self.tr("&Held by"), self.held_by),
        ):
            form.addRow(text, editor)
            editor.setAccessibleName(text.replace("&", ""))
        form.addRow(self.tr("&About, from"), days)
        self.about_from.name(self.tr("About, from"))
        self.about_to.name(self.tr("About, to"))
        buttons = QDialogButtonBox()
        self.add_button = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add_button.setProperty("role", "primary")
        self.add_button.setDefault(True)
        self.add_button.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        self.reference.textChanged.connect(lambda text: self.add_button.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(
            text_label(
                self.tr(
                    "For evidence that stays where it is. The audit keeps what it is and how to find it."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(buttons)
        self.resize(max(520, self.sizeHint().width()), self.sizeHint().height())
        self.reference.setFocus()

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        return line

    def take(self) -> None:
        """Records the reference and closes; on a fault it stays open and says it."""
        from iso20k_audit.services.evidence import Target, attach_reference

        for day in (self.about_from, self.about_to):
            day.line.editingFinished.emit()  # what is being typed counts
        audit_id, target = self._audit_id, Target(*self._target)
        reference = self.reference.text()
        fields: dict[str, Any] = {
            "evidence_kind": self.kind.currentData(),
            "caption": self.caption.text().strip() or None,
            "place": self.place.text().strip() or None,
            "held_by": self.held_by.text().strip() or None,
            "about_from": self.about_from.value,
            "about_to": self.about_to.value,
        }
        if any(self._misread.values()):
            return

        def job(ledger: Ledger) -> str:
            return attach_reference(ledger, audit_id, reference, target=target, **fields)

        def recorded(evidence_id: str) -> None:
            self.added.emit(evidence_id)
            self.accept()

        def failed(error: Exception) -> bool:
            self._say(str(error))
            return True

        self._session.write(job, then=recorded, failed=failed)

    def _on_misread(self, name: str, text: str) -> None:
        self._misread[name] = text
        self._say(next((told for told in self._misread.values() if told), ""))

    def _say(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

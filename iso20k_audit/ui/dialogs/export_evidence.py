"""Where evidence is copied to, and whether its photos keep what they say about place and camera."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services.evidence_export import not_removed
from iso20k_audit.ui.widgets.cards import text_label


class ExportEvidenceDialog(QDialog):
    """Asks before evidence leaves the workspace.

    Args: folder is proposed.

    Signals:
        chosen(Path, bool): copy into this folder; whether to keep place and camera data.
    """

    chosen = Signal(object, bool)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export evidence"))
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.clicked.connect(self._choose)
        choose.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.keep = QCheckBox(self.tr("&Keep place and camera data in photos"))
        self.keep.setAccessibleDescription(self.tr("The copies are then the originals, byte for byte"))
        self.keep.toggled.connect(lambda _on: self._explain())
        self.told = text_label("", "muted", wrap=True)
        buttons = QDialogButtonBox()
        self.export_button = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        self.folder.textChanged.connect(lambda text: self.export_button.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("All evidence is copied into this folder:"), "strong"))
        column.addLayout(row)
        column.addWidget(self.keep)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(buttons)
        self._explain()
        self.resize(620, 330)

    def _explain(self) -> None:
        if self.keep.isChecked():
            self.told.setText(
                self.tr(
                    "The copies are the originals, byte for byte. Photos may say where and when they were taken, "
                    "with which device, and by whom."
                )
            )
            return
        self.told.setText(
            self.tr(
                "Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, "
                "WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each "
                "original beside that of the copy."
            )
            + "\n"
            + not_removed()
        )

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export evidence to"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def take(self) -> None:
        """Hands over what was chosen."""
        folder = self.folder.text().strip()
        if folder:
            self.chosen.emit(Path(folder).expanduser(), self.keep.isChecked())
            self.accept()

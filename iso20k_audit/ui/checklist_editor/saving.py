"""Saving as a version: what changed against the one before, and the versions there were."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.checklists.comparing import compare
from iso20k_audit.checklists.editing import next_version, summary
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.ui.widgets.cards import text_label


class SaveDialog(QDialog):
    """Asks for the version, and shows what it changes."""

    def __init__(self, before: Checklist, after: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a version"))
        self.setMinimumWidth(480)
        proposed = after.version if after.version != before.version else next_version(before.version)
        self.version = QLineEdit(proposed)
        self.version.setAccessibleName(self.tr("Version"))
        self.summary = text_label(summary(compare(before, after)), wrap=True)
        self.note = text_label(
            self.tr(
                "Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one."
            ).format(before.version),
            "muted",
            wrap=True,
        )
        form = QFormLayout()
        form.addRow(self.tr("Version"), self.version)
        form.addRow(self.tr("Changes"), self.summary)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.version.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(buttons)


class VersionsDialog(QDialog):
    """The versions of a checklist, newest first, each with what it changed."""

    def __init__(self, versions: list[Checklist], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(620, 360)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions, newest first"))
        self.list.setWordWrap(True)
        for at, one in enumerate(versions):
            told = (
                summary(compare(versions[at + 1], one)) if at + 1 < len(versions) else self.tr("first saved")
            )
            questions = self.tr("{} questions").format(len(one.questions))
            self.list.addItem(f"{one.version}  ·  {questions}  ·  {told}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

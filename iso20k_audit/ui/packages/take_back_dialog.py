"""Taking an import back: what that reaches, and why it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.folder import CHANGED
from iso20k_audit.ui.widgets.cards import set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.package_records import IntakeRow
    from iso20k_audit.services.taking_in import Reach
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session


class TakeBackDialog(QDialog):
    """Shows the reach and asks for a reason.

    Signals:
        taken_back(file name): it was done.
    """

    taken_back = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, intake_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._intake_id = session, jobs, intake_id
        self._file = ""
        self._off = OffThread(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Take an import back"))
        self.resize(620, 320)
        self.title = text_label("", "heading", wrap=True)
        self.told = text_label(self.tr("Looking what it would reach…"), wrap=True)
        self.safe = text_label(
            self.tr(
                "Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package "
                "in again brings it back. A backup is made first."
            ),
            "muted",
            wrap=True,
        )
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Stays with the package in the list"))
        self.reason.setMinimumHeight(32)
        form = QFormLayout()
        form.addRow(self.tr("&Reason"), self.reason)
        self.back_button = QPushButton(self.tr("Take back"))
        self.back_button.setProperty("role", "primary")
        self.back_button.setDefault(True)
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self.take_back)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.back_button, cancel):
            button.setMinimumHeight(32)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        for part in (self.title, self.told, self.safe):
            column.addWidget(part)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(foot)
        self._reach: Reach | None = None
        self.reason.textChanged.connect(lambda _text: self._show_able())
        workspace = session.workspace
        if workspace is not None:
            self._off.run(lambda: workspace.read(self._read), self._show, self._on_failed)

    def _read(self, ledger: Ledger) -> tuple[IntakeRow | None, Reach]:
        from iso20k_audit.services.taking_in import intakes, reach

        row = next((one for one in intakes(ledger) if one.id == self._intake_id), None)
        return row, reach(ledger, self._intake_id)

    def _show(self, found: tuple[IntakeRow | None, Reach]) -> None:
        row, self._reach = found
        if row is not None:
            self._file = row.file_name
            self.title.setText(
                self.tr("{file} from {name}, taken in {time}").format(
                    file=row.file_name, name=row.sender, time=formats.moment(row.taken_at)
                )
            )
        told = [
            self.tr("Entries that would count no longer: {}").format(formats.number(len(self._reach.came))),
            self.tr("Records concerned: {records}, of which disappear: {gone}").format(
                records=formats.number(len(self._reach.records)), gone=formats.number(len(self._reach.gone))
            ),
        ]
        if self._reach.own:
            told.append(
                self.tr("Your own entries in records that came with it, set aside as well: {}").format(
                    formats.number(len(self._reach.own))
                )
            )
        self.told.setText("\n".join(told))
        self.reason.setFocus()
        self._show_able()

    def _on_failed(self, error: AuditError) -> None:
        self.told.setText(str(error))
        set_role(self.told, "danger")
        self._show_able()

    def _show_able(self) -> None:
        self.back_button.setEnabled(self._reach is not None and bool(self.reason.text().strip()))

    def take_back(self) -> None:
        """Does it, in a job."""
        from iso20k_audit.services.taking_in import take_back

        workspace, reason = self._session.workspace, self.reason.text()
        if workspace is None or not self.back_button.isEnabled():
            return
        self.back_button.setEnabled(False)

        def work(_progress: Progress) -> object:
            return take_back(workspace, self._intake_id, reason)

        self._jobs.start(self.tr("Taking an import back"), work, self._on_back, self._on_failed)

    def _on_back(self, _reach: object) -> None:
        from iso20k_audit.model.records import KINDS

        self._session.notify(CHANGED | frozenset(KINDS))
        self.taken_back.emit(self._file)
        self.accept()

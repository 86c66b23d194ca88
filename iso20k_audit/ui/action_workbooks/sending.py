"""Writing action workbooks: for whom, in which language, until when, and what goes in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.wording import LANGUAGES
from iso20k_audit.ui.action_workbooks.answer_tree import children_of
from iso20k_audit.ui.action_workbooks.desk import remember_folder, usual_folder
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.inputs import Choice, MomentEdit
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.tick_box import TickDelegate

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.action_workbooks import Recipient, Written
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import Job, JobRunner, Progress
    from iso20k_audit.ui.session import Session

_KEY = int(Qt.ItemDataRole.UserRole) + 1
TOUCH = 32
Answer = tuple[list[tuple[str, str, "list[Recipient]"]], dict[str, str], str, str]


class SendWorkbooksDialog(QDialog):
    """For one audit, or for every one where `audit_id` is empty.

    Attributes:
        written: the workbooks, once they are there.
    """

    def __init__(self, session: Session, jobs: JobRunner, audit_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._audit_id = session, jobs, audit_id
        self._job: Job | None = None
        self._latest = Latest(session, self)
        self.written: list[Written] = []
        self.setWindowTitle(self.tr("Action workbooks"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = self.screen().availableGeometry()
        self.resize(min(980, room.width() - 40), min(680, room.height() - 60))
        self.messages = MessageArea()
        self.stack = QStackedWidget()
        for page in (self._asking(), self._running(), self._done()):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self._ask()

    # -- the pages ----------------------------------------------------------------------------------

    def _asking(self) -> QWidget:
        page = QWidget()
        told = self.tr(
            "One workbook for each owner, with the findings of that owner only. Owners fill it in with Excel or "
            "LibreOffice and send it back with their evidence files."
        )
        self.owners = QTreeWidget()
        self.owners.setAccessibleName(self.tr("Who gets a workbook, and what goes into it"))
        self.owners.setColumnCount(4)
        self.owners.setHeaderLabels(
            [self.tr("Owner"), self.tr("Findings"), self.tr("Actions"), self.tr("Overdue")]
        )
        self.owners.setItemDelegateForColumn(0, TickDelegate(self.owners))
        self.owners.setAlternatingRowColors(True)
        self.owners.setStyleSheet("QTreeView::item { padding: 4px 4px; }")
        header = self.owners.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in (1, 2, 3):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        self.owners.itemChanged.connect(lambda *_: self._show_able())
        self.none = text_label(
            self.tr("There is nothing to send: no open finding asks for a corrective action."),
            "muted",
            wrap=True,
        )
        self.none.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.write_button = QPushButton(self.tr("&Write workbooks"))
        self.write_button.setProperty("role", "primary")
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.write)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for button in (self.write_button, cancel):
            button.setMinimumHeight(TOUCH)
            foot.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text_label(told, "muted", wrap=True))
        column.addWidget(self.owners, 1)
        column.addWidget(self.none)
        column.addLayout(self._form())
        column.addLayout(foot)
        return page

    def _form(self) -> QFormLayout:
        self.drafts = QCheckBox(self.tr("Also findings that are &not issued yet"))
        self.drafts.toggled.connect(lambda _on: self._ask())
        self.split = Choice()
        self.split.offer(
            [
                ("", self.tr("In one workbook")),
                ("site", self.tr("By site")),
                ("process", self.tr("By process")),
            ]
        )
        self.split.choose("")
        self.split.chosen.connect(lambda _value: self._ask())
        self.language = Choice()
        self.language.offer([("", self.tr("As the audit")), *LANGUAGES.items()])
        self.language.choose("")
        self.until = MomentEdit(with_time=False)
        self.until.name(self.tr("Answer by"))
        self.reply_to = QLineEdit()
        self.folder = QLineEdit(usual_folder())
        self.folder.textChanged.connect(lambda _text: self._show_able())
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(choose)
        form = QFormLayout()
        rows: tuple[tuple[str, QWidget, Any], ...] = (
            (self.tr("Without &owner"), self.split, self.split),
            (self.tr("&Language"), self.language, self.language),
            (self.tr("&Answer by"), self.until, self.until),
            (self.tr("&Send back to"), self.reply_to, self.reply_to),
            (self.tr("&Folder"), self.folder, place),
        )
        for text, widget, shown in rows:
            label = QLabel(text)
            label.setBuddy(widget)
            if not isinstance(widget, MomentEdit):
                widget.setAccessibleName(text.replace("&", ""))
            form.addRow(label, shown)
        form.insertRow(0, "", self.drafts)
        return form

    def _running(self) -> QWidget:
        page = QWidget()
        self.running_told = text_label("", "strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.running_told)
        column.addWidget(self.bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _done(self) -> QWidget:
        page = QWidget()
        self.done_title = text_label("", "heading", wrap=True)
        told = self.tr(
            "Send each workbook to its owner. What comes back is taken in with “Take in answers…”, or by dropping it "
            "on the list of corrective actions."
        )
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Workbooks that were written"))
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(self._open_folder)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.accept)
        for button in (folder, self.close_button):
            button.setMinimumHeight(TOUCH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.done_title)
        column.addWidget(text_label(told, wrap=True))
        column.addWidget(self.files, 1)
        column.addWidget(flowing(folder, self.close_button))
        return page

    # -- who gets one -------------------------------------------------------------------------------

    def _ask(self) -> None:
        audit_id, drafts, split = self._audit_id, self.drafts.isChecked(), self.split.value or ""

        def read(ledger: Ledger) -> Answer:
            from iso20k_audit.services.action_workbooks import lead_of, recipients

            audits = [ledger.get("audit", audit_id)] if audit_id else ledger.select("audit")
            found = [
                (row["id"], f"{row['number'] or ''} {row['title'] or ''}".strip(), several)
                for row in audits
                if (several := recipients(ledger, row["id"], drafts=drafts, split=split))
            ]
            wanted = [one for _id, _title, several in found for one in several]
            finding_ids = list({finding_id for one in wanted for finding_id in one.finding_ids})
            names = {
                row["id"]: f"{row['number'] or row['provisional_number'] or ''} {row['title'] or ''}".strip()
                for row in (ledger.get("finding", finding_id) for finding_id in finding_ids)
            }
            language = str(audits[0]["language"] or "") if audit_id else ""
            return found, names, lead_of(ledger, audit_id) if audit_id else "", language

        self._latest.ask(read, self._show)

    def _show(self, answer: Answer) -> None:
        found, names, lead, language = answer
        self.owners.blockSignals(True)
        self.owners.clear()
        for audit_id, title, several in found:
            parent: QTreeWidget | QTreeWidgetItem = self.owners
            if not self._audit_id:
                parent = QTreeWidgetItem(self.owners, [title])
                parent.setFirstColumnSpanned(True)
                parent.setExpanded(True)
            for one in several:
                self._add(parent, audit_id, one, names)
        self.owners.blockSignals(False)
        self.owners.setVisible(bool(found))
        self.none.setVisible(not found)
        self.reply_to.setPlaceholderText(lead or self.tr("The lead auditor"))
        known = LANGUAGES.get(language or "en", "")
        self.language.setItemText(
            0, self.tr("As the audit ({})").format(known) if self._audit_id else self.tr("As the audit")
        )
        self._show_able()

    def _add(
        self, parent: QTreeWidget | QTreeWidgetItem, audit_id: str, one: Recipient, names: dict[str, str]
    ) -> None:
        name = one.owner or self.tr("Nobody yet")
        shown = self.tr("{name} ({part})").format(name=name, part=one.part) if one.part else name
        counts = (len(one.finding_ids), len(one.action_ids), one.overdue)
        item = QTreeWidgetItem(parent, [shown, *(str(count) if count else "" for count in counts)])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setData(0, _KEY, (audit_id, one.owner, one.part_id))
        for place in (1, 2, 3):
            item.setTextAlignment(place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for finding_id in one.finding_ids:
            child = QTreeWidgetItem(item, [names.get(finding_id, "")])
            child.setFirstColumnSpanned(True)
            child.setToolTip(0, names.get(finding_id, ""))

    @property
    def _chosen(self) -> dict[str, set[tuple[str, str]]]:
        """By audit, the owners that are ticked with their parts."""
        found: dict[str, set[tuple[str, str]]] = {}
        todo = children_of(self.owners.invisibleRootItem())
        while todo:
            item = todo.pop()
            key = item.data(0, _KEY)
            if key is None:
                todo += children_of(item)
            elif item.checkState(0) == Qt.CheckState.Checked:
                found.setdefault(key[0], set()).add((key[1], key[2]))
        return found

    def _show_able(self) -> None:
        self.write_button.setEnabled(bool(self._chosen) and bool(self.folder.text().strip()))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the workbooks"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    # -- writing ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Starts; the form comes back where it fails or is cancelled."""
        from iso20k_audit.services.action_workbooks import export_workbooks

        workspace, chosen = self._session.workspace, self._chosen
        if workspace is None or not chosen:
            return
        folder = Path(self.folder.text().strip()).expanduser()
        more: dict[str, Any] = {
            "language": self.language.value or "",
            "reply_to": self.reply_to.text().strip(),
            "answer_by": date.fromisoformat(self.until.value) if self.until.value else None,
            "drafts": self.drafts.isChecked(),
            "split": self.split.value or "",
        }

        def work(progress: Progress) -> list[Written]:
            written: list[Written] = []
            for audit_id, only in chosen.items():
                written += export_workbooks(workspace, audit_id, folder, only=only, progress=progress, **more)
            return written

        self.messages.clear()
        self.bar.setRange(0, 0)
        self.running_told.setText(self.tr("Writing…"))
        self.stack.setCurrentIndex(1)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus()
        self._job = self._jobs.start(self.windowTitle(), work, self._on_written, self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._job.cancelled.connect(
            lambda: self._back(self.tr("Cancelled. Workbooks that were written by then stay."), "info")
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        if what:
            self.running_told.setText(what)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _back(self, told: str, grade: str) -> None:
        self._job = None
        self.stack.setCurrentIndex(0)
        self.messages.say(told, grade)
        self.write_button.setFocus()

    def _on_failed(self, error: AuditError) -> None:
        self._back(str(error), "danger")

    def _on_written(self, written: list[Written]) -> None:
        self._job = None
        self.written = written
        if written:
            remember_folder(written[0].path.parent)
        self.files.clear()
        self.files.addItems([one.path.name for one in written])
        self.files.setCurrentRow(0)
        self.done_title.setText(self.tr("Workbooks written: {}").format(len(written)))
        self.stack.setCurrentIndex(2)
        self.close_button.setFocus()

    def _open_folder(self) -> None:
        if self.written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].path.parent)))

    def reject(self) -> None:
        """Esc while it writes cancels that first."""
        if self._job is not None:
            self._cancel()
            return
        super().reject()

"""The guided start of an audit: one page, every field with a sensible default, done in a minute."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import AuditType
from iso20k_audit.ui import settings

if TYPE_CHECKING:
    from iso20k_audit.checklists.library import ChecklistInfo
    from iso20k_audit.model.checklist import Checklist
    from iso20k_audit.services.audits import NewAudit
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

TEXTS = ("scope", "objectives", "criteria")
USUAL_DAYS = 2


def names_in(text: str) -> list[str]:
    """The names in a text that separates them by commas, semicolons or line ends."""
    return [name.strip() for name in re.split(r"[,;\n]", text) if name.strip()]


class NewAuditDialog(QDialog):
    """Asks for a new audit and starts it.

    Signals:
        started(audit id): it is durable and can be opened.
    """

    started = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._checklists: dict[Path, Checklist] = {}
        self._untouched: dict[str, str] = {}
        self.setWindowTitle(self.tr("New audit"))
        self.setMinimumSize(900, 540)
        self._make_inputs()
        self._lay_out()
        self._problem.hide()
        self._load_checklists()
        self.organisation.setFocus()

    def _make_inputs(self) -> None:
        self.title = self._line(self.tr("Title"), self.tr("Type and number, unless you name it"))
        self.organisation = self._line(self.tr("Organisation"), self.tr("Who is audited"))
        self.organisation.setText(settings.text("new_audit/organisation"))
        self.sites = self._line(self.tr("Sites"), self.tr("Kraków, Cebu, home workers"))
        self.services = self._line(self.tr("Services"), self.tr("Service desk, back office"))
        self.clients = self._line(self.tr("Client accounts"), self.tr("Those sampled"))
        self.lead = self._line(self.tr("Lead auditor"), "")
        self.lead.setText(self._session.person_name)
        self.auditors = self._line(self.tr("Other auditors"), self.tr("Separated by commas"))
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Type of audit"))
        for kind in AuditType:
            self.type.addItem(kind.label, kind)
        self.checklist = QComboBox()
        self.checklist.setAccessibleName(self.tr("Checklist"))
        self.checklist.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.checklist.setMinimumContentsLength(24)
        self.checklist.currentIndexChanged.connect(lambda _index: self._read_chosen())
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        today = QDate.currentDate()
        self.starts_on = self._date(self.tr("First day"), today)
        self.ends_on = self._date(self.tr("Last day"), today.addDays(USUAL_DAYS - 1))
        self.starts_on.dateChanged.connect(self._on_first_day)
        self.texts: dict[str, QPlainTextEdit] = {}
        hints = {
            "scope": self.tr("Organisational units, services, sites, shifts and period covered"),
            "objectives": self.tr("What the audit is to find out"),
            "criteria": self.tr("Standards, policies, contracts and laws audited against"),
        }
        for name, hint in hints.items():
            editor = QPlainTextEdit()
            editor.setPlaceholderText(hint)
            editor.setTabChangesFocus(True)
            self.texts[name] = editor
        self._problem = QLabel()
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)

    @staticmethod
    def _line(name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    @staticmethod
    def _date(name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("d MMM yyyy")
        edit.setAccessibleName(name)
        return edit

    def _lay_out(self) -> None:
        left = QFormLayout()
        left.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        left.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        left.setVerticalSpacing(9)
        left.addRow(self.tr("&Checklist"), self.checklist)
        left.addRow("", self._about)
        left.addRow(self.tr("&Organisation"), self.organisation)
        left.addRow(self.tr("&Sites"), self.sites)
        left.addRow(self.tr("Ser&vices"), self.services)
        left.addRow(self.tr("C&lient accounts"), self.clients)
        left.addRow(self.tr("L&ead auditor"), self.lead)
        left.addRow(self.tr("Other &auditors"), self.auditors)
        dates = QHBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(self.starts_on, 1)
        dates.addWidget(QLabel(self.tr("to")))
        dates.addWidget(self.ends_on, 1)
        first = QLabel(self.tr("&Dates"))
        first.setBuddy(self.starts_on)
        left.addRow(first, dates)
        left.addRow(self.tr("T&ype"), self.type)
        left.addRow(self.tr("&Title"), self.title)
        right = QVBoxLayout()
        right.setSpacing(4)
        labels = {
            "scope": self.tr("Sco&pe"),
            "objectives": self.tr("O&bjectives"),
            "criteria": self.tr("Audit c&riteria"),
        }
        for name, text in labels.items():
            label = QLabel(text)
            label.setBuddy(self.texts[name])
            self.texts[name].setAccessibleName(text.replace("&", ""))
            right.addWidget(label)
            right.addWidget(self.texts[name], 1)
            right.addSpacing(6)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        heading = QLabel(self.tr("New audit"))
        heading.setProperty("role", "title")
        hint = QLabel(self.tr("Only the checklist is needed; everything else can be completed in Plan."))
        hint.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = QPushButton(self.tr("Start audit"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setDefault(True)
        self.start_button.setEnabled(False)
        buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 16)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(hint)
        whole.addLayout(columns, 1)
        whole.addLayout(foot)

    # -- checklists ---------------------------------------------------------------------------------

    def _load_checklists(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        own = workspace.folder / "checklists"

        def work(_progress: Progress) -> list[ChecklistInfo]:
            from iso20k_audit.assets import checklist_folder
            from iso20k_audit.checklists.library import list_checklists

            return list_checklists(checklist_folder(), own)

        title = self.tr("Reading checklists")
        self._jobs.start(title, work, self._show_checklists, lambda error: self._say(str(error)))

    def _show_checklists(self, found: list[ChecklistInfo]) -> None:
        usable = [info for info in found if not info.error]
        self.checklist.blockSignals(True)
        self.checklist.clear()
        for info in usable:
            self.checklist.addItem(info.title, info)
        last = settings.text("new_audit/checklist")
        wanted = [place for place, info in enumerate(usable) if info.id == last]
        self.checklist.setCurrentIndex(wanted[0] if wanted else 0)
        self.checklist.blockSignals(False)
        broken = [info for info in found if info.error]
        if not usable:
            self._say(
                self.tr("There is no usable checklist. Put one into the workspace's checklists folder.")
            )
        elif broken:
            self._say(
                self.tr("Not usable: {}").format(", ".join(info.path.name for info in broken)),
                grade="warning",
            )
        self._read_chosen()

    def _read_chosen(self) -> None:
        info = self.checklist.currentData()
        self.start_button.setEnabled(False)
        if info is None:
            return
        path = info.path
        if path in self._checklists:
            self._take_checklist(path, self._checklists[path])
            return

        def work(_progress: Progress) -> Checklist:
            from iso20k_audit.checklists.reading import read_checklist

            return read_checklist(path)

        self._jobs.start(
            self.tr("Reading {}").format(path.name),
            work,
            lambda checklist: self._take_checklist(path, checklist),
            lambda error: self._say(str(error)),
        )

    def _take_checklist(self, path: Path, checklist: Checklist) -> None:
        from iso20k_audit.services.audits import default_texts

        self._checklists[path] = checklist
        info = self.checklist.currentData()
        if info is None or info.path != path:
            return
        self._about.setText(
            self.tr("Version {version} · {count} questions · {clauses} clauses").format(
                version=checklist.version, count=len(checklist.questions), clauses=len(checklist.clauses)
            )
        )
        for name, text in default_texts(checklist).items():
            editor = self.texts.get(name)
            if editor is not None and editor.toPlainText() in ("", self._untouched.get(name, "")):
                editor.setPlainText(text)
                self._untouched[name] = text
        self.start_button.setEnabled(True)

    # -- starting -----------------------------------------------------------------------------------

    def _on_first_day(self, day: QDate) -> None:
        if self.ends_on.date() < day:
            self.ends_on.setDate(day.addDays(USUAL_DAYS - 1))

    def _say(self, text: str, grade: str = "danger") -> None:
        self._problem.setProperty("role", grade)
        self._problem.style().unpolish(self._problem)
        self._problem.style().polish(self._problem)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _new_audit(self, checklist: Checklist) -> NewAudit:
        from iso20k_audit.services.audits import NewAudit

        starts, ends = (edit.date().toPython() for edit in (self.starts_on, self.ends_on))
        dates: dict[str, Any] = {"starts_on": starts, "ends_on": ends}
        return NewAudit(
            checklist,
            title=self.title.text(),
            organisation=self.organisation.text(),
            type=AuditType(self.type.currentData()),
            sites=names_in(self.sites.text()),
            services=names_in(self.services.text()),
            clients=names_in(self.clients.text()),
            lead=self.lead.text(),
            auditors=names_in(self.auditors.text()),
            texts={name: editor.toPlainText() for name, editor in self.texts.items()},
            **dates,
        )

    def accept(self) -> None:
        """Starts the audit; the dialog closes when it is durable."""
        info = self.checklist.currentData()
        checklist = self._checklists.get(info.path) if info is not None else None
        if checklist is None or not self.start_button.isEnabled():
            return
        if self.ends_on.date() < self.starts_on.date():
            self._say(self.tr("The last day is before the first."))
            self.ends_on.setFocus()
            return
        from iso20k_audit.services.audits import start_audit

        new = self._new_audit(checklist)
        self.start_button.setEnabled(False)
        self._say("")

        def then(audit_id: str) -> None:
            settings.remember("new_audit/organisation", new.organisation)
            settings.remember("new_audit/checklist", info.id)
            self.started.emit(audit_id)
            super(NewAuditDialog, self).accept()

        def failed(error: object) -> None:
            self.start_button.setEnabled(True)
            self._say(str(error))

        self._session.write(lambda ledger: start_audit(ledger, new), then, failed)

"""Certifications at the left, several standards side by side; the cycle of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import STANDARD_TITLES, short_name
from iso20k_audit.services import certification
from iso20k_audit.services.audits import find_audit
from iso20k_audit.services.calendar_export import write_calendar
from iso20k_audit.services.certification import CERTIFICATION, EVENT
from iso20k_audit.services.certification_cycles import CycleView, certification_calendar, cycle_view
from iso20k_audit.services.evidence import safe_name
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pages.report import export_folder, remember_export_folder
from iso20k_audit.ui.programme.cycle_audits import CycleAudits
from iso20k_audit.ui.programme.cycle_preparing import Preparations
from iso20k_audit.ui.programme.cycle_stretch import StretchView
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.record_table import neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
Pairs = list[tuple[str | None, str]]
AUDITS, PREPARING, SURVEILLANCE, RECERTIFICATION, CERTIFICATE = range(5)
"""Places of the tabs."""


def _read(ledger: Ledger) -> tuple[list[Row], Pairs, Pairs]:
    rows = []
    for one in certification.certificates(ledger):
        view = cycle_view(ledger, one.id)
        rows.append(
            {
                "id": one.id,
                "view": view,
                "row": ledger.get(CERTIFICATION, one.id),
                "seen": ledger.seen(one.id),
                "events": {event.id: ledger.get(EVENT, event.id) for event in one.events},
                "events_seen": {event.id: ledger.seen(event.id) for event in one.events},
            }
        )
    organisations: Pairs = [(row["id"], row["name"] or "") for row in ledger.select("organisation")]
    standards: Pairs = [(name, STANDARD_TITLES[name]) for name in STANDARD_TITLES if name != "own"]
    return rows, sorted(organisations, key=lambda pair: pair[1].casefold()), standards


class CertificationSection(Section):
    """Certificates, the audits of the certification body, and what has to be ready for them."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        [
            *(CERTIFICATION, EVENT, "organisation", "management_review", "finding", "action", "audit"),
            *("working_paper", "finding_clause", "conclusion", "follow_up_policy"),
        ]
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        self._wanted_event = ""
        columns = (
            Column(self.tr("Standard"), lambda row: _short(row["view"])),
            Column(self.tr("Valid until"), lambda row: formats.day(row["view"].certificate.ends_on), 90),
            Column(
                self.tr("Next"),
                lambda row: row["view"].next.title if row["view"].next else self.tr("None"),
                130,
                lambda row: "danger" if _needs_attention(row["view"]) else "",
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Certifications"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.standard = Choice()
        self.standard.setAccessibleName(self.tr("Standard of the new certification"))
        self.add_button = QPushButton(self.tr("Add certification"))
        self.add_button.clicked.connect(self.add)
        self.audits = CycleAudits(session)
        self.audits.failed.connect(lambda text: self.messages.say(text, "warning"))
        self.audits.wanted.connect(self._open_audit)
        self.preparations = Preparations()
        self.preparations.go_to.connect(self.go_to)
        self.surveillance = StretchView(
            self.tr("What a surveillance audit asks for: what happened since the last audit of the body.")
        )
        self.recertification = StretchView(
            self.tr("What a recertification asks for: how the system performed over the whole cycle.")
        )
        self.form = RecordForm(
            session,
            CERTIFICATION,
            (
                "organisation_id",
                ("body", "certificate_number"),
                ("issued_on", "expires_on"),
                "scope",
                "note",
            ),
            save=certification.save_certification,
            hints={"scope": self.tr("As the certificate says it: services, sites, customers")},
        )
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.standard, 1)
        line.addWidget(self.add_button)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.calendar_button = QPushButton(self.tr("Dates as calendar file…"))
        self.calendar_button.setToolTip(self.tr("The days to come of all certificates, for any calendar"))
        self.calendar_button.clicked.connect(self.choose_calendar)
        column.addWidget(self.calendar_button)
        facts = ScrollColumn(widest=820)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the chosen certification"))
        self.withdraw_button.clicked.connect(self.withdraw)
        self._ends = text_label("", "muted", wrap=True)
        facts.add(self.form, self._ends, flowing(self.withdraw_button))
        facts.column.addStretch(1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.audits, self.tr("Audits"))
        self.tabs.addTab(self.preparations, self.tr("To prepare"))
        self.tabs.addTab(self.surveillance, self.tr("Surveillance"))
        self.tabs.addTab(self.recertification, self.tr("Recertification"))
        self.tabs.addTab(facts, self.tr("Certificate"))
        self.tabs.setAccessibleName(self.tr("Parts of the certification"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.title = text_label("", "heading", wrap=True)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 12, 0, 0)
        beside.setSpacing(4)
        holder = QHBoxLayout()
        holder.setContentsMargins(16, 0, 16, 0)
        holder.addWidget(self.title)
        beside.addLayout(holder)
        beside.addWidget(self.tabs, 1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([405, 635])
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(split)
        self.column.addWidget(self._stack, 1)

    def _empty_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("No certification yet"), "heading"))
        column.addWidget(
            text_label(
                self.tr(
                    "Record a certificate, or the one you aim at. This shows its three years: stage 1 and 2, "
                    "surveillance, recertification, when each is due and what has to be ready for it."
                ),
                "muted",
                wrap=True,
            )
        )
        self.first_button = QPushButton(self.tr("Add certification by ISO/IEC 20000-1"))
        self.first_button.setProperty("role", "primary")
        self.first_button.clicked.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.first_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    # -- showing --------------------------------------------------------------------------------------

    @property
    def current_id(self) -> str:
        """Id of the chosen certification, or empty."""
        row = self.table.currentIndex().row()
        return str(self.model.records[row]["id"]) if 0 <= row < len(self.model.records) else ""

    def reload(self) -> None:
        """Reads the certifications with their cycles."""
        self.latest.ask(_read, lambda found: self._show(*found))

    def _show(self, rows: list[Row], organisations: Pairs, standards: Pairs) -> None:
        self.form.offer("organisation_id", organisations)
        self.standard.offer(standards)
        if self.standard.value is None:
            self.standard.choose(standards[0][0])
        wanted = self._wanted or self.current_id
        self._wanted = ""
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(2 if rows else 1)
        if rows:
            place = max(self.model.place_of(wanted), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    def _on_current(self) -> None:
        place = self.model.place_of(self.current_id)
        if place < 0:
            self.form.show_record(None)
            return
        record = self.model.records[place]
        view: CycleView = record["view"]
        self.title.setText(view.title)
        self.audits.show_view(view, record["events"], record["events_seen"])
        self.preparations.show_view(view)
        self.surveillance.show_stretch(view.surveillance)
        self.recertification.show_stretch(view.recertification)
        self.form.show_record(record["row"], record["seen"])
        assumed = view.certificate.expires_on is None and view.certificate.ends_on is not None
        self._ends.setText(
            self.tr("No end is recorded: three years are assumed, until {}.").format(
                formats.day(view.certificate.ends_on)
            )
            if assumed
            else ""
        )
        self._ends.setVisible(assumed)
        if self._wanted_event:
            self.tabs.setCurrentIndex(AUDITS)
            self.audits.show_event(self._wanted_event)
            self._wanted_event = ""

    def show_record(self, record_id: str) -> None:
        """Chooses a certification, or an audit of one."""
        for row in self.model.records:
            if record_id in row["events"]:
                self._wanted, self._wanted_event = row["id"], record_id
                break
        else:
            self._wanted = record_id
        self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()
        self.audits.flush()

    # -- acts -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a certification by the chosen standard; its facts are typed next."""
        self.flush()
        standard = self.standard.value or next(iter(STANDARD_TITLES))

        def job(ledger: Ledger) -> str:
            own = ledger.select("organisation")
            fields = {"organisation_id": own[0]["id"]} if len(own) == 1 else {}
            return certification.add_certification(ledger, standard=standard, **fields)

        def added(record_id: str) -> None:
            self.tabs.setCurrentIndex(CERTIFICATE)
            self.show_record(record_id)
            self.form.show_field("body")

        self._write(job, added)

    def withdraw(self) -> None:
        """Takes the chosen certification with its audits out, with a reason."""
        record_id = self.current_id
        if not record_id:
            return
        following = neighbour(self.model.records, record_id)
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Withdraw certification"))
        dialog.setLabelText(
            self.tr("Why? What is recorded of its audits goes with it; undo brings all back.")
        )

        def give(reason: str) -> None:
            self._wanted = following
            self._write(lambda ledger: certification.withdraw_certification(ledger, record_id, reason))

        dialog.textValueSelected.connect(give)
        dialog.open()

    def choose_calendar(self) -> None:
        """Asks where the calendar file goes, then writes it."""
        name = str(export_folder() / safe_name(self.tr("Certification dates") + ".ics"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Dates as calendar file"), name, self.tr("Calendar file (*.ics)")
        )
        if chosen:
            remember_export_folder(Path(chosen).parent)
            target = Path(chosen)
            self.write_calendar(
                target if target.suffix.lower() == ".ics" else target.with_name(target.name + ".ics")
            )

    def write_calendar(self, target: Path) -> None:
        """Writes the days to come of all certificates."""
        workspace = self.session.workspace
        if workspace is None:
            return

        def work(_progress: object) -> Path:
            return write_calendar(workspace.read(certification_calendar), target)

        def written(path: Path) -> None:
            self.messages.say(self.tr("Written: {}").format(path))

        def failed(error: Exception) -> None:
            self.messages.say(str(error), "warning")

        self.jobs.start(self.tr("Writing the calendar file"), work, written, failed)

    def _open_audit(self, name: str) -> None:
        def opened(row: Row | None) -> None:
            if row is None:
                self.messages.say(
                    self.tr('There is no audit "{}" in this workspace.').format(name), "warning"
                )
            else:
                self.go_to.emit(f"audit:{row['id']}:findings", "")

        def find(ledger: Ledger) -> Row | None:
            from iso20k_audit.model.errors import NotFound

            try:
                return find_audit(ledger, name)
            except NotFound:
                return None

        self.session.ask(find, opened)

    def _write(self, job: Callable[[Ledger], Any], then: Callable[[Any], None] | None = None) -> None:
        def failed(error: Exception) -> bool:
            self.messages.say(str(error), "warning")
            return True

        self.session.write(job, then=then, failed=failed)


def _short(view: CycleView) -> str:
    """The number of the standard, and whose certificate it is."""
    certificate = view.certificate
    return " · ".join(part for part in (short_name(certificate.standard), certificate.organisation) if part)


def _needs_attention(view: CycleView) -> bool:
    return view.next is not None and view.next.state.needs_attention

"""Calibration: cases that every auditor grades, questions audited twice, and, for leads only, what both say."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QFileDialog, QTabWidget, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import calibration, calibration_sheets
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.programme.calibration_cases import CaseDesk
from iso20k_audit.ui.programme.calibration_drift import DriftTable
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
Found = tuple[
    bool, list[calibration.Case], list[calibration.Drift], list[calibration.DoubleAudited], list[Row]
]


class CalibrationSection(Section):
    """Auditors see the cases they are to grade; lead auditors see how everybody grades besides."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        {"calibration_case", "calibration_answer", "working_paper", "conclusion", "participant", "person"}
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.cases = CaseDesk(session)
        self.cases.sheet_wanted.connect(self.save_sheet)
        self.cases.answers_wanted.connect(self.choose_sheets)
        self.cases.told.connect(lambda text: self.messages.say(text, "warning"))
        self.drift = DriftTable()
        columns = (
            Column(self.tr("Audit"), lambda row: row["audit"], 110),
            Column(self.tr("Question"), lambda row: row["question"]),
            Column(self.tr("Place"), lambda row: row["place"], 120),
            Column(
                self.tr("Judged"),
                lambda row: row["judged"],
                280,
                lambda row: "" if row["same"] else "warning",
            ),
            Column(self.tr("Concluded"), lambda row: row["concluded"], 150),
        )
        self.twice = RowsModel(columns, self)
        self.twice_table = make_table(self.twice, self.tr("Questions audited twice"), columns)
        self.twice_table.activated.connect(self._open)
        self._no_twice = text_label(
            self.tr(
                "No question was judged by two auditors yet. Hand the same part to two of them to compare."
            ),
            "muted",
            wrap=True,
        )
        compared = QWidget()
        inside = QVBoxLayout(compared)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.addWidget(self._no_twice)
        inside.addWidget(self.twice_table, 1)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Calibration"))
        self.tabs.addTab(self.cases, self.tr("Cases"))
        self.tabs.addTab(self.drift, self.tr("Agreement and drift"))
        self.tabs.addTab(compared, self.tr("Questions audited twice"))
        self.column.addWidget(self.tabs, 1)

    def reload(self) -> None:
        """Reads what the acting person may see."""
        person = self.session.workspace.person if self.session.workspace else None

        def read(ledger: Ledger) -> Found:
            ledger.person = person  # the reading thread acts for nobody
            lead = calibration.may_see(ledger)
            people = sorted(ledger.select("person"), key=lambda row: (row["name"] or "").casefold())
            if not lead:
                return False, calibration.cases_for(ledger, person.id if person else ""), [], [], people
            return (
                True,
                calibration.cases(ledger),
                calibration.drift(ledger),
                calibration.audited_twice(ledger),
                people,
            )

        self.latest.ask(read, lambda found: self._show(*found))

    def _show(
        self,
        lead: bool,
        cases: list[calibration.Case],
        drift: list[calibration.Drift],
        twice: list[calibration.DoubleAudited],
        people: list[Row],
    ) -> None:
        for tab in (1, 2):
            self.tabs.setTabVisible(tab, lead)
        self.tabs.tabBar().setVisible(lead)
        names = {row["id"]: row["name"] or "" for row in people}
        self.cases.show_cases(cases, lead=lead, people=names)
        self.drift.show_drift(drift)
        self.twice.show_rows([self._twice_row(one, names) for one in twice])
        self._no_twice.setVisible(not twice)
        self.twice_table.setVisible(bool(twice))

    def _twice_row(self, one: calibration.DoubleAudited, names: dict[str, str]) -> Row:
        said = [f"{names.get(person, '')}: {words(result.label)}" for person, result in one.results.items()]
        return {
            "id": f"{one.question_id}{one.place}",
            "audit_id": one.audit_id,
            "question_id": one.question_id,
            "audit": one.audit,
            "question": f"{one.item}  {one.text}",
            "place": one.place,
            "judged": "; ".join(sorted(said)),
            "same": len(set(one.results.values())) == 1,
            "concluded": words(one.concluded.label) if isinstance(one.concluded, Result) else "",
        }

    def _open(self, index: Any) -> None:
        row = self.twice.records[index.row()]
        self.go_to.emit(f"audit:{row['audit_id']}:fieldwork", row["question_id"])

    def show_record(self, record_id: str) -> None:
        """Chooses a case."""
        self.tabs.setCurrentIndex(0)
        self.cases.choose(record_id)

    def flush(self) -> None:
        """Records what is being typed."""
        self.cases.flush()

    # -- workbooks ------------------------------------------------------------------------------------

    def save_sheet(self, person_id: str, name: str) -> None:
        """Asks where to write the cases that somebody has not graded yet."""
        dialog = QFileDialog(self, self.tr("Save cases for {}").format(name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbooks ({})").format("*.xlsx"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(self.tr("Calibration {}").format(name) + ".xlsx")
        dialog.fileSelected.connect(lambda path: self.write_sheet(person_id, Path(path)))
        dialog.open()

    def write_sheet(self, person_id: str, path: Path) -> None:
        """Writes it."""
        workspace = self.session.workspace
        if workspace is None:
            return
        person = workspace.person

        def work(_progress: object) -> int:
            def write(ledger: Ledger) -> int:
                ledger.person = person
                return calibration_sheets.write_sheet(ledger, person_id, path)

            return workspace.read(write)

        def done(count: int) -> None:
            self.messages.say(self.tr("Cases written: {} ({})").format(count, path.name))

        def failed(error: Exception) -> None:
            self.messages.say(str(error), "warning")

        self.jobs.start(self.tr("Writing cases"), work, done, failed)

    def choose_sheets(self) -> None:
        """Asks for workbooks that came back."""
        dialog = QFileDialog(self, self.tr("Take in answers"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Workbooks ({})").format("*.xlsx *.xls *.ods"))
        dialog.filesSelected.connect(lambda names: self.take_sheets([Path(name) for name in names]))
        dialog.open()

    def take_sheets(self, paths: list[Path]) -> None:
        """Records the answers of workbooks, each as a whole or not at all."""
        for path in paths:
            self._take_sheet(path)

    def _take_sheet(self, path: Path) -> None:
        def done(count: int) -> None:
            self.messages.say(self.tr("New answers from {}: {}").format(path.name, count))

        def failed(error: Exception) -> object:
            return self.messages.say(str(error), "warning")

        self.session.write(
            lambda ledger: calibration_sheets.take_sheet(ledger, path), then=done, failed=failed
        )

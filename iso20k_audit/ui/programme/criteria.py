"""Own audit criteria: the documents at the left, the chosen one with its clauses at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import shown
from iso20k_audit.model.vocabulary import CriterionKind
from iso20k_audit.services import own_criteria
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.programme.criterion_clauses import CriterionClauses
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.record_table import neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


def _read(ledger: Ledger) -> list[Row]:
    counts = ledger.rows(
        "SELECT document_id, count(*) AS n FROM criterion_clause WHERE withdrawn IS NULL GROUP BY document_id"
    )
    clauses = {row["document_id"]: row["n"] for row in counts}
    clients = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM client")}
    rows = ledger.select("criterion_document")
    for row in rows:
        row["clauses"] = clauses.get(row["id"], 0)
        row["client"] = clients.get(row["client_id"] or "", "")
        row["seen"] = ledger.seen(row["id"])
    return sorted(rows, key=lambda row: (row["short_name"] or "").casefold())


class CriteriaSection(Section):
    """Contracts, agreements, policies and laws that audits are held against beside the standards."""

    KINDS: ClassVar[frozenset[str]] = frozenset({"criterion_document", "criterion_clause", "client"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        columns = (
            Column(self.tr("Short name"), lambda row: row["short_name"] or "", 120),
            Column(self.tr("Title"), lambda row: shown(row, "title")),
            Column(
                self.tr("Kind"),
                lambda row: words(CriterionKind(row["criterion_kind"] or "other").label),
                150,
                of="criterion_kind",
            ),
            Column(self.tr("Clauses"), lambda row: str(row["clauses"]), 72),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Own audit criteria"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.short_name, self.title = QLineEdit(), QLineEdit()
        self.short_name.setPlaceholderText(self.tr("Short name, such as ACME-SLA"))
        self.short_name.setAccessibleName(self.tr("Short name of the new criteria"))
        self.title.setPlaceholderText(self.tr("Title of the contract, agreement, policy or law"))
        self.title.setAccessibleName(self.tr("Title of the new criteria"))
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of the new criteria"))
        self.kind.offer([(kind.value, words(kind.label)) for kind in CriterionKind])
        self.kind.choose(CriterionKind.CLIENT_CONTRACT.value)
        self.add_button = QPushButton(self.tr("Add criteria"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.title.returnPressed.connect(self.add)
        self.short_name.returnPressed.connect(self.title.setFocus)
        self.form = RecordForm(
            session,
            "criterion_document",
            (("short_name", "criterion_kind"), "title", ("version", "valid_from"), "client_id", "note"),
            save=own_criteria.change_document,
            required=("criterion_kind",),
        )
        self.clauses = CriterionClauses(session)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        column.addWidget(
            text_label(
                self.tr(
                    "Findings and checklists cite their clauses like those of a standard: ACME-SLA 4.2. "
                    "An audit names them among its criteria, in its report and in its packages."
                ),
                "muted",
                wrap=True,
            )
        )
        first = QHBoxLayout()
        first.addWidget(self.short_name, 2)
        first.addWidget(self.kind, 2)
        column.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(self.title, 3)
        second.addWidget(self.add_button)
        column.addLayout(second)
        column.addWidget(self.table, 1)
        right = ScrollColumn()
        right.column.setContentsMargins(8, 12, 16, 16)
        self.checklist_button = QPushButton(self.tr("Make a checklist"))
        self.checklist_button.setToolTip(
            self.tr("One question for each clause, kept with the checklists of this workspace")
        )
        self.checklist_button.clicked.connect(lambda *_: self.make_checklist())
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the chosen criteria"))
        self.withdraw_button.clicked.connect(self.withdraw)
        document = Card(self.tr("Document"))
        document.add(self.form, flowing(self.checklist_button, self.withdraw_button))
        listed = Card(
            self.tr("Clauses"),
            self.tr("In your own words; the text of a law or standard does not belong here."),
        )
        listed.add(self.clauses)
        right.column.addWidget(document)
        right.column.addWidget(listed)
        right.column.addStretch(1)
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.addWidget(text_label(self.tr("No own audit criteria yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "Add a client contract, a service level agreement, a policy or a law at the left; then its clauses."
                ),
                "muted",
                wrap=True,
            )
        )
        inside.addStretch(1)
        self._detail = QStackedWidget()
        self._detail.addWidget(nothing)
        self._detail.addWidget(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([480, 560])
        self.column.addWidget(split, 1)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def current_id(self) -> str:
        """Id of the chosen document, or empty."""
        row = self.table.currentIndex().row()
        return str(self.model.records[row]["id"]) if 0 <= row < len(self.model.records) else ""

    def reload(self) -> None:
        """Reads the documents."""

        def offer(ledger: Ledger) -> tuple[list[Row], list[tuple[str | None, str]]]:
            clients = sorted((row["name"] or "", row["id"]) for row in ledger.select("client"))
            return _read(ledger), [(None, self.tr("(all client accounts)")), *((i, n) for n, i in clients)]

        self.latest.ask(offer, lambda found: self._show(*found))

    def _show(self, rows: list[Row], clients: list[tuple[str | None, str]]) -> None:
        self.form.offer("client_id", clients)
        wanted = self._wanted or self.current_id
        self._wanted = ""
        self.model.show_rows(rows)
        place = max(self.model.place_of(wanted), 0)
        if rows:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._on_current()

    def _on_current(self) -> None:
        place = self.model.place_of(self.current_id)
        row = self.model.records[place] if place >= 0 else None
        self._detail.setCurrentIndex(1 if row else 0)
        self.form.show_record(row, row["seen"] if row else None)
        self.clauses.show_document(row["id"] if row else "", row["short_name"] or "" if row else "")

    def show_record(self, record_id: str) -> None:
        """Chooses a document."""
        self._wanted = record_id
        self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()
        self.clauses.flush()

    # -- acts -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a document from the line above the list."""
        short, title = self.short_name.text(), self.title.text().strip()
        if not short.strip() or not title:
            (self.title if short.strip() else self.short_name).setFocus()
            return
        kind = CriterionKind(self.kind.value or CriterionKind.OTHER.value)

        def added(document_id: str) -> None:
            self.short_name.clear()
            self.title.clear()
            self.show_record(document_id)
            self.clauses.number.setFocus()

        self._write(lambda ledger: own_criteria.add_document(ledger, short, title, kind), added)

    def withdraw(self) -> None:
        """Takes the chosen document out of use, with a reason."""
        document_id = self.current_id
        if not document_id:
            return
        following = neighbour(self.model.records, document_id)
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Withdraw own audit criteria"))
        dialog.setLabelText(self.tr("Why are they out of use? Audits that cite them keep their words."))

        def give(reason: str) -> None:
            self._wanted = following
            self._write(lambda ledger: own_criteria.withdraw_document(ledger, document_id, reason))

        dialog.textValueSelected.connect(give)
        dialog.open()

    def make_checklist(self, *, replace: bool = False) -> None:
        """Writes the checklist of the chosen document."""
        workspace, document_id = self.session.workspace, self.current_id
        if workspace is None or not document_id:
            return
        self.flush()
        folder = workspace.folder

        def work(_progress: object) -> Path:
            return workspace.read(
                lambda ledger: own_criteria.make_checklist(ledger, document_id, folder, replace=replace)
            )

        def done(path: Path) -> None:
            self.messages.say(
                self.tr("The checklist {} is among those of this workspace (Ctrl+Shift+L).").format(path.stem)
            )

        def failed(error: Exception) -> None:
            again = self.tr("Replace it") if not replace and (folder / "checklists").exists() else ""
            if again:
                self.messages.say(str(error), "warning", again, lambda: self.make_checklist(replace=True))
            else:
                self.messages.say(str(error), "warning")

        self.jobs.start(self.tr("Writing the checklist"), work, done, failed)

    def _write(self, job: Callable[[Ledger], Any], then: Callable[[Any], None] | None = None) -> None:
        self.session.write(job, then=then, failed=lambda error: self.messages.say(str(error), "warning"))

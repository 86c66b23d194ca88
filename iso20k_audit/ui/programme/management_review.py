"""Management reviews at the left; the chosen one with remarks, decisions, key figures and pack at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.management_view import ManagementView
from iso20k_audit.services import audits, management_review
from iso20k_audit.services.cycle_figures import day_of
from iso20k_audit.services.management_review import KIND, Wanted
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pages.page import names_of
from iso20k_audit.ui.programme.pack_export import PackExport, Pairs
from iso20k_audit.ui.programme.pack_figures import PackFigures
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.record_table import neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


def _read(ledger: Ledger) -> tuple[list[Row], Pairs, Pairs]:
    rows = management_review.list_reviews(ledger)
    for row in rows:
        row["seen"] = ledger.seen(row["id"])
    return rows, names_of(ledger, "client"), names_of(ledger, "organisation")


class ManagementReviewSection(Section):
    """What audits give to the management review, and what the management decided."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        [
            *(KIND, "audit", "finding", "finding_clause", "action", "action_step", "effectiveness_check"),
            *("objective", "objective_reading", "benefit", "risk_rating", "client", "organisation", "site"),
            *("scope_item", "working_paper", "conclusion"),
        ]
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        self._figures_asked = Latest(session, self)
        columns = (
            Column(self.tr("Review"), lambda row: row["title"] or self.tr("(no title yet)")),
            Column(self.tr("Period to"), lambda row: formats.day(row["period_to"]), 95),
            Column(
                self.tr("Held on"),
                lambda row: formats.day(row["held_on"]) or self.tr("Not held yet"),
                100,
                lambda row: "" if row["held_on"] else "muted",
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Management reviews"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.add_button = QPushButton(self.tr("Add management review"))
        self.add_button.clicked.connect(self.add)
        self.form = RecordForm(
            session,
            KIND,
            ("title", ("period_from", "period_to", "held_on")),
            save=management_review.save_review,
        )
        self.texts = RecordForm(
            session,
            KIND,
            ("remarks", "decisions"),
            save=management_review.save_review,
            hints={
                "remarks": self.tr("What the management says to the results of the audits"),
                "decisions": self.tr("What was decided, who does what until when"),
            },
            lines={"remarks": 3, "decisions": 4},
        )
        self.figures = PackFigures()
        self.hint = text_label("", "muted", wrap=True)
        self.pack = PackExport(session, jobs)
        self.pack.changed.connect(self._ask_figures)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the chosen management review"))
        self.withdraw_button.clicked.connect(self.withdraw)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        right = ScrollColumn()
        right.column.setContentsMargins(8, 12, 16, 16)
        review = Card(self.tr("Review"))
        review.add(self.form)
        figures = Card(self.tr("Inputs from audits"))
        figures.add(self.hint, self.figures)
        said = Card(
            self.tr("Remarks and decisions of the management"),
            self.tr("Printed in a part of their own, apart from what was audited."),
        )
        said.add(self.texts, flowing(self.withdraw_button))
        right.add(review, figures, self.pack, said)
        right.column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([400, 640])
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
        column.addWidget(text_label(self.tr("No management review yet"), "heading"))
        column.addWidget(
            text_label(
                self.tr(
                    "A management review looks at what audits found and what came of it. Add one for a period: its "
                    "pack holds the inputs that come from audits, as PDF and as workbook, and what the management "
                    "decides is written here."
                ),
                "muted",
                wrap=True,
            )
        )
        self.first_button = QPushButton(self.tr("Add management review"))
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
        """Id of the chosen review, or empty."""
        row = self.table.currentIndex().row()
        return str(self.model.records[row]["id"]) if 0 <= row < len(self.model.records) else ""

    def reload(self) -> None:
        """Reads the reviews."""
        self.latest.ask(_read, lambda found: self._show(*found))

    def _show(self, rows: list[Row], clients: Pairs, organisations: Pairs) -> None:
        self.pack.offer(clients, organisations)
        wanted = self._wanted or self.current_id
        self._wanted = ""
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(2 if rows else 1)
        if rows:
            place = max(self.model.place_of(wanted), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    def _row(self) -> Row | None:
        place = self.model.place_of(self.current_id)
        return self.model.records[place] if place >= 0 else None

    def _on_current(self) -> None:
        row = self._row()
        for form in (self.form, self.texts):
            form.show_record(row, row["seen"] if row else None)
        self._ask_figures()

    def _ask_figures(self) -> None:
        """Reads what the pack would hold."""
        row = self._row()
        since, until = (day_of(row["period_from"]), day_of(row["period_to"])) if row else (None, None)
        if row is None or since is None or until is None or until < since:
            self.pack.show_period(None, "")
            self.figures.hide()
            self.hint.setText(self.tr("Enter the period: its first and last day."))
            return
        wanted = Wanted(since, until, self.pack.chosen_wall(), self.pack.organisation.value or "", row["id"])
        self.pack.show_period(wanted, row["title"] or "")

        def read(ledger: Ledger) -> ManagementView | str:
            try:
                return management_review.management_view(ledger, wanted)
            except AuditError as error:
                return str(error)

        self._figures_asked.ask(read, self._show_figures)

    def _show_figures(self, view: ManagementView | str) -> None:
        if isinstance(view, str):
            self.hint.setText(view)
            self.figures.hide()
            return
        told = self.tr("{first} to {last}; open and overdue on {day}.").format(
            first=formats.day(view.since), last=formats.day(view.until), day=formats.day(view.as_of)
        )
        self.hint.setText(f"{told} {view.wall}".rstrip())
        self.figures.show_view(view)
        self.figures.show()

    def show_record(self, record_id: str) -> None:
        """Chooses a review."""
        self._wanted = record_id
        self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()
        self.texts.flush()

    # -- acts -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a review for the time since the last one, or for the last twelve months."""
        self.flush()
        name = self.tr("Management review {}")

        def job(ledger: Ledger) -> str:
            since, until = management_review.proposed_period(ledger)
            return management_review.add_review(
                ledger,
                title=name.format(until.year),
                period_from=since.isoformat(),
                period_to=until.isoformat(),
            )

        def added(record_id: str) -> None:
            self.show_record(record_id)
            self.form.show_field("title")

        self._write(job, added)

    def withdraw(self) -> None:
        """Takes the chosen review out, with a reason."""
        record_id = self.current_id
        if not record_id:
            return
        following = neighbour(self.model.records, record_id)
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Withdraw management review"))
        dialog.setLabelText(self.tr("Why? Undo brings it back."))

        def give(reason: str) -> None:
            self._wanted = following
            self._write(lambda ledger: audits.withdraw(ledger, KIND, record_id, reason))

        dialog.textValueSelected.connect(give)
        dialog.open()

    def _write(self, job: Callable[[Ledger], Any], then: Callable[[Any], None] | None = None) -> None:
        def failed(error: Exception) -> bool:
            self.messages.say(str(error), "warning")
            return True

        self.session.write(job, then=then, failed=failed)

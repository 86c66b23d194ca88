"""Coverage: what was audited when, any two dimensions against each other or one against the years."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.coverage_matrix import DIMENSIONS, TIME, Matrix, State, dimension_label
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.services import coverage_matrix
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.programme.coverage_detail import CoverageDetail
from iso20k_audit.ui.programme.coverage_table import CoverageModel, CoverageTable
from iso20k_audit.ui.programme.save_as import ask_target, write_in_job
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice

MOST_YEARS = 10


class CoverageSection(Section):
    """The matrix, what it shows, and the chosen cell at the side."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        [
            *(
                "audit",
                "working_paper",
                "conclusion",
                "question_set",
                "finding",
                "finding_clause",
                "scope_item",
            ),
            *("site", "client", "service", "interview", "interview_topic", "schedule_item", "evidence"),
            *("evidence_link", "certification_event", "person"),
        ]
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._matrix: Matrix | None = None
        self.rows, self.columns, self.years, self.standard = Choice(), Choice(), Choice(), Choice()
        self.rows.setAccessibleName(self.tr("Rows"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self.years.setAccessibleName(self.tr("Years that count"))
        self.standard.setAccessibleName(self.tr("Standard of the clauses"))
        self.rows.offer([(one, words(dimension_label(one))) for one in DIMENSIONS])
        self.columns.offer([(one, words(dimension_label(one))) for one in (*DIMENSIONS, TIME)])
        self.years.offer([(str(n), self.tr("Last years: {}").format(n)) for n in range(1, MOST_YEARS + 1)])
        self.rows.choose("clause")
        self.columns.choose("site")
        self.years.choose(str(coverage_matrix.USUAL_YEARS))
        for choice, width in ((self.rows, 130), (self.columns, 130), (self.years, 140), (self.standard, 190)):
            choice.setMinimumWidth(theme.zoomed(width))
        self.rows.chosen.connect(lambda _value: self._on_rows())
        self.columns.chosen.connect(lambda _value: self._on_columns())
        for choice in (self.years, self.standard):
            choice.chosen.connect(lambda _value: self.reload())
        self.standard.hide()
        self.swap_button = QPushButton(self.tr("Swap"))
        self.swap_button.setToolTip(self.tr("Rows become columns"))
        self.swap_button.clicked.connect(self.swap)
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("Export"))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        menu.addAction(self.tr("Excel workbook…"), lambda: self._export(".xlsx"))
        menu.addAction(self.tr("Table as CSV…"), lambda: self._export(".csv"))
        menu.addAction(self.tr("Picture as PNG…"), lambda: self._export(".png"))
        self.export_button.setMenu(menu)
        self.summary = text_label("", "muted", wrap=True)
        self.never = text_label("", "danger", wrap=True)
        self.model = CoverageModel(self)
        self.table = CoverageTable(self.model, self.tr("Coverage"))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.table.activated.connect(self._open_newest)
        self.detail = CoverageDetail()
        self.detail.audit_wanted.connect(lambda audit, page: self.go_to.emit(f"audit:{audit}:{page}", ""))
        self.detail.plan_wanted.connect(self._plan)
        self._lay_out()

    def _lay_out(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(
            flowing(
                text_label(self.tr("Rows"), "muted"),
                self.rows,
                text_label(self.tr("Columns"), "muted"),
                self.columns,
                self.swap_button,
                self.years,
                self.standard,
                self.export_button,
            )
        )
        column.addWidget(self.never)
        column.addWidget(self.summary)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes([740, 290])
        column.addWidget(split, 1)
        self._empty = QWidget()
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(text_label(self.tr("Nothing was audited yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "Coverage shows which clauses, sites, shifts, processes, accounts and services were audited when. "
                    "It fills itself from the audits; plan the first ones in the audit programme."
                ),
                "muted",
                wrap=True,
            )
        )
        self.programme_button = QPushButton(self.tr("Go to the audit programme"))
        self.programme_button.setProperty("role", "primary")
        self.programme_button.clicked.connect(lambda: self.go_to.emit("programme", "plan"))
        row = QHBoxLayout()
        row.addWidget(self.programme_button)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch(1)
        self._stack = QStackedWidget()
        self._filled = filled
        self._stack.addWidget(filled)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    # -- what is shown ------------------------------------------------------------------------------

    def _on_rows(self) -> None:
        if self.rows.value == self.columns.value:
            self.columns.choose("site" if self.rows.value != "site" else "clause")
        self.reload()

    def _on_columns(self) -> None:
        if self.rows.value == self.columns.value:
            self.rows.choose("clause" if self.columns.value != "clause" else "site")
        self.reload()

    def swap(self) -> None:
        """Rows become columns; years stay columns."""
        rows, columns = self.rows.value, self.columns.value
        if columns == TIME:
            self.messages.say(self.tr("Years are always columns."))
            return
        self.rows.choose(columns)
        self.columns.choose(rows)
        self.reload()

    def reload(self) -> None:
        """Reads the matrix again; the chosen cell stays chosen."""
        rows, columns = self.rows.value or "clause", self.columns.value or "site"
        years, standard = int(self.years.value or coverage_matrix.USUAL_YEARS), self.standard.value or ""

        def read(ledger: Ledger) -> tuple[Matrix, list[str], bool]:
            found = coverage_matrix.coverage(ledger, rows, columns, years=years, standard=standard)
            any_audit = bool(ledger.value("SELECT 1 FROM audit WHERE withdrawn IS NULL"))
            return found, coverage_matrix.standards_here(ledger), any_audit

        self.latest.ask(read, lambda found: self._show(*found))

    def _show(self, matrix: Matrix, standards: list[str], any_audit: bool) -> None:
        self._matrix = matrix
        self._stack.setCurrentWidget(self._filled if any_audit else self._empty)
        self.standard.offer([(one, STANDARD_TITLES.get(one, one)) for one in standards])
        self.standard.choose(matrix.standard)
        self.standard.setVisible(
            len(standards) > 1 and "clause" in (matrix.row_dimension, matrix.column_dimension)
        )
        self.model.show_matrix(matrix)
        never = [one.title for one in matrix.rows if one.id in matrix.never_rows]
        never += [one.title for one in matrix.columns if one.id in matrix.never_columns]
        more = len(never) - 6
        told = ", ".join(never[:6]) + (self.tr(" and {} more").format(more) if more > 0 else "")
        self.never.setText(self.tr("Never audited: {}").format(told))
        self.never.setVisible(bool(never))
        self.summary.setText(
            self.tr("Audited since {}: {} · never: {} · in scope only: {} · audited before: {}").format(
                matrix.since[:4],
                matrix.count(State.AUDITED),
                matrix.count(State.NEVER),
                matrix.count(State.IN_SCOPE),
                matrix.count(State.EARLIER),
            )
        )
        if not self.table.currentIndex().isValid():
            self.detail.show_nothing()
        else:
            self._on_current()

    def _on_current(self) -> None:
        found = self.model.at(self.table.currentIndex())
        if found is None:
            self.detail.show_nothing()
        else:
            self.detail.show_cell(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the newest audit of the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._open_newest(self.table.currentIndex())
            return
        super().keyPressEvent(event)

    def show_record(self, record_id: str) -> None:
        """`rows:columns` shows these dimensions, such as `site:shift`."""
        rows, _colon, columns = record_id.partition(":")
        if rows in DIMENSIONS and columns in (*DIMENSIONS, TIME) and rows != columns:
            self.rows.choose(rows)
            self.columns.choose(columns)
            self.reload()

    # -- acts ---------------------------------------------------------------------------------------

    def _open_newest(self, index: QModelIndex) -> None:
        found = self.model.at(index)
        last = found[2].last if found else None
        if last is None:
            self.messages.say(self.tr("No audit looked at this."))
            return
        page = "findings" if last.kinds else "fieldwork"
        self.go_to.emit(f"audit:{last.audit.id}:{page}", "")

    def _plan(self) -> None:
        found = self.model.at(self.table.currentIndex())
        if found is not None:
            areas = ";".join(
                f"{one.dimension}={self._full_id(one)}" for one in found[:2] if one.dimension != TIME
            )
            self.go_to.emit("programme", f"plan:new?{areas}")

    def _full_id(self, area: object) -> str:
        """Id of an area; a shift without its site gets the site of the cell."""
        found = self.model.at(self.table.currentIndex())
        one = getattr(area, "id", "")
        if found is not None and getattr(area, "dimension", "") == "shift" and "|" not in one:
            site = next((other.id for other in found[:2] if other.dimension == "site"), "")
            return f"{site}|{one}"
        return one

    def _export(self, suffix: str) -> None:
        matrix = self._matrix
        if matrix is None:
            return
        name = self.tr("Coverage {} by {}").format(
            dimension_label(matrix.row_dimension), dimension_label(matrix.column_dimension)
        )
        target = ask_target(self, name, suffix)
        if target is None:
            return
        if suffix == ".png":
            if self.table.picture().save(str(target)):
                self.messages.say(self.tr("Written: {}").format(target))
            else:
                self.messages.say(self.tr("{}: the picture could not be written.").format(target), "warning")
            return
        from iso20k_audit.services.programme_export import write_matrix

        write_in_job(self.jobs, self.messages, target, lambda path: write_matrix(matrix, path))

"""Benefits that the organisation records, with sums per kind and unit; never mixed with what was audited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.benefits import BenefitView
from iso20k_audit.model.vocabulary import BenefitKind
from iso20k_audit.reports import objective_book
from iso20k_audit.services import audits, benefits
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.programme.chart_export import ChartExport
from iso20k_audit.ui.programme.two_lines import Stacking, in_two_lines
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table


class BenefitTab(QWidget):
    """What was gained, in the organisation's own words and numbers.

    Signals:
        go_to(page, record id): the finding that a benefit comes from is wanted.
    """

    go_to = Signal(str, str)

    def __init__(self, session: Session, jobs: JobRunner, messages: MessageArea) -> None:
        super().__init__()
        self._session = session
        self._messages = messages
        self._latest = Latest(session, self)
        self._pause = Pause(self)
        self._wanted = ""
        self._linked, self._linked_to, self._refused = "", "", ""
        self._rows: dict[str, dict[str, Any]] = {}
        self._seen: dict[str, dict[str, list[str]]] = {}
        self.export = ChartExport(jobs, messages, self)
        self.warning = text_label(benefits.not_audited(), "warning", wrap=True)
        self.sums = text_label("", "strong", wrap=True)
        columns = (
            Column(self.tr("Benefit"), lambda row: row["view"].title),
            Column(self.tr("Kind"), lambda row: words(row["view"].kind.label), 120),
            Column(self.tr("Amount"), lambda row: _amount(row["view"]), 110),
            Column(self.tr("When"), lambda row: _when(row["view"]), 100),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Benefits, not audited"), columns)
        in_two_lines(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("A new benefit: what was gained"))
        self.title.setAccessibleName(self.tr("Title of the new benefit"))
        self.title.returnPressed.connect(self.add)
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of the new benefit"))
        self.kind.offer([(kind.value, words(kind.label)) for kind in BenefitKind])
        self.kind.choose(BenefitKind.PENALTY_AVOIDED.value)
        self.add_button = QPushButton(self.tr("Add benefit"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(lambda *_: self.add())
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove the chosen benefit"))
        self.remove_button.setToolTip(self.tr("Take the chosen benefit away; Undo (Ctrl+Z) brings it back"))
        self.remove_button.clicked.connect(lambda *_: self.remove())
        self.csv_button = QPushButton(self.tr("Data as CSV…"))
        self.csv_button.clicked.connect(lambda *_: self._export_csv())
        self.form = RecordForm(
            session,
            "benefit",
            (
                "title",
                ("benefit_kind", "amount", "unit"),
                ("benefit_from", "benefit_to"),
                "source",
                "recorded_by",
            ),
            save=benefits.save,
            hints={
                "amount": self.tr("Such as 1250 or 12.5"),
                "unit": self.tr("Such as EUR, hours"),
                "source": self.tr("How the amount is known: contract, time study, who worked it out"),
            },
            required=("benefit_kind",),
        )
        self.finding = QLineEdit()
        self.finding.setPlaceholderText(self.tr("Number of the finding, such as NC-2026-003"))
        self.finding.setAccessibleName(self.tr("From the finding"))
        self.finding.editingFinished.connect(self._link)
        self.finding_note = text_label("", "muted", wrap=True)
        self.open_button = QPushButton(self.tr("Show the finding"))
        self.open_button.clicked.connect(lambda *_: self._open_finding())
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.warning)
        first = QHBoxLayout()
        first.addWidget(self.title, 3)
        first.addWidget(self.kind, 2)
        first.addWidget(self.add_button)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        column.addWidget(self.sums)
        column.addWidget(flowing(self.remove_button, self.csv_button))
        right = ScrollColumn()
        right.column.setContentsMargins(8, 12, 16, 16)
        card = Card(self.tr("Benefit"), benefits.not_audited())
        label = text_label(self.tr("From the finding"), "muted")
        label.setBuddy(self.finding)
        card.add(self.form, label, self.finding, self.finding_note, flowing(self.open_button))
        right.add(card)
        right.column.addStretch(1)
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.addWidget(text_label(self.tr("No benefits recorded yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "Add at the left what was gained: penalties avoided, hours or costs saved, with the amount, its "
                    "unit and how it is known. It is the organisation's own statement and is never counted among "
                    "audit results."
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
        split.setSizes([560, 520])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        Stacking(split)

    # -- showing ------------------------------------------------------------------------------------------

    @property
    def current(self) -> BenefitView | None:
        """The chosen benefit."""
        place = self.table.currentIndex().row()
        return self.model.records[place]["view"] if 0 <= place < len(self.model.records) else None

    def has(self, record_id: str) -> bool:
        """Whether it is one of those listed."""
        return self.model.place_of(record_id) >= 0

    def reload(self) -> None:
        """Reads all benefits."""

        def read(
            ledger: Ledger,
        ) -> tuple[list[BenefitView], dict[str, dict[str, Any]], dict[str, dict[str, list[str]]]]:
            rows = {row["id"]: row for row in ledger.select("benefit")}
            return benefits.list_benefits(ledger), rows, {one: ledger.seen(one) for one in rows}

        self._latest.ask(read, lambda found: self._show(*found))

    def _show(
        self,
        views: list[BenefitView],
        rows: dict[str, dict[str, Any]],
        seen: dict[str, dict[str, list[str]]],
    ) -> None:
        current = self.current
        wanted, self._wanted = self._wanted or (current.id if current else ""), ""
        self._rows, self._seen = rows, seen
        self.model.show_rows([{"id": view.id, "view": view} for view in views])
        place = max(self.model.place_of(wanted), 0)
        if views:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self.sums.setText(_sums(views))
        self.sums.setVisible(bool(views))
        self.csv_button.setEnabled(bool(views))
        self._on_current()

    def _on_current(self) -> None:
        view = self.current
        self._detail.setCurrentIndex(1 if view else 0)
        self.remove_button.setEnabled(view is not None)
        self.form.show_record(
            self._rows.get(view.id) if view else None, self._seen.get(view.id) if view else None
        )
        if view is None:
            return
        if view.id != self._linked or self._linked_to != view.finding:
            self._linked, self._linked_to, self._refused = view.id, view.finding, ""
            self.finding.setText(view.finding.partition(" ")[0])
            self.finding_note.setText(view.finding)
            self.finding_note.setVisible(bool(view.finding))
        self.open_button.setVisible(bool(view.audit_id))
        bad = bool(view.amount_text.strip()) and view.amount is None
        self.form.boxes["amount"].say(
            self.tr("This is no number, or can be read in two ways; it is in no sum.") if bad else ""
        )

    def select(self, record_id: str) -> None:
        """Chooses a benefit, now or once it is read."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.table.selectRow(place)
        else:
            self._wanted = record_id
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    # -- acting ---------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a benefit from the line above the list."""
        title = self.title.text().strip()
        if not title:
            self.title.setFocus()
            return
        kind = BenefitKind(self.kind.value or BenefitKind.OTHER.value)
        self.form.flush()

        def added(record_id: str) -> None:
            self.title.clear()
            self._wanted = record_id
            self.reload()
            self.form.boxes["amount"].input.setFocus(Qt.FocusReason.OtherFocusReason)

        self._session.write(lambda ledger: benefits.add(ledger, title=title, kind=kind), added)

    def remove(self) -> None:
        """Takes the chosen benefit away."""
        view = self.current
        if view is None or not self._pause.passed():
            return
        self.form.flush()
        self._wanted = neighbour(self.model.records, view.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def back() -> None:
            self._wanted = view.id
            self._session.write(
                lambda ledger: audits.restore(ledger, "benefit", view.id), lambda _done: self.reload()
            )

        def gone(_result: object) -> None:
            self._messages.say_withdrawn(view.id, self.tr("Removed: {}").format(view.title), back)
            self.reload()

        self._session.write(lambda ledger: audits.withdraw(ledger, "benefit", view.id), gone)

    def _link(self) -> None:
        view, number = self.current, self.finding.text().strip()
        if view is None or number in (view.finding.partition(" ")[0], self._refused):
            return
        record_id = view.id

        def failed(error: Exception) -> bool:
            self._refused = number
            self.finding_note.setText(str(error))
            self.finding_note.show()
            return True

        self._session.write(
            lambda ledger: benefits.link_finding(ledger, record_id, number),
            lambda _done: self.reload(),
            failed,
        )

    def _open_finding(self) -> None:
        view = self.current
        if view is not None and view.audit_id:
            self.go_to.emit(f"audit:{view.audit_id}:findings", view.finding_id)

    def _export_csv(self) -> None:
        self.flush()
        views = [row["view"] for row in self.model.records]
        self.export.ask_and_write(
            self.tr("Benefits, not audited"),
            ".csv",
            self.tr("Writing the benefits"),
            lambda target, _progress: objective_book.write_benefits_csv(views, target),
        )


def _amount(view: BenefitView) -> str:
    amount = view.amount_text if view.amount is None else objective_book.decimal_shown(view.amount)
    return f"{amount} {view.unit}".strip()


def _when(view: BenefitView) -> str:
    first, last = formats.day(view.since), formats.day(view.until)
    return f"{first} – {last}" if first and last else first or last


def _sums(views: list[BenefitView]) -> str:
    from PySide6.QtCore import QCoreApplication

    one = QCoreApplication.translate("BenefitTab", "{kind}: {amount} {unit}")
    return " · ".join(
        one.format(
            kind=words(total.kind.label), amount=objective_book.decimal_shown(total.amount), unit=total.unit
        ).strip()
        for total in benefits.totals(views)
    )

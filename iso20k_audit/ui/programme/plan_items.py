"""Planned audits: the strip of the years, the list, and the chosen one with what it covers and who does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.audit_programme import ItemState, PlannedAudit, Programme
from iso20k_audit.model.coverage_matrix import DIMENSIONS, Area, dimension_label
from iso20k_audit.model.wording import translate as model_words
from iso20k_audit.services import programme as services
from iso20k_audit.services.coverage_matrix import usual_standard
from iso20k_audit.services.coverage_reading import CoverageReader
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.pages.page import Pairs, names_of
from iso20k_audit.ui.programme.coverage_table import shape_icon
from iso20k_audit.ui.programme.plan_areas import AreasDialog
from iso20k_audit.ui.programme.plan_strip import SHAPES, YearStrip, colour_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
ALL_COLUMNS_FROM = 800
"""Pixels of width, at the usual size of text."""


@dataclass(frozen=True, slots=True)
class ItemsView:
    """What the list is made of."""

    programme: Programme
    rows: dict[str, Row]
    seen: dict[str, dict[str, list[str]]]
    people: Pairs
    areas: dict[str, list[Area]]


def read_items(ledger: Ledger, programme_id: str) -> ItemsView:
    """Reads a programme for the list."""
    found = services.read_programme(ledger, programme_id)
    rows = {row["id"]: row for row in ledger.select("programme_item", programme_id=programme_id)}
    reader = CoverageReader(ledger, usual_standard(ledger), ledger.now().date().isoformat())
    areas = {
        dimension: [one for one in reader.areas(dimension, ()) if not one.excluded]
        for dimension in DIMENSIONS
    }
    seen = {record_id: ledger.seen(record_id) for record_id in rows}
    return ItemsView(found, rows, seen, names_of(ledger, "person"), areas)


class PlannedAudits(QWidget):
    """The list of one programme.

    Signals:
        audit_wanted(audit id): open what a planned audit was started as.
        proposal_wanted: go to what is proposed.
    """

    audit_wanted = Signal(str)
    proposal_wanted = Signal()

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._view: ItemsView | None = None
        self._wanted = ""
        self._pause = Pause(self)
        self.strip = YearStrip()
        self.strip.chosen.connect(self.select)
        columns = (
            Column(self.tr("From"), lambda row: formats.day(row["item"].planned_from), 104),
            Column(self.tr("Title"), lambda row: row["item"].title),
            Column(
                self.tr("State"),
                lambda row: row["item"].state.label,
                96,
                lambda row: "danger" if row["item"].state is ItemState.OVERDUE else "",
                icon=lambda row: shape_icon(SHAPES[row["item"].state], colour_of(row["item"].state)),
            ),
            Column(self.tr("Hours"), lambda row: str(row["item"].hours or ""), 56),
            Column(self.tr("Lead auditor"), lambda row: row["item"].lead, 120),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Planned audits"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.table.activated.connect(lambda _index: self.start())
        self.add_button = QPushButton(self.tr("Plan an audit"))
        self.add_button.clicked.connect(lambda *_: self.add([]))
        self.withdraw_button = QPushButton(self.tr("Withdraw"))
        self.withdraw_button.setProperty("role", "quiet")
        self.withdraw_button.setToolTip(self.tr("Not planned any more; undo brings it back"))
        self.withdraw_button.clicked.connect(self.withdraw)
        self.form = RecordForm(
            session,
            "programme_item",
            (
                "title",
                ("planned_from", "planned_to"),
                ("planned_hours", "lead_id"),
                "reason",
                "override_reason",
            ),
            save=services.save_programme,
            labels={"reason": self.tr("Why then")},
        )
        self.start_button = QPushButton(self.tr("Start this audit…"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setToolTip(self.tr("Opens New audit with everything filled in (Enter in the list)"))
        self.start_button.clicked.connect(self.start)
        self.areas_button = QPushButton(self.tr("Choose what it covers…"))
        self.areas_button.clicked.connect(self.choose_areas)
        self.team_button = QToolButton()
        self.team_button.setText(self.tr("Other auditors"))
        self.team_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.team_button.setMenu(QMenu(self.team_button))
        self.covers = text_label("", wrap=True)
        self.team = text_label("", "muted", wrap=True)
        self.own_work = text_label("", "warning", wrap=True)
        for label in (self.covers, self.team, self.own_work):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty = self._empty_state()
        self._lay_out()

    def _empty_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                self.tr(
                    "No audit is planned yet. The proposal says which ones are needed, with its reasons."
                ),
                "muted",
                wrap=True,
            )
        )
        button = QPushButton(self.tr("See the proposal"))
        button.setProperty("role", "primary")
        button.clicked.connect(self.proposal_wanted)
        column.addWidget(flowing(button))
        return page

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.withdraw_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        right = ScrollColumn(margin=0)
        right.column.setContentsMargins(8, 0, 10, 8)
        covered = Card(self.tr("What it covers"))
        covered.add(self.covers, flowing(self.areas_button))
        people = Card(self.tr("Auditors"))
        people.add(self.team, flowing(self.team_button), self.own_work)
        right.add(flowing(self.start_button), self.form, covered, people)
        right.column.addStretch(1)
        self._detail = right
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([560, 440])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.strip)
        whole.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Day and title come first where there is little room."""
        super().resizeEvent(event)
        width = self.width() * 100 // theme.zoomed(100)
        self.table.setColumnHidden(4, width < ALL_COLUMNS_FROM)
        self.table.setColumnHidden(3, width < ALL_COLUMNS_FROM)

    # -- showing ------------------------------------------------------------------------------------

    def show_view(self, view: ItemsView) -> None:
        """Shows planned audits; the chosen one and what is being typed stay."""
        before = self._view
        if before is not None and before.programme.id != view.programme.id:
            self.form.show_record(None)
        self._view = view
        wanted = self._wanted or self.current_id
        self._wanted = ""
        self.form.offer("lead_id", view.people)
        self.model.show_rows([{"id": item.id, "item": item} for item in view.programme.items])
        self.strip.show_programme(view.programme)
        filled = bool(view.programme.items)
        self._empty.setVisible(not filled)
        self.table.setVisible(filled)
        self._detail.setVisible(filled)
        place = self.model.place_of(wanted)
        if filled and place < 0:
            place = 0
        if place >= 0 and self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    @property
    def current_id(self) -> str:
        """Id of the chosen planned audit, or empty."""
        place = self.table.currentIndex().row()
        return str(self.model.records[place]["id"]) if 0 <= place < len(self.model.records) else ""

    def current(self) -> PlannedAudit | None:
        """The chosen planned audit."""
        place = self.table.currentIndex().row()
        return self.model.records[place]["item"] if 0 <= place < len(self.model.records) else None

    def select(self, item_id: str) -> None:
        """Chooses one, now or once it is read."""
        place = self.model.place_of(item_id)
        if place < 0:
            self._wanted = item_id
        else:
            self.table.selectRow(place)

    def _on_current(self) -> None:
        item, view = self.current(), self._view
        if item is None or view is None:
            self.form.show_record(None)
            return
        self.strip.choose(item.id)
        self.form.show_record(view.rows.get(item.id), view.seen.get(item.id, {}))
        started = bool(item.audit_id)
        told = self.tr("Open audit {}").format(item.audit_number) if started else self.tr("Start this audit…")
        self.start_button.setText(told)
        self.withdraw_button.setEnabled(not started)
        lines = []
        for dimension in ("site", "shift", "clause", "process", "client", "service"):
            named = item.ids("clause") if dimension == "clause" else item.titles(dimension)
            if named:
                lines.append(self.tr("{}: {}").format(words(dimension_label(dimension)), ", ".join(named)))
        self.covers.setText("\n".join(lines) or self.tr("Nothing is chosen yet."))
        self.covers.setToolTip("\n".join(item.titles("clause")))
        self.team.setText(", ".join(item.team) or self.tr("The lead auditor alone."))
        own = "\n".join(item.own_work)
        if own:
            asked = self.tr(
                "Own work: {} The reason below is printed; without one it is a gap against 9.2.2 c."
            )
            own = asked.format(own)
        self.own_work.setText(own)
        self.own_work.setVisible(bool(own))
        self.form.boxes["override_reason"].setVisible(bool(own) or bool(item.override_reason))
        self._fill_team(item, view)

    def _fill_team(self, item: PlannedAudit, view: ItemsView) -> None:
        menu = self.team_button.menu()
        menu.clear()
        chosen = list((view.rows.get(item.id) or {}).get("team") or ())
        for person_id, name in view.people:
            if not name or person_id is None or name == item.lead:
                continue
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(person_id in chosen)
            action.toggled.connect(lambda on, who=person_id: self._set_member(item.id, who, on=on))
        self.team_button.setEnabled(not menu.isEmpty())

    # -- acts ---------------------------------------------------------------------------------------

    def add(self, areas: list[tuple[str, str]] | None = None) -> None:
        """Plans an audit, of some areas or of nothing yet, and puts the cursor into its title."""
        view = self._view
        if view is None:
            return
        self.form.flush()
        programme_id = view.programme.id

        def job(ledger: Ledger) -> str:
            keys = list(areas or ())
            keys += [
                ("site", area.partition("|")[0]) for what, area in keys if what == "shift" and area[:1] != "|"
            ]
            names = services.area_names(ledger)
            standard = usual_standard(ledger)
            told = ", ".join(services.area_title(names, what, area, "") for what, area in keys[:2])
            title = told or model_words("AuditProgramme", "Planned audit")
            return services.add_item(ledger, programme_id, title, keys, standard=standard)

        def added(item_id: str) -> None:
            self._wanted = item_id
            self.select(item_id)
            self.form.show_field("title")

        self._session.write(job, added)

    def withdraw(self) -> None:
        """Takes the chosen one out of the programme; the cursor goes to its neighbour."""
        item = self.current()
        if item is None or not self._pause.passed():
            return
        self.form.flush()
        self._wanted = neighbour(self.model.records, item.id)
        reason = self.tr("not planned any more")
        self._session.write(lambda ledger: services.withdraw_item(ledger, item.id, reason))

    def start(self) -> None:
        """Opens New audit filled in, or the audit that it was started as."""
        item = self.current()
        if item is None:
            return
        if item.audit_id:
            self.audit_wanted.emit(item.audit_id)
            return
        self.form.flush()
        self._session.ask(
            lambda ledger: services.prefilled(ledger, item.id), lambda fields: self._open_new(item.id, fields)
        )

    def _open_new(self, item_id: str, fields: dict[str, Any]) -> None:
        from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

        dialog = NewAuditDialog(self._session, self._jobs, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.prefill(item_id, fields)
        dialog.started.connect(self.audit_wanted)
        dialog.open()

    def choose_areas(self) -> None:
        """Asks what the chosen one covers."""
        item, view = self.current(), self._view
        if item is None or view is None:
            return
        dialog = AreasDialog(view.areas, [(one.dimension, one.area) for one in item.areas], self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._set_areas(item.id, dialog.chosen()))
        dialog.open()

    def _set_areas(self, item_id: str, areas: list[tuple[str, str]]) -> None:
        self._session.write(lambda ledger: services.set_areas(ledger, item_id, areas))

    def _set_member(self, item_id: str, person_id: str, *, on: bool) -> None:
        def job(ledger: Ledger) -> None:
            team = list(ledger.get("programme_item", item_id)["team"] or ())
            team = [one for one in team if one != person_id] + ([person_id] if on else [])
            services.set_team(ledger, item_id, team)

        self._session.write(job)

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

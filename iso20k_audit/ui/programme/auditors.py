"""Auditors: the pool at the left; competence, workload and where somebody may not audit at the right."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.services import auditor_pool
from iso20k_audit.services.workspaces import Ledger, find_or_add_person
from iso20k_audit.ui.handing_out.own_areas import OwnAreas
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Suggestions
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


class AuditorsSection(Section):
    """Who can audit what, how much they have to do, and what they may not audit."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        {"auditor_profile", "person", "participant", "own_area", "programme_item", "audit"}
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        self._today = date.today()  # noqa: DTZ011  (local day)
        columns = (
            Column(self.tr("Auditor"), lambda row: row["name"]),
            Column(self.tr("Audits"), lambda row: row["audits"], 60),
            Column(
                self.tr("Days this year"),
                lambda row: row["days"],
                118,
                lambda row: "danger" if row["over"] else "",
            ),
            Column(
                self.tr("Remarks"),
                lambda row: row["remark"],
                180,
                lambda row: "warning" if row["remark"] else "",
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Auditors"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self._people = QStringListModel(self)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of an auditor"))
        self.name.setAccessibleName(self.tr("Name of the auditor to add"))
        self.name.setCompleter(Suggestions(self._people, self.name))
        self.name.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add auditor"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.form = RecordForm(
            session,
            "auditor_profile",
            (
                "competence",
                ("languages", "days_per_year"),
                ("qualified_on", "requalify_on"),
                ("witnessed_on", "witnessed_by"),
                "note",
            ),
            hints={
                "competence": self.tr(
                    "Audit method, standards, service management, sector; courses and audits done"
                ),
                "days_per_year": self.tr("For audits"),
            },
        )
        self.standards = {name: QCheckBox(STANDARD_TITLES[name]) for name in KNOWN_STANDARDS}
        for box in self.standards.values():
            box.clicked.connect(lambda *_: self._save_standards())
        self.own_areas = OwnAreas(session)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.add_button)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.profile_button = QPushButton(self.tr("Record competence"))
        self.profile_button.setProperty("role", "primary")
        self.profile_button.clicked.connect(self._make_profile)
        self.leave_button = QPushButton(self.tr("Does not audit any more"))
        self.leave_button.clicked.connect(self._leave)
        self._heading = text_label("", "title")
        self._remarks = text_label("", "warning", wrap=True)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self.standards.values():
            row.addWidget(box)
        row.addStretch(1)
        self._profile = QWidget()
        inside = QVBoxLayout(self._profile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(text_label(self.tr("Competent in"), "muted"))
        inside.addWidget(ticks)
        inside.addWidget(self.form)
        inside.addWidget(flowing(self.leave_button))
        competence = Card(self.tr("Competence"))
        competence.add(flowing(self.profile_button), self._profile)
        self._load = text_label("", "strong", wrap=True)
        columns = (
            Column(self.tr("Audit"), lambda row: row["number"] or self.tr("planned"), 100),
            Column(self.tr("Title"), lambda row: row["title"]),
            Column(self.tr("Role"), lambda row: words(Role(row["role"]).label), 104),
            Column(self.tr("From"), lambda row: formats.day(row["starts_on"]), 96),
            Column(self.tr("Days"), lambda row: f"{row['days']:g}", 56),
        )
        self.parts = RowsModel(columns, self)
        self.parts_table = make_table(self.parts, self.tr("Audits of the chosen auditor"), columns)
        self.parts_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts_table.activated.connect(self._open_part)
        self.parts.modelReset.connect(self._fit)
        workload = Card(
            self.tr("Workload"), self.tr("Audits of the last twelve months, and what is planned.")
        )
        workload.add(self._load, self.parts_table)
        independence = Card(self.tr("Independence"))
        independence.add(self.own_areas)
        page = ScrollColumn()
        page.column.setContentsMargins(8, 12, 16, 16)
        for widget in (self._heading, self._remarks, competence, workload, independence):
            page.column.addWidget(widget)
        page.column.addStretch(1)
        empty = QWidget()
        told = QVBoxLayout(empty)
        told.setContentsMargins(24, 24, 24, 24)
        told.addWidget(text_label(self.tr("No auditors yet"), "heading"))
        told.addWidget(
            text_label(
                self.tr(
                    "Whoever audits in an audit of this workspace stands here by itself; add others by name."
                ),
                "muted",
                wrap=True,
            )
        )
        told.addStretch(1)
        self._detail = QStackedWidget()
        self._detail.addWidget(empty)
        self._detail.addWidget(page)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([540, 500])
        self.column.addWidget(split, 1)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def current(self) -> Row | None:
        """The chosen auditor."""
        place = self.table.currentIndex().row()
        return self.model.records[place] if 0 <= place < len(self.model.records) else None

    def reload(self) -> None:
        """Reads the pool."""
        today = self._today

        def read(ledger: Ledger) -> tuple[list[Row], list[str]]:
            rows = [self._row(ledger, one, today) for one in auditor_pool.pool(ledger, today)]
            there = {row["id"] for row in rows}
            others = [
                row["name"] for row in ledger.select("person") if row["id"] not in there and row["name"]
            ]
            return rows, sorted(others, key=str.casefold)

        self.latest.ask(read, lambda found: self._show(*found))

    def _row(self, ledger: Ledger, one: auditor_pool.Auditor, today: date) -> Row:
        done, planned = f"{one.days_done:g}", f"{one.days_planned:g}"
        told = (
            self.tr("{done} + {planned} of {limit}") if one.days_per_year else self.tr("{done} + {planned}")
        )
        warnings = one.warnings(today)
        profiles = ledger.select("auditor_profile", person_id=one.person_id)
        return {
            "id": one.person_id,
            "name": one.name,
            "keys": one.standards,
            "audits": str(sum(not part.planned for part in one.parts)),
            "days": told.format(done=done, planned=planned, limit=one.days_per_year),
            "over": one.workload is not None and one.workload > 1,
            "remark": warnings[0] if warnings else "",
            "warnings": warnings,
            "parts": one.parts,
            "answers": one.answers,
            "load": one.workload,
            "profile": profiles[0] if profiles else None,
            "seen": ledger.seen(profiles[0]["id"]) if profiles else {},
        }

    def _show(self, rows: list[Row], others: list[str]) -> None:
        self._people.setStringList(others)
        wanted = self._wanted or (self.current or {}).get("id", "")
        self._wanted = ""
        self.model.show_rows(rows)
        if rows:
            place = max(self.model.place_of(wanted), 0)
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._on_current()

    def _on_current(self) -> None:
        row = self.current
        self._detail.setCurrentIndex(1 if row else 0)
        self.own_areas.show_person(row["id"] if row else "")
        if row is None:
            self.form.show_record(None)
            return
        self._heading.setText(row["name"])
        self._remarks.setText("\n".join(row["warnings"]))
        self._remarks.setVisible(bool(row["warnings"]))
        profile = row["profile"]
        self.profile_button.setVisible(profile is None)
        self._profile.setVisible(profile is not None)
        self.form.show_record(profile, row["seen"] if profile else None)
        for name, box in self.standards.items():
            box.setChecked(name in row["keys"])
        load = f"{row['load']:.0%}" if row["load"] is not None else self.tr("days a year are not stated")
        self._load.setText(
            self.tr("{days} days this year ({load}); questions judged in twelve months: {answers}").format(
                days=row["days"], load=load, answers=row["answers"]
            )
        )
        self.parts.show_rows(
            [
                {
                    "id": part.audit_id or f"{part.title}{place}",
                    "audit": part.audit_id,
                    "number": part.number,
                    "title": part.title,
                    "role": part.role,
                    "starts_on": part.starts_on.isoformat() if part.starts_on else None,
                    "days": part.days,
                }
                for place, part in enumerate(row["parts"])
            ]
        )
        self._fit()

    def _fit(self) -> None:
        rows = min(max(self.parts.rowCount(), 1), 8)
        height = self.parts_table.verticalHeader().defaultSectionSize() * rows
        self.parts_table.setFixedHeight(height + self.parts_table.horizontalHeader().sizeHint().height() + 4)

    def show_record(self, record_id: str) -> None:
        """Chooses somebody by the id of the person."""
        self._wanted = record_id
        self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    # -- acts -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds an auditor by name."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
            return

        def job(ledger: Ledger) -> str:
            person = find_or_add_person(ledger, name)
            auditor_pool.set_profile(ledger, person)
            return person

        def added(person: str) -> None:
            self.name.clear()
            self.show_record(person)

        self.session.write(job, then=added)

    def _make_profile(self) -> None:
        row = self.current
        if row is not None:
            self.session.write(lambda ledger: auditor_pool.set_profile(ledger, row["id"]))

    def _leave(self) -> None:
        row = self.current
        if row is not None:
            self.session.write(lambda ledger: auditor_pool.leave_pool(ledger, row["id"]))

    def _save_standards(self) -> None:
        row = self.current
        if row is not None:
            chosen = [name for name, box in self.standards.items() if box.isChecked()]
            self.session.write(
                lambda ledger: auditor_pool.set_profile(ledger, row["id"], standards=chosen or None)
            )

    def _open_part(self, index: Any) -> None:
        part = self.parts.records[index.row()]
        if part["audit"]:
            self.go_to.emit(f"audit:{part['audit']}:overview", "")
        else:
            self.go_to.emit("programme", "plan")

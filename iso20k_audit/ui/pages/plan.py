"""The plan of an audit: what, where, who, when, and who gets the report."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QSizePolicy, QStackedWidget, QWidget

from iso20k_audit.model.rules import split_target
from iso20k_audit.services import audits
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.handing_out.board import HandOutBoard
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.page import Page, Pairs, names_of, text_in_hand
from iso20k_audit.ui.pages.plan_criteria import OwnCriteria
from iso20k_audit.ui.pages.plan_parts import Distribution, Meetings, Part, Participants, Schedule, Scope
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.audit_checklist import AuditChecklist
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn
from iso20k_audit.ui.widgets.form import RecordForm

Row = dict[str, Any]

WIDEST = 1080
"""Pixels: longer lines are hard to read."""


class PlanPage(Page):
    """Sections at the left, one of them at a time at the right.

    Signals:
        said(text): something to know that is no error.
    """

    said = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._organisation_id = ""
        self.audit_form = RecordForm(
            session,
            "audit",
            (
                ("title", "number"),
                ("type", "status", "confidentiality"),
                ("starts_on", "ends_on", "language", "retention"),
            ),
            required=("type", "status", "confidentiality"),
            shares={"title": 3},
            hints={"retention": self.tr("How long, and where")},
        )
        self.task_form = RecordForm(
            session,
            "audit",
            ("objectives", "scope", "exclusions", "criteria", "audit_client"),
            lines={"scope": 3, "audit_client": 1},
        )
        self.method_form = RecordForm(
            session, "audit", ("method", "sampling_statement", "risks", "significant_changes")
        )
        self.organisation_form = RecordForm(
            session,
            "organisation",
            (("name", "representative"), "address", "description"),
            lines={"description": 3},
        )
        self.own_criteria = OwnCriteria(session)
        self.own_criteria.manage_wanted.connect(lambda: self.go_to.emit("programme", "criteria"))
        self.scope = Scope(session)
        self.participants = Participants(session)
        self.checklist = AuditChecklist(session, jobs)
        self.checklist.adopted.connect(self.said)
        self.hand_out = HandOutBoard(session)
        self.schedule = Schedule(session)
        self.meetings = Meetings(session)
        self.distribution = Distribution(session)
        self._parts: tuple[Part | AuditChecklist | HandOutBoard, ...] = (
            self.scope,
            self.participants,
            self.checklist,
            self.hand_out,
            self.schedule,
            self.meetings,
            self.distribution,
        )
        self._sections = QListWidget()
        self._sections.setAccessibleName(self.tr("Sections of the plan"))
        self._sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sections.setStyleSheet("QListWidget { border: none; } QListWidget::item { padding: 8px 10px; }")
        self._stack = QStackedWidget()
        self._build()
        self._sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._sections.setCurrentRow(0)
        self._fit_sections()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sections)
        row.addWidget(self._stack, 1)

    def _fit_sections(self) -> None:
        self._sections.setFixedWidth(max(190, self._sections.sizeHintForColumn(0) + 12))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_sections()

    def _build(self) -> None:
        first = Card(self.tr("Audit"))
        first.add(self.audit_form)
        second = Card(self.tr("What is audited, against what"))
        second.add(self.task_form, self.own_criteria)
        third = Card(self.tr("How it is audited"))
        third.add(self.method_form)
        self._section(self.tr("Audit"), first, second, third)
        self._organisation_card = Card(
            self.tr("Organisation"),
            self.tr("As it stands at the front of the report; other audits of it share it."),
        )
        self._name_button = QPushButton(self.tr("Name the audited organisation"))
        self._name_button.setProperty("role", "primary")
        self._name_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._name_button.clicked.connect(self._add_organisation)
        self._name_button.hide()
        self._organisation_card.add(self._name_button, self.organisation_form)
        self._section(self.tr("Organisation"), self._organisation_card)
        for title, note, part in (
            (
                self.tr("Sites, services, clients"),
                self.tr("What the audit covers. What is left out stays here with the reason."),
                self.scope,
            ),
            (
                self.tr("Team and auditees"),
                self.tr("For everybody who audits, say why they do not audit their own work."),
                self.participants,
            ),
            (self.tr("Schedule"), self.tr("What was planned, and what really happened."), self.schedule),
            (
                self.tr("Meetings"),
                self.tr("Opening, team and closing meetings with who was there."),
                self.meetings,
            ),
            (
                self.tr("Distribution list"),
                self.tr("Who gets the report, and in which form."),
                self.distribution,
            ),
        ):
            card = Card(title, note)
            card.add(part)
            self._section(title, card)
            if part is self.participants:  # parts can be handed to those who are named there
                self._section(self.tr("Checklist"), self.checklist)
                board = Card(
                    self.tr("Who audits what"),
                    self.tr(
                        "Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once "
                        "in Fieldwork what is theirs."
                    ),
                )
                board.add(self.hand_out)
                self._section(self.tr("Who audits what"), board)

    def _section(self, title: str, *cards: QWidget) -> None:
        page = ScrollColumn(widest=WIDEST)
        page.add(*cards)
        page.column.addStretch(1)
        self._sections.addItem(title)
        self._stack.addWidget(page)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows the plan of another audit."""
        super().show_audit(audit_id)
        self.own_criteria.show_audit(audit_id)
        for part in self._parts:
            part.show_audit(audit_id)

    def reload(self) -> None:
        """Reads audit and organisation."""
        audit_id = self.audit_id

        def read(ledger: Ledger) -> tuple[Row, dict[str, list[str]], Row | None, dict[str, list[str]], Pairs]:
            row = ledger.get("audit", audit_id)
            organisation_id = row["organisation_id"]
            organisation = ledger.find("organisation", organisation_id) if organisation_id else None
            seen = ledger.seen(organisation_id) if organisation else {}
            return row, ledger.seen(audit_id), organisation, seen, names_of(ledger, "site")

        if audit_id:
            self.latest.ask(read, lambda answer: self._show(*answer))

    def _show(
        self,
        row: Row,
        seen: dict[str, list[str]],
        organisation: Row | None,
        organisation_seen: dict[str, list[str]],
        sites: Pairs,
    ) -> None:
        for form in (self.audit_form, self.task_form, self.method_form):
            form.show_record(row, seen)
        self.organisation_form.show_record(organisation, organisation_seen)
        self.organisation_form.setVisible(organisation is not None)
        self._name_button.setVisible(organisation is None)
        self.participants.offer_sites(sites)
        self.schedule.offer_sites(sites)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"audit", "organisation", "site"}:
            self.reload()
        self.own_criteria.refresh(kinds)
        for part in self._parts:
            part.refresh(kinds)

    def flush(self) -> None:
        """Records what is being typed."""
        for form in (self.audit_form, self.task_form, self.method_form, self.organisation_form):
            form.flush()
        for part in self._parts:
            part.flush()

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on: the text with the cursor."""
        return text_in_hand((self.audit_form, self.task_form, self.method_form))

    def show_record(self, record_id: str) -> None:
        """Shows the section that a record of the plan stands in, or a field of the audit, named as `:field`."""
        record_id, field = split_target(record_id)
        if field:
            self._show_field(field, record_id)
            return
        for place, part in enumerate(self._parts, 2):
            if part.has(record_id):
                self._sections.setCurrentRow(place)
                part.select(record_id)

    def _show_field(self, field: str, record_id: str = "") -> None:
        lists: dict[str, Part | HandOutBoard] = {
            "assignments": self.hand_out,
            "scope": self.scope,
            "participants": self.participants,
            "schedule": self.schedule,
            "meetings": self.meetings,
            "distribution": self.distribution,
        }
        if field in lists and (record_id or field != "scope"):  # alone it is the text of that name
            self._sections.setCurrentRow(2 + self._parts.index(lists[field]))
            lists[field].setFocus(Qt.FocusReason.OtherFocusReason)
            if record_id:
                lists[field].select(record_id)
            return
        self._sections.setCurrentRow(0)
        any(form.show_field(field) for form in (self.audit_form, self.task_form, self.method_form))

    def _add_organisation(self) -> None:
        audit_id = self.audit_id
        name = self.tr("Audited organisation")

        def add(ledger: Ledger) -> None:
            organisation_id = audits.add(ledger, "organisation", None, {"name": name})
            audits.save(ledger, "audit", audit_id, {"organisation_id": organisation_id})

        def added(_result: object) -> None:
            box = self.organisation_form.boxes["name"]
            box.input.setFocus(Qt.FocusReason.OtherFocusReason)

        self.session.write(add, then=added)

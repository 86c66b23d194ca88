"""Audit programme: planned audits over several years, how often areas are due, what is proposed, gaps against 9.2."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.audit_programme import ItemState, ProgrammeGap
from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import programme as services
from iso20k_audit.services.programme_gaps import programme_gaps
from iso20k_audit.services.programme_planning import ProposedAudit, propose_plan
from iso20k_audit.services.risk_ratings import AreaFrequency, area_frequencies
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.programme.plan_items import ItemsView, PlannedAudits, read_items
from iso20k_audit.ui.programme.plan_proposal import ProposalList
from iso20k_audit.ui.programme.plan_ratings import Ratings
from iso20k_audit.ui.programme.save_as import ask_target, write_in_job
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
ITEMS, PROGRAMME, RATINGS, PROPOSAL, GAPS = range(5)
CYCLE_YEARS = 3


@dataclass(frozen=True, slots=True)
class _Read:
    """What the section shows."""

    programmes: list[tuple[str, str]]
    items: ItemsView | None = None
    row: Row | None = None
    seen: dict[str, list[str]] | None = None
    areas: tuple[AreaFrequency, ...] = ()
    rating_seen: dict[str, dict[str, list[str]]] | None = None
    proposed: tuple[ProposedAudit, ...] = ()
    problem: str = ""
    gaps: tuple[ProgrammeGap, ...] = ()


def _read(ledger: Ledger, wanted: str) -> _Read:
    rows = ledger.rows(
        "SELECT id, title FROM programme WHERE withdrawn IS NULL ORDER BY starts_on DESC, rowid DESC"
    )
    programmes = [(row["id"], row["title"] or "") for row in rows]
    if not programmes:
        return _Read([])
    known = [one for one, _title in programmes]
    programme_id = wanted if wanted in known else known[0]
    areas = area_frequencies(ledger)
    rated = {row["id"]: ledger.seen(row["id"]) for row in ledger.select("risk_rating")}
    problem, proposed = "", []
    try:
        proposed = propose_plan(ledger, programme_id)
    except AuditError as error:
        problem = str(error)
    return _Read(
        programmes,
        read_items(ledger, programme_id),
        ledger.get("programme", programme_id),
        ledger.seen(programme_id),
        tuple(areas),
        rated,
        tuple(proposed),
        problem,
        tuple(programme_gaps(ledger, programme_id)),
    )


class PlanSection(Section):
    """One programme at a time; its parts are tabs."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        [
            *("programme", "programme_item", "risk_rating", "audit", "site", "client", "service", "person"),
            *("own_area", "finding", "action", "scope_item", "working_paper", "participant", "recipient"),
            *("interview", "schedule_item", "assignment", "question_set", "certification_event"),
        ]
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._programme_id = ""
        self._areas_to_plan: list[tuple[str, str]] = []
        self._fresh = False
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Audit programme"))
        self.choice.setMinimumWidth(theme.zoomed(260))
        self.choice.chosen.connect(self._on_chosen)
        self.new_button = QPushButton(self.tr("New programme"))
        self.new_button.clicked.connect(self.begin)
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("Export"))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        menu.addAction(self.tr("Calendar (.ics)…"), self.export_calendar)
        menu.addAction(self.tr("Programme and coverage as PDF…"), lambda: self._export(".pdf"))
        menu.addAction(self.tr("Programme and coverage as Excel…"), lambda: self._export(".xlsx"))
        self.export_button.setMenu(menu)
        self.summary = text_label("", "muted")
        self.items = PlannedAudits(session, jobs)
        self.items.audit_wanted.connect(lambda audit: self.go_to.emit(f"audit:{audit}:fieldwork", ""))
        self.items.proposal_wanted.connect(lambda: self.tabs.setCurrentIndex(PROPOSAL))
        self.form = RecordForm(
            session,
            "programme",
            (
                ("title", "responsible"),
                ("starts_on", "ends_on", "reviewed_on"),
                "objectives",
                "risks",
                "method",
                "review_note",
            ),
            save=services.save_programme,
            shares={"title": 2},
            hints={
                "objectives": self.tr("What the audits of these years are to achieve"),
                "risks": self.tr("What may keep the programme from it: time, people, access, independence"),
                "method": self.tr("Interviews, observation, records, samples; on site or remote; criteria"),
                "review_note": self.tr("What was learned, and what the programme changes because of it"),
            },
        )
        self.ratings = Ratings(session)
        self.proposal = ProposalList(session)
        self.proposal.accepted.connect(self._on_accepted)
        self.gaps, self.gap_table = self._gap_list()
        self._lay_out()

    def _gap_list(self) -> tuple[RowsModel, Any]:
        columns = (
            Column(self.tr("Clause"), lambda row: row["gap"].clause, 70),
            Column(self.tr("What is missing"), lambda row: row["gap"].text),
            Column(self.tr("What to do"), lambda row: row["gap"].mend, 330, lambda _row: "muted"),
        )
        model = RowsModel(columns, self)
        table = make_table(model, self.tr("Gaps against clause 9.2"), columns)
        table.setToolTip(self.tr("Enter leads to where it is mended"))
        table.activated.connect(lambda _index: self.mend())
        table.selectionModel().currentRowChanged.connect(lambda *_: self._on_gap())
        return model, table

    def _lay_out(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(flowing(self.choice, self.new_button, self.export_button, self.summary))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the audit programme"))
        what = ScrollColumn(margin=0)
        what.column.setContentsMargins(0, 10, 8, 8)
        card = Card(
            self.tr("What the programme says"),
            self.tr(
                "ISO/IEC 20000-1 9.2.2 and ISO 19011 5: period, methods, responsibilities, risks, review."
            ),
        )
        self.withdraw_button = QPushButton(self.tr("Withdraw the programme"))
        self.withdraw_button.setProperty("role", "quiet")
        self.withdraw_button.setToolTip(self.tr("With its planned audits; undo brings both back"))
        self.withdraw_button.clicked.connect(self.withdraw)
        card.add(self.form, flowing(self.withdraw_button))
        what.add(card)
        what.column.addStretch(1)
        for page, title in (
            (self.items, self.tr("Planned &audits")),
            (what, self.tr("&Programme")),
            (self.ratings, self.tr("How &often")),
            (self.proposal, self.tr("P&roposal")),
            (self._gap_page(), self.tr("&Gaps against 9.2")),
        ):
            self.tabs.addTab(page, title)
        column.addWidget(self.tabs, 1)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(text_label(self.tr("No audit programme yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "A programme says which audits are held over several years, how often, by whom and how. "
                    "Begin one; it proposes the audits itself, from importance, changes and past results."
                ),
                "muted",
                wrap=True,
            )
        )
        self.first_button = QPushButton(self.tr("Begin an audit programme"))
        self.first_button.setProperty("role", "primary")
        self.first_button.clicked.connect(self.begin)
        inside.addWidget(flowing(self.first_button))
        inside.addStretch(1)
        self._stack = QStackedWidget()
        self._filled, self._empty = filled, empty
        self._stack.addWidget(filled)
        self._stack.addWidget(empty)
        self.column.addWidget(self._stack, 1)

    def _gap_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        self.no_gap = text_label(self.tr("No gap against clause 9.2 was found."), "muted", wrap=True)
        self.gap_text = text_label("", wrap=True)
        self.gap_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mend_button = QPushButton(self.tr("Go there"))
        self.mend_button.setProperty("role", "primary")
        self.mend_button.clicked.connect(self.mend)
        column.addWidget(self.no_gap)
        column.addWidget(self.gap_table, 1)
        column.addWidget(self.gap_text)
        column.addWidget(flowing(self.mend_button))
        return page

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the programme in view again."""
        wanted = self._programme_id
        self.latest.ask(lambda ledger: _read(ledger, wanted), self._show)

    def _show(self, found: _Read) -> None:
        view = found.items
        self._stack.setCurrentWidget(self._empty if view is None else self._filled)
        if view is None:
            self._programme_id = ""
            self.form.show_record(None)
            return
        programme = view.programme
        self._programme_id = programme.id
        self.choice.offer([(one, title or self.tr("Without a title")) for one, title in found.programmes])
        self.choice.choose(programme.id)
        self.form.show_record(found.row, found.seen)
        self.items.show_view(view)
        self.ratings.show_areas(list(found.areas), dict(found.rating_seen or {}))
        self.proposal.show_proposal(programme.id, list(found.proposed), found.problem)
        self._show_gaps(found.gaps)
        titles = (
            (PROPOSAL, self.tr("P&roposal ({})"), len(found.proposed), self.tr("P&roposal")),
            (GAPS, self.tr("&Gaps against 9.2 ({})"), len(found.gaps), self.tr("&Gaps against 9.2")),
        )
        for place, counted, count, plain in titles:
            self.tabs.setTabText(place, counted.format(count) if count else plain)
        self.summary.setText(
            self.tr("Planned: {} · overdue: {} · started: {} · done: {} · hours: {}").format(
                *(programme.count(state) for state in (ItemState.PLANNED, ItemState.OVERDUE)),
                *(programme.count(state) for state in (ItemState.STARTED, ItemState.DONE)),
                programme.hours,
            )
        )
        if self._fresh:
            self._fresh = False
            self.tabs.setCurrentIndex(PROGRAMME)
            self.form.show_field("title")
        if self._areas_to_plan:
            areas, self._areas_to_plan = self._areas_to_plan, []
            self.items.add(areas)

    def _show_gaps(self, gaps: tuple[ProgrammeGap, ...]) -> None:
        self.gaps.show_rows([{"id": f"{gap.id}:{gap.place}:{gap.text}", "gap": gap} for gap in gaps])
        for widget in (self.gap_table, self.gap_text, self.mend_button):
            widget.setVisible(bool(gaps))
        self.no_gap.setVisible(not gaps)
        if gaps and not self.gap_table.currentIndex().isValid():
            self.gap_table.selectRow(0)
        self._on_gap()

    def _current_gap(self) -> ProgrammeGap | None:
        place = self.gap_table.currentIndex().row()
        return self.gaps.records[place]["gap"] if 0 <= place < len(self.gaps.records) else None

    def _on_gap(self) -> None:
        gap = self._current_gap()
        self.gap_text.setText(self.tr("{}: {} {}").format(gap.clause, gap.text, gap.mend) if gap else "")

    def show_record(self, record_id: str) -> None:
        """A programme, a planned audit, a rating; a tab by its name; `new?clause=8.6.1;site=ID` plans an audit."""
        if record_id.startswith("new?"):
            parts = (part.partition("=") for part in record_id.removeprefix("new?").split(";"))
            areas = [(what, area) for what, _sign, area in parts if area]
            self.tabs.setCurrentIndex(ITEMS)
            if self._programme_id:
                self.items.add(areas)
            else:
                self._areas_to_plan = areas
            return
        tabs = {
            "items": ITEMS,
            "programme": PROGRAMME,
            "ratings": RATINGS,
            "proposal": PROPOSAL,
            "gaps": GAPS,
        }
        if record_id in tabs:
            self.tabs.setCurrentIndex(tabs[record_id])
            return
        self.session.ask(lambda ledger: self._kind_of(ledger, record_id), lambda found: self._go_to(*found))

    @staticmethod
    def _kind_of(ledger: Ledger, record_id: str) -> tuple[str, str, str]:
        if ledger.find("programme", record_id) is not None:
            return "programme", record_id, record_id
        item = ledger.find("programme_item", record_id)
        if item is not None:
            return "programme_item", str(item["programme_id"]), record_id
        return "risk_rating", "", record_id

    def _go_to(self, kind: str, programme_id: str, record_id: str) -> None:
        if programme_id and programme_id != self._programme_id:
            self._programme_id = programme_id
            self.reload()
        if kind == "programme":
            self.tabs.setCurrentIndex(PROGRAMME)
        elif kind == "programme_item":
            self.tabs.setCurrentIndex(ITEMS)
            self.items.select(record_id)
        else:
            self.tabs.setCurrentIndex(RATINGS)
            self.ratings.show_area(record_id)

    # -- acts ---------------------------------------------------------------------------------------

    def _on_chosen(self, programme_id: object) -> None:
        self.flush()
        self._programme_id = str(programme_id or "")
        self.reload()

    def begin(self) -> None:
        """Begins a programme of three years from this one on, ready to be named."""
        self.flush()
        first = datetime.now().astimezone().year
        title = self.tr("Audit programme {} to {}").format(first, first + CYCLE_YEARS - 1)
        starts, ends = date(first, 1, 1), date(first + CYCLE_YEARS - 1, 12, 31)

        def made(programme_id: str) -> None:
            self._programme_id, self._fresh = programme_id, True
            self.reload()

        self.session.write(lambda ledger: services.create_programme(ledger, title, starts, ends), made)

    def withdraw(self) -> None:
        """Takes the programme out, with its planned audits; undo brings it back."""
        programme_id, reason = self._programme_id, self.tr("not in use any more")
        if programme_id:
            self.flush()
            self._programme_id = ""
            self.session.write(lambda ledger: services.withdraw_programme(ledger, programme_id, reason))

    def _on_accepted(self, count: int) -> None:
        self.tabs.setCurrentIndex(ITEMS)
        self.messages.say(self.tr("Planned audits taken over: {}").format(count))

    def mend(self) -> None:
        """Goes to where the chosen gap is mended."""
        gap = self._current_gap()
        if gap is None:
            return
        if gap.place.startswith("audit:"):
            self.go_to.emit(gap.place, "")
            return
        record_id = gap.place.partition(":")[2]
        tabs = {"not_rated": RATINGS, "no_audits": PROPOSAL, "past_results": PROPOSAL}
        if gap.id in tabs or gap.id.startswith("uncovered_"):
            self.tabs.setCurrentIndex(tabs.get(gap.id, PROPOSAL))
        elif record_id:
            self.show_record(record_id)
            if gap.id in self.form.boxes:
                self.form.show_field(gap.id)

    def export_calendar(self) -> None:
        """Writes planned audits as a calendar file."""
        from iso20k_audit.services.calendar_export import programme_calendar, write_calendar

        target = ask_target(self, self.choice.currentText(), ".ics")
        if target is None:
            return
        programme_id = self._programme_id

        def write(text: str) -> None:
            write_in_job(self.jobs, self.messages, target, lambda path: write_calendar(text, path))

        self.session.ask(lambda ledger: programme_calendar(ledger, programme_id), write)

    def _export(self, suffix: str) -> None:
        from iso20k_audit.services.programme_export import take_programme_view, write_programme

        target = ask_target(self, self.choice.currentText(), suffix)
        workspace = self.session.workspace
        if target is None or workspace is None:
            return
        programme_id = self._programme_id

        def write(path: Any) -> None:
            with workspace.snapshot() as snapshot:
                view = snapshot.read(lambda ledger: take_programme_view(ledger, programme_id))
            write_programme(view, path)

        write_in_job(self.jobs, self.messages, target, write)

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()
        self.items.flush()
        self.ratings.flush()

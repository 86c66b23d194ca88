"""The finding in hand: the auditor's statement with its evidence and review, and apart from them the auditee's part."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.finding_review import ReviewContext
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits
from iso20k_audit.services.acknowledging import acknowledgements, changed_since
from iso20k_audit.services.browsing import finding_detail
from iso20k_audit.services.clause_choices import clause_choices
from iso20k_audit.services.findings import review_context, set_clauses
from iso20k_audit.services.follow_up_outcomes import places
from iso20k_audit.services.grading import GRADE_KINDS, ReasonNeeded, grade_of
from iso20k_audit.services.similar_findings import earlier_number
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.finding_acts import FindingActs
from iso20k_audit.ui.pages.finding_reviewing import FindingReviewing
from iso20k_audit.ui.pages.page import Pairs, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, text_label
from iso20k_audit.ui.widgets.clause_editor import ClauseEditor
from iso20k_audit.ui.widgets.finding_auditee import AuditeeCard
from iso20k_audit.ui.widgets.finding_head import FindingHead
from iso20k_audit.ui.widgets.finding_marks import FieldMark
from iso20k_audit.ui.widgets.finding_parts import StatementParts
from iso20k_audit.ui.widgets.finding_side import FindingSide
from iso20k_audit.ui.widgets.form import RecordForm, show_input, words
from iso20k_audit.ui.widgets.grade_line import GradeLine
from iso20k_audit.ui.widgets.returned_bar import ReturnedBar

Row = dict[str, Any]

REVIEWED_KINDS = frozenset(
    {"finding", "finding_clause", "evidence_link", "action", "working_paper", "conclusion", "audit"}
    | {"participant", "attendance", "interview", "sample_item"}
)
"""Records that show here, or that the review knows of."""

BESIDE_FROM = 860
"""Width in pixels at the usual size of text from which evidence and review stand beside the statement."""


class FindingEditor(QWidget):
    """Everything about one finding; all of it saves itself.

    Signals:
        go_to(page, record_id): the user follows a link.
        settling: the finding is about to be issued or withdrawn; the cursor belongs into the list.
        issued(number), withdrawn(finding id, number, reason): it was.
        restore_wanted(finding id): a withdrawn one is to come back.
    """

    go_to = Signal(str, str)
    settling = Signal()
    issued = Signal(str)
    withdrawn = Signal(str, str, str)
    restore_wanted = Signal(str)
    graded = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self.session = session
        self.audit_id = ""
        self.finding_id = ""
        self._latest = Latest(session, self)
        self._choices = Latest(session, self)
        self.row: Row | None = None
        self._wanted_field = ("", "")
        self._unexplained: tuple[str, FindingKind | None] = ("", None)
        self._beside: bool | None = None
        self.head_form = RecordForm(
            session,
            "finding",
            (("title", "finding_kind"),),
            required=("finding_kind",),
            shares={"title": 5, "finding_kind": 3},
            hints={"title": self.tr("What was found, in one line")},
            save=self._save_head,
        )
        self.clauses = ClauseEditor()
        self._clauses_of = ""
        self._choices = Latest(session, self)
        session.recorded.connect(self._on_recorded)
        self.clauses.changed.connect(self._on_clauses)
        self.parts = StatementParts(session)
        self.statement = self.parts.form
        self.grade = RecordForm(
            session,
            "finding",
            ("grade_reason",),
            hints={"grade_reason": self.tr("Systematic or single, effect on services and on the system")},
        )
        self.grade_line = GradeLine()
        self.place_form = RecordForm(
            session, "finding", (("process", "site_id"), ("shift", "client_id", "auditor_id"))
        )
        self.answer = AuditeeCard(session)
        self.auditee = self.answer.form
        self.side = FindingSide(session, jobs)
        self.strip = self.side.strip
        self.link_button = self.side.link_button
        self.judged_forms = (self.head_form, self.statement, self.grade)
        self.forms = (*self.judged_forms, self.place_form, self.auditee)
        self.head = FindingHead()
        self.returned = ReturnedBar(session)
        self.acts = FindingActs(self, session)
        marks: dict[str, FieldMark] = dict(self.parts.marks)
        self._build_body(marks)
        self.reviewing = FindingReviewing(self, session, marks)
        self._connect()

    # -- laying out ---------------------------------------------------------------------------------

    def _build_body(self, marks: dict[str, FieldMark]) -> None:
        self._page = ScrollColumn(widest=1060)
        self._page.column.setContentsMargins(16, 0, 12, 16)
        for form in (self.head_form, self.grade):
            for name, box in form.boxes.items():
                mark = FieldMark()
                box.head.addWidget(mark)
                marks[name] = mark
        marks["clauses"] = FieldMark()
        clause_head = QHBoxLayout()
        clause_head.addWidget(text_label(self.tr("Clauses"), "muted"))
        clause_head.addStretch(1)
        clause_head.addWidget(marks["clauses"])
        clause_box = QWidget()
        clause_column = QVBoxLayout(clause_box)
        clause_column.setContentsMargins(0, 0, 0, 0)
        clause_column.setSpacing(3)
        clause_column.addLayout(clause_head)
        clause_column.addWidget(self.clauses)
        self.statement_card = Card()
        # clauses wrap: with a greatest height that knows nothing of the width the parts would be cut
        self.statement_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.statement_card.column.setContentsMargins(16, 10, 16, 12)
        self.statement_card.column.setSpacing(8)
        self.statement_card.add(self.head_form, clause_box, self.parts, self.grade_line, self.grade)
        where = Card(self.tr("Where and who"))
        keep = QPushButton(self.tr("Keep as phrasing…"))
        keep.setToolTip(self.tr("Makes a reusable text of this finding, with its numbers as placeholders"))
        keep.clicked.connect(self.acts.keep_as_phrasing)
        self.keep_button = keep
        keep_row = QHBoxLayout()
        keep_row.addWidget(keep)
        keep_row.addStretch(1)
        where.add(self.place_form)
        where.column.addLayout(keep_row)
        self._page.add(self.statement_card, where, self.answer)
        self._page.column.addStretch(1)
        self.strip.accept_drops_on(self._page.widget(), self.tr("Attach to this finding"))
        self._side_box = QWidget()
        self._body = QHBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._returned_box = QWidget()
        noted = QVBoxLayout(self._returned_box)
        noted.setContentsMargins(16, 0, 16, 8)
        noted.addWidget(self.returned)
        self._returned_box.hide()
        self.returned.shown.connect(lambda: self._returned_box.setVisible(not self.returned.isHidden()))
        column.addWidget(self._returned_box)
        column.addLayout(self._body, 1)
        self._place_side()

    def _place_side(self) -> None:
        """Evidence and review stand beside the statement, or where it is narrow below it in the page."""
        letters = self.width() * 7 / self.fontMetrics().averageCharWidth()
        self.head.fit(letters)
        beside = letters >= BESIDE_FROM
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._side_box = QWidget()
            box = QVBoxLayout(self._side_box)
            box.setContentsMargins(0, 0, 16, 16)
            box.addWidget(self.side)
            self._body.addWidget(self._side_box)
            self._side_box.show()
        else:
            self._page.column.insertWidget(1, self.side)
            self._side_box.deleteLater()
        self.side.stand_beside(beside)
        self.side.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another place of the side."""
        super().resizeEvent(event)
        self._place_side()

    def changeEvent(self, event: QEvent) -> None:
        """Bigger text asks for more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_body"):
            self._place_side()
            if self._beside:
                self.side.stand_beside(True)

    def _connect(self) -> None:
        self.head.issue_wanted.connect(self.acts.ask_issue)
        self.head.withdraw_wanted.connect(self.acts.withdraw)
        self.head.phrasings_wanted.connect(self.acts.open_phrasings)
        self.head.history_wanted.connect(self.acts.show_history)
        self.head.restore_wanted.connect(lambda: self.restore_wanted.emit(self.finding_id))
        self.parts.phrasing_wanted.connect(self.acts.open_phrasings)
        self.side.link_wanted.connect(self.acts.link_evidence)
        self.side.similar.go_to.connect(lambda finding_id: self.go_to.emit("findings", finding_id))
        self.grade_line.grade_wanted.connect(self.acts.grade)
        self.grade_line.go_to.connect(lambda finding_id: self.go_to.emit("findings", finding_id))
        self.head_form.refused.connect(self._on_refused)
        self.answer.action_wanted.connect(self.acts.add_action)
        self.answer.action_picked.connect(lambda record_id: self.go_to.emit("actions", record_id))

    # -- showing ------------------------------------------------------------------------------------

    def show_finding(self, audit_id: str, finding_id: str) -> None:
        """Shows another finding, or none."""
        if finding_id != self.finding_id:
            self.flush()
            self.head.reason_bar.hide()
            self._page.verticalScrollBar().setValue(0)
            self.parts.steps.stop()
            self.reviewing.start_over()
        self.audit_id, self.finding_id = audit_id, finding_id
        self.strip.show_target(audit_id, "finding", finding_id)
        self.returned.show_item(audit_id, "finding", finding_id)
        if finding_id:
            self.reload()
        else:
            self._latest.drop()
            self._show(None, None)

    def reload(self) -> None:
        """Reads the finding again; what is being typed stays."""
        finding_id = self.finding_id
        if not finding_id:
            return

        def read(ledger: Ledger) -> tuple[Row, ReviewContext]:
            row = finding_detail(ledger, finding_id)
            row["grade"] = grade_of(ledger, finding_id)
            row["home"] = ledger.value("SELECT standard FROM audit WHERE id=:a", a=row["audit_id"]) or ""
            row["repeats"] = earlier_number(ledger, row)
            row["said"] = acknowledgements(ledger, finding_id)
            row["changed_since"] = changed_since(ledger, row["audit_id"]).get(finding_id, ())
            row["followed_up"] = places(ledger, row["audit_id"]).get(finding_id, ())
            return row, review_context(ledger, finding_id)

        self._latest.ask(read, lambda answer: self._show(*answer))

    def reload_choices(self) -> None:
        """Reads the sites, clients and people that a finding can name."""

        def show(answer: tuple[Pairs, Pairs, Pairs]) -> None:
            for name, pairs in zip(("site_id", "client_id", "auditor_id"), answer, strict=True):
                self.place_form.offer(name, pairs)

        self._choices.ask(
            lambda ledger: (names_of(ledger, "site"), names_of(ledger, "client"), names_of(ledger, "person")),
            show,
        )

    def _show(self, row: Row | None, context: ReviewContext | None) -> None:
        self.row = row
        self.reviewing.show_row(row, context)
        gone = row is not None and bool(row["withdrawn"])
        for part in (self._page, self.side):
            part.setEnabled(row is not None and not gone)
        self.head.show_row(row, writing=self.acts.writing)
        for form in self.forms:
            form.show_record(row, row["seen"] if row else None)
        if row:
            self._offer_clauses(row["audit_id"])
        self.grade_line.show_grade(row["grade"] if row else None)
        self.clauses.show_clauses(row["clauses"] if row else ())
        self.answer.show_actions(row["actions"] if row else [])
        if row is not None:
            self.answer.show_said(row["said"], row["changed_since"], row["followed_up"])
        if row is None:
            self.reviewing.show_remarks([], 0)
            return
        kind = kind_of(row) or FindingKind.MINOR
        self._limit_kinds(kind, bool(row["number"]))
        self.parts.show_kind(kind)
        self.grade.setVisible(kind.is_nonconformity)
        self.reviewing.review()
        self.reviewing.ask_similar()
        self._focus_wanted_field()

    @property
    def shown_number(self) -> str:
        """The number that the finding is known by now, or empty."""
        return str((self.row or {}).get("shown_number") or "")

    def let_go(self) -> None:
        """The finding in hand is gone: nothing of it is read or written any more."""
        self.head.reason_bar.hide()
        self.finding_id = ""
        self.returned.show_item("", "finding", "")
        self._latest.drop()

    def _limit_kinds(self, kind: FindingKind, issued: bool) -> None:
        """An issued number names its series: a nonconformity cannot become an opportunity under it."""
        allowed = [other for other in FindingKind if not issued or other.prefix == kind.prefix]
        self.head_form.offer("finding_kind", [(other.value, words(other.label)) for other in allowed])

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"site", "client", "person"}:
            self.reload_choices()
        if kinds & (REVIEWED_KINDS | GRADE_KINDS):
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        for form in self.forms:
            form.flush()
        self.returned.flush()

    def focus_field(self, finding_id: str, name: str) -> None:
        """Puts the cursor into a field (or `clauses`, `evidence`), now or once that finding is shown."""
        self._wanted_field = (finding_id, name)
        self._focus_wanted_field()

    def _focus_wanted_field(self) -> None:
        finding_id, name = self._wanted_field
        if self.row is None or finding_id != self.row["id"]:
            return
        self._wanted_field = ("", "")
        others: dict[str, QWidget] = {"clauses": self.clauses, "evidence": self.link_button}
        others["grade"] = self.grade_line.button
        if name in others:
            show_input(others[name])
        else:
            any(form.show_field(name) for form in self.forms)

    # -- acting -------------------------------------------------------------------------------------

    def _offer_clauses(self, audit_id: str) -> None:
        """What can be cited, read again when another audit is shown or own criteria were changed."""
        if audit_id != self._clauses_of:
            self._clauses_of = audit_id
            job = partial(clause_choices, audit_id=audit_id)
            self._choices.ask(job, lambda found: self.clauses.offer(*found))

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & {"criterion_document", "criterion_clause"}:
            audit_id, self._clauses_of = self._clauses_of, ""
            if audit_id:
                self._offer_clauses(audit_id)

    def _save_head(self, ledger: Ledger, finding_id: str, fields: Row, seen: object) -> object:
        """In the thread that writes: another grade than the proposed one is kept in mind, to ask for its reason."""
        try:
            return audits.save(ledger, "finding", finding_id, fields, seen)
        except ReasonNeeded as needed:
            self._unexplained = (finding_id, needed.kind)
            raise

    def _on_refused(self, name: str, _text: str) -> None:
        """A kind that needs a reason leads to the questions, with that kind chosen."""
        finding_id, kind = self._unexplained
        self._unexplained = ("", None)
        if name == "finding_kind" and kind is not None and finding_id == self.finding_id:
            self.acts.grade(kind)

    def _on_clauses(self, clauses: tuple[str, ...]) -> None:
        finding_id = self.finding_id
        self.session.write(lambda ledger: set_clauses(ledger, finding_id, clauses))

"""The finding in hand: the auditor's statement with its evidence and review, and apart from them the auditee's part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.finding_review import Remark, ReviewContext, Statement, dismissed_on, review
from iso20k_audit.model.vocabulary import FindingKind, FindingStatus
from iso20k_audit.services import audits, phrasings, reviewing
from iso20k_audit.services.browsing import finding_detail
from iso20k_audit.services.findings import add_action, issue_finding, review_context, set_clauses
from iso20k_audit.services.similar_findings import (
    SimilarFinding,
    earlier_number,
    mark_repeat,
    similar_findings,
)
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.page import Pairs, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, set_role, text_label
from iso20k_audit.ui.widgets.clause_editor import ClauseEditor
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.finding_auditee import AuditeeCard
from iso20k_audit.ui.widgets.finding_marks import FieldMark
from iso20k_audit.ui.widgets.finding_parts import PARTS, StatementParts
from iso20k_audit.ui.widgets.finding_side import FindingSide
from iso20k_audit.ui.widgets.form import RecordForm, show_input, words
from iso20k_audit.ui.widgets.placeholder_steps import qt_position, select_words

Row = dict[str, Any]

REVIEW_AFTER_MS = 350
"""Of silence while typing: a reviewer does not interrupt a word."""

ONE_LINE_FROM = 640
"""Width from which number and buttons stand in one line."""

SIMILAR_AFTER_MS = 1_200

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

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self.session = session
        self.audit_id = ""
        self.finding_id = ""
        self._latest = Latest(session, self)
        self._choices = Latest(session, self)
        self._row: Row | None = None
        self._wanted_field = ("", "")
        self._last_remark = ""
        self._writing = False
        self._context: ReviewContext | None = None
        self._remarks: list[Remark] = []
        self._asked_similar = ("", "", "")
        self._beside: bool | None = None
        self.head_form = RecordForm(
            session,
            "finding",
            (("title", "finding_kind"),),
            required=("finding_kind",),
            shares={"title": 5, "finding_kind": 3},
            hints={"title": self.tr("What was found, in one line")},
        )
        self.clauses = ClauseEditor()
        self.clauses.changed.connect(self._on_clauses)
        self.parts = StatementParts(session)
        self.statement = self.parts.form
        self.grade = RecordForm(
            session,
            "finding",
            ("grade_reason",),
            hints={"grade_reason": self.tr("Systematic or single, effect on services and on the system")},
        )
        self.place_form = RecordForm(
            session, "finding", (("process", "site_id"), ("client_id", "auditor_id"))
        )
        self.answer = AuditeeCard(session)
        self.auditee = self.answer.form
        self.side = FindingSide(session, jobs)
        self.strip = self.side.strip
        self.link_button = self.side.link_button
        self._forms = (self.head_form, self.statement, self.grade, self.place_form, self.auditee)
        self._marks: dict[str, FieldMark] = dict(self.parts.marks)
        self._build_head()
        self._build_body()
        self._connect()

    # -- laying out ---------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.number = text_label("", "heading")
        self.state = ElidedLabel()
        set_role(self.state, "muted")
        self.issue_button = QPushButton(self.tr("Issue"))
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setAccessibleName(self.tr("Issue the finding under its final number"))
        self.issue_button.setToolTip(self.tr("Gives the final number, once and for good"))
        self.issue_button.clicked.connect(self._ask_issue)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the finding with a reason"))
        self.withdraw_button.clicked.connect(self._ask_reason)
        self.phrasings_button = QPushButton(self.tr("Phrasings…"))
        self.phrasings_button.setAccessibleName(self.tr("Choose a reusable phrasing"))
        self.phrasings_button.setToolTip(
            self.tr("Reusable texts for these clauses (Ctrl+J), or type ;; in a text")
        )
        self.phrasings_button.clicked.connect(lambda *_checked: self.open_phrasings())
        self.history_button = QPushButton(self.tr("History…"))
        self.history_button.setAccessibleName(self.tr("History of the finding"))
        self.history_button.clicked.connect(self._show_history)
        self.restore_button = QPushButton(self.tr("Bring back"))
        self.restore_button.setProperty("role", "primary")
        self.restore_button.setAccessibleName(self.tr("Bring the withdrawn finding back"))
        self.restore_button.clicked.connect(lambda: self.restore_wanted.emit(self.finding_id))
        self.restore_button.hide()
        self.reason_bar = AskBar(
            self.tr("Reason for withdrawing the finding"),
            self.tr("Why it is withdrawn; the record stays in the history"),
            self.tr("Withdraw"),
            self.tr("Withdraw the finding with this reason"),
            self.tr("Keep it"),
            self.tr("Do not withdraw the finding"),
        )
        self.reason_bar.given.connect(self.withdraw)
        self.reason_bar.left.connect(self.withdraw_button.setFocus)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(6)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self.number)
        named.addWidget(self.state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.phrasings_button,
            self.history_button,
            self.withdraw_button,
            self.issue_button,
            self.restore_button,
        ):
            buttons.addWidget(button)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(8)
        self._head_row.addLayout(named, 1)
        self._head_row.addLayout(buttons)
        head.addLayout(self._head_row)
        head.addWidget(self.reason_bar)

    def _build_body(self) -> None:
        self._page = ScrollColumn(widest=1060)
        self._page.column.setContentsMargins(16, 0, 12, 16)
        for form in (self.head_form, self.grade):
            for name, box in form.boxes.items():
                mark = FieldMark()
                box.head.addWidget(mark)
                self._marks[name] = mark
        self._marks["clauses"] = FieldMark()
        clause_head = QHBoxLayout()
        clause_head.addWidget(text_label(self.tr("Clauses"), "muted"))
        clause_head.addStretch(1)
        clause_head.addWidget(self._marks["clauses"])
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
        self.statement_card.add(self.head_form, clause_box, self.parts, self.grade)
        where = Card(self.tr("Where and who"))
        keep = QPushButton(self.tr("Keep as phrasing…"))
        keep.setToolTip(self.tr("Makes a reusable text of this finding, with its numbers as placeholders"))
        keep.clicked.connect(self.keep_as_phrasing)
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
        column.addWidget(self._head)
        column.addLayout(self._body, 1)
        self._place_side()

    def _place_side(self) -> None:
        """Evidence and review stand beside the statement, or where it is narrow below it in the page."""
        letters = self.width() * 7 / self.fontMetrics().averageCharWidth()
        one_line = (
            QBoxLayout.Direction.LeftToRight if letters >= ONE_LINE_FROM else QBoxLayout.Direction.TopToBottom
        )
        self._head_row.setDirection(one_line)
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
        self._review_timer = QTimer(self, singleShot=True, interval=REVIEW_AFTER_MS)
        self._review_timer.timeout.connect(self._review)
        self._similar_timer = QTimer(self, singleShot=True, interval=SIMILAR_AFTER_MS)
        self._similar_timer.timeout.connect(self._ask_similar)
        self._similar = Latest(self.session, self)
        for form in (self.head_form, self.statement, self.grade):
            for box in form.boxes.values():
                if isinstance(box.input, QLineEdit | QPlainTextEdit):
                    box.input.textChanged.connect(self._on_typed)
        self.parts.phrasing_wanted.connect(self.open_phrasings)
        self.side.link_wanted.connect(self._link)
        self.side.remarks.picked.connect(self.go_to_remark)
        self.side.remarks.dismissed.connect(self._dismiss)
        self.side.remarks.recalled.connect(self._recall)
        self.side.similar.linked.connect(self._mark_repeat)
        self.side.similar.go_to.connect(lambda finding_id: self.go_to.emit("findings", finding_id))
        self.answer.action_wanted.connect(self._add_action)
        self.answer.action_picked.connect(lambda record_id: self.go_to.emit("actions", record_id))

    # -- showing ------------------------------------------------------------------------------------

    def show_finding(self, audit_id: str, finding_id: str) -> None:
        """Shows another finding, or none."""
        if finding_id != self.finding_id:
            self.flush()
            self.reason_bar.hide()
            self._page.verticalScrollBar().setValue(0)
            self.parts.steps.stop()
            self._last_remark = ""
        self.audit_id, self.finding_id = audit_id, finding_id
        self.strip.show_target(audit_id, "finding", finding_id)
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
            row["home"] = ledger.value("SELECT standard FROM audit WHERE id=:a", a=row["audit_id"]) or ""
            row["repeats"] = earlier_number(ledger, row)
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
        self._row, self._context = row, context
        gone = row is not None and bool(row["withdrawn"])
        for part in (self._page, self.side):
            part.setEnabled(row is not None and not gone)
        for button in (self.issue_button, self.withdraw_button, self.history_button):
            button.setEnabled(row is not None and not self._writing)
        self.phrasings_button.setEnabled(row is not None and not gone)
        self.restore_button.setVisible(gone)
        self.withdraw_button.setVisible(not gone)
        self.phrasings_button.setVisible(not gone)
        for form in self._forms:
            form.show_record(row, row["seen"] if row else None)
        self.clauses.show_clauses(row["clauses"] if row else ())
        self.answer.show_actions(row["actions"] if row else [])
        if row is None:
            self.number.clear()
            self.state.clear()
            self._show_remarks([], 0)
            return
        kind = FindingKind(row["finding_kind"])
        self.number.setText(str(row["shown_number"] or ""))
        self.issue_button.setVisible(not row["number"] and not gone)
        self._limit_kinds(kind, bool(row["number"]))
        self.parts.show_kind(kind)
        self.grade.setVisible(kind.is_nonconformity)
        self._review()
        self._ask_similar()
        self._focus_wanted_field()

    def _show_state(self) -> None:
        row = self._row
        if row is None:
            return
        state = words(FindingStatus(row["status"]).label)
        if row["withdrawn"]:
            state = self.tr("Withdrawn: {}").format(row["withdrawn"])
        facts = [state]
        if row["item"]:
            facts.append(self.tr("raised from {}").format(row["item"]))
        if row["repeats"]:
            facts.append(self.tr("repeat of {}").format(row["repeats"]))
        blocking = sum(remark.blocking for remark in self._remarks)
        if blocking and not row["number"] and not row["withdrawn"]:
            told = self.tr("1 thing blocks issuing") if blocking == 1 else self.tr("{} things block issuing")
            facts.append(told.format(blocking))
        self.state.setText(" · ".join(facts))

    def _limit_kinds(self, kind: FindingKind, issued: bool) -> None:
        """An issued number names its series: a nonconformity cannot become an opportunity under it."""
        allowed = [other for other in FindingKind if not issued or other.prefix == kind.prefix]
        self.head_form.offer("finding_kind", [(other.value, words(other.label)) for other in allowed])

    # -- reviewing ----------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self._row is not None:
            self._review_timer.start()
            self._similar_timer.start()

    def _typed(self) -> Statement | None:
        """The finding as it stands in the inputs at this moment."""
        row = self._row
        if row is None:
            return None
        texts = {name: str(row[name] or "") for name in ("title", "grade_reason", *PARTS)}
        for form in (self.head_form, self.statement, self.grade):
            for name, box in form.boxes.items():
                if name in texts and box.saver is not None:
                    texts[name] = box.saver.text()
        return Statement(FindingKind(row["finding_kind"]), **texts, clauses=self.clauses.clauses)

    def _review(self) -> None:
        """Says what a reviewer would say to what is typed now; nothing moves under the cursor."""
        self._review_timer.stop()
        statement, context, row = self._typed(), self._context, self._row
        if statement is None or context is None or row is None or row["withdrawn"]:
            self._show_remarks([], 0)
        else:
            laid_aside = len(dismissed_on(statement, context)) if context.dismissed else 0
            self._show_remarks(review(statement, context), laid_aside)
        self._show_state()

    def _show_remarks(self, remarks: list[Remark], laid_aside: int) -> None:
        self._remarks = remarks
        self.side.remarks.show_remarks(remarks, laid_aside)
        self.side.count_remarks(len(remarks))
        boxes = {name: box for form in self._forms for name, box in form.boxes.items()}
        for name, mark in self._marks.items():
            mine = [remark for remark in remarks if remark.field == name]
            mark.show_remarks(mine)
            told = "\n".join(remark.full_text for remark in mine)
            inputs: QWidget = boxes[name].input if name in boxes else self.clauses
            inputs.setAccessibleDescription(told)

    def go_to_remark(self, remark: Remark) -> None:
        """Puts the cursor into the field of a remark and selects the words that it means."""
        self.side.show_remarks()
        for part in PARTS:  # words selected for the remark before would look as if they were meant still
            cursor = self.parts.text_edit(part).textCursor()
            cursor.clearSelection()
            self.parts.text_edit(part).setTextCursor(cursor)
        self.focus_field(self.finding_id, remark.field)
        box = next((form.boxes[remark.field] for form in self._forms if remark.field in form.boxes), None)
        if box is None:
            return
        if isinstance(box.input, QPlainTextEdit):
            if remark.length:
                select_words(box.input, remark.start, remark.length)
        elif isinstance(box.input, QLineEdit) and remark.length:
            text = box.input.text()
            start = qt_position(text, remark.start)
            box.input.setSelection(start, qt_position(text, remark.start + remark.length) - start)

    def next_remark(self) -> None:
        """Goes to the remark after the one gone to last, at the end to the first."""
        self._review()
        if not self._remarks:
            return
        keys = [remark.key for remark in self._remarks]
        place = keys.index(self._last_remark) + 1 if self._last_remark in keys else 0
        remark = self._remarks[place % len(keys)]
        self._last_remark = remark.key
        self.go_to_remark(remark)

    def _dismiss(self, key: str) -> None:
        finding_id = self.finding_id
        self.flush()
        if self._context is not None:  # at once; the record follows
            self._context = replace(self._context, dismissed=self._context.dismissed | {key})
            self._review()
        self.session.write(lambda ledger: reviewing.dismiss_remark(ledger, finding_id, key))

    def _recall(self) -> None:
        finding_id = self.finding_id
        self.flush()
        self.session.write(lambda ledger: reviewing.recall_remarks(ledger, finding_id))

    # -- similar findings ---------------------------------------------------------------------------

    def _ask_similar(self) -> None:
        self._similar_timer.stop()
        finding_id, statement = self.finding_id, self._typed()
        if not finding_id or statement is None:
            return

        def show(found: list[SimilarFinding]) -> None:
            row = self._row
            if row is not None and row["id"] == finding_id:
                repeats_id = row["repeat_of"] or ""
                self.side.similar.show_found(found, repeats_id, row["repeats"])
                others = sum(one.id != repeats_id for one in found)
                self.side.count_similar(others + bool(repeats_id))

        title, failure = statement.title, statement.failure
        self._similar.ask(
            lambda ledger: similar_findings(ledger, finding_id, title=title, failure=failure), show
        )

    def _mark_repeat(self, earlier_id: str) -> None:
        finding_id = self.finding_id
        self.flush()
        self.session.write(lambda ledger: mark_repeat(ledger, finding_id, earlier_id or None))

    # -- phrasings ----------------------------------------------------------------------------------

    def open_phrasings(self, part: str = "") -> None:
        """Offers the phrasings of the finding's clauses, for all parts or for one."""
        row = self._row
        if row is None or row["withdrawn"]:
            return
        from iso20k_audit.ui.dialogs.phrasings import PhrasingsDialog

        filled = [name for name, text in self.parts.texts().items() if text.strip()]
        dialog = PhrasingsDialog(
            self.session,
            self.clauses.clauses,
            FindingKind(row["finding_kind"]),
            row["home"],
            [] if part else filled,
            part,
            self,
        )
        dialog.chosen.connect(lambda texts, append: self._insert(texts, append, part))
        dialog.open()

    def _insert(self, texts: dict[str, str], append: bool, part: str) -> None:
        if part:
            self.parts.insert_here(part, texts[part])
            return
        title = self.head_form.boxes["title"]
        if isinstance(title.input, QLineEdit) and not title.input.text().strip():
            title.input.setText(texts.pop("title", ""))
        texts.pop("title", None)
        self.parts.insert(texts, append=append)

    def keep_as_phrasing(self) -> None:
        """Makes a reusable text of the finding; its numbers and days become placeholders."""
        finding_id = self.finding_id
        self.flush()

        def show(draft: phrasings.Phrasing) -> None:
            from iso20k_audit.ui.dialogs.phrasing_form import PhrasingDialog

            PhrasingDialog(self.session, draft, self).open()

        # written last, so that what was just typed is in it
        self.session.write(lambda ledger: phrasings.draft_of(ledger, finding_id), then=show)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"site", "client", "person"}:
            self.reload_choices()
        if kinds & REVIEWED_KINDS:
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        for form in self._forms:
            form.flush()

    def focus_field(self, finding_id: str, name: str) -> None:
        """Puts the cursor into a field (or `clauses`, `evidence`), now or once that finding is shown."""
        self._wanted_field = (finding_id, name)
        self._focus_wanted_field()

    def _focus_wanted_field(self) -> None:
        finding_id, name = self._wanted_field
        if self._row is None or finding_id != self._row["id"]:
            return
        self._wanted_field = ("", "")
        others: dict[str, QWidget] = {"clauses": self.clauses, "evidence": self.link_button}
        if name in others:
            show_input(others[name])
        else:
            any(form.show_field(name) for form in self._forms)

    # -- acting -------------------------------------------------------------------------------------

    def _on_clauses(self, clauses: tuple[str, ...]) -> None:
        finding_id = self.finding_id
        self.session.write(lambda ledger: set_clauses(ledger, finding_id, clauses))

    def _ask_issue(self) -> None:
        self.flush()
        confirm(
            self,
            self.tr("Issue {} under its final number?").format(self.number.text()),
            self.tr(
                "The number is given once and for good. Afterwards the finding can be withdrawn with a reason, "
                "but its number is not given again."
            ),
            self.tr("Issue"),
            self.issue,
        )

    def issue(self) -> None:
        """Gives the finding its final number if nothing blocks that; the cursor goes to the list."""
        finding_id = self.finding_id
        if not finding_id or self._writing:
            return
        self.flush()
        self.settling.emit()
        self._write_once()

        def issued(number: str) -> None:
            self._writing = False
            self.issued.emit(number)

        def failed(_error: object) -> None:
            self._writing = False
            self.reload()

        self.session.write(lambda ledger: issue_finding(ledger, finding_id), then=issued, failed=failed)

    def _ask_reason(self) -> None:
        self.reason_bar.open()

    def _write_once(self) -> None:
        """Until the answer is there the buttons that make something final are out of reach."""
        self._writing = True
        for button in (self.issue_button, self.withdraw_button):
            button.setEnabled(False)

    def withdraw(self, reason: str) -> None:
        """Takes the finding out of the audit with a reason; it can be brought back. The cursor goes to the list."""
        finding_id = self.finding_id
        if not reason or not finding_id or self._writing:
            return
        self.flush()
        number = str((self._row or {}).get("shown_number") or "")
        self.settling.emit()
        self._write_once()

        def withdrawn(_result: object) -> None:
            self._writing = False
            self.reason_bar.hide()
            self.finding_id = ""
            self._latest.drop()
            self.withdrawn.emit(finding_id, number, reason)

        def failed(_error: object) -> None:
            self._writing = False
            self.reload()

        self.session.write(
            lambda ledger: audits.withdraw(ledger, "finding", finding_id, reason),
            then=withdrawn,
            failed=failed,
        )

    def _show_history(self) -> None:
        self.flush()
        title = self.tr("History of {}").format(self.number.text())
        HistoryDialog(self.session, self.audit_id, self.finding_id, title, self).show()

    def _link(self) -> None:
        LinkEvidenceDialog(self.session, self.audit_id, "finding", self.finding_id, self).show()

    def _add_action(self) -> None:
        self.flush()
        finding_id = self.finding_id

        def add(ledger: Ledger) -> str:
            return add_action(ledger, finding_id)

        self.session.write(add, then=lambda action_id: self.go_to.emit("actions", action_id))

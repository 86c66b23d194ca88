"""The finding in hand: the auditor's statement, its evidence, and apart from them the auditee's part."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.rules import Remark
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, FindingStatus
from iso20k_audit.services import audits
from iso20k_audit.services.browsing import finding_detail
from iso20k_audit.services.findings import add_action, issue_finding, remarks_on, set_clauses
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.page import Pairs, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, set_role, text_label
from iso20k_audit.ui.widgets.clause_editor import ClauseEditor
from iso20k_audit.ui.widgets.form import RecordForm, show_input, words

Row = dict[str, Any]


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
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self.session = session
        self.audit_id = ""
        self.finding_id = ""
        self._latest = Latest(session, self)
        self._choices = Latest(session, self)
        self._row: Row | None = None
        self._wanted_field = ("", "")
        self._writing = False
        self.head_form = RecordForm(
            session,
            "finding",
            (("title", "finding_kind"),),
            required=("finding_kind",),
            shares={"title": 5, "finding_kind": 3},
            hints={"title": self.tr("What was found, in one line")},
        )
        self.place_form = RecordForm(session, "finding", (("process", "site_id", "client_id", "auditor_id"),))
        self.clauses = ClauseEditor()
        self.clauses.changed.connect(self._on_clauses)
        self.statement = RecordForm(
            session,
            "finding",
            ("requirement", "objective_evidence", "failure"),
            lines={"requirement": 2, "objective_evidence": 3, "failure": 2},
            labels={
                "requirement": self.tr("1  Requirement"),
                "objective_evidence": self.tr("2  Objective evidence"),
                "failure": self.tr("3  Nature of the failure"),
            },
        )
        for box in self.statement.boxes.values():
            set_role(box.label, "strong")
        self.grade = RecordForm(
            session,
            "finding",
            ("grade_reason",),
            hints={"grade_reason": self.tr("Systematic or single, effect on services and on the system")},
        )
        self.auditee = RecordForm(
            session,
            "finding",
            (("acknowledgement", "auditee_name"), "auditee_comment"),
            hints={"auditee_comment": self.tr("In the auditee's words")},
        )
        self.strip = EvidenceStrip(session, jobs)
        self._forms = (self.head_form, self.place_form, self.statement, self.grade, self.auditee)
        self._build_head()
        self._build_body()

    # -- laying out ---------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.number = text_label("", "heading")
        self.state = text_label("", "muted")
        self.issue_button = QPushButton(self.tr("Issue"))
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setAccessibleName(self.tr("Issue the finding under its final number"))
        self.issue_button.setToolTip(self.tr("Gives the final number, once and for good"))
        self.issue_button.clicked.connect(self._ask_issue)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the finding with a reason"))
        self.withdraw_button.clicked.connect(self._ask_reason)
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
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.number)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.history_button)
        row.addWidget(self.withdraw_button)
        row.addWidget(self.issue_button)
        row.addWidget(self.restore_button)
        head.addLayout(row)
        head.addWidget(self.reason_bar)

    def _build_body(self) -> None:
        self._page = ScrollColumn(widest=1060)
        self._page.column.setContentsMargins(16, 4, 16, 16)
        about = Card()
        clause_label = text_label(self.tr("Clauses"), "muted")
        self.clause_remark = text_label("", "danger", wrap=True)
        self.clause_remark.hide()
        clause_box = QWidget()
        box = QVBoxLayout(clause_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        for widget in (clause_label, self.clauses, self.clause_remark):
            box.addWidget(widget)
        about.add(self.head_form, clause_box, self.place_form)
        self.statement_card = Card(self.tr("Statement"))
        self.statement_card.add(self.statement, self.grade)
        proof = Card()
        self.link_button = QPushButton(self.tr("Link evidence that is there…"))
        self.link_button.clicked.connect(self._link)
        link_row = QHBoxLayout()
        link_row.addWidget(self.link_button)
        link_row.addStretch(1)
        proof.add(self.strip)
        proof.column.addLayout(link_row)
        answer = Card(
            self.tr("Auditee's part"),
            self.tr("Acknowledgement and corrective actions are the auditee's words, not the auditor's."),
            edge="muted",
        )
        self._actions = QVBoxLayout()
        self._actions.setSpacing(6)
        self.add_action_button = QPushButton(self.tr("Add corrective action"))
        self.add_action_button.clicked.connect(self._add_action)
        add_row = QHBoxLayout()
        add_row.addWidget(self.add_action_button)
        add_row.addStretch(1)
        answer.add(self.auditee, text_label(self.tr("Corrective actions"), "strong"))
        answer.column.addLayout(self._actions)
        answer.column.addLayout(add_row)
        self._page.add(about, self.statement_card, proof, answer)
        self._page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._page, 1)

    # -- showing ------------------------------------------------------------------------------------

    def show_finding(self, audit_id: str, finding_id: str) -> None:
        """Shows another finding, or none."""
        if finding_id != self.finding_id:
            self.flush()
            self.reason_bar.hide()
            self._page.verticalScrollBar().setValue(0)
        self.audit_id, self.finding_id = audit_id, finding_id
        self.strip.show_target(audit_id, "finding", finding_id)
        if finding_id:
            self.reload()
        else:
            self._latest.drop()
            self._show(None, [])

    def reload(self) -> None:
        """Reads the finding again; what is being typed stays."""
        finding_id = self.finding_id
        if finding_id:
            self._latest.ask(
                lambda ledger: (finding_detail(ledger, finding_id), remarks_on(ledger, finding_id)),
                lambda answer: self._show(*answer),
            )

    def reload_choices(self) -> None:
        """Reads the sites, clients and people that a finding can name."""

        def show(answer: tuple[Pairs, Pairs, Pairs]) -> None:
            for name, pairs in zip(("site_id", "client_id", "auditor_id"), answer, strict=True):
                self.place_form.offer(name, pairs)

        self._choices.ask(
            lambda ledger: (names_of(ledger, "site"), names_of(ledger, "client"), names_of(ledger, "person")),
            show,
        )

    def _show(self, row: Row | None, remarks: list[Remark]) -> None:
        self._row = row
        gone = row is not None and bool(row["withdrawn"])
        self._page.setEnabled(row is not None and not gone)
        for button in (self.issue_button, self.withdraw_button, self.history_button):
            button.setEnabled(row is not None and not self._writing)
        self.restore_button.setVisible(gone)
        self.withdraw_button.setVisible(not gone)
        for form in self._forms:
            form.show_record(row, row["seen"] if row else None)
        self.clauses.show_clauses(row["clauses"] if row else ())
        self._show_actions(row["actions"] if row else [])
        if row is None:
            self.number.clear()
            self.state.clear()
            return
        kind = FindingKind(row["finding_kind"])
        issued = bool(row["number"])
        self.number.setText(str(row["shown_number"] or ""))
        state = words(FindingStatus(row["status"]).label)
        if gone:
            state = self.tr("Withdrawn: {}").format(row["withdrawn"])
        raised = self.tr("raised from {}").format(row["item"]) if row["item"] else ""
        blocking = sum(remark.blocking for remark in remarks)
        if blocking and not issued and not gone:
            told = self.tr("1 thing blocks issuing") if blocking == 1 else self.tr("{} things block issuing")
            raised = " · ".join(part for part in (raised, told.format(blocking)) if part)
        self.state.setText(f"{state} · {raised}" if raised else state)
        self.issue_button.setVisible(not issued and not gone)
        self._limit_kinds(kind, issued)
        self._name_parts(kind)
        self._show_remarks(remarks)
        self._focus_wanted_field()

    def _limit_kinds(self, kind: FindingKind, issued: bool) -> None:
        """An issued number names its series: a nonconformity cannot become an opportunity under it."""
        allowed = [other for other in FindingKind if not issued or other.prefix == kind.prefix]
        self.head_form.offer("finding_kind", [(other.value, words(other.label)) for other in allowed])

    def _name_parts(self, kind: FindingKind) -> None:
        boxes = self.statement.boxes
        self.statement_card.title.setText(
            self.tr("Nonconformity statement") if kind.is_nonconformity else words(kind.label)
        )
        if kind.is_nonconformity:
            boxes["failure"].rename(self.tr("3  Nature of the failure"), self.tr("What exactly is not met"))
        elif kind is FindingKind.OPPORTUNITY:
            boxes["failure"].rename(
                self.tr("3  Weakness seen"), self.tr("What could become a problem, or work better")
            )
        else:
            boxes["failure"].rename(
                self.tr("3  What is worth keeping"), self.tr("What others could learn from")
            )
        boxes["requirement"].rename(
            self.tr("1  Requirement") if kind.is_nonconformity else self.tr("1  Reference (if any)")
        )
        self.grade.setVisible(kind.is_nonconformity)

    def _show_remarks(self, remarks: list[Remark]) -> None:
        boxes = {name: box for form in self._forms for name, box in form.boxes.items()}
        by_field: dict[str, list[Remark]] = {}
        for remark in remarks:
            by_field.setdefault(remark.field, []).append(remark)
        for name, box in boxes.items():
            mine = by_field.get(name, [])
            role = "danger" if any(remark.blocking for remark in mine) else "warning"
            box.say("\n".join(self._remark_words(remark) for remark in mine), role)
        mine = by_field.get("clauses", [])
        self.clause_remark.setText("\n".join(self._remark_words(remark) for remark in mine))
        self.clause_remark.setVisible(bool(mine))

    def _remark_words(self, remark: Remark) -> str:
        mark = "◆" if remark.blocking else "▲"
        kind = self.tr("Blocks issuing:") if remark.blocking else self.tr("Advice:")
        return f"{mark} {kind} {words(remark.text)}"

    def _show_actions(self, actions: list[Row]) -> None:
        clear(self._actions)
        for action in actions:
            told = " ".join(
                (action["action"] or action["correction"] or self.tr("(not described yet)")).split()
            )
            facts = [action["owner"] or self.tr("no owner")]
            facts.append(
                self.tr("due {}").format(action["due_on"]) if action["due_on"] else self.tr("no due date")
            )
            facts.append(words(ActionStatus(action["status"] or "open").label))
            button = QPushButton()
            button.setProperty("role", "card")
            short = told if len(told) <= 90 else f"{told[:88]}…"
            button.setText(f"{action['number']}  {short}\n{' · '.join(facts)}".replace("&", "&&"))
            button.setAccessibleName(
                self.tr("Corrective action {}: {}. Go to it.").format(
                    action["number"], f"{told}, {', '.join(facts)}"
                )
            )
            button.clicked.connect(lambda *_, record_id=action["id"]: self.go_to.emit("actions", record_id))
            self._actions.addWidget(button)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"site", "client", "person"}:
            self.reload_choices()
        if kinds & {"finding", "finding_clause", "evidence_link", "action", "working_paper"}:
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

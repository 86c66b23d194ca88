"""Corrective actions of all findings: what the auditee does, and apart from it how it was verified."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import asks_for_action, in_conflict, is_contested, kind_shape, shown
from iso20k_audit.model.vocabulary import ActionStatus, Effectiveness
from iso20k_audit.services import audits, findings
from iso20k_audit.services.browsing import list_actions, list_findings
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.pages.page import Page, focus_filter
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, ScrollColumn, clear, flowing, text_label
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
Answer = tuple[list[Row], dict[str, dict[str, list[str]]], list[Row]]
AUDITEES_TEXTS = ("correction", "root_cause", "action")


def is_overdue(row: Row) -> bool:
    """Due before today and neither implemented nor verified."""
    waiting = row["status"] in (ActionStatus.OPEN.value, ActionStatus.IN_PROGRESS.value, None)
    return waiting and bool(row["due_on"]) and row["due_on"] < date.today().isoformat()  # noqa: DTZ011  (local day)


class ActionsPage(Page):
    """The list above, the action in hand below."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self._rows: list[Row] = []
        self._seen: dict[str, dict[str, list[str]]] = {}
        self._wanted = ""
        self._new = ""
        self._quiet = False
        self._pause = Pause(self)
        self.messages = MessageArea()
        columns = self._columns()
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Corrective actions"), columns)
        self.table.setMinimumHeight(120)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.auditee = RecordForm(
            session,
            "action",
            (*AUDITEES_TEXTS, ("owner", "due_on"), ("status", "done_on")),
            save=findings.save_action,
            required=("status",),
        )
        self.verification = RecordForm(
            session,
            "action",
            (("verified_by", "verified_on"), "verification_note", "effectiveness"),
            save=findings.save_action,
            required=("effectiveness",),
            lines={"verification_note": 3},
        )
        self.strip = EvidenceStrip(session, jobs)
        self._build_filter()
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Number"), lambda row: row["number"] or "", 84),
            Column(
                self.tr("Finding"),
                lambda row: row["finding_number"] or "",
                120,
                icon=lambda row: theme.shape_icon(kind_shape(row), 14),
            ),
            Column(
                self.tr("Corrective action"),
                lambda row: shown(row, "action") or row["correction"] or self.tr("(not described yet)"),
            ),
            Column(self.tr("Owner"), lambda row: shown(row, "owner"), 130),
            Column(
                self.tr("Due"),
                lambda row: (
                    in_conflict()
                    if is_contested(row, "due_on")
                    else self.tr("{} overdue").format(formats.day(row["due_on"]))
                    if is_overdue(row)
                    else formats.day(row["due_on"])
                ),
                150,
                lambda row: "danger" if is_overdue(row) else "",
            ),
            Column(
                self.tr("Status"),
                lambda row: (
                    in_conflict()
                    if is_contested(row, "status")
                    else words(ActionStatus(row["status"] or "open").label)
                ),
                110,
            ),
            Column(
                self.tr("Effectiveness"),
                lambda row: (
                    in_conflict()
                    if is_contested(row, "effectiveness")
                    else words(Effectiveness(row["effectiveness"] or "not_yet_verified").label)
                ),
                140,
                lambda row: (
                    "danger"
                    if row["effectiveness"] == Effectiveness.NOT_EFFECTIVE.value
                    else ("" if row["effectiveness"] == Effectiveness.EFFECTIVE.value else "muted")
                ),
            ),
        )

    def _build_filter(self) -> None:
        self.filter = FilterLine(
            self.tr("Filter by word, owner or number"), self.tr("Filter the corrective actions by words")
        )
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.state_filter = Choice()
        self.state_filter.setAccessibleName(self.tr("Filter the corrective actions by state"))
        self.state_filter.offer(
            [
                (None, self.tr("All")),
                ("waiting", self.tr("Not implemented yet")),
                ("overdue", self.tr("Overdue")),
                ("verify", self.tr("To be verified")),
            ]
        )
        self.state_filter.setMaximumWidth(200)
        self.state_filter.chosen.connect(lambda _value: self._filter())
        self._count = text_label("", "muted")

    def _lay_out(self) -> None:
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(16, 12, 16, 8)
        upper.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.state_filter)
        bar.addWidget(self._count)
        upper.addLayout(bar)
        upper.addWidget(self.table, 1)
        bottom = QWidget()
        lower = QVBoxLayout(bottom)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        lower.addLayout(self._head())
        lower.addWidget(self._forms(), 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(bottom)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([210, 440])
        self._bottom = bottom
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("No corrective actions yet"), "heading"))
        column.addWidget(
            text_label(
                self.tr("A corrective action answers a finding: open the finding and add one there."),
                "muted",
                wrap=True,
            )
        )
        button = QPushButton(self.tr("Go to the findings"))
        button.setProperty("role", "primary")
        button.clicked.connect(lambda: self.go_to.emit("findings", ""))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.splitter)
        self._empty = empty
        self._waiting = QWidget()
        self._waiting_row = FlowLayout(self._waiting, gap=6)
        self._waiting_row.setContentsMargins(16, 12, 16, 0)
        self._waiting.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.messages)
        outer.addWidget(self._waiting)
        outer.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        self.heading = text_label("", "heading")
        self.about = QPushButton()
        self.about.setProperty("role", "quiet")
        self.about.setStyleSheet("text-align: left;")
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.about.clicked.connect(self._go_to_finding)
        self.remove_button = QPushButton(self.tr("Withdraw"))
        self.remove_button.setAccessibleName(self.tr("Withdraw the corrective action"))
        self.remove_button.clicked.connect(self._withdraw)
        self.history_button = QPushButton(self.tr("History…"))
        self.history_button.setAccessibleName(self.tr("History of the corrective action"))
        self.history_button.clicked.connect(self._show_history)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.about, 1)
        head.addWidget(self.history_button)
        head.addWidget(self.remove_button)
        return head

    def _forms(self) -> QWidget:
        auditee = Card(
            self.tr("Auditee's part"),
            self.tr("What was put right, why it happened, what prevents it."),
            edge="muted",
        )
        auditee.add(self.auditee)
        verification = Card(
            self.tr("Verification by the audit team"),
            self.tr("Say who verified, when and on what evidence; then give the verdict."),
            edge="accent",
        )
        self.sign_button = QPushButton(self.tr("Verified by me today"))
        self.sign_button.setToolTip(self.tr("Fills in your name and today's date"))
        self.sign_button.clicked.connect(self._sign)
        self.link_button = QPushButton(self.tr("Link evidence that is there…"))
        self.link_button.clicked.connect(self._link)
        verification.add(self.verification, flowing(self.sign_button, self.link_button), self.strip)
        page = ScrollColumn()
        page.column.setContentsMargins(16, 4, 16, 16)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(auditee, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(verification, 1, Qt.AlignmentFlag.AlignTop)
        page.column.addLayout(row)
        page.column.addStretch(1)
        self._page = page
        self.strip.accept_drops_on(page.widget(), self.tr("Attach to this action"))
        FileDrops(self.table, self._on_dropped, self._drop_words)
        return page

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the list."""
        audit_id = self.audit_id

        def read(ledger: Ledger) -> Answer:
            rows = list_actions(ledger, audit_id)
            answered = {row["finding_id"] for row in rows}
            waiting = [
                row
                for row in list_findings(ledger, audit_id)
                if asks_for_action(row) and row["id"] not in answered
            ]
            return rows, {row["id"]: ledger.seen(row["id"]) for row in rows}, waiting

        if audit_id:
            self.latest.ask(read, self._show)

    def _show(self, answer: Answer) -> None:
        self._rows, self._seen, waiting = answer
        self.messages.forget_withdrawn({row["id"] for row in self._rows})
        self._show_waiting(waiting)
        self._stack.setCurrentWidget(self.splitter if self._rows else self._empty)
        self._filter()

    def _show_waiting(self, waiting: list[Row]) -> None:
        """Nonconformities that nobody has answered yet, as buttons that start an action."""
        clear(self._waiting_row)
        self._waiting.setVisible(bool(waiting))
        if waiting:
            self._waiting_row.addWidget(text_label(self.tr("Without a corrective action:"), "muted"))
        for finding in waiting:
            button = QPushButton(
                theme.shape_icon(kind_shape(finding), 14),
                self.tr("Add for {}").format(finding["shown_number"]),
            )
            button.setToolTip(finding["title"] or "")
            button.setAccessibleName(
                self.tr("Add a corrective action for {} {}").format(
                    finding["shown_number"], finding["title"] or ""
                )
            )
            button.clicked.connect(lambda *_, finding_id=finding["id"]: self.add_for(finding_id))
            self._waiting_row.addWidget(button)
            button.show()
            if finding["id"] == self._wanted:
                self._wanted = ""
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_for(self, finding_id: str) -> None:
        """Starts a corrective action for a finding."""
        self.flush()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that was pressed goes away

        def added(action_id: str) -> None:
            self.show_action(action_id)

        def job(ledger: Ledger) -> str:
            return findings.add_action(ledger, finding_id)

        self.session.write(job, then=added)

    def _fits(self, row: Row) -> bool:
        state = self.state_filter.value
        if state == "waiting" and row["status"] not in ("open", "in_progress", None):
            return False
        if state == "overdue" and not is_overdue(row):
            return False
        if state == "verify" and row["status"] != ActionStatus.IMPLEMENTED.value:
            return False
        parts = (
            row["number"],
            row["finding_number"],
            row["finding_title"],
            row["action"],
            row["correction"],
            row["owner"],
        )
        text = " ".join(part or "" for part in parts).casefold()
        return all(word in text for word in self.filter.text().casefold().split())

    def _filter(self) -> None:
        of_finding = [row["id"] for row in self._rows if row["finding_id"] == self._wanted]
        self._wanted = of_finding[0] if of_finding else self._wanted
        wanted = self._wanted or self.current_id
        if self._wanted and any(row["id"] == self._wanted for row in self._rows):
            self._wanted = ""
            self.state_filter.choose(None)
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        shown = [row for row in self._rows if self._fits(row)]
        overdue = sum(is_overdue(row) for row in self._rows)
        told = self.tr("{} of {}").format(len(shown), len(self._rows))
        late = self.tr("overdue {}").format(overdue)
        self._count.setText(f"{told} · {late}" if overdue else told)
        self._quiet = True
        self.model.show_rows(shown)
        place = self.model.place_of(wanted)
        place = 0 if place < 0 and shown else place
        if place >= 0 and self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
            self.table.scrollTo(self.model.index(place, 0))
        self._quiet = False
        self._on_current()
        self._focus_new()

    def _focus_new(self) -> None:
        """An action that says nothing yet was just added: the cursor goes to its first field."""
        row = self._current
        if row is None or row["id"] != self._new:
            return
        self._new = ""
        if not any(row[name] for name in AUDITEES_TEXTS):
            self.auditee.show_field(AUDITEES_TEXTS[0])

    @property
    def _current(self) -> Row | None:
        place = self.table.currentIndex().row()
        return self.model.records[place] if 0 <= place < len(self.model.records) else None

    @property
    def current_id(self) -> str:
        """Id of the action in hand, or empty."""
        row = self._current
        return str(row["id"]) if row else ""

    def _on_current(self) -> None:
        if self._quiet:
            return
        row = self._current
        seen = self._seen.get(row["id"]) if row else None
        self.auditee.show_record(row, seen)
        self.verification.show_record(row, seen)
        self._bottom.setVisible(row is not None)
        if row is None:
            return
        if self.strip.property("record") != row["id"]:
            self.strip.setProperty("record", row["id"])
            self._page.verticalScrollBar().setValue(0)
            self.strip.show_target(self.audit_id, "action", row["id"])
        self.heading.setText(str(row["number"] or ""))
        finding = f"{row['finding_number']} {row['finding_title'] or ''}".strip()
        self.about.setText(self.tr("answers {}").format(finding).replace("&", "&&"))
        self.about.setToolTip(finding)
        self.about.setAccessibleName(self.tr("Go to finding {}").format(finding))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"action", "finding"}:
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.auditee.flush()
        self.verification.flush()

    def show_action(self, action_id: str) -> None:
        """Puts the cursor on an action; the id of a finding leads to its first action, or to starting one."""
        self._wanted = self._new = action_id
        self.reload()

    def show_record(self, record_id: str) -> None:
        """Shows an action."""
        if record_id:
            self.show_action(record_id)

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on."""
        return ("action", self.current_id) if self.current_id else None

    def start_filter(self) -> None:
        """Puts the cursor into the filter."""
        focus_filter(self.filter)

    def evidence_target(self) -> tuple[str, str, str] | None:
        """What evidence goes to now, with its name for people."""
        row = self._current
        return ("action", row["id"], self.tr("action {}").format(row["number"])) if row else None

    def _row_at(self, at: QPoint) -> Row | None:
        index = self.table.indexAt(at)
        return self.model.records[index.row()] if index.isValid() else None

    def _drop_words(self, at: QPoint) -> str:
        row = self._row_at(at)
        return self.tr("Attach to {}").format(row["number"]) if row else ""

    def _on_dropped(self, data: QMimeData, at: QPoint) -> None:
        """Attaches to the action under the pointer; the one in hand stays in hand."""
        row, paths = self._row_at(at), local_files(data)
        if row is not None and paths:
            self.strip.attach(paths, "action", row["id"])

    def paste_evidence(self) -> None:
        """Attaches what is on the clipboard to the action in hand."""
        if self.current_id:
            self.strip.paste()

    # -- acting -------------------------------------------------------------------------------------

    def _sign(self) -> None:
        self.flush()
        action_id = self.current_id
        fields = {"verified_by": self.session.person_name, "verified_on": date.today().isoformat()}  # noqa: DTZ011
        self.session.write(lambda ledger: findings.save_action(ledger, action_id, fields))

    def _link(self) -> None:
        LinkEvidenceDialog(self.session, self.audit_id, "action", self.current_id, self).show()

    def _withdraw(self) -> None:
        action_id, number = self.current_id, self.heading.text()
        if not action_id or not self._pause.passed():
            return
        self.flush()
        following = neighbour(self.model.records, action_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def withdrawn(_result: object) -> None:
            self._wanted = following
            text = self.tr("{} was withdrawn.").format(number)
            self.messages.say_withdrawn(action_id, text, lambda: self._restore(action_id))

        self.session.write(lambda ledger: audits.withdraw(ledger, "action", action_id), then=withdrawn)

    def _restore(self, action_id: str) -> None:
        def back(_result: object) -> None:
            self._wanted = action_id

        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.write(lambda ledger: audits.restore(ledger, "action", action_id), then=back)

    def _show_history(self) -> None:
        self.flush()
        title = self.tr("History of {}").format(self.heading.text())
        HistoryDialog(self.session, self.audit_id, self.current_id, title, self).show()

    def _go_to_finding(self) -> None:
        row = self._current
        if row is not None:
            self.go_to.emit("findings", row["finding_id"])

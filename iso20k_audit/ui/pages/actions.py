"""Corrective actions of all findings: the list above, the action in hand below, or several at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import asks_for_action, kind_shape
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services import action_life, audits, findings
from iso20k_audit.services.action_detail import ActionDetail, action_detail
from iso20k_audit.services.browsing import list_actions, list_findings
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.actions.columns import columns, filters, fits, is_overdue
from iso20k_audit.ui.actions.forms import AUDITEES_TEXTS, DETAIL_KINDS, ActionForms
from iso20k_audit.ui.actions.mass import MassMoves
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pages.page import Page, focus_filter
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import clear, flowing, text_label
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import RowsModel, make_table

Row = dict[str, Any]
Answer = tuple[list[Row], dict[str, dict[str, list[str]]], list[Row]]


class ActionsPage(Page):
    """The list, and what is done with what is chosen in it."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._rows: list[Row] = []
        self._seen: dict[str, dict[str, list[str]]] = {}
        self._wanted = ""
        self._new = ""
        self._quiet = False
        self._pause = Pause(self)
        self._mass_latest = Latest(session, self)
        self.messages = MessageArea()
        shown = columns()
        self.model = RowsModel(shown, self)
        self.table = make_table(self.model, self.tr("Corrective actions"), shown)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(120)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.forms = ActionForms(session, jobs)
        self.auditee, self.verification = self.forms.auditee, self.forms.verification
        self.strip = self.forms.strip
        self.mass = MassMoves()
        self.mass.move_wanted.connect(self._move_chosen)
        FileDrops(self.table, self._on_dropped, self._drop_words)
        self._build_filter()
        self._lay_out()

    def _build_filter(self) -> None:
        self.filter = FilterLine(
            self.tr("Filter by word, owner or number"), self.tr("Filter the corrective actions by words")
        )
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.state_filter = Choice()
        self.state_filter.setAccessibleName(self.tr("Filter the corrective actions by state"))
        self.state_filter.offer(filters())
        self.state_filter.setMaximumWidth(240)
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
        bar.addWidget(self._workbook_buttons())
        upper.addLayout(bar)
        upper.addWidget(self.table, 1)
        bottom = QWidget()
        lower = QVBoxLayout(bottom)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        self._head_line = QWidget()
        self._head_line.setLayout(self._head())
        lower.addWidget(self._head_line)
        self._below = QStackedWidget()
        self._below.addWidget(self.forms)
        self._below.addWidget(self.mass)
        lower.addWidget(self._below, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(bottom)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([190, 460])
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
        row.addWidget(self._workbook_buttons())
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

    def _workbook_buttons(self) -> QWidget:
        """Out to owners who have only Excel, and back."""
        send = QPushButton(self.tr("Action workbooks…"))
        send.setToolTip(self.tr("Excel workbooks in which owners answer findings and report on actions"))
        send.clicked.connect(lambda: self.go_to.emit("action_workbooks", "send"))
        take = QPushButton(self.tr("Take in answers…"))
        take.setToolTip(self.tr("Look into workbooks that came back; they can also be dropped here"))
        take.clicked.connect(lambda: self.go_to.emit("action_workbooks", "take"))
        follow = QPushButton(self.tr("Follow-up audit…"))
        follow.setToolTip(self.tr("A new audit of the open findings of this one (Ctrl+Shift+U)"))
        follow.clicked.connect(lambda: self.go_to.emit("follow_up", f"audit:{self.audit_id}"))
        return flowing(send, take, follow)

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
        state, typed = self.state_filter.value, self.filter.text()
        shown = [row for row in self._rows if fits(row, state, typed)]
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
        self.forms.show_row(row, self._seen.get(row["id"]) if row else None)
        self._bottom.setVisible(row is not None)
        self._on_chosen()
        if row is None:
            return
        self.heading.setText(str(row["number"] or ""))
        finding = f"{row['finding_number']} {row['finding_title'] or ''}".strip()
        self.about.setText(self.tr("answers {}").format(finding).replace("&", "&&"))
        self.about.setToolTip(finding)
        self.about.setAccessibleName(self.tr("Go to finding {}").format(finding))

    @property
    def chosen_ids(self) -> list[str]:
        """Ids of the actions that are chosen in the list."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [str(self.model.records[place]["id"]) for place in places if place < len(self.model.records)]

    def _on_chosen(self) -> None:
        """Several chosen: what can be done with all of them stands in the place of the forms."""
        if self._quiet:
            return
        chosen = self.chosen_ids
        several = len(chosen) > 1
        self._head_line.setVisible(not several)
        if not several:
            self._below.setCurrentWidget(self.forms)
            self._mass_latest.drop()
            return
        self.flush()
        person = self.session.person_id
        self._mass_latest.ask(
            lambda ledger: [action_detail(ledger, action_id, person) for action_id in chosen], self._show_mass
        )

    def _show_mass(self, details: list[ActionDetail]) -> None:
        self.mass.show_details(details)
        self._below.setCurrentWidget(self.mass)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"action", "finding"}:
            self.reload()
        elif kinds & DETAIL_KINDS and len(self.chosen_ids) > 1:
            self._on_chosen()
        self.forms.refresh(kinds)

    def flush(self) -> None:
        """Records what is being typed."""
        self.forms.flush()

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

    def move_on(self) -> None:
        """The usual next step of the action in hand."""
        if self.current_id and self._below.currentWidget() is self.forms:
            self.forms.move_on()

    def move_back(self) -> None:
        """Returns or reopens the action in hand."""
        if self.current_id and self._below.currentWidget() is self.forms:
            self.forms.move_back()

    def ask_extension(self) -> None:
        """Offers to ask for more time for the action in hand."""
        if self.current_id and self._below.currentWidget() is self.forms:
            self.forms.ask_extension()

    def _move_chosen(self, to: ActionStatus, comment: str) -> None:
        chosen = self.chosen_ids
        self.flush()

        def moved(_result: object) -> None:
            self.mass.comment.clear()
            self.messages.say(self.tr("Moved: {} actions.").format(len(chosen)))

        def failed(error: Exception) -> bool:
            self.mass.say(str(error))
            return True

        self.session.write(
            lambda ledger: action_life.move_several(ledger, chosen, to, comment), then=moved, failed=failed
        )

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

"""Earlier findings in the audit that follows them up: the list, and the one in hand with its outcome."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import FindingKind, FollowUpOutcome
from iso20k_audit.services.follow_up_outcomes import Item, carry_over, items, proposed, set_outcome
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, flowing, set_role, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import GrowingText, MomentEdit
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]

SHOWN_KINDS = frozenset(
    {
        *(
            "follow_up_item",
            "finding",
            "action",
            "action_step",
            "working_paper",
            "conclusion",
            "question_set",
        ),
        *("evidence", "evidence_link", "audit", "participant", "site", "client"),
    }
)

SHAPES = {
    FollowUpOutcome.EFFECTIVE: "conforms",
    FollowUpOutcome.PARTLY: "minor",
    FollowUpOutcome.STILL_OPEN: "major",
    FollowUpOutcome.NOT_CHECKED: "not_sampled",
}


class EarlierFindings(QWidget):
    """Of the follow-up audit in hand.

    Signals:
        go_to(page, record id): the user follows a link within this audit.
        counted(left, all): how many have no outcome yet.
    """

    go_to = Signal(str, str)
    counted = Signal(int, int)

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self._session = session
        self.audit_id = ""
        self._items: list[Item] = []
        self._item: Item | None = None
        self._typed: dict[str, tuple[str, str, str | None]] = {}
        self._wanted = ""
        self._latest = Latest(session, self)
        columns = self._columns()
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Earlier findings followed up"), columns)
        self.table.setMinimumHeight(110)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.left = text_label("", "strong")
        self.heading = text_label("", "heading", wrap=True)
        self.facts = text_label("", "muted", wrap=True)
        self.failure = text_label("", wrap=True)
        self._actions = QVBoxLayout()
        self._actions.setSpacing(6)
        self.answer_button = QPushButton()
        self.answer_button.clicked.connect(self._go_to_question)
        self.strip = EvidenceStrip(session, jobs)
        self.note = GrowingText(3, 8)
        self.note.setAccessibleName(self.tr("On what the outcome rests"))
        self.note.setPlaceholderText(
            self.tr("What was looked at and what it showed; or why it was not checked")
        )
        self.by = QLineEdit()
        self.by.setAccessibleName(self.tr("Checked by"))
        self.on = MomentEdit(with_time=False)
        self.on.setAccessibleName(self.tr("Checked on"))
        self.buttons: dict[FollowUpOutcome, QPushButton] = {}
        for outcome in FollowUpOutcome:
            button = QPushButton(theme.shape_icon(SHAPES[outcome]), words(outcome.label))
            button.setCheckable(True)
            button.clicked.connect(lambda *_, outcome=outcome: self.record(outcome))
            self.buttons[outcome] = button
        self.clear_button = QPushButton(self.tr("Take the outcome away"))
        self.clear_button.clicked.connect(lambda: self.record(None))
        self.repeat_button = QPushButton(self.tr("Raise a repeat finding"))
        self.repeat_button.setToolTip(
            self.tr("A new finding of this audit that says it repeats the earlier one")
        )
        self.repeat_button.clicked.connect(self.raise_repeat)
        self.move_button = QPushButton(self.tr("Carry over to the earlier audit"))
        self.move_button.clicked.connect(self._carry_over)
        self.not_moved = text_label("", "warning", wrap=True)
        self.suggestion = text_label("", "muted", wrap=True)
        self.hint = text_label("", "muted", wrap=True)
        self._lay_out()
        session.recorded.connect(self._on_recorded)
        self._show_item(None)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Finding"),
                lambda row: row["number"],
                140,
                icon=lambda row: theme.shape_icon(row["kind"], 14),
            ),
            Column(self.tr("Title"), lambda row: row["title"]),
            Column(self.tr("Audit"), lambda row: row["audit"], 110),
            Column(self.tr("Answer"), lambda row: row["answer"], 160),
            Column(
                self.tr("Outcome"),
                lambda row: row["outcome"] or self.tr("To be checked"),
                190,
                lambda row: "" if row["outcome"] else "warning",
            ),
            Column(self.tr("Stands now"), lambda row: row["state"], 150, lambda _row: "muted"),
        )

    def _lay_out(self) -> None:
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(16, 10, 16, 8)
        upper.setSpacing(8)
        upper.addWidget(self.left)
        upper.addWidget(self.table, 1)
        earlier = Card(self.tr("The earlier finding"), edge="muted")
        earlier.add(
            self.heading, self.facts, self.failure, text_label(self.tr("Corrective actions"), "strong")
        )
        earlier.column.addLayout(self._actions)
        outcome = Card(
            self.tr("Outcome of the follow-up"),
            self.tr(
                "Effective verifies actions that are reported as implemented; partly and still open reopen what was "
                "verified or waits for its check."
            ),
            edge="accent",
        )
        line = QHBoxLayout()
        line.setSpacing(12)
        for label, widget, share in (
            (self.tr("Checked by"), self.by, 2),
            (self.tr("Checked on"), self.on, 1),
        ):
            box = QVBoxLayout()
            box.setSpacing(3)
            box.addWidget(text_label(label, "muted"))
            box.addWidget(widget)
            line.addLayout(box, share)
        outcome.add(
            flowing(self.answer_button),
            self.strip,
            text_label(self.tr("On what it rests"), "muted"),
            self.note,
        )
        outcome.column.addLayout(line)
        outcome.add(
            self.suggestion,
            flowing(*self.buttons.values()),
            flowing(self.clear_button, self.repeat_button),
            self.hint,
            self.not_moved,
            flowing(self.move_button),
        )
        page = ScrollColumn()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(earlier, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(outcome, 1, Qt.AlignmentFlag.AlignTop)
        page.column.addLayout(row)
        page.column.addStretch(1)
        self._page = page
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(page)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([190, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows the earlier findings of another audit."""
        if audit_id != self.audit_id:
            self._typed.clear()
            self._items, self._item = [], None
        self.audit_id = audit_id
        self.reload()

    def reload(self) -> None:
        """Reads the entries; what is being typed stays."""
        audit_id = self.audit_id
        if audit_id:
            self._latest.ask(lambda ledger: items(ledger, audit_id), self._show)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN_KINDS:
            self.reload()

    def _show(self, found: list[Item]) -> None:
        self._items = found
        left = sum(not one.is_checked for one in found)
        self.left.setText(
            self.tr("Earlier findings: {}, still to be checked: {}").format(len(found), left)
            if left
            else self.tr("Earlier findings: {}, all have an outcome").format(len(found))
        )
        self.counted.emit(left, len(found))
        current = self._wanted or (self._item.finding_id if self._item else "")
        self.model.show_rows([self._line(one) for one in found])
        place = next((n for n, one in enumerate(found) if one.finding_id == current), 0 if found else -1)
        self._wanted = ""
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._on_current()

    def _line(self, one: Item) -> Row:
        return {
            "id": one.id,
            "number": one.number or self.tr("of another workspace"),
            "title": one.title,
            "audit": one.audit_number,
            "kind": one.kind.value if one.kind else "",
            "answer": words(one.answer.label) if one.answer else "",
            "outcome": words(one.outcome.label) if one.outcome else "",
            "state": one.state,
            "conflicts": None,
        }

    def show_finding(self, finding_id: str) -> None:
        """Puts the cursor on an earlier finding, now or once it is read."""
        self._wanted = finding_id
        if any(finding_id in (one.finding_id, one.id) for one in self._items):
            self._wanted = next(
                one.finding_id for one in self._items if finding_id in (one.finding_id, one.id)
            )
            self._show(self._items)

    def _on_current(self) -> None:
        row = self.table.currentIndex().row()
        self._show_item(self._items[row] if 0 <= row < len(self._items) else None)

    def _show_item(self, one: Item | None) -> None:
        before = self._item
        same = one is not None and before is not None and one.finding_id == before.finding_id
        if before is not None and not same:
            self._keep_typed(before)
        self._item = one
        self._page.setEnabled(one is not None)
        if one is None:
            return
        if not same:
            note, by, on = self._typed.get(one.finding_id) or (
                one.note,
                one.checked_by or self._session.person_name,
                one.checked_on or date.today().isoformat(),  # noqa: DTZ011  (the local day)
            )
            self.note.setPlainText(note)
            self.by.setText(by)
            self.on.choose(on)
            self._tell("")
            self._page.verticalScrollBar().setValue(0)
        elif before is not None and self._stood(before):
            self.note.setPlainText(one.note)
            self.by.setText(one.checked_by or self.by.text())
        self._show_earlier(one)
        self._show_outcome(one)

    def _stood(self, before: Item) -> bool:
        """Whether nothing was typed over what is recorded."""
        return self.note.toPlainText().strip() == before.note.strip()

    def _show_earlier(self, one: Item) -> None:
        self.heading.setText(f"{one.number}  {one.title}".strip())
        kind = words(one.kind.label) if one.kind else ""
        facts = (kind, one.audit_number, self.tr("stands now: {}").format(one.state))
        self.facts.setText(" · ".join(part for part in facts if part))
        self.failure.setText(one.failure)
        self.failure.setVisible(bool(one.failure))
        clear(self._actions)
        for action in one.actions:
            told = [f"{action.number} · {words(action.status.label)}"]
            told += [action.owner] if action.owner else []
            label = text_label(" · ".join(told), "strong", wrap=True)
            self._actions.addWidget(label)
            for text in (action.text, action.cause and self.tr("Cause: {}").format(action.cause)):
                if text:
                    self._actions.addWidget(text_label(text, wrap=True))
        if not one.actions:
            self._actions.addWidget(text_label(self.tr("None was recorded."), "muted"))

    def _show_outcome(self, one: Item) -> None:
        answer = words(one.answer.label) if one.answer else self.tr("not answered yet")
        self.answer_button.setText(self.tr("Question {}: {}").format(one.question_item, answer))
        self.answer_button.setVisible(bool(one.question_id))
        self.strip.setVisible(bool(one.question_id))
        if one.question_id:
            self.strip.show_target(self.audit_id, "question", one.question_id)
        speaks = proposed(one.answer)
        self.suggestion.setVisible(speaks is not None and one.outcome is None)
        if speaks is not None:
            self.suggestion.setText(
                self.tr("The answer to the question speaks for: {}").format(words(speaks.label))
            )
        for outcome, button in self.buttons.items():
            button.setChecked(outcome is one.outcome)
        self.clear_button.setVisible(one.outcome is not None)
        self.repeat_button.setVisible(one.kind is not None)
        self.not_moved.setVisible(bool(one.to_move))
        self.not_moved.setText(
            "\n".join(
                self.tr("{} does not stand so yet: {}").format(number, why) for number, why in one.to_move
            )
        )
        self.move_button.setVisible(bool(one.to_move))

    def _tell(self, text: str, role: str = "muted") -> None:
        set_role(self.hint, role)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    # -- recording ----------------------------------------------------------------------------------

    def _keep_typed(self, one: Item) -> None:
        """What is typed and not recorded stays with its finding."""
        if self._stood(one):
            self._typed.pop(one.finding_id, None)
        else:
            self._typed[one.finding_id] = (self.note.toPlainText(), self.by.text(), self.on.value)

    def record(self, outcome: FollowUpOutcome | None) -> None:
        """Records the outcome of the finding in hand with note, name and day; None takes it away."""
        one = self._item
        if one is None:
            return
        audit_id, finding_id = self.audit_id, one.finding_id
        note, by, on = self.note.toPlainText(), self.by.text(), self.on.value
        day = date.fromisoformat(on) if on else None

        def job(ledger: Ledger) -> list[tuple[str, str]]:
            return set_outcome(ledger, audit_id, finding_id, outcome, note=note, by=by, on=day)

        def done(_left: object) -> None:
            self._typed.pop(finding_id, None)
            self._tell(self.tr("Recorded {}").format(formats.clock(self._session.saved_at, seconds=True)))

        def failed(error: Exception) -> bool:
            self._show_outcome(one)
            self._tell(str(error), "danger")
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.isVisible()

        self._session.write(job, then=done, failed=failed)

    def _carry_over(self) -> None:
        one = self._item
        if one is None:
            return
        audit_id, finding_id = self.audit_id, one.finding_id

        def done(left: list[tuple[str, str]]) -> None:
            self._tell(self.tr("Nothing could be moved yet.") if left else self.tr("Carried over."))
            self.reload()

        self._session.write(lambda ledger: carry_over(ledger, audit_id, finding_id), then=done)

    def raise_repeat(self) -> None:
        """Raises a finding of this audit that repeats the earlier one, and goes to it."""
        one = self._item
        if one is None:
            return
        audit_id, kind = self.audit_id, one.kind or FindingKind.MINOR
        earlier, question, title = one.finding_id, one.question_id, one.title

        def job(ledger: Ledger) -> str:
            from iso20k_audit.services.findings import raise_finding
            from iso20k_audit.services.similar_findings import mark_repeat

            finding_id = raise_finding(ledger, audit_id, kind, question=question or None, title=title)
            mark_repeat(ledger, finding_id, earlier)
            return finding_id

        self._session.write(job, then=lambda finding_id: self.go_to.emit("findings", finding_id))

    def _go_to_question(self) -> None:
        if self._item is not None and self._item.question_id:
            self.go_to.emit("fieldwork", self._item.question_id)

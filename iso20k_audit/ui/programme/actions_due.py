"""Follow-up: open findings and corrective actions of all audits, what is late first, and the escalation list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus
from iso20k_audit.services.escalating import DueItem, Escalation, due_work, escalated
from iso20k_audit.services.escalation_list import as_text, save_csv
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, RowTable, make_table

Row = dict[str, Any]
_REVIEW = (ActionStatus.SUBMITTED, ActionStatus.IMPLEMENTED)


@dataclass(frozen=True, slots=True)
class _Answer:
    items: list[DueItem]
    found: list[Escalation]


def _read(ledger: Ledger) -> _Answer:
    items = due_work(ledger, ledger.now().date())
    return _Answer(items, escalated(items))


class ActionsDueSection(Section):
    """The list above, what is escalated below; both lead to the record in its audit."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        {
            *("action", "action_step", "action_extension", "finding", "audit", "follow_up_policy"),
            *("participant", "person"),
        }
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._items: list[DueItem] = []
        self._escalations: list[Escalation] = []
        self._wanted = ""
        self.words_filter = FilterLine(
            self.tr("Filter by word or number"), self.tr("Filter the follow-up by words")
        )
        self.words_filter.textChanged.connect(lambda _text: self._filter())
        self.what = self._choice(self.tr("Filter the follow-up by what is to be done"))
        self.what.offer(
            [
                (None, self.tr("Everything open")),
                ("overdue", self.tr("Overdue")),
                ("unanswered", self.tr("Not answered")),
                ("review", self.tr("To be reviewed")),
                ("check", self.tr("Effectiveness to be checked")),
                ("extension", self.tr("More time asked for")),
                ("escalated", self.tr("Escalated")),
            ]
        )
        self.owner = self._choice(self.tr("Filter the follow-up by owner"))
        self.audit = self._choice(self.tr("Filter the follow-up by audit"))
        self._count = text_label("", "muted")
        shown = self._columns()
        self.model = RowsModel(shown, self)
        self.table = self._table(self.model, self.tr("Open findings and corrective actions"), shown)
        late = self._late_columns()
        self.late_model = RowsModel(late, self)
        self.late_table = self._table(self.late_model, self.tr("Escalations"), late)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("role", "primary")
        self.open_button.setToolTip(self.tr("Shows the record in its audit (Enter)"))
        self.open_button.setAccessibleName(self.tr("Open the chosen record in its audit"))
        self.open_button.clicked.connect(lambda: self._open(self.table))
        self.copy_button = QPushButton(self.tr("Copy as text"))
        self.copy_button.setToolTip(self.tr("The escalation list, by person, to paste into a message"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(self.tr("Save as CSV…"))
        self.save_button.setAccessibleName(self.tr("Save the escalation list as CSV"))
        self.save_button.clicked.connect(self._ask_file)
        self.about_late = text_label("", "strong")
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+F"), self, self.start_filter).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _choice(self, name: str) -> Choice:
        made = Choice()
        made.setAccessibleName(name)
        made.chosen.connect(lambda _value: self._filter())
        return made

    def _table(self, model: RowsModel, name: str, shown: tuple[Column, ...]) -> RowTable:
        table = make_table(model, name, shown)
        table.doubleClicked.connect(lambda _index: self._open(table))
        for key in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._open(table))
        return table

    def _columns(self) -> tuple[Column, ...]:
        def item(row: Row) -> DueItem:
            return row["item"]  # type: ignore[no-any-return]

        return (
            Column(self.tr("Audit"), lambda row: item(row).audit_number, 104),
            Column(
                self.tr("Finding"),
                lambda row: item(row).finding_number,
                140,
                icon=lambda row: theme.shape_icon(item(row).kind or "conflict", 14),
            ),
            Column(
                self.tr("What is open"),
                lambda row: item(row).text or item(row).finding_title,
            ),
            Column(self.tr("Action"), lambda row: item(row).number, 84),
            Column(self.tr("Owner"), lambda row: item(row).owner, 112),
            Column(self.tr("State"), lambda row: self._state(item(row)), 160),
            Column(
                self.tr("Due"),
                lambda row: self._due(item(row)),
                150,
                lambda row: "danger" if item(row).overdue_days else "",
            ),
            Column(
                self.tr("Age"),
                lambda row: "" if item(row).age_days is None else self.tr("{} d").format(item(row).age_days),
                60,
            ),
        )

    def _late_columns(self) -> tuple[Column, ...]:
        def one(row: Row) -> Escalation:
            return row["escalation"]  # type: ignore[no-any-return]

        return (
            Column(self.tr("Days"), lambda row: str(one(row).days), 60, lambda _row: "danger"),
            Column(self.tr("Reason"), lambda row: one(row).reason.label, 200),
            Column(self.tr("Audit"), lambda row: one(row).item.audit_number, 104),
            Column(self.tr("Finding"), lambda row: one(row).item.finding_number, 118),
            Column(self.tr("Title"), lambda row: one(row).item.finding_title),
            Column(self.tr("Action"), lambda row: one(row).item.number, 84),
            Column(self.tr("Owner"), lambda row: one(row).item.owner, 120),
            Column(self.tr("Escalated to"), lambda row: one(row).to or self.tr("nobody is named"), 160),
        )

    def _state(self, item: DueItem) -> str:
        if not item.action_id:
            return self.tr("No corrective action")
        return words(item.status.label) if item.status else in_conflict()

    def _due(self, item: DueItem) -> str:
        if item.overdue_days:
            return self.tr("{} overdue").format(formats.day(item.due_on))
        return formats.day(item.due_on)

    def _lay_out(self) -> None:
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(16, 12, 16, 8)
        upper.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.words_filter, 2)
        for widget in (self.what, self.owner, self.audit):
            bar.addWidget(widget, 1)
        upper.addLayout(bar)
        upper.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addWidget(self._count, 1)
        self.workbooks_button = QPushButton(self.tr("Action workbooks…"))
        self.workbooks_button.setToolTip(self.tr("Excel workbooks for the owners of actions, of all audits"))
        self.workbooks_button.clicked.connect(lambda: self.go_to.emit("action_workbooks", "send:all"))
        self.answers_button = QPushButton(self.tr("Take in answers…"))
        self.answers_button.setToolTip(self.tr("Look into workbooks that came back, of any audit"))
        self.answers_button.clicked.connect(lambda: self.go_to.emit("action_workbooks", "take"))
        self.follow_button = QPushButton(self.tr("Follow-up audit…"))
        self.follow_button.setToolTip(self.tr("Start an audit of the open findings that are listed"))
        self.follow_button.clicked.connect(self._follow_up)
        foot.addWidget(self.follow_button)
        foot.addWidget(self.workbooks_button)
        foot.addWidget(self.answers_button)
        upper.addLayout(foot)
        bottom = QWidget()
        lower = QVBoxLayout(bottom)
        lower.setContentsMargins(16, 8, 16, 16)
        lower.setSpacing(8)
        self._late_note = text_label("", "muted", wrap=True)
        lower.addWidget(self.about_late)
        lower.addWidget(self._late_note)
        lower.addWidget(self.late_table, 1)
        self._exports = flowing(self.copy_button, self.save_button)
        lower.addWidget(self._exports)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(top)
        splitter.addWidget(bottom)
        splitter.setSizes([400, 260])
        self._filled = splitter
        self._empty = QWidget()
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Nothing is open"), "heading"))
        column.addWidget(
            text_label(
                self.tr(
                    "Corrective actions that are not verified, and issued nonconformities without one, stand here, "
                    "of all audits of this workspace."
                ),
                "muted",
                wrap=True,
            )
        )
        self.start_button = QPushButton(self.tr("Go to the findings of the audit in hand"))
        self.start_button.setProperty("role", "primary")
        self.start_button.clicked.connect(self._start)
        row = QHBoxLayout()
        row.addWidget(self.start_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        self.column.addWidget(self._stack, 1)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads what is open in all audits."""
        if self.session.workspace is not None:
            self.latest.ask(_read, self._show)

    def _show(self, answer: _Answer) -> None:
        self._items, self._escalations = answer.items, answer.found
        self._stack.setCurrentWidget(self._filled if answer.items else self._empty)
        self.start_button.setText(
            self.tr("Go to the findings of the audit in hand")
            if self.session.audit_id
            else self.tr("Go to the audits")
        )
        owners = sorted({item.owner for item in answer.items if item.owner}, key=str.casefold)
        me = self.session.person_name
        mine = [("mine", self.tr("Mine ({})").format(me))] if me else []
        self._offer(
            self.owner,
            [(None, self.tr("All owners")), *mine, *((f"owner:{name}", name) for name in owners)],
        )
        audits = {item.audit_id: f"{item.audit_number} {item.audit_title}".strip() for item in answer.items}
        self._offer(
            self.audit, [(None, self.tr("All audits")), *sorted(audits.items(), key=lambda one: one[1])]
        )
        self._filter()

    @staticmethod
    def _offer(choice: Choice, pairs: list[tuple[str | None, str]]) -> None:
        chosen = choice.value
        choice.offer(pairs)
        choice.choose(chosen if chosen in dict(pairs) else None)

    def _fits(self, item: DueItem) -> bool:
        what, owner = self.what.value, self.owner.value
        if not {
            None: True,
            "overdue": item.overdue_days > 0,
            "unanswered": item.waits is ActionParty.OWNER
            and item.status in (None, ActionStatus.OPEN, ActionStatus.RETURNED, ActionStatus.REOPENED),
            "review": item.status in _REVIEW,
            "check": item.status is ActionStatus.TO_CHECK,
            "extension": item.extension_to is not None,
            "escalated": bool(item.late),
        }[what]:
            return False
        if self.audit.value not in (None, item.audit_id):
            return False
        if owner == "mine":
            if item.owner.casefold() != self.session.person_name.casefold():
                return False
        elif owner is not None and owner != f"owner:{item.owner}":
            return False
        parts = (
            item.number,
            item.finding_number,
            item.finding_title,
            item.text,
            item.owner,
            item.audit_number,
        )
        text = " ".join(parts).casefold()
        return all(word in text for word in self.words_filter.text().casefold().split())

    def _filter(self) -> None:
        kept = [item for item in self._items if self._fits(item)]
        wanted, self._wanted = self._wanted or self._chosen(self.table, self.model), ""
        self.model.show_rows([{"id": item.record_id, "item": item} for item in kept])
        self._choose(self.table, self.model, wanted)
        ids = {item.record_id for item in kept}
        found = [one for one in self._escalations if one.item.record_id in ids]
        chosen = self._chosen(self.late_table, self.late_model)
        rows = [{"id": f"{one.item.record_id}:{one.reason}", "escalation": one} for one in found]
        self.late_model.show_rows(rows)
        self._choose(self.late_table, self.late_model, chosen)
        late = sum(item.overdue_days > 0 for item in self._items)
        told = self.tr("{} of {}").format(len(kept), len(self._items))
        self._count.setText(" · ".join((told, self.tr("overdue {}").format(late))) if late else told)
        self.about_late.setText(self.tr("Escalations: {}").format(len(found)))
        self._late_note.setText(
            self.tr("Longer overdue than the deadlines of the grade allow, or not decided in time.")
            if found
            else self.tr("Nothing is longer overdue than the deadlines of the grades allow.")
        )
        self.late_table.setVisible(bool(found))
        self._exports.setVisible(bool(found))
        self.open_button.setEnabled(bool(kept))

    def _follow_up(self) -> None:
        """Offers the findings in view for a follow-up audit."""
        findings = dict.fromkeys(
            row["item"].finding_id for row in self.model.records if row["item"].finding_id
        )
        self.go_to.emit("follow_up", ",".join(findings))

    @staticmethod
    def _chosen(table: QAbstractItemView, model: RowsModel) -> str:
        place = table.currentIndex().row()
        return str(model.records[place]["id"]) if 0 <= place < len(model.records) else ""

    @staticmethod
    def _choose(table: QAbstractItemView, model: RowsModel, record_id: str) -> None:
        place = max(model.place_of(record_id), 0)
        if model.records and table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            table.selectionModel().setCurrentIndex(model.index(place, 0), flags)
            table.scrollTo(model.index(place, 0))

    def show_record(self, record_id: str) -> None:
        """Puts the cursor on an action, or on a finding without one; or names a filter, such as `overdue`."""
        if record_id in ("overdue", "unanswered", "review", "check", "extension", "escalated"):
            self.what.choose(record_id)
        else:
            self._wanted = record_id
            for choice in (self.what, self.owner, self.audit):
                choice.choose(None)
        self._filter()

    def start_filter(self) -> None:
        """Puts the cursor into the filter."""
        self.words_filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words_filter.selectAll()

    # -- acting -------------------------------------------------------------------------------------

    def _start(self) -> None:
        """To where something to follow up comes from: the findings, or the list of audits behind this window."""
        if self.session.audit_id:
            self.go_to.emit("findings", "")
        else:
            self.window().hide()

    def _open(self, table: QAbstractItemView) -> None:
        model = self.model if table is self.table else self.late_model
        place = table.currentIndex().row()
        if not 0 <= place < len(model.records):
            return
        row = model.records[place]
        item: DueItem = row["item"] if "item" in row else row["escalation"].item
        self.go_to.emit(f"audit:{item.audit_id}:actions", item.record_id)

    @property
    def escalations_shown(self) -> list[Escalation]:
        """What is in the escalation list under the filter."""
        return [row["escalation"] for row in self.late_model.records]

    def copy(self) -> None:
        """Puts the escalation list on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self.escalations_shown))
        self.messages.say(self.tr("The escalation list is on the clipboard."))

    def _ask_file(self) -> None:
        from iso20k_audit.ui.pages.report import export_folder, remember_export_folder

        name = self.tr("escalations {}.csv").format(date.today().isoformat())  # noqa: DTZ011  (local day)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the escalation list"), str(export_folder() / name), self.tr("CSV (*.csv)")
        )
        if chosen:
            remember_export_folder(Path(chosen).parent)
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Writes the escalation list as CSV, for spreadsheets."""
        try:
            save_csv(self.escalations_shown, path)
        except InputError as error:
            self.messages.say(str(error), "warning")
            return
        self.messages.say(self.tr("Saved as {}.").format(path))

"""The interviews of an audit: who, where, when, and the questions asked in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.interview_words import span, who
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
_KINDS = frozenset({"interview", "interview_topic", "site"})
ALL_COLUMNS_FROM = 960
"""Pixels of width, at the usual size of text."""

TOPICS_HEIGHT = 80
"""Pixels that the list of questions has at least; where there is less room its side scrolls."""

_QUESTION = int(Qt.ItemDataRole.UserRole) + 1


class InterviewsDialog(QDialog):
    """A list and the interview chosen in it. Every change is saved at once; it stays while one works beside it.

    Signals:
        start_wanted: "Start an interview…".
        question_chosen(question id): double click or Enter on a question.
    """

    start_wanted = Signal()
    question_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = self._wanted = ""
        self._rows: list[Row] = []
        self.setWindowTitle(self.tr("Interviews"))
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 40), min(580, room.height() - 60))
        columns = (
            Column(self.tr("Who"), who, 0),
            Column(self.tr("When"), span, 126),
            Column(self.tr("Questions"), lambda row: str(len(row["topics"]) or ""), 76),
            Column(self.tr("Auditor"), lambda row: row["auditor"], 110, lambda _row: "muted"),
        )
        self._model = RowsModel(columns, self)
        self.table = make_table(self._model, self.tr("Interviews"), columns)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.form = RecordForm(
            session,
            "interview",
            (("function", "name"), ("site_id", "shift"), ("held_at", "ended_at"), "note"),
            labels={"name": self.tr("Name")},
            hints={
                "function": self.tr("For example shift lead; this is what the report names"),
                "name": self.tr("Not printed"),
                "shift": self.tr("For example night"),
                "note": self.tr("What does not belong to one question"),
            },
        )
        self.topics = QListWidget()
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setStyleSheet("QListWidget::item { padding: 4px; }")
        self.topics.setAccessibleName(self.tr("Questions asked in it"))
        self.topics.setToolTip(self.tr("Enter goes to the question, Del takes it out of the interview"))
        self.topics.itemActivated.connect(self._on_topic)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.topics, self._unlink).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self._empty = text_label(
            self.tr(
                "No interviews yet. Start one here, or type a role under “Interviewed” beside a question."
            ),
            "muted",
            wrap=True,
        )
        self._lay_out()
        session.recorded.connect(self._on_recorded)

    def _lay_out(self) -> None:
        left, right = QWidget(), ScrollColumn()
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 8, 0)
        listed.addWidget(self._empty)
        listed.addWidget(self.table, 1)
        detail = right.column
        detail.setContentsMargins(8, 0, 4, 0)
        detail.setSpacing(8)
        detail.addWidget(self.form)
        detail.addWidget(text_label(self.tr("Questions asked in it"), "muted"))
        self.topics.setMinimumHeight(theme.zoomed(TOPICS_HEIGHT))
        detail.addWidget(self.topics, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setHandleWidth(1)
        split.setSizes([620, 440])
        self.start = QPushButton(self.tr("Start an interview…"))
        self.start.clicked.connect(self.start_wanted)
        self.end = QPushButton(self.tr("End it"))
        self.end.setAccessibleName(self.tr("End the interview"))
        self.end.clicked.connect(self._end)
        self.away = QPushButton(self.tr("Take away"))
        self.away.setAccessibleName(self.tr("Take the interview away"))
        self.away.clicked.connect(self._take_away)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        for button in (self.start, self.end, self.away):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(split, 1)
        column.addLayout(foot)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str, interview_id: str = "") -> None:
        """Shows the interviews of an audit, one of them chosen."""
        if audit_id != self._audit_id:
            self.form.show_record(None)
        self._audit_id, self._wanted = audit_id, interview_id
        self.reload()

    def reload(self) -> None:
        """Reads them again."""
        if not self._audit_id:
            return
        from iso20k_audit.services.interviews import list_interviews

        audit_id = self._audit_id

        def read(ledger: Ledger) -> tuple[list[Row], list[tuple[str | None, str]]]:
            sites = [(row["id"], row["name"] or "") for row in ledger.select("site")]
            return list_interviews(ledger, audit_id), sites

        def show(found: tuple[list[Row], list[tuple[str | None, str]]]) -> None:
            if audit_id == self._audit_id:
                self._show_rows(*found)

        self._session.ask(read, show)

    def _show_rows(self, rows: list[Row], sites: list[tuple[str | None, str]]) -> None:
        chosen = self._wanted or self.form.record_id
        self._wanted = ""
        self.form.offer("site_id", sites)
        self._rows = rows
        self._model.show_rows(rows)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        place = self._model.place_of(chosen)
        if rows and place < 0:
            place = len(rows) - 1
        if place >= 0:
            self.table.setCurrentIndex(self._model.index(place, 0))
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who and when come first where there is little room."""
        super().resizeEvent(event)
        width = self.width() * 100 // theme.zoomed(100)
        self.table.setColumnHidden(3, width < ALL_COLUMNS_FROM)
        self.table.setColumnHidden(2, width < ALL_COLUMNS_FROM * 3 // 4)

    def _chosen(self) -> Row | None:
        place = self.table.currentIndex().row()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self._chosen()
        own = row is not None and row["auditor_id"] == self._session.person_id
        self.form.show_record(row)
        self.form.setEnabled(own)
        self.end.setEnabled(row is not None and own and not row["ended_at"])
        self.away.setEnabled(own)
        kept = self.topics.currentRow()
        self.topics.clear()
        for topic in row["topics"] if row else ():
            line = QListWidgetItem(self.tr("{item} · {text}").format(item=topic["item"], text=topic["text"]))
            line.setData(_QUESTION, topic["question_id"])
            line.setToolTip(topic["text"])
            self.topics.addItem(line)
        self.topics.setCurrentRow(min(kept, self.topics.count() - 1))

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS and self.isVisible():
            self.reload()

    # -- acting -------------------------------------------------------------------------------------

    def _on_topic(self, line: QListWidgetItem) -> None:
        self.question_chosen.emit(line.data(_QUESTION))

    def _unlink(self) -> None:
        row, line = self._chosen(), self.topics.currentItem()
        if row is None or line is None or not self.form.isEnabled():
            return
        from iso20k_audit.services.interviews import unlink_topic

        interview_id, question = row["id"], line.data(_QUESTION)
        self._session.write(lambda ledger: unlink_topic(ledger, interview_id, question))

    def _end(self) -> None:
        row = self._chosen()
        if row is not None:
            from iso20k_audit.services.interviews import end_interview

            interview_id = row["id"]
            self._session.write(lambda ledger: end_interview(ledger, interview_id))

    def _take_away(self) -> None:
        row = self._chosen()
        if row is not None:
            from iso20k_audit.services.interviews import withdraw_interview

            interview_id = row["id"]
            self._session.write(lambda ledger: withdraw_interview(ledger, interview_id))

    def flush(self) -> None:
        """Records what is half-typed."""
        self.form.flush()

    def done(self, result: int) -> None:
        """Records what is half-typed, then hides."""
        self.flush()
        super().done(result)

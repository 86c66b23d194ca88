"""What is still to be asked, by whom: so that who is about to meet somebody sees everything for them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services.drafts import TextPlace
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.inputs import GrowingText
from iso20k_audit.ui.widgets.interview_words import clock
from iso20k_audit.ui.widgets.saving_text import TextSaver
from iso20k_audit.ui.widgets.tick_box import TickDelegate

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
_ID = int(Qt.ItemDataRole.UserRole) + 1


class ToAskDialog(QDialog):
    """Open ones by whom, then what was asked. A tick settles one, with what is written as its outcome.

    Signals:
        note_wanted: "Note another…".
        question_chosen(question id).
    """

    note_wanted = Signal()
    question_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = self._wanted = ""
        self._rows: dict[str, Row] = {}
        self._filling = False
        self.setWindowTitle(self.tr("To ask"))
        room = self.screen().availableGeometry()
        self.resize(min(720, room.width() - 40), min(620, room.height() - 40))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("To ask, by whom"))
        self.tree.setHeaderLabels([self.tr("What to ask"), self.tr("About"), self.tr("Noted")])
        self.tree.setItemDelegateForColumn(0, TickDelegate(self.tree))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeWidget::item { padding: 4px 2px; }")
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._on_item)
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.tree, self._forget).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self.old = QCheckBox(self.tr("Show what was asked already"))
        self.old.toggled.connect(self.reload)
        self._empty = text_label(
            self.tr(
                "Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand."
            ),
            "muted",
            wrap=True,
        )
        self._asked = text_label("", "strong", wrap=True)
        self.outcome = GrowingText(2)
        self.outcome.setPlaceholderText(self.tr("What was said"))
        self.outcome.setAccessibleName(self.tr("Outcome"))
        self.outcome.setTabChangesFocus(True)
        self._saver = TextSaver(self.outcome, session)
        self.into_note = QCheckBox()
        self.into_note.setChecked(True)
        self._lay_out()
        session.recorded.connect(self._on_recorded)

    def _lay_out(self) -> None:
        self.settle = QPushButton(self.tr("Asked"))
        self.settle.setProperty("role", "primary")
        self.settle.setToolTip(self.tr("Ticks it off with this outcome (Ctrl+Enter)"))
        self.settle.clicked.connect(self._on_settle)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._on_settle)
        self.go = QPushButton(self.tr("Go to the question"))
        self.go.clicked.connect(self._on_go)
        self.away = QPushButton(self.tr("Take off the list"))
        self.away.clicked.connect(self._forget)
        another = QPushButton(self.tr("Note another…"))
        another.clicked.connect(self.note_wanted)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        act, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self.settle, self.go, self.away):
            act.addWidget(button)
        act.addStretch(1)
        foot.addWidget(another)
        foot.addStretch(1)
        foot.addWidget(close)
        for button in (self.settle, self.go, self.away, another, close):
            button.setAutoDefault(False)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.setSpacing(8)
        detail.addWidget(self._asked)
        detail.addWidget(self.outcome)
        detail.addWidget(self.into_note)
        detail.addLayout(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._empty)
        column.addWidget(self.tree, 1)
        column.addWidget(self.old)
        column.addWidget(self._detail)
        column.addLayout(foot)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str, pending_id: str = "") -> None:
        """Shows what is to be asked in an audit, one of them chosen."""
        self._audit_id, self._wanted = audit_id, pending_id
        self.reload()

    def reload(self) -> None:
        """Reads them again."""
        if not self._audit_id:
            return
        from iso20k_audit.services.pending import list_pending

        audit_id = self._audit_id

        def show(rows: list[Row]) -> None:
            if audit_id == self._audit_id:
                self._show_rows(rows)

        self._session.ask(lambda ledger: list_pending(ledger, audit_id), show)

    def _show_rows(self, rows: list[Row]) -> None:
        chosen = self._wanted or self._chosen_id()
        place = self._place_of_current()
        self._wanted = ""
        self._rows = {row["id"]: row for row in rows}
        if self._rows.get(chosen, {}).get("asked_at") and not self.old.isChecked():
            chosen = ""
        self._filling = True
        self.tree.clear()
        groups: dict[tuple[bool, str], QTreeWidgetItem] = {}
        for row in rows:
            done = bool(row["asked_at"])
            if done and not self.old.isChecked():
                continue
            key = (done, "" if done else row["whom"].casefold())
            if key not in groups:
                groups[key] = self._group(done, row["whom"])
            groups[key].addChild(self._line(row))
        self.tree.expandAll()
        self._filling = False
        lines = self._lines()
        found = next((line for line in lines if line.data(0, _ID) == chosen), None)
        if found is None and lines:
            found = lines[min(max(place, 0), len(lines) - 1)]
        if found is not None:
            self.tree.setCurrentItem(found)
        self._empty.setVisible(not lines)
        self.tree.setVisible(bool(lines))
        self.old.setVisible(any(row["asked_at"] for row in rows))
        self._show_chosen()

    def _group(self, done: bool, whom: str) -> QTreeWidgetItem:
        title = self.tr("Asked") if done else whom or self.tr("Anybody")
        group = QTreeWidgetItem(self.tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        return group

    def _line(self, row: Row) -> QTreeWidgetItem:
        text = row["text"]
        if row["asked_at"] and row["whom"]:
            text = self.tr("{text} ({whom})").format(text=text, whom=row["whom"])
        line = QTreeWidgetItem([text, row["item"], clock(row["noted_at"])])
        line.setCheckState(0, Qt.CheckState.Checked if row["asked_at"] else Qt.CheckState.Unchecked)
        line.setData(0, _ID, row["id"])
        line.setToolTip(0, "\n".join(part for part in (row["text"], row["outcome"], row["auditor"]) if part))
        return line

    def _lines(self) -> list[QTreeWidgetItem]:
        lines: list[QTreeWidgetItem] = []
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            assert group is not None
            lines += [line for row in range(group.childCount()) if (line := group.child(row)) is not None]
        return lines

    def _place_of_current(self) -> int:
        lines, current = self._lines(), self.tree.currentItem()
        return lines.index(current) if current in lines else 0

    def _chosen_id(self) -> str:
        line = self.tree.currentItem()
        return str(line.data(0, _ID) or "") if line is not None else ""

    def _show_chosen(self) -> None:
        if self._filling:
            return
        row = self._rows.get(self._chosen_id())
        self._detail.setVisible(row is not None)
        if row is None:
            self._saver.show(None, "")
            return
        place = TextPlace("pending_question", row["id"], "outcome", self._audit_id)
        self._saver.show(place, row["outcome"])
        said = self.tr("{whom}: {text}").format(whom=row["whom"], text=row["text"])
        self._asked.setText(said if row["whom"] else row["text"])
        self.into_note.setText(self.tr("Add it to the note of {}").format(row["item"]))
        self.into_note.setVisible(bool(row["item"]))
        self.go.setVisible(bool(row["item"]))
        self.settle.setText(self.tr("Ask again") if row["asked_at"] else self.tr("Asked"))

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if "pending_question" in kinds and self.isVisible():
            self.reload()

    # -- acting -------------------------------------------------------------------------------------

    def _on_item(self, line: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != 0:
            return
        pending_id = str(line.data(0, _ID) or "")
        row = self._rows.get(pending_id)
        if row is not None and (line.checkState(0) == Qt.CheckState.Checked) != bool(row["asked_at"]):
            self._change(row)

    def _on_settle(self) -> None:
        row = self._rows.get(self._chosen_id())
        if row is not None:
            self._change(row)

    def _change(self, row: Row) -> None:
        """Ticks one off, or opens it again."""
        from iso20k_audit.services.pending import ask_again, settle

        pending_id = row["id"]
        if row["asked_at"]:
            self._session.write(lambda ledger: ask_again(ledger, pending_id))
            return
        shown = pending_id == self._chosen_id()
        self._saver.flush()
        outcome = self.outcome.toPlainText() if shown else row["outcome"]
        into_note = self.into_note.isChecked()
        self._session.write(
            lambda ledger: settle(ledger, pending_id, outcome, into_note=into_note),
            failed=lambda _error: self.reload(),
        )

    def _on_go(self) -> None:
        row = self._rows.get(self._chosen_id())
        if row is not None and row["question_id"]:
            self.question_chosen.emit(row["question_id"])

    def _forget(self) -> None:
        pending_id = self._chosen_id()
        if pending_id:
            from iso20k_audit.services.pending import forget_pending

            self._session.write(lambda ledger: forget_pending(ledger, pending_id))

    def flush(self) -> None:
        """Records what is half-typed."""
        self._saver.flush()

    def done(self, result: int) -> None:
        """Records what is half-typed, then hides."""
        self.flush()
        super().done(result)

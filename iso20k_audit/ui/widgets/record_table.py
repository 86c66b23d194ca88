"""Records of one kind as a list with a form for the chosen one: plan entries, meetings, recipients and the like."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services import audits
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
Load = Callable[[Ledger, str], list[Row]]


def neighbour(rows: Sequence[Row], record_id: str) -> str:
    """Id of the record that is chosen once this one is gone: the next, at the end the one before."""
    ids = [str(row["id"]) for row in rows]
    if record_id not in ids:
        return ""
    place = ids.index(record_id)
    return next(iter(ids[place + 1 :] or ids[:place][::-1]), "")


class Pause(QTimer):
    """Takes the second click of a double click away from a button that removes: it would take the next record."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, singleShot=True, interval=QApplication.doubleClickInterval())

    def passed(self) -> bool:
        """Whether the last act is long enough ago; then this is one, and the pause starts again."""
        if self.isActive():
            return False
        self.start()
        return True


class RecordTable(QWidget):
    """A list, the buttons to add and remove, and the form of the chosen record.

    Args:
        kind: kind of the records.
        columns: of the list.
        form: edits the chosen record; placed by `detail_first` beside or below the list.
        name: of the list, for a screen reader.
        add_text: on the button that adds; empty where something else adds (see `bar`).
        empty_text: one sentence where there is nothing yet.
        load: reads the rows of an audit; default all records of the kind.
        fields: values of a new record.
        beside: the form stands at the right rather than below.
        most_rows: rows shown before the list scrolls; 0 fills the height there is.

    Signals:
        selected(row): another record, or fresh values of it; None for none.
    """

    selected = Signal(object)

    def __init__(
        self,
        session: Session,
        kind: str,
        columns: Sequence[Column],
        form: RecordForm,
        *,
        name: str,
        add_text: str,
        empty_text: str,
        load: Load | None = None,
        fields: Callable[[], Mapping[str, Any]] | None = None,
        beside: bool = False,
        most_rows: int = 7,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.form = form
        self._session = session
        self._latest = Latest(session, self)
        self._load = load or (lambda ledger, audit_id: ledger.select(kind, audit_id))
        self._fields = fields or dict
        self._audit_id = ""
        self._wanted = ""
        self._quiet = False
        self._removed = ""
        self._pause = Pause(self)
        self._most_rows = most_rows
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, name, columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.model.modelReset.connect(self._fit)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.add_button = QPushButton(add_text)
        self.add_button.clicked.connect(self.add)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove the chosen one from: {}").format(name))
        self.remove_button.clicked.connect(self.remove)
        self._note = text_label("", "muted")
        self._undo = QPushButton(self.tr("Bring back"))
        self._undo.setProperty("role", "quiet")
        self._undo.setAccessibleName(self.tr("Bring back what was removed from: {}").format(name))
        self._undo.clicked.connect(self._restore)
        self._note.hide()
        self._undo.hide()
        self._empty = self._empty_state(empty_text, add_text)
        if add_text:
            self.bar.addWidget(self.add_button)
        else:
            self.add_button.deleteLater()
        self.bar.addWidget(self.remove_button)
        self.bar.addWidget(self._note)
        self.bar.addWidget(self._undo)
        self.bar.addStretch(1)
        self._lay_out(beside)

    def _empty_state(self, text: str, add_text: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(10)
        column.addWidget(text_label(text, "muted", wrap=True))
        if add_text:
            button = QPushButton(add_text)
            button.setProperty("role", "primary")
            button.clicked.connect(self.add)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        return page

    def _lay_out(self, beside: bool) -> None:
        listing = QWidget()
        left = QVBoxLayout(listing)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.table, 1)
        left.addLayout(self.bar)
        self.detail = QWidget()
        self.detail_column = QVBoxLayout(self.detail)
        self.detail_column.setContentsMargins(0, 0, 0, 0)
        self.detail_column.setSpacing(12)
        self.detail_column.addWidget(self.form)
        self.detail_column.addStretch(1)
        filled = QWidget()
        if beside:
            row = QHBoxLayout(filled)
            row.setSpacing(16)
            row.addWidget(listing, 3)
            row.addWidget(self.detail, 2)
            row.setContentsMargins(0, 0, 0, 0)
        else:
            column = QVBoxLayout(filled)
            column.setSpacing(12)
            column.addWidget(listing)
            column.addWidget(self.detail)
            column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        self._filled = filled
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._choose_state()
        self._fit()

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str, select: str = "") -> None:
        """Lists the records of an audit; `select` names the one to show in the form."""
        if audit_id != self._audit_id:
            self.form.show_record(None)
            self._forget_removed()
        self._audit_id = audit_id
        self._wanted = select or self._wanted
        self.reload()

    def reload(self) -> None:
        """Reads again; selection and what is being typed stay."""
        audit_id = self._audit_id
        if not audit_id:
            return
        wanted = self._wanted or self.current_id

        def read(ledger: Ledger) -> tuple[list[Row], dict[str, dict[str, list[str]]]]:
            rows = self._load(ledger, audit_id)
            return rows, {row["id"]: ledger.seen(row["id"]) for row in rows}

        self._latest.ask(read, lambda answer: self._show(*answer, wanted))

    def _show(self, rows: list[Row], seen: dict[str, dict[str, list[str]]], wanted: str) -> None:
        self._seen = seen
        chosen_meanwhile, self._wanted = self._wanted, ""
        if self._removed in [row["id"] for row in rows]:  # brought back, or its removal was undone
            self._forget_removed()
        self._quiet = True
        self.model.show_rows(rows)
        place = self.model.place_of(chosen_meanwhile or wanted)
        if place < 0 and rows:
            place = 0
        if place >= 0 and self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._quiet = False
        self._choose_state()
        self._on_current()

    def _choose_state(self) -> None:
        page = self._filled if self.model.records or self._removed else self._empty
        self._stack.setCurrentWidget(page)
        for other in (self._empty, self._filled):  # the hidden one takes no height
            policy = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.remove_button.setEnabled(bool(self.model.records))
        self.detail.setVisible(bool(self.model.records))

    def _fit(self) -> None:
        if not self._most_rows:
            return
        shown = max(2, min(len(self.model.records), self._most_rows))
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(shown * row_height + self.table.horizontalHeader().sizeHint().height() + 4)

    @property
    def current_id(self) -> str:
        """Id of the chosen record, or empty."""
        row = self.table.currentIndex().row()
        return str(self.model.records[row]["id"]) if 0 <= row < len(self.model.records) else ""

    def _on_current(self) -> None:
        if self._quiet:
            return
        place = self.table.currentIndex().row()
        row = self.model.records[place] if 0 <= place < len(self.model.records) else None
        self.form.show_record(row, self._seen.get(row["id"], {}) if row else None)
        self.remove_button.setEnabled(row is not None)
        self.selected.emit(row)

    def select(self, record_id: str) -> None:
        """Shows one record in the form, now or once it is read."""
        place = self.model.place_of(record_id)
        if place < 0:
            self._wanted = record_id
        else:
            self.table.selectRow(place)

    # -- changing -----------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a record and puts the cursor into its first field."""
        self.form.flush()
        audit_id, fields = self._audit_id, dict(self._fields())

        def added(record_id: str) -> None:
            self._wanted = record_id
            self.reload()
            first = next(iter(self.form.boxes.values()), None)
            if first is not None:
                first.input.setFocus(Qt.FocusReason.OtherFocusReason)

        self._session.write(lambda ledger: audits.add(ledger, self.kind, audit_id, fields), then=added)

    def remove(self) -> None:
        """Withdraws the chosen record; it can be brought back. The cursor goes to its neighbour in the list."""
        record_id = self.current_id
        if not record_id or not self._pause.passed():
            return
        self.form.flush()
        following = neighbour(self.model.records, record_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def gone(_result: object) -> None:
            self._removed = record_id
            self._wanted = following
            self._note.setText(self.tr("Removed."))
            self._note.show()
            self._undo.show()
            self.reload()

        self._session.write(lambda ledger: audits.withdraw(ledger, self.kind, record_id), then=gone)

    def _forget_removed(self) -> None:
        self._removed = ""
        self._note.hide()
        self._undo.hide()

    def _restore(self) -> None:
        record_id = self._removed

        def back(_result: object) -> None:
            self._wanted = record_id
            self.reload()

        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._forget_removed()
        if record_id:
            self._session.write(lambda ledger: audits.restore(ledger, self.kind, record_id), then=back)

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

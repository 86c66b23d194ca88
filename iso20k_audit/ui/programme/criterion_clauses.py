"""The clauses of one document of own criteria: a list, a line to add, many at once from pasted text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.own_criteria import read_clauses
from iso20k_audit.model.standards import clause_order
from iso20k_audit.services import own_criteria
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
MOST_ROWS = 9


class CriterionClauses(QWidget):
    """Of the document in view."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._latest = Latest(session, self)
        self._document = ""
        self._wanted = ""
        self.messages = MessageArea()
        columns = (
            Column(self.tr("Clause"), lambda row: row["number"] or "", 72),
            Column(self.tr("Title"), lambda row: row["title"] or ""),
            Column(self.tr("Serves"), lambda row: ", ".join(row["also"] or ()), 150, lambda _row: "muted"),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Clauses"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.model.modelReset.connect(self._fit)
        self.number, self.title = QLineEdit(), QLineEdit()
        self.number.setPlaceholderText(self.tr("Number"))
        self.number.setAccessibleName(self.tr("Number of the new clause"))
        self.title.setPlaceholderText(self.tr("Title of the clause"))
        self.title.setAccessibleName(self.tr("Title of the new clause"))
        self.number.returnPressed.connect(self.title.setFocus)
        self.title.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add clause"))
        self.add_button.clicked.connect(self.add)
        self.paste_button = QPushButton(self.tr("Paste several…"))
        self.paste_button.setToolTip(self.tr("One clause a line, number first: 4.2 First response"))
        self.paste_button.clicked.connect(self.paste)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove the chosen clause"))
        self.remove_button.clicked.connect(self.remove)
        self.form = RecordForm(
            session,
            "criterion_clause",
            (("number", "title"), "note"),
            save=own_criteria.change_clause,
            shares={"number": 1, "title": 5},
        )
        self.serves = QLineEdit()
        self.serves.setPlaceholderText(self.tr("For example 8.3.3, 27001 A.5.24"))
        self.serves.setAccessibleName(self.tr("Clauses of standards that the chosen clause serves"))
        self.serves.editingFinished.connect(self._save_serves)
        self._serves_label = QLabel(self.tr("Serves these clauses of standards"))
        self._serves_label.setProperty("role", "muted")
        self._serves_label.setBuddy(self.serves)
        line = QHBoxLayout()
        line.addWidget(self.number, 1)
        line.addWidget(self.title, 4)
        line.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.messages)
        column.addLayout(line)
        column.addWidget(flowing(self.paste_button, self.remove_button))
        self._empty = text_label(
            self.tr("No clauses yet. Add the first one above, or paste several."), "muted"
        )
        column.addWidget(self._empty)
        column.addWidget(self.table)
        column.addWidget(self.form)
        column.addWidget(self._serves_label)
        column.addWidget(self.serves)

    @property
    def current(self) -> Row | None:
        """The chosen clause."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def show_document(self, document_id: str, short_name: str) -> None:
        """Shows the clauses of a document."""
        if document_id != self._document:
            self.flush()
        self._document = document_id
        self.number.setToolTip(self.tr("Cited as {} and this number").format(short_name))
        if not document_id:
            return

        def read(ledger: Ledger) -> list[Row]:
            rows = ledger.select("criterion_clause", document_id=document_id)
            for row in rows:
                row["seen"] = ledger.seen(row["id"])
            return sorted(rows, key=lambda row: clause_order(row["number"] or ""))

        self._latest.ask(read, self._show)

    def _show(self, rows: list[Row]) -> None:
        wanted = self._wanted or (self.current or {}).get("id", "")
        self._wanted = ""
        self.model.show_rows(rows)
        place = self.model.place_of(wanted)
        if rows:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(max(place, 0), 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._empty.setVisible(not rows)
        for widget in (self.table, self.form, self.serves, self._serves_label, self.remove_button):
            widget.setVisible(bool(rows))
        self._on_current()

    def _fit(self) -> None:
        rows = min(max(self.model.rowCount(), 1), MOST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    def _on_current(self) -> None:
        row = self.current
        self.form.show_record(row, row["seen"] if row else None)
        if row is not None and not self.serves.hasFocus():
            self.serves.setText(", ".join(row["also"] or ()))

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()
        if self.serves.hasFocus():
            self._save_serves()

    # -- acts -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a clause from the line."""
        document, number, title = self._document, self.number.text().strip(), self.title.text().strip()
        if not number or not title:
            (self.title if number else self.number).setFocus()
            return

        def added(clause_id: str) -> None:
            self._wanted = clause_id
            self.number.clear()
            self.title.clear()
            self.number.setFocus()

        self._write(lambda ledger: own_criteria.add_clause(ledger, document, number, title), added)

    def paste(self) -> None:
        """Asks for many clauses as text."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(self.tr("Add clauses"))
        dialog.setLabelText(self.tr("One clause a line, number first: 4.2 First response"))
        dialog.textValueSelected.connect(self.take_text)
        dialog.open()

    def take_text(self, text: str) -> None:
        """Adds the clauses of a text; all lines or none."""
        document = self._document
        self._write(lambda ledger: own_criteria.add_clauses(ledger, document, read_clauses(text)))

    def remove(self) -> None:
        """Takes the chosen clause out of the document."""
        row = self.current
        if row is not None:
            self._write(lambda ledger: own_criteria.withdraw_clause(ledger, row["id"]))

    def _save_serves(self) -> None:
        row = self.current
        typed = [one.strip() for one in self.serves.text().split(",") if one.strip()]
        if row is None or typed == list(row["also"] or ()):
            return
        self._write(lambda ledger: own_criteria.change_clause(ledger, row["id"], {"also": typed}))

    def _write(self, job: Any, then: Any = None) -> None:
        self._session.write(job, then=then, failed=lambda error: self.messages.say(str(error), "warning"))

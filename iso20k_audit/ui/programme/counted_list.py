"""The records behind a number: a list from which each opens in its audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services.trends import Record
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.programme.two_lines import in_two_lines
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table


class CountedList(QWidget):
    """What a value counts, newest audit first.

    Signals:
        wanted(page, record id): the user wants to see one in its audit.
        left: back to the chart.
    """

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            Column(self.tr("Number"), lambda row: row["number"], 120),
            Column(self.tr("Kind"), lambda row: row["about"], 170),
            Column(self.tr("What"), lambda row: row["title"]),
            Column(self.tr("Clauses"), lambda row: row["clauses"], 90),
            Column(self.tr("Audit"), lambda row: row["audit"], 110),
            Column(self.tr("Site"), lambda row: row["site"], 130),
            Column(self.tr("Status"), lambda row: row["status"], 120),
            Column(self.tr("Due"), lambda row: formats.day(row["due_on"]), 104),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("What is counted"), columns)
        in_two_lines(self.table)
        self.table.activated.connect(lambda _index: self.open_chosen())
        self.title = text_label("", "heading", wrap=True)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to the chart (Esc)"))
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.open_button = QPushButton(self.tr("Open in its audit"))
        self.open_button.setProperty("role", "primary")
        self.open_button.setToolTip(self.tr("Show the chosen one in its audit (Enter)"))
        self.open_button.clicked.connect(lambda *_: self.open_chosen())
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_records(self, title: str, records: Sequence[Record]) -> None:
        """Lists records under what they are."""
        self.title.setText(title)
        rows: list[dict[str, Any]] = [asdict(one) for one in records]
        self.model.show_rows(rows)
        self.open_button.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)
        for place, name in ((3, "clauses"), (5, "site"), (6, "status"), (7, "due_on")):
            self.table.setColumnHidden(place, not any(row[name] for row in rows))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_chosen(self) -> None:
        """Shows the chosen record in its audit."""
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.model.records):
            row = self.model.records[place]
            self.wanted.emit(f"audit:{row['audit_id']}:{row['page']}", row["id"])

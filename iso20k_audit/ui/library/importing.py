"""A checklist from a file of the user's: how its columns are understood, what becomes of every row, and keeping it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.services.library import save_checklist
from iso20k_audit.ui.library.columns import ColumnPane
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.checklists.imported import Imported
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.importing import Incoming
    from iso20k_audit.ui.jobs import JobRunner

NAME_FILTERS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.yaml *.yml"


class ImportDialog(QDialog):
    """Choose a file, look at what comes out, correct the columns, import.

    Signals:
        imported(path, summary): the checklist was kept there.
    """

    imported = Signal(object, str)

    def __init__(self, workspace_folder: Path, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a checklist"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1120, 680)
        self._folder, self._jobs = workspace_folder, jobs
        self._incoming: Incoming | None = None
        self._found: Imported | None = None
        self._asked = 0
        self.messages = MessageArea()
        self.file = text_label("", "strong", wrap=True)
        self.id, self.title = QLineEdit(), QLineEdit()
        self.id.setAccessibleName(self.tr("Id of the checklist"))
        self.title.setAccessibleName(self.tr("Title of the checklist"))
        self.standard = Choice()
        self.standard.setAccessibleName(self.tr("Standard of its clauses"))
        self.standard.offer(list(STANDARD_TITLES.items()))
        self.standard.chosen.connect(lambda _value: self._read())
        self.columns = ColumnPane()
        self.columns.changed.connect(self._read)
        self.summary = text_label("", "heading", wrap=True)
        self.questions = self._list(
            self.tr("Questions"),
            Column(self.tr("Id"), lambda row: row["item"], 110),
            Column(self.tr("Clause"), lambda row: row["clause"], 90),
            Column(self.tr("Section"), lambda row: row["section"], 190, lambda _row: "muted"),
            Column(self.tr("Question"), lambda row: row["text"]),
        )
        places = (
            Column(self.tr("Sheet"), lambda row: row["sheet"], 130, lambda _row: "muted"),
            Column(self.tr("Row"), lambda row: row["row"], 60),
        )
        self.skipped = self._list(
            self.tr("Left out"), *places, Column(self.tr("Reason"), lambda row: row["reason"], 260),
            Column(self.tr("What stands there"), lambda row: row["text"], 0, lambda _row: "muted"),
        )  # fmt: skip
        self.remarks = self._list(
            self.tr("Look at these"), *places, Column(self.tr("Remark"), lambda row: row["text"])
        )
        self._lay_out()

    def _list(self, name: str, *columns: Column) -> tuple[RowsModel, QWidget]:
        model = RowsModel(columns, self)
        return model, make_table(model, name, columns)

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose another file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self.choose_file)
        head = QHBoxLayout()
        head.addWidget(self.file, 1)
        head.addWidget(choose)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Id"), self.id)
        form.addRow(self.tr("&Standard"), self.standard)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(10)
        side.addLayout(form)
        side.addWidget(self.columns, 1)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What comes out"))
        self.tabs.setUsesScrollButtons(False)
        for _model, table in (self.questions, self.skipped, self.remarks):
            self.tabs.addTab(table, table.accessibleName())
        right = QWidget()
        main = QVBoxLayout(right)
        main.setContentsMargins(0, 0, 0, 0)
        main.addWidget(self.summary)
        main.addWidget(self.tabs, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([400, 700])
        self.import_button = QPushButton(self.tr("Import"))
        self.import_button.setProperty("role", "primary")
        self.import_button.setDefault(True)
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self.keep)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.import_button)
        foot.addWidget(cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(10)
        whole.addWidget(self.messages)
        whole.addLayout(head)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    # -- reading ------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Asks for a file."""
        dialog = QFileDialog(self, self.tr("Checklist to import"))
        dialog.setNameFilters([self.tr("Checklists ({})").format(NAME_FILTERS), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Reads a file and proposes how to understand it."""
        from iso20k_audit.services.importing import read_incoming

        self.file.setText(path.name)
        self.summary.setText(self.tr("Reading …"))
        self.import_button.setEnabled(False)
        self._jobs.start(
            self.tr("Reading {}").format(path.name),
            lambda _progress: read_incoming(path),
            self._take,
            self._say_error,
        )

    def _take(self, incoming: Incoming) -> None:
        self._incoming = incoming
        checklist = incoming.imported.checklist
        self.id.setText(checklist.id)
        self.title.setText(checklist.title)
        self.standard.choose(checklist.standard)
        self.columns.show_tables(incoming.tables, incoming.mappings)
        self.columns.setVisible(bool(incoming.tables))
        self._show(incoming.imported)

    def _read(self) -> None:
        """Reads the tables again with the columns and the standard as they are now."""
        incoming = self._incoming
        if incoming is None:
            return
        from iso20k_audit.services.importing import import_again

        self._asked += 1
        asked, standard = self._asked, self.standard.value or "own"
        mappings = self.columns.mappings()

        def then(found: Imported) -> None:
            if asked == self._asked:
                self._show(found)

        self._jobs.start(
            self.tr("Reading the checklist"),
            lambda _progress: import_again(incoming, mappings, standard),
            then,
            self._say_error,
        )

    def _show(self, found: Imported) -> None:
        self._found = found
        checklist = found.checklist
        rows: list[dict[str, Any]] = [
            {"id": str(n), "item": q.id, "clause": q.clause, "section": section.title, "text": q.text}
            for n, (section, q) in enumerate(checklist.located())
        ]
        self.questions[0].show_rows(rows)
        self.skipped[0].show_rows(
            [
                {
                    "id": str(n),
                    "sheet": one.sheet,
                    "row": str(one.row),
                    "reason": one.reason,
                    "text": one.text,
                }
                for n, one in enumerate(found.skipped)
            ]
            + [
                {"id": f"s{n}", "sheet": one.name, "row": "", "reason": one.reason, "text": ""}
                for n, one in enumerate(found.skipped_sheets)
            ]
        )
        self.remarks[0].show_rows(
            [
                {"id": str(n), "sheet": one.sheet, "row": str(one.row or ""), "text": one.text}
                for n, one in enumerate(found.remarks)
            ]
        )
        for place, (word, count) in enumerate(
            (
                (self.tr("Questions"), len(rows)),
                (self.tr("Left out"), len(found.skipped)),
                (self.tr("Look at these"), len(found.remarks)),
            )
        ):
            self.tabs.setTabText(place, f"{word} {count}")
        self.summary.setText(
            self.tr(
                "{questions} questions from {rows} rows; {skipped} rows left out, each with its reason"
            ).format(questions=len(rows), rows=found.rows_read or len(rows), skipped=len(found.skipped))
        )
        self.import_button.setEnabled(bool(rows))

    def _say_error(self, error: AuditError) -> None:
        self.summary.setText(self.tr("Nothing was imported."))
        self.messages.say(str(error), "danger")

    # -- keeping ------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keeps the checklist among the user's own, and the mapping for the next file like it."""
        found, incoming = self._found, self._incoming
        if found is None or incoming is None:
            return
        title = " ".join(self.title.text().split())
        wanted = self.id.text().strip().lower() or re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
        checklist = replace(
            found.checklist, id=wanted, title=title or found.checklist.title,
            standard=self.standard.value or found.checklist.standard,
        )  # fmt: skip
        by_hand = self.columns.corrected()
        folder = self._folder

        def work(_progress: object) -> Path:
            from iso20k_audit.services.importing import remember_corrections

            path = save_checklist(folder, checklist)
            remember_corrections(incoming, by_hand)
            return path

        self.import_button.setEnabled(False)
        self._jobs.start(self.tr("Keeping the checklist"), work, self._kept, self._not_kept)

    def _kept(self, path: Path) -> None:
        self.imported.emit(path, self.tr("Imported: {}").format(self.summary.text()))
        self.accept()

    def _not_kept(self, error: AuditError) -> None:
        self.import_button.setEnabled(True)
        self.messages.say(str(error), "danger")

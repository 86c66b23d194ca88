"""All evidence of the audit: pictures and facts at the left, the item in hand at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import EvidenceKind
from iso20k_audit.services import audits
from iso20k_audit.services import evidence as service
from iso20k_audit.services.runnable import of_record
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.dialogs.export_evidence import ExportEvidenceDialog
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.reference import ReferenceDialog
from iso20k_audit.ui.evidence.arrivals import Arrival, arrivals_of
from iso20k_audit.ui.evidence.gathering import ask_which, attach_gathered
from iso20k_audit.ui.evidence.opening import never_opened, open_copy
from iso20k_audit.ui.jobs import JobRunner, Progress
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.markup.badges import open_marked_copy, picture_to_mark
from iso20k_audit.ui.markup.opening import open_markup
from iso20k_audit.ui.pages.evidence_files import EvidenceFilesCard, RunsWarning
from iso20k_audit.ui.pages.page import Page, Pairs, focus_filter, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, flowing, text_label
from iso20k_audit.ui.widgets.evidence_icons import TILE, arriving_tile, picture_of, pictured, tile_of
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


class EvidencePage(Page):
    """Evidence with what uses it, its origin and its proof that it was not altered."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._rows: list[Row] = []
        self._number_of_audit = ""
        self._wanted = ""
        self._quiet = False
        self._pause = Pause(self)
        self._arrivals = arrivals_of(session, jobs)
        self.messages = MessageArea()
        columns = (
            Column(self.tr("Number"), self._number, 150, icon=self._picture),
            Column(
                self.tr("Caption"), lambda row: row["caption"] or row["file_name"] or row["reference"] or ""
            ),
            Column(self.tr("Kind"), self._kind, 110, of="evidence_kind"),
            Column(self.tr("Taken at"), lambda row: formats.moment(row["taken_at"]), 132, of="taken_at"),
            Column(
                self.tr("Supports"),
                lambda row: (
                    ", ".join(name for _page, _id, name in row["uses"])
                    or ("" if row.get("arrival") else self.tr("nothing yet"))
                ),
                140,
                lambda row: "" if row["uses"] or row.get("arrival") else "warning",
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Evidence"), columns)
        self.table.setIconSize(TILE)
        header, taken_at = self.table.horizontalHeader(), 3
        header.setSectionResizeMode(taken_at, QHeaderView.ResizeMode.ResizeToContents)
        self.table.fit(least_row=TILE.height() + 10)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.table.doubleClicked.connect(lambda _index: self.open_copy())
        self.form = RecordForm(
            session,
            "evidence",
            (
                "caption",
                ("evidence_kind", "confidentiality"),
                ("about_from", "about_to"),
                "speaks_of",
                "taken_at",
                ("taken_by", "place"),
                ("site_id", "client_id"),
                ("reference", "held_by"),
            ),
            save=service.save_evidence,
            required=("evidence_kind", "confidentiality"),
        )
        self._build_bar()
        self._lay_out()
        self._drops = FileDrops(self, lambda data, _at: self.take(data), lambda _at: self._drop_words())
        self._row_drops = FileDrops(self.table, self._on_dropped_on_row, self._row_words)
        self._drops.let_pass(self)
        self._arrivals.changed.connect(self._filter)
        self._arrivals.moved.connect(self._on_moved)
        thumbnails.shared().ready.connect(self._on_picture)

    def _build_bar(self) -> None:
        self.filter = FilterLine(
            self.tr("Filter by word, number or file name"), self.tr("Filter the evidence by words")
        )
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.kind_filter = Choice()
        self.kind_filter.setAccessibleName(self.tr("Filter the evidence by kind"))
        self.kind_filter.offer(
            [
                (None, self.tr("All kinds")),
                ("unused", self.tr("Supports nothing yet")),
                *((kind.value, words(kind.label)) for kind in EvidenceKind),
            ]
        )
        self.kind_filter.setMaximumWidth(190)
        self.kind_filter.chosen.connect(lambda _value: self._filter())
        self.add_button = QPushButton(self.tr("Add files…"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.choose_files)
        self.reference_button = QPushButton(self.tr("Add reference…"))
        self.reference_button.setToolTip(
            self.tr("Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)")
        )
        self.reference_button.clicked.connect(self._ask_reference)
        self.export_button = QPushButton(self.tr("Export evidence…"))
        self.export_button.setToolTip(
            self.tr("Copies all evidence into a folder, with a list of SHA-256 that anybody can verify")
        )
        self.export_button.clicked.connect(self.choose_export)
        self.reason_bar = AskBar(
            self.tr("Reason for withdrawing the evidence"),
            self.tr("An issued finding rests on it: why is it withdrawn?"),
            self.tr("Withdraw"),
            self.tr("Withdraw the evidence with this reason"),
            self.tr("Keep it"),
            self.tr("Do not withdraw the evidence"),
        )

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.kind_filter)
        column.addWidget(flowing(self.add_button, self.reference_button, self.export_button))
        column.addLayout(filters)
        self._none_match = text_label("", "muted")
        self._none_match.hide()
        column.addWidget(self._none_match)
        self._empty = text_label(
            self.tr(
                "No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork."
            ),
            "muted",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column.addWidget(self._stack, 1)
        self._detail = ScrollColumn()
        self._detail.column.setContentsMargins(12, 12, 16, 16)
        self._detail.add(self._head_card(), self._form_card(), self._files_card())
        self._detail.column.addStretch(1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([866, 500])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.messages)
        page.addWidget(self.splitter, 1)

    def _head_card(self) -> Card:
        card = Card()
        self.heading = text_label("", "heading")
        self._big = QLabel()
        self._big.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._big.setAccessibleName(self.tr("Picture of the evidence"))
        self.open_button = QPushButton(self.tr("Open a copy"))
        self.open_button.clicked.connect(self.open_copy)
        self.mark_button = QPushButton(self.tr("Mark or redact…"))
        self.mark_button.setAccessibleName(self.tr("Mark or redact the picture of this evidence"))
        self.mark_button.setToolTip(
            self.tr("Arrows, boxes, numbers and redactions on a copy of the picture (M)")
        )
        self.mark_button.clicked.connect(lambda *_: self.mark())
        self.withdraw_button = QPushButton(self.tr("Withdraw"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the evidence"))
        self.withdraw_button.clicked.connect(self._withdraw)
        self.history_button = QPushButton(self.tr("History…"))
        self.history_button.setAccessibleName(self.tr("History of the evidence"))
        self.history_button.clicked.connect(self._show_history)
        self.reason_bar.given.connect(self._withdraw_for)
        self.reason_bar.left.connect(self.withdraw_button.setFocus)
        buttons = flowing(self.open_button, self.mark_button, self.history_button, self.withdraw_button)
        self.runs_warning = RunsWarning()
        card.add(self.heading, buttons, self.runs_warning, self.reason_bar, self._big)
        return card

    def _form_card(self) -> Card:
        card = Card()
        self._uses = QWidget()
        self._use_row = FlowLayout(self._uses, gap=6)
        self._unused = text_label(
            self.tr("Supports nothing yet: link it from a question, finding or action."), "warning", wrap=True
        )
        card.add(self.form, text_label(self.tr("Supports"), "muted"), self._unused, self._uses)
        return card

    def _files_card(self) -> Card:
        self.files = EvidenceFilesCard()
        self.files.mark_wanted.connect(self.mark)
        self.files.copy_wanted.connect(lambda file: open_marked_copy(self.session, self.jobs, file))
        QShortcut(QKeySequence("M"), self.table, self.mark, context=Qt.ShortcutContext.WidgetShortcut)
        self.files.open_wanted.connect(self._open)
        self.files.add_wanted.connect(self.choose_further)
        self.files.withdraw_wanted.connect(self._withdraw_file)
        return self.files

    # -- showing ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Columns fit the text as large as it is shown."""
        super().showEvent(event)
        self.table.fit()

    def reload(self) -> None:
        """Reads the list."""
        audit_id = self.audit_id
        if audit_id:
            self.latest.ask(lambda ledger: _read(ledger, audit_id), lambda answer: self._show(*answer))

    def _show(self, rows: list[Row], sites: Pairs, clients: Pairs, number: str) -> None:
        self._rows = rows
        self._number_of_audit = number
        self.messages.forget_withdrawn({row["id"] for row in rows})
        self.form.offer("site_id", sites)
        self.form.offer("client_id", clients)
        self.export_button.setEnabled(any(row["sha256"] for row in rows))
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self._filter()

    def _fits(self, row: Row) -> bool:
        kind = self.kind_filter.value
        if kind == "unused" and row["uses"]:
            return False
        if kind not in (None, "unused") and row["evidence_kind"] != kind:
            return False
        names = [name for _page, _id, name in row["uses"]]
        parts = (row["number"], row["caption"], row["file_name"], row["reference"], row["place"], *names)
        text = " ".join(part or "" for part in parts).casefold()
        return all(word in text for word in self.filter.text().casefold().split())

    def _filter(self) -> None:
        wanted = self._wanted or self._current_id
        led_here, scrolled = bool(self._wanted), self.table.verticalScrollBar().value()
        if self._wanted and any(row["id"] == self._wanted for row in self._rows):
            self._wanted = ""
            self.kind_filter.choose(None)
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        recorded = {row["id"] for row in self._rows}
        coming = [
            arriving_row(one)
            for one in self._arrivals.on_the_way(self.audit_id)
            if one.evidence_id not in recorded
        ]
        shown = [row for row in self._rows if self._fits(row)] + coming
        self._stack.setCurrentWidget(self.table if self._rows or coming else self._empty)
        self._none_match.setVisible(bool(self._rows) and not shown)
        self._none_match.setText(self.tr("0 of {} pieces match.").format(len(self._rows)))
        self._quiet = True
        self.model.show_rows(shown)
        place = self.model.place_of(wanted)
        place = 0 if place < 0 and shown else place
        if place >= 0 and self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
            if led_here:
                self.table.scrollTo(self.model.index(place, 0))
            else:  # the same one as before: what came in moves nothing
                self.table.verticalScrollBar().setValue(scrolled)
        self._quiet = False
        self._on_current()

    @property
    def _current(self) -> Row | None:
        place = self.table.currentIndex().row()
        return self.model.records[place] if 0 <= place < len(self.model.records) else None

    @property
    def _current_id(self) -> str:
        row = self._current
        return str(row["id"]) if row else ""

    def _on_current(self) -> None:
        if self._quiet:
            return
        row = self._current
        if self.form.record_id != (str(row["id"]) if row else ""):
            self.reason_bar.hide()
        if row is not None and row.get("arrival"):
            row = None
        self._detail.setVisible(row is not None)
        self.form.show_record(row, row["seen"] if row else None)
        if row is None:
            return
        self.heading.setText(str(row["number"] or ""))
        first = self._first_file(row)
        can_open = first is not None and not never_opened(first)
        self.open_button.setVisible(first is not None)
        self.open_button.setEnabled(can_open)
        self.mark_button.setVisible(picture_to_mark(row) is not None)
        self.open_button.setToolTip(never_opened(first) if first else "")
        self._show_big(row)
        self.files.show_piece(row)
        self.runs_warning.say(next(filter(None, map(never_opened, self._files(row))), ""))
        clear(self._use_row)
        for page, record_id, name in row["uses"]:
            button = QPushButton(name)
            button.setAccessibleName(self.tr("Go to {}").format(name))
            button.clicked.connect(
                lambda *_, page=page, record_id=record_id: self.go_to.emit(page, record_id)
            )
            self._use_row.addWidget(button)
            button.show()
        self._uses.setVisible(bool(row["uses"]))
        self._unused.setVisible(not row["uses"])

    def _number(self, row: Row) -> str:
        arrival = row.get("arrival")
        if arrival is None:
            return row["number"] or ""
        if arrival.evidence_id:
            return self.tr("Recorded")
        self._arrivals.tick()
        return self.tr("Attaching… {} %").format(int(arrival.share * 100))

    def _picture(self, row: Row) -> QIcon:
        arrival = row.get("arrival")
        if arrival is not None:
            return arriving_tile(arrival, self.font())
        return tile_of(self.session, row, self.font(), self.tr("REF"))

    def _show_big(self, row: Row) -> None:
        picture = picture_of(self.session, row)
        self._big.setVisible(picture is not None)
        if picture is not None:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._big.setPixmap(picture.scaled(QSize(420, 190), keep, smooth))
            self._big.setAccessibleDescription(row["caption"] or "")

    def _on_picture(self, sha256: str) -> None:
        if not self.isVisible():
            return
        self.table.viewport().update()
        row = self._current
        if row is not None and not row.get("arrival"):
            file = pictured(row)
            if file is not None and sha256 in (file["sha256"], file.get("marked_sha256")):
                self._show_big(row)

    def _on_moved(self) -> None:
        if self.isVisible() and any(row.get("arrival") for row in self.model.records):
            self.table.viewport().update()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"evidence", "evidence_link", "evidence_file", "finding", "action", "site", "client"}:
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    def show_evidence(self, evidence_id: str) -> None:
        """Puts the cursor on a piece of evidence."""
        self._wanted = evidence_id
        self.reload()

    def show_record(self, record_id: str) -> None:
        """Shows a piece of evidence."""
        if record_id:
            self.show_evidence(record_id)

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on."""
        return ("evidence", self._current_id) if self._current_id else None

    def mark(self, file: Row | None = None) -> None:
        """Opens the editor of marks on a picture; on that of the piece in hand if none is named."""
        row = file or self._current
        if row is not None:
            open_markup(self.session, self.jobs, file or picture_to_mark(row) or row, self)

    def start_filter(self) -> None:
        """Puts the cursor into the filter."""
        focus_filter(self.filter)

    # -- acting -------------------------------------------------------------------------------------

    def _say(self, text: str, grade: str = "info") -> None:
        self.messages.say(text, grade)

    def choose_files(self) -> None:
        """Asks for files and attaches them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add evidence"))
        if names:
            self.attach([Path(name) for name in names])

    def attach(self, paths: list[Path]) -> None:
        """Attaches files or folders to the audit as a whole; what is in hand stays in hand."""
        if self.audit_id:
            attach_gathered(self, self.session, self.jobs, self.audit_id, ("", ""), paths, self._on_attached)

    def _on_attached(self, outcome: service.Attached) -> None:
        if outcome.evidence_ids and not self._current_id:
            self._wanted = outcome.evidence_ids[-1]
        if not outcome.failed:
            self._say(self.tr("Attached: {}").format(len(outcome.evidence_ids)))

    def take(self, data: QMimeData) -> None:
        """Attaches what was dropped or pasted to the audit as a whole."""
        paths = local_files(data)
        if paths:
            self.attach(paths)
        elif self.audit_id:
            self._arrivals.take(self.audit_id, ("", ""), data)

    def paste_evidence(self) -> None:
        """Attaches what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _drop_words(self) -> str:
        return self.tr("Attach to the audit") if self.audit_id else ""

    def _row_at(self, at: QPoint) -> Row | None:
        index = self.table.indexAt(at)
        row = self.model.records[index.row()] if index.isValid() else None
        return None if row is None or row.get("arrival") else row

    def _row_words(self, at: QPoint) -> str:
        row = self._row_at(at)
        if row is None:
            return self._drop_words()
        return self.tr("Attach to the audit, or add to {}").format(row["number"])

    def _on_dropped_on_row(self, data: QMimeData, at: QPoint) -> None:
        row, paths = self._row_at(at), local_files(data)
        if row is None or not paths:
            self.take(data)
            return
        audit_id, place = self.audit_id, self.table.viewport().mapToGlobal(at)
        ask_which(
            self,
            str(row["number"]),
            place,
            lambda: self._arrivals.add_files(audit_id, row["id"], paths),
            lambda: self.attach(paths),
        )

    def choose_further(self) -> None:
        """Asks for further files of the piece in hand."""
        evidence_id, audit_id = self._current_id, self.audit_id
        title = self.tr("Add a file to {}").format(self.heading.text())
        names, _ = QFileDialog.getOpenFileNames(self, title)
        if names and evidence_id:
            self._arrivals.add_files(audit_id, evidence_id, [Path(name) for name in names])

    def _withdraw_file(self, file: Row) -> None:
        def withdrawn(_result: object) -> None:
            told = self.tr("{} was withdrawn; the file stays in the vault, and the history can tell.")
            self.messages.say_withdrawn(
                file["id"], told.format(file["file_name"]), lambda: self._restore_file(file["id"])
            )

        self.session.write(
            lambda ledger: audits.withdraw(ledger, "evidence_file", file["id"]), then=withdrawn
        )

    def _restore_file(self, file_id: str) -> None:
        self.session.write(lambda ledger: audits.restore(ledger, "evidence_file", file_id))

    def _ask_reference(self) -> None:
        dialog = ReferenceDialog(self.session, self.audit_id, ("", ""), self)
        dialog.added.connect(self.show_evidence)
        dialog.open()

    def choose_export(self) -> None:
        """Asks for a folder and what the copies keep, then copies the evidence there."""
        from iso20k_audit.ui.pages.exports import evidence_name
        from iso20k_audit.ui.pages.report import export_folder, remember_export_folder

        dialog = ExportEvidenceDialog(export_folder() / evidence_name(self._number_of_audit), self)

        def chosen(folder: Path, keep: bool) -> None:
            remember_export_folder(folder.parent)
            self.export(folder, keep_metadata=keep)

        dialog.chosen.connect(chosen)
        dialog.open()

    def export(self, folder: Path, *, keep_metadata: bool = False) -> None:
        """Copies the evidence with its manifest into a folder."""
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None:
            return

        def work(progress: Progress) -> list[Path]:
            return service.export_evidence(
                workspace, audit_id, folder, keep_metadata=keep_metadata, progress=progress
            )

        def done(written: list[Path]) -> None:
            self._say(
                self.tr("{} files, a read-me and a manifest are in {}").format(len(written) - 2, folder)
            )

        self.jobs.start(
            self.tr("Exporting evidence"), work, done, lambda error: self._say(str(error), "danger")
        )

    @staticmethod
    def _files(row: Row) -> list[Row]:
        return [file for file in (row, *row.get("more", ())) if file["sha256"]]

    def _first_file(self, row: Row) -> Row | None:
        return next(iter(self._files(row)), None)

    def _kind(self, row: Row) -> str:
        kind = words(EvidenceKind(row["evidence_kind"] or "other").label)
        if row.get("arrival"):
            return ""
        return self.tr("{} (can run)").format(kind) if any(map(of_record, self._files(row))) else kind

    def open_copy(self) -> None:
        """Opens a private copy with the system's program for it; the original is never handed out."""
        row = self._current
        file = self._first_file(row) if row is not None and not row.get("arrival") else None
        if file is not None:
            self._open(file)

    def _open(self, file: Row) -> None:
        open_copy(self.session, self.jobs, file, lambda text: self._say(text, "warning"))

    def _withdraw(self) -> None:
        row = self._current
        if row is not None and row["proves_issued"]:
            self.reason_bar.open()
        else:
            self._withdraw_for("removed")

    def _withdraw_for(self, reason: str) -> None:
        evidence_id, number = self._current_id, self.heading.text()
        if not evidence_id or not self._pause.passed():
            return
        self.flush()
        following = neighbour(self.model.records, evidence_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def withdrawn(_result: object) -> None:
            self._wanted = following
            self.reason_bar.hide()
            told = self.tr("{} was withdrawn; the file stays in the vault, and the history can tell.")
            self.messages.say_withdrawn(evidence_id, told.format(number), lambda: self._restore(evidence_id))

        self.session.write(
            lambda ledger: audits.withdraw(ledger, "evidence", evidence_id, reason), then=withdrawn
        )

    def _restore(self, evidence_id: str) -> None:
        def back(_result: object) -> None:
            self._wanted = evidence_id

        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.write(lambda ledger: audits.restore(ledger, "evidence", evidence_id), then=back)

    def _show_history(self) -> None:
        self.flush()
        title = self.tr("History of {}").format(self.heading.text())
        HistoryDialog(self.session, self.audit_id, self._current_id, title, self).show()


def arriving_row(arrival: Arrival) -> Row:
    """What the table shows of a file that is on its way."""
    texts = ("number", "reference", "evidence_kind", "taken_at", "place", "sha256", "media_type")
    return dict.fromkeys(texts) | {
        "id": f"arrival {id(arrival)}",
        "arrival": arrival,
        "caption": arrival.name,
        "file_name": arrival.name,
        "uses": [],
        "more": [],
        "proves_issued": False,
        "seen": {},
    }


def _read(ledger: Ledger, audit_id: str) -> tuple[list[Row], Pairs, Pairs, str]:
    """Evidence with what uses it: page, record id and name; sites, clients, number of the audit."""
    names: dict[str, tuple[str, str, str]] = {}
    issued = {row["id"] for row in ledger.select("finding", audit_id) if row["number"]}
    for kind, page in (("finding", "findings"), ("action", "actions")):
        for row in ledger.select(kind, audit_id):
            name = row["number"] or row.get("provisional_number") or ""
            names[row["id"]] = (page, row["id"], name)
    for row in ledger.select("effectiveness_check", audit_id):
        if row["action_id"] in names:  # what supports a check is found at its action
            names[row["id"]] = names[row["action_id"]]
    from iso20k_audit.services.browsing import list_questions

    for question in list_questions(ledger, audit_id):
        names[question.id] = ("fieldwork", question.id, question.item)
    uses: dict[str, list[tuple[str, str, str]]] = {}
    for link in ledger.select("evidence_link", audit_id):
        if link["target_id"] in names:
            uses.setdefault(link["evidence_id"], []).append(names[link["target_id"]])
    uses = {evidence_id: list(dict.fromkeys(places)) for evidence_id, places in uses.items()}
    rows = service.list_evidence(ledger, audit_id)
    for row in rows:
        row["uses"] = uses.get(row["id"], [])
        row["proves_issued"] = any(record_id in issued for _page, record_id, _name in row["uses"])
        row["seen"] = ledger.seen(row["id"])
    number = ledger.get("audit", audit_id)["number"] or ""
    return rows, names_of(ledger, "site"), names_of(ledger, "client"), number

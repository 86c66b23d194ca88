"""All evidence of the audit: pictures and facts at the left, the item in hand at the right."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QIcon
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

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.vocabulary import EvidenceKind
from iso20k_audit.services import audits
from iso20k_audit.services import evidence as service
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.jobs import JobRunner, Progress
from iso20k_audit.ui.pages.page import Page, Pairs, focus_filter, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import Card, FlowLayout, ScrollColumn, clear, flowing, text_label
from iso20k_audit.ui.widgets.evidence_icons import TILE, picture_of, tile_of
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
        self._wanted = ""
        self._quiet = False
        self._pause = Pause(self)
        self.messages = MessageArea()
        columns = (
            Column(self.tr("Number"), lambda row: row["number"] or "", 150, icon=self._picture),
            Column(
                self.tr("Caption"), lambda row: row["caption"] or row["file_name"] or row["reference"] or ""
            ),
            Column(
                self.tr("Kind"), lambda row: words(EvidenceKind(row["evidence_kind"] or "other").label), 110
            ),
            Column(self.tr("Taken at"), lambda row: _moment(row["taken_at"]), 132),
            Column(
                self.tr("Supports"),
                lambda row: ", ".join(name for _page, _id, name in row["uses"]) or self.tr("nothing yet"),
                140,
                lambda row: "" if row["uses"] else "warning",
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
                "taken_at",
                ("taken_by", "place"),
                ("site_id", "client_id"),
                "speaks_of",
                "reference",
            ),
            required=("evidence_kind", "confidentiality"),
        )
        self._build_bar()
        self._lay_out()
        self.setAcceptDrops(True)
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
            self.tr("Evidence that has no file here: a ticket, a binder, a device")
        )
        self.reference_button.clicked.connect(self._ask_reference)
        self.export_button = QPushButton(self.tr("Export originals…"))
        self.export_button.setToolTip(
            self.tr("Copies all originals with a list of their SHA-256 into a folder")
        )
        self.export_button.clicked.connect(self.choose_export)
        self.reference_bar = AskBar(
            self.tr("Where the evidence itself is"),
            self.tr("Where the item itself is: ticket, shelf, system"),
            self.tr("Add"),
            self.tr("Add the reference as evidence"),
            self.tr("Cancel"),
            self.tr("Do not add a reference"),
        )
        self.reference_bar.given.connect(self.add_reference)
        self.reference_bar.left.connect(self.reference_button.setFocus)
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
        column.addWidget(self.reference_bar)
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
        self._detail.add(self._head_card(), self._form_card(), self._facts_card())
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
        self.withdraw_button = QPushButton(self.tr("Withdraw"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the evidence"))
        self.withdraw_button.clicked.connect(self._withdraw)
        self.history_button = QPushButton(self.tr("History…"))
        self.history_button.setAccessibleName(self.tr("History of the evidence"))
        self.history_button.clicked.connect(self._show_history)
        self.reason_bar.given.connect(self._withdraw_for)
        self.reason_bar.left.connect(self.withdraw_button.setFocus)
        buttons = flowing(self.open_button, self.history_button, self.withdraw_button)
        card.add(self.heading, buttons, self.reason_bar, self._big)
        return card

    def _form_card(self) -> Card:
        card = Card()
        self._uses = QWidget()
        self._use_row = FlowLayout(self._uses)
        self._unused = text_label(
            self.tr("Supports nothing yet: link it from a question, finding or action."), "warning", wrap=True
        )
        card.add(self.form, text_label(self.tr("Supports"), "muted"), self._unused, self._uses)
        return card

    def _facts_card(self) -> Card:
        card = Card(self.tr("Facts about the file"))
        self.facts = text_label("", wrap=True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(self.tr("Facts about the file"))
        card.add(self.facts)
        return card

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the list."""
        audit_id = self.audit_id
        if audit_id:
            self.latest.ask(lambda ledger: _read(ledger, audit_id), lambda answer: self._show(*answer))

    def _show(self, rows: list[Row], sites: Pairs, clients: Pairs) -> None:
        self._rows = rows
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
        if self._wanted and any(row["id"] == self._wanted for row in self._rows):
            self._wanted = ""
            self.kind_filter.choose(None)
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        shown = [row for row in self._rows if self._fits(row)]
        self._none_match.setVisible(bool(self._rows) and not shown)
        self._none_match.setText(self.tr("0 of {} pieces match.").format(len(self._rows)))
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
        self._detail.setVisible(row is not None)
        self.form.show_record(row, row["seen"] if row else None)
        if row is None:
            return
        self.heading.setText(str(row["number"] or ""))
        can_open = bool(row["sha256"]) and service.is_openable(row["file_name"] or "")
        self.open_button.setVisible(bool(row["sha256"]))
        self.open_button.setEnabled(can_open)
        self.open_button.setToolTip(
            "" if can_open else self.tr("Files that can run are kept, but never opened by this program.")
        )
        self._show_big(row)
        self.facts.setText("\n".join(self._facts(row)))
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

    def _facts(self, row: Row) -> list[str]:
        if not row["sha256"]:
            return [self.tr("No file here; the item itself is at: {}").format(row["reference"] or "–")]
        found = row["file_metadata"] or {}
        sha = row["sha256"]
        facts = [
            self.tr("File: {}").format(row["file_name"]),
            self.tr("Size: {:,} bytes").format(row["size_bytes"] or 0),
            self.tr("Type: {}").format(row["media_type"]),
            self.tr("Received: {}").format(_moment(row["received_at"])),
        ]
        if found.get("camera"):
            facts.append(self.tr("Camera: {}").format(found["camera"]))
        if found.get("position"):
            facts.append(self.tr("Position in the file: {}").format(found["position"]))
        if found.get("width"):
            facts.append(self.tr("Picture: {} × {} pixels").format(found["width"], found["height"]))
        facts.append(self.tr("SHA-256: {} {}").format(sha[:32], sha[32:]))
        return facts

    def _picture(self, row: Row) -> QIcon:
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
        if row is not None and row["sha256"] == sha256:
            self._show_big(row)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & {"evidence", "evidence_link", "finding", "action", "site", "client"}:
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
        """Attaches files to the audit as a whole."""
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None or not audit_id:
            return

        def work(progress: Progress) -> service.Attached:
            return service.attach_files(workspace, audit_id, paths, progress=progress)

        def done(outcome: service.Attached) -> None:
            if outcome.evidence_ids:
                self._wanted = outcome.evidence_ids[-1]
                self.session.notify({"evidence"})
            if outcome.failed:
                told = "; ".join(f"{path.name}: {why}" for path, why in outcome.failed)
                self._say(self.tr("Not attached: {}").format(told), "danger")
            else:
                self._say(self.tr("Attached: {}").format(len(outcome.evidence_ids)))

        job = self.jobs.start(
            self.tr("Attaching evidence"), work, done, lambda error: self._say(str(error), "danger")
        )
        job.cancelled.connect(lambda: self.session.notify({"evidence"}))

    def _ask_reference(self) -> None:
        self.reference_bar.open()

    def add_reference(self, text: str) -> None:
        """Records evidence that has no file here."""
        audit_id = self.audit_id

        def added(evidence_id: str) -> None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reference_bar.hide()
            self._wanted = evidence_id

        def job(ledger: Ledger) -> str:
            return service.attach_reference(ledger, audit_id, text)

        self.session.write(job, then=added)

    def choose_export(self) -> None:
        """Asks for a folder and copies the originals there."""
        from iso20k_audit.ui.pages.report import export_folder, remember_export_folder

        folder = QFileDialog.getExistingDirectory(self, self.tr("Export originals to"), str(export_folder()))
        if folder:
            remember_export_folder(Path(folder))
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Copies the originals with their manifest into a folder."""
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None:
            return

        def work(progress: Progress) -> list[Path]:
            return service.export_evidence(workspace, audit_id, folder, progress=progress)

        def done(written: list[Path]) -> None:
            self._say(self.tr("{} originals and their manifest are in {}").format(len(written) - 1, folder))

        self.jobs.start(
            self.tr("Exporting evidence"), work, done, lambda error: self._say(str(error), "danger")
        )

    def open_copy(self) -> None:
        """Opens a private copy with the system's program for it; the original is never handed out."""
        row, workspace = self._current, self.session.workspace
        if (
            row is None
            or workspace is None
            or not row["sha256"]
            or not service.is_openable(row["file_name"] or "")
        ):
            return
        name, sha256 = service.safe_name(row["file_name"] or row["number"]), row["sha256"]

        def work(_progress: Progress) -> Path:
            target = workspace.private_folder() / name
            service.copy(workspace.vault, sha256, target)
            return target

        def opened(path: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._say(self.tr("No program on this computer opens {}.").format(path.name), "danger")

        def failed(error: AuditError) -> None:
            self._say(str(error), "danger")

        self.jobs.start(
            self.tr("Opening {}").format(name),
            work,
            opened,
            failed,
        )

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attaches what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        files = [path for path in paths if path.is_file()]
        event.acceptProposedAction()
        if files:
            self.attach(files)


def _read(ledger: Ledger, audit_id: str) -> tuple[list[Row], Pairs, Pairs]:
    """Evidence with what uses it: page, record id and name."""
    names: dict[str, tuple[str, str, str]] = {}
    issued = {row["id"] for row in ledger.select("finding", audit_id) if row["number"]}
    for kind, page in (("finding", "findings"), ("action", "actions")):
        for row in ledger.select(kind, audit_id):
            name = row["number"] or row.get("provisional_number") or ""
            names[row["id"]] = (page, row["id"], name)
    from iso20k_audit.services.browsing import list_questions

    for question in list_questions(ledger, audit_id):
        names[question.id] = ("fieldwork", question.id, question.item)
    uses: dict[str, list[tuple[str, str, str]]] = {}
    for link in ledger.select("evidence_link", audit_id):
        if link["target_id"] in names:
            uses.setdefault(link["evidence_id"], []).append(names[link["target_id"]])
    rows = service.list_evidence(ledger, audit_id)
    for row in rows:
        row["uses"] = uses.get(row["id"], [])
        row["proves_issued"] = any(record_id in issued for _page, record_id, _name in row["uses"])
        row["seen"] = ledger.seen(row["id"])
    return rows, names_of(ledger, "site"), names_of(ledger, "client")


def _moment(value: str | None) -> str:
    return datetime.fromisoformat(value).strftime("%Y-%m-%d %H:%M") if value else ""

"""The evidence of a question, finding, action or whole audit as tiles: drop, paste, open, caption, unlink."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QImage,
    QImageWriter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui.widgets.evidence_tile import EVIDENCE_ROLE, EvidenceDelegate
from iso20k_audit.ui.widgets.evidence_tiles import EvidenceModel, EvidenceTiles
from iso20k_audit.ui.widgets.thumbnails import shared

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from iso20k_audit.services.evidence import Attached
    from iso20k_audit.store.ledger import Ledger, Row
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
EVIDENCE_KINDS = frozenset({"evidence", "evidence_link"})


class EvidenceStrip(QWidget):
    """Evidence of one target; `wrapping` fills an area with tiles instead of one row.

    Signals:
        counted(int): how many pieces are shown.
        picked(evidence id): the cursor is on another tile.
    """

    counted = Signal(int)
    picked = Signal(str)

    def __init__(
        self, session: Session, jobs: JobRunner, parent: QWidget | None = None, *, wrapping: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._audit_id = ""
        self._target = ("", "")
        self._asked = 0
        self._tile_row = 0
        self._heading = QLabel(self.tr("Evidence"))
        self._heading.setProperty("role", "strong")
        self._add = QPushButton(self.tr("Attach…"))
        self._add.setAccessibleName(self.tr("Attach files as evidence"))
        self._add.clicked.connect(self.choose_files)
        self._paste = QPushButton(self.tr("Paste"))
        self._paste.setAccessibleName(self.tr("Paste from the clipboard as evidence"))
        self._paste.setToolTip(self.tr("Attach the image, files or text on the clipboard (Ctrl+V)"))
        self._paste.clicked.connect(self.paste)
        self._model = EvidenceModel(self)
        self._model.caption_changed.connect(self._save_caption)
        self._tiles = EvidenceTiles()
        self._tiles.empty_text = self.tr("Drop files here, paste with Ctrl+V, or choose Attach")
        self._dress_tiles(wrapping)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._paste)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._tiles, 1)
        session.recorded.connect(self._on_recorded)
        shared().ready.connect(self._on_picture)

    def _dress_tiles(self, wrapping: bool) -> None:
        tiles = self._tiles
        delegate = EvidenceDelegate(self._session, self)
        tiles.setModel(self._model)
        tiles.setItemDelegate(delegate)
        tiles.setFlow(QListView.Flow.LeftToRight)
        tiles.setWrapping(wrapping)
        tiles.setResizeMode(QListView.ResizeMode.Adjust)
        tiles.setSpacing(3)
        tiles.setUniformItemSizes(True)
        tiles.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tiles.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tiles.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tiles.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tiles.setAcceptDrops(True)
        tiles.setDropIndicatorShown(False)
        tiles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tiles.customContextMenuRequested.connect(self._show_menu)
        tiles.setAccessibleName(self.tr("Evidence"))
        tiles.setAccessibleDescription(
            self.tr("Enter opens, F2 edits the caption, Del no longer uses it here")
        )
        tiles.doubleClicked.connect(lambda _index: self.open_current())
        tiles.open_wanted.connect(self.open_current)
        tiles.unlink_wanted.connect(self.unlink_selected)
        tiles.dropped.connect(self.take)
        tiles.selectionModel().currentChanged.connect(self._on_current)
        if not wrapping:
            tiles.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._tile_row = delegate.tile.height() + 20
            self._fit()

    # -- what is shown ------------------------------------------------------------------------------

    def show_target(self, audit_id: str, target_kind: str, target_id: str) -> None:
        """Shows the evidence of a `question`, `finding` or `action`; with empty kind, of the whole audit."""
        if (audit_id, target_kind, target_id) != (self._audit_id, *self._target):
            self._model.show([])
            self._heading.setText(self.tr("Evidence"))
        self._audit_id = audit_id
        self._target = (target_kind, target_id)
        self.reload()

    def reload(self) -> None:
        """Reads again what is shown."""
        if not self._audit_id or (self._target[0] and not self._target[1]):
            self._model.show([])
            return
        from iso20k_audit.services.evidence import list_evidence

        self._asked += 1
        asked, audit_id, target_id = self._asked, self._audit_id, self._target[1]
        self._session.ask(
            lambda ledger: list_evidence(ledger, audit_id, target_id),
            lambda rows: self._show_rows(rows) if asked == self._asked else None,
        )

    def _show_rows(self, rows: list[Row]) -> None:
        chosen = self.current_id()
        self._model.show(rows)
        self._heading.setText(self.tr("Evidence · {}").format(len(rows)) if rows else self.tr("Evidence"))
        for place, row in enumerate(rows):
            if row["id"] == chosen:
                self._tiles.setCurrentIndex(self._model.index(place))
        self._fit()
        self.counted.emit(len(rows))

    def _fit(self) -> None:
        """One row of tiles, or a line of text where there is none yet."""
        if self._tile_row:
            empty = self._tiles.fontMetrics().lineSpacing() * 2 + 22
            self._tiles.setFixedHeight(self._tile_row if self._model.rows else empty)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & EVIDENCE_KINDS and self.isVisible():
            self.reload()

    def _on_picture(self, _sha256: str) -> None:
        self._tiles.viewport().update()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(EVIDENCE_ROLE) if current.isValid() else None
        self.picked.emit(row["id"] if row else "")

    def _current(self) -> Row | None:
        index = self._tiles.currentIndex()
        return index.data(EVIDENCE_ROLE) if index.isValid() else None

    def current_id(self) -> str:
        """Id of the evidence under the cursor, or empty."""
        row = self._current()
        return row["id"] if row else ""

    def count(self) -> int:
        """How many pieces are shown."""
        return self._model.rowCount()

    # -- attaching ----------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Asks for files and attaches them."""
        dialog = QFileDialog(self, self.tr("Attach evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def attach(self, paths: list[Path], target_kind: str = "", target_id: str = "") -> None:
        """Attaches files to what is shown, or to another target, in a job."""
        workspace = self._session.workspace
        if workspace is None or not paths:
            return
        from iso20k_audit.services.evidence import Target, attach_files

        audit_id, target = self._audit_id, Target(*self._target)
        if target_id:
            target = Target(target_kind, target_id)

        def work(progress: Progress) -> Attached:
            return attach_files(workspace, audit_id, paths, target=target, progress=progress)

        title = self.tr("Attaching files: {}").format(len(paths))
        job = self._jobs.start(title, work, self._on_attached, self._on_failed)
        job.cancelled.connect(lambda: self._session.notify(EVIDENCE_KINDS))

    def _on_attached(self, outcome: Attached) -> None:
        self._session.notify(EVIDENCE_KINDS)
        if outcome.failed:
            reasons = "; ".join(f"{path.name}: {reason}" for path, reason in outcome.failed[:3])
            self._session.refused.emit(
                self.tr("Could not be attached: {count} ({reasons})").format(
                    count=len(outcome.failed), reasons=reasons
                )
            )

    def _on_failed(self, error: AuditError) -> None:
        self._session.notify(EVIDENCE_KINDS)
        self._session.refused.emit(str(error))

    def paste(self) -> None:
        """Attaches what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Attaches dropped or pasted files, an image, or text."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        if paths:
            self.attach(paths)
        elif data.hasImage():
            image = QImage(data.imageData())
            name = self.tr("Pasted picture {}").format(stamp) + ".png"
            self._attach_bytes(lambda: _png(image), name)
        elif data.hasText() and data.text().strip():
            text = data.text()
            self._attach_bytes(text.encode, self.tr("Pasted text {}").format(stamp) + ".txt")
        else:
            self._session.refused.emit(
                self.tr("There is no picture, file or text on the clipboard to attach.")
            )

    def _attach_bytes(self, make: Any, name: str) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        from iso20k_audit.services.evidence import Target, attach_bytes

        audit_id, target = self._audit_id, Target(*self._target)

        def work(_progress: Progress) -> str:
            return attach_bytes(workspace, audit_id, make(), name, target=target)

        title = self.tr("Attaching what was pasted")
        self._jobs.start(title, work, lambda _id: self._session.notify(EVIDENCE_KINDS), self._on_failed)

    # -- using a tile -------------------------------------------------------------------------------

    def _show_menu(self, at: QPoint) -> None:
        index = self._tiles.indexAt(at)
        if not index.isValid():
            return
        self._tiles.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open a copy")).triggered.connect(self.open_current)
        menu.addAction(self.tr("Edit caption")).triggered.connect(lambda: self._tiles.edit(index))
        if self._target[1]:
            menu.addSeparator()
            menu.addAction(self.tr("No longer use it here")).triggered.connect(self.unlink_selected)
        menu.popup(self._tiles.viewport().mapToGlobal(at))

    def open_current(self) -> None:
        """Opens a private read-only copy with the system's program, unless the file could run."""
        row, workspace = self._current(), self._session.workspace
        if row is None or workspace is None:
            return
        from iso20k_audit.services.evidence import copy, is_openable, safe_name

        name, sha256 = row["file_name"] or "", row["sha256"]
        if not sha256:
            self._session.refused.emit(
                self.tr("{} has no file here; it is at: {}").format(row["number"], row["reference"] or "")
            )
            return
        if not is_openable(name):
            self._session.refused.emit(
                self.tr(
                    "{} is kept as evidence, but files of this type can run and are never opened."
                ).format(name)
            )
            return

        def work(_progress: Progress) -> Path:
            target = workspace.private_folder() / safe_name(name)
            copy(workspace.vault, sha256, target)
            target.chmod(0o400)
            return target

        self._jobs.start(
            self.tr("Opening {}").format(name),
            work,
            self._show_file,
            self._on_failed,
        )

    def _show_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._session.refused.emit(self.tr("No program on this computer opens {}.").format(path.name))

    def _save_caption(self, evidence_id: str, caption: str) -> None:
        from iso20k_audit.services import audits

        self._session.write(
            lambda ledger: audits.save(ledger, "evidence", evidence_id, {"caption": caption}),
            failed=lambda _error: self.reload(),
        )

    def unlink_selected(self) -> None:
        """Takes the selected pieces away from what is shown; they stay in the audit."""
        target_id = self._target[1]
        chosen = [index.data(EVIDENCE_ROLE)["id"] for index in self._tiles.selectedIndexes()]
        if not target_id or not chosen:
            return
        from iso20k_audit.services.findings import unlink_evidence

        def unlink(ledger: Ledger) -> None:
            for evidence_id in chosen:
                unlink_evidence(ledger, evidence_id, target_id)

        self._session.write(unlink)

    def sizeHint(self) -> QSize:
        """Room for three tiles."""
        return QSize(420, super().sizeHint().height())


def _png(image: QImage) -> bytes:
    """The picture as a PNG file; takes a while for a whole screen, so it runs in the job."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())

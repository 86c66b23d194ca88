"""The evidence of a question, finding, action or whole audit as tiles: drop, paste, open, caption, unlink."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.evidence.arrivals import EVIDENCE_KINDS, arrivals_of
from iso20k_audit.ui.evidence.gathering import ask_which, attach_gathered
from iso20k_audit.ui.markup.badges import add_marking, picture_to_mark
from iso20k_audit.ui.widgets.evidence_tile import ARRIVAL_ROLE, EVIDENCE_ROLE, EvidenceDelegate
from iso20k_audit.ui.widgets.evidence_tiles import EvidenceModel, EvidenceTiles
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.thumbnails import shared

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from iso20k_audit.store.ledger import Ledger, Row
    from iso20k_audit.ui.evidence.arrivals import Arrival
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
__all__ = ["EVIDENCE_KINDS", "EvidenceStrip"]


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
        self._arrivals = arrivals_of(session, jobs)
        self._audit_id = ""
        self._target = ("", "")
        self._asked = 0
        self._one_row = not wrapping
        self._stale = False
        self._heading = QLabel(self.tr("Evidence"))
        self._heading.setProperty("role", "strong")
        self._model = EvidenceModel(self)
        self._model.caption_changed.connect(self._save_caption)
        self._tiles = EvidenceTiles()
        self._tiles.empty_text = self.tr("Drop files here, paste with Ctrl+V, or choose Attach")
        self._delegate = EvidenceDelegate(session, self._arrivals, self)
        self._dress_tiles(wrapping)
        self._drops = FileDrops(self._tiles, self._on_dropped, self._drop_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._head())
        column.addWidget(self._tiles, 1)
        session.recorded.connect(self._on_recorded)
        shared().ready.connect(self._on_picture)
        self._arrivals.changed.connect(self._show_arrivals)
        self._arrivals.moved.connect(self._on_moved)

    def _head(self) -> QHBoxLayout:
        self._add = QPushButton(self.tr("Attach…"))
        self._add.setAccessibleName(self.tr("Attach files as evidence"))
        self._add.setToolTip(self.tr("Choose files (Ctrl+Shift+A)"))
        self._add.clicked.connect(self.choose_files)
        self._paste = QPushButton(self.tr("Paste"))
        self._paste.setAccessibleName(self.tr("Paste from the clipboard as evidence"))
        self._paste.setToolTip(self.tr("Attach the image, files or text on the clipboard (Ctrl+V)"))
        self._paste.clicked.connect(self.paste)
        self._more = QToolButton()
        self._more.setText(self.tr("More"))
        self._more.setAccessibleName(self.tr("More about evidence"))
        self._more.setToolTip(self.tr("Photo, reference, and what can be done with the chosen tile"))
        self._more.setStyleSheet("QToolButton { padding-right: 20px; }")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._more)
        menu.aboutToShow.connect(lambda: self._fill_more(menu))
        self._more.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._heading)
        head.addStretch(1)
        buttons = FlowLayout(gap=6)  # words of other languages need a second line where it is narrow
        for button in (self._more, self._paste, self._add):
            buttons.addWidget(button)
        head.addLayout(buttons)
        return head

    def _dress_tiles(self, wrapping: bool) -> None:
        tiles = self._tiles
        tiles.setModel(self._model)
        tiles.setItemDelegate(self._delegate)
        tiles.setFlow(QListView.Flow.LeftToRight)
        tiles.setWrapping(wrapping)
        tiles.setResizeMode(QListView.ResizeMode.Adjust)
        tiles.setSpacing(3)
        tiles.setUniformItemSizes(True)
        tiles.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tiles.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tiles.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tiles.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tiles.setDropIndicatorShown(False)
        tiles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tiles.customContextMenuRequested.connect(self._show_menu)
        tiles.setAccessibleName(self.tr("Evidence"))
        tiles.setAccessibleDescription(
            self.tr("Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here")
        )
        tiles.doubleClicked.connect(lambda _index: self.open_current())
        tiles.open_wanted.connect(self.open_current)
        tiles.unlink_wanted.connect(self.unlink_selected)
        tiles.add_wanted.connect(self.choose_further)
        tiles.mark_wanted.connect(self.mark_current)
        tiles.selectionModel().currentChanged.connect(self._on_current)
        if not wrapping:
            tiles.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._fit()

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def target(self) -> tuple[str, str]:
        """Kind and id of what is shown: `question`, `finding`, `action`, or both empty."""
        return self._target

    def show_target(self, audit_id: str, target_kind: str, target_id: str) -> None:
        """Shows the evidence of a `question`, `finding` or `action`; with empty kind, of the whole audit."""
        if (audit_id, target_kind, target_id) != (self._audit_id, *self._target):
            self._model.show_arrivals([])
            self._model.show([])
            self._heading.setText(self.tr("Evidence"))
        self._audit_id = audit_id
        self._target = (target_kind, target_id)
        self._show_arrivals()
        self.reload()

    def _has_target(self) -> bool:
        return bool(self._audit_id) and (not self._target[0] or bool(self._target[1]))

    def reload(self) -> None:
        """Reads again what is shown."""
        if not self._has_target():
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
        self._model.show(rows)
        self._heading.setText(self.tr("Evidence · {}").format(len(rows)) if rows else self.tr("Evidence"))
        self._fit()
        self.counted.emit(len(rows))

    def _show_arrivals(self) -> None:
        self._model.show_arrivals(
            self._arrivals.on_the_way(self._audit_id, self._target[1]) if self._has_target() else []
        )
        self._fit()

    def _fit(self) -> None:
        """One row of tiles, or a line of text where there is none yet."""
        if self._one_row:
            empty = self._tiles.fontMetrics().lineSpacing() * 2 + 22
            shown = self._model.rowCount() > 0
            self._tiles.setFixedHeight(self._delegate.tile.height() + 20 if shown else empty)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_tiles"):
            self._tiles.scheduleDelayedItemsLayout()
            self._fit()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & EVIDENCE_KINDS:
            self._stale = not self.isVisible()
            if not self._stale:
                self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what was recorded while it could not be seen."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_picture(self, _key: str) -> None:
        self._tiles.viewport().update()

    def _on_moved(self) -> None:
        if self._model.rowCount() > len(self._model.rows) and self.isVisible():
            self._tiles.viewport().update()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(EVIDENCE_ROLE) if current.isValid() else None
        self.picked.emit(row["id"] if row else "")

    def _current(self) -> Row | None:
        index = self._tiles.currentIndex()
        return index.data(EVIDENCE_ROLE) if index.isValid() else None

    def _current_arrival(self) -> Arrival | None:
        index = self._tiles.currentIndex()
        return index.data(ARRIVAL_ROLE) if index.isValid() else None

    def current_id(self) -> str:
        """Id of the evidence under the cursor, or empty."""
        row = self._current()
        return row["id"] if row else ""

    def go_to_first(self) -> bool:
        """Puts the cursor on the first tile. Returns whether there is one."""
        if not self._model.rows:
            return False
        self._tiles.setCurrentIndex(self._model.index(0))
        self._tiles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def count(self) -> int:
        """How many pieces are recorded and shown."""
        return len(self._model.rows)

    # -- attaching ----------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Asks for files and attaches them."""
        self._choose(self.tr("Attach evidence"), self.attach)

    def choose_further(self) -> None:
        """Asks for further files of the piece under the cursor."""
        row = self._current()
        if row is not None:
            title = self.tr("Add a file to {}").format(row["number"])
            self._choose(title, lambda paths: self.add_files(row["id"], paths))

    def _choose(self, title: str, take: Any) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def attach(self, paths: list[Path], target_kind: str = "", target_id: str = "") -> None:
        """Attaches files or folders to what is shown, or to another target; folders are asked about once."""
        target = (target_kind, target_id) if target_id else self._target
        if self._audit_id:
            attach_gathered(self, self._session, self._jobs, self._audit_id, target, paths)

    def add_files(self, evidence_id: str, paths: list[Path]) -> None:
        """Adds further files to a piece of evidence."""
        self._arrivals.add_files(self._audit_id, evidence_id, paths)

    def paste(self) -> None:
        """Attaches what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Attaches dropped or pasted files, an image, or text."""
        if not self._has_target():
            return
        paths = local_files(data)
        if paths:
            self.attach(paths)
        else:
            self._arrivals.take(self._audit_id, self._target, data)

    def accept_drops_on(self, area: QWidget | None, words: str) -> None:
        """What is dropped anywhere on a part of the window is taken as if it were dropped here."""
        if area is None:
            return
        drops = FileDrops(
            area, lambda data, _at: self.take(data), lambda _at: words if self._has_target() else ""
        )
        drops.let_pass(area)

    def _row_at(self, at: QPoint) -> Row | None:
        index = self._tiles.indexAt(at)
        return index.data(EVIDENCE_ROLE) if index.isValid() else None

    def _drop_words(self, at: QPoint) -> str:
        if not self._has_target():
            return ""
        row = self._row_at(at)
        if row is not None:
            return self.tr("Attach, or add to {}").format(row["number"])
        return self.tr("Attach here")

    def _on_dropped(self, data: QMimeData, at: QPoint) -> None:
        row, paths = self._row_at(at), local_files(data)
        if row is None or not paths:
            self.take(data)
            return
        place = self._tiles.viewport().mapToGlobal(at)
        ask_which(
            self,
            str(row["number"]),
            place,
            lambda: self.add_files(row["id"], paths),
            lambda: self.attach(paths),
        )

    # -- using a tile -------------------------------------------------------------------------------

    def _fill_more(self, menu: QMenu) -> None:
        """Also the way for a finger, which has no second button: all that the tile's own menu holds."""
        menu.clear()
        menu.addAction(self.tr("Reference without a file…")).triggered.connect(self.add_reference)
        menu.addAction(self.tr("Take a photo…")).triggered.connect(self.take_photo)
        row, arrival = self._current(), self._current_arrival()
        if row is not None or arrival is not None:
            menu.addSeparator()
            self.fill_menu(menu, row, arrival)

    def _show_menu(self, at: QPoint) -> None:
        index = self._tiles.indexAt(at)
        if not index.isValid():
            return
        if not self._tiles.selectionModel().isSelected(index):
            self._tiles.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, index.data(EVIDENCE_ROLE), index.data(ARRIVAL_ROLE))
        menu.popup(self._tiles.viewport().mapToGlobal(at))

    def fill_menu(self, menu: QMenu, row: Row | None, arrival: Arrival | None = None) -> None:
        """Adds what can be done with a piece of evidence, or with one that is on its way."""
        if arrival is not None:
            menu.addAction(self.tr("Stop attaching")).triggered.connect(
                lambda: self._arrivals.cancel(arrival)
            )
        if row is None:
            return
        self._add_opening(menu, row)
        add_marking(menu, self._session, self._jobs, row, self)
        menu.addAction(self.tr("Edit caption")).triggered.connect(
            lambda: self._tiles.edit(self._tiles.currentIndex())
        )
        menu.addAction(self.tr("Add a file to {}…").format(row["number"])).triggered.connect(
            self.choose_further
        )
        if self._target[1]:
            menu.addSeparator()
            menu.addAction(self.tr("No longer use it here")).triggered.connect(self.unlink_selected)

    def _add_opening(self, menu: QMenu, row: Row) -> None:
        from iso20k_audit.ui.evidence.opening import never_opened

        files = [file for file in (row, *row.get("more", ())) if file["sha256"]]
        for number, file in enumerate(files, 1):
            if len(files) == 1:
                text = self.tr("Open a copy")
            else:
                name = (file["file_name"] or "").replace("&", "&&")
                text = self.tr("Open &{number}: {name}").format(number=number, name=name)
            action = menu.addAction(text)
            action.setEnabled(not never_opened(file))
            action.triggered.connect(lambda *_, file=file: self._open(file))

    def open_current(self) -> None:
        """Opens a private read-only copy with the system's program, unless the file could run."""
        row = self._current()
        if row is None:
            return
        files = [file for file in (row, *row.get("more", ())) if file["sha256"]]
        if not files:
            self._session.refused.emit(
                self.tr("{} has no file here; it is at: {}").format(row["number"], row["reference"] or "")
            )
        elif len(files) == 1:
            self._open(files[0])
        else:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._add_opening(menu, row)
            place = self._tiles.visualRect(self._tiles.currentIndex()).bottomLeft()
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self._tiles.viewport().mapToGlobal(place))

    def _open(self, file: Row) -> None:
        from iso20k_audit.ui.evidence.opening import open_copy

        open_copy(self._session, self._jobs, file, self._session.refused.emit)

    def mark_current(self) -> None:
        """Opens the editor of marks on the picture under the cursor."""
        row = self._current()
        if row is not None:
            from iso20k_audit.ui.markup.opening import open_markup

            open_markup(self._session, self._jobs, picture_to_mark(row) or row, self)

    def add_reference(self) -> None:
        """Asks for something that has no file here: a ticket, a binder, a device."""
        from iso20k_audit.ui.dialogs.reference import ReferenceDialog

        if self._has_target():
            ReferenceDialog(self._session, self._audit_id, self._target, self.window()).open()

    def take_photo(self) -> None:
        """Opens the camera for what is shown."""
        from iso20k_audit.ui.evidence.camera_window import open_camera

        if self._has_target():
            open_camera(self.window(), self._session, self._arrivals, self._audit_id, self._target)

    def _save_caption(self, evidence_id: str, caption: str) -> None:
        from iso20k_audit.services import audits

        self._session.write(
            lambda ledger: audits.save(ledger, "evidence", evidence_id, {"caption": caption}),
            failed=lambda _error: self.reload(),
        )

    def unlink_selected(self) -> None:
        """Takes the selected pieces away from what is shown; they stay in the audit. Stops what is on its way."""
        target_id = self._target[1]
        indexes = self._tiles.selectedIndexes()
        for arrival in {index.data(ARRIVAL_ROLE) for index in indexes} - {None}:
            self._arrivals.cancel(arrival)
        chosen = [row["id"] for index in indexes if (row := index.data(EVIDENCE_ROLE))]
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

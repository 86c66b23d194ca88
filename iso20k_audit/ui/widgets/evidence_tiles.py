"""Evidence as a list model and as a view of tiles; what they do with it is the strip's business."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from iso20k_audit.ui import theme
from iso20k_audit.ui.widgets.evidence_tile import EVIDENCE_ROLE

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row

Index = QModelIndex | QPersistentModelIndex


class EvidenceModel(QAbstractListModel):
    """The pieces shown; captions can be edited.

    Signals:
        caption_changed(evidence id, caption): one was edited.
    """

    caption_changed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """How many pieces are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts for the view, the whole row for the delegate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == EVIDENCE_ROLE:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row["caption"] or ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Evidence {number}, {name}. {caption}").format(
                number=row["number"],
                name=row["file_name"] or row["reference"] or "",
                caption=row["caption"] or "",
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(
                str(part)
                for part in (row["file_name"] or row["reference"], row["caption"], row["taken_at"])
                if part
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes an edited caption."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self.rows[index.row()]
        if value != (row["caption"] or ""):
            self.rows[index.row()] = row | {"caption": value}
            self.dataChanged.emit(index, index)
            self.caption_changed.emit(row["id"], value)
        return True

    def show(self, rows: list[Row]) -> None:
        """Shows other pieces, or the same with fresh facts."""
        if [row["id"] for row in rows] == [row["id"] for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class EvidenceTiles(QListView):
    """The tiles themselves.

    Signals:
        dropped(QMimeData): files or a picture.
        open_wanted, unlink_wanted: Enter, Del.
    """

    dropped = Signal(object)
    open_wanted = Signal()
    unlink_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_text = ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures are welcome."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Everywhere."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Says what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del unlinks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.unlink_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: tiles have no first letter to search for."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles, or what to do where there are none."""
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.scheme().muted))
            area = self.viewport().rect().adjusted(10, 6, -10, -6)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self.empty_text)
            painter.end()

"""Evidence as a list model and as a view of tiles; what they do with it is the strip's business."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from iso20k_audit.model.contested import shown
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.markup.badges import badge_words
from iso20k_audit.ui.widgets.evidence_tile import ARRIVAL_ROLE, EVIDENCE_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.evidence.arrivals import Arrival

Index = QModelIndex | QPersistentModelIndex


class EvidenceModel(QAbstractListModel):
    """The pieces shown, then what is on its way; captions of the pieces can be edited.

    Signals:
        caption_changed(evidence id, caption): one was edited.
    """

    caption_changed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._arrivals: list[Arrival] = []
        self._shown: list[Row | Arrival] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """How many tiles are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions of pieces can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._row(index) is not None else flags

    def _row(self, index: Index) -> Row | None:
        found = self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None
        return found if isinstance(found, dict) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts for the view, the whole record for the delegate."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._row(index)
        if row is None:
            return self._arrival_data(self._shown[index.row()], role)
        if role == EVIDENCE_ROLE:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row["caption"] or ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(row)
        return None

    def _words(self, row: Row) -> str:
        from iso20k_audit.services.runnable import of_record

        told = self.tr("Evidence {number}, {name}. {caption}").format(
            number=shown(row, "number"),
            name=shown(row, "file_name") or shown(row, "reference"),
            caption=shown(row, "caption"),
        )
        files = [file for file in (row, *row.get("more", ())) if file["sha256"]]
        if len(files) > 1:
            told += " " + self.tr("Files: {}.").format(len(files))
        if any(of_record(file) for file in files):
            told += " " + self.tr("Can run, never opened.")
        marks = badge_words(row)
        return f"{told} {marks}." if marks else told

    def _arrival_data(self, arrival: Any, role: int) -> Any:
        if role == ARRIVAL_ROLE:
            return arrival
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{}, being attached, {} %").format(arrival.name, int(arrival.share * 100))
        return arrival.name if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes an edited caption."""
        row = self._row(index)
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        if value != (row["caption"] or ""):
            row["caption"] = value
            self.dataChanged.emit(index, index)
            self.caption_changed.emit(row["id"], value)
        return True

    def show(self, rows: list[Row]) -> None:
        """Shows other pieces, or the same with fresh facts."""
        self.rows = rows
        self._arrange()

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Shows what is on its way."""
        self._arrivals = list(arrivals)
        self._arrange()

    def _arrange(self) -> None:
        """Takes out and puts in what differs, so that place and selection stay."""
        recorded = {row["id"] for row in self.rows}
        wanted: list[Row | Arrival] = [
            *self.rows,
            *(one for one in self._arrivals if one.evidence_id not in recorded),
        ]
        old, new = [_key(one) for one in self._shown], [_key(one) for one in wanted]
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        if len(old) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            del self._shown[start : len(old) - end]
            self.endRemoveRows()
        if len(new) - end > start:
            self.beginInsertRows(QModelIndex(), start, len(new) - end - 1)
            self._shown[start:start] = wanted[start : len(new) - end]
            self.endInsertRows()
        self._shown = wanted
        if wanted:
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))


def _key(one: Row | Arrival) -> str:
    if isinstance(one, dict):
        return str(one["id"])
    return one.evidence_id or f"arrival {id(one)}"


def tip_of(row: Row) -> str:
    """What a tool tip says about a piece: name, caption, what it is about, when taken and received."""
    from PySide6.QtCore import QCoreApplication

    from iso20k_audit.services.file_names import shown_name
    from iso20k_audit.services.runnable import of_record, words_for

    def filled(text: str, value: str) -> str:
        return text.format(value) if value else ""

    translate = QCoreApplication.translate
    lines = [
        shown_name(row["file_name"] or row["reference"] or ""),
        *(shown_name(file["file_name"] or "") for file in row.get("more", ())),
        row["caption"] or "",
        filled(translate("EvidenceTip", "About: {}"), about(row)),
        filled(translate("EvidenceTip", "Taken: {}"), formats.moment(row["taken_at"])),
        filled(translate("EvidenceTip", "Received: {}"), formats.moment(row["received_at"])),
        filled(translate("EvidenceTip", "Held by: {}"), row.get("held_by") or ""),
        badge_words(row),
    ]
    for file in (row, *row.get("more", ())):
        reason = of_record(file)
        if reason:
            lines.append(translate("EvidenceTip", "Can run, never opened. {}").format(words_for(reason)))
    return "\n".join(line for line in lines if line)


def about(row: Row) -> str:
    """The days and words that a piece of evidence speaks about."""
    first, last = formats.day(row["about_from"]), formats.day(row["about_to"])
    days = first if first == last or not last else f"{first} – {last}"
    return " · ".join(part for part in (days, row["speaks_of"] or "") if part)


class EvidenceTiles(QListView):
    """The tiles themselves.

    Signals:
        open_wanted, unlink_wanted, add_wanted: Enter, Del, Insert.
    """

    open_wanted = Signal()
    unlink_wanted = Signal()
    add_wanted = Signal()
    mark_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del unlinks, Insert adds a file."""
        wanted = {
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
            Qt.Key.Key_Delete: self.unlink_wanted,
            Qt.Key.Key_Insert: self.add_wanted,
            Qt.Key.Key_M: self.mark_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is not None and self.currentIndex().isValid():
            wanted.emit()
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

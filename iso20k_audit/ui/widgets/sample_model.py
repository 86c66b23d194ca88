"""The items looked at for one question as a table: one's own first, those of other auditors under their name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.form import words

Index = QModelIndex | QPersistentModelIndex
Row = dict[str, Any]

TICK, REFERENCE, KIND, VERDICT, NOTE = range(5)
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The row itself; None for the line that names another auditor."""

SHAPES = {
    SampleVerdict.AS_REQUIRED: "conforms",
    SampleVerdict.DEVIATES: "minor",
    SampleVerdict.NOT_APPLICABLE: "not_applicable",
    SampleVerdict.NOT_DETERMINED: "not_sampled",
}
"""Swatch of `theme` whose shape and colour a verdict has."""


class SampleModel(QAbstractTableModel):
    """Own items can be changed, others are read only.

    Signals:
        changed(item id, field, text): a reference or note was edited.
    """

    changed = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Row] = []
        self._person = ""

    def show(self, rows: list[Row], person_id: str) -> None:
        """Shows other items, or the same with fresh facts."""
        self._person = person_id
        own = [row for row in rows if row["auditor_id"] == person_id]
        lines: list[Row] = list(own)
        last = ""
        for row in rows:
            if row["auditor_id"] == person_id:
                continue
            if row["auditor_id"] != last:
                last = row["auditor_id"]
                lines.append({"id": "", "auditor": row["auditor"]})
            lines.append(row)
        if [line["id"] for line in lines] == [line["id"] for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, NOTE))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def own(self) -> list[Row]:
        """The acting person's items."""
        return [line for line in self.lines if self.is_own(line)]

    def is_own(self, line: Row) -> bool:
        """Whether the acting person may change it."""
        return bool(line["id"]) and line["auditor_id"] == self._person

    def headings(self) -> list[int]:
        """Lines that name another auditor."""
        return [place for place, line in enumerate(self.lines) if not line["id"]]

    def set_fields(self, places: list[int], **fields: str | None) -> None:
        """On screen at once, before it is durable."""
        for place in places:
            self.lines[place] = self.lines[place] | fields
            self.dataChanged.emit(self.index(place, 0), self.index(place, NOTE))

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Items, and a line for each other auditor."""
        return len(self.lines)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Tick, item, kind, result, note."""
        return 5

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns, for a screen reader: they are not painted."""
        if role != Qt.ItemDataRole.DisplayRole or way != Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Looked at"),
            self.tr("Item"),
            self.tr("Kind"),
            self.tr("Result"),
            self.tr("Note"),
        )
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Reference and note of own items can be edited."""
        line = self.lines[index.row()]
        if not line["id"]:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_own(line) and index.column() in (REFERENCE, NOTE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, shape of the verdict, muted where it is another auditor's."""
        line = self.lines[index.row()]
        if role == ROW_ROLE:
            return line if line["id"] else None
        if not line["id"]:
            return self._heading(line, index.column(), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return Qt.CheckState.Checked if line["looked_at"] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and index.column() == VERDICT and line["verdict"]:
            return theme.shape_icon(SHAPES[SampleVerdict(line["verdict"])], 12)
        if role == Qt.ItemDataRole.ForegroundRole and not self.is_own(line):
            return QColor(theme.scheme().muted)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.column())
        return None

    def _heading(self, line: Row, column: int, role: int) -> Any:
        if column != 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Looked at by {}").format(line["auditor"])
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.scheme().muted)
        return None

    def _text(self, line: Row, column: int) -> str:
        if column == REFERENCE:
            return line["reference"] or ""
        if column == KIND:
            return SampleItemKind(line["item_kind"] or "record").label
        if column == VERDICT:
            return SampleVerdict(line["verdict"]).label if line["verdict"] else ""
        return (line["note"] or "") if column == NOTE else ""

    def _tip(self, line: Row) -> str:
        looked = _clock(line["looked_at"])
        parts = [
            self.tr("{item} ({kind})").format(item=line["reference"] or "", kind=self._text(line, KIND)),
            self.tr("Looked at {}").format(looked) if looked else self.tr("Not looked at yet"),
            self._text(line, VERDICT),
            line["note"] or "",
        ]
        if line["evidence"]:
            numbers = ", ".join(proof["number"] or "" for proof in line["evidence"])
            parts.append(self.tr("Evidence: {}").format(numbers))
        return "\n".join(part for part in parts if part)

    def _spoken(self, line: Row, column: int) -> str:
        if column == TICK:
            return self.tr("Looked at") if line["looked_at"] else self.tr("Not looked at yet")
        if column == REFERENCE:
            return self._tip(line).replace("\n", ", ")
        if column == VERDICT and not line["verdict"]:
            return self.tr("No result yet")
        return self._text(line, column) or words("Note")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes an edited reference or note."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        line = self.lines[index.row()]
        name = {REFERENCE: "reference", NOTE: "note"}.get(index.column())
        if name is None or not self.is_own(line):
            return False
        if value != (line[name] or ""):
            self.set_fields([index.row()], **{name: value})
            self.changed.emit(line["id"], name, value)
        return True


def _clock(moment: str | None) -> str:
    return formats.moment(moment)

"""Findings as a list of two lines each: shape and kind, number, state; then the title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from iso20k_audit.model.vocabulary import FindingKind, FindingStatus
from iso20k_audit.ui import theme
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.record_table import neighbour

Row = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1


class _FindingModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        title = row["title"] or self.tr("(no title yet)")
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row['shown_number']} · {title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{}, {}, {}, clauses {}, {}").format(
                words(FindingKind(row["finding_kind"]).label),
                row["shown_number"],
                title,
                ", ".join(row["clauses"]) or "–",
                _state(row),
            )
        return None

    def show_rows(self, rows: Sequence[Row]) -> None:
        rows = list(rows)
        same = [row["id"] for row in rows] == [row["id"] for row in self.rows]
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _FindingDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, option.fontMetrics.lineSpacing() * 3 + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        scheme = theme.scheme()
        area: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        font = QFont(option.font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        kind = FindingKind(row["finding_kind"])
        look = theme.swatch(kind.value)
        ink = QColor(scheme.on_selection if selected else scheme.text)
        soft = QColor(scheme.on_selection if selected else scheme.muted)
        painter.save()
        if selected:
            painter.fillRect(area, QColor(scheme.selection))
            painter.fillRect(area.left(), area.top(), 4, area.height(), QColor(scheme.accent))
        line = metrics.lineSpacing()
        inner = area.adjusted(16, 8, -12, -8)
        theme.draw_shape(
            painter,
            look.shape,
            QRectF(inner.left(), inner.top() + (line - 12) / 2, 12, 12),
            QColor(look.fill),
        )
        top = QRect(inner.left() + 20, inner.top(), inner.width() - 20, line)
        state = _state(row)
        painter.setFont(font)
        painter.setPen(soft)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), state)
        room = top.width() - metrics.horizontalAdvance(state) - 10
        head = metrics.elidedText(
            f"{row['shown_number']} · {words(kind.label)}", Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), head)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(ink)
        second = QRect(inner.left(), inner.top() + line + 3, inner.width(), line)
        title = QFontMetrics(strong).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(second, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
        painter.setFont(font)
        painter.setPen(soft)
        third = QRect(inner.left(), second.bottom() + 3, inner.width(), line)
        facts = [", ".join(row["clauses"]) or self.tr("no clause")]
        facts.append(self.tr("evidence {}").format(row["evidence_count"]))
        if row["action_count"]:
            facts.append(self.tr("actions {}").format(row["action_count"]))
        painter.drawText(
            third,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            metrics.elidedText(" · ".join(facts), Qt.TextElideMode.ElideRight, inner.width()),
        )
        painter.setPen(QColor(scheme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


def _state(row: Row) -> str:
    if row["withdrawn"]:
        return QCoreApplication.translate("FindingList", "Withdrawn")
    return words(FindingStatus(row["status"]).label)


class FindingList(QListView):
    """Findings to choose from, gravest first.

    Signals:
        chosen(finding id): another finding; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _FindingModel(self)
        self._quiet = False
        self.setModel(self._rows)
        self.setItemDelegate(_FindingDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Findings"))

    def show_rows(self, rows: Sequence[Row], wanted: str = "") -> None:
        """Shows findings; the chosen one stays chosen if it is among them, else the first is."""
        wanted = wanted or self.current_id
        self._quiet = True
        self._rows.show_rows(rows)
        self._quiet = False
        places = [row["id"] for row in self._rows.rows]
        place = places.index(wanted) if wanted in places else (0 if places else -1)
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self._rows.index(place))
        elif place < 0:
            self.chosen.emit("")

    @property
    def neighbour_id(self) -> str:
        """Id of the finding that is chosen once the present one is gone."""
        return neighbour(self._rows.rows, self.current_id)

    @property
    def current_id(self) -> str:
        """Id of the chosen finding, or empty."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return str(row["id"]) if row else ""

    def choose(self, finding_id: str) -> bool:
        """Puts the cursor on a finding; False if it is not listed."""
        for place, row in enumerate(self._rows.rows):
            if row["id"] == finding_id:
                self.setCurrentIndex(self._rows.index(place))
                self.scrollTo(self.currentIndex())
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Says which finding was chosen."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.chosen.emit(str(self._rows.rows[current.row()]["id"]))

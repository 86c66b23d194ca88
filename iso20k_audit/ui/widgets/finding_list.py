"""Findings as a list of two lines each: shape and kind, number, state; then the title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
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

from iso20k_audit.model.contested import kind_shape
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.widgets.finding_words import (
    graded_words,
    mark_words,
    said_words,
    status_words,
    title_words,
)
from iso20k_audit.ui.widgets.question_delegate import draw_returned
from iso20k_audit.ui.widgets.record_table import neighbour

Row = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1


class _FindingModel(QAbstractListModel):
    """`rows` are the findings in order, `lines` the same with the headings between them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Row | str] = []
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and index.row() < len(self.lines) and isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags  # a heading: the cursor passes over it
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        row = self.lines[index.row()]
        if isinstance(row, str):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in shown else None
        if role == ROW:
            return row
        title = title_words(row, self.tr("(no title yet)"))
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join((row["shown_number"], title, *mark_words(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{}, {}, {}, clauses {}, {}").format(
                graded_words(row),
                row["shown_number"],
                title,
                ", ".join(row["clauses"]) or "–",
                ", ".join((_state(row), *mark_words(row), *said_words(row))),
            )
        return None

    def place_of(self, finding_id: str) -> int:
        return next((n for n, row in enumerate(self.lines) if _id(row) == finding_id), -1)

    def show_lines(self, lines: Sequence[Row | str]) -> None:
        lines = list(lines)
        same = [_id(row) for row in lines] == [_id(row) for row in self.lines]
        if same:
            self.lines = lines
            self.rows = [row for row in lines if not isinstance(row, str)]
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.rows = [row for row in lines if not isinstance(row, str)]
        self.endResetModel()


def _id(line: Row | str) -> str:
    return line if isinstance(line, str) else str(line["id"])


class _FindingDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(200, line + 14 if index.data(ROW) is None else line * 3 + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect, option.direction)
        row: Row | None = index.data(ROW)
        scheme = theme.scheme()
        area: QRect = option.rect
        if row is None:
            self._paint_heading(painter, option, index.data(Qt.ItemDataRole.DisplayRole) or "")
            return
        metrics: QFontMetrics = option.fontMetrics
        font = QFont(option.font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        look = theme.swatch(kind_shape(row))
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
        wide = metrics.horizontalAdvance(state)
        if _is_returned(row):
            wide += metrics.ascent() + 8
            place = QRect(top.right() - wide, top.top(), wide + 4, line)
            draw_returned(painter, place, state, selected=selected)
            painter.setPen(soft)
        else:
            painter.drawText(top, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), state)
        room = top.width() - wide - 10
        head = metrics.elidedText(
            f"{row['shown_number']} · {graded_words(row)}", Qt.TextElideMode.ElideRight, room
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
        facts += mark_words(row)
        facts.append(self.tr("evidence {}").format(row["evidence_count"]))
        if row.get("group"):
            facts.append(self.tr("in a group"))
        facts += said_words(row)
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

    @staticmethod
    def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        scheme = theme.scheme()
        area: QRect = option.rect
        painter.save()
        painter.fillRect(area, QColor(scheme.window))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted))
        inner = area.adjusted(16, 0, -12, 0)
        told = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), told)
        painter.setPen(QColor(scheme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


def _state(row: Row) -> str:
    if row["withdrawn"]:
        return QCoreApplication.translate("FindingList", "Withdrawn")
    if _is_returned(row):
        return QCoreApplication.translate("FindingList", "Returned")
    return status_words(row)


def _is_returned(row: Row) -> bool:
    return bool(row.get("returned"))


class FindingList(QListView):
    """Findings to choose from, one or several.

    Signals:
        chosen(finding id): another finding; empty for none.
        selected(rows): which are selected; fewer than two say that one is in hand.
    """

    chosen = Signal(str)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _FindingModel(self)
        self._quiet = False
        self.setModel(self._rows)
        self.setItemDelegate(_FindingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Findings"))
        self.setAccessibleDescription(self.tr("Shift and arrows choose several"))

    def show_rows(self, rows: Sequence[Row | str], wanted: str = "") -> None:
        """Shows findings with their headings; what is chosen stays chosen if it is there, else the first is."""
        several = set(self.selected_ids()) if not wanted else set()
        wanted = wanted or self.current_id
        self._quiet = True
        self.setUniformItemSizes(not any(isinstance(line, str) for line in rows))
        self._rows.show_lines(rows)
        self._quiet = False
        place = self._rows.place_of(wanted) if wanted else -1
        if place < 0 and self._rows.rows:
            place = self._rows.place_of(str(self._rows.rows[0]["id"]))
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self._rows.index(place))
        elif place < 0:
            self.chosen.emit("")
        if len(several) > 1:
            self._select(several)
        self._tell()

    def _select(self, ids: set[str]) -> None:
        chosen = QItemSelection()
        for place, line in enumerate(self._rows.lines):
            if _id(line) in ids:
                chosen.select(self._rows.index(place), self._rows.index(place))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def selected_rows(self) -> list[Row]:
        """The selected findings in the order of the list."""
        places = sorted(index.row() for index in self.selectedIndexes())
        lines = (self._rows.lines[place] for place in places if place < len(self._rows.lines))
        return [line for line in lines if not isinstance(line, str)]

    def selected_ids(self) -> list[str]:
        """Their ids."""
        return [str(row["id"]) for row in self.selected_rows()]

    def choose_several(self, ids: Sequence[str]) -> None:
        """Selects these and no others."""
        self.selectionModel().clearSelection()
        self._select(set(ids))

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
        place = self._rows.place_of(finding_id)
        if place < 0:
            return False
        self.setCurrentIndex(self._rows.index(place))
        self.scrollTo(self.currentIndex())
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Says which finding was chosen."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid() and current.data(ROW) is not None:
            self.chosen.emit(str(current.data(ROW)["id"]))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Says which findings are selected."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self._tell()

    def _tell(self) -> None:
        self.selected.emit(self.selected_rows())

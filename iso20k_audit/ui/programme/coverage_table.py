"""A coverage matrix as a table: shape, day and words in every cell; headings that say what was never audited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from iso20k_audit.model.coverage_matrix import Area, Cell, Matrix, State
from iso20k_audit.ui.look import formats, theme

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
NEVER = Qt.ItemDataRole.UserRole + 2

LEAST_COLUMN, MOST_COLUMN = 92, 220
MOST_HEAD = 190
"""Pixels: rotated headings are cut after so many."""

LEAST_ROW_HEAD, ROW_HEAD = 190, 300
_SHAPES = {
    State.NEVER: "clash",
    State.IN_SCOPE: "ring",
    State.EXCLUDED: "dash",
    State.NOT_APPLICABLE: "dash",
    State.NOT_THEN: "none",
    State.ABSENT: "none",
}


def look_of(cell: Cell) -> tuple[str, str, str]:
    """Shape, colour and words of a cell."""
    scheme = theme.scheme()
    if cell.state in (State.AUDITED, State.EARLIER):
        swatch = theme.swatch(cell.worst or "recorded")
        words = formats.day(cell.last_day)
        if cell.state is State.EARLIER:
            return "ring", scheme.warning, words
        return swatch.shape, swatch.fill, words
    words = {
        State.NEVER: QCoreApplication.translate("CoverageTable", "Never"),
        State.IN_SCOPE: QCoreApplication.translate("CoverageTable", "In scope only"),
        State.EXCLUDED: QCoreApplication.translate("CoverageTable", "Left out"),
        State.NOT_APPLICABLE: QCoreApplication.translate("CoverageTable", "Not applicable"),
    }.get(cell.state, "")
    colour = {State.NEVER: scheme.danger, State.IN_SCOPE: scheme.warning}.get(cell.state, scheme.muted)
    return _SHAPES[cell.state], colour, words


class CoverageModel(QAbstractTableModel):
    """Rows and columns of a matrix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None

    def show_matrix(self, matrix: Matrix) -> None:
        """Shows another matrix; one with the same rows and columns keeps place and selection."""
        before = self.matrix
        same = before is not None and (before.rows, before.columns) == (matrix.rows, matrix.columns)
        if same:
            self.matrix = matrix
            self.dataChanged.emit(self.index(0, 0), self.index(len(matrix.rows) - 1, len(matrix.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(matrix.columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(matrix.rows) - 1)
            return
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many rows there are."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.columns)

    def at(self, index: Index) -> tuple[Area, Area, Cell] | None:
        """Row, column and cell of a place."""
        matrix = self.matrix
        if matrix is None or not index.isValid():
            return None
        row, column = matrix.rows[index.row()], matrix.columns[index.column()]
        return row, column, matrix.cell(row.id, column.id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        found = self.at(index)
        if found is None:
            return None
        row, column, cell = found
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return look_of(cell)[2]
        told = cell.words(formats.day(cell.last_day))
        if role == Qt.ItemDataRole.ToolTipRole:
            return told
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QCoreApplication.translate("CoverageTable", "{}, {}: {}").format(
                row.title, column.title, told
            )
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of areas; those never audited say so."""
        matrix = self.matrix
        if matrix is None:
            return None
        across = orientation is Qt.Orientation.Horizontal
        areas, never = (matrix.columns, matrix.never_columns) if across else (matrix.rows, matrix.never_rows)
        if section >= len(areas):
            return None
        area = areas[section]
        is_never = area.id in never
        if role == NEVER:
            return is_never
        if role == Qt.ItemDataRole.DisplayRole:
            return area.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = area.title
            if is_never:
                told = QCoreApplication.translate("CoverageTable", "{}: never audited").format(area.title)
            return f"{told}\n{area.excluded}" if area.excluded else told
        if not across and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if not across and role == Qt.ItemDataRole.DecorationRole and is_never:
            return shape_icon("clash", theme.scheme().danger)
        if role == Qt.ItemDataRole.ForegroundRole:
            scheme = theme.scheme()
            return QColor(scheme.danger if is_never else scheme.muted if area.excluded else scheme.text)
        if role == Qt.ItemDataRole.FontRole and is_never:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


def shape_icon(shape: str, colour: str, size: int = 14) -> QIcon:
    """A shape of the theme as an icon."""
    size = theme.zoomed(size)
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    theme.draw_shape(painter, shape, QRectF(2, 2, size - 4, size - 4), QColor(colour))
    painter.end()
    return QIcon(pixmap)


class _CellDelegate(QStyledItemDelegate):
    """Draws a cell: shape, then words; the ground of what is missing is tinted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws it."""
        cell = index.data(CELL)
        if cell is None:
            return
        scheme = theme.scheme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRect(option.rect)
        painter.save()
        if selected:
            painter.fillRect(area, QColor(scheme.selection))
        elif cell.state is State.NEVER:
            ground = QColor(scheme.danger)
            ground.setAlpha(26)
            painter.fillRect(area, ground)
        shape, colour, words = look_of(cell)
        size = theme.zoomed(11)
        middle = area.center().y()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - 8 - size if rtl else area.left() + 9
        mark = QRectF(left, middle - size / 2 + 0.5, size, size)
        theme.draw_shape(painter, shape, mark, QColor(colour))
        painter.setFont(option.font)
        painter.setPen(
            QColor(scheme.on_selection if selected else colour if cell.state.is_gap else scheme.text)
        )
        gap = size + 16
        text = area.adjusted(4, 0, -gap, 0) if rtl else area.adjusted(gap, 0, -4, 0)
        told = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, text.width())
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            text, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), told
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.restore()


class AreaHeader(QHeaderView):
    """Headings of columns: upright where they do not fit across, cut with … where they are too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self._turned, self._lines, self._longest = False, 1, 40

    def fit(self, width: int) -> None:
        """Decides for columns so wide whether headings take one line, two, or are turned."""
        metrics = self._bold_metrics()
        model = self.model()
        titles = [
            str(model.headerData(place, Qt.Orientation.Horizontal) or "")
            for place in range(model.columnCount())
        ]
        room = QRect(0, 0, width - theme.zoomed(34), 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        boxes = [metrics.boundingRect(room, wraps, title) for title in titles]
        lines = max((round(box.height() / metrics.lineSpacing()) for box in boxes), default=1)
        self._turned = lines > 2 or any(box.width() > room.width() for box in boxes)
        self._lines = 1 if self._turned else max(1, lines)
        self._longest = max((metrics.horizontalAdvance(title) for title in titles), default=40)
        self.updateGeometry()
        self.viewport().update()

    def _bold_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def sizeHint(self) -> QSize:
        """As high as the longest turned heading, up to a limit."""
        hint = super().sizeHint()
        line = self._bold_metrics().lineSpacing() * self._lines + 14
        if not self._turned:
            return QSize(hint.width(), line)
        return QSize(hint.width(), min(self._longest + 34, theme.zoomed(MOST_HEAD)))

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draws one heading."""
        if not rect.isValid():
            return
        scheme = theme.scheme()
        model = self.model()
        across = Qt.Orientation.Horizontal
        never = bool(model.headerData(place, across, NEVER))
        text = str(model.headerData(place, across) or "")
        colour = model.headerData(place, across, Qt.ItemDataRole.ForegroundRole)
        painter.save()
        painter.fillRect(rect, QColor(scheme.window))
        painter.setPen(QColor(scheme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(self.font())
        if never:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        size = theme.zoomed(11)
        metrics = painter.fontMetrics()
        if self._turned:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            room = QRect(0, 0, rect.height(), rect.width())
        else:
            room = QRect(rect)
        left = room.left() + 9
        if never:
            mark = QRectF(left, room.center().y() - size / 2 + 0.5, size, size)
            theme.draw_shape(painter, "clash", mark, QColor(scheme.danger))
            painter.setPen(colour)
            left += size + 6
        box = QRect(left, room.top(), room.right() - left - 4, room.height())
        align = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if self._lines > 1:
            painter.drawText(box, align | int(Qt.TextFlag.TextWordWrap), text)
        else:
            told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, align, told)
        painter.restore()


class CoverageTable(QTableView):
    """The matrix; the first column stays in view because it is the heading of the rows."""

    def __init__(self, model: CoverageModel, name: str) -> None:
        super().__init__()
        self._model = model
        self._fixed = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_CellDelegate(self))
        self.head = AreaHeader(self)
        self.setHorizontalHeader(self.head)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setHighlightSections(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._dress()
        model.modelReset.connect(self.fit)

    def _dress(self) -> None:
        scheme = theme.scheme()
        sheet = (
            f"QTableCornerButton::section {{ background: {scheme.window}; border: none;"
            f" border-bottom: 1px solid {scheme.line}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def fit(self) -> None:
        """Sizes for what is shown: all columns side by side where there is room."""
        count = self._model.columnCount()
        metrics = self.fontMetrics()
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(metrics.height() + 12)
        titles = [
            str(self._model.headerData(place, Qt.Orientation.Vertical) or "")
            for place in range(self._model.rowCount())
        ]
        widest = max((metrics.horizontalAdvance(title) for title in titles), default=80) + theme.zoomed(44)
        least = max(
            theme.zoomed(LEAST_COLUMN),
            metrics.horizontalAdvance(formats.day("2026-10-31")) + theme.zoomed(11) + 26,
        )
        spare = self.width() - count * least - 24
        rows.setFixedWidth(min(widest, theme.zoomed(ROW_HEAD), max(theme.zoomed(LEAST_ROW_HEAD), spare)))
        if not count:
            return
        room = self.width() - rows.width() - 24
        width = max(least, min(room // count, theme.zoomed(MOST_COLUMN)))
        for place in range(count):
            self.setColumnWidth(place, width)
        self.head.fit(width)
        self.updateGeometries()

    def resizeEvent(self, event: Any) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        if not self._fixed:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def picture(self) -> QImage:
        """The whole matrix as a picture, also what is scrolled out of view, at twice the size of the screen."""
        other = CoverageTable(self._model, self.accessibleName())
        other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        other.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        other.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        other.setFont(self.font())
        other.setLayoutDirection(self.layoutDirection())
        count = self._model.columnCount()
        other.resize(theme.zoomed(ROW_HEAD) + count * theme.zoomed(130) + 40, 400)
        other.show()
        other.fit()
        other._fixed = True
        height = other.head.sizeHint().height() + other.verticalHeader().length() + 6
        width = other.verticalHeader().width() + other.head.length() + 6
        other.resize(width, height)
        image = QImage(QSize(width, height) * 2, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(2)
        image.fill(QColor(theme.scheme().base))
        other.render(image)
        other.hide()
        other.deleteLater()
        return image

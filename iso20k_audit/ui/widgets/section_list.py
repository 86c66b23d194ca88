"""The sections of the checklist with their progress, whom they were handed to, and where a nonconformity was seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
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

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import isolated, mirrored

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import SectionRow
    from iso20k_audit.ui.widgets.view_menu import Hand

Index = QModelIndex | QPersistentModelIndex
_ROW = int(Qt.ItemDataRole.UserRole) + 1
_HANDS = _ROW + 1
_MINE = _HANDS + 1
MOST_INITIALS = 2
"""People named by their initials on one line; of more, only how many."""


class _SectionModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SectionRow] = []
        self.handed: dict[str, tuple[Hand, ...]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        name = f"{row.clause}  {row.title}".strip() or self.tr("All questions")
        hands = self.handed.get(row.title, ())
        names = self.tr("handed to {}").format(", ".join(hand.name for hand in hands)) if hands else ""
        if role == _ROW:
            return row
        if role == _HANDS:
            hands = tuple(sorted(hands, key=lambda hand: not hand.is_me))
            return " ".join(hand.initials for hand in hands[:MOST_INITIALS]) + (
                self.tr(" +{}").format(len(hands) - MOST_INITIALS) if len(hands) > MOST_INITIALS else ""
            )
        if role == _MINE:
            return any(hand.is_me for hand in hands)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (name, names)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self.tr("{name}: {done} of {all} answered").format(
                name=name, done=row.answered, all=row.questions
            )
            if row.nonconformities:
                spoken += self.tr(", nonconformities: {}").format(row.nonconformities)
            return ", ".join(filter(None, (spoken, names)))
        return None

    def show(self, rows: list[SectionRow]) -> None:
        same = [row.title for row in rows] == [row.title for row in self.rows]
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_people(self, handed: Mapping[str, tuple[Hand, ...]]) -> None:
        if dict(handed) != self.handed:
            self.handed = dict(handed)
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


class _SectionDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, option.fontMetrics.lineSpacing() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect, option.direction)
        row = index.data(_ROW)
        scheme = theme.scheme()
        area: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        state: QStyle.StateFlag = option.state
        font = QFont(option.font)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ink = QColor(scheme.on_selection if selected else scheme.text)
        soft = QColor(scheme.on_selection if selected else scheme.muted)
        painter.save()
        if selected:
            painter.fillRect(area, QColor(scheme.selection))
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(area.left(), area.top(), 4, area.height(), QColor(scheme.accent))
        inner = area.adjusted(12, 4, -10, -8)
        count = f"{row.answered}/{row.questions}"
        count_width = metrics.horizontalAdvance(count)
        painter.setFont(font)
        painter.setPen(soft)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(inner, flags, count)
        right = inner.right() - count_width - 8
        if row.nonconformities:
            mark = QRectF(right - 9, inner.center().y() - 4, 9, 9)
            theme.draw_shape(painter, "triangle", mark, QColor(theme.swatch("minor").fill))
            right -= 15
        initials = index.data(_HANDS)
        if initials:
            back = QColor(scheme.selection if selected else scheme.base)
            right = self._paint_initials(
                painter, inner, right, initials, soft, back if index.data(_MINE) else None
            )
        if not row.title:
            font.setBold(True)
            painter.setFont(font)
        painter.setPen(ink)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        wide = QFontMetrics(font)
        clause, gap, title = name.partition("  ")
        if gap:
            name = f"{clause}{gap}{isolated(title, option.direction)}"
        text = wide.elidedText(name, Qt.TextElideMode.ElideRight, right - inner.left())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        track = QRectF(inner.left(), area.bottom() - 5, inner.width(), 2)
        painter.fillRect(track, QColor(scheme.line))
        share = row.answered / row.questions if row.questions else 0
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * share, 2), QColor(scheme.accent))
        painter.restore()

    @staticmethod
    def _paint_initials(
        painter: QPainter, inner: QRect, right: int, initials: str, ink: QColor, on_ink: QColor | None
    ) -> int:
        """Draws initials in a frame that ends at `right`, filled where some are one's own (`on_ink`).

        Returns where what is left of it may end.
        """
        painter.save()
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(initials) + 10
        box = QRectF(
            right - width, inner.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink)
        painter.setBrush(ink if on_ink else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(on_ink or ink)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initials)
        painter.restore()
        return right - width - 8


class SectionList(QListView):
    """Sections to choose from; the first line stands for all.

    Signals:
        chosen(title): another section; empty for all.
        left: Enter or → hands over to the questions.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _SectionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_SectionDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Sections of the checklist"))
        self._quiet = False
        self._wanted = ""
        self.activated.connect(lambda _index: self.left.emit())

    def show_sections(self, rows: list[SectionRow]) -> None:
        """Shows sections with fresh numbers, the chosen one kept."""
        from iso20k_audit.services.browsing import SectionRow

        chosen, self._wanted = self._wanted or self.section(), ""
        moved = chosen != self.section()
        everything = SectionRow(
            "",
            "",
            sum(row.questions for row in rows),
            sum(row.answered for row in rows),
            sum(row.nonconformities for row in rows),
        )
        self._quiet = True
        self._model.show([everything, *rows])
        self.choose(chosen)
        self._quiet = False
        if moved:
            self.chosen.emit(self.section())

    def show_people(self, handed: Mapping[str, tuple[Hand, ...]]) -> None:
        """Shows to whom sections were handed, by section title."""
        self._model.show_people(handed)

    def want(self, title: str) -> None:
        """Chooses a section as soon as the sections are known."""
        self._wanted = title
        if self._model.rowCount():
            self.choose(title)

    def section(self) -> str:
        """Title of the chosen section, empty for all."""
        row = self.currentIndex().data(_ROW) if self.currentIndex().isValid() else None
        return row.title if row else ""

    def choose(self, title: str) -> None:
        """Puts the cursor on a section, or on all if there is none of that title."""
        titles = [row.title for row in self._model.rows]
        place = titles.index(title) if title in titles else 0
        if self.currentIndex().row() != place:
            self.setCurrentIndex(self._model.index(place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Says which section was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._model.rows[current.row()].title)

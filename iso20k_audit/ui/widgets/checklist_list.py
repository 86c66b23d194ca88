"""Checklists to choose from, one or several, grouped by what they are for.

A click on a line chooses it alone, a click on its box adds or takes it away; so does Space.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.services.library import Listed
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.widgets.checklist_words import duration, question_count, standard_names
from iso20k_audit.ui.widgets.tick_box import paint_tick_box

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole) + 1
BOX_WIDTH = 38
"""Pixels from the left in which a click is meant for the box: wide enough for a finger."""


class ChecklistModel(QAbstractListModel):
    """Headings (text) and checklists (`Listed`), filtered by words.

    Signals:
        chosen_changed: other checklists are ticked.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Listed] = []
        self._recent: list[str] = []
        self._words: list[str] = []
        self.lines: list[str | Listed] = []
        self.chosen: list[str] = []

    # -- what views ask -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """Headings and checklists in view."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over; what cannot be used can be reached, to hear why."""
        line = self.line(index)
        if not isinstance(line, Listed):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if line.info.error else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, tick, facts in words, or the line itself (`LINE`)."""
        line = self.line(index)
        if role == LINE:
            return line
        if isinstance(line, str):
            return line if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.info.title
        if role == Qt.ItemDataRole.CheckStateRole and not line.info.error:
            return Qt.CheckState.Checked if line.info.id in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.info.error or "\n\n".join(filter(None, (line.info.description, self._used(line))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((line.info.title, line.info.error or self.facts(line)))
        return None

    def _used(self, line: Listed) -> str:
        return self.tr("Last used in {}").format(line.used_in) if line.used_in else ""

    def facts(self, line: Listed) -> str:
        """Version, questions, duration and standards in one line."""
        info = line.info
        parts = [
            self.tr("version {}").format(info.version),
            question_count(info.questions),
            duration(info.minutes),
            standard_names(info.standards),
        ]
        return " · ".join(parts)

    def line(self, index: Index) -> str | Listed | None:
        """What stands at an index."""
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    # -- what the dialog does -----------------------------------------------------------------------

    def show(self, checklists: Sequence[Listed], recent: Sequence[str]) -> None:
        """Shows checklists; those of these ids first."""
        self._all, self._recent = list(checklists), list(recent)
        self._arrange()

    def filter(self, words: str) -> None:
        """Only lines with all of these words."""
        self._words = words.casefold().split()
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self.lines = []
        for heading, group in self._groups():
            found = [line for line in group if self._matches(line)]
            if found:
                self.lines += [heading, *found]
        self.endResetModel()

    def _groups(self) -> list[tuple[str, list[Listed]]]:
        usable = [line for line in self._all if not line.info.error]
        recent = sorted(
            (line for line in usable if line.info.id in self._recent),
            key=lambda line: self._recent.index(line.info.id),
        )
        rest = [line for line in usable if line not in recent]
        kinds = (
            (self.tr("System audits"), (ChecklistKind.AUDIT, ChecklistKind.INTEGRATED)),
            (self.tr("Floor checks"), (ChecklistKind.FLOOR,)),
            (self.tr("Gap assessments"), (ChecklistKind.GAP,)),
            (self.tr("Certification readiness"), (ChecklistKind.READINESS,)),
        )
        return [
            (self.tr("Used last"), recent),
            *(
                (title, [line for line in rest if not line.own and line.info.kind in wanted])
                for title, wanted in kinds
            ),
            (self.tr("Your own"), [line for line in rest if line.own]),
            (self.tr("Cannot be used"), [line for line in self._all if line.info.error]),
        ]

    def _matches(self, line: Listed) -> bool:
        info = line.info
        text = f"{info.title} {info.id} {info.kind.label} {standard_names(info.standards)}".casefold()
        return all(word in text for word in self._words)

    def usable(self, id: str) -> bool:
        """Whether there is a checklist of this id that can be used."""
        return any(line.info.id == id and not line.info.error for line in self._all)

    def chosen_lines(self) -> list[Listed]:
        """The ticked checklists in the order in which they were ticked."""
        known = {line.info.id: line for line in self._all if not line.info.error}
        return [known[id] for id in self.chosen if id in known]

    def choose(self, ids: Sequence[str]) -> None:
        """Ticks these and no others."""
        wanted = [id for id in dict.fromkeys(ids) if self.usable(id)]
        if wanted != self.chosen:
            self.chosen = wanted
            if self.lines:
                self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))
            self.chosen_changed.emit()

    def toggle(self, id: str) -> None:
        """Ticks one besides, or takes its tick away."""
        self.choose([one for one in self.chosen if one != id] if id in self.chosen else [*self.chosen, id])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks by the means of the platform (a screen reader, for one)."""
        line = self.line(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(line, Listed) or line.info.error:
            return False
        ticked = line.info.id in self.chosen
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != ticked:
            self.toggle(line.info.id)
        return True


class _Delegate(QStyledItemDelegate):
    def editorEvent(self, *_event: Any) -> bool:
        """Nothing: the list takes clicks itself, or a click on a box would count twice."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        spacing = option.fontMetrics.lineSpacing()
        heading = isinstance(index.data(LINE), str)
        return QSize(260, spacing + 14 if heading else spacing * 2 + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect, option.direction)
        line = index.data(LINE)
        painter.save()
        if isinstance(line, Listed):
            self._paint_checklist(painter, option, index, line)
        else:
            font = QFont(option.font)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(theme.scheme().muted))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(option.rect.adjusted(12, 0, -8, -4), int(flags), str(line or ""))
        painter.restore()

    def _paint_checklist(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Listed
    ) -> None:
        scheme, area, metrics = theme.scheme(), QRect(option.rect), QFontMetrics(option.font)
        state: QStyle.StateFlag = option.state
        under_cursor = bool(state & QStyle.StateFlag.State_Selected)
        if under_cursor:
            painter.fillRect(area, QColor(scheme.selection))
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(area.left(), area.top(), 4, area.height(), QColor(scheme.accent))
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        if not line.info.error:
            box = QRect(area.left() + 10, area.top(), BOX_WIDTH - 18, area.height())
            paint_tick_box(painter, box, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        ink = scheme.on_selection if under_cursor else scheme.text
        soft = scheme.on_selection if under_cursor else scheme.muted
        inner = area.adjusted(BOX_WIDTH, 6, -10, -6)
        font = QFont(option.font)
        font.setBold(ticked)
        painter.setFont(font)
        painter.setPen(QColor(soft if line.info.error else ink))
        title = QFontMetrics(font).elidedText(line.info.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.left(), inner.top() + metrics.ascent(), title)
        painter.setFont(option.font)
        painter.setPen(QColor(soft))
        model = index.model()
        facts = line.info.error or (model.facts(line) if isinstance(model, ChecklistModel) else "")
        facts = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.left(), inner.top() + metrics.ascent() + metrics.lineSpacing() + 2, facts)


class ChecklistList(QListView):
    """The list.

    Signals:
        typed(text): letters that belong into the filter.
        wanted: Enter on a ticked line.
    """

    typed = Signal(str)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checklists = ChecklistModel(self)
        self.setModel(self.checklists)
        self.setItemDelegate(_Delegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Checklists"))
        self.setAccessibleDescription(self.tr("Space ticks or unticks a checklist, letters filter the list"))
        self._pressed = -1

    def go_to(self, id: str) -> None:
        """Puts the cursor on a checklist, or on the first there is."""
        model = self.checklists
        places = [place for place, line in enumerate(model.lines) if isinstance(line, Listed)]
        if not places:
            return
        lines = model.lines
        wanted = [
            place for place in places if isinstance(line := lines[place], Listed) and line.info.id == id
        ]
        self.setCurrentIndex(model.index((wanted or places)[0]))
        if self.currentIndex().row() == 1:
            self.scrollToTop()  # its heading too

    def _usable(self, index: Index) -> Listed | None:
        line = self.checklists.line(index)
        return line if isinstance(line, Listed) and not line.info.error else None

    def choose_current(self) -> bool:
        """Chooses the line under the cursor alone. Returns whether it was not chosen before."""
        line = self._usable(self.currentIndex())
        if line is None or line.info.id in self.checklists.chosen:
            return False
        self.checklists.choose([line.info.id])
        return True

    # -- keys and clicks ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter takes, letters filter."""
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if event.key() == Qt.Key.Key_Space and plain:
            line = self._usable(self.currentIndex())
            if line is not None and not event.isAutoRepeat():
                self.checklists.toggle(line.info.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not self.choose_current():
                self.wanted.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters filter."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a click begins."""
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box adds or takes away, on the line chooses it alone."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        line = self._usable(index)
        if line is None or index.row() != self._pressed or event.button() != Qt.MouseButton.LeftButton:
            return
        adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if adding or point.x() - self.visualRect(index).left() < BOX_WIDTH:
            self.checklists.toggle(line.info.id)
        else:
            self.checklists.choose([line.info.id])

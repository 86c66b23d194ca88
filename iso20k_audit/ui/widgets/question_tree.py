"""The questions of a checklist under their sections, with ticks for those that are to be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.standards import show_reference
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.checklist_words import practice_name
from iso20k_audit.ui.widgets.tick_box import TickDelegate

Index = QModelIndex | QPersistentModelIndex
Wanted = Callable[[Section, Question], bool]
QUESTION = int(Qt.ItemDataRole.UserRole) + 1
ROW_PADDING = 12


class QuestionModel(QAbstractItemModel):
    """Sections with the questions in view. A section's tick stands for its questions in view.

    Signals:
        kept_changed: other questions are ticked.
    """

    kept_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checklist: Checklist | None = None
        self._wanted: Wanted | None = None
        self._shown: list[tuple[Section, list[Question]]] = []
        self.kept: set[str] = set()

    # -- what views ask -----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Sections carry 0, questions the place of their section plus 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The section of a question."""
        place = index.internalId() if index.isValid() else 0
        return self.createIndex(place - 1, 0, 0) if place else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """Sections, or questions of one."""
        if not parent.isValid():
            return len(self._shown)
        return 0 if parent.internalId() or parent.column() else len(self._shown[parent.row()][1])

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Question, clauses, practices."""
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Question"), self.tr("Counts for"), self.tr("ITIL 4 practice"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def question(self, index: Index) -> Question | None:
        """The question at an index, None for a section."""
        place = index.internalId() if index.isValid() else 0
        return self._shown[place - 1][1][index.row()] if place else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts and ticks."""
        if not index.isValid() or self._checklist is None:
            return None
        question = self.question(index)
        if question is None:
            return self._section_data(index, role)
        if role == QUESTION:
            return question
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if question.id in self.kept else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(question, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(question)
        if role == Qt.ItemDataRole.ForegroundRole and index.column():
            return QColor(theme.scheme().muted)
        return None

    def _cell(self, question: Question, column: int) -> str:
        if column == 0:
            return f"{question.id}  {question.text}"
        if column == 2:
            return ", ".join(practice_name(name) for name in question.itil4)
        home = self._checklist.standard if self._checklist else ""
        own = show_reference(question.standard, question.clause, home)
        others = (
            show_reference(name, clause, home) for name, found in question.also.items() for clause in found
        )
        return "; ".join((own, *others))

    def _tip(self, question: Question) -> str:
        lines = [question.text]
        if question.only_if and self._checklist is not None:
            facts = {one.id: one.text for one in self._checklist.conditions}
            lines.append(self.tr("Only if: {}").format(facts.get(question.only_if, question.only_if)))
        return "\n".join(lines)

    def _section_data(self, index: Index, role: int) -> Any:
        section, questions = self._shown[index.row()]
        chosen = sum(question.id in self.kept for question in questions)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            if chosen in (0, len(questions)):
                return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            return Qt.CheckState.PartiallyChecked
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            home = self._checklist.standard if self._checklist else ""
            name = f"{show_reference(section.standard, section.clause, home)}  {section.title}"
            return self.tr("{section}   ({chosen} of {all})").format(
                section=name, chosen=chosen, all=len(questions)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return section.title
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A question, or all questions of a section that are in view."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        question = self.question(index)
        questions = [question] if question is not None else self._shown[index.row()][1]
        # a section of which a part is ticked goes to all: the state that Qt asks for then is "checked" too
        self.tick((one.id for one in questions), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # -- what pages do ------------------------------------------------------------------------------

    def show(self, checklist: Checklist, kept: Iterable[str] | None = None) -> None:
        """Shows another checklist; all of it ticked unless told which."""
        self._checklist = checklist
        ids = {question.id for question in checklist.questions}
        self.kept = ids if kept is None else set(kept) & ids
        self._arrange()
        self.kept_changed.emit()

    def filter(self, wanted: Wanted | None) -> None:
        """Only questions that this is true of; ticks of the others stay."""
        self._wanted = wanted
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = []
        for section in self._checklist.sections if self._checklist else ():
            questions = [
                question
                for question in section.questions
                if self._wanted is None or self._wanted(section, question)
            ]
            if questions:
                self._shown.append((section, questions))
        self.endResetModel()

    def in_view(self) -> list[str]:
        """Ids of the questions in view."""
        return [question.id for _section, questions in self._shown for question in questions]

    def tick(self, ids: Iterable[str], *, on: bool) -> None:
        """Ticks or unticks."""
        before = len(self.kept)
        if on:
            self.kept.update(ids)
        else:
            self.kept.difference_update(ids)
        if len(self.kept) != before:
            self._changed()

    def keep_only(self, ids: Iterable[str]) -> None:
        """Ticks these and no others."""
        self.kept = set(ids)
        self._changed()

    def _changed(self) -> None:
        for row, (_section, questions) in enumerate(self._shown):
            parent = self.index(row, 0)
            self.dataChanged.emit(parent, parent)
            if questions:
                last = self.index(len(questions) - 1, 0, parent)
                self.dataChanged.emit(self.index(0, 0, parent), last)
        self.kept_changed.emit()


class QuestionTree(QTreeView):
    """The tree. A click anywhere on a question ticks it; one on a section's title opens it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = QuestionModel(self)
        self.setModel(self.questions)
        self.setItemDelegate(TickDelegate(self))
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._pressed = QModelIndex()
        self._fit()

    def _fit(self) -> None:
        half = ROW_PADDING // 2
        self.setStyleSheet(f"QTreeView::item {{ padding: {half}px 2px; }}")
        self._share_width()

    def _share_width(self) -> None:
        width = self.viewport().width()
        for column, share in ((1, 0.14), (2, 0.2)):
            self.header().resizeSection(column, round(width * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a click begins."""
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the box counts too."""
        index = self.indexAt(event.position().toPoint())
        box = index.siblingAtColumn(0)
        before = box.data(Qt.ItemDataRole.CheckStateRole)
        was_open = self.isExpanded(box)
        super().mouseReleaseEvent(event)
        same = index.isValid() and index == self._pressed and event.button() == Qt.MouseButton.LeftButton
        if not same or box.data(Qt.ItemDataRole.CheckStateRole) != before or self.isExpanded(box) != was_open:
            return
        if self.questions.question(index) is None:
            if self.visualRect(box).contains(event.position().toPoint()):  # not on the branch at its left
                self.setExpanded(box, not was_open)
        else:
            on = before != Qt.CheckState.Checked
            value = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self.questions.setData(box, value, Qt.ItemDataRole.CheckStateRole)

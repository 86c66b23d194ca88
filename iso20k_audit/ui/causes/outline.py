"""The causes as an outline that is worked with the keyboard, and the text of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from iso20k_audit.model.cause_analysis import Branch, Cause, CauseAnalysis
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.model.why_layout import root_word, why_caption
from iso20k_audit.services.cause_analysis import Way
from iso20k_audit.ui.widgets.inputs import GrowingText

ID, BRANCH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Right: Way.IN,
    Qt.Key.Key_Left: Way.OUT,
}


def way_of(event: QKeyEvent, *, rightward: bool) -> Way | None:
    """Where Alt with an arrow moves to; in and out change sides where writing goes from right to left."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return None
    way = WAYS.get(Qt.Key(event.key()))
    if rightward and way in (Way.IN, Way.OUT):
        return Way.OUT if way is Way.IN else Way.IN
    return way


class CauseOutline(QTreeWidget):
    """Whys below each other, or causes below their branches.

    Signals:
        next_wanted, beside_wanted, below_wanted: another cause is to be added: the next one, beside, as sub-cause.
        text_wanted: the text of the one in hand is to be changed.
        remove_wanted, root_wanted: the one in hand is to be taken out, or marked.
        move_wanted(way): it is to be moved.
        chosen(id, branch): another one is in hand; the id is empty for a branch.
    """

    next_wanted = Signal()
    beside_wanted = Signal()
    below_wanted = Signal()
    text_wanted = Signal()
    remove_wanted = Signal()
    root_wanted = Signal()
    move_wanted = Signal(object)
    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(14)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(
            self.tr(
                "Enter adds the next, Tab a sub-cause, Ctrl+Enter another one beside it. F2 changes the text, Space "
                "marks a root cause, Del takes out, Alt with arrows moves. F6 leaves the list."
            )
        )
        self._quiet = False
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(lambda *_: self.text_wanted.emit())

    # -- showing ------------------------------------------------------------------------------------

    def show_analysis(self, analysis: CauseAnalysis, method: CauseMethod, item_id: str, branch: str) -> None:
        """Shows another state, with the cause or branch of that id in hand if it is there."""
        self._quiet = True
        self.clear()
        if method is CauseMethod.WHYS:
            for why in analysis.whys:
                self._add(self.invisibleRootItem(), why)
        else:
            there = {one.category: one for one in analysis.branches}
            for category in (*CauseCategory, None):
                bone = there.get(category, Branch(category))
                if category is not None or bone.causes:
                    self._add_branch(bone)
        self.expandAll()
        self._quiet = False
        wanted = self.line_of(item_id, branch) or self.topLevelItem(0)
        if wanted is not None:
            self.setCurrentItem(wanted)
            self.scrollToItem(wanted)

    def _add(self, above: QTreeWidgetItem, cause: Cause) -> None:
        item = QTreeWidgetItem(above)
        text = " ".join(cause.text.split()) or self.tr("(nothing written yet)")
        label = why_caption(cause) if cause.method is CauseMethod.WHYS else cause.label
        plain = self.tr("{}: {}").format(label.partition(" · ")[0], text)
        item.setText(0, plain)
        item.setToolTip(0, cause.text)
        item.setText(1, root_word() if cause.is_root else "")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{plain}. {item.text(1)}")
        item.setData(0, ID, cause.id)
        item.setData(0, BRANCH, cause.branch.value if cause.branch else "")
        item.setSizeHint(0, self._row())
        if cause.is_root:
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, bold)
            item.setFont(1, bold)
        if not cause.text.strip():
            item.setForeground(0, self.palette().brush(QPalette.ColorRole.PlaceholderText))
        for child in cause.children:
            self._add(item, child)

    def _add_branch(self, bone: Branch) -> None:
        item = QTreeWidgetItem(self)
        item.setText(0, bone.title)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, bold)
        item.setText(1, str(sum(1 for top in bone.causes for _ in top.walk()) or ""))
        item.setSizeHint(0, self._row())
        item.setData(0, ID, "")
        item.setData(0, BRANCH, bone.category.value if bone.category else "")
        for cause in bone.causes:
            self._add(item, cause)

    def _row(self) -> QSize:
        """High enough for a finger."""
        return QSize(0, self.fontMetrics().lineSpacing() + 14)

    def drawBranches(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing: everything is in view, so there is nothing to unfold."""

    def line_of(self, item_id: str, branch: str) -> QTreeWidgetItem | None:
        """The line of a cause, or of a branch where the id is empty."""
        if not item_id and not branch:
            return None
        waiting = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is None:
                continue
            if (item.data(0, ID) == item_id) and (item_id or item.data(0, BRANCH) == branch):
                return item
            waiting = [item.child(place) for place in range(item.childCount())] + waiting
        return None

    def pick(self, item_id: str, branch: str) -> None:
        """Takes a cause or branch in hand."""
        item = self.line_of(item_id, branch)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def in_hand(self) -> tuple[str, str]:
        """Id and branch of the line in hand; both empty where there is none."""
        return self.names(self.currentItem())

    @staticmethod
    def names(item: QTreeWidgetItem | None) -> tuple[str, str]:
        """Id and branch of a line."""
        return (str(item.data(0, ID) or ""), str(item.data(0, BRANCH) or "")) if item else ("", "")

    def _on_current(self, _item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if not self._quiet:
            self.chosen.emit(*self.in_hand())

    def sizeHint(self) -> QSize:
        """Any height."""
        return QSize(380, 240)

    # -- keys ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab makes a sub-cause here; F6 and Shift+Tab leave the list."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and not event.modifiers()
        ):
            self.below_wanted.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the outline; arrows and letters as in any list."""
        way = way_of(event, rightward=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if way is not None:
            self.move_wanted.emit(way)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.beside_wanted.emit()
        elif enter:
            self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.text_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.root_wanted.emit()
        else:
            super().keyPressEvent(event)


class CauseText(GrowingText):
    """The text of the cause in hand; Enter goes on to the next one, Shift+Enter begins a line.

    Signals: as those of the outline; `left`: back to the outline.
    """

    next_wanted = Signal()
    beside_wanted = Signal()
    below_wanted = Signal()
    move_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(3, 8)
        self.setTabChangesFocus(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab and Alt with arrows as in the outline; everything else writes."""
        way = way_of(event, rightward=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if way is not None:
            self.move_wanted.emit(way)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.beside_wanted.emit()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.below_wanted.emit()
        elif event.key() in (Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""Saving the present view of the question list under a name; showing, renaming and deleting saved ones."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.ui.questions.arrangements import arrangement_words
from iso20k_audit.ui.questions.saved_views import (
    LONGEST_NAME,
    SavedView,
    drop_view,
    keep_view,
    name_is_free,
    saved_views,
)
from iso20k_audit.ui.widgets.cards import set_role
from iso20k_audit.ui.widgets.checklist_words import practice_name


class ViewsDialog(QDialog):
    """Shipped views can be shown, not changed.

    Signals:
        chosen(SavedView): to be shown.
    """

    chosen = Signal(object)

    def __init__(self, present: SavedView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Views of the question list"))
        self._present = present
        self._deleted: SavedView | None = None
        self._renaming: SavedView | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of the view"))
        self.name.textChanged.connect(lambda _text: self._offer())
        self.save = QPushButton()
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._save)
        self._says = QLabel(self.describe(present))
        self._says.setProperty("role", "muted")
        self._says.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved views"))
        self.list.setStyleSheet("QListView::item { padding: 5px 6px; }")
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        self.list.itemActivated.connect(lambda _item: self._show_chosen())
        self.list.installEventFilter(self)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.clicked.connect(self._show_chosen)
        self.rename = QPushButton(self.tr("Rename"))
        self.rename.setToolTip(self.tr("Give the view another name (F2)"))
        self.rename.clicked.connect(self._rename)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the view (Del)"))
        self.delete.clicked.connect(self._delete)
        self.back = QPushButton()
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self._bring_back)
        self.back.hide()
        self._heading = QLabel()
        self._lay_out()
        self._fill()
        self.name.setFocus()

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "strong")
        self._heading.setBuddy(self.name)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.save)
        beside = QVBoxLayout()
        for button in (self.show_button, self.rename, self.delete):
            beside.addWidget(button)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(beside)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(close)
        for button in (self.show_button, self.rename, self.delete, self.back, close):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        below = QLabel(self.tr("Saved views"))
        below.setProperty("role", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(9)
        for part in (self._heading, top, self._says, below, middle, foot):
            column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
        room = self.screen().availableGeometry()
        wide = max(self.fontMetrics().averageCharWidth() * 72, 480)
        self.resize(min(wide, room.width() - 40), min(430, room.height() - 60))

    # -- what is shown ------------------------------------------------------------------------------

    def _fill(self, chosen: str = "") -> None:
        self.list.clear()
        for view in saved_views():
            item = QListWidgetItem(view.shown, self.list)
            item.setData(Qt.ItemDataRole.UserRole, view)
            item.setToolTip(self.describe(view))
            if view.name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._offer()

    def _view(self) -> SavedView | None:
        item = self.list.currentItem()
        view = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return view if isinstance(view, SavedView) else None

    def _offer(self) -> None:
        view, name = self._view(), self.name.text().strip()
        own = view is not None and not view.shipped
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)
        self.show_button.setEnabled(view is not None)
        renaming = self._renaming
        shipped = any(name.casefold() == one.shown.casefold() for one in saved_views() if one.shipped)
        self.save.setEnabled(bool(name) and not shipped)
        if renaming is not None:
            self._heading.setText(self.tr("New name of “{}”").format(renaming.name))
            self.save.setText(self.tr("Rename"))
        else:
            self._heading.setText(self.tr("Save what is shown now as"))
            free = not name or name_is_free(name)
            self.save.setText(self.tr("Save") if free or shipped else self.tr("Replace"))
        if shipped:
            self._say(self.tr("A view of that name comes with the program. Take another name."), "warning")
        else:
            self._say(self.describe(renaming or self._present), "muted")

    def _say(self, text: str, role: str) -> None:
        self._says.setText(text)
        set_role(self._says, role)

    def describe(self, view: SavedView) -> str:
        """What a view shows, in a line."""
        states = {
            "unanswered": self.tr("Unanswered"),
            "nonconformities": self.tr("Nonconformities"),
            "opportunities": self.tr("Opportunities for improvement"),
            "no_evidence": self.tr("No evidence"),
            "bare_nonconformities": self.tr("Nonconformities without evidence"),
            "flagged": self.tr("Flagged"),
            "diverging": self.tr("Diverging"),
            "in_conflict": self.tr("In conflict"),
        }
        parts = [states.get(view.state, self.tr("All questions"))]
        if view.words:
            parts.append(self.tr("“{}”").format(view.words))
        if view.standard:
            parts.append(STANDARD_TITLES.get(view.standard, view.standard))
        if view.practice:
            parts.append(practice_name(view.practice))
        if view.mine:
            parts.append(self.tr("Handed to me"))
        if view.order != "checklist":
            parts.append(self.tr("Order: {}").format(arrangement_words(view.order)))
        if view.group:
            parts.append(self.tr("Groups: {}").format(arrangement_words(view.group)))
        return " · ".join(parts)

    # -- what is done -------------------------------------------------------------------------------

    def _save(self) -> None:
        name, renaming = self.name.text().strip(), self._renaming
        if not name or not self.save.isEnabled():
            return
        if renaming is not None:
            keep_view(replace(renaming, name=name), instead_of=renaming.name)
        else:
            keep_view(replace(self._present, name=name))
        self._renaming = None
        self.name.clear()
        self._fill(name)
        self.list.setFocus()

    def _rename(self) -> None:
        view = self._view()
        if view is None or view.shipped:
            return
        self._renaming = view
        self.name.setText(view.name)
        self.name.selectAll()
        self.name.setFocus()
        self._offer()

    def _delete(self) -> None:
        view = self._view()
        if view is None or view.shipped:
            return
        drop_view(view.name)
        self._deleted, self._renaming = view, None
        self.back.setText(self.tr("Bring “{}” back").format(view.name).replace("&", "&&"))
        self.back.show()
        self._fill()

    def _bring_back(self) -> None:
        if self._deleted is not None:
            keep_view(self._deleted)
            self._fill(self._deleted.name)
            self._deleted = None
            self.back.hide()
            self.list.setFocus()

    def _show_chosen(self) -> None:
        view = self._view()
        if view is not None:
            self.chosen.emit(view)
            self.accept()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """F2 renames and Del deletes in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F2:
                self._rename()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._delete()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the renaming first."""
        if event.key() == Qt.Key.Key_Escape and self._renaming is not None:
            self._renaming = None
            self.name.clear()
            self._offer()
            return
        super().keyPressEvent(event)

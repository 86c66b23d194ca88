"""The popup: a field over a list. What the list shows is decided by whoever opens it (see `desk`).

It lies over the window and goes away with Esc, with a click beside it, or when something is chosen; the focus
returns to where it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.search.entries import Entry
from iso20k_audit.ui.search.entry_list import EntryList

DEBOUNCE_MS = 30
"""After the last key; a quick typist causes one search, not five."""

WIDEST, HIGHEST = 860, 620
"""Pixels at the usual size of text."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Popup(QDialog):
    """Field, rows, and a line of hints.

    Signals:
        typed(words): the words changed and no key came for a moment.
        chosen(Entry, stays): a row was chosen; `stays` when the popup is to stay open.
    """

    typed = Signal(str)
    chosen = Signal(object, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self._window = window
        self._came_from: QWidget | None = None
        self._was_active = False
        self._highest = HIGHEST
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(False)
        self.field.setFrame(False)
        self.field.installEventFilter(self)
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setProperty("role", "quiet")
        self.close_button.setMinimumSize(34, 34)
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.reject)
        self.list = EntryList()
        self.list.clicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(lambda: self.typed.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 8, 8)
        top.addWidget(self.field, 1)
        top.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 7, 14, 8)
        foot.addWidget(self.hint, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        whole.addLayout(foot)

    # -- opening and closing ------------------------------------------------------------------------

    def open_with(self, words: str, *, name: str, placeholder: str, hint: str) -> None:
        """Shows itself with words in the field; in the other mode if it is open already."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.list.setAccessibleName(self.tr("What was found"))
        self.hint.setText(hint)
        self._dress()
        self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.setText(words)  # after showing, which selects what is there
        self.field.end(False)
        self._timer.stop()
        self.typed.emit(words)

    def _dress(self) -> None:
        scheme = theme.scheme()
        self.setStyleSheet(
            f"QDialog#popup {{ background: {scheme.panel}; border: 1px solid {scheme.muted}; }}"
            f"QListView, QListView:focus {{ border: none; border-top: 1px solid {scheme.line};"
            f" border-bottom: 1px solid {scheme.line}; padding: 0; background: {scheme.base}; }}"
        )
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.field.setFont(font)

    def _place(self) -> None:
        """In the middle of the window below its menus."""
        room = self._window.rect()
        width = min(theme.zoomed(WIDEST), room.width() - 40)
        self._highest = min(theme.zoomed(HIGHEST), room.height() - 110)
        self.resize(width, self._highest)
        corner = QPoint((room.width() - width) // 2, min(60, (room.height() - self._highest) // 2))
        self.move(self._window.mapToGlobal(corner))

    def _fit(self) -> None:
        """As high as its rows, at most what the window has room for; the top stays where it is."""
        whole = self.layout()
        if whole is not None:
            whole.activate()
        wanted = self.height() - self.list.height() + self.list.rows_height(self._highest) + 3
        self.resize(self.width(), min(max(wanted, self.minimumSizeHint().height()), self._highest))

    def showEvent(self, event: QShowEvent) -> None:
        """Counts as inactive until it was active once: some systems activate late."""
        super().showEvent(event)
        self._was_active = self.isActiveWindow()

    def changeEvent(self, event: QEvent) -> None:
        """A click elsewhere closes it and leaves the focus there."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange or not self.isVisible():
            return
        if self.isActiveWindow():
            self._was_active = True
        elif self._was_active and QApplication.activePopupWidget() is None:
            self._came_from = None
            self.hide()

    def reject(self) -> None:
        """Closes; the focus goes back to where it was."""
        self.hide()
        self.give_back()

    def give_back(self) -> None:
        """Puts the focus where it was when this opened."""
        came_from, self._came_from = self._came_from, None
        self._window.activateWindow()
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- rows and keys ------------------------------------------------------------------------------

    def show_rows(self, entries: Sequence[Entry], said: str = "") -> None:
        """Shows rows; `said` is told to a screen reader."""
        self.list.show_entries(entries)
        self._fit()
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list work while the cursor is in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if key in _ENTER:
            if not event.isAutoRepeat():
                self._choose(stays=bool(held & Qt.KeyboardModifier.ControlModifier))
            return True
        if key in _STEPS and plain:
            self.list.step(_STEPS[key])
            return True
        if key in _PAGES and plain:
            self.list.step(_PAGES[key] * self.list.page())
            return True
        if watched is self.list and plain and event.text().isprintable() and event.text():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # typing goes on from the list too
            self.field.insert(event.text())
            return True
        return False

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        held = QApplication.keyboardModifiers()
        self._choose(stays=bool(held & Qt.KeyboardModifier.ControlModifier))

    def _choose(self, *, stays: bool) -> None:
        if self._timer.isActive():  # what is listed belongs to other words
            self._timer.stop()
            self.typed.emit(self.field.text())
            return
        entry = self.list.current()
        if entry is None or not entry.can_be_chosen:
            return
        stays = stays or entry.stays
        if not stays:
            self.hide()
        self.chosen.emit(entry, stays)
        if stays:
            self.activateWindow()
            self.field.setFocus(Qt.FocusReason.PopupFocusReason)

"""Other keys for any command: look for it, press the new key; what has that key already is named."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.commands.key_names import key_name, shown_key, shown_keys
from iso20k_audit.ui.commands.keymap import ENTRIES, Entry, keymap
from iso20k_audit.ui.widgets.cards import set_role

_ID = int(Qt.ItemDataRole.UserRole)


class KeysDialog(QDialog):
    """Changes count at once; `Reset all` takes them back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        room = self.screen().availableGeometry()
        self.resize(min(720, room.width() - 40), min(620, room.height() - 60))
        self._conflict: tuple[str, str] | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by words or by key, for example note or Ctrl+E"))
        self.search.setAccessibleName(self.tr("Search the commands"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.table = self._make_table()
        self.capture = KeyCapture()
        self.capture.pressed_key.connect(self._on_key)
        self.capture.left.connect(self._show_current)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setMinimumHeight(self.status.fontMetrics().lineSpacing() * 2)
        self.swap = QPushButton(self.tr("Swap the two"))
        self.swap.clicked.connect(self._swap)
        self.no_key = QPushButton(self.tr("No key"))
        self.no_key.setToolTip(self.tr("The command stays in its menu"))
        self.no_key.clicked.connect(lambda *_: self._give(""))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setToolTip(self.tr("The key that it had at first"))
        self.reset.clicked.connect(self._reset)
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.clicked.connect(lambda *_: keymap().reset_all())
        self.single = QCheckBox(self.tr("Single letters, digits and signs are keys in the question list"))
        self.single.setToolTip(
            self.tr("Switch them off where they are pressed by mistake or spoken input types them")
        )
        self.single.setChecked(keymap().single_keys)
        self.single.toggled.connect(keymap().use_single_keys)
        self._lay_out()
        keymap().changed.connect(self._fill)
        self._fill()
        self.table.setCurrentItem(self._first())
        self.search.setFocus()

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setColumnCount(2)
        table.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setRootIsDecorated(False)
        table.setItemsExpandable(False)
        table.setIndentation(14)
        table.setAllColumnsShowFocus(True)
        table.setUniformRowHeights(True)
        table.setStyleSheet(
            "QTreeView::item { padding: 4px 4px; } QHeaderView::section { padding-left: 8px; }"
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.currentItemChanged.connect(lambda *_: self._show_current())
        table.itemActivated.connect(lambda *_: self.capture.start())
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.capture)
        row.addWidget(self.swap)
        row.addWidget(self.no_key)
        row.addWidget(self.reset)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(close)
        for button in (self.swap, self.no_key, self.reset, self.reset_all, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.status)
        column.addLayout(row)
        column.addWidget(self.single)
        column.addLayout(foot)

    # -- the table ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self.entry()
        keys = keymap()
        self.table.blockSignals(True)
        self.table.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        current: QTreeWidgetItem | None = None
        bold = QFont(self.table.font())
        bold.setBold(True)
        for entry in ENTRIES.values():
            head = heads.get(entry.place)
            if head is None:
                head = heads[entry.place] = QTreeWidgetItem(self.table, [entry.place])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFont(0, bold)
                head.setFirstColumnSpanned(True)
            shown = keys.shown_all(entry.id)
            off = "" if shown or not keys.own_keys(entry) else self.tr("switched off")
            item = QTreeWidgetItem(head, [entry.text, shown or off])
            item.setData(0, _ID, entry.id)
            if keys.is_changed(entry):
                item.setFont(1, bold)
                was = shown_keys((*entry.defaults, *entry.fixed)) or self.tr("no key")
                item.setToolTip(1, self.tr("Changed; at first: {}").format(was))
            if chosen is not None and entry.id == chosen.id:
                current = item
        self.table.expandAll()
        self.table.blockSignals(False)
        self._narrow(self.search.text())
        if current is not None:
            self.table.setCurrentItem(current)
        self.reset_all.setEnabled(any(keys.is_changed(entry) for entry in ENTRIES.values()))
        self._show_current()

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.table.topLevelItem(place) for place in range(self.table.topLevelItemCount())]
        items = (head.child(place) for head in heads if head for place in range(head.childCount()))
        return [item for item in items if item is not None]

    def _first(self) -> QTreeWidgetItem:
        return next((item for item in self._items() if not item.isHidden()), self._items()[0])

    def _narrow(self, text: str) -> None:
        """Shows the commands whose words or key contain every word typed."""
        wanted = text.casefold().split()
        for item in self._items():
            entry = ENTRIES[item.data(0, _ID)]
            said = f"{entry.place} {item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
        shown = {ENTRIES[item.data(0, _ID)].place for item in self._items() if not item.isHidden()}
        for place in range(self.table.topLevelItemCount()):
            head = self.table.topLevelItem(place)
            if head is not None:
                head.setHidden(head.text(0) not in shown)
        current = self.table.currentItem()
        if wanted and (current is None or current.isHidden() or current.data(0, _ID) is None):
            self.table.setCurrentItem(self._first())

    def entry(self) -> Entry | None:
        """The command under the cursor."""
        item = self.table.currentItem()
        return ENTRIES.get(item.data(0, _ID) or "") if item is not None else None

    def choose(self, entry_id: str) -> None:
        """Puts the cursor on a command."""
        for item in self._items():
            if item.data(0, _ID) == entry_id:
                self.table.setCurrentItem(item)

    # -- the key ------------------------------------------------------------------------------------

    def _show_current(self) -> None:
        entry = self.entry()
        self._conflict = None
        self.swap.hide()
        for button in (self.capture, self.no_key, self.reset):
            button.setEnabled(entry is not None)
        if entry is None:
            self._say("")
            return
        self.no_key.setEnabled(bool(keymap().own_keys(entry)))
        self.reset.setEnabled(keymap().is_changed(entry))
        shown = keymap().shown_all(entry.id)
        said = self.tr("{command}: {key}").format(command=entry.text, key=shown or self.tr("no key"))
        if entry.fixed:
            said += " " + self.tr("{} always works.").format(shown_keys(entry.fixed))
        self._say(said)

    def _say(self, text: str, role: str = "muted") -> None:
        self.status.setText(text)
        set_role(self.status, role)

    def _on_key(self, key: str) -> None:
        entry = self.entry()
        if entry is None:
            return
        why = keymap().refusal(entry, key)
        holder = keymap().holder(key)
        if holder is not None and (key in holder.fixed and holder.id != entry.id):
            why = self.tr("{key} stays with “{command}”.").format(key=shown_key(key), command=holder.text)
        if why:
            self._say(why, "warning")
        elif holder is not None and holder.id != entry.id:
            self._conflict = (entry.id, key)
            self.swap.show()
            self._say(
                self.tr("{key} belongs to “{command}”. Swap the two, or press another key.").format(
                    key=shown_key(key), command=holder.text
                ),
                "warning",
            )
            self.swap.setFocus()
        else:
            self._give(key)

    def _give(self, key: str) -> None:
        entry = self.entry()
        if entry is not None:
            keymap().give(entry, key)

    def _swap(self) -> None:
        if self._conflict is None:
            return
        entry, key = ENTRIES[self._conflict[0]], self._conflict[1]
        holder = keymap().holder(key)
        both = keymap().swap(entry, key)
        self.capture.setFocus()
        if holder is not None:
            given = keymap().shown(holder.id) or self.tr("no key")
            said = self.tr("{key} is for “{command}” now.").format(key=shown_key(key), command=entry.text)
            other = self.tr("“{command}”: {key}.").format(command=holder.text, key=given)
            self._say(f"{said} {other}", "muted" if both else "warning")

    def _reset(self) -> None:
        entry = self.entry()
        if entry is None:
            return
        losers = keymap().reset(entry)
        if losers:
            names = ", ".join(f"“{loser.text}”" for loser in losers)
            self._say(self.tr("No key any more: {}").format(names), "warning")


class KeyCapture(QPushButton):
    """Waits for a key once it is pressed; Esc leaves.

    Signals:
        pressed_key(name): see `ui.key_names`.
        left: Esc, or the focus went elsewhere.
    """

    pressed_key = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waits = False
        self.setProperty("role", "primary")
        self.setAutoDefault(False)
        self._show()
        self.clicked.connect(self.start)

    def start(self) -> None:
        """From now on the next key is the new one."""
        self._waits = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _stop(self) -> None:
        self._waits = False
        self._show()

    def _show(self) -> None:
        words = self.tr("Press the new key… (Esc leaves)") if self._waits else self.tr("Change the key…")
        self.setText(words)
        self.setAccessibleName(words)

    def event(self, event: QEvent) -> bool:
        """Takes every key while it waits, also those of menus and Tab."""
        if self._waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                return True
        if self._waits and event.type() == QEvent.Type.FocusOut:
            self._stop()
            self.left.emit()
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
            self.left.emit()
            return
        key = key_name(event)
        if key:
            self._stop()
            self.pressed_key.emit(key)

"""Every key on one sheet, as they are now: made from the key table, the commands and the keys of single places."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.commands.key_names import is_single, shown_key
from iso20k_audit.ui.commands.keymap import ENTRIES, FIXED_LIST_KEYS, KeyMap, keymap
from iso20k_audit.ui.commands.table import KEY_MAP, words
from iso20k_audit.ui.look import theme

COLUMNS = 2
_MOST_KEYS = 2


@dataclass(slots=True)
class _Group:
    """A heading with its lines: keys as shown, and what they do."""

    title: str
    lines: list[tuple[list[str], str]] = field(default_factory=list)


class ShortcutsDialog(QDialog):
    """Non-modal, so that keys can be tried while it is read.

    Signals:
        keys_wanted: the keys are to be changed.
    """

    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by words or by key"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._columns = QHBoxLayout(self._sheet)
        self._columns.setContentsMargins(22, 14, 22, 18)
        self._columns.setSpacing(44)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        change = QPushButton(self.tr("Change keys…"))
        change.setAutoDefault(False)
        change.clicked.connect(self.keys_wanted)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._off = QLabel(self.tr("Single letters, digits and signs are switched off."))
        self._off.setProperty("role", "warning")
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addWidget(self._off)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(self.search)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)
        self._whole = whole
        keymap().changed.connect(self._fill)
        self._fill()
        room = self.screen().availableGeometry()
        metrics = self.fontMetrics()
        self.resize(
            min(room.width() - 40, metrics.averageCharWidth() * 175),
            min(room.height() - 60, metrics.lineSpacing() * 46),
        )
        self.search.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_whole"):
            self._fill()

    def shown(self) -> list[str]:
        """The lines in view, as text."""
        return [label.text() for label in self._sheet.findChildren(QLabel, "what")]

    def _fill(self) -> None:
        """Lays the sheet out again with what matches the search, in columns of equal length."""
        while (item := self._columns.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        scheme = theme.scheme()
        sheet = (
            f"#sheet {{ background: {scheme.base}; border: 1px solid {scheme.line}; border-radius: 6px; }}"
        )
        if sheet != self._sheet.styleSheet():
            self._sheet.setStyleSheet(sheet)
        self._off.setVisible(not keymap().single_keys)
        wanted = self.search.text().casefold().split()
        groups = [found for group in _groups(keymap()) if (found := _matching(group, wanted)).lines]
        share = sum(len(group.lines) + 2 for group in groups) / COLUMNS
        columns: list[list[_Group]] = [[] for _ in range(COLUMNS)]
        filled = 0.0
        for group in groups:
            length = len(group.lines) + 2
            columns[min(int((filled + length / 2) / share), COLUMNS - 1)].append(group)
            filled += length
        if not groups:
            columns[0].append(_Group(self.tr("No key matches.")))
        for column in columns:
            self._columns.addWidget(self._column(column), 1)

    def _column(self, groups: list[_Group]) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for group in groups:
            heading = QLabel(group.title)
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, 8, 0, 0)
            lines.addWidget(heading)
            rule = QFrame()
            rule.setFixedHeight(1)
            rule.setStyleSheet(f"background: {theme.scheme().line}; border: none;")
            lines.addWidget(rule)
            lines.addLayout(self._lines(group))
        lines.addStretch(1)
        return column

    @staticmethod
    def _lines(group: _Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for place, (keys, text) in enumerate(group.lines):
            what = QLabel(text)
            what.setObjectName("what")
            what.setWordWrap(True)
            what.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(what, place, 0)
            caps = QWidget()
            row = QHBoxLayout(caps)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            for key in keys:
                row.addWidget(_cap(key))
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return grid


def _cap(key: str) -> QLabel:
    """A key as it looks on a keyboard."""
    scheme = theme.scheme()
    cap = QLabel(key)
    cap.setTextFormat(Qt.TextFormat.PlainText)
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.setMinimumWidth(cap.fontMetrics().height() + 6)
    cap.setStyleSheet(
        f"QLabel {{ background: {scheme.base}; color: {scheme.text}; border: 1px solid {scheme.muted};"
        " border-bottom-width: 2px; border-radius: 4px; padding: 1px 5px; }"
    )
    return cap


def _groups(keys: KeyMap) -> list[_Group]:
    """The sheet: the question list, its fixed keys, other places, then the commands by menu."""
    groups: dict[str, _Group] = {}
    for entry in ENTRIES.values():
        shown = [shown_key(key) for key in keys.keys(entry.id)][: _MOST_KEYS + len(entry.fixed)]
        if shown:
            groups.setdefault(entry.place, _Group(entry.place)).lines.append((shown, entry.text))
    in_list = [entry.place for entry in ENTRIES.values() if entry.in_list]
    moving = groups.get(in_list[-1])
    if moving is not None:
        moving.lines += [
            ([shown_key(key) for key in names.split()], QCoreApplication.translate("Keys", text))
            for names, text in FIXED_LIST_KEYS
        ]
    first = [groups.pop(place) for place in dict.fromkeys(in_list) if place in groups]
    single = [
        _Group(words(title), [(_fixed(names), words(text)) for names, text in lines])
        for title, lines in KEY_MAP
    ]
    return [*first, *single, *groups.values()]


def _fixed(names: str) -> list[str]:
    """The keys of one place as shown; a range such as `Ctrl+1 … Ctrl+6` stays one."""
    if "…" in names:
        return [names]
    parts = names.split()
    return [part if is_single(part) else shown_key(part) for part in parts]


def _matching(group: _Group, wanted: list[str]) -> _Group:
    """The lines of a group that contain every word; all where its title does."""
    lines = [
        (keys, text)
        for keys, text in group.lines
        if all(word in f"{group.title} {text} {' '.join(keys)}".casefold() for word in wanted)
    ]
    return _Group(group.title, lines)

"""What was changed since somebody signed: field by field, as it was and as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services.word_diff import Side, word_diff
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, flowing, set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.sign_differences import ChangedField

MOST = 150
"""Fields shown; more would not be read, and the head says how many there are."""


class SignedChanges(QWidget):
    """A list of cards, one for each record.

    Signals:
        go_to(page, record id): a record is to be shown.
        sign_wanted: the acting person signs again.
        left: back to the notes.
    """

    go_to = Signal(str, str)
    sign_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes: list[ChangedField] = []
        self.head = text_label("", "heading", wrap=True)
        self.sign = QPushButton(self.tr("Sign again"))
        self.sign.setAutoDefault(False)
        self.sign.clicked.connect(self.sign_wanted)
        self.back = QPushButton(self.tr("Back to the notes"))
        self.back.setAutoDefault(False)
        self.back.setToolTip(self.tr("Esc"))
        self.back.clicked.connect(self.left)
        self._scroll = ScrollColumn(margin=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(flowing(self.sign, self.back))
        column.addWidget(self._scroll, 1)

    def show_changes(self, changes: Sequence[ChangedField], who: str, *, own: bool) -> None:
        """Shows what differs from what somebody signed; own: the acting person can sign again here."""
        self.changes = list(changes)
        self.head.setText(
            self.tr("Changed since {name} signed: {count}").format(name=who, count=len(self.changes))
        )
        self.sign.setVisible(own)
        set_role(self.sign, "primary")
        clear(self._scroll.column)
        by_record: dict[str, list[ChangedField]] = {}
        for one in self.changes[:MOST]:
            by_record.setdefault(one.record_id, []).append(one)
        for fields in by_record.values():
            self._scroll.add(self._record(fields))
        if len(self.changes) > MOST:
            self._scroll.add(
                text_label(self.tr("… and {} more").format(len(self.changes) - MOST), "muted", wrap=True)
            )
        self._scroll.column.addStretch(1)

    def _record(self, fields: list[ChangedField]) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 10, 10)
        column.setSpacing(6)
        first = fields[0]
        head = QHBoxLayout()
        title = first.title
        if first.is_new:
            title = self.tr("New: {}").format(title)
        elif first.is_gone:
            title = self.tr("Not there any more: {}").format(title)
        head.addWidget(text_label(title, "strong", wrap=True), 1)
        if first.page:
            go = QPushButton(self.tr("Go to it"))
            go.setProperty("role", "quiet")
            go.setAutoDefault(False)
            go.setAccessibleName(self.tr("Go to {}").format(first.title))
            go.clicked.connect(lambda: self.go_to.emit(first.page, first.place))
            head.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        if not first.is_new:
            grid.addWidget(text_label(self.tr("When signed"), "muted"), 0, 1)
        grid.addWidget(text_label(self.tr("Now"), "muted"), 0, 2)
        for place, one in enumerate(fields, 1):
            self._field(grid, place, one)
        column.addLayout(grid)
        return card

    def _field(self, grid: QGridLayout, place: int, one: ChangedField) -> None:
        top = Qt.AlignmentFlag.AlignTop
        label = text_label(one.label, "muted", wrap=True)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * 14)
        grid.addWidget(label, place, 0, top)
        was, now = self._marked(one.was, one.now)
        if not one.is_new:
            grid.addWidget(self._value(was, self.tr("When signed"), one.was), place, 1, top)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._value(now, self.tr("Now"), one.now))
        if one.who:
            told = self.tr("{who}, {when}").format(who=one.who, when=formats.moment(one.when))
            column.addWidget(text_label(told, "muted", wrap=True))
        grid.addWidget(box, place, 2, top)

    def _value(self, markup: str, side: str, text: str) -> QLabel:
        nothing = self.tr("(nothing)")
        label = QLabel(markup or escape(nothing))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setMinimumWidth(60)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(f"{side}: {text or nothing}")
        return label

    @staticmethod
    def _marked(was: str, now: str) -> tuple[str, str]:
        """Both texts as markup: what is gone struck through, what is new underlined."""
        if not was or not now:
            return _html(was), _html(now)
        before, after = [], []
        colours = theme.scheme()
        for piece in word_diff(was, now):
            text = _html(piece.text)
            if piece.side is not Side.NEW:
                gone = piece.side is Side.GONE
                before.append(f'<s style="color:{colours.danger}">{text}</s>' if gone else text)
            if piece.side is not Side.GONE:
                new = piece.side is Side.NEW
                after.append(f'<u style="color:{colours.accent}">{text}</u>' if new else text)
        return "".join(before), "".join(after)


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")

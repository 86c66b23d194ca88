"""What stands side by side on a tab of Consolidation: cards of equal width, and evidence as small pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import result_words
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
translate = QCoreApplication.translate

LEAST_WIDTH = 250
"""Pixels below which a card is not made narrower; more cards than fit are scrolled to."""

MOST_PICTURES = 8


class SideBySide(QScrollArea):
    """Cards beside each other, each as wide as the others; scrolls where they do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setAutoFillBackground(False)
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(16, 4, 16, 12)
        self._row.setSpacing(12)
        self.setWidget(self._body)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self.cards: list[QWidget] = []

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Shows other cards."""
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = list(cards)
        for card in cards:
            card.setMinimumWidth(theme.zoomed(LEAST_WIDTH))
            card.setMaximumWidth(theme.zoomed(560))
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)


class ShapeLine(QWidget):
    """A word with the shape that it has in lists: of a result or of a kind of finding."""

    def __init__(self, shape: str, word: str) -> None:
        super().__init__()
        self._name = shape
        self._shape = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(word, "strong", wrap=True), 1)
        self._shape.setVisible(bool(shape))
        self._draw()

    def _draw(self) -> None:
        if self._name:
            self._shape.setPixmap(theme.shape_icon(self._name, 14).pixmap(QSize(14, 14)))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


def result_line(result: Result | None, shown: str = "", *, contested: bool = False) -> ShapeLine:
    """A result with its shape; `shown` is the value of a typed answer in words."""
    name = "conflict" if contested else result.value if result else ""
    word = result_words(result, contested=contested)
    if shown:
        word = translate("SideCards", "{value} · {result}").format(value=shown, result=word)
    return ShapeLine(name, word)


class PictureRow(QWidget):
    """Evidence as buttons with its picture and number, on as many lines as there is need of.

    Signals:
        opened(evidence id): it is to be shown.
    """

    opened = Signal(str)

    def __init__(self, session: Session, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = list(rows)
        self._buttons: dict[str, QToolButton] = {}
        flow = FlowLayout(self, gap=6)
        for row in self._rows[:MOST_PICTURES]:
            flow.addWidget(self._button(row))
        if len(self._rows) > MOST_PICTURES:
            more = translate("SideCards", "and {} more").format(len(self._rows) - MOST_PICTURES)
            flow.addWidget(text_label(more, "muted"))
        self._draw()
        thumbnails.shared().ready.connect(self._on_ready)

    def _button(self, row: Row) -> QToolButton:
        from iso20k_audit.ui.widgets.evidence_icons import TILE

        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(TILE)
        button.setText(row["number"] or "")
        caption = row["caption"] or row["file_name"] or row["reference"] or ""
        button.setToolTip(caption)
        button.setAccessibleName(
            translate("SideCards", "Evidence {number}: {caption}").format(
                number=row["number"], caption=caption
            )
        )
        button.clicked.connect(lambda *_: self.opened.emit(row["id"]))
        self._buttons[row["id"]] = button
        return button

    def _draw(self) -> None:
        from iso20k_audit.ui.widgets.evidence_icons import tile_of

        for row in self._rows:
            button = self._buttons.get(row["id"])
            if button is not None:
                button.setIcon(tile_of(self._session, row, button.font(), translate("SideCards", "Item")))

    def _on_ready(self, _key: str) -> None:
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


def told(column: QVBoxLayout, label: str, text: str) -> None:
    """Adds a text below its label to a card, where there is one."""
    if not text.strip():
        return
    column.addWidget(text_label(label, "muted"))
    shown = text_label(text.strip(), wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(shown)


def empty_page(title: str, text: str, button: QWidget | None = None) -> QWidget:
    """What a tab shows while it has nothing to show."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch(1)
    head = text_label(title, "heading")
    head.setAlignment(Qt.AlignmentFlag.AlignCenter)
    body = text_label(text, "muted", wrap=True)
    body.setMaximumWidth(theme.zoomed(560))
    body.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(head)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(body, 4)
    row.addStretch(1)
    column.addLayout(row)
    if button is not None:
        column.addSpacing(12)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    column.addStretch(2)
    return page

"""The few parts that every record page is laid out with: cards, headings, scrolling columns, flowing rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.flow_layout import FlowLayout

GAP = 12
"""Pixels between cards and columns."""


def text_label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label for plain text; `role` is one of the theme's: title, heading, strong, muted, warning, danger."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(60)
    return label


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another look of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Card(QFrame):
    """A framed group with a heading; `edge` names a colour of the theme for a stripe at its left side."""

    def __init__(
        self, title: str = "", note: str = "", *, edge: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._edge = edge
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(10)
        self.title = text_label(title, "heading")
        self.note = text_label(note, "muted", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.note)
        self.title.setVisible(bool(title))  # once it has a parent: before, it would be a window for a moment
        self.note.setVisible(bool(note))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._dress()

    def _dress(self) -> None:
        if not self._edge:
            return
        scheme = theme.scheme()
        colour = {"warning": scheme.warning, "danger": scheme.danger, "accent": scheme.accent}.get(
            self._edge, scheme.muted
        )
        sheet = (
            f"Card {{ background: {scheme.panel}; border: 1px solid {scheme.line}; border-left: 4px solid {colour};"
            " border-radius: 6px; }"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def add(self, *widgets: QWidget) -> None:
        """Puts widgets below what is there."""
        for widget in widgets:
            self.column.addWidget(widget)


class ScrollColumn(QScrollArea):
    """A page that scrolls up and down; its content is never wider than it, nor wider than reads well."""

    def __init__(self, *, widest: int = 0, margin: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        if widest:
            inner.setMaximumWidth(widest)
        outer.addWidget(inner)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(GAP)
        self.setWidget(body)
        self._body = body
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)  # setWidget turned it on

    def add(self, *widgets: QWidget) -> None:
        """Puts widgets below what is there."""
        for widget in widgets:
            self.column.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its content allows; any height."""
        return QSize(self._body.minimumSizeHint().width() + 14, 80)


def flowing(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, on as many lines as big text needs."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def clear(layout: QLayout) -> None:
    """Takes all widgets out of a layout and lets them go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

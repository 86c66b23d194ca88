"""A button with wrapped text in several lines: something to read that leads somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import text_label


class TextCard(QPushButton):
    """Lines of text, each with a role of the theme; the whole of it is pressed.

    Args:
        lines: text and role from top to bottom; empty texts are left out.
        name: for a screen reader.
    """

    def __init__(self, lines: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 8, 11, 8)
        column.setSpacing(2)
        for text, role in lines:
            if text:
                label = text_label(text, role, wrap=True)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrow text is high text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all lines, in pixels."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 40

    def sizeHint(self) -> QSize:
        """As high as its text is at the width that it has."""
        width = self.width() if self.width() > 80 else 260
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any width; the height that the width asks for."""
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Another width asks for another height."""
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)

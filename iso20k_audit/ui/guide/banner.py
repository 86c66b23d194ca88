"""The line that says, as long as a sample is open, that it is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import text_label


class SampleBanner(QFrame):
    """Says that nothing here is real.

    Signals:
        over_wanted: the sample is to be as it was at first.
        guide_wanted: the guide is to be shown.
    """

    over_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        told = text_label(
            self.tr("Sample audit. Nothing here is real: change and delete what you like."),
            "strong",
            wrap=True,
        )
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.guide_button = QPushButton(self.tr("Guide"))
        self.guide_button.clicked.connect(self.guide_wanted)
        self.over_button = QPushButton(self.tr("Start the sample over…"))
        self.over_button.setToolTip(self.tr("Makes the sample anew; what was tried in it is gone"))
        self.over_button.clicked.connect(self.over_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 10, 3)
        row.setSpacing(10)
        row.addWidget(told, 1)
        row.addWidget(self.guide_button)
        row.addWidget(self.over_button)
        self._dress()

    def _dress(self) -> None:
        scheme = theme.scheme()
        sheet = (
            f"#sample {{ background: {scheme.selection}; border: none; border-bottom: 1px solid {scheme.line}; }}"
            f"#sample QLabel {{ color: {scheme.on_selection}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

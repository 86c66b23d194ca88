"""What is still to be asked about the question in hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

Row = dict[str, Any]

MOST = 3
"""Named here; the list has them all."""


class PendingHere(QWidget):
    """One line each, nothing where nothing is open.

    Signals:
        chosen(id): one is to be ticked off, or read whole.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("To ask about this question"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self.lines: list[QPushButton] = []
        self.hide()

    def show_pending(self, rows: Sequence[Row]) -> None:
        """Shows those of the rows that are open."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        still = [row for row in rows if not row["asked_at"]]
        self.lines = [self._line(row) for row in still[:MOST]]
        if len(still) > MOST:
            self.lines.append(self._more(still))
        for line in self.lines:
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(self.lines))

    def _line(self, row: Row) -> QPushButton:
        if row["whom"]:
            text = self.tr("To ask {whom}: {text}").format(whom=row["whom"], text=row["text"])
        else:
            text = self.tr("To ask: {}").format(row["text"])
        return self._button(text, row["id"], self.tr("Show it in the list, to tick it off"))

    def _more(self, still: list[Row]) -> QPushButton:
        return self._button(self.tr("More to ask: {}").format(len(still) - MOST), still[MOST]["id"], "")

    def _button(self, text: str, pending_id: str, tip: str) -> QPushButton:
        line = QPushButton(text.replace("&", "&&"))
        line.setProperty("role", "card")
        line.setAutoDefault(False)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.setAccessibleName(text)
        line.setToolTip("\n".join(part for part in (text, tip) if part))
        line.clicked.connect(lambda: self.chosen.emit(pending_id))
        return line

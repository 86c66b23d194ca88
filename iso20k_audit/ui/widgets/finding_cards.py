"""The findings raised from a question, as cards that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.contested import kind_shape
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.finding_words import kind_words, status_words, title_words

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row


class FindingCards(QWidget):
    """A heading with "Raise finding" and one card per finding.

    Signals:
        raise_wanted: a new one.
        chosen(finding id): a card was pressed.
    """

    raise_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._heading = QLabel(self.tr("Findings"))
        self._heading.setProperty("role", "strong")
        button = QPushButton(self.tr("Raise finding"))
        button.setToolTip(
            self.tr("Start a finding with clause, note and evidence of this question (F in the list)")
        )
        button.clicked.connect(self.raise_wanted)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(button)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(self._cards)

    def show_findings(self, rows: list[Row]) -> None:
        """Shows other findings."""
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._cards.addWidget(self._card(row))
        self._heading.setText(self.tr("Findings · {}").format(len(rows)) if rows else self.tr("Findings"))

    def _card(self, row: Row) -> QPushButton:
        title = title_words(row, self.tr("No title yet"))
        card = QPushButton(
            self.tr("{number} · {kind} · {status}\n{title}").format(
                number=row["shown_number"] or "",
                kind=kind_words(row),
                status=status_words(row),
                title=title if len(title) <= 62 else title[:60] + "…",
            )
        )
        card.setProperty("role", "card")
        card.setIcon(theme.shape_icon(kind_shape(row)))
        card.setIconSize(QSize(theme.zoomed(16), theme.zoomed(16)))
        card.setToolTip(title)
        card.setAccessibleName(
            self.tr("Finding {number}, {kind}: {title}").format(
                number=row["shown_number"] or "", kind=kind_words(row), title=title
            )
        )
        card.clicked.connect(lambda *_, finding_id=row["id"]: self.chosen.emit(finding_id))
        return card

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            rows, self._rows = self._rows, []
            if rows:
                self.show_findings(rows)
        super().changeEvent(event)

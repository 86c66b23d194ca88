"""What a reviewer would say, beside the text: each remark leads to the words it means, or is laid aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.finding_review import Remark
from iso20k_audit.model.records import kind_named
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.finding_marks import MUST_FIX, SUGGESTION
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.text_card import TextCard


class RemarksPanel(QWidget):
    """The remarks on a finding, in the order of its fields.

    Signals:
        picked(remark): the cursor is to go to what it means.
        dismissed(key): it does not apply here.
        recalled: every remark that was laid aside is to come back.
    """

    picked = Signal(object)
    dismissed = Signal(str)
    recalled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: list[Remark] = []
        self._cards: list[TextCard] = []
        self._none = text_label(self.tr("A reviewer would have nothing to remark."), "muted", wrap=True)
        self._none.setContentsMargins(2, 6, 2, 6)
        self._page = ScrollColumn(margin=0)
        self._page.column.setSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._page.column.addLayout(self._list)
        self._page.add(self._none)
        self._recall = QPushButton()
        self._recall.setProperty("role", "quiet")
        self._recall.clicked.connect(self.recalled)
        self._recall.hide()
        self._page.add(self._recall)
        self._page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def show_remarks(self, remarks: Sequence[Remark], laid_aside: int = 0) -> None:
        """Shows remarks; the same ones again leave everything as it is, also the focus."""
        self._none.setVisible(not remarks)
        self._recall.setVisible(bool(laid_aside))
        self._recall.setText(self.tr("Laid aside: {}. Show again").format(laid_aside))
        if [self._face(remark) for remark in remarks] == [self._face(remark) for remark in self.remarks]:
            self.remarks = list(remarks)  # their words may stand elsewhere now
            return
        place = next((n for n, card in enumerate(self._cards) if card.hasFocus()), -1)
        self.remarks = list(remarks)
        clear(self._list)
        self._cards = []
        for number, remark in enumerate(self.remarks):
            self._list.addWidget(self._row(number, remark))
        if place >= 0 and self._cards:
            self._cards[min(place, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _face(remark: Remark) -> tuple[str, str]:
        return remark.key, remark.full_text

    def _row(self, number: int, remark: Remark) -> QWidget:
        field = _field_words(remark.field)
        word = self.tr("Must be mended") if remark.blocking else self.tr("Suggestion")
        mark = MUST_FIX if remark.blocking else SUGGESTION
        head = self.tr("{mark} {severity} · {field}").format(mark=mark, severity=word, field=field)
        name = self.tr("{}, {}: {} Go to it.").format(word, field, remark.full_text)
        card = TextCard(
            (
                (head, "danger" if remark.blocking else "warning"),
                (remark.text, ""),
                (remark.mend, "muted"),
            ),
            name,
        )
        card.setToolTip(self.tr("Go to it (F7). Rule: {}").format(remark.source))
        card.clicked.connect(lambda: self.picked.emit(self.remarks[number]))
        self._cards.append(card)
        if not remark.dismissable:
            return card
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        aside = QToolButton()
        aside.setProperty("role", "quiet")
        aside.setText("✕")
        aside.setToolTip(self.tr("Does not apply here: lay it aside for this finding"))
        aside.setAccessibleName(self.tr("Does not apply here: {}").format(remark.text))
        aside.clicked.connect(lambda: self.dismissed.emit(self.remarks[number].key))
        line.addWidget(card, 1)
        line.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _field_words(field: str) -> str:
    if field == "clauses":
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("RemarksPanel", "Clauses")
    return words(kind_named("finding").field(field).label)

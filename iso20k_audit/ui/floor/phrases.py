"""Words that a touch puts into the note, so that most notes need no keyboard."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iso20k_audit.model.checklist import Question
from iso20k_audit.ui.widgets.flow_layout import FlowLayout

MOST_EVIDENCE = 4
SHOWN_LENGTH = 34


class PhraseChips(QWidget):
    """The time, what the checklist expects as evidence, and what auditors write all day.

    Signals:
        chosen(text): to be added to the note.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8)

    def show_question(self, question: Question | None) -> None:
        """Offers what fits a question."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        if question is None:
            return
        self._offer(self.tr("Time"), self._time)
        for text in (
            self.tr("Shown on screen"),
            self.tr("As the procedure says"),
            self.tr("Not at hand"),
            self.tr("Not known to the person asked"),
        ):
            self._offer(text, lambda text=text: text + ".")
        for kind in question.evidence[:MOST_EVIDENCE]:
            text = self.tr("Seen: {}").format(kind)
            self._offer(text, lambda text=text: text + " ")

    def _offer(self, words: str, text: object) -> None:
        chip = QPushButton(words if len(words) <= SHOWN_LENGTH else words[: SHOWN_LENGTH - 1] + "…")
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Add to the note: {}").format(words))
        chip.setToolTip(words)
        assert callable(text)
        chip.clicked.connect(lambda: self.chosen.emit(str(text())))
        self._flow.addWidget(chip)
        chip.show()

    @staticmethod
    def _time() -> str:
        now = datetime.now()  # noqa: DTZ005  (the clock on the wall)
        clock = QLocale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("PhraseChips", "At {}:").format(clock) + " "

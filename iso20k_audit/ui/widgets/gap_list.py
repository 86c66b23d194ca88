"""What a report still lacks, as buttons that lead to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from iso20k_audit.model.rules import Gap
from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.commands.table import words as command_words
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import clear, text_label

MOST = 60
"""Lines shown; more would not be read, and the count says how many there are."""


class GapButton(QPushButton):
    """One gap: its shape says whether it blocks, its words what is missing, its last line where."""

    def __init__(self, gap: Gap, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = gap
        blocking = self.tr("Blocks issuing") if gap.blocking else self.tr("Advice")
        self.setProperty("role", "card")
        self._dress()
        self.setAccessibleName(self.tr("{}: {} Go to {}.").format(blocking, gap.text, page))
        self.setToolTip(self.tr("Go to {}").format(page))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = QLabel(gap.text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._where = text_label(page, "muted")
        self._where.setParent(self)
        self._where.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        self.setIcon(theme.shape_icon("major" if self.gap.blocking else "not_applicable"))
        size = theme.zoomed(14)
        self.setIconSize(QSize(size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """High enough for its words at its width."""
        return QSize(240, self._height(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words would be on one line."""
        return QSize(160, self.sizeHint().height())

    def _height(self, width: int) -> int:
        return self._label.heightForWidth(width - 34 - 12 - self._where.sizeHint().width() - 10) + 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the words."""
        super().resizeEvent(event)
        where = self._where.sizeHint()
        width = self.width() - 34 - 12 - where.width() - 10
        places = {
            self._label: QRect(34, 8, width, self._label.heightForWidth(width)),
            self._where: QRect(self.width() - where.width() - 12, 8, where.width(), where.height()),
        }
        for part, place in places.items():
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        wanted = self._height(self.width())
        if wanted != self.height():
            self.setFixedHeight(wanted)


class GapList(QWidget):
    """Gaps, the blocking ones first.

    Signals:
        go_to(page, target): the user wants to mend one; `target` as of `Gap.target`.
    """

    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: list[Gap] | None = None

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Shows other gaps; the same ones again leave the focus where it is."""
        gaps = list(gaps)
        if gaps == self._shown:
            return
        self._shown = gaps
        clear(self._column)
        titles = {page_id: command_words(title) for page_id, title, _module, _class in PAGES}
        for blocking, heading in (
            (True, self.tr("Blocks issuing the report ({})")),
            (False, self.tr("Advice ({})")),
        ):
            wanted = [gap for gap in gaps if gap.blocking is blocking]
            if not wanted:
                continue
            self._column.addWidget(text_label(heading.format(len(wanted)), "strong"))
            for gap in wanted[:MOST]:
                button = GapButton(gap, titles.get(gap.area, gap.area))
                button.clicked.connect(lambda *_, gap=gap: self.go_to.emit(gap.area, gap.target))
                self._column.addWidget(button)
            if len(wanted) > MOST:
                self._column.addWidget(
                    text_label(self.tr("… and {} more").format(len(wanted) - MOST), "muted")
                )
        if not gaps:
            self._column.addWidget(text_label(self.tr("Nothing is missing."), "", wrap=True))

"""Inputs for forms that save themselves: growing text, choices that a wheel cannot change, dates that may be empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from iso20k_audit.ui.look import theme

PADDING = 28
"""Pixels of width of an input that are not its text: frame, room around the text, the cursor."""

GAP = 4
"""Pixels between an input and its button."""

MOST_LINES = 16
"""A text grows to this many lines, then scrolls, so that one long text does not push the rest away."""


class GrowingText(QPlainTextEdit):
    """A text that is as high as what is written in it, between `least` and `most` lines."""

    def __init__(self, least: int = 2, most: int = MOST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _fit(self) -> None:
        lines = int(self.document().documentLayout().documentSize().height())
        shown = max(self._least, min(lines, self._most))
        chrome = 2 * self.document().documentMargin() + 12  # style sheet: 4 px padding and border, twice
        height = round(shown * self.fontMetrics().lineSpacing() + chrome)
        wanted = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > self._most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the text under the pointer, unless the text is the one being written."""
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(QComboBox):
    """A choice of words with stable values; the wheel scrolls the page instead of changing the answer.

    Signals:
        chosen(value): the user chose another value; None for the empty one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(18)
        self._stands: str | None = None
        self.activated.connect(self._on_activated)

    def offer(self, pairs: Iterable[tuple[str | None, str]]) -> None:
        """The values with their words, in order; what stands chosen stays chosen."""
        self.blockSignals(True)
        self.clear()
        for value, words in pairs:
            self.addItem(words, value)
        self.blockSignals(False)
        self.choose(self._stands)

    def choose(self, value: str | None) -> None:
        """Shows a value; one that is not offered (a withdrawn record) is added under its own name."""
        self._stands = value
        place = self.findData(value)
        if place < 0 and value is not None and self.count():
            self.addItem(self.tr("(no longer there)"), value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    @property
    def value(self) -> str | None:
        """What is chosen."""
        data = self.currentData()
        return data if isinstance(data, str) else None

    def _on_activated(self, _place: int) -> None:
        if self.value != self._stands:
            self._stands = self.value
            self.chosen.emit(self.value)

    def showPopup(self) -> None:
        """The list is as wide as its longest entry."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 4)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page: a wheel must never change what is recorded."""
        event.ignore()


class Suggestions(QCompleter):
    """Offers what contains the typed words; an emptied input offers nothing, so that no list covers the page."""

    def __init__(self, words: QStringListModel, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: for nothing something that is nowhere, because nothing is in every word."""
        return [path or "\0"]


class FilterLine(QLineEdit):
    """A filter of a list: Esc empties it; in an empty one Esc means what it means elsewhere."""

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _MomentLine(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


class MomentEdit(QWidget):
    """A day, or a day and time, that may be empty: typed, stepped with the arrow keys, or picked.

    The offset that a time was recorded with is kept and shown; a new time takes the local one.

    Signals:
        chosen(value): ISO text, or None when it was cleared.
        misread(text): what was typed is no day or time, and how to write one; empty once it is mended.
    """

    chosen = Signal(object)
    misread = Signal(str)

    def __init__(self, *, with_time: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_time = with_time
        self._stands: str | None = None
        self.line = _MomentLine()
        self._understood = True
        self.line.setPlaceholderText(
            self.tr("YYYY-MM-DD hh:mm") if with_time else self.tr("YYYY-MM-DD")
        )  # no example: it would look like a value
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.line.editingFinished.connect(self._on_finished)
        self.line.textEdited.connect(lambda _text: self._mark(True))
        self.line.stepped.connect(self._on_stepped)
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setStyleSheet("padding: 0px;")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.button.clicked.connect(self._pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self._dress()

    def _dress(self) -> None:
        self.button.setIcon(_calendar_icon())
        size = theme.zoomed(16)
        self.button.setIconSize(QSize(size, size))
        self.button.setFixedWidth(size + 16)

    def changeEvent(self, event: object) -> None:
        """Draws the icon in the colours of another theme and the size of other text."""
        from PySide6.QtCore import QEvent

        if isinstance(event, QEvent):
            other_look = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
            if event.type() in other_look and hasattr(self, "button"):
                self._dress()
            super().changeEvent(event)

    def name(self, label: str) -> None:
        """What it is called by a screen reader."""
        self.line.setAccessibleName(label)
        self.button.setAccessibleName(self.tr("Pick a day: {}").format(label))
        self.button.setToolTip(self.tr("Pick a day"))

    def whole_width(self) -> int:
        """Pixels of width in which a day, with its time where it has one, can be read to its end."""
        metrics = self.line.fontMetrics()
        shown = "2028-08-28 20:28 +00:00" if self._with_time else "2028-08-28"
        letters = max(map(metrics.horizontalAdvance, (shown, self.line.placeholderText())))
        return letters + PADDING + GAP + self.button.width()

    @property
    def value(self) -> str | None:
        """What stands, as ISO text."""
        return self._stands

    def choose(self, value: str | None) -> None:
        """Shows a value, unless one is being typed, or what was typed still has to be mended."""
        if not self._understood or (self.line.hasFocus() and self.line.isModified()):
            return
        self._stands = value or None
        self.line.setText(self._shown(self._stands))
        self.line.setCursorPosition(0)
        self._mark(True)

    def forget_typed(self) -> None:
        """Lets go of what was typed and not understood: another record comes."""
        self.line.setModified(False)
        self._mark(True)

    def _shown(self, value: str | None) -> str:
        if not value:
            return ""
        if not self._with_time:
            return value
        moment = datetime.fromisoformat(value)
        offset = moment.strftime("%z")
        zone = f" {offset[:3]}:{offset[3:]}" if offset else ""
        return moment.strftime("%Y-%m-%d %H:%M") + zone

    def _on_finished(self) -> None:
        typed = " ".join(self.line.text().split())
        self.line.setModified(False)
        if typed == self._shown(self._stands):
            self._mark(True)
            return
        try:
            value = self.read(typed)
        except ValueError:
            self._mark(False)
            return
        self._take(value)

    def read(self, typed: str) -> str | None:
        """ISO text of what was typed: `2026-10-31`, `31.10.2026` or `31 Oct 2026`, then `14:05`, then an offset.

        Raises:
            ValueError: it is no day or time.
        """
        if not typed:
            return None
        words = typed.split(" ")
        offset = words.pop() if words[-1][0] in "+-" or words[-1] == "Z" else ""
        clock = words.pop() if ":" in words[-1] else ""
        if "T" in words[-1] and len(words) == 1 and not clock:
            raise ValueError(typed)
        day = _read_day(" ".join(words))
        if not self._with_time:
            if clock or offset:
                raise ValueError(typed)
            return day.isoformat()
        hours, minutes = (clock or "09:00").split(":")[:2]
        moment = datetime.combine(day, time(int(hours), int(minutes)))
        if offset:
            return datetime.fromisoformat(f"{moment.isoformat()}{offset.replace('Z', '+00:00')}").isoformat()
        before = datetime.fromisoformat(self._stands) if self._stands else None
        if before is not None and before.tzinfo is not None:
            return moment.replace(tzinfo=before.tzinfo).isoformat()
        return moment.astimezone().isoformat()

    def _take(self, value: str | None) -> None:
        self.line.setText(self._shown(value))
        self._mark(True)
        if value != self._stands:
            self._stands = value
            self.chosen.emit(value)

    def _mark(self, understood: bool) -> None:
        what = (
            self.tr("Not understood and not saved: write it as 2026-10-31 14:05.")
            if self._with_time
            else self.tr("Not understood and not saved: write it as 2026-10-31.")
        )
        if understood != self._understood:
            self._understood = understood
            self.misread.emit("" if understood else what)
        self.line.setToolTip("" if understood else what)
        self.line.setAccessibleDescription("" if understood else what)
        self.line.setStyleSheet(
            "" if understood else f"border: 2px solid {theme.scheme().danger}; padding: 3px 5px;"
        )

    def _day(self) -> date:
        if self._stands:
            return datetime.fromisoformat(self._stands).date()
        return datetime.now().astimezone().date()

    def _with_day(self, day: date) -> str:
        if not self._with_time:
            return day.isoformat()
        if self._stands:
            stood = datetime.fromisoformat(self._stands)
            return stood.replace(year=day.year, month=day.month, day=day.day).isoformat()
        return datetime.combine(day, time(9, 0)).astimezone().isoformat()

    def _on_stepped(self, steps: int) -> None:
        self.line.setModified(False)
        day = self._day()
        self._take(self._with_day(date.fromordinal(day.toordinal() + steps) if self._stands else day))

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._day()
        hint = calendar.sizeHint()  # knows nothing of the style sheet: the last week would be cut
        calendar.setMinimumSize(hint.width(), hint.height() + calendar.fontMetrics().height() + 8)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

        def take(chosen: QDate) -> None:
            menu.close()
            self._take(self._with_day(date(chosen.year(), chosen.month(), chosen.day())))

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        if self._stands:
            menu.addAction(self.tr("Clear"), lambda: self._take(None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        calendar.setFocus()


def _read_day(text: str) -> date:
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%d %B %Y", "%Y%m%d"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007  (a day has no zone)
        except ValueError:
            continue
    raise ValueError(text)


def _calendar_icon() -> QIcon:
    colour = theme.scheme().muted
    pixmap = QPixmap(64, 64)
    pixmap.setDevicePixelRatio(4)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.drawRoundedRect(2, 3, 12, 11, 1.5, 1.5)
    painter.drawLine(2, 7, 14, 7)
    painter.drawLine(5, 1, 5, 4)
    painter.drawLine(11, 1, 11, 4)
    painter.end()
    return QIcon(pixmap)

"""The conflict in hand: its versions side by side with what was before, a text of one's own, and the reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services.conflicts import Conflict, ConflictDetail
from iso20k_audit.services.resolving import Choice, both
from iso20k_audit.ui.consolidation.version_card import TOUCH, BeforeCard, VersionCard
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import GrowingText, Suggestions

NARROW = 620
"""Pixels, at the usual size of text, below which versions stand one above the other."""

translate = QCoreApplication.translate


class ConflictSides(QWidget):
    """Shows one conflict and takes the decision.

    Signals:
        decided(Conflict, Choice, reason): this is to stand.
        later: the next conflict first.
        go_to(page, record_id): the record is wanted.
    """

    decided = Signal(object, object, str)
    later = Signal()
    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: ConflictDetail | None = None
        self.cards: list[VersionCard] = []
        self._choice: Choice | None = None
        self._reasons = QStringListModel(self)
        self._make_head()
        self._make_foot()
        self.body = ScrollColumn(margin=16)
        self.body.add(self.record, self._facts)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(10)
        self.body.column.addLayout(self._sides)
        self.body.add(self._pictures, self._own)
        self.body.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(self.message)
        column.addWidget(self._foot)

    def _make_head(self) -> None:
        self.record = text_label("", "heading", wrap=True)
        self._facts = QWidget()
        facts = QHBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(8)
        self.about = text_label("", "muted", wrap=True)
        self.open_record = QPushButton(translate("ConflictsTab", "Go to the record"))
        self.open_record.setProperty("role", "quiet")
        self.open_record.clicked.connect(self._on_open)
        facts.addWidget(self.about, 1)
        facts.addWidget(self.open_record)
        self._pictures = QWidget()
        self._picture_row = FlowLayout(self._pictures, gap=8)
        self._pictures.hide()

    def _make_foot(self) -> None:
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(6)
        own.addWidget(text_label(translate("ConflictsTab", "Combined text"), "strong"))
        self.text = GrowingText(3, 14)
        self.text.setAccessibleName(translate("ConflictsTab", "Combined text"))
        self.record_text = QPushButton(translate("ConflictsTab", "Record this text  (Ctrl+Enter)"))
        self.record_text.setMinimumHeight(TOUCH)
        self.record_text.clicked.connect(self._on_text)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            send = QShortcut(QKeySequence(key), self.text, self._on_text)
            send.setContext(Qt.ShortcutContext.WidgetShortcut)
        own.addWidget(self.text)
        own.addWidget(self.record_text, 0, Qt.AlignmentFlag.AlignLeft)
        self._own.hide()
        self.message = text_label("", "danger", wrap=True)
        self.message.setContentsMargins(16, 4, 16, 4)
        self.message.hide()
        self.reason = QLineEdit()
        self.reason.setMinimumHeight(TOUCH)
        self.reason.setPlaceholderText(
            translate("ConflictsTab", "Why it is settled this way; stays in the history")
        )
        self.reason.setAccessibleName(translate("ConflictsTab", "Reason"))
        self.reason.setCompleter(Suggestions(self._reasons, self.reason))
        self.reason.returnPressed.connect(self._on_reason)
        self.recent = QToolButton()
        self.recent.setText(translate("ConflictsTab", "Recent reasons"))
        self.recent.setMinimumHeight(TOUCH)
        self.recent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.recent)
        self.recent.setMenu(self._menu)
        self.both_button = self._button(
            translate("ConflictsTab", "Both  B"),
            translate("ConflictsTab", "One text with all versions under their authors' names"),
            self.take_both,
        )
        self.edit_button = self._button(
            translate("ConflictsTab", "Edit a text  E"),
            translate("ConflictsTab", "Write a text of your own from the versions"),
            self.edit,
        )
        self.clear_button = self._button(
            translate("ConflictsTab", "Leave empty"),
            translate("ConflictsTab", "Neither version: the field is to be empty"),
            lambda: self.choose(Choice()),
        )
        self.later_button = self._button(
            translate("ConflictsTab", "Decide later  D"),
            translate("ConflictsTab", "Go on to the next conflict; this one stays"),
            self.later.emit,
        )
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        label = text_label(translate("ConflictsTab", "Reason"), "strong")
        label.setBuddy(self.reason)
        for widget in (label, self.reason, self.recent):
            line.addWidget(widget, int(widget is self.reason))
        foot.addLayout(line)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8)
        for button in (self.both_button, self.edit_button, self.clear_button, self.later_button):
            flow.addWidget(button)
        foot.addWidget(acts)

    @staticmethod
    def _button(words: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TOUCH)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda *_checked: act())
        return button

    # -- showing ------------------------------------------------------------------------------------

    @property
    def conflict(self) -> Conflict | None:
        """The conflict in hand."""
        return self.detail.conflict if self.detail else None

    def show_detail(self, detail: ConflictDetail | None) -> None:
        """Shows another conflict, or the same one anew; what is being written for the same stays."""
        before = self.conflict
        same = before is not None and detail is not None and before.key == detail.conflict.key
        if same and before is not None and detail is not None and before.heads == detail.conflict.heads:
            return
        self.detail = detail
        self._choice = None
        if not same:
            self._own.hide()
            self.text.clear()
            self.say("")
        clear(self._sides)
        self.cards = []
        self.setVisible(detail is not None)
        if detail is None:
            return
        conflict = detail.conflict
        self.record.setText(conflict.record)
        told = translate("ConflictsTab", "{field} · {section}").format(
            field=conflict.label, section=conflict.place.section
        )
        if conflict.once:
            told += "\n" + translate(
                "ConflictsTab",
                "Recorded once for all: withdraw the record with a reason and record it again.",
            )
        self.about.setText(told)
        self.open_record.setAccessibleName(
            translate("ConflictsTab", "Go to {record}").format(record=conflict.record)
        )
        self._show_sides(detail)
        for button in (self.both_button, self.edit_button):
            button.setVisible(conflict.is_text)
        self.clear_button.setVisible(not conflict.once and conflict.field != "withdrawn")
        self.body.verticalScrollBar().setValue(0)

    def _show_sides(self, detail: ConflictDetail) -> None:
        two = len(detail.sides) == 2
        keys = ("←", "→") if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else ("→", "←")
        for place, shown in enumerate(detail.sides):
            card = VersionCard(shown, place + 1, keys[place] if two else str(place + 1))
            card.take.setEnabled(not detail.conflict.once)
            card.taken.connect(lambda place=place: self.take(place))
            self.cards.append(card)
        before = BeforeCard(detail.before, detail.before_step)
        shown_widgets: list[QWidget] = [*self.cards]
        shown_widgets.insert(1 if two else 0, before)
        for widget in shown_widgets:
            self._sides.addWidget(widget, 2 if widget is before else 3)
        self._arrange()

    def show_reasons(self, reasons: list[str]) -> None:
        """Reasons given before, to be chosen again."""
        self._reasons.setStringList(reasons)
        self._menu.clear()
        for reason in reasons:
            words = reason if len(reason) <= 70 else reason[:69].rstrip() + "…"
            act = self._menu.addAction(words.replace("&", "&&"))
            act.triggered.connect(lambda _on=False, reason=reason: self._take_reason(reason))
        self.recent.setVisible(bool(reasons))

    def show_pictures(self, pictures: list[tuple[str, QPixmap]]) -> None:
        """Small pictures of the evidence with their numbers."""
        clear(self._picture_row)
        size = QSize(theme.zoomed(150), theme.zoomed(110))
        for number, picture in pictures:
            label = QLabel()
            label.setPixmap(
                picture.scaled(
                    size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            label.setAccessibleName(translate("ConflictsTab", "Picture of evidence {}").format(number))
            label.setToolTip(number)
            self._picture_row.addWidget(label)
        self._pictures.setVisible(bool(pictures))

    def say(self, text: str) -> None:
        """Says what stands in the way; empty for nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One above the other where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme.zoomed(NARROW) or len(self.cards) > 3
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != direction:
            self._sides.setDirection(direction)

    # -- deciding -----------------------------------------------------------------------------------

    def take(self, place: int) -> None:
        """The version at a place is to stand."""
        if self.detail is None or self.detail.conflict.once or not 0 <= place < len(self.cards):
            return
        for number, card in enumerate(self.cards):
            card.choose(number == place)
        self.choose(Choice(take=self.detail.sides[place].version.change_id))

    def take_side(self, *, right: bool) -> None:
        """Of two versions the one at that side is to stand."""
        if len(self.cards) == 2:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.take(int(right != mirrored))

    def take_both(self) -> None:
        """All texts, one after the other, are to stand."""
        conflict = self.conflict
        if conflict is not None and conflict.is_text:
            self.choose(Choice(value=both(conflict)))

    def edit(self) -> None:
        """Opens the text of one's own, with all versions in it to begin with."""
        conflict = self.conflict
        if conflict is None or not conflict.is_text:
            return
        if not self.text.toPlainText():
            self.text.setPlainText(both(conflict))
        self._own.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._show_own)  # it has no place before its layout was asked

    def _show_own(self) -> None:
        self.body.ensureWidgetVisible(self.record_text)

    def _on_text(self) -> None:
        if self._own.isVisible():
            self.choose(Choice(value=self.text.toPlainText().strip() or None))

    def choose(self, choice: Choice) -> None:
        """Settles it with the reason that is there; asks for the reason if there is none."""
        self._choice = choice
        if not self.reason.text().strip():
            self.say(translate("ConflictsTab", "Say why, then press Enter."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._decide()

    def _on_reason(self) -> None:
        if self._choice is not None and self.reason.text().strip():
            self._decide()

    def _take_reason(self, reason: str) -> None:
        self.reason.setText(reason)
        self._on_reason()

    def _decide(self) -> None:
        conflict, choice = self.conflict, self._choice
        if conflict is not None and choice is not None:
            self._choice = None
            self.decided.emit(conflict, choice, self.reason.text().strip())

    def _on_open(self) -> None:
        if self.conflict is not None:
            self.go_to.emit(self.conflict.place.page, self.conflict.place.target)

"""Beside the picture: what it is, the words of its marks, what becomes of them, and whether they are saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iso20k_audit.model.markup import Markup, ShapeKind
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.tool_bar import TOUCH_HEIGHT, tool_button
from iso20k_audit.ui.markup.words_list import WordsList
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label

translate = QCoreApplication.translate


class MarkupSide(QWidget):
    """A column of text with the words to write, and at its foot the state of saving.

    Signals:
        close_wanted: the button at the foot.

    Attributes:
        heading: number and caption of the picture.
        words: the lines to write.
        state: whether the marks are saved.
    """

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = WordsList()
        self.heading = text_label("", "heading", wrap=True)
        hint = text_label(
            translate(
                "MarkupWindow",
                "Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, "
                "Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.",
            ),
            "muted",
            wrap=True,
        )
        self._words_title = text_label(translate("MarkupWindow", "Words"), "strong")
        self._words_note = text_label(
            translate("MarkupWindow", "Lines of numbers stand under the picture in the report."),
            "muted",
            wrap=True,
        )
        self._facts = text_label("", "", wrap=True)
        self.state = text_label(translate("MarkupWindow", "Opening the picture …"), "muted")
        self.state.setAccessibleName(translate("MarkupWindow", "State of saving"))
        self.close_button = tool_button(
            translate("MarkupWindow", "Close"), translate("MarkupWindow", "Record the marks and close (Esc)")
        )
        self.close_button.clicked.connect(lambda *_: self.close_wanted.emit())
        side = ScrollColumn(margin=14)
        side.add(self.heading, hint, self._words_title, self.words, self._words_note, self._facts)
        side.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 12)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.setMinimumWidth(250)
        self.dress()

    def dress(self) -> None:
        """Fits the button to the size of text."""
        self.close_button.setMinimumHeight(theme.zoomed(TOUCH_HEIGHT))

    def show_markup(self, markup: Markup, *, locked: bool) -> None:
        """Shows the words of the marks, and says what reports get of them."""
        self.words.show_markup(markup)
        self.words.lock(locked)
        self._words_title.setVisible(self.words.count > 0)
        self._words_note.setVisible(bool(markup.callouts))
        redactions = sum(shape.kind is ShapeKind.REDACTION for shape in markup)
        if redactions:
            self._facts.setText(
                translate(
                    "MarkupWindow",
                    "Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover "
                    "is gone. The original stays in the vault, untouched.",
                ).format(redactions)
            )
        elif markup:
            self._facts.setText(
                translate(
                    "MarkupWindow",
                    "Reports, registers and evidence folders get the marked copy. The original stays in the "
                    "vault, untouched.",
                )
            )
        self._facts.setVisible(bool(markup))

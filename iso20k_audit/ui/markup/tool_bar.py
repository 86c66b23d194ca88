"""The tools of the editor of marks: what to draw, in which colour, steps back, and how the picture is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.markup import Colour, ShapeKind
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.painting import colour_icon, tool_icon
from iso20k_audit.ui.widgets.flow_layout import FlowLayout

TOUCH_HEIGHT = 44
"""Pixels at the normal size of text."""

translate = QCoreApplication.translate


class MarkupToolBar(QFrame):
    """Buttons in rows that wrap.

    Signals:
        tool_taken(ShapeKind or None), colour_taken(Colour): another one was chosen.
        original_wanted(bool): the picture without its marks, or with them.
        undo_wanted, redo_wanted, remove_wanted, smaller_wanted, larger_wanted, fit_wanted: a button was pressed.

    Attributes:
        tool_buttons, colour_buttons: by what they take in hand.
    """

    tool_taken = Signal(object)
    colour_taken = Signal(object)
    original_wanted = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()
    remove_wanted = Signal()
    smaller_wanted = Signal()
    larger_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._make_tools()
        self._make_colours()
        self._make_acts()
        self._lay_out()
        self.dress()

    def _make_tools(self) -> None:
        self._tools = QButtonGroup(self)
        self.tool_buttons: dict[ShapeKind | None, QToolButton] = {}
        for kind, text, tip in (
            (
                None,
                translate("MarkupWindow", "Select"),
                translate("MarkupWindow", "Select, move and resize marks (V)"),
            ),
            (
                ShapeKind.ARROW,
                translate("MarkupWindow", "Arrow"),
                translate("MarkupWindow", "Draw an arrow (A)"),
            ),
            (ShapeKind.BOX, translate("MarkupWindow", "Box"), translate("MarkupWindow", "Draw a box (B)")),
            (
                ShapeKind.TEXT,
                translate("MarkupWindow", "Text"),
                translate("MarkupWindow", "Write on the picture (T)"),
            ),
            (
                ShapeKind.CALLOUT,
                translate("MarkupWindow", "Number"),
                translate("MarkupWindow", "Set a number with its line of text (N)"),
            ),
            (
                ShapeKind.REDACTION,
                translate("MarkupWindow", "Redact"),
                translate("MarkupWindow", "Cover with solid black; what is below never leaves (R)"),
            ),
        ):
            button = tool_button(text, tip)
            button.setCheckable(True)
            button.clicked.connect(lambda *_, kind=kind: self.tool_taken.emit(kind))
            self._tools.addButton(button)
            self.tool_buttons[kind] = button
        self.tool_buttons[None].setChecked(True)

    def _make_colours(self) -> None:
        names = {
            Colour.RED: translate("MarkupWindow", "Red"),
            Colour.BLUE: translate("MarkupWindow", "Blue"),
            Colour.GREEN: translate("MarkupWindow", "Green"),
            Colour.VIOLET: translate("MarkupWindow", "Violet"),
            Colour.BLACK: translate("MarkupWindow", "Black"),
        }
        self._colours = QButtonGroup(self)
        self.colour_buttons: dict[Colour, QToolButton] = {}
        for colour, name in names.items():
            button = tool_button("", translate("MarkupWindow", "Colour of marks: {}").format(name))
            button.setAccessibleName(translate("MarkupWindow", "Colour of marks: {}").format(name))
            button.setCheckable(True)
            button.clicked.connect(lambda *_, colour=colour: self.colour_taken.emit(colour))
            self._colours.addButton(button)
            self.colour_buttons[colour] = button
        self.colour_buttons[Colour.RED].setChecked(True)

    def _make_acts(self) -> None:
        self.undo_button = tool_button(
            translate("MarkupWindow", "Undo"), translate("MarkupWindow", "Take the last step back (Ctrl+Z)")
        )
        self.undo_button.clicked.connect(lambda *_: self.undo_wanted.emit())
        self.redo_button = tool_button(
            translate("MarkupWindow", "Redo"), translate("MarkupWindow", "Do it again (Ctrl+Y)")
        )
        self.redo_button.clicked.connect(lambda *_: self.redo_wanted.emit())
        self.remove_button = tool_button(
            translate("MarkupWindow", "Remove"), translate("MarkupWindow", "Remove the selected mark (Del)")
        )
        self.remove_button.clicked.connect(lambda *_: self.remove_wanted.emit())
        self.smaller_button = tool_button("−", translate("MarkupWindow", "Zoom out (-)"))
        self.smaller_button.setAccessibleName(translate("MarkupWindow", "Zoom out"))
        self.smaller_button.clicked.connect(lambda *_: self.smaller_wanted.emit())
        self.larger_button = tool_button("+", translate("MarkupWindow", "Zoom in (+)"))
        self.larger_button.setAccessibleName(translate("MarkupWindow", "Zoom in"))
        self.larger_button.clicked.connect(lambda *_: self.larger_wanted.emit())
        self.fit_button = tool_button(
            translate("MarkupWindow", "Fit"), translate("MarkupWindow", "Show the whole picture (0)")
        )
        self.fit_button.clicked.connect(lambda *_: self.fit_wanted.emit())
        self.original_button = tool_button(
            translate("MarkupWindow", "Original"),
            translate("MarkupWindow", "Show the picture as it was received, without marks"),
        )
        self.original_button.setCheckable(True)
        self.original_button.toggled.connect(self.original_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for button in self.tool_buttons.values():
            flow.addWidget(button)
        for group in (
            self.colour_buttons.values(),
            (self.undo_button, self.redo_button, self.remove_button),
            (self.smaller_button, self.fit_button, self.larger_button, self.original_button),
        ):
            flow.addWidget(_together(group))
        column.addWidget(holder)

    # -- looks --------------------------------------------------------------------------------------

    def dress(self) -> None:
        """Draws the icons in the size and colours of now."""
        size = theme.zoomed(20)
        for kind, button in self.tool_buttons.items():
            button.setIcon(tool_icon(kind, size))
            button.setIconSize(QSize(size, size))
        for colour, button in self.colour_buttons.items():
            button.setIcon(colour_icon(colour, size))
            button.setIconSize(QSize(size, size))
        for button in (
            *self.tool_buttons.values(),
            *self.colour_buttons.values(),
            self.undo_button,
            self.redo_button,
            self.remove_button,
            self.smaller_button,
            self.larger_button,
            self.fit_button,
            self.original_button,
        ):
            button.setMinimumHeight(theme.zoomed(TOUCH_HEIGHT))

    def be_narrow(self, narrow: bool) -> None:
        """Shows tools without their words, which tool tips and screen readers still say."""
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self.tool_buttons.values():
            button.setToolButtonStyle(style)

    # -- what can be done ---------------------------------------------------------------------------

    def show_tool(self, tool: ShapeKind | None) -> None:
        """Marks the tool in hand."""
        self.tool_buttons[tool].setChecked(True)

    def lock(self, locked: bool) -> None:
        """Whether marks can only be looked at."""
        for kind, button in self.tool_buttons.items():
            button.setEnabled(kind is None or not locked)

    def show_able(self, *, undo: bool, redo: bool, remove: bool) -> None:
        """Greys out what cannot be done now."""
        self.undo_button.setEnabled(undo)
        self.redo_button.setEnabled(redo)
        self.remove_button.setEnabled(remove)


def tool_button(text: str, tip: str) -> QToolButton:
    """A button that says its tip to a screen reader too; one without text still has to be given a name."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    if text:
        button.setAccessibleName(text)
    return button


def _together(buttons: Iterable[QToolButton]) -> QWidget:
    """Buttons that stay on one line, a little apart from what stands before them."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    return holder

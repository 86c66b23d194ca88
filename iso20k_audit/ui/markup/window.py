"""The editor of marks: tools above, the picture, and the words of its marks beside it. It saves by itself."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.markup import Colour, Markup, ShapeKind
from iso20k_audit.services import marked_copy
from iso20k_audit.services.markup import Place, can_be_marked, markup_of
from iso20k_audit.ui import formats, theme
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.markup.opening import MARKUP_WINDOW
from iso20k_audit.ui.markup.painting import colour_icon, tool_icon
from iso20k_audit.ui.markup.picture_view import PictureView
from iso20k_audit.ui.markup.saving import MarkupSaver
from iso20k_audit.ui.markup.words_list import WordsList
from iso20k_audit.ui.widgets.cards import FlowLayout, ScrollColumn, text_label
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

EDIT_EDGE = 3200
"""Longest edge in pixels of the picture that is worked on; the copy is made at full size."""

ONE_GESTURE_SECONDS = 0.8
"""Steps of one mark that follow each other faster are undone together."""

MOST_UNDO = 200

NARROW = 900
"""Pixels of width, at the normal size of text, below which tools are icons only."""


class MarkupWindow(QDialog):
    """Marks on the picture of one record; stays open beside the main window."""

    def __init__(
        self, session: Session, jobs: JobRunner, place: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(MARKUP_WINDOW)
        self.setWindowTitle(self.tr("Marks and redactions"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.place = place
        self._session = session
        self._done: list[Markup] = []
        self._undone: list[Markup] = []
        self._last_edit = (0.0, -1)
        self._shown = Markup()
        self._leaving = False
        self._sha256 = ""
        self._reader = OffThread(self)
        self.saver = MarkupSaver(session, jobs, place, self)
        self.messages = MessageArea()
        self.view = PictureView()
        self.view.empty_text = self.tr("Text")
        self.words = WordsList()
        self._state = text_label(self.tr("Opening the picture …"), "muted")
        self._state.setAccessibleName(self.tr("State of saving"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        screen = self.screen().availableGeometry()
        self.resize(min(1340, screen.width()), min(720, screen.height()))
        self._show_undo()
        self.view.setFocus()
        self.saver.load()

    # -- parts --------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self._tools = QButtonGroup(self)
        self.tool_buttons: dict[ShapeKind | None, QToolButton] = {}
        for kind, text, tip in (
            (None, self.tr("Select"), self.tr("Select, move and resize marks (V)")),
            (ShapeKind.ARROW, self.tr("Arrow"), self.tr("Draw an arrow (A)")),
            (ShapeKind.BOX, self.tr("Box"), self.tr("Draw a box (B)")),
            (ShapeKind.TEXT, self.tr("Text"), self.tr("Write on the picture (T)")),
            (ShapeKind.CALLOUT, self.tr("Number"), self.tr("Set a number with its line of text (N)")),
            (
                ShapeKind.REDACTION,
                self.tr("Redact"),
                self.tr("Cover with solid black; what is below never leaves (R)"),
            ),
        ):
            button = self._button(text, tip)
            button.setCheckable(True)
            button.clicked.connect(lambda *_, kind=kind: self._take_tool(kind))
            self._tools.addButton(button)
            self.tool_buttons[kind] = button
        self.tool_buttons[None].setChecked(True)
        names = {
            Colour.RED: self.tr("Red"),
            Colour.BLUE: self.tr("Blue"),
            Colour.GREEN: self.tr("Green"),
            Colour.VIOLET: self.tr("Violet"),
            Colour.BLACK: self.tr("Black"),
        }
        self._colours = QButtonGroup(self)
        self.colour_buttons: dict[Colour, QToolButton] = {}
        for colour, name in names.items():
            button = self._button("", self.tr("Colour of marks: {}").format(name))
            button.setAccessibleName(self.tr("Colour of marks: {}").format(name))
            button.setCheckable(True)
            button.clicked.connect(lambda *_, colour=colour: self._take_colour(colour))
            self._colours.addButton(button)
            self.colour_buttons[colour] = button
        self.colour_buttons[Colour.RED].setChecked(True)
        self.undo_button = self._button(self.tr("Undo"), self.tr("Take the last step back (Ctrl+Z)"))
        self.undo_button.clicked.connect(self.undo)
        self.redo_button = self._button(self.tr("Redo"), self.tr("Do it again (Ctrl+Y)"))
        self.redo_button.clicked.connect(self.redo)
        self.remove_button = self._button(self.tr("Remove"), self.tr("Remove the selected mark (Del)"))
        self.remove_button.clicked.connect(self._remove)
        self.smaller_button = self._button("−", self.tr("Zoom out (-)"))
        self.smaller_button.setAccessibleName(self.tr("Zoom out"))
        self.smaller_button.clicked.connect(lambda: self.view.zoom(0.8))
        self.larger_button = self._button("+", self.tr("Zoom in (+)"))
        self.larger_button.setAccessibleName(self.tr("Zoom in"))
        self.larger_button.clicked.connect(lambda: self.view.zoom(1.25))
        self.fit_button = self._button(self.tr("Fit"), self.tr("Show the whole picture (0)"))
        self.fit_button.clicked.connect(self.view.fit)
        self.original_button = self._button(
            self.tr("Original"), self.tr("Show the picture as it was received, without marks")
        )
        self.original_button.setCheckable(True)
        self.original_button.toggled.connect(self._show_original)
        self.close_button = self._button(self.tr("Close"), self.tr("Record the marks and close (Esc)"))
        self.close_button.clicked.connect(self.close)
        self._dress()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        if text:
            button.setAccessibleName(text)
        return button

    def _dress(self) -> None:
        size = theme.zoomed(20)
        for kind, button in self.tool_buttons.items():
            button.setIcon(tool_icon(kind, size))
            button.setIconSize(QSize(size, size))
        for colour, button in self.colour_buttons.items():
            button.setIcon(colour_icon(colour, size))
            button.setIconSize(QSize(size, size))
        for button in self._all_buttons():
            button.setMinimumHeight(theme.zoomed(44))

    def _all_buttons(self) -> list[QToolButton]:
        return [
            *self.tool_buttons.values(),
            *self.colour_buttons.values(),
            self.undo_button,
            self.redo_button,
            self.remove_button,
            self.smaller_button,
            self.larger_button,
            self.fit_button,
            self.original_button,
            self.close_button,
        ]

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar_column = QVBoxLayout(bar)
        bar_column.setContentsMargins(12, 8, 12, 8)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        for button in self.tool_buttons.values():
            flow.addWidget(button)
        for group in (
            self.colour_buttons.values(),
            (self.undo_button, self.redo_button, self.remove_button),
            (self.smaller_button, self.fit_button, self.larger_button, self.original_button),
        ):
            flow.addWidget(_together(group))
        bar_column.addWidget(holder)
        self.heading = text_label("", "heading", wrap=True)
        self._hint = text_label(
            self.tr(
                "Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, "
                "Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps."
            ),
            "muted",
            wrap=True,
        )
        self._words_title = text_label(self.tr("Words"), "strong")
        self._words_note = text_label(
            self.tr("Lines of numbers stand under the picture in the report."), "muted", wrap=True
        )
        self._facts = text_label("", "", wrap=True)
        side = ScrollColumn(margin=14)
        side.add(self.heading, self._hint, self._words_title, self.words, self._words_note, self._facts)
        side.column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 12)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        right.setMinimumWidth(250)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([940, 300])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(bar)
        page.addWidget(self.messages)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        view = self.view
        view.edited.connect(self._on_edited)
        view.selected.connect(lambda _place: self._show_undo())
        view.tool_changed.connect(lambda tool: self.tool_buttons[tool].setChecked(True))
        view.words_wanted.connect(self.words.write)
        view.left.connect(self.close)
        self.words.written.connect(self._on_written)
        self.words.entered.connect(view.choose)
        self.words.done.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.saver.recorded.connect(self._on_recorded)
        self.saver.changed.connect(self._on_state)
        self.saver.failed.connect(lambda text: self.messages.say(text, "danger"))
        self._session.recorded.connect(self._on_changed_elsewhere)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence("Ctrl+Shift+Z"), self.redo),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows tools without their words, which tool tips and screen readers still say."""
        super().resizeEvent(event)
        narrow = self.width() < theme.zoomed(NARROW)
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self.tool_buttons.values():
            button.setToolButtonStyle(style)

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of text; records when another window comes to the front."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.saver.flush()
        super().changeEvent(event)

    # -- what is shown ------------------------------------------------------------------------------

    def _on_recorded(self, row: Row) -> None:
        number = str(row.get("number") or "")
        caption = str(row.get("caption") or row.get("file_name") or "")
        self.heading.setText(" · ".join(part for part in (number, caption) if part))
        self.setWindowTitle(self.tr("Marks and redactions: {}").format(number or caption))
        markup = markup_of(row)
        locked = bool(markup.unknown) or (
            self._session.workspace is not None and self._session.workspace.read_only
        )
        if markup.unknown and not self.view.locked:
            self.messages.say(
                self.tr(
                    "This picture has marks of a newer version of the program. They can be changed only there."
                ),
                "warning",
            )
        self._lock(locked)
        if not self.saver.is_dirty and not markup.agrees(self._shown):
            self._done.clear()
            self._undone.clear()
            self._show(markup)
        self._load_picture(row)

    def _lock(self, locked: bool) -> None:
        self.view.locked = locked
        self.words.lock(locked)
        for kind, button in self.tool_buttons.items():
            button.setEnabled(kind is None or not locked)
        self._show_undo()

    def _load_picture(self, row: Row) -> None:
        workspace = self._session.workspace
        if workspace is None or row["sha256"] == self._sha256:
            return
        if not can_be_marked(row):
            self.messages.say(
                self.tr("Marks can be set on photos and screenshots; pages of PDF files cannot be marked."),
                "warning",
            )
            self._lock(True)
            return
        self._sha256 = row["sha256"]
        source = workspace.vault.path(row["sha256"])

        def shown(found: marked_copy.Upright) -> None:
            image = QImage(
                found.pixels, found.width, found.height, found.width * 3, QImage.Format.Format_RGB888
            )
            self.view.show_picture(image.copy(), found.full_width, found.full_height)
            self._on_state("saved")
            self._show(self.view.markup)

        def failed(error: AuditError) -> None:
            self._state.setText("")
            self.messages.say(str(error), "danger")
            self._lock(True)

        self._reader.run(lambda: marked_copy.upright(source, EDIT_EDGE), shown, failed)

    def _show(self, markup: Markup) -> None:
        self._shown = markup
        self.view.show_markup(markup)
        self.words.show_markup(markup)
        self.words.lock(self.view.locked)
        has_words = self.words.count > 0
        self._words_title.setVisible(has_words)
        self._words_note.setVisible(bool(markup.callouts))
        redactions = sum(shape.kind is ShapeKind.REDACTION for shape in markup)
        if redactions:
            self._facts.setText(
                self.tr(
                    "Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover "
                    "is gone. The original stays in the vault, untouched."
                ).format(redactions)
            )
        elif markup:
            self._facts.setText(
                self.tr(
                    "Reports, registers and evidence folders get the marked copy. The original stays in the "
                    "vault, untouched."
                )
            )
        self._facts.setVisible(bool(markup))
        self._show_undo()

    def _show_undo(self) -> None:
        locked = self.view.locked
        self.undo_button.setEnabled(bool(self._done) and not locked)
        self.redo_button.setEnabled(bool(self._undone) and not locked)
        self.remove_button.setEnabled(self.view.shape is not None and not locked)

    def _on_state(self, state: str) -> None:
        if not self.view.has_picture:
            return
        if state == "typing":
            text = self.tr("Kept as a draft …")
        elif state == "saving":
            text = self.tr("Recording …")
        elif state == "failed":
            text = self.tr("Not recorded")
        elif self._session.saved_at is not None and self.saver_used:
            text = self.tr("Saved {}").format(formats.clock(self._session.saved_at, seconds=True))
        else:
            text = self.tr("Saves by itself")
        self._state.setText(text)

    @property
    def saver_used(self) -> bool:
        """Whether something was drawn in this window."""
        return bool(self._done or self._undone)

    # -- acting -------------------------------------------------------------------------------------

    def _take_tool(self, kind: ShapeKind | None) -> None:
        self.view.take_tool(kind)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_colour(self, colour: Colour) -> None:
        self.view.recolour(colour)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self.view.remove()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_original(self, shown: bool) -> None:
        self.view.show_marks(not shown)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, markup: Markup) -> None:
        self._take(markup, self._shown)

    def _take(self, markup: Markup, before: Markup) -> None:
        """Another step: it can be undone, is shown and saved."""
        now = time.monotonic()
        moment, place = self._last_edit
        same = len(markup.shapes) == len(before.shapes) and place == self.view.chosen
        if not (same and self._done and now - moment < ONE_GESTURE_SECONDS):
            self._done.append(before)
            del self._done[:-MOST_UNDO]
        self._last_edit = (now, self.view.chosen)
        self._undone.clear()
        self._set(markup)

    def _set(self, markup: Markup) -> None:
        self._show(markup)
        self.saver.keep(markup)

    def _on_written(self, place: int, text: str) -> None:
        before = self.view.markup
        shape = before.shapes[place]
        self._take(before.changed(place, replace(shape, text=text)), before)

    def undo(self) -> None:
        """Takes the last step in this window back."""
        if self._done and not self.view.locked:
            self._undone.append(self.view.markup)
            self._last_edit = (0.0, -1)
            self._set(self._done.pop())

    def redo(self) -> None:
        """Does it again."""
        if self._undone and not self.view.locked:
            self._done.append(self.view.markup)
            self._last_edit = (0.0, -1)
            self._set(self._undone.pop())

    def _on_changed_elsewhere(self, kinds: frozenset[str]) -> None:
        if self.place.kind in kinds and self._session.workspace is not None:
            self.saver.load()

    # -- leaving ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses nothing here; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is not recorded yet, then closes; asks if that cannot be done."""
        if self._leaving or not self.saver.is_dirty:
            event.accept()
            return
        event.ignore()
        self.saver.failed.connect(self._ask_to_leave, Qt.ConnectionType.SingleShotConnection)
        self.saver.flush(lambda: QTimer.singleShot(0, self.close))

    def _ask_to_leave(self, why: str) -> None:
        def leave() -> None:
            self._leaving = True
            self.close()

        confirm(
            self,
            self.tr("Close without the last marks?"),
            self.tr("They could not be recorded: {}").format(why),
            self.tr("Close without them"),
            leave,
        )

    def finish(self) -> None:
        """Records at once and closes; the workspace is about to close."""
        self.saver.finish()
        self._leaving = True
        self.close()


def _together(buttons: Iterable[QToolButton]) -> QWidget:
    """Buttons that stay on one line, a little apart from what stands before them."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    return holder

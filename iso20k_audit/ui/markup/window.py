"""The editor of marks: tools above, the picture, and the words of its marks beside it. It saves by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.markup import Colour, Markup, ShapeKind
from iso20k_audit.services import marked_copy
from iso20k_audit.services.markup import Place, can_be_marked, markup_of
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.markup.opening import MARKUP_WINDOW
from iso20k_audit.ui.markup.picture_view import PictureView
from iso20k_audit.ui.markup.saving import MarkupSaver
from iso20k_audit.ui.markup.side import MarkupSide
from iso20k_audit.ui.markup.steps import MarkupSteps
from iso20k_audit.ui.markup.tool_bar import MarkupToolBar
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

EDIT_EDGE = 3200
"""Longest edge in pixels of the picture that is worked on; the copy is made at full size."""

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
        self._steps = MarkupSteps()
        self._shown = Markup()
        self._leaving = False
        self._sha256 = ""
        self._reader = OffThread(self)
        self.saver = MarkupSaver(session, jobs, place, self)
        self.messages = MessageArea()
        self.view = PictureView()
        self.view.empty_text = self.tr("Text")
        self.bar = MarkupToolBar()
        self.side = MarkupSide()
        self.words = self.side.words
        self._lay_out()
        self._connect()
        screen = self.screen().availableGeometry()
        self.resize(min(1340, screen.width()), min(720, screen.height()))
        self._show_undo()
        self.view.setFocus()
        if self._is_open_elsewhere():  # what is a draft now is being drawn there
            self.saver.load()
        else:
            self.saver.load_with_draft()

    def _is_open_elsewhere(self) -> bool:
        windows = QApplication.topLevelWidgets()
        return any(
            isinstance(one, MarkupWindow) and one is not self and one.isVisible() and one.place == self.place
            for one in windows
        )

    # -- parts --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([940, 300])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.bar)
        page.addWidget(self.messages)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        view, bar = self.view, self.bar
        bar.tool_taken.connect(self._take_tool)
        bar.colour_taken.connect(self._take_colour)
        bar.undo_wanted.connect(self.undo)
        bar.redo_wanted.connect(self.redo)
        bar.remove_wanted.connect(self._remove)
        bar.smaller_wanted.connect(lambda: view.zoom(0.8))
        bar.larger_wanted.connect(lambda: view.zoom(1.25))
        bar.fit_wanted.connect(view.fit)
        bar.original_wanted.connect(self._show_original)
        self.side.close_wanted.connect(self.close)
        view.edited.connect(self._on_edited)
        view.selected.connect(lambda _place: self._show_undo())
        view.tool_changed.connect(bar.show_tool)
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
        self.bar.be_narrow(self.width() < theme.zoomed(NARROW))

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of text; records when another window comes to the front."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.bar.dress()
            self.side.dress()
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.saver.flush()
        super().changeEvent(event)

    # -- what is shown ------------------------------------------------------------------------------

    def _on_recorded(self, row: Row) -> None:
        number = str(row.get("number") or "")
        caption = str(row.get("caption") or row.get("file_name") or "")
        self.side.heading.setText(" · ".join(part for part in (number, caption) if part))
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
            self._steps.forget()
            self._show(markup)
        self._load_picture(row)

    def _lock(self, locked: bool) -> None:
        self.view.locked = locked
        self.words.lock(locked)
        self.bar.lock(locked)
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
            left = None if self.view.locked else self.saver.take_left_over()
            if left is not None:
                self._take(left, self._shown)

        def failed(error: AuditError) -> None:
            self.side.state.setText("")
            self.messages.say(str(error), "danger")
            self._lock(True)

        self._reader.run(lambda: marked_copy.upright(source, EDIT_EDGE), shown, failed)

    def _show(self, markup: Markup) -> None:
        self._shown = markup
        self.view.show_markup(markup)
        self.side.show_markup(markup, locked=self.view.locked)
        self._show_undo()

    def _show_undo(self) -> None:
        locked = self.view.locked
        self.bar.show_able(
            undo=self._steps.can_undo and not locked,
            redo=self._steps.can_redo and not locked,
            remove=self.view.shape is not None and not locked,
        )

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
        self.side.state.setText(text)

    @property
    def saver_used(self) -> bool:
        """Whether something was drawn in this window."""
        return self._steps.can_undo or self._steps.can_redo

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
        self._steps.take(markup, before, self.view.chosen)
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
        if self._steps.can_undo and not self.view.locked:
            self._set(self._steps.undo(self.view.markup))

    def redo(self) -> None:
        """Does it again."""
        if self._steps.can_redo and not self.view.locked:
            self._set(self._steps.redo(self.view.markup))

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
            self.saver.forget()
            self.close()

        confirm(
            self,
            self.tr("Close without the last marks?"),
            self.tr("They could not be recorded: {}").format(why),
            self.tr("Close without them"),
            leave,
        )

    def finish(self, *, anyway: bool = False) -> bool:
        """Records at once and closes; the workspace is about to close.

        Returns: whether all was recorded. If not, it is a draft, and the window stays open unless `anyway`.
        """
        recorded = self.saver.finish()
        if recorded or anyway:
            self._leaving = True
            self.close()
        return recorded

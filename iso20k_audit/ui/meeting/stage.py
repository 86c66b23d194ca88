"""What everybody in the room sees: one page at a time, all pages as tiles, one picture, or nothing at all.

It knows only what may be shown (`model.closing.as_presented`); it stands in the lead's window or alone on a screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.closing import ClosingMeeting, Picture, Slide, finding_of, slides
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.floor.swipe import SwipeArea
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.meeting.page_parts import Type, draw_inside
from iso20k_audit.ui.meeting.pages import PageMaker
from iso20k_audit.ui.meeting.said_words import shape_of, slide_title

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

SIZES = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68)
"""Shares of the usual size that are tried so that a page fits without scrolling."""

LEAST_OF_LISTS = 0.8
"""Lists may be long: they are scrolled before they get too small to read from a chair."""

ZOOMS = (60, 70, 80, 90, 100, 115, 130, 150, 175, 200)


class Stage(QFrame):
    """Pages of a meeting.

    Signals:
        moved(key): another page is in view.
        key_pressed(QKeyEvent): nothing here wanted this key.
    """

    moved = Signal(str)
    key_pressed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "stage")
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("Closing meeting"))
        self.meeting: ClosingMeeting | None = None
        self.slides: list[Slide] = []
        self.place = 0
        self.zoom = 100
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.show_again)
        self._area = SwipeArea()
        self._area.swiped.connect(self.step)
        self._area.setAccessibleName(self.tr("Page of the closing meeting"))
        self.tiles = _Tiles()
        self.tiles.picked.connect(self.go_to_place)
        self.tiles.left.connect(self.close_tiles)
        self._large = _LargePicture(session)
        self._large.left.connect(self._back_to_page)
        self._black = _Black()
        self._black.left.connect(lambda: self.black_out(False))
        self._stack = QStackedWidget()
        for part in (self._area, self.tiles, self._large, self._black):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def slide(self) -> Slide | None:
        """The page in view."""
        return self.slides[self.place] if self.place < len(self.slides) else None

    @property
    def is_black(self) -> bool:
        """Whether nothing is shown."""
        return self._stack.currentWidget() is self._black

    @property
    def shows_tiles(self) -> bool:
        """Whether all pages are shown as tiles."""
        return self._stack.currentWidget() is self.tiles

    @property
    def shows_picture(self) -> bool:
        """Whether one picture fills the stage."""
        return self._stack.currentWidget() is self._large

    def show_meeting(self, meeting: ClosingMeeting) -> None:
        """Shows the meeting as it stands now; the page in view stays, or where it is gone the one at its place."""
        before, key = self.meeting, self.slide.key if self.slide else ""
        self.meeting = meeting
        self.slides = slides(meeting)
        keys = [slide.key for slide in self.slides]
        self.place = keys.index(key) if key in keys else min(self.place, len(self.slides) - 1)
        self.tiles.show_slides(meeting, self.slides, self.place)
        now = self.slide
        if now is None or before is None or now.key != key or self._differs(before, meeting, now):
            self._large.forget()
            if self.shows_picture:
                self._back_to_page()
            self.show_again()
        if now is not None and now.key != key:
            self.moved.emit(now.key)

    @staticmethod
    def _differs(before: ClosingMeeting, after: ClosingMeeting, slide: Slide) -> bool:
        """Whether a page reads otherwise than before."""
        if slide.finding_id:
            old, new = (finding_of(one.findings, slide.finding_id) for one in (before, after))
            return old != new
        return before != after

    def show_again(self) -> None:
        """Makes the page in view anew, as large as fits."""
        meeting, slide = self.meeting, self.slide
        if meeting is None or slide is None:
            return
        folder: Path | None = self._session.workspace.folder if self._session.workspace else None
        maker = PageMaker(meeting, folder, self.show_picture)
        room = self._area.viewport().size()
        width, height = max(room.width(), 200), max(room.height(), 120)
        usual = max(15.0, min(width / 56, height / 27))
        at = self._area.verticalScrollBar().value()
        page = None
        lists = slide.name in ("next_steps", "acknowledged", "positives")
        for share in SIZES:
            if lists and share < LEAST_OF_LISTS:
                break
            body = max(usual * share * self.zoom / 100, 11.0)
            if page is not None:
                page.deleteLater()
            page = maker.make(slide, Type(self, body), width)
            if page.height_at(width) <= height or self.zoom > 100:
                break
        assert page is not None
        self._area.setWidget(page)
        for ground in (page, *page.findChildren(QWidget)):
            if ground.focusPolicy() == Qt.FocusPolicy.NoFocus:
                self._area.watch(ground)
        page.setAccessibleName(slide_title(meeting, slide))
        self._area.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room, another size of text."""
        super().resizeEvent(event)
        self._fitting.start()

    # -- moving -------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """The next page or the one before."""
        if self.is_black:
            self.black_out(False)
        self.go_to_place(self.place + by)

    def go_to_place(self, place: int) -> None:
        """Shows the page at a place, the first or the last beyond them."""
        place = max(0, min(place, len(self.slides) - 1))
        other = place != self.place
        self.place = place
        self._back_to_page()
        if other:
            self._area.verticalScrollBar().setValue(0)
            self.show_again()
            self._area.verticalScrollBar().setValue(0)
            if self.slide is not None:
                self.moved.emit(self.slide.key)

    def show_key(self, key: str) -> bool:
        """Shows the page of a key (id of a finding or name of a page); False if there is none."""
        keys = [slide.key for slide in self.slides]
        if key in keys:
            self.go_to_place(keys.index(key))
        return key in keys

    def scroll_by(self, by: int) -> bool:
        """Scrolls by part of the height; False where there is nothing more to scroll."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * round(self._area.viewport().height() * 0.8))
        return bar.value() != before

    # -- instead of a page --------------------------------------------------------------------------

    def toggle_tiles(self) -> None:
        """All pages as tiles, or back."""
        if self.shows_tiles:
            self.close_tiles()
        elif self.meeting is not None:
            self.tiles.show_slides(self.meeting, self.slides, self.place)
            self._stack.setCurrentWidget(self.tiles)
            self.tiles.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_tiles(self) -> None:
        """Back to the page."""
        self._back_to_page()

    def black_out(self, on: bool) -> None:
        """Shows nothing at all, or the page again."""
        if on:
            self._stack.setCurrentWidget(self._black)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back_to_page()

    def show_picture(self, picture: Picture) -> None:
        """Shows one picture as large as fits."""
        self._large.show_picture(picture)
        self._stack.setCurrentWidget(self._large)

    def leave_special(self) -> bool:
        """From tiles, a picture or nothing back to the page; False if the page was shown already."""
        if self._stack.currentWidget() is self._area:
            return False
        self._back_to_page()
        return True

    def _back_to_page(self) -> None:
        self._stack.setCurrentWidget(self._area)
        if self.tiles.hasFocus() or self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resize_text(self, by: int) -> None:
        """Bigger or smaller text; 0 for the usual size."""
        place = ZOOMS.index(self.zoom) if self.zoom in ZOOMS else ZOOMS.index(100)
        self.zoom = 100 if by == 0 else ZOOMS[max(0, min(place + by, len(ZOOMS) - 1))]
        self.show_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are for whoever leads the meeting."""
        self.key_pressed.emit(event)


class _Tiles(QListWidget):
    """All pages to choose from."""

    picked = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("All pages"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setWordWrap(True)
        self.setSpacing(4)
        self.setStyleSheet(
            "QListWidget::item { border: 1px solid palette(mid); border-radius: 6px; padding: 8px 6px; }"
            "QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text);"
            " border: 2px solid palette(link); padding: 7px 5px; }"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))

    def show_slides(self, meeting: ClosingMeeting, found: list[Slide], place: int) -> None:
        """Lists the pages, the present one chosen."""
        self.clear()
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * max(1.2, self.height() / 520))
        self.setFont(font)
        metrics = QFontMetrics(font)
        room = max(self.viewport().width() - 24, 200)
        columns = max(1, room // (metrics.averageCharWidth() * 30))
        size = QSize(room // columns - 10, metrics.lineSpacing() * 3 + theme.zoomed(22) + 34)
        self.setGridSize(size + QSize(10, 8))
        self.setIconSize(QSize(theme.zoomed(22), theme.zoomed(22)))
        for number, slide in enumerate(found, 1):
            finding = finding_of(meeting.findings, slide.finding_id) if slide.finding_id else None
            item = QListWidgetItem(f"{number}  {slide_title(meeting, slide)}")
            if finding is not None:
                kind = finding.kind.value if finding.kind else "conflict"
                item.setIcon(theme.shape_icon(shape_of(finding) if finding.said else kind, 22))
            else:
                item.setIcon(theme.shape_icon("recorded", 22))
            item.setSizeHint(size)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            item.setToolTip(slide_title(meeting, slide))
            self.addItem(item)
        self.setCurrentRow(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the page, Esc leads back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.currentRow())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_G):
            self.left.emit()
        elif event.key() == Qt.Key.Key_B or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _LargePicture(QWidget):
    """One picture on the whole stage."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._read = OffThread(self)
        self._picture: Picture | None = None
        self._pixmap: QPixmap | None = None

    def show_picture(self, picture: Picture) -> None:
        """Reads the picture as large as its preview is, in a thread."""
        self._picture, self._pixmap = picture, None
        self.setAccessibleName(" · ".join(part for part in (picture.number, picture.caption) if part))
        workspace = self._session.workspace
        if workspace is None:
            return
        folder, sha256 = workspace.folder, picture.sha256

        def work() -> Path | None:
            from iso20k_audit.services import photos, pictures_apart

            small = photos.preview_path(folder, sha256)
            if not small.is_file():
                pictures_apart.preview(folder, workspace.vault.path(sha256), sha256)
            return small if small.is_file() else None

        self._read.run(work, lambda path: self._take(picture, path))
        self.update()

    def forget(self) -> None:
        """Lets the picture go."""
        self._picture = self._pixmap = None

    def _take(self, picture: Picture, path: Path | None) -> None:
        if picture is self._picture and path is not None:
            self._pixmap = QPixmap(str(path))
            self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Back to the page."""
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture with its caption below."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(scheme.window))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        foot = painter.fontMetrics().lineSpacing() + 24
        if self._pixmap is not None and not self._pixmap.isNull():
            draw_inside(painter, self._pixmap, QRectF(self.rect()).adjusted(16, 16, -16, -foot))
        painter.setPen(QColor(scheme.text))
        place = QRectF(16, self.height() - foot, self.width() - 32, foot)
        told = painter.fontMetrics().elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), told)
        painter.end()


class _Black(QWidget):
    """Nothing."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The screen is black. B shows it again."))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Shows the page again."""
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        painter.end()

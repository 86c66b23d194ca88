"""The inbox: new photos as pictures, to attach to what is in hand or to drag elsewhere. Originals stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.evidence.inbox import InboxFile, InboxWatch
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.cards import flowing, text_label

PICTURE = QSize(132, 92)
_FILE = int(Qt.ItemDataRole.UserRole) + 1
REFRESH_MS = 700
"""How often the window asks what is in hand elsewhere, while it is seen."""


class Place(NamedTuple):
    """What is in hand: kind and id as of evidence links, and its name for people."""

    kind: str
    record_id: str
    words: str


class InboxWindow(QDialog):
    """Stays open beside the work. Enter attaches what is selected, Ctrl+A selects all, Del dismisses.

    Args: place_in_hand tells what evidence goes to now; None while no audit is open.

    Signals:
        attach_wanted(Place, list of Path): attach these.
    """

    attach_wanted = Signal(object, object)

    def __init__(
        self, watch: InboxWatch, place_in_hand: Callable[[], Place | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Inbox for photos and files"))
        self._watch = watch
        self._place_in_hand = place_in_hand
        self._place: Place | None = None
        self._items: dict[str, QListWidgetItem] = {}
        self.list = _Pictures()
        self.list.setAccessibleName(self.tr("Files in the inbox"))
        self.list.itemSelectionChanged.connect(self._show_acts)
        self.list.taken.connect(self.attach)
        self.list.dismissed.connect(self.dismiss)
        self.list.itemDoubleClicked.connect(lambda _item: self.attach())
        self.told = text_label("", "muted", wrap=True)
        self.where = text_label("", "strong")
        self.where.setWordWrap(True)
        self._build_acts()
        self._lay_out()
        watch.changed.connect(self.show_files)
        thumbnails.shared().ready.connect(self._on_picture)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._show_acts)
        self.resize(720, 520)
        self.show_files()

    def _build_acts(self) -> None:
        self.attach_button = QPushButton()
        self.attach_button.setProperty("role", "primary")
        self.attach_button.setToolTip(self.tr("Enter"))
        self.attach_button.clicked.connect(self.attach)
        self.all_button = QPushButton(self.tr("Select all"))
        self.all_button.setToolTip(self.tr("Ctrl+A"))
        self.all_button.clicked.connect(self.list.selectAll)
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        self.dismiss_button.setAccessibleName(self.tr("Do not tell of the selected files again"))
        self.dismiss_button.setToolTip(self.tr("Does not tell of them again; the files stay (Del)"))
        self.dismiss_button.clicked.connect(self.dismiss)
        self.close_button = QPushButton(self.tr("Later"))
        self.close_button.setAccessibleName(self.tr("Close the inbox, leave the files"))
        self.close_button.clicked.connect(self.reject)
        self.choose_button = QPushButton(self.tr("Another folder…"))
        self.choose_button.clicked.connect(self.choose_folder)
        self.stop_button = QPushButton(self.tr("Stop watching"))
        self.stop_button.clicked.connect(lambda: self._watch.choose(None))
        for button in (self.attach_button, self.all_button, self.dismiss_button, self.close_button,
                       self.choose_button, self.stop_button):  # fmt: skip
            button.setAutoDefault(False)
        self.moves = QCheckBox(self.tr('&Move attached files to the subfolder "taken"'))
        self.moves.setChecked(self._watch.moves)
        self.moves.toggled.connect(self._watch.set_moves)

    def _lay_out(self) -> None:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self.empty_told = text_label("", "muted", wrap=True)
        self.empty_told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.first_button = QPushButton(self.tr("Choose a folder…"))
        self.first_button.setProperty("role", "primary")
        self.first_button.clicked.connect(self.choose_folder)
        self.first_button.setAutoDefault(False)
        column.addWidget(self.empty_told)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self._empty = empty
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        head.addWidget(self.stop_button)
        head.addWidget(self.choose_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.told)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.moves)
        self._acts = flowing(self.attach_button, self.all_button, self.dismiss_button, self.close_button)
        whole.addWidget(self._acts)

    # -- showing ------------------------------------------------------------------------------------

    def show_files(self) -> None:
        """Shows what is in the folder now; what was selected stays selected."""
        watch = self._watch
        scroll = self.list.verticalScrollBar().value()
        files = [file for file in watch.files if not file.dismissed]
        new = [file for file in files if file.is_new]
        self.list.blockSignals(True)
        self._show_items([*new, *(file for file in files if not file.is_new)])
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(scroll)
        self.where.setText(str(watch.folder) if watch.folder else self.tr("No inbox folder yet"))
        self.told.setText(self._summary(files, new))
        self.told.setVisible(bool(watch.folder) and watch.there)
        self.empty_told.setText(self._nothing())
        self.first_button.setVisible(watch.folder is None)
        self.choose_button.setVisible(watch.folder is not None)
        self.stop_button.setVisible(watch.folder is not None)
        self.moves.setVisible(watch.folder is not None)
        came = bool(files) and self._stack.currentWidget() is not self.list
        self._acts.setVisible(watch.folder is not None)
        self._stack.setCurrentWidget(self.list if files else self._empty)
        if came and not self.moves.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._select_new()
        self._show_acts()

    def _show_items(self, files: Sequence[InboxFile]) -> None:
        """Takes out and puts in only what differs; what stays keeps its picture and selection."""
        wanted = {str(file.found.path): file for file in files}
        shown: list[InboxFile] = [self.list.item(row).data(_FILE) for row in range(self.list.count())]
        stays = {
            path
            for path, file in ((str(file.found.path), file) for file in shown)
            if path in wanted and _same_place(file, wanted[path])
        }
        if [str(one.found.path) for one in shown if str(one.found.path) in stays] != [
            path for path in wanted if path in stays
        ]:
            stays.clear()
        chosen: set[str] = set()
        for row in reversed(range(len(shown))):
            file, path = shown[row], str(shown[row].found.path)
            if path not in stays:
                if self.list.item(row).isSelected():
                    chosen.add(file.found.mark)
                self.list.takeItem(row)
                del self._items[path]
                if path in wanted and wanted[path].found != file.found:
                    thumbnails.shared().forget_file(file.found.path)
        again: set[int] = set()
        for row, (path, file) in enumerate(wanted.items()):
            if path not in stays:
                item = self._items[path] = QListWidgetItem(self._icon(file), "")
                item.setToolTip(path)
                self._describe(item, file)
                self.list.insertItem(row, item)
                if file.found.mark in chosen:
                    again.add(row)
            elif self._items[path].data(_FILE) != file:
                self._describe(self._items[path], file)
        if again:
            self._select(again, QItemSelectionModel.SelectionFlag.Select)

    def _describe(self, item: QListWidgetItem, file: InboxFile) -> None:
        words = self._words(file)
        item.setData(_FILE, file)
        item.setText(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))

    def _select(self, rows: set[int], how: QItemSelectionModel.SelectionFlag) -> None:
        """Selects all rows at once: one by one the list would look through all that is selected each time."""
        model, selection = self.list.model(), QItemSelection()
        for first in sorted(row for row in rows if row - 1 not in rows):
            last = first
            while last + 1 in rows:
                last += 1
            selection.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
        self.list.selectionModel().select(selection, how)

    def _words(self, file: InboxFile) -> str:
        if file.known_as:
            return self.tr("{name}\nis {number} already").format(
                name=file.found.path.name, number=file.known_as
            )
        return file.found.path.name

    def _summary(self, files: Sequence[InboxFile], new: Sequence[InboxFile]) -> str:
        told = self.tr("New files: {}.").format(len(new))
        if len(files) > len(new):
            told += " " + self.tr("Known to this audit already: {}.").format(len(files) - len(new))
        return told + " " + self.tr("Attach them here, or drag them to a question, finding or action.")

    def _nothing(self) -> str:
        if self._watch.folder is None:
            return self.tr(
                "Choose the folder where your phone or camera puts its photos. New files in it are offered here, "
                "ready to attach to the question in hand. Nothing is deleted there."
            )
        if not self._watch.there:
            return self.tr("The folder is not there now. It is watched again as soon as it comes back.")
        return self.tr("Nothing new in this folder. New photos show up here by themselves.")

    def _icon(self, file: InboxFile) -> QIcon:
        picture = thumbnails.shared().of_file(file.found.path)
        return _framed(picture, file.found.path)

    def _on_picture(self, key: str) -> None:
        item = self._items.get(key)
        if item is not None:
            item.setIcon(self._icon(item.data(_FILE)))

    def _show_acts(self) -> None:
        self._place = self._place_in_hand()
        count = len(self.list.selectedItems())
        words = self._place.words if self._place else ""
        if not words:
            self.attach_button.setText(self.tr("Attach"))
            self.attach_button.setToolTip(self.tr("Open an audit first"))
        else:
            text = self.tr("Attach {count} to {place}") if count else self.tr("Attach to {place}")
            self.attach_button.setText(text.format(count=count, place=words))
            self.attach_button.setToolTip(self.tr("Enter"))
        self.attach_button.setEnabled(bool(count) and bool(words))
        self.dismiss_button.setEnabled(bool(count))
        self.all_button.setEnabled(self.list.count() > 0)

    def showEvent(self, event: object) -> None:
        """Follows what is in hand while it is seen."""
        self._timer.start()
        self._watch.look()
        if not self.list.selectedItems():
            self._select_new()
        super().showEvent(event)  # type: ignore[arg-type]

    def _select_new(self) -> None:
        rows = range(self.list.count())
        new = {row for row in rows if self.list.item(row).data(_FILE).is_new}
        self._select(new, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def hideEvent(self, event: object) -> None:
        """Rests."""
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    # -- acting -------------------------------------------------------------------------------------

    def _selected(self) -> list[InboxFile]:
        return [item.data(_FILE) for item in self.list.selectedItems()]

    def attach(self) -> None:
        """Attaches what is selected to what is in hand."""
        self._show_acts()
        paths = [file.found.path for file in self._selected()]
        if self._place is not None and paths:
            self.attach_wanted.emit(self._place, paths)
            self.list.clearSelection()

    def dismiss(self) -> None:
        """Does not tell of what is selected again."""
        self._watch.dismiss(self._selected())

    def choose_folder(self) -> None:
        """Asks which folder to watch."""
        start = str(self._watch.folder or Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.tr("Inbox folder"), start)
        if folder:
            self._watch.choose(Path(folder))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme and the size of the text."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_stack"):
            for item in self._items.values():
                item.setIcon(self._icon(item.data(_FILE)))


def _same_place(shown: InboxFile, now: InboxFile) -> bool:
    """Whether a file is as it was and stands in the same part of the list."""
    return shown.found == now.found and shown.is_new == now.is_new


class _Pictures(QListWidget):
    """Pictures that can be dragged out as files.

    Signals:
        taken, dismissed: Enter, Del.
    """

    taken = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setWordWrap(True)
        self.setSpacing(6)
        self.setViewportMargins(6, 8, 6, 4)
        self.setUniformItemSizes(False)
        self._fit()

    def _fit(self) -> None:
        picture = QSize(theme.zoomed(PICTURE.width()), theme.zoomed(PICTURE.height()))
        self.setStyleSheet(f"QListView {{ icon-size: {picture.width()}px; }}")
        self.setIconSize(picture)
        lines = self.fontMetrics().lineSpacing() * 3
        self.setGridSize(QSize(picture.width() + 18, picture.height() + lines + 10))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter attaches, Del dismisses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The files themselves."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(item.data(_FILE).found.path)) for item in items])
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Copying only: the originals stay."""
        return Qt.DropAction.CopyAction


def _framed(picture: QPixmap | None, path: Path) -> QIcon:
    """The picture on a plain ground of one size, or the type of the file in letters."""
    scheme = theme.scheme()
    width, height = theme.zoomed(PICTURE.width()), theme.zoomed(PICTURE.height())
    ground = QPixmap(width * 2, height * 2)
    ground.setDevicePixelRatio(2)
    ground.fill(QColor(scheme.alternate))
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if picture is not None:
        size = picture.size().scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap((width - size.width()) // 2, (height - size.height()) // 2, size.width(), size.height(),
                           picture)  # fmt: skip
    else:
        painter.setPen(QColor(scheme.muted))
        letters = path.suffix.lstrip(".").upper()[:5]
        painter.drawText(0, 0, width, height, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.end()
    icon = QIcon(ground)
    icon.addPixmap(ground, QIcon.Mode.Selected)
    return icon

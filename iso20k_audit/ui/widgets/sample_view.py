"""The table of items itself: its keys, its editors, and files that are dropped on a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from iso20k_audit.model.vocabulary import SampleVerdict
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.sample_model import (
    KIND,
    NOTE,
    REFERENCE,
    ROW_ROLE,
    TICK,
    VERDICT,
    Index,
    Row,
    SampleModel,
)
from iso20k_audit.ui.widgets.saving_text import TextSaver
from iso20k_audit.ui.widgets.tick_box import SIZE, paint_tick_box

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from iso20k_audit.ui.session import Session

VERDICT_KEYS: dict[str, SampleVerdict] = {
    "Y": SampleVerdict.AS_REQUIRED,
    "N": SampleVerdict.DEVIATES,
    "A": SampleVerdict.NOT_APPLICABLE,
    "?": SampleVerdict.NOT_DETERMINED,
}

OWN_KEYS = frozenset({*VERDICT_KEYS, "T", "0", "+", " "})
"""Not left to the commands of the window: `?` elsewhere shows the keys."""

MOST_ROWS = 8
"""Shown at once; a longer sample scrolls."""

KIND_FROM = 560
"""Pixels of width (of normal text) from which the kind has a column of its own."""


class SampleDelegate(QStyledItemDelegate):
    """A tick box that both themes show, and editors that save what is half-typed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._saver: TextSaver | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the tick in the middle of its column, everything else as the style does."""
        row = index.data(ROW_ROLE)
        if index.column() != TICK or row is None:
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        blank.text = ""
        widget = blank.widget
        if isinstance(widget, QWidget):
            widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, blank, painter, widget)
        state = Qt.CheckState.Checked if row["looked_at"] else Qt.CheckState.Unchecked
        paint_tick_box(painter, QRect(option.rect), state)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line; that of a note keeps drafts, so that a power cut costs nothing."""
        from iso20k_audit.services.drafts import TextPlace

        editor = QLineEdit(parent)
        row = index.data(ROW_ROLE)
        self._saver = None
        if index.column() == NOTE:
            editor.setAccessibleName(self.tr("Note on {}").format(row["reference"] or ""))
            editor.setPlaceholderText(self.tr("What this item shows"))
            self._saver = TextSaver(editor, self._session)
            place = TextPlace("sample_item", row["id"], "note", row["audit_id"])
            self._saver.show(place, row["note"] or "")
        else:
            editor.setAccessibleName(self.tr("Item"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Shows what is recorded, unless something else is being typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """A reference goes to the service; a note has its own saver and is only shown."""
        assert isinstance(editor, QLineEdit) and isinstance(model, SampleModel)
        if index.column() == NOTE:
            self.flush()
            model.set_fields([index.row()], note=editor.text())
        else:
            model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The saver outlives its editor until what was typed is durable."""
        saver, self._saver = self._saver, None
        if saver is not None:
            saver.flush()
            saver.setParent(self)
            if self._session.is_saving:
                self._session.saved.connect(saver.deleteLater)
            else:
                saver.deleteLater()
        super().destroyEditor(editor, index)

    def flush(self) -> None:
        """Records the note that is being typed."""
        if self._saver is not None:
            self._saver.flush()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """As high as the row, with the room of an input around the text."""
        editor.setGeometry(QRect(option.rect))


class SampleView(QTableView):
    """Rows that are judged by a key.

    Signals:
        judged(SampleVerdict or None): for the selected rows.
        ticked: the selected rows were looked at, or not after all.
        add_wanted: a new row is wanted.
        pasted(text): references on the clipboard.
        take_away_wanted: the selected rows.
        left: back to where one came from.
        files_dropped(item id, paths).
    """

    judged = Signal(object)
    ticked = Signal()
    add_wanted = Signal()
    pasted = Signal(str)
    take_away_wanted = Signal()
    left = Signal()
    files_dropped = Signal(str, object)

    def __init__(self, session: Session, model: SampleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = model
        self.setModel(model)
        self._delegate = SampleDelegate(session, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Items looked at"))
        self.setAccessibleDescription(
            self.tr(
                "Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away"
            )
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        FileDrops(self, self._on_drop, self._drop_words)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit)
        self._fit()

    # -- its size -----------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.clearSpans()
        for place in self._samples.headings():
            self.setSpan(place, 0, 1, self._samples.columnCount())
        height = max(self.fontMetrics().height() + theme.zoomed(10), theme.zoomed(28))
        self.verticalHeader().setDefaultSectionSize(height)
        shown = min(self._samples.rowCount(), MOST_ROWS)
        self.setFixedHeight(shown * height + 4)
        self._fit_columns()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        width = self.viewport().width()
        self.setColumnHidden(KIND, width < theme.zoomed(KIND_FROM))
        self.setColumnWidth(TICK, SIZE + theme.zoomed(14))
        longest = max(
            (metrics.horizontalAdvance(line.get("reference") or "") for line in self._samples.lines),
            default=0,
        )
        self.setColumnWidth(REFERENCE, min(max(longest + 16, theme.zoomed(70)), width * 2 // 5))
        self.setColumnWidth(KIND, theme.zoomed(76))
        verdicts = max(metrics.horizontalAdvance(verdict.label) for verdict in SampleVerdict)
        self.setColumnWidth(VERDICT, verdicts + theme.zoomed(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The kind has a column where there is room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    # -- what is chosen -----------------------------------------------------------------------------

    def own_rows(self) -> list[int]:
        """Selected rows of the acting person; the row of the cursor where none is selected."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()} or {
            self.currentIndex().row()
        }
        lines = self._samples.lines
        return sorted(row for row in chosen if 0 <= row < len(lines) and self._samples.is_own(lines[row]))

    def go_to_row(self, row: int) -> None:
        """Puts the cursor on a row."""
        column = self.currentIndex().column() if self.currentIndex().isValid() else REFERENCE
        self.setCurrentIndex(self._samples.index(row, max(column, REFERENCE)))

    def step(self) -> None:
        """The next of one's own rows, or a new one after the last."""
        row = self.currentIndex().row() + 1
        if row < len(self._samples.own()):
            self.go_to_row(row)
        else:
            self.add_wanted.emit()

    def edit_cell(self, column: int) -> None:
        """Puts the cursor into the reference or note of the row in hand."""
        rows = self.own_rows()
        if rows:
            place = self._samples.index(
                self.currentIndex().row() if self.currentIndex().row() in rows else rows[0], column
            )
            self.setCurrentIndex(place)
            self.edit(place)

    def flush(self) -> None:
        """Records the note that is being typed."""
        self._delegate.flush()

    # -- keys ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys mean here what the table does with them, whatever they are elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pastes = event.matches(QKeySequence.StandardKey.Paste) and self._pasted_text()
            if pastes or (event.text().upper() in OWN_KEYS and event.text()):
                event.accept()
                return True
        return super().event(event)

    @staticmethod
    def _pasted_text() -> str:
        data = QGuiApplication.clipboard().mimeData()
        plain = data is not None and data.hasText() and not data.hasUrls()
        return data.text() if plain and data is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key judges; letters never search."""
        key, text = event.key(), event.text().upper()
        if self.state() == QAbstractItemView.State.EditingState:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                QTimer.singleShot(0, self, self.step)  # the editor closes first, by an event of its own
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            if self._pasted_text():
                self.pasted.emit(self._pasted_text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step()
        elif key == Qt.Key.Key_Insert or text == "+":
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.take_away_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space:
            self.ticked.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_cell(REFERENCE)
        elif text == "T":
            self.edit_cell(NOTE)
        elif text == "0" or key == Qt.Key.Key_Backspace:
            self.judged.emit(None)
        elif text in VERDICT_KEYS and text:
            self.judged.emit(VERDICT_KEYS[text])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters judge."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and index.column() == TICK and index.data(ROW_ROLE) is not None:
            self.ticked.emit()

    # -- files --------------------------------------------------------------------------------------

    def _line_at(self, at: QPoint) -> Row | None:
        index = self.indexAt(at)
        line = index.data(ROW_ROLE) if index.isValid() else None
        return line if line is not None and self._samples.is_own(line) else None

    def _drop_words(self, at: QPoint) -> str:
        line = self._line_at(at)
        return self.tr("Attach to {}").format(line["reference"]) if line else ""

    def _on_drop(self, data: QMimeData, at: QPoint) -> None:
        line, paths = self._line_at(at), local_files(data)
        if line is not None and paths:
            self.files_dropped.emit(line["id"], paths)

"""The files of one piece of evidence: facts that nobody can change, opening, adding and withdrawing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services.file_names import shown_name
from iso20k_audit.services.markup import can_be_marked, copy_words, state_of
from iso20k_audit.ui.evidence.opening import never_opened
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import Card, clear, flowing, text_label

Row = dict[str, Any]


class EvidenceFilesCard(Card):
    """A block for each file.

    Signals:
        open_wanted(record): open a copy of the file of this `evidence` or `evidence_file` record.
        add_wanted: choose further files.
        withdraw_wanted(record): this further file does not belong here.
        mark_wanted(record), copy_wanted(record): mark or redact its picture; open the marked copy.
    """

    open_wanted = Signal(object)
    add_wanted = Signal()
    withdraw_wanted = Signal(object)
    mark_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Files"))
        self.title.show()
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(14)
        self.column.addLayout(self._blocks)
        self.add_button = QPushButton(self.tr("Add a file…"))
        self.add_button.setToolTip(self.tr("A further file of this piece, under the same number"))
        self.add_button.setAccessibleName(self.tr("Add a further file to this piece of evidence"))
        self.add_button.clicked.connect(self.add_wanted)
        self.column.addWidget(flowing(self.add_button))
        self._row: Row | None = None

    def show_piece(self, row: Row) -> None:
        """Shows the files of a piece of evidence."""
        if row == self._row:
            return
        self._row = row
        clear(self._blocks)
        files = [file for file in (row, *row.get("more", ())) if file["sha256"]]
        if not row["sha256"]:
            where = self.tr("The item itself is at: {}").format(row["reference"] or "–")
            told = text_label(where, wrap=True)
            self._blocks.addWidget(told)
            if row.get("received_at"):
                self._blocks.addWidget(
                    text_label(self.tr("Recorded: {}").format(formats.moment(row["received_at"])), "muted")
                )
        for number, file in enumerate(files, 1):
            self._blocks.addWidget(self._block(file, number, len(files), further=file is not row))

    def _block(self, file: Row, number: int, count: int, *, further: bool) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        name = shown_name(file["file_name"] or "")
        head = text_label(f"{number}  {name}" if count > 1 else name, "strong", wrap=True)
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(head)
        refused = never_opened(file)
        if refused:
            column.addWidget(RunsWarning(refused))
        facts = text_label("\n".join(self._facts(file)), wrap=True)
        facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        facts.setAccessibleName(self.tr("Facts about {}").format(name))
        column.addWidget(facts)
        buttons = []
        if not refused and count > 1:
            opener = QPushButton(self.tr("Open a copy"))
            opener.setAccessibleName(self.tr("Open a copy of {}").format(name))
            opener.clicked.connect(lambda *_: self.open_wanted.emit(file))
            buttons.append(opener)
        if can_be_marked(file) and not refused:
            mark = QPushButton(self.tr("Mark or redact…"))
            mark.setToolTip(self.tr("Arrows, boxes, numbers and redactions on a copy of the picture (M)"))
            mark.setAccessibleName(self.tr("Mark or redact the picture {}").format(name))
            mark.clicked.connect(lambda *_: self.mark_wanted.emit(file))
            buttons.append(mark)
        if file.get("marked_sha256") and state_of(file):
            copy = QPushButton(self.tr("Open the marked copy"))
            copy.setAccessibleName(self.tr("Open the marked copy of {}").format(name))
            copy.clicked.connect(lambda *_: self.copy_wanted.emit(file))
            buttons.append(copy)
        if further:
            away = QPushButton(self.tr("Withdraw this file"))
            away.setAccessibleName(self.tr("Withdraw the file {}").format(name))
            away.clicked.connect(lambda *_: self.withdraw_wanted.emit(file))
            buttons.append(away)
        if buttons:
            column.addWidget(flowing(*buttons))
        return block

    def _facts(self, file: Row) -> list[str]:
        found = file["file_metadata"] or {}
        sha = file["sha256"]
        facts = [
            self.tr("Size: {} ({} bytes)").format(
                formats.size(file["size_bytes"] or 0), formats.number(file["size_bytes"] or 0)
            ),
            self.tr("Type: {}").format(file["media_type"]),
            self.tr("Received: {}").format(formats.moment(file["received_at"])),
        ]
        if found.get("taken_at"):
            facts.append(self.tr("Taken, as the file says: {}").format(formats.moment(found["taken_at"])))
        if found.get("camera"):
            facts.append(self.tr("Camera: {}").format(found["camera"]))
        if found.get("position"):
            facts.append(self.tr("Position in the file: {}").format(found["position"]))
        if found.get("width"):
            facts.append(self.tr("Picture: {} × {} pixels").format(found["width"], found["height"]))
        facts.append(self.tr("SHA-256: {} {}").format(sha[:32], sha[32:]))
        state, marked = state_of(file), file.get("marked_sha256") or ""
        if state:
            told = self.tr("{state}. Exports contain the copy with SHA-256: {first} {second}")
            facts.append(told.format(state=copy_words(state), first=marked[:32] or "–", second=marked[32:]))
        return facts


class RunsWarning(QWidget):
    """A triangle and words: this file could run."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(_Triangle(), 0, Qt.AlignmentFlag.AlignTop)
        self._words = text_label(text, "warning", wrap=True)
        row.addWidget(self._words, 1)

    def say(self, text: str) -> None:
        """Shows other words; hides without any."""
        self._words.setText(text)
        self.setVisible(bool(text))


class _Triangle(QWidget):
    def __init__(self) -> None:
        super().__init__()
        size = theme.zoomed(14)
        self.setFixedSize(QSize(size, size + 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.width() - 2
        theme.draw_shape(painter, "triangle", QRectF(1, 3, side, side), QColor(theme.scheme().warning))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

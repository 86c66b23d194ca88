"""What has to be ready before the next audit of the certification body, each with its state and the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.services.certification_cycles import CycleView, Preparation
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label


class Preparations(ScrollColumn):
    """The list for the next audit.

    Signals:
        go_to(page, target): the user wants to see to one.
    """

    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(widest=900, parent=parent)
        self.title = text_label("", "heading", wrap=True)
        self._note = text_label(
            self.tr(
                "Ready and open come from what is recorded; what is not recorded here has to be looked at."
            ),
            "muted",
            wrap=True,
        )
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.add(self.title, self._note, holder)
        self.column.addStretch(1)

    def show_view(self, view: CycleView) -> None:
        """Shows what has to be ready for the next audit of a cycle."""
        if view.next is None:
            self.title.setText(self.tr("All audits of this cycle were held"))
            self._note.setText(self.tr("Record the new certificate to begin the next cycle."))
        else:
            day = formats.day(view.next.day)
            told = self.tr("{event}, {day}") if day else self.tr("{event}, no date yet")
            self.title.setText(told.format(event=view.next.title, day=day))
        self._fill(view.preparations)

    def _fill(self, preparations: Sequence[Preparation]) -> None:
        clear(self._rows)
        for one in preparations:
            self._rows.addWidget(self._row(one))

    def _row(self, one: Preparation) -> QWidget:
        words, shape = {
            True: (self.tr("Ready"), "conforms"),
            False: (self.tr("Open"), "minor"),
            None: (self.tr("To be looked at"), "not_sampled"),
        }[one.is_ready]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = QLabel()
        size = theme.zoomed(16)
        mark.setPixmap(theme.shape_icon(shape, size).pixmap(QSize(size, size)))
        mark.setAccessibleName(words)
        row.addWidget(mark)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(text_label(f"{one.what} · {words}", "strong", wrap=True))
        texts.addWidget(text_label(one.told, "muted", wrap=True))
        row.addLayout(texts, 1)
        if one.page:
            button = QPushButton(self.tr("Go to it"))
            button.setAccessibleName(self.tr("Go to: {}").format(one.what))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda *_: self.go_to.emit(one.page, one.target))
            row.addWidget(button)
        return line

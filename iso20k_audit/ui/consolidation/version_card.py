"""One version of a field in conflict: its words with what differs marked, its author, time, copy and history."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.services.conflicts import Shown, Step
from iso20k_audit.services.word_diff import Piece, Side, worded_anew
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.look.mirroring import onward
from iso20k_audit.ui.widgets.cards import text_label

TOUCH = 44
"""Pixels: what a finger hits."""

translate = QCoreApplication.translate


def clock(value: str) -> str:
    """A claimed time as the author's clock showed it, with its offset from UTC."""
    return translate("ConflictsTab", "{moment} (UTC{offset})").format(
        moment=formats.moment(value), offset=value[-6:] if value[-6:-5] in "+-" else "+00:00"
    )


def marked(pieces: tuple[Piece, ...]) -> str:
    """The words as HTML: what is new underlined and bold, what is gone struck through."""
    scheme = theme.scheme()
    found = []
    for piece in pieces:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.side is Side.NEW:
            text = (
                f"<span style='background:{scheme.selection}; color:{scheme.on_selection}'>"
                f"<b><u>{text}</u></b></span>"
            )
        elif piece.side is Side.GONE:
            text = f"<s style='color:{scheme.muted}'>{text}</s>"
        found.append(text)
    return "".join(found)


def spoken(pieces: tuple[Piece, ...]) -> str:
    """What differs, for a screen reader."""
    new = [piece.text.strip() for piece in pieces if piece.side is Side.NEW and piece.text.strip()]
    gone = [piece.text.strip() for piece in pieces if piece.side is Side.GONE and piece.text.strip()]
    parts = []
    if new:
        parts.append(translate("ConflictsTab", "New: {}.").format(", ".join(new)))
    if gone:
        parts.append(translate("ConflictsTab", "No longer there: {}.").format(", ".join(gone)))
    return " ".join(parts)


class BeforeCard(QFrame):
    """What all versions go back to."""

    def __init__(self, words: str | None, step: Step | None) -> None:
        super().__init__()
        self.setObjectName("before")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(text_label(translate("ConflictsTab", "Before"), "strong"))
        if step is not None:
            column.addWidget(text_label(f"{step.person}, {clock(step.made_at)}", "muted", wrap=True))
        text = text_label(
            translate("ConflictsTab", "Nothing that both go back to") if words is None else words,
            "muted" if words is None else "",
            wrap=True,
        )
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        column.addStretch(1)


class VersionCard(QFrame):
    """One version with the button that takes it.

    Signals:
        taken: this version is to stand.
    """

    taken = Signal()

    def __init__(self, shown: Shown, number: int, side: str) -> None:
        """`side` says in words how its key is called: an arrow of two, a number of more."""
        super().__init__()
        self.setProperty("role", "card")
        self._shown = shown
        version = shown.version
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        name = translate("ConflictsTab", "{number} · {authors}").format(
            number=number, authors=version.authors
        )
        head = text_label(name, "strong", wrap=True)
        column.addWidget(head)
        for signature in version.signatures:
            told = translate("ConflictsTab", "{moment}, {device}").format(
                moment=clock(signature.made_at), device=signature.device
            )
            if len(version.signatures) > 1:
                told = f"{signature.person}, {told}"
            column.addWidget(text_label(told, "muted", wrap=True))
            if signature.brought_back_by:
                back = translate("ConflictsTab", "{author}'s version, brought back by undo ({person})")
                column.addWidget(
                    text_label(
                        back.format(author=signature.person, person=signature.brought_back_by),
                        "muted",
                        wrap=True,
                    )
                )
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(60)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleName(f"{name}: {version.words}")
        self.text.setAccessibleDescription(spoken(shown.pieces))
        column.addWidget(self.text)
        column.addWidget(self._history())
        column.addStretch(1)
        self.take = QPushButton(translate("ConflictsTab", "Take this  {key}").format(key=side))
        self.take.setMinimumHeight(TOUCH)
        self.take.setToolTip(translate("ConflictsTab", "This version is to stand; the reason is asked for"))
        self.take.setAccessibleName(
            translate("ConflictsTab", "Take version {number}, {authors}").format(
                number=number, authors=version.authors
            )
        )
        self.take.clicked.connect(self.taken)
        column.addWidget(self.take)
        self._draw()

    def _history(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.toggle = QToolButton()
        self.toggle.setProperty("role", "quiet")
        self.toggle.setCheckable(True)
        self.toggle.setText(translate("ConflictsTab", "History ({})").format(len(self._shown.line)))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggle.setAccessibleName(translate("ConflictsTab", "History behind this version"))
        column.addWidget(self.toggle)
        self.steps = QWidget()
        lines = QVBoxLayout(self.steps)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(4)
        for step in self._shown.line:
            words = step.words if len(step.words) <= 160 else step.words[:159].rstrip() + "…"
            told = translate("ConflictsTab", "{person}, {moment}: {words}").format(
                person=step.person, moment=clock(step.made_at), words=words
            )
            if step.why:
                told += "\n" + translate("ConflictsTab", "Reason: {}").format(step.why)
            lines.addWidget(text_label(told, "muted", wrap=True))
        self.steps.hide()
        column.addWidget(self.steps)
        self.toggle.toggled.connect(self._open)
        self._open(False)
        return holder

    def _open(self, is_open: bool) -> None:
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else onward(self))
        self.steps.setVisible(is_open)

    def choose(self, chosen: bool) -> None:
        """Shows that this version will stand once the reason is given."""
        self.take.setProperty("role", "primary" if chosen else "")
        self.take.style().unpolish(self.take)
        self.take.style().polish(self.take)

    def _draw(self) -> None:
        pieces = self._shown.pieces
        if worded_anew(pieces):
            pieces = (Piece(Side.BOTH, self._shown.version.words),)
        self.text.setText(marked(pieces))

    def changeEvent(self, event: QEvent) -> None:
        """Marks in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

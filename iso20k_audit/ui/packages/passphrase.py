"""A passphrase to choose: written twice, shown if wanted, its strength in words."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import set_role, text_label

_POOLS = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHERS = 33
WEAK, FAIR, STRONG = 45, 65, 90
"""Bits from which a passphrase is worth more; the file may be tried out by whoever finds it."""


def bits(passphrase: str) -> int:
    """A careful guess at how hard a passphrase is to find: repeated characters count half.

    Not a measure of a sentence that stands in a book.
    """
    pool = sum(size for fits, size in _POOLS if any(fits(one) for one in passphrase))
    if any(not (one.islower() or one.isupper() or one.isdigit()) for one in passphrase):
        pool += _OTHERS
    fresh = len(set(passphrase))
    return round((fresh + (len(passphrase) - fresh) / 2) * math.log2(pool)) if pool else 0


class PassphraseBox(QWidget):
    """Unticked: no passphrase. Ticked: two inputs that must say the same.

    Signals:
        changed: whether it can be used may be different now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox(self.tr("&Encrypt with a passphrase"))
        self.wanted.setAccessibleDescription(
            self.tr(
                "Nobody can read the package without it; tell it the receiver in another way than the file"
            )
        )
        self.first, self.again = QLineEdit(), QLineEdit()
        self.first.setAccessibleName(self.tr("Passphrase"))
        self.again.setAccessibleName(self.tr("Passphrase once more"))
        self.shown = QCheckBox(self.tr("&Show what is typed"))
        self.told = text_label("", "muted", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._inside = QWidget()
        form = QFormLayout(self._inside)
        form.setContentsMargins(24, 0, 0, 0)
        form.addRow(self.tr("&Passphrase"), self.first)
        form.addRow(self.tr("&Once more"), self.again)
        form.addRow("", self.shown)
        form.addRow("", self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wanted)
        column.addWidget(self._inside)
        self.wanted.toggled.connect(self._on_wanted)
        self.shown.toggled.connect(lambda _on: self._show_or_hide())
        for line in (self.first, self.again):
            line.textChanged.connect(lambda _text: self._judge())
        self._inside.hide()
        self._show_or_hide()

    @property
    def passphrase(self) -> str | None:
        """What was chosen; None for no encryption."""
        return self.first.text() if self.wanted.isChecked() else None

    @property
    def is_usable(self) -> bool:
        """Whether it is not wanted, or both inputs say the same."""
        return not self.wanted.isChecked() or bool(
            self.first.text() and self.first.text() == self.again.text()
        )

    def _on_wanted(self, on: bool) -> None:
        self._inside.setVisible(on)
        self._judge()
        if on:
            self.first.setFocus()

    def _show_or_hide(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self.shown.isChecked() else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _judge(self) -> None:
        first, again = self.first.text(), self.again.text()
        found = bits(first)
        if not first:
            told = self.tr(
                "Four or more words that do not belong together are easy to say and hard to guess."
            )
        elif found < WEAK:
            told = self.tr("Weak: can be guessed by whoever finds the file.")
        elif found < FAIR:
            told = self.tr("Fair: a word more makes it good.")
        elif found < STRONG:
            told = self.tr("Good.")
        else:
            told = self.tr("Strong.")
        if first and again and first != again:
            told = self.tr("The two do not say the same.")
        weak = bool(first) and (found < WEAK or bool(again and first != again))
        self.told.setText(told)
        set_role(self.told, "warning" if weak else "muted")
        self.changed.emit()

"""Whose signature a package carries, what that is worth here, and how to confirm a key by telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.packages.marks import mark
from iso20k_audit.ui.widgets.cards import set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.incoming import Incoming, Trust

_SHAPES = {"trusted": "circle", "own": "circle", "unknown": "triangle", "retired": "triangle"}


class TrustCard(QFrame):
    """One sentence; where something is to be done, how to do it.

    Signals:
        confirmed: the user compared the key and says that it is the sender's.
        changed: whether it can be taken in may be different now.
    """

    confirmed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._trust: Trust | None = None
        self.mark = text_label()
        self.told = text_label("", "strong", wrap=True)
        self.told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.how = text_label("", wrap=True)
        self.words = text_label("", "heading", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint = text_label("", "muted", wrap=True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.confirm_button = QPushButton(self.tr("It is the same: trust this device"))
        self.confirm_button.setMinimumHeight(32)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.clicked.connect(self.confirmed)
        self.old = QCheckBox(self.tr("I know that it was written before the device was retired"))
        self.old.toggled.connect(lambda _on: self.changed.emit())
        head = QHBoxLayout()
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self.how, self.words, self.fingerprint, self.old):
            column.addWidget(part)
        column.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_trust(self, incoming: Incoming) -> None:
        """Shows how the signature stands."""
        from iso20k_audit.services.incoming import Trust

        trust = self._trust = incoming.trust
        name = incoming.sender_name
        self.told.setText(incoming.trust_told)
        unknown, wrong = trust is Trust.UNKNOWN, trust in (Trust.WRONG, Trust.MISSING)
        role = "strong" if trust.accepted else "danger" if wrong else "warning"
        set_role(self.told, role)
        self.mark.setPixmap(mark(_SHAPES.get(trust.value, "diamond"), role))
        if unknown:
            self.how.setText(
                self.tr(
                    "Compare with {name} by telephone: under Team and packages their computer shows these words for "
                    "itself. Only if all six are the same is the package from that computer."
                ).format(name=name)
            )
        elif trust is Trust.WRONG:
            self.how.setText(
                self.tr(
                    "The package was altered after it was signed, or its signature is of another package. It cannot be "
                    "taken in. Ask {name} to write it again and to send it another way."
                ).format(name=name)
            )
        elif trust is Trust.MISSING:
            self.how.setText(
                self.tr(
                    "Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again."
                ).format(name=name)
            )
        self.how.setVisible(unknown or wrong)
        self.words.setText(incoming.key_words)
        self.words.setVisible(unknown)
        self.fingerprint.setText(self.tr("Fingerprint: {}").format(incoming.fingerprint))
        self.fingerprint.setVisible(bool(incoming.key) and not trust.accepted)
        self.confirm_button.setVisible(unknown)
        self.old.setVisible(trust is Trust.RETIRED)
        self.changed.emit()

    @property
    def allows(self) -> bool:
        """Whether the package may be taken in as the signature stands."""
        from iso20k_audit.services.incoming import Trust

        trust = self._trust
        return trust is not None and (trust.accepted or (trust is Trust.RETIRED and self.old.isChecked()))

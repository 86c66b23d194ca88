"""Other workspaces that were open lately, as cards: how far each is, and how old its backup is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.window.recent import Recent, RecentPlaces, ago, forget, recent_workspaces

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

MOST_SHOWN = 3


class RecentCard(QWidget):
    """One workspace: a button with what is known of it, and for one that is gone a way off the list.

    Signals:
        chosen, forgotten: the buttons.
    """

    chosen = Signal()
    forgotten = Signal()

    def __init__(self, recent: Recent, *, missing: bool) -> None:
        super().__init__()
        self._button = _CardButton()
        self._button.setEnabled(not missing)
        self._button.setToolTip(recent.folder)
        self._button.clicked.connect(self.chosen)
        inside = QVBoxLayout(self._button)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(3)
        told = [recent.name]
        for text, role in self._lines(recent, missing=missing):
            label = ElidedLabel()
            label.setText(text)
            label.setProperty("role", role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
            told.append(text)
        if recent.questions and not missing:
            bar = QProgressBar()
            bar.setRange(0, recent.questions)
            bar.setValue(recent.answered)
            bar.setTextVisible(False)
            bar.setFixedHeight(8)
            bar.setAccessibleName(self.tr("Progress of the newest audit"))
            bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addSpacing(4)
            inside.addWidget(bar)
        inside.addStretch(1)
        self._button.setAccessibleName(self.tr("Open workspace {}").format(recent.name))
        self._button.setAccessibleDescription(". ".join(dict.fromkeys(told)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._button, 1)
        if missing:
            remove = QPushButton(self.tr("Remove from list"))
            remove.setProperty("role", "quiet")
            remove.setAccessibleName(self.tr("Remove {} from the list").format(recent.name))
            remove.clicked.connect(self.forgotten)
            column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _lines(self, recent: Recent, *, missing: bool) -> list[tuple[str, str]]:
        lines = [(recent.name, "strong")]
        if missing:
            return [*lines, (recent.folder, "muted"), (self.tr("This folder is not there now"), "warning")]
        if recent.audit:
            lines.append((recent.audit, "muted"))
            lines.append((self.tr("{} of {} answered").format(recent.answered, recent.questions), "muted"))
        else:
            lines += [(recent.folder, "muted"), (self.tr("No audit yet"), "muted")]
        if opened := ago(recent.opened_at):
            lines.append((self.tr("Opened {}").format(opened), "muted"))
        backup = ago(recent.backup_at)
        lines.append(
            (self.tr("Backed up {}").format(backup), "muted")
            if backup
            else (self.tr("Never backed up"), "warning" if recent.answered else "muted")
        )
        return lines


class _CardButton(QPushButton):
    """A button as high as what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())


class RecentCards(QWidget):
    """The row of cards; hidden where nothing else was open.

    Signals:
        chosen(Path): a workspace is to be opened.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._places = RecentPlaces(self)
        self._places.looked.connect(self._show)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Other workspaces"), "heading"))
        column.addLayout(self._row)
        self.hide()

    def reload(self) -> None:
        """Shows what is known, then looks whether it is still there."""
        self._show()
        self._places.look()

    def cards(self) -> list[RecentCard]:
        """Those in view."""
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        found = (item.widget() for item in items if item is not None)
        return [card for card in found if isinstance(card, RecentCard)]

    def _show(self) -> None:
        workspace = self._session.workspace
        here = workspace.folder if workspace is not None else None
        known = [one for one in recent_workspaces() if one.path != here][:MOST_SHOWN]
        clear(self._row)
        for one in known:
            card = RecentCard(one, missing=one.path in self._places.missing)
            card.chosen.connect(lambda path=one.path: self.chosen.emit(path))
            card.forgotten.connect(lambda path=one.path: self._forget(path))
            self._row.addWidget(card, 1)
        if known and len(known) < MOST_SHOWN:
            self._row.addStretch(MOST_SHOWN - len(known))
        self.setVisible(bool(known))

    def _forget(self, path: object) -> None:
        from pathlib import Path

        if isinstance(path, Path):
            forget(path)
        self._show()

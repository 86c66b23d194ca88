"""Choosing a reusable phrasing for the finding in hand, and looking after the organisation's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits
from iso20k_audit.services.phrasings import PARTS, Phrasing, offered
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.phrasing_form import PhrasingDialog
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import FilterLine

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

SEARCH_AFTER_MS = 120


class PhrasingsDialog(QDialog):
    """Phrasings of the finding's clauses, the best first; a search looks through all.

    Args:
        filled: parts that have text already; they are left alone unless the user asks for more.
        only: the one part that is to be filled (after `;;`), or empty for all.

    Signals:
        chosen(texts, append): the texts by part, and whether they also go behind text that is there.
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        session: Session,
        clauses: Sequence[str],
        kind: FindingKind,
        home: str,
        filled: Sequence[str],
        only: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Phrasings"))
        self.resize(900, 520)
        self._session = session
        self._latest = Latest(session, self)
        self._clauses, self._kind, self._home = tuple(clauses), kind, home
        self._filled = [part for part in filled if not only or part == only]
        self._only = only
        self._found: list[Phrasing] = []
        self._wanted = ""
        self._previewed: list[QLabel] = []
        self.search = FilterLine(
            self.tr("Search all phrasings by words or clause"), self.tr("Search the phrasings")
        )
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Phrasings"))
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QListWidget::item { padding: 5px 4px; }")
        self.list.currentRowChanged.connect(lambda _row: self._preview())
        self.list.itemActivated.connect(lambda _item: self.take())
        self._preview_page = ScrollColumn()
        self._preview_page.column.setSpacing(6)
        self._lay_out()
        session.recorded.connect(self._on_recorded)
        self.reload()
        self.search.setFocus()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._preview_page)
        split.setSizes([400, 460])
        self.also = QCheckBox(self.tr("Also add to parts that have text"))
        self.also.setVisible(bool(self._filled))
        self._told = text_label("", "muted", wrap=True)
        self._told.setText(self._words_about_filled())
        self._told.setVisible(bool(self._filled))
        self.also.toggled.connect(lambda _on: self._preview())
        self.insert_button = QPushButton(self.tr("Insert"))
        self.insert_button.setProperty("role", "primary")
        self.insert_button.setDefault(True)
        self.insert_button.setToolTip(self.tr("Enter; then Tab goes from one placeholder to the next"))
        self.insert_button.clicked.connect(self.take)
        self.new_button = QPushButton(self.tr("New…"))
        self.new_button.setAccessibleName(self.tr("New phrasing of our own"))
        self.new_button.clicked.connect(self._new)
        self.edit_button = QPushButton(self.tr("Edit…"))
        self.edit_button.setAccessibleName(self.tr("Edit the chosen phrasing; a shipped one is copied"))
        self.edit_button.clicked.connect(self._edit)
        self.delete_button = QPushButton(self.tr("Delete"))
        self.delete_button.setAccessibleName(self.tr("Delete the chosen phrasing of our own"))
        self.delete_button.setToolTip(self.tr("Undo brings it back"))
        self.delete_button.clicked.connect(self._delete)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.new_button, self.edit_button, self.delete_button, close):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.new_button, self.edit_button, self.delete_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.insert_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(split, 1)
        column.addWidget(self._told)
        column.addWidget(self.also)
        column.addLayout(foot)

    def _words_about_filled(self) -> str:
        from iso20k_audit.model.records import kind_named

        labels = ", ".join(words(kind_named("finding").field(part).label) for part in self._filled)
        if self.also.isChecked():
            return self.tr("Text is there already; the phrasing follows it: {}.").format(labels)
        return self.tr("Text is there already and stays as it is: {}.").format(labels)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads what fits."""
        clauses, kind, home, wanted = self._clauses, self._kind, self._home, self.search.text()
        self._latest.ask(lambda ledger: offered(ledger, clauses, kind, wanted, home=home), self._show)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if "phrasing" in kinds:
            self.reload()

    def _show(self, found: list[Phrasing]) -> None:
        before = self.list.currentRow()
        self._found = found
        self.list.blockSignals(True)
        self.list.clear()
        for phrasing in found:
            own = self.tr("Our own") if phrasing.is_own else ""
            facts = " · ".join(part for part in (phrasing.clause, words(phrasing.kind.label), own) if part)
            item = QListWidgetItem(theme.shape_icon(phrasing.kind.value, 14), f"{phrasing.title}\n{facts}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{phrasing.title}, {facts}")
            self.list.addItem(item)
        ids = [phrasing.id for phrasing in found]
        place = ids.index(self._wanted) if self._wanted and self._wanted in ids else -1
        self._wanted = "" if place >= 0 else self._wanted
        if place < 0:
            place = min(max(before, 0), len(found) - 1) if not self.search.hasFocus() else 0
        self.list.setCurrentRow(place if found else -1)
        self.list.blockSignals(False)
        self._preview()

    def _current(self) -> Phrasing | None:
        place = self.list.currentRow()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _preview(self) -> None:
        from iso20k_audit.model.records import kind_named

        phrasing = self._current()
        self._told.setText(self._words_about_filled())
        self.edit_button.setEnabled(phrasing is not None)
        self.insert_button.setEnabled(phrasing is not None and self._has_room(phrasing))
        self.delete_button.setEnabled(phrasing is not None and phrasing.is_own)
        clear(self._preview_page.column)
        if phrasing is None:
            self._previewed = [text_label(self.tr("No phrasing has these words."), "muted", wrap=True)]
        else:
            self._previewed = [text_label(phrasing.title, "heading", wrap=True)]
            for part in PARTS:
                if phrasing.text(part):
                    label = text_label(words(kind_named("finding").field(part).label), "muted")
                    body = text_label(phrasing.text(part), "", wrap=True)
                    body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                    body.setContentsMargins(0, 0, 0, 8)
                    self._previewed += [label, body]
        self._preview_page.add(*self._previewed)
        self._preview_page.column.addStretch(1)

    def _has_room(self, phrasing: Phrasing) -> bool:
        """Whether inserting it would put anything anywhere."""
        free = [part for part in PARTS if phrasing.text(part) and part not in self._filled]
        return bool(free or self._only or self.also.isChecked())

    def preview_text(self) -> str:
        """What the preview shows."""
        return "\n".join(label.text() for label in self._previewed)

    # -- acting -------------------------------------------------------------------------------------

    def take(self) -> None:
        """Hands the chosen phrasing over and closes."""
        phrasing = self._current()
        if phrasing is None or not self._has_room(phrasing):
            return
        names = (self._only,) if self._only else ("title", *PARTS)
        self.chosen.emit(
            {name: phrasing.text(name) for name in names}, self.also.isChecked() or bool(self._only)
        )
        self.accept()

    def _new(self) -> None:
        clause = self._clauses[0] if self._clauses else ""
        self._open_form(Phrasing(self._home, clause, self._kind, ""))

    def _edit(self) -> None:
        phrasing = self._current()
        if phrasing is not None:
            self._open_form(phrasing)

    def _open_form(self, phrasing: Phrasing) -> None:
        dialog = PhrasingDialog(self._session, phrasing, self)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, record_id: str) -> None:
        self._wanted = record_id
        self.reload()

    def _delete(self) -> None:
        phrasing = self._current()
        if phrasing is not None and phrasing.is_own:
            record_id = phrasing.id
            self.list.setFocus()
            self._session.write(lambda ledger: audits.withdraw(ledger, "phrasing", record_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the search is being typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)

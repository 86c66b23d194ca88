"""What a package would change: whose it is, how much, what exactly, and what to know before taking it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.evidence_list import EvidenceList
from iso20k_audit.ui.packages.marks import mark_icon
from iso20k_audit.ui.packages.record_tree import SHAPES, RecordTree
from iso20k_audit.ui.packages.trust_card import TrustCard
from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.incoming import Incoming
    from iso20k_audit.services.previewing import Preview

COMPACT = 520
"""Height of the window below which everything scrolls as one."""


class PreviewPage(QWidget):
    """Shows an opened package.

    Signals:
        person_chosen(id): who the user is, where an assignment is for several.
        folder_wanted: another workspace is to be used.
    """

    person_chosen = Signal(str)
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label("", "title", wrap=True)
        self.facts = text_label("", "muted", wrap=True)
        self.greeting = text_label("", "strong", wrap=True)
        self.note = text_label("", wrap=True)
        self.trust = TrustCard()
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who works on this computer"))
        self.who.activated.connect(self._on_who)
        self._who_line = QWidget()
        who = QHBoxLayout(self._who_line)
        who.setContentsMargins(0, 0, 0, 0)
        who.addWidget(text_label(self.tr("It is for several people. You are:"), "strong"))
        who.addWidget(self.who, 1)
        self.place = text_label("", "muted", wrap=True)
        self.place_button = QPushButton(self.tr("Another workspace…"))
        self.place_button.setAutoDefault(False)
        self.place_button.clicked.connect(self.folder_wanted)
        self._place_line = QWidget()
        place = QHBoxLayout(self._place_line)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.place, 1)
        place.addWidget(self.place_button)
        self.cards: dict[str, QPushButton] = {}
        self._cards = flowing(
            *(self._card(name) for name in ("new", "changed", "conflict", "duplicates", "held", "evidence"))
        )
        self.tree = RecordTree()
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Grouped by"))
        self.by.addItems([self.tr("By section"), self.tr("By auditor")])
        self.by.activated.connect(lambda place: self.tree.group_by_person(place == 1))
        self.evidence = EvidenceList()
        self.remarks = QListWidget()
        self.remarks.setAccessibleName(self.tr("What to know"))
        self.duplicates = QListWidget()
        self.duplicates.setAccessibleName(self.tr("Findings that probably say the same"))
        for words in (self.remarks, self.duplicates):
            words.setWordWrap(True)
            words.setStyleSheet("QListWidget::item { padding: 6px 4px; }")
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("What is in the package"))
        self.tabs.setCornerWidget(self.by)
        self.tabs.currentChanged.connect(
            lambda _place: self.by.setVisible(self.tabs.currentWidget() is self.tree)
        )
        self.balance = text_label("", "strong", wrap=True)
        self.rules = text_label("", "muted", wrap=True)
        scroll = ScrollColumn(margin=4)
        scroll.column.setSpacing(8)
        scroll.add(
            self.title,
            self.facts,
            self.greeting,
            self.note,
            self._place_line,
            self._who_line,
            self.trust,
            self._cards,
        )
        self.tabs.setMinimumHeight(200)
        scroll.column.addWidget(self.tabs, 1)
        scroll.add(self.balance, self.rules)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        for page in (self.tree, self.remarks, self.duplicates, self.evidence):
            page.setParent(self)  # those that are not in a tab must go with the page all the same
            page.hide()

    def _card(self, name: str) -> QPushButton:
        card = QPushButton()
        card.setProperty("role", "card")
        card.setMinimumHeight(40)
        card.setAutoDefault(False)
        if name in SHAPES:
            card.setCheckable(True)
            card.setToolTip(self.tr("Show only these"))
            card.toggled.connect(lambda _on: self._filter())
        else:
            card.clicked.connect(lambda: self._show_tab(name))
        self.cards[name] = card
        return card

    def _filter(self) -> None:
        states = frozenset(
            name for name, card in self.cards.items() if card.isCheckable() and card.isChecked()
        )
        self.tree.show_states(states)
        if states:
            self.tabs.setCurrentWidget(self.tree)

    def _show_tab(self, name: str) -> None:
        page = {"duplicates": self.duplicates, "held": self.remarks, "evidence": self.evidence}[name]
        if self.tabs.indexOf(page) >= 0:
            self.tabs.setCurrentWidget(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing ------------------------------------------------------------------------------------

    def show_package(self, incoming: Incoming, preview: Preview, place: str, greeting: str) -> None:
        """Shows a package.

        Args:
            place: the workspace folder, where it may still be chosen; else empty.
            greeting: what an assignment asks of whom; empty for other packages.
        """
        info = incoming.info
        self.title.setText(self.tr("Package from {}").format(incoming.sender_name))
        self.facts.setText(self._facts(incoming))
        self.greeting.setText(greeting)
        self.greeting.setVisible(bool(greeting))
        self.note.setText(self.tr("“{}”").format(info.note))
        self.note.setVisible(bool(info.note))
        self._place_line.setVisible(bool(place))
        self.place.setText(self.tr("Goes into the workspace {}").format(place))
        self.show_people(incoming)
        self.trust.show_trust(incoming)
        self._show_counts(preview)
        self.tree.show_records(preview.records)
        self._show_tabs(incoming, preview)
        self.balance.setText(preview.balance)
        self.rules.setText(" ".join(preview.rules))

    def show_people(self, incoming: Incoming) -> None:
        """Asks who works here, where an assignment is for several and nothing says it."""
        info = incoming.info
        ask = info.purpose.value == "assignment" and len(info.receivers) > 1 and incoming.workspace_is_empty
        self._who_line.setVisible(ask)
        if not ask:
            return
        self.who.clear()
        self.who.addItem(self.tr("Choose"), "")
        for one in info.receivers:
            self.who.addItem(one.name, one.person_id)
        if incoming.joining is not None:
            self.who.setCurrentIndex(max(0, self.who.findData(incoming.joining.person_id)))

    @property
    def asks_who(self) -> bool:
        """Whether the user has still to say who they are."""
        return not self._who_line.isHidden() and not self.who.currentData()

    def _on_who(self, _place: int) -> None:
        self.person_chosen.emit(self.who.currentData() or "")

    def _facts(self, incoming: Incoming) -> str:
        info = incoming.info
        kind = {
            "assignment": self.tr("Assignment"),
            "return": self.tr("Work sent back"),
            "consolidated": self.tr("The whole audit"),
        }.get(info.purpose.value, info.purpose.value)
        if info.since is not None:
            kind = self.tr("{}, only what is new since the last time").format(kind)
        parts = [
            kind,
            " ".join(part for part in (info.audit.number, info.audit.title) if part),
            self.tr("version {}").format(incoming.version) if incoming.version else "",
            self.tr("written {}").format(formats.moment(info.made_at)),
            formats.size(incoming.file_bytes),
            self.tr("was encrypted") if incoming.encrypted else "",
        ]
        told = " · ".join(part for part in parts if part)
        return self.tr("{facts}\nIn words: {words} · in digits: {digits}").format(
            facts=told, words=incoming.words, digits=incoming.digits
        )

    def _show_counts(self, preview: Preview) -> None:
        files = sum(one.in_package and not one.is_here for one in preview.evidence)
        held = preview.account.held
        texts = {
            "new": self.tr("New: {}").format(formats.number(preview.new)),
            "changed": self.tr("Changed: {}").format(formats.number(preview.changed)),
            "conflict": self.tr("In conflict: {}").format(formats.number(preview.conflicts)),
            "duplicates": self.tr("Possible duplicates: {}").format(formats.number(len(preview.duplicates))),
            "held": self.tr("Waiting for others: {}").format(formats.number(held)),
            "evidence": self.tr("New files: {count} ({size})").format(
                count=formats.number(files), size=formats.size(preview.evidence_bytes)
            ),
        }
        counts = {
            "new": preview.new,
            "changed": preview.changed,
            "conflict": preview.conflicts,
            "duplicates": len(preview.duplicates),
            "held": held,
            "evidence": len(preview.evidence),
        }
        for name, card in self.cards.items():
            card.blockSignals(True)
            card.setChecked(False)
            card.blockSignals(False)
            card.setText(texts[name])
            card.setEnabled(counts[name] > 0)
            shape, role = {**SHAPES, "duplicates": ("split", "warning"), "held": ("ring", "warning")}.get(
                name, ("dot", "")
            )
            card.setIcon(mark_icon(shape, role if counts[name] else "muted"))

    def _show_tabs(self, incoming: Incoming, preview: Preview) -> None:
        self.tabs.clear()
        note = incoming.info.note  # stands at the top already
        remarks = [
            one for one in preview.remarks if one.level == "warning" or not note or note not in one.told
        ]
        warnings = [(one.told, one.level == "warning") for one in remarks]
        waiting = [(one.told, True) for one in preview.waiting]
        self.remarks.clear()
        for told, serious in (*waiting, *warnings):
            shape, role = ("triangle", "warning") if serious else ("circle", "")
            self.remarks.addItem(QListWidgetItem(mark_icon(shape, role), told))
        self.duplicates.clear()
        for one in preview.duplicates:
            words = self.tr("{titles}\n{reasons}").format(
                titles=" ~ ".join(one.titles), reasons=", ".join(one.reasons)
            )
            self.duplicates.addItem(QListWidgetItem(mark_icon("split", "warning"), words))
        self.tabs.addTab(self.tree, self.tr("Changes ({})").format(formats.number(len(preview.records))))
        if self.remarks.count():
            self.tabs.addTab(self.remarks, self.tr("What to know ({})").format(self.remarks.count()))
        if preview.evidence:
            self.tabs.addTab(
                self.evidence, self.tr("Evidence ({})").format(formats.number(len(preview.evidence)))
            )
        if self.duplicates.count():
            self.tabs.addTab(
                self.duplicates, self.tr("Possible duplicates ({})").format(self.duplicates.count())
            )
        serious = any(grave for _told, grave in (*waiting, *warnings))
        if serious:
            self.tabs.setTabIcon(self.tabs.indexOf(self.remarks), mark_icon("triangle", "warning"))
        if serious and not preview.records:
            self.tabs.setCurrentWidget(self.remarks)
        self.evidence.show_evidence(incoming, preview.evidence)
        nothing = preview.account.changes_nothing
        set_role(self.balance, "muted" if nothing else "strong")


def centred(label: QLabel) -> QLabel:
    """A label for the middle of an empty page."""
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label

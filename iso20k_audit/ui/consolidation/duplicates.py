"""Duplicates: what probably says the same at the left, the findings side by side at the right; G groups them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import duplicates, grouping
from iso20k_audit.services.browsing import list_findings
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.ui.consolidation.finding_card import FindingCard
from iso20k_audit.ui.consolidation.joining import ask_to_join
from iso20k_audit.ui.consolidation.settle_list import Entry, SettleList
from iso20k_audit.ui.consolidation.side_cards import SideBySide, empty_page
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.widgets.cards import flowing, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tab shows of an audit."""

    findings: dict[str, Row] = field(default_factory=dict)
    suggestions: dict[str, duplicates.Suggestion] = field(default_factory=dict)
    groups: dict[str, grouping.Group] = field(default_factory=dict)
    apart: dict[str, grouping.NotSame] = field(default_factory=dict)


def _read(ledger: Ledger, audit_id: str) -> Shown:
    rows = {row["id"]: row for row in list_findings(ledger, audit_id)}
    apart = [
        pair for pair in grouping.not_same_pairs(ledger, audit_id) if {pair.one, pair.other} <= rows.keys()
    ]
    return Shown(
        rows,
        {f"same:{one.key}": one for one in duplicates.suggestions(ledger, audit_id)},
        {f"group:{one.id}": one for one in grouping.groups(ledger, audit_id, list(rows.values()))},
        {f"apart:{one.id}": one for one in apart},
    )


class DuplicatesTab(Page):
    """Suggestions, groups, and what was said to be different."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._shown = Shown()
        self._key = ""
        self._wanted = ""
        self._face: object = None
        self._proofs: dict[str, list[Row]] = {}
        self._first, self._moved = "", False
        self.list = SettleList(self.tr("Probable duplicates and groups"))
        self.list.chosen.connect(self._on_chosen)
        self.head = text_label("", "heading", wrap=True)
        self.about = text_label("", "muted", wrap=True)
        self.warning = text_label("", "warning", wrap=True)
        self.cards = SideBySide()
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the group"))
        self.title.editingFinished.connect(partial(self._describe, "title"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.editingFinished.connect(partial(self._describe, "reason"))
        self.group_button = self._button(
            self.tr("Group"), "G", self.tr("Group the ticked findings"), self.group
        )
        self.group_button.setProperty("role", "primary")
        self.apart_button = self._button(
            self.tr("Not the same"),
            "N",
            self.tr("Do not suggest the ticked findings to each other again"),
            self.not_same,
        )
        self.ungroup_button = self._button(
            self.tr("Ungroup"), "U", self.tr("Take all findings out of this group"), self.ungroup
        )
        self.forget_button = self._button(
            self.tr("May be the same"), "U", self.tr("Let them be suggested to each other again"), self.forget
        )
        self._lay_out()
        self._make_keys()

    def _button(self, words: str, key: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self.tr("{words}  {key}").format(words=words, key=key))
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setMinimumHeight(36)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        for label in (self.head, self.about, self.warning):
            label.setContentsMargins(16, 0, 16, 0)
            column.addWidget(label)
        column.addWidget(self.cards, 1)
        bar = QWidget()
        grid = QGridLayout(bar)
        grid.setContentsMargins(16, 4, 16, 0)
        grid.setSpacing(8)
        self._labels = []
        for place, (words, line) in enumerate(
            ((self.tr("Title"), self.title), (self.tr("Reason"), self.reason))
        ):
            label = text_label(words, "muted")
            label.setBuddy(line)
            self._labels.append(label)
            grid.addWidget(label, place, 0)
            grid.addWidget(line, place, 1)
        grid.setColumnStretch(1, 1)
        acts = flowing(self.group_button, self.apart_button, self.ungroup_button, self.forget_button)
        grid.addWidget(acts, 2, 1)
        column.addWidget(bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([330, 1000])
        self.splitter.setChildrenCollapsible(False)
        findings = QPushButton(self.tr("Findings"))
        findings.setToolTip(self.tr("Findings can be grouped there as well"))
        findings.clicked.connect(lambda *_: self.go_to.emit("findings", ""))
        self._stack = QStackedWidget()
        self._stack.addWidget(
            empty_page(
                self.tr("No findings look like duplicates"),
                self.tr(
                    "When several auditors found the same, it is suggested here that their findings be grouped. A "
                    "group is a heading over them: each keeps its author, text and evidence and counts for its site."
                ),
                findings,
            )
        )
        self._stack.addWidget(self.splitter)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)

    def _make_keys(self) -> None:
        """Keys work in the list and on the cards; in texts they are letters."""
        acts: dict[str, Callable[[], object]] = {
            "G": self.group,
            "N": self.not_same,
            "U": self.ungroup_or_forget,
            "Left": lambda: self.move_first(-1),
            "Right": lambda: self.move_first(1),
        }
        for holder in (self.list, self.cards):
            for key, act in acts.items():
                shortcut = QShortcut(QKeySequence(key), holder)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.list.step, step))

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads suggestions and groups; what is chosen stays chosen."""
        audit_id = self.audit_id
        if audit_id:
            self.latest.ask(lambda ledger: _read(ledger, audit_id), self._show)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & duplicates.SHOWN_WITH:
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Chooses a group by its id, or what a finding is in."""
        self._wanted = record_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        keys = [
            *(key for key, one in self._shown.groups.items() if wanted in (*one.records, *one.members)),
            *(key for key, one in self._shown.suggestions.items() if wanted in one.ids),
        ]
        if wanted and keys and self.list.choose(keys[0]):
            self._wanted = ""
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._face = None
        entries: list[Entry] = []
        if shown.suggestions:
            entries.append(Entry("", self.tr("Probably the same: {}").format(len(shown.suggestions))))
            entries += [
                Entry(key, self._numbers(one.ids), self._why(one)) for key, one in shown.suggestions.items()
            ]
        if shown.groups:
            total = sum(len(one.members) for one in shown.groups.values())
            told = self.tr("Groups: {groups}, findings in them: {findings}")
            entries.append(Entry("", told.format(groups=len(shown.groups), findings=total)))
            entries += [
                Entry(key, one.title, self._numbers(one.members)) for key, one in shown.groups.items()
            ]
        if shown.apart:
            entries.append(Entry("", self.tr("Not the same: {}").format(len(shown.apart))))
            entries += [
                Entry(key, self._numbers((one.one, one.other)), one.reason)
                for key, one in shown.apart.items()
            ]
        self._stack.setCurrentIndex(int(bool(entries)))
        self.list.show_entries(entries)
        self._choose_wanted()

    def _numbers(self, ids: tuple[str, ...]) -> str:
        return " · ".join(str(self._shown.findings[one]["shown_number"] or "") for one in ids)

    def _why(self, one: duplicates.Suggestion) -> str:
        return self.tr("{score} of 100: {reasons}").format(score=one.score, reasons=", ".join(one.reasons))

    def _on_chosen(self, key: str) -> None:
        if key != self._key:
            self._first, self._moved = "", False
            for line in (self.title, self.reason):
                line.setModified(False)
        self._key = key
        ids = self._ids()
        audit_id = self.audit_id

        def read(ledger: Ledger) -> dict[str, list[Row]]:
            return {one: list_evidence(ledger, audit_id, one) for one in ids}

        if not ids:
            self.cards.show_cards([])
            return
        self._proofs = {}
        self._fill()
        self.session.ask(read, partial(self._show_proofs, key))

    def _show_proofs(self, key: str, proofs: dict[str, list[Row]]) -> None:
        if key == self._key and proofs.keys() == set(self._ids()):
            self._proofs = proofs
            self._fill()

    def _ids(self) -> tuple[str, ...]:
        shown = self._shown
        if self._key in shown.suggestions:
            return shown.suggestions[self._key].ids
        if self._key in shown.groups:
            return shown.groups[self._key].members
        if self._key in shown.apart:
            return shown.apart[self._key].one, shown.apart[self._key].other
        return ()

    @property
    def current_group(self) -> grouping.Group | None:
        """The group that is chosen."""
        return self._shown.groups.get(self._key)

    def _fill(self) -> None:
        ids, group = self._ids(), self.current_group
        suggestion = self._shown.suggestions.get(self._key)
        first = self._first if self._first in ids else (group.leading_id if group else self._gravest(ids))
        self._first = first
        face = (self._key, ids, first, repr(self._proofs), [self._shown.findings[one] for one in ids])
        if face != self._face:
            self._face = face
            unticked = {card.finding_id for card in self.chosen_cards(ticked=False)}
            cards = [
                self._card(one, first, choosable=suggestion is not None, grouped=group is not None)
                for one in ids
            ]
            for card in cards:
                card.included.setChecked(card.finding_id not in unticked)
                card.first.setVisible(self._key not in self._shown.apart)
            self.cards.show_cards(cards)
        self._say(group, suggestion)
        self._dress_bar(group, suggestion)

    def _gravest(self, ids: tuple[str, ...]) -> str:
        return next((one for one in self._shown.findings if one in ids), ids[0])

    def _card(self, finding_id: str, first: str, *, choosable: bool, grouped: bool) -> FindingCard:
        row = self._shown.findings[finding_id] | {"evidence": self._proofs.get(finding_id, [])}
        card = FindingCard(self.session, row, first=finding_id == first, choosable=choosable, grouped=grouped)
        card.first_wanted.connect(lambda: self.read_first(finding_id))
        card.out_wanted.connect(lambda: self.take_out(finding_id))
        card.opened.connect(lambda: self.go_to.emit("findings", finding_id))
        card.evidence_opened.connect(lambda evidence_id: self.go_to.emit("evidence", evidence_id))
        return card

    def _say(self, group: grouping.Group | None, suggestion: duplicates.Suggestion | None) -> None:
        warnings: list[str] = []
        if group is not None:
            self.head.setText(group.title)
            sites = {self._shown.findings[one]["site"] for one in group.members} - {None, ""}
            told = (
                self.tr("Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.")
                if sites
                else self.tr("Findings: {findings}. Each counts as a finding of its own.")
            )
            self.about.setText(told.format(findings=len(group.members), sites=", ".join(sorted(sites))))
            if group.other_titles:
                other = self.tr("Grouped by several people at the same time; also called: {}.")
                warnings.append(other.format(", ".join(group.other_titles)))
            for one, other_id, reason in group.objections:
                told = self.tr("{numbers}: somebody said that they are not the same. {reason}")
                warnings.append(told.format(numbers=self._numbers((one, other_id)), reason=reason).rstrip())
        elif suggestion is not None:
            self.head.setText(self.tr("Do these say the same?"))
            self.about.setText(self._why(suggestion))
            if suggestion.joins:
                joins = self.tr("Already in a group: {}. Grouping adds the others to it.")
                warnings.append(joins.format(", ".join(suggestion.joins)))
        else:
            apart = self._shown.apart[self._key]
            self.head.setText(self.tr("These are not the same"))
            self.about.setText(apart.reason or self.tr("No reason was given."))
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _dress_bar(self, group: grouping.Group | None, suggestion: duplicates.Suggestion | None) -> None:
        for widget in (self.title, self.reason, *self._labels):
            widget.setVisible(group is not None or suggestion is not None)
        self.group_button.setVisible(suggestion is not None)
        self.apart_button.setVisible(suggestion is not None)
        self.ungroup_button.setVisible(group is not None)
        self.forget_button.setVisible(self._key in self._shown.apart)
        for line, value in (
            (self.title, group.title if group else ""),
            (self.reason, group.reason if group else ""),
        ):
            if not line.isModified():
                line.setText(value)
        hint = self._shown.findings[self._first]["title"] or "" if self._first else ""
        self.title.setPlaceholderText(hint)
        self.reason.setPlaceholderText(self.tr("Why they say the same, or why not (may stay empty)"))

    def chosen_cards(self, *, ticked: bool = True) -> list[FindingCard]:
        """The cards that are ticked, or those that are not."""
        cards = [card for card in self.cards.cards if isinstance(card, FindingCard)]
        return [card for card in cards if card.included.isChecked() == ticked]

    # -- acting -------------------------------------------------------------------------------------

    def read_first(self, finding_id: str) -> None:
        """Another finding is to be read first."""
        group, audit_id = self.current_group, self.audit_id
        self._first, self._moved = finding_id, True
        self._fill()
        if group is not None and group.leading_id != finding_id:
            fields: dict[str, str | None] = {"leading_id": finding_id}
            self.session.write(lambda ledger: grouping.describe(ledger, audit_id, group.id, fields))

    def move_first(self, step: int) -> None:
        """The finding before or after the one that is read first is read first now."""
        ids = self._ids()
        if self._first in ids and self._key not in self._shown.apart:
            self.read_first(ids[(ids.index(self._first) + step) % len(ids)])

    def _describe(self, name: str) -> None:
        line: QLineEdit = getattr(self, name)
        group, audit_id, text = self.current_group, self.audit_id, line.text().strip()
        if group is None or not line.isModified():
            return
        line.setModified(False)
        if text != getattr(group, name):
            fields: dict[str, str | None] = {name: text or None}
            self.session.write(lambda ledger: grouping.describe(ledger, audit_id, group.id, fields))

    def group(self) -> None:
        """Groups the ticked findings."""
        if self._key not in self._shown.suggestions:
            return
        ids = [card.finding_id for card in self.chosen_cards()]
        adds = bool(self._shown.suggestions[self._key].joins) and not self._moved  # the group has its own
        first = self._first if self._first in ids and not adds else None
        title, reason = self.title.text().strip() or None, self.reason.text().strip() or None

        def job(ledger: Ledger, *, joining: bool = False) -> str:
            return grouping.group_findings(
                ledger, ids, title=title, reason=reason, leading_id=first, joining=joining
            )

        self._write(job, partial(ask_to_join, self, lambda: self._write(partial(job, joining=True))))

    def _write(
        self, job: Callable[[Ledger], object], failed: Callable[[AuditError], bool] | None = None
    ) -> None:
        for line in (self.title, self.reason):
            line.setModified(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.write(job, failed=failed)

    def not_same(self) -> None:
        """Remembers that the ticked findings are not the same."""
        if self._key in self._shown.suggestions:
            ids, reason = [card.finding_id for card in self.chosen_cards()], self.reason.text()
            self._write(lambda ledger: grouping.say_not_same(ledger, ids, reason))

    def take_out(self, finding_id: str) -> None:
        """Takes one finding out of the group."""
        self._write(lambda ledger: grouping.take_out(ledger, [finding_id]))

    def ungroup(self) -> None:
        """Takes all findings out of the group that is chosen."""
        group, audit_id = self.current_group, self.audit_id
        if group is not None:
            self._write(lambda ledger: grouping.ungroup(ledger, audit_id, group.id))

    def forget(self) -> None:
        """Lets the two findings be suggested to each other again."""
        apart = self._shown.apart.get(self._key)
        if apart is not None:
            ids = [apart.one, apart.other]
            self._write(lambda ledger: grouping.forget_not_same(ledger, ids))

    def ungroup_or_forget(self) -> None:
        """Takes back what was said of the findings that are chosen."""
        if self.current_group is not None:
            self.ungroup()
        else:
            self.forget()

    def flush(self) -> None:
        """Records title and reason of a group while they are being typed."""
        for name in ("title", "reason"):
            self._describe(name)

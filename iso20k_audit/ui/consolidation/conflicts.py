"""Conflicts: the list at the left, the versions side by side at the right; one key settles one conflict."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services.conflicts import Conflict, ConflictDetail, conflict_detail, list_conflicts
from iso20k_audit.services.resolving import Choice, recent_reasons, resolve
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.consolidation.conflict_list import ConflictList
from iso20k_audit.ui.consolidation.conflict_sides import ConflictSides
from iso20k_audit.ui.consolidation.version_card import TOUCH
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.cards import text_label

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

MOST_PICTURES = 6


class ConflictsTab(Page):
    """Lists and settles what disagrees."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        self._pictures: list[tuple[str, str]] = []
        self._details = Latest(session, self)
        self._thumbnails = thumbnails.shared()
        self._thumbnails.ready.connect(self._on_picture)
        self.list = ConflictList()
        self.list.chosen.connect(self._on_chosen)
        self.list.rule_wanted.connect(self.by_rule)
        self.sides = ConflictSides()
        self.sides.decided.connect(self._resolve)
        self.sides.later.connect(lambda: self.step(1))
        self.sides.go_to.connect(self.go_to)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("conflicts")
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.sides)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([330, 1000])
        self.splitter.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._make_keys()

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        head = text_label(self.tr("Nothing is in conflict"), "heading")
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told = text_label(
            self.tr(
                "When two people change the same entry without having seen each other's words, both versions "
                "stand here side by side until somebody settles it with a reason."
            ),
            "muted",
            wrap=True,
        )
        told.setMaximumWidth(560)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = QPushButton(self.tr("Team and packages"))
        button.setMinimumHeight(TOUCH)
        button.setToolTip(self.tr("Conflicts come with the packages of the team"))
        button.clicked.connect(lambda: self.go_to.emit("consolidation", "roster"))
        column.addWidget(head)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(told, 4)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page

    def _make_keys(self) -> None:
        """Keys work in the list and beside the versions; in texts they are letters."""
        acts: dict[str, Callable[[], object]] = {
            "Left": lambda: self.sides.take_side(right=False),
            "Right": lambda: self.sides.take_side(right=True),
            "B": self.sides.take_both,
            "E": self.sides.edit,
            "D": lambda: self.step(1),
            **{str(number): partial(self.sides.take, number - 1) for number in range(1, 10)},
        }
        for holder in (self.list.list, self.sides):
            for key, act in acts.items():
                shortcut = QShortcut(QKeySequence(key), holder)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the list; what is chosen stays chosen if it is still there."""
        audit_id = self.audit_id

        def read(ledger: Ledger) -> tuple[list[Conflict], list[str]]:
            return list_conflicts(ledger, audit_id), recent_reasons(ledger, audit_id)

        if audit_id:
            self.latest.ask(read, lambda answer: self._show(*answer))

    def _show(self, conflicts: list[Conflict], reasons: list[str]) -> None:
        self._stack.setCurrentIndex(1 if conflicts else 0)
        self.sides.show_reasons(reasons)
        self.list.show_conflicts(conflicts)
        if not conflicts:
            self.sides.show_detail(None)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self._choose(wanted)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Anything that is recorded may make or settle a conflict."""
        self.reload()

    def show_record(self, record_id: str) -> None:
        """Shows a conflict, named as `record:field`, or the first one of a record; now or once the list is read."""
        self._wanted = record_id
        if self.list.listed():
            self._choose(record_id)

    def _choose(self, wanted: str) -> None:
        if self.list.choose(wanted) or self.list.choose(wanted.partition(":")[0]):
            self._wanted = ""
        self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, step: int) -> None:
        """The next or previous conflict."""
        self.list.step(step)
        self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_chosen(self, key: str) -> None:
        record_id, _colon, field = key.partition(":")
        if not key:
            self._details.drop()
            self.sides.show_detail(None)
            return

        def read(ledger: Ledger) -> tuple[ConflictDetail, list[tuple[str, str]]] | None:
            try:
                detail = conflict_detail(ledger, record_id, field)
            except AuditError:  # settled meanwhile; the list follows
                return None
            wanted = list(detail.evidence_ids[:MOST_PICTURES])
            rows = (
                ledger.rows("SELECT number, sha256 FROM evidence WHERE id IN :ids", ids=wanted)
                if wanted
                else []
            )
            return detail, [(row["number"] or "", row["sha256"]) for row in rows if row["sha256"]]

        def show(found: tuple[ConflictDetail, list[tuple[str, str]]] | None) -> None:
            if found is not None:
                self.sides.show_detail(found[0])
                self._pictures = found[1]
                self._show_pictures()

        self._details.ask(read, show)

    def _show_pictures(self) -> None:
        folder = self.session.folder
        found: list[tuple[str, QPixmap]] = []
        for number, sha256 in self._pictures:
            picture = self._thumbnails.get(folder, sha256) if folder is not None else None
            if picture is not None:
                found.append((number, picture))
        self.sides.show_pictures(found)

    def _on_picture(self, key: str) -> None:
        if key in {sha256 for _number, sha256 in self._pictures}:
            self._show_pictures()

    # -- settling -----------------------------------------------------------------------------------

    def _resolve(self, conflict: Conflict, choice: Choice, reason: str) -> None:
        shown = conflict.heads

        def job(ledger: Ledger) -> object:
            return resolve(ledger, conflict.record_id, conflict.field, choice, reason, shown=shown)

        def done(_change: object) -> None:
            self.sides.say("")
            self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)

        def failed(error: Exception) -> bool:
            self.sides.say(str(error))
            self.reload()
            return True

        self.session.write(job, then=done, failed=failed)

    def by_rule(self) -> None:
        """Offers to settle all that are listed by one rule."""
        from iso20k_audit.ui.consolidation.rule_dialog import RuleDialog

        listed = self.list.listed()
        if not listed:
            return
        keys = [conflict.key for conflict in listed]
        dialog = RuleDialog(self.session, self.audit_id, keys, self.sides.reason.text(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

"""Findings: the list at the left, the finding in hand at the right."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.rules import split_target
from iso20k_audit.model.vocabulary import FindingKind, FindingStatus
from iso20k_audit.services import audits
from iso20k_audit.services.acknowledging import changed_since
from iso20k_audit.services.browsing import finding_detail, list_findings
from iso20k_audit.services.findings import (
    change_findings,
    issue_findings,
    raise_finding,
    restore_findings,
    withdraw_findings,
)
from iso20k_audit.services.grading import GRADE_KINDS, grade_marks
from iso20k_audit.services.grouping import GROUP_KINDS, group_findings, groups, take_out
from iso20k_audit.services.systemic import SystemicProposal, systemic_proposals
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.consolidation.joining import ask_to_join
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.dialogs.systemic import SystemicDialog
from iso20k_audit.ui.follow_up.tabs import FindingsTabs
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pages.finding_editor import FindingEditor
from iso20k_audit.ui.pages.page import Page, focus_filter, names_of
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.file_drops import FileDrops, local_files
from iso20k_audit.ui.widgets.finding_arrangement import ArrangeButton, arranged
from iso20k_audit.ui.widgets.finding_list import ROW, FindingList
from iso20k_audit.ui.widgets.finding_mass import FindingMassPanel
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice, FilterLine
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.systemic_bar import SystemicBar

Row = dict[str, Any]

WITHDRAWN = "withdrawn"
"""Value of the filter that shows what was taken out of the audit."""

SHOWN_KINDS = frozenset(
    {"finding", "finding_clause", "evidence_link", "action", "site", "client", "person", "working_paper"}
    | {"review_note"}
    | GROUP_KINDS
    | GRADE_KINDS
)


class FindingsPage(Page):
    """Findings of the audit, gravest first."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._rows: list[Row] = []
        self._gone: list[Row] = []
        self._wanted = ""
        self._any = False
        self._sites = Latest(session, self)
        self.messages = MessageArea()
        self.filter = FilterLine(
            self.tr("Filter by word, number or clause"), self.tr("Filter the findings by words")
        )
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.kind_filter = Choice()
        self.kind_filter.setAccessibleName(self.tr("Filter the findings by kind"))
        self.kind_filter.offer(
            [
                (None, self.tr("All kinds")),
                *((kind.value, words(kind.label)) for kind in FindingKind),
                (WITHDRAWN, self.tr("Withdrawn")),
            ]
        )
        self.kind_filter.chosen.connect(lambda _value: self._filter())
        self.new_button = QPushButton(self.tr("New finding"))
        self.new_button.setProperty("role", "primary")
        self.new_button.setToolTip(self.tr("Ctrl+Shift+N"))
        self._menu = QMenu(self.new_button)
        self._menu.aboutToShow.connect(self._dress_menu)
        for kind in FindingKind:
            action = self._menu.addAction(theme.shape_icon(kind.value), words(kind.label))
            action.triggered.connect(lambda *_, kind=kind: self.raise_finding(kind))
        self.new_button.setMenu(self._menu)
        self.systemic = SystemicBar()
        self.systemic.wanted.connect(self.look_at_systemic)
        self.present_button = QPushButton(self.tr("Present…"))
        self.present_button.setToolTip(
            self.tr("Closing meeting: page by page, with what the auditee says (F5)")
        )
        self.present_button.clicked.connect(self._present)
        self.follow_button = QPushButton(self.tr("Follow up…"))
        self.follow_button.setToolTip(
            self.tr("A follow-up audit of the selected findings, or of all open ones (Ctrl+Shift+U)")
        )
        self.follow_button.clicked.connect(self._follow_up)
        self.list = FindingList()
        self.list.chosen.connect(self._on_chosen)
        self.list.selected.connect(self._on_selected)
        self.arrange = ArrangeButton()
        self.arrange.chosen.connect(lambda _how: self._filter())
        FileDrops(self.list, self._on_dropped, self._drop_words)
        self._none_match = text_label("", "muted", wrap=True)
        self._none_match.setContentsMargins(12, 12, 12, 12)
        self._none_match.hide()
        self.editor = FindingEditor(session, jobs)
        self.editor.go_to.connect(self.go_to)
        self.editor.settling.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.editor.issued.connect(lambda number: self.messages.say(self.tr("Issued as {}.").format(number)))
        self.editor.graded.connect(self.messages.say)
        self.editor.withdrawn.connect(self._on_withdrawn)
        self.editor.restore_wanted.connect(self.restore)
        self._empty = self._empty_page()
        self._right = QStackedWidget()
        self._right.addWidget(self._empty)
        self._right.addWidget(self.editor)
        self.mass = FindingMassPanel()
        self.mass.changed.connect(self._change_several)
        self.mass.issue_wanted.connect(self._ask_issue_several)
        self.mass.withdrawn.connect(self._withdraw_several)
        self.mass.restore_wanted.connect(self._restore_several)
        self.mass.group_wanted.connect(lambda: self.group_several(self.list.selected_ids()))
        self.mass.ungroup_wanted.connect(self._ungroup_several)
        self.editor.reviewing.group_wanted.connect(self.group_several)
        self._right.addWidget(self.mass)
        self._lay_out()
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.new_finding)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("No findings yet"), "heading"))
        column.addWidget(
            text_label(
                self.tr(
                    "Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here."
                ),
                "muted",
                wrap=True,
            )
        )
        buttons = []
        for kind in FindingKind:
            button = QPushButton(theme.shape_icon(kind.value), words(kind.label))
            button.setAccessibleName(self.tr("New finding: {}").format(words(kind.label)))
            button.clicked.connect(lambda *_, kind=kind: self.raise_finding(kind))
            buttons.append(button)
        column.addWidget(flowing(*buttons))
        column.addStretch(1)
        return page

    def _dress_menu(self) -> None:
        for action, kind in zip(self._menu.actions(), FindingKind, strict=True):
            action.setIcon(theme.shape_icon(kind.value))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 12, 0)
        top.setSpacing(8)
        top.addWidget(self.new_button)
        top.addWidget(self.kind_filter, 1)
        column.addLayout(top)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 12, 0)
        second.setSpacing(8)
        second.addWidget(self.filter, 1)
        second.addWidget(self.arrange)
        column.addLayout(second)
        acts = flowing(self.present_button, self.follow_button)
        acts.setContentsMargins(0, 0, 12, 0)
        column.addWidget(acts)
        column.addWidget(self._none_match)
        column.addWidget(self.list, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(1, 1)
        self.kind_filter.setMinimumContentsLength(4)
        self.splitter.setSizes([320, 1046])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.messages)
        page.addWidget(self.systemic)
        self.tabs = FindingsTabs(self.session, self.jobs, self.splitter)
        self.tabs.go_to.connect(self._on_followed)
        page.addWidget(self.tabs, 1)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Lists the findings of another audit."""
        if audit_id != self.audit_id:
            self.messages.clear()
        super().show_audit(audit_id)
        self.tabs.show_audit(audit_id)
        self.editor.reload_choices()
        self._offer_sites()

    def _offer_sites(self) -> None:
        self._sites.ask(lambda ledger: names_of(ledger, "site"), self.mass.offer_sites)

    def reload(self) -> None:
        """Reads the list."""
        audit_id = self.audit_id
        if audit_id:
            self.latest.ask(lambda ledger: _read(ledger, audit_id), lambda answer: self._show(*answer))

    def _show(self, rows: list[Row], gone: list[Row], proposals: list[SystemicProposal]) -> None:
        self._rows, self._gone = rows, gone
        self.present_button.setVisible(bool(rows))
        self.follow_button.setVisible(any(map(_is_open, rows)))
        self.systemic.show_proposals(proposals)
        self.messages.forget_withdrawn({row["id"] for row in rows})
        self._filter()

    def _filter(self) -> None:
        kind, wanted = self.kind_filter.value, self.filter.text().casefold().split()
        asked_for = self._wanted
        if asked_for and any(row["id"] == asked_for for row in self._rows):
            if not self._lists(asked_for, kind, wanted):  # asked for by name: whatever the filter says
                self.kind_filter.choose(None)
                self.filter.blockSignals(True)
                self.filter.clear()
                self.filter.blockSignals(False)
                kind, wanted = None, []
            self._wanted = ""
        rows = self._gone if kind == WITHDRAWN else self._rows
        shown = [row for row in rows if _fits(row, kind, wanted)]
        if kind == WITHDRAWN and not rows:
            self._none_match.setText(self.tr("No finding was withdrawn."))
        else:
            self._none_match.setText(self.tr("0 of {} findings match.").format(len(rows)))
        self._none_match.setVisible(not shown and bool(self._rows or kind))
        self._any = bool(self._rows or rows)
        self.list.show_rows(arranged(shown, self.arrange.how), asked_for)

    def _lists(self, finding_id: str, kind: str | None, wanted: list[str]) -> bool:
        here = self._gone if kind == WITHDRAWN else self._rows
        return any(row["id"] == finding_id and _fits(row, kind, wanted) for row in here)

    def _on_chosen(self, finding_id: str) -> None:
        self.editor.show_finding(self.audit_id, finding_id)

    def _on_selected(self, rows: list[Row]) -> None:
        """One finding is edited, several are changed together."""
        if len(rows) > 1:
            if self._right.currentWidget() is not self.mass:
                self.editor.flush()
            self.mass.show_rows(rows)
            self._right.setCurrentWidget(self.mass)
        else:
            self._right.setCurrentWidget(self.editor if self._any else self._empty)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & SHOWN_KINDS:
            self.reload()
        self.tabs.refresh(kinds)
        if "site" in kinds:
            self._offer_sites()
        self.editor.refresh(kinds)
        if kinds & GROUP_KINDS:
            self.editor.reviewing.ask_similar()

    def flush(self) -> None:
        """Records what is being typed."""
        self.editor.flush()

    def show_finding(self, finding_id: str) -> None:
        """Puts the cursor on a finding, now or once it is listed."""
        if finding_id and not self.list.choose(finding_id):
            self._wanted = finding_id
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Shows a finding with the cursor in a field of it (`id:field`), in its title if none is named."""
        if self.tabs.show_record(record_id):
            return
        finding_id, field = split_target(record_id)
        self.show_finding(finding_id)
        self.editor.focus_field(finding_id, field or "title")

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on."""
        return ("finding", self.editor.finding_id) if self.editor.finding_id else None

    def start_filter(self) -> None:
        """Puts the cursor into the filter."""
        focus_filter(self.filter)

    def evidence_target(self) -> tuple[str, str, str] | None:
        """What evidence goes to now, with its name for people."""
        finding_id, number = self.editor.finding_id, self.editor.head.number.text()
        return ("finding", finding_id, self.tr("finding {}").format(number)) if finding_id else None

    def _row_at(self, at: QPoint) -> Row | None:
        index = self.list.indexAt(at)
        return index.data(ROW) if index.isValid() else None

    def _drop_words(self, at: QPoint) -> str:
        row = self._row_at(at)
        return self.tr("Attach to {}").format(row["shown_number"]) if row else ""

    def _on_dropped(self, data: QMimeData, at: QPoint) -> None:
        """Attaches to the finding under the pointer; the one in hand stays in hand."""
        row, paths = self._row_at(at), local_files(data)
        if row is not None and paths:
            self.editor.strip.attach(paths, "finding", row["id"])

    def grade(self) -> None:
        """Shows the questions on the grade of the finding in hand."""
        if self._right.currentWidget() is self.editor:
            self.editor.acts.grade()

    def look_at_systemic(self) -> None:
        """Shows the proposed systemic findings."""
        dialog = SystemicDialog(self.session, self.audit_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.go_to.connect(self.show_finding)
        dialog.raised.connect(self.show_finding)
        dialog.open()

    def phrasings(self) -> None:
        """Offers reusable phrasings for the finding in hand."""
        if self._right.currentWidget() is self.editor:
            self.editor.acts.open_phrasings()

    def next_remark(self) -> None:
        """Goes to the next thing that a reviewer would say."""
        if self._right.currentWidget() is self.editor:
            self.editor.reviewing.next_remark()

    def paste_evidence(self) -> None:
        """Attaches what is on the clipboard to the finding in hand."""
        if self.editor.finding_id:
            self.editor.strip.paste()

    # -- acting -------------------------------------------------------------------------------------

    def _on_followed(self, page: str, record_id: str) -> None:
        """A link from the earlier findings: another page, or a finding of this audit."""
        if page == "findings":
            self.show_finding(record_id)
        else:
            self.go_to.emit(page, record_id)

    def _present(self) -> None:
        self.go_to.emit("meeting", self.list.current_id)

    def _follow_up(self) -> None:
        chosen = [row["id"] for row in self.list.selected_rows() if _is_open(row)]
        several = len(self.list.selected_rows()) > 1 and chosen
        self.go_to.emit("follow_up", ",".join(chosen) if several else f"audit:{self.audit_id}")

    def new_finding(self) -> None:
        """Opens the choice of kinds for a new finding."""
        if self._rows:
            self.new_button.showMenu()
        else:
            self._empty.setFocus()

    def raise_finding(self, kind: FindingKind) -> None:
        """Starts a draft of a kind and puts the cursor into its title."""
        self.flush()
        audit_id = self.audit_id

        def raised(finding_id: str) -> None:
            self._wanted = finding_id
            self.reload()
            self.editor.focus_field(finding_id, "title")

        def job(ledger: Ledger) -> str:
            return raise_finding(ledger, audit_id, kind)

        self.session.write(job, then=raised)

    def _on_withdrawn(self, finding_id: str, number: str, reason: str) -> None:
        self._wanted = self.list.neighbour_id
        text = self.tr("{} was withdrawn: {}").format(number, reason)
        self.messages.say_withdrawn(finding_id, text, lambda: self.restore(finding_id))

    # -- several at once ----------------------------------------------------------------------------

    def _change_several(self, fields: dict[str, Any]) -> None:
        ids = self.list.selected_ids()
        told = self.tr("Changed: {}.")
        self.session.write(
            lambda ledger: change_findings(ledger, ids, fields),
            then=lambda changed: self._say(told.format(changed)),
        )

    def _say(self, text: str) -> None:
        self.messages.say(text)

    def _ask_issue_several(self) -> None:
        ids = [row["id"] for row in self.list.selected_rows() if not row["number"]]
        confirm(
            self,
            self.tr("Issue {} findings under their final numbers?").format(len(ids)),
            self.tr("The numbers are given once and for good, to all of them or to none."),
            self.tr("Issue"),
            lambda: self.issue_several(ids),
        )

    def issue_several(self, ids: list[str]) -> None:
        """Issues findings, all or none, and says their numbers; the cursor goes to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        told = self.tr("Issued as {}.")
        self.session.write(
            lambda ledger: issue_findings(ledger, ids),
            then=lambda numbers: self._say(told.format(", ".join(numbers))),
        )

    def _withdraw_several(self, reason: str) -> None:
        ids = self.list.selected_ids()
        if not reason or not ids:
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wanted = next((row["id"] for row in self._rows if row["id"] not in ids), "")

        def withdrawn(_result: object) -> None:
            self.mass.reason.clear()
            text = self.tr("{} findings were withdrawn: {}").format(len(ids), reason)
            self.messages.say_withdrawn(ids[0], text, lambda: self._bring_back(ids))

        self.session.write(lambda ledger: withdraw_findings(ledger, ids, reason), then=withdrawn)

    def group_several(self, ids: list[str]) -> None:
        """Groups findings that say the same; asks before groups that there are become one."""

        def job(ledger: Ledger, *, joining: bool = False) -> str:
            return group_findings(ledger, ids, joining=joining)

        def join() -> None:
            self.session.write(lambda ledger: job(ledger, joining=True))

        self.session.write(job, failed=partial(ask_to_join, self, join))

    def _ungroup_several(self) -> None:
        ids = [row["id"] for row in self.list.selected_rows() if row.get("group_id")]
        self.session.write(lambda ledger: take_out(ledger, ids))

    def _restore_several(self) -> None:
        self._bring_back(self.list.selected_ids())

    def _bring_back(self, ids: list[str]) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        def back(_result: object) -> None:
            self._wanted = ids[0] if ids else ""

        self.session.write(lambda ledger: restore_findings(ledger, ids), then=back)

    def restore(self, finding_id: str) -> None:
        """Brings a withdrawn finding back and shows it."""

        def back(_result: object) -> None:
            self._wanted = finding_id

        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.write(lambda ledger: audits.restore(ledger, "finding", finding_id), then=back)


def _read(ledger: Ledger, audit_id: str) -> tuple[list[Row], list[Row], list[SystemicProposal]]:
    """The findings of an audit, those that were withdrawn, and what may be systemic."""
    every = ledger.select("finding", audit_id, withdrawn=True)
    gone = [finding_detail(ledger, row["id"]) for row in every if row["withdrawn"]]
    for row in gone:
        row |= {"site": "", "client": "", "evidence_count": len(row["evidence"])}
        row["action_count"] = len(row["actions"])
    rows = list_findings(ledger, audit_id)
    marks = grade_marks(ledger, audit_id)
    changed = changed_since(ledger, audit_id)
    home = {finding: group for group in groups(ledger, audit_id, rows) for finding in group.members}
    for row in rows:
        group = home.get(row["id"])
        row |= {"group": group.title if group else "", "group_id": group.id if group else None}
        row["changed_since"] = changed.get(row["id"], ())
        row["mark"] = marks.get(row["id"])
    return rows, gone, systemic_proposals(ledger, audit_id)


def _is_open(row: Row) -> bool:
    """Whether it can be followed up: issued, not closed, no positive practice."""
    issued = row["status"] == FindingStatus.ISSUED.value
    return issued and bool(row["finding_kind"] != FindingKind.POSITIVE.value)


def _fits(row: Row, kind: str | None, wanted: list[str]) -> bool:
    right = kind in (None, WITHDRAWN, row["finding_kind"])
    return right and all(word in _text(row) for word in wanted)


def _text(row: Row) -> str:
    parts = (
        row["shown_number"],
        row["title"],
        " ".join(row["clauses"]),
        row["site"],
        row["client"],
        row["process"],
    )
    return " ".join(part or "" for part in parts).casefold()

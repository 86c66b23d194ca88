"""Team and packages: who owes what, what came and went; for an auditor what they owe and whether it arrived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import InputError
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.handing_out.yours import due_words
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.packages.package_list import PackageRows
from iso20k_audit.ui.packages.team_table import TeamRows, TeamTable
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.widgets.cards import Card, flowing, set_role, text_label
from iso20k_audit.ui.widgets.checklist_words import question_count
from iso20k_audit.ui.widgets.rows_model import make_table

if TYPE_CHECKING:
    from iso20k_audit.services.handed import Expected
    from iso20k_audit.services.package_records import IntakeRow, SendingRow
    from iso20k_audit.services.roster import RosterRow
    from iso20k_audit.services.team_keys import OwnDevice
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

KINDS = frozenset(
    {
        *("package", "assignment", "participant", "person", "working_paper", "conclusion", "question_set"),
        *("question", "audit", "device"),
    }
)
TOUCH = 32
LEAST_TABLE = 130
"""Height at which a table still shows three rows."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the tab shows."""

    rows: list[RosterRow]
    came: list[IntakeRow]
    went: list[SendingRow]
    leads: list[tuple[str, str]]
    owed: Expected | None


class RosterTab(Page):
    """The lead sees everybody, an auditor their own side."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._wanted = ""
        self._off = OffThread(self)
        self.team = TeamRows(self)
        self.people = TeamTable(self.team)
        self.people.wanted.connect(self.write)
        self.packages = PackageRows(self)
        self.list = make_table(self.packages, self.tr("Packages that came and went"), self.packages.columns)
        self.list.setProperty("layout_name", "packages")
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_able())
        self.packages.modelReset.connect(self._show_able)
        self.write_button = self._button(self.tr("Write packages…"), self.write, primary=True)
        self.write_button.setToolTip(self.tr("For those who are chosen, or for all: Enter in the list"))
        self.open_button = self._button(self.tr("Take in a package…"), lambda: self._ask("open"))
        self.open_button.setToolTip(self.tr("Or drop the file anywhere on the window"))
        self.send_button = self._button(self.tr("Send back to the lead…"), lambda: self._ask("send"))
        self.receipt_button = self._button(self.tr("Receipt…"), lambda: self._of_row("receipt"))
        self.copy_receipt = self._button(
            self.tr("Copy the receipt as text"), lambda: self._of_row("copy-receipt")
        )
        self.words_button = self._button(self.tr("Copy words"), self.copy_words)
        self.back_button = self._button(self.tr("Take back…"), lambda: self._of_row("back"))
        self.heard = QLineEdit()
        self.heard.setAccessibleName(self.tr("Words or digits heard over the telephone"))
        self.heard.setPlaceholderText(self.tr("Words or digits as heard"))
        self.heard.setToolTip(self.tr("Type what the other reads out, then Enter: says which package it is"))
        self.heard.setMinimumWidth(240)
        self.heard.returnPressed.connect(self._compare)
        self.heard_told = text_label("", "muted", wrap=True)
        self.summary = text_label("", "heading", wrap=True)
        self.nobody = text_label(
            self.tr(
                "Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under "
                "Who audits what; then write a package for each of them."
            ),
            "muted",
            wrap=True,
        )
        self.plan_button = self._button(self.tr("To the plan"), lambda: self.go_to.emit("plan", ""))
        self.own = Card()
        self.own_told = text_label("", wrap=True)
        self.own_sent = text_label("", "muted", wrap=True)
        self.own.add(self.own_told, self.own_sent)
        self.no_packages = text_label(
            self.tr(
                "No package came or went yet. Write packages for auditors, or take one in: with the button, by "
                "dropping the file on the window, or by a double click on it."
            ),
            "muted",
            wrap=True,
        )
        self.device = text_label("", "muted", wrap=True)
        self.device.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _button(self, words: str, act: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TOUCH)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        upper, lower = QWidget(), QWidget()
        top = QVBoxLayout(upper)
        top.setContentsMargins(16, 12, 16, 6)
        top.setSpacing(8)
        top.addWidget(self.summary)
        top.addWidget(flowing(self.write_button, self.open_button, self.send_button, self.plan_button))
        top.addWidget(self.nobody)
        top.addWidget(self.own)
        top.addWidget(self.people, 1)
        self._upper_space = QWidget()
        top.addWidget(self._upper_space, 1)
        below = QVBoxLayout(lower)
        below.setContentsMargins(16, 6, 16, 10)
        below.setSpacing(8)
        below.addWidget(text_label(self.tr("Packages"), "heading"))
        below.addWidget(self.no_packages)
        below.addWidget(self.list, 1)
        below.addWidget(
            flowing(self.receipt_button, self.copy_receipt, self.words_button, self.back_button, self.heard)
        )
        below.addWidget(self.heard_told)
        below.addWidget(self.device)
        self.heard_told.hide()
        self.people.setMinimumHeight(LEAST_TABLE)
        self.list.setMinimumHeight(LEAST_TABLE)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("roster")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()  # where text or scale are large the tables would have no room
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.splitter)
        column.addWidget(scroll)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads everything again."""
        audit_id, person_id = self.audit_id, self.session.person_id
        if not audit_id:
            return

        def read(ledger: Ledger) -> Standing:
            from iso20k_audit.services.handed import expected
            from iso20k_audit.services.package_records import intakes, sendings
            from iso20k_audit.services.packing import leads
            from iso20k_audit.services.roster import roster

            owed = expected(ledger, audit_id, person_id=person_id) if person_id else []
            return Standing(
                roster(ledger, audit_id),
                intakes(ledger, audit_id),
                sendings(ledger, audit_id),
                leads(ledger, audit_id),
                owed[0] if owed else None,
            )

        self.latest.ask(read, self._show)
        if not self.device.text():
            from iso20k_audit.services.team_keys import own_device

            self._off.run(own_device, self._show_device)

    def _show_device(self, device: OwnDevice) -> None:
        self.device.setText(
            self.tr(
                "This computer, to compare by telephone: {words}\nFingerprint of its key: {fingerprint}"
            ).format(words=device.words, fingerprint=device.fingerprint)
        )

    def _show(self, found: Standing) -> None:
        leading = not found.leads or self.session.person_id in {person for person, _name in found.leads}
        self._show_team(found.rows, leading=leading)
        self._show_own(found, leading=leading)
        self.packages.show_packages(found.came, found.went)
        some = bool(self.packages.records)
        self.no_packages.setVisible(not some)
        self.list.setVisible(some)
        for button in (
            self.receipt_button,
            self.copy_receipt,
            self.words_button,
            self.back_button,
            self.heard,
        ):
            button.setVisible(some)
        wanted, self._wanted = self._wanted, ""
        place = self.packages.place_of(f"in:{wanted}") if wanted else -1
        if place >= 0 or (some and not self.list.selectionModel().hasSelection()):
            self.list.selectRow(max(place, 0))
        if wanted:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_able()

    def _show_team(self, rows: list[RosterRow], *, leading: bool) -> None:
        others = [one for one in rows if one.person_id != self.session.person_id or one.assigned]
        self.team.show_team(others)
        self.people.setVisible(leading and bool(others))
        self.nobody.setVisible(leading and not others)
        self.plan_button.setVisible(leading and not others)
        self.write_button.setVisible(leading and bool(others))
        self.send_button.setVisible(not leading)
        set_role(self.open_button, "primary" if leading and not others else "")
        set_role(self.send_button, "primary")
        if not leading:
            return
        owing = [one for one in others if one.assigned and one.state.value != "here"]
        came = sum(one.received is not None for one in owing)
        late = sum(one.state.value == "overdue" for one in owing)
        told = self.tr("Packages came from {came} of {all} auditors").format(came=came, all=len(owing))
        if late:
            told = self.tr("{told}, overdue: {late}").format(told=told, late=late)
        self.summary.setText(told if owing else self.tr("Team and packages"))
        set_role(self.summary, "heading")

    def _show_own(self, found: Standing, *, leading: bool) -> None:
        self.own.setVisible(not leading)
        self._upper_space.setVisible(self.people.isHidden())
        if leading:
            return
        names = ", ".join(name for _person, name in found.leads)
        self.summary.setText(self.tr("What you owe {}").format(names))
        owed = found.owed
        if owed is None:
            self.own_told.setText(self.tr("Nothing is handed to you in this audit."))
        else:
            told = self.tr("{questions}, {done} answered").format(
                questions=question_count(owed.questions), done=formats.number(owed.answered)
            )
            if owed.due_at is not None:
                due = due_words(owed.due_at, clock.now())
                told = (
                    self.tr("{told}, overdue since {time}") if owed.overdue else self.tr("{told}, due {time}")
                ).format(told=told, time=due)
            parts = ", ".join(dict.fromkeys(one.title for one in owed.parts))
            self.own_told.setText(self.tr("{told}\nHanded to you: {parts}").format(told=told, parts=parts))
            set_role(self.own_told, "warning" if owed.overdue else "")
        sent = next((one for one in found.went if one.purpose.value == "return"), None)
        if sent is None:
            self.own_sent.setText(self.tr("Nothing was sent back yet."))
        elif sent.arrived_at:
            self.own_sent.setText(
                self.tr("Version {version} that you sent arrived and was taken in by {name}.").format(
                    version=sent.version, name=sent.arrived_with
                )
            )
        else:
            self.own_sent.setText(
                self.tr(
                    "Version {version} is written. When the lead has taken it in, open the receipt that comes back, or "
                    "compare these words by telephone: {words}"
                ).format(version=sent.version, words=sent.words)
            )

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & KINDS:
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Chooses a package that was taken in, by the number of the import."""
        self._wanted = record_id
        self.reload()

    # -- acts ---------------------------------------------------------------------------------------

    def _ask(self, act: str) -> None:
        self.go_to.emit("packages", act)

    def write(self) -> None:
        """Packages for those who are chosen; one row in hand is no choice."""
        chosen = self.people.chosen()
        self._ask("write:" + ",".join(chosen))

    def _row(self) -> dict[str, object] | None:
        place = self.list.currentIndex().row()
        return self.packages.records[place] if 0 <= place < len(self.packages.records) else None

    def _show_able(self) -> None:
        row = self._row()
        came = row is not None and row["kind"] == "in" and not row["back"]
        for button in (self.receipt_button, self.copy_receipt, self.back_button):
            button.setEnabled(came)
        self.words_button.setEnabled(row is not None)

    def _of_row(self, act: str) -> None:
        row = self._row()
        if row is not None:
            self._ask(f"{act}:{row['number']}")

    def copy_words(self) -> None:
        """Puts name, words and digits of the chosen package on the clipboard."""
        row = self._row()
        if row is not None:
            QGuiApplication.clipboard().setText(f"{row['file']}\n{row['words']}\n{row['digits']}")
            self._tell(self.tr("Copied."), "muted")

    def _tell(self, told: str, role: str) -> None:
        self.heard_told.setText(told)
        self.heard_told.show()
        set_role(self.heard_told, role)

    def _compare(self) -> None:
        """Says which package has the words or digits that were heard."""
        heard, audit_id = self.heard.text(), self.audit_id
        if not heard.strip():
            return

        def read(ledger: Ledger) -> tuple[str, str]:
            from iso20k_audit.services.receipts import find_spoken

            try:
                found = find_spoken(ledger, audit_id, heard)
            except InputError as error:
                return "", str(error)
            if found is None:
                return "", ""
            return f"{'in' if hasattr(found, 'taken_at') else 'out'}:{found.id}", found.file_name

        def show(found: tuple[str, str]) -> None:
            row, told = found
            if row:
                self.list.selectRow(self.packages.place_of(row))
                self._tell(self.tr("The same: {}").format(told), "strong")
            else:
                self._tell(
                    told or self.tr("No package here has these words. Let them be read again, slowly."),
                    "warning",
                )

        self.session.ask(read, show)

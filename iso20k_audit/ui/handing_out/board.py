"""Who audits what, as the lead hands it out: auditors with their load, every part with who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.handing_out.part_rows import PartRows, PartsTable
from iso20k_audit.ui.handing_out.people_table import PeopleRows, PeopleTable
from iso20k_audit.ui.widgets.cards import flowing, set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.hand_out_board import Board, PartRow
    from iso20k_audit.ui.session import Session

KINDS = frozenset(
    {
        *("assignment", "own_area", "question_set", "participant", "person", "audit", "scope_item"),
        *("schedule_item", "site", "client"),
    }
)
MOST_PARTS, MOST_PEOPLE = 14, 8


class HandOutBoard(QWidget):
    """Two tables and what is done with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._latest = Latest(session, self)
        self._audit_id = ""
        self._wanted = ""
        self._parts: tuple[PartRow, ...] = ()
        self.people_rows = PeopleRows(self)
        self.people = PeopleTable(self.people_rows, self.tr("Auditors and what they have to do"))
        self.part_rows = PartRows(self)
        self.parts = PartsTable(self.part_rows, self.tr("Parts of the audit and who has them"))
        self.people.setProperty("layout_name", "auditors")
        self.parts.setProperty("layout_name", "hand-out")
        self.hand_button = QPushButton(self.tr("Hand to…"))
        self.hand_button.setProperty("role", "primary")
        self.hand_button.setToolTip(
            self.tr("Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks")
        )
        self.hand_button.clicked.connect(self.hand_chosen)
        self.back_button = QPushButton(self.tr("Take back"))
        self.back_button.setToolTip(self.tr("Take what is ticked, or the row in hand, back from everybody"))
        self.back_button.clicked.connect(self.take_back)
        self.loose = text_label("", "muted", wrap=True)
        self._team_hint = text_label(
            self.tr("Name the auditors under Team and auditees first."), "warning", wrap=True
        )
        self._team_hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.people)
        column.addWidget(self._team_hint)
        column.addWidget(self.loose)
        column.addWidget(flowing(self.hand_button, self.back_button))
        column.addWidget(self.parts)
        self.setFocusProxy(self.parts)
        self.parts.wanted.connect(self.hand_chosen)
        self.people.wanted.connect(self.hand_out)
        self.people.dropped.connect(self._on_dropped)
        self.parts.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.part_rows.ticked_changed.connect(self._offer)
        self._offer()

    # -- the contract of a part of the plan ---------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows another audit."""
        if audit_id != self._audit_id:
            self.part_rows.ticked.clear()
        self._audit_id = audit_id
        self.reload()

    def reload(self) -> None:
        """Reads again."""
        audit_id = self._audit_id
        if audit_id:
            from iso20k_audit.services.hand_out_board import read_board

            self._latest.ask(lambda ledger: read_board(ledger, audit_id), self._show)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if something here may have changed."""
        if kinds & KINDS:
            self.reload()

    def flush(self) -> None:
        """Nothing: every choice is saved at once."""

    def has(self, record_id: str) -> bool:
        """Whether a hand-out is shown here."""
        return any(one.id == record_id for row in self._parts for one in row.handed)

    def select(self, record_id: str) -> None:
        """Puts the cursor on the part of a hand-out, as soon as it is read."""
        self._wanted = record_id
        self.reload()
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, board: Board) -> None:
        self._parts = board.parts
        self.people_rows.show_board(board)
        self.part_rows.show_board(board)
        self.people.setVisible(bool(board.people))
        self._team_hint.setVisible(not board.people)
        if not board.loose:
            self.loose.setText(self.tr("Every question is handed to somebody."))
        elif any(one.handed for one in board.parts):
            self.loose.setText(self.tr("Questions that are handed to nobody: {}").format(board.loose))
        else:
            self.loose.setText(self.tr("Nothing is handed out yet: every question is everybody's."))
        partly = bool(board.loose) and any(one.handed for one in board.parts)
        set_role(self.loose, "warning" if partly else "muted")
        self.people.show_height(len(board.people), MOST_PEOPLE)
        self.parts.show_height(len(board.parts), MOST_PARTS)
        wanted, self._wanted = self._wanted, ""
        for place, row in enumerate(board.parts if wanted else ()):
            if any(one.id == wanted for one in row.handed):
                self.parts.selectRow(place)
        self._offer()

    def _offer(self) -> None:
        chosen = bool(self.parts.chosen())
        self.hand_button.setEnabled(chosen)
        self.back_button.setEnabled(chosen)

    # -- acts ---------------------------------------------------------------------------------------

    def hand_chosen(self) -> None:
        """Asks to whom what is chosen is handed."""
        self.hand_out("")

    def hand_out(self, person_id: str) -> None:
        """Asks the same with somebody ticked."""
        parts = self.parts.chosen()
        if not parts:
            return
        from iso20k_audit.ui.handing_out.dialog import HandToDialog

        dialog = HandToDialog(self._session, self._audit_id, parts, self, person_id=person_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.handed.connect(self._on_handed)
        dialog.open()

    def _on_dropped(self, person_id: str) -> None:
        """Hands over at once; where it is somebody's own work, asks for another auditor or a reason."""
        from iso20k_audit.services.handing_out import hand_out

        parts, audit_id = self.parts.chosen(), self._audit_id
        self._session.write(
            lambda ledger: hand_out(ledger, audit_id, parts, [person_id]),
            lambda _count: self._on_handed(),
            failed=lambda _error: self._ask_instead(person_id),
        )

    def _ask_instead(self, person_id: str) -> bool:
        self.hand_out(person_id)
        return True

    def _on_handed(self) -> None:
        self.part_rows.ticked.clear()
        self.reload()

    def take_back(self) -> None:
        """Takes what is chosen back from everybody, as one act."""
        from iso20k_audit.services.handing_out import withdraw

        parts, audit_id = self.parts.chosen(), self._audit_id
        if parts:
            self._session.write(
                lambda ledger: withdraw(ledger, audit_id, parts), lambda _count: self._on_handed()
            )

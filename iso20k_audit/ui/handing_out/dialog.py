"""Handing parts to auditors: to whom, until when, with which note; and a reason where it is their own work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.handing_out.part_rows import part_words
from iso20k_audit.ui.pace.words import duration
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.checklist_words import question_count
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT
from iso20k_audit.ui.widgets.inputs import MomentEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.hand_out_board import Workload
    from iso20k_audit.services.handed import Assignment
    from iso20k_audit.services.independence import Collision
    from iso20k_audit.services.parts import Part
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

MOST_NAMED = 4
"""Parts named; of more, only how many."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the dialog needs to know.

    Attributes:
        titles: of the parts, as people read them.
        people: the team with their load.
        standing: what is handed out of these parts now.
        against: what stands in the way of each person, by their id.
    """

    titles: tuple[str, ...]
    people: tuple[Workload, ...]
    standing: tuple[Assignment, ...]
    against: dict[str, tuple[Collision, ...]]


def read_offer(ledger: Ledger, audit_id: str, parts: Sequence[Part]) -> Offer:
    """Reads it from the workspace."""
    from iso20k_audit.services.hand_out_board import read_board
    from iso20k_audit.services.independence import Guard
    from iso20k_audit.services.parts import part_title

    board = read_board(ledger, audit_id)
    rows = {row.part: row for row in board.parts}
    titles = []
    for part in parts:
        row = rows.get(part)
        title, reference = (row.title, row.reference) if row else (part_title(ledger, part), "")
        titles.append(part_words(part.kind, title, reference))
    guard = Guard(ledger, audit_id)
    against = {
        one.person_id: tuple(guard.collisions((part, one.person_id) for part in parts))
        for one in board.people
    }
    standing = [one for part in parts if part in rows for one in rows[part].handed]
    return Offer(tuple(titles), board.people, tuple(standing), against)


class HandToDialog(QDialog):
    """Ticks for the auditors, then time and note.

    Signals:
        handed: it was done.
    """

    handed = Signal()

    def __init__(
        self,
        session: Session,
        audit_id: str,
        parts: Sequence[Part],
        parent: QWidget | None = None,
        *,
        person_id: str = "",
    ) -> None:
        super().__init__(parent)
        self._session, self._audit_id, self._parts = session, audit_id, list(parts)
        self._first = person_id
        self._offer: Offer | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.setWindowTitle(self.tr("Hand to…"))
        self._what = text_label("", "strong", wrap=True)
        self._people = QVBoxLayout()
        self._people.setSpacing(4)
        self.only = QCheckBox()
        self.only.setChecked(True)
        self.only.hide()
        self.only.toggled.connect(lambda _on: self._judge())
        self.due = MomentEdit(with_time=True)
        self.due.name(self.tr("Due"))
        self.due.setMinimumHeight(LEAST_HEIGHT)
        self.due.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note for the auditor"))
        self.note.setPlaceholderText(self.tr("For example: the night shift, please"))
        self.why_not = text_label("", "warning", wrap=True)
        self.others = text_label("", "muted", wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason in spite of own work; it is printed in the report"))
        self.reason.setPlaceholderText(self.tr("Why nevertheless; printed in the report"))
        self.reason.textChanged.connect(lambda _text: self._judge())
        for line in (self.note, self.reason):
            line.setMinimumHeight(LEAST_HEIGHT)
        self.refused = text_label("", "danger", wrap=True)
        for hidden in (self.why_not, self.others, self.reason, self.refused):
            hidden.hide()
        self._lay_out()
        self.hand_button.setEnabled(False)
        session.ask(lambda ledger: read_offer(ledger, audit_id, self._parts), self._show)

    def _lay_out(self) -> None:
        team = QWidget()
        team.setLayout(self._people)
        self._people.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(team)
        self._area = area
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Due"), self.due)
        form.addRow(self.tr("&Note"), self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.hand_button = buttons.addButton(self.tr("Hand out"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.hand_button.setProperty("role", "primary")
        self.hand_button.setDefault(True)
        buttons.accepted.connect(self._hand_out)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(self._what)
        column.addWidget(area)
        column.addWidget(self.only)
        column.addLayout(form)
        for widget in (self.why_not, self.others, self.reason, self.refused):
            column.addWidget(widget)
        column.addWidget(buttons)
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * 92, 640))

    # -- showing ------------------------------------------------------------------------------------

    def _show(self, offer: Offer) -> None:
        self._offer = offer
        named = "; ".join(offer.titles[:MOST_NAMED])
        if len(offer.titles) > MOST_NAMED:
            named = self.tr("{parts} and others, {count} in all").format(parts=named, count=len(offer.titles))
        self._what.setText(named)
        for one in offer.people:
            box = QCheckBox(self._person_words(one))
            box.setMinimumHeight(LEAST_HEIGHT)
            box.setChecked(one.person_id == self._first)
            box.toggled.connect(lambda _on: self._judge())
            self.boxes[one.person_id] = box
            self._people.addWidget(box)
        self._people.addStretch(1)
        if not offer.people:
            self._people.addWidget(
                text_label(
                    self.tr("Name the auditors under Plan, Team and auditees first."), "warning", wrap=True
                )
            )
        shown = min(max(len(offer.people), 1), 6)
        self._area.setFixedHeight(shown * (LEAST_HEIGHT + 4) + 8)
        times = {one.due_at for one in offer.standing}
        first = next(iter(times)) if len(times) == 1 else None
        if first is not None:
            self.due.choose(first.isoformat())
        notes = {one.note for one in offer.standing}
        if len(notes) == 1:
            self.note.setText(notes.pop())
        focus = self.boxes.get(self._first) or next(iter(self.boxes.values()), None)
        (focus or self.due).setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    def _person_words(self, one: Workload) -> str:
        load = self.tr("{name}: {questions}, {minutes}").format(
            name=one.name, questions=question_count(one.questions), minutes=duration(one.minutes)
        )
        if one.available is None:
            return load
        return self.tr("{load} of {available}").format(load=load, available=duration(one.available))

    def chosen(self) -> list[str]:
        """Ids of the auditors that are ticked."""
        return [person for person, box in self.boxes.items() if box.isChecked()]

    def _judge(self) -> None:
        """Says what stands in the way, and offers those in whose way nothing stands."""
        offer = self._offer
        if offer is None:
            return
        people = self.chosen()
        others = sorted({one.person for one in offer.standing if one.person_id not in people})
        self.only.setVisible(bool(others) and bool(people))
        self.only.setText(self.tr("Take it from {}").format(", ".join(others)))
        against = [one for person in people for one in offer.against[person]]
        needs = [one for one in against if not self._has_reason(one)]
        self.why_not.setText("\n".join(dict.fromkeys(one.words for one in against[:MOST_NAMED])))
        free = [one.name for one in offer.people if not offer.against[one.person_id]]
        self.others.setText(
            self.tr("Nothing stands against: {}").format(", ".join(free))
            if free
            else self.tr("Nobody of the team is free of own work here.")
        )
        for widget in (self.why_not, self.others, self.reason):
            widget.setVisible(bool(against))
        self.hand_button.setEnabled(bool(people) and (not needs or bool(self.reason.text().strip())))
        self.hand_button.setText(self.tr("Hand out in spite of own work") if against else self.tr("Hand out"))
        self.resize(self.width(), self.sizeHint().height())

    def _has_reason(self, against: Collision) -> bool:
        return any(
            one.override_reason
            for one in (self._offer.standing if self._offer else ())
            if one.person_id == against.person_id and one.part == against.part
        )

    # -- doing it -----------------------------------------------------------------------------------

    def _hand_out(self) -> None:
        from iso20k_audit.services.handing_out import hand_out

        due = datetime.fromisoformat(self.due.value) if self.due.value else None
        audit_id, parts, people = self._audit_id, self._parts, self.chosen()
        note, reason = self.note.text(), self.reason.text() if self.reason.isVisible() else ""
        instead = self.only.isVisible() and self.only.isChecked()
        if not people or not self.hand_button.isEnabled():
            return
        self._session.write(
            lambda ledger: hand_out(
                ledger, audit_id, parts, people, due_at=due, note=note, reason=reason, instead=instead
            ),
            lambda _count: self._on_done(),
            failed=self._on_refused,
        )

    def _on_done(self) -> None:
        self.handed.emit()
        self.accept()

    def _on_refused(self, error: AuditError) -> bool:
        self.refused.setText(str(error))
        self.refused.show()
        return True

"""One finding beside others that may say the same: its texts, clause, site, author and evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from iso20k_audit.model.contested import in_conflict, kind_of, shown
from iso20k_audit.ui.consolidation.side_cards import PictureRow, ShapeLine, told
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
translate = QCoreApplication.translate


class FindingCard(QFrame):
    """Signals:
    first_wanted: it is to be read first.
    out_wanted: it is to be taken out of its group.
    opened: the finding is to be shown on its page.
    evidence_opened(evidence id): so is a piece of its evidence.
    """

    first_wanted = Signal()
    out_wanted = Signal()
    opened = Signal()
    evidence_opened = Signal(str)

    def __init__(self, session: Session, row: Row, *, first: bool, choosable: bool, grouped: bool) -> None:
        """`choosable`: it can be left out; `grouped`: it can be taken out of its group."""
        super().__init__()
        self.setProperty("role", "card")
        self.finding_id = str(row["id"])
        self.number = str(row["shown_number"] or "")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(5)
        head = QHBoxLayout()
        self.included = QCheckBox(self.number)
        self.included.setChecked(True)
        self.included.setAccessibleName(
            translate("DuplicatesTab", "{number} is one of those that say the same").format(
                number=self.number
            )
        )
        self.included.setToolTip(translate("DuplicatesTab", "Untick what does not belong to them"))
        number = text_label(self.number, "strong")
        head.addWidget(self.included)
        head.addWidget(number)
        head.addStretch(1)
        self.first = QPushButton(translate("DuplicatesTab", "Read first"))
        self.first.setProperty("role", "chip")
        self.first.setCheckable(True)
        self.first.setChecked(first)
        self.first.setToolTip(
            translate("DuplicatesTab", "The finding of the group that is read first (arrow keys)")
        )
        self.first.setAccessibleName(
            translate("DuplicatesTab", "{number} is read first").format(number=self.number)
        )
        self.first.clicked.connect(lambda *_: self.first_wanted.emit())
        head.addWidget(self.first)
        column.addLayout(head)
        self.included.setVisible(choosable)  # once it has a parent: before, it would be a window for a moment
        number.setVisible(not choosable)
        kind = kind_of(row)
        column.addWidget(
            ShapeLine(kind.value, words(kind.label)) if kind else ShapeLine("conflict", in_conflict())
        )
        facts = [", ".join(row["clauses"]), row["site"], row["client"], row["process"], row["auditor"]]
        column.addWidget(text_label(" · ".join(fact for fact in facts if fact), "muted", wrap=True))
        column.addWidget(
            text_label(shown(row, "title", translate("DuplicatesTab", "(no title yet)")), "strong", wrap=True)
        )
        told(column, translate("DuplicatesTab", "Requirement"), shown(row, "requirement"))
        told(column, translate("DuplicatesTab", "Objective evidence"), shown(row, "objective_evidence"))
        told(column, translate("DuplicatesTab", "Nature of the failure"), shown(row, "failure"))
        if row["evidence"]:
            pictures = PictureRow(session, row["evidence"])
            pictures.opened.connect(self.evidence_opened)
            column.addWidget(pictures)
        foot = QHBoxLayout()
        show = QPushButton(translate("DuplicatesTab", "Show"))
        show.setToolTip(translate("DuplicatesTab", "Show this finding on its page"))
        show.setAccessibleName(translate("DuplicatesTab", "Show {number}").format(number=self.number))
        show.clicked.connect(lambda *_: self.opened.emit())
        foot.addWidget(show)
        if grouped:
            out = QPushButton(translate("DuplicatesTab", "Take out"))
            out.setToolTip(translate("DuplicatesTab", "Take it out of the group; the others stay together"))
            out.setAccessibleName(
                translate("DuplicatesTab", "Take {number} out of the group").format(number=self.number)
            )
            out.clicked.connect(lambda *_: self.out_wanted.emit())
            foot.addWidget(out)
        foot.addStretch(1)
        column.addLayout(foot)

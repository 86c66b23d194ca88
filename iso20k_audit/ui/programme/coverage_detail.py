"""One cell of the coverage in full: every audit that looked at it, by whom, with what outcome."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.coverage_matrix import TIME, Area, Cell, State, Visit
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, flowing, text_label


class CoverageDetail(ScrollColumn):
    """What is known of the chosen cell, or what counts as audited.

    Signals:
        audit_wanted(audit id, page): a link to an audit.
        plan_wanted: plan an audit of this.
    """

    audit_wanted = Signal(str, str)
    plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margin=12)
        self.setMinimumWidth(theme.zoomed(270))
        self.title = text_label("", "heading", wrap=True)
        self.where = text_label("", "strong", wrap=True)
        self.state = text_label("", wrap=True)
        self.plan_button = QPushButton(self.tr("Plan an audit of this"))
        self.plan_button.setToolTip(self.tr("Adds an audit of this row and column to the audit programme"))
        self.plan_button.clicked.connect(self.plan_wanted)
        self._visits = QWidget()
        self._column = QVBoxLayout(self._visits)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.counted = Card(self.tr("What counts as audited"))
        self.counted.add(text_label(what_counts(), "muted", wrap=True))
        self.add(self.title, self.where, self.state, flowing(self.plan_button), self._visits, self.counted)
        self.column.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No cell is chosen."""
        self.title.setText(self.tr("Choose a cell"))
        self.where.setText("")
        self.where.hide()
        self.state.setText(
            self.tr("It shows which audits looked at it, who, and with what outcome. Enter opens the newest.")
        )
        self.plan_button.hide()
        clear(self._column)
        self._visits.hide()

    def show_cell(self, row: Area, column: Area, cell: Cell) -> None:
        """Shows one cell."""
        self.title.setText(row.title)
        self.where.setText(column.title)
        self.where.show()
        told = cell.state.label
        if cell.note:
            told = self.tr("{}. {}").format(told, cell.note)
        if cell.only_in_scope:
            more = self.tr("In scope without a record that names it: {}").format(
                ", ".join(cell.only_in_scope)
            )
            told = self.tr("{}. {}").format(told, more)
        self.state.setText(told)
        self.plan_button.setVisible(column.dimension != TIME and cell.state is not State.ABSENT)
        clear(self._column)
        for visit in cell.visits:
            self._column.addWidget(self._visit(visit))
        self._visits.setVisible(bool(cell.visits))

    def _visit(self, visit: Visit) -> QWidget:
        card = Card()
        audit = visit.audit
        button = QPushButton(self.tr("{} · {}").format(audit.number, formats.day(audit.day)))
        button.setIcon(theme.shape_icon(visit.worst or "recorded", 14))
        button.setToolTip(self.tr("Opens this audit at its findings or questions"))
        button.setAccessibleName(self.tr("Open audit {}, {}").format(audit.number, audit.title))
        page = "findings" if visit.kinds else "fieldwork"
        button.clicked.connect(lambda: self.audit_wanted.emit(audit.id, page))
        who = ", ".join(sorted(visit.auditors))
        texts = [audit.title, visit.words]
        if who:
            texts.append(self.tr("Auditors: {}").format(who))
        if not visit.counts:
            texts.append(self.tr("Does not count: nothing was looked at."))
        card.add(flowing(button))
        for text in filter(None, texts):
            label = text_label(text, "" if text == visit.words else "muted", wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.add(label)
        return card


def what_counts() -> str:
    """The rule of `services.coverage_matrix`, for people."""
    return QCoreApplication.translate(
        "CoverageDetail",
        "A cell is audited where an answer or a finding of an internal or follow-up audit names both areas. “Not "
        "applicable” and “not sampled” do not count.\n\n"
        "An answer belongs to the site it was given for; else to the site and shift of the interviews of its auditor "
        "in which the question was asked, and to the sites its evidence comes from; else to the sites and shifts of "
        "plan entries with its clause that took place; else to the only site in scope. Where a site has one shift, "
        "that is the shift. A finding belongs to the site and shift that it names.\n\n"
        "A client account is audited by answers given for it, by findings that name it, or where it is the only one in "
        "scope; a service where it is the only one in scope. A process is audited by questions of its ITIL practice "
        "and by findings that name it.\n\n"
        "A plan entry took place if “What happened” says something other than that it was cancelled, or, where it says "
        "nothing, once the audit is concluded. Sites against shifts count interviews and plan entries as well.\n\n"
        "“In scope only”: an audit had it in scope beside others, and no record names it.",
    )

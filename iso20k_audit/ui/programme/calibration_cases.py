"""The cases: a list, what was seen, grading by the acting person, and for leads the answers of everybody."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import calibration
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, clear, flowing, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


class CaseDesk(QWidget):
    """Signals:
    sheet_wanted(person id, name): write the cases of somebody into a workbook.
    answers_wanted: take in workbooks that came back.
    told(text): something was refused.
    """

    sheet_wanted = Signal(str, str)
    answers_wanted = Signal()
    told = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._lead = False
        self._wanted = ""
        self._cases: dict[str, calibration.Case] = {}
        self._people: dict[str, str] = {}
        columns = (
            Column(self.tr("Case"), lambda row: row["title"]),
            Column(self.tr("Graded"), lambda row: row["graded"], 190, lambda row: row["tone"]),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Cases"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        self._told = text_label("", "muted", wrap=True)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        self.new_button = QPushButton(self.tr("New case"))
        self.new_button.clicked.connect(self._start_new)
        self.person = Choice()
        self.person.setAccessibleName(self.tr("Auditor for whom cases are written"))
        self.sheet_button = QPushButton(self.tr("Save cases for them…"))
        self.sheet_button.clicked.connect(self._want_sheet)
        self.answers_button = QPushButton(self.tr("Take in answers…"))
        self.answers_button.clicked.connect(self.answers_wanted)
        self._lead_bar = flowing(self.new_button, self.person, self.sheet_button, self.answers_button)
        column.addWidget(self._lead_bar)
        self._detail = QStackedWidget()
        self._detail.addWidget(self._nothing())
        self._detail.addWidget(self._case_page())
        self._detail.addWidget(self._new_page())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([460, 580])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _nothing(self) -> QWidget:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.addWidget(text_label(self.tr("No cases yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "A case is something seen that every auditor grades alone. Then the lead auditor sees how far "
                    "the grades agree."
                ),
                "muted",
                wrap=True,
            )
        )
        inside.addStretch(1)
        return page

    def _case_page(self) -> QWidget:
        page = ScrollColumn()
        page.column.setContentsMargins(8, 12, 16, 16)
        self._title = text_label("", "title", wrap=True)
        self._clause = text_label("", "muted")
        self._seen = text_label("", wrap=True)
        self._seen.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        case = Card()
        case.add(self._title, self._clause, self._seen)
        self._grading = Card(self.tr("Your grade"), self.tr("Grade it alone; the first grade counts."))
        self.reason = GrowingText(2)
        self.reason.setAccessibleName(self.tr("Reason for your grade"))
        self.reason.setPlaceholderText(self.tr("Why, in a sentence"))
        self.grade_buttons: dict[FindingKind, QPushButton] = {}
        for kind in FindingKind:
            button = QPushButton(words(kind.label))
            button.clicked.connect(lambda *_, kind=kind: self.grade(kind))
            self.grade_buttons[kind] = button
        self._grading.add(self.reason, flowing(*self.grade_buttons.values()))
        self._own = text_label("", "strong", wrap=True)
        self._expected = text_label("", wrap=True)
        self._answered = Card(self.tr("Graded"))
        self._answers = QWidget()
        self._answer_column = QVBoxLayout(self._answers)
        self._answer_column.setContentsMargins(0, 0, 0, 0)
        self._answered.add(self._own, self._expected, self._answers)
        self.withdraw_button = QPushButton(self.tr("Withdraw the case"))
        self.withdraw_button.clicked.connect(self._withdraw)
        for widget in (case, self._grading, self._answered, flowing(self.withdraw_button)):
            page.column.addWidget(widget)
        page.column.addStretch(1)
        return page

    def _new_page(self) -> QWidget:
        page = ScrollColumn()
        page.column.setContentsMargins(8, 12, 16, 16)
        card = Card(self.tr("New case"), self.tr("Without names of clients, places or people."))
        self.new_title, self.new_clause = QLineEdit(), QLineEdit()
        self.new_seen, self.new_reason = GrowingText(5), GrowingText(2)
        self.new_expected = Choice()
        self.new_expected.offer(
            [(None, self.tr("Not stated")), *((k.value, words(k.label)) for k in FindingKind)]
        )
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.new_title),
            (self.tr("What was seen"), self.new_seen),
            (self.tr("Clause"), self.new_clause),
            (self.tr("Expected grade, hidden from who has not graded"), self.new_expected),
            (self.tr("Reason for the expected grade"), self.new_reason),
        )
        for words_, widget in rows:
            label = QLabel(words_)
            label.setProperty("role", "muted")
            label.setBuddy(widget)
            widget.setAccessibleName(words_)
            card.add(label, widget)
        self.save_button = QPushButton(self.tr("Add case"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.add)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self._on_current)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(cancel)
        line.addStretch(1)
        card.column.addLayout(line)
        page.column.addWidget(card)
        page.column.addStretch(1)
        return page

    # -- showing --------------------------------------------------------------------------------------

    @property
    def current(self) -> calibration.Case | None:
        """The chosen case."""
        place = self.table.currentIndex().row()
        rows = self.model.records
        return self._cases.get(rows[place]["id"]) if 0 <= place < len(rows) else None

    def show_cases(self, cases: list[calibration.Case], *, lead: bool, people: dict[str, str]) -> None:
        """Shows cases as the acting person may see them."""
        self._lead, self._people = lead, people
        self._cases = {one.id: one for one in cases}
        self._told.setText(
            self.tr("You lead an audit here: you see every grade and the expected one.")
            if lead
            else self.tr("Grade each case alone. What others said is shown to the lead auditor only.")
        )
        self._lead_bar.setVisible(lead)
        chosen = self.person.value
        named = [(person, name) for person, name in people.items() if name]
        self.person.offer([(None, self.tr("Auditor…")), *named])
        self.person.choose(chosen if chosen in people else None)
        wanted = self._wanted or (self.current.id if self.current else "")
        self._wanted = ""
        self.model.show_rows([self._row(one) for one in cases])
        if cases:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(max(self.model.place_of(wanted), 0), 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        if self._detail.currentIndex() != 2 or not lead:  # somebody is writing a new one
            self._on_current()

    def _row(self, one: calibration.Case) -> Row:
        if self._lead:
            graded = self.tr("by {}").format(len(one.answers)) if one.answers else self.tr("by nobody yet")
            return {"id": one.id, "title": one.title, "graded": graded, "tone": "muted"}
        own = one.answers[0] if one.answers else None
        return {
            "id": one.id,
            "title": one.title,
            "graded": words(own.kind.label) if own else self.tr("to be graded"),
            "tone": "" if own else "warning",
        }

    def choose(self, case_id: str) -> None:
        """Chooses a case, now or once it is listed."""
        self._wanted = case_id
        place = self.model.place_of(case_id)
        if place >= 0:
            self.table.selectRow(place)

    def _on_current(self) -> None:
        case = self.current
        self._detail.setCurrentIndex(1 if case else 0)
        if case is None:
            return
        self._title.setText(case.title)
        self._clause.setText(self.tr("Clause {}").format(case.clause) if case.clause else "")
        self._clause.setVisible(bool(case.clause))
        self._seen.setText(case.text)
        own = next((one for one in case.answers if one.person_id == self._session.person_id), None)
        self._grading.setVisible(own is None)
        self._own.setVisible(own is not None)
        if own is not None:
            self._own.setText(self.tr("You graded it: {}").format(words(own.kind.label)))
        expected = self.tr("Expected: {}").format(words(case.expected.label)) if case.expected else ""
        self._expected.setText("\n".join(filter(None, (expected, case.expected_reason))))
        self._expected.setVisible(bool(expected))
        clear(self._answer_column)
        for answer in case.answers if self._lead else ():
            self._answer_column.addWidget(self._answer_line(case, answer))
        self._answered.setVisible(bool(own or expected or (self._lead and case.answers)))
        self.withdraw_button.setVisible(self._lead)

    def _answer_line(self, case: calibration.Case, answer: calibration.CaseAnswer) -> QWidget:
        line = QWidget()
        row = FlowLayout(line, gap=8)
        told = self.tr("{person}: {grade}").format(person=answer.person, grade=words(answer.kind.label))
        row.addWidget(text_label(told, "strong"))
        if answer.reason:
            row.addWidget(text_label(answer.reason, wrap=True))
        again = QPushButton(self.tr("Take away"))
        again.setProperty("role", "quiet")
        again.setAccessibleName(
            self.tr("Take the grade of {} away, to be graded again").format(answer.person)
        )
        again.clicked.connect(lambda *_: self._take_away(case.id, answer.person_id))
        row.addWidget(again)
        return line

    def flush(self) -> None:
        """Nothing is half recorded here: a case is added, a grade given, as a whole."""

    # -- acts -----------------------------------------------------------------------------------------

    def _start_new(self) -> None:
        self._detail.setCurrentIndex(2)
        self.new_title.setFocus()

    def add(self) -> None:
        """Adds the case that was written."""
        title, seen = self.new_title.text(), self.new_seen.toPlainText()
        clause, reason = self.new_clause.text(), self.new_reason.toPlainText()
        expected = FindingKind(self.new_expected.value) if self.new_expected.value else None

        def added(case_id: str) -> None:
            for line in (self.new_title, self.new_clause):
                line.clear()
            for text in (self.new_seen, self.new_reason):
                text.clear()
            self.new_expected.choose(None)
            self._detail.setCurrentIndex(0)
            self._wanted = case_id

        self._write(
            lambda ledger: calibration.add_case(
                ledger, title, seen, clause=clause, expected=expected, expected_reason=reason
            ),
            added,
        )

    def grade(self, kind: FindingKind) -> None:
        """Records the grade of the acting person."""
        case, person, reason = self.current, self._session.person_id, self.reason.toPlainText()
        if case is not None:
            self._write(
                lambda ledger: calibration.answer_case(ledger, case.id, person, kind, reason),
                lambda _done: self.reason.clear(),
            )

    def _take_away(self, case_id: str, person_id: str) -> None:
        self._write(lambda ledger: calibration.take_answer_away(ledger, case_id, person_id))

    def _withdraw(self) -> None:
        case = self.current
        if case is not None:
            self._write(lambda ledger: calibration.withdraw_case(ledger, case.id))

    def _want_sheet(self) -> None:
        person = self.person.value
        if person:
            self.sheet_wanted.emit(person, self._people.get(person, ""))

    def _write(self, job: Any, then: Any = None) -> None:
        self._session.write(job, then=then, failed=lambda error: self.told.emit(str(error)))

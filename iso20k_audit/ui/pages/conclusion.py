"""The concluding texts of an audit, with the numbers beside them that they speak of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.contested import is_contested
from iso20k_audit.model.rules import split_target
from iso20k_audit.model.view import AuditView, ClauseConformity
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.services import audits
from iso20k_audit.services.contested_rows import count
from iso20k_audit.services.exporting import take_view
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pages.overview import weighed_groups
from iso20k_audit.ui.pages.page import Page, text_in_hand
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, ScrollColumn, clear, text_label
from iso20k_audit.ui.widgets.disputes_line import DisputesLine
from iso20k_audit.ui.widgets.form import RecordForm, words

Row = dict[str, Any]

COUNT_AFTER_MS = 700


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the texts speak of, counted from a snapshot."""

    questions: int
    results: Mapping[Result | None, int]
    diverging: int
    findings: Mapping[FindingKind, int]
    overall: ClauseConformity
    groups: list[ClauseConformity]
    contested: int = 0
    contested_kinds: int = 0

    @classmethod
    def of(cls, view: AuditView) -> Numbers:
        """Counts an audit."""
        return cls(
            questions=len(view.questions),
            results=view.result_counts(),
            diverging=sum(question.diverging for question in view.questions),
            findings=view.finding_counts(),
            overall=view.overall(),
            groups=weighed_groups(view),
            contested=sum(question.contested for question in view.questions),
            contested_kinds=view.contested_kinds(),
        )


class ConclusionPage(Page):
    """Texts at the left, numbers at the right."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.numbers: Numbers | None = None
        self._count = OffThread(self)
        self._stale = True
        self._wanted_field = ""
        self._timer = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._timer.timeout.connect(self._run_count)
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._show_again)
        self.course = RecordForm(
            session,
            "audit",
            (
                "significant_changes",
                "deviations_from_plan",
                "areas_not_covered",
                "previous_actions_effectiveness",
                "diverging_opinions",
            ),
        )
        self.disputes = DisputesLine(session)
        self.judgement = RecordForm(
            session,
            "audit",
            (
                "effectiveness_statement",
                "internal_audit_and_management_review_remark",
                "scope_appropriateness",
                "objectives_met",
            ),
        )
        self.conformity = RecordForm(
            session,
            "audit",
            ("conformity_statement",),
            lines={"conformity_statement": 3},
            hints={
                "conformity_statement": self.tr("How far the criteria are met, with the numbers behind it")
            },
        )
        self.closing = RecordForm(
            session,
            "audit",
            ("conclusion", "recommendations", "programme_implications", "follow_up"),
            lines={"conclusion": 3},
        )
        self.open_conflicts = RecordForm(
            session, "audit", ("open_conflicts_statement",), lines={"open_conflicts_statement": 3}
        )
        self.sign_off = RecordForm(session, "audit", (("prepared_by", "reviewed_by", "approved_by"),))
        self._forms = (
            *(self.course, self.conformity, self.judgement, self.closing),
            *(self.open_conflicts, self.sign_off),
        )
        self.draft_button = QPushButton(self.tr("Draft text from the counts"))
        self.draft_button.setToolTip(self.tr("Fills the text only while it is empty"))
        self.draft_button.setEnabled(False)
        self.draft_button.clicked.connect(self.draft)
        saver = self.conformity.boxes["conformity_statement"].saver
        assert saver is not None
        self._conformity_saver = saver
        self._conformity_input = self.conformity.boxes["conformity_statement"].input
        self._conformity_input.textChanged.connect(self._on_conformity)  # type: ignore[attr-defined]
        self._lay_out()

    def _lay_out(self) -> None:
        page, main = ScrollColumn(widest=1400, margin=0), QVBoxLayout()
        result = Card(self.tr("Result"))
        drafting = QHBoxLayout()
        drafting.addWidget(self.draft_button)
        drafting.addStretch(1)
        result.add(self.conformity)
        result.column.addLayout(drafting)
        result.add(self.judgement)
        for title, note, card_or_form in (
            (
                self.tr("Course of the audit"),
                self.tr("If there is nothing to tell, say that there is nothing."),
                self.course,
            ),
            ("", "", result),
            (self.tr("Conclusion"), "", self.closing),
            ("", "", self._conflicts_card()),
            (self.tr("Sign-off"), "", self.sign_off),
        ):
            if isinstance(card_or_form, Card):
                main.addWidget(card_or_form)
                continue
            card = Card(title, note)
            card.add(card_or_form)
            if card_or_form is self.course:
                card.add(self.disputes)
            main.addWidget(card)
        side_holder = QWidget()
        side_holder.setFixedWidth(340)
        side = QVBoxLayout(side_holder)
        side.setContentsMargins(0, 0, 0, 0)
        self._found = Card(self.tr("Findings"))
        self._answered = Card(self.tr("Questions"))
        self._by_group = Card(self.tr("Met, by clause"))
        self._grids: dict[str, QGridLayout] = {}
        for name, card in (("found", self._found), ("answered", self._answered), ("groups", self._by_group)):
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            self._grids[name] = grid
            card.add(holder)
            side.addWidget(card)
        self._state = text_label(self.tr("Counting …"), "muted", wrap=True)
        side.addWidget(self._state)
        for column in (main, side):
            column.setSpacing(GAP)
            column.addStretch(1)
        beside = QHBoxLayout()
        beside.setContentsMargins(16, 16, 16, 16)
        beside.setSpacing(GAP)
        beside.addLayout(main, 1)
        beside.addWidget(side_holder)
        page.column.addLayout(beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page)

    def _conflicts_card(self) -> Card:
        """There while fields are in conflict, or a statement about them stands."""
        self.conflicts_card = Card(
            self.tr("Open conflicts"),
            self.tr("The report can be issued once they are settled, or once it says why they are not."),
            edge="warning",
        )
        self.conflicts_count = text_label("", "strong")
        show = QPushButton(self.tr("Go to the conflicts"))
        show.clicked.connect(lambda: self.go_to.emit("consolidation", "conflicts"))
        line = QHBoxLayout()
        line.addWidget(self.conflicts_count)
        line.addWidget(show)
        line.addStretch(1)
        self.conflicts_card.column.addLayout(line)
        self.conflicts_card.add(self.open_conflicts)
        self.conflicts_card.hide()
        return self.conflicts_card

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows the texts of another audit."""
        super().show_audit(audit_id)
        self._stale = True
        if self.isVisible():
            self._timer.start(0)

    def reload(self) -> None:
        """Reads the texts."""
        audit_id = self.audit_id

        def read(ledger: Ledger) -> tuple[Row, dict[str, list[str]], int]:
            return ledger.get("audit", audit_id), ledger.seen(audit_id), count(ledger, audit_id)

        if audit_id:
            self.latest.ask(read, lambda answer: self._show(*answer))
            self.disputes.show_audit(audit_id)

    def _show(self, row: Row, seen: dict[str, list[str]], conflicts: int) -> None:
        there = bool(
            conflicts or row["open_conflicts_statement"] or is_contested(row, "open_conflicts_statement")
        )
        self.conflicts_card.setVisible(there)
        self.conflicts_count.setText(self.tr("Fields in conflict: {}").format(conflicts))
        for form in self._forms:
            form.show_record(row, seen)
        self._on_conformity()
        self._focus_wanted_field()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed; the numbers follow when it is quiet."""
        self.reload()  # anything may have made or settled a conflict
        if kinds & {"working_paper", "conclusion", "finding", "finding_clause"}:
            self._stale = True
            if self.isVisible():
                self._timer.start()

    def flush(self) -> None:
        """Records what is being typed."""
        for form in self._forms:
            form.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Counts what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale and self.audit_id:
            self._timer.start(0)

    def _run_count(self) -> None:
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None or not audit_id or not self.isVisible():
            return
        self._stale = False

        def failed(error: Exception) -> None:
            self._state.setText(str(error))
            self._state.show()

        self._count.run(lambda: Numbers.of(take_view(workspace, audit_id)), self._show_numbers, failed)

    def _show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._state.hide()
        for grid in self._grids.values():
            clear(grid)
        for kind in FindingKind:
            _line(self._grids["found"], words(kind.label), str(numbers.findings.get(kind, 0)), kind.value)
        if numbers.contested_kinds:
            _line(self._grids["found"], self.tr("Kind in conflict"), str(numbers.contested_kinds), "conflict")
        for result in Result:
            _line(
                self._grids["answered"],
                words(result.label),
                str(numbers.results.get(result, 0)),
                result.value,
            )
        if numbers.diverging:
            _line(self._grids["answered"], self.tr("Diverging"), str(numbers.diverging), "diverging")
        if numbers.contested:
            _line(self._grids["answered"], self.tr("In conflict"), str(numbers.contested), "conflict")
        unanswered = numbers.results.get(None, 0) - numbers.diverging - numbers.contested
        _line(self._grids["answered"], self.tr("Unanswered"), str(unanswered), None)
        for group in numbers.groups:
            degree = "–" if group.degree is None else f"{group.degree:.0%}".replace("%", " %")
            worst = group.worst.value if group.worst else None
            _line(self._grids["groups"], f"{group.number}  {group.title}", degree, worst)
        self._on_conformity()

    def _show_again(self) -> None:
        if self.numbers is not None:
            self._show_numbers(self.numbers)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange and self.numbers is not None:
            self._redraw.start()
        super().changeEvent(event)

    def show_record(self, record_id: str) -> None:
        """Puts the cursor into a text, named as `:field`, now or once the texts are read."""
        _audit_id, self._wanted_field = split_target(record_id)
        self._focus_wanted_field()

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on: the text with the cursor."""
        return text_in_hand(self._forms)

    def _focus_wanted_field(self) -> None:
        if self._wanted_field and self.course.record_id == self.audit_id:
            any(form.show_field(self._wanted_field) for form in self._forms)
            self._wanted_field = ""

    # -- drafting -----------------------------------------------------------------------------------

    def _on_conformity(self) -> None:
        empty = not self._conformity_saver.text().strip()
        self.draft_button.setEnabled(empty and self.numbers is not None)

    def draft_text(self, numbers: Numbers) -> str:
        """A first wording of the degree of conformity, to be edited."""
        overall, counts = numbers.overall, numbers.findings
        parts = []
        if overall.degree is not None:
            met = overall.results[Result.CONFORMS] + overall.results[Result.OPPORTUNITY]
            parts.append(
                self.tr("Of {applicable} questions judged, {met} ({share} %) are met.").format(
                    applicable=overall.applicable, met=met, share=round(overall.degree * 100)
                )
            )
        parts.append(
            self.tr(
                "Findings raised: {major} major and {minor} minor nonconformities, "
                "{ofi} opportunities for improvement, {positive} positive practices."
            ).format(
                major=counts.get(FindingKind.MAJOR, 0),
                minor=counts.get(FindingKind.MINOR, 0),
                ofi=counts.get(FindingKind.OPPORTUNITY, 0),
                positive=counts.get(FindingKind.POSITIVE, 0),
            )
        )
        weak = [g for g in numbers.groups if g.worst is not None and g.worst.is_nonconformity]
        if weak:
            names = "; ".join(f"{g.number} {g.title}" for g in weak)
            parts.append(self.tr("Requirements are not fully met in: {}.").format(names))
        not_sampled = numbers.results.get(Result.NOT_SAMPLED, 0)
        if not_sampled:
            parts.append(self.tr("Questions not sampled: {}.").format(not_sampled))
        unanswered = numbers.results.get(None, 0)
        if unanswered:
            parts.append(self.tr("Questions not answered: {}.").format(unanswered))
        return " ".join(parts)

    def draft(self) -> None:
        """Fills the degree of conformity from the counts, only while it is empty."""
        if self.numbers is None or self._conformity_saver.text().strip():
            return
        audit_id, text = self.audit_id, self.draft_text(self.numbers)

        def fill(ledger: Ledger) -> bool:
            if (ledger.get("audit", audit_id)["conformity_statement"] or "").strip():
                return False
            return audits.save(ledger, "audit", audit_id, {"conformity_statement": text})

        def filled(_changed: bool) -> None:
            self._conformity_input.setFocus(Qt.FocusReason.OtherFocusReason)

        self.session.write(fill, then=filled)


def _line(grid: QGridLayout, name: str, number: str, value: str | None) -> None:
    place = grid.rowCount()
    mark = text_label()
    size = theme.zoomed(14)
    mark.setPixmap(theme.shape_icon(value, 14).pixmap(size, size))
    mark.setFixedWidth(size + 2)
    label = text_label(name, wrap=True)
    count = text_label(number, "strong")
    count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(mark, place, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(label, place, 1)
    grid.addWidget(count, place, 2, Qt.AlignmentFlag.AlignTop)

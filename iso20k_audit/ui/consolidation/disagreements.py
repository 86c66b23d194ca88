"""Disagreements: questions judged differently at the left, what each auditor says side by side at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.services import concluding, disagreements
from iso20k_audit.services.disagreements import Disagreement, Line, State
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.consolidation.deciding import record_for_lead
from iso20k_audit.ui.consolidation.decision_bar import DecisionBar, Draft
from iso20k_audit.ui.consolidation.opinion_card import OpinionCard
from iso20k_audit.ui.consolidation.settle_list import Entry, SettleList
from iso20k_audit.ui.consolidation.side_cards import PictureRow, SideBySide, empty_page
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.questions.answers import BY_DIGIT, result_words
from iso20k_audit.ui.widgets.cards import clear, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session


class DisagreementsTab(Page):
    """Lists what auditors judged differently and records what the lead auditor decides."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._shown: Disagreement | None = None
        self._wanted = ""
        self._details = Latest(session, self)
        self.list = SettleList(self.tr("Questions judged differently"))
        self.list.chosen.connect(self._on_chosen)
        self.item = text_label("", "strong", wrap=True)
        self.question = text_label("", "heading", wrap=True)
        self.about = text_label("", "muted", wrap=True)
        self.since = text_label("", "warning", wrap=True)
        self.show_button = QPushButton(self.tr("Go to question"))
        self.show_button.setToolTip(self.tr("Show it in Fieldwork (O)"))
        self.show_button.clicked.connect(lambda *_: self.open_question())
        self.cards = SideBySide()
        self._unlinked = QVBoxLayout()
        self.bar = DecisionBar()
        self.bar.decided.connect(self._decide)
        self.bar.left.connect(self._leave)
        self.bar.confirmed.connect(self.still_holds)
        self.bar.taken_back.connect(self._take_back)
        self._lay_out()
        self._make_keys()

    def _lay_out(self) -> None:
        self.right = QWidget()
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.item, 1)
        head.addWidget(self.show_button)
        column.addLayout(head)
        for label in (self.question, self.about, self.since):
            label.setContentsMargins(16, 0, 16, 0)
            column.addWidget(label)
        column.addWidget(self.cards, 1)
        self._unlinked.setContentsMargins(16, 0, 16, 0)
        column.addLayout(self._unlinked)
        column.addWidget(self.bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([330, 1000])
        self.splitter.setChildrenCollapsible(False)
        fieldwork = QPushButton(self.tr("Fieldwork"))
        fieldwork.setToolTip(self.tr("Each auditor answers in their own working paper there"))
        fieldwork.clicked.connect(lambda *_: self.go_to.emit("fieldwork", ""))
        self._stack = QStackedWidget()
        self._stack.addWidget(
            empty_page(
                self.tr("The auditors do not differ"),
                self.tr(
                    "When two auditors judge the same question differently, both answers stand here with their "
                    "evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the "
                    "report."
                ),
                fieldwork,
            )
        )
        self._stack.addWidget(self.splitter)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)

    def _make_keys(self) -> None:
        """Keys work in the list and on the cards; in texts they are letters."""
        acts: dict[str, Callable[[], object]] = {
            "L": self.bar.leave.click,
            "H": self.still_holds,
            "O": self.open_question,
            "R": lambda: self.bar.reason.setFocus(Qt.FocusReason.ShortcutFocusReason),
            **{digit: partial(self._choose, digit) for digit in BY_DIGIT},
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

    def _choose(self, digit: str) -> None:
        if self._shown is not None:
            self.bar.choose(BY_DIGIT[digit].result)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the list; what is chosen stays chosen."""
        audit_id = self.audit_id
        if audit_id:
            self.latest.ask(lambda ledger: disagreements.list_disagreements(ledger, audit_id), self._show)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed."""
        if kinds & disagreements.SHOWN_WITH:
            self.reload()

    def show_record(self, record_id: str) -> None:
        """Chooses a question by its id, now or once it is listed."""
        self._wanted = record_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, lines: Sequence[Line]) -> None:
        entries: list[Entry] = []
        for state, words in (
            (State.OPEN, self.tr("Undecided: {}")),
            (State.CONTESTED, self.tr("Decisions in conflict: {}")),
            (State.STALE, self.tr("Changed since the decision: {}")),
            (State.LEFT, self.tr("Left as diverging opinion: {}")),
            (State.DECIDED, self.tr("Decided: {}")),
        ):
            here = [line for line in lines if line.state is state]
            if here:
                entries.append(Entry("", words.format(len(here))))
                entries += [self._entry(line) for line in here]
        self._stack.setCurrentIndex(int(bool(entries)))
        self.list.show_entries(entries)
        self._choose_wanted()

    def _entry(self, line: Line) -> Entry:
        about = ", ".join(line.auditors)
        if line.result is not None:
            about = self.tr("{result} · {auditors}").format(result=result_words(line.result), auditors=about)
        if line.since:
            about = "\n".join(change.words for change in line.since)
        shape = (
            "conflict" if line.state is State.CONTESTED else line.result.value if line.result else "diverging"
        )
        return Entry(line.id, f"{line.item}  {_short(line.text)}", about, shape)

    def _on_chosen(self, question: str) -> None:
        audit_id = self.audit_id
        if not question:
            self._shown = None
            self._details.drop()
            return

        def read(ledger: Ledger) -> Disagreement | None:
            try:
                return disagreements.disagreement(ledger, audit_id, question)
            except AuditError:  # nobody differs any more; the list follows
                return None

        self._details.ask(read, self._show_question)

    def _show_question(self, shown: Disagreement | None) -> None:
        if shown is None:
            return
        same = self._shown == shown
        self._shown = shown
        line = shown.line
        clause = self.tr("{item} · clause {clause} · {section}")
        self.item.setText(clause.format(item=line.item, clause=line.clause, section=line.section))
        self.question.setText(line.text)
        self.about.setText(self._differs(shown))
        self.since.setText("\n".join(change.words for change in line.since))
        self.since.setVisible(bool(line.since))
        if not same:
            cards = [OpinionCard(self.session, one, place) for place, one in enumerate(shown.opinions, 1)]
            for card, one in zip(cards, shown.opinions, strict=True):
                card.taken.connect(partial(self.bar.take, one))
                card.evidence_opened.connect(lambda evidence_id: self.go_to.emit("evidence", evidence_id))
            self.cards.show_cards(cards)
            self._show_unlinked(shown)
        self.bar.show_question(shown)

    def _differs(self, shown: Disagreement) -> str:
        parts = []
        if shown.differs.results:
            parts.append(self.tr("They differ in the result."))
        if shown.differs.values:
            parts.append(self.tr("They differ in the value."))
        if shown.differs.standards:
            names = ", ".join(STANDARD_TITLES.get(name, name) for name in shown.differs.standards)
            parts.append(self.tr("They differ in the verdict for {}.").format(names))
        if shown.line.state is State.CONTESTED:
            parts.append(self.tr("Two decisions stand against each other; settle them under Conflicts."))
        return " ".join(parts) or self.tr("They agree by now.")

    def _show_unlinked(self, shown: Disagreement) -> None:
        clear(self._unlinked)
        if shown.unlinked:
            self._unlinked.addWidget(text_label(self.tr("Evidence that others linked"), "muted"))
            pictures = PictureRow(self.session, shown.unlinked)
            pictures.opened.connect(lambda evidence_id: self.go_to.emit("evidence", evidence_id))
            self._unlinked.addWidget(pictures)

    def open_question(self) -> None:
        """Goes to the question in Fieldwork."""
        if self._shown is not None:
            self.go_to.emit("fieldwork", self._shown.line.id)

    # -- deciding -----------------------------------------------------------------------------------

    def _record(self, job: Callable[[Ledger, bool], object]) -> None:
        if self._shown is None:
            return
        question = self._shown.line.id

        def done(_result: object) -> None:
            self.bar.done(question)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        record_for_lead(self, self.session, job, done)

    def _decide(self, draft: Draft) -> None:
        shown, audit_id = self._shown, self.audit_id
        if shown is None or draft.result is None:
            return
        result, reason, value, verdicts = draft.result, draft.reason, draft.value, dict(draft.verdicts)
        self._record(
            lambda ledger, for_lead: concluding.conclude_question(
                ledger,
                audit_id,
                shown.line.id,
                result,
                reason,
                value=value,
                verdicts=verdicts,
                for_lead=for_lead,
                seen=shown.seen,
            )
        )

    def _leave(self, statement: str) -> None:
        shown, audit_id = self._shown, self.audit_id
        if shown is not None:
            self._record(
                lambda ledger, for_lead: concluding.leave_diverging(
                    ledger, audit_id, shown.line.id, statement, for_lead=for_lead, seen=shown.seen
                )
            )

    def still_holds(self) -> None:
        """The decision that stands is made again, on the answers as they are now."""
        shown, audit_id = self._shown, self.audit_id
        if shown is None or shown.decision is None or shown.line.state is not State.STALE:
            return
        stands = shown.decision

        def job(ledger: Ledger, for_lead: bool) -> None:
            if stands.result is None:
                concluding.leave_diverging(
                    ledger, audit_id, shown.line.id, stands.reason, for_lead=for_lead, seen=shown.seen
                )
            else:
                concluding.conclude_question(
                    ledger,
                    audit_id,
                    shown.line.id,
                    stands.result,
                    stands.reason,
                    value=stands.value,
                    verdicts=stands.verdicts,
                    for_lead=for_lead,
                    seen=shown.seen,
                )

        self._record(job)

    def _take_back(self) -> None:
        shown, audit_id = self._shown, self.audit_id
        if shown is not None:
            self._record(
                lambda ledger, for_lead: concluding.take_conclusion_back(
                    ledger, audit_id, shown.line.id, for_lead=for_lead
                )
            )


def _short(text: str, longest: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"

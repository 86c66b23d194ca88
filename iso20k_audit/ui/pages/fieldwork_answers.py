"""Giving answers in fieldwork: on screen at once, "Saved" when they are durable, the truth again if they are not.

Not for: what is done to questions besides answering them (see `fieldwork_acts`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.questions.answers import ADVANCING, EXPLAINED, Answer

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.pages.fieldwork import FieldworkPage
    from iso20k_audit.ui.session import Session

T = TypeVar("T")


class FieldworkAnswers(QObject):
    """Belongs to the page; whatever changes its questions is recorded through it.

    Attributes:
        known: questions that were recorded from here and are not read again yet.
        on_the_way: by question, how many changes are not on the disk yet.
    """

    def __init__(self, page: FieldworkPage, session: Session) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._list = page.questions
        self._pane = page.pane
        self.known: set[str] = set()
        self.on_the_way: Counter[str] = Counter()

    # -- results ------------------------------------------------------------------------------------

    def answer_in_list(self, answer: Answer) -> None:
        """A result by key in the list: what needs no words moves on, what needs them waits for the note."""
        several = len(self._list.selected_questions()) > 1
        self.give(answer)
        if several:
            return
        if answer.result in ADVANCING:
            self._list.step(1)
        elif answer.result in EXPLAINED:
            self._pane.write_note()

    def answer_in_pane(self, answer: Answer) -> None:
        """A result chosen beside the question."""
        self.give(answer)
        if answer.result in EXPLAINED and not self._pane.note.hasFocus():
            self._pane.write_note()

    def give(self, answer: Answer) -> None:
        """Answers what is selected: on screen at once, "Saved" when it is durable."""
        questions = self._list.selected_questions()
        if not questions:
            return
        from iso20k_audit.services.answering import answer as record
        from iso20k_audit.services.answering import answer_many

        audit_id, result = self._page.audit_id, answer.result
        for question in questions:
            self._list.questions.set_result(question, result)
        self._show_result(result)
        if len(questions) > 1:
            self.record(questions, lambda ledger: answer_many(ledger, audit_id, questions, result))
        else:
            fields = {"result": result.value if result else None}
            self.record(questions, lambda ledger: record(ledger, audit_id, questions[0], fields))

    def judge_for_standard(self, standard: str, result: Result | None) -> None:
        """Another verdict for one standard on the question in hand."""
        question, audit_id = self._list.current_question(), self._page.audit_id
        if not question:
            return
        from iso20k_audit.services.answering import judge_for_standard

        self._session.write(lambda ledger: judge_for_standard(ledger, audit_id, question, standard, result))

    # -- values -------------------------------------------------------------------------------------

    def value_in_list(self, key: str) -> None:
        """A value by key: what needs no further judgement moves on, as an answer does."""
        row = self._list.current_row()
        if row is None:
            return
        from iso20k_audit.services.answering import answer_by_key

        audit_id, deviates = self._page.audit_id, key == "n"
        result = None if deviates else Result.CONFORMS if key == "y" else Result.RECORDED
        self._write_value(row.id, result, lambda ledger: answer_by_key(ledger, audit_id, row.id, key))
        if deviates:
            self._pane.write_note()
        else:
            self._list.step(1)

    def give_value(self, value: str) -> None:
        """A value of the question in hand, empty to clear; its result follows from it where it can."""
        question, audit_id = self._list.current_question(), self._page.audit_id
        if not question:
            return
        from iso20k_audit.model.scoring import suggested_result
        from iso20k_audit.services.answering import answer as record

        suggested = suggested_result(self._pane.value.spec, value.replace(",", ".")) if value else None
        fields = {"value": value or None}
        self._write_value(question, suggested, lambda ledger: record(ledger, audit_id, question, fields))

    def _write_value(self, question: str, result: Result | None, job: Callable[[Ledger], object]) -> None:
        """On screen at once, "Saved" when it is durable."""
        self._list.questions.set_result(question, result)
        self._show_result(result)
        self.record([question], job)

    def _show_result(self, result: Result | None) -> None:
        self._pane.results.show_result(result)
        self._page.floor.show_result(result)

    # -- recording ----------------------------------------------------------------------------------

    def record(
        self,
        questions: list[str],
        job: Callable[[Ledger], T],
        then: Callable[[T], None] | None = None,
    ) -> None:
        """Writes what is on screen already for these questions; shows the truth again if it was not saved."""
        self.on_the_way.update(questions)

        def done(result: T) -> None:
            self.on_the_way.subtract(questions)
            self.known.update(questions)
            if then is not None:
                then(result)

        def failed(_error: object) -> None:
            self.on_the_way.subtract(questions)
            self._on_not_saved(questions[0])

        self._session.write(job, done, failed)

    def _on_not_saved(self, question: str) -> None:
        """Shows again what is in the workspace, at the question that was not saved."""
        self._page.rows.refresh_all()
        self._pane.reload()
        self._page.rows.count_soon()
        self._list.go_to(self._list.questions.place_of(question))

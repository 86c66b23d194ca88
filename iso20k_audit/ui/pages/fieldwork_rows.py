"""Reads for fieldwork: the questions that the filter lets through, the sections, and how many are in which state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Filter, QuestionRow, SectionRow
    from iso20k_audit.ui.pages.fieldwork import FieldworkPage
    from iso20k_audit.ui.session import Session

FIRST_ROWS = 200
"""Shown at once; the rest of a long checklist follows."""

ROWS_ONE_BY_ONE = 20
"""Up to here changed rows are read singly, above it the whole list is."""

COUNT_AFTER_MS = 40


class FieldworkRows(QObject):
    """Belongs to the page and fills its lists.

    Attributes:
        wanted_question: where the cursor goes as soon as the list holds it; empty for where it is.
    """

    def __init__(self, page: FieldworkPage, session: Session) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._list = page.questions
        self._asked = 0
        self.wanted_question = ""
        self._count_timer = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count_timer.timeout.connect(self.count)

    def _filter(self, state: str | None = None) -> Filter:
        from iso20k_audit.services.browsing import Filter

        bar = self._page.filter_bar
        return Filter(
            self._page.sections.section(),
            bar.state() if state is None else state,
            bar.words(),
            bar.practice(),
            bar.standard(),
            bar.person_id(),
            viewer_id=self._session.person_id,
            order=bar.view.order,
            group=bar.view.grouping,
        )

    # -- the whole list -----------------------------------------------------------------------------

    def load(self) -> None:
        """Reads the list anew in two steps, so that a long one opens at once."""
        if not self._page.audit_id:
            return
        from iso20k_audit.services.browsing import list_questions

        self._asked += 1
        asked, audit_id, wanted = self._asked, self._page.audit_id, self._filter()

        def first(rows: list[QuestionRow]) -> None:
            if asked != self._asked:
                return
            keep = self.wanted_question or self._list.current_question()
            self._list.questions.show(rows, wanted.group)
            self._after_rows(keep)
            if len(rows) == FIRST_ROWS:
                self._session.ask(
                    lambda ledger: list_questions(ledger, audit_id, wanted, offset=FIRST_ROWS), rest
                )

        def rest(rows: list[QuestionRow]) -> None:
            if asked == self._asked:
                self._list.questions.append(rows)
                if self.wanted_question:
                    self._after_rows(self.wanted_question)
                self._page.show_count()

        self._session.ask(lambda ledger: list_questions(ledger, audit_id, wanted, limit=FIRST_ROWS), first)
        self.count_soon()

    def _after_rows(self, keep: str) -> None:
        place = self._list.questions.place_of(keep)
        if place >= 0 and keep == self.wanted_question:
            self.wanted_question = ""
        self._list.empty_text = QCoreApplication.translate(
            "FieldworkPage", "No question matches.\nPress Esc in the list to clear the filter."
        )
        if not self._list.go_to(max(place, 0)):
            self._page.pane.show_row(self._page.audit_id, None)
        self._page.show_count()

    # -- counts -------------------------------------------------------------------------------------

    def count_soon(self) -> None:
        """Counts once a burst of changes is over."""
        self._count_timer.start()

    def count(self) -> None:
        """Reads the sections and how many questions are in each state."""
        if not self._page.audit_id:
            return
        from iso20k_audit.services.browsing import count_states, list_sections

        audit_id, wanted = self._page.audit_id, self._filter("all")
        self._session.ask(lambda ledger: list_sections(ledger, audit_id), self._show_sections)
        self._session.ask(
            lambda ledger: count_states(ledger, audit_id, wanted), self._page.filter_bar.show_counts
        )

    def _show_sections(self, rows: list[SectionRow]) -> None:
        self._page.sections.show_sections(rows)
        self._page.floor.show_sections(rows)

    # -- rows that changed --------------------------------------------------------------------------

    def refresh(self, questions: set[str]) -> None:
        """Reads a few rows again."""
        from iso20k_audit.services.browsing import question_row

        audit_id, viewer = self._page.audit_id, self._session.person_id
        self._session.ask(
            lambda ledger: [question_row(ledger, audit_id, one, viewer) for one in sorted(questions)],
            self._show_fresh,
        )

    def refresh_all(self) -> None:
        """Reads all rows again; which of them are shown, and in which order, stays."""
        from iso20k_audit.services.browsing import list_questions

        audit_id, wanted = self._page.audit_id, replace(self._filter("all"), order="checklist", group="")
        self._session.ask(lambda ledger: list_questions(ledger, audit_id, wanted), self._show_fresh)

    def _show_fresh(self, rows: list[QuestionRow]) -> None:
        """Fresh rows, but for those with an answer on its way to the disk: they were read before it."""
        on_the_way = self._page.answers.on_the_way
        self._list.questions.update([row for row in rows if not on_the_way[row.id]])

"""Floor mode of the page of fieldwork: entered, left, and kept in step with the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from iso20k_audit.ui.questions.answers import ADVANCING, EXPLAINED, Answer

if TYPE_CHECKING:
    from iso20k_audit.model.vocabulary import Result
    from iso20k_audit.services.browsing import QuestionRow, SectionRow
    from iso20k_audit.ui.floor.view import FloorView
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.pages.fieldwork import FieldworkPage
    from iso20k_audit.ui.session import Session


class FloorMode(QObject):
    """Belongs to the page: one question in large takes the place of the desk with its lists.

    Signals:
        changed(bool): it was entered or left.

    Attributes:
        view: the question in large, once it was wanted.
    """

    changed = Signal(bool)

    def __init__(
        self, page: FieldworkPage, session: Session, jobs: JobRunner, views: QStackedWidget, desk: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._jobs = jobs
        self._views = views
        self._desk = desk
        self.view: FloorView | None = None

    @property
    def is_on(self) -> bool:
        """Whether one question fills the page."""
        return self.view is not None and self._views.currentWidget() is self.view

    def turn(self, on: bool) -> None:
        """Shows one question at a time in large, or the desk with its lists."""
        if on == self.is_on:
            return
        page = self._page
        page.flush()
        if on:
            view = self.view or self._make()
            self._views.setCurrentWidget(view)
            view.show_row(page.audit_id, page.questions.current_row())
            view.reload()
            page.show_count()
            page.rows.count_soon()
            view.setFocus()
        else:
            self._views.setCurrentWidget(self._desk)
            page.pane.reload()
            page.focus_list()
        self.changed.emit(on)

    def toggle(self) -> None:
        """Enters it, or leaves it."""
        self.turn(not self.is_on)

    def _make(self) -> FloorView:
        from iso20k_audit.ui.floor.view import FloorView

        page = self._page
        view = self.view = FloorView(self._session, self._jobs)
        view.answered.connect(self._on_answer)
        view.value_given.connect(page.answers.give_value)
        view.stepped.connect(page.questions.step)
        view.next_unanswered_wanted.connect(page.next_unanswered)
        view.section_chosen.connect(page.sections.choose)
        view.flagged.connect(self._on_flag)
        view.command_wanted.connect(page.command_wanted)
        view.left.connect(lambda: self.turn(False))
        view.text_recorded.connect(page.answers.known.add)
        self._views.addWidget(view)
        return view

    def _on_answer(self, answer: Answer) -> None:
        """As in the list: what needs no words moves on, what needs them waits for the note."""
        self._page.answers.give(answer)
        if answer.result in ADVANCING:
            self._page.questions.step(1)
        elif answer.result in EXPLAINED and self.view is not None:
            self.view.write_note()

    def _on_flag(self, on: bool) -> None:
        from iso20k_audit.services.several import Changes

        question = self._page.questions.current_question()
        if question:
            self._page.acts.change([question], Changes(flagged=on))

    # -- in step with the list ----------------------------------------------------------------------

    def show_row(self, row: QuestionRow | None) -> None:
        """Another question is in hand."""
        if self.view is not None and self.is_on:
            self.view.show_row(self._page.audit_id, row)

    def reload(self) -> None:
        """Reads the question again."""
        if self.view is not None and self.is_on:
            self.view.reload()

    def flush(self) -> None:
        """Records pending text."""
        if self.view is not None:
            self.view.flush()

    def show_place(self, place: str) -> None:
        """Says where in the list the question stands."""
        if self.view is not None:
            self.view.show_place(place)

    def show_sections(self, rows: list[SectionRow]) -> None:
        """The sections to choose from."""
        if self.view is not None:
            self.view.show_sections(rows)

    def show_result(self, result: Result | None) -> None:
        """The answer just given."""
        if self.view is not None:
            self.view.results.show_result(result)

    def focus(self) -> bool:
        """Takes the keyboard, if one question fills the page. Returns whether it does."""
        if self.view is None or not self.is_on:
            return False
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

"""What is done to the selected questions besides answering them: flags, notes, findings and so on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.questions.answers import ADVANCING, finding_kind_for

if TYPE_CHECKING:
    from iso20k_audit.model.vocabulary import Result
    from iso20k_audit.services.last_time import LastTime, Obstacle, TakenOver
    from iso20k_audit.services.several import Changes
    from iso20k_audit.ui.pages.fieldwork import FieldworkPage
    from iso20k_audit.ui.session import Session


class FieldworkActs(QObject):
    """Belongs to the page and records through it."""

    def __init__(self, page: FieldworkPage, session: Session) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._list = page.questions

    def flag(self) -> None:
        """Flags what is selected to come back to it, or takes the flags away, as the question in hand says."""
        row = self._list.current_row()
        questions = self._list.selected_questions()
        if row is None or not questions:
            return
        from iso20k_audit.services.several import Changes, change_several

        on, audit_id = not row.flagged, self._page.audit_id
        for question in questions:
            self._list.questions.set_flag(question, on)
        self._page.answers.record(
            questions, lambda ledger: change_several(ledger, audit_id, questions, Changes(flagged=on))
        )

    def note(self, text: str) -> None:
        """Adds a line to the note of what is selected."""
        self.change(self._list.selected_questions(), note=text)

    def change(self, questions: list[str], changes: Changes | None = None, *, note: str = "") -> None:
        """Does the same to several questions, as one step of undo."""
        from iso20k_audit.services.several import Changes, change_several

        wanted, audit_id = changes or Changes(note=note), self._page.audit_id
        if not questions or wanted.is_empty:
            return
        self._page.flush()
        for question in questions:
            if wanted.clear or wanted.result is not None:
                self._list.questions.set_result(question, wanted.result)
            if wanted.flagged is not None:
                self._list.questions.set_flag(question, wanted.flagged)
        self._page.answers.record(
            questions, lambda ledger: change_several(ledger, audit_id, questions, wanted)
        )

    def ask_changes(self) -> None:
        """Asks what is to be changed on the selected questions."""
        questions = self._list.selected_questions()
        if not questions:
            return
        from iso20k_audit.ui.dialogs.change_selected import ChangeSelectedDialog

        dialog = ChangeSelectedDialog(len(questions), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda changes: self.change(questions, changes))
        dialog.finished.connect(lambda _result: self._page.focus_list())
        dialog.open()

    def ask_hand_out(self) -> None:
        """Asks to whom the selected questions are handed."""
        questions = self._list.selected_questions()
        if not questions:
            return
        from iso20k_audit.model.vocabulary import PartKind
        from iso20k_audit.services.parts import Part
        from iso20k_audit.ui.handing_out.dialog import HandToDialog

        parts = [Part(PartKind.QUESTION, question) for question in questions]
        dialog = HandToDialog(self._session, self._page.audit_id, parts, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._page.focus_list())
        dialog.open()

    # -- same as last time --------------------------------------------------------------------------

    def take_over(self) -> None:
        """Answers what is selected as last time, where the question is unchanged and not answered yet."""
        questions = self._list.selected_questions()
        if not questions:
            return
        from iso20k_audit.services.last_time import take_over

        self._page.flush()
        audit_id, several = self._page.audit_id, len(questions) > 1
        row = self._list.current_row()
        known = self._page.pane.last_time.last(questions[0]) if not several else None
        at_once = known is not None and row is not None and self._fits(known) and row.result is None
        if at_once and known is not None:
            self._list.questions.set_result(questions[0], known.result)
            self._move_on(questions[0], known.result)

        def then(done: TakenOver) -> None:
            if several or not done.taken:
                self._page.said.emit(self._outcome(done, several=several))
            elif not at_once:
                fresh = self._page.pane.last_time.last(questions[0])
                self._move_on(questions[0], fresh.result if fresh else None)

        self._page.answers.record(questions, lambda ledger: take_over(ledger, audit_id, questions), then)

    @staticmethod
    def _fits(last: LastTime) -> bool:
        from iso20k_audit.services.last_time import Obstacle

        return last.obstacle is Obstacle.NONE

    def _move_on(self, question: str, result: Result | None) -> None:
        """What needs no further word is done with; the rest stays in view for its note and finding."""
        if result in ADVANCING and self._list.current_question() == question:
            self._list.step(1)

    def _outcome(self, done: TakenOver, *, several: bool) -> str:
        left = done.left
        if not several:
            obstacle = next(iter(left))
            return self.tr("Nothing was taken over: {reason}.").format(reason=self._reasons()[obstacle])
        if not left:
            return self.tr("Taken over from last time: {}").format(len(done.taken))
        words: Mapping[Obstacle, str] = self._reasons()
        reasons = "; ".join(f"{count}: {words[obstacle]}" for obstacle, count in left.items())
        return self.tr("Taken over from last time: {taken}. Not taken over: {left} ({reasons}).").format(
            taken=len(done.taken), left=sum(left.values()), reasons=reasons
        )

    def _reasons(self) -> dict[Obstacle, str]:
        from iso20k_audit.services.last_time import Obstacle

        return {
            Obstacle.NONE: "",
            Obstacle.NEVER_ASKED: self.tr("no earlier audit answered it"),
            Obstacle.TEXT_CHANGED: self.tr("its text has changed since"),
            Obstacle.KIND_CHANGED: self.tr("it is answered in another way now"),
            Obstacle.DIVERGING: self.tr("the auditors differed last time"),
            Obstacle.ANSWERED: self.tr("it has an answer already"),
            Obstacle.NOT_ASKED_NOW: self.tr("it does not apply in this audit"),
        }

    # -- findings -----------------------------------------------------------------------------------

    def open_or_raise_finding(self) -> None:
        """Opens the finding of the question, or raises its first."""
        row = self._list.current_row()
        if row is None:
            return
        if not row.findings:
            self.raise_finding()
            return
        from iso20k_audit.services.browsing import list_findings

        audit_id, question = self._page.audit_id, row.id

        def show(rows: list[dict[str, str]]) -> None:
            mine = [found["id"] for found in rows if found["question_id"] == question]
            if mine:
                self._page.go_to.emit("findings", mine[-1])

        self._session.ask(lambda ledger: list_findings(ledger, audit_id), show)

    def raise_finding(self) -> None:
        """Starts a finding with clause, note and evidence of the question in hand, and goes to it."""
        row = self._list.current_row()
        if row is None:
            return
        from iso20k_audit.services.findings import raise_finding

        self._page.flush()
        audit_id, kind = self._page.audit_id, finding_kind_for(row.result)
        self._session.write(
            lambda ledger: raise_finding(ledger, audit_id, kind, question=row.id),
            lambda finding_id: self._page.go_to.emit("findings", finding_id),
        )

    # -- evidence -----------------------------------------------------------------------------------

    def view_evidence(self) -> None:
        """Opens the one piece of evidence of the question, or goes to the first of several."""
        row = self._list.current_row()
        if row is None:
            return
        if not row.evidence:
            self._page.said.emit(
                self.tr("No evidence is attached to {item} yet. Attach some with {key}.").format(
                    item=row.item, key=keymap().shown("attach")
                )
            )
            return
        strip = self._page.pane.evidence
        if strip.go_to_first() and row.evidence == 1:
            strip.open_current()

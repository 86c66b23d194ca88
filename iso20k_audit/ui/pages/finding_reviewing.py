"""The review of the finding in hand while it is typed: remarks at their fields and beside, and similar findings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.finding_review import Remark, ReviewContext, Statement, dismissed_on, review
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import reviewing
from iso20k_audit.services.grouping import Group, group_of, take_out
from iso20k_audit.services.reviewing import settled_remarks
from iso20k_audit.services.similar_findings import (
    SimilarFinding,
    dismiss_repeat,
    mark_repeat,
    similar_findings,
)
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.finding_marks import FieldMark
from iso20k_audit.ui.widgets.finding_parts import PARTS
from iso20k_audit.ui.widgets.placeholder_steps import qt_position, select_words

if TYPE_CHECKING:
    from iso20k_audit.ui.pages.finding_editor import FindingEditor

Row = dict[str, Any]

REVIEW_AFTER_MS = 350
"""Of silence while typing: a reviewer does not interrupt a word."""

SIMILAR_AFTER_MS = 1_200


class FindingReviewing(QObject):
    """Belongs to the editor: reads its inputs, and says what a reviewer would say.

    Attributes:
        marks: by field, where it says that the field has remarks.
        remarks: what is said now.

    Signals:
        group_wanted(finding ids): these findings say the same.
    """

    group_wanted = Signal(object)

    def __init__(self, editor: FindingEditor, session: Session, marks: dict[str, FieldMark]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = session
        self._side = editor.side
        self.marks = marks
        self.remarks: list[Remark] = []
        self._row: Row | None = None
        self._context: ReviewContext | None = None
        self._last_remark = ""
        self._similar = Latest(session, self)
        self._review_timer = QTimer(self, singleShot=True, interval=REVIEW_AFTER_MS)
        self._review_timer.timeout.connect(self.review)
        self._similar_timer = QTimer(self, singleShot=True, interval=SIMILAR_AFTER_MS)
        self._similar_timer.timeout.connect(self.ask_similar)
        for form in editor.judged_forms:
            for box in form.boxes.values():
                if isinstance(box.input, QLineEdit | QPlainTextEdit):
                    box.input.textChanged.connect(self._on_typed)
        self._side.remarks.picked.connect(self.go_to)
        self._side.remarks.dismissed.connect(self._dismiss)
        self._side.remarks.recalled.connect(self._recall)
        self._side.similar.linked.connect(self._mark_repeat)
        self._side.similar.dismissed.connect(self._dismiss_repeat)
        self._side.similar.grouped.connect(self._group)
        self._side.similar.ungrouped.connect(self._ungroup)

    def show_row(self, row: Row | None, context: ReviewContext | None) -> None:
        """Takes another finding, or the same as it is now, with what its review has to know."""
        self._row, self._context = row, context

    def start_over(self) -> None:
        """Forgets which remark was gone to last: another finding comes."""
        self._last_remark = ""

    # -- remarks ------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self._row is not None:
            self._review_timer.start()
            self._similar_timer.start()

    def _typed(self) -> Statement | None:
        """The finding as it stands in the inputs at this moment."""
        row = self._row
        if row is None:
            return None
        texts = {name: str(row[name] or "") for name in ("title", "grade_reason", *PARTS)}
        for form in self._editor.judged_forms:
            for name, box in form.boxes.items():
                if name in texts and box.saver is not None:
                    texts[name] = box.saver.text()
        return Statement(kind_of(row) or FindingKind.MINOR, **texts, clauses=self._editor.clauses.clauses)

    def review(self) -> None:
        """Says what a reviewer would say to what is typed now; nothing moves under the cursor."""
        self._review_timer.stop()
        statement, context, row = self._typed(), self._context, self._row
        if statement is None or context is None or row is None or row["withdrawn"]:
            self.show_remarks([], 0)
        else:
            laid_aside = len(dismissed_on(statement, context)) if context.dismissed else 0
            self.show_remarks(settled_remarks(row, review(statement, context)), laid_aside)
        if row is not None:
            self._editor.head.show_state(row, sum(remark.blocking for remark in self.remarks))

    def show_remarks(self, remarks: list[Remark], laid_aside: int) -> None:
        """Shows remarks beside the statement and at their fields."""
        self.remarks = remarks
        self._side.remarks.show_remarks(remarks, laid_aside)
        self._side.count_remarks(len(remarks))
        boxes = {name: box for form in self._editor.forms for name, box in form.boxes.items()}
        for name, mark in self.marks.items():
            mine = [remark for remark in remarks if remark.field == name]
            mark.show_remarks(mine)
            told = "\n".join(remark.full_text for remark in mine)
            inputs: QWidget = boxes[name].input if name in boxes else self._editor.clauses
            inputs.setAccessibleDescription(told)

    def go_to(self, remark: Remark) -> None:
        """Puts the cursor into the field of a remark and selects the words that it means."""
        editor = self._editor
        self._side.show_remarks()
        for part in PARTS:  # words selected for the remark before would look as if they were meant still
            cursor = editor.parts.text_edit(part).textCursor()
            cursor.clearSelection()
            editor.parts.text_edit(part).setTextCursor(cursor)
        editor.focus_field(editor.finding_id, remark.field)
        box = next((form.boxes[remark.field] for form in editor.forms if remark.field in form.boxes), None)
        if box is None:
            return
        if isinstance(box.input, QPlainTextEdit):
            if remark.length:
                select_words(box.input, remark.start, remark.length)
        elif isinstance(box.input, QLineEdit) and remark.length:
            text = box.input.text()
            start = qt_position(text, remark.start)
            box.input.setSelection(start, qt_position(text, remark.start + remark.length) - start)

    def next_remark(self) -> None:
        """Goes to the remark after the one gone to last, at the end to the first."""
        self.review()
        if not self.remarks:
            return
        keys = [remark.key for remark in self.remarks]
        place = keys.index(self._last_remark) + 1 if self._last_remark in keys else 0
        remark = self.remarks[place % len(keys)]
        self._last_remark = remark.key
        self.go_to(remark)

    def _dismiss(self, key: str) -> None:
        finding_id = self._editor.finding_id
        self._editor.flush()
        if self._context is not None:  # at once; the record follows
            self._context = replace(self._context, dismissed=self._context.dismissed | {key})
            self.review()
        self._session.write(lambda ledger: reviewing.dismiss_remark(ledger, finding_id, key))

    def _recall(self) -> None:
        finding_id = self._editor.finding_id
        self._editor.flush()
        self._session.write(lambda ledger: reviewing.recall_remarks(ledger, finding_id))

    # -- similar findings ---------------------------------------------------------------------------

    def ask_similar(self) -> None:
        """Looks for earlier findings that resemble what is typed now."""
        self._similar_timer.stop()
        finding_id, statement = self._editor.finding_id, self._typed()
        if not finding_id or statement is None:
            return

        def show(found: list[SimilarFinding], group: Group | None) -> None:
            row = self._row
            if row is not None and row["id"] == finding_id:
                repeats_id = row["repeat_of"] or ""
                self._side.similar.show_found(found, repeats_id, row["repeats"], group)
                others = sum(one.id != repeats_id for one in found)
                self._side.count_similar(others + bool(repeats_id))

        title, failure = statement.title, statement.failure
        audit_id = self._editor.audit_id

        def read(ledger: Ledger) -> tuple[list[SimilarFinding], Group | None]:
            found = similar_findings(ledger, finding_id, title=title, failure=failure)
            return found, group_of(ledger, audit_id, finding_id)

        self._similar.ask(read, lambda answer: show(*answer))

    def _group(self, other_id: str) -> None:
        self._editor.flush()
        self.group_wanted.emit([self._editor.finding_id, other_id])

    def _ungroup(self) -> None:
        finding_id = self._editor.finding_id
        self._session.write(lambda ledger: take_out(ledger, [finding_id]))

    def _dismiss_repeat(self, earlier_id: str) -> None:
        finding_id = self._editor.finding_id
        self._editor.flush()
        self._session.write(lambda ledger: dismiss_repeat(ledger, finding_id, earlier_id))

    def _mark_repeat(self, earlier_id: str) -> None:
        finding_id = self._editor.finding_id
        self._editor.flush()
        self._session.write(lambda ledger: mark_repeat(ledger, finding_id, earlier_id or None))

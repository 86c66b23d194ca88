"""Choosing parts: which questions of the chosen checklists the audit asks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.standards import group_of, report_groups, short_name
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.checklist_words import practice_name
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.question_tree import QuestionTree

TYPING_MS = 120
EVERYTHING = ""


class PartsPage(QWidget):
    """Filters over the tree of questions, and buttons for all that is in view.

    Signals:
        kept_changed: other questions are ticked.
    """

    kept_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by words"))
        self.field.setAccessibleName(self.tr("Filter questions by words or number"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.section, self.clause, self.practice = Choice(), Choice(), Choice()
        for choice, name in (
            (self.section, self.tr("Section")),
            (self.clause, self.tr("Clause")),
            (self.practice, self.tr("ITIL 4 practice")),
        ):
            choice.setAccessibleName(name)
            choice.chosen.connect(lambda _value: self._filter())
        self.tree = QuestionTree(self.tr("Questions to ask"))
        self.questions = self.tree.questions
        self.questions.kept_changed.connect(self._on_kept)
        self.tick_button = self._button(lambda: self.questions.tick(self.questions.in_view(), on=True))
        self.untick_button = self._button(lambda: self.questions.tick(self.questions.in_view(), on=False))
        self.only_button = self._button(lambda: self.questions.keep_only(self.questions.in_view()))
        self.only_button.setText(self.tr("Ask &only these"))
        self.count = text_label("", "muted")
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._filter)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._lay_out()
        self._show_state()

    @staticmethod
    def _button(act: object) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.field, 3)
        for choice in (self.section, self.clause, self.practice):
            filters.addWidget(choice, 3)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.only_button, self.tick_button, self.untick_button):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(filters)
        column.addWidget(self.tree, 1)
        column.addLayout(acts)

    # -- showing ------------------------------------------------------------------------------------

    def show_checklist(self, checklist: Checklist, kept: Iterable[str]) -> None:
        """Shows another checklist with these questions ticked, and nothing filtered."""
        self._home = checklist.standard
        self.field.clear()
        self._timer.stop()
        self.section.offer(
            [
                (EVERYTHING, self.tr("All sections")),
                *((one.title, f"{one.clause}  {one.title}") for one in checklist.sections),
            ]
        )
        self.clause.offer([(EVERYTHING, self.tr("All clauses")), *self._clauses(checklist)])
        practices = sorted({name for question in checklist.questions for name in question.itil4})
        self.practice.offer(
            [
                (EVERYTHING, self.tr("All ITIL 4 practices")),
                *((name, practice_name(name)) for name in practices),
            ]
        )
        for choice in (self.section, self.clause, self.practice):
            choice.choose(EVERYTHING)
        self.questions.filter(None)
        self.questions.show(checklist, kept)
        self._show_state()

    @staticmethod
    def _clauses(checklist: Checklist) -> list[tuple[str | None, str]]:
        """Groups of clauses that questions count for; those of other standards with its name."""
        found: list[tuple[str | None, str]] = []
        several = len(checklist.standards) > 1
        for standard in checklist.standards:
            there = {group_of(clause, standard) for clause in checklist.clauses_of(standard)}
            titles = dict(report_groups(standard))
            groups = [group for group in titles if group in there] or sorted(there)
            before = f"{short_name(standard)}  " if several else ""
            found += [
                (f"{standard} {group}", f"{before}{group}  {titles.get(group, '')}".rstrip())
                for group in groups
            ]
        return found

    # -- filtering ----------------------------------------------------------------------------------

    def is_filtered(self) -> bool:
        """Whether some questions are out of view."""
        chosen = (self.section.value, self.clause.value, self.practice.value, self.field.text().strip())
        return any(chosen)

    def _filter(self) -> None:
        self._timer.stop()
        if not self.is_filtered():
            self.questions.filter(None)
            self._show_state()
            return
        words = self.field.text().casefold().split()
        section, practice = self.section.value, self.practice.value
        standard, _blank, group = (self.clause.value or "").partition(" ")
        home = self._home

        def wanted(one: Section, question: Question) -> bool:
            if section and one.title != section:
                return False
            if practice and practice not in question.itil4:
                return False
            counts = question.counts_for(standard, home) if standard else ()
            if standard and group not in {group_of(clause, standard) for clause in counts}:
                return False
            text = f"{question.id} {question.clause} {question.text}".casefold()
            return all(word in text for word in words)

        self.questions.filter(wanted)
        self.tree.expandAll()
        self._show_state()

    def clear_filter(self) -> None:
        """Shows all questions again."""
        self.field.clear()
        for choice in (self.section, self.clause, self.practice):
            choice.choose(EVERYTHING)
        self._filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears a filter before it closes the dialog; ↓ and Enter lead to the tree."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.is_filtered():
                self.clear_filter()
                return True
            typed = bool(self.field.text().strip())
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Down or (enter and typed):
                self._filter()
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                if not self.tree.currentIndex().isValid():
                    self.tree.setCurrentIndex(self.questions.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _on_kept(self) -> None:
        self._show_state()
        self.kept_changed.emit()

    def _show_state(self) -> None:
        filtered = self.is_filtered()
        self.tick_button.setText(self.tr("T&ick these") if filtered else self.tr("T&ick all"))
        self.untick_button.setText(self.tr("U&ntick these") if filtered else self.tr("U&ntick all"))
        shown = self.questions.in_view()
        self.only_button.setEnabled(filtered and bool(shown))
        ticked = sum(id in self.questions.kept for id in shown)
        words = self.tr("In view: {shown} questions, {ticked} ticked")
        self.count.setText(words.format(shown=len(shown), ticked=ticked) if filtered else "")

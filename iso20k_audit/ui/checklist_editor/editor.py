"""The editor of one checklist: outline, form, undo, saving as a version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.checklists import editing
from iso20k_audit.checklists.editing import Fault, Place
from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.services.checklist_drafts import drop_draft, keep_draft, read_draft
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.checklist_editor.head_forms import ChecklistForm, SectionForm
from iso20k_audit.ui.checklist_editor.outline import Outline
from iso20k_audit.ui.checklist_editor.question_form import QuestionForm
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.ui.jobs import JobRunner

NEW = "_new"
"""Draft of a checklist that has no id yet; no checklist can be called that."""
CHECK_AFTER_MS = 250
"""Pause in typing after which the whole is checked."""


class ChecklistEditor(QDialog):
    """A window on one checklist.

    Signals:
        saved(path): the checklist was written there.
    """

    saved = Signal(object)

    def __init__(
        self,
        folder: Path,
        jobs: JobRunner,
        checklist: Checklist | None,
        path: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1120, 720)
        self._folder, self._jobs, self._path = folder, jobs, path
        if checklist is None:
            start = editing.empty_checklist()
        else:
            start = checklist if path is not None else editing.own_copy(checklist)
        self.checklist = start
        self._stored: Checklist | None = start if path is not None else None
        self._begun = start
        self._key = path.stem if path is not None else start.id or NEW
        self._undone: list[tuple[Checklist, Place | None]] = []
        self._done: list[tuple[Checklist, Place | None, str]] = []
        self.place: Place | None = None
        self.faults: list[Fault] = []
        self._checker, self._drafts = OffThread(self), OffThread(self)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self._check)
        self.messages = MessageArea()
        self.outline = Outline()
        self.head, self.section, self.question = ChecklistForm(), SectionForm(), QuestionForm()
        self._lay_out()
        self._connect()
        self._show_all()
        self._check()
        self._drafts.run(lambda: read_draft(folder, self._key), self._recover)

    # -- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        self.head_button = self._button(self.tr("Checklist…"), self.show_head)
        self.section_button = self._button(self.tr("Add section"), self.add_section)
        self.question_button = self._button(self.tr("Add question"), self.add_question)
        self.copy_button = self._button(self.tr("Copy from the library…"), self.copy)
        self.remove_button = self._button(self.tr("Remove"), self.remove)
        self.undo_button = self._button(self.tr("Undo"), self.undo)
        self.redo_button = self._button(self.tr("Redo"), self.redo)
        self.versions_button = self._button(self.tr("Versions…"), self.show_versions)
        self.save_button = self._button(self.tr("Save…"), self.save)
        self.save_button.setProperty("role", "primary")
        for button in (self.head_button, self.section_button, self.question_button, self.copy_button):
            bar.addWidget(button)
        bar.addWidget(self.remove_button)
        bar.addStretch(1)
        for button in (self.undo_button, self.redo_button, self.versions_button, self.save_button):
            bar.addWidget(button)
        self.state = text_label("", "muted")
        self._pages = QStackedWidget()
        self._scrolls: dict[QWidget, QScrollArea] = {}
        forms: tuple[QWidget, ...] = (self.head, self.section, self.question)
        for form in forms:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            form.setContentsMargins(12, 8, 16, 12)
            scroll.setWidget(form)
            self._scrolls[form] = scroll
            self._pages.addWidget(scroll)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.outline)
        split.addWidget(self._pages)
        split.setSizes([500, 600])
        column = QVBoxLayout(self)
        column.addWidget(self.messages)
        column.addLayout(bar)
        column.addWidget(split, 1)
        column.addWidget(self.state)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: act())  # type: ignore[operator]
        return button

    def _connect(self) -> None:
        self.outline.picked.connect(self._on_picked)
        self.outline.rearranged.connect(self._on_rearranged)
        self.outline.moved.connect(self.move_by)
        self.outline.removed.connect(self.remove)
        self.head.changed.connect(self._on_head)
        self.section.changed.connect(self._on_section)
        self.question.changed.connect(self._on_question)
        for keys, act in (
            (QKeySequence.StandardKey.Save, self.save),
            (QKeySequence("Ctrl+N"), self.add_question),
            (QKeySequence("Ctrl+Shift+N"), self.add_section),
        ):
            QShortcut(keys, self, act)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            QShortcut(keys, self.outline, act, context=Qt.ShortcutContext.WidgetShortcut)

    # -- showing ------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self.outline.show_checklist(self.checklist, self.place)
        self.outline.show_faults(self.faults)
        self._show_form()
        self._show_state()

    def _show_form(self) -> None:
        place = self.place
        form: QWidget
        if place is None:
            form = self.head
            self.head.show_checklist(self.checklist, self._stored is not None)
        elif place.question < 0:
            form = self.section
            self.section.show_section(self.checklist.sections[place.section], self.checklist)
        else:
            form = self.question
            self.question.show_question(editing.question_at(self.checklist, place), self.checklist)
        if self._pages.currentWidget() is not self._scrolls[form]:
            self._pages.setCurrentWidget(self._scrolls[form])
        self._show_faults()

    def _show_faults(self) -> None:
        mine = [fault for fault in self.faults if fault.place == self.place]
        if self.place is None:
            self.head.show_faults(mine)
        elif self.place.question < 0:
            self.section.show_faults(mine)
        else:
            self.question.show_faults(mine)

    def _show_state(self) -> None:
        count, minutes = len(self.checklist.questions), self.checklist.expected_minutes
        parts = [self.tr("{} questions").format(count), self.tr("about {} min").format(minutes)]
        if self.faults:
            place = self.faults[0].place
            where = self._name(place) if place is not None else self.tr("Checklist")
            parts.append(
                self.tr("{count} to mend before saving, first at {where}: {what}").format(
                    count=len(self.faults), where=where, what=self.faults[0].what
                )
            )
        parts.append(self.tr("not saved") if self.is_changed else self.tr("saved"))
        self.state.setText("  ·  ".join(parts))
        self.state.setToolTip(self.state.text())
        self.undo_button.setEnabled(bool(self._done))
        self.redo_button.setEnabled(bool(self._undone))
        self.versions_button.setEnabled(self._stored is not None)
        self.remove_button.setEnabled(self.place is not None)
        title = self.checklist.title or self.tr("New checklist")
        self.setWindowTitle(f"{title} {self.checklist.version}[*]")
        self.setWindowModified(self.is_changed)

    def _name(self, place: Place) -> str:
        section = self.checklist.sections[place.section]
        if place.question < 0:
            return section.title or self.tr("section {}").format(place.section + 1)
        return section.questions[place.question].id or self.tr("a question without id")

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self.checklist != (self._stored or self._begun)

    # -- changing -----------------------------------------------------------------------------------

    def _apply(self, checklist: Checklist, place: Place | None, touched: str = "") -> None:
        """Makes this the checklist; typing in one field is one step back."""
        if checklist == self.checklist:
            return
        if not (touched and self._done and self._done[-1][2] == touched):
            self._done.append((self.checklist, self.place, touched))
        self._undone.clear()
        self.checklist, self.place = checklist, place
        if touched:
            self.outline.show_words(checklist)
            self._show_state()
        else:
            self._show_all()
        self._check_timer.start()

    def undo(self) -> None:
        """One step back."""
        if self._done:
            checklist, place, _ = self._done.pop()
            self._undone.append((self.checklist, self.place))
            self._restore(checklist, place)

    def redo(self) -> None:
        """One step forward again."""
        if self._undone:
            checklist, place = self._undone.pop()
            self._done.append((self.checklist, self.place, ""))
            self._restore(checklist, place)

    def _restore(self, checklist: Checklist, place: Place | None) -> None:
        self.checklist, self.place = checklist, place
        self._show_all()
        self._check()

    def _on_picked(self, place: Place) -> None:
        self.place = place
        self._show_form()
        self._show_state()

    def _on_head(self, checklist: Checklist, field: str) -> None:
        self._apply(checklist, None, f"head/{field}")

    def _on_section(self, section: Section, field: str) -> None:
        if self.place is not None:
            changed = editing.with_section(
                self.checklist, self.place.section, replace(section, questions=self._questions())
            )
            self._apply(changed, self.place, f"{self.place}/{field}")

    def _questions(self) -> tuple[Question, ...]:
        return self.checklist.sections[self.place.section].questions if self.place is not None else ()

    def _on_question(self, question: Question, field: str) -> None:
        if self.place is None or self.place.question < 0:
            return
        before = editing.question_at(self.checklist, self.place)
        if field == "clause" and before.id in ("", _made_of(before)) and question.clause:
            others = editing.remove(self.checklist, self.place)
            question = replace(question, id=editing.free_id(others, question.clause))
        self._apply(
            editing.with_question(self.checklist, self.place, question), self.place, f"{self.place}/{field}"
        )
        if question.id != self.question.fields.read("id"):
            self.question.show_question(question, self.checklist)

    def _on_rearranged(self, order: Sequence[tuple[int, Sequence[Place]]] | None) -> None:
        if order is None:
            self.messages.say(
                self.tr("Questions stand in sections, and sections one after another."), "warning"
            )
            self._show_all()
            return
        place = self.place
        question = (
            editing.question_at(self.checklist, place) if place is not None and place.question >= 0 else None
        )
        changed = editing.rearranged(self.checklist, order)
        self._apply(changed, _place_of(changed, question))
        self._show_all()

    def _on_one(self) -> bool:
        return self.place is not None and self.place.question >= 0

    def move_by(self, by: int) -> None:
        """Moves what is in hand one up or down."""
        if self.place is not None:
            self._apply(*editing.moved(self.checklist, self.place, by))

    def show_head(self) -> None:
        """Shows what belongs to the checklist as a whole."""
        self.outline.clear_cursor()
        self.place = None
        self._show_form()
        self._show_state()
        self.head.fields.inputs["title"].setFocus()

    def add_section(self) -> None:
        """One more section after the one in hand."""
        after = self.place.section if self.place is not None else len(self.checklist.sections) - 1
        self._apply(editing.add_section(self.checklist, after), Place(after + 1))
        self.section.fields.inputs["title"].setFocus()

    def add_question(self) -> None:
        """One more question after the one in hand, about the same clause."""
        if not self.checklist.sections:
            self._apply(editing.add_section(self.checklist, -1), Place(0))
        after = self.place or Place(len(self.checklist.sections) - 1)
        section = self.checklist.sections[after.section]
        model = editing.question_at(self.checklist, after) if after.question >= 0 else None
        clause = model.clause if model is not None else section.clause
        standard = model.standard if model is not None else section.standard
        one = Question(editing.free_id(self.checklist, clause), clause, "", standard=standard)
        self._apply(*editing.add_questions(self.checklist, after, [one]))
        self.question.fields.inputs["text"].setFocus()

    def copy(self) -> None:
        """Questions of another checklist."""
        from iso20k_audit.ui.checklist_editor.copying import CopyDialog

        dialog = CopyDialog(self._folder, self._jobs, self)
        dialog.chosen.connect(self.take_copies)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def take_copies(self, questions: Sequence[Question], source: Checklist) -> None:
        """Adds questions of another checklist after the place in hand, under ids that are free here."""
        checklist = self.checklist
        if not checklist.sections:
            checklist = editing.add_section(checklist, -1)
        after = self.place or Place(len(checklist.sections) - 1)
        first: Place | None = None
        for question in questions:
            taken = editing.adapted(checklist, question, source)
            checklist, after = editing.add_questions(checklist, after, [taken])
            first = first or after
        self._apply(checklist, first)

    def remove(self) -> None:
        """Without the question or section in hand; undo brings it back."""
        place = self.place
        if place is None:
            return
        changed = editing.remove(self.checklist, place)
        if place.question < 0:
            left: Place | None = Place(max(place.section - 1, 0)) if changed.sections else None
        else:
            size = len(changed.sections[place.section].questions)
            left = Place(place.section, min(place.question, size - 1))
        self._apply(changed, left)

    # -- checking and saving ------------------------------------------------------------------------

    def _check(self) -> None:
        checklist = self.checklist
        self._check_timer.stop()
        if self.is_changed:
            self._drafts.run(partial(keep_draft, self._folder, self._key, checklist), lambda _none: None)
        elif self._done or self._undone:  # back where it began
            self._drop_draft()

        def show(found: list[Fault]) -> None:
            if checklist is self.checklist:
                self.faults = found
                self.outline.show_faults(found)
                self._show_faults()
                self._show_state()

        self._checker.run(lambda: editing.faults(checklist), show)

    def _recover(self, draft: Checklist | None) -> None:
        """Brings back what was typed and not saved before the program ended."""
        if draft is None or self._done or replace(draft, sha256=self.checklist.sha256) == self.checklist:
            return
        self._apply(replace(draft, sha256=self.checklist.sha256), None)
        self.messages.say(
            self.tr("What was typed here and not saved the last time is back."),
            action=self.tr("Take it back"),
            act=self.undo,
        )

    def save(self) -> None:
        """Saves as a version, after asking which where there is one before."""
        self.faults = editing.faults(self.checklist)
        if self.faults or (self.question.has_wrong_number and self._on_one()):
            if self.faults:
                self.outline.show_faults(self.faults)
                self.place = self.faults[0].place
            self._show_all()
            self.messages.say(self.tr("Not saved: mend what is marked first."), "warning")
            return
        if self._stored is None:
            self._write(self.checklist)
            return
        if not self.is_changed:
            return
        from iso20k_audit.ui.checklist_editor.saving import SaveDialog

        dialog = SaveDialog(self._stored, self.checklist, self)
        dialog.accepted.connect(
            lambda: self._write(replace(self.checklist, version=dialog.version.text().strip()))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write(self, checklist: Checklist) -> None:
        from iso20k_audit.services.library import save_checklist

        workspace = self._folder.parent
        again = self._stored is not None

        def written(path: Path) -> None:
            self._stored, self._path = checklist, path
            self._drop_draft()
            self._key = path.stem
            if replace(self.checklist, version=checklist.version) == checklist:
                self.checklist = checklist
            self._show_form()
            self._show_state()
            self.messages.say(self.tr("Version {} is saved.").format(checklist.version))
            self.saved.emit(path)

        self._jobs.start(
            self.tr("Saving the checklist"),
            lambda _progress: save_checklist(workspace, checklist, replace=again),
            written,
            self._say_error,
        )

    def _drop_draft(self) -> None:
        self._drafts.run(partial(drop_draft, self._folder, self._key), lambda _none: None)

    def _say_error(self, error: AuditError) -> None:
        self.messages.say(str(error), "danger")

    def show_versions(self) -> None:
        """The versions there were, each with what it changed."""
        from iso20k_audit.services.library import earlier_versions
        from iso20k_audit.ui.checklist_editor.saving import VersionsDialog

        path, stored = self._path, self._stored
        if path is None or stored is None:
            return

        def show(found: list[Checklist]) -> None:
            dialog = VersionsDialog([stored, *found], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._jobs.start(self.tr("Reading the versions"), lambda _progress: earlier_versions(path), show)

    def _may_close(self) -> bool:
        if not self.is_changed:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Not saved"),
            self.tr("This checklist has changes that are not saved."),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            self,
        )
        box.button(QMessageBox.StandardButton.Discard).setText(self.tr("Close without saving"))
        box.button(QMessageBox.StandardButton.Cancel).setText(self.tr("Go on editing"))
        return box.exec() == QMessageBox.StandardButton.Discard

    def reject(self) -> None:
        """Closes on Escape, but not out of an input, and not without asking where something would be lost."""
        held = QApplication.focusWidget()
        if isinstance(held, QLineEdit | QPlainTextEdit) and self.isAncestorOf(held):
            self.outline.setFocus()
            return
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks where something would be lost."""
        if self._may_close():
            if self.is_changed:
                self._drop_draft()
            self._begun = self._stored = self.checklist
            event.accept()
        else:
            event.ignore()


def _made_of(question: Question) -> str:
    """The id if it was made of the clause, so that it follows another clause."""
    stem = question.id.rpartition("-")[0]
    return question.id if stem in (question.clause, "q") else ""


def _place_of(checklist: Checklist, question: Question | None) -> Place | None:
    for at, section in enumerate(checklist.sections):
        for number, one in enumerate(section.questions):
            if one is question:
                return Place(at, number)
    return None

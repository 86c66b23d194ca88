"""Workbooks that came back: read, shown beside what stands, and taken in as far as somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.action_workbooks.answer_tree import AnswerTree
from iso20k_audit.ui.packages.marks import mark_icon
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.action_import import Item, Plan
    from iso20k_audit.services.action_taking_in import TakenIn
    from iso20k_audit.ui.jobs import Job, JobRunner
    from iso20k_audit.ui.session import Session

TOUCH = 32


class AnswersWindow(QDialog):
    """Some files.

    Signals:
        taken_in(TakenIn): what was ticked is recorded; the window closes.
    """

    taken_in = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._paths = session, jobs, list(paths)
        self._job: Job | None = None
        self._plans: list[Plan] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Take in answers of owners"))
        room = self.screen().availableGeometry()
        self.resize(min(1180, room.width() - 40), min(700, room.height() - 50))
        self.messages = MessageArea()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._running())
        self.stack.addWidget(self._preview())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)

    # -- the pages ----------------------------------------------------------------------------------

    def _running(self) -> QWidget:
        page = QWidget()
        self.running_told = text_label("", "heading", wrap=True)
        self.running_told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setMinimumHeight(TOUCH)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self._cancel)
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self.running_told)
        column.addWidget(self.bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _preview(self) -> QWidget:
        page = QWidget()
        self.summary = text_label("", "strong", wrap=True)
        self.told = text_label("", "warning", wrap=True)
        self.tree = AnswerTree()
        self.tree.chosen.connect(self._show_able)
        self.tree.shown.connect(self._show_item)
        self.now = self._text(self.tr("Stands now"))
        self.came = self._text(self.tr("In the workbook"))
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("What could not be taken, and what is worth knowing"))
        self.problems.setWordWrap(True)
        self.problems.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.problems_title = text_label(self.tr("Problems and notes"), "strong")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Problems and notes as text, for a message to the owner"))
        self.copy_button.setAccessibleName(self.tr("Copy problems and notes"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy_problems)
        lower = QSplitter(Qt.Orientation.Horizontal)
        for title, widget in ((self.tr("Stands now"), self.now), (self.tr("In the workbook"), self.came)):
            lower.addWidget(_titled(text_label(title, "strong"), widget))
        lower.addWidget(_titled(self.problems_title, self.problems, self.copy_button))
        lower.setSizes([300, 300, 480])
        lower.setChildrenCollapsible(False)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.tree)
        parts.addWidget(lower)
        parts.setSizes([360, 210])
        parts.setChildrenCollapsible(False)
        self.theirs_button = QPushButton(self.tr("Conflicts: take the &workbook"))
        self.theirs_button.clicked.connect(lambda: self.tree.tick("conflict", on=True))
        self.ours_button = QPushButton(self.tr("Conflicts: &keep ours"))
        self.ours_button.clicked.connect(lambda: self.tree.tick("conflict", on=False))
        self.take_button = QPushButton()
        self.take_button.setProperty("role", "primary")
        self.take_button.clicked.connect(self.take)
        self.leave_button = QPushButton(self.tr("Close"))
        self.leave_button.clicked.connect(self.reject)
        buttons = (self.theirs_button, self.ours_button, self.take_button, self.leave_button)
        for button in buttons:
            button.setMinimumHeight(TOUCH)
            button.setAutoDefault(False)  # Enter in the tree is not to record anything
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.summary, self.told, parts):
            column.addWidget(part, int(part is parts))
        column.addWidget(flowing(*buttons))
        return page

    def _text(self, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(name)
        return edit

    # -- looking ------------------------------------------------------------------------------------

    def look(self) -> None:
        """Reads the files and compares them with the audit."""
        from iso20k_audit.services.action_import import look

        workspace = self._session.workspace
        if workspace is None:
            return
        self._run(
            self.tr("Reading the workbooks"),
            lambda progress: look(workspace, self._paths, progress),
            self._on_looked,
            lambda error: self._on_failed(error, ends=True),
        )

    def _run(self, title: str, work: object, then: object, failed: object) -> None:
        self.running_told.setText(title)
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.stack.setCurrentIndex(0)
        self.cancel_button.setFocus()
        self._job = self._jobs.start(title, work, then, failed)  # type: ignore[arg-type]
        self._job.progressed.connect(self._on_progress)
        self._job.cancelled.connect(self._on_cancelled)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(int(done * 1000 / total) if total else 0)
        if what:
            self.running_told.setText(what)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _on_cancelled(self) -> None:
        self._job = None
        if self._plans:
            self.stack.setCurrentIndex(1)
            self.messages.say(self.tr("Cancelled. Nothing was changed."))
        else:
            super().reject()

    def _on_failed(self, error: AuditError, *, ends: bool = False) -> None:
        self._job = None
        self.stack.setCurrentIndex(1)
        self.messages.say(str(error), "danger")
        if ends:
            self._show_able()

    def _on_looked(self, found: list[Plan | tuple[Path, AuditError]]) -> None:
        from iso20k_audit.services.action_import import Plan

        self._job = None
        self._plans = [one for one in found if isinstance(one, Plan)]
        unusable = [one for one in found if not isinstance(one, Plan)]
        self.tree.show_plans(self._plans)
        self.problems.clear()
        for _path, error in unusable:
            self._add_problem(str(error), refused=True)
        for plan in self._plans:
            for problem in plan.problems:
                text = f"{plan.path.name}: {problem.text}" if len(self._plans) > 1 else problem.text
                self._add_problem(text, refused=problem.refused)
        self._show_summary(len(unusable))
        self.stack.setCurrentIndex(1)
        (self.tree if self.tree.topLevelItemCount() else self.leave_button).setFocus()

    def _add_problem(self, text: str, *, refused: bool) -> None:
        shape = ("triangle", "danger") if refused else ("circle", "muted")
        item = QListWidgetItem(mark_icon(*shape, 12), text)
        item.setToolTip(text)
        self.problems.addItem(item)

    def _show_summary(self, unusable: int) -> None:
        total = sum(plan.count() for plan in self._plans)
        conflicts = sum(plan.count("conflict") for plan in self._plans)
        parts = [self.tr("Changes: {}").format(total), self.tr("conflicts: {}").format(conflicts)]
        parts.append(self.tr("unchanged cells: {}").format(sum(plan.unchanged for plan in self._plans)))
        parts.append(self.tr("problems and notes: {}").format(self.problems.count()))
        if unusable:
            parts.append(self.tr("files that cannot be used: {}").format(unusable))
        self.summary.setText(" · ".join(parts))
        told = [sentence for plan in self._plans for sentence in plan.told]
        if not total and self._plans:
            told.append(self.tr("Nothing in these workbooks is new."))
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        for button in (self.theirs_button, self.ours_button):
            button.setVisible(bool(conflicts))
        self.copy_button.setEnabled(self.problems.count() > 0)
        self._show_able()

    def _show_able(self) -> None:
        count = len(self.tree.choices)
        self.take_button.setText(self.tr("&Take in ({})").format(count))
        self.take_button.setEnabled(count > 0 and self._job is None)

    def _show_item(self, item: Item | None) -> None:
        self.now.setPlainText(item.before if item is not None else "")
        self.came.setPlainText(item.after if item is not None else "")

    def copy_problems(self) -> None:
        """Puts problems and notes on the clipboard."""
        lines = [self.problems.item(place).text() for place in range(self.problems.count())]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.messages.say(self.tr("Copied."))

    # -- taking in ----------------------------------------------------------------------------------

    def take(self) -> None:
        """Records what is ticked."""
        from iso20k_audit.services.action_taking_in import take_in

        workspace, choices, plans = self._session.workspace, self.tree.choices, self._plans
        if workspace is None or not choices or self._job is not None:
            return
        self.messages.clear()
        self._run(
            self.tr("Taking the answers in"),
            lambda progress: take_in(workspace, plans, choices, progress),
            self._on_taken,
            self._on_failed,
        )

    def _on_taken(self, outcome: TakenIn) -> None:
        self._job = None
        self.taken_in.emit(outcome)
        self.accept()

    def reject(self) -> None:
        """Esc while something runs cancels that first."""
        if self._job is not None:
            self._cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops what runs."""
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)


def _titled(title: QWidget, widget: QWidget, *beside: QWidget) -> QWidget:
    holder = QWidget()
    head = QHBoxLayout()
    head.addWidget(title)
    head.addStretch(1)
    for one in beside:
        head.addWidget(one)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(4)
    column.addLayout(head)
    column.addWidget(widget, 1)
    return holder


__all__ = ["AnswersWindow"]

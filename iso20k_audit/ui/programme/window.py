"""Programme and improvement: what outlives one audit, section by section, in a window beside the audit in hand."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("coverage", QT_TRANSLATE_NOOP("ProgrammeWindow", "Coverage"), "CoverageSection"),
    ("plan", QT_TRANSLATE_NOOP("ProgrammeWindow", "Audit programme"), "PlanSection"),
    ("auditors", QT_TRANSLATE_NOOP("ProgrammeWindow", "Auditors"), "AuditorsSection"),
    ("calibration", QT_TRANSLATE_NOOP("ProgrammeWindow", "Calibration"), "CalibrationSection"),
    ("actions_due", QT_TRANSLATE_NOOP("ProgrammeWindow", "Follow-up"), "ActionsDueSection"),
    ("trends", QT_TRANSLATE_NOOP("ProgrammeWindow", "Trends"), "TrendsSection"),
    ("objectives", QT_TRANSLATE_NOOP("ProgrammeWindow", "Objectives and benefits"), "ObjectivesSection"),
    ("readiness", QT_TRANSLATE_NOOP("ProgrammeWindow", "Readiness"), "ReadinessSection"),
    ("certification", QT_TRANSLATE_NOOP("ProgrammeWindow", "Certification"), "CertificationSection"),
    (
        "management_review",
        QT_TRANSLATE_NOOP("ProgrammeWindow", "Management review"),
        "ManagementReviewSection",
    ),
    ("criteria", QT_TRANSLATE_NOOP("ProgrammeWindow", "Own audit criteria"), "CriteriaSection"),
    ("grading", QT_TRANSLATE_NOOP("ProgrammeWindow", "Grading and deadlines"), "GradingSection"),
)
"""Sections: id (and name of its module here), title and class; imported when first shown. Each is a `Section`."""

NAMES = tuple(section[0] for section in SECTIONS)


class ProgrammeWindow(QDialog):
    """Stays open beside the main window and follows what is recorded anywhere.

    Signals:
        go_to(page, record id): somebody wants to see a record of the audit in hand.
        audit_wanted(audit id, page, record id): a record of an audit that may not be in hand.
    """

    go_to = Signal(str, str)
    audit_wanted = Signal(str, str, str)

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        parent: QWidget | None = None,
        commands: tuple[QAction, ...] = (),
    ) -> None:
        """`commands`: actions of the main window that work here too, with their keys: undo, search."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Programme and improvement"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        room = self.screen().availableGeometry()
        self.resize(min(1240, room.width()), min(720, room.height() - 40))
        self.session, self.jobs = session, jobs
        self._made: dict[str, Any] = {}
        self._stale: dict[str, set[str]] = {}
        self.messages = MessageArea()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of programme and improvement"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, title, _class in SECTIONS:
            item = QListWidgetItem(QCoreApplication.translate("ProgrammeWindow", title))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.list.setStyleSheet("QListWidget { border: none; } QListWidget::item { padding: 8px 10px; }")
        self._fit_list()
        self.list.currentRowChanged.connect(lambda _row: self._show_section())
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addLayout(row, 1)
        for command in commands:
            self.addAction(command)
        QShortcut(QKeySequence("F6"), self, self._next_pane)
        session.recorded.connect(self._on_recorded)
        session.refused.connect(self._on_refused)
        session.save_failed.connect(self._on_save_failed)

    def _fit_list(self) -> None:
        self.list.setFixedWidth(max(190, self.list.sizeHintForColumn(0) + 12))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._fit_list()

    @property
    def section(self) -> str:
        """Id of the section in view."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def section_named(self, name: str) -> Any:
        """A section, made if it was not shown yet."""
        widget = self._made.get(name)
        if widget is None:
            class_name = SECTIONS[NAMES.index(name)][2]
            module = import_module(f"iso20k_audit.ui.programme.{name}")
            widget = getattr(module, class_name)(self.session, self.jobs)
            widget.go_to.connect(self._on_go_to)
            self._made[name] = widget
            self.stack.addWidget(widget)
            widget.reload()
        return widget

    def show_place(self, place: str) -> None:
        """Shows `section` or `section:record`; the first section for nothing."""
        name, _colon, record_id = place.partition(":")
        row = NAMES.index(name) if name in NAMES else max(self.list.currentRow(), 0)
        self.list.setCurrentRow(row)
        self._show_section()
        if record_id:
            self.section_named(name).show_record(record_id)

    def _show_section(self) -> None:
        name = self.section
        if not name:
            return
        current = self.stack.currentWidget()
        if isinstance(current, QWidget) and hasattr(current, "flush"):
            current.flush()
        widget = self.section_named(name)
        if self._stale.get(name):
            widget.refresh(frozenset(self._stale[name]))
        self._stale[name] = set()
        self.stack.setCurrentWidget(widget)

    def _next_pane(self) -> None:
        if self.list.hasFocus():
            self.stack.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.focusNextChild()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what happens elsewhere -----------------------------------------------------------------------

    def _on_go_to(self, page: str, record_id: str) -> None:
        """`programme` leads to another section, `audit:ID` to a page of any audit, else a page of the one in hand."""
        if page == "programme":
            self.show_place(record_id)
        elif page.startswith("audit:"):
            _word, audit_id, name = (*page.split(":"), "overview")[:3]
            self.audit_wanted.emit(audit_id, name, record_id)
        else:
            self.go_to.emit(page, record_id)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        for name, widget in self._made.items():
            if name == self.section and self.isVisible():
                widget.refresh(kinds)
            else:
                self._stale.setdefault(name, set()).update(kinds)

    def _on_refused(self, text: str) -> None:
        if self.isActiveWindow():
            self.messages.say(text, "warning")

    def _on_save_failed(self, text: str) -> None:
        self.messages.say(self.tr("NOT SAVED: {}").format(text), "danger")

    def flush(self) -> None:
        """Records what is being typed in any section."""
        for widget in self._made.values():
            widget.flush()

    def reject(self) -> None:
        """Closes the window, by its own button or the system's; what is being typed is recorded first."""
        self.flush()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties filters and leaves lists here; it does not take the window away."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

"""Planned, used and needed minutes of every section; planned ones can be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.pace.words import duration

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex

    from iso20k_audit.services.pace import AuditPace
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

MOST_MINUTES = 2400
_PLANNED = 3
_MINUTES = int(Qt.ItemDataRole.UserRole) + 1
_SECTION = _MINUTES + 1


class TimesDialog(QDialog):
    """Stays open beside the work and follows it."""

    def __init__(self, session: Session, audit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = audit_id
        self.setWindowTitle(self.tr("Times by section"))
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Section"),
                self.tr("Questions"),
                self.tr("Answered"),
                self.tr("Planned (min)"),
                self.tr("Used"),
                self.tr("Still needed"),
            ]
        )
        self.table = QTableView()
        self.table.setModel(self._model)
        left = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._model.setHeaderData(0, Qt.Orientation.Horizontal, left, Qt.ItemDataRole.TextAlignmentRole)
        self.table.setAccessibleName(self.tr("Times by section"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.zoomed(32))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setItemDelegateForColumn(_PLANNED, _MinutesDelegate(self.table))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self._sum = QLabel()
        self._sum.setProperty("role", "strong")
        hint = QLabel(
            self.tr(
                "Used is the time between your records; a silence of more than a quarter of an hour counts as a "
                "break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what "
                "the questions are expected to take."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for widget in (self._sum, self.table, hint, close):
            column.addWidget(widget)
        self.resize(820, 520)
        self._model.itemChanged.connect(self._on_changed)
        session.recorded.connect(self._on_recorded)
        self._filling = False
        self._read()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & {"working_paper", "question_set", "finding"}:
            self._read()

    def _read(self) -> None:
        from iso20k_audit.services.pace import pace_of

        audit_id, person_id = self._audit_id, self._session.person_id

        def read(ledger: Ledger) -> AuditPace:
            return pace_of(ledger, audit_id, person_id, clock.now())

        self._session.ask(read, self._show)

    def _show(self, pace: AuditPace) -> None:
        self._filling = True
        current = self.table.currentIndex()
        self._model.setRowCount(0)
        for section in pace.sections:
            texts = [
                f"{section.clause}  {section.title}".strip(),
                str(section.questions),
                str(section.answered),
                str(section.planned),
                duration(section.used),
                duration(section.needed) if section.left else self.tr("done"),
            ]
            items = [QStandardItem(text) for text in texts]
            for place, item in enumerate(items):
                item.setEditable(place == _PLANNED)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            items[0].setToolTip(texts[0])
            items[_PLANNED].setData(section.planned, _MINUTES)
            items[_PLANNED].setData(section.id, _SECTION)
            font = items[_PLANNED].font()
            font.setBold(section.is_planned_by_hand)
            items[_PLANNED].setFont(font)
            items[_PLANNED].setToolTip(
                self.tr("Set by hand") if section.is_planned_by_hand else self.tr("Expected of its questions")
            )
            self._model.appendRow(items)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if current.isValid():
            self.table.setCurrentIndex(self._model.index(current.row(), current.column()))
        elif self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, _PLANNED))
        self._sum.setText(
            self.tr("Planned {planned}, used {used}, still needed {needed}").format(
                planned=duration(sum(section.planned for section in pace.sections)),
                used=duration(sum(section.used for section in pace.sections)),
                needed=duration(sum(section.needed for section in pace.sections)),
            )
        )
        self._filling = False

    def _on_changed(self, item: QStandardItem) -> None:
        if self._filling or item.column() != _PLANNED:
            return
        from iso20k_audit.services.pace import plan_minutes

        section, minutes = item.data(_SECTION), item.data(_MINUTES)
        self._session.write(lambda ledger: plan_minutes(ledger, section, minutes or None))


class _MinutesDelegate(QStyledItemDelegate):
    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = QSpinBox(parent)
        box.setRange(0, MOST_MINUTES)
        box.setSingleStep(5)
        box.setAccessibleName(self.tr("Planned minutes"))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QSpinBox)
        editor.setValue(index.data(_MINUTES) or 0)
        editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QSpinBox)
        editor.interpretText()
        if editor.value() != index.data(_MINUTES):
            model.setData(index, editor.value(), _MINUTES)

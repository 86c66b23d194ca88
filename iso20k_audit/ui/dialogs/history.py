"""Who did what, when, from what to what: the history of an audit or of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.services.history import Entry, history, record_names
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


class HistoryDialog(QDialog):
    """A table of changes, newest first, that can be filtered and copied."""

    def __init__(
        self,
        session: Session,
        audit_id: str,
        record_id: str | None = None,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title or self.tr("History"))
        self.resize(1080, 620)
        columns = (
            Column(self.tr("Time"), lambda row: row["time"], 150),
            Column(self.tr("Person"), lambda row: row["person"], 130),
            Column(self.tr("Record"), lambda row: row["kind"], 150),
            Column(self.tr("Field"), lambda row: row["label"], 160),
            Column(self.tr("From"), lambda row: row["before"], 0, lambda _row: "muted"),
            Column(self.tr("To"), lambda row: row["after"]),
        )
        self._model = RowsModel(columns, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._table = make_table(self._model, self.tr("Changes, newest first"), columns)
        self._table.setModel(self._proxy)
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter by any word"))
        self._filter.setAccessibleName(self.tr("Filter the history"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        self._count = text_label("", "muted")
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the chosen lines, or all of them"))
        copy.clicked.connect(self.copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table, self.copy)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._filter)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self._filter.setFocus()
        session.ask(lambda ledger: _read(ledger, audit_id, record_id), self._show)

    def _show(self, rows: list[Row]) -> None:
        self._model.show_rows(rows)
        self._on_filter()

    def _on_filter(self) -> None:
        self._proxy.setFilterFixedString(self._filter.text().strip())
        shown, total = self._proxy.rowCount(), self._model.rowCount()
        if shown == total:
            self._count.setText(self.tr("Changes: {}").format(total))
        else:
            self._count.setText(self.tr("{} of {} changes match").format(shown, total))

    def copy(self) -> None:
        """Puts the chosen lines, or all, on the clipboard as tab-separated text."""
        chosen = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        places = chosen or list(range(self._proxy.rowCount()))
        columns = range(self._model.columnCount())
        lines = ["\t".join(str(self._model.headerData(c, Qt.Orientation.Horizontal)) for c in columns)]
        lines += ["\t".join(str(self._proxy.index(p, c).data() or "") for c in columns) for p in places]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._count.setText(self.tr("Lines copied: {}").format(len(places)))


def _read(ledger: Ledger, audit_id: str, record_id: str | None) -> list[Row]:
    names = record_names(ledger, audit_id)
    entries = history(ledger, audit_id, record_id)
    return [_row(place, entry, names) for place, entry in reversed(list(enumerate(entries)))]


def _row(place: int, entry: Entry, names: dict[str, str]) -> Row:
    kind = KINDS.get(entry.kind)
    name = names.get(entry.record_id, "")
    label = words(kind.label) if kind else entry.kind
    return {
        "id": f"{place}",
        "time": _clock(entry.made_at, seconds=True),
        "person": entry.person,
        "kind": f"{label} {name}".strip(),
        "label": words(entry.label),
        "before": _value(entry, entry.before, names),
        "after": _with_reason(_value(entry, entry.after, names), entry.why),
    }


def _with_reason(value: str, why: str) -> str:
    if not why:
        return value
    return QGuiApplication.translate("History", "{value} (reason: {why})").format(value=value, why=why)


def _value(entry: Entry, value: Any, names: dict[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return (
            QGuiApplication.translate("History", "Yes")
            if value
            else QGuiApplication.translate("History", "No")
        )
    if isinstance(value, list | dict):
        return QGuiApplication.translate("Model", "{} entries").format(len(value))
    if not isinstance(value, str):
        return str(value)
    if value in names:
        return names[value] or value
    kind = KINDS.get(entry.kind)
    known = next((field for field in kind.fields if field.name == entry.field), None) if kind else None
    if known is not None and known.value_type is FieldType.TIME:
        return _clock(value)
    if known is not None and known.term is not None and value in {term.value for term in known.term}:
        return words(known.term(value).label)
    return value


def _clock(value: str, *, seconds: bool = False) -> str:
    """A stored time as the clock showed it where it was recorded."""
    try:
        return formats.moment(value, seconds=seconds)
    except ValueError:
        return value

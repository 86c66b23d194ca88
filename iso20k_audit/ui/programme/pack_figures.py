"""The key figures of a management-review pack, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from iso20k_audit.model.management_view import ManagementView
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import text_label


class PackFigures(QWidget):
    """A small table: findings by kind, then lines in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(5, 1)
        self._told: list[str] = []

    @property
    def told(self) -> str:
        """All of it in words."""
        return "; ".join(self._told)

    def show_view(self, view: ManagementView) -> None:
        """Shows the figures of another pack."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._told = []
        heads = ("", self.tr("Raised"), self.tr("Closed"), self.tr("Open"), self.tr("Overdue"))
        for column, head in enumerate(heads):
            self._grid.addWidget(_right(text_label(head, "muted"), column), 0, column)
        for row, kind in enumerate(FindingKind, 1):
            self._line(row, view, kind)
        row = len(FindingKind) + 1
        late = sum(action.is_overdue for action in view.actions)
        for words in (
            self.tr("Audits: {}").format(formats.number(len(view.audits))),
            self.tr("Corrective actions: {count}, overdue: {late}").format(
                count=formats.number(len(view.actions)), late=formats.number(late)
            ),
            self.tr("Objectives: {}").format(formats.number(len(view.objectives))),
            self.tr("Benefits, recorded by the organisation and not audited: {}").format(
                formats.number(len(view.benefits))
            ),
        ):
            label = text_label(words, wrap=True)
            self._grid.addWidget(label, row, 0, 1, 6)
            self._told.append(words)
            row += 1

    def _line(self, row: int, view: ManagementView, kind: FindingKind) -> None:
        counts = [len(view.raised(kind))]
        if kind is not FindingKind.POSITIVE:
            counts += [view.closed_in_period(kind), view.open_at_end(kind), view.overdue_at_end(kind)]
        name = QWidget()
        grid = QGridLayout(name)
        grid.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        size = theme.zoomed(14)
        mark.setPixmap(theme.shape_icon(kind.value, size).pixmap(size, size))
        grid.addWidget(mark, 0, 0)
        grid.addWidget(text_label(kind.label), 0, 1)
        grid.setColumnStretch(1, 1)
        self._grid.addWidget(name, row, 0)
        for column, count in enumerate(counts, 1):
            late = column == 4 and count
            label = text_label(formats.number(count), "danger" if late else "strong")
            self._grid.addWidget(_right(label, column), row, column)
        self._told.append(f"{kind.label}: {', '.join(map(str, counts))}")


def _right(label: QLabel, column: int) -> QLabel:
    if column:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label

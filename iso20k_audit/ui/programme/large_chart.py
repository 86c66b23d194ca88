"""One chart over the whole section: larger, with its values as a table, how it is counted, and its ways out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.figures import Figure, Form
from iso20k_audit.model.trend_figures import OVER
from iso20k_audit.reports.trend_book import Cover
from iso20k_audit.ui.charts.chart import Chart
from iso20k_audit.ui.programme.chart_export import ChartExport
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, text_label
from iso20k_audit.ui.widgets.rows_model import AVERAGE_CHAR, Column, RowsModel, make_table

MOST_ROWS = 14
"""Rows of the table before it scrolls."""


class LargeChart(QWidget):
    """A chart and what belongs to it.

    Args:
        cover: what an export says of itself.

    Signals:
        opened(series, category): the records behind a value are wanted; -1 for all series.
        turned(name): the same findings by category, or over time.
        left: back to the overview.
    """

    opened = Signal(int, int)
    turned = Signal(str)
    left = Signal()

    def __init__(
        self, export: ChartExport, cover: Callable[[], Cover], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self.title = text_label("", "heading", wrap=True)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to all charts (Esc)"))
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.turn_button = QPushButton("")
        self.turn_button.clicked.connect(lambda *_: self.turned.emit(self._other_name()))
        self.export_button = export.button(self.tr("Export"))
        self.export_button.setToolTip(self.tr("This chart as a picture or as data"))
        export.fill_menu(self.export_button.menu(), lambda: self.figure, cover)
        self.chart = Chart(room=300)
        self.chart.opened.connect(self.opened)
        self.chart.pointed.connect(self._on_pointed)
        self.pointed = text_label("", "muted", wrap=True)
        self.how = text_label("", "muted", wrap=True)
        self._rows: QWidget | None = None
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.setSpacing(10)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.turn_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        body = ScrollColumn()
        drawn = Card()
        drawn.add(self.chart, self.pointed)
        counted = Card(self.tr("How this is counted"))
        counted.add(self.how)
        self.values = Card(self.tr("Values"))
        body.add(drawn, counted, self.values)
        body.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body, 1)

    def show_figure(self, figure: Figure) -> None:
        """Shows another chart, or fresh values of it."""
        self.figure = figure
        self.title.setText(figure.title)
        self.chart.show_figure(figure)
        self.how.setText("\n".join((figure.how, *figure.notes)))
        self._on_pointed("")
        other = self._other_name()
        self.turn_button.setVisible(bool(other))
        over = figure.name.startswith(OVER)
        self.turn_button.setText(self.tr("All together") if over else self.tr("Over time"))
        self.turn_button.setToolTip(
            self.tr("One bar for each category") if over else self.tr("A small chart for each category")
        )
        self._show_values(figure)

    def _other_name(self) -> str:
        name = self.figure.name if self.figure else ""
        if name.startswith(OVER):
            return f"by_{name.removeprefix(OVER)}"
        return f"{OVER}{name.removeprefix('by_')}" if name.startswith("by_") else ""

    def _on_pointed(self, told: str) -> None:
        self.pointed.setText(
            told or self.tr("Arrow keys move from value to value; Enter lists what is counted.")
        )

    def _wide(self, text: str) -> int:
        """Pixels that a heading needs at the usual size of text."""
        return max(76, round(len(text) * AVERAGE_CHAR * 1.05) + 26)

    def _show_values(self, figure: Figure) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        by_series = figure.form is Form.MULTIPLES
        down, across = (figure.series, figure.categories) if by_series else (figure.categories, figure.series)
        columns = [Column(figure.title, lambda row: row["name"])]

        def value(place: int) -> Callable[[dict[str, Any]], str]:
            return lambda row: row["cells"][place]

        columns += [
            Column(label.text or self.tr("Value"), value(place), self._wide(label.text))
            for place, label in enumerate(across)
        ]
        rows = []
        for place, label in enumerate(down):
            cells = [
                figure.cell(place, other) if by_series else figure.cell(other, place)
                for other in range(len(across))
            ]
            told = [_told(figure, cell.value, cell.of) for cell in cells]
            rows.append({"id": f"{place}", "name": label.whole, "cells": told})
        model = RowsModel(columns, self)
        model.show_rows(rows)
        table = make_table(model, self.tr("Values of {}").format(figure.title), columns)
        table.activated.connect(
            lambda index: self.opened.emit(
                *(
                    (index.row(), max(index.column() - 1, 0))
                    if by_series
                    else (index.column() - 1, index.row())
                )
            )
        )
        shown = min(len(rows), MOST_ROWS)
        height = table.verticalHeader().defaultSectionSize() * (shown + 1) + 12
        if by_series or sum(column.width for column in columns) > 900:
            table.horizontalHeader().setSectionResizeMode(0, table.horizontalHeader().ResizeMode.Interactive)
            table.setColumnWidth(0, 260)
            height += 16
        table.setFixedHeight(height)
        self._rows = table
        self.values.add(table)


def _told(figure: Figure, value: float | None, of: int | None) -> str:
    text = figure.shown(value)
    return f"{text} / {of}" if of is not None and value is not None else text

"""What a span of the certification cycle shows: coverage, findings month by month, what proved effective."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from iso20k_audit.services.certification_cycles import Stretch
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.programme.cycle_charts import MonthBars
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label


class StretchView(ScrollColumn):
    """Since the last audit of the certification body, or over the whole cycle."""

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        """`about`: what the view is for, in a sentence."""
        super().__init__(parent=parent)
        self.title = text_label("", "heading", wrap=True)
        self.chart = MonthBars()
        self._no_chart = text_label(
            self.tr("No nonconformity was raised, closed or open in this time."), "muted"
        )
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[str, str]] = []
        self.add(self.title, text_label(about, "muted", wrap=True), holder)
        self.add(text_label(self.tr("Nonconformities by month"), "strong"), self.chart, self._no_chart)
        self.column.addStretch(1)

    @property
    def told(self) -> str:
        """All of it in words."""
        return "; ".join(f"{label}: {text}" for label, text in self._labels)

    def show_stretch(self, stretch: Stretch) -> None:
        """Shows another span."""
        figures = stretch.figures
        self.title.setText(
            self.tr("{title}: {first} to {last}").format(
                title=stretch.title, first=formats.day(stretch.since), last=formats.day(figures.until)
            )
        )
        count = formats.number
        rows = [
            (
                self.tr("Clauses audited internally"),
                self.tr("{done} of {total} clauses").format(
                    done=count(figures.covered), total=count(figures.clauses)
                )
                if figures.clauses
                else self.tr("The clauses of this standard are not known here."),
            ),
            (self.tr("Internal audits"), ", ".join(figures.audits) or self.tr("None")),
            (
                self.tr("Management review"),
                formats.day(figures.reviewed_on) if figures.reviewed_on else self.tr("None"),
            ),
            (
                self.tr("Nonconformities raised and closed"),
                self.tr("{raised} raised, {closed} closed").format(
                    raised=count(figures.raised), closed=count(figures.closed)
                ),
            ),
            (
                self.tr("Open now"),
                self.tr("{open}, of them overdue: {late}").format(
                    open=count(figures.open_now), late=count(figures.late_now)
                ),
            ),
            (self.tr("Repeats of earlier findings"), count(figures.repeats)),
            (
                self.tr("Effectiveness of actions"),
                self.tr(
                    "{effective} effective, {not_effective} not effective, {unchecked} to be checked"
                ).format(
                    effective=count(figures.effective),
                    not_effective=count(figures.not_effective),
                    unchecked=count(figures.unchecked),
                ),
            ),
        ]
        self._fill(rows)
        moves = any(one.raised or one.closed or one.open for one in figures.months)
        self.chart.setVisible(moves)
        self._no_chart.setVisible(not moves)
        self.chart.show_months(figures.months)

    def _fill(self, rows: list[tuple[str, str]]) -> None:
        self._labels = rows
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for place, (label, text) in enumerate(rows):
            self._grid.addWidget(text_label(label, "muted"), place, 0)
            self._grid.addWidget(text_label(text, wrap=True), place, 1)

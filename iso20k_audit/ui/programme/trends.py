"""Trends over all audits: charts as cards, one of them large, and the records behind every value."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from iso20k_audit.model.figures import Figure, trimmed
from iso20k_audit.model.figures import Unit as Measure
from iso20k_audit.model.trend_figures import figure, figures, title_of
from iso20k_audit.model.trends import Facts, Trends, Unit
from iso20k_audit.reports.trend_book import Cover
from iso20k_audit.services import trends as service
from iso20k_audit.services.trends import Choices, Record
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.charts.chart import Chart
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.programme.chart_export import ChartExport
from iso20k_audit.ui.programme.counted_list import CountedList
from iso20k_audit.ui.programme.large_chart import LargeChart
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.programme.trend_filters import TrendFilters
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, text_label

REREAD_MS = 700
"""After the last change: whoever answers questions beside this window is not slowed down by it."""

ON_A_CARD = 7
"""Bars or small charts on a card; the large chart has all."""

TWO_COLUMNS = 860
"""Pixels of width from which cards stand side by side."""

NARROW, LOW = 640, 430
"""Pixels of width or height below which the filter would leave no room for the charts."""


class ChartCard(Card):
    """A chart with its title and the way to its large form; a wide one takes the whole line."""

    def __init__(self, title: str, *, wide: bool = False) -> None:
        super().__init__()
        self.wide = wide
        self.heading = text_label(title, "strong", wrap=True)
        self.large_button = QPushButton(self.tr("Enlarge"))
        self.large_button.setProperty("role", "quiet")
        self.large_button.setAccessibleName(self.tr("Enlarge: {}").format(title))
        self.large_button.setToolTip(self.tr("All of it, its values, how it is counted, and export"))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.large_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(0, head)
        self.chart = Chart(most=0 if wide else ON_A_CARD, room=170)
        self.note = text_label("", "muted", wrap=True)
        self.add(self.chart, self.note)
        self.column.addStretch(1)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)

    def show_figure(self, found: Figure) -> None:
        """Shows fresh values; of many, the largest."""
        self.chart.show_figure(found)
        cut = self.chart.shown is not None and len(self.chart.shown.categories) < len(found.categories)
        left = trimmed(found, ON_A_CARD).notes[:1] if cut else ()
        self.note.setText(" ".join(left))
        self.note.setVisible(bool(left))


class TrendsSection(Section):
    """What all audits show together."""

    KINDS: ClassVar[frozenset[str]] = service.KINDS

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._facts: Facts | None = None
        self.trends: Trends | None = None
        self.figures: dict[str, Figure] = {}
        self._from_large = False
        self._records_of = -1, -1
        self.export = ChartExport(jobs, self.messages, self)
        self._work = OffThread(self)
        self._reread = QTimer(self, singleShot=True, interval=REREAD_MS)
        self._reread.timeout.connect(self.reload)
        self.filters = TrendFilters()
        self.filters.changed.connect(self._count)
        self.export_button = self.export.button(self.tr("Export all"))
        self.export_button.setToolTip(self.tr("All charts, as they are chosen here, in one file"))
        self.export.fill_menu_of_all(self.export_button.menu(), self._in_order, self.cover)
        self.told = text_label("", "muted", wrap=True)
        self.missing = text_label("", "muted", wrap=True)
        self.cards: dict[str, ChartCard] = {}
        self.large = LargeChart(self.export, self.cover)
        self.large.left.connect(self.show_overview)
        self.large.opened.connect(self._open_large)
        self.large.turned.connect(self.show_large)
        self.list = CountedList()
        self.list.left.connect(self._back_from_list)
        self.list.wanted.connect(self.go_to)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QWidget()
        bar = QVBoxLayout(head)
        bar.setContentsMargins(16, 12, 16, 8)
        bar.setSpacing(6)
        self.filter_button = QPushButton(self.tr("Filter"))
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(self.tr("Choose which audits and findings are counted"))
        self.filter_button.toggled.connect(lambda _on: self._fit_head())
        self.filter_button.hide()
        row = QHBoxLayout()
        row.addWidget(self.filter_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.filters, 1)
        row.addStretch(0)
        row.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        bar.addLayout(row)
        bar.addWidget(self.told)
        self.head = head
        self.overview = ScrollColumn()
        self.grid = QGridLayout()
        self.grid.setSpacing(12)
        self._columns = 0
        self.overview.column.setContentsMargins(16, 4, 16, 16)
        self.overview.column.addLayout(self.grid)
        self.overview.column.addWidget(self.missing)
        self.overview.column.addStretch(1)
        self.stack = QStackedWidget()
        for page in (self._empty_page(), self.overview, self.large, self.list):
            self.stack.addWidget(page)
        self.column.addWidget(head)
        self.column.addWidget(self.stack, 1)
        self._show_page(0)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        self.empty_title = text_label(self.tr("Nothing to count yet"), "heading")
        self.empty_text = text_label("", "muted", wrap=True)
        self.empty_button = QPushButton("")
        self.empty_button.setProperty("role", "primary")
        self.empty_button.clicked.connect(lambda *_: self._on_empty_button())
        row = QHBoxLayout()
        row.addWidget(self.empty_button)
        row.addStretch(1)
        column.addWidget(self.empty_title)
        column.addWidget(self.empty_text)
        column.addLayout(row)
        column.addStretch(1)
        return page

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again a little after the last change."""
        if kinds & self.KINDS:
            self._reread.start()

    def reload(self) -> None:
        """Reads all audits."""

        def read(ledger: Ledger) -> tuple[Facts, Choices]:
            return service.facts(ledger), service.choices(ledger)

        self.latest.ask(read, lambda found: self._on_read(*found))

    def _on_read(self, facts: Facts, choices: Choices) -> None:
        self._facts = facts
        self.filters.offer(choices)
        self._count()

    def _count(self) -> None:
        """Counts anew, beside the window."""
        facts, wanted, unit = self._facts, self.filters.filter, self.filters.period_unit
        if facts is None:
            return
        today = datetime.now().astimezone().date()

        def work() -> tuple[Trends, dict[str, Figure]]:
            found = Trends(facts, wanted, today)
            return found, {one.name: one for one in figures(found, unit)}

        self._work.run(work, lambda done: self._show(*done))

    # -- showing ------------------------------------------------------------------------------------------

    def _show(self, found: Trends, made: dict[str, Figure]) -> None:
        self.trends, self.figures = found, made
        self.told.setText(
            self.tr(
                "Audits: {} · Findings counted: {} · Click a value, or press Enter on it, to list what it counts."
            ).format(len(found.audits), len(found.findings))
        )
        if not found.audits or not (found.findings or found.conformity(Unit.YEAR)):
            self._say_empty(found)
            return
        shown = [name for name, one in made.items() if not _says_nothing(one)]
        for name in shown:
            self._card(name).show_figure(made[name])
        for name, card in self.cards.items():
            card.setVisible(name in shown)
        missing = [one.title for name, one in made.items() if name not in shown]
        self.missing.setText(self.tr("Nothing to show yet for: {}.").format("; ".join(missing)))
        self.missing.setVisible(bool(missing))
        self._arrange(force=True)
        if self.stack.currentWidget() is self.large and self.large.figure is not None:
            self.large.show_figure(self._figure(self.large.figure.name))
        elif self.stack.currentIndex() == 0:
            self._show_page(1)

    def _say_empty(self, found: Trends) -> None:
        restricted = self.filters.is_restricted
        self.head.setVisible(restricted or bool(self._facts and self._facts.audits))
        drafts = len(found.left_out.drafts)
        if drafts:
            text = self.tr(
                "There are only drafts: {}. Issue the findings of an audit, or count drafts too."
            ).format(drafts)
            button = self.tr("Count drafts too")
        elif restricted:
            text = self.tr("No audit, or no finding, fits what is chosen above.")
            button = self.tr("Clear the filter")
        else:
            text = self.tr(
                "Once audits have issued findings, charts here show them by clause, site, cause and time, "
                "and how fast and how well they are closed."
            )
            button = self.tr("New audit")
        self.empty_text.setText(text)
        self.empty_button.setText(button)
        self._show_page(0)

    def _on_empty_button(self) -> None:
        if self.trends is not None and self.trends.left_out.drafts:
            self.filters.drafts.setChecked(True)
        elif self.filters.is_restricted:
            self.filters.reset()
        else:
            self.go_to.emit("new_audit", "")

    def _card(self, name: str) -> ChartCard:
        card = self.cards.get(name)
        if card is None:
            card = self.cards[name] = ChartCard(title_of(name), wide=name == "conformity")
            card.large_button.clicked.connect(lambda *_, name=name: self.show_large(name))
            card.chart.opened.connect(
                lambda series, category, card=card: self._open(card.chart.shown, series, category)
            )
        return card

    def _arrange(self, *, force: bool = False) -> None:
        """One or two columns of cards; the order of the keyboard is that of reading."""
        columns = 2 if self.overview.viewport().width() >= TWO_COLUMNS else 1
        if columns == self._columns and not force:
            return
        self._columns = columns
        shown = [
            self.cards[name]
            for name in self.figures
            if name in self.cards and not self.cards[name].isHidden()
        ]
        for card in self.cards.values():
            self.grid.removeWidget(card)
        place = 0
        for card in shown:
            span = columns if card.wide else 1
            place += -place % span
            self.grid.addWidget(card, place // columns, place % columns, 1, span)
            place += span
        for column in range(2):
            self.grid.setColumnStretch(column, 1 if column < columns else 0)
        before: QWidget | None = None
        for card in shown:
            for widget in (card.large_button, card.chart):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards stand side by side where there is room."""
        super().resizeEvent(event)
        self._fit_head()
        self._arrange()

    def _fit_head(self) -> None:
        """Where there is little room the filter is behind a button, and takes the place of the charts."""
        narrow = self.width() < theme.zoomed(NARROW) or self.height() < theme.zoomed(LOW)
        opened = narrow and self.filter_button.isChecked()
        self.filter_button.setVisible(narrow)
        self.filters.setVisible(opened or not narrow)
        self.told.setVisible(not narrow)
        self.stack.setVisible(not opened)

    def _show_page(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        if place > 0:
            self.head.setVisible(place != 3)

    # -- one chart, and records -----------------------------------------------------------------------------

    def _figure(self, name: str) -> Figure:
        assert self.trends is not None
        found = self.figures.get(name)
        return found if found is not None else figure(self.trends, name, self.filters.period_unit)

    def show_large(self, name: str) -> None:
        """Shows one chart over the whole section."""
        if self.trends is None or not name:
            return
        self.large.show_figure(self._figure(name))
        self._show_page(2)
        self.large.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        """Shows all charts; the keyboard goes back to the card of the one that was large."""
        self._show_page(1)
        name = self.large.figure.name if self.large.figure is not None else ""
        card = self.cards.get(name)
        if card is not None:
            card.large_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, before it would mean anything to the window."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex() > 1:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """From the records to the chart, from the large chart to all."""
        if self.stack.currentWidget() is self.list:
            self._back_from_list()
        else:
            self.show_overview()

    def _back_from_list(self) -> None:
        if self._from_large:
            self._show_page(2)
            self.large.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_page(1)

    def _open_large(self, series: int, category: int) -> None:
        self._open(self.large.figure, series, category)

    def _open(self, shown: Figure | None, series: int, category: int) -> None:
        """Lists what a value counts; all series of a category for -1."""
        if shown is None:
            return
        if series < 0:
            ids, source = shown.ids_of(category), None
            told = shown.categories[category].whole
        else:
            cell = shown.cell(series, category)
            ids, source, told = cell.ids, cell.source, shown.told(series, category)
        counts = shown.counts
        self._from_large = self.stack.currentWidget() is self.large
        title = self.tr("{}. {}").format(shown.title, told)

        def read(ledger: Ledger) -> list[Record]:
            if source is not None:
                return service.answered_questions(ledger, source.audit_ids, source.standard, source.group)
            return service.records(ledger, counts, ids)

        def show(found: list[Record]) -> None:
            if found:
                self.list.show_records(title, found)
                self._show_page(3)
            else:
                self.messages.say(self.tr("Nothing is counted there."))

        self.session.ask(read, show)

    def show_record(self, record_id: str) -> None:
        """Shows the chart of that name."""
        if self.trends is not None and record_id in self.figures:
            self.show_large(record_id)

    # -- exporting ---------------------------------------------------------------------------------------------

    def _in_order(self) -> list[Figure]:
        return [one for one in self.figures.values() if not _says_nothing(one)]

    def cover(self) -> Cover:
        """What an export says of itself."""
        left = _notes(self.figures)
        made_on = datetime.now().astimezone().date().isoformat()
        return Cover(self.tr("Trends"), made_on, tuple(self.filters.in_words()), tuple(left))


def _notes(made: dict[str, Figure]) -> list[str]:
    found = made.get("findings")
    return list(found.notes) if found is not None else []


def _says_nothing(one: Figure) -> bool:
    """Whether a chart has nothing to tell: no values, or all findings under “not stated”."""
    if one.is_empty or (one.unit is Measure.COUNT and not one.highest):
        return True
    return one.name in ("by_step", "by_cause", "by_client", "by_process", "by_site") and [
        label.key for label in one.categories
    ] == [""]

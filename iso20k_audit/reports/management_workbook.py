"""The management-review pack as an Excel workbook: the same numbers as the PDF, as tables and native charts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.management_view import INPUTS, ManagementView
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import ENGLISH, commas, current, language, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.dates import days
from iso20k_audit.reports.excel_book import PROGRAM, Book, Row
from iso20k_audit.reports.excel_cells import Link, Looks, Value, day
from iso20k_audit.reports.excel_styles import ACCENT, DATE_FORMAT, HAIRLINE, LINK, MUTED, RED, TONES, YES
from iso20k_audit.reports.excel_tables import Column, Kind, TableSpec, set_up_print
from iso20k_audit.reports.register_columns import shown_words
from iso20k_audit.reports.registers import flushed_beside
from iso20k_audit.reports.sections.management import in_one_sentence

Progress = Callable[[int, int, str], None]
FORMAT_VERSION = 1
"""Of the tables below; columns are only ever appended."""

FINDINGS = TableSpec(
    "Findings",
    "tblPackFindings",
    (
        Column("Number", 15),
        Column("Kind", 26, words="kinds"),
        Column("Title", 52, Kind.LONG),
        Column("Clauses", 14, Kind.LONG),
        Column("Audit", 13),
        Column("Site", 20, Kind.LONG),
        Column("Client account", 20, Kind.LONG),
        Column("Process", 20, Kind.LONG),
        Column("Audit ended on", 13, Kind.DATE),
        Column("To be closed by", 13, Kind.DATE),
        Column("Closed on", 13, Kind.DATE),
        Column("Open at the end of the period", 14, words="yes_no"),
        Column("Overdue at the end of the period", 14, words="warnings"),
        Column("Repeat of", 15),
        Column("Raised in the period", 12, words="yes_no"),
    ),
    frozen=1,
    pages=2,
)
ACTIONS = TableSpec(
    "Actions",
    "tblPackActions",
    (
        Column("Number", 12),
        Column("Finding", 15),
        Column("Corrective action", 60, Kind.LONG),
        Column("Owner", 24, Kind.LONG),
        Column("Status", 24, words="action_statuses"),
        Column("Due", 13, Kind.DATE),
        Column("Overdue", 10, words="warnings"),
        Column("Done on", 13, Kind.DATE),
        Column("Effectiveness", 18, words="effectiveness"),
        Column("Verified on", 13, Kind.DATE),
    ),
)
AUDITS = TableSpec(
    "Audits",
    "tblPackAudits",
    (
        Column("Number", 14),
        Column("Title", 36, Kind.LONG),
        Column("Type", 18),
        Column("Status", 14),
        Column("First day", 13, Kind.DATE),
        Column("Last day", 13, Kind.DATE),
        Column("Major", 9, Kind.NUMBER),
        Column("Minor", 9, Kind.NUMBER),
        Column("OFI", 9, Kind.NUMBER),
        Column("Positive", 9, Kind.NUMBER),
        Column("Conclusion", 60, Kind.LONG),
    ),
)
MONTHS = TableSpec(
    "Months",
    "tblPackMonths",
    (
        Column("Month", 12),
        Column("Raised", 10, Kind.NUMBER),
        Column("Closed", 10, Kind.NUMBER),
        Column("Open at the end", 12, Kind.NUMBER),
    ),
)
_TALLY = (
    Column("Title", 44, Kind.LONG),
    Column("Major", 10, Kind.NUMBER),
    Column("Minor", 10, Kind.NUMBER),
    Column("In conflict", 10, Kind.NUMBER),
)
GROUPS = TableSpec("By clause group", "tblPackGroups", (Column("Clause group", 16), *_TALLY))
CAUSES = TableSpec("By cause", "tblPackCauses", (Column("Kind of cause", 30), *_TALLY))
CHECKS = TableSpec(
    "Effectiveness checks",
    "tblPackChecks",
    (
        Column("Action", 12),
        Column("Held on", 13, Kind.DATE),
        Column("Attribute looked at", 40, Kind.LONG),
        Column("Sample before", 12, Kind.NUMBER),
        Column("Deviations before", 12, Kind.NUMBER),
        Column("Sample after", 12, Kind.NUMBER),
        Column("Deviations after", 12, Kind.NUMBER),
        Column("Verdict", 18, words="effectiveness"),
        Column("Note", 50, Kind.LONG),
    ),
)
OBJECTIVES = TableSpec(
    "Objectives",
    "tblPackObjectives",
    (
        Column("Objective", 40, Kind.LONG),
        Column("Measured by", 36, Kind.LONG),
        Column("Unit", 12),
        Column("Baseline", 12),
        Column("Target", 12),
        Column("Newest value", 12),
        Column("Measured on", 13, Kind.DATE),
        Column("Due", 13, Kind.DATE),
        Column("State", 18),
        Column("Owner", 20),
    ),
)
BENEFITS = TableSpec(
    "Benefits (not audited)",
    "tblPackBenefits",
    (
        Column("Benefit", 40, Kind.LONG),
        Column("Kind", 20),
        Column("Amount", 14),
        Column("Unit", 12),
        Column("From", 13, Kind.DATE),
        Column("To", 13, Kind.DATE),
        Column("How it is known", 44, Kind.LONG),
        Column("Recorded by", 22),
        Column("From the finding", 16),
    ),
)
TEXTS = TableSpec(
    "Texts",
    "tblPackTexts",
    (Column("What", 30, Kind.LONG), Column("Where from", 30, Kind.LONG), Column("Text", 100, Kind.LONG)),
)
TABLES = (FINDINGS, ACTIONS, AUDITS, MONTHS, GROUPS, CAUSES, CHECKS, OBJECTIVES, BENEFITS, TEXTS)

_MOST_BARS = 30


def write_workbook(view: ManagementView, target: Path, *, progress: Progress | None = None) -> Path:
    """Write the workbook; it appears whole or not at all.

    Raises:
        Cancelled: by `progress`; then no file is left.
        InputError: the target cannot be written.
    """
    try:
        with language(view.language):
            flushed_beside(target, lambda made: _write(view, made, progress))
    except OSError as error:
        raise InputError(
            translate("ManagementPack", "The workbook could not be written to {target}: {reason}.").format(
                target=target, reason=error.strerror or error
            ),
            translate("Report", "Close the file if it is open elsewhere, or choose another folder."),
        ) from error
    return target


def _write(view: ManagementView, path: Path, progress: Progress | None) -> None:
    made_at = (view.made_at or datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    what = ""
    done = 0

    def step(_rows: int) -> None:
        if progress is not None:
            progress(done, len(TABLES) + 2, what)

    title = excel_text.one_line(view.title, 80)
    footer = f"{excel_text.one_line(view.organisation, 60)} — {days(view.since, view.until)}"
    words = shown_words()
    book = Book(path.parent, title, footer, words, step)
    raw_file = path.parent / "first.xlsx"
    try:
        book.define("management_pack_format", str(FORMAT_VERSION))
        book.set_properties(view.title, days(view.since, view.until), made_at)
        summary = book.sheet(_summary_title())
        counts: dict[str, int] = {}
        for spec, rows in _all_rows(view):
            what = spec.sheet
            step(0)
            done += 1
            counts[spec.name] = book.table(spec, rows)
            _add_charts(book.sheets[-1].raw, spec, counts[spec.name])
        _Summary(book, summary, view).write(counts)
        book.add_continued()
        book.add_lists()
        if current() != ENGLISH:
            book.add_columns(TABLES, current())
        what = translate("Registers", "Saving the workbook")
        step(0)
        book.save(raw_file)
        _same_bytes(raw_file, path, made_at)
        if progress is not None:
            progress(len(TABLES) + 2, len(TABLES) + 2, what)
    finally:
        book.close()


def _same_bytes(source: Path, target: Path, made_at: datetime) -> None:
    """Copies the archive with one time for all its parts, that of the data: the same data give the same bytes."""
    moment = max(made_at, datetime(1980, 1, 1))  # noqa: DTZ001  (zip files know no zones)
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            fixed = ZipInfo(info.filename, moment.timetuple()[:6])
            fixed.compress_type = ZIP_DEFLATED
            new.writestr(fixed, old.read(info))
    source.unlink()


def _summary_title() -> str:
    return translate("Registers", "Summary")


# -- rows -------------------------------------------------------------------------------------------


def _all_rows(view: ManagementView) -> Iterator[tuple[TableSpec, Iterator[Row]]]:
    yield FINDINGS, _findings(view)
    yield ACTIONS, _actions(view)
    yield AUDITS, _audits(view)
    yield MONTHS, iter([(f"{one.first:%Y-%m}", one.raised, one.closed, one.open) for one in view.months])
    for spec, tallies in ((GROUPS, view.groups), (CAUSES, view.causes)):
        yield (
            spec,
            iter([(one.label, one.title, one.majors, one.minors, one.other or None) for one in tallies]),
        )
    yield CHECKS, _checks(view)
    yield (
        OBJECTIVES,
        iter(
            [
                (
                    *(one.title, one.measure, one.unit, one.baseline, one.target, one.value),
                    *(day(one.read_on), day(one.due_on), one.status, one.owner),
                )
                for one in view.objectives
            ]
        ),
    )
    yield (
        BENEFITS,
        iter(
            [
                (
                    *(one.title, one.kind.label, one.amount, one.unit, day(one.since), day(one.until)),
                    *(one.source, one.recorded_by, one.finding),
                )
                for one in view.benefits
            ]
        ),
    )
    yield TEXTS, _texts(view)


def _findings(view: ManagementView) -> Iterator[Row]:
    listed = {one.id for one in view.nonconformities}
    for one in view.findings:
        within = view.is_within(one.day)
        if one.id not in listed and not within:
            continue
        follows = one.kind is not FindingKind.POSITIVE
        is_open = one.is_open(view.as_of)
        yield (
            one.number,
            one.kind.english if one.kind else "In conflict",
            one.title,
            commas(one.clauses),
            one.audit,
            one.site,
            one.client,
            one.process,
            day(one.day),
            day(one.due_on),
            day(one.closed_on),
            ("Yes" if is_open else "No") if follows else None,
            YES if follows and one.is_overdue(view.as_of) else None,
            one.repeat_of,
            "Yes" if within else "No",
        )


def _actions(view: ManagementView) -> Iterator[Row]:
    for one in view.actions:
        yield (
            one.number,
            one.finding,
            one.text,
            one.owner,
            one.status.english if one.status else "In conflict",
            day(one.due_on),
            YES if one.is_overdue else None,
            day(one.done_on),
            one.effectiveness.english,
            day(one.verified_on),
        )


def _audits(view: ManagementView) -> Iterator[Row]:
    for one in view.audits:
        counts = (one.count(kind) for kind in FindingKind)
        yield (
            *(one.number, one.title, one.type.label, one.status.label, day(one.starts_on), day(one.ends_on)),
            *counts,
            one.conclusion,
        )


def _checks(view: ManagementView) -> Iterator[Row]:
    for one in view.checks:
        before, after = one.before or (None, None), one.after or (None, None)
        yield (
            *(one.action, day(one.held_on), one.attribute, before[1], before[0], after[1], after[0]),
            one.verdict.english,
            one.note,
        )


def _texts(view: ManagementView) -> Iterator[Row]:
    own = view.review
    for label, text in (
        (translate("ManagementPack", "Remarks"), own.remarks),
        (translate("ManagementPack", "Decisions and actions"), own.decisions),
    ):
        if text.strip():
            yield label, own.title or translate("ManagementPack", "This review"), text
    for one in view.earlier:
        text = one.decisions or one.remarks
        if text.strip():
            name = commas(part for part in (one.title, days(one.held_on, one.held_on)) if part)
            yield translate("ManagementPack", "Actions from earlier reviews"), name, text
    for change in view.changes:
        yield translate("ManagementPack", "Changes"), change.source, change.text


# -- charts -----------------------------------------------------------------------------------------


def _add_charts(raw: Any, spec: TableSpec, rows: int) -> None:
    """A native chart beside the tables that have one; none where there is nothing to draw."""
    if not rows or spec not in (MONTHS, GROUPS, CAUSES):
        return
    raw.print_options.gridLines = False
    if spec is MONTHS:
        raw.add_chart(_bars(raw, spec, rows, (2, 3), ("B45D13", "08635C"), stacked=False), "F2")
        raw.add_chart(_line(raw, spec, rows, 4), "F22")
        raw.print_area = f"A1:S{max(rows + 1, 42)}"
    else:
        shown = min(rows, _MOST_BARS)
        raw.add_chart(_bars(raw, spec, shown, (3, 4), ("630E20", "B45D13"), stacked=True), "G2")
        raw.print_area = f"A1:T{max(rows + 1, 4 + 2 * shown, 26)}"


def _bars(
    raw: Any, spec: TableSpec, rows: int, columns: Sequence[int], colours: Sequence[str], *, stacked: bool
) -> Any:
    from openpyxl.chart import BarChart
    from openpyxl.chart.label import DataLabelList

    chart = BarChart()
    chart.type = "bar" if stacked else "col"
    chart.grouping = "stacked" if stacked else "clustered"
    chart.overlap = 100 if stacked else 0
    chart.title = (
        translate("ManagementPack", "Nonconformities by clause group")
        if spec is GROUPS
        else translate("ManagementPack", "Nonconformities by kind of cause")
        if spec is CAUSES
        else translate("ManagementPack", "Nonconformities raised and closed by month")
    )
    for column, colour in zip(columns, colours, strict=True):
        chart.series.append(_series(raw, spec, rows, column, colour))
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    chart.dataLabels.showPercent = False
    if stacked:
        chart.x_axis.scaling.orientation = "maxMin"
    _finish(chart, rows)
    return chart


def _line(raw: Any, spec: TableSpec, rows: int, column: int) -> Any:
    from openpyxl.chart import LineChart

    chart = LineChart()
    chart.title = translate("ManagementPack", "Nonconformities open at the end of the month")
    series = _series(raw, spec, rows, column, "1B1F24")
    series.smooth = False
    series.marker.symbol = "circle"
    series.graphicalProperties.line.solidFill = "1B1F24"
    chart.series.append(series)
    _finish(chart, rows)
    chart.legend = None
    return chart


def _series(raw: Any, spec: TableSpec, rows: int, column: int, colour: str) -> Any:
    from openpyxl.chart import Reference, Series
    from openpyxl.chart.data_source import AxDataSource, StrRef

    made = Series(Reference(raw, min_col=column, min_row=2, max_row=rows + 1), title=spec.headers[column - 1])
    name = raw.title.replace("'", "''")
    made.cat = AxDataSource(strRef=StrRef(f"'{name}'!$A$2:$A${rows + 1}"))
    made.graphicalProperties.solidFill = colour
    return made


def _finish(chart: Any, rows: int) -> None:
    chart.width = 22
    chart.height = max(8.5, 0.62 * rows + 3) if getattr(chart, "type", "") == "bar" else 9.0
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
    chart.y_axis.majorUnit = None
    chart.y_axis.number_format = "0"
    chart.legend.position = "b"


# -- summary ----------------------------------------------------------------------------------------


class _Summary:
    """The first sheet: what it is about, the counts of the PDF, and what is where."""

    widths = (58.0, 34.0, 14.0, 16.0, 16.0, 12.0)

    def __init__(self, book: Book, sheet: Any, view: ManagementView) -> None:
        self.book, self.sheet, self.view = book, sheet, view
        get = book.styles.get

        def both(**look: object) -> Looks:
            plain = get(**look)  # type: ignore[arg-type]
            quoted = get(**look, quoted=True)  # type: ignore[arg-type]
            linked = {**look, "colour": LINK, "underline": True}
            return Looks(plain, quoted, get(**linked), get(**linked, quoted=True))  # type: ignore[arg-type]

        self.big = both(size=18, bold=True, colour=ACCENT)
        self.muted = both(size=11, colour=MUTED)
        self.heading = both(size=12, bold=True, colour=ACCENT)
        self.head = both(bold=True, colour=MUTED, line_below=HAIRLINE, wrap=True)
        self.label = both(bold=True, wrap=True)
        self.text = both(wrap=True)
        self.number = both(align="left", number_format="#,##0")
        self.day = both(number_format=DATE_FORMAT, align="left")
        red = get(bold=True, colour=RED.text, ground=RED.ground, align="left")
        self.red = Looks(red, red, red, red)

    def write(self, rows: dict[str, int]) -> None:
        """Write all of it; `rows`: how many each table has, by its name."""
        raw, view = self.sheet.raw, self.view
        for letter, width in zip("ABCDEF", self.widths, strict=True):
            raw.column_dimensions[letter].width = width
        raw.sheet_view.showGridLines = False
        set_up_print(raw, view.title, self.book.header, self.book.footer)
        self.sheet.open([(0, self.widths[0]), (1, self.widths[1])])
        self._line((view.title, self.big), height=26)
        self._line((in_one_sentence(view), self.muted), height=16)
        self._facts()
        self._kinds()
        self._states()
        self._inputs()
        self._sheets(rows)

    def _facts(self) -> None:
        view = self.view
        self._heading(translate("ManagementPack", "Pack"))
        pairs: list[tuple[str, Value, Looks]] = [
            (translate("Registers", "Organisation"), view.organisation, self.text),
            (translate("ManagementPack", "Period from"), day(view.since), self.day),
            (translate("ManagementPack", "Period to"), day(view.until), self.day),
            (translate("ManagementPack", "Review held on"), day(view.review.held_on), self.day),
            (
                translate("ManagementPack", "Data as of"),
                day(view.made_at.date()) if view.made_at else None,
                self.day,
            ),
            (translate("ManagementPack", "Left out"), view.wall, self.text),
            (
                translate("ManagementPack", "Clauses judged in the period"),
                translate("ManagementPack", "{done} of {total}").format(done=view.covered, total=view.clauses)
                if view.clauses
                else None,
                self.text,
            ),
            (translate("ManagementPack", "Repeats among those raised"), view.repeats, self.number),
            (
                translate("ManagementPack", "Right first time"),
                translate("ManagementPack", "{done} of {total}").format(
                    done=view.first_time[0], total=view.first_time[1]
                )
                if view.first_time[1]
                else None,
                self.text,
            ),
            (translate("ManagementPack", "Median days to close"), view.closing_days, self.number),
            (translate("ManagementPack", "Drafts left out"), view.drafts, self.number),
            (translate("Registers", "Written by"), f"{PROGRAM} {view.program_version}".strip(), self.text),
            (translate("Registers", "Fingerprint of the change log"), view.log_head, self.text),
        ]
        for label, value, look in pairs:
            if value is not None and value != "":
                self._line((label, self.label), (value, look))

    def _kinds(self) -> None:
        view = self.view
        self._heading(translate("ManagementPack", "Findings by kind"))
        heads = (
            translate("ManagementPack", "Kind"),
            translate("ManagementPack", "Raised"),
            translate("ManagementPack", "Closed"),
            translate("ManagementPack", "Open at the end"),
            translate("ManagementPack", "Of them overdue"),
        )
        self._line(*((head, self.head) for head in heads))
        for kind in FindingKind:
            tone = TONES["kinds"][kind.english]
            look = self.book.styles.get(bold=True, colour=tone.text, ground=tone.ground)
            cells: list[tuple[Value | Link, Looks]] = [(kind.label, Looks(look, look, look, look))]
            cells.append((len(view.raised(kind)), self.number))
            if kind is not FindingKind.POSITIVE:
                late = view.overdue_at_end(kind)
                cells.append((view.closed_in_period(kind), self.number))
                cells.append((view.open_at_end(kind), self.number))
                cells.append((late, self.red if late else self.number))
            self._line(*cells)

    def _states(self) -> None:
        view = self.view
        self._heading(translate("ManagementPack", "Corrective actions"))
        if not view.actions:
            self._line((translate("ManagementPack", "No corrective action is recorded."), self.text))
            return
        for status, count in view.action_counts():
            self._line((status.label, self.label), (count, self.number))
        late = sum(action.is_overdue for action in view.actions)
        self._line((translate("Report", "Overdue"), self.label), (late, self.red if late else self.number))
        self._heading(translate("ManagementPack", "Effectiveness of corrective actions"))
        for word, count in view.effectiveness_counts():
            self._line((word.label, self.label), (count, self.number))

    def _inputs(self) -> None:
        self._heading(translate("ManagementPack", "Input (ISO/IEC 20000-1 9.3, in our own words)"))
        for one in INPUTS:
            where = (
                translate("ManagementPack", "In this pack")
                if one.section
                else translate("ManagementPack", "To be brought by the organisation")
            )
            self._line((one.words, self.text), (where, self.text))

    def _sheets(self, rows: dict[str, int]) -> None:
        self._heading(translate("Registers", "Sheets"))
        self._line(
            (translate("Registers", "Sheet"), self.head),
            (translate("Registers", "Rows"), self.head),
        )
        for spec in TABLES:
            link = Link(spec.sheet, spec.sheet, 1)
            self._line((link, self.label), (rows[spec.name], self.number))
        if self.view.benefits_note:
            self._line((BENEFITS.sheet, self.label), (self.view.benefits_note, self.text))

    def _heading(self, text: str) -> None:
        self.sheet.use([])
        self.sheet.append(())
        self._line((text, self.heading), height=18)

    def _line(self, *cells: tuple[Value | Link, Looks], height: float = 0.0) -> None:
        names = (_summary_title(), *[str(cells[0][0])] * 10)
        self.sheet.use(self.sheet.slots(looks for _, looks in cells), names)
        self.sheet.append([value for value, _ in cells], height)

"""The first sheet of the registers: which audit, what was found, what words mean, what is where."""

from __future__ import annotations

from datetime import date, datetime

from iso20k_audit.model.grade_view import step_counts
from iso20k_audit.model.view import AuditView, ClauseConformity
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.coverage import criteria, extent, standard_title
from iso20k_audit.reports.dates import days, follow_up_day
from iso20k_audit.reports.excel_book import PROGRAM, Book, Sheet
from iso20k_audit.reports.excel_cells import Link, Looks, Value, day, moment
from iso20k_audit.reports.excel_styles import (
    ACCENT,
    DATE_FORMAT,
    DIVERGING,
    EDITABLE,
    HAIRLINE,
    IN_CONFLICT,
    LINK,
    MOMENT_FORMAT,
    MUTED,
    NOT_ANSWERED,
    TONES,
    Tone,
)
from iso20k_audit.reports.excel_tables import CONTINUED, set_up_print
from iso20k_audit.reports.register_columns import FORMAT_VERSION
from iso20k_audit.reports.register_words import KIND_MEANINGS, NOTES, RESULT_MEANINGS, SHEETS, statements

_WIDTHS = (46.0, 84.0, *[11.0] * 11)
_BAR = 50


def title() -> str:
    """Of the sheet."""
    return translate("Registers", "Summary")


class _Looks:
    """The few looks of the summary."""

    def __init__(self, book: Book) -> None:
        get = book.styles.get

        def both(**look: object) -> Looks:
            plain = get(**look)  # type: ignore[arg-type]
            quoted = get(**look, quoted=True)  # type: ignore[arg-type]
            linked = {**look, "colour": LINK, "underline": True}
            link = get(**linked)  # type: ignore[arg-type]
            return Looks(plain, quoted, link, get(**linked, quoted=True))  # type: ignore[arg-type]

        self.title = both(size=18, bold=True, colour=ACCENT)
        self.subtitle = both(size=11, colour=MUTED)
        self.heading = both(size=12, bold=True, colour=ACCENT)
        self.head = both(bold=True, colour=MUTED, line_below=HAIRLINE, wrap=True)
        self.number_head = both(bold=True, colour=MUTED, line_below=HAIRLINE, wrap=True, align="center")
        self.label = both(bold=True, wrap=True)
        self.text = both(wrap=True)
        self.number = both(align="center", number_format="#,##0")
        self.share = both(number_format="0%", bold=True, align="center")
        self.bar = both(colour=ACCENT)
        self.day = both(number_format=DATE_FORMAT, align="left")
        self.moment = both(number_format=MOMENT_FORMAT, align="left")
        self.editable = both(ground=EDITABLE, bold=True)
        self._book = book

    def tone(self, tone: Tone) -> Looks:
        """The look of a status word."""
        number = self._book.styles.get(bold=True, colour=tone.text, ground=tone.ground, wrap=True)
        return Looks(number, number, number, number)


class Summary:
    """Writes the summary; the other sheets must exist by name, not yet by content."""

    def __init__(self, book: Book, view: AuditView, today: date) -> None:
        self.book = book
        self.view = view
        self.today = today
        self.sheet: Sheet = book.sheet(title())
        self.looks = _Looks(book)

    def write(self, rows: dict[str, int]) -> None:
        """Write all of it. `rows` tells how many data rows each table has, by its name."""
        raw = self.sheet.raw
        for letter, width in zip("ABCDEFGHIJKLM", _WIDTHS, strict=True):
            raw.column_dimensions[letter].width = width
        raw.sheet_view.showGridLines = False
        set_up_print(raw, translate("Registers", "Audit registers"), self.book.header, self.book.footer)
        self.sheet.open([(0, _WIDTHS[0]), (1, _WIDTHS[1])])
        view = self.view
        self._line((view.title or translate("Registers", "Audit registers"), self.looks.title), height=26)
        self._line((self._subtitle(), self.looks.subtitle), height=16)
        self._facts()
        self._findings()
        self._results()
        self._clauses()
        self._sheets(rows)
        self._write_statements()
        self._notes()

    # --- parts -----------------------------------------------------------------------------------

    def _subtitle(self) -> str:
        draft = (
            translate("Registers", "Draft: the report has not been issued")
            if self.view.is_draft
            else translate("Registers", "Report issued")
        )
        words = (self.view.number, self.view.type.label, self.view.organisation.name, draft)
        return " · ".join(word for word in words if word)

    def _facts(self) -> None:
        view, looks = self.view, self.looks
        made_at, offset = moment(view.made_at)
        self._heading(translate("Registers", "Audit"))
        checklist = f"{view.checklist_title} {view.checklist_version}".strip()
        facts: tuple[tuple[str, str], ...] = (
            (translate("Registers", "Audit number"), view.number),
            (translate("Registers", "Audit type"), view.type.label),
            (translate("Registers", "Audit status"), view.status.label),
            (translate("Registers", "Organisation"), view.organisation.name),
            (translate("Registers", "Address of the organisation"), view.organisation.address),
            (translate("Registers", "Representative of the organisation"), view.organisation.representative),
            (translate("Registers", "Audit client"), view.audit_client),
            (translate("Registers", "Lead auditor"), view.lead_auditor),
            (translate("Registers", "Dates of the audit"), days(view.starts_on, view.ends_on)),
            (
                translate("Registers", "Standard"),
                ", ".join(standard_title(standard) for standard in criteria(view)),
            ),
            (
                translate("Registers", "Own audit criteria"),
                "\n".join(
                    f"{one.short_name} {one.title} {one.version}".rstrip() for one in view.own_criteria
                ),
            ),
            (translate("Registers", "Extent"), extent(view)),
            (translate("Registers", "Checklist"), checklist),
            (translate("Registers", "SHA-256 of the checklist"), view.checklist_sha256),
            (translate("Registers", "Confidentiality"), view.confidentiality.label),
            (translate("Registers", "Prepared by"), view.prepared_by),
            (translate("Registers", "Reviewed by"), view.reviewed_by),
            (translate("Registers", "Approved by"), view.approved_by),
            (translate("Registers", "Report version"), view.report_version),
        )
        for label, text in facts:
            if text:
                self._line((label, looks.label), (text, looks.text))
        if view.report_on:
            self._line((translate("Registers", "Report date"), looks.label), (day(view.report_on), looks.day))
        later = follow_up_day(view.made_at, view.report_on)
        if later:
            self._line((translate("Registers", "Follow-up as of"), looks.label), (day(later), looks.day))
        open_points = (
            (translate("Registers", "Open conflicts"), view.open_conflicts),
            (
                translate("Registers", "Evidence that is missing"),
                sum(1 for item in view.evidence if item.missing),
            ),
            (
                translate("Registers", "Actions overdue at export"),
                sum(1 for item in view.actions if item.is_overdue(self.today)),
            ),
        )
        for label, count in open_points:
            tone = self.looks.tone(TONES["warnings"]["Yes"]) if count else looks.text
            self._line(
                (label, looks.label), (grouped(count) if count else translate("Registers", "None"), tone)
            )
        if isinstance(made_at, datetime):
            label = translate("Registers", "Exported at")
            if offset:
                label = translate("Registers", "Exported at (UTC{offset})").format(offset=offset)
            self._line((label, looks.label), (made_at, looks.moment))
        program = f"{PROGRAM} {view.program_version}".strip()
        self._line((translate("Registers", "Written by"), looks.label), (program, looks.text))
        self._line(
            (translate("Registers", "Format of the registers"), looks.label),
            (
                translate("Registers", "Version {format_version}").format(format_version=FORMAT_VERSION),
                looks.text,
            ),
        )
        if view.log_head:
            self._line(
                (translate("Registers", "Fingerprint of the change log"), looks.label),
                (view.log_head, looks.text),
            )
        self._line(
            (translate("Registers", "Changes recorded"), looks.label),
            (grouped(view.change_count), looks.text),
        )

    def _findings(self) -> None:
        looks, view, counts = self.looks, self.view, self.view.finding_counts()
        self._heading(translate("Registers", "Findings"))
        self._line(
            (translate("Registers", "Kind"), looks.head),
            (translate("Registers", "Meaning"), looks.head),
            (translate("Registers", "Findings"), looks.number_head),
        )
        for kind in FindingKind:
            tone = looks.tone(TONES["kinds"][kind.english])
            self._line(
                (kind.label, tone),
                (translate("Registers", KIND_MEANINGS[kind]), looks.text),
                (counts[kind], looks.number),
            )
        for (kind, step), count in sorted(
            step_counts(view.findings).items(), key=lambda one: (one[0][0].rank, one[0][1])
        ):
            told = translate("Registers", "Step of the own grading scale; counts as: {kind}.")
            self._line((step, looks.label), (told.format(kind=kind.label), looks.text), (count, looks.number))
        if contested := view.contested_kinds():
            self._line(
                (translate("Registers", IN_CONFLICT), looks.text),
                (
                    translate("Registers", "Versions of the kind disagree and nobody has settled it."),
                    looks.text,
                ),
                (contested, looks.number),
            )
        if view.groups:
            told = translate("Registers", "Findings that say the same; groups: {groups}. Each counts above.")
            self._line(
                (translate("Registers", "In groups"), looks.label),
                (told.format(groups=grouped(len(view.groups))), looks.text),
                (view.grouped_findings, looks.number),
            )

    def _results(self) -> None:
        looks, view = self.looks, self.view
        counts = {result.english: count for result, count in view.result_counts().items() if result}
        counts[DIVERGING] = sum(1 for item in view.questions if item.result is None and item.diverging)
        counts[IN_CONFLICT] = sum(1 for item in view.questions if item.contested)
        counts[NOT_ANSWERED] = sum(
            1 for item in view.questions if item.result is None and not (item.diverging or item.contested)
        )
        self._heading(translate("Registers", "Questions"))
        self._line(
            (translate("Registers", "Result"), looks.head),
            (translate("Registers", "Meaning"), looks.head),
            (translate("Registers", "Questions"), looks.number_head),
        )
        for word, meaning in RESULT_MEANINGS:
            tone = looks.tone(TONES["results"][word])
            shown = self.book.lists["results"].get(word, word)
            self._line(
                (shown, tone),
                (translate("Registers", meaning), looks.text),
                (counts.get(word, 0), looks.number),
            )
        total = (len(view.questions), looks.number)
        self._line((translate("Registers", "All questions"), looks.label), ("", looks.text), total)

    def _clauses(self) -> None:
        looks = self.looks
        self._heading(translate("Registers", "Clauses"))
        judged = (
            translate("Registers", "Degree"),
            translate("Registers", "Questions"),
            translate("Registers", "Conforms"),
            translate("Registers", "OFI"),
            translate("Registers", "Minor"),
            translate("Registers", "Major"),
        )
        heads = (
            *judged,
            translate("Registers", "Not applicable"),
            translate("Registers", "Not sampled"),
            translate("Registers", "Recorded"),
        )
        self._line(
            (translate("Registers", "Clause"), looks.head),
            (
                translate("Registers", "Degree of fulfilment: met out of the questions that were judged"),
                looks.head,
            ),
            *(
                (head, looks.number_head)
                for head in (*heads, *(translate("Registers", word) for word in (DIVERGING, NOT_ANSWERED)))
            ),
            height=30,
        )
        groups = self.view.conformity_by_group()
        for group in groups:
            self._clause(f"{group.number} {group.title}".rstrip(), group)
        if len(groups) > 1:
            self._clause(translate("Registers", "All clauses"), self.view.overall())
        if not groups:
            self._line((translate("Registers", "No checklist has been chosen yet."), looks.text))

    def _clause(self, name: str, group: ClauseConformity) -> None:
        looks = self.looks
        order = (
            Result.CONFORMS,
            Result.OPPORTUNITY,
            Result.MINOR,
            Result.MAJOR,
            Result.NOT_APPLICABLE,
            Result.NOT_SAMPLED,
            Result.RECORDED,
        )
        counts = (group.questions, *(group.results[result] for result in order))
        if group.degree is None:
            bar, degree = translate("Registers", "Nothing judged"), looks.text
        else:
            bar, degree = "█" * round(_BAR * group.degree), looks.bar
        numbers = (*counts, group.diverging, group.unanswered)
        self._line(
            (name, looks.label),
            (bar, degree),
            (group.degree, looks.share),
            *((number, looks.number) for number in numbers),
        )

    def _sheets(self, rows: dict[str, int]) -> None:
        looks = self.looks
        self._heading(translate("Registers", "Sheets"))
        self._line(
            (translate("Registers", "Sheet"), looks.head),
            (translate("Registers", "What it holds"), looks.head),
            (translate("Registers", "Rows"), looks.number_head),
        )
        for spec, meaning in SHEETS:
            link = Link(spec.sheet, spec.sheet, 1)
            self._line(
                (link, looks.label),
                (translate("Registers", meaning), looks.text),
                (rows[spec.name], looks.number),
            )
        if self.book.continues or any(
            _overflows(part) for _, parts in statements(self.view) for part in parts
        ):
            text = translate(
                "Registers", "Texts that are longer than a cell can be; the cell says where its text goes on."
            )
            link = Link(CONTINUED.sheet, CONTINUED.sheet, 1)
            self._line((link, looks.label), (text, looks.text))

    def _write_statements(self) -> None:
        texts = statements(self.view)
        if texts:
            self._heading(translate("Registers", "Statements"))
        for label, paragraphs in texts:
            for number, paragraph in enumerate(paragraphs):
                self._line(("" if number else label, self.looks.label), (paragraph, self.looks.text))

    def _notes(self) -> None:
        self._heading(translate("Registers", "How to read this workbook"))
        self._line(
            (translate("Registers", "Cream columns"), self.looks.editable),
            (translate("Registers", "For the auditee to fill in."), self.looks.text),
        )
        for label, text in NOTES:
            self._line(
                (translate("Registers", label), self.looks.label),
                (translate("Registers", text), self.looks.text),
            )

    # --- writing ---------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self.sheet.use([])
        self.sheet.append(())
        self._line((text, self.looks.heading), height=18)

    def _line(self, *cells: tuple[Value | Link, Looks], height: float = 0.0) -> None:
        self.sheet.use(self.sheet.slots(looks for _, looks in cells), (title(), *[str(cells[0][0])] * 10))
        self.sheet.append([value for value, _ in cells], height)


def _overflows(text: str) -> bool:
    return len(excel_text.split(text)) > 1

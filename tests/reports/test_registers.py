"""The Excel registers: nothing becomes a formula, nothing is cut, tables and links are whole."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

from iso20k_audit.model.errors import Cancelled, InputError
from iso20k_audit.model.view import ActionView, FindingView, WorkingPaperView
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, FindingStatus, Result
from iso20k_audit.reports import excel_cells, excel_styles, excel_text
from iso20k_audit.reports.excel_tables import CONTINUED, letter_of
from iso20k_audit.reports.register_columns import COLUMNS, LISTS, TABLES
from iso20k_audit.reports.register_places import Places
from iso20k_audit.reports.register_rows import all_rows
from iso20k_audit.reports.registers import write_registers
from tests.reports.views import make_view, tiny_view

PAYLOADS = (
    '=HYPERLINK("http://example.invalid","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "#N/A",
    "=",
)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    path = tmp_path_factory.mktemp("registers") / "full.xlsx"
    return write_registers(make_view(questions_per_clause=1), path)


@pytest.fixture(scope="module")
def book(full):
    return openpyxl.load_workbook(full)


def poison(thing, payload):
    """The same view with every text field replaced, numbers and ids excepted."""
    if isinstance(thing, tuple):
        return tuple(poison(part, payload) for part in thing)
    if type(thing) is str:
        return payload
    if is_dataclass(thing):
        kept = {
            "id",
            "item",
            "clause",
            "clauses",
            "question_item",
            "kind",
            "question_items",
            "verification_of",
        }
        kept |= {name.name for name in fields(thing) if name.name.endswith("numbers")}
        kept |= {"number", "finding_number"} if "caption" not in {f.name for f in fields(thing)} else set()
        changed = {
            field.name: poison(getattr(thing, field.name), payload)
            for field in fields(thing)
            if field.name not in kept
        }
        return replace(thing, **changed)
    return thing


def cells(book):
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.value is not None)


def records(book, title):
    rows = list(book[title].iter_rows(values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


# --- text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_becomes_a_formula(tmp_path, payload):
    view = poison(make_view(questions_per_clause=1), payload)
    path = write_registers(view, tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(path)
    assert not [cell.coordinate for cell in cells(book) if cell.data_type in "fe"]
    shown = payload.replace("\r", "\n")
    hit = [cell for cell in cells(book) if cell.value == shown]
    assert len({cell.parent.title for cell in hit}) >= 10
    assert all(cell.data_type == "s" for cell in hit)
    if shown[0] in "=+-@\t\n":
        assert all(cell.quotePrefix for cell in hit)
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_formula_stays_text_without_lxml(tmp_path):
    path = tmp_path / "r.xlsx"
    code = (
        "import sys; from pathlib import Path; import openpyxl; assert not openpyxl.LXML\n"
        "from tests.reports.views import make_view; from iso20k_audit.reports.registers import write_registers\n"
        "write_registers(make_view(questions_per_clause=1, title='=1+1', scope='a\\ud800b\\x00c'),"
        " Path(sys.argv[1]))"
    )
    root = Path(__file__).parents[2]
    environment = os.environ | {"OPENPYXL_LXML": "False", "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, env=environment, cwd=root)
    book = openpyxl.load_workbook(path)
    assert book["Summary"]["A1"].value == "=1+1" and book["Summary"]["A1"].data_type == "s"
    assert any(cell.value == "a�b␀c" for cell in cells(book))


def rejoin(book, cell):
    """The whole text of a cell and its continuations, following the notes like a reader."""
    text = cell.value
    whole = ""
    while found := re.search(r"\n… continued in 'Continued texts'!(F\d+)$", text):
        whole += text[: found.start()]
        assert book[CONTINUED.title][found[1]].value is not None
        text = book[CONTINUED.title][found[1]].value
    return whole + text


@pytest.mark.parametrize(
    "text",
    [
        "word " * 8_000,
        "x" * 40_000,
        "😀" * 40_000,
        "line\n" * 20_000,
        "=" + "y" * 100_000,
    ],
    ids=["words", "one word", "two units each", "lines", "formula"],
)
def test_long_texts_come_back_whole(tmp_path, text):
    view = make_view(questions_per_clause=1, conclusion=text.replace("\n", " "), objectives=text)
    paper = WorkingPaperView("Maria Rossi", Result.MINOR, note=text)
    question = replace(view.questions[0], papers=(paper,))
    finding = replace(view.findings[0], objective_evidence=text, failure=text)
    view = replace(
        view, questions=(question, *view.questions[1:]), findings=(finding, *view.findings[1:]), title=text
    )
    book = openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    for sheet, header, record in (
        ("Checklist", "Note", question.item),
        ("Findings", "Objective evidence", finding.number),
        ("Findings", "Failure, weakness or strength", finding.number),
    ):
        headers = [cell.value for cell in book[sheet][1]]
        cell = book[sheet].cell(2, headers.index(header) + 1)
        assert book[sheet].cell(2, 1).value == record
        assert rejoin(book, cell) == text
        assert cell.hyperlink.location.startswith("'Continued texts'!F")
    assert rejoin(book, book["Summary"]["A1"]) == text
    assert any(
        rejoin(book, cell) == text.replace("\n", " ")
        for cell in book["Summary"]["B"]
        if cell.value and "…" in str(cell.value)
    )
    assert all(len(str(cell.value).encode("utf-16-le")) // 2 <= 32_767 for cell in cells(book))
    rest = records(book, CONTINUED.title)
    assert {row["Sheet"] for row in rest} == {"Checklist", "Findings", "Summary"}
    assert all(row["Column"] and len(row["Column"]) <= 60 for row in rest)


def test_unprintable_characters_are_shown():
    assert excel_text.clean("a\x00b\x1bc\x7fd\ud800e\uffff\x9f") == "a␀b␛c␡d�e��"
    assert excel_text.clean("a\r\nb\rc\x0bd\te") == "a\nb\nc\nd\te"
    assert excel_text.escape("_x0041_ _x_ _xZZZZ_") == "_x005F_x0041_ _x_ _xZZZZ_"
    assert excel_text.is_plain("Zażółć — 日本語 😀\n\t=") and not excel_text.is_plain("_x0041_")


def test_splitting_loses_nothing():
    for text in ("😀" * 50_000, "a😀" * 30_000, " " * 70_000, "é\n" * 40_000):
        parts = excel_text.split(text)
        assert "".join(parts) == text
        assert all(0 < len(part.encode("utf-16-le")) // 2 <= excel_text.CELL_LIMIT for part in parts)


# --- tables ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [make_view, tiny_view], ids=["full", "empty"])
def test_every_data_sheet_is_one_table(tmp_path, make):
    view = make()
    book = openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    assert book.sheetnames == ["Summary", *(spec.title for spec in TABLES), "_lists"]
    assert book["_lists"].sheet_state == "hidden"
    counts = {spec.name: sum(1 for _ in rows) for spec, rows in all_rows(Places(view, date(2026, 11, 9)))}
    names = set()
    for spec in TABLES:
        sheet = book[spec.title]
        (table,) = sheet.tables.values()
        names.add(table.displayName)
        left, top, right, bottom = range_boundaries(table.ref)
        assert (left, top, right) == (1, 1, len(spec.columns))
        assert bottom == max(counts[spec.name], 1) + 1
        header = [cell.value for cell in sheet[1]]
        assert table.column_names == header == list(COLUMNS[spec.name])
        assert len(set(header)) == len(header)
        assert table.autoFilter.ref == table.ref
        assert not sheet.merged_cells.ranges
        assert sheet.freeze_panes == f"{letter_of(spec.frozen + 1)}2"
        assert sheet.print_title_rows == "$1:$1" and sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9 and sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == spec.pages and sheet.page_setup.fitToHeight == 0
        assert "page &P of &N" in sheet.oddFooter.center.text
        assert all(any(cell.value for cell in row) for row in sheet.iter_rows(max_row=counts[spec.name] + 1))
    assert len(names) == len(TABLES)


def test_columns_are_an_interface():
    """Headers that were delivered stay where they are; append new ones to the lists here."""
    assert COLUMNS["tblChecklist"][:14] == (
        "Item",
        "Clause",
        "Clause title",
        "Question",
        "Result",
        "Diverging",
        "Auditor",
        "Auditor's result",
        "Note",
        "Evidence",
        "Findings",
        "Lead's reason",
        "Section",
        "Paper",
    )
    assert COLUMNS["tblActions"][7:16] == (
        "Correction",
        "Root cause",
        "Corrective action",
        "Owner",
        "Due on",
        "Action status",
        "Done on",
        "Overdue at export",
        "Days overdue at export",
    )
    appended = {
        "tblChecklist": (
            "Verdicts by standard",
            "Effort to close the gap",
            "Owner of the gap",
            "Weight",
            "Concluded by",
            "Changed since the conclusion",
        ),
        "tblFindings": (
            "Actions not yet verified",
            "Grades by standard",
            "Repeat of",
            "Open conflicts",
            "Group",
            "Auditee's role",
            "Acknowledged at",
            "Acknowledged at UTC offset",
            "Changed since acknowledged",
            "Followed up in",
            "Step of the own scale",
            "Proposed grade",
            "Why proposed",
            "Why graded otherwise",
            "Questions on the grade",
            "Grade decided by",
            "Part of the systemic finding",
            "Minors in the systemic finding",
            "Answer due",
            "To be closed by",
            "Shift",
        ),
        "tblActions": (
            "Client",
            "Auditor",
            "Open conflicts",
            "Kind of cause",
            "Cause analysis",
            "Effectiveness checks",
            "Progress",
            "Done, in percent",
            "Extended from",
            "Extensions",
            "Effectiveness check planned for",
            "How effectiveness will be checked",
            "Steps",
            "Answer due",
            "To be closed by",
        ),
        "tblEvidence": (
            "Camera",
            "Verification of",
            "Actions",
            "About, from",
            "About, to",
            "Held by",
            "Further files",
            "SHA-256 of further files",
            "Handed out as",
            "SHA-256 of the copy",
            "Numbers on the picture",
            "SHA-256 of copies of further files",
            "Open conflicts",
        ),
        "tblScope": ("Reason", "Code"),
        "tblPlan": ("What really happened", "Session", "Shift"),
        "tblInterviews": ("Items", "Shift"),
    }
    for name, headers in appended.items():
        assert COLUMNS[name][-len(headers) :] == headers


def test_rows_have_a_value_for_every_column():
    for spec, rows in all_rows(Places(make_view(), date(2026, 11, 9))):
        assert all(len(row) == len(spec.columns) for row in rows), spec.title


def test_words_are_in_their_lists(book):
    for spec in TABLES:
        for column in spec.columns:
            assert not column.words or column.words in LISTS
            if column.words:
                found = {row[column.header] for row in records(book, spec.title)} - {None}
                assert found <= set(LISTS[column.words]), column.header
    for name, words in LISTS.items():
        sheet, area = book.defined_names[f"list_{name}"].attr_text.replace("$", "").split("!")
        assert [row[0].value for row in book[sheet.strip("'")][area]] == list(words)
    for tones in excel_styles.TONES:
        assert set(excel_styles.TONES[tones]) <= set(LISTS[tones])


def test_validations(book):
    rules = {str(rule.sqref): rule for rule in book["NC and actions"].data_validations.dataValidation}
    due = next(rule for rule in rules.values() if rule.type == "date" and rule.formula1.startswith("INT"))
    headers = COLUMNS["tblActions"]
    assert str(due.sqref).startswith(letter_of(headers.index("Due on") + 1) + "2:")
    assert due.formula1 == f"INT(${letter_of(headers.index('Raised on') + 1)}2)"
    assert {rule.formula1 for rule in rules.values() if rule.type == "list"} >= {"list_action_statuses"}


def test_tones_can_be_read():
    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for tones in excel_styles.TONES.values():
        for word, tone in tones.items():
            light, dark = luminance(tone.ground), luminance(tone.text)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, word


# --- content ---------------------------------------------------------------------------------------


def test_dates_are_dates(tmp_path):
    zone = timezone(timedelta(hours=5, minutes=30))
    at = datetime(2026, 10, 26, 14, 5, 30, tzinfo=zone)
    view = make_view(questions_per_clause=1)
    ancient = replace(view.evidence[1], taken_at=datetime(1871, 1, 18, 12, 0))  # noqa: DTZ001
    view = replace(view, evidence=(replace(view.evidence[0], taken_at=at), ancient, *view.evidence[2:]))
    book = openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    sheet = book["Evidence"]
    cell = sheet.cell(2, COLUMNS["tblEvidence"].index("Taken at") + 1)
    assert cell.is_date and cell.number_format == "dd-mmm-yyyy hh:mm"
    row = records(book, "Evidence")[0]
    offset = row["Taken at UTC offset"]
    assert re.fullmatch(r"[+-]\d\d:\d\d", offset)
    assert datetime.fromisoformat(f"{row['Taken at'].isoformat()}{offset}") == at
    assert records(book, "Evidence")[1]["Taken at"] == "1871-01-18 12:00:00"
    due = book["NC and actions"].cell(2, COLUMNS["tblActions"].index("Due on") + 1)
    assert due.is_date and due.number_format == "dd-mmm-yyyy"
    assert due.value.date() == view.actions[0].due_on


def test_extreme_times():
    assert excel_cells.moment(None) == (None, "")
    first, last = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)  # noqa: DTZ001
    for value in (first, last, last.replace(tzinfo=timezone(timedelta(hours=-12)))):
        shown, _ = excel_cells.moment(value)
        assert shown == value.replace(tzinfo=None) or str(shown).startswith("0001-01-01")
    assert excel_cells.day(date(1899, 12, 31)) == "1899-12-31"


def test_links_lead_to_their_records(book):
    count = 0
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.hyperlink):
            link = cell.hyperlink
            assert link.target is None
            name, place = re.fullmatch(r"'(.+)'!([A-Z]+\d+)", link.location).groups()
            target = book[name]
            assert target[place].value is not None
            first = str(cell.value).split(", ")[0]
            column = "B" if name == "NC and actions" else "A"
            if sheet.title != "Summary":
                assert target[f"{column}{target[place].row}"].value == first
            count += 1
    assert count > 100


def test_papers_actions_and_missing_actions(tmp_path):
    view = make_view(questions_per_clause=1)
    first = view.questions[0]
    papers = (
        WorkingPaperView("A. One", Result.CONFORMS, note="seen"),
        WorkingPaperView("B. Two", Result.MAJOR, note="not seen", conflicts=("note: two versions",)),
    )
    diverging = replace(first, papers=papers, result=None, diverging=True)
    number = "OFI-2026-009"
    action = ActionView(
        "a", f"{number}-A1", number, "Idea", FindingKind.OPPORTUNITY, due_on=date(2026, 11, 1), owner="P. N."
    )
    idea = FindingView("o", number, FindingKind.OPPORTUNITY, FindingStatus.ISSUED, "Idea", actions=(action,))
    lonely = FindingView("n", "NC-2026-900", FindingKind.MAJOR, FindingStatus.DRAFT, "Nobody acts")
    praise = FindingView("p", "PP-2026-001", FindingKind.POSITIVE, FindingStatus.DRAFT, "Good")
    view = replace(view, questions=(diverging, *view.questions[1:]), findings=(lonely, idea, praise))
    book = openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    rows = [row for row in records(book, "Checklist") if row["Item"] == first.item]
    assert [(row["Auditor"], row["Auditor's result"], row["Paper"]) for row in rows] == [
        ("A. One", "Conforms", 1),
        ("B. Two", "Major nonconformity", 2),
    ]
    assert all(row["Result"] == "Diverging" and row["Diverging"] == "Yes" for row in rows)
    assert rows[1]["Open conflicts"] == "note: two versions"
    acts = records(book, "NC and actions")
    assert [(row["Finding"], row["Action"], row["Action status"]) for row in acts] == [
        ("NC-2026-900", None, "No action recorded"),
        (number, f"{number}-A1", ActionStatus.OPEN.label),
    ]
    assert (acts[1]["Overdue at export"], acts[1]["Days overdue at export"]) == ("Yes", 8)
    assert [row["Number"] for row in records(book, "Findings")] == ["NC-2026-900", number, "PP-2026-001"]


def test_records_without_a_number(tmp_path):
    action = ActionView("a", "", "", "", FindingKind.MINOR)
    finding = FindingView("f", "", FindingKind.MINOR, FindingStatus.DRAFT, "", actions=(action,))
    book = openpyxl.load_workbook(write_registers(tiny_view(findings=(finding,)), tmp_path / "r.xlsx"))
    assert [row["Kind"] for row in records(book, "Findings")] == ["Minor nonconformity"]


def test_summary_counts_agree_with_the_view(book):
    view = make_view(questions_per_clause=1)
    sheet = book["Summary"]
    by_label = {}
    for row in sheet.iter_rows(values_only=True):
        by_label.setdefault(row[0], []).append(row)
    for kind, count in view.finding_counts().items():
        assert by_label[kind.label][0][2] == count
    assert by_label["All questions"][0][2] == len(view.questions)
    total = by_label["All clauses"][0]
    assert total[2] == pytest.approx(view.overall().degree) and total[3] == len(view.questions)
    group = view.conformity_by_group()[0]
    line = by_label[f"{group.number} {group.title}"][0]
    assert line[4] == group.results[Result.CONFORMS] and line[11] == group.diverging
    assert line[12] == group.unanswered
    assert by_label["Fingerprint of the change log"][0][1] == view.log_head
    assert by_label["Format of the registers"][0][1] == "Version 5"
    for spec in TABLES:
        (count,) = (row[2] for row in by_label[spec.title] if isinstance(row[2], int))
        assert count == len(records(book, spec.title))


def facts(book):
    """Labels and values of the summary."""
    return {row[0]: row[1] for row in book["Summary"].iter_rows(values_only=True) if row[0]}


def test_summary_has_the_document_control(tmp_path):
    view = make_view(questions_per_clause=1, report_on=date(2026, 10, 23))
    told = facts(openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx")))
    assert told["Address of the organisation"] == view.organisation.address
    assert [told[f"{done} by"] for done in ("Prepared", "Reviewed", "Approved")] == [
        view.prepared_by,
        view.reviewed_by,
        view.approved_by,
    ]
    assert told["Report date"].date() == date(2026, 10, 23)
    assert told["Follow-up as of"].date() == date(2026, 11, 9)
    assert told["Standard"] == "ISO/IEC 20000-1:2018"
    assert told["Extent"].startswith("full system audit")
    assert "where they were recorded" in told["Dates and times"]
    same_day = replace(view, report_on=date(2026, 11, 9))
    assert "Follow-up as of" not in facts(
        openpyxl.load_workbook(write_registers(same_day, tmp_path / "s.xlsx"))
    )


def test_overdue_is_judged_by_the_clock_of_the_data(tmp_path):
    manila = timezone(timedelta(hours=8))
    view = make_view(questions_per_clause=1, made_at=datetime(2026, 11, 10, 1, 0, tzinfo=manila))
    action = replace(view.actions[0], due_on=date(2026, 11, 9), status=ActionStatus.OPEN)
    finding = replace(view.findings[0], actions=(action,))
    book = openpyxl.load_workbook(write_registers(replace(view, findings=(finding,)), tmp_path / "r.xlsx"))
    assert records(book, "NC and actions")[0]["Days overdue at export"] == 1


def test_distribution_and_codes(book, tmp_path):
    view = make_view(questions_per_clause=1)
    assert [row["Name"] for row in records(book, "Distribution")] == [one.name for one in view.distribution]
    items = tuple(replace(item, code="HGE") for item in view.scope_items)
    coded = openpyxl.load_workbook(write_registers(replace(view, scope_items=items), tmp_path / "r.xlsx"))
    assert {row["Code"] for row in records(coded, "Scope")} == {"HGE"}


def test_coverage_has_a_row_for_every_clause_and_auditor(book):
    view = make_view(questions_per_clause=1)
    rows = records(book, "Coverage")
    assert {row["Clause"] for row in rows} == {question.clause for question in view.questions}
    papers = sum(len({p.auditor for p in q.papers if p.result}) for q in view.questions)
    assert sum(row["Answered by the auditor"] for row in rows) == papers
    incidents = next(row for row in rows if row["Clause"] == "8.6.1")
    assert incidents["Sessions"] == "2, 3, 4, 5" and incidents["Sites of the sessions"] == "Cebu, Kraków"
    assert [row["Session"] for row in records(book, "Plan")] == [1, 2, 3, 4, 5]


def test_evidence_names_what_it_supports_and_verifies(book):
    view = make_view(questions_per_clause=1)
    verifying = [item for item in view.evidence if item.verification_of]
    assert verifying
    rows = {row["Number"]: row for row in records(book, "Evidence")}
    for item in view.evidence:
        row = rows[item.number]
        assert (row["Questions"] or "") == ", ".join(item.question_items)
        assert (row["Verification of"] or "") == ", ".join(dict.fromkeys(item.verification_of))
        assert (row["Actions"] or "") == ", ".join(dict.fromkeys(item.action_numbers))


def test_recorded_values_are_kept_and_counted(tmp_path):
    view = make_view(questions_per_clause=1)
    paper = WorkingPaperView("Maria Rossi", Result.RECORDED, value="3 Defined")
    first = replace(view.questions[0], result=Result.RECORDED, papers=(paper,))
    book = openpyxl.load_workbook(
        write_registers(replace(view, questions=(first, *view.questions[1:])), tmp_path / "r.xlsx")
    )
    row = records(book, "Checklist")[0]
    assert (row["Result"], row["Recorded value"]) == ("Recorded, not judged", "3 Defined")
    lines = {row[0]: row for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    assert lines["Recorded, not judged"][2] == 1
    assert lines["All clauses"][10] == 1


def test_print_areas_hold_what_matters(book):
    for title, header in (
        ("Evidence", "SHA-256"),
        ("NC and actions", "Evidence"),
        ("Findings", "Auditee's comment"),
        ("Findings", "Auditor"),
    ):
        sheet = book[title]
        letters = {cell.value: cell.column for cell in sheet[1]}
        last = range_boundaries(sheet.print_area.split("!")[-1].replace("$", ""))[2]
        assert letters[header] <= last, header
        assert sheet.page_setup.fitToWidth == 2 and sheet.print_title_cols == "$A:$A"


def test_cells_with_several_numbers_can_wrap(book):
    """LibreOffice draws a link on one line and cuts it at the edge of its cell."""
    seen = 0
    for spec in TABLES:
        for row in book[spec.title].iter_rows(min_row=2):
            for cell in row:
                if cell.hyperlink and ", " in str(cell.value):
                    assert len(cell.value) <= 15
                seen += bool(not cell.hyperlink and re.match(r"MR-E\d+, MR-E\d+, ", str(cell.value)))
    assert seen


# --- the file --------------------------------------------------------------------------------------


def test_cancelling_leaves_nothing(tmp_path):
    calls = []
    view = make_view()
    write_registers(view, tmp_path / "whole" / "r.xlsx", progress=lambda *call: calls.append(call))
    assert calls[-1][0] == calls[-1][1]
    assert [done for done, _, _ in calls] == sorted(done for done, _, _ in calls)
    old = tmp_path / "r.xlsx"
    old.write_bytes(b"older")
    for stop in (0, 1, len(calls) // 2, len(calls) - 1):
        count = 0

        def progress(*_call, stop=stop):
            nonlocal count
            if count == stop:
                raise Cancelled
            count += 1

        with pytest.raises(Cancelled):
            write_registers(view, old, progress=progress)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["r.xlsx", "whole"]
        assert old.read_bytes() == b"older"
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    assert not [name for name in ALL_TEMP_FILES if str(tmp_path) in name]


def test_no_temporary_file_elsewhere(tmp_path, monkeypatch):
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    write_registers(make_view(questions_per_clause=1), tmp_path / "r.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["r.xlsx"]


def test_unwritable_target_is_explained(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(InputError, match="could not be written"):
        write_registers(tiny_view(), tmp_path / "file" / "r.xlsx")
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(InputError, match="could not be written"):
        write_registers(tiny_view(), tmp_path / "folder.xlsx")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.xlsx"]


def test_no_path_of_this_machine_inside(tmp_path):
    view = make_view(questions_per_clause=1, evidence=3, photos=2, folder=tmp_path / "vault")
    path = write_registers(view, tmp_path / "r.xlsx")
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            assert str(tmp_path).encode() not in archive.read(name), name

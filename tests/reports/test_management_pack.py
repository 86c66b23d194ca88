"""The management-review pack: the same numbers as PDF and as workbook, in words where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pytest
from PySide6.QtPdf import QPdfDocument

from iso20k_audit.model.errors import Cancelled
from iso20k_audit.model.management_view import (
    ManagementView,
    PackAction,
    PackAudit,
    PackBenefit,
    PackCheck,
    PackFinding,
    PackMonth,
    PackObjective,
    PackTally,
    ReviewText,
    SourcedText,
)
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    AuditStatus,
    AuditType,
    BenefitKind,
    Effectiveness,
    FindingKind,
)
from iso20k_audit.reports.management_book import SECTIONS
from iso20k_audit.reports.management_pack import write_pack
from iso20k_audit.reports.management_workbook import TABLES, write_workbook

MADE = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
ENDED = date(2026, 10, 16)


def finding(number: str, kind: FindingKind | None, **fields) -> PackFinding:
    usual = {"title": f"Title of {number}", "clauses": ("8.6.1",), "audit": "IA-2026-001", "day": ENDED}
    return PackFinding(number, number, kind, **usual | fields)


def full_view(**fields) -> ManagementView:
    return ManagementView(
        date(2026, 1, 1),
        date(2026, 12, 31),
        **{
            "organisation": "Nordwind Contact",
            "review": ReviewText(
                "Review of 2026", date(2026, 11, 24), remarks="Accepted.", decisions="1. Test the plan."
            ),
            "earlier": (ReviewText("Review of 2025", date(2025, 11, 20), decisions="Hire a deputy."),),
            "changes": (SourcedText("IA-2026-001", "A site was opened."),),
            "findings": (
                finding("NC-2026-001", FindingKind.MAJOR, due_on=date(2026, 11, 1), site="Cebu"),
                finding("NC-2026-002", FindingKind.MINOR, is_closed=True, closed_on=date(2026, 11, 16)),
                finding("NC-2026-003", FindingKind.MINOR, repeat_of="NC-2025-009", client="Alpha"),
                finding("NC-2026-004", None),
                finding("OFI-2026-001", FindingKind.OPPORTUNITY),
                finding("PP-2026-001", FindingKind.POSITIVE),
            ),
            "actions": (
                PackAction(
                    "A01",
                    "NC-2026-001",
                    "Test the plan with the client",
                    "Rosa",
                    ActionStatus.IN_PROGRESS,
                    date(2026, 11, 13),
                    is_overdue=True,
                ),
                PackAction(
                    "A02",
                    "NC-2026-002",
                    "Ask",
                    "Ben",
                    ActionStatus.VERIFIED,
                    effectiveness=Effectiveness.EFFECTIVE,
                    verified_on=date(2026, 11, 16),
                ),
                PackAction("A03", "NC-2026-003", "", "", None),
            ),
            "checks": (
                PackCheck(
                    "A02", date(2026, 11, 16), "Confirmed", (7, 25), (0, 25), Effectiveness.EFFECTIVE, "Fine"
                ),
            ),
            "audits": (
                PackAudit(
                    "IA-2026-001",
                    "Internal audit",
                    AuditType.INTERNAL,
                    AuditStatus.ISSUED,
                    date(2026, 10, 12),
                    ENDED,
                    ((FindingKind.MAJOR, 1), (FindingKind.MINOR, 2)),
                    "The system works.",
                ),
            ),
            "groups": (PackTally("8.6", "Resolution and fulfilment", 1, 2, 1),),
            "causes": (PackTally("Process", "", 1, 2),),
            "months": tuple(
                PackMonth(date(2026, month, 1), 4 if month == 10 else 0, int(month == 11), 3)
                for month in range(1, 12)
            ),
            "objectives": (
                PackObjective(
                    "Right priority", "Sample", "%", "95", "82", "91", date(2026, 11, 1), status="On track"
                ),
            ),
            "benefits": (
                PackBenefit(BenefitKind.PENALTY_AVOIDED, "No penalty", "1200", "EUR", source="Report"),
            ),
            "benefit_totals": (("Penalty avoided", "1200", "EUR"),),
            "benefits_note": "Recorded by the organisation, not audited.",
            "repeats": 1,
            "first_time": (1, 1),
            "closing_days": 31.0,
            "drafts": 2,
            "standard_title": "ISO/IEC 20000-1:2018",
            "covered": 57,
            "clauses": 57,
            "log_head": "ab" * 32,
            "change_count": 730,
            "made_at": MADE,
            "program_version": "0.2.0",
        }
        | fields,
    )


def pdf_text(path) -> str:
    document = QPdfDocument()
    document.load(str(path))
    return " ".join(
        " ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())
    )


def sheet_rows(book, title):
    rows = list(book[title].iter_rows(values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if any(row)]


def test_pdf_and_workbook_say_the_same(tmp_path):
    view = full_view()
    text = pdf_text(write_pack(view, tmp_path / "p.pdf"))
    book = openpyxl.load_workbook(write_workbook(view, tmp_path / "p.xlsx"))
    rows = sheet_rows(book, "Findings")
    assert [row["Number"] for row in rows] == [one.number for one in view.findings]
    for row in rows:
        assert row["Number"] in text
    late = {row["Number"] for row in rows if row["Overdue at the end of the period"]}
    assert late == {"NC-2026-001"}
    assert "On 24 November 2026 these nonconformities are open: major 1, minor 1; of them overdue 1." in text
    summary = {row[0]: row[1:] for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    for kind in (FindingKind.MAJOR, FindingKind.MINOR, FindingKind.OPPORTUNITY):
        counts = (
            len(view.raised(kind)),
            view.closed_in_period(kind),
            view.open_at_end(kind),
            view.overdue_at_end(kind),
        )
        assert summary[kind.label][:4] == counts
        assert f"{kind.label} {' '.join(map(str, counts))}" in text
    actions = sheet_rows(book, "Actions")
    assert [(row["Number"], row["Status"], row["Overdue"]) for row in actions] == [
        ("A01", "In progress", "Yes"),
        ("A02", "Verified", None),
        ("A03", "In conflict", None),
    ]
    assert "Overdue on 24 November 2026: 1" in text
    assert "7 of 25 (28%)" in text
    check = sheet_rows(book, "Effectiveness checks")[0]
    assert (check["Deviations before"], check["Sample after"], check["Deviations after"]) == (7, 25, 0)
    for told in (
        "Accepted.",
        "1. Test the plan.",
        "Hire a deputy.",
        "A site was opened.",
        "The system works.",
    ):
        assert told in text
    texts = " ".join(str(row["Text"]) for row in sheet_rows(book, "Texts"))
    assert "Hire a deputy." in texts
    assert "A site was opened." in texts
    assert "57 of 57 clauses" in text
    assert summary["Clauses judged in the period"][0] == "57 of 57"
    assert "Repeats NC-2025-009" in text
    assert "Recorded by the organisation, not audited." in text


def test_every_section_is_there_and_says_in_words_that_it_is_empty(tmp_path):
    empty = ManagementView(date(2026, 1, 1), date(2026, 3, 31), made_at=MADE)
    text = pdf_text(write_pack(empty, tmp_path / "p.pdf"))
    for section in SECTIONS:
        assert section.title in text
    for told in (
        "No audit was held in this period.",
        "No earlier management review is recorded.",
        "No nonconformity was raised, closed or open in the period.",
        "No corrective action is recorded.",
        "No objective is recorded.",
        "No audit has its last day in this period.",
        "No opportunity for improvement was raised in the period.",
        "No benefit is recorded for this period.",
        "Nothing is recorded yet.",
    ):
        assert told in text
    book = openpyxl.load_workbook(write_workbook(empty, tmp_path / "p.xlsx"))
    assert {spec.sheet for spec in TABLES} <= set(book.sheetnames)


def test_the_workbook_has_native_charts_where_there_is_something_to_draw(tmp_path):
    book = openpyxl.load_workbook(write_workbook(full_view(), tmp_path / "p.xlsx"))
    assert [len(book[title]._charts) for title in ("Months", "By clause group", "By cause", "Findings")] == [
        2,
        1,
        1,
        0,
    ]
    months = sheet_rows(book, "Months")
    assert [(row["Month"], row["Raised"], row["Closed"]) for row in months][-2:] == [
        ("2026-10", 4, 0),
        ("2026-11", 0, 1),
    ]


@pytest.mark.parametrize("write", [write_pack, write_workbook])
def test_the_same_data_give_the_same_bytes(tmp_path, write):
    suffix = ".pdf" if write is write_pack else ".xlsx"
    first = write(full_view(), tmp_path / f"a{suffix}").read_bytes()
    assert write(full_view(), tmp_path / f"b{suffix}").read_bytes() == first
    later = write(full_view(made_at=MADE.replace(day=25)), tmp_path / f"c{suffix}").read_bytes()
    assert later != first


@pytest.mark.parametrize("code", ["de", "ar"])
def test_other_languages(tmp_path, code):
    view = full_view(language=code)
    assert write_pack(view, tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    book = openpyxl.load_workbook(write_workbook(view, tmp_path / "p.xlsx"))
    assert "_columns" in book.sheetnames
    assert book.sheetnames.index("_lists") > 5


def test_texts_of_users_are_neither_markup_nor_formulas(tmp_path):
    sly = '=HYPERLINK("http://x") <b>bold</b> & <a href="http://x">press</a>'
    view = full_view()
    view = replace(
        view, findings=(replace(view.findings[0], title=sly),), review=ReviewText(sly, decisions=sly)
    )
    assert "<b>bold</b>" in pdf_text(write_pack(view, tmp_path / "p.pdf"))
    book = openpyxl.load_workbook(write_workbook(view, tmp_path / "p.xlsx"))
    cell = book["Findings"]["C2"]
    assert (cell.value, cell.data_type) == (sly, "s")


def test_many_records_are_cut_in_the_pdf_and_whole_in_the_workbook(tmp_path):
    many = tuple(finding(f"NC-2026-{number:03d}", FindingKind.MINOR) for number in range(1, 121))
    view = full_view(findings=many)
    assert "Shown: 40 of 120. The workbook holds all." in pdf_text(write_pack(view, tmp_path / "p.pdf"))
    book = openpyxl.load_workbook(write_workbook(view, tmp_path / "p.xlsx"))
    assert len(sheet_rows(book, "Findings")) == 120


@pytest.mark.parametrize("write", [write_pack, write_workbook])
def test_cancelling_leaves_nothing_behind(tmp_path, write):
    target = tmp_path / ("p.pdf" if write is write_pack else "p.xlsx")
    target.write_bytes(b"older")

    def stop(done, _total, _what):
        if done > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(full_view(), target, progress=stop)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"older"]

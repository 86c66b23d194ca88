"""Report and registers of audits against several standards, by practice, and of gap assessments."""

from __future__ import annotations

from openpyxl import load_workbook

from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.standards import ISO27001
from iso20k_audit.model.view import FindingView, QuestionView, WorkingPaperView
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind, FindingKind, FindingStatus, Result
from iso20k_audit.reports.pdf import write_report
from iso20k_audit.reports.registers import write_registers

from .test_pdf import page_texts
from .views import tiny_view


def both():
    """One question for both standards, judged otherwise for one; one of the other standard alone."""
    paper = WorkingPaperView("Ana", Result.CONFORMS, "Seen", verdicts={ISO27001: Result.MINOR})
    shared = QuestionView(
        "q1", "8.6.1-01", "Desk", "8.6.1", "How?", result=Result.CONFORMS, also={ISO27001: ("A.5.24",)},
        verdicts={ISO27001: Result.MINOR}, papers=(paper,), itil4=("incident management",),
        finding_numbers=("OFI-2026-001",),
    )  # fmt: skip
    alone = QuestionView(
        "q2", "A.6.1-01", "People", "A.6.1", "Who?", result=Result.CONFORMS, standard=ISO27001
    )
    finding = FindingView(
        "f1", "OFI-2026-001", FindingKind.OPPORTUNITY, FindingStatus.ISSUED, "Weak",
        clauses=("8.6.1", "27001 A.5.24"), grades={ISO27001: FindingKind.MINOR},
    )  # fmt: skip
    return tiny_view(questions=(shared, alone), findings=(finding,), checklist_kind=ChecklistKind.INTEGRATED)


def text_of(view, folder):
    return " ".join(" ".join(page_texts(write_report(view, folder / "r.pdf"))).split())


def test_the_report_reads_the_answers_by_standard_and_practice(tmp_path):
    text = text_of(both(), tmp_path)
    assert "By standard" in text and "Clause of ISO/IEC 27001:2022" in text
    assert "A.5.24 Information security incident management planning and preparation" in text
    assert "By ITIL 4 practice" in text and "Incident management" in text
    assert "Verdict for ISO/IEC 27001:2022 Minor nonconformity" in text
    assert "Grade for ISO/IEC 27001:2022 Minor nonconformity" in text


def test_the_report_of_one_standard_has_its_clauses_verdicts_and_grades_only(tmp_path):
    text = text_of(both().for_standard(ISO27001), tmp_path)
    assert "By standard" not in text and "8.6.1 Incident management" not in text
    assert "A.5.24 Information security" in text and "A.6.1 Screening" in text
    assert "1 minor nonconformity" in text


def test_an_ordinary_audit_has_no_table_of_standards(tmp_path):
    plain = tiny_view(
        questions=(QuestionView("q", "4.1-01", "Context", "4.1", "How?", result=Result.CONFORMS),)
    )
    assert "By standard" not in text_of(plain, tmp_path)


def test_a_gap_assessment_shows_the_lowest_level_of_each_clause_with_effort_and_owner(tmp_path):
    level = AnswerSpec(AnswerType.MATURITY)

    def rated(item, clause, value, **paper):
        recorded = WorkingPaperView("Ana", Result.RECORDED, value=value, **paper)
        return QuestionView(
            item,
            item,
            "S",
            clause,
            "How far?",
            result=Result.RECORDED,
            answer=level,
            value=value,
            papers=(recorded,),
        )

    view = tiny_view(
        questions=(
            rated("G-4.1", "4.1", "3 Defined"),
            rated("G-8.6.1", "8.6.1", "4 Measured", effort="5 days"),
            rated("G-8.6.1b", "8.6.1", "1 Ad hoc", gap_owner="Desk manager"),
        ),
        checklist_kind=ChecklistKind.GAP,
    )
    rows = {row.number: (row.level, row.effort, row.owner) for row in view.maturity_by_clause()}
    assert rows == {"4.1": (3, "", ""), "8.6.1": (1, "5 days", "Desk manager")}
    text = text_of(view, tmp_path)
    assert "Maturity by clause" in text and "1 Ad hoc" in text and "Desk manager" in text
    assert "1 rated below 3" in text


def test_the_registers_have_a_sheet_by_standard_and_by_practice(tmp_path):
    book = load_workbook(write_registers(both(), tmp_path / "r.xlsx"))
    rows = list(book["By standard"].iter_rows(values_only=True))
    assert ("ISO/IEC 27001:2022", "A.5.24") in {row[:2] for row in rows}
    minor = next(row for row in rows if row[:2] == ("ISO/IEC 27001:2022", "A.5.24"))
    assert minor[3:8] == (1, 0, 0, 1, 0)
    assert [row[0] for row in book["By practice"].iter_rows(min_row=2, values_only=True)] == [
        "Incident management"
    ]
    head = [cell.value for cell in book["Checklist"][1]]
    first = dict(zip(head, [cell.value for cell in book["Checklist"][2]], strict=True))
    assert first["Counts for"] == "27001 A.5.24"
    assert first["Verdicts by standard"] == "ISO/IEC 27001:2022: Minor nonconformity"

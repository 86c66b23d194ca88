"""Grades in report and registers: standard kind first, own step beside it, proposal, deviation, systemic findings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from iso20k_audit.model.grade_view import GradeView, grade_gaps, kind_with_step
from iso20k_audit.model.grading import Answer
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.reports.registers import write_registers
from tests.reports.test_report_content import plain, section, written
from tests.reports.views import make_findings, tiny_view


@pytest.fixture
def view():
    whole, part, weak = make_findings(3)
    whole = replace(
        whole,
        kind=FindingKind.MAJOR,
        grade=GradeView(step="Critical", decided=True, decided_by="Maria Rossi", parts=(part.number,)),
    )
    part = replace(
        part,
        kind=FindingKind.MINOR,
        grade_reason="All cases are of one team.",
        grade=GradeView(
            answers=(("not_met", Answer.YES), ("absent", Answer.YES)),
            proposed=FindingKind.MAJOR,
            justification="What is required is absent.",
            deviation="The team started last week.",
            part_of=whole.number,
        ),
    )
    weak = replace(weak, kind=FindingKind.OPPORTUNITY, grade=GradeView(step="Sensitive point"))
    return tiny_view(findings=(whole, part, weak))


def test_the_card_tells_how_the_grade_came_about(view, tmp_path):
    text = section(written(view, tmp_path), "8 Nonconformities", "9 Opportunities")
    whole, part, _weak = view.findings
    assert "Major nonconformity (Critical)" in text
    assert "Decided by the lead auditor: Maria Rossi." in text
    assert "Proposed by the rules: Major nonconformity. What is required is absent." in text
    assert "Graded otherwise because The team started last week." in text
    assert "Is a requirement of the audit criteria not met? Yes" in text
    assert "The lead auditor has not decided yet." in text
    assert f"One of the cases that show {whole.number}" in text
    assert text.index("Shown by") < text.rindex(part.number)


def test_the_summary_counts_by_step_and_the_standard_kinds_stay(view, tmp_path):
    text = plain(written(view, tmp_path))
    assert "Critical (Major nonconformity): 1, Sensitive point (Opportunity for improvement): 1" in text


def test_the_registers_have_the_grade_in_columns_of_their_own(view, tmp_path):
    book = load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    heads = [cell.value for cell in book["Findings"][1]]
    rows = [
        dict(zip(heads, row, strict=True)) for row in book["Findings"].iter_rows(min_row=2, values_only=True)
    ]
    assert [row["Kind"] for row in rows][:2] == ["Major nonconformity", "Minor nonconformity"]
    assert rows[0]["Step of the own scale"] == "Critical" and rows[0]["Grade decided by"] == "Maria Rossi"
    assert rows[1]["Proposed grade"] == "Major nonconformity"
    assert rows[1]["Why graded otherwise"] == "The team started last week."
    assert view.findings[0].number in str(rows[1]["Part of the systemic finding"])
    assert view.findings[1].number in str(rows[0]["Minors in the systemic finding"])


def test_a_deviation_without_a_reason_blocks_and_open_steps_and_repeats_are_told(view):
    whole, part, weak = view.findings
    bare = replace(part, grade=replace(part.grade, deviation="", unexplained=True))
    open_step = replace(weak, grade=GradeView(step_open=True, may_repeat="NC-2025-003 (IA-2025-001)"))
    assert grade_gaps(view.findings) == []
    gaps = grade_gaps((whole, bare, open_step))
    assert [(gap.blocking, gap.record_id) for gap in gaps] == [
        (True, bare.id),
        (False, weak.id),
        (False, weak.id),
    ]
    assert "NC-2025-003" in gaps[2].text


def test_the_standard_kind_always_stands_first():
    assert kind_with_step("Minor nonconformity", "Sensitive") == "Minor nonconformity (Sensitive)"
    assert kind_with_step("Minor nonconformity", "minor nonconformity") == "Minor nonconformity"
    assert kind_with_step("Minor nonconformity", "") == "Minor nonconformity"

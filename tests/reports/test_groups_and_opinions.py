"""Groups of findings and differing answers in report and registers: both sides printed, every finding counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import load_workbook

from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.view import FindingGroupView, WorkingPaperView
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.reports.registers import write_registers
from tests.reports.test_report_content import plain, section, written
from tests.reports.views import make_evidence, make_findings, make_questions, tiny_view


def grouped(count=4):
    sites = ("Kraków", "Cebu", "Kraków", "")
    findings = tuple(
        replace(found, kind=FindingKind.MINOR, site=sites[n % 4], auditor=f"Auditor {n}")
        for n, found in enumerate(make_findings(count))
    )
    numbers = (findings[2].number, findings[0].number)
    group = FindingGroupView("g", "Closing without the user", "Both are about closing", numbers)
    titled = tuple(replace(f, group=group.title if f.number in numbers else "") for f in findings)
    return tiny_view(findings=titled, groups=(group,))


def test_findings_of_a_group_follow_each_other_the_first_to_be_read_first():
    view = grouped()
    first, second, third, fourth = view.findings
    (group, inside), *others = view.in_groups(view.findings)
    assert group is view.groups[0] and inside == (third, first)
    assert [one for _none, (one,) in others] == [second, fourth]
    rest = [f.number for _group, some in view.in_groups(view.findings[1:]) for f in some]
    assert rest == [second.number, third.number, fourth.number]
    assert view.grouped_findings == 2 and view.finding_counts()[FindingKind.MINOR] == 4


def test_the_report_prints_a_group_as_a_heading_over_its_findings(tmp_path):
    view = grouped()
    text = section(written(view, tmp_path), "8 Nonconformities", "9 Opportunities")
    assert "(findings: 2, groups: 1)" in text
    assert text.count("Closing without the user (findings in this group: 2)") == 2, (
        "in the list, over the cards"
    )
    assert "Both are about closing" in text
    for finding in view.findings:
        assert text.count(finding.number) >= 2
    head = text[text.rindex("Closing without the user") :]
    assert head.index("Auditor 2") < head.index("Auditor 0")


def test_the_registers_name_the_group_and_keep_every_finding(tmp_path):
    book = load_workbook(write_registers(grouped(), tmp_path / "r.xlsx"))
    heads = [cell.value for cell in book["Findings"][1]]
    column = heads.index("Group")
    found = [row[column] for row in book["Findings"].iter_rows(min_row=2, values_only=True)]
    assert found == ["Closing without the user", None, "Closing without the user", None]
    rows = list(book["Finding groups"].iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == [2, 2] and [row[6] for row in rows] == ["Auditor 2", "Auditor 0"]


@pytest.fixture
def questions():
    evidence = make_evidence(2)
    first, second, *_ = make_questions(1)
    papers = (
        WorkingPaperView("A. Khan", Result.CONFORMS, "All five confirmed", interviewees="Agent"),
        WorkingPaperView("J. Weber", Result.MINOR, "Six of 25", evidence_numbers=(evidence[0].number,)),
    )
    open_one = replace(first, result=None, diverging=True, papers=papers, conclusion_reason="")
    decided = replace(
        second,
        result=Result.MINOR,
        diverging=False,
        papers=papers,
        conclusion_reason="The larger sample decides",
        conclusion_by="M. Rossi",
        concluded_at=datetime.fromisoformat("2026-10-05T10:00:00+02:00"),
        conclusion_stale=("A. Khan changed their answer since",),
    )
    return open_one, decided


def test_undecided_verdicts_stand_in_section_12_with_note_and_evidence(questions, tmp_path):
    view = tiny_view(questions=questions, evidence=make_evidence(2))
    text = section(written(view, tmp_path), "12 Diverging opinions", "13 Internal")
    assert "A. Khan" in text and "All five confirmed" in text and "Six of 25" in text
    assert view.evidence[0].number in text and "has not concluded" in text
    assert "larger sample" not in text
    left = replace(
        questions[0],
        left_diverging=True,
        conclusion_by="M. Rossi",
        conclusion_reason="Both samples are sound",
    )
    text = section(
        written(replace(view, questions=(left,)), tmp_path, "2.pdf"), "12 Diverging", "13 Internal"
    )
    assert "Left undecided by M. Rossi: Both samples are sound" in text


def test_decisions_stand_in_an_annex_with_all_verdicts_and_what_changed_since(questions, tmp_path):
    text = plain(written(tiny_view(questions=questions), tmp_path)[3:])
    annex = text[text.index("Annex H Decisions") :]
    assert "All five confirmed" in annex and "Six of 25" in annex
    assert "Decided by M. Rossi, " in annex and "The larger sample decides" in annex
    assert "A. Khan changed their answer since." in annex


def test_what_is_left_on_purpose_is_no_gap_and_what_went_stale_is(questions):
    open_one, decided = questions
    texts = [gap.text for gap in report_gaps(tiny_view(questions=questions))]
    assert f"{open_one.item}: auditors diverge, the lead auditor has not concluded" in texts
    stale = next(
        gap
        for gap in report_gaps(tiny_view(questions=questions))
        if gap.target == f"disagreements:{decided.id}"
    )
    assert not stale.blocking and "A. Khan changed their answer since" in stale.text
    left = replace(open_one, left_diverging=True)
    assert not any("diverge" in gap.text for gap in report_gaps(tiny_view(questions=(left,))))

"""Causes and effectiveness checks in the report, on sheets and in the registers."""

from __future__ import annotations

import pikepdf
import pytest
from openpyxl import load_workbook

from iso20k_audit.model.cause_analysis import CauseItem, analysis_of
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    CauseCategory,
    CauseMethod,
    Effectiveness,
    FindingKind,
)
from iso20k_audit.model.wording import language
from iso20k_audit.reports.cause_drawing import DiagramBlock, cause_blocks
from iso20k_audit.services import cause_analysis, effectiveness, evidence, exporting, findings
from iso20k_audit.services.cause_papers import export_causes
from iso20k_audit.services.evidence import Target
from tests.making import bring, make_workspace, start
from tests.reports.test_pdf import page_texts, squeezed


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    """One verified action with both diagrams and a check that has evidence of its own."""
    audit = start(workspace)

    def made(ledger):
        finding = findings.raise_finding(ledger, audit, FindingKind.MINOR, title="Closure not confirmed")
        action = findings.add_action(ledger, finding)
        first = cause_analysis.add_why(ledger, action, "The tool closes tickets")
        cause_analysis.add_why(ledger, action, "The step is optional", after=first, is_root=True)
        cause_analysis.add_cause(ledger, action, CauseCategory.PROCESS, "No step <for> it & more")
        bring(ledger, action, ActionStatus.IMPLEMENTED, done_on="2026-10-01")
        check = effectiveness.plan_check(ledger, action, size_before=30, deviations_before=2)
        evidence.attach_reference(
            ledger, audit, "ServiceNow list 4711", target=Target(effectiveness.TARGET, check)
        )
        effectiveness.hold_check(
            ledger, check, Effectiveness.EFFECTIVE, by="Mara", size_after=30, deviations_after=0
        )

    workspace.write(made)
    return audit


def test_evidence_of_a_check_supports_its_action(workspace, audit):
    view = exporting.take_view(workspace, audit)
    (action,) = view.actions
    (piece,) = view.evidence
    assert action.evidence_numbers == (piece.number,) == action.checks[0].evidence_numbers
    assert piece.action_numbers == (action.number,)
    assert piece.verification_of == (action.finding_number,)
    assert [cause.text for cause in action.causes.roots] == ["The step is optional"]


def test_the_report_has_both_diagrams_and_both_rates(workspace, audit, tmp_path):
    text = squeezed(" ".join(page_texts(exporting.export_pdf(workspace, audit, tmp_path / "report.pdf"))))
    for words in (
        "5 whys",
        "Why 2 · Root cause",
        "The step is optional",
        "Fishbone",
        "No step <for> it & more",
        "2 of 30 (6.7\u00a0%) deviated",
        "up to 9.5\u00a0%",
        "ServiceNow list 4711",
    ):
        assert squeezed(words) in text, words


def test_sheets_are_landscape_and_one_for_each_diagram(workspace, audit, tmp_path):
    made = export_causes(workspace, audit, tmp_path / "causes.pdf")
    first, second = page_texts(made)
    assert "Why 2" in first
    assert "Closure not confirmed" in second
    with pikepdf.open(made) as document:
        for page in document.pages:
            assert page.mediabox[2] > page.mediabox[3]
            assert not page.get_images()  # vectors only


def test_registers_have_the_causes_as_text(workspace, audit, tmp_path):
    book = load_workbook(exporting.export_xlsx(workspace, audit, tmp_path / "registers.xlsx"))
    sheet = book["NC and actions"]
    heads = {
        cell.value: cell.column for row in sheet.iter_rows() for cell in row if cell.value == "Cause analysis"
    }
    column = heads["Cause analysis"]
    texts = [str(row[column - 1].value or "") for row in sheet.iter_rows()]
    assert any("Why 2 · Root cause: The step is optional" in text for text in texts)
    assert any("Effective" in str(row[column].value or "") for row in sheet.iter_rows())


LONG = "Changes of the process are not handed to the owner of the tool. " * 200


@pytest.mark.parametrize("code", ["en", "ar"])
def test_long_texts_are_shortened_in_the_box_and_whole_below(code):
    items = [
        CauseItem("a", CauseMethod.WHYS, LONG),
        CauseItem("b", CauseMethod.WHYS, "short", "a"),
        CauseItem("c", CauseMethod.FISHBONE, LONG, branch=CauseCategory.PEOPLE),
    ]
    with language(code):
        blocks = list(cause_blocks(analysis_of("p", items), 467.0, 600.0))
    drawings = [block for block in blocks if isinstance(block, DiagramBlock)]
    assert [block.height(467.0) <= 600.0 for block in drawings] == [True, True]
    assert all(drawing.drawing.is_inside for drawing in drawings)
    assert [len(drawing.drawing.notes) for drawing in drawings] == [1, 1]

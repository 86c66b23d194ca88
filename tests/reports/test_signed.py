"""Signatures on sections in the report and in the registers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import openpyxl
import pytest

from iso20k_audit.model.review_state import SignState
from iso20k_audit.model.review_view import SignOffView
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.reports.registers import write_registers
from iso20k_audit.services import answering, signing_off
from iso20k_audit.services.exporting import changed_since_issue, take_view
from tests.making import make_workspace, question_ids, start
from tests.reports.test_report_content import section, written
from tests.reports.views import make_view

AT = datetime(2026, 10, 30, 15, 0, tzinfo=UTC)
SIGNED, STALE, UNSIGNED = SignState.SIGNED, SignState.STALE, SignState.UNSIGNED


@pytest.fixture(scope="module")
def view():
    return replace(
        make_view(),
        sign_offs=(
            SignOffView("s4", "4 Context <b>", "Jonas Weber", SIGNED, AT, "Maria Rossi", SIGNED, AT),
            SignOffView("s5", "5 Leadership", "Jonas Weber", STALE, AT, "Maria Rossi", UNSIGNED, None),
            SignOffView("s6", "6 Planning", "", UNSIGNED, None, "Maria Rossi", UNSIGNED, None),
        ),
    )


def test_the_report_says_who_signed_which_section_and_what_was_changed_since(view, tmp_path):
    told = section(written(view, tmp_path), "16 Signatures", "Annex A")
    for words in (
        "4 Context <b>",
        "5 Leadership",
        "6 Planning",
        "30 October 2026",
        "Changed since",
        "Not signed",
    ):
        assert words in told, words


def test_where_nobody_signed_the_report_says_so_in_one_sentence(view, tmp_path):
    nobody = tuple(
        replace(one, auditor_state=UNSIGNED, auditor_at=None, lead_state=UNSIGNED, lead_at=None)
        for one in view.sign_offs
    )
    told = section(written(replace(view, sign_offs=nobody), tmp_path), "16 Signatures", "Annex A")
    assert "not signed off one by one" in told and "5 Leadership" not in told


def test_the_registers_have_a_row_for_each_section_and_auditor(view, tmp_path):
    write_registers(view, tmp_path / "registers.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "registers.xlsx")["Sign-off"]
    head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert head[0] == "Section" and head[-1] == "State"
    assert [(row[1], row[4], row[8], row[9]) for row in rows[:3]] == [
        ("Jonas Weber", "Signed", "Signed", "Signed"),
        ("Jonas Weber", "Changed since", "Not signed", "Changed since"),
        (None, None, "Not signed", "Not signed"),
    ]


def test_the_view_takes_signatures_from_the_workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        first = question_ids(workspace, audit)[0]
        section_id = workspace.read(lambda ledger: signing_off.section_status(ledger, audit))[0].id
        workspace.write(lambda ledger: signing_off.sign(ledger, audit, section_id, SignsAs.LEAD, anyway=True))
        assert take_view(workspace, audit).sign_offs[0].state is SIGNED
        workspace.write(lambda ledger: answering.answer(ledger, audit, first, {"result": "conforms"}))
        assert take_view(workspace, audit).sign_offs[0].state is STALE
        assert workspace.read(lambda ledger: changed_since_issue(ledger, audit)) == 0

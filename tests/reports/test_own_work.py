"""Auditors of their own work in report and register."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest

from iso20k_audit.model.independence import OwnWorkView
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.reports.registers import write_registers
from tests.reports.test_report_content import written
from tests.reports.views import make_view

REASON = "Nobody else reads Cebuano <b>"
WITH = OwnWorkView("Jonas Weber", "8.6 Resolution", "Clause 8.6", REASON, "a1")
WITHOUT = OwnWorkView("Ana Souza", "Cebu", "Site Cebu", "", "a2")


@pytest.fixture(scope="module")
def view():
    return replace(make_view(), own_work=(WITH, WITHOUT))


def flat(view, tmp_path) -> str:
    """The text of the report in one line."""
    return " ".join(" ".join(written(view, tmp_path)).split())


def test_the_report_names_auditor_part_own_area_and_reason(view, tmp_path):
    told = flat(view, tmp_path)
    for words in (
        "Own area of work",
        "8.6 Resolution",
        "Clause 8.6",
        "Nobody else reads Cebuano <b>",
        "Site Cebu",
    ):
        assert words in told, words


def test_without_own_work_the_report_says_nothing(tmp_path):
    assert "Own area of work" not in flat(make_view(), tmp_path)


def test_the_registers_have_a_row_for_each(view, tmp_path):
    write_registers(view, tmp_path / "registers.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "registers.xlsx")["Independence"]
    found = [row for row in sheet.iter_rows(values_only=True) if row[0] in ("Jonas Weber", "Ana Souza")]
    assert [row[:4] for row in found] == [
        ("Jonas Weber", "8.6 Resolution", "Clause 8.6", REASON),
        ("Ana Souza", "Cebu", "Site Cebu", None),
    ]


def test_only_what_has_no_reason_is_a_gap(view):
    [gap] = [gap for gap in report_gaps(view) if gap.field == "assignments"]
    assert gap.blocking and gap.target == "a2:assignments" and gap.text.startswith("Ana Souza audits")

"""An audit begins in its own language, and its report is written in it unless another is asked for."""

from __future__ import annotations

import openpyxl
import pytest

from iso20k_audit.model import wording
from iso20k_audit.model.errors import InputError
from iso20k_audit.services import exporting
from tests.making import make_workspace, small_checklist, start


@pytest.fixture
def german():
    catalogue = wording.Catalogue(
        {
            (
                "Audits",
                "The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; "
                "the samples looked at are recorded with each question.",
                "",
            ): "Das Audit beruht auf Stichproben.",
            ("AuditType", "Internal audit", ""): "Internes Audit",
            ("Registers", "Checklist", ""): "Checkliste",
        }
    )
    before = wording._catalogues.pop("de", None)
    wording.install("de", catalogue)
    yield "de"
    wording._catalogues.pop("de")
    if before is not None:
        wording.install("de", before)


def test_the_first_texts_are_in_the_language_of_the_audit(german, tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace, small_checklist(), title=" ", language=german)
        row = workspace.read(lambda ledger: ledger.get("audit", audit))
        assert row["language"] == "de"
        assert row["sampling_statement"] == "Das Audit beruht auf Stichproben."
        assert row["title"] == f"Internes Audit {row['number']}"
        assert row["type"] == "internal"  # what is stored never depends on a language


def test_exports_follow_the_audit_unless_a_language_is_given(german, tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace, language=german)
        exporting.export_xlsx(workspace, audit, tmp_path / "de.xlsx")
        exporting.export_xlsx(workspace, audit, tmp_path / "en.xlsx", language="en")
    assert "Checkliste" in openpyxl.load_workbook(tmp_path / "de.xlsx").sheetnames
    assert "Checklist" in openpyxl.load_workbook(tmp_path / "en.xlsx").sheetnames


def test_an_audit_without_a_language_is_english(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        row = workspace.read(lambda ledger: ledger.get("audit", audit))
        assert row["language"] is None
        assert row["objectives"].startswith("Determine whether")


def test_only_languages_of_the_program_can_be_stored(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        with pytest.raises(InputError, match="tlh"):
            workspace.write(lambda ledger: ledger.set("audit", audit, audit, language="tlh"))

"""Importing a checklist that an auditor keeps in Excel: proposal, correction by hand, remembered, nothing silent."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.services.library import folders
from iso20k_audit.ui.library.importing import ImportDialog


@pytest.fixture
def book(tmp_path):
    made = Workbook()
    sheet = made.active
    sheet.title = "Service Desk"
    sheet["A1"] = "Checkliste Internes Audit 2026"
    sheet.append([])
    sheet.append(["Nr.", "Normkapitel", "Prüffrage", "Woran man es sieht", "Ergebnis"])
    sheet.append(["Störungsmanagement"])
    for number, (clause, text) in enumerate(
        (
            ("8.6.1", "Wie werden Störungen eingestuft?"),
            ("8.6.2", "Wie werden Anträge erfasst?"),
            ("8.6.3", "Wie werden Ursachen gesucht?"),
            ("8.5.1", "Wie werden Änderungen genehmigt?"),
        ),
        1,
    ):
        sheet.append([f"1.{number}", clause, text, "Ticketstichprobe; Protokoll", "OK"])
    path = tmp_path / "Pruefliste.xlsx"
    made.save(path)
    return path


@pytest.fixture
def dialog(qtbot, window, folder):
    opened = ImportDialog(folder, window.jobs, window)
    opened.show()
    yield opened
    opened.close()


def _open(qtbot, dialog, book):
    dialog.open_file(book)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=10_000)


def test_a_german_workbook_is_understood_corrected_and_kept(qtbot, window, folder, dialog, book):
    _open(qtbot, dialog, book)
    assert [row["clause"] for row in dialog.questions[0].records] == ["8.6.1", "8.6.2", "8.6.3", "8.5.1"]
    assert dialog.standard.value == "iso20000-1-2018"
    assert "4 questions from" in dialog.summary.text()
    assert len(dialog.skipped[0].records) and all(row["reason"] for row in dialog.skipped[0].records)
    name, mapping = next(iter(dialog.columns.mappings().items()))
    column = next(one for one in mapping.columns if one.header == "Woran man es sieht")
    place = mapping.columns.index(column)
    dialog.columns._on_role(place, "evidence")
    assert dialog.columns.corrected()[name].columns[place].role.value == "evidence"
    qtbot.waitUntil(
        lambda: dialog._found.checklist.questions[0].evidence == ("Ticketstichprobe", "Protokoll"),
        timeout=5_000,
    )
    dialog.id.setText("pruefliste")
    with qtbot.waitSignal(dialog.imported, timeout=10_000) as told:
        dialog.keep()
    path, summary = told.args
    assert path == folders(folder)[1] / "pruefliste.yaml" and "4 questions" in summary
    assert read_checklist(path).questions[0].evidence == ("Ticketstichprobe", "Protokoll")

    again = ImportDialog(folder, window.jobs, window)
    _open(qtbot, again, book)
    remembered = again.columns.mappings()[name]
    assert remembered.columns[place].role.value == "evidence"
    again.close()


def test_what_is_no_checklist_is_said_and_changes_nothing(qtbot, dialog, tmp_path, folder):
    wrong = tmp_path / "photo.xlsx"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    dialog.open_file(wrong)
    qtbot.waitUntil(lambda: bool(dialog.messages.bars()), timeout=10_000)
    assert "photo.xlsx" in dialog.messages.bars()[0].text
    assert not dialog.import_button.isEnabled()

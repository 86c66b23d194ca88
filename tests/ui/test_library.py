"""The library in the window: what there is, exporting, the user's licensed text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.services import licensed
from iso20k_audit.services.library import save_checklist
from iso20k_audit.ui.library.licensed_text import LicensedTextDialog
from iso20k_audit.ui.library.window import LibraryWindow
from tests.making import small_checklist


@pytest.fixture
def library(qtbot, window, folder):
    save_checklist(folder, small_checklist())
    opened = LibraryWindow(window.session, window.jobs, window)
    opened.show()
    qtbot.waitUntil(lambda: len(opened.model.records) > 10, timeout=10_000)
    yield opened
    opened.close()


def test_it_lists_shipped_and_own_checklists_with_coverage_and_last_use(qtbot, library):
    rows = {row["key"]: row for row in library.model.records}
    assert rows["iso20000-1-2018"]["duration"] and rows["small"]["used"].startswith("IA-")
    library.filter.setText("small")
    assert [row["key"] for row in library.model.records] == ["small"]
    assert library.current().own and "5" in library.detail._grid.itemAt(2).widget().text()
    library.filter.setText("nothing like this")
    assert library.model.records == [] and not library.edit_button.isEnabled()


def test_it_writes_a_checklist_where_the_user_says(qtbot, library, tmp_path):
    library.reload("small")
    qtbot.waitUntil(lambda: library.current() is not None and library.current().info.id == "small")
    target = tmp_path / "out.yaml"
    library._write(library.current(), target, "yaml")
    qtbot.waitUntil(target.exists)
    assert read_checklist(target).sections == small_checklist().sections


def test_licensed_text_is_pasted_whole_and_kept(qtbot, window, library):
    dialog = LicensedTextDialog(window.jobs, library)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.clauses.count() > 50)
    QGuiApplication.clipboard().setText(
        "8.6.1 Incident management\nWords one.\n8.6.3 Problem management\nWords two."
    )
    dialog.paste_all()
    qtbot.waitUntil(
        lambda: licensed.texts("iso20000-1-2018") == {"8.6.1": "Words one.", "8.6.3": "Words two."}
    )
    row = next(n for n in range(dialog.clauses.count()) if dialog.clauses.item(n).text().startswith("8.6.1 "))
    dialog.clauses.setCurrentRow(row)
    assert dialog.text.toPlainText() == "Words one."
    dialog.text.setPlainText("Better words.")
    dialog.close()
    qtbot.waitUntil(lambda: licensed.text_of("iso20000-1-2018", "8.6.1") == "Better words.")

"""Print preview: pages of report and working papers, page ranges, no printer, PDF."""

from __future__ import annotations

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from shiboken6 import isValid

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import answering, exporting, papers
from iso20k_audit.ui.printing.preview import PrintPreview
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import press


def text_of(path) -> str:
    document = QPdfDocument()
    document.load(str(path))
    found = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return " ".join(found.split())


@pytest.fixture
def preview(qtbot, window):
    window.actions_by_id["print_preview"].trigger()
    [dialog] = window.findChildren(PrintPreview)
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=60_000)
    yield dialog
    if isValid(dialog):
        dialog.close()


def choose(qtbot, preview, what):
    preview.what.choose(what)
    preview.what.chosen.emit(what)
    qtbot.waitUntil(lambda: not preview.print_button.isEnabled(), timeout=5_000)
    qtbot.waitUntil(preview.print_button.isEnabled, timeout=60_000)


def test_the_report_is_shown_as_pages(qtbot, preview):
    assert preview.document.pageCount() > 5
    assert preview.page.text() == f"Page 1 of {preview.document.pageCount()}"
    assert preview.pages() == range(1, preview.document.pageCount() + 1)
    preview._turn(1)
    qtbot.waitUntil(lambda: preview.page.text().startswith("Page 2"), timeout=5_000)
    before = preview.view.zoomFactor()
    preview._zoom(1.2)
    assert preview.view.zoomFactor() != before or preview.view.zoomMode().name == "Custom"


def test_without_a_printer_it_says_so_and_offers_the_pdf(preview, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    press(preview, "Print…")
    assert "No printer is set up" in preview.state.text()
    assert preview.save_button.isEnabled()


def test_a_range_of_pages_is_printed(qtbot, preview, tmp_path):
    preview.first.setValue(2)
    preview.last.setValue(3)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    qtbot.waitUntil(lambda: preview.state.text().endswith(": 2"), timeout=60_000)
    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        assert len(printed.pages) == 2


def test_the_whole_is_saved_as_it_is_and_a_range_as_pictures(qtbot, preview, tmp_path):
    count = preview.document.pageCount()
    preview.save_to(tmp_path / "whole.pdf")
    qtbot.waitUntil((tmp_path / "whole.pdf").exists, timeout=30_000)
    assert (tmp_path / "whole.pdf").read_bytes() == preview._file.read_bytes()
    preview.last.setValue(1)
    assert preview.pages() == range(1, 2)
    preview.save_to(tmp_path / "first.pdf")
    qtbot.waitUntil((tmp_path / "first.pdf").exists, timeout=30_000)
    with pikepdf.open(tmp_path / "first.pdf") as saved:
        assert len(saved.pages) == 1 < count
    preview.save_to(tmp_path / "missing" / "x.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in preview.state.text(), timeout=30_000)
    assert not list(tmp_path.glob(".*.tmp"))


def test_the_last_page_is_never_before_the_first(preview):
    preview.first.setValue(4)
    preview.last.setValue(2)
    assert preview.first.value() == 2
    preview.first.setValue(3)
    assert preview.last.value() == 3


def test_working_papers_to_fill_in_by_hand_are_previewed(qtbot, preview, tmp_path):
    choose(qtbot, preview, "blank")
    assert preview.document.pageCount() >= 3
    shown = preview.document.getAllText(0).text()
    assert "Interviewed" in shown and "4.1-01" in shown
    choose(qtbot, preview, "report")
    assert "4.1-01" not in preview.document.getAllText(0).text()


def test_closing_while_pages_are_made_is_harmless(qtbot, window):
    window.actions_by_id["print_preview"].trigger()
    [dialog] = window.findChildren(PrintPreview)
    folder = dialog._folder
    dialog.close()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=60_000)
    qtbot.waitUntil(lambda: not folder.exists() or not list(folder.glob("*.pdf")), timeout=5_000)


def test_cancelling_says_so(qtbot, window):
    window.actions_by_id["print_preview"].trigger()
    [dialog] = window.findChildren(PrintPreview)
    dialog._on_cancel()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=60_000)
    assert dialog._waiting.text().startswith("Cancelled") or dialog.print_button.isEnabled()
    dialog.close()


# --- the papers themselves ---


@pytest.fixture
def audit(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        number = start(workspace)
        first, second = question_ids(workspace, number)[:2]
        workspace.write(
            lambda ledger: answering.answer(
                ledger, number, first, {"result": "minor", "note": "Desk 4 <b>& more</b>\nNo rota"}
            )
        )
        workspace.write(lambda ledger: answering.answer(ledger, number, second, {"result": "conforms"}))
        yield workspace, number


def test_blank_papers_name_every_question_and_no_answer(audit, tmp_path):
    workspace, number = audit
    target = papers.export_papers(workspace, number, tmp_path / "blank.pdf")
    text = text_of(target)
    view = exporting.take_view(workspace, number)
    assert all(question.item in text and question.text in text for question in view.questions)
    assert "Desk 4" not in text
    assert text.count("Not sampled") == len(view.questions)


def test_papers_with_answers_hold_what_is_recorded_as_it_was_typed(audit, tmp_path):
    workspace, number = audit
    text = text_of(papers.export_papers(workspace, number, tmp_path / "full.pdf", with_answers=True))
    assert "Desk 4 <b>& more</b> No rota" in text


def test_open_papers_leave_answered_questions_out(audit, tmp_path):
    workspace, number = audit
    text = text_of(papers.export_papers(workspace, number, tmp_path / "open.pdf", only_open=True))
    assert "4.1-01" not in text and "4.1-02" not in text and "10.1-01" in text


def test_nothing_left_to_ask_is_said(audit, tmp_path):
    workspace, number = audit
    every = question_ids(workspace, number)
    workspace.write(lambda ledger: answering.answer_many(ledger, number, every, Result.CONFORMS))
    with pytest.raises(InputError, match="no question"):
        papers.export_papers(workspace, number, tmp_path / "open.pdf", only_open=True)
    assert not list(tmp_path.glob("*.pdf"))


def test_cancelled_papers_leave_no_file(audit, tmp_path):
    from iso20k_audit.model.errors import Cancelled

    def stop(done, _total, _what):
        if done > 2:
            raise Cancelled

    workspace, number = audit
    with pytest.raises(Cancelled):
        papers.export_papers(workspace, number, tmp_path / "x.pdf", progress=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["ws"]


def test_letter_paper(audit, tmp_path):
    workspace, number = audit
    with pikepdf.open(
        papers.export_papers(workspace, number, tmp_path / "l.pdf", page_size="Letter")
    ) as made:
        assert [float(value) for value in made.pages[0].mediabox][2:] == [612.0, 792.0]


@pytest.mark.parametrize("way", ["Esc", "button", "frame"])
def test_it_closes_and_leaves_no_pages_behind(qtbot, preview, way):
    folder = preview._folder
    if way == "Esc":
        qtbot.keyClick(preview.view, Qt.Key.Key_Escape)
    elif way == "button":
        press(preview, "Close")
    else:
        preview.close()
    qtbot.waitUntil(lambda: not isValid(preview) or not preview.isVisible())
    assert not folder.exists()

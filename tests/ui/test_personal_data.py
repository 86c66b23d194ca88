"""The Report page points out probable personal data, leads to it, and can leave it out of what is exported."""

from __future__ import annotations

import zipfile

import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMessageBox

from iso20k_audit.model.markup import Markup, Shape, ShapeKind
from iso20k_audit.services import answering, evidence, markup
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import press


@pytest.fixture
def folder(tmp_path):
    """An audit whose first note has two addresses, and a redacted photo."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        first = question_ids(workspace, audit)[0]
        note = "anna.nowak@nordwind.example and desk@nordwind.example answered"
        workspace.write(lambda ledger: answering.answer(ledger, audit, first, {"note": note}))
        photo = tmp_path / "badge.png"
        Image.new("RGB", (200, 100), (255, 0, 255)).save(photo)
        proof = evidence.attach_files(workspace, audit, [photo]).evidence_ids[0]
        markup.save(
            workspace,
            markup.Place("evidence", proof, audit),
            Markup().added(Shape(ShapeKind.REDACTION, 0, 0, 200, 100)),
        )
    return tmp_path / "ws"


@pytest.fixture
def report(at, qtbot):
    page = at("report")
    card = page.personal_data
    qtbot.waitUntil(lambda: "Places: 2" in card.count.text(), timeout=10_000)
    qtbot.waitUntil(lambda: len(buttons(card, "Go to it")) == 2, timeout=5_000)
    return page


def buttons(card, words):
    return [
        button
        for button in card.findChildren(QAbstractButton)
        if button.text() == words and button.isVisible()
    ]


def test_a_place_leads_to_its_record(at, report, qtbot):
    buttons(report.personal_data, "Go to it")[0].click()
    qtbot.waitUntil(lambda: at.window.page == "fieldwork", timeout=5_000)
    fieldwork = at.window.pages["fieldwork"]
    first = question_ids(at.window.session.workspace, at.audit)[0]
    qtbot.waitUntil(lambda: fieldwork.place()[0] == first, timeout=5_000)


def test_what_is_meant_to_be_there_leaves_the_list_and_comes_back_by_undo(at, report, qtbot):
    card = report.personal_data
    buttons(card, "Meant to be there")[1].click()
    qtbot.waitUntil(lambda: "Places: 1" in card.count.text(), timeout=5_000)
    assert card.kept_button.text() == "Meant to be there: 1"
    at.window.undoing.undo()
    qtbot.waitUntil(lambda: len(buttons(card, "Meant to be there")) == 2, timeout=5_000)
    buttons(card, "Meant to be there")[0].click()
    qtbot.waitUntil(lambda: "Places: 1" in card.count.text(), timeout=5_000)
    card.kept_button.click()
    qtbot.waitUntil(lambda: bool(buttons(card, "Point out again")))
    press(card, "Point out again")
    qtbot.waitUntil(lambda: "Places: 2" in card.count.text(), timeout=5_000)


def test_nothing_is_shown_in_clear_and_every_control_is_named(report):
    card = report.personal_data
    told = [label.text() for label in card.findChildren(type(card.count))]
    told += [button.accessibleName() + button.toolTip() for button in card.findChildren(QAbstractButton)]
    assert not any("nowak" in text or "desk@" in text for text in told)
    shown = [button for button in card.findChildren(QAbstractButton) if button.isVisible()]
    assert len({button.accessibleName() or button.text() for button in shown}) == len(shown)


def test_registers_are_masked_when_ticked_and_the_audit_stays(at, report, qtbot, tmp_path):
    card = report.personal_data
    card.mask_box.click()
    report.export_xlsx(tmp_path / "masked.xlsx")
    qtbot.waitUntil(report.result.isVisible, timeout=30_000)
    book = zipfile.ZipFile(tmp_path / "masked.xlsx")
    texts = "".join(
        book.read(name).decode("utf-8", "replace") for name in book.namelist() if name.endswith("xml")
    )
    assert "nordwind.example" not in texts and "[e-mail removed]" in texts
    note = at.stored(lambda ledger, audit: ledger.select("working_paper", audit)[0]["note"])
    assert note.startswith("anna.nowak@")


def test_originals_of_redacted_pictures_leave_only_after_a_clear_word(at, report, qtbot, tmp_path):
    choice = report.originals
    qtbot.waitUntil(choice.isVisible, timeout=5_000)
    assert isinstance(choice, QCheckBox) and not choice.isChecked()
    report.export_evidence(tmp_path / "copies")
    qtbot.waitUntil(report.result.isVisible, timeout=30_000)
    assert not (tmp_path / "copies" / "originals").exists()
    choice.click()
    assert not choice.isChecked()
    [box] = [box for box in at.window.findChildren(QMessageBox) if box.isVisible()]
    assert "redactions: 1" in box.informativeText()
    press(box, "Cancel")
    assert not choice.isChecked()
    choice.click()
    [box] = [box for box in at.window.findChildren(QMessageBox) if box.isVisible()]
    press(box, "Add the originals")
    qtbot.waitUntil(choice.isChecked, timeout=5_000)
    report.export_evidence(tmp_path / "both")
    qtbot.waitUntil((tmp_path / "both" / "manifest-sha256.txt").is_file, timeout=30_000)
    assert len(list((tmp_path / "both" / "originals").iterdir())) == 1
    qtbot.waitUntil(lambda: not choice.isChecked(), timeout=5_000)

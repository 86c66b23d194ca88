"""Cause analysis and effectiveness checks in the real window, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from iso20k_audit.model.vocabulary import ActionStatus, CauseMethod, FindingKind, SampleVerdict
from iso20k_audit.services import cause_analysis, effectiveness, findings, sample_items
from iso20k_audit.ui.action_checks.card import CheckCard
from iso20k_audit.ui.action_checks.items import ItemsDialog
from iso20k_audit.ui.causes.card import CauseCard
from iso20k_audit.ui.causes.window import CauseWindow
from tests.making import bring, question_ids

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(at, qtbot):
    """The page of corrective actions with one implemented action, of whose sample 2 of 30 deviated."""
    at("fieldwork")
    workspace = at.window.session.workspace
    question = question_ids(workspace, at.audit)[4]

    def made(ledger):
        listed = ", ".join(f"INC{number:07}" for number in range(30))
        items = sample_items.add_items(ledger, at.audit, question, listed).item_ids
        sample_items.judge_items(ledger, items[2:], SampleVerdict.AS_REQUIRED)
        sample_items.judge_items(ledger, items[:2], SampleVerdict.DEVIATES)
        finding = findings.raise_finding(
            ledger, at.audit, FindingKind.MINOR, question=question, title="Closure not confirmed"
        )
        action_id = findings.add_action(ledger, finding)
        bring(ledger, action_id, ActionStatus.IMPLEMENTED)
        return action_id

    action_id = workspace.write(made)
    page = at("actions")
    page.show_record(action_id)
    at.settle()
    page.action_id = action_id
    return page


def _card(page, kind):
    return page.findChildren(kind)[0]


def _editor(page, at, qtbot, method=CauseMethod.WHYS) -> CauseWindow:
    editor = _card(page, CauseCard).open_editor(method)
    at.settle()
    qtbot.waitUntil(lambda: editor.heading.text() != "")
    return editor


def _type(editor, qtbot, at, text):
    qtbot.waitUntil(editor.text.isVisible)
    editor.text.setFocus()
    QTest.keyClicks(editor.text, text)


def _texts(at, page):
    analysis = at.window.session.workspace.read(lambda led: cause_analysis.read(led, page.action_id))
    return [(cause.label, cause.text, cause.is_root) for cause in analysis.all()]


def test_five_whys_by_keyboard(page, at, qtbot):
    editor = _editor(page, at, qtbot)
    QTest.mouseClick(editor.first_button, Qt.MouseButton.LeftButton)
    at.settle()
    _type(editor, qtbot, at, "The tool closes tickets")
    QTest.keyClick(editor.text, Key.Key_Return)
    at.settle()
    _type(editor, qtbot, at, "The step is optional")
    QTest.keyClick(editor.text, Key.Key_Return, Modifier.ControlModifier)
    at.settle()
    _type(editor, qtbot, at, "Nobody looks at it")
    QTest.keyClick(editor.text, Key.Key_Escape)
    at.settle()
    assert _texts(at, page) == [
        ("1", "The tool closes tickets", False),
        ("2a", "The step is optional", False),
        ("2b", "Nobody looks at it", False),
    ]
    assert "No root cause is marked" in editor.remarks.text()
    editor.outline.setFocus()
    QTest.keyClick(editor.outline, Key.Key_Up, Modifier.AltModifier)
    at.settle()
    QTest.keyClick(editor.outline, Key.Key_Space)
    at.settle()
    assert _texts(at, page)[1] == ("2a", "Nobody looks at it", True)
    assert "Root cause" in " ".join(
        editor.view.canvas.drawing.box_of(editor.outline.in_hand()[0]).caption_lines
    )
    QTest.keyClick(editor.outline, Key.Key_Delete)
    at.settle()
    assert [text for _label, text, _root in _texts(at, page)] == [
        "The tool closes tickets",
        "The step is optional",
    ]
    editor.undoing.undo()
    at.settle()
    assert _texts(at, page)[1] == ("2a", "Nobody looks at it", True)
    QTest.mouseClick(editor.take_button, Qt.MouseButton.LeftButton)
    at.settle()
    editor.close()
    at.settle()
    small = _card(page, CauseCard).small[CauseMethod.WHYS]
    assert small.isVisibleTo(page)
    assert "Nobody looks at it" in small.accessibleDescription()
    row = at.stored(lambda ledger, _audit: ledger.get("action", page.action_id))
    assert row["root_cause"].splitlines()[-1] == "Nobody looks at it"


def test_a_fishbone_with_sub_causes(page, at, qtbot):
    editor = _editor(page, at, qtbot, CauseMethod.FISHBONE)
    editor.outline.setFocus()
    QTest.keyClick(editor.outline, Key.Key_Down)
    assert editor.outline.in_hand() == ("", "process")
    QTest.keyClick(editor.outline, Key.Key_Return)
    at.settle()
    _type(editor, qtbot, at, "No step for it")
    QTest.keyClick(editor.text, Key.Key_Tab)
    at.settle()
    _type(editor, qtbot, at, "Copied from an old tool")
    QTest.keyClick(editor.text, Key.Key_Return)
    at.settle()
    # Nothing is written into the last one: it goes by itself.
    editor.outline.pick("", "people")
    at.settle()
    assert [(label, text) for label, text, _root in _texts(at, page)] == [
        ("1", "No step for it"),
        ("1.1", "Copied from an old tool"),
    ]
    canvas = editor.view.canvas
    box = next(one for one in canvas.drawing.boxes if one.text == "Copied from an old tool")
    centre = canvas.rect().topLeft()
    centre.setX(round(canvas.left() + box.x + box.width / 2))
    centre.setY(round(14 + box.y + box.height / 2))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=centre)
    at.settle()
    assert editor.outline.in_hand()[0] == box.item_id
    editor.branch.showPopup()
    editor.branch.hidePopup()
    editor.branch.chosen.emit("technology")
    at.settle()
    assert [one.category.value for one in editor._read.analysis.branches] == ["process", "technology"]


def test_what_is_typed_is_a_draft_before_it_is_recorded(page, at, qtbot):
    editor = _editor(page, at, qtbot)
    QTest.mouseClick(editor.first_button, Qt.MouseButton.LeftButton)
    at.settle()
    _type(editor, qtbot, at, "Half a thou")
    workspace = at.window.session.workspace
    qtbot.waitUntil(lambda: bool(workspace.read(lambda ledger: ledger.drafts())), timeout=5_000)
    (draft,) = workspace.read(lambda ledger: ledger.drafts()).values()
    assert (draft["kind"], draft["text"]) == ("cause_item", "Half a thou")
    editor.close()
    at.settle()
    assert _texts(at, page) == [("1", "Half a thou", False)]


def test_pictures_and_pages(page, at, qtbot, tmp_path):
    def filled(ledger):
        top = cause_analysis.add_why(ledger, page.action_id, "The tool closes tickets")
        cause_analysis.add_why(ledger, page.action_id, "The step is optional", after=top, is_root=True)

    at.window.session.workspace.write(filled)
    editor = _editor(page, at, qtbot)
    for name in ("causes.png", "causes.svg"):
        editor.save_picture(tmp_path / name)
    assert (tmp_path / "causes.png").read_bytes().startswith(b"\x89PNG")
    drawn = (tmp_path / "causes.svg").read_text()
    assert "<svg" in drawn
    assert "The step is optional" in drawn  # its description; the letters are shapes
    editor.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    assert "in the clipboard" in editor.state.text()
    editor.save_picture(tmp_path / "nowhere" / "causes.png")
    assert "could not be written" in editor.state.text()
    editor.print_it()
    from iso20k_audit.ui.printing.preview import PrintPreview

    (preview,) = editor.findChildren(PrintPreview)
    qtbot.waitUntil(lambda: preview.document.pageCount() == 1, timeout=20_000)
    size = preview.document.pagePointSize(0)
    assert size.width() > size.height()
    preview.close()


def test_a_check_from_plan_to_verdict(page, at, qtbot):
    card = _card(page, CheckCard)
    QTest.mouseClick(card.plan_button, Qt.MouseButton.LeftButton)
    at.settle()
    boxes = card.form.boxes
    assert (boxes["size_before"].input.text(), boxes["deviations_before"].input.text()) == ("30", "2")
    QTest.mouseClick(card.good_button, Qt.MouseButton.LeftButton)
    at.settle()
    assert "a note, or evidence" in card.refusal.text()
    card.ask_items()
    (dialog,) = at.window.findChildren(ItemsDialog)
    dialog.seen.setPlainText("\n".join(f"INC9{number:06}" for number in range(30)))
    dialog.wrong.setPlainText("INC1")
    dialog.take()
    at.settle()
    assert "Not among the items looked at: INC1" in dialog.state.text()
    dialog.wrong.setPlainText("")
    dialog.take()
    at.settle()
    assert "2 of 30 before, 0 of 30 after." in card.sentence.text()
    assert "up to 9.5\u00a0%" in card.rates.accessibleDescription()
    boxes["note"].input.setFocus()
    QTest.keyClicks(boxes["note"].input, "None of 30")
    QTest.mouseClick(card.good_button, Qt.MouseButton.LeftButton)
    at.settle()
    assert card.held.text().startswith("1. ")
    assert not card.form.isVisibleTo(page)

    def stored(ledger, _audit):
        action = ledger.get("action", page.action_id)
        (check,) = effectiveness.checks(ledger, page.action_id)
        return action["status"], action["verification_note"], check["verdict"], check["note"]

    assert at.stored(stored) == ("verified", "None of 30", "effective", "None of 30")


def test_evidence_of_a_check_is_its_own(page, at, qtbot, tmp_path):
    card = _card(page, CheckCard)
    card.plan()
    at.settle()
    proof = tmp_path / "list.csv"
    proof.write_text("INC1;closed\n")
    card.strip.attach([proof])
    qtbot.waitUntil(lambda: card.strip.count() == 1, timeout=10_000)
    at.settle()
    evidence = at("evidence")
    at.settle()
    (row,) = at.window.session.workspace.read(lambda ledger: ledger.select("evidence_link", at.audit))
    assert row["target_kind"] == "effectiveness_check"
    number = at.window.session.workspace.read(lambda led: led.get("action", page.action_id))["number"]
    uses = [use for one in evidence.model.records for use in one["uses"]]
    assert [(place, name) for place, _id, name in uses] == [("actions", number)]

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
    editor.save_picture(tmp_path / "nowhere" / "causes.png")
    assert "could not be written" in editor.state.text()
    editor.print_it()
    from iso20k_audit.ui.printing.preview import PrintPreview

    (preview,) = editor.findChildren(PrintPreview)
    qtbot.waitUntil(lambda: preview.document.pageCount() == 1, timeout=20_000)
    size = preview.document.pagePointSize(0)
    assert size.width() > size.height()
    preview.close()



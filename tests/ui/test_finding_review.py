"""Writing a finding: the quiet checker, phrasings with placeholders, earlier findings, and keys for all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings, phrasings
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.dialogs.phrasing_form import PhrasingDialog
from iso20k_audit.ui.dialogs.phrasings import PhrasingsDialog
from iso20k_audit.ui.widgets.finding_marks import ReadingPopup
from tests.making import make_workspace, start
from tests.ui.reading_aloud import unnamed

SOUND = {
    "title": "Closure not confirmed",
    "requirement": "Procedure 4.2, section 6, asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


@pytest.fixture
def folder(tmp_path):
    """Last year's audit with one finding, and this year's with one draft."""
    with make_workspace(tmp_path / "ws") as workspace:
        this_year = start(workspace, title="This year")
        last_year = start(workspace, title="Last year")

        def fill(ledger):
            earlier = findings.raise_finding(ledger, last_year, FindingKind.MINOR, clauses=["8.6.1"], **SOUND)
            findings.issue_finding(ledger, earlier)
            findings.raise_finding(ledger, this_year, FindingKind.MINOR, clauses=["8.6.1"], **SOUND)

        workspace.write(fill)
    return tmp_path / "ws"


@pytest.fixture
def page(open_window, folder, qtbot):
    with open_workspace(folder) as workspace:
        rows = workspace.read(lambda ledger: ledger.select("audit"))
    number = next(row["number"] for row in rows if row["title"] == "This year")
    window = open_window(folder, audit=number, page="")
    qtbot.waitUntil(lambda: bool(window.page), timeout=10_000)
    window.show_page("findings")
    shown = window.pages["findings"]
    qtbot.waitUntil(lambda: bool(shown.editor.head.number.text()), timeout=10_000)
    return shown


def write(editor, part, text):
    edit = editor.parts.text_edit(part)
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)


def told(editor):
    return [remark.rule for remark in editor.side.remarks.remarks]


def settled(page, qtbot):
    session = page.session
    qtbot.waitUntil(lambda: not session.is_saving, timeout=10_000)
    session.workspace.read(lambda ledger: None)
    QTest.qWait(60)


def test_remarks_come_while_typing_and_nothing_moves_under_the_cursor(page, qtbot):
    editor = page.editor
    edit = editor.parts.text_edit("failure")
    settled(page, qtbot)
    assert told(editor) == []
    before = [(edit.mapTo(page, edit.rect().topLeft()), edit.height())]
    write(editor, "failure", "The handover is poor.")
    assert told(editor) == [], "not in the middle of a word"
    qtbot.waitUntil(lambda: told(editor) == ["opinion"], timeout=3_000)
    assert [(edit.mapTo(page, edit.rect().topLeft()), edit.height())] == before
    assert editor.parts.marks["failure"].text() == "▲ 1"
    assert "is an opinion" in edit.accessibleDescription()
    write(editor, "failure", "The handover is not recorded.")
    qtbot.waitUntil(lambda: told(editor) == [], timeout=3_000)
    assert editor.parts.marks["failure"].text() == ""


def test_a_press_on_a_remark_selects_the_words_it_means(page, qtbot):
    editor = page.editor
    write(editor, "failure", "Floor 3: the handover is poor.")
    qtbot.waitUntil(lambda: told(editor) == ["opinion"], timeout=3_000)
    editor.clauses._line.setFocus()
    editor.side.remarks._cards[0].click()
    edit = editor.parts.text_edit("failure")
    assert page.window().focusWidget() is edit
    assert edit.textCursor().selectedText() == "poor"


def test_f7_goes_from_remark_to_remark(page, qtbot):
    editor = page.editor
    write(editor, "failure", "The handover is poor because staff are new.")
    page.window().actions_by_id["next_remark"].trigger()
    edit = editor.parts.text_edit("failure")
    assert edit.textCursor().selectedText() == "poor"
    page.window().actions_by_id["next_remark"].trigger()
    assert edit.textCursor().selectedText() == "because"
    page.window().actions_by_id["next_remark"].trigger()
    assert edit.textCursor().selectedText() == "poor"


def test_a_remark_is_laid_aside_and_comes_back(page, qtbot):
    editor = page.editor
    write(editor, "failure", "The handover is poor.")
    qtbot.waitUntil(lambda: told(editor) == ["opinion"], timeout=3_000)
    [aside] = [b for b in editor.side.remarks.findChildren(QToolButton) if b.text() == "✕"]
    assert "Does not apply here" in aside.accessibleName()
    aside.click()
    assert told(editor) == []
    settled(page, qtbot)
    finding = page.session.workspace.read(lambda ledger: ledger.get("finding", editor.finding_id))
    assert finding["dismissed_remarks"] == ["opinion:failure:poor"]
    assert editor.side.remarks._recall.isVisible()
    editor.side.remarks._recall.click()
    qtbot.waitUntil(lambda: told(editor) == ["opinion"], timeout=3_000)


def test_an_example_is_shown_over_the_page_and_esc_closes_it(page, qtbot):
    parts = page.editor.parts
    parts.examples["objective_evidence"].click()
    [popup] = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadingPopup)]
    assert any("INC0046391" in label.text() for label in popup.findChildren(QLabel))
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_parts_fit_a_small_screen_with_their_evidence_and_review_beside_them(page, qtbot):
    editor = page.editor
    page.window().resize(1366, 768)
    QTest.qWait(50)
    page_bottom = page.mapTo(page.window(), page.rect().bottomLeft()).y()
    for part in ("requirement", "objective_evidence", "failure"):
        edit = editor.parts.text_edit(part)
        assert edit.mapTo(page.window(), edit.rect().bottomLeft()).y() < page_bottom
    assert (
        editor.side.mapTo(page, editor.side.rect().topLeft()).x()
        > editor.parts.mapTo(page, editor.parts.rect().topLeft()).x() + editor.parts.width() - 1
    )


def test_on_a_narrow_window_the_review_stands_below_and_still_works(page, qtbot):
    editor = page.editor
    page.window().resize(900, 600)
    qtbot.waitUntil(lambda: editor._beside is False)
    write(editor, "failure", "The handover is poor.")
    qtbot.waitUntil(lambda: told(editor) == ["opinion"], timeout=3_000)
    assert editor.side.width() <= editor._page.viewport().width()
    page.window().resize(1366, 768)
    qtbot.waitUntil(lambda: editor._beside is True)
    assert editor.side.isVisible() and editor.side.remarks.isVisible()


def test_tab_goes_through_the_statement_from_top_to_bottom(page, qtbot):
    editor = page.editor
    editor.head_form.boxes["title"].input.setFocus()
    passed = []
    for _ in range(14):
        widget = page.window().focusWidget()
        passed.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        editor.head_form.boxes["title"].input,
        editor.head_form.boxes["finding_kind"].input,
        editor.clauses._line,
        *(editor.parts.text_edit(part) for part in ("requirement", "objective_evidence", "failure")),
        editor.grade_line.button,
        editor.grade.boxes["grade_reason"].input,
    ]
    places = [passed.index(widget) for widget in wanted]
    assert places == sorted(places)
    assert passed.index(editor.parts.examples["requirement"]) == passed.index(wanted[3]) + 1


# --- phrasings -------------------------------------------------------------------------------------


def phrasings_dialog(page, qtbot):
    page.window().actions_by_id["phrasings"].trigger()
    qtbot.waitUntil(lambda: bool(page.editor.findChildren(PhrasingsDialog)))
    dialog = page.editor.findChildren(PhrasingsDialog)[-1]
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    return dialog


def empty(editor, page, qtbot):
    for part in ("requirement", "objective_evidence", "failure"):
        write(editor, part, "x")
        editor.parts.text_edit(part).clear()
    settled(page, qtbot)


def test_a_phrasing_fills_the_empty_parts_and_tab_goes_through_its_placeholders(page, qtbot):
    editor = page.editor
    empty(editor, page, qtbot)
    dialog = phrasings_dialog(page, qtbot)
    assert dialog.list.item(0).text().startswith("Incidents closed without the user's confirmation\n8.6.1")
    assert "{n} of {m} incidents" in dialog.preview_text()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    edit = editor.parts.text_edit("requirement")
    assert edit.textCursor().selectedText() == "{document}"
    QTest.keyClicks(edit, "PRC-3")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.textCursor().selectedText() == "{section}"
    QTest.keyClicks(edit, "6")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    evidence = editor.parts.text_edit("objective_evidence")
    assert page.window().focusWidget() is evidence
    assert evidence.textCursor().selectedText() == "{n}"
    assert edit.toPlainText().endswith("(PRC-3, section 6).")
    assert "unfilled_placeholder" in (editor.reviewing.review(), told(editor))[1]
    QTest.keyClick(evidence, Qt.Key.Key_Escape)
    QTest.keyClick(evidence, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is not evidence, "after Esc Tab moves on"
    editor.flush()
    settled(page, qtbot)
    stored = page.session.workspace.read(lambda ledger: ledger.get("finding", editor.finding_id))
    assert stored["requirement"].endswith("(PRC-3, section 6).")


def test_what_is_typed_is_never_overwritten(page, qtbot):
    editor = page.editor
    write(editor, "failure", "My own words.")
    dialog = phrasings_dialog(page, qtbot)
    assert not dialog.insert_button.isEnabled(), "every part has text"
    assert "stays as it is" in dialog._told.text()
    dialog.also.setChecked(True)
    assert dialog.insert_button.isEnabled() and "follows it" in dialog._told.text()
    dialog.take()
    text = editor.parts.text_edit("failure").toPlainText()
    assert text.startswith("My own words.\nFor {n} of {m}")
    assert editor.head_form.boxes["title"].input.text() == SOUND["title"]


def test_typing_searches_all_phrasings_and_the_arrows_move(page, qtbot):
    dialog = phrasings_dialog(page, qtbot)
    QTest.keyClicks(dialog.search, "leavers")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "8.7.3.2" in dialog.list.item(0).text()
    dialog.search.clear()
    qtbot.waitUntil(lambda: dialog.list.count() > 3)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClicks(dialog.search, "zzzz")
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert "No phrasing has these words" in dialog.preview_text()


def test_two_semicolons_offer_phrasings_for_this_part_at_the_cursor(page, qtbot):
    editor = page.editor
    write(editor, "failure", "Seen: ")
    edit = editor.parts.text_edit("failure")
    QTest.keyClicks(edit, ";;")
    qtbot.waitUntil(lambda: bool(editor.findChildren(PhrasingsDialog)))
    assert edit.toPlainText() == "Seen: "
    dialog = editor.findChildren(PhrasingsDialog)[-1]
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    dialog.take()
    assert edit.toPlainText().startswith("Seen: For {n} of {m}")
    assert edit.textCursor().selectedText() == "{n}"
    assert editor.parts.texts()["requirement"] == SOUND["requirement"]


def test_a_finding_is_kept_as_a_phrasing_edited_and_deleted(page, qtbot):
    editor = page.editor
    editor.keep_button.click()
    qtbot.waitUntil(lambda: bool(editor.findChildren(PhrasingDialog)))
    form = editor.findChildren(PhrasingDialog)[-1]
    assert form.texts["objective_evidence"].toPlainText().startswith("{n} of {m} tickets sampled")
    form.title.clear()
    form.keep()
    qtbot.waitUntil(form._wrong.isVisible)
    form.title.setText("Ours")
    form.keep()
    settled(page, qtbot)
    dialog = phrasings_dialog(page, qtbot)
    assert dialog.list.item(0).text().startswith("Ours\n8.6.1")
    assert dialog.delete_button.isEnabled()
    dialog.edit_button.click()
    edited = dialog.findChildren(PhrasingDialog)[-1]
    edited.title.setText("Ours, better")
    edited.keep()
    qtbot.waitUntil(lambda: dialog.list.item(0).text().startswith("Ours, better"), timeout=5_000)
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: not dialog.list.item(0).text().startswith("Ours"), timeout=5_000)
    assert page.session.workspace.read(phrasings.own_phrasings) == []
    assert not dialog.delete_button.isEnabled(), "a shipped one stays"


def test_every_control_of_both_windows_has_a_name(page, qtbot):
    dialog = phrasings_dialog(page, qtbot)
    assert unnamed(dialog) == []
    dialog.new_button.click()
    assert unnamed(dialog.findChildren(PhrasingDialog)[-1]) == []


# --- earlier findings ------------------------------------------------------------------------------


def test_an_earlier_finding_is_offered_and_linked_as_a_repeat(page, qtbot):
    editor = page.editor
    qtbot.waitUntil(lambda: len(editor.side.similar.found) == 1, timeout=5_000)
    assert editor.side.similar_tab.text() == "Similar 1"
    editor.side.similar_tab.click()
    assert editor.side.similar.isVisible()
    earlier = editor.side.similar.found[0]
    editor.side.similar.read(earlier, editor.side.similar_tab)
    [popup] = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, ReadingPopup) and one.isVisible()
    ]
    assert any("INC0048213" in label.text() for label in popup.findChildren(QLabel)), (
        "read before it is linked"
    )
    popup.close()
    editor.side.similar.linked.emit(earlier.id)
    qtbot.waitUntil(lambda: "repeat of NC-" in editor.head.state.text(), timeout=5_000)
    qtbot.waitUntil(lambda: told(editor) == ["minor_repeat"], timeout=3_000)
    editor.side.similar.linked.emit("")
    qtbot.waitUntil(lambda: "repeat of" not in editor.head.state.text(), timeout=5_000)

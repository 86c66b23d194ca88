"""Conflicts through the real window: seen everywhere, settled by one key, undone, and never written over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from iso20k_audit.model.records import KINDS
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, conflicts, findings
from iso20k_audit.services.resolving import Choice, resolve
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.consolidation.rule_dialog import RuleDialog
from tests.making import question_ids
from tests.services.conflicting import AISHA, BO, blind, contest, disagree


@pytest.fixture
def contested(folder):
    """Two fields of a finding in conflict, and the acting person's first answer. Returns the finding."""
    with open_workspace(folder) as workspace:
        from iso20k_audit.services import workspaces

        workspaces.act_as(workspace, "Maria Rossi")
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        question = question_ids(workspace, audit)[0]

        def fill(ledger):
            paper = answering.answer(ledger, audit, question, {"result": "ofi", "note": "Seen"})
            finding = findings.raise_finding(
                ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], title="Backups", failure="Not tested."
            )
            findings.add_action(ledger, finding, action="Test", owner="IT")
            return paper, finding

        paper, finding = workspace.write(fill)
        disagree(
            workspace,
            "finding",
            finding,
            "failure",
            "Not tested.\nSince May.",
            "Not tested at all.",
            audit=audit,
        )
        disagree(workspace, "finding", finding, "finding_kind", "major", "positive", audit=audit)
        disagree(workspace, "working_paper", paper, "result", "minor", "conforms", audit=audit)
    return finding


@pytest.fixture
def tab(at, contested, qtbot):
    page = at("consolidation")
    at.window.go_to("consolidation", "conflicts")
    tab = page.tab_named("conflicts")
    qtbot.waitUntil(lambda: tab.list.list.count() == 3)
    qtbot.waitUntil(lambda: len(tab.sides.cards) == 2)
    return tab


def choose(tab, qtbot, field):
    key = next(conflict.key for conflict in tab.list.listed() if conflict.field == field)
    tab.list.choose(key)
    qtbot.waitUntil(lambda: tab.sides.conflict is not None and tab.sides.conflict.key == key)
    tab.list.list.setFocus()


def test_the_list_shows_record_field_and_people_and_the_sides_show_both_versions(tab, at):
    assert {item.label for item in tab.list.listed()} == {"Kind", "Nature of the failure", "Result"}
    assert at.window.pages["consolidation"].tabs.tabText(1) == "Conflicts (3)"
    assert at.window.status.conflicts_button.text() == "3 conflicts"
    assert [card.text.accessibleName().split(":")[0] for card in tab.sides.cards] == [
        "1 · Aisha Khan",
        "2 · Bo Rao",
    ]


def test_a_side_is_taken_by_one_key_after_the_reason_and_undone(tab, at, qtbot, contested):
    choose(tab, qtbot, "finding_kind")
    qtbot.keyClick(tab.list.list, Qt.Key.Key_Right)
    assert "why" in tab.sides.message.text() and tab.sides.reason.hasFocus()
    qtbot.keyClicks(tab.sides.reason, "Bo saw it")
    qtbot.keyClick(tab.sides.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.list.list.count() == 2)
    row = at.window.session.workspace.read(lambda ledger: ledger.get("finding", contested))
    assert (row["finding_kind"], row["conflicts"]) == ("positive", "failure")
    at.window.undoing.undo()
    qtbot.waitUntil(lambda: tab.list.list.count() == 3)
    choose(tab, qtbot, "finding_kind")
    assert [shown.version.authors for shown in tab.sides.detail.sides] == ["Aisha Khan", "Bo Rao"]
    at.window.undoing.redo()
    qtbot.waitUntil(lambda: tab.list.list.count() == 2)


def test_with_a_reason_at_hand_one_key_settles_and_the_next_conflict_is_in_view(tab, at, qtbot):
    tab.sides.reason.setText("As agreed on the telephone")
    for left in (2, 1, 0):
        tab.list.list.setFocus()
        qtbot.keyClick(tab.list.list, Qt.Key.Key_1)
        qtbot.waitUntil(lambda left=left: tab.list.list.count() == left)
        if left:
            qtbot.waitUntil(lambda: tab.sides.conflict in tab.list.listed())
    assert tab._stack.currentIndex() == 0
    qtbot.waitUntil(lambda: not at.window.status.conflicts_button.isVisible())


def test_both_texts_are_joined_under_their_authors(tab, at, qtbot, contested):
    choose(tab, qtbot, "failure")
    tab.sides.reason.setText("Both are right")
    qtbot.keyClick(tab.list.list, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: tab.list.list.count() == 2)
    row = at.window.session.workspace.read(lambda ledger: ledger.get("finding", contested))
    assert row["failure"] == "Aisha Khan:\nNot tested.\nSince May.\n\nBo Rao:\nNot tested at all."


def test_a_combined_text_is_written_and_recorded(tab, at, qtbot, contested):
    choose(tab, qtbot, "failure")
    qtbot.keyClick(tab.list.list, Qt.Key.Key_E)
    assert tab.sides.text.hasFocus() and "Bo Rao:" in tab.sides.text.toPlainText()
    tab.sides.text.setPlainText("Never tested since May.")
    tab.sides.reason.setText("Said shorter")
    qtbot.keyClick(tab.sides.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.list.list.count() == 2)
    row = at.window.session.workspace.read(lambda ledger: ledger.get("finding", contested))
    assert row["failure"] == "Never tested since May."


def test_the_button_of_a_combined_text_is_in_view(tab, at, qtbot):
    at.window.resize(1000, 560)
    choose(tab, qtbot, "failure")
    qtbot.keyClick(tab.list.list, Qt.Key.Key_E)
    button = tab.sides.record_text

    def whole():
        seen = button.visibleRegion().boundingRect()
        return seen.height() == button.height() and seen.width() == button.width()

    qtbot.waitUntil(whole, timeout=3_000)


def test_letters_typed_into_the_reason_are_letters(tab, qtbot):
    tab.sides.reason.setFocus()
    qtbot.keyClicks(tab.sides.reason, "bed 12")
    assert tab.sides.reason.text() == "bed 12"
    assert tab.list.list.count() == 3


def test_f8_goes_through_the_conflicts_and_d_leaves_one_for_later(tab, qtbot):
    tab.list.list.setFocus()
    qtbot.keyClick(tab.list.list, Qt.Key.Key_F8)
    assert tab.list.list.currentRow() == 1
    qtbot.keyClick(tab.list.list, Qt.Key.Key_D)
    assert tab.list.list.currentRow() == 2
    qtbot.keyClick(tab.list.list, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert tab.list.list.currentRow() == 1
    assert tab.list.list.count() == 3


def test_nothing_is_recorded_over_a_version_that_came_in_meanwhile(tab, at, qtbot, contested):
    choose(tab, qtbot, "finding_kind")
    conflict = tab.sides.conflict
    workspace, audit = at.window.session.workspace, at.audit
    workspace.write(lambda ledger: blind(ledger, "finding", contested, audit, BO, finding_kind="ofi"))
    tab._resolve(conflict, Choice(take=conflict.versions[0].change_id), "Too late")
    qtbot.waitUntil(lambda: "came in while" in tab.sides.message.text())
    qtbot.waitUntil(lambda: len(tab.sides.cards) == 3)
    assert workspace.read(lambda ledger: ledger.get("finding", contested))["finding_kind"] is None


def test_the_filters_and_the_rule_with_its_preview(tab, at, qtbot, contested):
    tab.list.kind.choose("finding")
    tab.list._fill()
    assert tab.list.list.count() == 2
    tab.by_rule()
    dialog = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, RuleDialog) and one.isVisible()
    )
    dialog.rule.choose("longer")
    dialog._on_rule()
    qtbot.waitUntil(lambda: len(dialog.planned) == 2 and any(one.version for one in dialog.planned))
    words = {dialog.table.item(row, 2).text() for row in range(2)}
    assert "Stays open: It is no text." in words
    assert not dialog.settle_button.isEnabled()
    dialog.reason.setText("The longer text says more")
    dialog.settle_button.click()
    qtbot.waitUntil(lambda: tab.list.list.count() == 1)
    row = at.window.session.workspace.read(lambda ledger: ledger.get("finding", contested))
    assert row["failure"].startswith("Not tested.") and row["conflicts"] == "finding_kind"


# -- everywhere else ------------------------------------------------------------------------------------


def test_the_form_shows_no_side_and_leads_to_the_versions(at, contested, qtbot):
    page = at("findings")
    page.show_record(contested)
    box = page.editor.parts.boxes["failure"] if hasattr(page.editor.parts, "boxes") else None
    if box is None:
        boxes = {name: one for form in page.editor.forms for name, one in form.boxes.items()}
        box = boxes["failure"]
    qtbot.waitUntil(lambda: box.in_conflict)
    assert box.saver.text() == "" and box.input.isReadOnly()
    qtbot.keyClicks(box.input, "typed over")
    page.flush()
    at.settle()
    row = at.window.session.workspace.read(lambda ledger: ledger.get("finding", contested))
    assert "failure" in row["conflicts"]
    box._compare.click()
    qtbot.waitUntil(lambda: at.window.page == "consolidation")
    tab = at.window.pages["consolidation"].tab_named("conflicts")
    qtbot.waitUntil(lambda: tab.sides.conflict is not None and tab.sides.conflict.field == "failure")


def test_what_is_being_typed_when_a_conflict_comes_stays_as_one_more_version(at, contested, qtbot):
    page = at("findings")
    page.show_record(contested)
    boxes = {name: one for form in page.editor.forms for name, one in form.boxes.items()}
    title = boxes["title"]
    qtbot.waitUntil(lambda: title.saver.text() == "Backups")
    title.input.setFocus()
    title.input.setText("Mine")
    disagree(at.window.session.workspace, "finding", contested, "title", "One", "Two", audit=at.audit)
    at.window.session.notify({"finding"})
    at.settle()
    assert title.saver.text() == "Mine"
    page.flush()
    at.settle()
    conflict = at.window.session.workspace.read(
        lambda ledger: conflicts.conflict_of(ledger, contested, "title")
    )
    assert {version.value for version in conflict.versions} == {"One", "Two", "Mine"}


def test_an_answer_in_conflict_is_neither_unanswered_nor_written_over(at, contested, qtbot):
    page = at("fieldwork")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() > 0)
    row = page.questions.questions.row(0)
    assert row.contested and row.result is None
    spoken = page.questions.questions.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In conflict" in spoken
    page.show_question(row.id)
    qtbot.waitUntil(page.pane.conflict.isVisible)
    assert not page.pane.results.isEnabled()
    qtbot.keyClick(page.questions, Qt.Key.Key_1)
    at.settle()
    assert page.questions.questions.row(0).contested
    papers = at.window.session.workspace.read(lambda ledger: ledger.select("working_paper", at.audit))
    assert [paper["conflicts"] for paper in papers if paper["question_id"] == row.id] == ["result"]
    page.pane.conflict.button.click()
    qtbot.waitUntil(lambda: at.window.page == "consolidation")


def test_the_conclusion_asks_for_a_statement_while_there_are_conflicts(at, contested, qtbot):
    page = at("conclusion")
    qtbot.waitUntil(page.conflicts_card.isVisible)
    assert page.conflicts_count.text() == "Fields in conflict: 3"

    def settle(ledger):
        for conflict in conflicts.list_conflicts(ledger, at.audit):
            resolve(ledger, conflict.record_id, conflict.field, Choice(take=conflict.heads[0]), "x")

    at.window.session.write(settle)
    qtbot.waitUntil(lambda: not page.conflicts_card.isVisible())


def test_the_command_leads_to_the_conflicts_from_anywhere(at, contested, qtbot):
    at("overview")
    at.window.actions_by_id["next_conflict"].trigger()
    qtbot.waitUntil(lambda: at.window.page == "consolidation")
    assert at.window.pages["consolidation"].tab == "conflicts"


def test_every_page_opens_with_every_field_of_everything_in_conflict(at, contested, qtbot):
    page = at("overview")
    workspace, audit = at.window.session.workspace, at.audit

    def put(ledger):
        for kind in KINDS.values():
            for row in ledger.select(kind.name):
                if kind.in_audit and row["audit_id"] != audit:
                    continue
                for field in kind.fields:
                    if (kind.name, field.name) == ("question_set", "questions"):
                        continue  # its versions hold other questions: those in view would be gone
                    if field.name not in (row["conflicts"] or "").split():
                        contest(ledger, kind.name, row["id"], audit if kind.in_audit else None, field.name)

    workspace.write(put)
    refused = []
    at.window.session.refused.connect(refused.append)
    at.window.session.notify(frozenset(KINDS))
    at.settle()
    for name, *_rest in PAGES:
        at(name)
        at.settle()
    assert refused == []
    assert "In conflict" in page.title.text()
    at.window.show_page("consolidation")
    tab = at.window.pages["consolidation"].tab_named("conflicts")
    at.window.go_to("consolidation", "conflicts")
    qtbot.waitUntil(lambda: tab.list.list.count() > 100)
    for _step in range(tab.list.list.count()):
        tab.step(1)
    at.settle()
    assert refused == [] and tab.sides.conflict is not None
    assert AISHA.name in tab.sides.conflict.people or BO.name in tab.sides.conflict.people

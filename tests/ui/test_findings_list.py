"""The list of findings: sorted and grouped by anything, and several changed together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings
from iso20k_audit.ui import settings
from iso20k_audit.ui.widgets.finding_arrangement import BY, Arrangement, arranged, kept
from tests.making import make_workspace, start
from tests.ui.acting import answer_question
from tests.ui.test_finding_review import SOUND


@pytest.fixture
def folder(tmp_path):
    """Four drafts on three clauses."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)

        def fill(ledger):
            sites = {row["name"]: row["id"] for row in ledger.select("site")}
            for kind, clause, process, site in (
                (FindingKind.MINOR, "8.6.2", "Requests", "Cebu"),
                (FindingKind.MINOR, "4.1", "Context", "Kraków"),
                (FindingKind.MAJOR, "8.6.1", "Incidents", "Cebu"),
                (FindingKind.OPPORTUNITY, "10.1", "", "Kraków"),
            ):
                fields = SOUND | {"title": f"At {clause}", "process": process, "site_id": sites[site]}
                findings.raise_finding(ledger, audit, kind, clauses=[clause], **fields)

        workspace.write(fill)
    return tmp_path / "ws"


def lines(page):
    model = page.list.model()
    return [line if isinstance(line, str) else line["title"] for line in model.lines]


def test_gravest_first_unless_asked_otherwise(at):
    page = at("findings")
    assert lines(page) == ["At 8.6.1", "At 4.1", "At 8.6.2", "At 10.1"]
    page.arrange.orders["clause"].trigger()
    assert lines(page) == ["At 4.1", "At 8.6.1", "At 8.6.2", "At 10.1"]
    page.arrange.reverse.trigger()
    assert lines(page)[0] == "At 10.1"
    assert page.arrange.text() == "By Clause"


def test_groups_have_headings_that_the_cursor_passes_over_and_the_choice_is_kept(at):
    page = at("findings")
    page.arrange.orders["site"].trigger()
    page.arrange.grouped.trigger()
    assert lines(page) == ["Cebu · 2", "At 8.6.1", "At 8.6.2", "Kraków · 2", "At 4.1", "At 10.1"]
    page.list.choose(page.list.model().rows[1]["id"])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    at.settle()
    assert page.editor.head_form.boxes["title"].input.text() == "At 4.1"
    assert kept() == Arrangement("site", True, False)
    settings.remember("findings/by", "nonsense")
    assert kept().by == "grade"


def test_every_order_and_heading_works(at):
    page = at("findings")
    rows = page.list.model().rows
    for by in BY:
        for reverse in (False, True):
            found = arranged(rows, Arrangement(by, True, reverse))
            assert sum(not isinstance(line, str) for line in found) == 4
            assert isinstance(found[0], str)


def select(page, *titles):
    rows = page.list.model().rows
    page.list.choose_several([row["id"] for row in rows if row["title"] in titles])


def test_several_get_another_process_and_site_in_one_step_that_undo_takes_back(at, qtbot):
    page = at("findings")
    select(page, "At 4.1", "At 8.6.2")
    assert page._right.currentWidget() is page.mass
    assert page.mass.heading.text() == "2 findings chosen"
    assert page.mass.process.placeholderText() == "They differ"
    page.mass.process.setText("Service desk")
    page.mass.set_process.click()
    at.settle()
    page.mass.site.setCurrentIndex(page.mass.site.findText("Cebu"))
    page.mass.set_site.click()
    at.settle()
    assert page._right.currentWidget() is page.mass, "they stay chosen"

    def stored():
        rows = page.session.workspace.read(lambda ledger: ledger.select("finding", at.audit))
        return {row["title"]: (row["process"], row["site_id"]) for row in rows}

    changed = stored()
    assert changed["At 4.1"] == changed["At 8.6.2"] == ("Service desk", changed["At 8.6.1"][1])
    assert changed["At 8.6.1"][0] == "Incidents"
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert stored()["At 8.6.2"][0] == "Requests"
    page.list.choose_several([page.list.model().rows[0]["id"]])
    assert page._right.currentWidget() is page.editor


def test_several_are_issued_after_the_question_all_or_none(at):
    page = at("findings")
    select(page, "At 4.1", "At 8.6.2")
    page.mass.issue_button.click()
    answer_question(at.window, "Issue")
    at.settle()
    rows = {row["title"]: row["number"] for row in page.list.model().rows}
    assert rows["At 4.1"].endswith("-001") and rows["At 8.6.2"].endswith("-002")
    assert rows["At 8.6.1"] is None


def test_several_are_withdrawn_with_a_reason_and_brought_back(at):
    page = at("findings")
    select(page, "At 4.1", "At 8.6.2")
    assert not page.mass.withdraw_button.isEnabled()
    page.mass.reason.setText("Raised twice")
    page.mass.withdraw_button.click()
    at.settle()
    assert lines(page) == ["At 8.6.1", "At 10.1"]
    [bar] = page.messages.bars()
    assert "2 findings were withdrawn: Raised twice" in bar.text
    page.kind_filter.choose("withdrawn")
    page._filter()
    at.settle()
    select(page, "At 4.1", "At 8.6.2")
    assert page.mass.restore_button.isVisible() and not page.mass.withdraw_button.isVisible()
    page.mass.restore_button.click()
    at.settle()
    assert len([line for line in lines(page) if line in ("At 4.1", "At 8.6.2")]) == 2


def test_shift_and_arrows_choose_several(at):
    page = at("findings")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.selected_ids()) == 2
    assert page._right.currentWidget() is page.mass
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page._right.currentWidget() is page.editor

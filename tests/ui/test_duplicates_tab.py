"""Duplicates: suggested, grouped, ungrouped and told apart through the real window, with keys and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import browsing, duplicates, grouping
from iso20k_audit.services.findings import raise_finding
from iso20k_audit.services.workspaces import act_as, open_workspace

EARLY = "Incidents closed before the user confirms: 6 of 25 were closed without confirmation"


@pytest.fixture
def findings(folder):
    """Three that say the same, and one of its own."""
    titles = (
        f"{EARLY} in Cebu",
        f"{EARLY} in Kraków",
        f"{EARLY} at night",
        "The continuity plan was not tested",
    )

    def job(ledger):
        audit = ledger.select("audit")[0]["id"]
        return [
            raise_finding(ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], title=title)
            for title in titles
        ]

    with open_workspace(folder) as workspace:
        act_as(workspace, "Maria Rossi")
        return workspace.write(job)


@pytest.fixture
def tab(at, findings, qtbot):
    page = at("consolidation")
    at.window.activateWindow()
    qtbot.waitUntil(at.window.isActiveWindow)
    page.show_record("duplicates")
    at.settle()
    tab = page.tab_named("duplicates")
    qtbot.waitUntil(lambda: len(tab.list.keys) == 1, timeout=5_000)
    tab.list.setFocus()
    return tab


def counted(at, qtbot, place, title):
    """The count in the title of a tab follows what was recorded."""
    tabs = at.window.pages["consolidation"].tabs
    qtbot.waitUntil(lambda: tabs.tabText(place) == title, timeout=5_000)


def texts(tab):
    return [tab.list.item(row).text() for row in range(tab.list.count())]


def test_g_groups_what_is_ticked_and_undo_takes_it_back(tab, at, findings, qtbot):
    counted(at, qtbot, 3, "Duplicates (1)")
    assert [card.number for card in tab.cards.cards] == ["MR-01", "MR-02", "MR-03"]
    tab.cards.cards[2].included.setChecked(False)
    tab.reason.setText("Same desk")
    tab.reason.setModified(True)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Right)
    QTest.keyClick(tab.list, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: any(text.startswith("Groups: 1") for text in texts(tab)), timeout=5_000)
    at.settle()
    group = at.window.session.workspace.read(lambda ledger: grouping.groups(ledger, at.audit))[0]
    assert group.members == (findings[1], findings[0]) and group.reason == "Same desk"
    assert group.title == f"{EARLY} in Kraków", "that of the finding to be read first"
    QTest.keyClick(at.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not any(text.startswith("Groups") for text in texts(tab)), timeout=5_000)


def test_a_group_is_renamed_taken_apart_and_ungrouped(tab, at, findings, qtbot):
    QTest.keyClick(tab.list, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: tab.current_group is not None or bool(tab._shown.groups), timeout=5_000)
    tab.show_record(findings[0])
    at.settle()
    tab.title.setText("Closing")
    tab.title.setModified(True)
    tab.title.editingFinished.emit()
    at.settle()
    assert tab.head.text() == "Closing" and tab.list.current_key.startswith("group:")
    out = [b for b in tab.cards.cards[2].findChildren(QPushButton) if b.text() == "Take out"][0]
    out.click()
    at.settle()
    assert len(tab.cards.cards) == 2
    tab.show_record(findings[0])
    QTest.keyClick(tab.list, Qt.Key.Key_U)
    at.settle()
    assert at.stored(grouping.groups) == []


def test_not_the_same_is_remembered_and_can_be_taken_back(tab, at, qtbot):
    tab.reason.setText("Three desks")
    tab.reason.setModified(True)
    QTest.keyClick(tab.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: texts(tab)[0] == "Not the same: 3", timeout=5_000)
    assert "Three desks" in texts(tab)[1]
    counted(at, qtbot, 3, "Duplicates")
    tab.list.setCurrentRow(1)
    at.settle()
    QTest.keyClick(tab.list, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: texts(tab)[0] == "Probably the same: 1", timeout=5_000)


def test_without_duplicates_the_tab_says_what_belongs_there(at, qtbot):
    page = at("consolidation")
    page.show_record("duplicates")
    at.settle()
    tab = page.tab_named("duplicates")
    assert tab._stack.currentIndex() == 0


def test_letters_are_letters_in_the_texts(tab, at):
    tab.reason.setFocus()
    QTest.keyClicks(tab.reason, "gnu")
    at.settle()
    assert tab.reason.text() == "gnu" and tab._shown.groups == {}


def test_findings_are_grouped_from_their_own_page_too(at, findings, qtbot):
    page = at("findings")
    page.list.choose_several(findings[:2])
    at.settle()
    assert page.mass.group_button.isEnabled() and not page.mass.ungroup_button.isVisible()
    page.mass.group_button.click()
    at.settle()
    assert [row["group"] for row in page.list.selected_rows()] == [f"{EARLY} in Cebu"] * 2
    assert not page.mass.group_button.isEnabled()
    page.list.choose_several(findings[2:])
    page.mass.group_button.click()
    at.settle()
    page.list.choose_several([findings[0], findings[3]])
    page.mass.group_button.click()
    at.settle()
    box = page.findChild(QMessageBox)
    assert "different groups" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Join").click()
    at.settle()
    (group,) = at.window.session.workspace.read(lambda ledger: grouping.groups(ledger, at.audit))
    assert set(group.members) == set(findings)
    page.arrange.choose(page.arrange.how._replace(by="group", grouped=True))
    page.mass.ungroup_button.click()
    at.settle()
    page.list.choose_several([findings[0]])
    page.list.choose(findings[0])
    at.settle()
    (group,) = at.window.session.workspace.read(lambda ledger: grouping.groups(ledger, at.audit))
    assert set(group.members) == set(findings[1:3])
    page.arrange.choose(page.arrange.how._replace(by="grade", grouped=False))


def test_the_finding_in_hand_is_grouped_with_one_that_resembles_it(at, findings, qtbot):
    page = at("findings")
    page.show_finding(findings[0])
    at.settle()
    similar = page.editor.side.similar
    qtbot.waitUntil(lambda: len(similar.found) >= 2, timeout=5_000)
    same = [b for b in similar.findChildren(QPushButton) if b.text() == "Says the same"][0]
    same.click()
    qtbot.waitUntil(
        lambda: any(b.text() == "Take it out" for b in similar.findChildren(QPushButton)), timeout=5_000
    )
    out = [b for b in similar.findChildren(QPushButton) if b.text() == "Take it out"][0]
    out.click()
    at.settle()
    assert at.stored(grouping.groups) == []


def test_a_thousand_findings_do_not_hold_the_window_up(folder, at, qtbot):
    def job(ledger):
        audit = ledger.select("audit")[0]["id"]
        for number in range(150):
            raise_finding(
                ledger, audit, FindingKind.MINOR, clauses=[("8.6.1", "8.6.2", "10.1")[number % 3]],
                title=f"{EARLY} on desk {number // 3 % 25} of floor {number % 7}",
            )  # fmt: skip

    with open_workspace(folder) as workspace:
        act_as(workspace, "Maria Rossi")
        workspace.write(job)
    page = at("consolidation")
    page.show_record("duplicates")
    tab = page.tab_named("duplicates")
    qtbot.waitUntil(lambda: tab.list.count() > 1, timeout=20_000)
    assert at.window.session.workspace.read(lambda ledger: duplicates.count(ledger, at.audit)) == len(
        tab.list.keys
    )
    assert (
        at.window.session.workspace.read(lambda ledger: len(browsing.list_findings(ledger, at.audit))) == 150
    )


def test_the_overview_counts_findings_and_groups(at, findings, qtbot):
    page = at("findings")
    page.group_several(findings[:3])
    at.settle()
    overview = at("overview")
    qtbot.waitUntil(overview.grouped.isVisible, timeout=10_000)
    assert overview.grouped.text() == "Of these, findings that say the same: 3, in groups: 1"

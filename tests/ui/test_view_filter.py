"""Looking at a part of the questions: of a standard, of a practice, handed to me."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from iso20k_audit.checklists.combining import combine
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import frozen
from iso20k_audit.services.audits import NewAudit, start_audit
from tests.making import make_workspace
from tests.ui.checklists import SECURITY, SERVICE, put

Key = Qt.Key


@pytest.fixture
def folder(tmp_path):
    """An audit against two standards; one section is Ana's, one is Maria's."""
    with make_workspace(tmp_path / "ws") as workspace:
        put(workspace.folder, SERVICE, SECURITY)
        new = NewAudit(
            combine([SERVICE, SECURITY]),
            sources=[SERVICE, SECURITY],
            auditors=["Ana Souza"],
            parts={"Incidents": ["Ana Souza"], "Changes": ["Maria Rossi", "Ana Souza", "Jonas Weber"]},
        )
        workspace.write(lambda ledger: start_audit(ledger, new))
    return tmp_path / "ws"


@pytest.fixture
def shown(qtbot, fieldwork):
    """Waits until these items are listed."""

    def wait(*items: str) -> None:
        model = fieldwork.questions.questions
        qtbot.waitUntil(lambda: [model.row(place).item for place in range(model.rowCount())] == list(items))

    return wait


@pytest.fixture
def offered(qtbot, fieldwork):
    """The View menu, once it knows the audit."""
    view = fieldwork.filter_bar.view
    qtbot.waitUntil(view.mine_action.isEnabled)
    return view


def choose(menu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


ALL = ("8.6.1-01", "8.6.1-02", "8.6.3-01", "8.5.1.3-01", "4.1-01", "A.6.1-01", "A.5.14-01", "27001-4.1-01")


def test_the_menu_offers_what_the_audit_is_about(offered):
    standards = [action.text() for action in offered.standards_menu.actions()]
    practices = [action.text() for action in offered.practices_menu.actions()]
    assert standards == ["All", "ISO/IEC 20000-1:2018", "ISO/IEC 27001:2022"]
    assert practices == ["All", "Change enablement", "Incident management", "Problem management"]


def test_views_narrow_list_and_counts_and_are_taken_away_by_their_chips(qtbot, fieldwork, offered, shown):
    bar = fieldwork.filter_bar
    choose(offered.standards_menu, "ISO/IEC 27001:2022")
    shown("8.5.1.3-01", "A.6.1-01", "A.5.14-01", "27001-4.1-01")
    qtbot.waitUntil(lambda: bar._chips["unanswered"].text() == "Unanswered 4")
    choose(offered.practices_menu, "Change enablement")
    shown("8.5.1.3-01")
    qtbot.waitUntil(lambda: bar._chips["all"].text() == "All 1")
    standard, practice = bar.view_chips["standard"], bar.view_chips["practice"]
    assert standard.isVisible() and practice.isVisible()
    assert not bar.view_chips["mine"].isVisible()
    assert standard.text().startswith("ISO/IEC 27001:2022")
    assert standard.accessibleName() == "No longer only: ISO/IEC 27001:2022"
    standard.setFocus()
    qtbot.keyClick(standard, Key.Key_Space)
    assert not standard.isVisible()
    assert bar.view.hasFocus()
    assert offered.standards_menu.actions()[0].isChecked()
    shown("8.5.1.3-01")
    qtbot.mouseClick(practice, Qt.MouseButton.LeftButton)
    shown(*ALL)


def test_handed_to_me_is_what_was_handed_to_me(qtbot, fieldwork, offered, shown):
    offered.mine_action.trigger()
    shown("8.5.1.3-01", "4.1-01")
    qtbot.waitUntil(fieldwork.yours.isVisible)
    assert fieldwork.yours.button.isChecked() and not fieldwork.filter_bar.view_chips["mine"].isVisible()
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_Escape)
    shown(*ALL)
    assert not offered.mine_action.isChecked()


def test_a_question_asked_for_is_found_whatever_is_looked_at(qtbot, window, fieldwork, offered, shown):
    last = fieldwork.questions.questions.row(7).id
    choose(offered.practices_menu, "Problem management")
    shown("8.6.3-01")
    window.go_to("fieldwork", last)
    shown(*ALL)
    qtbot.waitUntil(lambda: fieldwork.questions.current_question() == last)


def test_sections_show_to_whom_they_were_handed(qtbot, fieldwork, offered):
    model = fieldwork.sections.model()
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert spoken[1] == "8.6  Incidents: 0 of 3 answered, handed to Ana Souza"
    assert spoken[3] == "A.6  People: 0 of 1 answered"
    tip = model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "8.5  Changes\nhanded to Maria Rossi, Ana Souza, Jonas Weber"
    from iso20k_audit.ui.widgets.section_list import _HANDS

    assert [model.index(row).data(_HANDS) for row in range(4)] == ["", "AS", "MR AS +1", ""]
    assert not fieldwork.sections.grab().isNull()


def test_facts_stated_elsewhere_are_seen_in_the_list(qtbot, window, fieldwork, inside, offered):
    rows = fieldwork.questions.questions
    state = frozen.state_condition
    window.session.write(lambda ledger: state(ledger, inside.audit, "cards", False))
    qtbot.waitUntil(lambda: rows.row(6).result is Result.NOT_APPLICABLE)
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(undo.isEnabled)
    undo.trigger()
    qtbot.waitUntil(lambda: rows.row(6).result is None)


def test_what_was_chosen_for_one_audit_is_not_chosen_for_the_next(qtbot, window, fieldwork, offered, inside):
    new = NewAudit(SERVICE, title="Another")
    other = inside.workspace.write(lambda ledger: start_audit(ledger, new))
    offered.mine_action.trigger()
    choose(offered.standards_menu, "ISO/IEC 27001:2022")
    window.audits.open(other)
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 5)
    assert not offered.active()
    qtbot.waitUntil(lambda: not offered.mine_action.isEnabled())
    assert not offered.standards_menu.isEnabled()

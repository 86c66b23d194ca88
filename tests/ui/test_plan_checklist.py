"""The checklist of a running audit: facts, parts, a newer version; and how audits are listed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.checklists.combining import combine
from iso20k_audit.checklists.keeping_ids import keep_ids
from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.model.vocabulary import ChecklistKind, Result
from iso20k_audit.services import answering, browsing
from iso20k_audit.services.audits import NewAudit, start_audit
from iso20k_audit.ui.dialogs.adopt import AdoptDialog
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.checklist_words import short_title
from iso20k_audit.ui.widgets.question_change import QuestionChangeView, _differing
from tests.making import make_workspace
from tests.ui.checklists import SECURITY, SERVICE, WALK, put

Key = Qt.Key


def edited(checklist: Checklist, version: str, *, drop=(), reword=None, add=()) -> Checklist:
    """A newer version: without some questions, with other words, with questions added to its first section."""
    sections = [
        replace(
            section,
            questions=tuple(
                replace(question, text=(reword or {}).get(question.id, question.text))
                for question in section.questions
                if question.id not in drop
            ),
        )
        for section in checklist.sections
    ]
    sections[0] = replace(sections[0], questions=(*sections[0].questions, *add))
    return replace(checklist, version=version, sections=tuple(sections))


NEWER = edited(
    SERVICE,
    "2.0",
    drop={"8.6.1-02", "8.6.3-01"},
    reword={"8.6.1-01": "How are all incidents prioritised?", "4.1-01": "Which issues and risks matter here?"},
    add=(Question("8.6.1-08", "8.6.1", "How are calls routed?"), Question("8.6.1-09", "8.6.1", "Who is on duty?")),
)  # fmt: skip


@pytest.fixture
def sources():
    """Checklists that the audit is started with."""
    return [SERVICE]


@pytest.fixture
def folder(tmp_path, sources):
    """An audit with a lead and an auditor, and its checklists in the workspace."""
    with make_workspace(tmp_path / "ws") as workspace:
        put(workspace.folder, *sources)
        several = sources if len(sources) > 1 else []
        new = NewAudit(combine(sources), sources=several, auditors=["Ana Souza"], sites=["Cebu"])
        workspace.write(lambda ledger: start_audit(ledger, new))
    return tmp_path / "ws"


@pytest.fixture
def plan(qtbot, window):
    """The Plan page at its checklist."""
    window.show_page("plan")
    page = window.pages["plan"]
    titles = [page._sections.item(row).text() for row in range(page._sections.count())]
    page._sections.setCurrentRow(titles.index("Checklist"))
    qtbot.waitUntil(lambda: page.checklist.asked is not None)
    return page


@pytest.fixture
def answer(inside):
    """Answers an item."""

    def give(item: str, result: str) -> None:
        def record(ledger):
            question = answering.question_of_item(ledger, inside.audit, item)
            answering.answer(ledger, inside.audit, question, {"result": result})

        inside.workspace.write(record)

    return give


@pytest.fixture
def rows(inside):
    """The questions as they are in the workspace, by item."""

    def read():
        found = inside.workspace.read(lambda ledger: browsing.list_questions(ledger, inside.audit))
        return {row.item: row for row in found}

    return read


def adopting(qtbot, window, plan) -> AdoptDialog:
    plan.checklist.adopt_button.click()
    dialog = window.findChildren(AdoptDialog)[-1]
    qtbot.waitUntil(lambda: dialog.preview is not None or not dialog.version.isEnabled(), timeout=10_000)
    return dialog


def groups(dialog) -> list[str]:
    return [dialog.tree.topLevelItem(place).text(0) for place in range(dialog.tree.topLevelItemCount())]


# -- the plan ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("sources", [[SERVICE, SECURITY]])
def test_the_plan_names_checklists_and_facts(plan):
    part = plan.checklist
    titles = [part._sources.itemAt(place).widget().text() for place in range(part._sources.count())]
    assert titles == [
        "Service audit · ISO/IEC 20000-1:2018 · version 1.0",
        "Security audit · ISO/IEC 27001:2022 · version 1.0",
    ]
    assert part._whole.text().startswith("Integrated audit · 8 questions · about ")
    assert list(part.conditions.rows) == ["cards"]


@pytest.mark.parametrize("sources", [[SERVICE, SECURITY]])
def test_a_fact_is_stated_and_its_questions_follow(qtbot, window, plan, inside, rows):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    row = plan.checklist.conditions.rows["cards"]
    assert row.answers[None].isChecked()
    qtbot.mouseClick(row.answers[False], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows()["A.5.14-01"].result is Result.NOT_APPLICABLE)
    row.answers[False].setFocus()
    qtbot.keyClick(row.answers[False], Key.Key_Left)
    assert row.answers[True].hasFocus()
    qtbot.waitUntil(lambda: rows()["A.5.14-01"].result is None)
    qtbot.mouseClick(row.answers[None], Qt.MouseButton.LeftButton)

    def stored():
        return inside.workspace.read(
            lambda ledger: ledger.get("audit", inside.audit)["conditions"][0]["holds"]
        )

    qtbot.waitUntil(lambda: stored() is None)


@pytest.mark.parametrize("sources", [[SERVICE, SECURITY]])
def test_a_fact_stated_in_the_plan_is_seen_in_fieldwork(qtbot, window, plan):
    qtbot.mouseClick(plan.checklist.conditions.rows["cards"].answers[False], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.session.is_saving)
    window.show_page("fieldwork")
    model = window.pages["fieldwork"].questions.questions
    qtbot.waitUntil(lambda: model.row(6).result is Result.NOT_APPLICABLE)


# -- a newer version --------------------------------------------------------------------------------


def test_the_version_that_is_asked_already_changes_nothing(qtbot, window, plan):
    dialog = adopting(qtbot, window, plan)
    assert dialog.summary.text() == "It asks exactly what the audit asks already."
    assert not dialog.adopt_button.isEnabled()


def test_a_newer_version_is_shown_before_it_is_adopted_and_keeps_answers(
    qtbot, window, plan, folder, answer, rows, inside
):
    put(folder, NEWER)
    for item in ("8.6.1-01", "8.6.1-02", "8.5.1.3-01"):
        answer(item, "conforms")
    dialog = adopting(qtbot, window, plan)
    assert dialog.version.currentText() == "Version 2.0 · Service audit"
    assert groups(dialog) == ["Changed (2)", "Added (2)", "No longer asked (2)", "Unchanged (1)"]
    assert dialog.summary.text() == "2 changed, 2 added, 2 no longer asked, 1 unchanged"
    assert "to be asked again: 8.6.1-01." in dialog.hint.text()
    changed = dialog.tree.topLevelItem(0)
    assert "[ask again: Question]" in changed.child(0).text(0)
    assert "[Question]" in changed.child(1).text(0)
    text = dialog.text.toPlainText()
    assert "Answered before: ask it again" in text
    assert "before  How are incidents prioritised?" in text
    assert "after  How are all incidents prioritised?" in text
    gone = dialog.tree.topLevelItem(2)
    assert "[answer is kept]" in gone.child(0).text(0)
    dialog.tree.setCurrentItem(gone.child(1))
    assert "it was not answered" in dialog.text.toPlainText()
    dialog.tree.setFocus()
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1).child(1))
    assert "New question" in dialog.text.toPlainText()
    qtbot.keyClick(dialog.tree, Key.Key_Space)
    assert dialog.tree.left_out() == {"8.6.1-09"}
    assert len(rows()) == 5, "nothing is changed before it is confirmed"
    told = []
    plan.said.connect(told.append)
    dialog.adopt_button.click()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0] == "Version 2.0 was adopted; every answer was kept. Ask again: 8.6.1-01."
    there = rows()
    assert list(there) == ["8.6.1-01", "8.6.1-08", "8.5.1.3-01", "4.1-01", "8.6.1-02"]
    assert there["8.6.1-01"].text == "How are all incidents prioritised?"
    assert there["8.6.1-01"].result is Result.CONFORMS
    assert there["8.6.1-02"].retired
    assert there["8.6.1-02"].result is Result.CONFORMS
    qtbot.waitUntil(lambda: "1 no longer asked" in plan.checklist._whole.text())
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(undo.isEnabled)
    undo.trigger()
    qtbot.waitUntil(lambda: rows()["8.6.1-01"].text == "How are incidents prioritised?")
    assert len(rows()) == 5
    assert rows()["8.6.1-02"].result is Result.CONFORMS
    row = inside.workspace.read(lambda ledger: ledger.get("audit", inside.audit))
    assert row["checklist_version"] == "1.0"


def test_a_file_can_be_chosen_where_the_library_has_none(qtbot, window, plan, folder, tmp_path, rows):
    (folder / "checklists" / "service.yaml").unlink()
    dialog = adopting(qtbot, window, plan)
    assert "not in the library" in dialog.summary.text()
    [path] = put(tmp_path, NEWER)
    dialog.take_file(path)
    qtbot.waitUntil(dialog.adopt_button.isEnabled)
    dialog.adopt_button.click()
    qtbot.waitUntil(lambda: "8.6.1-09" in rows())


def test_a_checklist_of_another_standard_or_a_broken_file_is_refused(qtbot, window, plan, tmp_path):
    dialog = adopting(qtbot, window, plan)
    [path] = put(tmp_path, SECURITY)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: "another standard" in dialog.problem.text())
    assert not dialog.adopt_button.isEnabled()
    path.write_text("format: nothing\n", encoding="utf-8")
    dialog.take_file(path)
    qtbot.waitUntil(lambda: "security.yaml" in dialog.problem.text())


@pytest.mark.parametrize("sources", [[SERVICE, SECURITY]])
def test_of_several_checklists_a_newer_one_takes_its_place_and_ids_stay(
    qtbot, window, plan, folder, answer, rows, inside
):
    answer("4.1-01", "conforms")
    answer("27001-4.1-01", "minor")
    newer = edited(SERVICE, "2.0", drop={"4.1-01"})
    put(folder, newer)
    dialog = adopting(qtbot, window, plan)
    assert groups(dialog) == ["Changed (0)", "Added (0)", "No longer asked (1)", "Unchanged (7)"]
    dialog.adopt_button.click()
    qtbot.waitUntil(lambda: rows()["4.1-01"].retired)
    there = rows()
    assert there["27001-4.1-01"].text == "Which security issues matter here?"
    assert there["27001-4.1-01"].result is Result.MINOR
    assert there["4.1-01"].text == "Which issues matter here?"
    row = inside.workspace.read(lambda ledger: ledger.get("audit", inside.audit))
    assert [(one["id"], one["version"]) for one in row["checklists"]] == [
        ("service", "2.0"),
        ("security", "1.0"),
    ]


def test_ids_are_kept_whatever_goes_or_changes():
    asked = combine([SERVICE, SECURITY])

    def ids(*checklists):
        kept = keep_ids(asked, combine(checklists))
        assert len({question.id for question in kept.questions}) == len(kept.questions)
        return {question.text: question.id for question in kept.questions}

    before = {question.text: question.id for question in asked.questions}
    assert ids(SERVICE, SECURITY) == before
    without = ids(edited(SERVICE, "2", drop={"4.1-01"}), SECURITY)
    assert without["Which security issues matter here?"] == "27001-4.1-01"
    reworded = ids(
        edited(SERVICE, "2", drop={"4.1-01"}),
        edited(SECURITY, "2", reword={"4.1-01": "Which security issues matter most here?"}),
    )
    assert reworded["Which security issues matter most here?"] == "27001-4.1-01"
    returned = ids(edited(SERVICE, "2", drop={"8.5.1.3-01"}), SECURITY)
    assert returned["How are changes tried out?"] == "A.8.32-01"
    clash = edited(SECURITY, "2", add=(Question("8.6.1-01", "A.5.24", "Who hears of incidents?"),))
    assert ids(edited(SERVICE, "2", drop={"8.6.1-01"}), clash)["Who hears of incidents?"] == "8.6.1-01-2"


def test_words_that_differ_are_told_apart():
    old, new = _differing("How are incidents closed?", "How are all incidents closed?")
    assert "".join(text for text, _same in old) == "How are incidents closed?"
    assert [text.strip() for text, same in new if not same] == ["all"]
    assert _differing("", "new") == ([], [("new", False)])


def test_before_and_after_follow_the_theme(qtbot, qapp):
    from iso20k_audit.checklists.comparing import compare

    [change, *_] = compare(SERVICE, NEWER).changed
    view = QuestionChangeView()
    qtbot.addWidget(view)
    view.show_change(change, ("Incidents", "Incidents"), SERVICE.standard, "ask again")
    for scheme in ("dark", "light"):
        theme.apply(qapp, scheme)
        QTest.qWait(20)
        assert "How are all incidents prioritised?" in view.toPlainText()


# -- the list of audits -----------------------------------------------------------------------------


def test_titles_are_short_where_their_kind_stands_beside_them():
    assert short_title("Floor check: night walk", ChecklistKind.FLOOR) == "Night walk"
    assert short_title("Night walk", ChecklistKind.FLOOR) == "Night walk"
    assert short_title("ISO 22301:2019 full system audit", ChecklistKind.INTEGRATED) == "ISO 22301:2019"
    assert short_title("System audit", ChecklistKind.AUDIT) == "System audit"


@pytest.mark.parametrize("sources", [[SERVICE, SECURITY]])
def test_audits_are_listed_with_kind_and_checklists(qtbot, window, inside):
    inside.workspace.write(lambda ledger: start_audit(ledger, NewAudit(WALK, title="Night in Cebu")))
    window.audits.show_start()
    model = window.audits.start._model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert any("Night in Cebu. Floor check · Night walk. 0 of 1" in text for text in spoken)
    assert any("Integrated audit · Service audit + Security audit. 0 of 8" in text for text in spoken)
    assert not window.audits.start.grab().isNull()

"""Journeys through fieldwork: every answer counts once, nothing typed is lost, everything is found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPlainTextEdit, QWidget

from iso20k_audit.model.errors import WorkspaceError
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.look import theme
from tests.making import make_workspace, small_checklist, start

Key = Qt.Key


def _all_read(qtbot, window):
    """Waits until everything asked for so far is shown: the reading thread answers in order."""
    shown: list[None] = []
    window.session.ask(lambda _ledger: None, shown.append)
    qtbot.waitUntil(lambda: bool(shown))


def _saved(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.is_saving and window.status.saved_at is not None)


def _settled(qtbot, fieldwork):
    qtbot.waitUntil(lambda: not fieldwork.pane.note.isReadOnly())


def test_one_key_answers_is_durable_and_moves_on(qtbot, window, fieldwork, inside):
    first = fieldwork.questions.current_question()
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    assert fieldwork.questions.current_question() != first
    assert fieldwork.questions.currentIndex().row() == 1
    _saved(qtbot, window)
    assert inside.result(0) is Result.CONFORMS
    assert inside.result(1) is None
    assert window.status.save_label.text().startswith("Saved ")


def test_answers_typed_faster_than_the_disk_each_count_once(qtbot, window, fieldwork, inside):
    for key in (Key.Key_1, Key.Key_5, Key.Key_6, Key.Key_1):
        qtbot.keyClick(fieldwork.questions, key)
    _saved(qtbot, window)
    expected = [Result.CONFORMS, Result.NOT_APPLICABLE, Result.NOT_SAMPLED, Result.CONFORMS, None]
    assert [inside.result(place) for place in range(5)] == expected


def test_the_row_changes_before_the_disk_answers(qtbot, fieldwork):
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    assert fieldwork.questions.questions.row(0).result is Result.CONFORMS


@pytest.mark.parametrize(
    ("key", "result"), [(Key.Key_2, Result.MINOR), (Key.Key_3, Result.MAJOR), (Key.Key_4, Result.OPPORTUNITY)]
)
def test_what_needs_words_puts_the_cursor_into_the_note(qtbot, window, fieldwork, inside, key, result):
    qtbot.keyClick(fieldwork.questions, key)
    assert fieldwork.pane.note.hasFocus()
    qtbot.keyClicks(fieldwork.pane.note, "9 of 15 tickets")
    qtbot.keyClick(fieldwork.pane.note, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _saved(qtbot, window)
    qtbot.waitUntil(lambda: inside.paper(0).get("note") == "9 of 15 tickets")
    assert inside.result(0) is result
    assert fieldwork.questions.hasFocus()
    assert fieldwork.questions.currentIndex().row() == 1


def test_keys_typed_before_the_text_has_come_follow_it(qtbot, window, fieldwork, inside):
    fieldwork.pane.note.setFocus()
    qtbot.keyClicks(fieldwork.pane.note, "first")
    qtbot.keyClick(fieldwork.pane.note, Key.Key_Escape)
    fieldwork.pane.flush()
    _saved(qtbot, window)
    fieldwork.questions.go_to(3)
    _settled(qtbot, fieldwork)
    fieldwork.questions.go_to(0)
    fieldwork.pane.write_note()
    qtbot.keyClicks(fieldwork.pane.note, " second")
    _settled(qtbot, fieldwork)
    assert fieldwork.pane.note.toPlainText() == "first second"


def test_a_result_given_in_the_note_leaves_the_cursor_there(qtbot, window, fieldwork, inside):
    qtbot.keyClick(fieldwork.questions, Key.Key_T)
    qtbot.keyClicks(fieldwork.pane.note, "seen")
    qtbot.keyClick(fieldwork.pane.note, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    _saved(qtbot, window)
    assert fieldwork.pane.note.hasFocus()
    assert fieldwork.pane.note.toPlainText() == "seen"
    assert inside.result(0) is Result.CONFORMS
    assert fieldwork.questions.currentIndex().row() == 0


def test_half_typed_text_survives_a_kill(qtbot, window, fieldwork, open_window, folder, tmp_path):
    qtbot.keyClick(fieldwork.questions, Key.Key_T)
    qtbot.keyClicks(fieldwork.pane.note, "half a sent")
    qtbot.waitUntil(
        lambda: any(
            draft["text"] == "half a sent"
            for draft in window.session.workspace.read(lambda ledger: ledger.drafts()).values()
        ),
        timeout=3000,
    )
    import shutil

    shutil.copytree(folder, tmp_path / "as_killed", ignore=shutil.ignore_patterns("*.lock", "*.holder.json"))
    later = open_window(tmp_path / "as_killed", page="")
    assert [place.field for place in later.session.recovered] == ["note"]
    assert any("Recovered half-typed text" in bar.text for bar in later.messages.bars())
    qtbot.waitUntil(lambda: later.stack.currentWidget() is not later._waiting)
    later.audits.open(window.session.audit_id)
    qtbot.waitUntil(lambda: later.pages["fieldwork"].pane.note.toPlainText() == "half a sent")


def test_several_questions_are_answered_and_undone_at_once(qtbot, window, fieldwork, inside):
    for _ in range(2):
        qtbot.keyClick(fieldwork.questions, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(fieldwork.questions, Key.Key_5)
    _saved(qtbot, window)
    assert [inside.result(place) for place in range(4)] == [Result.NOT_APPLICABLE] * 3 + [None]
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(undo.isEnabled)
    undo.trigger()
    qtbot.waitUntil(lambda: inside.result(0) is None)
    assert [inside.result(place) for place in range(3)] == [None] * 3


def test_undo_names_what_it_takes_back_returns_there_and_redo_brings_it_again(
    qtbot, window, fieldwork, inside
):
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    qtbot.waitUntil(undo.isEnabled)
    assert "answer" in undo.text()
    fieldwork.questions.go_to(6)
    undo.trigger()
    qtbot.waitUntil(lambda: inside.result(0) is None)
    qtbot.waitUntil(lambda: fieldwork.questions.currentIndex().row() == 0)
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(0).result is None)
    qtbot.waitUntil(redo.isEnabled)
    redo.trigger()
    qtbot.waitUntil(lambda: inside.result(0) is Result.CONFORMS)


def test_an_answer_after_an_undone_one_counts(qtbot, window, fieldwork, inside):
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: inside.result(0) is None)
    qtbot.waitUntil(lambda: fieldwork.questions.currentIndex().row() == 0)
    qtbot.keyClick(fieldwork.questions, Key.Key_2)
    qtbot.waitUntil(lambda: inside.result(0) is Result.MINOR)


def test_undo_belongs_to_the_text_while_it_is_typed(qtbot, window, fieldwork, inside):
    qtbot.keyClick(fieldwork.questions, Key.Key_2)
    _saved(qtbot, window)
    qtbot.keyClicks(fieldwork.pane.note, "abc")
    qtbot.waitUntil(lambda: "Typing" in window.actions_by_id["undo"].text())
    window.actions_by_id["undo"].trigger()
    assert fieldwork.pane.note.toPlainText() == ""
    assert inside.result(0) is Result.MINOR


def test_enter_goes_to_the_next_unanswered_around_the_end(qtbot, window, fieldwork):
    for key in (Key.Key_1, Key.Key_1):
        qtbot.keyClick(fieldwork.questions, key)
    fieldwork.questions.go_to(9)
    qtbot.keyClick(fieldwork.questions, Key.Key_Return)
    assert fieldwork.questions.currentIndex().row() == 2
    qtbot.keyClick(fieldwork.questions, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert fieldwork.questions.currentIndex().row() == 9


def test_letters_and_digits_never_jump_to_rows(qtbot, fieldwork):
    for key in (Key.Key_8, Key.Key_H, Key.Key_9):
        qtbot.keyClick(fieldwork.questions, key)
    assert fieldwork.questions.currentIndex().row() == 0
    qtbot.keyClick(fieldwork.questions, Key.Key_J)
    assert fieldwork.questions.currentIndex().row() == 1
    qtbot.keyClick(fieldwork.questions, Key.Key_K)
    assert fieldwork.questions.currentIndex().row() == 0


def test_filter_by_words_and_state(qtbot, window, fieldwork):
    model = fieldwork.questions.questions
    qtbot.keyClick(fieldwork.questions, Key.Key_Slash)
    assert fieldwork.filter_bar.field.hasFocus()
    qtbot.keyClicks(fieldwork.filter_bar.field, "8.6")
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    qtbot.keyClick(fieldwork.filter_bar.field, Key.Key_Return)
    assert fieldwork.questions.hasFocus()
    qtbot.keyClick(fieldwork.questions, Key.Key_2)
    _saved(qtbot, window)
    fieldwork.filter_bar.choose("nonconformities")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_Escape)
    qtbot.waitUntil(lambda: model.rowCount() == 10)


def test_an_answered_row_stays_until_the_list_is_asked_for_anew(qtbot, window, fieldwork):
    model = fieldwork.questions.questions
    fieldwork.filter_bar.choose("unanswered")
    _all_read(qtbot, window)
    assert model.rowCount() == 10
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    _saved(qtbot, window)
    qtbot.wait(150)
    assert model.rowCount() == 10
    assert fieldwork.questions.currentIndex().row() == 1


def test_sections_narrow_the_list(qtbot, fieldwork):
    qtbot.waitUntil(lambda: fieldwork.sections.model().rowCount() == 4)
    fieldwork.sections.choose("Resolution")
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 4)


def test_files_dropped_on_a_row_become_its_evidence(qtbot, window, fieldwork, inside, tmp_path):
    picture = tmp_path / "desk.png"
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(picture))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    at = fieldwork.questions.visualRect(fieldwork.questions.questions.index(2)).center()
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    fieldwork.questions.dropEvent(event)
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(2).evidence == 1, timeout=10_000)
    assert inside.row(2).evidence == 1
    assert fieldwork.questions.currentIndex().row() == 0
    fieldwork.questions.go_to(2)
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1)


def test_pictures_and_text_are_pasted_as_evidence(qtbot, window, fieldwork, inside):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    window.actions_by_id["paste_evidence"].trigger()
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    QGuiApplication.clipboard().setText("INC0012233 closed without confirmation")
    window.actions_by_id["paste_evidence"].trigger()
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 2, timeout=10_000)
    assert inside.row(0).evidence == 2


def test_evidence_is_captioned_in_place_and_taken_away(qtbot, window, fieldwork, inside):
    QGuiApplication.clipboard().setText("something seen")
    fieldwork.pane.evidence.paste()
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    strip = fieldwork.pane.evidence
    model, tiles = strip._model, strip._tiles
    tiles.setCurrentIndex(model.index(0))
    model.setData(model.index(0), "Proof of closure")
    _saved(qtbot, window)
    stored = inside.workspace.read(lambda ledger: ledger.select("evidence"))[0]
    assert stored["caption"] == "Proof of closure"
    tiles.selectAll()
    qtbot.keyClick(tiles, Key.Key_Delete)
    qtbot.waitUntil(lambda: strip.count() == 0)
    assert inside.row(0).evidence == 0
    assert inside.workspace.read(lambda ledger: ledger.select("evidence"))[0]["withdrawn"] is None


def test_a_finding_is_raised_with_what_the_question_knows(qtbot, window, fieldwork, inside):
    qtbot.keyClick(fieldwork.questions, Key.Key_3)
    qtbot.keyClicks(fieldwork.pane.note, "no review since 2024")
    qtbot.keyClick(fieldwork.pane.note, Key.Key_Escape)
    with qtbot.waitSignal(fieldwork.go_to, timeout=5000) as going:
        window.stack.go_to.disconnect(window.go_to)
        qtbot.keyClick(fieldwork.questions, Key.Key_F)
    page, finding_id = going.args
    assert page == "findings"
    row = inside.workspace.read(lambda ledger: ledger.get("finding", finding_id))
    assert row["finding_kind"] == FindingKind.MAJOR.value
    assert row["objective_evidence"] == "no review since 2024"
    assert row["title"] is None
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(0).findings == 1)
    with qtbot.waitSignal(fieldwork.go_to, timeout=5000) as again:
        qtbot.keyClick(fieldwork.questions, Key.Key_F)
    assert again.args == ["findings", finding_id]


def test_what_was_not_saved_is_said_and_shown_as_it_is(qtbot, window, fieldwork, inside, monkeypatch):
    from iso20k_audit.services import answering

    def broken(*_args, **_more):
        raise WorkspaceError("The disk is full.", "Free some space.")

    monkeypatch.setattr(answering, "answer", broken)
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    qtbot.waitUntil(lambda: window.status.save_label.text().startswith("NOT SAVED"))
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(0).result is None)
    assert fieldwork.questions.currentIndex().row() == 0
    assert any("The disk is full." in bar.text for bar in window.messages.bars())
    monkeypatch.undo()
    fieldwork.questions.go_to(3)
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    qtbot.waitUntil(lambda: inside.result(3) is Result.CONFORMS)
    assert window.status.save_label.text().startswith("NOT SAVED")  # until it is read
    window.messages.bars()[0].dismiss()
    qtbot.waitUntil(lambda: window.status.save_label.text().startswith("Saved"))


def test_a_text_that_was_not_saved_stays_on_screen_and_is_tried_again(
    qtbot, window, fieldwork, inside, monkeypatch
):
    from iso20k_audit.services import drafts

    def broken(*_args, **_more):
        raise WorkspaceError("The disk is full.")

    fieldwork.pane.write_note()
    with monkeypatch.context() as during:
        during.setattr(drafts, "record_text", broken)
        qtbot.keyClicks(fieldwork.pane.note, "kept")
        fieldwork.flush()
        qtbot.waitUntil(lambda: window.status.save_label.text().startswith("NOT SAVED"))
    assert fieldwork.pane.note.toPlainText() == "kept"
    window._try_again()
    qtbot.waitUntil(lambda: inside.paper(0).get("note") == "kept")


def test_closing_and_opening_returns_to_the_same_place(qtbot, window, fieldwork, open_window, folder):
    fieldwork.sections.choose("Resolution")
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 4)
    fieldwork.questions.go_to(2)
    question = fieldwork.questions.current_question()
    qtbot.keyClick(fieldwork.questions, Key.Key_T)
    qtbot.keyClicks(fieldwork.pane.note, "typed just before closing")
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    with open_workspace(folder) as workspace:
        papers = workspace.read(lambda ledger: ledger.select("working_paper"))
        assert [paper["note"] for paper in papers] == ["typed just before closing"]
    later = open_window(folder)
    page = later.pages["fieldwork"]
    qtbot.waitUntil(lambda: page.questions.current_question() == question)
    assert page.sections.section() == "Resolution"
    assert not later.session.recovered
    qtbot.waitUntil(lambda: page.pane.note.toPlainText() == "typed just before closing")


def test_closing_with_a_broken_disk_asks_first(qtbot, window, fieldwork, monkeypatch):
    from iso20k_audit.services import drafts

    def broken(*_args, **_more):
        raise WorkspaceError("The disk is full.")

    with monkeypatch.context() as during:
        during.setattr(drafts, "record_text", broken)
        fieldwork.pane.write_note()
        qtbot.keyClicks(fieldwork.pane.note, "kept")
        window.close()
        qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert window.isVisible()
    assert window.session.workspace is not None
    assert fieldwork.pane.note.toPlainText() == "kept"
    window.findChildren(QMessageBox)[0].reject()


def test_a_new_audit_takes_a_minute(qtbot, window, inside):
    from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

    window.beside.new_audit()
    dialog = window.findChildren(NewAuditDialog)[0]
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=10_000)
    assert dialog.lead.text() == "Maria Rossi"
    assert "ISO/IEC 20000-1:2018" in dialog.texts["criteria"].toPlainText()
    dialog.sites.setText("Pune, Cebu; home workers")
    dialog.organisation.setText("Nordwind Contact")
    before = inside.audit
    dialog.start_button.click()
    qtbot.waitUntil(lambda: window.session.audit_id not in ("", before), timeout=10_000)
    assert window.page == "fieldwork"
    audit = window.session.audit_id
    sites = inside.workspace.read(lambda ledger: ledger.select("scope_item", audit, scope_kind="site"))
    assert len(sites) == 3
    rows = window.pages["fieldwork"].questions.questions
    qtbot.waitUntil(lambda: rows.rowCount() > 100)


def test_a_workspace_in_use_offers_a_way_on(qtbot, folder):
    from iso20k_audit.services.workspaces import open_workspace
    from iso20k_audit.ui.window.main_window import MainWindow

    second = MainWindow()
    second.show()
    with open_workspace(folder), qtbot.waitSignal(second.session.open_failed, timeout=10_000):
        second.open_workspace(folder)
    qtbot.waitUntil(lambda: bool(second.findChildren(QMessageBox)))
    buttons = [button.text() for button in second.findChildren(QMessageBox)[0].buttons()]
    assert {"Open for reading", "Try again", "Choose another folder…", "Quit"} == set(buttons)
    second.findChildren(QMessageBox)[0].reject()
    second.close()


def test_nothing_heavy_is_imported_before_the_first_paint():
    import subprocess
    import sys

    program = (
        "import sys; import iso20k_audit.ui.app; heavy = ('sqlalchemy', 'sqlmodel', 'pydantic', 'PIL', 'yaml',"
        " 'iso20k_audit.services', 'iso20k_audit.store', 'iso20k_audit.checklists');"
        " print([name for name in sys.modules if name.startswith(heavy)])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_long_checklist_opens_at_once_and_completely(qtbot, open_window, tmp_path):
    from tests.making import make_workspace, small_checklist, start

    with make_workspace(tmp_path / "long") as workspace:
        audit = start(workspace, small_checklist(per_clause=120))
    window = open_window(tmp_path / "long", audit=audit)
    model = window.pages["fieldwork"].questions.questions
    qtbot.waitUntil(lambda: model.rowCount() == 600)
    assert len({model.row(place).id for place in range(600)}) == 600


def test_other_auditors_are_shown_and_the_lead_concludes(qtbot, window, fieldwork, inside):
    from iso20k_audit.services import answering, workspaces

    question = fieldwork.questions.current_question()
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    _saved(qtbot, window)
    workspace, audit = inside.workspace, inside.audit
    maria = workspace.person
    workspaces.act_as(workspace, "Jonas Weber")
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "major"}))
    workspace.person = maria
    window.session.notify({"working_paper"})
    fieldwork.questions.go_to(0)
    papers = fieldwork.pane.papers
    qtbot.waitUntil(lambda: papers.isVisible() and "Jonas Weber" in papers._papers.text())
    assert fieldwork.questions.questions.row(0).diverging
    assert not papers._conclude.isEnabled()
    papers._result.setCurrentIndex(papers._result.findData(Result.MINOR))
    papers._reason.setText("Seen on one shift only")
    papers._conclude.click()
    qtbot.waitUntil(lambda: inside.result(0) is Result.MINOR)
    qtbot.waitUntil(lambda: "Seen on one shift only" in papers._state.text())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_control_has_a_name_and_fits(qtbot, qapp, window, fieldwork, choice):
    window.commands.set_theme(choice)
    QApplication.processEvents()
    nameless = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert not nameless
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().split("\n")[0])
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768
    theme.apply(qapp, "light")


def test_rows_speak(fieldwork):
    spoken = fieldwork.questions.questions.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Clause 4.1. How is point 1")
    assert spoken.endswith("Result: Unanswered.")


def test_text_of_every_size_can_be_worked_with(qtbot, window, fieldwork):
    for _ in range(3):
        window.actions_by_id["text_bigger"].trigger()
    QApplication.processEvents()
    assert isinstance(fieldwork.pane.note, QPlainTextEdit)
    window.actions_by_id["text_normal"].trigger()


def test_an_unexpected_error_is_logged_without_its_words(qtbot, qapp, monkeypatch, tmp_path):
    import sys
    import threading

    from iso20k_audit.ui.process import crash_log

    monkeypatch.setattr(crash_log, "log_file", lambda: tmp_path / "log" / "window.log")
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    before = sys.excepthook, threading.excepthook
    keeper = crash_log.CrashLog()
    words = "the note of " + "a client"
    try:
        try:
            raise ValueError(words)
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool([box for box in qapp.topLevelWidgets() if isinstance(box, QMessageBox)]))
    finally:
        sys.excepthook, threading.excepthook = before
    text = (tmp_path / "log" / "window.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "ZeroDivisionError" in text
    assert words not in text
    for box in qapp.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()
    keeper.deleteLater()


def test_a_text_taken_back_before_it_was_recorded_does_not_come_back(
    qtbot, window, fieldwork, inside, folder
):
    fieldwork.pane.write_note()
    qtbot.keyClicks(fieldwork.pane.note, "abc def")
    qtbot.waitUntil(lambda: inside.workspace.read(lambda ledger: ledger.drafts()) != {})
    qtbot.keyClick(fieldwork.pane.note, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(fieldwork.pane.note, Key.Key_Backspace)
    fieldwork.focus_list()
    qtbot.waitUntil(lambda: inside.workspace.read(lambda ledger: ledger.drafts()) == {})
    qtbot.waitUntil(lambda: not window.status.save_label.text().startswith("Typing"))
    assert not inside.paper(0).get("note")


def test_an_undo_of_several_answers_names_no_single_question(qtbot, window, fieldwork):
    for _ in range(2):
        qtbot.keyClick(fieldwork.questions, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(fieldwork.questions, Key.Key_5)
    _saved(qtbot, window)
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: window.status._told.text() == "Undone: not applicable for 3 questions")


def test_the_window_is_never_forced_to_be_larger_than_the_screen(window):
    room = window.screen().availableGeometry()
    assert window.minimumWidth() <= room.width() and window.minimumHeight() < room.height()


def test_after_an_undo_the_list_stays_where_the_user_goes(qtbot, window, fieldwork):
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    _saved(qtbot, window)
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: window.status._told.text().startswith("Undone: answer 4.1-01"))
    fieldwork.questions.go_to(5)
    fieldwork.filter_bar.field.setText("8.6")
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 4)
    here = fieldwork.questions.current_question()
    fieldwork.filter_bar.clear()
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 10)
    assert fieldwork.questions.current_question() == here


def test_undo_in_a_note_stops_at_the_note(qtbot, window, fieldwork, inside):
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    _saved(qtbot, window)
    fieldwork.pane.write_note()
    qtbot.keyClicks(fieldwork.pane.note, "x")
    for _ in range(3):
        qtbot.keyClick(fieldwork.pane.note, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(100)
    assert fieldwork.pane.note.toPlainText() == "" and inside.result(0) is Result.CONFORMS


def test_text_size_follows_each_press(window):
    from iso20k_audit.ui import settings
    from iso20k_audit.ui.look import appearance

    sizes = []
    for _ in range(2):
        appearance.resize_text(1)
        sizes.append(settings.number("text_percent", 100))
    appearance.resize_text(0)
    assert sizes == [110, 125]


def test_a_fact_about_the_place_that_is_stated_elsewhere_changes_the_list(open_window, tmp_path, qtbot):
    """Questions that no longer apply show so at once, not only after the next answer."""
    from dataclasses import replace

    from iso20k_audit.model.checklist import Condition
    from iso20k_audit.services import frozen

    plain = small_checklist()
    first, *rest = plain.sections
    asked = replace(first, questions=(replace(first.questions[0], only_if="cards"), *first.questions[1:]))
    conditional = replace(plain, sections=(asked, *rest), conditions=(Condition("cards", "Cards are taken"),))
    with make_workspace(tmp_path / "facts") as workspace:
        start(workspace, conditional)
    window = open_window(tmp_path / "facts")
    questions = window.pages["fieldwork"].questions.questions
    assert questions.row(0).applies
    audit = window.session.audit_id
    window.session.write(lambda ledger: frozen.state_condition(ledger, audit, "cards", False))
    qtbot.waitUntil(lambda: not questions.row(0).applies)

"""Packages through the real window: handed out, sent back, looked into, taken in, shown, taken back."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.services import answering, evidence, handing_out, packing, receipts
from iso20k_audit.services.handed import section_parts
from iso20k_audit.services.incoming import Trust, look_into
from iso20k_audit.services.package_records import intakes, sendings
from iso20k_audit.services.workspaces import find_or_add_person
from iso20k_audit.ui.packages import package_window as pw
from iso20k_audit.ui.packages.package_window import PackageWindow
from iso20k_audit.ui.packages.passphrase import FAIR, STRONG, WEAK, PassphraseBox, bits
from iso20k_audit.ui.packages.send_back import SendBackDialog
from iso20k_audit.ui.packages.take_back_dialog import TakeBackDialog
from iso20k_audit.ui.packages.trust_card import TrustCard
from iso20k_audit.ui.packages.write_dialog import WritePackagesDialog
from tests.making import question_ids
from tests.services.device import Device
from tests.ui.reading_aloud import unnamed

Key = Qt.Key


class Lead:
    """The window of the lead, with one section handed to A. Khan, and what is needed to look at it."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot
        self.workspace = window.session.workspace
        self.audit = window.session.audit_id
        self.questions = question_ids(self.workspace, self.audit)
        self.khan = self.write(self._hand_out)

    def _hand_out(self, ledger):
        from iso20k_audit.model.ids import new_id

        person = find_or_add_person(ledger, "A. Khan")
        ledger.set("participant", new_id(), self.audit, person_id=person, role="auditor")
        part = next(iter(section_parts(ledger, self.audit).values()))
        due = datetime.now(UTC) + timedelta(days=30)
        handing_out.hand_out(ledger, self.audit, [part], [person], due_at=due)
        return person

    def write(self, job):
        return self.workspace.write(job)

    def read(self, job):
        return self.workspace.read(job)

    def settle(self):
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.window.session.is_saving, timeout=10_000)
            self.qtbot.waitUntil(lambda: not self.window.jobs.running, timeout=20_000)
            self.workspace.read(lambda ledger: None)
            QTest.qWait(30)

    def roster(self):
        self.window.go_to("consolidation", "roster")
        self.settle()
        return self.window.pages["consolidation"].tab_named("roster")


@pytest.fixture
def lead(window, qtbot):
    return Lead(window, qtbot)


@pytest.fixture
def khan(tmp_path):
    device = Device(tmp_path / "khan", "A. Khan")
    yield device
    device.close()


@pytest.fixture
def back(lead, khan, tmp_path):
    """Has A. Khan take the assignment in, work, and send back; returns the file."""

    def send(*work, **how) -> Path:
        if not khan.read(intakes):
            out = packing.write_package_for(
                lead.workspace,
                lead.audit,
                tmp_path / "out.i20k",
                purpose=Purpose.ASSIGNMENT,
                people=[lead.khan],
            )
            khan.take(out.path)
        for one in work:
            khan.write(one)
        number = len(khan.read(sendings)) + 1
        return khan.pack(lead.audit, tmp_path / f"back-{number}.i20k", **how).path

    return send


def answer(lead, place, result="conforms", **fields):
    return lambda ledger: answering.answer(
        ledger, lead.audit, lead.questions[place], {"result": result, **fields}
    )


def shown(qtbot, window, state=pw.PREVIEW) -> PackageWindow:
    """The package in view, once it is at a page."""
    qtbot.waitUntil(
        lambda: window.packages.showing is not None and window.packages.showing.stack.currentIndex() == state,
        timeout=20_000,
    )
    return window.packages.showing


def confirm(qtbot, package) -> None:
    package.page.trust.confirm_button.click()
    qtbot.waitUntil(package.take_button.isEnabled, timeout=5_000)


def taken(qtbot, window, path) -> PackageWindow:
    """Opens a package, trusts its sender and takes it in."""
    window.packages.open_files([path])
    package = shown(qtbot, window)
    if not package.take_button.isEnabled():
        confirm(qtbot, package)
    package.take_button.click()
    return shown(qtbot, window, pw.DONE)


def closed(qtbot, window) -> None:
    qtbot.waitUntil(lambda: window.packages.showing is None)


def test_the_lead_writes_a_package_for_each_auditor_and_sees_its_words(qtbot, window, lead, tmp_path):
    roster = lead.roster()
    assert [row["name"] for row in roster.team.records][-1:] == ["A. Khan"]
    assert roster.team.records[-1]["state"] == "Nothing sent yet"
    roster.people.selectRow(roster.team.rowCount() - 1)
    roster.people.setFocus()
    qtbot.keyClick(roster.people, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(WritePackagesDialog)))
    dialog = window.findChildren(WritePackagesDialog)[-1]
    qtbot.waitUntil(lambda: bool(dialog.boxes))
    assert dialog.boxes[lead.khan].isChecked()
    assert unnamed(dialog) == []
    dialog.folder.setText(str(tmp_path / "outbox"))
    dialog.secret.wanted.setChecked(True)
    assert not dialog.write_button.isEnabled()
    qtbot.keyClicks(dialog.secret.first, "four words of mine")
    qtbot.keyClicks(dialog.secret.again, "four words of mine")
    dialog.write_button.click()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=30_000)
    [written] = dialog.written
    assert written.path.parent == tmp_path / "outbox"
    assert dialog.files.records[0]["words"] == written.words
    dialog.copy_words()
    assert written.digits in QGuiApplication.clipboard().text()
    dialog.close_button.click()
    lead.settle()
    assert roster.team.records[-1]["state"] == "Waiting"
    assert roster.packages.records[0]["words"] == written.words


def test_writing_is_cancelled_and_leaves_nothing(qtbot, window, lead, tmp_path):
    large = tmp_path / "recording.bin"
    large.write_bytes(os.urandom(20_000_000))
    evidence.attach_files(
        lead.workspace, lead.audit, [large], target=evidence.Target("question", lead.questions[0])
    )
    window.actions_by_id["write_packages"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(WritePackagesDialog)))
    dialog = window.findChildren(WritePackagesDialog)[-1]
    qtbot.waitUntil(lambda: bool(dialog.boxes))
    dialog.folder.setText(str(tmp_path / "outbox"))
    dialog.what.choose("consolidated")
    dialog.write()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 0, timeout=20_000)
    assert "Cancelled" in dialog.messages.bars()[0].text
    assert list((tmp_path / "outbox").glob("*")) == []
    dialog.reject()


def test_an_unknown_signature_is_refused_until_it_was_compared(qtbot, window, lead, khan, back):
    path = back(answer(lead, 0))
    window.packages.open_files([path])
    package = shown(qtbot, window)
    assert package.windowTitle() == "Package from A. Khan"
    assert not package.take_button.isEnabled()
    with khan.used(), look_into(khan.workspace, path) as own:
        assert package.page.trust.words.text() == own.key_words
    assert unnamed(package) == []
    confirm(qtbot, package)
    assert package.take_button.hasFocus()
    QTest.keyClick(package, Key.Key_Escape)
    closed(qtbot, window)
    assert lead.read(intakes) == []
    window.packages.open_files([path])  # trusted from now on
    assert shown(qtbot, window).take_button.isEnabled()
    window.packages.showing.reject()


def test_a_package_is_looked_into_taken_in_shown_and_taken_back(qtbot, window, lead, back):
    path = back(answer(lead, 0, note="Seen the plan"), answer(lead, 1))
    window.packages.open_files([path])
    package = shown(qtbot, window)
    tree = package.page.tree
    group = tree.topLevelItem(0)
    assert group.text(0).startswith("Context (")
    group.setExpanded(True)
    record = group.child(0)
    record.setExpanded(True)
    fields = {record.child(row).text(0): record.child(row).text(2) for row in range(record.childCount())}
    assert "Seen the plan" in fields.values()
    assert package.page.cards["new"].isEnabled()
    assert not package.page.cards["conflict"].isEnabled()
    confirm(qtbot, package)
    package.take_button.click()
    shown(qtbot, window, pw.DONE)
    balance = package.outcome_page.balance.text()
    assert balance.startswith("Received ")
    assert lead.read(intakes)[0].account["balances"]
    package.outcome_page.close_button.click()
    closed(qtbot, window)
    assert "was taken in" in window.status._told.text()
    assert not window.messages.bars(), "a bar would lie over the tabs"
    roster = lead.roster()
    assert roster.packages.records[0]["account"].startswith("received ")
    assert roster.team.records[-1]["received"].startswith("version 1")
    roster.list.selectRow(0)
    roster.back_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(TakeBackDialog)))
    dialog = window.findChildren(TakeBackDialog)[-1]
    qtbot.waitUntil(lambda: dialog._reach is not None)
    assert not dialog.back_button.isEnabled()
    assert unnamed(dialog) == []
    qtbot.keyClicks(dialog.reason, "wrong audit")
    qtbot.keyClick(dialog.reason, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(lead.read(intakes)[0].taken_back_at), timeout=20_000)
    lead.settle()
    assert "wrong audit" in roster.packages.records[0]["account"]
    assert not lead.read(lambda ledger: ledger.select("working_paper", lead.audit))
    taken(qtbot, window, path).outcome_page.close_button.click()  # and in again
    assert len(lead.read(lambda ledger: ledger.select("working_paper", lead.audit))) == 2


def test_a_conflict_is_announced_and_leads_to_its_tab(qtbot, window, lead, khan, back):
    lead.write(lambda ledger: ledger.set("audit", lead.audit, lead.audit, objectives="first"))
    back()
    lead.write(lambda ledger: ledger.set("audit", lead.audit, lead.audit, objectives="what the lead says"))
    path = back(lambda ledger: ledger.set("audit", lead.audit, lead.audit, objectives="what Khan says"))
    window.packages.open_files([path])
    package = shown(qtbot, window)
    assert package.page.cards["conflict"].text() == "In conflict: 1"
    package.page.cards["conflict"].click()
    assert package.page.tree.topLevelItemCount() == 1
    confirm(qtbot, package)
    package.take_button.click()
    shown(qtbot, window, pw.DONE)
    assert package.outcome_page.conflicts.text() == "Show the conflict"
    package.outcome_page.conflicts.click()
    closed(qtbot, window)
    lead.settle()
    assert window.page == "consolidation"
    assert window.pages["consolidation"].tab == "conflicts"


def test_the_same_package_again_says_that_nothing_is_new(qtbot, window, lead, back):
    path = back(answer(lead, 0))
    taken(qtbot, window, path).outcome_page.close_button.click()
    closed(qtbot, window)
    again = taken(qtbot, window, path)
    assert again.outcome_page.title.text() == "Nothing was new"
    assert again.outcome_page.back.isHidden()
    again.outcome_page.close_button.click()
    assert len(lead.read(intakes)) == 1


def test_a_damaged_file_changes_nothing_and_says_why(qtbot, window, lead, back, tmp_path):
    content = back(answer(lead, 0)).read_bytes()
    broken = tmp_path / "broken.i20k"
    broken.write_bytes(content[: len(content) // 2])
    window.packages.open_files([broken, tmp_path / "none.i20k"])
    package = shown(qtbot, window, pw.FAILED)
    assert "broken.i20k" in package.failed_title.text()
    assert package.failed_told.text()
    assert unnamed(package) == []
    QTest.keyClick(package, Key.Key_Escape)
    package = shown(qtbot, window, pw.FAILED)  # the next one of the two
    assert "none.i20k" in package.failed_title.text()
    package.reject()
    closed(qtbot, window)
    assert lead.read(intakes) == []


def test_looking_is_cancelled(qtbot, window, lead, back):
    window.packages.open_files([back(answer(lead, 0))])
    package = window.packages.showing
    package.cancel_button.click()
    closed(qtbot, window)
    assert lead.read(intakes) == []


def test_an_encrypted_package_asks_for_its_passphrase(qtbot, window, lead, back):
    window.packages.open_files([back(answer(lead, 0), passphrase="open sesame")])
    package = shown(qtbot, window, pw.LOCKED)
    assert unnamed(package) == []
    qtbot.keyClicks(package.passphrase, "wrong")
    qtbot.keyClick(package.passphrase, Key.Key_Return)
    qtbot.waitUntil(
        lambda: package.stack.currentIndex() == pw.LOCKED and package.passphrase.hasFocus(), timeout=20_000
    )
    package.passphrase.setText("open sesame")
    qtbot.keyClick(package.passphrase, Key.Key_Return)
    assert "was encrypted" in shown(qtbot, window).page.facts.text()
    package.reject()


def test_a_receipt_tells_the_auditor_that_it_arrived(qtbot, window, lead, khan, back, tmp_path):
    path = back(answer(lead, 0))
    package = taken(qtbot, window, path)
    with qtbot.waitSignal(window.jobs.idle, timeout=10_000):
        package.outcome_page.copy.click()
    lead.settle()
    assert QGuiApplication.clipboard().text().startswith("Receipt for ")
    package.outcome_page.close_button.click()
    receipt = receipts.make_receipt(lead.workspace, lead.read(intakes)[0].id)
    file = receipt.write(tmp_path)
    with khan.used():
        assert receipts.read_receipt(khan.workspace, file, accept_unconfirmed=True).sending.arrived_at


def drop(window, paths) -> None:
    """As the system delivers it, to the window as a whole."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    handle = window.windowHandle()
    enter = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        handle,
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_packages_dropped_on_the_window_come_one_after_the_other(qtbot, window, lead, back):
    first = back(answer(lead, 0))
    second = back(answer(lead, 1))
    drop(window, [first, second])
    package = shown(qtbot, window)
    assert package._path == first
    package.reject()
    qtbot.waitUntil(lambda: window.packages.showing is not None and window.packages.showing._path == second)
    shown(qtbot, window).reject()
    closed(qtbot, window)


def test_words_heard_by_telephone_find_their_package(qtbot, window, lead, back):
    taken(qtbot, window, back(answer(lead, 0))).outcome_page.close_button.click()
    roster = lead.roster()
    words = roster.packages.records[0]["words"]
    roster.heard.setText(words.upper())
    qtbot.keyClick(roster.heard, Key.Key_Return)
    qtbot.waitUntil(lambda: roster.heard_told.text().startswith("The same: "))
    roster.heard.setText("one two three")
    qtbot.keyClick(roster.heard, Key.Key_Return)
    qtbot.waitUntil(lambda: not roster.heard_told.text().startswith("The same: "))


# -- the auditor ------------------------------------------------------------------------------------------


@pytest.fixture
def assignment(tmp_path, monkeypatch):
    """For A. Khan, written on the lead's computer with its own settings."""
    monkeypatch.setenv("ISO20K_PERSON", "akhan")
    return _assignment(tmp_path, "A. Khan")


@pytest.fixture
def several(tmp_path, monkeypatch):
    """The same for two people."""
    monkeypatch.setenv("ISO20K_PERSON", "somebody")
    return _assignment(tmp_path, "A. Khan", "B. Rao")


def _assignment(tmp_path, *names: str) -> Path:
    from tests.making import start

    device = Device(tmp_path / "maria", "Maria Rossi")
    with device.used():
        audit = start(device.workspace)

    def hand_out(ledger, name):
        from iso20k_audit.model.ids import new_id

        person = find_or_add_person(ledger, name)
        ledger.set("participant", new_id(), audit, person_id=person, role="auditor")
        part = next(iter(section_parts(ledger, audit).values()))
        due = datetime.now(UTC) + timedelta(days=30)
        handing_out.hand_out(ledger, audit, [part], [person], due_at=due)
        return person

    people = [device.write(partial(hand_out, name=name)) for name in names]
    path = device.pack(audit, tmp_path / "for-them.i20k", Purpose.ASSIGNMENT, people=people).path
    device.close()
    return path


def test_an_auditor_opens_an_assignment_on_an_empty_computer_works_and_sends_back(
    qtbot, open_window, assignment, tmp_path
):
    window = open_window(tmp_path / "empty", page="")
    qtbot.waitUntil(
        lambda: window.audits.start is not None and window.audits.start.package_button.isVisible()
    )
    window.packages.open_files([assignment])
    package = shown(qtbot, window)
    told = package.page.greeting.text()
    assert "of Nordwind Contact, for A. Khan, from Maria Rossi." in told
    assert "You have 4 questions in one section, due " in told
    assert package.page.place_button.isVisible()
    confirm(qtbot, package)
    package.take_button.click()
    shown(qtbot, window, pw.DONE)
    assert package.outcome_page.close_button.text() == "Start working"
    QTest.keyClick(package.outcome_page.close_button, Key.Key_Space)
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=10_000)
    assert window.session.person_name == "A. Khan"
    fieldwork = window.pages["fieldwork"]
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 4, timeout=10_000)
    audit = window.session.audit_id
    first = question_ids(window.session.workspace, audit)[0]
    window.session.workspace.write(
        lambda ledger: answering.answer(ledger, audit, first, {"result": "conforms"})
    )
    window.go_to("consolidation", "roster")
    tab = window.pages["consolidation"].tab_named("roster")
    qtbot.waitUntil(
        lambda: tab.own.isVisible() and "4 questions, 1 answered" in tab.own_told.text(), timeout=10_000
    )
    assert tab.people.isHidden()
    tab.send_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(SendBackDialog)))
    dialog = window.findChildren(SendBackDialog)[-1]
    qtbot.waitUntil(lambda: dialog.to.text() == "To Maria Rossi")
    assert not dialog.since.isEnabled()
    assert unnamed(dialog) == []
    dialog.folder.setText(str(tmp_path / "outbox"))
    QTest.keyClick(dialog.note, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=30_000)
    words = dialog.table.fontMetrics().horizontalAdvance("excite ahead bronze another nothing glove")
    assert dialog.table.columnWidth(2) > words + 12, "what is read out on the telephone is not cut off"
    assert dialog.written[0].info.purpose is Purpose.RETURN
    dialog.close_button.click()
    qtbot.waitUntil(lambda: "Version 1 is written" in tab.own_sent.text(), timeout=10_000)


def test_a_passphrase_is_judged_in_words(qtbot):
    assert bits("") == 0
    assert bits("aaaaaaaa") < WEAK
    assert bits("correct horse battery staple") > FAIR
    assert bits("Zq7!mK2#vR9$xW4%") > STRONG
    box = PassphraseBox()
    qtbot.addWidget(box)
    assert box.is_usable
    box.wanted.setChecked(True)
    assert not box.is_usable
    box.first.setText("abc")
    box.again.setText("abd")
    assert "do not say the same" in box.told.text()
    box.again.setText("abc")
    assert box.is_usable
    assert box.told.text().startswith("Weak")


def test_files_on_the_command_line_go_to_the_window():
    from iso20k_audit.__main__ import _files_of

    assert _files_of(["a.i20k", "b.receipt.json"]) == [
        Path("a.i20k").absolute(),
        Path("b.receipt.json").absolute(),
    ]
    assert _files_of(["package", "inspect", "a.i20k"]) == []
    assert _files_of([]) == []


def test_a_second_start_with_a_file_hands_it_to_the_window_that_is_open(qtbot, window, lead, back):
    import subprocess
    import sys

    from iso20k_audit.ui.process import windows

    path = back(answer(lead, 0))
    windows._listen(window)
    code = (
        "import sys; from pathlib import Path; from iso20k_audit.ui.process.single_instance import ask_forward;"
        "print(ask_forward(Path(sys.argv[1]), [Path(sys.argv[2])]))"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(window.session.folder), str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    package = shown(qtbot, window)
    assert package._path == path
    package.reject()
    with suppress(subprocess.TimeoutExpired):
        assert other.communicate(timeout=10)[0].strip() == "True"


def test_an_assignment_for_several_asks_who_works_here(qtbot, open_window, several, tmp_path):
    window = open_window(tmp_path / "empty", page="")
    qtbot.waitUntil(lambda: window.audits.start is not None)
    window.packages.open_files([several])
    package = shown(qtbot, window)
    package.page.trust.confirm_button.click()
    qtbot.waitUntil(lambda: package.page.trust.allows)
    assert not package.take_button.isEnabled()
    assert package.why_not.text() == "Say first who you are."
    who = package.page.who
    assert [who.itemText(row) for row in range(1, who.count())] == ["A. Khan", "B. Rao"]
    who.setCurrentIndex(2)
    who.activated.emit(2)
    qtbot.waitUntil(package.take_button.isEnabled)
    assert "for B. Rao, from Maria Rossi" in package.page.greeting.text()
    package.take_button.click()
    shown(qtbot, window, pw.DONE).outcome_page.close_button.click()
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=10_000)
    assert window.session.person_name == "B. Rao"


def test_a_receipt_is_read_once_its_key_was_confirmed(qtbot, window, lead, khan, back, tmp_path):
    path = back(answer(lead, 0))
    with khan.used():
        file = receipts.make_receipt(khan.workspace, khan.read(intakes)[0].id).write(tmp_path)
    window.packages.open_files([file])
    qtbot.waitUntil(lambda: any("nobody confirmed" in bar.text for bar in window.messages.bars()))
    taken(qtbot, window, path).outcome_page.close_button.click()
    closed(qtbot, window)
    window.packages.open_files([file])
    qtbot.waitUntil(lambda: any("was taken in by A. Khan" in bar.text for bar in window.messages.bars()))
    roster = lead.roster()
    assert roster.team.records[-1]["sent"].endswith("arrived")
    assert any(row["account"].startswith("arrived ") for row in roster.packages.records)


@pytest.mark.parametrize(
    ("trust", "allows", "told"),
    [(Trust.WRONG, False, "altered"), (Trust.MISSING, False, "Nobody can tell"), (Trust.RETIRED, True, "")],
)
def test_what_a_signature_means_is_said(qtbot, trust, allows, told):
    card = TrustCard()
    qtbot.addWidget(card)
    card.show()
    card.show_trust(
        SimpleNamespace(
            trust=trust,
            trust_told="How it stands",
            sender_name="A. Khan",
            key="" if trust is Trust.MISSING else "ab" * 32,
            key_words="six words",
            fingerprint="A1B2",
        )
    )
    assert told in card.how.text()
    assert not card.allows
    assert card.confirm_button.isHidden()
    card.old.setChecked(True)
    assert card.allows is allows


def test_a_window_that_closes_lets_the_package_go(qtbot, window, lead, back):
    window.packages.open_files([back(answer(lead, 0))])
    package = shown(qtbot, window)
    incoming = package._incoming
    folder = incoming._folder
    window.close()
    qtbot.waitUntil(lambda: package._incoming is None)
    qtbot.waitUntil(lambda: not folder.exists())

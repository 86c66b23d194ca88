"""Packages between computers: written, looked into, taken in, taken back, acknowledged."""

from __future__ import annotations

import json
import os
import shutil
import zipfile

import pytest

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.model import rules
from iso20k_audit.model.errors import Cancelled, PackageError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import FindingKind, PartKind
from iso20k_audit.services import (
    answering,
    browsing,
    evidence,
    findings,
    forks,
    handing_out,
    joining,
    numbering,
    packing,
    receipts,
    roster,
    taking_in,
    team_keys,
    viewing,
)
from iso20k_audit.services.incoming import Trust, look_into
from iso20k_audit.services.package_records import intakes, sendings
from iso20k_audit.services.parts import Part
from iso20k_audit.services.roster import RosterState
from iso20k_audit.store import checking
from tests.making import question_ids, start
from tests.services.device import Device


class Team:
    """A lead with an audit, handed out to two auditors who have nothing yet."""

    def __init__(self, folder):
        self.folder = folder
        self.lead = Device(folder / "lead", "Maria Rossi")
        with self.lead.used():
            self.audit = start(self.lead.workspace)
            self.questions = question_ids(self.lead.workspace, self.audit)
        self.khan_id = self.lead.write(lambda ledger: self._auditor(ledger, "A. Khan", self.questions[:3]))
        self.rao_id = self.lead.write(lambda ledger: self._auditor(ledger, "B. Rao", self.questions[3:5]))
        self.khan = Device(folder / "khan", "a. khan")
        self.rao = Device(folder / "rao", "brao")

    def _auditor(self, ledger, name, questions):
        from iso20k_audit.services.workspaces import find_or_add_person

        person = find_or_add_person(ledger, name)
        ledger.set("participant", new_id(), self.audit, person_id=person, role="auditor")
        parts = [Part(PartKind.QUESTION, one) for one in questions]
        handing_out.hand_out(ledger, self.audit, parts, [person])
        return person

    def hand_out(self, who, device, name="out.i20k"):
        written = self.lead.pack(self.audit, self.folder / name, Purpose.ASSIGNMENT, people=[who])
        return device.take(written.path)

    def close(self):
        for device in (self.lead, self.khan, self.rao):
            device.close()


@pytest.fixture
def team(tmp_path):
    made = Team(tmp_path)
    yield made
    made.close()


@pytest.fixture
def started(team):
    team.hand_out(team.khan_id, team.khan, "khan.i20k")
    team.hand_out(team.rao_id, team.rao, "rao.i20k")
    return team


def answer(device, audit, question, result="conforms", **fields):
    return device.write(
        lambda ledger: answering.answer(ledger, audit, question, {"result": result, **fields})
    )


def attach(device, audit, question, content=b"A photo", name="photo.txt"):
    with device.used():
        return evidence.attach_bytes(
            device.workspace, audit, content, name, target=evidence.Target("question", question)
        )


def come_back(team, device, name="back.i20k", **how):
    written = device.pack(team.audit, team.folder / name, **how)
    return written, team.lead.take(written.path)


def raised(device, audit, title="T", **fields):
    finding = new_id()
    device.write(lambda ledger: ledger.set("finding", finding, audit, title=title, **fields))
    return finding


# -- who works here -------------------------------------------------------------------------------------


def test_a_new_computer_works_under_the_id_that_the_lead_knows(team):
    stray = team.khan.me
    outcome = team.hand_out(team.khan_id, team.khan)
    assert outcome.joined.person_id == team.khan_id == team.khan.me
    paper = answer(team.khan, team.audit, team.questions[0])
    assert team.khan.read(lambda ledger: ledger.get("working_paper", paper))["auditor_id"] == team.khan_id
    assert team.khan.read(lambda ledger: ledger.get("person", stray))["withdrawn"]
    team.khan.reopen()
    assert team.khan.me == team.khan_id


def test_the_only_receiver_is_who_works_on_an_empty_workspace_whatever_its_user_is_called(team):
    team.hand_out(team.rao_id, team.rao)
    assert team.rao.me == team.rao_id
    team.rao.reopen("brao")
    assert team.rao.me == team.rao_id
    team.rao.reopen("Somebody else")
    assert team.rao.me != team.rao_id


def test_a_package_for_several_asks_who_it_is_unless_the_name_says_it(team):
    written = team.lead.pack(
        team.audit, team.folder / "all.i20k", Purpose.ASSIGNMENT, people=[team.khan_id, team.rao_id]
    )
    with team.khan.looking(written.path) as incoming:
        assert incoming.joining.person_id == team.khan_id
    with team.rao.looking(written.path) as incoming:
        assert incoming.joining is None
    with team.rao.looking(written.path, person_id=team.rao_id) as incoming:
        assert incoming.joining.person_id == team.rao_id


def test_an_auditor_who_has_audits_already_gets_no_second_working_paper_in_either(team):
    with team.khan.used():
        old = start(team.khan.workspace, title="Own audit")
        old_question = question_ids(team.khan.workspace, old)[0]
    before = team.khan.me
    paper = answer(team.khan, old, old_question)
    team.hand_out(team.khan_id, team.khan)
    assert team.khan.me == team.khan_id != before
    assert answer(team.khan, old, old_question, "minor") == paper
    new = answer(team.khan, team.audit, team.questions[0])
    assert team.khan.read(lambda ledger: ledger.get("working_paper", new))["auditor_id"] == team.khan_id
    assert team.khan.read(lambda ledger: len(joining.own_people(ledger))) == 2


def test_the_lead_stays_who_they_are(started):
    before = started.lead.me
    come_back(started, started.khan)
    assert started.lead.me == before


# -- taking in ------------------------------------------------------------------------------------------


def test_an_assignment_shows_only_the_receivers_work_and_the_return_brings_theirs(started):
    khan, rao, lead = started.khan, started.rao, started.lead
    answer(rao, started.audit, started.questions[3])
    come_back(started, rao, "rao-back.i20k")
    started.hand_out(started.khan_id, khan, "again.i20k")
    assert khan.read(lambda ledger: ledger.select("working_paper", started.audit)) == []
    paper = answer(khan, started.audit, started.questions[0], note="Seen")
    piece = attach(khan, started.audit, started.questions[0])
    _written, outcome = come_back(started, khan)
    assert outcome.account.balances and outcome.account.new and not outcome.account.held
    assert outcome.files_new == 1 and not outcome.missing
    assert lead.read(lambda ledger: ledger.get("working_paper", paper))["note"] == "Seen"
    sha256 = lead.read(lambda ledger: ledger.get("evidence", piece))["sha256"]
    assert lead.workspace.vault.check(sha256) is None
    report = checking.check(lead.workspace)
    assert report.ok, report.problems


def test_importing_twice_changes_nothing_and_leaves_no_row(started):
    answer(started.khan, started.audit, started.questions[0])
    written, first = come_back(started, started.khan)
    before = started.lead.digest()
    backups = len(list((started.lead.workspace.folder / "backups").glob("*.db")))
    again = started.lead.take(written.path)
    assert first.intake_id and again.intake_id is None and again.account.changes_nothing
    assert started.lead.digest() == before
    assert len(started.lead.read(intakes)) == 1
    assert len(list((started.lead.workspace.folder / "backups").glob("*.db"))) == backups


def test_a_series_of_imports_has_one_backup_and_a_later_import_its_own(started):
    lead, folder = started.lead, started.lead.workspace.folder / "backups"
    made = []
    for question in started.questions[:2]:
        answer(started.khan, started.audit, question)
        come_back(started, started.khan)
        made.append(sorted(folder.glob("workspace-*-before-import.db")))
    assert made[0] == made[1] and len(made[0]) == 1
    old = made[0][0].stat().st_mtime - 3600
    os.utime(made[0][0], (old, old))
    answer(started.khan, started.audit, started.questions[2])
    come_back(started, started.khan)
    assert len(list(folder.glob("workspace-*-before-import.db"))) == 2
    assert lead.workspace is not None


def test_packages_may_come_in_either_order_and_what_waits_is_told(started):
    lead, khan = started.lead, started.khan
    answer(khan, started.audit, started.questions[0])
    first = khan.pack(started.audit, started.folder / "1.i20k")
    heads = first.info.heads
    answer(khan, started.audit, started.questions[1])
    second = khan.pack(started.audit, started.folder / "2.i20k", since=heads)
    assert not second.whole and second.changes < first.changes
    with lead.looking(second.path) as incoming:
        preview = incoming.preview()
        assert preview.account.held and preview.account.balances
        assert "A. Khan" in preview.waiting[0].told
    outcome = lead.take(second.path)
    assert outcome.account.held and not outcome.account.new
    row = next(
        one
        for one in lead.read(lambda ledger: roster.roster(ledger, started.audit))
        if one.person_id == started.khan_id
    )
    assert row.state is RosterState.HELD and row.held == outcome.account.held
    released = lead.take(first.path)
    assert (
        released.account.released
        and lead.read(roster_states(started))[started.khan_id] is RosterState.RECEIVED
    )
    assert len(lead.read(lambda ledger: ledger.select("working_paper", started.audit))) == 2


def roster_states(team):
    return lambda ledger: {one.person_id: one.state for one in roster.roster(ledger, team.audit)}


def test_an_import_can_be_taken_back_and_comes_again_with_its_package(started):
    lead = started.lead
    finding = raised(started.khan, started.audit, "Backups are not tested")
    before = lead.digest()
    written, outcome = come_back(started, started.khan)
    after = lead.digest()
    with lead.used():
        taking_in.take_back(lead.workspace, outcome.intake_id, "Too early")
    assert lead.digest() == before
    assert lead.read(lambda ledger: ledger.find("finding", finding)) is None
    row = lead.read(intakes)[0]
    assert row.taken_back_reason == "Too early"
    with lead.looking(written.path) as incoming:
        preview = incoming.preview()
        assert preview.account.restored and any(one.record_id == finding for one in preview.records)
    lead.take(written.path)
    assert lead.digest() == after and not lead.read(intakes)[0].taken_back_at


def test_an_import_that_a_later_one_continues_is_not_taken_back_first(started):
    lead, khan = started.lead, started.khan
    raised(khan, started.audit)
    _first, one = come_back(started, khan, "1.i20k")
    raised(khan, started.audit)
    come_back(started, khan, "2.i20k")
    with lead.used(), pytest.raises(RuleViolation):
        taking_in.take_back(lead.workspace, one.intake_id, "Wrong")


def test_cancelling_changes_nothing(started):
    raised(started.khan, started.audit)
    attach(started.khan, started.audit, started.questions[0], b"x" * 100_000)
    written = started.khan.pack(started.audit, started.folder / "c.i20k")
    lead = started.lead
    calls = []
    with lead.looking(written.path) as incoming:
        incoming.trust_sender()
        taking_in_calls = count_calls(lead, incoming, calls)
    before, rows = lead.digest(), len(lead.read(intakes))
    assert taking_in_calls > 5
    for stop in range(taking_in_calls):
        for stored in list(lead.workspace.vault.stored()):
            lead.workspace.vault.path(stored).unlink()
        with lead.looking(written.path) as incoming, pytest.raises(Cancelled):
            taking_in.take_in(lead.workspace, incoming, progress=stopping(stop))
        assert lead.digest() == before and len(lead.read(intakes)) == rows
    assert lead.take(written.path).account.new


def count_calls(lead, incoming, calls):
    """How often an import tells of its progress; the last call stops it, so that nothing is kept."""

    def told(done, total, what):
        calls.append(what)
        if what == "Saving":
            raise Cancelled

    with pytest.raises(Cancelled):
        taking_in.take_in(lead.workspace, incoming, progress=told)
    return len(calls)


def stopping(at):
    seen = []

    def told(done, total, what):
        seen.append(what)
        if len(seen) > at:
            raise Cancelled

    return told


def test_missing_files_are_listed_and_healed_by_a_package_that_has_them(started):
    khan, lead = started.khan, started.lead
    piece = attach(khan, started.audit, started.questions[0], b"The minutes")
    sha256 = khan.read(lambda ledger: ledger.get("evidence", piece))["sha256"]
    place = khan.workspace.vault.path(sha256)
    content = place.read_bytes()
    place.chmod(0o644)
    place.unlink()
    written, outcome = come_back(started, khan)
    assert [one.sha256 for one in written.missing] == [sha256] and outcome.missing == (sha256,)
    assert "photo.txt" in written.missing[0].told or written.missing[0].told
    place.write_bytes(content)
    _written, again = come_back(started, khan, "again.i20k", since_last=True)
    assert not again.missing and lead.workspace.vault.has(sha256)


# -- what a preview says --------------------------------------------------------------------------------


def test_a_preview_says_what_would_change_and_changes_nothing(started):
    lead, khan = started.lead, started.khan
    answer(khan, started.audit, started.questions[0], "minor", note="No record")
    khan.write(
        lambda ledger: findings.raise_finding(
            ledger, started.audit, FindingKind.MINOR, clauses=["4.1"], title="Records are missing"
        )
    )
    piece = attach(khan, started.audit, started.questions[0])
    written = khan.pack(started.audit, started.folder / "p.i20k", note="Almost done")
    before = lead.digest()
    with lead.looking(written.path) as incoming:
        preview = incoming.preview()
        kinds = {one.kind: one for one in preview.records}
        assert kinds["finding"].state == "new" and "Records are missing" in kinds["finding"].title
        assert kinds["working_paper"].section == "Context"
        assert any(one.after == "No record" for one in kinds["working_paper"].fields)
        assert [one.record_id for one in preview.evidence] == [piece]
        assert preview.evidence_bytes == len(b"A photo")
        assert incoming.evidence_file(preview.evidence[0].sha256).read_bytes() == b"A photo"
        assert [one.name for one in preview.people] == ["A. Khan"] and preview.people[0].new
        assert any(one.name == "Context" for one in preview.sections)
        assert any("Almost done" in one.told for one in preview.remarks)
        assert preview.account.balances and preview.rules and "New" in preview.summary
    assert lead.digest() == before
    assert not lead.read(intakes)


def test_an_emptied_text_never_wipes_one_that_was_written_since(started):
    lead, khan = started.lead, started.khan
    finding = raised(lead, started.audit, "T", failure="First words")
    started.hand_out(started.khan_id, khan, "more.i20k")
    lead_return = lead.pack(started.audit, started.folder / "cons.i20k", Purpose.CONSOLIDATED)
    khan.take(lead_return.path)
    khan.write(lambda ledger: ledger.set("finding", finding, started.audit, failure=None))
    lead.write(lambda ledger: ledger.set("finding", finding, started.audit, failure="Better words"))
    written = khan.pack(started.audit, started.folder / "e.i20k")
    with lead.looking(written.path) as incoming:
        record = next(one for one in incoming.preview().records if one.record_id == finding)
        assert record.state == "conflict"
        versions = record.fields[0].versions
        assert {(one.words, one.here) for one in versions} == {("Better words", True), ("(empty)", False)}
    lead.take(written.path)
    row = lead.read(lambda ledger: ledger.get("finding", finding))
    assert row["conflicts"] == "failure" and row["failure"] is None


def test_probable_duplicates_are_named_before(started):
    lead, khan = started.lead, started.khan
    for device in (lead, khan):
        device.write(
            lambda ledger: findings.raise_finding(
                ledger,
                started.audit,
                FindingKind.MINOR,
                clauses=["8.6.1"],
                title="Restore of backups is not tested",
                failure="No restore test was made in 2026 for the service desk database.",
            )
        )
    written = khan.pack(started.audit, started.folder / "d.i20k")
    with lead.looking(written.path) as incoming:
        found = incoming.preview().duplicates
        assert len(found) == 1 and len(found[0].ids) == 2 and found[0].reasons


# -- whose it is ----------------------------------------------------------------------------------------


def test_an_unknown_key_is_refused_until_somebody_trusts_it(team):
    written = team.lead.pack(team.audit, team.folder / "t.i20k", Purpose.ASSIGNMENT, people=[team.khan_id])
    before = team.khan.digest()
    with team.khan.looking(written.path) as incoming:
        assert incoming.trust is Trust.UNKNOWN and "Maria Rossi" in incoming.trust_told
        assert len(incoming.fingerprint.split()) == 8 and len(incoming.key_words.split()) == 6
        with pytest.raises(PackageError, match="Maria Rossi"):
            taking_in.take_in(team.khan.workspace, incoming)
    assert team.khan.digest() == before
    with team.khan.looking(written.path) as incoming:
        incoming.trust_sender("compared by telephone")
        assert incoming.trust is Trust.TRUSTED
        taking_in.take_in(team.khan.workspace, incoming)
    states = {one.state for one in team.khan.read(lambda ledger: team_keys.keys(ledger, team.audit))}
    assert team_keys.KeyState.TRUSTED in states


def unsigned(path, target):
    """The package without its signature."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for one in source.infolist():
            if not one.filename.endswith(("signature.ed25519", "public-key.pem")):
                copy.writestr(one, source.read(one))
    return target


def test_an_unsigned_package_is_refused_unless_somebody_says_so(started):
    raised(started.khan, started.audit)
    written = started.khan.pack(started.audit, started.folder / "s.i20k")
    bare = unsigned(written.path, started.folder / "bare.i20k")
    with started.lead.looking(bare) as incoming:
        assert incoming.trust is Trust.MISSING
        with pytest.raises(PackageError):
            taking_in.take_in(started.lead.workspace, incoming)
        outcome = taking_in.take_in(started.lead.workspace, incoming, accept_unsigned=True)
    assert outcome.account.new
    assert started.lead.read(intakes)[0].trust == "missing"


def test_a_retired_device_is_refused_unless_somebody_says_so(started):
    lead, khan = started.lead, started.khan
    come_back(started, khan)
    raised(khan, started.audit)
    written = khan.pack(started.audit, started.folder / "lost.i20k")
    with khan.used():
        key = team_keys.own_device().fingerprint
    with lead.used():
        team_keys.retire(lead.workspace, key)
    with lead.looking(written.path) as incoming:
        assert incoming.trust is Trust.RETIRED
        with pytest.raises(PackageError):
            taking_in.take_in(lead.workspace, incoming, accept_unsigned=True)
        assert taking_in.take_in(lead.workspace, incoming, accept_retired=True).account.new


def test_entries_in_another_name_are_remarked(started):
    from iso20k_audit.store.change import Person

    khan = started.khan
    khan.workspace.person = Person(started.rao_id, "B. Rao")
    raised(khan, started.audit, "In the name of Rao")
    khan.workspace.person = Person(started.khan_id, "A. Khan")
    written = khan.pack(started.audit, started.folder / "n.i20k")
    with started.lead.looking(written.path) as incoming:
        told = [one.told for one in incoming.preview().remarks if one.level == "warning"]
    assert any("B. Rao" in one and "A. Khan" in one for one in told)


def test_an_encrypted_package_needs_its_passphrase_or_the_device_it_is_for(started):
    from iso20k_audit.exchange.age_header import PassphraseNeeded

    raised(started.khan, started.audit)
    secret = started.khan.pack(started.audit, started.folder / "x.i20k", passphrase="four plain words")
    with started.lead.used(), pytest.raises(PassphraseNeeded):
        look_into(started.lead.workspace, secret.path)
    with started.lead.looking(secret.path, passphrase="four plain words") as incoming:
        assert incoming.encrypted and incoming.words == secret.words
    with started.lead.used():
        from iso20k_audit.exchange.keys import DeviceKey

        recipient = DeviceKey.load_or_make().recipient
    sealed = started.khan.pack(started.audit, started.folder / "y.i20k", recipients=[recipient])
    with started.lead.looking(sealed.path) as incoming:
        assert incoming.encrypted


# -- since last time, names, receipts -------------------------------------------------------------------


def test_since_last_time_leaves_out_only_what_certainly_arrived(started):
    khan = started.khan
    raised(khan, started.audit)
    first, outcome = come_back(started, khan, "1.i20k")
    raised(khan, started.audit)
    second = khan.pack(started.audit, started.folder / "2.i20k", since_last=True)
    assert (
        not second.whole
    )  # starts from what the lead had when they handed out: nobody said that the first arrived
    with started.lead.used():
        receipt = receipts.make_receipt(started.lead.workspace, outcome.intake_id)
        file = receipt.write(started.folder)
    assert receipts.is_receipt(file) and receipt.words in receipt.text
    with khan.used():
        known = receipts.read_receipt(khan.workspace, file)
    assert known.by == "Maria Rossi" and known.sending.file_name == first.path.name
    third = khan.pack(started.audit, started.folder / "3.i20k", since_last=True)
    assert not third.whole and third.changes < second.changes
    outcome = started.lead.take(third.path)
    assert outcome.account.new and not outcome.account.held


def test_since_last_time_is_whole_when_somebody_is_named_now_who_was_not_sent_before(started):
    khan = started.khan
    khan.write(lambda ledger: ledger.set("site", "11111111-1111-4111-8111-111111111111", name="Porto"))
    _first, outcome = come_back(started, khan, "1.i20k")
    with started.lead.used():
        file = receipts.make_receipt(started.lead.workspace, outcome.intake_id).write(started.folder)
    with khan.used():
        receipts.read_receipt(khan.workspace, file)
    raised(khan, started.audit, "At Porto", site_id="11111111-1111-4111-8111-111111111111")
    second = khan.pack(started.audit, started.folder / "2.i20k", since_last=True)
    assert second.whole and second.why_whole
    started.lead.take(second.path)
    assert started.lead.read(lambda ledger: ledger.find("site", "11111111-1111-4111-8111-111111111111"))


def test_a_receipt_that_was_changed_is_refused(started):
    raised(started.khan, started.audit)
    _written, outcome = come_back(started, started.khan)
    with started.lead.used():
        file = receipts.make_receipt(started.lead.workspace, outcome.intake_id).write(started.folder)
    document = json.loads(file.read_text())
    document["counts"]["new"] += 1
    file.write_text(json.dumps(document))
    with started.khan.used(), pytest.raises(PackageError):
        receipts.read_receipt(started.khan.workspace, file)
    assert not started.khan.read(sendings)[0].arrived_at


def test_words_and_digits_name_a_package_over_the_telephone(started):
    written, outcome = come_back(started, started.khan)
    assert outcome.intake_id is not None
    assert receipts.check_spoken(written.words.upper(), outcome.digest)
    assert receipts.check_spoken(written.digits, outcome.digest)
    found = started.lead.read(lambda ledger: receipts.find_spoken(ledger, started.audit, written.words))
    assert found.id == outcome.intake_id


def test_file_names_and_versions(started, tmp_path):
    target = tmp_path / "out"
    target.mkdir()
    first = started.khan.pack(started.audit, target)
    second = started.khan.pack(started.audit, target)
    assert first.path.name.endswith("from A. Khan 1.i20k") and second.path.name.endswith(
        "from A. Khan 2.i20k"
    )
    sheet = started.lead.pack(started.audit, target, Purpose.ASSIGNMENT, people=[started.khan_id])
    assert " for A. Khan 20" in sheet.path.name and packing.is_package(sheet.path)
    again = started.lead.pack(started.audit, target, Purpose.ASSIGNMENT, people=[started.khan_id])
    assert again.path.name.endswith(" (2).i20k") and sheet.path.exists(), "nothing is replaced unasked"
    with started.lead.looking(second.path) as incoming:
        assert incoming.version == 2


# -- roster ---------------------------------------------------------------------------------------------


def test_the_roster_says_who_owes_what(team):
    states = roster_states(team)
    assert team.lead.read(states) == {team.khan_id: RosterState.NOT_SENT, team.rao_id: RosterState.NOT_SENT}
    team.hand_out(team.khan_id, team.khan)
    assert team.lead.read(states)[team.khan_id] is RosterState.WAITING
    answer(team.khan, team.audit, team.questions[0])
    written, _outcome = come_back(team, team.khan)
    row = next(
        one
        for one in team.lead.read(lambda ledger: roster.roster(ledger, team.audit))
        if one.person_id == team.khan_id
    )
    assert row.state is RosterState.RECEIVED and (row.questions, row.answered) == (3, 1)
    assert row.received.words == written.words and row.received.version == 1 and row.sent_count == 1
    for question in team.questions[1:3]:
        answer(team.khan, team.audit, question)
    come_back(team, team.khan, "2.i20k")
    assert team.lead.read(states)[team.khan_id] is RosterState.COMPLETE
    assert team.lead.read(lambda ledger: roster.count_waiting(ledger, team.audit)) == 0


def test_somebody_without_an_assignment_is_in_the_roster_too(started):
    written = started.lead.pack(started.audit, started.folder / "all.i20k", Purpose.CONSOLIDATED)
    guest = Device(started.folder / "guest", "Guest Auditor")
    guest.take(written.path)
    raised(guest, started.audit)
    back = guest.pack(started.audit, started.folder / "guest.i20k")
    started.lead.take(back.path)
    assert started.lead.read(roster_states(started))[guest.me] is RosterState.UNASSIGNED
    guest.close()


def test_an_auditor_sees_that_what_they_sent_back_arrived(started):
    _written, outcome = come_back(started, started.khan)
    with started.lead.used():
        file = receipts.make_receipt(started.lead.workspace, outcome.intake_id).write(started.folder)

    def own():
        rows = started.khan.read(lambda ledger: roster.roster(ledger, started.audit))
        assert [one.person_id for one in rows] == [started.khan_id, started.rao_id]
        return rows[0]

    assert own().state is RosterState.HERE and "not acknowledged" in own().state_told
    with started.khan.used():
        receipts.read_receipt(started.khan.workspace, file)
    assert "arrived on" in own().state_told


# -- hostile and damaged --------------------------------------------------------------------------------


def everything(device):
    """What a workspace holds: its records, and every file in its folder but the lock."""
    folder = device.workspace.folder
    files = sorted(str(one) for one in folder.rglob("*") if one.is_file() and "tmp" not in one.parts)
    return device.digest(), files, (folder / "workspace.db").read_bytes()


def test_a_damaged_package_changes_nothing(started):
    raised(started.khan, started.audit)
    written = started.khan.pack(started.audit, started.folder / "ok.i20k")
    content = written.path.read_bytes()
    before = everything(started.lead)
    bad = started.folder / "bad.i20k"
    for cut in range(0, len(content), max(1, len(content) // 25)):
        bad.write_bytes(content[:cut])
        with started.lead.used(), pytest.raises(PackageError):
            look_into(started.lead.workspace, bad)
        flipped = bytearray(content)
        flipped[cut] ^= 0x10
        bad.write_bytes(bytes(flipped))
        try:
            with started.lead.looking(bad) as incoming:
                assert incoming.digest == written.digest  # a date in the zip: the content is the same
        except PackageError:
            pass
    assert everything(started.lead) == before
    assert not any((started.lead.workspace.folder / "tmp").iterdir())


def test_entries_of_another_audit_are_refused(started, monkeypatch):
    from iso20k_audit.store import sending

    khan = started.khan
    with khan.used():
        other = start(khan.workspace, title="Secret audit")
    real = sending._Selection._goes
    monkeypatch.setattr(
        sending._Selection,
        "_goes",
        lambda self, row, own, needed: row["audit_id"] == other or real(self, row, own, needed),
    )
    written = khan.pack(started.audit, started.folder / "mixed.i20k")
    before = started.lead.digest()
    with started.lead.used(), pytest.raises(PackageError, match="another audit"):
        look_into(started.lead.workspace, written.path)
    assert started.lead.digest() == before


# -- copies that forked, numbers that were given twice --------------------------------------------------


def twin(device, folder):
    """The same computer's workspace, restored elsewhere with its settings: it goes on under the same id."""
    device.workspace.close()
    shutil.copytree(device.folder, folder)
    made = Device.__new__(Device)
    made.folder, made.config = folder, folder / "config"
    made.workspace = device.workspace
    made.reopen()
    device.reopen()
    return made


def test_a_fork_is_told_and_keeps_both_branches_whether_cancelled_or_not(started):
    khan, lead = started.khan, started.lead
    other = twin(khan, started.folder / "twin")
    one, two = raised(khan, started.audit, "On the laptop"), raised(other, started.audit, "On the tablet")
    first, second = (
        device.pack(started.audit, started.folder / f"{place}.i20k")
        for place, device in enumerate((khan, other))
    )
    lead.take(first.path)
    with lead.looking(second.path) as incoming:
        remarks = incoming.preview().remarks
        assert any(one.level == "warning" and "A. Khan" in one.told for one in remarks)
    lead.take(second.path)
    titles = {lead.read(lambda ledger, f=each: ledger.get("finding", f))["title"] for each in (one, two)}
    assert titles == {"On the laptop", "On the tablet"}
    found = lead.read(forks.forks)
    assert len(found) == 1 and found[0].people == ("A. Khan",) and len(found[0].branches) == 2
    gaps = lead.read(lambda ledger: gaps_of(ledger, lead, started.audit))
    assert any(gap.text == found[0].told and not gap.blocking for gap in gaps)
    with khan.looking(second.path) as incoming, pytest.raises(Cancelled):
        incoming.trust_sender()
        taking_in.take_in(khan.workspace, incoming, progress=stop_at("Saving"))
    raised(khan, started.audit, "Afterwards")
    report = checking.check(khan.workspace)
    assert report.ok, report.problems
    khan.take(second.path)
    raised(khan, started.audit, "And again")
    report = checking.check(khan.workspace)
    assert report.ok, report.problems
    other.close()


def stop_at(word):
    def told(done, total, what):
        if what == word:
            raise Cancelled

    return told


def test_a_provisional_number_that_two_copies_gave_is_told_apart_everywhere_alike(started):
    khan, lead = started.khan, started.lead
    other = twin(khan, started.folder / "twin")
    for device, title in ((khan, "One"), (other, "Two")):
        device.write(
            lambda ledger, title=title: findings.raise_finding(
                ledger, started.audit, FindingKind.MINOR, clauses=["4.1"], title=title
            )
        )
    for place, device in enumerate((khan, other)):
        lead.take(device.pack(started.audit, started.folder / f"{place}.i20k").path)
    khan.take(lead.pack(started.audit, started.folder / "all.i20k", Purpose.CONSOLIDATED).path)
    numbers = lead.read(lambda ledger: shown_numbers(ledger, started.audit))
    assert sorted(numbers.values()) == ["AK-01", "AK-01b"] and numbers["One"] == "AK-01"
    assert khan.read(lambda ledger: shown_numbers(ledger, started.audit)) == numbers
    other.close()


def shown_numbers(ledger, audit):
    return {row["title"]: row["shown_number"] for row in browsing.list_findings(ledger, audit)}


def test_a_final_number_that_two_leads_gave_blocks_the_report_until_one_is_given_another(started):
    lead, khan = started.lead, started.khan
    for device, title in ((lead, "Lead's"), (khan, "Khan's")):
        finding = raised(
            device, started.audit, title, finding_kind="minor", number="NC-2026-001", status="issued"
        )
    come_back(started, khan)
    gaps = lead.read(lambda ledger: gaps_of(ledger, lead, started.audit))
    assert sum(gap.blocking and gap.field == "number" for gap in gaps) == 2
    number = lead.write(lambda ledger: numbering.renumber(ledger, finding, "Both leads issued at once"))
    assert number == "NC-2026-002"
    gaps = lead.read(lambda ledger: gaps_of(ledger, lead, started.audit))
    assert not any(gap.field == "number" for gap in gaps)
    with pytest.raises(RuleViolation):
        lead.write(lambda ledger: numbering.renumber(ledger, finding, "Again"))


def gaps_of(ledger, device, audit):
    return rules.report_gaps(viewing.audit_view(ledger, audit, device.workspace.folder))


def test_a_file_name_that_is_no_hash_is_refused(started):
    piece = attach(started.khan, started.audit, started.questions[0])
    started.khan.write(
        lambda ledger: ledger.set("evidence", piece, started.audit, marked_sha256="../../etc/passwd")
    )
    written = started.khan.pack(started.audit, started.folder / "h.i20k")
    before = everything(started.lead)
    with started.lead.used(), pytest.raises(PackageError):
        look_into(started.lead.workspace, written.path)
    assert everything(started.lead) == before

"""What goes out to owners who have only Excel, and what becomes of it when it comes back."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime, timedelta

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.action_workbook import KEY, normal, seal
from iso20k_audit.model.errors import Cancelled, InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, CauseCategory, FindingKind
from iso20k_audit.model.wording import language
from iso20k_audit.reports.action_workbook import HEADING_ROW
from iso20k_audit.reports.excel_text import clean, escape
from iso20k_audit.services import action_import, findings, undoing
from iso20k_audit.services.action_life import move, steps
from iso20k_audit.services.action_taking_in import take_in
from iso20k_audit.services.action_workbooks import recipients
from iso20k_audit.store.ledger import Act
from tests.making import bring, make_workspace
from tests.services.owner_workbooks import ANNA, BORIS, DUE, Hand, Owners, answered, issued


@pytest.fixture
def owners(tmp_path):
    """An audit with two owners and a finding that nobody owns."""
    with make_workspace(tmp_path / "ws") as workspace:
        folder = tmp_path / "out"
        folder.mkdir()
        yield Owners(workspace, folder)


def texts(plan):
    return [problem.text for problem in plan.problems]


# --- out -------------------------------------------------------------------------------------------


def test_each_owner_gets_only_what_is_theirs(owners):
    every = {one.owner: one for one in owners.workspace.read(lambda ledger: recipients(ledger, owners.audit))}
    assert list(every) == [ANNA, BORIS, ""]
    path = owners.export(ANNA)
    told = "\n".join(
        str(cell.value) for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for cell in row
    )
    assert "Tickets are not recorded" in told
    assert "Nobody reviews the trend" not in told and "Shift handover" not in told and BORIS not in told


def test_findings_of_two_clients_never_share_a_workbook(owners):
    def two_clients(ledger):
        for place, name in enumerate(("Alpha", "Beta")):
            ledger.set("client", f"c{place}", name=name)
            ledger.set("finding", owners.findings[place], owners.audit, client_id=f"c{place}")
        ledger.set("action", owners.boris, owners.audit, owner=f"  {ANNA.upper()} ")

    owners.workspace.write(two_clients)
    found = owners.workspace.read(lambda ledger: recipients(ledger, owners.audit))
    mine = [(one.part, one.finding_ids) for one in found if one.owner]
    assert mine == [("Alpha", owners.findings[:1]), ("Beta", owners.findings[1:])]


def test_findings_without_an_owner_can_be_kept_apart_by_process(owners):
    def two_processes(ledger):
        other = issued(ledger, owners.audit, "NC-2026-004", "No agenda", process="Governance")
        ledger.set("finding", owners.loose, owners.audit, process="Service desk")
        issued(ledger, owners.audit, "NC-2026-005", "Something else", process="Governance")
        return other

    owners.workspace.write(two_processes)
    found = owners.workspace.read(lambda ledger: recipients(ledger, owners.audit, split="process"))
    assert [(one.part, len(one.finding_ids)) for one in found if not one.owner] == [
        ("Governance", 2),
        ("Service desk", 1),
    ]


def test_what_is_verified_or_not_issued_is_not_sent(owners):
    owners.workspace.write(lambda ledger: bring(ledger, owners.boris, "verified"))
    owners.workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, owners.audit, FindingKind.MINOR, clauses=["8.6.1"], title="New"
        )
    )
    found = owners.workspace.read(lambda ledger: recipients(ledger, owners.audit))
    assert [(one.owner, len(one.finding_ids)) for one in found] == [(ANNA, 1), ("", 1)]
    every = owners.workspace.read(lambda ledger: recipients(ledger, owners.audit, drafts=True))
    assert [(one.owner, len(one.finding_ids)) for one in every] == [(ANNA, 1), ("", 2)]


def test_what_is_overdue_says_so_in_words(owners):
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"due_on": "2026-01-01"}))
    hand = Hand(owners.export(ANNA))
    assert hand.cell(0, "state").value == "Open (overdue)"
    toned = {str(area.sqref) for area in hand.sheet.conditional_formatting}
    assert hand.cell(0, "due").coordinate in toned


def test_only_what_the_owner_fills_in_is_open(owners):
    hand = Hand(owners.export(ANNA))
    assert hand.sheet.protection.sheet and not hand.sheet.protection.password
    open_codes = {code for code in hand.columns if not hand.cell(0, code).protection.locked}
    assert open_codes == {
        *("correction", "root_cause", "cause_category", "action", "due_on", "status", "done_on"),
        *("percent_done", "progress", "extension_on", "extension_reason", "files", "comment"),
    }
    assert hand.book["_manifest"].sheet_state == "veryHidden"
    assert not hand.sheet.protection.autoFilter  # False: filtering is allowed
    kinds = {str(check.type) for check in hand.sheet.data_validations.dataValidation}
    assert {"list", "date", "whole"} <= kinds


def test_a_text_that_begins_like_a_formula_stays_a_text(owners):
    book = openpyxl.load_workbook(owners.export(ANNA))
    cells = [cell for row in book["Findings"].iter_rows() for cell in row if str(cell.value)[:1] in "=@+-"]
    assert cells and all(cell.data_type == "s" and cell.quotePrefix for cell in cells)


def test_the_workbook_is_in_the_language_of_the_audit(owners):
    owners.workspace.write(lambda ledger: ledger.set("audit", owners.audit, owners.audit, language="de"))
    book = openpyxl.load_workbook(owners.export(ANNA))
    told = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    with language("de"):
        assert {FindingKind.MINOR.label, ActionStatus.OPEN.label, CauseCategory.PEOPLE.label} <= told
    assert FindingKind.MINOR.english not in told


def test_an_answer_that_lies_in_the_folder_is_not_replaced(owners):
    first = Hand(owners.export(ANNA)).fill(correction="Done").save()
    second = owners.export(ANNA)
    assert second != first and second.stem.endswith("(2)")
    assert Hand(first).cell(0, "correction").value == "Done"


def test_an_owner_of_nothing_is_told_who_owns_something(owners):
    with pytest.raises(NotFound, match=f"{ANNA}; {BORIS}"):
        owners.export("Nobody")


# --- in --------------------------------------------------------------------------------------------


def test_an_answer_is_recorded_in_the_name_of_its_owner(owners):
    path = answered(Hand(owners.export(ANNA))).save()
    done = owners.take(path)
    row = owners.row()
    assert (row["correction"], row["cause_category"], row["due_on"]) == (
        "Tickets recorded afterwards",
        "people",
        "2027-02-01",
    )
    assert row["status"] == "submitted" and done.action_ids == [owners.anna]
    last = owners.workspace.read(lambda ledger: steps(ledger, owners.anna))[-1]
    assert (last["moved_as"], last["moved_by"]) == ("owner", ANNA)
    assert owners.row(owners.boris)["status"] == "open"


def test_nothing_is_changed_by_looking(owners):
    path = answered(Hand(owners.export(ANNA))).save()
    before = owners.workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))
    plan = owners.look(path)
    assert plan.count() == 6 and plan.count(action_import.CONFLICT) == 0
    assert owners.workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change")) == before


def test_the_same_workbook_twice_changes_nothing_the_second_time(owners):
    hand = answered(Hand(owners.export(ANNA))).fill(comment="Ask me", progress="Half of it", percent_done=50)
    path = hand.save()
    owners.take(path)
    before = owners.workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))
    plan = owners.look(path)
    assert plan.items == [] and "taken in before" in plan.told[0]
    assert owners.take(path).is_nothing
    assert owners.workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change")) == before


def test_a_comment_without_a_state_is_added_to_the_progress_once(owners):
    path = Hand(owners.export(ANNA)).fill(comment="We wait for the vendor", progress="Ordered").save()
    owners.take(path)
    first = owners.row()["progress"]
    assert first.startswith("Ordered\n") and first.endswith(f"{ANNA}: We wait for the vendor")
    assert owners.take(path).is_nothing and owners.row()["progress"] == first


def test_one_undo_takes_a_whole_import_back_and_it_can_be_taken_in_again(owners):
    hand = answered(Hand(owners.export()), 0).fill(owner=ANNA, files="minutes.txt")
    (owners.folder / "minutes.txt").write_text("who was there")
    path = hand.save()
    owners.take(path)
    made = [row for row in owners.of("action") if row["finding_id"] == owners.loose]
    assert [row["status"] for row in made] == ["submitted"]
    assert len(owners.of("evidence")) == 2
    state = owners.workspace.write(lambda ledger: undoing.undo_state(ledger, owners.audit))
    assert state.undo_text == "take in answers of owners (actions: 1)"
    owners.workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert [row for row in owners.of("action") if row["finding_id"] == owners.loose] == []
    assert owners.of("evidence") == [] and owners.of("action_step") == []
    owners.take(path)
    again = [row for row in owners.of("action") if row["finding_id"] == owners.loose]
    assert [(row["id"], row["status"], row["owner"]) for row in again] == [(made[0]["id"], "submitted", ANNA)]


def test_what_was_changed_here_since_is_a_conflict_and_stays_unless_somebody_says_so(owners):
    path = Hand(owners.export(ANNA)).fill(correction="Theirs", root_cause="Why").save()
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "Ours"}))
    (_action, conflict), (_same, cause) = owners.look(path).items
    assert (conflict.state, conflict.before, conflict.after) == (action_import.CONFLICT, "Ours", "Theirs")
    assert cause.state == action_import.NEW or cause.is_usual
    owners.take(path)
    assert (owners.row()["correction"], owners.row()["root_cause"]) == ("Ours", "Why")
    owners.take(path, theirs=True)
    assert owners.row()["correction"] == "Theirs"


def test_a_cell_left_as_it_was_sent_never_takes_newer_words_back(owners):
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "First"}))
    path = Hand(owners.export(ANNA)).fill(root_cause="Why").save()
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "Second"}))
    assert [item.code for _action, item in owners.look(path).items] == ["root_cause"]


def test_an_emptied_cell_is_shown_and_left(owners):
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "First"}))
    hand = Hand(owners.export(ANNA))
    hand.cell(0, "correction").value = None
    path = hand.save()
    ((_action, item),) = owners.look(path).items
    assert item.state == action_import.EMPTIED and not item.is_usual
    assert owners.take(path).is_nothing and owners.row()["correction"] == "First"


def test_a_change_between_looking_and_taking_stops_the_import(owners):
    path = Hand(owners.export(ANNA)).fill(correction="Theirs").save()
    plan = owners.look(path)
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "Ours"}))
    with pytest.raises(RuleViolation, match="since the preview"):
        take_in(owners.workspace, [plan], action_import.usual_choices([plan]))
    assert owners.row()["correction"] == "Ours" and owners.of("evidence") == []


def test_an_old_workbook_is_told(owners):
    old = Hand(owners.export(ANNA)).fill(correction="Old").save(owners.folder / "old.xlsx")
    owners.workspace.write(
        lambda ledger: ledger.set_meta(
            f"action_workbook:{owners.audit}:{ANNA.casefold()}:",
            '{"export": "another", "made_at": "2999-01-01T00:00:00+00:00"}',
        )
    )
    assert "An old workbook" in owners.look(old).told[0]


def test_sorted_rows_moved_columns_and_another_sheet_name_make_no_difference(owners):
    def another(ledger):
        findings.add_action(ledger, owners.findings[0], owner=ANNA, due_on="2027-05-01")

    owners.workspace.write(another)
    hand = Hand(owners.export(ANNA)).fill(0, correction="First").fill(1, correction="Second")
    sheet = hand.sheet
    first, last = HEADING_ROW + 1, HEADING_ROW + 2
    for column in range(1, sheet.max_column + 1):
        one, other = sheet.cell(first, column), sheet.cell(last, column)
        one.value, other.value = other.value, one.value
    for row in range(1, sheet.max_row + 1):
        one, other = sheet.cell(row, hand.columns["correction"]), sheet.cell(row, hand.columns["comment"])
        one.value, other.value = other.value, one.value
    hand.book.security.lockStructure = False
    sheet.title = "Sheet 1"
    owners.take(hand.save())
    assert owners.row()["correction"] == "First"
    assert sorted(row["correction"] or "" for row in owners.of("action", owner=ANNA)) == ["First", "Second"]


def test_a_column_without_its_code_is_known_by_its_heading(owners):
    hand = Hand(owners.export(ANNA)).fill(correction="By heading")
    hand.sheet.cell(2, hand.columns["correction"]).value = None
    owners.take(hand.save())
    assert owners.row()["correction"] == "By heading"


def test_a_changed_locked_cell_is_named_and_ignored(owners):
    hand = Hand(owners.export(ANNA)).fill(title="Nothing was found", due=date(2030, 1, 1), correction="Done")
    path = hand.save()
    told = texts(owners.look(path))
    where = hand.cell(0, "title").coordinate
    assert f"Actions!{where}: the locked cell “What was found” was changed; the change was ignored" in told
    owners.take(path)
    finding = owners.row(owners.findings[0], "finding")
    assert finding["title"] == "Tickets are not recorded" and owners.row()["due_on"] == DUE


def test_a_row_of_another_workbook_is_refused(owners):
    other = Hand(owners.export(BORIS)).fill(correction="Boris")
    hand = Hand(owners.export(ANNA)).fill(correction="Anna")
    for column in range(1, hand.sheet.max_column + 1):
        hand.sheet.cell(HEADING_ROW + 2, column).value = other.sheet.cell(HEADING_ROW + 1, column).value
    path = hand.save()
    assert any("belongs to another workbook" in text for text in texts(owners.look(path)))
    owners.take(path)
    assert owners.row(owners.boris)["correction"] is None and owners.row()["correction"] == "Anna"


def test_rows_that_are_there_twice_or_not_at_all_are_told(owners):
    hand = Hand(owners.export(ANNA)).fill(correction="Anna")
    for column in range(1, hand.sheet.max_column + 1):
        hand.sheet.cell(HEADING_ROW + 2, column).value = hand.sheet.cell(HEADING_ROW + 1, column).value
    twice = hand.save(owners.folder / "twice.xlsx")
    assert [text for text in texts(owners.look(twice)) if "2 times" in text] != []
    assert owners.look(twice).items == []
    gone = Hand(owners.export(ANNA))
    gone.sheet.delete_rows(HEADING_ROW + 1)
    assert any("not there any more: 1" in text for text in texts(owners.look(gone.save())))


def test_a_row_pasted_from_an_older_export_is_compared_value_by_value(owners):
    old = Hand(owners.export(ANNA)).fill(correction="From the old one")
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": "Ours"}))
    new = Hand(owners.export(ANNA))
    for column in range(1, new.sheet.max_column + 1):
        new.sheet.cell(HEADING_ROW + 1, column).value = old.sheet.cell(HEADING_ROW + 1, column).value
    plan = owners.look(new.save())
    assert any("copied from another workbook" in text for text in texts(plan))
    assert [item.state for _action, item in plan.items] == [action_import.CONFLICT]


def test_a_new_action_without_substance_is_half_filled(owners):
    path = Hand(owners.export()).fill(0, due_on=date(2027, 1, 1)).save()
    plan = owners.look(path)
    assert plan.items == [] and "half filled in" in texts(plan)[0]


def test_a_further_action_is_for_the_finding_that_was_chosen(owners):
    hand = Hand(owners.export(ANNA))
    last = len(hand.keys()) - 1
    owners.take(hand.fill(last, finding="NC-2026-001", action="Once more").save())
    added = [row for row in owners.of("action") if row["action"] == "Once more"]
    assert [(row["finding_id"], row["owner"]) for row in added] == [(owners.findings[0], ANNA)]
    wrong = Hand(owners.export(ANNA)).fill(last, finding="NC-2026-002", action="Not mine").save()
    assert any("no finding of this workbook" in text for text in texts(owners.look(wrong)))


def test_an_owner_may_not_verify(owners):
    path = Hand(owners.export(ANNA)).fill(status="Verified").save()
    assert any('only the audit team may say "Verified"' in text for text in texts(owners.look(path)))


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Implemented", "the plan is accepted first"),
        ("In progress", "the audit team accepts the plan first"),
        ("Answered", '"Answered" needs more: Correction, Cause, Corrective action'),
        ("Perhaps", "none of the states"),
    ],
)
def test_a_state_that_does_not_follow_is_told_and_the_rest_is_taken(owners, said, wanted):
    path = Hand(owners.export(ANNA)).fill(status=said, progress="Something").save()
    assert any(wanted in text for text in texts(owners.look(path)))
    owners.take(path)
    assert (owners.row()["status"], owners.row()["progress"]) == ("open", "Something")


def _accepted(owners):
    def accept(ledger):
        fields = {"correction": "C", "root_cause": "R", "action": "A"}
        findings.save_action(ledger, owners.anna, fields)
        move(ledger, owners.anna, ActionStatus.SUBMITTED, ActionParty.OWNER)
        move(ledger, owners.anna, ActionStatus.IN_PROGRESS, ActionParty.LEAD)

    owners.workspace.write(accept)


def test_implemented_and_an_extension_by_the_owners_name(owners):
    _accepted(owners)
    hand = Hand(owners.export(ANNA))
    assert hand.cell(0, "due_on").protection.locked
    today = datetime.now().astimezone().date()
    longer = hand.fill(extension_on="1 June 2027", extension_reason="Vendor is late")
    path = longer.save(owners.folder / "longer.xlsx")
    owners.take(path)
    (asked,) = owners.of("action_extension")
    assert (asked["to_on"], asked["asked_by"], asked["decision"]) == ("2027-06-01", ANNA, None)
    assert owners.take(path).is_nothing and owners.row()["due_on"] == DUE
    owners.take(
        Hand(owners.export(ANNA)).fill(status="Implemented", done_on=today, percent_done="100 %").save()
    )
    assert (owners.row()["status"], owners.row()["percent_done"]) == ("implemented", 100)


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"extension_on": "2027-01-01", "extension_reason": "x"}, "not after the due date"),
        ({"extension_on": "2028-01-01"}, "an extension without a reason"),
        ({"extension_reason": "late"}, "without a date"),
        ({"extension_on": "soon", "extension_reason": "x"}, '"soon" is not a date; write it as 2026-10-31'),
        ({"done_on": datetime.now().astimezone().date() + timedelta(days=40)}, "has not come yet"),
        ({"percent_done": 140}, "whole number from 0 to 100"),
        ({"cause_category": "Weather"}, "no kind of cause"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_named_with_the_mend(owners, values, wanted):
    hand = Hand(owners.export(ANNA)).fill(correction="Fine", **values)
    path = hand.save()
    places = {hand.cell(0, code).coordinate for code in values}
    told = [text for text in texts(owners.look(path)) if wanted in text]
    assert told and any(text.startswith(f"Actions!{place}: ") for text in told for place in places)
    owners.take(path)
    assert owners.row()["correction"] == "Fine"


def test_evidence_is_picked_up_beside_the_workbook(owners, tmp_path):
    (owners.folder / "Minutes.PDF").write_bytes(b"%PDF-1.4 minutes")
    (owners.folder / "sub").mkdir()
    (owners.folder / "sub" / "photo.txt").write_text("a photo")
    (owners.folder / "empty.txt").write_text("")
    (tmp_path / "secret.txt").write_text("not for you")
    (owners.folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    names = "minutes.pdf\nsub/photo.txt; ../secret.txt\n/etc/passwd\nempty.txt\nlink.txt\nminute.pdf\nC:\\x.txt\nsub"
    path = Hand(owners.export(ANNA)).fill(files=names).save()
    plan = owners.look(path)
    assert [item.after for _action, item in plan.items] == ["minutes.pdf", "sub/photo.txt"]
    told = " | ".join(texts(plan))
    assert told.count("lies outside of the folder") == 4
    assert '"empty.txt" is empty' in told and 'there is "Minutes.PDF"' in told and "no plain file" in told
    assert owners.take(path).files == 2
    linked = owners.of("evidence_link", target_id=owners.anna)
    assert len(linked) == 3  # the two files, and the workbook itself
    kept = [row for row in owners.of("evidence") if row["evidence_kind"] == "spreadsheet"]
    assert [row["sha256"] for row in kept] == [plan.returned.sha256]
    assert owners.workspace.vault.has(plan.returned.sha256)


def test_a_file_that_changes_while_it_is_looked_at_stops_the_import(owners):
    (owners.folder / "a.txt").write_text("one")
    path = Hand(owners.export(ANNA)).fill(files="a.txt").save()
    plan = owners.look(path)
    (owners.folder / "a.txt").write_text("two")
    with pytest.raises(InputError, match="was changed while"):
        take_in(owners.workspace, [plan], action_import.usual_choices([plan]))
    assert owners.of("evidence") == []


def test_the_report_does_not_count_as_changed_by_answers(owners):
    from iso20k_audit.services.exporting import changed_since_issue

    owners.workspace.write(
        lambda ledger: ledger.set("audit", owners.audit, owners.audit, status="issued", report_version="1.0")
    )
    owners.take(answered(Hand(owners.export(ANNA))).save())
    assert owners.workspace.read(lambda ledger: changed_since_issue(ledger, owners.audit)) == 0


# --- files that are none ---------------------------------------------------------------------------


def test_a_foreign_workbook_and_a_changed_hidden_sheet_are_refused(owners, tmp_path):
    foreign = tmp_path / "budget.xlsx"
    openpyxl.Workbook().save(foreign)
    hand = Hand(owners.export(ANNA))
    hand.book["_manifest"]["B4"].value = "another audit"
    forged = hand.save(tmp_path / "forged.xlsx")
    (tmp_path / "text.xlsx").write_text("a,b\n1,2\n")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 rest")
    names = ("budget.xlsx", "text.xlsx", "broken.xlsx", "gone.xlsx")
    found = dict(action_import.look(owners.workspace, [forged, *(tmp_path / name for name in names)]))
    assert "was changed" in str(found[forged])
    assert "no action workbook" in str(found[foreign]) and "no action workbook" in str(
        found[tmp_path / "text.xlsx"]
    )
    assert "damaged" in str(found[tmp_path / "broken.xlsx"]) and "no file" in str(
        found[tmp_path / "gone.xlsx"]
    )


def test_a_workbook_of_another_workspace_is_refused(owners, tmp_path):
    path = Hand(owners.export(ANNA)).fill(correction="x").save()
    with make_workspace(tmp_path / "other") as other:
        ((_path, error),) = action_import.look(other, [path])
    assert "not in this workspace" in str(error)


def test_two_files_with_the_same_row_are_taken_one_after_the_other(owners):
    path = owners.export(ANNA)
    one = Hand(path).fill(correction="One").save(owners.folder / "one.xlsx")
    two = Hand(path).fill(correction="Two").save(owners.folder / "two.xlsx")
    first, second = action_import.look(owners.workspace, [one, two])
    assert first.count() == 1 and second.count() == 0
    assert "is in one.xlsx too" in texts(second)[0]


def test_days_counted_from_1904(owners):
    hand = Hand(owners.export(ANNA)).fill(due_on=date(2027, 1, 15), done_on=43_000, correction="x")
    hand.cell(0, "done_on").number_format = "General"
    hand.book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    path = hand.save()
    values = {item.code: item.value for _action, item in owners.look(path).items}
    assert values["due_on"] == "2027-01-15" and values["done_on"] == "2021-09-23"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_a_workbook_that_libreoffice_saved(owners, tmp_path, ending):
    path = answered(Hand(owners.export(ANNA))).fill(progress="=2+2 is text\nsecond line").save()
    target = tmp_path / "saved"
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            ending,
            "--outdir",
            target,
            path,
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    saved = target / path.with_suffix(f".{ending}").name
    plan = owners.look(saved)
    assert texts(plan) == []
    owners.take(saved)
    row = owners.row()
    assert (row["status"], row["due_on"]) == ("submitted", "2027-02-01")
    assert row["progress"] == "=2+2 is text\nsecond line"


# --- any text --------------------------------------------------------------------------------------


@given(
    st.lists(
        st.tuples(
            st.text(max_size=60),
            st.text(alphabet="=+-@_x0041\n\t 'a€漢א", max_size=30),
            st.dates(date(2026, 12, 1), date(2060, 1, 1)),
            st.integers(0, 100),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_filled_in_is_what_is_recorded(owners, rounds):
    for correction, progress, due, percent in rounds:
        hand = Hand(owners.export(ANNA))
        typed = {"correction": clean(correction), "progress": clean(progress)}
        hand.fill(
            **{code: escape(text) or None for code, text in typed.items()}, due_on=due, percent_done=percent
        )
        before = owners.row()
        path = hand.save()
        owners.take(path)
        row = owners.row()
        assert (row["due_on"], row["percent_done"]) == (due.isoformat(), percent)
        for code, text in typed.items():
            wanted = normal(text) or before[code]  # an emptied cell takes nothing away
            assert normal(row[code]) == normal(wanted)
        assert owners.take(path).is_nothing
        assert [item for _action, item in owners.look(owners.export(ANNA)).items] == []


def test_a_stray_value_far_away_is_refused_before_it_fills_the_memory(owners):
    hand = Hand(owners.export(ANNA))
    hand.sheet.cell(1_048_576, 16_384).value = "x"
    ((_path, error),) = action_import.look(owners.workspace, [hand.save()])
    assert "XFD1048576" in str(error)


def test_the_name_of_an_owner_may_be_anything(owners):
    name = "=\x01_x0041_ " + "Ä" * 40_000
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"owner": name}))
    found = [one.owner for one in owners.workspace.read(lambda ledger: recipients(ledger, owners.audit))]
    path = Hand(owners.export(found[0])).fill(correction="Done").save()
    assert texts(owners.look(path)) == []
    owners.take(path)
    assert owners.row()["correction"] == "Done"


def test_a_text_that_no_cell_holds_is_shown_in_part_and_locked(owners):
    long = "word " * 9_000
    owners.workspace.write(lambda ledger: findings.save_action(ledger, owners.anna, {"correction": long}))
    hand = Hand(owners.export(ANNA))
    assert hand.cell(0, "correction").protection.locked
    owners.take(hand.fill(root_cause="Why").save())
    assert owners.row()["correction"] == long and owners.row()["root_cause"] == "Why"


@pytest.mark.parametrize("code", ["ar", "pl", "fr"])
def test_a_workbook_in_another_language_comes_back(owners, code):
    book = openpyxl.load_workbook(path := owners.export(ANNA, language=code))
    sheet = next(one for one in book if one["A2"].value == "#key")
    assert bool(sheet.sheet_view.rightToLeft) == (code == "ar")
    columns = {cell.value: cell.column for cell in sheet[2]}
    sheet.cell(HEADING_ROW + 1, columns["due_on"]).value = "15.01.2027"
    book.save(path)
    owners.take(path)
    assert owners.row()["due_on"] == "2027-01-15"


def forged(hand, **lines):
    """The workbook with another hidden sheet, whose seal is right all the same."""
    sheet = hand.book["_manifest"]
    found = {row[0].value: row[1] for row in sheet.iter_rows() if row[0].value}
    for name, text in lines.items():
        found[name.replace("__", ":")].value = text
    told = {name: cell.value or "" for name, cell in found.items() if name != "seal"}
    found["seal"].value = seal(told)
    return hand


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"key": 1}', "[" * 5_000, '{"key":"a","finding":"b","heads":[],"cells":{}}']
)
def test_a_hidden_sheet_without_sense_is_refused(owners, text):
    hand = Hand(owners.export(ANNA)).fill(correction="x")
    name = f"row__action__{owners.anna}"
    ((_path, error),) = action_import.look(owners.workspace, [forged(hand, **{name: text}).save()])
    assert "hidden sheet" in str(error)


@pytest.mark.parametrize("text", ["yesterday", "2026-01-01T00:00:00", ""])
def test_a_hidden_sheet_without_a_time_is_refused(owners, text):
    hand = forged(Hand(owners.export(ANNA)).fill(correction="x"), made_at=text)
    ((_path, error),) = action_import.look(owners.workspace, [hand.save()])
    assert "hidden sheet" in str(error)


def test_a_forged_row_reaches_no_other_audit(owners):
    other = Owners(owners.workspace, owners.folder)
    hand = Hand(owners.export(ANNA)).fill(correction="x")
    sheet = hand.book["_manifest"]
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = cell.value.replace(owners.anna, other.anna)
    hand.cell(0, KEY).value = f"action:{other.anna}"
    plan = owners.look(forged(hand).save())
    assert plan.items == [] and "belongs to another audit" in texts(plan)[0]


def test_looking_and_taking_in_can_be_stopped(owners):
    (owners.folder / "a.txt").write_text("x" * 100_000)
    path = Hand(owners.export(ANNA)).fill(files="a.txt", correction="Done").save()
    plan = owners.look(path)

    def stop(_done, _total, _what):
        raise Cancelled

    with pytest.raises(Cancelled):
        action_import.look(owners.workspace, [path], stop)
    with pytest.raises(Cancelled):
        take_in(owners.workspace, [plan], action_import.usual_choices([plan]), stop)
    assert owners.row()["correction"] is None and owners.of("evidence") == []


def test_only_what_was_chosen_is_taken(owners):
    path = Hand(owners.export(ANNA)).fill(correction="Done", root_cause="Why").save()
    plan = owners.look(path)
    chosen = {choice for choice in action_import.usual_choices([plan]) if choice[2] == "root_cause"}
    take_in(owners.workspace, [plan], chosen)
    assert (owners.row()["correction"], owners.row()["root_cause"]) == (None, "Why")
    assert [item.code for _action, item in owners.look(path).items] == ["correction"]


def test_a_field_in_conflict_is_settled_first(owners):
    heads = owners.workspace.read(lambda ledger: ledger.seen(owners.anna))
    path = Hand(owners.export(ANNA)).fill(correction="Theirs", root_cause="Why").save()

    def two_versions(ledger):
        for text in ("One", "Two"):
            seen = {"correction": heads.get("correction", [])}
            ledger.record(Act("action", owners.anna, {"correction": text}, owners.audit, seen=seen))

    owners.workspace.write(two_versions)
    assert any("“Correction” is in conflict in the audit" in text for text in texts(owners.look(path)))
    owners.take(path, theirs=True)
    assert owners.row()["root_cause"] == "Why" and owners.row()["conflicts"] == "correction"
    hand = Hand(owners.export(ANNA))
    assert hand.cell(0, "correction").protection.locked

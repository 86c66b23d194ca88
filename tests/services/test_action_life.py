"""Corrective actions: moves and who may make them, due dates, extensions, escalation."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, FindingKind, Role
from iso20k_audit.services import action_life, audits, exporting, findings, undoing, viewing, workspaces
from iso20k_audit.services.action_dates import due_reason
from iso20k_audit.services.escalating import Late, due_work, escalations
from iso20k_audit.services.escalation_list import as_text, save_csv
from iso20k_audit.services.follow_up_policy import set_policy
from tests.making import bring, make_workspace, start
from tests.reports.test_pdf import page_texts, squeezed

S, P = ActionStatus, ActionParty
FINDING = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}
ANSWER = {
    "correction": "Opened again",
    "root_cause": "The form did not ask",
    "action": "Required field",
    "owner": "S. Rao",
    "due_on": "2026-12-15",
}


class Desk:
    """A workspace with one audit, one finding and one corrective action."""

    def __init__(self, workspace):
        self.workspace = workspace
        self.audit = start(workspace)
        self.finding = self.raise_finding()
        self.action = self.write(lambda ledger: findings.add_action(ledger, self.finding))

    def raise_finding(self, kind=FindingKind.MINOR):
        return self.write(
            lambda ledger: findings.raise_finding(ledger, self.audit, kind, clauses=["8.6.1"], **FINDING)
        )

    def write(self, job):
        return self.workspace.write(job)

    def read(self, job):
        return self.workspace.read(job)

    def row(self, kind="action", record_id=None):
        return self.read(lambda ledger: ledger.get(kind, record_id or self.action))

    @property
    def status(self):
        return self.row()["status"]

    def save(self, **fields):
        return self.write(lambda ledger: findings.save_action(ledger, self.action, fields))

    def move(self, to, as_, comment="", by="", **fields):
        return self.write(
            lambda ledger: action_life.move(ledger, self.action, to, as_, by, comment, **fields)
        )

    def bring(self, to, **fields):
        self.write(lambda ledger: bring(ledger, self.action, to, **fields))

    def steps(self):
        return self.read(lambda ledger: action_life.steps(ledger, self.action))

    def act_as(self, name):
        workspaces.act_as(self.workspace, name)

    def issue(self, day=date(2026, 10, 23)):
        self.write(lambda ledger: findings.issue_finding(ledger, self.finding, day))

    def take_back(self):
        """Undoes the newest act; undoing that again brings it back."""
        newest = self.read(
            lambda ledger: ledger.value("SELECT group_id FROM change ORDER BY arrival DESC LIMIT 1")
        )
        self.write(lambda ledger: undoing.take_back(ledger, newest))

    def escalated(self, today):
        return self.read(lambda ledger: escalations(ledger, today))


@pytest.fixture
def desk(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        yield Desk(workspace)


# -- moves ---------------------------------------------------------------------------------------------


def test_the_whole_way_is_recorded_step_by_step_with_names_and_comments(desk):
    desk.move(S.SUBMITTED, P.OWNER, **ANSWER)
    desk.move(S.RETURNED, P.LEAD, "The cause stops at the form")
    desk.move(S.SUBMITTED, P.OWNER, by="Sunita Rao")
    desk.move(S.IN_PROGRESS, P.AUDITOR)
    desk.move(S.IMPLEMENTED, P.OWNER, done_on="2026-11-10")
    desk.move(S.TO_CHECK, P.LEAD)
    assert desk.row()["check_on"] == "2027-02-08", "90 days after the implementation, by policy"
    desk.move(
        S.REOPENED, P.LEAD, verified_by="Maria Rossi", verified_on="2026-11-20", verification_note="3 of 20"
    )
    assert desk.row()["effectiveness"] == "not_effective"
    told = [(step["to_status"], step["moved_as"], step["moved_by"], step["comment"]) for step in desk.steps()]
    assert told == [
        ("submitted", "owner", "S. Rao", None),
        ("returned", "lead", "Maria Rossi", "The cause stops at the form"),
        ("submitted", "owner", "Sunita Rao", None),
        ("in_progress", "auditor", "Maria Rossi", None),
        ("implemented", "owner", "S. Rao", None),
        ("to_check", "lead", "Maria Rossi", None),
        ("reopened", "lead", "Maria Rossi", "3 of 20"),
    ]
    desk.move(S.SUBMITTED, P.OWNER)
    row = desk.row()
    assert row["effectiveness"] == "not_yet_verified"
    assert [row[name] for name in ("done_on", "verified_by", "verification_note", "check_on")] == [None] * 4


def test_what_is_missing_is_named_and_nothing_is_changed(desk):
    with pytest.raises(RuleViolation, match="Correction, Cause, Corrective action, Owner, Due"):
        desk.move(S.SUBMITTED, P.OWNER)
    with pytest.raises(RuleViolation, match="Cause"):
        desk.move(S.SUBMITTED, P.OWNER, **(ANSWER | {"root_cause": ""}))
    assert desk.status == "open" and desk.row()["owner"] is None and desk.steps() == []
    desk.bring("submitted")
    with pytest.raises(RuleViolation, match="Comment"):
        desk.move(S.RETURNED, P.LEAD)
    with pytest.raises(RuleViolation, match="What follows: Accept the plan"):
        desk.move(S.VERIFIED, P.LEAD)


def test_a_status_that_is_typed_is_a_move_or_refused(desk):
    with pytest.raises(RuleViolation, match="does not follow"):
        desk.save(status="implemented")
    desk.save(**ANSWER, status="submitted")
    assert desk.status == "submitted" and len(desk.steps()) == 1
    with pytest.raises(RuleViolation, match="is given by a move"):
        desk.save(effectiveness="effective", verified_by="M", verified_on="2026-11-20", verification_note="x")
    with pytest.raises(RuleViolation, match="A new corrective action is open"):
        desk.write(lambda ledger: findings.add_action(ledger, desk.finding, status="verified"))
    with pytest.raises(RuleViolation, match="does not follow"):
        desk.write(lambda ledger: audits.save(ledger, "action", desk.action, {"status": "to_check"}))


def test_moves_of_the_audit_team_are_for_the_audit_team(desk):
    desk.bring("submitted")
    with pytest.raises(RuleViolation, match="is for: Auditor, Lead auditor"):
        desk.move(S.IN_PROGRESS, P.OWNER)
    desk.act_as("Piotr Guest")
    assert desk.write(lambda ledger: action_life.parties(ledger, desk.audit)) == (P.OWNER,)
    with pytest.raises(RuleViolation, match="audit team: Maria Rossi, Jonas Weber"):
        desk.move(S.IN_PROGRESS, P.AUDITOR)
    desk.act_as("Jonas Weber")
    with pytest.raises(RuleViolation, match="lead auditor: Maria Rossi"):
        desk.move(S.IN_PROGRESS, P.LEAD)
    desk.move(S.IN_PROGRESS, P.AUDITOR)
    desk.act_as("Piotr Guest")
    desk.move(S.IMPLEMENTED, P.OWNER, done_on="2026-11-10")
    assert desk.steps()[-1]["moved_by"] == "S. Rao", "typed for the owner"


def test_where_nobody_is_named_anybody_may(desk):
    def forget(ledger):
        for row in ledger.select("participant", desk.audit):
            if Role(row["role"]).is_audit_team:
                audits.withdraw(ledger, "participant", row["id"])

    desk.write(forget)
    assert desk.write(lambda ledger: action_life.parties(ledger, desk.audit)) == (P.OWNER, P.AUDITOR, P.LEAD)


def test_a_separate_check_is_left_out_only_where_the_policy_asks_for_none(desk):
    desk.bring("implemented")
    verdict = {"verified_by": "Maria Rossi", "verified_on": "2026-11-20", "verification_note": "25 of 25"}
    with pytest.raises(RuleViolation, match="separate effectiveness check"):
        desk.move(S.VERIFIED, P.LEAD, **verdict)
    assert S.VERIFIED not in {
        m.to for m in desk.read(lambda led: action_life.allowed(led, desk.action, P.LEAD))
    }
    desk.write(lambda ledger: set_policy(ledger, FindingKind.MINOR, check_days=None))
    with pytest.raises(RuleViolation, match="before it was done"):
        desk.move(S.VERIFIED, P.LEAD, **(verdict | {"verified_on": "2026-11-01"}))
    desk.move(S.VERIFIED, P.LEAD, **verdict)
    assert desk.row()["effectiveness"] == "effective"


def test_the_verdict_comes_from_the_check_that_was_held(desk):
    desk.bring("to_check")
    check = {"action_id": desk.action, "held_on": "2026-11-20", "checked_by": "J. Weber", "note": "0 of 25"}
    desk.write(
        lambda ledger: audits.add(ledger, "effectiveness_check", desk.audit, check | {"verdict": "effective"})
    )
    with pytest.raises(RuleViolation, match="says: Effective"):
        desk.move(S.REOPENED, P.LEAD)
    desk.move(S.VERIFIED, P.LEAD)
    row = desk.row()
    assert (row["verified_by"], row["verified_on"], row["verification_note"]) == (
        "J. Weber",
        "2026-11-20",
        "0 of 25",
    )


def test_a_lead_reopens_what_was_verified_with_a_reason(desk):
    desk.issue()
    desk.bring("verified")
    assert desk.row("finding", desk.finding)["status"] == "closed"
    desk.act_as("Jonas Weber")
    with pytest.raises(RuleViolation, match="is for: Lead auditor"):
        desk.move(S.REOPENED, P.AUDITOR, "It came back")
    desk.act_as("Maria Rossi")
    with pytest.raises(RuleViolation, match="Comment"):
        desk.move(S.REOPENED, P.LEAD)
    desk.move(S.REOPENED, P.LEAD, "It came back")
    assert desk.row("finding", desk.finding)["status"] == "issued"


def test_a_finding_follows_its_actions_also_when_one_is_withdrawn(desk):
    desk.issue()
    second = desk.write(lambda ledger: findings.add_action(ledger, desk.finding, action="Another"))
    desk.bring("verified")
    assert desk.row("finding", desk.finding)["status"] == "issued"
    desk.write(lambda ledger: audits.withdraw(ledger, "action", second))
    assert desk.row("finding", desk.finding)["status"] == "closed"
    with pytest.raises(RuleViolation, match="was withdrawn"):
        desk.write(lambda ledger: action_life.move(ledger, second, S.SUBMITTED, P.OWNER))
    desk.write(lambda ledger: audits.restore(ledger, "action", second))
    assert desk.row("finding", desk.finding)["status"] == "issued"


def test_undo_takes_the_move_and_its_step_back(desk):
    desk.bring("to_check")
    desk.issue()
    desk.bring("verified")
    desk.take_back()
    assert desk.status == "to_check" and desk.row()["effectiveness"] == "not_yet_verified"
    assert [step["to_status"] for step in desk.steps()][-1] == "to_check"
    assert desk.row("finding", desk.finding)["status"] == "issued"
    desk.take_back()
    assert desk.status == "verified" and desk.steps()[-1]["to_status"] == "verified"


def test_several_are_moved_together_or_not_at_all(desk):
    other = desk.write(lambda ledger: findings.add_action(ledger, desk.finding, **ANSWER))
    ids = [desk.action, other]
    with pytest.raises(RuleViolation, match="None of them was moved. MR-A01: .*missing"):
        desk.write(lambda ledger: action_life.move_several(ledger, ids, S.SUBMITTED))
    assert desk.row(record_id=other)["status"] == "open"
    desk.save(**ANSWER)
    desk.write(lambda ledger: action_life.move_several(ledger, ids, S.SUBMITTED, "Both"))
    assert {desk.row(record_id=one)["status"] for one in ids} == {"submitted"}
    desk.take_back()
    assert {desk.row(record_id=one)["status"] for one in ids} == {"open"}


def test_an_action_of_an_older_program_goes_on_without_steps(desk):
    desk.write(
        lambda ledger: ledger.set(
            "action", desk.action, desk.audit, status="implemented", done_on="2026-11-01"
        )
    )
    assert desk.steps() == []
    desk.move(S.TO_CHECK, P.LEAD)
    assert desk.status == "to_check"
    view = desk.read(lambda ledger: viewing.audit_view(ledger, desk.audit, desk.workspace.folder))
    assert [step.to for step in view.actions[0].life.steps] == [S.TO_CHECK]


def test_more_than_everything_is_not_done(desk):
    with pytest.raises(InputError, match="0 to 100"):
        desk.save(percent_done=101)
    desk.save(percent_done=100)


# -- due dates -----------------------------------------------------------------------------------------


def test_issuing_sets_the_deadlines_by_grade_and_an_action_starts_with_them(desk):
    desk.issue(date(2026, 10, 1))
    finding = desk.row("finding", desk.finding)
    assert (finding["answer_due_on"], finding["close_due_on"]) == ("2026-10-31", "2027-03-30")
    assert desk.row()["due_on"] == "2026-12-30", "90 days before the close, for the effectiveness check"
    later = desk.write(lambda ledger: findings.add_action(ledger, desk.finding, action="More"))
    row = desk.row(record_id=later)
    assert row["due_on"] == "2026-12-30"
    assert "2027-03-30" in desk.read(lambda ledger: due_reason(ledger, row))
    given = desk.write(lambda ledger: findings.add_action(ledger, desk.finding, due_on="2026-11-11"))
    assert desk.row(record_id=given)["due_on"] == "2026-11-11"


def test_another_policy_changes_no_date_that_stands(desk):
    desk.issue(date(2026, 10, 1))
    before = desk.row("finding", desk.finding), desk.row()
    desk.write(lambda ledger: set_policy(ledger, FindingKind.MINOR, answer_days=5, close_days=10))
    desk.write(lambda ledger: action_life.set_due_dates(ledger, desk.finding))
    assert (desk.row("finding", desk.finding), desk.row()) == before


def test_an_opportunity_has_no_deadline_of_its_own(desk):
    finding = desk.raise_finding(FindingKind.OPPORTUNITY)
    desk.write(lambda ledger: findings.issue_finding(ledger, finding))
    row = desk.row("finding", finding)
    assert row["answer_due_on"] is None and row["close_due_on"] is None


def test_an_accepted_due_date_changes_by_an_extension_only(desk):
    desk.bring("submitted")
    desk.save(due_on="2026-12-20")
    desk.bring("in_progress")
    with pytest.raises(RuleViolation, match="Ask for an extension"):
        desk.save(due_on="2027-01-31")
    desk.save(due_on="2026-12-20", progress="Half")
    ask = action_life.ask_extension
    for day, reason, told in (
        ("2026-12-20", "Supplier", "after 2026-12-20"),
        ("2027-01-31", " ", "why"),
        ("soon", "x", "not a date"),
    ):
        with pytest.raises(InputError, match=told):
            desk.write(lambda ledger, day=day, reason=reason: ask(ledger, desk.action, day, reason))
    asked = desk.write(lambda ledger: ask(ledger, desk.action, "2027-01-31", "The supplier is late"))
    assert desk.row()["due_on"] == "2026-12-20", "nothing changes before the decision"
    with pytest.raises(RuleViolation, match="already"):
        desk.write(lambda ledger: ask(ledger, desk.action, "2027-02-28", "Again"))
    decide = action_life.decide_extension
    desk.act_as("Jonas Weber")
    with pytest.raises(RuleViolation, match="lead auditor"):
        desk.write(lambda ledger: decide(ledger, asked, True, "Yes"))
    desk.act_as("Maria Rossi")
    with pytest.raises(InputError, match="why"):
        desk.write(lambda ledger: decide(ledger, asked, True, ""))
    desk.write(lambda ledger: decide(ledger, asked, True, "Order seen"))
    assert desk.row()["due_on"] == "2027-01-31"
    record = desk.row("action_extension", asked)
    assert (record["from_on"], record["asked_by"], record["decided_by"]) == (
        "2026-12-20",
        "S. Rao",
        "Maria Rossi",
    )
    assert "The supplier is late" in desk.read(
        lambda ledger: due_reason(ledger, ledger.get("action", desk.action))
    )
    with pytest.raises(RuleViolation, match="already"):
        desk.write(lambda ledger: decide(ledger, asked, False, "No"))
    desk.take_back()
    assert desk.row()["due_on"] == "2026-12-20"
    assert desk.row("action_extension", asked)["decision"] is None


def test_a_refused_extension_leaves_the_date(desk):
    desk.bring("in_progress")
    asked = desk.write(lambda ledger: action_life.ask_extension(ledger, desk.action, "2027-01-31", "Later"))
    desk.write(lambda ledger: action_life.decide_extension(ledger, asked, False, "No reason seen"))
    assert desk.row()["due_on"] == "2026-12-15"
    view = desk.read(lambda ledger: viewing.audit_view(ledger, desk.audit, desk.workspace.folder))
    assert "No reason seen" in view.actions[0].life.extensions[0].in_words(date.isoformat)


# -- escalation ----------------------------------------------------------------------------------------


def reasons(found):
    return [(one.reason, one.days, one.to) for one in found]


def test_an_unanswered_finding_is_escalated_when_its_answer_is_overdue(desk):
    desk.issue(date(2026, 10, 1))
    desk.write(lambda ledger: audits.withdraw(ledger, "action", desk.action))
    assert desk.escalated(date(2026, 10, 31)) == []
    assert reasons(desk.escalated(date(2026, 11, 2))) == [(Late.ANSWER, 2, "Maria Rossi")]
    desk.write(lambda ledger: set_policy(ledger, FindingKind.MINOR, escalate_to="Chief Service Officer"))
    assert reasons(desk.escalated(date(2026, 11, 2))) == [(Late.ANSWER, 2, "Chief Service Officer")]


def test_an_action_is_escalated_when_it_is_longer_overdue_than_the_grade_allows(desk):
    desk.bring("in_progress")
    day = date(2026, 12, 15)
    assert desk.escalated(day + timedelta(days=14)) == []
    assert reasons(desk.escalated(day + timedelta(days=15))) == [(Late.ACTION, 15, "Maria Rossi")]
    item = desk.read(lambda ledger: due_work(ledger, day + timedelta(days=3)))[0]
    assert (item.overdue_days, item.late) == (3, ())


def test_what_the_audit_team_owes_is_escalated_too(desk):
    today = desk.read(lambda ledger: ledger.now().date())
    desk.bring("in_progress", due_on="2099-01-01")
    desk.write(lambda ledger: action_life.ask_extension(ledger, desk.action, "2099-02-01", "Later"))
    assert reasons(desk.escalated(today)) == [(Late.EXTENSION, 0, "Maria Rossi")]
    desk.bring("implemented", done_on=today.isoformat())
    assert desk.escalated(today + timedelta(days=14)) == []
    assert reasons(desk.escalated(today + timedelta(days=16))) == [(Late.VERIFICATION, 2, "Maria Rossi")]
    desk.bring("to_check", check_on="2099-03-01")
    assert reasons(desk.escalated(date(2099, 3, 5))) == [(Late.CHECK, 4, "Maria Rossi")]
    desk.bring("verified", verified_on="2099-03-06")
    assert desk.read(lambda ledger: due_work(ledger, date(2099, 4, 1))) == []


def test_the_longest_overdue_of_all_audits_comes_first_and_the_list_can_be_taken_along(desk, tmp_path):
    desk.bring("in_progress", due_on="2026-11-01")
    other = Desk(desk.workspace)
    other.bring("in_progress", due_on="2026-10-01", owner="=cmd()")
    found = desk.escalated(date(2026, 12, 1))
    assert [one.days for one in found] == [61, 30]
    assert {one.item.audit_id for one in found} == {desk.audit, other.audit}
    told = as_text(found)
    assert told.startswith("Maria Rossi:") and "61 days" in told
    written = save_csv(found, tmp_path / "late.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd()" in written and written.count("Implementation overdue") == 2


def test_the_life_of_an_action_is_in_report_and_registers(desk, tmp_path):
    from openpyxl import load_workbook

    desk.issue()
    desk.bring("submitted")
    desk.move(S.RETURNED, P.LEAD, "Whose task is it?")
    desk.bring("in_progress")
    desk.save(progress="Half of the desks", percent_done=50)
    asked = desk.write(
        lambda ledger: action_life.ask_extension(ledger, desk.action, "2027-06-30", "Supplier")
    )
    desk.write(lambda ledger: action_life.decide_extension(ledger, asked, True, "Order seen"))
    written = exporting.export_xlsx(desk.workspace, desk.audit, tmp_path / "r.xlsx")
    sheet = load_workbook(written)["NC and actions"]
    heads, row = ([cell.value for cell in line] for line in sheet.iter_rows(min_row=1, max_row=2))
    cells = dict(zip(heads, row, strict=True))
    assert cells["Action status"] == "In progress" and cells["Done, in percent"] == 50
    assert "Whose task is it?" in cells["Steps"] and "Plan accepted" in cells["Steps"]
    assert "Supplier" in cells["Extensions"] and "Order seen" in cells["Extensions"]
    assert cells["To be closed by"].date() == date(2027, 4, 21)
    report = exporting.export_pdf(desk.workspace, desk.audit, tmp_path / "r.pdf")
    text = squeezed("".join(page_texts(report)))
    for told in ("Whose task is it?", "Order seen", "50 % done", "Half of the desks", "To be closed by"):
        assert squeezed(told) in text, told

"""Everything that the window records can be taken back, named, and done again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.vocabulary import AreaKind, FindingKind, PartKind, Result, Role, ScopeKind
from iso20k_audit.services import (
    answering,
    audits,
    browsing,
    concluding,
    evidence,
    findings,
    frozen,
    handing_out,
    independence,
    undoing,
    workspaces,
)
from tests.making import make_workspace, question_ids, small_checklist, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


class Audit:
    """An audit with something of everything, and the ids of it."""

    def __init__(self, workspace, tmp_path):
        self.workspace = workspace
        self.folder = tmp_path
        self.id = start(workspace)
        self.questions = question_ids(workspace, self.id)
        self.first, self.second = self.questions[:2]
        self.file = tmp_path / "rota.txt"
        self.file.write_text("Rota of week 42", encoding="utf-8")
        self.proof = evidence.attach_files(
            workspace, self.id, [self.file], target=evidence.Target("question", self.first)
        ).evidence_ids[0]
        workspace.write(self._fill)
        self.site = workspace.read(lambda ledger: ledger.select("site"))[0]["id"]
        self.person = workspace.read(lambda ledger: ledger.select("person"))[-1]["id"]
        self.organisation = workspace.read(lambda ledger: ledger.select("organisation"))[0]["id"]
        self.section = workspace.read(lambda ledger: ledger.select("question_set", self.id))[0]

    def _fill(self, ledger):
        answering.answer(ledger, self.id, self.first, {"result": "minor", "note": "Seen at desk 4"})
        self.finding = findings.raise_finding(
            ledger, self.id, FindingKind.MINOR, question=self.first, title="T"
        )
        self.action = findings.add_action(ledger, self.finding, action="Confirm before closing")
        self.entry = audits.add(ledger, "schedule_item", self.id, {"activity": "Opening"})
        self.meeting = audits.add(ledger, "meeting", self.id, {"meeting_kind": "opening"})


ACTS = {
    "answer": lambda a, ledger: answering.answer(ledger, a.id, a.second, {"result": "conforms"}),
    "answer again": lambda a, ledger: answering.answer(ledger, a.id, a.first, {"result": "major"}),
    "clear": lambda a, ledger: answering.answer(ledger, a.id, a.first, {"result": None}),
    "answer many": lambda a, ledger: answering.answer_many(ledger, a.id, a.questions, Result.NOT_SAMPLED),
    "note": lambda a, ledger: answering.answer(ledger, a.id, a.first, {"note": "Desk 5"}),
    "first note": lambda a, ledger: answering.answer(ledger, a.id, a.second, {"note": "Desk 6"}),
    "flag": lambda a, ledger: answering.answer(ledger, a.id, a.first, {"flagged": True}),
    "verdict": lambda a, ledger: answering.judge_for_standard(
        ledger, a.id, a.first, "iso20000-1-2018", Result.CONFORMS
    ),
    "conclude": lambda a, ledger: concluding.conclude_question(
        ledger, a.id, a.first, Result.MINOR, "Decides"
    ),
    "raise": lambda a, ledger: findings.raise_finding(
        ledger, a.id, FindingKind.MAJOR, question=a.first, title="New"
    ),
    "withdraw finding": lambda a, ledger: audits.withdraw(ledger, "finding", a.finding, "Raised twice"),
    "change finding": lambda a, ledger: audits.save(ledger, "finding", a.finding, {"title": "Better"}),
    "clauses": lambda a, ledger: findings.set_clauses(ledger, a.finding, ["8.6.1", "10.1"]),
    "grade": lambda a, ledger: findings.grade_for_standard(
        ledger, a.finding, "iso20000-1-2018", FindingKind.MAJOR
    ),
    "add action": lambda a, ledger: findings.add_action(ledger, a.finding, action="Train"),
    "change action": lambda a, ledger: findings.save_action(ledger, a.action, {"owner": "Rao"}),
    "withdraw action": lambda a, ledger: audits.withdraw(ledger, "action", a.action),
    "reference": lambda a, ledger: evidence.attach_reference(
        ledger, a.id, "INC001", target=evidence.Target("question", a.second)
    ),
    "caption": lambda a, ledger: audits.save(ledger, "evidence", a.proof, {"caption": "The rota"}),
    "use evidence": lambda a, ledger: findings.link_evidence(ledger, a.proof, "question", a.second),
    "unlink": lambda a, ledger: findings.unlink_evidence(ledger, a.proof, a.first),
    "withdraw evidence": lambda a, ledger: audits.withdraw(ledger, "evidence", a.proof, "Wrong file"),
    "add plan entry": lambda a, ledger: audits.add(ledger, "schedule_item", a.id, {"activity": "Tour"}),
    "remove plan entry": lambda a, ledger: audits.withdraw(ledger, "schedule_item", a.entry),
    "participant": lambda a, ledger: audits.add_participant(
        ledger, a.id, "Anna Nowak", Role.AUDITEE, function="Desk lead", email="anna@example.org"
    ),
    "independence": lambda a, ledger: audits.save(
        ledger, "participant", link_id("participant", a.id, a.person), {"independence": "Other site"}
    ),
    "attendance": lambda a, ledger: audits.add(
        ledger, "attendance", a.id, {"meeting_id": a.meeting, "name": "Piotr"}
    ),
    "remove meeting": lambda a, ledger: audits.withdraw(ledger, "meeting", a.meeting),
    "recipient": lambda a, ledger: audits.add(ledger, "recipient", a.id, {"name": "Director"}),
    "scope": lambda a, ledger: audits.add_named_to_scope(ledger, a.id, ScopeKind.SITE, "Manila"),
    "leave site out": lambda a, ledger: audits.add_to_scope(
        ledger, a.id, ScopeKind.SITE, a.site, in_scope=False, reason="Closed"
    ),
    "hand out": lambda a, ledger: handing_out.hand_section(ledger, a.id, a.section["title"], [a.person]),
    "hand a question out": lambda a, ledger: handing_out.hand_out(
        ledger, a.id, [handing_out.Part(PartKind.QUESTION, a.first)], [a.person], note="First of all"
    ),
    "own area": lambda a, ledger: independence.add_own_area(ledger, a.person, AreaKind.CLAUSE, "8.6"),
    "planned minutes": lambda a, ledger: ledger.set(
        "question_set", a.section["id"], a.id, planned_minutes=40
    ),
    "adopt": lambda a, ledger: frozen.adopt(ledger, a.id, newer()),
    "site": lambda a, ledger: audits.save(ledger, "site", a.site, {"address": "ul. Długa 4"}),
    "organisation": lambda a, ledger: audits.save(ledger, "organisation", a.organisation, {"name": "Nord"}),
    "person": lambda a, ledger: audits.save(ledger, "person", a.person, {"email": "jonas@example.org"}),
    "audit text": lambda a, ledger: audits.save(ledger, "audit", a.id, {"conclusion": "Effective."}),
    "audit number": lambda a, ledger: audits.save(ledger, "audit", a.id, {"title": "Renamed"}),
    "interview": lambda a, ledger: audits.add(ledger, "interview", a.id, {"name": "R. Cruz"}),
    "ask later": lambda a, ledger: audits.add(ledger, "pending_question", a.id, {"text": "Who closes?"}),
    "sample": lambda a, ledger: audits.add(ledger, "sample_item", a.id, {"reference": "INC0012"}),
    "phrasing": lambda a, ledger: audits.add(ledger, "phrasing", None, {"title": "Closure"}),
}


def newer():
    """One question gone, one new, one asked otherwise."""
    checklist = small_checklist()
    first, *others = checklist.sections
    questions = (
        replace(first.questions[1], text="Is it done otherwise?"),
        replace(first.questions[0], id="4.1-09", text="Something new?"),
        *first.questions[2:],
    )
    return replace(
        checklist, version="2.0", sha256="1" * 64, sections=(replace(first, questions=questions), *others)
    )


def living(workspace):
    """All that is not withdrawn, as the pages read it."""

    def read(ledger):
        found = {
            (kind, row["id"]): {key: value for key, value in row.items() if value is not None}
            for kind in KINDS
            for row in ledger.select(kind)
        }
        found["questions"] = ledger.rows(
            "SELECT id, section, position, text, applies, retired FROM question ORDER BY id"
        )
        return found

    return workspace.read(read)


def state(workspace, audit=""):
    return workspace.write(lambda ledger: undoing.undo_state(ledger, audit))


def undo(workspace, audit=""):
    return workspace.write(
        lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group)
    )


def redo(workspace, audit=""):
    return workspace.write(
        lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).redo_group)
    )


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_named_taken_back_and_done_again(workspace, tmp_path, act):
    audit = Audit(workspace, tmp_path)
    before = living(workspace)
    workspace.write(lambda ledger: ACTS[act](audit, ledger))
    after = living(workspace)
    assert after != before, "the act does something"
    named = state(workspace, audit.id).undo_text
    assert named and "frozen" not in named
    assert undo(workspace, audit.id) == named
    assert living(workspace) == before
    assert state(workspace, audit.id).redo_text
    assert redo(workspace, audit.id)
    assert living(workspace) == after
    undo(workspace, audit.id)
    assert living(workspace) == before
    assert workspaces.check(workspace).ok


def count(workspace):
    return workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(acts=st.lists(st.sampled_from(sorted(ACTS)), min_size=2, max_size=7))
def test_any_row_of_acts_is_taken_back_one_by_one(tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("undo")
    with make_workspace(folder / "ws") as workspace:
        audit = Audit(workspace, folder)
        steps = [living(workspace)]
        for act in acts:
            recorded = count(workspace)
            try:
                workspace.write(lambda ledger, act=act: ACTS[act](audit, ledger))
            except Exception:  # a rule of that act in this order; nothing was changed then
                continue
            if count(workspace) > recorded:
                steps.append(living(workspace))
        for earlier in reversed(steps[:-1]):
            undo(workspace, audit.id)
            assert living(workspace) == earlier
        for later in steps[1:]:
            redo(workspace, audit.id)
            assert living(workspace) == later


def test_the_file_of_undone_evidence_stays_and_comes_back(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    other = tmp_path / "board.txt"
    other.write_text("Board", encoding="utf-8")
    before = living(workspace)
    evidence.attach_files(workspace, audit.id, [other], target=evidence.Target("question", audit.second))
    assert state(workspace, audit.id).undo_text.startswith("attach evidence MR-E")
    undo(workspace, audit.id)
    assert living(workspace) == before
    redo(workspace, audit.id)
    rows = workspace.read(lambda ledger: evidence.list_evidence(ledger, audit.id, audit.second))
    assert workspace.vault.check(rows[0]["sha256"]) is None


def test_names_say_what_will_be_undone(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    expected = {
        "answer": "answer 4.1-02",
        "clear": "clear answer 4.1-01",
        "note": "note on 4.1-01",
        "answer many": "not sampled for 10 questions",
        "withdraw finding": "withdraw finding MR-01",
        "unlink": "no longer use evidence MR-E01 here",
        "hand out": "hand Context to Jonas Weber",
        "remove plan entry": "remove: Plan entry Opening",
        "site": "change: Site Kraków (Address)",
        "adopt": "adopt another version of the checklist",
        "participant": "add: Participant Anna Nowak",
    }
    for act, words in expected.items():
        workspace.write(lambda ledger, act=act: ACTS[act](audit, ledger))
        found = state(workspace, audit.id).undo_text
        undo(workspace, audit.id)
        assert found.replace("question(s)", "questions") == words


def test_a_removal_tells_which_records_it_withdrew(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: audits.withdraw(ledger, "schedule_item", audit.entry))
    found = state(workspace, audit.id)
    assert (found.removed, found.removed_kind) == ((audit.entry,), "schedule_item")
    workspace.write(lambda ledger: ACTS["note"](audit, ledger))
    assert state(workspace, audit.id).removed == ()


def test_a_number_once_given_stays_and_what_came_before_can_be_undone(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: ACTS["caption"](audit, ledger))
    complete = {
        "requirement": "Procedure SD-014 asks for confirmation.",
        "objective_evidence": "7 of 25 tickets, INC0048213 among them.",
        "failure": "Not confirmed.",
        "title": "Closure",
    }
    workspace.write(lambda ledger: audits.save(ledger, "finding", audit.finding, complete))
    number = workspace.write(lambda ledger: findings.issue_finding(ledger, audit.finding))
    found = state(workspace, audit.id)
    assert found.kept.startswith(number)
    assert found.undo_text.startswith("change: Finding")
    undo(workspace, audit.id)
    assert workspace.read(lambda ledger: ledger.get("finding", audit.finding))["number"] == number


def test_starting_an_audit_is_undone_in_the_list_while_nobody_worked_in_it(workspace):
    first = start(workspace, title="First")
    before = living(workspace)
    second = start(workspace, title="Second")
    after = living(workspace)
    assert state(workspace, second).undo_group is None, "not from within"
    assert state(workspace).undo_text == "start audit IA-" + state(workspace).undo_text[-8:]
    undo(workspace)
    assert living(workspace) == before, "organisation and sites that the first audit uses are still there"
    redo(workspace)
    assert living(workspace) == after
    answering_question = question_ids(workspace, second)[0]
    workspace.write(lambda ledger: answering.answer(ledger, second, answering_question, {"result": "minor"}))
    assert state(workspace).undo_text.startswith("start audit"), "the first one, which is still untouched"
    undo(workspace, second)
    undo(workspace)
    assert [row["id"] for row in workspace.read(audits.list_audits)] == [first]


def test_an_audit_with_work_in_it_is_not_undone(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    assert state(workspace).undo_group is None
    group = workspace.read(lambda ledger: next(iter(ledger.changes("kind='audit'"))).group_id)
    with pytest.raises(RuleViolation, match="Work was recorded"):
        workspace.write(lambda ledger: undoing.take_back(ledger, group))
    assert [row["id"] for row in workspace.read(audits.list_audits)] == [audit.id]


def test_acts_on_the_workspace_are_undone_in_the_list_of_audits_too(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: ACTS["site"](audit, ledger))
    assert state(workspace).undo_text == "change: Site Kraków (Address)"
    undo(workspace)
    assert workspace.read(lambda ledger: ledger.get("site", audit.site))["address"] is None
    assert state(workspace, audit.id).redo_text == "change: Site Kraków (Address)"


def test_acts_in_another_audit_are_left_alone(workspace, tmp_path):
    first = Audit(workspace, tmp_path)
    second = start(workspace, title="Second")
    workspace.write(
        lambda ledger: audits.add_participant(ledger, second, "Anna Nowak", Role.AUDITEE, function="Lead")
    )
    assert (
        state(workspace, first.id).undo_text == "add: Meeting Opening meeting"
        or "Anna" not in state(workspace, first.id).undo_text
    )


def test_what_somebody_else_worked_on_is_not_undone(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: ACTS["raise"](audit, ledger))
    finding = workspace.read(lambda ledger: browsing.list_findings(ledger, audit.id))[0]["id"]
    workspaces.act_as(workspace, "Jonas Weber")
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, {"process": "Closure"}))
    workspaces.act_as(workspace, "Maria Rossi")
    with pytest.raises(RuleViolation, match="changed again"):
        undo(workspace, audit.id)


def test_an_undone_paper_keeps_no_old_words(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: ACTS["answer"](audit, ledger))
    undo(workspace, audit.id)
    workspace.write(lambda ledger: answering.answer(ledger, audit.id, audit.second, {"note": "Anew"}))
    papers = workspace.read(lambda ledger: ledger.select("working_paper", audit.id, question_id=audit.second))
    assert [(paper["result"], paper["note"]) for paper in papers] == [(None, "Anew")]
    assert workspace.read(lambda ledger: browsing.totals(ledger, audit.id)).answered == 1


def test_nobody_undoes_their_own_arrival(workspace):
    assert state(workspace).undo_group is None


def test_the_kind_of_an_issued_finding_does_not_leave_its_series_by_undo(workspace, tmp_path):
    audit = Audit(workspace, tmp_path)
    opportunity = FindingKind.OPPORTUNITY
    finding = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit.id, opportunity, clauses=["8.6.1"], title="Late")
    )
    whole = {
        "finding_kind": "minor",
        "requirement": "Procedure SD-014, section 5.",
        "objective_evidence": "INC0012233 of 12 October.",
        "failure": "Not confirmed.",
    }
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, whole))
    workspace.write(lambda ledger: findings.issue_finding(ledger, finding))
    with pytest.raises(RuleViolation, match="given once"):
        undo(workspace, audit.id)
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert row["finding_kind"] == "minor"
    assert row["number"].startswith("NC-")


def test_a_large_act_does_not_push_the_others_out_of_reach(workspace, tmp_path, monkeypatch):
    monkeypatch.setattr(undoing, "REACHES", (8, 10_000))
    audit = Audit(workspace, tmp_path)
    workspace.write(lambda ledger: answering.answer_many(ledger, audit.id, audit.questions, Result.CONFORMS))
    undo(workspace, audit.id)
    found = state(workspace, audit.id)
    assert found.redo_group
    assert found.undo_group
    redo(workspace, audit.id)
    rows = workspace.read(lambda ledger: browsing.list_questions(ledger, audit.id))
    assert {row.result for row in rows} == {Result.CONFORMS}

"""One answer, several standards; typed answers; conditions; newer versions of a running audit's checklist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iso20k_audit.checklists.combining import combine
from iso20k_audit.model.checklist import AnswerSpec, Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.vocabulary import AnswerType, FindingKind, Result
from iso20k_audit.services import (
    answering,
    audits,
    browsing,
    exporting,
    findings,
    frozen,
    licensed,
    workspaces,
)
from iso20k_audit.services.audits import NewAudit
from tests.making import make_workspace

CARDS = Condition("cards", "Agents take card payments")
SERVED = {ISO27001: ("A.5.24", "A.5.26")}
TEN_MINUTES = AnswerSpec(AnswerType.NUMBER, "min", at_most=10)
SERVICE = Checklist(
    "service", "Service", "1.0", "en", ISO20000_1, "",
    (
        Section("Incidents", "8.6", (
            Question("8.6.1-01", "8.6.1", "How?", also=SERVED, itil4=("incident management",)),
            Question("8.6.1-02", "8.6.1", "Asked within?", answer=TEN_MINUTES, weight=3),
            Question("8.6.1-03", "8.6.1", "Is it logged?", answer=AnswerSpec(AnswerType.YES_NO)),
        )),
        Section("Cards", "8.7", (Question("8.7-01", "8.7.3.2", "Who sees cards?", only_if="cards"),)),
    ),
    conditions=(CARDS,),
)  # fmt: skip
SECURITY = Checklist(
    "security", "Security", "1.0", "en", ISO27001, "",
    (Section("People", "A.6", (Question("A.6.1-01", "A.6.1", "Who is screened?"),)),),
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    new = NewAudit(combine([SERVICE, SECURITY]), sources=[SERVICE, SECURITY], conditions={"cards": False},
                   parts={"Incidents": ["Ana Souza"]}, title="Both")  # fmt: skip
    return workspace.write(lambda ledger: audits.start_audit(ledger, new))


@pytest.fixture
def act(workspace, audit):
    """Answers an item."""

    def answer(item: str, **fields):
        def record(ledger):
            return answering.answer(ledger, audit, answering.question_of_item(ledger, audit, item), fields)

        return workspace.write(record)

    return answer


def rows(workspace, audit, **wanted):
    found = workspace.read(lambda ledger: browsing.list_questions(ledger, audit, browsing.Filter(**wanted)))
    return {row.item: row for row in found}


def test_a_question_whose_condition_is_false_is_not_applicable_until_it_holds(workspace, audit, act):
    assert rows(workspace, audit)["8.7-01"].result is Result.NOT_APPLICABLE
    workspace.write(lambda ledger: frozen.state_condition(ledger, audit, "cards", True))
    assert rows(workspace, audit)["8.7-01"].result is None
    act("8.7-01", result="conforms")
    workspace.write(lambda ledger: frozen.state_condition(ledger, audit, "cards", False))
    assert rows(workspace, audit)["8.7-01"].result is Result.CONFORMS, "an answer is never hidden"
    with pytest.raises(NotFound, match="cards"):
        workspace.write(lambda ledger: frozen.state_condition(ledger, audit, "snow", True))


def test_values_bring_their_result_and_deviations_wait_for_a_judgement(workspace, audit, act):
    act("8.6.1-02", value="7,5")
    assert rows(workspace, audit)["8.6.1-02"].result is Result.CONFORMS
    act("8.6.1-02", value="12")
    assert rows(workspace, audit)["8.6.1-02"].result is None
    act("8.6.1-02", result="minor")
    view = exporting.take_view(workspace, audit)
    asked = next(question for question in view.questions if question.item == "8.6.1-02")
    assert (asked.value, asked.result, asked.score) == ("12 min", Result.MINOR, 0.0)
    with pytest.raises(InputError, match="yes"):
        act("8.6.1-03", value="maybe")
    act("8.6.1-03", value="yes")
    assert exporting.take_view(workspace, audit).overall_score() == pytest.approx(1 / 4)


def test_each_standard_has_its_own_verdict_and_its_own_report(workspace, audit, act):
    act("8.6.1-01", result="conforms", note="seen")
    act("A.6.1-01", result="conforms")

    def judge(ledger):
        question = answering.question_of_item(ledger, audit, "8.6.1-01")
        answering.judge_for_standard(ledger, audit, question, ISO27001, Result.MINOR)
        with pytest.raises(InputError, match="counts for"):
            answering.judge_for_standard(ledger, audit, question, "iso22301-2019", Result.MINOR)
        finding = findings.raise_finding(
            ledger, audit, FindingKind.OPPORTUNITY, clauses=["8.6.1", "27001 A.5.24"], title="Weak"
        )
        findings.grade_for_standard(ledger, finding, ISO27001, FindingKind.MINOR)
        return finding

    workspace.write(judge)
    whole = exporting.take_view(workspace, audit)
    assert whole.standards == (ISO20000_1, ISO27001)
    assert [finding.clauses for finding in whole.findings] == [("8.6.1", "27001 A.5.24")]
    security = whole.for_standard(ISO27001)
    assert [(q.item, q.clause, q.result) for q in security.questions] == [
        ("8.6.1-01", "A.5.24", Result.MINOR),
        ("A.6.1-01", "A.6.1", Result.CONFORMS),
    ]
    assert [(f.kind, f.clauses) for f in security.findings] == [(FindingKind.MINOR, ("A.5.24",))]
    assert [row.number for row in security.conformity_by_clause()] == ["A.5.24", "A.5.26", "A.6.1"]
    assert [row.number for row in whole.conformity_by_clause()][-1] == "27001 A.6.1"
    service = whole.for_standard(ISO20000_1)
    assert [f.kind for f in service.findings] == [FindingKind.OPPORTUNITY]
    assert {row.number for row in service.conformity_by_group()} == {"8.6", "8.7"}


def test_lists_are_filtered_by_practice_standard_and_who_it_was_handed_to(workspace, audit):
    assert set(rows(workspace, audit, practice="incident management")) == {"8.6.1-01"}
    assert set(rows(workspace, audit, standard=ISO27001)) == {"8.6.1-01", "A.6.1-01"}
    people = {row["name"]: row["id"] for row in workspace.read(lambda ledger: ledger.select("person"))}
    assert set(rows(workspace, audit, person_id=people["Ana Souza"])) == {"8.6.1-01", "8.6.1-02", "8.6.1-03"}
    mine = rows(workspace, audit, person_id=people["Maria Rossi"])
    assert set(mine) == {"8.7-01", "A.6.1-01"}, "for whom nothing is handed to, what is handed to nobody"


def test_an_audit_reads_back_as_the_checklist_it_was_started_with(workspace, audit):
    there = workspace.read(lambda ledger: frozen.frozen_checklist(ledger, audit))
    assert there.sections == combine([SERVICE, SECURITY]).sections and there.conditions == (CARDS,)


def test_adopting_a_newer_version_keeps_every_answer(workspace, act):
    new = NewAudit(SERVICE, title="One")
    one = workspace.write(lambda ledger: audits.start_audit(ledger, new))

    def give(ledger, item, **fields):
        answering.answer(ledger, one, answering.question_of_item(ledger, one, item), fields)

    workspace.write(lambda ledger: give(ledger, "8.6.1-01", result="conforms", note="kept"))
    workspace.write(lambda ledger: give(ledger, "8.6.1-03", value="yes"))
    incidents = SERVICE.sections[0].questions
    newer = replace(
        SERVICE,
        version="2.0",
        sections=(
            Section(
                "Desk", "8.6", (replace(incidents[0], text="How now?"), Question("8.6.1-09", "8.6.1", "New?"))
            ),
            SERVICE.sections[1],
        ),
    )
    adopted = workspace.write(lambda ledger: frozen.adopt(ledger, one, newer))
    assert adopted.asked_anew == ("8.6.1-01",) and adopted.retired == ("8.6.1-03",)
    there = rows(workspace, one)
    assert list(there) == ["8.6.1-01", "8.6.1-09", "8.7-01", "8.6.1-03"], "8.6.1-02 was never answered"
    assert there["8.6.1-01"].result is Result.CONFORMS and there["8.6.1-01"].text == "How now?"
    assert there["8.6.1-03"].retired and there["8.6.1-03"].result is Result.CONFORMS
    with pytest.raises(InputError, match="already"):
        workspace.write(lambda ledger: frozen.adopt(ledger, one, newer))
    assert workspaces.check(workspace).ok


def test_lists_combined_anew_bring_no_answer_under_another_question(workspace):
    """The id that a clash gave stays when the question that it clashed with is gone."""
    other = replace(
        SECURITY, sections=(Section("Desk", "A.5", (Question("8.6.1-01", "A.5.24", "Who reacts?"),)),)
    )
    new = NewAudit(combine([SERVICE, other]), sources=[SERVICE, other], title="Both")
    both = workspace.write(lambda ledger: audits.start_audit(ledger, new))
    [clash] = [item for item, row in rows(workspace, both).items() if row.text == "Who reacts?"]
    assert clash != "8.6.1-01"

    def give(ledger):
        answering.answer(ledger, both, answering.question_of_item(ledger, both, clash), {"note": "the desk"})
        answering.answer(
            ledger, both, answering.question_of_item(ledger, both, "8.6.1-01"), {"note": "by steps"}
        )

    workspace.write(give)
    desk = replace(SERVICE.sections[0], questions=SERVICE.sections[0].questions[1:])
    without = combine([replace(SERVICE, version="2.0", sections=(desk, SERVICE.sections[1])), other])
    adopted = workspace.write(lambda ledger: frozen.adopt(ledger, both, without))
    there = rows(workspace, both)
    assert there[clash].text == "Who reacts?" and not there[clash].retired
    assert adopted.retired == ("8.6.1-01",) and there["8.6.1-01"].text == "How?"


def test_the_tables_follow_from_the_log_after_all_of_it(workspace, audit, act):
    act("8.6.1-02", value="3")
    before = rows(workspace, audit)
    workspaces.rebuild(workspace)
    assert rows(workspace, audit) == before
    assert workspaces.check(workspace).ok


# -- licensed text ----------------------------------------------------------------------------------


def test_licensed_text_stays_here_and_leaves_only_its_fingerprint(workspace, tmp_path):
    licensed.keep(ISO20000_1, {"8.6.1": "Secret licensed words about incidents.", "8.7.3.2": "Others."})
    audit = workspace.write(lambda ledger: audits.start_audit(ledger, NewAudit(SERVICE, organisation="Acme")))
    database = (workspace.folder / "workspace.db").read_bytes()
    assert b"licensed words" not in database
    mark = licensed.fingerprint("secret  licensed words\nabout INCIDENTS.")
    assert mark.encode() in database
    same = workspace.read(lambda ledger: licensed.changed_since(ledger, audit, ISO20000_1, "8.6.1"))
    assert same is None
    licensed.keep(ISO20000_1, {"8.6.1": "Amended words."})
    changed = workspace.read(lambda ledger: licensed.changed_since(ledger, audit, ISO20000_1, "8.6.1"))
    assert changed is not None and changed.clause == "8.6.1"


def test_pasted_text_is_cut_at_the_headings_of_the_standard():
    text = """Foreword
8.6.1 Incident management
The desk does things:
1 first
2 second
8.6.2 Service request management
More."""
    found = licensed.split(text, ISO20000_1)
    assert found.clauses == {"8.6.1": "The desk does things:\n1 first\n2 second", "8.6.2": "More."}
    assert found.before == "Foreword"
    with pytest.raises(InputError, match="not a clause"):
        licensed.keep(ISO20000_1, {"99": "x"})

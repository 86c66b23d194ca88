"""Auditors who judge differently: one rule everywhere, both verdicts kept, the lead's word and when it goes stale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.checklist import AnswerSpec, Checklist, Question, Section
from iso20k_audit.model.disagreement import Said, difference
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.services import (
    answering,
    browsing,
    concluding,
    disagreements,
    evidence,
    undoing,
    workspaces,
)
from iso20k_audit.services.audits import NewAudit, start_audit
from iso20k_audit.services.concluding import Since
from iso20k_audit.services.disagreements import State
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.store.ledger import Person
from tests.making import make_workspace, small_checklist

LEAD, SECOND, THIRD = "Maria Rossi", "Jonas Weber", "A. Khan"
ALSO = {ISO27001: ("A.5.24",)}
KINDS = {
    "plain": AnswerSpec(),
    "yes": AnswerSpec(AnswerType.YES_NO),
    "level": AnswerSpec(AnswerType.MATURITY),
    "number": AnswerSpec(AnswerType.NUMBER, "min", at_most=10),
    "choice": AnswerSpec(AnswerType.CHOICE, choices=("red", "green")),
    "text": AnswerSpec(AnswerType.TEXT),
    "date": AnswerSpec(AnswerType.DATE),
}


def checklist() -> Checklist:
    questions = tuple(
        Question(f"8.6.1-{name}", "8.6.1", f"{name}?", answer=spec, also=ALSO) for name, spec in KINDS.items()
    )
    return replace(small_checklist(), sections=(Section("Incidents", "8.6", questions),))


def begin(folder):
    workspace = make_workspace(folder, LEAD)
    new = NewAudit(checklist(), title="Kinds", organisation="Nordwind", auditors=[SECOND, THIRD])
    return workspace, workspace.write(lambda ledger: start_audit(ledger, new))


@pytest.fixture
def scene(tmp_path):
    workspace, audit = begin(tmp_path / "ws")
    with workspace:
        yield Scene(workspace, audit)


class Scene:
    def __init__(self, workspace, audit):
        self.workspace, self.audit = workspace, audit

    def question(self, kind="plain"):
        return self.workspace.read(
            lambda ledger: answering.question_of_item(ledger, self.audit, f"8.6.1-{kind}")
        )

    def says(self, person, kind="plain", **fields):
        workspaces.act_as(self.workspace, person)
        question = self.question(kind)
        return self.workspace.write(lambda ledger: answering.answer(ledger, self.audit, question, fields))

    def decide(self, result=Result.MINOR, reason="The sample decides", kind="plain", person=LEAD, **given):
        workspaces.act_as(self.workspace, person)
        question = self.question(kind)
        self.workspace.write(
            lambda ledger: concluding.conclude_question(ledger, self.audit, question, result, reason, **given)
        )

    def leave(self, statement="", kind="plain"):
        workspaces.act_as(self.workspace, LEAD)
        question = self.question(kind)
        self.workspace.write(
            lambda ledger: concluding.leave_diverging(ledger, self.audit, question, statement)
        )

    def lines(self):
        return self.workspace.read(lambda ledger: disagreements.list_disagreements(ledger, self.audit))

    def count(self):
        return self.workspace.read(lambda ledger: disagreements.count(ledger, self.audit))

    def one(self, kind="plain"):
        question = self.question(kind)
        return self.workspace.read(lambda ledger: disagreements.disagreement(ledger, self.audit, question))

    def row(self, kind="plain"):
        question = self.question(kind)
        return self.workspace.read(lambda ledger: browsing.question_row(ledger, self.audit, question))

    def view(self, kind="plain"):
        view = self.workspace.read(lambda ledger: audit_view(ledger, self.audit, self.workspace.folder))
        return next(question for question in view.questions if question.item == f"8.6.1-{kind}")

    def undo(self):
        return self.workspace.write(
            lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, self.audit).undo_group)
        )


def test_undecided_questions_wait_and_both_verdicts_stand_with_their_evidence(scene):
    scene.says(SECOND, result="minor", note="Six of 25", interviewees="Agent")
    question = scene.question()
    for person in (SECOND, THIRD):
        workspaces.act_as(scene.workspace, person)
        scene.workspace.write(
            lambda ledger, p=person: evidence.attach_reference(
                ledger, scene.audit, f"List of {p}", target=evidence.Target("question", question)
            )
        )
    assert scene.lines() == []
    scene.says(THIRD, result="conforms", note="All 5 confirmed")
    (line,) = scene.lines()
    assert line.state is State.OPEN and line.auditors == (THIRD, SECOND) and scene.count() == 1
    one = scene.one()
    assert [(o.auditor, o.result, o.note) for o in one.opinions] == [
        (THIRD, Result.CONFORMS, "All 5 confirmed"),
        (SECOND, Result.MINOR, "Six of 25"),
    ]
    assert [[row["reference"] for row in o.evidence] for o in one.opinions] == [
        [f"List of {THIRD}"],
        [f"List of {SECOND}"],
    ]
    assert one.opinions[1].roles == ("Agent",) and one.unlinked == () and one.decision is None


def test_the_lead_decides_and_nobody_else_by_accident(scene):
    scene.says(SECOND, result="minor")
    scene.says(THIRD, result="conforms")
    with pytest.raises(RuleViolation, match="lead auditor"):
        scene.decide(person=THIRD)
    scene.decide(person=THIRD, for_lead=True)
    assert scene.one().decision.why == "Decided in the place of the lead auditor"
    with pytest.raises(InputError, match="reason"):
        scene.decide(reason="  ")
    scene.decide(Result.CONFORMS, "The larger sample decides")
    (line,) = scene.lines()
    assert line.state is State.DECIDED and line.result is Result.CONFORMS and scene.count() == 0
    decision = scene.one().decision
    assert (decision.by, decision.reason) == (LEAD, "The larger sample decides")
    assert scene.row().result is Result.CONFORMS and not scene.row().diverging
    assert {paper.result for paper in scene.view().papers} == {Result.MINOR, Result.CONFORMS}


def test_a_changed_answer_makes_the_conclusion_stale_until_it_is_confirmed(scene):
    scene.says(SECOND, result="minor")
    scene.says(THIRD, result="conforms")
    scene.decide()
    scene.says(THIRD, result="major")
    (line,) = scene.lines()
    assert line.state is State.STALE and scene.count() == 1
    assert [change.words for change in line.since] == ["A. Khan changed their answer since"]
    assert scene.view().conclusion_stale == ("A. Khan changed their answer since",)
    scene.decide()
    assert scene.lines()[0].state is State.DECIDED and scene.count() == 0


def test_what_is_changed_and_put_back_does_not_count(scene):
    scene.says(SECOND, result="minor", note="Six")
    scene.says(THIRD, result="conforms")
    scene.decide()
    scene.says(SECOND, note="Seven")
    assert [change.since for change in scene.lines()[0].since] == [Since.NOTES_CHANGED]
    scene.undo()
    assert scene.lines()[0].state is State.DECIDED
    scene.says(SECOND, flagged=True)
    assert scene.lines()[0].state is State.DECIDED


def test_a_paper_added_or_taken_back_is_told(scene):
    scene.says(SECOND, result="minor")
    scene.says(THIRD, result="conforms")
    scene.decide()
    scene.says(LEAD, result="major")
    assert [change.words for change in scene.lines()[0].since] == ["Maria Rossi answered since"]
    scene.says(LEAD, result=None)
    scene.says(THIRD, result=None)
    (line,) = scene.lines()  # nobody differs any more, but the conclusion rested on it
    assert [change.words for change in line.since] == ["A. Khan took their answer back since"]


def test_left_as_a_diverging_opinion_it_waits_no_more_and_is_reported(scene):
    scene.says(SECOND, result="minor")
    scene.says(THIRD, result="conforms")
    scene.leave("Both samples are sound; the next audit looks again.")
    (line,) = scene.lines()
    assert line.state is State.LEFT and scene.count() == 0
    row, view = scene.row(), scene.view()
    assert row.diverging and row.result is None
    assert view.diverging and view.left_diverging and view.conclusion_reason.startswith("Both samples")
    scene.leave()
    assert scene.lines()[0].state is State.LEFT
    workspaces.act_as(scene.workspace, LEAD)
    question = scene.question()
    scene.workspace.write(lambda ledger: concluding.take_conclusion_back(ledger, scene.audit, question))
    assert scene.lines()[0].state is State.OPEN and scene.one().decision is None
    with pytest.raises(NotFound):
        scene.workspace.write(lambda ledger: concluding.take_conclusion_back(ledger, scene.audit, question))
    scene.undo()
    assert scene.lines()[0].state is State.LEFT


def test_levels_that_differ_are_a_disagreement_and_the_lead_decides_the_level(scene):
    scene.says(SECOND, "level", value="2")
    scene.says(THIRD, "level", value="3")
    assert scene.row("level").diverging and scene.row("level").result is None
    assert scene.one("level").differs.values
    with pytest.raises(InputError):
        scene.decide(Result.RECORDED, kind="level", value="9")
    scene.decide(Result.RECORDED, kind="level", value="2")
    assert scene.view("level").value == "2 Repeatable" and not scene.view("level").diverging
    scene.says(SECOND, "text", value="One")
    scene.says(THIRD, "text", value="Two")
    assert not scene.row("text").diverging, "no two people write the same"


def test_a_verdict_for_one_standard_that_differs_is_a_disagreement_for_that_standard_only(scene):
    scene.says(SECOND, result="conforms", verdicts={ISO27001: "minor"})
    scene.says(THIRD, result="conforms")
    assert scene.row().diverging and scene.one().differs.standards == (ISO27001,)
    view = scene.workspace.read(lambda ledger: audit_view(ledger, scene.audit, scene.workspace.folder))
    own = next(q for q in view.for_standard(ISO20000_1).questions if q.item == "8.6.1-plain")
    other = next(q for q in view.for_standard(ISO27001).questions if q.item == "8.6.1-plain")
    assert (own.result, own.diverging) == (Result.CONFORMS, False)
    assert (other.result, other.diverging) == (None, True)
    scene.decide(Result.CONFORMS, verdicts={ISO27001: Result.MINOR, ISO20000_1: Result.CONFORMS})
    view = scene.workspace.read(lambda ledger: audit_view(ledger, scene.audit, scene.workspace.folder))
    other = next(q for q in view.for_standard(ISO27001).questions if q.item == "8.6.1-plain")
    assert other.result is Result.MINOR and not other.diverging


RESULTS = [None, *Result]
VALUES = {"yes": ["yes", "no"], "level": ["2", "3"], "number": ["9", "12"], "choice": ["red", "green"]}
VALUES |= {"text": ["a", "b"], "date": ["2026-01-01", "2026-01-02"], "plain": []}
PAPERS = st.lists(
    st.tuples(
        st.sampled_from(RESULTS),
        st.sampled_from([None, 0, 1]),
        st.dictionaries(st.sampled_from([ISO27001, ISO20000_1]), st.sampled_from(list(Result)), max_size=2),
    ),
    max_size=3,
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=st.lists(PAPERS, min_size=len(KINDS), max_size=len(KINDS)))
def test_lists_and_view_follow_the_one_rule(tmp_path_factory, told):
    workspace, audit = begin(tmp_path_factory.mktemp("rule") / "ws")
    with workspace:
        people = {row["name"]: row["id"] for row in workspace.read(lambda ledger: ledger.select("person"))}
        said = {}

        def record(ledger):
            for (name, spec), papers in zip(KINDS.items(), told, strict=True):
                question = answering.question_of_item(ledger, audit, f"8.6.1-{name}")
                for person, (result, place, verdicts) in zip((LEAD, SECOND, THIRD), papers, strict=False):
                    value = VALUES[name][place] if place is not None and VALUES[name] else None
                    ledger.person = Person(people[person], person)
                    fields = {"result": result.value if result else None}
                    fields["verdicts"] = {key: one.value for key, one in verdicts.items()} or None
                    answering.answer(ledger, audit, question, fields)
                    if value is not None:
                        paper = answering.own_paper_id(ledger, audit, question)
                        ledger.set("working_paper", paper, audit, value=value)
                    said.setdefault(name, []).append(Said(result, value or "", verdicts))
                said[name] = bool(difference(said.get(name, []), spec.type))

        workspace.write(record)
        rows = workspace.read(lambda ledger: browsing.list_questions(ledger, audit))
        view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
        lines = workspace.read(lambda ledger: disagreements.list_disagreements(ledger, audit))
        assert {row.item.removeprefix("8.6.1-"): row.diverging for row in rows} == said
        assert {q.item.removeprefix("8.6.1-"): q.diverging for q in view.questions} == said
        assert {q.item.removeprefix("8.6.1-"): bool(q.difference) for q in view.questions} == said
        assert {line.item.removeprefix("8.6.1-") for line in lines} == {name for name in said if said[name]}
        assert all(row.result is None for row in rows if row.diverging)

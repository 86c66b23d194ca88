"""Every field of every record of a finished audit in conflict: nothing breaks, and no version passes for the truth."""

from __future__ import annotations

import shutil
from datetime import date

import pytest
from PySide6.QtPdf import QPdfDocument

from iso20k_audit.model.records import KINDS
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.services import (
    action_life,
    action_workbooks,
    answering,
    auditor_pool,
    audits,
    benefits,
    browsing,
    calibration,
    cause_analysis,
    certification,
    certification_cycles,
    clause_choices,
    closing_meeting,
    concluding,
    conflicts,
    coverage_matrix,
    effectiveness,
    escalating,
    evidence,
    findings,
    follow_up_audits,
    follow_up_outcomes,
    grading,
    interviews,
    management_inputs,
    objectives,
    own_criteria,
    programme,
    programme_gaps,
    readiness,
    risk_ratings,
    searching,
    systemic,
    trends,
    workspaces,
)
from iso20k_audit.services.exporting import export_pdf, export_xlsx, take_view
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.services.workspaces import Person
from iso20k_audit.store import checking
from tests.making import make_workspace, question_ids, start
from tests.services.conflicting import contest

FIELDS = [(kind.name, field.name) for kind in KINDS.values() for field in kind.fields]


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A small audit with a record of every kind that people see, closed."""
    folder = tmp_path_factory.mktemp("all") / "ws"
    with make_workspace(folder) as workspace:
        audit = start(workspace, clients=["Alpha"])
        questions = question_ids(workspace, audit)
        proof = tmp_path_factory.mktemp("files") / "proof.txt"
        proof.write_text("proof")
        piece = evidence.attach_files(
            workspace, audit, [proof], target=evidence.Target("question", questions[0])
        ).evidence_ids[0]

        def fill(ledger):
            for question in questions:
                answering.answer(ledger, audit, question, {"result": "conforms", "note": "Seen"})
            answering.answer(ledger, audit, questions[0], {"result": "minor"})
            concluding.conclude_question(ledger, audit, questions[1], Result.CONFORMS, "Seen it")
            found = findings.raise_finding(
                ledger, audit, FindingKind.MINOR, question=questions[0], title="Not tested", failure="No test"
            )
            findings.add_action(ledger, found, action="Test it", owner="IT", due_on="2026-12-01")
            interviews.start_interview(ledger, audit, "Agent", name="Ana")
            for kind, fields in (
                ("meeting", {"meeting_kind": "opening", "held_at": "2026-11-02T09:00:00+01:00"}),
                ("schedule_item", {"activity": "Opening", "starts_at": "2026-11-02T09:00:00+01:00"}),
                ("recipient", {"name": "Director"}),
                ("sample_item", {"question_id": questions[0], "reference": "INC-1", "item_kind": "ticket"}),
                ("pending_question", {"text": "Ask about night shift", "question_id": questions[0]}),
                ("evidence_file", {"evidence_id": piece, "file_name": "more.txt"}),
            ):
                audits.add(ledger, kind, audit, fields)
            meeting = ledger.select("meeting", audit)[0]["id"]
            audits.add(
                ledger, "attendance", audit, {"meeting_id": meeting, "name": "Ana", "presence": "remote"}
            )
            for kind in KINDS.values():  # the rest, whatever they mean
                if not ledger.select(kind.name) and kind.name not in ("device",):
                    ledger.set(
                        kind.name, f"only-{kind.name}", audit if kind.in_audit else None, **_some(kind)
                    )

        workspace.write(fill)
    return folder, audit


def _some(kind):
    text = next((f.name for f in kind.fields if f.value_type.name in ("TEXT", "LONG_TEXT")), None)
    return {text: "something"} if text else {kind.fields[0].name: None}


@pytest.fixture
def copy(finished, tmp_path):
    folder, audit = finished
    shutil.copytree(folder, tmp_path / "ws")
    workspace = workspaces.open_workspace(tmp_path / "ws")
    workspaces.act_as(workspace, "Maria Rossi")
    yield workspace, audit
    workspace.close()


def put_in_conflict(workspace, audit, kinds, names=None):
    def act(ledger):
        for kind in kinds:
            for row in ledger.select(kind):
                if KINDS[kind].in_audit and row["audit_id"] != audit:
                    continue
                for field in KINDS[kind].fields:
                    if names is None or field.name in names:
                        contest(ledger, kind, row["id"], audit if KINDS[kind].in_audit else None, field.name)

    workspace.write(act)


def read_what_outlives_the_audit(ledger, audit):
    """Programme, trends, readiness and all else that reads over several audits."""
    today = date(2026, 11, 24)
    ledger.person = Person(ledger.select("person")[0]["id"], "Maria Rossi")
    found = [
        readiness.readiness(ledger),
        escalating.due_work(ledger, today),
        escalating.escalations(ledger, today),
        coverage_matrix.coverage(ledger, "clause", "site"),
        coverage_matrix.coverage(ledger, "shift", "time"),
        risk_ratings.area_frequencies(ledger),
        programme.list_programmes(ledger, today),
        programme_gaps.programme_gaps(ledger, today=today),
        certification.certificates(ledger),
        certification_cycles.due_days(ledger, today),
        management_inputs.management_view(
            ledger, management_inputs.Wanted(date(2026, 1, 1), date(2026, 12, 31))
        ),
        closing_meeting.closing_meeting(ledger, audit),
        follow_up_audits.open_findings(ledger),
        follow_up_outcomes.items(ledger, audit),
        grading.grades(ledger, audit),
        grading.grade_marks(ledger, audit),
        systemic.systemic_proposals(ledger, audit),
        cause_analysis.read_all(ledger, audit),
        action_workbooks.recipients(ledger, audit),
        auditor_pool.pool(ledger, today),
        calibration.cases(ledger),
        calibration.audited_twice(ledger),
        objectives.list_objectives(ledger, today),
        benefits.list_benefits(ledger),
        own_criteria.documents(ledger),
        own_criteria.used_in(ledger, audit),
        clause_choices.clause_choices(ledger, audit),
    ]
    for row in ledger.select("certification"):
        certification_cycles.cycle_view(ledger, row["id"], today)
    for row in ledger.select("action"):
        effectiveness.checks(ledger, row["id"])
        action_life.steps(ledger, row["id"])
        action_life.extensions(ledger, row["id"])
        for party in action_life.parties(ledger, row["audit_id"]):
            action_life.allowed(ledger, row["id"], party)
    counted = trends.trends(ledger, today=today)
    return [*found, counted]


def read_everything(workspace, audit):
    def read(ledger):
        read_what_outlives_the_audit(ledger, audit)
        for order in browsing.ORDERS:
            browsing.list_questions(ledger, audit, browsing.Filter(order=order, group=order))
        browsing.list_sections(ledger, audit)
        browsing.count_states(ledger, audit)
        browsing.totals(ledger, audit)
        audits.list_audits(ledger)
        for row in browsing.list_questions(ledger, audit):
            browsing.question_detail(ledger, audit, row.id, workspace.person.id)
        for row in browsing.list_findings(ledger, audit):
            browsing.finding_detail(ledger, row["id"])
            findings.remarks_on(ledger, row["id"])
        browsing.list_actions(ledger, audit)
        for row in evidence.list_evidence(ledger, audit):
            assert row["id"]
        for words in ("tested", "Ana", "proof", "something"):
            searching.search(ledger, words, audit)
        listed = conflicts.list_conflicts(ledger, audit)
        for conflict in listed:
            detail = conflicts.conflict_detail(ledger, conflict.record_id, conflict.field)
            assert len(detail.sides) >= 2
            assert conflict.record and conflict.label
        assert conflicts.count(ledger, audit) == len(listed)
        report_gaps(audit_view(ledger, audit, workspace.folder))
        return listed

    return workspace.read(read)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_field_of_a_kind_in_conflict_is_listed_and_everything_can_still_be_read(copy, kind):
    workspace, audit = copy
    put_in_conflict(workspace, audit, [kind])
    read_everything(workspace, audit)
    rows = workspace.read(lambda ledger: ledger.select(kind))
    if not rows:
        return
    named = set((rows[0]["conflicts"] or "").split())
    assert named == {field.name for field in KINDS[kind].fields}


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_one_field_in_conflict_reads_as_nothing_and_breaks_no_reader(copy, kind, name):
    workspace, audit = copy
    put_in_conflict(workspace, audit, [kind], {name})
    view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    assert view.open_conflicts == len(view.conflict_list)
    report_gaps(view)
    workspace.read(lambda ledger: browsing.list_findings(ledger, audit))
    workspace.read(lambda ledger: browsing.list_questions(ledger, audit))


def test_all_at_once_report_and_registers_are_written_and_say_so(copy, tmp_path):
    workspace, audit = copy
    kinds = [name for name in KINDS if name not in ("question_set", "finding_clause", "evidence_link")]
    marks = {"markup", "marked_sha256"}  # no picture may leave while its redactions are in conflict
    put_in_conflict(workspace, audit, kinds, {name for _kind, name in FIELDS} - marks)
    listed = read_everything(workspace, audit)
    view = take_view(workspace, audit)
    assert view.open_conflicts == len(listed) > 100
    assert view.scope == view.organisation.name == "In conflict"
    assert view.findings[0].title == view.findings[0].site == "In conflict"
    assert view.findings[0].kind_label == "In conflict" and not view.finding_counts()
    assert all(question.result is None for question in view.questions if question.papers)
    export_pdf(workspace, audit, tmp_path / "report.pdf")
    export_xlsx(workspace, audit, tmp_path / "registers.xlsx")
    assert checking.check(workspace).ok


def test_the_report_prints_the_statement_with_number_and_list(copy, tmp_path):
    workspace, audit = copy
    put_in_conflict(workspace, audit, ["finding"], {"title", "finding_kind"})
    workspace.write(
        lambda ledger: audits.save(ledger, "audit", audit, {"open_conflicts_statement": "Bo is on leave."})
    )
    export_pdf(workspace, audit, tmp_path / "report.pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "report.pdf"))
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    flat = " ".join(text.split())
    assert "disagree: 2." in flat and "Bo is on leave." in flat
    assert "title of Aisha" in flat and "title of Bo" in flat and "Aisha Khan" in flat


def test_open_conflicts_block_the_report_until_it_says_why(copy):
    workspace, audit = copy
    put_in_conflict(workspace, audit, ["finding"], {"process"})

    def gap():
        view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
        (found,) = [gap for gap in report_gaps(view) if gap.target == "conflicts"]
        return found

    assert gap().blocking and gap().area == "consolidation"
    workspace.write(
        lambda ledger: audits.save(ledger, "audit", audit, {"open_conflicts_statement": "Left open."})
    )
    assert not gap().blocking

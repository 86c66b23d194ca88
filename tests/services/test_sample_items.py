"""The items looked at: added, judged, taken away, written up; each by its own auditor."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.services import answering, drafts, evidence, sample_items, workspaces
from iso20k_audit.services.findings import link_evidence
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def question(workspace, audit):
    return question_ids(workspace, audit)[4]


@pytest.fixture
def add(workspace, audit, question):
    def add_them(text, kind=None):
        return workspace.write(lambda ledger: sample_items.add_items(ledger, audit, question, text, kind))

    return add_them


@pytest.fixture
def listed(workspace, audit, question):
    return lambda: workspace.read(lambda ledger: sample_items.list_items(ledger, audit, question))


def test_a_pasted_column_makes_one_item_each_in_order(add, listed):
    add("INC001\nINC002\nCHG003\n")
    assert [(row["reference"], row["item_kind"], row["position"]) for row in listed()] == [
        ("INC001", "ticket", 1),
        ("INC002", "ticket", 2),
        ("CHG003", "change", 3),
    ]


def test_what_is_there_already_is_named_and_not_doubled(add, listed):
    add("INC001")
    added = add("inc001, INC002, INC002")
    assert added.repeated == ["inc001", "INC002"] and len(added.item_ids) == 1
    assert [row["reference"] for row in listed()] == ["INC001", "INC002"]


def test_nothing_and_a_whole_population_are_refused(add, workspace, audit):
    with pytest.raises(InputError):
        add(" , ")
    with pytest.raises(InputError, match="2001"):
        add("\n".join(f"INC{n}" for n in range(2001)))
    with pytest.raises(NotFound):
        workspace.write(lambda ledger: sample_items.add_items(ledger, audit, "nowhere", "INC1"))


def test_a_judged_item_was_looked_at_and_an_unticked_one_has_no_verdict(workspace, add, listed):
    one, two = add("INC001 INC002").item_ids
    workspace.write(lambda ledger: sample_items.judge_items(ledger, [one], SampleVerdict.DEVIATES))
    workspace.write(lambda ledger: sample_items.tick_items(ledger, [two], True))
    first, second = listed()
    assert first["verdict"] == "deviates" and first["looked_at"]
    assert second["verdict"] is None and second["looked_at"]
    workspace.write(lambda ledger: sample_items.tick_items(ledger, [one], False))
    assert listed()[0]["verdict"] is None and listed()[0]["looked_at"] is None


def test_items_of_another_auditor_are_seen_and_left_alone(workspace, add, listed, audit):
    mine = add("INC001").item_ids
    workspaces.act_as(workspace, "Jonas Weber")
    add("INC001")
    assert [(row["auditor"], row["reference"]) for row in listed()] == [
        ("Jonas Weber", "INC001"),
        ("Maria Rossi", "INC001"),
    ]
    for act in (
        lambda ledger: sample_items.judge_items(ledger, mine, SampleVerdict.DEVIATES),
        lambda ledger: sample_items.tick_items(ledger, mine, True),
        lambda ledger: sample_items.take_away(ledger, mine),
        lambda ledger: sample_items.change_item(ledger, mine[0], note="x"),
    ):
        with pytest.raises(RuleViolation):
            workspace.write(act)


def test_an_item_that_was_taken_away_can_be_listed_again(workspace, add, listed):
    one = add("INC001").item_ids
    workspace.write(lambda ledger: sample_items.take_away(ledger, one))
    assert listed() == []
    assert add("INC001").repeated == []


def test_a_reference_may_be_corrected_but_not_to_one_that_is_there(workspace, add, listed):
    one, _two = add("INC001 INC002").item_ids
    workspace.write(lambda ledger: sample_items.change_item(ledger, one, reference=" INC 009 "))
    assert listed()[0]["reference"] == "INC 009"
    for wrong in ("inc002", " "):
        with pytest.raises(InputError):
            workspace.write(lambda ledger, w=wrong: sample_items.change_item(ledger, one, reference=w))
    kind = SampleItemKind.RECORD.value
    workspace.write(lambda ledger: sample_items.change_item(ledger, one, item_kind=kind))
    assert listed()[0]["item_kind"] == "record"


def test_evidence_of_an_item_is_named_with_it(workspace, audit, question, add, listed, tmp_path):
    [one] = add("INC001").item_ids
    proof = tmp_path / "ticket.txt"
    proof.write_text("closed")
    found = evidence.attach_files(workspace, audit, [proof], target=evidence.Target("question", question))
    workspace.write(lambda ledger: link_evidence(ledger, found.evidence_ids[0], "sample_item", one))
    assert [proof["number"] for proof in listed()[0]["evidence"]] == [
        workspace.read(lambda ledger: ledger.get("evidence", found.evidence_ids[0])["number"])
    ]


def test_writing_up_counts_and_keeps_what_was_written(workspace, audit, question, add):
    def paper():
        return workspace.read(lambda ledger: ledger.select("working_paper", audit, question_id=question))[0]

    with pytest.raises(InputError):
        workspace.write(lambda ledger: sample_items.write_up(ledger, audit, question))
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"note": "Seen at the desk."}))
    ids = add("INC001 INC002 INC003").item_ids
    workspace.write(lambda ledger: sample_items.judge_items(ledger, ids[:2], SampleVerdict.DEVIATES))
    workspace.write(lambda ledger: sample_items.write_up(ledger, audit, question))
    assert paper()["sample"] == "2 of 3 tickets looked at, deviating: 2"
    assert paper()["note"] == "Seen at the desk.\n2 of 2 tickets deviate: INC001, INC002"
    workspace.write(lambda ledger: sample_items.judge_items(ledger, ids, SampleVerdict.AS_REQUIRED))
    workspace.write(lambda ledger: sample_items.write_up(ledger, audit, question))
    assert paper()["sample"] == "3 of 3 tickets looked at"
    assert paper()["note"] == "Seen at the desk.\n0 of 3 tickets deviate"


def test_what_was_typed_and_not_added_is_added_at_the_next_start(workspace, audit, question, listed):
    def typed(text, writer=""):
        workspace.write(lambda ledger: sample_items.keep_typed(ledger, audit, question, text, writer=writer))

    typed("INC0")
    typed("INC001")
    typed("CHG002", writer="2")
    assert len(workspace.write(drafts.recover)) == 2
    assert [row["reference"] for row in listed()] == ["INC001", "CHG002"]
    assert workspace.read(lambda ledger: ledger.drafts()) == {}
    assert workspace.write(drafts.recover) == []


def test_what_was_added_or_taken_back_leaves_no_draft(workspace, audit, question, listed):
    workspace.write(lambda ledger: sample_items.keep_typed(ledger, audit, question, "INC001"))
    workspace.write(lambda ledger: sample_items.add_typed(ledger, audit, question, "INC001"))
    assert workspace.read(lambda ledger: ledger.drafts()) == {}
    workspace.write(lambda ledger: sample_items.keep_typed(ledger, audit, question, "INC00"))
    workspace.write(lambda ledger: sample_items.keep_typed(ledger, audit, question, "  "))
    assert workspace.read(lambda ledger: ledger.drafts()) == {}
    assert [row["reference"] for row in listed()] == ["INC001"]


@pytest.mark.parametrize(("other", "text"), [("gone", "INC001"), ("", " ; ,")])
def test_a_draft_that_can_never_be_added_is_forgotten(workspace, audit, question, listed, other, text):
    workspace.write(lambda ledger: sample_items.keep_typed(ledger, audit, other or question, text))
    assert workspace.write(drafts.recover) == []
    assert listed() == [] and workspace.read(lambda ledger: ledger.drafts()) == {}

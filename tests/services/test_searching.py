"""Search everything: hits, their order, their marks, where they lead; and going to a clause."""

from __future__ import annotations

import pytest

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, findings
from iso20k_audit.services.clause_jump import find_clause, list_clauses
from iso20k_audit.services.search_marks import Marker
from iso20k_audit.services.searching import destinations, search
from iso20k_audit.store.search_index import tokens
from tests.making import make_workspace, question_ids, small_checklist, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    """A small audit with a finding, an action, a note, a person and a meeting."""
    audit = start(workspace)
    first = question_ids(workspace, audit)[0]

    def fill(ledger):
        finding = findings.raise_finding(
            ledger,
            audit,
            FindingKind.MINOR,
            clauses=["8.6.1"],
            title="Closed without confirmation",
            requirement="Procedure SD-014 section 5.",
            objective_evidence="9 of 15 records, INC0012233 among them.",
            failure="The caller was not asked.",
        )
        findings.add_action(ledger, finding, action="Ask before closing", owner="Sunita Rao")
        answering.answer(ledger, audit, first, {"note": "The rota of week 42 hangs at the door."})
        meeting = audits.add(ledger, "meeting", audit, {"meeting_kind": "opening", "minutes": "Rota shown."})
        audits.add(ledger, "attendance", audit, {"meeting_id": meeting, "name": "Anna Müller"})
        return finding

    workspace.finding = workspace.write(fill)
    workspace.first = first
    return audit


def look(workspace, words, audit=None, **more):
    return workspace.read(lambda ledger: search(ledger, words, audit, **more))


def test_hits_say_what_they_are_and_where_they_lead(workspace, audit):
    [hit] = look(workspace, "confirmation", audit).hits
    assert (hit.kind, hit.page, hit.target, hit.state) == ("finding", "findings", workspace.finding, "minor")
    assert hit.number.startswith("MR-") and hit.in_hand
    [(start_at, length)] = hit.title_marks
    assert hit.title[start_at : start_at + length] == "confirmation"


def test_a_word_in_a_part_of_a_finding_leads_to_that_part(workspace, audit):
    [hit] = look(workspace, "inc0012", audit).hits
    assert hit.target == f"{workspace.finding}:objective_evidence"
    [(start_at, length)] = hit.snippet_marks
    assert hit.snippet[start_at : start_at + length] == "INC0012"


def test_a_note_leads_to_its_question_and_says_whose_it_is(workspace, audit):
    hit = next(hit for hit in look(workspace, "rota week", audit).hits if hit.kind == "working_paper")
    assert (hit.page, hit.target, hit.number, hit.who) == (
        "fieldwork",
        workspace.first,
        "4.1-01",
        "Maria Rossi",
    )


def test_people_lead_to_the_plan(workspace, audit):
    [hit] = look(workspace, "weber", audit).hits
    assert hit.page == "plan" and hit.target.endswith(":participants") and hit.title == "Jonas Weber"
    meeting = workspace.read(lambda ledger: ledger.select("meeting", audit))[0]["id"]
    seen = {"meeting_id": meeting, "name": "Jonas Weber", "function": "Jonas Weber, auditor"}
    workspace.write(lambda ledger: audits.add(ledger, "attendance", audit, seen))
    [hit] = look(workspace, "weber", audit).hits
    assert hit.kind == "person", "once, however often the name stands in lists"
    [hit] = look(workspace, "muller", audit).hits
    assert hit.target.endswith(":meetings") and hit.title == "Anna Müller"


def test_interviews_items_looked_at_and_what_is_to_be_asked_lead_to_their_places(workspace, audit):
    def fill(ledger):
        audits.add(ledger, "interview", audit, {"name": "Shift leader", "note": "Talked of the generator."})
        audits.add(
            ledger, "pending_question", audit, {"text": "Who tests the generator?", "whom": "Facilities"}
        )
        item = {"question_id": workspace.first, "reference": "CHG0031944", "note": "Generator swapped"}
        audits.add(ledger, "sample_item", audit, item)

    workspace.write(fill)
    found = {hit.kind: hit for hit in look(workspace, "generator", audit).hits}
    assert {kind: hit.page for kind, hit in found.items()} == {
        "interview": "interviews",
        "pending_question": "to_ask",
        "sample_item": "fieldwork",
    }
    assert found["sample_item"].target == workspace.first and found["sample_item"].number == "4.1-01"
    assert found["pending_question"].who == "Facilities"
    assert look(workspace, "chg0031944", audit).hits[0].title == "CHG0031944"


def test_an_item_or_number_typed_in_full_is_on_top(workspace, audit):
    found = look(workspace, "8.6.1-02", audit)
    assert [hit.number for hit in found.exact] == ["8.6.1-02"] and found.hits[0].tier == 0
    number = workspace.read(lambda ledger: ledger.get("finding", workspace.finding))["provisional_number"]
    assert look(workspace, number.lower(), audit).hits[0].record_id == workspace.finding


def test_the_audit_in_hand_comes_first_and_others_say_so(workspace, audit):
    other = start(workspace, title="Last year")
    found = look(workspace, "point 01 clause 10.1", other)
    [group] = found.groups
    assert [hit.in_hand for hit in group.hits] == [True, False]
    assert group.hits[1].audit_title == "Small audit" and group.hits[1].audit_id == audit


def test_a_match_in_the_title_stands_above_one_in_the_body(workspace, audit):
    def fill(ledger):
        findings.raise_finding(
            ledger, audit, FindingKind.OPPORTUNITY, title="Other", failure="no handover " * 9
        )
        findings.raise_finding(
            ledger, audit, FindingKind.OPPORTUNITY, title="A long title about many a handover"
        )

    workspace.write(fill)
    [group] = look(workspace, "handover", audit).groups
    assert [hit.tier for hit in group.hits] == [1, 2]


def test_words_inside_of_words_are_found_where_little_else_is(workspace, audit):
    for words in ("0012233", "12233", "firmatio"):
        [hit] = look(workspace, words, audit).hits
        assert hit.record_id == workspace.finding and hit.tier == 3, words
    assert look(workspace, "12233").hits, "without an audit in hand too"
    assert look(workspace, "zzzz", audit).hits == []


def test_what_leads_nowhere_is_left_out(workspace, audit):
    assert look(workspace, "ask before", audit).hits
    workspace.write(lambda ledger: audits.withdraw(ledger, "finding", workspace.finding, "merged"))
    assert look(workspace, "ask before", audit).hits == []
    assert look(workspace, "confirmation", audit).hits == []


def test_groups_are_short_and_say_how_many_there_are(workspace):
    audit = start(workspace, small_checklist(per_clause=9))
    [group] = look(workspace, "point", audit, limit=4).groups
    assert len(group.hits) == 4 and group.total == 45
    [group] = look(workspace, "point", audit, limit=200, group="question").groups
    assert len(group.hits) == 45


def test_one_letter_is_not_enough_but_one_han_character_is(workspace, audit):
    assert look(workspace, "r", audit).hits == []
    workspace.write(lambda ledger: audits.save(ledger, "audit", audit, {"title": "年次 audit"}))
    assert [hit.kind for hit in look(workspace, "年", audit).hits] == ["audit"]


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("kra", "In Kraków and krakow", ["Kra", "kra"]),
        ("kraków", "KRAKOW", ["KRAKOW"]),
        ("8.6.1", "see 8.6.1-03 and 18.6.1", ["8.6.1"]),
        ("inc 42", "INC42 week 42 inc", ["INC", "42", "inc"]),
        ("straße", "Die Straße", ["Straße"]),
        ("a", "", []),
        ("ﬁx", "ﬁxed", ["ﬁx"]),
    ],
)
def test_marks_stand_where_the_words_are(words, text, places):
    assert [text[at : at + length] for at, length in Marker(tokens(words)).marks(text)] == places


def test_a_snippet_shows_the_first_place_with_its_marks():
    text = "First line. " * 30 + "\nThen the rota of week 42 was looked at, " + "and more " * 50
    shown, marks = Marker(tokens("rota week")).snippet(text)
    assert [shown[at : at + length] for at, length in marks] == ["rota", "week"]
    assert shown.startswith("… ") and shown.endswith(" …") and len(shown) < 220 and "\n" not in shown


# -- going to a clause ------------------------------------------------------------------------------


def test_a_clause_leads_to_its_first_unanswered_question(workspace):
    audit = start(workspace)
    ids = question_ids(workspace, audit)  # two each of 4.1, 4.2, 8.6.1, 8.6.2, 10.1

    def place(typed):
        return workspace.read(lambda ledger: find_clause(ledger, audit, typed))

    assert place("8.6.1").target == ids[4] and place("8.6.1").title == "Incident management"
    workspace.write(lambda ledger: answering.answer(ledger, audit, ids[4], {"result": "conforms"}))
    assert (place("8.6.1").target, place("8.6.1").unanswered) == (ids[5], 1)
    workspace.write(lambda ledger: answering.answer(ledger, audit, ids[5], {"result": "conforms"}))
    assert place("8.6.1").target == ids[4], "all have an answer: the first"
    assert place("8.6").target == ids[6] and place("8.6").questions == 4
    assert place("8.66") is None and place("") is None and place("%") is None and place("8.6.1-01") is None


def test_clauses_are_listed_in_the_order_of_the_checklist(workspace):
    audit = start(workspace)
    listed = workspace.read(lambda ledger: list_clauses(ledger, audit))
    assert [place.clause for place in listed] == ["4.1", "4.2", "8.6.1", "8.6.2", "10.1"]
    assert {(place.questions, place.unanswered) for place in listed} == {(2, 2)}


def test_the_clause_that_is_named_stands_above_all_hits(workspace, audit):
    assert look(workspace, "8.6.1", audit).clause.clause == "8.6.1"
    assert look(workspace, "rota", audit).clause is None
    assert look(workspace, "8.6.1").clause is None


def test_a_long_pasted_text_is_searched_by_its_beginning(workspace, audit):
    page = "The rota of week 42 hangs at the door. " + "door week rota hangs " * 2_000
    found = workspace.read(lambda ledger: search(ledger, page, audit))
    assert [hit.kind for hit in found.hits] == ["working_paper"]
    assert found.words == page  # the window knows an answer by the words it asked for
    strange = "-".join("abc" for _ in range(5_000))
    assert workspace.read(lambda ledger: search(ledger, strange, audit)).hits == []
    assert workspace.read(lambda ledger: destinations(ledger, page, audit)).hits == ()

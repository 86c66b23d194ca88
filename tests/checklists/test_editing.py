"""Editing a checklist: places, moves, copies, faults, versions; the old one is never changed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.checklists import editing
from iso20k_audit.checklists.comparing import compare
from iso20k_audit.checklists.editing import Place
from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.vocabulary import AnswerType
from tests.making import small_checklist


def test_a_new_checklist_says_what_it_needs():
    found = editing.faults(editing.empty_checklist())
    assert {"id", "title"} <= {fault.field for fault in found if fault.place is None}
    assert any(fault.place == Place(0) for fault in found)


def test_a_fault_names_its_question():
    checklist = small_checklist()
    assert editing.faults(checklist) == []
    broken = replace(editing.question_at(checklist, Place(0, 1)), clause="99.9")
    (fault,) = editing.faults(editing.with_question(checklist, Place(0, 1), broken))
    assert fault.place == Place(0, 1) and fault.field == "clause" and "99.9" in fault.what
    choice = replace(broken, clause="8.6.1", answer=AnswerSpec(AnswerType.CHOICE))
    found = editing.faults(editing.with_question(checklist, Place(0, 1), choice))
    assert found and found[0].field.startswith("answer")


def test_a_copied_question_gets_a_free_id_and_names_its_standard():
    checklist = small_checklist()
    one = checklist.questions[0]
    other = replace(checklist, standard="iso27001-2022")
    taken = editing.adapted(checklist, one, other)
    assert taken.id not in {question.id for question in checklist.questions}
    assert taken.standard == "iso27001-2022" and taken.text == one.text


@given(st.data())
def test_moving_keeps_every_question_and_moving_back_restores_the_order(data):
    checklist = small_checklist()
    places = [
        Place(at, number)
        for at, section in enumerate(checklist.sections)
        for number in range(len(section.questions))
    ]
    place = data.draw(st.sampled_from(places))
    by = data.draw(st.sampled_from([-1, 1]))
    changed, at = editing.moved(checklist, place, by)
    assert sorted(q.id for q in changed.questions) == sorted(q.id for q in checklist.questions)
    assert editing.question_at(changed, at) == editing.question_at(checklist, place)
    if changed is not checklist:
        assert editing.moved(changed, at, -by)[0] == checklist


def test_versions_count_up_and_say_what_changed():
    assert [editing.next_version(v) for v in ("1.0", "2026-b9", "draft", "")] == [
        "1.1",
        "2026-b10",
        "draft.1",
        "1.0",
    ]
    checklist = small_checklist()
    first = checklist.questions[0].id
    assert (
        editing.summary(compare(checklist, editing.remove(checklist, Place(0, 0)))) == f"1 removed ({first})"
    )
    assert editing.summary(compare(checklist, checklist)) == "no question differs"

"""Time used, speed, and what can wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.pace import (
    BREAK_MINUTES,
    Moment,
    PacedQuestion,
    Priority,
    can_wait,
    priority_of,
    speed,
    used_minutes,
)

NINE = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)


def moment(minute: float, section: str = "a", expected: int = 5) -> Moment:
    return Moment(NINE + timedelta(minutes=minute), section, expected)


def question(number: int, clause: str = "8.6.1", priority=Priority.LOW, answered=False, minutes=5):
    return PacedQuestion(
        f"q{number}", f"{clause}-{number:02d}", clause, "How?", "a", minutes, answered, priority
    )


def test_time_between_two_records_belongs_to_the_later_one():
    assert used_minutes([moment(0), moment(4), moment(10, "b")]) == {"a": 5 + 4, "b": 6}


def test_a_break_counts_as_the_expected_time_of_what_follows():
    assert used_minutes([moment(0), moment(90, "b", 7)]) == {"a": 5, "b": 7}
    assert used_minutes([]) == {}


def test_order_of_the_records_does_not_matter():
    moments = [moment(0), moment(4), moment(10, "b"), moment(11)]
    assert used_minutes(moments) == used_minutes(reversed(moments))


@given(st.lists(st.tuples(st.floats(0, 2000), st.sampled_from("abc"), st.integers(1, 60)), max_size=40))
def test_no_record_uses_more_than_a_break(found):
    used = used_minutes([moment(*one) for one in found])
    assert all(minutes >= 0 for minutes in used.values())
    assert sum(used.values()) <= len(found) * BREAK_MINUTES


def test_speed_is_believed_after_five_answers_and_kept_in_bounds():
    four = [question(n, answered=True) for n in range(4)]
    assert speed(100, four) == 1.0
    five = [*four, question(4, answered=True), question(5)]
    assert speed(50, five) == 2.0
    assert speed(5000, five) == 2.5
    assert speed(0.1, five) == 0.4
    assert speed(0, five) == 1.0


def test_priority_names_its_reasons():
    plain = {
        "weight": 1,
        "evidence_required": False,
        "documented_information": False,
        "failed_last_time": False,
        "fails_in_clause": False,
    }
    assert priority_of(**plain) == (Priority.LOW, ())
    assert priority_of(**plain | {"documented_information": True}) == (Priority.NORMAL, ())
    high, reasons = priority_of(**plain | {"failed_last_time": True, "weight": 3})
    assert high is Priority.HIGH
    assert reasons == ("nonconformity last time", "weight 3")


def test_low_goes_first_and_the_last_of_a_clause_before_its_first():
    questions = [question(1), question(2, priority=Priority.NORMAL), question(3), question(4)]
    assert can_wait(questions, 5) == ["q4"]
    assert can_wait(questions, 10) == ["q4", "q3"]
    assert can_wait(questions, 0) == []


def test_high_priority_never_waits_and_a_clause_keeps_a_question():
    questions = [
        question(1, "8.6.1"),
        question(2, "8.6.1"),
        question(3, "8.6.2", Priority.HIGH),
        question(4, "8.6.3"),
        question(5, "8.6.4", answered=True),
        question(6, "8.6.4"),
    ]
    assert set(can_wait(questions, 1000)) == {"q2", "q6"}


@given(
    st.lists(
        st.tuples(st.sampled_from(["8.1", "8.2", "8.3"]), st.sampled_from(list(Priority)), st.booleans()),
        max_size=30,
    ),
    st.integers(0, 200),
)
def test_every_clause_keeps_a_question_and_nothing_answered_is_left_out(found, short):
    questions = [question(n, *one) for n, one in enumerate(found)]
    left_out = set(can_wait(questions, short))
    assert not any(q.answered or q.priority is Priority.HIGH for q in questions if q.id in left_out)
    for clause in {q.clause for q in questions}:
        assert [q for q in questions if q.clause == clause and q.id not in left_out]

"""Records: what each type of field takes and refuses, and that the declarations agree with each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields as attributes
from datetime import UTC, datetime

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.records import (
    AUDIT_TEXTS,
    KINDS,
    TEXT_LIMIT,
    WITHDRAWN,
    Field,
    FieldType,
    clean_text,
    kind_named,
)
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import MeetingKind, Result

STORE_COLUMNS = {"id", "audit_id", "withdrawn", "conflicts"}
"""Columns that every table has beside its fields."""


def field_of(value_type):
    term = MeetingKind if value_type is FieldType.TERM else None
    return Field("some_field", value_type, "Some field", term=term)


# --- values ----------------------------------------------------------------------------------------

ACCEPTED = [
    (FieldType.TEXT, "Kraków", "Kraków"),
    (FieldType.TEXT, " kept as typed\n", " kept as typed\n"),
    (FieldType.LONG_TEXT, "One\n\nTwo", "One\n\nTwo"),
    (FieldType.REFERENCE, "01a20ca9-7d0c-7001-9eb9-72315022c72e", "01a20ca9-7d0c-7001-9eb9-72315022c72e"),
    (FieldType.TERM, "opening", "opening"),
    (FieldType.TERM, MeetingKind.CLOSING, "closing"),
    (FieldType.DATE, "2026-10-31", "2026-10-31"),
    (FieldType.DATE, "2028-02-29", "2028-02-29"),
    (FieldType.DATE, "20261031", "2026-10-31"),
    (FieldType.TIME, "2026-10-31T14:05+01:00", "2026-10-31T14:05:00+01:00"),
    (FieldType.TIME, "2026-10-31T14:05:09Z", "2026-10-31T14:05:09+00:00"),
    (FieldType.TIME, "2026-10-31T14:05:00+08:00", "2026-10-31T14:05:00+08:00"),
    (FieldType.NUMBER, 640, 640),
    (FieldType.NUMBER, 0, 0),
    (FieldType.NUMBER, 2**53 - 1, 2**53 - 1),
    (FieldType.NUMBER, -(2**53) + 1, -(2**53) + 1),
    (FieldType.FLAG, True, True),
    (FieldType.FLAG, False, False),
    (FieldType.JSON, {"camera": "X", "sizes": [1, 2]}, {"camera": "X", "sizes": [1, 2]}),
    (FieldType.JSON, [], []),
]


@pytest.mark.parametrize(("value_type", "value", "stored"), ACCEPTED)
def test_a_field_takes(value_type, value, stored):
    got = field_of(value_type).check(value)
    assert got == stored and type(got) is type(stored)


REFUSED = [
    *(
        (value_type, 5, "takes a text, not int")
        for value_type in FieldType
        if value_type.name not in ("NUMBER", "FLAG", "JSON")
    ),
    (FieldType.TEXT, True, "takes a text, not bool"),
    (FieldType.TEXT, b"Cebu", "takes a text, not bytes"),
    (FieldType.LONG_TEXT, ["One"], "takes a text, not list"),
    (FieldType.REFERENCE, {"id": "x"}, "takes a text, not dict"),
    (FieldType.TERM, "Opening", '"Opening" is not known'),
    (FieldType.TERM, MeetingKind.OPENING.label, '"Opening meeting" is not known'),
    (FieldType.TERM, Result.MINOR, '"minor" is not known'),
    (FieldType.DATE, "2026-02-30", '"2026-02-30" is not a date'),
    (FieldType.DATE, "31.10.2026", '"31.10.2026" is not a date'),
    (FieldType.DATE, "2026-10-31T14:05", "is not a date"),
    (FieldType.DATE, " ", '" " is not a date'),
    (FieldType.TIME, "14:05", '"14:05" is not a time'),
    (FieldType.TIME, "2026-10-31T25:00+01:00", "is not a time"),
    (FieldType.TIME, "2026-02-30T14:05", "is not a time"),
    (FieldType.NUMBER, "640", "takes a whole number"),
    (FieldType.NUMBER, 1.0, "takes a whole number"),
    (FieldType.NUMBER, True, "takes a whole number"),
    (FieldType.NUMBER, 2**53, "takes a whole number"),
    (FieldType.NUMBER, -(2**53), "takes a whole number"),
    (FieldType.FLAG, 1, "either true or false"),
    (FieldType.FLAG, "true", "either true or false"),
]


@pytest.mark.parametrize(("value_type", "value", "words"), REFUSED)
def test_a_field_refuses_in_words_that_name_it(value_type, value, words):
    with pytest.raises(InputError) as refusal:
        field_of(value_type).check(value)
    assert refusal.value.message.startswith("Some field") and words in refusal.value.message


@pytest.mark.parametrize("value_type", FieldType)
@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_clears_a_field_of_any_type(value_type, nothing):
    assert field_of(value_type).check(nothing) is None


@pytest.mark.parametrize(
    ("value_type", "mend"),
    [
        (FieldType.TERM, "Use one of: opening, team, closing."),
        (FieldType.DATE, "Write it as 2026-10-31."),
        (FieldType.TIME, "Write it as 2026-10-31T14:05+01:00."),
    ],
)
def test_a_refusal_says_what_would_be_taken(value_type, mend):
    field = field_of(value_type)
    with pytest.raises(InputError) as refusal:
        field.check("nonsense")
    assert refusal.value.mend == mend
    example = mend.removeprefix("Write it as ").removeprefix("Use one of: ").split(",")[0].removesuffix(".")
    assert field.check(example)


@pytest.mark.parametrize("value_type", [FieldType.TEXT, FieldType.LONG_TEXT, FieldType.REFERENCE])
def test_a_text_may_be_as_long_as_the_limit_and_no_longer(value_type):
    assert field_of(value_type).check("é" * TEXT_LIMIT) == "é" * TEXT_LIMIT
    with pytest.raises(InputError, match="500,001 characters; the limit is 500,000") as refusal:
        field_of(value_type).check("é" * (TEXT_LIMIT + 1))
    assert "as evidence" in refusal.value.mend


def test_a_time_without_offset_is_the_time_of_this_place():
    stored = datetime.fromisoformat(field_of(FieldType.TIME).check("2026-07-31T14:05"))
    assert stored.tzinfo is not None
    assert stored.replace(tzinfo=None) == datetime(2026, 7, 31, 14, 5)  # noqa: DTZ001  (what a wall clock shows)
    assert stored == datetime(2026, 7, 31, 14, 5).astimezone()


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("plain", "plain"),
        ("Żuk, 東京 🎧", "Żuk, 東京 🎧"),
        ("\ufeffmark kept", "\ufeffmark kept"),
        ("tab\tline\nbell\x07", "tab\tline\nbell\x07"),
        ("a\x00b", "a\ufffdb"),
        ("é\x00", "é\ufffd"),
        ("a\ud800b", "a\ufffdb"),
        ("\udc00b", "\ufffdb"),
        ("b\ud800", "b\ufffd"),
        ("\ud83c\udfa7", "🎧"),
    ],
)
def test_text_loses_only_what_no_file_can_carry(typed, clean):
    assert clean_text(typed) == clean
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert field_of(FieldType.LONG_TEXT).check(typed) == clean


def test_a_local_time_that_cannot_be_converted_is_refused_in_words():
    # East of Greenwich the first cannot be told, west of it the last.
    for edge in ("0001-01-01T00:00", "9999-12-31T23:59:59"):
        try:
            field_of(FieldType.TIME).check(edge)
        except InputError as refusal:
            assert edge in refusal.message


@pytest.mark.parametrize(
    "value",
    [{1, 2}, float("nan"), 2**53, {"at": datetime(2026, 10, 31, tzinfo=UTC)}],
    ids=["set", "not a number", "too large", "time"],
)
def test_what_is_no_plain_json_value_is_refused_in_words(value):
    with pytest.raises(InputError, match="Some field"):
        field_of(FieldType.JSON).check(value)


def test_json_values_are_cleaned_all_the_way_down():
    given = {"camera": "\ud800", "list": ["a\x00b", 1, True, None, (2,)]}
    kept = {"camera": "\ufffd", "list": ["a\ufffdb", 1, True, None, [2]]}
    assert field_of(FieldType.JSON).check(given) == kept


# --- kinds -----------------------------------------------------------------------------------------


@pytest.fixture(params=KINDS.values(), ids=KINDS)
def kind(request):
    return request.param


def test_field_names_are_unique_and_leave_room_for_the_columns_of_the_store(kind):
    names = [field.name for field in kind.fields]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert STORE_COLUMNS.isdisjoint(names)
    assert all(name.isidentifier() and name == name.lower() for name in names)


def test_labels_are_there_and_unique_within_a_kind(kind):
    labels = Counter(field.label.strip() for field in (*kind.fields, WITHDRAWN))
    assert kind.fields and "" not in labels
    assert [label for label, count in labels.items() if count > 1] == []


def test_a_reference_names_a_kind_and_a_term_its_words(kind):
    for field in kind.fields:
        assert (field.refers_to in KINDS) is (field.value_type is FieldType.REFERENCE), field.name
        assert (field.term is not None) is (field.value_type is FieldType.TERM), field.name


def test_a_reference_within_the_workspace_does_not_point_into_an_audit(kind):
    for field in kind.fields:
        if field.refers_to and KINDS[field.refers_to].in_audit:
            assert kind.in_audit, field.name


def test_a_kind_finds_its_fields_and_the_reason_of_withdrawal_by_name(kind):
    assert [kind.field(field.name) for field in kind.fields] == list(kind.fields)
    assert kind.field("withdrawn") is WITHDRAWN


def test_an_unknown_field_is_refused_with_the_known_ones(kind):
    with pytest.raises(InputError) as refusal:
        kind.field("hologram")
    assert refusal.value.message == f'{kind.label} has no field "hologram".'
    assert all(field.name in refusal.value.mend for field in kind.fields)


def test_kinds_are_found_by_name_and_have_labels_of_their_own():
    assert [kind_named(name).name for name in KINDS] == list(KINDS)
    assert len({kind.label for kind in KINDS.values()} - {""}) == len(KINDS)


def test_an_unknown_kind_is_refused_with_the_known_ones():
    with pytest.raises(InputError, match='"ship" is no kind of record') as refusal:
        kind_named("ship")
    assert all(name in refusal.value.mend for name in KINDS)


def test_every_text_of_the_audit_is_recorded_and_reaches_the_report():
    recorded = {field.name for field in KINDS["audit"].fields}
    printed = {attribute.name for attribute in attributes(AuditView)}
    assert {field.name for field in AUDIT_TEXTS} <= recorded & printed

"""Whether a change that another copy made may enter the log: its form, and the type of every value.

What is of a newer program (kinds, fields, versions) is admitted and kept, byte for byte; what is of this
version and wrong is refused, because the program's own tables and rules would break on it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.records import KINDS, TEXT_LIMIT, WITHDRAWN, FieldType, Kind
from iso20k_audit.model.wording import translate
from iso20k_audit.store.change import FORMAT, Change, change_of, digest

_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_MOST_BASES = 1000
_LONGEST_NAME = 500
_WHOLE = 2**53


class Admitted(NamedTuple):
    """A change that may enter the log.

    Attributes:
        change: None for one of a newer program whose form is not known here.
        kind, record_id, audit_id, bases: as far as they are known.
    """

    id: str
    replica_id: str
    seq: int
    prev: str | None
    body: str
    change: Change | None


class Stub(NamedTuple):
    """A change known by its place only: its content is not for this copy."""

    id: str
    replica_id: str
    seq: int
    prev: str | None


def admit(body: str, place: str) -> Admitted:
    """Checks one change.

    Args:
        body: its exact text; JSON that was checked for depth, size and doubled keys before.
        place: where it stands, for the error.

    Raises:
        PackageError: it is no change, or a value is none that its field can take.
    """
    try:
        data = json.loads(body)
        version = data["v"]
        replica, seq, prev = data["r"], data["n"], data["p"]
        _need(type(version) is int and version >= 1, "v")
        _need(_matches(_ID, replica), "r")
        _need(type(seq) is int and 1 <= seq < _WHOLE, "n")
        _need(prev is None or _matches(_HASH, prev), "p")
        _need((prev is None) == (seq == 1), "p")
        if version > FORMAT:
            return Admitted(digest(body.encode()), replica, seq, prev, body, None)
        _check_form(data)
        change = change_of(data, digest(body.encode()))
        kind = KINDS.get(change.kind)
        if kind is not None:
            _check_values(kind, change)
    except _Wrong as wrong:
        raise PackageError(
            translate("Store", "{place}: its part {part} is not as it must be.").format(
                place=place, part=f'"{wrong}"'
            ),
            _ASK_AGAIN(),
        ) from None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError) as error:
        raise PackageError(
            translate("Store", "{place}: is no change of a known form ({error}).").format(
                place=place, error=type(error).__name__
            ),
            _ASK_AGAIN(),
        ) from error
    return Admitted(change.id, replica, seq, prev, body, change)


def _ASK_AGAIN() -> str:
    return translate("Store", "Nothing was changed. Ask its sender to write the package again.")


class _Wrong(Exception):
    """The part of a change that is wrong."""


def _need(holds: bool, part: str) -> None:
    if not holds:
        raise _Wrong(part)


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _check_form(data: dict[str, Any]) -> None:
    audit, record, kind = data["audit"], data["i"], data["e"]
    _need(audit is None or _matches(_ID, audit), "audit")
    _need(_matches(_ID, record), "i")
    _need(_matches(_NAME, kind), "e")
    _need(data["k"] == "set", "k")
    _need(_matches(_ID, data["g"]), "g")
    _need(data.get("u") is None or _matches(_ID, data["u"]), "u")
    why = data.get("why")
    _need(why is None or (isinstance(why, str) and len(why) <= TEXT_LIMIT), "why")
    for name in ("d", "s"):
        listed = data.get(name, [])
        _need(isinstance(listed, list) and all(_matches(_HASH, one) for one in listed), name)
    clock = data["t"]
    _need(
        isinstance(clock, list)
        and len(clock) == 2
        and all(type(n) is int and 0 <= n < _WHOLE for n in clock),
        "t",
    )
    _need(_is_time(data["w"]), "w")
    author = data["a"]
    _need(_matches(_ID, author["id"]), "a")
    _need(isinstance(author["name"], str) and 0 < len(author["name"]) <= _LONGEST_NAME, "a")
    _need(isinstance(data["app"], str) and len(data["app"]) <= 100, "app")
    fields = data["f"]
    _need(isinstance(fields, dict) and bool(fields), "f")
    for name, pair in fields.items():
        _need(_matches(_NAME, name), name)
        _need(isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], list), name)
        bases = pair[1]
        _need(len(bases) <= _MOST_BASES and all(_matches(_HASH, base) for base in bases), name)


def _check_values(kind: Kind, change: Change) -> None:
    if kind.name == "audit":
        _need(change.audit_id == change.record_id, "audit")
    elif kind.in_audit:
        _need(change.audit_id is not None, "audit")
    else:
        _need(change.audit_id is None, "audit")
    checks = _checks(kind.name)
    for name, value in change.fields.items():
        if value is not None and name in checks:
            try:
                _need(checks[name](value), name)
            except _Wrong:
                raise
            except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
                raise _Wrong(name) from error


@cache
def _checks(kind_name: str) -> dict[str, Callable[[Any], bool]]:
    """Whether a value can stand in a field, for each field of a kind."""
    checks: dict[str, Callable[[Any], bool]] = {}
    for field in (*KINDS[kind_name].fields, WITHDRAWN):
        if field.term is not None:
            words = frozenset(str(word.value) for word in field.term)
            checks[field.name] = words.__contains__
        elif field.name in ("sha256", "marked_sha256"):
            checks[field.name] = _is_hash
        elif field.value_type is FieldType.JSON:
            checks[field.name] = _SHAPES.get((kind_name, field.name), _anything)
        else:
            checks[field.name] = _BY_TYPE[field.value_type]
    return checks


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= TEXT_LIMIT and "\x00" not in value


def _is_hash(value: Any) -> bool:
    return _matches(_HASH, value)


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and date.fromisoformat(value).isoformat() == value


def _is_time(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    moment = datetime.fromisoformat(value)  # of the first and last year no local time can be told everywhere
    return moment.tzinfo is not None and 1 < moment.year < 9999


def _is_number(value: Any) -> bool:
    return type(value) is int and abs(value) < _WHOLE


_BY_TYPE: dict[FieldType, Callable[[Any], bool]] = {
    FieldType.TEXT: _is_text,
    FieldType.LONG_TEXT: _is_text,
    FieldType.TERM: _is_text,
    FieldType.REFERENCE: _is_text,
    FieldType.DATE: _is_date,
    FieldType.TIME: _is_time,
    FieldType.NUMBER: _is_number,
    FieldType.FLAG: lambda value: isinstance(value, bool),
}


def _anything(value: Any) -> bool:
    return isinstance(value, list | dict | str | int | bool)


_QUESTION_LISTS = ("look_for", "evidence", "itil4", "same_as")
_QUESTION_TEXTS = ("sample", "standard", "only_if")


def _are_questions(value: Any) -> bool:
    from iso20k_audit.model.checklist import Question

    for one in value:
        question = Question.from_json(one)
        _need(_is_text(question.id) and _is_text(question.text) and _is_text(question.clause), "questions")
        _need(all(_list_of_texts(one.get(name, [])) for name in _QUESTION_LISTS), "questions")
        _need(all(isinstance(one.get(name), str | None) for name in _QUESTION_TEXTS), "questions")
        _need(isinstance(one.get("answer") or {}, dict), "questions")
        _need(_lists_of_texts_by_name(one.get("also", {})), "questions")
    return isinstance(value, list) and len({one["id"] for one in value}) == len(value)


def _are_conditions(value: Any) -> bool:
    return isinstance(value, list) and all(
        _is_text(one["id"]) and isinstance(one.get("holds"), bool | None) for one in value
    )


def _texts_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _lists_of_texts_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(_list_of_texts(one) for one in value.values())


def _list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _list(value: Any) -> bool:
    return isinstance(value, list)


def _object(value: Any) -> bool:
    return isinstance(value, dict)


_SHAPES: dict[tuple[str, str], Callable[[Any], bool]] = {
    ("question_set", "questions"): _are_questions,
    ("question_set", "assignees"): _list_of_texts,
    ("audit", "conditions"): _are_conditions,
    ("audit", "checklists"): _list_of_objects,
    ("audit", "text_fingerprints"): _object,
    ("working_paper", "verdicts"): _texts_by_name,
    ("conclusion", "verdicts"): _texts_by_name,
    ("conclusion", "cites"): _list_of_texts,
    ("conclusion", "considered"): _lists_of_texts_by_name,
    ("finding", "grades"): _texts_by_name,
    ("finding", "grade_answers"): _object,
    ("programme_item", "team"): _list_of_texts,
    ("programme_item", "areas"): _list_of_objects,
    ("auditor_profile", "standards"): _list_of_texts,
    ("criterion_clause", "also"): _list_of_texts,
    ("finding", "dismissed_remarks"): _list_of_texts,
    ("evidence", "file_metadata"): _object,
    ("evidence", "markup"): _list,
    ("evidence_file", "file_metadata"): _object,
    ("evidence_file", "markup"): _list,
    ("sign_off", "state"): _object,
}
"""What readers of JSON fields rely on."""

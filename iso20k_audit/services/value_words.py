"""Values of fields in words for people: of any kind of record, of this workspace.

Not for: forms, which edit values, nor the log, which keeps them.
"""

from __future__ import annotations

from typing import Any

from iso20k_audit.model.records import KINDS, WITHDRAWN, Field, FieldType
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import translate
from iso20k_audit.services.act_names import NAMED_BY
from iso20k_audit.store.ledger import Ledger

_QUESTION = frozenset({"question_id"})
_SOME_RECORD = frozenset({"scope_id", "target_id", "part_id", "area"})


class ValueWords:
    """Says values in words; remembers the names of records that they refer to."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._names: dict[tuple[str, str], str] = {}

    def of(self, kind: str, field_name: str, value: Any) -> str:
        """One value; `(empty)` for none."""
        if value is None or value == "":
            return translate("Conflicts", "(empty)")
        known = KINDS.get(kind)
        field = known.field(field_name) if known is not None and _has(kind, field_name) else None
        if field is None:
            return str(value)
        if field_name == WITHDRAWN.name:
            return translate("Conflicts", "Withdrawn: {reason}").format(reason=value)
        return self._said(field, value)

    def _said(self, field: Field, value: Any) -> str:
        if field.value_type is FieldType.TERM and field.term is not None:
            return field.term(value).label if value in {str(term) for term in field.term} else str(value)
        if field.value_type is FieldType.FLAG:
            return translate("Conflicts", "Yes") if value else translate("Conflicts", "No")
        if field.value_type is FieldType.TIME:
            return str(value)[:16].replace("T", " ") + str(value)[19:]
        if field.value_type is FieldType.REFERENCE:
            return self.name(field.refers_to, str(value))
        if field.value_type is FieldType.JSON:
            return self._structure(field.name, value)
        if field.name in _QUESTION:
            item = self._ledger.value("SELECT item FROM question WHERE id=:q", q=value)
            return str(item or value)
        if field.name in _SOME_RECORD:
            return self._some_record(str(value))
        return str(value)

    def name(self, kind: str, record_id: str) -> str:
        """What people call a record, or its id where it is not known here."""
        key = (kind, record_id)
        if key not in self._names:
            row = self._ledger.find(kind, record_id) if kind in KINDS else None
            columns = NAMED_BY.get(kind, ("title", "name", "number"))
            found = next((str(row[column]) for column in columns if row.get(column)), "") if row else ""
            self._names[key] = found or record_id
        return self._names[key]

    def _some_record(self, record_id: str) -> str:
        for kind in ("site", "service", "client", "question_set", "finding", "evidence", "action"):
            found = self.name(kind, record_id)
            if found != record_id:
                return found
        item = self._ledger.value("SELECT item FROM question WHERE id=:q", q=record_id)
        return str(item or record_id)

    def _structure(self, name: str, value: Any) -> str:
        if name in ("verdicts", "grades") and isinstance(value, dict):
            terms: Any = Result if name == "verdicts" else FindingKind
            known = {term.value: term.label for term in terms}
            return "; ".join(
                f"{STANDARD_TITLES.get(standard, standard)}: {known.get(word, word)}"
                for standard, word in sorted(value.items())
            )
        if name == "questions" and isinstance(value, list):
            return translate("Conflicts", "Questions: {count}").format(count=len(value))
        if name == "assignees" and isinstance(value, list):
            return ", ".join(self.name("person", str(person)) for person in value)
        if name == "conditions" and isinstance(value, list):
            return "; ".join(self._condition(one) for one in value if isinstance(one, dict))
        if name == "markup" and isinstance(value, list):
            return translate("Conflicts", "Marks: {count}").format(count=len(value))
        return _plain(value)

    @staticmethod
    def _condition(one: dict[str, Any]) -> str:
        holds = one.get("holds")
        answer = "?" if holds is None else _plain(bool(holds))
        return f"{one.get('text', '')}: {answer}"


def _has(kind: str, field_name: str) -> bool:
    return field_name == WITHDRAWN.name or any(field.name == field_name for field in KINDS[kind].fields)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(one)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value)
    if isinstance(value, bool):
        return translate("Conflicts", "Yes") if value else translate("Conflicts", "No")
    return "" if value is None else str(value)

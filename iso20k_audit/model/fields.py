"""What a record is made of: fields with their types, labels and checks, and kinds of records.

Not for: which kinds there are (see `records`).

Values are plain JSON values: text, whole numbers, true/false, lists and objects. Dates are `YYYY-MM-DD`,
times are ISO 8601 with the offset that the clock showed, so that the local time of a site is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto
from typing import Any

from iso20k_audit.model import vocabulary as v
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import grouped, translate

TEXT_LIMIT = 500_000
"""Longest text of one field, in characters: a whole transcript fits, a dropped file does not."""


class FieldType(Enum):
    """How a field is stored and edited."""

    TEXT = auto()
    LONG_TEXT = auto()
    TERM = auto()
    DATE = auto()
    TIME = auto()
    NUMBER = auto()
    FLAG = auto()
    REFERENCE = auto()
    JSON = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record.

    Attributes:
        name: stable; stored in the change log.
        english: its label in English; see `label`.
        english_hint: see `hint`.
        term: vocabulary of a TERM field.
        refers_to: kind of record that a REFERENCE names.
        once: recorded once and never changed afterwards, by nobody.
    """

    name: str
    value_type: FieldType
    english: str
    english_hint: str = ""
    term: type[v.Term] | None = None
    refers_to: str = ""

    @property
    def label(self) -> str:
        """What it is called, in the language in use."""
        return translate("Records", self.english)

    @property
    def hint(self) -> str:
        """What belongs here, in the language in use; shown in an empty input."""
        return translate("Records", self.english_hint) if self.english_hint else ""

    once: bool = False

    def check(self, value: Any) -> Any:
        """The value as it may be stored; None clears the field.

        Raises:
            InputError: wrong type, unknown word, impossible date or a text over the limit.
        """
        if value is None or value == "":
            return None
        if self.value_type is FieldType.JSON:
            return self._json(value)
        if self.value_type is FieldType.FLAG:
            return self._flag(value)
        if self.value_type is FieldType.NUMBER:
            return self._number(value)
        if not isinstance(value, str):
            raise InputError(
                translate("Records", "{label} takes a text, not {name}.").format(
                    label=self.label, name=type(value).__name__
                )
            )
        if len(value) > TEXT_LIMIT:
            raise InputError(
                translate("Records", "{label} has {count} characters; the limit is {text_limit}.").format(
                    label=self.label, count=grouped(len(value)), text_limit=grouped(TEXT_LIMIT)
                ),
                translate("Records", "Attach the text as evidence instead."),
            )
        return self._text(value)

    def _json(self, value: Any) -> Any:
        """Plain JSON that the log can carry: no fractions, no numbers over 2^53, no half characters."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return clean_text(value)
        if isinstance(value, int) and abs(value) < 2**53:
            return value
        if isinstance(value, list | tuple):
            return [self._json(item) for item in value]
        if isinstance(value, dict) and all(isinstance(key, str) for key in value):
            return {clean_text(key): self._json(item) for key, item in value.items()}
        raise InputError(
            translate("Records", "{label} holds something that cannot be kept ({name}).").format(
                label=self.label, name=type(value).__name__
            )
        )

    def _flag(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise InputError(
                translate("Records", "{label} is either true or false.").format(label=self.label)
            )
        return value

    def _number(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**53:
            raise InputError(translate("Records", "{label} takes a whole number.").format(label=self.label))
        return value

    def _text(self, value: str) -> str:
        if self.term is not None:
            try:
                return str(self.term(value).value)
            except ValueError:
                known = ", ".join(word.value for word in self.term)
                raise InputError(
                    translate("Records", '{label}: "{value}" is not known.').format(
                        label=self.label, value=value
                    ),
                    translate("Records", "Use one of: {known}.").format(known=known),
                ) from None
        if self.value_type is FieldType.DATE:
            try:
                return date.fromisoformat(value).isoformat()
            except ValueError:
                raise InputError(
                    translate("Records", '{label}: "{value}" is not a date.').format(
                        label=self.label, value=value
                    ),
                    translate("Records", "Write it as 2026-10-31."),
                ) from None
        if self.value_type is FieldType.TIME:
            try:
                moment = datetime.fromisoformat(value)
                return moment.astimezone().isoformat() if moment.tzinfo is None else moment.isoformat()
            except (ValueError, OverflowError, OSError):  # the last two: no such local time on this system
                mend = "Write it as 2026-10-31T14:05+01:00."
                raise InputError(
                    translate("Records", '{label}: "{value}" is not a time.').format(
                        label=self.label, value=value
                    ),
                    mend,
                ) from None
        return clean_text(value)


def clean_text(text: str) -> str:
    """The text without what no file format can carry: NUL and lone surrogates become U+FFFD."""
    if text.isascii() and "\x00" not in text:
        return text
    text = text.replace("\x00", "\ufffd")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record.

    Attributes:
        english: its label in English; see `label`.
        in_audit: belongs to one audit (has `audit_id`); others belong to the whole workspace.
        derived_id: its id follows from what it joins, so that the same record made twice agrees.
    """

    name: str
    english: str
    fields: tuple[Field, ...]
    in_audit: bool = True
    derived_id: bool = False

    @property
    def label(self) -> str:
        """What it is called, in the language in use."""
        return translate("Records", self.english)

    def field(self, name: str) -> Field:
        """The field of that name.

        Raises:
            InputError: this kind has no such field.
        """
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        if name == WITHDRAWN.name:
            return WITHDRAWN
        known = ", ".join(candidate.name for candidate in self.fields)
        raise InputError(
            translate("Records", '{label} has no field "{name}".').format(label=self.label, name=name),
            translate("Records", "Known fields: {known}.").format(known=known),
        )


def text_field(name: str, label: str, hint: str = "") -> Field:
    """One line of text."""
    return Field(name, FieldType.TEXT, label, hint)


def long_field(name: str, label: str, hint: str = "") -> Field:
    """A text of any length."""
    return Field(name, FieldType.LONG_TEXT, label, hint)


def term_field(name: str, label: str, term: type[v.Term]) -> Field:
    """One word of a vocabulary."""
    return Field(name, FieldType.TERM, label, term=term)


def date_field(name: str, label: str) -> Field:
    """A day."""
    return Field(name, FieldType.DATE, label)


def time_field(name: str, label: str) -> Field:
    """A moment with its offset."""
    return Field(name, FieldType.TIME, label)


def number_field(name: str, label: str) -> Field:
    """A whole number."""
    return Field(name, FieldType.NUMBER, label)


def flag_field(name: str, label: str) -> Field:
    """True or false."""
    return Field(name, FieldType.FLAG, label)


def ref_field(name: str, label: str, kind: str) -> Field:
    """The id of another record."""
    return Field(name, FieldType.REFERENCE, label, refers_to=kind)


def json_field(name: str, label: str) -> Field:
    """Plain JSON; what it must look like is checked where it is admitted (see `store.admitting`)."""
    return Field(name, FieldType.JSON, label)


def once(field: Field) -> Field:
    """The field as one that is recorded once and never changed."""
    return replace(field, once=True)


WITHDRAWN = text_field("withdrawn", "Withdrawn because")
"""Every record has it: nothing is deleted, a record is withdrawn with a reason and can be restored."""

"""Fields in conflict as the program shows them: by name and by one phrase, never by one of their versions.

A field in conflict reads as None in its row; the row's `conflicts` names it. Not for: the versions themselves
(see `services.conflicts`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate

GRAVEST = -1
"""Place of a finding whose kind is in conflict, before all kinds: it may be the gravest of them."""


def contested(row: Mapping[str, Any] | None) -> frozenset[str]:
    """Names of the fields of a row that are in conflict."""
    return frozenset(str((row or {}).get("conflicts") or "").split())


def is_contested(row: Mapping[str, Any] | None, *fields: str) -> bool:
    """Whether any of these fields of a row is in conflict."""
    return not contested(row).isdisjoint(fields)


def in_conflict() -> str:
    """What stands in the place of a value in conflict."""
    return translate("Conflicts", "In conflict")


@cache
def _text_names() -> frozenset[str]:
    """Names of fields that are texts for people in every kind that has them."""
    from iso20k_audit.model.records import KINDS, FieldType

    every = [field for kind in KINDS.values() for field in kind.fields]
    others = {f.name for f in every if f.value_type not in (FieldType.TEXT, FieldType.LONG_TEXT)}
    leads = {"question_id", "scope_id", "target_id", "part_id", "sha256", "marked_sha256", "media_type"}
    return frozenset(field.name for field in every) - others - leads


def marked(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The row with the phrase in the place of every text that is in conflict."""
    there = contested(row) & _text_names()
    return {**row, **dict.fromkeys(there, in_conflict())} if there else row


def kind_of(row: Mapping[str, Any]) -> FindingKind | None:
    """The kind of a finding; None while it is in conflict."""
    return FindingKind(row["finding_kind"]) if row.get("finding_kind") else None


def kind_label(row: Mapping[str, Any]) -> str:
    """The kind of a finding in words."""
    kind = kind_of(row)
    return kind.label if kind is not None else in_conflict()


def kind_rank(row: Mapping[str, Any]) -> int:
    """Place of a finding among the kinds, gravest first."""
    kind = kind_of(row)
    return kind.rank if kind is not None else GRAVEST


def kind_shape(row: Mapping[str, Any]) -> str:
    """What the shape of a finding is drawn for: its kind, or `conflict`."""
    kind = kind_of(row)
    return kind.value if kind is not None else "conflict"


def asks_for_action(row: Mapping[str, Any]) -> bool:
    """Whether a finding asks for corrective action; while its kind is in conflict it may."""
    kind = kind_of(row)
    return kind is None or kind.is_nonconformity


def shown(row: Mapping[str, Any], field: str, empty: str = "") -> str:
    """The text of a field, or the phrase for a conflict, or what stands for an empty one."""
    if is_contested(row, field):
        return in_conflict()
    value = row.get(field)
    return empty if value is None else str(value)

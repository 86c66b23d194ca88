"""Settling conflicts: one version, a text of one's own, or nothing, always with a reason.

What is settled replaces exactly the versions that were shown. All of them stay in the history, and undo brings
them back as they were (`undoing`). By rule for many at once: see `resolving_by_rule`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.records import WITHDRAWN
from iso20k_audit.model.wording import translate
from iso20k_audit.services.conflicts import Conflict, Version, conflict_of
from iso20k_audit.services.findings import check_numbered, settle
from iso20k_audit.services.grading import explain_settled_grade
from iso20k_audit.services.tracing import is_resolution
from iso20k_audit.store import projecting
from iso20k_audit.store.change import parse
from iso20k_audit.store.ledger import Act, Change, Ledger


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to stand: the version that `take` names by one of its changes, else `value` (None: nothing)."""

    take: str = ""
    value: Any = None


def resolve(
    ledger: Ledger,
    record_id: str,
    field: str,
    choice: Choice,
    reason: str,
    *,
    shown: Collection[str] | None = None,
) -> Change:
    """Settles one conflict.

    Args:
        shown: the changes whose versions were in view (`Conflict.heads`); None: those that stand now.

    Raises:
        InputError: no reason, a version that does not stand, or a value that the field cannot take.
        NotFound: the field is not in conflict any more.
        RuleViolation: another version came meanwhile (nothing is recorded), or the field is recorded once for all.
    """
    if not reason.strip():
        raise InputError(
            translate("Conflicts", "Say why it is settled this way."),
            translate("Conflicts", "The reason stays in the history."),
        )
    conflict = conflict_of(ledger, record_id, field)
    if shown is not None and tuple(sorted(set(shown))) != conflict.heads:
        raise RuleViolation(
            translate("Conflicts", "{record}, {field}: another version came in while you decided.").format(
                record=conflict.record, field=conflict.label
            ),
            translate("Conflicts", "Nothing was recorded. Look at all versions, then decide."),
        )
    if conflict.once:
        raise RuleViolation(
            translate(
                "Conflicts", "{field} is recorded once for all, so neither version can be chosen."
            ).format(field=conflict.label),
            translate("Conflicts", "Withdraw the record with a reason and record it again."),
        )
    version = _taken(conflict, choice)
    value = version.value if version is not None else choice.value
    if version is None and choice.value is not None and not conflict.is_text:
        raise InputError(
            translate("Conflicts", "{field} takes one of its versions, or nothing.").format(
                field=conflict.label
            )
        )
    fields = {field: value}
    seen = {field: list(conflict.heads)}
    there = projecting.standing(ledger.connection, record_id)
    for other in conflict.companions:
        fields[other] = _beside(there.get(other, {}), version)
        seen[other] = sorted(there.get(other, {}))
    if conflict.kind == "finding":
        check_numbered(ledger.get("finding", record_id), fields)
    change = ledger.record(
        Act(conflict.kind, record_id, fields, conflict.audit_id, seen=seen, why=reason.strip())
    )
    assert change is not None
    if conflict.kind == "finding" and field == "finding_kind":
        explain_settled_grade(ledger, record_id, reason)
    if conflict.kind == "action":
        settle(ledger, ledger.get("action", record_id)["finding_id"])
    return change


def _taken(conflict: Conflict, choice: Choice) -> Version | None:
    if not choice.take:
        if conflict.field == WITHDRAWN.name:
            raise InputError(translate("Conflicts", "Say whether the record is withdrawn or kept."))
        return None
    version = conflict.version(choice.take)
    if version is None:
        raise InputError(
            translate("Conflicts", "That version of {field} does not stand any more.").format(
                field=conflict.label
            ),
            translate("Conflicts", "Look at the versions again."),
        )
    return version


def _beside(there: dict[str, Any], version: Version | None) -> Any:
    """The companion's value that was recorded with a version, else nothing."""
    if version is None:
        return None
    return next((there[head] for head in version.heads if head in there), None)


def both(conflict: Conflict) -> str:
    """The texts of all versions in one, each under its author's name, in the order of their claimed times.

    A version that another one holds word for word is not repeated.
    """
    texts = [(version, str(version.value or "").strip()) for version in conflict.versions]
    kept = [
        (version, text)
        for version, text in texts
        if text and not any(text in other and text != other for _version, other in texts)
    ]
    if len(kept) == 1:
        return kept[0][1]
    told = translate("Conflicts", "{author}: {text}")
    if not conflict.is_long:
        return " / ".join(told.format(author=version.authors, text=text) for version, text in kept)
    told = translate("Conflicts", "{author}:\n{text}")
    return "\n\n".join(told.format(author=version.authors, text=text) for version, text in kept)


def recent_reasons(ledger: Ledger, audit_id: str, most: int = 8) -> list[str]:
    """Reasons that were given for settled conflicts of an audit, newest first."""
    rows = ledger.rows(
        "SELECT body FROM change WHERE (audit_id=:a OR audit_id IS NULL) AND undoes IS NULL AND status='accepted'"
        " AND json_extract(body, '$.why') IS NOT NULL ORDER BY arrival DESC LIMIT 300",
        a=audit_id,
    )
    changes = (parse(row["body"]) for row in rows)
    reasons = dict.fromkeys(str(change.why) for change in changes if is_resolution(change))
    return list(reasons)[:most]


__all__ = ["Choice", "both", "recent_reasons", "resolve"]

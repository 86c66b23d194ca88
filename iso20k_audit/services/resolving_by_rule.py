"""Settling many conflicts by one rule: first what each would become, then all as one act."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.records import WITHDRAWN
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.services.conflicts import Conflict, Version, list_conflicts
from iso20k_audit.services.resolving import Choice, resolve
from iso20k_audit.store.ledger import Ledger


class Rule(StrEnum):
    """Which version is to stand."""

    PERSON = "person"
    OWNER = "owner"
    LEAD = "lead"
    NEWEST = "newest"
    LONGER = "longer"

    @property
    def label(self) -> str:
        """The rule in words."""
        return translate("Conflicts", _WORDS[self.value])


_WORDS = {
    "person": QT_TRANSLATE_NOOP("Conflicts", "The version of a person"),
    "owner": QT_TRANSLATE_NOOP(
        "Conflicts", "The version of the auditor it was assigned to, else of the record's author"
    ),
    "lead": QT_TRANSLATE_NOOP("Conflicts", "The version of the lead auditor"),
    "newest": QT_TRANSLATE_NOOP("Conflicts", "The newest version by the authors' clocks, which can be wrong"),
    "longer": QT_TRANSLATE_NOOP("Conflicts", "The longer text"),
}


@dataclass(frozen=True, slots=True)
class Planned:
    """What a rule would do with one conflict.

    Attributes:
        version: what would stand; None where the rule does not decide.
        why_not: why it does not.
    """

    conflict: Conflict
    version: Version | None
    why_not: str = ""


def preview(
    ledger: Ledger,
    audit_id: str,
    rule: Rule,
    *,
    person_id: str = "",
    only: Collection[str] | None = None,
) -> list[Planned]:
    """What a rule would do with every conflict of an audit. Records nothing.

    Args:
        person_id: for the rule that follows a person.
        only: keys of the conflicts meant (`Conflict.key`); None: all.

    Raises:
        InputError: the rule needs a person and none is named.
    """
    if rule is Rule.PERSON and not person_id:
        raise InputError(translate("Conflicts", "Say whose version is to stand."))
    leads = _leads(ledger, audit_id) if rule is Rule.LEAD else []
    planned = []
    for conflict in list_conflicts(ledger, audit_id):
        if only is not None and conflict.key not in only:
            continue
        if conflict.once:
            told = translate("Conflicts", "It is recorded once for all.")
            planned.append(Planned(conflict, None, told))
            continue
        wanted = leads
        if rule is Rule.PERSON:
            wanted = [person_id]
        elif rule is Rule.OWNER:
            wanted = _owners(ledger, conflict)
        planned.append(_decide(conflict, rule, wanted))
    return planned


def resolve_planned(ledger: Ledger, planned: Sequence[Planned], reason: str) -> int:
    """Does what was shown, as one act. Returns how many conflicts it settled.

    Raises:
        InputError: no reason, or the plan settles nothing.
        RuleViolation: another version came in meanwhile; nothing is recorded.
    """
    covered = [one for one in planned if one.version is not None]
    if not covered:
        raise InputError(
            translate("Conflicts", "The rule decides none of these conflicts."),
            translate("Conflicts", "Choose another rule, or settle them one by one."),
        )
    for one in covered:
        assert one.version is not None
        conflict = one.conflict
        choice = Choice(take=one.version.change_id)
        resolve(ledger, conflict.record_id, conflict.field, choice, reason, shown=conflict.heads)
    return len(covered)


def resolve_by_rule(
    ledger: Ledger,
    audit_id: str,
    rule: Rule,
    reason: str,
    *,
    person_id: str = "",
    only: Collection[str] | None = None,
) -> list[Planned]:
    """Settles what a rule decides, as one act that is undone at once. Returns the plan with what it left open.

    Raises:
        InputError: no reason, no person where one is needed, or the rule decides nothing.
    """
    planned = preview(ledger, audit_id, rule, person_id=person_id, only=only)
    resolve_planned(ledger, planned, reason)
    return planned


# -- the rules ------------------------------------------------------------------------------------------


def _decide(conflict: Conflict, rule: Rule, wanted: Sequence[str]) -> Planned:
    if rule is Rule.NEWEST:
        return _newest(conflict)
    if rule is Rule.LONGER:
        return _longer(conflict)
    for person_id in wanted:
        theirs = [
            version
            for version in conflict.versions
            if any(signature.person_id == person_id for signature in version.signatures)
        ]
        if len(theirs) == 1:
            return Planned(conflict, theirs[0])
        if theirs:
            return Planned(conflict, None, translate("Conflicts", "More than one version is theirs."))
    none = {
        Rule.PERSON: translate("Conflicts", "None of the versions is theirs."),
        Rule.LEAD: translate("Conflicts", "None of the versions is the lead auditor's."),
        Rule.OWNER: translate("Conflicts", "None of the versions is of its auditor or author."),
    }
    return Planned(conflict, None, none[rule])


def _newest(conflict: Conflict) -> Planned:
    times = sorted(
        ((datetime.fromisoformat(version.made_at), version) for version in conflict.versions),
        key=lambda pair: pair[0],
    )
    if times[-1][0] == times[-2][0]:
        return Planned(conflict, None, translate("Conflicts", "Two versions have the same time."))
    return Planned(conflict, times[-1][1])


def _longer(conflict: Conflict) -> Planned:
    if not conflict.is_text or conflict.field == WITHDRAWN.name:
        return Planned(conflict, None, translate("Conflicts", "It is no text."))
    by_length = sorted(conflict.versions, key=lambda version: len(str(version.value or "")))
    if len(str(by_length[-1].value or "")) == len(str(by_length[-2].value or "")):
        return Planned(conflict, None, translate("Conflicts", "Two versions are equally long."))
    return Planned(conflict, by_length[-1])


def _leads(ledger: Ledger, audit_id: str) -> list[str]:
    rows = ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value)
    return [row["person_id"] for row in rows if row["person_id"]]


def _owners(ledger: Ledger, conflict: Conflict) -> list[str]:
    """Ids of those whose record it is: the auditor it was assigned to or names, else who recorded it first."""
    row = ledger.find(conflict.kind, conflict.record_id) or {}
    found = [str(row["auditor_id"])] if row.get("auditor_id") and conflict.field != "auditor_id" else []
    question = row.get("question_id")
    if question:
        parts = [question, ledger.value("SELECT set_id FROM question WHERE id=:q", q=question) or ""]
        found += [
            one["person_id"]
            for part in parts
            for one in ledger.select("assignment", conflict.audit_id, part_id=part)
            if one["person_id"]
        ]
    first = ledger.value(
        "SELECT author_id FROM change WHERE record_id=:r ORDER BY arrival LIMIT 1", r=conflict.record_id
    )
    return list(dict.fromkeys([*found, *([str(first)] if first else [])]))

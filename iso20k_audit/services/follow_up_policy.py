"""How much time a finding's grade allows: to answer, to close, until effectiveness is checked, until it is escalated.

Not for: due dates of one finding or action (see `action_life`). A field that nobody set stands at its default, so
that a workspace without a policy still has usual limits: majors answered within days and closed within about 90
days, minors within half a year. Only nonconformities have limits by default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger

LONGEST_DAYS = 1826
"""Five years: longer than a certification cycle is no limit but a typing error."""

NO_LIMIT = 0
"""What is stored for "no limit", so that it can be told from a field that nobody set."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits of one grade, in days; None means that there is none.

    Attributes:
        answer_days: from issuing to the auditee's answer (correction, cause, corrective action).
        close_days: from issuing to the close.
        check_days: from implementation to the effectiveness check.
        escalate_days: how long something may be overdue until it is escalated.
        escalate_to: role or person; empty if nobody was named.
    """

    answer_days: int | None = None
    close_days: int | None = None
    check_days: int | None = None
    escalate_days: int | None = None
    escalate_to: str = ""


DEFAULTS: Mapping[FindingKind, Policy] = {
    FindingKind.MAJOR: Policy(14, 90, 60, 7),
    FindingKind.MINOR: Policy(30, 180, 90, 14),
    FindingKind.OPPORTUNITY: Policy(),
    FindingKind.POSITIVE: Policy(),
}
"""What holds until somebody sets something else; ISO/IEC 17021-1 leaves the days to the one who audits."""

_DAYS = ("answer_days", "close_days", "check_days", "escalate_days")
_NAMES = tuple(field.name for field in fields(Policy))


def policy_id(kind: FindingKind) -> str:
    """Id of the record with the limits of a grade."""
    return link_id("follow_up_policy", kind.value)


def policy(ledger: Ledger, kind: FindingKind) -> Policy:
    """The limits of a grade: what was set, else the default."""
    row = ledger.find("follow_up_policy", policy_id(kind))
    found = DEFAULTS[kind]
    if row is None or row["withdrawn"]:
        return found
    days: dict[str, int | None] = {
        name: getattr(found, name) if row[name] is None else row[name] or None for name in _DAYS
    }
    return Policy(**days, escalate_to=row["escalate_to"] or "")


def all_policies(ledger: Ledger) -> dict[FindingKind, Policy]:
    """The limits of every grade, majors first."""
    return {kind: policy(ledger, kind) for kind in FindingKind}


def set_policy(ledger: Ledger, kind: FindingKind, **values: Any) -> Policy:
    """Sets some limits of a grade and leaves the others as they are. Returns what holds then.

    Args: values: fields of `Policy`; days as a whole number, None for no limit.

    Raises:
        InputError: an unknown field, or days that are no limit.
        RuleViolation: a value is in conflict and would be overwritten.
    """
    from iso20k_audit.services.settled import require_settled

    stored: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _NAMES:
            raise InputError(
                translate("Policy", 'There is no limit "{name}".').format(name=name),
                translate("Policy", "Known: {known}.").format(known=", ".join(_NAMES)),
            )
        stored[name] = _days(name, value) if name in _DAYS else str(value or "").strip() or None
    require_settled(ledger, "follow_up_policy", policy_id(kind), stored)
    if stored:
        ledger.set("follow_up_policy", policy_id(kind), finding_kind=kind.value, withdrawn=None, **stored)
    return policy(ledger, kind)


def _days(name: str, value: Any) -> int:
    if value is None:
        return NO_LIMIT
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= LONGEST_DAYS:
        raise InputError(
            translate("Policy", "{label}: {value} is no number of days.").format(
                label=kind_named("follow_up_policy").field(name).label, value=value
            ),
            translate("Policy", "Give 1 to {longest} days, or leave it empty for no limit.").format(
                longest=LONGEST_DAYS
            ),
        )
    return value


def use_defaults(ledger: Ledger, kind: FindingKind) -> Policy:
    """Goes back to the default limits of a grade. Returns them."""
    if ledger.find("follow_up_policy", policy_id(kind)) is not None:
        ledger.set(
            "follow_up_policy", policy_id(kind), withdrawn=translate("Policy", "the usual limits again")
        )
    return policy(ledger, kind)


@dataclass(frozen=True, slots=True)
class SystemicPolicy:
    """From how many minor nonconformities on one clause on a systemic major is proposed.

    Attributes:
        anywhere: wherever they are.
        spread: where they are at two or more sites, shifts or clients.
    """

    anywhere: int = 3
    spread: int = 2


MOST_MINORS = 99


def systemic_policy(ledger: Ledger) -> SystemicPolicy:
    """What was set, else the default."""
    row = ledger.find("follow_up_policy", policy_id(FindingKind.MINOR))
    usual = SystemicPolicy()
    if row is None or row["withdrawn"]:
        return usual
    return SystemicPolicy(row["systemic_from"] or usual.anywhere, row["systemic_spread"] or usual.spread)


def set_systemic_policy(ledger: Ledger, anywhere: int, spread: int) -> SystemicPolicy:
    """Sets both numbers. Returns them.

    Raises:
        InputError: fewer than two findings are not several, or the number at several places is the greater one.
        RuleViolation: a value is in conflict and would be overwritten.
    """
    from iso20k_audit.services.settled import require_settled

    if not 2 <= spread <= anywhere <= MOST_MINORS:
        raise InputError(
            translate(
                "Policy", "Several are two findings at least, and not more at several places than at one."
            ),
            translate("Policy", "Give for example 3, and 2 at several sites, shifts or clients."),
        )
    record_id = policy_id(FindingKind.MINOR)
    numbers: dict[str, Any] = {"systemic_from": anywhere, "systemic_spread": spread}
    require_settled(ledger, "follow_up_policy", record_id, numbers)
    ledger.set("follow_up_policy", record_id, finding_kind=FindingKind.MINOR.value, withdrawn=None, **numbers)
    return systemic_policy(ledger)

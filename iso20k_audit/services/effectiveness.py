"""Effectiveness checks of corrective actions: planned after the fix, held later, with evidence of their own.

A finding from a sample is checked with the same attribute and method: what was counted before is taken over, and
both rates are compared (see `model.deviation_rates`). A verdict moves the action (see `action_life`). Checks are kept,
also those that failed. ISO/IEC 20000-1 10.1, ISO/IEC 17021-1 9.4.10.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from iso20k_audit.model.deviation_rates import Sampled, careful_sentence
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.samples import kind_words, read_references
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, Effectiveness, FindingKind, SampleVerdict
from iso20k_audit.model.wording import translate
from iso20k_audit.services import findings, follow_up_policy
from iso20k_audit.services.action_parties import grade_of
from iso20k_audit.services.sample_items import counted
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Ledger, Row

TARGET = "effectiveness_check"
"""`target_kind` of evidence that supports a check."""

_COUNTS = ("size_before", "deviations_before", "size_after", "deviations_after")
_JUDGED = (Effectiveness.EFFECTIVE.value, Effectiveness.NOT_EFFECTIVE.value)


@dataclass(frozen=True, slots=True)
class SampleBefore:
    """What the audit's sample showed that the finding rests on.

    Attributes:
        attribute: what was looked at each item for: the question.
        population: in words, with what was left out of the counts.
        deviating: references of the items that deviated.
    """

    attribute: str
    population: str
    sampled: Sampled
    deviating: tuple[str, ...]


def sample_before(ledger: Ledger, finding_id: str) -> SampleBefore | None:
    """The sample of the finding's question; None where nothing was judged item by item.

    An item that several auditors looked at counts once; it deviates if one of them says so. Items that the
    attribute does not apply to, or that could not be determined, are not counted.
    """
    finding = ledger.get("finding", finding_id)
    if not finding["question_id"]:
        return None
    rows = ledger.select("sample_item", finding["audit_id"], question_id=finding["question_id"])
    deviates: dict[str, bool] = {}
    names: dict[str, str] = {}
    left_out: set[str] = set()
    for row in rows:
        key = (row["reference"] or row["id"]).casefold()
        names.setdefault(key, row["reference"] or "")
        if row["verdict"] in (SampleVerdict.AS_REQUIRED.value, SampleVerdict.DEVIATES.value):
            deviates[key] = deviates.get(key, False) or row["verdict"] == SampleVerdict.DEVIATES.value
        elif row["verdict"]:
            left_out.add(key)
    if not deviates:
        return None
    left = len(left_out - set(deviates))
    number = ledger.value("SELECT number FROM audit WHERE id=:a", a=finding["audit_id"]) or ""
    population = translate("Checks", "{kind} looked at in the audit {number}: {count}").format(
        kind=kind_words(counted(rows)), number=number, count=len(deviates)
    )
    if left:
        population = translate("Checks", "{population} (not determined or not applicable: {count})").format(
            population=population, count=left
        )
    question = ledger.rows("SELECT item, text FROM question WHERE id=:q", q=finding["question_id"])
    attribute = f"{question[0]['item']} {question[0]['text']}".strip() if question else ""
    return SampleBefore(
        attribute=" ".join(attribute.split()),
        population=population,
        sampled=Sampled(sum(deviates.values()), len(deviates)),
        deviating=tuple(names[key] for key, wrong in deviates.items() if wrong),
    )


def proposed_day(ledger: Ledger, action_id: str) -> date:
    """When a check should be held: the policy's days after implementation, or after the due date before that.

    Never in the past; where the policy has no days, those of minor nonconformities are proposed.
    """
    action = ledger.get("action", action_id)
    limits = follow_up_policy.policy(ledger, grade_of(ledger.get("finding", action["finding_id"])))
    days = limits.check_days or follow_up_policy.policy(ledger, FindingKind.MINOR).check_days or 90
    today = ledger.now().date()
    text = action["done_on"] or action["due_on"]
    start = date.fromisoformat(text) if text else today
    return max(date.fromordinal(start.toordinal() + days), today)


# -- recording --------------------------------------------------------------------------------------


def plan_check(ledger: Ledger, action_id: str, planned_on: str | None = None, **fields: Any) -> str:
    """Plans a check; what the audit's sample says is filled in. Returns its id.

    The plan of the action (day and method) follows the newest check.

    Args:
        planned_on: by policy if not given.
        fields: of the check: method, attribute and so on.

    Raises:
        RuleViolation: the action was withdrawn or verified, or a check that was planned earlier is still open.
        InputError: a value that cannot be.
    """
    action = ledger.get("action", action_id)
    if action["withdrawn"] or action["status"] == ActionStatus.VERIFIED.value:
        raise RuleViolation(
            translate("Checks", "{number} needs no further check: it is verified or withdrawn.").format(
                number=action["number"] or ""
            ),
            translate("Checks", "Reopen it first if it did not work."),
        )
    waiting = [row for row in checks(ledger, action_id) if row["verdict"] not in _JUDGED]
    if waiting:
        raise RuleViolation(
            translate("Checks", "A check is planned for {day} already.").format(
                day=waiting[-1]["planned_on"] or "?"
            ),
            translate("Checks", "Hold it, move its day, or take it out."),
        )
    before = sample_before(ledger, action["finding_id"])
    if before is not None:
        fields.setdefault("attribute", before.attribute)
        fields.setdefault("population_before", before.population)
        fields.setdefault("size_before", before.sampled.size)
        fields.setdefault("deviations_before", before.sampled.deviations)
        if not fields.get("method"):
            fields["method"] = translate(
                "Checks", "The same attribute as in the audit, in a random sample of what came after the fix."
            )
    fields = {"planned_on": planned_on or proposed_day(ledger, action_id).isoformat()} | {
        name: value for name, value in fields.items() if value not in (None, "")
    }
    _check_values(fields)
    check_id = new_id()
    ledger.set(TARGET, check_id, action["audit_id"], action_id=action_id, **fields)
    _tell_action(ledger, action, fields)
    return check_id


def _tell_action(ledger: Ledger, action: Row, fields: dict[str, Any]) -> None:
    plan = {"check_on": fields.get("planned_on"), "check_method": fields.get("method")}
    new = {name: value for name, value in plan.items() if value and value != action[name]}
    if new:
        findings.save_action(ledger, action["id"], new)


def save_check(ledger: Ledger, check_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes fields of a check that has no verdict yet; the verdict itself is given by `hold_check`.

    Raises:
        RuleViolation: the check has its verdict, or a verdict is among the fields.
        InputError: more deviations than items, or a day that cannot be.
    """
    row = ledger.get(TARGET, check_id)
    if "verdict" in fields and fields["verdict"] != row["verdict"]:
        raise RuleViolation(
            translate("Checks", "The verdict is given when the check is held."),
            translate("Checks", "Nothing was changed."),
        )
    changed = {name for name, value in fields.items() if value != row.get(name)} - {"withdrawn"}
    if row["verdict"] in _JUDGED and changed:
        raise RuleViolation(
            translate("Checks", "This check has its verdict; it stays as it was held."),
            translate("Checks", "Undo it, or plan another check."),
        )
    require_settled(ledger, TARGET, check_id, fields, seen)
    _check_values(row | fields)
    done = ledger.record(Act(TARGET, check_id, fields, row["audit_id"], seen=seen)) is not None
    _tell_action(ledger, ledger.get("action", row["action_id"]), fields)
    return done


def _check_values(row: dict[str, Any]) -> None:
    for name in _COUNTS:
        value = row.get(name)
        if value is not None and (not isinstance(value, int) or value < 0):
            raise InputError(translate("Checks", "Counts are whole numbers from 0 on."))
    for when in ("before", "after"):
        size, deviations = row.get(f"size_{when}"), row.get(f"deviations_{when}")
        if size is not None and deviations is not None and size > 0:
            Sampled(deviations, size)
        elif deviations:
            raise InputError(
                translate("Checks", "Deviations are counted among the items looked at."),
                translate("Checks", "Give the size of the sample too."),
            )


def count_items(ledger: Ledger, check_id: str, looked_at: str, deviating: str) -> None:
    """Counts the items that were looked at after the fix, from lists as they are typed or pasted.

    Raises:
        InputError: an item deviates that was not looked at, or there are none.
        RuleViolation: the check has its verdict.
    """
    seen = {name.casefold(): name for name in read_references(looked_at)}
    wrong = {name.casefold(): name for name in read_references(deviating)}
    if not seen:
        raise InputError(translate("Checks", "There is no item in the list."))
    strange = [name for key, name in wrong.items() if key not in seen]
    if strange:
        raise InputError(
            translate("Checks", "Not among the items looked at: {items}.").format(
                items=", ".join(strange[:12])
            ),
            translate("Checks", "Add them to the items looked at, or take them out."),
        )
    row = ledger.get(TARGET, check_id)
    told = translate("Checks", "Items: {items}.").format(items=", ".join(seen.values()))
    if wrong:
        told = translate("Checks", "{items} Deviating: {deviating}.").format(
            items=told, deviating=", ".join(seen[key] for key in wrong)
        )
    fields: dict[str, Any] = {"size_after": len(seen), "deviations_after": len(wrong)}
    earlier = (row["population_after"] or "").rstrip()
    if told not in earlier:
        fields["population_after"] = f"{earlier}\n{told}".strip()
    save_check(ledger, check_id, fields)


def hold_check(
    ledger: Ledger,
    check_id: str,
    verdict: Effectiveness,
    *,
    held_on: str | None = None,
    by: str = "",
    as_: ActionParty | None = None,
    **fields: Any,
) -> None:
    """Gives the verdict and moves the action: verified, or reopened.

    Args:
        held_on: today if not given; by: the acting person if nobody is named.
        as_: in which part; the one that the acting person has if not given.
        fields: of the check, recorded with it: note, size_after and so on.

    Raises:
        RuleViolation: the day, the one who checked, or both note and evidence are missing; the day is still to come or
            before the implementation; the action is not implemented yet; the check has another verdict.
        InputError: a value that cannot be.
    """
    row = ledger.get(TARGET, check_id)
    if verdict.value not in _JUDGED:
        raise InputError(translate("Checks", "The verdict is effective or not effective."))
    if row["verdict"] in _JUDGED:
        raise RuleViolation(
            translate("Checks", "This check has its verdict; it stays as it was held."),
            translate("Checks", "Undo it, or plan another check."),
        )
    action = ledger.get("action", row["action_id"])
    today = ledger.now().date().isoformat()
    person = ledger.person.name if ledger.person else ""
    fields |= {
        "held_on": held_on or row["held_on"] or today,
        "checked_by": by.strip() or row["checked_by"] or person,
    }
    merged = row | fields
    _check_values(merged)
    _require_ready(ledger, action, merged, today)
    ledger.record(Act(TARGET, check_id, {**fields, "verdict": verdict.value}, row["audit_id"]))
    _move(ledger, ledger.get("action", action["id"]), ledger.get(TARGET, check_id), verdict, as_)


def _require_ready(ledger: Ledger, action: Row, check: Row, today: str) -> None:
    if not check["checked_by"]:
        raise RuleViolation(translate("Checks", "State who checked."))
    if check["held_on"] > today:
        raise RuleViolation(
            translate("Checks", "{day} is still to come; nothing was recorded.").format(day=check["held_on"]),
            translate("Checks", "Give the day on which the check was held."),
        )
    if action["done_on"] and check["held_on"] < action["done_on"]:
        raise RuleViolation(
            translate("Checks", "On {day} the action was not implemented yet (done on {done}).").format(
                day=check["held_on"], done=action["done_on"]
            ),
            translate("Checks", "Effectiveness is checked after the implementation."),
        )
    if not (check["note"] or "").strip() and not evidence_of(ledger, check):
        raise RuleViolation(
            translate("Checks", "State on what the verdict rests: a note, or evidence of the check."),
            translate("Checks", "Nothing was recorded."),
        )
    if action["status"] not in (ActionStatus.IMPLEMENTED.value, ActionStatus.TO_CHECK.value):
        raise RuleViolation(
            translate("Checks", '{number} is in the state "{status}": it is not implemented yet.').format(
                number=action["number"] or "", status=ActionStatus(action["status"] or "open").label
            ),
            translate("Checks", "Effectiveness is checked after the implementation."),
        )


def _move(ledger: Ledger, action: Row, check: Row, verdict: Effectiveness, as_: ActionParty | None) -> None:
    from iso20k_audit.services import action_life

    to = ActionStatus.VERIFIED if verdict is Effectiveness.EFFECTIVE else ActionStatus.REOPENED
    own = action_life.parties(ledger, action["audit_id"])
    party = as_ or (ActionParty.LEAD if ActionParty.LEAD in own else ActionParty.AUDITOR)
    by = check["checked_by"]
    if action["status"] == ActionStatus.IMPLEMENTED.value and not any(
        step.to is to for step in action_life.allowed(ledger, action["id"], party)
    ):
        plan = check["planned_on"] or check["held_on"]
        action_life.move(
            ledger, action["id"], ActionStatus.TO_CHECK, party, check_on=action["check_on"] or plan
        )
    if (check["note"] or "").strip():
        action_life.move(ledger, action["id"], to, party, by)
        return
    told = basis_of(ledger, check)
    action_life.move(ledger, action["id"], to, party, by, told, verification_note=told)


def basis_of(ledger: Ledger, check: Row) -> str:
    """On what a verdict rests, in one sentence, where no note was written."""
    numbers = ", ".join(row["number"] or "" for row in evidence_of(ledger, check))
    told = translate("Checks", "Evidence of the check: {numbers}.").format(numbers=numbers)
    after = sampled(check, "after")
    return f"{told} {careful_sentence(sampled(check, 'before'), after)}" if after is not None else told


def take_out(ledger: Ledger, check_id: str) -> None:
    """Takes a check out that was not held; it stays in the history.

    Raises:
        RuleViolation: it has its verdict: what was checked is kept.
    """
    row = ledger.get(TARGET, check_id)
    if row["verdict"] in _JUDGED:
        raise RuleViolation(
            translate("Checks", "A check that was held is kept, also when it failed."),
            translate("Checks", "Nothing was changed."),
        )
    ledger.set(TARGET, check_id, row["audit_id"], withdrawn=translate("Checks", "taken out"))


# -- reading ----------------------------------------------------------------------------------------


def checks(ledger: Ledger, action_id: str) -> list[Row]:
    """The checks of an action, in the order in which they were planned."""
    action = ledger.get("action", action_id)
    return ledger.select(TARGET, action["audit_id"], action_id=action_id)


def open_check(ledger: Ledger, action_id: str) -> str:
    """Id of the check that is planned and has no verdict yet.

    Raises:
        InputError: there is none.
    """
    waiting = [row for row in checks(ledger, action_id) if row["verdict"] not in _JUDGED]
    if not waiting:
        raise InputError(
            translate("Checks", "No check is planned for this action."),
            translate("Checks", "Plan one first."),
        )
    return str(waiting[-1]["id"])


def sampled(check: Row, when: str) -> Sampled | None:
    """What was counted `before` or `after`; None where it is not complete or does not add up."""
    size, deviations = check[f"size_{when}"], check[f"deviations_{when}"]
    if size is None or deviations is None or size < 1 or not 0 <= deviations <= size:
        return None
    return Sampled(deviations, size)


def evidence_of(ledger: Ledger, check: Row) -> list[Row]:
    """The evidence that supports a check."""
    from iso20k_audit.services.evidence import list_evidence

    return list_evidence(ledger, check["audit_id"], check["id"])


def judged(rows: Iterable[Row]) -> list[Row]:
    """Those with a verdict."""
    return [row for row in rows if row["verdict"] in _JUDGED]


def compared(check: Row) -> str:
    """The careful sentence on both rates; empty until something was counted after the fix."""
    after = sampled(check, "after")
    return careful_sentence(sampled(check, "before"), after) if after is not None else ""

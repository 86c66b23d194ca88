"""Recording the cause analysis of a corrective action: whys and causes, their order, and what is a root cause.

What speaks against an analysis is told (`review`), never refused. Every function is one act that can be undone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

from iso20k_audit.model.cause_analysis import (
    CauseAnalysis,
    CauseContext,
    CauseItem,
    CauseRemark,
    analysis_of,
    remarks_on,
    with_roots,
)
from iso20k_audit.model.contested import shown
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.model.wording import translate
from iso20k_audit.services import findings
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Ledger, Row

MOST_ITEMS = 300
"""Of one action: more is no analysis that anybody follows."""


class Way(StrEnum):
    """Where an item is moved to."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


# -- reading ----------------------------------------------------------------------------------------


def read(ledger: Ledger, action_id: str) -> CauseAnalysis:
    """The analysis of an action as trees."""
    action = ledger.get("action", action_id)
    problem = problem_of(ledger.get("finding", action["finding_id"]))
    return analysis_of(
        problem, items_of(ledger.select("cause_item", action["audit_id"], action_id=action_id))
    )


def read_all(ledger: Ledger, audit_id: str) -> dict[str, CauseAnalysis]:
    """The analyses of an audit by action; actions without one are left out."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in ledger.select("cause_item", audit_id):
        rows[row["action_id"]].append(row)
    if not rows:
        return {}
    problems = {row["id"]: problem_of(row) for row in ledger.select("finding", audit_id)}
    return {
        action["id"]: analysis_of(problems.get(action["finding_id"], ""), items_of(rows[action["id"]]))
        for action in ledger.select("action", audit_id)
        if action["id"] in rows
    }


def problem_of(finding: Row) -> str:
    """What is to be explained: the failure in a few words."""
    return shown(finding, "title") or shown(finding, "failure")


def items_of(rows: Iterable[Row]) -> list[CauseItem]:
    """Rows as trees are made of; a text in conflict is a phrase that says so."""
    return [
        CauseItem(
            id=row["id"],
            method=CauseMethod(row["method"] or CauseMethod.WHYS.value),
            text=shown(row, "text"),
            parent_id=row["parent_id"] or "",
            branch=CauseCategory(row["branch"]) if row["branch"] else None,
            position=row["position"] or 0,
            is_root=bool(row["is_root"]),
        )
        for row in rows
    ]


def review(ledger: Ledger, action_id: str) -> tuple[CauseRemark, ...]:
    """What a reviewer would say of the analysis."""
    finding = ledger.get("finding", ledger.get("action", action_id)["finding_id"])
    names = frozenset(row["name"] for row in ledger.select("person") if row["name"])
    failures = tuple(text for text in (finding["title"], finding["failure"]) if text)
    return remarks_on(read(ledger, action_id), CauseContext(failures=failures, names=names))


def item_labelled(ledger: Ledger, action_id: str, label: str, method: CauseMethod) -> str:
    """Id of the item that people call by its label.

    Raises:
        NotFound: there is none; the message says which there are.
    """
    causes = list(read(ledger, action_id).all(method))
    for cause in causes:
        if label.strip().casefold() in (cause.label, cause.id):
            return cause.id
    known = ", ".join(cause.label for cause in causes) or translate("Causes", "none yet")
    raise NotFound(
        translate("Causes", 'There is no cause "{label}".').format(label=label),
        translate("Causes", "There are: {known}.").format(known=known),
    )


# -- recording --------------------------------------------------------------------------------------


def add_why(ledger: Ledger, action_id: str, text: str, *, after: str = "", is_root: bool = False) -> str:
    """Adds an answer to the next why. Returns its id.

    Args:
        after: id of the why that it explains; empty: the failure itself.

    Raises:
        RuleViolation: the action was withdrawn, or has `MOST_ITEMS` already.
        NotFound: there is no such why in this action.
    """
    return _add(ledger, action_id, CauseMethod.WHYS, text, after, None, is_root)


def add_cause(
    ledger: Ledger,
    action_id: str,
    branch: CauseCategory | None,
    text: str,
    *,
    under: str = "",
    after: str = "",
    is_root: bool = False,
) -> str:
    """Adds a cause to the fishbone. Returns its id.

    Args:
        branch: kind of cause; of no account for a sub-cause.
        under: id of the cause that it is a sub-cause of.
        after: id of the cause beside it that it follows; empty: it is the last.

    Raises: what `add_why` does.
    """
    return _add(ledger, action_id, CauseMethod.FISHBONE, text, under, branch, is_root, after=after)


def _add(
    ledger: Ledger,
    action_id: str,
    method: CauseMethod,
    text: str,
    parent_id: str,
    branch: CauseCategory | None,
    is_root: bool,
    *,
    after: str = "",
) -> str:
    action = ledger.get("action", action_id)
    if action["withdrawn"]:
        raise RuleViolation(
            translate("Causes", "{number} was withdrawn; nothing was added.").format(
                number=action["number"] or ""
            ),
            translate("Causes", "Bring it back first."),
        )
    rows = ledger.select("cause_item", action["audit_id"], action_id=action_id)
    if len(rows) >= MOST_ITEMS:
        raise RuleViolation(
            translate("Causes", "The analysis has {count} items already; nothing was added.").format(
                count=len(rows)
            ),
            translate("Causes", "Take out what does not lead to a root cause."),
        )
    if parent_id and not any(row["id"] == parent_id and row["method"] == method.value for row in rows):
        raise NotFound(translate("Causes", "What it explains is not in this analysis any more."))
    beside = _beside(rows, method.value, parent_id, None if parent_id else branch)
    item_id = new_id()
    order = [row["id"] for row in beside]
    place = order.index(after) + 1 if after in order else len(order)
    last = max((row["position"] or 0 for row in beside), default=0)
    ledger.set(
        "cause_item",
        item_id,
        action["audit_id"],
        action_id=action_id,
        method=method.value,
        branch=branch.value if branch and not parent_id else None,
        parent_id=parent_id or None,
        position=last + 1,
        text=text,
        is_root=is_root or None,
    )
    if place < len(order):
        _number(ledger, action["audit_id"], [*order[:place], item_id, *order[place:]])
    return item_id


def change(ledger: Ledger, item_id: str, text: str) -> None:
    """Says a cause in other words."""
    row = ledger.get("cause_item", item_id)
    require_settled(ledger, "cause_item", item_id, ("text",))
    ledger.set("cause_item", item_id, row["audit_id"], text=text)


def mark_root(ledger: Ledger, item_id: str, is_root: bool = True) -> None:
    """Says that a cause is a root cause, or that it is not."""
    row = ledger.get("cause_item", item_id)
    require_settled(ledger, "cause_item", item_id, ("is_root",))
    ledger.set("cause_item", item_id, row["audit_id"], is_root=is_root)


def move_to_branch(ledger: Ledger, item_id: str, branch: CauseCategory) -> None:
    """Puts a cause of the fishbone on another bone, with its sub-causes; a sub-cause becomes a cause there.

    Raises:
        InputError: it is a why.
    """
    row = ledger.get("cause_item", item_id)
    if row["method"] != CauseMethod.FISHBONE.value:
        raise InputError(translate("Causes", "Only causes of a fishbone have a kind."))
    require_settled(ledger, "cause_item", item_id, ("branch", "parent_id"))
    if row["branch"] == branch.value and not row["parent_id"]:
        return
    rows = ledger.select("cause_item", row["audit_id"], action_id=row["action_id"])
    last = max((one["position"] or 0 for one in _beside(rows, row["method"], "", branch)), default=0)
    ledger.set("cause_item", item_id, row["audit_id"], branch=branch.value, parent_id=None, position=last + 1)


def move(ledger: Ledger, item_id: str, way: Way) -> bool:
    """Moves an item among those beside it, below the one before it, or out beside what it explains.

    A why that stands alone on its level changes places with the one above or below. Returns whether anything moved.
    """
    row = ledger.get("cause_item", item_id)
    require_settled(ledger, "cause_item", item_id, ("parent_id", "position", "branch"))
    rows = ledger.select("cause_item", row["audit_id"], action_id=row["action_id"])
    beside = _beside(rows, row["method"], row["parent_id"] or "", _branch_of(row))
    order = [one["id"] for one in beside]
    place = order.index(item_id)
    if way in (Way.UP, Way.DOWN):
        other = place + (1 if way is Way.DOWN else -1)
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            _number(ledger, row["audit_id"], order)
            return True
        return _change_level(ledger, row, rows, way)
    if way is Way.IN:
        return place > 0 and _put_below(ledger, row, rows, order[place - 1])
    return _put_out(ledger, row, rows)


def _change_level(ledger: Ledger, row: Row, rows: list[Row], way: Way) -> bool:
    """A why changes places with the one above or below it in its chain."""
    if row["method"] != CauseMethod.WHYS.value:
        return False
    upper = row
    if way is Way.UP:
        above = [one for one in rows if one["id"] == row["parent_id"]]
        if not above:
            return False
        upper, lower = above[0], row
    else:
        below = _beside(rows, row["method"], row["id"], None)
        if len(below) != 1:
            return False
        lower = below[0]
    for child in _beside(rows, row["method"], lower["id"], None):
        ledger.set("cause_item", child["id"], row["audit_id"], parent_id=upper["id"])
    others = [
        one["id"] for one in _beside(rows, row["method"], upper["id"], None) if one["id"] != lower["id"]
    ]
    for other in others:
        ledger.set("cause_item", other, row["audit_id"], parent_id=lower["id"])
    ledger.set(
        "cause_item", lower["id"], row["audit_id"], parent_id=upper["parent_id"], position=upper["position"]
    )
    ledger.set("cause_item", upper["id"], row["audit_id"], parent_id=lower["id"], position=lower["position"])
    return True


def _put_below(ledger: Ledger, row: Row, rows: list[Row], parent_id: str) -> bool:
    last = max((one["position"] or 0 for one in _beside(rows, row["method"], parent_id, None)), default=0)
    ledger.set("cause_item", row["id"], row["audit_id"], parent_id=parent_id, branch=None, position=last + 1)
    return True


def _put_out(ledger: Ledger, row: Row, rows: list[Row]) -> bool:
    parents = [one for one in rows if one["id"] == row["parent_id"]]
    if not parents:
        return False
    parent = parents[0]
    order = [one["id"] for one in _beside(rows, row["method"], parent["parent_id"] or "", _branch_of(parent))]
    place = order.index(parent["id"]) + 1
    ledger.set(
        "cause_item", row["id"], row["audit_id"], parent_id=parent["parent_id"], branch=parent["branch"]
    )
    _number(ledger, row["audit_id"], [*order[:place], row["id"], *order[place:]])
    return True


def remove(ledger: Ledger, item_id: str) -> None:
    """Takes an item out. What follows a why closes up to what it explained; sub-causes go with their cause."""
    row = ledger.get("cause_item", item_id)
    require_settled(ledger, "cause_item", item_id, ("withdrawn",))
    rows = ledger.select("cause_item", row["audit_id"], action_id=row["action_id"])
    gone = [item_id]
    if row["method"] == CauseMethod.WHYS.value:
        for child in _beside(rows, row["method"], item_id, None):
            ledger.set(
                "cause_item",
                child["id"],
                row["audit_id"],
                parent_id=row["parent_id"],
                position=row["position"],
            )
    else:
        for one in gone:  # grows while it is read
            gone += [child["id"] for child in rows if child["parent_id"] == one and child["id"] not in gone]
    for one in gone:
        ledger.set("cause_item", one, row["audit_id"], withdrawn=translate("Causes", "taken out"))


def take_roots(ledger: Ledger, action_id: str) -> bool:
    """Writes the marked root causes into the conclusion; what is there stays. Returns whether anything was added.

    The kind of cause is taken from the fishbone where it is not said yet and all roots there are of one kind.

    Raises:
        InputError: no root cause is marked.
        RuleViolation: the conclusion is in conflict.
    """
    action = ledger.get("action", action_id)
    analysis = read(ledger, action_id)
    roots = [cause for cause in analysis.roots if cause.text.strip()]
    if not roots:
        raise InputError(
            translate("Causes", "No root cause is marked yet."),
            translate("Causes", "Mark where the chain can be broken."),
        )
    fields = {}
    said = with_roots(action["root_cause"] or "", roots)
    if said != (action["root_cause"] or ""):
        fields["root_cause"] = said
    kinds = {cause.branch for cause in roots if cause.branch is not None}
    if len(kinds) == 1 and not action["cause_category"] and "cause_category" not in _disputed(action):
        fields["cause_category"] = kinds.pop().value
    return bool(fields) and findings.save_action(ledger, action_id, fields)


def _disputed(row: Row) -> frozenset[str]:
    from iso20k_audit.model.contested import contested

    return contested(row)


# -- order ------------------------------------------------------------------------------------------


def _branch_of(row: Row) -> CauseCategory | None:
    return CauseCategory(row["branch"]) if row["branch"] and not row["parent_id"] else None


def _beside(rows: Iterable[Row], method: str, parent_id: str, branch: CauseCategory | None) -> list[Row]:
    """Items with the same parent, on the same bone, in their order."""
    found = [
        row
        for row in rows
        if row["method"] == method
        and (row["parent_id"] or "") == parent_id
        and (parent_id or _branch_of(row) is branch)
    ]
    return sorted(found, key=lambda row: (row["position"] or 0, row["id"]))


def _number(ledger: Ledger, audit_id: str, order: list[str]) -> None:
    for place, item_id in enumerate(order, start=1):
        ledger.set("cause_item", item_id, audit_id, position=place)

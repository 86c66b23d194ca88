"""What the auditee says to a finding: accepts, accepts with a comment, disputes; by whom, in which role, when.

The finding holds what stands; earlier words of the same or of other people are in the log and are told by
`acknowledgements`. A finding whose statement was changed afterwards is told by `changed_since`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from iso20k_audit.model.acknowledged import CLAUSES, SAID, STATEMENT, fingerprint, needs_comment
from iso20k_audit.model.contested import contested
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import Acknowledgement
from iso20k_audit.model.wording import translate
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Change, Ledger, Row


@dataclass(frozen=True, slots=True)
class Said:
    """One acknowledgement of a finding.

    Attributes:
        by, role: who said it; comment: in the auditee's words.
        at: when, as the clock showed it; recorded_by: the auditor who wrote it down.
        stands: it is what the finding holds now.
    """

    acknowledgement: Acknowledgement
    by: str
    role: str
    comment: str
    at: str
    recorded_by: str
    stands: bool = False


def acknowledge(
    ledger: Ledger, finding_id: str, said: Acknowledgement, by: str, role: str = "", comment: str = ""
) -> None:
    """Records what an auditee says to a finding, now. What was said before stays in the history.

    Raises:
        InputError: nobody is named, or a comment is missing where it is needed.
        RuleViolation: the finding was withdrawn or is in conflict.
    """
    row = ledger.get("finding", finding_id)
    who, what = " ".join(by.split()), comment.strip()
    check_said(said, who, what)
    if row["withdrawn"]:
        raise RuleViolation(
            translate("Acknowledging", "The finding was withdrawn; there is nothing to acknowledge.")
        )
    if disputed := contested(row) & {*STATEMENT, *SAID}:
        labels = ", ".join(sorted(kind_named("finding").field(name).label for name in disputed))
        raise RuleViolation(
            translate(
                "Acknowledging", "The finding cannot be acknowledged yet: in conflict are {fields}."
            ).format(fields=labels),
            translate("Acknowledging", "Settle it under Consolidation, Conflicts."),
        )
    ledger.set(
        "finding",
        finding_id,
        row["audit_id"],
        acknowledgement=said.value,
        auditee_name=who,
        auditee_role=" ".join(role.split()) or None,
        auditee_comment=what or None,
        acknowledged_at=ledger.now().isoformat(timespec="seconds"),
    )


def check_said(said: Acknowledgement, by: str, comment: str) -> None:
    """An acknowledgement names who gave it; a comment or a dispute says what.

    Raises:
        InputError: it does not.
    """
    if not by.strip():
        raise InputError(
            translate("Acknowledging", "Nobody is named who acknowledges."),
            translate("Acknowledging", "Give the name of the person."),
        )
    if needs_comment(said) and not comment.strip():
        raise InputError(
            translate("Acknowledging", "The finding is disputed, but not why.")
            if said is Acknowledgement.DISPUTED
            else translate("Acknowledging", "The comment is missing."),
            translate("Acknowledging", "Write down what the auditee says."),
        )


def take_back(ledger: Ledger, finding_id: str) -> None:
    """The finding is not acknowledged any more; what was said stays in the history."""
    row = ledger.get("finding", finding_id)
    require_settled(ledger, "finding", finding_id, SAID)
    ledger.set("finding", finding_id, row["audit_id"], **dict.fromkeys(SAID))


def save_said(ledger: Ledger, finding_id: str, fields: Mapping[str, Any], seen: Any = None) -> bool:
    """Saves the form of the auditee's part. An acknowledgement is stamped with the time unless one is given.

    Emptying it clears all that was said.

    Raises:
        InputError: a comment that the acknowledgement needs is missing.
        RuleViolation: a field is in conflict.
    """
    row = ledger.get("finding", finding_id)
    require_settled(ledger, "finding", finding_id, fields, seen)
    wanted = dict(fields)
    if "acknowledgement" in fields:
        said = fields["acknowledgement"]
        if said is None:
            wanted = dict.fromkeys(SAID)
            seen = None
        else:
            whole = row | wanted
            check_said(Acknowledgement(said), whole["auditee_name"] or "", whole["auditee_comment"] or "")
            wanted.setdefault("acknowledged_at", ledger.now().isoformat(timespec="seconds"))
    return ledger.record(Act("finding", finding_id, wanted, row["audit_id"], seen=seen)) is not None


# -- what was said, and what stood then ----------------------------------------------------------------


def acknowledgements(ledger: Ledger, finding_id: str) -> list[Said]:
    """Everything that was said to a finding and not undone, the newest first.

    What was only corrected afterwards (a name, the words of a comment) is one entry, as it reads now.
    """
    now = ledger.get("finding", finding_id)
    said: dict[str, tuple[str, Said]] = {}
    values: dict[str, Any] = {}
    groups: dict[str, str | None] = {}
    for change in ledger.changes("record_id=:f", f=finding_id):
        groups.setdefault(change.group_id, change.undoes)
        touched = {name: change.fields[name] for name in SAID if name in change.fields}
        values |= touched
        if touched and values.get("acknowledgement") and change.undoes is None:
            key = values.get("acknowledged_at") or change.id
            group = said[key][0] if key in said else change.group_id
            said[key] = (group, _said(values, change.author.name))
    present = _said(now, "") if now["acknowledgement"] else None
    kept = [one for group, one in said.values() if not _is_undone(group, groups)]
    found: list[Said] = []
    for place, one in enumerate(reversed(kept)):
        stands = place == 0 and present == replace(one, recorded_by="")
        found.append(replace(one, stands=stands))
    return found


def _said(values: Mapping[str, Any], recorded_by: str) -> Said:
    return Said(
        Acknowledgement(values["acknowledgement"]),
        values.get("auditee_name") or "",
        values.get("auditee_role") or "",
        values.get("auditee_comment") or "",
        values.get("acknowledged_at") or "",
        recorded_by,
    )


def _is_undone(group: str, groups: Mapping[str, str | None]) -> bool:
    """Whether an act was taken back and not done again."""
    stands, target, seen = True, group, {group}
    while later := [one for one, undoes in groups.items() if undoes == target and one not in seen]:
        stands, target = not stands, later[-1]
        seen.add(target)
    return not stands


@dataclass(slots=True)
class Then:
    """A finding as it stood when it was acknowledged.

    Attributes:
        statement: values of the fields of its statement; clauses: as stored, `standard|clause`.
        changed: fields whose value is another one now, in the order of the statement.
    """

    statement: dict[str, Any] = field(default_factory=dict)
    clauses: set[str] = field(default_factory=set)
    changed: tuple[str, ...] = ()


def statements_then(ledger: Ledger, audit_id: str, finding_ids: Iterable[str] = ()) -> dict[str, Then]:
    """How the acknowledged findings of an audit stood when they were acknowledged, by id.

    A change counts as later if it arrived here after the acknowledgement or says a later time: what a colleague
    had changed elsewhere before the meeting was not what the auditee saw either.

    Args: finding_ids: only these; all of the audit for none.
    """
    wanted = set(finding_ids)
    rows = {
        row["id"]: row
        for row in ledger.select("finding", audit_id)
        if row["acknowledged_at"] and row["acknowledgement"] and (not wanted or row["id"] in wanted)
    }
    if not rows:
        return {}
    cited = _clause_changes(ledger, audit_id)
    found: dict[str, Then] = {}
    changes: dict[str, list[Change]] = {finding_id: [] for finding_id in rows}
    for change in ledger.changes("record_id IN :ids", ids=list(rows)):
        changes[change.record_id].append(change)
    for finding_id, row in rows.items():
        found[finding_id] = _then(ledger, row, changes[finding_id], cited.get(finding_id, {}))
    return found


def _clause_changes(ledger: Ledger, audit_id: str) -> dict[str, dict[str, list[Change]]]:
    """Changes of the clauses of findings, by finding and record."""
    owner = {
        row["id"]: row["finding_id"] for row in ledger.select("finding_clause", audit_id, withdrawn=True)
    }
    found: dict[str, dict[str, list[Change]]] = {}
    for change in ledger.changes("audit_id=:a AND kind='finding_clause'", a=audit_id):
        of_finding = found.setdefault(owner.get(change.record_id, ""), {})
        of_finding.setdefault(change.record_id, []).append(change)
    return found


def _then(ledger: Ledger, row: Row, changes: list[Change], cited: dict[str, list[Change]]) -> Then:
    said_at = datetime.fromisoformat(row["acknowledged_at"])
    seen = ledger.seen(row["id"])
    # what stands there already is not recorded again: twice within a second only the name may differ
    said = [
        one for name in ("acknowledged_at", "acknowledgement", "auditee_name") for one in seen.get(name, [])
    ]
    [found] = ledger.rows("SELECT max(arrival) AS at FROM change WHERE id IN :ids", ids=said or [""])
    arrival = found["at"]
    arrived = {change.id for change in changes} if arrival is None else _until(ledger, row, arrival)

    def before(change: Change) -> bool:
        return (
            change.id in arrived and datetime.fromisoformat(change.made_at).replace(microsecond=0) <= said_at
        )

    then = Then(statement=dict.fromkeys(STATEMENT))
    for change in filter(before, changes):
        then.statement |= {name: change.fields[name] for name in STATEMENT if name in change.fields}
    now: set[str] = set()
    for record in cited.values():
        values: dict[str, Any] = {}
        past: dict[str, Any] = {}
        for change in record:
            values |= change.fields
            if before(change):
                past |= change.fields
        for state, clauses in ((past, then.clauses), (values, now)):
            if state.get("clause") and not state.get("withdrawn"):
                clauses.add(f"{state.get('standard') or ''}|{state['clause']}")
    changed = [name for name in STATEMENT if (then.statement[name] or "") != (row[name] or "")]
    then.changed = (*changed, *((CLAUSES,) if then.clauses != now else ()))
    return then


def _until(ledger: Ledger, row: Row, arrival: int) -> set[str]:
    """Ids of the changes of a finding and its clauses that had arrived with the acknowledgement."""
    rows = ledger.rows(
        "SELECT id FROM change WHERE arrival<=:at AND audit_id=:a AND (record_id=:f OR kind='finding_clause')",
        at=arrival,
        a=row["audit_id"],
        f=row["id"],
    )
    return {one["id"] for one in rows}


def changed_since(ledger: Ledger, audit_id: str) -> dict[str, tuple[str, ...]]:
    """What of the acknowledged findings of an audit was changed since, in words, by id; unchanged ones are left out."""
    return {
        finding_id: tuple(label_of(name) for name in then.changed)
        for finding_id, then in statements_then(ledger, audit_id).items()
        if then.changed
    }


def label_of(name: str) -> str:
    """A field of the statement in words."""
    if name == CLAUSES:
        return translate("Acknowledging", "Clauses")
    return kind_named("finding").field(name).label


def fingerprint_of(row: Row, shown_number: str, then: Then | None, clauses: Iterable[str]) -> str:
    """Fingerprint of what was acknowledged; of what stands now where it was not.

    Args:
        then: how it stood when it was acknowledged; clauses: of what stands now, as stored.
    """
    if then is not None:
        return fingerprint(shown_number, then.statement, tuple(then.clauses))
    return fingerprint(shown_number, row, tuple(clauses))

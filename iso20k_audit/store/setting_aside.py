"""Taking an import back: what came with a package stays in the log, but counts no longer on this copy.

What the acting person recorded since in records that came with the package goes with it and comes back with
it; what they decided in records that were here before stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text

from iso20k_audit.model.errors import NotFound, RuleViolation
from iso20k_audit.model.wording import translate
from iso20k_audit.store import projecting
from iso20k_audit.store.ledger import Ledger

_CAME = "SELECT id, record_id FROM change WHERE intake_id=:i AND status='accepted'"
_HELD = "DELETE FROM change WHERE intake_id=:i AND status='held'"
_BUILT_ON = """
  SELECT DISTINCT later.intake_id FROM change came
  JOIN change later ON later.replica_id=came.replica_id AND later.seq=came.seq+1 AND later.prev=came.id
  WHERE came.intake_id=:i AND later.intake_id IS NOT NULL AND later.intake_id<>:i AND later.status='accepted'
"""
_FIRST = """
  SELECT c.record_id, min(CASE WHEN c.status IN ('accepted', 'waiting') AND coalesce(c.intake_id, 0)<>:i
    AND c.arrival<:first THEN c.arrival END) AS before
  FROM json_each(:records) j JOIN change c ON c.record_id=j.value GROUP BY c.record_id
"""
_LATER = """
  SELECT c.id FROM json_each(:records) j JOIN change c ON c.record_id=j.value
  WHERE c.status='accepted' AND coalesce(c.intake_id, 0)<>:i
"""
_SET_ASIDE = text("INSERT INTO set_aside (change_id, intake_id) VALUES (:change, :intake)")
_CAME_WITH = text("UPDATE change SET intake_id=:intake WHERE id=:id")
_NOT_TAKEN_BACK = text("UPDATE intake SET taken_back_at=NULL, taken_back_reason=NULL WHERE id=:i")
_STATUS = text("UPDATE change SET status=:status WHERE id=:id")


@dataclass(frozen=True, slots=True)
class Reach:
    """What taking an import back would set aside.

    Attributes:
        came: entries that came with the package.
        own: entries recorded here since in records that came with it; they come back with it.
        records: that are concerned; `gone` of them disappear, the others go back to what stood before.
    """

    came: tuple[str, ...]
    own: tuple[str, ...]
    records: tuple[str, ...]
    gone: tuple[str, ...]


def reach(ledger: Ledger, intake_id: int) -> Reach:
    """What would be set aside with an import. Changes nothing.

    Raises:
        NotFound: there is no such import, or it was taken back already.
        RuleViolation: a later package continues what came with it.
    """
    intake = ledger.rows("SELECT * FROM intake WHERE id=:i", i=intake_id)
    if not intake or intake[0]["taken_back_at"] is not None:
        raise NotFound(
            translate("Store", "This import is not there, or was taken back already."),
            translate("Store", "Nothing was changed."),
        )
    later = [row["intake_id"] for row in ledger.rows(_BUILT_ON, i=intake_id)]
    if later:
        names = ledger.rows("SELECT file_name FROM intake WHERE id IN :ids ORDER BY id", ids=later)
        raise RuleViolation(
            translate("Store", "A later package continues this one: {names}.").format(
                names=", ".join(row["file_name"] for row in names)
            ),
            translate("Store", "Take that one back first."),
        )
    came = ledger.rows(_CAME, i=intake_id)
    records = sorted({row["record_id"] for row in came})
    first = ledger.value("SELECT min(arrival) FROM change WHERE intake_id=:i", i=intake_id) or 0
    listed = json.dumps(records)
    known = {
        row["record_id"]: row["before"]
        for row in ledger.rows(_FIRST, i=intake_id, records=listed, first=first)
    }
    gone = tuple(record for record in records if known.get(record) is None)
    own = ledger.rows(_LATER, i=intake_id, records=json.dumps(gone))
    return Reach(tuple(row["id"] for row in came), tuple(row["id"] for row in own), tuple(records), gone)


def take_back(ledger: Ledger, intake_id: int, reason: str) -> Reach:
    """Sets aside what came with a package, in the caller's transaction.

    Raises:
        NotFound, RuleViolation: as `reach`.
    """
    found = reach(ledger, intake_id)
    connection = ledger.connection
    aside = [{"change": one, "intake": intake_id} for one in (*found.came, *found.own)]
    if aside:
        connection.execute(_SET_ASIDE, aside)
        connection.execute(_STATUS, [{"id": one["change"], "status": "aside"} for one in aside])
    projecting.settle(connection, found.records)
    connection.execute(
        text("UPDATE intake SET taken_back_at=:at, taken_back_reason=:why WHERE id=:i"),
        {"at": ledger.now().isoformat(timespec="seconds"), "why": reason, "i": intake_id},
    )
    return found


def bring_back(
    ledger: Ledger, change_ids: Iterable[str], intake_id: int | None = None
) -> tuple[list[str], list[str]]:
    """What was taken back with the imports that these changes came with counts again.

    The caller settles the records.

    Args: intake_id: the import that brings them now; it is the one to take back from now on.

    Returns: ids of the records concerned, and of the changes.
    """
    again = set(change_ids)
    listed = json.dumps(sorted(again))
    imports = ledger.rows(
        "SELECT DISTINCT s.intake_id FROM json_each(:ids) j JOIN set_aside s ON s.change_id=j.value",
        ids=listed,
    )
    ids = [row["intake_id"] for row in imports]
    rows = ledger.rows(
        "SELECT s.change_id, c.record_id, c.intake_id, i.taken_back_at FROM set_aside s"
        " JOIN change c ON c.id=s.change_id LEFT JOIN intake i ON i.id=c.intake_id"
        " WHERE s.intake_id IN :ids",
        ids=ids,
    )
    connection = ledger.connection
    stay = [
        row
        for row in rows
        if row["taken_back_at"] is not None and row["intake_id"] not in ids and row["change_id"] not in again
    ]
    if stay:  # their own import was taken back as well
        connection.execute(
            text("UPDATE set_aside SET intake_id=:intake_id WHERE change_id=:change_id"),
            [{"intake_id": row["intake_id"], "change_id": row["change_id"]} for row in stay],
        )
        kept = {row["change_id"] for row in stay}
        rows = [row for row in rows if row["change_id"] not in kept]
    if rows:
        connection.execute(_STATUS, [{"id": row["change_id"], "status": "accepted"} for row in rows])
    for old in ids:
        connection.execute(text("DELETE FROM set_aside WHERE intake_id=:i"), {"i": old})
    if intake_id is not None:
        came = [row["change_id"] for row in rows if row["intake_id"] in ids]
        if came:
            connection.execute(_CAME_WITH, [{"id": one, "intake": intake_id} for one in came])
    else:
        for old in ids:
            connection.execute(_NOT_TAKEN_BACK, {"i": old})
    return list(dict.fromkeys(row["record_id"] for row in rows)), [row["change_id"] for row in rows]

"""What a set of entries must lead to, worked out from all of them at once in the plainest way."""

from __future__ import annotations

import json
from collections import defaultdict


def expected_conflicts(changes: list) -> dict[str, set[str]]:
    """Worked out from the whole set of entries at once, in the plainest way."""
    by_record: dict[str, list] = defaultdict(list)
    for change in changes:
        by_record[change.record_id].append(change)
    found: dict[str, set[str]] = {}
    for record, mine in by_record.items():
        names = {name for change in mine for name in change.fields}
        heads = {}
        for name in names:
            replaced = {base for change in mine if name in change.fields for base in change.bases[name]}
            heads[name] = [c for c in mine if name in c.fields and c.id not in replaced]
        conflicts = {
            name for name, stand in heads.items() if len({json.dumps(c.fields[name]) for c in stand}) > 1
        }
        edits = {c.id: c for name, stand in heads.items() if name != "withdrawn" for c in stand}
        for gone in heads.get("withdrawn", ()):
            for edit in edits.values():
                if (
                    gone.fields["withdrawn"] is not None
                    and edit.replica_id != gone.replica_id
                    and edit.id not in gone.stood
                    and gone.id not in edit.stood
                ):
                    conflicts.add("withdrawn")
        found[record] = conflicts
    return found

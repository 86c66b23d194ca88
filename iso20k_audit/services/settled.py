"""A field in conflict is settled with a reason, never by writing over it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from iso20k_audit.model.contested import contested
from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger


def require_settled(
    ledger: Ledger,
    kind: str,
    record_id: str,
    fields: Iterable[str],
    seen: Mapping[str, list[str]] | None = None,
) -> None:
    """Makes sure that no version is replaced unseen.

    What was typed over an earlier version may still be recorded: it stands beside the others.

    Args:
        seen: the versions in view, as for `Act.seen`.

    Raises:
        RuleViolation: one of the fields is in conflict and would be overwritten.
    """
    row = ledger.rows(f'SELECT conflicts FROM "{kind_named(kind).name}" WHERE id=:i', i=record_id)  # noqa: S608
    there = contested(row[0]) if row else frozenset()
    heads = ledger.seen(record_id) if there & set(fields) else {}
    for name in sorted(there & set(fields)):
        in_view = None if seen is None else seen.get(name)
        if in_view is None or len(set(in_view) & set(heads.get(name, ()))) > 1:
            raise RuleViolation(
                translate("Conflicts", "{field} is in conflict; nothing was changed.").format(
                    field=kind_named(kind).field(name).label
                ),
                translate("Conflicts", "Compare the versions and settle it under Consolidation, Conflicts."),
            )

"""Two texts that were typed into the same field at the same time, in two windows: neither wipes the other out.

Not for: versions of different auditors, which stand side by side until somebody chooses.
"""

from __future__ import annotations

from iso20k_audit.store.ledger import Ledger


def join(base: str, theirs: str, mine: str, *, long: bool = True) -> str:
    """One text that holds what both writers meant.

    Args:
        base: what both had in view when they began.
        theirs, mine: what was saved first, and what comes now.
        long: the field takes several lines.
    """
    if theirs in (base, mine) or _holds(mine, theirs):
        return mine
    if mine == base or _holds(theirs, mine):
        return theirs
    went_on = bool(base) and theirs.startswith(base) and mine.startswith(base)
    rest = mine[len(base) :] if went_on else mine
    return ("\n" if long else " / ").join(part for part in (theirs.rstrip(), rest.strip()) if part)


def _holds(whole: str, part: str) -> bool:
    """Whether a text goes on from another one, or has all its lines in a row. Parts of words do not count."""
    if not part.strip():
        return False
    if whole.startswith(part):
        return not (part[-1].isalnum() and whole[len(part) : len(part) + 1].isalnum())
    lines, wanted = whole.splitlines(), part.splitlines()
    return any(lines[place : place + len(wanted)] == wanted for place in range(len(lines) - len(wanted) + 1))


def with_what_stands(
    ledger: Ledger, record_id: str, field: str, text: str, seen: list[str] | None, *, long: bool
) -> tuple[str, list[str] | None]:
    """The text to record and the versions that it supersedes, where the writer's own other window saved meanwhile.

    A version of somebody else is left to stand beside the text.
    """
    if seen is None or ledger.person is None:
        return text, seen
    standing = ledger.seen(record_id).get(field, [])
    if sorted(seen) == standing or len(standing) != 1:
        return text, seen
    newest = next(iter(ledger.changes("id=:id", id=standing[0])))
    if newest.author.id != ledger.person.id:
        return text, seen
    before = next(iter(ledger.changes("id=:id", id=seen[0])), None) if len(seen) == 1 else None
    base = str((before.fields.get(field) if before else None) or "")
    return join(base, str(newest.fields[field] or ""), text, long=long), standing

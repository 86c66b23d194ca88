"""What somebody should know before a package is taken in: whose name stands under what, clocks, forks, new audits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from iso20k_audit.exchange.trusting import TrustStore
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.forks import forks
from iso20k_audit.services.team_keys import people_of_keys
from iso20k_audit.store.change import Change
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.receiving import Received

if TYPE_CHECKING:
    from iso20k_audit.services.incoming import Incoming

NOTE, WARNING = "note", "warning"

_AHEAD = timedelta(minutes=10)
_BACK = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence; `level` is `note` or `warning`."""

    level: str
    told: str


def remarks_on(
    ledger: Ledger,
    incoming: Incoming,
    received: Received,
    known: Mapping[str, str],
    forked_before: Collection[str],
    missing_files: int,
) -> tuple[Remark, ...]:
    """Everything worth saying, warnings first.

    Args:
        ledger: of the copy into which the package was taken.
        known: status of those of its entries that were here before.
        forked_before: copies that had forked before.
        missing_files: how many files neither the package nor the vault has.
    """
    fresh = [entry.change for entry in incoming.entries if entry.change is not None and entry.id not in known]
    found = [
        *_key(ledger, incoming),
        *_names(ledger, incoming, fresh),
        *_clocks(ledger, incoming, fresh),
        *(Remark(WARNING, one.told) for one in forks(ledger) if one.replica not in forked_before),
        *_counts(incoming, received, missing_files),
    ]
    return tuple(sorted(found, key=lambda one: one.level != WARNING))


def _key(ledger: Ledger, incoming: Incoming) -> Iterable[Remark]:
    """A key that belongs to somebody else than the package says."""
    if not incoming.key:
        return
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    owner = people_of_keys(ledger).get(incoming.key)
    trusted = TrustStore().get(incoming.key)
    known_as = (names.get(owner, "") if owner else "") or (trusted.name if trusted else "")
    if known_as and known_as.casefold() != incoming.sender_name.casefold():
        yield Remark(
            WARNING,
            translate(
                "Incoming", "It says it is from {name}, but it is signed with the key of {owner}."
            ).format(name=incoming.sender_name, owner=known_as),
        )


def _names(ledger: Ledger, incoming: Incoming, fresh: Iterable[Change]) -> Iterable[Remark]:
    """Entries in the name of somebody else than whose copy they were made on, and such that nobody vouches for."""
    owners = people_of_keys(ledger)
    sealed: dict[str, int] = {}
    whose = {incoming.info.sender.replica: incoming.info.sender.person_id}
    for seal in incoming.package.seals():
        sealed[seal.replica] = max(sealed.get(seal.replica, 0), seal.seq)
        if seal.key in owners:
            whose.setdefault(seal.replica, owners[seal.key])
    foreign: Counter[tuple[str, str]] = Counter()
    loose: Counter[str] = Counter()
    for change in fresh:
        owner = whose.get(change.replica_id)
        if owner is not None and change.author.id != owner:
            foreign[change.author.name, owner] += 1
        if change.replica_id != incoming.info.sender.replica and change.seq > sealed.get(
            change.replica_id, 0
        ):
            loose[change.author.name] += 1
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    names[incoming.info.sender.person_id] = incoming.sender_name
    for (author, owner), count in sorted(foreign.items()):
        yield Remark(
            WARNING,
            translate(
                "Incoming", "In the name of {author}, but from the device of {owner}: entries {count}."
            ).format(author=author, owner=names.get(owner, owner[:8]), count=grouped(count)),
        )
    for author, count in sorted(loose.items()):
        yield Remark(
            WARNING,
            translate(
                "Incoming",
                "By {author}, passed on by {sender} without the seal of {author}: entries {count}.",
            ).format(author=author, sender=incoming.sender_name, count=grouped(count)),
        )


def _clocks(ledger: Ledger, incoming: Incoming, fresh: Iterable[Change]) -> Iterable[Remark]:
    """Clocks that are ahead, and times that go back. They decide nothing; they only explain odd times."""
    now = ledger.now()
    ahead = datetime.fromisoformat(incoming.info.made_at) - now
    last: dict[str, tuple[int, datetime, str]] = {}
    back: dict[str, tuple[timedelta, str]] = {}
    for change in fresh:
        made_at = datetime.fromisoformat(change.made_at)
        ahead = max(ahead, made_at - now)
        before = last.get(change.replica_id)
        if before is not None and before[0] + 1 == change.seq and before[1] - made_at > _BACK:
            worst = back.get(change.replica_id, (timedelta(), ""))
            back[change.replica_id] = max(worst, (before[1] - made_at, change.author.name))
        last[change.replica_id] = (change.seq, made_at, change.author.name)
    if ahead > _AHEAD:
        yield Remark(
            NOTE,
            translate("Incoming", "The clock of {sender} is ahead of this computer's by {time}.").format(
                sender=incoming.sender_name, time=_span(ahead)
            ),
        )
    for step, author in back.values():
        yield Remark(
            NOTE,
            translate("Incoming", "The clock of {person} was put back by {time}.").format(
                person=author, time=_span(step)
            ),
        )


def _span(time: timedelta) -> str:
    """`3 h 20 min`, `12 days`."""
    minutes = int(time.total_seconds() // 60)
    if minutes >= 48 * 60:
        return translate("Incoming", "{count} days").format(count=grouped(minutes // (24 * 60)))
    return translate("Incoming", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def _counts(incoming: Incoming, received: Received, missing_files: int) -> Iterable[Remark]:
    account = received.account
    if incoming.is_new_audit:
        yield Remark(NOTE, translate("Incoming", "The audit is not in this workspace yet; it will be added."))
    if incoming.joining is not None:
        yield Remark(NOTE, incoming.joining.told)
    unknown = sum(change.kind not in KINDS for change in received.accepted)
    if account.newer + unknown:
        yield Remark(
            NOTE,
            translate(
                "Incoming",
                "Entries of a newer version of the program, which are kept and passed on, but not shown: {count}",
            ).format(count=grouped(account.newer + unknown)),
        )
    if account.withheld:
        yield Remark(
            NOTE,
            translate(
                "Incoming", "Entries that are not for this copy, of which only the place comes: {count}"
            ).format(count=grouped(account.withheld)),
        )
    if account.restored:
        yield Remark(
            NOTE,
            translate("Incoming", "Entries that were taken back here and come again: {count}").format(
                count=grouped(account.restored)
            ),
        )
    if account.released:
        yield Remark(
            NOTE,
            translate("Incoming", "Entries of earlier packages that no longer have to wait: {count}").format(
                count=grouped(account.released)
            ),
        )
    if missing_files:
        yield Remark(
            WARNING,
            translate("Incoming", "Evidence files that are neither in the package nor here: {count}").format(
                count=grouped(missing_files)
            ),
        )
    if incoming.info.note:
        yield Remark(
            NOTE,
            translate("Incoming", "{sender} writes: {note}").format(
                sender=incoming.sender_name, note=incoming.info.note
            ),
        )


__all__ = ["NOTE", "WARNING", "Remark", "remarks_on"]

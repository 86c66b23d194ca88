"""What the receiver of a package certainly has: the heads from which "since last time" may start.

A package that was written is not one that arrived. It arrived when a receipt says so, or when a later package of the
receiver knows its newest entry. What the receiver may know by its place only is sent again: if in doubt, everything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from iso20k_audit.exchange.package_info import Head, Heads
from iso20k_audit.model.wording import translate
from iso20k_audit.services.package_records import IntakeRow, SendingRow, intakes, sendings
from iso20k_audit.store import sending
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class Basis:
    """From where a package may start.

    Attributes:
        heads: newest entries that the receiver has; None for a whole package.
        why_whole: why it must be whole, a sentence; empty where it need not be.
    """

    heads: Heads | None = None
    why_whole: str = ""


_ROWS = "SELECT id, prev, audit_id, record_id, intake_id FROM change WHERE status<>'held'"


def since_last(ledger: Ledger, audit_id: str, receivers: Collection[str]) -> Basis:
    """The heads that a receiver is known to have.

    Args: `receivers` are person ids; with none it is whoever packages of this audit came from.
    """
    if len(receivers) > 1:
        return Basis(why_whole=translate("Packing", "It is for several people, so everything is in it."))
    received = [one for one in intakes(ledger, audit_id) if not one.taken_back_at and _from(one, receivers)]
    if len({one.sender_id for one in received}) > 1:
        return Basis(why_whole=translate("Packing", "It is for several people, so everything is in it."))
    sent = [one for one in sendings(ledger, audit_id) if _to(one, receivers, received)]
    rows = {row["id"]: row for row in ledger.rows(_ROWS)}
    reached = _closure((tip.head for one in received for tips in one.heads.values() for tip in tips), rows)
    arrived = [one for one in sent if not one.people and _arrived(one, sent, reached)]
    heads = _joined([*(one.heads for one in received), *(one.heads for one in arrived)])
    if not heads:
        return Basis(
            why_whole=translate(
                "Packing", "Nothing is known to have arrived there yet, so everything is in it."
            )
        )
    if any(one.missing for one in arrived):
        return Basis(
            why_whole=translate(
                "Packing", "Files were missing in an earlier package, so everything is in it."
            )
        )
    left_out = _left_out(ledger, audit_id, heads)
    sure = {one for one in left_out if rows[one]["intake_id"] in {row.id for row in received}}
    for one in arrived:
        reached = _closure((tip.head for tips in one.heads.values() for tip in tips), rows)
        sure |= {
            change
            for change in left_out & reached
            if rows[change]["audit_id"] == audit_id or rows[change]["record_id"] in one.records
        }
    if left_out - sure:
        return Basis(
            why_whole=translate(
                "Packing",
                "The receiver may lack entries from before the last package, so everything is in it.",
            )
        )
    return Basis(heads)


def _from(one: IntakeRow, receivers: Collection[str]) -> bool:
    return not receivers or one.sender_id in receivers


def _to(one: SendingRow, receivers: Collection[str], received: Iterable[IntakeRow]) -> bool:
    ids = {person for person, _name in one.receivers}
    return not ids or bool(ids & (set(receivers) or {row.sender_id for row in received}))


def _arrived(one: SendingRow, sent: Iterable[SendingRow], reached: Collection[str]) -> bool:
    """By a receipt; or because the other side knows its newest entries, which they can only have from a package
    of ours: if one of those was limited to some people's work, they may know no more than the place.
    """
    if one.arrived_at:
        return True
    if any(other.people for other in sent):
        return False
    return all(tip.head in reached for tips in one.heads.values() for tip in tips)


def _joined(several: Iterable[Heads]) -> dict[str, tuple[Head, ...]]:
    joined: dict[str, set[Head]] = {}
    for heads in several:
        for replica, tips in heads.items():
            joined.setdefault(replica, set()).update(tips)
    return {
        replica: tuple(sorted(tips, key=lambda tip: (tip.seq, tip.head))) for replica, tips in joined.items()
    }


def _left_out(ledger: Ledger, audit_id: str, heads: Heads) -> set[str]:
    """What belongs into a whole package and would not be in one that starts from these heads."""
    rest = sending.content(ledger, audit_id, since=ids_of(heads))
    return sending.content(ledger, audit_id).full - rest.full


def ids_of(heads: Heads) -> dict[str, list[str]]:
    """As `store.sending` takes them."""
    return {replica: [tip.head for tip in tips] for replica, tips in heads.items()}


def _closure(heads: Iterable[str], rows: Mapping[str, Row]) -> set[str]:
    """These entries and all before them, as far as they are known here."""
    reached: set[str] = set()
    for head in heads:
        here: str | None = head
        while here is not None and here in rows and here not in reached:
            reached.add(here)
            here = rows[here]["prev"]
    return reached

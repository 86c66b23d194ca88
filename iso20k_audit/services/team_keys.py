"""Keys of the team's devices: which there are, which a person here has confirmed, which are retired.

A device's key is a record, so that it travels with the audit. Whether it is trusted is said on each computer for
itself, by somebody who compared fingerprints.
"""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from enum import Enum

from iso20k_audit.exchange.keys import DeviceKey, fingerprint
from iso20k_audit.exchange.package_info import TeamKey
from iso20k_audit.exchange.trusting import TrustedKey, TrustStore
from iso20k_audit.exchange.words import spoken
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import derived_id
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

_KEY = re.compile(r"[0-9a-f]{64}")


class KeyState(Enum):
    """What a key is worth on this computer."""

    OWN = "own"
    TRUSTED = "trusted"
    UNCONFIRMED = "unconfirmed"
    RETIRED = "retired"

    @property
    def label(self) -> str:
        """In words."""
        return {
            KeyState.OWN: translate("TeamKeys", "This computer"),
            KeyState.TRUSTED: translate("TeamKeys", "Trusted"),
            KeyState.UNCONFIRMED: translate("TeamKeys", "Not confirmed"),
            KeyState.RETIRED: translate("TeamKeys", "Retired"),
        }[self]


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """This computer's key; `words` are six words to compare it over the telephone."""

    key: str
    fingerprint: str
    words: str
    label: str


@dataclass(frozen=True, slots=True)
class TeamKeyRow:
    """The key of a device.

    Attributes:
        record_id: of its record here; empty for a key that is only trusted on this computer.
        label: which computer.
        how, since: how and when somebody here confirmed it.
    """

    record_id: str
    key: str
    person_id: str
    name: str
    label: str
    state: KeyState
    added_at: str = ""
    retired_at: str = ""
    how: str = ""
    since: str = ""

    @property
    def fingerprint(self) -> str:
        """To compare by eye."""
        return fingerprint(self.key)

    @property
    def words(self) -> str:
        """To compare over the telephone."""
        return spoken(self.key)


def device_label() -> str:
    """What this computer is called."""
    return platform.node()[:80] or translate("TeamKeys", "Computer")


def own_device() -> OwnDevice:
    """This computer's key; made when it is first asked for.

    Raises:
        InputError: the settings folder cannot be used, or the key in it is damaged.
    """
    key = DeviceKey.load_or_make().public
    return OwnDevice(key, fingerprint(key), spoken(key), device_label())


def device_id(key: str) -> str:
    """Id of the record of a device: it follows from its key."""
    return derived_id("device", key)


def ensure_device(workspace: Workspace) -> None:
    """Records this computer's key as a device of the acting person, so that it travels with what is sent.

    A computer that several people use belongs to whoever sent from it first.
    """
    key = DeviceKey.load_or_make().public
    person = workspace.person
    if person is None or workspace.read(lambda ledger: ledger.find("device", device_id(key))) is not None:
        return
    workspace.write(
        lambda ledger: ledger.set(
            "device",
            device_id(key),
            person_id=person.id,
            public_key=key,
            label=device_label(),
            added_at=ledger.now().isoformat(timespec="seconds"),
        )
    )


def keys(ledger: Ledger, audit_id: str | None = None) -> list[TeamKeyRow]:
    """Keys that are known here, by name. `audit_id`: only those of people of that audit, and this computer's."""
    own = DeviceKey.load_or_make().public
    trusted = {one.key: one for one in TrustStore().all()}
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    wanted = None if audit_id is None else _people(ledger, audit_id)
    found = []
    for row in ledger.select("device"):
        key = row["public_key"] or ""
        if _KEY.fullmatch(key) is None or row["id"] != device_id(key):
            continue  # no key, or one that stands under the name of another
        if wanted is not None and row["person_id"] not in wanted and key != own:
            continue
        confirmed = trusted.pop(key, None)
        found.append(
            TeamKeyRow(
                row["id"],
                key,
                row["person_id"] or "",
                names.get(row["person_id"], ""),
                row["label"] or "",
                _state(key, own, confirmed, row["retired_at"]),
                row["added_at"] or "",
                row["retired_at"] or "",
                confirmed.how if confirmed else "",
                confirmed.since if confirmed else "",
            )
        )
    if wanted is None:
        found += [
            TeamKeyRow("", one.key, "", one.name, one.label, KeyState.TRUSTED, how=one.how, since=one.since)
            for one in trusted.values()
        ]
    return sorted(found, key=lambda one: (one.name.casefold(), one.label.casefold(), one.key))


def _state(key: str, own: str, confirmed: TrustedKey | None, retired_at: str | None) -> KeyState:
    if retired_at:
        return KeyState.RETIRED
    if key == own:
        return KeyState.OWN
    return KeyState.TRUSTED if confirmed else KeyState.UNCONFIRMED


def _people(ledger: Ledger, audit_id: str) -> set[str]:
    rows = ledger.rows(
        "SELECT person_id FROM participant WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT person_id FROM assignment WHERE audit_id=:a AND withdrawn IS NULL",
        a=audit_id,
    )
    return {row["person_id"] for row in rows}


def packed_keys(ledger: Ledger, audit_id: str) -> tuple[TeamKey, ...]:
    """The keys that go with a package: those of people of the audit that are trusted here, and this computer's."""
    own = DeviceKey.load_or_make()
    return tuple(
        TeamKey(
            one.person_id, one.name, one.key, one.label, own.recipient if one.state is KeyState.OWN else ""
        )
        for one in keys(ledger, audit_id)
        if one.state in (KeyState.OWN, KeyState.TRUSTED) and one.person_id
    )


def trust_key(
    key: str, *, ledger: Ledger | None = None, name: str = "", label: str = "", how: str = ""
) -> TrustedKey:
    """Trusts a key on this computer from now on.

    Args:
        key: in full, or its fingerprint if `ledger` knows a device of that key.
        name, label: whose it is; found in `ledger` if left out.

    Raises:
        NotFound: no device has a key of that fingerprint.
        InputError: the list of trusted keys cannot be written.
    """
    known = None if ledger is None else _named(ledger, key)
    if known is None and _KEY.fullmatch(key) is None:
        raise _no_such_key(key)
    full = known.key if known else key
    return TrustStore().trust(
        full,
        name=name or (known.name if known else ""),
        label=label or (known.label if known else ""),
        how=how,
    )


def distrust(key: str, *, ledger: Ledger | None = None) -> bool:
    """Trusts a key no more. Returns whether it was trusted.

    Raises:
        NotFound: no device has a key of that fingerprint.
    """
    known = None if ledger is None else _named(ledger, key)
    if known is None and _KEY.fullmatch(key) is None:
        raise _no_such_key(key)
    return TrustStore().distrust(known.key if known else key)


def retire(workspace: Workspace, key: str, *, again: bool = False) -> TeamKeyRow:
    """Records that a device is not used any more (lost, replaced): packages that it signs are refused from now on.

    Args: `key` in full or its fingerprint; `again` takes that back.

    Raises:
        NotFound: no device has that key.
    """

    def record(ledger: Ledger) -> TeamKeyRow:
        known = _named(ledger, key)
        if known is None or not known.record_id:
            raise _no_such_key(key)
        retired_at = None if again else ledger.now().isoformat(timespec="seconds")
        ledger.set("device", known.record_id, retired_at=retired_at)
        return next(one for one in keys(ledger) if one.record_id == known.record_id)

    return workspace.write(record)


def is_retired(ledger: Ledger, key: str) -> bool:
    """Whether a device was retired; also where two copies disagree about it."""
    row = ledger.find("device", device_id(key))
    return row is not None and bool(row["retired_at"] or "retired_at" in (row["conflicts"] or "").split())


def people_of_keys(ledger: Ledger) -> dict[str, str]:
    """Ids of people by the keys of their devices."""
    rows = ledger.rows("SELECT id, public_key, person_id FROM device WHERE withdrawn IS NULL")
    return {row["public_key"]: row["person_id"] for row in rows if row["public_key"] and row["person_id"]}


def _named(ledger: Ledger, key: str) -> TeamKeyRow | None:
    wanted = "".join(key.split()).lower()
    found = [one for one in keys(ledger) if wanted and wanted in (one.key, _plain(one.fingerprint))]
    if len(found) > 1:
        raise InputError(translate("TeamKeys", "Several keys have this fingerprint. Give the whole key."))
    return found[0] if found else None


def _plain(shown: str) -> str:
    return "".join(shown.split()).lower()


def _no_such_key(key: str) -> NotFound:
    return NotFound(
        translate("TeamKeys", 'No device with the key "{key}" is known here.').format(key=key[:80]),
        translate("TeamKeys", "`team keys` shows those that are."),
    )


__all__ = [
    "KeyState",
    "OwnDevice",
    "TeamKeyRow",
    "device_label",
    "distrust",
    "ensure_device",
    "is_retired",
    "keys",
    "own_device",
    "packed_keys",
    "people_of_keys",
    "retire",
    "trust_key",
]

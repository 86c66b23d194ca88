"""Ways to lose or invent something when copies are brought together. Each must be found: see test_consolidation_teeth.

Each takes pytest's `monkeypatch` and spoils the program until the test ends.
"""

from __future__ import annotations

import json
from dataclasses import replace

from iso20k_audit.store import admitting, projecting, receiving, setting_aside, standing
from iso20k_audit.store.change import canonical
from iso20k_audit.store.ledger import Ledger


def last_writer_wins(patch):
    def take(self, change):
        for name, value in change.fields.items():
            there = self.heads.setdefault(name, {})
            if all(self.sources[other].clock <= change.clock for other in there):
                there.clear()
                there[change.id] = value
        self.sources[change.id] = change

    patch.setattr(standing.RecordState, "take", take)
    patch.setattr(
        projecting,
        "apply",
        lambda connection, change, before=None: projecting.apply_many(connection, [change]),
    )


def seen_versions_ignored(patch):
    honest = Ledger.record
    patch.setattr(Ledger, "record", lambda self, act: honest(self, replace(act, seen=None)))


def bases_left_out(patch):
    honest = Ledger._append
    patch.setattr(
        Ledger,
        "_append",
        lambda self, act, fields, before: honest(
            self, act, {n: [v, []] for n, (v, _b) in fields.items()}, before
        ),
    )


def unknown_fields_dropped(patch):
    honest = admitting.admit

    def admit(body, place):
        document = json.loads(body)
        document["f"].pop("hologram", None)
        return honest(canonical(document).decode(), place) if document["f"] else honest(body, place)

    def tolerant(body, place):
        document = json.loads(body)
        if "hologram" in document["f"] and len(document["f"]) == 1:
            document["f"] = {"title": ["", []]} if document["v"] == 1 else document["f"]
            return honest(canonical(document | {"f": {"withdrawn": [None, []]}}).decode(), place)
        return admit(body, place)

    patch.setattr(admitting, "admit", tolerant)


def gaps_accepted(patch):
    def line_up(self, arrival):
        arrival.missing = {
            ("base", b) for b in arrival.bases if self.status.get(b) not in ("accepted", "aside")
        }
        for need in arrival.missing:
            self.waiting.setdefault(need, []).append(arrival)
        self._move(arrival)

    patch.setattr(receiving._Intake, "_line_up", line_up)
    patch.setattr(receiving._Intake, "_check_place", lambda self, entry: None)


def bases_not_waited_for(patch):
    def line_up(self, arrival):
        prev = arrival.entry.prev
        if not arrival.connected and prev is not None and self.status.get(prev) not in receiving.CONNECTED:
            arrival.missing.add(("chain", prev))
            self.waiting.setdefault(("chain", prev), []).append(arrival)
        self._move(arrival)

    patch.setattr(receiving._Intake, "_line_up", line_up)


def what_was_taken_back_never_returns(patch):
    patch.setattr(setting_aside, "bring_back", lambda ledger, ids, intake_id=None: ([], []))


def withdrawing_wins(patch):
    patch.setattr(standing.RecordState, "unseen_edits", lambda self: set())


def only_one_branch_of_a_fork_kept(patch):
    honest = receiving._Intake._arrivals

    def arrivals(self, entries, stubs):
        kept = []
        for arrival in honest(self, entries, stubs):
            sql = "SELECT 1 FROM change WHERE replica_id=:r AND seq=:n"
            if not self.ledger.value(sql, r=arrival.entry.replica_id, n=arrival.entry.seq):
                kept.append(arrival)
        return kept

    patch.setattr(receiving._Intake, "_arrivals", arrivals)

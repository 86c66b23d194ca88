"""Whether the change log is what was recorded: each change's bytes against its id, each chain without a gap.

Asked by `checking`, and before anything is recreated from the log: what is wrong is never replayed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from iso20k_audit.model.errors import DamagedLog
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults
from iso20k_audit.store.change import Change, digest, parse
from iso20k_audit.store.ledger import Ledger, Row

Progress = Callable[[int, int, str], None]

_COPIED = ("audit_id", "replica_id", "seq", "prev", "group_id", "kind", "record_id", "undoes")
_PAGE = "SELECT * FROM change WHERE arrival>:last ORDER BY arrival LIMIT 1000"
_STATUSES = ("accepted", "aside", "held", "waiting", "withheld", "newer")


@dataclass(slots=True)
class LogReport:
    """What was found in the log: problems in one sentence each, and how many changes were looked at."""

    problems: list[str] = field(default_factory=list)
    changes: int = 0


def verify_log(ledger: Ledger, progress: Progress | None = None) -> LogReport:
    """Reads every change; those that cannot be read are problems too. Changes nothing."""
    report = LogReport()
    chains = _Chains()
    try:
        total = int(ledger.value("SELECT count(*) FROM change") or 0)
    except faults.REFUSED:
        total = 0
    for row in _rows(ledger, report):
        report.changes += 1
        report.problems += _wrong_with(row, chains)
        if progress is not None and report.changes % 500 == 0:
            progress(report.changes, total, translate("Store", "Checking the change log"))
    try:
        copies = ledger.rows("SELECT id, seq, head FROM replica")
    except faults.REFUSED as error:
        report.problems.append(
            translate("Store", "Database: its list of copies cannot be read ({error}).").format(
                error=faults.said(error)
            )
        )
        return report
    report.problems += chains.breaks()
    tips = chains.tips()
    for row in copies:
        if tips.pop(str(row["head"]), None) != (row["id"], row["seq"]):
            report.problems.append(
                translate("Store", "Copy {id}: the newest change {seq} is missing from the log.").format(
                    id=str(row["id"])[:8], seq=row["seq"]
                )
            )
    report.problems += [
        translate("Store", "Copy {id}: its list of newest changes leaves out change {seq}.").format(
            id=str(replica)[:8], seq=seq
        )
        for replica, seq in tips.values()
    ]
    return report


def refuse_wrong(ledger: Ledger) -> None:
    """Nothing may be recreated from a log that is not what was recorded.

    Raises:
        DamagedLog: naming every change that is wrong.
    """
    problems = verify_log(ledger).problems
    if not problems:
        return
    raise DamagedLog(
        translate(
            "Store",
            "The change log is damaged (problems: {count}), so nothing may be recreated from it. "
            "Nothing was changed.",
        ).format(count=len(problems)),
        translate(
            "Store",
            "Keep a copy of the workspace's folder, then put the newest backup from its folder `backups` in "
            "the place of workspace.db.",
        ),
        problems,
    )


def _rows(ledger: Ledger, report: LogReport) -> Iterator[Row]:
    """Changes in order of arrival; where a page cannot be read, one by one, to name those that are lost."""
    last = 0
    while True:
        try:
            page = ledger.rows(_PAGE, last=last)
        except faults.REFUSED:
            yield from _one_by_one(ledger, last, report)
            return
        if not page:
            return
        yield from page
        last = page[-1]["arrival"]


def _one_by_one(ledger: Ledger, last: int, report: LogReport) -> Iterator[Row]:
    try:
        given = int(ledger.value("SELECT max(seq) FROM sqlite_sequence WHERE name='change'") or 0)
        newest = min(given, int(ledger.value("PRAGMA page_count")) * 32)  # a damaged number may be huge
    except (*faults.REFUSED, TypeError, ValueError):
        newest = last
    lost: list[int] = []
    for arrival in range(last + 1, newest + 1):
        try:
            found = ledger.rows("SELECT * FROM change WHERE arrival=:n", n=arrival)
        except faults.REFUSED:
            lost.append(arrival)
            continue
        yield from found
    if not lost:
        report.problems.append(
            translate("Store", "The change log cannot be read after entry {last}.").format(last=last)
        )
    for first, final in _runs(lost):
        report.problems.append(
            translate("Store", "The entries {first} to {final} of the change log cannot be read.").format(
                first=first, final=final
            )
            if final > first
            else translate("Store", "The entry {first} of the change log cannot be read.").format(first=first)
        )


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring numbers as (first, last)."""
    first = previous = None
    for number in numbers:
        if first is None or previous is None:
            first = number
        elif number != previous + 1:
            yield first, previous
            first = number
        previous = number
    if first is not None and previous is not None:
        yield first, previous


class _Chains:
    """The chains of all copies; a chain forks where two changes continue the same one.

    They are looked at when all were read: what was known by its place only may come in later than its successor.
    """

    def __init__(self) -> None:
        self._places: dict[str, tuple[str, int, str | None, str]] = {}
        self._other_names: dict[str, str] = {}

    def put(self, row: Row, name: str, proper: str = "") -> None:
        """Adds a change, also under the id that its bytes have."""
        self._places[row["id"]] = (row["replica_id"], row["seq"], row["prev"], name)
        if proper and proper != row["id"]:
            self._other_names[proper] = row["id"]

    def _before(self, prev: str | None) -> str | None:
        return None if prev is None else self._other_names.get(prev, prev)

    def breaks(self) -> list[str]:
        """A sentence for each change that does not continue its chain."""
        found = []
        for replica, seq, prev, name in self._places.values():
            before = self._before(prev)
            place = self._places.get(before) if before is not None else None
            fits = seq == 1 if before is None else place is not None and place[:2] == (replica, seq - 1)
            if not fits:
                told = translate("Store", "{name}: does not continue its chain (after {seq}).")
                found.append(told.format(name=name, seq=self._newest_before(replica, seq)))
        return found

    def _newest_before(self, replica: str, seq: int) -> int:
        return max(
            (n for one, n, _prev, _name in self._places.values() if one == replica and n < seq), default=0
        )

    def tips(self) -> dict[str, tuple[str, int]]:
        """Changes that none continues: id to copy and number."""
        continued = {self._before(prev) for _replica, _seq, prev, _name in self._places.values()}
        return {
            one: (replica, seq)
            for one, (replica, seq, _prev, _name) in self._places.items()
            if one not in continued
        }


def _wrong_with(row: Row, chains: _Chains) -> list[str]:
    """Problems of one change by itself; adds it to its chain."""
    name = translate("Store", "Change {seq} of copy {replica_id} ({kind} {record_id})").format(
        seq=row["seq"],
        replica_id=str(row["replica_id"])[:8],
        kind=row["kind"],
        record_id=row["record_id"],
    )
    body = row["body"]
    if row["status"] in ("withheld", "held") and row["kind"] == "" and body == "":  # known by its place only
        if row["status"] == "withheld":
            chains.put(row, name)
        return []
    proper = digest(body.encode("utf-8", "surrogatepass")) if isinstance(body, str) else ""
    if row["status"] != "held":  # what that continues has not come yet
        chains.put(row, name, proper)
    if proper != row["id"]:
        return [translate("Store", "{name}: its content does not match its hash.").format(name=name)]
    if row["status"] == "newer" or (row["status"] == "held" and row["kind"] == ""):  # of a newer program
        return []
    try:
        change = parse(body)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError):
        return [translate("Store", "{name}: is not readable.").format(name=name)]
    return _wrong_columns(name, row, change)


def _wrong_columns(name: str, row: Row, change: Change) -> list[str]:
    problems = []
    if any(getattr(change, column) != row[column] for column in _COPIED) or (
        change.author.id != row["author_id"]
    ):
        problems.append(
            translate("Store", "{name}: its index columns do not match its content.").format(name=name)
        )
    if row["status"] not in _STATUSES:
        problems.append(
            translate("Store", '{name}: is marked "{status}", which this program never writes.').format(
                name=name, status=row["status"]
            )
        )
    return problems

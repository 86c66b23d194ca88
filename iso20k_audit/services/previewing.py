"""What taking a package in would change: it is taken into a copy in memory, and the copy compared with what is here.

Not for: opening the package (see `incoming`), nor taking it in (see `taking_in`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.model.contested import contested, in_conflict
from iso20k_audit.model.errors import NotFound
from iso20k_audit.model.records import KINDS, WITHDRAWN
from iso20k_audit.model.records import Field as RecordField
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.conflicts import COMPANIONS, conflict_of
from iso20k_audit.services.handed import Expected, expected
from iso20k_audit.services.record_titles import RecordTitles
from iso20k_audit.services.remarking import Remark, remarks_on
from iso20k_audit.services.value_words import ValueWords
from iso20k_audit.store.change import Change
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.receiving import Account, receive

if TYPE_CHECKING:
    from iso20k_audit.services.incoming import Incoming
    from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]

NEW, CHANGED, CONFLICT = "new", "changed", "conflict"

_EVERY = 100
_COPIES = frozenset({"sha256", "marked_sha256", "media_type", "size_bytes", "file_metadata"})
"""Fields of a file that go without saying where the file itself is shown."""


@dataclass(frozen=True, slots=True)
class VersionPreview:
    """One of the values of a field in conflict; `here` if it is not from the package."""

    words: str
    person: str
    made_at: str
    here: bool


@dataclass(frozen=True, slots=True)
class FieldPreview:
    """A field that the package changes.

    Attributes:
        before, after: the values as people read them.
        versions: all values, where it would be in conflict.
    """

    name: str
    label: str
    before: str
    after: str
    versions: tuple[VersionPreview, ...] = ()

    @property
    def in_conflict(self) -> bool:
        """Whether it would be in conflict."""
        return bool(self.versions)


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """A record that the package adds or changes.

    Attributes:
        state: `new`, `changed` or `conflict`.
        people: who recorded what comes.
        page, target: where it is shown in the window, once it is taken in.
    """

    kind: str
    record_id: str
    title: str
    section: str
    state: str
    people: tuple[str, ...]
    fields: tuple[FieldPreview, ...]
    page: str
    target: str

    @property
    def label(self) -> str:
        """What kind of record it is."""
        return KINDS[self.kind].label


@dataclass(frozen=True, slots=True)
class Tally:
    """Records counted for one person or section."""

    name: str
    new: int = 0
    changed: int = 0
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class EvidencePreview:
    """A file of evidence that comes.

    Attributes:
        record_id: of the evidence.
        title: its caption.
        is_here: the vault has these bytes; in_package: the package has them.
    """

    record_id: str
    number: str
    title: str
    file_name: str
    sha256: str
    media_type: str
    size_bytes: int
    is_here: bool
    in_package: bool


@dataclass(frozen=True, slots=True)
class DuplicatePreview:
    """Findings that would probably say the same, at least one of them new."""

    ids: tuple[str, ...]
    titles: tuple[str, ...]
    reasons: tuple[str, ...]
    score: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Entries that would be held, and whose package is missing."""

    copy: str
    person: str
    count: int
    told: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a package in would change.

    Attributes:
        account: what would be counted.
        records: in the order of kind, section and title.
        owed: of an assignment, what each of its receivers would have to do.
    """

    account: Account
    records: tuple[RecordPreview, ...]
    people: tuple[Tally, ...]
    sections: tuple[Tally, ...]
    evidence: tuple[EvidencePreview, ...]
    duplicates: tuple[DuplicatePreview, ...]
    waiting: tuple[Waiting, ...]
    remarks: tuple[Remark, ...]
    owed: tuple[Expected, ...] = ()

    @property
    def rules(self) -> tuple[str, ...]:
        """What an import does with texts, in sentences."""
        return text_rules()

    def _count(self, state: str) -> int:
        return sum(one.state == state for one in self.records)

    @property
    def new(self) -> int:
        """Records that would be new."""
        return self._count(NEW)

    @property
    def changed(self) -> int:
        """Records that would be changed, without a conflict."""
        return self._count(CHANGED)

    @property
    def conflicts(self) -> int:
        """Records that would have a field in conflict."""
        return self._count(CONFLICT)

    @property
    def evidence_bytes(self) -> int:
        """Bytes of evidence that would be new here."""
        return sum(one.size_bytes for one in self.evidence if one.in_package and not one.is_here)

    @property
    def balance(self) -> str:
        """The account in a sentence."""
        return balance_told(self.account)

    @property
    def summary(self) -> str:
        """What would change, in a line."""
        if self.account.changes_nothing:
            return translate("Previewing", "Everything in it is here already. Nothing would change.")
        return translate(
            "Previewing", "New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}."
        ).format(
            new=grouped(self.new),
            changed=grouped(self.changed),
            conflicts=grouped(self.conflicts),
            files=grouped(sum(one.in_package and not one.is_here for one in self.evidence)),
        )


def balance_told(account: Account) -> str:
    """`Received 120 = new 80 + known 40 + held 0 + refused 0`."""
    return translate(
        "Previewing",
        "Received {received} = new {new} + already known {known} + held {held} + refused {refused}",
    ).format(
        received=grouped(account.received),
        new=grouped(account.new),
        known=grouped(account.known),
        held=grouped(account.held),
        refused=grouped(account.refused),
    )


def text_rules() -> tuple[str, ...]:
    """What an import does with texts and values."""
    return (
        translate(
            "Previewing",
            "An empty text never replaces a written one, unless whoever emptied it had that very text before their "
            "eyes. Otherwise both stand, in conflict.",
        ),
        translate(
            "Previewing",
            "Two values that nobody compared are both kept and shown in conflict. No clock decides.",
        ),
        translate("Previewing", "What is not in a package is not removed."),
        translate("Previewing", "Nothing is left out without being counted here."),
    )


def make_preview(workspace: Workspace, incoming: Incoming, progress: Progress | None = None) -> Preview:
    """Takes a package into a copy in memory and says what changed. The workspace itself is only read.

    Raises:
        PackageError: its entries do not fit together with what is here.
        Cancelled: by `progress`.
    """
    with workspace.snapshot() as snapshot, snapshot.opened() as ledger:
        ledger.chain.replica_id = ledger.meta("replica_id") or ""
        return _Comparison(ledger, workspace, incoming, progress).made()


class _Comparison:
    """Before and after, in the copy."""

    def __init__(
        self, ledger: Ledger, workspace: Workspace, incoming: Incoming, progress: Progress | None
    ) -> None:
        self.ledger = ledger
        self.vault = workspace.vault
        self.incoming = incoming
        self.progress = progress
        self.words = ValueWords(ledger)
        self.titles = RecordTitles(ledger, self.words)

    def made(self) -> Preview:
        """The whole preview."""
        ledger, incoming = self.ledger, self.incoming
        touched = self._may_be_touched()
        before = {record: self._row(kind, record) for record, kind in touched.items()}
        forked = {row["id"] for row in ledger.rows("SELECT id FROM replica GROUP BY id HAVING count(*)>1")}
        held = Counter(dict(_held(ledger)))
        known = self._known_ids()
        received = receive(ledger, incoming.entries, incoming.stubs, progress=self.progress)
        came: dict[str, list[Change]] = {}
        for change in (*received.accepted, *self._brought_back(known)):
            came.setdefault(change.record_id, []).append(change)
        fresh = {change.id for changes in came.values() for change in changes}
        records = []
        for done, (record, changes) in enumerate(came.items()):
            if done % _EVERY == 0:
                self._tell(done, len(came))
            found = self._record(record, changes, before.get(record), fresh)
            if found is not None:
                records.append(found)
        records.sort(key=lambda one: (_ORDER.get(one.kind, 99), one.section, one.title, one.record_id))
        return Preview(
            received.account,
            tuple(records),
            _tallies(records, lambda one: one.people),
            _tallies(records, lambda one: (one.section,)),
            tuple(self._evidence(came)),
            tuple(self._duplicates(records)),
            tuple(self._waiting(held)),
            remarks_on(ledger, incoming, received, known, forked, self._missing(came)),
            self._owed(),
        )

    def _owed(self) -> tuple[Expected, ...]:
        info = self.incoming.info
        if info.purpose is not Purpose.ASSIGNMENT:
            return ()
        receivers = {one.person_id for one in info.receivers}
        found = expected(self.ledger, info.audit.id)
        return tuple(one for one in found if one.person_id in receivers)

    def _tell(self, done: int, total: int) -> None:
        if self.progress is not None:
            self.progress(done, max(total, 1), translate("Previewing", "Comparing"))

    # -- records -------------------------------------------------------------------------------------

    def _may_be_touched(self) -> dict[str, str]:
        """Records that come, and those of entries that might be released or brought back: id to kind."""
        found = {
            entry.change.record_id: entry.change.kind
            for entry in self.incoming.entries
            if entry.change is not None
        }
        for row in self.ledger.rows(
            "SELECT DISTINCT record_id, kind FROM change WHERE status IN ('held', 'waiting', 'aside') AND kind<>''"
        ):
            found.setdefault(row["record_id"], row["kind"])
        return found

    def _known_ids(self) -> dict[str, str]:
        ids = json.dumps([entry.id for entry in self.incoming.entries])
        rows = self.ledger.rows(
            "SELECT c.id, c.status FROM json_each(:ids) j JOIN change c ON c.id=j.value", ids=ids
        )
        return {row["id"]: row["status"] for row in rows}

    def _brought_back(self, known: dict[str, str]) -> Iterable[Change]:
        return [
            entry.change
            for entry in self.incoming.entries
            if entry.change is not None and known.get(entry.id) == "aside"
        ]

    def _row(self, kind: str, record_id: str) -> Row | None:
        return self.ledger.find(kind, record_id) if kind in KINDS else None

    def _record(
        self, record: str, changes: list[Change], before: Row | None, fresh: set[str]
    ) -> RecordPreview | None:
        kind = changes[0].kind
        after = self._row(kind, record)
        if after is None:
            return None  # of a newer program: counted among the remarks
        names = [one.name for one in KINDS[kind].fields] + [WITHDRAWN.name]
        touched = {name for change in changes for name in change.fields}
        disputed = {
            name for name in contested(after) & touched if COMPANIONS.get((kind, name)) not in touched
        }
        fields = [
            self._field(kind, record, name, before, after, name in disputed, fresh)
            for name in names
            if name in disputed or _differs(name, before, after)
        ]
        if not fields:
            return None
        state = CONFLICT if disputed else NEW if before is None else CHANGED
        place = self.titles.place(kind, after, fields[0].name)
        return RecordPreview(
            kind,
            record,
            self.titles.title(kind, after),
            place.section,
            state,
            tuple(dict.fromkeys(change.author.name for change in changes)),
            tuple(one for one in fields if one.name not in _COPIES or one.in_conflict or len(fields) == 1),
            place.page,
            place.target,
        )

    def _field(
        self,
        kind: str,
        record: str,
        name: str,
        before: Row | None,
        after: Row,
        disputed: bool,
        fresh: set[str],
    ) -> FieldPreview:
        return FieldPreview(
            name,
            _declared(kind, name).label,
            self._said(kind, name, before),
            self._said(kind, name, after),
            self._versions(record, name, fresh) if disputed else (),
        )

    def _said(self, kind: str, name: str, row: Row | None) -> str:
        if row is None:
            return ""
        if name in contested(row):
            return in_conflict()
        return self.words.of(kind, name, row.get(name))

    def _versions(self, record: str, name: str, fresh: set[str]) -> tuple[VersionPreview, ...]:
        try:
            conflict = conflict_of(self.ledger, record, name)
        except NotFound:
            return (VersionPreview(in_conflict(), "", "", False),)
        return tuple(
            VersionPreview(one.words, one.authors, one.made_at, not fresh & set(one.heads))
            for one in conflict.versions
        )

    # -- the rest ------------------------------------------------------------------------------------

    def _evidence(self, came: dict[str, list[Change]]) -> Iterable[EvidencePreview]:
        sizes = self.incoming.package.blobs()
        for record, changes in came.items():
            kind = changes[0].kind
            if kind not in ("evidence", "evidence_file"):
                continue
            row = self._row(kind, record)
            if row is None or not row["sha256"] or not any("sha256" in change.fields for change in changes):
                continue
            parent = row if kind == "evidence" else self._row("evidence", row["evidence_id"] or "") or {}
            sha256 = row["sha256"]
            yield EvidencePreview(
                str(parent.get("id") or record),
                str(parent.get("number") or ""),
                str(parent.get("caption") or ""),
                str(row["file_name"] or ""),
                sha256,
                str(row["media_type"] or ""),
                int(sizes.get(sha256, row["size_bytes"] or 0)),
                self.vault.has(sha256),
                sha256 in sizes,
            )

    def _missing(self, came: dict[str, list[Change]]) -> int:
        return len(set(missing_files(self.incoming, self.vault.has, came)))

    def _duplicates(self, records: list[RecordPreview]) -> Iterable[DuplicatePreview]:
        from iso20k_audit.services import duplicates

        fresh = {one.record_id for one in records if one.kind == "finding" and one.state == NEW}
        if not fresh:
            return
        for one in duplicates.suggestions(self.ledger, self.incoming.info.audit.id):
            if fresh & set(one.ids):
                titles = tuple(
                    self.titles.title("finding", self.ledger.get("finding", each)) for each in one.ids
                )
                yield DuplicatePreview(one.ids, titles, one.reasons, one.score)

    def _waiting(self, before: Counter[str]) -> Iterable[Waiting]:
        for copy, number in _held(self.ledger):
            if number > before[copy]:
                yield waiting_for(self.ledger, copy, number, self.incoming)


_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            "finding",
            "conclusion",
            "working_paper",
            "sample_item",
            "action",
            "evidence",
            "evidence_file",
            "audit",
        )
    )
}


def _held(ledger: Ledger) -> list[tuple[str, int]]:
    from iso20k_audit.store.receiving import missing_for_held

    return missing_for_held(ledger)


def waiting_for(ledger: Ledger, copy: str, number: int, incoming: Incoming | None = None) -> Waiting:
    """Entries that are held, and whose earlier package they wait for."""
    person = copy_of_whom(ledger, copy)
    if not person and incoming is not None and incoming.info.sender.replica == copy:
        person = incoming.sender_name
    told = (
        translate("Previewing", "Entries that wait for an earlier package of {person}: {count}")
        if person
        else translate("Previewing", "Entries that wait for a package that has not come: {count}")
    )
    return Waiting(copy, person, number, told.format(person=person, count=grouped(number)))


def copy_of_whom(ledger: Ledger, replica: str) -> str:
    """Name of whoever recorded last in a copy of the workspace; empty where that is not known here."""
    body = ledger.value(
        "SELECT body FROM change WHERE replica_id=:r AND body<>'' ORDER BY seq DESC LIMIT 1", r=replica
    )
    if not body:
        return ""
    try:
        return str(json.loads(body)["a"]["name"])
    except (ValueError, KeyError, TypeError):
        return ""


def missing_files(
    incoming: Incoming, has: Callable[[str], bool], came: dict[str, list[Change]] | None = None
) -> list[str]:
    """Hashes of files that entries name and that neither the package nor the vault has."""
    sizes = incoming.package.blobs()
    changes = (
        [entry.change for entry in incoming.entries if entry.change is not None]
        if came is None
        else [change for several in came.values() for change in several]
    )
    named = (
        change.fields[name]
        for change in changes
        if change.kind in ("evidence", "evidence_file")
        for name in ("sha256", "marked_sha256")
        if change.fields.get(name)
    )
    return [one for one in dict.fromkeys(named) if one not in sizes and not is_there(has, one)]


def is_there(has: Callable[[str], bool], sha256: object) -> bool:
    """Whether the vault has a file; it has none under a text that is no hash."""
    from iso20k_audit.model.errors import InputError

    try:
        return isinstance(sha256, str) and has(sha256)
    except InputError:  # no hash at all: a text that somebody put there
        return False


def _differs(name: str, before: Row | None, after: Row) -> bool:
    was: Any = None if before is None else before.get(name)
    if name in contested(before) and name not in contested(after):
        return True
    now = after.get(name)
    return bool(was != now)


def _declared(kind: str, name: str) -> RecordField:
    return KINDS[kind].field(name)


def _tallies(
    records: list[RecordPreview], names: Callable[[RecordPreview], Iterable[str]]
) -> tuple[Tally, ...]:
    counts: dict[str, Counter[str]] = {}
    for one in records:
        for name in names(one):
            counts.setdefault(name, Counter())[one.state] += 1
    return tuple(
        Tally(name, count[NEW], count[CHANGED], count[CONFLICT]) for name, count in sorted(counts.items())
    )

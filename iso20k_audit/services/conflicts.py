"""Fields in conflict: what disagrees, who wrote it, and what was there before. Settling them: see `resolving`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.model.contested import contested
from iso20k_audit.model.errors import NotFound
from iso20k_audit.model.records import KINDS, WITHDRAWN, FieldType
from iso20k_audit.model.wording import translate
from iso20k_audit.services.contested_rows import COMPANIONS, contested_rows, count, listed
from iso20k_audit.services.record_titles import Place, RecordTitles
from iso20k_audit.services.tracing import Tracer
from iso20k_audit.services.value_words import ValueWords
from iso20k_audit.services.word_diff import Piece, Side, word_diff, worded_anew
from iso20k_audit.store import projecting
from iso20k_audit.store.ledger import Change, Ledger, Row
from iso20k_audit.store.standing import unseen

ORDER = ("finding", "conclusion", "working_paper", "action", "evidence", "audit")
"""Kinds whose conflicts come first."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who wrote a version: when by their clock (ISO 8601 with its offset), and on which copy of the workspace.

    Attributes:
        change_id: that stands for the version now; after an undo it is the one that brought the version back.
        device: what to call that copy.
        brought_back_by: who brought the version back by undoing a resolution; empty if nobody had to.
        why: reason given with it.
    """

    change_id: str
    person_id: str
    person: str
    made_at: str
    device: str
    brought_back_by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One of the values that stand for a field, with all who wrote the same.

    Attributes:
        words: the value as people read it.
        signatures: its authors, the first by claimed time first; several agree.
    """

    value: Any
    words: str
    signatures: tuple[Signature, ...]

    @property
    def change_id(self) -> str:
        """Names the version."""
        return self.signatures[0].change_id

    @property
    def heads(self) -> tuple[str, ...]:
        """The changes that stand for it."""
        return tuple(signature.change_id for signature in self.signatures)

    @property
    def authors(self) -> str:
        """Names of its authors."""
        return ", ".join(dict.fromkeys(signature.person for signature in self.signatures))

    @property
    def made_at(self) -> str:
        """The latest claimed time."""
        return max((signature.made_at for signature in self.signatures), default="")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field whose versions disagree.

    Attributes:
        record: the record as people call it; label: the field as people call it.
        versions: in the order of their claimed times, which decides nothing.
        once: the field is recorded once for all, so no version can be chosen; the record can be withdrawn.
        is_text, is_long: how a combined value is written; other fields take one of their versions or nothing.
        companions: fields in conflict that are settled together with it.
    """

    kind: str
    record_id: str
    audit_id: str | None
    field: str
    record: str
    label: str
    versions: tuple[Version, ...]
    place: Place
    once: bool = False
    is_text: bool = False
    is_long: bool = False
    companions: tuple[str, ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """All changes that stand for it; whoever settles it names those that were shown."""
        return tuple(sorted({head for version in self.versions for head in version.heads}))

    @property
    def key(self) -> str:
        """Record and field in one word."""
        return f"{self.record_id}:{self.field}"

    @property
    def people(self) -> tuple[str, ...]:
        """Names of all authors."""
        names = (signature.person for version in self.versions for signature in version.signatures)
        return tuple(dict.fromkeys(names))

    def version(self, change_id: str) -> Version | None:
        """The version that a change stands for."""
        return next((one for one in self.versions if change_id in one.heads), None)


@dataclass(frozen=True, slots=True)
class Step:
    """One version of a field on its way to what stands now."""

    change_id: str
    person: str
    made_at: str
    words: str
    why: str = ""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A version beside the others.

    Attributes:
        pieces: its words compared with `ConflictDetail.before`, or with the first version where nothing was before;
            where both versions were worded anew, with the other one, without what only that one says.
        line: the version and those before it, newest first.
    """

    version: Version
    pieces: tuple[Piece, ...]
    line: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ConflictDetail:
    """A conflict with its history.

    Attributes:
        before: what all versions go back to, in words; None where they have nothing in common.
        evidence_ids: pieces of evidence whose pictures help to decide.
    """

    conflict: Conflict
    before: str | None
    before_step: Step | None
    sides: tuple[Shown, ...]
    evidence_ids: tuple[str, ...] = field(default=())


def list_conflicts(ledger: Ledger, audit_id: str | None = None) -> list[Conflict]:
    """Conflicts of an audit and of the records of the workspace that it uses; of the whole workspace for None.

    Ordered by kind (see `ORDER`), section and record. Fields of withdrawn records wait until they are restored.
    """
    reader = _Reader(ledger)
    found = [
        conflict for kind, row in contested_rows(ledger, audit_id) for conflict in reader.conflicts(kind, row)
    ]
    return sorted(found, key=_place_in_list)


def _place_in_list(conflict: Conflict) -> tuple[int, str, str, str]:
    kind = ORDER.index(conflict.kind) if conflict.kind in ORDER else len(ORDER)
    return kind, conflict.place.section, conflict.record, conflict.label


def conflict_of(ledger: Ledger, record_id: str, name: str) -> Conflict:
    """One conflict as it stands now.

    Raises:
        NotFound: the field is not in conflict (any more).
    """
    kind = ledger.value("SELECT kind FROM change WHERE record_id=:r LIMIT 1", r=record_id)
    row = ledger.find(str(kind), record_id) if kind in KINDS else None
    if row is not None:
        for conflict in _Reader(ledger).conflicts(str(kind), row):
            if conflict.field == name:
                return conflict
    raise NotFound(
        translate("Conflicts", "This field is not in conflict (any more)."),
        translate("Conflicts", "The list shows what is."),
    )


def conflict_detail(ledger: Ledger, record_id: str, name: str) -> ConflictDetail:
    """One conflict with the history behind each version and what differs, word by word.

    Raises:
        NotFound: the field is not in conflict (any more).
    """
    conflict = conflict_of(ledger, record_id, name)
    return _Reader(ledger).detail(conflict)


# -- reading --------------------------------------------------------------------------------------------


class _Reader:
    """Reads conflicts; names, persons and changes are looked up once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._words = ValueWords(ledger)
        self._titles = RecordTitles(ledger, self._words)
        self.tracer = Tracer(ledger)

    def conflicts(self, kind: str, row: Row) -> list[Conflict]:
        names = contested(row)
        there = projecting.standing(self._ledger.connection, row["id"])
        found = []
        for name in listed(kind, names):
            known = KINDS[kind].field(name)
            is_text = known.value_type in (FieldType.TEXT, FieldType.LONG_TEXT) and name != WITHDRAWN.name
            companions = [other for (of, other), main in COMPANIONS.items() if of == kind and main == name]
            found.append(
                Conflict(
                    kind=kind,
                    record_id=row["id"],
                    audit_id=row["audit_id"] if KINDS[kind].in_audit else None,
                    field=name,
                    record=self._titles.title(kind, row),
                    label=_label(kind, name),
                    versions=self._versions(kind, name, there),
                    place=self._titles.place(kind, row, name),
                    once=known.once,
                    is_text=is_text and not known.once,
                    is_long=known.value_type is FieldType.LONG_TEXT,
                    companions=tuple(other for other in companions if other in names),
                )
            )
        return found

    def _versions(self, kind: str, name: str, there: projecting.Standing) -> tuple[Version, ...]:
        versions: list[tuple[Any, list[Change]]] = []
        for change in self.tracer.changes(there.get(name, {})):
            value = change.fields[name]
            for known, changes in versions:
                if known == value and type(known) is type(value):
                    changes.append(change)
                    break
            else:
                versions.append((value, [change]))
        if name == WITHDRAWN.name:
            edits = self._edits(there)
            kept = next((changes for value, changes in versions if value is None), None)
            if kept is not None:
                kept += edits
            elif edits:
                versions.append((None, edits))
        for _value, changes in versions:
            changes.sort(key=lambda change: self._when(change, name))
        versions.sort(key=lambda pair: self._when(pair[1][0], name))
        return tuple(self._version(kind, name, value, changes) for value, changes in versions)

    def _when(self, change: Change, name: str) -> tuple[str, tuple[int, int], str]:
        """A place for display; times are claimed and decide nothing."""
        author = self._author(change, name)
        return author.made_at, author.clock, author.id

    def _author(self, change: Change, name: str) -> Change:
        return self.tracer.origin(change, name) if name in change.fields else change

    def _edits(self, there: projecting.Standing) -> list[Change]:
        """Entries that the author of a withdrawal had not seen."""
        withdrawals = [
            self.tracer.origin(change, WITHDRAWN.name)
            for change in self.tracer.changes(there.get(WITHDRAWN.name, {}))
            if change.fields[WITHDRAWN.name] is not None
        ]
        heads = {head for name, heads in there.items() if name != WITHDRAWN.name for head in heads}
        return [
            edit
            for edit in self.tracer.changes(sorted(heads))
            if any(unseen(edit, withdrawal) for withdrawal in withdrawals)
        ]

    def _version(self, kind: str, name: str, value: Any, changes: list[Change]) -> Version:
        signatures = tuple(self._signature(change, name) for change in changes)
        words = self._words.of(kind, name, value)
        if name == WITHDRAWN.name and value is None:
            touched = {other for change in changes for other in change.fields}
            edited = [one.label for one in KINDS[kind].fields if one.name in touched]
            words = translate("Conflicts", "Kept")
            if edited:
                words = translate("Conflicts", "Kept and edited: {fields}").format(fields=", ".join(edited))
        return Version(value, words, signatures)

    def _signature(self, change: Change, name: str) -> Signature:
        author = self._author(change, name)
        here = author.replica_id == self._ledger.chain.replica_id
        return Signature(
            change_id=change.id,
            person_id=author.author.id,
            person=author.author.name,
            made_at=author.made_at,
            device=translate("Conflicts", "this copy")
            if here
            else translate("Conflicts", "copy {name}").format(name=author.replica_id[:6]),
            brought_back_by=change.author.name if author.id != change.id else "",
            why=author.why or "",
        )

    def detail(self, conflict: Conflict) -> ConflictDetail:
        name = conflict.field
        firsts = [self._first(version, name) for version in conflict.versions]
        common = self.tracer.common([one for one in firsts if name in one.fields], name)
        before = self._words.of(conflict.kind, name, common.fields[name]) if common is not None else None
        against = before if before is not None else conflict.versions[0].words
        if common is not None and common.fields[name] is None:
            against = ""
        sides = tuple(
            Shown(
                version,
                _pieces(against, version, conflict.versions),
                tuple(self._step(conflict.kind, name, change) for change in self.tracer.line(first, name)),
            )
            for version, first in zip(conflict.versions, firsts, strict=True)
        )
        return ConflictDetail(
            conflict,
            before,
            self._step(conflict.kind, name, common) if common is not None else None,
            sides,
            self._evidence(conflict),
        )

    def _first(self, version: Version, name: str) -> Change:
        return self._author(self.tracer.changes([version.change_id])[0], name)

    def _step(self, kind: str, name: str, change: Change) -> Step:
        words = (
            self._words.of(kind, name, change.fields[name])
            if name in change.fields and not (name == WITHDRAWN.name and change.fields[name] is None)
            else translate("Conflicts", "Kept")
        )
        return Step(
            change.id, change.author.name, change.made_at, words, change.why or "", change.undoes is not None
        )

    def _evidence(self, conflict: Conflict) -> tuple[str, ...]:
        if conflict.kind == "evidence":
            return (conflict.record_id,)
        if conflict.kind == "evidence_file":
            found = self._ledger.value(
                "SELECT evidence_id FROM evidence_file WHERE id=:i", i=conflict.record_id
            )
            return (str(found),) if found else ()
        target = conflict.record_id
        if conflict.kind in ("working_paper", "conclusion"):
            target = self._ledger.value(
                f'SELECT question_id FROM "{conflict.kind}" WHERE id=:i',  # noqa: S608
                i=conflict.record_id,
            )
        links = self._ledger.rows(
            "SELECT evidence_id FROM evidence_link WHERE target_id=:t AND withdrawn IS NULL ORDER BY evidence_id",
            t=target,
        )
        return tuple(row["evidence_id"] for row in links)


def _pieces(before: str, version: Version, versions: tuple[Version, ...]) -> tuple[Piece, ...]:
    """What differs from what was before; where both are worded anew, what the other version does not say."""
    pieces = word_diff(before, version.words)
    others = [one for one in versions if one is not version]
    if len(others) == 1 and worded_anew(pieces):
        beside = word_diff(others[0].words, version.words)
        if not worded_anew(beside):
            return tuple(piece for piece in beside if piece.side is not Side.GONE)
    return pieces


def _label(kind: str, name: str) -> str:
    if name == WITHDRAWN.name:
        return translate("Conflicts", "Withdrawn or kept")
    return KINDS[kind].field(name).label


__all__ = [
    "COMPANIONS",
    "Conflict",
    "ConflictDetail",
    "Shown",
    "Signature",
    "Step",
    "Version",
    "conflict_detail",
    "conflict_of",
    "count",
    "list_conflicts",
]

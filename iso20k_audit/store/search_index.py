"""The words of everything an auditor may look for, in a full-text index beside the projections.

It is a projection like the others: `keep` brings it up to date in the transaction of each change, `fill`
makes it anew. Its entries are the table `search_entry`; the index over them is SQLite's FTS5 with the
entries as its content, so that a text is stored once and the index can be checked against it.

A withdrawn record has no entry: it cannot be gone to, so it is not found until it is restored. A field in
conflict is found by the wording of every version that stands.

Not for: what a hit is called and where it leads (see `services.searching`).
"""

from __future__ import annotations

import json
import re
import unicodedata
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

from iso20k_audit.model.records import AUDIT_TEXTS
from iso20k_audit.store.engine import write_many


@dataclass(frozen=True, slots=True)
class Searched:
    """Which fields of a kind are found, by how much a match in them counts."""

    number: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    fields: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", frozenset((*self.number, *self.title, *self.body)))


_NAMED = Searched(title=("name",), body=("function",))

SEARCHED: dict[str, Searched] = {
    "question": Searched(number=("item",), title=("text",), body=("section", "detail")),
    "working_paper": Searched(
        body=("note", "documents", "sample", "interviewees", "value", "effort", "gap_owner")
    ),
    "conclusion": Searched(body=("reason",)),
    "finding": Searched(
        number=("number", "provisional_number"),
        title=("title",),
        body=(
            *("requirement", "objective_evidence", "failure", "grade_reason", "grade_deviation"),
            *("process", "auditee_name", "auditee_role", "auditee_comment"),
        ),
    ),
    "action": Searched(
        number=("number",),
        title=("action",),
        body=(
            *("correction", "root_cause", "owner", "verified_by", "verification_note"),
            *("progress", "check_method"),
        ),
    ),
    "evidence": Searched(
        number=("number",),
        title=("caption",),
        body=("file_name", "reference", "place", "taken_by", "speaks_of"),
    ),
    "evidence_file": Searched(title=("caption",), body=("file_name",)),
    "interview": Searched(title=("name",), body=("function", "note")),
    "pending_question": Searched(title=("text",), body=("whom", "outcome")),
    "sample_item": Searched(title=("reference",), body=("note",)),
    "person": Searched(title=("name",), body=("function", "email", "initials")),
    "participant": Searched(body=("function", "independence")),
    "attendance": _NAMED,
    "recipient": _NAMED,
    "meeting": Searched(title=("place",), body=("minutes",)),
    "schedule_item": Searched(title=("activity",), body=("auditors", "auditees", "clauses", "actual")),
    "organisation": Searched(title=("name",), body=("representative", "address", "description")),
    "site": Searched(title=("name",), body=("site_type", "address", "shifts", "note")),
    "service": Searched(title=("name",), body=("description",)),
    "client": Searched(title=("name", "code"), body=("note",)),
    "audit": Searched(
        number=("number",),
        title=("title",),
        body=(
            *(known.name for known in AUDIT_TEXTS),
            *("prepared_by", "reviewed_by", "approved_by", "checklist_title"),
        ),
    ),
    "review_note": Searched(body=("text", "answer")),
    "action_step": Searched(body=("comment", "moved_by")),
    "action_extension": Searched(body=("reason", "asked_by", "decision_note")),
    "cause_item": Searched(body=("text",)),
    "effectiveness_check": Searched(
        body=("method", "attribute", "population_before", "population_after", "checked_by", "note")
    ),
    "follow_up_item": Searched(body=("note", "checked_by")),
    "criterion_document": Searched(number=("short_name",), title=("title",), body=("version", "note")),
    "criterion_clause": Searched(number=("number",), title=("title",), body=("note",)),
    "programme_item": Searched(title=("title",), body=("reason", "override_reason")),
    "objective": Searched(title=("title",), body=("measure", "owner", "note")),
    "benefit": Searched(title=("title",), body=("source", "recorded_by")),
    "management_review": Searched(title=("title",), body=("remarks", "decisions")),
    "certification": Searched(number=("certificate_number",), title=("body",), body=("scope", "note")),
}
"""What is found. The order is part of how entries are numbered: add new kinds at the end."""

_KIND_NUMBERS = {kind: number for number, kind in enumerate(SEARCHED)}

WEIGHTS = (10.0, 5.0, 1.0)
"""Of a match in number, title and body."""

MAKE_WORDS = (
    "CREATE VIRTUAL TABLE search_words USING fts5(number, title, body, content='search_entry',"
    " content_rowid='entry_no', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
"""Prefixes of two and three letters are indexed: they are what the first keys of a search ask for."""

DROP_WORDS = "DROP TABLE IF EXISTS search_words"

_OLD = text("SELECT entry_no, source, number, title, body FROM search_entry WHERE record_id=:record")
_OLD_MANY = text(
    "SELECT e.record_id, e.entry_no, e.source, e.number, e.title, e.body"
    " FROM json_each(:ids) j JOIN search_entry e ON e.record_id=j.value"
)
_INSERT = (
    "INSERT INTO search_entry (entry_no, kind, record_id, audit_id, source, number, title, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_COLUMNS = ("entry_no", "kind", "record_id", "audit_id", "source", "number", "title", "body")
_INDEX_MANY = "INSERT INTO search_words (rowid, number, title, body) VALUES (?, ?, ?, ?)"
_UPDATE = text(
    "UPDATE search_entry SET source=:source, number=:number, title=:title, body=:body WHERE entry_no=:entry_no"
)
_DELETE = text("DELETE FROM search_entry WHERE entry_no=:entry_no")
_INDEX = text(
    "INSERT INTO search_words (rowid, number, title, body) VALUES (:entry_no, :number, :title, :body)"
)
_UNINDEX = text(
    "INSERT INTO search_words (search_words, rowid, number, title, body)"
    " VALUES ('delete', :entry_no, :number, :title, :body)"
)
_LAST = text("SELECT max(entry_no) FROM search_entry WHERE entry_no BETWEEN :low AND :high")
_REINDEX = text("INSERT INTO search_words (search_words) VALUES ('rebuild')")
_CHECK = text("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
_OF_SET = text(
    "SELECT record_id, entry_no, source, number, title, body FROM search_entry WHERE source=:source"
)
_QUESTIONS = "SELECT id, audit_id, set_id, item, text, section, detail FROM question"

Texts = tuple[str, str, str]
"""Number, title and body of an entry."""


# -- numbers of entries -----------------------------------------------------------------------------


def block(audit_id: str | None, kind: str | None = None) -> tuple[int, int]:
    """First and last entry number of an audit, or of a kind in it.

    Numbers tell kind and audit without reading the entry: that is what makes the best of each kind, the
    audit in hand first, as fast as the best of all. Two audits may share a block; its numbers go on then.
    """
    start = (zlib.crc32(audit_id.encode()) >> 8 if audit_id else 0) << 38
    if kind is None:
        return start, start + (1 << 38) - 1
    start += _KIND_NUMBERS[kind] << 32
    return start, start + (1 << 32) - 1


def _next_number(connection: Connection, kind: str, audit_id: str | None) -> int:
    low, high = block(audit_id, kind)
    last = connection.execute(_LAST, {"low": low, "high": high}).scalar()
    return low if last is None else int(last) + 1


# -- texts of a record ------------------------------------------------------------------------------


def _texts(kind: str, row: dict[str, Any]) -> Texts:
    spec = SEARCHED[kind]
    if kind == "question":
        asked = json.loads(row["detail"])
        lists = [*asked.get("look_for", ()), *asked.get("evidence", ())]
        body = [row["section"], *lists, asked.get("sample") or "", *asked.get("itil4", ())]
        return row["item"], row["text"], "\n".join(part for part in body if part)
    number, title, body_text = (
        "\n".join(str(row[name]) for name in names if row[name])
        for names in (spec.number, spec.title, spec.body)
    )
    return number, title, body_text


def _with_conflicts(connection: Connection, kind: str, row: dict[str, Any]) -> dict[str, Any]:
    """The row with all wordings of a field in conflict, where its projection holds none."""
    contested = set((row.get("conflicts") or "").split()) & SEARCHED[kind].fields
    if not contested:
        return row
    from iso20k_audit.store.projecting import standing  # which imports this module

    there = standing(connection, row["id"])
    said = {name: [str(value) for value in there.get(name, {}).values() if value] for name in contested}
    return row | {name: "\n".join(sorted(set(values))) for name, values in said.items()}


def _select(kind: str) -> str:
    columns = ", ".join(f'"{name}"' for name in sorted(SEARCHED[kind].fields))
    return f'SELECT id, audit_id, withdrawn, conflicts, {columns} FROM "{kind}"'  # noqa: S608


# -- keeping it true --------------------------------------------------------------------------------


def keep(connection: Connection, kind: str, record_id: str, names: Collection[str]) -> None:
    """Brings the index up to date with a record whose fields `names` have just been projected."""
    entry = _kept(connection, kind, record_id, names)
    if entry is not None:
        _insert(connection, [entry])


def keep_many(connection: Connection, touched: Iterable[tuple[str, str, Collection[str]]]) -> None:
    """The same for many records, each once: (kind, record id, names of fields)."""
    wanted: dict[str, list[str]] = {}
    for kind, record_id, names in touched:
        if kind == "question_set":
            _kept(connection, kind, record_id, names)
        elif _concerns(kind, names):
            wanted.setdefault(kind, []).append(record_id)
    for kind, record_ids in wanted.items():
        ids = json.dumps(record_ids)
        query = text(f"{_select(kind)} WHERE id IN (SELECT value FROM json_each(:ids))")  # noqa: S608  (composed of constants)
        rows = {row["id"]: dict(row) for row in connection.execute(query, {"ids": ids}).mappings()}
        found = connection.execute(_OLD_MANY, {"ids": ids}).mappings()
        old = {row["record_id"]: dict(row) for row in found}
        fresh: dict[str | None, list[dict[str, Any]]] = {}
        for record_id in record_ids:
            entry = _kept_row(connection, kind, record_id, rows.get(record_id), old.get(record_id))
            if entry is not None:
                fresh.setdefault(entry["audit_id"], []).append(entry)
        for entries in fresh.values():
            _insert(connection, entries)


def _concerns(kind: str, names: Collection[str]) -> bool:
    """Whether a record whose fields `names` changed may be found otherwise than before."""
    spec = SEARCHED.get(kind)
    return spec is not None and (not spec.fields.isdisjoint(names) or "withdrawn" in names)


def _kept(connection: Connection, kind: str, record_id: str, names: Collection[str]) -> dict[str, Any] | None:
    """Changes or takes away the entry of a record; returns what is to be inserted if it has none yet."""
    if kind == "question_set":
        if not names or set(names) & {"questions", "title", "withdrawn"}:
            _keep_questions(connection, record_id)
        return None
    if not _concerns(kind, names):
        return None
    query = text(f"{_select(kind)} WHERE id=:id")
    found = connection.execute(query, {"id": record_id}).mappings().one_or_none()
    old = connection.execute(_OLD, {"record": record_id}).mappings().one_or_none()
    return _kept_row(
        connection,
        kind,
        record_id,
        None if found is None else dict(found),
        None if old is None else dict(old),
    )


def _kept_row(
    connection: Connection,
    kind: str,
    record_id: str,
    row: dict[str, Any] | None,
    old: dict[str, Any] | None,
) -> dict[str, Any] | None:
    """As `_kept`, with the row of the record and its entry, as far as there are any."""
    if row is None:  # everything known of it was set aside
        return _put(connection, kind, record_id, None, None, old)
    gone = row["withdrawn"] is not None
    texts = None if gone else _texts(kind, _with_conflicts(connection, kind, row))
    return _put(connection, kind, record_id, row["audit_id"], texts, old)


def _put(
    connection: Connection,
    kind: str,
    record_id: str,
    audit_id: str | None,
    texts: Texts | None,
    old: dict[str, Any] | None,
    source: str | None = None,
) -> dict[str, Any] | None:
    """Changes or takes away the entry `old` of a record; returns what is to be inserted if it has none yet."""
    new = dict(zip(("number", "title", "body"), texts or ("", "", ""), strict=True)) | {"source": source}
    if old is None:
        if not any(texts or ()):
            return None
        return new | {"kind": kind, "record_id": record_id, "audit_id": audit_id}
    if all(old[name] == value for name, value in new.items()):
        return None
    connection.execute(_UNINDEX, old)
    if any(texts or ()):
        new["entry_no"] = old["entry_no"]
        connection.execute(_UPDATE, new)
        connection.execute(_INDEX, new)
    else:
        connection.execute(_DELETE, {"entry_no": old["entry_no"]})
    return None


def _insert(connection: Connection, entries: list[dict[str, Any]]) -> None:
    """Adds entries of one kind and audit."""
    if not entries:
        return
    first = _next_number(connection, entries[0]["kind"], entries[0]["audit_id"])
    for place, entry in enumerate(entries):
        entry["entry_no"] = first + place
    _insert_entries(connection, entries)
    write_many(
        connection,
        _INDEX_MANY,
        [(entry["entry_no"], entry["number"], entry["title"], entry["body"]) for entry in entries],
    )


def _insert_entries(connection: Connection, entries: list[dict[str, Any]]) -> None:
    write_many(connection, _INSERT, [tuple(entry[name] for name in _COLUMNS) for entry in entries])


def _keep_questions(connection: Connection, set_id: str) -> None:
    """The entries of a part of the checklist: only what differs is written."""
    query = text(f"{_QUESTIONS} WHERE set_id=:set ORDER BY position")
    rows = [dict(row) for row in connection.execute(query, {"set": set_id}).mappings()]
    kept = {row["id"] for row in rows}
    old = {row["record_id"]: dict(row) for row in connection.execute(_OF_SET, {"source": set_id}).mappings()}
    for found, entry in old.items():
        if found not in kept:
            _keep_elsewhere(connection, found, entry)
    moved = json.dumps([row["id"] for row in rows if row["id"] not in old])
    elsewhere = connection.execute(_OLD_MANY, {"ids": moved}).mappings()
    old |= {row["record_id"]: dict(row) for row in elsewhere}
    fresh = [
        _put(
            connection,
            "question",
            row["id"],
            row["audit_id"],
            _texts("question", row),
            old.get(row["id"]),
            set_id,
        )
        for row in rows
    ]
    _insert(connection, [entry for entry in fresh if entry is not None])


def _keep_elsewhere(connection: Connection, question: str, entry: dict[str, Any]) -> None:
    """The entry of a question that its part gave up: another part that asks it may have it now."""
    row = connection.execute(text(f"{_QUESTIONS} WHERE id=:id"), {"id": question}).mappings().one_or_none()
    if row is None:
        _put(connection, "question", question, None, None, entry, entry["source"])
    else:
        found = dict(row)
        _put(
            connection,
            "question",
            question,
            found["audit_id"],
            _texts("question", found),
            entry,
            found["set_id"],
        )


def fill(connection: Connection) -> None:
    """Makes the whole index anew from the projections."""
    connection.execute(text("DELETE FROM search_entry"))
    for kind in SEARCHED:
        _insert_all(connection, kind)
    connection.execute(_REINDEX)


def _insert_all(connection: Connection, kind: str) -> None:
    used: dict[int, int] = {}  # by block: two audits may share one
    batch: list[dict[str, Any]] = []
    for row in list(_rows(connection, kind)):
        number, title, body = _texts(kind, row)
        if not (number or title or body):
            continue
        audit_id = row["audit_id"]
        first = block(audit_id, kind)[0]
        used[first] = used.get(first, first - 1) + 1
        entry = {"entry_no": used[first], "kind": kind, "record_id": row["id"], "audit_id": audit_id}
        entry |= {"source": row.get("set_id"), "number": number, "title": title, "body": body}
        batch.append(entry)
    _insert_entries(connection, batch)


def _rows(connection: Connection, kind: str) -> Iterator[dict[str, Any]]:
    if kind == "question":
        for row in connection.execute(text(f"{_QUESTIONS} ORDER BY position")).mappings():
            yield dict(row)
        return
    query = text(f"{_select(kind)} WHERE withdrawn IS NULL ORDER BY rowid")
    for row in connection.execute(query).mappings().all():
        yield _with_conflicts(connection, kind, dict(row))


def check(connection: Connection) -> None:
    """Compares the index with its entries.

    Raises:
        sqlalchemy.exc.DBAPIError: they do not agree.
    """
    connection.execute(_CHECK)


# -- asking -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that was found; a better one has a smaller score."""

    kind: str
    record_id: str
    audit_id: str | None
    number: str
    title: str
    body: str
    score: float = 0.0


def tokens(words: str) -> list[list[str]]:
    """The words as the index sees them: each a list of its runs of letters and digits, none empty.

    Everything else that a user types is left out here, so that nothing of it is syntax to FTS5.
    """
    return [runs for word in words.split() if (runs := _RUN.findall(unicodedata.normalize("NFC", word)))]


_RUN = re.compile(r"[^\W_]+")


def expression(words: str) -> str:
    """The FTS5 query for words as they are typed: all must be there, each may go on; empty for none."""
    return " ".join(f'"{" ".join(runs)}"*' for runs in tokens(words))


_ENTRY = "e.kind, e.record_id, e.audit_id, e.number, e.title, e.body"
_KIND = "(rowid >> 32) & 63"
_IN_HAND = "rowid BETWEEN :low AND :high"
_BEST = f"""
  SELECT {_ENTRY}, best.score FROM (
    SELECT entry_no, score, in_hand, row_number() OVER (PARTITION BY kind, in_hand ORDER BY score) AS place
    FROM (SELECT rowid AS entry_no, bm25(search_words, {", ".join(map(str, WEIGHTS))}) AS score,
      {_KIND} AS kind, {_IN_HAND} AS in_hand FROM search_words WHERE search_words MATCH :words)) best
  JOIN search_entry e ON e.entry_no=best.entry_no
  WHERE best.place<=:each AND (:kind='' OR e.kind=:kind) ORDER BY best.in_hand DESC, best.score
"""  # noqa: S608  (composed of constants)
_COUNTS = f"""
  SELECT {_KIND} AS kind, count(*) FROM search_words WHERE search_words MATCH :words GROUP BY 1
"""  # noqa: S608
_NUMBERED = f"""
  SELECT {_ENTRY} FROM search_entry e WHERE lower(e.number)=lower(:number) AND e.number<>''
  ORDER BY e.entry_no BETWEEN :low AND :high DESC, e.entry_no DESC LIMIT :limit
"""  # noqa: S608
_BEGINNING = f"""
  SELECT {_ENTRY} FROM search_entry e WHERE e.number<>'' AND e.number LIKE :like ESCAPE '!'
  AND e.entry_no BETWEEN :low AND :high ORDER BY e.entry_no LIMIT :limit
"""  # noqa: S608


def best(
    connection: Connection, words: str, audit_id: str | None, *, each: int = 8, kind: str = ""
) -> list[Match]:
    """The best entries of every kind (or of one): `each` of the audit in hand, then `each` of the others."""
    asked = expression(words)
    if not asked:
        return []
    low, high = block(audit_id)
    values = {"words": asked, "low": low, "high": high, "each": each, "kind": kind}
    return [Match(*row) for row in connection.execute(text(_BEST), values)]


def counts(connection: Connection, words: str) -> dict[str, int]:
    """How many entries of each kind hold the words."""
    asked = expression(words)
    if not asked:
        return {}
    kinds = list(SEARCHED)
    return {kinds[row[0]]: row[1] for row in connection.execute(text(_COUNTS), {"words": asked})}


def numbered(connection: Connection, number: str, audit_id: str | None, limit: int = 8) -> list[Match]:
    """Entries that are called exactly so, whatever the case; those of the audit in hand first."""
    low, high = block(audit_id)
    values = {"number": number, "low": low, "high": high, "limit": limit}
    return [Match(*row) for row in connection.execute(text(_NUMBERED), values)]


def numbered_like(connection: Connection, beginning: str, audit_id: str, limit: int) -> list[Match]:
    """Entries of one audit whose number or item begins so, whatever the case, in order."""
    low, high = block(audit_id)
    like = beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
    values = {"like": like, "low": low, "high": high, "limit": limit}
    return [Match(*row) for row in connection.execute(text(_BEGINNING), values)]


def holding(connection: Connection, parts: Iterable[str], audit_id: str | None, limit: int) -> list[Match]:
    """Entries that hold all these parts of words somewhere: within one audit, or everywhere (slow).

    Letters outside ASCII match any one letter: LIKE knows neither their other case nor their accents.
    """
    conditions, values = [], dict[str, Any](limit=limit)
    for place, part in enumerate(parts):
        like = "".join("_" if not one.isascii() or one in "%_!" else one for one in part)
        values[f"p{place}"] = f"%{like}%"
        conditions.append(f"(e.number || char(10) || e.title || char(10) || e.body) LIKE :p{place}")
    if audit_id is not None:
        values["low"], values["high"] = block(audit_id)
        conditions.append("e.entry_no BETWEEN :low AND :high")
    sql = f"SELECT {_ENTRY} FROM search_entry e WHERE {' AND '.join(conditions)} LIMIT :limit"  # noqa: S608
    return [Match(*row) for row in connection.execute(text(sql), values)]

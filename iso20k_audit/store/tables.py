"""The tables of a workspace, as SQLModel models that work on SQLite and PostgreSQL alike.

Two groups: what is the truth (`change`, and what belongs to this copy only), and projections, which
`rebuild` recreates from the log. Projection tables are made from `model.records`, so that a field is
declared once. Dates and times are ISO 8601 text: the offset that was typed is part of the record.

Import it inside functions: it is needed when tables are made, rebuilt or checked, not when a workspace is
opened, and SQLModel is a third of the time from start to the first answer.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import DDL, Column, Index, Integer, MetaData, Table, Text, event, text
from sqlmodel import Field, SQLModel
from sqlmodel.main import SQLModelMetaclass

from iso20k_audit.model.records import KINDS, FieldType, Kind
from iso20k_audit.store.search_index import MAKE_WORDS


class Change(SQLModel, table=True):
    """One act on one record: the exact bytes, and columns copied out of them for look-up.

    `arrival` is the order in which this copy came to know changes; it is local and not part of the truth, as
    are `status` and `intake_id` (the package a change came with). Status: `accepted`; `held` after a gap in its
    chain; `waiting` for a version that it replaces; `aside`, taken back with its package; `withheld`, known by
    hash, number and predecessor only because its content is not for this copy (body and what stands in it are
    empty); `newer`, kept for a newer program whose form is not known here.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_chain", "replica_id", "seq"),
        Index("ix_change_status", "status", sqlite_where=text("status<>'accepted'")),
        Index("ix_change_intake", "intake_id", sqlite_where=text("intake_id IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    arrival: int | None = Field(default=None, primary_key=True)
    id: str = Field(max_length=64, unique=True)
    audit_id: str | None = Field(default=None, index=True)
    replica_id: str
    seq: int
    prev: str | None = None
    group_id: str = Field(index=True)
    kind: str
    record_id: str = Field(index=True)
    author_id: str
    undoes: str | None = None
    status: str = "accepted"
    intake_id: int | None = None
    body: str


class Head(SQLModel, table=True):
    """The versions of a field that no later change has named as a base. Several heads may disagree."""

    __tablename__ = "head"
    __table_args__ = {"sqlite_with_rowid": False}

    record_id: str = Field(primary_key=True)
    field: str = Field(primary_key=True)
    change_id: str = Field(primary_key=True)


class Replica(SQLModel, table=True):
    """The newest changes of every copy of this workspace that are known here; several where a chain forked.

    `named` is 1 for a head that a change of this copy has already referred to (the `d` of a change).
    """

    __tablename__ = "replica"

    id: str = Field(primary_key=True)
    head: str = Field(primary_key=True)
    seq: int
    named: int = 0


class Intake(SQLModel, table=True):
    """A package that this copy took in. Local: another copy may have taken in other packages.

    `account` and `package` are JSON: what was counted, and what the package says of itself. `taken_back_at`
    is set while what came with it is set aside.
    """

    __tablename__ = "intake"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    package_sha256: str = Field(index=True)
    taken_at: str
    taken_by: str
    file_name: str
    package: str
    account: str
    heads: str
    taken_back_at: str | None = None
    taken_back_reason: str | None = None


class Waits(SQLModel, table=True):
    """What a held change waits for: the id of a change that has not come yet."""

    __tablename__ = "waits"
    __table_args__ = {"sqlite_with_rowid": False}

    change_id: str = Field(primary_key=True)
    needs: str = Field(primary_key=True, index=True)


class SetAside(SQLModel, table=True):
    """A change that was taken back with an import, so that it comes back with it."""

    __tablename__ = "set_aside"
    __table_args__ = {"sqlite_with_rowid": False}

    change_id: str = Field(primary_key=True)
    intake_id: int = Field(index=True)


class Sending(SQLModel, table=True):
    """A package that this copy wrote: for whom, with which heads, so that the next holds only what is new."""

    __tablename__ = "sending"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    audit_id: str = Field(index=True)
    package_sha256: str
    written_at: str
    file_name: str
    package: str
    heads: str


class Meta(SQLModel, table=True):
    """Facts about this copy: format, replica id, open token, last clock value."""

    __tablename__ = "meta"

    key: str = Field(primary_key=True)
    value: str


class Draft(SQLModel, table=True):
    """Half-typed text; local, never exported, gone once it is recorded."""

    __tablename__ = "draft"

    key: str = Field(primary_key=True)
    text: str
    updated_at: str


class Question(SQLModel, table=True):
    """Projection of the frozen checklist: one row a question.

    `standard` is that of the clause; `applies` is 0 while its condition is false in this audit; `retired`
    is 1 for a question that a newer version of the checklist no longer asks; `practices` holds its ITIL 4
    practices between bars (`|incident management|`), so that SQL can look for one.
    """

    __tablename__ = "question"

    id: str = Field(primary_key=True)
    audit_id: str = Field(index=True)
    set_id: str = Field(index=True)
    position: int
    section_position: int
    section: str
    standard: str
    clause: str
    clause_sort: str
    item: str
    text: str
    answer_type: str
    condition: str | None = None
    applies: int = 1
    retired: int = 0
    practices: str = ""
    detail: str


class SearchEntry(SQLModel, table=True):
    """Projection of what can be searched for: the texts of a record, see `search_index`.

    `source` is the part of the checklist that a question stands in.
    """

    __tablename__ = "search_entry"
    __table_args__ = (
        Index("ix_search_entry_number", text("lower(number)"), sqlite_where=text("number<>''")),
        Index("ix_search_entry_source", "source", sqlite_where=text("source IS NOT NULL")),
    )

    entry_no: int | None = Field(default=None, primary_key=True)
    kind: str
    record_id: str = Field(unique=True)
    audit_id: str | None = None
    source: str | None = None
    number: str
    title: str
    body: str


_words = DDL(MAKE_WORDS)  # type: ignore[no-untyped-call]
event.listen(SQLModel.metadata.tables["search_entry"], "after_create", _words.execute_if(dialect="sqlite"))

LOCAL_TABLES = ("change", "replica", "meta", "draft", "intake", "waits", "set_aside", "sending")
"""Never rebuilt: the log itself and what belongs to this copy."""

_INDEXED = {
    "question_id",
    "finding_id",
    "evidence_id",
    "meeting_id",
    "target_id",
    "person_id",
    "sha256",
}


def _projection(kind: Kind) -> Table:
    annotations: dict[str, Any] = {"id": str, "audit_id": str | None, "withdrawn": str | None}
    annotations |= {"conflicts": str | None}
    namespace: dict[str, Any] = {
        "__module__": __name__,
        "model_config": {"defer_build": True},  # validation schemas are never used: start-up is shorter
        "__doc__": f"Projection of kind `{kind.name}`.",
        "__tablename__": kind.name,
        "__annotations__": annotations,
        "id": Field(primary_key=True),
        "audit_id": Field(default=None, index=kind.in_audit),
        "withdrawn": Field(default=None),
        "conflicts": Field(default=None),
    }
    for field in kind.fields:
        whole = field.value_type in (FieldType.NUMBER, FieldType.FLAG)
        annotations[field.name] = (int if whole else str) | None
        column = Column(field.name, Integer if whole else Text, index=field.name in _INDEXED)
        namespace[field.name] = Field(default=None, sa_column=column)
    model: Any = SQLModelMetaclass(kind.name.title().replace("_", ""), (SQLModel,), namespace, table=True)
    table: Table = model.__table__
    if {"finding_id", "clause"} <= set(table.c.keys()):
        Index(f"ix_{kind.name}_clause", table.c.audit_id, table.c.clause)
    return table


PROJECTIONS: dict[str, Table] = {name: _projection(kind) for name, kind in KINDS.items()}
"""Table of each kind of record."""

METADATA: MetaData = SQLModel.metadata


def table(name: str) -> Table:
    """The table of that name."""
    return METADATA.tables[name]


def projection_tables() -> list[Table]:
    """Everything that `rebuild` drops and recreates."""
    return [found for found in METADATA.sorted_tables if found.name not in LOCAL_TABLES]

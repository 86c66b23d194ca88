"""Which records belong to each section of an audit, and the versions that stand in them: what a signature covers.

An auditor signs their own work: working papers, items looked at, findings with their clauses, and the evidence
they brought or that supports their findings. The lead auditor signs everything of the section, with the
conclusions. Both sign what the section asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.review_state import State, is_signed_field
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.store import projecting
from iso20k_audit.store.ledger import Ledger, Row

SIGNED_KINDS = (
    *("question_set", "working_paper", "conclusion", "sample_item", "finding", "finding_clause"),
    *("evidence_link", "evidence", "evidence_file"),
)
"""Kinds of records that signatures cover."""

_IDENTITY = frozenset({"question_id", "auditor_id", "scope_id"})
"""A paper with nothing else in it says nothing: it came into being with a flag, or was never filled."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the checklist.

    Attributes:
        id: of the first of the parts that it is kept in; parts: ids of all.
        questions: ids of its questions.
    """

    id: str
    title: str
    clause: str
    parts: tuple[str, ...]
    questions: tuple[str, ...]


class SectionRecords:
    """Reads an audit once, table by table, and joins in memory."""

    def __init__(self, ledger: Ledger, audit_id: str) -> None:
        self._ledger = ledger
        self._audit_id = audit_id
        self._kinds: dict[str, str] = {}
        self._heads: dict[str, dict[str, list[str]]] = {}
        for kind in SIGNED_KINDS:
            self._read_heads(kind)
        self.sections = self._read_sections()
        self._section_of = {q: section.id for section in self.sections for q in section.questions}
        self._of_part = {part: section.id for section in self.sections for part in section.parts}
        self._papers = self._by_question("working_paper", "auditor_id")
        self._conclusions = self._by_question("conclusion")
        self._samples = self._by_question("sample_item", "auditor_id")
        self._findings = self._by_question("finding", "auditor_id")
        self._clauses = self._by("finding_clause", "finding_id")
        self._links = self._by("evidence_link", "target_id", "evidence_id")
        self._files = self._by("evidence_file", "evidence_id")
        self._evidence = {row["id"] for row in self._live("evidence")}
        self._brought = self._read_authors()

    # -- reading ------------------------------------------------------------------------------------

    def _read_heads(self, kind: str) -> None:
        rows = self._ledger.rows(
            f'SELECT h.record_id, h.field, h.change_id FROM "{kind}" k JOIN head h ON h.record_id=k.id'  # noqa: S608
            " WHERE k.audit_id=:a ORDER BY h.record_id, h.field, h.change_id",
            a=self._audit_id,
        )
        for row in rows:
            record, field = row["record_id"], row["field"]
            self._kinds[record] = kind
            if is_signed_field(kind, field):
                self._heads.setdefault(record, {}).setdefault(field, []).append(row["change_id"])

    def _read_sections(self) -> tuple[Section, ...]:
        parts: dict[str, list[Row]] = {}
        rows = self._ledger.rows(
            "SELECT id, title, clause, position FROM question_set WHERE audit_id=:a AND withdrawn IS NULL"
            " ORDER BY position, id",
            a=self._audit_id,
        )
        for row in rows:
            parts.setdefault(row["title"] or "", []).append(row)
        asked: dict[str, list[str]] = defaultdict(list)
        for row in self._ledger.rows(
            "SELECT id, set_id FROM question WHERE audit_id=:a ORDER BY position", a=self._audit_id
        ):
            asked[row["set_id"]].append(row["id"])
        return tuple(
            Section(
                found[0]["id"],
                title,
                found[0]["clause"] or "",
                tuple(row["id"] for row in found),
                tuple(question for row in found for question in asked[row["id"]]),
            )
            for title, found in parts.items()
        )

    def _live(self, kind: str, *columns: str) -> list[Row]:
        """Records that are not withdrawn; where a withdrawal is in conflict with an edit they are."""
        named = "".join(f', "{column}"' for column in columns)
        sql = f'SELECT id, conflicts{named} FROM "{kind}" WHERE audit_id=:a AND withdrawn IS NULL ORDER BY id'  # noqa: S608
        return self._ledger.rows(sql, a=self._audit_id)

    def _by(self, kind: str, *columns: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self._live(kind, *columns):
            found[row[columns[0]] or ""].append(row)
        return found

    def _by_question(self, kind: str, *columns: str) -> dict[str, list[tuple[str, frozenset[str]]]]:
        """Ids by section, each with its auditors; a record whose question is in conflict is in every section named."""
        found: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for row in self._live(kind, "question_id", *columns):
            if kind == "working_paper" and not set(self._heads.get(row["id"], {})) - _IDENTITY:
                continue
            sections = {self._section_of.get(question, "") for question in self._values(row, "question_id")}
            people = self._values(row, "auditor_id") if columns else frozenset()
            for section in sections:
                found[section].append((row["id"], people))
        return found

    def _values(self, row: Row, field: str) -> frozenset[str]:
        """What a field names: several records where it is in conflict."""
        if field not in (row["conflicts"] or "").split():
            return frozenset({row[field] or ""})
        there: dict[str, Any] = projecting.standing(self._ledger.connection, row["id"]).get(field, {})
        return frozenset(str(value) for value in there.values() if value)

    def _read_authors(self) -> dict[str, set[str]]:
        """Who recorded anything of each use of evidence; the same whichever change came first."""
        found: dict[str, set[str]] = defaultdict(set)
        rows = self._ledger.rows(
            "SELECT DISTINCT record_id, author_id FROM change WHERE audit_id=:a AND kind='evidence_link'"
            " AND status='accepted'",
            a=self._audit_id,
        )
        for row in rows:
            found[row["record_id"]].add(row["author_id"])
        return found

    # -- what belongs to a section ------------------------------------------------------------------

    def section(self, part_id: str) -> Section | None:
        """The section that a part of the checklist belongs to."""
        wanted = self._of_part.get(part_id)
        return next((section for section in self.sections if section.id == wanted), None)

    def section_of(self, question: str) -> str:
        """Id of the section of a question, or empty."""
        return self._section_of.get(question, "")

    def workers(self, section_id: str) -> set[str]:
        """Ids of the auditors who have papers, items or findings in a section."""
        places = (self._papers, self._samples, self._findings)
        return {
            person for place in places for _id, people in place[section_id] for person in people if person
        }

    def state(self, section_id: str, signs_as: SignsAs, person_id: str) -> State:
        """The versions of everything in a section that somebody signs."""
        section = next(one for one in self.sections if one.id == section_id)
        own = person_id if signs_as is SignsAs.AUDITOR else ""
        found = list(section.parts)
        findings = _of(self._findings[section_id], own)
        found += _of(self._papers[section_id], own) + _of(self._samples[section_id], own) + findings
        if not own:
            found += _of(self._conclusions[section_id], "")
        for finding in findings:
            found += [row["id"] for row in self._clauses[finding]]
            found += self._with_evidence(self._links[finding])
        for question in section.questions:
            links = self._links[question]
            found += self._with_evidence([row for row in links if not own or own in self._brought[row["id"]]])
        return self.standing(found)

    def _with_evidence(self, links: Iterable[Row]) -> list[str]:
        found: list[str] = []
        for row in links:
            evidence = row["evidence_id"] or ""
            found.append(row["id"])
            if evidence in self._evidence:
                found += [evidence, *(file["id"] for file in self._files[evidence])]
        return found

    def standing(self, record_ids: Iterable[str]) -> State:
        """The versions that stand in some records, as far as signatures are about them."""
        return {record: self._heads.get(record, {}) for record in sorted(set(record_ids))}

    def now(self, section_id: str, signs_as: SignsAs, person_id: str, signed: State) -> State:
        """What is to be compared with what was signed: the section, and signed records wherever they are now."""
        return {**self.standing(signed), **self.state(section_id, signs_as, person_id)}

    def kind_of(self, record_id: str) -> str:
        """Kind of a record of this audit, or empty."""
        return self._kinds.get(record_id, "")


def _of(records: Iterable[tuple[str, frozenset[str]]], person_id: str) -> list[str]:
    return [record for record, people in records if not person_id or person_id in people]

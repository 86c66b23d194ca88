"""What of an audit is whose: who has which part, which questions that means, and what is still owed.

One hand-out is one `assignment` record. Workspaces from before keep names in `question_set.assignees`; they count
as well, until anything about their section is changed.

Not for: changing it (see `handing_out`), nor the minutes of the work (see `hand_out_board` and `pace`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.contested import shown
from iso20k_audit.model.vocabulary import PartKind, Role
from iso20k_audit.services.parts import Part, part_title
from iso20k_audit.store.ledger import Ledger, Row

HANDED_SQL = """
  SELECT a.person_id AS person_id, q.id AS question_id, a.part_kind AS part_kind, a.due_at AS due_at,
      a.rowid AS made
    FROM assignment a CROSS JOIN question_set s CROSS JOIN question_set t CROSS JOIN question q
    WHERE a.audit_id=:audit AND a.withdrawn IS NULL AND a.part_kind='section' AND s.id=a.part_id
      AND t.audit_id=:audit AND (t.title=s.title OR t.id=s.id) AND q.set_id=t.id
  UNION ALL SELECT a.person_id, q.id, a.part_kind, a.due_at, a.rowid
    FROM assignment a CROSS JOIN question q
    WHERE a.audit_id=:audit AND a.withdrawn IS NULL AND a.part_kind='question' AND q.id=a.part_id
  UNION ALL SELECT a.person_id, q.id, a.part_kind, a.due_at, a.rowid
    FROM assignment a CROSS JOIN question q
    WHERE a.audit_id=:audit AND a.withdrawn IS NULL AND a.part_kind IN ('site', 'account') AND q.audit_id=:audit
  UNION ALL SELECT j.value, q.id, 'section', NULL, j.key
    FROM question_set s CROSS JOIN json_each(coalesce(s.assignees, '[]')) j CROSS JOIN question_set t
      CROSS JOIN question q
    WHERE s.audit_id=:audit AND s.withdrawn IS NULL
      AND t.audit_id=:audit AND (t.title=s.title OR t.id=s.id) AND q.set_id=t.id
"""
"""One row for each person and question that was handed to them, by each hand-out; needs `:audit`.

CROSS JOIN keeps the order: from the few hand-outs to their questions.
"""


def _handed(person: str) -> str:
    """The same as a condition on `q`, which costs next to nothing for one question; empty `person`: to anybody."""
    to, among = (f" AND a.person_id={person}", f" AND j.value={person}") if person else ("", "")
    given = f"FROM assignment a WHERE a.audit_id=:audit AND a.withdrawn IS NULL{to}"
    return f"""(
      q.id IN (SELECT a.part_id {given} AND a.part_kind='question')
      OR q.set_id IN (SELECT t.id FROM assignment a CROSS JOIN question_set s CROSS JOIN question_set t
        WHERE a.audit_id=:audit AND a.withdrawn IS NULL{to} AND a.part_kind='section' AND s.id=a.part_id
          AND t.audit_id=:audit AND (t.title=s.title OR t.id=s.id))
      OR EXISTS (SELECT 1 {given} AND a.part_kind IN ('site', 'account'))
      OR q.set_id IN (SELECT t.id FROM question_set s
        CROSS JOIN json_each(coalesce(s.assignees, '[]')) j CROSS JOIN question_set t
        WHERE s.audit_id=:audit AND s.withdrawn IS NULL{among}
          AND t.audit_id=:audit AND (t.title=s.title OR t.id=s.id)))"""  # noqa: S608  (constants)


IS_VIEWERS = _handed(":viewer")
"""Whether question `q` is handed to `:viewer`; needs `:audit`."""

OWN_SQL = f"SELECT q.id AS question_id FROM question q WHERE q.audit_id=:audit AND {_handed(':person')}"  # noqa: S608
"""Ids of the questions that are handed to one person; needs `:audit` and `:person`."""

MINE_SQL = f"""
  {OWN_SQL}
  UNION ALL SELECT q.id FROM question q WHERE q.audit_id=:audit AND NOT {_handed("")}
    AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.audit_id=:audit AND a.withdrawn IS NULL
      AND a.person_id=:person)
    AND NOT EXISTS (SELECT 1 FROM question_set s CROSS JOIN json_each(coalesce(s.assignees, '[]')) j
      WHERE s.audit_id=:audit AND s.withdrawn IS NULL AND j.value=:person)
"""  # noqa: S608  (constants)
"""What one person has to do: what is handed to them; for somebody to whom nothing is, what is handed to nobody."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A part that is handed to somebody.

    Attributes:
        id: of the record; empty where it stands in the checklist as earlier versions wrote it.
        title: of the part, in words.
        override_reason: why although it is about their own work.
    """

    id: str
    part: Part
    title: str
    person_id: str
    person: str
    due_at: datetime | None = None
    note: str = ""
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What one auditor owes.

    Attributes:
        parts: what was handed to them, in order of the checklist.
        questions: how many of theirs apply; answered: how many of those are answered.
        due_at: when the first part with open questions is due, else when the last part was; None without a time.
        overdue: a part with open questions is past its time.
    """

    person_id: str
    name: str
    parts: tuple[Assignment, ...]
    questions: int
    answered: int
    due_at: datetime | None = None
    overdue: bool = False

    @property
    def sections(self) -> int:
        """How many of the parts are whole sections."""
        return sum(one.part.kind is PartKind.SECTION for one in self.parts)


# -- what is handed out -------------------------------------------------------------------------------


def assignments(ledger: Ledger, audit_id: str) -> list[Assignment]:
    """Every hand-out of an audit, in order of the checklist, then questions, sites and accounts."""
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    found = []
    for row in ledger.select("assignment", audit_id):
        if row["person_id"] and row["part_kind"] and row["part_id"]:
            part = Part(PartKind(row["part_kind"]), row["part_id"])
            found.append(_assignment(row, part, part_title(ledger, part), names))
    there = {(one.person_id, one.title) for one in found if one.part.kind is PartKind.SECTION}
    for part, title, person_id in old_ones(ledger, audit_id):
        if (person_id, title) not in there:
            there.add((person_id, title))
            found.append(Assignment("", part, title, person_id, names.get(person_id, "")))
    places = _places(ledger, audit_id)
    return sorted(found, key=lambda one: (*places.get(one.part.id, (9, 0)), one.title, one.person))


def _assignment(row: Row, part: Part, title: str, names: Mapping[str, str]) -> Assignment:
    return Assignment(
        row["id"],
        part,
        title,
        row["person_id"],
        names.get(row["person_id"], ""),
        datetime.fromisoformat(row["due_at"]) if row["due_at"] else None,
        shown(row, "note"),
        shown(row, "override_reason"),
    )


def sets_of(ledger: Ledger, audit_id: str) -> list[Row]:
    """The parts of the checklist without their questions, in order."""
    return ledger.rows(
        "SELECT id, position, title, clause, standard, planned_minutes, assignees FROM question_set"
        " WHERE audit_id=:a AND withdrawn IS NULL ORDER BY position, id",
        a=audit_id,
    )


def old_ones(ledger: Ledger, audit_id: str) -> list[tuple[Part, str, str]]:
    """Hand-outs as earlier versions wrote them: part, title of the section, person."""
    first: dict[str, str] = {}
    found = []
    for row in sets_of(ledger, audit_id):
        title = row["title"] or ""
        part = Part(PartKind.SECTION, first.setdefault(title, row["id"]))
        found += [(part, title, person) for person in json.loads(row["assignees"] or "[]")]
    return list(dict.fromkeys(found))


def _places(ledger: Ledger, audit_id: str) -> dict[str, tuple[int, int]]:
    places = {row["id"]: (0, int(row["position"] or 0)) for row in sets_of(ledger, audit_id)}
    for row in ledger.rows("SELECT id, position FROM question WHERE audit_id=:a", a=audit_id):
        places[row["id"]] = (1, int(row["position"]))
    return places


def own_questions(ledger: Ledger, audit_id: str, person_id: str) -> set[str]:
    """Ids of the questions that are handed to a person: by section, one by one, or with a site or account.

    Where a site or account is handed out this is every question, as the checklist is not divided by them.
    In SQL the same is `OWN_SQL`.
    """
    return {row["question_id"] for row in ledger.rows(OWN_SQL, audit=audit_id, person=person_id)}


def handed_to(ledger: Ledger, audit_id: str, question: str) -> list[str]:
    """Ids of the people to whom a question is handed, by name."""
    rows = ledger.rows(
        f"SELECT DISTINCT p.id, p.name FROM ({HANDED_SQL}) h JOIN person p ON p.id=h.person_id"  # noqa: S608
        " WHERE h.question_id=:q ORDER BY p.name, p.id",
        audit=audit_id,
        q=question,
    )
    return [row["id"] for row in rows]


def handed_by_section(ledger: Ledger, audit_id: str) -> dict[str, tuple[str, ...]]:
    """Ids of the people who have any question of each section, in the order they were given it."""
    rows = ledger.rows(
        f"SELECT q.section, h.person_id FROM ({HANDED_SQL}) h JOIN question q ON q.id=h.question_id"  # noqa: S608
        " GROUP BY q.section, h.person_id ORDER BY min(q.section_position), min(h.made)",
        audit=audit_id,
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        found[row["section"]] = (*found.get(row["section"], ()), row["person_id"])
    return found


_PROGRESS = f"""
  SELECT h.person_id, h.question_id, h.due_at, max(h.part_kind IN ('section', 'question')) AS shared,
    EXISTS (SELECT 1 FROM conclusion c WHERE c.question_id=h.question_id AND c.withdrawn IS NULL
      AND c.result IS NOT NULL) AS concluded,
    EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=h.question_id AND w.withdrawn IS NULL
      AND w.result IS NOT NULL) AS answered,
    EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=h.question_id AND w.withdrawn IS NULL
      AND w.result IS NOT NULL AND w.auditor_id=h.person_id) AS answered_by_them
  FROM ({HANDED_SQL}) h JOIN question q ON q.id=h.question_id
  WHERE q.applies=1 AND q.retired=0 AND (:person='' OR h.person_id=:person)
  GROUP BY h.person_id, h.question_id, h.due_at
"""  # noqa: S608  (constants)


def expected(
    ledger: Ledger, audit_id: str, now: datetime | None = None, *, person_id: str = ""
) -> list[Expected]:
    """What each auditor owes, by name; those to whom nothing is handed are not in it.

    A question counts as answered when anybody gave a result or the lead concluded; with a site or account
    only what the auditor answered counts, because others answer the same question for theirs.

    Args: `now` is aware (default: the clock of the ledger); `person_id` for one person only.
    """
    now = now or ledger.now()
    handed: dict[str, list[Assignment]] = {}
    for one in assignments(ledger, audit_id):
        if person_id in ("", one.person_id):
            handed.setdefault(one.person_id, []).append(one)
    done: dict[str, dict[str, bool]] = {}
    waiting: dict[str, set[datetime]] = {}
    for row in ledger.rows(_PROGRESS, audit=audit_id, person=person_id):
        by_anybody = row["answered"] and row["shared"]
        is_done = bool(row["concluded"] or row["answered_by_them"] or by_anybody)
        known = done.setdefault(row["person_id"], {})
        known[row["question_id"]] = known.get(row["question_id"], False) or is_done
        if row["due_at"] and not is_done:
            waiting.setdefault(row["person_id"], set()).add(datetime.fromisoformat(row["due_at"]))
    found = []
    for person, parts in handed.items():
        times = [one.due_at for one in parts if one.due_at is not None]
        first = min(waiting.get(person, ()), default=None)
        answered = done.get(person, {})
        found.append(
            Expected(
                person,
                parts[0].person,
                tuple(parts),
                len(answered),
                sum(answered.values()),
                first or max(times, default=None),
                first is not None and first < now,
            )
        )
    return sorted(found, key=lambda one: (one.name.casefold(), one.person_id))


def section_parts(ledger: Ledger, audit_id: str) -> dict[str, Part]:
    """The sections of an audit by title, in order."""
    found: dict[str, Part] = {}
    for row in sets_of(ledger, audit_id):
        found.setdefault(row["title"] or "", Part(PartKind.SECTION, row["id"]))
    return found


def team(ledger: Ledger, audit_id: str) -> list[tuple[str, str, Role]]:
    """Who can be handed something: id, name and role of the audit team, the lead first, then by name."""
    order = list(Role)
    names = {row["id"]: row["name"] or "" for row in ledger.select("person")}
    found: dict[str, tuple[str, str, Role]] = {}
    for row in ledger.select("participant", audit_id):
        role = Role(row["role"]) if row["role"] else Role.AUDITEE
        if role.is_audit_team and row["person_id"] in names:
            found[row["person_id"]] = (row["person_id"], names[row["person_id"]], role)
    return sorted(found.values(), key=lambda one: (order.index(one[2]), one[1].casefold()))

"""Handing out as the lead sees it: every part with who has it, every auditor with what they have to do.

Not for: handing out itself (see `handing_out`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.checklist import MINUTES_A_QUESTION
from iso20k_audit.model.standards import show_reference
from iso20k_audit.model.vocabulary import AnswerType, PartKind, Role, ScopeKind
from iso20k_audit.services.handed import HANDED_SQL, Assignment, assignments, section_parts, sets_of, team
from iso20k_audit.services.independence import Collision, Guard
from iso20k_audit.services.parts import Part, part_title
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part with what the lead needs to know to hand it out.

    Attributes:
        reference: clause of a section or question, as people read it in this audit.
        questions: those that apply; minutes: planned, or expected of them.
        loose: how many of them are handed to nobody; open: how many nobody has answered.
        handed: to whom.
    """

    part: Part
    title: str
    reference: str
    questions: int
    minutes: int
    loose: int = 0
    open: int = 0
    handed: tuple[Assignment, ...] = ()

    @property
    def due_at(self) -> datetime | None:
        """When the first of those who have it is to be done."""
        return min((one.due_at for one in self.handed if one.due_at is not None), default=None)

    def is_overdue(self, now: datetime) -> bool:
        """Its time is over and questions are open."""
        return self.due_at is not None and self.due_at < now and self.open > 0


@dataclass(frozen=True, slots=True)
class Workload:
    """What an auditor has, against the time that the plan gives them.

    Attributes:
        minutes: planned for their questions.
        available: minutes of the plan entries that name them; None where none does.
    """

    person_id: str
    name: str
    role: Role
    questions: int
    minutes: int
    available: int | None = None

    @property
    def is_over(self) -> bool:
        """More is planned than there is time for."""
        return self.available is not None and self.minutes > self.available


@dataclass(frozen=True, slots=True)
class Board:
    """Everything about handing out, read at once.

    Attributes:
        parts: sections in order, then questions that were handed out singly, sites and client accounts.
        collisions: what is handed to somebody whose own work it is about, with or without a reason.
        loose: questions that are handed to nobody.
    """

    parts: tuple[PartRow, ...]
    people: tuple[Workload, ...]
    collisions: tuple[Collision, ...]
    loose: int

    def collision(self, one: Assignment) -> Collision | None:
        """What stands against a hand-out."""
        for found in self.collisions:
            if found.part == one.part and found.person_id == one.person_id:
                return found
        return None


_ASKED = """
  SELECT q.id, q.item, q.section, q.clause, q.standard, q.answer_type, q.position,
    coalesce(json_extract(q.detail, '$.minutes'), 0) AS minutes,
    EXISTS (SELECT 1 FROM working_paper w WHERE w.question_id=q.id AND w.withdrawn IS NULL
      AND w.result IS NOT NULL) AS answered
  FROM question q WHERE q.audit_id=:a AND q.applies=1 AND q.retired=0 ORDER BY q.position
"""


def read_board(ledger: Ledger, audit_id: str) -> Board:
    """Parts, people and what stands in the way."""
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    handed = assignments(ledger, audit_id)
    asked = ledger.rows(_ASKED, a=audit_id)
    sets = sets_of(ledger, audit_id)
    minutes = _minutes(asked, sets)
    own = {row["question_id"] for row in ledger.rows(HANDED_SQL, audit=audit_id)}
    by_part: dict[Part, list[Assignment]] = {}
    for one in handed:
        by_part.setdefault(_listed_as(one, sets), []).append(one)

    def row(part: Part, title: str, reference: str, questions: list[Row]) -> PartRow:
        return PartRow(
            part,
            title,
            reference,
            len(questions),
            round(sum(minutes[one["id"]] for one in questions)),
            sum(one["id"] not in own for one in questions),
            sum(not one["answered"] for one in questions),
            tuple(by_part.get(part, ())),
        )

    rows = []
    for title, part in section_parts(ledger, audit_id).items():
        first: Row = next(
            (one for one in sets if one["title"] == title), {}
        )  # none: its title is in conflict
        here = [one for one in asked if one["section"] == title]
        if here:
            reference = show_reference(first.get("standard") or "", first.get("clause") or "", home)
            rows.append(row(part, title, reference, here))
    for question in asked:
        part = Part(PartKind.QUESTION, question["id"])
        if part in by_part:
            reference = show_reference(question["standard"], question["clause"], home)
            rows.append(row(part, question["item"], reference, [question]))
    scope = dict(scope_parts(ledger, audit_id))
    scope |= {one.part: one.title for one in handed if one.part.kind in (PartKind.SITE, PartKind.ACCOUNT)}
    rows += [row(part, title, "", asked) for part, title in scope.items()]
    found = Guard(ledger, audit_id).collisions((one.part, one.person_id) for one in handed)
    return Board(
        tuple(rows),
        _workloads(ledger, audit_id, minutes, handed),
        tuple(found),
        sum(one["id"] not in own for one in asked),
    )


def _listed_as(one: Assignment, sets: list[Row]) -> Part:
    """The part under which a hand-out is listed."""
    if one.part.kind is not PartKind.SECTION:
        return one.part
    return Part(PartKind.SECTION, next((r["id"] for r in sets if r["title"] == one.title), one.part.id))


def _minutes(asked: list[Row], sets: list[Row]) -> dict[str, float]:
    """Minutes of each question: its share of what is planned for its section, else what is expected of it."""
    known = {kind.value for kind in AnswerType}
    found: dict[str, float] = {}
    for row in asked:
        kind = AnswerType(row["answer_type"]) if row["answer_type"] in known else AnswerType.TEXT
        found[row["id"]] = int(row["minutes"]) or MINUTES_A_QUESTION.get(kind, 2)
    planned: dict[str, int] = {}
    for one in sets:
        if one["planned_minutes"] is not None:
            planned[one["title"]] = planned.get(one["title"], 0) + int(one["planned_minutes"])
    for title, whole in planned.items():
        inside = [row["id"] for row in asked if row["section"] == title]
        total = sum(found[one] for one in inside)
        for one in inside:
            found[one] = found[one] * whole / total if total else 0
    return found


def scope_parts(ledger: Ledger, audit_id: str) -> list[tuple[Part, str]]:
    """Sites and client accounts in the scope of an audit, as parts with their names."""
    kinds = {ScopeKind.SITE.value: PartKind.SITE, ScopeKind.CLIENT.value: PartKind.ACCOUNT}
    found = []
    for row in ledger.select("scope_item", audit_id):
        if row["in_scope"] is not False and row["scope_kind"] in kinds:
            part = Part(kinds[row["scope_kind"]], row["target_id"])
            found.append((part, part_title(ledger, part)))
    return sorted(found, key=lambda pair: (pair[0].kind is PartKind.ACCOUNT, pair[1].casefold()))


def _workloads(
    ledger: Ledger, audit_id: str, minutes: Mapping[str, float], handed: Sequence[Assignment]
) -> tuple[Workload, ...]:
    people = team(ledger, audit_id)
    known = {person for person, _name, _role in people}
    people += [
        (one.person_id, one.person, Role.AUDITOR)
        for one in {one.person_id: one for one in handed}.values()
        if one.person_id not in known
    ]
    own: dict[str, set[str]] = {}
    for row in ledger.rows(HANDED_SQL, audit=audit_id):
        if row["question_id"] in minutes:
            own.setdefault(row["person_id"], set()).add(row["question_id"])
    planned = _planned_time(ledger, audit_id, {person: name for person, name, _role in people})
    return tuple(
        Workload(
            person,
            name,
            role,
            len(own.get(person, ())),
            round(sum(minutes[one] for one in own.get(person, ()))),
            planned.get(person),
        )
        for person, name, role in people
    )


def _planned_time(ledger: Ledger, audit_id: str, names: Mapping[str, str]) -> dict[str, int]:
    """Minutes of the plan entries that name each person, by name or initials."""
    from iso20k_audit.services.workspaces import initials_of

    initials = {row["id"]: row["initials"] for row in ledger.select("person")}
    found: dict[str, int] = {}
    for row in ledger.select("schedule_item", audit_id):
        if not (row["starts_at"] and row["ends_at"] and row["auditors"]):
            continue
        length = datetime.fromisoformat(row["ends_at"]) - datetime.fromisoformat(row["starts_at"])
        said = {part.strip().casefold() for part in row["auditors"].replace(";", ",").split(",")}
        for person, name in names.items():
            short = initials.get(person) or initials_of(name)
            if said & {name.casefold(), short.casefold()}:
                found[person] = found.get(person, 0) + max(0, round(length.total_seconds() / 60))
    return found


def others_for(ledger: Ledger, audit_id: str, parts: Iterable[Part], besides: Iterable[str]) -> list[str]:
    """Names of those of the team who may audit all of these parts, without those named."""
    chosen, left_out = list(parts), set(besides)
    guard = Guard(ledger, audit_id)
    return [
        name
        for person, name, _role in team(ledger, audit_id)
        if person not in left_out and not guard.collisions((part, person) for part in chosen)
    ]

"""What a review note can be about: its name, where it is looked at, whose work it is.

Not for: the notes themselves (see `review_notes`).
"""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.records import AUDIT_TEXTS, KINDS
from iso20k_audit.model.vocabulary import PartKind, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.handed import handed_to
from iso20k_audit.services.record_titles import CONCLUSION_FIELDS, RecordTitles
from iso20k_audit.store.ledger import Ledger, Row

TARGET_KINDS = ("question", "working_paper", "finding", "evidence", "action", "question_set", "audit_text")
"""`audit_text` is one text of the audit, by the name of its field; the others are records."""

_TEXTS = {field.name: field for field in AUDIT_TEXTS}


@dataclass(frozen=True, slots=True)
class Target:
    """An item of an audit that somebody reviews.

    Attributes:
        page, place: where it is looked at, as `go_to` takes them.
        question: id of the question it belongs to, empty for none.
        section: title of the section of the checklist it belongs to, empty for none.
        order: for lists that lead from item to item: fieldwork, findings, actions, evidence, texts.
        gone: it was withdrawn.
    """

    kind: str
    record_id: str
    title: str
    page: str
    place: str
    question: str = ""
    section: str = ""
    order: tuple[int, int, str] = (9, 0, "")
    gone: bool = False


class Targets:
    """Names the items of one audit; asks the ledger once for each."""

    def __init__(self, ledger: Ledger, audit_id: str) -> None:
        self._ledger = ledger
        self._audit_id = audit_id
        self._titles = RecordTitles(ledger)
        self._known: dict[tuple[str, str], Target] = {}

    def of(self, kind: str, record_id: str) -> Target:
        """The item; one that is not in this workspace is named by its id."""
        key = (kind, record_id)
        if key not in self._known:
            self._known[key] = self._read(kind, record_id)
        return self._known[key]

    def _read(self, kind: str, record_id: str) -> Target:
        if kind == "audit_text":
            return self._text(record_id)
        if kind == "question":
            return self._question(record_id, kind, record_id)
        row = self._ledger.find(kind, record_id) if kind in KINDS else None
        if row is None:
            return Target(kind, record_id, record_id, "", "")
        gone = bool(row["withdrawn"])
        if kind == "working_paper":
            return self._question(row["question_id"] or "", kind, record_id, gone=gone)
        if kind == "question_set":
            return self._section(row)
        title = self._titles.title(kind, row)
        if kind == "finding":
            asked = self._question(row["question_id"] or "", kind, record_id)
            order = (1, asked.order[1], str(row["number"] or row["provisional_number"] or ""))
            return Target(
                kind, record_id, title, "findings", record_id, asked.question, asked.section, order, gone
            )
        if kind == "action":
            return Target(kind, record_id, title, "actions", record_id, order=(2, 0, title), gone=gone)
        return Target(kind, record_id, title, "evidence", record_id, order=(3, 0, title), gone=gone)

    def _question(self, question: str, kind: str, record_id: str, *, gone: bool = False) -> Target:
        rows = self._ledger.rows("SELECT item, text, section, position FROM question WHERE id=:q", q=question)
        if not rows:
            return Target(kind, record_id, question or record_id, "fieldwork", question)
        row = rows[0]
        title = translate("Review", "Question {item}, {text}").format(item=row["item"], text=row["text"])
        order = (0, int(row["position"]), row["item"])
        return Target(
            kind, record_id, title, "fieldwork", question, question, row["section"], order, gone=gone
        )

    def _section(self, row: Row) -> Target:
        title = row["title"] or ""
        first = self._ledger.value(
            "SELECT id FROM question WHERE audit_id=:a AND section=:s ORDER BY position LIMIT 1",
            a=self._audit_id,
            s=title,
        )
        told = translate("Review", "Section {title}").format(title=title)
        order = (0, int(row["position"] or 0) * 100_000 - 1, title)
        return Target(
            "question_set",
            row["id"],
            told,
            "fieldwork",
            str(first or ""),
            "",
            title,
            order,
            bool(row["withdrawn"]),
        )

    def _text(self, name: str) -> Target:
        field = _TEXTS.get(name)
        title = field.label if field is not None else name
        page = "conclusion" if name in CONCLUSION_FIELDS else "plan"
        place = list(_TEXTS).index(name) if name in _TEXTS else 0
        return Target("audit_text", name, title, page, f":{name}", order=(4, place, name))


# -- whose work it is ---------------------------------------------------------------------------------


def responsible(ledger: Ledger, audit_id: str, kind: str, record_id: str) -> list[str]:
    """Ids of the people whose work an item is, most likely first; empty where nobody is known."""
    if kind == "question":
        found = _by_papers(ledger, audit_id, [record_id]) or handed_to(ledger, audit_id, record_id)
    elif kind == "question_set":
        section = str(ledger.value("SELECT title FROM question_set WHERE id=:i", i=record_id) or "")
        questions = [
            row["id"]
            for row in ledger.rows(
                "SELECT id FROM question WHERE audit_id=:a AND section=:s", a=audit_id, s=section
            )
        ]
        found = section_handed_to(ledger, audit_id, section) or _by_papers(ledger, audit_id, questions)
    elif kind in ("working_paper", "finding"):
        found = [str((ledger.find(kind, record_id) or {}).get("auditor_id") or "")]
    elif kind == "action":
        finding = str((ledger.find(kind, record_id) or {}).get("finding_id") or "")
        found = [str((ledger.find("finding", finding) or {}).get("auditor_id") or "")] if finding else []
    elif kind == "audit_text":
        found = _writers(ledger, audit_id, record_id)
    else:
        found = _makers(ledger, record_id)
    return [person for person in dict.fromkeys(found) if person]


def _by_papers(ledger: Ledger, audit_id: str, questions: list[str]) -> list[str]:
    """Who answered, the one with most papers first."""
    if not questions:
        return []
    rows = ledger.rows(
        "SELECT auditor_id, count(*) AS n FROM working_paper WHERE audit_id=:a AND withdrawn IS NULL"
        " AND question_id IN :q AND (result IS NOT NULL OR value IS NOT NULL OR note IS NOT NULL)"
        " GROUP BY auditor_id ORDER BY n DESC, auditor_id",
        a=audit_id,
        q=questions,
    )
    return [row["auditor_id"] for row in rows if row["auditor_id"]]


def section_handed_to(ledger: Ledger, audit_id: str, section: str) -> list[str]:
    """The auditors to whom a section as a whole was handed: they sign it even where they recorded nothing.

    Not for: who has a question, by whatever way (see `handed.handed_to`).
    """
    sets = [row for row in ledger.select("question_set", audit_id) if (row["title"] or "") == section]
    found = [person for row in sets for person in row["assignees"] or ()]
    parts = {row["id"] for row in sets}
    found += [
        row["person_id"]
        for row in ledger.select("assignment", audit_id, part_kind=PartKind.SECTION.value)
        if row["part_id"] in parts
    ]
    return [person for person in dict.fromkeys(found) if person]


def _writers(ledger: Ledger, audit_id: str, field: str) -> list[str]:
    """Who wrote what stands in a text of the audit, else its lead auditors."""
    rows = ledger.rows(
        "SELECT c.author_id FROM head h JOIN change c ON c.id=h.change_id WHERE h.record_id=:a AND h.field=:f"
        " ORDER BY c.author_id",
        a=audit_id,
        f=field,
    )
    return [row["author_id"] for row in rows] or leads(ledger, audit_id)


def _makers(ledger: Ledger, record_id: str) -> list[str]:
    """Who recorded it, from its first changes on."""
    rows = ledger.rows(
        "SELECT author_id FROM change WHERE record_id=:r AND status='accepted' ORDER BY arrival", r=record_id
    )
    return [row["author_id"] for row in rows]


def leads(ledger: Ledger, audit_id: str) -> list[str]:
    """Ids of the lead auditors."""
    rows = ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value)
    return [row["person_id"] for row in rows if row["person_id"]]


def team(ledger: Ledger, audit_id: str) -> list[tuple[str, str]]:
    """Ids and names of everybody a note can be for: the audit team, and whoever answered or raised something."""
    roles = [role.value for role in Role if role.is_audit_team]
    rows = ledger.rows(
        "SELECT p.id, p.name FROM person p WHERE p.withdrawn IS NULL AND p.name IS NOT NULL AND p.id IN ("
        " SELECT person_id FROM participant WHERE audit_id=:a AND withdrawn IS NULL AND role IN :roles"
        " UNION SELECT auditor_id FROM working_paper WHERE audit_id=:a AND withdrawn IS NULL"
        " UNION SELECT auditor_id FROM finding WHERE audit_id=:a AND withdrawn IS NULL)",
        a=audit_id,
        roles=roles,
    )
    return sorted(((row["id"], row["name"]) for row in rows), key=lambda pair: pair[1].casefold())


# -- finding one by name ------------------------------------------------------------------------------


def find_target(ledger: Ledger, audit_id: str, name: str) -> Target:
    """The item that people call so: an item of the checklist, a number, a section, a field of the audit, an id.

    Raises:
        NotFound: nothing in the audit is called so.
        InputError: several things are.
    """
    found = list(dict.fromkeys(_named(ledger, audit_id, name.strip())))
    if not found:
        raise NotFound(
            translate("Review", 'The audit has nothing called "{name}".').format(name=name),
            translate(
                "Review",
                "Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a "
                "section, or a text such as conclusion.",
            ),
        )
    if len(found) > 1:
        raise InputError(
            translate("Review", '"{name}" fits {count} things.').format(name=name, count=len(found)),
            translate("Review", "Give the id."),
        )
    return Targets(ledger, audit_id).of(*found[0])


def _named(ledger: Ledger, audit_id: str, name: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    places = (
        ("question", "question", ("id", "item")),
        ("finding", "finding", ("id", "number", "provisional_number")),
        ("evidence", "evidence", ("id", "number")),
        ("action", "action", ("id", "number")),
        ("working_paper", "working_paper", ("id",)),
    )
    for kind, table, columns in places:
        tests = " OR ".join(f'upper("{column}")=upper(:n)' for column in columns)
        gone = "" if table == "question" else " AND withdrawn IS NULL"
        sql = f'SELECT id FROM "{table}" WHERE audit_id=:a AND ({tests}){gone}'  # noqa: S608
        found += [(kind, row["id"]) for row in ledger.rows(sql, a=audit_id, n=name)]
    section = find_section(ledger, audit_id, name)
    if section is not None:
        found.append(("question_set", section["id"]))
    if name in _TEXTS:
        found.append(("audit_text", name))
    return found


def find_section(ledger: Ledger, audit_id: str, name: str) -> Row | None:
    """A section by its title, the clause before it, both, or the id of any of its parts; its first part."""
    rows = sorted(ledger.select("question_set", audit_id), key=lambda row: (row["position"] or 0, row["id"]))
    wanted = " ".join(name.split()).casefold()
    for row in rows:
        title, clause = (row["title"] or "").casefold(), (row["clause"] or "").casefold()
        if wanted in (row["id"], title, clause, f"{clause} {title}"):
            return next(one for one in rows if one["title"] == row["title"])
    return None

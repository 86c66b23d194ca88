"""Audit criteria of the organisation's own beside the standards: contracts, agreements, policies, laws.

A clause of one is named by the short name of its document and its number, `ACME-SLA 4.2`; see
`standards.own_document`. Audit criteria are whatever an audit is held against (ISO 19011 3.7), not standards only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import (
    OWN,
    clause_order,
    is_known_clause,
    own_document,
    parse_reference,
    short_name,
)
from iso20k_audit.model.vocabulary import CriterionKind
from iso20k_audit.model.wording import translate

LONGEST_SHORT_NAME = 24
_SHORT_NAME = re.compile(r"[^\W\d_][\w.&/-]*")
_NUMBER = re.compile(r"(?:[A-Z]\.)?\d+(?:\.\d+)*[a-z]?")
_LINE = re.compile(r"(?:§\s*)?(\S+?)[.)]?(?:\s+|\t|$)(.*)")


@dataclass(frozen=True, slots=True)
class OwnClause:
    """One clause.

    Attributes:
        number: such as `4.2`.
        note: what it asks for, in own words.
        also: clauses of standards that the same answer serves, as people write them: `8.3.3`, `27001 A.5.19`.
    """

    id: str
    number: str
    title: str
    note: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnDocument:
    """A contract, agreement, policy or law that audits are held against.

    Attributes:
        client: name of the client account that it belongs to; empty for all.
    """

    id: str
    title: str
    short_name: str
    kind: CriterionKind = CriterionKind.OTHER
    version: str = ""
    valid_from: date | None = None
    client: str = ""
    client_id: str = ""
    note: str = ""
    clauses: tuple[OwnClause, ...] = ()

    def reference(self, clause: OwnClause) -> str:
        """The clause as findings and questions cite it."""
        return f"{self.short_name} {clause.number}"

    @property
    def titles(self) -> dict[str, str]:
        """Reference of each clause to its title."""
        return {self.reference(clause): clause.title for clause in self.clauses}


def check_short_name(text: str) -> str:
    """A short name as it can stand before a clause number.

    Raises:
        InputError: empty, too long, with a blank, not starting with a letter, or the name of a standard.
    """
    name = text.strip()
    if not _SHORT_NAME.fullmatch(name) or len(name) > LONGEST_SHORT_NAME:
        raise InputError(
            translate("OwnCriteria", '"{name}" cannot stand before a clause number.').format(name=name),
            translate(
                "OwnCriteria", "Use up to {count} letters, digits and hyphens without blanks: ACME-SLA."
            ).format(count=LONGEST_SHORT_NAME),
        )
    if name.casefold() in ("iso", "iec", "own") or parse_reference(f"{name} 4.2", OWN)[0] != OWN:
        raise InputError(
            translate("OwnCriteria", '"{name}" is the name of a standard.').format(name=name),
            translate("OwnCriteria", "Choose another short name."),
        )
    return name


def check_number(text: str) -> str:
    """The number of a clause: `4`, `4.2.1`, `A.5`, `7a`; a paragraph sign before it is left off.

    Raises:
        InputError: it is none.
    """
    number = text.strip().removeprefix("§").strip().rstrip(".")
    if not _NUMBER.fullmatch(number):
        raise InputError(
            translate("OwnCriteria", '"{number}" is no clause number.').format(number=text.strip()),
            translate("OwnCriteria", "Write it as 4.2, A.5 or 7a."),
        )
    return number


def check_also(references: Iterable[str]) -> tuple[str, ...]:
    """Clauses of standards, each with its standard before it where it could be several's.

    Raises:
        InputError: one that no standard known here has.
    """
    found = []
    for text in references:
        standard, clause = parse_reference(text, "")
        if not standard or standard == OWN or not is_known_clause(clause, standard):
            standard, clause = parse_reference(text, "iso20000-1-2018")
        if standard == OWN or not is_known_clause(clause, standard):
            raise InputError(
                translate("OwnCriteria", '"{reference}" is no clause of a standard known here.').format(
                    reference=text
                ),
                translate("OwnCriteria", "Write it as 8.3.3 or 27001 A.5.19."),
            )
        found.append(f"{short_name(standard)} {clause}")
    return tuple(dict.fromkeys(found))


def read_clauses(text: str) -> list[tuple[str, str]]:
    """Numbers and titles from lines such as `4.2  First response`; empty lines are passed over.

    Raises:
        InputError: naming every line that does not begin with a number, or repeats one; nothing was taken.
    """
    found: dict[str, str] = {}
    wrong: list[str] = []
    for place, raw in enumerate(text.splitlines(), 1):
        line = " ".join(raw.split())
        if not line:
            continue
        match = _LINE.match(line)
        number = match.group(1) if match else ""
        if match is None or not _NUMBER.fullmatch(number) or not match.group(2).strip():
            wrong.append(
                translate(
                    "OwnCriteria", 'line {place}: "{line}" has no clause number with a title behind it'
                ).format(place=place, line=line[:60])
            )
        elif number in found:
            wrong.append(
                translate("OwnCriteria", "line {place}: clause {number} is there twice").format(
                    place=place, number=number
                )
            )
        else:
            found[number] = match.group(2).strip()
    if wrong:
        raise InputError(
            translate("OwnCriteria", "Nothing was taken: {problems}.").format(problems="; ".join(wrong)),
            translate("OwnCriteria", "Write one clause a line: 4.2 First response."),
        )
    return list(found.items())


def as_checklist(document: OwnDocument, checklist_id: str) -> Checklist:
    """A checklist with one open question for each clause, to be sharpened in the editor.

    Raises:
        InputError: the document has no clauses.
    """
    if not document.clauses:
        raise InputError(
            translate("OwnCriteria", "{title} has no clauses yet.").format(title=document.title),
            translate("OwnCriteria", "Add its clauses first."),
        )
    return Checklist(
        id=checklist_id,
        title=document.title,
        version=document.version or "1",
        language="en",
        standard=OWN,
        description=translate("OwnCriteria", "One question for each clause of {title}.").format(
            title=document.title
        ),
        sections=tuple(_sections(document)),
    )


def _sections(document: OwnDocument) -> Iterator[Section]:
    """Clauses by the first part of their number; a heading with clauses under it names its section."""
    groups: dict[str, list[OwnClause]] = {}
    for clause in sorted(document.clauses, key=lambda one: clause_order(one.number)):
        groups.setdefault(clause.number.split(".")[0], []).append(clause)
    for first, clauses in groups.items():
        head = next((one for one in clauses if one.number == first), None)
        asked = [one for one in clauses if one is not head or len(clauses) == 1]
        title = head.title if head else document.title
        questions = tuple(_question(document, clause) for clause in asked)
        yield Section(title=title, clause=f"{document.short_name} {first}", questions=questions)


def _question(document: OwnDocument, clause: OwnClause) -> Question:
    also: dict[str, tuple[str, ...]] = {}
    for reference in clause.also:
        standard, number = parse_reference(reference, OWN)
        also[standard] = (*also.get(standard, ()), number)
    return Question(
        id=f"{document.short_name}-{clause.number}",
        clause=document.reference(clause),
        text=translate("OwnCriteria", "How is it ensured and shown: {title}?").format(title=clause.title),
        look_for=tuple(line.strip() for line in clause.note.splitlines() if line.strip()),
        also=also,
    )


def document_of(reference: str, documents: Iterable[OwnDocument]) -> OwnDocument | None:
    """The document that a reference such as `ACME-SLA 4.2` is of."""
    name = own_document(reference)
    return next((one for one in documents if name and one.short_name == name), None)

"""What the columns of a table are, proposed with a confidence and a reason each, for somebody to look at.

Headings decide first; where they are missing or in the auditor's own words, what stands below does. Not for:
reading rows by the result (see `table_import`), or keeping it (see `column_mapping`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from iso20k_audit.checklists.clause_cells import is_number, standard_named
from iso20k_audit.checklists.column_mapping import Column, Mapping, Role
from iso20k_audit.checklists.header_finding import Header, find_header, signature
from iso20k_audit.checklists.header_vocabulary import ANSWERS, REQUIREMENT
from iso20k_audit.checklists.header_words import HeaderMatch, match_header, normal
from iso20k_audit.checklists.question_fields import NO_WORDS, YES_WORDS
from iso20k_audit.checklists.tables import Table
from iso20k_audit.model.standards import CLAUSES
from iso20k_audit.model.wording import translate

__all__ = ["Column", "Mapping", "Role", "propose", "reuse", "signature"]

_SAMPLE = 400
_DOTTED = re.compile(r"(?:[A-Z]\.?)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.?\Z")
_YES_NO = YES_WORDS | NO_WORDS


@dataclass(frozen=True, slots=True)
class _Profile:
    """What stands in a column below the headings.

    Attributes:
        count: filled cells in the sample.
        share: of the sample's filled rows that are filled here.
        clauses, dotted, whole, questions, short_words: shares of the filled cells.
        length: mean characters.
        distinct: share of different texts.
    """

    count: int
    share: float
    clauses: float
    dotted: float
    whole: float
    questions: float
    yes_no: float
    length: float
    distinct: float
    practices: float
    standards: float
    small: float
    letters: float
    digits: float


def propose(table: Table) -> Mapping:
    """What the columns are, as far as headings and contents tell; the question column may be missing.

    Returns:
        A mapping with every column, its role, a confidence from 0 to 1 and the reason in words.
    """
    header = find_header(table)
    below = [
        row
        for row in table.rows[max(0, header.row - table.first_row + 1) if header.row else 0 :]
        if any(cell.strip() for cell in row)
    ]
    profiles = [_profile(below, column) for column in range(table.width)]
    columns = _by_headers(header, profiles)
    _by_content(columns, profiles)
    return Mapping(
        tuple(columns),
        header.row,
        header.rows,
        _language(header.words),
    )


def reuse(mapping: Mapping, table: Table) -> Mapping:
    """A remembered mapping for another table with the same headings, wherever they stand there."""
    header = find_header(table)
    words = dict(enumerate(header.words))
    columns = tuple(replace(column, header=words.get(column.index, "")) for column in mapping.columns)
    kept = tuple(column for column in columns if column.index < table.width)
    return replace(mapping, columns=kept, header_row=header.row, header_rows=header.rows, rows={})


def _profile(rows: Sequence[Sequence[str]], column: int) -> _Profile:
    step = max(1, len(rows) // _SAMPLE)
    sample = rows[::step]
    texts = [row[column].strip() for row in sample]
    filled = [text for text in texts if text]
    count = len(filled)
    if not count:
        return _Profile(0, *[0.0] * 13)
    words = Counter(normal(text[:200]) for text in filled)

    def share(test: Callable[[str], bool]) -> float:
        return sum(1 for text in filled if test(text)) / count

    return _Profile(
        count=count,
        share=count / len(texts),
        clauses=share(is_number),
        dotted=share(lambda text: bool(_DOTTED.match(text)) or (is_number(text) and "." in text)),
        whole=share(str.isdecimal),
        questions=share(lambda text: "?" in text[-3:] or "? " in text or "?\n" in text),
        yes_no=sum(number for word, number in words.items() if word in _YES_NO) / count,
        length=sum(map(len, filled)) / count,
        distinct=len(words) / count,
        practices=sum(number for word, number in words.items() if _names_practice(word)) / count,
        standards=share(lambda text: len(text) < 60 and bool(standard_named(text))),
        small=share(lambda text: text.isdecimal() and 1 <= int(text[:6]) <= 10),
        letters=share(lambda text: any(sign.isalpha() for sign in text)),
        digits=share(lambda text: any(sign.isdigit() for sign in text)),
    )


@cache
def _practices() -> frozenset[str]:
    return frozenset(normal(practice) for clause in CLAUSES for practice in clause.practices)


def _names_practice(words: str) -> bool:
    return words in _practices() or any(practice in words for practice in _practices() if len(words) < 120)


def _by_headers(header: Header, profiles: Sequence[_Profile]) -> list[Column]:
    """Roles by the headings, the best column for each where several would do."""
    wishes: list[tuple[float, int, HeaderMatch]] = []
    for index, words in enumerate(header.words if header.row else ()):
        best: dict[str, HeaderMatch] = {}
        for line in dict.fromkeys((words, header.lower[index], *words.splitlines())):
            for match in match_header(line):
                if match.role not in best or match.score > best[match.role].score:
                    best[match.role] = match
        for match in best.values():
            wishes.append((min(1.0, _plausible(match, profiles[index])), index, match))
    wishes.sort(key=lambda wish: (-wish[0], wish[1]))
    taken: dict[Role, int] = {}
    chosen: dict[int, Column] = {}
    required: list[tuple[float, int, HeaderMatch]] = []
    for score, index, match in wishes:
        if index in chosen or score < 0.4:
            continue
        reason = f'headed "{match.words}"'
        words = header.words[index]
        if match.role == ANSWERS:
            reason += ", which is filled in during an audit"
            chosen[index] = Column(index, Role.NONE, round(score, 2), reason, words)
        elif match.role == REQUIREMENT:
            required.append((score, index, match))
        else:
            role = Role(match.role)
            if role in taken and not role.may_repeat:
                continue
            taken[role] = index
            chosen[index] = Column(index, role, round(score, 2), reason, words)
    for score, index, match in required:
        if index not in chosen:
            role, reason = _role_of_requirement(taken, profiles[index], match)
            if role and role not in taken:
                taken[role] = index
            chosen[index] = Column(index, role, round(score * 0.9, 2), reason, header.words[index])
    unknown = "no words known here above it"
    return [
        chosen.get(index, Column(index, Role.NONE, 0.0, unknown if words else "no heading", words))
        for index, words in enumerate(header.words)
    ]


def _role_of_requirement(taken: dict[Role, int], profile: _Profile, match: HeaderMatch) -> tuple[Role, str]:
    """A requirement is the question where there is no other; else a section where it repeats, or a hint."""
    reason = f'headed "{match.words}"'
    if Role.QUESTION not in taken:
        return Role.QUESTION, f"{reason}, and no other column has the questions"
    if Role.SECTION not in taken and profile.distinct < 0.5 and profile.length < 90:
        return Role.SECTION, f"{reason}, and the same few texts repeat"
    if Role.CLAUSE not in taken and profile.dotted > 0.6:
        return Role.CLAUSE, f"{reason}, and clause numbers stand in it"
    return Role.LOOK_FOR, f"{reason} beside the questions"


def _plausible(match: HeaderMatch, profile: _Profile) -> float:
    """The score of the words, lowered where what stands below is something else."""
    score, role = match.score, match.role
    if not profile.count:
        return score * (0.9 if role in ("evidence", "sample", "look_for", ANSWERS) else 0.6)
    numbers = max(profile.clauses, profile.whole)
    if role in ("question", REQUIREMENT):
        if numbers > 0.7 or profile.yes_no > 0.8:
            return 0.2
        return score - (0.35 if profile.length < 12 else 0) + 0.05 * profile.questions
    if role == "section":
        if profile.dotted > 0.7:
            return 0.3
        return score - (0.5 if profile.questions > 0.5 else 0) - (0.3 if profile.length > 120 else 0)
    if role == "clause":
        return score - (0.55 if profile.length > 60 else 0) + 0.05 * (profile.dotted > 0.5)
    if role == "id":
        return score - (0.7 if profile.length > 30 else 0) - (0.1 if profile.dotted > 0.7 else 0)
    if role == "weight":
        return score - (0.6 if profile.small < 0.5 else 0)
    if role == "standard":
        return score - (0.3 if profile.length > 60 else 0) - (0.4 if profile.dotted > 0.5 else 0)
    if role in ("look_for", "evidence") and (numbers > 0.7 or profile.yes_no > 0.8):
        return 0.3
    return score


def _by_content(columns: list[Column], profiles: Sequence[_Profile]) -> None:
    """Fills what the headings left open, by what stands in the columns without a role."""

    def has(role: Role) -> bool:
        return any(column.role is role for column in columns)

    def give(index: int, role: Role, confidence: float, reason: str) -> None:
        columns[index] = replace(columns[index], role=role, confidence=round(confidence, 2), reason=reason)

    def free(needed: float = 0.2) -> list[int]:
        return [
            column.index
            for column in columns
            if not column.role and column.confidence == 0 and profiles[column.index].share >= needed
        ]

    for column in columns:  # numbers headed "No." that are clauses
        profile = profiles[column.index]
        if column.role is Role.ID and not has(Role.CLAUSE) and profile.dotted > 0.7:
            reason = f'headed "{normal(column.header)}", and clause numbers stand in it'
            give(column.index, Role.CLAUSE, 0.8, reason)
        elif column.role is Role.SECTION and not has(Role.CLAUSE) and profile.clauses > 0.8:
            give(column.index, Role.CLAUSE, 0.8, translate("Checklists", "clause numbers stand in it"))
    if not has(Role.QUESTION):
        best = max(free(0.1), key=lambda index: _asking(profiles[index]), default=-1)
        if best >= 0 and _asking(profiles[best]) > 0.5:
            profile = profiles[best]
            asked = f"{profile.questions:.0%} of its texts are questions"
            reason = asked if profile.questions > 0.3 else "it has the longest texts, most of them different"
            give(best, Role.QUESTION, min(0.9, 0.3 + 0.6 * profile.questions), reason)
    for index in free(0.1):
        profile = profiles[index]
        if not has(Role.CLAUSE) and profile.clauses > 0.6 and profile.dotted > 0.4:
            give(
                index,
                Role.CLAUSE,
                0.5 + 0.4 * profile.dotted,
                translate("Checklists", "clause numbers stand in it"),
            )
        elif not has(Role.STANDARD) and profile.standards > 0.7:
            give(index, Role.STANDARD, 0.8, translate("Checklists", "names of standards stand in it"))
        elif not has(Role.ITIL4) and profile.practices > 0.6 and profile.length < 60 and has(Role.SECTION):
            give(index, Role.ITIL4, 0.6, translate("Checklists", "ITIL 4 practices stand in it"))
    for index in free(0.5):
        profile = profiles[index]
        if not has(Role.SECTION) and _like_sections(profile):
            give(index, Role.SECTION, 0.6, translate("Checklists", "the same few short texts repeat"))
        elif not has(Role.ID) and _like_ids(profile, index):
            give(index, Role.ID, 0.6, translate("Checklists", "short and different in each row"))
    if has(Role.QUESTION):
        for index in free(0.2):
            profile = profiles[index]
            if profile.length > 20 and profile.letters > 0.8 and profile.standards < 0.5:
                give(index, Role.LOOK_FOR, 0.3, translate("Checklists", "longer texts beside the questions"))


def _asking(profile: _Profile) -> float:
    if profile.clauses > 0.5 or profile.yes_no > 0.6 or profile.letters < 0.6:
        return 0.0
    length = min(profile.length, 120) / 120
    return 2 * profile.questions + length * profile.distinct * (0.3 + 0.7 * profile.share)


def _like_sections(profile: _Profile) -> bool:
    several = profile.distinct * profile.count > 1.5
    words = 3 < profile.length < 80 and profile.letters > 0.8 and profile.yes_no < 0.5
    return several and words and profile.distinct <= 0.5


def _like_ids(profile: _Profile, index: int) -> bool:
    numbered = profile.digits > 0.8 and profile.count > 2
    return index < 4 and numbered and profile.distinct > 0.95 and profile.length < 16


def _language(words: Sequence[str]) -> str:
    """The language that most of the headings are in; empty where they do not tell."""
    votes: Counter[str] = Counter()
    for word in words:
        for match in match_header(word)[:1]:
            for language in match.languages:
                votes[language] += 12 // len(match.languages)
    ordered = votes.most_common(2)
    if not ordered or (len(ordered) > 1 and ordered[0][1] == ordered[1][1]):
        return "en" if votes.get("en") and votes["en"] == ordered[0][1] else ""
    return ordered[0][0]

"""Where each rule of the review applies. What is then said stands in the table of `finding_review`.

A check yields the places; it takes the statement, what is known around it, and the words of its language
(None for a language without lists, in which checks of words stay silent).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from iso20k_audit.model.review_reading import (
    READ_AT_MOST,
    days_in,
    fraction_pattern,
    matches,
    own_words,
    sample_fractions,
    sentences,
)
from iso20k_audit.model.review_terms import Find, Hit, ReviewContext, Statement
from iso20k_audit.model.review_words import LANGUAGES, Words
from iso20k_audit.model.vocabulary import FindingKind

PARTS = ("title", "requirement", "objective_evidence", "failure")

ENOUGH_OF_A_REASON = 25
"""Characters from which on a reason for the grade is taken as one."""

# -- what is missing ------------------------------------------------------------------------------------


def no_title(finding: Statement, _context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """Nothing tells it from others in a list."""
    if not finding.title.strip():
        yield Hit("title")


def missing(name: str) -> Find:
    """A nonconformity without this part."""

    def find(finding: Statement, _context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
        value = getattr(finding, name)
        if finding.kind.is_nonconformity and not (value if name == "clauses" else value.strip()):
            yield Hit(name)

    return find


def nothing_seen(finding: Statement, context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """An opportunity or a good practice without anything seen."""
    judged = context.question_result is not None and context.question_result.is_nonconformity
    told = finding.failure.strip() or finding.objective_evidence.strip()
    if not finding.kind.is_nonconformity and not judged and not told:
        yield Hit("objective_evidence")


def soft_name(kind: FindingKind) -> Find:
    """This kind on a question that was judged a nonconformity."""

    def find(finding: Statement, context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
        result = context.question_result
        if finding.kind is kind and result is not None and result.is_nonconformity:
            yield Hit("finding_kind")

    return find


# -- evidence -------------------------------------------------------------------------------------------

_TRACEABLE = re.compile(
    r"[A-Za-z]{1,8}[-_/ ]?\d{2,}|\w*\d{3,}|\d\s*%|\d{1,2}:\d{2}|\b(?:v|ver|rev)\.?\s*\d|\d+[./]\d+|\w+-\d+"
    r"|\b(?:version|edition|revision|page|section|clause|floor|desk|item|room|line|week|shift|rack|versión|versão|wersja"
    r"|página|strona|seite|abschnitt|sección|seção|piso|andar|planta|étage|stock|semana|woche|semaine|tydz)\w*\s+\d",
    re.IGNORECASE,
)


def not_verifiable(finding: Statement, _context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """No identifier, date or number at all."""
    text = finding.objective_evidence
    if finding.kind.is_nonconformity and text.strip() and not re.search(r"\d", text):
        yield Hit("objective_evidence")


def not_traceable(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """There is a number, but none by which anybody could find the same thing again."""
    text = finding.objective_evidence[:READ_AT_MOST]
    if words is None or not finding.kind.is_nonconformity or not re.search(r"\d", text):
        return
    if _TRACEABLE.search(text) or fraction_pattern(words.out_of).search(text):
        return
    if any(True for _ in matches(words.months, text)):
        return
    number = re.search(r"\d+(?:\s+\w+)?", text)
    if number:
        yield Hit("objective_evidence", number.start(), number.end())


def vague(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """Words for an amount in a sentence without a number."""
    if words is None or not finding.kind.is_nonconformity or not re.search(r"\d", finding.objective_evidence):
        return  # evidence without any number is remarked already
    for name in ("objective_evidence", "failure"):
        text = own_words(getattr(finding, name))
        for start, end in sentences(text):
            sentence = text[start:end]
            if re.search(r"\d", sentence):
                continue
            for match in matches(words.vague, sentence):
                yield Hit(name, start + match.start(), start + match.end())
                break


def wrong_fraction(finding: Statement, context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """More deviate than were looked at."""
    for name in ("title", "objective_evidence", "failure", "grade_reason"):
        for deviating, looked_at, start, end in sample_fractions(getattr(finding, name), context.language):
            if deviating > looked_at:
                yield Hit(name, start, end)


def future_day(finding: Statement, context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """A day that the evidence cannot have seen, unless it is said to be planned."""
    if context.latest is None:
        return
    text = finding.objective_evidence
    for day, start, end in days_in(text, words):
        if day <= context.latest:
            continue
        before = text[max(0, start - 48) : start]
        before = before[max(before.rfind(". "), before.rfind("\n"), before.rfind("; ")) + 1 :]
        if words is not None and any(True for _ in matches(words.planned, before)):
            continue
        yield Hit("objective_evidence", start, end, {"day": context.latest.isoformat()})
        return


# -- wording --------------------------------------------------------------------------------------------


def word_rule(group: str, fields: tuple[str, ...], *, most: int = 2, only_nonconformity: bool = True) -> Find:
    """Remarks the words of a group, each once a field."""

    def find(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
        if words is None or (only_nonconformity and not finding.kind.is_nonconformity):
            return
        for name in fields:
            text = own_words(getattr(finding, name))
            seen: set[str] = set()
            for match in matches(getattr(words, group), text):
                word = match.group().casefold()
                if word not in seen and len(seen) < most:
                    seen.add(word)
                    yield Hit(name, match.start(), match.end())

    return find


_GOES_ON = re.compile(
    r"\s*(?:this|these|that|they|it|its|he|she|none of (?:them|these)|of these|the same|so|therefore|which|also"
    r"|for example|est[oae]s?|ést[oae]s?|ell[oa]s|por (?:tanto|ejemplo|exemplo)|ninguno de ellos|isso|el[ea]s"
    r"|dess[ae]s|to|one|oni|żaden z nich|na przykład|ce(?:la|s|ux)|ils|elles|aucun d['’]eux|par exemple|dies\w*"
    r"|sie|es|davon|keine[rs]? davon|zum beispiel)\b",
    re.IGNORECASE,
)


def two_failures(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """Asked, not said: a joining word, or two sentences of their own that both deny something."""
    if words is None or not finding.kind.is_nonconformity:
        return
    text = own_words(finding.failure)
    for match in matches(words.joiner, text):
        if text[: match.start()].strip():
            yield Hit("failure", match.start(), match.end())
            return
    denying = 0
    for start, end in sentences(text):
        sentence = text[start:end]
        if any(True for _ in matches(words.negation, sentence)) and (
            not denying or not _GOES_ON.match(sentence)
        ):
            denying += 1
            if denying == 2:
                yield Hit("failure", start, end)
                return


_NOT_NAMES = frozenset(
    (
        *(
            "desktop",
            "portal",
            "workspace",
            "assist",
            "desk",
            "team",
            "training",
            "floor",
            "shift",
            "level",
            "group",
        ),
        *(
            "tool",
            "console",
            "view",
            "system",
            "account",
            "office",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
        ),
        *(
            "friday",
            "saturday",
            "sunday",
            "and",
            "incident",
            "service",
            "change",
            "problem",
            "request",
            "support",
        ),
        *("center", "centre", "site", "operations", "the", "who", "with", "from"),
    )
)
"""Words with a capital that follow a role and are no names."""


@cache
def _person_pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Whole names, and the family name after an initial; longest first."""
    fragments: set[str] = set()
    for name in names:
        parts = name.split()
        if len(parts) < 2:
            continue
        fragments.add(r"\s+".join(re.escape(part) for part in parts))
        fragments.add(rf"{re.escape(parts[0][0])}\.\s*{re.escape(parts[-1])}")
        fragments.add(rf"{re.escape(parts[-1])},?\s+{re.escape(parts[0])}")
    if not fragments:
        return None
    ordered = sorted(fragments, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)")


@cache
def _agent_pattern(agent: tuple[str, ...]) -> re.Pattern[str]:
    """`agent Anna`, `Mr. Kowalski`: a word for a person, then one that starts with a capital and goes on small."""
    return re.compile(rf"(?<!\w)(?i:{'|'.join(agent)})\.?\s+([A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]{{2,}})(?!\w)")


def named_person(finding: Statement, context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """Somebody known to the audit, or a name after a word for a person; roles are fine."""
    known = _person_pattern(tuple(sorted(context.names)))
    roles = _agent_pattern(words.agent) if words is not None else None
    for name in ("title", "objective_evidence", "failure"):
        text = getattr(finding, name)[:READ_AT_MOST]
        match = known.search(text) if known else None
        if match:
            yield Hit(name, match.start(), match.end())
            continue
        if roles is None or words is LANGUAGES["de"]:  # German nouns are capitals too: only titles count
            continue
        for called in roles.finditer(text):
            if called.group(1).casefold() not in _NOT_NAMES and called.group()[0].islower():
                yield Hit(name, called.start(), called.end())
                break
            if re.match(
                r"(?:mr|mrs|ms|sra?|m|mme|monsieur|madame|pani?|señora?|senhora?)\b", called.group(), re.I
            ):
                yield Hit(name, called.start(), called.end())
                break


_TITLED = re.compile(r"(?<!\w)(?:Herrn?|Frau)\s+([A-ZÄÖÜ][a-zäöüß]{2,})")


def titled_german(finding: Statement, context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """A name after Herr or Frau; German nouns are written with capitals too, so only titles tell."""
    if words is not LANGUAGES["de"]:
        return
    for name in ("title", "objective_evidence", "failure"):
        match = _TITLED.search(getattr(finding, name)[:READ_AT_MOST])
        if match:
            yield Hit(name, match.start(), match.end())


_PLACEHOLDER = re.compile(r"\{[a-z][a-z _]{0,30}\}")


def unfilled(finding: Statement, _context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """What a phrasing left to be filled in."""
    for name in (*PARTS, "grade_reason"):
        match = _PLACEHOLDER.search(getattr(finding, name)[:READ_AT_MOST])
        if match:
            yield Hit(name, match.start(), match.end())


_CLAUSE_NAMED = re.compile(
    r"(?:20000-1(?:\s*:\s*\d{4})?,?\s+(?:clause\s+)?|\b(?:clause|cláusula|klausul[aię]|abschnitt|article)\s+)"
    r"((?:[4-9]|10)(?:\.\d{1,2}){1,3})(?![\w.]*\d)",
    re.IGNORECASE,
)


def clause_not_cited(finding: Statement, _context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """Only where the text says which standard or that it is a clause; a contract has clauses too, so it asks."""
    if not finding.clauses:
        return
    for match in _CLAUSE_NAMED.finditer(finding.requirement[:READ_AT_MOST]):
        number = match.group(1)
        if not any(
            number == cited or cited.startswith(f"{number}.") or number.startswith(f"{cited}.")
            for cited in (clause.split()[-1] for clause in finding.clauses)
        ):
            yield Hit("requirement", match.start(1), match.end(1))
            return


# -- grade ----------------------------------------------------------------------------------------------


def _reasoned(finding: Statement) -> bool:
    return len(finding.grade_reason.strip()) >= ENOUGH_OF_A_REASON


def absence(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """Minor, but the words say that the process is not there."""
    if words is None or finding.kind is not FindingKind.MINOR or _reasoned(finding):
        return
    for name in ("failure", "title"):
        for match in matches(words.absence, own_words(getattr(finding, name))):
            yield Hit("finding_kind", values={"words": " ".join(match.group().split())})
            return


def all_deviate(finding: Statement, context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """Minor, but the whole sample deviates."""
    if finding.kind is not FindingKind.MINOR or _reasoned(finding):
        return
    stated = sample_fractions(f"{finding.title}. {finding.failure}", context.language)
    pairs = [(deviating, looked_at) for deviating, looked_at, _, _ in stated]
    if context.looked_at:
        pairs.append((context.deviating, context.looked_at))
    for deviating, looked_at in pairs:
        if deviating == looked_at and looked_at >= 3:
            yield Hit("finding_kind", values={"n": str(deviating), "m": str(looked_at)})
            return


def single_lapse(finding: Statement, context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """Major, but one item of five or more deviates."""
    if words is None or finding.kind is not FindingKind.MAJOR or _reasoned(finding):
        return
    stated = sample_fractions(f"{finding.title}. {finding.failure}", context.language)
    if any(True for _ in matches(words.absence, finding.failure)):
        return
    pairs = [(deviating, looked_at) for deviating, looked_at, _, _ in stated]
    if not pairs and context.looked_at:
        pairs = [(context.deviating, context.looked_at)]
    if pairs and all(deviating == 1 and looked_at >= 5 for deviating, looked_at in pairs):
        yield Hit("finding_kind", values={"n": "1", "m": str(pairs[0][1])})


def repeated(finding: Statement, context: ReviewContext, _words: Words | None) -> Iterator[Hit]:
    """Minor, but the same was found before."""
    earlier = context.repeat_of
    if finding.kind is FindingKind.MINOR and earlier is not None and earlier.is_nonconformity:
        yield Hit("finding_kind", values={"number": context.repeats})


def unmet_opportunity(finding: Statement, _context: ReviewContext, words: Words | None) -> Iterator[Hit]:
    """An opportunity that says that a requirement is not met."""
    if words is None or finding.kind is not FindingKind.OPPORTUNITY:
        return
    for name in ("failure", "objective_evidence", "title"):
        text = own_words(getattr(finding, name))
        for start, end in sentences(text):
            sentence = text[start:end]
            if any(True for _ in matches(words.met, sentence)):
                continue
            for match in matches(words.unmet, sentence):
                yield Hit(name, start + match.start(), start + match.end())
                return

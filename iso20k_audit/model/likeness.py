"""How much two findings resemble each other: one rule for possible repeats and for possible duplicates.

Likeness proposes, people decide: nothing is linked, grouped or left out because of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.wording import translate

SIMILAR_WORDS = 60
"""Likeness of words, in per cent, from which on it is told as a reason."""

SAME_CLAUSE, SAME_GROUP, SAME_PROCESS, SAME_SITE = 34, 12, 14, 8
WORDS_COUNT = 0.5

_LONGEST = 2_000
"""Characters of a text that are compared: what a finding is about stands at its beginning."""

Clauses = frozenset[tuple[str, str]]
"""Standards with clauses."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What of a finding is compared.

    Attributes:
        words: of title and failure, see `words_of`.
        clauses: that it cites, each with its standard.
        process: without case and space around it.
    """

    words: str
    clauses: Clauses = frozenset()
    process: str = ""
    site_id: str = ""

    @property
    def clause_groups(self) -> Clauses:
        """The clauses one level up: 8.6 for 8.6.1."""
        return frozenset((standard, ".".join(clause.split(".")[:2])) for standard, clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two findings resemble each other.

    Attributes:
        score: 0 to 100.
        words: likeness of the words, in per cent.
        reasons: why, in words.
    """

    score: int
    words: int
    reasons: tuple[str, ...]


def words_of(*texts: str | None) -> str:
    """Texts as one line to compare."""
    return " ".join(" ".join(text or "" for text in texts).casefold().split())[:_LONGEST]


def alike(words: str, other: str) -> int:
    """Likeness of two texts from `words_of`, in per cent."""
    from rapidfuzz import fuzz

    return round(fuzz.token_set_ratio(words, other)) if words and other else 0


def likeness(one: Compared, other: Compared, words: int | None = None) -> Likeness:
    """Compares two findings.

    Args:
        words: likeness of their words where it is known already.
    """
    words = alike(one.words, other.words) if words is None else words
    score = words * WORDS_COUNT
    reasons: list[str] = []
    if one.clauses & other.clauses:
        score += SAME_CLAUSE
        reasons.append(translate("SimilarFindings", "same clause"))
    elif one.clause_groups & other.clause_groups:
        score += SAME_GROUP
        reasons.append(translate("SimilarFindings", "neighbouring clause"))
    if one.process and one.process == other.process:
        score += SAME_PROCESS
        reasons.append(translate("SimilarFindings", "same process"))
    if one.site_id and one.site_id == other.site_id:
        score += SAME_SITE
        reasons.append(translate("SimilarFindings", "same site"))
    if words >= SIMILAR_WORDS:
        reasons.append(translate("SimilarFindings", "similar words ({percent} %)").format(percent=words))
    return Likeness(min(100, round(score)), words, tuple(reasons))

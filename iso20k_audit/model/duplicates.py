"""Which findings of one audit probably say the same: pairs with their reasons, and what belongs together.

Findings are compared within blocks (clause, process, evidence, title), so that a thousand of them take a fraction
of a second; what was compared before is not compared again. Not for: grouping them (see `services.grouping`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from iso20k_audit.model.likeness import SIMILAR_WORDS, Compared, likeness
from iso20k_audit.model.wording import commas, translate

LIKELY = 60
"""Score from which on two findings are suggested as the same."""

NEARLY_SAME = 90
"""Likeness of words, in per cent, that counts whatever the clause."""

_SAME_EVIDENCE, _SAME_FILE, _NEARLY_SAME_WORDS = 30, 30, 20
_WORDS_BESIDE_EVIDENCE = 45
"""Likeness of words that is enough where both rest on the same evidence."""

_LARGE_BLOCK = 150
_SHARED_WORDS = 0.2
"""In blocks larger than that, findings that share fewer of their words are not compared further."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding as it is compared.

    Attributes:
        title: as one line to compare.
        praises: a positive practice; it never says the same as a weakness.
        evidence: numbers of its pieces of evidence by their ids.
        files: numbers of its pieces of evidence by the SHA-256 of their files.
    """

    id: str
    compared: Compared
    title: str = ""
    praises: bool = False
    evidence: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    def blocks(self) -> Iterator[tuple[str, object]]:
        """What it has in common with those that it is compared with."""
        for group in self.compared.clause_groups:
            yield "clause", group
        if self.compared.process:
            yield "process", self.compared.process
        if self.title:
            yield "title", self.title
        for evidence_id, _number in self.evidence:
            yield "evidence", evidence_id
        for sha256, _number in self.files:
            yield "file", sha256


@dataclass(frozen=True, slots=True)
class Pair:
    """Two findings that probably say the same; ids in order of their text."""

    one: str
    other: str
    score: int
    reasons: tuple[str, ...]

    @property
    def ids(self) -> tuple[str, str]:
        """Of both."""
        return self.one, self.other


@dataclass(frozen=True, slots=True)
class Cluster:
    """Findings of which each probably says the same as each other one.

    Attributes:
        ids: sorted.
        score: of the least alike two of them.
        reasons: of the most alike two.
    """

    ids: tuple[str, ...]
    score: int
    reasons: tuple[str, ...]


def ordered(one: str, other: str) -> tuple[str, str]:
    """Two ids in the order that names a pair."""
    return (one, other) if one < other else (other, one)


def compare(one: Candidate, other: Candidate, words: int | None = None) -> Pair | None:
    """The pair if two findings probably say the same.

    Args:
        words: likeness of their words where it is known already.
    """
    if one.praises != other.praises or one.id == other.id:
        return None
    found = likeness(one.compared, other.compared, words)
    score, reasons = found.score, list(found.reasons)
    theirs, files = dict(other.evidence), dict(other.files)
    shared = [number for evidence_id, number in one.evidence if evidence_id in theirs]
    twice = [
        (number, files[sha256])
        for sha256, number in one.files
        if sha256 in files and number != files[sha256] and number not in shared
    ]
    if shared:
        score += _SAME_EVIDENCE
        told = translate("Duplicates", "same evidence ({numbers})")
        reasons.append(told.format(numbers=commas(sorted(shared))))
    elif twice:
        score += _SAME_FILE
        told = translate("Duplicates", "same file ({one} and {other})")
        reasons.append(told.format(one=twice[0][0], other=twice[0][1]))
    if found.words >= NEARLY_SAME:
        score += _NEARLY_SAME_WORDS
    enough = _WORDS_BESIDE_EVIDENCE if shared or twice else SIMILAR_WORDS
    if score < LIKELY or found.words < enough:
        return None
    first, second = ordered(one.id, other.id)
    return Pair(first, second, min(100, score), tuple(reasons))


@dataclass(slots=True)
class Comparison:
    """The pairs of one audit, kept so that after a change only what changed is compared again."""

    _known: dict[str, Candidate] = field(default_factory=dict)
    _pairs: dict[tuple[str, str], Pair] = field(default_factory=dict)

    def pairs(self, candidates: Iterable[Candidate]) -> list[Pair]:
        """All pairs that probably say the same, the likest first."""
        now = {candidate.id: candidate for candidate in candidates}
        changed = {key for key, candidate in now.items() if self._known.get(key) != candidate}
        gone = self._known.keys() - now.keys()
        if changed or gone:
            stale = changed | gone
            self._pairs = {ids: pair for ids, pair in self._pairs.items() if stale.isdisjoint(ids)}
            self._pairs |= {pair.ids: pair for pair in _compared(now, changed)}
            self._known = now
        return sorted(self._pairs.values(), key=lambda pair: (-pair.score, pair.ids))


def _compared(everything: Mapping[str, Candidate], changed: Collection[str]) -> Iterator[Pair]:
    inside = {candidate.id: tuple(candidate.blocks()) for candidate in everything.values()}
    blocks: dict[tuple[str, object], set[str]] = defaultdict(set)
    for key, there in inside.items():
        for block in there:
            blocks[block].add(key)
    words = _Words(everything)
    done: set[str] = set()
    for key in sorted(changed):
        done.add(key)
        met = set().union(*(blocks[block] for block in inside[key])) - done
        one = everything[key]
        if len(met) > _LARGE_BLOCK:
            met = words.shared_with(one, met)
        yield from _pairs_of(one, [everything[other] for other in sorted(met)])


class _Words:
    """Which words findings have, as bits: counting those that two share is then one operation."""

    def __init__(self, everything: Mapping[str, Candidate]) -> None:
        self._everything = everything
        self._places: dict[str, int] = {}
        self._bits: dict[str, int] = {}

    def _of(self, key: str) -> int:
        bits = self._bits.get(key)
        if bits is None:
            bits = 0
            for word in self._everything[key].compared.words.split():
                bits |= 1 << self._places.setdefault(word, len(self._places))
            self._bits[key] = bits
        return bits

    def shared_with(self, one: Candidate, others: Iterable[str]) -> set[str]:
        """Those that share enough words with one, or evidence."""
        mine = self._of(one.id)
        count = mine.bit_count()
        evidence = {key for key, _number in (*one.evidence, *one.files)}
        kept = set()
        for other in others:
            theirs = self._of(other)
            enough = _SHARED_WORDS * min(count, theirs.bit_count())
            if (mine & theirs).bit_count() >= enough or (evidence and self._rests_on(other, evidence)):
                kept.add(other)
        return kept

    def _rests_on(self, key: str, evidence: set[str]) -> bool:
        candidate = self._everything[key]
        return any(there in evidence for there, _number in (*candidate.evidence, *candidate.files))


def _pairs_of(one: Candidate, others: Sequence[Candidate]) -> Iterator[Pair]:
    """Pairs of one with others; the words are compared in one go."""
    from rapidfuzz import fuzz, process

    if not one.compared.words or not others:
        return
    scores = process.extract_iter(
        one.compared.words,
        [candidate.compared.words for candidate in others],
        scorer=fuzz.token_set_ratio,
        score_cutoff=_WORDS_BESIDE_EVIDENCE,
    )
    for words, score, place in scores:
        pair = compare(one, others[place], round(score) if words else 0)
        if pair is not None:
            yield pair


def clusters(
    pairs: Sequence[Pair], *, apart: Collection[tuple[str, str]] = (), groups: Mapping[str, str] | None = None
) -> list[Cluster]:
    """What to suggest together: findings of which each resembles each other one, the likest first.

    Args:
        pairs: the likest first.
        apart: pairs that somebody said are not the same.
        groups: group by finding; those of one group are not suggested to each other, and one of them stands for
            the group.
    """
    groups = groups or {}
    apart = set(apart)
    best: dict[tuple[str, str], Pair] = {}
    for pair in pairs:
        homes = ordered(groups.get(pair.one, pair.one), groups.get(pair.other, pair.other))
        if pair.ids not in apart and homes[0] != homes[1]:
            best.setdefault(homes, pair)
    alike = {pair.ids: pair for pair in best.values()}
    found: list[Cluster] = []
    taken: set[tuple[str, str]] = set()
    neighbours: dict[str, set[str]] = defaultdict(set)
    for one, other in alike:
        neighbours[one].add(other)
        neighbours[other].add(one)
    for ids in alike:  # the likest first, as they were given
        if ids in taken:
            continue
        members = list(ids)
        for candidate in sorted(neighbours[ids[0]] & neighbours[ids[1]]):
            inside = [ordered(candidate, member) for member in members]
            if all(pair in alike and pair not in taken for pair in inside):
                members.append(candidate)
        within = [alike[pair] for pair in combinations(sorted(members), 2)]
        taken |= {pair.ids for pair in within}
        likest = max(within, key=lambda pair: pair.score)
        found.append(Cluster(tuple(sorted(members)), min(pair.score for pair in within), likest.reasons))
    return sorted(found, key=lambda cluster: (-cluster.score, cluster.ids))

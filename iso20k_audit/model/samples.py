"""The items of a sample: references read from what was typed or pasted, and what the items say together.

Not for: how large a sample must be, nor drawing one from a population.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.model.wording import translate

MOST_AT_ONCE = 2_000
"""Items of one paste: more is a population to draw from, not a sample that somebody looked at."""

MOST_NAMED = 12
"""References named in a sentence; more are counted."""

_CELLS = re.compile(r"[\r\n\t,;\u2028\u2029]+")
_DIGITS = re.compile(r"\d+")

_BY_BEGINNING: tuple[tuple[SampleItemKind, tuple[str, ...]], ...] = (
    (SampleItemKind.CHANGE, ("CHG", "RFC", "CHANGE")),
    (SampleItemKind.TICKET, ("INC", "REQ", "RITM", "SR", "TKT", "TICKET", "PRB", "CASE", "CS", "TASK")),
    (SampleItemKind.AGENT, ("AGENT", "AGT", "EMP")),
)
_LETTERS = re.compile(r"[A-Z]+")


def read_references(text: str) -> list[str]:
    """References in the order in which they stand in a typed list or a pasted column of a table.

    Cells, lines, commas and semicolons part them. Spaces do only where every word is an identifier of its
    own ("INC001 INC002"), so that "Agent 12" stays one item.
    """
    found: list[str] = []
    for part in _CELLS.split(text):
        words = part.strip().strip('"').split()
        if len(words) > 1 and _are_identifiers(words):
            found += words
        elif words:
            found.append(" ".join(words))
    return found


def _are_identifiers(words: Sequence[str]) -> bool:
    if not all(any(character.isdigit() for character in word) for word in words):
        return False
    return len({_DIGITS.sub("0", word) for word in words}) == 1 or all(word[0].isalpha() for word in words)


def kind_of_reference(reference: str) -> SampleItemKind:
    """What an item probably is, by how service tools number their records; a record where it cannot be told."""
    beginning = _LETTERS.match(reference.upper())
    for kind, beginnings in _BY_BEGINNING:
        if beginning is not None and beginning[0] in beginnings:
            return kind
    return SampleItemKind.RECORD


@dataclass(frozen=True, slots=True)
class SampledItem:
    """What counting needs of one item."""

    reference: str
    kind: SampleItemKind
    looked_at: bool = False
    verdict: SampleVerdict | None = None


@dataclass(frozen=True, slots=True)
class SampleCount:
    """How far a sample is and what it shows."""

    items: int = 0
    looked_at: int = 0
    deviate: int = 0
    not_determined: int = 0


def count_items(items: Iterable[SampledItem]) -> SampleCount:
    """Counts items, those looked at, those that deviate and those that could not be determined."""
    listed = list(items)
    return SampleCount(
        items=len(listed),
        looked_at=sum(item.looked_at for item in listed),
        deviate=sum(item.verdict is SampleVerdict.DEVIATES for item in listed),
        not_determined=sum(item.verdict is SampleVerdict.NOT_DETERMINED for item in listed),
    )


def count_words(count: SampleCount) -> str:
    """`12 of 15 looked at, 3 deviate`, or without the last part where none does."""
    seen = translate("Samples", "{seen} of {all} looked at").format(seen=count.looked_at, all=count.items)
    if not count.deviate:
        return seen
    return translate("Samples", "{seen}, deviating: {count}").format(seen=seen, count=count.deviate)


def sample_sentence(items: Sequence[SampledItem]) -> str:
    """The text for "Sample looked at": `12 of 15 tickets looked at, deviating: 3`."""
    count = count_items(items)
    seen = translate("Samples", "{seen} of {all} {kind} looked at").format(
        seen=count.looked_at, all=count.items, kind=kind_words(items)
    )
    if not count.deviate:
        return seen
    return translate("Samples", "{seen}, deviating: {count}").format(seen=seen, count=count.deviate)


def deviation_sentence(items: Sequence[SampledItem]) -> str:
    """The sentence for the note: `3 of 12 tickets deviate: INC0012345, …`, of those that were looked at."""
    count = count_items(items)
    deviating = [item.reference for item in items if item.verdict is SampleVerdict.DEVIATES]
    told = translate("Samples", "{count} of {all} {kind} deviate").format(
        count=len(deviating), all=max(count.looked_at, len(deviating)), kind=kind_words(items)
    )
    if not deviating:
        return told
    named = ", ".join(deviating[:MOST_NAMED])
    if len(deviating) > MOST_NAMED:
        named = translate("Samples", "{named} and others: {count}").format(
            named=named, count=len(deviating) - MOST_NAMED
        )
    return translate("Samples", "{told}: {named}").format(told=told, named=named)


def kind_words(items: Sequence[SampledItem]) -> str:
    """What the items are, in the plural: `tickets`; `items` where they are of several kinds."""
    kinds = {item.kind for item in items}
    return _plurals()[kinds.pop() if len(kinds) == 1 else None]


def _plurals() -> dict[SampleItemKind | None, str]:
    return {
        SampleItemKind.TICKET: translate("Samples", "tickets"),
        SampleItemKind.CHANGE: translate("Samples", "changes"),
        SampleItemKind.AGENT: translate("Samples", "agents"),
        SampleItemKind.RECORD: translate("Samples", "records"),
        None: translate("Samples", "items"),
    }


def says(text: str, sentence: str, joint: str = "\n") -> bool:
    """Whether the text has such a sentence, whatever its figures are."""
    return any(_shape(part) == _shape(sentence) for part in text.split(joint))


def with_sentence(text: str, sentence: str, joint: str = "\n") -> str:
    """The text with a counted sentence in it, once: one with other figures that stands there is replaced.

    Args:
        text: what the auditor has written.
        sentence: the new sentence.
        joint: what parts it from the rest.
    """
    parts = text.split(joint) if text.strip() else []
    shape = _shape(sentence)
    for place, part in enumerate(parts):
        if _shape(part) == shape:
            return joint.join([*parts[:place], sentence, *parts[place + 1 :]])
    return joint.join([*parts, sentence])


def _shape(sentence: str) -> str:
    """What stays of a sentence when its figures, references and the kind of its items change."""
    words = _DIGITS.sub("0", sentence.strip().split(":", 1)[0].split(",", 1)[0])
    for plural in _plurals().values():
        words = words.replace(f"0 {plural} ", "0 … ")
    return words

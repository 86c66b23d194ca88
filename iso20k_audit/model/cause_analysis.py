"""The cause analysis of a corrective action: chains of whys and a fishbone, as trees, and what speaks against them.

Five whys: each answer asks the next why; a chain may branch. Fishbone (Ishikawa): causes and sub-causes under the
kinds of causes. Any item can be marked as a root cause; the conclusion in words stays `action.root_cause`.
Not for: where things stand in a drawing (see `cause_layout`), nor recording (see the service of the same name).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from string import ascii_lowercase

from iso20k_audit.model.cause_words import BLAME
from iso20k_audit.model.likeness import words_of as one_line
from iso20k_audit.model.review_reading import matches, own_words
from iso20k_audit.model.review_words import words_of
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.model.wording import current, translate

FEWEST_WHYS = 2
"""One why is the failure said again in other words more often than not."""

MOST_LEVELS = 40
"""Deeper trees come from a broken or hostile package only."""

REPEATS_FROM = 88
"""Likeness of words, in per cent, from which a cause only repeats what it is to explain."""


@dataclass(frozen=True, slots=True)
class CauseItem:
    """One recorded item, as it stands.

    Attributes:
        parent_id: of what it explains; empty for what explains the failure itself.
        branch: kind of cause, of items of a fishbone that have no parent.
    """

    id: str
    method: CauseMethod
    text: str
    parent_id: str = ""
    branch: CauseCategory | None = None
    position: int = 0
    is_root: bool = False


@dataclass(frozen=True, slots=True)
class Cause:
    """An item in its place.

    Attributes:
        label: by which people name it: `3` or `3b` for a why, `2` or `2.1` in a fishbone.
        level: 1 for what explains the failure itself.
        branch: of the fishbone; None for whys, and where it is not said.
    """

    id: str
    label: str
    text: str
    level: int
    method: CauseMethod
    branch: CauseCategory | None = None
    is_root: bool = False
    children: tuple[Cause, ...] = ()

    def walk(self) -> Iterator[Cause]:
        """It and all that follows from it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Branch:
    """One bone of a fishbone; `category` is None for causes whose kind is not said."""

    category: CauseCategory | None
    causes: tuple[Cause, ...] = ()

    @property
    def title(self) -> str:
        """The kind of causes in words."""
        if self.category is None:
            return translate("Causes", "Kind not said")
        return self.category.label


@dataclass(frozen=True, slots=True)
class CauseAnalysis:
    """Both diagrams of one corrective action.

    Attributes:
        problem: what is to be explained, in words.
        whys: the answers to the first why.
        branches: those with causes, in the order of the vocabulary.
    """

    problem: str = ""
    whys: tuple[Cause, ...] = ()
    branches: tuple[Branch, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.whys or self.branches)

    def all(self, method: CauseMethod | None = None) -> Iterator[Cause]:
        """Every item in the order of reading, whys first."""
        if method is not CauseMethod.FISHBONE:
            for why in self.whys:
                yield from why.walk()
        if method is not CauseMethod.WHYS:
            for branch in self.branches:
                for cause in branch.causes:
                    yield from cause.walk()

    @property
    def roots(self) -> tuple[Cause, ...]:
        """What is marked as a root cause."""
        return tuple(cause for cause in self.all() if cause.is_root)

    def branch(self, category: CauseCategory | None) -> Branch:
        """The bone of that kind, which may be empty."""
        return next((one for one in self.branches if one.category is category), Branch(category))


def analysis_of(problem: str, items: Iterable[CauseItem]) -> CauseAnalysis:
    """The trees that items make.

    What refers to an item that is gone, or in a circle (two copies may each have moved one below the other),
    explains the failure itself: nothing that was recorded is left out.
    """
    found = sorted(items, key=lambda item: (item.position, item.id))
    whys = [item for item in found if item.method is CauseMethod.WHYS]
    bones = [item for item in found if item.method is CauseMethod.FISHBONE]
    children = _family(bones)
    branches = []
    place = 0
    for category in (*CauseCategory, None):
        tops = [item for item in children[""] if item.branch is category]
        if tops:
            causes = tuple(
                _bone(item, category, str(place + number), 1, children)
                for number, item in enumerate(tops, start=1)
            )
            place += len(tops)
            branches.append(Branch(category, causes))
    return CauseAnalysis(problem=problem, whys=_chains(whys), branches=tuple(branches))


def _family(items: Sequence[CauseItem]) -> dict[str, list[CauseItem]]:
    """Items by their parent, empty for those at the top; every item can be reached from there."""
    known = {item.id: item for item in items}
    parents = {item.id: item.parent_id if item.parent_id in known else "" for item in items}
    for item in items:
        at, passed = item.id, set()
        while at and at not in passed:
            passed.add(at)
            at = parents[at]
        if at:  # a circle: the item with the first id in it starts anew
            circle, step = {at}, parents[at]
            while step != at:
                circle.add(step)
                step = parents[step]
            parents[min(circle)] = ""
    children: dict[str, list[CauseItem]] = defaultdict(list)
    for item in items:
        children[parents[item.id]].append(item)
    _flatten(children)
    return children


def _flatten(children: dict[str, list[CauseItem]]) -> None:
    """What lies deeper than people follow stands on the deepest level, so that nothing runs out of it."""
    row = [item.id for item in children[""]]
    for _ in range(MOST_LEVELS - 2):
        row = [child.id for item_id in row for child in children[item_id]]
    for item_id in row:
        waiting = list(children[item_id])
        flat: list[CauseItem] = []
        while waiting:
            item = waiting.pop(0)
            flat.append(item)
            waiting = children.pop(item.id, []) + waiting
        children[item_id] = flat


def _bone(
    item: CauseItem,
    branch: CauseCategory | None,
    label: str,
    level: int,
    children: dict[str, list[CauseItem]],
) -> Cause:
    below = tuple(
        _bone(child, branch, f"{label}.{number}", level + 1, children)
        for number, child in enumerate(children[item.id], start=1)
    )
    return Cause(item.id, label, item.text, level, item.method, branch, item.is_root, below)


def _chains(items: Sequence[CauseItem]) -> tuple[Cause, ...]:
    """Whys with their labels: the level, and a letter where several answers stand on it."""
    children = _family(items)
    levels: list[list[CauseItem]] = []
    row = children[""]
    while row:
        levels.append(row)
        row = [child for item in row for child in children[item.id]]
    labels = {
        item.id: f"{level}{_letters(place) if len(row) > 1 else ''}"
        for level, row in enumerate(levels, start=1)
        for place, item in enumerate(row)
    }

    def made(item: CauseItem, level: int) -> Cause:
        below = tuple(made(child, level + 1) for child in children[item.id])
        return Cause(item.id, labels[item.id], item.text, level, item.method, None, item.is_root, below)

    return tuple(made(item, 1) for item in children[""])


def _letters(place: int) -> str:
    """a … z, aa, ab …"""
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = ascii_lowercase[rest] + text
    return text


# -- what speaks against it -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CauseRemark:
    """A warning; nothing is blocked by it. `item_id` is empty where it is about the analysis as a whole."""

    rule: str
    text: str
    item_id: str = ""
    label: str = ""

    @property
    def full_text(self) -> str:
        """With the label of what it is about."""
        return f"{self.label}: {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class CauseContext:
    """What reviewing causes needs besides them: other texts of the failure, names of people of the audit."""

    failures: tuple[str, ...] = ()
    names: frozenset[str] = field(default_factory=frozenset)


def remarks_on(analysis: CauseAnalysis, context: CauseContext | None = None) -> tuple[CauseRemark, ...]:
    """What a reviewer would say, the analysis as a whole first."""
    context = context or CauseContext()
    if not analysis:
        return ()
    found: list[CauseRemark] = []
    count = sum(1 for _ in analysis.all(CauseMethod.WHYS))
    if analysis.whys and max(cause.level for cause in analysis.all(CauseMethod.WHYS)) < FEWEST_WHYS:
        told = translate("Causes", "Only one why is answered. Ask why that could happen.")
        if count > 1:
            told = translate("Causes", "No chain goes deeper than one why. Ask why that could happen.")
        found.append(CauseRemark("few_whys", told))
    if not analysis.roots:
        found.append(
            CauseRemark(
                "no_root", translate("Causes", "No root cause is marked. Mark where the chain can be broken.")
            )
        )
    failures = tuple(text for text in map(one_line, (analysis.problem, *context.failures)) if len(text) > 3)
    for top in (*analysis.whys, *(cause for branch in analysis.branches for cause in branch.causes)):
        found += _remarks_below(top, failures, context)
    return tuple(found)


def _remarks_below(cause: Cause, above: tuple[str, ...], context: CauseContext) -> Iterator[CauseRemark]:
    said = one_line(cause.text)
    if not said:
        yield CauseRemark("empty", translate("Causes", "Nothing is written yet."), cause.id, cause.label)
    elif any(_repeats(said, other) for other in above):
        yield CauseRemark(
            "repeats",
            translate("Causes", "Repeats what it is to explain. Say what made that possible."),
            cause.id,
            cause.label,
        )
    if blames(cause.text, context.names):
        yield CauseRemark(
            "blames",
            translate("Causes", "Blames a person. Ask what let the mistake happen and pass unnoticed."),
            cause.id,
            cause.label,
        )
    for child in cause.children:
        yield from _remarks_below(child, (said,) if said else above, context)


def _repeats(said: str, other: str) -> bool:
    """Whether a text says little else than another one: the words are the same, whatever their order."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(said, other) >= REPEATS_FROM or (len(said) > 12 and said in other)


def blames(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a cause ends at a person: words of blame, a role that is followed by a name, or a known name."""
    read = own_words(text)
    languages = dict.fromkeys((current(), "en"))
    if any(next(matches(BLAME.get(language, ()), read), None) is not None for language in languages):
        return True
    if any(_named(name, read) for name in names):
        return True
    for language in languages:
        words = words_of(language)
        if words is not None and language != "de" and _role_with_name(words.agent, read):
            return True
    return False


def _named(name: str, text: str) -> bool:
    return len(name.split()) > 1 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]{2,}")


def _role_with_name(roles: tuple[str, ...], text: str) -> bool:
    """`agent Anna`: a small word for a person, then one word that starts with a capital."""
    for role in matches(roles, text):
        following = text[role.end() :].lstrip(". ")
        if role.group()[0].islower() and _CAPITAL.match(following):
            return True
    return False


# -- the conclusion ---------------------------------------------------------------------------------


def with_roots(conclusion: str, roots: Iterable[Cause]) -> str:
    """The conclusion with the marked root causes that it does not say yet, each on a line; nothing is taken away."""
    said = one_line(conclusion)
    lines = [conclusion.rstrip()] if conclusion.strip() else []
    for cause in roots:
        text = " ".join(cause.text.split())
        if text and one_line(text) not in said:
            lines.append(text)
            said = f"{said} {one_line(text)}"
    return "\n".join(lines) if len(lines) > 1 or not conclusion.strip() else conclusion

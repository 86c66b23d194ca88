"""The requirement nodes of a CISO Assistant library as plain records, whatever layout the file has.

Known layouts: `objects.framework` or a list `objects.frameworks`; a tree by `parent_urn`, by `depth`, or by nodes
within nodes; questions by urn (today), as a list, or as one `question` with a type for all of its questions
(libraries made before 2025). Not for: making a checklist of them (see `ciso_reading`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.checklists.fitting import one_line
from iso20k_audit.checklists.incoming import refusal
from iso20k_audit.model.wording import translate

_TRUE = frozenset({"true", "yes", "1", "x", "on"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose; `score` and `complies` where the library tells them."""

    text: str
    score: float | None = None
    complies: bool | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a node.

    Attributes:
        type: as written: unique_choice, multiple_choice, text, date, number, boolean.
    """

    text: str
    type: str
    choices: tuple[Choice, ...] = ()


@dataclass(slots=True)
class RequirementNode:
    """One node of a framework; texts may have several lines.

    Attributes:
        place: its number in the file, from 1.
        parent: the node above it.
    """

    place: int
    urn: str
    ref_id: str
    name: str
    description: str
    annotation: str
    evidence: str
    assessable: bool
    groups: tuple[str, ...]
    weight: str
    asked: tuple[Asked, ...] = ()
    parent: RequirementNode | None = None

    def ancestors(self) -> Iterator[RequirementNode]:
        """The nodes above it, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework with its library's data, in one language.

    Attributes:
        library: fields of the library that are plain text.
        data: fields of the framework that are plain text.
        groups: names of implementation groups by their ref_id.
        others: names of further frameworks in the file.
    """

    library: dict[str, str]
    data: dict[str, str]
    nodes: tuple[RequirementNode, ...]
    groups: dict[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    languages: frozenset[str] = frozenset()


def framework_of(root: Any, file: str, language: str, exact: str) -> Framework:
    """The first framework of a library.

    Args:
        language: of the translations to take where there are any.
        exact: the packager whose texts are taken to the letter; those of others are tidied.

    Raises:
        ChecklistError: the file is no library, or holds no framework.
    """
    objects = root.get("objects") if isinstance(root, dict) else None
    if not isinstance(objects, dict):
        what = 'this is no CISO Assistant library; it has no field "objects"'
        raise refusal(
            file, what, translate("Checklists", "export the library as YAML, or choose another file")
        )
    several = objects.get("framework") or objects.get("frameworks")
    frameworks = several if isinstance(several, list) else [several]
    found = [one for one in frameworks if isinstance(one, dict) and _list(one.get("requirement_nodes"))]
    if not found:
        there = ", ".join(objects) or "nothing"
        what = translate(
            "Checklists", "there is no framework with requirements in this library, only: {there}"
        ).format(there=there)
        raise refusal(file, what, translate("Checklists", "choose a library with a framework"))
    first = found[0]
    reader = _Reader(language, exact=_text(root.get("packager")) == exact)
    nodes = tuple(reader.nodes(first["requirement_nodes"]))
    return Framework(
        library=reader.texts(root),
        data=reader.texts(first),
        nodes=nodes,
        groups={
            _text(one.get("ref_id")): reader.line(reader.text(one, "name") or _text(one.get("ref_id")))
            for one in _list(first.get("implementation_groups_definition"))
            if isinstance(one, dict)
        },
        others=tuple(one_line(reader.text(one, "name")) for one in found[1:]),
        languages=frozenset(reader.languages),
    )


class _Reader:
    """Reads values in one language, where there is a translation."""

    def __init__(self, language: str, exact: bool) -> None:
        self.language = language
        self.exact = exact
        self.languages: set[str] = set()
        self.place = 0

    def text(self, data: dict[str, Any], name: str) -> str:
        """A text in the language wanted, if it is there."""
        translations = data.get("translations")
        if isinstance(translations, dict):
            self.languages.update(translations)
            chosen = translations.get(self.language)
            if isinstance(chosen, dict) and _text(chosen.get(name)):
                return _text(chosen[name])
        value = data.get(name)
        return value if self.exact and isinstance(value, str) else _text(value)

    def line(self, text: str) -> str:
        """The text on one line, unless it is taken to the letter."""
        return text if self.exact else one_line(text)

    def texts(self, data: dict[str, Any]) -> dict[str, str]:
        """All fields that are plain text."""
        return {name: self.text(data, name) for name, value in data.items() if isinstance(value, str)}

    def nodes(self, raw: Any) -> Iterator[RequirementNode]:
        """All nodes in order, each with the one above it."""
        by_urn: dict[str, RequirementNode] = {}
        by_depth: list[tuple[int, RequirementNode]] = []
        for data, above in _flat(raw, None):
            self.place += 1
            node = self._node(data)
            data["_node"] = node
            parent = by_urn.get(_text(data.get("parent_urn")).lower())
            depth = _number(data.get("depth"))
            if parent is None and above is not None:
                parent = above.get("_node")
            if parent is None and depth is not None and not _text(data.get("parent_urn")):
                while by_depth and by_depth[-1][0] >= depth:
                    by_depth.pop()
                parent = by_depth[-1][1] if by_depth else None
            node.parent = parent
            if depth is not None:
                while by_depth and by_depth[-1][0] >= depth:
                    by_depth.pop()
                by_depth.append((int(depth), node))
            if node.urn:
                by_urn.setdefault(node.urn.lower(), node)
            yield node

    def _node(self, data: dict[str, Any]) -> RequirementNode:
        groups = data.get("implementation_groups")
        listed = groups.split(",") if isinstance(groups, str) else _list(groups)
        return RequirementNode(
            place=self.place,
            urn=_text(data.get("urn")),
            ref_id=self.line(self.text(data, "ref_id")),
            name=self.line(self.text(data, "name")),
            description=self.text(data, "description"),
            annotation=self.text(data, "annotation"),
            evidence=self.text(data, "typical_evidence"),
            assessable=_text(data.get("assessable")).lower() in _TRUE,
            groups=tuple(dict.fromkeys(_text(one) for one in listed if _text(one))),
            weight=_text(data.get("weight")),
            asked=tuple(self._asked(data)),
        )

    def _asked(self, data: dict[str, Any]) -> Iterator[Asked]:
        """Questions of today's layout and of the one before."""
        together = data.get("question")
        shared: dict[str, Any] = together if isinstance(together, dict) else {}
        questions = data.get("questions") or shared.get("questions")
        entries = list(questions.values()) if isinstance(questions, dict) else _list(questions)
        for entry in entries:
            one: dict[str, Any] = entry if isinstance(entry, dict) else {"text": entry}
            kind = one.get("type") or one.get("question_type") or shared.get("question_type")
            choices = one.get("choices") or one.get("question_choices") or shared.get("question_choices")
            text = self.text(one, "text")
            if text.strip():
                yield Asked(text, _text(kind).lower(), tuple(self._choices(choices)))

    def _choices(self, raw: Any) -> Iterator[Choice]:
        for one in _list(raw):
            if isinstance(one, dict):
                text = self.text(one, "value") or self.text(one, "text") or self.text(one, "name")
                complies = _text(one.get("compute_result")).lower()
                score = _number(one.get("add_score"))
                known = complies in ("true", "false")
                yield Choice(self.line(text), score, complies == "true" if known else None)
            elif _text(one).strip():
                yield Choice(one_line(_text(one)))


def _flat(raw: Any, above: dict[str, Any] | None) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Nodes in order, those within others behind them."""
    for one in _list(raw):
        if isinstance(one, dict):
            data = dict(one)
            yield data, above
            for inner in ("children", "requirement_nodes", "nodes"):
                yield from _flat(data.get(inner), data)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _number(value: Any) -> float | None:
    try:
        found = float(_text(value)[:20])
    except ValueError:
        return None
    return found if abs(found) < 1e9 else None

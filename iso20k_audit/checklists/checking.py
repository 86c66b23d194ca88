"""Whether a tree of values is a checklist: the schema first, then what a schema cannot say.

`resources/checklist.schema.json` is the only description of the structure; here its findings are put into
words an auditor can act upon. Not for: YAML itself (see `nodes`).
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from iso20k_audit.assets import resource
from iso20k_audit.checklists.nodes import Node, field_name
from iso20k_audit.checklists.problems import COUNTED_PROBLEMS, Problem, did_you_mean, shown
from iso20k_audit.model.standards import (
    ISO20000_1,
    KNOWN_STANDARDS,
    STANDARD_TITLES,
    clause_order,
    clause_titles,
)
from iso20k_audit.model.wording import translate


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of a checklist file."""
    loaded: dict[str, Any] = json.loads(resource("checklist.schema.json").read_text("utf-8"))
    return loaded


def find_problems(root: Node) -> list[Problem]:
    """Everything that keeps the tree from being a checklist, in no particular order."""
    if root.refused:
        return []
    if not isinstance(root.value, dict):
        what = 'this is not a checklist; start with "format: iso20k-checklist/1" and the fields after it'
        return [Problem(root.line, "", what)]
    problems: dict[tuple[str | int, ...], Problem] = {}
    if _is_surely_valid(root.value):
        return [*_repetitions(root), *_references(root)]
    for fault in _validator().iter_errors(root.value):
        path = list(fault.absolute_path)
        node = root.at(path)
        if not node.refused and tuple(path) not in problems:  # the first fault of a value explains the others
            what = _WORDS[fault.validator](_Fault(node, path, root, fault))
            problems[tuple(path)] = Problem(node.line, field_name(path), what)
        if len(problems) == COUNTED_PROBLEMS:
            break
    return [*problems.values(), *_repetitions(root), *_references(root)]


@cache
def _quick_validator() -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema())


def _is_surely_valid(value: object) -> bool:
    """A quick look: the library's 20 files take 2 ms instead of 200. What it cannot read is looked at closely."""
    try:
        return bool(_quick_validator().is_valid(value))
    except ValueError:  # not a number, half a character: nothing that JSON has
        return False


@dataclass(frozen=True, slots=True)
class _Fault:
    """A fault with its surroundings, for the words."""

    node: Node
    path: list[str | int]
    root: Node
    said: Any

    @property
    def limit(self) -> Any:
        """What the schema's keyword demands."""
        return self.said.validator_value

    @property
    def rule(self) -> dict[str, Any]:
        """The part of the schema that the value breaks."""
        rule: dict[str, Any] = self.said.schema
        return rule


@cache
def _validator() -> Any:
    """The validator of the schema.

    Two keywords of the library are slow or lax on hostile input, and two do not tell the field that they
    are about; they are replaced. What is valid stays the same.
    """
    import jsonschema

    fault = jsonschema.ValidationError

    def pattern(_: Any, wanted: str, text: object, __: Any) -> Iterator[Any]:
        # In Python `$` lets a trailing line break pass, in JSON Schema it does not.
        strict = wanted[:-1] + r"\Z" if wanted.endswith("$") else wanted
        if isinstance(text, str) and not re.search(strict, text):
            yield fault("pattern")

    def unique_items(_: Any, wanted: bool, items: object, __: Any) -> Iterator[Any]:
        if not wanted or not isinstance(items, list):
            return
        seen: set[str] = set()  # texts only: the library compares all with all, minutes for 20,000 items
        for position, item in enumerate(items):
            if isinstance(item, str) and item in seen:
                yield fault("uniqueItems", path=[position])
            elif isinstance(item, str):
                seen.add(item)

    def required(_: Any, names: list[str], fields: object, __: Any) -> Iterator[Any]:
        if isinstance(fields, dict):
            yield from (fault("required", path=[name]) for name in names if name not in fields)

    def additional(_: Any, allowed: bool, fields: object, rule: dict[str, Any]) -> Iterator[Any]:
        if isinstance(fields, dict) and not allowed:
            unknown = (name for name in fields if name not in rule["properties"])
            yield from (fault("additionalProperties", path=[name]) for name in unknown)

    own = {"pattern": pattern, "uniqueItems": unique_items, "required": required}
    own["additionalProperties"] = additional
    extend: Any = jsonschema.validators.extend
    return extend(jsonschema.Draft202012Validator, own)(schema())


def _repetitions(root: Node) -> Iterator[Problem]:
    """Question ids and section titles that are there twice; a schema cannot compare across a file."""
    sections = root.at(["sections"]).items
    yield from _repeated(sections, "title", [(["sections", n, "title"]) for n in range(len(sections))])
    places: list[list[str | int]] = []
    questions = []
    for n, section in enumerate(sections):
        inside = section.fields["questions"].items if "questions" in section.fields else []
        questions += inside
        places += [["sections", n, "questions", m, "id"] for m in range(len(inside))]
    yield from _repeated(questions, "id", places)


def _references(root: Node) -> Iterator[Problem]:
    """What names something that is not there, or itself; a schema cannot compare across a file."""
    home = root.fields["standard"].value if "standard" in root.fields else ""
    conditions = root.at(["conditions"]).items if "conditions" in root.fields else []
    places: list[list[str | int]] = [["conditions", n, "id"] for n in range(len(conditions))]
    yield from _repeated(conditions, "id", places)
    known = {str(node.fields["id"].value) for node in conditions if "id" in node.fields}
    for n, section in enumerate(root.at(["sections"]).items):
        inside = section.fields["questions"].items if "questions" in section.fields else []
        for m, question in enumerate(inside):
            place: list[str | int] = ["sections", n, "questions", m]
            only_if = question.fields.get("only_if")
            if only_if is not None and isinstance(only_if.value, str) and only_if.value not in known:
                hint = did_you_mean(only_if.value, known) if known else "add it to the conditions at the top"
                what = f'"{shown(only_if.value)}" is not a condition of this checklist; {hint}'
                yield Problem(only_if.line, field_name([*place, "only_if"]), what)
            own = question.fields["standard"].value if "standard" in question.fields else home
            also = question.fields.get("also")
            if also is not None and isinstance(own, str) and own in also.fields:
                what = translate(
                    "Checklists",
                    "is the standard of the question itself; give the clause there, or delete this",
                )
                yield Problem(also.fields[own].line, field_name([*place, "also", own]), what)


def _repeated(nodes: list[Node], name: str, places: list[list[str | int]]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for node, place in zip(nodes, places, strict=True):
        named = node.fields.get(name)
        if named is None or not isinstance(named.value, str):
            continue
        if named.value in first:
            what = (
                f'"{shown(named.value)}" is used already on line {first[named.value]}; give it another {name}'
            )
            yield Problem(named.line, field_name(place), what)
        else:
            first[named.value] = named.line


def _type_words(fault: _Fault) -> str:
    node = fault.node
    if fault.limit in ("integer", "number"):
        whole = "a whole number" if fault.limit == "integer" else "a number"
        return f"must be {whole} without quotes, not {_kind(node)}; write for example 5"
    if fault.limit == "boolean":
        return f"must be true or false without quotes, not {_kind(node)}"
    if fault.limit == ["string", "object"]:
        return f"must be a word such as maturity, or fields with type; not {_kind(node)}"
    if fault.limit == "array":
        return 'must be a list; write each entry on its own line after "- "'
    if fault.limit == "object":
        return f"must have fields of its own, not {_kind(node)}; write each as name: value"
    if node.value is None:
        return "is empty; fill it in, or delete the line"
    if isinstance(node.value, dict):
        return 'must be text, not fields; if the text has a colon in it, put all of it in "…"'
    if isinstance(node.value, list):
        return 'must be text, not a list; if the text starts with [ or -, put it in "…"'
    return f'{shown(node.raw)} is {_kind(node)}, not text; write it in quotes: "{shown(node.raw)}"'


def _kind(node: Node) -> str:
    kinds = {dict: "fields", list: "a list", str: "text", bool: "true or false", float: "a number"}
    return kinds.get(type(node.value), "nothing")


def _enum_words(fault: _Fault) -> str:
    value = str(fault.node.value)
    if fault.rule["title"] == "Clause":
        return _clause_words(value, fault)
    known = ", ".join(fault.limit)
    if fault.rule["title"] == "Standard":
        return f'"{shown(value)}" is not a standard known here; known are: {known}'
    return f'"{shown(value)}" is not possible here; write one of: {known}'


def _clause_words(clause: str, fault: _Fault) -> str:
    standard = next(
        (name for name in STANDARD_TITLES if list(clause_titles(name)) and _lists(fault, name)), ""
    )
    standard = standard or ISO20000_1
    if clause.strip() in clause_titles(standard):
        return f'"{shown(clause)}" has blanks around it; write "{clause.strip()}"'
    for other in KNOWN_STANDARDS:
        if clause in clause_titles(other):
            return (
                f'"{shown(clause)}" is not a clause of {STANDARD_TITLES[standard]} but of '
                f"{STANDARD_TITLES[other]}; add standard: {other} below it"
            )
    section = fault.root.at(fault.path[:2]).value
    near = _near_clause(clause, str(section.get("clause")) if isinstance(section, dict) else "", standard)
    hint = f"did you mean {near}?" if near else "use the numbers 4 to 10 and those below them"
    return f'"{shown(clause)}" is not a clause of {STANDARD_TITLES[standard]}; {hint}'


def _lists(fault: _Fault, standard: str) -> bool:
    """Whether the broken rule is the list of clauses of this standard."""
    return len(fault.limit) == len(clause_titles(standard)) and set(fault.limit) == set(
        clause_titles(standard)
    )


@lru_cache(maxsize=256)
def _near_clause(clause: str, section: str, standard: str) -> str:
    """The known clause most like this one, one of the same section rather than another."""

    def likeness(known: str) -> tuple[float, bool, list[int]]:
        ratio = difflib.SequenceMatcher(None, clause[:20], known).ratio()
        inside = f"{known}.".startswith(f"{section}.")
        return round(ratio, 3), inside, [-part for part in clause_order(known)]

    best = max(clause_titles(standard), key=likeness)
    return best if likeness(best)[0] >= 0.5 else ""


def _pattern_words(fault: _Fault) -> str:
    text: str = fault.node.value
    title: str = fault.rule.get("title", "")
    if title.endswith(" id"):
        case = "letters" if "A-Z" in fault.limit else "lower-case letters"
        return (
            f'"{shown(text)}" cannot be an id; use {case}, digits, full stops, hyphens and underscores, '
            "and start with a letter or digit"
        )
    if title == "Language":
        return f'"{shown(text)}" is not a language tag; write for example en, de or pt-BR'
    if "\n" in text.rstrip("\n") and title != "Description":
        return "has a line break in it; write it on one line"
    if text.endswith("\n") and title != "Description":
        return "ends with a line break; write it on one line, or start it with >- and not with > or |"
    if not text.strip():
        return "is empty; fill it in"
    if text[0] in " \t\xa0":
        return "starts with a blank; delete the blank"
    return "has a control character in it; retype the text here"


def _format_words(fault: _Fault) -> str:
    node = fault.node
    value = node.value if isinstance(node.value, str) else node.raw
    known: str = fault.limit
    if value.startswith(known.partition("/")[0]):
        return f'"{shown(value)}" is a version unknown here; update the program, or write {known}'
    return f'"{shown(value)}" is not a checklist format; write {known}'


def _missing_words(fault: _Fault) -> str:
    known: dict[str, Any] = fault.rule.get("properties", {}).get(str(fault.path[-1]), {})
    title: str = known.get("title") or str(fault.path[-1])
    return f"is missing; add the {title[0].lower()}{title[1:]}"


def _unknown_words(fault: _Fault) -> str:
    return f"is not a field here; {did_you_mean(str(fault.path[-1]), fault.rule['properties'])}"


def _few_words(fault: _Fault) -> str:
    return f"is an empty list; add at least one {fault.path[-1]}".removesuffix("s")


_WORDS: dict[str, Callable[[_Fault], str]] = {
    "type": _type_words,
    "enum": _enum_words,
    "const": _format_words,
    "pattern": _pattern_words,
    "required": _missing_words,
    "additionalProperties": _unknown_words,
    "uniqueItems": lambda fault: f'"{shown(fault.node.value)}" is in the list already; delete one of the two',
    "minimum": lambda fault: f"is {shown(fault.node.raw)}; the least is {fault.limit}",
    "maximum": lambda fault: f"is {shown(fault.node.raw)}; the most is {fault.limit:,}",
    "minLength": lambda _: "is empty; fill it in, or delete the line",
    "minItems": _few_words,
    "maxLength": lambda fault: (
        f"has {len(fault.node.value):,} characters; the limit is {fault.limit:,}, shorten it"
    ),
    "maxItems": lambda fault: (
        f"has {len(fault.node.value):,} entries; the limit is {fault.limit:,}, split it"
    ),
}
"""Keyword of the schema to the words for a fault; a test sees to it that none is left out."""

"""Strict YAML: one document of mappings, sequences and plain values, each with its line.

A subset of YAML 1.2 as editors with a schema understand it. Refused: anchors, aliases, tags, merge keys,
repeated keys, directives, several documents, and whatever is too deep or too large. Values are built from
parser events and never from tags, so nothing in a file can make an object; a file that is too much is
dropped while it is parsed, not after.

Not for: what a checklist must contain (see `checking`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import yaml

from iso20k_audit.checklists.problems import Problem, shown
from iso20k_audit.model.wording import grouped, translate

MAX_DEPTH = 20
MAX_VALUES = 20_000
"""Names and values in one file; 1,000 ordinary questions have as many."""

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# The core schema of YAML 1.2: `no`, `12:30` and `2026-10-31` are text, as they are in editors.
_NULL = re.compile(r"(~|null|Null|NULL|)\Z")
_TRUTH = re.compile(r"(true|True|TRUE|false|False|FALSE)\Z")
_NUMBER = re.compile(
    r"([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\Z"
)
_DECIMAL = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?\Z")
LONGEST_NUMBER = 30
_DIRECTIVE = re.compile(r"^%(YAML|TAG)\b", re.MULTILINE)

_HINTS = (
    ("mapping values are not allowed", 'a colon cannot stand here; quote the text, or mend the indentation'),
    ("cannot start any token", 'plain text cannot start with @, `, % or |; put the text in "…"'),
    ("unknown escape character", "a backslash in \"…\" starts an escape; use '…' instead"),
    ("while scanning a quoted scalar", "a quotation mark is opened here and never closed; close it"),
    ("while parsing a flow", "a bracket is opened here and never closed, or a comma is missing; close it"),
    ("could not find expected ':'", 'a field needs a colon after its name; write it as "name: value"'),
    ("block sequence entries are not allowed", "a list cannot start here; put it on a new line"),
    ("expected <block end>", "the indentation does not fit the lines above; line it up with them"),
    ("did not find expected '-'", "the indentation does not fit the list above; line it up with it"),
    ("did not find expected key", "indentation is off, or text follows a closing quote; look here and above"),
    ("undefined alias", "text cannot start with *; put the text in \"…\""),
    ("alias", "text cannot start with *; put the text in \"…\""),
    ("anchor", "text cannot start with &; put the text in \"…\""),
    ("tag", "text cannot start with !; put the text in \"…\""),
    ("block scalar", "nothing but > or | (with + or -) can stand here; start the text on the next line"),
)  # fmt: skip


class _StrictLoader(_Base):  # type: ignore[misc]
    """The safe loader, by libyaml where it is there; only its events are used."""


class _TooMuch(Exception):
    """Stops composing at once; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


@dataclass(slots=True)
class Node:
    """A value of the file.

    Attributes:
        value: dict, list, str, or None, bool or float for what YAML takes for such.
        line: where it is, counted from 1; for the value of a field the line of its name.
        raw: the text of a plain value as it was written.
        fields: nodes of a mapping by name.
        items: nodes of a sequence.
        refused: a problem was noted here already; nothing more is to be said about it.
    """

    value: Any
    line: int
    raw: str = ""
    fields: dict[str, Node] = field(default_factory=dict)
    items: list[Node] = field(default_factory=list)
    refused: bool = False

    def at(self, path: Iterable[str | int]) -> Node:
        """The node at a path of names and positions from 0, or the deepest one on the way there."""
        node = self
        for step in path:
            if isinstance(step, int):
                if step >= len(node.items):
                    return node
                node = node.items[step]
            elif step in node.fields:
                node = node.fields[step]
            else:
                return node
        return node


def field_name(path: list[str | int]) -> str:
    """A path in words, for example `sections[2].questions[5].clause`; positions counted from 1."""
    name = ""
    for step in path:
        name += f"[{step + 1}]" if isinstance(step, int) else f"{'.' if name else ''}{shown(step)}"
    return name


def compose(text: str) -> tuple[Node | None, list[Problem]]:
    """The document in `text` with the problems that YAML itself has.

    Returns:
        The root and the problems; no root where the text cannot be read to its end.
    """
    directive = _DIRECTIVE.search(text)
    if directive:
        line = text.count("\n", 0, directive.start()) + 1
        return None, [
            Problem(
                line, "", translate("Checklists", "YAML directives (%) are not allowed; delete this line")
            )
        ]
    composer = _Composer(text)
    try:
        return composer.document(), composer.problems
    except _TooMuch as stop:
        return None, [*composer.problems, stop.problem]
    except (yaml.YAMLError, ValueError) as error:  # ValueError: code points that libyaml lets through
        return None, [*composer.problems, _syntax_problem(error, text)]
    finally:
        composer.loader.dispose()


class _Composer:
    def __init__(self, text: str) -> None:
        self.loader = _StrictLoader(text)
        self.problems: list[Problem] = []
        self.count = 0

    def document(self) -> Node | None:
        get = self.loader.get_event
        get()  # start of the stream
        if isinstance(get(), yaml.StreamEndEvent):
            return None
        root = self.node(get(), [], 0)
        get()  # end of the document
        after = get()
        if not isinstance(after, yaml.StreamEndEvent):
            line = after.start_mark.line + 1
            self.problems.append(
                Problem(line, "", translate("Checklists", "a second document starts here; keep one per file"))
            )
        return root

    def node(self, event: Any, path: list[str | int], line: int) -> Node:
        """The node that starts with `event`; `line` is that of its field name, 0 where it has none."""
        line = line or event.start_mark.line + 1
        self.count += 1
        if self.count > MAX_VALUES:
            what = translate("Checklists", "more than {max_values} values; split the checklist").format(
                max_values=grouped(MAX_VALUES)
            )
            raise _TooMuch(Problem(line, "", what))
        if len(path) > MAX_DEPTH:
            what = translate(
                "Checklists", "nested more than {max_depth} levels deep; a checklist needs six"
            ).format(max_depth=MAX_DEPTH)
            raise _TooMuch(Problem(line, field_name(path[:6]) + "…", what))
        if isinstance(event, yaml.AliasEvent):
            what = (
                f"aliases (*{shown(event.anchor)}) are not allowed; write the value out, or put it in quotes"
            )
            self.problems.append(Problem(line, field_name(path), what))
            return Node(None, line, refused=True)
        refused = self._refuse_marks(event, path, line)
        if isinstance(event, yaml.MappingStartEvent):
            node = self.mapping(path, line)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self.sequence(path, line)
        else:
            node = Node(_plain_value(event), line, event.value)
        node.refused = refused
        return node

    def _refuse_marks(self, event: Any, path: list[str | int], line: int) -> bool:
        found = []
        if event.anchor is not None:
            found.append(
                translate(
                    "Checklists", "anchors (&{shown}) are not allowed; delete it, or put the text in quotes"
                ).format(shown=shown(event.anchor))
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            found.append(
                translate(
                    "Checklists", "tags ({shown}) are not allowed; delete it, or put the text in quotes"
                ).format(shown=shown(tag))
            )
        self.problems += [Problem(line, field_name(path), what) for what in found]
        return bool(found)

    def sequence(self, path: list[str | int], line: int) -> Node:
        node = Node([], line)
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            item = self.node(event, [*path, len(node.items)], 0)
            node.items.append(item)
            node.value.append(item.value)
        return node

    def mapping(self, path: list[str | int], line: int) -> Node:
        node = Node({}, line)
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            name_line = event.start_mark.line + 1
            name = self.node(event, [*path, "?"], 0)
            if isinstance(event, yaml.ScalarEvent):
                key = name.raw
            else:
                key = "?"
                what = 'the name of a field is a list or a mapping; put text with { or [ in "…"'
                self.problems.append(Problem(name_line, field_name(path), what))
            inner = [*path, key]
            value = self.node(self.loader.get_event(), inner, name_line)
            if name.value is None and name.refused:
                continue
            if key == "<<" and isinstance(event, yaml.ScalarEvent):
                what = translate("Checklists", "merge keys are not allowed; write the fields out")
                self.problems.append(Problem(name_line, field_name(inner), what))
            elif key in node.fields:
                what = translate("Checklists", "given already on line {line}; keep one of the two").format(
                    line=node.fields[key].line
                )
                self.problems.append(Problem(name_line, field_name(inner), what))
            elif isinstance(event, yaml.ScalarEvent):
                node.fields[key] = value
                node.value[key] = value.value
        return node


def _plain_value(event: Any) -> Any:
    raw: str = event.value
    if event.style:  # quoted or block text is always text
        return raw
    if _NULL.match(raw):
        return None
    if _TRUTH.match(raw):
        return raw.lower() == "true"
    if not _NUMBER.match(raw):
        return raw
    # Limits and weights are short decimal numbers; of anything else only that it is a number counts.
    return float(raw) if len(raw) <= LONGEST_NUMBER and _DECIMAL.match(raw) else math.nan


def _syntax_problem(error: Exception, text: str) -> Problem:
    problem = getattr(error, "problem", None) or str(error)
    context = getattr(error, "context", None) or ""
    mark = getattr(error, "problem_mark", None)
    said = f"{context} {problem}"
    opened = "quoted scalar" in context or "parsing a flow" in context
    if opened and getattr(error, "context_mark", None) is not None:
        mark = error.context_mark  # type: ignore[attr-defined]
    line = mark.line + 1 if mark is not None else 1
    written = text.split("\n", line)[line - 1 : line]
    if written and re.match(r" *\t", written[0]):
        return Problem(
            line, "", translate("Checklists", "not YAML: this line is indented with a tab; use blanks")
        )
    for sign, hint in _HINTS:
        if sign in said:
            return Problem(line, "", translate("Checklists", "not YAML: {hint}").format(hint=hint))
    what = shown(f"{context}, {problem}".strip(", "), 120)
    return Problem(
        line,
        "",
        translate("Checklists", "not YAML: {what}; look at the indentation, quotes and colons here").format(
            what=what
        ),
    )

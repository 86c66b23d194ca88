"""YAML of other programs as texts, lists and mappings, within limits, built from parser events alone.

Every plain value stays the text that was written, so that a clause 8.10 is not read as a number. Tags, merge keys,
directives and further documents are refused, as in `nodes`. Anchors are taken only on values that hold no alias
themselves: programs write them for lists that repeat, and so they cannot multiply.

Not for: our own checklists, which are held to more (see `nodes`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from iso20k_audit.checklists.problems import Problem, error_of, shown
from iso20k_audit.model.wording import grouped, translate

MAX_DEPTH = 40
MAX_VALUES = 400_000
"""Names and values, those of repeated lists each time; the largest known libraries have a quarter of it."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = re.compile(r"(~|null|Null|NULL|)\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


class _Refused(Exception):
    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.problem = Problem(line, "", what)


@dataclass(slots=True)
class _Level:
    """A list or mapping that is being read."""

    value: list[Any] | dict[str, Any]
    anchor: str | None
    first: int
    key: str | None = None
    has_alias: bool = False
    lines: dict[str, int] = field(default_factory=dict)


def load(text: str, file: str) -> Any:
    """The document in `text`: texts, None for what is empty, lists and mappings.

    Args:
        file: its name, for messages.

    Raises:
        ChecklistError: it is no YAML, too large or too deep, or holds what is refused.
    """
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise error_of(
            file,
            [
                Problem(
                    line, "", translate("Checklists", "there is a control character here; retype this line")
                )
            ],
        )
    loader = _Loader(text)
    try:
        return _Reader(loader).document()
    except _Refused as refused:
        raise error_of(file, [refused.problem]) from None
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        said = shown(getattr(error, "problem", None) or error, 120)
        what = translate(
            "Checklists", "not YAML: {said}; look at the indentation, quotes and colons here"
        ).format(said=said)
        line = mark.line + 1 if mark is not None else 1
        raise error_of(file, [Problem(line, "", what)]) from None
    finally:
        loader.dispose()


class _Reader:
    def __init__(self, loader: Any) -> None:
        self.loader = loader
        self.count = 0
        self.stack: list[_Level] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.root: Any = None

    def document(self) -> Any:
        documents = 0
        while True:
            event = self.loader.get_event()
            if isinstance(event, yaml.StreamEndEvent):
                return self.root
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                line = _line_of(event)
                if documents > 1:
                    raise _Refused(
                        line, translate("Checklists", "a second document starts here; keep one per file")
                    )
                if event.tags or event.version:
                    raise _Refused(
                        line, translate("Checklists", "YAML directives (%) are not allowed; delete this line")
                    )
            elif isinstance(event, yaml.NodeEvent):
                self._start(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()

    def _start(self, event: Any) -> None:
        line = _line_of(event)
        self.count += 1
        if self.count > MAX_VALUES:
            raise _Refused(
                line,
                translate("Checklists", "more than {max_values} values; split the file").format(
                    max_values=grouped(MAX_VALUES)
                ),
            )
        if isinstance(event, yaml.AliasEvent):
            self._alias(event, line)
            return
        if event.tag is not None:
            tag = shown(event.tag.replace("tag:yaml.org,2002:", "!!"))
            raise _Refused(
                line,
                translate(
                    "Checklists", "tags ({tag}) are not allowed; delete it, or put the text in quotes"
                ).format(tag=tag),
            )
        if isinstance(event, yaml.ScalarEvent):
            value = None if not event.style and _NULL.match(event.value) else event.value
            if event.anchor is not None:
                self.anchors[event.anchor] = value, 1
            self._put(event.value if self._wants_key() else value, line)
            return
        if self._wants_key():
            raise _Refused(
                line,
                translate("Checklists", "the name of a field is a list or a mapping; put the text in quotes"),
            )
        if len(self.stack) >= MAX_DEPTH:
            raise _Refused(
                line,
                translate("Checklists", "nested more than {max_depth} levels deep").format(
                    max_depth=MAX_DEPTH
                ),
            )
        collection: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._put(collection, line)
        self.stack.append(_Level(collection, event.anchor, self.count))

    def _alias(self, event: Any, line: int) -> None:
        name = shown(event.anchor)
        if event.anchor not in self.anchors or self._wants_key():
            raise _Refused(
                line,
                translate(
                    "Checklists", "the alias *{name} stands for nothing that may be repeated; write it out"
                ).format(name=name),
            )
        value, size = self.anchors[event.anchor]
        self.count += size
        if self.count > MAX_VALUES:
            raise _Refused(
                line,
                translate("Checklists", "more than {max_values} values; split the file").format(
                    max_values=grouped(MAX_VALUES)
                ),
            )
        for level in self.stack:
            level.has_alias = True
        self._put(value, line)

    def _end(self) -> None:
        level = self.stack.pop()
        if level.anchor is not None:
            self.anchors.pop(level.anchor, None)
            if not level.has_alias:
                self.anchors[level.anchor] = level.value, self.count - level.first + 1

    def _wants_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is None

    def _put(self, value: Any, line: int) -> None:
        if not self.stack:
            self.root = value
            return
        level = self.stack[-1]
        if isinstance(level.value, list):
            level.value.append(value)
        elif level.key is None:
            key = str(value)
            if key == "<<":
                raise _Refused(
                    line, translate("Checklists", "merge keys are not allowed; write the fields out")
                )
            if key in level.lines:
                raise _Refused(
                    line,
                    translate("Checklists", "{shown} is given already on line {lines}; keep one").format(
                        shown=shown(key), lines=level.lines[key]
                    ),
                )
            level.lines[key] = line
            level.key = key
        else:
            level.value[level.key] = value
            level.key = None


def _line_of(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1

"""Which column of a table is what: plain data that can be kept, corrected by hand and written on one line.

Not for: finding it out (see `column_guessing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from iso20k_audit.checklists.header_words import normal
from iso20k_audit.checklists.problems import did_you_mean, shown
from iso20k_audit.checklists.tables import Table, column_index, column_letter
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate


class Role(StrEnum):
    """What a column holds."""

    ID = "id"
    CLAUSE = "clause"
    SECTION = "section"
    QUESTION = "question"
    LOOK_FOR = "look_for"
    EVIDENCE = "evidence"
    SAMPLE = "sample"
    DOCUMENTED = "documented_information"
    ITIL4 = "itil4"
    WEIGHT = "weight"
    STANDARD = "standard"
    NONE = ""

    @property
    def may_repeat(self) -> bool:
        """Whether several columns can have this role; their texts are put together."""
        return self in (Role.LOOK_FOR, Role.EVIDENCE, Role.NONE)


BY_HAND = "set by hand"
KINDS_BY_HAND = ("question", "section", "skip")


@dataclass(frozen=True, slots=True)
class Column:
    """One column and what it is taken for.

    Attributes:
        index: counted from 0.
        role: empty for a column that is no part of a checklist.
        confidence: 0 to 1.
        reason: why, in words.
        header: the words above it, those of a two-row header together.
    """

    index: int
    role: Role
    confidence: float = 1.0
    reason: str = BY_HAND
    header: str = ""

    @property
    def letter(self) -> str:
        """The letter above it in a spreadsheet."""
        return column_letter(self.index)


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is to be read.

    Attributes:
        columns: every column of the table, in order.
        header_row: number of the (last) header row; 0 where there is none.
        header_rows: how many rows the header has.
        language: of the header words, where they told one.
        rows: kinds of single rows set by hand, by row number: `question`, `section` or `skip`.
        sheet: the only sheet that is meant; empty for any.
    """

    columns: tuple[Column, ...]
    header_row: int = 0
    header_rows: int = 0
    language: str = ""
    rows: dict[int, str] = field(default_factory=dict)
    sheet: str = ""

    def of(self, role: Role) -> tuple[int, ...]:
        """Indexes of the columns with this role."""
        return tuple(column.index for column in self.columns if column.role is role)

    @property
    def confidence(self) -> float:
        """That of the question column; 0 where there is none."""
        return max((column.confidence for column in self.columns if column.role is Role.QUESTION), default=0)

    @property
    def is_usable(self) -> bool:
        """Whether it says where the questions are."""
        return bool(self.of(Role.QUESTION))

    def with_role(self, index: int, role: Role) -> Mapping:
        """The same with another role for a column; a column that had it loses it unless it may repeat."""
        columns = []
        for column in self.columns:
            if column.index == index:
                columns.append(replace(column, role=role, confidence=1.0, reason=BY_HAND))
            elif column.role is role and not role.may_repeat:
                reason = f"column {column_letter(index)} is the {role.value}"
                columns.append(replace(column, role=Role.NONE, confidence=1.0, reason=reason))
            else:
                columns.append(column)
        return replace(self, columns=tuple(columns))

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "columns": [
                {
                    "index": column.index,
                    "role": column.role.value,
                    "confidence": column.confidence,
                    "reason": column.reason,
                    "header": column.header,
                }
                for column in self.columns
            ],
            "header_row": self.header_row,
            "header_rows": self.header_rows,
            "language": self.language,
            "rows": {str(number): kind for number, kind in self.rows.items()},
            "sheet": self.sheet,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Mapping:
        """What `to_json` wrote; roles of a newer program count as none.

        Raises:
            InputError: it is something else.
        """
        known = {role.value for role in Role}
        try:
            return cls(
                columns=tuple(
                    Column(
                        int(column["index"]),
                        Role(column["role"] if column["role"] in known else ""),
                        float(column.get("confidence", 1.0)),
                        str(column.get("reason", BY_HAND)),
                        str(column.get("header", "")),
                    )
                    for column in data["columns"]
                ),
                header_row=int(data.get("header_row", 0)),
                header_rows=int(data.get("header_rows", 0)),
                language=str(data.get("language", "")),
                rows={int(number): str(kind) for number, kind in data.get("rows", {}).items()},
                sheet=str(data.get("sheet", "")),
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            mend = "Let the program propose the columns anew."
            raise InputError(
                translate("Checklists", "The kept assignment of columns cannot be read."), mend
            ) from None


def to_map_text(mapping: Mapping) -> str:
    """The form for `--map`: `question=C,clause=A,section=B,header=4`."""
    parts = [
        f"{role.value}={'+'.join(column_letter(index) for index in mapping.of(role))}"
        for role in Role
        if role and mapping.of(role)
    ]
    parts.append(f"header={mapping.header_row}")
    if mapping.sheet:
        parts.append(f"sheet={_quoted(mapping.sheet)}")
    return ",".join(parts)


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[^\s,\"=]+", text) else '"' + text.replace('"', '""') + '"'


_PART = re.compile(r'\s*([^=,"]+?)\s*=\s*((?:"(?:[^"]|"")*"|[^,"])*)(?:,|\Z)')
_NONE_WORDS = ("", "-", "none", "0")
_ALIASES = {
    "number": Role.ID,
    "no": Role.ID,
    "process": Role.SECTION,
    "guidance": Role.LOOK_FOR,
    "documented": Role.DOCUMENTED,
    "itil": Role.ITIL4,
    "practice": Role.ITIL4,
}


def parse_map_text(text: str) -> dict[str, str]:
    """The names and values of the form for `--map`; names are roles, `header` or `sheet`.

    Raises:
        InputError: it is not of that form, or a name is unknown or there twice.
    """
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            what = f'"{shown(text[at:])}" is no assignment of columns.'
            raise InputError(
                what, translate("Checklists", "Write for example question=C,clause=A,section=B,header=4.")
            )
        name = match[1].lower().replace(" ", "_").replace("-", "_")
        name = _ALIASES[name].value if name in _ALIASES else name
        known = [*(role.value for role in Role if role), "header", "sheet"]
        if name not in known:
            hint = did_you_mean(name, known)
            raise InputError(
                translate("Checklists", '"{shown}" is nothing that a column can be;').format(
                    shown=shown(match[1])
                ),
                hint,
            )
        if name in found:
            raise InputError(
                translate("Checklists", '"{name}" is assigned twice.').format(name=name),
                translate("Checklists", "Join several columns with +, as in evidence=E+F."),
            )
        value = match[2].strip()
        found[name] = (
            value[1:-1].replace('""', '"') if value[:1] == value[-1:] == '"' and value[1:] else value
        )
        at = match.end()
    return found


def apply_map_text(text: str, table: Table, proposed: Mapping) -> Mapping:
    """The proposal for a table, corrected by what was written for `--map`.

    Columns are named by letter or by the words above them; `none` takes a role away.

    Raises:
        InputError: it names a column or row that is not there.
    """
    told = parse_map_text(text)
    mapping = replace(proposed, sheet=told.pop("sheet", ""))
    header = told.pop("header", None)
    if header is not None:
        if not header.isascii() or not header.isdigit() or int(header) > table.first_row + len(table.rows):
            mend = "Give the number beside the row with the headings, or 0 where there is none."
            raise InputError(
                translate("Checklists", 'There is no header row "{shown}".').format(shown=shown(header)), mend
            )
        mapping = with_header(mapping, table, int(header))
    for name, value in told.items():
        role = Role(name)
        for index in mapping.of(role):
            mapping = mapping.with_role(index, Role.NONE)
        if value.lower() in _NONE_WORDS:
            continue
        indexes = [_column(part.strip(), mapping, table) for part in _parts(value, mapping)]
        if len(indexes) > 1 and not role.may_repeat:
            raise InputError(
                translate("Checklists", 'Only one column can be the "{name}".').format(name=name),
                translate("Checklists", "Name the one that is meant."),
            )
        for index in indexes:
            mapping = mapping.with_role(index, role)
    return mapping


def _parts(value: str, mapping: Mapping) -> list[str]:
    """Several columns joined with `+`, unless the words above one have a plus in them."""
    whole = normal(value)
    return [value] if any(normal(column.header) == whole for column in mapping.columns) else value.split("+")


def with_header(mapping: Mapping, table: Table, number: int) -> Mapping:
    """The same columns with the headings in another row; 0 for none."""
    words = table.row(number) if number else [""] * table.width
    columns = (replace(column, header=words[column.index].strip()) for column in mapping.columns)
    return replace(mapping, columns=tuple(columns), header_row=number, header_rows=1 if number else 0)


def _column(name: str, mapping: Mapping, table: Table) -> int:
    index = column_index(name)
    if 0 <= index < table.width:
        return index
    wanted = normal(name)
    letters = (
        index >= 0 and len(name) < 3 and name.isupper()
    )  # of a column that is not there, not part of a word
    for test in (str.__eq__,) if letters else (str.__eq__, str.startswith, str.__contains__):
        for column in mapping.columns:
            if wanted and column.header and test(normal(column.header), wanted):
                return column.index
    there = _listed(f"{column.letter} ({shown(column.header, 30)})" for column in mapping.columns)
    raise InputError(
        translate("Checklists", 'There is no column "{shown}".').format(shown=shown(name)),
        translate("Checklists", "There are: {there}.").format(there=there),
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(list(names)[:30]) or "none"

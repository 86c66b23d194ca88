"""Reusable phrasings of findings: those that ship with the program, and the organisation's own.

A phrasing has the three parts of a statement with placeholders such as `{n} of {m}`, which the auditor fills
in. It is never put over what is typed. The shipped ones are a file in our own words; own ones are records.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from iso20k_audit.assets import resource
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.standards import ISO20000_1, is_known_clause, parse_reference, reference_order
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row

PARTS = ("requirement", "objective_evidence", "failure")
"""The parts of a statement that a phrasing fills."""

FORMAT = 1
"""Of the file of phrasings."""

PLACEHOLDER = re.compile(r"\{[a-z][a-z _]{0,30}\}")
"""What is to be filled in: `{date}`."""

_SHIPPED = "phrasings/iso20000-1.yaml"
_FIELDS = ("clause", "kind", "title", *PARTS)


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One phrasing. `id` is that of its record for an own one, else empty."""

    standard: str
    clause: str
    kind: FindingKind
    title: str
    requirement: str = ""
    objective_evidence: str = ""
    failure: str = ""
    id: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the organisation wrote it."""
        return bool(self.id)

    def text(self, part: str) -> str:
        """One of `title` and `PARTS`."""
        return str(getattr(self, part))


class PhrasingError(InputError):
    """A file of phrasings is wrong; `problems` holds one line for each fault."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_library(path: Path) -> tuple[Phrasing, ...]:
    """The phrasings of a file.

    Raises:
        PhrasingError: every fault with its line and mend; nothing is taken from a file that has one.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PhrasingError(
            [
                translate("Phrasings", "{path}: cannot be read ({error}). Check the file.").format(
                    path=path.name, error=error
                )
            ]
        ) from error
    reader = _Reader(path.name)
    found = reader.read(root)
    if reader.problems:
        raise PhrasingError(reader.problems)
    return found


class _Reader:
    """Reads the nodes of a file, gathering every fault with its line."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[str] = []
        self.standard = ISO20000_1

    def fault(self, node: Any, text: str) -> None:
        line = node.start_mark.line + 1 if node is not None else 1
        self.problems.append(f"{self.name}:{line}: {text}")

    def mapping(self, node: Any, known: Sequence[str], what: str) -> dict[str, Any]:
        """The nodes of a mapping by key; unknown and repeated keys are faults."""
        import yaml

        if not isinstance(node, yaml.MappingNode):
            self.fault(
                node, translate("Phrasings", "{what} must be a list of fields with values.").format(what=what)
            )
            return {}
        found: dict[str, Any] = {}
        for key, value in node.value:
            if key.value not in known:
                self.fault(
                    key,
                    translate("Phrasings", '"{key}" is not known. Use: {known}.').format(
                        key=key.value, known=", ".join(known)
                    ),
                )
            elif key.value in found:
                self.fault(
                    key,
                    translate("Phrasings", '"{key}" stands twice. Keep one of them.').format(key=key.value),
                )
            found[key.value] = value
        return found

    def read(self, root: Any) -> tuple[Phrasing, ...]:
        import yaml

        if root is None:
            self.problems.append(
                translate("Phrasings", "{name}:1: the file is empty.").format(name=self.name)
            )
            return ()
        head = self.mapping(
            root, ("format", "standard", "language", "phrasings"), translate("Phrasings", "The file")
        )
        version = head.get("format")
        if version is None or version.value != str(FORMAT):
            self.fault(
                version or root, translate("Phrasings", '"format" must be {format}.').format(format=FORMAT)
            )
        if "standard" in head:
            self.standard = head["standard"].value
        entries = head.get("phrasings")
        if not isinstance(entries, yaml.SequenceNode) or not entries.value:
            self.fault(
                entries or root, translate("Phrasings", '"phrasings" must be a list with at least one entry.')
            )
            return ()
        made = [self.entry(node) for node in entries.value]
        return tuple(phrasing for phrasing in made if phrasing is not None)

    def entry(self, node: Any) -> Phrasing | None:
        import yaml

        fields = self.mapping(node, _FIELDS, translate("Phrasings", "An entry"))
        if not fields:
            return None
        before = len(self.problems)
        values: dict[str, str] = {}
        for name in _FIELDS:
            value = fields.get(name)
            if value is None:
                self.fault(node, translate("Phrasings", '"{name}" is missing.').format(name=name))
            elif not isinstance(value, yaml.ScalarNode) or not str(value.value).strip():
                self.fault(
                    value,
                    translate("Phrasings", '"{name}" must be a text that is not empty.').format(name=name),
                )
            else:
                values[name] = str(value.value).strip()
                self.braces(value, name)
        kinds = [kind.value for kind in FindingKind]
        if values.get("kind", kinds[0]) not in kinds:
            self.fault(
                fields["kind"],
                translate("Phrasings", '"{kind}" is no kind. Use one of: {kinds}.').format(
                    kind=values["kind"], kinds=", ".join(kinds)
                ),
            )
        if "clause" in values and not is_known_clause(values["clause"], self.standard):
            self.fault(
                fields["clause"],
                translate("Phrasings", '"{clause}" is no clause of {standard}.').format(
                    clause=values["clause"], standard=self.standard
                ),
            )
        if len(self.problems) > before:
            return None
        kind = FindingKind(values.pop("kind"))
        return Phrasing(self.standard, kind=kind, **values)

    def braces(self, node: Any, name: str) -> None:
        left = PLACEHOLDER.sub("", node.value)
        if "{" in left or "}" in left:
            self.fault(
                node,
                translate(
                    "Phrasings",
                    '"{name}" has a brace that is no placeholder. Write placeholders as {{date}}.',
                ).format(name=name),
            )


@cache
def shipped() -> tuple[Phrasing, ...]:
    """The phrasings that come with the program; read once."""
    return read_library(resource(_SHIPPED))


def own_phrasings(ledger: Ledger) -> list[Phrasing]:
    """The organisation's own."""
    return [_of_record(row) for row in ledger.select("phrasing")]


def _of_record(row: Row) -> Phrasing:
    return Phrasing(
        standard=row["standard"] or ISO20000_1,
        clause=row["clause"] or "",
        kind=FindingKind(row["finding_kind"] or FindingKind.MINOR.value),
        title=row["title"] or "",
        **{part: row[part] or "" for part in PARTS},
        id=row["id"],
    )


def offered(
    ledger: Ledger,
    clauses: Iterable[str],
    kind: FindingKind | None,
    words: str = "",
    *,
    home: str = ISO20000_1,
) -> list[Phrasing]:
    """Phrasings that fit a finding, the best first; with words, all that contain them.

    Own ones come before shipped ones of the same rank; same clause and kind before the same clause, before
    clauses nearby. Without words, what is about other clauses is left out, unless nothing else is there.
    """
    cited = [parse_reference(clause, home) for clause in clauses]
    wanted = words.casefold().split()
    ranked: list[tuple[tuple[Any, ...], Phrasing]] = []
    for place, phrasing in enumerate((*own_phrasings(ledger), *shipped())):
        nearness = min((_distance(phrasing, standard, clause) for standard, clause in cited), default=2)
        if wanted and not all(word in _searched(phrasing) for word in wanted):
            continue
        other_kind = kind is not None and not _alike(kind, phrasing.kind)
        rank = (
            nearness,
            other_kind,
            not phrasing.is_own,
            reference_order(phrasing.clause or "99", home),
            place,
        )
        ranked.append((rank, phrasing))
    ranked.sort(key=lambda pair: pair[0])
    near = [phrasing for rank, phrasing in ranked if rank[0] < _FAR]
    everything = [phrasing for _, phrasing in ranked]
    return everything if wanted or not near else near


_FAR = 3


def _distance(phrasing: Phrasing, standard: str, clause: str) -> int:
    if phrasing.standard != standard:
        return _FAR
    if phrasing.clause == clause:
        return 0
    here, there = clause.split("."), phrasing.clause.split(".")
    shared = 0
    for mine, theirs in zip(here, there, strict=False):
        if mine != theirs:
            break
        shared += 1
    if shared == min(len(here), len(there)):
        return 1
    return 2 if shared >= 2 else _FAR


def _alike(one: FindingKind, other: FindingKind) -> bool:
    return one is other or (one.is_nonconformity and other.is_nonconformity)


def _searched(phrasing: Phrasing) -> str:
    return " ".join((phrasing.clause, phrasing.title, *(phrasing.text(part) for part in PARTS))).casefold()


def draft_of(ledger: Ledger, finding_id: str) -> Phrasing:
    """A phrasing as a finding would make it, numbers and days already turned into placeholders; not recorded yet."""
    from iso20k_audit.services.findings import clauses_of

    row = ledger.get("finding", finding_id)
    home = ledger.value("SELECT standard FROM audit WHERE id=:a", a=row["audit_id"]) or ISO20000_1
    cited = clauses_of(ledger, finding_id)
    standard, clause = parse_reference(cited[0], home) if cited else (home, "")
    return Phrasing(
        standard,
        clause,
        FindingKind(row["finding_kind"] or FindingKind.MINOR.value),
        row["title"] or "",
        **{part: generalised(row[part] or "") for part in PARTS},
    )


_GENERAL = (
    (re.compile(r"\b\d[\d,.]*( (?:of|out of|de|von|z|sur) )\d[\d,.]*\b"), r"{n}\1{m}"),
    (re.compile(r"\b[A-Z]{2,6}-?\d{4,}\b"), "{record}"),
    (
        re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b"),
        "{date}",
    ),
)


def generalised(text: str) -> str:
    """The text with sample sizes, record numbers and days as placeholders."""
    for pattern, placeholder in _GENERAL:
        text = pattern.sub(placeholder, text)
    return text


def keep_phrasing(ledger: Ledger, phrasing: Phrasing) -> str:
    """Records an own phrasing, or the changes of one. Returns its id.

    Raises:
        InputError: it has no title, no text, or a clause that the standard does not have.
    """
    if not phrasing.title.strip():
        raise InputError(translate("Phrasings", "Give the phrasing a title."))
    if not any(phrasing.text(part).strip() for part in PARTS):
        raise InputError(translate("Phrasings", "Write at least one of the three parts."))
    if phrasing.clause and not is_known_clause(phrasing.clause, phrasing.standard):
        raise InputError(
            translate("Phrasings", "“{clause}” is not a clause of the standard.").format(
                clause=phrasing.clause
            ),
            translate("Phrasings", "Write it as 8.6.1, or leave it empty."),
        )
    record_id = phrasing.id or new_id()
    ledger.set(
        "phrasing",
        record_id,
        standard=phrasing.standard,
        clause=phrasing.clause,
        finding_kind=phrasing.kind.value,
        title=phrasing.title.strip(),
        **{part: phrasing.text(part).strip() for part in PARTS},
    )
    return record_id

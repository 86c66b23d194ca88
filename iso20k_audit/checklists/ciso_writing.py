"""Checklists as libraries of CISO Assistant, to be loaded there as a framework.

Reading one back with `ciso_reading` gives the same questions: ids, clauses, texts, hints, evidence, answers, weights
and conditions. What that program has no place for stays out: samples, practices, documented information, minutes,
clauses of other standards that an answer counts for. Not for: files (the caller saves the text, in UTF-8).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import yaml

from iso20k_audit.checklists.ciso_answers import asked_of
from iso20k_audit.checklists.ciso_frame import PACKAGER
from iso20k_audit.checklists.clause_cells import title_of
from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.scoring import MATURITY_LEVELS
from iso20k_audit.model.standards import OWN, STANDARD_TITLES, show_reference

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_ALWAYS = "always"

_MEANINGS = {
    0: "Nothing of it is there.",
    1: "It is done when somebody thinks of it.",
    2: "It is done in a similar way each time.",
    3: "How it is done is laid down and known.",
    4: "It is measured, and kept within limits.",
    5: "It is improved by what is measured.",
}


class _Plain(_Dumper):  # type: ignore[misc]
    """Writes every list out: strict readers refuse anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def to_ciso(checklist: Checklist, *, publication_date: date | str) -> str:
    """The checklist as YAML text of a CISO Assistant library.

    Args:
        publication_date: a date, or one written as 2026-10-31.
    """
    description = checklist.description or checklist.title
    framework = {
        "urn": f"urn:{PACKAGER}:risk:framework:{checklist.id}",
        "ref_id": checklist.id,
        "name": checklist.title,
        "description": description,
        "min_score": min(MATURITY_LEVELS),
        "max_score": max(MATURITY_LEVELS),
        "scores_definition": [
            {"score": level, "name": name, "description": _MEANINGS[level]}
            for level, name in MATURITY_LEVELS.items()
        ],
    }
    if checklist.conditions:
        framework["implementation_groups_definition"] = _groups(checklist)
    framework["requirement_nodes"] = [
        node
        for number, section in enumerate(checklist.sections, start=1)
        for node in _section_nodes(section, number, checklist)
    ]
    library = {
        "urn": f"urn:{PACKAGER}:risk:library:{checklist.id}",
        "locale": checklist.language,
        "ref_id": checklist.id,
        "name": checklist.title,
        "description": description,
        "copyright": _copyright(checklist.standard),
        "version": version_number(checklist.version),
        "publication_date": date.fromisoformat(str(publication_date)[:10]),
        "provider": PACKAGER,
        "packager": PACKAGER,
        "objects": {"framework": framework},
    }
    written: str = yaml.dump(library, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=110)
    return written


def version_number(version: str) -> int:
    """A version such as 1.2 as whole number that grows with it: 10200; CISO Assistant updates by it."""
    parts = [int(part[:4]) for part in re.findall(r"\d+", version)[:3]]
    major, minor, patch = [*parts, 0, 0, 0][:3]
    return max(1, major * 10_000 + min(minor, 99) * 100 + min(patch, 99))


def _copyright(standard: str) -> str:
    if standard == OWN:
        return f"Questions in the words of their authors; clauses are {STANDARD_TITLES[OWN]}."
    return (
        f"Questions in our own words. Of {STANDARD_TITLES[standard]} only the numbers and titles of clauses are named; "
        "its text is not part of this library."
    )


def _groups(checklist: Checklist) -> list[dict[str, Any]]:
    always = _always(checklist)
    return [
        {"ref_id": always, "name": "Always", "description": None, "default_selected": True},
        *(
            {"ref_id": condition.id, "name": condition.text, "description": None}
            for condition in checklist.conditions
        ),
    ]


def _always(checklist: Checklist) -> str:
    """The group of questions without a condition; without one they would vanish when a group is chosen."""
    ids = {condition.id for condition in checklist.conditions}
    return _ALWAYS if _ALWAYS not in ids else f"{_ALWAYS}-{PACKAGER}"


def _reference(standard: str, clause: str, checklist: Checklist) -> str:
    if standard == OWN != checklist.standard:
        return f"{OWN} {clause}"
    return show_reference(standard, clause, checklist.standard)


def _section_nodes(section: Section, number: int, checklist: Checklist) -> list[dict[str, Any]]:
    urn = f"urn:{PACKAGER}:risk:req_node:{checklist.id}:section:{number}"
    head = {
        "urn": urn,
        "assessable": False,
        "depth": 1,
        "ref_id": _reference(section.standard, section.clause, checklist),
        "name": section.title,
    }
    return [head, *(_question_node(question, urn, checklist) for question in section.questions)]


def _question_node(question: Question, parent: str, checklist: Checklist) -> dict[str, Any]:
    urn = f"urn:{PACKAGER}:risk:req_node:{checklist.id}:{question.id}"
    node: dict[str, Any] = {
        "urn": urn,
        "assessable": True,
        "depth": 2,
        "parent_urn": parent,
        "ref_id": _reference(question.standard, question.clause, checklist),
    }
    title = title_of(question.clause, question.standard or checklist.standard)
    if title:
        node["name"] = title
    node["description"] = question.text
    if question.look_for:
        node["annotation"] = "\n".join(question.look_for)
    if question.evidence:
        node["typical_evidence"] = "\n".join(question.evidence)
    if checklist.conditions:
        node["implementation_groups"] = [question.only_if or _always(checklist)]
    if question.weight != 1:
        node["weight"] = question.weight
    asked = asked_of(question, urn)
    if asked:
        node["questions"] = asked
    return node

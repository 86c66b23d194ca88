"""What a CISO Assistant library says of itself, and its implementation groups, in our terms.

Not for: its requirements (see `ciso_reading`).
"""

from __future__ import annotations

import re

from iso20k_audit.checklists.ciso_nodes import Framework
from iso20k_audit.checklists.fitting import (
    LONGEST_DESCRIPTION,
    as_id,
    cut,
    first_of,
    fits,
    one_line,
    paragraphs,
)
from iso20k_audit.model.checklist import Condition
from iso20k_audit.model.wording import translate

PACKAGER = "iso20k"
"""Our name in libraries that `ciso_writing` makes."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_MOST_CONDITIONS = 50
_LONGEST_CONDITION = 200

Groups = tuple[str, ...]


def is_ours(framework: Framework) -> bool:
    """Whether `ciso_writing` made the library."""
    return framework.library.get("packager", "") == PACKAGER


def language_of(framework: Framework, wanted: str) -> str:
    """The language wanted where there is a translation, else that of the library."""
    chosen = wanted if wanted in framework.languages else ""
    tag = (chosen or framework.library.get("locale", "") or "en").replace("_", "-")
    return tag if _LANGUAGE.match(tag) and len(tag) <= 35 else "en"


def version_of(framework: Framework) -> str:
    """The version; of a library of ours as it was before it became a whole number."""
    version = one_line(framework.library.get("version", ""))[:20] or "1"
    if is_ours(framework) and version.isdecimal() and int(version) >= 10_000:
        major, minor, patch = int(version) // 10_000, int(version) // 100 % 100, int(version) % 100
        return f"{major}.{minor}.{patch}" if patch else f"{major}.{minor}"
    return version


def description_of(framework: Framework) -> str:
    """What it is, where it comes from, and whose it is."""
    library = framework.library
    told = first_of((framework.data.get("description", ""), library.get("description", "")))
    if is_ours(framework):
        return paragraphs(told)
    source = ", ".join(part for part in (library.get("provider", ""), library.get("urn", "")) if part)
    rights = library.get("copyright", "").strip("_ ")
    behind = [f"Source: CISO Assistant library, {source}."] if source else []
    behind += [f"Copyright: {rights}"] if rights else []
    room = LONGEST_DESCRIPTION - sum(len(one) + 1 for one in behind)
    return paragraphs("\n".join([paragraphs(told, max(0, room)), *behind]).strip())


def conditions_of(framework: Framework) -> tuple[tuple[Condition, ...], dict[Groups, str], str]:
    """Implementation groups as conditions: one for each set of groups that some requirements share.

    Returns:
        The conditions, the id of each by its groups, and a remark where they are too many.
    """
    if is_ours(framework):
        own = _own_conditions(framework)
        return own, {(condition.id,): condition.id for condition in own}, ""
    sets = dict.fromkeys(node.groups for node in framework.nodes if node.assessable and node.groups)
    if len(sets) > _MOST_CONDITIONS:
        what = translate(
            "Checklists",
            "its groups are combined in {count} ways, too many for conditions; they are left out",
        ).format(count=len(sets))
        return (), {}, what
    conditions: dict[str, Condition] = {}
    by_groups: dict[Groups, str] = {}
    for number, groups in enumerate(sets, start=1):
        key = as_id("-".join(groups)) or f"group-{number}"
        while key in conditions:
            key = f"{key[:34]}-{number}"
        text = one_line(" / ".join(framework.groups.get(group, group) for group in groups))
        conditions[key] = Condition(key, cut(text, _LONGEST_CONDITION)[0] or key)
        by_groups[groups] = key
    return tuple(conditions.values()), by_groups, ""


def _own_conditions(framework: Framework) -> tuple[Condition, ...]:
    """Those of a library of ours; its first group stands for no condition."""
    listed = list(framework.groups.items())[1 : _MOST_CONDITIONS + 1]
    return tuple(
        Condition(key, text)
        for key, text in listed
        if key and as_id(key) == key.rstrip("-._") and fits(text, _LONGEST_CONDITION)
    )

"""Groups of findings that say the same: made, joined, described and ungrouped again.

A group never absorbs. Each member keeps its author, text, evidence, number and actions, and counts for its site;
the group only says that they belong together. Groups that share a finding are one group: so two leads who group
at the same time get the union of what both said, whoever's entries come first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from iso20k_audit.model.contested import contested, in_conflict
from iso20k_audit.model.duplicates import ordered
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.services.browsing import list_findings
from iso20k_audit.store.ledger import Act, Ledger, Row

GROUP_KINDS = frozenset({"finding_group", "finding_group_member", "not_duplicate"})
"""Kinds of records that say which findings belong together."""

UNGROUPED, GROUPED, TAKEN_BACK = "ungrouped", "grouped", "taken back"
"""Why memberships and pairs are withdrawn: fixed words, so that two who do it at the same time agree."""


class GroupsDiffer(RuleViolation):
    """Findings to be grouped are in different groups, and joining them was not asked for."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings that say the same.

    Attributes:
        title: of the group, never empty where it is shown.
        reason: why they say the same; of all that were given.
        members: ids of its findings, the one to be read first before the others, these in report order.
        records: ids of the records that make it up; `id` is the one that is written to.
        other_titles: further titles, where groups were made at the same time.
        objections: pairs of its findings of which somebody says that they are not the same, with the reason.
        contested: fields of the group that are in conflict.
    """

    id: str
    title: str
    reason: str
    members: tuple[str, ...]
    records: tuple[str, ...]
    other_titles: tuple[str, ...] = ()
    objections: tuple[tuple[str, str, str], ...] = ()
    contested: frozenset[str] = frozenset()

    @property
    def leading_id(self) -> str:
        """Id of the finding that is read first."""
        return self.members[0]


@dataclass(frozen=True, slots=True)
class NotSame:
    """Two findings that somebody said are not the same."""

    id: str
    one: str
    other: str
    reason: str


@dataclass(slots=True)
class _Part:
    """Findings that memberships connect, withdrawn ones too, and the records that do."""

    findings: set[str]
    records: set[str]


# -- reading ------------------------------------------------------------------------------------------


def groups(ledger: Ledger, audit_id: str, findings: Sequence[Row] | None = None) -> list[Group]:
    """The groups of an audit in report order; a group has at least two findings that are in the audit.

    Args:
        findings: as `list_findings` gives them, where they were read already.
    """
    parts = _parts(ledger, audit_id)
    if not parts:
        return []
    rows = list_findings(ledger, audit_id) if findings is None else findings
    by_id = {row["id"]: (place, row) for place, row in enumerate(rows)}
    records = {row["id"]: row for row in ledger.select("finding_group", audit_id)}
    said = {(one.one, one.other): one.reason for one in not_same_pairs(ledger, audit_id)}
    found = []
    for part in parts:
        members = sorted((key for key in part.findings if key in by_id), key=lambda key: by_id[key][0])
        if len(members) > 1:
            found.append(_group(part, members, records, by_id, said))
    return sorted(found, key=lambda group: min(by_id[key][0] for key in group.members))


def _group(
    part: _Part,
    members: list[str],
    records: dict[str, Row],
    by_id: dict[str, tuple[int, Row]],
    said: dict[tuple[str, str], str],
) -> Group:
    rows = [records[key] for key in sorted(part.records) if key in records]
    main = min(part.records)
    own = records.get(main) or {}
    leading = own.get("leading_id")
    if leading in members:
        members = [str(leading), *(key for key in members if key != leading)]
    titles = dict.fromkeys(row["title"] for row in rows if row["title"])
    fallback = by_id[members[0]][1]["title"] or by_id[members[0]][1]["shown_number"] or ""
    disputed = contested(own)
    title = in_conflict() if "title" in disputed else str(own.get("title") or next(iter(titles), fallback))
    return Group(
        id=main,
        title=title,
        reason="\n".join(dict.fromkeys(row["reason"] for row in rows if row["reason"])),
        members=tuple(members),
        records=tuple(sorted(part.records)),
        other_titles=tuple(other for other in titles if other != title),
        objections=tuple(
            (one, other, said[one, other])
            for one, other in combinations(sorted(members), 2)
            if (one, other) in said
        ),
        contested=disputed,
    )


def _parts(ledger: Ledger, audit_id: str) -> list[_Part]:
    """Findings that share groups, in order of the oldest group of each."""
    rows = ledger.rows(
        "SELECT m.group_id, m.finding_id FROM finding_group_member m"
        " LEFT JOIN finding_group g ON g.id=m.group_id"
        " WHERE m.audit_id=:a AND m.withdrawn IS NULL AND g.withdrawn IS NULL"
        " AND m.group_id IS NOT NULL AND m.finding_id IS NOT NULL",
        a=audit_id,
    )
    inside: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        inside[row["group_id"]].add(row["finding_id"])
    parts: list[_Part] = []
    for record, findings in sorted(inside.items()):
        met = [part for part in parts if part.findings & findings]
        merged = _Part(set(findings), {record})
        for part in met:
            merged.findings |= part.findings
            merged.records |= part.records
            parts.remove(part)
        parts.append(merged)
    return sorted(parts, key=lambda part: min(part.records))


def group_of(ledger: Ledger, audit_id: str, finding_id: str) -> Group | None:
    """The group that a finding is in."""
    return next((group for group in groups(ledger, audit_id) if finding_id in group.members), None)


def group_named(ledger: Ledger, audit_id: str, record_id: str) -> Group:
    """The group that a record belongs to.

    Raises:
        NotFound: there is none any more.
    """
    found = next((group for group in groups(ledger, audit_id) if record_id in group.records), None)
    if found is None:
        raise NotFound(translate("Grouping", "These findings are not grouped any more."))
    return found


def not_same_pairs(ledger: Ledger, audit_id: str) -> list[NotSame]:
    """Pairs of findings of an audit that were said not to be the same."""
    here = {row["id"] for row in ledger.rows("SELECT id FROM finding WHERE audit_id=:a", a=audit_id)}
    return [
        NotSame(row["id"], *ordered(row["finding_id"], row["other_id"]), row["reason"] or "")
        for row in ledger.select("not_duplicate", audit_id)
        if {row["finding_id"], row["other_id"]} <= here  # others say that one repeats no earlier one
    ]


# -- recording ----------------------------------------------------------------------------------------


def group_findings(
    ledger: Ledger,
    finding_ids: Iterable[str],
    *,
    title: str | None = None,
    reason: str | None = None,
    leading_id: str | None = None,
    joining: bool = False,
) -> str:
    """Groups findings, or adds them to the group that one of them is in. Returns the id of the group.

    Args:
        title, reason, leading_id: of the group; what is not given stays, a new group takes the title of the
            finding to be read first, which is the gravest.
        joining: groups that they are in already become one.

    Raises:
        InputError: fewer than two findings, or of different audits.
        GroupsDiffer: they are in different groups.
        RuleViolation: one is withdrawn, or a positive practice is among weaknesses.
    """
    ids = list(dict.fromkeys(finding_ids))
    audit_id = _check(ledger, ids, leading_id)
    touched = [part for part in _parts(ledger, audit_id) if not part.findings.isdisjoint(ids)]
    shown = [group for group in groups(ledger, audit_id) if not set(group.members).isdisjoint(ids)]
    if len(shown) > 1 and not joining:
        titles = commas(f'"{group.title}"' for group in shown)
        raise GroupsDiffer(
            translate("Grouping", "They are in different groups: {titles}.").format(titles=titles),
            translate("Grouping", "Join the groups, or ungroup one of them first."),
        )
    together = set(ids).union(*(part.findings for part in touched))
    _check_kinds(ledger, together)
    record = min((min(part.records) for part in touched), default="") or new_id()
    fields = {"title": title, "reason": reason, "leading_id": leading_id}
    given = {name: value for name, value in fields.items() if value is not None}
    if not touched:
        order = [row["id"] for row in list_findings(ledger, audit_id) if row["id"] in together]
        first = given.setdefault("leading_id", order[0])
        own_title = ledger.get("finding", first)["title"]
        if own_title:
            given.setdefault("title", own_title)
    if given:
        ledger.set("finding_group", record, audit_id, **given)
    for finding_id in sorted(together):
        _let_in(ledger, audit_id, record, finding_id)
    for pair in not_same_pairs(ledger, audit_id):
        if {pair.one, pair.other} <= together:
            ledger.set("not_duplicate", pair.id, audit_id, withdrawn=GROUPED)
    return record


def _check(ledger: Ledger, ids: list[str], leading_id: str | None) -> str:
    """The audit of findings that can be grouped."""
    if len(ids) < 2:
        raise InputError(
            translate("Grouping", "A group needs two findings at least."),
            translate("Grouping", "Choose those that say the same."),
        )
    rows = [ledger.get("finding", finding_id) for finding_id in ids]
    if len({row["audit_id"] for row in rows}) > 1:
        raise InputError(
            translate("Grouping", "Findings of different audits cannot be grouped."),
            translate("Grouping", "Mark the later one as a repeat of the earlier one instead."),
        )
    for row in rows:
        if row["withdrawn"]:
            number = row["number"] or row["provisional_number"] or ""
            raise RuleViolation(
                translate("Grouping", "{number} was withdrawn.").format(number=number),
                translate("Grouping", "Bring it back first, or leave it out."),
            )
    if leading_id is not None and leading_id not in ids:
        raise InputError(translate("Grouping", "The finding to be read first is not among them."))
    return str(rows[0]["audit_id"])


def _check_kinds(ledger: Ledger, ids: Collection[str]) -> None:
    rows = ledger.rows(
        "SELECT finding_kind FROM finding WHERE id IN :ids AND withdrawn IS NULL AND finding_kind IS NOT NULL",
        ids=sorted(ids),
    )
    if len({row["finding_kind"] == FindingKind.POSITIVE.value for row in rows}) > 1:
        raise RuleViolation(
            translate("Grouping", "A positive practice and a weakness do not say the same."),
            translate("Grouping", "Leave one of them out."),
        )


def _let_in(ledger: Ledger, audit_id: str, record: str, finding_id: str) -> None:
    member = link_id("finding_group_member", record, finding_id)
    ledger.set(
        "finding_group_member", member, audit_id, group_id=record, finding_id=finding_id, withdrawn=None
    )


def take_out(ledger: Ledger, finding_ids: Iterable[str], reason: str = "") -> None:
    """Takes findings out of their groups; a group of which fewer than two are left is ungrouped.

    Args:
        reason: kept in the history.

    Raises:
        RuleViolation: one is in no group.
    """
    for finding_id in dict.fromkeys(finding_ids):
        row = ledger.get("finding", finding_id)
        part = next((p for p in _parts(ledger, row["audit_id"]) if finding_id in p.findings), None)
        if part is None:
            raise RuleViolation(
                translate("Grouping", "{number} is in no group.").format(
                    number=row["number"] or row["provisional_number"] or ""
                )
            )
        left = part.findings - {finding_id}
        if len(left) < 2:
            _part_all(ledger, row["audit_id"], part, reason)
            continue
        for other in sorted(left):  # they stay together even if it was this one that connected them
            _let_in(ledger, row["audit_id"], min(part.records), other)
        _let_go(ledger, row["audit_id"], part.records, {finding_id}, reason)


def ungroup(ledger: Ledger, audit_id: str, record_id: str, reason: str = "") -> None:
    """Takes all findings out of a group.

    Raises:
        NotFound: there is no such group any more.
    """
    part = next((p for p in _parts(ledger, audit_id) if record_id in p.records), None)
    if part is None:
        raise NotFound(translate("Grouping", "These findings are not grouped any more."))
    _part_all(ledger, audit_id, part, reason)


def _part_all(ledger: Ledger, audit_id: str, part: _Part, reason: str) -> None:
    _let_go(ledger, audit_id, part.records, part.findings, reason)
    for record in sorted(part.records):
        if ledger.find("finding_group", record) is not None:
            act = Act("finding_group", record, {"withdrawn": UNGROUPED}, audit_id, why=reason or None)
            ledger.record(act)


def _let_go(
    ledger: Ledger, audit_id: str, records: Iterable[str], findings: Iterable[str], reason: str
) -> None:
    members = [link_id("finding_group_member", record, one) for record in records for one in sorted(findings)]
    standing = ledger.rows(
        "SELECT id FROM finding_group_member WHERE withdrawn IS NULL AND id IN :ids ORDER BY id", ids=members
    )
    for row in standing:
        act = Act("finding_group_member", row["id"], {"withdrawn": UNGROUPED}, audit_id, why=reason or None)
        ledger.record(act)


def say_not_same(ledger: Ledger, finding_ids: Iterable[str], reason: str = "") -> None:
    """Remembers that findings do not say the same, each of them and each other; they are not suggested again.

    Raises:
        InputError: fewer than two findings, or of different audits.
        RuleViolation: two of them are in one group.
    """
    ids = list(dict.fromkeys(finding_ids))
    audit_id = _check(ledger, ids, None)
    home = {key: group.id for group in groups(ledger, audit_id) for key in group.members}
    for one, other in combinations(sorted(ids), 2):
        if one in home and home[one] == home.get(other):
            raise RuleViolation(
                translate("Grouping", "They are in one group."),
                translate("Grouping", "Take one of them out of it first."),
            )
    for one, other in combinations(sorted(ids), 2):
        ledger.set(
            "not_duplicate",
            link_id("not_duplicate", one, other),
            audit_id,
            finding_id=one,
            other_id=other,
            reason=reason.strip() or None,
            withdrawn=None,
        )


def forget_not_same(ledger: Ledger, finding_ids: Sequence[str]) -> None:
    """Lets findings be suggested to each other again.

    Raises:
        NotFound: nobody said that they are not the same.
    """
    done = 0
    for one, other in combinations(sorted(dict.fromkeys(finding_ids)), 2):
        row = ledger.find("not_duplicate", link_id("not_duplicate", one, other))
        if row is not None and row["withdrawn"] is None:
            ledger.set("not_duplicate", row["id"], row["audit_id"], withdrawn=TAKEN_BACK)
            done += 1
    if not done:
        raise NotFound(translate("Grouping", "Nobody said that they are not the same."))


def describe(
    ledger: Ledger,
    audit_id: str,
    record_id: str,
    fields: dict[str, str | None],
    seen: dict[str, list[str]] | None = None,
) -> None:
    """Changes title, reason or the finding to be read first (`title`, `reason`, `leading_id`) of a group.

    Args:
        seen: versions that the person had in view.

    Raises:
        NotFound: the findings are not grouped any more.
    """
    group = group_named(ledger, audit_id, record_id)
    shown = None if seen is None else {name: seen.get(name, []) for name in fields}
    ledger.record(Act("finding_group", group.id, fields, audit_id, seen=shown))

"""Search everything: what was found for words as they are typed, grouped, marked, and where each leads.

The words are looked up by `store.search_index`; here a match becomes a hit that can be gone to. What leads
nowhere (an action of a withdrawn finding) is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from iso20k_audit.model.vocabulary import MeetingKind
from iso20k_audit.services import search_leads
from iso20k_audit.services.clause_jump import ClausePlace, find_clause, list_clauses
from iso20k_audit.services.search_marks import Mark, Marker
from iso20k_audit.store import search_index
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.search_index import Match

GROUPS: dict[str, tuple[str, ...]] = {
    "finding": ("finding",),
    "question": ("question",),
    "working_paper": ("working_paper", "conclusion"),
    "action": (
        "action",
        "action_step",
        "action_extension",
        "cause_item",
        "effectiveness_check",
        "follow_up_item",
    ),
    "evidence": ("evidence", "evidence_file"),
    "sample_item": ("sample_item",),
    "interview": ("interview",),
    "pending_question": ("pending_question",),
    "person": ("person", "participant", "attendance", "recipient"),
    "meeting": ("meeting", "schedule_item"),
    "audit": ("audit", "organisation", "site", "service", "client"),
    "review_note": ("review_note",),
    "programme": (
        *("criterion_document", "criterion_clause", "programme_item", "objective", "benefit"),
        *("management_review", "certification"),
    ),
}
"""Kinds of records by the group they are listed in, in the order of the groups."""

_GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
_PLACES = {group: place for place, group in enumerate(GROUPS)}

LEAST = 2
"""Letters or digits that a search needs; one alone would find everything."""

LONGEST = 400
"""Letters of what is typed or pasted that are looked at: more words than SQLite takes would end in an error."""

FEW = 5
"""With fewer hits than this, words are also looked for inside of words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found.

    Attributes:
        kind, record_id: what was found.
        audit_id: the audit that it is shown in.
        page, target: where it is shown, as `MainWindow.go_to` takes them.
        number: of a finding, action or piece of evidence; the item of a question or of what is about one.
        title, snippet: its name, and the text around the first place found; either may be empty.
        number_marks, title_marks, snippet_marks: where words were found in them.
        who: auditor of a working paper, owner of an action, function of a person.
        state: kind of a finding, result of a working paper, kind of a meeting, role of a participant.
        in_hand: it belongs to the audit in hand; otherwise `audit_number` and `audit_title` say where it is.
        contested: a field of the record is in conflict; its texts are those of all versions.
        tier: 0 is called exactly so, 1 found in number or title, 2 in other texts, 3 inside of words.
    """

    kind: str
    record_id: str
    audit_id: str
    page: str
    target: str
    number: str = ""
    title: str = ""
    snippet: str = ""
    number_marks: tuple[Mark, ...] = ()
    title_marks: tuple[Mark, ...] = ()
    snippet_marks: tuple[Mark, ...] = ()
    who: str = ""
    state: str = ""
    in_hand: bool = True
    audit_number: str = ""
    audit_title: str = ""
    tier: int = 2
    contested: bool = False

    @property
    def group(self) -> str:
        """The group that it is listed in."""
        return _GROUP_OF[self.kind]


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one group, the best first, and how many there are altogether."""

    name: str
    hits: tuple[Hit, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search.

    Attributes:
        clause: the clause that the words name, in the audit in hand.
        exact: what is called exactly so, on top.
        groups: the rest; those with the better hits first, otherwise in the order of `GROUPS`.
    """

    words: str
    clause: ClausePlace | None = None
    exact: tuple[Hit, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def hits(self) -> list[Hit]:
        """All hits in order."""
        return [*self.exact, *(hit for group in self.groups for hit in group.hits)]


def search(
    ledger: Ledger, words: str, audit_id: str | None = None, *, limit: int = 6, group: str = ""
) -> Found:
    """What holds all these words, each of them as the beginning of a word; only the first `LONGEST` letters count.

    Args:
        audit_id: the audit in hand; what is found there comes first, the other audits follow.
        limit: hits of a group.
        group: only this one of `GROUPS`.
    """
    typed, words = words, words[:LONGEST]
    tokens = search_index.tokens(words)
    clause = find_clause(ledger, audit_id, words) if audit_id and not group and len(words) < 30 else None
    if sum(len(run) for runs in tokens for run in runs) < LEAST and words.isascii():
        return Found(typed, clause)
    kinds = GROUPS.get(group, ())
    called = [] if group else search_index.numbered(ledger.connection, words.strip(), audit_id, limit)
    matches: list[Match] = []
    for kind in kinds or ("",):
        matches += search_index.best(ledger.connection, words, audit_id, each=limit + 2, kind=kind)
    marker = Marker(tokens)
    exact = tuple(replace(hit, tier=0) for hit in _hits(ledger, called, audit_id, marker))
    known = {hit.record_id for hit in exact}
    hits = [hit for hit in _hits(ledger, matches, audit_id, marker) if hit.record_id not in known]
    if len(hits) + len(exact) < FEW:
        known |= {match.record_id for match in matches}
        hits = _once_each([*hits, *_inside_words(ledger, tokens, audit_id, known, group)])
    totals = search_index.counts(ledger.connection, words) if len(matches) > limit else {}
    return Found(typed, clause, exact, _grouped(hits, limit, totals, exact))


def _inside_words(
    ledger: Ledger, tokens: list[list[str]], audit_id: str | None, known: set[str], group: str
) -> list[Hit]:
    """Hits where a word is only a part of a longer one, or of an id such as INC0012233."""
    parts = [run for runs in tokens for run in runs]
    if not parts or min(map(len, parts)) < 3:
        return []
    found = search_index.holding(ledger.connection, parts, audit_id, limit=60)
    if not found and audit_id is not None and not known:
        found = search_index.holding(ledger.connection, parts, None, limit=60)
    wanted = [
        match
        for match in found
        if match.record_id not in known and (not group or _GROUP_OF[match.kind] == group)
    ]
    hits = _hits(ledger, wanted, audit_id, Marker(tokens, inside=True))
    return [replace(hit, tier=3) for hit in hits if hit.number_marks or hit.title_marks or hit.snippet_marks]


def _grouped(hits: list[Hit], limit: int, totals: dict[str, int], exact: Sequence[Hit]) -> tuple[Group, ...]:
    by_group: dict[str, list[Hit]] = {}
    for hit in hits:
        by_group.setdefault(hit.group, []).append(hit)
    groups = []
    for name, found in by_group.items():
        # within a tier the order of the matches stays: by how well they fit
        found.sort(key=lambda hit: (not hit.in_hand, hit.tier))
        total = len(found)
        if total > limit:
            apart = sum(hit.group == name for hit in exact)
            total = max(total, sum(totals.get(kind, 0) for kind in GROUPS[name]) - apart)
        listed = limit if total > limit + 1 else total  # a row that says "more" would take the room of one
        groups.append(Group(name, tuple(found[:listed]), total))
    groups.sort(key=lambda one: (_fit(one.hits), _PLACES[one.name]))
    return tuple(groups)


def _fit(hits: Sequence[Hit]) -> int:
    return min(hit.tier + (0 if hit.in_hand else 4) for hit in hits)


# -- hits -------------------------------------------------------------------------------------------


def _hits(ledger: Ledger, matches: Sequence[Match], audit_id: str | None, marker: Marker) -> list[Hit]:
    """Matches as hits, in the same order; those that lead nowhere are left out."""
    if not matches:
        return []
    by_kind: dict[str, list[str]] = {}
    for match in matches:
        by_kind.setdefault(match.kind, []).append(match.record_id)
    leads = {kind: search_leads.leads(ledger, kind, ids, audit_id) for kind, ids in by_kind.items()}
    audits = search_leads.audits(
        ledger, sorted({r["audit_id"] for rows in leads.values() for r in rows.values()})
    )
    hits: list[Hit] = []
    for match in matches:
        lead = leads[match.kind].get(match.record_id)
        audit = audits.get(lead["audit_id"]) if lead is not None else None
        if lead is not None and audit is not None:
            hits.append(_hit(ledger, match, lead, audit, audit_id, marker))
    return _once_each(hits)


def _once_each(hits: list[Hit]) -> list[Hit]:
    """A person that stands in several lists of an audit is one hit: the most telling of them."""
    ranks = {kind: place for place, kind in enumerate(GROUPS["person"])}
    places: dict[tuple[str, str], int] = {}
    kept: list[Hit] = []
    for hit in hits:
        name = (hit.audit_id, hit.title.casefold())
        if hit.kind not in ranks:
            kept.append(hit)
        elif name not in places:
            places[name] = len(kept)
            kept.append(hit)
        elif ranks[hit.kind] < ranks[kept[places[name]].kind]:
            kept[places[name]] = hit
    return kept


def _hit(ledger: Ledger, match: Match, lead: Row, audit: Row, audit_id: str | None, marker: Marker) -> Hit:
    title, body = lead.get("title") or match.title, match.body
    if match.kind == "meeting":
        title = MeetingKind(lead["state"] or "team").label
        body = f"{match.title}\n{body}".strip()
    elif not title:
        title, _, body = body.partition("\n")
    number, title = (" ".join(text.split()) for text in (lead.get("number") or match.number, title))
    snippet, snippet_marks = marker.snippet(body)
    page, target = lead["page"], lead["target"]
    if match.kind in ("audit", "finding"):
        field = search_leads.field_with(ledger, match, marker)
        page, target = search_leads.place_of_field(match.kind, page, target, field)
    return Hit(
        kind=match.kind,
        record_id=match.record_id,
        audit_id=audit["id"],
        page=page,
        target=target,
        number=number,
        title=title,
        snippet=snippet,
        number_marks=marker.marks(number),
        title_marks=marker.marks(title),
        snippet_marks=snippet_marks,
        who=lead.get("who") or "",
        state=lead.get("state") or "",
        in_hand=audit["id"] == audit_id,
        audit_number=audit["number"] or "",
        audit_title=audit["title"] or "",
        tier=1 if marker.all_in(f"{match.number}\n{match.title}") else 2,
        contested=bool(lead.get("contested")),
    )


# -- going somewhere --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where typed words can lead at once: clauses of the audit in hand, and what is called so."""

    clauses: tuple[ClausePlace, ...] = ()
    hits: tuple[Hit, ...] = ()


def destinations(ledger: Ledger, typed: str, audit_id: str, limit: int = 40) -> Destinations:
    """Clauses whose number begins as typed or whose title holds the words, and items and numbers that begin so.

    The clause that is named exactly comes first. Without words: all clauses.
    """
    words = typed.strip()[:LONGEST]
    clauses = list_clauses(ledger, audit_id)
    if not words:
        return Destinations(tuple(clauses))
    named = find_clause(ledger, audit_id, words)
    marker = Marker(search_index.tokens(words))
    plain = words.casefold()
    near = [
        place
        for place in clauses
        if (named is None or place.reference != named.reference)
        and (
            place.clause.casefold().startswith(plain)
            or place.reference.casefold().startswith(plain)
            or marker.all_in(place.title)
        )
    ]
    called = search_index.numbered(ledger.connection, words, audit_id, limit)
    called += search_index.numbered_like(ledger.connection, words, audit_id, limit)
    once = list({match.record_id: match for match in called}.values())
    first = (named,) if named is not None else ()
    return Destinations((*first, *near)[:limit], tuple(_hits(ledger, once[:limit], audit_id, marker)))

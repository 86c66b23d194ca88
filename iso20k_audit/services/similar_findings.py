"""Earlier findings that resemble the one in hand: possible repeats in other audits, possible duplicates in this one.

A repeat is never concluded from likeness: it is proposed with the reasons, and the auditor links it (`repeat_of`) or
says that it is none, which is remembered. Grading and the review of the grade take it from there.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.likeness import SIMILAR_WORDS, Compared, likeness, words_of
from iso20k_audit.model.vocabulary import Effectiveness, FindingKind, FindingStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.services.last_time import earlier_audits
from iso20k_audit.store.ledger import Ledger, Row

MOST = 8
"""How many are offered: more than anybody reads beside a text."""

_LIKELY = 55
"""Score from which on a finding is offered."""

LINKED = "linked as a repeat"
"""Why it no longer holds that two findings are not the same."""


@dataclass(frozen=True, slots=True)
class SimilarFinding:
    """An earlier finding that resembles another.

    Attributes:
        number, title, kind: of the earlier finding.
        audit_number: of its audit.
        same_audit: it belongs to the same audit, so it may be a duplicate rather than a repeat.
        score: 0 to 100.
        reasons: why it is offered, in words.
        state: how far it is, in words, with the effectiveness of its actions.
        is_closed: its actions were verified as effective.
        told: evidence and failure of the earlier finding, to be read before it is linked.
        may_be_repeated: it was raised on the same clause in an earlier audit of the same organisation.
    """

    id: str
    audit_id: str
    number: str
    title: str
    kind: FindingKind | None
    audit_number: str
    same_audit: bool
    score: int
    reasons: tuple[str, ...]
    state: str
    is_closed: bool
    told: str = ""
    may_be_repeated: bool = False


_FINDINGS = """
  SELECT f.id, f.audit_id, coalesce(f.number, f.provisional_number) AS number, f.title, f.finding_kind, f.status,
    f.failure, f.objective_evidence, f.process, f.site_id, f.raised_at, f.repeat_of, a.number AS audit_number,
    a.standard AS home, a.starts_on
  FROM finding f JOIN audit a ON a.id=f.audit_id
  WHERE f.withdrawn IS NULL AND a.withdrawn IS NULL AND f.id<>:f
"""
_CLAUSES = "SELECT finding_id, standard, clause FROM finding_clause WHERE withdrawn IS NULL"
_ACTIONS = "SELECT finding_id, effectiveness FROM action WHERE withdrawn IS NULL AND finding_id IN :ids"


def similar_findings(
    ledger: Ledger,
    finding_id: str,
    *,
    title: str | None = None,
    failure: str | None = None,
    most: int = MOST,
) -> list[SimilarFinding]:
    """What resembles a finding, possible repeats first, then findings of other audits, the likest first.

    What somebody said it does not repeat is left out.

    Args: title, failure: as typed at this moment, where that is newer than what is recorded.
    """
    here = ledger.get("finding", finding_id)
    home = ledger.value("SELECT standard FROM audit WHERE id=:a", a=here["audit_id"]) or ""
    cited: dict[str, set[tuple[str, str]]] = {}
    for link in ledger.rows(_CLAUSES):
        cited.setdefault(link["finding_id"], set()).add((link["standard"] or "", link["clause"]))
    mine = {(standard or home, clause) for standard, clause in cited.get(finding_id, ())}
    words = words_of(
        here["title"] if title is None else title, here["failure"] if failure is None else failure
    )
    compared = Compared(words, frozenset(mine), process_of(here), here["site_id"] or "")
    before = {audit["id"] for audit in earlier_audits(ledger, here["audit_id"])}
    no_repeats = _no_repeats(ledger, here["audit_id"])
    scored: list[tuple[int, tuple[str, ...], Row]] = []
    praise = here["finding_kind"] == FindingKind.POSITIVE.value
    for row in ledger.rows(_FINDINGS, f=finding_id):
        if praise != (row["finding_kind"] == FindingKind.POSITIVE.value):
            continue  # a strength does not repeat a weakness
        if row["audit_id"] != here["audit_id"] and _pair(finding_id, row["id"]) in no_repeats:
            continue
        theirs = {(standard or row["home"] or "", clause) for standard, clause in cited.get(row["id"], ())}
        other = Compared(
            words_of(row["title"], row["failure"]), frozenset(theirs), process_of(row), row["site_id"] or ""
        )
        found = likeness(compared, other)
        if found.score >= _LIKELY and (found.words >= SIMILAR_WORDS or mine & theirs):
            row["may_be_repeated"] = row["audit_id"] in before and bool(mine & theirs) and not praise
            scored.append((found.score, found.reasons, row))
    scored.sort(
        key=lambda one: (
            not one[2]["may_be_repeated"],
            one[2]["audit_id"] == here["audit_id"],
            -one[0],
            one[2]["number"] or "",
        )
    )
    chosen = scored[:most]
    effects = _effects(ledger, [row["id"] for _, _, row in chosen])
    return [_shown(score, reasons, row, here, effects.get(row["id"], [])) for score, reasons, row in chosen]


def process_of(row: Row) -> str:
    """The process of a finding as it is compared."""
    return (row["process"] or "").strip().casefold()


def _effects(ledger: Ledger, ids: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in ledger.rows(_ACTIONS, ids=ids) if ids else ():
        found.setdefault(row["finding_id"], []).append(row["effectiveness"] or "")
    return found


def _shown(score: int, reasons: tuple[str, ...], row: Row, here: Row, effects: list[str]) -> SimilarFinding:
    status = FindingStatus(row["status"] or FindingStatus.DRAFT.value)
    return SimilarFinding(
        id=row["id"],
        audit_id=row["audit_id"],
        number=row["number"] or "",
        title=row["title"] or "",
        kind=kind_of(row),
        audit_number=row["audit_number"] or "",
        same_audit=row["audit_id"] == here["audit_id"],
        score=score,
        reasons=reasons,
        state=_state(status, effects),
        is_closed=status is FindingStatus.CLOSED,
        told="\n\n".join(text for text in (row["objective_evidence"], row["failure"]) if text),
        may_be_repeated=bool(row["may_be_repeated"]),
    )


def _state(status: FindingStatus, effects: Iterable[str]) -> str:
    effects = list(effects)
    if status is FindingStatus.CLOSED:
        return translate("SimilarFindings", "closed, action effective")
    if Effectiveness.NOT_EFFECTIVE.value in effects:
        return translate("SimilarFindings", "open, action not effective")
    if not effects:
        return translate("SimilarFindings", "open, no action yet")
    if all(effect == Effectiveness.EFFECTIVE.value for effect in effects):
        return translate("SimilarFindings", "open, action effective")
    return translate("SimilarFindings", "open, action not verified yet")


def repeat_proposals(
    ledger: Ledger, audit_id: str, finding_ids: Iterable[str] | None = None
) -> dict[str, SimilarFinding]:
    """The likest possible repeat of every finding that is linked to none, by finding id.

    Only findings of earlier audits of the same organisation on the same clause are compared, so that all findings of
    an audit cost about as much as one.

    Args: finding_ids: some of the findings; None for all.
    """
    wanted = None if finding_ids is None else set(finding_ids)
    mine = [
        row
        for row in ledger.rows(f"{_FINDINGS} AND f.audit_id=:a", f="", a=audit_id)
        if not row["repeat_of"]
        and row["finding_kind"] != FindingKind.POSITIVE.value
        and (wanted is None or row["id"] in wanted)
    ]
    before = [audit["id"] for audit in earlier_audits(ledger, audit_id)]
    if not mine or not before:
        return {}
    own_clauses = _cited(ledger, mine)
    clauses = sorted({clause for cited in own_clauses.values() for _standard, clause in cited})
    earlier = ledger.rows(
        f"{_FINDINGS} AND f.audit_id IN (SELECT value FROM json_each(:before)) AND f.id IN ("  # noqa: S608  (constants)
        " SELECT finding_id FROM finding_clause WHERE withdrawn IS NULL"
        " AND clause IN (SELECT value FROM json_each(:clauses)))",
        f="",
        before=json.dumps(before),
        clauses=json.dumps(clauses),
    )
    compared = _compared(mine, own_clauses) | _compared(earlier, _cited(ledger, earlier))
    on_clause: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in earlier:
        for clause in compared[row["id"]].clauses:
            on_clause[clause].append(row)
    no_repeats = _no_repeats(ledger, audit_id)
    best: dict[str, tuple[int, tuple[str, ...], Row, Row]] = {}
    for here in mine:
        own = compared[here["id"]]
        others = {row["id"]: row for clause in own.clauses for row in on_clause[clause]}
        for row in others.values():
            if (
                row["finding_kind"] == FindingKind.POSITIVE.value
                or _pair(here["id"], row["id"]) in no_repeats
            ):
                continue
            found = likeness(own, compared[row["id"]])
            if found.score >= _LIKELY and found.score > best.get(here["id"], (0,))[0]:
                row["may_be_repeated"] = True
                best[here["id"]] = (found.score, found.reasons, row, here)
    effects = _effects(ledger, [row["id"] for _, _, row, _ in best.values()])
    return {
        key: _shown(score, reasons, row, here, effects.get(row["id"], []))
        for key, (score, reasons, row, here) in best.items()
    }


Cited = dict[str, set[tuple[str, str]]]


def _cited(ledger: Ledger, rows: Iterable[Row]) -> Cited:
    """Standards (empty for that of the audit) and clauses of findings, by id."""
    cited: Cited = defaultdict(set)
    ids = json.dumps([row["id"] for row in rows])
    sql = f"{_CLAUSES} AND clause IS NOT NULL AND finding_id IN (SELECT value FROM json_each(:ids))"  # noqa: S608
    for link in ledger.rows(sql, ids=ids):
        cited[link["finding_id"]].add((link["standard"] or "", link["clause"]))
    return cited


def _compared(rows: Iterable[Row], cited: Cited) -> dict[str, Compared]:
    return {
        row["id"]: Compared(
            words_of(row["title"], row["failure"]),
            frozenset((standard or row["home"] or "", clause) for standard, clause in cited[row["id"]]),
            process_of(row),
            row["site_id"] or "",
        )
        for row in rows
    }


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _no_repeats(ledger: Ledger, audit_id: str) -> set[tuple[str, str]]:
    """Pairs of which somebody said that one does not repeat the other."""
    rows = ledger.select("not_duplicate", audit_id)
    return {
        _pair(row["finding_id"], row["other_id"]) for row in rows if row["finding_id"] and row["other_id"]
    }


def dismiss_repeat(ledger: Ledger, finding_id: str, earlier_id: str, reason: str = "") -> None:
    """Remembers that a finding does not repeat an earlier one; it is not proposed again, and a link is taken back.

    Raises:
        NotFound: there is no such finding.
        InputError: both are the same finding.
    """
    row, earlier = ledger.get("finding", finding_id), ledger.get("finding", earlier_id)
    if row["id"] == earlier["id"]:
        raise InputError(translate("SimilarFindings", "A finding cannot repeat itself."))
    one, other = _pair(finding_id, earlier_id)
    ledger.set(
        "not_duplicate",
        link_id("not_duplicate", one, other),
        row["audit_id"],
        finding_id=one,
        other_id=other,
        reason=reason.strip() or None,
        withdrawn=None,
    )
    if row["repeat_of"] == earlier_id:
        mark_repeat(ledger, finding_id, None)


def mark_repeat(ledger: Ledger, finding_id: str, earlier_id: str | None) -> None:
    """Links a finding to the earlier one that it repeats; None takes the link back.

    Raises:
        NotFound: there is no such finding.
        RuleViolation: a finding would repeat itself, directly or through others.
    """
    row = ledger.get("finding", finding_id)
    following = earlier_id
    passed: set[str] = set()
    while following and following not in passed:
        if following == finding_id:
            raise RuleViolation(
                translate("SimilarFindings", "A finding cannot repeat itself."),
                translate("SimilarFindings", "Link it to a finding that was raised before it."),
            )
        passed.add(following)
        following = ledger.get("finding", following)["repeat_of"]
    if earlier_id:
        said = ledger.find("not_duplicate", link_id("not_duplicate", *_pair(finding_id, earlier_id)))
        if said is not None and said["withdrawn"] is None:
            ledger.set("not_duplicate", said["id"], said["audit_id"], withdrawn=LINKED)
    ledger.set("finding", finding_id, row["audit_id"], repeat_of=earlier_id)


def earlier_number(ledger: Ledger, row: Row) -> str:
    """Number of the finding that a finding repeats, with its audit where that is another; empty for none."""
    if not row["repeat_of"]:
        return ""
    found = ledger.rows(
        "SELECT coalesce(f.number, f.provisional_number) AS number, a.number AS audit, a.id AS audit_id"
        " FROM finding f JOIN audit a ON a.id=f.audit_id WHERE f.id=:f",
        f=row["repeat_of"],
    )
    if not found:
        return ""
    number, audit = found[0]["number"] or "", found[0]["audit"] or ""
    return number if found[0]["audit_id"] == row["audit_id"] or not audit else f"{number} ({audit})"

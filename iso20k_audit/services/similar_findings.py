"""Earlier findings that resemble the one in hand: possible repeats in other audits, possible duplicates in this one.

A repeat is never concluded from likeness: the auditor links it (`repeat_of`), and the review of the grade takes
it from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.likeness import SIMILAR_WORDS, Compared, likeness, words_of
from iso20k_audit.model.vocabulary import Effectiveness, FindingKind, FindingStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row

MOST = 8
"""How many are offered: more than anybody reads beside a text."""

_LIKELY = 55
"""Score from which on a finding is offered."""


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


_FINDINGS = """
  SELECT f.id, f.audit_id, coalesce(f.number, f.provisional_number) AS number, f.title, f.finding_kind, f.status,
    f.failure, f.objective_evidence, f.process, f.site_id, f.raised_at, a.number AS audit_number, a.standard AS home,
    a.starts_on
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
    """What resembles a finding, findings of other audits first, the likest first.

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
    scored: list[tuple[int, tuple[str, ...], Row]] = []
    praise = here["finding_kind"] == FindingKind.POSITIVE.value
    for row in ledger.rows(_FINDINGS, f=finding_id):
        if praise != (row["finding_kind"] == FindingKind.POSITIVE.value):
            continue  # a strength does not repeat a weakness
        theirs = {(standard or row["home"] or "", clause) for standard, clause in cited.get(row["id"], ())}
        other = Compared(
            words_of(row["title"], row["failure"]), frozenset(theirs), process_of(row), row["site_id"] or ""
        )
        found = likeness(compared, other)
        if found.score >= _LIKELY and (found.words >= SIMILAR_WORDS or mine & theirs):
            scored.append((found.score, found.reasons, row))
    scored.sort(key=lambda one: (one[2]["audit_id"] == here["audit_id"], -one[0], one[2]["number"] or ""))
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

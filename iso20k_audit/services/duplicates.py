"""Findings of one audit that probably say the same, suggested for grouping. Grouping them: see `grouping`."""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from dataclasses import dataclass

from iso20k_audit.model import wording
from iso20k_audit.model.duplicates import Candidate, Cluster, Comparison, clusters
from iso20k_audit.model.likeness import Compared, words_of
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services.grouping import Group, groups, not_same_pairs
from iso20k_audit.services.similar_findings import process_of
from iso20k_audit.store.ledger import Ledger, Row

SHOWN_WITH = frozenset(
    {
        *("finding", "finding_clause", "evidence_link", "evidence", "evidence_file", "site", "person"),
        *("finding_group", "finding_group_member", "not_duplicate"),
    }
)
"""Kinds of records whose changes may change what is suggested."""

_KEPT = 4
"""Audits whose comparison is kept."""

_FINDINGS = """
  SELECT id, title, failure, process, site_id, finding_kind FROM finding
  WHERE audit_id=:a AND withdrawn IS NULL
"""
_CLAUSES = "SELECT finding_id, standard, clause FROM finding_clause WHERE audit_id=:a AND withdrawn IS NULL"
_EVIDENCE = """
  SELECT l.target_id, e.id, e.number, e.sha256 FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id
  WHERE l.audit_id=:a AND l.target_kind='finding' AND l.withdrawn IS NULL AND e.withdrawn IS NULL
  UNION ALL
  SELECT l.target_id, e.id, e.number, f.sha256 FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id
    JOIN evidence_file f ON f.evidence_id=e.id AND f.withdrawn IS NULL
  WHERE l.audit_id=:a AND l.target_kind='finding' AND l.withdrawn IS NULL AND e.withdrawn IS NULL
"""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Findings that probably say the same.

    Attributes:
        ids: of the findings, in the order of the audit's register.
        score: 0 to 100.
        reasons: why, in words.
        joins: titles of the groups that some of them are in already.
    """

    ids: tuple[str, ...]
    score: int
    reasons: tuple[str, ...]
    joins: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Names the suggestion as long as it is about the same findings."""
        return " ".join(sorted(self.ids))


class _Comparisons:
    """What was compared, by audit and language of the reasons; only a memory, never the truth."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], Comparison] = OrderedDict()

    def clusters_of(self, ledger: Ledger, audit_id: str, there: list[Group]) -> list[Cluster]:
        candidates = _candidates(ledger, audit_id)
        apart = {(pair.one, pair.other) for pair in not_same_pairs(ledger, audit_id)}
        with self._lock:
            key = (audit_id, wording.current())
            comparison = self._kept.pop(key, None) or Comparison()
            self._kept[key] = comparison
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            pairs = comparison.pairs(candidates)
        home = {finding_id: group.id for group in there for finding_id in group.members}
        return clusters(pairs, apart=apart, groups=home)


_comparisons = _Comparisons()


def suggestions(ledger: Ledger, audit_id: str) -> list[Suggestion]:
    """What is neither grouped nor said to be different, the likest first."""
    there = groups(ledger, audit_id)
    titles = {finding_id: group.title for group in there for finding_id in group.members}
    return [
        Suggestion(
            one.ids,
            one.score,
            one.reasons,
            tuple(dict.fromkeys(titles[finding_id] for finding_id in one.ids if finding_id in titles)),
        )
        for one in _comparisons.clusters_of(ledger, audit_id, there)
    ]


def count(ledger: Ledger, audit_id: str) -> int:
    """How many suggestions wait; compares only what has changed since it was asked last."""
    return len(_comparisons.clusters_of(ledger, audit_id, groups(ledger, audit_id)))


def _candidates(ledger: Ledger, audit_id: str) -> list[Candidate]:
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    cited: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for link in ledger.rows(_CLAUSES, a=audit_id):
        cited[link["finding_id"]].add((link["standard"] or home, link["clause"]))
    evidence: dict[str, dict[str, str]] = defaultdict(dict)
    files: dict[str, dict[str, str]] = defaultdict(dict)
    for row in ledger.rows(_EVIDENCE, a=audit_id):
        evidence[row["target_id"]][row["id"]] = row["number"] or ""
        if row["sha256"]:
            files[row["target_id"]].setdefault(row["sha256"], row["number"] or "")
    return [
        _candidate(row, cited[row["id"]], evidence[row["id"]], files[row["id"]])
        for row in ledger.rows(_FINDINGS, a=audit_id)
    ]


def _candidate(
    row: Row, cited: set[tuple[str, str]], evidence: dict[str, str], files: dict[str, str]
) -> Candidate:
    compared = Compared(
        words_of(row["title"], row["failure"]), frozenset(cited), process_of(row), row["site_id"] or ""
    )
    return Candidate(
        row["id"],
        compared,
        words_of(row["title"]),
        row["finding_kind"] == FindingKind.POSITIVE.value,
        tuple(sorted(evidence.items())),
        tuple(sorted(files.items())),
    )

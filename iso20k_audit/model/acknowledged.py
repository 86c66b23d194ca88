"""What an auditee acknowledges of a finding, and its fingerprint: pure rules, the same on every copy.

Not for: recording an acknowledgement (see `services.acknowledging`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from iso20k_audit.model.vocabulary import Acknowledgement

STATEMENT = (
    *("finding_kind", "grade_step", "title", "requirement", "objective_evidence", "failure"),
    *("site_id", "client_id", "shift"),
)
"""Fields of a finding that the auditee is shown; a change of one after the acknowledgement is told."""

CLAUSES = "clauses"
"""What stands for the clauses of a finding among these fields: they are records of their own."""

SAID = ("acknowledgement", "auditee_name", "auditee_role", "auditee_comment", "acknowledged_at")
"""Fields of a finding that hold what the auditee said."""


def needs_comment(said: Acknowledgement) -> bool:
    """Whether it says nothing without the auditee's words."""
    return said in (Acknowledgement.ACCEPTED_WITH_COMMENT, Acknowledgement.DISPUTED)


def fingerprint(number: str, statement: Mapping[str, Any], clauses: Sequence[str]) -> str:
    """SHA-256 of what was acknowledged: number, statement and clauses, as canonical JSON.

    An empty text and one that was never written are the same.
    """
    said = {name: statement.get(name) or "" for name in STATEMENT}
    document = {"number": number, "clauses": sorted(clauses), **said}
    written = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()

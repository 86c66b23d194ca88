"""The sheet on which auditees sign what they said to the findings: what it prints, and its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.closing import ClosingMeeting, Presented


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A finding on the sheet.

    Attributes:
        fingerprint: SHA-256 of its statement as it was acknowledged, else as it stands.
    """

    finding: Presented
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is printed.

    Attributes:
        meeting: as this meeting may see it.
        representative: of the auditee, who signs where nobody acknowledged yet.
        log_head, change_count: of the log of the audit when the sheet was made.
    """

    meeting: ClosingMeeting
    lines: tuple[SheetLine, ...]
    representative: str = ""
    log_head: str = ""
    change_count: int = 0
    made_at: datetime | None = None
    language: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 over the fingerprints of all findings with what was said to them, in the order of the sheet."""
        return whole_fingerprint(
            (line.fingerprint, line.finding.said.value if line.finding.said else "") for line in self.lines
        )

    def speakers(self) -> list[tuple[str, str]]:
        """Names and roles of those who acknowledged, each once, in the order of the sheet."""
        found = {
            line.finding.said_by: line.finding.said_role
            for line in self.lines
            if line.finding.said and line.finding.said_by
        }
        return list(found.items())


def whole_fingerprint(parts: Iterable[tuple[str, str]]) -> str:
    """SHA-256 of the fingerprints of findings with what was said to each, one to a line."""
    return hashlib.sha256("\n".join(f"{one} {said}".rstrip() for one, said in parts).encode()).hexdigest()

"""Ids of records: UUIDv7 for what is new, UUIDv5 for what follows from other records (RFC 9562)."""

from __future__ import annotations

import os
import threading
import time
import uuid

_NAMESPACE = uuid.UUID("8d0d8f9e-4c1e-5b8a-9f0e-2d1f6a3c7b54")
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUIDv7: sorts by time of creation, strictly rising within a process, never parsed for meaning."""
    global _last  # noqa: PLW0603  (one monotonic counter per process is the point)
    with _lock:
        ticks = max(time.time_ns() // 1_000_000 << 12, _last + 1)
        _last = ticks
    milliseconds, counter = ticks >> 12, ticks & 0xFFF
    tail = int.from_bytes(os.urandom(8)) & (2**62 - 1)
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail
    return str(uuid.UUID(int=value))


def derived_id(*parts: str) -> str:
    """A UUIDv5 of the parts: two people who make the same link or working paper get the same id."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def question_id(audit_id: str, item: str) -> str:
    """Id of a frozen question: follows from the audit and the checklist's item id."""
    return derived_id("question", audit_id, item)


def working_paper_id(audit_id: str, question: str, scope_id: str, auditor_id: str) -> str:
    """Id of one auditor's working paper on one question in one scope (site or account, or empty)."""
    return derived_id("working_paper", audit_id, question, scope_id, auditor_id)


def conclusion_id(audit_id: str, question: str) -> str:
    """Id of the lead auditor's conclusion on one question."""
    return derived_id("conclusion", audit_id, question)


def link_id(kind: str, *ends: str) -> str:
    """Id of a link record between two ends."""
    return derived_id(kind, *ends)

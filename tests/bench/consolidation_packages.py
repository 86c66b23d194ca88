"""Packages as auditors send them back: answers, findings and evidence with photos, recorded in a copy of their own."""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.package_info import PackagedAudit, PackageInfo, Purpose, Sender
from iso20k_audit.exchange.packing import write_package
from iso20k_audit.model.ids import link_id
from iso20k_audit.store.change import canonical, digest

PHOTOS = 200
PHOTO_BYTES = 40_000
"""Random bytes: small, so that the entries weigh as much as the photos."""

PAPERS, FINDINGS = 1000, 300
CHANGES = 3 * PAPERS + 4 * FINDINGS + 4 * PHOTOS
"""5,000: every answer is given and noted and its note revised, every finding written in four steps, every photo
filed, linked, captioned and its place noted."""

_WORDS = (
    "The record of the incident shows no time of resolution although the agreement with the client names one;"
    " the shift lead said that it is noted in the chat and copied later, which was done for two of five tickets."
)


@dataclass(slots=True)
class Copy:
    """What one auditor recorded."""

    number: int
    audit_id: str
    replica: str = field(default_factory=lambda: str(uuid.uuid4()))
    bodies: list[bytes] = field(default_factory=list)
    heads: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def person(self) -> dict[str, str]:
        """Who records."""
        return {"id": f"auditor-{self.number}", "name": f"Auditor {self.number}"}

    def record(self, kind: str, record_id: str, **fields: Any) -> None:
        """One change, with what stood before as its bases."""
        bases = {name: [was] if (was := self.heads.get((record_id, name))) else [] for name in fields}
        seq = len(self.bodies) + 1
        body = canonical(
            {
                "v": 1,
                "audit": self.audit_id,
                "r": self.replica,
                "n": seq,
                "p": digest(self.bodies[-1]) if self.bodies else None,
                "d": [],
                "t": [1_790_000_000_000 + seq, 0],
                "w": "2026-11-24T10:00:00.000+01:00",
                "a": self.person,
                "app": "0.3.0",
                "g": str(uuid.uuid4()),
                "k": "set",
                "e": kind,
                "i": record_id,
                "f": {name: [value, bases[name]] for name, value in fields.items()},
            }
        )
        self.bodies.append(body)
        self.heads |= dict.fromkeys(((record_id, name) for name in fields), digest(body))

    def work(self, photos: list[str]) -> None:
        """Everything of some days."""
        at = "2026-11-24T10:00:00+01:00"
        for number in range(PAPERS):
            question = f"8.6.{number % 7}-{number:04}"
            paper = link_id("working_paper", self.audit_id, question, f"account {self.number}")
            asked = {"question_id": question, "scope_id": f"account {self.number}"}
            self.record(
                "working_paper",
                paper,
                **asked,
                auditor_id=self.person["id"],
                result="conforms",
                answered_at=at,
            )
            self.record("working_paper", paper, note=_WORDS[: 60 + number % 90])
            self.record("working_paper", paper, note=f"{number}: {_WORDS}", sample="Five tickets of October")
        for number in range(FINDINGS):
            finding = str(uuid.uuid4())
            self.record(
                "finding", finding, title=f"Times are not recorded, {self.number}.{number}", raised_at=at
            )
            self.record("finding", finding, failure=_WORDS, requirement="Incidents shall be recorded.")
            self.record("finding", finding, finding_kind="minor", grade_reason="Two of five")
            self.record("finding", finding, failure=f"{_WORDS} Seen again.", objective_evidence=_WORDS)
        for number, sha256 in enumerate(photos):
            evidence = str(uuid.uuid4())
            self.record(
                "evidence",
                evidence,
                evidence_kind="photo",
                file_name=f"IMG_{number:04}.jpg",
                sha256=sha256,
                size_bytes=PHOTO_BYTES,
                media_type="image/jpeg",
                received_at=at,
            )
            link = link_id("evidence_link", evidence, "section", "8.6")
            self.record("evidence_link", link, evidence_id=evidence, target_kind="section", target_id="8.6")
            self.record("evidence", evidence, caption=f"Ticket board of account {self.number}")
            self.record("evidence", evidence, place="Service desk, second floor")


def write(folder: Path, number: int, audit_id: str, key: DeviceKey) -> tuple[Path, list[tuple[str, Path]]]:
    """The package of an auditor, and its photos as plain files by hash."""
    photos = folder / f"photos-{number}"
    photos.mkdir(parents=True)
    files = []
    for _ in range(PHOTOS):
        content = os.urandom(PHOTO_BYTES)
        path = photos / digest(content)
        path.write_bytes(content)
        files.append((path.name, path))
    files.sort()
    copy = Copy(number, audit_id)
    copy.work([sha256 for sha256, _path in files])
    assert len(copy.bodies) == CHANGES
    person = copy.person
    info = PackageInfo(
        package_id=str(uuid.uuid4()),
        purpose=Purpose.RETURN,
        made_at="2026-11-24T18:00:00+01:00",
        program="iso20k-audit 0.3.0",
        audit=PackagedAudit(audit_id, "IA-2026-001", "Service desk", "Nordwind Contact"),
        sender=Sender(person["id"], person["name"], copy.replica, key.public, key.recipient),
        more={"version": 1},
    )
    target = folder / f"IA-2026-001 from Auditor {number}.i20k"
    write_package(target, info, ((copy.replica, body) for body in copy.bodies), (), files, key=key)
    return target, files

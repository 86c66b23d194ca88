"""The demo is a complete audit: what the README promises is there, and it verifies without our program."""

from __future__ import annotations

import hashlib
import shutil
import subprocess

import pytest

from iso20k_audit.demo.play import play
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import AuditStatus, EvidenceKind, FindingKind, MeetingKind, Role
from iso20k_audit.services import workspaces
from iso20k_audit.services.audits import list_audits
from iso20k_audit.services.exporting import take_view


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISO20K_CONFIG", str(folder / "config"))
        yield play(folder / "out")


@pytest.fixture(scope="module")
def view(made):
    with workspaces.open_workspace(made["workspace"], read_only=True) as workspace:
        audit = workspace.read(list_audits)[0]["id"]
        return take_view(workspace, audit)


def test_it_is_a_complete_audit(view):
    assert len(view.questions) >= 180 and all(q.result is not None for q in view.questions)
    assert all(paper.note for question in view.questions for paper in question.papers)
    assert len(view.evidence) >= 40 and not any(item.missing for item in view.evidence)
    assert {EvidenceKind.PHOTO, EvidenceKind.SCREENSHOT, EvidenceKind.DOCUMENT} <= {
        e.kind for e in view.evidence
    }
    assert {EvidenceKind.SPREADSHEET, EvidenceKind.TRANSCRIPT} <= {e.kind for e in view.evidence}
    assert sum(1 for item in view.evidence if item.camera) >= 10
    counts = view.finding_counts()
    assert sum(counts.values()) >= 18 and all(counts[kind] for kind in FindingKind)
    assert all(f.actions for f in view.findings if f.kind.is_nonconformity)
    roles = [person.role for person in view.people]
    assert roles.count(Role.LEAD_AUDITOR) == 1 and roles.count(Role.AUDITOR) == 2
    assert sum(1 for item in view.scope_items if item.kind == "site") == 2
    assert {MeetingKind.OPENING, MeetingKind.CLOSING} <= {meeting.kind for meeting in view.meetings}
    assert any(question.conclusion_reason for question in view.questions)


def test_nothing_is_missing_from_its_report(view):
    assert view.status is AuditStatus.ISSUED
    assert [gap.text for gap in report_gaps(view) if gap.blocking] == []
    remarks = [gap.text for gap in report_gaps(view) if gap.area == "findings"]
    assert remarks == [], "the demo's own findings must be exemplary"


def test_the_evidence_verifies_with_common_tools(made):
    lines = (made["evidence"] / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines()
    copies = [line for line in lines if not line.startswith("#")]  # those with # name the originals
    assert copies
    for line in copies:
        sha256, _, name = line.partition("  ")
        assert hashlib.sha256((made["evidence"] / name).read_bytes()).hexdigest() == sha256
    if shutil.which("sha256sum"):
        command = ["sha256sum", "--quiet", "-c", "manifest-sha256.txt"]
        assert subprocess.run(command, cwd=made["evidence"], check=False).returncode == 0


def test_exports_are_there(made):
    assert made["report"].read_bytes()[:5] == b"%PDF-"
    assert made["registers"].read_bytes()[:2] == b"PK"


def test_a_folder_with_files_is_refused(tmp_path):
    (tmp_path / "mine.txt").write_text("keep")
    with pytest.raises(InputError, match="empty"):
        play(tmp_path)

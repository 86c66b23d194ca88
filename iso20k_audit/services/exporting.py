"""Writing the report, the registers and the evidence of an audit, and issuing the report."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.rules import Gap, report_gaps
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.services import photos
from iso20k_audit.services.findings import issue_all
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


def take_view(workspace: Workspace, audit_id: str) -> AuditView:
    """The audit as it stands now, from a snapshot that holds nobody up."""
    with workspace.snapshot() as snapshot:
        return snapshot.read(lambda ledger: audit_view(ledger, audit_id, workspace.folder))


def gaps(workspace: Workspace, audit_id: str) -> list[Gap]:
    """What is missing before the report can be issued."""
    return report_gaps(take_view(workspace, audit_id))


def export_pdf(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    page_size: str = "A4",
    standard: str = "",
    progress: Progress | None = None,
) -> Path:
    """Writes the PDF audit report, of one `standard` if given. A report that is not issued is marked as a draft.

    Raises:
        Cancelled: by `progress`; then no file is left.
        InputError: the target cannot be written.
    """
    from iso20k_audit.reports.pdf import write_report

    _make_previews(workspace, audit_id, progress)
    view = _of_standard(take_view(workspace, audit_id), standard)
    return write_report(view, target, page_size=page_size, progress=progress)


def export_xlsx(
    workspace: Workspace, audit_id: str, target: Path, *, standard: str = "", progress: Progress | None = None
) -> Path:
    """Writes the Excel registers in one workbook, of one `standard` if given. Raises as `export_pdf`."""
    from iso20k_audit.reports.registers import write_registers

    view = _of_standard(take_view(workspace, audit_id), standard)
    return write_registers(view, target, progress=progress)


def _of_standard(view: AuditView, standard: str) -> AuditView:
    """The part of an audit that concerns one standard; all of it for an empty name.

    Raises:
        InputError: no question of the audit counts for it.
    """
    if not standard:
        return view
    if standard not in view.standards:
        raise InputError(
            f'No question of this audit counts for "{standard}".', f"Use one of: {', '.join(view.standards)}."
        )
    return view.for_standard(standard)


def _make_previews(workspace: Workspace, audit_id: str, progress: Progress | None) -> None:
    """Makes previews that are not there yet (a copied workspace, a deleted cache), several at once."""
    rows = workspace.read(lambda ledger: ledger.select("evidence", audit_id))
    wanted = [
        row["sha256"]
        for row in rows
        if row["sha256"]
        and (row["media_type"] or "").startswith("image/")
        and not photos.preview_path(workspace.folder, row["sha256"]).is_file()
    ]
    if not wanted:
        return

    def make(sha256: str) -> None:
        photos.preview(workspace.folder, workspace.vault.path(sha256), sha256)

    with ThreadPoolExecutor(2) as pool:
        for done, _ in enumerate(pool.map(make, wanted), 1):
            if progress is not None:
                progress(done, len(wanted), "Preparing photos")


def issue_report(ledger: Ledger, audit_id: str, folder: Path, *, report_on: date | None = None) -> str:
    """Issues findings and report: final numbers, version, date; refuses while something blocking is missing.

    Returns: the report version, `1.0` for the first issue, then `2.0` and so on.

    Raises:
        RuleViolation: listing what blocks.
    """
    blocking = [gap.text for gap in report_gaps(audit_view(ledger, audit_id, folder)) if gap.blocking]
    if blocking:
        more = f" … and {len(blocking) - 5} more" if len(blocking) > 5 else ""
        raise RuleViolation(f"The report cannot be issued yet: {'; '.join(blocking[:5])}{more}.")
    issue_all(ledger, audit_id)
    row = ledger.get("audit", audit_id)
    issued = (
        int((row["report_version"] or "0").split(".")[0]) if row["status"] == AuditStatus.ISSUED.value else 0
    )
    version = f"{issued + 1}.0"
    today = (report_on or ledger.now().date()).isoformat()
    ledger.set(
        "audit", audit_id, audit_id, status=AuditStatus.ISSUED.value, report_version=version, report_on=today
    )
    return version

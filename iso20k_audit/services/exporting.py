"""Writing the report, the registers and the evidence of an audit, and issuing the report."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from iso20k_audit.model import wording
from iso20k_audit.model.acknowledged import SAID
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.rules import Gap, report_gaps
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.services import photos, pictures_apart
from iso20k_audit.services.findings import issue_all
from iso20k_audit.services.markup import exported_blob, require_copies
from iso20k_audit.services.personal_data import masking
from iso20k_audit.services.settled import require_settled
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.store.ledger import Change, Ledger
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


def take_view(workspace: Workspace, audit_id: str) -> AuditView:
    """The audit as it stands now, from a snapshot that holds nobody up.

    Where it was changed since its report was issued, its version says so (`2.0, changed since`), so that no
    two different reports go out under one version.
    """

    def read(ledger: Ledger) -> AuditView:
        view = audit_view(ledger, audit_id, workspace.folder)
        if view.is_draft or not changed_since_issue(ledger, audit_id):
            return view
        return replace(
            view,
            report_version=translate("Services", "{report_version}, changed since").format(
                report_version=view.report_version
            ),
        )

    with workspace.snapshot() as snapshot:
        return snapshot.read(read)


def gaps(workspace: Workspace, audit_id: str) -> list[Gap]:
    """What is missing before the report can be issued."""
    return gaps_of(take_view(workspace, audit_id))


def gaps_of(view: AuditView) -> list[Gap]:
    """What an audit lacks by the rules, and what its dates do not agree with."""
    return report_gaps(view) + _date_gaps(view)


def _date_gaps(view: AuditView) -> list[Gap]:
    found = [
        Gap(
            translate("Services", "{kind}: has no date").format(kind=meeting.kind.label),
            "plan",
            False,
            field="meetings",
        )
        for meeting in view.meetings
        if meeting.held_at is None
    ]
    today = view.made_at.date() if view.made_at else None
    dated = today if view.is_draft else view.report_on
    if dated is not None and view.ends_on is not None and dated < view.ends_on:
        text = (
            translate("Services", "The report would be dated {day}, before the last day of the audit ({end})")
            if view.is_draft
            else translate("Services", "The report is dated {day}, before the last day of the audit ({end})")
        )
        found.append(Gap(text.format(day=dated, end=view.ends_on), "plan", False, field="ends_on"))
    return found


_FOLLOW_UP_FIELDS = {
    "audit": frozenset({"status"}),
    "finding": frozenset(
        {
            *("status", *SAID, "dismissed_remarks"),
            *("answer_due_on", "close_due_on"),
        }
    ),
    "kept_personal_data": frozenset({"data_kind", "value_sha256", "withdrawn"}),
}
"""What follows a report without changing what it says, besides corrective actions and their evidence."""

_OF_ACTIONS = frozenset({"action", "action_step", "action_extension", "cause_item", "effectiveness_check"})


def changed_since_issue(ledger: Ledger, audit_id: str, *, follow_up: bool = False) -> int:
    """How many changes came after the report was issued and still stand; what was undone does not count.

    Args: follow_up: count corrective actions and the auditee's acknowledgement too.
    Returns: 0 also for an audit whose report was never issued.
    """
    issue = ledger.value(
        "SELECT max(arrival) FROM change WHERE audit_id=:a AND kind='audit'"
        " AND json_extract(body, '$.f.report_version[0]') IS NOT NULL",
        a=audit_id,
    )
    if issue is None:
        return 0
    never_printed = "kind NOT IN ('pending_question', 'review_note')"
    printed = f"audit_id=:a AND arrival>:issue AND {never_printed}"
    changes = list(ledger.changes(printed, a=audit_id, issue=issue))
    if not follow_up:
        of_actions = _evidence_of_actions(ledger, audit_id)
        changes = [change for change in changes if not _is_follow_up(change, of_actions)]
    before: dict[tuple[str, str], Any] = {}
    after: dict[tuple[str, str], Any] = {}
    for change in changes:
        for name, value in change.fields.items():
            key = (change.record_id, name)
            if key not in before:
                before[key] = _value_of(ledger, change.bases[name], name)
            after[key] = value
    new_and_gone = {
        record_id
        for (record_id, name), value in after.items()
        if name == "withdrawn" and value is not None and not _was_there(ledger, record_id, issue)
    }
    other = {key for key, value in after.items() if value != before[key] and key[0] not in new_and_gone}
    return sum(any((change.record_id, name) in other for name in change.fields) for change in changes)


def _is_follow_up(change: Change, evidence_of_actions: frozenset[str]) -> bool:
    if change.kind in _FOLLOW_UP_FIELDS:
        return _FOLLOW_UP_FIELDS[change.kind].issuperset(change.fields)
    return change.kind in _OF_ACTIONS or change.record_id in evidence_of_actions


def _evidence_of_actions(ledger: Ledger, audit_id: str) -> frozenset[str]:
    """Ids of what supports corrective actions only, and of the links that say so."""
    links = ledger.select("evidence_link", audit_id, withdrawn=True)
    of_actions = [link for link in links if link["target_kind"] in _OF_ACTIONS]
    elsewhere = {
        link["evidence_id"]
        for link in links
        if link["target_kind"] not in _OF_ACTIONS and not link["withdrawn"]
    }
    evidence = {link["evidence_id"] for link in of_actions} - elsewhere
    further = {
        file["id"]
        for file in ledger.select("evidence_file", audit_id, withdrawn=True)
        if file["evidence_id"] in evidence
    }
    return frozenset(evidence | further | {link["id"] for link in of_actions})


def _value_of(ledger: Ledger, versions: list[str], name: str) -> Any:
    """The value of a field in the first of these versions; None if there was none."""
    found = ledger.changes("id IN :ids", ids=versions) if versions else ()
    return next((change.fields[name] for change in found), None)


def _was_there(ledger: Ledger, record_id: str, issue: int) -> bool:
    sql = "SELECT 1 FROM change WHERE record_id=:r AND arrival<:issue LIMIT 1"
    return bool(ledger.value(sql, r=record_id, issue=issue))


def export_pdf(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    page_size: str = "A4",
    standard: str = "",
    language: str = "",
    mask_personal_data: bool = False,
    progress: Progress | None = None,
) -> Path:
    """Writes the PDF audit report, of one `standard` if given. A report that is not issued is marked as a draft.

    It is in the `language` given, else in that of the audit.
    With `mask_personal_data`, words stand in place of what is probably personal data (see `personal_data`).

    Raises:
        Cancelled: by `progress`; then no file is left.
        InputError: the target cannot be written.
        RuleViolation: a picture has marks, but no marked copy yet.
    """
    from iso20k_audit.reports.pdf import write_report

    workspace.read(lambda ledger: require_copies(ledger, audit_id))
    _make_previews(workspace, audit_id, progress)
    code = language or _language_of(workspace, audit_id)
    view = _view_in(workspace, audit_id, standard, code, mask=mask_personal_data)
    return write_report(view, target, page_size=page_size, progress=progress)


def export_xlsx(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    standard: str = "",
    language: str = "",
    mask_personal_data: bool = False,
    progress: Progress | None = None,
) -> Path:
    """Writes the Excel registers in one workbook, of one `standard` if given. Language and errors as `export_pdf`."""
    from iso20k_audit.reports.registers import write_registers

    workspace.read(lambda ledger: require_copies(ledger, audit_id))
    code = language or _language_of(workspace, audit_id)
    view = _view_in(workspace, audit_id, standard, code, mask=mask_personal_data)
    return write_registers(view, target, progress=progress)


def _language_of(workspace: Workspace, audit_id: str) -> str:
    return workspace.read(lambda ledger: str(ledger.get("audit", audit_id)["language"] or ""))


def _view_in(workspace: Workspace, audit_id: str, standard: str, code: str, *, mask: bool) -> AuditView:
    """The audit with its words in a language, for a report in it; without personal data if it is masked."""
    with wording.language(code):
        view = replace(_of_standard(take_view(workspace, audit_id), standard), language=code)
        if mask:
            view = workspace.read(lambda ledger: masking(ledger, audit_id))(view)
        return view


def _of_standard(view: AuditView, standard: str) -> AuditView:
    """The part of an audit that concerns one standard; all of it for an empty name.

    Raises:
        InputError: no question of the audit counts for it.
    """
    if not standard:
        return view
    if standard not in view.standards:
        raise InputError(
            translate("Services", 'No question of this audit counts for "{standard}".').format(
                standard=standard
            ),
            translate("Services", "Use one of: {standards}.").format(standards=", ".join(view.standards)),
        )
    return view.for_standard(standard)


def _make_previews(workspace: Workspace, audit_id: str, progress: Progress | None) -> None:
    """Makes previews that are not there yet (a copied workspace, a deleted cache), several at once."""
    rows = workspace.read(
        lambda ledger: ledger.select("evidence", audit_id) + ledger.select("evidence_file", audit_id)
    )
    blobs = [exported_blob(row) for row in rows]
    wanted = [
        blob.sha256
        for blob in blobs
        if blob.sha256
        and blob.media_type.startswith("image/")
        and not photos.preview_path(workspace.folder, blob.sha256).is_file()
    ]
    if not wanted:
        return

    def make(sha256: str) -> None:
        pictures_apart.preview(workspace.folder, workspace.vault.path(sha256), sha256)

    with ThreadPoolExecutor(2) as pool:
        for done, _ in enumerate(pool.map(make, wanted), 1):
            if progress is not None:
                progress(done, len(wanted), translate("Services", "Preparing photos"))


def issue_report(ledger: Ledger, audit_id: str, folder: Path, *, report_on: date | None = None) -> str:
    """Issues findings and report: final numbers, version, date; refuses while something blocking is missing.

    Returns: the report version, `1.0` for the first issue, then `2.0` and so on.

    Raises:
        RuleViolation: listing what blocks, or nothing was changed since the last issue.
    """
    row = ledger.get("audit", audit_id)
    require_settled(ledger, "audit", audit_id, ("status", "report_version", "report_on"))
    if row["status"] == AuditStatus.ISSUED.value and not changed_since_issue(
        ledger, audit_id, follow_up=True
    ):
        raise RuleViolation(
            translate("Services", "Nothing was changed since version {report_version} was issued.").format(
                report_version=row["report_version"]
            ),
            translate("Services", "A new version is for what is new."),
        )
    blocking = [gap.text for gap in report_gaps(audit_view(ledger, audit_id, folder)) if gap.blocking]
    if blocking:
        more = (
            translate("Services", " … and {count} more").format(count=len(blocking) - 5)
            if len(blocking) > 5
            else ""
        )
        raise RuleViolation(
            translate("Services", "The report cannot be issued yet: {blocking}{more}.").format(
                blocking="; ".join(blocking[:5]), more=more
            )
        )
    issue_all(ledger, audit_id, report_on)
    version = f"{int((row['report_version'] or '0').split('.')[0]) + 1}.0"
    today = (report_on or ledger.now().date()).isoformat()
    ledger.set(
        "audit", audit_id, audit_id, status=AuditStatus.ISSUED.value, report_version=version, report_on=today
    )
    return version

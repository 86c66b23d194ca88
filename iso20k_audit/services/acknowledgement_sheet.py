"""The sheet with what the auditee says to each finding, to be signed: from the workspace to a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from iso20k_audit.model import wording
from iso20k_audit.model.acknowledgement_sheet import Sheet, SheetLine
from iso20k_audit.model.closing import Wall, as_presented
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Confidentiality, ScopeKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services.acknowledging import fingerprint_of, statements_then
from iso20k_audit.services.closing_meeting import closing_meeting
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


def sheet_of(ledger: Ledger, audit_id: str, wall: Wall | None = None) -> Sheet:
    """What the sheet prints; with a wall only what is about one client account or site.

    Raises:
        InputError: there is no finding to acknowledge.
    """
    meeting = as_presented(closing_meeting(ledger, audit_id), Confidentiality.PUBLIC, wall)
    if not meeting.to_acknowledge:
        raise InputError(
            translate("ClosingMeeting", "There is no finding to acknowledge."),
            translate("ClosingMeeting", "Raise findings first, or choose another client account or site."),
        )
    then = statements_then(ledger, audit_id)
    home = ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or ""
    cited: dict[str, list[str]] = {}
    for row in ledger.select("finding_clause", audit_id):
        if row["clause"]:
            cited.setdefault(row["finding_id"], []).append(f"{row['standard'] or home}|{row['clause']}")
    lines = []
    for finding in meeting.to_acknowledge:
        row = ledger.get("finding", finding.id)
        there = then.get(finding.id)
        lines.append(
            SheetLine(finding, fingerprint_of(row, finding.number, there, cited.get(finding.id, ())))
        )
    audit = ledger.get("audit", audit_id)
    organisation = ledger.find("organisation", audit["organisation_id"]) if audit["organisation_id"] else None
    return Sheet(
        meeting=meeting,
        lines=tuple(lines),
        representative="" if wall else (organisation or {}).get("representative") or "",
        log_head=str(ledger.value("SELECT id FROM change ORDER BY arrival DESC LIMIT 1") or ""),
        change_count=int(ledger.value("SELECT count(*) FROM change WHERE audit_id=:a", a=audit_id) or 0),
        made_at=ledger.now(),
        language=audit["language"] or "",
    )


def find_wall(ledger: Ledger, audit_id: str, *, client: str = "", site: str = "") -> Wall | None:
    """The client account or site of that name (or code) to which a meeting is limited; None for neither.

    Raises:
        InputError: both are given, or the audit has none of that name.
    """
    if not client and not site:
        return None
    if client and site:
        raise InputError(translate("ClosingMeeting", "Give a client account or a site, not both."))
    kind, name = (ScopeKind.CLIENT, client) if client else (ScopeKind.SITE, site)
    walls = [wall for wall in closing_meeting(ledger, audit_id).walls if wall.kind is kind]
    codes = {row["id"]: row["code"] or "" for row in ledger.select("client", withdrawn=True)}
    wanted = name.casefold()
    for wall in walls:
        if wanted in (wall.name.casefold(), codes.get(wall.target_id, "").casefold(), wall.target_id):
            return wall
    known = ", ".join(wall.name for wall in walls) or translate("ClosingMeeting", "none")
    raise InputError(
        translate("ClosingMeeting", 'The audit has no {kind} "{name}".').format(
            kind=kind.label.lower(), name=name
        ),
        translate("ClosingMeeting", "Use one of: {known}.").format(known=known),
    )


def export_sheet(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    wall: Wall | None = None,
    language: str = "",
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the sheet as a PDF, in the language given, else in that of the audit.

    Raises:
        InputError: there is no finding to acknowledge, or the target cannot be written.
    """
    from iso20k_audit.reports.acknowledgement_sheet import write_sheet

    code = language or workspace.read(lambda ledger: str(ledger.get("audit", audit_id)["language"] or ""))
    with wording.language(code):
        sheet = workspace.read(lambda ledger: sheet_of(ledger, audit_id, wall))
        return write_sheet(sheet, target, language=code, page_size=page_size, progress=progress)

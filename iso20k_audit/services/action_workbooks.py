"""Action workbooks: who gets one, what goes into it, and writing them.

One for each owner of corrective actions, with the findings of that owner only; where these belong to several client
accounts, one for each account, because no client's findings are for another. Findings that nobody owns yet get
workbooks of their own. Not for: taking answers in (see `action_import`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from iso20k_audit import __version__
from iso20k_audit.model import wording
from iso20k_audit.model.action_states import WAITING, is_overdue, status_of
from iso20k_audit.model.action_workbook import (
    OWNER_COLUMNS,
    ActionWorkbook,
    FindingText,
    Holds,
    WorkbookRow,
    is_open_to_owner,
    owner_codes,
)
from iso20k_audit.model.contested import asks_for_action, contested, in_conflict, kind_label, kind_rank, shown
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    CauseCategory,
    Confidentiality,
    ExtensionDecision,
    FindingStatus,
    Role,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.services import numbering
from iso20k_audit.services.action_dates import first_due
from iso20k_audit.services.action_life import steps
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.file_names import free_name, safe_name
from iso20k_audit.services.findings import clauses_of
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]
T = TypeVar("T")

SPLITS = ("", "site", "process")
"""How findings without an owner are kept apart: not at all, by site, by process."""

NEW_PER_FINDING = 2
"""Rows for new actions under a finding that has none."""

FURTHER_ROWS = 4
"""Rows at the end in which the owner chooses the finding."""

ANSWER_DAYS = 14
"""Asked for within so many days where the findings have no date of their own."""

_TO_ANSWER = (ActionStatus.OPEN, ActionStatus.RETURNED, ActionStatus.REOPENED)
_OPEN_FINDINGS = (FindingStatus.ISSUED.value,)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who gets a workbook.

    Attributes:
        owner: empty for findings that nobody owns yet.
        part_id, part: client account, site or process by which this one is kept apart from others of the same owner.
        finding_ids: findings in it; action_ids: the actions in it that are there already.
        overdue: how many of these are overdue.
    """

    owner: str
    part_id: str
    part: str
    finding_ids: tuple[str, ...]
    action_ids: tuple[str, ...]
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook that was written."""

    path: Path
    owner: str
    part: str
    findings: int
    actions: int


_LONGEST_OWNER = 200


def owner_name(name: str | None) -> str:
    """An owner as a workbook names them: on one line, with nothing that a cell cannot hold."""
    from iso20k_audit.reports.excel_text import clean

    return clean(" ".join((name or "").split()))[:_LONGEST_OWNER]


def owner_key(name: str | None) -> str:
    """By which two spellings of an owner are the same."""
    return owner_name(name).casefold()


def recipients(
    ledger: Ledger, audit_id: str, *, drafts: bool = False, split: str = "", today: date | None = None
) -> list[Recipient]:
    """Who gets a workbook about an audit, by name; those without an owner last.

    Args: drafts: findings count that were not issued yet. split: see `SPLITS`.
    """
    findings = _findings(ledger, audit_id, drafts=drafts)
    actions = [row for row in ledger.select("action", audit_id) if row["finding_id"] in findings]
    answered = {row["finding_id"] for row in actions}
    names: dict[str, str] = {}
    groups: dict[tuple[str, str, str], list[Row]] = {}
    loose: dict[tuple[str, str, str], list[str]] = {}
    split_of = _splitter(ledger, split)
    live = [row for row in actions if status_of(row) is not ActionStatus.VERIFIED]
    for row in live:
        key = owner_key(row["owner"])
        names.setdefault(key, owner_name(row["owner"]))
        finding = findings[row["finding_id"]]
        extra = split_of(finding) if not key else ""
        groups.setdefault((key, finding["client_id"] or "", extra), []).append(row)
    for finding in findings.values():
        if finding["id"] not in answered and asks_for_action(finding):
            place = ("", finding["client_id"] or "", split_of(finding))
            groups.setdefault(place, [])
            loose.setdefault(place, []).append(finding["id"])
    now = (today or ledger.now().date()).isoformat()
    found = []
    for place, rows in _joined(groups, loose).items():
        own_loose = loose.get(place, [])
        ids = dict.fromkeys([*(row["finding_id"] for row in rows), *own_loose])
        late = sum(1 for row in rows if status_of(row) in WAITING and (row["due_on"] or now) < now)
        key, client, extra = place
        several = sum(1 for other in groups if other[0] == key) > 1
        part_id = "/".join(part for part in (client if several else "", extra) if part)
        part = _part_name(ledger, client if several else "", extra, split)
        found.append(
            Recipient(names.get(key, ""), part_id, part, tuple(ids), tuple(row["id"] for row in rows), late)
        )
    return sorted(found, key=lambda one: (not one.owner, one.owner.casefold(), one.part.casefold()))


def _joined(
    groups: dict[tuple[str, str, str], list[Row]], loose: dict[tuple[str, str, str], list[str]]
) -> dict[tuple[str, str, str], list[Row]]:
    """Findings of no client go with those of the only client of the same owner; never two clients together."""
    for place in [one for one in groups if not one[1]]:
        others = [one for one in groups if one[1] and (one[0], one[2]) == (place[0], place[2])]
        if len(others) == 1:
            groups[others[0]] += groups.pop(place)
            if place in loose:
                loose.setdefault(others[0], []).extend(loose.pop(place))
    return groups


def _findings(ledger: Ledger, audit_id: str, *, drafts: bool) -> dict[str, Row]:
    wanted = (*_OPEN_FINDINGS, *((FindingStatus.DRAFT.value,) if drafts else ()))
    rows = [row for row in ledger.select("finding", audit_id) if (row["status"] or "draft") in wanted]
    rows.sort(
        key=lambda row: (kind_rank(row), row["number"] or "", row["provisional_number"] or "", row["id"])
    )
    return {row["id"]: row for row in rows}


def _splitter(ledger: Ledger, split: str) -> Callable[[Row], str]:
    if split not in SPLITS:
        raise InputError(
            translate("ActionWorkbook", '"{split}" is no way to keep workbooks apart.').format(split=split),
            translate("ActionWorkbook", "Use one of: {known}.").format(known="site, process"),
        )
    if not split:
        return lambda _finding: ""
    column = "site_id" if split == "site" else "process"
    return lambda finding: str(finding[column] or "")


def _part_name(ledger: Ledger, client: str, extra: str, split: str) -> str:
    names = [str((ledger.find("client", client) or {}).get("name") or "")] if client else []
    if extra:
        names.append(str((ledger.find("site", extra) or {}).get("name") or "") if split == "site" else extra)
    return wording.commas(name for name in names if name)


# --- what goes in ----------------------------------------------------------------------------------


def workbook_for(
    ledger: Ledger,
    audit_id: str,
    recipient: Recipient,
    *,
    reply_to: str = "",
    answer_by: date | None = None,
) -> ActionWorkbook:
    """The workbook of one recipient as things stand now, in the language in use."""
    audit = ledger.get("audit", audit_id)
    findings = [ledger.get("finding", finding_id) for finding_id in recipient.finding_ids]
    letters = numbering.letters(ledger, audit_id)
    own_letters = numbering.letters(ledger, audit_id, "action")
    texts = {row["id"]: _finding_text(ledger, row, letters) for row in findings}
    actions = [ledger.get("action", action_id) for action_id in recipient.action_ids]
    actions.sort(key=lambda row: (row["due_on"] is None, row["due_on"] or "", row["number"] or ""))
    rows = [_action_row(ledger, row, texts[row["finding_id"]], own_letters) for row in actions]
    answered = {row["finding_id"] for row in actions}
    loose = [row for row in findings if row["id"] not in answered]
    rows += [_new_row(ledger, texts[row["id"]], row) for row in loose for _ in range(NEW_PER_FINDING)]
    rows += [_new_row(ledger, None, None) for _ in range(FURTHER_ROWS if findings else 0)]
    organisation = ledger.find("organisation", audit["organisation_id"] or "") or {}
    secrecy = Confidentiality(audit["confidentiality"] or Confidentiality.CONFIDENTIAL.value)
    return ActionWorkbook(
        export_id=new_id(),
        audit_id=audit_id,
        audit_number=str(audit["number"] or ""),
        audit_title=str(audit["title"] or ""),
        organisation=str(organisation.get("name") or ""),
        confidentiality=secrecy.label,
        owner=recipient.owner,
        part=recipient.part,
        language=wording.current(),
        program=__version__,
        made_at=ledger.now(),
        reply_to=reply_to or lead_of(ledger, audit_id),
        answer_by=answer_by or _answer_by(ledger, findings, actions),
        findings=tuple(texts.values()),
        rows=tuple(rows),
    )


def lead_of(ledger: Ledger, audit_id: str) -> str:
    """Name and address of the lead auditor; of who acts where none is named."""
    for row in ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value):
        person = ledger.find("person", row["person_id"] or "")
        if person and person["name"]:
            address = f" <{person['email']}>" if person["email"] else ""
            return f"{person['name']}{address}"
    return ledger.person.name if ledger.person else ""


def _answer_by(ledger: Ledger, findings: Iterable[Row], actions: Iterable[Row]) -> date:
    """The earliest day by which one of the findings is to be answered, unless that is over."""
    today = ledger.now().date()
    busy = {row["finding_id"] for row in actions if status_of(row) not in _TO_ANSWER}
    days = [
        date.fromisoformat(row["answer_due_on"])
        for row in findings
        if row["answer_due_on"] and row["id"] not in busy
    ]
    ahead = [one for one in days if one >= today]
    return min(ahead) if ahead else today + timedelta(days=ANSWER_DAYS)


def _finding_text(ledger: Ledger, row: Row, letters: dict[str, str]) -> FindingText:
    def text(name: str) -> str:
        return fitting(shown(row, name))[0]

    site = ledger.find("site", row["site_id"] or "") or {}
    client = ledger.find("client", row["client_id"] or "") or {}
    where = (site.get("name"), row["shift"], row["process"], client.get("name"))
    return FindingText(
        row["id"],
        numbering.shown_number(row, letters),
        kind_label(row),
        wording.commas(clauses_of(ledger, row["id"])),
        text("title"),
        text("requirement"),
        text("objective_evidence"),
        text("failure"),
        "\n".join(str(part) for part in where if part),
    )


def fitting(text: str) -> tuple[str, bool]:
    """A text as a cell can hold it, and whether that is all of it."""
    from iso20k_audit.reports import excel_text

    parts = excel_text.split(excel_text.clean(text))
    if len(parts) == 1:
        return parts[0], True
    cut = translate("ActionWorkbook", "… too long for a cell")
    return f"{parts[0]}\n{cut}", False


def _read_values(text: FindingText) -> dict[str, Any]:
    return {"finding": text.number, "grade": text.grade, "title": text.title}


def _action_row(ledger: Ledger, row: Row, text: FindingText, letters: dict[str, str]) -> WorkbookRow:
    status = status_of(row)
    seen = ledger.seen(row["id"])
    fields = {column.field for column in OWNER_COLUMNS if column.field} | {"owner", "status"}
    values = _read_values(text) | {
        "number": f"{row['number'] or ''}{letters.get(row['id'], '')}",
        "due": date.fromisoformat(row["due_on"]) if row["due_on"] else None,
        "state": _state(row, ledger.now().date()),
        "remark": _remark(ledger, row["id"]),
        "received": "\n".join(
            str(piece["file_name"] or piece["reference"] or piece["number"])
            for piece in list_evidence(ledger, row["audit_id"], row["id"])
        ),
    }
    values = {code: fitting(value)[0] if isinstance(value, str) else value for code, value in values.items()}
    locked = {
        code for code in owner_codes() if not is_open_to_owner(code, status, has_due=bool(row["due_on"]))
    }
    for column in OWNER_COLUMNS:
        if not column.field:
            continue
        value: Any = row[column.field]
        if column.field in contested(row):
            value = in_conflict()
            locked.add(column.code)
        elif column.holds is Holds.CAUSE:
            value = CauseCategory(value).label if value else None
        elif column.holds is Holds.DATE:
            value = date.fromisoformat(value) if value else None
        elif isinstance(value, str):
            value, whole = fitting(value)
            if not whole:
                locked.add(column.code)
        values[column.code] = value
    heads = {name: seen[name] for name in sorted(fields) if name in seen}
    return WorkbookRow(
        f"action:{row['id']}", row["finding_id"], heads, values, frozenset(locked), status in WAITING
    )


def _state(row: Row, today: date) -> str:
    """The state in words, and that it is overdue: the red of the due date is not to stand alone."""
    if "status" in contested(row):
        return in_conflict()
    status = status_of(row)
    due = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    if is_overdue(status, due, today):
        return translate("ActionWorkbook", "{state} (overdue)").format(state=status.label)
    return status.label


def _remark(ledger: Ledger, action_id: str) -> str:
    """What the audit team said last: to the answer, and to an extension that was asked for."""
    said = [
        step["comment"]
        for step in steps(ledger, action_id)
        if step["comment"] and step["moved_as"] in ("auditor", "lead")
    ]
    parts = said[-1:]
    decided = [row for row in ledger.select("action_extension", action_id=action_id) if row["decision"]]
    for row in decided[-1:]:
        granted = row["decision"] == ExtensionDecision.GRANTED.value
        told = (
            translate("ActionWorkbook", "Extension until {day}: granted.")
            if granted
            else translate("ActionWorkbook", "Extension until {day}: refused.")
        )
        parts.append(f"{told.format(day=row['to_on'])} {row['decision_note'] or ''}".strip())
    return "\n".join(parts)


def _new_row(ledger: Ledger, text: FindingText | None, finding: Row | None) -> WorkbookRow:
    values: dict[str, Any] = {}
    if text is not None and finding is not None:
        values = _read_values(text)
        due = first_due(ledger, finding)
        values["due"] = date.fromisoformat(due) if due else None
        values["state"] = translate("ActionWorkbook", "New")
    locked = frozenset({"extension_on", "extension_reason"})
    return WorkbookRow(
        f"new:{new_id()}", text.id if text else "", {}, values, locked, waiting=text is not None
    )


# --- writing ---------------------------------------------------------------------------------------


def language_of(ledger: Ledger, audit_id: str) -> str:
    """The language of an audit."""
    return str(ledger.get("audit", audit_id)["language"] or wording.ENGLISH)


def export_workbooks(
    workspace: Workspace,
    audit_id: str,
    folder: Path,
    *,
    owners: Collection[str] | None = None,
    language: str = "",
    reply_to: str = "",
    answer_by: date | None = None,
    drafts: bool = False,
    split: str = "",
    only: Collection[tuple[str, str]] | None = None,
    progress: Progress | None = None,
) -> list[Written]:
    """Writes the workbooks of an audit into a folder, which is made if it is not there.

    No file is replaced: one of the same name may be an answer that came back.

    Args:
        owners: whom, by name; None for all, also those without an owner.
        language: of the workbooks; empty for that of the audit.
        only: owner and part of the recipients that were chosen; None for all.

    Raises:
        NotFound: somebody who was named owns no open corrective action of this audit.
        InputError: a file cannot be written. Cancelled: by `progress`; files that were written by then stay.
    """
    code = language or workspace.read(lambda ledger: language_of(ledger, audit_id))
    found = workspace.read(
        _in_language(code, lambda ledger: recipients(ledger, audit_id, drafts=drafts, split=split))
    )
    chosen = _chosen(found, owners)
    if only is not None:
        chosen = [one for one in chosen if (one.owner, one.part_id) in only]
    taken = _names_in(folder)
    written = []
    for place, recipient in enumerate(chosen):
        if progress is not None:
            progress(place, len(chosen), recipient.owner)
        book = workspace.read(_in_language(code, _made(audit_id, recipient, reply_to, answer_by)))
        written.append(_write(workspace, book, recipient, folder, taken))
    if progress is not None and chosen:
        progress(len(chosen), len(chosen), "")
    return written


def _names_in(folder: Path) -> set[str]:
    try:
        return {path.name.casefold() for path in folder.iterdir()}
    except OSError:  # it is made, or cannot be written to, which is told then
        return set()


def _in_language(code: str, job: Callable[[Ledger], T]) -> Callable[[Ledger], T]:
    """The job in a language: it runs in another thread, which does not know that of this one."""

    def run(ledger: Ledger) -> T:
        with wording.language(code):
            return job(ledger)

    return run


def _made(
    audit_id: str, recipient: Recipient, reply_to: str, answer_by: date | None
) -> Callable[[Ledger], ActionWorkbook]:
    return lambda ledger: workbook_for(ledger, audit_id, recipient, reply_to=reply_to, answer_by=answer_by)


def _write(
    workspace: Workspace, book: ActionWorkbook, recipient: Recipient, folder: Path, taken: set[str]
) -> Written:
    from iso20k_audit.reports.action_workbook import write_action_workbook

    words = [book.audit_number, "actions", recipient.owner or "without owner", recipient.part]
    path = folder / free_name(safe_name(" ".join(word for word in words if word) + ".xlsx"), taken)
    write_action_workbook(book, path)
    if not workspace.read_only:
        workspace.write(lambda ledger: note_export(ledger, book))
    return Written(path, recipient.owner, recipient.part, len(book.findings), len(recipient.action_ids))


def _chosen(found: list[Recipient], owners: Collection[str] | None) -> list[Recipient]:
    if owners is None:
        return found
    wanted = {owner_key(name): name for name in owners}
    chosen = [one for one in found if owner_key(one.owner) in wanted]
    there = {owner_key(one.owner) for one in chosen}
    for key, name in wanted.items():
        if key not in there:
            known = "; ".join(dict.fromkeys(one.owner for one in found if one.owner)) or "-"
            raise NotFound(
                translate("ActionWorkbook", '"{name}" owns no open corrective action of this audit.').format(
                    name=name
                ),
                translate("ActionWorkbook", "Owners are: {known}.").format(known=known),
            )
    return chosen


# --- which export is the newest --------------------------------------------------------------------


def _export_key(audit_id: str, owner: str, part: str) -> str:
    return f"action_workbook:{audit_id}:{owner_key(owner)}:{part.casefold()}"


def note_export(ledger: Ledger, book: ActionWorkbook) -> None:
    """Keeps, on this copy only, which workbook of an owner is the newest."""
    told = {"export": book.export_id, "made_at": book.made_at.isoformat(timespec="seconds")}
    ledger.set_meta(_export_key(book.audit_id, book.owner, book.part), json.dumps(told))


def newest_export(ledger: Ledger, audit_id: str, owner: str, part: str) -> tuple[str, datetime] | None:
    """Id and time of the newest workbook of an owner that this copy wrote, or None."""
    kept = ledger.meta(_export_key(audit_id, owner, part))
    if not kept:
        return None
    told = json.loads(kept)
    return str(told["export"]), datetime.fromisoformat(told["made_at"])

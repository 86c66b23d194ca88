"""From a snapshot of the workspace to the `AuditView` that reports and registers print."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from iso20k_audit import __version__
from iso20k_audit.model import view as mv
from iso20k_audit.model import vocabulary as v
from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.records import AUDIT_TEXTS
from iso20k_audit.model.scoring import score, shown_value
from iso20k_audit.model.wording import translate
from iso20k_audit.services.browsing import list_actions, list_findings, list_questions
from iso20k_audit.services.markup import exported_blob, markup_of
from iso20k_audit.services.photos import preview_path
from iso20k_audit.services.reviewing import Surroundings
from iso20k_audit.services.similar_findings import earlier_number
from iso20k_audit.services.viewing_fieldwork import interview_views, pending_views, sample_views
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.vault import Vault


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _verdicts(found: Any) -> dict[str, v.Result]:
    return {standard: v.Result(result) for standard, result in (found or {}).items()}


_PLAIN = (
    *("checklist_title", "checklist_version", "checklist_sha256", "standard"),
    *("report_version", "prepared_by", "reviewed_by", "approved_by"),
)


class _Builder:
    """Reads one audit once, table by table, and joins in memory."""

    def __init__(self, ledger: Ledger, audit_id: str, folder: Path) -> None:
        self.ledger = ledger
        self.audit = ledger.get("audit", audit_id)
        self.id = audit_id
        self.folder = folder
        self.vault = Vault(folder / "evidence")
        self.people = {row["id"]: row for row in ledger.select("person", withdrawn=True)}
        self.names: dict[str, str] = {}
        for kind in ("site", "service", "client"):
            self.names |= {row["id"]: row["name"] or "" for row in ledger.select(kind, withdrawn=True)}
        self.links: dict[str, list[str]] = defaultdict(list)
        self.uses: dict[str, list[str]] = defaultdict(list)
        for row in ledger.select("evidence_link", audit_id):
            self.links[row["target_id"]].append(row["evidence_id"])
            self.uses[row["evidence_id"]].append(row["target_id"])

    def person(self, person_id: str | None) -> str:
        return str((self.people.get(person_id or "") or {}).get("name") or "")

    def name(self, record_id: str | None) -> str:
        return self.names.get(record_id or "", "")

    def evidence(self, items: dict[str, str], numbers: dict[str, str]) -> dict[str, mv.EvidenceView]:
        actions = {
            row["id"]: (row["number"] or "", numbers.get(row["finding_id"], ""))
            for row in self.ledger.select("action", self.id)
        }
        files: dict[str, list[Row]] = defaultdict(list)
        for row in self.ledger.select("evidence_file", self.id):
            files[row["evidence_id"]].append(row)
        found: dict[str, mv.EvidenceView] = {}
        for row in self.ledger.select("evidence", self.id):
            sha256 = row["sha256"] or ""
            there = bool(sha256) and self.vault.has(sha256)
            uses = self.uses[row["id"]]
            found[row["id"]] = mv.EvidenceView(
                id=row["id"],
                number=row["number"] or "",
                kind=v.EvidenceKind(row["evidence_kind"] or "other"),
                caption=row["caption"] or "",
                file_name=row["file_name"] or "",
                reference=row["reference"] or "",
                sha256=sha256,
                size_bytes=row["size_bytes"] or 0,
                media_type=row["media_type"] or "",
                taken_at=_time(row["taken_at"]),
                received_at=_time(row["received_at"]),
                taken_by=row["taken_by"] or "",
                place=row["place"] or "",
                site=self.name(row["site_id"]),
                client=self.name(row["client_id"]),
                speaks_of=row["speaks_of"] or "",
                about_from=_date(row["about_from"]),
                about_to=_date(row["about_to"]),
                held_by=row["held_by"] or "",
                files=tuple(map(self.file, sorted(files[row["id"]], key=lambda file: file["position"] or 0))),
                confidentiality=v.Confidentiality(row["confidentiality"] or "confidential"),
                camera=str((row["file_metadata"] or {}).get("camera", "")),
                **self.leaving(row),
                question_items=tuple(items[target] for target in uses if target in items),
                finding_numbers=tuple(numbers[target] for target in uses if target in numbers),
                action_numbers=tuple(actions[target][0] for target in uses if target in actions),
                verification_of=tuple(actions[target][1] for target in uses if target in actions),
                missing=(bool(sha256) and not there)
                or any(file["sha256"] and not self.vault.has(file["sha256"]) for file in files[row["id"]]),
            )
        return found

    def file(self, row: Row) -> mv.EvidenceFileView:
        sha256 = row["sha256"] or ""
        there = bool(sha256) and self.vault.has(sha256)
        return mv.EvidenceFileView(
            file_name=row["file_name"] or "",
            sha256=sha256,
            size_bytes=row["size_bytes"] or 0,
            media_type=row["media_type"] or "",
            taken_at=_time(row["taken_at"]),
            received_at=_time(row["received_at"]),
            caption=row["caption"] or "",
            missing=bool(sha256) and not there,
            **self.leaving(row),
        )

    def leaving(self, row: Row) -> dict[str, Any]:
        """What of a file may leave: the original, or the copy with its marks and their legend."""
        blob = exported_blob(row)
        there = bool(blob.sha256) and self.vault.has(blob.sha256)
        preview = preview_path(self.folder, blob.sha256) if there else None
        return {
            "path": self.vault.path(blob.sha256) if there else None,
            "preview_path": preview if preview is not None and preview.is_file() else None,
            "copy": blob.copy,
            "copy_sha256": blob.sha256 if blob.copy else "",
            "legend": markup_of(row).legend(),
        }

    def questions(
        self, evidence: dict[str, mv.EvidenceView], findings: list[Row]
    ) -> tuple[mv.QuestionView, ...]:
        details = {
            row["id"]: Question.from_json(json.loads(row["detail"]))
            for row in self.ledger.rows("SELECT id, detail FROM question WHERE audit_id=:a", a=self.id)
        }
        papers: dict[str, list[mv.WorkingPaperView]] = defaultdict(list)
        values: dict[str, list[str]] = defaultdict(list)
        for row in self.ledger.select("working_paper", self.id):
            answer = details[row["question_id"]].answer if row["question_id"] in details else AnswerSpec()
            values[row["question_id"]].append(row["value"] or "")
            papers[row["question_id"]].append(
                mv.WorkingPaperView(
                    auditor=self.person(row["auditor_id"]),
                    result=v.Result(row["result"]) if row["result"] else None,
                    note=row["note"] or "",
                    interviewees=row["interviewees"] or "",
                    documents=row["documents"] or "",
                    sample=row["sample"] or "",
                    site=self.name(row["scope_id"]),
                    answered_at=_time(row["answered_at"]),
                    conflicts=tuple((row["conflicts"] or "").split()),
                    value=shown_value(answer, row["value"] or ""),
                    verdicts=_verdicts(row["verdicts"]),
                    effort=row["effort"] or "",
                    gap_owner=row["gap_owner"] or "",
                )
            )
        conclusions = {row["question_id"]: row for row in self.ledger.select("conclusion", self.id)}
        reasons = {question: row["reason"] or "" for question, row in conclusions.items()}
        raised: dict[str, list[str]] = defaultdict(list)
        for finding in findings:
            if finding["question_id"]:
                raised[finding["question_id"]].append(finding["shown_number"])
        samples = sample_views(self.ledger, self.id)
        views = []
        for line in list_questions(self.ledger, self.id):
            asked = details[line.id]
            own = {value for value in values[line.id] if value}
            value = own.pop() if len(own) == 1 else ""
            views.append(
                mv.QuestionView(
                    id=line.id,
                    item=line.item,
                    section=line.section,
                    clause=line.clause,
                    text=line.text,
                    look_for=asked.look_for,
                    expected_evidence=asked.evidence,
                    documented_information=asked.documented_information,
                    suggested_sample=asked.sample,
                    itil4=asked.itil4,
                    result=line.result,
                    diverging=line.diverging,
                    conclusion_reason=reasons.get(line.id, ""),
                    papers=tuple(papers[line.id]),
                    evidence_numbers=tuple(evidence[e].number for e in self.links[line.id] if e in evidence),
                    finding_numbers=tuple(raised[line.id]),
                    standard="" if line.standard == (self.audit["standard"] or "") else line.standard,
                    also=asked.also,
                    verdicts=self._standing_verdicts(papers[line.id], conclusions.get(line.id)),
                    answer=asked.answer,
                    value=shown_value(asked.answer, value),
                    score=score(asked.answer, value, line.result),
                    weight=asked.weight,
                    evidence_required=asked.evidence_required,
                    applies=line.applies,
                    sample_items=samples.get(line.id, ()),
                )
            )
        return tuple(views)

    @staticmethod
    def _standing_verdicts(papers: list[mv.WorkingPaperView], conclusion: Row | None) -> dict[str, v.Result]:
        """The lead auditor's verdicts by standard, else those that all working papers agree on."""
        if conclusion is not None and conclusion["result"]:
            return _verdicts(conclusion["verdicts"])
        judged = [paper for paper in papers if paper.result is not None]
        standards = dict.fromkeys(standard for paper in judged for standard in paper.verdicts)
        found: dict[str, v.Result] = {}
        for standard in standards:
            said = {paper.verdicts.get(standard, paper.result) for paper in judged}
            one = said.pop() if len(said) == 1 else None
            if one is not None:
                found[standard] = one
        return found

    def action(self, row: Row, evidence: dict[str, mv.EvidenceView]) -> mv.ActionView:
        return mv.ActionView(
            id=row["id"],
            number=row["number"] or "",
            finding_number=row["finding_number"] or "",
            finding_title=row["finding_title"] or "",
            finding_kind=v.FindingKind(row["finding_kind"]),
            correction=row["correction"] or "",
            root_cause=row["root_cause"] or "",
            action=row["action"] or "",
            owner=row["owner"] or "",
            due_on=_date(row["due_on"]),
            status=v.ActionStatus(row["status"] or "open"),
            done_on=_date(row["done_on"]),
            effectiveness=v.Effectiveness(row["effectiveness"] or "not_yet_verified"),
            verified_on=_date(row["verified_on"]),
            verified_by=row["verified_by"] or "",
            verification_note=row["verification_note"] or "",
            evidence_numbers=tuple(evidence[e].number for e in self.links[row["id"]] if e in evidence),
        )

    def findings(
        self, rows: list[Row], evidence: dict[str, mv.EvidenceView], items: dict[str, str]
    ) -> tuple[mv.FindingView, ...]:
        actions: dict[str, list[mv.ActionView]] = defaultdict(list)
        for row in list_actions(self.ledger, self.id):
            actions[row["finding_id"]].append(self.action(row, evidence))
        around = Surroundings(self.ledger, self.id)
        return tuple(
            mv.FindingView(
                id=row["id"],
                number=row["shown_number"] or "",
                kind=v.FindingKind(row["finding_kind"]),
                status=v.FindingStatus(row["status"] or "draft"),
                title=row["title"] or "",
                clauses=row["clauses"],
                requirement=row["requirement"] or "",
                objective_evidence=row["objective_evidence"] or "",
                failure=row["failure"] or "",
                grade_reason=row["grade_reason"] or "",
                process=row["process"] or "",
                site=row["site"] or "",
                client=row["client"] or "",
                auditor=row["auditor"] or "",
                raised_at=_time(row["raised_at"]),
                acknowledgement=v.Acknowledgement(row["acknowledgement"]) if row["acknowledgement"] else None,
                auditee_comment=row["auditee_comment"] or "",
                auditee_name=row["auditee_name"] or "",
                question_item=items.get(row["question_id"] or "", ""),
                evidence=tuple(evidence[e] for e in self.links[row["id"]] if e in evidence),
                actions=tuple(actions[row["id"]]),
                grades={
                    standard: v.FindingKind(kind)
                    for standard, kind in json.loads(row["grades"] or "{}").items()
                },
                repeat_of=earlier_number(self.ledger, row),
                review=around.context(row, None),
            )
            for row in rows
        )

    def scope_items(self) -> tuple[mv.ScopeItemView, ...]:
        details: dict[str, str] = {}
        for row in self.ledger.select("site", withdrawn=True):
            headcount = (
                translate("Services", "{headcount} people").format(headcount=row["headcount"])
                if row["headcount"]
                else ""
            )
            parts = (row["address"], row["site_type"], row["shifts"], headcount)
            details[row["id"]] = "; ".join(part.replace("\n", ", ") for part in parts if part)
            if row["note"]:
                details[row["id"]] = "\n".join(part for part in (details[row["id"]], row["note"]) if part)
        codes: dict[str, str] = {}
        for row in self.ledger.select("client", withdrawn=True):
            codes[row["id"]] = row["code"] or ""
        for kind, column in (("service", "description"), ("client", "note")):
            for row in self.ledger.select(kind, withdrawn=True):
                details[row["id"]] = row[column] or ""
        return tuple(
            mv.ScopeItemView(
                kind=row["scope_kind"] or "",
                name=self.name(row["target_id"]),
                detail=details.get(row["target_id"], ""),
                in_scope=row["in_scope"] is not False,
                reason=row["reason"] or "",
                code=codes.get(row["target_id"], ""),
            )
            for row in self.ledger.select("scope_item", self.id)
        )

    def participants(self) -> tuple[mv.PersonView, ...]:
        order = list(v.Role)
        views = []
        for row in self.ledger.select("participant", self.id):
            person = self.people.get(row["person_id"] or "") or {}
            views.append(
                mv.PersonView(
                    name=person.get("name") or "",
                    role=v.Role(row["role"] or "auditee"),
                    function=row["function"] or person.get("function") or "",
                    site=self.name(row["site_id"]),
                    email=person.get("email") or "",
                    initials=person.get("initials") or "",
                    independence=row["independence"] or "",
                )
            )
        return tuple(sorted(views, key=lambda person: order.index(person.role)))

    def meetings(self) -> tuple[mv.MeetingView, ...]:
        attendees: dict[str, list[mv.AttendanceView]] = defaultdict(list)
        for row in self.ledger.select("attendance", self.id):
            presence = v.Presence(row["presence"] or "in_person")
            attendees[row["meeting_id"]].append(
                mv.AttendanceView(row["name"] or "", row["function"] or "", presence)
            )
        rows = self.ledger.select("meeting", self.id)
        return tuple(
            mv.MeetingView(
                kind=v.MeetingKind(row["meeting_kind"] or "team"),
                held_at=_time(row["held_at"]),
                place=row["place"] or "",
                minutes=row["minutes"] or "",
                attendees=tuple(attendees[row["id"]]),
            )
            for row in sorted(rows, key=lambda row: row["held_at"] or "")
        )

    def schedule(self) -> tuple[mv.ScheduleView, ...]:
        rows = self.ledger.select("schedule_item", self.id)
        return tuple(
            mv.ScheduleView(
                starts_at=_time(row["starts_at"]),
                ends_at=_time(row["ends_at"]),
                activity=row["activity"] or "",
                site=self.name(row["site_id"]),
                auditors=row["auditors"] or "",
                auditees=row["auditees"] or "",
                clauses=row["clauses"] or "",
                actual=row["actual"] or "",
            )
            for row in sorted(rows, key=lambda row: row["starts_at"] or "")
        )

    def conflicts(self) -> int:
        kinds = ("audit", "working_paper", "conclusion", "finding", "evidence", "action")
        return sum(
            len(row["conflicts"].split())
            for kind in kinds
            for row in self.ledger.rows(
                f'SELECT conflicts FROM "{kind}" WHERE audit_id=:a AND conflicts IS NOT NULL',  # noqa: S608
                a=self.id,
            )
        )

    def build(self) -> mv.AuditView:
        row = self.audit
        organisation = (
            self.ledger.find("organisation", row["organisation_id"]) if row["organisation_id"] else None
        )
        findings = list_findings(self.ledger, self.id)
        items = {
            found["id"]: found["item"]
            for found in self.ledger.rows("SELECT id, item FROM question WHERE audit_id=:a", a=self.id)
        }
        evidence = self.evidence(items, {finding["id"]: finding["shown_number"] for finding in findings})
        newest = self.ledger.value("SELECT id FROM change ORDER BY arrival DESC LIMIT 1")
        texts: dict[str, Any] = {field.name: row[field.name] or "" for field in AUDIT_TEXTS}
        texts |= {name: row[name] or "" for name in _PLAIN}
        fields = ("name", "address", "representative", "description")
        return mv.AuditView(
            id=self.id,
            number=row["number"] or "",
            title=row["title"] or "",
            type=v.AuditType(row["type"] or "internal"),
            status=v.AuditStatus(row["status"] or "planned"),
            organisation=mv.OrganisationView(
                **{name: (organisation or {}).get(name) or "" for name in fields}
            ),
            confidentiality=v.Confidentiality(row["confidentiality"] or "confidential"),
            starts_on=_date(row["starts_on"]),
            ends_on=_date(row["ends_on"]),
            report_on=_date(row["report_on"]),
            scope_items=self.scope_items(),
            people=self.participants(),
            schedule=self.schedule(),
            meetings=self.meetings(),
            distribution=tuple(
                mv.RecipientView(found["name"] or "", found["function"] or "", found["format"] or "")
                for found in self.ledger.select("recipient", self.id)
            ),
            questions=self.questions(evidence, findings),
            findings=self.findings(findings, evidence, items),
            evidence=tuple(evidence.values()),
            interviews=interview_views(self.ledger, self.id),
            pending=pending_views(self.ledger, self.id),
            open_conflicts=self.conflicts(),
            log_head=str(newest or ""),
            change_count=int(
                self.ledger.value("SELECT count(*) FROM change WHERE audit_id=:a", a=self.id) or 0
            ),
            made_at=datetime.now().astimezone(),
            program_version=__version__,
            language=row["language"] or "",
            checklist_kind=v.ChecklistKind(row["checklist_kind"] or "audit"),
            checklists=tuple(
                f"{one['title']} {one['version']}".strip()
                for one in row["checklists"] or ()
                if one.get("title")
            ),
            conditions=tuple((one["text"], one.get("holds")) for one in row["conditions"] or ()),
            **texts,
        )


def audit_view(ledger: Ledger, audit_id: str, folder: Path) -> mv.AuditView:
    """The whole audit as a plain snapshot.

    Args:
        folder: the workspace, for the paths of evidence and previews.

    Raises:
        NotFound: there is no such audit.
    """
    return _Builder(ledger, audit_id, folder).build()

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
from iso20k_audit.model.cause_analysis import CauseAnalysis
from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.contested import contested, in_conflict, is_contested
from iso20k_audit.model.grade_view import GradeView
from iso20k_audit.model.records import AUDIT_TEXTS, KINDS, FieldType
from iso20k_audit.model.scoring import score, shown_value
from iso20k_audit.model.wording import translate
from iso20k_audit.services import cause_analysis, numbering
from iso20k_audit.services.acknowledging import changed_since
from iso20k_audit.services.browsing import list_actions, list_findings, list_questions
from iso20k_audit.services.conflicts import Conflict, list_conflicts
from iso20k_audit.services.follow_up_outcomes import places
from iso20k_audit.services.follow_up_outcomes import views as follow_up_views
from iso20k_audit.services.forks import forks
from iso20k_audit.services.markup import exported_blob, markup_of
from iso20k_audit.services.own_criteria import used_in
from iso20k_audit.services.own_work import own_work_views
from iso20k_audit.services.photos import preview_path
from iso20k_audit.services.reviewing import Surroundings
from iso20k_audit.services.similar_findings import earlier_number
from iso20k_audit.services.viewing_actions import check_rows, check_views
from iso20k_audit.services.viewing_conclusions import ConclusionViews, group_views, standing_verdicts
from iso20k_audit.services.viewing_fieldwork import interview_views, pending_views, sample_views
from iso20k_audit.services.viewing_grades import grade_views
from iso20k_audit.services.viewing_life import life_view, rows_by_action
from iso20k_audit.services.viewing_review import review_note_views, sign_off_views
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.projecting import standing
from iso20k_audit.store.vault import Vault


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _verdicts(found: Any) -> dict[str, v.Result]:
    return {standard: v.Result(result) for standard, result in (found or {}).items()}


_NO_PHRASE = frozenset(
    {
        *("question_id", "scope_id", "target_id", "part_id", "target_kind", "provisional_number"),
        *("sha256", "marked_sha256", "media_type", "value", "standard", "checklist_kind", "withdrawn"),
    }
)
"""Texts that lead to other records or say how something is shown: in conflict they stay empty."""

_TEXTS = {
    kind.name: frozenset(
        field.name
        for field in kind.fields
        if field.value_type in (FieldType.TEXT, FieldType.LONG_TEXT) and field.name not in _NO_PHRASE
    )
    - ({"number"} if kind.name == "finding" else frozenset())
    for kind in KINDS.values()
}

_NAMED = {"site_id": "site", "client_id": "client", "auditor_id": "auditor"}
"""References whose names stand in lists of findings and actions."""

_PLAIN = (
    *("checklist_title", "checklist_version", "checklist_sha256", "standard"),
    *("report_version", "prepared_by", "reviewed_by", "approved_by"),
)


class _Builder:
    """Reads one audit once, table by table, and joins in memory."""

    def __init__(self, ledger: Ledger, audit_id: str, folder: Path) -> None:
        self.ledger = ledger
        self.audit = ledger.get("audit", audit_id)
        self.clash = in_conflict()
        self.said("audit", [self.audit])
        self.id = audit_id
        self.folder = folder
        self.vault = Vault(folder / "evidence")
        self.people = {row["id"]: row for row in self.select("person", withdrawn=True)}
        self.names: dict[str, str] = {}
        for kind in ("site", "service", "client"):
            self.names |= {row["id"]: row["name"] or "" for row in self.select(kind, withdrawn=True)}
        self.links: dict[str, list[str]] = defaultdict(list)
        self.uses: dict[str, list[str]] = defaultdict(list)
        for row in ledger.select("evidence_link", audit_id):
            self.links[row["target_id"]].append(row["evidence_id"])
            self.uses[row["evidence_id"]].append(row["target_id"])
        self.checks = check_rows(ledger, audit_id)
        self.causes = cause_analysis.read_all(ledger, audit_id)
        self.steps = rows_by_action(self.select("action_step"), "moved_at")
        self.extensions = rows_by_action(self.select("action_extension"), "asked_at")

    def said(self, kind: str, rows: list[Row]) -> list[Row]:
        """The rows with a phrase in the place of texts in conflict, so that nowhere they read as empty."""
        for row in rows:
            for name in contested(row):
                if name in _TEXTS[kind]:
                    row[name] = self.clash
                elif name in _NAMED and _NAMED[name] in row:
                    row[_NAMED[name]] = self.clash
        return rows

    def select(self, kind: str, **conditions: Any) -> list[Row]:
        """Records of the audit, or of the workspace."""
        audit_id = self.id if KINDS[kind].in_audit else None
        return self.said(kind, self.ledger.select(kind, audit_id, **conditions))

    def site(self, row: Row, name: str = "site_id") -> str:
        """The name of the site or client that a row refers to."""
        return self.clash if is_contested(row, name) else self.name(row[name])

    def person(self, person_id: str | None) -> str:
        return str((self.people.get(person_id or "") or {}).get("name") or "")

    def name(self, record_id: str | None) -> str:
        return self.names.get(record_id or "", "")

    def evidence(self, items: dict[str, str], numbers: dict[str, str]) -> dict[str, mv.EvidenceView]:
        actions = {
            row["id"]: (row["number"] or "", numbers.get(row["finding_id"], ""))
            for row in self.select("action")
        }
        for action_id, rows in self.checks.items():  # what supports a check supports its action
            if action_id in actions:
                actions |= {row["id"]: actions[action_id] for row in rows}
        files: dict[str, list[Row]] = defaultdict(list)
        for row in self.select("evidence_file"):
            files[row["evidence_id"]].append(row)
        found: dict[str, mv.EvidenceView] = {}
        letters = numbering.letters(self.ledger, self.id, "evidence")
        for row in self.select("evidence"):
            sha256 = row["sha256"] or ""
            there = bool(sha256) and self.vault.has(sha256)
            uses = self.uses[row["id"]]
            found[row["id"]] = mv.EvidenceView(
                id=row["id"],
                number=f"{row['number'] or ''}{letters.get(row['id'], '')}",
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
                site=self.site(row),
                client=self.site(row, "client_id"),
                conflicts=tuple(sorted(contested(row))),
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
                action_numbers=tuple(dict.fromkeys(actions[one][0] for one in uses if one in actions)),
                verification_of=tuple(dict.fromkeys(actions[one][1] for one in uses if one in actions)),
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
        conclusions = {row["question_id"]: row for row in self.select("conclusion")}
        concluded = ConclusionViews(self.ledger, self.id, conclusions)
        papers: dict[str, list[mv.WorkingPaperView]] = defaultdict(list)
        values: dict[str, list[str]] = defaultdict(list)
        for row in self.select("working_paper"):
            answer = details[row["question_id"]].answer if row["question_id"] in details else AnswerSpec()
            values[row["question_id"]].append(row["value"] or "")
            own = concluded.evidence_of(
                row["question_id"], row["auditor_id"] or "", self.links[row["question_id"]]
            )
            papers[row["question_id"]].append(
                mv.WorkingPaperView(
                    auditor=self.clash if is_contested(row, "auditor_id") else self.person(row["auditor_id"]),
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
                    evidence_numbers=tuple(evidence[e].number for e in own if e in evidence),
                )
            )
        raised: dict[str, list[str]] = defaultdict(list)
        for finding in findings:
            if finding["question_id"]:
                raised[finding["question_id"]].append(finding["shown_number"])
        samples = sample_views(self.ledger, self.id)
        views = []
        for line in list_questions(self.ledger, self.id):
            asked = details[line.id]
            value = concluded.value(line.id, values[line.id])
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
                    contested=line.contested,
                    **concluded.facts(line.id, asked.answer),
                    papers=tuple(papers[line.id]),
                    evidence_numbers=tuple(evidence[e].number for e in self.links[line.id] if e in evidence),
                    finding_numbers=tuple(raised[line.id]),
                    standard="" if line.standard == (self.audit["standard"] or "") else line.standard,
                    also=asked.also,
                    verdicts=standing_verdicts(
                        papers[line.id], conclusions.get(line.id), (line.standard, *asked.also)
                    ),
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

    def action(self, row: Row, evidence: dict[str, mv.EvidenceView]) -> mv.ActionView:
        def linked(target: str) -> tuple[str, ...]:
            return tuple(evidence[e].number for e in self.links[target] if e in evidence)

        checks = self.checks.get(row["id"], [])
        numbers = {check["id"]: linked(check["id"]) for check in checks}
        return mv.ActionView(
            id=row["id"],
            number=row["number"] or "",
            finding_number=row["finding_number"] or "",
            finding_title=row["finding_title"] or "",
            finding_kind=self.kind(row["finding_id"], row["finding_kind"]),
            finding_contested=not row["finding_kind"],
            conflicts=tuple(sorted(contested(row))),
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
            evidence_numbers=tuple(
                dict.fromkeys(number for one in (row["id"], *numbers) for number in linked(one))
            ),
            cause_category=v.CauseCategory(row["cause_category"]) if row["cause_category"] else None,
            causes=self.causes.get(row["id"], CauseAnalysis()),
            checks=check_views(checks, numbers),
            life=life_view(row, self.steps.get(row["id"], []), self.extensions.get(row["id"], [])),
        )

    def findings(
        self,
        rows: list[Row],
        evidence: dict[str, mv.EvidenceView],
        items: dict[str, str],
        titles: dict[str, str],
    ) -> tuple[mv.FindingView, ...]:
        actions: dict[str, list[mv.ActionView]] = defaultdict(list)
        for row in self.said("action", list_actions(self.ledger, self.id)):
            actions[row["finding_id"]].append(self.action(row, evidence))
        around = Surroundings(self.ledger, self.id)
        graded = grade_views(self.ledger, self.id)
        changed, followed = changed_since(self.ledger, self.id), places(self.ledger, self.id)
        return tuple(
            mv.FindingView(
                id=row["id"],
                number=row["shown_number"] or "",
                kind=self.kind(row["id"], row["finding_kind"]),
                conflicts=tuple(sorted(contested(row))),
                status=v.FindingStatus(row["status"] or "draft"),
                title=row["title"] or "",
                clauses=row["clauses"],
                requirement=row["requirement"] or "",
                objective_evidence=row["objective_evidence"] or "",
                failure=row["failure"] or "",
                grade_reason=row["grade_reason"] or "",
                process=row["process"] or "",
                site=row["site"] or "",
                shift=row["shift"] or "",
                client=row["client"] or "",
                auditor=row["auditor"] or "",
                raised_at=_time(row["raised_at"]),
                acknowledgement=v.Acknowledgement(row["acknowledgement"]) if row["acknowledgement"] else None,
                auditee_comment=row["auditee_comment"] or "",
                auditee_name=row["auditee_name"] or "",
                auditee_role=row["auditee_role"] or "",
                acknowledged_at=_time(row["acknowledged_at"]),
                changed_since=changed.get(row["id"], ()),
                followed_up=followed.get(row["id"], ()),
                answer_due_on=_date(row["answer_due_on"]),
                close_due_on=_date(row["close_due_on"]),
                question_item=items.get(row["question_id"] or "", ""),
                evidence=tuple(evidence[e] for e in self.links[row["id"]] if e in evidence),
                actions=tuple(actions[row["id"]]),
                grades={
                    standard: v.FindingKind(kind)
                    for standard, kind in json.loads(row["grades"] or "{}").items()
                },
                repeat_of=earlier_number(self.ledger, row),
                group=titles.get(row["id"], ""),
                review=around.context(row, None),
                grade=graded.get(row["id"], GradeView()),
            )
            for row in self.said("finding", rows)
        )

    def kind(self, finding_id: str, value: str | None) -> v.FindingKind:
        """The kind of a finding; the gravest of its versions while it is in conflict."""
        if value:
            return v.FindingKind(value)
        there = standing(self.ledger.connection, finding_id).get("finding_kind", {})
        kinds = [v.FindingKind(kind) for kind in there.values() if kind]
        return min(kinds, key=lambda kind: kind.rank, default=v.FindingKind.MINOR)

    def scope_items(self) -> tuple[mv.ScopeItemView, ...]:
        details: dict[str, str] = {}
        for row in self.select("site", withdrawn=True):
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
        for row in self.select("client", withdrawn=True):
            codes[row["id"]] = row["code"] or ""
        for kind, column in (("service", "description"), ("client", "note")):
            for row in self.select(kind, withdrawn=True):
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
            for row in self.select("scope_item")
        )

    def participants(self) -> tuple[mv.PersonView, ...]:
        order = list(v.Role)
        views = []
        for row in self.select("participant"):
            person = self.people.get(row["person_id"] or "") or {}
            views.append(
                mv.PersonView(
                    name=self.clash if is_contested(row, "person_id") else person.get("name") or "",
                    role=v.Role(row["role"] or "auditee"),
                    function=row["function"] or person.get("function") or "",
                    site=self.site(row),
                    email=person.get("email") or "",
                    initials=person.get("initials") or "",
                    independence=row["independence"] or "",
                )
            )
        return tuple(sorted(views, key=lambda person: order.index(person.role)))

    def meetings(self) -> tuple[mv.MeetingView, ...]:
        attendees: dict[str, list[mv.AttendanceView]] = defaultdict(list)
        for row in self.select("attendance"):
            presence = v.Presence(row["presence"] or "in_person")
            attendees[row["meeting_id"]].append(
                mv.AttendanceView(row["name"] or "", row["function"] or "", presence)
            )
        rows = self.select("meeting")
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
        rows = self.select("schedule_item")
        return tuple(
            mv.ScheduleView(
                starts_at=_time(row["starts_at"]),
                ends_at=_time(row["ends_at"]),
                activity=row["activity"] or "",
                site=self.site(row),
                auditors=row["auditors"] or "",
                auditees=row["auditees"] or "",
                clauses=row["clauses"] or "",
                actual=row["actual"] or "",
                shift=row["shift"] or "",
            )
            for row in sorted(rows, key=lambda row: row["starts_at"] or "")
        )

    def build(self) -> mv.AuditView:
        row = self.audit
        organisation = (
            self.ledger.find("organisation", row["organisation_id"]) if row["organisation_id"] else None
        )
        self.said("organisation", [organisation] if organisation else [])
        unclear = {"name": self.clash} if is_contested(row, "organisation_id") else {}
        findings = list_findings(self.ledger, self.id)
        groups, titles = group_views(self.ledger, self.id, findings)
        items = {
            found["id"]: found["item"]
            for found in self.ledger.rows("SELECT id, item FROM question WHERE audit_id=:a", a=self.id)
        }
        evidence = self.evidence(items, {finding["id"]: finding["shown_number"] for finding in findings})
        newest = self.ledger.value("SELECT id FROM change ORDER BY arrival DESC LIMIT 1")
        texts: dict[str, Any] = {field.name: row[field.name] or "" for field in AUDIT_TEXTS}
        texts |= {name: row[name] or "" for name in (*_PLAIN, "open_conflicts_statement")}
        if is_contested(row, "open_conflicts_statement"):
            texts["open_conflicts_statement"] = ""  # two statements are none
        open_conflicts = list_conflicts(self.ledger, self.id)
        fields = ("name", "address", "representative", "description")
        return mv.AuditView(
            id=self.id,
            number=row["number"] or "",
            title=row["title"] or "",
            type=v.AuditType(row["type"] or "internal"),
            status=v.AuditStatus(row["status"] or "planned"),
            organisation=mv.OrganisationView(
                **{name: (organisation or unclear).get(name) or "" for name in fields}
            ),
            confidentiality=v.Confidentiality(row["confidentiality"] or "confidential"),
            starts_on=_date(row["starts_on"]),
            ends_on=_date(row["ends_on"]),
            report_on=_date(row["report_on"]),
            scope_items=self.scope_items(),
            own_criteria=tuple(used_in(self.ledger, self.id)),
            people=self.participants(),
            schedule=self.schedule(),
            meetings=self.meetings(),
            distribution=tuple(
                mv.RecipientView(found["name"] or "", found["function"] or "", found["format"] or "")
                for found in self.select("recipient")
            ),
            questions=self.questions(evidence, findings),
            findings=self.findings(findings, evidence, items, titles),
            groups=groups,
            evidence=tuple(evidence.values()),
            interviews=interview_views(self.ledger, self.id),
            pending=pending_views(self.ledger, self.id),
            sign_offs=sign_off_views(self.ledger, self.id),
            own_work=own_work_views(self.ledger, self.id),
            followed_up=follow_up_views(self.ledger, self.id),
            review_notes=review_note_views(self.ledger, self.id),
            forks=tuple(one.told for one in forks(self.ledger, self.id)),
            open_conflicts=len(open_conflicts),
            conflict_list=tuple(map(_conflict_view, open_conflicts)),
            conflicts=tuple(sorted(contested(row))),
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


def _conflict_view(conflict: Conflict) -> mv.ConflictView:
    versions = tuple((version.words, version.authors) for version in conflict.versions)
    return mv.ConflictView(conflict.record, conflict.label, versions)


def audit_view(ledger: Ledger, audit_id: str, folder: Path) -> mv.AuditView:
    """The whole audit as a plain snapshot.

    Args:
        folder: the workspace, for the paths of evidence and previews.

    Raises:
        NotFound: there is no such audit.
    """
    return _Builder(ledger, audit_id, folder).build()

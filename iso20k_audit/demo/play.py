"""Plays the demo audit into a new workspace and writes its report, registers and evidence.

The story is data (`resources/demo/*.yaml`); everything goes through the services, nothing around them.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from iso20k_audit.assets import checklist_folder, resource
from iso20k_audit.demo.evidence_files import make_file
from iso20k_audit.demo.programme_play import ProgrammePlayer
from iso20k_audit.model.action_states import Need, find_move, status_of
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, Result, Role, SampleVerdict, ScopeKind
from iso20k_audit.services import (
    acknowledging,
    action_life,
    answering,
    audits,
    concluding,
    evidence,
    exporting,
    findings,
    interviews,
    pending,
    sample_items,
    workspaces,
)
from iso20k_audit.services.workspaces import Ledger, Workspace

Story = dict[str, Any]


def read_story() -> Story:
    """The demo story with its answers."""
    story: Story = yaml.safe_load(resource("demo/story.yaml").read_text(encoding="utf-8"))
    story["answers"] = {}
    for part in sorted(resource("demo/answers").glob("*.yaml")):
        story["answers"] |= yaml.safe_load(part.read_text(encoding="utf-8"))
    plain: Story = _plain(story)
    return plain


def _plain(value: Any) -> Any:
    """YAML reads dates as dates; the services take them as text."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | datetime) else value


def play(out: Path, say: Callable[[str], None] = lambda _text: None) -> dict[str, Path]:
    """Makes `out/workspace` and the exports beside it. Returns what was made by name.

    Raises:
        InputError: `out` holds files already.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out}: is not an empty folder.", "Choose a new one, or empty it.")
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    story = read_story()
    with workspaces.open_workspace(out / "workspace", create=True) as workspace:
        player = _Player(workspace, story)
        say(f"Playing an audit of {story['organisation']['name']} …")
        player.plan()
        say(
            f"  planned: {len(story['people'])} people, {len(story['sites'])} sites, "
            f"{len(story['schedule'])} plan entries"
        )
        player.collect_evidence()
        say(f"  evidence: {len(story['evidence'])} pieces in the vault")
        player.answer()
        say(f"  answered: {player.answered} questions in {player.papers} working papers")
        player.tell_of_fieldwork()
        say(
            f"  interviews: {len(story['interviews'])}, "
            f"items looked at: {sum(len(told['items']) for told in story['sample_items'])}"
        )
        player.raise_findings()
        say(f"  findings: {len(story['findings'])}, corrective actions: {len(story['actions'])}")
        player.conclude()
        workspace.write(player.programme.go_on)
        say(
            f"  programme: {len(player.programme.story['planned'])} planned audits, certification, objectives, auditors"
        )
        number = workspace.read(lambda ledger: ledger.get("audit", player.audit_id)["number"])
        made = {
            "workspace": out / "workspace",
            "report": exporting.export_pdf(workspace, player.audit_id, out / f"{number} audit report.pdf"),
            "registers": exporting.export_xlsx(workspace, player.audit_id, out / f"{number} registers.xlsx"),
            "evidence": out / "evidence",
        }
        evidence.export_evidence(workspace, player.audit_id, made["evidence"])
        check = workspaces.check(workspace)
    say(f"Made in {time.monotonic() - began:.0f} seconds, {check.changes} changes recorded and verified:")
    for name, path in made.items():
        say(f"  {name:10} {path}")
    say(f'Open the window on it: iso20k-audit --workspace "{made["workspace"]}"')
    return made


class _Player:
    """Acts as the people of the story, one after the other."""

    def __init__(self, workspace: Workspace, story: Story) -> None:
        self.workspace = workspace
        self.story = story
        self.audit_id = ""
        self.people = {person["id"]: person for person in story["people"]}
        self.places: dict[str, str] = {}
        self.evidence_ids: dict[str, str] = {}
        self.finding_ids: dict[str, str] = {}
        self.lead = next(p for p in story["people"] if p["role"] == Role.LEAD_AUDITOR.value)
        self.answered = self.papers = 0
        self.programme = ProgrammePlayer(self.name, self.places, self.finding_ids)

    def act_as(self, person_id: str) -> None:
        """From now on this person records."""
        workspaces.act_as(self.workspace, self.people[person_id]["name"])

    def name(self, person_id: str) -> str:
        """The name of a person of the story; any other text stands for itself."""
        return str(self.people[person_id]["name"]) if person_id in self.people else person_id

    def plan(self) -> None:
        """The lead auditor sets the audit up."""
        from iso20k_audit.checklists.reading import read_checklist

        self.act_as(self.lead["id"])
        checklist = read_checklist(checklist_folder() / "iso20000-1-2018.yaml")
        days = sorted(entry["day"] for entry in self.story["schedule"])

        def start(ledger: Ledger) -> None:
            told = dict(self.story["audit"])
            new = audits.NewAudit(
                checklist,
                title=told.pop("title"),
                organisation=self.story["organisation"]["name"],
                lead=self.lead["name"],
                starts_on=date.fromisoformat(days[0]),
                ends_on=date.fromisoformat(days[-1]),
            )
            self.audit_id = audits.start_audit(ledger, new)
            audits.save(ledger, "audit", self.audit_id, told)
            row = ledger.get("audit", self.audit_id)
            audits.save(ledger, "organisation", row["organisation_id"], self.story["organisation"])
            self._places(ledger)
            self._participants(ledger)
            self._schedule(ledger)
            self._meetings(ledger)
            for recipient in self.story["distribution"]:
                audits.add(ledger, "recipient", self.audit_id, recipient)

        self.workspace.write(start)
        self.workspace.write(self.programme.prepare)

    def _places(self, ledger: Ledger) -> None:
        for kind, key in (
            (ScopeKind.SITE, "sites"),
            (ScopeKind.SERVICE, "services"),
            (ScopeKind.CLIENT, "clients"),
        ):
            for told in self.story[key]:
                fields = {name: value for name, value in told.items() if name not in ("id", "kind")}
                if kind is ScopeKind.SITE:
                    fields["site_type"] = str(told.get("kind", "permanent")).capitalize()
                record_id = audits.add(ledger, kind.value, None, fields)
                audits.add_to_scope(ledger, self.audit_id, kind, record_id)
                self.places[told["id"]] = record_id

    def _participants(self, ledger: Ledger) -> None:
        for told in self.story["people"]:
            audits.add_participant(
                ledger,
                self.audit_id,
                told["name"],
                Role(told["role"]),
                email=told.get("email"),
                initials=told.get("initials"),
                function=told.get("function"),
                independence=told.get("independence"),
                site_id=self.places.get(told.get("site", "")),
            )

    def _offset(self, site: str | None) -> str:
        """Offset of local time in the audit week, as most evidence of that site shows it."""
        offsets = Counter(
            datetime.fromisoformat(told["taken_at"]).isoformat()[-6:]
            for told in self.story["evidence"]
            if told.get("site") == site and told.get("taken_at")
        )
        return offsets.most_common(1)[0][0] if offsets else "+02:00"

    def _schedule(self, ledger: Ledger) -> None:
        for told in self.story["schedule"]:
            offset = self._offset(told.get("site"))
            audits.add(
                ledger,
                "schedule_item",
                self.audit_id,
                {
                    "starts_at": f"{told['day']}T{told['start']}:00{offset}",
                    "ends_at": f"{told['day']}T{told['end']}:00{offset}",
                    "activity": told["activity"],
                    "site_id": self.places.get(told.get("site") or ""),
                    "shift": told.get("shift"),
                    "auditors": ", ".join(self.name(who) for who in told.get("auditors", [])),
                    "auditees": ", ".join(self.name(who) for who in told.get("auditees", [])),
                    "clauses": ", ".join(str(clause) for clause in told.get("clauses", [])),
                    "actual": told.get("actual", ""),
                },
            )

    def _meetings(self, ledger: Ledger) -> None:
        for told in self.story["meetings"]:
            meeting = {"meeting_kind": told["kind"], "held_at": told["held_at"]}
            meeting |= {"place": told["place"], "minutes": told["minutes"]}
            meeting_id = audits.add(ledger, "meeting", self.audit_id, meeting)
            for who in told["attendees"]:
                person = self.people.get(who["person"], {})
                fields = {"name": self.name(who["person"]), "function": person.get("function")}
                fields |= {"meeting_id": meeting_id, "presence": who["presence"]}
                audits.add(ledger, "attendance", self.audit_id, fields)

    def collect_evidence(self) -> None:
        """Makes the files, then attaches each as the person who took it."""
        with tempfile.TemporaryDirectory() as folder:
            with_file = [told for told in self.story["evidence"] if told.get("file")]
            targets = [Path(folder) / told["file"] for told in with_file]
            with ProcessPoolExecutor(2) as pool:
                list(pool.map(make_file, with_file, targets))
            paths = dict(zip((told["id"] for told in with_file), targets, strict=True))
            for who in dict.fromkeys(told["taken_by"] for told in self.story["evidence"]):
                auditor = who if Role(self.people[who]["role"]).is_audit_team else self.lead["id"]
                self.act_as(auditor)
                for told in self.story["evidence"]:
                    if told["taken_by"] == who:
                        self.evidence_ids[told["id"]] = self._attach(told, paths.get(told["id"]))

    def _attach(self, told: Story, path: Path | None) -> str:
        fields: dict[str, Any] = {
            "caption": told["caption"],
            "evidence_kind": told["kind"],
            "taken_at": told.get("taken_at"),
            "received_at": told.get("taken_at"),  # attached on the spot, in the audit week
            "taken_by": self.name(told["taken_by"]),
            "place": told.get("place"),
            "site_id": self.places.get(told.get("site") or ""),
            "client_id": self.places.get(told.get("client") or ""),
            "speaks_of": told.get("speaks_of"),
            "confidentiality": told.get("confidentiality", "confidential"),
        }
        if path is not None:
            attached = evidence.attach_files(self.workspace, self.audit_id, [path], **fields)
            if attached.failed:
                raise InputError(attached.failed[0][1])
            return attached.evidence_ids[0]
        reference = told["reference"]
        return self.workspace.write(
            lambda ledger: evidence.attach_reference(ledger, self.audit_id, reference, **fields)
        )

    def answer(self) -> None:
        """Each auditor fills in their working papers; the lead concludes where they diverge."""
        answers: dict[str, Story] = self.story["answers"]
        papers: dict[str, list[tuple[str, Story]]] = {}
        for item, told in answers.items():
            for paper in (told, *told.get("also", [])):
                papers.setdefault(paper["auditor"], []).append((item, paper))
        for auditor, mine in papers.items():
            self.act_as(auditor)
            for start in range(0, len(mine), 20):
                self.workspace.write(partial(self._fill_in, papers=mine[start : start + 20]))
        self.act_as(self.lead["id"])
        for item, told in answers.items():
            if "conclusion" in told:
                self.workspace.write(partial(self._conclude, item=item, told=told["conclusion"]))
        self.answered = len(answers)
        self.papers = sum(len(mine) for mine in papers.values())

    def _fill_in(self, ledger: Ledger, papers: list[tuple[str, Story]]) -> None:
        names = ("result", "note", "interviewees", "documents", "sample", "answered_at")
        for item, told in papers:
            question = answering.question_of_item(ledger, self.audit_id, item)
            fields = {name: told[name] for name in names if told.get(name)}
            answering.answer(ledger, self.audit_id, question, fields)
            for proof in told.get("evidence", []):
                findings.link_evidence(ledger, self.evidence_ids[proof], "question", question)

    def _conclude(self, ledger: Ledger, item: str, told: Story) -> None:
        question = answering.question_of_item(ledger, self.audit_id, item)
        concluding.conclude_question(ledger, self.audit_id, question, Result(told["result"]), told["reason"])

    def tell_of_fieldwork(self) -> None:
        """Interviews, items looked at and what was to be asked, each by its auditor."""
        for key, tell in (
            ("interviews", self._interview),
            ("sample_items", self._sample),
            ("to_ask", self._to_ask),
        ):
            for told in self.story[key]:
                self.act_as(told["auditor"])
                self.workspace.write(partial(tell, told=told))

    def _interview(self, ledger: Ledger, told: Story) -> None:
        fields = {name: told.get(name) for name in ("name", "held_at", "ended_at", "note")}
        fields |= {"function": told["role"], "site_id": self.places[told["site"]], "shift": told.get("shift")}
        assert ledger.person is not None
        fields["auditor_id"] = ledger.person.id
        interview_id = audits.add(ledger, "interview", self.audit_id, fields)
        asked = (answering.question_of_item(ledger, self.audit_id, item) for item in told["questions"])
        interviews.link_topics(ledger, interview_id, asked)

    def _sample(self, ledger: Ledger, told: Story) -> None:
        question = answering.question_of_item(ledger, self.audit_id, told["question"])
        listed = "\n".join(item["item"] for item in told["items"])
        added = sample_items.add_items(ledger, self.audit_id, question, listed)
        looked_at = datetime.fromisoformat(told["first_at"])
        for item_id, item in zip(added.item_ids, told["items"], strict=True):
            looked_at += timedelta(minutes=2)
            verdict = SampleVerdict.DEVIATES if item["shows"] == "n" else SampleVerdict.AS_REQUIRED
            fields = {"verdict": verdict.value, "looked_at": looked_at.isoformat(), "note": item.get("note")}
            audits.save(ledger, "sample_item", item_id, fields)
            if "evidence" in item:
                findings.link_evidence(ledger, self.evidence_ids[item["evidence"]], "sample_item", item_id)

    def _to_ask(self, ledger: Ledger, told: Story) -> None:
        item = told.get("question")
        question = answering.question_of_item(ledger, self.audit_id, item) if item else ""
        pending_id = pending.note_pending(ledger, self.audit_id, told["text"], told["whom"], question)
        fields = {name: told.get(name) for name in ("noted_at", "asked_at", "outcome")}
        audits.save(ledger, "pending_question", pending_id, fields)

    def raise_findings(self) -> None:
        """Findings by their auditors, then the auditees' answers."""
        arose = {
            finding: item
            for item, told in self.story["answers"].items()
            for finding in told.get("findings", [])
        }
        for told in self.story["findings"]:
            self.act_as(told["auditor"])
            self.workspace.write(partial(self._raise, told=told, item=arose.get(told["id"])))
        self.act_as(self.lead["id"])
        self.workspace.write(self.programme.grade)
        self.workspace.write(self._acknowledge)
        for told in self.story["actions"]:
            self.workspace.write(partial(self._act, told=told))

    def _raise(self, ledger: Ledger, told: Story, item: str | None) -> None:
        question = answering.question_of_item(ledger, self.audit_id, item) if item else None
        clauses = told.get("clauses") or told.get("clause") or []
        names = ("title", "requirement", "failure", "grade_reason", "process", "raised_at")
        finding_id = findings.raise_finding(
            ledger,
            self.audit_id,
            FindingKind(told["kind"]),
            clauses=[str(clause) for clause in (clauses if isinstance(clauses, list) else [clauses])],
            question=question,
            evidence_ids=[self.evidence_ids[proof] for proof in told.get("evidence_ids", [])],
            objective_evidence=told["evidence"],
            site_id=self.places.get(told.get("site") or ""),
            client_id=self.places.get(told.get("client") or ""),
            **{name: told.get(name) for name in names},
        )
        self.finding_ids[told["id"]] = finding_id

    def _acknowledge(self, ledger: Ledger) -> None:
        """What the auditees said at the closing meeting."""
        for told in self.story["findings"]:
            if response := told.get("auditee_response"):
                person = self.people.get(response.get("by", ""), {})
                fields = {
                    "acknowledgement": response.get("acknowledgement"),
                    "auditee_name": self.name(response["by"]) if response.get("by") else None,
                    "auditee_role": str(person.get("function", "")).split(",")[0] or None,
                    "auditee_comment": response.get("comment"),
                    "acknowledged_at": None,  # the minutes say when; all of the demo is recorded later
                }
                acknowledging.save_said(ledger, self.finding_ids[told["id"]], fields)

    def _act(self, ledger: Ledger, told: Story) -> None:
        """An action with its moves, as the auditee's answers and the auditors' verdicts came in."""
        names = ("correction", "root_cause", "action", "due_on", "progress", "percent_done")
        fields: dict[str, Any] = {name: told.get(name) for name in names}
        fields["owner"] = self.name(told["owner"])
        action_id = findings.add_action(ledger, self.finding_ids[told["finding"]], **fields)
        later = ("done_on", "check_on", "check_method", "verified_on", "verification_note")
        told_later = {name: told[name] for name in later if told.get(name)}
        if told.get("verified_by"):
            told_later["verified_by"] = self.name(told["verified_by"])
        for step in told["steps"]:
            to, status = ActionStatus(step["to"]), status_of(ledger.get("action", action_id))
            move = find_move(status, to)
            assert move is not None, (told["id"], status, to)
            needed = {need.value for need in move.needs} | (
                {"check_method"} if Need.CHECK in move.needs else set()
            )
            said = {name: value for name, value in told_later.items() if name in needed}
            action_life.move(
                ledger,
                action_id,
                to,
                move.parties[-1],
                comment=step.get("comment", "").strip(),
                at=datetime.fromisoformat(step["at"]),
                **said,
            )
        if asked := told.get("extension"):
            at = datetime.fromisoformat(asked["at"])
            action_life.ask_extension(ledger, action_id, asked["to_on"], asked["reason"], at=at)
        for proof in told.get("evidence_ids", []):
            findings.link_evidence(ledger, self.evidence_ids[proof], "action", action_id)

    def conclude(self) -> None:
        """Signatories, final numbers, and the report as issued a week after the closing meeting."""
        folder = self.workspace.folder

        def issue(ledger: Ledger) -> None:
            fields = {"prepared_by": self.lead["name"]} | self.story.get("sign_off", {})
            audits.save(ledger, "audit", self.audit_id, fields)
            exporting.issue_report(ledger, self.audit_id, folder, report_on=date(2026, 10, 23))

        self.workspace.write(issue)

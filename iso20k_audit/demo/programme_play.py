"""What outlives the audit of the demo: own criteria, auditors, programme, certification, objectives and grading.

The story is data (`resources/demo/programme.yaml`). Not for: the audit itself (see `play`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import yaml

from iso20k_audit.assets import resource
from iso20k_audit.model.grading import Answer
from iso20k_audit.model.vocabulary import (
    AreaKind,
    BenefitKind,
    CertificationEventKind,
    CriterionKind,
    FindingKind,
    Level,
)
from iso20k_audit.services import (
    auditor_pool,
    benefits,
    calibration,
    certification,
    findings,
    grading,
    independence,
    objectives,
    own_criteria,
    programme,
    risk_ratings,
)
from iso20k_audit.services.workspaces import Ledger, find_or_add_person

Story = dict[str, Any]


def read_programme_story() -> Story:
    """The story; days as text."""
    told = yaml.safe_load(resource("demo/programme.yaml").read_text(encoding="utf-8"))
    story: Story = _plain(told)
    return story


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


class ProgrammePlayer:
    """Records it as the lead auditor.

    Args:
        name: gives the name of a person of the story.
        places, finding_ids: ids of sites, services, client accounts and findings by their keys in the story.
    """

    def __init__(
        self, name: Callable[[str], str], places: Mapping[str, str], finding_ids: Mapping[str, str]
    ) -> None:
        self.story = read_programme_story()
        self.name = name
        self.places = places
        self.finding_ids = finding_ids

    def prepare(self, ledger: Ledger) -> None:
        """What stood before the audit: criteria, auditors, programme, certification."""
        for told in self.story["criteria"]:
            self._criteria(ledger, told)
        for told in self.story["auditors"]:
            fields = {key: value for key, value in told.items() if key != "person"}
            auditor_pool.set_profile(ledger, self._person(ledger, told["person"]), **fields)
        for told in self.story["own_areas"]:
            independence.add_own_area(
                ledger,
                self._person(ledger, told["person"]),
                AreaKind(told["kind"]),
                told["area"],
                date.fromisoformat(told["until"]),
                told["note"],
            )

    def grade(self, ledger: Ledger) -> None:
        """The lead auditor answers the questions on each nonconformity and decides on it; own clauses are cited."""
        for key, clauses in self.story["cited"].items():
            finding_id = self.finding_ids[key]
            findings.set_clauses(ledger, finding_id, [*findings.clauses_of(ledger, finding_id), *clauses])
        for key, told in self.story["grades"].items():
            answers = {question: Answer.YES if yes else Answer.NO for question, yes in told.items()}
            finding_id = self.finding_ids[key]
            kind = FindingKind(ledger.get("finding", finding_id)["finding_kind"])
            grading.decide_grade(ledger, finding_id, kind, answers=answers)

    def go_on(self, ledger: Ledger) -> None:
        """What followed from the audit: programme, certification, objectives, benefits, calibration."""
        self._programme(ledger)
        self._certification(ledger)
        for told in self.story["objectives"]:
            fields = {key: value for key, value in told.items() if key != "readings"}
            objective_id = objectives.add(ledger, **fields)
            for day, value in told["readings"]:
                objectives.add_reading(ledger, objective_id, value, read_on=day)
        for told in self.story["benefits"]:
            benefits.add(
                ledger,
                title=told["title"],
                kind=BenefitKind(told["kind"]),
                amount=told["amount"],
                unit=told["unit"],
                benefit_from=told["from"],
                benefit_to=told["to"],
                source=told["source"],
                recorded_by=told["by"],
            )
        for told in self.story["cases"]:
            case_id = calibration.add_case(
                ledger,
                told["title"],
                told["seen"],
                clause=told["clause"],
                expected=FindingKind(told["expected"]),
                expected_reason=told["reason"],
            )
            for person, kind in told["answers"].items():
                calibration.answer_case(ledger, case_id, self._person(ledger, person), FindingKind(kind))

    def _person(self, ledger: Ledger, key: str) -> str:
        return find_or_add_person(ledger, self.name(key))

    def _criteria(self, ledger: Ledger, told: Story) -> None:
        document = own_criteria.add_document(
            ledger,
            told["short_name"],
            told["title"],
            CriterionKind(told["kind"]),
            version=told["version"],
            valid_from=told["valid_from"],
            client_id=self.places.get(told.get("client", "")),
        )
        for clause in told["clauses"]:
            own_criteria.add_clause(
                ledger,
                document,
                clause["number"],
                clause["title"],
                clause.get("note", ""),
                clause.get("also", ()),
            )

    def _programme(self, ledger: Ledger) -> None:
        told = dict(self.story["programme"])
        reviewed, note = told.pop("reviewed_on"), told.pop("review_note")
        days = [date.fromisoformat(told.pop(name)) for name in ("starts_on", "ends_on")]
        programme_id = programme.create_programme(ledger, told.pop("title"), *days, **told)
        programme.record_review(ledger, programme_id, date.fromisoformat(reviewed), note)
        for item in self.story["planned"]:
            programme.add_item(
                ledger,
                programme_id,
                item["title"],
                [(dimension, self.places.get(area, area)) for dimension, area in item["areas"]],
                date.fromisoformat(item["from"]),
                date.fromisoformat(item["to"]),
                planned_hours=item["hours"],
                lead_id=self._person(ledger, item["lead"]),
                team=[self._person(ledger, one) for one in item["team"]],
                reason=item["reason"],
                standard="iso20000-1-2018",
            )
        for rating in self.story["ratings"]:
            risk_ratings.rate(
                ledger,
                rating["dimension"],
                rating["area"],
                importance=Level(rating["importance"]),
                change=Level(rating["change"]),
                change_note=rating.get("note"),
            )

    def _certification(self, ledger: Ledger) -> None:
        told = dict(self.story["certification"])
        events = told.pop("events")
        organisation = ledger.select("organisation")[0]["id"]
        record_id = certification.add_certification(ledger, organisation_id=organisation, **told)
        for event in events:
            fields = {key: value for key, value in event.items() if key != "kind"}
            certification.add_event(ledger, record_id, CertificationEventKind(event["kind"]), **fields)

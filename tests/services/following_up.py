"""Small audits with findings that are acknowledged and followed up, for tests."""

from __future__ import annotations

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, findings
from tests.making import question_ids, start

TEXTS = {
    "requirement": "ISO/IEC 20000-1, 8.6.1 asks for a record of each incident.",
    "objective_evidence": "INC001, seen on 2026-10-01 at 10:00 in Kraków, version 2; 5 of 10 tickets.",
    "failure": "5 of 10 records were closed without the user.",
    "grade_reason": "A single team, no effect on services.",
}


def raised(
    workspace, audit, title="Records closed without the user", kind=FindingKind.MINOR, place=4, **fields
):
    """A finding raised from the question at a place."""
    question = question_ids(workspace, audit)[place]

    def job(ledger):
        return findings.raise_finding(
            ledger, audit, kind, question=question, title=title, **({**TEXTS} | fields)
        )

    return workspace.write(job)


def issued(workspace, *titles, **fields):
    """An audit with issued findings; returns its id and theirs."""
    audit = start(workspace, clients=["Fjordbank", "Alpenmarkt"])
    found = [
        raised(workspace, audit, title, place=4 + n, **fields)
        for n, title in enumerate(titles or ("Records closed without the user",))
    ]
    workspace.write(lambda ledger: findings.issue_all(ledger, audit))
    return audit, found


def row(workspace, kind, record_id):
    """A record as it stands."""
    return workspace.read(lambda ledger: ledger.get(kind, record_id))


def place(workspace, kind, name):
    """Id of a client or site by name."""
    return next(
        one["id"] for one in workspace.read(lambda ledger: ledger.select(kind)) if one["name"] == name
    )


def save(workspace, record_id, **fields):
    """Changes a finding."""
    workspace.write(lambda ledger: audits.save(ledger, "finding", record_id, fields))


def action(workspace, finding, to=None):
    """A corrective action of a finding, brought to a state."""
    from tests.making import bring

    def job(ledger):
        action_id = findings.add_action(
            ledger,
            finding,
            correction="Asked the five users.",
            root_cause="The form had no field for it.",
            action="The form asks for the user's consent.",
            owner="Li Wei",
            due_on="2026-12-31",
        )
        if to is not None:
            bring(ledger, action_id, to)
        return action_id

    return workspace.write(job)

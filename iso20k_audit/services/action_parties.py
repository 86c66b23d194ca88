"""In which part somebody may move a corrective action, and how the finding that it answers counts."""

from __future__ import annotations

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.vocabulary import ActionParty, FindingKind, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row


def parties(ledger: Ledger, audit_id: str, person_id: str = "") -> tuple[ActionParty, ...]:
    """The parts in which somebody may move actions of an audit; the acting person if nobody is given.

    Anybody may type for an owner. Where an audit names nobody of the kind, it is not known who is, and anybody may.
    """
    roles = _roles(ledger, audit_id)
    person = person_id or (ledger.person.id if ledger.person else "")
    own = roles.get(person, set())
    team_known = any(role.is_audit_team for held in roles.values() for role in held)
    lead_known = any(Role.LEAD_AUDITOR in held for held in roles.values())
    found = [ActionParty.OWNER]
    if not team_known or any(role.is_audit_team for role in own):
        found.append(ActionParty.AUDITOR)
    if Role.LEAD_AUDITOR in own or (not lead_known and ActionParty.AUDITOR in found):
        found.append(ActionParty.LEAD)
    return tuple(found)


def require_party(ledger: Ledger, audit_id: str, party: ActionParty) -> None:
    """Makes sure that the acting person has that part in the audit.

    Raises:
        RuleViolation: they do not; names those who do.
    """
    if party in parties(ledger, audit_id):
        return
    names = ", ".join(team_names(ledger, audit_id, lead=party is ActionParty.LEAD))
    if party is ActionParty.LEAD:
        raise RuleViolation(
            translate("ActionStates", "That is for the lead auditor: {names}.").format(names=names),
            translate("ActionStates", "Nothing was changed."),
        )
    raise RuleViolation(
        translate("ActionStates", "That is for the audit team: {names}.").format(names=names),
        translate("ActionStates", "Nothing was changed."),
    )


def team_names(ledger: Ledger, audit_id: str, *, lead: bool) -> list[str]:
    """Names of the lead auditors, or of the whole audit team."""
    found: list[str] = []
    for person, held in _roles(ledger, audit_id).items():
        if Role.LEAD_AUDITOR in held or (not lead and any(role.is_audit_team for role in held)):
            row = ledger.find("person", person)
            found.append(str((row or {}).get("name") or ""))
    return [name for name in dict.fromkeys(found) if name]


_FOLLOWED_UP_BY = """
  SELECT DISTINCT i.audit_id FROM follow_up_item i JOIN finding f ON f.id=i.finding_id
    JOIN audit a ON a.id=i.audit_id
  WHERE f.audit_id=:a AND i.withdrawn IS NULL AND a.withdrawn IS NULL
"""


def _roles(ledger: Ledger, audit_id: str) -> dict[str, set[Role]]:
    """Who has which role in an audit; the team of its follow-up audits judges its actions too."""
    found: dict[str, set[Role]] = {}
    rows = ledger.select("participant", audit_id)
    for later in ledger.rows(_FOLLOWED_UP_BY, a=audit_id):
        rows += ledger.select("participant", later["audit_id"])
    for row in rows:
        if row["person_id"] and row["role"]:
            found.setdefault(row["person_id"], set()).add(Role(row["role"]))
    return found


def grade_of(finding: Row) -> FindingKind:
    """How a finding counts for deadlines and needs: the gravest where its kind is in conflict."""
    return FindingKind(finding["finding_kind"] or FindingKind.MAJOR.value)

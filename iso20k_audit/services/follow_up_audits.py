"""Follow-up audits: started from open findings, with the questions that these came from and one for each finding.

What a follow-up audit finds of an earlier finding is a `follow_up_item`; `follow_up_outcomes` records it and moves
the earlier corrective actions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.contested import kind_of, kind_rank, shown
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.standards import ISO20000_1, clause_order
from iso20k_audit.model.vocabulary import AuditType, FindingKind, FindingStatus
from iso20k_audit.model.wording import language, translate
from iso20k_audit.services import numbering
from iso20k_audit.services.audits import NewAudit, start_audit
from iso20k_audit.store.ledger import Ledger, Row

ITEM = "follow_up_item"
CHECKLIST_ID = "follow-up"


@dataclass(frozen=True, slots=True)
class OpenFinding:
    """A finding that a follow-up audit can be about.

    Attributes:
        kind: None while it is in conflict.
        actions: states of its corrective actions, as stored.
        followed_up_in: numbers of follow-up audits that have it already.
    """

    id: str
    number: str
    title: str
    kind: FindingKind | None
    audit_id: str
    audit_number: str
    organisation_id: str
    organisation: str
    site: str = ""
    client: str = ""
    close_due_on: str = ""
    actions: tuple[str, ...] = ()
    followed_up_in: tuple[str, ...] = ()


_OPEN = """
  SELECT f.*, a.number AS audit_number, a.standard AS home, a.organisation_id, o.name AS organisation,
    s.name AS site, c.name AS client
  FROM finding f JOIN audit a ON a.id=f.audit_id LEFT JOIN organisation o ON o.id=a.organisation_id
    LEFT JOIN site s ON s.id=f.site_id LEFT JOIN client c ON c.id=f.client_id
  WHERE f.withdrawn IS NULL AND a.withdrawn IS NULL AND f.number IS NOT NULL
    AND f.finding_kind IS NOT 'positive' AND f.status IS NOT 'closed' AND f.status IS NOT 'draft'
  ORDER BY a.starts_on DESC, a.number, f.number
"""


def open_findings(ledger: Ledger, audit_id: str = "") -> list[OpenFinding]:
    """Issued findings that are not closed: of all audits, or of one; newest audit first, gravest first in each."""
    rows = [row for row in ledger.rows(_OPEN) if not audit_id or row["audit_id"] == audit_id]
    actions: dict[str, list[str]] = {}
    for row in ledger.rows("SELECT finding_id, status FROM action WHERE withdrawn IS NULL ORDER BY number"):
        actions.setdefault(row["finding_id"], []).append(row["status"] or "open")
    inside: dict[str, list[str]] = {}
    sql = (
        f"SELECT i.finding_id, a.number FROM {ITEM} i JOIN audit a ON a.id=i.audit_id"  # noqa: S608  (a constant)
        " WHERE i.withdrawn IS NULL AND a.withdrawn IS NULL ORDER BY a.number"
    )
    for row in ledger.rows(sql):
        inside.setdefault(row["finding_id"], []).append(row["number"] or "")
    order = list(dict.fromkeys(row["audit_id"] for row in rows))
    rows.sort(key=lambda row: (order.index(row["audit_id"]), kind_rank(row), row["number"]))
    return [
        OpenFinding(
            id=row["id"],
            number=row["number"],
            title=shown(row, "title"),
            kind=kind_of(row),
            audit_id=row["audit_id"],
            audit_number=row["audit_number"] or "",
            organisation_id=row["organisation_id"] or "",
            organisation=row["organisation"] or "",
            site=row["site"] or "",
            client=row["client"] or "",
            close_due_on=row["close_due_on"] or "",
            actions=tuple(actions.get(row["id"], ())),
            followed_up_in=tuple(inside.get(row["id"], ())),
        )
        for row in rows
    ]


@dataclass(slots=True)
class Plan:
    """What a follow-up audit would be.

    Attributes:
        findings: rows of the earlier findings, in the order of their questions.
        sites, clients, services: of its scope, by name.
        criteria: of the earlier audits.
        asked_again: how many questions of the earlier checklists are asked again.
    """

    findings: list[Row] = field(default_factory=list)
    organisation: str = ""
    sites: list[str] = field(default_factory=list)
    clients: list[str] = field(default_factory=list)
    checklist: Checklist | None = None
    criteria: str = ""
    scope: str = ""
    asked_again: int = 0

    @property
    def numbers(self) -> list[str]:
        """Numbers of the earlier findings."""
        return [str(row["number"] or row["provisional_number"]) for row in self.findings]


def plan(ledger: Ledger, finding_ids: Sequence[str], code: str = "") -> Plan:
    """What a follow-up audit of these findings would be; nothing is recorded.

    Args: code: language of the questions that are made; empty for English.

    Raises:
        InputError: no finding is chosen, or they belong to several organisations.
        RuleViolation: one of them is a draft, closed, withdrawn or a positive practice.
    """
    rows = [_checked(ledger, finding_id) for finding_id in dict.fromkeys(finding_ids)]
    if not rows:
        raise InputError(
            translate("FollowUp", "No finding is chosen."),
            translate("FollowUp", "Choose the findings that the follow-up audit is about."),
        )
    audits = {row["audit_id"]: ledger.get("audit", row["audit_id"]) for row in rows}
    organisations = {audit["organisation_id"] for audit in audits.values()}
    if len(organisations) > 1:
        raise InputError(
            translate("FollowUp", "The findings belong to several organisations."),
            translate("FollowUp", "Start a follow-up audit for each of them."),
        )
    order = sorted(audits, key=lambda one: (audits[one]["starts_on"] or "", audits[one]["number"] or ""))
    rows.sort(key=lambda row: (order.index(row["audit_id"]), kind_rank(row), row["number"] or ""))
    made = Plan(findings=rows)
    organisation_id = next(iter(organisations))
    if organisation_id:
        made.organisation = shown(ledger.find("organisation", organisation_id) or {}, "name")
    made.sites = _names(ledger, "site", (row["site_id"] for row in rows))
    made.clients = _names(ledger, "client", (row["client_id"] for row in rows))
    made.criteria = "\n".join(
        dict.fromkeys(audits[one]["criteria"] for one in order if audits[one]["criteria"])
    )
    with language(code):
        made.scope = translate("FollowUp", "Findings followed up: {numbers}.").format(
            numbers=", ".join(made.numbers)
        )
        made.checklist, made.asked_again = _checklist(ledger, rows, [audits[one] for one in order], code)
    return made


def _checked(ledger: Ledger, finding_id: str) -> Row:
    row = ledger.get("finding", finding_id)
    name = row["number"] or row["provisional_number"] or ""
    if row["withdrawn"] or row["finding_kind"] == FindingKind.POSITIVE.value:
        raise RuleViolation(
            translate("FollowUp", "{number} is not open: it was withdrawn or is a positive practice.").format(
                number=name
            )
        )
    if row["status"] == FindingStatus.CLOSED.value:
        raise RuleViolation(
            translate("FollowUp", "{number} is closed already.").format(number=name),
            translate("FollowUp", "Choose open findings."),
        )
    if not row["number"]:
        raise RuleViolation(
            translate("FollowUp", "{number} is still a draft.").format(number=name),
            translate("FollowUp", "Issue it first; only issued findings are followed up."),
        )
    return row


def _names(ledger: Ledger, kind: str, ids: Iterable[str | None]) -> list[str]:
    rows = (ledger.find(kind, one) for one in dict.fromkeys(ids) if one)
    return [row["name"] for row in rows if row is not None and row["name"]]


# -- the checklist -------------------------------------------------------------------------------------


def _checklist(ledger: Ledger, rows: list[Row], audits: list[Row], code: str) -> tuple[Checklist, int]:
    standards = [audit["standard"] for audit in audits if audit["standard"]]
    home = standards[0] if standards else ISO20000_1
    numbers = _items(rows)
    actions: dict[str, list[Row]] = {}
    for row in rows:
        actions[row["id"]] = ledger.select("action", row["audit_id"], finding_id=row["id"])
    homes = {audit["id"]: audit["standard"] or home for audit in audits}
    made = tuple(
        _question(ledger, row, numbers[row["id"]], homes[row["audit_id"]], home, actions[row["id"]])
        for row in rows
    )
    again = _asked_before(ledger, rows, homes, home, frozenset(numbers.values()))
    first = Section(translate("FollowUp", "Corrective actions followed up"), "", made)
    checklist = Checklist(
        CHECKLIST_ID,
        translate("FollowUp", "Follow-up of {numbers}").format(
            numbers=", ".join(dict.fromkeys(str(audit["number"] or "") for audit in audits))
        ),
        "1",
        code or "en",
        home,
        "",
        (first, *again),
    )
    return checklist, sum(len(section.questions) for section in again)


def _items(rows: list[Row]) -> dict[str, str]:
    """The item of the question on each finding: its number, with a letter where two findings have the same."""
    found: dict[str, str] = {}
    for row in rows:
        number, place = str(row["number"]), 1
        while number in found.values():
            place += 1
            number = f"{row['number']}{numbering.letter(place)}"
        found[row["id"]] = number
    return found


def _question(ledger: Ledger, row: Row, item: str, own_home: str, home: str, actions: list[Row]) -> Question:
    """Whether the corrective action of a finding was implemented and works."""
    title = " ".join(str(shown(row, "title")).split())
    cited = [
        (link["standard"] or own_home, link["clause"])
        for link in ledger.select("finding_clause", row["audit_id"], finding_id=row["id"])
        if link["clause"]
    ]
    cited.sort(key=lambda pair: (pair[0] != home, pair[0], clause_order(pair[1])))
    standard, clause = cited[0] if cited else (home, "10.1")
    also: dict[str, tuple[str, ...]] = {}
    for other, number in cited[1:]:
        if other != standard:
            also[other] = (*also.get(other, ()), number)
    asks = translate("FollowUp", "Was the corrective action of {number} implemented and effective? ({title})")
    bare = translate("FollowUp", "Was the corrective action of {number} implemented and effective?")
    look = [
        translate("FollowUp", "Action: {text}").format(text=_line(one["action"]))
        for one in actions
        if one["action"]
    ]
    look += [
        translate("FollowUp", "Cause it should remove: {text}").format(text=_line(one["root_cause"]))
        for one in actions
        if one["root_cause"]
    ]
    look.append(translate("FollowUp", "Whether the same has happened again since then"))
    return Question(
        item,
        clause,
        (asks if title else bare).format(number=item, title=title),
        look_for=tuple(look),
        evidence=(
            translate("FollowUp", "Records that the action was carried out"),
            translate("FollowUp", "Records from after it that show the effect"),
        ),
        standard="" if standard == home else standard,
        also=also,
        evidence_required=True,
    )


_LONGEST = 400


def _line(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1].rstrip()}…"


def _asked_before(
    ledger: Ledger, rows: list[Row], homes: dict[str, str], home: str, taken: frozenset[str]
) -> list[Section]:
    """The frozen questions that the findings came from, in their sections, each once."""
    sections: dict[str, tuple[str, str, list[Question]]] = {}
    used = dict.fromkeys(taken, "")
    for row in rows:
        asked = ledger.rows(
            "SELECT detail, section, clause, standard FROM question WHERE id=:q", q=row["question_id"]
        )
        for found in asked:
            own_home = homes[row["audit_id"]]
            question = Question.from_json(json.loads(found["detail"]))
            standard = question.standard or own_home
            question = replace(question, only_if="", standard="" if standard == home else standard)
            item, place = question.id, 1
            while used.get(item, question.text) != question.text:
                place += 1
                item = f"{question.id}{numbering.letter(place)}"
            if item in used:
                continue  # two findings came from the same question
            used[item] = question.text
            title = found["section"] or translate("FollowUp", "Questions asked before")
            of_section = ledger.rows(
                "SELECT clause, standard FROM question_set WHERE audit_id=:a AND title=:t LIMIT 1",
                a=row["audit_id"],
                t=found["section"],
            )
            clause = of_section[0]["clause"] if of_section else ""
            its_standard = (of_section[0]["standard"] if of_section else "") or own_home
            place_of = sections.setdefault(
                title, (clause or "", "" if its_standard == home else its_standard, [])
            )
            place_of[2].append(replace(question, id=item))
    return [
        Section(title, clause, tuple(questions), standard)
        for title, (clause, standard, questions) in sections.items()
    ]


# -- starting ------------------------------------------------------------------------------------------


def start_follow_up(
    ledger: Ledger,
    finding_ids: Sequence[str],
    *,
    title: str = "",
    lead: str = "",
    auditors: Sequence[str] = (),
    starts_on: date | None = None,
    ends_on: date | None = None,
    code: str = "",
) -> str:
    """Starts a follow-up audit of these findings. Returns its id.

    It has the sites and clients of the findings as its scope, the criteria of their audits, a checklist of the
    questions concerned, and an entry for each finding that waits for its outcome.

    Args: code: language of its report; empty for that of the newest earlier audit.

    Raises: as `plan` and `audits.start_audit`.
    """
    rows = [ledger.get("finding", finding_id) for finding_id in finding_ids]
    if not code and rows:
        audits = [ledger.get("audit", row["audit_id"]) for row in rows]
        code = str(max(audits, key=lambda audit: audit["starts_on"] or "")["language"] or "")
    made = plan(ledger, finding_ids, code)
    assert made.checklist is not None
    texts = {"scope": made.scope}
    if made.criteria:
        texts["criteria"] = made.criteria
    with language(code):
        texts["objectives"] = translate(
            "FollowUp",
            "Determine whether the corrections and corrective actions for {numbers} were implemented and are "
            "effective.",
        ).format(numbers=", ".join(made.numbers))
    audit_id = start_audit(
        ledger,
        NewAudit(
            made.checklist,
            title=title,
            organisation=made.organisation,
            type=AuditType.FOLLOW_UP,
            sites=made.sites,
            clients=made.clients,
            lead=lead,
            auditors=list(auditors),
            starts_on=starts_on,
            ends_on=ends_on,
            texts=texts,
            language=code,
        ),
    )
    for row in made.findings:
        ledger.set(ITEM, item_id(audit_id, row["id"]), audit_id, finding_id=row["id"])
    return audit_id


def item_id(audit_id: str, finding_id: str) -> str:
    """Id of the entry of a finding in a follow-up audit."""
    return link_id(ITEM, audit_id, finding_id)

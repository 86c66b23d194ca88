"""Clauses of the standards that audits are held against: numbers, titles and facts in our own words.

No sentence of a standard is here. Titles follow ISO/IEC 20000-1:2018 with Amendment 1:2024.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from iso20k_audit.model import clauses_iso22301, clauses_iso27001

ISO20000_1 = "iso20000-1-2018"
ISO27001 = "iso27001-2022"
ISO22301 = "iso22301-2019"
OWN = "own"
"""Criteria of the organisation's own, or of a standard that is not known here: clauses are named freely."""

STANDARD_TITLES = {
    ISO20000_1: "ISO/IEC 20000-1:2018",
    ISO27001: "ISO/IEC 27001:2022",
    ISO22301: "ISO 22301:2019",
    OWN: "Own criteria",
}
KNOWN_STANDARDS = (ISO20000_1, ISO27001, ISO22301)
"""Standards whose clauses are known here."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of ISO/IEC 20000-1.

    Attributes:
        number: for example `8.6.1`.
        title: as printed in the standard's table of contents.
        proof: documented information or proof it calls for, in our words.
        practices: ITIL 4 practices that serve it.
        iso27001, iso22301: clauses or controls that ask about the same.
    """

    number: str
    title: str
    proof: str = ""
    practices: tuple[str, ...] = ()
    iso27001: tuple[str, ...] = ()
    iso22301: tuple[str, ...] = ()


HEADINGS: dict[str, str] = {
    "4": "Context of the organization",
    "5": "Leadership",
    "5.2": "Policy",
    "6": "Planning",
    "6.2": "Service management objectives and planning to achieve them",
    "7": "Support of the service management system",
    "7.5": "Documented information",
    "8": "Operation of the service management system",
    "8.2": "Service portfolio",
    "8.3": "Relationship and agreement",
    "8.3.4": "Supplier management",
    "8.4": "Supply and demand",
    "8.5": "Service design, build and transition",
    "8.5.1": "Change management",
    "8.5.2": "Service design and transition",
    "8.6": "Resolution and fulfilment",
    "8.7": "Service assurance",
    "8.7.3": "Information security management",
    "9": "Performance evaluation",
    "10": "Improvement",
}
"""Clauses that only group others."""

CLAUSES: tuple[Clause, ...] = (
    Clause(
        "4.1",
        "Understanding the organization and its context",
        "external and internal issues, incl. whether climate change is relevant (Amd 1:2024)",
        ("strategy management", "risk management"),
        ("4.1",),
        ("4.1",),
    ),
    Clause(
        "4.2",
        "Understanding the needs and expectations of interested parties",
        "interested parties and their relevant requirements, incl. climate-related ones (Amd 1:2024)",
        ("relationship management",),
        ("4.2",),
        ("4.2",),
    ),
    Clause(
        "4.3",
        "Determining the scope of the service management system",
        "scope of the SMS (services, organizational units, sites, customers)",
        ("portfolio management",),
        ("4.3",),
        ("4.3",),
    ),
    Clause(
        "4.4",
        "Service management system",
        "processes of the SMS and their interactions",
        ("continual improvement",),
        ("4.4",),
        ("4.4",),
    ),
    Clause(
        "5.1",
        "Leadership and commitment",
        "(evidence of leadership; nothing prescribed)",
        ("strategy management",),
        ("5.1",),
        ("5.1",),
    ),
    Clause(
        "5.2.1",
        "Establishing the service management policy",
        "service management policy",
        ("strategy management",),
        ("5.2",),
        ("5.2.1",),
    ),
    Clause(
        "5.2.2",
        "Communicating the service management policy",
        "policy available and communicated",
        ("organizational change management",),
        ("5.2",),
        ("5.2.2",),
    ),
    Clause(
        "5.3",
        "Organizational roles, responsibilities and authorities",
        "roles, responsibilities and authorities",
        ("workforce and talent management",),
        ("5.3", "A.5.2"),
        ("5.3",),
    ),
    Clause(
        "6.1",
        "Actions to address risks and opportunities",
        "risks to the SMS and services, impact, acceptance criteria, treatment",
        ("risk management",),
        ("6.1", "8.2", "8.3"),
        ("6.1",),
    ),
    Clause(
        "6.2.1",
        "Establish objectives",
        "service management objectives",
        ("strategy management", "measurement and reporting"),
        ("6.2",),
        ("6.2.1",),
    ),
    Clause(
        "6.2.2",
        "Plan to achieve objectives",
        "plan: what, resources, who, when, how evaluated",
        ("measurement and reporting",),
        ("6.2",),
        ("6.2.2",),
    ),
    Clause(
        "6.3",
        "Plan the service management system",
        "service management plan",
        ("strategy management", "project management"),
        ("6.1.1", "6.3"),
        ("6.3",),
    ),
    Clause(
        "7.1",
        "Resources",
        "(evidence that resources are provided)",
        ("workforce and talent management", "service financial management"),
        ("7.1",),
        ("7.1",),
    ),
    Clause(
        "7.2",
        "Competence",
        "competence requirements and evidence of competence",
        ("workforce and talent management",),
        ("7.2", "A.6.3"),
        ("7.2",),
    ),
    Clause(
        "7.3",
        "Awareness",
        "(evidence of awareness)",
        ("workforce and talent management",),
        ("7.3", "A.6.3"),
        ("7.3",),
    ),
    Clause(
        "7.4",
        "Communication",
        "what, when, with whom, how, who",
        ("relationship management",),
        ("7.4",),
        ("7.4",),
    ),
    Clause(
        "7.5.1",
        "General",
        "documented information required by the standard and found necessary",
        ("knowledge management",),
        ("7.5.1",),
        ("7.5.1",),
    ),
    Clause(
        "7.5.2",
        "Creating and updating documented information",
        "identification, format, review and approval",
        ("knowledge management",),
        ("7.5.2",),
        ("7.5.2",),
    ),
    Clause(
        "7.5.3",
        "Control of documented information",
        "access, distribution, version, retention, external documents",
        ("knowledge management",),
        ("7.5.3", "A.5.33"),
        ("7.5.3",),
    ),
    Clause(
        "7.5.4",
        "Service management system documented information",
        (
            "the list: scope, policy, objectives, plan, change policy, security policy, continuity "
            "plans, processes, service requirements, catalogue, SLAs, contracts, internal "
            "agreements, procedures, records"
        ),
        ("knowledge management",),
        ("7.5.1",),
        ("7.5.1",),
    ),
    Clause(
        "7.6",
        "Knowledge",
        "knowledge needed to operate the SMS and the services",
        ("knowledge management",),
        ("A.5.37",),
        ("7.2",),
    ),
    Clause(
        "8.1",
        "Operational planning and control",
        "evidence that processes ran as planned; control of changes and of outsourced processes",
        ("service level management",),
        ("8.1",),
        ("8.1",),
    ),
    Clause(
        "8.2.1",
        "Service delivery",
        "(evidence of coordinated activities and resources)",
        ("service level management",),
        ("8.1",),
        ("8.1",),
    ),
    Clause(
        "8.2.2",
        "Plan the services",
        "service requirements; priorities of changes and new services",
        ("business analysis", "portfolio management"),
        ("A.5.8",),
        ("8.2",),
    ),
    Clause(
        "8.2.3",
        "Control of parties involved in the service lifecycle",
        "who provides what; evaluation and control of other parties",
        ("supplier management",),
        ("A.5.19", "A.5.22"),
        ("8.3.4",),
    ),
    Clause(
        "8.2.4",
        "Service catalogue management",
        "service catalogue(s)",
        ("service catalogue management",),
        ("A.5.9",),
        (),
    ),
    Clause(
        "8.2.5",
        "Asset management",
        "assets used to deliver services",
        ("IT asset management",),
        ("A.5.9", "A.5.11"),
        ("8.3.4",),
    ),
    Clause(
        "8.2.6",
        "Configuration management",
        "configuration information on configuration items, controlled and verified",
        ("service configuration management",),
        ("A.8.9",),
        (),
    ),
    Clause(
        "8.3.1",
        "General",
        "scope of what suppliers do; integration of parties",
        ("relationship management",),
        ("A.5.19",),
        ("8.3.4",),
    ),
    Clause(
        "8.3.2",
        "Business relationship management",
        "customers and users; reviews; satisfaction; complaints",
        ("relationship management",),
        (),
        ("4.2",),
    ),
    Clause(
        "8.3.3",
        "Service level management",
        "SLA(s) with targets, workload limits, exceptions; performance reviewed at planned intervals",
        ("service level management",),
        ("A.5.31",),
        ("8.2.2",),
    ),
    Clause(
        "8.3.4.1",
        "Management of external suppliers",
        "contracts; performance; disputes; obligations",
        ("supplier management",),
        ("A.5.20", "A.5.21", "A.5.22", "A.5.23"),
        ("8.3.4",),
    ),
    Clause(
        "8.3.4.2",
        "Management of internal suppliers and customers acting as a supplier",
        "documented agreements; performance",
        ("supplier management",),
        ("A.5.22",),
        ("8.3.4",),
    ),
    Clause(
        "8.4.1",
        "Budgeting and accounting for services",
        "budget, cost, variance against budget",
        ("service financial management",),
        ("7.1",),
        ("7.1",),
    ),
    Clause(
        "8.4.2",
        "Demand management",
        "current demand and forecast; consumption",
        ("capacity and performance management",),
        ("A.8.6",),
        (),
    ),
    Clause(
        "8.4.3",
        "Capacity management",
        "capacity requirements; plan; utilization; forecast",
        ("capacity and performance management",),
        ("A.8.6",),
        ("8.3.4",),
    ),
    Clause(
        "8.5.1.1",
        "Change management policy",
        "policy: what is under control, categories incl. emergency, criteria for major impact",
        ("change enablement",),
        ("A.8.32",),
        ("6.3",),
    ),
    Clause(
        "8.5.1.2",
        "Change management initiation",
        "requests for change, recorded and classified; new, removed or transferred services",
        ("change enablement",),
        ("A.8.32",),
        ("6.3",),
    ),
    Clause(
        "8.5.1.3",
        "Change management activities",
        "decision, approval, schedule, test, back-out, review of success, trends",
        ("change enablement",),
        ("A.8.32", "A.8.31"),
        ("6.3",),
    ),
    Clause(
        "8.5.2.1",
        "Plan new or changed services",
        "service plan: responsibilities, resources, dates, dependencies, acceptance criteria",
        ("service design", "project management"),
        ("A.5.8",),
        (),
    ),
    Clause(
        "8.5.2.2",
        "Design",
        "service design incl. requirements, SLAs, roles, documented",
        ("service design",),
        ("A.8.26", "A.8.27"),
        ("8.3",),
    ),
    Clause(
        "8.5.2.3",
        "Build and transition",
        "testing against requirements, acceptance, results after transition",
        ("service validation and testing", "deployment management"),
        ("A.8.29",),
        ("8.5",),
    ),
    Clause(
        "8.5.3",
        "Release and deployment management",
        "release types, plans, acceptance criteria, integrity in live, success or failure analysed",
        ("release management", "deployment management"),
        ("A.8.19", "A.8.32"),
        (),
    ),
    Clause(
        "8.6.1",
        "Incident management",
        (
            "incidents recorded and classified, prioritized, escalated, resolved, closed; "
            "major-incident procedure"
        ),
        ("incident management", "service desk"),
        ("A.5.24", "A.5.25", "A.5.26"),
        ("8.4.1",),
    ),
    Clause(
        "8.6.2",
        "Service request management",
        "requests recorded and classified, prioritized, fulfilled, closed; instructions available",
        ("service request management", "service desk"),
        (),
        (),
    ),
    Clause(
        "8.6.3",
        "Problem management",
        "problems recorded and classified, causes, known errors, resolutions, trends",
        ("problem management",),
        ("A.5.27", "A.8.8"),
        ("10.1",),
    ),
    Clause(
        "8.7.1",
        "Service availability management",
        "risks and requirements to availability; monitoring, results; unplanned unavailability investigated",
        ("availability management", "monitoring and event management"),
        ("A.8.14", "A.8.16"),
        ("8.3",),
    ),
    Clause(
        "8.7.2",
        "Service continuity management",
        "continuity requirements, plan(s), tests, results, action after invocation",
        ("service continuity management",),
        ("A.5.29", "A.5.30"),
        ("8.2.2", "8.4.4", "8.5"),
    ),
    Clause(
        "8.7.3.1",
        "Information security policy",
        "information security policy",
        ("information security management",),
        ("5.2", "A.5.1"),
        ("5.2",),
    ),
    Clause(
        "8.7.3.2",
        "Information security controls",
        "controls for risks of the SMS and services; external organizations' access agreed",
        ("information security management",),
        ("6.1.3", "8.3", "A.5.14", "A.5.15"),
        (),
    ),
    Clause(
        "8.7.3.3",
        "Information security incidents",
        "incidents recorded, classified, prioritized, escalated, resolved, analysed",
        ("information security management", "incident management"),
        ("A.5.24", "A.5.26", "A.5.28"),
        ("8.4.1",),
    ),
    Clause(
        "9.1",
        "Monitoring, measurement, analysis and evaluation",
        "results of measurement of SMS and services against objectives and requirements",
        ("measurement and reporting",),
        ("9.1",),
        ("9.1",),
    ),
    Clause(
        "9.2",
        "Internal audit",
        "audit programme and results",
        ("risk management", "continual improvement"),
        ("9.2",),
        ("9.2",),
    ),
    Clause(
        "9.3",
        "Management review",
        "results of management reviews",
        ("measurement and reporting", "continual improvement"),
        ("9.3",),
        ("9.3",),
    ),
    Clause(
        "9.4",
        "Service reporting",
        "reports for identified needs; decisions and actions agreed",
        ("measurement and reporting",),
        ("9.1",),
        ("9.1",),
    ),
    Clause(
        "10.1",
        "Nonconformity and corrective action",
        "nature of nonconformities, actions taken, results of corrective action",
        ("continual improvement", "problem management"),
        ("10.2",),
        ("10.1",),
    ),
    Clause(
        "10.2",
        "Continual improvement",
        "opportunities, evaluation criteria, approved improvements, measured against targets",
        ("continual improvement",),
        ("10.1",),
        ("10.2",),
    ),
)
"""Every auditable clause, in the standard's order."""


@cache
def clause_titles(standard: str = ISO20000_1) -> dict[str, str]:
    """Number to title, for auditable clauses and the headings above them; empty for own criteria."""
    if standard == ISO20000_1:
        return HEADINGS | {clause.number: clause.title for clause in CLAUSES}
    if standard == ISO27001:
        return clauses_iso27001.HEADINGS | clauses_iso27001.CLAUSES | clauses_iso27001.CONTROLS
    if standard == ISO22301:
        return clauses_iso22301.HEADINGS | clauses_iso22301.CLAUSES
    return {}


@cache
def auditable_clauses(standard: str = ISO20000_1) -> tuple[str, ...]:
    """The clauses that an audit of the whole standard asks about, in its order; none for own criteria."""
    if standard == ISO20000_1:
        return tuple(clause.number for clause in CLAUSES)
    if standard == ISO27001:
        return (*clauses_iso27001.CLAUSES, *clauses_iso27001.CONTROLS)
    return tuple(clauses_iso22301.CLAUSES) if standard == ISO22301 else ()


@cache
def clause_order(number: str) -> tuple[int, ...]:
    """Sort key that puts 8.10 after 8.9 and Annex A after clause 10; other text sorts last.

    Numbers may begin with a letter (`A.5.24`), as annexes do. Clauses of own criteria (`ACME-SLA 4.2`) come after
    them, document by document.
    """
    if document := own_document(number):
        behind = clause_order(number.rpartition(" ")[2])
        return (999, *map(ord, document.casefold()), 0, *behind)
    parts = number.split(".")
    annex: tuple[int, ...] = ()
    if len(parts) > 1 and len(parts[0]) == 1 and "A" <= parts[0] <= "Z":
        annex, parts = (100 + ord(parts[0]),), parts[1:]
    try:
        return (*annex, *(int(part) for part in parts))
    except ValueError:
        return (999,)


def is_known_clause(number: str, standard: str = ISO20000_1) -> bool:
    """Whether the standard has this clause or heading; own criteria have any."""
    return bool(number.strip()) if standard == OWN else number in clause_titles(standard)


_GROUPS = {
    ISO20000_1: ("4", "5", "6", "7", *(f"8.{n}" for n in range(1, 8)), "9", "10"),
    ISO27001: ("4", "5", "6", "7", "8", "9", "10", "A.5", "A.6", "A.7", "A.8"),
    ISO22301: ("4", "5", "6", "7", *(f"8.{n}" for n in range(1, 7)), "9", "10"),
}


def report_groups(standard: str = ISO20000_1) -> list[tuple[str, str]]:
    """Clauses by which conformity is charted, for ISO/IEC 20000-1 4 to 7, 8.1 to 8.7, 9 and 10."""
    titles = clause_titles(standard)
    return [(number, titles[number]) for number in _GROUPS.get(standard, ())]


def group_of(clause: str, standard: str = ISO20000_1) -> str:
    """The report group of a clause, for example `8.6` for `8.6.1` and `4` for `4.2`.

    Of own criteria it is the short name of the document (`ACME-SLA` of `ACME-SLA 4.2`), else what stands
    before the first dot.
    """
    if standard == OWN and (document := own_document(clause)):
        return document
    parts = clause.split(".")
    for depth in (2, 1):
        candidate = ".".join(parts[:depth])
        if candidate in _GROUPS.get(standard, ()):
            return candidate
    return parts[0]


_SHORT_NAMES = {ISO20000_1: "20000-1", ISO27001: "27001", ISO22301: "22301"}


def short_name(standard: str) -> str:
    """What goes before a clause of another standard: `27001` in `27001 A.5.24`."""
    return _SHORT_NAMES.get(standard, STANDARD_TITLES.get(standard, standard))


_CLAUSE_FORM = re.compile(r"(?:[A-Z]\.)?\d+(?:\.\d+)*[a-z]?")
"""How standards number their clauses."""


def own_document(clause: str) -> str:
    """Short name of the document of own criteria that a clause is of: `ACME-SLA` of `ACME-SLA 4.2`; may be empty."""
    document, _space, number = clause.rpartition(" ")
    named = document[:1].isalpha() and " " not in document  # `27001 A.5.24` is of a standard
    return document if named and _CLAUSE_FORM.fullmatch(number) else ""


def show_reference(standard: str, clause: str, home: str) -> str:
    """A clause as read in an audit against `home`: `8.6.1`, `27001 A.5.24`; of own criteria `ACME-SLA 4.2`."""
    if not standard or standard == home or (standard == OWN and own_document(clause)):
        return clause
    return f"{short_name(standard)} {clause}"


def parse_reference(text: str, home: str) -> tuple[str, str]:
    """Standard and clause of what `show_reference` or a person wrote: `8.6.1`, `A.5.24`, `22301 8.2.2`.

    Without a standard before it, a clause belongs to `home`, or to the one other standard that has it. One with
    the short name of a document before it (`ACME-SLA 4.2`) is of own criteria.
    """
    text = " ".join(text.replace(":", " ").split())
    for standard, short in {**_SHORT_NAMES, OWN: STANDARD_TITLES[OWN]}.items():
        for prefix in (short, standard, STANDARD_TITLES[standard].replace(":", " ")):
            if text.lower().startswith(f"{prefix.lower()} "):
                return standard, text[len(prefix) + 1 :].strip()
    if is_known_clause(text, home):
        return home, text
    if own_document(text):
        return OWN, text
    others = [name for name in KNOWN_STANDARDS if name != home and is_known_clause(text, name)]
    return (others[0], text) if len(others) == 1 else (home, text)


def reference_title(reference: str, home: str) -> str:
    """The title of a clause given as in `show_reference`; empty where none is known."""
    standard, clause = parse_reference(reference, home)
    return clause_titles(standard).get(clause, "")


def reference_order(reference: str, home: str) -> tuple[int, ...]:
    """Sort key of references: those of `home` first, then by standard and clause."""
    standard, clause = parse_reference(reference, home)
    place = 0 if standard == home else 1 + list(STANDARD_TITLES).index(standard)
    return (place, *clause_order(clause))

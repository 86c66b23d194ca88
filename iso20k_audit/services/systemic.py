"""Several minor nonconformities on one clause: the systemic major that they may add up to.

ISO/IEC 17021-1 3.12: several minors on one requirement can show a systemic failure and so be a major. The program
proposes, the lead auditor accepts or refuses. The minors stay as they are and name the systemic finding (`part_of`).
A refusal is remembered for each minor; another one that joins is a reason to ask again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.grading import Answer, propose, stored_answers
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.standards import parse_reference, reference_order, show_reference
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import commas, language, translate
from iso20k_audit.services import numbering
from iso20k_audit.services.concluding import NotTheLead
from iso20k_audit.services.findings import link_evidence, raise_finding
from iso20k_audit.services.follow_up_policy import SystemicPolicy, systemic_policy
from iso20k_audit.services.review_targets import leads
from iso20k_audit.store.ledger import Ledger, Row

Clause = tuple[str, str]
"""Standard and clause."""

LONGEST_QUOTE = 400
"""Characters of a minor's objective evidence that the systemic finding quotes; the whole stands in the minor."""


@dataclass(frozen=True, slots=True)
class Minor:
    """A minor nonconformity as it counts here.

    Attributes:
        says_same: id of the group of findings that say the same, else its own: at one place they count once.
    """

    id: str
    number: str
    title: str
    site: str
    shift: str
    client: str
    auditor: str
    says_same: str

    @property
    def where(self) -> str:
        """Site, shift and client in words; empty if none is named."""
        return " · ".join(part for part in (self.site, self.shift, self.client) if part)


@dataclass(frozen=True, slots=True)
class SystemicProposal:
    """Minors that may be one systemic failure.

    Attributes:
        clauses: that all of them cite, as people read them in the audit.
        cited: the same as standard and clause.
        joins_id, joins: id and number of the systemic finding that there is already, which they would join.
        reasoning: why, in words.
    """

    clauses: tuple[str, ...]
    cited: tuple[Clause, ...]
    minors: tuple[Minor, ...]
    joins_id: str
    joins: str
    reasoning: str


class ClauseMinors:
    """Reads once which minors of an audit cite which clause."""

    def __init__(self, ledger: Ledger, audit_id: str) -> None:
        self._ledger = ledger
        self.audit_id = audit_id
        audit = ledger.get("audit", audit_id)
        self.home = str(audit["standard"] or "")
        self.language = str(audit["language"] or "")
        self.policy: SystemicPolicy = systemic_policy(ledger)
        letters = numbering.letters(ledger, audit_id)
        self.rows = {row["id"]: row for row in ledger.select("finding", audit_id)}
        self.numbers = {key: numbering.shown_number(row, letters) for key, row in self.rows.items()}
        self.clauses: dict[str, set[Clause]] = defaultdict(set)
        for link in ledger.rows(
            "SELECT finding_id, standard, clause FROM finding_clause"
            " WHERE audit_id=:a AND withdrawn IS NULL AND clause IS NOT NULL",
            a=audit_id,
        ):
            if link["finding_id"] in self.rows:
                self.clauses[link["finding_id"]].add((link["standard"] or self.home, link["clause"]))
        self.parts: dict[str, list[str]] = defaultdict(list)
        for key in self.rows:
            if whole := self.part_of(key):
                self.parts[whole].append(key)
        self.refused: dict[tuple[str, Clause], str] = {
            (row["finding_id"], (row["standard"] or self.home, row["clause"] or "")): row["reason"] or ""
            for row in ledger.select("systemic_refusal", audit_id)
        }
        self._minors: dict[str, Minor] | None = None
        self._every: dict[str, Minor] = {}

    def part_of(self, finding_id: str) -> str:
        """Id of the systemic finding that a finding belongs to; empty if there is none (any more)."""
        whole = self.rows[finding_id]["part_of"] if finding_id in self.rows else None
        return str(whole) if whole in self.rows and whole != finding_id else ""

    @property
    def minors(self) -> dict[str, Minor]:
        """The minors of the audit, by id."""
        if self._minors is None:
            names = {
                kind: {row["id"]: row["name"] or "" for row in self._ledger.select(kind, withdrawn=True)}
                for kind in ("site", "client", "person")
            }
            same = {
                row["finding_id"]: row["group_id"]
                for row in self._ledger.select("finding_group_member", self.audit_id)
            }
            self._every = {
                key: Minor(
                    key,
                    self.numbers[key],
                    row["title"] or "",
                    names["site"].get(row["site_id"] or "", ""),
                    (row["shift"] or "").strip(),
                    names["client"].get(row["client_id"] or "", ""),
                    names["person"].get(row["auditor_id"] or "", ""),
                    same.get(key) or key,
                )
                for key, row in self.rows.items()
            }
            self._minors = {
                key: one
                for key, one in self._every.items()
                if self.rows[key]["finding_kind"] == FindingKind.MINOR.value
            }
        return self._minors

    def as_minor(self, finding_id: str) -> list[Minor]:
        """A finding as if it were one of the minors; nothing for one that was withdrawn."""
        _ = self.minors
        return [self._every[finding_id]] if finding_id in self._every else []

    def parts_numbers(self, finding_id: str) -> list[str]:
        """Numbers of the minors that belong to a systemic finding."""
        return [self.numbers[key] for key in self.parts.get(finding_id, ())]

    def on(self, clause: Clause) -> list[Minor]:
        """The minors that cite a clause, in order of creation."""
        return [
            minor
            for key, minor in self.minors.items()
            if clause in self.clauses[key] and key not in self.parts
        ]

    def is_several(self, minors: Sequence[Minor]) -> bool:
        """Whether these are enough, by the policy."""
        count = len({(one.says_same, one.site, one.shift, one.client) for one in minors})
        return count >= (self.policy.spread if spreads(minors) else self.policy.anywhere)

    def refused_all(self, minors: Iterable[Minor], clause: Clause) -> bool:
        """Whether the lead said of each of them that it shows no systemic failure on this clause."""
        return all((one.id, clause) in self.refused for one in minors)

    def show(self, clause: Clause) -> str:
        """A clause as people read it in this audit."""
        return show_reference(*clause, self.home)


def spreads(minors: Iterable[Minor]) -> bool:
    """Whether minors are at two or more sites, shifts or clients."""
    every = list(minors)
    return any(
        len({getattr(one, name) for one in every if getattr(one, name)}) > 1
        for name in ("site", "shift", "client")
    )


def systemic_proposals(ledger: Ledger, audit_id: str) -> list[SystemicProposal]:
    """What the lead auditor should look at, most minors first; nothing that was refused and has not grown since."""
    around = ClauseMinors(ledger, audit_id)
    found: dict[tuple[str, tuple[str, ...]], list[Clause]] = defaultdict(list)
    cited = {clause for key in around.minors for clause in around.clauses[key]}
    for clause in sorted(cited, key=lambda one: reference_order(around.show(one), around.home)):
        there = [one for one in around.on(clause) if not around.part_of(one.id)]
        whole = _whole_for(around, clause)
        if not there or around.refused_all(there, clause):
            continue
        if whole or around.is_several(there):
            found[whole, tuple(one.id for one in there)].append(clause)
    made = [_proposal(around, whole, ids, clauses) for (whole, ids), clauses in found.items()]
    return sorted(made, key=lambda one: -len(one.minors))


def _whole_for(around: ClauseMinors, clause: Clause) -> str:
    """The systemic finding on a clause that there is already."""
    return next((whole for whole in around.parts if clause in around.clauses[whole]), "")


def _proposal(
    around: ClauseMinors, whole: str, ids: Sequence[str], cited: Sequence[Clause]
) -> SystemicProposal:
    minors = tuple(around.minors[key] for key in ids)
    shown = tuple(around.show(clause) for clause in cited)
    joins = around.numbers.get(whole, "")
    return SystemicProposal(shown, tuple(cited), minors, whole, joins, _reasoning(minors, shown, joins))


def _reasoning(minors: Sequence[Minor], clauses: Sequence[str], joins: str) -> str:
    numbers = commas(one.number for one in minors)
    if joins:
        return translate(
            "Systemic", "{numbers}: also on {clauses}, where {joins} tells a systemic failure."
        ).format(numbers=numbers, clauses=commas(clauses), joins=joins)
    told = translate("Systemic", "Minor nonconformities on {clauses}: {count} ({numbers}).")
    parts = [told.format(clauses=commas(clauses), count=len(minors), numbers=numbers)]
    for name, words in (
        ("site", translate("Systemic", "At {count} sites: {names}.")),
        ("shift", translate("Systemic", "On {count} shifts: {names}.")),
        ("client", translate("Systemic", "For {count} clients: {names}.")),
    ):
        names = list(dict.fromkeys(getattr(one, name) for one in minors if getattr(one, name)))
        if len(names) > 1:
            parts.append(words.format(count=len(names), names="; ".join(names)))
    auditors = {one.auditor for one in minors if one.auditor}
    if len(auditors) > 1:
        parts.append(translate("Systemic", "Different auditors found them."))
    parts.append(
        translate(
            "Systemic",
            "The same requirement is not met again and again, so what should ensure it does not work as a whole.",
        )
    )
    return " ".join(parts)


# -- deciding -----------------------------------------------------------------------------------------


def require_lead(ledger: Ledger, audit_id: str) -> None:
    """Makes sure that the lead auditor decides, where one is known.

    Raises:
        NotTheLead: somebody else acts.
    """
    known = leads(ledger, audit_id)
    if known and (ledger.person is None or ledger.person.id not in known):
        names = [ledger.value("SELECT name FROM person WHERE id=:p", p=one) or "" for one in known]
        raise NotTheLead(
            translate("Grading", "The lead auditor decides on grades: {names}.").format(names=commas(names)),
            translate("Grading", "Answer the questions; the lead auditor sees what they speak for."),
        )


def proposal_for(ledger: Ledger, audit_id: str, clause: str) -> SystemicProposal:
    """What is proposed on a clause, given as people write it.

    Raises:
        NotFound: nothing is.
    """
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    wanted = parse_reference(clause, home)
    every = systemic_proposals(ledger, audit_id)
    for one in every:
        if wanted in one.cited:
            return one
    raise NotFound(
        translate("Systemic", 'No systemic finding is proposed on "{clause}".').format(clause=clause),
        translate("Systemic", "Proposed are: {clauses}.").format(
            clauses=commas(one.clauses[0] for one in every)
        )
        if every
        else translate("Systemic", "None is proposed at the moment."),
    )


def accept_systemic(ledger: Ledger, audit_id: str, clause: str) -> str:
    """Raises the systemic major as a draft, or lets the minors join the one there is. Returns its id.

    The draft quotes the minors with their numbers and has their evidence; each minor names it as `part_of`.

    Raises:
        NotFound: nothing is proposed on that clause.
        NotTheLead: somebody else than the lead auditor acts.
    """
    proposal = proposal_for(ledger, audit_id, clause)
    require_lead(ledger, audit_id)
    around = ClauseMinors(ledger, audit_id)
    with language(around.language):
        whole = proposal.joins_id or _raise(ledger, around, proposal)
        if proposal.joins_id:
            _join(ledger, around, proposal)
    for minor in proposal.minors:
        ledger.set("finding", minor.id, audit_id, part_of=whole)
    return whole


def _raise(ledger: Ledger, around: ClauseMinors, proposal: SystemicProposal) -> str:
    rows = [around.rows[one.id] for one in proposal.minors]
    in_language = _proposal(around, "", [one.id for one in proposal.minors], proposal.cited)
    answers = {"not_met": Answer.YES, "several": Answer.YES}
    person = ledger.person.id if ledger.person else None
    clauses = commas(proposal.clauses)
    return raise_finding(
        ledger,
        around.audit_id,
        FindingKind.MAJOR,
        clauses=proposal.clauses,
        evidence_ids=_evidence(ledger, around.audit_id, proposal.minors),
        title=translate("Systemic", "Systemic failure on {clauses}").format(clauses=clauses),
        requirement="\n".join(dict.fromkeys(row["requirement"].strip() for row in rows if row["requirement"]))
        or None,
        objective_evidence=_quotes(around, proposal.minors),
        failure=translate(
            "Systemic",
            "What {clauses} asks for is not ensured as a whole: {numbers} show the same requirement not met.",
        ).format(clauses=clauses, numbers=commas(one.number for one in proposal.minors)),
        grade_reason=in_language.reasoning,
        grade_answers=stored_answers(answers, {}),
        grade_proposed=(propose(answers).kind or FindingKind.MAJOR).value,
        grade_decided=FindingKind.MAJOR.value,
        graded_by=person,
        **_shared(rows),
    )


def _shared(rows: Sequence[Row]) -> dict[str, str]:
    """Process, site, shift and client where all of them have the same."""
    found: dict[str, str] = {}
    for name in ("process", "site_id", "shift", "client_id"):
        values = {row[name] for row in rows}
        if len(values) == 1 and (value := values.pop()):
            found[name] = value
    return found


def _quotes(around: ClauseMinors, minors: Iterable[Minor]) -> str:
    lines = []
    for one in minors:
        text = " ".join((around.rows[one.id]["objective_evidence"] or one.title).split())
        if len(text) > LONGEST_QUOTE:
            text = text[: LONGEST_QUOTE - 1].rsplit(" ", 1)[0] + "…"
        head = f"{one.number} ({one.where})" if one.where else one.number
        lines.append(f"{head}: {text}")
    return "\n".join(lines)


def _evidence(ledger: Ledger, audit_id: str, minors: Iterable[Minor]) -> list[str]:
    wanted = [one.id for one in minors]
    rows = ledger.select("evidence_link", audit_id, target_kind="finding")
    return list(dict.fromkeys(row["evidence_id"] for row in rows if row["target_id"] in wanted))


def _join(ledger: Ledger, around: ClauseMinors, proposal: SystemicProposal) -> None:
    """Evidence of minors that came later; the text only of a draft, for what was issued stays as it was read."""
    whole = around.rows[proposal.joins_id]
    for evidence_id in _evidence(ledger, around.audit_id, proposal.minors):
        link_evidence(ledger, evidence_id, "finding", proposal.joins_id)
    if not whole["number"] and "objective_evidence" not in (whole["conflicts"] or "").split():
        text = "\n".join(filter(None, (whole["objective_evidence"], _quotes(around, proposal.minors))))
        ledger.set("finding", proposal.joins_id, around.audit_id, objective_evidence=text)


def refuse_systemic(ledger: Ledger, audit_id: str, clause: str, reason: str) -> SystemicProposal:
    """Remembers that these minors show no systemic failure. Returns what was refused.

    Raises:
        InputError: no reason is given.
        NotFound: nothing is proposed on that clause.
        NotTheLead: somebody else than the lead auditor acts.
    """
    proposal = proposal_for(ledger, audit_id, clause)
    require_lead(ledger, audit_id)
    if not reason.strip():
        raise InputError(
            translate("Systemic", "Say why these minors show no systemic failure."),
            translate("Systemic", "The reason is kept with them."),
        )
    for minor in proposal.minors:
        for standard, number in proposal.cited:
            ledger.set(
                "systemic_refusal",
                link_id("systemic_refusal", minor.id, standard, number),
                audit_id,
                finding_id=minor.id,
                standard=standard,
                clause=number,
                reason=reason.strip(),
                withdrawn=None,
            )
    return proposal

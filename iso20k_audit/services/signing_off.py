"""Signing sections off, as auditor and as lead auditor, and how these signatures stand.

A signature keeps the versions of everything that it covers (see `section_records`), so any later change shows,
also one that came with a package. Signing again is a change of the same record; the history keeps the earlier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from iso20k_audit.model.contested import contested
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.review_state import (
    NoteState,
    SignState,
    State,
    differences,
    is_rejection,
    is_signed_field,
    note_state,
    sign_state,
)
from iso20k_audit.model.vocabulary import Role, SignsAs
from iso20k_audit.model.wording import translate
from iso20k_audit.services.review_targets import Targets, leads, section_handed_to
from iso20k_audit.services.section_records import SIGNED_KINDS, SectionRecords
from iso20k_audit.store.change import canonical, digest
from iso20k_audit.store.ledger import Act, Ledger, Row

LARGEST = 900_000
"""Bytes of what one signature may list: a change has to fit into a line of a package (1 MiB)."""

SAID_BY_TITLE = frozenset(
    {
        "question_id",
        "finding_id",
        "evidence_id",
        "target_kind",
        "auditor_id",
        "scope_id",
        "provisional_number",
    }
)
"""What the name of a new record says already: neither told nor counted as a field of its own."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Whether one person signed a section in one role.

    Attributes:
        id: of the record, empty where nothing was ever signed.
        signed_at: when last; empty where it is not signed.
        changes: how many fields differ from what was signed.
        twice: two signatures of two devices stand beside each other.
    """

    person_id: str
    person: str
    signs_as: SignsAs
    state: SignState
    id: str = ""
    signed_at: str = ""
    changes: int = 0
    twice: bool = False


@dataclass(frozen=True, slots=True)
class SectionStatus:
    """A section with its progress, notes and signatures.

    Attributes:
        unsettled: questions judged differently by their auditors and not concluded, or in conflict, and other
            records of the section with fields in conflict, such as findings.
        open_notes: notes that are not cleared; returned: those of them that send work back.
        auditors: everybody who works or worked here, without the lead auditors.
        leads: the lead auditors.
    """

    id: str
    title: str
    clause: str
    questions: int
    answered: int
    unsettled: int
    open_notes: int
    returned: int
    auditors: tuple[Signature, ...]
    leads: tuple[Signature, ...]

    @property
    def by_auditors(self) -> SignState:
        """All of them: stale if one is, signed if all are; unsigned where there are none."""
        return together(one.state for one in self.auditors)

    @property
    def by_lead(self) -> SignState:
        """The lead auditor; where there are several one is enough."""
        states = {one.state for one in self.leads}
        if SignState.SIGNED in states:
            return SignState.SIGNED
        return SignState.STALE if SignState.STALE in states else SignState.UNSIGNED

    @property
    def is_ready_for_lead(self) -> bool:
        """Its auditors signed and nothing was changed since; all is answered and concluded, nothing is returned."""
        signed = not self.auditors or self.by_auditors is SignState.SIGNED
        return (
            signed
            and self.answered == self.questions
            and not self.unsettled
            and not self.returned
            and self.by_lead is not SignState.SIGNED
        )


def together(states: Iterable[SignState]) -> SignState:
    """What several signatures come to."""
    found = set(states)
    if SignState.STALE in found:
        return SignState.STALE
    return SignState.SIGNED if found == {SignState.SIGNED} else SignState.UNSIGNED


# -- how it stands ------------------------------------------------------------------------------------


def section_status(ledger: Ledger, audit_id: str) -> list[SectionStatus]:
    """Every section of an audit in the order of the checklist."""
    records = SectionRecords(ledger, audit_id)
    signed = _signed(ledger, audit_id, records)
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
    lead_ids = leads(ledger, audit_id)
    progress = _progress(ledger, audit_id)
    torn = _in_conflict(ledger, audit_id)
    notes = _notes(ledger, audit_id)
    found = []
    for section in records.sections:
        own = {key[1:]: row for key, row in signed.items() if key[0] == section.id}
        people = records.workers(section.id) | set(section_handed_to(ledger, audit_id, section.title))
        people |= {person for person, role in own if role == SignsAs.AUDITOR.value}
        people -= set(lead_ids)
        heads = dict.fromkeys(lead_ids)
        heads |= dict.fromkeys(
            person
            for (person, role), row in own.items()
            if role == SignsAs.LEAD.value and not row["withdrawn"]
        )
        by_name = sorted(people, key=lambda one: names.get(one, "").casefold())
        questions, answered, unsettled = progress.get(section.title, (0, 0, frozenset()))
        if torn:
            covered = records.state(section.id, SignsAs.LEAD, "")
            unsettled |= {torn[record] for record in covered if record in torn}
        open_notes, returned = notes.get(section.title, (0, 0))
        found.append(
            SectionStatus(
                section.id,
                section.title,
                section.clause,
                questions,
                answered,
                len(unsettled),
                open_notes,
                returned,
                _signatures(records, section.id, by_name, SignsAs.AUDITOR, own, names),
                _signatures(records, section.id, heads, SignsAs.LEAD, own, names),
            )
        )
    return found


def _signed(ledger: Ledger, audit_id: str, records: SectionRecords) -> dict[tuple[str, str, str], Row]:
    """Sign-offs by section, person and role; the id of each follows from these three."""
    found: dict[tuple[str, str, str], Row] = {}
    for row in ledger.select("sign_off", audit_id, withdrawn=True):
        section = records.section(row["section_id"] or "")
        if section is not None and row["person_id"] and row["signs_as"]:
            found[section.id, row["person_id"], row["signs_as"]] = row
    return found


def _signatures(
    records: SectionRecords,
    section_id: str,
    people: Iterable[str],
    role: SignsAs,
    own: dict[tuple[str, str], Row],
    names: dict[str, str],
) -> tuple[Signature, ...]:
    return tuple(
        _signature(records, section_id, person, names.get(person, ""), role, own.get((person, role.value)))
        for person in people
    )


def _signature(
    records: SectionRecords, section_id: str, person_id: str, name: str, role: SignsAs, row: Row | None
) -> Signature:
    if row is None or row["withdrawn"]:
        return Signature(person_id, name, role, SignState.UNSIGNED)
    signed = signed_state(row)
    now = records.now(section_id, role, person_id, signed)
    state = sign_state(row, now)
    twice = bool(row["conflicts"])
    found = () if twice else differences(signed, now)
    changed = sum(one.record_id in signed or one.field not in SAID_BY_TITLE for one in found)
    return Signature(person_id, name, role, state, row["id"], row["signed_at"] or "", changed, twice)


def signed_state(row: Row) -> State:
    """What was signed; nothing where it is in conflict or not of a known form."""
    state = row["state"]
    if not isinstance(state, dict):
        return {}
    return {
        record: {field: heads for field, heads in fields.items() if isinstance(heads, list)}
        for record, fields in state.items()
        if isinstance(fields, dict)
    }


def _progress(ledger: Ledger, audit_id: str) -> dict[str, tuple[int, int, frozenset[str]]]:
    """Questions, those with any answer, and the ids of those not settled, by title of the section."""
    from iso20k_audit.services.browsing import list_questions

    found: dict[str, tuple[int, int, frozenset[str]]] = {}
    for row in list_questions(ledger, audit_id):
        questions, answered, unsettled = found.get(row.section, (0, 0, frozenset()))
        torn = row.diverging or row.contested
        found[row.section] = (
            questions + 1,
            answered + int(row.result is not None or torn),
            unsettled | {row.id} if torn else unsettled,
        )
    return found


def _in_conflict(ledger: Ledger, audit_id: str) -> dict[str, str]:
    """Records with fields in conflict that signatures are about; each with what counts once for it.

    That is its question for a working paper and a conclusion, else the record.
    """
    found: dict[str, str] = {}
    for kind in SIGNED_KINDS:
        rows = ledger.rows(
            f'SELECT * FROM "{kind}" WHERE audit_id=:a AND conflicts IS NOT NULL AND withdrawn IS NULL',  # noqa: S608
            a=audit_id,
        )
        of_question = kind in ("working_paper", "conclusion")
        for row in rows:
            if any(is_signed_field(kind, name) for name in contested(row)):
                found[row["id"]] = (of_question and row["question_id"]) or row["id"]
    return found


def _notes(ledger: Ledger, audit_id: str) -> dict[str, tuple[int, int]]:
    """Notes that are not cleared, and those of them that send work back, by title of the section."""
    targets = Targets(ledger, audit_id)
    found: dict[str, tuple[int, int]] = {}
    for row in ledger.select("review_note", audit_id):
        if note_state(row) is not NoteState.CLEARED:
            section = targets.of(row["target_kind"] or "", row["target_id"] or "").section
            so_far = found.get(section, (0, 0))
            found[section] = (so_far[0] + 1, so_far[1] + int(is_rejection(row)))
    return found


def count_stale(ledger: Ledger, audit_id: str) -> int:
    """How many signatures no longer hold; asks for nothing more where nobody signed."""
    rows = ledger.rows("SELECT 1 FROM sign_off WHERE audit_id=:a AND withdrawn IS NULL LIMIT 1", a=audit_id)
    if not rows:
        return 0
    records = SectionRecords(ledger, audit_id)
    return sum(
        _signature(records, section, person, "", SignsAs(role), row).state is SignState.STALE
        for (section, person, role), row in _signed(ledger, audit_id, records).items()
    )


# -- signing ------------------------------------------------------------------------------------------


def objections(ledger: Ledger, audit_id: str, section_id: str, signs_as: SignsAs) -> list[str]:
    """What somebody should know before signing a section, in words; empty where nothing speaks against it."""
    status = _status(ledger, audit_id, section_id)
    found = []
    if status.answered < status.questions:
        found.append(
            translate("Review", "Questions not answered: {count}").format(
                count=status.questions - status.answered
            )
        )
    if status.unsettled and signs_as is SignsAs.LEAD:
        found.append(
            translate("Review", "Judged differently or in conflict: {count}").format(count=status.unsettled)
        )
    if status.returned:
        found.append(translate("Review", "Returned and not cleared: {count}").format(count=status.returned))
    if signs_as is SignsAs.LEAD:
        for one in status.auditors:
            if one.state is SignState.UNSIGNED:
                found.append(translate("Review", "{name} has not signed.").format(name=one.person))
            elif one.state is SignState.STALE:
                found.append(
                    translate("Review", "It was changed since {name} signed.").format(name=one.person)
                )
    return found


def _status(ledger: Ledger, audit_id: str, section_id: str) -> SectionStatus:
    for status in section_status(ledger, audit_id):
        if status.id == section_id:
            return status
    raise InputError(translate("Review", "The audit has no such section."))


def sign(ledger: Ledger, audit_id: str, section_id: str, signs_as: SignsAs, *, anyway: bool = False) -> str:
    """The acting person signs a section as it stands now, for the first time or again. Returns the record's id.

    Args: anyway: in spite of what `objections` says.

    Raises:
        RuleViolation: somebody who is not the lead auditor signs as such, or something is still open.
        InputError: no such section, or one too large to be signed as one.
    """
    if not anyway:
        found = objections(ledger, audit_id, section_id, signs_as)
        if found:
            raise RuleViolation(
                " ".join(found), translate("Review", "Settle it first, or sign all the same.")
            )
    return _sign(ledger, audit_id, SectionRecords(ledger, audit_id), section_id, signs_as)


def sign_ready(ledger: Ledger, audit_id: str) -> list[str]:
    """The lead auditor signs every section that its auditors signed and where nothing is open. Returns their titles.

    Raises:
        RuleViolation: the acting person is not the lead auditor, or no section is ready.
    """
    ready = [status for status in section_status(ledger, audit_id) if status.is_ready_for_lead]
    if not ready:
        raise RuleViolation(
            translate("Review", "No section is ready to be signed."),
            translate(
                "Review", "Its auditors sign first; everything is answered and nothing is returned any more."
            ),
        )
    records = SectionRecords(ledger, audit_id)
    for status in ready:
        _sign(ledger, audit_id, records, status.id, SignsAs.LEAD)
    return [status.title for status in ready]


def _sign(ledger: Ledger, audit_id: str, records: SectionRecords, section_id: str, signs_as: SignsAs) -> str:
    person = ledger.person
    if person is None:
        raise InputError(translate("Review", "This workspace is open for reading only."))
    _check_role(ledger, audit_id, person.id, signs_as)
    section = records.section(section_id)
    if section is None:
        raise InputError(translate("Review", "The audit has no such section."))
    state = {
        record: dict(fields) for record, fields in records.state(section.id, signs_as, person.id).items()
    }
    body = canonical(state)
    if len(body) > LARGEST:
        raise InputError(
            translate("Review", "Too much was recorded in this section to be signed as one."),
            translate("Review", "Part it in the checklist, or sign its auditors' parts."),
        )
    there = _signed(ledger, audit_id, records).get((section.id, person.id, signs_as.value))
    record_id = there["id"] if there else link_id("sign_off", section.id, person.id, signs_as.value)
    fields = {
        "section_id": there["section_id"] if there else section.id,
        "person_id": person.id,
        "signs_as": signs_as.value,
        "signed_at": ledger.now().isoformat(timespec="seconds"),
        "state_sha256": digest(body),
        "state": state,
        "withdrawn": None,
    }
    ledger.record(Act("sign_off", record_id, fields, audit_id))
    return str(record_id)


def _check_role(ledger: Ledger, audit_id: str, person_id: str, signs_as: SignsAs) -> None:
    if signs_as is SignsAs.LEAD:
        if person_id not in leads(ledger, audit_id):
            raise RuleViolation(
                translate("Review", "Only the lead auditor signs as such."),
                translate("Review", "Plan, Team and auditees says who that is."),
            )
        return
    roles = {row["role"] for row in ledger.select("participant", audit_id, person_id=person_id)}
    if roles and not any(Role(role).is_audit_team for role in roles if role):
        raise RuleViolation(
            translate("Review", "Only who audits signs a section."),
            translate("Review", "Plan, Team and auditees says who that is."),
        )


def open_sections(statuses: Sequence[SectionStatus]) -> list[SectionStatus]:
    """Sections that are not signed by all that are to sign, or were changed since."""
    return [
        status
        for status in statuses
        if status.by_lead is not SignState.SIGNED
        or (status.auditors and status.by_auditors is not SignState.SIGNED)
    ]

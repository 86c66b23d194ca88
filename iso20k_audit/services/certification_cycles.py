"""How certifications stand: the cycle, what has to be ready before the next audit of the body, the days to come.

Not for: recording (see `certification`), nor the rule of when audits are due (see `model.certification_cycle`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.calendar_file import Event as CalendarEvent
from iso20k_audit.model.calendar_file import calendar_text
from iso20k_audit.model.certification_cycle import (
    Certificate,
    Slot,
    cycle,
    last_held,
    months_later,
    next_slot,
)
from iso20k_audit.model.vocabulary import CertificationEventKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, commas, translate
from iso20k_audit.services.calendar_export import DOMAIN
from iso20k_audit.services.certification import CERTIFICATION, certificates, standard_title
from iso20k_audit.services.cycle_figures import Figures, figures, read_span
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Preparation:
    """One thing that has to be ready before an audit of the certification body.

    Attributes:
        is_ready: None where records cannot tell: somebody has to look.
        page, target: where it is seen to, as the programme window understands it; empty where nowhere here.
    """

    what: str
    told: str
    is_ready: bool | None
    page: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What happened to findings in a span of the cycle: since the last audit of the body, or in all of it."""

    title: str
    since: date
    figures: Figures


@dataclass(frozen=True, slots=True)
class CycleView:
    """A certification as the window and the command line show it."""

    certificate: Certificate
    today: date
    slots: tuple[Slot, ...]
    next: Slot | None
    preparations: tuple[Preparation, ...]
    surveillance: Stretch
    recertification: Stretch

    @property
    def title(self) -> str:
        """`ISO/IEC 20000-1:2018 · Nordwind Contact`."""
        certificate = self.certificate
        return " · ".join(
            part for part in (standard_title(certificate.standard), certificate.organisation) if part
        )


def cycle_view(ledger: Ledger, certification_id: str, today: date | None = None) -> CycleView:
    """How a certification stands.

    Raises:
        NotFound: there is none of that id.
    """
    ledger.get(CERTIFICATION, certification_id)
    certificate = next(one for one in certificates(ledger) if one.id == certification_id)
    today = today or ledger.now().date()
    slots = cycle(certificate, today)
    last = last_held(certificate, today)
    begun = certificate.issued_on or months_later(today, -36)
    since = (last.held_on if last else None) or begun
    span = read_span(
        ledger,
        certificate.standard,
        certificate.organisation_id,
        min(since, begun),
        _of_body(certificate),
    )
    words = (
        translate("Certification", "Since {event}").format(event=last.kind.label)
        if last is not None
        else translate("Certification", "Since the certificate was issued")
        if certificate.issued_on
        else translate("Certification", "In the last three years")
    )
    surveillance = Stretch(words, since, figures(span, since, today))
    whole = Stretch(translate("Certification", "In the whole cycle"), begun, figures(span, begun, today))
    coming = next_slot(slots)
    prepared = tuple(_preparations(ledger, certificate, coming, surveillance, whole, today)) if coming else ()
    return CycleView(certificate, today, slots, coming, prepared, surveillance, whole)


def _of_body(certificate: Certificate) -> frozenset[str]:
    """Ids and numbers of audits in which findings of the body were recorded: they are no internal audits."""
    return frozenset(event.recorded_as for event in certificate.events if event.recorded_as)


def _preparations(
    ledger: Ledger,
    certificate: Certificate,
    slot: Slot,
    surveillance: Stretch,
    whole: Stretch,
    today: date,
) -> Iterator[Preparation]:
    kind = CertificationEventKind
    stretch = whole if slot.kind in (kind.RECERTIFICATION, kind.STAGE_1, kind.STAGE_2) else surveillance
    counted, since = stretch.figures, stretch.since.isoformat()
    if slot.kind is kind.STAGE_1:
        yield Preparation(
            translate("Certification", "Readiness for certification"),
            translate("Certification", "Scope, policy, objectives, plan and the other documents at hand."),
            None,
            "programme",
            "readiness",
        )
    yield Preparation(
        translate("Certification", "Internal audit"),
        translate("Certification", "Since {since}: {audits}").format(
            since=since, audits=commas(counted.audits)
        )
        if counted.audits
        else translate("Certification", "None since {since}").format(since=since),
        bool(counted.audits),
        "programme",
        "plan",
    )
    covered = translate("Certification", "Since {since}: {done} of {total} clauses").format(
        since=since, done=counted.covered, total=counted.clauses
    )
    if counted.clauses:
        needs_all = stretch is whole
        yield Preparation(
            translate("Certification", "Clauses reached by internal audits"),
            covered,
            counted.covered == counted.clauses if needs_all else counted.covered > 0,
            "programme",
            "coverage",
        )
    yield Preparation(
        translate("Certification", "Management review"),
        translate("Certification", "Held on {day}").format(day=counted.reviewed_on)
        if counted.reviewed_on
        else translate("Certification", "None since {since}").format(since=since),
        counted.reviewed_on is not None,
        "programme",
        "management_review",
    )
    yield from _earlier_nonconformities(ledger, certificate)
    yield Preparation(
        translate("Certification", "Nonconformities of internal audits"),
        translate("Certification", "Open: {count}, of them major: {majors}, overdue: {late}").format(
            count=counted.open_now, majors=counted.majors_now, late=counted.late_now
        ),
        counted.late_now == 0 and counted.majors_now == 0,
        "programme",
        "actions_due",
    )
    if slot.kind is kind.RECERTIFICATION:
        yield Preparation(
            translate("Certification", "Performance over the whole cycle"),
            translate(
                "Certification",
                "Actions found effective: {effective}, not effective: {not_effective}, repeated findings: {repeats}",
            ).format(
                effective=counted.effective, not_effective=counted.not_effective, repeats=counted.repeats
            ),
            counted.not_effective == 0 and counted.repeats == 0,
            "programme",
            "trends",
        )
    for what, told in _BY_HAND:
        yield Preparation(translate("Certification", what), translate("Certification", told), None)


_BY_HAND = (
    (
        QT_TRANSLATE_NOOP("Certification", "Complaints"),
        QT_TRANSLATE_NOOP(
            "Certification", "Not recorded here: have them at hand with what was done about them."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Certification", "Changes"),
        QT_TRANSLATE_NOOP(
            "Certification",
            "Not recorded here: services, sites, clients, headcount and management since the last audit; the "
            "certification body has to be told in time.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Certification", "Use of certificate and marks"),
        QT_TRANSLATE_NOOP(
            "Certification",
            "Not recorded here: check website, offers and signatures against the rules of the body.",
        ),
    ),
)


def _earlier_nonconformities(ledger: Ledger, certificate: Certificate) -> Iterator[Preparation]:
    """Actions on what the certification body found before, where its findings are recorded as an audit."""
    held = [event for event in certificate.events if event.held_on is not None]
    if not held:
        return
    what = translate("Certification", "Nonconformities of the certification body")
    recorded = [event for event in held if event.recorded_as]
    if not recorded:
        yield Preparation(
            what,
            translate(
                "Certification",
                "Not recorded as findings; the outcome of each audit says what was told. Have proof of the actions "
                "at hand.",
            ),
            None,
        )
        return
    audit = _audit_id(ledger, recorded[-1].recorded_as)
    names = [event.recorded_as for event in recorded]
    rows = ledger.rows(
        "SELECT count(*) AS n, coalesce(sum(f.status IS NOT 'closed'), 0) AS open FROM finding f"
        " JOIN audit a ON a.id=f.audit_id WHERE f.withdrawn IS NULL AND f.finding_kind IN ('major', 'minor')"
        " AND (a.id IN :names OR a.number IN :names)",
        names=names,
    )
    yield Preparation(
        what,
        translate("Certification", "Closed: {closed} of {total}").format(
            closed=rows[0]["n"] - rows[0]["open"], total=rows[0]["n"]
        ),
        rows[0]["open"] == 0,
        f"audit:{audit}:findings" if audit else "",
    )


def _audit_id(ledger: Ledger, name: str) -> str:
    return str(
        ledger.value("SELECT id FROM audit WHERE withdrawn IS NULL AND (id=:n OR number=:n)", n=name) or ""
    )


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day for the calendar: an audit of the body or the end of a certificate."""

    id: str
    day: date
    title: str
    note: str


def due_days(ledger: Ledger, today: date | None = None) -> list[DueDay]:
    """The days to come of all certificates, in order."""
    today = today or ledger.now().date()
    found = []
    for certificate in certificates(ledger):
        name = standard_title(certificate.standard)
        for slot in cycle(certificate, today):
            if not slot.is_ahead or slot.day is None:
                continue
            planned = slot.event is not None and slot.event.planned_on is not None
            title = (
                translate("Certification", "{event}: {standard}")
                if planned
                else translate("Certification", "Last day for {event}: {standard}")
            )
            key = slot.event.id if slot.event else f"{certificate.id}-{slot.kind}-{slot.number}"
            note = " ".join(part for part in (certificate.body, slot.why) if part)
            found.append(DueDay(key, slot.day, title.format(event=slot.title, standard=name), note))
        if certificate.ends_on is not None and certificate.ends_on >= today:
            title = translate("Certification", "Certificate expires: {standard}").format(standard=name)
            found.append(DueDay(f"{certificate.id}-end", certificate.ends_on, title, certificate.number))
    return sorted(found, key=lambda one: (one.day, one.id))


def certification_calendar(ledger: Ledger, today: date | None = None) -> str:
    """The days to come of all certificates as a calendar file; the same day updates the same entry in a calendar."""
    events = [
        CalendarEvent(
            f"{one.id}@{DOMAIN}",
            one.title,
            one.day,
            text=one.note,
            categories=(translate("Certification", "Certification"),),
        )
        for one in due_days(ledger, today)
    ]
    return calendar_text(events, translate("Certification", "Certification"), ledger.now())

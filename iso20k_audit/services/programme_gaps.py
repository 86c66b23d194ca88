"""What an audit programme lacks against clause 9.2 of ISO/IEC 20000-1, with where to mend it.

Each check names the clause by its number; the words are ours. Some follow ISO 19011 where the clause is silent, and say
so. Not for: what one audit's report lacks (see `model.rules`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.audit_frequency import months_later
from iso20k_audit.model.audit_programme import ItemState, Programme, ProgrammeGap
from iso20k_audit.model.vocabulary import AuditStatus, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.own_work import own_work_views
from iso20k_audit.services.programme import find_programme, read_programme
from iso20k_audit.services.risk_ratings import AreaFrequency, area_frequencies
from iso20k_audit.store.ledger import Ledger, Row

REVIEW_MONTHS = 12
"""A programme that nobody reviewed for so long is stale (ISO 19011 5.7; the time is ours)."""

REPORT_DAYS = 30
"""So long after its last day a report should be out (our choice)."""

MOST_NAMED = 5


@dataclass
class _Facts:
    """What the checks look at, read once."""

    ledger: Ledger
    today: date
    programme: Programme
    areas: list[AreaFrequency]
    audits: list[Row]
    rated: bool

    @property
    def place(self) -> str:
        return f"plan:{self.programme.id}"


def programme_gaps(ledger: Ledger, programme_id: str = "", today: date | None = None) -> list[ProgrammeGap]:
    """The gaps of a programme (the newest for an empty id), in the order of the clause."""
    day = today or ledger.now().date()
    if not programme_id and not ledger.value("SELECT 1 FROM programme WHERE withdrawn IS NULL"):
        return [
            ProgrammeGap(
                "no_programme",
                "9.2.2 a",
                translate("ProgrammeGaps", "There is no audit programme."),
                translate(
                    "ProgrammeGaps", "Create one: period, methods, who is responsible; then plan audits."
                ),
                "plan",
            )
        ]
    row = find_programme(ledger, programme_id)
    programme = read_programme(ledger, row["id"], day)
    first = programme.starts_on.isoformat() if programme.starts_on else ""
    last = programme.ends_on.isoformat() if programme.ends_on else "9999"
    audits = ledger.rows(
        f"SELECT {', '.join(_AUDIT_COLUMNS)} FROM audit WHERE withdrawn IS NULL"  # noqa: S608
        " AND coalesce(type, '')<>'gap_assessment'"
        " AND coalesce(ends_on, starts_on, '')>=:first AND coalesce(starts_on, '')<=:last ORDER BY starts_on",
        first=first,
        last=last,
    )
    rated = bool(ledger.value("SELECT 1 FROM risk_rating WHERE withdrawn IS NULL"))
    facts = _Facts(ledger, day, programme, area_frequencies(ledger, today=day), audits, rated)
    return [gap for check in _CHECKS for gap in check(facts)]


_AUDIT_COLUMNS = (
    *("id", "number", "status", "starts_on", "ends_on", "criteria", "scope", "retention"),
    "previous_actions_effectiveness",
)


def _what_it_says(f: _Facts) -> Iterator[ProgrammeGap]:
    p = f.programme
    wanted = (
        ("period", p.starts_on and p.ends_on, translate("ProgrammeGaps", "The programme has no period.")),
        (
            "method",
            p.method.strip(),
            translate("ProgrammeGaps", "The programme does not say which methods are used."),
        ),
        (
            "responsible",
            p.responsible.strip(),
            translate("ProgrammeGaps", "The programme does not say who is responsible for it."),
        ),
        (
            "objectives",
            p.objectives.strip(),
            translate("ProgrammeGaps", "The programme has no objectives (ISO 19011 5.2)."),
        ),
        (
            "risks",
            p.risks.strip(),
            translate("ProgrammeGaps", "Risks of the programme itself are not considered (ISO 19011 5.3)."),
        ),
    )
    for name, there, text in wanted:
        if not there:
            yield ProgrammeGap(
                name, "9.2.2 a", text, translate("ProgrammeGaps", "Say so in the programme."), f.place
            )


def _frequency(f: _Facts) -> Iterator[ProgrammeGap]:
    items = f.programme.items
    if not items:
        yield ProgrammeGap(
            "no_audits",
            "9.2.2 a",
            translate("ProgrammeGaps", "No audit is planned, so nothing says how often audits are held."),
            translate("ProgrammeGaps", "Plan audits, or take over those that are proposed."),
            f.place,
        )
    undated = [item for item in items if item.planned_from is None]
    if undated:
        yield ProgrammeGap(
            "undated",
            "9.2.2 a",
            _named(
                translate("ProgrammeGaps", "Planned audits without a day: {list}."),
                [i.title for i in undated],
            ),
            translate("ProgrammeGaps", "Say when they are held."),
            f"plan:{undated[0].id}",
        )
    empty = [item for item in items if not item.areas]
    if empty:
        yield ProgrammeGap(
            "no_scope",
            "9.2.2 b",
            _named(
                translate("ProgrammeGaps", "Planned audits that do not say what they cover: {list}."),
                [i.title for i in empty],
            ),
            translate("ProgrammeGaps", "Choose their clauses, sites and shifts."),
            f"plan:{empty[0].id}",
        )
    unled = [item for item in items if not item.lead and item.state in (ItemState.PLANNED, ItemState.OVERDUE)]
    if unled:
        yield ProgrammeGap(
            "no_lead",
            "9.2.2 a",
            translate("ProgrammeGaps", "Planned audits without a lead auditor: {count}.").format(
                count=len(unled)
            ),
            translate("ProgrammeGaps", "Say who leads them."),
            f"plan:{unled[0].id}",
        )
    late = [item for item in items if item.state is ItemState.OVERDUE]
    if late:
        yield ProgrammeGap(
            "overdue",
            "9.2.1",
            _named(
                translate("ProgrammeGaps", "Audits were planned and not held: {list}."),
                [i.title for i in late],
            ),
            translate("ProgrammeGaps", "Start them, or plan them anew with a reason."),
            f"plan:{late[0].id}",
        )


def _covered(f: _Facts) -> Iterator[ProgrammeGap]:
    """Areas that the cycle would not reach: not audited since its begin, and not planned."""
    start = f.programme.starts_on
    planned = {(area.dimension, area.area) for item in f.programme.items for area in item.areas}
    planned |= {("site", area.partition("|")[0]) for what, area in planned if what == "shift"}
    words = {
        "clause": translate("ProgrammeGaps", "Clauses that the cycle does not cover: {list}."),
        "site": translate("ProgrammeGaps", "Sites that the cycle does not cover: {list}."),
        "shift": translate("ProgrammeGaps", "Shifts that the cycle does not cover: {list}."),
        "client": translate("ProgrammeGaps", "Client accounts that the cycle does not cover: {list}."),
        "service": translate("ProgrammeGaps", "Services that the cycle does not cover: {list}."),
    }
    for dimension, text in words.items():
        missing = [
            one.area.number or one.area.title
            for one in f.areas
            if one.area.dimension == dimension
            and (dimension, one.area.id) not in planned
            and (start is None or one.frequency.past.last_on is None or one.frequency.past.last_on < start)
        ]
        if missing:
            yield ProgrammeGap(
                f"uncovered_{dimension}",
                "9.2.1",
                _named(text, missing),
                translate("ProgrammeGaps", "Take over the proposal, or plan an audit that covers them."),
                f.place,
            )


def _considered(f: _Facts) -> Iterator[ProgrammeGap]:
    if not f.rated:
        yield ProgrammeGap(
            "not_rated",
            "9.2.2 a",
            translate(
                "ProgrammeGaps",
                "Importance of processes and changes are not rated, so the frequency does not follow them.",
            ),
            translate("ProgrammeGaps", "Rate what is important and what has changed."),
            f.place,
        )
    planned: dict[tuple[str, str], list[date]] = {}
    for item in f.programme.items:
        for area in item.areas:
            if item.planned_from is not None:
                planned.setdefault((area.dimension, area.area), []).append(item.planned_from)
    soon = months_later(f.today, 12)
    forgotten = [
        one.area.number or one.area.title
        for one in f.areas
        if one.frequency.past.majors
        and one.area.dimension in ("clause", "site", "shift")
        and one.frequency.is_due(soon)
        and not any(day >= f.today for day in planned.get((one.area.dimension, one.area.id), ()))
    ]
    if forgotten:
        yield ProgrammeGap(
            "past_results",
            "9.2.2 a",
            _named(
                translate(
                    "ProgrammeGaps",
                    "Major nonconformities there, due within a year, and no audit planned: {list}.",
                ),
                forgotten,
            ),
            translate("ProgrammeGaps", "Take over the proposal, or plan an audit that covers them."),
            f.place,
        )
    silent = [
        row
        for number, row in enumerate(f.audits)
        if number and row["status"] in _OVER and not (row["previous_actions_effectiveness"] or "").strip()
    ]
    if silent:
        yield ProgrammeGap(
            "earlier_actions",
            "9.2.2 a",
            _named(
                translate(
                    "ProgrammeGaps", "Audits that say nothing about earlier corrective actions: {list}."
                ),
                _numbers(silent),
            ),
            translate("ProgrammeGaps", "Say on the page Conclusion whether they were effective."),
            f"audit:{silent[0]['id']}:conclusion",
        )


def _criteria(f: _Facts) -> Iterator[ProgrammeGap]:
    for name, text in (
        ("criteria", translate("ProgrammeGaps", "Audits without criteria: {list}.")),
        ("scope", translate("ProgrammeGaps", "Audits without a scope: {list}.")),
    ):
        missing = [
            row
            for row in f.audits
            if not (row[name] or "").strip() and not (name == "scope" and _has_scope(f, row))
        ]
        if missing:
            yield ProgrammeGap(
                f"no_{name}",
                "9.2.2 b",
                _named(text, _numbers(missing)),
                translate("ProgrammeGaps", "State them on the page Plan of that audit."),
                f"audit:{missing[0]['id']}:plan",
            )


def _has_scope(f: _Facts, row: Row) -> bool:
    sql = "SELECT 1 FROM scope_item WHERE audit_id=:a AND withdrawn IS NULL AND coalesce(in_scope, 1)<>0"
    return bool(f.ledger.value(sql, a=row["id"]))


def _independent(f: _Facts) -> Iterator[ProgrammeGap]:
    for item in f.programme.items:
        if (
            item.own_work
            and not item.override_reason
            and item.state in (ItemState.PLANNED, ItemState.OVERDUE)
        ):
            yield ProgrammeGap(
                "own_work_planned",
                "9.2.2 c",
                translate(
                    "ProgrammeGaps", "{audit} would be audited by somebody whose own work it is: {who}."
                ).format(audit=item.title, who="; ".join(item.own_work)),
                translate("ProgrammeGaps", "Choose another auditor, or give the reason."),
                f"plan:{item.id}",
            )
    for row in f.audits:
        unexplained = [one for one in own_work_views(f.ledger, row["id"]) if not one.reason]
        if unexplained:
            yield ProgrammeGap(
                "own_work",
                "9.2.2 c",
                translate("ProgrammeGaps", "{audit}: {who} audits own work without a reason.").format(
                    audit=row["number"], who=", ".join(dict.fromkeys(one.person for one in unexplained))
                ),
                translate("ProgrammeGaps", "Hand the part to somebody else, or give the reason."),
                f"audit:{row['id']}:plan",
            )
    unstated = f.ledger.rows(
        "SELECT DISTINCT a.id, a.number FROM participant p JOIN audit a ON a.id=p.audit_id WHERE p.withdrawn IS NULL"
        " AND a.withdrawn IS NULL AND trim(coalesce(p.independence, ''))='' AND p.role IN :roles AND a.id IN :ids"
        " AND a.status IN ('concluded', 'issued')",
        roles=[role.value for role in Role if role.is_audit_team],
        ids=[row["id"] for row in f.audits] or [""],
    )
    if unstated:
        yield ProgrammeGap(
            "independence",
            "9.2.2 c",
            _named(
                translate("ProgrammeGaps", "Auditors without a statement of their independence in: {list}."),
                _numbers(unstated),
            ),
            translate("ProgrammeGaps", "State it for each of them under Team and auditees."),
            f"audit:{unstated[0]['id']}:plan",
        )


def _reported(f: _Facts) -> Iterator[ProgrammeGap]:
    late = [
        row
        for row in f.audits
        if row["status"] != AuditStatus.ISSUED.value
        and row["ends_on"]
        and (f.today - date.fromisoformat(row["ends_on"])).days > REPORT_DAYS
    ]
    if late:
        yield ProgrammeGap(
            "not_reported",
            "9.2.2 d",
            _named(
                translate(
                    "ProgrammeGaps",
                    "No report to management yet, more than {days} days after the audit: {list}.",
                ),
                _numbers(late),
                days=REPORT_DAYS,
            ),
            translate("ProgrammeGaps", "Conclude the audit and issue its report."),
            f"audit:{late[0]['id']}:report",
        )
    nobody = f.ledger.rows(
        "SELECT a.id, a.number FROM audit a WHERE a.id IN :ids AND a.status='issued' AND NOT EXISTS"
        " (SELECT 1 FROM recipient r WHERE r.audit_id=a.id AND r.withdrawn IS NULL)",
        ids=[row["id"] for row in f.audits] or [""],
    )
    if nobody:
        yield ProgrammeGap(
            "no_recipient",
            "9.2.2 d",
            _named(
                translate("ProgrammeGaps", "Reports that say nowhere who gets them: {list}."),
                _numbers(nobody),
            ),
            translate("ProgrammeGaps", "Name the management under Distribution list."),
            f"audit:{nobody[0]['id']}:plan",
        )


def _retained(f: _Facts) -> Iterator[ProgrammeGap]:
    loose = [row for row in f.audits if row["status"] in _OVER and not (row["retention"] or "").strip()]
    if loose:
        yield ProgrammeGap(
            "retention",
            "9.2.2 e",
            _named(
                translate("ProgrammeGaps", "Audits that do not say how long their records are kept: {list}."),
                _numbers(loose),
            ),
            translate("ProgrammeGaps", "State the retention on the page Conclusion."),
            f"audit:{loose[0]['id']}:conclusion",
        )


def _reviewed(f: _Facts) -> Iterator[ProgrammeGap]:
    p = f.programme
    since = p.reviewed_on or p.starts_on
    if since is not None and months_later(since, REVIEW_MONTHS) < f.today:
        text = (
            translate("ProgrammeGaps", "The programme was reviewed last on {day} (ISO 19011 5.7).").format(
                day=p.reviewed_on
            )
            if p.reviewed_on
            else translate("ProgrammeGaps", "The programme was never reviewed (ISO 19011 5.7).")
        )
        yield ProgrammeGap(
            "not_reviewed",
            "9.2.2 a",
            text,
            translate("ProgrammeGaps", "Review it and record what changed."),
            f.place,
        )


_OVER = (AuditStatus.CONCLUDED.value, AuditStatus.ISSUED.value)

_CHECKS: tuple[Callable[[_Facts], Iterator[ProgrammeGap]], ...] = (
    _covered,
    _what_it_says,
    _frequency,
    _considered,
    _reviewed,
    _criteria,
    _independent,
    _reported,
    _retained,
)
"""In the order of the clause."""


def _numbers(rows: list[Row]) -> list[str]:
    return list(dict.fromkeys(row["number"] or "" for row in rows))


def _named(text: str, names: list[str], **more: object) -> str:
    """The text with the first names and how many more there are."""
    told = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        told = translate("ProgrammeGaps", "{list} and {count} more").format(
            list=told, count=len(names) - MOST_NAMED
        )
    return text.format(list=told, **more)

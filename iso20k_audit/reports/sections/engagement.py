"""Sections 2 to 4: what was audited, by whom, and how the audit went against its plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from iso20k_audit.model.view import PersonView, ScheduleView, ScopeItemView
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, commas, translate
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Anchor, Block, Gap, Row, Stack, Text
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    cell,
    entries,
    heading,
    in_company,
    labelled,
    listing,
    named,
    strong,
    table,
    table_head,
)
from iso20k_audit.reports.coverage import criteria, extent, initials_of, standard_title
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import escape

_PLURALS = {
    "site": QT_TRANSLATE_NOOP("Report", "Sites"),
    "service": QT_TRANSLATE_NOOP("Report", "Services"),
    "client": QT_TRANSLATE_NOOP("Report", "Client accounts"),
}


def scope(context: Context) -> Iterator[Block]:
    """Section 2: organisation, scope, objectives and criteria."""
    view, sheet = context.view, context.sheet
    organisation = view.organisation
    pairs: list[tuple[str, Block | str]] = [
        (translate("Report", "Organisation"), organisation.name),
        (translate("Report", "Address"), organisation.address),
        (translate("Report", "Representative"), organisation.representative),
    ]
    if organisation.description.strip():
        pairs.append((translate("Report", "Description"), organisation.description))
    pairs += [
        (translate("Report", "Type of audit"), _type_of_audit(context)),
        (translate("Report", "Auditing body"), _auditing_body(context)),
        (translate("Report", "Audit client"), view.audit_client),
        (translate("Report", "Objectives"), view.objectives),
        (translate("Report", "Scope"), view.scope),
        (translate("Report", "Exclusions"), view.exclusions),
        (translate("Report", "Criteria"), view.criteria),
        (translate("Report", "Checklist"), _checklist(context)),
        (translate("Report", "Audit dates"), dates.days(view.starts_on, view.ends_on)),
    ]
    yield from entries(sheet, pairs)
    yield from _own_criteria(context)
    yield heading(translate("Report", "Sites, services and clients"), "scope-items", sheet)
    kinds = list(dict.fromkeys([*_PLURALS, *(item.kind for item in view.scope_items)]))
    for index, kind in enumerate(kinds):
        items = [item for item in view.scope_items if item.kind == kind]
        label = (
            translate("Report", _PLURALS[kind]) if kind in _PLURALS else kind.replace("_", " ").capitalize()
        )
        yield labelled(sheet, label, _scope_list(items), first=index == 0)


def _own_criteria(context: Context) -> Iterator[Block]:
    """Contracts, agreements, policies and laws that the audit is held against; nothing without any."""
    documents = context.view.own_criteria
    if not documents:
        return
    yield heading(translate("Report", "Own audit criteria"), "own-criteria", context.sheet)
    heads = (
        translate("Report", "Short name"),
        translate("Report", "Title"),
        translate("Report", "Kind"),
        translate("Report", "Version"),
        translate("Report", "Client account"),
    )
    rows: list[list[Cell]] = [
        [
            Text(strong(one.short_name), typography.CELL),
            one.title,
            one.kind.label,
            ", ".join(filter(None, (one.version, dates.day(one.valid_from) if one.valid_from else ""))),
            one.client,
        ]
        for one in documents
    ]
    yield from table(context, (96, -4, -2.5, -2.5, -2.5), heads, rows)


def _type_of_audit(context: Context) -> str:
    view = context.view
    others = [standard_title(standard) for standard in criteria(view)[1:]]
    combined = (
        translate("Report", "Combined audit: yes, with {standards}").format(standards=listing(others))
        if others
        else translate("Report", "Combined audit: no")
    )
    joint = translate("Report", "Joint audit: no")
    return f"{view.type.label}, {extent(view)}\n{combined} · {joint}"


def _auditing_body(context: Context) -> str:
    """Who the lead auditor audits for; a name and a function are all that an audit records of it."""
    lead = next((person for person in context.view.people if person.role is Role.LEAD_AUDITOR), None)
    if lead is None:
        return ""
    return (
        translate("Report", "{function}, represented by {lead}").format(
            function=lead.function, lead=lead.name
        )
        if lead.function
        else lead.name
    )


def _checklist(context: Context) -> Block | str:
    view = context.view
    title = " · ".join(part for part in (view.checklist_title, view.checklist_version) if part)
    if not title:
        return ""
    lines: list[Block] = [Text(escape(title))]
    if view.checklist_sha256:
        lines.append(Text(f"SHA-256 {escape(view.checklist_sha256)}", typography.DIGEST))
    return Stack(lines)


def _scope_list(items: list[ScopeItemView]) -> Block:
    if not items:
        return Text(translate("Report", "None recorded."), typography.ABSENT)
    lines: list[Block] = []
    for item in items:
        markup = strong(f"{item.name} ({item.code})" if item.code else item.name)
        if item.detail:
            markup += f" · {escape(item.detail)}"
        if not item.in_scope:
            reason = escape(item.reason) or translate("Report", "reason not stated")
            excluded = strong(translate("Report", "Not in scope:"))
            markup += f"<br/>{excluded} {reason}"
        lines.append(Text(markup))
    return Stack(lines, gap=3)


def team(context: Context) -> Iterator[Block]:
    """Section 3: audit team with independence statements, then auditees and others."""
    people = context.view.people
    sheet = context.sheet
    auditors = [person for person in people if person.role.is_audit_team]
    yield heading(translate("Report", "Audit team"), "audit-team", sheet)
    if auditors:
        heads = (
            translate("Report", "Role"),
            translate("Report", "Name"),
            translate("Report", "Independence statement"),
        )
        yield from table(context, (sheet.axis, -3, -5), heads, map(_auditor_row, auditors))
    else:
        yield absent(sheet, translate("Report", "No audit team is recorded."))
    yield from _independence(context)
    groups = (
        (translate("Report", "Observers and guides"), "observers", (Role.OBSERVER, Role.GUIDE)),
        (
            translate("Report", "Auditees and client’s representatives"),
            "auditees",
            (Role.AUDITEE, Role.CLIENT_REPRESENTATIVE),
        ),
    )
    for title, key, roles in groups:
        yield heading(title, key, sheet)
        members = [person for person in people if person.role in roles]
        if not members:
            yield absent(sheet, translate("Report", "None recorded."))
            continue
        if any(person.independence.strip() for person in members):
            heads = (
                translate("Report", "Role"),
                translate("Report", "Name"),
                translate("Report", "Independence statement"),
            )
            yield from table(context, (sheet.axis, -3, -5), heads, map(_auditor_row, members))
            continue
        rows = map(_person_row, members)
        yield from table(
            context,
            (sheet.axis, -2.7, -3, -2.3),
            (
                translate("Report", "Role"),
                translate("Report", "Name"),
                translate("Report", "Function"),
                translate("Report", "Site"),
            ),
            rows,
        )


def _independence(context: Context) -> Iterator[Block]:
    """Who audits their own work, and why nevertheless; silent where nobody does."""
    own_work, sheet = context.view.own_work, context.sheet
    if not own_work:
        return
    yield heading(translate("Report", "Independence"), "independence", sheet)
    heads = (
        translate("Report", "Auditor"),
        translate("Report", "Part of the audit"),
        translate("Report", "Own area of work"),
        translate("Report", "Reason in spite of own work"),
    )
    missing = Text(typography.not_stated(), typography.CELL_ABSENT)
    rows = [
        [Text(strong(one.person), typography.CELL), one.part, one.areas, one.reason.strip() or missing]
        for one in own_work
    ]
    yield from table(context, (sheet.axis, -2.6, -3, -4), heads, rows)


def _person_row(person: PersonView) -> list[Cell]:
    name = Text(strong(person.name), typography.CELL)
    return [person.role.label, name, person.function, person.site]


def _auditor_row(person: PersonView) -> list[Cell]:
    name = strong(person.name)
    if person.initials:
        name += f" ({escape(person.initials)})"
    rest = " · ".join(escape(part) for part in (person.function, person.site) if part)
    statement: Cell = person.independence
    if person.role.is_audit_team and not person.independence.strip():
        statement = Text(typography.not_stated(), typography.CELL_ABSENT)
    return [person.role.label, Text(name + (f"<br/>{rest}" if rest else ""), typography.CELL), statement]


def plan(context: Context) -> Iterator[Block]:
    """Section 4: the timetable as planned and as it was, and what stood in the way."""
    view, sheet = context.view, context.sheet
    yield heading(translate("Report", "Timetable: planned and actual"), "timetable", sheet)
    if view.schedule:
        yield from _timetable(context)
    else:
        yield absent(sheet, translate("Report", "No timetable is recorded."))
    yield from entries(
        sheet,
        [
            (translate("Report", "Deviations from the plan"), view.deviations_from_plan),
            (translate("Report", "Risks and obstacles"), view.risks),
            (translate("Report", "Areas not covered, with reasons"), view.areas_not_covered),
        ],
    )


def _timetable(context: Context) -> Iterator[Block]:
    """Numbered sessions with auditors by initials; the auditees have a line of their own below."""
    sheet, known = context.sheet, initials_of(context.view)
    places = context.columns(sheet.axis, -4.4, 62, -3)
    head = table_head(
        places,
        (
            translate("Report", "Planned"),
            translate("Report", "Activity"),
            translate("Report", "Auditors"),
            translate("Report", "What took place"),
        ),
    )
    yield head
    rows = (
        _session(sheet, places, number, line, known) for number, line in enumerate(context.view.schedule, 1)
    )
    yield from in_company((replace(row, repeat=head) for row in rows), sheet.width)
    yield Gap(16)


_WHOLE_SESSION = 300.0
"""Points up to which a line of the plan is not cut, so that nobody's names are parted."""


def _session(
    sheet: Sheet,
    places: Sequence[tuple[float, float]],
    number: int,
    line: ScheduleView,
    known: Mapping[str, str],
) -> Row:
    when = dates.hours(line.starts_at, line.ends_at)
    planned = f"{strong(str(number))} &nbsp;{dates.day(line.starts_at or line.ends_at)}<br/>{when}"
    activity = strong(line.activity)
    extra = [escape(part) for part in (line.site, line.shift) if part]
    if line.clauses:
        extra.append(translate("Report", "clauses {escape}").format(escape=escape(line.clauses)))
    if extra:
        activity += f"<br/>{' · '.join(extra)}"
    auditors = ", ".join(known.get(name, name) for name in _names(line.auditors))
    values: tuple[Cell, ...] = (Text(activity, typography.CELL), auditors, line.actual)
    columns = [(x - sheet.axis, w, cell(value, w)) for (x, w), value in zip(places[1:], values, strict=True)]
    body: list[Block] = [Row(columns, pad=0, rule=None)]
    if line.auditees.strip():
        body.append(
            Text(
                named(translate("Report", "With"), commas(map(escape, _names(line.auditees)))),
                typography.CELL,
            )
        )
    x, w = places[0]
    return Row(
        [(x, w, Text(planned, typography.CELL)), (sheet.axis, sheet.main, Stack(body, gap=2))],
        pad=4.5,
        pad_bottom=5,
        floor=_WHOLE_SESSION,
        anchor=Anchor(f"session-{number}"),
        again=translate("Report", "Session {number}").format(number=number),
    )


def _names(text: str) -> list[str]:
    """The names of one field."""
    return [name for part in re.split(r"[,;،؛\n]", text) if (name := part.strip())]

"""Sections 2 to 4: what was audited, by whom, and how the audit went against its plan."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.view import PersonView, ScheduleView, ScopeItemView
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.compose import Cell, Context, absent, entries, heading, labelled, strong, table
from iso20k_audit.reports.typography import escape

_PLURALS = {"site": "Sites", "service": "Services", "client": "Client accounts"}


def scope(context: Context) -> Iterator[Block]:
    """Section 2: organisation, scope, objectives and criteria."""
    view, sheet = context.view, context.sheet
    organisation = view.organisation
    pairs: list[tuple[str, Block | str]] = [
        ("Organisation", organisation.name),
        ("Address", organisation.address),
        ("Representative", organisation.representative),
    ]
    if organisation.description.strip():
        pairs.append(("Description", organisation.description))
    pairs += [
        ("Audit client", view.audit_client),
        ("Objectives", view.objectives),
        ("Scope", view.scope),
        ("Exclusions", view.exclusions),
        ("Criteria", view.criteria),
        ("Checklist", _checklist(context)),
        ("Audit dates", dates.days(view.starts_on, view.ends_on)),
    ]
    yield from entries(sheet, pairs)
    yield heading("Sites, services and clients", "scope-items", sheet)
    kinds = list(dict.fromkeys([*_PLURALS, *(item.kind for item in view.scope_items)]))
    for index, kind in enumerate(kinds):
        items = [item for item in view.scope_items if item.kind == kind]
        label = _PLURALS.get(kind, kind.replace("_", " ").capitalize())
        yield labelled(sheet, label, _scope_list(items), first=index == 0)


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
        return Text("None recorded.", typography.ABSENT)
    lines: list[Block] = []
    for item in items:
        markup = strong(item.name)
        if item.detail:
            markup += f" · {escape(item.detail)}"
        if not item.in_scope:
            reason = escape(item.reason) or "reason not stated"
            markup += f"<br/>{strong('Not in scope:')} {reason}"
        lines.append(Text(markup))
    return Stack(lines, gap=3)


def team(context: Context) -> Iterator[Block]:
    """Section 3: audit team with independence statements, then auditees and others."""
    people = context.view.people
    sheet = context.sheet
    auditors = [person for person in people if person.role.is_audit_team]
    yield heading("Audit team", "audit-team", sheet)
    if auditors:
        heads = ("Role", "Name", "Independence statement")
        yield from table(context, (sheet.axis, -3, -5), heads, map(_auditor_row, auditors))
    else:
        yield absent(sheet, "No audit team is recorded.")
    groups = (
        ("Observers and guides", "observers", (Role.OBSERVER, Role.GUIDE)),
        ("Auditees and client’s representatives", "auditees", (Role.AUDITEE, Role.CLIENT_REPRESENTATIVE)),
    )
    for title, key, roles in groups:
        yield heading(title, key, sheet)
        members = [person for person in people if person.role in roles]
        if not members:
            yield absent(sheet, "None recorded.")
            continue
        rows = map(_person_row, members)
        yield from table(context, (sheet.axis, -3, -3.4, -1.6), ("Role", "Name", "Function", "Site"), rows)


def _person_row(person: PersonView) -> list[Cell]:
    name = Text(strong(person.name), typography.CELL)
    return [person.role.label, name, person.function, person.site]


def _auditor_row(person: PersonView) -> list[Cell]:
    name = strong(person.name)
    if person.initials:
        name += f" ({escape(person.initials)})"
    rest = " · ".join(escape(part) for part in (person.function, person.site) if part)
    statement: Cell = person.independence
    if not person.independence.strip():
        statement = Text(typography.NOT_STATED, typography.CELL_ABSENT)
    return [person.role.label, Text(name + (f"<br/>{rest}" if rest else ""), typography.CELL), statement]


def plan(context: Context) -> Iterator[Block]:
    """Section 4: the timetable as planned and as it was, and what stood in the way."""
    view, sheet = context.view, context.sheet
    yield heading("Timetable: planned and actual", "timetable", sheet)
    if view.schedule:
        heads = ("Planned", "Activity", "Auditors", "Auditees", "What took place")
        widths = (sheet.axis, -3.4, -1.7, -2, -2.6)
        yield from table(context, widths, heads, map(_plan_row, view.schedule))
    else:
        yield absent(sheet, "No timetable is recorded.")
    yield from entries(
        sheet,
        [
            ("Deviations from the plan", view.deviations_from_plan),
            ("Risks and obstacles", view.risks),
            ("Areas not covered, with reasons", view.areas_not_covered),
        ],
    )


def _plan_row(line: ScheduleView) -> list[Cell]:
    when = dates.hours(line.starts_at, line.ends_at)
    planned = Text(f"{dates.day(line.starts_at or line.ends_at)}<br/>{when}", typography.CELL)
    activity = strong(line.activity)
    extra = [escape(line.site)] if line.site else []
    if line.clauses:
        extra.append(f"clauses {escape(line.clauses)}")
    if extra:
        activity += f"<br/>{' · '.join(extra)}"
    return [planned, Text(activity, typography.CELL), line.auditors, line.auditees, line.actual]
